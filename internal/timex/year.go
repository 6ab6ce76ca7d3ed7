package timex

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// bareYear reads a year that no month stands beside.
func (r *timeReader) bareYear(i int, x *timex) int {
	year, width := r.number(i)
	if width == 2 && x.has&(fiscalSlot|yearSlot) == fiscalSlot && i > 0 && !r.Tokens[i].Space && r.Tokens[i-1].Kind == prose.Word {
		x.has, x.year = x.has|yearSlot, 2000+year // "FY25"
		return 1
	}
	if width == 2 && x.has == 0 && year >= 20 && r.isShortYear(i) {
		x.has, x.year, x.short = yearSlot, century(year), true
		return 1
	}
	if width != 4 || x.has != 0 && !x.can(yearSlot) || r.continues(i) ||
		(r.touches(i-1) && !r.isYearRange(i-2) || r.touches(i+1) && !r.isYearRange(i)) {
		return 0
	}
	if x.has == 0 && !r.standsForYear(i, year) {
		return 0
	}
	x.has |= yearSlot
	x.year = year
	if x.has&seasonSlot != 0 && r.isYearRange(i) {
		return 3 // "the winter of 2023/24"
	}
	if w, n := r.word(i + 1); w.Unit == calendar.YearUnit && w.Case != lexicon.CaseNone {
		return 1 + n // "2024 yılının şubat ayı"
	}
	return 1
}

// quarterOfYear reads the quarter of another year that compares with the one that the
// text reports on: "the 1988 quarter", "the 1988 period".
func (r *timeReader) quarterOfYear(i int, x *timex) int {
	year, width := r.number(i)
	w, n := r.word(i + 1)
	quarter := w.Unit == calendar.QuarterUnit && w.Roles&lexicon.PluralRole == 0 || w.Roles&lexicon.PeriodRole != 0 && r.endsAsDay(i+1+n) // not "the 1939 period piece"
	if x.has != 0 || width != 4 || !plausibleYear(year) || n == 0 || !quarter || r.endsAt(i, lexicon.TheRole) == 0 || !r.Lex.Time.MonthFirst || r.is(i+1+n, "-") {
		return 0
	}
	x.has, x.year, x.unit = yearSlot|shiftSlot, year, calendar.QuarterUnit
	return 1 + n
}

// isShortYear reports whether the two digits at i are a year: "the riots of '68".
func (r *timeReader) isShortYear(i int) bool {
	return (r.is(i-1, "'") || r.is(i-1, "’")) && !r.Tokens[i].Space && r.endsAt(i-1, lexicon.InRole|lexicon.OfRole|lexicon.FromRole) > 0 &&
		r.endsAsDay(i+1) && !r.touches(i+1)
}

// isYearRange reports whether two years and a hyphen stand at i: 2014-2018, 2023/24.
func (r *timeReader) isYearRange(i int) bool {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	if aw != 4 || !plausibleYear(a) || r.touches(i-1) || r.touches(i+3) || !r.is(i+1, "-") && !r.is(i+1, "–") && !r.is(i+1, "~") && !r.is(i+1, "/") {
		return false
	}
	return bw == 4 && a < b && b < a+200 || bw == 2 && r.isShortRange(i, a, b)
}

// isShortRange reports whether the two digits behind a year and a mark are another year:
// the next one, "the 2018-19 season", else where words say so, "in 1939-45".
func (r *timeReader) isShortRange(i, first, second int) bool {
	if r.Tokens[i+1].Space || r.Tokens[i+2].Space || r.is(i-1, ")") || first < 1800 || i+3 < len(r.Tokens) && r.Tokens[i+3].Kind == prose.Word && !r.Tokens[i+3].Space {
		return false // "Regulation (EU) 2019/20"
	}
	if (first+1)%100 == second {
		return true
	}
	return second > first%100 && second > 12 && (r.is(i-1, "(") || r.endsAt(i, lexicon.InRole|lexicon.FromRole|lexicon.OfRole|lexicon.TheRole) > 0)
}

// shortYear reads the second of two years in two digits: 2023/24.
func (r *timeReader) shortYear(x *timex, i int) (y timex, ok bool) {
	short, width := r.number(i)
	if x.has&yearSlot == 0 || width != 2 || !r.isYearRange(i-2) {
		return y, false
	}
	y = timex{from: i, to: i + 1, has: yearSlot, half: noHalf, year: x.year + (short-x.year%100+100)%100}
	return y, true
}

