package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRun parses a manifest with a good document, a missing one and a line
// that is no JSON: each gets its line, in order.
func TestRun(t *testing.T) {
	root := t.TempDir()
	story := "The ferry left at noon, said the harbour master, and nobody waved."
	require.NoError(t, os.WriteFile(filepath.Join(root, "a.txt"), []byte(story), 0o600))
	manifest := `{"id":"a","path":"a.txt","format":"text","published":"2025-09-04"}
{"id":"b","path":"missing.txt"}
not json

`
	var out bytes.Buffer
	work := func(line []byte) any { return parse(root, line) }
	require.NoError(t, run(strings.NewReader(manifest), &out, nil, work))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.Len(t, lines, 3)
	require.Contains(t, lines[0], `"id":"a"`)
	require.Contains(t, lines[0], story)
	require.Contains(t, lines[0], `"published":{"value":"2025-09-04"}`)
	require.Contains(t, lines[1], `{"id":"b","error":"open `)
	require.Contains(t, lines[2], `"error":"manifest: `)
}

// TestRunInterrupted interrupts a run that waits for input: what it has read
// is printed all the same.
func TestRunInterrupted(t *testing.T) {
	in, feed := io.Pipe()
	defer feed.Close()
	interrupt := make(chan os.Signal)
	var out bytes.Buffer
	started := make(chan struct{})
	work := func(line []byte) any {
		close(started)
		return string(line)
	}
	done := make(chan error)
	go func() { done <- run(in, &out, interrupt, work) }()
	_, err := feed.Write([]byte("first\n"))
	require.NoError(t, err)
	<-started
	interrupt <- os.Interrupt
	require.NoError(t, <-done)
	require.Equal(t, "\"first\\n\"\n", out.String())
}
