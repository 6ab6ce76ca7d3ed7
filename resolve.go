package lede

import (
	"fmt"
	"strconv"
	"strings"
)

// A resolver gives the expressions of an article their values. It counts from
// the day the text was published on and remembers what it named last.
type resolver struct {
	reader   *timeReader
	ref      civilDay
	refClock clock // hour -1 when the reference is a day
	known    bool  // there is a reference

	last      period // the time that the passage named last
	lastKnown bool
	notBefore civilDay // the second end of a range does not precede it
	ranged    bool

	quarter   period // the quarter that the article spoke of
	hasReport bool   // it did so in this passage or shortly before
}

// A tense tells whether a sentence looks back or ahead.
type tense int8

const (
	backward tense = iota - 1
	unsure
	forward
)

// setReference sets what the values count from.
func (r *resolver) setReference(d Date) {
	r.known = false
	t, ok := d.Time()
	if !ok || len(d.Value) < len("2006-01-02") {
		return
	}
	year, month, day := t.Date()
	r.ref, r.known = dayOf(year, int(month), day), true
	r.refClock = clock{hour: -1}
	if len(d.Value) > len("2006-01-02") {
		r.refClock = clock{hour: t.Hour(), minute: t.Minute(), second: t.Second()}
	}
}

// resolve returns the type and the value of an expression, "" when the text
// leaves too much open:
//
//  1. now, recently, soon are references.
//  2. every Tuesday, daily are sets.
//  3. two weeks is a duration, two weeks ago a date.
//  4. What names a day is a date, with a time of day a time.
//  5. What names a longer time has that precision: 2025, 2025-Q3, 2025-W36.
func (r *resolver) resolve(x *timex, when tense) (TimexType, string) {
	switch {
	case x.has&refSlot != 0:
		return TimexDate, x.ref
	case x.has&everySlot != 0:
		return TimexSet, r.set(x)
	case x.has&quantitySlot != 0:
		return r.quantity(x, when)
	}
	if x.has&(daySlot|weekdaySlot|relativeSlot|holidaySlot|partSlot|clockSlot) != 0 {
		return r.dayOrTime(x, when)
	}
	p, open, ok := r.longer(x, when)
	if !ok {
		return TimexDate, open
	}
	if p.unit < dayUnit {
		return TimexDuration, duration([]amount{{number: 1, unit: p.unit}}) // the last hour
	}
	r.remember(p)
	return TimexDate, p.timex()
}

