package table

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/warc/archive"
)

var update = flag.Bool("update", false, "write schema.txt anew")

// TestSchema holds the columns to what is promised.
func TestSchema(t *testing.T) {
	got := parquet.SchemaOf(Article{}).String() + "\n\n" + parquet.SchemaOf(Quote{}).String() + "\n"
	if *update {
		require.NoError(t, os.WriteFile("schema.txt", []byte(got), 0o644))
	}
	want, err := os.ReadFile("schema.txt")
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

const story = `<html lang="en"><head><title>Ferry stays in port</title>
<link rel="canonical" href="https://News.example/ferry#top">
<meta property="article:published_time" content="2025-09-04T10:00:00+02:00"></head>
<body><article><h1>Ferry stays in port</h1><p>By Mary Roe</p>
<p>The ferry to the island stayed in port on Thursday because of the storm, the harbour office said.</p>
<p>“We will not sail before the wind drops,” said Jane Poe, the captain, on Wednesday.</p>
<p>Some forty passengers spent the night in the school of the village, where they were given soup.</p>
</article></body></html>`

// storyRows are those of the story.
func storyRows(t *testing.T) Rows {
	a, err := lede.Parser{}.Parse(strings.NewReader(story))
	require.NoError(t, err)
	return RowsOf(&archive.Result{
		ID: "1f", URL: "https://news.example/ferry?from=feed", Date: "2025-09-05T06:07:08.5Z",
		Archive: "a.warc.gz", Record: 3, Article: a, Outcome: archive.Parsed,
	})
}

// sparse is an article of which nothing is known.
var sparse = Rows{Article: Article{ID: "2f", Archive: "a.warc.gz", Authors: []string{}, Tags: []string{}}}

// writeTables writes rows to a folder, and returns it.
func writeTables(t *testing.T, all ...Rows) string {
	var articles, quotes bytes.Buffer
	w := NewWriter(&articles, &quotes)
	for _, rows := range all {
		require.NoError(t, w.Write(rows))
	}
	require.NoError(t, w.Close())
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "articles-0.parquet"), articles.Bytes(), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "quotes-0.parquet"), quotes.Bytes(), 0o600))
	return folder
}

// TestRows reads back what was written.
func TestRows(t *testing.T) {
	rows := storyRows(t)
	require.NotEmpty(t, rows.Quotes)
	folder := writeTables(t, rows, sparse)
	articles, err := parquet.ReadFile[Article](filepath.Join(folder, "articles-0.parquet"))
	require.NoError(t, err)
	for i := range articles {
		require.NotNil(t, articles[i].Authors)
	}
	quotes, err := parquet.ReadFile[Quote](filepath.Join(folder, "quotes-0.parquet"))
	require.NoError(t, err)
	require.Equal(t, rows.Quotes, quotes)
	require.Len(t, articles, 2)
	require.Equal(t, rows.Article.Text, articles[0].Text)
	require.Equal(t, sparse.Article, articles[1])
}

// TestAddress keeps the articles of a site apart, whatever address each of them
// gives as its own.
func TestAddress(t *testing.T) {
	for _, test := range []struct{ name, own, at, want string }{
		{"the page's own", "https://News.example/ferry#top", "https://news.example/ferry?from=feed", "https://news.example/ferry"},
		{"none of its own", "", "https://news.example/ferry#top", "https://news.example/ferry"},
		{"the front page is no article's", "https://news.example/", "https://news.example/ferry", "https://news.example/ferry"},
		{"an article at the front", "https://news.example/", "https://news.example", "https://news.example/"},
		{"told by its query", "https://news.example/?p=7", "https://news.example/ferry", "https://news.example/?p=7"},
		{"captured nowhere", "https://news.example/", "", "https://news.example/"},
		{"unknown", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, address(&archive.Result{URL: test.at, Article: &lede.Article{URL: test.own}}))
		})
	}
}

// TestDay knows a day only where the date does.
func TestDay(t *testing.T) {
	for value, want := range map[string]int32{"1970-01-01": 0, "1970-01-02T23:30:00-05:00": 1, "1969-12-31": -1} {
		got := day(lede.Date{Value: value})
		require.NotNil(t, got, value)
		require.Equal(t, want, *got, value)
	}
	for _, value := range []string{"", "2025", "2025-09", "2025-W36", "2025-W36-4"} {
		require.Nil(t, day(lede.Date{Value: value}), value)
	}
}
