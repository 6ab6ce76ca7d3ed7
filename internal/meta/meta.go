package meta

import (
	"cmp"
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

// Fields are what a page says about its article. A zero field is unknown.
type Fields struct {
	URL, AMP, Next      string
	Headline, Deck      string
	Authors             []people.Author
	Publisher           Publisher
	Section             string
	Tags                []string
	Language, Direction string
	Dateline            string // only by a rule: in the text it is the body's
	Published, Modified timex.Date
	Access              string
	Images              []Image

	Sources map[string]page.Source // of each field, by its key in the article's JSON
}

// note records the source of a field.
func (f *Fields) note(key string, s page.Source) {
	if f.Sources == nil {
		f.Sources = map[string]page.Source{}
	}
	f.Sources[key] = s
}

// A metaReader holds what a page says about its article, source by source.
type metaReader struct {
	page        *page.Page
	found       content.Choice
	article     jsonld.Thing // of JSON-LD; nil without
	metas       map[string][]string
	values      []string          // what they lie in
	links       map[string]string // <link> addresses by rel
	props       map[string][]int  // elements by itemprop
	times       []int             // <time> elements
	bylines     []int             // elements that say who wrote it
	stamps      []int             // elements that say when
	decks       []int             // elements that say they are the standfirst
	leads       []int             // elements that may be it, or the first paragraph
	gates       []int             // elements that say they are a paywall
	tagLinks    []int             // links that say they are tags
	titleTag    string
	blank       bool // the <body> shows nothing: scripts fill it
	lex         *lexicon.Lexicon
	dayFirst    bool                              // 03/04/2024 is in April
	anyOrder    bool                              // but nothing declares that, and the text was not asked yet
	claims      []dateClaim                       // about the publication
	posts       map[int]bool                      // whether an element embeds a post, once asked for
	headLines   []shownLine                       // below the headline and right above it
	headCredits []people.Credit                   // what they say
	host        struct{ address, letters string } // of the page's address, once asked for
	out         *Fields
}

// usualMetas is about how many <meta> elements a page has.
const usualMetas = 48

// Read reads a page's metadata. Each field has a method below; the comment
// above it lists the sources, best first.
func Read(p *page.Page, found content.Choice, linked jsonld.Thing, language string) *Fields {
	m := &metaReader{
		page: p, found: found, article: linked,
		metas: make(map[string][]string, usualMetas), links: map[string]string{}, props: map[string][]int{},
		out: &Fields{},
	}
	m.collect()
	m.language(language)
	m.addresses()
	m.headline()
	m.deck()
	m.publisher()
	m.authors()
	m.section()
	m.tags()
	m.modified()
	m.published()
	m.images()
	m.access()
	m.applyRules()
	m.authorAddresses()
	return m.out
}

// maxEmbedWords is the most bytes of words of a post that the page embeds.
const maxEmbedWords = 6_000

// collect goes over the elements once and keeps those that a field may need.
// The author, date and tags of an embedded post are the post's.
func (m *metaReader) collect() {
	p := m.page
	embedEnd := 0 // what is before it belongs to a post that the page embeds
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Tag == page.TextTag {
			continue
		}
		if m.isEmbed(i) && !m.holdsRoot(i) {
			embedEnd = max(embedEnd, int(e.End))
		}
		if i < embedEnd {
			continue
		}
		switch e.Tag {
		case atom.Meta:
			m.collectMeta(i)
		case atom.Link:
			m.collectLink(i)
		case atom.Title:
			m.titleTag = cmp.Or(m.titleTag, p.TextOf(i))
		case atom.Body:
			m.blank = e.Visible == 0
		case atom.Address:
			if e.Visible > 0 && e.Visible < 2*people.MaxPersonName {
				m.bylines = append(m.bylines, i)
			}
		case atom.Time:
			m.times = append(m.times, i)
		case atom.A:
			m.collectAnchor(i)
		}
		if p.Items && e.Tag != atom.Meta {
			if prop := p.Attr(i, "itemprop"); prop != "" {
				m.props[prop] = append(m.props[prop], i)
			}
		}
		m.collectHints(i)
	}
}

// isEmbed reports whether element i is a post, by its class or its microdata.
func (m *metaReader) isEmbed(i int) bool {
	e := &m.page.Elements[i]
	if e.Hints&page.HintEmbed == 0 && !m.page.Types || e.Visible >= maxEmbedWords || e.AttrEnd == e.AttrStart {
		return false
	}
	return e.Hints&page.HintEmbed != 0 || strings.HasSuffix(m.page.Attr(i, "itemtype"), "schema.org/SocialMediaPosting")
}

