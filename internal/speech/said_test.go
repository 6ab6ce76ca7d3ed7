package speech

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
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
