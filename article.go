package lede

import (
	"iter"
	"slices"
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

	// Deck is the standfirst or sub-headline.
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

	// Free is what the page says of its access: false behind a paywall, in
	// which case Body is the teaser; nil when it does not say.
	Free *bool `json:"free,omitempty"`

	// Images has the lead image first.
	Images []Image `json:"images,omitempty"`

	// Body is the article in reading order. Everything below points into it.
	Body []Block `json:"body,omitempty"`

	// Updates are the entries of a live blog, in the page's order.
	Updates []Update `json:"updates,omitempty"`

	Posts  []Post        `json:"posts,omitempty"`
	Quotes []Quote       `json:"quotes,omitempty"`
	Dates  []DateMention `json:"dates,omitempty"`

	// Sources tells where each field came from, by its JSON key.
	Sources Sources `json:"sources,omitempty"`
}

// Sources maps the JSON key of a field of Article to its source. Unknown
// fields have no entry.
type Sources map[string]Source

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

// QuotesBy yields the quotes whose speaker resolved to name.
func (a *Article) QuotesBy(name string) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if q.Speaker.Name == name && !yield(q) {
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