// remember keeps what was named for "the next day" and "a year earlier".
func (r *resolver) remember(p period) {
	r.last, r.lastKnown = p, true
	if p.unit == quarterUnit {
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
func (r *resolver) dayOrTime(x *timex, when tense) (TimexType, string) {
	day, open, ok := r.day(x, when)
	if ok {
		r.remember(period{day, dayUnit})
		open = period{day, dayUnit}.timex()
		if open == "" {
			return TimexDate, ""
		}
	}
	if x.has&(partSlot|clockSlot) == 0 {
		return TimexDate, open
	}
	if strings.HasSuffix(open, "_REF") || open == "" {
		open = "XXXX-XX-XX"
	}
	if x.has&clockSlot == 0 {
		return TimexTime, open + "T" + x.part
	}
	return TimexTime, open + "T" + r.clockValue(x, day, ok)
}

// clockValue writes the time of day as precisely as it is printed.
func (r *resolver) clockValue(x *timex, day civilDay, known bool) string {
	c := x.clock
	if x.half == noHalf && x.has&partSlot != 0 && c.hour <= 12 {
		c.hour = hourInPart(c.hour, x.part)
	}
	value := fmt.Sprintf("%02d:%02d", c.hour, c.minute)
	if c.second >= 0 {
		value += fmt.Sprintf(":%02d", c.second)
	}
	if !x.zoned {
		return value
	}
	s := stamp{year: 2000, month: 1, day: 1}
	if known {
		s.year, s.month, s.day = day.civil()
	}
	r.reader.timeOfDay(&s, x.clockAt)
	s.second = c.second
	zoned := s.date().Value
	return zoned[len("2000-01-01T"):]
}

// hourInPart returns the hour of 24 that an hour of 12 means in a part of the
// day: 8 in the evening is 20, 12 at night 0.
func hourInPart(hour int, part string) int {
	switch part {
	case "AF", "EV":
		return hour%12 + 12
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
func (r *resolver) day(x *timex, when tense) (day civilDay, open string, ok bool) {
	switch {
	case x.has&relativeSlot != 0:
		return r.ref + civilDay(x.relative), unresolved(x.relative), r.known
	case x.has&holidaySlot != 0:
		return r.holiday(x, when)
	case x.has&monthSlot != 0 && x.has&daySlot != 0:
		return r.monthDay(x, when)
	case x.has&weekdaySlot != 0 && x.has&ordinalSlot != 0:
		return r.weekdayOfMonth(x, when)
	case x.has&daySlot != 0:
		return r.dayOfMonth(x, when)
	case x.has&weekdaySlot != 0:
		return r.weekday(x, when)
	case x.has&shiftSlot != 0 && x.anchored && r.lastKnown:
		return r.last.first() + civilDay(x.shift), "", true
	case x.has&shiftSlot != 0:
		return r.ref + civilDay(x.shift), unresolved(x.shift), r.known
	case x.has&monthSlot != 0 || x.has&yearSlot != 0:
		return 0, "", false
	}
	return r.ref, "XXXX-XX-XX", r.known
}

// monthDay resolves a day and a month.
func (r *resolver) monthDay(x *timex, when tense) (civilDay, string, bool) {
	year := x.year
	if x.has&yearSlot == 0 {
		if !r.known {
			return 0, fmt.Sprintf("XXXX-%02d-%02d", x.month, x.day), false
		}
		year = r.nearestYear(func(year int) civilDay { return dayOf(year, x.month, x.day) }, when)
		if x.has&shiftSlot != 0 && x.unit == yearUnit {
			year, _, _ = r.ref.civil()
			year += x.shift
		}
	}
	if !validDay(year, x.month, x.day) && x.has&yearSlot == 0 {
		return 0, fmt.Sprintf("XXXX-%02d-%02d", x.month, x.day), false
	}
	if !validDay(year, x.month, x.day) {
		return 0, fmt.Sprintf("%04d-%02d-%02d", year, x.month, x.day), false
	}
	return dayOf(year, x.month, x.day), "", true
}

const (
	// sureReach is how far from the reference a date without a year may lie,
	// in days, for its nearest year to be taken against the sentence's tense.
	sureReach = 60
)

// nearestYear returns the year that puts a yearly date nearest to the
// reference; when that is far, the one on the side that the tense tells.
func (r *resolver) nearestYear(of func(year int) civilDay, when tense) int {
	now, _, _ := r.ref.civil()
	if r.ranged {
		now, _, _ = r.notBefore.civil()
		if of(now) < r.notBefore {
			now++
		}
		return now
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
func (r *resolver) holiday(x *timex, when tense) (civilDay, string, bool) {
	rule, known := holidays[x.holiday]
	if !known {
		return 0, "", false
	}
	if x.has&yearSlot != 0 {
		return rule.of(x.year), "", true
	}
	if !r.known {
		if rule.month > 0 && rule.day > 0 {
			return 0, fmt.Sprintf("XXXX-%02d-%02d", rule.month, rule.day), false
		}
		return 0, "", false
	}
	if x.has&shiftSlot == 0 {
		return rule.of(r.nearestYear(rule.of, when)), "", true
	}
	year, _, _ := r.ref.civil()
	if x.unit == noUnit && (x.shift < 0 && rule.of(year) < r.ref || x.shift > 0 && rule.of(year) > r.ref) {
		x.shift = 0 // "next Easter" may be this year's
	}
	return rule.of(year + x.shift), "", true
}

// weekdayOfMonth resolves "the first Friday of July".
func (r *resolver) weekdayOfMonth(x *timex, when tense) (civilDay, string, bool) {
	month := *x
	month.has &^= weekdaySlot | ordinalSlot
	p, _, ok := period{}, "", false
	if month.has&(monthSlot|shiftSlot) != 0 {
		p, _, ok = r.longer(&month, when)
	} else if r.known {
		p, ok = period{r.ref, monthUnit}, true
	}
	if !ok {
		return 0, "", false
	}
	year, m, _ := p.first().civil()
	return nthWeekday(year, m, x.weekday, x.ordinal), "", true
}

// dayOfMonth resolves "Friday the 22nd", "the 4th": the nearest month that
// has such a day.
func (r *resolver) dayOfMonth(x *timex, when tense) (civilDay, string, bool) {
	if !r.known {
		return 0, fmt.Sprintf("XXXX-XX-%02d", x.day), false
	}
	year, month, _ := r.ref.civil()
	if x.has&shiftSlot != 0 && x.unit == monthUnit {
		return dayOf(year, month+x.shift, x.day), "", true
	}
	for n := range 2 * monthReach {
		m := (n + 1) / 2
		if n%2 == 1 == (when != forward) {
			m = -m
		}
		first := dayOf(year, month+m, 1)
		y, mm, _ := first.civil()
		d := first + civilDay(x.day-1)
		if validDay(y, mm, x.day) && (x.has&weekdaySlot == 0 || d.weekday() == x.weekday) {
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
func (r *resolver) weekday(x *timex, when tense) (civilDay, string, bool) {
	if !r.known {
		return 0, fmt.Sprintf("XXXX-WXX-%d", x.weekday), false
	}
	if x.has&shiftSlot != 0 {
		from := r.ref
		if x.anchored && r.lastKnown {
			from = r.last.first()
		}
		if x.nearest && x.shift > 0 {
			return from + civilDay((x.weekday-from.weekday()+6)%7+1), "", true
		}
		if x.nearest && x.shift < 0 {
			return from - civilDay((from.weekday()-x.weekday+6)%7+1), "", true
		}
		return from.monday() + civilDay(7*x.shift+x.weekday-1), "", true
	}
	if r.ranged {
		return r.notBefore + civilDay((x.weekday-r.notBefore.weekday()+7)%7), "", true
	}
	back := (r.ref.weekday() - x.weekday + 7) % 7
	if when == forward && back > 0 {
		return r.ref + civilDay(7-back), "", true
	}
	return r.ref - civilDay(back), "", true
}

// longer resolves what names more than a day: a month, a quarter, a week, a
// year.
func (r *resolver) longer(x *timex, when tense) (p period, open string, ok bool) {
	switch {
	case x.has&decadeSlot != 0:
		return period{dayOf(x.decade*10, 1, 1), decadeUnit}, "", true
	case x.has&ordinalSlot != 0:
		return r.ordinal(x, when)
	case x.has&seasonSlot != 0:
		return r.yearly(x, when, 3*x.season+3, seasonUnit)
	case x.has&monthSlot != 0:
		return r.yearly(x, when, x.month, monthUnit)
	case x.has&yearSlot != 0:
		return period{dayOf(x.year, 1, 1), yearUnit}, "", true
	case x.has&shiftSlot != 0:
		return r.shifted(x, when)
	}
	return period{}, "", false
}

// yearly resolves a month or a season, which begins in that month.
func (r *resolver) yearly(x *timex, when tense, month int, u unit) (period, string, bool) {
	if x.has&yearSlot != 0 {
		return period{dayOf(x.year, month, 1), u}, "", true
	}
	if !r.known {
		if u == seasonUnit {
			return period{}, "XXXX-" + seasonCodes[x.season], false
		}
		return period{}, fmt.Sprintf("XXXX-%02d", month), false
	}
	year, _, _ := r.ref.civil()
	here := period{r.ref, u}.first()
	if x.has&shiftSlot != 0 {
		if x.unit == yearUnit {
			return period{dayOf(year+x.shift, month, 1), u}, "", true
		}
		return r.shiftedYearly(x, dayOf(year, month, 1), here, u)
	}
	if r.ranged {
		here = period{r.notBefore, u}.first()
		when = forward
	}
	p := period{dayOf(year, month, 1), u}
	switch {
	case when == forward && p.first() < here:
		return p.shift(12 / monthsOf[u]), "", true
	case when == backward && p.first() > here, when == unsure && p.first() > r.ref+monthHorizon:
		return p.shift(-12 / monthsOf[u]), "", true
	}
	return p, "", true
}

// monthHorizon is how many days ahead a month without a year may begin in a
// sentence that does not tell its tense.
const monthHorizon = 75

// shiftedYearly resolves "last May", "this summer", "next fall".
func (r *resolver) shiftedYearly(x *timex, day, here civilDay, u unit) (period, string, bool) {
	p := period{day, u}
	switch {
	case x.shift < 0 && p.first() >= here:
		return p.shift(-12 / monthsOf[u]), "", true
	case x.shift > 0 && p.first() <= here:
		return p.shift(12 / monthsOf[u]), "", true
	}
	return p, "", true
}

// shifted resolves "last week", "this year", "that month", "the quarter".
func (r *resolver) shifted(x *timex, when tense) (period, string, bool) {
	if (x.bare || x.anchored) && x.shift == 0 && x.unit == quarterUnit && r.hasReport {
		return r.quarter, "", true
	}
	if x.anchored && r.lastKnown {
		return period{r.last.first(), x.unit}.shift(x.shift), "", true
	}
	if !r.known {
		return period{}, unresolved(x.shift), false
	}
	if x.unit == weekendUnit && x.shift == 0 && when == backward && r.ref.weekday() < 5 {
		return period{r.ref - 7, weekendUnit}, "", true
	}
	return period{r.ref, x.unit}.shift(x.shift), "", true
}

// ordinal resolves "the third quarter", "the first week of October", "the
// 20th century".
func (r *resolver) ordinal(x *timex, when tense) (period, string, bool) {
	switch x.counted {
	case centuryUnit:
		return period{dayOf(x.ordinal*100-100, 1, 2), centuryUnit}, "", x.ordinal > 1 && x.ordinal < 30
	case quarterUnit, halfUnit:
		return r.reported(x, when)
	case weekUnit, dayUnit, monthUnit, weekendUnit:
		scope := *x
		scope.has &^= ordinalSlot
		if scope.has&(monthSlot|yearSlot|shiftSlot) == 0 {
			if !x.numbered || !r.known {
				return period{}, "", false
			}
			scope.has, scope.unit = shiftSlot, yearUnit
		}
		p, _, ok := r.longer(&scope, when)
		if !ok || p.unit <= x.counted {
			return period{}, "", false
		}
		return ordinalIn(p, x.counted, x.ordinal)
	}
	return period{}, "", false
}

// ordinalIn returns the n-th unit of a period, from its end when negative.
// Its weeks are those with their Thursday inside.
func ordinalIn(p period, u unit, n int) (period, string, bool) {
	first := p.first()
	if n < 0 {
		first = p.after() - 1
		n++
	} else {
		n--
	}
	if u == weekUnit || u == weekendUnit {
		thursday := first.monday() + 3
		if n >= 0 && thursday < p.first() {
			thursday += 7
		} else if n <= 0 && thursday >= p.after() {
			thursday -= 7
		}
		first = thursday
	}
	found := period{first, u}.shift(n)
	return found, "", found.day >= p.first() && found.day < p.after()
}

// reported resolves a quarter or a half of a year: the last that has begun,
// the next in a sentence that looks ahead.
func (r *resolver) reported(x *timex, when tense) (period, string, bool) {
	months := monthsOf[x.counted]
	if x.ordinal < 0 {
		x.ordinal += 12/months + 1
	}
	if x.ordinal > 12/months {
		return period{}, "", false
	}
	month := (x.ordinal-1)*months + 1
	if x.has&yearSlot != 0 {
		return period{dayOf(x.year, month, 1), x.counted}, "", true
	}
	if !r.known {
		return period{}, fmt.Sprintf("XXXX-%c%d", "QH"[months/6], x.ordinal), false
	}
	year, _, _ := r.ref.civil()
	if x.has&shiftSlot != 0 && x.unit == yearUnit {
		return period{dayOf(year+x.shift, month, 1), x.counted}, "", true
	}
	p := period{dayOf(year, month, 1), x.counted}
	switch {
	case when == forward && p.after()+reportReach < r.ref:
		return p.shift(12 / months), "", true
	case when != forward && p.first() > r.ref:
		return p.shift(-12 / months), "", true
	}
	return p, "", true
}

// reportReach is how many days after its end a quarter is still what is being
// reported on, whatever the sentence's tense.
const reportReach = 120

// set returns the value of something that recurs.
func (r *resolver) set(x *timex) string {
	switch {
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
		return "XXXX-" + seasonCodes[x.season]
	case x.has&quantitySlot != 0:
		return duration(x.amounts)
	}
	return ""
}

// quantity resolves a length of time, or the date that it leads to.
func (r *resolver) quantity(x *timex, when tense) (TimexType, string) {
	length := duration(x.amounts)
	vague := x.amounts[0].vague
	switch {
	case x.moves == backwards && vague && !x.plural:
		return TimexDate, "PAST_REF"
	case x.moves == backwards && x.amounts[0].unit < decadeUnit && !vague:
		return r.moved(x, r.ref, r.known, -1, length)
	case (x.moves == earlier || x.moves == onwards) && !vague && (r.lastKnown || x.amounts[0].unit >= weekUnit || r.known) && x.amounts[0].unit < decadeUnit:
		sign := 1
		if x.moves == earlier {
			sign = -1
		}
		from, known := r.ref, r.known
		if r.lastKnown {
			from, known = r.last.first(), true
		}
		return r.moved(x, from, known, sign, length)
	case x.moves == forwards && when != backward && !vague && x.amounts[0].unit < decadeUnit:
		return r.moved(x, r.ref, r.known, 1, length)
	}
	return TimexDuration, length
}

// moved returns the time that a quantity leads to, as precise as its unit.
func (r *resolver) moved(x *timex, from civilDay, known bool, sign int, length string) (TimexType, string) {
	if !known {
		return TimexDate, unresolved(sign)
	}
	finest := yearUnit
	seconds := 0
	p := period{day: from}
	for _, a := range x.amounts {
		finest = min(finest, a.unit)
		if a.unit < dayUnit {
			seconds += sign * a.seconds()
			continue
		}
		p.unit = a.unit
		p = p.shift(sign * a.number)
		if a.part == "5" {
			p.unit, finest = a.halved(), min(finest, dayUnit)
			p = p.shift(sign * halves[a.unit])
		}
	}
	if seconds != 0 {
		return r.movedClock(p.day, seconds, length)
	}
	if len(x.amounts) > 1 {
		finest = dayUnit
	}
	if finest == yearUnit && r.hasReport && sign < 0 {
		p = r.quarter.shift(4 * sign * x.amounts[0].number) // than a year ago
	} else {
		p.unit = finest
		r.remember(p)
	}
	return TimexDate, p.timex()
}

// halves is how many smaller units half of a unit is, see amount.halved.
var halves = [millenniumUnit + 1]int{yearUnit: 6, decadeUnit: 5, centuryUnit: 50, monthUnit: 15, weekUnit: 3}

// halved returns the unit that halves counts.
func (a amount) halved() unit {
	switch a.unit {
	case yearUnit:
		return monthUnit
	case decadeUnit, centuryUnit:
		return yearUnit
	}
	return dayUnit
}

// seconds returns the length of an amount of hours, minutes or seconds.
func (a amount) seconds() int {
	size := [...]int{secondUnit: 1, minuteUnit: 60, hourUnit: 3600}[a.unit]
	n := a.number * size
	if a.part != "" {
		part, _ := strconv.ParseFloat("0."+a.part, 64)
		n += int(part * float64(size))
	}
	return n
}

// movedClock returns the time that lies some seconds from the reference; the
// length alone when the reference has no time of day.
func (r *resolver) movedClock(day civilDay, seconds int, length string) (TimexType, string) {
	if r.refClock.hour < 0 {
		return TimexDuration, length
	}
	seconds += r.refClock.hour*3600 + r.refClock.minute*60 + r.refClock.second
	for ; seconds < 0; seconds += secondsOfDay {
		day--
	}
	day += civilDay(seconds / secondsOfDay)
	seconds %= secondsOfDay
	value := fmt.Sprintf("%sT%02d:%02d", period{day, dayUnit}.timex(), seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		value += fmt.Sprintf(":%02d", seconds%60)
	}
	return TimexTime, value
}

// duration writes a length of time: P3D, PT1H30M, P2.5Y, PXM.
func duration(amounts []amount) string {
	date, clock := "", ""
	for _, a := range amounts {
		n := strconv.Itoa(a.number)
		switch {
		case a.vague:
			n = "X"
		case a.part != "":
			n += "." + a.part
		}
		u := a.unit
		if (u == fortnightUnit || u == weekendUnit || u == halfUnit) && !a.vague {
			n = strconv.Itoa(2 * a.number)
			if u == halfUnit {
				n = strconv.Itoa(6 * a.number)
			}
		}
		letter := unitLetters[u]
		if u == weekendUnit {
			letter = "D"
		}
		if u < dayUnit {
			clock += n + letter
		} else {
			date += n + letter
		}
	}
	if clock != "" {
		return "P" + date + "T" + clock
	}
	return "P" + date
}
