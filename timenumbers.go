package lede

// numberItem reads the part of an expression that begins with digits.
func (r *timeReader) numberItem(i int, x *timex) int {
	for _, read := range numberItems {
		if n := read(r, i, x); n > 0 {
			return n
		}
	}
	return 0
}

// numberItems are the recognisers of what begins with digits, tried in order.
var numberItems = []func(r *timeReader, i int, x *timex) int{
	(*timeReader).fullDate,
	(*timeReader).dayThenMonthName,
	(*timeReader).clockTime,
	(*timeReader).decadeDigits,
	(*timeReader).ordinalUnit,
	(*timeReader).quantity,
	(*timeReader).monthAndYear,
	(*timeReader).dayAlone,
	(*timeReader).dayAndMonth,
	(*timeReader).bareYear,
	(*timeReader).hourAlone,
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
	if n == 0 || !s.valid() || s.day == 0 || r.touches(i+n) && !r.is(i+n, "-") {
		return 0
	}
	first, width := r.number(i)
	second, _ := r.number(i + 2)
	x.ambiguous = true && width < 4 && first <= 12 && second <= 12 && first != second && !r.is(i+1, ".") && n == 5
	x.has |= yearSlot | monthSlot | daySlot
	x.year, x.month, x.day = s.year, s.month, s.day
	if (r.is(i+n, "t") || r.is(i+n, "-")) && !r.tokens[i+n].space {
		if m := r.clockTime(i+n+1, x); m > 0 {
			n += 1 + m
		}
	}
	return n
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
	if i < 0 || i >= len(r.tokens) || !tyingMarks[r.tokens[i].lower] {
		return false
	}
	if moneyMarks[r.tokens[i].lower] {
		return true
	}
	return i > 0 && i+1 < len(r.tokens) && !r.tokens[i+1].space && !r.tokens[i].space &&
		r.tokens[i+1].kind == numberToken && r.tokens[i-1].kind == numberToken
}

// moneyMarks stand before or behind what is no date.
var moneyMarks = set(`$ € £ ¥ ₹ % # ₽ ₩ °`)

// tyingMarks tie two numbers to one.
var tyingMarks = set(`$ € £ ¥ ₹ % # ₽ ₩ ° . , - / : + _ =`)

// dayThenMonthName reads "4 September 2025", "4. September", "the fourth of
// September", "10-August-2012", also "2020/Sep/23".
func (r *timeReader) dayThenMonthName(i int, x *timex) int {
	if !x.can(monthSlot) || x.has&daySlot != 0 || r.touches(i-1) && !r.is(i-1, "-") {
		return 0
	}
	day, n := r.ordinal(i)
	if n == 0 {
		if day, n = r.cardinal(i); n == 0 {
			value, width := r.number(i)
			if width == 0 || width > 2 {
				return r.yearMonthDay(i, x)
			}
			day, n = value, 1
		}
	}
	if day < 1 || day > 31 {
		return 0
	}
	at := r.ordinalEnding(i + n)
	for end := at + 3; at < end; at++ {
		if r.plays(at, ofRole|theRole) == 0 && !r.is(at, ".") && !r.is(at, "-") && !r.is(at, "/") && !r.is(at, ",") {
			break
		}
	}
	w, m := r.word(at)
	if w.roles&monthRole == 0 {
		return 0
	}
	x.has |= monthSlot | daySlot
	x.month, x.day = int(w.month), day
	at += m
	if r.is(at, ".") && r.isAbbreviated(at-1) {
		at++
	}
	return r.yearAfter(at, x) - i
}

// isAbbreviated reports whether the full stop behind the word at i belongs to
// it.
func (r *timeReader) isAbbreviated(i int) bool {
	return !r.tokens[i+1].space && r.lex.isAbbreviation(r.tokens[i].lower)
}

// yearMonthDay reads 2020/Sep/23 and "2019-aug-1".
func (r *timeReader) yearMonthDay(i int, x *timex) int {
	year, width := r.number(i)
	w, n := r.word(i + 2)
	if width != 4 || w.roles&monthRole == 0 || !r.joins(i+1, "/") && !r.joins(i+1, "-") {
		return 0
	}
	at := i + 2 + n
	day, width := r.number(at + 1)
	if width == 0 || width > 2 || day < 1 || day > 31 || !r.joins(at, "/") && !r.joins(at, "-") {
		return 0
	}
	x.has |= yearSlot | monthSlot | daySlot
	x.year, x.month, x.day = year, int(w.month), day
	return at + 2 - i
}

