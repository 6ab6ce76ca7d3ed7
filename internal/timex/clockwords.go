package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
)

// spokenClock reads "noon", "half past seven", "a quarter to seven",
// "seven o'clock", "five-thirty", "seven in words" only with one of them.
func (r *timeReader) spokenClock(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(clockSlot) {
		return 0
	}
	if w.Roles&lexicon.ClockRole != 0 {
		if tail, m := r.word(i + n); tail.Roles&lexicon.MinutesRole != 0 {
			return r.setClockMinutes(x, i, int(w.Number), int(tail.Minutes), n+m) // "midi et demi"
		}
		x.midnight = w.Number == 0
		return r.setClock(x, i, int(w.Number), 0, n)
	}
	if w.Roles&(lexicon.FractionRole|lexicon.HalfRole) != 0 {
		return r.fractionOfHour(i, x)
	}
	hour, n := r.cardinal(i)
	if n == 0 || hour > 24 {
		return 0
	}
	if tail, m := r.word(i + n); tail.Roles&lexicon.MinutesRole != 0 && r.plays(i+n+m, lexicon.UnitRole) == 0 && !r.Lex.Time.MonthFirst { // "one and a half" is no hour
		return r.setClockMinutes(x, i, hour, int(tail.Minutes), n+m)
	}
	if m := r.plays(i+n, lexicon.OclockRole); m > 0 && r.isSpokenHour(i, i+n, hour) {
		minute, k := r.minutesAfter(i + n + m)
		return r.setClockMinutes(x, i, hour, minute, n+m+k)
	}
	return r.hourInWords(i, n, hour, x)
}

// hourInWords reads what makes an hour of n words a time of day: its minutes, "p.m.",
// a part of the day, "at".
func (r *timeReader) hourInWords(i, n, hour int, x *timex) int {
	join := max(btoi(r.is(i+n, "-")), r.plays(i+n, lexicon.AndRole))
	minute, m := r.cardinal(i + n + join)
	if m > 0 && minute > 0 && minute < 60 {
		n += m + join
	} else {
		minute, m = 0, 0
	}
	if half, k := r.halfDay(i + n); half != noHalf {
		if x.half = half; hour <= 12 { // "fifteen thirty p.m." is what it says
			hour = hour%12 + 12*btoi(half == afternoon)
		}
		return r.setClock(x, i, hour, minute, n+k)
	}
	if r.plays(i+n, lexicon.UnitRole) > 0 {
		return 0
	}
	if w, _ := r.word(i + n); w.Minus && r.endsAt(i, lexicon.HoursRole) > 0 {
		minutes, k := r.minutesAfter(i + n)
		return r.setClockMinutes(x, i, hour, minutes, n+k) // "le otto meno tre"
	}
	if r.endsAt(i, lexicon.HoursRole) > 0 && r.hourEnds(i+n) {
		return r.setClock(x, i, hour, minute, n)
	}
	if join > 0 && x.has == 0 && hour > 0 && hour <= 12 && minute >= 20 && minute%5 == 0 && !r.is(i+n-m-join, "-") && r.hourEnds(i+n) &&
		r.endsAt(i, lexicon.FromRole|lexicon.NumberRole|lexicon.AndRole) == 0 {
		return r.setClock(x, i, hour, minute, n) // "una y treinta"
	}
	if x.has != 0 && r.endsAt(i, lexicon.AtRole) > 0 || m > 0 && (x.has != 0 || r.endsAt(i, lexicon.AtRole) > 0 || r.partFollows(i+n) || r.closingClock || r.opensSpokenRange(i, i+n)) {
		return r.setClock(x, i, hour, minute, n)
	}
	return 0
}

// opensSpokenRange reports whether an hour with its minutes, in words between i and end,
// begins a range: "from two thirty to two forty-five".
func (r *timeReader) opensSpokenRange(i, end int) bool {
	n := r.plays(end, lexicon.ToRole)
	_, m := r.cardinal(end + n)
	return n > 0 && m > 0 && r.endsAt(i, lexicon.FromRole) > 0
}

// isSpokenHour reports whether an hour in words with "heures" behind it is a
// time of day: above twelve, behind "à", before a part of the day.
func (r *timeReader) isSpokenHour(i, at, hour int) bool {
	if r.plays(at, lexicon.UnitRole) == 0 {
		return true
	}
	minutes, n := r.minutesAfter(at + 1)
	return minutes < 0 || minutes == 15 || hour > 12 && hour <= 24 || r.endsAt(i, lexicon.AtRole|lexicon.HoursRole) > 0 || r.partFollows(at+1) || n == 1
}

