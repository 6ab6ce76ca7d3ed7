package content

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// An Explanation tells what of a page was taken for the article's text. Elements
// are CSS selectors: "main#content > article.story".
type Explanation struct {
	Body     []string // the elements that hold it
	Share    float64  // the part of the page's running text below them
	Headline string   // the element of the headline, "" when not told
	Dropped  []Dropped
}

// A Dropped is an element that is not the article's.
type Dropped struct {
	Element string
	Text    string // its beginning
	Reason  string
	at      int // the element
}

// An explainer finds an explanation by reading the body once more and being told
// what is left out.
type explainer struct {
	page  *page.Page
	found Choice
	lex   *lexicon.Lexicon
	known Known
	Explanation
}

// Explain tells why ReadBody reads what it does.
func Explain(p *page.Page, found Choice, lex *lexicon.Lexicon, known Known) Explanation {
	x := &explainer{page: p, found: found, lex: lex, known: known}
	parts := found.parts
	if parts == nil {
		parts = []int{found.Root}
	}
	for _, i := range parts {
		x.Body = append(x.Body, x.selector(i))
		x.Share += float64(found.proseIn(p, i))
	}
	x.Share /= max(1, float64(found.raw[len(p.Elements)]))
	if found.Headline >= 0 {
		x.Headline = x.selector(found.Headline)
	}
	x.outside(parts)
	if !x.inside(true) {
		x.Dropped = slices.DeleteFunc(x.Dropped, func(d Dropped) bool { return d.Reason != besideBody })
		x.inside(false)
	}
	slices.SortStableFunc(x.Dropped, func(a, b Dropped) int { return cmp.Compare(a.at, b.at) })
	return x.Explanation
}

// besideBody is the reason of what the chosen elements do not hold.
const besideBody = "outside the article’s element"

// outside notes the elements with running text beside the chosen ones and those
// around them.
func (x *explainer) outside(parts []int) {
	around, chosen := map[int]bool{}, map[int]bool{}
	for _, i := range parts {
		chosen[i] = true
		for ; i >= 0 && !around[i]; i = int(x.page.Elements[i].Parent) {
			around[i] = true
		}
	}
	for i := 0; i < len(x.page.Elements); {
		switch {
		case chosen[i]:
		case around[i]:
			i++
			continue
		case x.found.proseIn(x.page, i) > 0:
			x.drop(i, x.page.TextOf(i), besideBody)
		}
		i = int(x.page.Elements[i].End)
	}
}

// inside notes what is left out of the chosen elements, and reports whether any
// paragraph is kept.
func (x *explainer) inside(captions bool) bool {
	f := newFlattener(x.page, x.found, x.lex)
	f.dropped = func(i int) {
		if text := x.page.TextOf(i); text != "" {
			x.drop(i, text, x.reasonOf(i))
		}
	}
	drafts, _ := f.flatten(captions)
	again := repeats(drafts)
	var kept []bool // nil where the caller's rules say what is the body
	var found []findings
	if len(x.page.BodyParts()) == 0 {
		kept, found = newWitness(x.page, x.found, drafts, x.lex, x.known).judge()
	}
	var left []Draft
	for i := range drafts {
		switch {
		case again[i]:
			x.drop(drafts[i].element, drafts[i].Text, "repeats words of the text")
		case kept != nil && !kept[i] && isCredit(drafts[i].Text):
			x.drop(drafts[i].element, drafts[i].Text, "says whom a picture is by")
		case kept != nil && !kept[i]:
			x.drop(drafts[i].element, drafts[i].Text, found[i].reason())
		default:
			left = append(left, drafts[i])
		}
	}
	ends := trimEnds(slices.Clone(left), x.lex, x.known)
	for _, d := range left {
		if len(ends) > 0 && ends[0].element == d.element && ends[0].Text == d.Text {
			ends = ends[1:]
			continue
		}
		x.drop(d.element, d.Text, "a byline, a date or a heading at an end of the text")
	}
	return slices.ContainsFunc(left, func(d Draft) bool { return d.Kind == prose.Paragraph })
}

