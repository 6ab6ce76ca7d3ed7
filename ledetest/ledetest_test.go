package ledetest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
)

func TestGolden(t *testing.T) {
	article := Golden(t, "testdata/ferry.html", Ignore("quotes", "dates"))
	require.Equal(t, "Ferry returns", article.Headline)
}

// A recorder is a test that keeps what it is told. Fatalf ends it by a panic.
type recorder struct {
	testing.TB
	told []string
}

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, a ...any) {
	r.told = append(r.told, fmt.Sprintf(format, a...))
}
func (r *recorder) Fatal(a ...any) { r.Errorf("%v", fmt.Sprint(a...)); panic(r) }
func (r *recorder) Fatalf(format string, a ...any) {
	r.Errorf(format, a...)
	panic(r)
}

// record runs a test and returns what it was told.
func record(test func(t testing.TB)) string {
	r := &recorder{}
	func() {
		defer func() {
			if p := recover(); p != nil && p != any(r) {
				panic(p)
			}
		}()
		test(r)
	}()
	return strings.Join(r.told, "\n")
}

// TestGoldenFails changes a page under a golden file and reads what is said.
func TestGoldenFails(t *testing.T) {
	page, err := os.ReadFile("testdata/ferry.html")
	require.NoError(t, err)
	folder := t.TempDir()
	path := filepath.Join(folder, "ferry.html")
	require.NoError(t, os.WriteFile(path, page, 0o644))

	golden := filepath.Join(folder, "ferry.golden.json")
	require.Equal(t, "there is no "+golden+" yet: go test -update writes it",
		record(func(t testing.TB) { Golden(t, path) }))

	*update = "true"
	require.Empty(t, record(func(t testing.TB) { Golden(t, path) }))
	*update = ""
	require.Empty(t, record(func(t testing.TB) { Golden(t, path) }))

	changed := strings.Replace(string(page), "<h1>Ferry returns", "<h1>Ferry is back", 1)
	changed = strings.Replace(changed, "<title>Ferry returns", "<title>Ferry is back", 1)
	changed = strings.Replace(changed, "<p>The next", "<p>It is the third engine in two years, as it happens.</p>\n<p>The next", 1)
	require.NoError(t, os.WriteFile(path, []byte(changed), 0o644))
	others := Ignore("quotes", "dates")
	require.Equal(t, path+" is not read as "+golden+` says; if that is meant: go test -update
body[2]
    want nothing
    got  {"kind":"paragraph","text":"It is the third engine in two years, as it happens."}
headline
    want "Ferry returns"
    got  "Ferry is back"`, record(func(t testing.TB) { Golden(t, path, others) }))
	require.Empty(t, record(func(t testing.TB) { Golden(t, path, others, Ignore("headline", "body")) }))

	require.NoError(t, os.WriteFile(path, nil, 0o644))
	require.Contains(t, record(func(t testing.TB) { Golden(t, path) }), lede.ErrNoArticle.Error())
	require.Contains(t, record(func(t testing.TB) { Golden(t, "no/such/file.html") }), "no such file")
	require.NoError(t, os.WriteFile(golden, []byte("{"), 0o644))
	require.NoError(t, os.WriteFile(path, page, 0o644))
	require.Contains(t, record(func(t testing.TB) { Golden(t, path) }), "JSON")
}

// TestFields names fields that there are, and misspelt ones.
func TestFields(t *testing.T) {
	for name, want := range map[string]bool{
		"sources": true, "sources.headline": true, "publisher.logo": true, "quotes[].said": true, "quotes[2].said.value": true,
		"body[].post": true, "body[].rows[][]": true, "posts[].parent.parent.id": true, "access": true, "authors[].name": true,
		"sorces": false, "publisher.": false, "publisher.logos": false, "quotes.said": false, "quotes[x].said": false,
		"quotes[].said[]": false, "quotes[": false, "quotes[]x": false, "": false, "Headline": false, "headline.x": false,
	} {
		require.Equal(t, want, checkFields([]string{name}) == nil, name)
	}
	const told = `ledetest: an article has no field "sorces"`
	require.Equal(t, told, record(func(t testing.TB) { Golden(t, "testdata/ferry.html", Ignore("sorces")) }))
	require.Equal(t, told, record(func(t testing.TB) { Equal(t, nil, nil, Only("sorces")) }))
	require.Equal(t, []string{told}, Diff(&lede.Article{}, &lede.Article{}, "sorces"))
}

