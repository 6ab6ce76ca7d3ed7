package lede

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A flattener turns the chosen element into blocks, in one pass over the
// elements below it.
type flattener struct {
	page   *page
	found  content
	blocks []draftBlock
	posts  []Post
	lex    *lexicon

	seen     map[string]bool // posts by address
	apartEnd int             // the end of the last <noscript> or <template>

	// The paragraph being read: its runs are page.text[start:end] as long as
	// they touch, else they are collected in loose.
	start, end int
	loose      []byte
	block      int // the block element that the runs belong to
	links      int // bytes of them inside links
	anchors    []anchor
	breaks     int // <br>s since the last run
}

// A draftBlock is a block before it is judged.
type draftBlock struct {
	Block
	element int // the element it is made of
	links   int // bytes of its text inside links
}

// flatten reads the body below the chosen element.
func flatten(p *page, found content, lex *lexicon) ([]draftBlock, []Post) {
	const perBlock = 32 // elements and runs of text of most pages
	f := &flattener{page: p, found: found, block: -1, seen: map[string]bool{}, lex: lex}
	f.blocks = make([]draftBlock, 0, min(len(p.elements)/perBlock, maxBlocks))
	f.leadEmbeds()
	if found.parts == nil {
		f.readPart(found.root)
	}
	for _, i := range found.parts {
		f.readPart(i)
	}
	return f.blocks, f.posts
}

// readPart reads an element that was chosen for the body: what is below it, or
// itself where it is a block of its own.
func (f *flattener) readPart(i int) {
	e := &f.page.elements[i]
	block := e.tag == atom.Ul || e.tag == atom.Ol || e.tag == atom.Table
	if isContainer(e.tag) && !block || e.tag == atom.P {
		i++
	}
	for i < int(e.end) {
		i = f.read(i)
	}
	f.flush()
}

// read reads element i and returns the index after what it consumed: i+1 when
// what is below the element is to be read in turn.
func (f *flattener) read(i int) int {
	e := &f.page.elements[i]
	if e.tag == textTag {
		f.addRun(i)
		return i + 1
	}
	if e.tag == atom.Br {
		f.breaks++
		return i + 1
	}
	if f.embed(i) {
		return int(e.end)
	}
	if f.drops(i) {
		f.embedsInside(i)
		return int(e.end)
	}
	if e.block == int32(i) {
		f.flush()
	}
	if f.structure(i) {
		return int(e.end)
	}
	return i + 1
}

// structure adds the block that element i is, from its tag, and reports whether
// that consumes what is below it.
func (f *flattener) structure(i int) bool {
	e := &f.page.elements[i]
	switch e.tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		f.heading(i)
	case atom.Ul, atom.Ol:
		return f.list(i)
	case atom.Table:
		return f.table(i)
	case atom.Blockquote:
		return f.blockquote(i)
	case atom.Pre, atom.Xmp, atom.Listing:
		f.emit(i, Block{Kind: KindCode, Text: strings.Trim(f.page.text[e.textStart:e.textEnd], "\n ")})
	case atom.Figure:
		if !f.embedsInside(i) {
			f.figure(i)
		}
	case atom.Div, atom.Section, atom.Span, atom.A:
		if !f.isPicture(i) {
			return false
		}
		f.figure(i)
	case atom.Object:
		f.embedsInside(i)
	case atom.Img, atom.Picture, atom.Video, atom.Audio, atom.Embed:
	default:
		return false
	}
	return true
}

// drops reports whether element i is no part of the article whatever it holds.
func (f *flattener) drops(i int) bool {
	e := &f.page.elements[i]
	switch e.tag {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Button,
		atom.Select, atom.Input, atom.Textarea, atom.Svg, atom.Nav, atom.Dialog, atom.Menu,
		atom.Link, atom.Meta, atom.Label, atom.Noframes, atom.Noembed:
		return true
	case atom.H1:
		return len(f.blocks) == 0 || e.visible < 300
	case atom.H2, atom.H3:
		return i == f.found.headline
	case atom.Form:
		return f.share(i) < 0.3
	}
	if e.hints == 0 || e.tag == atom.P && e.visible > 2*labelProse && e.hints&hintHidden == 0 {
		return false
	}
	return !f.isKept(i) && f.isFurniture(i)
}

