package speech

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// The mood of reported speech, as German has one: it carries a report on from sentence to
// sentence, and tells what is reported. Der Deich sei sicher. Er werde im Mai erhöht.

// reporting returns who may be reported on: who was in the paragraph before the
// sentence, or at the very end of the paragraph before; else whom the sentence before is
// about: Das bestätigte Roe. Der Deich sei sicher.
func (w *quoteWriter) reporting(s sentence) (lexicon.Mention, bool) {
	n := len(w.drafts)
	if topic, told := w.topic(); told && s.from > 0 && w.scene.index == s.index {
		return topic, true
	}
	if n > w.paragraph {
		return w.drafts[n-1].source, true
	}
	if n == 0 || s.from > 0 {
		return lexicon.Mention{}, false
	}
	parts := w.drafts[n-1].parts
	last := parts[len(parts)-1]
	if last.Passage != s.index-1 {
		return lexicon.Mention{}, false
	}
	behind := w.readings[last.Passage].Tokens[last.To:]
	return w.drafts[n-1].source, !slices.ContainsFunc(behind, func(t prose.Token) bool { return t.First })
}

// goesOnReporting reports whether a sentence without a cue goes on with what was
// reported in the one before: its finite verb is in the mood of reported speech,
// as German has one. Er schäme sich dafür.
func (s sentence) goesOnReporting() bool {
	const most = 12 // tokens before the verb
	if s.lex.ReportedEnding == "" {
		return false
	}
	aside := false
	for i := s.from; i < s.to; i = s.next(i) {
		aside = aside || s.class(i)&lexicon.ClassAside != 0 && s.is(i-1, ",")
		if s.inside[i] == 0 && s.is(i, s.lex.Teller) {
			return false // Dann habe ich gewartet
		}
		if s.isSpeech(i) && (aside || s.is(i-1, ",")) {
			return false // another says it: …, erklärte der Rat gegenüber „Log“; …, wie das Amt „Log“ sagte
		}
	}
	for i, n := s.from, 0; i < s.to && n < most; i, n = s.next(i), n+1 {
		if s.is(i, ",") && !s.isDecimal(i) {
			return s.reportsBehind(i) // but: Sie wies zurück, er habe gewartet
		}
		if s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital && i > s.from {
			continue
		}
		c := s.class(i)
		switch {
		case c&lexicon.ClassReported != 0:
			return true
		case c == 0 && i > s.from && i+1 < s.to && s.Tokens[i+1].Capital && s.holdsReported(i+1, s.phraseEnd(i+1)):
			// Die für Samstag geplante Fahrt sei abgesagt
		case c&lexicon.ClassAuxiliary != 0, s.verbForm(i) == lexicon.FormPast || s.verbForm(i) == lexicon.FormPresent:
			return false
		case c == 0 && s.isReportedVerb(i):
			return true
		}
	}
	return false
}

// phraseEnd returns the next mark or conjunction behind i, the end of the sentence when there is none.
func (s sentence) phraseEnd(i int) int {
	for i < s.to && s.class(i)&lexicon.ClassConjunction == 0 && (s.inside[i] != 0 || s.Tokens[i].Kind != prose.Mark || s.joins(i)) {
		i++
	}
	return i
}

// behindLead returns where a report begins in a sentence that ends at end, behind the colon
// of the narrator perhaps: Der Grund: Die Risse seien klein.
func (s sentence) behindLead(end int) int {
	if colon := s.behindColon(s.from, end); !s.holdsReported(s.from, colon) && s.holdsReported(colon, end) {
		return colon
	}
	return s.from
}

// isDecimal reports whether the comma at i stands within a number: 1,4 Millionen.
func (s sentence) isDecimal(i int) bool {
	return i > s.from && i+1 < s.to && s.Tokens[i-1].Kind == prose.Number && !s.Tokens[i+1].Space
}

// reportsBehind reports whether a verb in the mood of reported speech stands right
// behind a comma, so that what precedes it is a clause or ends with one: Um das zu
// klären, müsse man warten; Eine Stadt, die nicht zahlen könne, dürfe nicht bauen.
func (s sentence) reportsBehind(comma int) bool {
	const most = 30 // tokens
	for i := comma; i+1 < s.to && i < comma+most; i = s.next(i) {
		if s.is(i, ",") && s.class(i+1)&lexicon.ClassReported != 0 {
			return true
		}
	}
	return false
}

