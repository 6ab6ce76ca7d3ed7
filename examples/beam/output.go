package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"reflect"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/lede-go/lede/examples/warc/archive"
)

func init() {
	beam.RegisterType(reflect.TypeFor[line]())
	beam.RegisterType(reflect.TypeFor[sink]())
	register.Function2x1(articleOf)
	register.Function2x0(quotesOf)
	register.DoFn1x2(&shardFn{})
	register.DoFn3x1(&writeFn{})
	register.Iter1[[]byte]()
}

// articleOf is the article's line of output.
func articleOf(ctx context.Context, i item) line {
	articleCount.Inc(ctx, 1)
	return line{i.ID, i.JSON}
}

// quotesHeader is the first row of each shard of the table of quotes.
const quotesHeader = "speaker,date,url,text\n"

// quotesOf emits the article's rows of the table of quotes.
func quotesOf(i item, emit func(line)) {
	if len(i.Quotes) > 0 {
		emit(line{i.ID, i.Quotes})
	}
}

// quoteRows makes the rows, packed: who said it, when, in which article, and
// the words.
func quoteRows(r *archive.Result) []byte {
	var rows bytes.Buffer
	w := csv.NewWriter(&rows)
	for _, q := range r.Article.Quotes {
		w.Write([]string{q.Who(), q.Said.Value, canonical(r), q.Text}) // a bytes.Buffer takes everything
	}
	w.Flush()
	if rows.Len() == 0 {
		return nil
	}
	return pack(rows.Bytes())
}

// A sink is a set of files, NAME-00000-of-00004.SUFFIX and so on. Beam's own
// text sink for Go writes one file, on one machine.
type sink struct {
	Folder, Name, Suffix string
	Shards               int
	Header               string
}

// write spreads lines over the files of a sink, by their ids. A shard without
// lines has no file. The order of lines in a file is the runner's.
func write(s beam.Scope, out sink, lines beam.PCollection) {
	s = s.Scope("write " + out.Name)
	byShard := beam.ParDo(s, &shardFn{Shards: out.Shards}, lines)
	beam.ParDo0(s, &writeFn{Sink: out}, beam.GroupByKey(s, byShard))
}

type shardFn struct {
	Shards int
}

// ProcessElement puts a line in the same shard in every run.
func (fn *shardFn) ProcessElement(l line) (int, []byte) {
	hash := fnv.New32a()
	io.WriteString(hash, l.ID)
	return int(hash.Sum32() % uint32(fn.Shards)), l.Data
}

type writeFn struct {
	Sink sink
}

// ProcessElement writes one file. A second try writes it anew.
func (fn *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*[]byte) bool) error {
	out := fn.Sink
	name := fmt.Sprintf("%s/%s-%05d-of-%05d.%s", strings.TrimRight(out.Folder, "/"), out.Name, shard, out.Shards, out.Suffix)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	return errors.Join(fill(file, out.Header, lines), file.Close())
}

// fill writes the lines of one file. A buffered writer keeps its first error.
func fill(file io.Writer, header string, lines func(*[]byte) bool) error {
	w := bufio.NewWriter(file)
	w.WriteString(header)
	var packed []byte
	for lines(&packed) {
		data, err := unpack(packed)
		if err != nil {
			return err
		}
		w.Write(data)
	}
	return w.Flush()
}
