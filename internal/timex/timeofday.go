package timex

import (
	"time"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// maxTimeGap is how many tokens may stand between a date and its time:
// ", um", " | updated at", "(Thursday) –".
const maxTimeGap = 6

// TimeAfter reads the time of day that follows a date, words without a number
// in between, and returns how many tokens that took.
func (r *StampReader) TimeAfter(s *Stamp, i int) int {
	for j := i; j < len(r.Tokens) && j <= i+maxTimeGap; j++ {
		if n := r.timeOfDay(s, j); n > 0 {
			return j + n - i
		}
		if r.Tokens[j].Kind == prose.Number || r.isUpdate(j) {
			return 0
		}
	}
	return 0
}

// TimeBefore reads the time of day that ends shortly before the date at i.
func (r *StampReader) TimeBefore(s *Stamp, start, i int) {
	for j := max(start, i-maxTimeGap-6); j < i; j++ {
		n := r.timeOfDay(s, j)
		if n == 0 {
			continue
		}
		for k := j + n; k < i; k++ {
			if r.Tokens[k].Kind == prose.Number {
				s.Hour, s.minute, s.second, s.zoned, s.offset = -1, 0, -1, false, 0
				return
			}
		}
		return
	}
}

// timeOfDay reads a time: 17:05, 17:05:00.000+02:00, 5:12 p.m. EDT, 17h05,
// 17.05 Uhr, 17 Uhr, T170500Z, 下午5:05, 17時5分.
func (r *StampReader) timeOfDay(s *Stamp, i int) int {
	start := i
	half, n := r.halfDay(i)
	if n > 0 && r.Tokens[i].Kind == prose.Word && isLatinHalf(r.Tokens[i].Lower) {
		return 0 // "am 04.09.2025" is no four o'clock: am and pm stand behind
	}
	i += n
	c, n := r.clock(i)
	if n == 0 {
		return 0
	}
	i += n
	if half == noHalf {
		half, n = r.halfDay(i)
		i += n
	}
	if half == noHalf && c.bare {
		return 0
	}
	if half != noHalf && c.hour <= 12 {
		c.hour %= 12
		if half == afternoon {
			c.hour += 12
		}
	}
	s.Hour, s.minute, s.second = c.hour, c.minute, c.second
	if r.is(i, "[") || r.is(i, "(") {
		i++ // "17:05 (CEST)"
	}
	n = r.zone(s, i)
	return i + n - start
}

// A clock is a time as printed. It is bare when nothing but an "am" or "pm"
// could tell its number from any other.
type clock struct {
	hour, minute, second int
	bare                 bool
}

// clock reads the numbers of a time of day.
func (r *StampReader) clock(i int) (c clock, n int) {
	hour, width := r.number(i)
	c = clock{hour: hour, second: -1}
	if (width == 6 || width == 4) && r.is(i-1, "t") {
		text := r.Tokens[i].Lower
		c.hour, c.minute = prose.Digits(text, 0, 2), prose.Digits(text, 2, 2)
		if width == 6 {
			c.second = prose.Digits(text, 4, 2)
		}
		return c, r.sane(c, 1)
	}
	if width == 0 || width > 2 || hour > 23 {
		return c, 0
	}
	n = r.minutes(&c, i)
	for n > 1 && r.isClockWord(i+n) {
		n++ // "Uhr", "分"
	}
	return c, r.sane(c, n)
}

// minutes reads what follows the hour at i, and returns the tokens of both.
func (r *StampReader) minutes(c *clock, i int) int {
	minute, width := r.number(i + 2)
	isMinute := width == 2 || width == 1 && r.isClockWord(i+3)
	switch {
	case isMinute && (r.is(i+1, ":") || r.is(i+1, "：")):
		c.minute = minute
		return 3 + r.seconds(c, i+3)
	case isMinute && r.isClockWord(i+1), width == 2 && r.joins(i+1, ".") && !r.joins(i+3, "."):
		c.minute = minute // 17h05, 17時05分, 17.05
		return 3
	case r.isHourWord(i + 1):
		return 2 // 17 Uhr
	}
	c.bare = true
	return 1
}

// seconds reads ":00" and ":00.000" at i.
func (r *StampReader) seconds(c *clock, i int) int {
	second, width := r.number(i + 1)
	if width != 2 || !r.joins(i, ":") {
		return 0
	}
	c.second = second
	if _, w := r.number(i + 3); w > 0 && (r.joins(i+2, ".") || r.joins(i+2, ",")) {
		return 4
	}
	return 2
}

// isHourWord reports whether the word at i follows an hour, not a length of
// time: "5 min read" is no five o'clock.
func (r *StampReader) isHourWord(i int) bool {
	return r.isClockWord(i) && !minuteWords[r.Tokens[i].Lower] && !r.isReading(i+1)
}

// isReading reports whether the word at i is one of "2 hr read".
func (r *StampReader) isReading(i int) bool {
	return i < len(r.Tokens) && lexicon.Bylines().Reading.Has(r.Tokens[i].Lower)
}

func (r *StampReader) isClockWord(i int) bool {
	return i < len(r.Tokens) && ClockWords[r.Tokens[i].Lower]
}

// sane returns n, or 0 when no clock shows the time.
func (r *StampReader) sane(c clock, n int) int {
	if c.hour > 23 || c.minute > 59 || c.second > 59 {
		return 0
	}
	return n
}

// The halves of a day that clocks of twelve hours tell apart.
const (
	noHalf = iota
	morning
	afternoon
)

// halfDay reads "pm", "p.m.", "p. m.", 下午, 오후.
func (r *StampReader) halfDay(i int) (half, n int) {
	if i >= len(r.Tokens) {
		return noHalf, 0
	}
	word := r.Tokens[i].Lower
	if half := DayHalves[word]; half != noHalf {
		if r.Lex != nil && r.Lex.OrdinalDot() && r.Tokens[i].Space && half == morning {
			return noHalf, 0 // "um 20.30 Uhr", "Platz 1 am Sonntag"
		}
		return half, 1
	}
	if i+1 < len(r.Tokens) && r.Tokens[i].Kind == prose.Glyph {
		if half := DayHalves[word+r.Tokens[i+1].Lower]; half != noHalf {
			return half, 2
		}
	}
	if (word == "a" || word == "p") && r.is(i+1, "m") && r.Tokens[i+1].Space && r.Tokens[i].Space {
		return DayHalves[word+"m"], 2 // "3 p m"
	}
	if (word == "a" || word == "p") && r.is(i+1, ".") && r.is(i+2, "m") {
		n = 3
		if r.is(i+3, ".") {
			n = 4
		}
		return DayHalves[word+"m"], n
	}
	return noHalf, 0
}

// zone reads what follows a time: Z, +02:00, +0200, -05, UTC, GMT+2, CEST, ET.
func (r *StampReader) zone(s *Stamp, i int) int {
	if i >= len(r.Tokens) {
		return 0
	}
	name := r.Tokens[i].Lower
	if name == "+" || name == "-" || name == "−" {
		return r.offset(s, i)
	}
	minutes, ok := zoneOffsets[name]
	if !ok {
		return 0
	}
	s.zoned, s.offset = true, minutes
	if american, ok := americanZones[name]; ok {
		s.american = american
		s.settleZone()
	}
	if minutes == 0 {
		if n := r.offset(s, i+1); n > 0 {
			return 1 + n // GMT+2
		}
	}
	return 1
}

// offset reads a signed number of hours: +02:00, +0200, -05.
func (r *StampReader) offset(s *Stamp, i int) int {
	if !r.is(i, "+") && !r.is(i, "-") && !r.is(i, "−") || i+1 >= len(r.Tokens) || r.Tokens[i+1].Space {
		return 0
	}
	value, width := r.number(i + 1)
	minutes, n := 0, 2
	switch width {
	case 1, 2:
		minutes = value * 60
		if m, w := r.number(i + 3); w == 2 && r.joins(i+2, ":") {
			minutes, n = minutes+m, 4
		}
	case 4:
		minutes = value/100*60 + value%100
	default:
		return 0
	}
	if minutes > 14*60 {
		return 0
	}
	if !r.is(i, "+") {
		minutes = -minutes
	}
	s.zoned, s.offset = true, minutes
	return n
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// inAmericanSummer reports whether the clocks of the United States show summer
// time: from the second Sunday of March to the first of November. A bare "ET"
// means whichever holds.
func inAmericanSummer(s *Stamp) bool {
	if s.Year == 0 {
		return false
	}
	day := time.Date(s.Year, time.Month(s.Month), s.Day, s.Hour, 0, 0, 0, time.UTC)
	return !day.Before(sunday(s.Year, time.March, 2)) && day.Before(sunday(s.Year, time.November, 1))
}

// sunday returns two o'clock on the n-th Sunday of a month.
func sunday(year int, month time.Month, n int) time.Time {
	first := time.Date(year, month, 1, 2, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(n-1))
}
