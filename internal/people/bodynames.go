package people

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/text/unicode/norm"
)

// The names of bodies, which small words may stand in: the Police Chiefs’ Council,
// Department of Health and Human Services, Zentralrat der Juden.

// overGenitive returns the token behind the apostrophe of a genitive inside the name
// of an organisation: the Police Chiefs’ Council, the People’s Bank; else the word's
// own end.
func (r *nameReader) overGenitive(w *nameWord) int {
	const most = 4 // words up to that of the organisation
	tokens, end := r.p.Tokens, w.to
	if end+1 >= len(tokens) || !isApostrophe(tokens[end].Lower) || tokens[end].Space {
		return w.to
	}
	if end++; tokens[end].Lower == "s" && !tokens[end].Space {
		office := end+1 < len(tokens) && tokens[end+1].Lower == "office" && tokens[end+1].Capital && r.isRole(w.lower) // Sheriff’s Office
		saint := len(r.run) > 0 && r.words.Saints[r.run[0].lower]                                                      // St. Brendan’s Hospital
		if end++; !r.words.Folk[w.lower] && !office && !saint {
			return w.to
		}
	} else if !strings.HasSuffix(w.lower, "s") || w.class&lexicon.NameGiven != 0 {
		return w.to
	}
	for i := end; i < len(tokens) && i < end+most && tokens[i].Capital && tokens[i].Space; i++ {
		if r.words.IsOrganisation(tokens[i].Lower) {
			return end
		}
	}
	return w.to
}

// overFullName extends a run that is the noun of a body by the small words behind it at i
// whose initials a bracket repeats: Agence régionale de santé (ARS). It returns the token
// behind them.
func (r *nameReader) overFullName(i int) int {
	const most = 9 // words
	tokens := r.p.Tokens
	if !r.words.NounFirst || !r.hasOrganisation() {
		return i
	}
	const small = lexicon.NamePreposition | lexicon.NameDefinite | lexicon.NameLink | lexicon.NameAnd
	initials := ""
	for _, w := range r.run {
		if !w.link && w.class&small == 0 {
			initials += initialOf(w.lower)
		}
	}
	end := i
	for end < min(len(tokens), i+most) && tokens[end].Kind == prose.Word && !tokens[end].Capital {
		if !r.lex.Is(tokens[end], small) {
			initials += initialOf(tokens[end].Lower)
		}
		end++
		if end+1 < len(tokens) && isApostrophe(tokens[end].Lower) && !tokens[end].Space {
			end++ // l’eau
		}
	}
	if adjective := r.overAdjective(i); adjective > i && end == adjective && (adjective >= len(tokens) || tokens[adjective].Lower != "(") {
		// Conseil constitutionnel
	} else if noun := r.overNounOf(i); noun > i && (end+2 >= len(tokens) || tokens[end].Lower != "(") {
		end = noun // Cour des comptes
	} else if end == i || end+2 >= len(tokens) || tokens[end].Lower != "(" || tokens[end+2].Lower != ")" || tokens[end+1].Lower != initials {
		return i
	}
	for ; i < end; i++ {
		link := tokens[i].Kind == prose.Mark || r.lex.Is(tokens[i], small) // d’énergie
		r.extend(nameWord{from: i, to: i + 1, lower: tokens[i].Lower, link: link, class: r.classOf(tokens[i])})
	}
	return end
}

// overAdjective returns the token behind the one adjective that ends the name of a body of one
// word at i: la Protezione civile, le Conseil constitutionnel; i itself where a verb may stand
// there, as before an object.
func (r *nameReader) overAdjective(i int) int {
	tokens, last := r.p.Tokens, r.run[len(r.run)-1]
	if len(r.run) > 1 || !r.isBody(last) || last.from == 0 || tokens[last.from].First || i >= len(tokens) {
		return i
	}
	t := &tokens[i]
	if t.Kind != prose.Word || t.Capital || !lexicon.EndsIn(t.Lower, r.words.AdjectiveEndings) || r.lex.Vocabulary.Words[t.Word].Speech != (lexicon.SpeechWord{}) || r.classOf(*t)&(lexicon.NameSmall|lexicon.NameTitle) != 0 {
		return i
	}
	if end := i + 1; end < len(tokens) && (tokens[end].Capital || r.classOf(tokens[end])&(lexicon.NameDefinite|lexicon.NameIndefinite) != 0 && r.classOf(tokens[end])&(lexicon.NameLink|lexicon.NamePreposition) == 0) {
		return i
	}
	return i + 1
}

