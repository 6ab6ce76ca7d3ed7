package timex

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// clockTime reads a time of day in digits: 17:05, 5 p.m. ET, 17h05, 17 Uhr,
// "5 o'clock".
func (r *timeReader) clockTime(i int, x *timex) int {
	if !x.can(clockSlot) {
		return 0
	}
	var s Stamp
	n := r.clockLength(i, &s)
	if n == 0 {
		if n = r.clockOfFour(i, x); n > 0 {
			return n
		}
		return r.hourAndWord(i, x)
	}
	if w, m := r.word(i + n); w.Unit == calendar.HourUnit && w.Roles&lexicon.PluralRole != 0 && s.second < 0 && r.Tokens[i].End-r.Tokens[i].Start == 2 {
		n += m // "13:00 hours"
	} else if w.Unit == calendar.HourUnit && w.Roles&lexicon.PluralRole != 0 || w.Unit == calendar.MinuteUnit && i+n < len(r.Tokens) && !r.Tokens[i+n].Space {
		return 0 // "2:16:42 hours", "3h30min"
	}
	if minute, m := r.minutesAfter(i + n); m > 1 && s.minute == 0 && s.second < 0 && r.plays(i+n, lexicon.AndRole) > 0 && r.plays(i+n-1, lexicon.OclockRole) > 0 && r.endsInMinutes(i+n+m) {
		return r.setClock(x, i, s.Hour, minute, n+m) // "8 h et vingt minutes"
	}
	if minute, m := r.cardinal(i + n); m > 0 && n == 2 && minute >= 5 && minute < 60 && s.minute <= 0 && r.plays(i+1, lexicon.OclockRole) > 0 && r.hourEnds(i+n+m) {
		return r.setClock(x, i, s.Hour, minute, n+m) // "7 heures trente"
	}
	if s.second >= 0 && x.has == 0 && !s.zoned && r.endsAt(i, lexicon.InRole) > 0 && r.endsAt(i, lexicon.AtRole) == 0 {
		return 0 // "won in 2:05:30"
	}
	x.has |= clockSlot
	x.clockAt = i
	x.clock = clock{hour: s.Hour, minute: s.minute, second: s.second}
	x.zoned = s.zoned
	if r.clockIsHalved(i, n) {
		x.half = morning // as printed: a part of the day says no more
		n += r.minutesOfPart(i+n, x)
	}
	return n
}

// endsInMinutes reports whether the word for minutes stands before i.
func (r *timeReader) endsInMinutes(i int) bool {
	w, _ := r.word(i - 1)
	return w.Unit == calendar.MinuteUnit && w.Roles&lexicon.UnitRole != 0
}

// clockLength returns how many tokens the time of day in digits at i takes; s
// gets what it says.
func (r *timeReader) clockLength(i int, s *Stamp) int {
	if !r.isClock(i) || r.touches(i-1) && !r.is(i-1, "-") {
		return 0
	}
	n := r.timeOfDay(s, i)
	if n == 0 {
		return 0
	}
	if !s.zoned || r.is(i-1, "t") {
		return n
	}
	last := r.Tokens[i+n-1]
	if last.Kind == prose.Word && !last.Capital {
		s.zoned = false
		return n - 1 // "à 17h et": a word, no zone
	}
	for k := i + 1; k < i+n; k++ {
		if half, _ := r.halfDay(k - 1); r.is(k, "-") && (r.Tokens[k-1].Kind == prose.Number || half != noHalf && r.isRange(k)) {
			s.zoned = false
			return k - i // "9:30-11", "4pm-5pm": a range, no zone
		}
	}
	return n
}

// isDotClock reports whether two numbers with a dot between them, at i, are a
// time of day: "7.30 pm", and "at 19.30" where the language writes so.
func (r *timeReader) isDotClock(i, minute int) bool {
	if half, _ := r.halfDay(i + 3); half != noHalf {
		return true
	}
	if _, width := r.number(i + 6); width == 2 && r.joins(i+5, ".") && (r.is(i+3, "-") || r.is(i+3, "–") || r.plays(i+3, lexicon.ToRole) > 0) {
		if half, _ := r.halfDay(i + 7); half != noHalf {
			return true // "9.30-4.30pm"
		}
	}
	if hour, _ := r.number(i); hour < 24 && minute < 60 && r.localTime(i+3) > 0 {
		return true // "17.30 London time"
	}
	const leads = lexicon.AtRole | lexicon.FromRole | lexicon.ToRole | lexicon.DayRole | lexicon.PartRole |
		lexicon.DayPartRole | lexicon.WeekdayRole | lexicon.EveryRole | lexicon.HoursRole
	return r.Lex.Time.DotClock && minute < 60 && (r.endsAt(i, leads) > 0 || r.dotClockBefore(i) || r.dayBeside(i) || r.inCase(i+2))
}

