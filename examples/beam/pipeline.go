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

// build lays the pipeline: archives are read where a worker is free, and the
// articles in them kept once by address and once by text.
func build(s beam.Scope, o options) {
	names := fileio.MatchFiles(s, o.archives, fileio.MatchEmptyDisallow())
	files := fileio.ReadMatches(s, beam.Reshuffle(s, names), fileio.ReadUncompressed())
	articles, failed := beam.ParDo2(s, &readFn{Extractor: o.extractor}, files)

	articles = once(s, "by address", byAddress, articles)
	articles = once(s, "by text", byText, articles)

	write(s, sink{Folder: o.out, Name: "articles", Suffix: "jsonl", Shards: o.shards},
		beam.ParDo(s, articleOf, articles))
	write(s, sink{Folder: o.out, Name: "quotes", Suffix: "csv", Shards: o.shards, Header: quotesHeader},
		beam.ParDo(s, quotesOf, articles))
	write(s, sink{Folder: o.out, Name: "failed", Suffix: "jsonl", Shards: o.shards}, failed)
}
