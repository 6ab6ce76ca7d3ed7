package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// The styles of a terminal: none where the output is none.
type styles struct{ bold, dim, name, date, off string }

// stylesFor returns the styles for an output: those of a terminal that shows
// colours, unless its user wants none (NO_COLOR).
func stylesFor(out io.Writer) styles {
	file, ok := out.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return styles{}
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return styles{}
	}
	return styles{bold: "\x1b[1m", dim: "\x1b[2m", name: "\x1b[36m", date: "\x1b[33m", off: "\x1b[0m"}
}

// printSummary writes an overview: what the article is, then its quotes and
// its posts.
func printSummary(out io.Writer, a *lede.Article) error {
	s := summary{styles: stylesFor(out)}
	s.head(a)
	s.quotes(a)
	s.posts(a)
	_, err := io.WriteString(out, s.text.String())
	return err
}

type summary struct {
	styles
	text strings.Builder
}

// head writes headline, standfirst, byline and dates.
func (s *summary) head(a *lede.Article) {
	headline := a.Headline
	if headline == "" {
		headline = "(no headline)"
	}
	s.wrap(s.bold, "", headline)
	s.wrap("", "", a.Deck)
	names := make([]string, 0, len(a.Authors))
	for _, author := range a.Authors {
		names = append(names, author.Name)
	}
	s.wrap(s.dim, "", joined(" · ", strings.Join(names, ", "), a.Publisher.Name, a.Section, a.Language))
	dates := a.Published.Value
	if source := a.Sources["published"]; source != "" {
		dates += " (" + string(source) + ")"
	}
	if !a.Modified.IsZero() {
		dates = joined(", ", dates, "updated "+a.Modified.Value)
	}
	s.wrap(s.date, "", dates)
	s.wrap(s.dim, "", a.URL)
	fmt.Fprintf(&s.text, "%s%d blocks, %d words, %d time expressions%s\n",
		s.dim, len(a.Body), a.WordCount(), len(a.Dates), s.off)
}

// quotes writes each quote with who said it, and when.
func (s *summary) quotes(a *lede.Article) {
	s.title("Quotes", len(a.Quotes))
	for _, q := range a.Quotes {
		who := q.Who()
		if who == "" {
			who = "(nobody named)"
		}
		when := q.Said.Value
		if when != "" {
			when += " (" + string(q.Said.Basis) + ")"
		}
		s.entry(joined(", ", who, q.Role()), when)
		s.wrap("", "    ", q.Text)
	}
}

// posts writes each post with its account and permalink.
func (s *summary) posts(a *lede.Article) {
	s.title("Posts", len(a.Posts))
	for _, p := range a.Posts {
		who := p.Author.Name
		if p.Author.Handle != "" {
			who = joined(" ", who, "@"+p.Author.Handle)
		}
		s.entry(joined(" on ", who, p.Platform), p.Posted.Value)
		s.wrap("", "    ", strings.Join(strings.Fields(p.Text), " "))
		s.wrap(s.dim, "    ", p.URL)
	}
}

// entry writes whose words follow, and from when.
func (s *summary) entry(who, when string) {
	s.text.WriteString("\n  " + s.name + who + s.off)
	if when != "" {
		s.text.WriteString(" · " + s.date + plain(when) + s.off)
	}
	s.text.WriteByte('\n')
}

// title writes the title of a part, nothing for a part without entries.
func (s *summary) title(name string, count int) {
	if count > 0 {
		fmt.Fprintf(&s.text, "\n%s%s: %d%s\n", s.bold, name, count, s.off)
	}
}

// width is how many characters a line has: a terminal's usual 80, a margin off.
const width = 78

// wrap writes a text in lines, each behind the indent, nothing without text.
func (s *summary) wrap(style, indent, text string) {
	var line []string
	size := len(indent)
	for word := range strings.FieldsSeq(plain(text)) {
		length := 1 + utf8.RuneCountInString(word)
		if len(line) > 0 && size+length > width {
			s.line(style, indent, line)
			line, size = line[:0], len(indent)
		}
		line = append(line, word)
		size += length
	}
	s.line(style, indent, line)
}

func (s *summary) line(style, indent string, words []string) {
	if len(words) == 0 {
		return
	}
	line := indent + strings.Join(words, " ")
	if style != "" {
		line = style + line + s.off
	}
	s.text.WriteString(line + "\n")
}

// joined joins the texts that are not empty.
func joined(separator string, texts ...string) string {
	var filled []string
	for _, text := range texts {
		if text != "" {
			filled = append(filled, plain(text))
		}
	}
	return strings.Join(filled, separator)
}

// plain returns text without control characters, which could steer the
// terminal that it is shown on.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, text)
}
