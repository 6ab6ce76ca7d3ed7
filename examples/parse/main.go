// Parse reads one article, a page or plain text, and prints it.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"

	"github.com/lede-go/lede"
)

const usage = `Usage: parse [flags] [FILE]

Parse reads one news article, a saved page or plain text, from FILE or from
standard input, and prints what it says.

  -format F       json (default), text, markdown, html, jsonld, or summary: an
                  overview with each quote, who said it and when
  -url U          the page's address, which its links are relative to
  -published D    publication date (2025-09-04) where the article states none
  -language L     language (en, de, …) where the article states none

Exit status: 0 printed, 1 not readable, 2 wrong usage, 3 not an article.

Examples:
  parse story.html
  parse -format summary -published 2025-09-04 story.txt
  curl -s https://site.example/story | parse -format markdown -url https://site.example/story
`

// The exit statuses.
const (
	printed = iota
	unreadable
	wrongUsage
	notAnArticle
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run does what the arguments say and returns the exit status.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {}
	format := flags.String("format", "json", "")
	address := flags.String("url", "", "")
	published := flags.String("published", "", "")
	language := flags.String("language", "", "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(out, usage)
		return printed
	} else if err != nil {
		fmt.Fprintln(errs, "parse -h explains")
		return wrongUsage
	}
	parser, show, err := settings(*format, *address, *published, *language, flags.Args())
	if err != nil {
		fmt.Fprintf(errs, "parse: %v (parse -h explains)\n", err)
		return wrongUsage
	}
	article, err := read(parser, flags.Arg(0), in)
	if err == nil {
		err = show(out, article)
	}
	switch {
	case errors.Is(err, lede.ErrNoArticle):
		fmt.Fprintln(errs, "parse:", err)
		return notAnArticle
	case err != nil:
		fmt.Fprintln(errs, "parse:", err)
		return unreadable
	}
	return printed
}

// settings checks the arguments.
func settings(format, address, published, language string, files []string) (lede.Parser, printer, error) {
	parser := lede.Parser{Published: lede.Date{Value: published}, Language: language}
	if len(files) > 1 {
		return parser, nil, fmt.Errorf("one file at a time, not %d", len(files))
	}
	show, ok := printers[format]
	if !ok {
		return parser, nil, fmt.Errorf("there is no format %q", format)
	}
	if _, ok := parser.Published.Time(); published != "" && !ok {
		return parser, nil, fmt.Errorf("%q is no date like 2025-09-04", published)
	}
	if address != "" {
		u, err := url.Parse(address)
		if err != nil || !u.IsAbs() {
			return parser, nil, fmt.Errorf("%q is no full address", address)
		}
		parser.URL = u
	}
	return parser, show, nil
}

// read parses a file, or standard input without a name and for "-".
func read(parser lede.Parser, path string, in io.Reader) (*lede.Article, error) {
	if path == "" || path == "-" {
		return parser.Parse(in)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return parser.Parse(file)
}

// A printer writes an article in one of the formats.
type printer func(io.Writer, *lede.Article) error

var printers = map[string]printer{
	"json":     printJSON,
	"text":     printText((*lede.Article).Text),
	"markdown": printText((*lede.Article).Markdown),
	"html":     printText((*lede.Article).HTML),
	"jsonld":   printText((*lede.Article).JSONLD),
	"summary":  printSummary,
}

func printJSON(out io.Writer, article *lede.Article) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(article)
}

func printText(render func(*lede.Article) string) printer {
	return func(out io.Writer, article *lede.Article) error {
		_, err := fmt.Fprintln(out, strings.TrimRight(render(article), "\n"))
		return err
	}
}
