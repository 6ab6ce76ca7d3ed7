package meta

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
)

// correct returns what the visible byline says in the place of what the page
// says for machines, where it names them and more.
func (m *metaReader) correct(c authorClaim) authorClaim {
	shown := authorClaim{source: page.SourceMarkup}
	if line := m.lineNaming(c.authors[0].Name); people.HoldsByline(line) {
		shown.authors = people.ReadCredit(line, m.lex).Authors
	}
	shown.authors = m.withoutSite(shown.authors)
	if name := c.authors[0].Name; len(shown.authors) == 0 && !strings.Contains(m.page.Text, name) && !strings.Contains(m.page.Text, strings.ToUpper(name)) {
		return m.shownInstead(c)
	}
	if len(shown.authors) == 0 || len(shown.authors) > mostAuthors {
		return c
	}
	shared := 0
	for _, a := range c.authors {
		if slices.ContainsFunc(shown.authors, func(b people.Author) bool { return strings.EqualFold(a.Name, b.Name) }) {
			shared++
		}
	}
	if shared == len(c.authors) && len(shown.authors) > shared && !slices.ContainsFunc(shown.authors, isNoPerson) {
		return shown
	}
	return c
}

// shownInstead returns the people whom the head of the page names as the writers in the
// place of somebody whom it never shows: who put it online. What is marked as the byline
// has to hold given names, as it may be a firm's.
func (m *metaReader) shownInstead(c authorClaim) authorClaim {
	if by := m.headByline(); len(by.authors) > 0 && !slices.ContainsFunc(by.authors, isNoPerson) {
		return by
	}
	by := m.markedAuthors()
	if len(by.authors) == 0 || slices.ContainsFunc(by.authors, func(a people.Author) bool { return !people.IsFullName(a.Name) }) {
		return c
	}
	return by
}

// lineNaming returns the first line behind the headline that names somebody.
func (m *metaReader) lineNaming(name string) string {
	const reach = 200 // elements of a head
	first := max(m.found.Headline, 0)
	for i := first; i < min(first+reach, m.articleEnd()); i++ {
		e := &m.page.Elements[i]
		if e.Tag == page.TextTag && strings.Contains(m.page.Text[e.TextStart:e.TextEnd], name) {
			return prose.Fold(m.lineAround(i))
		}
	}
	return ""
}