// overNounOf returns the token behind the one noun that a body of one word at i is of, where
// it is written small: la Cour des comptes; i itself where something else follows.
func (r *nameReader) overNounOf(i int) int {
	tokens, last := r.p.Tokens, r.run[len(r.run)-1]
	if !r.isBody(last) || last.from == 0 || tokens[last.from].First || i+1 >= len(tokens) || !r.lex.Is(tokens[i], lexicon.NameLink) {
		return i
	}
	noun := i + 1
	if isApostrophe(tokens[noun].Lower) {
		noun++ // d’appel
	}
	if noun+1 >= len(tokens) || tokens[noun].Kind != prose.Word || tokens[noun].Capital || r.classOf(tokens[noun])&(lexicon.NameDefinite|lexicon.NameIndefinite|lexicon.NameLink|lexicon.NamePreposition|lexicon.NameSmall) != 0 || tokens[noun+1].Capital {
		return i
	}
	return noun + 1
}

// initialOf returns the first letter of a word without its accent, as acronyms have it: the
// E of École.
func initialOf(word string) string {
	if word == "" || word[0] < utf8.RuneSelf {
		return word[:min(len(word), 1)]
	}
	_, n := utf8.DecodeRuneInString(word)
	letter := norm.NFD.String(word[:n])
	_, n = utf8.DecodeRuneInString(letter)
	return letter[:n]
}

// hasOrganisation reports whether the run has the head noun of one.
func (r *nameReader) hasOrganisation() bool {
	for _, w := range r.run {
		if r.isBody(w) {
			return true
		}
	}
	return false
}

// namesDepartment reports whether the capital at i, behind "and", goes on with what
// the department of the run is for: Department of Health and Human Services, but not
// Department of Health and Mayor Roe.
func (r *nameReader) namesDepartment(i int) bool {
	at := slices.IndexFunc(r.run, func(w nameWord) bool { return r.words.Departments[w.lower] })
	if i >= len(r.p.Tokens) || !r.p.Tokens[i].Capital || at < 0 || at+2 >= len(r.run) || !r.run[at+1].link {
		return false
	}
	w := r.readWord(i)
	return !w.caps && w.class&(lexicon.NameGiven|lexicon.NameTitle|lexicon.NameDay) == 0 && !r.isTitle(w) && !r.isBody(w)
}

// namesAgency reports whether the capitals from i, behind "and", end the name of a body that
// is for two things, of which the run is the first: Food and Drug Administration, but not
// Roe and Kelm Council.
func (r *nameReader) namesAgency(i int) bool {
	const most, before = 4, 3 // words
	if len(r.words.Agencies) == 0 || len(r.run) > before {
		return false
	}
	for _, w := range r.run {
		if w.link || w.class&(lexicon.NameGiven|lexicon.NameTitle|lexicon.NameDay) != 0 || w.caps && len(r.run) == 1 || r.isBody(w) || r.names.Surnames[w.lower] {
			return false
		}
	}
	tokens := r.p.Tokens
	for n := 0; n < most && i+n < len(tokens) && tokens[i+n].Capital && tokens[i+n].Kind == prose.Word && !tokens[i+n].First; n++ {
		if w := &tokens[i+n]; n > 0 && r.words.Agencies[w.Lower] {
			return i+n+1 == len(tokens) || !tokens[i+n+1].Capital
		} else if r.classOf(*w)&(lexicon.NameGiven|lexicon.NameDay) != 0 || r.lex.IsOrganisationAt(*w) {
			return false
		}
	}
	return false
}

// isSociety reports whether a word is of a body that is named by whom it is of or
// what it is for: Zentralrat der Juden, Institut für Weltwirtschaft.
func (r *nameReader) isSociety(word string) bool {
	one := strings.TrimSuffix(strings.TrimSuffix(word, "s"), "e") // des Verbandes der Lotsen
	for _, noun := range r.words.Societies {
		if strings.HasSuffix(word, noun) || strings.HasSuffix(one, noun) {
			return true
		}
	}
	return false
}

// hasLinkOf reports whether "of" stands in the run.
func (r *nameReader) hasLinkOf(run []nameWord) bool {
	for i, w := range run {
		if w.link && (r.words.Links[w.lower] && !r.names.Particles[w.lower] || i > 0 && r.words.SocietyLinks[w.lower] && r.isSociety(run[i-1].lower)) {
			return true
		}
	}
	return false
}

// skipOf returns the token behind the "of" or "of the" at i.
func (r *nameReader) skipOf(i int) int {
	tokens := r.p.Tokens
	i++
	if i < len(tokens) && !tokens[i].Capital && r.lex.Is(tokens[i], lexicon.NameDefinite) {
		i++
	}
	return i
}

