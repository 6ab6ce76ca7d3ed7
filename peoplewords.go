package lede

import (
	"strings"
	"unicode/utf8"
)

// peopleWords are a language's words for people and what they belong to.
type peopleWords struct {
	honorifics map[string]gender   // before a name, no job: "Mrs"
	roles      map[string]gender   // titles, jobs and kin, singular: "spokeswoman"
	modifiers  map[string]bool     // what may stand before a role: "former"
	plural     []string            // endings that make a role plural
	same       map[string]string   // words for one role, and the one to compare by
	covers     map[string][]string // a role and those it may stand for: "lawmaker"

	// organisations are head nouns of names and descriptions that are no
	// person's; documents are things written that are said to say something.
	organisations, documents map[string]bool

	// outfits are the organisations that a text calls by what they are once
	// it has named them: "the company", "the paper".
	outfits map[string]bool

	pronouns                map[string]pronoun
	definite, indefinite    map[string]bool // determiners
	both                    map[string]bool // "the two", "the pair"
	and, links              map[string]bool // "and"; "of" within a name
	relatives, prepositions map[string]bool
	auxiliaries, small      map[string]bool // words that are no part of a name

	// nounsCapital is set where every noun has a capital letter, compounds
	// where nouns are written together: "Finanzminister".
	nounsCapital, compounds bool
}

// A nameClass is a set of what a word may be in a name, or beside one.
type nameClass uint8

const (
	nameSmall       nameClass = 1 << iota // no part of a name: "the"
	namePreposition                       // "of"
	nameAuxiliary                         // "is"
	nameGiven                             // a given name
	nameDay                               // a weekday or a month
	nameTitle                             // a title or a job, also of several
)

// role returns the singular of a title or job.
func (w *peopleWords) role(word string) (string, bool) {
	if _, ok := w.roles[word]; ok {
		return word, true
	}
	for _, end := range w.plural {
		if one, ok := strings.CutSuffix(word, end); ok {
			if _, ok := w.roles[one]; ok {
				return one, true
			}
		}
	}
	if one := behindHyphen(word); one != "" {
		_, ok := w.roles[one]
		return one, ok
	}
	if !w.compounds || len(word) > maxCompound {
		return "", false
	}
	const shortest = 5 // bytes of the last part: "Polizeichef" is left out
	for i := 3; i+shortest <= len(word); i++ {
		if _, ok := w.roles[word[i:]]; ok {
			return word[i:], true
		}
	}
	return "", false
}

// behindHyphen returns what stands behind the last hyphen of a word.
func behindHyphen(word string) string {
	for i := len(word) - 1; i > 0; i-- {
		if c := word[i]; c == '-' || c >= utf8.RuneSelf && (strings.HasPrefix(word[i:], "‐") || strings.HasPrefix(word[i:], "‑")) {
			_, size := utf8.DecodeRuneInString(word[i:])
			return word[i+size:]
		}
	}
	return ""
}

// organisation reports whether the word is the head noun of organisations.
func (w *peopleWords) organisation(word string) bool {
	if w.organisations[word] {
		return true
	}
	if !w.compounds || len(word) > maxCompound {
		return false
	}
	const shortest = 4 // "Zentralbank"
	for i := 3; i+shortest <= len(word); i++ {
		if w.organisations[word[i:]] {
			return true
		}
	}
	one, ok := strings.CutSuffix(word, "s")
	return ok && w.organisation(one)
}

// canonical returns the word to compare a role by.
func (w *peopleWords) canonical(role string) string {
	if first, ok := w.same[role]; ok {
		return first
	}
	return role
}

// sameRole scores how well a role noun stands for another: 2 for the same, 1
// for a wider word.
func (w *peopleWords) sameRole(noun, role string) float64 {
	if noun == role || w.canonical(noun) == w.canonical(role) {
		return 2
	}
	for _, covered := range w.covers[noun] {
		if covered == role || covered == w.canonical(role) {
			return 1
		}
	}
	return 0
}

const maxCompound = 40 // bytes of a compound noun

// A pronoun says what a pronoun stands for.
type pronoun uint8

const (
	pronounHe pronoun = iota + 1
	pronounShe
	pronounThey
	pronounIt
	pronounI
	pronounWho
)