// TestOnly compares some fields with what is written by hand.
func TestOnly(t *testing.T) {
	got := Golden(t, "testdata/ferry.html", Only("headline", "published"))
	want := &lede.Article{Headline: "Ferry returns", Quotes: []lede.Quote{{Text: "“Other words”", Speakers: []lede.Speaker{{Name: "Ines Okafor"}}}}}
	require.Empty(t, record(func(t testing.TB) { Equal(t, want, got, Only("headline", "quotes[].speakers[].name")) }))
	want.Headline = "Ferry"
	require.Equal(t, "the article is another\nheadline\n    want \"Ferry\"\n    got  \"Ferry returns\"",
		record(func(t testing.TB) { Equal(t, want, got, Only("headline")) }))
	require.Empty(t, record(func(t testing.TB) { Equal(t, want, got, Only("headline", "authors"), Ignore("headline")) }))
}

func TestNoArticle(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty.html")
	require.NoError(t, os.WriteFile(empty, []byte("<div id=root></div>"), 0o644))
	require.Empty(t, record(func(t testing.TB) { NoArticle(t, empty) }))
	require.Equal(t, `testdata/ferry.html is read as an article, "Ferry returns"`,
		record(func(t testing.TB) { NoArticle(t, "testdata/ferry.html") }))
	require.Contains(t, record(func(t testing.TB) { NoArticle(t, "no/such.html") }), "no such file")
}

// TestUpdateOne writes the golden file that -update names.
func TestUpdateOne(t *testing.T) {
	for value, want := range map[string]bool{"true": true, "false": false, "ferry.html": true, "pages/ferry.html": true, "pier.html": false} {
		var u updating
		require.NoError(t, u.Set(value))
		require.Equal(t, want, u.covers(filepath.Join("testdata", "pages", "ferry.html")), value)
	}
}

func TestDiff(t *testing.T) {
	said := func(date string) lede.Said {
		return lede.Said{Date: lede.Date{Value: date}, Basis: lede.BasisPublished}
	}
	article := func(change func(*lede.Article)) *lede.Article {
		a := &lede.Article{
			Headline: "Ferry returns", Tags: []string{"a", "b", "c"},
			Quotes: []lede.Quote{
				{Text: "one", Speakers: []lede.Speaker{{Name: "Ines Okafor"}}, Said: said("2025-09-04")},
				{Text: "two", Speakers: []lede.Speaker{{Name: "Maria Zakharova"}}, Said: said("2025-09-04")},
			},
			Publisher: lede.Publisher{Logo: "l"},
		}
		change(a)
		return a
	}
	long := strings.Repeat("é and so on ", 30)
	tests := []struct {
		name    string
		want    func(*lede.Article)
		got     func(*lede.Article)
		ignored []string
		found   []string
	}{
		{name: "equal"},
		{name: "a field of one quote",
			got:   func(a *lede.Article) { a.Quotes[1].Speakers[0].Name = "Zakharova" },
			found: []string{"quotes[1].speakers[0].name\n    want \"Maria Zakharova\"\n    got  \"Zakharova\""}},
		{name: "a field that is gone",
			got:   func(a *lede.Article) { a.Headline = "" },
			found: []string{"headline\n    want \"Ferry returns\"\n    got  nothing"}},
		{name: "members before and behind the same ones",
			got:   func(a *lede.Article) { a.Tags = []string{"x", "a", "b"} },
			found: []string{"tags[0]\n    want nothing\n    got  \"x\"", "tags[2]\n    want \"c\"\n    got  nothing"}},
		{name: "ignored in every quote",
			got:     func(a *lede.Article) { a.Quotes[0].Said, a.Quotes[1].Said = said("2024"), said("2023") },
			ignored: []string{"quotes[].said"}},
		{name: "ignored in one quote",
			got:     func(a *lede.Article) { a.Quotes[0].Said, a.Quotes[1].Said = said("2024"), said("2023") },
			ignored: []string{"quotes[0].said", "publisher.logo"},
			found:   []string{"quotes[1].said.value\n    want \"2025-09-04\"\n    got  \"2023\""}},
		{name: "far inside a long text",
			want:  func(a *lede.Article) { a.Deck = long + "end" },
			got:   func(a *lede.Article) { a.Deck = long + "END" },
			found: []string{"deck\n    want … é and so on é and so on é and so on end\"\n    got  … é and so on é and so on é and so on END\""}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			same := func(*lede.Article) {}
			if test.want == nil {
				test.want = same
			}
			if test.got == nil {
				test.got = same
			}
			require.Equal(t, test.found, Diff(article(test.want), article(test.got), test.ignored...))
		})
	}
}
