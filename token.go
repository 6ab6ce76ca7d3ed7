package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A tokenKind says what a token is made of.
type tokenKind uint8

const (
	wordToken   tokenKind = iota // letters, with their combining marks
	numberToken                  // decimal digits and nothing else
	glyphToken                   // one Han or kana character: no space tells words apart
	markToken                    // one other character: punctuation, symbol
)

// A token is the smallest piece that a recogniser looks at. Apostrophes,
// hyphens and the dots of "U.S." are tokens of their own; space tells whether
// two tokens touch.
type token struct {
	start, end int32 // byte offsets into the text
	kind       tokenKind
	space      bool   // white space, or the text's start, precedes it
	first      bool   // it opens a sentence
	capital    bool   // its first letter is upper case
	word       uint32 // its number in the vocabulary of the lexicon
	lower      string // the text in lower case, digits in ASCII
}

// tokenize cuts text into tokens.
func tokenize(text string) []token {
	c := cutter{tokens: make([]token, 0, len(text)/5+4)}
	c.cut(text)
	return c.tokens
}

// A cutter cuts texts into tokens.
type cutter struct {
	tokens  []token
	lowered strings.Builder // the words that have capitals, without them
}

// cut appends the tokens of text; what it leaves out is white space and
// invisible characters.
func (c *cutter) cut(text string) {
	space := true
	for i := 0; i < len(text) && len(c.tokens) < maxTokens; {
		if text[i] == ' ' {
			space = true
			i++
			continue
		}
		kind, size := wordToken, 1
		if !isLetter(text[i]) {
			kind, size = classify(text[i:])
		}
		if size < 0 {
			space = space || kind == spaceRune
			i -= size
			continue
		}
		end := i + size
		if kind == wordToken || kind == numberToken {
			end = runEnd(text, end, kind)
		}
		t := token{start: int32(i), end: int32(end), kind: kind, space: space, lower: text[i:end]}
		switch kind {
		case wordToken:
			t.capital = startsUpper(t.lower)
			t.lower = c.lower(t.lower)
		case numberToken:
			t.lower = asciiDigits(t.lower)
		}
		c.tokens = append(roomy(c.tokens, maxTokens), t)
		space, i = false, end
	}
}

// runEnd returns where the run of one kind ends that goes on at i.
func runEnd(text string, i int, kind tokenKind) int {
	for i < len(text) {
		if kind == wordToken && isLetter(text[i]) { // as nearly all are
			i++
			continue
		}
		next, n := classify(text[i:])
		if next != kind || n < 0 {
			return i
		}
		i += n
	}
	return i
}

// lower returns a word in lower case. Most words are.
func (c *cutter) lower(word string) string {
	upper := false
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return strings.ToLower(word)
		}
		upper = upper || isUpper(word[i])
	}
	if !upper {
		return word
	}
	start := c.lowered.Len()
	for i := 0; i < len(word); i++ {
		letter := word[i]
		if isUpper(letter) {
			letter |= 'a' - 'A'
		}
		c.lowered.WriteByte(letter)
	}
	return c.lowered.String()[start:]
}

// spaceRune and skipRune are what classify answers, with a negative size, for
// white space and for characters without width.
const (
	spaceRune tokenKind = 100 + iota
	skipRune
)

// classify returns the kind of the rune that text begins with and its size in
// bytes, negative when it belongs to no token.
func classify(text string) (tokenKind, int) {
	c := text[0]
	if c < utf8.RuneSelf {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			return wordToken, 1
		case '0' <= c && c <= '9':
			return numberToken, 1
		case c <= ' ' || c == 0x7f:
			return spaceRune, -1
		}
		return markToken, 1
	}
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && unicode.IsLetter(r):
		return glyphToken, n
	case unicode.IsLetter(r), unicode.IsMark(r):
		return wordToken, n
	case unicode.IsDigit(r):
		return numberToken, n
	case unicode.IsSpace(r):
		return spaceRune, -n
	case unicode.Is(unicode.Cf, r):
		return skipRune, -n
	}
	return markToken, n
}

// startsUpper reports whether the word begins with an upper-case letter.
func startsUpper(word string) bool {
	if c := word[0]; c < utf8.RuneSelf {
		return isUpper(c)
	}
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// asciiDigits maps the digits of other scripts (full-width, Arabic-Indic,
// Devanagari …) to ASCII.
func asciiDigits(number string) string {
	for i := 0; i < len(number); i++ {
		if number[i] >= utf8.RuneSelf {
			return strings.Map(asciiDigit, number)
		}
	}
	return number
}

// asciiDigit maps one digit. Unicode lays the ten digits of a script out in a
// row that starts where the rune before is no digit.
func asciiDigit(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	value := rune(0)
	for value < 9 && unicode.IsDigit(r-value-1) {
		value++
	}
	return '0' + value
}

// isOpening reports whether a mark may open a sentence.
func isOpening(mark string) bool {
	switch mark {
	case `"`, "“", "„", "«", "»", "‘", "‚", "'", "‹", "›", "(", "[", "—", "–", "¿", "¡", "「", "『", "”", "`":
		return true
	}
	return false
}

// isClosing reports whether a mark may follow the full stop of its sentence.
func isClosing(mark string) bool {
	switch mark {
	case `"`, "”", "“", "»", "«", "’", "'", "‘", "›", "‹", ")", "]", "」", "』":
		return true
	}
	return false
}

// endsSentenceMark reports whether a line ends as sentences do, closing marks
// aside.
func endsSentenceMark(line string) bool {
	line = strings.TrimRight(line, "\"'”’»›“)]")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…:;,。！？।؟", r)
}
