package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// shifted reads "last week", "the next three days", "next Monday", "last May",
// "this morning", "that evening", "recent weeks".
func (r *timeReader) shifted(i int, x *timex) int {
	w, n := r.word(i)
	shift, anchored := int(w.Shift), w.Roles&lexicon.ShiftRole == 0
	if anchored {
		shift = int(w.Anchor)
	}
	if next, m := r.word(i + n); next.Roles&lexicon.ShiftRole != 0 {
		x.nearest = w.Shift == 0 // "this past spring"
		shift, n, w = int(next.Shift), n+m, next
	}
	x.nearest = x.nearest || w.Nearest
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if m := r.plays(at, lexicon.FiscalRole|lexicon.MoreRole); m > 0 {
		at += m
	}
	if day, m := r.word(at); r.Lex.Time.NumberedDays && day.Unit == calendar.DayUnit {
		if _, width := r.number(at + m); width > 0 {
			at += m // "no próximo dia 6 de abril"
		}
	}
	if m := r.unitAndHalf(at, x); m > 0 {
		x.shift, x.anchored = shift, anchored
		return at + m - i
	}
	if m := r.shiftTarget(at, x, w); m > 0 {
		x.shift, x.anchored = shift, anchored
		if (shift == 1 && x.unit == calendar.DayUnit || w.Roles&lexicon.AnchoredRole != 0) && x.has&quantitySlot == 0 && r.endsAt(i, lexicon.TheRole) > 0 {
			x.anchored = true // "the next day", "the previous year"
		}
		return at + m - i
	}
	if m := r.shiftedDate(at, x); m > 0 {
		x.shift = shift
		return at + m - i
	}
	if amount, m := r.amount(at); m > 0 && x.can(quantitySlot) {
		x.has |= quantitySlot | shiftSlot
		x.shift, x.anchored = shift, anchored
		x.amounts = append(x.amounts, amount)
		at += m
		return at + r.moreAmounts(at, x) - i
	}
	return 0
}

// unitAndHalf reads the length of "the last year and a half" behind its shift.
func (r *timeReader) unitAndHalf(i int, x *timex) int {
	w, n := r.word(i)
	half, m := r.word(i + n)
	if x.has != 0 || w.Roles&lexicon.UnitRole == 0 || w.Roles&lexicon.PluralRole != 0 && !w.Single || half.Minutes != 30 {
		return 0
	}
	x.has, x.amounts = quantitySlot|shiftSlot, []amount{{number: 1, part: "5", unit: w.Unit}}
	return n + m
}

