package speech

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// Limits of the search for the date of a quote.
const (
	maxFrame   = 400 // tokens of a sentence on either side of the source
	recentDays = 8   // days before publication that a story is still about
	sceneDays  = 3   // days before publication of the scene that a story opens with
	carried    = 1   // passages over which an occasion holds for others who speak
	gathered   = 2   // the same of an event where many do
	adjacent   = 2   // passages over which a speech goes on
)

// A dater dates the quotes of an article.
type dater struct {
	text      []lexicon.Passage
	lex       *lexicon.Lexicon
	people    *people.Cast
	published string
	now       time.Time          // its instant; zero when unknown
	recent    recency            // what was last asked for
	main      string             // the day that the story tells of
	posted    map[int]timex.Date // of the posts, by block
	occasions [][]occasion       // of each passage
	dated     int                // the last passage that has any
	covered   [][]bool           // of each passage: the tokens of quotes
	marked    [][]bool           // of each passage: those between quotation marks
	spare     []bool             // room for more of those
	scenes    map[string]scene   // by figure, the last
	lately    map[string]string  // by figure, the last day that the story is about
	passage   int                // where the reading is
	token     int
	topic     string            // who the last sentence began with
	occasion  scene             // the last day on which something was said, of whomever
	lead      lead              // the event that the story opens with
	telling   map[string]bool   // who was quoted last in the present
	told      scene             // the last time that a sentence told of
	named     map[string]string // the days of occasions that a sentence has told of, by their noun
}

// dateQuotes sets when each quote was said:
//
//  1. Explicit: a time expression of its sentence, outside the quoted words,
//     that stands by the cue or names the occasion.
//  2. Post: the date of the post that it stands in.
//  3. Context: the date of the scene in which the speaker was last seen, or of the
//     event that the story opens with.
//  4. Published: the publication date.
//
// sources and cues are the quotes', beside them.
func dateQuotes(quotes []Quote, sources, cues []lexicon.Mention, text []lexicon.Passage, lex *lexicon.Lexicon, cast *people.Cast, dates []timex.Mention, posted map[int]timex.Date, published timex.Date) {
	if len(quotes) == 0 {
		return
	}
	d := &dater{text: text, lex: lex, people: cast, published: day(published.Value), scenes: make(map[string]scene),
		lately: make(map[string]string), posted: posted}
	d.now, _ = timex.Date{Value: d.published}.Time()
	d.recent.hours = math.Inf(1) // of no value
	d.lead.within = opening(text)
	tokens := 0
	for i := range text {
		tokens += len(text[i].Tokens)
	}
	d.spare = slices.Grow(pooledFlags.Get(), 2*tokens)[:2*tokens]
	defer pooledFlags.Put(d.spare)
	d.cover(quotes)
	d.place(dates)
	d.main = d.mainDay()
	d.telling = make(map[string]bool)
	present := make([]bool, len(quotes)) // is told in the present
	for i := range quotes {
		q := &quotes[i]
		present[i] = d.tellsNow(q.Speakers, cues[i])
		if when, ok := d.posted[q.block()]; ok {
			q.Said = Said{when, Post}
			continue
		}
		q.Said = d.date(q, sources[i], cues[i], present[i])
	}
	d.readTo(len(text)-1, len(text[len(text)-1].Tokens))
	for i := range quotes {
		if q := &quotes[i]; q.Said.IsZero() {
			q.Said = d.untold(q, cues[i], present[i])
		}
	}
}

// untold dates a quote of which the text doesn't say when it was said: by the event that
// the story opens with, else by the publication date.
func (d *dater) untold(q *Quote, cue lexicon.Mention, present bool) Said {
	if d.saysOnce(cue) {
		return Said{}
	}
	if d.atLead(q, cue, present) {
		return Said{timex.Date{Value: d.lead.value}, Context}
	}
	if d.published == "" {
		return Said{}
	}
	return Said{timex.Date{Value: d.published}, Published}
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
	i, found := slices.BinarySearchFunc(d.text, block, func(p lexicon.Passage, block int) int { return cmp.Compare(p.Block, block) })
	if !found {
		return -1
	}
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
			tokens := d.text[p].Tokens
			if d.covered[p] == nil {
				d.covered[p] = d.flags(len(tokens))
			}
			for k := prose.TokenAt(tokens, s.Start); k < len(tokens) && int(tokens[k].Start) < s.End; k++ {
				d.covered[p][k] = true
			}
		}
	}
}

// pooledFlags keeps the memory of the flags of tokens.
var pooledFlags prose.Pool[bool]

