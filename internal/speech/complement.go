package speech

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// complement returns where what was said begins after the cue, the listener
// and the occasion skipped: told reporters on Monday that …
func (s sentence) complement(a *attribution) (int, bool) {
	i := s.overTitle(a)
	switch {
	case a.cue.Form == lexicon.FormNone:
		return s.sourceComplement(a)
	case s.isAside(a) && i+2 < s.to && s.is(s.commaAhead(i), ","):
		at := s.overInsertion(s.commaAhead(i))
		return at, !(s.lex.Clitics && at == s.commaAhead(i)+1 && s.tellsWhich(at)) // comme l’explique Roe, cité par le Log :
	case a.inverted:
		return s.quoteAhead(i)
	}
	if end := s.behindParticle(a.verb); end > a.verb {
		i = end // hield de raad voor dat …
	}
	if at, ok := s.announced(i); ok {
		return at, true
	}
	if a.cue.Frames&lexicon.FrameTell != 0 {
		m, ok := s.phraseAfter(i, s.to)
		if at := s.beforeSetting(m); ok && at > i {
			m.end, m.To = at, min(m.To, at)
		}
		if ok && m.end-1 > i && s.is(m.end-1, "there") {
			m.end-- // told reporters there was
			m.To = min(m.To, m.end)
		}
		if ok && s.isOrder(m) {
			return 0, false
		}
		if ok && !s.isVerb(m.end) {
			i = s.overListenerAside(s.overProgramme(m)) // but: warned the total was rising
		}
	}
	return s.clauseStart(a, i)
}

// isOrder reports whether the listener at m has an infinitive behind it, so that he is told
// what to do: told the man to remove the bedding.
func (s sentence) isOrder(m phrase) bool {
	for i := m.start + 1; i < m.end; i++ {
		if s.class(i)&lexicon.ClassTo != 0 && s.opensInfinitive(i) {
			return s.class(m.end)&lexicon.ClassThat == 0 // but: told visitors to parliament that
		}
	}
	return false
}

// overListenerAside returns the token behind what tells more of a listener, between the
// comma at i and another, when "that" follows: told the board, the hosts, on Monday that.
func (s sentence) overListenerAside(i int) int {
	if s.lex.CommaClause || !s.is(i, ",") || s.class(i+1)&lexicon.ClassThat != 0 {
		return i
	}
	if at := s.overInsertion(i); at > i+1 && at < s.to && (s.class(at)&lexicon.ClassThat != 0 || s.class(at)&lexicon.ClassPreposition != 0 && s.thatAhead(at) < s.to) {
		return at
	}
	return i
}

// overTitle returns the token behind a listener whose name stands in marks: sagte der
// „Harbour Times“, dijo a «El Diario» que, told “The Morning Show” that.
func (s sentence) overTitle(a *attribution) int {
	const governs = lexicon.ClassPreposition | lexicon.ClassDeterminer | lexicon.ClassBinder | lexicon.ClassSource
	at := a.tail
	for at < a.tail+2 && s.class(at)&governs != 0 {
		at++
	}
	if at == a.tail && a.cue.Frames&lexicon.FrameTell == 0 || at >= s.to || s.inside[at] == 0 || !s.isTitle(s.marks[s.inside[at]-1]) {
		return a.tail
	}
	end := s.next(at)
	if s.is(end, "-") && !s.Tokens[end].Space {
		end += 2
	}
	if end+1 < s.to && s.inside[end] == 0 && s.class(end) == 0 && s.class(end+1)&lexicon.ClassThat != 0 {
		end++ // the “Today” programme
	}
	if end < s.to && (s.is(end, ",") || s.is(end, ":") || s.class(end)&lexicon.ClassThat != 0) {
		return end
	}
	return a.tail
}

