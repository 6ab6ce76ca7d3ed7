package speech

import (
	"cmp"
	"slices"
	"strings"
	"sync"

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
	marks := setApart(text, pairMarks(text), lex)
	inside := pooledInside.Get().(*[]int32)
	defer releaseInside(inside)
	readings := readQuotes(text, marks, lex, inside)
	drafts := draftQuotes(readings, marks)
	drafts = drafts[:min(len(drafts), maxQuotes)]
	sources, cues := make([]lexicon.Mention, len(drafts)), make([]lexicon.Mention, len(drafts))
	for i := range drafts {
		sources[i], cues[i] = drafts[i].source, drafts[i].cue
	}
	speakers := cast.Resolve(sources)
	if len(drafts) == 0 {
		return nil
	}
	quotes := make([]Quote, 0, len(drafts))
	for i := range drafts {
		d := &drafts[i]
		q := d.quote(text, readings)
		q.traits = d.traits | d.contentTraits(readings) | d.sourceTraits(readings, speakers[i], &lex.People) | 1<<trBias
		q.traits.set(trForeign, lex.Tag != "en")
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
	return slices.DeleteFunc(quotes, func(q Quote) bool { return q.Confidence < least })
}

// pooledInside keeps the memory of the readings: for each token of a text, which
// quotation it stands in.
var pooledInside = sync.Pool{New: func() any { return new([]int32) }}

func releaseInside(b *[]int32) {
	if cap(*b) <= prose.MaxPooled/prose.TokenSize {
		pooledInside.Put(b)
	}
}

// readQuotes marks what is quoted in the passages.
func readQuotes(text []lexicon.Passage, marks []segment, lex *lexicon.Lexicon, buffer *[]int32) []reading {
	readings := make([]reading, len(text))
	count := 0
	for i := range text {
		count += len(text[i].Tokens)
	}
	inside := slices.Grow((*buffer)[:0], count)[:count]
	*buffer = inside
	clear(inside)
	for i := range text {
		r := &readings[i]
		*r = reading{Passage: text[i], index: i, marks: marks, lex: &lex.Speech, words: lex.Vocabulary.Words}
		if !text[i].Speaks() {
			continue
		}
		r.inside, inside = inside[:len(r.Tokens):len(r.Tokens)], inside[len(r.Tokens):]
	}
	for n, m := range marks {
		inside := readings[m.passage].inside
		readings[m.passage].quoted = true
		for k := m.from; k < m.to; k++ {
			inside[k] = int32(n) + 1
		}
	}
	return readings
}

// A draft is a quote in terms of tokens.
type draft struct {
	traits traits
	parts  []lexicon.Mention
	source lexicon.Mention
	cue    lexicon.Mention
}

// quote writes the draft out.
func (d *draft) quote(text []lexicon.Passage, readings []reading) Quote {
	q := Quote{Kind: d.kind(readings)}
	var words strings.Builder
	for i, m := range d.parts {
		p := &text[m.Passage]
		if i > 0 {
			words.WriteByte(' ')
		}
		words.WriteString(p.Slice(m.From, m.To))
		q.Spans = append(q.Spans, p.Span(m.From, m.To))
	}
	q.Text = words.String()
	if d.cue.To > d.cue.From {
		q.Cue = text[d.cue.Passage].Slice(d.cue.From, d.cue.To)
	}
	return q
}

// kind tells how much of the draft is inside quotation marks.
func (d *draft) kind(readings []reading) Kind {
	in, out := 0, 0
	for _, m := range d.parts {
		r := &readings[m.Passage]
		for i := m.From; i < m.To; i++ {
			switch {
			case r.Tokens[i].Kind == prose.Mark:
			case r.inside[i] != 0:
				in++
			default:
				out++
			}
		}
	}
	switch {
	case out == 0:
		return Direct
	case in == 0:
		return Indirect
	}
	return Mixed
}

// draftQuotes finds the quotes of the passages.
func draftQuotes(readings []reading, marks []segment) []draft {
	w := &quoteWriter{readings: readings, marks: marks, owner: make([]int, len(marks))}
	transcript := isTranscript(readings)
	for i := range readings {
		r := &readings[i]
		if !r.Speaks() {
			continue
		}
		if m, ok := r.turn(); ok && transcript && m.To+1 < len(r.Tokens) {
			said := lexicon.Mention{Passage: i, From: m.To + 1, To: len(r.Tokens)}
			w.add(draft{parts: []lexicon.Mention{said}, source: m, cue: lexicon.Mention{Passage: i, From: m.To, To: m.To + 1}, traits: 1 << trLabel})
			continue
		}
		w.paragraph, w.scene = len(w.drafts), sentence{}
		for _, s := range r.sentences() {
			if len(w.drafts) < maxQuotes {
				w.readSentence(s)
			}
		}
	}
	slices.SortStableFunc(w.drafts, func(a, b draft) int {
		return cmp.Or(a.parts[0].Passage-b.parts[0].Passage, a.parts[0].From-b.parts[0].From,
			b.parts[len(b.parts)-1].To-a.parts[len(a.parts)-1].To)
	})
	return w.drafts
}

// A quoteWriter collects the quotes of an article.
type quoteWriter struct {
	readings  []reading
	marks     []segment
	owner     []int // 1 + the draft that holds a segment
	drafts    []draft
	paragraph int      // how many drafts there were before the paragraph at hand
	scene     sentence // the last sentence of it without a cue
	sceneAt   int      // how many drafts there were then
	voice     voice

	attributions []attribution // of the sentence at hand
}

// A voice is who was quoted last.
type voice struct {
	known  bool
	draft  int // 1 + the draft; 0 when no words in quotation marks are his yet
	source lexicon.Mention
	cue    lexicon.Mention // introduces the quotation to come: He said:
}

// readSentence adds the quotes of a sentence.
func (w *quoteWriter) readSentence(s sentence) {
	all := s.appendAttributions(w.attributions[:0])
	w.attributions = all
	w.addAttributed(s, all)
	if s.to == len(s.Tokens) && s.is(s.to-1, ":") {
		w.announce(s, all)
	} else if m, ok := s.sender(); ok {
		w.voice = voice{known: true, source: m}
	}
	if len(all) == 0 && len(w.drafts) > w.paragraph && s.goesOnReporting() {
		end := s.trimEnd(s.to)
		w.add(draft{parts: []lexicon.Mention{{Passage: s.index, From: s.from, To: end}}, source: w.drafts[len(w.drafts)-1].source, traits: 1 << trContinued})
	}
	for i := s.from; i < s.to; i = s.next(i) {
		if n := s.inside[i]; n != 0 && w.owner[n-1] == 0 {
			w.orphan(s, int(n-1))
		}
	}
	if len(all) == 0 {
		w.scene, w.sceneAt = s, len(w.drafts)
	}
}

// addAttributed adds what the cues of a sentence attribute.
func (w *quoteWriter) addAttributed(s sentence, all []attribution) {
	for k := range all {
		a := &all[k]
		if a.nested {
			continue
		}
		parts := s.contents(a, all)
		if len(parts) == 0 || len(parts) == 1 && s.empty(parts[0]) {
			continue
		}
		if a.source == (lexicon.Mention{}) {
			a.source = w.lastSource()
		}
		cue := lexicon.Mention{Passage: s.index, From: a.from, To: a.to}
		w.add(draft{parts: parts, source: a.source, cue: cue, traits: s.cueTraits(a, parts)})
		if a.cue.Frames&lexicon.FrameSpeech == 0 || a.nested {
			continue
		}
		w.voice = voice{known: true, source: a.source}
		if s.isVoice(parts) {
			w.voice.draft = len(w.drafts)
		}
	}
}

// topic returns whom the sentence before is about, when it has no cue and no
// quotation: Toft smiled. “He is a friend.”
func (w *quoteWriter) topic() (lexicon.Mention, bool) {
	s := w.scene
	if s.reading == nil || w.sceneAt != len(w.drafts) || s.holdsQuote() {
		return lexicon.Mention{}, false
	}
	return s.namedIn(s.from, s.to)
}

// holdsQuote reports whether a part of the sentence is inside quotation marks.
func (s sentence) holdsQuote() bool {
	return s.quoted && slices.ContainsFunc(s.inside[s.from:s.to], func(n int32) bool { return n != 0 })
}

// namedIn returns the first name of two words or more in tokens of a sentence,
// else its subject when that is a name or "he" or "she".
func (s sentence) namedIn(from, to int) (lexicon.Mention, bool) {
	m, ok := s.subject(to)
	if !ok || m.From-from > maxPhrase {
		return lexicon.Mention{}, false
	}
	last := &s.Tokens[m.To-1]
	capital := last.Capital && (!last.First || m.To-m.From > 1 || *s.word(m.To - 1) == lexicon.SpeechWord{}) && !s.lex.CapitalNouns
	return m, capital && m.To < to && s.isFiniteVerb(m.To)
}

// goesOnReporting reports whether a sentence without a cue goes on with what was
// reported in the one before: its finite verb is in the mood of reported speech,
// as German has one. Er schäme sich dafür.
func (s sentence) goesOnReporting() bool {
	const most = 12 // tokens before the verb
	for i, n := s.from, 0; i < s.to && n < most; i, n = s.next(i), n+1 {
		if s.is(i, ",") {
			return false // Sie wies zurück, er habe gewartet
		}
		if s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital && i > s.from {
			continue
		}
		c := s.class(i)
		switch {
		case c&lexicon.ClassReported != 0:
			return true
		case c&lexicon.ClassAuxiliary != 0, s.verbForm(i) == lexicon.FormPast || s.verbForm(i) == lexicon.FormPresent:
			return false
		case s.lex.ReportedEnding != "" && c == 0 && s.isReportedVerb(i):
			return true
		}
	}
	return false
}

// isReportedVerb reports whether the word at i beside a pronoun of the third
// person has the ending of reported speech: er schäme, brauche es.
func (s sentence) isReportedVerb(i int) bool {
	t := &s.Tokens[i]
	if t.Capital || !strings.HasSuffix(t.Lower, s.lex.ReportedEnding) || lexicon.EndsIn(t.Lower, s.lex.Past) {
		return false
	}
	return s.class(i-1)&lexicon.ClassPronoun != 0 && i > s.from || s.class(i+1)&lexicon.ClassPronoun != 0 && i+1 < s.to
}

// lastSource returns whom a verb without a subject means: Añadió que …
func (w *quoteWriter) lastSource() lexicon.Mention {
	n := len(w.drafts)
	topic, told := w.topic()
	switch {
	case told:
		return topic
	case n > w.paragraph:
		return w.drafts[n-1].source
	}
	return w.voice.source
}

// announce notes who speaks in the next paragraph: Roe continued:
func (w *quoteWriter) announce(s sentence, all []attribution) {
	if n := len(all); n > 0 {
		w.voice = voice{known: true, source: all[n-1].source, cue: lexicon.Mention{Passage: s.index, From: all[n-1].from, To: all[n-1].to}}
	} else if m, ok := s.sender(); ok {
		w.voice = voice{known: true, source: m}
	} else if m, ok := s.label(s.to - 1); ok {
		w.voice = voice{known: true, source: m, cue: lexicon.Mention{Passage: s.index, From: s.to - 1, To: s.to}}
	}
}

// add keeps a draft and notes the segments it holds.
func (w *quoteWriter) add(d draft) {
	w.drafts = append(prose.Roomy(w.drafts, maxQuotes), d)
	for _, m := range d.parts {
		r := &w.readings[m.Passage]
		for i := m.From; i < m.To; i = r.next(i) {
			if n := r.inside[i]; n != 0 && w.owner[n-1] == 0 {
				w.owner[n-1] = len(w.drafts)
			}
		}
	}
}

// addSpoken adds a segment that shows whose it is without a cue; they go on
// speaking.
func (w *quoteWriter) addSpoken(part, source lexicon.Mention, why trait) {
	w.add(draft{parts: []lexicon.Mention{part}, source: source, traits: 1 << why})
	w.voice = voice{known: true, draft: len(w.drafts), source: source}
}

// orphan attributes a segment that no cue of its sentence holds.
func (w *quoteWriter) orphan(s sentence, n int) {
	m := w.marks[n]
	part := lexicon.Mention{Passage: s.index, From: m.from, To: m.to}
	alone := m.from == s.from && (s.trimEnd(s.to) <= m.to || s.isClause(m))
	topic, told := w.topic()
	switch source, signed := w.signature(s, m); {
	case signed:
		w.addSpoken(part, source, trLabel)
	case m.resumed && n > 0 && w.owner[n-1] != 0 && w.endsBefore(w.owner[n-1]-1, part):
		w.extend(w.owner[n-1]-1, part, n)
	case alone && w.voice.draft > w.paragraph && w.endsBefore(w.voice.draft-1, part):
		w.extend(w.voice.draft-1, part, n)
	case alone && told:
		w.addSpoken(part, topic, trTopic)
	case alone && w.voice.known:
		w.add(draft{parts: []lexicon.Mention{part}, source: w.voice.source, cue: w.voice.cue, traits: 1 << trVoice})
		w.voice.draft, w.voice.cue = len(w.drafts), lexicon.Mention{}
	case s.is(m.from-1, ":"):
		if src, ok := s.label(m.from - 1); ok {
			w.add(draft{parts: []lexicon.Mention{part}, source: src, cue: lexicon.Mention{Passage: s.index, From: m.from - 1, To: m.from}, traits: 1 << trLabel})
		}
	case !alone && !s.isTitle(m):
		w.weak(s, part)
	}
}

// weak attributes words in quotation marks to the subject of the verb before them,
// though it is no verb of speaking: likened the rules to “a bonfire”. Whether they
// are anybody's the confidence tells.
func (w *quoteWriter) weak(s sentence, part lexicon.Mention) {
	for i := part.From - 1; i >= s.from && i > part.From-maxOccasion; i = s.prev(i) {
		form := s.verbForm(i)
		if form == lexicon.FormNone || form == lexicon.FormGerund && s.class(i-1)&lexicon.ClassPreposition != 0 {
			continue
		}
		a, ok := s.readCueAs(i, nil, lexicon.Cue{Frames: lexicon.FrameObject, Form: form})
		if !ok {
			continue
		}
		t := traits(1 << trWeak)
		t.set(trFar, part.From-a.to > 6)
		t.set(trPast, form == lexicon.FormPast)
		t.set(trGerund, form == lexicon.FormGerund)
		t.set(trInherited, a.inherits)
		t.set(trSentence, s.startsCapital(part.From))
		w.add(draft{parts: []lexicon.Mention{part}, source: a.source, cue: lexicon.Mention{Passage: s.index, From: a.from, To: a.to}, traits: t})
		return
	}
}

// endsBefore reports whether a draft ends before a part begins.
func (w *quoteWriter) endsBefore(d int, part lexicon.Mention) bool {
	last := w.drafts[d].parts[len(w.drafts[d].parts)-1]
	return last.Passage < part.Passage || last.Passage == part.Passage && last.To <= part.From
}

// extend adds a part to a draft.
func (w *quoteWriter) extend(d int, part lexicon.Mention, n int) {
	w.drafts[d].parts = append(w.drafts[d].parts, part)
	w.owner[n] = d + 1
}

// maxQuotes is the most quotations: the record of a day in parliament has
// some thousands.
const maxQuotes = 20_000
