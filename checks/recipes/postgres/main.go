// Postgres keeps articles and their quotes in PostgreSQL, and finds the quotes
// of a name that hold some words.
//
//	postgres add FILE...
//	postgres find NAME WORDS
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/lede-go/lede"
)

// The article is kept whole; what is searched is taken out of it by the
// database itself. jsonb cannot hold U+0000, which no article has.
const schema = `
CREATE TABLE IF NOT EXISTS versions (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	address     text NOT NULL,
	fingerprint text NOT NULL,
	document    jsonb NOT NULL,
	UNIQUE (address, fingerprint)
);
CREATE TABLE IF NOT EXISTS quotes (
	version bigint NOT NULL REFERENCES versions ON DELETE CASCADE,
	place   int NOT NULL, -- index in the article's quotes
	text    text NOT NULL,
	who     text[] NOT NULL,
	said    text NOT NULL, -- ISO 8601, as precise as it is known
	PRIMARY KEY (version, place)
);
CREATE INDEX IF NOT EXISTS quotes_words ON quotes USING gin (to_tsvector('english', text));
CREATE INDEX IF NOT EXISTS quotes_who ON quotes USING gin (who);`

// insert adds a version that is not there, with its quotes.
const insert = `
WITH added AS (
	INSERT INTO versions (address, fingerprint, document) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id, document
)
INSERT INTO quotes
SELECT id, place - 1, quote ->> 'text', ARRAY(SELECT s ->> 'name' FROM jsonb_array_elements(coalesce(quote -> 'speakers', '[]')) s WHERE s ? 'name'),
	coalesce(quote -> 'said' ->> 'value', '')
FROM added, jsonb_array_elements(coalesce(document -> 'quotes', '[]')) WITH ORDINALITY AS q (quote, place)`

const find = `
SELECT said, text, coalesce(document ->> 'headline', '')
FROM quotes JOIN versions ON id = version
WHERE who @> ARRAY[$1] AND to_tsvector('english', text) @@ websearch_to_tsquery('english', $2)
ORDER BY said DESC, version, place`

func main() {
	ctx := context.Background()
	db, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close(ctx)
	if len(os.Args) == 4 && os.Args[1] == "find" {
		err = search(ctx, db, os.Args[2], os.Args[3])
	} else if len(os.Args) > 2 && os.Args[1] == "add" {
		err = add(ctx, db, os.Args[2:])
	} else {
		log.Fatal("postgres add FILE..., or postgres find NAME WORDS")
	}
	if err != nil {
		log.Fatal(err)
	}
}

// add adds files, all or none of them.
func add(ctx context.Context, db *pgx.Conn, paths []string) error {
	if _, err := db.Exec(ctx, schema); err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
		for _, path := range paths {
			article, err := read(path)
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			sum := sha256.Sum256([]byte(strings.ToLower(article.Text())))
			added, err := tx.Exec(ctx, insert, article.URL, hex.EncodeToString(sum[:]), article)
			if err != nil {
				return err
			}
			fmt.Println(path, added.RowsAffected(), "new quotes")
		}
		return nil
	})
}

func read(path string) (*lede.Article, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return lede.Parse(file)
}

// search prints what a person said about something.
func search(ctx context.Context, db *pgx.Conn, name, words string) error {
	rows, err := db.Query(ctx, find, name, words)
	if err != nil {
		return err
	}
	var said, text, headline string
	_, err = pgx.ForEachRow(rows, []any{&said, &text, &headline}, func() error {
		fmt.Println(said, text, "–", headline)
		return nil
	})
	return err
}
