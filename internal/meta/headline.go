package meta

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

// titles are what a page gives as its title, without the site's name.
type titles struct {
	linked       string // JSON-LD
	shared       string // og:title and its kin
	sharedSource page.Source
	title        string // <title>
	titleSource  page.Source
	shown        string // the headline element
}

// headline: the page's <h1> when a description agrees with it or when it is a
// line of several words, JSON-LD, og:title, twitter:title, another heading,
// <title>; without the site's name. The title of a page without prose names a
// list or an error, but when nothing at all is shown: then scripts make the
// text, and the title is what the page has.
func (m *metaReader) headline() {
	t := m.titles()
	believed := t.shown != "" && (t.agree() || m.isOwnLine(t.shown))
	if text := m.statedHeading(&t, believed); text != "" {
		m.setHeadline(text, page.SourceMarkup)
		return
	}
	switch {
	case believed:
		m.setHeadline(m.withoutKicker(t), page.SourceMarkup)
	case t.linked != "":
		m.setHeadline(t.linked, page.SourceJSONLD)
	case t.shared != "":
		m.setHeadline(m.shownPart(t.shared), t.sharedSource)
	case t.shown != "":
		m.setHeadline(t.shown, page.SourceMarkup)
	case t.title != "" && (m.found.Prose > 0 || m.blank):
		m.setHeadline(m.shownPart(t.title), t.titleSource)
	}
}

// titles collects what the page gives as its title.
func (m *metaReader) titles() titles {
	t := titles{linked: m.stripSite(m.article.Text("headline")), title: m.titleTag, titleSource: page.SourceMarkup}
	t.shared, t.sharedSource = m.meta("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title")
	t.shared = m.stripSite(t.shared)
	if t.title == "" {
		t.title, t.titleSource = m.meta("title")
	}
	t.title = m.stripSite(t.title)
	if m.found.Headline >= 0 {
		t.shown = m.stripSite(m.untimed(m.found.Headline))
	}
	return t
}

// untimed returns the text of the headline element without a date that stands in it, or
// that it begins with: "4.9.2025 - Lighthouse keepers count the gulls".
func (m *metaReader) untimed(i int) string {
	p := m.page
	text := p.TextOf(i)
	for _, mark := range [...]string{" - ", " – ", ": ", " | "} {
		if head, rest, ok := strings.Cut(text, mark); ok && len(rest) >= minTitlePart && m.isDateLine(head) {
			return rest
		}
	}
	for k := i + 1; k < int(p.Elements[i].End); k++ {
		if e := &p.Elements[k]; e.Tag == atom.Time && e.Visible > 0 && e.Visible < p.Elements[i].Visible/2 {
			day := p.TextOf(k)
			if rest, ok := strings.CutPrefix(text, day); ok {
				return strings.TrimSpace(rest)
			}
			return strings.TrimSpace(strings.TrimSuffix(text, day))
		}
	}
	return text
}

// agree reports whether a description has half of the shown headline's words.
func (t *titles) agree() bool {
	return content.Agree(t.shown, t.linked) || content.Agree(t.shown, t.shared) || content.Agree(t.shown, t.title)
}

// maxOwnLine is how long such a line is at most: longer ones are sentences.
const maxOwnLine = 200

// minOwnWords is how many words an <h1> has at least that is believed although
// title and descriptions say something else: search engines get other words
// than readers, but "Our blog" is a section.
const minOwnWords = 5

// isOwnLine reports whether the headline element is an <h1> that reads like a
// headline, whatever the descriptions say.
func (m *metaReader) isOwnLine(shown string) bool {
	e := &m.page.Elements[m.found.Headline]
	return e.Tag == atom.H1 && e.LinkText == 0 && len(shown) <= maxOwnLine && !strings.HasSuffix(shown, ":") &&
		strings.Count(shown, " ") >= minOwnWords-1 && !m.isSite(shown)
}

// isSite reports whether a text is the name of the site or the publisher.
func (m *metaReader) isSite(text string) bool {
	site, _ := m.meta("og:site_name", "application-name")
	return sameName(text, site) || m.namesHost(text)
}

func (m *metaReader) setHeadline(text string, s page.Source) {
	if len(text) > maxTitle {
		return
	}
	m.out.Headline = text
	m.note("headline", s)
}

