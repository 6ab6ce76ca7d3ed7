// Bench measures lede beside its peers, over the pages or the raw texts of a folder.
//
//	bench [-pages DIR,…] [-rounds N] compare    every contender, interleaved: a table in Markdown
//	bench [-texts DIR,…] [-rounds N] texts      the same of raw texts, beside libraries that find dates
//	bench -json compare > FILE                  either of them as lines of JSON
//	bench diff FILE FILE                        what changed between two of those
//	bench growth                                lede's time per byte as pages grow 64 times
//	bench cores                                 lede's pages per second by cores
//	bench [-for 30m] soak                       hours of parsing; the heap must stay flat
//
// Without -pages it takes the saved pages of ../../shared/corpus where they
// are, else the library's own testdata; texts likewise.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/lede-go/lede/bench/corpus"
)

func main() {
	folders := flag.String("pages", "", "folders of *.html and *.html.gz files, separated by commas")
	texts := flag.String("texts", "", "folders of *.txt files, separated by commas")
	asJSON := flag.Bool("json", false, "print lines of JSON in place of tables")
	rounds := flag.Int("rounds", 5, "how often each page is read")
	soakFor := flag.Duration("for", 30*time.Minute, "how long to soak")
	only := flag.String("only", "", "contenders to compare, separated by commas; empty means all")
	flag.Parse()
	o := options{pages: *folders, texts: *texts, only: *only, rounds: *rounds, soakFor: *soakFor, json: *asJSON}
	if err := run(flag.Args(), o); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// options are what the flags say.
type options struct {
	pages, texts, only string
	rounds             int
	soakFor            time.Duration
	json               bool
}

func run(arguments []string, o options) error {
	command := "compare"
	if len(arguments) > 0 {
		command = arguments[0]
	}
	switch command {
	case "diff":
		return diff(arguments[1:])
	case "texts":
		texts, err := corpus.Texts(o.texts)
		if err != nil {
			return err
		}
		return o.print(textContenders, texts)
	}
	pages, err := corpus.Pages(o.pages)
	if err != nil {
		return err
	}
	switch command {
	case "compare":
		return o.print(contenders, pages)
	case "growth":
		return printGrowth(os.Stdout, pages, o.rounds)
	case "cores":
		return printCores(os.Stdout, pages, o.rounds)
	case "soak":
		return soak(os.Stdout, pages, o.soakFor)
	}
	return fmt.Errorf("unknown command %q", command)
}

// print compares the contenders that are wanted and prints the result.
func (o options) print(contenders []contender, documents [][]byte) error {
	rows := rowsOf(compare(documents, chosen(contenders, o.only), o.rounds), documents)
	if o.json {
		return writeRows(os.Stdout, rows)
	}
	return printRows(os.Stdout, rows, documents)
}

// diff compares the runs in two files.
func diff(paths []string) error {
	if len(paths) != 2 {
		return errors.New("diff takes two files")
	}
	before, err := readRows(paths[0])
	if err != nil {
		return err
	}
	after, err := readRows(paths[1])
	if err != nil {
		return err
	}
	return printDifference(os.Stdout, before, after)
}
