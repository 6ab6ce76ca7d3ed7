package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Days in a row that one month follows or precedes, the night between two, and weekdays
// that others or weeks lie between.

// maxListedDays is how many days of one month a list has.
const maxListedDays = 8

// A listedDay is a day of a list, with its tokens.
type listedDay struct{ from, to, day int }

// dayList reads the days of one month: "13 and 14 September", "les 5, 6 et 7 octobre".
// Behind "between" two of them are a range. It returns where the list ends, 0 when none
// begins at token i.
func (f *dateFinder) dayList(i int) int {
	r := &f.reader
	if _, width := r.number(i); width == 0 || r.touches(i-1) {
		return 0
	}
	var listed [maxListedDays]listedDay
	last, at := 0, i
	for n := range listed {
		end := r.dayOfList(at, last)
		if end == 0 {
			return 0
		}
		last, _ = r.number(at)
		listed[n] = listedDay{at, end, last}
		if r.is(end, ",") && !r.joins(end, ",") {
			at = end + 1
			continue
		}
		and := r.plays(end, lexicon.AndRole)
		if and == 0 && r.is(end, "/") && r.is(end-1, ".") {
			and = 1 // "13./14. September"
		}
		if and == 0 {
			return 0
		}
		at = end + and
		at += r.plays(at, lexicon.TheRole)
		return f.addDays(listed[:n+1], at)
	}
	return 0
}

// listsDays reports whether days of one month begin at i, or a range of them: "os dias
// 13 e 14 de setembro".
func (r *timeReader) listsDays(i int) bool {
	end := r.dayOfList(i, 0)
	return end > 0 && r.plays(end, lexicon.UnitRole|lexicon.ToHourRole) == 0 &&
		(r.is(end, ",") || r.is(end, "/") && end > i+1 || r.plays(end, lexicon.AndRole|lexicon.ToRole) > 0) // "22./23. November"
}

// dayOfList returns where the day at token i ends that is later than the one before it
// in a list, 0 when there is none.
func (r *timeReader) dayOfList(i, last int) int {
	day, width := r.number(i)
	if width == 0 || width > 2 || day <= last || day > 31 || r.continues(i) {
		return 0
	}
	return r.overOrdinal(i + 1)
}

// overOrdinal returns where the ending of an ordinal in digits, or its full stop, ends
// at i: "am 13. und 14. September".
func (r *timeReader) overOrdinal(i int) int {
	end := r.ordinalEnding(i)
	if end == i && r.Lex.OrdinalDot() && r.is(end, ".") {
		end++
	}
	return end
}

// addDays keeps the days of a list whose last one stands at token i with its month.
func (f *dateFinder) addDays(listed []listedDay, i int) int {
	r := &f.reader
	if i >= len(r.Tokens) {
		return 0
	}
	if _, width := r.number(i); width == 0 {
		return 0
	}
	y, ok := r.expression(i)
	if !ok || y.has&(monthSlot|daySlot) != monthSlot|daySlot || y.has&(weekdaySlot|relativeSlot|everySlot) != 0 || y.day <= listed[len(listed)-1].day {
		return 0
	}
	const month = yearSlot | monthSlot | daySlot | shiftSlot
	lead := listed[0].from
	lead -= r.endsAt(lead, lexicon.UnitRole) // "entre os dias 13 e 15"
	between := len(listed) == 1 && (r.endsAt(lead, lexicon.FromRole) > 0 || r.endsAt(r.widen(lead), lexicon.FromRole) > 0)
	for _, d := range listed {
		x := y
		x.from, x.to, x.day, x.has = d.from, d.to, d.day, y.has&month
		if between {
			f.addRange(&x, &y)
			return y.to
		}
		f.add(&x)
	}
	f.add(&y)
	return y.to
}

