package speech

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Cue clauses that commas or dashes set off in what was said, or behind it, where neither
// marks nor the order of words tell: Il ponte, ha spiegato ai cronisti, è chiuso.

// isParenthesis reports whether a verb without its subject, set off by commas, stands
// in what was said or ends it: Il ponte, ha spiegato ai cronisti, è chiuso; El barco
// se hundió, agregó. A name before an appositive is its subject: Ana Ruiz, alcaldesa,
// explicó, en una entrevista, que …
func (s sentence) isParenthesis(a *attribution) bool {
	before := a.from - 1
	if s.isAdverbial(s.from, before) {
		return false
	}
	mark := s.Tokens[before].Lower
	end := s.overOccasion(a.to)
	comma := s.from
	for comma < before && !s.is(comma, mark) {
		comma = s.next(comma)
	}
	alone := s.lacksVerb(s.from, comma)
	switch {
	case end == s.trimEnd(s.to):
		clause := s.class(comma+1)&(lexicon.ClassThat|lexicon.ClassRelative) == 0 && s.isFinite(comma+1, before) // En el lugar, fueron halladas, dijo
		return !alone || comma == before || clause || s.commasIn(comma+1, before) > 0                            // but: El ministro, muy serio, respondió
	case !s.is(end, mark), s.class(end+1)&lexicon.ClassThat != 0:
		return false
	}
	return alone && comma == before && !s.cast.NamesPerson(lexicon.Mention{Passage: s.index, From: s.from, To: comma})
}

// partsSubject reports whether a cue clause between commas parts a subject from its
// verb, which may stand at i: Le pont, précise un porte-parole, restera fermé.
func (s sentence) partsSubject(a *attribution, i int) bool {
	const starts = lexicon.ClassAuxiliary | lexicon.ClassVerb | lexicon.ClassNegation | lexicon.ClassObject
	if !s.is(a.head-1, s.Tokens[i-1].Lower) || !s.lacksVerb(s.from, a.head-1) || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital ||
		s.words[s.Tokens[i].Word].Name&lexicon.NameTitle != 0 {
		return false // dice Anna Neri, sindaca di Bari
	}
	return s.class(i) == 0 && s.class(i+1)&lexicon.ClassBinder == 0 || s.class(i)&starts != 0
}

// opensRemark reports whether but a word or two stand before a cue clause between commas, which a
// pronoun ends, so that what was said goes on at i: Certes, concède-t-elle, le toit est vieux.
func (s sentence) opensRemark(a *attribution, i int) bool {
	const most = 2 // words
	return a.head-1-s.from <= most && s.is(a.head-1, ",") && s.is(i-1, ",") && a.tail == i-1 && s.class(a.source.From)&lexicon.ClassPronoun != 0 && s.lacksVerb(s.from, a.head-1)
}

// lacksVerb reports whether tokens may be but a subject, as far as verbs are known.
func (s sentence) lacksVerb(from, to int) bool {
	const most = 12 // tokens of a subject
	return to-from <= most && !s.isFinite(from, to)
}

// commasIn counts the commas of the narration in [from, to).
func (s sentence) commasIn(from, to int) int {
	n := 0
	for i := from; i < to; i = s.next(i) {
		if s.is(i, ",") {
			n++
		}
	}
	return n
}

// mayPrecede reports whether words before a cue without marks may be what was said.
func (s sentence) mayPrecede(a *attribution, before lexicon.Mention) bool {
	end := s.trimEnd(s.to)
	switch {
	case !s.isFronted(a, before.From, before.To), a.cue.Form != lexicon.FormNone && !s.lex.VerbSecond && s.class(before.From)&lexicon.ClassSource != 0: // According to the board, ferries maintain …
		return false
	case a.cue.Form == lexicon.FormNone && before.From > s.from && s.class(before.From)&lexicon.ClassPreposition != 0 && s.word(before.From-1).Cue.Frames != 0 && !s.isFinite(before.From, before.To):
		return false // “…,” Roe said of the plan, according to the report.
	case s.opensVerb(s.behindColon(before.From, before.To)): // Steigt das Wasser, warnt eine Sirene
		return false
	case s.is(a.tail, ":") && end <= a.tail && a.cue.Form == lexicon.FormNone: // Dazu gehören laut Roe:
		return false
	}
	deed := !a.inverted && a.tail+1 < end && s.inside[a.tail] == 0 && s.verbForm(a.tail) == lexicon.FormGerund
	return !deed // When it rains, Roe suggests staying in
}

