package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func testPages(t *testing.T) [][]byte {
	t.Helper()
	pages, err := readPages([]string{"../testdata/articles"})
	require.NoError(t, err)
	return pages
}

// TestComparison reads the library's own pages with every contender once.
func TestComparison(t *testing.T) {
	pages := testPages(t)
	var out strings.Builder
	require.NoError(t, printComparison(&out, compare(pages, contenders, 1), pages))
	for _, c := range contenders {
		require.Contains(t, out.String(), "| "+c.name+" |")
	}
	require.Contains(t, out.String(), "| html.Parse | the tree alone | 1.00 |")
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
	require.ErrorContains(t, run("compare", t.TempDir(), "", 1, 0), "no pages")
	require.ErrorContains(t, run("nonsense", "../testdata/articles", "", 1, 0), "unknown command")
}
