package lede

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestCivilDay compares the arithmetic of days with package time's.
func TestCivilDay(t *testing.T) {
	day := dayOf(1899, 12, 25)
	for range 60_000 {
		year, month, n := day.civil()
		want := time.Date(year, time.Month(month), n, 0, 0, 0, 0, time.UTC)
		require.Equal(t, want, day.midnight())
		require.Equal(t, dayOf(year, month, n), day)
		require.Equal(t, int(isoWeekday(want.Weekday())), day.weekday())
		day++
	}
}

func TestPeriod(t *testing.T) {
	day := dayOf(2024, 2, 29) // a Thursday
	for _, c := range []struct {
		unit               unit
		value, next, after string
	}{
		{dayUnit, "2024-02-29", "2024-03-01", "2024-03-01"},
		{weekUnit, "2024-W09", "2024-W10", "2024-03-04"},
		{weekendUnit, "2024-W09-WE", "2024-W10-WE", "2024-03-04"},
		{monthUnit, "2024-02", "2024-03", "2024-03-01"},
		{quarterUnit, "2024-Q1", "2024-Q2", "2024-04-01"},
		{seasonUnit, "2023-WI", "2024-SP", "2024-03-01"},
		{halfUnit, "2024-H1", "2024-H2", "2024-07-01"},
		{yearUnit, "2024", "2025", "2025-01-01"},
		{decadeUnit, "202", "203", "2030-01-01"},
		{centuryUnit, "20", "21", "2100-01-01"},
	} {
		t.Run(c.value, func(t *testing.T) {
			p := period{day, c.unit}
			require.Equal(t, c.value, p.timex())
			require.Equal(t, c.next, p.shift(1).timex())
			require.Equal(t, c.after, period{p.after(), dayUnit}.timex())
			read, ok := parsePeriod(c.value)
			require.True(t, ok)
			require.Equal(t, p.first(), read.first())
		})
	}
}

func TestHolidays(t *testing.T) {
	for key, want := range map[string]string{
		"easter": "2025-04-20", "good friday": "2025-04-18", "thanksgiving": "2025-11-27", "memorial": "2025-05-26",
		"black friday": "2025-11-28", "mother": "2025-05-11", "christmas": "2025-12-25", "pentecost": "2025-06-08",
	} {
		require.Equal(t, want, period{holidays[key].of(2025), dayUnit}.timex(), key)
	}
}
