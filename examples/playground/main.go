// Playground serves a page on this machine where an article can be pasted or
// dropped and seen as lede reads it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/lede-go/lede/examples/internal/local"
)

const usage = `Usage: playground [-addr HOST:PORT]

Playground serves a page where you paste text or HTML, or drop a file, and see
the annotated view, the JSON and the Markdown. It listens on this machine only
(127.0.0.1:8787) unless -addr says otherwise, and keeps nothing.
`

func main() {
	flag.Usage = func() { fmt.Fprint(flag.CommandLine.Output(), usage) }
	address := flag.String("addr", "127.0.0.1:8787", "")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := local.Serve(ctx, *address, handler(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "playground:", err)
		os.Exit(1)
	}
}
