package main

import (
	"context"
	"io"
	"os"

	"github.com/lede-go/lede/examples/archive/site"
	"github.com/lede-go/lede/internal/command/local"
)

// serve shows the archive in a browser.
func serve(ctx context.Context, args []string, out io.Writer, errs *os.File) error {
	flags, path := newFlags(errs)
	address := flags.String("addr", "127.0.0.1:8788", "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	db, err := openExisting(ctx, *path)
	if err != nil {
		return err
	}
	defer db.Close()
	return local.Serve(ctx, *address, site.New(db), out)
}
