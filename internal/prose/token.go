package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A TokenKind says what a token is made of.
type TokenKind uint8

// The kinds of tokens.
const (
	Word   TokenKind = iota // letters, with their combining marks
	Number                  // decimal digits and nothing else
	Glyph                   // one Han or kana character: no space tells words apart
	Mark                    // one other character: punctuation, symbol
)

// A Token is the smallest piece of text that a recogniser looks at. Apostrophes,
// hyphens and the dots of "U.S." are tokens of their own; Space tells whether
// there is a gap between a token and the one before.
type Token struct {
	Start, End int32 // byte offsets into the text
	Kind       TokenKind
	Space      bool   // white space, or the text's start, precedes it
	First      bool   // it opens a sentence; set by the readers of sentences
	Capital    bool   // its first letter is upper case
	Word       uint32 // its number in the vocabulary of the lexicon; set there
	Lower      string // the text in lower case, digits in ASCII; the acronyms WHO, US and the like keep their capitals
}

// Tokenize cuts text into tokens, of which there are at most [MaxTokens]. First
// and Word of the tokens are left to those who know the language.
func Tokenize(text string) []Token {
	c := Cutter{Tokens: make([]Token, 0, len(text)/5+4)}
	c.Cut(text)
	return c.Tokens
}

// A Cutter cuts texts into tokens. The zero Cutter is ready.
type Cutter struct {
	Tokens  []Token
	lowered strings.Builder // words in lower case; Token.Lower points into it
}

// Cut appends the tokens of text to c.Tokens. White space and characters without
// width (soft hyphens, joiners) belong to no token.
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
		t := Token{Start: int32(i), Kind: kind, Space: space}
		switch kind {
		case Word:
			end = c.cutWord(text, end, &t)
		case Number:
			end = runEnd(text, end, kind)
			t.Lower = asciiDigits(text[i:end])
		default:
			t.Lower = text[i:end]
			if n := len(c.Tokens); !space && n > 0 && c.Tokens[n-1].Kind == Word && end < len(text) && IsLetter(text[end]) && isStrayApostrophe(t.Lower) {
				t.Lower = "’" // Roe‘s
			}
		}
		t.End = int32(end)
		c.Tokens = append(Roomy(c.Tokens, MaxTokens), t)
		space, i = false, end
	}
}

// cutWord reads the word that t begins with, on from i, and returns its end. Nearly
// all words are of ASCII and have no capital behind their first letter.
func (c *Cutter) cutWord(text string, i int, t *Token) (end int) {
	start := int(t.Start)
	if text[start] < utf8.RuneSelf {
		for i < len(text) && 'a' <= text[i] && text[i] <= 'z' {
			i++
		}
		t.Capital = isUpper(text[start])
		if !t.Capital && (i == len(text) || text[i] < utf8.RuneSelf && !IsLetter(text[i])) {
			t.Lower = text[start:i]
			return i
		}
	}
	end = runEnd(text, i, Word)
	t.Capital = t.Capital || startsUpper(text[start:end])
	t.Lower = c.Lower(text[start:end])
	return end
}

// isStrayApostrophe reports whether a mark is one that some type for an apostrophe.
func isStrayApostrophe(mark string) bool { return mark == "‘" || mark == "`" || mark == "´" }

// runEnd returns the end of a token: that of the run of characters of its kind
// which goes on at i.
func runEnd(text string, i int, kind TokenKind) int {
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

// minLowered is the least room that a cutter takes for words in lower case: for
// those of a line.
const minLowered = 64

// Lower returns a word in lower case: itself when it has no capital, as most
// have, else a copy in the cutter's own memory, which costs no allocation of its
// own.
func (c *Cutter) Lower(word string) string {
	upper := false
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return c.lowerWide(word)
		}
		upper = upper || isUpper(word[i])
	}
	if !upper {
		return word
	}
	if n := c.lowered.Cap(); n-c.lowered.Len() < len(word) { // the words so far stay where they are
		c.lowered.Reset()
		c.lowered.Grow(max(2*n, len(word), minLowered))
	}
	start := c.lowered.Len()
	var letters [minLowered]byte
	for rest := word; rest != ""; {
		n := copy(letters[:], rest)
		for i, letter := range letters[:n] {
			if isUpper(letter) {
				letters[i] = letter | ('a' - 'A')
			}
		}
		c.lowered.Write(letters[:n])
		rest = rest[n:]
	}
	return c.lowered.String()[start:]
}

