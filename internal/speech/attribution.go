package speech

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// An attribution is a cue of the narration with its source.
type attribution struct {
	verb       int // the cue's token
	from, to   int // the cue as printed
	head, tail int // its clause: the source, the cue and the listener
	cue        lexicon.Cue
	source     lexicon.Mention
	inverted   bool // the source follows the cue: said Ms Roe
	inherits   bool // the source is that of the clause before: …, adding
	nested     bool // it stands in what another cue introduces
	unsaid     bool // it is passive or unreal: wird verlangt
	follows    bool // what was said precedes it
	askedOf    bool // its subject is who was asked, nobody knows by whom: was asked: “…”
}

// appendAttributions appends the cues of a sentence, in order, to out, which
// is empty.
func (s sentence) appendAttributions(out []attribution) []attribution {
	for i := s.from; i < s.to; i = s.next(i) {
		if s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital && i > s.from && !(s.is(i-1, ":") && s.class(i)&lexicon.ClassSource != 0) || !s.mayAttribute(i) {
			continue
		}
		var a attribution
		ok := false
		switch {
		case s.word(i).Class&(lexicon.ClassSource|lexicon.ClassTag|lexicon.ClassPhrase) != 0 && s.overSource(i) > i && !s.withinClause(i, out) && !s.isOfCue(i, out):
			a, ok = s.accordingTo(i)
			i = max(i, a.to-1)
		case s.word(i).Class&lexicon.ClassPhrase != 0 && s.lex.SourceNoun != "" && s.sourceNoun(i) > 0:
			end := s.sourceNoun(i)
			a, ok = sourceAt(i, end, end, lexicon.Mention{Passage: s.index, From: i + 1, To: end}), true
			i = end - 1
		case s.quoted && i > s.from && s.followsQuote(i) && s.overUtterance(i) > i:
			a, ok = s.uttered(i)
			i = max(i, a.to-1)
		case s.lex.Views != "" && s.is(i, s.lex.Views) && (i == s.from || s.followsQuote(i) && !s.is(i-1, ";") || s.lex.Clitics && s.quoted && s.is(i-1, ",")):
			a, ok = s.viewOf(i)
		case s.word(i).Class&lexicon.ClassAfter != 0:
			a, ok = s.sourceBefore(i)
		case s.word(i).Cue.Frames != 0:
			a, ok = s.readCue(i, out)
		case s.phrasal(i).Second != "":
			a, ok = s.readCueAs(i, out, s.phrasal(i).Cue)
		case s.reportsQuote(i):
			a, ok = s.readCueAs(i, out, lexicon.Cue{Frames: lexicon.FrameSpeech, Form: lexicon.FormPast})
		}
		if ok {
			a.nested = s.isNested(&a, out)
			out = append(out, a)
		}
	}
	return out
}

// withinClause reports whether a source without a verb stands behind the "that" of a cue before
// it, between commas, and so in what that one says: Roe said that, in his view, it was late.
func (s sentence) withinClause(i int, found []attribution) bool {
	n := len(found)
	return n > 0 && s.is(i-1, ",") && s.class(i-2)&lexicon.ClassThat != 0 && found[n-1].tail <= i-2 && found[n-1].tail >= i-2-maxOccasion && found[n-1].cue.Form != lexicon.FormNone && !s.lex.VerbSecond && !s.lex.Clitics
}

// isOfCue reports whether a source without a verb stands in the clause of the cue before it,
// between its verb and the source that it introduces: hieß es laut Agenturen.
func (s sentence) isOfCue(i int, found []attribution) bool {
	n := len(found)
	return n > 0 && found[n-1].cue.Frames&lexicon.FrameImpersonal != 0 && found[n-1].verb < i && i < found[n-1].tail
}

// phrasal returns the cue of two words that begins at i, the zero value when there
// is none: fa sapere.
func (s sentence) phrasal(i int) lexicon.Phrasal {
	p := s.phrases(i).Phrasal
	if p.Second == "" || i+1 >= s.to || !s.is(i+1, p.Second) {
		return lexicon.Phrasal{}
	}
	return p
}

