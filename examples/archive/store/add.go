package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/lede-go/lede"
)

// A Result is what one input was read as: an article, or the reason that it is
// none.
type Result struct {
	Source   string // the file, and the place in it
	URL      string // where it was read; "" unknown
	Captured string // when, ISO 8601; "" unknown
	Article  *lede.Article
	Reason   string // unless Article
}

// A Change counts what a call of Add or Renew changed.
type Change struct {
	Articles int // new ones
	Versions int // of articles that were there, with another text
	Copies   int // texts that were there, at another address
	Known    int // nothing new
	Renewed  int // versions that Renew replaced
	Failures int // inputs that could not be read
	Quotes   int // new ones
}

// Plus returns the sum of two changes.
func (c Change) Plus(d Change) Change {
	return Change{c.Articles + d.Articles, c.Versions + d.Versions, c.Copies + d.Copies,
		c.Known + d.Known, c.Renewed + d.Renewed, c.Failures + d.Failures, c.Quotes + d.Quotes}
}

// Add adds articles and failures, all or none of them. It waits while another
// program writes. An article is known by its address and the fingerprint of its
// text: a known address with another text is a new version, a known text of
// some length at another address the same article, and both together nothing.
func (db *DB) Add(ctx context.Context, results []Result) (Change, error) {
	return db.each(ctx, results, (*adder).add)
}

// each does something with each of the results, for all or for none of them.
func (db *DB) each(ctx context.Context, results []Result, do func(*adder, Result) error) (Change, error) {
	var change Change
	err := db.write(ctx, func(tx *sql.Tx) error {
		a := newAdder(ctx, tx)
		defer a.close()
		for _, r := range results {
			if err := do(a, r); err != nil {
				return fmt.Errorf("%s: %w", r.Source, err)
			}
		}
		if a.Articles+a.Versions+a.Renewed > 0 {
			a.exec("UPDATE state SET stale = 1")
		}
		change = a.Change
		return a.err
	})
	return change, err
}

// An adder adds results in a transaction. Its err is the first error; after it
// nothing is done.
type adder struct {
	Change
	ctx context.Context
	tx  *sql.Tx
	err error

	prepared map[string]*sql.Stmt
	kept     map[string][]string // keys of quotes that Renew took out, by their words
}

func newAdder(ctx context.Context, tx *sql.Tx) *adder {
	return &adder{ctx: ctx, tx: tx, prepared: map[string]*sql.Stmt{}}
}

func (a *adder) close() {
	for _, s := range a.prepared {
		_ = s.Close() // it has been used, or has failed
	}
}

// prepare returns a statement, compiled once.
func (a *adder) prepare(text string) *sql.Stmt {
	if a.prepared[text] != nil || a.err != nil {
		return a.prepared[text]
	}
	s, err := a.tx.PrepareContext(a.ctx, text)
	if a.err = err; err == nil {
		a.prepared[text] = s
	}
	return s
}

// exec runs a statement and returns the id of the row that it inserted.
func (a *adder) exec(statement string, args ...any) int64 {
	prepared := a.prepare(statement)
	if a.err != nil {
		return 0
	}
	result, err := prepared.ExecContext(a.ctx, args...)
	if err != nil {
		a.err = err
		return 0
	}
	id, err := result.LastInsertId()
	a.err = err
	return id
}

// find returns the number that a query finds, 0 if it finds none.
func (a *adder) find(query string, args ...any) int64 {
	prepared := a.prepare(query)
	if a.err != nil {
		return 0
	}
	var id int64
	err := prepared.QueryRowContext(a.ctx, args...).Scan(&id)
	if !errors.Is(err, sql.ErrNoRows) {
		a.err = err
	}
	return id
}