// shiftedDate reads the date of "next 12 May", "el próximo 6 de abril".
func (r *timeReader) shiftedDate(i int, x *timex) int {
	if x.has != 0 || i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Number {
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
func (r *timeReader) shiftTarget(i int, x *timex, shift *lexicon.TimeWord) int {
	w, n := r.word(i)
	if of := r.plays(i+n, lexicon.OfRole); w.Unit == calendar.MonthUnit && of > 0 && r.plays(i+n+of, lexicon.MonthRole) > 0 && r.Lex.Time.NounFirst {
		m := r.shiftTarget(i+n+of, x, shift) // "el pasado mes de agosto"
		return (n + of + m) * btoi(m > 0)
	}
	if year, _ := r.number(i + n + 1); w.Unit == calendar.YearUnit && x.has == 0 && r.plays(i+n, lexicon.OfRole) == 1 && r.isFourDigits(i+n+1) && plausibleYear(year) {
		x.has, x.year = yearSlot, year // "the previous year of 2024"
		return n + 2
	}
	switch {
	case w.Unit == calendar.HalfUnit && w.Roles&lexicon.HalfRole != 0 && r.plays(i+n, lexicon.UnitRole) > 0:
		return 0 // "the next half hour"
	case w.Roles&lexicon.UnitRole != 0 && x.has == 0 && shift.Shift < 0 && r.isScoped(i+n):
		x.has |= ordinalSlot // "the last week of 2015"
		x.ordinal, x.counted = -1, w.Unit
	case w.Unit == calendar.HalfUnit && w.Roles&lexicon.HalfRole != 0 && r.plays(i+n, lexicon.OfRole) > 0:
		return 0 // "the last half of the race"
	case w.Roles&lexicon.UnitRole != 0 && x.can(shiftSlot) && x.liesIn(w.Unit):
		if w.Roles&lexicon.PluralRole != 0 {
			return r.shiftedPlural(x, w, n, shift)
		}
		if shift.Roles&(lexicon.ShiftRole|lexicon.AnchoredRole) == 0 {
			return 0
		}
		x.has |= shiftSlot
		x.unit = w.Unit
		if w.Unit == calendar.FortnightUnit || w.Unit == calendar.DecadeUnit && shift.Shift < 0 { // none of the calendar
			x.has |= quantitySlot
			x.amounts = []amount{{number: 1, unit: w.Unit}}
		}
	case shift.Roles&(lexicon.ShiftRole|lexicon.AnchoredRole) == 0:
		return 0
	case w.Roles&lexicon.WeekdayRole != 0 && x.has&^(everySlot|partSlot|clockSlot|edgeSlot) == 0:
		if shift.Shift < 0 && x.has&^edgeSlot == 0 && r.isOfMonth(i+n) {
			x.has |= weekdaySlot | ordinalSlot // "the last Sunday of March"
			x.weekday, x.ordinal = int(w.Weekday), -1
			return n
		}
		x.has |= weekdaySlot | shiftSlot
		x.weekday, x.unit = int(w.Weekday), calendar.NoUnit
		if w.Part != "" {
			x.has |= partSlot
			x.part = w.Part
		}
		return n + r.dayInBrackets(i+n, x)
	case w.Roles&lexicon.PartRole != 0 && x.has&^(edgeSlot|clockSlot) == 0 && !(x.has&^edgeSlot == 0 && w.Roles&(lexicon.MonthRole|lexicon.HolidayRole|lexicon.SeasonRole) != 0):
		x.has |= partSlot | shiftSlot
		x.part, x.small, x.unit = w.Part, w.SmallHours, calendar.DayUnit
	case x.has&^edgeSlot == 0:
		return r.shiftedName(i, n, x, w, shift)
	default:
		return 0
	}
	return n
}

// shiftedName reads the month, feast or season that a shift applies to: "last
// May", "next Easter", "this winter".
func (r *timeReader) shiftedName(i, n int, x *timex, w, shift *lexicon.TimeWord) int {
	switch {
	case w.Roles&lexicon.MonthRole != 0:
		if w.Roles&lexicon.WeakRole != 0 && !r.Tokens[i].Capital && (shift.Shift == 0 || r.Lex.Time.MonthFirst) {
			return 0 // "this may take longer"
		}
		x.has |= monthSlot | shiftSlot
		x.month, x.unit = int(w.Month), calendar.NoUnit
	case w.Roles&lexicon.HolidayRole != 0:
		x.has |= holidaySlot | shiftSlot
		x.holiday, x.unit = w.Holiday, calendar.NoUnit
	case w.Roles&lexicon.SeasonRole != 0:
		x.has |= seasonSlot | shiftSlot
		x.season, x.unit = int(w.Season), calendar.NoUnit
	default:
		return 0
	}
	return n
}

// liesIn reports whether what the expression names can be one of a unit: a
// Tuesday of last week, a June or a first quarter of next year.
func (x *timex) liesIn(u calendar.Unit) bool {
	switch {
	case x.has&clockSlot != 0:
		return false
	case x.has&(ordinalSlot|edgeSlot) != 0:
		return u > x.counted
	case x.has&(daySlot|monthSlot) == daySlot:
		return u == calendar.MonthUnit && x.has&weekdaySlot == 0
	case x.has&weekdaySlot != 0:
		return u == calendar.WeekUnit
	case x.has&partSlot != 0:
		return u == calendar.DayUnit // "this afternoon, the weekend" are two
	case x.has&(monthSlot|seasonSlot|holidaySlot) != 0:
		return u == calendar.YearUnit
	}
	return true
}

// isScoped reports whether "of" and a month, a year or "last" stand at i.
func (r *timeReader) isScoped(i int) bool {
	n := r.plays(i, lexicon.OfRole)
	if n == 0 {
		return false
	}
	n += r.plays(i+n, lexicon.TheRole)
	_, width := r.number(i + n)
	return width == 4 || r.plays(i+n, lexicon.MonthRole|lexicon.ShiftRole|lexicon.AnchoredRole|lexicon.UnitRole|lexicon.EveryRole) > 0
}

// isOfMonth reports whether "of" or "in" and a month stand at i: "of March", "of next month".
func (r *timeReader) isOfMonth(i int) bool {
	n := r.plays(i, lexicon.OfRole|lexicon.InRole)
	shift, m := r.word(i + n)
	w, _ := r.word(i + n + m)
	if n > 0 && shift.Roles&lexicon.EveryRole != 0 && w.Unit == calendar.MonthUnit {
		return true // "el último lunes de cada mes"
	}
	if the := r.endsAt(i+n, lexicon.TheRole) + r.plays(i+n, lexicon.TheRole); the > 0 && n > 0 { // "último domingo do mês", "the last Sunday of the month"
		if unit, k := r.word(i + n + r.plays(i+n, lexicon.TheRole)); k > 0 && unit.Unit == calendar.MonthUnit && unit.Roles&lexicon.UnitRole != 0 && (unit.Roles&lexicon.PluralRole == 0 || unit.Single) {
			return true
		}
	}
	return n > 0 && (shift.Roles&lexicon.MonthRole != 0 || shift.Roles&lexicon.ShiftRole != 0 && w.Unit == calendar.MonthUnit && w.Roles&lexicon.PluralRole == 0)
}

// shiftedPlural reads "recent weeks", "the coming days", "past years".
func (r *timeReader) shiftedPlural(x *timex, w *lexicon.TimeWord, n int, shift *lexicon.TimeWord) int {
	if x.has != 0 || w.Unit < calendar.HourUnit {
		return 0
	}
	x.has |= refSlot
	x.ref = unresolved(int(shift.Shift))
	if shift.Roles&lexicon.RecentRole != 0 {
		x.ref = shift.Ref
	}
	return n
}

// unitAlone reads a unit without a number: "the week", "semaine dernière",
// "years", "year-end".
func (r *timeReader) unitAlone(i int, x *timex) int {
	w, n := r.word(i)
	b, m := r.word(i + n)
	if b.Whole && w.Roles&lexicon.PluralRole == 0 && x.has == 0 && w.Unit >= calendar.DayUnit {
		x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: w.Unit}} // "el año entero"
		return n + m
	}
	if b.Roles&lexicon.ShiftBehindRole != 0 && w.Roles&lexicon.PluralRole != 0 && !w.Single && x.has == 0 && w.Unit >= calendar.HourUnit {
		x.has, x.ref = refSlot, unresolved(int(b.Behind)) // "les jours à venir"
		return n + m
	}
	if b.Roles&lexicon.ShiftBehindRole != 0 && x.can(shiftSlot) && (x.has&daySlot == 0 || x.liesIn(w.Unit)) &&
		(w.Roles&lexicon.PluralRole == 0 || w.Single) {
		x.has |= shiftSlot
		x.unit, x.shift = w.Unit, int(b.Behind)
		x.anchored = b.AnchoredBehind
		if w.Unit == calendar.DecadeUnit && x.shift < 0 && !x.anchored && x.has == shiftSlot {
			x.has |= quantitySlot
			x.amounts = []amount{{number: 1, unit: w.Unit}} // "la décennie passée", as "the past decade"
		}
		return n + m
	}
	if m := r.decadeAfterUnit(i+n, w, x); m > 0 {
		return n + m
	}
	if w.Unit == calendar.MonthUnit && (w.Roles&lexicon.PluralRole == 0 || w.Single) && x.has&^edgeSlot == 0 {
		if of := r.plays(i+n, lexicon.OfRole); of > 0 && r.plays(i+n+of, lexicon.MonthRole) > 0 && !(r.Lex.Time.NounFirst && r.Tokens[i+n+of].Capital) {
			m := r.monthDate(i+n+of, x) // "the month of August"
			return (n + of + m) * btoi(m > 0)
		}
	}
	if m := r.unitWithTail(i, n, x); m > 0 {
		return m
	}
	if w.Roles&lexicon.WeakRole != 0 && x.has&edgeSlot == 0 || w.Unit == calendar.HalfUnit && w.Roles&lexicon.HalfRole != 0 {
		return 0 // "Wort des Jahres", "die Hälfte"
	}
	if w.Roles&lexicon.PluralRole != 0 && !(w.Single && x.has&edgeSlot != 0) {
		if w.Unit == calendar.WeekendUnit && x.has == 0 && (i == 0 || r.Tokens[i].First || r.Tokens[i-1].Kind == prose.Mark || r.endsAt(i, lexicon.TheRole|lexicon.AtRole|lexicon.InRole|lexicon.AndRole) > 0) {
			x.has, x.unit = everySlot|shiftSlot, w.Unit // "at weekends"
			return n
		}
		if w.Business && w.Unit == calendar.DayUnit && x.has == 0 && r.endsAt(i, lexicon.TheRole) == 0 && r.endsAt(i, lexicon.InRole|lexicon.AtRole) > 0 && r.endsAsDay(i+n) {
			x.has, x.amounts = everySlot|quantitySlot, []amount{{number: 1, unit: w.Unit, working: true}} // "on weekdays"
			return n
		}
		if x.has != 0 || w.Business || b.Business || r.endsAt(i, lexicon.OrdinalRole) > 0 || w.Unit == calendar.DayUnit && r.listsDays(i+n) || w.Single && r.endsAt(i, lexicon.TheRole) > 0 || w.Unit < calendar.DayUnit || r.isAge(i+n) || w.Single && r.plays(i+n+r.plays(i+n, lexicon.OfRole), lexicon.MonthRole) > 0 {
			return 0
		}
		x.has |= quantitySlot
		x.amounts = []amount{{number: 1, vague: true, unit: w.Unit}}
		x.plural = true
		return n
	}
	if w.Unit < calendar.DayUnit || w.Unit == calendar.DayUnit && x.has == 0 || !x.can(shiftSlot) || !r.isDefinite(i, w, x) {
		return 0
	}
	if r.is(i+n, "-") && !r.Tokens[i+n].Space && i+n+1 < len(r.Tokens) && !r.Tokens[i+n+1].Space && r.Tokens[i+n+1].Kind == prose.Word {
		return 0 // "the year-round garden"
	}
	if w.Unit == calendar.YearUnit && x.has == 0 && r.plays(i+n, lexicon.EndedRole) > 0 {
		x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: calendar.YearUnit}} // "the year ended March 31"
		return n
	}
	if w.Unit == calendar.FortnightUnit && x.has == 0 {
		x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: w.Unit}} // "closed for the fortnight"
		return n
	}
	x.has |= shiftSlot
	x.unit, x.shift, x.bare = w.Unit, 0, true
	if r.Lex.Time.NounFirst {
		n += r.plays(i+n, lexicon.FiscalRole) // "el año fiscal"
	}
	return n
}

