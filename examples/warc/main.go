// Warc reads WARC archives and prints one JSON line for each article in them,
// in the order of the records.
//
//	warc [-from RECORD] [-out FILE] [-failed FILE] ARCHIVE...
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"

	"github.com/lede-go/lede/examples/warc/archive"
)

func main() {
	var o options
	flag.IntVar(&o.from, "from", 0, "first record to read, counted over all archives; -out is then added to")
	flag.StringVar(&o.out, "out", "", "file for the articles; standard output without")
	flag.StringVar(&o.failed, "failed", "", "file for the records that failed or are corrupt")
	flag.StringVar(&o.extractor.PanicOn, "panic-on", "", "for tests: address of a page that brings its worker down")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	ballast := make([]byte, ballastSize)
	err := run(ctx, o, flag.Args())
	runtime.KeepAlive(ballast)
	if err != nil {
		fmt.Fprintln(os.Stderr, "warc:", err)
		os.Exit(1)
	}
}

// ballastSize is that of memory that is never touched, and so never resident.
// The collector counts it: it lets that much garbage gather before it runs,
// where it would run all the time for the few pages in hand.
const ballastSize = 64 << 20

type options struct {
	from        int
	out, failed string
	extractor   archive.Extractor
}

// run reads the archives and prints the summary, also when it ends early.
func run(ctx context.Context, o options, archives []string) error {
	if len(archives) == 0 {
		return errors.New("which archives?")
	}
	progress, err := newProgress(archives, os.Stderr)
	if err != nil {
		return err
	}
	out, err := create(o.out, os.Stdout, o.from > 0)
	if err != nil {
		return err
	}
	failed, err := create(o.failed, nopCloser{io.Discard}, o.from > 0)
	if err != nil {
		return err
	}
	articles, failures := bufio.NewWriter(out), bufio.NewWriter(failed)
	var tally archive.Tally
	runErr := archive.Run(ctx, read(archives, o.from, progress), o.extractor.Extract, func(l archive.Line) error {
		tally.Add(l.Result)
		progress.record(o.from + tally.Records)
		switch l.Outcome {
		case archive.Parsed:
			_, err := articles.Write(l.JSON)
			return err
		case archive.Failed, archive.Corrupt:
			_, err := failures.Write(l.JSON)
			return err
		}
		return nil
	})
	err = errors.Join(runErr, articles.Flush(), failures.Flush(), out.Close(), failed.Close())
	progress.finish()
	fmt.Fprint(os.Stderr, &tally)
	if err != nil {
		fmt.Fprintf(os.Stderr, "go on with -from %d\n", o.from+tally.Records)
	}
	return err
}

// read yields the records of the archives, one after the other, but for the
// first ones.
func read(archives []string, skip int, p *progress) iter.Seq2[*archive.Record, error] {
	return func(yield func(*archive.Record, error) bool) {
		for _, path := range archives {
			file, err := os.Open(path)
			if err != nil {
				yield(nil, err)
				return
			}
			for record, err := range archive.Records(filepath.Base(path), p.reader(file)) {
				if skip > 0 && err == nil {
					skip--
					continue
				}
				if !yield(record, err) || err != nil {
					file.Close()
					return
				}
			}
			file.Close()
		}
	}
}

// create opens a file to write or to add to, or takes the one given.
func create(name string, without io.WriteCloser, add bool) (io.WriteCloser, error) {
	if name == "" {
		return without, nil
	}
	mode := os.O_TRUNC
	if add {
		mode = os.O_APPEND
	}
	return os.OpenFile(name, os.O_CREATE|os.O_WRONLY|mode, 0o644)
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }
