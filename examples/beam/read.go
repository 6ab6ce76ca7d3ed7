package main

import (
	"context"
	"path"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/lede-go/lede/examples/warc/archive"
)

func init() {
	beam.RegisterType(reflect.TypeFor[item]())
	register.DoFn4x1(&readFn{})
	register.Emitter1[item]()
	register.Emitter1[line]()
}

// An item is an article on its way through the pipeline. Its parts are made
// when it is parsed, so that no later step has to decode it.
type item struct {
	ID      string
	Date    string // of the capture
	Address string // canonical, the key of the first deduplication
	Text    string // fingerprint, the key of the second
	JSON    []byte // packed: its line of output
	Quotes  []byte // packed: its rows of the table of quotes
}

// A line is a line of output, or some, and the id that chooses its shard.
type line struct {
	ID   string
	Data []byte // packed
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
}

// ProcessElement reads one archive. Only an archive that cannot be read is an
// error, and the runner's to try again.
func (fn *readFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, emit func(item), fail func(line)) error {
	in, err := file.Open(ctx)
	if err != nil {
		return err
	}
	defer in.Close()
	found := archive.Records(path.Base(file.Metadata.Path), in)
	return archive.Run(ctx, found, fn.Extractor.Extract, func(l archive.Line) error {
		recordCount.Inc(ctx, 1)
		outcomes[l.Outcome].Inc(ctx, 1)
		switch l.Outcome {
		case archive.Parsed:
			postCount.Inc(ctx, int64(len(l.Article.Posts)))
			quoteCount.Inc(ctx, int64(len(l.Article.Quotes)))
			emit(newItem(l))
		case archive.Failed, archive.Corrupt:
			fail(line{l.ID, pack(l.JSON)})
		}
		return nil
	})
}
