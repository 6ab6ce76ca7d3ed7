package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/lede-go/lede/examples/archive/intake"
	"github.com/lede-go/lede/examples/archive/store"
	"github.com/lede-go/lede/examples/warc/archive"
	"github.com/lede-go/lede/examples/warc/progress"
)

// batch is how many results are written at a time: few enough that another
// program gets its turn soon, many enough that writing is no burden.
const batch = 128

// add reads inputs into the archive.
func add(ctx context.Context, args []string, out io.Writer, errs *os.File) error {
	flags, path := newFlags(errs)
	fetch := flags.Bool("fetch", false, "")
	renew := flags.Bool("renew", false, "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	files, err := intake.Files(flags.Args())
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return errors.New("add what?")
	}
	db, err := store.Open(ctx, *path)
	if err != nil {
		return err
	}
	w := writer{db: db, add: db.Add, start: time.Now()}
	if *renew {
		w.add = db.Renew
	}
	if w.bar, err = progress.New(onDisk(files), errs); err != nil {
		return errors.Join(err, db.Close())
	}
	reader := intake.Reader{Count: w.bar.Reader}
	if *fetch {
		reader.Fetcher = &intake.Fetcher{}
	}
	err = w.run(ctx, reader.Records(ctx, files))
	if errors.Is(err, context.Canceled) {
		err = errors.New("interrupted; the same command goes on")
	}
	w.bar.Finish()
	counts, failed := db.Counts(context.WithoutCancel(ctx))
	fmt.Fprint(out, w.summary(counts))
	return errors.Join(err, failed, db.Close())
}

// onDisk leaves out the addresses.
func onDisk(files []string) []string {
	var paths []string
	for _, f := range files {
		if !strings.Contains(f, "://") {
			paths = append(paths, f)
		}
	}
	return paths
}

// A writer is the one that writes to the archive, while several read.
type writer struct {
	db    *store.DB
	add   func(context.Context, []store.Result) (store.Change, error) // the database's Add, or its Renew
	bar   *progress.Progress
	start time.Time

	waiting []store.Result
	tally   archive.Tally
	change  store.Change
}

// run reads records and writes what they are. When ctx ends, or reading fails,
// it still writes what was read: the archive is whole, and the next run goes on.
func (w *writer) run(ctx context.Context, records func(func(*archive.Record, error) bool)) error {
	last := context.WithoutCancel(ctx)
	err := archive.Run(ctx, records, archive.Extractor{}.Extract, func(l archive.Line) error {
		w.tally.Add(l.Result)
		w.bar.Record(w.tally.Records)
		if r, ok := resultOf(l.Result); ok {
			w.waiting = append(w.waiting, r)
		}
		if len(w.waiting) < batch {
			return nil
		}
		return w.write(last)
	})
	return errors.Join(err, w.write(last), w.db.Conclude(last))
}

// write writes what waits.
func (w *writer) write(ctx context.Context) error {
	if len(w.waiting) == 0 {
		return nil
	}
	change, err := w.add(ctx, w.waiting)
	w.change = w.change.Plus(change)
	w.waiting = w.waiting[:0]
	return err
}

// resultOf returns what is kept of a result: articles, and what was meant to be
// one and could not be read.
func resultOf(r *archive.Result) (store.Result, bool) {
	out := store.Result{Source: intake.Source(r), URL: r.URL, Captured: r.Date, Article: r.Article}
	if r.Outcome == archive.Failed || r.Outcome == archive.Corrupt {
		out.Reason = r.Reason
	}
	return out, out.Article != nil || out.Reason != ""
}

// summary says what was done and what there is.
func (w *writer) summary(all store.Counts) string {
	var b strings.Builder
	c := w.change
	fmt.Fprintf(&b, "%d read in %s: %d new articles, %d new versions, %d copies, %d known", w.tally.Records,
		time.Since(w.start).Round(time.Second/10), c.Articles, c.Versions, c.Copies, c.Known)
	if c.Renewed > 0 {
		fmt.Fprintf(&b, ", %d renewed", c.Renewed)
	}
	fmt.Fprintf(&b, "; %d new quotes\n", c.Quotes)
	fmt.Fprintf(&b, "%d without an article, %d that could not be read\n", w.tally.Outcomes[archive.Skipped], c.Failures)
	fmt.Fprintf(&b, "The archive: %d quotes by %d people in %d articles\n", all.Quotes, all.People, all.Articles)
	return b.String()
}