// sourceComplement returns where the content begins behind a source that has no
// verb: according to Roe, …
func (s sentence) sourceComplement(a *attribution) (int, bool) {
	i := s.overBrackets(a.tail)
	if s.isRelativeSource(a) {
		return i, i+1 < s.to
	}
	if a.head > s.from && i < s.to {
		before := a.head - 1
		if s.inside[i] != 0 && !s.separates(before) {
			return i, true // Dat is volgens Roe ‘een sprookje’
		}
		if isDash(s.Tokens[before].Lower) && s.Tokens[i].Kind == prose.Word && s.class(a.from)&lexicon.ClassTag == 0 {
			return i, true // – laut Roe vollständig bezahlt
		}
	}
	opens := s.opensAdverbial(a.head)
	if opens && i < s.to && s.inside[i] != 0 && !s.isTitle(s.marks[s.inside[i]-1]) {
		return i, true // Per Anna Roe «è un disastro»
	}
	if s.lex.VerbSecond && !s.is(i, ",") {
		return s.verbAhead(i), (opens || s.opensSecond(a)) && i+1 < s.to // Laut Roe ist …
	}
	if opens {
		i = s.commaAhead(i)
	}
	if opens && (s.lex.Clitics || s.Tokens[a.tail-1].Capital) && !s.is(i, ",") && s.class(i)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 {
		return i, i+1 < s.to // Secondo la Provincia le gru …; According to Roe the cranes …
	}
	return s.overAge(s.overInsertion(i)), opens && s.is(i, ",") && i+1 < s.to
}

// overAge returns the token behind what commas set off of a person at i: an age, a party's
// letter, and where they are from. According to Jane Roe, | 34, from Kelm, | it was late.
func (s sentence) overAge(i int) int {
	if s.lex.VerbSecond || s.lex.Clitics || i+4 >= s.to || s.inside[i] != 0 {
		return i
	}
	at := i
	switch t := &s.Tokens[i]; {
	case t.Kind == prose.Number && s.is(i+1, ","):
		at = i + 2
	case t.Capital && len(t.Lower) == 1 && s.is(i+1, "-") && s.is(i+3, ","): // D-Kelm
		return i + 4
	}
	if at > i && s.class(at)&lexicon.ClassPreposition != 0 {
		if m, ok := s.phraseAfter(at+1, s.to); ok && m.end+1 < s.to && s.is(m.end, ",") && s.Tokens[m.end-1].Capital {
			return m.end + 1
		}
	}
	return at
}

// verbAhead returns the finite verb near i, which in a language that puts it second
// stands behind the whole source: laut dem Amt für Weinbau ist …; i itself when
// none is known.
func (s sentence) verbAhead(i int) int {
	const most = 10 // tokens
	for j := i; j < s.to && j < i+most && s.inside[j] == 0 && (s.Tokens[j].Kind != prose.Mark || s.joins(j)); j++ {
		if s.class(j)&(lexicon.ClassAuxiliary|lexicon.ClassVerb) != 0 {
			return j
		}
	}
	return i
}

// opensSecond reports whether a source opens the second of two main clauses, its
// verb behind it: Es fehlt an Geld, laut Weltbank können viele nicht lesen.
func (s sentence) opensSecond(a *attribution) bool {
	return s.is(a.head-1, ",") && s.class(s.verbAhead(a.tail))&(lexicon.ClassAuxiliary|lexicon.ClassVerb) != 0 && s.verbAhead(a.tail) == a.tail
}

// overBrackets skips what stands in brackets at i: Laut Roe (SPD) ist …
func (s sentence) overBrackets(i int) int {
	const most = 8 // tokens
	if !s.is(i, "(") {
		return i
	}
	for j := i + 1; j < s.to && j < i+most; j++ {
		if s.is(j, ")") {
			return j + 1
		}
	}
	return i
}

// isAside reports whether a cue clause is one with "as", which stands beside what
// was said: As Roe explained, …
func (s sentence) isAside(a *attribution) bool {
	as := a.head - 1
	return s.class(as)&lexicon.ClassAside != 0 && (as == s.from || s.is(as-1, ",") || s.inside[as-1] != 0 || s.lex.Clitics && as <= s.from+2) &&
		a.cue.Frames&lexicon.FramesSaying != 0
}

