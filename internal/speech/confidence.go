package speech

import (
	"math"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
)

// leastConfidence is the cut below which a quote is not reported unless the
// caller asks for it: there more are wrong than right.
const leastConfidence = 0.3

// A trait is something about a quote that speaks for or against it: that these
// words were said, and by these speakers.
type trait uint8

const (
	trBias trait = iota

	// How much of it is verbatim, and how long it is.
	trDirect
	trMixed
	trIndirect
	trTiny   // at most three words, no sentence in marks
	trShort  // at most seven
	trClause // at most three, but a clause: said that it was over; Talks failed, he said
	trLong   // more than sixty tokens
	trParted // several parts
	trTailed // words in no marks go on behind a comma or a dash

	// What attributes it.
	trSay        // the commonest verb of all, "say"
	trTell       // a verb with its listener
	trSpeech     // another verb of speaking
	trReport     // a verb that only reports: predicted
	trNounVerb   // a verb whose object may be a noun: announced
	trJudge      // a verb of judging: called it “…”
	trUnknown    // a verb that stands in no table, beside a quotation
	trWeak       // a verb of another kind before words in marks: likened it to “…”
	trFar        // such a verb far before them
	trSentence   // such words begin with a capital
	trAccording  // "according to"
	trVoice      // nothing: who spoke last goes on
	trTopic      // nothing: the sentence before is about somebody
	trLabel      // a colon behind a name
	trTurn       // its paragraph, in a transcript
	trContinued  // nothing: the mood of the verb
	trPast       // said
	trPresent    // says
	trBase       // say
	trGerund     // saying
	trParticiple // gesagt
	trInverted   // said Roe
	trInherited  // the subject of the clause before
	trRelative   // who said

	// How the content stands by its cue.
	trThat     // behind "that"
	trColon    // behind a colon or a comma
	trBare     // right behind the verb or the occasion
	trFronted  // before the cue, in no marks
	trObject   // what is judged, up to the words in marks: called the plan “…”
	trVerbless // no finite verb seems to be in it
	trOpensLow // its first word is none that a clause begins with
	trOpensSub // its first word is a subject: a pronoun, an article, a name
	trDangling // its first word is a conjunction or a preposition

	// Who it is.
	trNobody     // no source at all
	trSurname    // the only name found for them is one word
	trNamed      // the speakers have names
	trNameless   // a description that nobody's name was found for
	trPronoun    // he, she, they
	trIt         // it, this
	trSelf       // I, we, you
	trName       // a capitalised name
	trRole       // a title or job
	trBody       // an organisation
	trPaper      // a document
	trThing      // a noun that is none of these
	trIndefinite // a, some, many
	trSeveral    // two names or more
	trInFull     // the name found for them stands right there, two words or more
	trByPart     // it stands there in part: Roe
	trDescribed  // it was found for a noun: the mayor
	trNoCue      // no cue, and no name found
	trDefinite   // no name was found for a noun that means somebody known: the mayor
	trRivalled   // no name stands there, and somebody else may be meant
	numTraits
)

// traits are the traits of one quote, a bit each.
type traits uint64

func (t *traits) set(r trait, holds bool) {
	if holds {
		*t |= 1 << r
	}
}

func (t traits) has(r trait) bool { return t>>r&1 != 0 }

// confidence is the probability that a quote with the traits is right, in hundredths: more the
// models don't know. One tells whether the source said the words, the other whether it has the
// name, if so; each by logistic regression.
func (t traits) confidence() float64 {
	return math.Round(100*t.probability(&wordsWeights)*t.probability(&nameWeights)) / 100
}

// probability is what the weights make of the traits.
func (t traits) probability(weights *[numTraits]float32) float64 {
	sum := 0.0
	for r := range numTraits {
		if t.has(r) {
			sum += float64(weights[r]) // rounded, on every machine alike
		}
	}
	return 1 / (1 + math.Exp(-sum))
}

