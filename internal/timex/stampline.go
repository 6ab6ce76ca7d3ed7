package timex

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// At reads a stamp that begins at token i, with the time of day and the day of
// the week that belong to it, and returns how many tokens that takes: "Thursday
// 4 September 2025, 17.05 BST", "5:05 PM BST, September 4, 2025". A time of day
// without a date has the year 0.
func (r *StampReader) At(i int) (Stamp, int) {
	day := r.overWeekday(i)
	if s, n := r.dayAt(day); n > 0 {
		end := day + n
		return s, end + r.TimeAfter(&s, end) - i
	}
	s := Stamp{Hour: -1, second: -1}
	n := 0
	if day == i {
		n = r.timeOfDay(&s, i)
	}
	if n == 0 {
		return Stamp{}, 0
	}
	for k := i + n; k < len(r.Tokens) && k <= i+n+maxTimeGap; k++ {
		if day, m := r.dayAt(k); m > 0 {
			day.Hour, day.minute, day.second, day.zoned, day.offset = s.Hour, s.minute, s.second, s.zoned, s.offset
			day.settleZone()
			return day, k + m - i
		}
		if r.Tokens[k].Kind == prose.Number || r.isUpdate(k) {
			break
		}
	}
	return s, n
}

// dayAt is Day for a place that the text may not have.
func (r *StampReader) dayAt(i int) (Stamp, int) {
	if i >= len(r.Tokens) {
		return Stamp{}, 0
	}
	return r.Day(i)
}

// overWeekday returns the token behind the day of the week at i, and the mark
// behind that.
func (r *StampReader) overWeekday(i int) int {
	if i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Word {
		return i
	}
	word := r.Tokens[i].Lower
	if _, ok := r.Lex.Weekdays[word]; !ok && !lexicon.IsWeekday(word) {
		return i
	}
	for i++; i < len(r.Tokens) && r.Tokens[i].Kind == prose.Mark && (r.is(i, ",") || r.is(i, ".")); i++ {
	}
	if r.is(i, "the") || r.is(i, "den") || r.is(i, "el") || r.is(i, "le") {
		i++
	}
	return i
}

// isUpdate reports whether the word at i says that a time behind it is that of
// an update: in "4 September 2025, updated 18:20" the first date has no time.
func (r *StampReader) isUpdate(i int) bool {
	return r.Tokens[i].Kind == prose.Word && lexicon.Bylines().Updated.Has(r.Tokens[i].Lower)
}

// settleZone sets the offset of a zone that has one in summer and another in
// winter, once the day is known.
func (s *Stamp) settleZone() {
	if s.zoned && s.american != 0 {
		s.offset = s.american + 60*btoi(inAmericanSummer(s))
	}
}
