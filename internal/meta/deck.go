package meta

import (
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
)

// deck: the standfirst that the page marks behind its headline; the lead that it
// marks there, when a description says the same; the alternative headline of
// JSON-LD that is a sentence; the description of JSON-LD, og:description,
// description, completed by what the page shows where they are cut short.
func (m *metaReader) deck() {
	text, source := m.article.Text("description"), page.SourceJSONLD
	if text == "" {
		text, source = m.meta("og:description", "description", "twitter:description", "dc.description")
	}
	if i := m.shownDeck(text); i >= 0 {
		m.setDeck(m.page.TextOf(i), page.SourceMarkup)
		return
	}
	if second := m.article.Text("alternativeHeadline"); len(second) >= minSecondLine && len(second) > len(m.out.Headline) {
		m.setDeck(second, page.SourceJSONLD)
		return
	}
	if text != "" {
		m.setDeck(m.uncut(text), source)
	}
}

// shownDeck returns the element that is the standfirst as shown, -1 for none.
func (m *metaReader) shownDeck(description string) int {
	for _, i := range m.decks {
		if m.nearHeadline(i) && m.isDeck(i) {
			return i
		}
	}
	for _, i := range m.leads {
		if m.nearHeadline(i) && m.isDeck(i) && content.Agree(m.page.TextOf(i), description) {
			return i
		}
	}
	return -1
}

// uncut returns the line behind the headline that begins like a description
// that an ellipsis ends, the description when there is none.
func (m *metaReader) uncut(description string) string {
	opening := strings.TrimRight(description, "….\u00a0 ")
	cut := strings.HasSuffix(description, "...") || strings.HasSuffix(description, "…")
	if !cut || len(opening) < minDeck || m.found.Headline < 0 {
		return description
	}
	last := min(len(m.page.Elements), m.found.Headline+nearDeck)
	for i := m.found.Headline + 1; i < last; i++ {
		e := &m.page.Elements[i]
		if e.Block != int32(i) || int(e.Visible) < len(opening) || e.Visible > maxDeck {
			continue
		}
		if text := m.page.TextOf(i); strings.HasPrefix(text, opening) {
			return text
		}
	}
	return description
}

const (
	// minDeck and maxDeck are the lengths of a standfirst in bytes: shorter
	// lines are kickers, longer ones paragraphs.
	minDeck = 40
	maxDeck = 600

	// minSecondLine is the least length of an alternative headline that is a
	// standfirst: shorter ones are headlines for search engines.
	minSecondLine = 120

	// nearDeck is how many elements behind its headline a standfirst begins.
	nearDeck = 60
)

// isDeck reports whether element i reads like a standfirst: a sentence or two
// that lead nowhere, not inside furniture.
func (m *metaReader) isDeck(i int) bool {
	e := &m.page.Elements[i]
	if e.Visible < minDeck || e.Visible > maxDeck || 2*e.LinkText > e.Visible {
		return false
	}
	const other = page.HintFurniture | page.HintCaption | page.HintByline | page.HintStamp | page.HintMedia
	for k := i; k > 0 && !m.holdsRoot(k); k = int(m.page.Elements[k].Parent) {
		if m.page.Elements[k].Hints&other != 0 {
			return false
		}
	}
	return true
}

func (m *metaReader) setDeck(text string, s page.Source) {
	if text != m.out.Headline {
		m.out.Deck = text
		m.note("deck", s)
	}
}

// nearHeadline reports whether element i stands between the headline and the
// body, or right behind the headline.
func (m *metaReader) nearHeadline(i int) bool {
	return m.found.Headline >= 0 && i > m.found.Headline && i-m.found.Headline < nearDeck
}
