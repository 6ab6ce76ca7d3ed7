package timex

import (
	"fmt"
	"testing"
	"time"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/stretchr/testify/require"
)

func TestParseStamp(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"de", "28.09.1912:44", "2019-09-28"},
		{"de", "28.09.2512:44", "2025-09-28"},
		{"it", "Porto Alto, 14 gennaio 20", "2020-01-14"},
		{"en", "2025-09-04", "2025-09-04"},
		{"en", "2025-09", "2025-09"},
		{"en", "2025", "2025"},
		{"en", "2025-09-04T17:05", "2025-09-04T17:05"},
		{"en", "2025-09-04T17:05:00Z", "2025-09-04T17:05:00Z"},
		{"en", "2025-09-04t17:05:00z", "2025-09-04T17:05:00Z"},
		{"en", "2025-09-04T17:05:00+00:00", "2025-09-04T17:05:00Z"},
		{"en", "2025-09-04T17:05:00+02:00", "2025-09-04T17:05:00+02:00"},
		{"en", "2025-09-04T17:05:00.123-0330", "2025-09-04T17:05:00-03:30"},
		{"en", "2025-09-04 17:05:00 +0000 UTC", "2025-09-04T17:05:00Z"},
		{"en", "2025-09-04 17:05:00", "2025-09-04T17:05:00"},
		{"en", "2025-09-04T17:05+02", "2025-09-04T17:05+02:00"},
		{"en", "20250904T170500Z", "2025-09-04T17:05:00Z"},
		{"en", "20250904", "2025-09-04"},
		{"en", "20250904170500", "2025-09-04T17:05:00"},
		{"en", "202509041705", "2025-09-04T17:05"},
		{"en", "1757005500", "2025-09-04T17:05:00Z"},
		{"en", "1757005500123", "2025-09-04T17:05:00Z"},
		{"en", "1757005500.123", "2025-09-04T17:05:00Z"},
		{"en", "Thu, 04 Sep 2025 17:05:00 GMT", "2025-09-04T17:05:00Z"},
		{"en", "Thursday, 04-Sep-25 17:05:00 GMT", "2025-09-04T17:05:00Z"},
		{"en", "Thu Sep 04 2025 17:05:00 GMT+0200 (Central European Summer Time)", "2025-09-04T17:05:00+02:00"},
		{"en", "Thu Sep  4 17:05:00 EDT 2025", "2025-09-04T17:05:00-04:00"},
		{"en", "September 4, 2025 at 5:12 PM EDT", "2025-09-04T17:12-04:00"},
		{"en", "Sept. 4, 2025 5:12 p.m. ET", "2025-09-04T17:12-04:00"},
		{"en", "Jan. 4, 2025 12:12 a.m. ET", "2025-01-04T00:12-05:00"},
		{"en", "Published 12:00 pm, September 4th 2025", "2025-09-04T12:00"},
		{"en", "10:45 PM · Sep 4, 2025", "2025-09-04T22:45"},
		{"en", "September 2025", "2025-09"},
		{"en", "03/04/2024", "2024-03-04"},
		{"en", "23/04/2024", "2024-04-23"},
		{"en", "4 September 2025 5pm", "2025-09-04T17:00"},
		{"de", "03/04/2024", "2024-04-03"},
		{"de", "4. September 2025, 17:05 Uhr", "2025-09-04T17:05"},
		{"de", "Stand: 04.09.2025 17.05 Uhr", "2025-09-04T17:05"},
		{"de", "17:05 Uhr, 04.09.25", "2025-09-04T17:05"},
		{"de", "Donnerstag, 4. Sept. 2025 um 17 Uhr", "2025-09-04T17:00"},
		{"fr", "4 septembre 2025 à 17h05", "2025-09-04T17:05"},
		{"fr", "1er août 2025", "2025-08-01"},
		{"es", "4 de septiembre de 2025 a las 17:05", "2025-09-04T17:05"},
		{"pt", "4 de setembro de 2025", "2025-09-04"},
		{"pt", "04/09/2025 17h05", "2025-09-04T17:05"},
		{"it", "4 settembre 2025", "2025-09-04"},
		{"nl", "4 september 2025 om 17:05", "2025-09-04T17:05"},
		{"ja", "2025年9月4日 17:05", "2025-09-04T17:05"},
		{"ja", "2025年9月4日（木）午後5時05分", "2025-09-04T17:05"},
		{"zh", "2025年09月04日 下午5:05", "2025-09-04T17:05"},
		{"ko", "2025년 9월 4일 오후 5:05", "2025-09-04T17:05"},
		{"ko", "2025. 9. 4. 17:05", "2025-09-04T17:05"},
		{"ru", "16 мая 2018 г.", "2018-05-16"},
		{"ru", "4 сентября 2025, 17:05 МСК", "2025-09-04T17:05+03:00"},
		{"hu", "2025. szeptember 4. 17:05", "2025-09-04T17:05"},
		{"th", "4 กันยายน 2568", "2025-09-04"},
		{"ar", "٤ سبتمبر ٢٠٢٥", "2025-09-04"},
		{"cs", "4. září 2025", "2025-09-04"},

		{"de", "Veröffentlicht am 04.09.2025", "2025-09-04"},
		{"de", "am 4. September 2025 um 7 Uhr", "2025-09-04T07:00"},
		{"en", "4 September 2025 · 5 min read", "2025-09-04"},
		{"en", "September 4, 2025 | 12 min", "2025-09-04"},
		{"de", "04.09.2025 | 3 Min.", "2025-09-04"},
		{"fr", "4 septembre 2025 à 17 h 05 min", "2025-09-04T17:05"},
		{"en", "4 September 2025, updated 18:20", "2025-09-04"},
		{"en", "3:05 PM ET, September 4, 2025", "2025-09-04T15:05-04:00"},

		{"fr", "il y a 3 heures", ""},
		{"en", "3 hours ago", ""},
		{"en", "Today 17:05", ""},
		{"en", "may 12", ""},
		{"en", "2025-02-30", ""},
		{"en", "version 1.2.3", ""},
		{"en", "0001-01-01T00:00:00Z", ""},
		{"en", "", ""},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			d, ok := ParseStamp(test.text, lexicon.For(test.lang))
			require.Equal(t, test.want, d.Value)
			require.Equal(t, test.want != "", ok)
		})
	}
}

