package timex

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

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
	for ; i > start && !r.Tokens[i].First && !r.endsClause(i-1); i-- {
		if t := r.tenseOf(i - 1); t != unsure {
			return t
		}
	}
	for k := to; k < len(r.Tokens) && !r.Tokens[k].First && k < to+tenseReach && !r.is(k, ";"); k++ {
		if t := r.tenseOf(k); t != unsure && r.plays(k, lexicon.ToRole) == 0 {
			return t
		}
	}
	for ; i > start && !r.Tokens[i].First; i-- {
		if t := r.tenseOf(i - 1); t != unsure {
			return t
		}
	}
	return unsure
}

// endsClause reports whether a mark at i ends a clause.
func (r *timeReader) endsClause(i int) bool {
	return r.Tokens[i].Kind == prose.Mark && clauseMarks[r.Tokens[i].Lower]
}

// clauseMarks end a clause.
var clauseMarks = lexicon.Set(`, ; : – — ( ) “ ” " « »`)

// tenseOf returns the tense that a word tells.
func (r *timeReader) tenseOf(i int) tense {
	t := &r.Tokens[i]
	if t.Kind != prose.Word {
		return unsure
	}
	w, _ := r.word(i)
	switch {
	case w.Roles&lexicon.WillRole != 0 && (r.endsAt(i+1, lexicon.WasRole) > 1 || r.plays(i-3, lexicon.WasRole) == 4):
		return backward // "could not be", "couldn't be" reached
	case w.Roles&lexicon.WillRole != 0 && !t.First:
		return forward
	case r.plays(i-1, lexicon.InfinitiveRole) > 0:
		return unsure
	case w.Roles&lexicon.WasRole != 0:
		return backward
	case t.Capital && !t.First || w.Roles&(lexicon.OpeningRoles|lexicon.WeakRole) != 0: // "unspecified" is no verb
		return unsure
	case endsWithAny(t.Lower, r.Lex.Time.WillEndings):
		return forward
	case endsWithAny(t.Lower, r.Lex.Time.WasEndings):
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
