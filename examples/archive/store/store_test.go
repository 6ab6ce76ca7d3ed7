package store

import (
	"context"
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
)

// open makes an archive in a temporary folder.
func openTemporary(t *testing.T) *DB {
	t.Helper()
	db, err := Open(t.Context(), filepath.Join(t.TempDir(), "quotes.db"))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	return db
}

// read is a result of reading a text at an address.
func read(t *testing.T, address, day, text string) Result {
	t.Helper()
	article, err := lede.Parser{Published: lede.Date{Value: day}}.Parse(strings.NewReader(text))
	require.NoError(t, err)
	return Result{Source: address, URL: address, Article: article}
}

// add adds results and concludes who is who.
func add(t *testing.T, db *DB, results ...Result) Change {
	t.Helper()
	change, err := db.Add(t.Context(), results)
	require.NoError(t, err)
	require.NoError(t, db.Conclude(t.Context()))
	return change
}

func search(t *testing.T, db *DB, q Query) []string {
	t.Helper()
	found, err := db.Search(t.Context(), q)
	require.NoError(t, err)
	require.Equal(t, len(found.Quotes), found.Total)
	var texts []string
	for _, q := range found.Quotes {
		texts = append(texts, q.Text)
	}
	return texts
}

const bridge = `Bridge closes for a year

“We found rust in every cable,” said Priya Nair, the harbour engineer, on Tuesday.

Bela Hartog, the mayor, said that the town would pay for the repairs.
`

func TestAddIsIdempotent(t *testing.T) {
	db := openTemporary(t)
	first := read(t, "https://log.example/bridge?utm_source=x#top", "2026-03-05", bridge)
	require.Equal(t, Change{Articles: 1, Quotes: 2}, add(t, db, first))
	again := read(t, "http://LOG.example/bridge/", "2026-03-05", strings.ToUpper(bridge))
	require.Equal(t, Change{Known: 1}, add(t, db, first, again).Plus(Change{Known: -1}))

	changed := read(t, "https://log.example/bridge", "2026-03-06", strings.Replace(bridge, "every cable", "two cables", 1))
	changed.Article.Modified.Value = "2026-03-07"
	require.Equal(t, Change{Versions: 1, Quotes: 2}, add(t, db, changed))
	require.Equal(t, Change{Known: 2}, add(t, db, first, changed))
	require.Equal(t, []string{"“We found rust in two cables,”"}, search(t, db, Query{About: "rust"}))

	versions, err := db.Versions(t.Context(), 1)
	require.NoError(t, err)
	require.Len(t, versions, 2)
	require.Equal(t, "2026-03-07", versions[0].Modified)
	dropped, err := db.Dropped(t.Context(), "priya-nair")
	require.NoError(t, err)
	require.Len(t, dropped, 1)
	require.Equal(t, "“We found rust in every cable,”", dropped[0].Text)
}

// TestCopies adds a text at another address, and a short one that many say.
func TestCopies(t *testing.T) {
	db := openTemporary(t)
	long := bridge + strings.Repeat("\nThe ferry crosses in its place, every half hour from six in the morning until late.\n", 5)
	require.Equal(t, Change{Articles: 1, Copies: 1, Quotes: 2},
		add(t, db, read(t, "https://a.example/1", "2026-03-05", long), read(t, "https://b.example/2", "2026-03-05", long)))
	short := "“The office is closed until Monday,” said Priya Nair, the engineer."
	require.Equal(t, 2, add(t, db, read(t, "https://a.example/3", "2026-03-05", short), read(t, "https://b.example/4", "2026-03-05", short)).Articles)
}

func TestAddressOf(t *testing.T) {
	for _, test := range []struct{ name, canonical, at, want string }{
		{"plain", "https://log.example/a", "", "log.example/a"},
		{"scheme, case, port, fragment, slash", "HTTP://Log.Example:80/a/#b", "", "log.example/a"},
		{"campaign", "https://log.example/a?utm_medium=x&id=7&fbclid=y", "", "log.example/a?id=7"},
		{"order of parameters", "https://log.example/a?b=2&a=1", "", "log.example/a?a=1&b=2"},
		{"the front page is no article's", "https://log.example/", "https://log.example/a", "log.example/a"},
		{"canonical first", "https://log.example/a", "https://amp.log.example/a", "log.example/a"},
		{"none", "", "", ""},
		{"no address of a page", "javascript:alert(1)", "file:///etc/passwd", ""},
	} {
		t.Run(test.name, func(t *testing.T) { require.Equal(t, test.want, addressOf(test.canonical, test.at)) })
	}
}

