package meta

import (
	"slices"
	"strings"
	"time"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

// A dateClaim is one statement of a page about when it was published.
type dateClaim struct {
	date   timex.Date
	source page.Source
	weight int // how far it is believed
	bonus  int // how much more what it says outweighs other days
}

// What the statements weigh. Those that agree add up, so that two of the kinds
// below outvote a single better one.
const (
	linkedWeight    = 10 // JSON-LD
	statedWeight    = 8  // a <meta> or itemprop that names the publication
	vagueWeight     = 4  // a <meta> that names a date
	timeWeight      = 5  // <time> by the headline
	shownWeight     = 4  // an element that is classed a date
	retoldWeight    = 3  // one behind the text that is or holds a <time>, which has claimed it already
	addressWeight   = 3  // /2025/09/04/
	lineWeight      = 3  // a line that is little but a date
	mentionWeight   = 2  // a short line with a date
	updateWeight    = 1  // what is labelled as an update
	labelWeight     = 6  // more for an element that is labelled as the publication
	convincing      = 4  // enough to look no further
	maxShownDates   = 12 // elements read for dates: those by the headline come first
	maxUpdateLabel  = 40 // bytes before a date that may label it as an update
	maxClaimedDates = 64
)

// publishedMetas name the <meta> elements that hold the publication date, the
// ones behind the empty name less surely so.
var publishedMetas = [...]string{
	"article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
	"pubdate", "publishdate", "publish_date", "publish-date", "published_time", "date_published",
	"article.published", "og:pubdate", "dc.date.issued", "dcterms.issued", "article_date_original",
	"originalpublicationdate", "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "article:published",
	"og:article:published_time", "displaydate", "publication_date", "publicationdate",
	"",
	"dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "date", "timestamp",
	"last-modified", "og:release_date", "release_date", "created", "datecreated",
}

// published: what JSON-LD, <meta>, microdata, <time>, elements classed as
// dates and the address claim, by vote; what the page shows near its headline
// when they claim nothing. A moment in UTC is given with the page's own offset
// where the page shows the same moment by its clock.
func (m *metaReader) published() {
	if d, ok := social.MomentOf(m.out.URL); ok {
		m.out.Published = d // the page is a post
		m.note("published", page.SourceInferred)
		return
	}
	m.statedDates()
	m.shownDates()
	if !m.convinced() {
		m.claim(dateOfAddress(m.out.URL), page.SourceInferred, addressWeight)
	}
	if !m.convinced() {
		m.publishedByText()
	}
	if len(m.claims) == 0 {
		m.claim(m.besideName(), page.SourceMarkup, mentionWeight)
	}
	if len(m.claims) == 0 {
		m.claim(content.StatePublished(m.page), page.SourceState, lineWeight)
	}
	if !m.states() {
		m.original()
	}
	if best := m.elect(); best >= 0 {
		c := m.dated(m.kept(m.restored(m.claims[best])))
		if isUTC(c.date) && c.weight >= convincing {
			m.publishedByText() // which may show the same moment by the page's clock
		}
		m.out.Published = m.localise(m.refine(c.date))
		if c.weight == updateWeight {
			c.source = page.SourceInferred // all that the page tells is an update
		}
		m.note("published", c.source)
	}
}

// statedDates adds what the page's descriptions of itself say.
func (m *metaReader) statedDates() {
	m.claim(m.article.Text("datePublished"), page.SourceJSONLD, linkedWeight)
	weight := statedWeight
	for _, name := range publishedMetas {
		if name == "" {
			weight = vagueWeight
			continue
		}
		value, source := m.meta(name)
		if name == publishedMetas[0] && m.isMadeAt(value) {
			m.claim(value, source, vagueWeight)
			continue
		}
		m.claim(value, source, weight)
	}
}

// isMadeAt reports whether a moment of publication may be that at which the page was
// written to its server: it lies right behind that of its last change.
func (m *metaReader) isMadeAt(published string) bool {
	p, ok := m.parseStamp(published)
	from, known := p.Time()
	to, changed := m.out.Modified.Time()
	return ok && known && changed && from.After(to) && from.Sub(to) < 2*time.Minute
}

// shownDates adds the dates of elements in the article that mark them.
func (m *metaReader) shownDates() {
	for _, i := range m.props["datePublished"] {
		if m.inArticle(i) {
			m.claimElement(i, page.SourceMicrodata, statedWeight)
		}
	}
	for _, i := range m.near(m.times) {
		if m.page.Attr(i, "itemprop") == "datePublished" {
			continue
		}
		m.claimElement(i, page.SourceMarkup, timeWeight)
	}
	for _, i := range m.near(m.stamps) {
		if m.page.Attr(i, "itemprop") == "datePublished" {
			continue // no second vote
		}
		weight := shownWeight
		if m.isBehind(i) && (m.page.Elements[i].Tag == atom.Time || m.page.CountTags(i, atom.Time) > 0) {
			weight = retoldWeight
		}
		m.claimElement(i, page.SourceMarkup, weight)
	}
}

// isBehind reports whether half of the text stands between the headline and element i.
func (m *metaReader) isBehind(i int) bool {
	return 2*(m.found.Sums[i]-m.found.Sums[max(m.found.Headline, 0)]) > m.found.Prose
}

// videoDate is when a video of the page was put up, in microdata.
const videoDate = "uploadDate"

// near returns the elements that are in the article and not in furniture.
func (m *metaReader) near(elements []int) []int {
	var kept []int
	for _, i := range elements {
		if len(kept) < maxShownDates && m.inArticle(i) && m.page.Attr(i, "itemprop") != videoDate && !m.within(i, page.HintRelated|page.HintComments|page.HintNav) {
			kept = append(kept, i)
		}
	}
	return kept
}

// within reports whether element i is in a box with one of the hints that does
// not hold the article as well.
func (m *metaReader) within(i int, hints page.Hint) bool {
	for ; i > 0 && !m.holdsRoot(i); i = int(m.page.Elements[i].Parent) {
		if m.page.Elements[i].Hints&hints != 0 {
			return true
		}
	}
	return false
}

// claimElement adds the date in an element's attributes, else in its text.
func (m *metaReader) claimElement(i int, source page.Source, weight int) {
	switch {
	case m.labelsOther(i):
		return
	case m.labelsUpdate(i):
		if part, ok := m.publicationIn(m.page.TextOf(i)); ok {
			m.claim(part, source, weight)
			m.addBonus(len(m.claims)-1, labelWeight)
		}
		weight = updateWeight
	case m.labelsPublication(i):
		defer m.addBonus(len(m.claims), labelWeight)
	}
	text := m.page.TextOf(i)
	for _, key := range [...]string{"datetime", "content", "title"} {
		if m.claim(m.page.Attr(i, key), source, weight) {
			m.claim(text, source, updateWeight)
			return
		}
	}
	m.claim(text, source, weight)
}

// addBonus gives the claims from the given one on the bonus.
func (m *metaReader) addBonus(from, bonus int) {
	for i := range m.claims[from:] {
		m.claims[from+i].bonus = bonus
	}
}

// claim adds the date that a text states and reports whether it states a day.
// Of one kind of source each day counts once. A date that reads both ways
// (03/04/2024) claims the other reading less loudly; which of them, the page may tell.
func (m *metaReader) claim(text string, source page.Source, weight int) bool {
	if text == "" || len(m.claims) >= maxClaimedDates {
		return false
	}
	d, ok := m.dayIn(text)
	if !ok {
		return false
	}
	if strings.ContainsRune(text, '/') || isDashed(text) {
		other, ok := timex.ParseStampOrder(text, m.lex, !m.dayFirst)
		if ok && other != d && timex.HasDay(other) {
			if m.writesDay(other) && !m.writesDay(d) {
				d, other = other, d
			}
			m.addClaim(dateClaim{date: other, source: source, weight: weight / 2})
		}
	}
	m.addClaim(dateClaim{date: d, source: source, weight: weight})
	return true
}

// isDashed reports whether a text holds a date like 02-12-2025, and not 2025-12-02.
func isDashed(text string) bool {
	at := strings.IndexByte(text, '-')
	if at < 1 || at > 2 && prose.IsDigits(text[at-3:at]) || !prose.IsDigits(text[at-1:at]) {
		return false
	}
	month, year, ok := strings.Cut(text[at+1:], "-")
	return ok && len(month) <= 2 && prose.IsDigits(month) && len(year) >= 4 && prose.IsDigits(year[:4])
}

// writesDay reports whether an attribute of the page has the day in the one way of writing
// that has no other reading: <time datetime="2025-12-02">.
func (m *metaReader) writesDay(d timex.Date) bool {
	return strings.Contains(m.page.Names, d.Value[:len("2006-01-02")])
}

// dayIn returns the date that a text states when it has a day.
func (m *metaReader) dayIn(text string) (timex.Date, bool) {
	d, ok := m.parseStamp(text)
	return d, ok && timex.HasDay(d)
}

// parseStamp reads a date as the page writes them, which its text is asked about where
// nothing declares it.
func (m *metaReader) parseStamp(text string) (timex.Date, bool) {
	if m.anyOrder && strings.ContainsRune(text, '/') {
		m.dayFirst, m.anyOrder = showsDayFirst(m.page.Text), false
	}
	return timex.ParseStampOrder(text, m.lex, m.dayFirst)
}

func (m *metaReader) addClaim(c dateClaim) {
	for i := range m.claims {
		k := &m.claims[i]
		if k.source == c.source && k.weight == c.weight && k.day() == c.day() {
			if len(c.date.Value) > len(k.date.Value) {
				k.date = c.date
			}
			return
		}
	}
	m.claims = append(m.claims, c)
}

func (c dateClaim) day() string { return c.date.Value[:len("2006-01-02")] }

// convinced reports whether a claim is good enough to look no further.
func (m *metaReader) convinced() bool {
	return slices.ContainsFunc(m.claims, func(c dateClaim) bool { return c.weight >= convincing })
}

// elect returns the claim that most weight agrees with, the heaviest of them;
// -1 without any.
func (m *metaReader) elect() int {
	best, most := -1, 0
	for i, c := range m.claims {
		sum := 0
		for _, d := range m.claims {
			if d.weight > updateWeight && c.agrees(d) {
				sum += d.weight + d.bonus
			}
		}
		if best < 0 || sum > most || sum == most && m.beats(c, m.claims[best]) {
			best, most = i, sum
		}
	}
	return best
}

// beats reports whether a claim goes before one that as much agrees with: the heavier
// does; of two updates the one that the page states, too, and not another article's;
// the later day that is shown of one that a <meta> calls but a date, which may be the
// template's; the earlier day of two that the page states, since the time of an update is stated as
// that of the publication more often than the reverse.
func (m *metaReader) beats(c, d dateClaim) bool {
	switch {
	case c.weight != d.weight:
		return c.weight > d.weight
	case c.weight == updateWeight:
		return m.isModified(c) && !m.isModified(d)
	case c.weight == vagueWeight:
		return c.source == page.SourceMarkup && d.source == page.SourceMeta && c.day() > d.day()
	}
	return c.weight >= statedWeight && !c.agrees(d) && c.day() < d.day()
}

// isModified reports whether a claim is of the day that the page says it was changed.
func (m *metaReader) isModified(c dateClaim) bool {
	return m.out.Modified.Value != "" && c.agrees(dateClaim{date: m.out.Modified})
}

// agrees reports whether two claims may be of one moment: they are of the same
// day, or of days side by side with one told in UTC, and no zone is as far off as the two.
func (c dateClaim) agrees(d dateClaim) bool {
	if c.day() == d.day() {
		return true
	}
	if !isUTC(c.date) && !isUTC(d.date) {
		return false
	}
	a, _ := c.date.Time()
	b, _ := d.date.Time()
	gap := a.Sub(b).Abs()
	if len(c.date.Value) > len("2006-01-02") && len(d.date.Value) > len("2006-01-02") {
		return gap <= farthestZone
	}
	return gap <= 24*time.Hour
}

// farthestZone is how far any clock is from UTC at most.
const farthestZone = 14 * time.Hour

// refine returns the date with the time of day that an equally sure claim of
// the same day gives.
func (m *metaReader) refine(d timex.Date) timex.Date {
	if len(d.Value) > len("2006-01-02") {
		return d
	}
	for _, c := range m.claims {
		if c.weight >= timeWeight && c.day() == d.Value && len(c.date.Value) > len(d.Value) {
			return c.date
		}
	}
	return d
}

// holdsRoot reports whether the article is below element i.
func (m *metaReader) holdsRoot(i int) bool {
	return m.found.Root >= i && m.found.Root < int(m.page.Elements[i].End)
}

// inArticle reports whether element i is in the article or between its
// headline and its body.
func (m *metaReader) inArticle(i int) bool {
	end := int(m.page.Elements[m.found.Root].End)
	return i < end && (m.found.Headline < 0 || i > m.found.Headline-80)
}

// dateOfAddress returns the date in an address (/2025/09/04/, /2025/9/4/,
// /2025-09-04-…, /04-09-2025), as 2025-09-04.
func dateOfAddress(address string) string {
	parts := strings.Split(address, "/")
	for i, part := range parts {
		if i+2 < len(parts) {
			day, _, _ := strings.Cut(parts[i+2], "-")
			if s, ok := addressDate(part, parts[i+1], day); ok {
				return s
			}
		}
		pieces := strings.SplitN(part, "-", 4)
		if p := pieces[0]; len(p) == len("20060102") && prose.IsDigits(p) {
			pieces = []string{p[:4], p[4:6], p[6:]}
			if _, ok := addressDate(p[:4], p[4:6], p[6:]); !ok {
				pieces = []string{p[:2], p[2:4], p[4:]}
			}
		}
		if len(pieces) < 3 {
			continue
		}
		if s, ok := addressDate(pieces[0], pieces[1], pieces[2]); ok {
			return s
		}
		if s, ok := addressDate(pieces[2], pieces[1], pieces[0]); ok {
			return s
		}
	}
	return ""
}

// addressDate joins year, month and day when they are a date since pages have
// addresses.
func addressDate(year, month, day string) (string, bool) {
	if len(year) != 4 || len(month) > 2 || len(day) > 2 || !prose.IsDigits(year) || !prose.IsDigits(month) || !prose.IsDigits(day) {
		return "", false
	}
	s := timex.Stamp{Year: prose.Digits(year, 0, 4), Month: prose.Digits(month, 0, len(month)), Day: prose.Digits(day, 0, len(day)), Hour: -1}
	return s.Date().Value, s.Year > 1990 && s.Month > 0 && s.Day > 0 && s.Valid()
}

// modified: JSON-LD, <meta>, microdata.
func (m *metaReader) modified() {
	value, source := m.meta("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
		"last-modified", "lastmod", "dc.date.modified")
	shown := ""
	if all := m.props["dateModified"]; len(all) > 0 {
		shown = m.page.Attr(all[0], "datetime")
	}
	for _, c := range []struct {
		text   string
		source page.Source
	}{{m.article.Text("dateModified"), page.SourceJSONLD}, {value, source}, {shown, page.SourceMicrodata}} {
		if d, ok := m.parseStamp(c.text); ok {
			m.out.Modified = d
			m.note("modified", c.source)
			return
		}
	}
}
