package page

import (
	"bytes"
	"strings"
)

// A <q> has quotation marks that a browser sets and no text holds. They are written into
// the text, each as a run of its own, so that its words read as on the screen. Where the
// page prints them itself ("“<q>…</q>”"), none are added.

// A quoteState is what is known of an open <q>.
type quoteState uint8

const (
	quoteOpened quoteState = iota // it has no text so far
	quoteMarked                   // its marks are added
	quoteBare                     // the page has its own
)

// quoteMarks are the marks of a language: the outer ones, and those inside them.
type quoteMarks [2]struct{ open, close string }

// marksOf are the marks of languages that have others than English, as the Unicode
// Consortium's CLDR has them.
var marksOf = [...]struct {
	languages string
	marks     quoteMarks
}{
	{" de cs sk sl hr is lt bg ka mk et lv sq ", quoteMarks{{"„", "“"}, {"‚", "‘"}}},
	{" pl hu ro nl-be ", quoteMarks{{"„", "”"}, {"«", "»"}}},
	{" fr es it pt no nb nn el ru uk be hy fa kk ", quoteMarks{{"«", "»"}, {"“", "”"}}},
	{" de-ch de-li ", quoteMarks{{"«", "»"}, {"‹", "›"}}},
	{" da ", quoteMarks{{"»", "«"}, {"›", "‹"}}},
	{" sv fi ", quoteMarks{{"”", "”"}, {"’", "’"}}},
	{" ja zh-tw zh-hk ", quoteMarks{{"「", "」"}, {"『", "』"}}},
}

// englishMarks are those of English, and of whatever is not above: Chinese, Dutch, Turkish.
var englishMarks = quoteMarks{{"“", "”"}, {"‘", "’"}}

// quoteMarksFor returns the marks of a language: "pt-BR" has its own, those of "de-AT" are
// those of "de".
func quoteMarksFor(tag string) quoteMarks {
	tag = strings.ToLower(tag)
	if tag == "pt-br" {
		return englishMarks
	}
	base, _, _ := strings.Cut(tag, "-")
	for _, name := range [...]string{tag, base} {
		for _, row := range marksOf {
			if strings.Contains(row.languages, " "+name+" ") {
				return row.marks
			}
		}
	}
	return englishMarks
}

// markQuotes adds the marks of the open <q>s that text is the first of.
func (b *builder) markQuotes(text []byte) {
	words := bytes.TrimSpace(text)
	if len(b.quotes) == 0 || len(words) == 0 {
		return
	}
	first := len(b.quotes)
	for first > 0 && b.quotes[first-1] == quoteOpened {
		first--
	}
	printed := opensQuote(words) || endsOpening(bytes.TrimSpace(b.text))
	for i := first; i < len(b.quotes); i++ {
		if printed || b.isFull() {
			b.quotes[i] = quoteBare
			continue
		}
		b.quotes[i] = quoteMarked
		b.addRun([]byte(b.marksOfPage()[i%2].open))
	}
}

// closeQuote ends the innermost <q>.
func (b *builder) closeQuote() {
	last := len(b.quotes) - 1
	if b.quotes[last] == quoteMarked && !b.isFull() {
		b.addRun([]byte(b.marksOfPage()[last%2].close))
	}
	b.quotes = b.quotes[:last]
}

// marksOfPage returns the marks of the page's language, looked up at its first <q>.
func (b *builder) marksOfPage() *quoteMarks {
	if b.marksOf == nil {
		tag := ""
		for _, a := range b.attrs[b.elements[0].AttrStart:b.elements[0].AttrEnd] {
			if string(b.names[a.Key:a.Value]) == "lang" {
				tag = string(b.names[a.Value:a.End])
			}
		}
		marks := quoteMarksFor(tag)
		b.marksOf = &marks
	}
	return b.marksOf
}

// openingMarks are the marks that may open what is quoted, in any language.
var openingMarks = [...]string{`"`, "“", "„", "«", "»", "‘", "‚", "‹", "›", "「", "『", "”"}

// opensQuote reports whether a text begins with a quotation mark.
func opensQuote(text []byte) bool {
	for _, mark := range openingMarks {
		if bytes.HasPrefix(text, []byte(mark)) {
			return true
		}
	}
	return false
}

// endsOpening reports whether a quotation mark stands at the end of a text, alone or
// behind a space: it opens what follows.
func endsOpening(text []byte) bool {
	for _, mark := range openingMarks {
		if before, ok := bytes.CutSuffix(text, []byte(mark)); ok {
			return len(before) == 0 || before[len(before)-1] <= ' '
		}
	}
	return false
}