// moreDays keeps the days that follow one with its month, "September 13 and 14", and
// returns where they end, 0 when there are none.
func (f *dateFinder) moreDays(x *timex) int {
	r := &f.reader
	if x.has != monthSlot|daySlot {
		return 0
	}
	if day, width := r.number(x.to - 1); width == 0 || day != x.day {
		return 0
	}
	var listed [maxListedDays]listedDay
	last, at := x.day, x.to
	for n := range listed {
		and := r.plays(at, lexicon.AndRole)
		next := at + max(and, btoi(r.is(at, ",") && !r.joins(at, ",")))
		end := r.dayOfList(next, last)
		if next == at || end == 0 || r.isClock(next) || r.touches(end) {
			return 0
		}
		last, _ = r.number(next)
		listed[n] = listedDay{next, end, last}
		if at = end; and == 0 {
			continue
		}
		if !r.endsAsDay(end) {
			return 0 // "September 13 and 14 men"
		}
		for _, d := range listed[:n+1] {
			y := timex{from: d.from, to: d.to, has: x.has, month: x.month, day: d.day, half: noHalf}
			if d.to == end {
				at = r.yearAfter(end, &y)
				y.to = at
			}
			f.add(&y)
		}
		return at
	}
	return 0
}

// daysBetween keeps the days between which something lies in a month that stands before
// them, "in November between the 19th and the 20th", "Feb from 2 to 7, 2018", and returns
// where they end, 0 when there are none.
func (f *dateFinder) daysBetween(x *timex) int {
	r := &f.reader
	lead := r.plays(x.to, lexicon.FromRole)
	if x.has&^yearSlot != monthSlot || lead == 0 {
		return 0
	}
	at := x.to + lead
	at += r.plays(at, lexicon.TheRole)
	end := r.dayOfList(at, 0)
	if end == 0 {
		return 0
	}
	first, _ := r.number(at)
	join := r.plays(end, lexicon.AndRole|lexicon.ToRole)
	if end < len(r.Tokens) && rangeDashes[r.Tokens[end].Lower] {
		join = 1
	}
	next := end + join + r.plays(end+join, lexicon.TheRole)
	last := r.dayOfList(next, first)
	if join == 0 || last == 0 || r.isClock(next) {
		return 0
	}
	y := *x
	y.from, y.to, y.has = next, r.yearAfter(last, &y), y.has|daySlot
	y.day, _ = r.number(next)
	told := at > x.to+lead || end > at+1 || r.plays(end, lexicon.AndRole) > 0 || y.to > last // not "rose in May from 20 to 30"
	if !told || y.to < len(r.Tokens) && (r.Tokens[y.to].Kind != prose.Mark || r.touches(y.to)) && r.tenseOf(y.to) == unsure {
		return 0 // "in November between 19 and 20 men"
	}
	x.to, x.has, x.day, x.year = end, y.has, first, y.year
	f.addRange(x, &y)
	return y.to
}

// weekdaysBetween keeps a week and a range of its weekdays that follows: "next week between
// Wednesday and Friday". It returns where that ends, 0 when there is none.
func (f *dateFinder) weekdaysBetween(x *timex) int {
	r := &f.reader
	lead := r.plays(x.to, lexicon.FromRole)
	if x.has != shiftSlot || x.unit != calendar.WeekUnit || lead == 0 || x.to+lead >= len(r.Tokens) {
		return 0
	}
	y, ok := r.expression(x.to + lead + r.plays(x.to+lead, lexicon.TheRole))
	if !ok || y.has != weekdaySlot {
		return 0
	}
	z, ranged := r.rangeEnd(&y)
	if !ranged || z.has != weekdaySlot {
		return 0
	}
	f.add(x)
	const week = weekdaySlot | shiftSlot
	y.has, y.shift, y.unit, y.anchored = week, x.shift, x.unit, x.anchored
	z.has, z.shift, z.unit, z.anchored = week, x.shift, x.unit, x.anchored
	f.addRange(&y, &z)
	return z.to
}

