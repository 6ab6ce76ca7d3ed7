package lede

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// FuzzQuotes reads any text and checks what every quote promises: spans that
// are in range, on rune boundaries and in order, and whose texts, joined by a
// space, are the quote's.
func FuzzQuotes(f *testing.F) {
	for _, path := range goldenInputs(f, "articles") {
		_, input := readCase(f, path)
		f.Add(string(input))
	}
	f.Add("“A,” said Roe, a doctor, “B.” He added that ‘C’ was \"D\".\n\n“E\n\n“F,” Roe said.")
	f.Add("“A,\u2000 said Roe, a doctsr. 怜B.”d Roe, a He added that ‘C❙ was \"D\".\n\n“") // a quote before the one of its voice
	f.Fuzz(func(t *testing.T, input string) {
		article, err := Parser{Format: Text}.Parse(strings.NewReader(input))
		if err != nil {
			return
		}
		for _, q := range article.Quotes {
			requireQuote(t, article, q)
		}
	})
}

// requireQuote checks the offsets of one quote.
func requireQuote(t testing.TB, article *Article, q Quote) {
	t.Helper()
	require.NotEmpty(t, q.Spans)
	var parts []string
	for i, s := range q.Spans {
		text := article.Body[s.Block].Text
		require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(text), "%+v", s)
		require.True(t, utf8.ValidString(text[s.Start:s.End]) || !utf8.ValidString(text))
		if i > 0 {
			last := q.Spans[i-1]
			require.True(t, last.Block < s.Block || last.Block == s.Block && last.End <= s.Start)
		}
		parts = append(parts, article.Slice(s))
	}
	require.Equal(t, strings.Join(parts, " "), q.Text)
	require.Equal(t, q.Speaker.Mention, article.Slice(q.Speaker.Span))
}
