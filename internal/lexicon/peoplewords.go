package lexicon

import (
	"strings"
	"unicode/utf8"
)

// PeopleWords are a language's words for people and what they belong to.
type PeopleWords struct {
	Honorifics map[string]Gender   // before a name, no job: "Mrs"
	Roles      map[string]Gender   // titles, jobs and kin, singular: "spokeswoman"
	Modifiers  map[string]bool     // what may stand before a role: "former"
	plural     []string            // endings that make a role plural
	shortRoles []string            // short roles that end compounds: "chef" of Polizeichef
	same       map[string]string   // words for one role, and the one to compare by
	covers     map[string][]string // a role and those it may stand for: "lawmaker"

	// Epithets are nouns that, with an article, stand for the person at hand whatever
	// their office: la magistrate, el noruego, die Juristin.
	Epithets map[string]Gender

	// organisations are head nouns of names and descriptions that are no
	// person's; documents are things written that are said to say something.
	organisations, Documents map[string]bool
	roleEnds, bodyEnds       wordEnds // of Roles and organisations
	roleForms                wordEnds // of Roles, plurals too

	// From are the words, articles too, between a document and who it is from: "by".
	From map[string]bool

	// Folk are whom the name of an organisation may call its owners: "women" in the
	// Women's Institute.
	Folk map[string]bool

	// Outfits are the organisations that a text calls by what they are once
	// it has named them: "the company", "the paper".
	Outfits map[string]bool

	// Court are the jobs of those who act in a trial of somebody else, whom a text need not name:
	// "juge".
	Court map[string]bool

	// Works are nouns for what somebody with a job makes, by the job: "film" by "regista".
	Works map[string][]string

	// Native are adjectives that make any noun for the people of a place an epithet: die
	// gebürtige Kelmerin.
	Native map[string]bool

	// Ranks are words before a role without which it is another's: "prime", "vice".
	Ranks map[string]bool

	// Trades are what firms are called by before their names: Carmaker Brenner.
	Trades map[string]bool

	// Bodies are the words for an organisation that may mean one named by another:
	// "the force" is the police.
	Bodies map[string][]string

	// AdjectiveEndings are those of adjectives that end the name of a body, where they follow the
	// noun: "nale" of Assemblée nationale.
	AdjectiveEndings []string

	// Latter stand for who was named last, some behind a determiner: ce dernier, lequel.
	Latter map[string]Gender

	Pronouns             map[string]Pronoun
	Definite, Indefinite map[string]bool   // determiners
	Articles             map[string]Gender // whose gender tells that of a person: "die"
	Singular             map[string]bool   // determiners of one alone, where plurals look alike: "dem"
	Both                 map[string]bool   // "the two", "the pair"
	And, Links           map[string]bool   // "and"; "of" within a name
	// TradeEndings are those of what firms and the like are called by before their names, where
	// nouns have capitals: "-hersteller"; "=partei" is the word alone. NounEndings are those
	// that inflect them.
	TradeEndings, NounEndings []string

	// Masculine, Neuter and Feminine end the nouns of bodies whose gender tells how an adjective
	// before them ends in their name, in Strong in this order: Deutscher Wetterdienst. Weak are
	// the endings that it has elsewhere, and Qualities end what is before these.
	Masculine, Neuter, Feminine []string
	Strong, Weak, Qualities     []string

	// JobEndings are those of jobs where nouns have capitals: "-erin", "-frau".
	JobEndings []string

	// Spokesmen speak for others: "spokeswoman".
	Spokesmen map[string]bool

	// Saints are what the names of saints begin with, whom bodies are named after: "st".
	Saints map[string]bool

	// Former are modifiers that tell what somebody was: "former".
	Former map[string]bool

	// Kin are roles that somebody has to a person: "mother", "lawyer".
	Kin map[string]bool

	// Agent leads to who did what a participle tells: "by".
	Agent string

	Relatives, Prepositions map[string]bool
	Auxiliaries, Small      map[string]bool // words that are no part of a name

	// Reflexive is the pronoun that a subject follows, where the verb comes first:
	// "sich".
	Reflexive string

	// Abstract end nouns that are no part of a person's name, where nouns have capitals:
	// kündigte Jane Roe Zustimmung an.
	Abstract []string

	// Trade are endings of words for what people do, of which the lexicon holds not
	// all: Planer.
	Trade []string

	// Days are words for a part of a day of the week: Montagabend.
	Days map[string]bool

	// NounsCapital is set where every noun has a capital letter, compounds
	// where nouns are written together: "Finanzminister".
	NounsCapital, Compounds bool

	// Public are the words of the names of public bodies, which no firm has:
	// "authority".
	Public map[string]bool

	// Departments are the words for bodies named by what they are for, which may be
	// two things: Department of Health and Human Services.
	Departments map[string]bool

	// Agencies end the names of bodies that are for two things, whatever stands before
	// these: Food and Drug Administration.
	Agencies map[string]bool

	// Societies end the words for bodies that are named by whom they are of or what
	// they are for, which SocietyLinks join: Zentralrat der Juden.
	Societies    []string
	SocietyLinks map[string]bool

	// Placing are the prepositions, with their articles, that a place or a thing
	// follows and hardly ever a person, where all nouns have capitals: "im".
	Placing map[string]bool

	// NounFirst is set where adjectives follow their noun: el presidente andaluz.
	NounFirst bool

	// JoinsParticles is set where an article between two capitals is part of a
	// name, whatever precedes it: "Marijke de Boer".
	JoinsParticles bool

	// TwoSurnames is set where people have two and mostly go by the first: Ana
	// Ruiz Gil is Ana Ruiz.
	TwoSurnames bool
}

