package checks

import (
	"database/sql"
	"encoding/json"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
	_ "modernc.org/sqlite"
)

// hostile are pages whose texts databases stumble over, where they are let in.
var hostile = map[string]string{
	"zero bytes": "<h1>Ferry\x00 returns&#0;</h1><p>The ferry\x00 left at noon, said Ines \x00Okafor, the harbour master.",
	"lone surrogates": `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry \ud83d returns","keywords":["\udea2","a\u0000b"]}</script>` +
		"<h1>Ferry &#xD83D; returns</h1><p>The ferry left at noon, said the harbour master &#xDEA2;, and nobody waved.",
	"bytes that are no UTF-8": "<meta charset=utf-8><h1>Ferry returns</h1><p>The ferry left at noon, \xff\xfe said the h\xc3 master, and nobody waved.",
	"a long tag":              `<meta name="keywords" content="` + strings.Repeat("ferries and ", 90_000) + `"><h1>Ferry returns</h1><p>The ferry left at noon.`,
	"SQL":                     `<h1>'); DROP TABLE articles; --</h1><p>The ferry left at noon, said "Robert'); the harbour master \'.`,
}

// storedArticles are those of the sample articles and the hostile ones.
func storedArticles(t *testing.T) map[string]*lede.Article {
	t.Helper()
	all := map[string]*lede.Article{}
	paths, err := filepath.Glob("../testdata/*/*.html")
	require.NoError(t, err)
	for _, path := range paths {
		if article, err := lede.Parse(open(t, path)); err == nil {
			all[path] = article
		}
	}
	require.NotEmpty(t, all)
	for name, page := range hostile {
		article, err := lede.Parse(strings.NewReader(page))
		require.NoError(t, err, name)
		all[name] = article
	}
	return all
}

// checkStore puts each article into a table, with its date, its headline and the
// whole as JSON, and reads equal ones back, in the order of their dates.
func checkStore(t *testing.T, db *sql.DB, jsonType string) {
	t.Helper()
	_, err := db.Exec("CREATE TABLE articles (name TEXT PRIMARY KEY, headline TEXT, published TEXT, body TEXT, article " + jsonType + ")")
	require.NoError(t, err)
	all := storedArticles(t)
	for name, a := range all {
		whole, err := json.Marshal(a)
		require.NoError(t, err)
		published := sql.NullString{String: a.Published.Value, Valid: !a.Published.IsZero()}
		_, err = db.Exec("INSERT INTO articles VALUES ($1, $2, $3, $4, $5)", name, a.Headline, published, a.Text(), string(whole))
		require.NoError(t, err, name)
	}
	rows, err := db.Query("SELECT name, headline, published, body, article FROM articles")
	require.NoError(t, err)
	defer rows.Close()
	n := 0
	for ; rows.Next(); n++ {
		var name, headline, body string
		var published lede.Date
		var whole []byte
		require.NoError(t, rows.Scan(&name, &headline, &published, &body, &whole))
		want := all[name]
		var back lede.Article
		require.NoError(t, json.Unmarshal(whole, &back), name)
		require.Equal(t, *want, back, name)
		require.Equal(t, want.Headline, headline)
		require.Equal(t, want.Published, published)
		require.Equal(t, want.Text(), body)
	}
	require.NoError(t, rows.Err())
	require.Equal(t, len(all), n)
}

func TestSQLite(t *testing.T) {
	db, err := sql.Open("sqlite", filepath.Join(t.TempDir(), "articles.db"))
	require.NoError(t, err)
	defer db.Close()
	checkStore(t, db, "TEXT")
}

// TestPostgres starts a server of its own, and stops it.
func TestPostgres(t *testing.T) {
	db, err := sql.Open("pgx", startPostgres(t))
	require.NoError(t, err)
	defer db.Close()
	checkStore(t, db, "JSONB")
	var published lede.Date
	require.NoError(t, db.QueryRow("SELECT TIMESTAMPTZ '2025-09-04 17:05+00'").Scan(&published))
	require.Zero(t, published.Compare(lede.Date{Value: "2025-09-04T17:05:00Z"}))
}

// startPostgres starts a server that only listens on a socket in a folder of its
// own, and returns how to connect. It runs as postgres where the test is root's,
// as which it would refuse to.
func startPostgres(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pg_ctl")
	require.NoError(t, err)
	if len(found) == 0 {
		t.Skip("no PostgreSQL of Debian's is here")
	}
	bin := filepath.Dir(found[len(found)-1])
	folder, err := os.MkdirTemp("", "lede-postgres")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	as := &syscall.SysProcAttr{}
	if os.Getuid() == 0 {
		postgres, err := user.Lookup("postgres")
		require.NoError(t, err)
		uid, err := strconv.Atoi(postgres.Uid)
		require.NoError(t, err)
		gid, err := strconv.Atoi(postgres.Gid)
		require.NoError(t, err)
		require.NoError(t, os.Chown(folder, uid, gid))
		as.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	}
	data := filepath.Join(folder, "data")
	call := func(program string, args ...string) {
		command := exec.Command(filepath.Join(bin, program), args...)
		command.Dir, command.SysProcAttr = folder, as
		require.NoError(t, command.Run(), "%s %q", program, args) // its output would be held open by the server
	}
	call("initdb", "-D", data, "-U", "lede", "-A", "trust", "-E", "UTF8", "--no-sync")
	call("pg_ctl", "-D", data, "-w", "-l", filepath.Join(folder, "log"), "-o", "-k "+folder+" -h '' -F", "start")
	t.Cleanup(func() { call("pg_ctl", "-D", data, "-m", "immediate", "stop") })
	return "host=" + folder + " user=lede dbname=postgres"
}

// TestFrontMatter reads what stands before Markdown with a parser of YAML.
func TestFrontMatter(t *testing.T) {
	for name, a := range storedArticles(t) {
		var fields struct {
			Title, Published string
			Tags             []string
		}
		yamlText := strings.TrimSuffix(strings.TrimPrefix(a.FrontMatter(), "---\n"), "---\n")
		require.NoError(t, yaml.Unmarshal([]byte(yamlText), &fields), name)
		require.Equal(t, []any{a.Headline, a.Published.Value, a.Tags}, []any{fields.Title, fields.Published, fields.Tags}, name)
	}
}
