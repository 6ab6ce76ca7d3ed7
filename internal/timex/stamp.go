package timex

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// MaxStamp is how long a text that holds a date stamp may be: a line with a
// byline, a place and two dates is half of it.
const MaxStamp = 240

// ParseStamp reads a date stamp: what meta tags, JSON-LD, time elements, posts
// and datelines print. It reports false when text holds no date.
//
//  1. Machine forms: ISO 8601 with all its variants, RFC 1123 and its kin,
//     JavaScript's Date, seconds or milliseconds since 1970.
//  2. Printed dates, months named in any language of the tables:
//     "4. September 2025, 17:05 Uhr", "Sept. 4, 2025 at 5:12 PM EDT".
//  3. Dates in digits, 2025年9月4日 too. Of 03/04/2024 the language decides.
//
// The first date of the text counts; its time may stand behind it or before
// it. A stated offset is kept, none is not UTC, and what has no calendar date
// ("3 hours ago", "today 17:05") is none. Fractions of a second are dropped.
func ParseStamp(text string, lex *lexicon.Lexicon) (Date, bool) {
	return ParseStampOrder(text, lex, lex.Tag != "en")
}

// ParseStampOrder is ParseStamp for a page that is known to write the day of
// 03/04/2024 first, or not.
func ParseStampOrder(text string, lex *lexicon.Lexicon, dayFirst bool) (Date, bool) {
	text = strings.TrimSpace(text)
	if len(text) > MaxStamp || !HasDigit(text) {
		return Date{}, false
	}
	if d, ok := parseDigits(text); ok {
		return d, true
	}
	buffers := prose.NewBuffer()
	defer buffers.Release()
	r := StampReader{Tokens: buffers.Tokenize(text), Lex: lex, DayFirst: dayFirst}
	s, _, ok := r.read(0)
	if !ok {
		return Date{}, false
	}
	return s.Date(), true
}

// HasDigit reports whether text has a decimal digit of ASCII or of one of the
// scripts that write dates with their own.
func HasDigit(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; '0' <= c && c <= '9' || c == 0xD9 || c == 0xDB || c == 0xE0 || c == 0xEF {
			return true
		}
	}
	return false
}

// parseDigits reads a stamp that is one number: 1757001900, 1757001900000,
// 20250904, 20250904170500, 202509041705, 2025.
func parseDigits(text string) (Date, bool) {
	if whole, fraction, ok := strings.Cut(text, "."); ok && len(whole) == 10 && prose.IsDigits(fraction) {
		text = whole // seconds with a fraction
	}
	if !prose.IsDigits(text) {
		return Date{}, false
	}
	n, _ := strconv.ParseInt(text, 10, 64)
	switch len(text) {
	case 13:
		n /= 1000
		fallthrough
	case 10:
		return Date{Value: time.Unix(n, 0).UTC().Format(time.RFC3339)}, true
	case 4:
		s := Stamp{Year: int(n), Hour: -1, second: -1}
		return s.Date(), s.Valid()
	case 8, 12, 14:
		s := Stamp{Hour: -1, second: -1}
		s.Year, s.Month, s.Day = prose.Digits(text, 0, 4), prose.Digits(text, 4, 2), prose.Digits(text, 6, 2)
		if len(text) > 8 {
			s.Hour, s.minute = prose.Digits(text, 8, 2), prose.Digits(text, 10, 2)
		}
		if len(text) > 12 {
			s.second = prose.Digits(text, 12, 2)
		}
		return s.Date(), s.Valid() && s.Day > 0 && s.Hour < 24 && s.minute < 60 && s.second < 60
	}
	return Date{}, false
}

// A Stamp is a date as far as it is known: month and day are 0, hour and
// second -1 when unknown.
type Stamp struct {
	Year, Month, Day     int
	Hour, minute, second int
	zoned                bool
	offset               int // minutes east of UTC, with zoned
	american             int // the same in winter, of a zone whose name holds in summer too: "ET"
}

