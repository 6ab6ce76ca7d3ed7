package people

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Small words inside the names of people: von der Heide, Maria dos Reis, d’Orta.

// skipLinks returns where a name may go on after i: behind particles ("von
// der"), behind "of" after a title or an organisation, behind "&" or the
// comma of ", Jr.".
func (r *nameReader) skipLinks(i int) int {
	tokens := r.p.Tokens
	if i == len(tokens) || len(r.run) > maxNameWords {
		return i
	}
	t := tokens[i]
	switch {
	case t.Lower == "&" && t.Space, t.Lower == "," && r.isSuffix(i+1):
		return i + 1
	case t.Kind != prose.Word || t.Capital || !t.Space:
		return i
	}
	last := r.run[len(r.run)-1]
	if r.lex.Is(t, lexicon.NameLink) && (r.isTitle(last) && !r.endsSurname() || r.hasOrganisation()) {
		return r.overBody(last, r.skipOf(i))
	}
	if r.lex.Is(t, lexicon.NameAnd) && (r.namesDepartment(i+1) || r.namesAgency(i+1)) {
		return i + 1
	}
	if r.words.SocietyLinks[t.Lower] && r.isSociety(last.lower) {
		return i + 1
	}
	return r.skipParticles(i)
}

// endsSurname reports whether the run so far ends with a surname that is a word for a job, as
// what precedes it tells: Anna Timmermans | van de bond.
func (r *nameReader) endsSurname() bool {
	if len(r.run) < 2 {
		return false
	}
	before := r.run[len(r.run)-2]
	return before.class&lexicon.NameGiven != 0 || r.words.JoinsParticles && !before.link && !r.isTitle(before) && !r.isBody(before) && before.class.IsUnknown()
}

// overNickname returns the token behind a nickname in marks that stands between a given name and
// a surname: Ben “Buster” Roe; else the end of the given name.
func (r *nameReader) overNickname(w nameWord) int {
	tokens, i := r.p.Tokens, w.to
	if i+3 >= len(tokens) || len(r.run) != 1 || w.class&lexicon.NameGiven == 0 || !tokens[i].Space || !prose.IsOpening(tokens[i].Lower) && tokens[i].Lower != `"` && tokens[i].Lower != "'" {
		return w.to
	}
	nick, mark, last := &tokens[i+1], &tokens[i+2], &tokens[i+3]
	if nick.Space || !nick.Capital || mark.Space || mark.Kind != prose.Mark || mark.Lower == "." || mark.Lower == "," || !last.Capital || !last.Space || last.First || last.Kind != prose.Word ||
		r.classOf(*last)&(lexicon.NameDay|lexicon.NameTitle|lexicon.NameSmall) != 0 || tokens[i].Lower == "(" {
		return w.to
	}
	return i + 3
}

// isSuffix reports whether the token at i is what may follow a name and a
// comma: "Jr", "MD".
func (r *nameReader) isSuffix(i int) bool {
	return i < len(r.p.Tokens) && r.p.Tokens[i].Capital && r.names.Suffixes[r.p.Tokens[i].Lower]
}

// skipParticles returns the token behind the particles at i. One that is a
// preposition as well, "de", needs a given name before it.
func (r *nameReader) skipParticles(i int) int {
	const most = 3 // "van de der" and the like
	tokens, from := r.p.Tokens, i
	if r.lex.Speech.VerbSecond && r.hasParticle() || r.words.NounsCapital && r.lex.Is(tokens[i], lexicon.NameDefinite) {
		return from // Gerrit van Dam van Dorpsraad; gab Roe den Preis
	}
	for n := 0; n < most && i < len(tokens) && !tokens[i].Capital && r.lex.Is(tokens[i], lexicon.NameParticle) && !joinsPart(tokens, i+1); n++ {
		if r.lex.Is(tokens[i], lexicon.NameSmall|lexicon.NamePreposition) && !r.isGivenRun() && !r.isHonorificRun() && !r.isPersonRun() && !r.words.JoinsParticles {
			break
		}
		i++
	}
	if i > from && i < len(tokens) && r.lex.IsOrganisationAt(tokens[i]) {
		return from // Pieter van Dam van de Universiteit
	}
	if i+2 < len(tokens) && tokens[i].Lower == "d" && isApostrophe(tokens[i+1].Lower) && !tokens[i+1].Space && tokens[i+2].Capital && !tokens[i+2].Space {
		return i + 2 // Helena d’Orta
	}
	return i
}

// hasParticle reports whether the run so far holds a particle and what it leads to.
func (r *nameReader) hasParticle() bool {
	return slices.ContainsFunc(r.run, func(w nameWord) bool { return w.link && r.names.Particles[w.lower] })
}

