package speech

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Cue clauses that commas or dashes set off in what was said, or behind it, where neither
// marks nor the order of words tell: Il ponte, ha spiegato ai cronisti, è chiuso.

// isParenthesis reports whether a verb without its subject, set off by commas, stands
// in what was said or ends it: Il ponte, ha spiegato ai cronisti, è chiuso; El barco
// se hundió, agregó. A name before an appositive is its subject: Ana Ruiz, alcaldesa,
// explicó, en una entrevista, que …
func (s sentence) isParenthesis(a *attribution) bool {
	before := a.from - 1
	if s.isAdverbial(s.from, before) {
		return false
	}
	mark := s.Tokens[before].Lower
	end := s.overOccasion(a.to)
	comma := s.from
	for comma < before && !s.is(comma, mark) {
		comma = s.next(comma)
	}
	alone := s.lacksVerb(s.from, comma)
	switch {
	case end == s.trimEnd(s.to):
		clause := s.class(comma+1)&(lexicon.ClassThat|lexicon.ClassRelative) == 0 && s.isFinite(comma+1, before) // En el lugar, fueron halladas, dijo
		return !alone || comma == before || clause || s.commasIn(comma+1, before) > 0                            // but: El ministro, muy serio, respondió
	case !s.is(end, mark), s.class(end+1)&lexicon.ClassThat != 0:
		return false
	}
	return alone && comma == before && !s.cast.NamesPerson(lexicon.Mention{Passage: s.index, From: s.from, To: comma})
}

// partsSubject reports whether a cue clause between commas parts a subject from its
// verb, which may stand at i: Le pont, précise un porte-parole, restera fermé.
func (s sentence) partsSubject(a *attribution, i int) bool {
	const starts = lexicon.ClassAuxiliary | lexicon.ClassVerb | lexicon.ClassNegation | lexicon.ClassObject
	if !s.is(a.head-1, s.Tokens[i-1].Lower) || !s.lacksVerb(s.from, a.head-1) || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital ||
		s.words[s.Tokens[i].Word].Name&lexicon.NameTitle != 0 {
		return false // dice Anna Neri, sindaca di Bari
	}
	return s.class(i) == 0 && s.class(i+1)&lexicon.ClassBinder == 0 || s.class(i)&starts != 0
}

// lacksVerb reports whether tokens may be but a subject, as far as verbs are known.
func (s sentence) lacksVerb(from, to int) bool {
	const most = 12 // tokens of a subject
	return to-from <= most && !s.isFinite(from, to)
}

// commasIn counts the commas of the narration in [from, to).
func (s sentence) commasIn(from, to int) int {
	n := 0
	for i := from; i < to; i = s.next(i) {
		if s.is(i, ",") {
			n++
		}
	}
	return n
}