// Valid reports whether the calendar has the day.
func (s Stamp) Valid() bool {
	if s.Year < 1800 || s.Year > 2100 || s.Month < 0 || s.Month > 12 || s.Day < 0 {
		return false
	}
	if s.Month == 0 || s.Day == 0 {
		return s.Day == 0
	}
	return s.Day <= time.Date(s.Year, time.Month(s.Month+1), 0, 0, 0, 0, 0, time.UTC).Day()
}

// Date returns the stamp in ISO 8601.
func (s Stamp) Date() Date {
	switch {
	case s.Month == 0:
		return Date{Value: fmt.Sprintf("%04d", s.Year)}
	case s.Day == 0:
		return Date{Value: fmt.Sprintf("%04d-%02d", s.Year, s.Month)}
	}
	var room [len("2006-01-02T15:04:05+07:00") + 8]byte
	value := fmt.Appendf(room[:0], "%04d-%02d-%02d", s.Year, s.Month, s.Day)
	if s.Hour < 0 {
		return Date{Value: string(value)}
	}
	value = fmt.Appendf(value, "T%02d:%02d", s.Hour, s.minute)
	if s.second >= 0 {
		value = fmt.Appendf(value, ":%02d", s.second)
	}
	switch {
	case !s.zoned:
	case s.offset == 0:
		value = append(value, 'Z')
	default:
		sign, minutes := '+', s.offset
		if minutes < 0 {
			sign, minutes = '-', -minutes
		}
		value = fmt.Appendf(value, "%c%02d:%02d", sign, minutes/60, minutes%60)
	}
	return Date{Value: string(value)}
}

// A StampReader reads stamps from the tokens of a text. Its recognisers take a
// position and return what they found and how many tokens that took, 0 when it
// is not there.
type StampReader struct {
	Tokens   []prose.Token
	Lex      *lexicon.Lexicon
	DayFirst bool
}

// read returns the first stamp at or after token i and where it ends.
func (r *StampReader) read(i int) (s Stamp, end int, ok bool) {
	for start := i; i < len(r.Tokens); i++ {
		s, n := r.Day(i)
		if n == 0 {
			continue
		}
		end := i + n
		if m := r.TimeAfter(&s, end); m > 0 {
			end += m
		} else {
			r.TimeBefore(&s, start, i)
		}
		return s, end, true
	}
	return Stamp{}, len(r.Tokens), false
}

// Day reads a calendar date.
func (r *StampReader) Day(i int) (Stamp, int) {
	s, n := Stamp{}, 0
	switch t := r.Tokens[i]; t.Kind {
	case prose.Number:
		if i > 0 && r.joins(i-1, ":") {
			return s, 0 // the end of a time of day
		}
		if s, n = r.dayInDigits(i); n == 0 {
			if s, n = r.dayInGlyphs(i); n == 0 {
				s, n = r.dayThenMonth(i)
			}
		}
	case prose.Word:
		s, n = r.monthThenDay(i)
	}
	if !s.Valid() {
		return s, 0
	}
	if n > 0 && s.Hour == 0 {
		s.Hour, s.second = -1, -1 // else the date's form held the time
	}
	return s, n
}

// number returns the value and the width of the number at i.
func (r *StampReader) number(i int) (value, width int) {
	if i < 0 || i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Number {
		return 0, 0
	}
	width = len(r.Tokens[i].Lower)
	if width > 8 {
		return 0, 0
	}
	value, _ = strconv.Atoi(r.Tokens[i].Lower)
	return value, width
}

// is reports whether the token at i is the word or mark.
func (r *StampReader) is(i int, lower string) bool {
	return i >= 0 && i < len(r.Tokens) && r.Tokens[i].Lower == lower
}

// joins is is for a mark that touches the token before it and after it.
func (r *StampReader) joins(i int, mark string) bool {
	return r.is(i, mark) && !r.Tokens[i].Space && i+1 < len(r.Tokens) && !r.Tokens[i+1].Space
}

