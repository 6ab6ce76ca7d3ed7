package social

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// A Post is a social post embedded in the body, or pasted into a raw text.
type Post struct {
	// Platform is the lower-case name: x, instagram, facebook, tiktok,
	// youtube, bluesky, mastodon, threads, reddit, telegram, …
	Platform string

	// ID is the platform's own identifier of the post.
	ID string

	// URL is the post's permalink in its canonical form.
	URL string

	Author Account

	// Text is the post's own words, without the platform's interface and
	// without the attribution line.
	Text string

	// Posted is when it was posted, as precise as the markup prints it, or
	// the moment that its ID carries; PostedSource tells which.
	Posted       timex.Date
	PostedSource page.Source

	Media []Media

	// Parent is the post that this one quotes or answers.
	Parent *Post

	// Language is the BCP 47 tag that the embed states.
	Language string

	// Truncated is set when the text is cut short with an ellipsis.
	Truncated bool

	// Block is the index in Article.Body of the post's block.
	Block int

	day string // as a list of posts shows it, without the year: "May 3"
}

// DateBy takes the day that a list showed without its year for one of the year of
// publication. A day after that is none.
func (p *Post) DateBy(published timex.Date, lex *lexicon.Lexicon) {
	if p.day == "" || !p.Posted.IsZero() || !timex.HasDay(published) {
		return
	}
	const day = len("2006-01-02")
	posted, ok := timex.ParseStamp(p.day+" "+published.Value[:len("2006")], lex)
	if ok && timex.HasDay(posted) && posted.Value[:day] <= published.Value[:day] {
		p.Posted, p.PostedSource = timex.Date{Value: posted.Value[:day]}, page.SourceInferred
	}
}

// setText gives the post its words, line by line, without what an embed adds to
// them: whom it answers, marks in place of pictures, their short addresses.
func (p *Post) setText(lines []string) {
	if len(lines) > 0 && p.readReply(lines[0]) {
		lines = lines[1:]
	}
	text := prose.Fold(strings.Join(lines, " "))
	for _, mark := range postMarks {
		text = strings.TrimSpace(strings.TrimSuffix(text, mark))
	}
	for {
		at := strings.LastIndexByte(text, ' ') + 1
		if link := strings.LastIndex(text, "pic."); link > at {
			at = link // "moment.pic.twitter.com/abc"
		}
		if !isPictureLink(text[at:]) {
			break
		}
		p.Media = append(p.Media, Media{Kind: "link", URL: "https://" + text[at:]})
		text = strings.TrimSpace(text[:at])
	}
	slices.Reverse(p.Media)
	p.Text = text
	p.Truncated = strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...")
}

// isPictureLink reports whether a word is the short address that X puts behind
// a post with pictures.
func isPictureLink(word string) bool {
	return strings.HasPrefix(word, "pic.twitter.com/") || strings.HasPrefix(word, "pic.x.com/")
}

// readReply takes the line "Replying to @handle".
func (p *Post) readReply(line string) bool {
	for _, phrase := range replyPhrases {
		if !hasPrefixFold(line, phrase+"@") {
			continue
		}
		handle, _, _ := strings.Cut(line[len(phrase)+1:], " ")
		if isHandle(handle) {
			p.Parent = &Post{Platform: p.Platform, Author: Account{Handle: handle}}
			return true
		}
	}
	return false
}

// Complete fills in what follows from the other fields: the moment from the
// number, the address of the account from its handle.
func (p *Post) Complete() {
	if p.Posted.IsZero() {
		datePostByID(p)
	}
	if p.Author.URL == "" && p.Author.Handle != "" {
		p.Author.URL = profileAddress(p.Platform, p.Author.Handle)
	}
	if p.Parent != nil {
		p.Parent.Complete()
	}
}

// Detach copies the strings that lie in the page's, which would be kept whole
// for them.
func (p *Post) Detach() {
	for _, s := range [...]*string{&p.ID, &p.URL, &p.Text, &p.Language, &p.Author.Name, &p.Author.Handle, &p.Posted.Value} {
		*s = strings.Clone(*s)
	}
	for k := range p.Media {
		p.Media[k].URL = strings.Clone(p.Media[k].URL)
	}
	if p.Parent != nil {
		p.Parent.Detach()
	}
}

// An Account is the account that posted.
type Account struct {
	Name string

	// Handle is without "@".
	Handle string
	URL    string
}

// Media is a picture, video or link that a post carries.
type Media struct {
	Kind string // image, video or link
	URL  string
}
