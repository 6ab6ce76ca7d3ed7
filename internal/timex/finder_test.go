package timex

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/cases"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

var updateMarks = flag.Bool("update", false, "rewrite the marks in testdata/dates")

// mentionsOf reads the time expressions of paragraphs.
func mentionsOf(lines []string, published, language string) []Mention {
	parts := make([]prose.Part, len(lines))
	for i, line := range lines {
		parts[i] = prose.Part{Kind: prose.Paragraph, Text: line}
	}
	lex := lexicon.For(language)
	return Find(lexicon.ReadPassages(parts, lex, new(prose.Buffer)), lex, language, Date{Value: published}, nil)
}

// TestDates compares the time expressions of testdata/dates/NAME.txt, one
// paragraph a line, with those that are marked in it: ⟦on Tuesday|2025-09-02⟧.
// A "?" behind the value stands for one that is ambiguous.
func TestDates(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("testdata", "dates", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			c := cases.Read(t, path)
			marked := string(c.Input)
			lines := strings.Split(strings.TrimSuffix(unmark(marked), "\n"), "\n")
			got := mark(lines, mentionsOf(lines, c.Published, c.Language))
			if *updateMarks {
				data, err := os.ReadFile(path)
				require.NoError(t, err)
				head := strings.TrimSuffix(string(data), marked)
				require.NoError(t, os.WriteFile(path, []byte(head+got), 0o644))
			}
			require.Equal(t, marked, got)
		})
	}
}

// TestDocumented reads the examples of docs/time.md.
func TestDocumented(t *testing.T) {
	text, err := os.ReadFile("../../docs/time.md")
	require.NoError(t, err)
	rows := 0
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if len(cells) != 5 || len(cells[0]) != len("en") {
			continue
		}
		found := mentionsOf(cells[1:2], "2025-09-04", cells[0])
		require.NotEmpty(t, found, cells[1])
		require.Equal(t, cells[2:], []string{found[0].Value, found[0].From, found[0].To}, cells[1])
		rows++
	}
	require.Greater(t, rows, 20)
}

// mark writes the mentions into their paragraphs.
func mark(lines []string, found []Mention) string {
	var out strings.Builder
	for i, line := range lines {
		at := 0
		for _, m := range found {
			if m.Block != i {
				continue
			}
			doubt := ""
			if m.Ambiguous {
				doubt = "?"
			}
			fmt.Fprintf(&out, "%s⟦%s|%s%s⟧", line[at:m.Start], m.Text, m.Value, doubt)
			at = m.End
		}
		out.WriteString(line[at:] + "\n")
	}
	return out.String()
}

// unmark takes the marks out again.
func unmark(text string) string {
	var out strings.Builder
	for {
		before, rest, marked := strings.Cut(text, "⟦")
		out.WriteString(before)
		if !marked {
			return out.String()
		}
		words, _, _ := strings.Cut(rest, "|")
		out.WriteString(words)
		_, text, _ = strings.Cut(rest, "⟧")
	}
}

// TestDatesOfPosts resolves the words of a post against the day it was posted.
func TestDatesOfPosts(t *testing.T) {
	parts := []prose.Part{
		{Kind: prose.Paragraph, Text: "She answered today."},
		{Kind: prose.Post, Text: "We won today, as we did yesterday."},
	}
	posted := map[int]Date{1: {Value: "2025-08-30T10:00:00Z"}}
	lex := lexicon.For("en")
	var values []string
	for _, m := range Find(lexicon.ReadPassages(parts, lex, new(prose.Buffer)), lex, "en", Date{Value: "2025-09-04"}, posted) {
		values = append(values, m.Value)
	}
	require.Equal(t, []string{"2025-09-04", "2025-08-30", "2025-08-29"}, values)
}