// isDefinite reports whether a unit without a number is the one that goes on:
// "the week", "at weekends" not, "on the weekend", "the end of year".
func (r *timeReader) isDefinite(i int, w *lexicon.TimeWord, x *timex) bool {
	switch {
	case w.Unit >= calendar.CenturyUnit && x.has == 0 && (r.endsAt(i, lexicon.OfRole) > 0 || r.endsAt(i-r.endsAt(i, lexicon.TheRole), lexicon.OfRole) > 0):
		return false // "the match of the century"
	case r.endsAt(i, lexicon.TheRole) > 0:
		return true
	case w.Unit == calendar.WeekendUnit:
		return r.endsAt(i, lexicon.InRole|lexicon.AtRole) > 0
	case w.Unit == calendar.WeekUnit && x.has == 0 && r.Lex.Time.MonthFirst && r.Tokens[i].First:
		n := r.plays(i+1, lexicon.OfRole) // "Week of the 18th"
		return n > 0 && r.isDayOfMonth(i+1+n+r.plays(i+1+n, lexicon.TheRole))
	}
	return x.has&edgeSlot != 0 && (w.Unit == calendar.YearUnit || w.Unit >= calendar.WeekUnit && (r.endsAt(i, lexicon.OfRole) > 0 || r.Lex.Time.NounFirst && r.endsAt(i, lexicon.EdgeRole) > 0)) // "a principios de mes"
}