// isPartOfNumber reports whether the number at i is part of another, an amount
// of money or a name: "B1998", "1998cc".
func (r *timeReader) isPartOfNumber(i int) bool {
	if i > 0 {
		before := r.Tokens[i-1]
		if isMoneyMark(before.Lower) || before.Kind == prose.Number || before.Kind == prose.Word && !r.Tokens[i].Space {
			return true
		}
	}
	return i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == prose.Word && !r.Tokens[i+1].Space
}

// standsForYear reports whether a number of four digits is a year: any between
// 1900 and 2099 that is not round, the others behind a word such as "in" or
// "since". "1,998", "$1998", "No. 1998" and
// "page 1998" are none.
func (r *timeReader) standsForYear(i, year int) bool {
	if r.isPartOfNumber(i) || i > 0 && r.Lex.Time.Numbered[r.Tokens[i-1].Lower] {
		return false
	}
	if r.endsAt(i, lexicon.InRole|lexicon.FromRole|lexicon.ToRole|lexicon.OfRole|lexicon.TheRole|lexicon.EdgeRole|lexicon.BeforeRole|lexicon.AfterRole|lexicon.AndRole|lexicon.ShiftRole) > 0 {
		from := 1000
		if r.endsAt(i, lexicon.FromRole|lexicon.ToRole) > 0 {
			from = 1800 // "from 1530" is an hour as well
		}
		if n := r.endsAt(i, lexicon.ToRole); n > 0 {
			if _, width := r.number(i - n - 1); width > 0 && width < 4 && (r.Tokens[i-n-1].Space || r.endsAt(i-n-1, lexicon.MarkRole) == 0) {
				return false // "a scale of 1 to 2000"
			}
		}
		return year >= from && year < 2100 && r.plays(i+1, lexicon.UnitRole|lexicon.NumberRole) == 0 && !(year%50 == 0 && r.isPlural(i+1))
	}
	return year >= 1900 && year < 2060 && year%50 != 0 || r.isYearRange(i) || r.isYearRange(i-2)
}

// isPlural reports whether a noun that a round number may count stands at i: "a race of
// 2000 metres".
func (r *timeReader) isPlural(i int) bool {
	return i < len(r.Tokens) && r.Tokens[i].Kind == prose.Word && r.Tokens[i].Space && !r.Tokens[i].Capital && !r.Tokens[i].First && r.entry(i) == nil &&
		len(r.Tokens[i].Lower) > 3 && strings.HasSuffix(r.Tokens[i].Lower, "s")
}

// yearAfterWord reads "the year 2000", "the year two thousand".
func (r *timeReader) yearAfterWord(i int, x *timex) int {
	w, n := r.word(i)
	if x.has&^(ordinalSlot|edgeSlot) != 0 || w.Unit != calendar.YearUnit || w.Roles&lexicon.PluralRole != 0 {
		return 0 // also "the last week of the year 2015"
	}
	if m := r.plays(i+n, lexicon.FiscalRole); m > 0 {
		n += m
		n += r.plays(i+n, lexicon.OfRole)
	}
	value, width := r.number(i + n)
	if of := r.plays(i+n, lexicon.OfRole); of > 0 && r.Lex.Time.NounFirst && r.isFourDigits(i+n+of) {
		n += of // "no ano de 2008"
		value, width = r.number(i + n)
	}
	m := 1
	if of := r.plays(i+n, lexicon.OfRole); width == 0 && of > 0 && r.Lex.Time.NounFirst {
		if _, m := r.spokenYear(i + n + of); m > 0 {
			n += of // "o ano de dois mil e vinte"
		}
	}
	if width == 0 {
		value, m = r.spokenYear(i + n)
		width = 4 * btoi(m > 0)
	}
	if width < 3 || width > 4 || value == 0 {
		return 0
	}
	x.has |= yearSlot
	x.year = value
	return n + m
}

// yearInWords reads "two thousand and eighteen" behind what has a year.
func (r *timeReader) yearInWords(i int, x *timex) int {
	if x.has == 0 && r.endsAt(i, lexicon.InRole) == 0 || x.has != 0 && !x.can(yearSlot) {
		return 0
	}
	value, n := r.spokenYear(i)
	if n == 0 || r.plays(i+n, lexicon.UnitRole) > 0 {
		return 0
	}
	x.has |= yearSlot
	x.year = value
	return n
}

