//go:build unix

package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lede-go/lede/examples/warc/synth"
)

var overhead = flag.Bool("overhead", false, "measure what Beam costs over examples/warc")

// TestOverhead runs examples/warc and this program in turn on the same
// archives, each in processes of its own, and prints the ratio of their best
// times and of their memory in those runs.
func TestOverhead(t *testing.T) {
	if !*overhead {
		t.Skip("only with -overhead")
	}
	archives := writeArchives(t, synth.Archive{Seed: 1, Records: *size}, 4)
	plain := filepath.Join(t.TempDir(), "warc")
	out, err := exec.Command("go", "build", "-C", "../warc", "-o", plain, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	pattern := filepath.Join(filepath.Dir(archives[0]), "*.warc.gz")

	var warc, beam cost
	for range 3 {
		warc.measure(t, plain, append([]string{"-out", os.DevNull}, archives...))
		beam.measure(t, os.Args[0], []string{"-archives", pattern, "-out", t.TempDir()})
	}
	t.Logf("%d records: warc %.1f s, %d MiB; beam %.1f s, %d MiB: %.2f times the time, %.1f times the memory",
		*size, warc.wall.Seconds(), warc.peak>>20, beam.wall.Seconds(), beam.peak>>20,
		beam.wall.Seconds()/warc.wall.Seconds(), float64(beam.peak)/float64(warc.peak))
}

// A cost is the least wall time of some runs, and that run's peak memory.
type cost struct {
	wall time.Duration
	peak int64
}

func (c *cost) measure(t *testing.T, program string, args []string) {
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), "BEAM_PROGRAM=1")
	start := time.Now()
	out, err := cmd.CombinedOutput()
	wall := time.Since(start)
	require.NoError(t, err, "%s", out)
	if c.wall == 0 || wall < c.wall {
		c.wall = wall
		c.peak = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
	}
}
