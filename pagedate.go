package lede

import "strings"

// publishedMetas name the <meta> elements that hold the publication date.
var publishedMetas = []string{
	"article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
	"pubdate", "publishdate", "publish_date", "publish-date", "published_time", "date_published",
	"article.published", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued",
	"dc.date", "dc.date.created", "date", "article_date_original", "originalpublicationdate",
	"cxenseparse:recs:publishtime", "article:published", "og:article:published_time", "displaydate", "timestamp",
	"last-modified", "og:release_date", "release_date", "created", "datecreated",
}

// published: JSON-LD, <meta>, microdata, <time>, what the page shows near its
// headline, the address; then the caller's.
func (m *metaReader) published() {
	if m.setPublished(m.article.text("datePublished"), SourceJSONLD) {
		return
	}
	for _, name := range publishedMetas {
		if value, source := m.meta(name); m.setPublished(value, source) {
			return
		}
	}
	for _, i := range append(m.props["datePublished"], m.times...) {
		if m.inArticle(i) && (m.setPublished(m.page.attr(i, "datetime"), SourceMarkup) ||
			m.setPublished(m.page.attr(i, "content"), SourceMicrodata) ||
			m.setPublished(m.page.textOf(i), SourceMarkup)) {
			return
		}
	}
	for _, i := range m.stamps {
		if m.inArticle(i) && m.setPublished(m.page.textOf(i), SourceMarkup) {
			return
		}
	}
	if !m.setPublished(dateOfAddress(m.out.URL), SourceInferred) {
		m.publishedByText()
	}
}

const (
	// stampReach is how many elements before the headline a date may stand.
	stampReach = 150

	// maxStampLine is how long a line is at most whose date is the page's:
	// longer ones are sentences, whose dates are of what they tell.
	maxStampLine = 100
)

// publishedByText takes the first date that a short line of the page shows:
// behind the headline, or before it within reach. Furniture is passed over at
// first; at last only comments and menus are, since a heading's box is called
// a teaser on many pages.
func (m *metaReader) publishedByText() {
	const furniture = hintRelated | hintComments | hintFooter | hintNav | hintSide
	behind, before := max(m.found.headline, 0), max(m.found.headline-stampReach, 0)
	_ = m.stampFrom(behind, furniture) || m.stampFrom(before, furniture) ||
		m.stampFrom(before, hintComments|hintNav)
}

// stampFrom takes the first date of a short line from element i on, passing
// over what has the hints and over copyright lines.
func (m *metaReader) stampFrom(i int, over hint) bool {
	for ; i < len(m.page.elements); i++ {
		e := &m.page.elements[i]
		if e.tag != textTag {
			if e.hints&over != 0 && !m.holdsRoot(i) {
				i = int(e.end) - 1
			}
			continue
		}
		line := m.page.text[e.textStart:e.textEnd]
		if len(line) < maxStampLine && hasDigit(line) && !strings.ContainsAny(line, "©®") &&
			m.setPublished(line, SourceMarkup) {
			return true
		}
	}
	return false
}

// holdsRoot reports whether the article is below element i.
func (m *metaReader) holdsRoot(i int) bool {
	return m.found.root >= i && m.found.root < int(m.page.elements[i].end)
}

// inArticle reports whether element i is in the article or between its
// headline and its body.
func (m *metaReader) inArticle(i int) bool {
	end := int(m.page.elements[m.found.root].end)
	return i < end && (m.found.headline < 0 || i > m.found.headline-80)
}

func (m *metaReader) setPublished(text string, s Source) bool {
	d, ok := parseStamp(text, m.lex)
	if ok && len(d.Value) >= len("2006-01-02") {
		m.out.Published = d
		m.note("published", s)
		return true
	}
	return false
}

// dateOfAddress returns the date in an address (/2025/09/04/), as 2025-09-04.
func dateOfAddress(address string) string {
	parts := strings.Split(address, "/")
	for i := 0; i+2 < len(parts); i++ {
		if len(parts[i]) == 4 && isDigits(parts[i]) && len(parts[i+1]) == 2 && isDigits(parts[i+1]) &&
			len(parts[i+2]) >= 2 && isDigits(parts[i+2][:2]) {
			return parts[i] + "-" + parts[i+1] + "-" + parts[i+2][:2]
		}
	}
	return ""
}

// modified: JSON-LD, <meta>, microdata.
func (m *metaReader) modified() {
	value, source := m.meta("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
		"last-modified", "lastmod", "dc.date.modified")
	shown := ""
	if all := m.props["dateModified"]; len(all) > 0 {
		shown = m.page.attr(all[0], "datetime")
	}
	for _, c := range []struct {
		text   string
		source Source
	}{{m.article.text("dateModified"), SourceJSONLD}, {value, source}, {shown, SourceMicrodata}} {
		if d, ok := parseStamp(c.text, m.lex); ok {
			m.out.Modified = d
			m.note("modified", c.source)
			return
		}
	}
}