// decadeDigits reads 1990s, 1990's, '90s, the 90s.
func (r *timeReader) decadeDigits(i int, x *timex) int {
	value, width := r.number(i)
	if value%10 != 0 || !x.can(decadeSlot) || width == 2 && r.isOfLife(i) {
		return 0
	}
	if x.has == edgeSlot && r.Lex.Time.DecadeArticles[r.lowerAt(i-1)] && r.plays(i+1, lexicon.UnitRole) == 0 {
		return r.decadeOf(value, width, x) // "a principios de los 90"
	}
	at := i + 1
	if r.is(at, "'") || r.is(at, "’") {
		at++
	}
	end := r.plays(at, lexicon.DecadeEndingRole)
	if end == 0 || r.Tokens[at].Space && (width != 4 || !r.Lex.Time.MonthFirst) || r.decadeOf(value, width, x) == 0 {
		return 0 // but "1990 s" of English
	}
	at += end
	if r.is(at, "-") && r.plays(at+1, lexicon.UnitRole|lexicon.PluralRole) > 0 {
		at++ // "1990er-Jahren"
	}
	if w, n := r.word(at); w.Unit == calendar.YearUnit && w.Roles&lexicon.PluralRole != 0 {
		at += n // "90er Jahre"
	}
	if width == 2 && r.isAge(at) {
		x.has &^= decadeSlot
		return 0 // "20'li yaşlarında"
	}
	return at - i
}

// isOfLife reports whether somebody's decade of life stands at i: "in her late 20s".
func (r *timeReader) isOfLife(i int) bool {
	i -= r.endsAt(i, lexicon.EdgeRole)
	return i > 0 && r.words[r.Tokens[i-1].Word].Speech.Class&lexicon.ClassPossessive != 0
}

// decadeOf sets the decade that begins with a year of so many digits, and returns 1, 0
// when none does.
func (r *timeReader) decadeOf(year, width int, x *timex) int {
	switch {
	case width == 4 && plausibleYear(year):
	case width == 2 && (year >= 20 || year == 0):
		year = century(year)
		if year >= 2030 {
			year -= 100
		}
	default:
		return 0
	}
	x.has |= decadeSlot
	x.decade = year / 10
	return 1
}

// decadeAfterUnit reads the number of "años 90", "années 1990", "jaren '70".
func (r *timeReader) decadeAfterUnit(i int, w *lexicon.TimeWord, x *timex) int {
	at := i
	switch {
	case !x.can(decadeSlot):
		return 0
	case w.Unit == calendar.DecadeUnit && w.Roles&lexicon.PluralRole == 0:
		at += r.plays(at, lexicon.OfRole)
		at += r.plays(at, lexicon.TheRole)
	case w.Unit != calendar.YearUnit || w.Roles&lexicon.PluralRole == 0:
		return 0
	}
	if r.is(at, "'") || r.is(at, "’") {
		at++
	}
	value, width := r.number(at)
	n := btoi(width == 2 || width == 4 && plausibleYear(value))
	if width == 0 && w.Unit == calendar.DecadeUnit && at > i {
		value, n = r.cardinal(at) // "la década de los ochenta"
	}
	if n == 0 || value%10 != 0 || value < 20 || value > 90 && value < 1000 {
		return 0
	}
	if value < 100 {
		value += 1900
	}
	x.has |= decadeSlot
	x.decade = value / 10
	return at + n - i
}

// decadeName reads "the nineties", "il Novecento".
func (r *timeReader) decadeName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(decadeSlot) || r.isOfLife(i) {
		return 0
	}
	number := int(w.Number)
	if number >= 1000 && number%1000 != 0 { // "il Novecento"
		if i == 0 || !r.Tokens[i+n-1].Capital || strings.HasSuffix(r.Tokens[i-1].Lower, "a") {
			return 0 // "la Cinquecento" is a car
		}
		x.has |= ordinalSlot
		x.ordinal, x.counted = number/100+1, calendar.CenturyUnit
		return n
	}
	if number < 100 {
		number += 1900
	}
	x.has |= decadeSlot
	x.decade = number / 10
	return n
}

