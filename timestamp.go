package lede

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// maxStamp is how long a text that holds a date stamp may be: a line with a
// byline, a place and two dates is half of it.
const maxStamp = 240

// parseStamp reads a date stamp: what meta tags, JSON-LD, time elements, posts
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
func parseStamp(text string, lex *lexicon) (Date, bool) {
	return parseStampOrder(text, lex, lex.tag != "en")
}

// parseStampOrder is parseStamp for a page that is known to write the day of
// 03/04/2024 first, or not.
func parseStampOrder(text string, lex *lexicon, dayFirst bool) (Date, bool) {
	text = strings.TrimSpace(text)
	if len(text) > maxStamp || !hasDigit(text) {
		return Date{}, false
	}
	if d, ok := parseDigits(text); ok {
		return d, true
	}
	buffers := newTokenBuffer()
	defer buffers.release()
	r := stampReader{tokens: buffers.tokenize(text), lex: lex, dayFirst: dayFirst}
	s, _, ok := r.read(0)
	if !ok {
		return Date{}, false
	}
	return s.date(), true
}

// hasDigit reports whether text has a decimal digit of ASCII or of one of the
// scripts that write dates with their own.
func hasDigit(text string) bool {
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
	if whole, fraction, ok := strings.Cut(text, "."); ok && len(whole) == 10 && isDigits(fraction) {
		text = whole // seconds with a fraction
	}
	if !isDigits(text) {
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
		s := stamp{year: int(n), hour: -1, second: -1}
		return s.date(), s.valid()
	case 8, 12, 14:
		s := stamp{hour: -1, second: -1}
		s.year, s.month, s.day = digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2)
		if len(text) > 8 {
			s.hour, s.minute = digits(text, 8, 2), digits(text, 10, 2)
		}
		if len(text) > 12 {
			s.second = digits(text, 12, 2)
		}
		return s.date(), s.valid() && s.day > 0 && s.hour < 24 && s.minute < 60 && s.second < 60
	}
	return Date{}, false
}

// A stamp is a date as far as it is known: month and day are 0, hour and
// second -1 when unknown.
type stamp struct {
	year, month, day     int
	hour, minute, second int
	zoned                bool
	offset               int // minutes east of UTC, with zoned
}

// valid reports whether the calendar has the day.
func (s stamp) valid() bool {
	if s.year < 1800 || s.year > 2100 || s.month < 0 || s.month > 12 || s.day < 0 {
		return false
	}
	if s.month == 0 || s.day == 0 {
		return s.day == 0
	}
	return s.day <= time.Date(s.year, time.Month(s.month+1), 0, 0, 0, 0, 0, time.UTC).Day()
}

// date returns the stamp in ISO 8601.
func (s stamp) date() Date {
	switch {
	case s.month == 0:
		return Date{Value: fmt.Sprintf("%04d", s.year)}
	case s.day == 0:
		return Date{Value: fmt.Sprintf("%04d-%02d", s.year, s.month)}
	}
	value := fmt.Sprintf("%04d-%02d-%02d", s.year, s.month, s.day)
	if s.hour < 0 {
		return Date{Value: value}
	}
	value += fmt.Sprintf("T%02d:%02d", s.hour, s.minute)
	if s.second >= 0 {
		value += fmt.Sprintf(":%02d", s.second)
	}
	switch {
	case !s.zoned:
	case s.offset == 0:
		value += "Z"
	default:
		sign, minutes := '+', s.offset
		if minutes < 0 {
			sign, minutes = '-', -minutes
		}
		value += fmt.Sprintf("%c%02d:%02d", sign, minutes/60, minutes%60)
	}
	return Date{Value: value}
}

// A stampReader reads stamps from the tokens of a text. Its recognisers take a
// position and return what they found and how many tokens that took, 0 when it
// is not there.
type stampReader struct {
	tokens   []token
	lex      *lexicon
	dayFirst bool
}