// isClock reports whether the number at i is followed by what makes it a time
// of day.
func (r *timeReader) isClock(i int) bool {
	_, width := r.number(i)
	if width == 0 || width > 2 && !r.isClockDigits(i) {
		return false
	}
	if half, n := r.halfDay(i + 1); half != noHalf {
		return n > 1 || r.Tokens[i+1].Kind != prose.Word || len(r.Tokens[i+1].Lower) > 1
	}
	minute, minuteWidth := r.number(i + 2)
	if r.is(i+1, ":") && r.joins(i+1, ":") && minuteWidth == 2 && minute < 60 {
		return true
	}
	at := i + 1
	if minuteWidth == 2 && r.joins(i+1, ".") {
		at = i + 3
		if r.isDotClock(i, minute) {
			return true
		}
	}
	return r.plays(at, lexicon.OclockRole) > 0 && ClockWords[r.lowerAt(at)] && r.isHourOfDay(i, at, minuteWidth > 0 && at > i+1)
}

// dotClockBefore reports whether "14.00 -" stands before i.
func (r *timeReader) dotClockBefore(i int) bool {
	_, width := r.number(i - 2)
	return width == 2 && (r.joins(i-3, ".") || r.joins(i-3, ":")) && (r.is(i-1, "-") || r.is(i-1, "–") || r.plays(i-1, lexicon.AndRole|lexicon.ToRole) > 0)
}

// dayBeside reports whether a day stands right behind 14.30 at i, or its month right
// before: "20.30 vandaag", "op 22 februari 3.30".
func (r *timeReader) dayBeside(i int) bool {
	at := i + 3
	return r.plays(at, lexicon.DayRole|lexicon.DayPartRole) > 0 || r.endsAt(i, lexicon.MonthRole) > 0 && (at >= len(r.Tokens) || r.Tokens[at].Kind == prose.Mark && !r.touches(at))
}

// isHourOfDay reports whether the number at i with the word at at is a time of
// day and no length: "trois heures" is both, "à trois heures" is not.
func (r *timeReader) isHourOfDay(i, at int, minutes bool) bool {
	if minutes || r.plays(at, lexicon.UnitRole) == 0 || r.Tokens[at].End-r.Tokens[at].Start == 1 {
		return true
	}
	_, width := r.number(at + 1)
	half, _ := r.halfDay(at + 1)
	if minute, n := r.cardinal(at + 1); n > 0 && minute >= 5 && minute < 60 && r.hourEnds(at+1+n) {
		return true // "7 heures trente"
	}
	if hour, _ := r.number(i); hour < 24 && i > 0 && r.Tokens[i].Space && r.endsAt(i, lexicon.WeekdayRole) > 0 {
		return true // "jeudi 6 heures"
	}
	lead := r.endsAt(i, lexicon.AtRole|lexicon.FromRole|lexicon.ToRole|lexicon.BeforeRole|lexicon.AfterRole|lexicon.HoursRole)
	return half != noHalf || width == 2 && r.plays(at+2, lexicon.UnitRole) == 0 || lead > 0 && r.endsAt(i, lexicon.ApproxRole) <= lead || // not "cerca de 3 horas"
		r.partFollows(at+1)
}

// clockOfFour reads a time of day in four digits: "1140 a.m.", "0900 GMT".
func (r *timeReader) clockOfFour(i int, x *timex) int {
	value, width := r.number(i)
	if half, _ := r.halfDay(i + 1); width == 3 && half != noHalf {
		width = 4 // "340pm"
	}
	if width != 4 || value >= 2400 || value%100 > 59 || r.touches(i-1) && !r.isRangeOfFour(i-2) {
		return 0
	}
	if x.has&yearSlot == 0 && (r.isRangeOfFour(i) || r.isRangeOfFour(i-2)) {
		return r.setClock(x, i, value/100, value%100, 1)
	}
	const day = weekdaySlot | relativeSlot | daySlot
	if x.has&day != 0 && x.has&yearSlot == 0 && width == 4 && r.endsAt(i, lexicon.AtRole) > 0 && r.hourEnds(i+1) {
		return r.setClock(x, i, value/100, value%100, 1) // "tomorrow at 0900"
	}
	half, n := r.halfDay(i + 1)
	_, zoned := zoneOffsets[r.lowerAt(i+1)]
	if w, m := r.word(i + 1); w.Unit == calendar.HourUnit && strings.HasSuffix(r.Tokens[i+1].Lower, "s") && !r.Tokens[i+1].Capital && x.has&yearSlot == 0 && width == 4 && (r.endsAt(i, lexicon.AtRole|lexicon.FromRole|lexicon.ToRole) > 0 || !r.Tokens[i+1].Space || r.Tokens[i].Lower[0] == '0') {
		return r.setClock(x, i, value/100, value%100, 1+m) // "at 1600 hours"
	}
	if half == noHalf && !(zoned && r.Tokens[i+1].Capital) {
		return 0
	}
	hour := value / 100
	if half != noHalf && hour <= 12 {
		hour = hour%12 + 12*btoi(half == afternoon)
	}
	x.half = half
	if zoned {
		x.zoned, x.zoneAt = true, i+1
	}
	return r.setClock(x, i, hour, value%100, 1+max(n, 1))
}