// overBody returns the capital that ends what an organisation is of, from i, where
// that is written small: la Fédération des pêcheurs libres de France.
func (r *nameReader) overBody(head nameWord, i int) int {
	const most = 5 // words
	tokens := r.p.Tokens
	if !r.words.NounFirst || !r.words.Organisation(head.lower) || i >= len(tokens) || tokens[i].Capital {
		return i
	}
	for at := i; at < len(tokens) && at < i+most && !tokens[at].First; at++ {
		t := &tokens[at]
		switch {
		case t.Capital && at > i && r.lex.Is(tokens[at-1], lexicon.NameLink|lexicon.NameDefinite):
			return at
		case t.Kind != prose.Word || t.Capital, !r.lex.Is(*t, lexicon.NameLink) && r.lex.Vocabulary.Words[t.Word].Speech != lexicon.SpeechWord{}:
			return i
		}
	}
	return i
}

// nominative gives the first two words of the name of a body the form that they have as a
// subject without an article.
func (r *nameReader) nominative(name *properName) {
	if !r.words.NounsCapital || name.person || len(name.words) < 2 || name.From == 0 || !r.isPlainWord(&name.words[0]) {
		return
	}
	first, second := &name.words[0], &name.words[1]
	stem, ending := quality(r.words, first.lower)
	if stem == "" || second.link || !r.isPlainWord(second) {
		if name.organisation && r.words.Singular[r.p.Tokens[name.From-1].Lower] {
			r.cutGenitive(first)
		}
		return
	}
	if ending == r.words.Weak[0] {
		r.cutGenitive(second)
	}
	noun := second.lower
	switch before := r.p.Tokens[name.From-1].Lower; {
	case endsNoun(r.words.Masculine, noun):
		first.lower = stem + r.words.Strong[0]
	case endsNoun(r.words.Neuter, noun):
		first.lower = stem + r.words.Strong[1]
	case endsNoun(r.words.Feminine, noun), name.organisation && ending == r.words.Weak[0] && r.words.Articles[before] == lexicon.Male: // der Norddeutschen Küstenbank
		first.lower = stem + r.words.Strong[2]
	}
}

// isPlainWord reports whether a word of a name is one token in small letters but the first.
func (r *nameReader) isPlainWord(w *nameWord) bool {
	return w.to == w.from+1 && !w.caps && !w.initial && w.class&lexicon.NameGiven == 0
}

// cutGenitive takes the ending of the genitive off the noun of a body: des Verbands | der Lotsen.
func (r *nameReader) cutGenitive(w *nameWord) {
	if !r.isPlainWord(w) {
		return
	}
	for _, ending := range r.words.NounEndings {
		if stem, found := strings.CutSuffix(w.lower, ending); found && strings.HasSuffix(ending, "s") && !strings.HasSuffix(stem, "s") &&
			(r.words.Organisation(stem) || endsNoun(r.words.Masculine, stem) || endsNoun(r.words.Neuter, stem)) {
			w.lower = stem
			return
		}
	}
}

// quality parts an adjective as names of bodies begin with from its ending: deutsch|en.
func quality(words *lexicon.PeopleWords, word string) (stem, ending string) {
	for _, ending := range words.Weak {
		if stem, found := strings.CutSuffix(word, ending); found && endsNoun(words.Qualities, stem) {
			return stem, ending
		}
	}
	return "", ""
}

// endsNoun reports whether a word ends in one of the endings, or is one that "=" stands before.
func endsNoun(endings []string, word string) bool {
	for _, end := range endings {
		if exact, whole := strings.CutPrefix(end, "="); whole && word == exact || !whole && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// nominativeOf returns the text of the name of a body with its first words as they are in its
// name.
func (c *Cast) nominativeOf(n *properName, text string) string {
	const most = 2 // words
	if !c.lex.People.NounsCapital {
		return text
	}
	p := &c.text[n.Passage]
	at, out := int(p.Tokens[n.From].Start), ""
	for i := range n.words[:min(len(n.words), most)] {
		w := &n.words[i]
		printed := p.TextOf(w.from, w.to)
		lower := strings.ToLower(printed)
		if w.to != w.from+1 || lower == w.lower || len(lower) != len(printed) || w.initial {
			continue
		}
		same := 0
		for same < len(lower) && same < len(w.lower) && lower[same] == w.lower[same] {
			same++
		}
		start := int(p.Tokens[w.from].Start)
		out += p.Text[at:start] + printed[:same] + w.lower[same:]
		at = int(p.Tokens[w.to-1].End)
	}
	if out == "" {
		return text
	}
	return out + p.Text[at:p.Tokens[n.To-1].End]
}
