package lede

import (
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Selectors are CSS selectors for the pages of one site. An empty one leaves
// its field to the generic way, and so does one that finds nothing on a page:
// Article.Sources has SourceRule exactly for the fields that a selector gave.
type Selectors struct {
	// Body are the elements that hold the article, in the page's order;
	// Remove is what is to be overlooked, there and everywhere.
	Body   string `json:"body,omitempty"`
	Remove string `json:"remove,omitempty"`

	// The text of the first element found.
	Headline string `json:"headline,omitempty"`
	Deck     string `json:"deck,omitempty"`
	Section  string `json:"section,omitempty"`

	// Every element found gives an author, or several, and a tag.
	Authors string `json:"authors,omitempty"`
	Tags    string `json:"tags,omitempty"`

	// The first element whose datetime or content attribute, or text, is a
	// date.
	Published string `json:"published,omitempty"`
	Modified  string `json:"modified,omitempty"`

	// Images are <img> elements, or <meta> elements that hold an address.
	Images string `json:"images,omitempty"`
}

// Rules are compiled selectors. One value may serve many parsers and
// goroutines.
type Rules struct {
	remove goquery.Matcher                 // nil without a selector
	fields [page.NumFields]goquery.Matcher // nil where there is none
}

// NewRules compiles selectors. The error names the first that is none.
func NewRules(s Selectors) (*Rules, error) {
	r := &Rules{}
	for _, entry := range [...]struct {
		name, selector string
		matcher        *goquery.Matcher
	}{
		{"body", s.Body, &r.fields[page.BodyField]},
		{"remove", s.Remove, &r.remove},
		{"headline", s.Headline, &r.fields[page.HeadlineField]},
		{"deck", s.Deck, &r.fields[page.DeckField]},
		{"section", s.Section, &r.fields[page.SectionField]},
		{"authors", s.Authors, &r.fields[page.AuthorsField]},
		{"tags", s.Tags, &r.fields[page.TagsField]},
		{"published", s.Published, &r.fields[page.PublishedField]},
		{"modified", s.Modified, &r.fields[page.ModifiedField]},
		{"images", s.Images, &r.fields[page.ImagesField]},
	} {
		if strings.TrimSpace(entry.selector) == "" {
			continue
		}
		if !isSelector(entry.selector) {
			return nil, fmt.Errorf("lede: rule %q: %q is no CSS selector", entry.name, entry.selector)
		}
		*entry.matcher = goquery.Single(entry.selector)
	}
	return r, nil
}

// isSelector reports whether goquery can compile a selector. One that it cannot
// matches nothing, so that the selector is tried with one that matches all.
func isSelector(selector string) bool {
	return goquery.Single(selector + ", *").Match(&html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P})
}

// A rulePicker tells the page what rules choose of it.
type rulePicker struct{ rules *Rules }

// pickerOf returns the picker of rules, nil without any.
func pickerOf(r *Rules) page.Picker {
	if r == nil {
		return nil
	}
	return rulePicker{r}
}

func (p rulePicker) Removes(n *html.Node) bool { return selects(p.rules.remove, n) }

func (p rulePicker) Picks(f page.Field, n *html.Node) bool { return selects(p.rules.fields[f], n) }

// selects reports whether a selector, if there is one, matches an element.
func selects(m goquery.Matcher, n *html.Node) bool {
	return m != nil && n.Type == html.ElementNode && m.Match(n)
}
