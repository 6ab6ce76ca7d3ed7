package prose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsLetter reports whether c is a letter of ASCII.
func IsLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// IsDigit reports whether c is a digit of ASCII.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// letterBit returns 1 for a letter or digit of ASCII, 0 for its other characters: a
// number to count with, where the processor would guess wrong at the end of each word.
func letterBit(c byte) int {
	const digits, letters uint64 = 0x3FF << '0', 0x3FFFFFF<<('A'&63) | 0x3FFFFFF<<('a'&63)
	bits := digits
	if c >= 64 {
		bits = letters
	}
	return int(bits >> (c & 63) & 1)
}

// IsSpace reports whether c is white space as the HTML standard defines it:
// space, tab, line feed, form feed and carriage return.
func IsSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
}

// isUpper reports whether c is an upper-case letter of ASCII.
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// Digits returns the number that the n digits at offset at of text spell:
// Digits("2025-09", 5, 2) is 9. It is 0 where they are no digits.
func Digits(text string, at, n int) int {
	v, _ := strconv.Atoi(text[at : at+n])
	return v
}

// IsDigits reports whether text is made of ASCII digits, one at least.
func IsDigits(text string) bool {
	for i := 0; i < len(text); i++ {
		if !IsDigit(text[i]) {
			return false
		}
	}
	return text != ""
}

// LookUp looks a word up in lower case, without a copy of it for most words.
func LookUp[V any](table map[string]V, word string) (V, bool) {
	var lower [48]byte
	if len(word) > len(lower) {
		v, ok := table[strings.ToLower(word)]
		return v, ok
	}
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			v, ok := table[strings.ToLower(word)]
			return v, ok
		}
		if isUpper(c) {
			c |= 'a' - 'A'
		}
		lower[i] = c
	}
	v, ok := table[string(lower[:len(word)])]
	return v, ok
}

// IsUpper reports whether a text has no letter in lower case: it is what
// strings.ToUpper makes of it, which is not made.
func IsUpper(text string) bool {
	for _, r := range text {
		if unicode.ToUpper(r) != r {
			return false
		}
	}
	return true
}

// InCapitals reports whether a text has capitals and no letter in lower case.
func InCapitals(text string) bool {
	capitals := false
	for _, r := range text {
		if unicode.ToUpper(r) != r {
			return false
		}
		capitals = capitals || unicode.ToLower(r) != r
	}
	return capitals
}
