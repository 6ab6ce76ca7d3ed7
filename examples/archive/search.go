package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"github.com/lede-go/lede/examples/archive/store"
)

// search prints the quotes that fit.
func search(ctx context.Context, args []string, out io.Writer, errs *os.File) error {
	flags, path := newFlags(errs)
	var q store.Query
	flags.StringVar(&q.Who, "who", "", "")
	flags.StringVar(&q.About, "about", "", "")
	flags.StringVar(&q.Since, "since", "", "")
	flags.StringVar(&q.Until, "until", "", "")
	flags.IntVar(&q.Limit, "limit", store.DefaultLimit, "")
	format := flags.String("format", "table", "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	write := map[string]func(store.Found, io.Writer) error{"table": table, "json": store.Found.WriteJSON, "csv": store.Found.WriteCSV}[*format]
	if write == nil || flags.NArg() > 0 {
		return errUsage
	}
	db, err := openExisting(ctx, *path)
	if err != nil {
		return err
	}
	defer db.Close()
	found, err := db.Search(ctx, q)
	if err != nil {
		return err
	}
	return write(found, out)
}

// openExisting opens an archive that there is: a search makes none.
func openExisting(ctx context.Context, path string) (*store.DB, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("%w (archive add makes one)", err)
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	return db, db.Conclude(ctx) // after an add that was killed
}

// table prints quotes for people, one a line, and how many there are.
func table(found store.Found, out io.Writer) error {
	lines := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, q := range found.Quotes {
		fmt.Fprintf(lines, "%s\t%s\t%s\t%s\n", q.Said.Value[:min(len(q.Said.Value), len("2006-01-02"))],
			shown(q.Who(), 28), shown(q.Text, 90), shown(q.Article.Publisher, 24))
	}
	if err := lines.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "%d of %d\n", len(found.Quotes), found.Total)
	return err
}

// shown returns a text as a cell of a table: short, and without what would move
// the terminal's cursor.
func shown(text string, width int) string {
	text = strings.Join(strings.Fields(strings.ToValidUTF8(strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return ' '
		}
		return r
	}, text), "")), " ")
	if utf8.RuneCountInString(text) <= width {
		return text
	}
	return string([]rune(text)[:width-1]) + "…"
}
