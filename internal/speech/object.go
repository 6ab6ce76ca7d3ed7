package speech

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// What of the words behind a cue was said: all of a clause, of a phrase up to the words in
// marks.

// saysClause reports whether the tokens behind a cue, [from, to), are a clause
// that was said: behind "that" or a colon, or else behind a verb that takes one
// without. "Announced a plan" and "called it a day" say nothing.
func (s sentence) saysClause(a *attribution, from, to int) bool {
	const short = 3 // tokens: "said goodbye"
	switch {
	case a.cue.Frames&lexicon.FramesSaying == 0, a.cue.Frames == lexicon.FrameSpeech && !s.is(from-1, ":") && !s.joinsReport(a):
		return false
	case s.lex.CapitalNouns && s.is(from-1, ",") && a.source.To == from-1 && s.is(a.source.From-1, ",") && s.class(from-1)&lexicon.ClassThat == 0 && !s.holdsReported(from, to):
		return false // kritisiert die Leiterin, Jane Roe, den Plan
	case s.lex.CapitalNouns && !a.follows && (s.is(from-1, ":") || s.is(from-1, ",")) && !s.mayHoldVerb(from, to) && !(a.head == s.from+1 && s.class(s.from)&lexicon.ClassAside != 0 && s.word(from).Cue.Frames == 0):
		return false // drei Faktoren: dem Wind, dem Regen; legte Roe nach, der Sohn des Wirts
	case s.is(from-1, ":"), s.class(s.overApostrophe(from-1))&lexicon.ClassThat != 0, s.lex.CommaClause && s.is(from-1, ","), a.follows && s.lex.Clitics && s.separates(from-1):
		return true
	case s.statesInfinitive(a, from), a.follows && !s.lex.VerbSecond && !a.inverted && s.is(from-1, ",") && s.isFinite(from, to): // The mud, Roe explained, washes in
		return true
	case a.cue.Frames&(lexicon.FrameClause|lexicon.FrameTell|lexicon.FrameWhether) == 0:
		return s.isAside(a) && s.is(from-1, ",")
	case a.cue.Frames&lexicon.FrameObject != 0, s.is(from, "so") && a.cue.Form != lexicon.FormNone:
		return false
	}
	if a.cue.Frames&lexicon.FrameWhether != 0 && a.cue.Frames&lexicon.FrameClause == 0 && !s.lex.Clitics && !s.lex.VerbSecond && s.class(from)&lexicon.ClassWhether == 0 && !s.is(from-1, ",") {
		return false // asked them five questions, asked her to leave
	}
	if a.cue.Frames&lexicon.FrameNoun != 0 && s.Tokens[from].Kind == prose.Number && s.isMeasure(from, to) {
		return false // added 20 points
	}
	if gerund := a.cue.Form == lexicon.FormGerund && s.nominal(a.from-1); gerund && a.cue.Frames&lexicon.FrameNoun != 0 && s.isPlainNoun(from) {
		return false // a man claiming allegiance to them shot three
	}
	if a.cue.Frames&lexicon.FrameNoun == 0 {
		return to-from > short || s.isFinite(from, to)
	}
	return s.isFinite(from, to) && (s.lex.VerbSecond || s.lex.Clitics || s.holdsOwnVerb(from, to))
}

// holdsOwnVerb reports whether tokens have a finite verb beside those of the clauses that a
// subordinator or a relative pronoun opens in them: announced a tour while they closed the
// show, claimed victory as the polls closed.
func (s sentence) holdsOwnVerb(from, to int) bool {
	clauses := 0
	for i := from; i < to; i = s.next(i) {
		c := s.class(i)
		switch {
		case i > from && c&lexicon.ClassConjunction != 0 && (s.is(i-1, ",") || s.nextDeed(i)):
			return false // of another clause: added a goal, and Kelm won; reported a profit and raised its forecast
		case i > from && s.is(i-1, ",") && s.verbForm(i) == lexicon.FormGerund:
			return false // announced her plan for the pier, bringing needed help
		case i > from && c&(lexicon.ClassSubordinator|lexicon.ClassRelative) != 0:
			clauses++
		case s.isFiniteVerb(i) && !(s.is(i-1, "-") && s.hyphenated(i)) && !s.endsPeriod(i): // the Kelm-controlled board
			if clauses == 0 {
				return true
			}
			clauses--
			for i+1 < to && s.inside[i+1] == 0 && (s.class(i+1)&(lexicon.ClassAuxiliary|lexicon.ClassAdverb|lexicon.ClassNegation) != 0 || s.verbForm(i+1) == lexicon.FormPast) {
				i++ // the rest of the verb: has been built
			}
		}
	}
	return false
}

