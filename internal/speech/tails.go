package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// tailBegins reports whether the narrator goes on at i, behind what was said: …, but
// did not say when; … at a news conference.
func (s sentence) tailBegins(i int) bool {
	if s.lex.Tails == nil || i <= s.from || i >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word {
		return false
	}
	comma := s.is(i-1, ",")
	for _, t := range s.lex.Tails[s.Tokens[i].Lower] {
		if t.Comma && !comma || !comma && s.class(i)&lexicon.ClassPreposition != 0 && s.tellsDeed(i-1) {
			continue
		}
		if s.matchesTail(t.Words, i) {
			return true
		}
	}
	return false
}

// tellsDeed reports whether the word at i is a verb that what follows may belong to:
// the plan was presented | at a news conference.
func (s sentence) tellsDeed(i int) bool {
	form := s.verbForm(i)
	return form != lexicon.FormNone && form != lexicon.FormPresent || s.class(i)&(lexicon.ClassAuxiliary|lexicon.ClassObject) != 0
}

// matchesTail reports whether the words of a tail stand at i.
func (s sentence) matchesTail(words [][]string, i int) bool {
	for _, place := range words {
		if i >= s.to || s.inside[i] != 0 {
			return false
		}
		switch t := &s.Tokens[i]; place[0] {
		case lexicon.AnyWord:
			if t.Kind != prose.Word {
				return false
			}
		case lexicon.AnySubject:
			if s.class(i)&lexicon.ClassPronoun == 0 && !t.Capital {
				return false
			}
		default:
			if !slices.Contains(place, t.Lower) {
				return false
			}
		}
		i++
	}
	return true
}
