package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/lede-go/lede/examples/beam/table"
	"github.com/lede-go/lede/examples/warc/archive"
)

func init() {
	register.DoFn5x1(&writeFn{})
	register.DoFn4x1(&failFn{})
	register.DoFn3x1(&listFn{})
	register.Emitter2[int, string]()
	register.Iter1[string]()
	register.Iter1[[]byte]()
}

// An output is a folder of files, NAME-00000-of-00004.SUFFIX and so on. Beam's
// own text sink for Go writes one file, on one machine.
type output struct {
	Folder string
	Shards int
}

// A writeFn writes the files of a shard: the lines of its articles, and the
// tables of articles and of quotes.
type writeFn struct {
	Out output
}

// ProcessElement writes the pages whose articles are kept. A second try writes
// the files anew. The order in them is the runner's.
func (fn *writeFn) ProcessElement(ctx context.Context, shard int, kept func(*string) bool, pages func(*[]byte) bool, wrote func(int, string)) error {
	ids := map[string]bool{}
	for id := ""; kept(&id); {
		ids[id] = true
	}
	if len(ids) == 0 {
		return nil
	}
	return fn.Out.create(ctx, shard, wrote, func(files []io.Writer) error {
		lines := bufio.NewWriter(files[0])
		rows := table.NewWriter(files[1], files[2])
		err := archive.Map(ctx, each(pages), unpack, func(p page) error {
			if !ids[p.rows.Article.ID] {
				return nil
			}
			articleCount.Inc(ctx, 1)
			lines.Write(p.line) // a buffered writer keeps its first error
			return rows.Write(p.rows)
		})
		return errors.Join(err, lines.Flush(), rows.Close())
	}, "articles.jsonl", "articles.parquet", "quotes.parquet")
}

// A failFn writes the file of a shard's records that failed.
type failFn struct {
	Out output
}

// ProcessElement writes their lines.
func (fn *failFn) ProcessElement(ctx context.Context, shard int, lines func(*[]byte) bool, wrote func(int, string)) error {
	return fn.Out.create(ctx, shard, wrote, func(files []io.Writer) error {
		for line := range each(lines) {
			if _, err := files[0].Write(line); err != nil {
				return err
			}
		}
		return nil
	}, "failed.jsonl")
}

// each yields what a runner's iterator gives, and no error.
func each(next func(*[]byte) bool) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for {
			var value []byte
			if !next(&value) || !yield(value, nil) {
				return
			}
		}
	}
}

// create makes the files of a shard, has them filled, closes them, and tells
// their names.
func (o output) create(ctx context.Context, shard int, wrote func(int, string), fill func([]io.Writer) error, names ...string) error {
	for i, name := range names {
		stem, suffix, _ := strings.Cut(name, ".")
		names[i] = fmt.Sprintf("%s-%05d-of-%05d.%s", stem, shard, o.Shards, suffix)
	}
	if err := o.write(ctx, fill, names); err != nil {
		return err
	}
	for _, name := range names {
		wrote(0, name)
	}
	return nil
}

// write makes files, has them filled and closes them.
func (o output) write(ctx context.Context, fill func([]io.Writer) error, names []string) (err error) {
	fs, err := filesystem.New(ctx, o.Folder)
	if err != nil {
		return err
	}
	defer fs.Close()
	var files []io.Writer
	for _, name := range names {
		file, openErr := fs.OpenWrite(ctx, strings.TrimRight(o.Folder, "/")+"/"+name)
		if openErr != nil {
			return openErr
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		files = append(files, file)
	}
	return fill(files)
}

// A listFn writes the list of all files, which a loader goes by: the folder may
// hold files of an earlier run with more shards. That the steps before it have
// an output at all keeps Prism from waiting for their end in a busy loop.
type listFn struct {
	Out output
}

// ProcessElement writes the names in order.
func (fn *listFn) ProcessElement(ctx context.Context, _ int, names func(*string) bool) error {
	var all []string
	for name := ""; names(&name); {
		all = append(all, name)
	}
	slices.Sort(all)
	return fn.Out.write(ctx, func(files []io.Writer) error {
		_, err := io.WriteString(files[0], strings.Join(all, "\n")+"\n")
		return err
	}, []string{"files.txt"})
}