// flags returns a flag for each of the n tokens of a passage. There is room for two of
// each token.
func (d *dater) flags(n int) []bool {
	flags := d.spare[:n:n]
	d.spare = d.spare[n:]
	return flags
}

func (d *dater) isCovered(passage, token int) bool {
	return d.covered[passage] != nil && d.covered[passage][token]
}

// date tells when a quote was said, as far as the text says.
func (d *dater) date(q *Quote, source, cue lexicon.Mention, present bool) Said {
	anchor := source
	if anchor.To <= anchor.From || cue.To > cue.From && !d.sameSentence(source, cue) {
		anchor = cue
	}
	if anchor.To <= anchor.From && len(q.Spans) > 0 {
		p := d.passageOf(q.Spans[0].Block)
		if p < 0 {
			return Said{}
		}
		anchor = lexicon.Mention{Passage: p, From: prose.TokenAt(d.text[p].Tokens, q.Spans[0].Start)}
	}
	if anchor.Passage >= len(d.text) || anchor.From >= len(d.text[anchor.Passage].Tokens) {
		return Said{}
	}
	from, to := d.frame(anchor)
	d.readTo(anchor.Passage, from)
	if o, ok := d.explicit(q, anchor, from, to, source, cue); ok {
		for _, s := range q.Speakers {
			if s.Name != "" && !(d.isEarlier(cue) && !d.isRecent(o.value, recentDays)) { // Im Juni hatte Roe gewarnt
				d.note(s.Name, scene{value: o.value, passage: anchor.Passage, told: true})
			}
		}
		switch {
		case d.isPrivate(anchor.Passage, from, to): // said in a letter on Monday: others didn't
			d.occasion = scene{}
		case !d.isEarlier(cue):
			d.occasion = scene{value: o.value, passage: anchor.Passage, spoken: d.isSpoken(anchor.Passage, from, to), gathers: d.namesGathering(anchor.Passage, from, to)}
		}
		return Said{timex.Date{Value: o.value}, Explicit}
	}
	if d.told.value != "" && anchor.Passage-d.told.passage <= carried && d.saysThen(cue) {
		return Said{timex.Date{Value: d.told.value}, Context}
	}
	if d.saysOnce(cue) {
		return Said{}
	}
	if value := d.backAt(anchor.Passage, from, to); value != "" {
		d.occasion = scene{value: value, passage: anchor.Passage, spoken: true, gathers: true}
		for _, s := range q.Speakers {
			if s.Name != "" {
				d.note(s.Name, scene{value: value, passage: anchor.Passage, told: true})
			}
		}
		return Said{timex.Date{Value: value}, Context}
	}
	if d.main != "" && d.isMomentsFrom(anchor.Passage, from, to) {
		return Said{timex.Date{Value: d.main}, Explicit}
	}
	return d.context(q.Speakers, anchor.Passage, present)
}

// saysThen reports whether a word beside a cue refers to the time that was told of last:
// sagte sie damals.
func (d *dater) saysThen(cue lexicon.Mention) bool {
	const near, far = 2, 5 // tokens behind the cue; up to the last of its clause
	if cue.To <= cue.From {
		return false
	}
	tokens := d.text[cue.Passage].Tokens
	for i := cue.From; i < min(cue.To+far, len(tokens)) && (i < cue.To || tokens[i].Kind != prose.Mark); i++ {
		ends := i+1 == len(tokens) || tokens[i+1].Kind == prose.Mark
		if (i < cue.To+near || ends) && d.lex.InScene(tokens[i], lexicon.SceneThen) && !d.isCovered(cue.Passage, i) {
			return true // sagte Ida Roe damals
		}
	}
	return false
}

// saysOnce reports whether a word beside a cue tells that something was said at a time that
// nobody tells: Roe once said; sagte Roe einmal. Once more is not once: sagte er noch einmal.
func (d *dater) saysOnce(cue lexicon.Mention) bool {
	const near = 3 // tokens behind the cue
	const more = lexicon.ClassAdverb | lexicon.ClassNegation | lexicon.ClassPreposition
	if cue.To <= cue.From {
		return false
	}
	tokens := d.text[cue.Passage].Tokens
	for i := max(cue.From-1, 1); i < min(cue.To+near, len(tokens)-1); i++ {
		if !d.lex.InScene(tokens[i], lexicon.SceneOnce) || d.isCovered(cue.Passage, i) || d.lex.Vocabulary.Words[tokens[i-1].Word].Speech.Class&more != 0 {
			continue
		}
		if i < cue.To || tokens[i+1].Kind == prose.Mark {
			return true
		}
	}
	return false
}

