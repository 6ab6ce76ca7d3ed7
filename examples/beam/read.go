package main

import (
	"cmp"
	"context"
	"hash/fnv"
	"io"
	"path"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/lede-go/lede/examples/beam/table"
	"github.com/lede-go/lede/examples/warc/archive"
)

func init() {
	beam.RegisterType(reflect.TypeFor[ticket]())
	register.DoFn5x1(&readFn{})
	register.Emitter1[ticket]()
	register.Emitter2[int, []byte]()
}

// A ticket stands for an article where copies are told from each other, so that
// runners sort and send what is small. The article itself waits in its shard.
type ticket struct {
	ID      string
	Shard   int
	Date    string // of the capture
	Address string // canonical, the key of the first deduplication; the id where none is known
	Text    string // fingerprint, the key of the second
}

// namespace is that of the counters.
const namespace = "lede"

// counterNames are all counters, in the order of the summary. Records is the
// sum of the four that follow it; articles is parsed less its duplicates.
var counterNames = []string{"records", "parsed", "skipped", "failed", "corrupt", "posts", "quotes", "articles"}

var (
	recordCount  = beam.NewCounter(namespace, "records")
	postCount    = beam.NewCounter(namespace, "posts")
	quoteCount   = beam.NewCounter(namespace, "quotes")
	articleCount = beam.NewCounter(namespace, "articles")
	outcomes     = map[archive.Outcome]beam.Counter{
		archive.Parsed:  beam.NewCounter(namespace, string(archive.Parsed)),
		archive.Skipped: beam.NewCounter(namespace, string(archive.Skipped)),
		archive.Failed:  beam.NewCounter(namespace, string(archive.Failed)),
		archive.Corrupt: beam.NewCounter(namespace, string(archive.Corrupt)),
	}
)

// A readFn reads an archive, the way examples/warc does: on all processors of
// its machine. The records that fail it puts aside.
type readFn struct {
	Extractor archive.Extractor
	Shards    int
}

// ProcessElement reads one archive. It emits for each article a ticket, and the
// page for its shard; for a record that failed, its line for its shard. Only an
// archive that cannot be read is an error, and the runner's to try again.
func (fn *readFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, found func(ticket), put, fail func(int, []byte)) error {
	in, err := file.Open(ctx)
	if err != nil {
		return err
	}
	defer in.Close()
	records := archive.Records(path.Base(file.Metadata.Path), in)
	return archive.Map(ctx, records, fn.read, func(r reading) error {
		recordCount.Inc(ctx, 1)
		outcomes[r.outcome].Inc(ctx, 1)
		switch r.outcome {
		case archive.Parsed:
			postCount.Inc(ctx, r.posts)
			quoteCount.Inc(ctx, r.quotes)
			found(r.ticket)
			put(r.Shard, r.page)
		case archive.Failed, archive.Corrupt:
			fail(r.Shard, r.page)
		}
		return nil
	})
}

// A reading is what comes of a record.
type reading struct {
	ticket
	outcome       archive.Outcome
	posts, quotes int64
	page          []byte
}

// read does all that one record needs, away from the one goroutine that emits.
func (fn *readFn) read(record *archive.Record) (reading, error) {
	line, err := archive.NewLine(fn.Extractor.Extract(record))
	if err != nil {
		return reading{}, err
	}
	r := reading{outcome: line.Outcome, ticket: ticket{ID: line.ID, Shard: shardOf(line.ID, fn.Shards)}}
	switch r.outcome {
	case archive.Parsed:
		rows := table.RowsOf(line.Result)
		r.posts, r.quotes = int64(rows.Article.Posts), int64(rows.Article.Quotes)
		r.Date, r.Address, r.Text = line.Date, cmp.Or(rows.Article.Address, line.ID), fingerprint(line.ID, rows.Article.Text)
		r.page, err = pack(line.JSON, rows)
	case archive.Failed, archive.Corrupt:
		r.page = line.JSON
	}
	return r, err
}

// shardOf puts an id in the same shard in every run.
func shardOf(id string, shards int) int {
	hash := fnv.New32a()
	io.WriteString(hash, id)
	return int(hash.Sum32() % uint32(shards))
}
