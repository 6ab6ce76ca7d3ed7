//go:build unix

package main

import (
	"flag"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/lede-go/lede/examples/warc/synth"
	"github.com/stretchr/testify/require"
)

var large = flag.Int("large", 3000, "records of the large archive of TestMemory")

// TestMain lets the test binary be the program itself, so that a run has a
// process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("WARC_PROGRAM") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// TestMemory holds the peak memory of a large archive against a small one's.
func TestMemory(t *testing.T) {
	const small = 1000
	ratio := float64(peak(t, *large)) / float64(peak(t, small))
	t.Logf("%d records to %d: %.2f times the memory", small, *large, ratio)
	require.Less(t, ratio, 1.2)
}

// peak is the largest resident set, in bytes, of a run on n records: of two
// runs the lower, since a collector that is kept waiting by other programs
// lets garbage pile up.
func peak(t *testing.T, n int) int64 {
	path := writeArchive(t, "a.warc.gz", synth.Archive{Seed: 1, Records: n})
	return min(residentSet(t, n, path), residentSet(t, n, path))
}

func residentSet(t *testing.T, n int, path string) int64 {
	cmd := exec.Command(os.Args[0], "-out", os.DevNull, path)
	cmd.Env = append(os.Environ(), "WARC_PROGRAM=1")
	start := time.Now()
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	unit := int64(1024)
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	size := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * unit
	t.Logf("%d records: %.0f a second, peak %d MiB", n, float64(n)/time.Since(start).Seconds(), size>>20)
	return size
}
