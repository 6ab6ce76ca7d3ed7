package timex

import (
	"strings"
	"time"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
)

// addRange resolves and keeps the two ends of a range.
func (f *dateFinder) addRange(x, y *timex) {
	if x.has&(everySlot|clockSlot) == everySlot|clockSlot && y.has&^weekdaySlot == clockSlot {
		y.has |= everySlot // "every day from 9 to 18"
	}
	f.monthsAhead(x, y)
	x.open = x.has == monthSlot && y.has == monthSlot
	f.startNow(x, y)
	f.resolver.past = y.ref == "PRESENT_REF"
	last, lastKnown := f.resolver.last, f.resolver.lastKnown
	f.add(x)
	f.resolver.past = false
	if x.has&y.has&relativeSlot != 0 && y.anchored {
		f.resolver.last, f.resolver.lastKnown = last, lastKnown // "from 3 to 4 the day after"
	}
	recent := x.has&monthSlot != 0 && y.has == weekdaySlot // "from Sept. 14 to Thursday"
	f.resolver.ranged = f.resolver.lastKnown && x.has&dateSlots != 0 && !recent
	f.resolver.notBefore = f.resolver.last.First()
	if x.ref == "PRESENT_REF" && f.resolver.known {
		f.resolver.ranged, f.resolver.notBefore = true, f.resolver.ref // "from now to Friday"
	}
	first := len(f.found) - 1
	if y.ref == "PRESENT_REF" && f.resolver.known && x.has&dateSlots != 0 {
		y.has, y.relative = relativeSlot, 0 // "between May and now": the day that the text is of
	}
	f.add(y)
	f.resolver.ranged = false
	f.join(first, x, y)
	f.named = timex{} // "de lunes a viernes de 9 a 14": the hours are of no one day
}

// monthsAhead gives the first of two months without a year, in a sentence that looks
// ahead, that of the first such range that is not over: "will be open from May to September".
func (f *dateFinder) monthsAhead(x, y *timex) {
	if x.has != monthSlot || y.has != monthSlot || !f.resolver.known || f.reader.tenseAt(x.from, y.to) != forward {
		return
	}
	year, month, _ := f.resolver.ref.Civil()
	end := year + btoi(y.month < month)
	x.has, x.year = x.has|yearSlot, end-btoi(y.month < x.month)
}

// startNow makes the moment of the reference of a "now" that a range of times begins with:
// "from now until three minutes later".
func (f *dateFinder) startNow(x, y *timex) {
	r := &f.resolver
	timed := y.has&clockSlot != 0 || y.has&quantitySlot != 0 && y.moves != still && y.amounts[0].unit < calendar.DayUnit
	if x.ref == "PRESENT_REF" && x.has == refSlot && r.known && r.refClock.hour >= 0 && timed {
		x.has, x.relative, x.clock, x.clockAt = relativeSlot|clockSlot, 0, r.refClock, x.from
		x.clock.second = -1
	}
}

// join gives the first of two mentions in a row the ends of the range that they make.
func (f *dateFinder) join(first int, x, y *timex) {
	if first < 0 || len(f.found) != first+2 {
		return
	}
	a, b := &f.found[first], &f.found[first+1]
	if a.Type == TypeSet || b.Type == TypeSet {
		return
	}
	if x.has&clockSlot != 0 && (y.midnight || x.half != noHalf && x.clock.hour >= 12 || x.clock.hour >= 18) {
		b.Value = afterMidnight(a.Value, b.Value)
	}
	between := f.resolver.rangeEnds(x, y, a.Value, b.Value)
	if between.from == "" {
		return
	}
	a.From, a.To = between.from, between.to
	b.From, b.To = "", ""
}

// afterMidnight returns the second of two times with a day that is earlier than the
// first on the day that follows: from 10 p.m. to 3.
func afterMidnight(first, second string) string {
	from, _, ok := calendar.Interval(first)
	to, _, ok2 := calendar.Interval(second)
	date, clock, timed := strings.Cut(second, "T")
	if !ok || !ok2 || !timed || !to.Before(from) || !strings.HasPrefix(first, date) {
		return second
	}
	return to.AddDate(0, 0, 1).Format(time.DateOnly) + "T" + clock
}

