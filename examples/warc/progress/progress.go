// Package progress shows on a terminal how far the reading of files is.
package progress

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// A Progress shows how far a run is: the part of the files read, the time left,
// the records done and their rate. It shows nothing where it would not be seen.
type Progress struct {
	bar   *progressbar.ProgressBar
	start time.Time
	first int
}

// New returns the progress of a run that reads the files of those paths, to be
// shown on out if that is a terminal.
func New(paths []string, out *os.File) (*Progress, error) {
	var size int64
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		size += info.Size()
	}
	p := &Progress{start: time.Now(), first: -1}
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

// Reader counts what is read of a file.
func (p *Progress) Reader(r io.Reader) io.Reader {
	if p.bar == nil {
		return r
	}
	return io.TeeReader(r, p.bar)
}

// Record notes that n records are done.
func (p *Progress) Record(n int) {
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

// Finish takes the bar away.
func (p *Progress) Finish() {
	if p.bar != nil {
		p.bar.Finish()
	}
}