// read returns the first stamp at or after token i and where it ends.
func (r *stampReader) read(i int) (s stamp, end int, ok bool) {
	for start := i; i < len(r.tokens); i++ {
		s, n := r.day(i)
		if n == 0 {
			continue
		}
		end := i + n
		if m := r.timeAfter(&s, end); m > 0 {
			end += m
		} else {
			r.timeBefore(&s, start, i)
		}
		return s, end, true
	}
	return stamp{}, len(r.tokens), false
}

// day reads a calendar date.
func (r *stampReader) day(i int) (stamp, int) {
	s, n := stamp{}, 0
	switch t := r.tokens[i]; t.kind {
	case numberToken:
		if i > 0 && r.joins(i-1, ":") {
			return s, 0 // the end of a time of day
		}
		if s, n = r.dayInDigits(i); n == 0 {
			if s, n = r.dayInGlyphs(i); n == 0 {
				s, n = r.dayThenMonth(i)
			}
		}
	case wordToken:
		s, n = r.monthThenDay(i)
	}
	if !s.valid() {
		return s, 0
	}
	if n > 0 && s.hour == 0 {
		s.hour, s.second = -1, -1 // else the date's form held the time
	}
	return s, n
}

// number returns the value and the width of the number at i.
func (r *stampReader) number(i int) (value, width int) {
	if i < 0 || i >= len(r.tokens) || r.tokens[i].kind != numberToken {
		return 0, 0
	}
	width = len(r.tokens[i].lower)
	if width > 8 {
		return 0, 0
	}
	value, _ = strconv.Atoi(r.tokens[i].lower)
	return value, width
}

// is reports whether the token at i is the word or mark.
func (r *stampReader) is(i int, lower string) bool {
	return i >= 0 && i < len(r.tokens) && r.tokens[i].lower == lower
}

// joins is is for a mark that touches the token before it and after it.
func (r *stampReader) joins(i int, mark string) bool {
	return r.is(i, mark) && !r.tokens[i].space && i+1 < len(r.tokens) && !r.tokens[i+1].space
}

// dayInDigits reads 2025-09-04, 2025/9/4, 4.9.2025, 04.09.25, 9/4/2025,
// "2025. 9. 4." and 20250904; of a whole text also 2025-09.
func (r *stampReader) dayInDigits(i int) (stamp, int) {
	a, aw := r.number(i)
	if aw == 8 && (i+1 == len(r.tokens) || r.is(i+1, "t")) {
		return stamp{year: a / 10000, month: a / 100 % 100, day: a % 100}, 1
	}
	if i+2 >= len(r.tokens) || aw > 4 || aw == 3 || !isDateMark(r.tokens[i+1].lower) {
		return stamp{}, 0
	}
	mark := r.tokens[i+1].lower
	b, bw := r.number(i + 2)
	if aw == 4 && bw == 2 && mark == "-" && i == 0 && len(r.tokens) == 3 {
		return stamp{year: a, month: b}, 3
	}
	c, cw := r.number(i + 4)
	if bw == 0 || bw > 2 || !r.is(i+3, mark) || r.is(i+5, mark) && mark != "." && !r.tokens[i+5].space {
		return stamp{}, 0
	}
	if aw == 4 && (cw == 1 || cw == 2) {
		return stamp{year: a, month: b, day: c}, 5
	}
	if aw > 2 || cw != 4 && cw != 2 || cw == 2 && r.tokens[i+4].space {
		return stamp{}, 0
	}
	return r.ordered(a, b, c, cw, mark), 5
}

