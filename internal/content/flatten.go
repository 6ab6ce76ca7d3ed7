package content

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"golang.org/x/net/html/atom"
)

// A flattener turns the chosen element into blocks, in one pass over the
// elements below it.
type flattener struct {
	page   *page.Page
	found  Choice
	blocks []Draft
	posts  []social.Post
	lex    *lexicon.Lexicon

	dropped func(i int) // told of each element that is left out; mostly nil

	topHeadings int // <h1>s of the body: sub-headings where there are several

	seen     map[string]bool     // posts by address
	waiting  map[int]social.Post // posts of the page's state by their places, once asked for
	apartEnd int                 // the end of the last <noscript> or <template>
	gallery  bool                // the captions are the text

	// The paragraph being read: its runs are page.text[start:end] as long as
	// they touch, else they are collected in loose.
	start, end int
	loose      []byte
	block      int // the block element that the runs belong to
	links      int // bytes of them inside links
	inline     page.Inline
	breaks     int // <br>s since the last run

	spare  []byte      // room for the words of a heading or an item
	within page.Inline // what lies in them
}

func newFlattener(p *page.Page, found Choice, lex *lexicon.Lexicon) *flattener {
	const perBlock = 32 // elements and runs of text of most pages
	f := &flattener{page: p, found: found, block: -1, seen: map[string]bool{}, lex: lex}
	f.blocks = slices.Grow(pooledDrafts.Get(), min(len(p.Elements)/perBlock, maxBlocks))
	f.topHeadings = p.CountTags(found.Root, atom.H1)
	if found.holdsHeadline(p, found.Root) {
		f.topHeadings--
	}
	return f
}

// flatten reads the body below the chosen element; captions tells whether those of
// pictures may be the text.
func (f *flattener) flatten(captions bool) ([]Draft, []social.Post) {
	f.leadEmbeds()
	f.leads()
	f.gallery = captions && f.isGallery()
	if f.found.parts == nil {
		f.readPart(f.found.Root)
		f.tailEmbeds()
	}
	for _, i := range f.found.parts {
		f.readPart(i)
	}
	social.TellBare(f.page, f.posts, f.lex)
	return f.blocks, f.posts
}

// readPart reads an element that was chosen for the body: what is below it, or
// itself where it is a block of its own.
func (f *flattener) readPart(i int) {
	e := &f.page.Elements[i]
	block := e.Tag == atom.Ul || e.Tag == atom.Ol || e.Tag == atom.Table
	if isContainer(e.Tag) && !block || e.Tag == atom.P {
		i++
	}
	for i < int(e.End) {
		i = f.read(i)
	}
	f.flush()
}

// read reads element i and returns the index after what it consumed: i+1 when
// what is below the element is to be read in turn.
func (f *flattener) read(i int) int {
	e := &f.page.Elements[i]
	if e.Tag == page.TextTag {
		f.addRun(i)
		return i + 1
	}
	if e.Tag == atom.Br {
		f.breaks++
		return i + 1
	}
	if !f.passes(i) && f.embed(i) {
		return int(e.End)
	}
	if f.drops(i) {
		if f.dropped != nil {
			f.dropped(i)
		}
		f.embedsInside(i)
		return int(e.End)
	}
	if e.Block == int32(i) {
		f.flush()
	}
	if f.structure(i) {
		return int(e.End)
	}
	return i + 1
}

