package lede

import (
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"
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
	matchers [ruleCount]goquery.Matcher // nil where there is no selector
}

// A rule is one field of Selectors.
type rule int

const (
	ruleBody rule = iota
	ruleRemove
	ruleHeadline
	ruleDeck
	ruleSection
	ruleAuthors
	ruleTags
	rulePublished
	ruleModified
	ruleImages
	ruleCount
)

// NewRules compiles selectors. The error names the first that is none.
func NewRules(s Selectors) (*Rules, error) {
	r := &Rules{}
	for i, entry := range [ruleCount]struct{ name, selector string }{
		{"body", s.Body}, {"remove", s.Remove}, {"headline", s.Headline}, {"deck", s.Deck},
		{"section", s.Section}, {"authors", s.Authors}, {"tags", s.Tags},
		{"published", s.Published}, {"modified", s.Modified}, {"images", s.Images},
	} {
		if strings.TrimSpace(entry.selector) == "" {
			continue
		}
		if !isSelector(entry.selector) {
			return nil, fmt.Errorf("lede: rule %q: %q is no CSS selector", entry.name, entry.selector)
		}
		r.matchers[i] = goquery.Single(entry.selector)
	}
	return r, nil
}

// isSelector reports whether goquery can compile a selector. One that it cannot
// matches nothing, so that the selector is tried with one that matches all.
func isSelector(selector string) bool {
	return goquery.Single(selector + ", *").Match(&html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P})
}

// matches reports whether a rule selects a node.
func (r *Rules) matches(i rule, n *html.Node) bool {
	return r != nil && r.matchers[i] != nil && n.Type == html.ElementNode && r.matchers[i].Match(n)
}

// picks are the elements of a page that rules chose, by rule.
type picks [ruleCount][]int

// add notes what the rules say of a node that became an element.
func (p *picks) add(r *Rules, n *html.Node, element int) {
	if r == nil || element < 0 {
		return
	}
	for i := range p {
		if r.matches(rule(i), n) {
			p[i] = append(p[i], element)
		}
	}
}

// bodyParts returns the elements that rules chose for the body, without those
// inside another and those without text; nil when there is none.
func (p *page) bodyParts() []int {
	var parts []int
	end := 0
	for _, i := range p.picked[ruleBody] {
		if e := &p.elements[i]; i >= end && e.visible > 0 {
			parts = append(parts, i)
			end = int(e.end)
		}
	}
	return parts
}

// pickedText returns the first text that a rule found.
func (p *page) pickedText(i rule) string {
	for _, k := range p.picked[i] {
		if text := p.valueOf(k); text != "" {
			return text
		}
	}
	return ""
}

// valueOf returns what an element says: a <meta> by its content.
func (p *page) valueOf(i int) string {
	if p.elements[i].tag == atom.Meta {
		return plainText(p.attr(i, "content"))
	}
	return p.textOf(i)
}

// applyRules gives the article the fields that rules found on its page.
func (p *page) applyRules(a *Article, lex *lexicon) {
	if len(p.bodyParts()) > 0 {
		a.note("body", SourceRule)
	}
	for _, field := range [...]struct {
		rule  rule
		key   string
		value *string
	}{{ruleHeadline, "headline", &a.Headline}, {ruleDeck, "deck", &a.Deck}, {ruleSection, "section", &a.Section}} {
		if text := p.pickedText(field.rule); text != "" {
			*field.value = text
			a.note(field.key, SourceRule)
		}
	}
	if d, ok := p.pickedDate(rulePublished, lex); ok {
		a.Published = d
		a.note("published", SourceRule)
	}
	if d, ok := p.pickedDate(ruleModified, lex); ok {
		a.Modified = d
		a.note("modified", SourceRule)
	}
	if authors := p.pickedAuthors(); len(authors) > 0 {
		a.Authors = authors
		a.note("authors", SourceRule)
	}
	if tags := p.pickedTags(); len(tags) > 0 {
		a.Tags = tags
		a.note("tags", SourceRule)
	}
	if images := p.pickedImages(); len(images) > 0 {
		a.Images = images
		a.note("images", SourceRule)
	}
}

func (p *page) pickedDate(i rule, lex *lexicon) (Date, bool) {
	for _, k := range p.picked[i] {
		for _, text := range [...]string{p.attr(k, "datetime"), p.attr(k, "content"), p.textOf(k)} {
			if d, ok := parseStamp(text, lex); ok {
				return d, true
			}
		}
	}
	return Date{}, false
}

// pickedAuthors returns the authors found. One that is a link has its address.
func (p *page) pickedAuthors() []Author {
	var authors []Author
	for _, k := range p.picked[ruleAuthors] {
		names := parseByline(p.valueOf(k))
		if address := p.linkAddress(k); len(names) == 1 && p.elements[k].tag == atom.A {
			names[0].URL = address
		}
		for _, author := range names {
			authors = appendAuthor(authors, author)
		}
	}
	return authors
}

func (p *page) pickedTags() []string {
	var tags []string
	for _, k := range p.picked[ruleTags] {
		if tag := p.valueOf(k); tag != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}

func (p *page) pickedImages() []Image {
	var images []Image
	for _, k := range p.picked[ruleImages] {
		address := imageAddress(p, k)
		if p.elements[k].tag == atom.Meta {
			address = p.resolve(p.attr(k, "content"))
		}
		if address != "" {
			images = append(images, Image{URL: address})
		}
	}
	return images
}
