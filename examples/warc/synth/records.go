package synth

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"net/http/httputil"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/charmap"
)

// epoch is the day of the first captures.
var epoch = time.Date(2025, 9, 1, 0, 0, 0, 0, time.UTC)

// plan decides what record i is. Four in five are pages; the others are what
// stands between pages in the archives of crawlers.
func (a Archive) plan(i int, rng *rand.Rand) record {
	r := record{
		version: []string{"1.0", "1.1"}[rng.IntN(2)],
		id:      a.uuid(i),
		date:    epoch.Add(time.Duration(i) * 7 * time.Second).Format(time.RFC3339),
		target:  address(i),
	}
	if a.Damage[i] == Huge {
		return r.response(200, "text/html; charset=utf-8", grow(a.page(i, i)), "", false)
	}
	switch n := rng.IntN(100); {
	case i == 0:
		r.kind, r.target, r.media = "warcinfo", "", "application/warc-fields"
		r.block = []byte("software: lede synth\r\nformat: WARC File Format 1.1\r\n")
	case n < 5:
		r.kind, r.media = "request", "application/http; msgtype=request"
		r.block = []byte("GET / HTTP/1.1\r\nHost: news.example\r\n\r\n")
	case n < 8:
		r.kind, r.media = "metadata", "application/warc-fields"
		r.block = []byte("fetchTimeMs: 142\r\n")
	case n < 11:
		return r.response(200, "image/png", []byte("\x89PNG\r\n\x1a\n not much of a picture"), "", false)
	case n < 13:
		return r.response(404, "text/html", []byte("<h1>Not found</h1>"), "", false)
	case n < 15:
		return r.response(301, "text/html", nil, "", false)
	case n < 17:
		r.kind, r.media = "revisit", "application/http; msgtype=response"
		r.block = []byte("HTTP/1.1 304 Not Modified\r\n\r\n")
	case n < 20:
		r.kind, r.media, r.block = "resource", "text/html; charset=utf-8", a.page(i, i)
	default:
		return a.pageResponse(i, r, rng)
	}
	return r
}

// pageResponse is a page the way servers send one, be it a copy: of an earlier
// page at its own address, or of an earlier text at another.
func (a Archive) pageResponse(i int, r record, rng *rand.Rand) record {
	text, at, media := i, i, "text/html; charset=utf-8"
	if i > 0 && rng.IntN(100) < a.Copies {
		text = rng.IntN(i)
		if rng.IntN(2) == 0 {
			at = text
		}
	}
	r.target = address(at)
	body := a.page(text, at)
	if rng.IntN(10) == 0 && len(a.Pages) == 0 {
		if latin, err := charmap.Windows1252.NewEncoder().Bytes(body); err == nil {
			body, media = latin, "text/html; charset=windows-1252"
		}
	}
	encoding := []string{"", "", "", "", "gzip", "gzip", "gzip", "br", "br", "zstd"}[rng.IntN(10)]
	return r.response(200, media, body, encoding, rng.IntN(3) == 0)
}

// response fills in an HTTP response.
func (r record) response(status int, media string, body []byte, encoding string, chunked bool) record {
	r.kind, r.media = "response", "application/http; msgtype=response"
	var b bytes.Buffer
	fmt.Fprintf(&b, "HTTP/1.1 %d Status\r\nContent-Type: %s\r\n", status, media)
	if encoding != "" {
		fmt.Fprintf(&b, "Content-Encoding: %s\r\n", encoding)
		body = encode(encoding, body)
	}
	if !chunked {
		fmt.Fprintf(&b, "Content-Length: %d\r\n\r\n", len(body))
		b.Write(body)
		r.block = b.Bytes()
		return r
	}
	b.WriteString("Transfer-Encoding: chunked\r\n\r\n")
	w := httputil.NewChunkedWriter(&b)
	for len(body) > 0 {
		n := min(len(body), 4096)
		w.Write(body[:n])
		body = body[n:]
	}
	w.Close()
	b.WriteString("\r\n")
	r.block = b.Bytes()
	return r
}

// encode compresses a body. Writing to a bytes.Buffer does not fail.
func encode(encoding string, body []byte) []byte {
	var b bytes.Buffer
	switch encoding {
	case "gzip":
		return compress(body)
	case "br":
		w := brotli.NewWriterLevel(&b, 4)
		w.Write(body)
		w.Close()
	case "zstd":
		w, _ := zstd.NewWriter(&b, zstd.WithEncoderConcurrency(1)) // no option here can be wrong
		w.Write(body)
		w.Close()
	}
	return b.Bytes()
}

// grow makes a page huge.
func grow(page []byte) []byte {
	cut := bytes.LastIndex(page, []byte("</body>"))
	more := bytes.Repeat([]byte("<p>One more line of a page without end.</p>\n"), hugePage/44)
	return append(append(bytes.Clone(page[:cut]), more...), page[cut:]...)
}

// address is where page i is. It has many sites, as crawls have.
func address(i int) string {
	return fmt.Sprintf("https://%s/story/%d", hosts[i%len(hosts)], i)
}