// unitWithTail reads a unit of n tokens that stands for one: "day-long",
// "the year-ago quarter", "year-end", "the day before".
func (r *timeReader) unitWithTail(i, n int, x *timex) int {
	w, _ := r.word(i)
	if x.has != 0 || w.Roles&lexicon.PluralRole != 0 {
		return 0
	}
	at := i + n
	hyphen := r.is(at, "-")
	if hyphen {
		at++
	}
	tail, m := r.word(at)
	switch {
	case hyphen && tail.Roles&lexicon.LongRole != 0:
	case hyphen && tail.Roles&lexicon.AgoRole != 0:
		x.moves = backwards
		m += r.plays(at+m, lexicon.UnitRole|lexicon.PeriodRole)
	case tail.Roles&lexicon.EdgeRole != 0 && (w.Unit >= calendar.MonthUnit || w.Case != lexicon.CaseNone && w.Unit >= calendar.WeekUnit):
		x.has, x.unit = shiftSlot, w.Unit
		return at + m - i
	case !hyphen && tail.Roles&(lexicon.BeforeRole|lexicon.AfterRole) != 0 && w.Unit >= calendar.MinuteUnit && w.Unit != calendar.HalfUnit && r.endsAt(i, lexicon.TheRole) > 0:
		if next, k := r.word(at + m); next.Roles&lexicon.ShiftRole != 0 && next.Shift != 0 && r.plays(at+m+k, lexicon.UnitRole) == 0 {
			x.has, x.unit, x.shift = shiftSlot, w.Unit, 2*int(next.Shift) // "the week after next"
			return at + m + k - i
		}
		x.moves = onwards
		if tail.Roles&lexicon.BeforeRole != 0 {
			x.moves = earlier
		}
	default:
		return 0
	}
	x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: w.Unit}}
	return at + m - i
}

