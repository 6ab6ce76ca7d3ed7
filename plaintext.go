package lede

import "strings"

// readPlain reads a raw text.
func readPlain(text string, lex *lexicon) *Article {
	a := &Article{}
	for line := range strings.Lines(text) {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			a.Body = append(a.Body, Block{Kind: KindParagraph, Text: line})
		}
	}
	return a
}
