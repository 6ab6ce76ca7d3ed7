package site

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/archive/store"
	"github.com/lede-go/lede/internal/command/local"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// serve serves an archive of results.
func serve(t *testing.T, results ...store.Result) *httptest.Server {
	t.Helper()
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "quotes.db"))
	require.NoError(t, err)
	_, err = db.Add(t.Context(), results)
	require.NoError(t, err)
	require.NoError(t, db.Conclude(t.Context()))
	server := httptest.NewServer(local.Guard(true, New(db)))
	t.Cleanup(func() {
		server.Close()
		require.NoError(t, db.Close())
	})
	return server
}

// get returns an answer and its text. Every answer has the headers.
func get(t *testing.T, server *httptest.Server, path string) (*http.Response, string) {
	t.Helper()
	response, err := server.Client().Get(server.URL + path)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	policy := response.Header.Get("Content-Security-Policy")
	require.Contains(t, policy, "default-src 'none'")
	require.NotContains(t, policy, "unsafe")
	require.Equal(t, "nosniff", response.Header.Get("X-Content-Type-Options"))
	return response, string(body)
}

// bridge reads the articles of the story.
func bridge(t *testing.T) []store.Result {
	t.Helper()
	paths, err := filepath.Glob("../testdata/bridge/*.html")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	var results []store.Result
	for _, path := range paths {
		file, err := os.Open(path)
		require.NoError(t, err)
		article, err := lede.Parse(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		results = append(results, store.Result{Source: path, Article: article})
	}
	return results
}

func TestPages(t *testing.T) {
	server := serve(t, bridge(t)...)
	_, home := get(t, server, "/")
	require.Contains(t, home, "Most quoted")
	_, found := get(t, server, "/search?who=nair&about=drawer+OR+clamps")
	require.Contains(t, found, "No quotes")
	_, found = get(t, server, "/search?who=Prieto&about=drawer")
	require.Contains(t, found, "<mark>“Somebody put it into a drawer,”</mark>")
	_, person := get(t, server, "/person/priya-nair")
	require.Contains(t, person, "harbour engineer")
	require.Contains(t, person, "<svg")
	require.Contains(t, person, "<del>“The bridge will be open again")
	require.Contains(t, person, "<ins>“I hope that the bridge will be open again")

	link := regexp.MustCompile(`/quote/[0-9a-f]{16}`).FindString(found)
	_, quote := get(t, server, link)
	require.Contains(t, quote, "Somebody put it into a drawer")
	place := regexp.MustCompile(`/article/\d+\?version=\d+#quote-\d+`).FindString(quote)
	_, article := get(t, server, place)
	_, anchor, _ := strings.Cut(place, "#")
	require.Contains(t, article, `id="`+anchor+`"`)
}

func TestExport(t *testing.T) {
	server := serve(t, bridge(t)...)
	response, body := get(t, server, "/quotes.csv?who=okafor")
	require.Equal(t, "text/csv; charset=utf-8", response.Header.Get("Content-Type"))
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	require.NoError(t, err)
	require.Equal(t, "who", rows[0][2])
	require.Equal(t, "Ines Okafor", rows[1][2])
	_, body = get(t, server, "/quotes.json?person=priya-nair&since=2026-10")
	var found store.Found
	require.NoError(t, json.Unmarshal([]byte(body), &found))
	require.Equal(t, 1, found.Total)
	q := found.Quotes[0]
	require.Equal(t, "“It moved four centimetres, as it should, and then it was quiet,”", q.Passage[q.Spans[0][0]:q.Spans[0][1]])
}

func TestRefusals(t *testing.T) {
	server := serve(t, bridge(t)...)
	for path, status := range map[string]int{
		"/search?since=soon":                      http.StatusBadRequest,
		"/quotes.csv?since=soon":                  http.StatusBadRequest,
		"/search?who=" + strings.Repeat("x", 400): http.StatusBadRequest,
		"/search?page=99999999999":                http.StatusOK,
		"/search?page=-3":                         http.StatusOK,
		"/search?who=%00%ff&about=%22%00":         http.StatusOK,
		"/person/nobody":                          http.StatusNotFound,
		"/person/..%2f..%2fetc":                   http.StatusNotFound,
		"/quote/x'%20OR%201=1":                    http.StatusNotFound,
		"/article/99":                             http.StatusNotFound,
		"/article/x":                              http.StatusNotFound,
		"/nowhere":                                http.StatusNotFound,
		"/person/Priya%20NAIR":                    http.StatusOK, // moved
		"/assets/page.tmpl":                       http.StatusNotFound,
	} {
		response, _ := get(t, server, path)
		require.Equal(t, status, response.StatusCode, path)
	}
	request, err := http.NewRequest(http.MethodGet, server.URL, nil)
	require.NoError(t, err)
	request.Host = "rebound.example"
	response, err := server.Client().Do(request)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusMisdirectedRequest, response.StatusCode)
}

