package playground

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/local"
	"github.com/lede-go/lede/internal/command/view"
)

//go:embed assets
var assets embed.FS

// maxBody is the largest document taken: ten times a large news page.
const maxBody = 4 << 20

// handler returns the playground.
func handler() http.Handler {
	files, err := fs.Sub(assets, "assets")
	if err != nil {
		panic(err) // the folder is compiled in
	}
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(files))
	mux.HandleFunc("POST /read", read)
	return local.Policy(mux, policy...)
}

// policy allows the playground's own files and, for the view in its frame, that
// page's style and script by their hashes; nothing from elsewhere.
var policy = []string{
	"default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
	"connect-src 'self'", "img-src data:", "frame-src 'self'",
	"script-src 'self' " + view.ScriptHash(), "style-src 'self' " + view.StyleHash(),
}

// An answer is what a document is read as. A page without an article has an error
// and an explanation.
type answer struct {
	View     string            `json:"view,omitempty"`
	Article  json.RawMessage   `json:"article,omitempty"`
	Markdown string            `json:"markdown,omitempty"`
	HTML     string            `json:"html,omitempty"`
	Why      *lede.Explanation `json:"why,omitempty"`
	Error    string            `json:"error,omitempty"`
}

// read parses the body of a request, as its query says.
func read(w http.ResponseWriter, r *http.Request) {
	parser, err := settings(r.URL.Query())
	if err != nil {
		send(w, http.StatusBadRequest, answer{Error: err.Error()})
		return
	}
	if kind := r.Header.Get("Content-Type"); strings.Contains(kind, "charset=") {
		parser.ContentType = kind
	}
	document, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var article *lede.Article
	if err == nil {
		article, err = parser.Parse(bytes.NewReader(document))
	}
	var tooLarge *http.MaxBytesError
	var option *lede.OptionError
	var other *lede.InputError
	switch {
	case errors.As(err, &tooLarge), errors.Is(err, lede.ErrTooLarge):
		send(w, http.StatusRequestEntityTooLarge, answer{Error: "this document is larger than 4 MiB"})
	case errors.As(err, &other):
		send(w, http.StatusUnprocessableEntity, answer{Error: strings.TrimPrefix(other.Error(), "lede: ")})
	case errors.Is(err, lede.ErrNoArticle):
		send(w, http.StatusUnprocessableEntity, answer{Error: "no article found in this", Why: explain(parser, document)})
	case errors.As(err, &option):
		send(w, http.StatusBadRequest, answer{Error: fmt.Sprintf("%q is not %s", option.Value, option.Want)})
	case err != nil:
		send(w, http.StatusBadRequest, answer{Error: err.Error()})
	default:
		show(w, article, explain(parser, document))
	}
}

// explain tells why a page is read as it is; nil of a text.
func explain(parser lede.Parser, document []byte) *lede.Explanation {
	why, err := parser.Explain(bytes.NewReader(document))
	if err != nil || len(why.Body) == 0 {
		return nil
	}
	return why
}

// settings reads the form's fields. What is wrong with them the parser says.
func settings(query url.Values) (lede.Parser, error) {
	parser := lede.Parser{Format: lede.Format(query.Get("format")), Published: lede.Date{Value: query.Get("published")}}
	if address := query.Get("url"); address != "" {
		u, err := url.Parse(address)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" {
			return parser, errors.New("the address is one like https://site.example/story")
		}
		parser.URL = u
	}
	if rules := query.Get("rules"); rules != "" {
		var selectors lede.Selectors
		decoder := json.NewDecoder(strings.NewReader(rules))
		decoder.DisallowUnknownFields()
		err := decoder.Decode(&selectors)
		if err == nil && decoder.More() {
			err = errors.New("something stands behind them")
		}
		if err == nil {
			parser.Rules, err = lede.NewRules(selectors)
		}
		if err != nil {
			return parser, fmt.Errorf("the rules: %s", strings.TrimPrefix(strings.TrimPrefix(err.Error(), "json: "), "lede: "))
		}
	}
	return parser, nil
}

// show sends an article in its forms.
func show(w http.ResponseWriter, article *lede.Article, why *lede.Explanation) {
	var shown, data bytes.Buffer
	encoder := json.NewEncoder(&data)
	encoder.SetEscapeHTML(false)
	if err := errors.Join(view.Write(&shown, article), encoder.Encode(article)); err != nil {
		send(w, http.StatusInternalServerError, answer{Error: err.Error()})
		return
	}
	send(w, http.StatusOK, answer{
		View: shown.String(), Article: data.Bytes(), Markdown: article.Markdown(), HTML: article.HTML(), Why: why,
	})
}

func send(w http.ResponseWriter, status int, a answer) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(a) // a reader who is gone reads no error
}
