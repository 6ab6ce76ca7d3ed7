package view

import (
	"slices"
	"strconv"

	"github.com/lede-go/lede"
)

// A node is a stretch of text, or an annotation around some.
type node struct {
	Kind     string // "" for text, quote, speaker, date, link
	Text     string
	Children []node

	Class  string // the speaker's colour
	Who    int    // the speaker
	Unsure bool   // of a quote
	ID     string // of the first stretch of a quote
	Index  int    // of the quote or date
	Title  string
	URL    string
}

// A mark is an annotation that covers the bytes [start, end) of a block.
type mark struct {
	node
	start, end int
}

// A layer holds marks in the order of the text, which do not overlap.
type layer []mark

// The layers, outermost first. Quotes inside quotes have a layer of their own.
const (
	quoteLayer = iota
	innerQuoteLayer
	speakerLayer
	dateLayer
	linkLayer
	layerCount
)

// marks are the annotations of an article, by block.
type marks map[int]*[layerCount]layer

// collectMarks sorts an article's annotations into layers. The first stretch
// of each quote gets its ID.
func collectMarks(a *lede.Article, quotes []quote) marks {
	all := marks{}
	for _, q := range quotes {
		for i, s := range q.Spans {
			n := node{Kind: "quote", Class: q.Class, Who: q.By, Index: q.Index, Title: q.Label, Unsure: q.Unsure}
			if i == 0 {
				n.ID = q.ID
			}
			all.add(a, s, n, quoteLayer, innerQuoteLayer)
		}
		if len(q.Speakers) == 0 {
			continue
		}
		all.add(a, q.Speakers[0].Span, node{Kind: "speaker", Class: q.Class, Who: q.By, Index: q.Index}, speakerLayer)
	}
	for i, d := range a.Dates {
		title := d.Value
		if words := gloss(d); words != "" {
			title = words + " · " + d.Value
		}
		all.add(a, d.Span, node{Kind: "date", Index: i, Title: title, Text: d.Value}, dateLayer)
	}
	return all
}

// add adds a mark to the first of the layers that has room for it.
func (m marks) add(a *lede.Article, s lede.Span, n node, layers ...int) {
	if a.Slice(s) == "" {
		return
	}
	if m[s.Block] == nil {
		m[s.Block] = &[layerCount]layer{}
	}
	for _, l := range layers {
		list := &m[s.Block][l]
		at, _ := slices.BinarySearchFunc(*list, s.Start, func(m mark, start int) int { return m.start - start })
		if at > 0 && (*list)[at-1].end > s.Start || at < len(*list) && (*list)[at].start < s.End {
			continue
		}
		*list = slices.Insert(*list, at, mark{n, s.Start, s.End})
		return
	}
}

// of returns the layers of a block, its links among them.
func (m marks) of(i int, b lede.Block) [layerCount]layer {
	var layers [layerCount]layer
	if m[i] != nil {
		layers = *m[i]
	}
	for _, l := range b.Links {
		if l.Start >= 0 && l.Start < l.End && l.End <= len(b.Text) {
			layers[linkLayer] = append(layers[linkLayer], mark{node{Kind: "link", URL: l.URL}, l.Start, l.End})
		}
	}
	return layers
}

// An annotated text is one with layers of marks.
type annotated struct {
	text   string
	layers [layerCount]layer
}

// nodes returns the bytes [from, to) as nodes. A mark that crosses the end of
// one of an outer layer is cut there.
func (t annotated) nodes(from, to int) []node { return t.below(0, from, to) }

func (t annotated) below(l, from, to int) []node {
	if from >= to {
		return nil
	}
	if l == layerCount {
		return []node{{Text: t.text[from:to]}}
	}
	var out []node
	at := from
	for _, m := range t.layers[l] {
		start, end := max(m.start, at), min(m.end, to)
		if start >= end {
			continue
		}
		out = append(out, t.below(l+1, at, start)...)
		n := m.node
		n.Children = t.below(l+1, start, end)
		if m.start != start {
			n.ID = "" // it has begun before
		}
		out = append(out, n)
		at = end
	}
	return append(out, t.below(l+1, at, to)...)
}

func quoteID(i int) string { return "quote-" + strconv.Itoa(i+1) }
func postID(i int) string  { return "post-" + strconv.Itoa(i+1) }