// mayHoldVerb reports whether tokens may have a finite verb where nouns have their
// capitals: a word in small letters that no noun follows.
func (s sentence) mayHoldVerb(from, to int) bool {
	for i := from; i < to; i = s.next(i) {
		t := &s.Tokens[i]
		switch {
		case s.inside[i] != 0, t.Kind != prose.Word:
		case s.class(i)&(lexicon.ClassAuxiliary|lexicon.ClassVerb|lexicon.ClassReported) != 0:
			return true
		case i > from && !t.Capital && t.Space && s.class(i) == 0 && s.inside[i-1] == 0 && s.Tokens[i-1].Capital && s.class(i-1) == 0:
			return true // die Stadt prüfe rechtliche Schritte
		case !t.Capital && s.class(i) == 0 && (i+1 >= to || s.inside[i+1] != 0 || s.Tokens[i+1].Kind == prose.Mark || !s.Tokens[i+1].Capital && s.class(i+1) != 0):
			return true
		}
	}
	return false
}

// isOwner reports whether the article at i opens a genitive behind a noun that adjectives
// part from its determiner: die neue Leiterin | des Hafens, and behind a job der Häfen too.
func (r *reading) isOwner(i int) bool {
	const most = 3 // adjectives
	job := r.words[r.Tokens[i-1].Word].Name&lexicon.NameTitle != 0 || r.cast.MaySpeak(lexicon.Mention{Passage: r.index, From: i - 1, To: i})
	if !r.is(i, "des") && !(job && r.is(i, "der")) || !r.Tokens[i-1].Capital {
		return false
	}
	for at := i - 2; at >= 0 && at > i-2-most && r.inside[at] == 0; at-- {
		if r.class(at)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 {
			return true
		}
		if r.class(at) != 0 || r.Tokens[at].Kind != prose.Word {
			return false
		}
	}
	return false
}

// isVerbBefore reports whether the word at i, before a capital of a phrase that ends at end, is
// a verb that says something, perhaps with its particle: Dagegen | hält | Roe.
func (r *reading) isVerbBefore(i, end int) bool {
	if !r.lex.CapitalNouns || i+1 >= end || r.Tokens[i].Capital || !r.Tokens[i+1].Capital || i > 0 && r.class(i-1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 {
		return false
	}
	_, split := r.lex.Split[r.Tokens[i].Lower]
	return split || r.isSpeech(i)
}

// isApposed reports whether the words in marks at i tell what the noun right before them is,
// with its determiner, where nouns have capitals: nach dem Motto „Nur Mut“.
func (s sentence) isApposed(i int) bool {
	if !s.lex.CapitalNouns || i-2 < s.from || s.inside[i-1] != 0 || !s.Tokens[i-1].Capital || s.Tokens[i-1].Kind != prose.Word || s.startsCapital(i) && s.isClause(s.marks[s.inside[i]-1]) {
		return false
	}
	return s.inside[i-2] == 0 && s.class(i-2)&lexicon.ClassDeterminer != 0
}

// lacksNoun reports whether tokens of a noun phrase have no capital, number or determiner
// where nouns have their capitals, and so are adverbs: sagte einfach, ist oft.
func (r *reading) lacksNoun(from, to int) bool {
	if !r.lex.CapitalNouns {
		return false
	}
	for i := from; i < to; i++ {
		if r.Tokens[i].Capital || r.Tokens[i].Kind == prose.Number || r.class(i)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPronoun) != 0 {
			return false
		}
	}
	return true
}

