package speech

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Cues of languages whose verb stands second in a clause, and last where the clause
// is subordinate or the verb is parted: Am Montag sagte Roe; wie Roe sagte; Roe hat
// gesagt; Roe kündigte an.

// secondPlace reads a source after the verb, where something else opens the
// sentence: Am Montag sagte Roe, …; Ferner sagte er, …; Den Plan nannte Roe …
func (s sentence) secondPlace(a *attribution) bool {
	const adverbial = lexicon.ClassPreposition | lexicon.ClassAdverb | lexicon.ClassTime
	at := a.verb + 1
	pronoun := s.isNominative(at)
	if s.class(s.from)&adverbial == 0 && !pronoun && !s.opensOblique(s.from) && !s.opensManner(a) || a.cue.Frames&(lexicon.FrameSpeech|lexicon.FrameObject) == 0 {
		return false
	}
	if !pronoun {
		at = s.overOccasion(at)
	}
	m, ok := s.phraseAfter(at, s.to)
	if !ok {
		return false
	}
	a.source, a.tail = m.Mention, m.end
	if name, ok := s.nameAfter(m); ok {
		a.source, a.tail = name.Mention, name.end
	}
	return true
}

// opensManner reports whether the one word before a verb at the start of its
// sentence looks like an adverb and what follows like a subject: Glücklicherweise
// sagte die Bahn, …
func (s sentence) opensManner(a *attribution) bool {
	return a.verb == s.from+1 && lexicon.EndsIn(s.Tokens[s.from].Lower, s.lex.Manner) && slices.Contains(s.lex.Subjective, s.Tokens[min(a.verb+1, len(s.Tokens)-1)].Lower)
}

