package timex

import (
	"strings"
	"time"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// The two ends of what an expression names, where its words tell both: the first
// instant and the first behind it, in ISO 8601, to the day or to the minute.
//
//  1. A period longer than a day, or a part of one: this week, March, in the evening.
//  2. A length that is anchored: the past five years, the next three hours.
//  3. A range: from Monday to Friday, 3–8 pm. Its second end is where it ends,
//     "from March to May" with the first of May, as Recognizers-Text has it.

// ends are the two ends, "" where they are not told.
type ends struct{ from, to string }

// endsOf returns the ends of a single expression with its value.
func (r *resolver) endsOf(x *timex, kind Type, value string) ends {
	switch {
	case kind == TypeSet, strings.HasSuffix(value, "_REF"):
		return ends{}
	case kind == TypeDuration:
		return r.anchoredEnds(x)
	}
	if kind == TypeDate && (x.has&edgeSlot == 0 || x.closes || x.looseEdge || x.has&holidaySlot != 0) && isDay(value) {
		return ends{} // as most are; "the end of Friday prayers", "earlier in the day", "an early Christmas present"
	}
	from, to, ok := calendar.Interval(value)
	if ok && x.small && x.has&clockSlot == 0 {
		return endsBetween(from.Add(-6*time.Hour), from) // the early hours
	}
	if ok && x.has&edgeSlot != 0 {
		if from, to, ok = r.edgeOf(x.edge, from, to, value); !ok {
			return ends{}
		}
		return endsBetween(from, to)
	}
	if !ok || kind == TypeDate && to.Sub(from) <= 24*time.Hour || kind == TypeTime && to.Sub(from) <= time.Hour {
		return ends{}
	}
	return endsBetween(from, to)
}

// isDay reports whether a value has the form of a single day.
func isDay(value string) bool {
	return len(value) == len("2006-01-02") && value[len("2006")] == '-' && value[len("2006-01")] == '-'
}

// edgeOf cuts a period to the part that an edge names, as Recognizers-Text does:
// early November is its first half, mid-November the 10th to the 20th, the middle of
// 2000 May to August, early in the week its first three days; later this year is
// what of its second half is to come, the rest of it all that is.
func (r *resolver) edgeOf(edge lexicon.Edge, from, to time.Time, value string) (time.Time, time.Time, bool) {
	now, hours := r.now(), int(to.Sub(from).Hours())
	if hours > 24 {
		now = midnightOf(r.ref)
	}
	if edge == lexicon.EdgeRest {
		if r.known && !now.Before(from) && now.Before(to) {
			return now, to, true
		}
	}
	var head, tail time.Time
	switch {
	case hours <= 12: // a part of a day
		if edge == lexicon.EdgeMiddle || hours < 2 {
			return from, to, hours > 1
		}
		head, tail = from.Add(to.Sub(from)/2), to
	case hours <= 24:
		head, tail = from.Add(12*time.Hour), to
		if edge == lexicon.EdgeMiddle {
			return from.Add(10 * time.Hour), from.Add(14 * time.Hour), true
		}
	case hours <= 7*24:
		head, tail = from.AddDate(0, 0, 3), to
		if edge == lexicon.EdgeMiddle {
			return from.AddDate(0, 0, 2), from.AddDate(0, 0, 5), true
		}
	case hours <= 31*24:
		head, tail = from.AddDate(0, 0, 15), to
		if edge == lexicon.EdgeMiddle {
			return from.AddDate(0, 0, 9), from.AddDate(0, 0, 20), true
		}
	case len(value) == len("2006"):
		head, tail = from.AddDate(0, 6, 0), to
		if edge == lexicon.EdgeMiddle {
			return from.AddDate(0, 4, 0), from.AddDate(0, 8, 0), true
		}
	default:
		return from, to, true
	}
	if edge == lexicon.EdgeStart {
		return from, head, true
	}
	if edge == lexicon.EdgeLater && r.known && now.After(head) && now.Before(tail) {
		return now, tail, true
	}
	return head, tail, true
}

// now is the moment of the reference, its midnight when it is a day.
func (r *resolver) now() time.Time {
	year, month, day := r.ref.Civil()
	return time.Date(year, time.Month(month), day, max(r.refClock.hour, 0), max(r.refClock.minute, 0), max(r.refClock.second, 0), 0, time.UTC)
}

// endsBetween writes two instants: as days when both are midnights.
func endsBetween(from, to time.Time) ends {
	return ends{isoInstant(from, isMidnight(from) && isMidnight(to)), isoInstant(to, isMidnight(from) && isMidnight(to))}
}

func isMidnight(t time.Time) bool { return t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 }

// isoInstant writes an instant, as a day or to the minute.
func isoInstant(t time.Time, day bool) string {
	switch {
	case day:
		return t.Format("2006-01-02")
	case t.Second() != 0:
		return t.Format("2006-01-02T15:04:05")
	}
	return t.Format("2006-01-02T15:04")
}

// anchoredEnds returns the ends of a length that the words anchor to the reference:
// "the last two weeks" end with it, "the next two weeks" begin on the day after it.
func (r *resolver) anchoredEnds(x *timex) ends {
	sign := x.anchor()
	if x.has&(quantitySlot|shiftSlot) == shiftSlot && x.unit < calendar.DayUnit && x.unit != calendar.NoUnit {
		return r.lengthFrom(r.now(), []amount{{number: 1, unit: x.unit}}, x.shift) // the last hour
	}
	if sign == 0 || !r.known || len(x.amounts) == 0 {
		return ends{}
	}
	first := x.amounts[0]
	if len(x.amounts) > 1 || first.unit < calendar.DayUnit {
		return r.lengthFrom(r.now(), x.amounts, sign)
	}
	year, month, day := r.ref.Civil()
	from := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	switch {
	case first.unit == calendar.QuarterUnit: // whole ones
		from = midnightOf(calendar.Period{Day: r.ref, Unit: calendar.QuarterUnit}.First())
		if sign > 0 {
			from = midnightOf(calendar.Period{Day: r.ref, Unit: calendar.QuarterUnit}.After())
		}
	case sign > 0 && (x.moves != within || first.shift > 0):
		from = from.AddDate(0, 0, 1)
	}
	return r.lengthFrom(from, x.amounts, sign)
}

// midnightOf returns the instant that a day begins with.
func midnightOf(d calendar.Day) time.Time {
	year, month, day := d.Civil()
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// lengthFrom returns the ends of a length that begins, or with a sign below zero ends,
// at an instant.
func (r *resolver) lengthFrom(from time.Time, amounts []amount, sign int) ends {
	if sign == 0 {
		return ends{}
	}
	to, clocked := from, false
	for _, a := range amounts {
		if a.vague || a.part != "" && (a.part != "5" || a.unit >= calendar.DayUnit && halves[a.unit] == 0) || a.number == 0 && a.part == "" {
			return ends{}
		}
		if a.unit < calendar.DayUnit {
			if r.refClock.hour < 0 && isMidnight(from) {
				return ends{}
			}
			to, clocked = to.Add(time.Duration(sign*a.seconds())*time.Second), true
			continue
		}
		y, m, d := to.Date()
		if a.working {
			to = midnightOf(workingDays(calendar.DayOf(y, int(m), d), sign, a.number))
			continue
		}
		shifted := calendar.Period{Day: calendar.DayOf(y, int(m), d), Unit: a.unit}.Shift(sign * a.number).Day
		if a.part != "" {
			shifted = calendar.Period{Day: shifted, Unit: a.halved()}.Shift(sign * halves[a.unit]).Day
		}
		to = midnightOf(shifted).Add(time.Duration(to.Hour())*time.Hour + time.Duration(to.Minute())*time.Minute + time.Duration(to.Second())*time.Second)
	}
	if sign < 0 {
		from, to = to, from
	}
	if y := from.Year(); y < 1 || to.Year() > 9999 {
		return ends{}
	}
	day := !clocked && isMidnight(from) && isMidnight(to)
	return ends{isoInstant(from, day), isoInstant(to, day)}
}

// anchor tells to which side of the reference a length lies: -1 before it, 1 behind
// it, 0 when the words do not say.
func (x *timex) anchor() int {
	switch {
	case x.has&quantitySlot == 0 || x.anchored:
		return 0
	case x.moves == within:
		return 1
	case x.moves != still:
		return 0
	case x.has&shiftSlot != 0 && x.shift != 0:
		return x.shift
	case len(x.amounts) == 1:
		return x.amounts[0].shift
	}
	return 0
}

// rangeEnds returns the ends of a range by the values of its two expressions: where
// the first begins, and where the second does, or ends where the end of it is named.
func (r *resolver) rangeEnds(x, y *timex, first, second string) ends {
	from, fromEnd, ok := calendar.Interval(first)
	to, toEnd, ok2 := calendar.Interval(second)
	switch {
	case x.edge == lexicon.EdgeEnd:
		from = fromEnd
	case x.edge == lexicon.EdgeMiddle && ok && len(first) >= len("2006"):
		_, from, ok = r.edgeOf(lexicon.EdgeStart, from, fromEnd, first) // as a point
	}
	switch {
	case y.edge == lexicon.EdgeEnd:
		to = toEnd
	case y.edge == lexicon.EdgeMiddle && ok2 && len(second) >= len("2006"):
		_, to, ok2 = r.edgeOf(lexicon.EdgeStart, to, toEnd, second)
	}
	if second == "PRESENT_REF" && r.known {
		to, ok2 = midnightOf(r.ref), true
		if strings.Contains(first, "T") {
			to = r.now()
		}
	}
	if first == "PRESENT_REF" && r.known {
		from, ok = midnightOf(r.ref), true
		if strings.Contains(second, "T") {
			from = r.now()
		}
	}
	if !ok || !ok2 || !from.Before(to) {
		return ends{}
	}
	day := isMidnight(from) && isMidnight(to) && !strings.Contains(strings.TrimSuffix(first, "PRESENT_REF"), "T") && !strings.Contains(strings.TrimSuffix(second, "PRESENT_REF"), "T")
	return ends{isoInstant(from, day), isoInstant(to, day)}
}

// beginning reads the date that a length or a week begins with, or that the week
// holds, and returns where that ends, 0 when there is none: three days starting next
// Monday, the week beginning 4 February, the week of 4 February.
func (f *dateFinder) beginning(x *timex) int {
	r := &f.reader
	length := x.has == quantitySlot && x.moves == still && !x.amounts[0].vague
	week := x.has == shiftSlot && x.bare && (x.unit == calendar.WeekUnit || x.unit == calendar.WeekendUnit)
	if !length && !week {
		return 0
	}
	at := x.to
	w, n := r.word(at)
	switch {
	case w.Begins:
		at += n
		at += r.plays(at, lexicon.AtRole|lexicon.InRole|lexicon.FromRole)
	case week && r.plays(at, lexicon.OfRole) > 0:
		at += n
	case week && x.unit == calendar.WeekendUnit && at < len(r.Tokens) && r.Tokens[at].Kind == prose.Number: // "am Wochenende 22./23. November"
	default:
		return 0
	}
	at += r.plays(at, lexicon.TheRole)
	if at >= len(r.Tokens) {
		return 0
	}
	if week && r.listsDays(at) {
		return f.addListed(x, at)
	}
	y, ok := r.expression(at)
	if end := r.dayOfList(at, 0); !ok && week && end > 0 && r.endsAsDay(end) && r.plays(at-1, lexicon.TheRole|lexicon.OfRole) > 0 {
		y, ok = timex{from: at, to: end, has: daySlot, half: noHalf}, true // "la semaine du 18"
		y.day, _ = r.number(at)
	}
	if !ok || y.has&(daySlot|weekdaySlot|relativeSlot|holidaySlot) == 0 || y.has&everySlot != 0 {
		return 0
	}
	f.addBeginning(x, &y)
	z, ranged := r.rangeEnd(&y)
	if !ranged {
		f.add(&y)
		return y.to
	}
	shareSlots(&y, &z)
	f.addRange(&y, &z) // "the weekend of Nov. 8–9"
	return z.to
}

// addListed keeps a week or a weekend and the days that are listed at token i, the first
// of which it holds: "le week-end des 13 et 14 septembre".
func (f *dateFinder) addListed(x *timex, i int) int {
	first, ended, named := len(f.found), f.ended, f.named
	f.add(x)
	end := f.dayList(i)
	if end == 0 || len(f.found) < first+2 {
		f.found, f.ended, f.named = f.found[:first], ended, named
		return 0
	}
	if from, _, ok := calendar.Interval(f.found[first+1].Value); ok {
		f.beginAt(&f.found[first], x, from)
	}
	return end
}

// addBeginning keeps a length or a week with the ends that the date it begins with gives.
func (f *dateFinder) addBeginning(x, y *timex) {
	_, value := f.resolver.resolve(y, f.reader.tenseAt(y.from, y.to))
	from, _, ok := calendar.Interval(value)
	first := len(f.found)
	f.add(x)
	if ok && len(f.found) == first+1 {
		f.beginAt(&f.found[first], x, from)
	}
}

// beginAt gives the mention of a length the ends that it has with its first instant,
// that of a week those of the week that holds it.
func (f *dateFinder) beginAt(m *Mention, x *timex, from time.Time) {
	amounts := x.amounts
	if x.has == shiftSlot {
		year, month, day := from.Date()
		week := calendar.Period{Day: calendar.DayOf(year, int(month), day), Unit: x.unit}
		between := endsBetween(midnightOf(week.First()), midnightOf(week.After()))
		m.Value, m.From, m.To = week.Timex(), between.from, between.to
		return
	}
	between := f.resolver.lengthFrom(from, amounts, 1)
	m.From, m.To = between.from, between.to
}

// ending reads the date that a year, a quarter or a length of months ends with, and
// returns where that ends, 0 when there is none: "the three months to the end of
// September", "the year to March 2024", "the quarter ended June 30".
func (f *dateFinder) ending(x *timex) int {
	r := &f.reader
	length := x.has == quantitySlot && (x.moves == still || x.moves == within) && len(x.amounts) == 1 && !x.amounts[0].vague && x.amounts[0].unit >= calendar.WeekUnit
	unit := x.has == shiftSlot && x.bare && (x.unit == calendar.YearUnit || x.unit == calendar.QuarterUnit || x.unit == calendar.WeekUnit)
	if !length && !unit || x.to >= len(r.Tokens) || r.endsAt(x.from, lexicon.TheRole) == 0 {
		return 0
	}
	ended := r.plays(x.to, lexicon.EndedRole)
	n := max(ended, r.plays(x.to, lexicon.ToRole))
	if n == 0 || x.to+n >= len(r.Tokens) {
		return 0
	}
	at := x.to + n
	at += r.plays(at, lexicon.TheRole)
	if at >= len(r.Tokens) {
		return 0
	}
	y, ok := r.expression(at)
	ofWeek := unit && x.unit == calendar.WeekUnit && y.has == weekdaySlot // "the week to Sunday"
	if !ok || y.has&monthSlot == 0 && !ofWeek || y.has&^(monthSlot|daySlot|yearSlot|edgeSlot|shiftSlot|weekdaySlot) != 0 || y.edge == lexicon.EdgeStart {
		return 0
	}
	when := r.tenseAt(x.from, y.to)
	if r.plays(x.to, lexicon.WillRole) > 0 || ofWeek && when == unsure {
		when = backward // "bis" alone looks ahead
	}
	_, value := f.resolver.resolve(&y, when)
	_, to, ok := calendar.Interval(value)
	if !ok || unit && x.unit == calendar.QuarterUnit && ended == 0 {
		return 0
	}
	last := to.AddDate(0, 0, -1)
	if y.has&(yearSlot|shiftSlot) == 0 {
		y.has, y.year = y.has|yearSlot, last.Year()
	}
	if ofWeek {
		y.has, y.month, y.day = yearSlot|monthSlot|daySlot, int(last.Month()), last.Day()
	}
	x.moves = still
	middle := calendar.DayOf(last.Year(), int(last.Month()), last.Day()) - 45
	quarter := calendar.Period{Day: middle, Unit: calendar.QuarterUnit} // of the calendar, that holds most of it
	if unit {
		x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: x.unit}}
	}
	first := len(f.found)
	f.add(x)
	if len(f.found) == first+1 {
		between := f.resolver.lengthFrom(to, x.amounts, -1)
		f.found[first].From, f.found[first].To = between.from, between.to
		if unit && x.unit == calendar.QuarterUnit {
			f.found[first].Type, f.found[first].Value = TypeDate, quarter.Timex()
		}
	}
	f.add(&y)
	return y.to
}

