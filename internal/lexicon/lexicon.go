package lexicon

import (
	"strings"
	"sync"
	"time"
)

// A Lexicon is what one language says with which words: data, never code. All
// words are in lower case. Each lexicon_xx.go holds one; a new language is one
// such file and one line in lexicons.
type Lexicon struct {
	Tag string // BCP 47

	// function holds the most frequent small words. They tell the language of
	// a text that does not declare it.
	function []string

	// FirstPerson holds the pronouns of whoever speaks or writes, and their "please".
	FirstPerson map[string]bool

	// Past holds the frequent verbs, and parts of verbs, that tell what was.
	Past map[string]bool

	// abbreviations are words whose full stop ends no sentence.
	abbreviations map[string]bool

	// zones are the zones of clocks that stand behind "a.m."
	zones map[string]bool

	// dottedOrdinals is set where "4. September" is the 4th.
	dottedOrdinals bool

	Months   map[string]time.Month   // full names and abbreviations
	Weekdays map[string]time.Weekday // full names and abbreviations

	Speech SpeechWords // the words around quotations
	Time   timeWords
	People PeopleWords
	Scenes sceneWords

	Bylines BylineWords // the lines that tell who wrote an article and when

	Vocabulary vocabulary // made with the lexicon
}

// All is the registry. The first is what an unknown language falls back
// to: its marks and numerals are the most widely used.
var All = []struct {
	tag  string
	load func() *Lexicon
}{
	{"en", English},
	{"de", german},
	{"fr", french},
	{"es", spanish},
	{"it", italian},
	{"pt", portuguese},
	{"nl", dutch},
	{"zh", chinese},
	{"ja", japanese},
	{"tr", turkish},
}

// For returns the lexicon of a BCP 47 tag; the English one when the
// language is not served, without the pronouns and verbs: "we" is Polish for "in".
func For(tag string) *Lexicon {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for _, l := range All {
		if l.tag == primary {
			return l.load()
		}
	}
	return unserved()
}

// unserved is shared with English but for these.
var unserved = sync.OnceValue(func() *Lexicon {
	l := *English()
	l.FirstPerson, l.Past = nil, nil
	return &l
})

// hasCase reports whether sentences of the language begin with a capital.
func (l *Lexicon) hasCase() bool { return true }

// OrdinalDot reports whether "4. September" is the 4th.
func (l *Lexicon) OrdinalDot() bool { return l.dottedOrdinals }

// IsAbbreviation reports whether the word is written with a full stop that
// ends no sentence.
func (l *Lexicon) IsAbbreviation(word string) bool { return l.abbreviations[word] }

// Set makes a set of the words, which are separated by white space.
func Set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// monthNames makes a table of months: twelve groups separated by "/", each the
// names of one month.
func monthNames(groups string) map[string]time.Month {
	m := make(map[string]time.Month)
	for i, group := range strings.Split(groups, "/") {
		for w := range strings.FieldsSeq(group) {
			m[w] = time.Month(i + 1)
		}
	}
	return m
}

// weekdayNames makes a table of weekdays, Sunday first, like monthNames.
func weekdayNames(groups string) map[string]time.Weekday {
	m := make(map[string]time.Weekday)
	for i, group := range strings.Split(groups, "/") {
		for w := range strings.FieldsSeq(group) {
			m[w] = time.Weekday(i)
		}
	}
	return m
}

// genders makes a table of words and whom they name: either, a man, a woman.
func genders(either, men, women string) map[string]Gender {
	m := make(map[string]Gender)
	for g, words := range [...]string{UnknownGender: either, Male: men, Female: women} {
		for w := range strings.FieldsSeq(words) {
			m[w] = Gender(g)
		}
	}
	return m
}

// kinds makes a table from groups separated by "/": the first word of each and
// the others.
func kinds(groups string) map[string][]string {
	m := make(map[string][]string)
	for _, group := range strings.Split(groups, "/") {
		if words := strings.Fields(group); len(words) > 0 {
			m[words[0]] = append(m[words[0]], words[1:]...)
		}
	}
	return m
}

// synonyms makes a table from groups separated by "/": each word and the first
// of its group.
func synonyms(groups string) map[string]string {
	m := make(map[string]string)
	for _, group := range strings.Split(groups, "/") {
		words := strings.Fields(group)
		for _, w := range words {
			m[w] = words[0]
		}
	}
	return m
}

// pronouns makes a table of pronouns: the forms of he, she, they, it, I and
// who, separated by "/".
func pronouns(groups string) map[string]Pronoun {
	m := make(map[string]Pronoun)
	for i, group := range strings.Split(groups, "/") {
		for w := range strings.FieldsSeq(group) {
			m[w] = Pronoun(i + 1)
		}
	}
	return m
}

// once keeps what a lexicon's literal makes: it is built when first asked for.
func once(literal func() *Lexicon) func() *Lexicon {
	return sync.OnceValue(func() *Lexicon {
		l := literal()
		l.People.noteEnds()
		l.Vocabulary = newVocabulary(l)
		return l
	})
}
