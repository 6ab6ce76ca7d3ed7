package page

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A Field is a part of an article that a caller may know the place of.
type Field int

const (
	BodyField Field = iota
	HeadlineField
	DeckField
	SectionField
	AuthorsField
	TagsField
	PublishedField
	ModifiedField
	ImagesField
	LanguageField
	URLField
	NextField
	PublisherField
	DatelineField
	NumFields
)

// A Picker is what a caller knows of the pages of one site. It is asked of every
// node of a page's tree.
type Picker interface {
	// Removes reports whether a node is to be overlooked, with all below it.
	Removes(n *html.Node) bool

	// Picks reports whether a node holds a field.
	Picks(f Field, n *html.Node) bool

	// Attribute returns the attribute that a field's value is in, "" where it is
	// what the element says.
	Attribute(f Field) string
}

// picks are the elements of a page that a picker chose, by field.
type picks [NumFields][]int

// add notes what the picker says of a node that became an element.
func (p *picks) add(chosen Picker, n *html.Node, element int) {
	if chosen == nil || element < 0 {
		return
	}
	for f := range p {
		if chosen.Picks(Field(f), n) {
			p[f] = append(p[f], element)
		}
	}
}

// BodyParts returns the elements that rules chose for the body, without those
// inside another and those without text; nil when there is none.
func (p *Page) BodyParts() []int {
	var parts []int
	end := 0
	for _, i := range p.Picked[BodyField] {
		if e := &p.Elements[i]; i >= end && e.Visible > 0 {
			parts = append(parts, i)
			end = int(e.End)
		}
	}
	return parts
}

// PickedText returns the first text that a rule found.
func (p *Page) PickedText(f Field) string {
	for _, k := range p.Picked[f] {
		if text := p.PickedValue(f, k); text != "" {
			return text
		}
	}
	return ""
}

// PickedValue returns what element k, which a rule chose, says of a field.
func (p *Page) PickedValue(f Field, k int) string {
	if key := p.PickedAttribute(f); key != "" {
		return PlainText(p.Attr(k, key))
	}
	return p.ValueOf(k)
}

// PickedAddress returns the first address that a rule found: in the attribute
// that it names, a link's, or as text.
func (p *Page) PickedAddress(f Field) string {
	for _, k := range p.Picked[f] {
		address := p.Attr(k, "href")
		if p.PickedAttribute(f) != "" || address == "" {
			address = p.PickedValue(f, k)
		}
		if u := p.Resolve(address); u != "" {
			return u
		}
	}
	return ""
}

// PickedAttribute returns the attribute that a field's rule names, "" when
// it names none.
func (p *Page) PickedAttribute(f Field) string {
	if p.Picker == nil {
		return ""
	}
	return p.Picker.Attribute(f)
}

// ValueOf returns what an element says: a <meta> by its content.
func (p *Page) ValueOf(i int) string {
	if p.Elements[i].Tag == atom.Meta {
		return PlainText(p.Attr(i, "content"))
	}
	return p.TextOf(i)
}
