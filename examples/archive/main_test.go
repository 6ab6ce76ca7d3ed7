package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/examples/archive/store"
	"github.com/lede-go/lede/examples/warc/synth"
	"github.com/stretchr/testify/require"
)

// TestMain is the program itself where a test starts it as one.
func TestMain(m *testing.M) {
	if os.Getenv("ARCHIVE_PROGRAM") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// program is the program with arguments, to be started.
func program(args ...string) *exec.Cmd {
	command := exec.Command(os.Args[0], args...)
	command.Env = append(os.Environ(), "ARCHIVE_PROGRAM=1")
	return command
}

// runHere runs the program within the test and returns what it prints.
func runHere(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	errs, err := os.Create(filepath.Join(t.TempDir(), "errs"))
	require.NoError(t, err)
	defer errs.Close()
	require.NoError(t, run(t.Context(), args, &out, errs))
	return out.String()
}

func writeWARC(t testing.TB, a synth.Archive) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "synthetic.warc.gz")
	file, err := os.Create(path)
	require.NoError(t, err)
	require.NoError(t, a.Write(file))
	require.NoError(t, file.Close())
	return path
}

// rows are all rows of an archive, table by table; without ids, those that do
// not depend on the order of arrival.
func rows(t *testing.T, path string, ids bool) []string {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	require.NoError(t, err)
	defer db.Close()
	var whole string
	require.NoError(t, db.QueryRow("PRAGMA integrity_check").Scan(&whole))
	require.Equal(t, "ok", whole)
	queries := []string{
		"SELECT key, text, said FROM quotes ORDER BY key", "SELECT slug, name, role, quotes, articles FROM people ORDER BY slug",
		"SELECT address FROM addresses ORDER BY 1", "SELECT fingerprint FROM versions ORDER BY 1", "SELECT * FROM failures ORDER BY 1",
	}
	if ids {
		for _, table := range []string{"articles", "addresses", "versions", "passages", "quotes", "searchable", "figures", "speakers", "posts", "people", "names", "failures", "state"} {
			queries = append(queries, "SELECT * FROM "+table+" ORDER BY 1, 2")
		}
		queries[len(queries)-1] = "SELECT * FROM state"
		queries[slices.Index(queries, "SELECT * FROM articles ORDER BY 1, 2")] = "SELECT * FROM articles ORDER BY 1"
	}
	var all []string
	for _, query := range queries {
		found, err := db.Query(query)
		require.NoError(t, err, query)
		columns, err := found.Columns()
		require.NoError(t, err)
		for found.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			require.NoError(t, found.Scan(values...))
			line := query
			for _, v := range values {
				line += fmt.Sprintf("\t%v", *v.(*any))
			}
			all = append(all, line)
		}
		require.NoError(t, found.Err())
	}
	return all
}

// TestAdd adds the tests' documents twice, and one that is damaged.
func TestAdd(t *testing.T) {
	db := filepath.Join(t.TempDir(), "quotes.db")
	broken := filepath.Join(t.TempDir(), "broken.html.gz")
	require.NoError(t, os.WriteFile(broken, []byte("\x1f\x8b\x08 and no more"), 0o644))
	picture := filepath.Join(t.TempDir(), "a.warc.gz")
	require.NoError(t, os.WriteFile(picture, bytes.Repeat([]byte("no archive"), 100), 0o644))
	args := []string{"add", "-db", db, "testdata", "../../testdata", broken, picture}
	first := runHere(t, args...)
	require.Contains(t, first, "1 new versions")
	require.Contains(t, first, "2 that could not be read")
	before := rows(t, db, true)
	second := runHere(t, args...)
	require.Contains(t, second, ": 0 new articles, 0 new versions, 0 copies")
	require.Equal(t, before, rows(t, db, true))
	require.Contains(t, strings.Join(before, "\n"), broken)
	require.Contains(t, runHere(t, append([]string{"add", "-renew"}, args[1:]...)...), ": 0 new articles, 0 new versions, 0 copies")
	require.Equal(t, before, rows(t, db, true), "the library is the same")
	plain := rows(t, db, false)
	readWorse(t, db)
	require.Contains(t, runHere(t, append([]string{"add", "-renew"}, args[1:]...)...), ", 1 renewed; 0 new quotes")
	require.Equal(t, plain, rows(t, db, false))

	require.NoError(t, os.WriteFile(broken, []byte("<article><h1>It was mended</h1><p>“Nothing was lost,” said Ann Roe, the archivist, on Monday.</p></article>"), 0o644))
	require.Contains(t, runHere(t, args...), ": 1 new articles, 0 new versions")
	require.NotContains(t, strings.Join(rows(t, db, true), "\n"), "failures ORDER BY 1\t"+broken)
}

// readWorse leaves of the first article with quotes what a lesser library would
// have read: another text.
func readWorse(t *testing.T, path string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	require.NoError(t, err)
	defer db.Close()
	_, err = db.Exec("UPDATE versions SET document = '', fingerprint = '' WHERE id = (SELECT min(version) FROM quotes)")
	require.NoError(t, err)
}