// clockTime reads a time of day in digits: 17:05, 5 p.m. ET, 17h05, 17 Uhr,
// "5 o'clock".
func (r *timeReader) clockTime(i int, x *timex) int {
	if !x.can(clockSlot) {
		return 0
	}
	var s stamp
	n := r.clockLength(i, &s)
	if n == 0 {
		if n = r.clockOfFour(i, x); n > 0 {
			return n
		}
		return r.hourAndWord(i, x)
	}
	x.has |= clockSlot
	x.clockAt = i
	x.clock = clock{hour: s.hour, minute: s.minute, second: s.second}
	x.zoned = s.zoned
	if r.clockIsHalved(i, n) {
		x.half = morning // as printed: a part of the day says no more
	}
	return n
}

// clockLength returns how many tokens the time of day in digits at i takes; s
// gets what it says.
func (r *timeReader) clockLength(i int, s *stamp) int {
	if !r.isClock(i) || r.touches(i-1) && !r.is(i-1, "-") {
		return 0
	}
	n := r.timeOfDay(s, i)
	if n == 0 {
		return 0
	}
	if last := r.tokens[i+n-1]; s.zoned && last.kind == wordToken && !last.capital {
		s.zoned, n = false, n-1 // "à 17h et": a word, no zone
	}
	return n
}

// isClock reports whether the number at i is followed by what makes it a time
// of day.
func (r *timeReader) isClock(i int) bool {
	_, width := r.number(i)
	if width == 0 || width > 2 && !r.isClockDigits(i) {
		return false
	}
	if half, n := r.halfDay(i + 1); half != noHalf {
		return n > 1 || r.tokens[i+1].kind != wordToken || len(r.tokens[i+1].lower) > 1
	}
	minute, minuteWidth := r.number(i + 2)
	if r.is(i+1, ":") && r.joins(i+1, ":") && minuteWidth == 2 && minute < 60 {
		return true
	}
	at := i + 1
	if minuteWidth == 2 && r.joins(i+1, ".") {
		at = i + 3
		if half, _ := r.halfDay(at); half != noHalf {
			return true
		}
		const leads = atRole | fromRole | toRole | dayRole | partRole | dayPartRole | weekdayRole | everyRole | hoursRole
		if r.lex.time.dotClock && minute < 60 && (r.endsAt(i, leads) > 0 || r.dotClockBefore(i)) {
			return true
		}
	}
	return r.plays(at, oclockRole) > 0 && clockWords[r.lowerAt(at)] && r.isHourOfDay(i, at, minuteWidth > 0 && at > i+1)
}

// dotClockBefore reports whether "14.00 -" stands before i.
func (r *timeReader) dotClockBefore(i int) bool {
	_, width := r.number(i - 2)
	return width == 2 && r.joins(i-3, ".") && (r.is(i-1, "-") || r.is(i-1, "–"))
}

// isHourOfDay reports whether the number at i with the word at at is a time of
// day and no length: "trois heures" is both, "à trois heures" is not.
func (r *timeReader) isHourOfDay(i, at int, minutes bool) bool {
	if minutes || r.plays(at, unitRole) == 0 || r.tokens[at].end-r.tokens[at].start == 1 {
		return true
	}
	_, width := r.number(at + 1)
	return width == 2 && r.plays(at+2, unitRole) == 0 || r.endsAt(i, atRole|fromRole|toRole|beforeRole|afterRole|hoursRole) > 0 ||
		r.partFollows(at+1)
}

// clockOfFour reads a time of day in four digits: "1140 a.m.", "0900 GMT".
func (r *timeReader) clockOfFour(i int, x *timex) int {
	value, width := r.number(i)
	if width != 4 || value >= 2400 || value%100 > 59 || r.touches(i-1) {
		return 0
	}
	half, n := r.halfDay(i + 1)
	_, zoned := zoneOffsets[r.lowerAt(i+1)]
	if half == noHalf && !(zoned && r.tokens[i+1].capital) {
		return 0
	}
	hour := value / 100
	if half != noHalf && hour <= 12 {
		hour = hour%12 + 12*btoi(half == afternoon)
	}
	x.half = half
	return r.setClock(x, i, hour, value%100, 1+max(n, 1))
}