// sameSentence reports whether two mentions stand in one sentence.
func (d *dater) sameSentence(a, b lexicon.Mention) bool {
	if a.Passage != b.Passage {
		return false
	}
	from, to := d.frame(b)
	return a.From >= from && a.From < to
}

// frame returns the sentence around a mention, the quotes in it included.
func (d *dater) frame(m lexicon.Mention) (from, to int) {
	tokens := d.text[m.Passage].Tokens
	from, to = m.From, m.From+1
	within := d.isCovered(m.Passage, m.From) // of a quote in a quote: sentences end inside
	for from > 0 && m.From-from < maxFrame {
		if tokens[from].First && (within || !d.isCovered(m.Passage, from) || !d.isCovered(m.Passage, from-1)) {
			break
		}
		from--
	}
	for to < len(tokens) && to-m.From < maxFrame {
		if tokens[to].First && (within || !d.isCovered(m.Passage, to) || !d.isCovered(m.Passage, to-1)) {
			break
		}
		to++
	}
	return from, to
}

// explicit returns the time expression of a sentence that dates the saying:
// the nearest to the cue that is not another clause's.
func (d *dater) explicit(q *Quote, anchor lexicon.Mention, from, to int, source, cue lexicon.Mention) (occasion, bool) {
	passage, least := anchor.Passage, maxFrame
	var best occasion
	at := cue
	if at.To <= at.From || at.Passage != passage {
		at = anchor
	}
	for _, o := range d.occasionsIn(passage, from, to) {
		if o.quoted || o.inside && !d.sharesQuote(q, passage, o, at.From) ||
			!d.datesSaying(passage, o, source) || len(o.value) <= len("2006") && d.isAcross(passage, o, at) {
			continue
		}
		if cost := d.cost(passage, o, at); cost < least {
			best, least = o, cost
		}
	}
	return best, least < maxFrame
}

// context returns the date of the scene that the speakers were last seen in; what a cue
// tells in the present isn't another's scene.
func (d *dater) context(speakers []people.Speaker, passage int, present bool) Said {
	for i := range speakers {
		name := speakers[i].Name
		s, ok := d.scenes[name]
		if !ok || name == "" || present && (len(s.value) <= len("2006") || passage > s.passage && d.isLongAgo(s.value)) {
			continue
		}
		if s.passage >= passage-adjacent && s.told || s.passage >= passage-1 && s.spoken || d.isRecent(s.value, recentDays) {
			s.told, s.passage = true, passage
			d.scenes[name] = s
			return Said{timex.Date{Value: s.value}, Context}
		}
		if value := d.lately[name]; value != "" { // the text is back from long ago
			return Said{timex.Date{Value: value}, Context}
		}
	}
	over := carried
	if d.occasion.gathers { // at yesterday's ceremony: all who speak there
		over = gathered
	}
	if o := d.occasion; o.value != "" && !present && passage-o.passage <= over && d.isRecent(o.value, recentDays) {
		return Said{timex.Date{Value: o.value}, Context}
	}
	return Said{}
}

// isRecent reports whether a value is a day or a week that begins at most so many
// days before publication.
func (d *dater) isRecent(value string, days int) bool {
	if value != d.recent.value {
		d.recent = recency{value, d.hoursAgo(value)}
	}
	return d.recent.hours <= float64(24*days)
}

// isLongAgo reports whether a value is a year or a month that is no scene of what the story
// tells of in the present.
func (d *dater) isLongAgo(value string) bool {
	return len(value) <= len("2006-01") && !strings.HasPrefix(d.published, value)
}

// A recency is how long before publication a value begins.
type recency struct {
	value string
	hours float64
}

// hoursAgo returns how many hours before publication a day or a week begins,
// infinitely many for what is neither.
func (d *dater) hoursAgo(value string) float64 {
	week := len(value) == len("2006-W01") && strings.Contains(value, "W")
	if !week && len(value) != len("2006-01-02") || d.now.IsZero() {
		return math.Inf(1)
	}
	then, _, ok := calendar.Interval(value)
	if !ok {
		return math.Inf(1)
	}
	return d.now.Sub(then).Hours()
}

// endsQuote reports whether a time expression is the end of an indirect quote
// of a few words: "Roe rejected the offer Tuesday" is on Tuesday.
func (d *dater) endsQuote(passage int, o occasion) bool {
	const few = 6
	if o.to < len(d.text[passage].Tokens) && d.isCovered(passage, o.to) {
		return false
	}
	from := o.from
	for from > 0 && o.to-from <= few && d.isCovered(passage, from-1) {
		from--
	}
	return o.to-from <= few
}
