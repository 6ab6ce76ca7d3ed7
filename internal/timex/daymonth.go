package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// monthDate reads "September", "September 4", "Sept. 4th, 2025",
// "September 2025", "September the twenty-first".
func (r *timeReader) monthDate(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(monthSlot) || w.Roles&lexicon.NumberRole != 0 && r.plays(i+n, lexicon.UnitRole) > 0 {
		return 0 // "sept heures"
	}
	at := i + n
	if r.is(at, ".") && r.isAbbreviated(at-1) {
		at++
	}
	day, m := r.dayAfterMonth(at, x)
	if m == 0 && (w.Roles&lexicon.WeakRole != 0 && !r.datesWeak(i, at, x) || r.isGivenName(i, at, x)) || w.Roles&lexicon.NumberRole != 0 && !r.datesNumber(at, x) {
		return 0
	}
	x.has |= monthSlot
	x.month = int(w.Month)
	if m > 0 {
		x.has |= daySlot
		x.day = day
		at += m
	}
	if unit, n := r.word(at); unit.Unit == calendar.MonthUnit && unit.Case != lexicon.CaseNone && m == 0 {
		at += n // "Ekim ayının ortasında"
	}
	return r.shiftBehind(r.yearAfter(at, x), x) - i
}

// isGivenName reports whether a month with nothing that makes it one stands
// before a name: "August Wilson".
func (r *timeReader) isGivenName(i, end int, x *timex) bool {
	if x.has != 0 || end >= len(r.Tokens) || !r.Tokens[i].Capital ||
		r.plays(i-1, lexicon.AndRole) == 0 && // "Abril Costa e Julho Pires"
			r.endsAt(i, lexicon.InRole|lexicon.FromRole|lexicon.ToRole|lexicon.TheRole|lexicon.EdgeRole|lexicon.ShiftRole|lexicon.EveryRole) > 0 {
		return false
	}
	next := &r.Tokens[end]
	return next.Capital && !next.First && next.Space && r.entry(end) == nil
}

// datesWeak reports whether a weak month or weekday ("may", "sat") is a date
// all the same: after "in", before a year, beside other parts of a date.
func (r *timeReader) datesWeak(i, end int, x *timex) bool {
	if x.has&^fiscalSlot != 0 {
		return true
	}
	if y, width := r.number(r.skipMarks(end)); width == 4 && plausibleYear(y) {
		return true
	}
	if n := r.plays(end, lexicon.ToRole|lexicon.AndRole); n > 0 && r.plays(end+n, lexicon.MonthRole) > 0 || r.closing {
		return true
	}
	return i > 0 && r.endsAt(i, lexicon.InRole|lexicon.FromRole) > 0 && r.plays(i, lexicon.MonthRole) > 0
}

// skipMarks returns the position after "of" and a comma.
func (r *timeReader) skipMarks(i int) int {
	if r.is(i, ",") {
		i++
	}
	return i + r.plays(i, lexicon.OfRole)
}

// dayAfterMonth reads the day that follows a month: 4, 4th, the fourth.
func (r *timeReader) dayAfterMonth(i int, x *timex) (day, n int) {
	if x.has&daySlot != 0 {
		return 0, 0
	}
	start := i
	if (r.is(i, "-") || r.is(i, "/") || r.is(i, ",")) && i+1 < len(r.Tokens) && !r.Tokens[i].Space {
		i++
	}
	i += r.plays(i, lexicon.TheRole)
	if value, width := r.number(i); width > 0 {
		if width > 2 || value < 1 || value > 31 || r.isClock(i) || r.continues(i) {
			return 0, 0
		}
		return value, r.ordinalEnding(i+1) - start
	}
	if r.is(start, ",") {
		return 0, 0 // "in March, two men"
	}
	return r.dayInWords(i, start)
}

// dayInWords reads the day of a month at i, "the fourth" or "four"; n counts from
// start.
func (r *timeReader) dayInWords(i, start int) (day, n int) {
	if value, n := r.ordinal(i); n > 0 && value <= 31 {
		return value, i + n - start
	}
	if value, n := r.cardinal(i); n > 0 && value >= 1 && value <= 31 && r.plays(i+n, lexicon.UnitRole) == 0 {
		return value, i + n - start
	}
	return 0, 0
}

