// Warc reads WARC archives and prints one JSON line for each article in them,
// in the order of the records.
//
//	warc [-from RECORD] [-out FILE] [-failed FILE] ARCHIVE...
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"iter"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"

	"github.com/lede-go/lede/examples/warc/archive"
	"github.com/lede-go/lede/examples/warc/progress"
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
	bar, err := progress.New(archives, os.Stderr)
	if err != nil {
		return err
	}
	out, err := openOutput(o.out, o.failed, o.from > 0)
	if err != nil {
		return err
	}
	var tally archive.Tally
	records := read(ctx, archives, o.from, bar)
	err = archive.Run(ctx, records, o.extractor.Extract, func(l archive.Line) error {
		tally.Add(l.Result)
		bar.Record(o.from + tally.Records)
		return out.write(l)
	})
	lost := out.close()
	bar.Finish()
	fmt.Fprint(os.Stderr, &tally)
	if err != nil && lost == nil {
		fmt.Fprintf(os.Stderr, "go on with -from %d\n", o.from+tally.Records)
	}
	if n := tally.Records; err == nil && n > 0 && tally.Outcomes[archive.Corrupt] == n {
		err = errors.New("no archive: not a record of it can be read")
	}
	return errors.Join(err, lost)
}

// read yields the records of the archives, one after the other, but for the
// first ones, over which it hurries until ctx is done.
func read(ctx context.Context, archives []string, skip int, p *progress.Progress) iter.Seq2[*archive.Record, error] {
	return func(yield func(*archive.Record, error) bool) {
		for _, path := range archives {
			file, err := os.Open(path)
			if err != nil {
				yield(nil, err)
				return
			}
			for record, err := range archive.Records(filepath.Base(path), p.Reader(file)) {
				if skip > 0 && err == nil && ctx.Err() == nil {
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
