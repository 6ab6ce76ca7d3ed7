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
// which writes testdata/story.golden.json, and -update=story.html writes that of
// the inputs whose path ends so. From then on a failure names each field that
// differs. The package defines the -update flag: a test package with golden
// files of its own asks flag.Lookup for it.
//
// What is compared is the JSON, whose keys name the fields in failures, in
// golden files and in Ignore alike. go-cmp serves as well, Article being a plain
// struct; it says "Quotes[2].Speakers[0].Name" and of lists less clearly what
// moved.
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

var update = flagged()

func flagged() *updating {
	u := new(updating)
	flag.Var(u, "update", "rewrite the golden files of ledetest; of one input: -update=NAME")
	return u
}

// updating is the value of -update: "true" writes all golden files, a name that
// of the inputs that end in it.
type updating string

func (u *updating) String() string   { return string(*u) }
func (u *updating) IsBoolFlag() bool { return true }

func (u *updating) Set(value string) error {
	if *u = updating(value); value == "false" {
		*u = ""
	}
	return nil
}

// covers reports whether the golden file of an input is written.
func (u updating) covers(path string) bool {
	return u == "true" || u != "" && strings.HasSuffix(filepath.ToSlash(path), string(u))
}

// An Option changes how Golden parses or compares.
type Option func(*settings)

type settings struct {
	parser  lede.Parser
	ignored []string
	only    []string // all when empty
}

// settingsOf reads the options; a field that there is not ends the test.
func settingsOf(t testing.TB, options []Option) settings {
	t.Helper()
	var s settings
	for _, option := range options {
		option(&s)
	}
	if err := errors.Join(checkFields(s.ignored), checkFields(s.only)); err != nil {
		t.Fatal(err)
	}
	return s
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

// Only leaves out of the comparison all but these fields, named as Ignore names
// them: Only("headline", "authors[].name").
func Only(fields ...string) Option {
	return func(s *settings) { s.only = append(s.only, fields...) }
}

// Equal compares an article with one that is written by hand, most often in
// some fields alone:
//
//	want := &lede.Article{Headline: "Ferry returns", Authors: []lede.Author{{Name: "Ines Okafor"}}}
//	ledetest.Equal(t, want, article, ledetest.Only("headline", "authors"))
//
// A failure names each field that differs.
func Equal(t testing.TB, want, got *lede.Article, options ...Option) {
	t.Helper()
	s := settingsOf(t, options)
	if differences := s.diff(want, got); len(differences) > 0 {
		t.Errorf("the article is another\n%s", strings.Join(differences, "\n"))
	}
}

// NoArticle parses the page or text at path and fails unless it holds none: an
// index, an error page. Of the options With counts.
func NoArticle(t testing.TB, path string, options ...Option) {
	t.Helper()
	article, err := read(path, settingsOf(t, options).parser)
	switch {
	case err == nil:
		t.Errorf("%s is read as an article, %q", path, article.Headline)
	case !errors.Is(err, lede.ErrNoArticle):
		t.Errorf("%s: %v", path, err)
	}
}

// Golden parses the page or text at path, which ends in .html or .txt, and
// compares the article with the golden file beside it, story.golden.json for
// story.html. It returns the article for further checks.
func Golden(t testing.TB, path string, options ...Option) *lede.Article {
	t.Helper()
	s := settingsOf(t, options)
	article, err := read(path, s.parser)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	golden := strings.TrimSuffix(path, filepath.Ext(path)) + ".golden.json"
	if update.covers(path) {
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
	if differences := s.diff(&want, article); len(differences) > 0 {
		t.Errorf("%s is not read as %s says; if that is meant: go test -update\n%s",
			path, golden, strings.Join(differences, "\n"))
	}
	return article
}

// read parses the file at path.
func read(path string, parser lede.Parser) (*lede.Article, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
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
	return parser.Parse(file)
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
