package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// choose picks the authors among the parts.
func (r *bylineReader) choose() []Author {
	has := r.survey()
	var authors []Author
	kept := true // the part before
	for _, p := range r.parts {
		name := strings.Join(p.words, " ")
		if n := len(authors); n > 0 && isSuffix(name) {
			authors[n-1].Name += ", " + name
			continue
		}
		behind := len(authors) > 0
		if kept = r.isName(p) && !(behind && (p.joined && !kept && !p.given() || has.strays(r, p))) && has.admits(r, p); !kept {
			continue
		}
		mendCapitals(p.words)
		authors = AppendAuthor(authors, Author{Name: strings.Join(p.words, " "), Organization: r.isOrganization(p.words)})
	}
	return authors
}

// given reports whether a part begins with a given name, or is of a script in
// which a word is a whole name.
func (p *namePart) given() bool { return isKnownGiven(p.words[0]) || isCaseless(p.words[0]) }

// isAgency reports whether a part is the name of a news agency.
func (p *namePart) isAgency() bool {
	return lexicon.Agencies[strings.ToLower(strings.Join(p.words, " "))]
}

// isName reports whether a part reads like a name at all.
func (r *bylineReader) isName(p namePart) bool {
	name := strings.Join(p.words, " ")
	return !isAnyCase(leads, p.words[0]) && !isSuffix(name) && !isDegree(name) && looksLikeName(name) &&
		!r.isLabel(p.words) && !r.isPhrase(p.words)
}

// A partSurvey tells what the parts of a byline have among them.
type partSurvey struct {
	people bool // the full name of a person
	given  bool // a given name
	small  bool // a part that is not in capitals throughout
}

func (r *bylineReader) survey() partSurvey {
	var has partSurvey
	for _, p := range r.parts {
		has.people = has.people || r.isPerson(p.words)
		has.given = has.given || isKnownGiven(p.words[0])
		has.small = has.small || !areAllCaps(p.words)
	}
	return has
}

// admits reports whether a part may be an author beside the others: among full
// names of people only an agency, or a newsroom behind "and"; a place, a paper
// or a job is none.
func (has partSurvey) admits(r *bylineReader, p namePart) bool {
	return !has.people || r.isPerson(p.words) || p.isAgency() || p.joined && r.isNewsroom(p.words)
}

// strays reports whether a part behind an author is something else that reads
// like a name:
//
//  1. A paper in capitals: "Ana Lind, HARBOUR PRESS".
//  2. What follows a job on its line: "Ana Lind, Editor, Harbour Watch".
//  3. A place or a paper behind a dash or a bar.
func (has partSurvey) strays(r *bylineReader, p namePart) bool {
	switch {
	case has.people && has.small && areAllCaps(p.words) && !isKnownGiven(p.words[0]) && !p.isAgency():
		return true
	case p.job, p.broken && (has.given || has.people):
		return !p.given()
	}
	return false
}

// isPerson reports whether a part is the full name of a person.
func (r *bylineReader) isPerson(words []string) bool {
	if len(words) == 1 && isCaseless(words[0]) {
		return true
	}
	if len(words) < 2 || len(words) > 6 || isAnyCase(noNames, words[0]) || r.isOrganization(words) || r.isLabel(words) {
		return false
	}
	long := false
	for i, w := range words {
		if !isPartOfName(w, i == 0, i == len(words)-1) || articleParticles[w] && isCapital(words[max(0, i-1)]) {
			return false
		}
		long = long || utf8.RuneCountInString(w) > 1 && !strings.HasSuffix(w, ".")
	}
	return long && looksLikeName(strings.Join(words, " "))
}

// articleParticles are particles that follow another in a name, and a noun
// elsewhere: "Ursula von der Leyen", "Information der Zentrale".
var articleParticles = lexicon.Set(`der den dem des zum zur`)

// isPartOfName reports whether a word may stand in the full name of a person:
// it has a capital or is a particle, and is no noun of organisations, as in
// "Harbour University".
func isPartOfName(word string, first, last bool) bool {
	for _, genitive := range [...]string{"'s", "’s", "'S", "’S"} {
		if strings.HasSuffix(word, genitive) {
			return false
		}
	}
	if !first && lexicon.IsOrganisation(strings.ToLower(word)) {
		return false
	}
	return isCapital(word) || !last && isAnyCase(lexicon.PersonalNames().Particles, word)
}

// leads are first words of what leads elsewhere, in no name.
var leads = lexicon.Set(`back zurück more mehr view see read alle all retour volver torna voltar terug`)

// noNames are words that names of persons do not begin with: "Die Woche".
var noNames = lexicon.Set(`the die der das a an our your my meine mein unser unsere read all more about view top new how why what`)

// isNewsroom reports whether a part names those who write without a name.
func (r *bylineReader) isNewsroom(words []string) bool {
	for _, w := range words {
		if r.says.Newsrooms.HasFold(w) {
			return true
		}
	}
	return false
}

// isOrganization reports whether a part names no person.
func (r *bylineReader) isOrganization(words []string) bool {
	return len(words) == 1 && isAnyCase(lexicon.Agencies, words[0]) || r.isNewsroom(words)
}

// isLabel reports whether a part is nothing but jobs and labels: "Senior
// Editor", "Staff".
func (r *bylineReader) isLabel(words []string) bool {
	for _, w := range words {
		if !r.isJob(w) && !r.says.Reading.HasFold(w) && !r.says.Buttons.HasFold(w) && !strings.EqualFold(w, "am") && !strings.EqualFold(w, "pm") {
			last := words[len(words)-1]
			return len(words) > 1 && r.isJob(last) && !isKnownGiven(words[0]) &&
				(!r.says.Newsrooms.HasFold(last) || r.isJob(words[0]))
		}
	}
	return true
}

// isPhrase reports whether a part has small words that names have not: "Read
// more about", "Tweets by". "Friends of the Port" has none.
func (r *bylineReader) isPhrase(words []string) bool {
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) && strings.ToLower(w) == w && len(words) > 1 &&
			!lexicon.PersonalNames().Particles[w] && !lexicon.IsArticle(w) && !r.says.At.Has(w) && !r.says.And.Has(w) {
			return true
		}
	}
	return false
}

// isKnownGiven reports whether a word is a given name.
func isKnownGiven(word string) bool {
	_, ok := prose.LookUp(lexicon.PersonalNames().Given, word)
	return ok
}

// isAnyCase reports whether a word is of the set, whatever its capitals.
func isAnyCase(set map[string]bool, word string) bool {
	found, _ := prose.LookUp(set, word)
	return found
}

// looksLikeName reports whether the text may be the name of a person or an
// agency: short, without digits or marks of addresses, a capital in front.
func looksLikeName(name string) bool {
	if len(name) < 2 || len(name) > MaxPersonName || strings.ContainsAny(name, "@/:{}<>[]0123456789=?!\"") ||
		strings.Contains(name, "www.") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsLetter(first) && first != '\'' && first != '’' || strings.Count(name, " ") > 5 {
		return false
	}
	for word := range strings.FieldsSeq(name) {
		if isCapital(word) {
			return true
		}
	}
	return lexicon.Agencies[name]
}

// IsOutletName reports whether a name reads like that of a paper: an article
// begins it, or it is in capitals.
func IsOutletName(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return lexicon.IsArticle(strings.ToLower(first)) || lexicon.PersonalNames().Particles[strings.ToLower(first)] || isAllCaps(first)
}

// IsGivenName reports whether a name is one word that is a given name, or one
// of a script in which a word is a whole name.
func IsGivenName(name string) bool { return isKnownGiven(name) || isCaseless(name) }