// isReportedVerb reports whether the word at i has the ending of reported speech
// where the verb of a main clause stands: er schäme, brauche es, die Bahn plane.
func (s sentence) isReportedVerb(i int) bool {
	t := &s.Tokens[i]
	if t.Capital || !strings.HasSuffix(t.Lower, s.lex.ReportedEnding) || lexicon.EndsIn(t.Lower, s.lex.Past) {
		return false
	}
	switch {
	case i > s.from && s.class(i-1)&lexicon.ClassPronoun != 0, i+1 < s.to && s.class(i+1)&lexicon.ClassPronoun != 0:
		return true
	case i+1 >= s.to || i == s.from, s.isUnit(i-1) && s.Tokens[i+1].Capital: // Die 30 Jahre alte Lotsin
		return false
	case i == s.from+1 && s.class(s.from)&(lexicon.ClassAdverb|lexicon.ClassTime) != 0: // Deshalb übe die Stadt Druck aus
		return s.class(i+1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPreposition|lexicon.ClassAdverb) != 0 || s.Tokens[i+1].Capital && !lexicon.EndsIn(t.Lower, s.lex.Adjectives)
	case s.class(s.from)&lexicon.ClassPreposition != 0: // Bei Regen entstehe hier Schlamm
		return s.Tokens[i-1].Capital && s.inside[i-1] == 0 && s.class(i-1)&lexicon.ClassDeterminer == 0
	}
	m, ok := s.phraseBefore(i, s.from)                                                                                                             // Die Bahn plane einen Tunnel
	opens := m.start == s.from || m.start == s.from+1 && s.class(s.from)&lexicon.ClassAdverb != 0 && s.class(m.start)&lexicon.ClassDeterminer != 0 // Allein der Bau koste
	return ok && opens && s.Tokens[i-1].Capital && s.inside[i-1] == 0 && s.class(i-1)&lexicon.ClassDeterminer == 0                                 // but no: Das schöne Land
}

// endsReport reports whether the verb at i ends a clause whose auxiliary is in the mood
// of reported speech, so that another tells it: Dort hätten Wachen gestanden, die …
func (s sentence) endsReport(i int) bool {
	const most = 12 // tokens of the clause
	if s.lex.ReportedEnding == "" || i+1 < s.to && (s.inside[i+1] != 0 || s.Tokens[i+1].Kind != prose.Mark) {
		return false
	}
	for j := i - 1; j >= s.from && j > i-most && s.inside[j] == 0 && (s.Tokens[j].Kind != prose.Mark || s.joins(j)); j-- {
		c := s.class(j)
		if c&lexicon.ClassReported != 0 {
			return true
		}
		if c&lexicon.ClassConjunction != 0 {
			break
		}
	}
	return false
}

// breaksReport reports whether a cue clause stands right behind the verb in the mood of
// reported speech, before what that governs: Es gebe, sagte Roe, keinen Grund.
func (s sentence) breaksReport(a *attribution) bool {
	return s.is(a.head-1, ",") && s.class(a.head-2)&lexicon.ClassReported != 0 && a.head-s.from <= 4
}

// holdsReported reports whether a verb in the mood of reported speech is among tokens.
func (s sentence) holdsReported(from, to int) bool {
	for i := from; i < to; i = s.next(i) {
		if s.class(i)&lexicon.ClassReported != 0 {
			return true
		}
	}
	return false
}

// joinsReport reports whether a clause in the mood of reported speech ends before a cue, or
// goes on behind its source: Der Deich verliere Wasser, findet Roe; Immerhin, fand Roe, habe …
func (s sentence) joinsReport(a *attribution) bool {
	if s.lex.ReportedEnding == "" || !s.is(a.from-1, ",") {
		return false
	}
	if (sentence{s.reading, s.behindColon(s.from, a.from), a.from - 1}).goesOnReporting() {
		return true
	}
	m, ok := s.phraseAfter(a.to, s.to)
	return ok && s.is(m.end, ",") && s.class(m.end+1)&lexicon.ClassReported != 0
}

