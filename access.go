package lede

import (
	"slices"
	"strings"
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
	if text := strings.ToLower(m.article.text("isAccessibleForFree")); text != "" {
		free, stated = text == "true" || strings.HasSuffix(text, "/true"), true
	}
	if stated {
		m.setAccess(free, SourceJSONLD)
		return
	}
	switch tier, source := m.meta("article:content_tier"); strings.ToLower(tier) {
	case "free", "locked":
		m.setAccess(strings.EqualFold(tier, "free"), source)
		return
	}
	if slices.ContainsFunc(m.gates, m.endsText) {
		m.setAccess(false, SourceMarkup)
	}
}

func (m *metaReader) setAccess(free bool, s Source) {
	m.out.Free = &free
	m.note("free", s)
}

// endsText reports whether the paywall i is shown where the article's text
// ends, and makes an offer. One that text follows is for other readers; one
// that a script shows when it is time is for nobody yet.
func (m *metaReader) endsText(i int) bool {
	p, root := m.page, m.found.root
	end, last := int(p.elements[i].end), int(p.elements[root].end)
	if m.found.prose > maxTeaser || i <= root || i > last+maxAround || m.found.sums[i] == m.found.sums[root] {
		return false
	}
	if end < last && m.found.sums[last]-m.found.sums[end] >= minProse {
		return false
	}
	return !m.within(i, hintHidden|hintRelated|hintNav|hintComments) && countPromoWords(p.textOf(i)) >= minOffer
}