// minutesAfter reads the minutes behind an hour: "dix", "moins dix", "et
// vingt minutes", "y media".
func (r *timeReader) minutesAfter(i int) (minutes, n int) {
	w, n := r.word(i)
	switch {
	case w.Roles&lexicon.MinutesRole != 0:
		return int(w.Minutes), n
	case w.Minus:
		minutes, m := r.minutesAfter(i + n)
		return -minutes, n*btoi(m > 0) + m
	}
	at := i + r.plays(i, lexicon.AndRole)
	value, width := r.number(at)
	m := 1
	if width == 0 {
		value, m = r.cardinal(at)
	}
	if m == 0 || value < 1 || value > 59 || width > 2 {
		return 0, 0
	}
	at += m
	w, k := r.word(at)
	if w.Unit != calendar.MinuteUnit {
		k = 0
		if w.Roles&(lexicon.UnitRole|lexicon.MonthRole|lexicon.NumberRole) != 0 {
			return 0, 0
		}
	}
	return value, at + k - i
}

// minutesAndHour reads minutes with the hour that they are counted from: "three
// minutes to eight", "at ten past nine", "15 para as 8". A score, "by ten to eight",
// is none.
func (r *timeReader) minutesAndHour(i int, x *timex) int {
	minutes, n := r.upToSixty(i)
	if n == 0 || !x.can(clockSlot) {
		return 0
	}
	at := i + n
	unit, m := r.word(at)
	told := unit.Unit == calendar.MinuteUnit && unit.Times == 0
	if told {
		at += m
	}
	to := false
	m = r.plays(at, lexicon.PastHourRole)
	if m == 0 {
		m, to = r.plays(at, lexicon.ToHourRole), true
	}
	if m == 0 || !told && m == 1 && (to || r.endsAt(i, lexicon.AtRole) == 0) {
		return 0
	}
	hour, k := r.smallNumber(at + m)
	if k == 0 || hour > 24 {
		return 0
	}
	at += m + k
	half, k := r.halfDay(at)
	if k += r.plays(at, lexicon.OclockRole); k == 0 && !r.hourEnds(at) && r.tenseOf(at) == unsure {
		return 0
	}
	if half != noHalf && hour <= 12 {
		x.half, hour = half, hour%12+12*btoi(half == afternoon)
	}
	if to {
		minutes = -minutes
	}
	return r.setClockMinutes(x, i, hour, minutes, at+k-i)
}

// upToSixty reads a number of minutes in digits or words.
func (r *timeReader) upToSixty(i int) (value, n int) {
	value, width := r.number(i)
	if n = btoi(width > 0 && width < 3); width == 0 {
		value, n = r.cardinal(i)
	}
	return value, n * btoi(value > 0 && value < 60)
}

// fractionOfHour reads "half past seven", "a quarter to seven", "halb acht".
func (r *timeReader) fractionOfHour(i int, x *timex) int {
	w, n := r.word(i)
	minutes, toHour := 30, r.Lex.Time.HalfBefore
	if w.Roles&lexicon.FractionRole != 0 {
		minutes, toHour = int(w.Minutes), w.Minutes > 30
	}
	at := i + n
	if m := r.plays(at, lexicon.PastHourRole); m > 0 {
		at, toHour = at+m, false
	} else if m := r.plays(at, lexicon.ToHourRole); m > 0 {
		at, toHour = at+m, true
	} else if !toHour {
		return 0
	}
	hour, width := r.number(at)
	if m := width; m > 0 {
		width = 1
	} else {
		hour, width = r.cardinal(at)
	}
	if width == 0 || hour > 24 || r.plays(at+width, lexicon.UnitRole) > 0 && r.plays(at+width, lexicon.OclockRole) == 0 {
		return 0
	}
	at += width
	at += r.plays(at, lexicon.OclockRole)
	if half, n := r.halfDay(at); half != noHalf && hour <= 12 {
		x.half, hour = half, hour%12+12*btoi(half == afternoon) // half past 8 p.m.
		at += n
	}
	if toHour {
		hour = (hour + 23) % 24
		if minutes < 30 {
			minutes = 60 - minutes // "viertel vor acht"; "dreiviertel acht" has them
		}
	}
	return r.setClock(x, i, hour, minutes, at-i)
}
