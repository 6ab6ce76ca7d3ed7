package content

import (
	"sort"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// isVoid reports whether the hints of element i, which has below bytes of
// running text and own of them directly, say nothing of its text: it holds the
// headline, or most of the page, is a whole paragraph itself, or says that it
// is the body ("gated-article-body overlay").
func (c *Choice) isVoid(p *page.Page, i int, below, own, total int32) bool {
	h := p.Elements[i].Hints
	switch {
	case c.holdsHeadline(p, i), own > labelProse:
		return true
	case h&page.HintComments != 0:
		return false
	case c.reads(p, i):
		return true
	case h&page.HintRelated != 0:
		return c.isAlone(p, i, below, total)
	case h&page.HintBody != 0:
		return true
	case h&page.HintPromo != 0:
		return c.isAlone(p, i, below, total)
	}
	return below > total-below
}

// nameOnly is what a name may say of a box for its looks or its use alone: "ad-container",
// "skip-item", "hidden" of a page that unfolds.
const nameOnly = page.HintNav | page.HintRelated | page.HintShare | page.HintPromo | page.HintHidden | page.HintTags

// reads reports whether what is below element i, against which but its name speaks, reads
// like an article's text: mostly running text, with few links and few words of offers.
func (c *Choice) reads(p *page.Page, i int) bool {
	const (
		least        = 100 // bytes of running text
		leastRelated = 400 // where a name tells of links, and there are some
		promoEvery   = 200 // bytes for each word of offers and notices
	)
	e := &p.Elements[i]
	if e.Hints&nameOnly == 0 || e.Hints&page.HintFurniture&^nameOnly != 0 {
		return false
	}
	prose := c.proseIn(p, i)
	if e.Hints&page.HintRelated != 0 && (e.LinkText > 0 || e.Hints&page.HintHidden != 0) {
		linkEvery := int32(40) // bytes for each of a link
		if e.Hints&page.HintBody != 0 {
			linkEvery = 12
		}
		if prose < leastRelated || linkEvery*e.LinkText > e.Visible {
			return false
		}
	}
	if prose < least || 10*prose < 7*e.Visible || 8*e.LinkText > e.Visible || !c.mayRead(p, e.Visible) {
		return false
	}
	return page.CountPromoWords(p.TextOf(i))*promoEvery < int(e.Visible) && (e.Hints&page.HintHidden == 0 || c.isFirstCopy(p, i))
}

// isFirstCopy reports whether the page shows the text below element i nowhere else, and
// has no other copy of it before: what is hidden may be a copy for paper, for machines or
// for another screen. Of copies that are all hidden, one a screen, the first is the text
// where they make up nearly all of the page. As each box is looked for through all of
// the page, only the first few are.
func (c *Choice) isFirstCopy(p *page.Page, i int) bool {
	const (
		piece = 60 // bytes of a run of text
		most  = 6  // copies
		boxes = 64
	)
	if c.searched++; c.searched > boxes {
		return false
	}
	k := i + 1
	for ; k < int(p.Elements[i].End); k++ {
		if e := &p.Elements[k]; e.Tag == page.TextTag && e.TextEnd-e.TextStart >= piece {
			break
		}
	}
	if k == int(p.Elements[i].End) {
		return false
	}
	words, from := p.Text[p.Elements[k].TextStart:p.Elements[k].TextStart+piece], int(p.Elements[k].TextEnd)
	if strings.Contains(p.Text[:p.Elements[k].TextStart], words) {
		return false
	}
	for copies := int32(1); copies <= most; copies++ {
		at := strings.Index(p.Text[from:], words)
		if at < 0 {
			return copies == 1 || 6*copies*c.proseIn(p, i) > 5*c.raw[len(p.Elements)]
		}
		if from += at + piece; !isHiddenAt(p, from) {
			return false
		}
	}
	return false
}

// isHiddenAt reports whether the text that ends at an offset is not shown.
func isHiddenAt(p *page.Page, offset int) bool {
	i := sort.Search(len(p.Elements), func(i int) bool { return int(p.Elements[i].TextStart) >= offset }) - 1
	for ; i > 0; i = int(p.Elements[i].Parent) {
		if p.Elements[i].Hints&page.HintHidden != 0 {
			return true
		}
	}
	return false
}

// mayRead reports whether so many bytes of a page may be read once more: boxes whose
// names speak against them lie in each other.
func (c *Choice) mayRead(p *page.Page, size int32) bool {
	const times = 8
	c.read += int(size)
	return c.read <= times*len(p.Text)
}

// isAlone reports whether nearly all of the page's running text is below
// element i, and reads like an article's: a "teaser" or an "ad" by its name
// alone. Such boxes lie in each other: only the outermost few are read.
func (c *Choice) isAlone(p *page.Page, i int, below, total int32) bool {
	const (
		least      = 1000 // bytes of running text that speak against a name
		promoEvery = 200  // bytes for each word of offers and notices
	)
	e := &p.Elements[i]
	if below <= 4*(total-below) || below <= least || 5*e.LinkText >= e.Visible || !c.mayRead(p, e.Visible) {
		return false
	}
	return page.CountPromoWords(p.TextOf(i))*promoEvery < int(e.Visible)
}

// runsOn reports whether element i is some words of a longer line, which its name says
// nothing of: <a class="player-link"> leads to a player of the match.
func (f *flattener) runsOn(i int) bool {
	e := &f.page.Elements[i]
	switch e.Tag {
	case atom.A, atom.B, atom.Em, atom.I, atom.Strong:
		return e.Hints&(page.HintHidden|page.HintShare|page.HintNav) == 0 && f.page.Elements[e.Block].Visible > e.Visible+minRunning
	}
	return false
}

// isSlug reports whether the id of a section is the words of its heading, which say
// nothing of what it is: popular-berths of Popular berths.
func (f *flattener) isSlug(i int) bool {
	id := prose.Letters(f.page.Attr(i, "id"))
	if len(id) < minHeadline/2 {
		return false
	}
	for k := i + 1; k < int(f.page.Elements[i].End); k++ {
		switch f.page.Elements[k].Tag {
		case atom.H2, atom.H3, atom.H4:
			return strings.HasPrefix(prose.Letters(f.page.TextOf(k)), id)
		case atom.P, atom.Ul, atom.Table:
			return false
		}
	}
	return false
}