// isKept reports whether element i says that it is the article's text, or is a
// box around what says so.
func (f *flattener) isKept(i int) bool {
	e := &f.page.elements[i]
	h := e.hints
	if h&hintBody != 0 && h&(hintComments|hintRelated|hintHidden) == 0 && (h&hintNav == 0 || 4*e.linkText < e.visible) {
		return true
	}
	return h&hintAround != 0 && h&(hintComments|hintRelated|hintNav|hintShare) == 0 && f.found.holdsBody(f.page, i)
}

// isFurniture reports whether the hints of element i tell of furniture, and
// little enough of the article is below it for that to be true.
func (f *flattener) isFurniture(i int) bool {
	e := &f.page.elements[i]
	share := f.share(i)
	switch {
	case e.hints&(hintNav|hintShare|hintRelated|hintComments|hintBio|hintTags|hintHidden|hintPromo) != 0:
		return share < 0.4
	case e.hints&hintFooter != 0:
		return share < 0.3
	case e.hints&(hintSide|hintPullquote) != 0:
		return share < 0.2
	case e.hints&(hintByline|hintStamp) != 0:
		return share < 0.1 && e.visible < 400
	case e.hints&hintCaption != 0:
		return share < 0.1
	case e.hints&hintHeadline != 0:
		return len(f.blocks) == 0 && e.visible < 300
	case e.hints&hintDeck != 0:
		return len(f.blocks) < 2 && share < 0.2
	case e.hints&hintMedia != 0:
		return share < 0.05
	}
	return false
}

// share returns the part of the article's running text that is below element i.
func (f *flattener) share(i int) float64 {
	if f.found.prose == 0 {
		return 0
	}
	return f.found.below(f.page, i) / f.found.prose
}

// addRun adds a run of text to the paragraph at hand, or begins a new one: in
// another block, or after two line breaks.
func (f *flattener) addRun(i int) {
	e := &f.page.elements[i]
	if int(e.block) != f.block || f.breaks > 1 || f.breaks == 1 && f.endsParagraph() {
		f.flush()
	}
	start, end := int(e.textStart), int(e.textEnd)
	if f.block < 0 {
		f.start, f.block = start, int(e.block)
	} else if gap := f.page.text[f.end:start]; f.loose != nil || strings.TrimSpace(gap) != "" {
		f.loosen(gap)
	}
	at := start - f.start
	if f.loose != nil {
		at = len(f.loose)
		f.loose = append(f.loose, f.page.text[start:end]...)
	}
	f.anchors = f.page.addAnchor(f.anchors, i, at)
	f.end, f.breaks = end, 0
	f.links += int(e.linkText)
}

// minBroken is the least length of a text that one line break after its last
// sentence ends: verse and addresses have shorter lines.
const minBroken = 100

// endsParagraph reports whether the paragraph at hand is long and ends like a
// sentence.
func (f *flattener) endsParagraph() bool {
	if f.block < 0 || f.end-f.start < minBroken {
		return false
	}
	return endsSentenceMark(strings.TrimSpace(f.page.text[f.start:f.end]))
}

// loosen collects runs that do not touch: gap, which lies between two of them,
// is left out but for the white space at its ends.
func (f *flattener) loosen(gap string) {
	if f.loose == nil {
		f.loose = append(f.loose, f.page.text[f.start:f.end]...)
	}
	if gap != "" && (gap[0] <= ' ' || gap[len(gap)-1] <= ' ') {
		f.loose = append(f.loose, ' ')
	}
}

// flush ends the paragraph at hand.
func (f *flattener) flush() {
	if f.block >= 0 {
		text := f.page.text[f.start:f.end]
		if f.loose != nil {
			text = string(f.loose)
		}
		text, links := f.page.foldLinks(text, f.anchors)
		f.emit(f.block, Block{Kind: KindParagraph, Text: text, Links: links})
	}
	f.loose, f.block, f.links, f.breaks = nil, -1, 0, 0
	f.anchors = f.anchors[:0]
}

