package timex

import (
	"strings"
	"time"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// A dateFinder collects the time expressions of an article.
type dateFinder struct {
	lex      *lexicon.Lexicon
	posted   map[int]Date // when the post in a block was posted
	reader   timeReader
	resolver resolver
	found    []Mention
	text     *lexicon.Passage
	ended    int   // the token of it that the last expression ends before
	named    timex // that expression
	when     tense // and where its sentence looks
}

// passage reads the expressions of one passage.
func (f *dateFinder) passage(p *lexicon.Passage, ref Date) {
	if posted, ok := f.posted[p.Block]; ok && p.Kind == prose.Post {
		ref = posted
	}
	f.text, f.ended = p, 0
	f.resolver.setReference(ref)
	f.resolver.newPassage()
	f.reader.load(p, f.lex)
	for i := 0; i < len(p.Tokens); {
		if f.reader.isOrdinary(i) {
			i++
			continue
		}
		if !f.reader.opens(i) {
			w, n := f.reader.word(i)
			i += max(1, n*btoi(w.Nothing))
			continue
		}
		i = max(i+1, f.at(i))
	}
}

// at reads the expression, or the range of two, that begins at token i and
// returns where it ends; i when there is none.
func (f *dateFinder) at(i int) int {
	if end := f.night(i); end > 0 {
		return end
	}
	if end := f.dayList(i); end > 0 {
		return end
	}
	if end := f.halfOf(i); end > 0 {
		return end
	}
	x, ok := f.reader.expression(i)
	if !ok {
		return f.numberRange(i)
	}
	if x.moves == beside {
		return f.besides(&x)
	}
	if end := f.weekdayFrom(&x); end > 0 {
		return end
	}
	if end := f.hourOfNight(&x); end > 0 {
		return end
	}
	f.reader.weekdayBeside(&x)
	f.takeNamedDay(&x)
	if end := f.timeOfMoved(&x); end > 0 {
		return end
	}
	if end := f.beginning(&x); end > 0 {
		return end
	}
	if end := f.unitBeside(&x); end > 0 {
		return end
	}
	if end := f.ofPeriod(&x); end > 0 {
		return end
	}
	if end := f.ending(&x); end > 0 {
		return end
	}
	if end := f.daysBetween(&x); end > 0 {
		return end
	}
	if end := f.weekdaysBetween(&x); end > 0 {
		return end
	}
	if end := f.sameOfYear(&x); end > 0 {
		return end
	}
	y, ranged := f.reader.rangeEnd(&x)
	if !ranged {
		f.reader.closeDay(&x)
		f.add(&x)
		return max(x.to, f.moreDays(&x))
	}
	f.reader.hourNotLength(&x, &y)
	shareSlots(&x, &y)
	if end := f.dayBehind(&x, &y); end > 0 {
		return end
	}
	f.addRange(&x, &y)
	return y.to
}

// besides reads what a quantity lies before or after: "two days before
// Christmas". Nothing datable there makes it a plain length.
func (f *dateFinder) besides(x *timex) int {
	w, n := f.reader.word(x.to)
	at := x.to + n
	x.moves = still
	if at >= len(f.reader.Tokens) || f.reader.Tokens[at].Kind == prose.Mark {
		if f.resolver.lastKnown {
			x.to, x.moves = at, beforeOrAfter(w)
		}
		f.add(x)
		return x.to
	}
	y, ok := f.reader.expression(at + f.reader.plays(at, lexicon.TheRole))
	if !ok || y.has&(dateSlots) == 0 || y.has&(quantitySlot|everySlot) != 0 || y.has&clockSlot == 0 && x.amounts[0].unit < calendar.DayUnit {
		f.add(x)
		return x.to
	}
	when := f.reader.tenseAt(y.from, y.to)
	if x.exact = w.Roles&lexicon.FromRole != 0; x.exact && y.has == weekdaySlot && when == unsure {
		y.has, y.shift, y.nearest = weekdaySlot|shiftSlot, 1, true // "two weeks from Tuesday": the coming one
	}
	_, value := f.resolver.resolve(&y, when) // to count from
	if f.reader.endsAt(x.from, lexicon.WithinRole) > 0 {
		return f.addSpan(x, &y, value)
	}
	x.moves = beforeOrAfter(w)
	x.to += n
	f.add(x)
	f.add(&y)
	return y.to
}

// addSpan keeps a length within which something happens before or after what y names,
// and gives it the ends that it has so: "within two weeks after Easter". It returns
// where y ends.
func (f *dateFinder) addSpan(x, y *timex, value string) int {
	sign := 1
	if w, _ := f.reader.word(x.to); beforeOrAfter(w) == earlier {
		sign = -1
	}
	first := len(f.found)
	f.add(x)
	if from, _, ok := calendar.Interval(value); ok && len(f.found) > first {
		between := f.resolver.lengthFrom(from, x.amounts, sign)
		f.found[first].From, f.found[first].To = between.from, between.to
	}
	f.add(y)
	return y.to
}

// beforeOrAfter returns the direction of the word.
func beforeOrAfter(w *lexicon.TimeWord) direction {
	if w.Roles&lexicon.BeforeRole != 0 {
		return earlier
	}
	return onwards
}

// add resolves an expression and keeps it.
func (f *dateFinder) add(x *timex) {
	if f.reader.isBeforeChrist(x.to) {
		return // no year of ours: "in the 6th century BC"
	}
	if f.isTitle(x) {
		return // "USA Today"
	}
	x.untold = x.untold || x.has == partSlot && f.reader.isOfNumber(x.to) // "la mattina del 5 pioveva"
	if x.has == weekdaySlot && f.lists(everySlot|weekdaySlot, x.from) {
		x.has |= everySlot // "every Monday, Wednesday and Friday"
	}
	when := f.reader.tenseAt(x.from, x.to)
	ahead := x.has == weekdaySlot && f.when == forward && f.resolver.lastKnown && !f.resolver.ranged && f.lists(weekdaySlot, x.from)
	if ahead {
		f.resolver.ranged, f.resolver.notBefore = true, f.resolver.last.First() // "is to meet on Wednesday and Thursday"
	}
	if x.has&^(partSlot|clockSlot) == weekdaySlot && !f.resolver.ranged && (f.reader.isUntil(x.from) || when == unsure && f.reader.begins(x.from)) {
		when = forward // "hasta el domingo", "ab Montag"
	}
	if x.open {
		when = unsure // "from May to September" may go on
	}
	past, last := f.resolver.past, f.resolver.last
	if f.reader.isSince(x.from) {
		when, f.resolver.past = backward, true
	}
	kind, value := f.resolver.resolve(x, when)
	f.resolver.past, f.resolver.ranged = past, f.resolver.ranged && !ahead
	if value == "" {
		return
	}
	if x.moves == backwards && f.ended == x.from && x.from > 0 {
		f.resolver.last = last // "the same week a year ago": "the previous week" is not counted from that
	}
	between := f.resolver.endsOf(x, kind, value)
	if x.moves == within && when == backward && !x.sure {
		between = ends{} // "within two weeks he was back"
	}
	from, to := max(f.reader.widen(x.from), f.ended), x.to
	f.ended, f.named, f.when = to, *x, when
	if ahead {
		f.when = forward
	}
	start, end := f.text.Tokens[from].Start, f.text.Tokens[to-1].End
	f.found = append(prose.Roomy(f.found, maxDates), Mention{
		Text: f.text.Text[start:end], Type: kind, Value: value, From: between.from, To: between.to, Ambiguous: x.ambiguous,
		Span: prose.Span{Block: f.text.Block, Start: int(start), End: int(end)},
	})
}

// lists reports whether nothing but a comma or "and" stands between the expression kept
// last, which has those slots, and token i.
func (f *dateFinder) lists(has slots, i int) bool {
	if f.named.has != has || f.ended == 0 || i <= f.ended {
		return false
	}
	at := f.ended + btoi(f.reader.is(f.ended, ","))
	return at+f.reader.plays(at, lexicon.AndRole) == i
}

// isTitle reports whether an expression is part of the name of a paper or a programme:
// of a paragraph, in capitals that its words have nowhere else, behind a name, "USA
// Today", or within quotation marks, “This Week With Jo Roe”.
func (f *dateFinder) isTitle(x *timex) bool {
	r := &f.reader
	if f.text.Kind != prose.Paragraph || r.Lex.OrdinalDot() || x.has&^(relativeSlot|shiftSlot|quantitySlot|refSlot|partSlot) != 0 || x.from == 0 {
		return false
	}
	before, last := &r.Tokens[x.from-1], &r.Tokens[x.to-1]
	text := f.text.Text[last.Start:last.End]
	if !last.Capital || last.First || text == strings.ToUpper(text) {
		return false
	}
	if before.Kind == prose.Word {
		return before.Capital && r.words[before.Word].Time == nil && (x.to >= len(r.Tokens) || !r.Tokens[x.to].Capital)
	}
	return openingQuotes[before.Lower] && x.to > x.from+1 && x.to < len(r.Tokens) && (r.Tokens[x.to].Capital || r.Tokens[x.to].Kind == prose.Mark)
}

// openingQuotes may open a title.
var openingQuotes = lexicon.Set(`" “ ‘ ' « ’`)

// isUntil reports whether "until" stands before the expression at i, in a language where
// it alone looks ahead.
func (r *timeReader) isUntil(i int) bool {
	the := r.endsAt(i, lexicon.TheRole)
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if w, n := r.word(i - k); (n == k || n == k-the) && w.Until {
			return true
		}
	}
	return false
}

