package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// tailBegins reports whether the narrator goes on at i, behind what was said: …, but
// did not say when; … at a news conference.
func (s sentence) tailBegins(i int) bool {
	if i <= s.from || i >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word {
		return false
	}
	tails := s.phrases(i).Tails
	comma := len(tails) > 0 && s.behindComma(i)
	for _, t := range tails {
		if t.Comma && !comma || !comma && s.class(i)&lexicon.ClassPreposition != 0 && s.tellsDeed(i-1) {
			continue
		}
		if s.matchesTail(t.Words, i) {
			return true
		}
	}
	return false
}

// behindComma reports whether a comma or a dash stands before i, of the narration or
// within the marks that end there: “… smart,” but did not say; – a claim that …
func (s sentence) behindComma(i int) bool {
	return i > s.from && (s.is(i-1, ",") || s.inside[i-1] == 0 && isDash(s.Tokens[i-1].Lower) && s.Tokens[i-1].Space || s.inside[i-1] != 0 && s.endsInComma(s.marks[s.inside[i-1]-1]))
}

// endsInComma reports whether the words of a quotation end in a comma.
func (s sentence) endsInComma(m segment) bool {
	for i := m.to - 1; i > m.from && s.Tokens[i].Kind == prose.Mark; i-- {
		if s.Tokens[i].Lower == "," {
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

// tellsWhen reports whether a clause of time with a cue of its own begins at i: …,
// after he called it “a gift”.
func (s sentence) tellsWhen(i int, all []attribution) bool {
	const time = lexicon.ClassSubordinator | lexicon.ClassPreposition
	return i < s.to && s.class(i)&time == time && s.class(i)&(lexicon.ClassThat|lexicon.ClassWhether) == 0 && s.cueBegins(i+1, all)
}

// breaksOff reports whether a content ends at the mark at i whatever follows: a
// semicolon, a colon, a dash before "and".
func (s sentence) breaksOff(i int) bool {
	return s.is(i, ";") || s.is(i, ":") && s.endsWord(i) && !s.opensList(i+1) || s.separates(i) && !s.is(i, ",") && s.class(i+1)&lexicon.ClassConjunction != 0
}
