package main

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"

	"github.com/lede-go/lede/examples/warc/archive"
)

// options are what the pipeline is told.
type options struct {
	archives  string
	out       string
	shards    int
	extractor archive.Extractor
}

// build lays the pipeline: archives are read where a worker is free; tickets of
// their articles are kept once by address and once by text; and each shard
// writes those of its pages whose tickets were kept.
func build(s beam.Scope, o options) {
	names := fileio.MatchFiles(s, o.archives, fileio.MatchEmptyDisallow())
	files := fileio.ReadMatches(s, beam.Reshuffle(s, names), fileio.ReadUncompressed())
	tickets, pages, failed := beam.ParDo3(s, &readFn{Extractor: o.extractor, Shards: o.shards}, files)

	tickets = once(s, "by address", byAddress, tickets)
	tickets = once(s, "by text", byText, tickets)

	out := output{Folder: o.out, Shards: o.shards}
	written := beam.ParDo(s, &writeFn{out}, beam.CoGroupByKey(s, beam.ParDo(s, keep, tickets), pages))
	setAside := beam.ParDo(s, &failFn{out}, beam.GroupByKey(s, failed))
	beam.ParDo0(s, &listFn{out}, beam.GroupByKey(s, beam.Flatten(s, written, setAside)))
}