// isNested reports whether a cue stands in what one before it introduces: no
// comma, conjunction or quotation lies between them.
func (s sentence) isNested(a *attribution, found []attribution) bool {
	if len(found) == 0 || a.inherits {
		return false
	}
	last := &found[len(found)-1]
	for i := max(last.tail, s.from); i < a.head; i++ {
		if s.inside[i] != 0 || s.is(i, ",") || s.class(i)&lexicon.ClassConjunction != 0 {
			return false
		}
	}
	return last.tail <= a.head
}

// reportsQuote reports whether a verb that is no known cue stands at i beside
// the quotation that it must report: “…,” scoffed Ms Roe.
func (s sentence) reportsQuote(i int) bool {
	if !s.quoted {
		return false
	}
	unknown := (s.lex.Clitics || s.lex.VerbSecond) && *s.word(i) == lexicon.SpeechWord{} && !s.Tokens[i].Capital // sbotta Anna Rizzo, schimpft Roe
	if s.lex.Plural != "" && *s.word(i) == (lexicon.SpeechWord{}) && strings.HasSuffix(s.Tokens[i].Lower, s.lex.Plural) && i+1 < s.to && s.Tokens[i+1].Capital {
		unknown = true // “It’s sad,” smiles Ann Roe
	}
	if i == s.from || s.verbForm(i) != lexicon.FormPast && !unknown {
		return false
	}
	before := i - 1
	for unknown && before > s.from && (s.possessive(before) || s.class(before)&lexicon.ClassObject != 0 || s.lex.CompoundPast && (s.class(before)&lexicon.ClassAuxiliary != 0 || s.possessive(before+1))) {
		before-- // s’agace, l’a interrompu
	}
	joined := s.lex.CompoundPast && unknown && before > s.from+2 && s.is(before-1, "-") && s.class(before)&lexicon.ClassPronoun != 0
	if joined {
		for before -= 2; before-1 > s.from && s.is(before-1, "-"); before -= 2 { // a-t-il réagi
		}
		joined = s.class(before)&lexicon.ClassAuxiliary != 0
		before--
	}
	before = max(s.overSeparators(before+1)-1, s.from)
	if n := s.inside[before]; n != 0 {
		pronoun := s.overHyphens(i + 1)                                                                                                                                                                                                                                                                                                                                                                     // s’étrangle-t-elle
		return s.awaitsCue(s.marks[n-1]) && i+1 < s.to && (joined || pronoun > i+1 && pronoun < s.to && s.class(pronoun)&lexicon.ClassPronoun != 0 || s.Tokens[i+1].Capital || (s.lex.VerbSecond || s.lex.Clitics) && s.class(i+1)&lexicon.ClassDeterminer != 0 || s.lex.VerbSecond && s.startsQuote(s.marks[n-1].from) && s.class(i+1)&(lexicon.ClassPronoun|lexicon.ClassObject) == lexicon.ClassPronoun) // haderte sie
	}
	m, ok := s.phraseBefore(i, s.from)
	if !ok || m.start == s.from {
		return false
	}
	n := s.inside[m.start-1]
	return n != 0 && s.awaitsCue(s.marks[n-1])
}

// awaitsCue reports whether a quotation ends in a comma or a mark that lets
// its sentence go on.
func (s sentence) awaitsCue(m segment) bool {
	for i := m.to - 1; i > m.from && s.Tokens[i].Kind == prose.Mark; i-- {
		switch s.Tokens[i].Lower {
		case ",", "?", "!", "—", "…":
			return true
		}
	}
	return m.to < s.to && s.is(m.to, ",")
}

// readCue reads the verb at i as a cue: its auxiliaries, then its source
// before it or, in inversion, after it. found are the cues before it.
func (s sentence) readCue(i int, found []attribution) (attribution, bool) {
	return s.readCueAs(i, found, s.word(i).Cue)
}

