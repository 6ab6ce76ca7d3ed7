package lede

import (
	"fmt"
	"strconv"
)

// quantity resolves a length of time, or the date that it leads to.
func (r *resolver) quantity(x *timex, when tense) (TimexType, string) {
	length := duration(x.amounts)
	vague := x.amounts[0].vague
	switch {
	case x.moves == backwards && vague && !x.plural:
		return TimexDate, "PAST_REF"
	case x.moves == backwards && x.amounts[0].unit < decadeUnit && !vague:
		return r.moved(x, r.ref, r.known, -1, length)
	case (x.moves == earlier || x.moves == onwards) && !vague && (r.lastKnown || x.amounts[0].unit >= weekUnit || r.known) && x.amounts[0].unit < decadeUnit:
		sign := 1
		if x.moves == earlier {
			sign = -1
		}
		from, known := r.ref, r.known
		if r.lastKnown {
			from, known = r.last.first(), true
		}
		return r.moved(x, from, known, sign, length)
	case x.moves == forwards && when != backward && !vague && x.amounts[0].unit < decadeUnit:
		return r.moved(x, r.ref, r.known, 1, length)
	}
	return TimexDuration, length
}

// moved returns the time that a quantity leads to, as precise as its unit.
func (r *resolver) moved(x *timex, from civilDay, known bool, sign int, length string) (TimexType, string) {
	if !known {
		return TimexDate, unresolved(sign)
	}
	finest := yearUnit
	seconds := 0
	p := period{day: from}
	for _, a := range x.amounts {
		finest = min(finest, a.unit)
		if a.unit < dayUnit {
			seconds += sign * a.seconds()
			continue
		}
		p.unit = a.unit
		p = p.shift(sign * a.number)
		if a.part == "5" {
			p.unit, finest = a.halved(), min(finest, dayUnit)
			p = p.shift(sign * halves[a.unit])
		}
	}
	if seconds != 0 {
		return r.movedClock(p.day, seconds, length)
	}
	if len(x.amounts) > 1 {
		finest = dayUnit
	}
	if finest == yearUnit && r.hasReport && sign < 0 {
		p = r.quarter.shift(4 * sign * x.amounts[0].number) // than a year ago
	} else {
		p.unit = finest
		named := p
		if r.lastKnown && r.last.unit < finest {
			named.unit = r.last.unit // "a year earlier" than a month is a month
		}
		r.remember(named)
	}
	return TimexDate, p.timex()
}

// halves is how many smaller units half of a unit is, see amount.halved.
var halves = [millenniumUnit + 1]int{yearUnit: 6, decadeUnit: 5, centuryUnit: 50, monthUnit: 15, weekUnit: 3}

// halved returns the unit that halves counts.
func (a amount) halved() unit {
	switch a.unit {
	case yearUnit:
		return monthUnit
	case decadeUnit, centuryUnit:
		return yearUnit
	}
	return dayUnit
}

// seconds returns the length of an amount of hours, minutes or seconds.
func (a amount) seconds() int {
	size := [...]int{secondUnit: 1, minuteUnit: 60, hourUnit: 3600}[a.unit]
	n := a.number * size
	if a.part != "" {
		part, _ := strconv.ParseFloat("0."+a.part, 64)
		n += int(part * float64(size))
	}
	return n
}

// movedClock returns the time that lies some seconds from the reference; the
// length alone when the reference has no time of day.
func (r *resolver) movedClock(day civilDay, seconds int, length string) (TimexType, string) {
	if r.refClock.hour < 0 {
		return TimexDuration, length
	}
	seconds += r.refClock.hour*3600 + r.refClock.minute*60 + r.refClock.second
	for ; seconds < 0; seconds += secondsOfDay {
		day--
	}
	day += civilDay(seconds / secondsOfDay)
	seconds %= secondsOfDay
	value := fmt.Sprintf("%sT%02d:%02d", period{day, dayUnit}.timex(), seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		value += fmt.Sprintf(":%02d", seconds%60)
	}
	return TimexTime, value
}

// duration writes a length of time: P3D, PT1H30M, P2.5Y, PXM.
func duration(amounts []amount) string {
	date, clock := "", ""
	for _, a := range amounts {
		n := strconv.Itoa(a.number)
		switch {
		case a.vague:
			n = "X"
		case a.part != "":
			n += "." + a.part
		}
		u := a.unit
		if (u == fortnightUnit || u == weekendUnit || u == halfUnit) && !a.vague {
			n = strconv.Itoa(2 * a.number)
			if u == halfUnit {
				n = strconv.Itoa(6 * a.number)
			}
		}
		letter := unitLetters[u]
		if u == weekendUnit {
			letter = "D"
		}
		if u < dayUnit {
			clock += n + letter
		} else {
			date += n + letter
		}
	}
	if clock != "" {
		return "P" + date + "T" + clock
	}
	return "P" + date
}
