// Parse prints the article of a saved page or a text as JSON, text or Markdown.
//
//	parse [-format json|text|markdown] [-url ADDRESS] [-published DATE] [FILE]
//
// It shows the library in few lines; the program to use is cmd/lede.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/url"
	"os"

	"github.com/lede-go/lede"
)

func main() {
	log.SetFlags(0)
	format := flag.String("format", "json", "json, text or markdown")
	address := flag.String("url", "", "the page's address, which links are relative to")
	published := flag.String("published", "", "publication date where the article states none")
	flag.Parse()

	parser := lede.Parser{Published: lede.Date{Value: *published}}
	if *address != "" {
		u, err := url.Parse(*address)
		if err != nil {
			log.Fatal(err)
		}
		parser.URL = u
	}
	in := os.Stdin
	if path := flag.Arg(0); path != "" && path != "-" {
		file, err := os.Open(path)
		if err != nil {
			log.Fatal(err)
		}
		defer file.Close()
		in = file
	}
	article, err := parser.Parse(in)
	if err != nil {
		log.Fatal(err)
	}
	switch *format {
	case "json":
		lines := json.NewEncoder(os.Stdout)
		lines.SetEscapeHTML(false)
		lines.SetIndent("", "  ")
		if err := lines.Encode(article); err != nil {
			log.Fatal(err)
		}
	case "text":
		fmt.Println(article.Text())
	case "markdown":
		fmt.Print(article.Markdown())
	default:
		log.Fatalf("there is no format %q", *format)
	}
}
