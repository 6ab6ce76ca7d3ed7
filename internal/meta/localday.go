package meta

import (
	"strings"
	"time"

	"github.com/lede-go/lede/internal/timex"
)

const (
	maxOffset = 14 * time.Hour // how far clocks are from UTC at most
	maxWest   = 8 * time.Hour  // and those of most readers west of it

	// maxNextDay is how long before a day that its address has a moment may be
	// that is that day's: longer before it the moment may well be of the day
	// before, and the shown day an update's. A page does not show a day before
	// it is published, so of the day before more is believed.
	maxNextDay = 4 * time.Hour
)

// localise returns a moment told in UTC as the page's own clock has it: with
// the offset of a claim of the same moment, or with the difference to a claim
// without any when that is an offset's. When the page shows, or has in its
// address, only the day, and that is the day before or after in UTC, the
// publication is on the day that readers see: a quarter past midnight in UTC is
// the evening before in Buenos Aires.
func (m *metaReader) localise(d timex.Date) timex.Date {
	if !isUTC(d) {
		return d
	}
	moment, _ := d.Time()
	for _, c := range m.claims {
		if local, ok := localMoment(c.date, d, moment); ok {
			return local
		}
	}
	for _, c := range m.claims {
		if c.weight > updateWeight && c.date.Value != d.Value && isLocalDay(c.date, moment, false) {
			return c.date
		}
	}
	if day, ok := timex.ParseStamp(dateOfAddress(m.out.URL), m.lex); ok && m.found.Prose > 0 && isLocalDay(day, moment, true) {
		return day
	}
	if isMidnight(moment, m.lex.Tag) {
		return timex.Date{Value: moment.Add(maxNextDay).Format(time.DateOnly)}
	}
	return d
}

// localMoment returns the moment d as the clock of claim c has it. It reports
// false when c is not of that moment.
func localMoment(c, d timex.Date, moment time.Time) (timex.Date, bool) {
	at, ok := c.Time()
	if !ok || c == d || isUTC(c) || len(c.Value) == len(time.DateOnly) {
		return d, false
	}
	gap := at.Truncate(time.Minute).Sub(moment.Truncate(time.Minute))
	switch {
	case c.IsZoned():
		return timex.Date{Value: moment.In(at.Location()).Format(time.RFC3339)}, gap == 0
	case gap == 0:
		return d, true // the clock is UTC's
	case gap%(30*time.Minute) == 0 && gap.Abs() <= maxOffset:
		zone := time.FixedZone("", int(gap.Seconds()))
		return timex.Date{Value: moment.In(zone).Format(time.RFC3339)}, true
	}
	return d, false
}

// isLocalDay reports whether a moment may be of a day that is not its own in
// UTC: the day before in the small hours, the day after when the moment is
// midnight in Europe, or late when the day is of an address.
func isLocalDay(day timex.Date, moment time.Time, address bool) bool {
	start, ok := day.Time()
	if !ok || len(day.Value) != len(time.DateOnly) {
		return false
	}
	gap := start.Sub(moment)
	return gap == time.Hour || gap == 2*time.Hour || address && gap > 0 && gap <= maxNextDay ||
		gap <= -24*time.Hour && gap > -24*time.Hour-maxWest
}

// centralEuropean are the languages whose readers live by one clock.
var centralEuropean = map[string]bool{"de": true, "it": true, "nl": true, "pl": true, "cs": true, "da": true, "sv": true, "hu": true}

// isMidnight reports whether a moment is the stroke of midnight where the
// language is spoken: that is a day of which no time was told.
func isMidnight(moment time.Time, language string) bool {
	if !centralEuropean[language] || moment.Minute() != 0 || moment.Second() != 0 {
		return false
	}
	summer := moment.Month() > time.March && moment.Month() < time.October
	winter := moment.Month() > time.October || moment.Month() < time.March
	return moment.Hour() == 22 && !winter || moment.Hour() == 23 && !summer
}

// isUTC reports whether the date is a moment told in UTC.
func isUTC(d timex.Date) bool {
	return strings.HasSuffix(d.Value, "Z") || strings.HasSuffix(d.Value, "+00:00")
}
