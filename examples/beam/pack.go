package main

import "github.com/klauspost/compress/zstd"

// What an article carries through the pipeline is compressed: runners copy it
// at each step, and send it over the network twice, once a deduplication.
// Neither encoder nor decoder can fail to be made with these options.
var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest))
	unpacker, _ = zstd.NewReader(nil)
)

// pack compresses data.
func pack(data []byte) []byte {
	return packer.EncodeAll(data, nil)
}

// unpack undoes pack.
func unpack(packed []byte) ([]byte, error) {
	return unpacker.DecodeAll(packed, nil)
}
