package page

import (
	"net/url"

	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// maxSearch is how many open elements an end tag, or a tag that implies one,
// is matched against. It keeps the time linear; a page nested deeper than that
// between a tag and its end has no structure to lose.
const maxSearch = 512

// A builder lays a page flat. It takes tags and text in document order and
// applies the rules of the HTML standard's tree construction that matter to
// text: void and raw-text elements, implied end tags, stray end tags.
//
//  1. A tag is open, addAttr for each attribute, opened.
//  2. Blocks end an open <p>; <li>, <dt>, <td> … end their like.
//  3. An end tag ends its element and all that is open inside; without a
//     start, or with a block in between for an inline tag, it is ignored.
//  4. <svg> and <math> are opaque: nothing inside them is kept.
//  5. <noscript> and <template> are laid out but count as no visible text.
type builder struct {
	*buffers

	opening  int32 // the element of the tag being read; -1 when not kept
	hints    Hint  // what its attributes say
	openP    int   // how many open elements are <p>
	links    int   // how many are <a>
	pres     int   // how many keep white space
	apart    int   // how many are <noscript> or <template>
	body     bool  // <body> has begun
	fragment bool  // what is read is a noscript's content

	quotes  []quoteState // of the open <q>s
	marksOf *quoteMarks  // those of the language, once asked for

	foreign     int  // depth of <svg> and <math>
	integration int  // depth of <foreignobject> in them
	nested      bool // the tag being read deepens foreign

	visible, linkText, marks int32 // running totals

	items, types bool // some element has an itemprop, an itemtype
	thread       bool // and one says that the page is a thread of a forum

	words *wordTable[Hint] // hintWords
}

// newBuilder returns a builder for a page of about size bytes and so many
// elements.
func newBuilder(size, elements int) *builder {
	b := &builder{buffers: newBuffers(size, elements), words: hintWords()}
	b.push(atom.Html)
	return b
}

// finish ends all open elements and returns the page.
func (b *builder) finish(base *url.URL) *Page {
	b.popTo(0)
	p := &Page{
		Elements: b.elements, Attrs: b.attrs, Raws: b.raws,
		Names: string(b.names), Text: string(b.text), Base: base,
		buffers: b.buffers, Items: b.items, Types: b.types,
	}
	p.findOrigin()
	return p
}

// push begins an element below the innermost open one.
func (b *builder) push(tag atom.Atom) int32 {
	i := int32(len(b.elements))
	parent := int32(-1)
	if len(b.stack) > 0 {
		parent = b.stack[len(b.stack)-1]
	}
	block := i
	if parent >= 0 && !isBlockTag(tag) {
		block = b.elements[parent].Block
	}
	at, attrs := int32(len(b.text)), int32(len(b.attrs))
	b.elements = append(prose.Roomy(b.elements, maxElements), element{
		Tag: tag, Parent: parent, Block: block, End: i + 1,
		TextStart: at, TextEnd: at, AttrStart: attrs, AttrEnd: attrs,
		Visible: b.visible, LinkText: b.linkText, Marks: b.marks,
	})
	b.stack = append(prose.Roomy(b.stack, maxElements), i)
	return i
}

// isFull reports whether the page has as many elements as one may.
func (b *builder) isFull() bool { return len(b.elements) >= maxElements }

// popTo ends the open elements from position at of the stack on.
func (b *builder) popTo(at int) {
	for len(b.stack) > at {
		top := b.stack[len(b.stack)-1]
		if b.elements[top].Tag == atom.Q {
			b.closeQuote()
		}
		b.stack = b.stack[:len(b.stack)-1]
		e := &b.elements[top]
		if isBlockTag(e.Tag) {
			b.breakLine()
		}
		switch e.Tag {
		case atom.P:
			b.openP--
		case atom.A:
			b.links--
		case atom.Pre, atom.Xmp, atom.Plaintext, atom.Listing:
			b.pres--
		case atom.Noscript, atom.Template:
			b.apart--
		}
		e.End = int32(len(b.elements))
		e.TextEnd = int32(len(b.text))
		e.Visible = b.visible - e.Visible
		e.LinkText = b.linkText - e.LinkText
		e.Marks = b.marks - e.Marks
	}
}

// open begins the element of a start tag.
func (b *builder) open(tag atom.Atom, name []byte) {
	b.opening, b.hints = -1, 0
	if b.foreign > 0 && !b.leavesForeign(tag, name) {
		return
	}
	switch tag {
	case atom.Html:
		if len(b.attrs) == 0 {
			b.opening = 0 // its attributes are the root's
		}
		return
	case atom.Body:
		if b.body {
			return
		}
		b.popTo(1)
		b.body = true
	case atom.Head:
		if b.body || len(b.stack) > 1 {
			return
		}
	default:
		b.implyBody(tag)
	}
	b.implyEnds(tag)
	if isBlockTag(tag) {
		b.breakLine()
	}
	b.opening = b.push(tag)
	if tag == CustomTag {
		b.addAttr(nil, name)
	}
}

// leavesForeign reports whether a start tag inside <svg> or <math> is one that
// ends it: HTML's own tags do, but for <foreignobject>'s content.
func (b *builder) leavesForeign(tag atom.Atom, name []byte) bool {
	b.nested = tag == atom.Svg || tag == atom.Math
	switch {
	case b.nested:
		b.foreign++
	case isForeignObject(name):
		b.integration++
	case b.integration == 0 && isBlockTag(tag) && tag != atom.Title:
		b.foreign = 0
		return true
	}
	return false
}

func isForeignObject(name []byte) bool { return string(name) == "foreignobject" }

// implyBody begins the body at the first tag that cannot stand in the head.
func (b *builder) implyBody(tag atom.Atom) {
	if b.body {
		return
	}
	switch tag {
	case atom.Base, atom.Link, atom.Meta, atom.Title, atom.Style, atom.Script,
		atom.Noscript, atom.Template, atom.Basefont, atom.Bgsound:
		return
	}
	if len(b.stack) > 1 && b.elements[b.stack[len(b.stack)-1]].Tag != atom.Head {
		return // inside a template or noscript of the head
	}
	b.popTo(1)
	b.push(atom.Body)
	b.body = true
}

// opened ends the start tag that open began.
func (b *builder) opened(selfClosing bool) {
	if b.opening < 0 {
		if b.foreign > 0 && b.nested && selfClosing {
			b.foreign--
		}
		return
	}
	e := &b.elements[b.opening]
	e.AttrEnd = int32(len(b.attrs))
	if b.opening == 0 {
		return
	}
	if e.Tag != atom.Body { // which lists all that the page may have
		e.Hints = b.hints | tagHint(e.Tag)
	}
	switch e.Tag {
	case atom.Br:
		b.breakLine()
	case atom.P:
		b.openP++
	case atom.A:
		b.links++
	case atom.Q:
		b.quotes = append(b.quotes, quoteOpened)
	case atom.Pre, atom.Xmp, atom.Plaintext, atom.Listing:
		b.pres++
	case atom.Noscript, atom.Template:
		b.apart++
	case atom.Svg, atom.Math:
		if !selfClosing {
			b.foreign, b.integration = 1, 0
		}
		b.popTo(len(b.stack) - 1)
	}
	if isVoidTag(e.Tag) {
		b.popTo(len(b.stack) - 1)
	}
}

// close applies an end tag.
func (b *builder) close(tag atom.Atom, name []byte) {
	if b.foreign > 0 {
		switch {
		case tag == atom.Svg, tag == atom.Math:
			b.foreign--
		case isForeignObject(name) && b.integration > 0:
			b.integration--
		}
		return
	}
	switch tag {
	case atom.Html, atom.Body:
		return // what follows still belongs to the body
	case atom.Br: // "</br>" is a line break too
		b.open(tag, name)
		b.opened(false)
		return
	}
	if at := b.find(tag, name); at > 0 {
		b.popTo(at)
	}
}

// find returns the position on the stack of the element that an end tag ends,
// 0 when it ends none: an inline tag does not end a block, and nothing inside
// a table cell ends what is outside the table.
func (b *builder) find(tag atom.Atom, name []byte) int {
	block, part := isBlockTag(tag) || tag == CustomTag || isScope(tag), isTablePart(tag)
	for at := len(b.stack) - 1; at > 0 && at > len(b.stack)-maxSearch; at-- {
		e := &b.elements[b.stack[at]]
		if e.Tag == tag && (tag != CustomTag || b.isNamed(e, name)) {
			return at
		}
		if !block && isBlockTag(e.Tag) || isScope(e.Tag) && (!part || isTable(e.Tag)) {
			return 0
		}
	}
	return 0
}

// isNamed reports whether an element that HTML does not know has the name.
func (b *builder) isNamed(e *element, name []byte) bool {
	a := b.attrs[e.AttrStart]
	return string(b.names[a.Value:a.End]) == string(name)
}

// implyEnds ends what the start tag implies to have ended.
func (b *builder) implyEnds(tag atom.Atom) {
	if b.openP > 0 && endsParagraph(tag) {
		b.endNearest(atom.P, 0, isScope)
	}
	switch tag {
	case atom.Li:
		b.endNearest(atom.Li, 0, endsItemSearch)
	case atom.Dt, atom.Dd:
		b.endNearest(atom.Dt, atom.Dd, endsItemSearch)
	case atom.Option, atom.Optgroup:
		b.endNearest(atom.Option, 0, isBlockTag)
	case atom.Td, atom.Th:
		b.endNearest(atom.Td, atom.Th, isTable)
	case atom.Tr:
		b.endNearest(atom.Tr, 0, isTable)
	case atom.Tbody, atom.Thead, atom.Tfoot:
		b.endSection()
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if top := len(b.stack) - 1; isHeadingTag(b.elements[b.stack[top]].Tag) {
			b.popTo(top)
		}
	case atom.A:
		if b.links > 0 {
			b.endNearest(atom.A, 0, isBlockTag)
		}
	}
}

// endNearest ends the innermost open element of one of two tags, unless an
// element that stops the search is nearer.
func (b *builder) endNearest(tag, other atom.Atom, stops func(atom.Atom) bool) {
	for at := len(b.stack) - 1; at > 0 && at > len(b.stack)-maxSearch; at-- {
		t := b.elements[b.stack[at]].Tag
		if t == tag || other != 0 && t == other {
			b.popTo(at)
			return
		}
		if stops(t) {
			return
		}
	}
}

// endSection ends the open row group of the innermost table.
func (b *builder) endSection() {
	for at := len(b.stack) - 1; at > 0 && at > len(b.stack)-maxSearch; at-- {
		switch b.elements[b.stack[at]].Tag {
		case atom.Tbody, atom.Thead, atom.Tfoot:
			b.popTo(at)
			return
		case atom.Table:
			b.popTo(at + 1)
			return
		case atom.Template, atom.Noscript:
			return
		}
	}
}

// rawElement returns the innermost open element when its content is no markup;
// else -1.
func (b *builder) rawElement() int32 {
	top := b.stack[len(b.stack)-1]
	tag := b.elements[top].Tag
	if b.foreign > 0 || !IsRawTag(tag) || tag == atom.Noscript && b.fragment {
		return -1
	}
	return top
}

// addRaw keeps the content of a raw element. A noscript's is markup after all:
// it is laid out below its element, one inside it as text.
func (b *builder) addRaw(element int32, text []byte) {
	if b.elements[element].Tag != atom.Noscript {
		b.raws = append(b.raws, rawText{element, text})
		return
	}
	depth := len(b.stack)
	b.fragment = true
	feedMarkup(b, text)
	b.fragment, b.foreign = false, 0
	if len(b.stack) > depth {
		b.popTo(depth)
	}
}

// addText appends a run of text, with its white space folded.
func (b *builder) addText(text []byte) {
	if b.foreign > 0 || len(text) == 0 || b.links > 0 && b.isPermalink(text) {
		return
	}
	b.markQuotes(text)
	b.addRun(text)
}

// addRun is addText of text that is kept and is no <q>'s first.
func (b *builder) addRun(text []byte) {
	start := len(b.text)
	if b.pres > 0 {
		b.text = append(b.text, text...)
		b.text = b.text[:start+len(prose.DropControls(b.text[start:]))]
	} else {
		b.fold(text)
	}
	b.text = b.text[:start+len(prose.WithoutHyphens(b.text[start:]))]
	if prose.IsBlank(b.text[start:]) {
		return
	}
	b.implyBody(TextTag)
	size := int32(len(b.text) - start)
	marks := prose.CountMarks(b.text[start:])
	top := b.push(TextTag)
	b.elements[top].TextStart = int32(start)
	if b.apart == 0 {
		b.visible += size
		b.marks += marks
		if b.links > 0 {
			b.linkText += size
		}
	}
	b.popTo(len(b.stack) - 1)
}

// addSpace appends white space between two tags.
func (b *builder) addSpace() {
	if n := len(b.text); b.foreign == 0 && n > 0 && b.text[n-1] > ' ' {
		b.text = append(b.text, ' ')
	}
}

// fold appends text with each run of white space as one space, and none after
// white space.
func (b *builder) fold(text []byte) {
	start := len(b.text) // of this run
	space := start == 0 || b.text[len(b.text)-1] <= ' '
	for i := 0; i < len(text); {
		if n := prose.SpaceSize(text[i:]); n > 0 {
			if !space {
				b.text = append(b.text, ' ')
				space = true
			}
			i += n
			continue
		}
		if mended, n := prose.AppendMended(b.text[start:], text[i:]); n > 0 {
			b.text = append(b.text[:start], mended...)
			i += n
			continue
		}
		end := prose.FoldedEnd(text, i)
		b.text = append(b.text, text[i:end]...)
		space = false
		i = end
	}
}

// breakLine notes that a block or a line begins or ends here.
func (b *builder) breakLine() {
	n := len(b.text)
	switch {
	case n == 0 || b.text[n-1] == '\n':
	case b.text[n-1] == ' ':
		b.text[n-1] = '\n'
	default:
		b.text = append(b.text, '\n')
	}
}

// maxElements is the most elements and runs of text of a page: a law or a
// standard in one piece has some hundred thousand.
const maxElements = 250_000

// maxAttributes is the most attributes of a tag: one that a script draws
// from has some dozens.
const maxAttributes = 1_000
