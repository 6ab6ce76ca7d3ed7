package meta

import (
	"time"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/timex"
)

// dated returns the claim, or that of the address where it is much older: a page gets its
// address when it is made, and some give themselves a new date with every change.
func (m *metaReader) dated(c dateClaim) dateClaim {
	minted, ok := timex.ParseStamp(dateOfAddress(m.out.URL), m.lex)
	if !ok {
		return c
	}
	a, _ := minted.Time()
	b, _ := c.date.Time()
	if b.Sub(a) > maxRedating {
		return dateClaim{date: minted, source: page.SourceInferred, weight: addressWeight}
	}
	return c
}

// restored returns the claim, or the day that the page shows where what it states is
// that of its last change: JSON-LD alone says so and gives the same moment, or one before,
// for the change, as templates do, and readers see an earlier day.
func (m *metaReader) restored(c dateClaim) dateClaim {
	if c.source != page.SourceJSONLD || !m.restated(c) {
		return c
	}
	shown := c
	for _, d := range m.claims {
		switch {
		case d.source == page.SourceMarkup && d.weight >= convincing && d.day() < shown.day() && !c.agrees(d):
			shown = d
		case d.source != page.SourceJSONLD && c.agrees(d):
			return c
		}
	}
	return shown
}

// kept returns the claim, or the day that a line between the headline and the text shows
// where the only statement of the page is of a much later one, and of no change behind it:
// what moves to another system gets the day of the move, and the line keeps the old one.
func (m *metaReader) kept(c dateClaim) dateClaim {
	if c.weight < statedWeight || len(m.claims) > 1 || m.out.Modified.Value > c.date.Value {
		return c
	}
	headline := max(m.found.Headline, 0)
	m.stampFrom(headline, m.firstProse(headline), page.HintRelated|page.HintComments|page.HintFooter|page.HintNav|page.HintSide)
	shown := m.claims[1:]
	m.claims = m.claims[:1:1]
	if len(shown) == 0 || shown[0].weight != lineWeight || shown[0].day() < firstWeb {
		return c
	}
	a, _ := shown[0].date.Time()
	b, _ := c.date.Time()
	if b.Sub(a) > maxRedating {
		return shown[0]
	}
	return c
}

// firstWeb is the day before which no page was published: what is earlier is of an event.
const firstWeb = "1995-01-01"

// restated reports whether JSON-LD gives no later time for the last change.
func (m *metaReader) restated(c dateClaim) bool {
	d, ok := m.dayIn(m.article.Text("dateModified"))
	changed, _ := d.Time()
	published, _ := c.date.Time()
	return ok && !changed.After(published)
}

// maxRedating is how much later than its address a page may say that it was published.
const maxRedating = 60 * 24 * time.Hour
