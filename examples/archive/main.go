// Archive keeps what is said in articles: it reads saved pages, texts, web
// archives and feeds into a database, finds quotes by who, what and when, and
// shows them in a browser.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

const usage = `Usage:
  archive add [-db FILE] [-fetch] [-renew] FILE|FOLDER|WARC|FEED...
  archive search [-db FILE] [-who NAME] [-about WORDS] [-since DAY] [-until DAY] [-limit N] [-format table|json|csv]
  archive serve [-db FILE] [-addr HOST:PORT]

Add reads saved pages, texts, folders of them, WARC archives and RSS or Atom
feeds; each may be compressed (.gz). What is there already is not added again, so
it may be stopped and run as often as you like. With -fetch it takes addresses
too, and follows the links of feeds, as robots.txt allows, one a second and site.
With -renew what was read before is read again, for when the library has become
better: versions stay as they are, and so do the links to quotes that are the same.

Search finds quotes by speaker, words, and days: 2026-03-01, 2026-03 or 2026.

Serve shows the archive in a browser, to this machine only (127.0.0.1:8788)
unless -addr says otherwise.

The database is quotes.db in the current folder unless -db says otherwise.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage")

// run runs the command that the arguments begin with.
func run(ctx context.Context, args []string, out io.Writer, errs *os.File) error {
	commands := map[string]func(context.Context, []string, io.Writer, *os.File) error{"add": add, "search": search, "serve": serve}
	if len(args) == 0 || commands[args[0]] == nil {
		return errUsage
	}
	return commands[args[0]](ctx, args[1:], out, errs)
}

// newFlags returns the flags that every command has.
func newFlags(errs io.Writer) (flags *flag.FlagSet, db *string) {
	flags = flag.NewFlagSet("", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	return flags, flags.String("db", "quotes.db", "")
}
