package lede

import "golang.org/x/net/html/atom"

// A content tells which part of a page is the article.
type content struct {
	root  int     // the element that holds the body; 0 when there is none
	prose float64 // bytes of running text below it

	// sums[i] is the running text of all elements before i: that below an
	// element is a difference of two.
	sums []float64
}

// below returns the running text below element i, furniture discounted.
func (c *content) below(p *page, i int) float64 {
	return c.sums[p.elements[i].end] - c.sums[i]
}

const (
	// minProse is the least running text, in bytes, that makes a block count:
	// shorter ones are labels as often as sentences.
	minProse = 30

	// labelProse is the length from which a block counts without any comma or
	// full stop.
	labelProse = 120

	// furnitureProse is what running text inside furniture counts for: not
	// nothing, since a class may lie.
	furnitureProse = 0.1

	// bodyProse is what it counts for inside an element that says it is the
	// article's text.
	bodyProse = 1.5
)

// chooseContent finds the element that holds the article. Running text is
// summed up, discounted where hints tell of furniture; then the way leads from
// the body down, as long as one child holds nearly all of it:
//
//  1. A child with nine tenths of the running text is entered.
//  2. One with half is entered too, unless a sibling is built alike and holds
//     running text as well: a body split by advertisements stays whole.
//  3. A paragraph is never entered.
func chooseContent(p *page) content {
	own := ownProse(p)
	raw := prefixSums(own)
	c := content{sums: prefixSums(discount(p, own, raw))}
	at := bodyOf(p)
	for {
		child, rival := c.heaviest(p, at)
		if child < 0 || !isContainer(p.elements[child].tag) {
			break
		}
		share := c.below(p, child) / c.below(p, at)
		if share < 0.5 || share < 0.9 && rival {
			break
		}
		at = child
	}
	c.root, c.prose = at, c.below(p, at)
	return c
}

// ownProse returns for each element the bytes of running text that it holds
// directly, not in a block below it.
func ownProse(p *page) []float64 {
	own := make([]float64, len(p.elements)+1)
	links := make([]int32, len(p.elements))
	marks := make([]int32, len(p.elements))
	for i := range p.elements {
		if e := &p.elements[i]; e.tag == textTag {
			own[e.block] += float64(e.visible)
			links[e.block] += e.linkText
			marks[e.block] += e.commas + e.stops
		}
	}
	for i := range p.elements {
		plain := own[i] - float64(links[i])
		if plain < minProse || plain < labelProse && marks[i] == 0 || float64(links[i]) > plain {
			own[i] = 0
		}
	}
	return own
}

// discount weighs the running text by what the hints around it say. A hint on
// an element that holds most of the page's text is void: it speaks of what the
// page has beside the article ("with-sidebar").
func discount(p *page, own, raw []float64) []float64 {
	total := raw[len(p.elements)]
	inherited := make([]hint, len(p.elements))
	for i := range p.elements {
		e := &p.elements[i]
		h := e.hints
		if h != 0 && raw[e.end]-raw[i] > total/2 {
			h &^= hintFurniture
		}
		if e.parent >= 0 {
			h |= inherited[e.parent]
		}
		inherited[i] = h
		switch {
		case own[i] == 0:
		case h&hintFurniture != 0:
			own[i] *= furnitureProse
		case h&hintBody != 0:
			own[i] *= bodyProse
		}
	}
	return own
}

// prefixSums returns the sums of all values before each index.
func prefixSums(values []float64) []float64 {
	sums := make([]float64, len(values))
	for i := range values[:len(values)-1] {
		sums[i+1] = sums[i] + values[i]
	}
	return sums
}

// bodyOf returns the index of <body>, 0 when there is none.
func bodyOf(p *page) int {
	for i := 1; i < len(p.elements); i = int(p.elements[i].end) {
		if p.elements[i].tag == atom.Body {
			return i
		}
	}
	return 0
}

// heaviest returns the child of element i with most running text, and whether
// another child of the same make holds a tenth as much or more.
func (c *content) heaviest(p *page, i int) (best int, rival bool) {
	best = -1
	for k := i + 1; k < int(p.elements[i].end); k = int(p.elements[k].end) {
		if c.below(p, k) > 0 && (best < 0 || c.below(p, k) > c.below(p, best)) {
			best = k
		}
	}
	if best < 0 {
		return best, false
	}
	least := c.below(p, best) / 10
	for k := i + 1; k < int(p.elements[i].end); k = int(p.elements[k].end) {
		if k != best && c.below(p, k) >= least && alike(p, k, best) {
			return best, true
		}
	}
	return best, false
}

// alike reports whether two siblings are built alike: the same tag and class,
// or a paragraph beside a container.
func alike(p *page, i, k int) bool {
	if !isContainer(p.elements[i].tag) {
		return true
	}
	return p.elements[i].tag == p.elements[k].tag && p.attr(i, "class") == p.attr(k, "class")
}

// isContainer reports whether an element with the tag may hold a whole body.
func isContainer(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Blockquote, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Pre, textTag, atom.Figure, atom.Figcaption, atom.Dd, atom.Dt:
		return false
	}
	return true
}