// continues reports whether the number at i goes on behind a mark that makes
// it another thing than a day: 4.5, 4,000, 4%.
func (r *timeReader) continues(i int) bool {
	if r.is(i+1, "%") {
		return true
	}
	if _, width := r.number(i + 2); width > 0 {
		return r.joins(i+1, ".") && width != 4 || r.joins(i+1, ",") && width == 3
	}
	return false
}

// ordinalEnding returns the position after the ending of an ordinal in digits.
func (r *timeReader) ordinalEnding(i int) int {
	at := i
	if r.is(at, ".") && !r.Tokens[at].Space {
		at++ // "1.º"
	}
	if at < len(r.Tokens) && !r.Tokens[at].Space && r.plays(at, lexicon.EndingRole) > 0 {
		return at + 1
	}
	return i
}

// yearAfter reads the year behind a month or a day and returns where the date
// ends: ", 2025", " 2025", "of 2025", " '25".
func (r *timeReader) yearAfter(i int, x *timex) int {
	if x.has&yearSlot != 0 {
		return i
	}
	at, quoted := r.yearMark(i, x)
	value, width := r.number(at)
	switch {
	case width == 4 && value >= 1000 && value < 2200 && !r.isClockDigits(at):
	case width == 2 && r.agreesWithWeekday(at, century(value), x):
		value, x.short = century(value), true
	case width == 2 && (quoted || value > 31 && x.has&monthSlot != 0 && !r.isClock(at)) && !r.continues(at):
		value, x.short = century(value), true
	case width == 0:
		var n int
		if value, n = r.spokenYear(at); n == 0 {
			return i
		}
		at += n - 1
	default:
		return i
	}
	x.has |= yearSlot
	x.year = value
	return at + 1
}

// agreesWithWeekday reports whether the two digits at i end there and are the year in
// which the day falls on its weekday: "Friday 30 Dec 16".
func (r *timeReader) agreesWithWeekday(i, year int, x *timex) bool {
	const day = weekdaySlot | monthSlot | daySlot
	return x.has&day == day && calendar.ValidDay(year, x.month, x.day) && calendar.DayOf(year, x.month, x.day).Weekday() == x.weekday &&
		!r.isClock(i) && !r.touches(i+1) && (i+1 >= len(r.Tokens) || r.Tokens[i+1].Kind == prose.Mark && !r.is(i+1, "-"))
}

// yearMark returns where the year may begin behind the marks and small words at i, and
// whether an apostrophe stands before it.
func (r *timeReader) yearMark(i int, x *timex) (at int, quoted bool) {
	at = i
	for end := at + 2; at < end && at < len(r.Tokens) && yearMarks[r.Tokens[at].Lower]; at++ {
	}
	const apart = lexicon.BeforeRole | lexicon.AfterRole | lexicon.FromRole | lexicon.ToRole
	w, _ := r.word(at)
	bounds := w.Since || w.Roles&apart != 0 && w.Roles&lexicon.OfRole == 0 // "the wettest October since 1903"
	if n := r.plays(at, lexicon.OfRole|lexicon.InRole); n > 0 && x.has&shiftSlot == 0 && !bounds {
		at += n
		at += r.plays(at, lexicon.TheRole)
	}
	if r.is(at, "'") || r.is(at, "’") {
		return at + 1, true
	}
	return at, false
}

// yearMarks stand between a date and its year.
var yearMarks = lexicon.Set(`, - / .`)

// plausibleYear reports whether the number may be a year of news.
func plausibleYear(n int) bool { return n >= 1000 && n < 2200 }

// isEitherOrder reports whether the first two numbers of the date at i may be a
// month and a day as well as a day and a month: 03/04/2024, not 3.4.2024.
func (r *timeReader) isEitherOrder(i int) bool {
	first, width := r.number(i)
	second, _ := r.number(i + 2)
	return width < 4 && first <= 12 && second <= 12 && first != second && !r.is(i+1, ".")
}

