// Package cases reads what tests are run on: the inputs in the testdata folders,
// and the saved pages and texts of the corpora where they are at hand.
//
// A test without its corpus is skipped with a message that says so.
package cases

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A Case is an input with what its caller knows of it.
type Case struct {
	Input     []byte
	IsText    bool // a raw text, else a page
	Published string
	Language  string
	URL       *url.URL // nil when unknown
}

// Read reads a case. In a .txt file, lines at the top that begin with "#" are
// not part of the input: they say why the case exists, and "# published:",
// "# language:" and "# url:" tell what the caller knows. In a .html file a
// comment at the top does the same.
func Read(t testing.TB, path string) Case {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	c, header := Case{Input: data, IsText: strings.HasSuffix(path, ".txt")}, []byte(nil)
	if c.IsText {
		rest := data
		for bytes.HasPrefix(rest, []byte("#")) {
			_, rest, _ = bytes.Cut(rest, []byte("\n"))
		}
		header, c.Input = data[:len(data)-len(rest)], rest
	} else if end := bytes.Index(data, []byte("-->")); bytes.HasPrefix(data, []byte("<!--")) && end > 0 {
		header = data[:end]
	}
	for line := range strings.Lines(string(header)) {
		key, value, _ := strings.Cut(strings.TrimLeft(line, "#<!- "), ":")
		value = strings.TrimSpace(value)
		switch key {
		case "published":
			c.Published = value
		case "language":
			c.Language = value
		case "url":
			c.URL, err = url.Parse(value)
			require.NoError(t, err)
		}
	}
	return c
}

// Inputs lists the inputs in a folder of the module's testdata. There is one at
// least.
func Inputs(t testing.TB, folder string) []string {
	t.Helper()
	var inputs []string
	for _, pattern := range []string{"*.html", "*.txt"} {
		paths, err := filepath.Glob(filepath.Join(root(t), "testdata", folder, pattern))
		require.NoError(t, err)
		inputs = append(inputs, paths...)
	}
	require.NotEmpty(t, inputs, "testdata/%s is empty", folder)
	return inputs
}

// Pages reads the saved pages of the sets of the corpora that match the
// patterns ("extract/*"), by file name.
func Pages(t testing.TB, patterns ...string) map[string][]byte {
	t.Helper()
	pages := map[string][]byte{}
	for _, pattern := range patterns {
		for _, path := range corpusFiles(t, pattern, "pages", "*.html.gz") {
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
		t.Skip("no corpus in " + corpus(t))
	}
	return pages
}

// Texts reads the raw texts of the corpora's sets of quotations.
func Texts(t testing.TB) [][]byte {
	t.Helper()
	var texts [][]byte
	for _, path := range corpusFiles(t, "quotes/*", "text", "*.txt") {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		texts = append(texts, text)
	}
	if len(texts) == 0 {
		t.Skip("no corpus in " + corpus(t))
	}
	return texts
}

// HasCorpus reports whether a set of the corpora is at hand.
func HasCorpus(t testing.TB, set string) bool {
	t.Helper()
	_, err := os.Stat(filepath.Join(corpus(t), set))
	return err == nil
}

func corpusFiles(t testing.TB, elements ...string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(append([]string{corpus(t)}, elements...)...))
	require.NoError(t, err)
	return paths
}

// corpus is the folder that the corpora lie in when they are at hand: beside the
// module's.
func corpus(t testing.TB) string { return filepath.Join(root(t), "..", "shared", "corpus") }

// root is the module's folder: tests run in their package's.
func root(t testing.TB) string {
	t.Helper()
	folder, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		parent := filepath.Dir(folder)
		require.NotEqual(t, folder, parent, "no go.mod above the test")
		folder = parent
	}
}