// restBehind returns where a content that began before a cue goes on behind it.
func (s sentence) restBehind(a *attribution) (int, bool) {
	if s.isMedial(a) {
		return a.tail, true
	}
	return s.rest(a)
}

// isMedial reports whether a source stands in the middle of what it said, without
// commas: Die Kosten steigen laut Ministerium um zehn Prozent.
func (s sentence) isMedial(a *attribution) bool {
	return s.lex.VerbSecond && a.cue.Form == lexicon.FormNone && a.head > s.from && !s.separates(a.head-1) && s.inside[a.head-1] == 0 &&
		a.tail < s.to && s.Tokens[a.tail].Kind != prose.Mark
}

// rest returns where the content goes on after a cue clause inside it: The
// plan, he said, will fail.
func (s sentence) rest(a *attribution) (int, bool) {
	i := a.tail
	if !a.inverted && a.cue.Frames&lexicon.FrameTell == 0 && s.class(i)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && max(s.overDay(i), s.overSpan(i)) == i {
		return 0, false // In May, Roe announced a sale of two plants, a step that …
	}
	if s.lex.VerbSecond && a.inverted && a.cue.Form != lexicon.FormNone && s.class(i)&lexicon.ClassConjunction != 0 {
		return 0, false // sagt Roe und spricht so laut, dass …
	}
	for i < s.to && s.inside[i] == 0 && (s.Tokens[i].Kind != prose.Mark || s.joins(i)) {
		i++
	}
	dash := i < s.to && s.lex.Clitics && isDash(s.Tokens[i].Lower) && s.is(a.head-1, s.Tokens[i].Lower)
	if i+2 < s.to && isDash(s.Tokens[i].Lower) && s.inside[i+1] != 0 && !s.startsCapital(i+1) {
		return i + 1, true // Es sei weit, sagt sie – „wenn man läuft“
	}
	if i+2 >= s.to || !s.is(i, ",") && !dash || s.tailBegins(i+1) {
		return 0, false
	}
	if a.inverted && a.cue.Form != lexicon.FormNone && !s.resumesBehind(a, i+1) || s.lex.Clitics && s.isAside(a) && s.tellsWhich(i+1) {
		return 0, false // comme l’explique Roe, cité par le Log :
	}
	c := s.class(i + 1)
	if c&lexicon.ClassConjunction != 0 && s.inside[i+2] != 0 && a.cue.Form != lexicon.FormNone && !s.isTitle(s.marks[s.inside[i+2]-1]) {
		return i + 2, true // The road is closed, Roe said, but “we will walk.”
	}
	gerund := s.word(i+1).Cue.Form == lexicon.FormGerund
	if s.lex.CapitalNouns && s.Tokens[i+1].Capital && s.inside[i+1] == 0 && !s.mayHoldVerb(i+1, s.to) {
		return 0, false // so Roe, Leiterin der Schule in Kiel
	}
	if s.goesOnBehind(a, i+1) {
		return i + 2, true
	}
	relative := c&(lexicon.ClassRelative|lexicon.ClassConjunction) != 0 || s.lex.Clitics && c&lexicon.ClassThat != 0 // según Roe, que cifró …
	if a.cue.Form == lexicon.FormNone && c&lexicon.ClassDeterminer != 0 && s.isApposition(i+1) {
		return 0, false // according to Roe, a doctor who lives there.
	}
	return i + 1, !gerund && !relative
}

// goesOnBehind reports whether a conjunction at i leads to a clause with a subject of its own,
// which was said too: The ferry went on, Roe said, and | it landed in Kelm.
func (s sentence) goesOnBehind(a *attribution, i int) bool {
	if a.inverted || s.lex.VerbSecond || s.lex.Clitics || s.class(i)&lexicon.ClassConjunction == 0 || s.inside[i+1] != 0 {
		return false
	}
	m, ok := s.phraseAfter(i+1, s.to)
	return ok && (s.isFiniteVerb(s.skipAdverbs(m.end, s.to)) || s.isVerb(m.end))
}

// resumesBehind reports whether the content before an inverted cue goes on at i, behind the
// comma that ends the cue's clause: Die Brücke, sagt Roe, werde …
func (s sentence) resumesBehind(a *attribution, i int) bool {
	switch {
	case s.lex.Clitics && (s.partsSubject(a, i) || s.opensRemark(a, i)):
		return true
	case !s.lex.VerbSecond:
		return !s.lex.Clitics && s.is(a.head-1, ",") && s.isFiniteVerb(i) && !s.isFinite(s.from, a.head-1) // The key, says Roe, is time.
	case s.class(i)&(lexicon.ClassReported|lexicon.ClassAuxiliary) != 0, (sentence{s.reading, i, s.to}).goesOnReporting(), s.breaksReport(a):
		return true
	}
	return s.class(i)&lexicon.ClassThat != 0 && s.is(a.head-1, ",") && s.holdsReported(s.from, a.head) // Er sei froh, sagt Roe, dass …
}

