// Batch is "lede batch" as a program of its own: a manifest of documents in, one
// JSON line for each out.
//
//	batch -root DIR < manifest.jsonl > articles.jsonl
package main

import (
	"os"

	"github.com/lede-go/lede/internal/command/batch"
)

func main() {
	os.Exit(batch.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
