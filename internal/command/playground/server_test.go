package playground

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/command/local"
	"github.com/stretchr/testify/require"
)

const story = `<html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry returns to the pier</h1>
<p>The <a href="/x">ferry</a> returned on Thursday, after eleven days in the dock. <script>alert(1)</script></p>
<p>“It has a new engine,” said Ines Okafor, the harbour master.</p></article></body></html>`

// post sends a document and returns the status and the answer.
func post(t *testing.T, query, body string, change func(*http.Request)) (int, answer) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "http://127.0.0.1:8787/read?"+query, strings.NewReader(body))
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	local.Guard(true, handler()).ServeHTTP(w, r)
	var a answer
	if w.Header().Get("Content-Type") == "application/json; charset=utf-8" {
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &a))
	}
	return w.Code, a
}

func TestRead(t *testing.T) {
	status, a := post(t, "url=https%3A%2F%2Flog.example%2F&published=2025-09-04&format=html", story, nil)
	require.Equal(t, http.StatusOK, status)
	require.Empty(t, a.Error)
	require.Contains(t, a.View, `<a href="https://log.example/x"`)
	require.NotContains(t, a.View+a.HTML, "alert(1)")
	require.Contains(t, a.Markdown, "# Ferry returns to the pier")
	require.Contains(t, a.HTML, "<h1>Ferry returns to the pier</h1>")
	require.Contains(t, string(a.Article), `"published":{"value":"2025-09-04"}`)
}

// TestRules reads with rules, and says why a page is read as it is.
func TestRules(t *testing.T) {
	_, a := post(t, "rules="+url.QueryEscape(`{"headline": "title", "deck": ".none"}`), story, nil)
	require.Contains(t, string(a.Article), `"headline":"rule"`)
	require.NotContains(t, string(a.Article), `"deck"`)
	require.Equal(t, []string{"body > article"}, a.Why.Body)
	_, a = post(t, "", "A text.\n\n“It has a new engine,” said Ines Okafor.", nil)
	require.Nil(t, a.Why)
	status, a := post(t, "", `<html><body><nav><a href="/a">The pier and all that is said of it</a></nav></body></html>`, nil)
	require.Equal(t, http.StatusUnprocessableEntity, status)
	require.NotNil(t, a.Why)
}

// TestReadCharset sends bytes that are not UTF-8: those of a file say their own
// charset, those of a text the browser's.
func TestReadCharset(t *testing.T) {
	page := "<meta charset=windows-1252><h1>Caf\xe9 on the pier</h1><p>It opens at noon, said the harbour master, and it closes at six.</p>"
	_, a := post(t, "", page, func(r *http.Request) { r.Header.Set("Content-Type", "text/html") })
	require.Contains(t, a.Markdown, "# Café on the pier")
}

func TestRefusals(t *testing.T) {
	for name, test := range map[string]struct {
		query, body string
		change      func(*http.Request)
		status      int
		err         string
	}{
		"no article": {"", "", nil, http.StatusUnprocessableEntity, "no article"},
		"picture":    {"", "\x89PNG\r\n\x1a\n\x00\x00", nil, http.StatusUnprocessableEntity, "the input is PNG (image), not a page"},
		"format":     {"format=pdf", story, nil, http.StatusBadRequest, `not "html"`},
		"rules":      {"rules=" + url.QueryEscape(`{"heading": "h1"}`), story, nil, http.StatusBadRequest, `the rules: unknown field "heading"`},
		"selector":   {"rules=" + url.QueryEscape(`{"deck": "p:["}`), story, nil, http.StatusBadRequest, `the rules: rule "deck": "p:[" is no CSS selector`},
		"date":       {"published=soon", story, nil, http.StatusBadRequest, "not an ISO 8601 date"},
		"address":    {"url=javascript:x", story, nil, http.StatusBadRequest, "the address is"},
		"too large":  {"", strings.Repeat("<p>x", maxBody/4+1), nil, http.StatusRequestEntityTooLarge, "4 MiB"},
		"foreign host": {"", story, func(r *http.Request) { r.Host = "rebound.example:8787" },
			http.StatusMisdirectedRequest, ""},
		"foreign page": {"", story, func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") },
			http.StatusForbidden, ""},
	} {
		t.Run(name, func(t *testing.T) {
			status, a := post(t, test.query, test.body, test.change)
			require.Equal(t, test.status, status)
			require.Contains(t, a.Error, test.err)
			require.Empty(t, a.View)
		})
	}
}

func TestFiles(t *testing.T) {
	server := httptest.NewServer(local.Guard(true, handler()))
	defer server.Close()
	for path, kind := range map[string]string{
		"/": "text/html; charset=utf-8", "/app.js": "text/javascript; charset=utf-8", "/app.css": "text/css; charset=utf-8",
	} {
		response, err := http.Get(server.URL + path)
		require.NoError(t, err)
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		require.NoError(t, response.Body.Close())
		require.Equal(t, http.StatusOK, response.StatusCode)
		require.Equal(t, kind, response.Header.Get("Content-Type"))
		policy := response.Header.Get("Content-Security-Policy")
		require.Contains(t, policy, "default-src 'none'")
		require.NotContains(t, policy, "unsafe")
		require.NotContains(t, policy, "http")
		require.NotContains(t, string(body), "style=")
	}
	response, err := http.Get(server.URL + "/read")
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusNotFound, response.StatusCode)
}
