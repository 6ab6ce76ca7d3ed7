package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// What stands behind a word in languages whose nouns have endings: "Eylül'de" is in
// September, "Mart'tan Mayıs'a" from March to May, "10 ile 12 arası" between 10 and 12.

// caseMark returns the case that an apostrophe and an ending at i name, and how many
// tokens they take.
func (r *timeReader) caseMark(i int) (c lexicon.Case, n int) {
	if !r.is(i, "'") && !r.is(i, "’") || r.Tokens[i].Space || i+1 >= len(r.Tokens) || r.Tokens[i+1].Space {
		return lexicon.CaseNone, 0
	}
	if e := r.entry(i + 1); e != nil && e.Word.Case != lexicon.CaseNone {
		return e.Word.Case, 2
	}
	return lexicon.CaseNone, 0
}

// overTail returns the position behind an ending at i, the word for "day" behind a
// weekday and the one before an hour: "'de", "günü", "saat".
func (r *timeReader) overTail(i int) int {
	_, n := r.caseMark(i)
	i += n
	if i >= len(r.Tokens) || n == 0 && r.entry(i) == nil {
		return i
	}
	if w, n := r.word(i); w.DayTail && r.plays(i-1, lexicon.WeekdayRole) > 0 {
		return i + n
	}
	if n > 0 || i >= len(r.Tokens) || r.entry(i) == nil || !r.Tokens[i].Space {
		return i
	}
	if n := r.plays(i, lexicon.HoursRole); n > 0 && r.plays(i, lexicon.UnitRole) > 0 && i+n < len(r.Tokens) && r.Tokens[i+n].Kind == prose.Number {
		return i + n // "saat 21"; alone it is an hour's length
	}
	return i
}

// caseBefore returns the case that the expression which ends before i stands in.
func (r *timeReader) caseBefore(i int) lexicon.Case {
	if c, n := r.caseMark(i); n > 0 {
		return c
	}
	if i > 0 && r.Tokens[i-1].Kind == prose.Word {
		if e := r.entry(i - 1); e != nil {
			return e.Word.Case
		}
	}
	return lexicon.CaseNone
}

// isBetween reports whether the word that closes a range stands at i: "arası".
func (r *timeReader) isBetween(i int) bool {
	w, _ := r.word(r.overTail(i))
	return w.Between
}

// betweenReach is how far behind its first hour the word that closes a range may be:
// "8 ile öğleden sonra 15:30 arası".
const betweenReach = 10

// closesBetween reports whether the number at i is the first of two hours that a word
// makes a range: "13-15 arası", "9 ve 15 arasında".
func (r *timeReader) closesBetween(i int) bool {
	numbers := 0
	for at := i + 1; at < min(i+betweenReach, len(r.Tokens)); at++ {
		w, _ := r.word(at)
		switch {
		case w.Between:
			return numbers > 0
		case r.Tokens[at].Kind == prose.Number:
			numbers++
		case r.Tokens[at].Kind == prose.Mark && !r.is(at, ","):
		case w.Roles&(lexicon.AndRole|lexicon.PartRole|lexicon.HoursRole|lexicon.LaterRole) == 0 && w.Case == lexicon.CaseNone:
			return false
		}
	}
	return false
}

// closesRangeBehind reports whether the expression at i is followed by the word that
// closes a range: "Ekim arasında".
func (r *timeReader) closesRangeBehind(i int) bool {
	for at := i; at < min(i+betweenReach, len(r.Tokens)) && !r.Tokens[at].First; at++ {
		if w, _ := r.word(at); w.Between {
			return true
		}
	}
	return false
}

// inCase reports whether the number at i has the ending of what something is at, from or
// to: "sabah 8'de", "4/6'te".
func (r *timeReader) inCase(i int) bool {
	c, _ := r.caseMark(i + 1)
	return c > lexicon.CasePlain
}

// shiftBehind reads the shift behind a weekday, a month or a season and
// returns where it ends: "lundi dernier", "el mes de mayo pasado".
func (r *timeReader) shiftBehind(i int, x *timex) int {
	w, n := r.word(i)
	if w.Roles&lexicon.ShiftBehindRole == 0 || w.Behind > 1 && (x.has&weekdaySlot == 0 || !r.endsAsDay(i+n)) || x.has&(shiftSlot|everySlot|yearSlot) != 0 || x.has&(daySlot|monthSlot) == daySlot {
		return i
	}
	x.has |= shiftSlot
	x.shift, x.unit, x.nearest = int(w.Behind), calendar.NoUnit, w.Behind < 0 || w.Behind > 1 // "lundi en huit"
	return i + n
}

// dayInBrackets reads the date that stands in brackets behind a weekday, "terça-feira
// (8/9)", its day alone where the language writes so.
func (r *timeReader) dayInBrackets(i int, x *timex) int {
	if !r.is(i, "(") || !x.can(daySlot) || x.has&(everySlot|monthSlot) != 0 {
		return 0
	}
	before := *x
	n := r.fullDate(i+1, x)
	if n == 0 {
		n = r.dayThenMonthName(i+1, x)
	}
	if n == 0 {
		n = r.dayAndMonth(i+1, x)
	}
	if day, width := r.number(i + 1); n == 0 && width > 0 && width < 3 && day >= 1 && day <= 31 && r.Lex.Time.NumberedDays {
		x.has |= daySlot
		x.day, n = day, 1
	}
	if n == 0 || !r.is(i+1+n, ")") {
		*x = before
		return 0
	}
	return n + 2
}

// isHalfDay reports whether the am or pm of n tokens at i ends a clause: on "Tuesday PM Roe
// said" a minister did.
func (r *timeReader) isHalfDay(i, n int) bool {
	end := i + n
	return end >= len(r.Tokens) || r.Tokens[end].Kind == prose.Mark && !r.is(end, "'") && !r.is(end, "’") && !r.is(end, "-") || r.Tokens[end].First
}