// isApposition reports whether a noun phrase at i has no verb but that of a relative clause
// to the end of the sentence, or to a comma.
func (s sentence) isApposition(i int) bool {
	end := i
	for end < s.to && !s.is(end, ",") {
		end = s.next(end)
	}
	return end >= s.trimEnd(s.to) && !s.isPlainClause(i, end)
}

// nameBeforeRole returns the name of two words or more that opens the sentence, or stands
// behind a quotation, before a job whose second comma is missing: Jane Roe, head of the school
// said; “…,” Jane Roe, head of sales at Brenner, a grocer in Kelm told us.
func (s sentence) nameBeforeRole(role phrase) (phrase, bool) {
	start := role.start
	if s.class(start-1)&lexicon.ClassConjunction != 0 {
		for start--; start > s.from && s.nominal(start-1); start-- { // founder and CEO
		}
	}
	if !s.is(start-1, ",") || role.end-start < 2 || s.class(role.To-1)&lexicon.ClassPronoun != 0 {
		return phrase{}, false
	}
	if first := &s.Tokens[start]; first.Capital && !s.lex.CapitalNouns && !s.namesRole(phrase{start: start, end: role.end}) {
		return phrase{}, false
	}
	name, ok := s.phraseBefore(start-1, s.from)
	quoted := ok && s.is(name.start-1, ",") && !s.lex.CapitalNouns && !s.lex.Clitics
	if quoted { // another job between them
		name, ok = s.phraseBefore(name.start-1, s.from)
	}
	opens := name.start == s.from && !quoted || name.start > s.from && s.inside[name.start-1] != 0 ||
		name.start-1 == s.from && s.class(s.from)&lexicon.ClassAside != 0 // As Jane Roe, a grocer in Kelm explains, …
	if !ok || !opens || name.To-name.From < 2 || s.opensParticiple(name.start) {
		return phrase{}, false // Sentencing Roe, the judge said
	}
	for i := name.From; i < name.To; i++ {
		if !s.isNamePart(i) {
			return phrase{}, false
		}
	}
	return name, true
}

// nameBeforeAside returns the name that a phrase with an article tells of, where it is the
// first of two insertions: Tidewater, a large firm, including its yards, said.
func (s sentence) nameBeforeAside(m phrase) phrase {
	job := m.end == m.start+1 && !s.Tokens[m.start].Capital && s.isJob(m.start) // Jane Roe, chairman, CEO and founder, said
	if s.lex.CapitalNouns || !s.is(m.start-1, ",") || s.class(m.start)&lexicon.ClassDeterminer == 0 && !job {
		return m
	}
	name, ok := s.phraseBefore(m.start-1, s.from)
	if !ok || name.start != s.from && s.inside[name.start-1] == 0 || name.end != m.start-1 || *s.word(name.From) != (lexicon.SpeechWord{}) {
		return m
	}
	for i := name.From; i < name.To; i++ {
		if !s.isNamePart(i) {
			return m
		}
	}
	return name
}

// overJobs returns where a list of jobs begins that ends before a token and stands right behind
// a quotation: “…,” chairman, founder and president Jane Roe said; i itself when there is none.
func (s sentence) overJobs(i int) int {
	const most = 10 // tokens
	comma, job := false, false
	for at := i; at > s.from && at > i-most; at-- {
		switch {
		case s.inside[at-1] != 0 && comma && job:
			return at
		case s.inside[at-1] != 0:
			return i
		case s.is(at-1, ","):
			comma = true
		case s.isJob(at - 1):
			job = true
		case s.class(at-1)&lexicon.ClassConjunction == 0:
			return i
		}
	}
	return i
}

// isJob reports whether a word for a job stands at i.
func (s sentence) isJob(i int) bool {
	return s.inside[i] == 0 && s.words[s.Tokens[i].Word].Name&lexicon.NameTitle != 0
}

// coordinated returns the subject of the sentence where a phrase is but the second of two that
// a preposition in it governs, as no verb comes before: lawmakers on the committee on Norland
// and the Tide Party, led by Roe, asked.
func (s sentence) coordinated(m phrase) (phrase, bool) {
	if s.lex.CapitalNouns || s.lex.Clitics || s.class(m.start)&lexicon.ClassDeterminer == 0 || s.class(m.start-1)&lexicon.ClassConjunction == 0 || !s.nominal(m.start-2) || s.isFinite(s.from, m.start-1) {
		return phrase{}, false
	}
	whole, ok := s.subject(m.start)
	return phrase{whole, whole.From, m.end}, ok && whole.From < m.start-2 && s.bindsIn(whole.From, m.start)
}