// commaAhead returns the comma that ends an adverbial at i: according to a study
// by the university, …; i itself when a verb comes first.
func (s sentence) commaAhead(i int) int {
	for j := i; j < s.to && j < i+maxOccasion; j = s.next(j) {
		switch {
		case s.is(j, ","):
			return j
		case s.inside[j] != 0, s.class(j)&lexicon.ClassAuxiliary != 0, s.Tokens[j].Kind == prose.Mark && !s.joins(j):
			return i
		}
	}
	return i
}

// overInsertion returns the token after the comma at i, or after the
// appositive that it opens: according to Roe, a doctor, …
func (s sentence) overInsertion(i int) int {
	const most = 12                                                        // tokens of an appositive
	clause := s.class(i+1)&lexicon.ClassRelative != 0 || s.tellsWhich(i+1) // and so with a verb of its own
	if !clause && s.class(i+1)&(lexicon.ClassDeterminer|lexicon.ClassRole) == 0 && !s.opensRole(i+1) && !s.opensQuality(i+1) || i+2 < s.to && s.Tokens[i+2].Kind == prose.Number {
		return i + 1 // "some 40 million people"
	}
	for j := i + 1; j+1 < s.to && j < i+most; j = s.next(j) {
		switch {
		case s.is(j, ","):
			return j + 1
		case s.inside[j] != 0, !clause && (s.verbForm(j) != lexicon.FormNone && !s.hyphenated(j) || s.class(j)&lexicon.ClassAuxiliary != 0):
			return i + 1
		}
	}
	return i + 1
}

// tellsWhich reports whether a participle and its adverbial, or a relative clause with
// the word for “that”, stand at i: the report, published on Monday, …; het rapport, dat …
func (s sentence) tellsWhich(i int) bool {
	const adverbial = lexicon.ClassPreposition | lexicon.ClassTime | lexicon.ClassAdverb | lexicon.ClassDeterminer
	if i+1 >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word {
		return false
	}
	if (s.lex.VerbSecond || s.lex.Clitics) && s.class(i)&lexicon.ClassThat != 0 {
		return true // che guida il porto, dat maandag verscheen
	}
	return lexicon.EndsIn(s.Tokens[i].Lower, s.lex.Participle) && s.class(i)&lexicon.NominalStop == 0 && s.class(i+1)&adverbial != 0
}

// opensRole reports whether a common noun with its "of" stands at i, as jobs do
// that follow a name: directeur de l’usine, Leiter des Hafens.
func (s sentence) opensRole(i int) bool {
	return s.lex.CapitalNouns && i < s.to && s.isJob(i) || i+1 < s.to && s.class(i) == 0 && s.Tokens[i].Kind == prose.Word && !s.Tokens[i].Capital && s.verbForm(i) == lexicon.FormNone &&
		s.Tokens[i-2].Capital && s.class(i+1)&lexicon.ClassBinder != 0
}

// opensAdverbial reports whether "according to" at i precedes its content.
func (s sentence) opensAdverbial(i int) bool {
	if s.lex.Clitics && i-2 > s.from && s.is(i-1, ",") && s.class(i-2)&lexicon.ClassThat != 0 {
		return true // un incendio que, según los bomberos, empezó en el monte
	}
	return i == s.from || s.is(i-1, ":") || s.class(i-1)&(lexicon.ClassThat|lexicon.ClassConjunction|lexicon.ClassSubordinator) != 0
}

// announced reports whether the content is announced at i: by a colon, a mark
// or "that".
func (s sentence) announced(i int) (int, bool) {
	switch {
	case i >= s.to:
		return 0, false
	case s.inside[i] != 0:
		return i, !s.onStage(i)
	case s.class(i)&lexicon.ClassThat != 0:
		return s.thatClause(i)
	case s.is(i, ":"):
		return s.overElision(i + 1), i+1 < s.to
	case s.is(i, ","):
		return s.commaClause(i)
	}
	return 0, false
}

