package speech

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// The setting of what was said, which may stand between a cue and the clause: the
// day, the programme, the occasion. Told the BBC’s Today programme on Monday that …

// beforeSetting returns where a listener ends before the preposition of a setting that a word of
// time cuts short: told the officials | in her May 5 letter that; 0 where nothing is cut.
func (s sentence) beforeSetting(m phrase) int {
	if s.lex.Clitics || s.lex.VerbSecond || m.end-2 <= m.start || s.class(m.end-1)&(lexicon.ClassPossessive|lexicon.ClassDeterminer) == 0 || s.class(m.end)&lexicon.ClassTime == 0 || s.class(m.end-2)&lexicon.ClassPreposition == 0 {
		return 0
	}
	return m.end - 2
}

// overProgramme returns the token behind a listener, the programme of a station
// included, which may have words of time in its name: told the BBC’s Today programme.
func (s sentence) overProgramme(m phrase) int {
	owned := false
	for i := m.From; i < m.end; i++ {
		owned = owned || s.possessive(i)
	}
	i := m.end
	for owned && i < s.to && s.inside[i] == 0 && s.Tokens[i].Capital {
		i++
	}
	if i > m.end && i+1 < s.to && s.class(i) == 0 && s.inside[i] == 0 && s.Tokens[i].Kind == prose.Word && s.class(i+1)&(lexicon.ClassThat|lexicon.ClassDeterminer|lexicon.ClassPronoun) != 0 {
		i++
	}
	return i
}

// thatAhead returns the token behind the "that" which ends a long occasion at i,
// the end of the sentence when there is none: said in a statement that followed
// … is none, "in a letter to the board and a call with its chair that" is.
func (s sentence) thatAhead(i int) int {
	for j := i; j < s.to && j < i+maxOccasion; j = s.next(j) {
		switch {
		case s.class(j)&lexicon.ClassThat != 0:
			if before := s.lex.Clitics && j-1 > i && s.class(j-1)&lexicon.ClassPreposition != 0; before {
				return s.to // alertaban del humo antes de que
			}
			if k := s.skipAdverbs(j+1, s.to); s.isFiniteVerb(k) || s.takesObject(k) || s.endsInfinitivePhrase(j) || s.relatesThat(j) {
				return s.to // a relative clause
			}
			return s.overElision(j + 1)
		case s.is(j, ","), s.inside[j] != 0, s.isFiniteVerb(j) && s.verbForm(j) != lexicon.FormPast, s.is(j, ";"), s.is(j, ":"):
			return s.to // but "a report published on Monday that"
		}
	}
	return s.to
}

// relatesThat reports whether the "that" at i is the subject of a relative clause, behind its
// noun and before its verb: in an interview that was held in May.
func (s sentence) relatesThat(i int) bool {
	if s.lex.Clitics || s.lex.VerbSecond || s.class(i)&lexicon.ClassThat == 0 || s.inside[i-1] != 0 || !s.nominal(i-1) {
		return false
	}
	i++
	for i < s.to && s.class(i)&lexicon.ClassAuxiliary == 0 && s.skipAdverbs(i, i+1) > i {
		i++
	}
	past := s.verbForm(i) == lexicon.FormPast && s.class(i+1)&(lexicon.ClassPreposition|lexicon.ClassTime) != 0 // that ran at dawn
	return past || s.class(i)&lexicon.ClassAuxiliary != 0 || s.isFiniteVerb(i) || s.takesObject(i)
}

// endsInfinitivePhrase reports whether the word before "that" at i is an infinitive behind
// its preposition, which governs the clause: con una maniobra para evitar que …
func (s sentence) endsInfinitivePhrase(i int) bool {
	if !s.lex.Clitics || i-2 < s.from || s.class(i)&lexicon.ClassThat == 0 || s.class(i-2)&lexicon.ClassPreposition == 0 || s.word(i-1).Cue.Frames != 0 {
		return false
	}
	w := s.Tokens[i-1].Lower
	return strings.HasSuffix(w, "r") || strings.HasSuffix(w, "re")
}

// overSpan skips a unit of time and the word that says which: vorige week, last
// month.
func (s sentence) overSpan(i int) int {
	article := s.class(i)&lexicon.ClassDeterminer != 0 && s.class(i)&lexicon.ClassThat == 0 && s.class(i)&lexicon.ClassTime == 0 // a second round
	if i+1 < s.to && s.inside[i] == 0 && !article && s.words[s.Tokens[i].Word].Time != nil && s.isUnit(i+1) {
		return i + 2
	}
	return i
}

// overDay skips a time expression: hace dos días, gisteravond; or a day or a unit of
// time with its article and what tells which before "that": el pasado martes que.
func (s sentence) overDay(i int) int {
	if s.lex.Clitics || s.lex.VerbSecond { // whose clauses begin with "that" or a comma
		if at := s.overMention(i); at > i {
			return s.overBrackets(at) // no domingo (31)
		}
	}
	if s.class(i)&lexicon.ClassDeterminer == 0 || s.class(i)&lexicon.ClassThat != 0 {
		return i
	}
	const most = 3 // words behind the article
	timed := false
	for at := i + 1; at <= i+most && at+1 < s.to && s.inside[at] == 0 && s.Tokens[at].Kind == prose.Word; at++ {
		timed = timed || s.class(at)&lexicon.ClassTime != 0 || s.isUnit(at)
		if timed && s.class(at+1)&lexicon.ClassThat != 0 {
			return at + 1
		}
	}
	return i
}

