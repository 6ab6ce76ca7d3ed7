package prose

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SpaceSize returns the size of the white space that text begins with, 0 for
// none: what unicode.IsSpace says, the no-break space too.
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

// wideSpaceSize returns 3 when three bytes are one white space.
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

// mayBeSpace reports whether white space can begin with the byte.
func mayBeSpace(c byte) bool {
	return c <= ' ' || c == 0xC2 || 0xE1 <= c && c <= 0xE3
}

// FoldedEnd returns where the words end that begin at i and have but one space
// between any two: what can be copied as it is.
func FoldedEnd(text []byte, i int) int {
	for i < len(text) {
		switch c := text[i]; {
		case !mayBeSpace(c), SpaceSize(text[i:]) == 0:
			i++
		case c == ' ' && i+1 < len(text) && !mayBeSpace(text[i+1]):
			i += 2
		default:
			return i
		}
	}
	return i
}

// IsBlank reports whether text is nothing but white space.
func IsBlank(text []byte) bool {
	for i := 0; i < len(text); {
		n := SpaceSize(text[i:])
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// Fold returns text in one line, without space at its ends.
func Fold(text string) string {
	text = strings.TrimSpace(text)
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c < ' ' || c == ' ' && text[i+1] == ' ' || c >= 0xC2 && SpaceSize(text[i:]) > 0 {
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

// SoftHyphen tells where a word may be parted; it is no part of it.
const SoftHyphen = "\u00ad"

// WithoutHyphens drops the soft hyphens of a text, in its place.
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

// CountMarks counts the marks that tell prose from labels: commas and ends of
// sentences.
func CountMarks(text []byte) int32 {
	marks := int32(0)
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == ',' || c == ';':
			marks++
		case c == '.' || c == '!' || c == '?':
			if i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '"' || text[i+1] >= utf8.RuneSelf {
				marks++
			}
		case c >= 0xD8 && isWideMark(text[i:]):
			marks++
		}
	}
	return marks
}

// isWideMark reports whether text begins with the comma or the full stop of a
// script other than Latin.
func isWideMark(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	switch r {
	case '、', '，', '،', '；', '؛', '՝', '。', '！', '？', '؟', '।', '۔', '։', '።':
		return true
	}
	return false
}

// Letters returns the letters and digits of a text in lower case: what two
// printings of the same words share.
func Letters(text string) string {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if IsLetter(c) {
				out = append(out, c|0x20)
			} else if IsDigit(c) {
				out = append(out, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
		i += n
	}
	return string(out)
}
