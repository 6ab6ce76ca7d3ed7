package lede

import (
	"cmp"
	"slices"
	"strings"
)

// Limits of the search for the date of a quote.
const (
	maxFrame   = 400 // tokens of a sentence on either side of the source
	recentDays = 8   // days before publication that a story is still about
	sceneDays  = 3   // days before publication of the scene that a story opens with
	adjacent   = 2   // passages over which a speech goes on
)

// A scene is when a figure was last seen doing something.
type scene struct {
	value   string
	passage int
	told    bool // dated a quote
	spoken  bool // names an occasion of speech
}

// A dater dates the quotes of an article.
type dater struct {
	text      []passage
	lex       *lexicon
	people    *cast
	published string
	main      string            // the day that the story tells of
	posted    map[int]Date      // of the posts, by block
	occasions [][]occasion      // of each passage
	covered   [][]bool          // of each passage: the tokens of quotes
	marked    [][]bool          // of each passage: those between quotation marks
	scenes    map[string]scene  // by figure, the last
	firsts    map[string]scene  // by figure, the first
	lately    map[string]string // by figure, the last day that the story is about
	passage   int               // where the reading is
	token     int
	topic     string // who the last sentence began with
}

// dateQuotes sets when each quote was said:
//
//  1. Explicit: a time expression of its sentence, outside the quoted words,
//     that stands by the cue or names the occasion.
//  2. Post: the date of the post that it stands in.
//  3. Context: the date of the scene in which the speaker was last seen.
//  4. Published: the publication date.
//
// sources and cues are the quotes', beside them.
func dateQuotes(quotes []Quote, sources, cues []mention, text []passage, lex *lexicon, people *cast, dates []DateMention, posted map[int]Date, published Date) {
	if len(quotes) == 0 {
		return
	}
	d := &dater{text: text, lex: lex, people: people, published: day(published.Value), scenes: make(map[string]scene), firsts: make(map[string]scene),
		lately: make(map[string]string), posted: posted}
	d.cover(quotes)
	d.place(dates)
	d.main = d.mainDay()
	for i := range quotes {
		q := &quotes[i]
		if when, ok := d.posted[q.block()]; ok {
			q.Said = Said{when, BasisPost}
			continue
		}
		q.Said = d.date(q, sources[i], cues[i])
	}
	d.readTo(len(text)-1, len(text[len(text)-1].tokens))
	for i := range quotes {
		if q := &quotes[i]; q.Said.IsZero() {
			q.Said = d.laterScene(q)
		}
	}
}

// laterScene dates a quote at the top of a story by the scene in which the
// text shows its speaker later, else by the publication date.
func (d *dater) laterScene(q *Quote) Said {
	for _, name := range d.namesOf(q) {
		s, ok := d.firsts[name]
		if ok && len(q.Spans) > 0 && d.passageOf(q.Spans[0].Block) <= s.passage && d.isRecent(s.value, sceneDays) {
			return Said{Date{s.value}, BasisContext}
		}
	}
	if d.published == "" {
		return Said{}
	}
	return Said{Date{d.published}, BasisPublished}
}

// note remembers a figure's scene.
func (d *dater) note(name string, s scene) {
	if old, ok := d.scenes[name]; ok && old.value == s.value {
		s.told = s.told || old.told
	}
	d.scenes[name] = s
	if d.isRecent(s.value, recentDays) {
		d.lately[name] = s.value
	}
	if _, ok := d.firsts[name]; !ok {
		d.firsts[name] = s
	}
}

// day cuts the time of day off a date.
func day(value string) string {
	value, _, _ = strings.Cut(value, "T")
	return value
}

// block returns the block that the quote begins in, -1 when it has no place.
func (q *Quote) block() int {
	if len(q.Spans) == 0 {
		return -1
	}
	return q.Spans[0].Block
}

// passageOf returns the index of a block's passage, -1 when it has none.
func (d *dater) passageOf(block int) int {
	i, found := slices.BinarySearchFunc(d.text, block, func(p passage, block int) int { return cmp.Compare(p.block, block) })
	if !found {
		return -1
	}
	return i
}

