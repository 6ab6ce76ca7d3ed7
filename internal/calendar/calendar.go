package calendar

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede/internal/prose"
)

// A Unit is a unit of the calendar or the clock.
type Unit uint8

// The units, from short to long.
const (
	NoUnit Unit = iota
	SecondUnit
	MinuteUnit
	HourUnit
	DayUnit
	WeekendUnit
	WeekUnit
	FortnightUnit
	MonthUnit
	QuarterUnit
	SeasonUnit
	HalfUnit
	YearUnit
	DecadeUnit
	CenturyUnit
	MillenniumUnit
)

// UnitLetters are the designators of durations.
var UnitLetters = [...]string{
	SecondUnit: "S", MinuteUnit: "M", HourUnit: "H", DayUnit: "D", WeekendUnit: "WE", WeekUnit: "W",
	FortnightUnit: "W", MonthUnit: "M", QuarterUnit: "Q", SeasonUnit: "M", HalfUnit: "M", YearUnit: "Y",
	DecadeUnit: "DE", CenturyUnit: "CE", MillenniumUnit: "ML",
}

// A Day counts the days since the first of January 1970 in the Gregorian
// calendar, which it extends into the past.
type Day int

// DayOf returns the day of a date. A month or day outside of its range counts
// on: month 13 is the next January, day 0 the last of the month before.
func DayOf(year, month, day int) Day {
	return Day(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / SecondsOfDay)
}

const SecondsOfDay = 24 * 60 * 60

// midnight returns the instant at which the day begins in UTC.
func (d Day) midnight() time.Time { return time.Unix(int64(d)*SecondsOfDay, 0).UTC() }

// Civil returns the date of the day.
func (d Day) Civil() (year, month, day int) {
	y, m, n := d.midnight().Date()
	return y, int(m), n
}

// Weekday returns the day of the week, Monday 1 to Sunday 7.
func (d Day) Weekday() int { return int(((d+3)%7+7)%7) + 1 }

// Monday returns the first day of the day's week.
func (d Day) Monday() Day { return d - Day(d.Weekday()-1) }

// ValidDay reports whether the calendar has the date.
func ValidDay(year, month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// daysIn returns the length of a month.
func daysIn(year, month int) int { return int(DayOf(year, month+1, 1) - DayOf(year, month, 1)) }

// NthWeekday returns the n-th of a weekday (Monday 1) in a month; a negative n
// counts from the month's end.
func NthWeekday(year, month, weekday, n int) Day {
	if n < 0 {
		last := DayOf(year, month+1, 0)
		return last - Day((last.Weekday()-weekday+7)%7) + Day(7*(n+1))
	}
	first := DayOf(year, month, 1)
	return first + Day((weekday-first.Weekday()+7)%7) + Day(7*(n-1))
}

// easterOf returns Easter Sunday of the western churches (the Gregorian
// computus, in the form of Meeus, Jones and Butcher).
func easterOf(year int) Day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return DayOf(year, n/31, n%31+1)
}

// A Period is one unit of the calendar: the one that holds its day.
type Period struct {
	Day  Day
	Unit Unit
}

// MonthsOf are the lengths of the units that are made of months.
var MonthsOf = [...]int{
	MonthUnit: 1, QuarterUnit: 3, SeasonUnit: 3, HalfUnit: 6, YearUnit: 12,
	DecadeUnit: 120, CenturyUnit: 1200, MillenniumUnit: 12000,
}

// First returns the first day of the period.
func (p Period) First() Day {
	switch p.Unit {
	case WeekUnit, FortnightUnit:
		return p.Day.Monday()
	case WeekendUnit:
		return p.Day.Monday() + 5
	}
	if p.Unit < MonthUnit {
		return p.Day
	}
	year, month, _ := p.Day.Civil()
	months := year*12 + month - 1
	offset := 0
	if p.Unit == SeasonUnit {
		offset = 2 // spring begins in March
	}
	months -= ((months-offset)%MonthsOf[p.Unit] + MonthsOf[p.Unit]) % MonthsOf[p.Unit]
	return DayOf(0, months+1, 1)
}

// After returns the day that follows the period.
func (p Period) After() Day {
	if p.Unit == WeekendUnit {
		return p.Day.Monday() + 7
	}
	return p.Shift(1).First()
}

// Shift returns the period n units later. A day keeps its place in the month
// and the year as far as their lengths allow.
func (p Period) Shift(n int) Period {
	switch p.Unit {
	case NoUnit, SecondUnit, MinuteUnit, HourUnit:
	case DayUnit:
		p.Day += Day(n)
	case WeekendUnit, WeekUnit:
		p.Day += Day(7 * n)
	case FortnightUnit:
		p.Day += Day(14 * n)
	default:
		p.Day = addMonths(p.Day, n*MonthsOf[p.Unit])
	}
	return p
}

// addMonths returns the same day n months later, or the last of that month.
func addMonths(d Day, n int) Day {
	year, month, day := d.Civil()
	months := year*12 + month - 1 + n
	year, month = months/12, months%12+1
	return DayOf(year, month, min(day, daysIn(year, month)))
}

// SeasonCodes are the seasons of TIMEX3, spring first.
var SeasonCodes = [...]string{"SP", "SU", "FA", "WI"}

