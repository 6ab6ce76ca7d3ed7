package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/lede-go/lede"
)

// A Query says which quotes are wanted: those that all of its fields fit. The
// zero Query is all quotes of current versions.
type Query struct {
	Who    string // words of a name, or of the role of somebody unnamed
	Person string // slug of one person
	About  string // words of the quote, its paragraph or the headline; "in marks" in a row
	Since  string // the first day, month or year: 2026-03-01, 2026-03, 2026
	Until  string // the last one, all of it included

	Limit  int // 0 is DefaultLimit
	Offset int
}

// DefaultLimit is how many quotes a search gives unless it says otherwise,
// MaxLimit the most: an export of that many is some 50 MB.
const (
	DefaultLimit = 50
	MaxLimit     = 100_000
)

// A Quote is a quote as the archive has it.
type Quote struct {
	Key        string         `json:"id"`
	Text       string         `json:"text"`
	Speakers   []Speaker      `json:"speakers,omitempty"`
	Kind       lede.QuoteKind `json:"kind"`
	Cue        string         `json:"cue,omitempty"`
	Said       lede.Said      `json:"said,omitzero"`
	Confidence float64        `json:"confidence"`
	Passage    string         `json:"passage"` // the paragraph that it begins in
	Spans      [][2]int       `json:"spans"`   // its stretches there: bytes of Passage
	Place      int            `json:"place"`   // index in the article's quotes
	Article    Article        `json:"article"`
}

// A Speaker is one of those who said a quote.
type Speaker struct {
	Name    string `json:"name,omitempty"` // the fullest that the archive knows
	Person  string `json:"person,omitempty"`
	Mention string `json:"mention,omitempty"`
	Role    string `json:"role,omitempty"`
	Handle  string `json:"handle,omitempty"`
}

// Who names a speaker as well as is known.
func (s Speaker) Who() string {
	switch {
	case s.Name != "":
		return s.Name
	case s.Handle != "":
		return "@" + s.Handle
	}
	return s.Mention
}

