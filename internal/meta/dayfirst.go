package meta

import (
	"strings"

	"github.com/lede-go/lede/internal/prose"
)

// showsDayFirst reports whether an English text that declares no region reads
// like one that puts the day before the month: by the dates in it that can be
// read only one way (25/02/2026), else by its spelling.
func showsDayFirst(text string) bool {
	first, second := slashDates(text)
	if first != second {
		return first > second
	}
	british, american := 0, 0
	for word := range strings.FieldsSeq(text) {
		switch spellingOf(word) {
		case 1:
			british++
		case -1:
			american++
		}
	}
	return british > american
}

// slashDates counts the dates of a text whose first number, and whose second,
// must be the day.
func slashDates(text string) (first, second int) {
	for at := strings.IndexByte(text, '/'); at >= 0; {
		next := strings.IndexByte(text[at+1:], '/')
		if next < 0 {
			break
		}
		next += at + 1
		a, b := text[max(0, at-2):at], text[at+1:next]
		if len(a) == 2 && len(b) == 2 && prose.IsDigits(a) && prose.IsDigits(b) && prose.IsDigits(text[next+1:min(next+3, len(text))]) {
			day, month := prose.Digits(a, 0, 2), prose.Digits(b, 0, 2)
			switch {
			case day > 12 && day <= 31 && month <= 12:
				first++
			case month > 12 && month <= 31 && day <= 12:
				second++
			}
		}
		at = next
	}
	return first, second
}

// spellings are beginnings of words in British spelling, and in American.
var spellings = [...]struct{ british, american string }{
	{"harbour", "harbor"}, {"colour", "color"}, {"neighbour", "neighbor"}, {"favour", "favor"}, {"behaviour", "behavior"},
	{"rumour", "rumor"}, {"flavour", "flavor"}, {"honour", "honored"}, {"centre", "center"}, {"organisa", "organiza"},
	{"organised", "organized"}, {"organising", "organizing"}, {"recognis", "recogniz"}, {"realised", "realized"},
	{"travelled", "traveled"}, {"travelling", "traveling"}, {"cancelled", "canceled"}, {"defence", "defense"},
	{"whilst", "gotten"}, {"grey", "gray"},
}

// spellingOf returns 1 for a word in British spelling, -1 for one in American,
// 0 for any other, and for names (Kennedy Center, Pearl Harbor).
func spellingOf(word string) int {
	if len(word) < len("grey") || word[0] < 'a' || word[0] > 'w' {
		return 0
	}
	for i := range spellings {
		switch s := &spellings[i]; {
		case word[0] != s.british[0] && word[0] != s.american[0]:
		case strings.HasPrefix(word, s.british):
			return 1
		case strings.HasPrefix(word, s.american):
			return -1
		}
	}
	return 0
}
