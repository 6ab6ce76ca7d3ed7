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
// archives, each in processes of its own, and prints the ratios of what the
// fastest run of each took.
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
	t.Logf("%d records", *size)
	t.Logf("warc %6.1f s  %6.1f s of processors  %5d MiB", warc.wall.Seconds(), warc.cpu.Seconds(), warc.peak>>20)
	t.Logf("beam %6.1f s  %6.1f s of processors  %5d MiB", beam.wall.Seconds(), beam.cpu.Seconds(), beam.peak>>20)
	t.Logf("beam to warc: %.2f of the time, %.2f of the processors' time, %.1f of the memory",
		beam.wall.Seconds()/warc.wall.Seconds(), beam.cpu.Seconds()/warc.cpu.Seconds(), float64(beam.peak)/float64(warc.peak))
}

// A cost is that of the fastest of some runs.
type cost struct {
	wall, cpu time.Duration
	peak      int64 // resident, in bytes
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
		c.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		c.peak = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
	}
}