// tokenAt returns the first token of a passage that ends behind an offset.
func tokenAt(tokens []token, offset int) int {
	i, _ := slices.BinarySearchFunc(tokens, int32(offset), func(t token, offset int32) int {
		if t.end <= offset {
			return -1
		}
		return 1
	})
	return i
}

// cover marks the tokens of quotes.
func (d *dater) cover(quotes []Quote) {
	d.covered = make([][]bool, len(d.text))
	for i := range quotes {
		for _, s := range quotes[i].Spans {
			p := d.passageOf(s.Block)
			if p < 0 {
				continue
			}
			tokens := d.text[p].tokens
			if d.covered[p] == nil {
				d.covered[p] = make([]bool, len(tokens))
			}
			for k := tokenAt(tokens, s.Start); k < len(tokens) && int(tokens[k].start) < s.End; k++ {
				d.covered[p][k] = true
			}
		}
	}
}

func (d *dater) isCovered(passage, token int) bool {
	return d.covered[passage] != nil && d.covered[passage][token]
}

// date tells when a quote was said, as far as the text says.
func (d *dater) date(q *Quote, source, cue mention) Said {
	anchor := source
	if anchor.to <= anchor.from {
		anchor = cue
	}
	if anchor.to <= anchor.from && len(q.Spans) > 0 {
		p := d.passageOf(q.Spans[0].Block)
		if p < 0 {
			return Said{}
		}
		anchor = mention{passage: p, from: tokenAt(d.text[p].tokens, q.Spans[0].Start)}
	}
	if anchor.passage >= len(d.text) || anchor.from >= len(d.text[anchor.passage].tokens) {
		return Said{}
	}
	from, to := d.frame(anchor)
	d.readTo(anchor.passage, from)
	names := d.namesOf(q)
	if o, ok := d.explicit(q, anchor, from, to, source, cue); ok {
		for _, name := range names {
			d.note(name, scene{value: o.value, passage: anchor.passage, told: true})
		}
		return Said{Date{o.value}, BasisExplicit}
	}
	if d.main != "" && d.isMomentsFrom(anchor.passage, from, to) {
		return Said{Date{d.main}, BasisExplicit}
	}
	return d.context(names, anchor.passage)
}

// isMomentsFrom reports whether a sentence begins with the distance of a few
// hours from what the story tells: "Hours before the vote, Roe said".
func (d *dater) isMomentsFrom(passage, from, to int) bool {
	const most = 4 // "Less than two hours after"
	tokens := d.text[passage].tokens
	for i := from; i+1 < to && i < from+most; i++ {
		if d.lex.scenes.moments[tokens[i].lower] && d.lex.scenes.clauses[tokens[i+1].lower] && !d.isCovered(passage, i) {
			return true
		}
	}
	return false
}

// mainDay returns the day that the story tells of: the first recent day that its
// text names, else the day of publication.
func (d *dater) mainDay() string {
	for i := range d.occasions {
		for _, o := range d.occasions[i] {
			if !o.quoted && d.isRecent(o.value, sceneDays) {
				return o.value
			}
		}
	}
	return d.published
}

// namesOf returns the speakers of a quote, one by one.
func (d *dater) namesOf(q *Quote) []string {
	if q.Speaker.Name == "" {
		return nil
	}
	return strings.Split(q.Speaker.Name, " and ")
}

// frame returns the sentence around a mention, the quotes in it included.
func (d *dater) frame(m mention) (from, to int) {
	tokens := d.text[m.passage].tokens
	from, to = m.from, m.from+1
	within := d.isCovered(m.passage, m.from) // of a quote in a quote: sentences end inside
	for from > 0 && m.from-from < maxFrame {
		inside := !within && d.isCovered(m.passage, from) && d.isCovered(m.passage, from-1)
		if tokens[from].first && !inside {
			break
		}
		from--
	}
	for to < len(tokens) && to-m.from < maxFrame {
		inside := !within && d.isCovered(m.passage, to) && d.isCovered(m.passage, to-1)
		if tokens[to].first && !inside {
			break
		}
		to++
	}
	return from, to
}