// readCueAs is readCue for a verb that the table does not hold.
func (s sentence) readCueAs(i int, found []attribution, c lexicon.Cue) (attribution, bool) {
	a := attribution{verb: i, from: i, to: i + 1, head: i, tail: i + 1, cue: c}
	if p := s.phrasal(i); p.Second != "" {
		a.to, a.tail = i+2, i+2
	}
	if c.Frames&lexicon.FramePredicate != 0 {
		return a, s.predicate(&a)
	}
	g := s.verbGroup(&a)
	if s.lex.VerbSecond && !s.isAided(&a) && (c.Form == lexicon.FormParticiple || c.Form == lexicon.FormPresent) && s.bracketed(&a) {
		return a, true // bekräftigt is both
	}
	if s.admits(&a) {
		return a, true
	}
	if a.unsaid || s.lex.VerbSecond && i == s.from && !s.quoted || s.endsReport(i) || s.isUndone(i) || s.isWished(&a) || s.asksReader(i) {
		return a, false // wird verlangt; Fragt man Roe, …
	}
	a.head = a.from
	if _, announced := s.announced(i + 1); g.passive && announced && a.cue.Frames&lexicon.FrameWhether != 0 {
		a.askedOf = true
		return a, !g.unreal // was asked: “…”
	}
	if c.Frames == lexicon.FrameSpeech && s.lex.VerbSecond && !s.joinsMarks(&a) && !s.joinsReport(&a) || s.lacksParticle(i) || s.lex.Clitics && c.Form == lexicon.FormBase && (!s.isAided(&a) || s.class(i-1)&lexicon.ClassPassive != 0) {
		return a, false
	}
	if on := s.anybody(&a); on > 0 && c.Form != lexicon.FormGerund {
		return a, s.anybodySays(&a, on)
	}
	if c.Frames&lexicon.FrameImpersonal != 0 {
		return a, s.impersonal(&a)
	}
	if s.lex.CommaClause && s.verbFinal(&a) {
		return a, true
	}
	if s.lex.CommaClause && s.endsRelative(&a) {
		return a, false
	}
	if s.isImpersonal(&a) {
		m, ok := s.phraseBefore(a.from, s.from)
		return a, ok && s.dropsSubject(&a, m) && a.source.To > 0 // Desde el sindicato se insiste en que …
	}
	if g.unreal || g.infinitive || g.passive && a.cue.Form == lexicon.FormPast || !s.plausible(&a, g) {
		return a, false
	}
	return a, s.findSource(&a, g, found)
}

// findSource fills in the source of a cue; found are the cues before it.
func (s sentence) findSource(a *attribution, g verbGroup, found []attribution) bool {
	before := a.from - 1
	gerund := a.cue.Form == lexicon.FormGerund && !g.passive
	apart := s.is(before, ",")
	aside := apart || before > s.from && s.inside[before] == 0 && isDash(s.Tokens[before].Lower) && s.Tokens[before].Space
	switch {
	case s.announcesAfter(a), s.saysFromSide(a), s.opensInverted(a), s.inversion(a, true), apart && s.namesInverted(a), s.lex.DropsSubjects && s.lacksSubject(a),
		apart && s.closesInverted(a), aside && a.cue.Form != lexicon.FormGerund && !g.infinitive && s.overAppositive(a),
		s.inversion(a, false), gerund && (s.quotedAs(a) || s.participle(a)):
		return true
	case gerund && s.lex.DropsSubjects && a.from == s.from && s.class(a.to)&lexicon.ClassThat != 0 && !s.mainSubject(a):
		return true // Agregando que habrá obras.
	case gerund, g.infinitive, before >= s.from && s.class(before)&lexicon.ClassConjunction != 0:
		return s.inherit(a, found)
	case before >= s.from && s.class(before)&lexicon.ClassRelative != 0, s.isRelativeArticle(a, before), s.relates(a, before):
		return s.antecedent(a)
	case before >= s.from && apart:
		return s.subjectAtComma(a, before) || len(found) > 0 && s.inherit(a, found) || s.lex.DropsSubjects && a.cue.Frames&lexicon.FrameSpeech != 0 && (s.isAdverbial(s.from, before) || s.opensAdverb(s.from) && before == s.from+1 || s.opensPassive(before))
	case s.lex.VerbSecond && !s.followsMark(a) && s.secondPlace(a):
		return true
	}
	return s.subjectBefore(a, found)
}

// opensPassive reports whether a participle opens the sentence, so that no subject stands
// before the comma at i: Preguntada por el puente, ha respondido que …
func (s sentence) opensPassive(i int) bool {
	return i > s.from+1 && s.commasIn(s.from, i) == 0 && s.class(s.from+1)&lexicon.ClassPreposition != 0 &&
		lexicon.EndsIn(s.Tokens[s.from].Lower, s.lex.Participle)
}