// isRangeOfFour reports whether "between 0730-0930" stands at i: two times of four
// digits, one of which begins with a zero as no year does.
func (r *timeReader) isRangeOfFour(i int) bool {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	return aw == 4 && bw == 4 && r.joins(i+1, "-") && (a < 1000 || b < 1000) && a < 2400 && b < 2400 && a%100 < 60 && b%100 < 60 &&
		r.endsAt(i, lexicon.FromRole) > 0
}

// isClockDigits reports whether the number of four digits at i is a time:
// "1140 a.m.", "0900 GMT".
func (r *timeReader) isClockDigits(i int) bool {
	half, n := r.halfDay(i + 1)
	return half != noHalf && (n > 1 || r.Tokens[i+1].Kind != prose.Word || len(r.Tokens[i+1].Lower) > 1) // "2020 a 2021"
}

// clockIsHalved reports whether the n tokens at i hold an am or pm.
func (r *timeReader) clockIsHalved(i, n int) bool {
	for k := i + 1; k < i+n; k++ {
		if half, _ := r.halfDay(k); half != noHalf {
			return true
		}
	}
	return false
}

// hourAndWord reads "5 o'clock".
func (r *timeReader) hourAndWord(i int, x *timex) int {
	hour, width := r.number(i)
	if width == 0 || width > 2 || hour > 24 || i > 0 && !r.Tokens[i].Space && r.is(i-1, ".") {
		return 0
	}
	if n := r.plays(i+1, lexicon.AndRole); n > 0 && !r.closesBetween(i) {
		minute, width := r.number(i + 1 + n)
		m := 1
		if width == 0 {
			minute, m = r.cardinal(i + 1 + n)
		}
		half, k := r.halfDay(i + 1 + n + m)
		if m > 0 && minute > 9 && minute < 60 && (half != noHalf || r.endsAt(i, lexicon.HoursRole) > 0) {
			x.half = half
			return r.setClock(x, i, hour%12+12*btoi(half == afternoon), minute, 1+n+m+k)
		}
	}
	if w, n := r.word(i + 1); w.Roles&lexicon.MinutesRole != 0 && r.plays(i+1+n, lexicon.UnitRole) == 0 {
		return r.setClockMinutes(x, i, hour, int(w.Minutes), 1+n)
	}
	if half, n := r.halfLetter(i + 1); n > 0 && hour >= 1 && hour <= 12 && x.has&(weekdaySlot|relativeSlot|daySlot) != 0 && r.Lex.Time.MonthFirst {
		x.half = half
		return r.setClock(x, i, hour%12+12*btoi(half == afternoon), 0, 1+n) // "today at 9p"
	}
	at := i + 1 + btoi(r.is(i+1, "-") && !r.Tokens[i+1].Space) // "11-ish"
	n := r.plays(at, lexicon.OclockRole)
	if n == 0 || r.plays(at, lexicon.UnitRole) > 0 || !r.Tokens[at].Space && (!r.hourEnds(at+n) || r.is(at+n, "-")) {
		return 0
	}
	return r.setClock(x, i, hour, 0, at+n-i)
}

// halfLetter reads the "a" or "p" that touches an hour and ends there.
func (r *timeReader) halfLetter(i int) (half, n int) {
	if i >= len(r.Tokens) || r.Tokens[i].Space || i+1 < len(r.Tokens) && r.Tokens[i+1].Kind != prose.Mark {
		return noHalf, 0
	}
	switch r.Tokens[i].Lower {
	case "a":
		return morning, 1
	case "p":
		return afternoon, 1
	}
	return noHalf, 0
}

// setClock sets the time of day and returns n.
func (r *timeReader) setClock(x *timex, at, hour, minute, n int) int {
	x.has |= clockSlot
	x.clockAt = at
	x.clock = clock{hour: hour, minute: minute, second: -1}
	return n
}

