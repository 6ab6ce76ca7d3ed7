package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// amount reads one number with its unit: "two weeks", "two-week", "a year",
// "3.5 hours", "half an hour", "several months".
func (r *timeReader) amount(i int) (a amount, n int) {
	if r.Lex.Time.Glyphs {
		if a, n = r.glyphAmount(i); n > 0 {
			return a, n
		}
	}
	a, m := r.halfOrCount(i)
	if m == 0 {
		return a, 0
	}
	at := i + m
	if r.is(at, "-") || r.is(at, "‑") {
		at++
	}
	for steps := 0; steps < 2 && r.plays(at, lexicon.UnitRole) == 0; steps++ {
		m := r.plays(at, lexicon.ShiftRole|lexicon.ShiftBehindRole)
		if m > 0 {
			w, _ := r.word(at)
			a.shifted, a.shift = true, int(w.Shift)
			if w.Roles&lexicon.ShiftRole == 0 {
				a.shift = int(w.Behind)
			}
		}
		working, _ := r.word(at)
		a.working = a.working || working.Business
		a.first = a.first || working.Ordinal == 1 && working.Roles&lexicon.MoreRole != 0 // "les six premiers mois"
		at += max(m, r.plays(at, lexicon.MoreRole|lexicon.FiscalRole))                   // "two more weeks", "les 3 prochains jours"
	}
	w, m := r.word(at)
	if !r.isUnitOf(&a, i, at, w) {
		return a, 0
	}
	a.unit = w.Unit
	a.number *= max(int(w.Times), 1)
	at += m
	if half, m := r.word(at); half.Minutes == 30 {
		a.part = "5" // "an hour and a half"
		at += m
	}
	if w, m := r.word(at); w.OrTwo && a.part == "" && a.number == 1 {
		a.vague, at = true, at+m
	}
	if m := r.andQuarter(at); m > 0 && a.part == "" && !a.vague && (a.unit == calendar.YearUnit || a.unit == calendar.HourUnit) &&
		(r.endsAsDay(at+m) || r.plays(i, lexicon.ArticleRole) > 0 && r.plays(i+1, lexicon.NumberRole) > 0) {
		a.part, at = "25", at+m // "a year and a quarter", "a one year and a quarter gap"
	}
	if r.isAge(at) {
		return a, 0
	}
	if working, m := r.word(at); working.Business && a.unit == calendar.DayUnit {
		a.working = true // "cinq jours ouvrés"
		at += m
	}
	a.working = (a.working || w.Business) && a.unit == calendar.DayUnit && !a.vague && a.number < maxWorkingDays
	return a, at - i
}

// andQuarter returns the length of the "and a quarter" at i.
func (r *timeReader) andQuarter(i int) int {
	and := r.plays(i, lexicon.AndRole)
	w, n := r.word(i + and)
	if and == 0 || w.Roles&lexicon.FractionRole == 0 || w.Minutes != 15 || r.plays(i+and+n, lexicon.OfRole|lexicon.OclockRole) > 0 {
		return 0
	}
	return and + n
}

// maxWorkingDays is how many working days are counted one by one.
const maxWorkingDays = 1000

// isAge reports whether the word at i makes a length an age, as TIMEX3 has none: "24
// years old", "a 6-year-old".
func (r *timeReader) isAge(i int) bool {
	w, _ := r.word(i + btoi(r.is(i, "-")))
	return w.Age
}

// halfOrCount reads what stands before the unit of an amount: "half a",
// "two", "several".
func (r *timeReader) halfOrCount(i int) (a amount, n int) {
	at := i
	if r.plays(at, lexicon.ArticleRole) > 0 {
		if w, n := r.word(at + 1); w.Collective > 0 && r.plays(at+1+n, lexicon.OfRole|lexicon.UnitRole) > 0 {
			return amount{number: int(w.Collective)}, 1 + n + r.plays(at+1+n, lexicon.OfRole)
		}
		if r.plays(at+1, lexicon.HalfRole|lexicon.VagueRole|lexicon.NumberRole) > 0 {
			at++
		}
	}
	if half := r.plays(at, lexicon.HalfRole); half > 0 {
		if w, _ := r.word(at); w.Edge == lexicon.EdgeMiddle && r.plays(at+half, lexicon.OfRole) > 0 {
			return a, 0 // "no meio da semana"
		}
		at += half
		return amount{part: "5"}, at + r.plays(at, lexicon.ArticleRole|lexicon.OfRole) - i
	}
	a, m := r.countOf(at)
	if m == 0 {
		return a, 0
	}
	return a, at + m - i
}