// collectLink keeps the address of a <link> under each of its rels, the first
// of each.
func (m *metaReader) collectLink(i int) {
	for rel := range strings.FieldsSeq(strings.ToLower(m.page.Attr(i, "rel"))) {
		if m.links[rel] == "" {
			m.links[rel] = m.page.Attr(i, "href")
		}
	}
}

// collectAnchor keeps a link that says that it is the author or a tag.
func (m *metaReader) collectAnchor(i int) {
	switch m.page.Attr(i, "rel") {
	case "author":
		m.bylines = append(m.bylines, i)
	case "tag":
		m.tagLinks = append(m.tagLinks, i)
	}
}

// collectHints keeps the elements whose hints tell a field.
func (m *metaReader) collectHints(i int) {
	e := &m.page.Elements[i]
	if e.Hints == 0 || e.Hints&(page.HintRelated|page.HintComments|page.HintNav) != 0 {
		return
	}
	if e.Hints&page.HintStamp != 0 && e.Visible < timex.MaxStamp {
		m.stamps = append(m.stamps, i)
	}
	if e.Visible == 0 {
		return
	}
	if e.Hints&page.HintByline != 0 && e.Visible < 200 {
		m.bylines = append(m.bylines, i)
	}
	if e.Hints&page.HintDeck != 0 {
		m.decks = append(m.decks, i)
	}
	if e.Hints&page.HintGate != 0 && e.Visible < maxGate {
		m.gates = append(m.gates, i)
	}
	if e.Hints&page.HintLead != 0 {
		m.leads = append(m.leads, i)
	}
}

// collectMeta keeps a <meta> under its name, property or itemprop.
func (m *metaReader) collectMeta(i int) {
	content := page.PlainText(m.page.Attr(i, "content"))
	if content == "" {
		return
	}
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		for name := range strings.FieldsSeq(strings.ToLower(m.page.Attr(i, key))) {
			if m.metas[name] != nil {
				m.metas[name] = append(m.metas[name], content)
				continue
			}
			m.values = append(m.values, content)
			last := len(m.values)
			m.metas[name] = m.values[last-1 : last : last] // most have one
		}
	}
}

// meta returns the first value of the first name that the page has, and the
// kind of source it is.
func (m *metaReader) meta(names ...string) (string, page.Source) {
	for _, name := range names {
		if values := m.metas[name]; len(values) > 0 {
			return values[0], sourceOf(name)
		}
	}
	return "", ""
}

func sourceOf(name string) page.Source {
	if strings.HasPrefix(name, "og:") || strings.HasPrefix(name, "article:") {
		return page.SourceOpenGraph
	}
	return page.SourceMeta
}

// note records where a field came from.
func (m *metaReader) note(key string, s page.Source) { m.out.note(key, s) }

// language: the caller, <html lang>, content-language, og:locale, JSON-LD.
func (m *metaReader) language(caller string) {
	locale, _ := m.meta("content-language", "og:locale")
	for _, c := range []struct {
		tag    string
		source page.Source
	}{
		{caller, page.SourceCaller},
		{m.page.PickedText(page.LanguageField), page.SourceRule},
		{m.page.Attr(0, "lang"), page.SourceMarkup},
		{m.page.Attr(0, "xml:lang"), page.SourceMarkup},
		{locale, page.SourceMeta},
		{m.article.Text("inLanguage"), page.SourceJSONLD},
	} {
		if tag := cleanLanguage(c.tag); tag != "" {
			m.out.Language = tag
			m.note("language", c.source)
			break
		}
	}
	m.lex = lexicon.For(m.out.Language)
	m.dayFirst = m.writesDayFirst()
	m.anyOrder = !m.dayFirst && !strings.Contains(m.out.Language, "-")
	if dir := strings.ToLower(m.page.Attr(0, "dir")); dir == "rtl" {
		m.out.Direction = dir
		m.note("direction", page.SourceMarkup)
	}
}

// writesDayFirst reports whether the page writes the 4th of September as 4/9:
// by its language, of English pages by the region that they are for.
func (m *metaReader) writesDayFirst() bool {
	primary, region, _ := strings.Cut(m.out.Language, "-")
	if timex.MonthFirstRegions[region] {
		return false
	}
	if m.lex.Tag != "en" || primary == "en" && len(region) == 2 && region != "CA" {
		return true
	}
	if m.page.Base == nil {
		return false
	}
	host := m.page.Base.Hostname()
	return timex.DayFirstHosts[host[strings.LastIndexByte(host, '.')+1:]]
}

