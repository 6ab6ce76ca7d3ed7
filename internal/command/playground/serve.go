// Package playground serves a page on this machine where an article can be
// pasted or dropped and seen as lede reads it: the command "lede playground".
package playground

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/lede-go/lede/internal/command/local"
)

const usage = `Usage: lede playground [-addr HOST:PORT]

Playground serves a page where you paste text or HTML, or drop a file, and see
the annotated view, the JSON and the Markdown. It listens on this machine only
(127.0.0.1:8787) unless -addr says otherwise, and keeps nothing.

Exit status: 0 ended by an interrupt (Ctrl-C), 1 it cannot be served, 2 wrong usage.
`

// Main does what the arguments say and returns the exit status.
func Main(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("lede playground", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {}
	address := flags.String("addr", "127.0.0.1:8787", "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(out, usage)
		return 0
	} else if err != nil || flags.NArg() > 0 {
		fmt.Fprintln(errs, "lede playground -h explains")
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := local.Serve(ctx, *address, handler(), out); err != nil {
		fmt.Fprintln(errs, "lede playground:", err)
		return 1
	}
	return 0
}