// joinsContracted reports whether a preposition with its article stands at i, which
// in Portuguese and Italian belongs to what precedes it: do, della.
func (r *nameReader) joinsContracted(i int) bool {
	t := r.p.Tokens[i].Lower
	return len(t) > 1 && r.words.Definite[t]
}

// isPersonRun reports whether the run so far begins a person's name that a particle
// may go on with: one word behind a job, le sénateur Bertrand de la Val; in the
// Romance languages a given name and more, Maria Aparecida dos Reis.
func (r *nameReader) isPersonRun() bool {
	first := r.run[0]
	switch {
	case !r.lex.Speech.Clitics:
	case len(r.run) == 1 && first.from > 0 && first.class.IsUnknown() && r.lex.People.Articles[r.p.Tokens[first.from-1].Lower] != lexicon.UnknownGender:
		return r.joinsContracted(first.to) // a Ferrovias do Norte
	case first.class&lexicon.NameGiven != 0 && !r.hasOrganisation():
		return len(r.run) > 1
	}
	last := r.run[len(r.run)-1]
	if r.isTitle(last) || r.isBody(last) || last.caps {
		return false
	}
	if len(r.run) > 1 {
		before := r.run[len(r.run)-2]
		_, honorific := r.words.Honorifics[before.lower]
		return honorific || r.words.Compounds && r.isTitle(before)
	}
	return first.from > 0 && !r.p.Tokens[first.from].First && !r.p.Tokens[first.from-1].Capital && r.isRole(r.p.Tokens[first.from-1].Lower)
}

// isCapitalParticle reports whether the small word at i is written with a capital
// because it begins a surname: Anne Le Goff, Mme Le Goff, Anne de La Tour.
func (r *nameReader) isCapitalParticle(i int) bool {
	tokens := r.p.Tokens
	return r.lex.Is(tokens[i], lexicon.NameParticle) && i+1 < len(tokens) && tokens[i+1].Space && startsWord(tokens, i+1) && !r.isSmall(tokens[i+1]) &&
		(r.isGivenRun() || r.isHonorificRun() || r.lex.Is(tokens[i-1], lexicon.NameParticle))
}

// isCounted reports whether a number with a capital at i stands within a surname: Ada Two Rivers.
func (r *nameReader) isCounted(i int) bool {
	tokens := r.p.Tokens
	return r.isGivenRun() && tokens[i].Capital && r.lex.Is(tokens[i], lexicon.NameIndefinite) && i+1 < len(tokens) && tokens[i+1].Space && startsWord(tokens, i+1) && !r.isSmall(tokens[i+1])
}

// isWordSurname reports whether a small word with a capital of its own at i is a surname: Chris
// Early, an editor; but no Chris Is Back.
func (r *nameReader) isWordSurname(i int) bool {
	tokens := r.p.Tokens
	return !r.titled && tokens[i].Capital && !tokens[i].First && len(tokens[i].Lower) > 2 && r.classOf(tokens[i])&(lexicon.NameAuxiliary|lexicon.NameDefinite|lexicon.NamePreposition) == 0 &&
		r.words.Pronouns[tokens[i].Lower] == 0 && !(i+1 < len(tokens) && tokens[i+1].Kind == prose.Word && tokens[i+1].Capital)
}

// isElided reports whether the word at i stands behind the d’ of a name: Helena d’Orta.
func (r *nameReader) isElided(i int) bool {
	return i > 2 && isApostrophe(r.p.Tokens[i-1].Lower) && r.p.Tokens[i-2].Lower == "d"
}

// fromParticle returns where a name starts with the particles before it:
// "de Blasio", which is no "of" in English.
func (r *nameReader) fromParticle(from int) int {
	const most = 2
	for n := 0; n < most && from > 0; n++ {
		t := r.p.Tokens[from-1]
		if t.Capital || !r.p.Tokens[from].Space || !r.lex.Is(t, lexicon.NameParticle) ||
			r.lex.Is(t, lexicon.NameSmall|lexicon.NamePreposition) {
			break
		}
		from--
	}
	return from
}

// overParty returns where a bracket opens that ends before the token at i, 0 where none does: la
// députée (RN) du Var.
func overParty(tokens []prose.Token, i int) int {
	const most = 5 // tokens within
	if tokens[i-1].Lower != ")" {
		return 0
	}
	for open := i - 2; open > 0 && open >= i-2-most; open-- {
		if tokens[open].Lower == "(" {
			return open
		}
	}
	return 0
}

// behindParty returns the token behind a bracket that opens at i, i itself where none does.
func (c *Cast) behindParty(tokens []prose.Token, i int) int {
	const most = 7 // tokens of it
	for at := i; tokens[i].Lower == "(" && at+1 < len(tokens) && at < i+most; at++ {
		if tokens[at].Lower == ")" {
			return at + 1
		}
	}
	return i
}