// TestParseStampRoundTrip prints moments in forms that machines and pages use
// and expects each back as precise as it was printed.
func TestParseStampRoundTrip(t *testing.T) {
	layouts := map[string]string{
		time.RFC3339:                        "2006-01-02T15:04:05Z07:00",
		time.RFC1123Z:                       "2006-01-02T15:04:05Z07:00",
		"2006-01-02 15:04:05 -0700":         "2006-01-02T15:04:05Z07:00",
		"Mon Jan 02 2006 15:04:05 GMT-0700": "2006-01-02T15:04:05Z07:00",
		"January 2, 2006 3:04 PM":           "2006-01-02T15:04",
		"02/Jan/2006":                       "2006-01-02",
		"20060102":                          "2006-01-02",
		"2.1.2006, 15:04 Uhr":               "2006-01-02T15:04",
	}
	zones := []int{0, 3600, -5 * 3600, 19800, -12600}
	lex := lexicon.For("en")
	for n := range 400 {
		zone := time.FixedZone("", zones[n%len(zones)])
		moment := time.Unix(int64(n)*7_654_321, 0).In(zone)
		for layout, want := range layouts {
			d, ok := ParseStamp(moment.Format(layout), lex)
			require.True(t, ok, moment.Format(layout))
			require.Equal(t, moment.Format(want), d.Value, moment.Format(layout))
		}
	}
}

// TestStampMonths prints the first of each month in every language of the
// tables.
func TestStampMonths(t *testing.T) {
	for name, month := range lexicon.Months() {
		d, ok := ParseStamp("1 "+name+" 2025", lexicon.For("en"))
		require.True(t, ok, name)
		require.Equal(t, fmt.Sprintf("2025-%02d-01", month), d.Value, name)
	}
}

func FuzzStamp(f *testing.F) {
	f.Add("Thu Sep 04 2025 17:05:00 GMT+0200")
	f.Add("17.05 Uhr, 4. September 2025")
	f.Add("2025年9月4日 下午5:05")
	f.Add("Thu Sep 04 2025 17:05:60")
	lex := lexicon.For("de")
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := ParseStamp(text, lex)
		if _, valid := d.Time(); ok != valid {
			t.Fatalf("%q gives %q", text, d.Value)
		}
	})
}
