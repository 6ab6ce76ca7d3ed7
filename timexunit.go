package lede

// shifted reads "last week", "the next three days", "next Monday", "last May",
// "this morning", "that evening", "recent weeks".
func (r *timeReader) shifted(i int, x *timex) int {
	w, n := r.word(i)
	shift, anchored := int(w.shift), w.roles&shiftRole == 0
	if anchored {
		shift = int(w.anchor)
	}
	if next, m := r.word(i + n); next.roles&shiftRole != 0 {
		shift, n = int(next.shift), n+m // "this past spring"
		x.nearest = w.shift == 0
	}
	x.nearest = x.nearest || w.nearest
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if m := r.plays(at, fiscalRole|moreRole); m > 0 {
		at += m
	}
	if m := r.shiftTarget(at, x, w); m > 0 {
		x.shift, x.anchored = shift, anchored
		if shift == 1 && x.unit == dayUnit && r.endsAt(i, theRole) > 0 {
			x.anchored = true // "the next day"
		}
		return at + m - i
	}
	if m := r.shiftedDate(at, x); m > 0 {
		x.shift = shift
		return at + m - i
	}
	if amount, m := r.amount(at); m > 0 && x.can(quantitySlot) {
		x.has |= quantitySlot | shiftSlot
		x.amounts = append(x.amounts, amount)
		x.shift, x.anchored = shift, anchored
		return at + m - i
	}
	return 0
}

// shiftedDate reads the date of "next 12 May", "el próximo 6 de abril".
func (r *timeReader) shiftedDate(i int, x *timex) int {
	if x.has != 0 || i >= len(r.tokens) || r.tokens[i].kind != numberToken {
		return 0
	}
	n := r.dayThenMonthName(i, x)
	if n == 0 {
		n = r.dayAndMonth(i, x)
	}
	if n > 0 {
		x.has |= shiftSlot
	}
	return n
}

// shiftTarget reads what a shift applies to.
func (r *timeReader) shiftTarget(i int, x *timex, shift *timeWord) int {
	w, n := r.word(i)
	switch {
	case w.roles&unitRole != 0 && x.has == 0 && shift.shift < 0 && r.isScoped(i+n):
		x.has |= ordinalSlot // "the last week of 2015"
		x.ordinal, x.counted = -1, w.unit
	case w.roles&unitRole != 0 && x.can(shiftSlot) && x.liesIn(w.unit):
		if w.roles&pluralRole != 0 {
			return r.shiftedPlural(x, w, n, shift)
		}
		if shift.roles&(shiftRole|anchoredRole) == 0 {
			return 0
		}
		x.has |= shiftSlot
		x.unit = w.unit
	case shift.roles&(shiftRole|anchoredRole) == 0:
		return 0
	case w.roles&weekdayRole != 0 && x.has&^(everySlot|partSlot|clockSlot|edgeSlot) == 0:
		x.has |= weekdaySlot | shiftSlot
		x.weekday, x.unit = int(w.weekday), noUnit
		if w.part != "" {
			x.has |= partSlot
			x.part = w.part
		}
	case w.roles&monthRole != 0 && x.has&^edgeSlot == 0:
		if w.roles&weakRole != 0 && !r.tokens[i].capital {
			return 0 // "this may take longer"
		}
		x.has |= monthSlot | shiftSlot
		x.month, x.unit = int(w.month), noUnit
	case w.roles&holidayRole != 0 && x.has&^edgeSlot == 0:
		x.has |= holidaySlot | shiftSlot
		x.holiday, x.unit = w.holiday, noUnit
	case w.roles&seasonRole != 0 && x.has&^edgeSlot == 0:
		x.has |= seasonSlot | shiftSlot
		x.season, x.unit = int(w.season), noUnit
	case w.roles&partRole != 0 && x.has&^(edgeSlot|clockSlot) == 0:
		x.has |= partSlot | shiftSlot
		x.part, x.unit = w.part, dayUnit
	default:
		return 0
	}
	return n
}

// liesIn reports whether what the expression names can be one of a unit: a
// Tuesday of last week, a June or a first quarter of next year.
func (x *timex) liesIn(u unit) bool {
	switch {
	case x.has&clockSlot != 0:
		return false
	case x.has&(ordinalSlot|edgeSlot) != 0:
		return u > x.counted
	case x.has&weekdaySlot != 0:
		return u == weekUnit
	case x.has&(monthSlot|seasonSlot|holidaySlot) != 0:
		return u == yearUnit
	}
	return true
}

// isScoped reports whether "of" and a month, a year or "last" stand at i.
func (r *timeReader) isScoped(i int) bool {
	n := r.plays(i, ofRole)
	if n == 0 {
		return false
	}
	n += r.plays(i+n, theRole)
	_, width := r.number(i + n)
	return width == 4 || r.plays(i+n, monthRole|shiftRole|anchoredRole|unitRole) > 0
}

// shiftedPlural reads "recent weeks", "the coming days", "past years".
func (r *timeReader) shiftedPlural(x *timex, w *timeWord, n int, shift *timeWord) int {
	if x.has != 0 || w.unit < dayUnit {
		return 0
	}
	x.has |= refSlot
	x.ref = unresolved(int(shift.shift))
	if shift.roles&recentRole != 0 {
		x.ref = shift.ref
	}
	return n
}