// ofPeriod reads the period that a shifted length is the end or the beginning of, the
// last four months of 2021, and returns where that ends, 0 when there is none.
func (f *dateFinder) ofPeriod(x *timex) int {
	r := &f.reader
	if x.has&^shiftSlot != quantitySlot || len(x.amounts) != 1 || x.moves != still && x.moves != within {
		return 0
	}
	shift := x.shift
	if shift == 0 {
		shift = max(-1, x.amounts[0].shift) + btoi(x.amounts[0].first) // "les trois derniers mois"
	}
	at := x.to + r.plays(x.to, lexicon.OfRole)
	if year := r.isFourDigits(at); shift == 0 || at == x.to && !(year && r.Lex.OrdinalDot()) { // "in den ersten drei Monaten 2024"
		return 0
	}
	at += r.plays(at, lexicon.TheRole)
	if at >= len(r.Tokens) {
		return 0
	}
	y, ok := r.expression(at)
	if w, n := r.word(at); !ok && w.Roles&(lexicon.UnitRole|lexicon.PluralRole) == lexicon.UnitRole && w.Unit > x.amounts[0].unit && w.Unit >= calendar.MonthUnit {
		y, ok = timex{from: at, to: at + n, has: shiftSlot, unit: w.Unit, bare: true, half: noHalf}, true // "des Jahres"
	}
	if !ok || y.has&^(yearSlot|monthSlot|shiftSlot|decadeSlot|ordinalSlot) != 0 {
		return 0
	}
	_, value := f.resolver.resolve(&y, unsure)
	from, to, ok := calendar.Interval(value)
	if !ok {
		return 0
	}
	first := len(f.found)
	f.add(x)
	if len(f.found) == first+1 {
		between := f.resolver.lengthFrom(to, x.amounts, -1)
		if shift > 0 {
			between = f.resolver.lengthFrom(from, x.amounts, 1)
		}
		f.found[first].From, f.found[first].To = between.from, between.to
	}
	f.add(&y)
	return y.to
}