func TestDateMentionInterval(t *testing.T) {
	for _, c := range []struct {
		kind     Type
		value    string
		from, to string // empty: none
	}{
		{TypeDate, "2025-09-04", "2025-09-04T00:00:00Z", "2025-09-05T00:00:00Z"},
		{TypeDate, "2024-02", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"},
		{TypeDate, "2025", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"},
		{TypeDate, "199", "1990-01-01T00:00:00Z", "2000-01-01T00:00:00Z"},
		{TypeDate, "19", "1900-01-01T00:00:00Z", "2000-01-01T00:00:00Z"},
		{TypeDate, "2025-Q3", "2025-07-01T00:00:00Z", "2025-10-01T00:00:00Z"},
		{TypeDate, "2025-H2", "2025-07-01T00:00:00Z", "2026-01-01T00:00:00Z"},
		{TypeDate, "2025-W36", "2025-09-01T00:00:00Z", "2025-09-08T00:00:00Z"},
		{TypeDate, "2025-W36-WE", "2025-09-06T00:00:00Z", "2025-09-08T00:00:00Z"},
		{TypeDate, "2024-WI", "2024-12-01T00:00:00Z", "2025-03-01T00:00:00Z"},
		{TypeTime, "2025-09-04TAF", "2025-09-04T12:00:00Z", "2025-09-04T18:00:00Z"},
		{TypeTime, "2025-09-04TNI", "2025-09-04T20:00:00Z", "2025-09-05T06:00:00Z"},
		{TypeTime, "2025-09-04T17:05", "2025-09-04T17:05:00Z", "2025-09-04T17:06:00Z"},
		{TypeTime, "2025-09-04T17:05+02:00", "2025-09-04T15:05:00Z", "2025-09-04T15:06:00Z"},
		{kind: TypeDate, value: "PAST_REF"},
		{kind: TypeDate, value: "XXXX-12-24"},
		{kind: TypeDate, value: "2025-02-30"},
		{kind: TypeDuration, value: "P3D"},
		{kind: TypeSet, value: "XXXX-WXX-1"},
		{kind: TypeDate, value: ""},
	} {
		t.Run(c.value, func(t *testing.T) {
			from, to, ok := Mention{Type: c.kind, Value: c.value}.Interval()
			require.Equal(t, c.from != "", ok)
			if ok {
				require.Equal(t, c.from, from.UTC().Format(time.RFC3339))
				require.Equal(t, c.to, to.UTC().Format(time.RFC3339))
			}
		})
	}
}

// TestDatesLinear reads a long text of what expressions are made of: the time
// grows with its length, not faster.
func TestDatesLinear(t *testing.T) {
	for _, piece := range []string{"1 ", "two ", "last ", "Monday, ", "of the ", "3 to ", "in ", "12:", "hundred ", "from "} {
		line := strings.Repeat(piece, 100_000)
		start := time.Now()
		mentionsOf([]string{line}, "2025-09-04", "en")
		require.Less(t, time.Since(start), 10*time.Second, "%q", piece)
	}
}

// checkMentions asserts what holds of the mentions of any text.
func checkMentions(t *testing.T, lines []string, found []Mention) {
	t.Helper()
	block, end := 0, 0
	for _, m := range found {
		require.Less(t, m.Block, len(lines))
		if m.Block != block {
			require.Greater(t, m.Block, block, "reading order")
			block, end = m.Block, 0
		}
		require.GreaterOrEqual(t, m.Start, end, "no overlap")
		require.Greater(t, m.End, m.Start)
		require.Equal(t, lines[m.Block][m.Start:m.End], m.Text)
		require.True(t, utf8.ValidString(m.Text) || !utf8.ValidString(lines[m.Block]), "rune boundaries")
		require.NotEmpty(t, m.Value)
		require.NotEmpty(t, m.Type)
		if from, to, ok := m.Interval(); ok {
			require.True(t, from.Before(to), "%s: %s", m.Text, m.Value)
		}
		end = m.End
	}
}

func FuzzDates(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join("testdata", "dates", "*.txt"))
	require.NoError(f, err)
	for _, path := range paths {
		c := cases.Read(f, path)
		f.Add(unmark(string(c.Input)), c.Published, c.Language)
	}
	f.Add("à0a00A0a a1a\x16 a1a", "", "pt") // two expressions with one word before the second
	f.Fuzz(func(t *testing.T, text, published, language string) {
		lines := strings.Split(text, "\n")
		found := mentionsOf(lines, published, language)
		checkMentions(t, lines, found)
		require.Equal(t, found, mentionsOf(lines, published, language))
	})
}