// emit adds a block.
func (f *flattener) emit(element int, b Block) {
	if b.Text == "" && b.Kind != KindImage && b.Kind != KindPost || len(f.blocks) >= maxBlocks {
		return
	}
	b.Text = strings.Clone(b.Text)
	f.blocks = append(roomy(f.blocks, maxBlocks), draftBlock{Block: b, element: element, links: f.links})
}

// heading adds a heading.
func (f *flattener) heading(i int) {
	e := &f.page.elements[i]
	f.links = int(e.linkText)
	text, links := f.words(i)
	f.emit(i, Block{Kind: KindHeading, Level: headingLevel(e.tag), Text: text, Links: links})
	f.links = 0
}

// words returns the text below element i, and its links, without what is
// dropped.
func (f *flattener) words(i int) (string, []Link) {
	var out []byte
	var anchors []anchor
	last := -1
	for k := i + 1; k < int(f.page.elements[i].end); {
		e := &f.page.elements[k]
		if e.tag != textTag && f.drops(k) {
			k = int(e.end)
			continue
		}
		if e.tag == textTag {
			if last >= 0 && int(e.textStart) != last && e.block != f.page.elements[i].block {
				out = append(out, ' ')
			}
			anchors = f.page.addAnchor(anchors, k, len(out))
			out = append(out, f.page.text[e.textStart:e.textEnd]...)
			last = int(e.textEnd)
		}
		k++
	}
	return f.page.foldLinks(string(out), anchors)
}

// list adds a list, unless it only lays out the page or holds prose: then it
// reports false and is read as a container.
func (f *flattener) list(i int) bool {
	e := &f.page.elements[i]
	for k := i + 1; k < int(e.end); k++ {
		switch f.page.elements[k].tag {
		case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.Figure, atom.Blockquote, atom.Table, atom.Pre:
			if f.page.elements[k].visible > 0 && !f.soleParagraph(k) {
				return false
			}
		}
	}
	f.links = int(e.linkText)
	f.emit(i, f.items(i))
	f.links = 0
	return true
}

// items returns the list that element i is.
func (f *flattener) items(i int) Block {
	b := Block{Kind: KindList, Ordered: f.page.elements[i].tag == atom.Ol}
	count := f.page.countTags(i, atom.Li)
	b.Items, b.Depths = make([]string, 0, count), make([]int, 0, count)
	var nested []int // ends of the lists inside it that are open
	size, deepest := 0, 0
	for k := i + 1; k < int(f.page.elements[i].end); k++ {
		for len(nested) > 0 && k >= nested[len(nested)-1] {
			nested = nested[:len(nested)-1]
		}
		switch f.page.elements[k].tag {
		case atom.Ul, atom.Ol:
			nested = append(nested, int(f.page.elements[k].end))
		case atom.Li:
			item, links := f.itemText(k)
			if item == "" {
				continue
			}
			for _, l := range links {
				b.Links = append(b.Links, Link{size + l.Start, size + l.End, l.URL})
			}
			b.Items = append(b.Items, item)
			b.Depths = append(b.Depths, len(nested))
			size += len(item) + 1
			deepest = max(deepest, len(nested))
		}
	}
	if deepest == 0 {
		b.Depths = nil
	}
	b.Text = strings.Join(b.Items, "\n")
	return b
}

// soleParagraph reports whether element k is the only text of its list item.
func (f *flattener) soleParagraph(k int) bool {
	parent := f.page.elements[k].parent
	e := &f.page.elements[parent]
	return f.page.elements[k].tag == atom.P && e.tag == atom.Li && e.visible-f.page.elements[k].visible < 3
}

// itemText returns the text of a list item, and its links, without those of
// nested lists.
func (f *flattener) itemText(i int) (string, []Link) {
	var out []byte
	var anchors []anchor
	for k := i + 1; k < int(f.page.elements[i].end); {
		e := &f.page.elements[k]
		switch {
		case e.tag == atom.Ul || e.tag == atom.Ol || e.tag != textTag && f.drops(k):
			k = int(e.end)
			continue
		case e.tag == textTag:
			anchors = f.page.addAnchor(anchors, k, len(out))
			out = append(out, f.page.text[e.textStart:e.textEnd]...)
		}
		k++
	}
	return f.page.foldLinks(string(out), anchors)
}