// ordered returns the date that two numbers and a year behind them are.
func (r *stampReader) ordered(a, b, year, width int, mark string) stamp {
	if width == 2 {
		year = century(year)
	}
	if a > 12 || (r.dayFirst || mark == ".") && b <= 12 {
		return stamp{year: year, month: b, day: a}
	}
	return stamp{year: year, month: a, day: b}
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
func (r *stampReader) dayInGlyphs(i int) (stamp, int) {
	year, yw := r.number(i)
	month, mw := r.number(i + 2)
	day, dw := r.number(i + 4)
	if yw != 4 || mw == 0 || mw > 2 || dw == 0 || dw > 2 || i+5 >= len(r.tokens) {
		return stamp{}, 0
	}
	marks := dateGlyphs[r.tokens[i+1].lower]
	if marks == "" || marks != dateGlyphs[r.tokens[i+3].lower] ||
		marks != dateGlyphs[r.tokens[i+5].lower] {
		return stamp{}, 0
	}
	return stamp{year: year, month: month, day: day}, 6
}

// month returns the month that the word at i names, 0 for none.
func (r *stampReader) month(i int) int {
	if i < 0 || i >= len(r.tokens) || r.tokens[i].kind != wordToken {
		return 0
	}
	if m, ok := r.lex.months[r.tokens[i].lower]; ok {
		return int(m)
	}
	return int(stampMonths()[r.tokens[i].lower])
}

// dayThenMonth reads "4 September 2025", "4. September 2025", "4th of
// September, 2025", "4 de setembro de 2025", "04-Sep-25", "4 September" when
// the year follows the time; also "2025. szeptember 4." with the year first.
func (r *stampReader) dayThenMonth(i int) (stamp, int) {
	first, width := r.number(i)
	j := r.skip(i+1, betweenDayAndMonth)
	month := r.month(j)
	if month == 0 || width != 1 && width != 2 && width != 4 {
		return stamp{}, 0
	}
	k := r.skip(j+1, betweenMonthAndYear)
	second, secondWidth := r.number(k)
	switch {
	case width == 4 && secondWidth > 0 && secondWidth < 3:
		return stamp{year: first, month: month, day: second}, k + 1 - i
	case width == 4 || first > 31:
		return stamp{}, 0
	case secondWidth == 4:
		return stamp{year: r.commonEra(second), month: month, day: first}, k + 1 - i
	case secondWidth == 2 && (r.joins(j+1, "-") || r.is(k-1, "'") || r.is(k-1, "’")) && !r.is(k+1, ":"):
		return stamp{year: century(second), month: month, day: first}, k + 1 - i
	}
	return stamp{}, 0
}

// commonEra maps the years of the Thai calendar, which is 543 ahead.
func (r *stampReader) commonEra(year int) int {
	if year > 2400 && year < 2700 {
		return year - 543
	}
	return year
}

// monthThenDay reads "September 4, 2025", "Sept. 4th 2025", "Sep 04
// 17:05:00 UTC 2025"; of a whole text also "September 2025".
func (r *stampReader) monthThenDay(i int) (stamp, int) {
	month := r.month(i)
	if month == 0 {
		return stamp{}, 0
	}
	j := i + 1
	for r.is(j, ".") || r.is(j, "-") || r.is(j, "/") {
		j++
	}
	day, width := r.number(j)
	if width == 4 && len(r.tokens) == j+1 && i == 0 {
		return stamp{year: day, month: month}, j + 1 - i
	}
	if width == 0 || width > 2 {
		return stamp{}, 0
	}
	k := r.skip(j+1, betweenMonthAndYear)
	year, yearWidth := r.number(k)
	if yearWidth == 4 && !r.is(k+1, ":") {
		return stamp{year: year, month: month, day: day}, k + 1 - i
	}
	s := stamp{month: month, day: day}
	n := r.timeAfter(&s, j+1)
	if n == 0 {
		return stamp{}, 0
	}
	if year, yearWidth = r.number(j + 1 + n); yearWidth != 4 {
		return stamp{}, 0
	}
	s.year = year
	return s, j + 2 + n - i
}

// skip returns the position after the words of the table that stand at i.
func (r *stampReader) skip(i int, table map[string]bool) int {
	for i < len(r.tokens) && table[r.tokens[i].lower] {
		i++
	}
	return i
}

// ends reports whether nothing but the tail of a date follows at i.
func (r *stampReader) ends(i int) bool {
	for ; i < len(r.tokens); i++ {
		if !dateTails[r.tokens[i].lower] {
			return false
		}
	}
	return true
}
