// Package timex reads time expressions and date stamps.
//
// Passages and a reference date go in, a [Mention] for each expression comes out,
// with its span, type and value as TIMEX3 (ISO-TimeML, ISO 24617-1) has them.
// Values are calendar dates, weeks, times and durations of ISO 8601. What the
// text and the reference date leave open stays open: XXXX-12-24, PAST_REF.
//
// A [StampReader] reads the stamps of pages, "4. September 2025, 17:05 Uhr".
//
// Guarantees: every value is valid, spans do not overlap, time is linear.
package timex