// isUnitOf reports whether the word w at a token is the unit of the amount that
// begins at i.
func (r *timeReader) isUnitOf(a *amount, i, at int, w *lexicon.TimeWord) bool {
	t := r.Tokens[min(at, len(r.Tokens)-1)]
	plural := w.Roles&lexicon.PluralRole != 0
	switch {
	case w.Roles&lexicon.UnitRole == 0:
		return false
	case t.Capital && len(t.Lower) == 1:
		return false // "a 3-D film"
	case a.number == 0 && a.part == "5" && plural && !w.Single:
		return false // the half of the years
	case t.Capital && !t.First && !r.Lex.OrdinalDot() && at+1 < len(r.Tokens) && r.Tokens[at+1].Kind == prose.Word && !r.Tokens[at+1].Capital && w.Unit < calendar.DayUnit:
		return false // "the 70 Minutes of today", a paper
	case w.Roles&lexicon.WeakRole != 0 && r.plays(at-1, lexicon.ArticleRole) > 0:
		return false // "a second opinion"
	case w.Roles&lexicon.OrdinalRole != 0 && a.number > 10 && a.number%10 == 0 && r.endsAt(i, lexicon.TheRole) > 0 && r.endsAsDay(at+1):
		return false // "the twenty second" is a day
	case w.Business && (a.number > 99 || !plural && r.plays(i, lexicon.ArticleRole) > 0):
		return false // "on a weekday", "on channel 125 weekdays"
	case w.Unit == calendar.HalfUnit && w.Roles&lexicon.HalfRole != 0:
		return false // "one half of it"
	case a.shifted && !plural && r.endsAt(i, lexicon.TheRole) == 0:
		return false // "sold 30 last week"
	}
	return plural || a.number < 1900 || a.number >= 2060 // not "the 1988 quarter"
}

// countOf reads the number of an amount: digits, words, an article, "several".
func (r *timeReader) countOf(i int) (a amount, n int) {
	w, n := r.word(i)
	if unit, _ := r.word(i + 1); unit.Times > 0 && w.Roles == lexicon.FractionRole && n > 1 {
		w, n = &r.entry(i).Word, 1 // "a quarter of an hour"
	}
	switch {
	case w.Roles&lexicon.VagueRole != 0:
		if more, m := r.word(i + n); more.Roles&lexicon.NumberRole != 0 && more.Number >= 100 || more.Collective > 0 {
			n += m // "several hundred years"
		}
		return amount{number: 1, vague: true}, n
	case w.Roles&lexicon.ArticleRole != 0:
		return amount{number: 1}, n
	}
	a.number, a.part, n = r.digitsAmount(i)
	if n == 0 {
		a.number, n = r.cardinal(i)
		if w.Minutes == 30 && n == 1 {
			a.part = "5" // "anderthalb"
		}
	}
	if n == 0 {
		return a, 0
	}
	if w, m := r.word(i + n); w.Roles&lexicon.NumberRole != 0 && w.Number >= 100 && a.part == "" {
		a.number *= int(w.Number)
		n += m
	}
	if half, m := r.word(i + n); half.Minutes == 30 {
		a.part, n = "5", n+m // "one and a half hours"
	} else if m := r.hyphenedHalf(i + n); m > 0 && a.part == "" {
		a.part, n = "5", n+m
	}
	return a, n
}

// hyphenedHalf returns the length of the "-and-a-half" of "a two-and-a-half-year term".
func (r *timeReader) hyphenedHalf(i int) int {
	if !r.is(i, "-") || r.plays(i+1, lexicon.AndRole) != 1 || !r.is(i+2, "-") {
		return 0
	}
	at := i + 3
	if r.plays(at, lexicon.ArticleRole) == 1 && r.is(at+1, "-") {
		at += 2
	}
	if r.plays(at, lexicon.HalfRole) != 1 {
		return 0
	}
	return at + 1 - i
}