// isNominative reports whether a pronoun stands at i that can be but a subject.
func (s sentence) isNominative(i int) bool {
	c := s.class(i)
	return c&lexicon.ClassPronoun != 0 && c&(lexicon.ClassObject|lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 && slices.Contains(s.lex.Nominative, s.Tokens[i].Lower)
}

// opensOblique reports whether a determiner or a pronoun at i opens what is no
// subject: den, dem, ihn.
func (s sentence) opensOblique(i int) bool {
	return slices.Contains(s.lex.Oblique, s.Tokens[i].Lower)
}

// followsMark reports whether a mark or a quotation stands right before a cue.
func (s sentence) followsMark(a *attribution) bool {
	return a.from > s.from && (s.inside[a.from-1] != 0 || s.Tokens[a.from-1].Kind == prose.Mark)
}

// verbFinal reads a clause that opens with "wie" and ends with its verb: Wie das
// Amt auf Anfrage mitteilt, …
func (s sentence) verbFinal(a *attribution) bool {
	const most = 24 // tokens of the clause
	if a.cue.Frames&lexicon.FrameSpeech == 0 || a.to < s.to && !s.is(a.to, ",") && !s.is(a.to, ":") && a.to != s.trimEnd(s.to) {
		return false
	}
	for i := a.from - 1; i >= s.from && i > a.from-most && !s.is(i, ","); i = s.prev(i) {
		if s.class(i)&lexicon.ClassAside == 0 || i > s.from && !s.is(i-1, ",") && s.inside[i-1] == 0 {
			continue
		}
		m, ok := s.phraseAfter(i+1, a.from)
		if name, quoted := s.titledSource(i + 1); quoted {
			m, ok = name, true
		}
		a.source, a.head, a.tail = m.Mention, i+1, a.to
		return ok
	}
	return false
}

// endsRelative reports whether a cue is the last word of a relative or another
// subordinate clause, which a comma follows: Roe, die seit Jahren aus dem Tal
// berichtet, …; Weil das Amt es sagt, …
func (s sentence) endsRelative(a *attribution) bool {
	const most = 24 // tokens of the clause
	if !s.is(a.to, ",") && !s.is(a.to, ":") || s.class(a.to+1)&lexicon.ClassThat != 0 || a.from == s.from || s.inside[a.from-1] != 0 || s.is(a.from-1, ",") {
		return false
	}
	const opens = lexicon.ClassRelative | lexicon.ClassWhether | lexicon.ClassSubordinator
	for i := a.from - 1; i >= s.from && i > a.from-most; i = s.prev(i) {
		if s.is(i, ",") {
			c := s.class(i + 1)
			return c&opens != 0 || c&lexicon.ClassDeterminer != 0 && !s.nominal(i+2) // die seit, den er
		}
		if i == s.from {
			return s.class(i)&opens != 0
		}
	}
	return false
}

// bracketed reads a participle at the end of its clause with the auxiliary far
// before it: Roe hat am Montag gesagt, Roe heeft gisteren gezegd.
func (s sentence) bracketed(a *attribution) bool {
	const most = 12 // tokens between the two
	if a.cue.Form == lexicon.FormPresent && a.to < s.to && s.inside[a.to] == 0 && s.Tokens[a.to].Kind != prose.Mark {
		return false
	}
	for i := a.verb - 1; i > s.from && i > a.verb-most; i = s.prev(i) {
		if s.inside[i] != 0 || s.Tokens[i].Kind == prose.Mark && !s.joins(i) {
			return false
		}
		if s.class(i)&lexicon.ClassAuxiliary == 0 {
			continue
		}
		if s.class(i)&(lexicon.ClassPassive|lexicon.ClassUnreal) != 0 {
			a.unsaid = true
			return false
		}
		m, ok := s.phraseBefore(i, s.from)
		if ok && m.start == s.from {
			a.source, a.head, a.from = m.Mention, m.start, i
			return true
		}
		if m, ok = s.phraseAfter(i+1, a.verb); ok && (s.is(i-1, ",") || (s.class(s.from)|s.class(s.from+1))&(lexicon.ClassPreposition|lexicon.ClassAdverb|lexicon.ClassTime) != 0) {
			a.source, a.head, a.from = m.Mention, i, i
			if s.is(i-1, ",") && s.trimEnd(s.to) == a.to {
				a.inverted, a.tail = true, a.to // Die Brücke wird gesperrt, hat die Stadt mitgeteilt.
			}
			return true
		}
		return false
	}
	return false
}

// joinsMarks reports whether a quotation ends right before a cue, or a colon leads
// to one: „…“, freut sich Roe; Roe freut sich: „…“
func (s sentence) joinsMarks(a *attribution) bool {
	const most = 12 // tokens before the colon
	if a.from > s.from && s.followsQuote(a.from) {
		return true
	}
	for i := a.to; i+1 < s.to && i < a.to+most; i++ {
		if s.is(i, ":") {
			return s.inside[i+1] != 0
		}
	}
	return false
}

// lacksParticle reports whether the verb at i is a cue with a particle at the end
// of its clause only, and has none there: kündigte an, but not kündigte den Vertrag.
func (s sentence) lacksParticle(i int) bool {
	const most = 40 // tokens of the clause
	particles, split := s.lex.Split[s.Tokens[i].Lower]
	if !split {
		return false
	}
	for j := i + 1; j < s.to && j < i+most; j = s.next(j) {
		if s.inside[j] != 0 || s.Tokens[j].Kind == prose.Mark && !s.joins(j) {
			break
		}
		if j+1 < s.to && s.inside[j+1] == 0 && s.Tokens[j+1].Kind != prose.Mark {
			continue
		}
		if s.isParticle(j, particles) {
			return false
		}
	}
	return true
}

// isParticle reports whether one of the particles, which are separated by white
// space, stands at i.
func (s sentence) isParticle(i int, particles string) bool {
	if particles == "" || i >= s.to || s.inside[i] != 0 {
		return false
	}
	for p := range strings.FieldsSeq(particles) {
		if s.Tokens[i].Lower == p {
			return true
		}
	}
	return false
}

// impersonal reads a cue with "it" for its subject; whoever is named behind it is
// the source: „…“, hieß es aus dem Ministerium; hieß es in einem Brief der Bank.
func (s sentence) impersonal(a *attribution) bool {
	switch {
	case s.class(a.to)&lexicon.ClassPronoun != 0 && s.is(a.to, s.lex.Impersonal):
		a.tail, a.inverted = a.to+1, true
	case s.is(a.from-1, s.lex.Impersonal):
		a.head = a.from - 1
	default:
		return false
	}
	at := s.overTime(a.tail)
	if s.class(at)&lexicon.ClassPreposition == 0 {
		if m, ok := s.phraseBefore(a.from, s.from); ok && m.start == s.from+1 && s.class(s.from)&lexicon.ClassPreposition != 0 && !s.isMoment(m.start, m.end) {
			a.source, a.head, a.inverted = m.Mention, s.from, false // Aus dem Rathaus hieß es, …
		}
		return true
	}
	m, ok := s.phraseAfter(at+1, s.to)
	if !ok {
		return true
	}
	a.tail, a.source = m.end, m.Mention
	for i := m.To - 1; i > m.From+1; i-- {
		if c := s.class(i); c&lexicon.ClassDeterminer != 0 && c&lexicon.ClassPreposition == 0 && s.Tokens[i-1].Capital {
			a.source.From = i // the genitive: einer Mitteilung der Polizei
			break
		}
	}
	return true
}

// overTime skips adverbs and words of time, with their prepositions, from i.
func (s sentence) overTime(i int) int {
	for i < s.to {
		switch c := s.class(i); {
		case c&(lexicon.ClassAdverb|lexicon.ClassTime) != 0:
			i++
		case c&(lexicon.ClassPreposition|lexicon.ClassDeterminer) != 0 && s.class(i+1)&lexicon.ClassTime != 0:
			i += 2
		default:
			return i
		}
	}
	return i
}

// goesOnReporting reports whether a sentence without a cue goes on with what was
// reported in the one before: its finite verb is in the mood of reported speech,
// as German has one. Er schäme sich dafür.
func (s sentence) goesOnReporting() bool {
	const most = 12 // tokens before the verb
	aside := false
	for i := s.from; i < s.to; i = s.next(i) {
		aside = aside || s.class(i)&lexicon.ClassAside != 0 && s.is(i-1, ",")
		if s.isSpeech(i) && (aside || s.is(i-1, ",")) {
			return false // another says it: …, erklärte der Rat gegenüber „Log“; …, wie das Amt „Log“ sagte
		}
	}
	for i, n := s.from, 0; i < s.to && n < most; i, n = s.next(i), n+1 {
		if s.is(i, ",") {
			return false // Sie wies zurück, er habe gewartet
		}
		if s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital && i > s.from {
			continue
		}
		c := s.class(i)
		switch {
		case c&lexicon.ClassReported != 0:
			return true
		case c&lexicon.ClassAuxiliary != 0, s.verbForm(i) == lexicon.FormPast || s.verbForm(i) == lexicon.FormPresent:
			return false
		case s.lex.ReportedEnding != "" && c == 0 && s.isReportedVerb(i):
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
	case i+1 >= s.to || i == s.from:
		return false
	case i == s.from+1 && s.class(s.from)&(lexicon.ClassAdverb|lexicon.ClassTime) != 0: // Deshalb übe die Stadt Druck aus
		return s.class(i+1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 || s.Tokens[i+1].Capital
	}
	m, ok := s.phraseBefore(i, s.from)                                                                                         // Die Bahn plane einen Tunnel
	return ok && m.start == s.from && s.Tokens[i-1].Capital && s.inside[i-1] == 0 && s.class(i-1)&lexicon.ClassDeterminer == 0 // but no: Das schöne Land
}
