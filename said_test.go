package lede

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDatingIsLinear dates a quote at every fourth word of texts that repeat what
// it looks at; it would not end in time if one step looked at all others.
func TestDatingIsLinear(t *testing.T) {
	lex := lexiconFor("en")
	for _, unit := range []string{"He said. ", "“ Roe, who on Monday ", "the mayor, ", "on Monday at a rally "} {
		passages := readPassages([]part{{KindParagraph, strings.Repeat(unit, 20_000)}}, lex, new(tokenBuffer))
		people := readCast(passages, lex, "", nil)
		var sources []mention
		var quotes []Quote
		for k := 0; k+3 < len(passages[0].tokens); k += 4 {
			sources = append(sources, mention{0, k, k + 2})
			quotes = append(quotes, Quote{Spans: []Span{passages[0].span(k+2, k+3)}})
		}
		people.resolve(sources)
		dates := findDates(passages, lex, "en", Date{"2025-03-05"}, nil)
		dateQuotes(quotes, sources, sources, passages, lex, people, dates, nil, Date{"2025-03-05"})
		for i := range quotes {
			require.NotEmpty(t, quotes[i].Said.Value, unit)
		}
	}
}
