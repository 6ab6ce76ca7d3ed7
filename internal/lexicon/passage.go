package lexicon

import (
	"slices"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// A Passage is a block's text with its tokens. The language stages share it.
type Passage struct {
	Block  int // index in Article.Body
	Kind   prose.Kind
	Text   string
	Tokens []prose.Token
}

// ReadPassages cuts the blocks that hold prose or posts into tokens, which lie
// one after the other in the buffer.
func ReadPassages(body []prose.Part, lex *Lexicon, buffer *prose.Buffer) []Passage {
	out := make([]Passage, 0, len(body))
	size := 0
	for _, b := range body {
		size += len(b.Text)/4 + 4
	}
	c := prose.Cutter{Tokens: slices.Grow(buffer.Tokens[:0], min(size, prose.MaxTokens))}
	for i, b := range body {
		if b.Text == "" || b.Kind == prose.Code {
			continue
		}
		start := len(c.Tokens)
		c.Cut(b.Text)
		p := Passage{Block: i, Kind: b.Kind, Text: b.Text, Tokens: c.Tokens[start:len(c.Tokens):len(c.Tokens)]}
		lex.Vocabulary.Number(p.Tokens)
		markAcronyms(&p, lex)
		MarkSentences(p.Tokens, lex)
		out = append(out, p)
	}
	buffer.Tokens = c.Tokens
	return out
}

// markAcronyms takes what is spelt like a pronoun, in capitals that the words beside
// it have not, for the acronym that it is: WHO, US.
func markAcronyms(p *Passage, lex *Lexicon) {
	const pronoun = ClassPronoun | ClassObject | ClassRelative | ClassPossessive
	const longest = 3
	for i := range p.Tokens {
		t := &p.Tokens[i]
		if size := t.End - t.Start; !t.Capital || size < 2 || size > longest || lex.Vocabulary.Words[t.Word].Speech.Class&pronoun == 0 || !isShouted(p, i) || isShouted(p, i-1) || isShouted(p, i+1) {
			continue
		}
		t.Word, t.Lower = 0, p.Text[t.Start:t.End]
	}
}

// isShouted reports whether the word at i is of capitals alone, two or more.
func isShouted(p *Passage, i int) bool {
	if i < 0 || i >= len(p.Tokens) || !p.Tokens[i].Capital {
		return false
	}
	word := p.Text[p.Tokens[i].Start:p.Tokens[i].End]
	return len(word) > 1 && prose.IsUpper(word)
}

// closesAt reports whether the mark at i closes what was said before it.
func closesAt(tokens []prose.Token, i int) bool {
	return i > 0 && (!tokens[i].Space && prose.IsClosing(tokens[i].Lower) || closesSpaced(tokens, i))
}

// MarkSentences sets first on the tokens that open a sentence. A full stop
// ends none after an abbreviation of the language or an initial.
func MarkSentences(tokens []prose.Token, lex *Lexicon) {
	ended := true
	for i := range tokens {
		t := &tokens[i]
		if ended && (t.Kind != prose.Mark || prose.IsOpening(t.Lower) && !closesAt(tokens, i)) {
			t.First = t.Space || i == 0 || tokens[i-1].Kind == prose.Mark
			ended = false
		}
		if t.Kind != prose.Mark {
			continue
		}
		switch t.Lower {
		case "!", "?", "。", "！", "？", "؟", "।", "…":
			ended = true
		case ".":
			ended = endsSentence(tokens, i, lex)
		}
	}
}

// closesSpaced reports whether the mark at i closes what is quoted and has white space
// on both sides, as French sets it: « On a peur. » Le maire …
func closesSpaced(tokens []prose.Token, i int) bool {
	t := &tokens[i]
	return t.Space && (t.Lower == "»" || t.Lower == "›") && i+1 < len(tokens) && tokens[i+1].Space
}

// opensBehindNumber reports whether a word behind a number with its dot opens a sentence: no
// ordinal stands before a small word, nor is one a year without an article. Er kam 1955. Zwei
// Jahre später …; Sie ist 55. Der Deich …
func (l *Lexicon) opensBehindNumber(before, number, next prose.Token) bool {
	const small = ClassDeterminer | ClassPronoun | ClassPossessive | ClassPreposition | ClassConjunction | ClassSubordinator | ClassAuxiliary
	year := len(number.Lower) == len("1955") && (number.Lower[0] == '1' || number.Lower[0] == '2')
	return l.Vocabulary.Words[next.Word].Speech.Class&small != 0 || year && l.Vocabulary.Words[before.Word].Speech.Class&(ClassDeterminer|ClassPossessive) == 0
}

// endsSentence reports whether the full stop at i ends a sentence.
func endsSentence(tokens []prose.Token, i int, lex *Lexicon) bool {
	next := i + 1
	for next < len(tokens) && prose.IsClosing(tokens[next].Lower) && !tokens[next].Space {
		next++
	}
	if next == len(tokens) {
		return true
	}
	n := tokens[next]
	if !n.Space || n.Kind == prose.Word && !n.Capital && lex.hasCase() {
		return false
	}
	if i == 0 || tokens[i].Space {
		return true
	}
	before := tokens[i-1]
	if before.Kind != prose.Word {
		return before.Kind != prose.Number || n.Kind != prose.Word || !lex.OrdinalDot() || i > 1 && lex.opensBehindNumber(tokens[i-2], before, n)
	}
	if before.Lower == "m" && i > 3 && tokens[i-2].Lower == "." && (tokens[i-3].Lower == "a" || tokens[i-3].Lower == "p") && goesOnClock(lex, n) {
		return false // 6 a.m. Pacific time; 3 a.m. Monday
	}
	initial := utf8.RuneCountInString(before.Lower) == 1 && before.Capital
	if before.Lower == "x" && i > 1 && lex.Vocabulary.Words[tokens[i-2].Word].Speech.Class&ClassPreposition != 0 {
		return true // Das schrieb sie auf X. Brandt antwortete: the platform, no initial
	}
	if n.Kind == prose.Word && !before.Capital && lex.Vocabulary.Words[before.Word].Speech.Class&(ClassDeterminer|ClassNegation) != 0 {
		return true // Roe said no. Poe left. But: no. 3
	}
	return !initial && !lex.IsAbbreviation(before.Lower)
}

// goesOnClock reports whether a word goes on behind an hour: its zone or its day.
func goesOnClock(lex *Lexicon, t prose.Token) bool {
	return lex.zones[t.Lower] || lex.Vocabulary.Words[t.Word].Speech.Class&ClassTime != 0
}

// TextOf is the text of tokens [from, to).
func (p *Passage) TextOf(from, to int) string {
	if from >= to {
		return ""
	}
	return p.Text[p.Tokens[from].Start:p.Tokens[to-1].End]
}

// Slice returns the text of tokens [from, to).
func (p *Passage) Slice(from, to int) string {
	return p.Text[p.Tokens[from].Start:p.Tokens[to-1].End]
}

// Span returns the place of tokens [from, to) in the passage's block.
func (p *Passage) Span(from, to int) prose.Span {
	return prose.Span{Block: p.Block, Start: int(p.Tokens[from].Start), End: int(p.Tokens[to-1].End)}
}

// Speaks reports whether the passage may hold the article's own quotations.
func (p *Passage) Speaks() bool {
	switch p.Kind {
	case prose.Paragraph, prose.List, prose.Blockquote:
		return true
	}
	return false
}

// A Mention is a run of words that stand for someone: a name, a title, a
// pronoun, "the ministry".
type Mention struct {
	Passage  int // index in the passages
	From, To int // its tokens: [from, to)
}
