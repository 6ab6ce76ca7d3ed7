package archive

import (
	"errors"
	"net/textproto"
	"testing"

	"github.com/stretchr/testify/require"
)

const story = "<title>Ferry - Post</title><h1>The ferry is late</h1><p>The ferry left an hour late on Monday, and nobody on the quay could say why it had.</p>"

// response is a record with an HTTP response of status 200.
func response(media, header, body string) *Record {
	return &Record{
		Archive: "a.warc.gz",
		Number:  7,
		Header: textproto.MIMEHeader{
			"Warc-Type":       {"response"},
			"Warc-Record-Id":  {"<urn:uuid:1>"},
			"Warc-Date":       {"2025-09-04T10:00:00Z"},
			"Warc-Target-Uri": {"<https://post.example/ferry>"},
			"Content-Type":    {"application/http; msgtype=response"},
		},
		Block: []byte("HTTP/1.1 200 OK\r\nContent-Type: " + media + "\r\n" + header + "\r\n" + body),
	}
}

func TestExtract(t *testing.T) {
	got := Extractor{}.Extract(response("text/html", "", story+`<a href="/more">`))
	require.Equal(t, Parsed, got.Outcome)
	require.Equal(t, "https://post.example/ferry", got.URL)
	require.Equal(t, "2025-09-04T10:00:00Z", got.Date)
	require.Equal(t, "a.warc.gz", got.Archive)
	require.Equal(t, 7, got.Record)
	require.Equal(t, "The ferry is late", got.Article.Headline)
	require.Len(t, got.ID, 32)

	again := response("text/html", "", story)
	again.Archive, again.Number = "b.warc.gz", 8
	require.Equal(t, got.ID, Extractor{}.Extract(again).ID, "wherever the record stands")
}

// TestExtractCharset believes the header where the page says nothing.
func TestExtractCharset(t *testing.T) {
	got := Extractor{}.Extract(response("text/html; charset=windows-1251", "", "<h1>\xcf\xe0\xf0\xee\xec \xee\xef\xee\xe7\xe4\xe0\xeb</h1>"))
	require.Equal(t, "Паром опоздал", got.Article.Headline)
}

func TestExtractOutcomes(t *testing.T) {
	with := func(change func(*Record)) *Record {
		r := response("text/html", "", story)
		change(r)
		return r
	}
	for _, test := range []struct {
		name    string
		record  *Record
		outcome Outcome
		reason  string
	}{
		{"request", with(func(r *Record) { r.Header.Set("WARC-Type", "request") }), Skipped, "record type request"},
		{"DNS", with(func(r *Record) { r.Header.Set("Content-Type", "text/dns") }), Skipped, "response in text/dns"},
		{"missing page", with(func(r *Record) { r.Block = []byte("HTTP/1.1 404 Not Found\r\n\r\n") }), Skipped, "status 404"},
		{"picture", response("image/png", "", "\x89PNG"), Skipped, "media type image/png"},
		{"picture without type", response("", "", "\x89PNG\r\n\x1a\n"), Skipped, "media type "},
		{"page without type", response("", "", "<!DOCTYPE html>"+story), Parsed, ""},
		{"empty page", response("text/html", "", "<p></p>"), Skipped, "no article"},
		{"no HTTP", with(func(r *Record) { r.Block = []byte("x") }), Failed, "HTTP header without end"},
		{"cut encoding", response("text/html", "Content-Encoding: gzip\r\n", zipped(story)[:60]), Failed, "lede: reading input: unexpected EOF"},
		{"oversized", with(func(r *Record) { r.Block, r.Oversized = nil, true }), Failed, "lede: input too large"},
		{"damaged", &Record{Damage: errors.New("bent")}, Corrupt, "bent"},
		{"resource", with(func(r *Record) {
			r.Header.Set("WARC-Type", "resource")
			r.Header.Set("Content-Type", "text/html")
			r.Block = []byte(story)
		}), Parsed, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := Extractor{}.Extract(test.record)
			require.Equal(t, test.outcome, got.Outcome, got.Reason)
			require.Equal(t, test.reason, got.Reason)
		})
	}
}

// TestExtractPanic turns a worker's panic into a failed record.
func TestExtractPanic(t *testing.T) {
	got := Extractor{PanicOn: "https://post.example/ferry"}.Extract(response("text/html", "", story))
	require.Equal(t, Failed, got.Outcome)
	require.Equal(t, "panic: as the test asked", got.Reason)
	require.NotEmpty(t, got.ID)
}
