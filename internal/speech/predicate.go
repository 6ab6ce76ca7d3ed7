package speech

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

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
