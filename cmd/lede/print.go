package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/sheet"
	"github.com/lede-go/lede/internal/command/view"
)

// A printer writes an article in one of the formats.
type printer func(io.Writer, *lede.Article) error

var printers = map[string]printer{
	"json":     printJSON,
	"text":     printText((*lede.Article).Text),
	"markdown": printText((*lede.Article).Markdown),
	"html":     printText((*lede.Article).HTML),
	"jsonld":   printText((*lede.Article).JSONLD),
	"csv":      sheet.Write,
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

const viewUsage = `Usage: lede view [flags] FILE | ADDRESS | -

View reads one news article and writes it as one HTML file that needs no
network: quotes coloured by speaker, a timeline, posts as cards, and where each
field came from.

  -o FILE         where to write it (default: standard output)
` + inputUsage + `
Exit status: 0 written, 1 not readable, 2 wrong usage, 3 not an article.

Example:
  lede view -o story.view.html https://site.example/story
`

// runView does what "lede view" is told.
func runView(args []string, in io.Reader, out, errs io.Writer) int {
	c := newCommand("lede view", viewUsage)
	path := c.flags.String("o", "", "")
	if status, ok := c.parse(args, out, errs); !ok {
		return status
	}
	article, err := c.read(in)
	if err == nil {
		err = writeView(*path, out, article)
	}
	return c.end(err, errs)
}

// writeView writes the page of an article to a file, or to out without a path.
func writeView(path string, out io.Writer, article *lede.Article) error {
	if path == "" {
		return view.Write(out, article)
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(view.Write(file, article), file.Close())
}
