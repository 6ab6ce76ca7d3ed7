package lede

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/lede-go/lede/internal/timex"
)

// A Date is a moment or a stretch of time in ISO 8601, exactly as precise as
// its source: 2025, 2025-09, 2025-09-04, 2025-09-04T17:05,
// 2025-09-04T17:05:00+01:00. A time without an offset is local to a zone that
// the source does not give; it is not UTC. The zero Date is unknown.
type Date struct {
	Value string `json:"value"`
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d.Value == "" }

// ParseDate returns the date that a text in ISO 8601 is, as precise as that:
// "2025-09", "2025-09-04", "2025-09-04T17:05", "2025-09-04T17:05:00+01:00". The
// text may not be empty.
func ParseDate(text string) (Date, error) {
	d := Date{Value: text}
	if !d.isISO() {
		return Date{}, fmt.Errorf("lede: %q is not %s", text, wantDate)
	}
	return d, nil
}

// DateOf returns the moment t with its offset from UTC, and the zero Date of
// the zero time and of years that ISO 8601 does not write in four digits.
func DateOf(t time.Time) Date {
	if t.IsZero() || t.Year() < 0 || t.Year() > 9999 {
		return Date{}
	}
	if _, offset := t.Zone(); offset%60 != 0 { // local mean time, before there were zones
		t = t.In(time.FixedZone("", offset-offset%60))
	}
	return Date{Value: t.Format(time.RFC3339Nano)}
}

// String returns Value.
func (d Date) String() string { return d.Value }

// Compare returns -1, 0 or 1 as d begins before, with or after e, for
// slices.SortFunc. A day begins with its first instant, in UTC without an
// offset; an unknown date comes before all others.
func (d Date) Compare(e Date) int {
	t, _ := d.Time()
	u, _ := e.Time()
	return t.Compare(u)
}

// isISO reports whether the date is one that Time understands.
func (d Date) isISO() bool {
	_, ok := d.Time()
	return ok
}

// MarshalText returns Value, "" of the zero Date.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.Value), nil }

// UnmarshalText reads what ParseDate reads, and "" as the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	*d = Date{}
	if len(text) == 0 {
		return nil
	}
	var err error
	*d, err = ParseDate(string(text))
	return err
}

// Scan reads a column: text as UnmarshalText does, a time as DateOf, NULL as
// the zero Date. It implements sql.Scanner. What a program writes into a column
// is the field Value, a string.
func (d *Date) Scan(column any) error {
	switch v := column.(type) {
	case nil:
		*d = Date{}
	case time.Time:
		*d = DateOf(v)
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	default:
		return fmt.Errorf("lede: a %T is no date", column)
	}
	return nil
}

// dateFields are those of Date, without its methods: JSON writes them as an
// object, not as text.
type dateFields Date

// MarshalJSON writes {"value": "2025-09-04"}.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(dateFields(d)) }

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(data []byte) error { return json.Unmarshal(data, (*dateFields)(d)) }

// Time returns the first instant that the date covers, in the stated offset or
// else in UTC. It reports false when the date is unknown or not ISO 8601.
func (d Date) Time() (time.Time, bool) { return timex.Date(d).Time() }

// A TimexType is the class of a time expression (TIMEX3, ISO 24617-1).
type TimexType string

// The classes of time expressions.
const (
	TimexDate     TimexType = "DATE"     // a day or a longer calendar unit
	TimexTime     TimexType = "TIME"     // a part of a day
	TimexDuration TimexType = "DURATION" // a length of time
	TimexSet      TimexType = "SET"      // something that recurs
)

// A DateMention is a time expression of the body.
type DateMention struct {
	// Text is the expression as printed: the text under Span.
	Text string    `json:"text"`
	Type TimexType `json:"type"`

	// Value is the TIMEX3 value, resolved against the article's date:
	// 2025-09-04, 2025-09-04TAF, 2025-W36, P3D, PRESENT_REF, XXXX-WXX-1.
	Value string `json:"value"`

	// From and To are the two ends where the words give both, in ISO 8601, To not
	// included: "this week", "the past five years", "3–8 pm yesterday". Of two mentions
	// that are the ends of one range, "from March to May", the first has them. Both are
	// empty for a day, for a moment and for what has no place in time.
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`

	// Ambiguous is set where neither the language nor other dates decide
	// between day and month (03/04/2024); Value is then a guess.
	Ambiguous bool `json:"ambiguous,omitempty"`

	Span
}

// Interval returns the instants that a mention covers, from included, to not: From
// and To where they are told, else those of the value, the whole day or the minute of
// a clock time. A value without an offset is taken in UTC. It reports false for bare
// durations, sets, references such as PAST_REF and what is left open (XXXX).
func (m DateMention) Interval() (from, to time.Time, ok bool) {
	return timex.Mention{Type: timex.Type(m.Type), Value: m.Value, From: m.From, To: m.To}.Interval()
}

func mentionOf(m *timex.Mention) DateMention {
	return DateMention{
		Text: m.Text, Type: TimexType(m.Type), Value: m.Value, From: m.From, To: m.To, Ambiguous: m.Ambiguous, Span: Span(m.Span),
	}
}
