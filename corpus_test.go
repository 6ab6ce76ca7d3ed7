package lede

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// corpusFolder is where the pages that the library is measured on lie, when
// they are there.
const corpusFolder = "../shared/corpus"

// corpusPages reads the saved pages of the sets that match the patterns.
func corpusPages(t testing.TB, patterns ...string) map[string][]byte {
	t.Helper()
	pages := map[string][]byte{}
	for _, pattern := range patterns {
		paths, err := filepath.Glob(filepath.Join(corpusFolder, pattern, "pages", "*.html.gz"))
		require.NoError(t, err)
		for _, path := range paths {
			file, err := os.Open(path)
			require.NoError(t, err)
			unzipped, err := gzip.NewReader(file)
			require.NoError(t, err)
			data, err := io.ReadAll(unzipped)
			require.NoError(t, err)
			require.NoError(t, file.Close())
			pages[filepath.Base(path)] = data
		}
	}
	if len(pages) == 0 {
		t.Skip("no corpus in " + corpusFolder)
	}
	return pages
}

// TestFeedersAgreeOnCorpus reads every page of the corpora from its bytes and
// from the tree of html.Parse. The texts differ where the standard moves
// elements: it takes text out of tables (foster parenting), opens <b> again in
// the next block, and gives up below 512 levels.
func TestFeedersAgreeOnCorpus(t *testing.T) {
	pages := corpusPages(t, "extract/*", "dates/pagedate")
	var differ []string
	for name, data := range pages {
		want, wantErr := Parser{Format: HTML}.Parse(bytes.NewReader(data))
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(toUTF8(data, "")))
		require.NoError(t, err, name)
		got, gotErr := ParseDocument(doc)
		if (wantErr == nil) != (gotErr == nil) || wantErr == nil && want.Text() != got.Text() {
			differ = append(differ, name)
		}
	}
	t.Logf("%d of %d pages differ", len(differ), len(pages))
	require.LessOrEqual(t, len(differ)*50, len(pages), "%v", differ)
}

// BenchmarkPages times Parse and html.Parse alone over the same pages, in
// turn: their ratio holds when the machine's speed drifts.
func BenchmarkPages(b *testing.B) {
	pages := corpusPages(b, "extract/*")
	size := int64(0)
	for _, data := range pages {
		size += int64(len(data))
	}
	b.Run("lede", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, data := range pages {
				_, _ = Parser{Format: HTML}.Parse(bytes.NewReader(data))
			}
		}
	})
	b.Run("html.Parse", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, data := range pages {
				_, _ = html.Parse(bytes.NewReader(data))
			}
		}
	})
}
