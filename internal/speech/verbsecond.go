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
	if s.class(s.from)&adverbial == 0 && !s.opensWithTime(a.verb) && !pronoun && !s.opensOblique(s.from) && !s.opensManner(a) && !s.opensWithObject(a) || a.cue.Frames&(lexicon.FrameSpeech|lexicon.FrameObject) == 0 {
		return false
	}
	if s.is(at, s.lex.Impersonal) && at+1 < s.to && s.inside[at+1] == 0 && (s.Tokens[at+1].Capital || slices.Contains(s.lex.Subjective, s.Tokens[at+1].Lower) || s.class(at+1)&lexicon.ClassDeterminer != 0 && !s.opensOblique(at+1)) {
		at++ // nannte es Roe „klug“, dass …
	}
	if !pronoun {
		at = s.overOccasion(at)
	}
	m, ok := s.phraseAfter(at, s.to)
	if !ok {
		return false
	}
	m = s.titled(m)
	a.source, a.tail = m.Mention, m.end
	if name, ok := s.nameAfter(m); ok {
		a.source, a.tail = name.Mention, name.end
	}
	return true
}

// opensWithTime reports whether but a time stands before the verb at i: Begin dit jaar zei
// de minister; vergangene Woche hatte das Amt gewarnt.
func (s sentence) opensWithTime(i int) bool {
	return i > s.from+1 && max(s.overDay(s.from), s.overSpan(s.from)) == i
}

// opensManner reports whether the one word before a verb at the start of its
// sentence is a year or looks like an adverb and what follows like a subject: Glücklicherweise
// sagte die Bahn, …
func (s sentence) opensManner(a *attribution) bool {
	if t := &s.Tokens[s.from]; a.verb == s.from+1 && t.Kind == prose.Number && len(t.Lower) == len("2006") {
		return true // 2019 sagte Roe
	}
	next := min(a.verb+1, len(s.Tokens)-1)
	reflexive := s.class(next)&lexicon.ClassObject != 0 && s.class(next)&(lexicon.ClassPronoun|lexicon.ClassPossessive) == 0 // Ähnlich äußerte sich Roe
	return a.verb == s.from+1 && lexicon.EndsIn(s.Tokens[s.from].Lower, s.lex.Manner) && (reflexive || slices.Contains(s.lex.Subjective, s.Tokens[next].Lower))
}

// opensWithObject reports whether the one word before a verb at the start of its sentence
// stands for what was said: Das bestätigte Roe.
func (s sentence) opensWithObject(a *attribution) bool {
	return a.verb == s.from+1 && slices.Contains(s.lex.Referring, s.Tokens[s.from].Lower)
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
		} else if ok {
			m = s.titled(m)
		}
		a.source, a.head, a.tail = m.Mention, i+1, a.to
		return ok && !(m.To-m.From == 1 && s.lex.Anybody != "" && s.is(m.From, s.lex.Anybody)) // wie man so sagt
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
			at := i + 1
			if s.lex.CapitalNouns && s.class(at)&(lexicon.ClassPreposition|opens) == lexicon.ClassPreposition {
				at++ // in denen
			}
			c := s.class(at)
			return c&opens != 0 || c&lexicon.ClassDeterminer != 0 && !s.nominal(at+1) // die seit, den er
		}
		if i == s.from {
			return s.class(i)&opens != 0
		}
	}
	return false
}

// isRelativeArticle reports whether the article behind a comma at i opens a relative clause
// whose verb is a cue with "that": Roe, die betonte, dass …; Roe, die toegeeft dat …
func (s sentence) isRelativeArticle(a *attribution, i int) bool {
	if !s.lex.VerbSecond || i-1 <= s.from || !s.is(i-1, ",") || s.class(i)&lexicon.ClassDeterminer == 0 {
		return false
	}
	that := a.to
	if s.is(that, ",") {
		that++
	}
	return s.class(that)&lexicon.ClassThat != 0
}

