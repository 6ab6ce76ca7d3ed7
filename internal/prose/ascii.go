package prose

import "strconv"

func IsLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// IsSpace reports whether c is white space to the tokenizer.
func IsSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
}

// isUpper reports whether c is an upper-case letter of ASCII.
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// Digits returns the number that text[at:at+n] spells.
func Digits(text string, at, n int) int {
	v, _ := strconv.Atoi(text[at : at+n])
	return v
}

func IsDigits(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}
