package calendar

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// TestMoon compares days that the moon decides with what the calendars had.
func TestMoon(t *testing.T) {
	for holiday, days := range map[string]string{
		"lunar new year": `1985-02-20 1996-02-19 1998-01-28 2001-01-24 2004-01-22 2007-02-18 2010-02-14 2012-01-23 2015-02-19 2019-02-05 2020-01-25 2024-02-10 2025-01-29 2026-02-17 2034-02-19`,
		"eid al-fitr":    `2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30`,
		"eid al-adha":    `2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2025-06-06`,
		"diwali":         `2010-11-05 2012-11-13 2013-11-03 2016-10-30 2017-10-19 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2025-10-20`,
		"passover":       `2010-03-30 2016-04-23 2018-03-31 2019-04-20 2020-04-09 2021-03-28 2022-04-16 2023-04-06 2024-04-23 2025-04-13`,
		"rosh hashanah":  `2000-09-30 2010-09-09 2015-09-14 2019-09-30 2020-09-19 2021-09-07 2022-09-26 2023-09-16 2024-10-03 2025-09-23`,
		"yom kippur":     `2019-10-09 2023-09-25 2024-10-12`,
		"hanukkah":       `2018-12-03 2019-12-23 2020-12-11 2021-11-29 2022-12-19 2023-12-08 2024-12-26 2025-12-15`,
		"purim":          `2019-03-21 2024-03-24`,
	} {
		for day := range strings.FieldsSeq(days) {
			year := prose.Digits(day, 0, 4)
			got := Period{Day: Holidays[holiday].Of(year), Unit: DayUnit}.Timex()
			require.Equal(t, day, got, holiday)
		}
	}
}
