package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestCivilDay compares the arithmetic of days with package time's.
func TestCivilDay(t *testing.T) {
	day := DayOf(1899, 12, 25)
	for range 60_000 {
		year, month, n := day.Civil()
		want := time.Date(year, time.Month(month), n, 0, 0, 0, 0, time.UTC)
		require.Equal(t, want, day.midnight())
		require.Equal(t, DayOf(year, month, n), day)
		require.Equal(t, int(IsoWeekday(want.Weekday())), day.Weekday())
		day++
	}
}

func TestPeriod(t *testing.T) {
	day := DayOf(2024, 2, 29) // a Thursday
	for _, c := range []struct {
		unit               Unit
		value, next, after string
	}{
		{DayUnit, "2024-02-29", "2024-03-01", "2024-03-01"},
		{WeekUnit, "2024-W09", "2024-W10", "2024-03-04"},
		{WeekendUnit, "2024-W09-WE", "2024-W10-WE", "2024-03-04"},
		{MonthUnit, "2024-02", "2024-03", "2024-03-01"},
		{QuarterUnit, "2024-Q1", "2024-Q2", "2024-04-01"},
		{SeasonUnit, "2023-WI", "2024-SP", "2024-03-01"},
		{HalfUnit, "2024-H1", "2024-H2", "2024-07-01"},
		{YearUnit, "2024", "2025", "2025-01-01"},
		{DecadeUnit, "202", "203", "2030-01-01"},
		{CenturyUnit, "20", "21", "2100-01-01"},
	} {
		t.Run(c.value, func(t *testing.T) {
			p := Period{day, c.unit}
			require.Equal(t, c.value, p.Timex())
			require.Equal(t, c.next, p.Shift(1).Timex())
			require.Equal(t, c.after, Period{p.After(), DayUnit}.Timex())
			read, ok := parsePeriod(c.value)
			require.True(t, ok)
			require.Equal(t, p.First(), read.First())
		})
	}
}

func TestHolidays(t *testing.T) {
	for key, want := range map[string]string{
		"easter": "2025-04-20", "good friday": "2025-04-18", "thanksgiving": "2025-11-27", "memorial": "2025-05-26",
		"black friday": "2025-11-28", "mother": "2025-05-11", "christmas": "2025-12-25", "pentecost": "2025-06-08",
	} {
		require.Equal(t, want, Period{Holidays[key].Of(2025), DayUnit}.Timex(), key)
	}
}
