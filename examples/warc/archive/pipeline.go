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

// Run makes lines of records on all processors, and hands them to write in the
// records' order. See Map for how it ends.
func Run(ctx context.Context, records iter.Seq2[*Record, error], extract func(*Record) *Result, write func(Line) error) error {
	return Map(ctx, records, func(r *Record) (Line, error) { return NewLine(extract(r)) }, write)
}

// A job is something that a worker has in hand, and later what came of it.
type job[T any] chan struct {
	value T
	err   error
}

// Map hands items to as many workers as there are processors, and what they
// make of them to write, in the items' order. It keeps a few items for each
// worker in memory, however many there are. It ends early when ctx is done,
// the items fail, a worker or write does, and but for the last still writes
// what was begun.
func Map[S, T any](ctx context.Context, items iter.Seq2[S, error], work func(S) (T, error), write func(T) error) error {
	reading, stop := context.WithCancel(ctx)
	defer stop()
	jobs := make(chan job[T], 2*runtime.GOMAXPROCS(0))
	var unread error // jobs being closed makes it safe to read
	go func() {
		defer close(jobs)
		unread = start(reading, jobs, items, work)
	}()
	var failed error
	for j := range jobs {
		answer := <-j
		if failed != nil {
			continue
		}
		failed = answer.err
		if failed == nil {
			failed = write(answer.value)
		}
		if failed != nil {
			stop()
		}
	}
	return cmp.Or(failed, unread)
}

// start begins a job for each item, as soon as a worker is free.
func start[S, T any](ctx context.Context, jobs chan<- job[T], items iter.Seq2[S, error], work func(S) (T, error)) error {
	workers := make(chan struct{}, runtime.GOMAXPROCS(0))
	for item, err := range items {
		if err = cmp.Or(err, context.Cause(ctx)); err != nil {
			return err
		}
		workers <- struct{}{}
		j := make(job[T], 1)
		jobs <- j
		go func() {
			value, err := work(item)
			<-workers
			j <- struct {
				value T
				err   error
			}{value, err}
		}()
	}
	return nil
}