// bindsIn reports whether a preposition stands among tokens.
func (s sentence) bindsIn(from, to int) bool {
	for i := from; i < to; i++ {
		if s.class(i)&lexicon.ClassBinder != 0 {
			return true
		}
	}
	return false
}

// namedAside takes the name between two commas that tells who a pronoun is: One of
// them, the author Jane Roe, wrote.
func (s sentence) namedAside(a *attribution, end int) bool {
	m, ok := s.phraseBefore(end, s.from)
	if !ok || !s.is(m.start-1, ",") || m.To-m.From < 2 || !s.Tokens[m.To-1].Capital || s.class(m.start-2)&lexicon.ClassObject == 0 {
		return false
	}
	a.source, a.head = m.Mention, s.from
	return true
}

// overAppositive finds the source before an insertion between commas: Roe, a
// doctor, said.
func (s sentence) overAppositive(a *attribution) bool {
	var inner phrase
	end := a.from - 1
	if m, ok := s.namedWithBracket(end); ok {
		a.source, a.head = m.Mention, m.start
		return true
	}
	for i := s.prev(end); i >= s.from && i > end-maxAppositive; i = s.prev(i) {
		if !s.is(i, s.Tokens[end].Lower) {
			continue
		}
		m, ok := s.phraseBefore(i, s.from)
		if name, apposed := s.nameBeforeRole(m); ok && apposed {
			m = name // Jane Roe, head of the school — which … — said
		}
		start := m.start
		if ok && start > s.from && s.verbForm(start-1) == lexicon.FormPast && !s.Tokens[start].Capital {
			start-- // retired teacher Jane Roe, 71, who …
		}
		said := ok && start > s.from && s.class(start)&lexicon.ClassPossessive != 0 && s.word(start-1).Cue.Frames&lexicon.FrameClause != 0 // said her uncle, Jan Roe, called it
		if ok && !s.isNumber(m) && (said || s.opensClause(start)) && s.isInsertion(i+1, end) {
			m = s.nameBeforeAside(m)
			if whole, joined := s.coordinated(m); joined {
				m = whole
			}
			opens := m.start == s.from || s.inside[m.start-1] != 0
			if !opens && inner.end == 0 {
				inner = m // a place perhaps: “…,” Roe, a doctor in Kelm, Maine, and elsewhere, said
			} else if opens && (inner.end == 0 || m.To-m.From > 1 && s.Tokens[m.To-1].Capital && !s.isDate(m.Mention)) {
				a.source, a.head = m.Mention, m.start
				return true
			}
		}
	}
	if inner.end > 0 {
		a.source, a.head = inner.Mention, inner.start
		return true
	}
	return s.namedAside(a, end)
}

// namedWithBracket returns the name of a person with a bracket that a comma needlessly parts
// from its verb at end: On Monday, Jane Roe (R-OH), said.
func (s sentence) namedWithBracket(end int) (phrase, bool) {
	if !s.is(end-1, ")") || !s.is(end, ",") {
		return phrase{}, false
	}
	m, ok := s.phraseBefore(end, s.from)
	quoted := m.start > s.from && s.inside[m.start-1] != 0
	if !ok || m.start > s.from && !quoted && !s.is(m.start-1, ",") || m.To-m.From < 2 || !s.cast.NamesPerson(m.Mention) {
		return phrase{}, false
	}
	for i := m.start; i < m.To; i++ {
		if !s.isNamePart(i) {
			return phrase{}, false
		}
	}
	const adverbial = lexicon.ClassPreposition | lexicon.ClassSubordinator | lexicon.ClassTime | lexicon.ClassAdverb
	return m, m.start == s.from || quoted || s.class(s.from)&adverbial != 0 || s.isFinite(s.from, m.start) // but: Another lawmaker, Jane Roe (R-OH), said
}

// isInsertion reports whether the tokens between two commas are an appositive
// or a relative clause, not a clause of their own.
func (s sentence) isInsertion(from, to int) bool {
	if s.class(from)&lexicon.ClassRelative != 0 || s.lex.Clitics && s.class(from)&lexicon.ClassThat != 0 {
		return true
	}
	if first := s.class(from) | s.class(from+1); s.lex.CommaClause && first&lexicon.ClassDeterminer != 0 && s.class(to-1)&lexicon.ClassAuxiliary != 0 {
		return true // Roe, der das gesehen hat, sagte
	}
	for i := from; i < to; i = s.next(i) {
		if s.class(i)&lexicon.ClassAuxiliary != 0 && s.class(i-1)&lexicon.ClassRelative == 0 {
			return false
		}
	}
	return true
}

