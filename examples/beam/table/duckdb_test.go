//go:build cgo

package table

import (
	"database/sql"
	"testing"

	_ "github.com/duckdb/duckdb-go/v2"
	"github.com/stretchr/testify/require"
)

// TestDuckDB asks a database that others made for what was written: names and
// types of columns, NULL for what is unknown, lists, dates, and the version.
func TestDuckDB(t *testing.T) {
	db, err := sql.Open("duckdb", "")
	require.NoError(t, err)
	defer db.Close()
	t.Chdir(writeTables(t, storyRows(t), sparse))
	for question, want := range map[string]string{
		`SELECT headline || '|' || address || '|' || published || '|' || published_day FROM 'articles-*.parquet' WHERE id = '1f'`: "Ferry stays in port|https://news.example/ferry|2025-09-04T10:00:00+02:00|2025-09-04",
		`SELECT strftime(captured AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%g') FROM 'articles-*.parquet' WHERE id = '1f'`:          "2025-09-05T06:07:08.500",
		`SELECT array_to_string(authors, '|') FROM 'articles-*.parquet' WHERE id = '1f'`:                                          "Mary Roe",
		`SELECT count(*) FROM 'articles-*.parquet' WHERE headline IS NULL AND captured IS NULL AND published_day IS NULL
			AND access IS NULL AND len(authors) = 0`: "1",
		`SELECT q.speaker || '|' || q.kind || '|' || q.said_day || '|' || a.headline
			FROM 'quotes-*.parquet' q JOIN 'articles-*.parquet' a ON q.article = a.id WHERE q.kind = 'direct'`: "Jane Poe|direct|2025-09-03|Ferry stays in port",
		`SELECT typeof(captured) || '|' || typeof(published_day) || '|' || typeof(authors) || '|' || typeof(record)
			FROM 'articles-*.parquet' LIMIT 1`: "TIMESTAMP WITH TIME ZONE|DATE|VARCHAR[]|BIGINT",
		`SELECT string_agg(DISTINCT decode(key) || '=' || decode(value)) FROM parquet_kv_metadata('*.parquet')`: VersionKey + "=" + Version,
	} {
		var got string
		require.NoError(t, db.QueryRow(question).Scan(&got), question)
		require.Equal(t, want, got, question)
	}
}
