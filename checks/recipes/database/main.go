// Database keeps articles in SQLite: what is asked for in columns of their own,
// the whole as JSON. It adds a page to the file and lists what is in it.
package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/lede-go/lede"
	_ "modernc.org/sqlite"
)

const schema = `CREATE TABLE IF NOT EXISTS articles (
	headline TEXT NOT NULL, published TEXT, article TEXT NOT NULL)`

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: database FILE.db < PAGE.html")
	}
	if err := run(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(path string) error {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.Exec(schema); err != nil {
		return err
	}
	article, err := lede.Parse(os.Stdin)
	if err != nil {
		return err
	}
	if err := insert(db, article); err != nil {
		return err
	}
	return list(db)
}

// insert adds an article. A date goes in as its text, as precise as it is; an
// unknown one as NULL.
func insert(db *sql.DB, a *lede.Article) error {
	whole, err := json.Marshal(a)
	if err != nil {
		return err
	}
	published := sql.NullString{String: a.Published.Value, Valid: !a.Published.IsZero()}
	_, err = db.Exec("INSERT INTO articles VALUES (?, ?, ?)", a.Headline, published, string(whole))
	return err
}

// list prints who is quoted in which article, the oldest first.
func list(db *sql.DB) error {
	rows, err := db.Query("SELECT published, article FROM articles ORDER BY published")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var published lede.Date // scanned from text, NULL or a time
		var whole []byte
		if err := rows.Scan(&published, &whole); err != nil {
			return err
		}
		var article lede.Article
		if err := json.Unmarshal(whole, &article); err != nil {
			return err
		}
		for _, quote := range article.Quotes {
			fmt.Println(published, article.Headline, quote.Who())
		}
	}
	return rows.Err()
}
