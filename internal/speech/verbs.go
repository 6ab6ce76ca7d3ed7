package speech

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// A verbGroup is what the words before a verb make of it.
type verbGroup struct {
	unreal     bool // would say, did not say
	passive    bool // was told
	infinitive bool // to say
}

// clitic returns how many tokens before the verb at i are an object pronoun that
// belongs to it: s’agace, se souvient.
func (s sentence) clitic(i int) int {
	c := s.class(i - 1)
	switch {
	case s.elidedObject(i):
		return 2
	case s.lex.Clitics && c&lexicon.ClassObject != 0 && c&lexicon.ClassPronoun == 0:
		return 1
	}
	return 0
}

// helps reports whether the word at i is an auxiliary, an adverb or a negation
// of the verb behind it.
func (s sentence) helps(i int) bool {
	c := s.class(i)
	if c&(lexicon.ClassAuxiliary|lexicon.ClassAdverb|lexicon.ClassNegation|lexicon.ClassTo) == 0 && !s.isManner(i) && !s.contraction(i) || s.isDaySurname(i) {
		return false // but no auxiliary: Theresa May said
	}
	return c&lexicon.ClassSubordinator == 0 || c&lexicon.ClassAuxiliary != 0 || s.class(i-1)&lexicon.ClassAuxiliary != 0 // "has since said"
}

// contraction reports whether the token belongs to "n’t", "’s" or "’ve"
// between a subject and its verb.
func (s sentence) contraction(i int) bool {
	if i <= s.from+1 || s.inside[i] != 0 {
		return false
	}
	if s.possessive(i) {
		return !s.Tokens[i].Space && !s.Tokens[i+1].Space && s.class(i-1)&(lexicon.ClassPronoun|lexicon.ClassObject|lexicon.ClassAuxiliary) != 0
	}
	return len(s.Tokens[i].Lower) <= 2 && !s.Tokens[i].Space && s.possessive(i-1) &&
		s.class(i-2)&(lexicon.ClassPronoun|lexicon.ClassAuxiliary) != 0
}

// plausible reports whether the word at hand is a verb here, not the noun or
// participle of the same form: "the report", "the proposed plan".
func (s sentence) plausible(a *attribution, g verbGroup) bool {
	if s.countsNoun(a) || s.insideWord(a) || a.cue.Frames&lexicon.FrameSpeech == 0 && s.endsAt(a.verb+1) || s.names(a) || s.isModifier(a) {
		return false
	}
	before := a.from - 1
	c := s.class(before)
	switch a.cue.Form {
	case lexicon.FormParticiple:
		return (a.verb > a.from || c&lexicon.ClassPronoun != 0 && s.hyphenated(before)) && !g.passive
	case lexicon.FormBase, lexicon.FormPresent, lexicon.FormPast:
		return a.verb > a.from || a.cue.Form == lexicon.FormBase && s.invertsPlural(a) || c&(lexicon.ClassPronoun|lexicon.ClassRelative) != 0 || s.isFiniteCue(a, g)
	}
	noun := a.verb == a.from && s.nominal(before) && !s.Tokens[before].Capital && s.class(a.to)&(lexicon.ClassPreposition|lexicon.ClassAuxiliary) != 0 // a red warning for wind; the fire warning is in place
	return c&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 && !noun
}

// countsNoun reports whether a cue in the singular stands behind a word for several, and so is
// a noun: in many states; but no "many say".
func (s sentence) countsNoun(a *attribution) bool {
	const several = lexicon.ClassPronoun | lexicon.ClassDeterminer
	return a.cue.Form == lexicon.FormPresent && a.from == a.verb && !s.lex.Clitics && !s.lex.VerbSecond && s.class(a.from-1)&several == several
}

// names reports whether a verb of judging names something: advice called ‘Before
// the flood’. It judges where it has an object: called the plan “a gift”, what she
// called “a gift”.
func (s sentence) names(a *attribution) bool {
	if a.cue.Frames&lexicon.FrameObject == 0 || a.cue.Form != lexicon.FormPast || a.to >= s.to || s.inside[a.to] == 0 {
		return false
	}
	if a.cue.Frames&lexicon.FrameSpeech == 0 && s.class(a.to-1) == 0 && !s.startsCapital(a.to) {
		return false // condemned “the attack”
	}
	const most = 8 // tokens of a clause with "what"
	for i := a.from - 1; i >= s.from && i > a.from-most; i = s.prev(i) {
		if s.class(i)&(lexicon.ClassRelative|lexicon.ClassWhether) != 0 {
			return false
		}
	}
	return true
}

