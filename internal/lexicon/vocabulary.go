package lexicon

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// A WordEntry is what a lexicon knows of a word, for every stage that asks.
type WordEntry struct {
	Time   *TimeEntry // what it says, or begins to say, about time
	Speech SpeechWord // what it does around quotations
	Name   NameClass  // what it may be in a name, or beside one
	Scene  SceneClass // what it tells of the occasion on which something is said

	Phrases *SpeechPhrases // those that it begins; mostly nil
}

// IsPlain reports whether a word says nothing of time and is none of those around
// quotations and names.
func (e *WordEntry) IsPlain() bool {
	return e.Time == nil && e.Speech == SpeechWord{} && e.Name == 0
}

// A vocabulary holds the words of a lexicon by number, so that one look-up
// serves all stages. Number 0 is that of a word which it does not hold.
type vocabulary struct {
	table   prose.WordTable
	letters [utf8.RuneSelf]uint32 // the numbers of single letters and marks of ASCII
	Words   []WordEntry           // by number
}

// shortFirst yields the words of a table, the short ones first. They are the frequent
// ones, which so lie together in memory.
func shortFirst[V any](words map[string]V) iter.Seq2[string, V] {
	return func(yield func(string, V) bool) {
		for _, word := range slices.SortedFunc(maps.Keys(words), func(a, b string) int {
			return cmp.Or(len(a)-len(b), strings.Compare(a, b))
		}) {
			if !yield(word, words[word]) {
				return
			}
		}
	}
}

// newVocabulary makes the vocabulary of a lexicon.
func newVocabulary(l *Lexicon) vocabulary {
	v := vocabulary{Words: make([]WordEntry, 1)}
	for word, entry := range shortFirst(l.Speech.words) {
		if kind, _ := prose.Classify(word); kind == prose.Word { // what is written without spaces is read otherwise
			v.enter(word).Speech = entry
		}
	}
	for word, entry := range shortFirst(l.index()) {
		entry.conclude()
		v.enter(word).Time = entry
	}
	for _, phrase := range l.Speech.Sources {
		if words := strings.Fields(phrase); len(words) > 0 {
			v.enter(words[0]).Speech.Class |= ClassPhrase
			v.phrases(words[0]).Sources = append(v.phrases(words[0]).Sources, words)
		}
	}
	for word, tails := range l.Speech.Tails {
		v.phrases(word).Tails = tails
	}
	for word, class := range shortFirst(l.nameClasses()) {
		v.enter(word).Name = class
	}
	for class, words := range l.Scenes.byClass() {
		for word := range words {
			v.enter(word).Scene |= class
		}
	}
	for word, cue := range l.Speech.Phrasals {
		v.phrases(word).Phrasal = cue
	}
	for c := range v.letters {
		v.letters[c] = v.table.Number(string(rune(c)))
	}
	return v
}

// enter returns the entry of a word, made if need be.
func (v *vocabulary) enter(word string) *WordEntry {
	n := v.table.Add(word)
	if int(n) == len(v.Words) {
		v.Words = append(v.Words, WordEntry{})
	}
	return &v.Words[n]
}

// phrases returns those that a word begins.
func (v *vocabulary) phrases(word string) *SpeechPhrases {
	e := v.enter(word)
	if e.Phrases == nil {
		e.Phrases = new(SpeechPhrases)
	}
	return e.Phrases
}

// Number looks the tokens up.
func (v *vocabulary) Number(tokens []prose.Token) {
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.Kind == prose.Number:
		case len(t.Lower) == 1 && t.Lower[0] < utf8.RuneSelf:
			t.Word = v.letters[t.Lower[0]]
		default:
			t.Word = v.table.Number(t.Lower)
		}
	}
}

// Word returns what is known of a word in lower case.
func (v *vocabulary) Word(lower string) *WordEntry {
	return &v.Words[v.table.Number(lower)]
}

// Is reports whether a token is of one of the classes.
func (l *Lexicon) Is(t prose.Token, classes NameClass) bool {
	return l.Vocabulary.Words[t.Word].Name&classes != 0
}

// RoleAt is [PeopleWords.Role] for a token: a look-up in the vocabulary tells nearly
// all words that are none.
func (l *Lexicon) RoleAt(t prose.Token) (string, bool) {
	if !l.People.Compounds && !l.Is(t, NameTitle) {
		return "", false
	}
	return l.People.Role(t.Lower)
}

// IsOrganisationAt is [PeopleWords.Organisation] for a token.
func (l *Lexicon) IsOrganisationAt(t prose.Token) bool {
	return l.Is(t, NameOrganisation) || l.People.Compounds && l.People.Organisation(t.Lower)
}

// nameClasses returns what the words of a lexicon may be in a name, or beside
// one.
func (l *Lexicon) nameClasses() map[string]NameClass {
	classes := map[string]NameClass{}
	w := &l.People
	for class, words := range map[NameClass]map[string]bool{
		NameSmall: w.Small, NamePreposition: w.Prepositions, NameAuxiliary: w.Auxiliaries, NameModifier: w.Modifiers,
		NameOrganisation: w.organisations, NameParticle: PersonalNames().Particles, NameLink: w.Links, NameAnd: w.And,
		NameDefinite: w.Definite, NameIndefinite: w.Indefinite, NameRelative: w.Relatives, NameDay: w.Days,
	} {
		for word := range words {
			classes[word] |= class
		}
	}
	for word, kind := range w.Pronouns {
		if kind == PronounHe || kind == PronounShe {
			classes[word] |= NameSingular
		}
	}
	for name := range PersonalNames().Given {
		classes[name] |= NameGiven
	}
	for name := range l.Months {
		classes[name] |= NameDay
	}
	for name := range l.Weekdays {
		classes[name] |= NameDay
	}
	for _, titles := range [...]map[string]Gender{w.Honorifics, w.Roles} {
		for title := range titles {
			classes[title] |= NameTitle
			for _, ending := range w.plural {
				classes[title+ending] |= NameTitle
			}
		}
	}
	return classes
}
