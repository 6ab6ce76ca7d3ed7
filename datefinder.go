package lede

import "strings"

// A dateFinder collects the time expressions of an article.
type dateFinder struct {
	lex      *lexicon
	posted   map[int]Date // when the post in a block was posted
	reader   timeReader
	resolver resolver
	found    []DateMention
	text     *passage
}

// passage reads the expressions of one passage.
func (f *dateFinder) passage(p *passage, ref Date) {
	if posted, ok := f.posted[p.block]; ok && p.kind == KindPost && !posted.IsZero() {
		ref = posted
	}
	f.text = p
	f.resolver.setReference(ref)
	f.resolver.newPassage()
	f.reader.load(p, f.lex)
	for i := 0; i < len(p.tokens); {
		if !f.reader.opens(i) {
			i++
			continue
		}
		i = max(i+1, f.at(i))
	}
}

// at reads the expression, or the range of two, that begins at token i and
// returns where it ends; i when there is none.
func (f *dateFinder) at(i int) int {
	x, ok := f.reader.expression(i)
	if !ok {
		return f.numberRange(i)
	}
	y, ranged := f.reader.rangeEnd(&x)
	if ranged {
		shareSlots(&x, &y)
	}
	f.add(&x, &y, false)
	if !ranged {
		return x.to
	}
	f.add(&y, &x, true)
	return y.to
}

// numberRange reads a range whose first end is a bare number: "4 to 22
// January", "between 3 and 8 p.m.".
func (f *dateFinder) numberRange(i int) int {
	value, width := f.reader.number(i)
	if width == 0 || width > 2 || value > 31 || f.reader.touches(i-1) {
		return i
	}
	x := timex{from: i, to: i + 1}
	y, ok := f.reader.rangeEnd(&x)
	if !ok {
		return i
	}
	switch {
	case y.has&clockSlot != 0 && value <= 24:
		x = y
		x.clock = clock{hour: value, second: -1}
		x.clockAt, x.zoned, x.half = i, false, noHalf
		if y.half == noHalf && y.has&partSlot == 0 && f.reader.plays(i-1, fromRole|atRole) == 0 && y.clock.minute == 0 {
			return i
		}
	case y.has&(monthSlot|daySlot) == monthSlot|daySlot && value >= 1:
		x = y
		x.day = value
	default:
		return i
	}
	x.from, x.to = i, i+1
	shareSlots(&x, &y)
	f.add(&x, &y, false)
	f.add(&y, &x, true)
	return y.to
}

// add resolves an expression and keeps it. other is the other end of its
// range.
func (f *dateFinder) add(x, other *timex, second bool) {
	kind, value := f.resolver.resolve(x, f.reader.tenseAt(x.from, x.to))
	if value == "" {
		return
	}
	from, to := f.reader.widen(x.from), x.to
	start, end := f.text.tokens[from].start, f.text.tokens[to-1].end
	f.found = append(f.found, DateMention{
		Text: f.text.text[start:end], Type: kind, Value: value, Ambiguous: x.ambiguous,
		Span: Span{Block: f.text.block, Start: int(start), End: int(end)},
	})
}

// newPassage forgets what the passage before named.
func (r *resolver) newPassage() { r.lastKnown = false }

// load takes the tokens of a passage and looks their words up.
func (r *timeReader) load(p *passage, lex *lexicon) {
	r.tokens, r.lex, r.dayFirst = p.tokens, lex, lex.tag != "en"
	if cap(r.entries) < len(p.tokens) {
		r.entries = make([]*timeEntry, len(p.tokens))
	}
	r.entries = r.entries[:len(p.tokens)]
	for i := range p.tokens {
		t := &p.tokens[i]
		if t.kind == numberToken {
			r.entries[i] = nil
			continue
		}
		r.entries[i] = lex.timeIndex[t.lower]
	}
}

// rangeEnd reads the second end of a range that begins with x: "to Friday",
// "– 22 August", after "between" also "and Friday".
func (r *timeReader) rangeEnd(x *timex) (y timex, ok bool) {
	at := x.to
	opened := r.plays(r.widen(x.from)-1, fromRole) > 0
	switch {
	case at >= len(r.tokens) || r.tokens[at].first:
		return y, false
	case r.plays(at, toRole) > 0:
		at += r.plays(at, toRole)
	case r.is(at, "-") || r.is(at, "–") || r.is(at, "—") || r.is(at, "~") || r.is(at, "‑"):
		if r.tokens[at].space != (at+1 < len(r.tokens) && r.tokens[at+1].space) {
			return y, false
		}
		at++
	case opened && r.plays(at, andRole) > 0:
		at += r.plays(at, andRole)
	default:
		return y, false
	}
	at += r.plays(at, theRole)
	if at >= len(r.tokens) {
		return y, false
	}
	if y, ok = r.expression(at); ok {
		return y, r.pairs(x, &y)
	}
	value, width := r.number(at)
	if width == 0 || width > 2 || r.continues(at) {
		return y, false
	}
	y = timex{from: at, to: at + 1}
	switch {
	case x.has&(monthSlot|daySlot) == monthSlot|daySlot && value >= 1 && value <= 31:
		y.to = r.ordinalEnding(at + 1)
		y.has, y.month, y.day = monthSlot|daySlot, x.month, value
		y.to = r.yearAfter(y.to, &y)
	case x.has&clockSlot != 0 && value <= 24:
		y.has, y.clock, y.clockAt = clockSlot, clock{hour: value, second: -1}, at
	default:
		return y, false
	}
	return y, true
}

