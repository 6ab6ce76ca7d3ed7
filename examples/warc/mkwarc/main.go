// Mkwarc writes a synthetic WARC archive, the same for the same flags.
//
//	mkwarc -records 10000 > synthetic.warc.gz
//	mkwarc -records 10000 -shards 8 -out synthetic.warc.gz
//	mkwarc -records 10000 -pages DIR > mypages.warc.gz
package main

import (
	"bufio"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/lede-go/lede/examples/warc/synth"
)

func main() {
	var a synth.Archive
	flag.Uint64Var(&a.Seed, "seed", 1, "what everything random depends on")
	flag.IntVar(&a.Records, "records", 1000, "how many records")
	flag.BoolVar(&a.Plain, "plain", false, "do not compress")
	flag.IntVar(&a.Copies, "copies", 0, "how many in a hundred pages repeat an earlier one")
	damaged := flag.Bool("damage", false, "spoil five records: one in each known way")
	pages := flag.String("pages", "", "folder of HTML pages, .gz or not, to use in place of the templates")
	shards := flag.Int("shards", 1, "how many files; each name gets a number")
	out := flag.String("out", "", "file to write; standard output without")
	flag.Parse()
	if err := run(a, *damaged, *pages, *shards, *out); err != nil {
		fmt.Fprintln(os.Stderr, "mkwarc:", err)
		os.Exit(1)
	}
}

func run(a synth.Archive, damaged bool, pages string, shards int, out string) (err error) {
	if pages != "" {
		if a.Pages, err = readPages(pages); err != nil {
			return err
		}
	}
	if damaged {
		a.Damage = synth.EveryDamage(a.Records)
	}
	if out == "" {
		return write(a, os.Stdout)
	}
	for shard := range shards {
		part := a
		part.First = a.Records * shard / shards
		part.Records = a.Records*(shard+1)/shards - part.First
		name := out
		if shards > 1 {
			stem, suffix, _ := strings.Cut(filepath.Base(out), ".")
			name = filepath.Join(filepath.Dir(out), fmt.Sprintf("%s-%05d.%s", stem, shard, suffix))
		}
		if err := writeFile(part, name); err != nil {
			return err
		}
	}
	return nil
}

func writeFile(a synth.Archive, name string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := write(a, file); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

func write(a synth.Archive, w io.Writer) error {
	buffer := bufio.NewWriterSize(w, 1<<20)
	if err := a.Write(buffer); err != nil {
		return err
	}
	return buffer.Flush()
}

// readPages reads the pages of a folder and those below it, in the order of
// their names.
func readPages(root string) ([][]byte, error) {
	var pages [][]byte
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !isPage(path) {
			return err
		}
		page, err := readPage(path)
		pages = append(pages, page)
		return err
	})
	if err == nil && len(pages) == 0 {
		err = fmt.Errorf("%s: no .html or .html.gz", root)
	}
	return pages, err
}

func isPage(path string) bool {
	return strings.HasSuffix(strings.TrimSuffix(path, ".gz"), ".html")
}

func readPage(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if !strings.HasSuffix(path, ".gz") {
		return io.ReadAll(file)
	}
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(unzipped)
}