// quantity reads "two weeks", "a year and a half", "1 day and 5 hours", and
// the word that moves it: "ago", "later".
func (r *timeReader) quantity(i int, x *timex) int {
	if !x.can(quantitySlot) {
		return 0
	}
	a, n := r.amount(i)
	if n == 0 {
		return 0
	}
	x.amounts = append(x.amounts, a)
	at := i + n
	at += r.moreAmounts(at, x)
	x.has |= quantitySlot
	if b, m := r.word(at); b.Roles&lexicon.ShiftBehindRole != 0 && !b.AnchoredBehind && b.Behind != 0 && len(x.amounts) == 1 && r.endsAt(i, lexicon.TheRole) > 0 {
		x.amounts[0].shifted, x.amounts[0].shift = true, int(b.Behind) // "les deux semaines à venir"
		return at + m - i
	}
	x.exact = x.exact || r.isFormula(i, n)
	if m := r.plays(at, lexicon.EveryBehindRole); m > 0 {
		x.has |= everySlot
		return at + m - i
	}
	if w, m := r.word(at); w.Alternate && w.Roles&lexicon.FrequencyRole == 0 && len(x.amounts) == 1 && a == (amount{number: 1, unit: a.unit}) {
		x.has |= everySlot
		x.amounts[0].number = 2 // "un jour sur deux"
		return at + m - i
	}
	if counted, _ := r.word(i - 1); counted.Roles&lexicon.UnitRole != 0 && counted.Roles&lexicon.PluralRole != 0 && r.plays(i, lexicon.ArticleRole) == 1 {
		return at - i // "seven days a week from April"
	}
	return at + r.movement(at, x) - i
}