// numberRange reads a range whose first end is a bare number: "4 to 22
// January", "between 3 and 8 p.m.", "two to three weeks", "6-8 next Monday".
func (f *dateFinder) numberRange(i int) int {
	value, n := f.reader.smallNumber(i)
	if n == 0 || f.reader.touches(i-1) {
		return i
	}
	if end := f.reader.changes(i, i+n); end > 0 {
		return end
	}
	x := timex{from: i, to: f.reader.ordinalEnding(i + n)}
	y, ok := f.reader.rangeEnd(&x)
	if !ok {
		return f.hourRange(&x, value)
	}
	switch {
	case y.has == quantitySlot && f.areHours(&x, &y, value):
		y.has, y.half = 0, noHalf
		y.setHour(y.from, y.amounts[0].number)
		x = y
		x.setHour(i, value)
	case y.has == quantitySlot && len(y.amounts) == 1 && y.amounts[0].number > value && !y.amounts[0].vague:
		y.from = i // the shorter length is what is sure
		y.amounts[0].number = value
		f.add(&y)
		return y.to
	case y.has&clockSlot != 0 && value <= 24 && f.isHour(i, &y):
		x = y
		x.setHour(i, value)
		x.zoned, x.half, x.midnight = false, noHalf, false
		if y.has == clockSlot && f.dayBefore(i) {
			x.takeDay(&f.named, f.named.has) // "sábado, de 20 às 2"
			y.takeDay(&f.named, f.named.has)
		}
	case (y.has&(monthSlot|daySlot) == monthSlot|daySlot || y.has == shiftSlot|daySlot) && value >= 1:
		x = y
		x.day = value
	default:
		return i
	}
	x.from, x.to = i, i+n
	shareSlots(&x, &y)
	f.addRange(&x, &y)
	return y.to
}

// changes returns where the two bare numbers between which something rose or fell end, the
// first of them from i to end: "rose from 9 to 12 on Monday". It is 0 when there are none.
func (r *timeReader) changes(i, end int) int {
	from, to := r.endsAt(i, lexicon.FromRole), r.plays(end, lexicon.ToRole)
	if from == 0 || to == 0 {
		return 0
	}
	_, n := r.smallNumber(end + to)
	if n == 0 || r.isClock(end+to) || r.plays(end+to+n, lexicon.OclockRole) > 0 {
		return 0
	}
	for k := i - from - 1; k >= max(i-from-changeReach, 0) && !r.Tokens[k+1].First; k-- {
		if r.Lex.Time.ChangeVerbs[r.Tokens[k].Lower] {
			return end + to + n
		}
	}
	return 0
}

// changeReach is how many tokens before "from" the verb may stand: "rose on Monday from".
const changeReach = 4

// areHours reports whether a range before "heures" is of two times of day: "16-17 heures".
func (f *dateFinder) areHours(x, y *timex, first int) bool {
	a := &y.amounts[0]
	return a.unit == calendar.HourUnit && first > 12 && a.number > first && a.number <= 24 && a.part == "" && len(y.amounts) == 1 &&
		f.reader.endsAt(y.to, lexicon.OclockRole) > 0 && rangeDashes[f.reader.lowerAt(x.to)]
}

// isHour reports whether the number at i before a time of day is one too:
// something says so, as in "5 to 6 p.m." or "from 10 to 11:30".
func (f *dateFinder) isHour(i int, y *timex) bool {
	return y.half != noHalf || y.has&partSlot != 0 || y.clock.minute != 0 || f.reader.endsAt(i, lexicon.FromRole|lexicon.AtRole) > 0 || f.reader.closesBetween(i)
}

