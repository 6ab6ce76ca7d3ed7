package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/bench/corpus"
	"github.com/stretchr/testify/require"
)

func testPages(t *testing.T) [][]byte {
	t.Helper()
	pages, err := corpus.Pages("../testdata/articles")
	require.NoError(t, err)
	return pages
}

// TestComparison reads the library's own pages with every contender once.
func TestComparison(t *testing.T) {
	pages := testPages(t)
	var out strings.Builder
	rows := rowsOf(compare(pages, contenders, 1), pages)
	require.NoError(t, printRows(&out, rows, pages))
	for _, c := range contenders {
		require.Contains(t, out.String(), "| "+c.name+" |")
	}
	require.Contains(t, out.String(), "| html.Parse | the tree alone | 1.00 |")
}

// TestTexts reads the library's own raw texts, and what a run of it wrote.
func TestTexts(t *testing.T) {
	texts, err := corpus.Texts("../testdata/articles")
	require.NoError(t, err)
	rows := rowsOf(compare(texts, textContenders, 1), texts)
	path := filepath.Join(t.TempDir(), "run.json")
	file, err := os.Create(path)
	require.NoError(t, err)
	require.NoError(t, writeRows(file, rows))
	require.NoError(t, file.Close())
	again, err := readRows(path)
	require.NoError(t, err)
	require.Equal(t, rows, again)
	var out strings.Builder
	require.NoError(t, printDifference(&out, rows, again))
	for _, c := range textContenders {
		require.Contains(t, out.String(), "| "+c.name+" |")
	}
	require.Contains(t, out.String(), "+0.0 %")
	require.ErrorContains(t, diff([]string{path}), "two files")
}

func TestGrow(t *testing.T) {
	require.Equal(t, "<body a><p>x<p>x</body>y", string(grow([]byte("<body a><p>x</body>y"), 2)))
	require.Equal(t, "zz", string(grow([]byte("z"), 2)))
}

func TestSoakAndCores(t *testing.T) {
	pages := testPages(t)
	var out bytes.Buffer
	require.NoError(t, soak(&out, pages, 200*time.Millisecond))
	require.Contains(t, out.String(), "flat over")
	require.NoError(t, printCores(&out, pages, 1))
	require.NoError(t, printGrowth(&out, pages[:1], 1))
}

func TestNoPages(t *testing.T) {
	require.ErrorContains(t, run(nil, options{pages: t.TempDir()}), "no documents")
	require.ErrorContains(t, run([]string{"nonsense"}, options{pages: "../testdata/articles"}), "unknown command")
}
