package timex

import (
	"strings"
	"time"
)

// A Date is a moment or a stretch of time in ISO 8601, exactly as precise as
// its source: 2025, 2025-09, 2025-09-04, 2025-09-04T17:05,
// 2025-09-04T17:05:00+01:00. A time without an offset is local to a zone that
// the source does not give; it is not UTC. The zero Date is unknown.
type Date struct {
	Value string
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d.Value == "" }

// Time returns the first instant that the date covers, in the stated offset or
// else in UTC. It reports false when the date is unknown or not ISO 8601.
func (d Date) Time() (time.Time, bool) {
	switch n := len(d.Value); {
	case n == len("2006"), n == len("2006-01"), n == len("2006-01-02"):
		t, err := time.Parse("2006-01-02"[:n], d.Value)
		return t, err == nil
	case n < len("2006-01-02T15:04"):
		return time.Time{}, false
	}
	for _, layout := range momentLayouts {
		if t, err := time.Parse(layout, d.Value); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// IsZoned reports whether the date is a moment with an offset from UTC.
func (d Date) IsZoned() bool {
	const clock = len("2006-01-02T15:04")
	return len(d.Value) > clock && strings.ContainsAny(d.Value[clock:], "Z+-")
}

// momentLayouts are the forms of Date.Value that have a time of day.
var momentLayouts = [...]string{
	"2006-01-02T15:04:05.999999999Z07:00",
	"2006-01-02T15:04:05.999999999",
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04",
}

// HasDay reports whether a date names its day.
func HasDay(d Date) bool { return len(d.Value) >= len("2006-01-02") }