// night reads the night, or the small hours, between two days: "la nuit du 3 au 4
// septembre", "in der Nacht auf Mittwoch". It is that of the first, small hours are
// those of the second. It returns where that ends, 0 when there is none.
func (f *dateFinder) night(i int) int {
	r := &f.reader
	w, n := r.word(i)
	if w.Roles&lexicon.PartRole == 0 || w.Part != "NI" && w.Part != "MO" {
		return 0
	}
	at := i + n
	lead, m := r.word(at)
	if m == 0 || !lead.NightTo && lead.Roles&(lexicon.FromRole|lexicon.OfRole) == 0 {
		return 0
	}
	at += m
	at += r.plays(at, lexicon.TheRole)
	day := r.dayAfterFirst
	if lead.NightTo {
		day = r.dayAfterNight
	}
	x, ok := day(at)
	if !ok {
		return 0
	}
	x.from, x.part = i, w.Part
	x.has |= partSlot
	x.eve = w.Part == "NI"
	f.add(&x)
	return x.to
}

// hourOfNight keeps a time of the night between two days: "halb drei in der Nacht auf
// Sonntag", "à deux heures dans la nuit de samedi à dimanche". Up to noon it is of the
// second. It returns where that ends, 0 when there is none.
func (f *dateFinder) hourOfNight(x *timex) int {
	r := &f.reader
	lead, n := r.word(x.to)
	if x.has != clockSlot|partSlot || x.part != "NI" || n == 0 || !lead.NightTo && lead.Roles&(lexicon.FromRole|lexicon.OfRole) == 0 {
		return 0
	}
	at := x.to + n
	at += r.plays(at, lexicon.TheRole)
	day := r.dayAfterFirst
	if lead.NightTo {
		day = r.dayAfterNight
	}
	y, ok := day(at)
	if !ok {
		return 0
	}
	if x.half == noHalf && x.clock.hour <= 12 {
		x.clock.hour = hourInPart(x.clock.hour, "NI")
	}
	x.takeDay(&y, y.has)
	x.has &^= partSlot
	x.eve, x.to = x.clock.hour >= 12, y.to
	f.add(x)
	return x.to
}

// dayAfterFirst reads the second of two days in a row, the first of which stands at
// token i: "mardi à mercredi", "3 to 4 May".
func (r *timeReader) dayAfterFirst(i int) (x timex, ok bool) {
	first, n := r.word(i)
	day, m := 0, 0
	if first.Roles&lexicon.WeekdayRole == 0 {
		if day, m = r.smallNumber(i); m == 0 || day == 0 {
			return x, false
		}
		n = r.overOrdinal(i+m) - i
	}
	at := i + n
	join, m := r.word(at)
	switch {
	case m > 0 && (join.NightTo || join.Roles&(lexicon.ToRole|lexicon.AndRole) != 0):
		at += m
	case at < len(r.Tokens) && rangeDashes[r.Tokens[at].Lower]:
		at++
	default:
		return x, false
	}
	at += r.plays(at, lexicon.TheRole)
	if day == 0 {
		second, m := r.word(at)
		if second.Roles&lexicon.WeekdayRole == 0 || second.Part != "" || second.Weekday != first.Weekday%7+1 {
			return x, false
		}
		return timex{to: at + m, has: weekdaySlot, weekday: int(second.Weekday), half: noHalf}, true
	}
	x, ok = r.dayAfterNight(at)
	return x, ok && x.has&monthSlot != 0 && (x.day == day+1 || x.day == 1 && day >= 28)
}

// dayAfterNight reads the day at token i that a night leads to.
func (r *timeReader) dayAfterNight(i int) (x timex, ok bool) {
	if i >= len(r.Tokens) {
		return x, false
	}
	x, ok = r.expression(i)
	return x, ok && x.has&(weekdaySlot|daySlot) != 0 && x.has&(partSlot|clockSlot|everySlot) == 0
}

// weekdaysAway reads a weekday by how many of its kind lie between: two Fridays ago,
// three Sundays from now.
func (r *timeReader) weekdaysAway(i int, x *timex) int {
	if x.has&^edgeSlot != 0 {
		return 0
	}
	count, n := r.countOf(i)
	if n == 0 || count.vague || count.part != "" || count.number < 1 || count.number > 52 {
		return 0
	}
	at := i + n
	w, m := r.word(at)
	if w.Roles&(lexicon.WeekdayRole|lexicon.RepeatingRole) == 0 || w.Part != "" {
		return 0
	}
	at += m
	moves, k := r.word(at)
	switch {
	case moves.Roles&lexicon.AgoRole != 0:
		x.shift = -count.number
	case moves.Roles&lexicon.LaterRole != 0:
		x.shift = count.number
	default:
		return 0
	}
	x.has |= weekdaySlot | shiftSlot
	x.weekday, x.unit, x.nearest = int(w.Weekday), calendar.NoUnit, true
	return at + k - i
}

