// Package table holds what the pipeline knows as tables, in Parquet: a row for
// each article, and one for each quote.
//
// The columns are a promise, written down in schema.txt. A column may be added;
// one that changes its meaning or goes makes a new Version.
package table

import (
	"net/url"
	"strings"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/warc/archive"
)

// Version is that of the columns. Each file names it in its metadata, by the
// key VersionKey.
const (
	Version    = "1"
	VersionKey = "lede.table.version"
)

// An Article is a row of the table of articles. What is unknown is NULL, and a
// list without entries empty.
type Article struct {
	ID       string `parquet:"id"`                                       // as in the JSON lines
	Address  string `parquet:"address,optional"`                         // that the page gives as its own, or else URL
	URL      string `parquet:"url,optional"`                             // that it was captured at
	Captured *int64 `parquet:"captured,optional,timestamp(microsecond)"` // microseconds since 1970, UTC
	Archive  string `parquet:"archive,dict"`                             // name of the file
	Record   int64  `parquet:"record"`                                   // place in it, from 0

	Headline  string   `parquet:"headline,optional"`
	Deck      string   `parquet:"deck,optional"`
	Authors   []string `parquet:"authors,list"`
	Publisher string   `parquet:"publisher,optional,dict"`
	Section   string   `parquet:"section,optional,dict"`
	Tags      []string `parquet:"tags,list"`
	Language  string   `parquet:"language,optional,dict"` // BCP 47

	Published    string `parquet:"published,optional"`          // ISO 8601, as precise as the page
	PublishedDay *int32 `parquet:"published_day,optional,date"` // days since 1970, NULL of a mere month
	Modified     string `parquet:"modified,optional"`           // like Published
	Access       string `parquet:"access,optional"`             // free, metered or paid

	Text   string `parquet:"text,optional"` // paragraphs, a blank line between
	Posts  int32  `parquet:"posts"`         // how many
	Quotes int32  `parquet:"quotes"`        // how many rows it has in the table of quotes
}

// A Quote is a row of the table of quotes.
type Quote struct {
	Article string `parquet:"article,dict"`          // the article's id
	Number  int32  `parquet:"number"`                // place among its quotes, from 0
	Address string `parquet:"address,optional,dict"` // the article's

	Text       string  `parquet:"text"`
	Kind       string  `parquet:"kind,dict"`        // direct, mixed, indirect
	Speaker    string  `parquet:"speaker,optional"` // several joined by " and "
	Role       string  `parquet:"role,optional"`    // of a single speaker
	Cue        string  `parquet:"cue,optional,dict"`
	Said       string  `parquet:"said,optional"` // like Article.Published
	SaidDay    *int32  `parquet:"said_day,optional,date"`
	Basis      string  `parquet:"basis,optional,dict"` // how Said is known
	Confidence float64 `parquet:"confidence"`          // from 0 to 1
}

// Rows are what one article gives to the tables.
type Rows struct {
	Article Article
	Quotes  []Quote
}

// RowsOf makes the rows of a result that holds an article.
func RowsOf(r *archive.Result) Rows {
	a := r.Article
	rows := Rows{Article: Article{
		ID: r.ID, Address: address(r), URL: r.URL, Captured: moment(r.Date), Archive: r.Archive, Record: int64(r.Record),
		Headline: a.Headline, Deck: a.Deck, Publisher: a.Publisher.Name, Section: a.Section, Tags: a.Tags, Language: a.Language,
		Published: a.Published.Value, PublishedDay: day(a.Published), Modified: a.Modified.Value, Access: string(a.Access),
		Text: a.Text(), Posts: int32(len(a.Posts)), Quotes: int32(len(a.Quotes)),
	}}
	for _, author := range a.Authors {
		rows.Article.Authors = append(rows.Article.Authors, author.Name)
	}
	for i, q := range a.Quotes {
		rows.Quotes = append(rows.Quotes, Quote{
			Article: r.ID, Number: int32(i), Address: rows.Article.Address,
			Text: q.Text, Kind: string(q.Kind), Speaker: q.Who(), Role: q.Role(), Cue: q.Cue,
			Said: q.Said.Value, SaidDay: day(q.Said.Date), Basis: string(q.Said.Basis), Confidence: q.Confidence,
		})
	}
	return rows
}

// address is the one that the page gives as its own, or the one it was
// captured at. A site that names its front page in each article says nothing:
// all its articles would be copies of one.
func address(r *archive.Result) string {
	own, front := plain(r.Article.URL)
	at, atFront := plain(r.URL)
	if own == "" || front && at != "" && !atFront {
		return at
	}
	return own
}

// plain returns an address without its fragment, and whether it is a front
// page's.
func plain(address string) (whole string, front bool) {
	u, err := url.Parse(address)
	if err != nil {
		return address, false
	}
	u.Fragment, u.RawFragment = "", ""
	u.Host = strings.ToLower(u.Host)
	return u.String(), strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// moment is that of a record's date, nil if it is none.
func moment(date string) *int64 {
	t, err := time.Parse(time.RFC3339, date)
	if err != nil {
		return nil
	}
	µs := t.UnixMicro()
	return &µs
}

// day is that of a date, in its own zone; nil of a mere month or year.
func day(d lede.Date) *int32 {
	if len(d.Value) < len(time.DateOnly) {
		return nil
	}
	t, err := time.Parse(time.DateOnly, d.Value[:len(time.DateOnly)])
	if err != nil {
		return nil
	}
	n := int32(t.Unix() / (24 * 60 * 60))
	return &n
}