// dayInDigits reads 2025-09-04, 2025/9/4, 4.9.2025, 04.09.25, 9/4/2025,
// "2025. 9. 4." and 20250904; of a whole text also 2025-09.
func (r *StampReader) dayInDigits(i int) (Stamp, int) {
	a, aw := r.number(i)
	if aw == 8 && (i+1 == len(r.Tokens) || r.is(i+1, "t")) {
		return Stamp{Year: a / 10000, Month: a / 100 % 100, Day: a % 100}, 1
	}
	if i+2 >= len(r.Tokens) || aw > 4 || aw == 3 || !isDateMark(r.Tokens[i+1].Lower) {
		return Stamp{}, 0
	}
	b, bw := r.number(i + 2)
	if aw == 4 && bw == 2 && r.is(i+1, "-") && i == 0 && len(r.Tokens) == 3 {
		return Stamp{Year: a, Month: b}, 3
	}
	if bw == 0 || bw > 2 {
		return Stamp{}, 0
	}
	return r.thirdNumber(i, a, aw, b)
}

// thirdNumber reads the last number of a date in digits at i, of which a, of so
// many digits, and b come first.
func (r *StampReader) thirdNumber(i, a, aw, b int) (Stamp, int) {
	mark := r.Tokens[i+1].Lower
	if !r.marksThird(i+3, mark) {
		return Stamp{}, 0
	}
	c, cw := r.number(i + 4)
	switch {
	case aw == 4 && (cw == 1 || cw == 2):
		return Stamp{Year: a, Month: b, Day: c}, 5
	case aw <= 2 && cw == 4 && r.isGluedClock(i+4, c):
		return r.ordered(a, b, c/100, 2, mark), 5 // 28.09.1912:44: the day and, in a box of its own, the time
	case aw <= 2 && (cw == 4 || cw == 2 && !r.Tokens[i+4].Space):
		return r.ordered(a, b, c, cw, mark), 5
	}
	return Stamp{}, 0
}

// isGluedClock reports whether the four digits at i, which are no year of a page, are
// one of two digits and the hour of what follows, written in boxes side by side:
// 1912:44, 2512:44.
func (r *StampReader) isGluedClock(i, digits int) bool {
	_, width := r.number(i + 2)
	return width == 2 && r.joins(i+1, ":") && digits%100 < 24 && (digits < 1960 || digits >= 2100)
}

// marksThird reports whether the mark of a date in digits stands at i too, and
// not once more behind the third number, as in 1-2-3-4. What follows 2020-07-01-final is
// no number.
func (r *StampReader) marksThird(i int, mark string) bool {
	_, year := r.number(i - 3)
	_, fourth := r.number(i + 3)
	if mark == "-" && year == 4 && fourth == 0 {
		return r.is(i, mark)
	}
	return r.is(i, mark) && (!r.is(i+2, mark) || mark == "." || r.Tokens[i+2].Space)
}

// ordered returns the date that two numbers and a year behind them are.
func (r *StampReader) ordered(a, b, year, width int, mark string) Stamp {
	if width == 2 {
		year = century(year)
	}
	if a > 12 || (r.DayFirst || mark == ".") && b <= 12 {
		return Stamp{Year: year, Month: b, Day: a}
	}
	return Stamp{Year: year, Month: a, Day: b}
}

// isDateMark reports whether the mark stands between the numbers of a date.
func isDateMark(mark string) bool {
	switch mark {
	case "-", "/", ".", "‐", "–":
		return true
	}
	return false
}

// century completes a year of two digits.
func century(year int) int {
	if year < 70 {
		return 2000 + year
	}
	return 1900 + year
}

// dayInGlyphs reads 2025年9月4日 and 2025년 9월 4일.
func (r *StampReader) dayInGlyphs(i int) (Stamp, int) {
	year, yw := r.number(i)
	month, mw := r.number(i + 2)
	day, dw := r.number(i + 4)
	if yw != 4 || mw == 0 || mw > 2 || dw == 0 || dw > 2 || i+5 >= len(r.Tokens) {
		return Stamp{}, 0
	}
	marks := dateGlyphs[r.Tokens[i+1].Lower]
	if marks == "" || marks != dateGlyphs[r.Tokens[i+3].Lower] ||
		marks != dateGlyphs[r.Tokens[i+5].Lower] {
		return Stamp{}, 0
	}
	return Stamp{Year: year, Month: month, Day: day}, 6
}