// hourRange reads two bare hours that a day follows: "6-8 next Monday".
func (f *dateFinder) hourRange(x *timex, first int) int {
	r := &f.reader
	at := x.to
	switch {
	case r.is(at, "-") || r.is(at, "–"):
		at++
	case r.plays(at, lexicon.ToRole) > 0 || r.plays(at, lexicon.AndRole) > 0 && (r.endsAt(x.from, lexicon.FromRole) > 0 || r.closesBetween(x.from)):
		at++
	default:
		return x.from
	}
	at = r.overTail(at)
	second, n := r.smallNumber(at)
	if n == 0 || first > 24 || second > 24 {
		return x.from
	}
	if second < first && first < 12 {
		second += 12 // 9 to 5 on Monday
	}
	a, b := timex{from: x.from, to: x.to, half: noHalf}, timex{from: at, to: at + n, half: noHalf}
	a.setHour(a.from, first)
	b.setHour(b.from, second)
	if r.isBetween(at + n) {
		f.addRange(&a, &b)
		return b.to
	}
	if f.dayBefore(x.from) && (first < second || first >= 18 && second < 12) && r.hourEnds(at+n) {
		a.takeDay(&f.named, f.named.has)
		b.takeDay(&f.named, f.named.has)
		f.addRange(&a, &b)
		return b.to
	}
	next := r.glue(at+n, x)
	if next >= len(r.Tokens) || first > second && r.is(at+n, ",") {
		return x.from
	}
	day, ok := r.expression(next)
	if !ok || day.has&(daySlot|weekdaySlot|relativeSlot|partSlot) == 0 || day.has&clockSlot != 0 {
		return x.from
	}
	told := r.endsAt(x.from, lexicon.FromRole|lexicon.AtRole) > 0 || r.closesBetween(x.from)
	if ahead := day.has&shiftSlot != 0 && day.shift > 0 || day.has == partSlot || r.tenseAt(x.from, day.to) == forward; !told && (!ahead || first > second) {
		return x.from // "won 2-1 on Saturday"
	}
	a, b = day, day
	a.from, a.to, b.from = x.from, x.to, at
	a.setHour(a.from, first)
	b.setHour(b.from, second)
	f.addRange(&a, &b)
	return b.to
}

// dayBefore reports whether the expression kept last names a day, and nothing but
// "from" stands between it and token i: "on Friday from two to four".
func (f *dateFinder) dayBefore(i int) bool {
	n := f.reader.endsAt(i, lexicon.FromRole)
	return n > 0 && f.ended > 0 && f.ended == i-n && f.named.has&^(yearSlot|monthSlot|shiftSlot) != 0 &&
		f.named.has&^(yearSlot|monthSlot|daySlot|weekdaySlot|relativeSlot|shiftSlot|holidaySlot) == 0
}

// rangeEnd reads the second end of a range that begins with x: "to Friday",
// "– 22 August", after "between" also "and Friday".
func (r *timeReader) rangeEnd(x *timex) (y timex, ok bool) {
	at := r.rangeMark(x)
	if at == 0 {
		return y, false
	}
	if y, ok := r.shortYear(x, at); ok {
		return y, true
	}
	at += r.plays(at, lexicon.TheRole)
	at = r.overTail(at)
	if at >= len(r.Tokens) {
		return y, false
	}
	if day, n := r.smallNumber(at); n > 0 && x.has == 0 && day >= 1 {
		if y, ok := r.dayOfShifted(timex{from: at, to: at + n}, day); ok {
			return y, true // "4-23 mois prochain"
		}
	}
	r.closing, r.closingClock = x.has&(monthSlot|weekdaySlot) != 0, x.has&clockSlot != 0
	y, ok = r.expression(at)
	r.closing, r.closingClock = false, false
	if ok {
		return y, r.pairs(x, &y)
	}
	value, n := r.ordinal(at)
	if n == 0 {
		value, n = r.smallNumber(at)
	}
	if n == 0 || r.continues(at) {
		return y, false
	}
	y = timex{from: at, to: at + n}
	switch {
	case x.has == 0 && value >= 1 && value <= 31:
		return r.dayOfShifted(y, value)
	case x.has&(monthSlot|daySlot|clockSlot) == monthSlot|daySlot && value >= 1 && value <= 31:
		y.to = r.ordinalEnding(at + n)
		y.has, y.month, y.day = monthSlot|daySlot, x.month, value
		y.to = r.yearAfter(y.to, &y)
	case x.has&clockSlot != 0 && value <= 24 && r.plays(x.to-1, lexicon.WeekdayRole|lexicon.MonthRole|lexicon.DayRole) == 0: // not "rose as of 5 p.m. Wednesday to 12"
		y.setHour(at, value)
	default:
		return y, false
	}
	return y, true
}

// dayOfShifted adds to the day at the end of a range of two bare numbers the month
// that follows it: 4 to 23 of this month.
func (r *timeReader) dayOfShifted(y timex, day int) (timex, bool) {
	at := y.to + r.plays(y.to, lexicon.OfRole|lexicon.InRole)
	if at >= len(r.Tokens) {
		return y, false
	}
	month, ok := r.expression(at)
	if !ok || month.has != shiftSlot || month.unit != calendar.MonthUnit {
		return y, false
	}
	from := y.from
	y = month
	y.from, y.day, y.has = from, day, month.has|daySlot
	return y, true
}

