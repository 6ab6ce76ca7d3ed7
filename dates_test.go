package lede

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// mentionsOf reads the time expressions of an English text published on a day.
func mentionsOf(t testing.TB, text, published, language string) []DateMention {
	t.Helper()
	body := []Block{{Kind: KindParagraph, Text: text}}
	lex := lexiconFor(language)
	found := findDates(readPassages(body, lex), lex, language, Date{Value: published}, nil)
	for _, m := range found {
		require.Equal(t, text[m.Start:m.End], m.Text)
	}
	return found
}

// valuesOf renders mentions as "text=value".
func valuesOf(mentions []DateMention) []string {
	out := []string{}
	for _, m := range mentions {
		out = append(out, m.Text+"="+m.Value)
	}
	return out
}

// TestDatesEnglish resolves against Thursday, the fourth of September 2025.
func TestDatesEnglish(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"The council met yesterday.", []string{"yesterday=2025-09-03"}},
		{"They will meet on Monday and met on Tuesday.", []string{"Monday=2025-09-08", "Tuesday=2025-09-02"}},
		{"The vote was held on Thursday.", []string{"Thursday=2025-09-04"}},
		{"Prices rose last month, and in July 2024.", []string{"last month=2025-08", "July 2024=2024-07"}},
		{"She left two years ago.", []string{"two years ago=2023"}},
		{"He spoke this afternoon.", []string{"this afternoon=2025-09-04TAF"}},
		{"It may rain; they march on, second to none. Sat down.", []string{}},
	} {
		t.Run(c.in, func(t *testing.T) {
			require.Equal(t, c.want, valuesOf(mentionsOf(t, c.in, "2025-09-04", "en")))
		})
	}
}