// digitsAmount reads 14, 3.5, 1,200.
func (r *timeReader) digitsAmount(i int) (whole int, part string, n int) {
	whole, width := r.number(i)
	if width == 0 || width > 6 {
		return 0, "", 0
	}
	if i > 0 && !r.Tokens[i].Space && r.Tokens[i-1].Kind == prose.Mark && !amountMarks[r.Tokens[i-1].Lower] || r.isDenominator(i) {
		return 0, "", 0
	}
	if part, n := r.fraction(i); n > 0 {
		return 0, part, n // "1/2 hour"
	}
	n = 1
	at := i + n + btoi(r.is(i+n, "-") && !r.Tokens[i+n].Space)
	if part, m := r.fraction(at); m > 0 {
		return whole, part, at + m - i // "5 1/2 years"
	}
	for width < 4 && r.joins(i+n, ",") && n < 5 {
		group, w := r.number(i + n + 1)
		if w != 3 {
			break
		}
		whole, n = whole*1000+group, n+2
	}
	if _, w := r.number(i + n + 1); w > 0 && w < 4 && (r.joins(i+n, ".") || r.joins(i+n, ",")) {
		part, n = r.Tokens[i+n+1].Lower, n+2
	}
	return whole, part, n
}

// fraction reads the half or the quarters behind a whole number: "½", "3/4".
func (r *timeReader) fraction(i int) (part string, n int) {
	if i >= len(r.Tokens) {
		return "", 0
	}
	if part := fractions[r.Tokens[i].Lower]; part != "" {
		return part, 1
	}
	above, width := r.number(i)
	below, width2 := r.number(i + 2)
	if width != 1 || width2 != 1 || !r.joins(i+1, "/") || r.joins(i+3, "/") {
		return "", 0
	}
	switch [2]int{above, below} {
	case [2]int{1, 2}:
		return "5", 3
	case [2]int{1, 4}:
		return "25", 3
	case [2]int{3, 4}:
		return "75", 3
	}
	return "", 0
}

// fractions are the digits behind the decimal point of those that are one letter.
var fractions = map[string]string{"½": "5", "¼": "25", "¾": "75"}

// isDenominator reports whether the digit at i is the lower one of a fraction.
func (r *timeReader) isDenominator(i int) bool {
	_, above := r.number(i - 2)
	_, below := r.number(i)
	return above == 1 && below == 1 && r.joins(i-1, "/")
}

// amountMarks are the marks that may touch the number of an amount.
var amountMarks = lexicon.Set(`( “ " ‘ ' - – — / « „ [ ~`)

// minutesOfHours reads the minutes of "1h 30m".
func (r *timeReader) minutesOfHours(i int, x *timex) (a amount, n int) {
	value, width := r.number(i)
	if width == 0 || width > 2 || value > 59 || !r.is(i+1, "m") || r.Tokens[i+1].Space || r.Tokens[i+1].Capital || r.plays(i-1, lexicon.UnitRole) == 0 ||
		r.Tokens[i-1].Space || x.amounts[len(x.amounts)-1].unit != calendar.HourUnit {
		return a, 0
	}
	return amount{number: value, unit: calendar.MinuteUnit}, 2
}

// signed moves a short quantity back by the sign before it, "-2h", and returns 0.
func (r *timeReader) signed(x *timex) int {
	i := x.from
	last := &r.Tokens[i+1]
	if i < 1 || len(x.amounts) == 0 || r.Tokens[i].Kind != prose.Number || r.Tokens[i].Space || last.Space || last.Kind != prose.Word || len(last.Lower) > 3 ||
		i > 1 && (!r.Tokens[i-1].Space || r.Tokens[i-2].Kind == prose.Number) {
		return 0
	}
	if r.is(i-1, "-") || r.is(i-1, "−") {
		x.moves, x.from = backwards, i-1
	}
	return 0
}

// spans reports whether a word before the quantity at i makes it a length: "for", "less
// than".
func (r *timeReader) spans(i int) bool {
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if w, n := r.word(i - k); n == k && w.Spans {
			return true
		}
	}
	return false
}

// isFormula reports whether the n tokens at i are digits with an abbreviated unit that
// touches them, as formulas have them: "3mo later" is to the day.
func (r *timeReader) isFormula(i, n int) bool {
	unit := &r.Tokens[i+n-1]
	return n == 2 && r.Tokens[i].Kind == prose.Number && unit.Kind == prose.Word && !unit.Space && unit.End-unit.Start <= 3
}