// rangeMark returns where what joins x to the second end of a range ends, 0 when there
// is nothing.
func (r *timeReader) rangeMark(x *timex) int {
	at := x.to
	if x.has == 0 && r.is(at, ".") && r.Lex.OrdinalDot() {
		at++ // "vom 4. bis 23. Januar"
	}
	if at >= len(r.Tokens) || r.Tokens[at].First {
		return 0
	}
	if n := r.plays(at, lexicon.ToRole); n > 0 {
		return at + n
	}
	if r.caseBefore(at) == lexicon.CaseFrom {
		return r.overTail(at) // "Mart'tan Mayıs'a"
	}
	at = r.overTail(at)
	if at >= len(r.Tokens) {
		return 0
	}
	if r.is(at, "/") && x.has&yearSlot != 0 && r.isYearRange(at-1) {
		return at + 1
	}
	if rangeDashes[r.Tokens[at].Lower] {
		if r.Tokens[at].Space != (at+1 < len(r.Tokens) && r.Tokens[at+1].Space) {
			return 0
		}
		return at + 1
	}
	n := r.plays(at, lexicon.AndRole)
	if n > 0 && (r.closesRangeBehind(at+n) || x.opened || r.endsAt(x.from, lexicon.FromRole) > 0 || r.endsAt(r.widen(x.from), lexicon.FromRole) > 0) {
		return at + n
	}
	return 0
}

// rangeDashes join the ends of a range.
var rangeDashes = lexicon.Set(`- – — ~ ‑`)

// setHour sets the full hour that the number at token i names.
func (x *timex) setHour(i, hour int) {
	x.has |= clockSlot
	x.clock, x.clockAt = clock{hour: hour, second: -1}, i
}

// pairs reports whether two expressions can be the ends of one range.
func (r *timeReader) pairs(x, y *timex) bool {
	const whole = dateSlots | partSlot | clockSlot | refSlot
	return x.has == 0 && y.has == quantitySlot || r.hourLength(x) && y.has&clockSlot != 0 || (x.has == 0 || x.has&whole != 0) && y.has&whole != 0
}

// hourNotLength makes an hour of a length that begins a range of times: "d'une heure à
// trois heures".
func (r *timeReader) hourNotLength(x, y *timex) {
	if x.has == quantitySlot && y.has&clockSlot != 0 {
		x.has = 0
		x.setHour(x.from, x.amounts[0].number)
	}
}

// hourLength reports whether a length is one hour as well, behind "from".
func (r *timeReader) hourLength(x *timex) bool {
	return x.has == quantitySlot && x.moves == still && len(x.amounts) == 1 && x.amounts[0].unit == calendar.HourUnit && x.amounts[0].part == "" &&
		!x.amounts[0].vague && x.amounts[0].number <= 24 && r.endsAt(x.from, lexicon.FromRole) > 0
}

// shareSlots gives each end of a range what only the other names: "10 August
// – 12 September 2013", "5 to 6 p.m. on April 22".
func shareSlots(x, y *timex) {
	if x.has&clockSlot != 0 && y.has&clockSlot != 0 {
		shareDay(x, y)
		shareHalf(x, y)
		return
	}
	if x.has == daySlot && y.has&(monthSlot|daySlot) == monthSlot|daySlot && x.day < y.day {
		x.takeDay(&timex{year: y.year, month: y.month, day: x.day, shift: y.shift, unit: y.unit}, y.has&(yearSlot|monthSlot|shiftSlot)) // "from the 5th to the 10th of June"
	}
	if x.has == weekdaySlot && y.has == weekdaySlot|shiftSlot && !y.nearest {
		x.has, x.shift, x.unit, x.anchored = y.has, y.shift, y.unit, y.anchored // "between Wednesday and Friday next week"
	}
	if y.has == daySlot && x.has&monthSlot != 0 {
		y.has |= monthSlot // 11月18日から19日
		y.month = x.month
	}
	if x.has == ordinalSlot && y.has == ordinalSlot|yearSlot && x.counted == y.counted && x.ordinal < y.ordinal {
		x.has, x.year = y.has, y.year // "Q1 to Q3 2016"
	}
	if x.has&monthSlot == 0 || y.has&monthSlot == 0 {
		return
	}
	if x.has&(yearSlot|shiftSlot) == 0 && y.has&shiftSlot != 0 && y.unit == calendar.YearUnit && x.month <= y.month {
		x.has |= shiftSlot
		x.shift, x.unit, x.anchored = y.shift, y.unit, y.anchored // "between May and June of last year"
	}
	switch {
	case x.has&(yearSlot|shiftSlot) == 0 && y.has&yearSlot != 0:
		x.has |= yearSlot
		x.year = y.year
		if x.month > y.month {
			x.year--
		}
	case y.has&(yearSlot|shiftSlot) == 0 && x.has&yearSlot != 0:
		y.has |= yearSlot
		y.year = x.year
		if y.month < x.month {
			y.year++
		}
	}
}

