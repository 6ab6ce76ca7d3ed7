package store

import (
	"context"
	"database/sql"
	"encoding/json"
)

// Renew is Add for inputs that may have been read before, by an earlier version
// of the library: what was read of an input is replaced by what is read now. The
// version stays the version that it was, and quotes whose words are the same
// keep their keys, so that links to them hold. An input that can no longer be
// read leaves what was.
func (db *DB) Renew(ctx context.Context, results []Result) (Change, error) {
	return db.each(ctx, results, (*adder).renew)
}

func (a *adder) renew(r Result) error {
	version := int64(0)
	if r.Article != nil {
		version = a.versionOf(r)
	}
	if version == 0 {
		return a.add(r)
	}
	document, err := json.Marshal(r.Article)
	if err != nil {
		return err
	}
	if a.find("SELECT id FROM versions WHERE id = ? AND document = ?", version, string(document)) != 0 {
		a.Known++
		return a.err
	}
	a.Renewed++
	a.exec("DELETE FROM failures WHERE source = ?", r.Source)
	article := a.find("SELECT article FROM versions WHERE id = ?", version)
	print := TextHash(r.Article)
	address := addressAs(r, print)
	a.exec("INSERT INTO addresses VALUES (?, ?) ON CONFLICT DO NOTHING", address, article)
	a.empty(version)
	if a.find("SELECT id FROM versions WHERE article = ? AND fingerprint = ? AND id <> ?", article, print, version) != 0 {
		a.exec("DELETE FROM versions WHERE id = ?", version) // read rightly, it is another version's text
	} else {
		page := r.Article
		a.exec(`UPDATE versions SET fingerprint = ?, current = 0, headline = ?, publisher = ?, language = ?,
			published = ?, modified = ?, document = ? WHERE id = ?`, print, page.Headline, publisherOf(page, address), page.Language,
			page.Published.Value, page.Modified.Value, string(document), version)
		a.contents(version, address, page)
	}
	a.kept = nil
	a.setCurrent(article)
	return a.err
}

// versionOf returns the version that was read from the same input, 0 without
// one. A file that was written anew tells by its date that it is another version;
// a feed's articles share their source, and are told by their addresses.
func (a *adder) versionOf(r Result) int64 {
	const same = `FROM versions v WHERE v.source = ? AND v.captured = ? AND (v.captured <> '' OR v.modified = ?)`
	modified := r.Article.Modified.Value
	if only := a.find("SELECT CASE count(*) WHEN 1 THEN max(v.id) ELSE 0 END "+same, r.Source, r.Captured, modified); only != 0 {
		return only
	}
	return a.find("SELECT v.id "+same+" AND v.article = (SELECT article FROM addresses WHERE address = ?) ORDER BY v.id DESC",
		r.Source, r.Captured, modified, addressOf(r.Article.URL, r.URL))
}

// empty takes out what was read of a version, and notes the keys of its quotes.
func (a *adder) empty(version int64) {
	rows, err := a.tx.QueryContext(a.ctx, "SELECT text, key FROM quotes WHERE version = ? ORDER BY place", version)
	quotes, err := collect(rows, err, func(rows *sql.Rows, q *[2]string) error { return rows.Scan(&q[0], &q[1]) })
	if a.err == nil {
		a.err = err
	}
	a.kept = map[string][]string{}
	for _, q := range quotes {
		a.kept[q[0]] = append(a.kept[q[0]], q[1])
	}
	const itsQuotes = "(SELECT id FROM quotes WHERE version = ?)"
	for _, statement := range [...]string{
		"DELETE FROM words WHERE rowid IN " + itsQuotes,
		"DELETE FROM searchable WHERE quote IN " + itsQuotes,
		"DELETE FROM speakers WHERE quote IN " + itsQuotes,
		"DELETE FROM quotes WHERE version = ?",
		"DELETE FROM passages WHERE version = ?",
		"DELETE FROM figures WHERE version = ?",
		"DELETE FROM posts WHERE version = ?",
	} {
		a.exec(statement, version)
	}
}
