package content

import (
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// headlineElement returns the article's headline, that of the rules if any, -1
// when none is told:
//
//  1. the <h1> that the page's title begins with, else the one that it ends with;
//  2. the only <h1>, or the first of several, when it shares half of its words with the
//     title;
//  3. the <h2> or <h3> that is most of the title's beginning, or its end: the
//     <h1> of some pages is the site's name;
//  4. the only <h1>, or the only one that the running text stands behind: others head
//     a newsletter's box, or a window that opens;
//  5. what is set as no heading but says what the title does;
//  6. the only short <h1> of a few of the title's words;
//  7. the only <h2> that heads the text, where the page shows its title nowhere;
//  8. the heading above all running text where the title is a word: "main".
//
// An <h1> that leads to the site's home page is the site's name: it is none,
// but when it is the whole title. Nor are those of a hidden box of some text, such as
// a window that shows the article once more for those who may reprint it, unless the
// box is most of the page.
func headlineElement(p *page.Page, raw []int32) int {
	for _, i := range p.Picked[page.HeadlineField] {
		if p.Elements[i].Visible > 0 {
			return i
		}
	}
	h := headings{page: p, raw: raw, body: bodyOf(p), title: p.Title(), only: -1, ending: -1, first: -1, lower: -1, akin: -1, opening: -1, short: -1, brief: -1, second: -1}
	h.letters = prose.Letters(h.title)
	total, shut := raw[len(p.Elements)], 0
	for i := range p.Elements {
		e := &p.Elements[i]
		if size := raw[e.End] - raw[i]; e.Hints&page.HintHidden != 0 && size > labelProse && 2*size < total && isContainer(e.Tag) {
			shut = max(shut, int(e.End))
		}
		switch {
		case i < shut:
		case !isTopHeading(e.Tag) || e.Visible > maxHeadline:
		case e.Visible < minHeadline:
			h.addShort(i)
		case h.add(i):
			return i
		}
	}
	switch {
	case h.ending >= 0 && h.lower >= 0 && h.share(h.lower, h.ending):
		return h.lower
	case h.ending >= 0:
		return h.ending
	case h.count > 1 && h.akin >= 0:
		return h.akin
	case h.count == 1 && h.lower >= 0 && h.share(h.lower, h.only):
		return h.lower
	case h.count == 1 && (h.lower < 0 || Agree(p.TextOf(h.only), h.title)):
		return h.only
	case h.lower < 0 && h.openings == 1:
		return h.opening
	case h.lower < 0 && h.count == 0 && h.short < 0:
		switch i := h.unmarked(); {
		case i >= 0:
			return i
		case h.brief >= 0 && h.briefs == 1:
			return h.brief
		case h.second >= 0 && h.seconds == 1 && !strings.Contains(p.Text[p.Elements[h.body].TextStart:], h.title):
			return h.second
		case h.title == "" || strings.Contains(h.title, " ") || len(h.letters) >= minHeadline:
			return -1
		}
		return h.first
	case h.lower < 0 && h.count == 0:
		return h.short
	}
	return h.lower
}

// unmarked returns the first element without a heading's tag that holds the title, but
// for a site's name at either end of it, and nothing else: <div class="titel">,
// <font size=5><b>. No running text stands before it.
func (h *headings) unmarked() int {
	p, body := h.page, h.body
	for i := body; i < len(p.Elements); i++ {
		e := &p.Elements[i]
		switch {
		case e.Tag != page.TextTag || e.LinkText > 0 || e.Visible < minHeadline || int(e.Visible) > len(h.title):
			continue
		case h.raw[e.Block] > h.raw[body]:
			return -1
		case !isMostOf(p.TextOf(i), h.title):
			continue
		}
		at, hints := i, page.Hint(0)
		for k, n := int(e.Parent), 0; k > body && n < MaxAround; k, n = int(p.Elements[k].Parent), n+1 {
			if hints |= p.Elements[k].Hints; p.Elements[k].Visible == e.Visible {
				at = k
			}
		}
		if at < i && hints&(page.HintNav|page.HintRelated|page.HintHidden) == 0 {
			return at
		}
	}
	return -1
}

// isMostOf reports whether a text is a title, or all of it before a break or, where it
// has the words of a headline, behind one, and more than half.
func isMostOf(text, title string) bool {
	if 2*len(text) < len(title) {
		return false
	}
	if rest, ok := strings.CutPrefix(title, text); ok {
		rest = strings.TrimLeft(rest, " ")
		return rest == "" || strings.IndexAny(rest, titleBreaks) == 0
	}
	rest, ok := strings.CutSuffix(title, text)
	return ok && strings.Count(text, " ") > 2 && strings.ContainsAny(lastRune(strings.TrimRight(rest, " ")), titleBreaks)
}

// headings are the headings of a page that may be its headline; -1 stands for
// none.
type headings struct {
	page           *page.Page
	raw            []int32 // the running text before each element
	body           int     // the <body>
	title, letters string
	only, count    int // the last <h1>, and how many there are
	ending         int // the first <h1> that ends the title
	akin           int // the first <h1> of several words that shares half of them with the title
	opening        int // the last <h1> that hardly any running text stands before
	openings       int // how many there are
	short          int // the first <h1> of few letters that the title begins with
	brief          int // the first <h1> of few letters, when all its words are in the title's first part
	briefs         int // how many <h1> of few letters there are
	second         int // the last <h2>, when running text follows it and none stands before it
	seconds        int // how many there are outside of furniture
	first          int // the first <h2> or <h3>, where no running text stands before it
	lower          int // the first <h2> or <h3> that is most of the title, or its end
}

// add looks at heading i and reports whether it is the headline, whatever
// follows: an <h1> that the title begins with.
func (h *headings) add(i int) bool {
	text := h.page.TextOf(i)
	own := prose.Letters(text)
	if own != h.letters && LeadsHome(h.page, i) {
		return false
	}
	begins := h.title != "" && strings.HasPrefix(h.letters, own)
	ends := endsTitle(h.title, text)
	if h.page.Elements[i].Tag != atom.H1 {
		if h.page.Elements[i].Tag == atom.H2 {
			h.addSecond(i)
		}
		if h.first < 0 && h.raw[i] == h.raw[h.body] {
			h.first = i
		}
		if h.lower < 0 && (begins && 2*len(text) > len(h.title) || ends) {
			h.lower = i
		}
		return false
	}
	h.only, h.count = i, h.count+1
	e, total := &h.page.Elements[i], h.raw[len(h.raw)-1]
	if total > 0 && openingShare*h.raw[i] <= total {
		h.opening, h.openings = i, h.openings+1
	}
	if ends && h.ending < 0 {
		h.ending = i
	}
	teaser := e.LinkText >= e.Visible && 2*h.raw[i] > total // behind the text, and leads to another one
	if h.akin < 0 && !teaser && strings.Count(text, " ") > 2 && Agree(text, h.title) {
		h.akin = i
	}
	return begins
}

// addShort looks at an <h1> of few letters: a section, "News", but where the title has
// nothing else before a break.
func (h *headings) addShort(i int) {
	if h.page.Elements[i].Tag != atom.H1 || h.page.Elements[i].Visible == 0 {
		return
	}
	if h.briefs++; h.briefs == 1 && h.raw[i] == h.raw[h.body] && h.page.Elements[i].LinkText == 0 && isWithin(h.page.TextOf(i), h.title) {
		h.brief = i
	}
	if h.short >= 0 {
		return
	}
	rest, ok := strings.CutPrefix(h.title, h.page.TextOf(i))
	if rest = strings.TrimLeft(rest, " "); ok && rest != "" && strings.IndexAny(rest, titleBreaks) == 0 && !LeadsHome(h.page, i) {
		h.short = i
	}
}

// isWithin reports whether a short heading has words, all of them in the title before its
// first break, and not all that it says there: "Cabin 3" of "Cabin of type 3 | Isles". A
// heading of one word may name a section.
func isWithin(heading, title string) bool {
	for _, mark := range [...]string{" | ", " - ", " – ", " — ", " » ", ": "} {
		title, _, _ = strings.Cut(title, mark)
	}
	other := " " + strings.ToLower(title) + " "
	for word := range strings.FieldsSeq(strings.ToLower(heading)) {
		if !strings.Contains(other, " "+word+" ") {
			return false
		}
	}
	return len(heading) < len(title) && strings.Contains(heading, " ")
}

// addSecond looks at an <h2>: it may be the headline of a page that shows its title
// nowhere, when running text follows in the same box.
func (h *headings) addSecond(i int) {
	const furniture = page.HintNav | page.HintRelated | page.HintHidden | page.HintSide | page.HintFooter
	p, e := h.page, &h.page.Elements[i]
	box := &p.Elements[e.Parent]
	if (e.Hints|box.Hints)&furniture != 0 {
		return
	}
	h.seconds++
	if h.raw[i] == h.raw[h.body] && h.raw[box.End] > h.raw[i] && e.Hints&page.HintStamp == 0 && !strings.HasSuffix(p.TextOf(i), ":") {
		h.second = i
	}
}

// share reports whether the title is what heading i and, at its end, the <h1> k say: the
// <h1> names the site.
func (h *headings) share(i, k int) bool {
	head, site := prose.Letters(h.page.TextOf(i)), prose.Letters(h.page.TextOf(k))
	return strings.HasPrefix(h.letters, head) && strings.HasSuffix(h.letters, site) && len(head)+len(site) <= len(h.letters)
}

// titleBreaks set the parts of a title apart.
const titleBreaks = ":»|-–—/·•"

// endsTitle reports whether a heading is the end of a title behind a break:
// "Diary: Number two" ends with "Number two". It is most of the title or
// three words at least, since the names of sites end titles, too.
func endsTitle(title, heading string) bool {
	before, ok := strings.CutSuffix(title, heading)
	before = strings.TrimRight(before, " ")
	return ok && strings.ContainsAny(lastRune(before), titleBreaks) &&
		(2*len(heading) > len(title) || strings.Count(heading, " ") >= 2)
}

// lastRune returns the last character of a text, "" of an empty one.
func lastRune(text string) string {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i]&0xC0 != 0x80 {
			return text[i:]
		}
	}
	return ""
}

