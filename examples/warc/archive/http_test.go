package archive

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/require"
)

// through compresses text with the writer that open makes.
func through(t *testing.T, text string, open func(io.Writer) io.WriteCloser) string {
	var b bytes.Buffer
	w := open(&b)
	_, err := io.WriteString(w, text)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.String()
}

func TestReadMessage(t *testing.T) {
	page := "<!DOCTYPE html><p>Grüße aus Brackwater</p>"
	chunked := "8\r\n" + page[:8] + "\r\n" + fmt.Sprintf("%x;ext=1\r\n", len(page)-8) + page[8:] + "\r\n0\r\n\r\n"
	brotled := through(t, page, func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) })
	zstded := through(t, page, func(w io.Writer) io.WriteCloser { z, _ := zstd.NewWriter(w); return z })
	zlibbed := through(t, page, func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) })
	flated := through(t, page, func(w io.Writer) io.WriteCloser { z, _ := flate.NewWriter(w, 5); return z })
	for _, test := range []struct{ name, header, body string }{
		{"as it is", "", page},
		{"length wrong", "Content-Length: 3\r\n", page},
		{"chunked", "Transfer-Encoding: chunked\r\n", chunked},
		{"chunked no more", "Transfer-Encoding: chunked\r\n", page},
		{"gzip", "Content-Encoding: gzip\r\n", zipped(page)},
		{"gzip no more", "Content-Encoding: gzip\r\n", page},
		{"brotli", "Content-Encoding: br\r\n", brotled},
		{"brotli no more", "content-encoding: BR\r\n", page},
		{"zstd", "Content-Encoding: zstd\r\n", zstded},
		{"zstd no more", "Content-Encoding: zstd\r\n", page},
		{"deflate with zlib header", "Content-Encoding: deflate\r\n", zlibbed},
		{"deflate without", "Content-Encoding: deflate\r\n", flated},
		{"gzip in brotli", "Content-Encoding: gzip, br\r\n", through(t, zipped(page), func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) })},
		{"malformed line", "not a header\r\n", page},
	} {
		t.Run(test.name, func(t *testing.T) {
			m, err := readMessage([]byte("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + test.header + "\r\n" + test.body))
			require.NoError(t, err)
			require.Equal(t, 200, m.status)
			require.Equal(t, "text/html", m.contentType)
			got, err := io.ReadAll(m.body)
			require.NoError(t, err)
			require.Equal(t, page, string(got))
		})
	}
}

func TestReadMessageErrors(t *testing.T) {
	for name, block := range map[string]string{
		"nothing":          "",
		"no header":        "<p>just a page</p>",
		"no status":        "HTTP/1.1\r\n\r\n",
		"other protocol":   "ICY 200 OK\r\n\r\n",
		"unknown encoding": "HTTP/1.1 200 OK\r\nContent-Encoding: snappy\r\n\r\nx",
	} {
		_, err := readMessage([]byte(block))
		require.Error(t, err, name)
	}
}

// TestBomb inflates no more than a page may be large.
func TestBomb(t *testing.T) {
	bomb := zipped(strings.Repeat("<p>again</p>", 64<<20/12))
	r := response("text/html", "Content-Encoding: gzip\r\n", bomb)
	require.Equal(t, "lede: input too large: more than 16777216 bytes", Extractor{}.Extract(r).Reason)
}
