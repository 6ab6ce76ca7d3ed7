package lede

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A content tells which part of a page is the article.
type content struct {
	root     int     // the element that holds the body; 0 when there is none
	prose    float64 // bytes of running text below it
	headline int     // the element that is the headline; -1 when not told
	parts    []int   // the elements that rules chose for the body, if any

	// sums[i] is the running text of all elements before i, and bodies[i] how
	// many of them say that they are the article's text: what is below an
	// element is a difference of two.
	sums   []float64
	bodies []int32

	read int // boxes that isAlone has read
}

// holdsBody reports whether an element below i says that it is the article's
// text and holds some.
func (c *content) holdsBody(p *page, i int) bool {
	return c.bodies[p.elements[i].end] > c.bodies[i+1]
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

	// rivalShare is how much of the heaviest child's running text its
	// siblings must hold to be more than a stray line.
	rivalShare = 0.04

	// leadShare is how much of it a sibling between the headline and that
	// child must hold to be the text's beginning: the paragraphs before the
	// entries of a live blog.
	leadShare = 0.15

	// minHeadline is the least length of a headline in bytes: shorter ones
	// are names of sections.
	minHeadline = 12

	// maxHeadline is the most bytes of one; what is longer is a paragraph in
	// a heading's tag.
	maxHeadline = 400
)

// chooseContent finds the element that holds the article. Running text is
// summed up, discounted where hints tell of furniture; then the way leads from
// the body down, as long as one child holds most of it:
//
//  1. The child with most running text is entered when it holds half of it,
//     or a quarter and the headline: the headline tells the article from a
//     list of teasers beside it.
//  2. It is not entered when siblings of its make, or bare paragraphs, hold
//     running text too: a body split by advertisements stays whole.
//  3. A paragraph is never entered.
//  4. What microdata calls the articleBody is not left behind.
func chooseContent(p *page) content {
	own := ownProse(p)
	raw := prefixSums(own)
	c := content{headline: headlineElement(p), bodies: countBodies(p, raw)}
	c.sums = c.discount(p, own, raw)
	if c.parts = p.bodyParts(); c.parts != nil {
		c.root = c.parts[0]
		for _, i := range c.parts {
			c.prose += c.below(p, i)
		}
		return c
	}
	at, way := bodyOf(p), statedBody(p, raw)
	for {
		child := c.heaviest(p, at)
		for len(way) > 0 && way[len(way)-1] <= at {
			way = way[:len(way)-1] // what lies behind
		}
		if n := len(way); child >= 0 && n > 0 && child != way[n-1] {
			at = way[n-1]
			continue
		}
		if child < 0 || !isContainer(p.elements[child].tag) {
			break
		}
		least := 0.5
		if c.holdsHeadline(p, child) {
			least = 0.25
		}
		share := c.below(p, child) / c.below(p, at)
		if share < least || !c.holdsHeadline(p, child) && c.rivals(p, at, child) {
			break
		}
		at = child
	}
	c.root, c.prose = at, c.below(p, at)
	return c
}

// statedBody returns the element that microdata calls the articleBody and that
// holds most running text, and those around it, innermost first; none when it
// is not shown or has less text than an article.
func statedBody(p *page, raw []int32) []int {
	const least = 500 // bytes
	best, most := -1, int32(least)
	for i := 0; i < len(p.elements); {
		e := &p.elements[i]
		if e.hints&(hintHidden|hintComments|hintRelated) != 0 {
			i = int(e.end)
			continue
		}
		if size := raw[e.end] - raw[i]; e.hints&hintStated != 0 && size > most {
			best, most = i, size
		}
		i++
	}
	var around []int
	for i := best; i >= 0; i = int(p.elements[i].parent) {
		around = append(around, i)
	}
	return around
}

// holdsHeadline reports whether the headline is below element i.
func (c *content) holdsHeadline(p *page, i int) bool {
	return c.headline > i && c.headline < int(p.elements[i].end)
}

// ownProse returns for each element the bytes of running text that it holds
// directly, not in a block below it.
func ownProse(p *page) []int32 {
	own := make([]int32, len(p.elements))
	links := make([]int32, len(p.elements))
	marks := make([]int32, len(p.elements))
	for i := range p.elements {
		if e := &p.elements[i]; e.tag == textTag {
			own[e.block] += e.visible
			links[e.block] += e.linkText
			marks[e.block] += e.marks
		}
	}
	for i := range own {
		plain := own[i] - links[i]
		if plain < minProse || plain < labelProse && marks[i] == 0 || links[i] > plain {
			own[i] = 0
		}
	}
	return own
}

// discount returns the sums of the running text before each index, weighed by
// what the hints around it say. A hint on an element that holds most of the
// page's text is void: it speaks of what the page has beside the article
// ("with-sidebar"). What precedes the headline counts as furniture.
func (c *content) discount(p *page, own, raw []int32) []float64 {
	total := raw[len(p.elements)]
	sums := make([]float64, len(raw))
	inherited := make([]hint, len(p.elements))
	for i := range p.elements {
		e := &p.elements[i]
		h := e.hints
		if h != 0 && c.isVoid(p, i, raw[e.end]-raw[i], own[i], total) {
			h &^= hintFurniture
		}
		if e.parent >= 0 {
			h |= inherited[e.parent]
		}
		if e.hints&hintBody != 0 {
			h &^= hintAround
		}
		inherited[i] = h
		prose := float64(own[i])
		switch {
		case i < c.headline, h&hintFurniture != 0:
			prose *= furnitureProse
		case h&hintBody != 0:
			prose *= bodyProse
		}
		sums[i+1] = sums[i] + float64(prose) // rounded first, on every machine
	}
	return sums
}