// weekdaysBack reads the weekdays of "il y a deux dimanches", "hace dos domingos".
func (r *timeReader) weekdaysBack(i int, x *timex) int {
	count, n := r.smallNumber(i)
	w, m := r.word(i + n)
	if n == 0 || count < 1 || w.Roles&(lexicon.WeekdayRole|lexicon.RepeatingRole) == 0 || w.Part != "" {
		return 0
	}
	x.has, x.weekday, x.shift, x.nearest = weekdaySlot|shiftSlot, int(w.Weekday), -count, true
	return n + m
}

// weekdayBeside joins a weekday and the weeks between it and now, where one follows the
// other: "a week ago Monday" is a week before the last one, "Monday two weeks from now"
// that of the week after next.
func (r *timeReader) weekdayBeside(x *timex) {
	if x.to >= len(r.Tokens) || r.Tokens[x.to].Kind == prose.Mark || x.has != weekdaySlot && x.has != quantitySlot {
		return
	}
	weeks := func(q *timex) bool {
		return q.has == quantitySlot && len(q.amounts) == 1 && (q.amounts[0].unit == calendar.WeekUnit || q.amounts[0].unit == calendar.FortnightUnit) && !q.amounts[0].vague && q.amounts[0].part == ""
	}
	switch {
	case weeks(x) && x.moves == still && x.has == quantitySlot && r.Lex.Time.MonthFirst:
		r.weeksAhead(x)
	case weeks(x) && x.moves == backwards:
		w, n := r.word(x.to)
		if w.Roles&lexicon.WeekdayRole == 0 || w.Roles&lexicon.WeakRole != 0 || w.Part != "" || !r.Tokens[x.to].Capital {
			return
		}
		x.has, x.weekday, x.nearest, x.shift = weekdaySlot|shiftSlot, int(w.Weekday), true, -x.amounts[0].number-1
		x.to += n
	case x.has == weekdaySlot && r.weekdayAfterNext(x):
	case x.has == weekdaySlot && r.isWeekAhead(x.to):
		x.has, x.nearest, x.shift = weekdaySlot|shiftSlot, true, 2 // "Friday week"
		x.to++
	case x.has == weekdaySlot:
		weekday := *x
		q, ok := r.expression(x.to)
		*x = weekday
		if !ok || !weeks(&q) || q.moves != backwards && q.moves != onwards && q.moves != forwards {
			return
		}
		x.has, x.shift, x.to = weekdaySlot|shiftSlot, q.amounts[0].number, q.to
		if q.moves == backwards {
			x.shift = -x.shift
		}
	}
}

// weekdayAfterNext reads the second weekday of its kind that is to come, or was: "the
// Monday after next", "the Tuesday before last".
func (r *timeReader) weekdayAfterNext(x *timex) bool {
	moves, n := r.word(x.to)
	next, m := r.word(x.to + n)
	if r.endsAt(x.from, lexicon.TheRole) == 0 || moves.Roles&(lexicon.BeforeRole|lexicon.AfterRole) == 0 || next.Roles&lexicon.ShiftRole == 0 || next.Shift == 0 ||
		(next.Shift > 0) != (beforeOrAfter(moves) == onwards) || !r.endsAsDay(x.to+n+m) {
		return false
	}
	x.has, x.nearest, x.shift = weekdaySlot|shiftSlot, true, 2*int(next.Shift)
	x.to += n + m
	return true
}

