// Package ledetest compares what lede reads with golden files, for the tests
// of scrapers and of programs that depend on certain pages:
//
//	func TestStories(t *testing.T) {
//		ledetest.Golden(t, "testdata/story.html")
//	}
//
// The first run, and every run after a change that is meant, is
//
//	go test -update
//
// which writes testdata/story.golden.json; from then on a failure names each
// field that differs. The package defines the -update flag: a test package
// with golden files of its own asks flag.Lookup for it.
package ledetest

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

var update = flag.Bool("update", false, "rewrite the golden files of ledetest")

// An Option changes how Golden parses or compares.
type Option func(*settings)

type settings struct {
	parser  lede.Parser
	ignored []string
}

// With parses with the parser, which may know the page's address, its date, or
// rules for its site.
func With(parser lede.Parser) Option {
	return func(s *settings) { s.parser = parser }
}

// Ignore leaves fields out of the comparison. A field is named by its JSON
// keys: "sources", "publisher.logo"; "quotes[].said" is that of every quote,
// "quotes[2].said" that of one.
func Ignore(fields ...string) Option {
	return func(s *settings) { s.ignored = append(s.ignored, fields...) }
}

// Golden parses the page or text at path, which ends in .html or .txt, and
// compares the article with the golden file beside it, story.golden.json for
// story.html. It returns the article for further checks.
func Golden(t testing.TB, path string, options ...Option) *lede.Article {
	t.Helper()
	var s settings
	for _, option := range options {
		option(&s)
	}
	article := parse(t, path, s.parser)
	golden := strings.TrimSuffix(path, filepath.Ext(path)) + ".golden.json"
	if *update {
		write(t, golden, article)
		return article
	}
	data, err := os.ReadFile(golden)
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("there is no %s yet: go test -update writes it", golden)
	} else if err != nil {
		t.Fatal(err)
	}
	var want lede.Article
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatalf("%s: %v", golden, err)
	}
	if differences := Diff(&want, article, s.ignored...); len(differences) > 0 {
		t.Errorf("%s is not read as %s says; if that is meant: go test -update\n%s",
			path, golden, strings.Join(differences, "\n"))
	}
	return article
}

func parse(t testing.TB, path string, parser lede.Parser) *lede.Article {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if parser.Format == lede.Auto {
		switch filepath.Ext(path) {
		case ".html", ".htm":
			parser.Format = lede.HTML
		case ".txt":
			parser.Format = lede.Text
		}
	}
	article, err := parser.Parse(file)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return article
}

func write(t testing.TB, golden string, article *lede.Article) {
	t.Helper()
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(article); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
