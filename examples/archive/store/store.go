// Package store keeps articles, their quotes and the people who said them in
// an SQLite database. It takes results of reading in, and answers searches.
//
//	db, err := store.Open(ctx, "quotes.db")
//	change, err := db.Add(ctx, results)     // articles and failures, in one transaction
//	err = db.Conclude(ctx)                  // who of them is the same person
//	found, err := db.Search(ctx, store.Query{Who: "Priya Nair", About: "bridge"})
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// patience is how long a program waits for another that writes.
const patience = 5 * time.Minute

// A DB is an archive. It serves many goroutines, and one file many programs.
type DB struct {
	sql *sql.DB
}

// Open opens the archive in a file, which it makes where there is none, and
// brings its schema up to date. A file of a later schema is an error.
func Open(ctx context.Context, path string) (*DB, error) {
	return open(ctx, path, migrations)
}

func open(ctx context.Context, path string, migrations []string) (*DB, error) {
	options := url.Values{
		"_txlock": {"immediate"}, // a transaction that cannot write waits before it reads
		"_pragma": {
			fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds()),
			"foreign_keys(1)", "synchronous(normal)", "cache_size(-65536)", "mmap_size(268435456)",
		},
	}
	handle, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: options.Encode()}).String())
	if err != nil {
		return nil, err
	}
	db := &DB{handle}
	if err := errors.Join(db.logAhead(ctx), db.migrate(ctx, migrations)); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), handle.Close())
	}
	return db, nil
}

// Close closes the archive.
func (db *DB) Close() error { return db.sql.Close() }

// logAhead has writers write a log, beside which others read on. The database
// remembers it. Of two programs that say so at once one is told to come again,
// however patient it is.
func (db *DB) logAhead(ctx context.Context) error {
	for end := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		_, err := db.sql.ExecContext(ctx, "PRAGMA journal_mode = WAL")
		if !isBusy(err) || time.Now().After(end) {
			return err
		}
	}
}

func isBusy(err error) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code()&0xff == sqlite3.SQLITE_BUSY
}

// migrate applies the migrations that are missing, all or none of them.
func (db *DB) migrate(ctx context.Context, migrations []string) error {
	return db.write(ctx, func(tx *sql.Tx) error {
		var version int
		if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
			return err
		}
		if version > len(migrations) {
			return fmt.Errorf("the archive has schema %d, this program knows %d: use a newer one", version, len(migrations))
		}
		for _, step := range migrations[version:] {
			if _, err := tx.ExecContext(ctx, step); err != nil {
				return err
			}
		}
		// A pragma takes no parameters; this is a number of our own.
		_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", len(migrations)))
		return err
	})
}

// write runs do in a transaction that is kept if do gives no error.
func (db *DB) write(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := db.sql.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// collect reads the rows of a query into values.
func collect[T any](rows *sql.Rows, err error, scan func(*sql.Rows, *T) error) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		var value T
		if err := scan(rows, &value); err != nil {
			return nil, err
		}
		all = append(all, value)
	}
	return all, rows.Err()
}
