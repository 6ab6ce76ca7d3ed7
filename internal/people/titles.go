package people

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// isRole reports whether the word is a title or a job, also of several.
func (r *nameReader) isRole(word string) bool {
	_, ok := r.words.Role(word)
	return ok
}

// isTitle is isRole for a word of a run, whose class tells most that are none.
func (r *nameReader) isTitle(w nameWord) bool {
	mayBe := w.class&lexicon.NameTitle != 0 || w.to > w.from+1 || r.words.Compounds
	return mayBe && r.isRole(w.lower)
}

// isBody reports whether a word of a run is the head noun of organisations.
func (r *nameReader) isBody(w nameWord) bool {
	return w.class&lexicon.NameOrganisation != 0 || r.words.Compounds && r.words.Organisation(w.lower)
}

// splitDays cuts the run at the names of days and months: "Senator Roe
// Monday" names a man and a day. Theresa May keeps hers.
func (r *nameReader) splitDays(index int) {
	run, from := r.run, 0
	for i, w := range run {
		if w.class&lexicon.NameDay == 0 {
			continue
		}
		if i > from && run[i-1].class&lexicon.NameGiven != 0 || w.class&lexicon.NameGiven != 0 && i+1 < len(run) {
			continue // "Theresa May", "Jan Roe"
		}
		if i == from && i+2 < len(run) && run[i+1].class&lexicon.NameGiven != 0 && !run[i+1].link && r.followsRole(w.from) {
			continue // el alcalde de Vernal, Domingo José Ruiz
		}
		r.splitTitle(index, run[from:i])
		from = i + 1
	}
	r.splitTitle(index, run[from:])
}

// splitTitle tells the title of a run from the name behind it:
//
//  1. "House Speaker Roe": what follows the last title is the name.
//  2. "Secretary of State Jane Roe": the words of the "of" are the title's.
//  3. "Stephen King": the last word is a name behind a given name.
//  4. "Republican National Committee": no title, but an organisation.
func (r *nameReader) splitTitle(index int, run []nameWord) {
	run = r.withoutOpening(run)
	trade := r.listedTrade(index, run)
	if trade == "" {
		run, trade = r.withoutTrade(index, run)
	}
	if len(run) == 0 {
		return
	}
	name := properName{Mention: lexicon.Mention{Passage: index}, roleFrom: run[0].from, titled: r.titled, trade: trade}
	at := r.readTitles(&name, run)
	surname := name.honorific && at > 0 && at < len(run) && r.names.Particles[run[at].lower] // Mme de la Tour
	if at > 0 && at < len(run) && run[at].link && !surname {
		of := at
		at = r.behindOf(run, at)
		if at == len(run) && of+1 < len(run) { // "President of Chile"
			r.emit(properName{Mention: lexicon.Mention{Passage: index}, roleFrom: run[of+1].from, titled: r.titled}, r.trimLinks(run[of+1:]))
			return
		}
	}
	behind := run[at:]
	if !surname {
		behind = r.trimLinks(behind)
	}
	if at > 0 && len(behind) == 1 && r.isOpeningWord(behind[0], true) { // "THE MINISTERS OF transport"
		return
	}
	r.emit(name, behind)
}

// readTitles notes the titles of a run and what they tell of who bears them;
// it returns the word behind the last, 0 when there is none.
func (r *nameReader) readTitles(name *properName, run []nameWord) int {
	at := 0
	for i, w := range run {
		if w.class&lexicon.NameTitle == 0 && w.to == w.from+1 && !r.words.Compounds {
			continue // as nearly all words
		}
		g, honorific := r.words.Honorifics[w.lower]
		one, role := r.words.Role(w.lower)
		if !honorific && (!role || r.namesOrganisation(run, i)) || r.isSurname(run, i) || i > 0 && run[i-1].lower == "&" || // Roe & Partner
			r.words.Saints[w.lower] && r.isBody(run[len(run)-1]) { // St. Mary’s Hospital
			continue
		}
		at, name.person, name.honorific = i+1, true, name.honorific || honorific
		if g == lexicon.UnknownGender {
			g = r.words.Roles[one]
		}
		if g != lexicon.UnknownGender {
			name.gender = g
		}
	}
	return at
}

