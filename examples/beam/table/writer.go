package table

import (
	"errors"
	"io"

	"github.com/parquet-go/parquet-go"
)

// rowsAtOnce is how many rows of a table a Writer gathers in memory before it
// writes them: a row group, the least that a reader reads.
const rowsAtOnce = 20_000

// A Writer writes rows to a file of each table.
type Writer struct {
	articles *parquet.GenericWriter[Article]
	quotes   *parquet.GenericWriter[Quote]
}

// NewWriter returns a Writer to two files, which stay the caller's to close.
func NewWriter(articles, quotes io.Writer) *Writer {
	return &Writer{newTable[Article](articles), newTable[Quote](quotes)}
}

func newTable[T any](file io.Writer) *parquet.GenericWriter[T] {
	return parquet.NewGenericWriter[T](file,
		parquet.Compression(&parquet.Snappy),
		parquet.MaxRowsPerRowGroup(rowsAtOnce),
		parquet.KeyValueMetadata(VersionKey, Version))
}

// Write writes the rows of one article.
func (w *Writer) Write(r Rows) error {
	if _, err := w.articles.Write([]Article{r.Article}); err != nil {
		return err
	}
	_, err := w.quotes.Write(r.Quotes)
	return err
}

// Close ends both files. Without it they cannot be read.
func (w *Writer) Close() error {
	return errors.Join(w.articles.Close(), w.quotes.Close())
}