// structure adds the block that element i is, from its tag, and reports whether
// that consumes what is below it.
func (f *flattener) structure(i int) bool {
	e := &f.page.Elements[i]
	switch e.Tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		f.heading(i)
	case atom.Button:
		f.unfolding(i)
	case atom.Ul, atom.Ol:
		return f.list(i)
	case atom.Table:
		return f.table(i)
	case atom.Blockquote:
		return f.blockquote(i)
	case atom.Pre, atom.Xmp, atom.Listing:
		f.emit(i, Block{Kind: prose.Code, Text: strings.Clone(strings.Trim(f.page.Text[e.TextStart:e.TextEnd], "\n "))})
	case atom.Figure:
		if f.framesText(i) {
			return false
		}
		if f.gallery && f.found.proseIn(f.page, i) > 0 {
			f.picture(i)
			return false
		}
		if !f.embedsInside(i) {
			f.figure(i)
		}
	case atom.Div, atom.Section, atom.Span, atom.A:
		if !f.isPicture(i) {
			return false
		}
		if f.gallery && f.found.proseIn(f.page, i) > 0 {
			f.picture(i)
			return false
		}
		if !f.embedsInside(i) { // the picture of a video
			f.figure(i)
		}
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
	e := &f.page.Elements[i]
	if i == f.found.Headline && i > 0 {
		return true
	}
	switch e.Tag {
	case atom.Button:
		return !f.unfolds(i)
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Select,
		atom.Input, atom.Textarea, atom.Svg, atom.Nav, atom.Dialog, atom.Menu,
		atom.Link, atom.Meta, atom.Label, atom.Noframes, atom.Noembed:
		return true
	case atom.H1:
		return len(f.blocks) == 0 || f.topHeadings < 2 || f.isHeadline(i) || !f.opensSection(i)
	case atom.H2, atom.H3:
		return f.answersHeadline(i)
	case atom.Form:
		return f.share(i) < 0.3
	case atom.Div, atom.Section, atom.Figure, atom.Aside:
		if f.asksConsent(i) {
			return true
		}
	}
	if e.Hints == 0 || e.Tag == atom.P && e.Visible > 2*labelProse && e.Hints&page.HintHidden == 0 || f.runsOn(i) {
		return false
	}
	return !f.isKept(i) && f.isFurniture(i) && !f.found.reads(f.page, i) && !f.isSlug(i)
}

// isKept reports whether element i says that it is the article's text, or is a
// box around what says so.
func (f *flattener) isKept(i int) bool {
	e := &f.page.Elements[i]
	h := e.Hints
	if h&page.HintBody != 0 && h&(page.HintComments|page.HintRelated|page.HintHidden) == 0 && (h&page.HintNav == 0 || 4*e.LinkText < e.Visible) {
		return true
	}
	return h&hintAround != 0 && h&(page.HintComments|page.HintRelated|page.HintNav|page.HintShare) == 0 && f.found.holdsBody(f.page, i)
}

// isFurniture reports whether the hints of element i tell of furniture, and
// little enough of the article is below it for that to be true.
func (f *flattener) isFurniture(i int) bool {
	e := &f.page.Elements[i]
	share := f.share(i)
	switch {
	case e.Hints&page.HintGate != 0 && e.Visible < maxGate && share < 0.4 && e.LinkText > 0 && page.CountPromoWords(f.page.TextOf(i)) > 1:
		return true // what it costs to read on
	case e.Hints&page.HintFurniture == page.HintPromo && 2*f.found.proseIn(f.page, i) > f.found.proseIn(f.page, f.found.Root):
		return false
	case e.Hints&(page.HintNav|page.HintShare|page.HintRelated|page.HintComments|page.HintBio|page.HintTags|page.HintHidden|page.HintPromo) != 0:
		return share < 0.4
	case e.Hints&page.HintFooter != 0:
		return share < 0.3
	case e.Hints&(page.HintSide|page.HintPullquote) != 0:
		return share < 0.2
	case e.Hints&(page.HintByline|page.HintStamp) != 0:
		return share < 0.1 && e.Visible < 400
	case e.Hints&page.HintCaption != 0:
		return share < 0.1 && !(f.gallery && f.found.proseIn(f.page, i) > 0)
	case e.Hints&page.HintHeadline != 0:
		return len(f.blocks) == 0 && e.Visible < 300
	case e.Hints&page.HintDeck != 0:
		return len(f.blocks) < 2 && share < 0.2 && !f.opensText(i)
	case e.Hints&page.HintMedia != 0:
		return share < 0.05
	}
	return false
}

// share returns the part of the article's running text that is below element i.
func (f *flattener) share(i int) float64 {
	if f.found.Prose == 0 {
		return 0
	}
	return f.found.below(f.page, i) / f.found.Prose
}