// bracketed reads a participle at the end of its clause with the auxiliary far
// before it: Roe hat am Montag gesagt, Roe heeft gisteren gezegd.
func (s sentence) bracketed(a *attribution) bool {
	const most = 18 // tokens between the two
	if a.cue.Form == lexicon.FormPresent && a.to < s.to && s.inside[a.to] == 0 && s.Tokens[a.to].Kind != prose.Mark {
		return false
	}
	for i := a.verb - 1; i > s.from && i > a.verb-most; i = s.prev(i) {
		if s.inside[i] != 0 && s.is(s.next(i), "-") && !s.Tokens[s.next(i)].Space {
			continue // die „Flut“-Formel
		}
		if s.endsBracket(a, i) {
			return false
		}
		if s.class(i)&lexicon.ClassAuxiliary == 0 {
			continue
		}
		if s.class(i)&lexicon.ClassPassive != 0 && a.cue.Frames&lexicon.FrameQuoted != 0 {
			m, ok := s.phraseBefore(i, s.from)
			if ok && m.start == s.behindColon(s.from, i) && !s.opensOblique(m.start) {
				a.source, a.head, a.from = m.Mention, m.start, i // Roe wird mit den Worten zitiert, man müsse …
				return true
			}
			m, ok = s.phraseAfter(i+1, a.verb)
			a.source, a.head, a.from, a.tail, a.inverted = m.Mention, i, i, a.to, true
			return ok
		}
		if s.class(i)&lexicon.ClassReported != 0 && s.class(i)&lexicon.ClassPassive == 0 && a.to == s.trimEnd(s.to) && s.followsQuote(i) {
			m, ok := s.phraseAfter(i+1, a.verb)
			a.source, a.head, a.from, a.tail, a.inverted = m.Mention, i, i, a.to, true // „…“, habe Roe gerufen
			return ok
		}
		if s.class(i)&(lexicon.ClassPassive|lexicon.ClassUnreal|lexicon.ClassReported) != 0 {
			a.unsaid = true // of habe gesagt another tells
			return false
		}
		at := i + 1
		if c := s.class(at); c&lexicon.ClassObject != 0 && c&(lexicon.ClassPronoun|lexicon.ClassPossessive) == 0 {
			at++ // hat ihm ein Bote gesagt
		}
		opens, timed := s.behindColon(s.from, i), s.opensWithTime(i) // Vorige week had de dienst al gewaarschuwd
		before := i
		for s.lex.CapitalNouns && before-1 > opens && s.class(before-1)&lexicon.ClassAdverb != 0 {
			before-- // Roe aber hat …
		}
		if name, start, ok := s.titledBefore(i); ok {
			a.source, a.head, a.from = name, start, i // Der „Bote“ hatte berichtet
			return true
		}
		m, ok := s.phraseBefore(before, s.from)
		manner := s.class(opens) == 0 && lexicon.EndsIn(s.Tokens[opens].Lower, s.lex.Manner) && opens+1 == i // Ähnlich hat sich Roe geäußert
		if ok && m.start == opens && !timed && !manner {
			a.source, a.head, a.from = m.Mention, m.start, i
			return true
		}
		if b := (attribution{from: i}); s.is(i-1, ",") && s.overAppositive(&b) && b.head == opens {
			a.source, a.head, a.from = b.source, b.head, i // Roe, eine Lotsin, hat gesagt
			return true
		}
		if m, ok = s.phraseAfter(at, a.verb); ok && (timed || manner || s.is(i-1, ",") || (s.class(opens)|s.class(opens+1))&(lexicon.ClassPreposition|lexicon.ClassAdverb|lexicon.ClassTime) != 0) {
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

// endsBracket reports whether the token or the words in marks at i stand in no clause of
// the participle of a.
func (s sentence) endsBracket(a *attribution, i int) bool {
	n := s.inside[i]
	if n == 0 {
		return s.Tokens[i].Kind == prose.Mark && !s.joins(i) && !s.isScore(i)
	}
	m := s.marks[n-1]
	named := a.cue.Frames&lexicon.FrameObject != 0 || s.class(m.from-1)&(lexicon.ClassPreposition|lexicon.ClassDeterminer) != 0 // mit dem „Boten“
	return !named || s.isTitle(m) && !s.lex.CapitalNouns || s.startsCapital(i) && s.opensSubject(i)
}

// isScore reports whether the mark at i stands beside a number, as in a result: 0:4 (0:3).
func (s sentence) isScore(i int) bool {
	return i+1 < s.to && (s.is(i, ":") && s.Tokens[i+1].Kind == prose.Number || s.is(i, "(") && s.Tokens[i+1].Kind == prose.Number || s.is(i, ")") && s.Tokens[i-1].Kind == prose.Number)
}

// joinsMarks reports whether a quotation ends right before a cue, or a colon leads
// to one: „…“, freut sich Roe; Roe freut sich: „…“
func (s sentence) joinsMarks(a *attribution) bool {
	const most = 20 // tokens before the colon
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
	_, split := s.lex.Split[s.Tokens[i].Lower]
	return split && s.behindParticle(i) == i
}

// behindParticle returns the token behind the particle that ends the clause of the
// verb at i and makes it a cue, i when there is none: kündigte am Montag an; legde de
// raad uit dat …
func (s sentence) behindParticle(i int) int {
	const most = 40 // tokens of the clause
	particles := s.lex.Split[s.Tokens[i].Lower]
	if particles == "" {
		return i
	}
	for j := i + 1; j < s.to && j < i+most; j = s.next(j) {
		if n := s.inside[j]; n != 0 && s.isTitle(s.marks[n-1]) && s.class(s.marks[n-1].from-1)&lexicon.ClassDeterminer != 0 {
			continue // gegenüber dem „Leither Boten“ an
		}
		if s.inside[j] != 0 || s.Tokens[j].Kind == prose.Mark && !s.joins(j) {
			break
		}
		if j+1 < s.to && s.inside[j+1] == 0 && s.Tokens[j+1].Kind != prose.Mark && s.class(j+1)&lexicon.ClassThat == 0 {
			continue
		}
		if s.isParticle(j, particles) {
			return j + 1
		}
	}
	return i
}

// beforeParticle returns where the particle of a cue begins that ends its clause, with the
// preposition that belongs to it, the end of the sentence when there is none or nothing
// stands between: gab Roe | zu Protokoll.
func (s sentence) beforeParticle(a *attribution, from int) int {
	end := s.behindParticle(a.verb) - 1
	if end > from && s.class(end-1)&lexicon.ClassPreposition != 0 {
		end--
	}
	if end <= from {
		return s.to
	}
	return end
}

// isUndone reports whether a word behind the verb at i makes it another that says
// nothing: contou com apoio, rief die Menschen auf.
func (s sentence) isUndone(i int) bool {
	const most = 12 // tokens of the clause
	words := s.lex.Undone[s.Tokens[i].Lower]
	if words == "" {
		return false
	}
	if i+1 >= s.to || s.inside[i+1] == 0 && s.Tokens[i+1].Kind == prose.Mark { // in dem sich der Hafen befindet, …
		for j := i - 1; j >= s.from && j > i-most && s.inside[j] == 0 && s.Tokens[j].Kind != prose.Mark; j-- {
			if s.class(j)&lexicon.ClassObject != 0 && s.isParticle(j, words) {
				return true
			}
		}
	}
	for j := i + 1; j < s.to && j < i+most && s.inside[j] == 0 && s.Tokens[j].Kind != prose.Mark; j++ {
		ends := j+1 >= s.to || s.inside[j+1] != 0 || s.Tokens[j+1].Kind == prose.Mark || s.is(j+1, "om")
		if (j == i+1 || ends) && s.isParticle(j, words) {
			return true
		}
	}
	return false
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

// tellsMore reports whether the clause behind a comma at i is no statement but tells more
// of the one before: a second verb of the same subject, a relative clause. Roe lobt den
// Einsatz, der allen geholfen hat; Roe erklärt den Plan, gibt Tipps.
func (s sentence) tellsMore(i int) bool {
	if s.lex.ReportedEnding == "" || s.inside[i] != 0 {
		return false
	}
	c := s.class(i)
	verb := c&lexicon.ClassVerb != 0 || s.verbForm(i) != lexicon.FormNone
	compared := c == 0 && !s.Tokens[i].Capital && s.class(i+1)&lexicon.ClassSubordinator != 0 && !s.holdsReported(i, s.to) // direkter, schneller als andere
	return verb && c&(lexicon.ClassReported|lexicon.ClassAuxiliary) == 0 || compared || s.opensRelative(i)
}

// tellsAside reports whether an object that is no listener stands between a cue and the
// comma at i, behind which a clause in plain mood is the narrator's: Roe bestätigte
// ihre Form, Poe blieb zurück.
func (s sentence) tellsAside(start, i int) bool {
	if len(s.lex.Accusative) == 0 || i+1 >= s.to || !s.is(i, ",") || s.inside[i+1] != 0 || s.class(i+1)&lexicon.ClassThat != 0 || s.holdsReported(i+1, s.to) {
		return false
	}
	for j := start; j < i; j = s.next(j) {
		if s.inside[j] == 0 && slices.Contains(s.lex.Accusative, s.Tokens[j].Lower) && s.class(j-1)&lexicon.ClassPreposition == 0 {
			return true
		}
	}
	return false
}

// opensRelative reports whether a relative clause opens at i, perhaps with a preposition,
// as its verb at its end shows: auf der das Eis liegt, but not der Deich sei sicher.
func (s sentence) opensRelative(i int) bool {
	const finite = lexicon.ClassAuxiliary | lexicon.ClassReported
	if s.class(i)&(lexicon.ClassPreposition|lexicon.ClassAdverb) == lexicon.ClassPreposition {
		i++
	}
	if i+1 >= s.to || s.class(i)&lexicon.ClassDeterminer == 0 || s.class(i+1)&finite != 0 || s.nominal(i+1) {
		return false
	}
	last := i + 1
	for j := s.next(last); j < s.to && (s.inside[j] != 0 || s.Tokens[j].Kind != prose.Mark || s.joins(j)); j = s.next(j) {
		last = j
	}
	for j := i + 1; j < last; j++ {
		if s.class(j)&finite != 0 {
			return false
		}
	}
	t := &s.Tokens[last]
	return s.class(last)&(finite|lexicon.ClassVerb) != 0 || !t.Capital && t.Kind == prose.Word && s.class(last) == 0 && (strings.HasSuffix(t.Lower, "t") || strings.HasSuffix(t.Lower, "n") || lexicon.EndsIn(t.Lower, s.lex.Past))
}

// isWished reports whether an infinitive stands behind a modal verb of its clause and so
// says nothing yet: Roe wollte auf das Wetter hinweisen.
func (s sentence) isWished(a *attribution) bool {
	const most = 16 // tokens of the clause
	if s.lex.ReportedEnding == "" || a.cue.Form != lexicon.FormBase {
		return false
	}
	for i := a.verb - 1; i >= s.from && i > a.verb-most && s.inside[i] == 0 && (s.Tokens[i].Kind != prose.Mark || s.joins(i)) && s.class(i)&lexicon.ClassConjunction == 0; i-- {
		if s.class(i)&lexicon.ClassAuxiliary != 0 {
			return s.class(i)&lexicon.ClassUnreal != 0 && (i == s.from || !s.followsQuote(i)) // but: musste einräumen
		}
	}
	return false
}

// asksReader reports whether the subject of the verb at i is whoever reads, who is asked
// to do something: Bitte bestätigen Sie, dass …
func (s sentence) asksReader(i int) bool {
	return s.lex.CapitalNouns && i+1 < s.to && s.inside[i+1] == 0 && s.Tokens[i+1].Capital && s.class(i+1)&lexicon.ClassPronoun != 0
}

// opensVerb reports whether a verb opens the clause at i, as in a condition without "wenn":
// Steigt das Wasser; Ist das Eis dünn.
func (s sentence) opensVerb(i int) bool {
	if !s.lex.CapitalNouns || i+1 >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word {
		return false
	}
	c, next := s.class(i), s.class(i+1)
	subject := next&lexicon.ClassPronoun != 0 && next&lexicon.ClassDeterminer == 0 || slices.Contains(s.lex.Subjective, s.Tokens[i+1].Lower)
	return c&lexicon.ClassAuxiliary != 0 || subject && (c == 0 || c&lexicon.ClassVerb != 0)
}

// overGoverned reports whether a preposition governs the phrase before a verb, so that it is
// no subject where nouns have capitals, and returns that of its clause, if it is the first:
// Ein Mann mit Hut sagte, …; but …, der den Bau zur Lösung erklärte: “…”
func (s sentence) overGoverned(m phrase) (lexicon.Mention, bool) {
	if !s.lex.CapitalNouns || m.start-1 < s.from || s.inside[m.start-1] != 0 || s.class(m.start-1)&lexicon.ClassPreposition == 0 {
		return lexicon.Mention{}, false
	}
	src, ok := s.subject(m.start)
	if !ok || s.commasIn(src.To, m.start) > 0 {
		return lexicon.Mention{}, true
	}
	return src, true
}

// impersonal reads a cue with "it" for its subject; whoever is named behind it is
// the source: „…“, hieß es aus dem Ministerium; hieß es in einem Brief der Bank.
func (s sentence) impersonal(a *attribution) bool {
	switch {
	case !s.lex.VerbSecond:
		return false
	case s.class(a.to)&lexicon.ClassPronoun != 0 && s.is(a.to, s.lex.Impersonal):
		a.tail, a.inverted = a.to+1, s.followsMark(a)
	case s.is(a.from-1, s.lex.Impersonal):
		a.head = a.from - 1
	default:
		return false
	}
	at := s.overTime(a.tail)
	if s.class(at)&(lexicon.ClassPreposition|lexicon.ClassSource) == 0 {
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
	if s.lex.CapitalNouns && m.To == m.From+1 && s.cast.IsDocument(s.Tokens[m.From]) {
		a.source = lexicon.Mention{} // hieß es auf Anfrage
	}
	for i := m.To - 1; i > m.From+1; i-- {
		if c := s.class(i); c&lexicon.ClassDeterminer != 0 && c&lexicon.ClassPreposition == 0 && s.Tokens[i-1].Capital {
			a.source.From = i // the genitive: einer Mitteilung der Polizei
			break
		}
	}
	return true
}

// admits reads an infinitive at the end of its clause whose subject follows a modal verb that
// is past: Der Bescheid fehle noch, musste Roe einräumen.
func (s sentence) admits(a *attribution) bool {
	const most = 10 // tokens between the two
	const unsaid = lexicon.ClassUnreal | lexicon.ClassPassive | lexicon.ClassReported
	if !s.lex.CapitalNouns || a.cue.Form != lexicon.FormBase || a.cue.Frames&lexicon.FrameSpeech == 0 || !s.endsAt(a.to) && a.to != s.trimEnd(s.to) {
		return false
	}
	for i := a.verb - 1; i > s.from && i > a.verb-most && s.inside[i] == 0 && (s.Tokens[i].Kind != prose.Mark || s.joins(i)); i-- {
		if s.class(i)&lexicon.ClassAuxiliary == 0 {
			continue
		}
		if s.class(i)&unsaid != 0 || !lexicon.EndsIn(strings.TrimSuffix(s.Tokens[i].Lower, "n"), s.lex.Past) || !s.separates(i-1) && s.inside[i-1] == 0 {
			return false
		}
		m, ok := s.phraseAfter(i+1, a.verb)
		a.source, a.head, a.from, a.tail, a.inverted = m.Mention, i, i, a.to, true
		return ok && !s.opensOblique(m.From)
	}
	return false
}
