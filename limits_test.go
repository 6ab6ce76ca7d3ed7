package lede

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLimits reads inputs that have more of something than an article may.
func TestLimits(t *testing.T) {
	parser := Parser{Format: Text, Published: Date{Value: "2025-09-04"}}
	many := func(piece string, n int) *Article {
		a, err := parser.Parse(strings.NewReader(strings.Repeat(piece, n+n/10)))
		require.NoError(t, err)
		return a
	}
	require.Len(t, many("The ferry left.\n", maxBlocks).Body, maxBlocks)
	require.Len(t, many("We left.\n— A (@a) May 3, 2024\n", maxPosts).Posts, maxPosts)
	require.Len(t, many("today, ", maxDates).Dates, maxDates)
	require.Len(t, many("“We left early today,” said Ann Lee.\n", maxQuotes).Quotes, maxQuotes)
	require.Less(t, len(layTokens([]byte(strings.Repeat("<b>a", maxElements)), nil).elements), maxElements+4)
	require.Len(t, layTokens([]byte("<p"+strings.Repeat(" a", 2*maxAttributes)+">a"), nil).attrs, maxAttributes)
	words := readPassages([]Block{{Kind: KindParagraph, Text: strings.Repeat("then Ann Lee left. ", maxTokens/4)}}, lexiconEN(), new(wordBuffers))
	require.Len(t, words[0].tokens, maxTokens)
	require.Len(t, readNames(words, lexiconEN(), new(wordBuffers)), maxNames)
	parser.Format = HTML
	require.Len(t, many("<p>The ferry left, they said, at noon.</p>", maxBlocks).Body, maxBlocks)
	require.Len(t, many(`<iframe src="https://x.com/a/status/1"></iframe><p>a</p>`, maxPosts).Posts, maxPosts)
	require.Len(t, many(`<a href="/a">a</a> b `, maxLinks).Body[0].Links, maxLinks)
	require.Empty(t, many(hostileLD+`{"headline":"`+strings.Repeat("a", maxTitle+1)+`"}</script>`+hostileProse, 1).Headline)
}
