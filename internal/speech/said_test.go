package speech

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDatingIsLinear dates a quote at every fourth word of texts that repeat what
// it looks at; it would not end in time if one step looked at all others.
func TestDatingIsLinear(t *testing.T) {
	lex := lexicon.For("en")
	for _, unit := range []string{"He said. ", "“ Roe, who on Monday ", "the mayor, ", "on Monday at a rally "} {
		passages := lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: strings.Repeat(unit, 20_000)}}, lex, new(prose.Buffer))
		people := people.ReadCast(passages, lex, "", nil)
		var sources []lexicon.Mention
		var quotes []Quote
		for k := 0; k+3 < len(passages[0].Tokens); k += 4 {
			sources = append(sources, lexicon.Mention{Passage: 0, From: k, To: k + 2})
			quotes = append(quotes, Quote{Spans: []prose.Span{passages[0].Span(k+2, k+3)}})
		}
		people.Resolve(sources)
		dates := timex.Find(passages, lex, "en", timex.Date{Value: "2025-03-05"}, nil)
		dateQuotes(quotes, sources, sources, passages, lex, people, dates, nil, timex.Date{Value: "2025-03-05"})
		for i := range quotes {
			require.NotEmpty(t, quotes[i].Said.Value, unit)
		}
	}
}

// TestSaidGermanic tells the days of what was said at gatherings, and which scenes do not hold
// for what people say later. The day of publication is 2026-03-03.
func TestSaidGermanic(t *testing.T) {
	tests := []struct {
		language, text string
		want           []string
	}{
		{"de", "Hunderte Menschen versammelten sich am Sonntag vor dem Rathaus. „Wir geben nicht auf“, sagte Ida Brandt.\nJan Toft sagte, der Deich sei alt.", []string{"2026-03-01", "2026-03-01"}},
		{"de", "Am Sonntag haben in Kelm rund 500 Menschen gegen den Deich demonstriert. „Wir geben nicht auf“, sagte Ida Brandt.", []string{"2026-03-01"}},
		{"de", "Bei der Bürgerversammlung am Montag ging es um den Deich. „Wir geben nicht auf“, sagte Ida Brandt.", []string{"2026-03-02"}},
		{"nl", "Zo’n 500 mensen demonstreerden zondag in Kelm tegen de dijk. “We geven niet op”, zei Ida Brandt.", []string{"2026-03-01"}},

		// A scene of long ago, and back.
		{"de", "Im August trafen sich die Lotsen in Kelm. „Wir geben nicht auf“, sagte Ida Brandt damals.\nDer Deich sei alt, sagte sie am Montag.", []string{"2025-08", "2026-03-02"}},
		{"de", "Im August sagte Ida Brandt, der Deich sei alt. „Wir geben nicht auf“, sagte sie.\n„Es reicht“, sagt Brandt.", []string{"2025-08", "2025-08", "2026-03-03"}},
		{"de", "„Es reicht“, sagte Jan Toft. Noch im Juni hatte Toft versichert, dass der Deich halte. Toft kündigte an, er werde klagen.", []string{"2026-03-03", "2025-06", "2026-03-03"}},

		// Who speaks in the present goes on in it.
		{"de", "Der Präsident sprach am Montag auf einem Gipfel. „Es reicht“, sagte er.\nDer Deich sei alt, meint Lotse Jan Toft. Er breche bald, so Toft.", []string{"2026-03-02", "2026-03-03", "2026-03-03"}},

		{"de", "Die Zahl stieg auf 300, so Jan Toft.", []string{"2026-03-03"}},

		// A week to come is nobody's scene.
		{"de", "Jan Toft geht davon aus, dass der Deich Mitte kommender Woche hält. „Es reicht“, sagt Toft.", []string{"2026-03-03"}},
	}
	for _, tt := range tests {
		var got []string
		for _, q := range find(tt.language, tt.text, 0.3) {
			got = append(got, q.Said.Value)
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}
