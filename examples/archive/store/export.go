package store

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// WriteJSON writes what was found as one JSON value.
func (f Found) WriteJSON(w io.Writer) error {
	if f.Quotes == nil {
		f.Quotes = []Quote{} // a list, also when it is empty
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(f)
}

// WriteCSV writes what was found as a table with a line of headings.
func (f Found) WriteCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"said", "basis", "who", "role", "quote", "kind", "confidence", "headline", "publisher", "published", "url", "id"})
	for _, q := range f.Quotes {
		cells := []string{q.Said.Value, string(q.Said.Basis), q.Who(), q.Role(), q.Text, string(q.Kind),
			strconv.FormatFloat(q.Confidence, 'f', 2, 64), q.Article.Headline, q.Article.Publisher, q.Article.Published, q.Article.URL, q.Key}
		for i := range cells {
			cells[i] = inert(cells[i])
		}
		_ = out.Write(cells)
	}
	out.Flush()
	return out.Error()
}

// inert keeps a spreadsheet from running a cell that begins like a formula.
func inert(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// Who names the speakers of a quote.
func (q Quote) Who() string {
	names := make([]string, 0, len(q.Speakers))
	for _, s := range q.Speakers {
		if who := s.Who(); who != "" {
			names = append(names, who)
		}
	}
	return strings.Join(names, " and ")
}

// Role is the title or job of the only speaker.
func (q Quote) Role() string {
	if len(q.Speakers) != 1 {
		return ""
	}
	return q.Speakers[0].Role
}
