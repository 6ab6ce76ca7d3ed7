package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Case is what the ending of a noun says of its place in a sentence, in a language
// that has such endings.
type Case uint8

// The cases.
const (
	CaseNone  Case = iota
	CasePlain      // neither at, from nor to: the subject, the object, of
	CaseAt         // "Eylül'de": in September
	CaseFrom       // "Eylül'den": since September
	CaseTo         // "Eylül'e": to September
)

// inflectedRoles are those of the words that get the endings of their language. Names
// and numbers have theirs behind an apostrophe.
const inflectedRoles = UnitRole | PartRole | DayRole | DayPartRole | SeasonRole | WeekdayRole

// inflect adds what the words of the index are with the endings of their language:
// "hafta" as "haftada", "haftanın". A form that is a word of its own keeps its meaning.
func (x timeIndex) inflect(w *timeWords) {
	for c, marks := range w.caseMarks {
		x.add(marks, func(t *TimeWord) { t.Case = c })
	}
	var stems []string
	for word, entry := range x {
		if entry.Word.Roles&inflectedRoles != 0 && entry.Word.Roles&NumberRole == 0 {
			stems = append(stems, word)
		}
	}
	slices.Sort(stems) // where two make one form, the first has it
	for _, stem := range stems {
		meaning := x[stem].Word
		for c := CasePlain; c <= CaseTo; c++ {
			for ending := range strings.FieldsSeq(w.endings[c]) {
				form, fits := harmonize(stem, ending)
				if !fits {
					continue
				}
				if t := x.entry(form); *t == (TimeWord{}) {
					*t = meaning
					t.Case = c
				}
			}
		}
	}
}

// harmonize adds an ending to a stem, as Turkish does: A stands for a or e, I for ı, i,
// u or ü, by the last vowel before it, D for d or t, by the consonant. An ending that
// begins with a vowel follows a consonant, one that begins with y, n or s a vowel,
// except for a possessive that becomes shorter: "yılında", "haftasında".
func harmonize(stem, ending string) (form string, fits bool) {
	last, _ := utf8.DecodeLastRuneInString(stem)
	open := strings.ContainsRune(vowels, last)
	switch first := ending[0]; {
	case first == 's' && !open:
		ending = ending[1:]
	case open && (first == 'A' || first == 'I'), !open && (first == 'y' || first == 'n' && ending != "nIn"):
		return "", false
	case ending == "nIn" && !open:
		ending = "In"
	}
	at := strings.LastIndexAny(stem, vowels)
	if at < 0 {
		return "", false
	}
	vowel, _ := utf8.DecodeRuneInString(stem[at:])
	var b strings.Builder
	b.WriteString(stem)
	for i, r := range ending {
		switch {
		case r == 'A' && strings.ContainsRune(frontVowels, vowel):
			vowel = 'e'
		case r == 'A':
			vowel = 'a'
		case r == 'I':
			vowel = closeVowel(vowel)
		case r == 'D' && i == 0 && strings.ContainsRune(voiceless, last):
			b.WriteRune('t')
			continue
		case r == 'D':
			b.WriteRune('d')
			continue
		default:
			b.WriteRune(r)
			continue
		}
		b.WriteRune(vowel)
	}
	return b.String(), true
}

// closeVowel returns the close vowel that follows another.
func closeVowel(before rune) rune {
	switch before {
	case 'a', 'ı':
		return 'ı'
	case 'e', 'i':
		return 'i'
	case 'o', 'u':
		return 'u'
	}
	return 'ü'
}

// The letters that decide on the form of an ending.
const (
	vowels      = "aeıioöuü"
	frontVowels = "eiöü"
	voiceless   = "fstkçşhp"
)
