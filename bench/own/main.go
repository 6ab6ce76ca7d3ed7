// Own measures code of lede's own beside libraries that do the same, over saved
// pages and texts:
//
//	own [-pages DIR,…] [-words N] language    beside whatlanggo
//	own [-pages DIR,…] json                   beside encoding/json, hujson, jsonrepair
//	own [-texts DIR,…] sentences              beside uax29
//
// Without folders it takes those that bench takes. What it found is told in
// docs/measured.md.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/lede-go/lede/bench/corpus"
)

func main() {
	pages := flag.String("pages", "", "folders of *.html and *.html.gz files, separated by commas")
	texts := flag.String("texts", "", "folders of *.txt files, separated by commas")
	length := flag.Int("words", 0, "language: read the first N words of each text; 0 means all that lede reads")
	flag.Parse()
	switch flag.Arg(0) {
	case "language":
		languages(must(corpus.Pages(*pages)), *length)
	case "json":
		scripts(must(corpus.Pages(*pages)))
	case "sentences":
		cuts(must(corpus.Texts(*texts)))
	default:
		flag.Usage()
		os.Exit(2)
	}
}

// must ends the program on an error.
func must(documents [][]byte, err error) [][]byte {
	if err != nil {
		fmt.Fprintln(os.Stderr, "own:", err)
		os.Exit(1)
	}
	return documents
}