// fullDate reads a date in digits with its year: 2025-09-04, 4.9.2025,
// 9/4/2025, 2025年9月4日. Of 03/04/2024 the reader's order decides.
func (r *timeReader) fullDate(i int, x *timex) int {
	if !x.can(monthSlot) || x.has&daySlot != 0 || r.touches(i-1) && !r.closesRange(i) {
		return 0
	}
	s, n := r.dayInDigits(i)
	if n == 0 {
		s, n = r.dayInGlyphs(i)
	}
	if value, width := r.number(i); n == 0 && width == 8 && r.endsDigits(i) {
		s, n = Stamp{Year: value / 10000, Month: value / 100 % 100, Day: value % 100}, 1
	}
	if n == 0 || !s.Valid() || s.Day == 0 || r.touches(i+n) && !r.is(i+n, "-") {
		return 0
	}
	x.ambiguous = r.unsureOrder && n == 5 && r.isEitherOrder(i)
	x.has |= yearSlot | monthSlot | daySlot
	x.year, x.month, x.day = s.Year, s.Month, s.Day
	if (r.is(i+n, "t") || r.is(i+n, "-")) && !r.Tokens[i+n].Space {
		if m := r.clockTime(i+n+1, x); m > 0 {
			n += 1 + m
		}
	}
	return n
}

// endsDigits reports whether the eight digits at i are of a year near ours, follow a word
// and end a clause: "it was due 20161016.", but not "the code 20161016 of".
func (r *timeReader) endsDigits(i int) bool {
	value, _ := r.number(i)
	return value >= 1900_00_00 && value < 2100_00_00 && i > 0 && r.Tokens[i-1].Kind == prose.Word && !r.isPartOfNumber(i) && !r.Lex.Time.Numbered[r.Tokens[i-1].Lower] &&
		i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == prose.Mark && !r.touches(i+1)
}

// spacedDate reads three numbers that nothing but spaces part and that can be a date: 18 8
// 1978, 2016 10 16, 18 08 78.
func (r *timeReader) spacedDate(i int, x *timex) int {
	if x.has&^weekdaySlot != 0 || r.touches(i-1) || i > 0 && r.Tokens[i-1].Kind == prose.Number || r.Lex.Time.MonthFirst && r.endsAt(i, lexicon.TheRole) > 0 {
		return 0
	}
	a, aw := r.number(i)
	b, bw := r.number(i + 1)
	c, cw := r.number(i + 2)
	short := aw == 2 && bw == 2 && cw == 2 && c > 31 && r.DayFirst && r.Tokens[i+1].Lower[0] == '0' // 18 08 78
	if bw == 0 || bw > 2 || aw+cw > 6 || aw != 4 && cw != 4 && !short || aw == 0 || cw == 0 || r.touches(i+3) || r.joins(i+3, ":") ||
		i+3 < len(r.Tokens) && (r.Tokens[i+3].Kind == prose.Number || r.plays(i+3, lexicon.UnitRole) > 0) {
		return 0
	}
	year, month, day := a, b, c
	if short {
		year, month, day = century(c), b, a
	} else if cw == 4 {
		year = c
		month, day = r.ordered(a, b)
	}
	if year < 1900 || year > 2100 || !calendar.ValidDay(year, month, day) {
		return 0
	}
	x.has |= yearSlot | monthSlot | daySlot
	x.year, x.month, x.day = year, month, day
	return 3
}

// closesRange reports whether the number at i follows a date in digits and a
// hyphen: 5/1/2019-5/7/2020.
func (r *timeReader) closesRange(i int) bool {
	_, width := r.number(i - 2)
	return (width == 4 || width > 0 && r.joins(i-3, "/")) && (r.is(i-1, "-") || r.is(i-1, "–"))
}

// touches reports whether the token is a mark that ties a number to another:
// part of a telephone number, a version, an amount of money.
func (r *timeReader) touches(i int) bool {
	if i < 0 || i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Mark {
		return false
	}
	switch mark := r.Tokens[i].Lower; mark {
	case ".", ",", "-", "/", ":", "+", "_", "=":
		return i > 0 && i+1 < len(r.Tokens) && !r.Tokens[i+1].Space && !r.Tokens[i].Space &&
			r.Tokens[i+1].Kind == prose.Number && r.Tokens[i-1].Kind == prose.Number
	default:
		return isMoneyMark(mark)
	}
}

// isMoneyMark reports whether a mark stands before or behind what is no date.
func isMoneyMark(mark string) bool {
	switch mark {
	case "$", "€", "£", "¥", "₹", "%", "#", "₽", "₩", "°":
		return true
	}
	return false
}

