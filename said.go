package lede

import (
	"cmp"
	"slices"
	"strings"
)

// sceneWords are a language's words for the occasions on which things are said.
type sceneWords struct {
	occasions map[string]bool // "interview", "rally": what a date may stand before
	apart     map[string]bool // before a date that is not the saying's: "since"
	clauses   map[string]bool // open another clause: "after", "which"
}

// Limits of the search for the date of a quote.
const (
	maxFrame   = 400 // tokens of a sentence on either side of the source
	recentDays = 8   // days before publication that a story is still about
	sceneDays  = 2   // days before publication of the day that a story tells of
	adjacent   = 2   // passages over which a speech goes on
)

// A dateline is a usable time expression where it stands, as the date of what
// is said there.
type occasion struct {
	from, to int    // tokens
	value    string // ISO 8601
	quoted   bool   // within a quote
}

// A scene is when a figure was last seen doing something.
type scene struct {
	value   string
	passage int
	told    bool // dated a quote
}

// A dater dates the quotes of an article.
type dater struct {
	text      []passage
	lex       *lexicon
	people    *cast
	published string
	occasions [][]occasion // of each passage
	covered   [][]bool     // of each passage: the tokens of quotes
	scenes    map[string]scene
	main      string // the day that the story tells of
	passage   int    // where the reading is
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
func dateQuotes(quotes []Quote, sources, cues []mention, text []passage, lex *lexicon, people *cast, dates []DateMention, posts []Post, published Date) {
	if len(quotes) == 0 {
		return
	}
	d := &dater{text: text, lex: lex, people: people, published: day(published.Value), scenes: make(map[string]scene)}
	d.cover(quotes)
	d.place(dates)
	d.main = d.mainDay()
	for i := range quotes {
		q := &quotes[i]
		if when, ok := postDate(q, posts); ok {
			q.Said = Said{when, BasisPost}
			continue
		}
		q.Said = d.date(q, sources[i], cues[i])
		if q.Said.IsZero() && !published.IsZero() {
			q.Said = Said{Date{d.published}, BasisPublished}
		}
	}
}

// day cuts the time of day off a date.
func day(value string) string {
	value, _, _ = strings.Cut(value, "T")
	return value
}

// postDate returns the date of the post that the quote stands in.
func postDate(q *Quote, posts []Post) (Date, bool) {
	for i := range posts {
		if len(q.Spans) > 0 && posts[i].Block == q.Spans[0].Block && !posts[i].Posted.IsZero() {
			return posts[i].Posted, true
		}
	}
	return Date{}, false
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

// place keeps the time expressions that may date a saying: days, weeks,
// months or years that are not to come.
func (d *dater) place(dates []DateMention) {
	d.occasions = make([][]occasion, len(d.text))
	for _, m := range dates {
		value := sayingValue(m)
		p := d.passageOf(m.Block)
		if value == "" || p < 0 || d.isFuture(value) {
			continue
		}
		tokens := d.text[p].tokens
		o := occasion{from: tokenAt(tokens, m.Start), value: value}
		for o.to = o.from; o.to < len(tokens) && int(tokens[o.to].start) < m.End; o.to++ {
		}
		o.quoted = o.from < len(tokens) && d.isCovered(p, o.from)
		d.occasions[p] = append(d.occasions[p], o)
	}
}

// sayingValue returns the value of a time expression at the precision that
// dates a saying, "" when it is none: a duration, a decade, "now".
func sayingValue(m DateMention) string {
	if m.Type != TimexDate && m.Type != TimexTime || len(m.Value) < 4 || m.Value[0] < '0' || m.Value[0] > '9' {
		return ""
	}
	value := day(m.Value)
	const year, week, date = len("2006"), len("2006-W05"), len("2006-01-02")
	switch {
	case len(value) == year, len(value) == date:
		return value
	case len(value) == len("2006-01") && value[5] <= '1':
		return value
	case len(value) > year+1 && value[year+1] == 'W':
		return value[:min(len(value), week)]
	case len(value) > year:
		return value[:year] // a season, a quarter
	}
	return ""
}

// isFuture reports whether a value begins after publication.
func (d *dater) isFuture(value string) bool {
	if d.published == "" || strings.Contains(value, "W") {
		return false
	}
	n := min(len(value), len(d.published))
	return value[:n] > d.published[:n]
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
	if o, ok := d.explicit(anchor.passage, from, to, source, cue); ok {
		for _, name := range names {
			d.scenes[name] = scene{value: o.value, passage: anchor.passage, told: true}
		}
		return Said{Date{o.value}, BasisExplicit}
	}
	return d.context(names, anchor.passage)
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
	for from > 0 && m.from-from < maxFrame {
		inside := d.isCovered(m.passage, from) && d.isCovered(m.passage, from-1)
		if tokens[from].first && !inside {
			break
		}
		from--
	}
	for to < len(tokens) && to-m.from < maxFrame {
		inside := d.isCovered(m.passage, to) && d.isCovered(m.passage, to-1)
		if tokens[to].first && !inside {
			break
		}
		to++
	}
	return from, to
}

// explicit returns the time expression of a sentence that dates the saying:
// the nearest to the cue that is not another clause's.
func (d *dater) explicit(passage, from, to int, source, cue mention) (occasion, bool) {
	best, least := -1, maxFrame
	at := cue
	if at.to <= at.from || at.passage != passage {
		at = source
	}
	for i, o := range d.occasions[passage] {
		if o.from < from || o.to > to || o.quoted || !d.datesSaying(passage, o, source) {
			continue
		}
		if cost := d.cost(passage, o, at); cost < least {
			best, least = i, cost
		}
	}
	if best < 0 {
		return occasion{}, false
	}
	return d.occasions[passage][best], true
}

// datesSaying reports whether a time expression may say when something was
// said: not "since Monday", not "the 2004 campaign", not one that tells about
// the speaker.
func (d *dater) datesSaying(passage int, o occasion, source mention) bool {
	tokens, words := d.text[passage].tokens, &d.lex.scenes
	people := &d.lex.people
	if o.from > 0 && words.apart[tokens[o.from-1].lower] || words.apart[tokens[o.from].lower] {
		return false
	}
	if source.passage == passage && o.from >= source.from && o.to <= source.to {
		for i := source.from; i < o.from; i++ {
			if tokens[i].lower == "," || people.relatives[tokens[i].lower] {
				return false
			}
		}
	}
	determined := people.definite[tokens[o.from].lower] || people.indefinite[tokens[o.from].lower] ||
		o.from > 0 && (people.definite[tokens[o.from-1].lower] || people.indefinite[tokens[o.from-1].lower] || isPossessiveEnd(tokens, o.from))
	if !determined {
		return true
	}
	return d.isOccasion(passage, o.to)
}

// isOccasion reports whether the noun that a date stands before is an
// occasion of speech: "Thursday interview", "March 19, 2011 email message".
func (d *dater) isOccasion(passage, i int) bool {
	const most = 4
	tokens := d.text[passage].tokens
	for n := 0; n < most && i < len(tokens); n, i = n+1, i+1 {
		if tokens[i].kind == markToken && !isJoint(tokens[i].lower) {
			return n == 0
		}
		if d.lex.scenes.occasions[tokens[i].lower] {
			return true
		}
		if d.lex.people.prepositions[tokens[i].lower] || d.lex.people.auxiliaries[tokens[i].lower] {
			return n == 0
		}
	}
	return false
}

// cost is the distance of a time expression from the cue; words that open
// another clause between the two count more.
func (d *dater) cost(passage int, o occasion, cue mention) int {
	const clause, before = 12, 3
	from, to, cost := cue.to, o.from, 0
	if o.to <= cue.from {
		from, to, cost = o.to, cue.from, before
	}
	tokens := d.text[passage].tokens
	for i := from; i < to; i++ {
		if d.isCovered(passage, i) {
			continue
		}
		cost++
		if d.lex.scenes.clauses[tokens[i].lower] {
			cost += clause
		}
	}
	return cost
}

// context returns the date of the scene that the speakers were last seen in.
func (d *dater) context(names []string, passage int) Said {
	for _, name := range names {
		s, ok := d.scenes[name]
		if !ok {
			continue
		}
		if s.passage >= passage-adjacent && s.told || d.isRecent(s.value, recentDays) {
			if s.told {
				s.passage = passage
				d.scenes[name] = s
			}
			return Said{Date{s.value}, BasisContext}
		}
	}
	return Said{}
}

// isRecent reports whether a value is a day at most so many days before
// publication.
func (d *dater) isRecent(value string, days int) bool {
	then, ok := Date{value}.Time()
	now, known := Date{d.published}.Time()
	if !ok || !known || len(value) != len("2006-01-02") {
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
	for _, o := range d.occasions[passage] {
		if o.from >= from && o.to <= to && !o.quoted && d.datesSaying(passage, o, mention{}) {
			value = o.value
			break
		}
	}
	topic := ""
	for i := from; i < to; i++ {
		n := d.people.nameIndex(passage, i)
		if n < 0 {
			continue
		}
		i = d.people.names[n].to - 1
		if d.isCovered(passage, i) {
			continue
		}
		name := d.people.figures[d.people.names[n].figure].name
		if topic == "" {
			topic = name
		}
		if value != "" {
			d.scenes[name] = scene{value: value, passage: passage}
		}
	}
	if topic != "" {
		d.topic = topic
		return
	}
	if value != "" && d.topic != "" {
		d.scenes[d.topic] = scene{value: value, passage: passage}
	}
}

// mainDay returns the day that the story tells of: the first of the last few
// days before publication that its text names.
func (d *dater) mainDay() string {
	for i := range d.occasions {
		for _, o := range d.occasions[i] {
			if !o.quoted && d.isRecent(o.value, sceneDays) {
				return o.value
			}
		}
	}
	return ""
}
