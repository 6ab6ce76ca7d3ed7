package timex

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestEnds compares both ends of what the text names first, published on Thursday 4
// September 2025, at noon where a length of hours is counted.
func TestEnds(t *testing.T) {
	for _, c := range []struct{ language, text, from, to string }{
		// Periods longer than a day, and parts of one.
		{"en", "It rained all of this week.", "2025-09-01", "2025-09-08"},
		{"en", "The pier closed in March 2024.", "2024-03-01", "2024-04-01"},
		{"en", "The ferry left in the evening.", "2025-09-04T18:00", "2025-09-05T00:00"},
		{"en", "She came on 2 September.", "", ""},
		{"en", "She came at 5 p.m. on Tuesday.", "", ""},

		// Edges.
		{"en", "It opened in early November 2024.", "2024-11-01", "2024-11-16"},
		{"en", "It opened in mid-November 2024.", "2024-11-10", "2024-11-21"},
		{"en", "It opened in late November 2024.", "2024-11-16", "2024-12-01"},
		{"en", "It opened in the middle of 2000.", "2000-05-01", "2000-09-01"},
		{"en", "The bridge will open later this year.", "2025-09-04", "2026-01-01"},
		{"de", "Die Brücke öffnete Ende Mai 2024.", "2024-05-16", "2024-06-01"},
		{"es", "El puente abrió a mediados de mayo de 2024.", "2024-05-10", "2024-05-21"},

		{"en", "They came early on Tuesday.", "2025-09-02T00:00", "2025-09-02T12:00"},
		{"en", "They came late Tuesday.", "2025-09-02T12:00", "2025-09-03T00:00"},
		{"en", "It rained in the middle of the day.", "2025-09-04T10:00", "2025-09-04T14:00"},
		{"en", "Earlier in the day it rained.", "", ""},
		{"en", "It got off to a slow start Monday.", "", ""},
		{"en", "At the end of Friday prayers he spoke.", "", ""},
		{"en", "It was an early Christmas present.", "", ""},
		{"en", "The mine shut down in the early hours of Monday.", "2025-09-01T00:00", "2025-09-01T06:00"},
		{"pt", "Na madrugada de segunda-feira choveu.", "2025-09-01T00:00", "2025-09-01T06:00"},
		{"es", "Esta madrugada ha llovido.", "2025-09-04T00:00", "2025-09-04T06:00"},

		// Halves of what is no year.
		{"en", "The second half of May 2024 was dry.", "2024-05-16", "2024-06-01"},
		{"en", "The last half of the '80s was better.", "1985-01-01", "1990-01-01"},
		{"de", "In der ersten Hälfte der 1980er Jahre war es anders.", "1980-01-01", "1985-01-01"},
		{"fr", "La seconde moitié du XIXe siècle fut calme.", "1850-01-01", "1900-01-01"},
		{"es", "La segunda mitad de la década fue mejor.", "2025-01-01", "2030-01-01"},
		{"it", "Nella seconda metà degli anni Novanta era diverso.", "1995-01-01", "2000-01-01"},
		{"pt", "Na segunda metade de maio choveu.", "2025-05-16", "2025-06-01"},
		{"nl", "De eerste helft van de jaren tachtig was stil.", "1980-01-01", "1985-01-01"},

		// Anchored lengths.
		{"en", "They must reply within ten days after Easter 2025.", "2025-04-20", "2025-04-30"},
		{"en", "It will stay for less than 2 weeks from today.", "2025-09-04", "2025-09-18"},
		{"en", "In the past five years it rained less.", "2020-09-04", "2025-09-04"},
		{"en", "It will stay closed for the next two weeks.", "2025-09-05", "2025-09-19"},
		{"en", "In the last three hours it rained.", "2025-09-04T09:00", "2025-09-04T12:00"},
		{"en", "Over the past fortnight it rained.", "2025-08-21", "2025-09-04"},
		{"en", "The results of the past two quarters were poor.", "2025-01-01", "2025-07-01"},
		{"en", "In the last four months of 2021 it rained.", "2021-09-01", "2022-01-01"},
		{"en", "Over the last year and a half it fell.", "2024-03-04", "2025-09-04"},
		{"en", "Set it aside for three days from today.", "2025-09-04", "2025-09-07"},
		{"en", "They must pay within two weeks from today.", "2025-09-04", "2025-09-18"},
		{"de", "In den ersten sechs Monaten des Jahres stieg es.", "2025-01-01", "2025-07-01"},
		{"de", "In den ersten drei Monaten 2024 stieg es.", "2024-01-01", "2024-04-01"},
		{"fr", "Les six premiers mois de l'année ont été secs.", "2025-01-01", "2025-07-01"},
		{"fr", "Les trois derniers mois de 2023 ont été secs.", "2023-10-01", "2024-01-01"},
		{"it", "Nei primi sei mesi dell'anno ha piovuto.", "2025-01-01", "2025-07-01"},
		{"pt", "As obras acabam dentro de duas semanas.", "2025-09-04", "2025-09-18"},
		{"en", "It took two weeks to mend.", "", ""},
		{"en", "Within two weeks he was back.", "", ""},
		{"en", "He will be back within two weeks.", "2025-09-04", "2025-09-18"},
		{"fr", "Il est là depuis trois ans.", "", ""},
		{"es", "Durante dos semanas llovió.", "", ""},
		{"en", "It is open from 10:10 p.m. to 3.", "2025-09-04T22:10", "2025-09-05T03:00"},
		{"en", "The first two weeks of 2021 were dry.", "2021-01-01", "2021-01-15"},
		{"tr", "Fuar 12 Eylül'den 14 Eylül'e kadar sürecek.", "2025-09-12", "2025-09-14"},
		{"tr", "Son üç ayda yağmur yağdı.", "2025-06-04", "2025-09-04"},
		{"fr", "Il a plu ces trois derniers mois.", "2025-06-04", "2025-09-04"},

		// Ranges; the second end is where it ends.
		{"en", "It is open from now to Friday.", "2025-09-04", "2025-09-05"},
		{"en", "It is shut between now and the end of the month.", "2025-09-04", "2025-10-01"},
		{"en", "It ran from the end of March to the middle of June.", "2025-04-01", "2025-06-16"},
		{"en", "It ran from mid-May until mid-July.", "2025-05-16", "2025-07-16"},
		{"en", "It ran from the early 1980s to the mid-1990s.", "1980-01-01", "1990-01-01"},
		{"en", "It is closed from March to May 2026.", "2026-03-01", "2026-05-01"},
		{"en", "The works ran between 2015 and Feb 2018.", "2015-01-01", "2018-02-01"},
		{"en", "It will be open from 3 to 8 p.m. on Friday.", "2025-09-05T15:00", "2025-09-05T20:00"},
		{"en", "The fair runs from 10:30 to 3 on 6 September 2025.", "2025-09-06T10:30", "2025-09-06T15:00"},
		{"en", "They worked between 2007 and the end of 2008.", "2007-01-01", "2009-01-01"},
		{"en", "They worked there between January 2019 and now.", "2019-01-01", "2025-09-04"},
		{"de", "Das Bad ist vom 4. bis 23. Januar 2026 zu.", "2026-01-04", "2026-01-23"},

		// A length or a year and the date that it ends with.
		{"en", "Sales fell in the three months to the end of June.", "2025-04-01", "2025-07-01"},
		{"en", "Sales fell in the year to March 2024.", "2023-04-01", "2024-04-01"},
		{"en", "In the nine months ended Sept. 30, 2024, sales fell.", "2024-01-01", "2024-10-01"},
		{"en", "In the quarter ended July 31 sales fell.", "2025-05-01", "2025-08-01"},
		{"en", "She has three months to June to pay.", "", ""},
		{"de", "In den drei Monaten bis Ende Juni sank der Umsatz.", "2025-04-01", "2025-07-01"},
		{"pt", "Nos doze meses até março as vendas caíram.", "2024-04-01", "2025-04-01"},
		{"en", "They won the league in 2018-19.", "2018-01-01", "2019-01-01"},

		// A length or a week and the date that it begins with.
		{"en", "The road closes for three days starting next Monday.", "2025-09-08", "2025-09-11"},
		{"en", "It happened in the week of 3 June 2025.", "2025-06-02", "2025-06-09"},
		{"en", "It happened in the week beginning 2 June 2025.", "2025-06-02", "2025-06-09"},
	} {
		found := mentionsOf([]string{c.text}, "2025-09-04T12:00:00Z", c.language)
		require.NotEmpty(t, found, c.text)
		require.Equal(t, [2]string{c.from, c.to}, [2]string{found[0].From, found[0].To}, "%s: %q = %s", c.text, found[0].Text, found[0].Value)
		for _, m := range found {
			if m.From == "" {
				continue
			}
			from, to, ok := m.Interval()
			require.True(t, ok && from.Before(to), c.text)
		}
	}
}

