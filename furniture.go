package lede

import (
	"strings"
	"unicode"
)

const (
	// minLinkedProse is the least length of a paragraph that is wholly a link
	// and still part of the text: teasers' titles are shorter.
	minLinkedProse = 80

	// minNotice is the least length of a notice that a template repeats: short
	// lines repeat in schedules, recipes and lists of winners.
	minNotice = 150

	// maxRepeats is how often the same words must stand in a body to be a
	// template's ("external content is blocked"); a refrain stands twice.
	maxRepeats = 3

	// maxStray is the most bytes of a stamp or byline above the text.
	maxStray = 60

	// maxQuotesChecked is how many block quotes are looked up in the text.
	maxQuotesChecked = 50
)

// withoutFurniture returns the blocks that are the article's. Left out are
//
//  1. links elsewhere, labels, notices that a template repeats;
//  2. block quotes that repeat a sentence of the text (pull quotes);
//  3. stamps and bylines above the first sentence;
//  4. headings without anything below them.
func withoutFurniture(drafts []draftBlock, lex *lexicon) []Block {
	repeats := countNotices(drafts)
	pulled := pullQuotes(drafts)
	blocks := make([]Block, 0, len(drafts))
	for i := range drafts {
		switch d := &drafts[i]; {
		case leadsElsewhere(drafts[i:]), repeats[d.Text] >= maxRepeats, pulled[i], isLabel(d.Block):
		default:
			blocks = append(blocks, d.Block)
		}
	}
	return trimEnds(blocks, lex)
}

// countNotices counts the long paragraphs by their words.
func countNotices(drafts []draftBlock) map[string]int {
	counts := make(map[string]int)
	for i := range drafts {
		if drafts[i].Kind == KindParagraph && len(drafts[i].Text) >= minNotice {
			counts[drafts[i].Text]++
		}
	}
	return counts
}

// pullQuotes returns the indices of the block quotes whose words stand in a
// paragraph as well.
func pullQuotes(drafts []draftBlock) map[int]bool {
	var quotes []int
	var text strings.Builder
	for i := range drafts {
		switch d := &drafts[i]; {
		case d.Kind == KindBlockquote && len(quotes) < maxQuotesChecked:
			quotes = append(quotes, i)
		case d.Kind == KindParagraph:
			text.WriteString(letters(d.Text))
			text.WriteByte(' ')
		}
		if len(quotes) == 0 && i == len(drafts)-1 {
			return nil
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
func trimEnds(blocks []Block, lex *lexicon) []Block {
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

// leadsElsewhere reports whether the first block is no text but a link: most
// of it is, and it is no sentence that running text goes on from. "More on
// this" is one, a list of titles, and a teaser that ends the article with a
// full stop.
func leadsElsewhere(drafts []draftBlock) bool {
	d := &drafts[0]
	switch d.Kind {
	case KindList:
		return d.links*10 > len(d.Text)*8
	case KindHeading:
		return d.links*10 > len(d.Text)*9
	case KindParagraph:
	default:
		return false
	}
	if d.links*2 <= len(d.Text) {
		return false
	}
	if len(d.Text) < minLinkedProse || !endsSentenceMark(d.Text) {
		return true
	}
	if len(d.Text)-d.links >= minProse {
		return false
	}
	goesOn := len(drafts) > 1 && drafts[1].Kind == KindParagraph && drafts[1].links == 0 &&
		len(drafts[1].Text) >= minLinkedProse/2
	return !goesOn
}

// isLabel reports whether a paragraph is nothing but a label of furniture
// ("Advertisement"), or has nothing to see.
func isLabel(b Block) bool {
	if b.Kind != KindParagraph || len(b.Text) > maxLabel {
		return false
	}
	text := strings.TrimFunc(strings.ToLower(b.Text), func(r rune) bool {
		return unicode.Is(unicode.Cf, r) || r == '[' || r == ']' || r == ':' || r == '…' || r == '.'
	})
	return labels()[text] || text == ""
}