const (
	maxDropped = 1000 // elements that are told
	maxShown   = 120  // bytes of the text of each
)

func (x *explainer) drop(i int, text, reason string) {
	if len(x.Dropped) >= maxDropped {
		return
	}
	if len(text) > maxShown {
		text = text[:maxShown]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
		text += "…"
	}
	x.Dropped = append(x.Dropped, Dropped{x.selector(i), text, reason, i})
}

// reasonOf tells why the flattener drops an element.
func (x *explainer) reasonOf(i int) string {
	e := &x.page.Elements[i]
	switch {
	case i == x.found.Headline || e.Tag == atom.H1:
		return "the headline"
	case e.Tag == atom.Form:
		return "a form"
	}
	var named []string
	for _, h := range hintEvidence {
		if e.Hints&h.hint != 0 && evidenceWords[h.evidence] != "" {
			named = append(named, strings.TrimPrefix(evidenceWords[h.evidence], inHint))
		}
	}
	switch {
	case e.Hints&page.HintHidden != 0:
		return "not shown"
	case len(named) > 0:
		return inHint + strings.Join(named, ", ")
	}
	return "a <" + x.page.TagName(i) + ">"
}

// reason names what speaks most against a block.
func (f *findings) reason() string {
	const most = 3
	var against []evidence
	for e := range numEvidence {
		if f.has(e) && evidenceWeights[e] < 0 && evidenceWords[e] != "" {
			against = append(against, e)
		}
	}
	slices.SortStableFunc(against, func(a, b evidence) int { return cmp.Compare(evidenceWeights[a], evidenceWeights[b]) })
	var words []string
	for _, e := range against {
		if told := evidenceWords[e]; len(words) < most && !slices.Contains(words, told) { // some share theirs
			words = append(words, told)
		}
	}
	if len(words) == 0 {
		return "nothing speaks for it"
	}
	return strings.Join(words, ", ")
}

// selector returns an element as a CSS selector: itself and those next around it.
func (x *explainer) selector(i int) string {
	const most = 4
	var steps []string
	for ; i >= 0 && len(steps) < most; i = int(x.page.Elements[i].Parent) {
		name := x.page.TagName(i)
		if name == "" || name == "html" {
			continue
		}
		if id := x.page.Attr(i, "id"); isTold(id) {
			steps = append(steps, name+"#"+escapeName(id))
			break // an id is enough
		}
		classes := x.page.Attr(i, "class")
		if len(classes) > maxClasses {
			classes = classes[:strings.LastIndexAny(classes[:maxClasses], " \t\n")+1] // whole ones
		}
		for class := range strings.FieldsSeq(classes) {
			if isTold(class) {
				name += "." + escapeName(class)
			}
		}
		steps = append(steps, name)
	}
	slices.Reverse(steps)
	return strings.Join(steps, " > ")
}

const (
	maxName    = 60  // bytes of a class or id that are told
	maxClasses = 240 // of all classes of an element
)

// isTold reports whether a selector names a class or an id: a part of one would find
// nothing, nor does what is left of one with spaces.
func isTold(name string) bool {
	return name != "" && len(name) <= maxName && !strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' })
}

// escapeName escapes what CSS does not take in a name: md:w-1/2 is md\:w-1\/2.
func escapeName(name string) string {
	var out strings.Builder
	for i, r := range name {
		switch letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' || r >= utf8.RuneSelf; {
		case i == 0 && r >= '0' && r <= '9':
			out.WriteString(`\3` + string(r) + " ")
		case letter || i > 0 && (r == '-' || r >= '0' && r <= '9'):
			out.WriteRune(r)
		default:
			out.WriteString(`\` + string(r))
		}
	}
	return out.String()
}