// TestWeekdaysAway counts weekdays from Thursday 4 September 2025.
func TestWeekdaysAway(t *testing.T) {
	for text, want := range map[string]string{
		"It opened two Fridays ago.":                 "2025-08-22",
		"The vote is three Sundays from now.":        "2025-09-21",
		"It opened a Tuesday ago.":                   "2025-09-02",
		"Two Fridays are free.":                      "",
		"It rained the day before the election.":     "P1D",
		"It fell the week before the 2016 congress.": "2016",
		"He spoke for the last 3 months and 2 days.": "P3M2D",
	} {
		found := mentionsOf([]string{text}, "2025-09-04", "en")
		value := ""
		if len(found) > 0 {
			value = found[len(found)-1].Value
		}
		if want == "" {
			require.NotContains(t, value, "2025-", text)
			continue
		}
		require.Equal(t, want, value, text)
	}
}

// TestMentionInterval takes the two ends where they are told, else those of the value.
func TestMentionInterval(t *testing.T) {
	day := func(m time.Month, d int) time.Time { return time.Date(2025, m, d, 0, 0, 0, 0, time.UTC) }
	from, to, ok := Mention{Type: TypeDuration, Value: "P2W", From: "2025-08-21", To: "2025-09-04"}.Interval()
	require.True(t, ok)
	require.Equal(t, [2]time.Time{day(8, 21), day(9, 4)}, [2]time.Time{from, to})
	from, to, ok = Mention{Type: TypeDate, Value: "2025-08-21"}.Interval()
	require.True(t, ok)
	require.Equal(t, [2]time.Time{day(8, 21), day(8, 22)}, [2]time.Time{from, to})
	_, _, ok = Mention{Type: TypeDuration, Value: "P2W"}.Interval()
	require.False(t, ok)
}
