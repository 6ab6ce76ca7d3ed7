package lede

// relativeDay reads "yesterday".
func (r *timeReader) relativeDay(i int, x *timex) int {
	w, n := r.word(i)
	if w.unit > dayUnit {
		if !x.can(shiftSlot) {
			return 0
		}
		x.has |= shiftSlot
		x.unit, x.shift = w.unit, int(w.shift)
		return n
	}
	if !x.can(relativeSlot) || w.roles&partRole != 0 && r.isPartHere(i, x) {
		return 0
	}
	x.has |= relativeSlot
	x.relative, x.anchored = int(w.shift), w.anchoredDay
	return n
}

// isPartHere reports whether a word that means tomorrow and morning means the
// morning: behind an article, a weekday or an hour ("am Morgen", "lunes por la
// mañana").
func (r *timeReader) isPartHere(i int, x *timex) bool {
	return r.endsAt(i, theRole|shiftRole|everyRole) > 0 || x.has&^edgeSlot != 0
}

// dayPart reads "tonight", "last night", "this morning" where they are one
// entry.
func (r *timeReader) dayPart(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(relativeSlot) {
		return 0
	}
	x.has |= relativeSlot | partSlot
	x.relative, x.part = int(w.shift), w.part
	return n
}

// partOfDay reads "morning", "in the evening".
func (r *timeReader) partOfDay(i int, x *timex) int {
	w, n := r.word(i)
	if x.has == 0 && w.roles&weakRole != 0 && r.endsAt(i, theRole|inRole|atRole) == 0 || !x.can(partSlot) ||
		x.has == 0 && w.roles&partRole == 0 {
		return 0
	}
	if w.roles&partRole == 0 {
		x.has |= everySlot
	}
	x.has |= partSlot
	x.part = w.part
	return n
}

// weekdayName reads "Tuesday", "Tue.", "Tuesdays".
func (r *timeReader) weekdayName(i int, x *timex) int {
	w, n := r.word(i)
	end := i + n
	if !x.can(weekdaySlot) || w.roles&ordinalRole != 0 && r.plays(end, unitRole) > 0 {
		return 0 // "segunda semana"
	}
	if r.is(end, ".") && r.isAbbreviated(end-1) {
		end++
	}
	if w.roles&weakRole != 0 && !r.datesWeekday(i, end, x) {
		return 0
	}
	if w.roles&weekdayRole == 0 {
		x.has |= everySlot
	}
	x.has |= weekdaySlot
	x.weekday = int(w.weekday)
	if w.part != "" && x.can(partSlot) {
		x.has |= partSlot // "Montagabend"
		x.part = w.part
	}
	return r.shiftBehind(end, x) - i
}

// shiftBehind reads the shift behind a weekday, a month or a season and
// returns where it ends: "lundi dernier", "el mes de mayo pasado".
func (r *timeReader) shiftBehind(i int, x *timex) int {
	w, n := r.word(i)
	if w.roles&shiftBehindRole == 0 || x.has&(shiftSlot|everySlot|yearSlot|daySlot) != 0 {
		return i
	}
	x.has |= shiftSlot
	x.shift, x.unit, x.nearest = int(w.behind), noUnit, w.behind < 0
	return i + n
}

// datesWeekday reports whether a weak weekday ("sun", "sat") has a date or a
// time beside it.
func (r *timeReader) datesWeekday(i, end int, x *timex) bool {
	if x.has&^edgeSlot != 0 && r.tokens[i].capital || r.endsAt(i, inRole|shiftRole|everyRole) > 0 && (r.tokens[i].capital || end-i > 1 || len(r.tokens[i].lower) > 4) {
		return true
	}
	at := end
	if r.is(at, ",") {
		at++
	}
	at += r.plays(at, theRole|atRole|inRole)
	if day, width := r.number(at); width > 0 && width < 3 && day <= 31 && r.plays(at+1, unitRole) == 0 {
		return r.tokens[i].capital && (!r.tokens[i].first || at > end) // "So 45 Schweine" is none
	}
	return r.plays(at, monthRole|ordinalRole|partRole) > 0
}

// holidayName reads "Christmas Eve".
func (r *timeReader) holidayName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(holidaySlot) {
		return 0
	}
	x.has |= holidaySlot
	x.holiday = w.holiday
	return n
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

// numberedDay reads the number of "el día 18", where a month does not follow.
func (r *timeReader) numberedDay(i, n int, x *timex) int {
	value, m := r.smallNumber(i + n)
	at := i + n + m
	if m == 0 || value < 1 || !x.can(daySlot) || r.continues(i+n) || r.plays(at, unitRole) > 0 {
		return 0
	}
	if k := r.plays(at, ofRole); r.plays(at+k, monthRole) > 0 {
		return 0
	}
	x.has |= daySlot
	x.day = value
	return at - i
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

// every reads "every", "each second".
func (r *timeReader) every(i int, x *timex) int {
	lead, n := r.word(i)
	if !x.can(everySlot) {
		return 0
	}
	if w, _ := r.word(i + n); lead.roles&everyRole == 0 && (w.roles&unitRole == 0 || w.roles&pluralRole != 0 || x.has != 0) {
		return 0 // "per week"
	}
	x.has |= everySlot
	if w, m := r.word(i + n); w.roles&(unitRole|seasonRole|partRole) != 0 && m > 0 {
		switch {
		case w.roles&partRole != 0:
			x.has |= partSlot
			x.part = w.part
		case w.roles&unitRole != 0:
			x.has |= quantitySlot
			x.amounts = []amount{{number: 1, unit: w.unit}}
		default:
			x.has |= seasonSlot
			x.season = int(w.season)
		}
		return n + m
	}
	return n
}

// frequency reads "daily".
func (r *timeReader) frequency(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 {
		return 0
	}
	x.has |= everySlot | quantitySlot
	x.amounts = []amount{{number: 1, unit: w.every}}
	return n
}

// edge reads "early", "mid-", "the end of".
func (r *timeReader) edge(i int, x *timex) int {
	_, n := r.word(i)
	if x.has&^everySlot != 0 {
		at := i + n + btoi(r.is(i+n, "-"))
		if x.has&(weekdaySlot|relativeSlot|daySlot) == 0 || x.has&(edgeSlot|partSlot) != 0 || r.plays(at, partRole) == 0 {
			return 0
		}
	}
	next := r.glue(i+n, x)
	if w, m := r.word(next); m == 0 || w.roles&(agoRole|laterRole) != 0 && w.roles&openingRoles == 0 {
		if next >= len(r.tokens) || r.tokens[next].kind != numberToken {
			return 0
		}
	}
	x.has |= edgeSlot
	return n
}

// reference reads "now", "recently", "soon".
func (r *timeReader) reference(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 || n > 1 && r.plays(i+n, unitRole|weekdayRole|seasonRole|monthRole|numberRole) > 0 ||
		n > 1 && i+n < len(r.tokens) && r.tokens[i+n].kind == numberToken {
		return 0 // "in the past two weeks"
	}
	x.has |= refSlot
	x.ref = w.ref
	return n
}