// unitAlone reads a unit without a number: "the week", "semaine dernière",
// "years", "year-end".
func (r *timeReader) unitAlone(i int, x *timex) int {
	w, n := r.word(i)
	if b, m := r.word(i + n); b.roles&shiftBehindRole != 0 && x.can(shiftSlot) &&
		w.roles&pluralRole == 0 {
		x.has |= shiftSlot
		x.unit, x.shift = w.unit, int(b.behind)
		x.anchored = b.anchoredBehind
		return n + m
	}
	if m := r.decadeAfterUnit(i+n, w, x); m > 0 {
		return n + m
	}
	if m := r.unitWithTail(i, n, x); m > 0 {
		return m
	}
	if w.roles&weakRole != 0 {
		return 0
	}
	if w.roles&pluralRole != 0 {
		if x.has != 0 || w.unit < dayUnit {
			return 0
		}
		x.has |= quantitySlot
		x.amounts = []amount{{number: 1, vague: true, unit: w.unit}}
		x.plural = true
		return n
	}
	if w.unit < dayUnit || w.unit == dayUnit && x.has == 0 || !x.can(shiftSlot) || !r.isDefinite(i, w, x) {
		return 0
	}
	if w.unit == yearUnit && x.has == 0 && r.plays(i+n, endedRole) > 0 {
		x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: yearUnit}} // "the year ended March 31"
		return n
	}
	x.has |= shiftSlot
	x.unit, x.bare = w.unit, true
	return n
}

// isDefinite reports whether a unit without a number is the one that goes on:
// "the week", "at weekends" not, "on the weekend", "the end of year".
func (r *timeReader) isDefinite(i int, w *timeWord, x *timex) bool {
	switch {
	case r.endsAt(i, theRole) > 0:
		return true
	case w.unit == weekendUnit:
		return r.endsAt(i, inRole|atRole) > 0
	}
	return x.has&edgeSlot != 0 && w.unit == yearUnit
}

// unitWithTail reads a unit of n tokens that stands for one: "day-long",
// "the year-ago quarter", "year-end", "the day before".
func (r *timeReader) unitWithTail(i, n int, x *timex) int {
	w, _ := r.word(i)
	if x.has != 0 || w.roles&pluralRole != 0 {
		return 0
	}
	at := i + n
	hyphen := r.is(at, "-")
	if hyphen {
		at++
	}
	tail, m := r.word(at)
	switch {
	case hyphen && tail.roles&longRole != 0:
	case hyphen && tail.roles&agoRole != 0:
		x.moves = backwards
		m += r.plays(at+m, unitRole|periodRole)
	case tail.roles&edgeRole != 0 && w.unit >= monthUnit:
		x.has, x.unit = shiftSlot, w.unit
		return at + m - i
	case !hyphen && tail.roles&(beforeRole|afterRole) != 0 && w.unit >= minuteUnit && r.endsAt(i, theRole) > 0:
		if next, k := r.word(at + m); next.roles&shiftRole != 0 && next.shift != 0 && r.plays(at+m+k, unitRole) == 0 {
			x.has, x.unit, x.shift = shiftSlot, w.unit, 2*int(next.shift) // "the week after next"
			return at + m + k - i
		}
		x.moves = onwards
		if tail.roles&beforeRole != 0 {
			x.moves = earlier
		}
	default:
		return 0
	}
	x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: w.unit}}
	return at + m - i
}

// ahead reads a quantity with the word that moves it in front: "in three
// weeks", "vor zwei Jahren", "il y a deux ans".
func (r *timeReader) ahead(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 {
		return 0
	}
	at := i + n
	for m := r.plays(at, approxRole); m > 0 && at < i+maxGlue; m = r.plays(at, approxRole) {
		at += m
	}
	at += r.plays(at, theRole)
	if w.roles&agoAheadRole == 0 {
		x.from = at // "in" is no part of it
	}
	m := r.quantity(at, x)
	if m == 0 || x.moves != still || x.has&everySlot != 0 {
		return 0
	}
	switch {
	case w.roles&agoAheadRole != 0:
		x.moves = backwards
	case w.roles&inAheadRole != 0 && !x.amounts[0].shifted:
		x.moves = forwards
	default:
		x.moves = within
	}
	return at + m - i
}

// quantity reads "two weeks", "a year and a half", "1 day and 5 hours", and
// the word that moves it: "ago", "later".
func (r *timeReader) quantity(i int, x *timex) int {
	if !x.can(quantitySlot) {
		return 0
	}
	at := i
	for {
		a, n := r.amount(at)
		if n == 0 {
			break
		}
		x.amounts = append(x.amounts, a)
		at += n
		next := at
		if r.is(next, ",") {
			next++
		}
		next += r.plays(next, andRole)
		if r.plays(next, articleRole) > 0 {
			break
		}
		if _, m := r.amount(next); m == 0 || len(x.amounts) == maxAmounts || a.unit <= secondUnit {
			break
		}
		at = next
	}
	if at == i {
		return 0
	}
	x.has |= quantitySlot
	if m := r.plays(at, everyBehindRole); m > 0 {
		x.has |= everySlot
		return at + m - i
	}
	return at + r.movement(at, x) - i
}