// isAdverbial reports whether tokens are an adverbial without a verb: En su auto.
func (s sentence) isAdverbial(from, to int) bool {
	return s.class(from)&(lexicon.ClassPreposition|lexicon.ClassAdverb|lexicon.ClassTime) != 0 && !s.isFinite(from, to)
}

// announcesAfter reads the source behind a verb whose object pronoun stands for the
// quotation to come, as the Romance languages put it: Lo ha detto Anna Neri: «…»
func (s sentence) announcesAfter(a *attribution) bool {
	if !s.lex.Clitics || a.cue.Frames&lexicon.FrameSpeech == 0 || !s.opensClause(a.from) || s.class(a.from)&lexicon.ClassObject == 0 && s.class(s.from)&lexicon.ClassObject == 0 {
		return false
	}
	m, ok := s.phraseAfter(a.to, s.to)
	if !ok {
		return false
	}
	if name, named := s.nameAfter(m); named {
		m = name
	}
	if !s.is(m.end, ":") {
		return false
	}
	a.source, a.tail = m.Mention, m.end
	return true
}

// opensInverted reads the source behind a verb that opens the sentence, before the
// quotation: Said Roe, “It is over.”
func (s sentence) opensInverted(a *attribution) bool {
	if a.from != s.from || s.lex.VerbSecond || a.cue.Frames&lexicon.FrameSpeech == 0 || a.cue.Form != lexicon.FormPast && a.cue.Form != lexicon.FormPresent {
		return false
	}
	m, ok := s.phraseAfter(a.to, s.to)
	if !ok || m.end+1 >= s.to || !s.is(m.end, ",") && !s.is(m.end, ":") || s.inside[m.end+1] == 0 {
		return false
	}
	a.source, a.tail, a.inverted = m.Mention, m.end, true
	return true
}

// subjectBefore takes the noun phrase right before a cue as its source.
func (s sentence) subjectBefore(a *attribution, found []attribution) bool {
	if name, start, ok := s.titledBefore(a.from); ok && s.word(a.verb).Cue.Frames != 0 {
		a.source, a.head = name, start
		return true
	}
	m, ok := s.phraseBefore(a.from, s.from)
	if !ok && s.lex.DropsSubjects && a.from == s.from {
		return a.cue.Frames&lexicon.FrameSpeech != 0
	}
	if ok && s.dropsSubject(a, m) {
		return a.cue.Frames&lexicon.FrameSpeech != 0 || a.source.To > 0
	}
	if ok && s.disagrees(a) {
		src, found := s.subject(a.from)
		a.source, a.head = src, src.From
		return found
	}
	if ok && s.inAdverbial(m) {
		return s.inherit(a, found) // Roe said no, but in a later interview said
	}
	if ok && s.isNumber(m) && s.is(m.start-1, ",") {
		return false // "Roe, 54 said": an age
	}
	if ok && s.isShare(m) {
		m = phrase{lexicon.Mention{Passage: s.index, From: m.start - 2, To: m.To}, m.start - 2, m.end}
	}
	if ok && s.lex.CapitalNouns && (s.opensOblique(m.start) || a.cue.Form == lexicon.FormBase && a.from == a.verb && slices.Contains(s.lex.Singular, s.Tokens[m.start].Lower) && !s.nominal(m.start-1) && !s.is(m.start-1, "%")) {
		return false // Den Film sah Roe; Damit lässt sich der Rückgang erklären
	}
	if src, governed := s.overGoverned(m); ok && governed {
		a.source, a.head = src, src.From
		return src.To > src.From
	}
	if name, apart := s.personApart(m); ok && apart {
		m = name
	} else if name, apposed := s.nameBeforeRole(m); ok && apposed {
		m = name
	} else if both, joined := s.joinedBefore(m); ok && joined {
		m = both
	} else if head, found := s.headBefore(m); ok && found {
		m = head
		if name, apposed := s.nameBeforeRole(head); apposed {
			m = name // “…,” Jane Roe, the founder who left Kelm said
		}
	} else if whole, several := s.wholeBefore(a, m); several {
		m, ok = whole, true
	}
	a.source, a.head = m.Mention, s.overJobs(m.start)
	for s.is(a.head-1, "-") && a.head > s.from+1 { // a-t-il dit
		a.head -= 2
		a.inverted = true
	}
	return ok && s.class(m.start-1)&lexicon.ClassUnreal == 0
}