func (a *adder) add(r Result) error {
	if r.Article == nil {
		a.Failures++
		a.exec("INSERT INTO failures VALUES (?, ?) ON CONFLICT DO UPDATE SET reason = excluded.reason", r.Source, r.Reason)
		return a.err
	}
	a.exec("DELETE FROM failures WHERE source = ?", r.Source)
	print := TextHash(r.Article)
	address := addressAs(r, print)
	article := a.find("SELECT article FROM addresses WHERE address = ?", address)
	known := article != 0 && a.find("SELECT id FROM versions WHERE article = ? AND fingerprint = ?", article, print) != 0
	switch {
	case known:
		a.Known++
		return a.err
	case article != 0:
		a.Versions++
	default:
		if isDistinct(r.Article) {
			article = a.find("SELECT article FROM versions WHERE fingerprint = ? ORDER BY id LIMIT 1", print)
		}
		if article != 0 {
			a.Copies++
			a.exec("INSERT INTO addresses VALUES (?, ?)", address, article)
			return a.err
		}
		a.Articles++
		article = a.exec("INSERT INTO articles (address) VALUES (?)", address)
		a.exec("INSERT INTO addresses VALUES (?, ?)", address, article)
	}
	a.version(article, print, address, r)
	return a.err
}

// addressAs returns the address that an article is kept under: of a text
// without one its fingerprint.
func addressAs(r Result, print string) string {
	if address := addressOf(r.Article.URL, r.URL); address != "" {
		return address
	}
	return "text:" + print
}

// version adds a version with all that is read of it.
func (a *adder) version(article int64, print, address string, r Result) {
	page := r.Article
	document, err := json.Marshal(page)
	if err != nil {
		a.err = err
		return
	}
	version := a.exec(`INSERT INTO versions (article, fingerprint, current, headline, publisher, language,
		published, modified, captured, source, document) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)`,
		article, print, page.Headline, publisherOf(page, address), page.Language,
		page.Published.Value, page.Modified.Value, r.Captured, r.Source, string(document))
	a.contents(version, address, page)
	a.setCurrent(article)
}

// contents adds what is read of a version.
func (a *adder) contents(version int64, address string, page *lede.Article) {
	figures := a.figures(version, page)
	for i := range page.Quotes {
		a.quote(version, i, address, page, figures)
	}
	for i, p := range page.Posts {
		a.exec("INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", version, i,
			p.Platform, p.ID, p.URL, p.Author.Name, p.Author.Handle, p.Text, p.Posted.Value, p.Block)
	}
}

// publisherOf names who published an article: the host where the page does not.
func publisherOf(page *lede.Article, address string) string {
	if page.Publisher.Name != "" || strings.HasPrefix(address, "text:") {
		return page.Publisher.Name
	}
	host, _, _ := strings.Cut(address, "/")
	return strings.TrimPrefix(host, "www.")
}

// figures adds everybody who is named, and returns their ids by name.
func (a *adder) figures(version int64, page *lede.Article) map[string]int64 {
	ids := map[string]int64{}
	handles := map[string]string{}
	for _, q := range page.Quotes {
		for _, s := range q.Speakers {
			if s.Handle != "" && len(q.Spans) > 0 {
				handles[s.Name] = platformAt(page, q.Spans[0].Block) + "/" + strings.ToLower(s.Handle)
			}
		}
	}
	add := func(name, role string, organization bool) {
		if name != "" && ids[name] == 0 {
			ids[name] = a.exec("INSERT INTO figures (version, name, role, organization, handle) VALUES (?, ?, ?, ?, ?)",
				version, name, role, organization, handles[name])
		}
	}
	for _, p := range page.People {
		add(p.Name, p.Role, p.Organization)
	}
	for _, q := range page.Quotes {
		for _, s := range q.Speakers {
			add(s.Name, s.Role, false)
		}
	}
	return ids
}

// platformAt is the platform of the post that a block is.
func platformAt(page *lede.Article, block int) string {
	for _, p := range page.Posts {
		if p.Block == block {
			return p.Platform
		}
	}
	return ""
}

