// View writes an article as one self-contained HTML page, its quotes, posts
// and time expressions marked.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/view/page"
)

const usage = `Usage: view [flags] [FILE]

View reads one news article, a saved page or plain text, from FILE or standard
input, and writes it as one HTML file that needs no network: quotes coloured by
speaker, a timeline, posts as cards, and where each field came from.

  -o FILE         where to write it (default: standard output)
  -url U          the article's address
  -published D    publication date (2025-09-04) where the article states none

Example:
  view -o story.view.html story.html
`

func main() {
	flag.Usage = func() { fmt.Fprint(flag.CommandLine.Output(), usage) }
	output := flag.String("o", "", "")
	address := flag.String("url", "", "")
	published := flag.String("published", "", "")
	flag.Parse()
	if err := run(flag.Arg(0), *output, *address, *published); err != nil {
		fmt.Fprintln(os.Stderr, "view:", err)
		os.Exit(1)
	}
}

func run(input, output, address, published string) (err error) {
	parser := lede.Parser{Published: lede.Date{Value: published}}
	if address != "" {
		if parser.URL, err = url.Parse(address); err != nil {
			return err
		}
	}
	in := io.Reader(os.Stdin)
	if input != "" && input != "-" {
		file, err := os.Open(input)
		if err != nil {
			return err
		}
		defer file.Close()
		in = file
	}
	article, err := parser.Parse(in)
	if err != nil {
		return err
	}
	if output == "" {
		return page.Write(os.Stdout, article)
	}
	file, err := os.Create(output)
	if err != nil {
		return err
	}
	return errors.Join(page.Write(file, article), file.Close())
}
