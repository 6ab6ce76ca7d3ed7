package prose

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SpaceSize returns how many bytes the white space takes that text begins with:
// 0 when it begins with something else. White space is one character of those
// that unicode.IsSpace knows, which include the no-break space. The text must not
// be empty.
func SpaceSize[T string | []byte](text T) int {
	switch c := text[0]; {
	case c < utf8.RuneSelf:
		if IsSpace(c) || c == '\v' {
			return 1
		}
	case c == 0xC2:
		if len(text) > 1 && (text[1] == 0xA0 || text[1] == 0x85) {
			return 2
		}
	case 0xE1 <= c && c <= 0xE3 && len(text) > 2:
		return wideSpaceSize(c, text[1], text[2])
	}
	return 0
}

// wideSpaceSize returns 3 when the three bytes encode a white space, else 0: the
// spaces of U+2000 to U+205F, U+3000 (ideographic) and U+1680 (Ogham).
func wideSpaceSize(first, second, third byte) int {
	space := false
	switch [2]byte{first, second} {
	case [2]byte{0xE2, 0x80}:
		space = third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
	case [2]byte{0xE3, 0x80}, [2]byte{0xE1, 0x9A}:
		space = third == 0x80
	case [2]byte{0xE2, 0x81}:
		space = third == 0x9F
	}
	if space {
		return 3
	}
	return 0
}

// The kinds of bytes as folding sees them. All others are a part of a word, which is told
// without a branch that words' lengths would make hard to predict.
const (
	blank   = 1 << iota // the plain space
	suspect             // a white space or a control may begin with it
)

var foldKinds = [256]byte{' ': blank, 0x7F: suspect, 0xC2: suspect, 0xE1: suspect, 0xE2: suspect, 0xE3: suspect, 0xEF: suspect}

// firstUnfolded returns where, at or after i, text may need folding: at a character that
// may be a white space other than the plain one, or a control, or at the second of two
// spaces; its length where nothing does.
func firstUnfolded[T string | []byte](text T, i int) int {
	last := byte(0)
	for ; i < len(text); i++ {
		c := text[i]
		kind := foldKinds[c]
		if c < ' ' || kind&(last|suspect) != 0 {
			break
		}
		last = kind
	}
	return i
}

// FoldedEnd returns the end of the stretch of text from i on that needs no
// folding: words with exactly one plain space between them, which a caller can
// copy in one piece. In "a b  c" it is 3 for i = 0, before the two spaces. It may
// also stop at a single space before a character beyond ASCII, and it stops at a
// control.
func FoldedEnd(text []byte, i int) int {
	for start := i; ; i++ {
		i = firstUnfolded(text, i)
		if i > start && text[i-1] == ' ' {
			return i - 1
		}
		if i == len(text) || SpaceSize(text[i:]) > 0 || ControlSize(text[i:]) > 0 {
			return i
		}
	}
}

// IsBlank reports whether text is nothing but white space.
func IsBlank(text []byte) bool {
	for i := 0; i < len(text); {
		if c := text[i]; c == ' ' || c == '\n' || c == '\t' { // as between most tags
			i++
			continue
		}
		n := SpaceSize(text[i:])
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// Fold returns text in one line: each run of white space becomes one space, and
// there is none at the ends. Text that is folded already is returned as it is.
func Fold(text string) string {
	text = strings.TrimSpace(text)
	for i := firstUnfolded(text, 0); i < len(text); i = firstUnfolded(text, i+1) {
		if text[i] < ' ' || SpaceSize(text[i:]) > 0 {
			return joinWords(text)
		}
	}
	return text
}

// joinWords returns the words of text with one space between them.
func joinWords(text string) string {
	var out strings.Builder
	out.Grow(len(text))
	for word := range strings.FieldsSeq(text) {
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(word)
	}
	return out.String()
}

// SoftHyphen marks where a word may be broken at the end of a line. Readers do not
// see it, so that it must not stand in a word: "har\u00adbour" is "harbour".
const SoftHyphen = "\u00ad"

// WithoutHyphens returns text without its soft hyphens. It overwrites text.
func WithoutHyphens(text []byte) []byte {
	at := bytes.Index(text, []byte(SoftHyphen))
	if at < 0 {
		return text
	}
	kept := text[:at]
	for rest := text[at:]; len(rest) > 0; {
		before, after, _ := bytes.Cut(rest, []byte(SoftHyphen))
		kept, rest = append(kept, before...), after
	}
	return kept
}

// CountMarks counts the commas, semicolons and ends of sentences of a text. Prose
// has them, menus and labels have hardly any. The dot of "example.com" or "3.5"
// does not count, since it ends no sentence.
func CountMarks(text []byte) int32 {
	marks := int32(0)
	for i, c := range text {
		if c < armenianMark && !clauseMarks[c] {
			continue // as nearly all are
		}
		switch {
		case c == ',', c == ';':
			marks++
		case c == '.', c == '!', c == '?':
			if mayFollowSentence(text[i+1:]) {
				marks++
			}
		case (c >= firstWideMark || c == armenianMark || c == armenianStop) && isWideMark(text[i:]):
			marks++
		}
	}
	return marks
}

// clauseMarks are the marks of ASCII that CountMarks counts.
var clauseMarks = [armenianMark]bool{',': true, ';': true, '.': true, '!': true, '?': true}

// mayFollowSentence reports whether what follows a full stop lets it end a
// sentence: nothing, a space, or a quotation mark. Any character beyond ASCII may
// be one.
func mayFollowSentence(rest []byte) bool {
	return len(rest) == 0 || rest[0] == ' ' || rest[0] == '"' || rest[0] >= utf8.RuneSelf
}

// firstWideMark is the first byte of the Arabic comma, the lowest mark beyond ASCII
// that is counted. It spares decoding most letters of Latin and Cyrillic.
const firstWideMark = 0xD8

// The Armenian marks are below it: these are the first bytes of the comma, the
// exclamation and question marks, and of the full stop.
const (
	armenianMark = 0xD5
	armenianStop = 0xD6
)

// isWideMark reports whether text begins with a comma, semicolon, full stop,
// exclamation or question mark of a script other than Latin.
func isWideMark(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	switch r {
	case '、', '，', '،', '；', '؛', '՝', '՜', '՞', '。', '！', '？', '؟', '।', '۔', '։', '።':
		return true
	}
	return false
}

// Letters returns the letters and digits of a text in lower case, without all
// else, to compare names that are spelled alike but for marks and spaces:
// "The Daily Post" and "the-daily-post" both give "thedailypost".
func Letters(text string) string {
	var buffer [256]byte
	return string(AppendLetters(buffer[:0], text))
}

// AppendLetters appends the [Letters] of a text.
func AppendLetters(out []byte, text string) []byte {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			out = append(out, c|0x20)[:len(out)+letterBit(c)] // no bit of a digit changes
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
		i += n
	}
	return out
}

// SameLetters reports whether two texts have the same [Letters].
func SameLetters(a, b string) bool {
	var first, second [128]byte
	return string(AppendLetters(first[:0], a)) == string(AppendLetters(second[:0], b))
}
