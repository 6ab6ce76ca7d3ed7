package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
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
	if len(x.amounts) > 0 && x.amounts[0].unit < calendar.DayUnit {
		return 0 // "her yarım saatte bir"
	}
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
	if m == 0 && x.has == 0 && hour > 0 && hour <= 12 && (r.endsAt(i, lexicon.AtRole) > 0 || r.boundsHour(i)) && r.partFollows(i+n) {
		return r.setClock(x, i, hour, 0, n) // "it was eight in the morning"
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

// minutesOfPart reads the minutes that follow an hour and its part of the day, in a
// language that has them behind the hour: "las 8 de la noche menos cuarto".
func (r *timeReader) minutesOfPart(i int, x *timex) int {
	w, _ := r.word(i)
	if x.has&clockSlot == 0 || x.clock.minute != 0 || x.clock.second >= 0 || r.Lex.Time.MonthFirst || !w.Minus && w.Roles&lexicon.MinutesRole == 0 {
		return 0
	}
	minutes, n := r.minutesAfter(i)
	if n == 0 || r.plays(i+n, lexicon.UnitRole) > 0 {
		return 0 // "a las 8 de la noche y media hora después"
	}
	r.setClockMinutes(x, x.clockAt, x.clock.hour, minutes, n)
	return n
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
	if unit.Unit == calendar.QuarterUnit && unit.Roles&lexicon.PluralRole != 0 && minutes == 3 && r.plays(at+m, lexicon.PastHourRole) > 0 {
		told, minutes, at = true, 45, at+m // "three quarters past nine"
	}
	word := at
	to := r.plays(word, lexicon.PastHourRole) == 0
	m = r.plays(word, lexicon.PastHourRole|lexicon.ToHourRole)
	beside := m == 0 && told && r.plays(word, lexicon.FromRole) == 0 // "ten minutes before midnight"
	if beside {
		to = r.plays(word, lexicon.BeforeRole) > 0
		m = r.plays(word, lexicon.BeforeRole|lexicon.AfterRole)
		m += r.plays(word+m, lexicon.TheRole|lexicon.HoursRole) * btoi(m > 0)
	}
	halved := r.Lex.Time.HalfBefore && r.plays(word+m, lexicon.HalfRole) > 0
	named := to && minutes%5 == 0 && r.plays(word+m, lexicon.ClockRole) > 0 && r.leadsToHour(i) // "at ten to midnight"
	if m == 0 || !told && m == 1 && !halved && !named && (to || r.endsAt(i, lexicon.AtRole) == 0) || to && !beside && !r.isLeft(i) {
		return 0
	}
	c, half, k := r.countedHour(word + m)
	at = word + m + k
	if k == 0 || c.bare && (beside || !r.hourEnds(at) && r.tenseOf(at) == unsure) {
		return 0 // "ten minutes before five men"
	}
	x.half, x.midnight = half, !to && r.plays(word+m, lexicon.ClockRole) > 0 && c.hour == 0
	if to {
		minutes = -minutes
	}
	return r.setClockMinutes(x, i, c.hour, c.minute+minutes, at-i)
}

// isLeft reports whether the verb stands before the minutes at i that tells them from a
// length, in a language that has one: "mancano dieci minuti alle 18".
func (r *timeReader) isLeft(i int) bool {
	verbs := r.Lex.Time.LeftVerbs
	return len(verbs) == 0 || i > 0 && verbs[r.Tokens[i-1].Lower]
}

// localTime returns the length of what tells behind an hour where its clock hangs: "local
// time", "London time", "heure de Paris".
func (r *timeReader) localTime(i int) int {
	w, n := r.word(i)
	if w.Local {
		return n
	}
	if i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Word {
		return 0
	}
	if w.PlaceTime {
		n += r.plays(i+n, lexicon.OfRole)
		if i+n < len(r.Tokens) && r.Tokens[i+n].Capital && r.entry(i+n) == nil {
			return n + 1
		}
		return 0
	}
	if zone, m := r.word(i + 1); zone.PlaceTime && m > 0 && r.Tokens[i].Capital && n == 0 && (!r.Tokens[i+1].Capital || r.Lex.OrdinalDot()) {
		return 1 + m
	}
	return 0
}

// placeBeforeDay returns the length of the place, "in" before it, that stands between a
// time of day and its day.
func (r *timeReader) placeBeforeDay(i int) int {
	in := r.plays(i, lexicon.InRole|lexicon.AtRole)
	at := i + in
	for at < min(i+in+maxPlace, len(r.Tokens)) && r.Tokens[at].Kind == prose.Word && r.Tokens[at].Capital {
		if _, n := r.word(at); n > 0 {
			break
		}
		at++
	}
	on := r.plays(at, lexicon.InRole|lexicon.AtRole|lexicon.TheRole)
	day, _ := r.word(at + on)
	if in == 0 || at == i+in || day.Roles&(lexicon.WeekdayRole|lexicon.DayRole) == 0 || day.Roles&lexicon.WeakRole != 0 {
		return 0
	}
	return at - i
}

// maxPlace is how many words the name of such a place has at most.
const maxPlace = 3

// countedHour reads the time that minutes are counted from: "nine", "9 p.m.", "five
// thirty", "10:30", "midnight". It is bare when nothing tells it from another number.
func (r *timeReader) countedHour(i int) (c clock, half, n int) {
	if w, n := r.word(i); w.Roles&lexicon.ClockRole != 0 {
		return clock{hour: int(w.Number)}, noHalf, n
	}
	lead := r.plays(i, lexicon.HalfRole) * btoi(r.Lex.Time.HalfBefore) // "fünf vor halb acht"
	hour, n := r.smallNumber(i + lead)
	if n == 0 || hour > 24 {
		return c, noHalf, 0
	}
	if lead > 0 {
		return clock{hour: (hour + 23) % 24, minute: 30}, noHalf, n + lead + r.plays(i+lead+n, lexicon.OclockRole)
	}
	c = clock{hour: hour, bare: true}
	if minute, width := r.number(i + 2); r.joins(i+1, ":") && width == 2 && minute < 60 {
		c.minute, c.bare, n = minute, false, 3
	} else if minute, m := r.cardinal(i + n); m > 0 && minute > 9 && minute < 60 {
		c.minute, c.bare, n = minute, false, n+m
	}
	if m := r.plays(i+n, lexicon.OclockRole); m > 0 {
		c.bare, n = false, n+m
	}
	day, m := r.halfDay(i + n)
	if day != noHalf && hour <= 12 {
		c.hour, c.bare = hour%12+12*btoi(day == afternoon), false
	}
	return c, day, n + m
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
	c, half, width := r.countedHour(at)
	if width == 0 || c.minute != 0 || r.plays(at+width, lexicon.UnitRole) > 0 {
		return 0
	}
	x.half = half
	hour := c.hour
	at += width
	if toHour {
		hour = (hour + 23) % 24
		if minutes < 30 {
			minutes = 60 - minutes // "viertel vor acht"; "dreiviertel acht" has them
		}
	}
	return r.setClock(x, i, hour, minutes, at-i)
}
