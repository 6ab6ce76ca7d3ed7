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
//  2. the only <h1>, when it shares words with the title;
//  3. the <h2> or <h3> that is most of the title's beginning, or its end: the
//     <h1> of some pages is the site's name;
//  4. the only <h1>.
//
// An <h1> that leads to the site's home page is the site's name: it is none,
// but when it is the whole title.
func headlineElement(p *page.Page) int {
	for _, i := range p.Picked[page.HeadlineField] {
		if p.Elements[i].Visible > 0 {
			return i
		}
	}
	title := p.Title()
	letters := prose.Letters(title)
	only, count, ending, lower := -1, 0, -1, -1
	for i := range p.Elements {
		e := &p.Elements[i]
		if !isTopHeading(e.Tag) || e.Visible < minHeadline || e.Visible > maxHeadline {
			continue
		}
		own := prose.Letters(p.TextOf(i))
		begins := title != "" && strings.HasPrefix(letters, own)
		ends := title != "" && own != "" && strings.HasSuffix(letters, own)
		if own != letters && leadsHome(p, i) {
			continue
		}
		switch {
		case e.Tag == atom.H1 && begins:
			return i
		case e.Tag == atom.H1:
			only, count = i, count+1
			if ends && ending < 0 {
				ending = i
			}
		case lower < 0 && (begins && int(e.Visible)*2 > len(title) || ends && endsTitle(title, p.TextOf(i))):
			lower = i
		}
	}
	switch {
	case ending >= 0:
		return ending
	case count == 1 && (lower < 0 || Agree(p.TextOf(only), title)):
		return only
	}
	return lower
}

// endsTitle reports whether a heading is the end of a title behind a break:
// "Boat Diary: Number two" ends with "Number two". It is most of the title or
// three words at least, since the names of sites end titles, too.
func endsTitle(title, heading string) bool {
	before, ok := strings.CutSuffix(title, heading)
	before = strings.TrimRight(before, " ")
	return ok && strings.ContainsAny(lastRune(before), ":»|-–—/·•") &&
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

// leadsHome reports whether all words of element i are a link to a site's own
// address.
func leadsHome(p *page.Page, i int) bool {
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