// maxAmounts is how many amounts make a quantity: years down to seconds.
const maxAmounts = 7

// movement reads what stands behind a quantity: ago, earlier, later, from now,
// before, after.
func (r *timeReader) movement(i int, x *timex) int {
	at := i
	if r.is(at, "-") {
		at++
	}
	w, n := r.word(at)
	if r.plays(at+n, shiftRole) > 0 && w.roles&edgeRole != 0 {
		return 0 // "30 minutes later this week"
	}
	switch {
	case w.roles&earlierRole != 0:
		x.moves = earlier
	case w.roles&agoRole != 0:
		x.moves = backwards
	case w.roles&laterRole != 0:
		x.moves = onwards
	case w.roles&(beforeRole|afterRole) != 0:
		x.moves = beside
		return 0
	case w.roles&longRole != 0:
	default:
		return 0
	}
	return at + n - i
}

// amount reads one number with its unit: "two weeks", "two-week", "a year",
// "3.5 hours", "half an hour", "several months".
func (r *timeReader) amount(i int) (a amount, n int) {
	if r.lex.time.glyphs {
		if a, n = r.glyphAmount(i); n > 0 {
			return a, n
		}
	}
	at := i
	if r.plays(at, articleRole) > 0 && r.plays(at+1, halfRole|vagueRole|numberRole) > 0 {
		at++
	}
	half := r.plays(at, halfRole)
	at += half
	if half > 0 {
		at += r.plays(at, articleRole|ofRole)
		a.part = "5"
	} else {
		var m int
		if a, m = r.countOf(at); m == 0 {
			return a, 0
		}
		at += m
	}
	if r.is(at, "-") || r.is(at, "‑") {
		at++
	}
	shifted := false
	for steps := 0; steps < 2 && r.plays(at, unitRole) == 0; steps++ {
		m := r.plays(at, shiftRole|shiftBehindRole)
		shifted = shifted || m > 0
		at += max(m, r.plays(at, moreRole|fiscalRole)) // "two more weeks", "les 3 prochains jours"
	}
	w, m := r.word(at)
	if m == 1 && r.tokens[at].capital && len(r.tokens[at].lower) == 1 {
		return a, 0 // "a 3-D film"
	}
	if w.roles&weakRole != 0 && r.plays(at-1, articleRole) > 0 || w.unit == halfUnit && w.roles&halfRole != 0 {
		return a, 0 // "a second opinion", "one half of it"
	}
	if shifted && w.roles&pluralRole == 0 && r.endsAt(i, theRole) == 0 {
		return a, 0 // "sold 30 last week"
	}
	if w.roles&unitRole == 0 || a.number >= 1900 && a.number < 2060 && w.roles&pluralRole == 0 {
		return a, 0 // "the 1988 quarter"
	}
	a.unit, a.shifted = w.unit, shifted
	at += m
	if half, m := r.word(at); half.minutes == 30 {
		a.part = "5" // "an hour and a half"
		at += m
	}
	return a, at - i
}

// countOf reads the number of an amount: digits, words, an article, "several".
func (r *timeReader) countOf(i int) (a amount, n int) {
	w, n := r.word(i)
	switch {
	case w.roles&vagueRole != 0:
		return amount{number: 1, vague: true}, n
	case w.roles&articleRole != 0:
		return amount{number: 1}, n
	}
	a.number, a.part, n = r.digitsAmount(i)
	if n == 0 {
		a.number, n = r.cardinal(i)
		if w.minutes == 30 && n == 1 {
			a.part = "5" // "anderthalb"
		}
	}
	if n == 0 {
		return a, 0
	}
	if w, m := r.word(i + n); w.roles&numberRole != 0 && w.number >= 100 && a.part == "" {
		a.number *= int(w.number)
		n += m
	}
	if half, m := r.word(i + n); half.minutes == 30 {
		a.part, n = "5", n+m // "one and a half hours"
	}
	return a, n
}

// digitsAmount reads 14, 3.5, 1,200.
func (r *timeReader) digitsAmount(i int) (whole int, part string, n int) {
	whole, width := r.number(i)
	if width == 0 || width > 6 {
		return 0, "", 0
	}
	if i > 0 && !r.tokens[i].space && r.tokens[i-1].kind == markToken && !amountMarks[r.tokens[i-1].lower] {
		return 0, "", 0
	}
	n = 1
	for width < 4 && r.joins(i+n, ",") && n < 5 {
		group, w := r.number(i + n + 1)
		if w != 3 {
			break
		}
		whole, n = whole*1000+group, n+2
	}
	if _, w := r.number(i + n + 1); w > 0 && w < 4 && (r.joins(i+n, ".") || r.joins(i+n, ",")) {
		part, n = r.tokens[i+n+1].lower, n+2
	}
	return whole, part, n
}

// amountMarks are the marks that may touch the number of an amount.
var amountMarks = set(`( “ " ‘ ' - – — / « „ [ ~`)
