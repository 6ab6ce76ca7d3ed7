package lede

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A field is a part of an article that a caller may know the place of.
type field int

const (
	bodyField field = iota
	headlineField
	deckField
	sectionField
	authorsField
	tagsField
	publishedField
	modifiedField
	imagesField
	numFields
)

// A picker is what a caller knows of the pages of one site. It is asked of every
// node of a page's tree.
type picker interface {
	// Removes reports whether a node is to be overlooked, with all below it.
	Removes(n *html.Node) bool

	// Picks reports whether a node holds a field.
	Picks(f field, n *html.Node) bool
}

// picks are the elements of a page that a picker chose, by field.
type picks [numFields][]int

// add notes what the picker says of a node that became an element.
func (p *picks) add(chosen picker, n *html.Node, element int) {
	if chosen == nil || element < 0 {
		return
	}
	for f := range p {
		if chosen.Picks(field(f), n) {
			p[f] = append(p[f], element)
		}
	}
}

// bodyParts returns the elements that rules chose for the body, without those
// inside another and those without text; nil when there is none.
func (p *page) bodyParts() []int {
	var parts []int
	end := 0
	for _, i := range p.picked[bodyField] {
		if e := &p.elements[i]; i >= end && e.visible > 0 {
			parts = append(parts, i)
			end = int(e.end)
		}
	}
	return parts
}

// pickedText returns the first text that a rule found.
func (p *page) pickedText(f field) string {
	for _, k := range p.picked[f] {
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