// lowerAt returns the word at i in lower case, "" beyond the text.
func (r *timeReader) lowerAt(i int) string {
	if i < len(r.tokens) {
		return r.tokens[i].lower
	}
	return ""
}

// isClockDigits reports whether the number of four digits at i is a time:
// "1140 a.m.", "0900 GMT".
func (r *timeReader) isClockDigits(i int) bool {
	half, _ := r.halfDay(i + 1)
	return half != noHalf
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
	if width == 0 || width > 2 || hour > 24 {
		return 0
	}
	if n := r.plays(i+1, andRole); n > 0 {
		minute, width := r.number(i + 1 + n)
		m := 1
		if width == 0 {
			minute, m = r.cardinal(i + 1 + n)
		}
		half, k := r.halfDay(i + 1 + n + m)
		if m > 0 && minute > 9 && minute < 60 && (half != noHalf || r.endsAt(i, hoursRole) > 0) {
			x.half = half
			return r.setClock(x, i, hour%12+12*btoi(half == afternoon), minute, 1+n+m+k)
		}
	}
	if w, n := r.word(i + 1); w.roles&minutesRole != 0 && r.plays(i+1+n, unitRole) == 0 {
		return r.setClockMinutes(x, i, hour, int(w.minutes), 1+n)
	}
	n := r.plays(i+1, oclockRole)
	if n == 0 || r.plays(i+1, unitRole) > 0 {
		return 0
	}
	return r.setClock(x, i, hour, 0, 1+n)
}

// setClockMinutes is setClock with minutes that may be negative: "las ocho
// menos cuarto".
func (r *timeReader) setClockMinutes(x *timex, at, hour, minutes, n int) int {
	if minutes < 0 {
		hour, minutes = (hour+23)%24, minutes+60
	}
	return r.setClock(x, at, hour, minutes, n)
}

// spokenClock reads "noon", "half past seven", "a quarter to seven",
// "seven o'clock", "five-thirty", "seven in words" only with one of them.
func (r *timeReader) spokenClock(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(clockSlot) {
		return 0
	}
	if w.roles&clockRole != 0 {
		return r.setClock(x, i, int(w.number), 0, n)
	}
	if w.roles&(fractionRole|halfRole) != 0 {
		return r.fractionOfHour(i, x)
	}
	hour, n := r.hourInWords(i)
	if n == 0 || hour > 24 {
		return 0
	}
	if tail, m := r.word(i + n); tail.roles&minutesRole != 0 && r.plays(i+n+m, unitRole) == 0 {
		return r.setClockMinutes(x, i, hour, int(tail.minutes), n+m)
	}
	if m := r.plays(i+n, oclockRole); m > 0 && r.isSpokenHour(i, i+n, hour) {
		minute, k := r.minutesAfter(i + n + m)
		return r.setClockMinutes(x, i, hour, minute, n+m+k)
	}
	join := max(btoi(r.is(i+n, "-")), r.plays(i+n, andRole))
	minute, m := r.cardinal(i + n + join)
	if m > 0 && minute > 0 && minute < 60 {
		n += m + join
	} else {
		minute, m = 0, 0
	}
	if half, k := r.halfDay(i + n); half != noHalf && hour <= 12 {
		x.half = half
		return r.setClock(x, i, hour%12+12*btoi(half == afternoon), minute, n+k)
	}
	if r.plays(i+n, unitRole) > 0 {
		return 0
	}
	if r.endsAt(i, hoursRole) > 0 && r.hourEnds(i+n) {
		return r.setClock(x, i, hour, minute, n)
	}
	if x.has != 0 && r.endsAt(i, atRole) > 0 || m > 0 && (x.has != 0 || r.endsAt(i, atRole) > 0 || r.partFollows(i+n)) {
		return r.setClock(x, i, hour, minute, n)
	}
	return 0
}

