package speech

import (
	"cmp"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// A draft is a quote in terms of tokens.
type draft struct {
	traits traits
	parts  []lexicon.Mention
	source lexicon.Mention
	cue    lexicon.Mention
}

// quote writes the draft out. There is room for its spans.
func (d *draft) quote(text []lexicon.Passage, readings []reading, room []prose.Span) Quote {
	q := Quote{Kind: d.kind(readings), Spans: room[:0:len(d.parts)]}
	for i, m := range d.parts {
		p := &text[m.Passage]
		if i > 0 {
			q.Text += " "
		}
		q.Text += p.Slice(m.From, m.To)
		q.Spans = append(q.Spans, p.Span(m.From, m.To))
	}
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
	w := &quoteWriter{readings: readings, marks: marks, owner: make([]int, len(marks)), drafts: pooledDrafts.Get()}
	transcript := isTranscript(readings)
	for i := range readings {
		r := &readings[i]
		if !r.Speaks() {
			continue
		}
		if m, ok := r.turn(); ok && transcript && m.To+1 < len(r.Tokens) {
			said := lexicon.Mention{Passage: i, From: m.To + 1, To: len(r.Tokens)}
			w.add(draft{parts: []lexicon.Mention{said}, source: m, cue: lexicon.Mention{Passage: i, From: m.To, To: m.To + 1}, traits: 1 << trTurn})
			continue
		}
		w.paragraph, w.scene, w.hero = len(w.drafts), sentence{}, lexicon.Mention{}
		w.sentences = r.appendSentences(w.sentences[:0])
		for _, s := range w.sentences {
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
	paragraph int             // how many drafts there were before the paragraph at hand
	scene     sentence        // the last sentence of it without a quote
	sceneAt   int             // how many drafts there were then
	about     lexicon.Mention // the source of its cue, if it has one
	hero      lexicon.Mention // whom the paragraph opens with, until somebody speaks
	voice     voice

	sentences    []sentence    // of the passage at hand
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
	before := len(w.drafts)
	all := s.appendAttributions(w.attributions[:0])
	w.attributions = all
	w.addAttributed(s, all)
	if s.to == len(s.Tokens) && s.is(s.to-1, ":") {
		w.announce(s, all)
	} else if m, ok := s.sender(); ok {
		w.voice = voice{known: true, source: m}
	}
	if len(all) == 0 && s.goesOnReporting() {
		if source, ok := w.reporting(s); ok {
			end := s.saidEnd(s.from)
			w.add(draft{parts: []lexicon.Mention{{Passage: s.index, From: s.behindLead(end), To: end}}, source: source, traits: 1 << trContinued})
		}
	}
	if from, source, ok := s.reportBehind(); ok && len(all) == 0 && len(w.drafts) == before {
		w.add(draft{parts: []lexicon.Mention{{Passage: s.index, From: from, To: s.saidEnd(from)}}, source: source, cue: lexicon.Mention{Passage: s.index, From: from - 1, To: from}, traits: 1 << trLabel})
	}
	for i := s.from; i < s.to; i = s.next(i) {
		if n := s.inside[i]; n != 0 && w.owner[n-1] == 0 {
			w.orphan(s, int(n-1))
		}
	}
	if s.from == 0 && len(all) == 0 && len(w.drafts) == before { // as few are
		if m, ok := s.namedIn(s.from, s.to); ok {
			w.hero = m
		}
	}
	if len(w.drafts) == before {
		w.scene, w.sceneAt = s, len(w.drafts)
		w.about = lexicon.Mention{}
		if len(all) > 0 {
			w.about = all[0].source // Roe criticised the plan. “It is …”
		}
	}
}

// addAttributed adds what the cues of a sentence attribute.
func (w *quoteWriter) addAttributed(s sentence, all []attribution) {
	spoken := false // in words of its own
	for k := range all {
		a := &all[k]
		if a.nested {
			continue
		}
		parts := s.contents(a, all)
		if len(parts) == 0 || len(parts) == 1 && s.empty(parts[0]) || s.isTagged(a, parts, all[k+1:]) {
			continue
		}
		if s.isReported(a, all[k+1:]) || s.voicesSubject(a, parts, all[k+1:]) || s.isDenied(a) {
			continue // Aus Sicht der Lotsen sei das klar, sagte Roe; Das sei klar, sagte Roe nicht
		}
		if a.source.To > a.source.From && w.readings[a.source.Passage].isDate(a.source) {
			continue // October 22: added, 54 says
		}
		if a.cue.Form != lexicon.FormNone && w.isFinding(a.source, a.cue.Frames&lexicon.FrameShow != 0) {
			continue // The data suggest that …
		}
		if a.cue.Frames&(lexicon.FrameObject|lexicon.FrameSpeech) == lexicon.FrameObject && w.isThing(a.source) {
			continue // The film portrays him as a “hero”
		}
		if a.cue.Form == lexicon.FormPresent && w.isBareThing(a.source) {
			continue // writing blog posts links you to others
		}
		if s.lex.Anybody != "" && !s.isVoice(parts) && !(a.inverted && s.lex.Clitics) && a.source.To == a.source.From+1 && w.readings[a.source.Passage].is(a.source.From, s.lex.Anybody) {
			continue // Man sagt, …
		}
		if a.source == (lexicon.Mention{}) && !a.askedOf {
			if last := w.lastSource(); !(s.isPlural(a.from, a.verb+1) && w.isOne(last)) && (a.cue.Frames&lexicon.FrameImpersonal == 0 || !w.isBygone(last)) {
				a.source = last
			}
		}
		if a.source == (lexicon.Mention{}) && !a.askedOf && s.lex.DropsSubjects && !s.isPlural(a.from, a.verb+1) {
			a.source = lexicon.Mention{Passage: s.index, From: a.from, To: a.from} // whoever the text is about
		}
		cue := lexicon.Mention{Passage: s.index, From: a.from, To: a.to}
		if a.source.From > a.from && a.source.To <= a.verb {
			cue.From = a.verb // hat Roe gesagt
		}
		if parts[0].From > a.from && parts[0].To <= a.verb {
			cue.From = a.verb // hat ihn „feige“ genannt
		}
		w.add(draft{parts: parts, source: a.source, cue: cue, traits: s.cueTraits(a, parts)})
		if a.cue.Frames&lexicon.FrameSpeech == 0 || a.nested {
			continue
		}
		if aloud := s.isVoice(parts); !aloud && s.lex.CapitalNouns && w.isSomebody(a.source) {
			continue // Jemand sagte, es sei spät. „…“
		} else if aloud || !spoken || !s.isSubordinate(a) { // “…,” Roe assured Poe after Poe said it was over. “…”
			w.voice = voice{known: true, source: a.source}
			if spoken = aloud; aloud {
				w.voice.draft = len(w.drafts)
			}
		}
	}
}

// isSomebody reports whether a source is a word for anybody, alone: jemand, viele.
func (w *quoteWriter) isSomebody(m lexicon.Mention) bool {
	r := &w.readings[m.Passage]
	return m.To == m.From+1 && r.words[r.Tokens[m.From].Word].Name&lexicon.NameIndefinite != 0
}

// isBygone reports whether a source is a person of another paragraph, whom hieß es in this
// one does not mean.
func (w *quoteWriter) isBygone(m lexicon.Mention) bool {
	if len(w.drafts) > w.paragraph || m.To <= m.From {
		return false
	}
	r := &w.readings[m.Passage]
	return r.cast.NamesPerson(m) || m.To-m.From == 1 && r.class(m.From)&lexicon.ClassPronoun != 0
}

// topic returns whom the sentence before is about, when it has no cue and no
// quotation: Toft smiled. “He is a friend.”
func (w *quoteWriter) topic() (lexicon.Mention, bool) {
	s := w.scene
	if s.reading == nil || w.sceneAt != len(w.drafts) || s.holdsQuote() {
		return lexicon.Mention{}, false
	}
	if m, ok := s.personFirst(s.to - 1); ok && s.isUnknownVerb(m.To) {
		return m, true // Roe ends on a note of hope. “…”
	}
	if w.about.To > w.about.From {
		return w.about, true
	}
	if m, ok := s.jobFirst(); ok {
		return m, true
	}
	if m, ok := s.personBehindVerb(); ok {
		return m, true
	}
	if m, ok := s.namedIn(s.from, s.to); ok {
		return m, true
	}
	return w.hero, w.hero.To > 0 && s.refersBack()
}

// refersBack reports whether a sentence has "he" or "his" in it and names nobody.
func (s sentence) refersBack() bool {
	refers := false
	for i := s.from; i < s.to; i++ {
		refers = refers || s.class(i)&lexicon.ClassPossessive != 0 || s.isNominative(i)
	}
	return refers && s.lex.CapitalNouns && !s.cast.NamesPerson(lexicon.Mention{Passage: s.index, From: s.from, To: s.to})
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
	capital := last.Capital && (!last.First || m.To-m.From > 1 || *s.word(m.To - 1) == lexicon.SpeechWord{})
	if s.lex.CapitalNouns {
		capital = s.cast.NamesPerson(m) || s.isBareName(m)
	}
	apposed := s.opensWithNoun(from, m.From) && s.is(m.To, ",") && m.To-m.From > 1 && s.cast.NamesPerson(m)    // Jane Roe, a firefighter, was there
	goesOn := s.lex.DropsSubjects && m.To-m.From > 1 && s.opensWithNoun(from, m.From) && s.cast.NamesPerson(m) // Anna Neri non ci sta
	verb := m.To
	for s.lex.Clitics && verb+1 < to && s.class(verb)&(lexicon.ClassNegation|lexicon.ClassObject|lexicon.ClassAdverb) != 0 {
		verb++ // Roe no la verá, Roe también es
	}
	goesOn = goesOn || verb > m.To && s.cast.NamesPerson(m)
	return m, capital && m.To < to && (apposed || s.isFiniteVerb(verb) || goesOn && s.inside[m.To] == 0 && s.Tokens[m.To].Kind == prose.Word && !s.Tokens[m.To].Capital)
}

// opensWithNoun reports whether but an article and nouns stand between from and a name at
// to: A costureira Ana Reis.
func (s sentence) opensWithNoun(from, to int) bool {
	for i := from; i < to; i++ {
		if s.class(i)&(lexicon.ClassDeterminer|lexicon.ClassTitle|lexicon.ClassRole) == 0 && !s.isPlainNoun(i) && s.words[s.Tokens[i].Word].Name&lexicon.NameTitle == 0 {
			return false
		}
	}
	return true
}

// isBareName reports whether a mention is two capitals or more and nothing else, as
// hardly anything but a name is: Aiden Aimen.
func (s sentence) isBareName(m lexicon.Mention) bool {
	if s.Tokens[m.From].First && strings.HasSuffix(s.Tokens[m.From].Lower, "e") {
		return false // Scharfe Worte kamen
	}
	for i := m.From; i < m.To; i++ {
		if !s.isNamePart(i) || s.class(i) != 0 {
			return false
		}
	}
	return m.To-m.From > 1
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
		w.voice = voice{} // each of a list of verdicts has its own signature
	case m.resumed && n > 0 && w.owner[n-1] != 0 && w.endsBefore(w.owner[n-1]-1, part):
		w.extend(w.owner[n-1]-1, part, n)
	case alone && w.voice.draft > w.paragraph && w.endsBefore(w.voice.draft-1, part):
		w.extend(w.voice.draft-1, part, n)
	case alone && told:
		w.addSpoken(part, topic, trTopic)
	case alone && w.reports():
		w.addSpoken(part, w.drafts[len(w.drafts)-1].source, trVoice)
	case alone && w.voice.known:
		w.add(draft{parts: []lexicon.Mention{part}, source: w.voice.source, cue: w.voice.cue, traits: 1 << trVoice})
		w.voice.draft, w.voice.cue = len(w.drafts), lexicon.Mention{}
	case s.is(m.from-1, ":"):
		src, ok := s.label(m.from - 1)
		if ok && src == (lexicon.Mention{}) && s.lex.Clitics && m.from-s.from <= maxLead && !s.isFinite(s.from, m.from-1) && (told || len(w.drafts) > w.paragraph) {
			src = w.lastSource() // Poi l’affondo: «…»
		}
		if who, named := s.toneOf(m.from - 1); ok && src == (lexicon.Mention{}) && named {
			src = who // Le maire, lui, est clair : « … »
		}
		if cues := w.attributions; len(cues) > 0 && cues[len(cues)-1].source.To > 0 && cues[len(cues)-1].tail <= m.from {
			src, ok = s.speakerOf(cues), true // according to Roe: “…”
		} else if w.spokeIn(s) {
			src, ok = w.voice.source, true // “No,” Roe said and told what he would do: “…”
		} else if s.goesOnSpeaking(m.from - 1) {
			src = w.lastSource()
			ok = src != (lexicon.Mention{}) // Et d’ajouter : « … »
		}
		if ok || s.lex.CapitalNouns && s.isClause(m) && s.cast.NamesPerson(lexicon.Mention{Passage: s.index, From: s.from, To: m.from}) {
			w.add(draft{parts: []lexicon.Mention{part}, source: src, cue: lexicon.Mention{Passage: s.index, From: m.from - 1, To: m.from}, traits: 1 << trLabel})
			w.voice = voice{known: true, draft: len(w.drafts), source: src}
		}
	case !alone && !s.isTitle(m):
		w.weak(s, part)
	}
}

// spokeIn reports whether words of the last voice stand in the sentence.
func (w *quoteWriter) spokeIn(s sentence) bool {
	if w.voice.draft == 0 {
		return false
	}
	parts := w.drafts[w.voice.draft-1].parts
	last := parts[len(parts)-1]
	return last.Passage == s.index && last.From >= s.from
}

// reports reports whether the last quote is of reported speech that goes on in this
// paragraph without a cue: Roe lebt in Kelm. Der Deich sei alt. „Er ist ein Risiko.“
func (w *quoteWriter) reports() bool {
	n := len(w.drafts)
	return n > w.paragraph && w.drafts[n-1].traits.has(trContinued) && w.voice.draft <= w.paragraph
}

// weak attributes words in quotation marks to the subject of the verb before them,
// though it is no verb of speaking: likened the rules to “a bonfire”. Whether they
// are anybody's the confidence tells.
func (w *quoteWriter) weak(s sentence, part lexicon.Mention) {
	if part.From > s.from && s.word(part.From-1).Cue.Frames&lexicon.FrameObject != 0 && s.inside[part.From-1] == 0 {
		return // advice called “Before the flood”
	}
	if s.isApposed(part.From) {
		return
	}
	for i := part.From - 1; i >= s.from && i > part.From-maxOccasion; i = s.prev(i) {
		form := s.verbForm(i)
		if form == lexicon.FormNone || form == lexicon.FormGerund && s.class(i-1)&lexicon.ClassPreposition != 0 {
			continue
		}
		a, ok := s.readCueAs(i, nil, lexicon.Cue{Frames: lexicon.FrameObject, Form: form})
		if !ok {
			continue
		}
		if s.word(i).Cue.Frames&(lexicon.FrameObject|lexicon.FrameSpeech) == lexicon.FrameObject && w.isThing(a.source) {
			return // The film portrays him as a “hero”
		}
		t := traits(1 << trWeak)
		t.set(trFar, part.From-a.to > 6)
		t.set(trPast, form == lexicon.FormPast)
		t.set(trGerund, form == lexicon.FormGerund)
		t.set(trInherited, a.inherits)
		t.set(trSentence, s.startsCapital(part.From))
		part.From = s.complementStart(&a, part.From)
		w.add(draft{parts: []lexicon.Mention{part}, source: a.source, cue: lexicon.Mention{Passage: s.index, From: a.from, To: a.to}, traits: t})
		return
	}
}

// complementStart returns where what a verb of another kind governs begins, when that
// is a clause or an infinitive that ends in the marks at i: explained why it is “a
// gift”, urged people to “walk”, agreed that it is “over”. It returns i otherwise.
func (s sentence) complementStart(a *attribution, i int) int {
	switch c := s.class(a.tail); {
	case a.tail >= i || a.inverted:
	case c&lexicon.ClassThat != 0:
		return a.tail + 1
	case c&lexicon.ClassWhether != 0, s.opensInfinitive(a.tail), s.class(i-1)&lexicon.ClassTo != 0 && s.class(a.tail)&lexicon.ClassPreposition == 0:
		return a.tail
	}
	return i
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
