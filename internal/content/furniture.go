package content

import (
	"bytes"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

const (
	// MinLinkedProse is the least length of a paragraph that is wholly a link
	// and still part of the text: teasers' titles are shorter.
	MinLinkedProse = 80
)

// withoutFurniture returns the blocks that are the article's, by the evidence
// about each. What stands there a second time, and headings without anything below them, are left out whatever it says. A
// body that the caller's rules chose is what the caller says it is. The result
// takes the place of the drafts.
func withoutFurniture(p *page.Page, found Choice, drafts []Draft, lex *lexicon.Lexicon, known Known) []Draft {
	again := repeats(drafts)
	var kept []bool
	if len(p.BodyParts()) == 0 {
		kept, _ = newWitness(p, found, drafts, lex, known).judge()
	}
	blocks := drafts[:0]
	for i := range drafts {
		if !again[i] && (kept == nil || kept[i]) {
			blocks = append(blocks, drafts[i])
		}
	}
	return trimEnds(blocks, lex, known)
}

// judge tells which drafts are the article's, the last first, as a heading goes
// with what is below it; and what was found about each.
func (w *witness) judge() (kept []bool, all []findings) {
	all = make([]findings, len(w.drafts))
	for i := range w.drafts {
		all[i] = w.about(i)
	}
	kept = make([]bool, len(w.drafts))
	next := true // the verdict on what follows
	below := -1  // the running text before the next heading, if it is kept
	for i := len(w.drafts) - 1; i >= 0; i-- {
		if kind := w.drafts[i].Kind; kind.IsMedia() || kind == prose.Post {
			kept[i] = true
			continue
		}
		f := &all[i]
		if i < len(w.drafts)-1 {
			f.lead(next || f.has(evHeading) && w.heads(i, below))
		}
		kept[i] = w.keeps(i, f)
		if tag := w.page.Elements[w.drafts[i].element].Tag; tag == atom.Dt || tag == atom.Caption {
			kept[i] = next
		}
		next = kept[i]
		switch {
		case f.has(evHeading):
			below = -1
		case next && w.prose[i]:
			below = i
		}
	}
	return kept, all
}

// heads reports whether heading i and some running text stand in one of several boxes:
// a card, whose rank and label stand between them.
func (w *witness) heads(i, text int) bool {
	const cards = 3
	if text < 0 || w.alike[w.makeOf(&w.drafts[i])] < cards {
		return false
	}
	box, inside := w.drafts[i].element, w.drafts[text].element
	for n := 0; inside >= int(w.page.Elements[box].End); n++ {
		if box = int(w.page.Elements[box].Parent); box <= w.found.Root || n == MaxAround {
			return false
		}
	}
	return 3*int(w.found.proseIn(w.page, box)) < w.total
}

// keeps reports whether draft i is the article's, by its evidence. A line of whom a
// picture is by is not, nor a heading that nobody sees ("Main content"). A paragraph that stands apart, above the others, is, but for one
// of offers; of one sentence it may be the deck.
func (w *witness) keeps(i int, f *findings) bool {
	d := &w.drafts[i]
	switch {
	case d.Kind == prose.Paragraph && isCredit(d.Text), f.has(evHeading) && w.page.Elements[d.element].Hints&page.HintHidden != 0:
		return false
	case !d.lead:
		return f.score() > 0
	case isLead(d.Text):
		return f.score() > 0 || !f.has(evPromo)
	}
	return !f.hasAny(evDeck, evPromo, evRepeats)
}

// repeats tells which drafts stand there a second time: pull quotes, and all of a text.
func repeats(drafts []Draft) []bool {
	again := make([]bool, len(drafts))
	addPullQuotes(again, drafts)
	addSecondCopies(again, drafts)
	return again
}

// maxQuotesChecked is how many block quotes are looked up in the text.
const maxQuotesChecked = 50

// addPullQuotes adds the block quotes whose words stand in a paragraph as well.
func addPullQuotes(again []bool, drafts []Draft) {
	var quotes []int
	for i := range drafts {
		if drafts[i].Kind == prose.Blockquote && len(quotes) < maxQuotesChecked {
			quotes = append(quotes, i)
		}
	}
	if len(quotes) == 0 {
		return
	}
	var text []byte
	for i := range drafts {
		if drafts[i].Kind == prose.Paragraph {
			text = append(prose.AppendLetters(text, drafts[i].Text), ' ')
		}
	}
	for _, i := range quotes {
		words := prose.AppendLetters(nil, drafts[i].Text)
		again[i] = again[i] || len(words) >= MinProse/2 && bytes.Contains(text, words)
	}
}

// leastCopy is how many paragraphs in a row are there a second time where a text is: one
// for another screen, or for paper. A chorus, or what is said of each of ten goods, is
// shorter.
const leastCopy = 8

// addSecondCopies adds what is a text's second copy: the drafts from the first to the last
// of a row of paragraphs that stand before in the same order.
func addSecondCopies(again []bool, drafts []Draft) {
	first := make(map[string]int, len(drafts))  // where a paragraph stands first
	start, last, count, before := -1, -1, 0, -1 // of the row at hand
	end := func() {
		if count >= leastCopy {
			for k := start; k <= last; k++ {
				again[k] = drafts[k].Kind != prose.Post
			}
		}
		count = 0
	}
	for i := range drafts {
		d := &drafts[i]
		if d.Kind != prose.Paragraph || len(d.Text) < minRunning {
			continue
		}
		at, seen := first[d.Text]
		switch {
		case !seen:
			first[d.Text] = i
			end()
		case count > 0 && at > before:
			last, before, count = i, at, count+1
		default:
			end()
			start, last, before, count = i, i, at, 1
		}
	}
	end()
}

// trimEnds removes stamps and bylines above the first sentence, the writers'
// byline among the last blocks, and headings below the last.
func trimEnds(blocks []Draft, lex *lexicon.Lexicon, known Known) []Draft {
	blocks = trimLast(blocks, lex, known)
	kept := blocks[:0]
	above := true
	for i, b := range blocks {
		near := i < atEnds || i >= len(blocks)-atEnds
		stray := b.Kind == prose.Paragraph && (above && isDateOrByline(b.Text, lex) ||
			(above || near && signs(b.Text)) && isCreditOf(b.Text, lex, known))
		above = above && (stray || b.Kind.IsMedia() || b.Kind == prose.Heading)
		if !stray {
			kept = append(kept, b)
		}
	}
	return kept
}

// trimLast removes the headings and the writers' names behind the last block.
func trimLast(blocks []Draft, lex *lexicon.Lexicon, known Known) []Draft {
	for len(blocks) > 0 {
		last := &blocks[len(blocks)-1]
		if last.Kind != prose.Heading && (last.Kind != prose.Paragraph || !isCreditOf(last.Text, lex, known)) {
			break
		}
		blocks = blocks[:len(blocks)-1]
	}
	return blocks
}

// signs reports whether a word in a line leads to a writer. Agencies' notes in
// brackets, who reported and who edited, are left to those who print them.
func signs(line string) bool { return !strings.HasPrefix(line, "(") && people.HoldsByline(line) }

// atEnds is how many blocks at either end of a text a byline may stand among.
const atEnds = 4

// isCreditOf reports whether a line is nothing but a byline of the article's
// own writers, with what may stand beside it.
func isCreditOf(line string, lex *lexicon.Lexicon, known Known) bool {
	c := people.ReadCredit(line, lex)
	for _, a := range c.Authors {
		if c.Kind == people.NameLine && a.Organization {
			return false // "Staff Reports"
		}
		if !slices.ContainsFunc(known.Authors, func(b people.Author) bool {
			return strings.EqualFold(a.Name, b.Name) || strings.HasPrefix(a.Name, b.Name+" ")
		}) {
			return false
		}
	}
	return len(c.Authors) > 0
}

// isDateOrByline reports whether a line is no sentence but says when or by
// whom the article was written.
func isDateOrByline(line string, lex *lexicon.Lexicon) bool {
	if len(line) > social.MaxStray || prose.EndsSentence(strings.TrimRight(line, ".")) {
		return false
	}
	_, dated := timex.ParseStamp(line, lex)
	return dated || people.ReadCredit(line, lex).Kind != people.NoCredit && people.BeginsByline(line)
}
