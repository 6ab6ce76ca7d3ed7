package lede

import "strings"

const (
	// minLinkedProse is the least length of a paragraph that is wholly a link
	// and still part of the text: teasers' titles are shorter.
	minLinkedProse = 80

	// maxQuotesChecked is how many block quotes are looked up in the text.
	maxQuotesChecked = 50
)

// withoutFurniture returns the blocks that are the article's, by the evidence
// about each. Block quotes that repeat a sentence of the text (pull quotes),
// and headings without anything below them, are left out whatever it says. A
// body that the caller's rules chose is what the caller says it is. The result
// takes the place of the drafts.
func withoutFurniture(p *page, found content, drafts []draftBlock, lex *lexicon, known known) []draftBlock {
	pulled := pullQuotes(drafts)
	var kept []bool
	if len(p.bodyParts()) == 0 {
		kept = newWitness(p, found, drafts, lex, known).judge()
	}
	blocks := drafts[:0]
	for i := range drafts {
		if !pulled[i] && (kept == nil || kept[i]) {
			blocks = append(blocks, drafts[i])
		}
	}
	return trimEnds(blocks, lex)
}

// judge tells which drafts are the article's, the last first: a heading goes
// with what is below it.
func (w *witness) judge() []bool {
	all := make([]findings, len(w.drafts))
	for i := range w.drafts {
		all[i] = w.about(i)
	}
	kept := make([]bool, len(w.drafts))
	next := true // the verdict on what follows
	for i := len(w.drafts) - 1; i >= 0; i-- {
		if kind := w.drafts[i].Kind; kind == KindImage || kind == KindPost {
			kept[i] = true
			continue
		}
		f := &all[i]
		if i < len(w.drafts)-1 {
			f.lead(next)
		}
		kept[i] = f.score() > 0
		next = kept[i]
	}
	return kept
}

// pullQuotes returns the indices of the block quotes whose words stand in a
// paragraph as well.
func pullQuotes(drafts []draftBlock) map[int]bool {
	var quotes []int
	for i := range drafts {
		if drafts[i].Kind == KindBlockquote && len(quotes) < maxQuotesChecked {
			quotes = append(quotes, i)
		}
	}
	if len(quotes) == 0 {
		return nil
	}
	var text strings.Builder
	for i := range drafts {
		if drafts[i].Kind == KindParagraph {
			text.WriteString(letters(drafts[i].Text))
			text.WriteByte(' ')
		}
	}
	pulled := make(map[int]bool, len(quotes))
	for _, i := range quotes {
		words := letters(drafts[i].Text)
		pulled[i] = len(words) >= minProse/2 && strings.Contains(text.String(), words)
	}
	return pulled
}

// trimEnds removes stamps and bylines above the first sentence and headings
// below the last block.
func trimEnds(blocks []draftBlock, lex *lexicon) []draftBlock {
	for len(blocks) > 0 && blocks[len(blocks)-1].Kind == KindHeading {
		blocks = blocks[:len(blocks)-1]
	}
	kept := blocks[:0]
	above := true
	for _, b := range blocks {
		stray := above && b.Kind == KindParagraph && isDateOrByline(b.Text, lex)
		above = above && (stray || b.Kind == KindImage || b.Kind == KindHeading)
		if !stray {
			kept = append(kept, b)
		}
	}
	return kept
}

// isDateOrByline reports whether a line is no sentence but says when or by
// whom the article was written.
func isDateOrByline(line string, lex *lexicon) bool {
	if len(line) > maxStray || endsSentenceMark(strings.TrimRight(line, ".")) {
		return false
	}
	_, dated := parseStamp(line, lex)
	return dated || trimIntro(line) != line && len(parseByline(line)) > 0
}
