package lede

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Selectors are CSS selectors for the pages of one site. An empty one leaves
// its field to the generic way, and so does one that finds nothing on a page:
// Article.Sources has SourceRule exactly for the fields that a selector gave.
//
// Behind a selector, but those of Body and Remove, "@" and a name choose an
// attribute in place of the text: "time.posted@datetime", "html@lang".
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

	// The first element whose attribute behind "@", or else datetime or content
	// attribute or text, is a date.
	Published string `json:"published,omitempty"`
	Modified  string `json:"modified,omitempty"`

	// Images are <img> elements, or <meta> elements that hold an address.
	Images string `json:"images,omitempty"`

	// The text of the first element found, a <meta>'s content: a BCP 47 tag, a
	// name, a place.
	Language  string `json:"language,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Dateline  string `json:"dateline,omitempty"`

	// The first element with an address, by default a link's: the canonical one,
	// and that of the next page.
	URL  string `json:"url,omitempty"`
	Next string `json:"next,omitempty"`
}

// Rules are compiled selectors. One value may serve many parsers and
// goroutines.
type Rules struct {
	remove goquery.Matcher                 // nil without a selector
	fields [page.NumFields]goquery.Matcher // nil where there is none
	attrs  [page.NumFields]string          // where the value is, "" for the text
}

// A RuleSet holds the rules of sites by host name: "log.example" serves that host
// and all below it ("www.log.example"), unless one of them has rules of its own.
type RuleSet map[string]*Rules

// For returns the rules for a page at an address, nil when there are none: the
// zero value of Parser.Rules. Host names are in lower case.
func (s RuleSet) For(address *url.URL) *Rules {
	if address == nil {
		return nil
	}
	host := strings.TrimSuffix(strings.ToLower(address.Hostname()), ".")
	for host != "" {
		if r, ok := s[host]; ok {
			return r
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return nil
}

// NewRules compiles selectors. The error names the first that is none.
func NewRules(s Selectors) (*Rules, error) {
	r := &Rules{}
	for _, entry := range [...]struct {
		name, selector string
		field          page.Field
	}{
		{"body", s.Body, page.BodyField},
		{"remove", s.Remove, page.NumFields}, // no field
		{"headline", s.Headline, page.HeadlineField},
		{"deck", s.Deck, page.DeckField},
		{"section", s.Section, page.SectionField},
		{"authors", s.Authors, page.AuthorsField},
		{"tags", s.Tags, page.TagsField},
		{"published", s.Published, page.PublishedField},
		{"modified", s.Modified, page.ModifiedField},
		{"images", s.Images, page.ImagesField},
		{"language", s.Language, page.LanguageField},
		{"publisher", s.Publisher, page.PublisherField},
		{"dateline", s.Dateline, page.DatelineField},
		{"url", s.URL, page.URLField},
		{"next", s.Next, page.NextField},
	} {
		if strings.TrimSpace(entry.selector) == "" {
			continue
		}
		selector, attribute := entry.selector, ""
		if entry.field != page.BodyField && entry.field != page.NumFields {
			selector, attribute = cutAttribute(selector)
		}
		if !isSelector(selector) {
			return nil, fmt.Errorf("lede: rule %q: %q is no CSS selector", entry.name, entry.selector)
		}
		if entry.field == page.NumFields {
			r.remove = goquery.Single(selector)
			continue
		}
		r.fields[entry.field], r.attrs[entry.field] = goquery.Single(selector), attribute
	}
	return r, nil
}

// MustRules is like NewRules but panics if a selector is none, for rules that a
// program is written with: RuleSet{"log.example": MustRules(Selectors{…})}.
func MustRules(s Selectors) *Rules {
	r, err := NewRules(s)
	if err != nil {
		panic(err)
	}
	return r
}

// cutAttribute returns a selector without the attribute behind its last "@". In
// CSS there is none but inside quotes, which end behind it.
func cutAttribute(selector string) (rest, attribute string) {
	at := strings.LastIndexByte(selector, '@')
	name := strings.TrimSpace(selector[at+1:])
	if at < 0 || name == "" || strings.ContainsAny(name, ` "'\()[]{},.>+~*#=`) {
		return selector, ""
	}
	return selector[:at], strings.ToLower(name)
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

func (p rulePicker) Attribute(f page.Field) string { return p.rules.attrs[f] }

// selects reports whether a selector, if there is one, matches an element.
func selects(m goquery.Matcher, n *html.Node) bool {
	return m != nil && n.Type == html.ElementNode && m.Match(n)
}