// cleanLanguage returns the BCP 47 form of a declared language, "" when it is
// none: "en_US" is en-US.
func cleanLanguage(tag string) string {
	tag, _, _ = strings.Cut(strings.TrimSpace(tag), ",")
	tag = strings.ReplaceAll(tag, "_", "-")
	primary, rest, _ := strings.Cut(tag, "-")
	if len(primary) != 2 && len(primary) != 3 {
		return ""
	}
	for _, r := range tag {
		if r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return ""
		}
	}
	if rest == "" {
		return strings.ToLower(primary)
	}
	if len(rest) == 2 {
		rest = strings.ToUpper(rest)
	}
	return strings.ToLower(primary) + "-" + rest
}

// addresses: <link rel=canonical>, og:url, JSON-LD, the caller; the page's AMP
// twin and next page from <link>.
func (m *metaReader) addresses() {
	shared, _ := m.meta("og:url")
	for _, c := range []struct {
		address string
		source  page.Source
	}{
		{m.links["canonical"], page.SourceMarkup},
		{shared, page.SourceOpenGraph},
		{m.article.Text("url"), page.SourceJSONLD},
	} {
		if u := m.page.Resolve(c.address); strings.HasPrefix(u, "http") {
			m.out.URL = u
			m.note("url", c.source)
			break
		}
	}
	if m.out.URL == "" && m.page.Base != nil {
		m.out.URL = m.page.Base.String()
		m.note("url", page.SourceCaller)
	}
	if m.out.AMP = m.page.Resolve(m.links["amphtml"]); m.out.AMP != "" {
		m.note("amp", page.SourceMarkup)
	}
	if m.out.Next = m.page.Resolve(m.links["next"]); m.out.Next != "" {
		m.note("next", page.SourceMarkup)
	}
}

// publisher: JSON-LD, og:site_name.
func (m *metaReader) publisher() {
	for _, t := range jsonld.Things(m.article["publisher"]) {
		if name := t.Text("name"); name != "" && !strings.HasPrefix(name, "http") {
			m.out.Publisher = Publisher{Name: name, URL: m.page.Resolve(t.Text("url")), Logo: m.logo(t)}
			m.note("publisher", page.SourceJSONLD)
			return
		}
	}
	if name, source := m.meta("og:site_name", "application-name", "dc.publisher"); name != "" {
		m.out.Publisher.Name = name
		m.note("publisher", source)
	}
}

// logo returns the address of a publisher's logo: a text, or a picture's.
func (m *metaReader) logo(publisher jsonld.Thing) string {
	for _, t := range jsonld.Things(publisher["logo"]) {
		for _, key := range [...]string{"url", "contentUrl", "name"} { // a text's is its name
			if u := m.page.Resolve(t.Text(key)); strings.HasPrefix(u, "http") {
				return u
			}
		}
	}
	return ""
}

// section: JSON-LD, article:section, parsely-section.
func (m *metaReader) section() {
	if m.out.Section = m.article.Text("articleSection"); m.out.Section != "" {
		m.note("section", page.SourceJSONLD)
		return
	}
	if text, source := m.meta("article:section", "parsely-section", "section"); text != "" {
		m.out.Section = text
		m.note("section", source)
	}
}

// A Publisher is who publishes the page.
type Publisher struct {
	Name string
	URL  string
	Logo string
}

// An Image is a picture of the article.
type Image struct {
	URL     string
	Caption string
	Credit  string
}

// maxTitle is the most bytes of a headline: some repeat a post's whole
// text.
const maxTitle = 4_000

// articleEnd returns the element behind the article and what stands right
// behind it.
func (m *metaReader) articleEnd() int {
	end := int(m.page.Elements[m.found.Root].End)
	if parent := m.page.Elements[m.found.Root].Parent; parent >= 0 {
		end = int(m.page.Elements[parent].End)
	}
	for k := m.found.Root; k > 0; k = int(m.page.Elements[k].Parent) {
		if e := &m.page.Elements[k]; e.Tag == atom.Article || e.Tag == atom.Main {
			end = max(end, int(e.End))
			break
		}
	}
	return min(end, int(m.page.Elements[m.found.Root].End)+maxBehind)
}
