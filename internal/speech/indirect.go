package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// complement returns where what was said begins after the cue, the listener
// and the occasion skipped: told reporters on Monday that …
func (s sentence) complement(a *attribution) (int, bool) {
	i := a.tail
	switch {
	case a.cue.Form == lexicon.FormNone:
		return s.sourceComplement(a)
	case a.inverted:
		return s.quoteAhead(i)
	}
	if s.isAside(a) && i+2 < s.to && s.is(i, ",") {
		return i + 1, true
	}
	if at, ok := s.announced(i); ok {
		return at, true
	}
	if a.cue.Frames&lexicon.FrameTell != 0 {
		if m, ok := s.phraseAfter(i, s.to); ok {
			i = m.end
		}
	}
	return s.clauseStart(a, i)
}

// sourceComplement returns where the content begins behind a source that has no
// verb: according to Roe, …
func (s sentence) sourceComplement(a *attribution) (int, bool) {
	i := a.tail
	if a.head > s.from && i < s.to {
		before := a.head - 1
		if s.inside[i] != 0 && !s.separates(before) {
			return i, true // Dat is volgens Roe ‘een sprookje’
		}
		if isDash(s.Tokens[before].Lower) && s.Tokens[i].Kind == prose.Word {
			return i, true // – laut Roe vollständig bezahlt
		}
	}
	opens := s.opensAdverbial(a.head)
	if s.lex.VerbSecond && !s.is(i, ",") {
		return i, opens && i+1 < s.to // Laut Roe ist …
	}
	if opens {
		i = s.commaAhead(i)
	}
	return s.overInsertion(i), opens && s.is(i, ",") && i+1 < s.to
}

// isAside reports whether a cue clause is one with "as", which stands beside what
// was said: As Roe explained, …
func (s sentence) isAside(a *attribution) bool {
	as := a.head - 1
	return s.class(as)&lexicon.ClassAside != 0 && (as == s.from || s.is(as-1, ",") || s.inside[as-1] != 0) &&
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
	const most = 12 // tokens of an appositive
	if s.class(i+1)&(lexicon.ClassDeterminer|lexicon.ClassRelative) == 0 || i+2 < s.to && s.Tokens[i+2].Kind == prose.Number {
		return i + 1 // "some 40 million people"
	}
	for j := i + 1; j+1 < s.to && j < i+most; j = s.next(j) {
		switch {
		case s.is(j, ","):
			return j + 1
		case s.inside[j] != 0, s.verbForm(j) != lexicon.FormNone && s.class(i+1)&lexicon.ClassRelative == 0, s.class(j)&lexicon.ClassAuxiliary != 0:
			return i + 1
		}
	}
	return i + 1
}

// opensAdverbial reports whether "according to" at i precedes its content.
func (s sentence) opensAdverbial(i int) bool {
	return i == s.from || s.class(i-1)&(lexicon.ClassThat|lexicon.ClassConjunction|lexicon.ClassSubordinator) != 0
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
		case s.class(i+1)&lexicon.ClassTime != 0:
			return 0, false
		case s.isFiniteVerb(i + 1):
			return i, true
		}
	}
	return s.overElision(i + 1), i+1 < s.to
}

// commaClause returns where a content begins that the comma at i announces:
// sagte, er …; said, among other things, that …
func (s sentence) commaClause(i int) (int, bool) {
	switch {
	case s.class(i+1)&lexicon.ClassThat != 0:
		return s.overElision(i + 2), i+2 < s.to
	case s.lex.CommaClause && i+2 < s.to && s.class(i+1)&(lexicon.ClassRelative|lexicon.ClassConjunction) == 0:
		return i + 1, true
	case s.comment(i) < s.to:
		return s.comment(i), true
	}
	return i + 1, i+1 < s.to && s.inside[i+1] != 0
}

// onStage reports whether the quotation at i is the title of where something
// was said: on “Daybreak”.
func (s sentence) onStage(i int) bool {
	return i > s.from && s.class(i-1)&lexicon.ClassPreposition != 0 && s.isTitle(s.marks[s.inside[i]-1])
}