// reportBehind returns where a report begins behind the colon of the narrator, and who is told
// of before it and so reports: Roe wies das zurück: | Sie habe nichts gewusst.
func (s sentence) reportBehind() (from int, source lexicon.Mention, ok bool) {
	if s.lex.ReportedEnding == "" {
		return 0, source, false
	}
	from = s.behindColon(s.from, s.to)
	if from == s.from || from+2 >= s.to || s.inside[from] != 0 || !s.Tokens[from].Capital || s.holdsReported(s.from, from) ||
		!s.holdsReported(from, s.to) || !(sentence{s.reading, from, s.to}).goesOnReporting() {
		return 0, source, false
	}
	m, ok := s.subject(from - 1)
	impersonal := m.To == m.From+1 && s.is(m.From, s.lex.Impersonal)
	return from, m, ok && !impersonal && s.cast.MaySpeak(s.headOf(m))
}

// isReported reports whether what a source without a verb says is itself what one of the cues
// behind it reports, as its mood tells: Aus Sicht der Lotsen sei das klar, sagte Roe.
func (s sentence) isReported(a *attribution, behind []attribution) bool {
	if s.lex.ReportedEnding == "" || a.cue.Form != lexicon.FormNone || len(behind) == 0 {
		return false
	}
	b := &behind[len(behind)-1]
	return b.inverted && b.cue.Form != lexicon.FormNone && s.holdsReported(s.behindColon(s.from, a.head), b.head)
}

// isDenied reports whether a negation ends the clause of a cue behind its source, so that
// nobody said what precedes it: Wann der Deich hält, sagte Roe zunächst nicht.
func (s sentence) isDenied(a *attribution) bool {
	const negation = lexicon.ClassNegation | lexicon.ClassDeterminer | lexicon.ClassPronoun
	if !s.lex.VerbSecond || !a.inverted && !s.is(a.from-1, ",") || a.source.To > a.tail {
		return false
	}
	i := max(a.tail, a.to)
	for i < s.to && s.inside[i] == 0 && s.class(i)&(lexicon.ClassAdverb|lexicon.ClassTime) != 0 {
		i++
	}
	return i < s.to && s.inside[i] == 0 && s.class(i)&negation == lexicon.ClassNegation && i+1 == s.trimEnd(s.to)
}

// isCircumstance reports whether what stands before a cue is but a clause that tells when or why
// it was said, which the main clause of the cue follows: Als es regnete, erzählte Roe, …
func (s sentence) isCircumstance(a *attribution, m lexicon.Mention) bool {
	const finite = lexicon.ClassAuxiliary | lexicon.ClassVerb | lexicon.ClassReported
	const subject = lexicon.ClassDeterminer | lexicon.ClassPossessive | lexicon.ClassPronoun
	if c := s.class(m.From); !s.lex.CapitalNouns || a.cue.Form == lexicon.FormNone || c&lexicon.ClassSubordinator == 0 || c&(lexicon.ClassThat|lexicon.ClassWhether|lexicon.ClassUnreal) != 0 {
		return false
	}
	for i := m.From; i+2 < m.To; i = s.next(i) {
		if verb := i + 1; s.is(i, ",") && (s.class(verb)&finite != 0 || s.inside[verb] == 0 && !s.Tokens[verb].Capital && s.class(verb) == 0 && s.class(verb+1)&subject != 0) {
			return false // Weil es regnet, wird der Deich erhöht, sagte Roe
		}
	}
	_, resumes := s.restBehind(a)
	return !resumes
}

// cueEnds reports whether a cue clause ends among tokens.
func (s sentence) cueEnds(from, to int, all []attribution) bool {
	return slices.ContainsFunc(all, func(a attribution) bool { return a.tail > from && a.tail < to })
}

// relativeBefore returns where a relative clause begins that a source without a verb stands in,
// right behind its pronoun, 0 when it stands in none: ein Riss, | der laut Roe nicht neu ist.
func (s sentence) relativeBefore(a *attribution) int {
	const opens = lexicon.ClassRelative | lexicon.ClassWhether | lexicon.ClassDeterminer
	at := a.head - 1
	if !s.lex.CapitalNouns || a.cue.Form != lexicon.FormNone || at <= s.from || !s.is(at-1, ",") || s.class(at)&opens == 0 {
		return 0
	}
	return at
}
