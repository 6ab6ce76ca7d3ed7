package lede

import "strings"

// A tense tells whether a sentence looks back or ahead.
type tense int8

const (
	backward tense = iota - 1
	unsure
	forward
)

// tenseReach is how many tokens away the verb may be that tells whether a day
// is past or to come.
const tenseReach = 30

// tenseAt returns the tense of the words around the tokens [from, to): that of
// the nearest verb before them in their clause, else of the first behind them,
// else of the nearest before their clause.
func (r *timeReader) tenseAt(from, to int) tense {
	start := max(from-tenseReach, 0)
	i := from
	for ; i > start && !r.tokens[i].first && !clauseMarks[r.tokens[i-1].lower]; i-- {
		if t := r.tenseOf(i - 1); t != unsure {
			return t
		}
	}
	for k := to; k < len(r.tokens) && !r.tokens[k].first && k < to+tenseReach && !r.is(k, ";"); k++ {
		if t := r.tenseOf(k); t != unsure && r.plays(k, toRole) == 0 {
			return t
		}
	}
	for ; i > start && !r.tokens[i].first; i-- {
		if t := r.tenseOf(i - 1); t != unsure {
			return t
		}
	}
	return unsure
}

// clauseMarks end a clause.
var clauseMarks = set(`, ; : – — ( ) “ ” " « »`)

// tenseOf returns the tense that a word tells.
func (r *timeReader) tenseOf(i int) tense {
	t := &r.tokens[i]
	if t.kind != wordToken {
		return unsure
	}
	w, _ := r.word(i)
	switch {
	case w.roles&willRole != 0 && !t.first:
		return forward
	case r.plays(i-1, infinitiveRole) > 0:
		return unsure
	case w.roles&wasRole != 0:
		return backward
	case t.capital && !t.first || w.roles&openingRoles != 0:
		return unsure
	case endsWithAny(t.lower, r.lex.time.willEndings):
		return forward
	case endsWithAny(t.lower, r.lex.time.wasEndings):
		return backward
	}
	return unsure
}

// endsWithAny reports whether the word is longer than one of the endings and
// ends with it.
func endsWithAny(word, endings string) bool {
	for end := range strings.FieldsSeq(endings) {
		if len(word) > len(end)+2 && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}
