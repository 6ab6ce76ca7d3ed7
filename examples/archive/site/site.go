// Package site shows an archive in a browser: a search, the people, the
// articles. Its pages are whole without scripts.
package site

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/lede-go/lede/examples/archive/store"
	"github.com/lede-go/lede/internal/command/local"
	page "github.com/lede-go/lede/internal/command/view"
)

//go:embed assets
var assets embed.FS

var layout = template.Must(template.New("").ParseFS(assets, "assets/*.tmpl"))

const (
	// pageSize is how many quotes a page of results has, personSize one person's.
	pageSize   = 30
	personSize = 1000

	// maxTyped is the most bytes of a field of the form.
	maxTyped = 300

	// patience is how long a search may take.
	patience = 10 * time.Second
)

// A site answers requests from an archive.
type site struct {
	db *store.DB
}

// New returns the pages of an archive.
func New(db *store.DB) http.Handler {
	s := site{db}
	mux := http.NewServeMux()
	for pattern, answer := range map[string]func(*http.Request) (*view, error){
		"GET /{$}":           s.home,
		"GET /search":        s.search,
		"GET /person/{slug}": s.person,
		"GET /quote/{key}":   s.quote,
		"GET /failures":      s.failures,
		"GET /":              func(*http.Request) (*view, error) { return nil, store.ErrNotFound },
	} {
		mux.HandleFunc(pattern, s.show(answer))
	}
	mux.HandleFunc("GET /quotes.json", s.export("application/json", store.Found.WriteJSON))
	mux.HandleFunc("GET /quotes.csv", s.export("text/csv", store.Found.WriteCSV))
	mux.HandleFunc("GET /style.css", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFileFS(w, r, assets, "assets/style.css")
	})
	strict := []string{"default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"}
	all := http.NewServeMux()
	all.Handle("/", local.Policy(mux, append(strict, "form-action 'self'", "style-src 'self'", "img-src data:")...))
	all.Handle("GET /article/{id}", local.Policy(http.HandlerFunc(s.article),
		append(strict, "form-action 'none'", "script-src "+page.ScriptHash(), "style-src "+page.StyleHash())...))
	return all
}

// A view is what the templates show.
type view struct {
	Template string
	Title    string
	Query    store.Query // as in the form
	Error    string

	Counts   store.Counts
	People   []store.Person
	Quotes   []card
	Total    int
	From, To int    // which of them are shown
	Back, On string // the addresses of the pages before and behind
	Export   exports

	Person     store.Person
	Portrait   portrait
	Namesakes  []store.Person
	Failures   []store.Failure
	SuggestWho []store.Person
}

// exports are the addresses of quotes as data.
type exports struct {
	CSV, JSON string
}

func exportsOf(q store.Query) exports {
	query := "?" + addressOf(q).Encode()
	return exports{"/quotes.csv" + query, "/quotes.json" + query}
}

// show answers with a page.
func (s site) show(answer func(*http.Request) (*view, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		v, err := answer(r.WithContext(ctx))
		status := http.StatusOK
		var moved movedError
		switch {
		case errors.As(err, &moved):
			http.Redirect(w, r, string(moved), http.StatusFound)
			return
		case err != nil:
			v, status = refusal(err)
		}
		if v.SuggestWho, err = s.db.People(ctx, "", 200); err != nil && status == http.StatusOK {
			v, status = refusal(err)
		}
		var b bytes.Buffer
		if err := layout.ExecuteTemplate(&b, "page", v); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(status)
		_, _ = b.WriteTo(w) // a reader who is gone reads no error
	}
}

// A movedError is the address where what was asked for is now.
type movedError string

func (e movedError) Error() string { return "moved to " + string(e) }

// refusal is the page of an error.
func refusal(err error) (*view, int) {
	switch {
	case errors.Is(err, store.ErrNotFound):
		return &view{Template: "error", Title: "Not in the archive", Error: "Nothing in the archive has this address."}, http.StatusNotFound
	case errors.Is(err, errTyped), errors.Is(err, store.ErrQuery):
		return &view{Template: "error", Title: "Not a search", Error: err.Error()}, http.StatusBadRequest
	case errors.Is(err, context.DeadlineExceeded):
		return &view{Template: "error", Title: "Too much", Error: "This search takes too long. Ask for less."}, http.StatusServiceUnavailable
	}
	return &view{Template: "error", Title: "An error", Error: err.Error()}, http.StatusInternalServerError
}

var errTyped = fmt.Errorf("a field has more than %d bytes", maxTyped)

// queryOf reads a search from an address.
func queryOf(values url.Values) (store.Query, error) {
	for _, list := range values {
		for _, v := range list {
			if len(v) > maxTyped {
				return store.Query{}, errTyped
			}
		}
	}
	return store.Query{Who: values.Get("who"), Person: values.Get("person"), About: values.Get("about"), Since: values.Get("since"), Until: values.Get("until")}, nil
}

// addressOf is the query of an address, without what is empty.
func addressOf(q store.Query) url.Values {
	values := url.Values{}
	for name, v := range map[string]string{"who": q.Who, "person": q.Person, "about": q.About, "since": q.Since, "until": q.Until} {
		if v != "" {
			values.Set(name, v)
		}
	}
	return values
}