// begins reports whether what tells when something begins stands before the expression at
// i: "starting", "à partir de".
func (r *timeReader) begins(i int) bool {
	i -= r.endsAt(i, lexicon.TheRole|lexicon.OfRole)
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if w, n := r.word(i - k); w.Begins && (n == k || n == k+1) {
			return true
		}
	}
	return false
}

// isSince reports whether "since" stands before the expression at i.
func (r *timeReader) isSince(i int) bool {
	i -= r.endsAt(i, lexicon.TheRole)
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if w, n := r.word(i - k); n == k && w.Since {
			return true
		}
	}
	return false
}

// widen returns where the expression with its article and its "at least"
// begins.
func (r *timeReader) widen(i int) int {
	for steps := 0; steps < 2 && i > 0 && !r.Tokens[i].First; steps++ {
		switch {
		case r.endsAt(i, lexicon.TheRole|lexicon.ApproxRole) == 1:
			i--
		case r.plays(i-2, lexicon.ApproxRole) == 2:
			i -= 2
		default:
			return i
		}
	}
	return i
}

// dateOrder tells whether 03/04/2024 has its day first: by the dates of the
// article that can be read in one order only, else by the region of its
// language, else by the language. It is unsure when English names no region.
func dateOrder(text []lexicon.Passage, lex *lexicon.Lexicon, language string) (dayFirst, unsure bool) {
	days, months := 0, 0
	for i := range text {
		if !strings.Contains(text[i].Text, "/") {
			continue
		}
		r := StampReader{Tokens: text[i].Tokens}
		for k := range r.Tokens {
			if r.Tokens[k].Kind != prose.Mark || !r.joins(k, "/") || !r.joins(k+2, "/") && !(r.joins(k+2, "-") && r.joins(k+4, "/")) {
				continue // neither 29/2/2019 nor 29/2-1/3/2019
			}
			a, _ := r.number(k - 1)
			b, _ := r.number(k + 1)
			days += btoi(a > 12 && a <= 31 && b <= 12)
			months += btoi(b > 12 && b <= 31 && a <= 12)
		}
	}
	_, region, _ := strings.Cut(strings.ToUpper(language), "-")
	switch {
	case days != months:
		return days > months, false
	case !lex.Time.MonthFirst:
		return true, false
	case lex.Tag == "en" && region == "":
		return false, true
	}
	return lex.Tag == "en" && !MonthFirstRegions[region], false
}