func TestSearch(t *testing.T) {
	db := openTemporary(t)
	add(t, db,
		read(t, "https://a.example/1", "2026-03-05", bridge),
		read(t, "https://a.example/2", "2025-11-20", "“Nobody needs a second bridge,” said Zoë Dufour, a resident.\n\n“The budget is sound,” said Priya Nair."),
		read(t, "https://a.example/3", "2026-04-01", "橋について\n\n「橋は来年完成する」と田中一郎市長は述べた。"),
	)
	rust, town := "“We found rust in every cable,”", "the town would pay for the repairs"
	for _, test := range []struct {
		name string
		q    Query
		want []string
	}{
		{"who", Query{Who: "priya nair"}, []string{rust, "“The budget is sound,”"}},
		{"part of a name", Query{Who: "Nair", Since: "2026"}, []string{rust}},
		{"without accents", Query{Who: "zoe"}, []string{"“Nobody needs a second bridge,”"}},
		{"role", Query{Who: "mayor"}, []string{town}},
		{"about its own words", Query{About: "rust"}, []string{rust}},
		{"about the headline's, another form", Query{About: "bridges closing"}, []string{rust, town}},
		{"in a row", Query{About: `"every cable"`}, []string{rust}},
		{"not in that row", Query{About: `"cable every"`}, nil},
		{"all words", Query{About: "cable budget"}, nil},
		{"since a day", Query{Since: "2026-03-04", About: "bridge"}, nil},
		{"until a month", Query{Until: "2025-11"}, []string{"“Nobody needs a second bridge,”", "“The budget is sound,”"}},
		{"between", Query{Since: "2026-03-03", Until: "2026-03-03"}, []string{rust, town}},
		{"operators are text", Query{About: `rust OR NEAR(x) text:* "`}, nil},
		{"quoting is text", Query{About: `'; DROP TABLE quotes; --`, Who: `%' OR 1=1 --`}, nil},
		{"marks alone", Query{About: `*`}, nil},
		{"wildcards are none", Query{Who: "%"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) { require.ElementsMatch(t, test.want, search(t, db, test.q)) })
	}
	_, err := db.Search(t.Context(), Query{Since: "soon"})
	require.ErrorIs(t, err, ErrQuery)
	counts, err := db.Counts(t.Context())
	require.NoError(t, err)
	require.Equal(t, 3, counts.Articles)
}

// TestMigrations opens an archive of each earlier schema, and one of a later.
func TestMigrations(t *testing.T) {
	for version := range migrations {
		path := filepath.Join(t.TempDir(), "quotes.db")
		old, err := open(t.Context(), path, migrations[:version])
		require.NoError(t, err)
		if version >= 1 {
			_, err = old.sql.Exec("INSERT INTO articles (address) VALUES ('kept.example')")
			require.NoError(t, err)
		}
		require.NoError(t, old.Close())
		db, err := Open(t.Context(), path)
		require.NoError(t, err)
		require.Equal(t, schemaOf(t, openTemporary(t)), schemaOf(t, db))
		require.NoError(t, db.Conclude(t.Context()))
		if version >= 1 {
			counts, err := db.Counts(t.Context())
			require.NoError(t, err)
			require.Equal(t, 1, counts.Articles)
		}
		_, err = open(t.Context(), path, migrations[:1])
		require.ErrorContains(t, err, "use a newer one")
		require.NoError(t, db.Close())
	}
}

// TestMigrationFails leaves an archive as it was.
func TestMigrationFails(t *testing.T) {
	path := filepath.Join(t.TempDir(), "quotes.db")
	_, err := open(t.Context(), path, append(migrations[:len(migrations):len(migrations)], "CREATE TABLE half (x); CREATE TABEL whole (x)"))
	require.Error(t, err)
	db, err := Open(t.Context(), path)
	require.NoError(t, err)
	defer db.Close()
	require.NotContains(t, schemaOf(t, db), "half")
}

func schemaOf(t *testing.T, db *DB) string {
	t.Helper()
	var schema string
	require.NoError(t, db.sql.QueryRow("SELECT group_concat(sql, ';' ORDER BY name) FROM sqlite_schema").Scan(&schema))
	return schema
}

