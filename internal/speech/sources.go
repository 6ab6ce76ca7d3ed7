package speech

import (
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

// opensAside reports whether the word at i opens a clause beside what was said,
// as the Romance languages put it: Come ha spiegato Roe, …
func (s sentence) opensAside(i int) bool {
	return s.lex.Clitics && s.class(i)&lexicon.ClassAside != 0
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
	ends := s.endsClause(end) || s.lex.CapitalNouns && s.class(end)&lexicon.ClassConjunction != 0 && !s.opensOblique(m.start) || s.lex.VerbSecond && s.is(end, ":") || s.lex.Clitics && s.is(end, ",") || s.opensWho(m.start, end) // Es ist spät, sagt Roe: „…“; Ante esto, añade el alcalde, «…»
	bare := s.lex.Clitics && s.class(m.start)&lexicon.ClassRole != 0                                                                                                                                                               // confirmaron fuentes médicas
	return ends && (s.Tokens[m.To-1].Capital || bare || s.class(m.start)&lexicon.ClassDeterminer != 0)
}

// opensWho reports whether a relative clause opens at i behind a noun with the article at
// start that brings somebody in: assure un voisin qui veut rester anonyme.
func (s sentence) opensWho(start, i int) bool {
	some := s.words[s.Tokens[start].Word].Name&lexicon.NameIndefinite != 0
	return some && i < s.to && !s.lex.CapitalNouns && (s.class(i)&lexicon.ClassRelative != 0 || s.lex.Clitics && s.class(i)&lexicon.ClassThat != 0)
}

// overDative skips the listener behind an inverted subject where a language
// puts no preposition before it: sagte Roe dem Sender.
func (s sentence) overDative(i int) int {
	if !s.lex.CapitalNouns || s.class(i)&lexicon.ClassDeterminer == 0 {
		return i
	}
	if m, ok := s.phraseAfter(i, s.to); ok {
		return m.end
	}
	return i
}

// nameAfter returns the name in apposition to a role: said the mayor, Jane Roe.
func (s sentence) nameAfter(role phrase) (phrase, bool) {
	if at := s.overBrackets(role.end); at > role.end && at < s.to && s.Tokens[at].Capital && s.inside[at] == 0 && s.namesRole(role) {
		return s.phraseAfter(at, s.to) // le sénateur (LR) Jean Roy
	}
	if s.Tokens[role.To-1].Capital && !s.lex.CapitalNouns && !s.lex.Clitics || s.class(role.start)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 && !s.isOwned(role) || !s.is(s.overBrackets(role.end), ",") {
		return phrase{}, false
	}
	m, ok := s.phraseAfter(s.overBrackets(role.end)+1, s.to)
	if !ok || m.To-m.From < 2 {
		return phrase{}, false
	}
	for i := m.From; i < m.To; i++ {
		if !s.Tokens[i].Capital && s.class(i)&lexicon.ClassParticle == 0 && !s.joins(i) {
			return phrase{}, false
		}
	}
	return m, m.end == s.to || s.Tokens[m.end].Kind == prose.Mark
}

// overOccasion skips what stands between an inverted verb and its source: sagte
// am Montag, a déclaré à l’AFP.
func (s sentence) overOccasion(i int) int {
	for limit := min(s.to, i+maxOccasion); i < limit; {
		c := s.class(i)
		switch {
		case c&lexicon.ClassPronoun != 0, s.overParticles(i, s.to) > i, s.Tokens[i].Capital && c&lexicon.ClassPreposition != 0 && !s.lex.CapitalNouns:
			return i // Per Lind, In-young Kim
		case c&lexicon.ClassObject != 0 && s.lex.VerbSecond: // freut sich Roe
			i++
		case c&(lexicon.ClassTime|lexicon.ClassAdverb) != 0:
			i++
		case c&lexicon.ClassDeterminer != 0 && s.class(i+1)&lexicon.ClassTime != 0:
			i += 2
		case s.is(i, "-") && s.class(i+1)&lexicon.ClassTime != 0: // terça-feira
			i += 2
		case c&lexicon.ClassPreposition != 0:
			i = s.overListener(i)
		default:
			return i
		}
	}
	return i
}

// overAside skips an adverbial between commas that stands between an inverted verb and
// its source: lamenta, por su parte, Ana Ruiz.
func (s sentence) overAside(i int) int {
	const most = 7 // tokens of it
	if i+1 >= s.to || !s.is(i, ",") || s.class(i+1)&(lexicon.ClassPreposition|lexicon.ClassAdverb|lexicon.ClassTime) == 0 {
		return i
	}
	for end := i + 1; end+1 < s.to && end <= i+most && s.inside[end] == 0; end++ {
		switch {
		case s.is(end, ","):
			return end + 1
		case s.isFiniteVerb(end), s.word(end).Cue.Frames != 0, s.class(end)&lexicon.ClassConjunction != 0:
			return i
		}
	}
	return i
}

// overListener skips a preposition and what it governs; where a capital follows
// another, a name of two words or more may be the source: a EFE Ana Robles.
func (s sentence) overListener(i int) int {
	end := s.afterPreposition(i)
	at := i + 1
	for at < end && !s.Tokens[at].Capital {
		at++
	}
	switch {
	case !s.lex.Clitics && (!s.lex.VerbSecond || s.lex.CapitalNouns) || at+1 >= end:
	case s.Tokens[at+1].Capital && at+2 < end && !s.isGivenBehindNoun(at):
		return at + 1
	case at > i+1 && s.Tokens[at+1].Capital && s.isPlainNoun(at-1):
		return at // dice tra le lacrime Anna Neri
	case s.class(at+1)&lexicon.ClassRole != 0 && !s.Tokens[at+1].Capital:
		return at + 1 // a la agencia Efe fuentes médicas
	}
	return end
}

// isGivenBehindNoun reports whether a given name stands at i behind a common noun, and so no
// programme or agency: entre lágrimas Rosa Elena Ruiz.
func (s sentence) isGivenBehindNoun(i int) bool {
	return s.words[s.Tokens[i].Word].Name&lexicon.NameGiven != 0 && s.isPlainNoun(i-1)
}

// isPlainNoun reports whether the word at i is a common noun and no job.
func (s sentence) isPlainNoun(i int) bool {
	w := &s.words[s.Tokens[i].Word]
	return s.inside[i] == 0 && s.Tokens[i].Kind == prose.Word && !s.Tokens[i].Capital && w.Speech.Class == 0 && w.Name&lexicon.NameTitle == 0
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

// endsTitle reports whether the title of somebody's work ends before the mark at i, so that
// its author may be the subject: Luis Gil, autor de «El faro», recuerda.
func (s sentence) endsTitle(i int) bool {
	n := s.inside[i]
	if n == 0 && i > s.from {
		n = s.inside[i-1]
	}
	return n != 0 && s.marks[n-1].from > s.from && s.class(s.marks[n-1].from-1)&lexicon.ClassPreposition != 0
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

// quotedAs reads the source of a gerund that tells whose the words are: Roe was quoted as
// saying.
func (s sentence) quotedAs(a *attribution) bool {
	from, passive := a.from-2, false // the participle
	if from <= s.from || s.class(from+1)&lexicon.ClassAside == 0 || s.inside[from] != 0 || !s.lex.Quoting[s.Tokens[from].Lower] {
		return false
	}
	for from > s.from && s.helps(from-1) {
		from--
		passive = passive || s.class(from)&lexicon.ClassPassive != 0
	}
	m, ok := s.phraseBefore(from, s.from)
	if !ok || !passive {
		return false
	}
	a.source, a.from, a.head = m.Mention, from, m.start
	return true
}

// inherit takes the source of the clause before: that of its cue, else its
// subject.
func (s sentence) inherit(a *attribution, found []attribution) bool {
	a.inherits = true
	for k := len(found) - 1; k >= 0; k-- {
		if !found[k].nested && !s.precedes(&found[k], a) && !s.inBracket(found[k].verb, a.from) {
			a.source = found[k].source
			return true
		}
	}
	if m, ok := s.subject(a.from); ok {
		a.source = m
		return true
	}
	if a.from == s.from {
		return s.mainSubject(a)
	}
	return false
}

// precedes reports whether a cue stands in a clause that comes before the main one, whose
// subject is another: After the union accused Roe of greed, the board put out a note saying.
func (s sentence) precedes(before, a *attribution) bool {
	if before.head-1 != s.from || s.class(s.from)&lexicon.ClassSubordinator == 0 || s.isAside(before) {
		return false
	}
	for i := before.tail; i+1 < a.head; i = s.next(i) {
		if !s.is(i, ",") {
			continue
		}
		m, ok := s.phraseAfter(i+1, a.head)
		return ok && m.end < a.head && s.isFiniteVerb(m.end)
	}
	return false
}

// mainSubject takes for a participle that opens the sentence the subject behind
// its comma: Noting that it was late, Roe left.
func (s sentence) mainSubject(a *attribution) bool {
	for i := a.tail; i+1 < s.to; i = s.next(i) {
		if !s.is(i, ",") {
			continue
		}
		m, ok := s.phraseAfter(i+1, s.to)
		if ok && m.end < s.to && (s.isFiniteVerb(m.end) || s.isVerb(m.end)) {
			a.source = m.Mention
			return true
		}
	}
	return false
}

// subject returns the subject of the sentence: the first noun phrase before a
// token, introductory adverbials left out.
func (s sentence) subject(limit int) (lexicon.Mention, bool) {
	for i := s.from; i < limit; i = s.next(i) {
		if s.inside[i] != 0 || s.Tokens[i].Kind == prose.Mark {
			continue
		}
		c := s.class(i)
		if i == s.from && s.opensAdverb(i) || s.lex.CapitalNouns && c&lexicon.ClassObject != 0 && c&(lexicon.ClassPronoun|lexicon.ClassPossessive) == 0 {
			continue // Shortly after, some of them left; Dabei hat sich Roe …
		}
		insertion := c&lexicon.ClassRelative != 0 && i > s.from && s.is(i-1, ",")                                                                                     // Nella sala, dove erano in tanti, Roe …
		opens := i == s.from && s.lex.Clitics && lexicon.EndsIn(s.Tokens[i].Lower, s.lex.Participle) && s.class(i+1)&lexicon.ClassPreposition != 0 && s.commaAfter(i) // Preguntada por el voto, la actriz …
		if insertion || opens || c&(lexicon.ClassPreposition|lexicon.ClassSubordinator) != 0 && c&lexicon.ClassPronoun == 0 || i == s.from && s.opensParticiple(i) && s.commaAfter(i) && !s.isAdjective(i) {
			for i < limit && !s.is(i, ",") && !(s.lex.VerbSecond && (s.isVerb(i) || s.endsAdverbial(i))) {
				i = s.next(i)
			}
			if i >= limit {
				break
			}
			continue
		}
		if m, ok := s.phraseAfter(i, limit); ok {
			m.To = s.beforeVerb(m.From, m.To)
			return m.Mention, true
		}
	}
	return lexicon.Mention{}, false
}

// endsAdverbial reports whether a word that is in no list stands as the verb does behind an
// adverbial, before a subject or a pronoun: In der Halle | zeigen sich die Lotsen.
func (s sentence) endsAdverbial(i int) bool {
	const next = lexicon.ClassDeterminer | lexicon.ClassPossessive | lexicon.ClassPronoun | lexicon.ClassObject
	if !s.lex.CapitalNouns || i <= s.from || i+1 >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital || s.class(i) != 0 {
		return false
	}
	return (s.inside[i-1] != 0 || s.Tokens[i-1].Capital) && s.class(i+1)&next != 0 && s.class(i+1)&lexicon.ClassPreposition == 0
}

// isAdjective reports whether a participle at i stands before a noun: Packaged food maker
// Roe Foods cut its forecast.
func (s sentence) isAdjective(i int) bool {
	return s.verbForm(i) != lexicon.FormGerund && lexicon.EndsIn(s.Tokens[i].Lower, s.lex.Past) && i+1 < s.to && s.isPlainNoun(i+1) && s.verbForm(i+1) == lexicon.FormNone
}

// commaAfter reports whether a comma follows the token at i in its sentence.
func (s sentence) commaAfter(i int) bool {
	for ; i < s.to; i = s.next(i) {
		if s.is(i, ",") {
			return true
		}
	}
	return false
}

// beforeVerb cuts a noun phrase before a cue that looks like one of its nouns:
// The paper reveals …
func (s sentence) beforeVerb(from, to int) int {
	for i := from + 1; i < to; i++ {
		if s.verbForm(i) == lexicon.FormPresent && s.nominal(i-1) && !s.hyphenated(i) {
			return i
		}
	}
	return to
}

// isDate reports whether a mention has no words but those of a date, 4 July 1960,
// so that nobody is named by it.
func (r *reading) isDate(m lexicon.Mention) bool {
	for i := m.From; i < m.To; i++ {
		if c := r.class(i); r.Tokens[i].Kind == prose.Word && (c&lexicon.ClassTime == 0 || c&(lexicon.ClassDeterminer|lexicon.ClassPronoun) != 0) {
			return false
		}
	}
	return true
}

// antecedent takes the noun phrase before "who".
func (s sentence) antecedent(a *attribution) bool {
	relative := a.from - 1
	end := relative
	if s.is(end-1, ",") {
		end--
	}
	a.head = relative
	a.source = lexicon.Mention{Passage: s.index, From: relative, To: relative + 1}
	if s.is(end-2, ",") && s.Tokens[end-1].Kind == prose.Number {
		end -= 2 // the age: Roe, 54, who
	}
	m, ok := s.phraseBefore(end, s.from)
	if name, apposed := s.phraseBefore(m.start-1, s.from); ok && apposed && s.is(m.start-1, ",") && s.class(m.start)&lexicon.ClassDeterminer != 0 && s.cast.NamesPerson(name.Mention) {
		m = name // Jane Roe, a farmer from Kelm, who said
	}
	if at := m.From + 1; ok && s.verbForm(m.From) == lexicon.FormGerund && at+1 < m.To && s.class(at)&lexicon.ClassPreposition != 0 {
		m.From = at + 1 // working with the board, which said
	}
	if publisher, published := s.publisher(relative); published {
		a.source = publisher
	} else if ok {
		a.source = s.personLast(m).Mention
	}
	return true
}

// personLast returns the name that ends a phrase whose noun is a thing: anger from
// Jane Roe, who called it “…”.
func (s sentence) personLast(m phrase) phrase {
	i := m.To
	for i > m.From && s.isNamePart(i-1) {
		i--
	}
	name := lexicon.Mention{Passage: s.index, From: i, To: m.To}
	if i-1 <= m.From || s.class(i-1)&lexicon.ClassPreposition == 0 || !s.cast.NamesPerson(name) {
		return m
	}
	for k := m.From; k < i; k++ {
		if s.class(k)&(lexicon.ClassRole|lexicon.ClassTitle) != 0 || s.Tokens[k].Capital && !s.Tokens[k].First {
			return m
		}
	}
	m.Mention = name
	return m
}

// isNumber reports whether a phrase is but a number: an age.
func (s sentence) isNumber(m phrase) bool {
	for i := m.From; i < m.To; i++ {
		if s.Tokens[i].Kind != prose.Number {
			return false
		}
	}
	return true
}

// opensClause reports whether a subject may begin at i: at the start of the
// sentence, after a quotation, a comma, a conjunction.
func (s sentence) opensClause(i int) bool {
	if i == s.from || s.inside[i-1] != 0 || s.Tokens[i-1].Kind == prose.Mark {
		return true
	}
	return s.class(i-1)&(lexicon.ClassConjunction|lexicon.ClassSubordinator|lexicon.ClassAdverb|lexicon.ClassTime) != 0
}
