package lexicon

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// A WordEntry is what a lexicon knows of a word, for every stage that asks.
type WordEntry struct {
	Time   *TimeEntry // what it says, or begins to say, about time
	Speech SpeechWord // what it does around quotations
	Name   NameClass  // what it may be in a name, or beside one

	Phrasal *Phrasal // the cue that it begins with a second word; mostly nil
}

// A vocabulary holds the words of a lexicon by number, so that one look-up
// serves all stages. Number 0 is that of a word which it does not hold.
type vocabulary struct {
	table   wordTable
	letters [utf8.RuneSelf]uint32 // the numbers of single letters and marks of ASCII
	Words   []WordEntry           // by number
}

// newVocabulary makes the vocabulary of a lexicon.
func newVocabulary(l *Lexicon) vocabulary {
	v := vocabulary{Words: make([]WordEntry, 1)}
	for word, entry := range l.index() {
		entry.Alone = entry.Word != TimeWord{}
		v.enter(word).Time = entry
	}
	for word, entry := range l.Speech.words {
		if kind, _ := prose.Classify(word); kind == prose.Word { // what is written without spaces is read otherwise
			v.enter(word).Speech = entry
		}
	}
	for _, phrase := range l.Speech.Sources {
		first, _, _ := strings.Cut(phrase, " ")
		v.enter(first).Speech.Class |= ClassPhrase
	}
	for word, class := range l.nameClasses() {
		v.enter(word).Name = class
	}
	for word, cue := range l.Speech.Phrasals {
		v.enter(word).Phrasal = &cue
	}
	for c := range v.letters {
		v.letters[c] = v.table.number(string(rune(c)))
	}
	return v
}

// enter returns the entry of a word, made if need be.
func (v *vocabulary) enter(word string) *WordEntry {
	n := v.table.add(word)
	if int(n) == len(v.Words) {
		v.Words = append(v.Words, WordEntry{})
	}
	return &v.Words[n]
}

// Number looks the tokens up.
func (v *vocabulary) Number(tokens []prose.Token) {
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.Kind == prose.Number:
		case len(t.Lower) == 1:
			t.Word = v.letters[t.Lower[0]]
		default:
			t.Word = v.table.number(t.Lower)
		}
	}
}

// Word returns what is known of a word in lower case.
func (v *vocabulary) Word(lower string) *WordEntry {
	return &v.Words[v.table.number(lower)]
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

// A wordTable numbers words from 1. It is filled once and asked about each word
// of a text: a hash table with open addressing, small and quick to tell that it
// does not hold a word.
type wordTable struct {
	words []string // by number; the first stands for none
	slots []uint32 // the words' numbers with a byte of their hashes; at most half are used
}

// add returns the number of a word, a new one when it is new.
func (t *wordTable) add(word string) uint32 {
	if n := t.number(word); n != 0 {
		return n
	}
	if t.words == nil {
		t.words = append(t.words, "")
	}
	number := len(t.words)
	t.words = append(t.words, word)
	first := number
	if 2*len(t.words) > len(t.slots) { // all have to be placed again
		t.slots, first = make([]uint32, max(16, 2*len(t.slots))), 1
	}
	for n := first; n <= number; n++ {
		t.place(n)
	}
	return uint32(number)
}

// tagShift is where the byte of a hash stands in a slot.
const tagShift = 24

// place enters the number of a word that no slot holds.
func (t *wordTable) place(n int) {
	hash, mask := hashWord(t.words[n]), uint32(len(t.slots)-1)
	at := hash
	for t.slots[at&mask] != 0 {
		at++
	}
	t.slots[at&mask] = hash>>tagShift<<tagShift | uint32(n)
}

// number returns the number of a word, 0 when the table does not hold it.
func (t *wordTable) number(word string) uint32 {
	if len(t.slots) == 0 || word == "" {
		return 0
	}
	hash, mask := hashWord(word), uint32(len(t.slots)-1)
	for at := hash; ; at++ {
		slot := t.slots[at&mask]
		if slot == 0 {
			return 0
		}
		if n := slot & (1<<tagShift - 1); slot>>tagShift == hash>>tagShift && t.words[n] == word {
			return n
		}
	}
}

// hashWord returns a hash of a word: its length and three of its bytes tell
// the words of a language well enough apart.
func hashWord(word string) uint32 {
	n := len(word)
	hash := uint32(n) | uint32(word[0])<<8 | uint32(word[n/2])<<16 | uint32(word[n-1])<<24
	hash *= 0x9E3779B1
	return hash ^ hash>>15
}

// nameClasses returns what the words of a lexicon may be in a name, or beside
// one.
func (l *Lexicon) nameClasses() map[string]NameClass {
	classes := map[string]NameClass{}
	w := &l.People
	for class, words := range map[NameClass]map[string]bool{
		NameSmall: w.Small, NamePreposition: w.Prepositions, NameAuxiliary: w.Auxiliaries, NameModifier: w.Modifiers,
		NameOrganisation: w.organisations, NameParticle: PersonalNames().Particles, NameLink: w.Links, NameAnd: w.And,
		NameDefinite: w.Definite, NameIndefinite: w.Indefinite, NameRelative: w.Relatives,
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