// addRun adds a run of text to the paragraph at hand, or begins a new one: in
// another block, or after two line breaks.
func (f *flattener) addRun(i int) {
	e := &f.page.Elements[i]
	if int(e.Block) != f.block || f.breaks > 1 || f.breaks == 1 && f.endsParagraph() {
		f.flush()
	}
	start, end := int(e.TextStart), int(e.TextEnd)
	if f.block < 0 {
		f.start, f.block = start, int(e.Block)
	} else if gap := f.page.Text[f.end:start]; f.loose != nil || strings.TrimSpace(gap) != "" {
		f.loosen(gap)
	}
	at := start - f.start
	if f.loose != nil {
		at = len(f.loose)
		f.loose = append(f.loose, f.page.Text[start:end]...)
	}
	f.inline.Add(f.page, i, at)
	f.end, f.breaks = end, 0
	f.links += int(e.LinkText)
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
	return prose.EndsSentence(strings.TrimSpace(f.page.Text[f.start:f.end]))
}

// loosen collects runs that do not touch: gap, which lies between two of them,
// is left out but for the white space at its ends.
func (f *flattener) loosen(gap string) {
	if f.loose == nil {
		f.loose = append(f.loose, f.page.Text[f.start:f.end]...)
	}
	if gap != "" && (gap[0] <= ' ' || gap[len(gap)-1] <= ' ') {
		f.loose = append(f.loose, ' ')
	}
}

// heading adds a heading.
func (f *flattener) heading(i int) {
	e := &f.page.Elements[i]
	f.links = int(e.LinkText)
	line := f.words(i)
	f.emit(i, Block{Kind: prose.Heading, Level: headingLevel(e.Tag), Text: line.Text, Links: line.Links, Marks: line.Marks})
	f.links = 0
}

// words returns the text below element i without what is dropped.
func (f *flattener) words(i int) page.Line {
	out, inline := f.spare[:0], &f.within
	inline.Reset()
	last := -1
	for k := i + 1; k < int(f.page.Elements[i].End); {
		e := &f.page.Elements[k]
		if e.Tag != page.TextTag && f.drops(k) {
			k = int(e.End)
			continue
		}
		if e.Tag == page.TextTag {
			if last >= 0 && int(e.TextStart) != last && e.Block != f.page.Elements[i].Block {
				out = append(out, ' ')
			}
			inline.Add(f.page, k, len(out))
			out = append(out, f.page.Text[e.TextStart:e.TextEnd]...)
			last = int(e.TextEnd)
		}
		k++
	}
	f.spare = out
	return inline.Fold(f.page, string(out))
}

// list adds a list, unless it only lays out the page or holds prose: then it
// reports false and is read as a container.
func (f *flattener) list(i int) bool {
	e := &f.page.Elements[i]
	for k := i + 1; k < int(e.End); k++ {
		switch f.page.Elements[k].Tag {
		case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.Figure, atom.Blockquote, atom.Table, atom.Pre:
			if f.page.Elements[k].Visible > 0 && !f.soleParagraph(k) {
				return false
			}
		}
	}
	f.links = int(e.LinkText)
	f.emit(i, f.items(i))
	f.links = 0
	f.embedsOf(i)
	return true
}

