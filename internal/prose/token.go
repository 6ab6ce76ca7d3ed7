package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A tokenKind says what a token is made of.
type tokenKind uint8

const (
	Word   tokenKind = iota // letters, with their combining marks
	Number                  // decimal digits and nothing else
	Glyph                   // one Han or kana character: no space tells words apart
	Mark                    // one other character: punctuation, symbol
)

// A Token is the smallest piece that a recogniser looks at. Apostrophes,
// hyphens and the dots of "U.S." are tokens of their own; space tells whether
// two tokens touch.
type Token struct {
	Start, End int32 // byte offsets into the text
	Kind       tokenKind
	Space      bool   // white space, or the text's start, precedes it
	First      bool   // it opens a sentence
	Capital    bool   // its first letter is upper case
	Word       uint32 // its number in the vocabulary of the lexicon
	Lower      string // the text in lower case, digits in ASCII
}

// Tokenize cuts text into tokens.
func Tokenize(text string) []Token {
	c := Cutter{Tokens: make([]Token, 0, len(text)/5+4)}
	c.Cut(text)
	return c.Tokens
}

// A Cutter cuts texts into tokens.
type Cutter struct {
	Tokens  []Token
	lowered strings.Builder // the words that have capitals, without them
}

// Cut appends the tokens of text; what it leaves out is white space and
// invisible characters.
func (c *Cutter) Cut(text string) {
	space := true
	for i := 0; i < len(text) && len(c.Tokens) < MaxTokens; {
		if text[i] == ' ' {
			space = true
			i++
			continue
		}
		kind, size := Word, 1
		if !IsLetter(text[i]) {
			kind, size = Classify(text[i:])
		}
		if size < 0 {
			space = space || kind == spaceRune
			i -= size
			continue
		}
		end := i + size
		if kind == Word || kind == Number {
			end = runEnd(text, end, kind)
		}
		t := Token{Start: int32(i), End: int32(end), Kind: kind, Space: space, Lower: text[i:end]}
		switch kind {
		case Word:
			t.Capital = startsUpper(t.Lower)
			t.Lower = c.Lower(t.Lower)
		case Number:
			t.Lower = asciiDigits(t.Lower)
		}
		c.Tokens = append(Roomy(c.Tokens, MaxTokens), t)
		space, i = false, end
	}
}

// runEnd returns where the run of one kind ends that goes on at i.
func runEnd(text string, i int, kind tokenKind) int {
	for i < len(text) {
		if kind == Word && IsLetter(text[i]) { // as nearly all are
			i++
			continue
		}
		next, n := Classify(text[i:])
		if next != kind || n < 0 {
			return i
		}
		i += n
	}
	return i
}

// Lower returns a word in lower case. Most words are.
func (c *Cutter) Lower(word string) string {
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

// Classify returns the kind of the rune that text begins with and its size in
// bytes, negative when it belongs to no token.
func Classify(text string) (tokenKind, int) {
	c := text[0]
	if c < utf8.RuneSelf {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			return Word, 1
		case '0' <= c && c <= '9':
			return Number, 1
		case c <= ' ' || c == 0x7f:
			return spaceRune, -1
		}
		return Mark, 1
	}
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && unicode.IsLetter(r):
		return Glyph, n
	case unicode.IsLetter(r), unicode.IsMark(r):
		return Word, n
	case unicode.IsDigit(r):
		return Number, n
	case unicode.IsSpace(r):
		return spaceRune, -n
	case unicode.Is(unicode.Cf, r):
		return skipRune, -n
	}
	return Mark, n
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

// IsOpening reports whether a mark may open a sentence.
func IsOpening(mark string) bool {
	switch mark {
	case `"`, "“", "„", "«", "»", "‘", "‚", "'", "‹", "›", "(", "[", "—", "–", "¿", "¡", "「", "『", "”", "`":
		return true
	}
	return false
}

// IsClosing reports whether a mark may follow the full stop of its sentence.
func IsClosing(mark string) bool {
	switch mark {
	case `"`, "”", "“", "»", "«", "’", "'", "‘", "›", "‹", ")", "]", "」", "』":
		return true
	}
	return false
}

// EndsSentence reports whether a line ends as sentences do, closing marks
// aside.
func EndsSentence(line string) bool {
	line = strings.TrimRight(line, "\"'”’»›“)]")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…:;,。！？।؟", r)
}

// TokenAt returns the first token of a passage that ends behind an offset.
func TokenAt(tokens []Token, offset int) int {
	i, _ := slices.BinarySearchFunc(tokens, int32(offset), func(t Token, offset int32) int {
		if t.End <= offset {
			return -1
		}
		return 1
	})
	return i
}