// explicit returns the time expression of a sentence that dates the saying:
// the nearest to the cue that is not another clause's.
func (d *dater) explicit(q *Quote, anchor mention, from, to int, source, cue mention) (occasion, bool) {
	passage, least := anchor.passage, maxFrame
	var best occasion
	at := cue
	if at.to <= at.from || at.passage != passage {
		at = anchor
	}
	for _, o := range d.occasionsIn(passage, from, to) {
		if o.quoted || o.inside && !d.sharesQuote(q, passage, o, at.from) ||
			!d.datesSaying(passage, o, source) {
			continue
		}
		if cost := d.cost(passage, o, at); cost < least {
			best, least = o, cost
		}
	}
	return best, least < maxFrame
}

// context returns the date of the scene that the speakers were last seen in.
func (d *dater) context(names []string, passage int) Said {
	for _, name := range names {
		s, ok := d.scenes[name]
		if !ok {
			continue
		}
		if s.passage >= passage-adjacent && s.told || s.passage >= passage-1 && s.spoken || d.isRecent(s.value, recentDays) {
			s.told, s.passage = true, passage
			d.scenes[name] = s
			return Said{Date{s.value}, BasisContext}
		}
		if value := d.lately[name]; value != "" { // the text is back from long ago
			return Said{Date{value}, BasisContext}
		}
	}
	return Said{}
}

// isRecent reports whether a value is a day at most so many days before
// publication.
func (d *dater) isRecent(value string, days int) bool {
	if len(value) != len("2006-01-02") {
		return false
	}
	then, ok := Date{value}.Time()
	now, known := Date{d.published}.Time()
	if !ok || !known {
		return false
	}
	return now.Sub(then).Hours() <= float64(24*days)
}

// readTo reads on to a token and notes who is named in sentences with a date.
func (d *dater) readTo(passage, token int) {
	for d.passage < passage || d.passage == passage && d.token < token {
		tokens := d.text[d.passage].tokens
		if d.token >= len(tokens) || d.text[d.passage].kind == KindPost {
			d.passage, d.token = d.passage+1, 0
			continue
		}
		_, to := d.frame(mention{passage: d.passage, from: d.token})
		d.readSentence(d.passage, d.token, to)
		d.token = to
	}
}

// readSentence notes the date of a sentence for the figures that it names.
func (d *dater) readSentence(passage, from, to int) {
	value := ""
	for _, o := range d.occasionsIn(passage, from, to) {
		if !o.quoted && (!o.inside || d.endsQuote(passage, o)) && d.datesSaying(passage, o, mention{}) {
			value = o.value
			break
		}
	}
	spoken := value != "" && d.isSpoken(passage, from, to)
	topic := ""
	for _, n := range d.people.namesIn(passage, from, to) {
		if n.figure < 0 || d.isCovered(passage, n.to-1) {
			continue
		}
		name := d.people.figures[n.figure].name
		if topic == "" {
			topic = name
		}
		if value != "" {
			d.note(name, scene{value: value, passage: passage, spoken: spoken})
		}
	}
	if topic != "" {
		d.topic = topic
		return
	}
	if value != "" && d.topic != "" {
		d.note(d.topic, scene{value: value, passage: passage, spoken: spoken})
	}
}

// endsQuote reports whether a time expression is the end of an indirect quote
// of a few words: "Roe rejected the offer Tuesday" is on Tuesday.
func (d *dater) endsQuote(passage int, o occasion) bool {
	const few = 6
	if o.to < len(d.text[passage].tokens) && d.isCovered(passage, o.to) {
		return false
	}
	from := o.from
	for from > 0 && o.to-from <= few && d.isCovered(passage, from-1) {
		from--
	}
	return o.to-from <= few
}

// isSpoken reports whether a sentence names an occasion of speech.
func (d *dater) isSpoken(passage, from, to int) bool {
	for _, t := range d.text[passage].tokens[from:to] {
		if d.lex.scenes.occasions[t.lower] {
			return true
		}
	}
	return false
}