// TestSearchCommand prints quotes in the three forms.
func TestSearchCommand(t *testing.T) {
	db := filepath.Join(t.TempDir(), "quotes.db")
	require.ErrorIs(t, run(t.Context(), []string{"search", "-db", db}, nil, os.Stderr), os.ErrNotExist)
	runHere(t, "add", "-db", db, "testdata")
	args := []string{"search", "-db", db, "-who", "Priya Nair", "-since", "2026-03", "-about", "cable"}
	require.Regexp(t, `(?m)^2026-05-04  Priya Nair  .*Coast News\n`, runHere(t, args...))
	var found store.Found
	require.NoError(t, json.Unmarshal([]byte(runHere(t, append(args, "-format", "json")...)), &found))
	require.NotEmpty(t, found.Quotes)
	require.Equal(t, found.Total+1, strings.Count(runHere(t, append(args, "-format", "csv")...), "\n"))
	require.ErrorIs(t, run(t.Context(), []string{"search", "-db", db, "-format", "xml"}, nil, os.Stderr), errUsage)
	require.ErrorIs(t, run(t.Context(), nil, nil, os.Stderr), errUsage)
}

// TestKill kills the program whenever it has written something, and runs it once
// more: the archive has the rows of an undisturbed run.
func TestKill(t *testing.T) {
	warc := writeWARC(t, synth.Archive{Seed: 11, Records: 420, Copies: 10, Damage: map[int]synth.Damage{200: synth.Truncated}})
	want := filepath.Join(t.TempDir(), "undisturbed.db")
	runHere(t, "add", "-db", want, warc)
	got := filepath.Join(t.TempDir(), "killed.db")
	for written := 0; written < 2*batch; {
		command := program("add", "-db", got, warc)
		require.NoError(t, command.Start())
		for before := written; written == before; time.Sleep(5 * time.Millisecond) {
			written = max(before, versions(got))
		}
		require.NoError(t, command.Process.Kill())
		require.Error(t, command.Wait(), "it ended by itself")
	}
	require.NotEqual(t, rows(t, want, true), rows(t, got, true))
	runHere(t, "add", "-db", got, warc)
	require.Equal(t, rows(t, want, true), rows(t, got, true))
}

// versions counts those of an archive that may not be there yet.
func versions(path string) (n int) {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return 0
	}
	defer db.Close()
	_ = db.QueryRow("SELECT count(*) FROM versions").Scan(&n) // 0 before there is a table
	return n
}

// TestInterrupt ends the program as Ctrl-C does: what was read is kept, and the
// people are concluded.
func TestInterrupt(t *testing.T) {
	warc := writeWARC(t, synth.Archive{Seed: 12, Records: 300})
	db := filepath.Join(t.TempDir(), "quotes.db")
	command := program("add", "-db", db, warc)
	require.NoError(t, command.Start())
	for versions(db) == 0 {
		time.Sleep(5 * time.Millisecond)
	}
	require.NoError(t, command.Process.Signal(os.Interrupt))
	require.Error(t, command.Wait(), "it ended by itself")
	require.Contains(t, rows(t, db, true), "SELECT * FROM state\t0")
	runHere(t, "add", "-db", db, warc)
	want := filepath.Join(t.TempDir(), "undisturbed.db")
	runHere(t, "add", "-db", want, warc)
	require.Equal(t, rows(t, want, true), rows(t, db, true))
}

// TestTwoAtOnce runs three programs that add to one archive that none of them
// found there.
func TestTwoAtOnce(t *testing.T) {
	var warcs []string
	for i := range 3 {
		warcs = append(warcs, writeWARC(t, synth.Archive{Seed: 13, First: i * 60, Records: 120}))
	}
	got, want := filepath.Join(t.TempDir(), "at-once.db"), filepath.Join(t.TempDir(), "in-turn.db")
	var started []*exec.Cmd
	var errs bytes.Buffer
	for _, warc := range warcs {
		command := program("add", "-db", got, warc)
		command.Stderr = &errs
		require.NoError(t, command.Start())
		started = append(started, command)
	}
	for _, command := range started {
		require.NoError(t, command.Wait(), errs.String())
	}
	runHere(t, append([]string{"add", "-db", want}, warcs...)...)
	require.Equal(t, rows(t, want, false), rows(t, got, false))
}

// TestServe answers until it is told to end.
func TestServe(t *testing.T) {
	db := filepath.Join(t.TempDir(), "quotes.db")
	runHere(t, "add", "-db", db, "testdata")
	ctx, stop := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer stop()
	var out bytes.Buffer
	require.NoError(t, run(ctx, []string{"serve", "-db", db, "-addr", "127.0.0.1:0"}, &out, os.Stderr))
	require.Regexp(t, `^http://127\.0\.0\.1:\d+\n$`, out.String())
}

// TestLarge adds a WARC of 10,000 records and the pages of LEDE_PAGES, twice.
func TestLarge(t *testing.T) {
	pages := os.Getenv("LEDE_PAGES")
	if pages == "" {
		t.Skip("LEDE_PAGES names no folder of pages")
	}
	db := filepath.Join(t.TempDir(), "quotes.db")
	args := []string{"add", "-db", db, pages, writeWARC(t, synth.Archive{Seed: 14, Records: 10_000, Copies: 5, Damage: synth.EveryDamage(10_000)})}
	t.Log(runHere(t, args...))
	before := rows(t, db, true)
	second := runHere(t, args...)
	t.Log(second)
	require.Contains(t, second, ": 0 new articles, 0 new versions, 0 copies")
	require.Equal(t, before, rows(t, db, true))
}