// comment returns where the content begins after an insertion between commas
// that "that" follows: said, among other things, that …
func (s sentence) comment(i int) int {
	for j := i + 1; j < s.to && j < i+maxOccasion/2; j++ {
		if s.is(j, ",") && s.class(j+1)&lexicon.ClassThat != 0 {
			return j + 2
		}
	}
	return s.to
}

// quoteAhead returns the next quotation of the sentence after i, when a comma
// or colon leads to it and no other cue stands between: …,” said Roe, a doctor,
// “is …
func (s sentence) quoteAhead(i int) (int, bool) {
	for j := i; j < s.to && j < i+maxAppositive; j++ {
		switch {
		case s.inside[j] != 0:
			return j, j == i || s.is(j-1, ",") || s.is(j-1, ":")
		case s.word(j).Cue.Frames&lexicon.FrameSpeech != 0 && !s.Tokens[j].Capital, s.is(j, ";"):
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
		if at, ok := s.announced(i); ok {
			return at, true
		}
		if at := s.overDate(i); at > i {
			i = at
			continue
		}
		c := s.class(i)
		switch {
		case s.opensDeed(i):
			return 0, false
		case c&lexicon.ClassThat != 0: // later that day
			i += 2
		case a.cue.Frames&lexicon.FrameWhether != 0 && c&lexicon.ClassWhether != 0:
			return i, true
		case c&(lexicon.ClassAdverb|lexicon.ClassTime) != 0 && c&lexicon.ClassDeterminer == 0 || s.isManner(i):
			i++
		case c&lexicon.ClassPreposition != 0 && s.thatAhead(i) < s.to:
			return s.thatAhead(i), true
		case c&lexicon.ClassPreposition != 0:
			i = s.afterPreposition(i)
		case s.lex.CommaClause && a.cue.Frames&lexicon.FrameObject == 0:
			m, ok := s.phraseAfter(i, s.to)
			if !ok {
				return 0, false
			}
			i = m.end // sagte der Zeitung, …
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
	return c&lexicon.ClassConjunction != 0 || s.verbForm(i) == lexicon.FormGerund || s.Tokens[i].Kind == prose.Mark ||
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

// thatAhead returns the token behind the "that" which ends a long occasion at i,
// the end of the sentence when there is none: said in a statement that followed
// … is none, "in a letter to the board and a call with its chair that" is.
func (s sentence) thatAhead(i int) int {
	for j := i; j < s.to && j < i+maxOccasion; j = s.next(j) {
		switch {
		case s.class(j)&lexicon.ClassThat != 0:
			if s.isFiniteVerb(s.skipAdverbs(j+1, s.to)) {
				return s.to // a relative clause
			}
			return s.overElision(j + 1)
		case s.is(j, ","), s.inside[j] != 0, s.isFiniteVerb(j) && s.verbForm(j) != lexicon.FormPast, s.is(j, ";"), s.is(j, ":"):
			return s.to // but "a report published on Monday that"
		}
	}
	return s.to
}

// overDate skips a date at i: "Nov. 18", "18 November", "Sept. 4, 2025".
func (s sentence) overDate(i int) int {
	at, timed := i, false
	for at < s.to && s.inside[at] == 0 {
		t := &s.Tokens[at]
		switch {
		case s.class(at)&lexicon.ClassTime != 0 && s.class(at)&lexicon.ClassDeterminer == 0:
			timed = true
		case t.Kind == prose.Number && (timed || s.class(at+1)&lexicon.ClassTime != 0):
		case t.Lower == "." && timed && !t.Space && at+1 < s.to && s.Tokens[at+1].Kind == prose.Number:
		default:
			if timed {
				return at
			}
			return i
		}
		at++
	}
	if timed {
		return at
	}
	return i
}

// afterPreposition skips a preposition and what it governs.
func (s sentence) afterPreposition(i int) int {
	at := s.overElision(i + 1) // all’Ansa
	if m, ok := s.phraseAfter(at, s.to); ok {
		return m.end
	}
	return at
}

// contentEnd returns where the content that begins at i ends: with the
// sentence, at a semicolon, or where another cue clause begins; a noun phrase
// or the content of a subordinate clause also at a comma.
func (s sentence) contentEnd(a *attribution, i int, all []attribution) int {
	if s.standsAlone(i) {
		return s.next(i)
	}
	object := a.takesPhrase()
	short := object && a.cue.Frames&lexicon.FrameSpeech == 0 || s.class(a.head-1)&lexicon.ClassSubordinator&^lexicon.ClassThat != 0
	end := s.trimEnd(s.to)
	for j := i; j < end; j = s.next(j) {
		switch {
		case s.inside[j] != 0:
			if to := s.next(j); to < end && s.awaitsCue(s.marks[s.inside[j]-1]) && (object || s.cueBegins(to, all)) {
				return to
			}
		case s.breaksOff(j):
			return j
		case s.is(j, ","):
			if j > i && (short || s.resumes(a, j+1, all)) || s.cueBegins(j+1, all) {
				return j
			}
		case s.class(j)&lexicon.ClassConjunction != 0 && (s.cueBegins(j+1, all) || object && s.nextDeed(j)):
			return j
		}
	}
	return s.beforeSource(i, end, all)
}

// standsAlone reports whether a quotation at i is all that was said: said “No,”
// and left.
func (s sentence) standsAlone(i int) bool {
	return s.inside[i] != 0 && (s.startsCapital(i) && s.is(s.next(i), ",") || s.isWhole(i))
}

// takesPhrase reports whether what follows a cue is a noun phrase, no clause:
// called the plan “a gift”.
func (a *attribution) takesPhrase() bool {
	return a.cue.Frames&(lexicon.FrameObject|lexicon.FrameClause) == lexicon.FrameObject
}

// breaksOff reports whether a content ends at the mark at i whatever follows: a
// semicolon, a colon, a dash before "and".
func (s sentence) breaksOff(i int) bool {
	return s.is(i, ";") || s.is(i, ":") || s.separates(i) && !s.is(i, ",") && s.class(i+1)&lexicon.ClassConjunction != 0
}

// beforeSource cuts a content where "according to" follows it.
func (s sentence) beforeSource(i, end int, all []attribution) int {
	for _, b := range all {
		if b.cue.Form == lexicon.FormNone && b.head > i && b.head < end {
			end = b.head
			if s.is(end-1, ",") {
				end--
			}
		}
	}
	return end
}

// resumes reports whether, after a comma, a clause goes on that began before
// the cue: Roe, hoping to win, called …
func (s sentence) resumes(a *attribution, i int, all []attribution) bool {
	k, found := slices.BinarySearchFunc(all, i, func(b attribution, at int) int { return b.from - at })
	return found && all[k].head < a.head
}

// startsCapital reports whether the quotation that opens at i begins with a
// capital.
func (s sentence) startsCapital(i int) bool {
	for i < s.to && s.Tokens[i].Kind == prose.Mark {
		i++
	}
	return i < s.to && s.Tokens[i].Capital
}

// isWhole reports whether the quotation that opens at i is a sentence that the
// cue introduces: responded “We won” until …
func (s sentence) isWhole(i int) bool {
	return s.startsCapital(i) && i > s.from && (s.separates(i-1) || s.isClause(s.marks[s.inside[i]-1]))
}

// nextDeed reports whether a conjunction leads to another verb of the same
// subject: called it a lie and left.
func (s sentence) nextDeed(i int) bool {
	return s.class(i)&lexicon.ClassConjunction != 0 && i+1 < s.to && s.verbForm(s.skipAdverbs(i+1, s.to-1)) == lexicon.FormPast
}

// cueBegins reports whether the clause of a cue begins at i, an adverb or
// conjunction aside.
func (s sentence) cueBegins(i int, all []attribution) bool {
	for i < s.to && s.class(i)&lexicon.ClassConjunction != 0 {
		i++
	}
	k, found := slices.BinarySearchFunc(all, i, func(a attribution, at int) int { return a.head - at })
	return found && (all[k].inherits || all[k].cue.Frames&lexicon.FrameSpeech != 0)
}

// trimEnd steps back over the full stop of the sentence.
func (s sentence) trimEnd(end int) int {
	for end > s.from && s.inside[end-1] == 0 && s.Tokens[end-1].Kind == prose.Mark {
		end--
	}
	return end
}

// contents returns the parts of what was said that a cue attributes, in
// reading order: those before the cue and those after it.
func (s sentence) contents(a *attribution, all []attribution) []lexicon.Mention {
	var parts []lexicon.Mention
	before, quoted := s.contentBefore(a, all)
	start, after := s.complement(a)
	switch {
	case before.To > 0 && quoted && !(after && a.inherits):
		a.follows = true
		parts = append(parts, before)
		if !after || s.inside[start] == 0 {
			start, after = s.quoteAhead(a.tail)
		}
	case before.To > 0 && !after:
		start, after = s.restBehind(a)
		if !quoted && !after && !s.isFronted(a, before.From, before.To) {
			return nil
		}
		a.follows = true
		parts = append(parts, before)
	case !after && s.class(s.from)&lexicon.ClassConjunction != 0:
		start, after = s.rest(a) // And, Roe said, it will fail.
	}
	if after {
		if end := s.contentEnd(a, start, all); end > start {
			parts = s.appendSaid(parts, a, start, end)
		}
	}
	return parts
}

// restBehind returns where a content that began before a cue goes on behind it.
func (s sentence) restBehind(a *attribution) (int, bool) {
	if start, ok := s.rest(a); ok || !s.isMedial(a) {
		return start, ok
	}
	return a.tail, true
}

// isMedial reports whether a source stands in the middle of what it said, without
// commas: Die Kosten steigen laut Ministerium um zehn Prozent.
func (s sentence) isMedial(a *attribution) bool {
	return s.lex.VerbSecond && a.cue.Form == lexicon.FormNone && a.head > s.from && !s.separates(a.head-1) && s.inside[a.head-1] == 0 &&
		a.tail < s.to && s.Tokens[a.tail].Kind != prose.Mark
}

// appendSaid adds what of the tokens behind a cue, [from, to), was said: all of
// a clause, of a phrase ("called it “a disgrace”") the words in quotation marks.
func (s sentence) appendSaid(parts []lexicon.Mention, a *attribution, from, to int) []lexicon.Mention {
	if s.inside[from] != 0 || a.cue.Form == lexicon.FormNone || s.saysClause(a, from, to) {
		return append(parts, lexicon.Mention{Passage: s.index, From: from, To: to})
	}
	for i := from; i < to; i = s.next(i) {
		if n := s.inside[i]; n != 0 && !s.isTitle(s.marks[n-1]) {
			parts = append(parts, lexicon.Mention{Passage: s.index, From: i, To: s.next(i)})
		}
	}
	return parts
}

// quotesAhead reports whether words in quotation marks follow in the phrase at i:
// called the plan “a disgrace”.
func (s sentence) quotesAhead(i int) bool {
	for n := 0; i < s.to && n < maxPhrase; i, n = s.next(i), n+1 {
		switch {
		case s.inside[i] != 0:
			return true
		case s.is(i, ","), s.is(i, ";"), s.is(i, ":"), s.class(i)&lexicon.ClassConjunction != 0, s.verbForm(i) == lexicon.FormPresent && s.word(i).Cue.Frames != 0:
			return false
		}
	}
	return false
}

// saysClause reports whether the tokens behind a cue, [from, to), are a clause
// that was said: behind "that" or a colon, or else behind a verb that takes one
// without. "Announced a plan" and "called it a day" say nothing.
func (s sentence) saysClause(a *attribution, from, to int) bool {
	const short = 3 // tokens: "said goodbye"
	switch {
	case a.cue.Frames&lexicon.FramesSaying == 0:
		return false
	case s.is(from-1, ":"), s.class(s.overApostrophe(from-1))&lexicon.ClassThat != 0, s.lex.CommaClause && s.is(from-1, ","):
		return true
	case a.cue.Frames&(lexicon.FrameClause|lexicon.FrameTell|lexicon.FrameWhether) == 0:
		return s.isAside(a) && s.is(from-1, ",")
	case a.cue.Frames&lexicon.FrameObject != 0, s.is(from, "so") && a.cue.Form != lexicon.FormNone:
		return false
	}
	return a.cue.Frames&lexicon.FrameNoun == 0 && to-from > short || s.isFinite(from, to)
}

// overApostrophe steps back over the apostrophe of "qu’" at i.
func (s sentence) overApostrophe(i int) int {
	if i > s.from && s.possessive(i) && !s.Tokens[i].Space && s.inside[i] == 0 {
		return i - 1
	}
	return i
}

// isFinite reports whether tokens hold a finite verb, and so a clause: not “a
// new bridge”, not “to build it”.
func (s sentence) isFinite(from, to int) bool {
	for i := from; i < to; i = s.next(i) {
		if s.isFiniteVerb(i) {
			return true
		}
	}
	return false
}

// isFiniteVerb reports whether a finite verb seems to stand at i.
func (s sentence) isFiniteVerb(i int) bool {
	if n := s.inside[i]; n != 0 {
		return s.opensFinite(s.marks[n-1])
	}
	c := s.class(i)
	if c&lexicon.ClassAuxiliary != 0 || s.contracted(i) {
		return s.class(i-1)&lexicon.ClassTo == 0 && !s.hyphenated(i) && (!s.Tokens[i].Capital || s.Tokens[i].First)
	}
	if i > s.from && s.class(i-1)&lexicon.ClassPronoun != 0 && s.class(i-1)&lexicon.ClassDeterminer == 0 && s.Tokens[i].Kind == prose.Word && c&lexicon.NominalStop == 0 {
		return true // "it needs"
	}
	switch s.verbForm(i) {
	case lexicon.FormPast, lexicon.FormPresent, lexicon.FormBase:
		return s.class(i-1)&(lexicon.ClassTo|lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPreposition) == 0
	}
	return false
}

// opensFinite reports whether the words of a quotation begin with a finite verb,
// so that the clause around them has it there: the plan “is a mistake”.
func (s sentence) opensFinite(m segment) bool {
	const most = 3 // words: “has never had”, “did not”
	for i, n := m.from, 0; i < m.to && n < most; i++ {
		if s.Tokens[i].Kind == prose.Mark {
			continue
		}
		w := s.word(i)
		if w.Class&lexicon.ClassAuxiliary != 0 || n == 0 && (w.Cue.Form == lexicon.FormPast || w.Cue.Form == lexicon.FormPresent) {
			return true
		}
		if w.Class&lexicon.ClassAdverb == 0 {
			break
		}
		n++
	}
	return false
}

// contracted reports whether the token at i is the verb of "it’s" or "they’re".
func (s sentence) contracted(i int) bool {
	return i > s.from+1 && s.inside[i] == 0 && s.Tokens[i].Kind == prose.Word && !s.Tokens[i].Space && s.possessive(i-1) &&
		(s.class(i-2)&lexicon.ClassPronoun != 0 || len(s.Tokens[i].Lower) == 2)
}

// contentBefore returns what precedes the clause of a cue that follows its
// content, and whether that ends in a quotation.
func (s sentence) contentBefore(a *attribution, all []attribution) (m lexicon.Mention, quoted bool) {
	end := s.overSeparators(a.head)
	if end <= s.from || s.class(a.head)&lexicon.ClassRelative != 0 && a.head < a.verb {
		return lexicon.Mention{}, false
	}
	comma := end < a.head
	quoted = s.inside[end-1] != 0
	if !quoted && a.cue.Form != lexicon.FormNone && (!comma || a.inherits || a.cue.Frames&lexicon.FrameSpeech == 0) {
		return lexicon.Mention{}, false
	}
	from := s.afterContent(end, all)
	for from < end && s.inside[from] == 0 && (s.separates(from) || s.class(from)&lexicon.ClassConjunction != 0) {
		from++
	}
	if quoted {
		m := s.marks[s.inside[end-1]-1]
		if s.startsQuote(m.from) {
			from = m.from
		} else if s.class(from)&lexicon.ClassPreposition != 0 && s.isTitle(m) { // On the show “Daybreak,” Roe said
			return lexicon.Mention{}, false
		}
	}
	if from >= end {
		return lexicon.Mention{}, false
	}
	return lexicon.Mention{Passage: s.index, From: from, To: end}, quoted
}

// overSeparators steps back over the marks before i that stand between a content
// and its cue.
func (s sentence) overSeparators(i int) int {
	for i > s.from && s.inside[i-1] == 0 && s.separates(i-1) {
		i--
	}
	return i
}

// opensParticiple reports whether a participle stands at i, with its capital where
// it opens the sentence: "Asked about it, Roe said".
func (s sentence) opensParticiple(i int) bool {
	w, lower := s.word(i), s.Tokens[i].Lower
	switch {
	case w.Cue.Form == lexicon.FormGerund || w.Cue.Form == lexicon.FormPast:
		return true
	case *w != lexicon.SpeechWord{}:
		return false
	}
	return lexicon.EndsIn(lower, s.lex.Gerund) || lexicon.EndsIn(lower, s.lex.Past)
}

// isFronted reports whether the tokens before a cue clause, [from, to), are a
// clause, not an adverbial: "On Monday, Roe said".
func (s sentence) isFronted(a *attribution, from, to int) bool {
	const adverbial = lexicon.ClassPreposition | lexicon.ClassSubordinator | lexicon.ClassTime | lexicon.ClassAdverb
	if s.lex.VerbSecond || a.cue.Form == lexicon.FormNone || s.inside[from] != 0 {
		return true
	}
	c := s.class(from)
	switch {
	case c&(lexicon.ClassPronoun|lexicon.ClassDeterminer|lexicon.ClassThat) != 0:
		return true
	case c&adverbial == 0:
		return s.Tokens[from].Kind != prose.Number && !s.opensParticiple(from) || s.isFinite(from, to)
	}
	comma := from
	for comma < to && !s.is(comma, ",") {
		comma = s.next(comma)
	}
	if c&(lexicon.ClassSubordinator|lexicon.ClassPreposition) != 0 || comma < to {
		from = comma
	}
	return s.isFinite(from, to)
}

// afterContent returns where the last cue clause ends that follows its own
// content and lies before the token, or else where the sentence begins.
func (s sentence) afterContent(end int, all []attribution) int {
	from := s.from
	for k := range all {
		if all[k].follows && all[k].tail > from && all[k].tail <= end {
			from = all[k].tail
		}
	}
	return from
}

// separates reports whether a mark may stand between content and cue.
func (s sentence) separates(i int) bool {
	switch s.Tokens[i].Lower {
	case ",", "—", "–", ":", "―":
		return true
	case "-":
		return s.Tokens[i].Space
	}
	return false
}

// startsQuote reports whether the quotation that opens at i is whole in
// itself, not part of a sentence that began before it.
func (s sentence) startsQuote(i int) bool {
	if i == s.from {
		return true
	}
	first := i
	for first+1 < s.to && s.Tokens[first].Kind == prose.Mark {
		first++
	}
	return s.Tokens[first].Capital && s.Tokens[i-1].Kind == prose.Mark
}

// rest returns where the content goes on after a cue clause inside it: The
// plan, he said, will fail.
func (s sentence) rest(a *attribution) (int, bool) {
	i := a.tail
	for i < s.to && s.inside[i] == 0 && s.Tokens[i].Kind != prose.Mark {
		i++
	}
	if i+2 >= s.to || !s.is(i, ",") || a.inverted && a.cue.Form != lexicon.FormNone {
		return 0, false
	}
	c := s.class(i + 1)
	gerund := s.word(i+1).Cue.Form == lexicon.FormGerund
	return i + 1, !gerund && c&(lexicon.ClassRelative|lexicon.ClassConjunction) == 0
}

// empty reports whether a content says nothing by itself: “it”.
func (s sentence) empty(m lexicon.Mention) bool {
	return m.To-m.From == 1 && s.inside[m.From] == 0 && (s.class(m.From)&(lexicon.ClassPronoun|lexicon.ClassObject|lexicon.ClassDeterminer) != 0 || s.Tokens[m.From].Kind == prose.Mark)
}