// cueTraits tells what attributes a quote: the cue, and how the content stands by
// it.
func (s sentence) cueTraits(a *attribution, parts []lexicon.Mention) traits {
	var t traits
	c := a.cue
	known := s.word(a.verb).Cue.Frames != 0 || s.phrasal(a.verb).Second != "" || s.lex.Split[s.Tokens[a.verb].Lower] != ""
	t.set(trAccording, c.Form == lexicon.FormNone)
	t.set(trUnknown, c.Form != lexicon.FormNone && !known)
	if known && c.Form != lexicon.FormNone {
		core := c.Frames&(lexicon.FrameSpeech|lexicon.FrameClause|lexicon.FrameNoun|lexicon.FrameTell) == lexicon.FrameSpeech|lexicon.FrameClause ||
			c.Frames&lexicon.FrameSpeech != 0 && (s.lex.VerbSecond || s.lex.Clitics) // whose frames are told no finer
		t.set(trSay, core && c.Frames&lexicon.FrameObject == 0)
		t.set(trTell, c.Frames&lexicon.FrameTell != 0)
		t.set(trNounVerb, c.Frames&lexicon.FrameNoun != 0)
		t.set(trJudge, c.Frames&lexicon.FrameObject != 0)
		t.set(trReport, c.Frames&lexicon.FrameReport != 0)
		t.set(trSpeech, c.Frames&lexicon.FrameSpeech != 0 && !core)
	}
	t.set(trPast, c.Form == lexicon.FormPast)
	t.set(trPresent, c.Form == lexicon.FormPresent)
	t.set(trBase, c.Form == lexicon.FormBase)
	t.set(trGerund, c.Form == lexicon.FormGerund)
	t.set(trParticiple, c.Form == lexicon.FormParticiple)
	t.set(trInverted, a.inverted && c.Form != lexicon.FormNone)
	t.set(trInherited, a.inherits)
	t.set(trRelative, s.class(a.head)&lexicon.ClassRelative != 0)
	first := parts[0]
	switch {
	case s.judges(a, first):
		t.set(trObject, true)
	case first.From < a.from:
		t.set(trFronted, s.inside[first.From] == 0)
	case s.class(first.From-1)&lexicon.ClassThat != 0:
		t.set(trThat, true)
	case s.is(first.From-1, ":"), s.is(first.From-1, ","):
		t.set(trColon, true)
	default:
		t.set(trBare, s.inside[first.From] == 0)
	}
	return t
}

