package page

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// A Link is a stretch of a block's text that leads elsewhere: the bytes
// [Start, End) of Block.Text.
type Link struct {
	Start int
	End   int

	// URL is absolute where the page's own address is known. It is never a
	// script or data.
	URL string
}

// A Line is text in one line with what lies in it.
type Line struct {
	Text  string
	Links []Link
	Marks []Mark
}

// An Inline collects the links and the marks of a block while it is read. The zero
// Inline is empty.
type Inline struct {
	anchors   []anchor
	stretches []stretch
}

// An anchor is a stretch of text inside a link: offsets into the block's text before
// white space is folded.
type anchor struct {
	start, end int
	element    int // the <a>
}

// maxLinkDepth is how many elements lie at most between a link and its words:
// emphasis, a span or two, a heading inside a linked card.
const maxLinkDepth = 16

// Reset empties it.
func (l *Inline) Reset() { l.anchors, l.stretches = l.anchors[:0], l.stretches[:0] }

// Add notes what is around the run of text k, which begins at offset at of its block.
func (l *Inline) Add(p *Page, k, at int) {
	e := &p.Elements[k]
	end := at + int(e.TextEnd-e.TextStart)
	if e.Parent != e.Block && len(l.stretches) < maxLinks {
		if kinds := p.kindsAround(k); kinds != 0 {
			l.stretches = append(l.stretches, stretch{at, end, kinds})
		}
	}
	if e.LinkText == 0 || len(l.anchors) == maxLinks {
		return
	}
	i := int(e.Parent)
	for depth := 0; i > 0 && p.Elements[i].Tag != atom.A; depth++ {
		if depth == maxLinkDepth {
			return
		}
		i = int(p.Elements[i].Parent)
	}
	if n := len(l.anchors); n > 0 && l.anchors[n-1].element == i {
		l.anchors[n-1].end = end
		return
	}
	l.anchors = append(l.anchors, anchor{at, end, i})
}

// Fold returns text in one line, and where its links and marks lie in that.
func (l *Inline) Fold(p *Page, text string) Line {
	line := Line{Text: prose.Fold(text)}
	if len(l.stretches) > 0 {
		line.Marks = foldMarks(text, l.stretches)
	}
	if len(l.anchors) == 0 {
		return line
	}
	f := folding{text: text}
	for _, a := range l.anchors {
		start, end := f.after(a.start), f.before(a.end)
		if address := p.LinkAddress(a.element); start < end && address != "" {
			line.Links = append(line.Links, Link{Start: start, End: end, URL: address})
		}
	}
	return line
}

// LinkAddress returns where a link leads, "" when that is a place of the same
// page or nothing to follow.
func (p *Page) LinkAddress(i int) string {
	href := p.Attr(i, "href")
	if strings.HasPrefix(strings.TrimSpace(href), "#") {
		return ""
	}
	if full := p.resolvePlain(href); full != "" {
		return full
	}
	if u := p.resolveURL(href); u != nil && isLinkScheme(u.Scheme) {
		return u.String()
	}
	return ""
}

// IsLinkAddress reports whether a reader may be led to an address: one of the
// web, of mail or of a telephone, or one relative to a page.
func IsLinkAddress(address string) bool {
	u, err := url.Parse(address)
	return err == nil && address != "" && isLinkScheme(u.Scheme)
}

func isLinkScheme(scheme string) bool {
	switch scheme {
	case "", "http", "https", "mailto", "tel":
		return true
	}
	return false
}

// A folding tells where places of a text lie once its white space is folded.
// It is asked in the order of the text and goes over it once.
type folding struct {
	text   string
	at     int
	folded int  // bytes of the folded text before at
	space  bool // a space follows them if anything does
}

// after returns where the first word at or behind an offset begins.
func (f *folding) after(offset int) int {
	f.advance(offset)
	for f.at < len(f.text) && prose.SpaceSize(f.text[f.at:]) > 0 {
		f.advance(f.at + 1)
	}
	if f.space {
		return f.folded + 1
	}
	return f.folded
}

// before returns where the last word before an offset ends.
func (f *folding) before(offset int) int {
	f.advance(offset)
	return f.folded
}

// advance reads on to an offset.
func (f *folding) advance(offset int) {
	for f.at < min(offset, len(f.text)) {
		if size := prose.SpaceSize(f.text[f.at:]); size > 0 {
			f.space = f.folded > 0
			f.at += size
			continue
		}
		if f.space {
			f.folded++
		}
		f.space = false
		f.folded++
		f.at++
	}
}

// maxLinks is the most links, and the most marks, of a paragraph or of an item: a page of an
// index has some hundred.
const maxLinks = 5_000

// permalinks are what a heading's link to itself is drawn as.
var permalinks = [...]string{"¶", "#", "§", "🔗", "⚓", "\uf0c1"}

// isPermalink reports whether a run of text is the mark of a heading's link to itself,
// which generators of documentation set behind the heading's words: "Rotating keys¶".
func (b *builder) isPermalink(text []byte) bool {
	const longest = 8 // bytes
	if len(text) > longest {
		return false
	}
	for at := len(b.stack) - 1; at > 0 && !isBlockTag(b.elements[b.stack[at]].Tag); at-- {
		if b.elements[b.stack[at]].Tag == atom.A && isHeadingTag(b.elements[b.stack[at-1]].Tag) {
			return slices.Contains(permalinks[:], string(bytes.TrimSpace(text)))
		}
	}
	return false
}
