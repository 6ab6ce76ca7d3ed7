package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// ordinal reads an ordinal in words: second, twenty-first.
func (r *timeReader) ordinal(i int) (value, n int) {
	w, n := r.word(i)
	if w.Roles&lexicon.OrdinalRole != 0 {
		return int(w.Ordinal), n
	}
	if w.Roles&lexicon.NumberRole == 0 || w.Number%10 != 0 || w.Number < 20 || w.Number > 90 {
		return 0, 0
	}
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if o, m := r.word(at); o.Roles&lexicon.OrdinalRole != 0 && o.Ordinal < 10 {
		return int(w.Number) + int(o.Ordinal), at + m - i
	}
	return 0, 0
}

// ordinalDigits reads an ordinal in digits: 3rd, 20th.
func (r *timeReader) ordinalDigits(i int) (value, n int) {
	value, width := r.number(i)
	if width == 0 || width > 3 {
		return 0, 0
	}
	if end := r.ordinalEnding(i + 1); end > i+1 {
		return value, end - i
	}
	if r.Lex.OrdinalDot() && r.is(i+1, ".") && !r.Tokens[i+1].Space && r.plays(i+2, lexicon.UnitRole) > 0 {
		return value, 2 // "3. Quartal"
	}
	return 0, 0
}

// maxNumberWords is how many words a spoken number has.
const maxNumberWords = 8

// cardinal reads a number in words: twenty-four, two hundred and ten.
func (r *timeReader) cardinal(i int) (value, n int) {
	total, current, at := 0, 0, i
	for words := 0; words < maxNumberWords; words++ {
		next := at
		if words > 0 {
			if r.is(next, "-") {
				next++
			} else {
				next += r.plays(next, lexicon.AndRole)
			}
		}
		w, m := r.word(next)
		if w.Roles&lexicon.NumberRole == 0 {
			break
		}
		v := int(w.Number)
		switch {
		case v >= 1000:
			total, current = total+max(current, 1)*v, 0
		case v == 100 && current < 100:
			current = max(current, 1) * v
		case words == 0 || current%100 == 0 && (current > 0 || total > 0):
			current += v
		case current%10 == 0 && v < 10 && v > 0, (current%100 == 60 || current%100 == 80) && v < 20 && v > 0: // "soixante et onze"
			current += v
		default:
			return total + current, at - i
		}
		at = next + m
	}
	return total + current, at - i
}

// spokenYear reads a year in words: nineteen seventy-eight, nineteen zero one,
// two thousand and eighteen.
func (r *timeReader) spokenYear(i int) (value, n int) {
	value, n = r.cardinal(i)
	if n == 0 {
		return 0, 0
	}
	if value >= 1000 && value < 2200 {
		return value, n
	}
	if value < 11 || value > 21 {
		return 0, 0
	}
	rest, m := r.cardinal(i + n)
	if w, _ := r.word(i + n); m == 0 || rest > 99 || rest < 10 && w.Number != 0 {
		return 0, 0
	}
	return value*100 + rest, n + m
}

// roman reads a Roman number up to 39 in capitals, with the ending that makes it an
// ordinal in some languages: XIX, XIXe.
func (r *timeReader) roman(i int) int {
	if i < 0 || i >= len(r.Tokens) || !r.Tokens[i].Capital || len(r.Tokens[i].Lower) > maxRoman {
		return 0
	}
	value, last, word := 0, 0, r.Tokens[i].Lower
	for k := range len(word) {
		digit := 0
		switch word[k] {
		case 'i':
			digit = 1
		case 'v':
			digit = 5
		case 'x':
			digit = 10
		default:
			if value > 0 && r.Lex.Time.RomanEndings[word[k:]] {
				return value
			}
			return 0
		}
		if value += digit; last > 0 && digit > last {
			value -= 2 * last
		}
		last = digit
	}
	return value
}

// maxRoman is the length of the longest number that roman reads, with its ending.
const maxRoman = len("XXXVIII") + len("ème")

// romanCentury reads "siglo XIX", "XIXe siècle".
func (r *timeReader) romanCentury(i int, x *timex) int {
	w, n := r.word(i)
	if w.Unit != calendar.CenturyUnit || w.Roles&lexicon.PluralRole != 0 || !x.can(ordinalSlot) {
		return 0
	}
	century, end := r.roman(i+n), i+n+1
	if value, width := r.number(i + n); width == 2 && value <= 21 && r.Lex.Time.NounFirst {
		century = value // "século 20"
	}
	if value, m := r.cardinal(i + n); m > 0 && value > 1 && value <= 21 && r.Lex.Time.NounFirst && r.plays(i+n+m, lexicon.UnitRole) == 0 {
		century, end = value, i+n+m // "siglo veinte"
	}
	if century == 0 {
		if century, end = r.roman(i-1), i+n; century == 0 {
			return 0
		}
		if x.from == i {
			x.from = i - 1
		}
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted = century, calendar.CenturyUnit
	return end - i
}

// smallNumber reads a number up to 31 in digits or words.
func (r *timeReader) smallNumber(i int) (value, n int) {
	value, width := r.number(i)
	n = 1
	if width == 0 {
		value, n = r.cardinal(i)
	}
	if width > 2 || value > 31 {
		return 0, 0
	}
	return value, n
}

// datesNumber reports whether a month that is a number as well has its day before it or
// its year behind: "3 sept.", "sept. 2025", but not "sept personnes".
func (r *timeReader) datesNumber(end int, x *timex) bool {
	y, width := r.number(end)
	return x.has&daySlot != 0 || width == 4 && plausibleYear(y) || r.closing && r.is(end-1, ".")
}

// isOfNumber reports whether "of" and a number stand at i.
func (r *timeReader) isOfNumber(i int) bool {
	of := r.plays(i, lexicon.OfRole)
	at := i + of + r.plays(i+of, lexicon.TheRole)
	return of > 0 && (at < len(r.Tokens) && r.Tokens[at].Kind == prose.Number || r.plays(at, lexicon.OrdinalRole) > 0)
}

// couldCount reports whether the word at i may be a noun that an ordinal before it counts.
func (r *timeReader) couldCount(i int) bool {
	return r.Tokens[i].Capital || r.words[r.Tokens[i].Word].IsPlain()
}

// isBeforeChrist reports whether what puts a date before our era stands at i, its year
// perhaps before it: "10 August 234 BC".
func (r *timeReader) isBeforeChrist(i int) bool {
	at := i + r.plays(i, lexicon.OfRole)
	if _, width := r.number(at); width > 0 && width < 4 {
		i = at + 1
	}
	w, _ := r.word(i)
	return w.BeforeChrist
}