// thatClause returns where the clause behind the "that" at i begins; the word
// may be a determiner: "later that day", "said that was the first".
func (s sentence) thatClause(i int) (int, bool) {
	if s.class(i)&lexicon.ClassDeterminer != 0 {
		switch {
		case i+2 < s.to && s.possessive(i+1) && !s.Tokens[i+1].Space && s.Tokens[i+2].Lower == "s":
			return i, true // that's not the case
		case s.class(i+1)&lexicon.ClassTime != 0, s.class(i-1)&lexicon.ClassAdverb != 0 && s.isUnit(i+1), s.class(i-1)&lexicon.ClassTo != 0:
			return 0, false // later that day; responded to that tweet
		case s.isFiniteVerb(i + 1):
			return i, true
		}
	}
	return s.overElision(i + 1), i+1 < s.to
}

// isUnit reports whether the word at i is a unit of time: the "day" of "that day".
func (s sentence) isUnit(i int) bool {
	if i >= s.to {
		return false
	}
	entry := s.words[s.Tokens[i].Word].Time
	return entry != nil && entry.Word.Roles&lexicon.UnitRole != 0
}

// commaClause returns where a content begins that the comma at i announces:
// sagte, er …; said, among other things, that …
func (s sentence) commaClause(i int) (int, bool) {
	switch {
	case s.class(i+1)&lexicon.ClassThat != 0:
		return s.overElision(i + 2), i+2 < s.to
	case s.lex.CommaClause && i+2 < s.to && s.class(i+1)&(lexicon.ClassRelative|lexicon.ClassConjunction) == 0 && !s.opensReason(i+1) && !s.endsInfinitive(i+1) && !s.tellsMore(i+1):
		return i + 1, true
	case s.comment(i) < s.to:
		return s.comment(i), true
	case s.opensCondition(i + 1):
		return i + 1, true
	}
	return i + 1, i+1 < s.to && s.inside[i+1] != 0
}

// opensCondition reports whether a condition between commas, and a clause behind it,
// stand at i: said, if elected, she would.
func (s sentence) opensCondition(i int) bool {
	const most = 10 // tokens
	const condition = lexicon.ClassSubordinator | lexicon.ClassUnreal
	if s.class(i)&condition != condition {
		return false
	}
	for j := i + 1; j+1 < s.to && j < i+most; j++ {
		if s.is(j, ",") {
			return s.isFinite(j+1, s.to)
		}
	}
	return false
}

// opensReason reports whether a clause begins at i that tells why or how the
// speaker spoke, not what they said: sagte er, um zu helfen. A condition is said.
func (s sentence) opensReason(i int) bool {
	const subordinate = lexicon.ClassSubordinator | lexicon.ClassPreposition
	return s.class(i)&lexicon.ClassThat == 0 && s.is(i, "um") || s.class(i)&lexicon.ClassAside != 0 || s.class(i)&subordinate == lexicon.ClassSubordinator && s.class(i)&(lexicon.ClassThat|lexicon.ClassWhether) == 0 && !s.is(i, "wenn") && !s.is(i, "falls")
}

// endsInfinitive reports whether the words between the comma before i and the next
// mark are an infinitive with its "zu", no clause: kündigte an, weitere zu bauen.
func (s sentence) endsInfinitive(i int) bool {
	end := i
	for end < s.to && s.inside[end] == 0 && (s.Tokens[end].Kind != prose.Mark || s.joins(end) || s.is(end, ",") && s.startsCapital(end-1) && s.startsCapital(end+1)) {
		if s.class(end)&(lexicon.ClassAuxiliary|lexicon.ClassReported) != 0 && !s.is(end-1, "zu") {
			return false
		}
		end++
	}
	if end-i < 2 || s.Tokens[end-1].Capital || !strings.HasSuffix(s.Tokens[end-1].Lower, "n") || s.endsDone(i, end) {
		return false // man äußere sich nicht zu Gerüchten
	}
	const shortest = 3 // bytes before and behind the "zu" of auszubauen
	at := strings.Index(s.Tokens[end-1].Lower, "zu")
	return s.is(end-2, "zu") || at >= shortest-1 && at+2+shortest <= len(s.Tokens[end-1].Lower) && s.class(end-1) == 0
}