// home shows what there is.
func (s site) home(r *http.Request) (*view, error) {
	v, err := s.results(r.Context(), store.Query{}, 1)
	if err != nil {
		return nil, err
	}
	v.Template, v.Title = "home", "Quote archive"
	v.People, err = s.db.People(r.Context(), "", 12)
	return v, err
}

// search shows the quotes of a search.
func (s site) search(r *http.Request) (*view, error) {
	values := r.URL.Query()
	q, err := queryOf(values)
	if err != nil {
		return nil, err
	}
	number, _ := strconv.Atoi(values.Get("page"))
	v, err := s.results(r.Context(), q, min(max(number, 1), store.MaxLimit))
	if err != nil {
		return nil, err
	}
	v.Template, v.Title = "results", "Search"
	if q.Who != "" {
		v.People, err = s.db.People(r.Context(), q.Who, 8)
	}
	return v, err
}

// results reads one page of results, numbered from 1.
func (s site) results(ctx context.Context, q store.Query, number int) (*view, error) {
	q.Limit, q.Offset = pageSize, (number-1)*pageSize
	found, err := s.db.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	counts, err := s.db.Counts(ctx)
	v := &view{Query: q, Counts: counts, Quotes: cards(found.Quotes, outletsOf(found.Quotes)), Total: found.Total,
		From: q.Offset + 1, To: q.Offset + len(found.Quotes), Export: exportsOf(q)}
	link := func(number int) string {
		values := addressOf(q)
		values.Set("page", strconv.Itoa(number))
		return "/search?" + values.Encode()
	}
	if number > 1 {
		v.Back = link(number - 1)
	}
	if v.To < v.Total {
		v.On = link(number + 1)
	}
	return v, err
}

// person shows somebody's quotes. A slug that no one has any more leads to the
// one whose name it is, or to all of them.
func (s site) person(r *http.Request) (*view, error) {
	slug := r.PathValue("slug")
	person, err := s.db.Person(r.Context(), slug)
	if errors.Is(err, store.ErrNotFound) {
		return s.formerly(r.Context(), slug)
	} else if err != nil {
		return nil, err
	}
	found, err := s.db.Search(r.Context(), store.Query{Person: slug, Limit: personSize})
	if err != nil {
		return nil, err
	}
	dropped, err := s.db.Dropped(r.Context(), slug)
	if err != nil {
		return nil, err
	}
	namesakes, err := s.db.Namesakes(r.Context(), person.Name)
	v := &view{Template: "person", Title: person.Name, Person: person, Total: found.Total, To: len(found.Quotes),
		Portrait: newPortrait(slug, found.Quotes, dropped), Export: exportsOf(store.Query{Person: slug})}
	for _, n := range namesakes {
		if n.Slug != slug {
			v.Namesakes = append(v.Namesakes, n)
		}
	}
	return v, err
}

// formerly answers for the slug of nobody.
func (s site) formerly(ctx context.Context, slug string) (*view, error) {
	people, err := s.db.Namesakes(ctx, slug)
	switch {
	case err != nil:
		return nil, err
	case len(people) == 0:
		return nil, store.ErrNotFound
	case len(people) == 1:
		return nil, movedError("/person/" + url.PathEscape(people[0].Slug))
	}
	return &view{Template: "namesakes", Title: people[0].Name, People: people}, nil
}

// quote shows one quote.
func (s site) quote(r *http.Request) (*view, error) {
	q, err := s.db.Quote(r.Context(), r.PathValue("key"))
	if err != nil {
		return nil, err
	}
	c := cards([]store.Quote{q}, outletsOf([]store.Quote{q}))
	c[0].Alone = true
	return &view{Template: "quote", Title: q.Who(), Quotes: c}, nil
}

// failures shows what could not be read.
func (s site) failures(r *http.Request) (*view, error) {
	failures, err := s.db.Failures(r.Context(), 1000)
	return &view{Template: "failures", Title: "What could not be read", Failures: failures}, err
}

// export answers with all quotes of a search.
func (s site) export(contentType string, write func(store.Found, io.Writer) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		q, err := queryOf(r.URL.Query())
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		q.Limit = store.MaxLimit
		found, err := s.db.Search(r.Context(), q)
		if errors.Is(err, store.ErrQuery) {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		} else if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", contentType+"; charset=utf-8")
		_ = write(found, w)
	}
}

// article shows the annotated view of a version: the current one, or that of
// the query.
func (s site) article(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
	versions, err := s.db.Versions(r.Context(), id)
	if err != nil || len(versions) == 0 {
		s.show(func(*http.Request) (*view, error) { return nil, errors.Join(err, store.ErrNotFound) })(w, r)
		return
	}
	shown := versions[0]
	for _, v := range versions {
		if r.URL.Query().Get("version") == strconv.FormatInt(v.Version, 10) {
			shown = v
		}
	}
	document, err := s.db.Document(r.Context(), shown.Version)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	links := []page.Link{{URL: "/", Text: "Quote archive"}}
	for i, v := range versions {
		if len(versions) > 1 {
			text := fmt.Sprintf("version %d", len(versions)-i)
			links = append(links, page.Link{URL: fmt.Sprintf("/article/%d?version=%d", id, v.Version), Text: text, Here: v.Version == shown.Version})
		}
	}
	var b bytes.Buffer
	if err := page.Write(&b, document, links...); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = b.WriteTo(w)
}
