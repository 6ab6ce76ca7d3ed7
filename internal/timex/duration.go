package timex

import (
	"fmt"
	"strconv"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// quantity resolves a length of time, or the date that it leads to.
func (r *resolver) quantity(x *timex, when tense) (Type, string) {
	length := duration(x.amounts)
	first := &x.amounts[0]
	if x.moves == backwards && first.vague && !x.plural {
		return TypeDate, "PAST_REF"
	}
	if x.moves == forwards && first.vague && !x.plural && x.sure {
		return TypeDate, "FUTURE_REF" // "a few years from now"
	}
	if first.vague || first.unit >= calendar.DecadeUnit {
		return TypeDuration, length
	}
	from, known := r.ref, r.known
	if r.lastKnown {
		from, known = r.last.First(), true
	}
	if (x.moves == earlier || x.moves == onwards) && r.lastKnown && r.isCoarser(first.unit) && r.reader.endsAt(x.from, lexicon.FromRole|lexicon.ToRole) == 0 {
		return TypeDuration, length
	}
	switch {
	case x.moves == backwards:
		return r.moved(x, r.ref, r.known, -1, length)
	case x.moves == forwards && (x.sure || when != backward):
		return r.moved(x, r.ref, r.known, 1, length)
	case x.moves == onwards && !r.lastKnown && when == backward: // later than what, is not told
	case !known && first.unit < calendar.WeekUnit:
	case x.moves == earlier:
		return r.moved(x, from, known, -1, length)
	case x.moves == onwards && r.reader.endsAt(x.from, lexicon.FromRole|lexicon.ToRole) == 0 && r.isAhead(x, from, when):
	case x.moves == onwards:
		return r.moved(x, from, known, 1, length)
	}
	return TypeDuration, length
}

// timeOfMoved keeps the time of day, or the part of it, of a day that is told by how far
// off it is: "two days ago at 5pm", "vor zwei Tagen am Abend". With a time of day weeks are
// to the day. It returns where that ends, 0 when there is none.
func (f *dateFinder) timeOfMoved(x *timex) int {
	r := &f.reader
	if x.has != quantitySlot || x.moves != backwards && x.moves != forwards && x.moves != earlier && x.moves != onwards || x.to >= len(r.Tokens) || r.Tokens[x.to].First {
		return 0
	}
	a := &x.amounts[0]
	if len(x.amounts) > 1 || a.vague || a.part != "" || a.unit < calendar.DayUnit {
		return 0
	}
	if end := f.agoToday(x); end > 0 || a.unit > calendar.WeekUnit {
		return end
	}
	at := x.to + r.plays(x.to, lexicon.AtRole|lexicon.InRole)
	for steps := 0; steps < 2; steps++ {
		at += r.plays(at, lexicon.TheRole|lexicon.ApproxRole|lexicon.HoursRole)
	}
	if at >= len(r.Tokens) || at == x.to && !r.isClock(at) {
		return 0
	}
	y, ok := r.expression(at)
	if !ok || y.has&^(clockSlot|partSlot) != 0 || y.has&clockSlot == 0 && (a.unit != calendar.DayUnit || !r.endsAsDay(y.to)) {
		return 0
	}
	before, day := f.resolver, *x
	day.exact = true
	_, value := f.resolver.resolve(&day, r.tenseAt(x.from, y.to))
	f.resolver = before
	from, _, ok := calendar.Interval(value)
	if !ok || len(value) != len("2006-01-02") {
		return 0
	}
	y.from, y.has = x.from, y.has|yearSlot|monthSlot|daySlot
	y.year, y.month, y.day = from.Year(), int(from.Month()), from.Day()
	f.add(&y)
	return y.to
}

// takeNamedDay gives a time of day in brackets the day that stands right before them: "on
// Sunday (3pm)".
func (f *dateFinder) takeNamedDay(x *timex) {
	r := &f.resolver
	if x.has == clockSlot && x.from > 0 && f.ended == x.from-1 && f.reader.is(f.ended, "(") && f.named.has&(daySlot|weekdaySlot|relativeSlot|holidaySlot) != 0 &&
		f.named.has&(clockSlot|everySlot) == 0 && r.lastFresh && r.last.Unit == calendar.DayUnit {
		x.has |= yearSlot | monthSlot | daySlot
		x.year, x.month, x.day = r.last.First().Civil()
	}
}

// agoToday keeps the day, or the week or month, that lies a length before today or this
// week: "ten years ago today", "fifty years ago this week". It returns where that ends, 0
// when there is none.
func (f *dateFinder) agoToday(x *timex) int {
	if x.moves != backwards || !f.resolver.known {
		return 0
	}
	y, ok := f.reader.expression(x.to)
	today := y.has == relativeSlot && y.relative == 0 && !y.anchored
	if !ok || !today && (y.has != shiftSlot || y.shift != 0 || y.anchored || y.bare || y.unit != calendar.WeekUnit && y.unit != calendar.MonthUnit || y.unit >= x.amounts[0].unit) {
		return 0
	}
	x.exact, x.to, x.exactTo = true, y.to, calendar.DayUnit
	if !today {
		x.exactTo = y.unit
	}
	f.add(x)
	return x.to
}

// isAhead reports whether a length leads past the reference in a sentence that looks back:
// "today, 20 years later, they talked" tells not when they did so first.
func (r *resolver) isAhead(x *timex, from calendar.Day, when tense) bool {
	if !r.known || when != backward {
		return false
	}
	p := calendar.Period{Day: from}
	for _, a := range x.amounts {
		if p.Unit = a.unit; a.unit >= calendar.DayUnit {
			p = p.Shift(a.number)
		}
	}
	return p.Day > r.ref
}

// isCoarser reports whether what was named last is too long to count units from: nothing
// tells the day two days after what happened in May, or the hour three hours after what
// happened on Monday.
func (r *resolver) isCoarser(u calendar.Unit) bool {
	last := r.last.Unit
	return last > calendar.DecadeUnit || u < min(last, calendar.MonthUnit) || u == calendar.MonthUnit && last == calendar.YearUnit
}

// moved returns the time that a quantity leads to, as precise as its unit.
func (r *resolver) moved(x *timex, from calendar.Day, known bool, sign int, length string) (Type, string) {
	if !known {
		return TypeDate, unresolved(sign)
	}
	finest := calendar.YearUnit
	seconds := 0
	p := calendar.Period{Day: from}
	for _, a := range x.amounts {
		finest = min(finest, a.unit)
		if a.unit < calendar.DayUnit {
			seconds += sign * a.seconds()
			continue
		}
		p.Unit = a.unit
		if a.working {
			p.Day = workingDays(p.Day, sign, a.number)
			continue
		}
		p = p.Shift(sign * a.number)
		if a.unit == calendar.HalfUnit || a.unit == calendar.FortnightUnit {
			p.Unit, finest = calendar.DayUnit, calendar.DayUnit // "een halfjaar geleden" is as "een half jaar", a fortnight as fourteen days
		}
		if a.part == "5" {
			p.Unit, finest = a.halved(), min(finest, calendar.DayUnit)
			p = p.Shift(sign * halves[a.unit])
		}
	}
	if seconds != 0 {
		return r.movedClock(p.Day, seconds, length)
	}
	if len(x.amounts) > 1 || x.exact {
		finest = max(x.exactTo, calendar.DayUnit)
	}
	if finest == calendar.YearUnit && r.hasReport && sign < 0 && x.amounts[0].number == 1 {
		p = r.quarter.Shift(4 * sign * x.amounts[0].number) // than a year ago
	} else {
		p.Unit = finest
		named := p
		if r.lastKnown && r.last.Unit < finest {
			named.Unit = r.last.Unit // "a year earlier" than a month is a month
		}
		r.remember(named)
	}
	return TypeDate, p.Timex()
}

// workingDays returns the day that lies so many days from Monday to Friday before or
// behind another.
func workingDays(day calendar.Day, sign, n int) calendar.Day {
	for n > 0 {
		day += calendar.Day(sign)
		n -= btoi(day.Weekday() <= 5)
	}
	return day
}

// halves is how many smaller units half of a unit is, see amount.halved.
var halves = [calendar.MillenniumUnit + 1]int{calendar.YearUnit: 6, calendar.DecadeUnit: 5, calendar.CenturyUnit: 50, calendar.MonthUnit: 15, calendar.WeekUnit: 3}

// halved returns the unit that halves counts.
func (a amount) halved() calendar.Unit {
	switch a.unit {
	case calendar.YearUnit:
		return calendar.MonthUnit
	case calendar.DecadeUnit, calendar.CenturyUnit:
		return calendar.YearUnit
	}
	return calendar.DayUnit
}

// seconds returns the length of an amount of hours, minutes or seconds.
func (a amount) seconds() int {
	size := [...]int{calendar.SecondUnit: 1, calendar.MinuteUnit: 60, calendar.HourUnit: 3600}[a.unit]
	n := a.number * size
	if a.part != "" {
		part, _ := strconv.ParseFloat("0."+a.part, 64)
		n += int(part * float64(size))
	}
	return n
}

// movedClock returns the time that lies some seconds from the reference; the
// length alone when the reference has no time of day.
func (r *resolver) movedClock(day calendar.Day, seconds int, length string) (Type, string) {
	if r.refClock.hour < 0 {
		return TypeDuration, length
	}
	seconds += r.refClock.hour*3600 + r.refClock.minute*60 + r.refClock.second
	for ; seconds < 0; seconds += calendar.SecondsOfDay {
		day--
	}
	day += calendar.Day(seconds / calendar.SecondsOfDay)
	seconds %= calendar.SecondsOfDay
	value := fmt.Sprintf("%sT%02d:%02d", calendar.Period{Day: day, Unit: calendar.DayUnit}.Timex(), seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		value += fmt.Sprintf(":%02d", seconds%60)
	}
	return TypeTime, value
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
		if (u == calendar.FortnightUnit || u == calendar.HalfUnit) && !a.vague {
			n = strconv.Itoa(2 * a.number)
			if u == calendar.HalfUnit {
				n = strconv.Itoa(6 * a.number)
			}
		}
		letter := calendar.UnitLetters[u]
		if u < calendar.DayUnit {
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

// ahead reads a quantity with the word that moves it in front: "in three
// weeks", "vor zwei Jahren", "il y a deux ans".
func (r *timeReader) ahead(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 {
		return 0
	}
	at := i + n
	for m := r.hedge(at, w); m > 0 && at < i+maxGlue; m = r.hedge(at, w) {
		at += m
	}
	the := r.plays(at, lexicon.TheRole)
	at += the
	if w.Roles&lexicon.AgoAheadRole == 0 {
		x.from = at // "in" is no part of it
	} else if m := r.weekdaysBack(at, x); m > 0 {
		return at + m - i
	}
	m := r.quantity(at, x)
	if w.Roles&lexicon.WithinRole != 0 && m > 0 && x.moves == forwards {
		x.moves = within // "within two weeks from today"
		return at + m - i
	}
	if w, n := r.word(at); m == 0 && w.Roles&lexicon.UnitRole != 0 && w.Unit > calendar.DayUnit {
		if half, k := r.word(at + n); half.Minutes == 30 {
			x.has, x.amounts = quantitySlot, []amount{{number: 1, part: "5", unit: w.Unit}} // "hace año y medio"
			m = n + k
		}
	}
	if m == 0 || x.moves != still || x.has&everySlot != 0 {
		return 0
	}
	if r.repeatsCount(i, x) {
		return at + m - i // "de dois em dois anos"
	}
	tail, _ := r.word(at + m)
	switch {
	case w.Roles&lexicon.AgoAheadRole != 0 && w.Since:
		x.from = at // "desde hace tres meses"
	case w.Roles&lexicon.AgoAheadRole != 0 && tail.Lasting && (i == 0 || r.Tokens[i].First || r.Tokens[i-1].Kind == prose.Mark): // not "explicó hace dos días que"
		x.from = at
	case w.Roles&lexicon.AgoAheadRole != 0:
		x.moves = backwards
	case w.Roles&lexicon.InAheadRole != 0 && !x.amounts[0].shifted && the == 0: // "dans les deux heures" is within
		x.moves, x.sure = forwards, w.Roles&lexicon.InRole == 0
	default:
		x.moves = within
	}
	return at + m - i
}

// repeatsCount makes a set of a quantity whose number stands before the word at i too, with
// "of" or "from" before it: "de dois em dois anos", "di due in due anni".
func (r *timeReader) repeatsCount(i int, x *timex) bool {
	count, n := r.smallNumber(i - 1)
	if n != 1 || len(x.amounts) != 1 || x.amounts[0].vague || x.amounts[0].number != count || r.endsAt(i-1, lexicon.OfRole|lexicon.FromRole) == 0 {
		return false
	}
	x.has |= everySlot
	x.from = i - 2
	return true
}

// hedge returns the length of what weakens the quantity at i that the word moves: about,
// "apenas".
func (r *timeReader) hedge(i int, moves *lexicon.TimeWord) int {
	if n := r.plays(i, lexicon.ApproxRole); n > 0 {
		return n
	}
	w, n := r.word(i)
	return n * btoi(w.Hedge && moves.Roles&lexicon.AgoAheadRole != 0)
}

// every reads "every", "each second".
func (r *timeReader) every(i int, x *timex) int {
	lead, n := r.word(i)
	if !x.can(everySlot) {
		return 0
	}
	if m := r.everyNth(i+n, x); m > 0 && lead.Roles&lexicon.EveryRole != 0 {
		return n + m
	}
	if w, m := r.word(i + n); lead.Roles&lexicon.EveryRole == 0 && (r.isFourDigits(i+n+m) || w.Roles&lexicon.UnitRole == 0 || w.Roles&lexicon.PluralRole != 0 && !w.Single || x.has != 0) {
		return 0 // "per week", but not "einmal im Jahr 2020"
	}
	if w, _ := r.word(i + n); i+n >= len(r.Tokens) || w.Roles&(lexicon.OpeningRoles|lexicon.MoreRole) == 0 && r.Tokens[i+n].Kind != prose.Number {
		return 0
	}
	x.has |= everySlot
	if w, m := r.word(i + n); w.Roles&(lexicon.UnitRole|lexicon.SeasonRole|lexicon.PartRole) != 0 && m > 0 && !r.isHalfOf(i+n) {
		switch {
		case w.Roles&lexicon.PartRole != 0:
			x.has |= partSlot
			x.part = w.Part
		case w.Roles&lexicon.UnitRole != 0:
			x.has |= quantitySlot
			x.amounts = []amount{{number: max(int(w.Times), 1), unit: w.Unit, working: w.Business && w.Unit == calendar.DayUnit}} // a quarter of an hour is 15 minutes
		default:
			x.has |= seasonSlot
			x.season = int(w.Season)
		}
		return n + m
	}
	return n
}

// isHalfOf reports whether the half of another unit stands at i: "every half hour".
func (r *timeReader) isHalfOf(i int) bool {
	n := r.plays(i, lexicon.HalfRole)
	return n > 0 && r.plays(i+n+btoi(r.is(i+n, "-")), lexicon.UnitRole) > 0
}

// everyNth reads what recurs behind "every" and how often: "other day", "second Tuesday",
// "third week".
func (r *timeReader) everyNth(i int, x *timex) int {
	other, n := r.word(i)
	count := 2
	if !other.Alternate {
		if count, n = r.ordinal(i); n == 0 {
			count, n = r.ordinalDigits(i)
		}
	}
	w, m := r.word(i + n)
	switch {
	case n == 0 || count < 2 || x.has != 0:
		return 0
	case w.Roles&lexicon.UnitRole != 0 && (w.Roles&lexicon.PluralRole == 0 || w.Single) && w.Roles&lexicon.WeakRole == 0:
		x.has, x.amounts = everySlot|quantitySlot, []amount{{number: count * max(int(w.Times), 1), unit: w.Unit}}
	case w.Roles&(lexicon.WeekdayRole|lexicon.RepeatingRole) != 0:
		x.has, x.weekday = everySlot|weekdaySlot, int(w.Weekday)
	default:
		return 0
	}
	return n + m
}

// isFourDigits reports whether a number of four digits stands at i.
func (r *timeReader) isFourDigits(i int) bool {
	_, width := r.number(i)
	return width == 4
}

// frequency reads "daily".
func (r *timeReader) frequency(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 || r.isPaper(i, i+n) {
		return 0
	}
	x.has |= everySlot | quantitySlot
	x.amounts = []amount{{number: 1 + btoi(w.Alternate), unit: w.Every}}
	return n
}

// isPaper reports whether a frequency is a noun, with an article and without
// another: "a daily", "le quotidien".
func (r *timeReader) isPaper(i, end int) bool {
	if end < len(r.Tokens) && r.Tokens[end].Capital && !r.Tokens[end].First && r.Tokens[end].Space && r.entry(end) == nil && !r.Lex.OrdinalDot() {
		return true // "the party daily Lantern"
	}
	if r.endsAt(i, lexicon.TheRole|lexicon.ArticleRole) == 0 {
		return false
	}
	return r.Lex.Time.NounFirst || end >= len(r.Tokens) || r.Tokens[end].Kind != prose.Word || r.plays(end, lexicon.AndRole|lexicon.OfRole) > 0
}
