package speech

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// inversion reads a source after the cue, where the content precedes it:
// “…,” said Ms Roe.
func (s sentence) inversion(a *attribution, quoted bool) bool {
	if !s.mayInvert(a) || quoted != s.followsQuote(a.from) {
		return false
	}
	at := s.overHyphens(a.to)
	if at > a.to && s.lex.Clitics && s.class(at)&lexicon.ClassObject != 0 && s.class(at)&lexicon.ClassPronoun == 0 {
		at++ // queixou-se Ana
	}
	if quoted || s.lex.CompoundPast || s.lex.Clitics || s.lex.VerbSecond && s.is(at, "auch") {
		at = s.overOccasion(s.overAside(at))
	}
	m, ok := s.phraseAfter(at, s.beforeParticle(a, at))
	m = s.titled(s.beforeMedium(m))
	if reads := s.readFrom(a); reads > a.to {
		at = reads
		m, ok = s.phraseAfter(at, s.to) // si legge in una nota
	}
	if !ok || s.isVerb(m.end) || s.class(at)&lexicon.ClassThat != 0 || !s.Tokens[at].Capital && lexicon.EndsIn(s.Tokens[at].Lower, s.lex.Telling) || s.isListener(m) || s.opensOblique(at) {
		return false // spiega mostrando le foto
	}
	if !quoted && !s.invertsUnquoted(a, at, m) {
		return false
	}
	a.source, a.tail, a.inverted = m.Mention, m.end, true
	if name, ok := s.nameAfter(m); ok {
		a.source, a.tail = name.Mention, name.end
	}
	return true
}

// readFrom returns where the document stands that a reflexive verb of reading tells words
// to be from, the verb's end when none does: si legge in una nota; lê-se na nota.
func (s sentence) readFrom(a *attribution) int {
	at := s.overHyphens(a.to)
	reflexive := a.from < a.verb || at > a.to
	if at > a.to {
		at++ // se
	}
	if !reflexive || !s.lex.Reading[s.Tokens[a.verb].Lower] || s.class(at)&lexicon.ClassPreposition == 0 {
		return a.to
	}
	return s.overElision(at + 1)
}

// isListener reports whether a phrase behind a cue is a pronoun that is no subject: told me.
func (s sentence) isListener(m phrase) bool {
	return !s.lex.Clitics && !s.lex.VerbSecond && m.To == m.From+1 && s.class(m.From)&lexicon.ClassObject != 0 && s.class(m.From)&lexicon.ClassPronoun == 0
}

// namesInverted reads a source behind its verb where a relative clause may end before
// it and who follows is surely no listener: …, bei der niemand sei, sagte Jane Roe.
func (s sentence) namesInverted(a *attribution) bool {
	if !s.lex.CapitalNouns || !s.inversion(a, false) {
		return false
	}
	m := a.source
	const pronouns = lexicon.ClassPronoun | lexicon.ClassDeterminer | lexicon.ClassPossessive
	first := &s.Tokens[m.From]
	alone := s.class(m.From)&pronouns == lexicon.ClassPronoun && (s.endsClause(m.To) || s.is(m.To, ":"))
	if noun := m.To-m.From == 1 && first.Capital && !strings.HasSuffix(first.Lower, "n"); noun || alone || s.isNominative(m.From) || s.cast.NamesPerson(m) {
		return true
	}
	a.source, a.tail, a.inverted = lexicon.Mention{}, a.to, false
	return false
}

// mayInvert reports whether a cue has the form of one that its source follows,
// behind a mark or a quotation.
func (s sentence) mayInvert(a *attribution) bool {
	before := a.from - 1
	if before < s.from || s.inside[before] == 0 && !s.separates(before) && !s.opensAside(before) || a.cue.Frames&lexicon.FrameSpeech == 0 {
		return false
	}
	if a.from != a.verb && a.cue.Form != lexicon.FormParticiple {
		return s.lex.CompoundPast || s.lex.Clitics // a déclaré Roe, s’agace Roe
	}
	return a.cue.Form != lexicon.FormGerund && (a.cue.Form != lexicon.FormBase || s.invertsPlural(a))
}

