package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const story = `<html lang="en"><head><title>Ferry returns</title>
<meta property="article:published_time" content="2025-09-04T17:05:00+01:00"></head>
<body><article><h1>Ferry returns</h1>
<p>The ferry returned on Thursday, after eleven days in the dock of the yard up the river.</p>
<p>“It has a <a href="/engine">new engine</a>,” said Ines Okafor, the harbour master.</p></article></body></html>`

// runWith runs the program and returns its status and what it wrote.
func runWith(input string, args ...string) (status int, out, errs string) {
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(input), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func TestFormats(t *testing.T) {
	for format, want := range map[string]string{
		"":         `"headline": "Ferry returns"`,
		"json":     `"headline": "Ferry returns"`,
		"text":     "The ferry returned on Thursday",
		"markdown": "[new engine](https://log.example/engine)",
		"html":     `<a href="https://log.example/engine">new engine</a>`,
		"jsonld":   `"@type": "NewsArticle"`,
		"summary":  "2025-09-04T17:05:00+01:00 (open-graph)",
		"csv":      `https://log.example/,Ines Okafor,,2025-09-04,published,direct,"“It has a new engine`,
	} {
		args := []string{"-url", "https://log.example/"}
		if format != "" {
			args = append(args, "-format", format)
		}
		status, out, errs := runWith(story, append(args, "-")...)
		require.Equal(t, printed, status, errs)
		require.Contains(t, out, want)
		require.Empty(t, errs)
		require.True(t, strings.HasSuffix(out, "\n") && !strings.HasSuffix(out, "\n\n"))
		if strings.HasPrefix(format, "json") {
			require.True(t, json.Valid([]byte(out)))
		}
	}
}

func TestFrontMatter(t *testing.T) {
	status, out, _ := runWith(story, "-format", "markdown", "-front-matter", "-")
	require.Equal(t, printed, status)
	require.True(t, strings.HasPrefix(out, "---\ntitle: \"Ferry returns\"\n"))
	require.Contains(t, out, "---\n\n# Ferry returns\n")
}

func TestExitStatus(t *testing.T) {
	for _, test := range []struct {
		status int
		errs   string
		args   []string
	}{
		{printed, "", []string{"-h"}},
		{unreadable, "no such file", []string{"no/such/file.html"}},
		{wrongUsage, `there is no format "xml"`, []string{"-format", "xml", "-"}},
		{wrongUsage, `"yesterday" is not an ISO 8601 date`, []string{"-published", "yesterday", "-"}},
		{wrongUsage, `"english" is not a BCP 47 tag`, []string{"-language", "english", "-"}},
		{wrongUsage, `"/story" is not a full address`, []string{"-url", "/story", "-"}},
		{wrongUsage, `"%" is not a full address`, []string{"-url", "%", "-"}},
		{wrongUsage, "is for -format markdown", []string{"-front-matter", "-"}},
		{wrongUsage, "one file or address", []string{"a", "b"}},
		{wrongUsage, "one file or address", nil},
		{wrongUsage, "not defined", []string{"-colour"}},
		{notAnArticle, "no article", []string{"-"}},
		{unreadable, "no address is read", []string{"-fetch=false", "https://log.example/"}},
		{wrongUsage, "one file or address", []string{"view"}},
		{wrongUsage, "standard input", []string{"batch", "a"}},
		{wrongUsage, "explains", []string{"playground", "a"}},
	} {
		status, out, errs := runWith("", test.args...)
		require.Equal(t, test.status, status, "%v", test.args)
		require.Contains(t, errs, test.errs)
		require.Equal(t, status == printed, out == usage)
	}
}

func TestView(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.html")
	status, out, errs := runWith(story, "view", "-o", path, "-")
	require.Equal(t, printed, status, errs)
	require.Empty(t, out)
	page, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Contains(t, string(page), "Ines Okafor")
	_, out, _ = runWith(story, "view", "-")
	require.Equal(t, string(page), out)
}

// TestFetch reads addresses of a site that does what sites do.
func TestFetch(t *testing.T) {
	site := http.NewServeMux()
	page := func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, story) }
	site.HandleFunc("/story", page)
	site.HandleFunc("/old", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/story#top", http.StatusFound) })
	site.HandleFunc("/round", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/round", http.StatusFound) })
	site.HandleFunc("/away", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/hosts", http.StatusFound)
	})
	site.HandleFunc("/gone", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNotFound)
		page(w, r)
	})
	site.HandleFunc("/packed", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		packed := gzip.NewWriter(w)
		_, _ = io.WriteString(packed, story)
		_ = packed.Close()
	})
	site.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	site.HandleFunc("/trickle", func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, story)
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	})
	site.HandleFunc("/large", func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, strings.Repeat("<p>The ferry left at noon.", 1<<10)); err != nil {
				return
			}
		}
	})
	latin := strings.ReplaceAll(story, "“It has", "\"\xc9t\xe9: it has")
	site.HandleFunc("/latin", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=iso-8859-1")
		_, _ = io.WriteString(w, strings.ReplaceAll(latin, "”", "\""))
	})
	site.HandleFunc("/mislabelled", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=shift_jis")
		_, _ = io.WriteString(w, story)
	})
	site.HandleFunc("/picture", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "\x89PNG\r\n\x1a\n\x00\x00") })
	site.HandleFunc("/agent", func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, "<h1>Asked by "+r.UserAgent()+"</h1><p>The ferry left at noon, said the harbour master.")
	})
	server := httptest.NewServer(site)
	defer server.Close()
	for _, test := range []struct {
		path      string
		status    int
		out, errs string
		args      []string
	}{
		{path: "/story", out: server.URL + "/engine"},
		{path: "/story", out: "https://log.example/engine", args: []string{"-url", "https://log.example/"}},
		{path: "/old", out: `"url": "` + server.URL + `/story"`},
		{path: "/packed", out: "Ferry returns"},
		{path: "/latin", out: "Été: it has"},
		{path: "/mislabelled", out: "“It has a new engine,”"},
		{path: "/agent", out: "Asked by lede (+https://"},
		{path: "/agent", out: "Asked by Log/1", args: []string{"-agent", "Log/1"}},
		{path: "/gone", status: unreadable, errs: "/gone: 404 Not Found"},
		{path: "/round", status: unreadable, errs: "10 redirects"},
		{path: "/away", status: unreadable, errs: "unsupported protocol"},
		{path: "/slow", status: unreadable, errs: "Timeout", args: []string{"-timeout", "50ms"}},
		{path: "/trickle", status: unreadable, errs: "Timeout", args: []string{"-timeout", "50ms"}},
		{path: "/large", status: unreadable, errs: "too large: more than 16777216 bytes"},
		{path: "/picture", status: notAnArticle, errs: "PNG"},
	} {
		status, out, errs := runWith("", append(test.args, server.URL+test.path)...)
		require.Equal(t, test.status, status, test.path+errs)
		require.Contains(t, out, test.out, test.path)
		require.Contains(t, errs, test.errs, test.path)
	}
	server.Close()
	status, _, errs := runWith("", server.URL+"/story")
	require.Equal(t, unreadable, status)
	require.Contains(t, errs, "refused")
}

// TestSummaryIsPlain checks that no escape reaches an output that is no
// terminal, not even one from the article.
func TestSummaryIsPlain(t *testing.T) {
	hostile := strings.ReplaceAll(story, "Ferry returns", "Ferry \x1b[31mreturns")
	_, out, _ := runWith(hostile, "-format", "summary", "-")
	require.Contains(t, out, "Ferry returns\n")
	require.NotContains(t, out, "\x1b")
	for line := range strings.Lines(out) {
		require.LessOrEqual(t, len([]rune(line)), width+1)
	}
}