// isSurname reports whether the title at i is the surname of a run: the last
// word, behind a given name or another title.
func (r *nameReader) isSurname(run []nameWord, i int) bool {
	for len(run) > i+1 && r.names.Suffixes[run[len(run)-1].lower] {
		run = run[:len(run)-1] // "Jane King Jr."
	}
	if i == 0 || i < len(run)-1 {
		return false
	}
	if r.names.Particles[run[i-1].lower] {
		return true // "Marijke de Boer"
	}
	before := run[i-1]
	_, title := r.words.Honorifics[before.lower]
	if title || before.class&lexicon.NameGiven != 0 {
		return true
	}
	if r.words.NounFirst && i > 1 && run[0].class&lexicon.NameGiven != 0 && !before.link {
		return true // Lucía Pozo Rey: jobs are written small
	}
	return r.names.Surnames[run[i].lower] && !run[i].caps && !before.link && !r.isTitle(before) &&
		!r.words.Modifiers[before.lower] && !r.isBody(before)
}

// namesOrganisation reports whether the role at i is a word of the name of an
// organisation: "Republican", the "Workers" of Workers Union, the General of Fiscalía
// General del Estado.
func (r *nameReader) namesOrganisation(run []nameWord, i int) bool {
	one, _ := r.words.Role(run[i].lower)
	plural := roleIsPlural(run[i].lower, one)
	if r.words.NounFirst && i > 0 && r.isBody(run[0]) && (plural || !run[i-1].link) && (i+1 == len(run) || run[i+1].class&lexicon.NameGiven == 0) {
		return true
	}
	if !r.words.NounFirst && !r.words.NounsCapital && r.isBodyOf(run[:i]) && (plural && i+1 == len(run) || i+1 == len(run) && run[i-1].link || r.isPlural(run[len(run)-1])) {
		return true // the Royal College of Chief Physicians, the Center for Justice
	}
	if last := i+1 == len(run); last && i > 1 && r.isBody(run[i]) && !run[i-1].link && !r.isTitle(run[i-1]) && r.isBody(run[i-1]) {
		return true // the Health Service Executive
	}
	return i+1 < len(run) && (r.words.Modifiers[run[i].lower] || plural || r.words.Folk[strings.TrimRight(run[i+1].lower, "’'")]) &&
		r.isBody(run[len(run)-1])
}

// isPlural reports whether a word of a run is a title or a job of several.
func (r *nameReader) isPlural(w nameWord) bool {
	one, ok := r.words.Role(w.lower)
	return ok && roleIsPlural(w.lower, one)
}

// isBodyOf reports whether the noun of a body with its "of" or "for" stands in a run.
func (r *nameReader) isBodyOf(run []nameWord) bool {
	for i := 1; i < len(run); i++ {
		if run[i].link && r.words.Links[run[i].lower] && r.isBody(run[i-1]) {
			return true
		}
	}
	return false
}

// trimLinks drops small words from the front.
func (r *nameReader) trimLinks(run []nameWord) []nameWord {
	for len(run) > 0 && run[0].link {
		run = run[1:]
	}
	return run
}

// withoutOpening drops the words before a name that have their capital from
// the start of the sentence: "Yesterday Jane Roe".
func (r *nameReader) withoutOpening(run []nameWord) []nameWord {
	for len(run) > 0 {
		w := run[0]
		if len(run) > 2 && run[1].link && r.names.Particles[w.lower] { // "Van der Veld"
			return run
		}
		if len(run) > 1 && !opensSentence(r.p.Tokens, w.from) && r.names.Particles[w.lower] && !r.followsDash(w.from) { // said De Boer
			return run
		}
		if !w.link && !r.isOpeningWord(w, len(run) == 1) && !r.opensAsGerund(run) && !r.opensAsTrade(run) && !r.opensAsPart(run) && !r.opensAsJob(run) {
			return run
		}
		run = run[1:]
	}
	return nil
}

// followsDash reports whether a dash stands before the word at i, as behind the place that
// a story is from: Kelm (xyz) – Der Zulieferer Roe.
func (r *nameReader) followsDash(i int) bool {
	return i > 0 && r.p.Tokens[i].Space && isPause(r.p.Tokens[i-1].Lower) && r.p.Tokens[i-1].Lower != ","
}

// opensAsPart reports whether a run begins with those of a body who are told of: Members
// of Kelm Borough Council; but no Friends of the Earth.
func (r *nameReader) opensAsPart(run []nameWord) bool {
	w := run[0]
	return !r.words.NounsCapital && len(run) > 2 && run[1].link && strings.HasSuffix(w.lower, "s") && opensSentence(r.p.Tokens, w.from) &&
		!r.isBody(w) && r.isBody(run[len(run)-1]) && w.class&lexicon.NameGiven == 0
}

