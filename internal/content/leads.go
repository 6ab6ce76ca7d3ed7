package content

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// minLead is the least length in bytes of a text's first paragraph that stands apart
// from the others: a standfirst is shorter.
const minLead = 100

// leads adds the paragraphs between headline and body: systems keep an article's first
// one in a field of its own, and set it above the picture. A list there is one of key
// points. Which of them is a deck is judged later, see keeps.
func (f *flattener) leads() {
	p := f.page
	if f.found.Headline < 0 || f.found.Headline > f.found.Root || f.found.raw[f.found.Root] == f.found.raw[f.found.Headline] {
		return
	}
	before := len(f.blocks)
	for k := int(p.Elements[f.found.Headline].End); k < f.found.Root; {
		e := &p.Elements[k]
		if e.Tag == page.TextTag {
			f.addRun(k)
			k++
			continue
		}
		list := e.Tag == atom.Ul || e.Tag == atom.Ol || e.Hints&page.HintBox != 0 // of key points
		if f.found.Root >= int(e.End) && (list || (f.passes(k) || f.drops(k)) && !f.opensText(k)) {
			k = int(e.End)
			continue
		}
		if e.Block == int32(k) {
			f.flush()
		}
		k++
	}
	f.flush()
	kept := f.blocks[:before]
	for _, d := range f.blocks[before:] {
		if d.Kind == prose.Paragraph && len(d.Text) >= minLead && prose.EndsSentence(d.Text) && 4*d.links < len(d.Text) {
			d.lead = true
			kept = append(kept, d)
		}
	}
	f.blocks = kept
	slices.SortStableFunc(f.blocks, func(a, b Draft) int { return cmp.Compare(a.element, b.element) }) // among the videos there
}

// opensText reports whether element i is named for a deck or a teaser, leads nowhere, and
// reads like the text's first paragraph.
func (f *flattener) opensText(i int) bool {
	e := &f.page.Elements[i]
	return e.Hints&(page.HintDeck|page.HintRelated) != 0 && e.Hints&page.HintFurniture&^page.HintRelated == 0 &&
		e.LinkText == 0 && e.Visible >= minLead && isLead(f.page.TextOf(i))
}

// isLead reports whether a text is a paragraph of several sentences.
func isLead(text string) bool {
	return len(text) >= minLead && prose.EndsSentence(text) && countSentences(text) > 1
}

// countSentences counts the ends of sentences in a text: stops behind a word of some
// length, and before a capital.
func countSentences(text string) int {
	count := 0
	for at := 0; at < len(text); {
		i := strings.IndexAny(text[at:], ".!?…。！？")
		if i < 0 {
			break
		}
		i += at
		r, size := utf8.DecodeRuneInString(text[i:])
		at = i + size
		rest := strings.TrimLeft(text[at:], "\"'”’»“)]")
		switch next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0„“«»\"‚‘(¿¡")); {
		case r > 0x3000, rest == "":
			count++
		case rest[0] == ' ' && !unicode.IsLower(next) && !endsShort(text[:i]):
			count++
		}
	}
	return count
}

// endsShort reports whether the last word of a text is as short as what a full stop abbreviates, or a number.
func endsShort(text string) bool {
	word := text[strings.LastIndexAny(text, " \u00a0(-.")+1:]
	last, _ := utf8.DecodeLastRuneInString(word)
	return utf8.RuneCountInString(word) < 3 || unicode.IsDigit(last)
}
