// Package sheet writes the quotes of an article as a table: a row each, with
// who said it, when, and how sure that is.
package sheet

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/lede-go/lede"
)

var titles = []string{"url", "speaker", "role", "said", "basis", "kind", "quote", "cue", "confidence"}

// Write writes the quotes of an article as CSV, below a row of titles.
func Write(out io.Writer, article *lede.Article) error {
	_, err := io.WriteString(out, strings.Join(Lines(article), ""))
	return err
}

// Lines returns the rows of that table, the titles first, each with its line
// feed.
func Lines(article *lede.Article) []string {
	lines := []string{encode(titles)}
	for _, q := range article.Quotes {
		lines = append(lines, encode([]string{
			article.URL, q.Who(), q.Role(), q.Said.Value, string(q.Said.Basis), string(q.Kind), q.Text, q.Cue,
			strconv.FormatFloat(q.Confidence, 'g', -1, 64),
		}))
	}
	return lines
}

func encode(row []string) string {
	var out strings.Builder
	w := csv.NewWriter(&out)
	_ = w.Write(row) // memory takes all
	w.Flush()
	return out.String()
}