// lowerWide is Lower for a word with letters beyond ASCII.
func (c *Cutter) lowerWide(word string) string {
	if !strings.ContainsFunc(word, func(r rune) bool { return unicode.ToLower(r) != r || r == utf8.RuneError }) {
		return word
	}
	start := c.lowered.Len()
	for _, r := range word {
		c.lowered.WriteRune(unicode.ToLower(r))
	}
	return c.lowered.String()[start:]
}

// spaceRune and skipRune are the answers of [Classify] for white space and for
// characters without width. Neither belongs to a token, and no token has them for
// its kind.
const (
	spaceRune TokenKind = 100 + iota
	skipRune
)

// Classify returns the kind of the character that text begins with, and its size
// in bytes: a negative one when the character belongs to no token.
func Classify(text string) (TokenKind, int) {
	if text[0] < utf8.RuneSelf {
		return classifyASCII(text[0])
	}
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case isUnspaced(r):
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

// classifyASCII is Classify for a character of ASCII. Control characters count as
// white space.
func classifyASCII(c byte) (TokenKind, int) {
	switch {
	case IsLetter(c):
		return Word, 1
	case IsDigit(c):
		return Number, 1
	case c <= ' ', c == 0x7f:
		return spaceRune, -1
	}
	return Mark, 1
}

// isUnspaced reports whether a character is of a script that sets no space between
// its words, Han or kana.
func isUnspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && unicode.IsLetter(r)
}

// startsUpper reports whether the word begins with an upper-case letter.
func startsUpper(word string) bool {
	if c := word[0]; c < utf8.RuneSelf {
		return isUpper(c)
	}
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// asciiDigits returns a number with the digits of other scripts (full-width,
// Arabic-Indic, Devanagari …) turned into those of ASCII.
func asciiDigits(number string) string {
	for i := 0; i < len(number); i++ {
		if number[i] >= utf8.RuneSelf {
			return strings.Map(asciiDigit, number)
		}
	}
	return number
}

// asciiDigit returns one digit as ASCII. Unicode puts the ten digits of a script
// in a row, so that the value of a digit is the number of digits right before it.
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

// IsOpening reports whether a mark may stand before the first word of a sentence:
// an opening quotation mark of any language, a bracket, a dash, "¿".
func IsOpening(mark string) bool {
	switch mark {
	case `"`, "“", "„", "«", "»", "‘", "‚", "'", "‹", "›", "(", "[", "—", "–",
		"¿", "¡", "「", "『", "”", "`":
		return true
	}
	return false
}

// IsClosing reports whether a mark may follow the full stop and still belong to
// that sentence: a closing quotation mark of any language or a bracket.
func IsClosing(mark string) bool {
	switch mark {
	case `"`, "”", "“", "»", "«", "’", "'", "‘", "›", "‹", ")", "]", "」", "』":
		return true
	}
	return false
}

// EndsSentence reports whether a line ends with a mark that ends a sentence or a
// clause, as a headline does not. Closing quotation marks and brackets behind it
// are overlooked.
func EndsSentence(line string) bool {
	line = strings.TrimRight(line, "\"'”’»›“)]")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…:;,。！？।؟", r)
}

// TokenAt returns the index of the first token that ends behind an offset: the
// token that holds it, or the next one; len(tokens) behind the last.
func TokenAt(tokens []Token, offset int) int {
	i, _ := slices.BinarySearchFunc(tokens, int32(offset), func(t Token, offset int32) int {
		if t.End <= offset {
			return -1
		}
		return 1
	})
	return i
}
