// Lede reads news articles: a file, standard input or an address, and prints who
// said what and when, the article as JSON, text or Markdown, or its quotes as a
// table. See lede -h.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/batch"
	"github.com/lede-go/lede/internal/command/playground"
)

const usage = `Usage: lede [flags] FILE | ADDRESS | -
       lede view [flags] FILE | ADDRESS | -     one HTML page, quotes coloured by speaker
       lede batch [flags] < manifest.jsonl      many documents, one JSON line each
       lede playground [flags]                  a page to paste texts into

Lede reads one news article, a page or plain text, from a file, from an address
(https://…) or from standard input, and prints what it says.

  -format F       json (default), text, markdown, html, jsonld, csv: its quotes,
                  one a row; or summary: an overview to be read
  -front-matter   begin Markdown with YAML: title, url, site, authors, dates, tags
` + inputUsage + `
Exit status: 0 printed, 1 not readable, 2 wrong usage, 3 not an article.

Examples:
  lede -format summary https://site.example/story
  lede -format markdown -front-matter story.html
  lede -format csv -published 2025-09-04 - < story.txt
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
	if len(args) > 0 {
		switch args[0] {
		case "view":
			return runView(args[1:], in, out, errs)
		case "batch":
			return batch.Main(args[1:], in, out, errs)
		case "playground":
			return playground.Main(args[1:], out, errs)
		}
	}
	c := newCommand("lede", usage)
	format := c.flags.String("format", "json", "")
	front := c.flags.Bool("front-matter", false, "")
	if status, ok := c.parse(args, out, errs); !ok {
		return status
	}
	show, ok := printers[*format]
	switch {
	case !ok:
		return c.misused(errs, fmt.Errorf("there is no format %q", *format))
	case *front && *format != "markdown":
		return c.misused(errs, errors.New("-front-matter is for -format markdown"))
	case *front:
		show = printText(func(a *lede.Article) string { return a.FrontMatter() + "\n" + a.Markdown() })
	}
	article, err := c.read(in)
	if err == nil {
		err = show(out, article)
	}
	return c.end(err, errs)
}

// A command is one that reads an article.
type command struct {
	name, usage string
	flags       *flag.FlagSet
	input
}

func newCommand(name, usage string) *command {
	c := &command{name: name, usage: usage, flags: flag.NewFlagSet(name, flag.ContinueOnError)}
	c.register(c.flags)
	return c
}

// parse reads the arguments; it reports false, and the exit status, where that
// is all.
func (c *command) parse(args []string, out, errs io.Writer) (status int, ok bool) {
	c.flags.SetOutput(errs)
	c.flags.Usage = func() {}
	err := c.flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(out, c.usage)
		return printed, false
	case err != nil:
		fmt.Fprintf(errs, "%s -h explains\n", c.name)
		return wrongUsage, false
	case c.flags.NArg() != 1:
		return c.misused(errs, fmt.Errorf("one file or address (or - for standard input), not %d", c.flags.NArg())), false
	}
	c.from = c.flags.Arg(0)
	return printed, true
}

func (c *command) misused(errs io.Writer, err error) int {
	fmt.Fprintf(errs, "%s: %v (%s -h explains)\n", c.name, err, c.name)
	return wrongUsage
}

// end tells what went wrong, if anything, and returns the exit status.
func (c *command) end(err error, errs io.Writer) int {
	var option *lede.OptionError
	switch {
	case err == nil:
		return printed
	case errors.As(err, &option):
		return c.misused(errs, fmt.Errorf("%q is not %s", option.Value, option.Want))
	}
	fmt.Fprintf(errs, "%s: %v\n", c.name, err)
	if errors.Is(err, lede.ErrNoArticle) {
		return notAnArticle
	}
	return unreadable
}
