package archive

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"iter"
	"runtime"
)

// A Line is a result and its JSON, with a newline.
type Line struct {
	*Result
	JSON []byte
}

// NewLine encodes a result.
func NewLine(r *Result) (Line, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(r)
	return Line{r, b.Bytes()}, err
}

// A job is a record that a worker has in hand, and later its line.
type job chan struct {
	line Line
	err  error
}

// Run hands records to as many workers as there are processors, and their
// lines to write, in the records' order. It keeps a few records for each
// worker in memory, however many there are. It ends early when ctx is done,
// records fail or write does, and but for the last still writes what was begun.
func Run(ctx context.Context, records iter.Seq2[*Record, error], extract func(*Record) *Result, write func(Line) error) error {
	reading, stop := context.WithCancel(ctx)
	defer stop()
	jobs := make(chan job, 2*runtime.GOMAXPROCS(0))
	var unread error // jobs being closed makes it safe to read
	go func() {
		defer close(jobs)
		unread = start(reading, jobs, records, extract)
	}()
	var failed error
	for j := range jobs {
		answer := <-j
		if failed != nil {
			continue
		}
		failed = answer.err
		if failed == nil {
			failed = write(answer.line)
		}
		if failed != nil {
			stop()
		}
	}
	return cmp.Or(failed, unread)
}

// start begins a job for each record, as soon as a worker is free.
func start(ctx context.Context, jobs chan<- job, records iter.Seq2[*Record, error], extract func(*Record) *Result) error {
	workers := make(chan struct{}, runtime.GOMAXPROCS(0))
	for record, err := range records {
		if err = cmp.Or(err, context.Cause(ctx)); err != nil {
			return err
		}
		workers <- struct{}{}
		j := make(job, 1)
		jobs <- j
		go func() {
			line, err := NewLine(extract(record))
			<-workers
			j <- struct {
				line Line
				err  error
			}{line, err}
		}()
	}
	return nil
}
