package content

import (
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// A Choice tells which part of a page is the article.
type Choice struct {
	Root     int     // the element that holds the body; 0 when there is none
	Prose    float64 // bytes of running text below it
	Headline int     // the element that is the headline; -1 when not told
	parts    []int   // the elements that rules chose for the body, if any

	// Sums[i] is the running text of all elements before i, and bodies[i] how
	// many of them say that they are the article's text: what is below an
	// element is a difference of two.
	Sums   []float64
	bodies []int32
	raw    []int32 // like Sums, nothing discounted

	read     int // bytes of boxes whose words have been read
	searched int // how often the page has been searched for a copy of a hidden box
}

// holdsBody reports whether an element below i says that it is the article's
// text and holds some.
func (c *Choice) holdsBody(p *page.Page, i int) bool {
	return c.bodies[p.Elements[i].End] > c.bodies[i+1]
}

// below returns the running text below element i, furniture discounted.
func (c *Choice) below(p *page.Page, i int) float64 {
	return c.Sums[p.Elements[i].End] - c.Sums[i]
}

// proseIn returns the running text below element i, whatever is said of it.
func (c *Choice) proseIn(p *page.Page, i int) int32 { return c.raw[p.Elements[i].End] - c.raw[i] }

const (
	// MinProse is the least running text, in bytes, that makes a block count:
	// shorter ones are labels as often as sentences.
	MinProse = 30

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

	// openingShare is the part of the running text, as one of so many, that stands
	// before the headline of a page at most: its summary, a notice.
	openingShare = 10

	// maxHeadline is the most bytes of one; what is longer is a paragraph in
	// a heading's tag.
	maxHeadline = 400
)

// Choose finds the element that holds the article. Running text is
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
func Choose(p *page.Page) Choice {
	own := ownProse(p)
	raw := prefixSums(p, own)
	c := Choice{Headline: headlineElement(p, raw), bodies: countBodies(p, raw), raw: raw}
	c.Sums = c.discount(p, own, raw)
	if c.parts = p.BodyParts(); c.parts != nil {
		c.Root = c.parts[0]
		for _, i := range c.parts {
			c.Prose += c.below(p, i)
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
		if child < 0 || !isContainer(p.Elements[child].Tag) {
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
	at = c.withTwins(p, c.widen(p, at))
	c.Root, c.Prose = at, c.below(p, at)
	return c
}

// widen climbs from the chosen element as long as much of the page's running text,
// furniture discounted, lies beside it: rows of a page builder, tabs, steps. One that
// holds the headline, or says that it is the article's text, is left sooner alone: what
// is beside it may be the next article. What microdata states is never left.
func (c *Choice) widen(p *page.Page, at int) int {
	const most, mostTold, mostStated = 0.8, 0.6, 0.3 // of the page's running text
	total := c.below(p, 0)
	for at > 0 {
		share := most
		if p.Elements[at].Hints&page.HintStated != 0 {
			share = mostStated
		} else if c.holdsHeadline(p, at) || p.Elements[at].Hints&page.HintBody != 0 {
			share = mostTold
		}
		parent := int(p.Elements[at].Parent)
		if c.below(p, at) >= share*total || parent <= 0 || p.Elements[parent].Tag == atom.Html {
			break
		}
		at = parent
	}
	return at
}

// withTwins climbs from the chosen element to the one that holds its twins, too: boxes
// with the same tag and class behind the headline, into which advertisements part a
// text. A box with a headline of its own is another article's.
func (c *Choice) withTwins(p *page.Page, at int) int {
	const levels = 4 // rows and columns of a page's grid
	e := &p.Elements[at]
	class := p.Attr(at, "class")
	if class == "" || e.Hints&page.HintBody == 0 {
		return at
	}
	top := at
	for n := 0; n < levels && p.Elements[top].Parent > 0 && p.Elements[p.Elements[top].Parent].Tag != atom.Body; n++ {
		top = int(p.Elements[top].Parent)
	}
	first, last := at, at
	for k := max(top, c.Headline) + 1; k < int(p.Elements[top].End); k++ {
		if k == at {
			k = int(e.End) - 1
			continue
		}
		switch t := &p.Elements[k]; {
		case t.Tag == atom.H1:
			if k > at {
				top = 0 // what follows is the next article's
			}
		case t.Tag == e.Tag && c.below(p, k) > 0 && c.below(p, k) >= float64(c.proseIn(p, k)) && p.Attr(k, "class") == class:
			first, last = min(first, k), k
		}
		if top == 0 {
			break
		}
	}
	for at > first || int(p.Elements[at].End) <= last {
		at = int(p.Elements[at].Parent)
	}
	return at
}

// statedBody returns the element that microdata calls the articleBody and that
// holds most running text, and those around it, innermost first; none when it
// is not shown or has less text than an article.
func statedBody(p *page.Page, raw []int32) []int {
	const least = 500 // bytes
	best, most := -1, int32(least)
	for i := 0; i < len(p.Elements); {
		e := &p.Elements[i]
		if e.Hints&(page.HintHidden|page.HintComments|page.HintRelated) != 0 {
			i = int(e.End)
			continue
		}
		if size := raw[e.End] - raw[i]; e.Hints&page.HintStated != 0 && size > most {
			best, most = i, size
		}
		i++
	}
	var around []int
	for i := best; i >= 0; i = int(p.Elements[i].Parent) {
		around = append(around, i)
	}
	return around
}

// holdsHeadline reports whether the headline is below element i.
func (c *Choice) holdsHeadline(p *page.Page, i int) bool {
	return c.Headline > i && c.Headline < int(p.Elements[i].End)
}

// ownProse returns for each element the bytes of running text that it holds
// directly, not in a block below it.
func ownProse(p *page.Page) []int32 {
	own := p.Counts(len(p.Elements))
	links := p.Counts(len(p.Elements))
	marks := p.Counts(len(p.Elements))
	for i := range p.Elements {
		if e := &p.Elements[i]; e.Tag == page.TextTag {
			own[e.Block] += e.Visible
			links[e.Block] += e.LinkText
			marks[e.Block] += e.Marks
		}
	}
	for i := range own {
		plain := own[i] - links[i]
		if plain < MinProse || plain < labelProse && marks[i] == 0 || links[i] > plain {
			own[i] = 0
		}
	}
	return own
}

// discount returns the sums of the running text before each index, weighed by
// what the hints around it say. A hint on an element that holds most of the
// page's text is void: it speaks of what the page has beside the article
// ("with-sidebar"). What precedes the headline counts as furniture, unless most of the
// text does.
func (c *Choice) discount(p *page.Page, own, raw []int32) []float64 {
	total := raw[len(p.Elements)]
	opens := c.Headline
	if opens > 0 && 2*(total-raw[opens]) < raw[opens] {
		opens = -1 // it stands behind the text
	}
	streams := streamsOf(p, c.Headline, raw)
	sums, inherited := p.Sums(len(raw)), p.Counts(len(p.Elements)) // page.Hints
	for i := range p.Elements {
		e := &p.Elements[i]
		h := e.Hints
		if h != 0 && c.isVoid(p, i, raw[e.End]-raw[i], own[i], total) {
			h &^= page.HintFurniture
		}
		if e.Tag == atom.Form && c.Headline > 0 && !c.holdsHeadline(p, i) {
			h |= page.HintPromo // its notices, one a field; a form around all of a page holds the headline
		}
		if e.Parent >= 0 {
			h |= page.Hint(inherited[e.Parent])
		}
		if e.Hints&page.HintBody != 0 {
			h &^= hintAround
		}
		inherited[i] = int32(h)
		prose := float64(own[i])
		for len(streams) > 0 && i >= int(p.Elements[streams[0]].End) {
			streams = streams[1:]
		}
		inStream := len(streams) > 0 && i > streams[0]
		switch {
		case i < opens, h&page.HintFurniture != 0, inStream:
			prose *= furnitureProse
		case h&page.HintBody != 0:
			prose *= bodyProse
		}
		sums[i+1] = sums[i] + float64(prose) // rounded first, on every machine
	}
	return sums
}

// hintAround is what may be said of a box that the article is in, too: of a
// page with a sidebar, of a window that opens.
const hintAround = page.HintSide | page.HintPromo | page.HintFooter

// countBodies counts the elements before each index that say that they are the
// article's text and hold some.
func countBodies(p *page.Page, raw []int32) []int32 {
	counts := p.Counts(len(p.Elements) + 1)
	for i := range p.Elements {
		counts[i+1] = counts[i]
		if e := &p.Elements[i]; e.Hints&page.HintBody != 0 && raw[e.End] > raw[i] {
			counts[i+1]++
		}
	}
	return counts
}

// prefixSums returns the sums of all values before each index, and of all.
func prefixSums(p *page.Page, values []int32) []int32 {
	sums := p.Counts(len(values) + 1)
	for i, v := range values {
		sums[i+1] = sums[i] + v
	}
	return sums
}

// bodyOf returns the index of <body>, 0 when there is none.
func bodyOf(p *page.Page) int {
	for i := 1; i < len(p.Elements); i = int(p.Elements[i].End) {
		if p.Elements[i].Tag == atom.Body {
			return i
		}
	}
	return 0
}

// heaviest returns the child of element i with most running text, the one with
// the headline counting double; -1 when no child has any.
func (c *Choice) heaviest(p *page.Page, i int) int {
	best, most := -1, 0.0
	for k := i + 1; k < int(p.Elements[i].End); k = int(p.Elements[k].End) {
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
func (c *Choice) rivals(p *page.Page, i, child int) bool {
	rest := 0.0
	for k := i + 1; k < int(p.Elements[i].End); k = int(p.Elements[k].End) {
		switch {
		case k == child || k <= c.Headline:
		case c.alike(p, k, child), c.Headline >= 0 && k < child && c.below(p, k) > leadShare*c.below(p, child):
			rest += c.below(p, k)
		}
	}
	return rest > rivalShare*c.below(p, child)
}

// alike reports whether element i may continue the body that element k holds:
// it has the same tag and class, or is a paragraph whatever its tag.
func (c *Choice) alike(p *page.Page, i, k int) bool {
	if c.Sums[i+1] > c.Sums[i] && p.Elements[i].Tag != atom.Li {
		return true
	}
	return p.Elements[i].Tag == p.Elements[k].Tag && p.Attr(i, "class") == p.Attr(k, "class")
}

// isTopHeading reports whether the tag is one that headlines have.
func isTopHeading(tag atom.Atom) bool { return tag == atom.H1 || tag == atom.H2 || tag == atom.H3 }

// headingLevel returns 1 to 6 for <h1> to <h6>.
func headingLevel(tag atom.Atom) int { return int(tag.String()[1] - '0') }

// isContainer reports whether an element with the tag may hold a whole body.
func isContainer(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Blockquote, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Pre, page.TextTag, atom.Figure, atom.Figcaption, atom.Dd, atom.Dt:
		return false
	}
	return true
}
