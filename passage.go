package lede

import (
	"slices"
	"unicode/utf8"
)

// A passage is a block's text with its tokens. The language stages share it.
type passage struct {
	block  int // index in Article.Body
	kind   Kind
	text   string
	tokens []token
}

// readPassages cuts the blocks that hold prose or posts into tokens, which lie
// one after the other in the buffer.
func readPassages(body []part, lex *lexicon, buffer *tokenBuffer) []passage {
	out := make([]passage, 0, len(body))
	size := 0
	for _, b := range body {
		size += len(b.text)/4 + 4
	}
	c := cutter{tokens: slices.Grow(buffer.tokens[:0], min(size, maxTokens))}
	for i, b := range body {
		if b.text == "" || b.kind == KindCode {
			continue
		}
		start := len(c.tokens)
		c.cut(b.text)
		p := passage{block: i, kind: b.kind, text: b.text, tokens: c.tokens[start:len(c.tokens):len(c.tokens)]}
		lex.vocabulary.number(p.tokens)
		markSentences(p.tokens, lex)
		out = append(out, p)
	}
	buffer.tokens = c.tokens
	return out
}

// markSentences sets first on the tokens that open a sentence. A full stop
// ends none after an abbreviation of the language or an initial.
func markSentences(tokens []token, lex *lexicon) {
	ended := true
	for i := range tokens {
		t := &tokens[i]
		closes := !t.space && i > 0 && isClosing(t.lower)
		if ended && (t.kind != markToken || isOpening(t.lower) && !closes) {
			t.first = t.space || i == 0 || tokens[i-1].kind == markToken
			ended = false
		}
		switch t.lower {
		case "!", "?", "。", "！", "？", "؟", "।", "…":
			ended = true
		case ".":
			ended = endsSentence(tokens, i, lex)
		}
	}
}

// endsSentence reports whether the full stop at i ends a sentence.
func endsSentence(tokens []token, i int, lex *lexicon) bool {
	next := i + 1
	for next < len(tokens) && isClosing(tokens[next].lower) && !tokens[next].space {
		next++
	}
	if next == len(tokens) {
		return true
	}
	n := tokens[next]
	if !n.space || n.kind == wordToken && !n.capital && lex.hasCase() {
		return false
	}
	if i == 0 || tokens[i].space {
		return true
	}
	before := tokens[i-1]
	if before.kind != wordToken {
		return before.kind != numberToken || n.kind != wordToken || !lex.ordinalDot()
	}
	initial := utf8.RuneCountInString(before.lower) == 1 && before.capital
	return !initial && !lex.isAbbreviation(before.lower)
}

// textOf is the text of tokens [from, to).
func (p *passage) textOf(from, to int) string {
	if from >= to {
		return ""
	}
	return p.text[p.tokens[from].start:p.tokens[to-1].end]
}

// slice returns the text of tokens [from, to).
func (p *passage) slice(from, to int) string {
	return p.text[p.tokens[from].start:p.tokens[to-1].end]
}

// span returns the place of tokens [from, to) in the passage's block.
func (p *passage) span(from, to int) Span {
	return Span{p.block, int(p.tokens[from].start), int(p.tokens[to-1].end)}
}

// speaks reports whether the passage may hold the article's own quotations.
func (p *passage) speaks() bool {
	switch p.kind {
	case KindParagraph, KindList, KindBlockquote:
		return true
	}
	return false
}

// A mention is a run of words that stand for someone: a name, a title, a
// pronoun, "the ministry".
type mention struct {
	passage  int // index in the passages
	from, to int // its tokens: [from, to)
}
