// Beam reads WARC archives on Apache Beam: in this process with no set-up, or
// on a cluster with Beam's own flags.
//
//	beam -archives 'DIR/*.warc.gz' -out DIR
//	beam -archives 'gs://BUCKET/*.warc.gz' -out gs://BUCKET/DIR -runner dataflow ...
//
// It writes shards of articles (articles-*.jsonl), each article once; the tables
// of package table (articles-*.parquet, quotes-*.parquet); the records that
// failed (failed-*.jsonl); and the names of all these files (files.txt).
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	var o options
	flag.StringVar(&o.archives, "archives", "", "pattern of the archives' names")
	flag.StringVar(&o.out, "out", ".", "folder to write to")
	flag.IntVar(&o.shards, "shards", 4, "how many files to spread each output over")
	flag.StringVar(&o.extractor.PanicOn, "panic-on", "", "for tests: address of a page that brings its worker down")
	flag.Parse()
	beam.Init() // a worker on a cluster starts here and never returns
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

// run runs the pipeline and prints its counters, if it waited for its end.
func run(ctx context.Context, o options) error {
	counts, err := execute(ctx, o)
	if err != nil || counts == nil {
		return err
	}
	for _, name := range counterNames {
		fmt.Fprintf(os.Stderr, "%-10s%9d\n", name, counts[name])
	}
	return nil
}

// execute runs the pipeline and returns its counters, none if the job was only
// submitted.
func execute(ctx context.Context, o options) (map[string]int64, error) {
	if o.archives == "" {
		return nil, errors.New("which archives?")
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, o)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil || result == nil {
		return nil, err
	}
	return countsOf(result.Metrics()), nil
}

// countsOf adds up the counters by their names.
func countsOf(m metrics.Results) map[string]int64 {
	counts := map[string]int64{}
	for _, c := range m.AllMetrics().Counters() {
		if c.Key.Namespace == namespace {
			counts[c.Key.Name] += c.Result()
		}
	}
	return counts
}
