package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"iter"
	"net/textproto"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"

	"github.com/lede-go/lede/examples/beam/table"
	"github.com/lede-go/lede/examples/warc/archive"
	"github.com/lede-go/lede/examples/warc/synth"
)

var size = flag.Int("records", 2000, "records of the archives of TestSameAsWarc and TestOverhead")

// TestMain lets the test binary be the program itself, so that a run has a
// process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("BEAM_PROGRAM") != "" {
		main()
		return
	}
	flag.Parse()
	beam.Init()
	os.Exit(m.Run())
}

// writeArchives writes an archive in parts and returns their names.
func writeArchives(t *testing.T, a synth.Archive, parts int) []string {
	folder := t.TempDir()
	var names []string
	for i := range parts {
		part := a
		part.First = a.Records * i / parts
		part.Records = a.Records*(i+1)/parts - part.First
		name := filepath.Join(folder, fmt.Sprintf("part-%d.warc.gz", i))
		file, err := os.Create(name)
		require.NoError(t, err)
		require.NoError(t, part.Write(file))
		require.NoError(t, file.Close())
		names = append(names, name)
	}
	return names
}

// outcome is what a run of the pipeline left.
type outcome struct {
	articles map[string]string // lines by id
	failed   []archive.Result
	tables   map[string]table.Rows // by id
	counts   map[string]int64
}

// runPipeline runs the pipeline on archives of one folder.
func runPipeline(t *testing.T, e archive.Extractor, archives []string) outcome {
	o := options{
		archives:  filepath.Join(filepath.Dir(archives[0]), "*.warc.gz"),
		out:       t.TempDir(),
		shards:    3,
		extractor: e,
	}
	counts, err := execute(context.Background(), o)
	require.NoError(t, err)
	requireListed(t, o.out)
	got := outcome{articles: map[string]string{}, counts: counts}
	for text := range linesOf(t, filepath.Join(o.out, "articles-*-of-00003.jsonl")) {
		r := decode(t, text)
		require.NotContains(t, got.articles, r.ID)
		got.articles[r.ID] = text
	}
	for text := range linesOf(t, filepath.Join(o.out, "failed-*-of-00003.jsonl")) {
		got.failed = append(got.failed, decode(t, text))
	}
	got.tables = map[string]table.Rows{}
	for _, a := range rowsOf[table.Article](t, filepath.Join(o.out, "articles-*-of-00003.parquet")) {
		require.NotContains(t, got.tables, a.ID)
		if len(a.Authors) == 0 {
			a.Authors = nil // Parquet knows no difference
		}
		if len(a.Tags) == 0 {
			a.Tags = nil
		}
		got.tables[a.ID] = table.Rows{Article: a}
	}
	for _, q := range rowsOf[table.Quote](t, filepath.Join(o.out, "quotes-*-of-00003.parquet")) {
		rows := got.tables[q.Article]
		rows.Quotes = append(rows.Quotes, q)
		got.tables[q.Article] = rows
	}
	return got
}

// requireListed holds files.txt to what the folder has.
func requireListed(t *testing.T, folder string) {
	t.Helper()
	list, err := os.ReadFile(filepath.Join(folder, "files.txt"))
	require.NoError(t, err)
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		if e.Name() != "files.txt" {
			names = append(names, e.Name())
		}
	}
	require.Equal(t, names, strings.Fields(string(list)))
}

// linesOf yields the lines of the files of that pattern.
func linesOf(t *testing.T, pattern string) iter.Seq[string] {
	return func(yield func(string) bool) {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			file, err := os.Open(name)
			require.NoError(t, err)
			lines := bufio.NewScanner(file)
			lines.Buffer(nil, 64<<20)
			for lines.Scan() {
				if !yield(lines.Text()) {
					return
				}
			}
			require.NoError(t, lines.Err())
			file.Close()
		}
	}
}

func decode(t *testing.T, text string) archive.Result {
	var r archive.Result
	require.NoError(t, json.Unmarshal([]byte(text), &r))
	return r
}

// rowsOf reads the files of a table.
func rowsOf[T any](t *testing.T, pattern string) []T {
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	var all []T
	for _, name := range names {
		rows, err := parquet.ReadFile[T](name)
		require.NoError(t, err)
		all = append(all, rows...)
	}
	return all
}

// plainly reads the archives as examples/warc does.
func plainly(t *testing.T, archives []string) ([]archive.Line, archive.Tally) {
	var lines []archive.Line
	var tally archive.Tally
	for _, name := range archives {
		file, err := os.Open(name)
		require.NoError(t, err)
		records := archive.Records(filepath.Base(name), file)
		require.NoError(t, archive.Run(context.Background(), records, archive.Extractor{}.Extract, func(l archive.Line) error {
			tally.Add(l.Result)
			if l.Outcome == archive.Parsed {
				lines = append(lines, l)
			}
			return nil
		}))
		file.Close()
	}
	return lines, tally
}

