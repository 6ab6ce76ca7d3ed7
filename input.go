package lede

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// ErrNoArticle is returned for input that has neither headline nor body: an
// index, an error page, nothing at all.
var ErrNoArticle = errors.New("lede: no article")

// ErrTooLarge is returned for input of more than Parser.MaxBytes.
var ErrTooLarge = errors.New("lede: input too large")

// readAll reads r up to the limit.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("lede: reading input: %w", err)
	}
	if int64(len(data)) > limit {
		return nil, ErrTooLarge
	}
	return data, nil
}

// sniff tells a page from plain text by how it begins.
func sniff(data []byte) Format {
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("<")) {
		return HTML
	}
	return Text
}