// isVoid reports whether the hints of element i, which has below bytes of
// running text and own of them directly, say nothing of its text: it holds the
// headline, or most of the page, is a whole paragraph itself, or says that it
// is the body ("gated-article-body overlay").
func (c *content) isVoid(p *page, i int, below, own, total int32) bool {
	h := p.elements[i].hints
	switch {
	case c.holdsHeadline(p, i), own > labelProse:
		return true
	case h&hintComments != 0:
		return false
	case h&hintRelated != 0:
		return c.isAlone(p, i, below, total)
	case h&hintBody != 0:
		return true
	case h&hintPromo != 0:
		return c.isAlone(p, i, below, total)
	}
	return below > total-below
}

// isAlone reports whether nearly all of the page's running text is below
// element i, and reads like an article's: a "teaser" or an "ad" by its name
// alone. Such boxes lie in each other: only the outermost few are read.
func (c *content) isAlone(p *page, i int, below, total int32) bool {
	const (
		least      = 1000 // bytes of running text that speak against a name
		promoEvery = 200  // bytes for each word of offers and notices
		mostRead   = 8    // boxes
	)
	e := &p.elements[i]
	if below <= 4*(total-below) || below <= least || 5*e.linkText >= e.visible || c.read == mostRead {
		return false
	}
	c.read++
	return countPromoWords(p.textOf(i))*promoEvery < int(e.visible)
}

// hintAround is what may be said of a box that the article is in, too: of a
// page with a sidebar, of a window that opens.
const hintAround = hintSide | hintPromo | hintFooter

// countBodies counts the elements before each index that say that they are the
// article's text and hold some.
func countBodies(p *page, raw []int32) []int32 {
	counts := make([]int32, len(p.elements)+1)
	for i := range p.elements {
		counts[i+1] = counts[i]
		if e := &p.elements[i]; e.hints&hintBody != 0 && raw[e.end] > raw[i] {
			counts[i+1]++
		}
	}
	return counts
}

// prefixSums returns the sums of all values before each index, and of all.
func prefixSums(values []int32) []int32 {
	sums := make([]int32, len(values)+1)
	for i, v := range values {
		sums[i+1] = sums[i] + v
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

// heaviest returns the child of element i with most running text, the one with
// the headline counting double; -1 when no child has any.
func (c *content) heaviest(p *page, i int) int {
	best, most := -1, 0.0
	for k := i + 1; k < int(p.elements[i].end); k = int(p.elements[k].end) {
		weight := c.below(p, k)
		if c.holdsHeadline(p, k) {
			weight *= 2
		}
		if weight > most {
			best, most = k, weight
		}
	}
	return best
}

// rivals reports whether the siblings of child that are built like it, or are
// paragraphs that follow the headline, hold rivalShare of its running text.
func (c *content) rivals(p *page, i, child int) bool {
	rest := 0.0
	for k := i + 1; k < int(p.elements[i].end); k = int(p.elements[k].end) {
		switch {
		case k == child || k <= c.headline:
		case c.alike(p, k, child), c.headline >= 0 && k < child && c.below(p, k) > leadShare*c.below(p, child):
			rest += c.below(p, k)
		}
	}
	return rest > rivalShare*c.below(p, child)
}

// alike reports whether element i may continue the body that element k holds:
// it has the same tag and class, or is a paragraph whatever its tag.
func (c *content) alike(p *page, i, k int) bool {
	if c.sums[i+1] > c.sums[i] && p.elements[i].tag != atom.Li {
		return true
	}
	return p.elements[i].tag == p.elements[k].tag && p.attr(i, "class") == p.attr(k, "class")
}

// headlineElement returns the article's headline, that of the rules if any, -1
// when none is told:
//
//  1. the <h1> that the page's title begins with;
//  2. the only <h1>, when it shares words with the title;
//  3. the <h2> or <h3> that is most of the title's beginning: the <h1> of some
//     pages is the site's name;
//  4. the only <h1>.
func headlineElement(p *page) int {
	for _, i := range p.picked[headlineField] {
		if p.elements[i].visible > 0 {
			return i
		}
	}
	title := p.title()
	only, count, lower := -1, 0, -1
	for i := range p.elements {
		e := &p.elements[i]
		if !isTopHeading(e.tag) || e.visible < minHeadline || e.visible > maxHeadline {
			continue
		}
		begins := title != "" && strings.HasPrefix(letters(title), letters(p.textOf(i)))
		switch {
		case e.tag == atom.H1 && begins:
			return i
		case e.tag == atom.H1:
			only, count = i, count+1
		case begins && lower < 0 && int(e.visible)*2 > len(title):
			lower = i
		}
	}
	if count == 1 && (lower < 0 || agree(p.textOf(only), title)) {
		return only
	}
	return lower
}

// isTopHeading reports whether the tag is one that headlines have.
func isTopHeading(tag atom.Atom) bool { return tag == atom.H1 || tag == atom.H2 || tag == atom.H3 }

// headingLevel returns 1 to 6 for <h1> to <h6>.
func headingLevel(tag atom.Atom) int { return int(tag.String()[1] - '0') }

// isContainer reports whether an element with the tag may hold a whole body.
func isContainer(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Blockquote, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Pre, textTag, atom.Figure, atom.Figcaption, atom.Dd, atom.Dt:
		return false
	}
	return true
}

// agree reports whether two headlines share half of their words.
func agree(a, b string) bool {
	words := strings.Fields(strings.ToLower(a))
	if b == "" || len(words) == 0 {
		return false
	}
	other := " " + strings.Join(strings.Fields(strings.ToLower(b)), " ") + " "
	shared := 0
	for _, w := range words {
		if strings.Contains(other, " "+w+" ") {
			shared++
		}
	}
	return 2*shared >= len(words)
}