// endsDone reports whether an infinitive that ends a clause tells what was done or is meant, as a
// clause with "that" would: warf ihr vor, nichts getan zu haben; but: bat ihn, ruhig zu sein.
func (s sentence) endsDone(from, end int) bool {
	verb := end - 3
	return verb >= from && s.lex.Done[s.Tokens[end-1].Lower] && s.class(verb) == 0 && !s.Tokens[verb].Capital &&
		(strings.HasSuffix(s.Tokens[verb].Lower, "t") || strings.HasSuffix(s.Tokens[verb].Lower, "n"))
}

// quoteAhead returns the next quotation of the sentence after i, when a comma
// or colon leads to it and no other cue stands between: …,” said Roe, a doctor,
// “is …
func (s sentence) quoteAhead(i int) (int, bool) {
	for j := i; j < s.to && j < i+maxAppositive; j++ {
		switch {
		case s.inside[j] != 0 && s.isTitle(s.marks[s.inside[j]-1]) && (j == i || s.isPlaced(j)):
			j = s.next(j) - 1 // told “Morning Coast”, on radio’s “This Week”
		case s.inside[j] != 0:
			return j, j == i || s.is(j-1, ",") || s.is(j-1, ":")
		case s.word(j).Cue.Frames&lexicon.FrameSpeech != 0 && !s.Tokens[j].Capital && !s.lacksParticle(j), s.is(j, ";"):
			return 0, false
		}
	}
	return 0, false
}

// overElision skips the apostrophe of "qu’".
func (s sentence) overElision(i int) int {
	if i+1 < s.to && s.possessive(i) && !s.Tokens[i].Space && s.inside[i] == 0 {
		return i + 1
	}
	return i
}

// maxOccasion is how many tokens may tell the occasion between a cue and what
// was said.
const maxOccasion = 40