// hourInWords reads an hour in words; "y" in "cinco y media" does not join it
// to more.
func (r *timeReader) hourInWords(i int) (hour, n int) {
	return r.cardinal(i)
}

// isSpokenHour reports whether an hour in words with "heures" behind it is a
// time of day: above twelve, behind "à", before a part of the day.
func (r *timeReader) isSpokenHour(i, at, hour int) bool {
	if r.plays(at, unitRole) == 0 {
		return true
	}
	return hour > 12 && hour <= 24 || r.endsAt(i, atRole|hoursRole) > 0 || r.partFollows(at+1) || r.plays(at+1, minutesRole) > 0
}

// minutesAfter reads the minutes behind an hour: "dix", "moins dix", "et
// vingt minutes", "y media".
func (r *timeReader) minutesAfter(i int) (minutes, n int) {
	if w, n := r.word(i); w.roles&minutesRole != 0 {
		return int(w.minutes), n
	}
	at := i + r.plays(i, andRole)
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
	if w.unit != minuteUnit {
		k = 0
		if w.roles&(unitRole|monthRole|numberRole) != 0 {
			return 0, 0
		}
	}
	return value, at + k - i
}

// partFollows reports whether "in the morning" or a day stands at i.
func (r *timeReader) partFollows(i int) bool {
	for steps := 0; steps < 3; steps++ {
		i += r.plays(i, inRole|atRole|ofRole|theRole)
	}
	return r.plays(i, partRole|dayRole|dayPartRole) > 0
}

