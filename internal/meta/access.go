package meta

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
)

const (
	// maxGate is the most bytes of a paywall's offer: a longer box is the
	// article that it locks.
	maxGate = 1200

	// minOffer is how many words of offers one has at least.
	minOffer = 2

	// maxTeaser is the most bytes of running text that a paywall leaves: behind
	// a whole article, an offer asks for support.
	maxTeaser = 2500
)

// access: isAccessibleForFree of JSON-LD, article:content_tier, a paywall that
// the text ends at.
func (m *metaReader) access() {
	free, stated := m.article["isAccessibleForFree"].(bool)
	if text := strings.ToLower(m.article.Text("isAccessibleForFree")); text != "" {
		free, stated = text == "true" || strings.HasSuffix(text, "/true"), true
	}
	if stated {
		m.setAccess(free, page.SourceJSONLD)
		return
	}
	switch tier, source := m.meta("article:content_tier"); strings.ToLower(tier) {
	case "free", "locked":
		m.setAccess(strings.EqualFold(tier, "free"), source)
		return
	}
	if slices.ContainsFunc(m.gates, m.endsText) {
		m.setAccess(false, page.SourceMarkup)
	}
}

func (m *metaReader) setAccess(free bool, s page.Source) {
	m.out.Free = &free
	m.note("free", s)
}

// endsText reports whether the paywall i is shown where the article's text
// ends, and makes an offer. One that text follows is for other readers; one
// that a script shows when it is time is for nobody yet.
func (m *metaReader) endsText(i int) bool {
	p, root := m.page, m.found.Root
	end, last := int(p.Elements[i].End), int(p.Elements[root].End)
	if m.found.Prose > maxTeaser || i <= root || i > last+content.MaxAround || m.found.Sums[i] == m.found.Sums[root] {
		return false
	}
	if end < last && m.found.Sums[last]-m.found.Sums[end] >= content.MinProse {
		return false
	}
	return !m.within(i, page.HintHidden|page.HintRelated|page.HintNav|page.HintComments) && page.CountPromoWords(p.TextOf(i)) >= minOffer
}
