package lede

import "fmt"

// longer resolves what names more than a day: a month, a quarter, a week, a
// year.
func (r *resolver) longer(x *timex, when tense) (p period, open string, ok bool) {
	switch {
	case x.has&decadeSlot != 0:
		return period{dayOf(x.decade*10, 1, 1), decadeUnit}, "", true
	case x.has&ordinalSlot != 0:
		return r.ordinal(x, when)
	case x.has&seasonSlot != 0:
		return r.yearly(x, when, 3*x.season+3, seasonUnit)
	case x.has&monthSlot != 0:
		return r.yearly(x, when, x.month, monthUnit)
	case x.has&yearSlot != 0:
		return period{dayOf(x.year, 1, 1), yearUnit}, "", true
	case x.has&shiftSlot != 0:
		return r.shifted(x, when)
	}
	return period{}, "", false
}

// yearly resolves a month or a season, which begins in that month.
func (r *resolver) yearly(x *timex, when tense, month int, u unit) (period, string, bool) {
	if x.has&yearSlot != 0 {
		return period{dayOf(x.year, month, 1), u}, "", true
	}
	if !r.known {
		if u == seasonUnit {
			return period{}, "XXXX-" + seasonCodes[x.season], false
		}
		return period{}, fmt.Sprintf("XXXX-%02d", month), false
	}
	year, _, _ := r.ref.civil()
	here := period{r.ref, u}.first()
	if x.has&shiftSlot != 0 {
		if x.unit == yearUnit {
			return period{dayOf(year+x.shift, month, 1), u}, "", true
		}
		return r.shiftedYearly(x, dayOf(year, month, 1), here, u)
	}
	if r.ranged {
		here = period{r.notBefore, u}.first()
		when = forward
	}
	p := period{dayOf(year, month, 1), u}
	switch {
	case when == forward && p.first() < here:
		return p.shift(12 / monthsOf[u]), "", true
	case when != forward && p.first() > r.ref+monthHorizon,
		p.first() > here && x.from > 1 && r.reader.tenseOf(x.from-2) == backward: // "said in May"
		return p.shift(-12 / monthsOf[u]), "", true
	}
	return p, "", true
}

// monthHorizon is how many days ahead a month without a year may begin in a
// sentence that does not look ahead: "agreed to buy it in January". One that is
// past has its "last", or lies further back.
const monthHorizon = 75

// shiftedYearly resolves "last May", "this summer", "next fall".
func (r *resolver) shiftedYearly(x *timex, day, here civilDay, u unit) (period, string, bool) {
	p := period{day, u}
	switch {
	case x.shift < 0 && p.first() >= here:
		return p.shift(-12 / monthsOf[u]), "", true
	case x.shift > 0 && p.first() <= here:
		return p.shift(12 / monthsOf[u]), "", true
	}
	return p, "", true
}

// shifted resolves "last week", "this year", "that month", "the quarter".
func (r *resolver) shifted(x *timex, when tense) (period, string, bool) {
	if (x.bare || x.anchored) && x.shift == 0 && x.unit == quarterUnit && r.hasReport {
		return r.quarter, "", true
	}
	if x.anchored && r.lastKnown {
		return period{r.last.first(), x.unit}.shift(x.shift), "", true
	}
	if !r.known {
		return period{}, unresolved(x.shift), false
	}
	if x.unit == weekendUnit && x.shift == 0 && when == backward && r.ref.weekday() < 5 {
		return period{r.ref - 7, weekendUnit}, "", true
	}
	return period{r.ref, x.unit}.shift(x.shift), "", true
}

// ordinal resolves "the third quarter", "the first week of October", "the
// 20th century".
func (r *resolver) ordinal(x *timex, when tense) (period, string, bool) {
	switch x.counted {
	case centuryUnit:
		return period{dayOf(x.ordinal*100-100, 1, 2), centuryUnit}, "", x.ordinal > 1 && x.ordinal < 30
	case quarterUnit, halfUnit:
		return r.reported(x, when)
	case weekUnit, dayUnit, monthUnit, weekendUnit:
		scope := *x
		scope.has &^= ordinalSlot
		if scope.has&(monthSlot|yearSlot|shiftSlot) == 0 {
			if !x.numbered || !r.known {
				return period{}, "", false
			}
			scope.has, scope.unit = shiftSlot, yearUnit
		}
		p, _, ok := r.longer(&scope, when)
		if !ok || p.unit <= x.counted {
			return period{}, "", false
		}
		return ordinalIn(p, x.counted, x.ordinal)
	}
	return period{}, "", false
}

// ordinalIn returns the n-th unit of a period, from its end when negative.
// Its weeks are those with their Thursday inside.
func ordinalIn(p period, u unit, n int) (period, string, bool) {
	first := p.first()
	if n < 0 {
		first = p.after() - 1
		n++
	} else {
		n--
	}
	if u == weekUnit || u == weekendUnit {
		thursday := first.monday() + 3
		if n >= 0 && thursday < p.first() {
			thursday += 7
		} else if n <= 0 && thursday >= p.after() {
			thursday -= 7
		}
		first = thursday
	}
	found := period{first, u}.shift(n)
	return found, "", found.day >= p.first() && found.day < p.after()
}

// reported resolves a quarter or a half of a year: the last that has begun,
// the next in a sentence that looks ahead.
func (r *resolver) reported(x *timex, when tense) (period, string, bool) {
	months := monthsOf[x.counted]
	if x.ordinal < 0 {
		x.ordinal += 12/months + 1
	}
	if x.ordinal > 12/months {
		return period{}, "", false
	}
	month := (x.ordinal-1)*months + 1
	if x.has&yearSlot != 0 {
		return period{dayOf(x.year, month, 1), x.counted}, "", true
	}
	if !r.known {
		return period{}, fmt.Sprintf("XXXX-%c%d", "QH"[months/6], x.ordinal), false
	}
	year, _, _ := r.ref.civil()
	if x.has&shiftSlot != 0 && x.unit == yearUnit {
		return period{dayOf(year+x.shift, month, 1), x.counted}, "", true
	}
	p := period{dayOf(year, month, 1), x.counted}
	switch {
	case when == forward && p.after()+reportReach < r.ref:
		return p.shift(12 / months), "", true
	case when != forward && p.first() > r.ref:
		return p.shift(-12 / months), "", true
	}
	return p, "", true
}

// reportReach is how many days after its end a quarter is still what is being
// reported on, whatever the sentence's tense.
const reportReach = 120