// moreAmounts reads the amounts that follow one, "and 5 hours", and returns how many
// tokens they take.
func (r *timeReader) moreAmounts(i int, x *timex) int {
	at := i
	for len(x.amounts) < maxAmounts && x.amounts[len(x.amounts)-1].unit > calendar.SecondUnit && !x.amounts[len(x.amounts)-1].vague && x.amounts[len(x.amounts)-1].part == "" {
		next := at + btoi(r.is(at, ","))
		next += r.plays(next, lexicon.AndRole)
		if r.plays(next, lexicon.ArticleRole) > 0 {
			break
		}
		a, n := r.amount(next)
		if n == 0 {
			a, n = r.minutesOfHours(next, x)
		}
		if n == 0 || next > at && a.unit >= x.amounts[len(x.amounts)-1].unit && !r.Lex.Time.Glyphs || x.has&shiftSlot != 0 && r.plays(next+n, lexicon.AgoRole|lexicon.LaterRole|lexicon.EarlierRole|lexicon.BeforeRole|lexicon.AfterRole) > 0 {
			break // the last 3 months and 2 days ago
		}
		x.amounts = append(x.amounts, a)
		at = next + n
	}
	return at - i
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
	if w.Roles&lexicon.ApproxRole != 0 && r.plays(at+n, lexicon.AgoRole|lexicon.LaterRole) > 0 {
		at += n // "a week or so ago"
		w, n = r.word(at)
	}
	if r.plays(at+n, lexicon.ShiftRole) > 0 && w.Roles&lexicon.EdgeRole != 0 {
		return 0 // "30 minutes later this week"
	}
	beforeDay := w.Roles&(lexicon.BeforeRole|lexicon.AfterRole) != 0 &&
		r.plays(at+n+r.plays(at+n, lexicon.TheRole), lexicon.DayRole|lexicon.DayPartRole|lexicon.HolidayRole|lexicon.WeekdayRole|lexicon.MonthRole) > 0
	switch {
	case beforeDay:
		x.moves = beside // "trois jours après Noël"
		return 0
	case w.Roles&lexicon.EarlierRole != 0:
		x.moves = earlier
	case w.Roles&lexicon.AgoRole != 0:
		x.moves = backwards
	case w.Roles&lexicon.LaterRole != 0:
		x.moves = onwards
		if w.Hence && r.plays(at+n-1, lexicon.DayRole) > 0 && x.amounts[len(x.amounts)-1].unit < calendar.DayUnit {
			x.moves = still // three minutes, and from today
			return 0
		}
		if w.Hence {
			x.moves, x.sure = forwards, true
		}
		if w.Hence && r.spans(x.from) {
			x.moves = within // "for three days from today"
		}
	case w.Roles&(lexicon.BeforeRole|lexicon.AfterRole) != 0:
		x.moves = beside
		return 0
	case w.Roles&lexicon.LongRole != 0:
	default:
		return r.signed(x)
	}
	return at + n - i
}