// withoutKicker returns the shown headline without the date, the kicker or the
// second line that some pages put into the same element: a part that markup
// sets apart and without which the rest is a title of the page, or that is a
// date.
func (m *metaReader) withoutKicker(t titles) string {
	i, whole := m.found.Headline, prose.Letters(t.shown)
	e := &m.page.Elements[i]
	for _, told := range [...]string{t.linked, t.shared} {
		if whole == prose.Letters(told) {
			if m.isPieced(i) && len(told) > len(t.shown) || isShouted(t.shown, told) {
				return told
			}
			return t.shown
		}
	}
	for k := i + 1; k < int(e.End); k++ {
		part := &m.page.Elements[k]
		before := strings.TrimSpace(m.page.Text[e.TextStart:part.TextStart])
		rest := strings.TrimSpace(m.page.Text[part.TextStart:e.TextEnd])
		switch {
		case before == "" || rest == "":
		case m.isDateLine(before), t.has(rest), t.opensWith(rest):
			return m.stripSite(trimBreak(rest))
		case t.has(before):
			return trimBreak(before)
		}
	}
	for _, told := range [...]string{t.linked, t.shared} {
		if m.isGlued(i) && content.Agree(told, t.shown) || isShouted(t.shown, told) && isShort(told, t.shown) {
			return told
		}
	}
	return t.shown
}

// isGlued reports whether the runs of element i run into each other: "The best boats" and
// "And those who sail them", which the style sheet puts on a line each.
func (m *metaReader) isGlued(i int) bool {
	for k, last := i+1, -1; k < int(m.page.Elements[i].End); k++ {
		e := &m.page.Elements[k]
		if e.Tag != page.TextTag || e.Visible == 0 {
			continue
		}
		if last == int(e.TextStart) {
			before, _ := utf8.DecodeLastRuneInString(m.page.Text[:last])
			after, _ := utf8.DecodeRuneInString(m.page.Text[last:])
			if unicode.IsLower(before) && unicode.IsUpper(after) {
				return true
			}
		}
		last = int(e.TextEnd)
	}
	return false
}

// isShouted reports whether a shown headline is in capitals, and the stated one is not.
func isShouted(shown, told string) bool {
	return prose.InCapitals(shown) && !prose.IsUpper(told)
}

// isShort reports whether the words of a title are those of another in their order, with
// hardly one left out: "Best boats 2026: a guide" for "BEST BOATS IN 2026: A GUIDE".
func isShort(title, whole string) bool {
	words, kept := strings.Fields(strings.ToLower(whole)), 0
	for _, w := range words {
		if rest, ok := cutWord(title, w); ok {
			title, kept = rest, kept+1
		}
	}
	return strings.TrimSpace(title) == "" && 5*kept >= 4*len(words)
}

// cutWord returns a title behind the word, in lower case, that it begins with.
func cutWord(title, word string) (rest string, ok bool) {
	head, rest, _ := strings.Cut(strings.TrimLeft(title, " "), " ")
	return rest, strings.ToLower(head) == word
}

// isPieced reports whether element i holds more than one run of text: what stands
// between them, a colon or a break, may be the style sheet's.
func (m *metaReader) isPieced(i int) bool { return m.page.CountTags(i, page.TextTag) > 1 }

// isDateLine reports whether a text is a date and nothing else.
func (m *metaReader) isDateLine(text string) bool {
	if len(text) > maxDateRun || !timex.HasDigit(text) || strings.Count(text, " ") > 4 {
		return false
	}
	d, ok := timex.ParseStampOrder(text, m.lex, m.dayFirst)
	return ok && timex.HasDay(d)
}

// has reports whether a text is one of the page's titles, or what stands in
// one behind a break or a colon.
func (t *titles) has(text string) bool {
	own := prose.Letters(text)
	if len(own) < minTitlePart {
		return false
	}
	for _, title := range [...]string{t.linked, t.shared, t.title} {
		if title == "" {
			continue
		}
		if own == prose.Letters(title) {
			return true
		}
		for _, mark := range [...]string{": ", " - ", " – ", " — ", " | "} {
			if _, rest, ok := strings.Cut(title, mark); ok && own == prose.Letters(rest) {
				return true
			}
		}
	}
	return false
}

// opensWith reports whether a text is what stands in the page's own title before a bar.
func (t *titles) opensWith(text string) bool {
	head, _, ok := strings.Cut(t.title, " | ")
	return ok && len(text) >= minTitlePart && sameName(text, head)
}

// minTitlePart is the fewest letters of a part of a title that is a headline.
const minTitlePart = 12