// table adds a table of data; a table that lays out the page is read as a
// container.
func (f *flattener) table(i int) bool {
	p, e := f.page, &f.page.elements[i]
	var rows [][]string
	cells := 0
	for k := i + 1; k < int(e.end); k++ {
		switch p.elements[k].tag {
		case atom.Table, atom.H1, atom.H2, atom.Ul, atom.Figure:
			return false
		case atom.P:
			if p.elements[k].visible > 200 {
				return false
			}
		case atom.Tr:
			rows = append(rows, nil)
		case atom.Td, atom.Th:
			if len(rows) == 0 {
				rows = append(rows, nil)
			}
			if p.elements[k].visible > 600 {
				return false
			}
			rows[len(rows)-1] = append(rows[len(rows)-1], p.textOf(k))
			cells++
		}
	}
	if len(rows) < 2 || 2*cells < 3*len(rows) {
		return false
	}
	lines := make([]string, 0, len(rows))
	kept := rows[:0]
	for _, row := range rows {
		if line := foldSpace(strings.Join(row, " ")); line != "" {
			lines = append(lines, line)
			kept = append(kept, row)
		}
	}
	f.links = int(e.linkText)
	f.emit(i, Block{Kind: KindTable, Rows: kept, Text: strings.Join(lines, "\n")})
	f.links = 0
	return true
}

// blockquote adds the paragraphs of a block quote; one that holds more than
// paragraphs is read as a container.
func (f *flattener) blockquote(i int) bool {
	e := &f.page.elements[i]
	if f.share(i) > 0.5 {
		return false
	}
	before := len(f.blocks)
	for k := i + 1; k < int(e.end); {
		k = f.read(k)
	}
	f.flush()
	for k := before; k < len(f.blocks); k++ {
		if f.blocks[k].Kind == KindParagraph {
			f.blocks[k].Kind = KindBlockquote
		}
	}
	return true
}

const (
	// maxPicture is the most elements of a container that shows one picture.
	maxPicture = 40

	// maxCaption is the most bytes of its caption and credit.
	maxCaption = 300
)

// isPicture reports whether a container does nothing but show a picture: it
// holds one, and no more text than a caption, which begins after it.
func (f *flattener) isPicture(i int) bool {
	e := &f.page.elements[i]
	if e.visible > maxCaption || int(e.end)-i > maxPicture || int(e.block) != i {
		return false
	}
	for k := i + 1; k < int(e.end); k++ {
		switch f.page.elements[k].tag {
		case atom.Img:
			return true
		case textTag, atom.H1, atom.H2, atom.H3, atom.H4, atom.Iframe, atom.Blockquote:
			return false
		}
	}
	return false
}

// figure adds the picture of a figure with its caption and credit.
func (f *flattener) figure(i int) {
	p, e := f.page, &f.page.elements[i]
	b := Block{Kind: KindImage}
	for k := i + 1; k < int(e.end); k++ {
		switch {
		case p.elements[k].tag == atom.Img && b.URL == "":
			b.URL = imageAddress(p, k)
		case p.elements[k].tag == atom.Figcaption && b.Text == "":
			b.Text = p.textOf(k)
		}
	}
	if b.Text == "" && e.visible <= maxCaption {
		b.Text, _ = f.words(i)
	}
	if b.URL != "" {
		f.emit(i, b)
	}
}

// imageAddress returns the absolute address of an <img>, of a lazy one too.
func imageAddress(p *page, i int) string {
	for _, key := range []string{"data-src", "data-original", "data-lazy-src", "src"} {
		if src := p.attr(i, key); src != "" && !strings.HasPrefix(src, "data:") {
			return p.resolve(src)
		}
	}
	return ""
}

// maxBlocks is the most blocks of a body: a novel has ten thousand
// paragraphs.
const maxBlocks = 20_000