// dayNumber reads a number that may be a day: "fourth", "four", 4.
func (r *timeReader) dayNumber(i int) (day, n int) {
	if day, n := r.ordinal(i); n > 0 {
		return day, n
	}
	if day, n := r.cardinal(i); n > 0 {
		return day, n
	}
	day, width := r.number(i)
	if width == 0 || width > 2 {
		return 0, 0
	}
	return day, 1
}

// overGlue skips what may stand between a day and its month: "of", "." or "-".
func (r *timeReader) overGlue(at int) int {
	for end := at + 3; at < end; at++ {
		switch r.lowerAt(at) {
		case ".", "-", "/", ",":
			continue
		}
		if r.plays(at, lexicon.OfRole|lexicon.TheRole) == 0 {
			break
		}
	}
	return at
}

// dayThenMonthName reads "4 September 2025", "4. September", "the fourth of
// September", "10-August-2012", also "2020/Sep/23".
func (r *timeReader) dayThenMonthName(i int, x *timex) int {
	if !x.can(monthSlot) || x.has&daySlot != 0 || r.touches(i-1) && !r.is(i-1, "-") {
		return 0
	}
	day, n := r.dayNumber(i)
	if n == 0 || day < 1 || day > 31 {
		return 0
	}
	at := r.overGlue(r.ordinalEnding(i + n))
	w, m := r.word(at)
	if w.Roles&lexicon.MonthRole == 0 {
		return r.monthInOrdinal(i, at, day, x)
	}
	x.has |= monthSlot | daySlot
	x.month, x.day = int(w.Month), day
	at += m
	if r.is(at, ".") && r.isAbbreviated(at-1) {
		at++
	}
	return r.shiftBehind(r.yearAfter(at, x), x) - i // "le 31 décembre dernier"
}

// monthInOrdinal reads a month by its number behind its day, where both are spoken: "am
// siebten vierten".
func (r *timeReader) monthInOrdinal(i, at, day int, x *timex) int {
	if first, n := r.ordinal(i); !r.Lex.OrdinalDot() || n == 0 || first != day || at != i+n || x.has == 0 && r.endsAt(i, lexicon.InRole) == 0 {
		return 0
	}
	month, n := r.ordinal(at)
	if value, width := r.number(at); n == 0 && width > 0 && width < 3 && r.is(at+1, ".") && !r.joins(at+1, ".") {
		month, n = value, 2
	}
	end := at + n
	if n == 0 || month < 1 || month > 12 || end < len(r.Tokens) && (r.Tokens[end].Capital && !r.Tokens[end].First || r.plays(end, lexicon.UnitRole) > 0) {
		return 0
	}
	x.has |= monthSlot | daySlot
	x.month, x.day = month, day
	return r.yearAfter(end, x) - i
}

// isAbbreviated reports whether the full stop behind the word at i belongs to
// it.
func (r *timeReader) isAbbreviated(i int) bool {
	return !r.Tokens[i+1].Space && r.Lex.IsAbbreviation(r.Tokens[i].Lower)
}

// joinedDate reads a day, a month by name in any language, and a year that
// hyphens or slashes join, in any order: 2020/Sep/23, 23-Sep-2020.
func (r *timeReader) joinedDate(i int, x *timex) int {
	if x.has&^weekdaySlot != 0 || !r.joins(i+1, "/") && !r.joins(i+1, "-") ||
		i+4 >= len(r.Tokens) || !r.joins(i+3, r.Tokens[i+1].Lower) {
		return 0
	}
	year, month, day := 0, 0, 0
	for _, at := range [...]int{i, i + 2, i + 4} {
		value, width := r.number(at)
		switch {
		case width == 4 && year == 0:
			year = value
		case width > 0 && width < 3 && day == 0:
			day = value
		case width == 0 && month == 0:
			month = r.month(at)
		}
	}
	if !calendar.ValidDay(year, month, day) {
		return 0
	}
	x.has |= yearSlot | monthSlot | daySlot
	x.year, x.month, x.day = year, month, day
	return 5
}

// pairAlone reports whether the pair of numbers at i touches no other but that
// of a range, and whether it is sure to be whole: as half of a range, or the
// whole text.
func (r *timeReader) pairAlone(i int) (whole, ok bool) {
	opens, closes := r.isDatePair(i+4) && r.is(i+3, "-"), r.isDatePair(i-4) && r.is(i-1, "-")
	if r.touches(i-1) && !closes || r.touches(i+3) && !opens {
		return false, false
	}
	return opens || closes || i == 0 && len(r.Tokens) == 3, true
}

