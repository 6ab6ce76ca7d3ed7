package lede

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A unit is a unit of the calendar or the clock.
type unit uint8

// The units, from short to long.
const (
	noUnit unit = iota
	secondUnit
	minuteUnit
	hourUnit
	dayUnit
	weekendUnit
	weekUnit
	fortnightUnit
	monthUnit
	quarterUnit
	seasonUnit
	halfUnit
	yearUnit
	decadeUnit
	centuryUnit
	millenniumUnit
)

// unitLetters are the designators of durations.
var unitLetters = [...]string{
	secondUnit: "S", minuteUnit: "M", hourUnit: "H", dayUnit: "D", weekendUnit: "WE", weekUnit: "W",
	fortnightUnit: "W", monthUnit: "M", quarterUnit: "Q", seasonUnit: "M", halfUnit: "M", yearUnit: "Y",
	decadeUnit: "DE", centuryUnit: "CE", millenniumUnit: "ML",
}

// A civilDay counts the days since the first of January 1970 in the Gregorian
// calendar, which it extends into the past.
type civilDay int

// dayOf returns the day of a date. A month or day outside of its range counts
// on: month 13 is the next January, day 0 the last of the month before.
func dayOf(year, month, day int) civilDay {
	return civilDay(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / secondsOfDay)
}

const secondsOfDay = 24 * 60 * 60

// midnight returns the instant at which the day begins in UTC.
func (d civilDay) midnight() time.Time { return time.Unix(int64(d)*secondsOfDay, 0).UTC() }

// civil returns the date of the day.
func (d civilDay) civil() (year, month, day int) {
	y, m, n := d.midnight().Date()
	return y, int(m), n
}

// weekday returns the day of the week, Monday 1 to Sunday 7.
func (d civilDay) weekday() int { return int(((d+3)%7+7)%7) + 1 }

// monday returns the first day of the day's week.
func (d civilDay) monday() civilDay { return d - civilDay(d.weekday()-1) }