// fractionOfHour reads "half past seven", "a quarter to seven", "halb acht".
func (r *timeReader) fractionOfHour(i int, x *timex) int {
	w, n := r.word(i)
	minutes, toHour := 30, r.lex.time.halfBefore
	if w.roles&fractionRole != 0 {
		minutes, toHour = int(w.minutes), w.minutes > 30
	}
	at := i + n
	if m := r.plays(at, pastHourRole); m > 0 {
		at, toHour = at+m, false
	} else if m := r.plays(at, toHourRole); m > 0 {
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
	if width == 0 || hour > 24 || r.plays(at+width, unitRole) > 0 && r.plays(at+width, oclockRole) == 0 {
		return 0
	}
	at += width
	at += r.plays(at, oclockRole)
	if toHour {
		hour = (hour + 23) % 24
		if minutes < 30 {
			minutes = 60 - minutes // "viertel vor acht"; "dreiviertel acht" has them
		}
	}
	return r.setClock(x, i, hour, minutes, at-i)
}

// setClock sets the time of day and returns n.
func (r *timeReader) setClock(x *timex, at, hour, minute, n int) int {
	x.has |= clockSlot
	x.clockAt = at
	x.clock = clock{hour: hour, minute: minute, second: -1}
	return n
}

// decadeDigits reads 1990s, 1990's, '90s, the 90s.
func (r *timeReader) decadeDigits(i int, x *timex) int {
	value, width := r.number(i)
	at := i + 1
	if r.is(at, "'") || r.is(at, "’") {
		at++
	}
	if r.plays(at, decadeEndingRole) == 0 || r.tokens[at].space || value%10 != 0 || !x.can(decadeSlot) {
		return 0
	}
	switch {
	case width == 4 && value >= 1000 && value < 2200:
	case width == 2 && (value >= 20 || value == 0):
		value = century(value)
		if value >= 2030 {
			value -= 100
		}
	default:
		return 0
	}
	x.has |= decadeSlot
	x.decade = value / 10
	if w, n := r.word(at + 1); w.unit == yearUnit && w.roles&pluralRole != 0 {
		at += n // "90er Jahre"
	}
	return at + 1 - i
}

// monthAndYear reads 9/2012, 12-2015, 2015-3.
func (r *timeReader) monthAndYear(i int, x *timex) int {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	if x.has&^edgeSlot != 0 || !r.joins(i+1, "/") && !r.joins(i+1, "-") && !r.joins(i+1, ".") ||
		r.touches(i-1) || r.touches(i+3) {
		return 0
	}
	if aw == 4 && (bw == 1 || bw == 2 && b <= 12 && (b != a%100+1 || !r.is(i+1, "-"))) { // 2011-12 is two years
		a, b, aw, bw = b, a, bw, aw
	}
	if aw == 0 || aw > 2 || bw != 4 || a < 1 || a > 12 || b < 1800 || b > 2200 || r.is(i+1, ".") && aw != 1 {
		return 0
	}
	x.has |= yearSlot | monthSlot
	x.year, x.month = b, a
	return 3
}

// dayAlone reads the day of a month that the expression or the calendar names
// otherwise: "Friday the 22nd", "Monday 14".
func (r *timeReader) dayAlone(i int, x *timex) int {
	value, width := r.number(i)
	if width == 0 || width > 2 || value < 1 || value > 31 || !x.can(daySlot) || x.has == 0 && !r.isEachMonth(i+1) && !r.isDayOfMonth(i) ||
		r.continues(i) || r.touches(i-1) || r.touches(i+1) {
		return 0
	}
	end := r.ordinalEnding(i + 1)
	if end == i+1 && (r.endsAt(i, atRole|fromRole) > 0 || r.isRange(end)) || r.plays(end, unitRole|monthRole) > 0 {
		return 0
	}
	if next := end; next < len(r.tokens) && end == i+1 && r.tokens[next].kind == wordToken && !r.tokens[next].first &&
		r.plays(next, toRole|atRole|fromRole|inRole) == 0 {
		return 0 // "Friday 200 people"
	}
	x.has |= daySlot
	x.day = value
	return end - i
}

// isDatePair reports whether 29/2 or 11/2/2017 stands at i.
func (r *timeReader) isDatePair(i int) bool {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	return aw > 0 && aw < 3 && bw > 0 && bw < 3 && a > 0 && b > 0 && a <= 31 && b <= 31 && r.joins(i+1, "/")
}

// isEachMonth reports whether "th of every" stands at i.
func (r *timeReader) isEachMonth(i int) bool {
	end := r.ordinalEnding(i)
	n := r.plays(end, ofRole)
	return end > i && n > 0 && r.plays(end+n, everyRole) > 0
}

// isDayOfMonth reports whether "on the 18th" stands at i and no noun follows.
func (r *timeReader) isDayOfMonth(i int) bool {
	end := r.ordinalEnding(i + 1)
	if end == i+1 || r.endsAt(i, theRole) == 0 || r.plays(i-2, inRole|fromRole|toRole) == 0 {
		return false
	}
	return end >= len(r.tokens) || r.tokens[end].kind == markToken && !r.is(end, "-") ||
		r.plays(end, inRole|atRole|fromRole|toRole) > 0 && r.plays(end, ofRole) == 0
}

// isRange reports whether a mark or word and a number stand at i: "-8", "to 8".
func (r *timeReader) isRange(i int) bool {
	n := r.plays(i, toRole)
	if r.is(i, "-") || r.is(i, "–") {
		n = 1
	}
	if n == 0 {
		return false
	}
	_, width := r.number(i + n)
	return width > 0 && width < 3
}

// isClockRange reports whether "-3 pm" or "to 11:30" stands at i.
func (r *timeReader) isClockRange(i int) bool {
	if !r.isRange(i) {
		return false
	}
	i += max(r.plays(i, toRole), 1)
	return r.isClock(i)
}

// dayAndMonth reads 4/22 and 22.4. where something says that it is a date: a
// weekday or "on" before it. 7/8 is a fraction elsewhere, 3.5 a number.
func (r *timeReader) dayAndMonth(i int, x *timex) int {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	opens, closes := r.isDatePair(i+4) && r.is(i+3, "-"), r.isDatePair(i-4) && r.is(i-1, "-")
	if !x.can(monthSlot) || aw == 0 || aw > 2 || bw == 0 || bw > 2 || r.touches(i-1) && !closes || r.touches(i+3) && !opens {
		return 0
	}
	dots := r.lex.ordinalDot() && (r.joins(i+1, ".") || r.is(i+1, ".") && !r.tokens[i+1].space && r.is(i+3, "."))
	whole := opens || closes || i == 0 && len(r.tokens) == 3
	if !r.joins(i+1, "/") && !dots {
		return 0
	}
	if x.has&weekdaySlot == 0 && !whole && r.endsAt(i, inRole|fromRole|toRole|shiftRole) == 0 {
		return 0
	}
	if r.dayFirst {
		a, b = b, a
	}
	if a > 12 && b <= 12 {
		a, b = b, a
	}
	if !validDay(2000, a, b) && !(whole && a == 2 && b <= 31) {
		return 0
	}
	x.has |= monthSlot | daySlot
	x.month, x.day = a, b
	if dots && r.is(i+3, ".") && !r.tokens[i+3].space {
		return 4
	}
	return 3
}

// bareYear reads a year that no month stands beside.
func (r *timeReader) bareYear(i int, x *timex) int {
	year, width := r.number(i)
	if width != 4 || x.has != 0 && !x.can(yearSlot) || r.continues(i) ||
		(r.touches(i-1) && !r.isYearRange(i-2) || r.touches(i+1) && !r.isYearRange(i)) {
		return 0
	}
	if x.has == 0 && !r.standsForYear(i, year) {
		return 0
	}
	x.has |= yearSlot
	x.year = year
	return 1
}

// isYearRange reports whether two years and a hyphen stand at i: 2014-2018.
func (r *timeReader) isYearRange(i int) bool {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	return aw == 4 && bw == 4 && plausibleYear(a) && a < b && b < a+200 && !r.touches(i-1) && !r.touches(i+3) &&
		(r.is(i+1, "-") || r.is(i+1, "–") || r.is(i+1, "~") || r.is(i+1, "/"))
}

// standsForYear reports whether a number of four digits is a year: any between
// 1900 and 2099 that is not round, the others behind a word such as "in" or
// "since". "1,998", "$1998" and "No. 1998" are none.
func (r *timeReader) standsForYear(i, year int) bool {
	if i > 0 && (moneyMarks[r.tokens[i-1].lower] || r.tokens[i-1].kind == numberToken) {
		return false
	}
	if i > 0 && !r.tokens[i].space && r.tokens[i-1].kind == wordToken {
		return false // "B1998"
	}
	if i+1 < len(r.tokens) && r.tokens[i+1].kind == wordToken && !r.tokens[i+1].space {
		return false // "1998cc"
	}
	if r.endsAt(i, inRole|fromRole|toRole|ofRole|theRole|edgeRole|beforeRole|afterRole|andRole|shiftRole) > 0 {
		return year >= 1000 && year < 2100 && r.plays(i+1, unitRole|numberRole) == 0
	}
	return year >= 1900 && year < 2060 && year%50 != 0 || r.isYearRange(i) || r.isYearRange(i-2)
}

// hourAlone reads an hour that only "at" or a part of the day tells from
// another number: "tomorrow at 7", "tonight around 8".
func (r *timeReader) hourAlone(i int, x *timex) int {
	hour, width := r.number(i)
	if width == 0 || width > 2 || hour > 24 || !x.can(clockSlot) ||
		r.plays(i+1+r.plays(i+1, ofRole), monthRole) > 0 {
		return 0
	}
	if r.endsAt(i, hoursRole) > 0 && r.hourEnds(i+1) {
		return r.setClock(x, i, hour, 0, 1)
	}
	told := r.endsAt(i, atRole|fromRole|toRole|approxRole) > 0 || i == 0
	const day = weekdaySlot | relativeSlot | daySlot | partSlot
	switch {
	case x.has&day != 0 && (r.isClockRange(i+1) || x.opened && told):
	case r.touches(i-1) || r.touches(i+1) || r.continues(i):
		return 0
	case x.has != 0 && r.endsAt(i, atRole) > 0:
	case x.has == 0 && told && hour <= 12 && r.partFollows(i+1) && r.plays(i+1, unitRole) == 0:
	default:
		return 0
	}
	return r.setClock(x, i, hour, 0, 1)
}

// hourEnds reports whether nothing that an hour's article could belong to
// stands at i: "las cinco de la tarde" but not "las cinco personas".
func (r *timeReader) hourEnds(i int) bool {
	if i >= len(r.tokens) || r.tokens[i].kind == markToken {
		return !r.touches(i)
	}
	return r.partFollows(i) || r.plays(i, toRole|fromRole|andRole|everyRole|shiftRole) > 0
}
