// Parse reads one article, from a file or standard input, and prints it.
//
//	parse [-format json|text] [-url ADDRESS] [-published DATE] [FILE]
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"

	"github.com/lede-go/lede"
)

func main() {
	format := flag.String("format", "json", "what to print: json or text")
	address := flag.String("url", "", "the page's address, base of its links")
	published := flag.String("published", "", "publication date (ISO 8601) where the article states none")
	flag.Parse()
	if err := run(*format, *address, *published, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "parse:", err)
		os.Exit(1)
	}
}

func run(format, address, published, path string) error {
	parser := lede.Parser{Published: lede.Date{Value: published}}
	if address != "" {
		u, err := url.Parse(address)
		if err != nil {
			return err
		}
		parser.URL = u
	}
	in := io.Reader(os.Stdin)
	if path != "" && path != "-" {
		file, err := os.Open(path)
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
	return show(article, format)
}

func show(article *lede.Article, format string) error {
	switch format {
	case "text":
		_, err := fmt.Println(article.Text())
		return err
	case "json":
		encoder := json.NewEncoder(os.Stdout)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		return encoder.Encode(article)
	}
	return fmt.Errorf("unknown format %q", format)
}
