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

// The kinds of access; see lede.Access.
const (
	Free    = "free"
	Metered = "metered"
	Paid    = "paid"
)

// access: isAccessibleForFree of JSON-LD, article:content_tier, a paywall that
// the text ends at. What JSON-LD calls not free may be metered, which only the
// second tells.
func (m *metaReader) access() {
	tier, source := m.meta("article:content_tier")
	told := map[string]string{"free": Free, "metered": Metered, "locked": Paid}[strings.ToLower(tier)]
	free, stated := m.article["isAccessibleForFree"].(bool)
	if text := strings.ToLower(m.article.Text("isAccessibleForFree")); text != "" {
		free, stated = text == "true" || strings.HasSuffix(text, "/true"), true
	}
	switch {
	case stated && free:
		m.setAccess(Free, page.SourceJSONLD)
	case stated && told != Metered:
		m.setAccess(Paid, page.SourceJSONLD)
	case told != "":
		m.setAccess(told, source)
	case slices.ContainsFunc(m.gates, m.endsText):
		m.setAccess(Paid, page.SourceMarkup)
	}
}

func (m *metaReader) setAccess(access string, s page.Source) {
	m.out.Access = access
	m.note("access", s)
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
