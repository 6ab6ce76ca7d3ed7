package batch

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const story = "The ferry left at noon, said the harbour master, and nobody waved."

// batch runs the command in a folder with a story, plain and packed.
func batch(t *testing.T, manifest string, args ...string) (status int, lines []string, errs string) {
	t.Helper()
	root := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(root, "a.txt"), []byte(story), 0o600))
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, err := w.Write([]byte(story))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	require.NoError(t, os.WriteFile(filepath.Join(root, "a.txt.gz"), packed.Bytes(), 0o600))
	var out, told bytes.Buffer
	status = Main(append([]string{"-root", root}, args...), strings.NewReader(manifest), &out, &told)
	return status, strings.Split(strings.TrimSpace(out.String()), "\n"), told.String()
}

// TestManifest parses a manifest with good documents and bad lines of each
// kind: each gets its line, in order, an error the manifest's line.
func TestManifest(t *testing.T) {
	status, lines, errs := batch(t, `{"id":"a","path":"a.txt","format":"text","published":"2025-09-04","language":"en"}
{"id":"b","path":"missing.txt"}

not json
{"id":"c","path":"a.txt.gz"}
{"id":"d","path":"a.txt","published":"yesterday"}
{"id":"e","path":"a.txt","format":"pdf"}
{"id":"f","path":"a.txt","url":"/story"}`)
	require.Equal(t, done, status)
	require.Empty(t, errs)
	require.Len(t, lines, 7)
	require.Contains(t, lines[0], `"id":"a"`)
	require.Contains(t, lines[0], story)
	require.Contains(t, lines[0], `"published":{"value":"2025-09-04"}`)
	require.Contains(t, lines[1], `{"id":"b","error":"open `)
	require.Contains(t, lines[1], `"line":2}`)
	require.Contains(t, lines[2], `"error":"manifest: `)
	require.Contains(t, lines[2], `"line":4}`)
	require.Contains(t, lines[3], story)
	require.Equal(t, `{"id":"d","error":"lede: Parser.Published is \"yesterday\", not an ISO 8601 date","line":6}`, lines[4])
	require.Contains(t, lines[5], `Parser.Format is \"pdf\"`)
	require.Contains(t, lines[6], `Parser.URL is \"/story\"`)
}

func TestExitStatus(t *testing.T) {
	status, _, errs := batch(t, `{"id":"b","path":"missing.txt"}`)
	require.Equal(t, failed, status)
	require.Contains(t, errs, "none of 1 documents could be read")
	status, _, errs = batch(t, "", "manifest.jsonl")
	require.Equal(t, wrongUsage, status)
	require.Contains(t, errs, "standard input")
	status, lines, _ := batch(t, "", "-h")
	require.Equal(t, done, status)
	require.Equal(t, strings.TrimSpace(usage), strings.Join(lines, "\n"))
}

func TestPostURLs(t *testing.T) {
	_, lines, _ := batch(t, `{"url":"https://twitter.com/pier/status/12345"}`+"\n"+`{"url":"https://log.example/"}`, "-posturls")
	require.Equal(t, []string{
		`{"url":"https://twitter.com/pier/status/12345","platform":"x","id":"12345"}`, `{"url":"https://log.example/"}`,
	}, lines)
}

// TestResume goes on behind what an earlier run has printed.
func TestResume(t *testing.T) {
	earlier := filepath.Join(t.TempDir(), "out.jsonl")
	manifest := `{"id":"a","path":"a.txt"}` + "\n" + `{"id":"b","path":"a.txt"}`
	_, lines, _ := batch(t, manifest, "-resume", earlier)
	require.Len(t, lines, 2)
	require.NoError(t, os.WriteFile(earlier, []byte(lines[0]+"\n"), 0o600))
	_, rest, _ := batch(t, manifest, "-resume", earlier)
	require.Equal(t, lines[1:], rest)
	require.NoError(t, os.WriteFile(earlier, []byte(lines[0][:20]), 0o600))
	status, _, errs := batch(t, manifest, "-resume", earlier)
	require.Equal(t, failed, status)
	require.Contains(t, errs, ":1: no whole line")
}

// TestInterrupted interrupts a run that waits for input: what it has read is
// printed all the same, and it tells.
func TestInterrupted(t *testing.T) {
	in, feed := io.Pipe()
	defer feed.Close()
	interrupt := make(chan os.Signal)
	var out, errs bytes.Buffer
	started := make(chan struct{})
	j := job{work: func(l line) result {
		close(started)
		return result{ID: string(l.text)}
	}}
	ended := make(chan error)
	go func() { ended <- j.run(in, &out, interrupt) }()
	_, err := feed.Write([]byte("first\n"))
	require.NoError(t, err)
	<-started
	interrupt <- os.Interrupt
	require.Equal(t, interrupted, j.end(<-ended, &errs))
	require.Equal(t, "{\"id\":\"first\\n\"}\n", out.String())
	require.Contains(t, errs.String(), "interrupted, 1 documents are done")
}

func TestProgress(t *testing.T) {
	require.Equal(t, "0 documents", progress(0, 0, 0))
	require.Equal(t, "120 documents, 40 a second, 25 %, 9s left", progress(120, 0.25, 3*time.Second))
}