// seasonName reads "summer", "the fall of".
func (r *timeReader) seasonName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(seasonSlot) {
		return 0
	}
	year, width := r.number(r.skipMarks(i + n))
	if x.has == 0 && w.Roles&lexicon.WeakRole != 0 && (width != 4 || !plausibleYear(year)) &&
		r.endsAt(i, lexicon.InRole|lexicon.TheRole) == 0 {
		return 0 // "they fall", "a été"
	}
	x.has |= seasonSlot
	x.season = int(w.Season)
	end := r.shiftBehind(i+n, x)
	if _, quoted := r.yearMark(end, x); quoted {
		end = r.yearAfter(end, x) // "the summer of '69"
	}
	return end - i
}

// fiscal reads "fiscal", "fiscal year".
func (r *timeReader) fiscal(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 && x.has != ordinalSlot || r.Lex.Time.NounFirst {
		return 0
	}
	if y, _ := r.word(i + n); w.Roles&lexicon.WeakRole != 0 && y.Unit != calendar.YearUnit {
		return 0 // "the school", "the tax"
	}
	x.has |= fiscalSlot
	if y, m := r.word(i + n); y.Unit == calendar.YearUnit {
		if end := r.yearAfter(i+n+m, x); end > i+n+m {
			return end - i
		}
	}
	return n
}

// ordinalUnit reads "the third quarter", "the first week", "the 20th century",
// "the first nine months", "the first Friday".
func (r *timeReader) ordinalUnit(i int, x *timex) int {
	value, n := r.ordinal(i)
	if n == 0 {
		value, n = r.ordinalDigits(i)
	}
	if n == 0 {
		return 0
	}
	if x.has&weekdaySlot != 0 && x.can(daySlot) && value <= 31 && r.plays(i, lexicon.WeekdayRole) == 0 && r.plays(i+n, lexicon.UnitRole|lexicon.WeekdayRole|lexicon.MoreRole) == 0 && r.endsAsDay(i+n) {
		x.has |= daySlot // "Wednesday the thirty-first"
		x.day = value
		return n
	}
	if !x.can(ordinalSlot) {
		return 0
	}
	return r.unitOfOrdinal(i, n, value, x)
}

// endsAsDay reports whether nothing that an ordinal could count stands at i: "Friday the
// fourth at noon", but not "Friday, the fourth straight".
func (r *timeReader) endsAsDay(i int) bool {
	return i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Word || r.hourEnds(i) ||
		r.plays(i, lexicon.InRole|lexicon.AtRole|lexicon.OfRole|lexicon.OrdinalRole) > 0 || r.tenseOf(i) != unsure
}

// unitOfOrdinal reads the unit that an ordinal of n tokens counts.
func (r *timeReader) unitOfOrdinal(i, n, value int, x *timex) int {
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if m := r.plays(at, lexicon.FiscalRole|lexicon.MoreRole); m > 0 {
		if more, _ := r.word(at); more.Running {
			return 0
		}
		at += m
	}
	w, m := r.word(at)
	switch {
	case m > 0 && w.Roles&lexicon.PluralRole != 0 && !w.Single && value == 1 && w.Unit >= calendar.DayUnit:
		return 0 // "the first months of 2020"
	case m > 0 && w.Roles&lexicon.UnitRole != 0 && w.Unit >= calendar.DayUnit:
		x.has |= ordinalSlot
		x.ordinal, x.counted, x.halves = value, w.Unit, w.Roles&lexicon.HalfRole == 0
	case m > 0 && w.Roles&lexicon.WeekdayRole != 0 && x.has&weekdaySlot == 0:
		x.has |= ordinalSlot | weekdaySlot
		x.ordinal, x.weekday = value, int(w.Weekday)
	case value == 1:
		a, m := r.amount(at)
		if m == 0 || x.has != 0 {
			return 0
		}
		x.has |= quantitySlot
		x.amounts, x.shift = append(x.amounts, a), 1 // of what follows, see ofPeriod
		return at + m - i
	default:
		return 0
	}
	return at + m - i
}