// An Article is one version of an article.
type Article struct {
	ID        int64  `json:"id"`
	Version   int64  `json:"version"`
	URL       string `json:"url,omitempty"`
	Headline  string `json:"headline,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Language  string `json:"language,omitempty"`
	Published string `json:"published,omitempty"`
	Modified  string `json:"modified,omitempty"`
	Captured  string `json:"captured,omitempty"`
	Source    string `json:"source"`
}

// Found is what a search found.
type Found struct {
	Quotes []Quote `json:"quotes"`
	Total  int     `json:"total"` // of all, also those outside the limit
}

// ErrQuery is the error of a query that cannot be answered.
var ErrQuery = errors.New("a day is one like 2026-03-01, 2026-03 or 2026")

// Search finds quotes, the latest first; those without a date are last.
func (db *DB) Search(ctx context.Context, q Query) (Found, error) {
	conditions, args, err := q.conditions()
	if err != nil {
		return Found{}, err
	}
	if q.Limit <= 0 {
		q.Limit = DefaultLimit
	}
	from := " FROM searchable s"
	if q.About != "" {
		from = " FROM words CROSS JOIN searchable s ON s.quote = words.rowid"
	}
	if len(conditions) > 0 {
		from += " WHERE " + strings.Join(conditions, " AND ")
	}
	var found Found
	tx, err := db.sql.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // both queries see one archive
	if err != nil {
		return found, err
	}
	defer tx.Rollback()
	if err := tx.QueryRowContext(ctx, "SELECT count(*)"+from, args...).Scan(&found.Total); err != nil {
		return found, err
	}
	args = append(args, min(q.Limit, MaxLimit), max(q.Offset, 0))
	rows, err := tx.QueryContext(ctx, selectQuotes+`
		WHERE q.id IN (SELECT s.quote`+from+` ORDER BY s.said_from DESC, s.said_to DESC, s.quote LIMIT ? OFFSET ?)
		ORDER BY q.said_from DESC, q.said_to DESC, q.id`, args...)
	found.Quotes, err = readQuotes(rows, err)
	return found, err
}

// conditions returns the conditions on searchable s, and on words if About is set. What was typed is only
// ever an argument.
func (q Query) conditions() (conditions []string, args []any, err error) {
	add := func(condition string, values ...any) {
		conditions, args = append(conditions, condition), append(args, values...)
	}
	if q.About != "" {
		add("words MATCH ?", columns("{text passage headline}", q.About))
	}
	if q.Who != "" {
		named, values := namedLike(q.Who)
		add(`s.quote IN (SELECT p.quote FROM names n CROSS JOIN figures f ON f.person = n.person CROSS JOIN speakers p ON p.figure = f.id WHERE `+named+`
			UNION ALL SELECT rowid FROM words w WHERE w.words MATCH ?)`, append(values, columns("who", q.Who))...)
	}
	if q.Person != "" {
		add("s.quote IN (SELECT p.quote FROM people JOIN figures f ON f.person = people.id JOIN speakers p ON p.figure = f.id WHERE people.slug = ?)", q.Person)
	}
	if q.Since != "" {
		from, _ := days(q.Since)
		add("s.said_to > ?", from)
	}
	if q.Until != "" {
		_, to := days(q.Until)
		add("s.said_from < ? AND s.said_from <> ''", to)
	}
	for _, day := range []string{q.Since, q.Until} {
		if from, _ := days(day); day != "" && from == "" {
			return nil, nil, ErrQuery
		}
	}
	return conditions, args, nil
}

// columns is an FTS5 query of words in some columns. One without a word finds
// nothing.
func columns(names, typed string) string {
	words := match(typed)
	if words == "" {
		words = `""`
	}
	return names + " : (" + words + ")"
}

// namedLike is the condition that a name n has words that begin with all of
// those typed.
func namedLike(typed string) (condition string, args []any) {
	condition = "n.folded <> ''"
	for _, word := range strings.Fields(folded(typed)) { // letters and digits alone, no wildcards
		condition += " AND n.folded LIKE ?"
		args = append(args, "% "+word+"%")
	}
	if len(args) == 0 {
		condition = "0"
	}
	return condition, args
}

// selectQuotes is what is read of quotes. The speakers come as JSON, so that
// one query reads a page of results.
const selectQuotes = `
	SELECT q.key, q.text, q.kind, q.cue, q.said, q.basis, q.confidence, t.text, q.spans, q.place, ` + articleColumns + `,
		(SELECT json_group_array(json_object('name', coalesce(p.name, f.name, ''), 'person', coalesce(p.slug, ''),
				'mention', s.mention, 'role', s.role, 'handle', s.handle) ORDER BY s.place)
			FROM speakers s LEFT JOIN figures f ON f.id = s.figure LEFT JOIN people p ON p.id = f.person WHERE s.quote = q.id)
	FROM quotes q JOIN versions v ON v.id = q.version JOIN articles a ON a.id = v.article
		JOIN passages t ON t.version = q.version AND t.block = q.block`

const articleColumns = `v.article, v.id, iif(a.address LIKE 'text:%', '', 'https://' || a.address),
		v.headline, v.publisher, v.language, v.published, v.modified, v.captured, v.source`

func (a *Article) fields() []any {
	return []any{&a.ID, &a.Version, &a.URL, &a.Headline, &a.Publisher, &a.Language, &a.Published, &a.Modified, &a.Captured, &a.Source}
}

func readQuotes(rows *sql.Rows, err error) ([]Quote, error) {
	return collect(rows, err, func(rows *sql.Rows, q *Quote) error {
		var spans, speakers string
		fields := []any{&q.Key, &q.Text, &q.Kind, &q.Cue, &q.Said.Value, &q.Said.Basis, &q.Confidence, &q.Passage, &spans, &q.Place}
		if err := rows.Scan(append(append(fields, q.Article.fields()...), &speakers)...); err != nil {
			return err
		}
		return errors.Join(json.Unmarshal([]byte(spans), &q.Spans), json.Unmarshal([]byte(speakers), &q.Speakers))
	})
}

// Time is the first moment of what a quote's date covers; zero if unknown.
func (q Quote) Time() time.Time {
	t, _ := q.Said.Time()
	return t
}