// setClockMinutes is setClock with minutes that may be negative, "las ocho menos
// cuarto", or more than an hour has: 20 minutes past 10:45.
func (r *timeReader) setClockMinutes(x *timex, at, hour, minutes, n int) int {
	if minutes < 0 {
		hour, minutes = (hour+23)%24, minutes+60
	}
	if minutes >= 60 {
		hour, minutes = (hour+1)%24, minutes-60
	}
	return r.setClock(x, at, hour, minutes, n)
}

// partFollows reports whether "in the morning" or a day stands at i.
func (r *timeReader) partFollows(i int) bool {
	at := i
	for steps := 0; steps < 3; steps++ {
		at += r.plays(at, lexicon.InRole|lexicon.AtRole|lexicon.OfRole|lexicon.TheRole)
	}
	if at == i && r.Lex.Time.MonthFirst {
		return r.plays(at, lexicon.DayRole|lexicon.DayPartRole) > 0 // "at three night markets"
	}
	return r.plays(at, lexicon.PartRole|lexicon.DayRole|lexicon.DayPartRole) > 0
}

// hourAlone reads an hour that only "at" or a part of the day tells from
// another number: "tomorrow at 7", "tonight around 8".
func (r *timeReader) hourAlone(i int, x *timex) int {
	hour, width := r.number(i)
	if width == 0 || width > 2 || hour > 24 || !x.can(clockSlot) ||
		r.plays(i+1+r.plays(i+1, lexicon.OfRole), lexicon.MonthRole) > 0 || !r.isHour(i, hour, x) {
		return 0
	}
	return r.setClock(x, i, hour, 0, 1)
}

// isHour reports whether something says that the number at i is an hour.
func (r *timeReader) isHour(i, hour int, x *timex) bool {
	if r.endsAt(i, lexicon.HoursRole) > 0 && (r.hourEnds(i+1) || r.isShortly(i) && r.plays(i+1, lexicon.UnitRole) == 0 || r.plays(i+1, lexicon.WasRole|lexicon.WillRole) > 0 || r.namesHour(i)) {
		return true
	}
	if x.has == 0 && i > 0 && hour > 0 && hour <= 12 && r.isAtAlone(i) && r.tenseAt(i-1, i+1) == forward {
		return true // "we will be back at 7"
	}
	if r.changes(i, i+1) > 0 {
		return false // "went on Tuesday from 3 to 8"
	}
	told := r.endsAt(i, lexicon.AtRole|lexicon.FromRole|lexicon.ToRole|lexicon.ApproxRole) > 0 || i == 0
	const day = weekdaySlot | relativeSlot | daySlot | partSlot
	switch {
	case x.has&day != 0 && !r.touches(i-1) && (r.closesBetween(i) || r.inCase(i)):
		return true
	case x.has&day != 0 && (r.isHourRange(i, x) || r.isClockRange(i+1) && !r.is(i-1, ",") || x.opened && told):
		return true
	case r.touches(i-1) || r.touches(i+1) || r.continues(i):
		return false
	case r.closingClock && x.has == 0 && hour <= 12 && r.partFollows(i+1):
		return true // "entre 5 du matin et 6 après-midi"
	case x.has != 0:
		return r.endsAt(i, lexicon.AtRole) > 0
	}
	return (told || r.boundsHour(i)) && hour <= 12 && r.partFollows(i+1) && r.plays(i+1, lexicon.UnitRole) == 0
}

// boundsHour reports whether what stands before the hour at i, which a part of the day
// follows, can only lead to a time: "it's 8 in the morning", "circa 5 in the morning",
// "after 9 at night", but not "one in 8 in the morning", "a party of 8 in the evening".
func (r *timeReader) boundsHour(i int) bool {
	const others = lexicon.OfRole | lexicon.TheRole | lexicon.InAheadRole | lexicon.AgoAheadRole
	if n := r.endsAt(i, lexicon.InRole|lexicon.BeforeRole|lexicon.AfterRole); n > 0 && r.plays(i-n, others) == 0 {
		return true
	}
	return r.isSaidOfHour(i)
}

// leadsToHour reports whether "at" or "it was" stands before i.
func (r *timeReader) leadsToHour(i int) bool {
	return r.endsAt(i, lexicon.AtRole) > 0 && r.endsAt(i, lexicon.FromRole) == 0 || r.isSaidOfHour(i)
}

// isSaidOfHour reports whether "it's", "it was" stands before i.
func (r *timeReader) isSaidOfHour(i int) bool {
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if w, n := r.word(i - k); n == k && w.Is {
			return true
		}
	}
	return false
}