// month returns the month that the word at i names, 0 for none.
func (r *StampReader) month(i int) int {
	if i < 0 || i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Word {
		return 0
	}
	if m, ok := r.Lex.Months[r.Tokens[i].Lower]; ok {
		return int(m)
	}
	return int(lexicon.Months()[r.Tokens[i].Lower])
}

// dayThenMonth reads "4 September 2025", "4. September 2025", "4th of
// September, 2025", "4 de setembro de 2025", "04-Sep-25", "4 September" when
// the year follows the time; also "2025. szeptember 4." with the year first.
func (r *StampReader) dayThenMonth(i int) (Stamp, int) {
	first, width := r.number(i)
	j := r.skip(i+1, betweenDayAndMonth)
	month := r.month(j)
	if month == 0 || width != 1 && width != 2 && width != 4 {
		return Stamp{}, 0
	}
	k := r.skip(j+1, betweenMonthAndYear)
	second, secondWidth := r.number(k)
	switch {
	case width == 4 && secondWidth > 0 && secondWidth < 3:
		return Stamp{Year: first, Month: month, Day: second}, k + 1 - i
	case width == 4 || first > 31:
		return Stamp{}, 0
	case secondWidth == 4:
		return Stamp{Year: r.commonEra(second), Month: month, Day: first}, k + 1 - i
	case secondWidth == 2 && (r.joins(j+1, "-") || r.is(k-1, "'") || r.is(k-1, "’")) && !r.is(k+1, ":"):
		return Stamp{Year: century(second), Month: month, Day: first}, k + 1 - i
	case secondWidth == 2 && k == j+1 && (k+1 == len(r.Tokens) || r.is(k+1, ")")) && second >= 10 && second < 40:
		return Stamp{Year: century(second), Month: month, Day: first}, k + 1 - i // "Porto Alto, 14 gennaio 20"
	}
	return Stamp{}, 0
}

// commonEra maps the years of the Thai calendar, which is 543 ahead.
func (r *StampReader) commonEra(year int) int {
	if year > 2400 && year < 2700 {
		return year - 543
	}
	return year
}

// monthThenDay reads "September 4, 2025", "Sept. 4th 2025", "Sep 04
// 17:05:00 UTC 2025"; of a whole text also "September 2025".
func (r *StampReader) monthThenDay(i int) (Stamp, int) {
	month := r.month(i)
	if month == 0 {
		return Stamp{}, 0
	}
	j := i + 1
	for r.is(j, ".") || r.is(j, "-") || r.is(j, "/") {
		j++
	}
	day, width := r.number(j)
	if width == 4 && len(r.Tokens) == j+1 && i == 0 {
		return Stamp{Year: day, Month: month}, j + 1 - i
	}
	if width == 0 || width > 2 {
		return Stamp{}, 0
	}
	k := r.skip(j+1, betweenMonthAndYear)
	year, yearWidth := r.number(k)
	if yearWidth == 4 && !r.is(k+1, ":") {
		return Stamp{Year: year, Month: month, Day: day}, k + 1 - i
	}
	s := Stamp{Month: month, Day: day}
	n := r.TimeAfter(&s, j+1)
	if n == 0 {
		return Stamp{}, 0
	}
	if year, yearWidth = r.number(j + 1 + n); yearWidth != 4 {
		return Stamp{}, 0
	}
	s.Year = year
	return s, j + 2 + n - i
}

// skip returns the position after the words of the table that stand at i.
func (r *StampReader) skip(i int, table map[string]bool) int {
	for i < len(r.Tokens) && table[r.Tokens[i].Lower] {
		i++
	}
	return i
}

// Ends reports whether nothing but the tail of a date follows at i.
func (r *StampReader) Ends(i int) bool {
	for ; i < len(r.Tokens); i++ {
		if !dateTails[r.Tokens[i].Lower] {
			return false
		}
	}
	return true
}