// marked reads "Q3", "H1" with its year.
func (r *timeReader) marked(i int, x *timex) int {
	w, n := r.word(i)
	value, width := r.number(i + n)
	if width != 1 || r.Tokens[i+n].Space || value < 1 || value > 4 || !x.can(ordinalSlot) {
		return 0
	}
	if w.Marked == calendar.HalfUnit && value > 2 {
		return 0
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted = value, w.Marked
	return r.yearAfter(i+n+1, x) - i
}

// halfYear reads a half of a year that is one word: 上半年.
func (r *timeReader) halfYear(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(ordinalSlot) {
		return 0
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted = int(w.Ordinal), calendar.HalfUnit
	return n
}

// numberedUnit reads "week 31", "KW 31", "el día 18".
func (r *timeReader) numberedUnit(i int, x *timex) int {
	w, n := r.word(i)
	value, width := r.number(i + n)
	if w.Unit == calendar.DayUnit && r.Lex.Time.NumberedDays && w.Roles&lexicon.PluralRole == 0 {
		return r.numberedDay(i, n, x)
	}
	if w.Unit != calendar.WeekUnit || width == 0 || width > 2 || value < 1 || value > 53 || x.has != 0 ||
		r.plays(i+n+1, lexicon.UnitRole) > 0 || r.isClock(i+n) {
		return 0
	}
	end := r.yearAfter(i+n+1, x)
	if end == i+n+1 && (r.isOfElse(end) || value <= seasonWeeks && r.Lex.Time.MonthFirst && r.Tokens[i].Capital && !r.Tokens[i].First) {
		return 0 // "Week 4 of the season", "in Week 4"
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted, x.numbered = value, calendar.WeekUnit, true
	return end - i
}

// seasonWeeks is how many weeks a season of games has that counts them: "Week 4".
const seasonWeeks = 22

// monthAndYear reads 9/2012, 12-2015, 2015-3.
func (r *timeReader) monthAndYear(i int, x *timex) int {
	dot := r.joins(i+1, ".")
	if x.has == 0 && r.isSpacedSlash(i+1) {
		if month, year := r.monthPair(i, false); month >= 1 && month <= 12 && year >= 1900 && year <= 2200 {
			x.has, x.year, x.month = yearSlot|monthSlot, year, month
			return 3 // 11 / 2016
		}
	}
	if month, year := r.monthPair(i, false); x.has == 0 && r.isLooseHyphen(i) && month >= 1 && month <= 12 && year >= 1900 && year <= 2200 {
		x.has, x.year, x.month = yearSlot|monthSlot, year, month
		return 3 // 2016- 11
	}
	if x.has&^edgeSlot != 0 || !dot && !r.joins(i+1, "/") && !r.joins(i+1, "-") || r.touches(i-1) || r.touches(i+3) {
		return 0
	}
	month, year := r.monthPair(i, dot)
	if month < 1 || month > 12 || year < 1800 || year > 2200 {
		return 0
	}
	x.has |= yearSlot | monthSlot
	x.year, x.month = year, month
	return 3
}

// isLooseHyphen reports whether a year, a hyphen with a space on one of its sides, and two
// digits that end there stand at i.
func (r *timeReader) isLooseHyphen(i int) bool {
	_, year := r.number(i)
	_, month := r.number(i + 2)
	return year == 4 && month == 2 && r.is(i+1, "-") && r.Tokens[i+1].Space != r.Tokens[i+2].Space && !r.touches(i-1) && !r.touches(i+3) &&
		(i+3 >= len(r.Tokens) || r.Tokens[i+3].Kind == prose.Mark)
}

// isSpacedSlash reports whether a slash with a space on either side stands at i.
func (r *timeReader) isSpacedSlash(i int) bool {
	return r.is(i, "/") && r.Tokens[i].Space && i+1 < len(r.Tokens) && r.Tokens[i+1].Space
}

// monthPair reads the two numbers of 9/2012 and 2015-3, 0 when they are others.
func (r *timeReader) monthPair(i int, dot bool) (month, year int) {
	a, aw := r.number(i)
	b, bw := r.number(i + 2)
	twoYears := b == a%100+1 && !r.Lex.Time.Glyphs // 2011-12, 2011/12
	if aw == 4 && (bw == 1 && !dot || bw == 2 && b <= 12 && !twoYears) {
		return b, a
	}
	if bw != 4 || aw == 0 || aw > 2 || dot && aw != 1 {
		return 0, 0
	}
	return a, b
}