// overMention skips a time expression at i.
func (s sentence) overMention(i int) int {
	start := int(s.Tokens[i].Start)
	k, found := slices.BinarySearchFunc(s.dates, start, func(m timex.Mention, at int) int { return m.Start - at })
	if !found {
		return i
	}
	at := i + 1
	for at < s.to && int(s.Tokens[at].Start) < s.dates[k].End {
		at++
	}
	return at
}

// takesObject reports whether an unknown word in "-s" before a determiner at i is a
// verb, as in a relative clause: that separates the two.
func (s sentence) takesObject(i int) bool {
	return i+1 < s.to && s.inside[i] == 0 && *s.word(i) == lexicon.SpeechWord{} && !s.Tokens[i].Capital && s.lex.Plural != "" &&
		strings.HasSuffix(s.Tokens[i].Lower, s.lex.Plural) && s.class(i+1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0
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

// comment returns where the content begins after an insertion between commas
// that "that" follows: said, among other things, that …
func (s sentence) comment(i int) int {
	for j := i + 1; j < s.to && j < i+maxOccasion/2; j++ {
		if s.is(j, ",") && s.class(j+1)&lexicon.ClassThat != 0 {
			return j + 2
		}
		if s.lex.CommaClause && s.is(j, ",") {
			break // …, durchmisst Länder, die zeigen, dass …
		}
	}
	return s.to
}

// isAsideClause reports whether what stands before a cue is but a clause with “wie” that
// ends with a cue of its own: Wie vom Boten berichtet, sagte Roe.
func (s sentence) isAsideClause(m lexicon.Mention) bool {
	return s.class(m.From)&lexicon.ClassAside != 0 && s.word(m.To-1).Cue.Frames&lexicon.FrameSpeech != 0
}

// onStage reports whether the quotation at i is the title of where something
// was said: on “Daybreak”.
func (s sentence) onStage(i int) bool {
	before := i - 1
	if before > s.from && s.class(before)&(lexicon.ClassDeterminer|lexicon.ClassPreposition) == lexicon.ClassDeterminer {
		before--
	}
	m := &s.marks[s.inside[i]-1]
	medium := s.lex.CapitalNouns && m.to-m.from <= mediumTokens && s.startsCapital(i) && s.is(m.to, ",") && s.class(i-1)&lexicon.ClassBinder != 0 // bei „Hafen live“, der Deich sei alt
	return i > s.from && (s.class(before)&lexicon.ClassPreposition != 0 || s.opensOblique(i-1)) && (medium || s.isTitle(*m)) && !s.namesByNoun(i)
}

// mediumTokens is how many tokens the name of a programme or a paper has in its marks.
const mediumTokens = 6

// namesNotion reports whether what the preposition at i governs is a thought, not an
// occasion: on the fact that.
func (s sentence) namesNotion(i int) bool {
	end := s.afterPreposition(i)
	return s.class(end)&lexicon.ClassThat != 0 && slices.Contains(s.lex.Notions, s.Tokens[end-1].Lower)
}

// opensAmount reports whether a preposition at i tells how many, and so opens a clause:
// said about 40 trees fell, said at least two were hurt; but not said at 9 a.m.
func (s sentence) opensAmount(i int) bool {
	if !s.lex.Amounts[s.Tokens[i].Lower] {
		return false
	}
	at := i + 1
	if at < s.to && s.lex.Amounts[s.Tokens[at].Lower] {
		at++ // at least, up to
	} else if s.class(i)&lexicon.ClassTo == 0 && s.is(i, "at") {
		return false
	}
	if at >= s.to || s.inside[at] != 0 || s.overMention(i) > i || s.overMention(at) > at {
		return false
	}
	entry := s.words[s.Tokens[at].Word].Time
	return s.Tokens[at].Kind == prose.Number || entry != nil && entry.Word.Roles&lexicon.NumberRole != 0
}

// opensFronted reports whether a clause of time opens what was said at i, its main clause
// behind a comma: said after the court had ruled, there had been no riots.
func (s sentence) opensFronted(i int) bool {
	m, ok := s.phraseAfter(i+1, s.to)
	if !ok || s.lex.CommaClause || s.lex.Clitics || s.class(m.end)&lexicon.ClassAuxiliary == 0 && s.class(i+1)&lexicon.ClassPronoun == 0 {
		return false
	}
	for j := m.end; j+1 < s.to && j < i+maxOccasion && s.inside[j] == 0; j++ {
		if s.is(j, ",") && s.class(j+1)&(lexicon.ClassPronoun|lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && s.class(j+1)&lexicon.ClassThat == 0 || s.is(j, ",") && s.is(j+1, "there") {
			next, ok := s.phraseAfter(j+1, s.to)
			return ok && s.isFiniteVerb(next.end)
		}
	}
	return false
}

// opensTime reports whether a clause of time begins at i, as its verb shows: said after it
// was flooded.
func (s sentence) opensTime(i int) bool {
	if s.lex.CommaClause || s.lex.Clitics {
		return false
	}
	if s.class(i+1)&lexicon.ClassPronoun != 0 && s.class(i+1)&lexicon.ClassDeterminer == 0 {
		return s.isFiniteVerb(i + 2)
	}
	m, ok := s.phraseAfter(i+1, s.to)
	return ok && m.end < s.to && s.class(m.end)&lexicon.ClassAuxiliary != 0
}

// quoteBehindComma returns the quotation behind the comma that ends a clause of time at i:
// said after she had left, “It is late.”
func (s sentence) quoteBehindComma(i int) (int, bool) {
	for j := i; j+1 < s.to && j < i+maxOccasion; j = s.next(j) {
		if s.is(j, ",") {
			return j + 1, s.inside[j+1] != 0
		}
	}
	return 0, false
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