// A NameClass is a set of what a word may be in a name, or beside one.
type NameClass uint16

const (
	NameSmall        NameClass = 1 << iota // no part of a name: "the"
	NamePreposition                        // "of"
	NameAuxiliary                          // "is"
	NameGiven                              // a given name
	NameDay                                // a weekday or a month
	NameTitle                              // a title or a job, also of several
	NameModifier                           // what may stand before a job: "former"
	NameOrganisation                       // the head noun of an organisation: "council"
	NameParticle                           // "von"
	NameLink                               // "of" within a name
	NameAnd                                // "and"
	NameDefinite                           // a determiner: "the"
	NameIndefinite                         // "a"
	NameRelative                           // "who"
	NameSingular                           // a pronoun for one person: "he", "she"
)

// NameStop is what a name that stands alone in a line seldom has.
const NameStop = NameSmall | NamePreposition | NameAuxiliary | NameDay | NameTitle

// IsUnknown reports whether a word is no given name, no title, no day and none of the
// small words.
func (c NameClass) IsUnknown() bool { return c&(NameStop|NameGiven) == 0 }

// wordEnds tells of most words, by their last three bytes, that they end in none of
// those that it was given.
type wordEnds [64]uint64

// bit returns where the end of a word stands.
func (e *wordEnds) bit(word string) (word64 *uint64, bit uint64) {
	n := len(word)
	hash := (uint32(word[n-3])<<16 | uint32(word[n-2])<<8 | uint32(word[n-1])) * 0x9E3779B1
	return &e[hash>>26], 1 << (hash >> 20 & 63)
}

// add adds a word, which may be short and then stand behind a hyphen.
func (e *wordEnds) add(word string) {
	if len(word) < 3 {
		e.add("-" + word)
		e.add("‐" + word)
		e.add("‑" + word)
		return
	}
	at, bit := e.bit(word)
	*at |= bit
}

// may reports whether a word may end in one of them.
func (e *wordEnds) may(word string) bool {
	if len(word) < 3 {
		return true
	}
	at, bit := e.bit(word)
	return *at&bit != 0
}

