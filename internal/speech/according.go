package speech

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Sources that a preposition or a phrase introduces: according to Ms Roe; laut Roe;
// « C’est trop », pour Jane Roe.

// sourceNoun returns the token behind the one noun that is source and statement
// behind the preposition at i, 0 when there is none: nach Polizeiangaben, nach
// US-Angaben.
func (s sentence) sourceNoun(i int) int {
	end := s.overHyphens(i + 2)
	if end > i+2 {
		end++
	}
	if end > s.to || s.inside[i+1] != 0 || !s.Tokens[i+1].Capital {
		return 0
	}
	last := s.Tokens[end-1].Lower
	if !strings.HasSuffix(last, s.lex.SourceNoun) || end == i+2 && last == s.lex.SourceNoun {
		return 0
	}
	return end
}

// accordingTo reads "according to Ms Roe" at i, or a tag: “…”, so Roe.
func (s sentence) accordingTo(i int) (attribution, bool) {
	if s.class(i)&lexicon.ClassTag != 0 && (i == s.from || s.inside[i-1] == 0 && !s.separates(i-1)) {
		return attribution{}, false
	}
	at := s.overSource(i)
	for s.class(at)&lexicon.ClassAuxiliary != 0 {
		at++
	}
	if s.isSpeech(at) || at > s.from && s.class(at-1)&lexicon.ClassAuxiliary != 0 && s.word(at).Cue.Frames&lexicon.FrameSpeech != 0 {
		at++ // según explicó Roe, según han informado fuentes
	}
	m, ok := s.phraseAfter(at, s.to)
	if name, quoted := s.titledSource(at); quoted {
		m, ok = name, true
	} else if name, quoted := s.titledSource(m.end); ok && quoted && s.class(m.end)&(lexicon.ClassDeterminer|lexicon.ClassPreposition) != 0 {
		m = name // Laut Recherchen der „Harbour Times“
	} else if name, named := s.nameAfter(m); ok && named && s.is(name.end, ",") && s.namesRole(m) && name.end+1 < s.to && s.Tokens[name.end+1].Kind != prose.Number {
		m = name // Selon la procureure, Anne Roy, …
	}
	if s.class(i)&lexicon.ClassTag != 0 && at < s.to && !s.Tokens[at].Capital && s.class(at)&(lexicon.ClassDeterminer|lexicon.ClassPronoun|lexicon.ClassPossessive|lexicon.ClassTitle|lexicon.ClassRole) == 0 {
		ok = false // so suggerieren es die Beiträge
	}
	ok = ok && !s.isPlan(i, m) && (i == s.from || s.class(i-1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0)
	return attribution{
		verb: i, from: i, to: at, head: i, tail: m.end, source: m.Mention, inverted: true,
		cue: lexicon.Cue{Frames: lexicon.FrameSpeech | lexicon.FrameClause},
	}, ok
}

// isPlan reports whether what follows "according to" at i is no source: a bare noun
// or one that is the reader's, which no comma sets off. It went according to plan;
// prices vary according to your tariff.
func (s sentence) isPlan(i int, m phrase) bool {
	if s.lex.VerbSecond || s.lex.Clitics || i == s.from || s.inside[i-1] != 0 || s.Tokens[i-1].Kind == prose.Mark || s.Tokens[m.To-1].Capital {
		return false
	}
	first := s.Tokens[m.start].Lower
	plural := s.lex.Plural != "" && strings.HasSuffix(s.Tokens[m.To-1].Lower, s.lex.Plural)
	return m.To-m.start == 1 && !plural && s.class(m.start)&(lexicon.ClassPronoun|lexicon.ClassObject|lexicon.ClassRole) == 0 || first == "your"
}

// namesRole reports whether a noun phrase is a job's.
func (s sentence) namesRole(m phrase) bool {
	for i := m.start; i < m.end; i++ {
		if s.words[s.Tokens[i].Word].Name&lexicon.NameTitle != 0 {
			return true
		}
	}
	return false
}

// viewOf reads whose opinion a quotation is: Pour Jane Roe, maire, « c’est trop ».
func (s sentence) viewOf(i int) (attribution, bool) {
	m, ok := s.phraseAfter(i+1, s.to)
	if name, named := s.nameAfter(m); ok && named {
		m = name // Pour le maire, Luc Roy, « … »
	}
	if !ok || !s.Tokens[m.To-1].Capital || s.lex.CapitalNouns && !s.cast.NamesPerson(m.Mention) {
		return attribution{}, false
	}
	at := m.end
	if s.is(at, ",") {
		at = s.overInsertion(at)
	}
	quoted := at < s.to && s.inside[at] != 0
	switch {
	case i > s.from: // « C’est trop », pour Jane Roe
		quoted = s.cast.NamesPerson(m.Mention)
		at = m.end
	case quoted:
	case s.lex.VerbSecond: // Für den Historiker Jan Roe ist der Fund „eine Sensation“
		quoted = s.isVerb(at) && s.quotesAhead(at)
	case (m.To-m.From == 1 || s.cast.NamesPerson(m.Mention)) && s.is(at-1, ","): // Para Roe, su papel “es relevante”
		if quoted = s.quotesAhead(at); quoted {
			at--
		}
	}
	return attribution{
		verb: i, from: i, to: i + 1, head: i, tail: at, source: m.Mention, inverted: true,
		cue: lexicon.Cue{Frames: lexicon.FrameSpeech | lexicon.FrameClause},
	}, quoted
}

// titledSource returns the name in quotation marks that is the source at i, its
// article aside: laut dem «Harbour Log».
func (s sentence) titledSource(i int) (phrase, bool) {
	start := i
	if s.class(i)&(lexicon.ClassDeterminer|lexicon.ClassBinder) != 0 {
		i++
	}
	if i >= s.to || s.inside[i] == 0 || !s.isTitle(s.marks[s.inside[i]-1]) {
		return phrase{}, false
	}
	from, to := i, s.next(i)
	for from < to && s.Tokens[from].Kind == prose.Mark {
		from++
	}
	for to > from && s.Tokens[to-1].Kind == prose.Mark {
		to--
	}
	return phrase{lexicon.Mention{Passage: s.index, From: from, To: to}, start, s.next(i)}, to > from
}

// overSource returns the token after the words at i that introduce a source,
// i itself when they do not.
func (s sentence) overSource(i int) int {
	longest := i
	for _, phrase := range s.lex.Sources {
		at := i
		for w := range strings.FieldsSeq(phrase) {
			if !s.is(at, w) && !(w == "'" && s.is(at, "’")) {
				at = i
				break
			}
			at++
		}
		if at < s.to {
			longest = max(longest, at)
		}
	}
	switch {
	case longest > i:
		return longest
	case s.class(i)&(lexicon.ClassSource|lexicon.ClassTag) == 0:
		return i
	case s.class(i+1)&lexicon.ClassTo != 0:
		return i + 2
	}
	return i + 1
}

// sourceBefore reads a source before the word that introduces it: Roe zufolge.
func (s sentence) sourceBefore(i int) (attribution, bool) {
	m, ok := s.phraseBefore(i, s.from)
	return attribution{
		verb: i, from: i, to: i + 1, head: m.start, tail: i + 1, source: m.Mention, inverted: true,
		cue: lexicon.Cue{Frames: lexicon.FrameSpeech | lexicon.FrameClause},
	}, ok
}