// onceSlowly is the twin of the pipeline's two deduplications.
func onceSlowly(lines []archive.Line) []archive.Line {
	for _, key := range []func(table.Article) string{
		func(a table.Article) string { return a.Address },
		func(a table.Article) string { return fingerprint(a.ID, a.Text) },
	} {
		slices.SortFunc(lines, func(a, b archive.Line) int {
			if earlier(ticket{ID: a.ID, Date: a.Date}, ticket{ID: b.ID, Date: b.Date}).ID == a.ID {
				return -1
			}
			return 1
		})
		seen := map[string]bool{}
		lines = slices.DeleteFunc(lines, func(l archive.Line) bool {
			k := key(table.RowsOf(l.Result).Article)
			repeated := seen[k]
			seen[k] = true
			return repeated
		})
	}
	return lines
}

// TestSameAsWarc gives the articles that examples/warc gives, line for line,
// each once; their rows in the tables; and the same counts.
func TestSameAsWarc(t *testing.T) {
	for _, a := range []synth.Archive{
		{Seed: 8, Records: *size},
		{Seed: 9, Records: *size / 4, Copies: 10},
	} {
		archives := writeArchives(t, a, 4)
		all, tally := plainly(t, archives)
		parsed := len(all)
		kept := onceSlowly(all)
		if a.Copies == 0 {
			require.Len(t, kept, parsed)
		} else {
			require.Less(t, len(kept), parsed)
		}
		got := runPipeline(t, archive.Extractor{}, archives)

		want := map[string]string{}
		tables := map[string]table.Rows{}
		for _, l := range kept {
			want[l.ID] = string(l.JSON[:len(l.JSON)-1])
			tables[l.ID] = table.RowsOf(l.Result)
		}
		require.Equal(t, want, got.articles)
		require.Equal(t, tables, got.tables)
		require.Empty(t, got.failed)
		require.Equal(t, map[string]int64{
			"records":  int64(tally.Records),
			"parsed":   int64(parsed),
			"skipped":  int64(tally.Outcomes[archive.Skipped]),
			"posts":    int64(tally.Posts),
			"quotes":   int64(tally.Quotes),
			"articles": int64(len(kept)),
		}, got.counts)
	}
}

// TestDeadLetters brings a worker down on one record of a spoilt archive. That
// record and the spoilt ones are put aside, with their place and the reason,
// and the rest is complete.
func TestDeadLetters(t *testing.T) {
	const records = 150
	damage := synth.EveryDamage(records)
	want, _ := plainly(t, writeArchives(t, synth.Archive{Seed: 9, Records: records}, 1))
	victim := want[7]
	spoilt := writeArchives(t, synth.Archive{Seed: 9, Records: records, Damage: damage}, 1)
	got := runPipeline(t, archive.Extractor{PanicOn: victim.URL}, spoilt)

	reasons := map[int]string{}
	for _, r := range got.failed {
		reasons[r.Record] = r.Reason
	}
	require.Len(t, reasons, len(damage)+1)
	require.Contains(t, reasons[victim.Record], "panic")
	for number := range damage {
		require.Contains(t, reasons, number)
	}
	rest := 0
	for _, l := range want {
		if reasons[l.Record] == "" {
			rest++
			require.Contains(t, got.articles, l.ID)
		}
	}
	require.Len(t, got.articles, rest)
	counts := got.counts
	require.Equal(t, counts["records"], counts["parsed"]+counts["skipped"]+counts["failed"]+counts["corrupt"])
	require.EqualValues(t, records, counts["records"])
}

// TestNoArchives names the pattern that nothing fits.
func TestNoArchives(t *testing.T) {
	pattern := filepath.Join(t.TempDir(), "none-*.gz")
	_, err := execute(context.Background(), options{archives: pattern, out: t.TempDir(), shards: 1})
	require.ErrorContains(t, err, pattern)
}

// TestNoAddress takes no article whose address is unknown for a copy of another.
func TestNoAddress(t *testing.T) {
	read := func(id string) reading {
		r, err := (&readFn{Shards: 1}).read(&archive.Record{
			Header: textproto.MIMEHeader{"Warc-Type": {"resource"}, "Warc-Record-Id": {id}, "Content-Type": {"text/html"}},
			Block:  []byte("<article><h1>Ferry stays in port</h1><p>The ferry to the island stayed in port on Thursday because of the storm.</p></article>"),
		})
		require.NoError(t, err)
		require.Equal(t, archive.Parsed, r.outcome)
		return r
	}
	require.NotEqual(t, read("<urn:x:1>").Address, read("<urn:x:2>").Address)
}
