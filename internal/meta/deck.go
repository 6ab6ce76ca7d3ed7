package meta

import (
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// deck: the standfirst that the page marks behind its headline; the lead that it
// marks there, when a description says the same; a first paragraph above the byline;
// the alternative headline of JSON-LD that is a sentence; the description of JSON-LD,
// og:description, description, completed by what the page shows where they are cut short.
func (m *metaReader) deck() {
	text, source := m.description()
	if i := m.shownDeck(text); i >= 0 {
		m.setDeck(m.page.TextOf(m.innerDeck(i)), page.SourceMarkup)
		return
	}
	if second := m.article.Text("alternativeHeadline"); len(second) >= minSecondLine && len(second) > len(m.out.Headline) {
		m.setDeck(second, page.SourceJSONLD)
		return
	}
	if text = m.uncut(text); text != "" && !m.opensText(text) {
		m.setDeck(text, source)
	}
}

// opensText reports whether a description is the first words of a longer
// paragraph of the article: systems cut one from the text where nobody wrote
// one.
func (m *metaReader) opensText(description string) bool {
	opening := prose.Letters(strings.TrimRight(description, "….\u00a0 "))
	first := m.firstProse(max(m.found.Headline, m.found.Root))
	if first >= len(m.page.Elements) || len(opening) < minDeck/2 {
		return false
	}
	block := &m.page.Elements[m.page.Elements[first].Block]
	text := m.page.Text[block.TextStart:min(int(block.TextEnd), int(block.TextStart)+4*len(description)+maxDeck)]
	letters := prose.Letters(text)
	return strings.HasPrefix(letters, opening) && (isCut(description) || len(letters) > len(opening)+minDeck)
}

// description returns what the page says it is about, JSON-LD before <meta>. The
// caption of one of its pictures, which some systems fill in, is none.
func (m *metaReader) description() (string, page.Source) {
	if text := m.article.Text("description"); text != "" && !m.isCaption(text) {
		return text, page.SourceJSONLD
	}
	for _, name := range [...]string{"og:description", "description", "twitter:description", "dc.description"} {
		if text, source := m.meta(name); text != "" && !m.isCaption(text) {
			return text, source
		}
	}
	return "", ""
}

// isCaption reports whether a text is the caption or the description of a
// picture of the page.
func (m *metaReader) isCaption(text string) bool {
	for i := range m.page.Elements {
		e := &m.page.Elements[i]
		switch e.Tag {
		case atom.Img:
			if m.page.Attr(i, "alt") == text {
				return true
			}
		case atom.Figcaption:
			if strings.HasPrefix(m.page.TextOf(i), text) {
				return true
			}
		}
	}
	return false
}

// shownDeck returns the element that is the standfirst as shown, -1 for none. One that
// begins with the description goes before what may be a caption's ("mediaSubtitle").
func (m *metaReader) shownDeck(description string) int {
	if told := prose.Letters(strings.TrimRight(description, "….\u00a0 ")); len(told) >= minDeck/2 {
		for _, marked := range [...][]int{m.decks, m.leads} {
			for _, i := range marked {
				if m.nearHeadline(i) && m.isDeck(i) && strings.HasPrefix(prose.Letters(m.page.TextOf(i)), told) {
					return i
				}
			}
		}
	}
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
	if i := m.headingDeck(); i >= 0 {
		return i
	}
	return m.deckAboveByline()
}

// deckAboveByline returns the first paragraph behind the headline, where a line follows
// that says by whom: what is called nothing. -1 for none.
func (m *metaReader) deckAboveByline() int {
	if m.found.Headline < 0 {
		return -1
	}
	i := int(m.page.Elements[m.found.Headline].End)
	end := min(m.articleEnd(), i+nearDeck)
	deck := -1
	for i < end {
		e := &m.page.Elements[i]
		if e.Tag != page.TextTag {
			if m.isSkipped(i) {
				i = int(e.End)
			} else {
				i++
			}
			continue
		}
		line := m.lineAt(i, end)
		switch {
		case deck >= 0 && m.isSigned(line.text):
			return deck
		case deck < 0 && line.text == "":
		case deck >= 0, len(line.text) < minDeck, content.Agree(line.text, m.out.Headline), m.isQuoted(i), m.isSigned(line.text), page.CountPromoWords(line.text) > 1:
			return -1
		default:
			deck = int(e.Block)
			if deck < 0 || strings.HasPrefix(m.page.TagName(deck), "h") || int(m.page.Elements[deck].Visible) > len(line.text)+2 || !m.isDeck(deck) {
				return -1
			}
		}
		i = line.last + 1
	}
	return -1
}

// headingDeck returns the heading that stands right behind the headline and is
// a sentence: sub-headings stand behind a paragraph. -1 for none.
func (m *metaReader) headingDeck() int {
	if m.found.Headline < 0 {
		return -1
	}
	for i := int(m.page.Elements[m.found.Headline].End); i < len(m.page.Elements) && i-m.found.Headline < nearDeck; i++ {
		e := &m.page.Elements[i]
		switch {
		case e.Visible == 0:
		case (e.Tag == atom.H2 || e.Tag == atom.H3) && e.Visible >= minHeadingDeck:
			if m.isDeck(i) && e.LinkText == 0 && !content.Agree(m.page.TextOf(i), m.out.Headline) {
				return i
			}
			return -1
		case e.Tag == page.TextTag:
			return -1
		}
	}
	return -1
}

// isCut reports whether an ellipsis ends a text.
func isCut(text string) bool { return strings.HasSuffix(text, "...") || strings.HasSuffix(text, "…") }

// uncut returns the line behind the headline that begins like a description
// that an ellipsis ends, the description when there is none.
func (m *metaReader) uncut(description string) string {
	opening := strings.TrimRight(description, "….\u00a0 ")
	if !isCut(description) || len(opening) < minDeck || m.found.Headline < 0 {
		return description
	}
	last := min(len(m.page.Elements), m.found.Headline+nearDeck)
	for i := m.found.Headline + 1; i < last; i++ {
		e := &m.page.Elements[i]
		if e.Block != int32(i) || int(e.Visible) < len(opening) || e.Visible > maxDeck {
			continue
		}
		text := m.page.Text[e.TextStart:e.TextEnd]
		if e.Tag == atom.P && m.isFirstParagraph(i) || strings.Contains(strings.TrimSpace(text), "\n") {
			continue // the text itself
		}
		if text = m.page.TextOf(i); strings.HasPrefix(text, opening) {
			return text
		}
	}
	return description
}

// isFirstParagraph reports whether element i is a paragraph that another
// follows in the same box: a standfirst has a box of its own or a name.
func (m *metaReader) isFirstParagraph(i int) bool {
	next := int(m.page.Elements[i].End)
	for ; next < len(m.page.Elements) && m.page.Elements[next].Tag == page.TextTag; next++ {
	}
	return m.page.Elements[i].Hints&(page.HintDeck|page.HintLead) == 0 && next < len(m.page.Elements) &&
		m.page.Elements[next].Tag == atom.P && m.page.Elements[next].Parent == m.page.Elements[i].Parent
}

const (
	// minDeck and maxDeck are the lengths of a standfirst in bytes: shorter
	// lines are kickers, longer ones paragraphs.
	minDeck = 40
	maxDeck = 600

	// minHeadingDeck is the least length of a heading that is a standfirst.
	minHeadingDeck = 60

	// minSecondLine is the least length of an alternative headline that is a
	// standfirst: shorter ones are headlines for search engines.
	minSecondLine = 120

	// nearDeck is how many elements behind its headline a standfirst begins.
	nearDeck = 60
)

// innerDeck returns the paragraph of a box that is the standfirst: beside it may stand
// the date.
func (m *metaReader) innerDeck(i int) int {
	for k := i + 1; k < int(m.page.Elements[i].End); k++ {
		if e := &m.page.Elements[k]; e.Block == int32(k) && e.Tag != page.TextTag && 10*e.Visible > 7*m.page.Elements[i].Visible {
			i = k
		}
	}
	return i
}

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
// body, or right behind the headline: few runs of text may stand before it, a caption and
// a notice.
func (m *metaReader) nearHeadline(i int) bool {
	const before = 3
	at := m.found.Headline
	if at < 0 || i <= at || i-at >= nearDeck {
		return false
	}
	for n := 0; n <= before && at < i; n++ {
		at = m.firstProse(at + 1)
	}
	return i < at
}