// closesInverted reads a source behind its verb where a person's name ends the sentence, whatever
// insertion ends before the verb: There is one for those who left, says the baker Jane Roe.
func (s sentence) closesInverted(a *attribution) bool {
	if s.lex.VerbSecond || s.lex.Clitics || a.to >= s.to || a.cue.Frames&lexicon.FrameClause == 0 || a.cue.Frames&lexicon.FrameNoun != 0 {
		return false
	}
	m, ok := s.phraseAfter(a.to, s.to)
	apposed := s.is(m.end, ",") && s.class(m.end+1)&lexicon.ClassDeterminer != 0 && s.isApposition(m.end+1)
	return ok && (apposed || m.end >= s.trimEnd(s.to)) && s.endsCapital(m.To) && s.cast.NamesPerson(m.Mention) && s.inversion(a, false)
}

// invertsPlural reports whether a verb with the form of the infinitive stands behind a mark,
// before what may be its subject: „…“, sagen die Lotsen.
func (s sentence) invertsPlural(a *attribution) bool {
	if !s.lex.VerbSecond || a.from != a.verb || !s.followsMark(a) || a.to >= s.to || s.inside[a.to] != 0 || s.isNominative(a.to) {
		return false // …, verraten wir
	}
	return s.Tokens[a.to].Capital && s.class(a.verb)&lexicon.ClassPossessive == 0 || s.class(a.to)&(lexicon.ClassDeterminer|lexicon.ClassPronoun|lexicon.ClassPossessive|lexicon.ClassAdverb|lexicon.ClassTime) != 0 && !s.opensOblique(a.to)
}

// followsQuote reports whether a quotation ends before i, a mark between aside.
func (s sentence) followsQuote(i int) bool {
	return s.inside[i-1] != 0 || i-1 > s.from && s.inside[i-2] != 0
}

// invertsUnquoted reports whether the phrase behind a cue is its subject where
// the content has no marks to tell: the road will close, said the mayor.
func (s sentence) invertsUnquoted(a *attribution, at int, m phrase) bool {
	if a.cue.Frames&lexicon.FrameTell != 0 && !s.lex.VerbSecond && !s.lex.CompoundPast {
		return false // told Roe
	}
	if (s.lex.VerbSecond || s.is(at-1, "-")) && s.class(at)&lexicon.ClassPronoun != 0 {
		return true // sagte er, dit-il
	}
	return s.isSubject(m) && !(s.lex.VerbSecond && a.cue.Frames&lexicon.FrameObject != 0)
}

// isSubject reports whether a phrase behind an inverted verb is its subject: a
// name, or a noun with its determiner that ends the clause: said the mayor.
func (s sentence) isSubject(m phrase) bool {
	if s.endsCapital(m.To) && !s.lex.CapitalNouns {
		return true
	}
	end := s.overDative(m.end)
	if s.lex.CapitalNouns && end < s.to && s.inside[end] != 0 && s.isTitle(s.marks[s.inside[end]-1]) {
		end = s.next(end) // sagte der Verleger des „Log“
	}
	if end+1 < s.to && s.lex.VerbSecond && s.Tokens[end].Kind == prose.Word && !s.Tokens[end].Capital && s.Tokens[end+1].Kind == prose.Mark && s.inside[end+1] == 0 {
		end++ // the particle: stellte Roe fest; but: sagte Roe gegenüber „Log“
	}
	ends := s.endsClause(end) || s.lex.CapitalNouns && s.class(end)&lexicon.ClassConjunction != 0 && !s.opensOblique(m.start) || s.lex.VerbSecond && s.is(end, ":") || s.lex.Clitics && s.is(end, ",") || s.opensWho(m.start, end) || s.tells(end) // Es ist spät, sagt Roe: „…“; Ante esto, añade el alcalde, «…»
	bare := s.lex.Clitics && s.class(m.start)&lexicon.ClassRole != 0                                                                                                                                                                               // confirmaron fuentes médicas
	return ends && (s.Tokens[m.To-1].Capital || bare || s.class(m.start)&lexicon.ClassDeterminer != 0)
}