// TestInterrupt gives a transaction up when its context ends.
func TestInterrupt(t *testing.T) {
	db := openTemporary(t)
	ctx, stop := context.WithCancel(t.Context())
	err := db.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.Exec("INSERT INTO articles (address) VALUES ('x')")
		stop()
		return err
	})
	require.ErrorIs(t, err, context.Canceled)
	counts, err := db.Counts(t.Context())
	require.NoError(t, err)
	require.Zero(t, counts.Articles)
}

// FuzzSearch types anything: no search fails, and the archive stays.
func FuzzSearch(f *testing.F) {
	for _, typed := range []string{`a"b`, "*", "NEAR(a b)", "a AND", "-a", "a:b", "^a", "{a b}:c", "“", "'", "\x00", "\xff", "橋", "é\u0301", "%_\\", "a\u2028b"} {
		f.Add(typed)
	}
	db, err := Open(f.Context(), filepath.Join(f.TempDir(), "quotes.db"))
	require.NoError(f, err)
	f.Cleanup(func() { require.NoError(f, db.Close()) })
	article, err := lede.Parse(strings.NewReader(bridge))
	require.NoError(f, err)
	_, err = db.Add(f.Context(), []Result{{Source: "x", Article: article}})
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, typed string) {
		for _, q := range []Query{{Who: typed}, {About: typed}, {Person: typed}, {Who: typed, About: typed, Until: "2030"}} {
			_, err := db.Search(context.Background(), q)
			require.NoError(t, err)
		}
		_, err := db.People(context.Background(), typed, 10)
		require.NoError(t, err)
		counts, err := db.Counts(context.Background())
		require.NoError(t, err)
		require.Equal(t, 1, counts.Articles)
	})
}

// TestRenew reads inputs again as a better library would: other words, other
// speakers, another text.
func TestRenew(t *testing.T) {
	db := openTemporary(t)
	renew := func(results ...Result) Change {
		change, err := db.Renew(t.Context(), results)
		require.NoError(t, err)
		require.NoError(t, db.Conclude(t.Context()))
		return change
	}
	const address = "https://log.example/bridge"
	first := read(t, address, "2026-03-05", bridge)
	later := read(t, address, "2026-03-06", strings.Replace(bridge, "every cable", "two cables", 1))
	later.Article.Modified.Value = "2026-03-07"
	add(t, db, first, later)
	require.Equal(t, Change{Known: 2}, renew(first, later))
	before, err := db.Search(t.Context(), Query{About: "rust"})
	require.NoError(t, err)

	better := read(t, address, "2026-03-06", strings.Replace(bridge, "every cable", "two cables", 1)+
		"\n“The ferry will do,” said Bela Hartog.\n")
	better.Article.Modified.Value = "2026-03-07"
	require.Equal(t, Change{Renewed: 1, Quotes: 1}, renew(better))
	require.Equal(t, Change{Known: 1}, renew(better))
	require.Equal(t, []string{"“The ferry will do,”"}, search(t, db, Query{About: "ferry"}))
	after, err := db.Search(t.Context(), Query{About: "rust"})
	require.NoError(t, err)
	require.Equal(t, before.Quotes[0].Key, after.Quotes[0].Key)
	versions, err := db.Versions(t.Context(), 1)
	require.NoError(t, err)
	require.Len(t, versions, 2)

	less := read(t, address, "2026-03-06", "Bridge closes for a year\n\nThe ferry crosses in its place, and nobody spoke.\n")
	less.Article.Modified.Value = "2026-03-07"
	require.Equal(t, Change{Renewed: 1}, renew(less))
	require.Empty(t, search(t, db, Query{About: "rust"}))
	people, err := db.People(t.Context(), "", 9)
	require.NoError(t, err)
	require.Empty(t, people, "nobody is quoted in the current version")

	same := read(t, address, "2026-03-06", bridge)
	same.Article.Modified.Value = "2026-03-07"
	require.Equal(t, Change{Renewed: 1}, renew(same))
	versions, err = db.Versions(t.Context(), 1)
	require.NoError(t, err)
	require.Len(t, versions, 1, "two sources of one text")
	require.Len(t, search(t, db, Query{About: "rust"}), 1)

	fresh := read(t, "https://log.example/ferry", "2026-03-08", "“It sank,” said Ann Roe, the diver, on Monday.")
	require.Equal(t, Change{Articles: 1, Quotes: 1}, renew(fresh))
	require.Equal(t, 1, renew(Result{Source: "https://log.example/ferry", Reason: "gone"}).Failures)
	require.Len(t, search(t, db, Query{Who: "Ann Roe"}), 1)
}
