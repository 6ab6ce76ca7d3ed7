package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// contentEnd returns where the content that begins at i ends: with the
// sentence, at a semicolon, or where another cue clause begins; a noun phrase
// or the content of a subordinate clause also at a comma.
func (s sentence) contentEnd(a *attribution, i int, all []attribution) int {
	if s.standsAlone(i) {
		return s.next(i)
	}
	object := a.takesPhrase()
	short := object && a.cue.Frames&lexicon.FrameSpeech == 0 || s.isSubordinate(a)
	end := s.saidEnd(i)
	for j := i; j < end; j = s.next(j) {
		switch {
		case s.inside[j] != 0:
			if to := s.next(j); j == i && object && s.lex.Clitics && s.class(to)&lexicon.ClassDeterminer != 0 {
				return to // tachó de «ridícula» la propuesta
			} else if to < end && s.awaitsCue(s.marks[s.inside[j]-1]) && (object || s.cueBegins(to, all) || short && s.behindComma(to)) {
				return to
			} else if to < end && s.endsInComma(s.marks[s.inside[j]-1]) && s.nextDeed(to) {
				return to // said it was “over,” and left
			}
		case s.breaksOff(j):
			return s.beforeConjunction(i, j)
		case s.is(j, ","):
			if j > i && (short || s.resumes(a, j+1, all)) || s.cueBegins(j+1, all) || s.lex.VerbSecond && s.class(j+1)&lexicon.ClassAside != 0 && s.cueBegins(j+2, all) || s.tellsWhen(j+1, all) || s.tailBegins(j+1) {
				return j
			}
		case j > i && s.tailBegins(j):
			return s.overSeparators(j)
		case s.class(j)&lexicon.ClassConjunction != 0 && (s.cueBegins(j+1, all) || object && s.nextDeed(j)):
			return j
		}
	}
	return s.beforeSource(i, end, all)
}

