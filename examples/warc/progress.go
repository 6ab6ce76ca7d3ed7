package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// A progress shows how far a run is: the part of the archives read, the time
// left, the records done and their rate. It shows nothing where it would not
// be seen.
type progress struct {
	bar   *progressbar.ProgressBar
	start time.Time
	first int
}

func newProgress(archives []string, out *os.File) (*progress, error) {
	var size int64
	for _, path := range archives {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		size += info.Size()
	}
	p := &progress{start: time.Now(), first: -1}
	if term.IsTerminal(int(out.Fd())) {
		p.bar = progressbar.NewOptions64(size,
			progressbar.OptionSetWriter(out),
			progressbar.OptionShowBytes(true),
			progressbar.OptionSetPredictTime(true),
			progressbar.OptionThrottle(time.Second/4),
			progressbar.OptionSetWidth(20),
			progressbar.OptionClearOnFinish(),
		)
	}
	return p, nil
}

// reader counts what is read of an archive.
func (p *progress) reader(r io.Reader) io.Reader {
	if p.bar == nil {
		return r
	}
	return io.TeeReader(r, p.bar)
}

// record notes that n records are done.
func (p *progress) record(n int) {
	if p.bar == nil {
		return
	}
	if p.first < 0 {
		p.first, p.start = n, time.Now()
	}
	if n%50 == 0 {
		rate := float64(n-p.first) / time.Since(p.start).Seconds()
		p.bar.Describe(fmt.Sprintf("record %d, %.0f/s", n, rate))
	}
}

func (p *progress) finish() {
	if p.bar != nil {
		p.bar.Finish()
	}
}