// overAttribute returns where the noun begins that a determiner at i belongs to over an
// attribute with a preposition: der | für den Hafen zuständige | Minister; i when none does.
func (r *reading) overAttribute(i, limit int) int {
	const most = 10 // tokens of the attribute
	if !r.lex.CapitalNouns || i+1 >= limit || r.class(i)&lexicon.ClassDeterminer == 0 || r.class(i+1)&(lexicon.ClassPreposition|lexicon.ClassDeterminer) != lexicon.ClassPreposition || r.inside[i+1] != 0 {
		return i
	}
	for j := i + 2; j+1 < limit && j < i+most && r.inside[j] == 0 && (r.Tokens[j].Kind != prose.Mark || r.joins(j)); j++ {
		t := &r.Tokens[j]
		if !t.Capital && r.class(j) == 0 && r.Tokens[j+1].Capital && r.inside[j+1] == 0 && lexicon.EndsIn(t.Lower, r.lex.Inflected) && r.class(j-1)&(lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 {
			return j + 1
		}
	}
	return i
}

// isMeasure reports whether tokens that begin with a number have no auxiliary: they
// are an amount.
func (s sentence) isMeasure(from, to int) bool {
	for i := from; i < to; i = s.next(i) {
		switch {
		case s.is(i, ",") && s.class(i+1)&lexicon.ClassConjunction != 0:
			return true // 20 points, and Poe had 15
		case s.class(i)&lexicon.ClassAuxiliary != 0:
			return false
		}
	}
	return true
}

// overApostrophe steps back over the apostrophe of "qu’" at i.
func (s sentence) overApostrophe(i int) int {
	if i > s.from && s.possessive(i) && !s.Tokens[i].Space && s.inside[i] == 0 {
		return i - 1
	}
	return i
}

// appendSaid adds what of the tokens behind a cue, [from, to), was said: all of a clause,
// of a phrase its object up to the words in marks: called | the vote “a disgrace” | and left.
func (s sentence) appendSaid(parts []lexicon.Mention, a *attribution, from, to int) []lexicon.Mention {
	if object := s.objectStart(a); a.takesPhrase() && !a.inverted && s.inside[from] != 0 && from > object && s.isObject(object, from) && !(object > a.tail && s.is(from-1, ",")) {
		from = object // referred to the plan as “a gift”
	}
	if a.cue.Frames&lexicon.FrameNoun != 0 && s.namesWork(from) {
		return parts // had written “Songs of the Tide,” a ballad
	}
	if s.inside[from] != 0 || a.cue.Form == lexicon.FormNone || s.saysClause(a, from, to) {
		for from+1 < to && s.is(from, ",") {
			from++ // dass, wenn …
		}
		return append(parts, lexicon.Mention{Passage: s.index, From: from, To: to})
	}
	if a.cue.Frames&lexicon.FrameObject != 0 && !a.inverted {
		from = s.objectStart(a) // described himself as “a friend”
		for from < to && s.is(from, ",") {
			from++
		}
	}
	const apart = 4 // tokens between the words in marks: “rude” and a “bully”
	for i := from; i < to; i = s.next(i) {
		n := s.inside[i]
		if n == 0 || s.isTitle(s.marks[n-1]) && !s.namesByNoun(i) {
			continue
		}
		m := lexicon.Mention{Passage: s.index, From: i, To: s.overGenitive(s.next(i), to)}
		if s.lex.CapitalNouns && i == from+1 && s.class(from)&(lexicon.ClassPronoun|lexicon.ClassObject) != 0 {
			from = i // nennt sie „die Diplomatin“
		}
		switch last := len(parts) - 1; {
		case last < 0 && s.isObject(from, i) && !(s.lex.CapitalNouns && i == from+1 && s.class(from)&lexicon.ClassDeterminer != 0): // von einem „Skandal“
			m.From = from
			parts = append(parts, m)
		case last >= 0 && parts[last].To < i && i-parts[last].To <= apart && parts[last].To > from:
			parts[last].To = m.To
		default:
			parts = append(parts, m)
		}
	}
	return parts
}

// namesByNoun reports whether words in marks at i that are spelt like a title are nouns for what
// somebody speaks of, where all nouns have capitals: sprach von einem „Skandal“, but not
// sprach in einem „Tatort“.
func (s sentence) namesByNoun(i int) bool {
	if !s.lex.CapitalNouns || i-2 < s.from || s.inside[i-1] != 0 || s.is(s.next(i), "-") {
		return false
	}
	before, indefinite := i-1, s.words[s.Tokens[i-1].Word].Name&lexicon.NameIndefinite != 0
	if indefinite {
		before--
	}
	of := s.class(before)&lexicon.ClassGenitive != 0
	return of || s.class(before)&lexicon.ClassAside != 0 || indefinite && s.class(before)&lexicon.ClassPreposition == 0
}

// overGenitive returns the token behind what the words in marks that end at i are of:
// “a clear violation” of the rules.
func (s sentence) overGenitive(i, limit int) int {
	if i >= limit || s.class(i)&lexicon.ClassGenitive == 0 {
		return i
	}
	m, ok := s.phraseAfter(i+1, limit)
	if !ok {
		return i
	}
	return m.end
}

// objectStart returns where the object of a verb of judging begins, behind the
// preposition or the "as" that some have: referred to the plan as “a gift”, tachó de «ridícula».
func (s sentence) objectStart(a *attribution) int {
	at := a.tail
	if s.lex.Clitics {
		at = s.overAdjuncts(at)
	}
	if s.class(at)&(lexicon.ClassPreposition|lexicon.ClassAside) != 0 {
		return s.overElision(at + 1)
	}
	return at
}

// overAdjuncts skips adverbs, and a day with where somebody spoke perhaps, before the object of a
// verb: describió además | el plan; describió este domingo en Brenna | el plan.
func (s sentence) overAdjuncts(i int) int {
	at := i
	for at < s.to && s.inside[at] == 0 && s.class(at)&lexicon.ClassAdverb != 0 && s.class(at)&(lexicon.ClassPreposition|lexicon.ClassAside|lexicon.ClassThat) == 0 {
		at++
	}
	if s.is(at, ":") {
		return at + 1 // qualifié ainsi : « … »
	}
	if day := max(s.overMention(min(at, len(s.Tokens)-1)), at); day > at && day+2 < s.to {
		at = day
		if s.class(at)&lexicon.ClassPreposition != 0 && s.Tokens[at+1].Capital && s.class(at+2)&lexicon.ClassDeterminer != 0 {
			at += 2
		}
	}
	return at
}

// isObject reports whether tokens between a verb and words in marks are what is
// judged, a phrase without a verb of its own: called the plan “a gift”, called what he
// saw “a gift”, but not said when it ended “a dream”.
func (s sentence) isObject(from, to int) bool {
	const most = 12 // tokens
	if to-from > most {
		return false
	}
	clause := false
	for i := from; i < to; i++ {
		c := s.class(i)
		clause = clause || c&(lexicon.ClassRelative|lexicon.ClassWhether) != 0
		verb := i > from && s.class(i-1)&(lexicon.ClassPronoun|lexicon.ClassAside) == 0 && s.isFiniteVerb(i)
		if !clause && verb || i > from && s.word(i).Cue.Frames != 0 || c&lexicon.ClassSubordinator != 0 && c&(lexicon.ClassAside|lexicon.ClassPreposition|lexicon.ClassRelative|lexicon.ClassWhether) == 0 {
			return false
		}
	}
	return true
}

// judges reports whether a part of what was said is an object that ends in the words
// in marks which are said of it.
func (s sentence) judges(a *attribution, m lexicon.Mention) bool {
	return a.cue.Frames&lexicon.FrameObject != 0 && m.From == s.objectStart(a) && s.inside[m.From] == 0 && s.inside[m.To-1] != 0
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

// namesWork reports whether the words in marks at i, behind no mark, are the title of a
// work, two capitals or more.
func (s sentence) namesWork(i int) bool {
	n := s.inside[i]
	if n == 0 || i == s.from || s.Tokens[i-1].Kind == prose.Mark || !s.isTitle(s.marks[n-1]) {
		return false
	}
	capitals := 0
	for k := s.marks[n-1].from; k < s.marks[n-1].to; k++ {
		if s.Tokens[k].Capital {
			capitals++
		}
	}
	return capitals > 1
}

// judgedWithin returns the words in marks between the parts of a verb of judging: Roe hat
// den Plan eine „Zumutung“ genannt.
func (s sentence) judgedWithin(a *attribution) (lexicon.Mention, bool) {
	if !s.lex.VerbSecond || a.cue.Frames&lexicon.FrameObject == 0 {
		return lexicon.Mention{}, false
	}
	for i := a.from; i < a.verb; i = s.next(i) {
		if s.inside[i] != 0 {
			return lexicon.Mention{Passage: s.index, From: i, To: s.next(i)}, true
		}
	}
	return lexicon.Mention{}, false
}

// titleWithin returns the determiner before the title in marks that ends at i, within a noun
// phrase that goes on behind it, -1 when there is none: the “Low Tide” actor said.
func (r *reading) titleWithin(i int) int {
	const most = 12 // tokens of a title
	n := r.inside[i]
	if n == 0 || r.marks[n-1].to != i+1 || r.marks[n-1].from < i-most || r.class(r.marks[n-1].from-1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 {
		return -1
	}
	m, s := r.marks[n-1], sentence{r, 0, len(r.Tokens)}
	if !s.isTitle(m) || s.endsInComma(m) {
		return -1
	}
	return m.from - 1
}

// overTitleWithin returns the token behind such a title that begins at i: said the “Low
// Tide” actor; i itself where none does.
func (r *reading) overTitleWithin(i, limit int) int {
	if i >= limit || r.inside[i] == 0 {
		return i
	}
	n := r.inside[i]
	if r.marks[n-1].from != i || r.marks[n-1].to >= limit || r.titleWithin(r.marks[n-1].to-1) < 0 || !r.nominal(r.marks[n-1].to) {
		return i
	}
	return r.marks[n-1].to
}

// beforeMedium cuts off a source what tells where it was said, when the name of that stands in
// marks behind it: …, berichten die Forscher | im Fachblatt „Log“.
func (s sentence) beforeMedium(m phrase) phrase {
	if !s.lex.CapitalNouns || m.end >= s.to || s.inside[m.end] == 0 || !s.isTitle(s.marks[s.inside[m.end]-1]) {
		return m
	}
	for i := m.To - 1; i > m.From; i-- {
		if s.class(i)&(lexicon.ClassPreposition|lexicon.ClassDeterminer) == lexicon.ClassPreposition && s.Tokens[i-1].Capital {
			m.To, m.end = i, i
			break
		}
	}
	return m
}

// beforeManner returns where a noun phrase ends before a word in small letters that tells how
// somebody is, where nouns have capitals: die Forscher | entschlossen.
func (r *reading) beforeManner(from, to int) int {
	last := to - 1
	if !r.lex.CapitalNouns || last-1 < from || r.inside[last] != 0 {
		return to
	}
	if t := &r.Tokens[last]; t.Kind != prose.Word || t.Capital || !t.Space || r.class(last) != 0 || !r.Tokens[last-1].Capital {
		return to
	}
	return last
}

// titled returns the name in marks behind a noun for a paper or another body, which is the source;
// the phrase itself where there is none: die Zeitung „Log“.
func (s sentence) titled(m phrase) phrase {
	if !s.lex.CapitalNouns || m.end >= s.to || s.inside[m.end] == 0 || m.To != m.end || s.class(m.start)&lexicon.ClassDeterminer == 0 {
		return m
	}
	name, ok := s.titledSource(m.end)
	if noun := (lexicon.Mention{Passage: s.index, From: m.To - 1, To: m.To}); !ok || !s.cast.IsBody(noun) {
		return m
	}
	name.start = m.start
	return name
}

// titledBefore returns the name in marks that ends before a verb at i, when the sentence opens with
// the noun for what it names or an article, at start: Die Zeitung „Log“ berichtete.
func (s sentence) titledBefore(i int) (name lexicon.Mention, start int, ok bool) {
	if s.lex.CapitalNouns && i-4 > s.from && s.is(i-1, ")") && s.inside[i-1] == 0 {
		for k := i - 2; k > s.from && k > i-8; k-- {
			if s.is(k, "(") {
				i = k // Die „Gesellschaft der Lotsen“ (GdL) | sagte
				break
			}
		}
	}
	if !s.lex.CapitalNouns || i-1 <= s.from || s.inside[i-1] == 0 {
		return lexicon.Mention{}, 0, false
	}
	from := s.marks[s.inside[i-1]-1].from
	if article := from - 1; article == s.from && s.class(article)&lexicon.ClassDeterminer != 0 {
		m, titled := s.titledSource(article) // Der „Bote“ berichtete
		return m.Mention, article, titled && m.end == i
	}
	noun, ok := s.phraseBefore(from, s.from)
	if !ok || noun.start != s.from {
		return lexicon.Mention{}, 0, false
	}
	m := s.titled(noun)
	return m.Mention, noun.start, m.Mention != noun.Mention
}

// endsPeriod reports whether the participle at i stands between a period and its end: the year
// ended March.
func (s sentence) endsPeriod(i int) bool {
	return s.verbForm(i) == lexicon.FormPast && i+1 < s.to && s.class(i+1)&lexicon.ClassTime != 0 && s.inside[i+1] == 0 && s.Tokens[i+1].Capital
}