// dayAndMonth reads 4/22 and 22.4. where something says that it is a date: a
// weekday or "on" before it. 7/8 is a fraction elsewhere, 3.5 a number.
func (r *timeReader) dayAndMonth(i int, x *timex) int {
	month, day, dots, ok := r.dayPair(i)
	if !ok || !x.can(monthSlot) || x.has&(daySlot|weekdaySlot) == daySlot { // "on 15 at 8:00, on 6/4"
		return 0
	}
	whole, ok := r.pairAlone(i)
	if !ok || x.has&weekdaySlot == 0 && !whole && !r.closing && !r.isNamedPair(i) && r.endsAt(i, lexicon.InRole|lexicon.FromRole|lexicon.ToRole|lexicon.ShiftRole) == 0 && !r.inCase(i+2) && !r.recursAt(i, day) && !r.hoursFollow(i+3) {
		return 0
	}
	if !calendar.ValidDay(2000, month, day) && !(whole && month == 2 && day <= 31) {
		return 0
	}
	x.has |= monthSlot | daySlot
	x.month, x.day = month, day
	x.ambiguous = r.unsureOrder && month <= 12 && day <= 12 && month != day && !dots
	if dots && r.is(i+3, ".") && !r.Tokens[i+3].Space {
		return 4
	}
	return 3
}

// recursAt reports whether "every" stands before the pair of numbers at i, which can be a
// day and a month in one order only: "each 4/15", not "every 7/11".
func (r *timeReader) recursAt(i, day int) bool {
	return day > 12 && r.endsAt(i, lexicon.EveryRole) > 0
}

// hoursFollow reports whether "between" and a range of hours stand at i: "6/4 between
// 9.30-4.30pm".
func (r *timeReader) hoursFollow(i int) bool {
	n := r.plays(i, lexicon.FromRole)
	if n == 0 || i+n >= len(r.Tokens) || !r.isClock(i+n) {
		return false
	}
	for at := i + n + 1; at < min(i+n+7, len(r.Tokens)); at++ {
		if (rangeDashes[r.Tokens[at].Lower] || r.plays(at, lexicon.ToRole|lexicon.AndRole) > 0) && at+1 < len(r.Tokens) && r.isClock(at+1) {
			return true
		}
	}
	return false
}

// isNamedPair reports whether an article makes the pair of numbers at i a date: "il
// 22/04". "Les 3/4" is a fraction, as is any in English.
func (r *timeReader) isNamedPair(i int) bool {
	_, width := r.number(i + 2)
	return !r.Lex.Time.MonthFirst && width == 2 && r.endsAt(i, lexicon.TheRole) > 0
}

// dayPair reads the two numbers of 4/22 and 22.4.
func (r *timeReader) dayPair(i int) (month, day int, dots, ok bool) {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	if aw == 0 || aw > 2 || bw == 0 || bw > 2 {
		return 0, 0, false, false
	}
	dots = r.isDottedPair(i)
	month, day = r.ordered(a, b)
	return month, day, dots, dots || r.joins(i+1, "/")
}

// isDottedPair reports whether 22.4 or 22.4. stands at i in a language that
// writes its ordinals with a full stop.
func (r *timeReader) isDottedPair(i int) bool {
	return r.Lex.OrdinalDot() && (r.joins(i+1, ".") || r.is(i+1, ".") && !r.Tokens[i+1].Space && r.is(i+3, "."))
}

// ordered returns which of two numbers is the month and which the day: the one
// that can only be a day, else as the reader's order has it.
func (r *timeReader) ordered(a, b int) (month, day int) {
	if r.DayFirst {
		a, b = b, a
	}
	if a > 12 && b <= 12 {
		return b, a
	}
	return a, b
}

// isDatePair reports whether 29/2 or 11/2/2017 stands at i.
func (r *timeReader) isDatePair(i int) bool {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	return aw > 0 && aw < 3 && bw > 0 && bw < 3 && a > 0 && b > 0 && a <= 31 && b <= 31 && r.joins(i+1, "/")
}
