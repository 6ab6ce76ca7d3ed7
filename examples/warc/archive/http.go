package archive

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/http/httputil"
	"net/textproto"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// A message is what a server sent: a response without its transfer.
type message struct {
	status      int
	contentType string
	body        *bufio.Reader
}

// readMessage reads the block of a response record. Archives keep bodies as
// they came over the wire, or decoded with the headers of the wire left in
// place: each header is believed only when the bytes bear it out. The
// Content-Length is not believed at all, the block's end is the body's.
func readMessage(block []byte) (message, error) {
	end := endOfHeader(block)
	if end < 0 {
		return message{}, errors.New("HTTP header without end")
	}
	lines := textproto.NewReader(bufio.NewReader(bytes.NewReader(block[:end])))
	first, _ := lines.ReadLine()
	var m message
	var version string
	if _, err := fmt.Sscan(first, &version, &m.status); err != nil || !strings.HasPrefix(version, "HTTP/") {
		return message{}, fmt.Errorf("HTTP status line %.40q", first)
	}
	header, _ := lines.ReadMIMEHeader() // up to a malformed line
	m.contentType = header.Get("Content-Type")
	var err error
	m.body, err = decode(block[end:], header)
	return m, err
}

// decode undoes the transfer and content encodings of a body.
func decode(data []byte, header textproto.MIMEHeader) (*bufio.Reader, error) {
	body := bufio.NewReader(bytes.NewReader(data))
	if hasToken(header, "Transfer-Encoding", "chunked") && startsChunk(body) {
		body = bufio.NewReader(httputil.NewChunkedReader(body))
	}
	encodings := tokens(header, "Content-Encoding")
	for i := len(encodings) - 1; i >= 0; i-- {
		decoded, err := undo(encodings[i], body)
		if err != nil {
			return nil, fmt.Errorf("content encoding %s: %w", encodings[i], err)
		}
		body = bufio.NewReader(decoded)
	}
	return body, nil
}

// undo decodes one content encoding.
func undo(encoding string, body *bufio.Reader) (io.Reader, error) {
	start, _ := body.Peek(4)
	switch encoding {
	case "gzip", "x-gzip":
		if bytes.HasPrefix(start, memberSign) {
			return gzip.NewReader(body)
		}
	case "zstd":
		if string(start) == "\x28\xb5\x2f\xfd" {
			return zstd.NewReader(body, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(MaxBlock))
		}
	case "deflate":
		return inflate(body, start)
	case "br":
		if !looksPlain(start) {
			return brotli.NewReader(body), nil
		}
	case "identity", "none":
	default:
		return nil, errors.New("unknown")
	}
	return body, nil
}

// inflate reads deflate, which is zlib by the standard and bare in the wild.
func inflate(body *bufio.Reader, start []byte) (io.Reader, error) {
	switch {
	case looksPlain(start):
		return body, nil
	case len(start) > 1 && start[0]&15 == 8 && (int(start[0])<<8|int(start[1]))%31 == 0:
		return zlib.NewReader(body)
	}
	return flate.NewReader(body), nil
}

// looksPlain reports whether a body that is said to be compressed by a format
// without a signature begins like a page.
func looksPlain(start []byte) bool {
	start = bytes.TrimLeft(start, " \t\r\n\ufeff")
	return len(start) > 1 && start[0] == '<' && (start[1] == '!' || start[1] == '?' || isLetter(start[1]))
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// startsChunk reports whether a body begins with a chunk's size.
func startsChunk(body *bufio.Reader) bool {
	start, _ := body.Peek(64)
	line, _, found := bytes.Cut(start, []byte("\n"))
	size, _, _ := bytes.Cut(bytes.TrimRight(line, "\r"), []byte(";"))
	size = bytes.TrimSpace(size)
	return found && len(size) > 0 && len(bytes.Trim(size, "0123456789abcdefABCDEF")) == 0
}

// tokens are the values of a header that lists some, in lower case.
func tokens(header textproto.MIMEHeader, name string) []string {
	var list []string
	for _, token := range strings.Split(strings.Join(header.Values(name), ","), ",") {
		if token = strings.ToLower(strings.TrimSpace(token)); token != "" {
			list = append(list, token)
		}
	}
	return list
}

func hasToken(header textproto.MIMEHeader, name, token string) bool {
	for _, t := range tokens(header, name) {
		if t == token {
			return true
		}
	}
	return false
}

// mediaType is the type that a Content-Type names, without a broken rest.
func mediaType(contentType string) string {
	name, _, _ := strings.Cut(contentType, ";")
	if parsed, _, err := mime.ParseMediaType(contentType); err == nil {
		name = parsed
	}
	return strings.ToLower(strings.TrimSpace(name))
}

// readable reports whether lede reads pages of that type. A server that names
// none is judged by the first bytes it sent.
func readable(contentType string, body *bufio.Reader) bool {
	switch mediaType(contentType) {
	case "text/html", "application/xhtml+xml", "text/plain":
		return true
	case "":
		start, _ := body.Peek(512)
		return strings.HasPrefix(http.DetectContentType(start), "text/")
	}
	return false
}
