package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"golang.org/x/net/html/atom"
)

// signedAuthors: the writer's name alone in the last paragraph of the text, or
// a byline there; a name alone, set in bold, in the first.
func (m *metaReader) signedAuthors() authorClaim {
	for _, line := range m.lastLines() {
		if authors := m.signers(line); len(authors) > 0 {
			return authorClaim{authors, page.SourceMarkup}
		}
	}
	behind := m.linesBehind(m.articleEnd())
	for i, line := range behind {
		c := people.ReadCredit(line.text, m.lex)
		if c.Kind == people.CreditLine && isTold(c.Authors) && people.HoldsByline(line.text) {
			return authorClaim{c.Authors, page.SourceMarkup}
		}
		if i+1 < len(behind) && people.IsLabel(line.text) && people.ReadCredit(behind[i+1].text, m.lex).Kind == people.NameLine {
			return authorClaim{people.ParseByline(behind[i+1].text), page.SourceMarkup}
		}
	}
	for _, line := range m.linesBehind(min(int(m.page.Elements[m.found.Root].End)+maxBehind, len(m.page.Elements))) {
		if c := people.ReadCredit(line.text, m.lex); c.Kind == people.CreditLine && isLabelled(line.text) && isTold(c.Authors) {
			return authorClaim{c.Authors, page.SourceMarkup}
		}
	}
	for _, line := range m.linesFrom(m.found.Headline) {
		if m.isLoneName(line, people.ReadCredit(line.text, m.lex)) {
			return authorClaim{people.ParseByline(line.text), page.SourceMarkup}
		}
	}
	return authorClaim{}
}

// signers returns the writers that one of the last lines of the text names.
func (m *metaReader) signers(line shownLine) []people.Author {
	c := people.ReadCredit(line.text, m.lex)
	switch {
	case people.IsFullName(line.text), m.isLoneName(line, c):
		return people.ParseByline(line.text)
	case c.Kind == people.CreditLine && c.Labelled && isTold(c.Authors):
		return c.Authors
	}
	return m.linkedAccount(&line)
}

// isLoneName reports whether a line is a name that is set apart.
func (m *metaReader) isLoneName(line shownLine, c people.Credit) bool {
	return c.Kind == people.NameLine && m.isSetApart(line) && m.isUnusual(line.text)
}

// isLabelled reports whether a line begins with a noun that labels the writer's name:
// "Author: Ana Lind".
func isLabelled(line string) bool {
	const shortest = 5 // letters of such a noun: not "By:"
	at := strings.IndexAny(line, ":\x1f")
	return at >= shortest && !strings.Contains(line[:at], " ") && people.IsLabel(line[:at+1])
}

// linesBehind returns the first lines behind the text, up to an element.
func (m *metaReader) linesBehind(end int) []shownLine {
	const most = 12
	var lines []shownLine
	for i := int(m.page.Elements[m.found.Root].End); i < end && len(lines) < most; {
		e := &m.page.Elements[i]
		switch {
		case e.Tag == page.TextTag:
			line := m.lineAt(i, end)
			if line.text != "" {
				lines = append(lines, line)
			}
			i = line.last + 1
			continue
		case m.isSkipped(i):
			i = int(e.End)
			continue
		}
		i++
	}
	return lines
}

// lastLines returns the last lines of the text, the last first.
func (m *metaReader) lastLines() []shownLine {
	const most = 3
	root := m.found.Root
	var lines []shownLine
	for i := int(m.page.Elements[root].End) - 1; i > root && len(lines) < most; i-- {
		e := &m.page.Elements[i]
		if e.Tag != page.TextTag || e.Visible == 0 || m.isApart(i) {
			continue
		}
		first := i
		for k := i - 1; k > root && m.page.Elements[k].Block == e.Block && m.page.Elements[k].Tag != atom.Br; k-- {
			if m.page.Elements[k].Tag == page.TextTag {
				first = k
			}
		}
		if line := m.lineAt(first, i+1); line.text != "" {
			lines = append(lines, line)
		}
		i = first
	}
	return lines
}

// isSetApart reports whether a line is a paragraph set in bold or to the right.
func (m *metaReader) isSetApart(l shownLine) bool {
	block := int(m.page.Elements[l.first].Block)
	if e := &m.page.Elements[block]; e.Tag != atom.P && e.Tag != atom.Div || int(e.Visible) > len(l.text)+2 {
		return false
	}
	for k := int(m.page.Elements[l.first].Parent); k >= block; k = int(m.page.Elements[k].Parent) {
		switch m.page.Elements[k].Tag {
		case atom.B, atom.Strong, atom.Em, atom.I:
			return true
		}
	}
	return strings.Contains(m.page.Attr(block, "style"), "right") || strings.Contains(m.page.Attr(block, "class"), "right")
}

// isUnusual reports whether a line is two or three words that the article does
// not write without their capitals, as it would those of a heading.
func (m *metaReader) isUnusual(line string) bool {
	words := strings.Fields(line)
	if m.lex.People.NounsCapital && !people.IsFullName(line) {
		return false // all nouns have capitals
	}
	if len(words) < 2 || len(words) > 3 || strings.ContainsAny(line, ":?!.,&") {
		return false
	}
	e := &m.page.Elements[m.found.Root]
	text := m.page.Text[e.TextStart:e.TextEnd]
	for _, w := range words {
		if class := m.lex.Vocabulary.Word(strings.ToLower(w)); class.Time != nil || class.Name&lexicon.NameStop != 0 ||
			holdsWord(text, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// holdsWord reports whether a text has a word between spaces or marks.
func holdsWord(text, word string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		i += at
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		at = i + len(word)
	}
}

// ownerAuthors: the person whose name is the site's, in its title or the
// copyright line, and its host's.
func (m *metaReader) ownerAuthors() authorClaim {
	site, _ := m.meta("og:site_name", "application-name", "copyright")
	names := []string{site}
	for _, mark := range titleBreaks {
		if at := strings.LastIndex(m.titleTag, mark); at > 0 {
			names = append(names, m.titleTag[at+len(mark):], m.titleTag[:strings.Index(m.titleTag, mark)])
		}
	}
	for _, name := range names {
		if strings.Count(name, " ") == 1 && people.IsFullName(name) && !people.IsOutletName(name) && m.namesHost(name) {
			return authorClaim{people.ParseByline(name), page.SourceInferred}
		}
	}
	return authorClaim{}
}