// personApart returns the person whose name ends a phrase before a verb, where the words that open the
// sentence govern what stands before it, and a comma is left out: Speaking to the Log Jane Roe said.
func (s sentence) personApart(m phrase) (phrase, bool) {
	opens := s.class(s.from)&lexicon.ClassPreposition != 0 || s.opensParticiple(s.from)
	if s.lex.VerbSecond || s.lex.Clitics || !opens || s.commasIn(s.from, m.end) > 0 {
		return phrase{}, false
	}
	from := m.end
	for from > m.start && s.isNamePart(from-1) {
		from--
	}
	names := s.cast.NamesIn(s.index, from, m.end)
	if len(names) == 0 {
		return phrase{}, false
	}
	last := names[len(names)-1].Mention
	if last.To != m.end || last.To-last.From < 2 || last.From <= s.from+1 || !s.Tokens[last.From-1].Capital || s.words[s.Tokens[last.From-1].Word].Name&lexicon.NameTitle != 0 || !s.cast.NamesPerson(last) {
		return phrase{}, false
	}
	return phrase{last, last.From, last.To}, true
}

// inAdverbial reports whether a phrase before a cue is an adverbial of one noun that opens
// its clause behind a conjunction, so that the subject is that of the clause before; but no
// "and after lunch Roe said", no "but after Roe said".
func (s sentence) inAdverbial(m phrase) bool {
	if s.lex.Clitics || s.lex.VerbSecond {
		return false
	}
	at := m.end - 2 // before the noun
	for at > s.from && !s.Tokens[at].Capital && s.class(at)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassTime|lexicon.ClassAdverb) != 0 {
		at--
	}
	return at-1 > s.from && s.class(at)&lexicon.ClassPreposition != 0 && s.class(at)&lexicon.ClassSubordinator == 0 && s.class(at-1)&lexicon.ClassConjunction != 0
}

// isShare reports whether a number ends what share of those asked said something: four
// in 10 said.
func (s sentence) isShare(m phrase) bool {
	return m.start-2 >= s.from && s.isNumber(m) && s.class(m.start-1)&lexicon.ClassPreposition != 0 &&
		(s.Tokens[m.start-2].Kind == prose.Number || s.class(m.start-2)&lexicon.ClassDeterminer != 0)
}

// joinedBefore returns the two noun phrases that open the sentence when a cue stands
// behind the second: the council and the operator said.
func (s sentence) joinedBefore(m phrase) (phrase, bool) {
	const determined = lexicon.ClassDeterminer | lexicon.ClassPossessive
	shared := s.class(s.from)&determined != 0 && s.class(m.start)&lexicon.NominalStop == 0 && !s.Tokens[m.start].Capital // the former mayor and current minister
	if s.class(m.start-1)&lexicon.ClassConjunction == 0 || s.class(m.start)&determined == 0 && !shared {
		return phrase{}, false
	}
	first, ok := s.phraseBefore(m.start-1, s.from)
	if !ok || first.start != s.from || first.To < m.start-1 || s.class(s.from)&determined == 0 && !s.cast.NamesPerson(first.Mention) {
		return phrase{}, false
	}
	return phrase{lexicon.Mention{Passage: s.index, From: s.from, To: m.To}, s.from, m.end}, true
}

// headBefore returns the subject of the clause when a cue stands behind a noun that
// a relative clause in it ends with: the officer who made the arrest said.
func (s sentence) headBefore(m phrase) (phrase, bool) {
	const most = 16 // tokens of the relative clause
	if m.start-1 <= s.from || s.inside[m.start-1] != 0 || s.Tokens[m.start-1].Kind == prose.Mark {
		return phrase{}, false
	}
	if governs := s.lex.Clitics || s.class(m.start-1)&lexicon.ClassPreposition != 0 || s.verbForm(m.start-1) == lexicon.FormPast || s.class(m.start-2)&lexicon.ClassTo != 0; !governs {
		return phrase{}, false
	}
	for i := m.start - 1; i > s.from && i > m.start-most; i = s.prev(i) {
		if s.Tokens[i].Kind == prose.Mark && !s.joins(i) || s.inside[i] != 0 {
			break
		}
		relative := s.class(i)&lexicon.ClassRelative != 0 || s.isRelativeThat(i)
		if relative && (s.nominal(i-1) || s.class(i-1)&lexicon.ClassDeterminer != 0 && s.verbForm(m.start-1) == lexicon.FormPast) && m.start > i+1 {
			return s.phraseBefore(i, s.from) // the officer who, those who
		}
	}
	return phrase{}, false
}

