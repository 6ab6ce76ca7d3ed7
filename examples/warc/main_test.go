package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/lede-go/lede/examples/warc/archive"
	"github.com/lede-go/lede/examples/warc/progress"
	"github.com/lede-go/lede/examples/warc/synth"
	"github.com/stretchr/testify/require"
)

// writeArchive writes an archive to a file in a temporary folder.
func writeArchive(t *testing.T, name string, a synth.Archive) string {
	path := filepath.Join(t.TempDir(), name)
	file, err := os.Create(path)
	require.NoError(t, err)
	require.NoError(t, a.Write(file))
	require.NoError(t, file.Close())
	return path
}

// readResults reads lines of output.
func readResults(t *testing.T, path string) []archive.Result {
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	var results []archive.Result
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var r archive.Result
		require.NoError(t, json.Unmarshal(lines.Bytes(), &r))
		results = append(results, r)
	}
	require.NoError(t, lines.Err())
	return results
}

// TestDamage spoils an archive in every known way, compressed and not. Every
// record that is not spoilt comes out as it does of the sound archive.
func TestDamage(t *testing.T) {
	const records = 120
	damage := synth.EveryDamage(records)
	for _, plain := range []bool{false, true} {
		sound := synth.Archive{Seed: 3, Records: records, Plain: plain}
		spoilt := sound
		spoilt.Damage = damage
		want := runOn(t, options{}, writeArchive(t, "a.warc", sound))
		failed := filepath.Join(t.TempDir(), "failed")
		got := runOn(t, options{failed: failed}, writeArchive(t, "a.warc", spoilt))
		reasons := map[int]string{}
		for _, r := range readResults(t, failed) {
			reasons[r.Record] = r.Reason
		}
		require.Len(t, reasons, len(damage))
		for number, kind := range damage {
			require.NotEmpty(t, reasons[number], kind)
		}
		var rest []archive.Result
		for _, r := range want {
			if damage[r.Record] == "" {
				rest = append(rest, r)
			}
		}
		require.Equal(t, rest, got)
	}
}

// runOn runs the program and returns the articles.
func runOn(t *testing.T, o options, archives ...string) []archive.Result {
	o.out = filepath.Join(t.TempDir(), "articles")
	require.NoError(t, run(context.Background(), o, archives))
	return readResults(t, o.out)
}

// TestPanic loses one record, and that one is told.
func TestPanic(t *testing.T) {
	path := writeArchive(t, "a.warc.gz", synth.Archive{Seed: 4, Records: 60})
	want := runOn(t, options{}, path)
	victim := want[len(want)/2]
	failed := filepath.Join(t.TempDir(), "failed")
	o := options{failed: failed, extractor: archive.Extractor{PanicOn: victim.URL}}
	got := runOn(t, o, path)
	require.Equal(t, append(want[:len(want)/2:len(want)/2], want[len(want)/2+1:]...), got)
	letters := readResults(t, failed)
	require.Len(t, letters, 1)
	require.Equal(t, victim.ID, letters[0].ID)
	require.Contains(t, letters[0].Reason, "panic")
}

// TestFrom ends a run in the middle, by an archive that is a folder, and goes
// on where it ended: the two runs print what one would have.
func TestFrom(t *testing.T) {
	first := writeArchive(t, "a.warc.gz", synth.Archive{Seed: 5, Records: 50})
	second := writeArchive(t, "b.warc.gz", synth.Archive{Seed: 5, First: 50, Records: 50})
	want := runOn(t, options{}, first, second)
	o := options{out: filepath.Join(t.TempDir(), "articles")}
	require.Error(t, run(context.Background(), o, []string{first, t.TempDir()}))
	o.from = 50
	require.NoError(t, run(context.Background(), o, []string{first, second}))
	require.Equal(t, want, readResults(t, o.out))
}

// TestInterrupt ends a run early without an article cut short.
func TestInterrupt(t *testing.T) {
	path := writeArchive(t, "a.warc.gz", synth.Archive{Seed: 6, Records: 400})
	want := runOn(t, options{}, path)
	ctx, interrupt := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer interrupt()
	o := options{out: filepath.Join(t.TempDir(), "articles")}
	if err := run(ctx, o, []string{path}); err != nil {
		require.ErrorIs(t, err, context.DeadlineExceeded)
	}
	got := readResults(t, o.out)
	require.Equal(t, want[:len(got)], got)
}

// TestProgress shows the record, the rate and the time left on a terminal, of
// which a file will not do.
func TestProgress(t *testing.T) {
	path := writeArchive(t, "a.warc.gz", synth.Archive{Seed: 7, Records: 3})
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	require.NoError(t, err)
	defer log.Close()
	p, err := progress.New([]string{path}, log)
	require.NoError(t, err)
	for range read(context.Background(), []string{path}, 0, p) {
		p.Record(50)
	}
	p.Finish()
	info, err := log.Stat()
	require.NoError(t, err)
	require.Zero(t, info.Size())
}

// TestNoArchive reads a file that is none.
func TestNoArchive(t *testing.T) {
	for name, text := range map[string]string{"a.warc": "The ferry left at noon.\n", "a.warc.gz": "<html><body>Not found"} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		err := run(context.Background(), options{out: filepath.Join(t.TempDir(), "out")}, []string{path})
		require.ErrorContains(t, err, "no archive", name)
	}
}
