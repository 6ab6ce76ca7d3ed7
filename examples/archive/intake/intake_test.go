package intake

import (
	"bytes"
	"compress/gzip"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lede-go/lede/examples/warc/archive"
	"github.com/stretchr/testify/require"
)

const story = `<html><body><article><h1>Ferry returns</h1><p>“It has a new engine,” said Ines Okafor, the harbour master, who had waited for it since the spring.</p></article></body></html>`

// write writes files into a new folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range files {
		path := filepath.Join(folder, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	return folder
}

// read reads files, and returns each source with its headline or what is wrong.
func read(t *testing.T, r Reader, files ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for record, err := range r.Records(t.Context(), files) {
		require.NoError(t, err)
		result := archive.Extractor{}.Extract(record)
		said := result.Reason
		if result.Article != nil {
			said = result.Article.Headline + " " + result.Article.Published.Value
		}
		out[strings.TrimPrefix(Source(result), "/")] = said
	}
	return out
}

func TestFiles(t *testing.T) {
	folder := write(t, map[string]string{"b.html": "", "a/x.txt": "", "a/c.HTM.gz": "", ".git/d.html": "", ".e.html": "", "f.json": "", "g.warc.gz": ""})
	files, err := Files([]string{folder, filepath.Join(folder, "f.json")})
	require.NoError(t, err)
	var names []string
	for _, f := range files {
		name, err := filepath.Rel(folder, f)
		require.NoError(t, err)
		names = append(names, name)
	}
	require.Equal(t, []string{"a/c.HTM.gz", "a/x.txt", "b.html", "g.warc.gz", "f.json"}, names)
	_, err = Files([]string{filepath.Join(folder, "none")})
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestRecords(t *testing.T) {
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	_, err := w.Write([]byte(story))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	folder := write(t, map[string]string{
		"page.html": story, "zipped.html.gz": zipped.String(), "short.html.gz": zipped.String()[:zipped.Len()/2],
		"text.txt": "Ferry returns\n\nBy Ann Roe\n\n“It has a new engine,” said Ines Okafor.", "empty.html": "", "page.xml": "<html>" + story,
		"feed.xml": `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Log</title>
			<item><title>Ferry &amp; crew</title><link>https://log.example/1</link><pubDate>Sat, 30 Aug 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>“It has a new engine,” said Ines Okafor, the harbour master.</p><p>It took her since the spring.</p>]]></content:encoded></item>
			<item><title>Only a link</title><link>https://log.example/2</link></item></channel></rss>`,
	})
	files, err := Files([]string{folder, "https://log.example/feed"})
	require.NoError(t, err)
	got := read(t, Reader{}, files...)
	prefix := strings.TrimPrefix(folder, "/") + "/"
	require.Equal(t, map[string]string{
		prefix + "page.html": "Ferry returns ", prefix + "zipped.html.gz": "Ferry returns ", prefix + "short.html.gz": "unexpected EOF",
		prefix + "text.txt": "Ferry returns ", prefix + "empty.html": "no article", prefix + "page.xml": "Ferry returns ",
		prefix + "feed.xml":        "Ferry & crew 2025-08-30T10:00:00Z",
		"https://log.example/2#1":  errLinked.Error(),
		"https://log.example/feed": "an address is only read with -fetch",
	}, got)
}

// TestFetch follows a feed: as robots.txt allows, at its pace, and no further.
func TestFetch(t *testing.T) {
	var lock sync.Mutex
	var asked []string
	var times []time.Time
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("User-agent: *\nDisallow: /private\n"))
	})
	mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) {
		at := "http://" + r.Host
		_, _ = w.Write([]byte(`<rss version="2.0"><channel><title>Log</title><item><link>` + at + `/story</link><pubDate>Sat, 30 Aug 2025 10:00:00 GMT</pubDate></item>` +
			`<item><link>` + at + `/private/story</link></item><item><link>` + at + `/moved</link></item><item><link>` + at + `/loop</link></item>` +
			`<item><link>` + at + `/sneaky</link></item><item><link>` + at + `/gone</link></item><item><link>file:///etc/passwd</link></item></channel></rss>`))
	})
	page := func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(story)) }
	mux.HandleFunc("/story", page)
	mux.HandleFunc("/private/", page)
	mux.Handle("/moved", http.RedirectHandler("/story", http.StatusFound))
	mux.Handle("/sneaky", http.RedirectHandler("/private/story", http.StatusFound))
	mux.Handle("/loop", http.RedirectHandler("/loop", http.StatusFound))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		lock.Lock()
		asked, times = append(asked, r.URL.Path), append(times, time.Now())
		lock.Unlock()
		if r.UserAgent() != UserAgent {
			t.Error("asked by", r.UserAgent())
		}
		mux.ServeHTTP(w, r)
	}))
	defer server.Close()
	const pace = 30 * time.Millisecond
	got := read(t, Reader{Fetcher: &Fetcher{Pace: pace, Inside: true}}, server.URL+"/feed")
	at := func(path string) string { return server.URL + path }
	require.Equal(t, map[string]string{
		at("/feed"): "Ferry returns 2025-08-30T10:00:00Z", at("/private/story#1"): "robots.txt does not allow it", at("/feed#2"): "Ferry returns ",
		at("/loop#3"): "redirected too often", at("/sneaky#4"): "robots.txt does not allow it", at("/gone#5"): "status 404 Not Found", "file:///etc/passwd#6": "not an address of a page",
	}, got)
	require.Equal(t, "/robots.txt", asked[0])
	require.False(t, slices.ContainsFunc(asked, func(p string) bool { return strings.HasPrefix(p, "/private") }))
	for i := 1; i < len(times); i++ {
		require.GreaterOrEqual(t, times[i].Sub(times[i-1]), pace-time.Millisecond)
	}
}

// TestFetchRefusals asks nothing of this machine, of sites that ask to be left
// alone, and of those whose robots.txt cannot be had.
func TestFetchRefusals(t *testing.T) {
	asked := 0
	status := http.StatusTooManyRequests
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		w.WriteHeader(status)
	}))
	defer server.Close()
	_, err := (&Fetcher{}).Get(t.Context(), server.URL)
	require.ErrorIs(t, err, errInside)
	require.Zero(t, asked)
	f := &Fetcher{Pace: time.Millisecond, Inside: true}
	_, err = f.Get(t.Context(), server.URL+"/a")
	require.ErrorIs(t, err, errBusy)
	_, err = f.Get(t.Context(), server.URL+"/b")
	require.ErrorIs(t, err, errBusy)
	require.Equal(t, 1, asked)
	status = http.StatusInternalServerError
	_, err = (&Fetcher{Pace: time.Millisecond, Inside: true}).Get(t.Context(), server.URL+"/a")
	require.ErrorIs(t, err, errRobots)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	_, err = (&Fetcher{Inside: true}).Get(ctx, server.URL)
	require.ErrorIs(t, err, context.Canceled)
}