// isShortly reports whether something lies shortly before or after the hour at i: "poco
// después de las 20".
func (r *timeReader) isShortly(i int) bool {
	for k := 1; k <= maxEntryBefore; k++ {
		if i < k || r.plays(i-k, lexicon.HoursRole) != k {
			continue
		}
		at := i - k - r.endsAt(i-k, lexicon.BeforeRole|lexicon.AfterRole)
		if w, n := r.word(at - 1); n == 1 && w.Shortly {
			return true
		}
	}
	return false
}

// namesHour reports whether the word for hours stands before the number at i: "dalle ore 15
// piove", not "24 ore 7 giorni".
func (r *timeReader) namesHour(i int) bool {
	w, _ := r.word(i - 1)
	_, before := r.number(i - 2)
	return w.Roles&lexicon.HoursRole != 0 && w.Unit == calendar.HourUnit && w.Roles&lexicon.PluralRole != 0 && before == 0 && r.plays(i-2, lexicon.NumberRole) == 0 && r.plays(i+1, lexicon.UnitRole) == 0 && !r.touches(i+1)
}

// isAtAlone reports whether nothing but "at" stands before the hour at i and nothing that
// it could count behind it.
func (r *timeReader) isAtAlone(i int) bool {
	return r.plays(i-1, lexicon.AtRole) == 1 && r.plays(i-1, lexicon.TheRole|lexicon.ToRole|lexicon.InRole|lexicon.FromRole) == 0 &&
		r.plays(i-1, lexicon.ApproxRole) == 0 && (i+1 >= len(r.Tokens) || hourStops[r.Tokens[i+1].Lower] && !r.continues(i))
}

// hourStops are the marks that may stand behind an hour alone.
var hourStops = lexicon.Set(`. , ; ! ? ) ” »`)

// hourEnds reports whether nothing that an hour's article could belong to
// stands at i: "las cinco de la tarde" but not "las cinco personas".
func (r *timeReader) hourEnds(i int) bool {
	if i >= len(r.Tokens) || r.Tokens[i].Kind == prose.Mark {
		return !r.touches(i)
	}
	if r.plays(i, lexicon.ShiftRole) > 0 && r.plays(i+1, lexicon.UnitRole|lexicon.PluralRole) > 0 {
		return false // "las dos próximas semanas"
	}
	return r.partFollows(i) || r.plays(i, lexicon.ToRole|lexicon.FromRole|lexicon.AndRole|lexicon.EveryRole|lexicon.ShiftRole|lexicon.ApproxRole) > 0
}

// isRange reports whether a mark or word and a number stand at i: "-8", "to 8".
func (r *timeReader) isRange(i int) bool {
	n := r.plays(i, lexicon.ToRole)
	if r.is(i, "-") || r.is(i, "–") {
		n = 1
	}
	if n == 0 {
		return false
	}
	_, width := r.number(i + n)
	return width > 0 && width < 3
}

// isHourRange reports whether the number at i begins a range of bare hours and no
// score: "next Monday 6-8", "Monday morning 6-8".
func (r *timeReader) isHourRange(i int, x *timex) bool {
	dated := x.has&partSlot != 0 || x.has&shiftSlot != 0 && x.shift > 0
	if !dated && x.has != weekdaySlot && x.has != relativeSlot || !r.isRange(i+1) || r.is(i+3, "-") {
		return false
	}
	hour, _ := r.number(i)
	at := i + 1 + max(r.plays(i+1, lexicon.ToRole), 1)
	end, width := r.number(at)
	if !dated && (at+1 < len(r.Tokens) && r.Tokens[at+1].Kind != prose.Mark || r.continues(at) || r.touches(at+1) || hour != 12 && r.tenseAt(x.from, at+1) != forward) || dated && x.has&shiftSlot == 0 && !r.endsAsDay(at+1) {
		return false // will meet Monday 8 to 9, but not Monday 8 to 9 games, nor lost Monday 1-2
	}
	return width > 0 && (hour < end || !dated && hour == 12) && end <= 24
}

// isClockRange reports whether "-3 pm" or "to 11:30" stands at i.
func (r *timeReader) isClockRange(i int) bool {
	if !r.isRange(i) {
		return false
	}
	i += max(r.plays(i, lexicon.ToRole), 1)
	return r.isClock(i)
}

// isOfElse reports whether "of" and what is no time stand at i.
func (r *timeReader) isOfElse(i int) bool {
	of := r.plays(i, lexicon.OfRole)
	return of > 0 && r.isPlain(i+of+r.plays(i+of, lexicon.TheRole))
}