// items returns the list that element i is.
func (f *flattener) items(i int) Block {
	b := Block{Kind: prose.List, Ordered: f.page.Elements[i].Tag == atom.Ol}
	count := f.page.CountTags(i, atom.Li)
	b.Items, b.Depths = make([]string, 0, count), make([]int, 0, count)
	var nested []int // ends of the lists inside it that are open
	size, deepest := 0, 0
	for k := i + 1; k < int(f.page.Elements[i].End); k++ {
		for len(nested) > 0 && k >= nested[len(nested)-1] {
			nested = nested[:len(nested)-1]
		}
		switch f.page.Elements[k].Tag {
		case atom.Ul, atom.Ol:
			nested = append(nested, int(f.page.Elements[k].End))
		case atom.Li:
			item := f.itemText(k)
			if item.Text == "" {
				continue
			}
			for _, l := range item.Links {
				b.Links = append(b.Links, page.Link{Start: size + l.Start, End: size + l.End, URL: l.URL})
			}
			for _, m := range item.Marks {
				b.Marks = append(b.Marks, page.Mark{Start: size + m.Start, End: size + m.End, Kind: m.Kind})
			}
			b.Items = append(b.Items, item.Text)
			b.Depths = append(b.Depths, len(nested))
			size += len(item.Text) + 1
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
	parent := f.page.Elements[k].Parent
	e := &f.page.Elements[parent]
	return f.page.Elements[k].Tag == atom.P && e.Tag == atom.Li && e.Visible-f.page.Elements[k].Visible < 3
}

// itemText returns the text of a list item without that of nested lists.
func (f *flattener) itemText(i int) page.Line {
	out, inline := f.spare[:0], &f.within
	inline.Reset()
	for k := i + 1; k < int(f.page.Elements[i].End); {
		e := &f.page.Elements[k]
		switch {
		case e.Tag == atom.Ul || e.Tag == atom.Ol || e.Tag != page.TextTag && f.drops(k):
			k = int(e.End)
			continue
		case e.Tag == page.TextTag:
			inline.Add(f.page, k, len(out))
			out = append(out, f.page.Text[e.TextStart:e.TextEnd]...)
		}
		k++
	}
	f.spare = out
	return inline.Fold(f.page, string(out))
}

// table adds a table of data; a table that lays out the page is read as a
// container.
func (f *flattener) table(i int) bool {
	p, e := f.page, &f.page.Elements[i]
	var rows [][]string
	cells, caption := 0, -1
	for k := i + 1; k < int(e.End); k++ {
		switch p.Elements[k].Tag {
		case atom.Table, atom.H1, atom.H2, atom.Ul, atom.Figure:
			return false
		case atom.P:
			if p.Elements[k].Visible > 200 {
				return false
			}
		case atom.Caption:
			caption = k
		case atom.Tr:
			rows = append(rows, nil)
		case atom.Td, atom.Th:
			if len(rows) == 0 {
				rows = append(rows, nil)
			}
			if p.Elements[k].Visible > 600 {
				return false
			}
			rows[len(rows)-1] = append(rows[len(rows)-1], f.cellText(k))
			cells++
		}
	}
	if len(rows) < 2 || 2*cells < 3*len(rows) {
		return false
	}
	lines := make([]string, 0, len(rows))
	kept := rows[:0]
	for _, row := range rows {
		if line := prose.Fold(strings.Join(row, " ")); line != "" {
			lines = append(lines, line)
			kept = append(kept, row)
		}
	}
	if caption >= 0 {
		line := f.words(caption)
		f.emit(caption, Block{Kind: prose.Paragraph, Text: line.Text, Links: line.Links, Marks: line.Marks})
	}
	f.links = int(e.LinkText)
	f.emit(i, Block{Kind: prose.Table, Rows: kept, Text: strings.Join(lines, "\n")})
	f.links = 0
	f.embedsOf(i)
	return true
}

// blockquote adds the paragraphs of a block quote; one that holds more than
// paragraphs is read as a container.
func (f *flattener) blockquote(i int) bool {
	e := &f.page.Elements[i]
	if f.share(i) > 0.5 {
		return false
	}
	before := len(f.blocks)
	for k := i + 1; k < int(e.End); {
		k = f.read(k)
	}
	f.flush()
	for k := before; k < len(f.blocks); k++ {
		if f.blocks[k].Kind == prose.Paragraph {
			f.blocks[k].Kind = prose.Blockquote
		}
	}
	return true
}

const (
	// maxPicture is the most elements of a container that shows one picture.
	maxPicture = 40

	// maxGate is the most bytes of a paywall's offer.
	maxGate = 1200

	// maxCaption is the most bytes of its caption and credit.
	maxCaption = 300
)

// maxBlocks is the most blocks of a body: a novel has ten thousand
// paragraphs.
const maxBlocks = 20_000
