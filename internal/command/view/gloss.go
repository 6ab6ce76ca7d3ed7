package view

import (
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede"
)

// readable returns an ISO 8601 date in words: "4 September 2025, 17:05".
func readable(value string) string {
	t, ok := lede.Date{Value: value}.Time()
	if !ok {
		return value
	}
	switch {
	case len(value) == len("2006"):
		return value
	case len(value) == len("2006-01"):
		return t.Format("January 2006")
	case len(value) > len("2006-01-02"):
		return t.Format("2 January 2006, 15:04")
	}
	return t.Format("2 January 2006")
}

// grouped writes a count with its thousands apart: 1380 is "1,380".
func grouped(count int) string {
	digits := strconv.Itoa(count)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// gloss returns what a TIMEX3 value means in words, "" where the value is as
// clear.
func gloss(d lede.DateMention) string {
	value := d.Value
	if words := fixedValues[value]; words != "" {
		return words
	}
	if d.Type == lede.TimexDuration {
		return glossDuration(value)
	}
	if _, ok := (lede.Date{Value: value}).Time(); ok {
		return withWeekday(value)
	}
	date, part, ok := strings.Cut(value, "T")
	if words := partsOfDay[part]; ok && words != "" {
		return words + " of " + withWeekday(date)
	}
	year, rest, _ := strings.Cut(value, "-")
	if _, err := strconv.Atoi(year); err != nil {
		return ""
	}
	if words := seasons[rest]; words != "" {
		return words + " " + year
	}
	switch {
	case strings.HasPrefix(rest, "W") && strings.HasSuffix(rest, "-WE"):
		return "weekend of week " + strings.TrimSuffix(rest[1:], "-WE") + ", " + year
	case strings.HasPrefix(rest, "W"):
		return "week " + rest[1:] + " of " + year
	case strings.HasPrefix(rest, "Q"):
		return "quarter " + rest[1:] + " of " + year
	case rest == "" && len(year) == 3:
		return "the " + year + "0s"
	case rest == "" && len(year) == 2:
		return "the years " + year + "00 to " + year + "99"
	}
	return ""
}

// withWeekday returns a date in words, a full one with its weekday.
func withWeekday(value string) string {
	if t, err := time.Parse("2006-01-02", value); err == nil {
		return t.Format("Monday, 2 January 2006")
	}
	return readable(value)
}

var fixedValues = map[string]string{
	"PRESENT_REF": "now", "PAST_REF": "some time ago", "FUTURE_REF": "some time to come",
}

var partsOfDay = map[string]string{
	"MO": "the morning", "MI": "midday", "AF": "the afternoon", "EV": "the evening", "NI": "the night", "DT": "the daytime",
}

var seasons = map[string]string{
	"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter", "H1": "first half of", "H2": "second half of",
}

// glossDuration returns a length of time in words: "3 days".
func glossDuration(value string) string {
	number, unit := strings.TrimPrefix(value, "P"), ""
	names := map[string]string{
		"Y": "year", "M": "month", "W": "week", "D": "day", "DE": "decade", "CE": "century", "WE": "weekend", "Q": "quarter",
	}
	if rest, ok := strings.CutPrefix(number, "T"); ok {
		number, names = rest, map[string]string{"H": "hour", "M": "minute", "S": "second"}
	}
	code := strings.TrimLeft(number, "0123456789.X")
	number, unit = number[:len(number)-len(code)], names[code]
	switch {
	case unit == "" || number == "":
		return ""
	case strings.Contains(number, "X"):
		return "some " + unit + "s"
	case number == "1":
		return "1 " + unit
	}
	return number + " " + unit + "s"
}