// Timex returns the period's TIMEX3 value; "" outside of the years 1 to 9999.
func (p Period) Timex() string {
	year, month, day := p.Day.Civil()
	if year < 1 || year > 9999 {
		return ""
	}
	switch p.Unit {
	case WeekUnit, FortnightUnit, WeekendUnit:
		year, week := p.Day.midnight().ISOWeek()
		if p.Unit == WeekendUnit {
			return fmt.Sprintf("%04d-W%02d-WE", year, week)
		}
		return fmt.Sprintf("%04d-W%02d", year, week)
	case MonthUnit:
		return isoDate(year, month, day)[:len("2006-01")]
	case QuarterUnit:
		return fmt.Sprintf("%04d-Q%d", year, (month+2)/3)
	case SeasonUnit:
		year, month, _ := p.First().Civil()
		return fmt.Sprintf("%04d-%s", year, SeasonCodes[month/3-1])
	case HalfUnit:
		return fmt.Sprintf("%04d-H%d", year, (month+5)/6)
	case YearUnit:
		return isoDate(year, month, day)[:len("2006")]
	case DecadeUnit:
		return fmt.Sprintf("%03d", year/10)
	case CenturyUnit:
		return fmt.Sprintf("%02d", year/100)
	case MillenniumUnit:
		return fmt.Sprintf("%d", year/1000)
	}
	return isoDate(year, month, day)
}

// isoDate writes a date as ISO 8601 does: 2006-01-02.
func isoDate(year, month, day int) string {
	out := [...]byte{
		'0' + byte(year/1000), '0' + byte(year/100%10), '0' + byte(year/10%10), '0' + byte(year%10), '-',
		'0' + byte(month/10), '0' + byte(month%10), '-', '0' + byte(day/10), '0' + byte(day%10),
	}
	return string(out[:])
}

// partHours are the hours of the day that the parts of TIMEX3 stand for: the
// first and the one after the last.
var partHours = map[string][2]int{
	"MO": {6, 12}, "MI": {12, 13}, "AF": {12, 18}, "EV": {18, 24}, "NI": {20, 30}, "DT": {8, 18},
}

// Interval returns the instants that a TIMEX3 value of a date or time
// covers, the second not included, in the zone that the value states or else
// in UTC. It reports false for what names no place in time.
func Interval(value string) (from, to time.Time, ok bool) {
	if first, last, ranged := strings.Cut(value, "/"); ranged {
		from, _, ok = Interval(first)
		_, to, ok2 := Interval(last)
		return from, to, ok && ok2 && from.Before(to)
	}
	date, clock, timed := strings.Cut(value, "T")
	if timed && len(clock) >= 2 && clock[0] >= '0' && clock[0] <= '9' {
		return clockInterval(value)
	}
	p, ok := parsePeriod(date)
	if !ok || timed && p.Unit != DayUnit {
		return from, to, false
	}
	if hours, known := partHours[clock]; timed && known {
		day := p.Day.midnight()
		return day.Add(time.Duration(hours[0]) * time.Hour), day.Add(time.Duration(hours[1]) * time.Hour), true
	}
	return p.First().midnight(), p.After().midnight(), !timed
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

// clockInterval is Interval for a value with a time of day.
func clockInterval(value string) (from, to time.Time, ok bool) {
	for _, l := range clockLayouts {
		if t, err := time.Parse(l.layout, value); err == nil {
			return t, t.Add(l.length), true
		}
	}
	return from, to, false
}

// parsePeriod reads what period.timex writes.
func parsePeriod(value string) (Period, bool) {
	if !prose.IsDigits(value[:min(len(value), 2)]) {
		return Period{}, false
	}
	year, rest, _ := strings.Cut(value, "-")
	n, err := strconv.Atoi(year)
	if err != nil || n > 9999 {
		return Period{}, false
	}
	if rest != "" {
		return periodOfYear(n, rest)
	}
	switch len(year) {
	case 4:
		return Period{DayOf(n, 1, 1), YearUnit}, n > 0
	case 3:
		return Period{DayOf(n*10, 1, 1), DecadeUnit}, n > 0
	case 2:
		return Period{DayOf(n*100, 1, 1), CenturyUnit}, n > 0
	}
	return Period{}, false
}

// periodOfYear reads the part of a value that follows the year.
func periodOfYear(year int, rest string) (Period, bool) {
	for i, code := range SeasonCodes {
		if rest == code {
			return Period{DayOf(year, 3*i+3, 1), SeasonUnit}, true
		}
	}
	number, tail, _ := strings.Cut(strings.TrimLeft(rest, "WQH"), "-")
	n, err := strconv.Atoi(number)
	if err != nil {
		return Period{}, false
	}
	switch rest[0] {
	case 'Q':
		return Period{DayOf(year, 3*n, 1), QuarterUnit}, n >= 1 && n <= 4
	case 'H':
		return Period{DayOf(year, 6*n, 1), HalfUnit}, n >= 1 && n <= 2
	case 'W':
		day := DayOf(year, 1, 4).Monday() + Day(7*(n-1))
		if tail == "WE" {
			return Period{day, WeekendUnit}, n >= 1 && n <= 53
		}
		return Period{day, WeekUnit}, n >= 1 && n <= 53 && tail == ""
	}
	if tail == "" {
		return Period{DayOf(year, n, 1), MonthUnit}, n >= 1 && n <= 12
	}
	day, err := strconv.Atoi(tail)
	return Period{DayOf(year, n, day), DayUnit}, err == nil && ValidDay(year, n, day)
}

// IsoWeekday counts the weekdays from Monday 1 to Sunday 7.
func IsoWeekday(d time.Weekday) int8 { return int8((int(d)+6)%7 + 1) }