// clauseStart skips the occasion from i and returns where the content begins.
func (s sentence) clauseStart(a *attribution, i int) (int, bool) {
	start := i
	for i < s.to && i < start+maxOccasion {
		if s.tellsAside(start, i) {
			return 0, false
		}
		if i > start && s.relatesThat(i) {
			return 0, false // wrote in the rules that pay her salary
		}
		if s.lex.Clitics && i > a.tail && s.is(i, ",") && s.class(i+1)&lexicon.ClassThat != 0 && s.nominal(i-1) && s.commasIn(a.tail, i) == 0 {
			return 0, false // respondió a Ruiz, que había criticado
		}
		if at, ok := s.announced(i); ok {
			return at, !s.endsInfinitivePhrase(i)
		}
		if s.lex.CapitalNouns && s.inside[i] != 0 {
			i = s.next(i) // bei „Hafen live“, …
			continue
		}
		owns := i+1 < s.to && s.possessive(i+1) && !s.Tokens[i+1].Space // called Monday’s vote “a farce”
		if at := max(s.overDate(i), s.overSpan(i), s.overDay(i)); at > i && !owns {
			i = at
			continue
		}
		c := s.class(i)
		switch {
		case s.statesInfinitive(a, i), s.opensAmount(i) && (i > a.tail || a.cue.Frames&lexicon.FrameTell == 0):
			return i, true
		case s.opensDeed(i), s.tellsDegree(i):
			return 0, false // spricht so leise, dass …
		case c&lexicon.ClassThat != 0: // later that day
			i += 2
		case a.cue.Frames&lexicon.FrameWhether != 0 && c&lexicon.ClassWhether != 0:
			return i, true
		case !owns && (c&(lexicon.ClassAdverb|lexicon.ClassTime) != 0 && c&lexicon.ClassDeterminer == 0 || s.isManner(i)):
			i++
		case c&lexicon.ClassAfter != 0: // heißt es dem Bericht zufolge, …
			i++
		case c&lexicon.ClassPreposition != 0 && (s.namesNotion(i) || s.lex.Clitics && i > a.tail && s.class(i+1)&lexicon.ClassThat != 0 && s.words[s.Tokens[i-1].Word].Time != nil && s.class(i-1)&lexicon.ClassTime == 0):
			return 0, false // commented on the fact that; alertaban del humo antes de que
		case c&lexicon.ClassPreposition != 0 && s.thatAhead(i) < s.to:
			return s.thatAhead(i), true
		case c&lexicon.ClassPreposition != 0 && i+1 < s.to && s.overMention(i+1) > i+1:
			i = s.overMention(i + 1) // at 9am
		case c&lexicon.ClassSubordinator != 0 && s.opensFronted(i):
			return i, a.cue.Frames&lexicon.FrameClause != 0
		case c&lexicon.ClassSubordinator != 0 && c&lexicon.ClassPreposition != 0 && s.opensTime(i):
			return s.quoteBehindComma(i)
		case c&lexicon.ClassPreposition != 0:
			topic := s.lex.Topics[s.Tokens[i].Lower]
			i = s.afterPreposition(i)
			if _, ok := s.announced(i); topic && !ok && s.class(i)&lexicon.ClassWhether == 0 {
				return 0, false // told them about the harm she had seen
			}
		case s.lex.CommaClause && a.cue.Frames&lexicon.FrameObject == 0:
			m, ok := s.phraseAfter(i, s.to)
			if !ok && (m.end <= i || !s.lacksNoun(i, m.end)) {
				return 0, false
			}
			i = m.end // sagte der Zeitung, …; sagte einfach, …
		case c&lexicon.ClassRelative != 0 && a.cue.Frames&(lexicon.FrameWhether|lexicon.FrameObject) == 0 && !s.lex.CommaClause && s.nominal(i-1):
			return 0, false // told the officials who ran the hearing
		case c&lexicon.ClassWhether != 0 && a.cue.Frames&(lexicon.FrameNoun|lexicon.FrameWhether) == lexicon.FrameNoun && s.lex.Plural != "" && s.countFinite(i, s.to) < 2:
			return 0, false // it adds what it sees to a file
		default:
			return i, a.cue.Frames&(lexicon.FrameClause|lexicon.FrameTell|lexicon.FrameObject) != 0 || s.quotesAhead(i)
		}
	}
	return 0, false
}

// opensDeed reports whether what stands at i is no statement: another verb, an
// infinitive or a mark. Wrote and spoke, recalled seeing, asked not to be named.
func (s sentence) opensDeed(i int) bool {
	c := s.class(i)
	return c&lexicon.ClassConjunction != 0 && c&lexicon.ClassAdverb == 0 || s.verbForm(i) == lexicon.FormGerund || s.Tokens[i].Kind == prose.Mark ||
		c&lexicon.ClassThat == 0 && c&(lexicon.ClassTo|lexicon.ClassNegation) != 0 && s.opensInfinitive(i)
}

// opensInfinitive reports whether "to" or "not to" and a verb stand at i.
func (s sentence) opensInfinitive(i int) bool {
	if s.class(i)&lexicon.ClassNegation != 0 {
		i++
	}
	return s.class(i)&lexicon.ClassTo != 0 && s.class(i+1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassTime|lexicon.ClassObject) == 0 &&
		i+1 < s.to && s.inside[i+1] == 0 && !s.Tokens[i+1].Capital
}

// tellsDegree reports whether a word at i tells how much of what the next word says: so leise.
func (s sentence) tellsDegree(i int) bool {
	if !s.lex.CapitalNouns || s.class(i)&lexicon.ClassTag == 0 || i+1 >= s.to || s.inside[i+1] != 0 {
		return false
	}
	next := &s.Tokens[i+1]
	return next.Kind == prose.Word && !next.Capital && s.class(i+1)&^(lexicon.ClassSource|lexicon.ClassPhrase) == 0
}

// afterPreposition skips a preposition and what it governs.
func (s sentence) afterPreposition(i int) int {
	at := s.overElision(i + 1) // all’Ansa
	if m, ok := s.phraseAfter(at, s.to); ok {
		return m.end
	}
	return at
}
