// Bench measures lede beside its peers, over the pages of a folder.
//
//	bench [-pages DIR,…] [-rounds N] compare    every contender, interleaved: a table in Markdown
//	bench growth                                lede's time per byte as pages grow 64 times
//	bench cores                                 lede's pages per second by cores
//	bench [-for 30m] soak                       hours of parsing; the heap must stay flat
//
// Without -pages it takes the saved pages of ../../shared/corpus where they
// are, else the library's own testdata.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	folders := flag.String("pages", "", "folders of *.html and *.html.gz files, separated by commas")
	rounds := flag.Int("rounds", 5, "how often each page is read")
	soakFor := flag.Duration("for", 30*time.Minute, "how long to soak")
	only := flag.String("only", "", "contenders to compare, separated by commas; empty means all")
	flag.Parse()
	if err := run(flag.Arg(0), *folders, *only, *rounds, *soakFor); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(command, folders, only string, rounds int, soakFor time.Duration) error {
	pages, err := readPages(pageFolders(folders))
	if err != nil {
		return err
	}
	switch command {
	case "", "compare":
		return printComparison(os.Stdout, compare(pages, chosen(only), rounds), pages)
	case "growth":
		return printGrowth(os.Stdout, pages, rounds)
	case "cores":
		return printCores(os.Stdout, pages, rounds)
	case "soak":
		return soak(os.Stdout, pages, soakFor)
	}
	return fmt.Errorf("unknown command %q", command)
}

// pageFolders returns the folders to read pages from.
func pageFolders(folders string) []string {
	if folders != "" {
		return strings.Split(folders, ",")
	}
	for _, pattern := range []string{"../../shared/corpus/extract/*/pages", "../shared/corpus/extract/*/pages"} {
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			return found
		}
	}
	for _, folder := range []string{"../testdata/articles", "testdata/articles"} {
		if info, err := os.Stat(folder); err == nil && info.IsDir() {
			return []string{folder}
		}
	}
	return nil
}
