package lede

import (
	"io"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/meta"
	"github.com/lede-go/lede/internal/page"
)

// An Explanation tells what of a page was taken for the article's text and what
// was not, for whoever looks for a rule that a site needs. Elements are CSS
// selectors that Selectors take: "main#content > article.story".
type Explanation struct {
	// Body are the elements that hold the text: one, or those that rules chose.
	Body []string `json:"body,omitempty"`

	// Share is the part of the page's running text that is below them, from 0
	// to 1. Where it is small and the article is missing, its text is likely
	// beside them, or the page shows none and Article.Sources tells another
	// source of "body".
	Share float64 `json:"share"`

	// Headline is the element that was taken for the headline, empty where none
	// was told.
	Headline string `json:"headline,omitempty"`

	// Dropped are the elements whose text is not in the body, in the page's
	// order, at most a thousand. Those inside one of them, and those without text,
	// are not told.
	Dropped []Dropped `json:"dropped,omitempty"`
}

// A Dropped is an element that was left out of the body.
type Dropped struct {
	Element string `json:"element"` // a selector, which elements like it may fit, too
	Text    string `json:"text"`    // its beginning, 120 bytes and "…" of longer ones
	Reason  string `json:"reason"`  // in English, for people: "is half a link, stands behind all running text"
}

// Explain reads the page that Parse reads and tells which element was chosen as
// its body and why others were left out. A page that holds no article is
// explained as well; other errors are those of Parse. For a plain text the
// explanation is zero.
func (p Parser) Explain(r io.Reader) (*Explanation, error) {
	buffer := newInput()
	defer releaseInput(buffer)
	laid, _, err := p.open(buffer, r)
	switch {
	case err != nil:
		return nil, err
	case laid == nil:
		return &Explanation{}, nil
	}
	defer laid.Release()
	return p.explain(laid), nil
}

func (p Parser) explain(laid *page.Page) *Explanation {
	found := content.Choose(laid)
	says := meta.Read(laid, found, jsonld.Article(jsonld.Read(laid)), p.Language)
	known := content.Known{Headline: says.Headline, Deck: says.Deck, Authors: says.Authors}
	e := content.Explain(laid, found, lexicon.For(says.Language), known)
	return &Explanation{Body: e.Body, Share: e.Share, Headline: e.Headline, Dropped: each(e.Dropped, droppedOf)}
}

func droppedOf(d *content.Dropped) Dropped {
	return Dropped{Element: d.Element, Text: d.Text, Reason: d.Reason}
}
