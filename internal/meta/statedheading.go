package meta

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// statedHeading returns the title that the page's descriptions state and one of its
// headings shows, where the headline element says something else; "" without one:
//
//   - JSON-LD's that an <h1> shows, where the element is a lower heading, which only
//     begins like the title;
//   - JSON-LD's and og:title's, where the element is an <h1> for search engines above the
//     heading for readers, and not the same with more words;
//   - any where nothing of them is in the element: it is a notice.
func (m *metaReader) statedHeading(t *titles, believed bool) string {
	var told []string
	lowest := atom.H3
	switch {
	case !believed:
		if t.shown == "" {
			return ""
		}
		told = append(told, t.linked)
		for _, name := range [...]string{"og:title", "twitter:title"} {
			for _, title := range m.metas[name] {
				told = append(told, m.stripSite(title))
			}
		}
	case m.page.Elements[m.found.Headline].Tag != atom.H1:
		told, lowest = []string{t.linked}, atom.H1
	case sameName(t.linked, t.shared) && !strings.Contains(prose.Letters(t.shown), prose.Letters(t.linked)):
		told = []string{t.linked}
	default:
		return ""
	}
	told = slices.DeleteFunc(told, func(title string) bool { return len(title) < minTitlePart || m.isSite(title) })
	if len(told) == 0 {
		return ""
	}
	longest := 2 * len(slices.MaxFunc(told, func(a, b string) int { return len(a) - len(b) }))
	left := maxHeadings
	for i := range m.page.Elements {
		e := &m.page.Elements[i]
		if e.Tag != atom.H1 && (lowest == atom.H1 || e.Tag != atom.H2 && e.Tag != atom.H3) || int(e.Visible) > longest {
			continue
		}
		if left--; left < 0 {
			break
		}
		heading := m.page.TextOf(i)
		if slices.ContainsFunc(told, func(title string) bool { return prose.SameLetters(title, heading) }) && !content.LeadsHome(m.page, i) {
			return heading
		}
	}
	return ""
}