// pairs reports whether two expressions can be the ends of one range.
func (r *timeReader) pairs(x, y *timex) bool {
	const whole = dateSlots | partSlot | clockSlot | refSlot
	return (x.has == 0 || x.has&whole != 0) && y.has&whole != 0
}

// shareSlots gives each end of a range what only the other names: "10 August
// – 12 September 2013", "5 to 6 p.m. on April 22".
func shareSlots(x, y *timex) {
	const days = yearSlot | monthSlot | daySlot | weekdaySlot | relativeSlot
	if x.has&clockSlot != 0 && y.has&clockSlot != 0 {
		if x.has&days == 0 {
			takeDay(x, y, y.has&(days|shiftSlot|partSlot))
		} else if y.has&days == 0 {
			takeDay(y, x, x.has&(days|shiftSlot|partSlot))
		}
		if y.half != noHalf && x.half == noHalf && x.clock.hour < 12 && x.clock.hour+12 <= y.clock.hour {
			x.clock.hour, x.half = x.clock.hour+12, y.half
		}
		if x.half != noHalf && y.half == noHalf && y.clock.hour < x.clock.hour && y.clock.hour+12 <= 24 {
			y.clock.hour, y.half = y.clock.hour+12, x.half
		}
		return
	}
	if x.has&monthSlot == 0 || y.has&monthSlot == 0 {
		return
	}
	switch {
	case x.has&yearSlot == 0 && y.has&yearSlot != 0:
		x.has |= yearSlot
		x.year = y.year
		if x.month > y.month {
			x.year--
		}
	case y.has&yearSlot == 0 && x.has&yearSlot != 0:
		y.has |= yearSlot
		y.year = x.year
		if y.month < x.month {
			y.year++
		}
	}
}

// takeDay copies the slots that name the day.
func takeDay(to, from *timex, has slots) {
	to.has |= has
	to.year, to.month, to.day, to.weekday, to.relative = from.year, from.month, from.day, from.weekday, from.relative
	to.shift, to.unit, to.part, to.anchored = from.shift, from.unit, from.part, from.anchored
}

// widen returns where the expression with its article and its "at least"
// begins.
func (r *timeReader) widen(i int) int {
	for steps := 0; steps < 2 && i > 0 && !r.tokens[i].first; steps++ {
		switch {
		case r.plays(i-1, theRole|approxRole) == 1:
			i--
		case r.plays(i-2, approxRole) == 2:
			i -= 2
		case r.plays(i-1, edgeRole) == 1 && r.plays(i-1, openingRoles&^edgeRole) == 0:
			i--
		default:
			return i
		}
	}
	return i
}

const (
	// tenseBefore and tenseBehind are how many tokens the verb may be away
	// that tells whether a day is past or to come.
	tenseBefore = 40
	tenseBehind = 20
)

// tenseAt returns the tense of the words around the tokens [from, to): that of
// the nearest verb before them in their sentence, else of the first behind.
func (r *timeReader) tenseAt(from, to int) tense {
	for i, n := from, 0; i > 0 && !r.tokens[i].first && n < tenseBefore; n++ {
		i--
		if t := r.tenseOf(i); t != unsure {
			return t
		}
	}
	for i := to; i < len(r.tokens) && !r.tokens[i].first && i < to+tenseBehind; i++ {
		if t := r.tenseOf(i); t != unsure {
			return t
		}
	}
	return unsure
}

// tenseOf returns the tense that a word tells.
func (r *timeReader) tenseOf(i int) tense {
	t := &r.tokens[i]
	if t.kind != wordToken {
		return unsure
	}
	w, _ := r.word(i)
	switch {
	case w.roles&willRole != 0:
		return forward
	case w.roles&wasRole != 0:
		return backward
	case t.capital && !t.first:
		return unsure
	case endsWithAny(t.lower, r.lex.time.willEndings):
		return forward
	case endsWithAny(t.lower, r.lex.time.wasEndings):
		return backward
	}
	return unsure
}

// endsWithAny reports whether the word is longer than one of the endings and
// ends with it.
func endsWithAny(word, endings string) bool {
	for end := range strings.FieldsSeq(endings) {
		if len(word) > len(end)+2 && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}