// hostile is an article every field of which would run a script if it were
// taken for markup.
func hostile(attack string) store.Result {
	text := attack + " said X"
	return store.Result{Source: attack, URL: "https://" + "evil.example/" + url.PathEscape(attack), Article: &lede.Article{
		URL: attack, Headline: attack, Deck: attack, Language: attack, Publisher: lede.Publisher{Name: attack, URL: attack},
		Authors: []lede.Author{{Name: attack}}, Published: lede.Date{Value: "2026-03-01"}, Modified: lede.Date{Value: attack},
		Body:   []lede.Block{{Kind: lede.KindParagraph, Text: text}},
		People: []lede.Person{{Name: attack, Role: attack}},
		Quotes: []lede.Quote{{Text: attack, Kind: lede.QuoteDirect, Cue: attack, Said: lede.Said{Date: lede.Date{Value: "2026-03-01"}, Basis: lede.Basis(attack)},
			Speakers: []lede.Speaker{{Name: attack, Mention: attack, Role: attack, Handle: attack}}, Spans: []lede.Span{{End: len(attack)}}}},
	}}
}

// scriptsIn returns what in a page would run, but for the one script of the
// annotated view, which the policy knows by its hash, and the data beside it.
func scriptsIn(t *testing.T, body string) []string {
	root, err := html.Parse(strings.NewReader(body))
	require.NoError(t, err)
	var found []string
	for n := range root.Descendants() {
		own := n.Data == "script" && (strings.Contains(n.FirstChild.Data, "walks from quote to quote") ||
			slices.Contains(n.Attr, html.Attribute{Key: "type", Val: "application/json"}))
		if slices.Contains([]string{"script", "iframe", "object", "embed", "base", "img"}, n.Data) && n.Type == html.ElementNode && !own {
			found = append(found, n.Data)
		}
		for _, a := range n.Attr {
			link, _ := url.Parse(a.Val)
			runs := (a.Key == "href" || a.Key == "src" || a.Key == "action") && (link == nil || link.Scheme == "javascript" || link.Scheme == "data" && a.Val != "data:,")
			if runs || strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				found = append(found, a.Key+"="+a.Val)
			}
		}
	}
	return found
}

// attacks are texts that have run scripts somewhere.
var attacks = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `javascript:alert(1)`,
	`</title><script>alert(1)</script>`, `</textarea><svg/onload=alert(1)>`, `<!--><script>alert(1)</script>`, `{{.}}`, `"}};alert(1)//`,
	`<a href="data:text/html,<script>alert(1)</script>">x</a>`, "\u2028alert(1)", `&lt;script&gt;`, `<svg><style>*{}</style></svg>`, `=HYPERLINK("x")`,
}

// TestHostile shows what would be scripts as text, in every page.
func TestHostile(t *testing.T) {
	var results []store.Result
	for _, a := range attacks {
		results = append(results, hostile(a))
	}
	server := serve(t, results...)
	_, home := get(t, server, "/")
	links := regexp.MustCompile(`href="(/[^"]+)"`).FindAllStringSubmatch(home, -1)
	require.Greater(t, len(links), 3*len(attacks))
	for _, link := range append(links, []string{"", "/search?who=" + url.QueryEscape(attacks[1])}, []string{"", "/search?about=" + url.QueryEscape(attacks[0])}) {
		path := strings.ReplaceAll(link[1], "&amp;", "&")
		response, body := get(t, server, path)
		require.Equal(t, http.StatusOK, response.StatusCode, path)
		if !strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") {
			continue
		}
		require.Empty(t, scriptsIn(t, body), path)
	}
	_, table := get(t, server, "/quotes.csv")
	require.NotContains(t, table, ",=HYPERLINK")
}

// TestScripts shows names and quotes of other scripts in their own direction.
func TestScripts(t *testing.T) {
	said := func(address, language, name, text string) store.Result {
		body := text + " " + name
		return store.Result{Source: address, URL: address, Article: &lede.Article{
			Headline: name, Language: language, Published: lede.Date{Value: "2026-03-01"},
			Body:   []lede.Block{{Kind: lede.KindParagraph, Text: body}},
			People: []lede.Person{{Name: name}},
			Quotes: []lede.Quote{{Text: text, Kind: lede.QuoteDirect, Speakers: []lede.Speaker{{Name: name}}, Spans: []lede.Span{{End: len(text)}}}},
		}}
	}
	server := serve(t,
		said("https://a.example/1", "ar", "ليلى حداد", "«الجسر آمن للسيارات»"),
		said("https://a.example/2", "he", "נועה לוי", "”הגשר בטוח”"),
		said("https://a.example/3", "zh", "王小明", "“大桥明年开放”"),
		said("https://a.example/4", "ru", "Анна Йорк", "«Мост безопасен»"),
		said("https://a.example/5", "hi", "प्रिया नायर", "“पुल सुरक्षित है”"))
	for _, q := range []struct{ query, slug, text string }{
		{"about=الجسر", "ليلى-حداد", "«الجسر آمن للسيارات»"},
		{"who=לוי", "נועה-לוי", "”הגשר בטוח”"},
		{"about=明年", "王小明", "“大桥明年开放”"},
		{"who=йорк", "анна-йорк", "«Мост безопасен»"},
		{"about=सुरक्षित", "प्रिया-नायर", "“पुल सुरक्षित है”"},
	} {
		name, value, _ := strings.Cut(q.query, "=")
		_, found := get(t, server, "/search?"+url.Values{name: {value}}.Encode())
		require.Contains(t, found, "<mark>"+q.text+"</mark>")
		require.Contains(t, found, `dir="auto"`)
		require.Equal(t, 1, strings.Count(found, "<mark>"), q.query)
		_, person := get(t, server, "/person/"+url.PathEscape(q.slug))
		require.Contains(t, person, q.text, q.slug)
	}
}
