package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// In Chinese and Japanese a number has its unit behind it, and no space tells
// words apart: 2019年1月3日, 午後5時半, 三年前.

// glyphMarks are the glyphs behind the numbers of a date or a time.
var glyphMarks = map[string]calendar.Unit{
	"年": calendar.YearUnit, "月": calendar.MonthUnit, "日": calendar.DayUnit, "号": calendar.DayUnit, "號": calendar.DayUnit,
	"時": calendar.HourUnit, "时": calendar.HourUnit, "点": calendar.HourUnit, "點": calendar.HourUnit,
	"分": calendar.MinuteUnit, "秒": calendar.SecondUnit,
}

// glyphItem reads what begins with a number or an era.
func (r *timeReader) glyphItem(i int, x *timex) int {
	if r.Tokens[i].Kind != prose.Number && r.plays(i, lexicon.NumberRole|lexicon.EraRole) == 0 {
		return 0
	}
	if n := r.glyphDate(i, x); n > 0 {
		return n
	}
	if n := r.glyphClock(i, x); n > 0 {
		return n
	}
	value, n := r.glyphNumber(i)
	if w, m := r.word(i + n); w.Unit == calendar.CenturyUnit && n > 0 && x.can(ordinalSlot) {
		x.has |= ordinalSlot
		x.ordinal, x.counted = value, calendar.CenturyUnit
		return n + m
	}
	return 0
}

// markAt returns the unit that the glyph at i marks and how many tokens it
// takes, 0 when the glyph begins a longer unit, which measures: 日間, 个月.
func (r *timeReader) markAt(i int) (calendar.Unit, int) {
	u, ok := glyphMarks[r.lowerAt(i)]
	if !ok || i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Glyph {
		return calendar.NoUnit, 0
	}
	if _, n := r.word(i); n > 1 && r.plays(i, lexicon.UnitRole|lexicon.MoreRole) > 0 {
		return calendar.NoUnit, 0
	}
	return u, 1
}

// maxGlyphNumber is how many glyphs a number has: 二千零二十五.
const maxGlyphNumber = 8

// glyphNumber reads a number in digits or in glyphs: 12, 二十九, 二〇一五.
func (r *timeReader) glyphNumber(i int) (value, n int) {
	if value, width := r.number(i); width > 0 {
		return value, 1
	}
	total, current, digits := 0, 0, 0
	for n < maxGlyphNumber {
		w, m := r.word(i + n)
		if w.Roles&lexicon.NumberRole == 0 || m != 1 || r.Tokens[i+n].Kind != prose.Glyph {
			break
		}
		switch v := int(w.Number); {
		case v >= 10:
			total, current, digits = total+max(current, 1)*v, 0, 0
		case digits > 0:
			current, digits = current*10+v, digits+1
		default:
			current, digits = v, 1
		}
		n++
	}
	return total + current, n
}

// glyphDate reads 2019年1月3日, 10月2日, 2018年, 平成13年, 29日.
func (r *timeReader) glyphDate(i int, x *timex) int {
	if x.has&(yearSlot|monthSlot|daySlot) != 0 && !x.can(monthSlot) && !x.can(daySlot) {
		return 0
	}
	at := i
	year, n := r.glyphYear(at)
	if x.has&yearSlot != 0 {
		n = 0
	}
	at += n
	at += r.plays(at, lexicon.OfRole) * btoi(n > 0)
	month, m := r.markedNumber(at, calendar.MonthUnit, 12)
	if n > 0 && m == 0 {
		at = i + n
	}
	at += m
	at += r.plays(at, lexicon.OfRole) * btoi(m > 0)
	day, d := r.markedNumber(at, calendar.DayUnit, 31)
	if d == 0 && m > 0 {
		at = r.backOverGlue(at)
	}
	at += d
	switch {
	case n+m+d == 0, m == 0 && n > 0 && d > 0, m == 0 && n == 0 && !r.isLoneDay(i, d, x):
		return 0
	}
	for _, s := range []struct {
		slot     slots
		value, n int
		into     *int
	}{{yearSlot, year, n, &x.year}, {monthSlot, month, m, &x.month}, {daySlot, day, d, &x.day}} {
		if s.n > 0 {
			x.has |= s.slot
			*s.into = s.value
		}
	}
	return at - i
}