// A Type is the class of a time expression (TIMEX3, ISO 24617-1).
type Type string

// The classes of time expressions.
const (
	TypeDate     Type = "DATE"     // a day or a longer calendar unit
	TypeTime     Type = "TIME"     // a part of a day
	TypeDuration Type = "DURATION" // a length of time
	TypeSet      Type = "SET"      // something that recurs
)

// A Mention is a time expression of the body.
type Mention struct {
	// Text is the expression as printed: the text under Span.
	Text string
	Type Type

	// Value is the TIMEX3 value, resolved against the article's date:
	// 2025-09-04, 2025-09-04TAF, 2025-W36, P3D, PRESENT_REF, XXXX-WXX-1.
	Value string

	// From and To are the two ends where the words give both, in ISO 8601; To is not
	// included. Of two mentions that are the ends of one range, the first has them.
	From, To string

	// Ambiguous is set where neither the language nor other dates decide
	// between day and month (03/04/2024); Value is then a guess.
	Ambiguous bool

	prose.Span
}

// Interval returns the instants that a mention covers, from included, to not: From
// and To where they are told, else those of the value, the whole day or the minute of
// a clock time. A value without an offset is taken in UTC. It reports false for bare
// durations, sets, references such as PAST_REF and what is left open (XXXX).
func (m Mention) Interval() (from, to time.Time, ok bool) {
	if m.From != "" {
		from, _, ok = calendar.Interval(m.From)
		to, _, ok2 := calendar.Interval(m.To)
		return from, to, ok && ok2
	}
	if m.Type != TypeDate && m.Type != TypeTime {
		return from, to, false
	}
	return calendar.Interval(m.Value)
}

// Find reads the time expressions of the passages and resolves them
// against ref, the article's date, or, inside a post, against the post's.
// The language, a BCP 47 tag, may name a region that writes the day first.
func Find(text []lexicon.Passage, lex *lexicon.Lexicon, language string, ref Date, posted map[int]Date) []Mention {
	f := dateFinder{lex: lex, posted: posted, found: pooledMentions.Get()}
	f.reader.DayFirst, f.reader.unsureOrder = dateOrder(text, lex, language)
	f.resolver.reader = &f.reader
	for i := range text {
		f.passage(&text[i], ref)
		if len(f.found) > maxDates {
			return f.found[:maxDates]
		}
	}
	return f.found
}

// pooledMentions keeps the memory of mentions.
var pooledMentions prose.Pool[Mention]

// Release gives the memory of mentions to the next article. They must not be used any
// more.
func Release(found []Mention) { pooledMentions.Put(found) }

// maxDates is the most time expressions: a table of sailings for a year
// has some ten thousand.
const maxDates = 100_000
