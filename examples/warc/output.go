package main

import (
	"bufio"
	"errors"
	"io"
	"os"

	"github.com/lede-go/lede/examples/warc/archive"
)

// An output is where the lines go: articles to one file, records that failed
// or are corrupt to another.
type output struct {
	articles, failures *bufio.Writer
	files              []io.Closer
}

// openOutput opens the files, to write anew or to add to. Articles without a
// file's name go to standard output, failures nowhere.
func openOutput(articles, failures string, add bool) (*output, error) {
	o := &output{articles: bufio.NewWriter(os.Stdout), failures: bufio.NewWriter(io.Discard)}
	err := o.open(o.articles, articles, add)
	if err == nil {
		err = o.open(o.failures, failures, add)
	}
	return o, err
}

// open gives a writer the file of that name, if there is a name.
func (o *output) open(w *bufio.Writer, name string, add bool) error {
	if name == "" {
		return nil
	}
	mode := os.O_TRUNC
	if add {
		mode = os.O_APPEND
	}
	file, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|mode, 0o644)
	if err != nil {
		return err
	}
	w.Reset(file)
	o.files = append(o.files, file)
	return nil
}

// write writes a line where it belongs.
func (o *output) write(l archive.Line) error {
	var err error
	switch l.Outcome {
	case archive.Parsed:
		_, err = o.articles.Write(l.JSON)
	case archive.Failed, archive.Corrupt:
		_, err = o.failures.Write(l.JSON)
	}
	return err
}

func (o *output) close() error {
	err := errors.Join(o.articles.Flush(), o.failures.Flush())
	for _, file := range o.files {
		err = errors.Join(err, file.Close())
	}
	return err
}