// opensAsGerund reports whether a run begins with a verb that opens the sentence:
// Sentencing Roe, the judge said; but no Housing Authority, no Sterling.
func (r *nameReader) opensAsGerund(run []nameWord) bool {
	const shortest = 7 // letters: no King, no Irving
	w := run[0]
	return len(run) > 1 && !run[1].link && len(w.lower) >= shortest && lexicon.EndsIn(w.lower, r.lex.Speech.Gerund) && opensSentence(r.p.Tokens, w.from) &&
		w.class&lexicon.NameGiven == 0 && !r.names.Surnames[w.lower] && !r.isBody(run[len(run)-1])
}

// opensAsTrade reports whether a run begins with what the firm behind it is, written with
// a capital at the start of a sentence or where all nouns have one: Carmaker Brenner.
func (r *nameReader) opensAsTrade(run []nameWord) bool {
	least := 2 // words
	if r.words.NounsCapital {
		least = 3 // one alone would be no name
	}
	w := run[0]
	return len(run) >= least && !run[1].link && r.words.Trades[w.lower] && (r.words.NounsCapital || opensSentence(r.p.Tokens, w.from)) &&
		!r.words.Organisation(run[1].lower)
}

// opensAsJob reports whether a run begins with a job that the lexicon lacks, as its ending
// tells where nouns have capitals: Lawinenprognostikerin Ursina Roth, Ratsfrau Ida Roth.
func (r *nameReader) opensAsJob(run []nameWord) bool {
	const least, shortest = 3, 8 // words; letters: no Karin, no Hermann
	w := run[0]
	return r.words.NounsCapital && len(run) >= least && !run[1].link && len(w.lower) >= shortest && w.class&lexicon.NameGiven == 0 &&
		lexicon.EndsIn(w.lower, r.words.JobEndings)
}

// isOpeningWord reports whether the first word of a run, or the only one, is
// none of a name: a small word, or one that the text writes without its
// capital elsewhere. A given name may be that too: "Will Roe".
func (r *nameReader) isOpeningWord(w nameWord, alone bool) bool {
	small, given := w.class&(lexicon.NameSmall|lexicon.NamePreposition|lexicon.NameAuxiliary) != 0, w.class&lexicon.NameGiven != 0
	if alone {
		const shortest = 7 // letters: no Emily, no Reilly
		manner := len(w.lower) >= shortest && lexicon.EndsIn(w.lower, r.lex.Speech.Manner) && opensSentence(r.p.Tokens, w.from)
		return small || manner && !given // Unfortunately, …
	}
	if !given && opensSentence(r.p.Tokens, w.from) && r.lex.Vocabulary.Words[r.p.Tokens[w.from].Word].Speech.Class&lexicon.NominalStop&^lexicon.ClassTime != 0 {
		return true // Obwohl Liat
	}
	if !small && !r.lowered[w.lower] || !opensSentence(r.p.Tokens, w.from) {
		return small && !given
	}
	return small || !given &&
		!r.words.Modifiers[w.lower] && !r.isBody(w) && !r.isTitle(w)
}

// behindOf returns where the name starts behind "Secretary of State": at a
// given name, else behind a body (the Opposition), or at the last two words when words are left
// for the title; nowhere when a body ends the run: President of the Kelm Traders’ Congress.
func (r *nameReader) behindOf(run []nameWord, of int) int {
	for i := of + 2; i < len(run)-1; i++ {
		if run[i].class&lexicon.NameGiven != 0 && !run[i].link {
			return i
		}
	}
	for i := of + 3; i < len(run)-1 && !r.words.NounsCapital; i++ {
		if !run[i].link && r.names.Particles[run[i].lower] && !run[i-1].link {
			return i - 1 // Minister for the Marine | Aoife Mac Roe
		}
	}
	first := of + 1
	if first < len(run) && run[first].link { // "of the"
		first++
	}
	switch {
	case r.isBody(run[len(run)-1]) && !r.words.NounsCapital:
		return len(run)
	case len(run)-first >= 3 && r.isBody(run[first]) && !r.words.NounsCapital && !run[first+1].link:
		return first + 1
	case len(run)-first >= 3:
		return len(run) - 2
	}
	return len(run)
}

// followsRole reports whether a job stands before the name at i, in the phrase that a comma ends
// there: el alcalde de Vernal, Domingo José Ruiz.
func (r *nameReader) followsRole(i int) bool {
	const most = 8 // tokens
	tokens := r.p.Tokens
	for k := i - 1; k >= 0 && k >= i-most && (tokens[k].Kind == prose.Word || k == i-1 && tokens[k].Lower == ","); k-- {
		if tokens[k].Kind == prose.Word && r.isRole(tokens[k].Lower) {
			return true
		}
	}
	return false
}
