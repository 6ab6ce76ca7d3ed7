package lede

import (
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
