package batch

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

// A job is one run over a manifest.
type job struct {
	work    func(line) result
	printed map[string]bool // ids that an earlier run has printed

	done        atomic.Int64
	unread      int64 // of them, documents that could not be read
	interrupted bool
}

// isPrinted reports whether an earlier run has answered a line.
func (j *job) isPrinted(l line) bool {
	if len(j.printed) == 0 {
		return false
	}
	var e entry
	return json.Unmarshal(l.text, &e) == nil && j.printed[e.ID]
}

// printedIDs reads the ids of an earlier run's output. A file that is not there
// yet has none. A line that was cut off is an error: what is appended to it
// would be lost.
func printedIDs(path string) (map[string]bool, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	defer file.Close()
	ids := map[string]bool{}
	reader := bufio.NewReader(file)
	for number := 1; ; number++ {
		text, err := reader.ReadBytes('\n')
		if err == io.EOF && len(text) == 0 {
			return ids, nil
		}
		var r struct {
			ID string `json:"id"`
		}
		if json.Unmarshal(text, &r) != nil || err == io.EOF {
			return nil, fmt.Errorf("%s:%d: no whole line of output; remove it first", path, number)
		} else if err != nil {
			return nil, err
		}
		ids[r.ID] = true
	}
}

// showProgress shows on a terminal how far the job is, until it is stopped.
func (j *job) showProgress(in io.Reader, errs io.Writer) (stop func()) {
	terminal, ok := errs.(*os.File)
	if !ok {
		return func() {}
	}
	if info, err := terminal.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return func() {}
	}
	started, ticker, ended := time.Now(), time.NewTicker(time.Second/4), make(chan struct{})
	go func() {
		for {
			select {
			case <-ticker.C:
				text := progress(j.done.Load(), readShare(in), time.Since(started))
				fmt.Fprintf(terminal, "\r%s\x1b[K", text) // and clear the rest of the line
			case <-ended:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(ended)
		fmt.Fprintln(terminal)
	}
}

// readShare returns how much of the manifest is read, from 0 to 1, and 0 where
// its length is not known.
func readShare(in io.Reader) float64 {
	file, ok := in.(*os.File)
	if !ok {
		return 0
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
		return 0
	}
	at, err := file.Seek(0, io.SeekCurrent)
	if err != nil {
		return 0
	}
	return float64(at) / float64(info.Size())
}

// progress returns what is shown: "120 documents, 40 a second, 25 %, 9s left".
func progress(done int64, share float64, spent time.Duration) string {
	parts := []string{fmt.Sprintf("%d documents", done)}
	if spent > time.Second {
		parts = append(parts, fmt.Sprintf("%.0f a second", float64(done)/spent.Seconds()))
	}
	if share > 0 {
		left := time.Duration(float64(spent) * (1 - share) / share)
		parts = append(parts, fmt.Sprintf("%.0f %%", 100*share), left.Round(time.Second).String()+" left")
	}
	return strings.Join(parts, ", ")
}
