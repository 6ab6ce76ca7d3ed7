// Package intake finds articles in what is given on a command line: saved
// pages, texts, folders of them, WARC archives and feeds. Each becomes a record
// as of a WARC archive, so that all are read in one way.
package intake

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"net/http"
	"net/textproto"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/warc/archive"
)

// suffixes are the names of files that are read in folders, each also with .gz.
// A file that is given by its name is read whatever that is.
var suffixes = []string{".html", ".htm", ".xhtml", ".txt", ".warc", ".xml", ".rss", ".atom"}

// Files returns the files that are given or lie in folders that are, in the
// order of their names, without those that begin with a dot.
func Files(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		if strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://") {
			files = append(files, path)
			continue
		}
		err := filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			hidden := name != path && strings.HasPrefix(entry.Name(), ".")
			switch {
			case err != nil:
				return err
			case entry.IsDir() && hidden:
				return filepath.SkipDir
			case entry.IsDir() || hidden:
			case name == path || slices.Contains(suffixes, suffix(name)):
				files = append(files, name)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

func suffix(name string) string {
	return strings.ToLower(filepath.Ext(strings.TrimSuffix(name, ".gz")))
}

// A Reader reads files.
type Reader struct {
	// Count, unless nil, counts what is read.
	Count func(io.Reader) io.Reader

	// Fetcher follows the links of feeds. Without one a feed gives the articles
	// whose text it holds, and nothing is fetched.
	Fetcher *Fetcher
}

// Records yields a record for each article that may be in the files. What cannot
// be read is a damaged record; only the end of ctx ends the sequence early.
func (r Reader) Records(ctx context.Context, files []string) iter.Seq2[*archive.Record, error] {
	return func(yield func(*archive.Record, error) bool) {
		for _, path := range files {
			for record := range r.file(ctx, path) {
				if err := context.Cause(ctx); err != nil {
					yield(nil, err)
					return
				}
				if record.Archive == "" {
					record.Archive = path
				}
				if !yield(record, nil) {
					return
				}
			}
		}
	}
}

// damaged is the record of what cannot be read.
func damaged(err error) iter.Seq[*archive.Record] {
	return one(&archive.Record{Damage: err})
}

func one(r *archive.Record) iter.Seq[*archive.Record] {
	return func(yield func(*archive.Record) bool) { yield(r) }
}

// file yields the records of one file, or of one address.
func (r Reader) file(ctx context.Context, path string) iter.Seq[*archive.Record] {
	if strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://") {
		return r.address(ctx, path)
	}
	return func(yield func(*archive.Record) bool) {
		file, err := os.Open(path)
		if err != nil {
			damaged(err)(yield)
			return
		}
		defer file.Close()
		in := io.Reader(file)
		if r.Count != nil {
			in = r.Count(in)
		}
		if suffix(path) == ".warc" {
			warc(path, in)(yield)
			return
		}
		data, err := whole(in)
		switch {
		case err != nil:
			damaged(err)(yield)
		case isFeed(data):
			r.feed(ctx, data)(yield)
		default:
			one(page("", mediaType(path, data), data))(yield)
		}
	}
}

// address yields the records of an address: those of a feed, or its page.
func (r Reader) address(ctx context.Context, address string) iter.Seq[*archive.Record] {
	if r.Fetcher == nil {
		return damaged(errors.New("an address is only read with -fetch"))
	}
	got, err := r.Fetcher.Get(ctx, address)
	switch {
	case err != nil:
		return damaged(err)
	case isFeed(got.Body):
		return r.feed(ctx, got.Body)
	}
	return one(page(got.URL, got.ContentType, got.Body))
}

// warc yields the records of an archive.
func warc(path string, in io.Reader) iter.Seq[*archive.Record] {
	return func(yield func(*archive.Record) bool) {
		for record, err := range archive.Records(path, in) {
			if err != nil {
				damaged(err)(yield)
				return
			}
			if !yield(record) {
				return
			}
		}
	}
}

// whole reads a file, compressed or not, that is not larger than lede takes.
func whole(in io.Reader) ([]byte, error) {
	buffered := bufio.NewReader(in)
	if sign, _ := buffered.Peek(2); string(sign) == "\x1f\x8b" {
		unzipped, err := gzip.NewReader(buffered)
		if err != nil {
			return nil, err
		}
		return limited(unzipped)
	}
	return limited(buffered)
}

func limited(in io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in, lede.DefaultMaxBytes+1))
	if err == nil && len(data) > lede.DefaultMaxBytes {
		err = lede.ErrTooLarge
	}
	return data, err
}

// mediaType is what a file's name and first bytes say that it is.
func mediaType(path string, data []byte) string {
	switch suffix(path) {
	case ".html", ".htm", ".xhtml":
		return "text/html"
	case ".txt":
		return "text/plain"
	}
	kind, _, _ := strings.Cut(http.DetectContentType(data), ";")
	if kind == "text/xml" { // XHTML
		return "text/html"
	}
	return kind
}

// page makes a record of a page.
func page(address, contentType string, data []byte) *archive.Record {
	header := textproto.MIMEHeader{}
	header.Set("WARC-Type", "resource")
	header.Set("Content-Type", contentType)
	header.Set("WARC-Target-URI", address)
	return &archive.Record{Header: header, Block: data}
}

// Source names the place that a result was read from.
func Source(r *archive.Result) string {
	if suffix(r.Archive) == ".warc" || r.Record > 0 {
		return fmt.Sprintf("%s#%d", r.Archive, r.Record)
	}
	return r.Archive
}

// isFeed reports whether a file is RSS, Atom or a JSON feed.
func isFeed(data []byte) bool {
	head := data[:min(len(data), 1024)]
	for _, sign := range []string{"<rss", "<feed", "<rdf:RDF", "https://jsonfeed.org/version"} {
		if bytes.Contains(head, []byte(sign)) && !bytes.Contains(bytes.ToLower(head), []byte("<html")) {
			return true
		}
	}
	return false
}