// dayBehind adds a range of hours whose day follows it, and returns where that ends, 0
// when none does: from 10:30 to 3 on 1 January.
func (f *dateFinder) dayBehind(x, y *timex) int {
	const days = monthSlot | daySlot | weekdaySlot | relativeSlot | shiftSlot | holidaySlot
	r := &f.reader
	n := r.plays(y.to, lexicon.InRole|lexicon.AtRole)
	if x.has&days != 0 || y.has&days != 0 || x.has&y.has&clockSlot == 0 || n == 0 || y.to+n >= len(r.Tokens) {
		return 0
	}
	day, ok := r.expression(y.to + n)
	if !ok || day.has&(daySlot|weekdaySlot|relativeSlot|holidaySlot) == 0 && day.counted != calendar.DayUnit || day.has&(clockSlot|partSlot|everySlot) != 0 {
		return 0
	}
	x.takeDay(&day, day.has)
	y.takeDay(&day, day.has)
	if y.half == noHalf && y.clock.hour < x.clock.hour && y.clock.hour <= 12 {
		y.clock.hour += 12 // 10:30 to 3
	}
	f.addRange(x, y)
	f.add(&day)
	return day.to
}

// shareDay gives both ends of a range of hours their day and part of it.
func shareDay(x, y *timex) {
	const days = yearSlot | monthSlot | daySlot | weekdaySlot | relativeSlot | shiftSlot | holidaySlot | ordinalSlot
	if x.has&days == 0 {
		x.takeDay(y, y.has&days)
	} else if y.has&days == 0 {
		y.takeDay(x, x.has&days)
	}
	if x.has&partSlot == 0 && y.has&partSlot != 0 {
		x.has |= partSlot
		x.part = y.part
	} else if y.has&partSlot == 0 && x.has&partSlot != 0 && y.half == noHalf {
		y.has |= partSlot
		y.part = x.part
	}
}

// takeDay copies the slots that name the day.
func (x *timex) takeDay(from *timex, has slots) {
	x.has |= has
	x.year, x.month, x.day, x.weekday, x.relative = from.year, from.month, from.day, from.weekday, from.relative
	x.shift, x.unit, x.anchored, x.holiday = from.shift, from.unit, from.anchored, from.holiday
	x.ordinal, x.counted = from.ordinal, from.counted
}

// shareHalf gives an hour without "am" or "pm" that of the other.
func shareHalf(x, y *timex) {
	if y.half != noHalf && x.half == noHalf && x.has&partSlot == 0 && x.clock.hour < 12 && x.clock.hour+12 <= y.clock.hour {
		x.clock.hour, x.half = x.clock.hour+12, y.half
	}
	if y.half == morning && x.half == noHalf && x.has&partSlot == 0 && x.clock.hour > y.clock.hour && x.clock.hour < 12 {
		x.clock.hour, x.half = x.clock.hour+12, afternoon // "from 11 to 3 a.m."
	}
	if x.clock.hour == 12 && x.half == noHalf && y.half == noHalf && x.has&partSlot == 0 && y.has&partSlot == 0 && y.clock.hour > 0 && y.clock.hour < 8 {
		y.clock.hour += 12 // noon to one
	}
	if x.half != noHalf && y.half == noHalf && y.clock.hour*60+y.clock.minute < x.clock.hour*60+x.clock.minute && y.clock.hour+12 > x.clock.hour && y.clock.hour+12 <= 24 { // 10 p.m. to 3 ends at night
		y.clock.hour, y.half = y.clock.hour+12, x.half
	}
}
