package timex

import (
	"fmt"
	"time"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// longer resolves what names more than a day: a month, a quarter, a week, a
// year.
func (r *resolver) longer(x *timex, when tense) (p calendar.Period, open string, ok bool) {
	switch {
	case x.has&decadeSlot != 0:
		return calendar.Period{Day: calendar.DayOf(x.decade*10, 1, 1), Unit: calendar.DecadeUnit}, "", true
	case x.has&ordinalSlot != 0:
		return r.ordinal(x, when)
	case x.has&seasonSlot != 0:
		return r.yearly(x, when, 3*x.season+3, calendar.SeasonUnit)
	case x.has&monthSlot != 0:
		return r.yearly(x, when, x.month, calendar.MonthUnit)
	case x.has&yearSlot != 0 && x.unit == calendar.QuarterUnit:
		_, month, _ := r.quarter.First().Civil()
		return calendar.Period{Day: calendar.DayOf(x.year, month, 1), Unit: calendar.QuarterUnit}, "", r.hasReport
	case x.has&yearSlot != 0:
		return calendar.Period{Day: calendar.DayOf(x.year, 1, 1), Unit: calendar.YearUnit}, "", true
	case x.has&shiftSlot != 0:
		return r.shifted(x, when)
	}
	return calendar.Period{}, "", false
}

// yearly resolves a month or a season, which begins in that month.
func (r *resolver) yearly(x *timex, when tense, month int, u calendar.Unit) (calendar.Period, string, bool) {
	if x.has&yearSlot != 0 {
		return calendar.Period{Day: calendar.DayOf(x.year, month, 1), Unit: u}, "", true
	}
	if !r.known {
		if u == calendar.SeasonUnit {
			return calendar.Period{}, "XXXX-" + calendar.SeasonCodes[x.season], false
		}
		return calendar.Period{}, fmt.Sprintf("XXXX-%02d", month), false
	}
	year, _, _ := r.ref.Civil()
	here := calendar.Period{Day: r.ref, Unit: u}.First()
	if x.has&shiftSlot != 0 {
		if x.unit == calendar.YearUnit {
			return calendar.Period{Day: calendar.DayOf(year+x.shift, month, 1), Unit: u}, "", true
		}
		return r.shiftedYearly(x, calendar.DayOf(year, month, 1), here, u)
	}
	if r.ranged {
		here = calendar.Period{Day: r.notBefore, Unit: u}.First()
		year, _, _ = r.notBefore.Civil()
		when = forward
	}
	p := calendar.Period{Day: calendar.DayOf(year, month, 1), Unit: u}
	switch {
	case r.past && p.First() > r.ref:
		return p.Shift(-12 / calendar.MonthsOf[u]), "", true
	case when == forward && p.First() < here:
		return p.Shift(12 / calendar.MonthsOf[u]), "", true
	case when != forward && p.First() > r.ref+monthHorizon,
		p.First() > here && x.from > 1 && r.reader.tenseOf(x.from-2) == backward: // "said in May"
		return p.Shift(-12 / calendar.MonthsOf[u]), "", true
	}
	return p, "", true
}

// monthHorizon is how many days ahead a month without a year may begin in a
// sentence that does not look ahead: "agreed to buy it in January". One that is
// past has its "last", or lies further back.
const monthHorizon = 75

// shiftedYearly resolves "last May", "this summer", "next fall".
func (r *resolver) shiftedYearly(x *timex, day, here calendar.Day, u calendar.Unit) (calendar.Period, string, bool) {
	p := calendar.Period{Day: day, Unit: u}
	switch {
	case x.shift < 0 && p.First() >= here:
		return p.Shift(-12 / calendar.MonthsOf[u]), "", true
	case x.shift > 0 && p.First() <= here:
		return p.Shift(12 / calendar.MonthsOf[u]), "", true
	}
	return p, "", true
}

// shifted resolves "last week", "this year", "that month", "the quarter".
func (r *resolver) shifted(x *timex, when tense) (calendar.Period, string, bool) {
	if (x.bare || x.anchored) && x.shift == 0 && x.unit == calendar.QuarterUnit && r.hasReport {
		return r.quarter, "", true
	}
	if x.anchored && r.lastKnown && r.last.Unit > x.unit {
		return calendar.Period{}, "", false // the same month of last year: of which month, is not told
	}
	if x.anchored && r.lastKnown {
		return calendar.Period{Day: r.last.First(), Unit: x.unit}.Shift(x.shift), "", true
	}
	if !r.known {
		return calendar.Period{}, unresolved(x.shift), false
	}
	if x.unit == calendar.WeekendUnit && x.shift == 0 && when == backward && r.ref.Weekday() < 5 {
		return calendar.Period{Day: r.ref - 7, Unit: calendar.WeekendUnit}, "", true
	}
	return calendar.Period{Day: r.ref, Unit: x.unit}.Shift(x.shift), "", true
}

// ordinal resolves "the third quarter", "the first week of October", "the
// 20th century".
func (r *resolver) ordinal(x *timex, when tense) (calendar.Period, string, bool) {
	switch x.counted {
	case calendar.CenturyUnit:
		return calendar.Period{Day: calendar.DayOf(x.ordinal*100-100, 1, 2), Unit: calendar.CenturyUnit}, "", x.ordinal > 1 && x.ordinal < 30
	case calendar.QuarterUnit, calendar.HalfUnit:
		if x.has&shiftSlot != 0 && x.unit < calendar.HalfUnit && x.unit != calendar.NoUnit {
			return r.shifted(x, when) // "the first half of the month"
		}
		return r.reported(x, when)
	case calendar.WeekUnit, calendar.DayUnit, calendar.MonthUnit, calendar.WeekendUnit:
		scope := *x
		scope.has &^= ordinalSlot
		if scope.has&(monthSlot|yearSlot|shiftSlot) == 0 {
			if !x.numbered || !r.known {
				return calendar.Period{}, "", false
			}
			scope.has, scope.unit = shiftSlot, calendar.YearUnit
		}
		p, _, ok := r.longer(&scope, when)
		if !ok || p.Unit <= x.counted {
			return calendar.Period{}, "", false
		}
		return ordinalIn(p, x.counted, x.ordinal)
	}
	return calendar.Period{}, "", false
}

// ordinalIn returns the n-th unit of a period, from its end when negative.
// Its weeks are those with their Thursday inside.
func ordinalIn(p calendar.Period, u calendar.Unit, n int) (calendar.Period, string, bool) {
	first := p.First()
	if n < 0 {
		first = p.After() - 1
		n++
	} else {
		n--
	}
	if u == calendar.WeekUnit || u == calendar.WeekendUnit {
		thursday := first.Monday() + 3
		if n >= 0 && thursday < p.First() {
			thursday += 7
		} else if n <= 0 && thursday >= p.After() {
			thursday -= 7
		}
		first = thursday
	}
	found := calendar.Period{Day: first, Unit: u}.Shift(n)
	return found, "", found.Day >= p.First() && found.Day < p.After()
}

// reported resolves a quarter or a half of a year: the last that has begun,
// the next in a sentence that looks ahead.
func (r *resolver) reported(x *timex, when tense) (calendar.Period, string, bool) {
	months := calendar.MonthsOf[x.counted]
	if x.ordinal < 0 {
		x.ordinal += 12/months + 1
	}
	if x.ordinal > 12/months {
		return calendar.Period{}, "", false
	}
	month := (x.ordinal-1)*months + 1
	if x.has&yearSlot != 0 {
		return calendar.Period{Day: calendar.DayOf(x.year, month, 1), Unit: x.counted}, "", true
	}
	if !r.known {
		return calendar.Period{}, fmt.Sprintf("XXXX-%c%d", "QH"[months/6], x.ordinal), false
	}
	year, _, _ := r.ref.Civil()
	if x.has&shiftSlot != 0 && x.unit == calendar.YearUnit {
		return calendar.Period{Day: calendar.DayOf(year+x.shift, month, 1), Unit: x.counted}, "", true
	}
	p := calendar.Period{Day: calendar.DayOf(year, month, 1), Unit: x.counted}
	switch {
	case when == forward && p.After()+reportReach < r.ref:
		return p.Shift(12 / months), "", true
	case when == backward && p.First() > r.ref, when == unsure && p.First() > r.ref && x.counted == calendar.QuarterUnit:
		return p.Shift(-12 / months), "", true
	}
	return p, "", true
}

// reportReach is how many days after its end a quarter is still what is being
// reported on, whatever the sentence's tense.
const reportReach = 120

// sameOfYear puts a month or a quarter into the year that follows it: "the same quarter
// last year", "the same month of 2023". It keeps both and returns where that ends, 0 when
// there is none.
func (f *dateFinder) sameOfYear(x *timex) int {
	r := &f.reader
	if x.has != shiftSlot || !x.anchored || x.shift != 0 || x.unit != calendar.MonthUnit && x.unit != calendar.QuarterUnit || x.to >= len(r.Tokens) {
		return 0
	}
	at := x.to + r.plays(x.to, lexicon.OfRole|lexicon.InRole)
	at += r.plays(at, lexicon.TheRole)
	if at >= len(r.Tokens) {
		return 0
	}
	y, ok := r.expression(at)
	if !ok || y.has&^(yearSlot|shiftSlot|quantitySlot) != 0 {
		return 0
	}
	if y.has == shiftSlot && y.unit != calendar.YearUnit || y.has&quantitySlot != 0 && (len(y.amounts) != 1 || y.amounts[0].unit != calendar.YearUnit) {
		return 0
	}
	before := f.resolver
	_, value := f.resolver.resolve(&y, backward)
	f.resolver = before
	from, _, ok := calendar.Interval(value)
	if !ok {
		return 0
	}
	base := f.resolver.ref
	if f.resolver.lastKnown && f.resolver.last.Unit <= x.unit {
		base = f.resolver.last.First()
	}
	if x.unit == calendar.QuarterUnit && f.resolver.hasReport {
		base = f.resolver.quarter.First()
	}
	_, month, _ := base.Civil()
	x.year = from.Year()
	if x.unit == calendar.MonthUnit {
		x.has, x.month = monthSlot|yearSlot, month
	} else {
		x.has, x.ordinal, x.counted = ordinalSlot|yearSlot, (month+2)/3, calendar.QuarterUnit
	}
	f.add(x)
	f.resolver = before // "a year earlier" counts from what was named before
	f.add(&y)
	return y.to
}

// namesEvent reports whether what a time lies before or after stands at i, with an article
// or somebody's.
func (r *timeReader) namesEvent(i int) bool {
	n := r.plays(i, lexicon.TheRole|lexicon.ArticleRole)
	if n == 0 && r.words[r.Tokens[i].Word].Speech.Class&lexicon.ClassPossessive != 0 {
		n = 1
	}
	return n > 0 && i+n < len(r.Tokens) && r.Tokens[i+n].Kind != prose.Mark
}

// unitBeside keeps a unit that lies right before or after the date that follows it, "the
// week before Easter", "the year before 2015", and that, and returns where it ends, 0
// when there is none.
func (f *dateFinder) unitBeside(x *timex) int {
	r := &f.reader
	if x.has != quantitySlot || x.moves != earlier && x.moves != onwards || len(x.amounts) != 1 || x.amounts[0].number != 1 || x.amounts[0].part != "" ||
		x.amounts[0].unit < calendar.DayUnit || r.endsAt(x.to, lexicon.BeforeRole|lexicon.AfterRole) == 0 || r.endsAt(x.from, lexicon.TheRole) == 0 {
		return 0
	}
	at := x.to + r.plays(x.to, lexicon.TheRole)
	if at >= len(r.Tokens) {
		return 0
	}
	y, ok := r.expression(at)
	ok = ok && (y.has != yearSlot || x.amounts[0].unit >= calendar.YearUnit) // not "the week before the 2016 congress"
	if !ok && !f.resolver.lastKnown && r.namesEvent(x.to) {
		x.moves = still // "the day before the election": nothing tells when
		return 0
	}
	if !ok || y.has&(holidaySlot|daySlot|monthSlot|yearSlot) == 0 || y.has&^(holidaySlot|daySlot|monthSlot|yearSlot|weekdaySlot|shiftSlot) != 0 {
		return 0
	}
	_, value := f.resolver.resolve(&y, r.tenseAt(x.from, y.to))
	from, to, ok := calendar.Interval(value)
	if !ok {
		return 0
	}
	unit, sign := x.amounts[0].unit, 1
	beside := calendar.Period{Day: calendar.DayOf(to.Year(), int(to.Month()), to.Day()), Unit: unit}
	if x.moves == earlier {
		beside.Day, sign = calendar.DayOf(from.Year(), int(from.Month()), from.Day())-1, -1
	}
	switch {
	case unit == calendar.WeekUnit:
		beside.Day += calendar.Day(3 * sign) // the week that has most of the seven days
	case unit == calendar.MonthUnit && y.has&(holidaySlot|daySlot) != 0:
		beside.Day += calendar.Day(14 * sign)
	case unit == calendar.YearUnit && y.has&(holidaySlot|daySlot|monthSlot) != 0:
		beside.Day = calendar.DayOf(from.Year()+sign, 1, 1)
	}
	first := len(f.found)
	f.add(x)
	if len(f.found) == first+1 {
		m := &f.found[first]
		m.Type, m.Value, m.From, m.To = TypeDate, beside.Timex(), "", ""
		if unit > calendar.DayUnit {
			between := endsBetween(midnightOf(beside.First()), midnightOf(beside.After()))
			m.From, m.To = between.from, between.to
		}
	}
	f.add(&y)
	return y.to
}

// halfOf reads the half of a period other than a year, "the second half of May", "the
// first half of the 1980s": its value is the period, its ends are those of the half. It
// returns where that ends, 0 when there is none. The halves of a year have values of
// their own.
func (f *dateFinder) halfOf(i int) int {
	r := &f.reader
	w, n := r.word(i)
	which := int(w.Ordinal)
	switch {
	case r.Tokens[i].Kind == prose.Number:
		which, n = r.ordinalDigits(i)
	case w.Roles&lexicon.OrdinalRole != 0:
	case w.Roles&lexicon.ShiftRole != 0 && w.Shift < 0:
		which = 2 // "the last half"
	default:
		return 0
	}
	half, m := r.word(i + n)
	fortnight := half.Unit == calendar.FortnightUnit && half.Roles&lexicon.PluralRole == 0 && r.Lex.Time.NounFirst // "la segunda quincena de enero"
	if n == 0 || which > 2 || half.Roles&lexicon.HalfRole == 0 && half.Unit != calendar.HalfUnit && !fortnight {
		return 0
	}
	n += m
	at := i + n + r.plays(i+n, lexicon.OfRole)
	at += r.plays(at, lexicon.TheRole)
	if at > i+n && (r.is(at, "'") || r.is(at, "’")) {
		at++ // "the '80s"
	}
	if at == i+n || at >= len(r.Tokens) {
		return 0
	}
	if w, _ := r.word(at + 1); w.Unit == calendar.CenturyUnit && r.entry(at) == nil {
		at++ // XIXe siècle
	}
	y, ok := r.expression(at)
	if !ok || y.has&^(yearSlot|monthSlot|shiftSlot|decadeSlot|ordinalSlot|seasonSlot) != 0 || y.has == yearSlot || fortnight && y.has&monthSlot == 0 && y.unit != calendar.MonthUnit {
		return 0
	}
	when := r.tenseAt(i, y.to)
	kind, value := f.resolver.resolve(&y, when)
	from, to, ok := calendar.Interval(value)
	if !ok || kind != TypeDate || len(value) == len("2006") {
		return 0
	}
	first := len(f.found)
	y.from = i
	f.add(&y)
	if len(f.found) == first+1 {
		between := endsBetween(halved(from, to, which))
		f.found[first].From, f.found[first].To = between.from, between.to
	}
	return y.to
}

// halved returns the first or the second half of a period: of a decade five years, of a
// month its days to the 15th or those behind it.
func halved(from, to time.Time, which int) (time.Time, time.Time) {
	middle := from.AddDate((to.Year()-from.Year())/2, 0, 0)
	if middle == from {
		days := int(to.Sub(from).Hours() / 24)
		middle = from.AddDate(0, 0, days/2+btoi(days > 27 && days < 30))
	}
	if which == 1 {
		return from, middle
	}
	return middle, to
}
