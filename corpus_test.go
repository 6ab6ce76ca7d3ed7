package lede

import (
	"bytes"
	"compress/gzip"
	"crypto/sha1"
	"fmt"
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

// differing are the pages, by the start of their SHA-1, whose text the two
// feeders give differently, and why. The standard moves elements that are
// misnested; the flat page leaves each where it stands.
var differing = map[string]string{
	"378fa70d": "an <a> without its end is opened again in every block that follows, whose text so becomes a link's",
	"7fada927": "end tags in the wrong order: the heading after them stands deeper in one than in the other",
}

// TestFeedersAgreeOnCorpus reads every page of the corpora from its bytes and
// from the tree of html.Parse.
func TestFeedersAgreeOnCorpus(t *testing.T) {
	pages := corpusPages(t, "extract/*", "dates/pagedate")
	differ := 0
	for name, data := range pages {
		want, wantErr := Parser{Format: HTML}.Parse(bytes.NewReader(data))
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(toUTF8(data, "")))
		require.NoError(t, err, name)
		got, gotErr := ParseDocument(doc)
		if (wantErr == nil) != (gotErr == nil) || wantErr == nil && want.Text() != got.Text() {
			differ++
			id := fmt.Sprintf("%x", sha1.Sum(data))[:8]
			require.Contains(t, differing, id, name)
		}
	}
	require.LessOrEqual(t, differ*50, len(pages))
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

// BenchmarkTexts times Parse over raw texts.
func BenchmarkTexts(b *testing.B) {
	paths, err := filepath.Glob(filepath.Join(corpusFolder, "quotes", "*", "text", "*.txt"))
	require.NoError(b, err)
	if len(paths) == 0 {
		b.Skip("no corpus in " + corpusFolder)
	}
	var texts [][]byte
	size := int64(0)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(b, err)
		texts = append(texts, text)
		size += int64(len(text))
	}
	parser := Parser{Format: Text, Published: Date{Value: "2016-03-01"}}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			_, _ = parser.Parse(bytes.NewReader(text))
		}
	}
}