// validDay reports whether the calendar has the date.
func validDay(year, month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// daysIn returns the length of a month.
func daysIn(year, month int) int { return int(dayOf(year, month+1, 1) - dayOf(year, month, 1)) }

// nthWeekday returns the n-th of a weekday (Monday 1) in a month; a negative n
// counts from the month's end.
func nthWeekday(year, month, weekday, n int) civilDay {
	if n < 0 {
		last := dayOf(year, month+1, 0)
		return last - civilDay((last.weekday()-weekday+7)%7) + civilDay(7*(n+1))
	}
	first := dayOf(year, month, 1)
	return first + civilDay((weekday-first.weekday()+7)%7) + civilDay(7*(n-1))
}

// easterOf returns Easter Sunday of the western churches (the Gregorian
// computus, in the form of Meeus, Jones and Butcher).
func easterOf(year int) civilDay {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayOf(year, n/31, n%31+1)
}

// A period is one unit of the calendar: the one that holds its day.
type period struct {
	day  civilDay
	unit unit
}

// monthsOf are the lengths of the units that are made of months.
var monthsOf = [...]int{
	monthUnit: 1, quarterUnit: 3, seasonUnit: 3, halfUnit: 6, yearUnit: 12,
	decadeUnit: 120, centuryUnit: 1200, millenniumUnit: 12000,
}

// first returns the first day of the period.
func (p period) first() civilDay {
	switch p.unit {
	case weekUnit, fortnightUnit:
		return p.day.monday()
	case weekendUnit:
		return p.day.monday() + 5
	}
	if p.unit < monthUnit {
		return p.day
	}
	year, month, _ := p.day.civil()
	months := year*12 + month - 1
	offset := 0
	if p.unit == seasonUnit {
		offset = 2 // spring begins in March
	}
	months -= ((months-offset)%monthsOf[p.unit] + monthsOf[p.unit]) % monthsOf[p.unit]
	return dayOf(0, months+1, 1)
}

// after returns the day that follows the period.
func (p period) after() civilDay {
	if p.unit == weekendUnit {
		return p.day.monday() + 7
	}
	return p.shift(1).first()
}

// shift returns the period n units later. A day keeps its place in the month
// and the year as far as their lengths allow.
func (p period) shift(n int) period {
	switch p.unit {
	case noUnit, secondUnit, minuteUnit, hourUnit:
	case dayUnit:
		p.day += civilDay(n)
	case weekendUnit, weekUnit:
		p.day += civilDay(7 * n)
	case fortnightUnit:
		p.day += civilDay(14 * n)
	default:
		p.day = addMonths(p.day, n*monthsOf[p.unit])
	}
	return p
}

// addMonths returns the same day n months later, or the last of that month.
func addMonths(d civilDay, n int) civilDay {
	year, month, day := d.civil()
	months := year*12 + month - 1 + n
	year, month = months/12, months%12+1
	return dayOf(year, month, min(day, daysIn(year, month)))
}

// seasonCodes are the seasons of TIMEX3, spring first.
var seasonCodes = [...]string{"SP", "SU", "FA", "WI"}

// timex returns the period's TIMEX3 value; "" outside of the years 1 to 9999.
func (p period) timex() string {
	year, month, day := p.day.civil()
	if year < 1 || year > 9999 {
		return ""
	}
	switch p.unit {
	case weekUnit, fortnightUnit, weekendUnit:
		year, week := p.day.midnight().ISOWeek()
		if p.unit == weekendUnit {
			return fmt.Sprintf("%04d-W%02d-WE", year, week)
		}
		return fmt.Sprintf("%04d-W%02d", year, week)
	case monthUnit:
		return fmt.Sprintf("%04d-%02d", year, month)
	case quarterUnit:
		return fmt.Sprintf("%04d-Q%d", year, (month+2)/3)
	case seasonUnit:
		year, month, _ := p.first().civil()
		return fmt.Sprintf("%04d-%s", year, seasonCodes[month/3-1])
	case halfUnit:
		return fmt.Sprintf("%04d-H%d", year, (month+5)/6)
	case yearUnit:
		return fmt.Sprintf("%04d", year)
	case decadeUnit:
		return fmt.Sprintf("%03d", year/10)
	case centuryUnit:
		return fmt.Sprintf("%02d", year/100)
	case millenniumUnit:
		return fmt.Sprintf("%d", year/1000)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// partHours are the hours of the day that the parts of TIMEX3 stand for: the
// first and the one after the last.
var partHours = map[string][2]int{
	"MO": {6, 12}, "MI": {12, 13}, "AF": {12, 18}, "EV": {18, 24}, "NI": {20, 30}, "DT": {8, 18},
}

// timexInterval returns the instants that a TIMEX3 value of a date or time
// covers, the second not included, in the zone that the value states or else
// in UTC. It reports false for what names no place in time.
func timexInterval(value string) (from, to time.Time, ok bool) {
	if first, last, ranged := strings.Cut(value, "/"); ranged {
		from, _, ok = timexInterval(first)
		_, to, ok2 := timexInterval(last)
		return from, to, ok && ok2 && from.Before(to)
	}
	date, clock, timed := strings.Cut(value, "T")
	if timed && len(clock) >= 2 && clock[0] >= '0' && clock[0] <= '9' {
		return clockInterval(value)
	}
	p, ok := parsePeriod(date)
	if !ok || timed && p.unit != dayUnit {
		return from, to, false
	}
	if hours, known := partHours[clock]; timed && known {
		day := p.day.midnight()
		return day.Add(time.Duration(hours[0]) * time.Hour), day.Add(time.Duration(hours[1]) * time.Hour), true
	}
	return p.first().midnight(), p.after().midnight(), !timed
}

// clockLayouts are the forms of a time of day in a value, and what each covers.
var clockLayouts = [...]struct {
	layout string
	length time.Duration
}{
	{"2006-01-02T15:04:05Z07:00", time.Second}, {"2006-01-02T15:04:05", time.Second},
	{"2006-01-02T15:04Z07:00", time.Minute}, {"2006-01-02T15:04", time.Minute},
	{"2006-01-02T15Z07:00", time.Hour}, {"2006-01-02T15", time.Hour},
}

// clockInterval is timexInterval for a value with a time of day.
func clockInterval(value string) (from, to time.Time, ok bool) {
	for _, l := range clockLayouts {
		if t, err := time.Parse(l.layout, value); err == nil {
			return t, t.Add(l.length), true
		}
	}
	return from, to, false
}

// parsePeriod reads what period.timex writes.
func parsePeriod(value string) (period, bool) {
	if !isDigits(value[:min(len(value), 2)]) {
		return period{}, false
	}
	year, rest, _ := strings.Cut(value, "-")
	n, err := strconv.Atoi(year)
	if err != nil || n > 9999 {
		return period{}, false
	}
	if rest != "" {
		return periodOfYear(n, rest)
	}
	switch len(year) {
	case 4:
		return period{dayOf(n, 1, 1), yearUnit}, n > 0
	case 3:
		return period{dayOf(n*10, 1, 1), decadeUnit}, n > 0
	case 2:
		return period{dayOf(n*100, 1, 1), centuryUnit}, n > 0
	}
	return period{}, false
}

// periodOfYear reads the part of a value that follows the year.
func periodOfYear(year int, rest string) (period, bool) {
	for i, code := range seasonCodes {
		if rest == code {
			return period{dayOf(year, 3*i+3, 1), seasonUnit}, true
		}
	}
	number, tail, _ := strings.Cut(strings.TrimLeft(rest, "WQH"), "-")
	n, err := strconv.Atoi(number)
	if err != nil {
		return period{}, false
	}
	switch rest[0] {
	case 'Q':
		return period{dayOf(year, 3*n, 1), quarterUnit}, n >= 1 && n <= 4
	case 'H':
		return period{dayOf(year, 6*n, 1), halfUnit}, n >= 1 && n <= 2
	case 'W':
		day := dayOf(year, 1, 4).monday() + civilDay(7*(n-1))
		if tail == "WE" {
			return period{day, weekendUnit}, n >= 1 && n <= 53
		}
		return period{day, weekUnit}, n >= 1 && n <= 53 && tail == ""
	}
	if tail == "" {
		return period{dayOf(year, n, 1), monthUnit}, n >= 1 && n <= 12
	}
	day, err := strconv.Atoi(tail)
	return period{dayOf(year, n, day), dayUnit}, err == nil && validDay(year, n, day)
}