// maxAppositive is how many tokens may stand between a source and its verb.
const maxAppositive = 60

// anybody returns the token of the pronoun for nobody in particular that is joined to a verb,
// 0 when none is: indique-t-on, a-t-on appris.
func (s sentence) anybody(a *attribution) int {
	if !s.lex.CompoundPast || s.lex.Anybody == "" {
		return 0
	}
	if at := s.overHyphens(a.to); at > a.to && s.is(at, s.lex.Anybody) {
		return at
	}
	if at := a.verb - 1; at-1 > s.from && s.is(at, s.lex.Anybody) && s.is(at-1, "-") {
		return at
	}
	return 0
}

// anybodySays reads who is behind what is said with the pronoun for nobody in particular at
// on: indique-t-on à la mairie; a-t-on appris lundi auprès du parquet, de source policière.
func (s sentence) anybodySays(a *attribution, on int) bool {
	a.head, a.inverted, a.askedOf = a.from, true, true
	i := on + 1
	if on < a.verb {
		for i = on; i-1 > s.from && s.is(i-1, "-"); i -= 2 {
		}
		a.from, a.head, i = i, i, a.to
	}
	if a.head == s.from || s.inside[a.head-1] == 0 && !s.separates(a.head-1) {
		return false
	}
	for i < s.to && s.class(i)&(lexicon.ClassTime|lexicon.ClassAdverb) != 0 {
		i++
	}
	a.tail = i
	from := i
	for i < s.to && s.class(i)&lexicon.ClassPreposition != 0 {
		i = s.overElision(i + 1)
	}
	contracted := s.class(i)&(lexicon.ClassDeterminer|lexicon.ClassBinder) == lexicon.ClassDeterminer|lexicon.ClassBinder // du parquet
	start := i
	if s.class(i)&lexicon.ClassAdverb != 0 && i+1 < s.to && s.nominal(i+1) {
		start++ // de même source
	}
	m, ok := s.phraseAfter(start, s.to)
	if !ok || i == from && !contracted || !s.cast.MaySpeak(m.Mention) && s.class(start)&lexicon.ClassRole == 0 {
		return true
	}
	if m.From = min(m.From, max(i, m.From-(start-i))); contracted && m.From == i {
		m.From++
	}
	a.source, a.tail, a.askedOf = m.Mention, m.end, false
	return true
}

// restOfMixed returns where what a cue interrupts behind words in marks goes on: with a clause of its
// own, or with marks behind a conjunction: While some have two, and “we like that,” Roe said, most
// have one. It is no “bolt,” Roe said, but rather “a nail.”
func (s sentence) restOfMixed(a *attribution, before lexicon.Mention) (int, bool) {
	const lead = 3 // tokens before the marks
	i := a.tail
	if s.lex.VerbSecond || s.lex.Clitics || i+2 >= s.to || !s.is(i, ",") || !s.endsInComma(s.marks[s.inside[before.To-1]-1]) {
		return 0, false
	}
	if s.class(i+1)&lexicon.ClassConjunction != 0 {
		for j := i + 2; j < s.to && j <= i+1+lead; j++ {
			if s.inside[j] != 0 {
				return j, true
			}
		}
		return 0, false
	}
	opens := s.class(before.From)&lexicon.ClassSubordinator != 0 && s.class(before.From)&lexicon.ClassPreposition == 0
	return i + 1, opens && s.isPlainClause(i+1, s.to)
}

// bracketWithin returns where the bracket opens that a noun phrase has before the preposition
// at i, with which it goes on: Le maire (sans étiquette) de Kerbian; -1 when there is none.
func (r *reading) bracketWithin(i int) int {
	if !r.lex.Clitics || r.class(i)&lexicon.ClassGenitive == 0 || !r.is(i-1, ")") {
		return -1
	}
	open := r.skipBracket(i, 0)
	if open == i || !r.nominal(open-1) {
		return -1
	}
	return open
}

// overBracketWithin returns the token behind such a bracket and its preposition, where it opens
// at i; i itself where none does.
func (r *reading) overBracketWithin(i, limit int) int {
	if !r.lex.Clitics || i >= limit || !r.is(i, "(") {
		return i
	}
	for k := i + 1; k+2 < limit; k++ {
		if r.is(k, ")") && r.bracketWithin(k+1) == i {
			return k + 2
		}
	}
	return i
}