// weeksAhead joins weeks and the day that they are counted from: "a week on Tuesday", "a
// fortnight today", but not "closed for a week on Monday".
func (r *timeReader) weeksAhead(x *timex) {
	at, weeks := x.to, x.amounts[0].number*(1+btoi(x.amounts[0].unit == calendar.FortnightUnit))
	day, n := r.word(at)
	if r.spans(x.from) || r.endsAt(x.from, lexicon.TheRole|lexicon.PerRole|lexicon.EveryRole|lexicon.AtRole|lexicon.InRole|lexicon.WithinRole) > 0 {
		return
	}
	if n == 1 && day.Roles&lexicon.DayRole != 0 && day.Shift >= 0 && (at+1 >= len(r.Tokens) || r.Tokens[at+1].Kind == prose.Mark) {
		x.has, x.relative, x.to = relativeSlot, int(day.Shift)+7*weeks, at+1
		return
	}
	if r.plays(at, lexicon.InRole|lexicon.AtRole) != 1 || r.plays(at, lexicon.BeforeRole|lexicon.AfterRole|lexicon.FromRole|lexicon.ToRole) > 0 {
		return
	}
	day, n = r.word(at + 1)
	if n != 1 || day.Roles&lexicon.WeekdayRole == 0 || day.Part != "" || !r.Tokens[at+1].Capital || r.tenseAt(x.from, at+2) == backward {
		return
	}
	x.has, x.weekday, x.nearest, x.shift, x.to = weekdaySlot|shiftSlot, int(day.Weekday), true, weeks+1, at+2
}

// isWeekAhead reports whether the word for a week stands at i as what puts a weekday off
// by one, and ends there.
func (r *timeReader) isWeekAhead(i int) bool {
	w, n := r.word(i)
	return r.Lex.Time.MonthFirst && n == 1 && w.Unit == calendar.WeekUnit && w.Roles&(lexicon.UnitRole|lexicon.PluralRole) == lexicon.UnitRole && !r.Tokens[i].Capital &&
		(i+1 >= len(r.Tokens) || r.Tokens[i+1].Kind == prose.Mark && r.Tokens[i+1].Lower != "-" && r.Tokens[i+1].Lower != "'" && r.Tokens[i+1].Lower != "’")
}

// isTheWeekday reports whether an article stands before the weekday at i: the, am.
func (r *timeReader) isTheWeekday(i int) bool {
	return r.endsAt(i, lexicon.TheRole) > 0 || r.Lex.OrdinalDot() && r.endsAt(i, lexicon.InRole) > 0
}

// weekdayFrom keeps a weekday that lies before or after a holiday or a date that follows,
// "the Friday before Easter", "am Montag nach dem 3. Oktober", and that, and returns where
// it ends, 0 when there is none.
func (f *dateFinder) weekdayFrom(x *timex) int {
	r := &f.reader
	w, n := r.word(x.to)
	if x.has != weekdaySlot || n == 0 || w.Roles&(lexicon.BeforeRole|lexicon.AfterRole) == 0 || w.Roles&lexicon.FromRole != 0 || !r.isTheWeekday(x.from) {
		return 0
	}
	at := x.to + n
	at += r.plays(at, lexicon.TheRole)
	if at >= len(r.Tokens) {
		return 0
	}
	y, ok := r.expression(at)
	if !ok || y.has&(holidaySlot|daySlot) == 0 || y.has&^(holidaySlot|monthSlot|daySlot|yearSlot) != 0 {
		return 0
	}
	_, value := f.resolver.resolve(&y, r.tenseAt(x.from, y.to))
	from, _, ok := calendar.Interval(value)
	if !ok || len(value) != len("2006-01-02") {
		return 0
	}
	day := calendar.DayOf(from.Year(), int(from.Month()), from.Day())
	if beforeOrAfter(w) == earlier {
		day -= calendar.Day((day.Weekday()-x.weekday+6)%7 + 1)
	} else {
		day += calendar.Day((x.weekday-day.Weekday()+6)%7 + 1)
	}
	x.has, x.to = yearSlot|monthSlot|daySlot, x.to+n
	x.year, x.month, x.day = day.Civil()
	f.add(x)
	f.add(&y)
	return y.to
}