// contentTraits tells what a quote's words look like.
func (d *draft) contentTraits(readings []reading) traits {
	var t traits
	kind := d.kind(readings)
	t.set(trDirect, kind == Direct)
	t.set(trMixed, kind == Mixed)
	t.set(trIndirect, kind == Indirect)
	t.set(trParted, len(d.parts) > 1)
	words, tokens := 0, 0
	for _, m := range d.parts {
		tokens += m.To - m.From
		for i := m.From; i < m.To; i++ {
			if readings[m.Passage].Tokens[i].Kind != prose.Mark {
				words++
			}
		}
	}
	opening := &readings[d.parts[0].Passage]
	whole := kind == Direct && sentence{opening, 0, len(opening.Tokens)}.startsCapital(d.parts[0].From)
	t.set(trTiny, words <= 3 && !whole)
	t.set(trShort, words <= 7 && (words > 3 || whole))
	t.set(trLong, tokens > 60)
	t.set(trTailed, kind != Direct && d.isTailed(readings))
	first := d.parts[0]
	r := &readings[first.Passage]
	if r.inside[first.From] != 0 || d.traits.has(trObject) {
		return t
	}
	s := sentence{r, 0, len(r.Tokens)}
	finite := s.isFinite(first.From, first.To)
	behindThat := s.class(s.overApostrophe(first.From-1))&lexicon.ClassThat != 0
	t.set(trClause, t.has(trTiny) && words > 1 && (behindThat || finite && d.traits.has(trFronted)))
	t.set(trVerbless, !finite)
	c := r.class(first.From)
	subject := c&(lexicon.ClassPronoun|lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 || r.Tokens[first.From].Capital
	t.set(trOpensSub, subject)
	t.set(trDangling, c&(lexicon.ClassConjunction|lexicon.ClassPreposition) != 0 && !subject)
	t.set(trOpensLow, !subject && c == 0)
	return t
}

// isTailed reports whether the last part of a quote has a comma or a dash outside marks, behind
// which the narrator may speak: said it was late, a view that …
func (d *draft) isTailed(readings []reading) bool {
	const least = 3 // tokens before it
	m := d.parts[len(d.parts)-1]
	r := &readings[m.Passage]
	for i := m.From + least; i < m.To; i++ {
		if t := &r.Tokens[i]; r.inside[i] == 0 && t.Kind == prose.Mark && (t.Lower == "," || isDash(t.Lower) && t.Space) {
			return true
		}
	}
	return false
}

// sourceTraits tells what names the source, and whether a name was found for it.
func (d *draft) sourceTraits(readings []reading, speakers []people.Speaker, words *lexicon.PeopleWords) traits {
	var t traits
	named := 0
	for i := range speakers {
		if speakers[i].Name != "" {
			named++
		}
	}
	t.set(trNamed, named > 0)
	t.set(trSurname, named == 1 && !strings.Contains(speakers[0].Name, " "))
	t.set(trSeveral, named > 1)
	m := d.source
	rivalled := len(speakers) == 1 && speakers[0].Rivalled
	if m.To <= m.From {
		t.set(trRivalled, rivalled)
		t.set(trNobody, named == 0)
		t.set(trPronoun, named > 0)
		return t
	}
	t.set(trNameless, named == 0)
	t.set(trNoCue, named == 0 && d.cue.To <= d.cue.From+1 && d.traits&(1<<trLabel|1<<trVoice|1<<trContinued) != 0)
	r := &readings[m.Passage]
	first, last := &r.Tokens[m.From], &r.Tokens[m.To-1]
	_, pronoun := pronounTrait(first.Lower, words)
	t.set(trRivalled, rivalled && !strings.Contains(r.TextOf(m.From, m.To), speakers[0].Name[strings.LastIndexByte(speakers[0].Name, ' ')+1:]))
	if named == 1 && !(pronoun && m.To-m.From == 1) {
		t.set(howNamed(speakers[0].Name, r.TextOf(m.From, m.To), words.NounsCapital), true)
	}
	t.set(trIndefinite, words.Indefinite[first.Lower])
	t.set(trDefinite, named == 0 && words.Definite[first.Lower] && m.To-m.From > 1 && !last.Capital)
	if r, ok := pronounTrait(first.Lower, words); ok && m.To-m.From == 1 {
		t.set(r, true)
	} else {
		t.set(headTrait(last, words), true)
	}
	return t
}

// isInflected reports whether the words of a name stand in a mention with other endings: des
// Deutschen Wetterdienstes.
func isInflected(name, mention string) bool {
	const ending, shortest = 2, 5 // bytes: of an ending; of a word that has one
	at := 0
	for word := range strings.FieldsSeq(name) {
		if len(word) >= shortest {
			word = word[:len(word)-ending]
		}
		i := strings.Index(mention[at:], word)
		if i < 0 {
			return false
		}
		at += i + len(word)
	}
	return true
}

// howNamed tells how a source's name was found by what stands there.
func howNamed(name, mention string, inflected bool) trait {
	switch last := name[strings.LastIndexByte(name, ' ')+1:]; {
	case strings.Contains(name, " ") && (strings.Contains(mention, name) || inflected && isInflected(name, mention)):
		return trInFull
	case strings.Contains(mention, last):
		return trByPart
	}
	return trDescribed
}

// pronounTrait tells which kind of pronoun a source is, if it is one.
func pronounTrait(word string, words *lexicon.PeopleWords) (trait, bool) {
	switch kind := words.Pronouns[word]; {
	case kind == lexicon.PronounI || word == "we" || word == "you":
		return trSelf, true
	case kind == lexicon.PronounIt, words.Definite[word]:
		return trIt, true
	case kind != 0:
		return trPronoun, true
	}
	return 0, false
}

// headTrait tells what the last word of a source names.
func headTrait(last *prose.Token, words *lexicon.PeopleWords) trait {
	_, role := words.Role(last.Lower)
	switch {
	case last.Capital && !words.NounsCapital:
		return trName
	case role:
		return trRole
	case words.Organisation(last.Lower):
		return trBody
	case words.Documents[last.Lower]:
		return trPaper
	}
	return trThing
}

// Traits returns the numbers of what speaks for and against the quote, in their
// order: what the weights of the confidence are fitted to (see fit/quotes).
func (q *Quote) Traits() []int {
	var found []int
	for r := range numTraits {
		if q.traits.has(r) {
			found = append(found, int(r))
		}
	}
	return found
}

// Judges reports whether the quote is the object of a verb of judging: called it
// “…”.
func (q *Quote) Judges() bool { return q.traits.has(trJudge) }