// overHyphens skips the hyphens between a verb and its pronoun: dit-il,
// ajoute-t-elle.
func (s sentence) overHyphens(i int) int {
	for i+1 < s.to && s.is(i, "-") && !s.Tokens[i].Space && !s.Tokens[i+1].Space {
		i++
		if i+1 < s.to && s.is(i+1, "-") {
			i++
		}
	}
	return i
}

// isVerb reports whether a finite verb seems to stand at i.
func (s sentence) isVerb(i int) bool {
	return i < s.to && s.class(i)&(lexicon.ClassAuxiliary|lexicon.ClassVerb) != 0 && (!s.Tokens[i].Capital || s.Tokens[i].First || s.inside[i] != 0) // but: Theresa May
}

// lacksSubject reports whether a verb without its subject stands right after a
// quotation: «…», añadió.
func (s sentence) lacksSubject(a *attribution) bool {
	before := a.from - 1
	if a.cue.Frames&lexicon.FrameSpeech == 0 || a.cue.Form == lexicon.FormGerund || a.cue.Form == lexicon.FormBase || before <= s.from || s.readFrom(a) > a.to || s.endsTitle(before) {
		return false
	}
	return s.inside[before] != 0 || s.separates(before) && (s.inside[before-1] != 0 || s.isParenthesis(a))
}

// sideSaying reads the source of a verb of saying in the plural at i, with a pronoun before it
// perhaps, behind the preposition that tells whose side it is.
func (s sentence) sideSaying(i int) (phrase, bool) {
	if s.lex.Sides == nil {
		return phrase{}, false
	}
	itself := s.is(i, s.lex.Itself)
	if itself {
		i++ // según se informó desde el sindicato
	}
	first := i
	for i < s.to && s.class(i)&lexicon.ClassAuxiliary != 0 {
		i++
	}
	said := s.isSpeech(i) || i > first && i < s.to && s.inside[i] == 0 && s.word(i).Cue.Frames&lexicon.FrameSpeech != 0
	if !said || !itself && !s.isPlural(first, i+1) {
		return phrase{}, false
	}
	return s.sideAfter(i + 1)
}

// sideAfter returns who stands, words of time and a listener aside, behind the preposition
// that tells whose side says something: a El Diario desde el sindicato.
func (s sentence) sideAfter(i int) (phrase, bool) {
	for limit := min(s.to, i+maxOccasion/2); i < limit && s.inside[i] == 0; {
		c := s.class(i)
		switch {
		case s.lex.Sides[s.Tokens[i].Lower]:
			m, ok := s.phraseAfter(s.overElision(i+1), s.to)
			return m, ok && (s.cast.MaySpeak(m.Mention) || s.class(m.start)&lexicon.ClassDeterminer != 0 && !s.isMoment(m.start+1, m.end)) && s.class(m.From)&lexicon.ClassPossessive == 0
		case c&(lexicon.ClassTime|lexicon.ClassAdverb) != 0:
			i++
		case c&lexicon.ClassPreposition != 0:
			next := i + 1
			for next < limit && s.inside[next] == 0 && s.Tokens[next].Kind == prose.Word && s.class(next)&lexicon.ClassPreposition == 0 {
				next++
			}
			i = next
		default:
			return phrase{}, false
		}
	}
	return phrase{}, false
}

