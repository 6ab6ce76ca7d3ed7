package main

import (
	"bytes"
	"encoding/json"

	"github.com/klauspost/compress/zstd"

	"github.com/lede-go/lede/examples/beam/table"
)

// A page is what waits in a shard for its article to be kept.
type page struct {
	line []byte // of output, with its newline
	rows table.Rows
}

// Pages travel packed: once made, a runner copies and sends bytes, and knows
// nothing of what is in them. Neither encoder nor decoder can fail to be made
// with these options.
var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithWindowSize(1<<20))
	unpacker, _ = zstd.NewReader(nil)
)

// pack compresses a page together: two lines of JSON, of the second of which
// little is left, since it repeats words of the first. To make the rows of the
// article's line once more would take five times as long as to read them.
func pack(line []byte, rows table.Rows) ([]byte, error) {
	second, err := json.Marshal(rows)
	if err != nil {
		return nil, err
	}
	return packer.EncodeAll(append(line, second...), nil), nil
}

// unpack undoes pack.
func unpack(packed []byte) (page, error) {
	both, err := unpacker.DecodeAll(packed, nil)
	if err != nil {
		return page{}, err
	}
	end := bytes.IndexByte(both, '\n') + 1
	p := page{line: both[:end]}
	err = json.Unmarshal(both[end:], &p.rows)
	return p, err
}
