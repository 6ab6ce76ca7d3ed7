package store

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// spaced returns a text with a space around each character of the scripts that
// write no spaces, so that a word of theirs is found as a row of characters.
func spaced(text string) string {
	var b strings.Builder
	for _, r := range text {
		if unspacedScript(r) {
			b.WriteByte(' ')
			b.WriteRune(r)
			b.WriteByte(' ')
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unspacedScript(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// match returns an FTS5 query for what somebody typed: all of the words, and
// those in quotation marks in a row. Whatever else FTS5 has operators for is
// text. It is "" when there are no words.
func match(typed string) string {
	var terms []string
	start, inMarks := 0, false
	add := func(part string) {
		words := strings.Fields(part)
		if inMarks {
			words = []string{part}
		}
		for _, w := range words {
			if t := term(w); t != "" {
				terms = append(terms, t)
			}
		}
	}
	for i, r := range typed {
		if strings.ContainsRune(`"“”„«»`, r) {
			add(typed[start:i])
			start, inMarks = i+utf8.RuneLen(r), !inMarks
		}
	}
	inMarks = false // a mark that is not closed means nothing
	add(typed[start:])
	return strings.Join(terms, " ")
}

// term returns words as one FTS5 string, which holds no operators.
func term(words string) string {
	if strings.IndexFunc(words, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return ""
	}
	return `"` + strings.Join(strings.Fields(spaced(strings.Map(dropNUL, words))), " ") + `"`
}

func dropNUL(r rune) rune {
	if r == 0 {
		return -1
	}
	return r
}

// folded returns a name's words without case, accents and punctuation:
// "Zoë O’Neil-Roy" is "zoe oneil roy".
func folded(name string) string {
	var b strings.Builder
	var base rune
	for _, r := range norm.NFKD.String(name) {
		if !unicode.IsMark(r) {
			base = r
		}
		switch {
		case unicode.IsMark(r) && unicode.In(base, unicode.Latin, unicode.Greek): // in other scripts й is a letter
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			b.WriteRune(unicode.ToLower(r))
		case r == '\'' || r == '’' || r == '.':
		default:
			b.WriteByte(' ')
		}
	}
	return norm.NFC.String(strings.Join(strings.Fields(b.String()), " "))
}
