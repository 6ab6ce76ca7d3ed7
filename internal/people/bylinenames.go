package people

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
)

// choose picks the authors among the parts.
func (r *bylineReader) choose() []Author {
	people, given, small := false, false, false
	for _, p := range r.parts {
		people = people || r.isPerson(p.words)
		given = given || isKnownGiven(p.words[0])
		small = small || !isAllCaps(strings.Join(p.words, ""))
	}
	var authors []Author
	kept := true // the part before
	for _, p := range r.parts {
		name := strings.Join(p.words, " ")
		before := kept
		kept = false
		switch {
		case p.joined && !before && len(authors) > 0 && !isKnownGiven(p.words[0]):
			continue // "Work and Learning" behind a name
		case isSuffix(name):
			if n := len(authors); n > 0 {
				authors[n-1].Name += ", " + name
			}
			continue
		case leads[strings.ToLower(p.words[0])]:
			continue // "Back to the newsroom"
		case isDegree(name) || !looksLikeName(name) || r.isLabel(p.words) || r.isPhrase(p.words):
			continue
		case people && !r.isPerson(p.words) && !lexicon.Agencies[strings.ToLower(name)] && !(p.joined && r.isNewsroom(p.words)):
			continue // a place, a paper, a job
		case people && len(authors) > 0 && slices.ContainsFunc(p.words, func(w string) bool { return lexicon.IsOrganisation(strings.ToLower(w)) }) &&
			!p.joined && !r.isPerson(p.words):
			continue
		case people && small && len(authors) > 0 && isAllCaps(strings.Join(p.words, "")) && !isKnownGiven(p.words[0]) &&
			!lexicon.Agencies[strings.ToLower(name)]:
			continue // "Ana Lind, HARBOUR PRESS"
		case p.job && len(authors) > 0 && !isKnownGiven(p.words[0]) && !isCaseless(p.words[0]):
			continue // "Ana Lind, Editor, Harbour Watch"
		case p.broken && (given || people) && len(authors) > 0 && !isKnownGiven(p.words[0]) && !isCaseless(p.words[0]):
			continue // a place or a paper behind a dash
		}
		mendCapitals(p.words)
		kept = true
		authors = AppendAuthor(authors, Author{Name: strings.Join(p.words, " "), Organization: r.isOrganization(p.words)})
	}
	return authors
}

// isPerson reports whether a part is the full name of a person.
func (r *bylineReader) isPerson(words []string) bool {
	if len(words) == 1 && isCaseless(words[0]) {
		return true
	}
	if len(words) < 2 || len(words) > 6 || r.isOrganization(words) || r.isLabel(words) {
		return false
	}
	names := lexicon.PersonalNames()
	if noNames[strings.ToLower(words[0])] {
		return false
	}
	for i, w := range words {
		lower := strings.ToLower(w)
		if i > 0 && lexicon.IsOrganisation(lower) {
			return false // "Harbour University"
		}
		if strings.HasSuffix(lower, "'s") || strings.HasSuffix(lower, "’s") {
			return false
		}
		if !isCapital(w) && !(i+1 < len(words) && names.Particles[lower]) {
			return false
		}
	}
	return looksLikeName(strings.Join(words, " "))
}

// leads are first words of what leads elsewhere, in no name.
var leads = lexicon.Set(`back zurück more mehr view see read alle all retour volver torna voltar terug`)

// noNames are words that names of persons do not begin with: "Die Woche".
var noNames = lexicon.Set(`the die der das a an our your my meine mein unser unsere read all more about view top new how why what`)

// isNewsroom reports whether a part names those who write without a name.
func (r *bylineReader) isNewsroom(words []string) bool {
	for _, w := range words {
		if r.says.Newsrooms.Has(strings.ToLower(w)) {
			return true
		}
	}
	return false
}

// isOrganization reports whether a part names no person.
func (r *bylineReader) isOrganization(words []string) bool {
	return len(words) == 1 && lexicon.Agencies[strings.ToLower(words[0])] || r.isNewsroom(words)
}

// isLabel reports whether a part is nothing but jobs and labels: "Senior
// Editor", "Staff".
func (r *bylineReader) isLabel(words []string) bool {
	for _, w := range words {
		lower := strings.ToLower(w)
		if !r.isJob(w) && !r.says.Reading.Has(lower) && !r.says.Buttons.Has(lower) && lower != "am" && lower != "pm" {
			last := words[len(words)-1]
			return len(words) > 1 && r.isJob(last) && !isKnownGiven(words[0]) &&
				(!r.says.Newsrooms.Has(strings.ToLower(last)) || r.isJob(words[0]))
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
	_, ok := lexicon.PersonalNames().IsGiven(strings.ToLower(word))
	return ok
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