// noteEnds notes what the words for jobs and organisations end in.
func (w *PeopleWords) noteEnds() {
	for role := range w.Roles {
		w.roleEnds.add(role)
		w.roleForms.add(role)
		for _, ending := range w.plural {
			w.roleForms.add(role + ending)
		}
	}
	for _, role := range w.shortRoles {
		w.roleForms.add(role)
	}
	for word := range w.organisations {
		w.bodyEnds.add(word)
		w.bodyEnds.add(word + "s")
	}
}

// Role returns the singular of a title or job.
func (w *PeopleWords) Role(word string) (string, bool) {
	if !w.roleForms.may(word) {
		return "", false // as nearly all words
	}
	if _, ok := w.Roles[word]; ok {
		return word, true
	}
	for _, end := range w.plural {
		if one, ok := strings.CutSuffix(word, end); ok {
			if _, ok := w.Roles[one]; ok && !strings.HasSuffix(word, "ss") { // no “press” of Pres.
				return one, true
			}
		}
	}
	if one := behindHyphen(word); one != "" {
		if _, ok := w.Roles[one]; ok || !w.Compounds {
			return one, ok
		}
		word = one // US-Luftwaffengeneral
	}
	if !w.Compounds || len(word) > maxCompound {
		return "", false
	}
	const shortest = 5 // bytes of the last part
	for _, end := range w.shortRoles {
		if len(word) > len(end) && strings.HasSuffix(word, end) {
			return end, true
		}
	}
	singular := w.roleEnds.may(word)
	for i := 3; i+shortest <= len(word); i++ {
		if singular {
			if _, ok := w.Roles[word[i:]]; ok {
				return word[i:], true
			}
		}
		for _, end := range w.plural {
			if one := word[i : len(word)-len(end)]; len(one) >= shortest && w.mayBePlural(word, end) {
				if _, ok := w.Roles[one]; ok {
					return one, true
				}
			}
		}
	}
	return "", false
}

// mayBePlural reports whether a word ends as the plural of a role may that is made with
// an ending.
func (w *PeopleWords) mayBePlural(word, end string) bool {
	one, ok := strings.CutSuffix(word, end)
	return ok && w.roleEnds.may(one)
}

// IsDocument reports whether a word names a document, a compound too: Monatsbericht.
func (w *PeopleWords) IsDocument(word string) bool {
	if w.Documents[word] {
		return true
	}
	for i := 3; w.Compounds && i+4 < len(word) && len(word) <= maxCompound; i++ {
		if w.Documents[word[i:]] {
			return true
		}
	}
	return false
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

// IsOrganisation reports whether the word is itself a head noun of organisations,
// no compound with one.
func (w *PeopleWords) IsOrganisation(word string) bool { return w.organisations[word] }

// Organisation reports whether the word is the head noun of organisations.
func (w *PeopleWords) Organisation(word string) bool {
	if !w.bodyEnds.may(word) {
		return false
	}
	if w.organisations[word] {
		return true
	}
	if !w.Compounds || len(word) > maxCompound {
		return false
	}
	const shortest = 3 // "Landesamt"
	for i := 3; i+shortest <= len(word); i++ {
		if w.organisations[word[i:]] {
			return true
		}
	}
	one, ok := strings.CutSuffix(word, "s")
	return ok && w.Organisation(one)
}

// canonical returns the word to compare a role by.
func (w *PeopleWords) canonical(role string) string {
	if first, ok := w.same[role]; ok {
		return first
	}
	return role
}

// SameRole scores how well a role noun stands for another: 2 for the same, 1
// for a wider word.
func (w *PeopleWords) SameRole(noun, role string) float64 {
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

// A Pronoun says what a pronoun stands for.
type Pronoun uint8

const (
	PronounHe Pronoun = iota + 1
	PronounShe
	PronounThey
	PronounIt
	PronounI
	PronounWho
)
