package timex

import (
	"fmt"
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// A resolver gives the expressions of an article their values. It counts from
// the day the text was published on and remembers what it named last.
type resolver struct {
	reader   *timeReader
	given    Date // what values count from
	ref      calendar.Day
	refClock clock // hour -1 when the reference is a day
	known    bool  // there is a reference

	last      calendar.Period // the time that this passage, or the one before, named last
	lastKnown bool
	lastFresh bool         // this one did
	notBefore calendar.Day // the second end of a range does not precede it
	ranged    bool
	past      bool // it lies before the reference: "between 22 January and now"

	quarter   calendar.Period // the quarter that the article spoke of
	hasReport bool            // it did so in this passage or shortly before
}

// setReference sets what the values count from.
func (r *resolver) setReference(d Date) {
	if d == r.given {
		return
	}
	r.given, r.known = d, false
	t, ok := d.Time()
	if !ok || len(d.Value) < len("2006-01-02") {
		return
	}
	year, month, day := t.Date()
	r.ref, r.known = calendar.DayOf(year, int(month), day), true
	r.refClock = clock{hour: -1}
	if len(d.Value) > len("2006-01-02") {
		r.refClock = clock{hour: t.Hour(), minute: t.Minute(), second: t.Second()}
	}
}

// newPassage forgets what was named, unless the passage before named it.
func (r *resolver) newPassage() {
	r.lastKnown, r.lastFresh = r.lastFresh, false
}

// resolve returns the type and the value of an expression, "" when the text
// leaves too much open:
//
//  1. now, recently, soon are references.
//  2. every Tuesday, daily are sets.
//  3. two weeks is a duration, two weeks ago a date.
//  4. What names a day is a date, with a time of day a time.
//  5. What names a longer time has that precision: 2025, 2025-Q3, 2025-W36.
func (r *resolver) resolve(x *timex, when tense) (Type, string) {
	reach := shortReach * btoi(x.has != yearSlot) // the crash of '29
	if now, _, _ := r.ref.Civil(); x.short && r.known && x.year > now+reach && when != forward {
		x.year -= 100 // "May '68"
	}
	switch {
	case x.has&refSlot != 0:
		return TypeDate, x.ref
	case x.has&everySlot != 0:
		return TypeSet, r.set(x)
	case x.has&quantitySlot != 0:
		return r.quantity(x, when)
	}
	if x.has&(daySlot|weekdaySlot|relativeSlot|holidaySlot|partSlot|clockSlot) != 0 {
		return r.dayOrTime(x, when)
	}
	p, open, ok := r.longer(x, when)
	if !ok {
		return TypeDate, open
	}
	if p.Unit < calendar.DayUnit {
		return TypeDuration, duration([]amount{{number: 1, unit: p.Unit}}) // the last hour
	}
	r.remember(p)
	return TypeDate, p.Timex()
}

// remember keeps what was named for "the next day" and "a year earlier".
func (r *resolver) remember(p calendar.Period) {
	r.last, r.lastKnown, r.lastFresh = p, true, true
	if p.Unit == calendar.QuarterUnit {
		r.quarter, r.hasReport = p, true
	}
}

// unresolved is the value of a relative time without a reference.
func unresolved(shift int) string {
	switch {
	case shift < 0:
		return "PAST_REF"
	case shift > 0:
		return "FUTURE_REF"
	}
	return "PRESENT_REF"
}

// dayOrTime resolves what names a day, a part of one or a time.
func (r *resolver) dayOrTime(x *timex, when tense) (Type, string) {
	day, open, ok := r.day(x, when)
	if ok && x.around != calendar.NoUnit {
		week := calendar.Period{Day: day, Unit: x.around}
		if x.around == calendar.WeekendUnit && day.Weekday() <= 2 {
			week.Day -= 2 // Labor Day is the Monday behind its weekend
		}
		r.remember(week)
		return TypeDate, week.Timex()
	}
	if ok {
		day -= calendar.Day(btoi(x.eve))
		r.remember(calendar.Period{Day: day, Unit: calendar.DayUnit})
		open = calendar.Period{Day: day, Unit: calendar.DayUnit}.Timex()
		if open == "" {
			return TypeDate, ""
		}
	}
	if x.has&(partSlot|clockSlot) == 0 {
		return TypeDate, open
	}
	if strings.HasSuffix(open, "_REF") || open == "" {
		open = "XXXX-XX-XX"
	}
	if x.has&clockSlot == 0 {
		return TypeTime, open + "T" + x.part
	}
	return TypeTime, open + "T" + r.clockValue(x, day, ok)
}

// clockValue writes the time of day as precisely as it is printed.
func (r *resolver) clockValue(x *timex, day calendar.Day, known bool) string {
	c := x.clock
	if x.half == noHalf && x.has&partSlot != 0 && c.hour <= 12 {
		if c.hour = hourInPart(c.hour, x.part); x.part == "NI" && x.has&relativeSlot != 0 && (c.hour == 4 || c.hour == 5) {
			c.hour += 12 // "tonight at 5"
		}
	}
	value := fmt.Sprintf("%02d:%02d", c.hour, c.minute)
	if c.second >= 0 {
		value += fmt.Sprintf(":%02d", c.second)
	}
	if !x.zoned {
		return value
	}
	s := Stamp{Year: 2000, Month: 1, Day: 1}
	if known {
		s.Year, s.Month, s.Day = day.Civil()
	}
	if x.zoneAt > 0 {
		r.reader.zone(&s, x.zoneAt)
	} else {
		r.reader.timeOfDay(&s, x.clockAt)
	}
	s.Hour, s.minute, s.second = c.hour, c.minute, c.second
	zoned := s.Date().Value
	return zoned[len("2000-01-01T"):]
}

// hourInPart returns the hour of 24 that an hour of 12 means in a part of the
// day: 8 in the evening is 20, 12 at night 0.
func hourInPart(hour int, part string) int {
	switch part {
	case "AF", "EV":
		return (hour%12 + 12) * btoi(part == "AF" || hour != 12) // 12 in the evening is midnight
	case "MI":
		return hour + 12*btoi(hour > 0 && hour < 6) // one o'clock at lunchtime
	case "NI":
		if hour >= 6 && hour < 12 {
			return hour + 12
		}
		return hour % 12
	}
	return hour
}

// day returns the day that an expression names. When that cannot be told, open
// is what can be said: XXXX-12-24, XXXX-WXX-5, PAST_REF, or nothing.
func (r *resolver) day(x *timex, when tense) (day calendar.Day, open string, ok bool) {
	switch {
	case x.anchored && x.has&(relativeSlot|shiftSlot) != 0 && x.has&(weekdaySlot|daySlot) == 0 && r.lastKnown && r.last.Unit > calendar.DayUnit:
		return 0, "", false // the day after what happened in May, is not told
	case x.has&relativeSlot != 0 && x.anchored && r.lastKnown:
		return r.last.First() + calendar.Day(x.relative), "", true
	case x.has&relativeSlot != 0:
		return r.ref + calendar.Day(x.relative), unresolved(x.relative), r.known
	case x.has&holidaySlot != 0:
		return r.holiday(x, when)
	case x.has&monthSlot != 0 && x.has&daySlot != 0:
		return r.monthDay(x, when)
	case x.has&weekdaySlot != 0 && x.has&ordinalSlot != 0:
		return r.weekdayOfMonth(x, when)
	case x.has&daySlot != 0:
		return r.dayOfMonth(x, when)
	case x.has&ordinalSlot != 0 && x.counted == calendar.DayUnit: // 10 to 11:30 on the first day of May
		p, open, ok := r.ordinal(x, when)
		return p.First(), open, ok
	case x.has&weekdaySlot != 0:
		return r.weekday(x, when)
	case x.has&shiftSlot != 0 && x.anchored && r.lastKnown:
		return r.last.First() + calendar.Day(x.shift), "", true
	case x.has&shiftSlot != 0:
		return r.ref + calendar.Day(x.shift), unresolved(x.shift), r.known
	case x.has&monthSlot != 0 || x.has&yearSlot != 0:
		return 0, "", false
	case x.untold && x.has&^(partSlot|clockSlot) == 0:
		return 0, "XXXX-XX-XX", false
	case x.midnight && when != backward:
		return r.ref + 1, "XXXX-XX-XX", r.known // bids close at midnight
	}
	return r.ref, "XXXX-XX-XX", r.known
}

// monthDay resolves a day and a month.
func (r *resolver) monthDay(x *timex, when tense) (calendar.Day, string, bool) {
	year := x.year
	if x.has&yearSlot == 0 {
		if !r.known {
			return 0, fmt.Sprintf("XXXX-%02d-%02d", x.month, x.day), false
		}
		year = r.nearestYear(func(year int) calendar.Day { return calendar.DayOf(year, x.month, x.day) }, when)
		if x.has&shiftSlot != 0 {
			year, _, _ = r.ref.Civil()
			year += r.yearsAway(x, calendar.DayOf(year, x.month, x.day))
		}
	}
	if x.has&(yearSlot|shiftSlot) == 0 && x.month == 2 && x.day == 29 && !r.ranged {
		for !calendar.ValidDay(year, 2, 29) {
			year += 2*btoi(when == forward) - 1 // of the last leap year, or the next
		}
	}
	if !calendar.ValidDay(year, x.month, x.day) && x.has&yearSlot == 0 {
		return 0, fmt.Sprintf("XXXX-%02d-%02d", x.month, x.day), false
	}
	if !calendar.ValidDay(year, x.month, x.day) {
		return 0, fmt.Sprintf("%04d-%02d-%02d", year, x.month, x.day), false
	}
	return calendar.DayOf(year, x.month, x.day), "", true
}

// yearsAway returns by how many years a shift moves a yearly day: "last year"
// by one, "next" to the one that follows the reference.
func (r *resolver) yearsAway(x *timex, day calendar.Day) int {
	switch {
	case x.unit == calendar.YearUnit:
		return x.shift
	case x.shift > 0 && day <= r.ref:
		return 1
	case x.shift < 0 && day >= r.ref:
		return -1
	}
	return 0
}

const (
	// shortReach is how many years ahead a year of two digits may lie that no plan is
	// told of.
	shortReach = 10

	// sureReach is how far from the reference a date without a year may lie,
	// in days, for its nearest year to be taken against the sentence's tense.
	sureReach = 60
)

// nearestYear returns the year that puts a yearly date nearest to the
// reference; when that is far, the one on the side that the tense tells.
func (r *resolver) nearestYear(of func(year int) calendar.Day, when tense) int {
	now, _, _ := r.ref.Civil()
	if r.ranged {
		now, _, _ = r.notBefore.Civil()
		if of(now) < r.notBefore {
			now++
		}
		return now
	}
	if r.past {
		return now - btoi(of(now) > r.ref)
	}
	best, distance := now, -1
	for year := now - 1; year <= now+1; year++ {
		d := int(of(year) - r.ref)
		size := max(d, -d)
		if size > sureReach && (when == backward && d > 0 || when == forward && d < 0) {
			size += 183
		}
		if distance < 0 || size < distance {
			best, distance = year, size
		}
	}
	return best
}

// holiday resolves the name of a holiday.
func (r *resolver) holiday(x *timex, when tense) (calendar.Day, string, bool) {
	rule, known := calendar.Holidays[x.holiday]
	if !known {
		return 0, "", false
	}
	if x.has&yearSlot != 0 {
		return rule.Of(x.year), "", true
	}
	if !r.known {
		if rule.Month > 0 && rule.Day > 0 {
			return 0, fmt.Sprintf("XXXX-%02d-%02d", rule.Month, rule.Day), false
		}
		return 0, "", false
	}
	if x.has&shiftSlot == 0 {
		return rule.Of(r.nearestYear(rule.Of, when)), "", true
	}
	year, _, _ := r.ref.Civil()
	return rule.Of(year + r.yearsAway(x, rule.Of(year))), "", true
}

// weekdayOfMonth resolves "the first Friday of July".
func (r *resolver) weekdayOfMonth(x *timex, when tense) (calendar.Day, string, bool) {
	month := *x
	month.has &^= weekdaySlot | ordinalSlot
	p, _, ok := calendar.Period{}, "", false
	if month.has&(monthSlot|shiftSlot) != 0 {
		p, _, ok = r.longer(&month, when)
	} else if r.known {
		p, ok = calendar.Period{Day: r.ref, Unit: calendar.MonthUnit}, true
	}
	if !ok {
		return 0, "", false
	}
	year, m, _ := p.First().Civil()
	return calendar.NthWeekday(year, m, x.weekday, x.ordinal), "", true
}

// dayOfMonth resolves "Friday the 22nd", "the 4th": the nearest month that
// has such a day.
func (r *resolver) dayOfMonth(x *timex, when tense) (calendar.Day, string, bool) {
	if !r.known {
		return 0, fmt.Sprintf("XXXX-XX-%02d", x.day), false
	}
	year, month, _ := r.ref.Civil()
	if x.has&shiftSlot != 0 && x.unit == calendar.MonthUnit {
		year, month, _ = calendar.DayOf(year, month+x.shift, 1).Civil()
		return calendar.DayOf(year, month, x.day), "", calendar.ValidDay(year, month, x.day)
	}
	for n := range 2 * monthReach {
		m := (n + 1) / 2
		if n%2 == 1 == (when != forward) {
			m = -m
		}
		first := calendar.DayOf(year, month+m, 1)
		y, mm, _ := first.Civil()
		d := first + calendar.Day(x.day-1)
		if calendar.ValidDay(y, mm, x.day) && (x.has&weekdaySlot == 0 || d.Weekday() == x.weekday) {
			return d, "", true
		}
	}
	return 0, "", false
}

// monthReach is how many months back and ahead "Friday the 13th" is looked
// for: every date falls on every weekday within fourteen months.
const monthReach = 14

// weekday resolves a day of the week. Alone it is the last one, the reference
// itself included, or the next one in a sentence that looks ahead. "Next",
// "last" and "this" count weeks, and so does what is named with a week.
func (r *resolver) weekday(x *timex, when tense) (calendar.Day, string, bool) {
	if !r.known {
		return 0, fmt.Sprintf("XXXX-WXX-%d", x.weekday), false
	}
	if x.has&shiftSlot != 0 && !(x.bare && x.unit == calendar.DayUnit) { // not "early in the day Wednesday"
		from := r.ref
		if x.anchored && r.lastKnown {
			from = r.last.First()
		}
		if x.nearest && x.shift > 0 {
			return from + calendar.Day((x.weekday-from.Weekday()+6)%7+1+7*(x.shift-1)), "", true
		}
		if x.nearest && x.shift < 0 {
			return from - calendar.Day((from.Weekday()-x.weekday+6)%7+1-7*(x.shift+1)), "", true
		}
		return from.Monday() + calendar.Day(7*x.shift+x.weekday-1), "", true
	}
	if r.ranged {
		return r.notBefore + calendar.Day((x.weekday-r.notBefore.Weekday()+7)%7), "", true
	}
	back := (r.ref.Weekday() - x.weekday + 7) % 7
	if when == forward && back > 0 {
		return r.ref + calendar.Day(7-back), "", true
	}
	return r.ref - calendar.Day(back), "", true
}

// set returns the value of something that recurs.
func (r *resolver) set(x *timex) string {
	switch {
	case x.has&quantitySlot != 0 && x.has&ordinalSlot != 0: // the second Saturday of each month
		return duration(x.amounts)
	case x.has&quantitySlot != 0 && x.amounts[0].working && x.amounts[0].number == 1:
		return "P1WD" // every weekday
	case x.has&clockSlot != 0 && x.has&weekdaySlot != 0:
		return fmt.Sprintf("XXXX-WXX-%dT%s", x.weekday, r.clockValue(x, 0, false))
	case x.has&clockSlot != 0:
		return "T" + r.clockValue(x, 0, false)
	case x.has&weekdaySlot != 0 && x.has&partSlot != 0:
		return fmt.Sprintf("XXXX-WXX-%dT%s", x.weekday, x.part)
	case x.has&weekdaySlot != 0:
		return fmt.Sprintf("XXXX-WXX-%d", x.weekday)
	case x.has&monthSlot != 0 && x.has&daySlot != 0:
		return fmt.Sprintf("XXXX-%02d-%02d", x.month, x.day)
	case x.has&monthSlot != 0:
		return fmt.Sprintf("XXXX-%02d", x.month)
	case x.has&daySlot != 0:
		return fmt.Sprintf("XXXX-XX-%02d", x.day)
	case x.has&partSlot != 0:
		return "T" + x.part
	case x.has&seasonSlot != 0:
		return "XXXX-" + calendar.SeasonCodes[x.season]
	case x.has&quantitySlot != 0:
		return duration(x.amounts)
	case x.unit == calendar.WeekendUnit:
		return "XXXX-WXX-WE"
	}
	return ""
}