// isRelativeThat reports whether the "that" of a Romance language at i opens a relative
// clause, for no cue precedes it: un hombre que pidió el anonimato contaba.
func (s sentence) isRelativeThat(i int) bool {
	if !s.lex.Clitics || s.class(i)&lexicon.ClassThat == 0 {
		return false
	}
	for k := s.from; k < i; k++ {
		if s.word(k).Cue.Frames != 0 {
			return false
		}
	}
	return true
}

// wholeBefore returns the source that takes all tokens between a quotation, or the
// beginning of the sentence, and a cue, where no more than last was read: “…,” Roe and
// his lawyers said; “…,” a source close to him said; A poll released on Monday said.
func (s sentence) wholeBefore(a *attribution, last phrase) (phrase, bool) {
	joins := s.class(last.start-1)&lexicon.ClassConjunction != 0
	whole := !joins && (s.class(last.From)&lexicon.ClassPronoun != 0 || s.class(last.start-1)&lexicon.ClassSubordinator != 0) // Shortly after Roe said
	if s.lex.Clitics || s.lex.VerbSecond || whole {
		return phrase{}, false // their sources stand behind the cue
	}
	from := a.from
	for from > s.from && a.from-from < maxPhrase && s.inside[from-1] == 0 && (s.Tokens[from-1].Kind != prose.Mark || s.joins(from-1)) {
		from--
	}
	quoted := from > s.from && (s.inside[from-1] != 0 || from-1 > s.from && s.is(from-1, ",") && s.inside[from-2] != 0)
	if from >= last.start || from > s.from && !quoted || !s.opensPhrase(from) {
		return phrase{}, false
	}
	head, ok := s.phraseAfter(from, a.from)
	if !ok || head.start != from || s.isUnit(head.To-1) { // A day after the vote Roe said
		return phrase{}, false
	}
	const links = lexicon.ClassConjunction | lexicon.ClassPreposition | lexicon.ClassRelative
	joined := s.class(head.end)&lexicon.ClassConjunction != 0
	if joined && !quoted || s.class(head.end)&links == 0 && s.verbForm(head.end) == lexicon.FormNone {
		return phrase{}, false // Every time a user said
	}
	participle := !joined && !s.Tokens[head.To-1].Capital && s.verbForm(head.end) == lexicon.FormPast && s.class(head.end+1)&(lexicon.ClassTime|lexicon.ClassPreposition) != 0
	for i := head.end; i < a.from && s.class(i)&lexicon.ClassRelative == 0; i++ {
		another := participle && s.class(i)&(lexicon.ClassConjunction|lexicon.ClassSubordinator) != 0 // Prices rose on Monday and Roe said
		if another || s.class(i)&lexicon.ClassAuxiliary != 0 || s.verbForm(i) == lexicon.FormPast && !(participle && i == head.end) {
			return phrase{}, false
		}
	}
	if joined && last.end > head.end && s.nominal(last.To-1) {
		return phrase{lexicon.Mention{Passage: s.index, From: from, To: last.To}, from, a.from}, true
	}
	head.end = a.from
	return head, true
}

// disagrees reports whether the word before a cue in the plural is none, and so
// not its subject: Welders who know the yard say …
func (s sentence) disagrees(a *attribution) bool {
	return a.cue.Form == lexicon.FormBase && a.from == a.verb && !s.plural(a.from-1) &&
		!s.Tokens[a.from-1].Capital && s.class(a.from-1)&lexicon.ClassPronoun == 0
}

// participle reads the source that a participle follows without a comma:
// "with marchers chanting", "Roe saying".
func (s sentence) participle(a *attribution) bool {
	m, ok := s.phraseBefore(a.from, s.from)
	if !ok || m.From < s.from+1 || s.class(m.start-1)&lexicon.ClassPreposition == 0 {
		return false
	}
	if m.start-2 >= s.from && s.verbForm(m.start-2) != lexicon.FormNone && !s.is(m.start-1, "with") { // put out a statement saying; but: returned with a note saying
		return false
	}
	a.source, a.head = m.Mention, m.start
	return true
}
