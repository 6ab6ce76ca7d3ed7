package lede

import "github.com/lede-go/lede/internal/social"

// A Post is a social post embedded in the body, or pasted into a raw text.
type Post struct {
	// Platform is the lower-case name: x, instagram, facebook, tiktok,
	// youtube, bluesky, mastodon, threads, reddit, telegram, …
	Platform string `json:"platform"`

	// ID is the platform's own identifier of the post.
	ID string `json:"id,omitempty"`

	// URL is the post's permalink in its canonical form.
	URL string `json:"url,omitempty"`

	Author PostAuthor `json:"author,omitzero"`

	// Text is the post's own words, without the platform's interface and
	// without the attribution line.
	Text string `json:"text,omitempty"`

	// Posted is when it was posted, as precise as the markup prints it, or
	// the moment that its ID carries; PostedSource tells which.
	Posted       Date   `json:"posted,omitzero"`
	PostedSource Source `json:"posted_source,omitempty"`

	Media []Media `json:"media,omitempty"`

	// Parent is the post that this one quotes or answers.
	Parent *Post `json:"parent,omitempty"`

	// Language is the BCP 47 tag that the embed states.
	Language string `json:"language,omitempty"`

	// Truncated is set when the text is cut short with an ellipsis.
	Truncated bool `json:"truncated,omitempty"`

	// Block is the index in Article.Body of the post's block.
	Block int `json:"block"`
}

// A PostAuthor is the account that posted.
type PostAuthor struct {
	Name string `json:"name,omitempty"`

	// Handle is without "@".
	Handle string `json:"handle,omitempty"`
	URL    string `json:"url,omitempty"`
}

// Media is a picture, video or link that a post carries.
type Media struct {
	Kind string `json:"kind"` // image, video or link
	URL  string `json:"url"`
}

// PostFromURL returns the social post that an address names: its platform, id,
// canonical permalink and, where the address holds it, the author's handle.
// Permalinks and the addresses of embed codes and players count. It reports
// false for all others: profiles, searches, playlists, share buttons.
func PostFromURL(rawURL string) (Post, bool) {
	p, ok := social.FromURL(rawURL)
	return postOf(&p), ok
}

func postOf(p *social.Post) Post {
	out := Post{
		Platform: p.Platform, ID: p.ID, URL: p.URL, Author: PostAuthor(p.Author), Text: p.Text,
		Posted: Date(p.Posted), PostedSource: Source(p.PostedSource), Media: each(p.Media, mediaOf),
		Language: p.Language, Truncated: p.Truncated, Block: p.Block,
	}
	if p.Parent != nil {
		parent := postOf(p.Parent)
		out.Parent = &parent
	}
	return out
}

func mediaOf(m *social.Media) Media { return Media(*m) }