// saysFromSide reads who is behind a verb in the plural that has no subject: «…», explican
// desde el sindicato.
func (s sentence) saysFromSide(a *attribution) bool {
	if s.lex.Sides == nil || a.cue.Frames&lexicon.FrameSpeech == 0 || a.from > s.from && !s.followsMark(a) && !s.opensClause(a.from) || !s.isPlural(a.from, a.verb+1) {
		return false
	}
	m, ok := s.sideAfter(a.to)
	if ok {
		a.source, a.tail, a.inverted = m.Mention, m.end, s.followsMark(a)
	}
	return ok
}

// isPlural reports whether a verb in the plural stands among tokens.
func (s sentence) isPlural(from, to int) bool {
	for i := from; i < to && i < s.to; i++ {
		w := s.word(i)
		if s.inside[i] == 0 && (w.Class&lexicon.ClassAuxiliary != 0 || w.Cue.Form == lexicon.FormPresent || w.Cue.Form == lexicon.FormPast || s.phrasal(i).Second != "") && lexicon.EndsIn(s.Tokens[i].Lower, s.lex.PluralVerb) {
			return true
		}
	}
	return false
}

// dropsSubject reports whether the phrase before a verb is governed by a preposition that opens
// the clause, so that the verb has no subject or, in the plural, says what those say of whom
// that tells: En ese sentido dijo que; Desde el sindicato dicen que; En el Gobierno dicen que.
func (s sentence) dropsSubject(a *attribution, m phrase) bool {
	at := m.start - 1
	if !s.lex.DropsSubjects || at < s.from || s.class(at)&lexicon.ClassPreposition == 0 || m.From > m.start || at > s.from && !s.opensClause(at) {
		return false
	}
	a.head = at
	word := s.Tokens[at].Lower
	if (s.isPlural(a.from, a.verb+1) || s.isImpersonal(a)) && (s.lex.Sides[word] || s.lex.Among[word]) && s.cast.MaySpeak(m.Mention) {
		a.source = m.Mention
	}
	return true
}

// isImpersonal reports whether a verb with the pronoun of itself has nobody for its subject:
// se informó de que; Estima-se que; but not «…», se lamentó; se declaró «inocente».
func (s sentence) isImpersonal(a *attribution) bool {
	if s.lex.Itself == "" || a.cue.Frames&lexicon.FrameSpeech == 0 || a.from > s.from && s.followsQuote(a.from) || s.readFrom(a) > a.to {
		return false
	}
	end := a.to
	itself := s.is(a.to, "-") && s.is(a.to+1, s.lex.Itself)
	if itself {
		end = a.to + 2
	}
	for i := a.from; i < a.verb; i++ {
		itself = itself || s.is(i, s.lex.Itself)
	}
	if !itself || end < s.to && s.inside[end] != 0 {
		return false
	}
	return !slices.ContainsFunc(s.lex.Reflexive, func(stem string) bool { return strings.HasPrefix(s.Tokens[a.verb].Lower, stem) })
}

// subjectAtComma takes for the source the noun phrase that opens the sentence, where but a
// comma stands between it and a verb with "that": La ministra de Obras, señaló que …
func (s sentence) subjectAtComma(a *attribution, comma int) bool {
	if !s.lex.Clitics || a.cue.Frames&lexicon.FrameSpeech == 0 || s.class(a.to)&lexicon.ClassThat == 0 || s.commasIn(s.from, comma) > 0 {
		return false
	}
	m, ok := s.phraseBefore(comma, s.from)
	if !ok || m.start != s.from || !s.cast.MaySpeak(m.Mention) {
		return false
	}
	a.source, a.head = m.Mention, m.start
	return true
}

// isOne reports whether a source is one person, who is no subject of a verb in the plural: Ana
// Ruiz llegó. Dijeron que …
func (w *quoteWriter) isOne(m lexicon.Mention) bool {
	if m.To <= m.From {
		return false
	}
	r := &w.readings[m.Passage]
	for i := m.From; i < m.To; i++ {
		if r.class(i)&lexicon.ClassConjunction != 0 {
			return false
		}
	}
	return r.cast.NamesPerson(m)
}
