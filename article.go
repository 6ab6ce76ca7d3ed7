package lede

import (
	"iter"
	"slices"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/meta"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
)

// An Article is what one page says. A zero field is unknown: nothing is
// invented, and a value that is likely wrong is left out. Its JSON form reads
// back into an equal Article.
type Article struct {
	// URL is the canonical address, absolute where the page's own is known.
	URL string `json:"url,omitempty"`

	// AMP and Next are the addresses of the page's AMP twin and of the next
	// page of an article printed over several.
	AMP  string `json:"amp,omitempty"`
	Next string `json:"next,omitempty"`

	// Headline is the article's own, without the site's name.
	Headline string `json:"headline,omitempty"`

	// Deck is the standfirst or sub-headline. One of several sentences that the page
	// shows above the text is the body's first paragraph as well.
	Deck string `json:"deck,omitempty"`

	// Authors are the people, or the agency, of the byline.
	Authors []Author `json:"authors,omitempty"`

	Publisher Publisher `json:"publisher,omitzero"`
	Section   string    `json:"section,omitempty"`
	Tags      []string  `json:"tags,omitempty"`

	// Language is a BCP 47 tag, Direction "rtl" for scripts written from
	// right to left and empty otherwise.
	Language  string `json:"language,omitempty"`
	Direction string `json:"direction,omitempty"`

	// Dateline is the place a report was filed from ("PARIS").
	Dateline string `json:"dateline,omitempty"`

	Published Date `json:"published,omitzero"`
	Modified  Date `json:"modified,omitzero"`

	// Access is who may read the article, as the page says. Where that is not
	// everybody Body may be but its beginning.
	Access Access `json:"access,omitempty"`

	// Images has the lead image first.
	Images []Image `json:"images,omitempty"`

	// Body is the article in reading order. Everything below points into it.
	Body []Block `json:"body,omitempty"`

	// Updates are the entries of a live blog, in the page's order.
	Updates []Update `json:"updates,omitempty"`

	Posts  []Post        `json:"posts,omitempty"`
	Quotes []Quote       `json:"quotes,omitempty"`
	Dates  []DateMention `json:"dates,omitempty"`

	// People are the persons and bodies that the body names, those named first
	// before those named later.
	People []Person `json:"people,omitempty"`

	// Sources tells where each field came from, by its JSON key.
	Sources Sources `json:"sources,omitempty"`
}

// An Author is one person, or the agency, of a byline.
type Author struct {
	// Name is without "By", titles and jobs.
	Name string `json:"name"`

	// URL is the author's page, absolute where the article's address is known.
	URL string `json:"url,omitempty"`

	// Organization is set for agencies and newsrooms.
	Organization bool `json:"organization,omitempty"`
}

// An Access says who may read an article.
type Access string

// The kinds of access. The zero value is unknown: most pages do not say.
const (
	AccessFree    Access = "free"    // everybody
	AccessMetered Access = "metered" // everybody, some articles a month
	AccessPaid    Access = "paid"    // those who pay
)

// A Publisher is who publishes the page.
type Publisher struct {
	Name string `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`

	// Logo is the address of a picture.
	Logo string `json:"logo,omitempty"`
}

// An Image is a picture of the article.
type Image struct {
	URL     string `json:"url"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"credit,omitempty"`
}

// A Person is somebody, or a body, whom the article names.
type Person struct {
	// Name is the fullest form that the article gives, without title or job.
	Name string `json:"name"`

	// Role is the title or job that the article gives them.
	Role string `json:"role,omitempty"`

	// Organization is set for ministries, companies, newspapers and their like.
	Organization bool `json:"organization,omitempty"`

	// Mentions are where they are named, by their full name or a part of it.
	Mentions []Span `json:"mentions,omitempty"`
}

// An Update is one entry of a live blog.
type Update struct {
	Headline string   `json:"headline,omitempty"`
	Authors  []Author `json:"authors,omitempty"`
	Posted   Date     `json:"posted,omitzero"`

	// Start and End delimit the entry's blocks: Body[Start:End].
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Source says where a field's value came from.
type Source string

// The sources of fields.
const (
	SourceJSONLD    Source = "json-ld"
	SourceOpenGraph Source = "open-graph"
	SourceMeta      Source = "meta"      // other <meta> and <link> elements
	SourceMicrodata Source = "microdata" // itemprop attributes
	SourceMarkup    Source = "markup"    // what the page shows
	SourceState     Source = "state"     // data of the page's own script
	SourceText      Source = "text"      // words of a raw text
	SourceCaller    Source = "caller"    // a field of the Parser
	SourceRule      Source = "rule"      // a selector of Parser.Rules
	SourceInferred  Source = "inferred"  // concluded from other fields
)

// Sources maps the JSON key of a field of Article, down to "body", to its source.
// Unknown fields have no entry, nor has what is read in the body: its posts,
// quotes, dates, people and updates.
type Sources map[string]Source

// sourcesOf writes the sources of fields out.
func sourcesOf(found map[string]page.Source) Sources {
	if found == nil {
		return nil
	}
	sources := make(Sources, len(found))
	for key, s := range found {
		sources[key] = Source(s)
	}
	return sources
}

// note records the source of a field.
func (a *Article) note(key string, s Source) {
	if a.Sources == nil {
		a.Sources = Sources{}
	}
	a.Sources[key] = s
}

func authorOf(a *people.Author) Author { return Author(*a) }

// personOf is the way back: the cast knows the authors.
func personOf(a *Author) people.Author { return people.Author(*a) }

func figureOf(p *people.Person) Person {
	return Person{Name: p.Name, Role: p.Role, Organization: p.Organization, Mentions: each(p.Mentions, spanOf)}
}

func imageOf(i *meta.Image) Image { return Image(*i) }

func updateOf(u *content.Update) Update {
	return Update{
		Headline: u.Headline, Authors: each(u.Authors, authorOf), Posted: Date(u.Posted),
		Start: u.Start, End: u.End,
	}
}

// each writes out what a room returns, value by value; nil
// of nothing.
func each[From, To any](found []From, write func(*From) To) []To {
	if len(found) == 0 {
		return nil // as JSON reads it back
	}
	out := make([]To, len(found))
	for i := range found {
		out[i] = write(&found[i])
	}
	return out
}

// Paragraphs yields the running text, paragraph by paragraph.
func (a *Article) Paragraphs() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, b := range a.Body {
			if b.Kind == KindParagraph && !yield(b.Text) {
				return
			}
		}
	}
}

// Blocks yields the blocks of the given kinds, or all without any, each with
// its index in Body.
func (a *Article) Blocks(kinds ...Kind) iter.Seq2[int, Block] {
	return func(yield func(int, Block) bool) {
		for i, b := range a.Body {
			wanted := len(kinds) == 0 || slices.Contains(kinds, b.Kind)
			if wanted && !yield(i, b) {
				return
			}
		}
	}
}

// QuotesBy yields the quotes of which a speaker resolved to name.
func (a *Article) QuotesBy(name string) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			by := slices.ContainsFunc(q.Speakers, func(s Speaker) bool { return s.Name == name })
			if by && !yield(q) {
				return
			}
		}
	}
}

// Slice returns the text under s, or "" when s is out of range.
func (a *Article) Slice(s Span) string {
	if s.Block < 0 || s.Block >= len(a.Body) {
		return ""
	}
	text := a.Body[s.Block].Text
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return ""
	}
	return text[s.Start:s.End]
}
