// Package speech finds what people said.
//
// Passages, their cast and their time expressions go in, a [Quote] for each
// statement comes out: its words, who said them and on which day. A quote is a
// statement that the text reports as said or written by somebody: words in
// quotation marks, or the clause of a cue, "said that …", "according to …".
//
// The steps, a file each: quotation marks are paired, passages cut into sentences,
// cues found with their sources, then where the content begins and ends; a cast
// resolves the sources, time expressions date the quotes, and a linear model tells
// how sure each quote is. Annotation follows PolNeAR (Newell et al. 2018) for cue,
// source and content, but counts statements only.
//
// Guarantees: spans lie within the text, their slices are the words of the quote,
// and time is linear in the text.
package speech

import (
	"slices"
	"sort"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// A Kind says how much of a quotation is verbatim.
type Kind string

// The kinds of quotations.
const (
	Direct   Kind = "direct"   // all of it is inside quotation marks
	Mixed    Kind = "mixed"    // part of it is
	Indirect Kind = "indirect" // none of it is
)

// A Quote is something that the body reports as said, written or thought by
// someone.
type Quote struct {
	// Text is the content as printed, its quotation marks included; the texts
	// under Spans, joined by one space.
	Text string
	Kind Kind

	Speakers []people.Speaker

	// Confidence is how sure content and speakers are, from 0 to 1.
	Confidence float64
	traits     traits // what it is concluded from

	// Cue is the words that attribute it: "said", "according to".
	Cue string

	// Said is when it was said.
	Said Said

	// Spans are where it stands, in reading order. A quotation that is
	// interrupted, or runs over several paragraphs, has several.
	Spans []prose.Span
}

// A Basis says how the date of a quote is known.
type Basis string

// The bases of a quote's date, best first.
const (
	Explicit  Basis = "explicit"  // a time expression tied to the quote
	Post      Basis = "post"      // the date of the post it stands in
	Context   Basis = "context"   // carried from the surrounding text
	Published Basis = "published" // the publication date, nothing better
)

// Said is when a quote was said, and how that is known.
type Said struct {
	timex.Date
	Basis Basis
}

// IsZero reports whether neither the date nor its basis is known.
func (s Said) IsZero() bool { return s == Said{} }

// Find reads the quotations of the passages: who said them by the cast,
// and when by the time expressions near them, their post (posted is by block)
// or, failing those, the publication date.
func Find(text []lexicon.Passage, lex *lexicon.Lexicon, cast *people.Cast, dates []timex.Mention, posted map[int]timex.Date, published timex.Date, least float64) []Quote {
	marks := withoutNicknames(setApart(text, pairMarks(text), lex), cast)
	readings, inside := readQuotes(text, marks, lex, cast, dates)
	defer pooledReadings.Put(readings)
	defer pooledInside.Put(inside)
	drafts := draftQuotes(readings, marks)
	defer pooledDrafts.Put(drafts)
	drafts = drafts[:min(len(drafts), maxQuotes)]
	sources, cues := make([]lexicon.Mention, len(drafts)), make([]lexicon.Mention, len(drafts))
	parts := 0
	for i := range drafts {
		sources[i], cues[i] = drafts[i].source, drafts[i].cue
		parts += len(drafts[i].parts)
	}
	speakers := cast.Resolve(sources)
	if len(drafts) == 0 {
		return nil
	}
	quotes, spans := make([]Quote, 0, len(drafts)), make([]prose.Span, parts) // of all
	for i := range drafts {
		d := &drafts[i]
		q := d.quote(text, readings, spans)
		spans = spans[len(q.Spans):]
		q.traits = d.traits | d.contentTraits(readings) | d.sourceTraits(readings, speakers[i], &lex.People) | 1<<trBias
		q.Confidence = q.traits.confidence()
		q.Speakers = speakers[i]
		if m := drafts[i].source; m.To > m.From {
			if q.Speakers == nil {
				q.Speakers = make([]people.Speaker, 1)
			}
			for k := range q.Speakers {
				q.Speakers[k].Span = text[m.Passage].Span(m.From, m.To)
				q.Speakers[k].Mention = text[m.Passage].Slice(m.From, m.To)
			}
		}
		quotes = append(quotes, q)
	}
	dateQuotes(quotes, sources, cues, text, lex, cast, dates, posted, published)
	if least == 0 {
		least = leastConfidence
	}
	quotes = slices.DeleteFunc(quotes, func(q Quote) bool { return q.Confidence < least || q.isNarrators() })
	return withoutOverlaps(quotes)
}

// isNarrators reports whether a quote is what the narrator, whom no byline names, says
// of themselves: I wondered whether they could opt out; as we have noted, “…”.
func (q *Quote) isNarrators() bool {
	return q.Kind != Direct && q.traits.has(trSelf) && q.Speakers[0].Name == ""
}

// withoutOverlaps drops of two quotes that share words the one less sure: there is
// “a social element”, according to the study – what there is says nothing.
func withoutOverlaps(quotes []Quote) []Quote {
	kept := quotes[:0]
	for _, q := range quotes {
		last := len(kept) - 1
		switch {
		case last < 0 || !kept[last].overlaps(&q):
			kept = append(kept, q)
		case q.Confidence > kept[last].Confidence:
			kept[last] = q
		}
	}
	clear(quotes[len(kept):])
	return kept
}

// overlaps reports whether two quotes share words. Their spans are in order.
func (q *Quote) overlaps(other *Quote) bool {
	for _, b := range other.Spans {
		i := sort.Search(len(q.Spans), func(i int) bool {
			a := q.Spans[i]
			return a.Block > b.Block || a.Block == b.Block && a.End > b.Start
		})
		if i < len(q.Spans) && q.Spans[i].Block == b.Block && q.Spans[i].Start < b.End {
			return true
		}
	}
	return false
}

// The memory of the readings, of which quotation each token of a text stands in, and
// of the drafts.
var (
	pooledReadings prose.Pool[reading]
	pooledInside   prose.Pool[int32]
	pooledDrafts   prose.Pool[draft]
)

// readQuotes marks what is quoted in the passages; all is what the marks lie in.
func readQuotes(text []lexicon.Passage, marks []segment, lex *lexicon.Lexicon, cast *people.Cast, dates []timex.Mention) (readings []reading, all []int32) {
	readings = slices.Grow(pooledReadings.Get(), len(text))[:len(text)]
	count := 0
	for i := range text {
		count += len(text[i].Tokens)
	}
	all = slices.Grow(pooledInside.Get(), count)[:count]
	inside := all // what is left of it
	clear(inside)
	for i := range text {
		r := &readings[i]
		*r = reading{Passage: text[i], index: i, marks: marks, lex: &lex.Speech, cast: cast, words: lex.Vocabulary.Words}
		if !text[i].Speaks() {
			continue
		}
		first, _ := slices.BinarySearchFunc(dates, r.Block, func(m timex.Mention, block int) int { return m.Block - block })
		last := first
		for last < len(dates) && dates[last].Block == r.Block {
			last++
		}
		r.dates = dates[first:last]
		r.inside, inside = inside[:len(r.Tokens):len(r.Tokens)], inside[len(r.Tokens):]
	}
	for n, m := range marks {
		inside := readings[m.passage].inside
		readings[m.passage].quoted = true
		for k := m.from; k < m.to; k++ {
			inside[k] = int32(n) + 1
		}
	}
	return readings, all
}