// trimBreak removes a break's mark from both ends of a text.
func trimBreak(text string) string {
	return strings.TrimFunc(text, func(r rune) bool { return strings.ContainsRune(" |–—-:·•/\u00a0", r) })
}

// titleBreaks set a site's name apart from a headline.
var titleBreaks = [...]string{" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "}

// stripSite removes the site's name from the end or the start of a title: what
// follows a break, when it is the publisher's name, or when it is the title
// tag's short last part.
func (m *metaReader) stripSite(title string) string {
	site, _ := m.meta("og:site_name", "application-name")
	if head, rest, ok := strings.Cut(title, " "); ok && strings.Contains(head, ".") && m.namesHost(head) {
		title = trimBreak(rest) // "post.example Lighthouse keepers count the gulls"
	}
	if head, rest, ok := strings.Cut(title, " | "); ok && strings.Contains(rest, " | ") && len(head) >= len(rest) {
		title = head // "Lighthouse keepers count the gulls | Birds | Post"
	}
	for _, mark := range titleBreaks {
		if at := strings.LastIndex(title, mark); at > 0 {
			tail := title[at+len(mark):]
			if sameName(tail, site) || site == "" && at > 3*len(tail) && mark == " | " || m.namesHost(tail) || m.spellsHost(tail) || m.namesFolder(tail) {
				return m.stripSite(strings.TrimSpace(title[:at]))
			}
			if head, rest, _ := strings.Cut(title, mark); sameName(head, site) {
				return rest
			}
		}
	}
	return title
}

// maxHeadings is how many headings of a page are compared with its title.
const maxHeadings = 32

// shownPart returns the part of a title that the page shows as a heading: of
// "Boat Diary - News » Number two" what stands in an <h1> to <h3>; what is before one
// that leads home, which is the site's name. The title when there is none.
func (m *metaReader) shownPart(title string) string {
	if !strings.ContainsAny(title, "|–—-:»/·•") {
		return title
	}
	letters, left := prose.Letters(title), maxHeadings
	for i := range m.page.Elements {
		e := &m.page.Elements[i]
		if e.Tag != atom.H1 && e.Tag != atom.H2 && e.Tag != atom.H3 || int(e.Visible) > len(title) {
			continue
		}
		if left--; left < 0 {
			break
		}
		heading := m.page.TextOf(i)
		if utf8.RuneCountInString(heading) < minTitlePart || m.isSite(heading) {
			continue
		}
		own := prose.Letters(heading)
		if content.LeadsHome(m.page, i) {
			head, ok := strings.CutSuffix(title, heading)
			if bare := trimBreak(head); ok && bare != "" && bare != strings.TrimSpace(head) {
				return bare
			}
			continue
		}
		if (strings.HasPrefix(letters, own) || strings.HasSuffix(letters, own)) && 2*len(own) >= len(letters) {
			return heading
		}
	}
	return title
}

// namesHost reports whether the text is the name of the page's host:
// "The Daily Post" of thedailypost.example.
func (m *metaReader) namesHost(text string) bool {
	return len(text) >= 3 && m.hostLetters() != "" && strings.Contains(m.host.letters, prose.Letters(text))
}

// hostLetters returns the letters of the page's host.
func (m *metaReader) hostLetters() string {
	if m.host.address != m.out.URL {
		m.host.address, m.host.letters = m.out.URL, ""
		if u, err := url.Parse(m.out.URL); err == nil {
			m.host.letters = prose.Letters(u.Host)
		}
	}
	return m.host.letters
}

// namesFolder reports whether a text is the first folder of the page's address: whose page
// it is at a host of many, or its section.
func (m *metaReader) namesFolder(text string) bool {
	_, path, _ := strings.Cut(m.out.URL, "://")
	_, path, _ = strings.Cut(path, "/")
	folder, _, ok := strings.Cut(path, "/")
	return ok && len(text) >= 3 && sameName(text, folder)
}

// spellsHost reports whether the host is made of the words of a text, in whatever order:
// "Island Post Features" of features.api.islandpost.example.
func (m *metaReader) spellsHost(text string) bool {
	words, host := strings.Fields(text), m.hostLetters()
	if len(words) < 2 || 2*len(text) < len(host) || len(text) > len(host)+len(words) {
		return false
	}
	return !slices.ContainsFunc(words, func(word string) bool {
		own := prose.Letters(word)
		return len(own) < 3 || !strings.Contains(host, own)
	})
}

func sameName(a, b string) bool { return b != "" && prose.SameLetters(a, b) }