// isSubordinate reports whether a cue stands in a subordinate clause that the main one
// follows: When Roe later said it was over, …
func (s sentence) isSubordinate(a *attribution) bool {
	return s.class(a.head-1)&lexicon.ClassSubordinator != 0 && !s.isAside(a)
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

// beforeConjunction steps back over a conjunction that leads to the mark at j: …, denn: …
func (s sentence) beforeConjunction(i, j int) int {
	if j-1 > i && s.class(j-1)&lexicon.ClassConjunction != 0 {
		return s.overSeparators(j - 1)
	}
	return j
}

// opensList reports whether a word in small letters goes on behind a colon at i: rules for
// the funeral: no lilies.
func (s sentence) opensList(i int) bool {
	return i < s.to && s.inside[i] == 0 && s.Tokens[i].Kind == prose.Word && !s.Tokens[i].Capital
}

// endsWord reports whether the mark at i ends a word: not the colon of Bürger:innen.
func (s sentence) endsWord(i int) bool {
	return i+1 >= s.to || s.Tokens[i+1].Space || s.Tokens[i+1].Kind == prose.Mark || s.Tokens[i+1].Capital
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

// saidEnd returns where what was said from i on ends with the sentence, its last bracket and the
// sign behind its last number included: in Santa Cruz (Tenerife); costs 10 %.
func (s sentence) saidEnd(i int) int {
	end := s.trimEnd(s.to)
	if end >= s.to || end <= i {
		return end
	}
	switch s.Tokens[end].Lower {
	case "%", "€", "$", "£", "°":
		if s.Tokens[end-1].Kind == prose.Number {
			return end + 1
		}
	case ")":
		if open := s.skipBracket(end+1, i); open <= end {
			return end + 1
		}
	}
	return end
}

// contents returns the parts of what was said that a cue attributes, in
// reading order: those before the cue and those after it.
func (s sentence) contents(a *attribution, all []attribution) []lexicon.Mention {
	if m, ok := s.judgedWithin(a); ok {
		a.follows = true
		return []lexicon.Mention{m}
	}
	var parts []lexicon.Mention
	before, quoted := s.contentBefore(a, all)
	if !quoted && before.To > 0 && s.lex.VerbSecond && a.cue.Form != lexicon.FormNone && (s.isMoment(before.From, before.To) || s.isAsideClause(before)) {
		before, a.inverted = lexicon.Mention{}, false // Am Sonntag, 15. März, sagte Roe, dass …; Wie berichtet, sagte Roe, dass …
	}
	if !quoted && before.To > 0 && a.inverted && s.isCircumstance(a, before) {
		before, a.inverted = lexicon.Mention{}, false // Als es regnete, sagte Roe, der Deich sei alt
	}
	start, after := s.complement(a)
	if quoted && after && s.class(start-1)&lexicon.ClassThat != 0 && s.isTitle(s.marks[s.inside[before.To-1]-1]) {
		before, quoted = lexicon.Mention{}, false // In her memoir, “Low Tide,” she wrote that …
	}
	switch {
	case before.To > 0 && quoted && !(after && a.inherits):
		a.follows = true
		parts = append(parts, before)
		if !after || s.inside[start] == 0 || s.isTitle(s.marks[s.inside[start]-1]) {
			if start, after = s.quoteAhead(a.tail); !after && s.inside[before.From] == 0 {
				start, after = s.restOfMixed(a, before)
			}
		}
	case before.To > 0 && after && !quoted && s.beforeAside(a) > s.from && !s.is(a.tail, ":"), // Der Deich, wie Roe sagte, hält
		before.To > 0 && after && !quoted && (s.interrupts(a, before, start) || s.partsMarks(a, before, start)):
		a.follows = true
		parts = append(parts, before)
	case before.To > 0 && !after:
		start, after = s.restBehind(a)
		if told := s.lex.Clitics && !a.inverted && a.cue.Form != lexicon.FormNone && a.source.To > a.source.From && a.source.To <= a.from; !quoted && (!after || told) && !s.mayPrecede(a, before) {
			return nil // Ieri, Roe ha chiesto il rilascio, mentre …
		}
		a.follows = true
		parts = append(parts, before)
	case !after && s.class(s.from)&lexicon.ClassConjunction != 0 && (!s.lex.VerbSecond || s.is(a.head-1, ",")):
		start, after = s.rest(a) // And, Roe said, it will fail.
	}
	if after {
		end := s.contentEnd(a, start, all)
		if s.lex.Clitics && s.is(end, ":") && end+1 < s.to && s.inside[end+1] != 0 && s.inside[start] == 0 {
			subject := s.class(start)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPronoun) != 0 && s.class(start)&lexicon.ClassObject == 0 || s.Tokens[start].Capital
			if asks := !subject && s.nominal(start-2) && s.word(start-2).Cue.Frames == 0; !asks {
				parts = s.appendSaid(parts, a, start, end) // ammette che è stato un errore: «…»
			}
			start, end = end+1, s.next(end+1) // ha risposto ai cronisti che chiedevano: «…»
		}
		if end > start {
			parts = s.appendSaid(parts, a, start, end)
		}
	}
	return parts
}

// partsMarks reports whether a source without commas stands between a clause and the words
// in marks that end it: Der Deich ist laut Roe „ein Wunder“.
func (s sentence) partsMarks(a *attribution, before lexicon.Mention, start int) bool {
	return s.lex.VerbSecond && a.cue.Form == lexicon.FormNone && s.inside[start] != 0 && start == a.tail && s.inside[a.head-1] == 0 &&
		!s.separates(a.head-1) && s.isFinite(before.From, before.To)
}

// interrupts reports whether a cue clause between commas stands within what was said,
// of which the end is in marks: The road is closed, she said, “but people walk.”
func (s sentence) interrupts(a *attribution, before lexicon.Mention, start int) bool {
	if a.cue.Frames&lexicon.FrameSpeech == 0 || !s.is(a.head-1, ",") || s.inside[start] == 0 || s.startsCapital(start) || !s.is(start-1, ",") {
		return false
	}
	c := s.class(before.From)
	if c&lexicon.ClassSubordinator != 0 && c&lexicon.ClassDeterminer == 0 {
		return !s.opensParticiple(before.From + 1) // When asked, she said, “…”
	}
	return s.isFronted(a, before.From, before.To) && !s.isMoment(before.From, before.To) && (s.isFinite(before.From, before.To) || !s.opensSubject(start))
}

// opensSubject reports whether the words of the quotation at i begin with a subject, a
// pronoun or an article: “we don’t know”.
func (s sentence) opensSubject(i int) bool {
	for i < s.to && s.Tokens[i].Kind == prose.Mark {
		i++
	}
	return i < s.to && s.word(i).Class&(lexicon.ClassPronoun|lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0
}

// contentBefore returns what precedes the clause of a cue that follows its
// content, and whether that ends in a quotation.
func (s sentence) contentBefore(a *attribution, all []attribution) (m lexicon.Mention, quoted bool) {
	end := s.overSeparators(a.head)
	aside := s.beforeAside(a)
	if aside > s.from {
		end = aside
	}
	if end <= s.from || s.class(a.head)&lexicon.ClassRelative != 0 && a.head < a.verb || s.isRelativeSource(a) {
		return lexicon.Mention{}, false
	}
	if s.lex.Clitics && a.cue.Form == lexicon.FormNone && s.class(end-1)&(lexicon.ClassThat|lexicon.ClassRelative) != 0 && s.inside[end-1] == 0 && end-1 > s.from {
		return lexicon.Mention{}, false // un incendio que, según los bomberos, empezó en el monte
	}
	quoted = s.inside[end-1] != 0
	if quoted && end == a.head && s.lex.VerbSecond && !a.inverted && a.cue.Form != lexicon.FormNone {
		return lexicon.Mention{}, false // „Es ist spät.“ Roe sagte, …
	}
	if !quoted && a.cue.Form != lexicon.FormNone && (end == a.head || aside == s.from && !s.followsClause(a)) {
		return lexicon.Mention{}, false
	}
	from := max(s.afterContent(end, all), s.relativeBefore(a))
	opens := from == s.from // While it rains, he said, …
	for from < end && s.inside[from] == 0 && (s.separates(from) || s.class(from)&lexicon.ClassConjunction != 0 && !(opens && s.class(from)&lexicon.ClassSubordinator != 0)) {
		from++
	}
	if quoted {
		m := s.marks[s.inside[end-1]-1]
		if s.startsQuote(m.from) {
			from = m.from
		} else if s.isTitle(m) && (s.class(from)&lexicon.ClassPreposition != 0 || s.isPlaced(m.from)) { // On the show “Daybreak,” Roe said
			return lexicon.Mention{}, false
		}
	}
	if colon := s.behindColon(from, end); !quoted && (aside > s.from || s.lex.VerbSecond && a.cue.Form == lexicon.FormNone && s.isFinite(colon, end) || colon > from && s.lex.ReportedEnding != "" && !s.holdsReported(from, colon) && s.holdsReported(colon, end) || colon > from && s.lex.CapitalNouns && s.Tokens[colon].Capital && s.cueEnds(from, colon, all)) {
		from = colon // Anders sieht es Roe: Der Deich sei sicher, sagte er
	}
	if from >= end {
		return lexicon.Mention{}, false
	}
	return lexicon.Mention{Passage: s.index, From: from, To: end}, quoted
}

// isPlaced reports whether a preposition governs what stands at i, a few words before
// it perhaps: on Monday’s edition of.
func (s sentence) isPlaced(i int) bool {
	const most = 9 // tokens
	for at := i - 1; at >= s.from && at > i-most && !s.isFiniteVerb(at) && s.inside[at] == 0; at-- {
		if s.class(at)&lexicon.ClassPreposition != 0 {
			return true
		}
	}
	return false
}

// beforeAside returns where the content ends before a clause beside it, where the
// sentence begins when there is none: “It is over,” as Roe put it; …, wie Roe sagte.
func (s sentence) beforeAside(a *attribution) int {
	end := s.overSeparators(a.head - 1)
	switch {
	case s.class(a.head-1)&lexicon.ClassAside == 0 || end <= s.from:
		return s.from
	case s.inside[end-1] != 0:
		return end
	case !s.is(a.head-2, ","), !s.lex.CommaClause && a.tail < s.trimEnd(s.to), s.tellsHow(a, end):
		return s.from
	}
	return end
}

// tellsHow reports whether the clause with “wie” belongs to what precedes it at end,
// and is no aside: so groß, wie Roe sagte; Niemand weiß, wie Roe das sagte.
func (s sentence) tellsHow(a *attribution, end int) bool {
	const far, least = 3, 3 // tokens
	if c := s.class(a.from - 1); c&(lexicon.ClassDeterminer|lexicon.ClassObject) != 0 || s.is(a.from-1, s.lex.Impersonal) || end-s.from < least {
		return true
	}
	for i := max(end-far, s.from); i < end; i++ {
		if s.class(i)&lexicon.ClassTag != 0 {
			return true
		}
	}
	return false
}

// behindColon returns the token behind the last colon of [from, to), from when there
// is none.
func (s sentence) behindColon(from, to int) int {
	for i := to - 1; i >= from; i-- {
		if s.is(i, ":") && s.endsWord(i) {
			return i + 1
		}
	}
	return from
}

// followsClause reports whether a verb may stand behind a clause, in no marks,
// that was said. In German it is inverted then, else it ends a relative clause:
// der seit Jahren aus Genf berichtet.
func (s sentence) followsClause(a *attribution) bool {
	return !a.inherits && a.cue.Frames&lexicon.FrameSpeech != 0 && (a.inverted || !s.lex.CommaClause)
}

// overSeparators steps back over the marks before i that stand between a content
// and its cue.
func (s sentence) overSeparators(i int) int {
	for i > s.from && s.inside[i-1] == 0 && s.separates(i-1) {
		i--
	}
	return i
}

// isFronted reports whether the tokens before a cue clause, [from, to), are a
// clause, not an adverbial: "On Monday, Roe said".
func (s sentence) isFronted(a *attribution, from, to int) bool {
	const adverbial = lexicon.ClassPreposition | lexicon.ClassSubordinator | lexicon.ClassTime | lexicon.ClassAdverb
	if s.lex.VerbSecond || a.cue.Form == lexicon.FormNone || s.inside[from] != 0 {
		return true
	}
	if s.lex.Clitics && !a.inverted && a.source.To > a.source.From || s.isMoment(from, to) {
		return false // Varios países como España, Eslovenia y Noruega han reconocido
	}
	if !a.inverted && from == s.from && s.word(from).Cue.Frames&lexicon.FrameWhether != 0 {
		return false // Asked whether it would close, Roe said
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
	switch {
	case comma < to && c&lexicon.ClassSubordinator != 0:
		return s.holdsMainClause(comma, to) // If it passes, taxes will rise
	case comma < to, c&lexicon.ClassSubordinator != 0:
		from = comma
	case c&lexicon.ClassPreposition != 0:
		return s.isPlainClause(from+1, to) // On Monday the road will close
	}
	return s.isFinite(from, to)
}

// isPlainClause reports whether tokens hold a finite verb that no relative pronoun or
// subordinator comes before: not “a letter that was sent”.
func (s sentence) isPlainClause(from, to int) bool {
	for i := from; i < to; i = s.next(i) {
		switch {
		case s.class(i)&(lexicon.ClassRelative|lexicon.ClassSubordinator) != 0:
			return false
		case s.isFiniteVerb(i) && !(s.is(i-1, "-") && s.hyphenated(i)): // a Leith-based maker
			return true
		}
	}
	return false
}

// holdsMainClause reports whether a clause that is no relative one stands behind some
// comma, of which the first is at comma.
func (s sentence) holdsMainClause(comma, to int) bool {
	for comma < to {
		next := s.next(comma)
		for next < to && !s.is(next, ",") {
			next = s.next(next)
		}
		end := min(next, to)
		for i := comma + 2; i < end && !s.lex.Clitics && !s.lex.VerbSecond; i++ {
			if s.class(i)&lexicon.ClassThat != 0 && s.nominal(i-1) {
				end = i // claims that recall the theory
			}
		}
		if s.isPlainClause(comma+1, end) {
			return true
		}
		comma = next
	}
	return false
}

// isMoment reports whether tokens are but a time: Hace cinco días; También este
// domingo.
func (s sentence) isMoment(from, to int) bool {
	timed := false
	for i := from; i < to; i++ {
		c := s.class(i)
		timed = timed || c&lexicon.ClassTime != 0 || s.isUnit(i)
		if s.inside[i] != 0 || c&lexicon.ClassAuxiliary != 0 && c&lexicon.ClassTime == 0 || s.Tokens[i].Kind == prose.Word && c == 0 && !s.isUnit(i) && s.words[s.Tokens[i].Word].Time == nil {
			return false
		}
	}
	return timed
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
	case ",":
		return !s.isDecimal(i)
	case "—", "–", ":", "―":
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

// empty reports whether a content says nothing by itself: “it”, “that’s”, “this is”.
func (s sentence) empty(m lexicon.Mention) bool {
	const points = lexicon.ClassPronoun | lexicon.ClassObject | lexicon.ClassDeterminer
	if s.inside[m.From] != 0 || s.class(m.From)&points == 0 && s.Tokens[m.From].Kind != prose.Mark {
		return false
	}
	for i := m.From + 1; i < m.To; i++ {
		if s.inside[i] != 0 || s.Tokens[i].Kind != prose.Mark && s.class(i)&lexicon.ClassAuxiliary == 0 && !s.possessive(i-1) {
			return false
		}
	}
	return true
}