// isModifier reports whether a cue is no verb here: worth noting that; reports
// that depicted.
func (s sentence) isModifier(a *attribution) bool {
	if a.cue.Form == lexicon.FormGerund && s.is(a.from-1, "worth") {
		return true
	}
	that := a.to
	return a.cue.Form == lexicon.FormPresent && !s.lex.Clitics && s.class(that)&lexicon.ClassThat != 0 && that+1 < s.to && s.inside[that+1] == 0 &&
		s.class(a.from-1)&lexicon.ClassPronoun == 0 && !s.Tokens[max(a.from-1, 0)].Capital && s.verbForm(that+1) == lexicon.FormPast &&
		s.word(that+1).Class == 0
}

// isFiniteCue reports whether a cue without a pronoun or an auxiliary before it
// is a verb: "officials say", not "the say of officials".
func (s sentence) isFiniteCue(a *attribution, g verbGroup) bool {
	before := a.from - 1
	governed := s.class(before)&(lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 || s.genitive(before)
	governed = governed && !s.isRelativeArticle(a, before)
	switch a.cue.Form {
	case lexicon.FormPast:
		return !governed || s.opensWithObject(a)
	case lexicon.FormPresent:
		return !governed && !s.nounLike(a)
	}
	says := a.cue.Frames == lexicon.FrameSpeech|lexicon.FrameClause && s.nominal(before) && !governed
	return g.infinitive || (says || s.plural(before)) && !s.nounLike(a)
}

// insideWord reports whether a cue is part of a longer word: well-said.
func (s sentence) insideWord(a *attribution) bool {
	pronoun := lexicon.ClassPronoun
	if s.lex.Clitics {
		pronoun |= lexicon.ClassObject // queixou-se
	}
	return s.hyphenated(a.verb) && s.class(s.overHyphens(a.verb+1))&pronoun == 0 ||
		a.from > s.from && !s.Tokens[a.verb].Space && s.inside[a.verb-1] == 0 && !s.separates(a.verb-1) && !s.elidedObject(a.verb)
}

// isAided reports whether an infinitive stands behind an auxiliary: va dire, but not
// cabe destacar.
func (s sentence) isAided(a *attribution) bool {
	for i := a.from; i < a.verb; i++ {
		if s.class(i)&lexicon.ClassAuxiliary != 0 {
			return true
		}
	}
	return false
}

// elidedObject reports whether a pronoun without its vowel touches the verb at i:
// s’agace.
func (s sentence) elidedObject(i int) bool {
	return s.lex.Clitics && i-2 >= s.from && s.inside[i-1] == 0 && s.possessive(i-1) && s.class(i-2)&lexicon.ClassObject != 0
}

// endsAt reports whether a mark of the narration stands at i.
func (s sentence) endsAt(i int) bool {
	return i < s.to && s.inside[i] == 0 && s.Tokens[i].Kind == prose.Mark
}

// genitive reports whether the token is the "s" of a genitive.
func (s sentence) genitive(i int) bool {
	return i > s.from && s.inside[i] == 0 && s.Tokens[i].Kind == prose.Word && len(s.Tokens[i].Lower) == 1 && !s.Tokens[i].Space && s.possessive(i-1)
}

// plural reports whether the word at i seems to be a plural.
func (s sentence) plural(i int) bool {
	return i >= s.from && s.nominal(i) && s.Tokens[i].Kind == prose.Word && !s.genitive(i) && strings.HasSuffix(s.Tokens[i].Lower, s.lex.Plural)
}

// nounLike reports whether what follows a word that may be a noun or a verb
// makes it a noun: "attacks on", "calls and".
func (s sentence) nounLike(a *attribution) bool {
	i := a.verb + 1
	if i < s.to && s.statesInfinitive(a, i) {
		return false // dice di essere pronta
	}
	if i < s.to && s.class(i)&lexicon.ClassAuxiliary != 0 {
		return true // "states will"
	}
	if a.cue.Frames&lexicon.FrameObject != 0 && s.lex.Plural == "" && s.quotesAhead(i) {
		return false // parle d’« un fiasco »
	}
	if i < s.to && s.class(i)&lexicon.ClassGenitive != 0 && a.cue.Form != lexicon.FormPast && a.cue.Form != lexicon.FormParticiple {
		return true // "claims of"
	}
	if i >= s.to || s.inside[i] != 0 || a.cue.Frames&lexicon.FrameSpeech != 0 && a.cue.Frames&lexicon.FrameObject == 0 {
		return false
	}
	return s.class(i)&(lexicon.ClassConjunction|lexicon.ClassAuxiliary|lexicon.ClassPreposition) != 0
}

// skipAdverbs returns the first token from i that is no adverb, auxiliary or
// word of time.
func (r *reading) skipAdverbs(i, limit int) int {
	for i < limit && r.inside[i] == 0 && (r.class(i)&(lexicon.ClassAdverb|lexicon.ClassAuxiliary) != 0 || r.isManner(i)) {
		i++
	}
	return i
}

// isManner reports whether the word is an adverb by its ending.
func (r *reading) isManner(i int) bool {
	t := &r.Tokens[i]
	return r.inside[i] == 0 && t.Kind == prose.Word && !t.Capital && *r.word(i) == lexicon.SpeechWord{} && lexicon.EndsIn(t.Lower, r.lex.Manner)
}

// opensAdverb reports whether an adverb opens the sentence at i, its capital from its place.
func (s sentence) opensAdverb(i int) bool {
	t := &s.Tokens[i]
	return t.Kind == prose.Word && s.words[t.Word].Name&lexicon.NameGiven == 0 && *s.word(i) == (lexicon.SpeechWord{}) && lexicon.EndsIn(t.Lower, s.lex.Manner) &&
		i+1 < s.to && (s.is(i+1, ",") || s.class(i+1)&(lexicon.ClassSubordinator|lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassPronoun) != 0)
}

// isSpeech reports whether a finite verb of speaking stands at i.
func (r *reading) isSpeech(i int) bool {
	if i >= len(r.Tokens) || r.inside[i] != 0 {
		return false
	}
	c := r.word(i).Cue
	return c.Frames&lexicon.FrameSpeech != 0 && (c.Form == lexicon.FormPast || c.Form == lexicon.FormPresent)
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
	if i >= len(s.Tokens) {
		return false
	}
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

// opensParticiple reports whether a participle stands at i, with its capital where
// it opens the sentence: "Asked about it, Roe said".
func (s sentence) opensParticiple(i int) bool {
	w, lower := s.word(i), s.Tokens[i].Lower
	switch {
	case s.Tokens[i].Capital && s.word(i).Cue.Form == lexicon.FormNone && s.opensPerson(i):
		return false // Ted Roe, who came, said
	case w.Cue.Form == lexicon.FormGerund || w.Cue.Form == lexicon.FormPast:
		return true
	case *w != lexicon.SpeechWord{}:
		return false
	}
	return lexicon.EndsIn(lower, s.lex.Gerund) || lexicon.EndsIn(lower, s.lex.Past)
}

// verbGroup steps back over the auxiliaries and adverbs of a cue.
func (s sentence) verbGroup(a *attribution) (g verbGroup) {
	reflexive := false
	for a.from > s.from {
		if at := s.insertion(a.from); at < a.from {
			a.from = at
		}
		if at := s.beforeDate(a.from); at < a.from {
			a.from = at
			continue
		}
		if n := s.clitic(a.from); n > 0 {
			a.from -= n
			reflexive = true
			continue
		}
		if !s.helps(a.from-1) || s.lex.VerbSecond && a.from-1 == s.from && s.class(s.from)&lexicon.ClassAuxiliary == 0 {
			break // Ferner sagte Roe
		}
		a.from--
		c := s.class(a.from)
		g.unreal = g.unreal || c&(lexicon.ClassUnreal|lexicon.ClassNegation) != 0 && c&lexicon.ClassTo == 0
		g.passive = g.passive || c&lexicon.ClassPassive != 0
		g.infinitive = g.infinitive || c&lexicon.ClassTo != 0
	}
	g.passive = g.passive && !reflexive // s’est exclamé
	return g
}

// beforeDate steps back over a time between a subject and its verb at i: "Roe on
// Monday evening said".
func (s sentence) beforeDate(i int) int {
	const most = 4 // words
	at := i
	for at > s.from && i-at < most && s.class(at-1)&lexicon.ClassTime != 0 && s.class(at-1)&lexicon.ClassDeterminer == 0 {
		at--
	}
	switch {
	case at == i || at-2 < s.from:
		return i
	case s.is(at-1, ")"):
		return at // Roe (D-Calif.) last week said
	case s.class(at-1)&lexicon.ClassPreposition != 0 && s.nominal(at-2):
		return at - 1
	case s.Tokens[at-1].Capital && s.nominal(at-1) && s.class(at-1)&lexicon.ClassTime == 0:
		return at
	}
	return i
}

// insertion steps back over an adverbial between an auxiliary and the verb at
// i: "has in the past said".
func (s sentence) insertion(i int) int {
	at := i - 3 // before a preposition and a noun
	for at >= s.from && at > i-2*maxPhrase && s.class(at)&lexicon.ClassAuxiliary == 0 {
		at--
	}
	if at < s.from {
		return i
	}
	m, ok := s.phraseBefore(i, s.from)
	if ok && m.start-2 >= s.from && s.class(m.start-1)&lexicon.ClassPreposition != 0 && s.class(m.start-2)&lexicon.ClassAuxiliary != 0 {
		return m.start - 1
	}
	return i
}

// verbForm tells which form of a verb seems to stand at i, by the table or, for
// a word that is not in it, by its ending.
func (r *reading) verbForm(i int) lexicon.CueForm {
	if i >= len(r.Tokens) {
		return lexicon.FormNone
	}
	t := &r.Tokens[i]
	if r.inside[i] != 0 || t.Kind != prose.Word || t.Capital {
		return lexicon.FormNone
	}
	w := r.word(i)
	switch {
	case w.Cue.Form != lexicon.FormNone:
		return w.Cue.Form
	case w.Class&lexicon.ClassVerb != 0:
		return lexicon.FormPast
	case w.Class != 0:
		return lexicon.FormNone
	case lexicon.EndsIn(t.Lower, r.lex.Past):
		return lexicon.FormPast
	case lexicon.EndsIn(t.Lower, r.lex.Gerund):
		return lexicon.FormGerund
	}
	return lexicon.FormNone
}

// Cues that are no verbs: an adjective at the end of its clause that tells how sure or of what
// mind its subject is. „Der Deich hält“, ist sich Roe sicher; Roe zeigte sich überzeugt, dass …

// predicate reads such an adjective with the verb before it and the subject between or before
// them.
func (s sentence) predicate(a *attribution) bool {
	const most = 14 // tokens of the clause
	for i := a.verb - 1; i >= s.from && i > a.verb-most && s.inside[i] == 0 && (s.Tokens[i].Kind != prose.Mark || s.joins(i)); i-- {
		shows := s.lex.Showing[s.Tokens[i].Lower]
		switch {
		case !shows && s.class(i)&lexicon.ClassPassive == 0:
			continue
		case i > s.from && (s.separates(i-1) || s.inside[i-1] != 0):
			return s.predicateBehind(a, i)
		case shows:
			m, ok := s.phraseBefore(i, s.from)
			a.source, a.head, a.from = m.Mention, m.start, i
			return ok && m.start == s.behindColon(s.from, i) && !s.opensOblique(m.start) // Roe zeigte sich überzeugt, dass …
		}
		return false
	}
	return false
}

// predicateBehind reads the subject between the verb at i, behind what was said, and the
// adjective that ends the clause.
func (s sentence) predicateBehind(a *attribution, i int) bool {
	const reflexive = lexicon.ClassPronoun | lexicon.ClassPossessive
	if a.to < s.trimEnd(s.to) && !s.endsAt(a.to) {
		return false
	}
	at := i + 1
	if c := s.class(at); c&lexicon.ClassObject != 0 && c&reflexive == 0 {
		at++ // ist sich Roe sicher
	}
	m, ok := s.phraseAfter(at, a.verb)
	a.source, a.head, a.from, a.tail, a.inverted = m.Mention, i, i, a.to, true
	return ok && !s.opensOblique(m.start)
}

// countFinite counts the finite verbs among tokens.
func (s sentence) countFinite(from, to int) (n int) {
	for i := from; i < to; i = s.next(i) {
		if s.isFiniteVerb(i) {
			n++
		}
	}
	return n
}

// statesInfinitive reports whether an infinitive of "to have" or "to be" stands at i, its
// negation and preposition aside, which says what a clause with "that" would: dit ne pas
// avoir dormi; dice di essere pronto.
func (s sentence) statesInfinitive(a *attribution, i int) bool {
	if len(s.lex.Stating) == 0 || a.cue.Frames&lexicon.FrameSpeech == 0 || a.cue.Frames&(lexicon.FrameObject|lexicon.FrameWhether) != 0 {
		return false
	}
	for end := min(i+4, s.to-1); i < end && (s.class(i)&lexicon.ClassNegation != 0 || s.class(i)&lexicon.ClassGenitive != 0 && i == a.tail || s.possessive(i)); i++ {
	}
	return s.inside[i] == 0 && s.lex.Stating[s.Tokens[i].Lower]
}
