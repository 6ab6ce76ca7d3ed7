package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"strings"
)

// Conclude makes people of those whom the articles name, if there are articles
// since it last did. It looks at all of them: a fuller name that comes later
// joins what came before.
func (db *DB) Conclude(ctx context.Context) error {
	var stale bool
	if err := db.sql.QueryRowContext(ctx, "SELECT stale FROM state").Scan(&stale); err != nil || !stale {
		return err // without waiting for others that write
	}
	return db.write(ctx, func(tx *sql.Tx) error {
		a := newAdder(ctx, tx)
		defer a.close()
		if a.find("SELECT stale FROM state") == 0 {
			return a.err
		}
		figures, err := readFigures(ctx, tx)
		if err != nil {
			return err
		}
		a.people(figures, conclude(figures))
		a.exec("UPDATE state SET stale = 0")
		return a.err
	})
}

func readFigures(ctx context.Context, tx *sql.Tx) ([]*figure, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT f.id, f.version, v.article, a.address, v.published, v.language, f.name, f.role, f.organization, f.handle, coalesce(f.person, 0),
			EXISTS (SELECT 1 FROM speakers s WHERE s.figure = f.id)
		FROM figures f JOIN versions v ON v.id = f.version JOIN articles a ON a.id = v.article`)
	return collect(rows, err, func(rows *sql.Rows, f **figure) error {
		*f = &figure{}
		g := *f
		err := rows.Scan(&g.id, &g.version, &g.article, &g.address, &g.published, &g.language, &g.name, &g.role, &g.organization, &g.handle, &g.person, &g.quoted)
		g.language, _, _ = strings.Cut(g.language, "-") // en-GB
		return err
	})
}

// people writes the people, and whom each figure is.
func (a *adder) people(figures []*figure, all []*person) {
	now := map[*figure]int64{} // nobody who is quoted: 0
	a.exec("DELETE FROM people")
	a.exec("DELETE FROM names")
	for _, p := range all {
		id := personID(p.slug)
		a.exec("INSERT INTO people VALUES (?, ?, ?, ?, ?, 0, 0)", id, p.slug, p.name, p.role, p.figures[0].organization)
		for _, f := range p.figures {
			a.exec("INSERT INTO names VALUES (?, ?, ?) ON CONFLICT DO NOTHING", id, f.name, " "+folded(f.name))
			now[f] = id
		}
	}
	for _, f := range figures {
		if f.person != now[f] {
			a.exec("UPDATE figures SET person = nullif(?, 0) WHERE id = ?", now[f], f.id)
		}
	}
	a.exec(`UPDATE people SET (quotes, articles) = (
		SELECT count(DISTINCT s.quote), count(DISTINCT q.version)
		FROM figures f JOIN speakers s ON s.figure = f.id JOIN quotes q ON q.id = s.quote JOIN searchable USING (quote)
		WHERE f.person = people.id)`)
}

// personID is the same for a slug in every archive.
func personID(slug string) int64 {
	sum := sha256.Sum256([]byte(slug))
	return int64(binary.BigEndian.Uint64(sum[:]) >> 1)
}
