package content

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// A makeOf is how a block is made: its kind, its tag and its parent's make.
type makeOf struct {
	kind   prose.Kind
	tag    atom.Atom
	parent string
}

// A witness looks for evidence about the blocks of one article.
type witness struct {
	page     *page.Page
	found    Choice
	drafts   []Draft
	lex      *lexicon.Lexicon
	headline string // its letters
	deck     string
	authors  []string

	prose       []bool // by draft
	first, last int    // the first and the last running text; -1 without any
	size        int    // bytes of all text
	total       int    // of running text
	most        int    // of those the most below one parent
	count       int    // of running text
	homes       map[int32]int
	rows        map[int32]int  // short blocks by parent
	alike       map[makeOf]int // blocks by make
	kinds       map[string]int
	plain       int             // bytes of running text in elements without a class
	depth       int             // of most running text
	seen        map[string]bool // letters of the blocks so far
	letters     strings.Builder // what they lie in
}

// newWitness surveys the running text among the drafts.
func newWitness(p *page.Page, found Choice, drafts []Draft, lex *lexicon.Lexicon, known Known) *witness {
	w := &witness{
		page: p, found: found, drafts: drafts, lex: lex, first: -1, last: -1,
		prose: make([]bool, len(drafts)), homes: map[int32]int{}, rows: map[int32]int{}, alike: map[makeOf]int{}, kinds: map[string]int{}, seen: make(map[string]bool, len(drafts)),
		headline: prose.Letters(known.Headline), deck: prose.Letters(known.Deck),
	}
	for _, author := range known.Authors {
		w.authors = append(w.authors, author.Name)
	}
	depths, size := 0, 0
	for i := range drafts {
		d := &drafts[i]
		if len(d.Text) <= maxNoticeText {
			size += len(d.Text)
		}
		w.alike[w.makeOf(d)]++
		if !d.Kind.IsMedia() && d.Kind != prose.Post {
			w.size += len(d.Text)
		}
		if d.Kind == prose.Paragraph && len(d.Text) < minRunning && 2*d.links < len(d.Text) {
			w.rows[w.page.Elements[d.element].Parent]++
		}
		if d.Kind != prose.Paragraph || d.lead || len(d.Text) < minRunning || 2*d.links > len(d.Text) || !prose.EndsSentence(d.Text) {
			continue
		}
		w.prose[i] = true
		if w.first < 0 {
			w.first = i
		}
		w.last = i
		w.count++
		w.total += len(d.Text)
		w.homes[w.page.Elements[d.element].Parent] += len(d.Text)
		w.kinds[w.kindOf(d.element)] += len(d.Text)
		if p.Attr(d.element, "class") == "" {
			w.plain += len(d.Text)
		}
		depths += w.depthOf(d.element) * len(d.Text)
	}
	w.letters.Grow(size)
	for _, size := range w.homes {
		w.most = max(w.most, size)
	}
	if w.total > 0 {
		w.depth = depths / w.total
	}
	return w
}

// lettersOf returns the letters of a text, in memory that all of them share.
func (w *witness) lettersOf(text string) string {
	var buffer [maxNoticeText]byte
	start := w.letters.Len()
	w.letters.Write(prose.AppendLetters(buffer[:0], text))
	return w.letters.String()[start:]
}

// isScattered reports whether no parent holds most of the running text: a page of
// modules, each with a paragraph or two.
func (w *witness) isScattered() bool { return 2*w.most < w.total }

// kindOf names the make of an element's parent: its class, else its tag.
func (w *witness) kindOf(i int) string {
	parent := int(w.page.Elements[i].Parent)
	if parent < 0 {
		return ""
	}
	if class := w.page.Attr(parent, "class"); class != "" {
		return class
	}
	return w.page.TagName(parent)
}

// makeOf tells how a block is made.
func (w *witness) makeOf(d *Draft) makeOf {
	return makeOf{d.Kind, w.page.Elements[d.element].Tag, w.kindOf(d.element)}
}

// depthOf counts the elements between element i and the article's.
func (w *witness) depthOf(i int) int {
	depth := 0
	for ; i > w.found.Root && depth < MaxAround; i = int(w.page.Elements[i].Parent) {
		depth++
	}
	return depth
}

// about returns the evidence about draft i.
func (w *witness) about(i int) findings {
	var f findings
	f.set(evBias, true)
	w.readText(&f, i)
	w.readWords(&f, i)
	w.readMarkup(&f, i)
	w.readHints(&f, i)
	w.readPlace(&f, i)
	w.combine(&f, i)
	return f
}

// goesOn reports whether draft i is followed by plain text.
func (w *witness) goesOn(i int) bool {
	if i+1 >= len(w.drafts) {
		return false
	}
	d := &w.drafts[i+1]
	return d.Kind == prose.Paragraph && d.links == 0 && len(d.Text) >= MinLinkedProse/2
}