// LeadsHome reports whether all words of element i are a link to a site's own
// address.
func LeadsHome(p *page.Page, i int) bool {
	e := &p.Elements[i]
	if e.LinkText < e.Visible {
		return false
	}
	for k := i - 1; k < int(e.End); k++ { // the link may be around the heading
		if k >= 0 && p.Elements[k].Tag == atom.A {
			address := p.Attr(k, "href")
			if at := strings.LastIndex(address, "http"); at > 0 {
				address = address[at:] // of a page in an archive
			}
			return address == "/" || isHome(p.Resolve(address))
		}
	}
	return false
}

// Agree reports whether two headlines share half of their words.
func Agree(a, b string) bool {
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

// isHeadline reports whether heading i is the headline, or the same once more.
func (f *flattener) isHeadline(i int) bool {
	at := f.found.Headline
	return i == at || at >= 0 && prose.SameLetters(f.page.TextOf(i), f.page.TextOf(at))
}

// answersHeadline reports whether heading i is the headline as those who answer get it:
// "Re: Lighthouse keepers count the gulls".
func (f *flattener) answersHeadline(i int) bool {
	mark, rest, ok := strings.Cut(f.page.TextOf(i), ": ")
	return ok && len(mark) == len("re") && f.found.Headline >= 0 && prose.SameLetters(rest, f.page.TextOf(f.found.Headline))
}

// opensSection reports whether a paragraph follows heading i in the same box.
func (f *flattener) opensSection(i int) bool {
	const most = 4 // elements and runs of text: a picture
	p := f.page
	end := int(p.Elements[p.Elements[i].Parent].End)
	for n, k := 0, int(p.Elements[i].End); n < most && k < end; n, k = n+1, int(p.Elements[k].End) {
		if f.found.raw[k+1] > f.found.raw[k] {
			return true
		}
	}
	return false
}

// unfolds reports whether a button is a heading that opens the text below it: it is all
// that a heading says, or says whether it is open and running text follows.
func (f *flattener) unfolds(i int) bool {
	const levels = 3 // <h3><span><button>
	p, all := f.page, f.page.Elements[i].Visible
	opens := p.Attr(i, "aria-expanded") != ""
	for n := 0; n < levels && i > f.found.Root && all > 0 && p.Elements[i].Visible == all; n++ {
		e := &p.Elements[i]
		if k := int(e.End); opens && k < len(p.Elements) && p.Elements[k].Parent == e.Parent && f.found.proseIn(p, k) > 0 {
			return true
		}
		i = int(e.Parent)
		switch p.Elements[i].Tag {
		case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return p.Elements[i].Visible == all
		}
	}
	return false
}

// isToggle reports whether element i is a button that opens what stands behind it: it, or
// the link that it is, has the role of one or no address, and running text follows.
func (f *flattener) isToggle(i int) bool {
	p := f.page
	toggle := p.Attr(i, "role") == "button"
	if int(p.Elements[i].End)-i > MaxAround {
		return false // a box of many lines
	}
	for k := i + 1; k < int(p.Elements[i].End); k++ {
		if p.Elements[k].Tag == atom.A {
			href := p.Attr(k, "href")
			if href != "" && href != "#" && !strings.HasPrefix(href, "javascript:") {
				return false
			}
			toggle = true
		}
	}
	e := &p.Elements[i]
	k := int(e.End)
	return toggle && e.Parent >= 0 && k < int(p.Elements[e.Parent].End) && f.found.proseIn(p, k) > 0
}

// unfolding adds the heading that a button is.
func (f *flattener) unfolding(i int) {
	level := f.belowHeading()
	f.flush()
	f.emit(i, Block{Kind: prose.Heading, Level: level, Text: f.words(i).Text})
}

// belowHeading returns the level of a heading without a tag of its own: one below the
// heading before, the same as another such.
func (f *flattener) belowHeading() int {
	for k := len(f.blocks) - 1; k >= 0; k-- {
		switch d := &f.blocks[k]; {
		case d.Kind != prose.Heading:
		case strings.HasPrefix(f.page.TagName(d.element), "h"):
			return min(d.Level+1, 6)
		default:
			return d.Level
		}
	}
	return 2
}
