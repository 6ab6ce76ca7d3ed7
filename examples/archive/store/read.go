package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/lede-go/lede"
)

// ErrNotFound is the error of asking for what the archive does not have.
var ErrNotFound = errors.New("not in the archive")

// A Person is somebody who is quoted.
type Person struct {
	Slug         string   `json:"person"`
	Name         string   `json:"name"`
	Role         string   `json:"role,omitempty"`
	Organization bool     `json:"organization,omitempty"`
	Quotes       int      `json:"quotes"`
	Articles     int      `json:"articles"`
	Names        []string `json:"names,omitempty"` // the forms in which articles name them
}

const selectPeople = "SELECT p.slug, p.name, p.role, p.organization, p.quotes, p.articles FROM people p "

func readPeople(rows *sql.Rows, err error) ([]Person, error) {
	return collect(rows, err, func(rows *sql.Rows, p *Person) error {
		return rows.Scan(&p.Slug, &p.Name, &p.Role, &p.Organization, &p.Quotes, &p.Articles)
	})
}

// People returns those whose name has the words, or all without any, the most
// quoted first.
func (db *DB) People(ctx context.Context, named string, limit int) ([]Person, error) {
	condition, args := "1", []any{}
	if named != "" {
		condition, args = namedLike(named)
		condition = "EXISTS (SELECT 1 FROM names n WHERE n.person = p.id AND " + condition + ")"
	}
	rows, err := db.sql.QueryContext(ctx, selectPeople+"WHERE p.quotes > 0 AND "+condition+" ORDER BY p.quotes DESC, p.slug LIMIT ?", append(args, limit)...)
	return readPeople(rows, err)
}

// Person returns the person of a slug, with the forms of the name.
func (db *DB) Person(ctx context.Context, slug string) (Person, error) {
	rows, err := db.sql.QueryContext(ctx, selectPeople+"WHERE p.slug = ?", slug)
	people, err := readPeople(rows, err)
	if err != nil || len(people) == 0 {
		return Person{}, errors.Join(err, ErrNotFound)
	}
	p := people[0]
	rows, err = db.sql.QueryContext(ctx, `SELECT n.form FROM names n JOIN people p ON p.id = n.person
		WHERE p.slug = ? AND n.form <> p.name ORDER BY length(n.form) DESC, n.form`, slug)
	p.Names, err = collect(rows, err, func(rows *sql.Rows, s *string) error { return rows.Scan(s) })
	return p, err
}

// Namesakes returns the people who have a name among theirs. It may be given as
// the slug that one of them had before others came.
func (db *DB) Namesakes(ctx context.Context, name string) ([]Person, error) {
	rows, err := db.sql.QueryContext(ctx, selectPeople+`
		WHERE EXISTS (SELECT 1 FROM names n WHERE n.person = p.id AND n.folded = ?) ORDER BY p.slug`, " "+folded(name))
	return readPeople(rows, err)
}

// Versions returns the versions of an article, the latest first.
func (db *DB) Versions(ctx context.Context, article int64) ([]Article, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT "+articleColumns+` FROM versions v JOIN articles a ON a.id = v.article
		WHERE v.article = ? ORDER BY v.current DESC, v.modified DESC, v.captured DESC, v.id DESC`, article)
	return collect(rows, err, func(rows *sql.Rows, a *Article) error { return rows.Scan(a.fields()...) })
}

// Document returns the whole of a version.
func (db *DB) Document(ctx context.Context, version int64) (*lede.Article, error) {
	var document string
	err := db.sql.QueryRowContext(ctx, "SELECT document FROM versions WHERE id = ?", version).Scan(&document)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNotFound
	} else if err != nil {
		return nil, err
	}
	article := new(lede.Article)
	return article, json.Unmarshal([]byte(document), article)
}

// Dropped returns the quotes of a person that stand in an earlier version of an
// article, and whose words are in no quote of the current one.
func (db *DB) Dropped(ctx context.Context, slug string) ([]Quote, error) {
	rows, err := db.sql.QueryContext(ctx, selectQuotes+`
		WHERE NOT v.current AND q.id IN (SELECT s.quote FROM people p JOIN figures f ON f.person = p.id JOIN speakers s ON s.figure = f.id WHERE p.slug = ?)
			AND NOT EXISTS (SELECT 1 FROM versions w JOIN quotes r ON r.version = w.id WHERE w.article = v.article AND w.current AND r.text = q.text)
		ORDER BY q.said_from DESC, q.id`, slug)
	return readQuotes(rows, err)
}

// Counts are how much an archive holds.
type Counts struct {
	Articles, Versions, Quotes, People, Posts, Failures int
}

// Counts counts what the archive holds.
func (db *DB) Counts(ctx context.Context) (Counts, error) {
	var c Counts
	err := db.sql.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM versions), (SELECT count(*) FROM searchable),
		(SELECT count(*) FROM people WHERE quotes > 0), (SELECT count(*) FROM posts), (SELECT count(*) FROM failures)`).
		Scan(&c.Articles, &c.Versions, &c.Quotes, &c.People, &c.Posts, &c.Failures)
	return c, err
}

// A Failure is an input that could not be read.
type Failure struct {
	Source, Reason string
}

// Failures returns the inputs that could not be read, by name.
func (db *DB) Failures(ctx context.Context, limit int) ([]Failure, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT source, reason FROM failures ORDER BY source LIMIT ?", limit)
	return collect(rows, err, func(rows *sql.Rows, f *Failure) error { return rows.Scan(&f.Source, &f.Reason) })
}

// Quote returns the quote of a key, also one of an earlier version.
func (db *DB) Quote(ctx context.Context, key string) (Quote, error) {
	rows, err := db.sql.QueryContext(ctx, selectQuotes+" WHERE q.key = ?", key)
	quotes, err := readQuotes(rows, err)
	if err != nil || len(quotes) == 0 {
		return Quote{}, errors.Join(err, ErrNotFound)
	}
	return quotes[0], nil
}