// quote adds quote number i of a page.
func (a *adder) quote(version int64, i int, address string, page *lede.Article, figures map[string]int64) {
	q := page.Quotes[i]
	if len(q.Spans) == 0 {
		return
	}
	at := q.Spans[0]
	if at.Block < 0 || at.Block >= len(page.Body) || page.Slice(at) == "" {
		return
	}
	passage := page.Body[at.Block].Text
	from, to := days(q.Said.Value)
	id := a.exec(`INSERT INTO quotes (key, version, place, text, kind, cue, said, said_from, said_to, basis, confidence, block, spans)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, a.key(address, q.Text), version, i,
		q.Text, q.Kind, q.Cue, q.Said.Value, from, to, q.Said.Basis, q.Confidence, at.Block, spansIn(at.Block, q))
	a.exec("INSERT INTO passages VALUES (?, ?, ?) ON CONFLICT DO NOTHING", version, at.Block, passage)
	var who []string
	for place, s := range q.Speakers {
		figure := sql.NullInt64{Int64: figures[s.Name], Valid: figures[s.Name] != 0}
		a.exec("INSERT INTO speakers VALUES (?, ?, ?, ?, ?, ?)", id, place, figure, s.Mention, s.Role, s.Handle)
		who = append(who, s.Name, s.Mention, s.Role, s.Handle)
	}
	a.exec("INSERT INTO words (rowid, text, passage, headline, who) VALUES (?, ?, ?, ?, ?)", id,
		spaced(q.Text), spaced(passage), spaced(page.Headline), spaced(strings.Join(who, " ")))
}

// spansIn returns the stretches of a quote in one block as JSON: [[0,12],[30,41]].
func spansIn(block int, q lede.Quote) string {
	var spans [][2]int
	for _, s := range q.Spans {
		if s.Block == block {
			spans = append(spans, [2]int{s.Start, s.End})
		}
	}
	data, _ := json.Marshal(spans) // numbers are always JSON
	return string(data)
}

// key returns a name for a quote that is the same in every archive: a hash of
// the article's address and the words, numbered where that is taken. A quote
// that was there before Renew keeps its own.
func (a *adder) key(address, text string) string {
	if kept := a.kept[text]; len(kept) > 0 {
		a.kept[text] = kept[1:]
		return kept[0]
	}
	a.Quotes++
	for n := 0; ; n++ {
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%d\n%s", address, n, text))
		key := hex.EncodeToString(sum[:8])
		if a.find("SELECT id FROM quotes WHERE key = ?", key) == 0 {
			return key
		}
	}
}

// setCurrent makes the latest version of an article the one that is searched:
// by its own date, by that of its capture, by the order of arrival.
func (a *adder) setCurrent(article int64) {
	before := a.find("SELECT id FROM versions WHERE article = ? AND current", article)
	now := a.find(`SELECT id FROM versions WHERE article = ?
		ORDER BY modified DESC, captured DESC, id DESC LIMIT 1`, article)
	if now == before {
		return
	}
	a.exec("UPDATE versions SET current = (id = ?) WHERE article = ?", now, article)
	a.exec("DELETE FROM searchable WHERE quote IN (SELECT id FROM quotes WHERE version = ?)", before)
	a.exec("INSERT INTO searchable SELECT id, said_from, said_to FROM quotes WHERE version = ?", now)
}

// days returns the days that a date covers: from included, to not. Both are ""
// of an unknown date. A moment is on the day that its own clock shows.
func days(value string) (from, to string) {
	start, ok := lede.Date{Value: value}.Time()
	if !ok {
		return "", ""
	}
	const day = "2006-01-02"
	end := start
	switch len(value) {
	case len("2006"):
		end = start.AddDate(1, 0, 0)
	case len("2006-01"):
		end = start.AddDate(0, 1, 0)
	default:
		end = start.AddDate(0, 0, 1)
	}
	return start.Format(day), end.Format(day)
}