// backOverGlue returns the position before the small words that end at i.
func (r *timeReader) backOverGlue(i int) int {
	for i > 0 && r.endsAt(i, lexicon.OfRole) > 0 {
		i--
	}
	return i
}

// isLoneDay reports whether a day of n tokens without a month is one: 29日,
// 月曜日 is not asked.
func (r *timeReader) isLoneDay(i, n int, x *timex) bool {
	return n > 0 && (x.has == 0 || x.has&(weekdaySlot|shiftSlot|monthSlot) != 0) && r.plays(i+n, lexicon.UnitRole|lexicon.AgoRole|lexicon.LaterRole) == 0
}

// glyphYear reads 2019年, 〇八年, 18年 before a month, 平成13年.
func (r *timeReader) glyphYear(i int) (year, n int) {
	w, e := r.word(i)
	if w.Roles&lexicon.EraRole == 0 {
		e = 0
	}
	value, m := r.glyphNumber(i + e)
	if first, k := r.word(i + e); e > 0 && m == 0 && first.Roles&lexicon.OrdinalRole != 0 {
		value, m = 1, k // 平成元年
	}
	u, k := r.markAt(i + e + m)
	if m == 0 || u != calendar.YearUnit || k == 0 {
		return 0, 0
	}
	switch {
	case e > 0:
		return int(w.Number) + value, e + m + k
	case value >= 1000 && value < 2200:
		return value, m + k
	case value < 100 && m > 0 && (r.isTwoDigits(i, m) || r.isMonthNext(i+m+k)):
		return century(value), m + k
	}
	return 0, 0
}

// isTwoDigits reports whether a number of n tokens has a leading zero: 07, 零八.
func (r *timeReader) isTwoDigits(i, n int) bool {
	if _, width := r.number(i); width > 0 {
		return width == 2 && r.Tokens[i].Lower[0] == '0'
	}
	w, _ := r.word(i)
	return n == 2 && w.Number == 0
}

func (r *timeReader) isMonthNext(i int) bool {
	_, n := r.markedNumber(i, calendar.MonthUnit, 12)
	return n > 0
}

// markedNumber reads a number with the mark of a unit behind it.
func (r *timeReader) markedNumber(i int, u calendar.Unit, most int) (value, n int) {
	value, n = r.glyphNumber(i)
	if n == 0 || value < 1 || value > most {
		return 0, 0
	}
	mark, m := r.markAt(i + n)
	if m == 0 || mark != u {
		return 0, 0
	}
	return value, n + m
}

// glyphClock reads 7時半, 9点二十分, 晚上六点 behind its part of the day.
func (r *timeReader) glyphClock(i int, x *timex) int {
	hour, n := r.glyphNumber(i)
	u, m := r.markAt(i + n)
	if n == 0 || m == 0 || u != calendar.HourUnit || hour > 24 || !x.can(clockSlot) {
		return 0
	}
	at := i + n + m
	c := clock{hour: hour, second: -1}
	if r.plays(at, lexicon.HalfRole) > 0 {
		c.minute = 30
		at++
	} else if minute, k := r.glyphNumber(at); k > 0 && minute < 60 {
		mark, l := r.markAt(at + k)
		if l > 0 && mark == calendar.MinuteUnit || l == 0 && r.plays(at+k, lexicon.UnitRole) == 0 {
			c.minute = minute
			at += k + l
		}
	}
	if second, k := r.glyphNumber(at); k > 0 && second < 60 {
		if mark, l := r.markAt(at + k); l > 0 && mark == calendar.SecondUnit {
			c.second = second
			at += k + l
		}
	}
	x.has |= clockSlot
	x.clock, x.clockAt = c, i
	return at - i
}

// glyphAmount reads a quantity in glyphs: 三年半, 5天, 十分 behind 前.
func (r *timeReader) glyphAmount(i int) (a amount, n int) {
	value, n := r.glyphNumber(i)
	if n == 0 {
		return a, 0
	}
	at := i + n
	for m := r.plays(at, lexicon.MoreRole); m > 0; m = r.plays(at, lexicon.MoreRole) {
		at += m
	}
	w, m := r.word(at)
	if w.Roles&lexicon.UnitRole == 0 {
		return a, 0
	}
	a = amount{number: value, unit: w.Unit}
	at += m
	if r.plays(at, lexicon.HalfRole) > 0 {
		a.part = "5"
		at++
	}
	return a, at - i
}
