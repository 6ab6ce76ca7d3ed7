package meta

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"golang.org/x/net/html/atom"
)

// A claim of authors is what one source says of them.
type authorClaim struct {
	authors []people.Author
	source  page.Source
}

// authors: JSON-LD, <meta name=author> and its kin, what the markup marks as
// author, the byline among the lines below the headline, the writer's box or
// name behind the text. A source that names a person goes before one that
// names but a newsroom or an account. The site itself is the writer where a page
// that is no news says so and names nobody else.
func (m *metaReader) authors() {
	sources := [...]func() authorClaim{
		m.linkedAuthors, m.namedAuthors, m.markedAuthors, m.headAuthors, m.signedAuthors, m.stateAuthors, m.ownerAuthors,
	}
	var spare, site authorClaim
	for i, read := range sources {
		if i == signedSource && spare.source == page.SourceMarkup && !spare.authors[0].Organization && !strings.ContainsAny(spare.authors[0].Name, " .") {
			break // an account beside the headline: whoever signs below answers it
		}
		c := read()
		claimed := c.authors
		c.authors = m.withoutSite(claimed)
		if len(site.authors) == 0 && len(claimed) == 1 && len(c.authors) == 0 && !m.article.Is("NewsArticle") {
			site = authorClaim{slices.Clone(claimed), c.source}
			site.authors[0].Organization = true
		}
		if len(c.authors) == 0 || len(c.authors) > mostAuthors {
			continue
		}
		if slices.ContainsFunc(c.authors, isPerson) {
			if i < shownSources {
				c = m.correct(c)
			}
			m.setAuthors(c)
			return
		}
		if len(spare.authors) == 0 || spare.authors[0].Organization && people.IsGivenName(c.authors[0].Name) {
			spare = c
		}
	}
	if len(spare.authors) == 0 {
		spare = site
	}
	m.setAuthors(spare)
}

const (
	mostAuthors  = 20 // of an article; a list of more is one of something else
	shownSources = 2  // the number of the first source that readers see
	signedSource = 4  // of what stands behind the text
)

func (m *metaReader) setAuthors(c authorClaim) {
	if len(c.authors) > 0 {
		m.out.Authors = c.authors
		m.note("authors", c.source)
	}
}

// isPerson reports whether an author has the full name of a person.
func isPerson(a people.Author) bool { return !a.Organization && people.IsPersonName(a.Name) }

func isNoPerson(a people.Author) bool { return !isPerson(a) }

// withoutSite drops the site itself, which ends the page's title if nothing else names
// it: a person of its name stays, who writes on a site of their own.
func (m *metaReader) withoutSite(authors []people.Author) []people.Author {
	site, _ := m.meta("og:site_name")
	linked := m.linksPerson()
	return slices.DeleteFunc(slices.Clone(authors), func(a people.Author) bool {
		for _, owner := range [...]string{site, m.out.Publisher.Name} {
			if strings.EqualFold(a.Name, owner) && people.IsFullName(owner) {
				return a.Organization
			}
		}
		named := sameName(a.Name, m.out.Publisher.Name) || sameName(a.Name, site) || m.namesHost(a.Name) || m.endsTitle(a.Name)
		return named && !people.IsGivenName(a.Name) && (a.Organization || !people.IsFullName(a.Name) && !(linked && isPerson(a) && !people.IsOutletName(a.Name)))
	})
}

// endsTitle reports whether the page's title ends with a name behind a break.
func (m *metaReader) endsTitle(name string) bool {
	head, ok := strings.CutSuffix(m.titleTag, name)
	return ok && slices.ContainsFunc(titleBreaks[:], func(mark string) bool { return strings.HasSuffix(head, mark) })
}

// isDomain reports whether a name is the address of a host.
func isDomain(name string) bool {
	at := strings.LastIndexByte(name, '.')
	return at > 0 && at < len(name)-2 && len(name)-at < 6 && !strings.Contains(name, " ")
}

// linksPerson reports whether JSON-LD calls the author a person.
func (m *metaReader) linksPerson() bool {
	for _, t := range jsonld.Things(m.article["author"]) {
		if t.Is("Person") {
			return true
		}
	}
	return false
}

// linkedAuthors: those of JSON-LD.
func (m *metaReader) linkedAuthors() authorClaim {
	return authorClaim{people.LinkedAuthors(m.article), page.SourceJSONLD}
}

// stateAuthors: those of the data of a page that shows no text.
func (m *metaReader) stateAuthors() authorClaim {
	if m.found.Prose > 0 {
		return authorClaim{}
	}
	var authors []people.Author
	for _, name := range content.StateAuthors(m.page) {
		for _, a := range people.ParseAuthor(name) {
			authors = people.AppendAuthor(authors, a)
		}
	}
	return authorClaim{authors, page.SourceState}
}

// namedAuthors: those of <meta>, of the first name that the page has.
func (m *metaReader) namedAuthors() authorClaim {
	for _, name := range [...]string{
		"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author_name", "authors", "dcterms.creator",
		"dc.creator.personalname", "citation_author", "cxenseparse:author", "og:author", "article.author", "byline",
		"og:article:author", "dc.author",
	} {
		var authors []people.Author
		for _, value := range m.metas[name] {
			if m.isHolder(value) || isDomain(value) && !m.namesHost(value) { // who made the site
				continue
			}
			for _, a := range people.ParseAuthor(value) {
				authors = people.AppendAuthor(authors, a)
			}
		}
		if len(authors) > 0 {
			return authorClaim{authors, sourceOf(name)}
		}
	}
	for _, n := range [...]string{"1", "2"} { // "Written by", of the card for posts
		label, _ := m.meta("twitter:label" + n)
		value, source := m.meta("twitter:data" + n)
		if people.IsLabel(label) {
			return authorClaim{people.ParseAuthor(value), source}
		}
	}
	return authorClaim{}
}

// isHolder reports whether the page names an author as who holds its rights,
// too, and no person: a publishing house.
func (m *metaReader) isHolder(value string) bool {
	for _, name := range [...]string{"copyright", "dc.rights", "publisher", "dc.publisher"} {
		for _, holder := range m.metas[name] {
			if strings.Contains(prose.Letters(holder), prose.Letters(value)) && !people.IsFullName(value) {
				return true
			}
		}
	}
	return false
}

// markedAuthors: those of the first element, or the first siblings, that say
// they hold the author. Behind the text a box is the writer's, too.
func (m *metaReader) markedAuthors() authorClaim {
	marked := slices.Concat(m.props["author"], m.bylines)
	for at, tried := 0, 0; at < len(marked) && tried < mostMarked; at++ {
		i := marked[at]
		if !m.isNear(i) || m.isApart(i) || m.isCredited(i) {
			continue
		}
		tried++
		text := m.bylineText(i)
		for at+1 < len(marked) && len(text) < maxMarked && m.besides(i, marked[at+1]) { // "<a rel=author>Ana</a> <a rel=author>Per</a>"
			at++
			text += ";" + m.bylineText(marked[at])
		}
		authors := m.withoutSite(m.withoutTopics(i, text, m.parseLinked(i, text)))
		if a, ok := people.SmallNamed(text); ok && len(authors) == 0 {
			authors = []people.Author{a}
		}
		if len(authors) == 0 && tried == 1 {
			authors = m.accountIn(i)
		}
		if len(authors) > 0 {
			return authorClaim{authors, page.SourceMarkup}
		}
	}
	return authorClaim{}
}

// isNear reports whether element i is in the article, right above its headline,
// or right behind it.
func (m *metaReader) isNear(i int) bool {
	return i < m.articleEnd() && (i > m.found.Headline || m.isAbove(i))
}

// withoutTopics drops what is no author among those that element i seems to
// name: topics and sections of the site.
func (m *metaReader) withoutTopics(i int, text string, authors []people.Author) []people.Author {
	authors = slices.DeleteFunc(authors, func(a people.Author) bool { return !m.isNamed(i, text, a) })
	told := slices.ContainsFunc(authors, func(a people.Author) bool { return isPerson(a) || people.IsGivenName(a.Name) })
	if len(authors) > 1 && !told || len(authors) == 1 && m.linksSection(i, authors[0].Name) {
		return nil
	}
	return authors
}

const (
	maxMarked  = 400 // bytes of elements that hold the authors, one each
	mostMarked = 100 // elements that are read in search of some
)

// isNamed reports whether an author of one word is one: a given name, an agency,
// or the word has a "by" before it or leads to a writer's page.
func (m *metaReader) isNamed(i int, text string, a people.Author) bool {
	return strings.Contains(a.Name, " ") || a.Organization || people.IsGivenName(a.Name) || people.HoldsByline(text) || m.leadsInside(i) || m.statesPerson(i)
}

// leadsInside reports whether element i is, or holds, a link to a writer's page.
func (m *metaReader) leadsInside(i int) bool {
	for k := i; k < int(m.page.Elements[i].End); k++ {
		if m.page.Elements[k].Tag == atom.A && m.linksWriter(k) {
			return true
		}
	}
	return m.linksWriter(i)
}

// parseLinked parses the byline that element i holds. Where it has links to
// writers' pages, those whom they name are the writers: "Ana Lind in Boats".
func (m *metaReader) parseLinked(i int, text string) []people.Author {
	authors := people.ParseByline(text)
	var linked []people.Author
	for k := i; k < int(m.page.Elements[i].End); k++ {
		if m.page.Elements[k].Tag != atom.A || !m.linksWriter(k) || m.isCredited(k) {
			continue
		}
		for _, a := range people.ParseAuthor(m.bylineText(k)) {
			linked = people.AppendAuthor(linked, a)
		}
	}
	if len(linked) == 0 {
		if len(authors) == 0 && (m.linksWriter(i) || m.statesPerson(i)) {
			return people.ParseAuthor(text)
		}
		return authors
	}
	named := slices.DeleteFunc(slices.Clone(authors), func(a people.Author) bool {
		return !people.IsFullName(a.Name) && !slices.ContainsFunc(linked, func(b people.Author) bool { return strings.EqualFold(a.Name, b.Name) })
	})
	if len(named) == 0 {
		return linked
	}
	return named
}

// maxAbove is how many elements above the headline may hold what is marked as the byline.
const maxAbove = 60

// isAbove reports whether element i stands right above the headline.
func (m *metaReader) isAbove(i int) bool {
	const far = 5 // times as much where a word leads to the name
	h := m.found.Headline
	if i <= h-far*maxAbove || i >= h || int(m.page.Elements[i].End) > h || m.page.Elements[i].Hints&(page.HintBio|page.HintNav) != 0 {
		return false
	}
	return i > h-maxAbove || people.HoldsByline(m.bylineText(i))
}

// isCredited reports whether what stands right before element i says that it
// names somebody else than the writer: "Photo:", "Edited by".
func (m *metaReader) isCredited(i int) bool {
	const most = 40 // bytes of a label
	start := int(m.page.Elements[i].TextStart)
	before := strings.TrimRight(m.page.Text[max(0, start-most):start], " \n")
	if at := strings.LastIndexAny(before, "\n|•·,;."); at >= 0 {
		before = before[at+1:]
	}
	return people.CreditsOther(before)
}

// besides reports whether element k follows element i with the same parent.
func (m *metaReader) besides(i, k int) bool {
	return k >= int(m.page.Elements[i].End) && m.page.Elements[k].Parent == m.page.Elements[i].Parent
}

// maxBehind is how many elements behind the text may hold the writer's box.
const maxBehind = 60

// isApart reports whether element i is inside what is no part of the article:
// comments, other articles, a post.
func (m *metaReader) isApart(i int) bool {
	const apart = page.HintRelated | page.HintComments | page.HintNav | page.HintPromo
	for n, k := 0, i; k > 0 && n < maxAround && k != m.found.Root; n++ {
		e := &m.page.Elements[k]
		if h := e.Hints & apart; h != 0 && k != i && !m.holdsRoot(k) && !m.holdsHeadline(k) && (h != page.HintRelated || k > m.found.Root) {
			return true
		}
		k = int(e.Parent)
	}
	return m.inPost(i)
}

// inPost reports whether element i is inside a post that the page embeds.
func (m *metaReader) inPost(i int) bool {
	for n := 0; i > 0 && n < maxAround && i != m.found.Root; n++ {
		e := &m.page.Elements[i]
		switch e.Tag {
		case atom.Blockquote, atom.Div, atom.A, atom.Aside, atom.Table:
			if m.isPost(i) {
				return true
			}
		}
		i = int(e.Parent)
	}
	return false
}

// isPost reports whether element i embeds a post. It is asked of the boxes around
// each of many lines, most of them the same, so that the answers are kept.
func (m *metaReader) isPost(i int) bool {
	is, known := m.posts[i]
	if !known {
		_, _, is = social.EmbedAt(m.page, i, m.lex)
		if m.posts == nil {
			m.posts = make(map[int]bool, maxAround)
		}
		m.posts[i] = is
	}
	return is
}

// holdsHeadline reports whether the headline is below element i.
func (m *metaReader) holdsHeadline(i int) bool {
	return m.found.Headline > i && m.found.Headline < int(m.page.Elements[i].End)
}

// maxAround is how many elements around another are looked at.
const maxAround = 24

// bylineText returns the words below element i with marks where the markup
// sets them apart, without buttons and what is not shown.
func (m *metaReader) bylineText(i int) string {
	var out strings.Builder
	last := -1
	for k := i; k < int(m.page.Elements[i].End); {
		e := &m.page.Elements[k]
		if e.Tag == page.TextTag {
			if last >= 0 {
				out.WriteString(m.gap(last, k))
			}
			out.WriteString(m.page.Text[e.TextStart:e.TextEnd])
			last = k
		} else if k > i && m.isMute(k) {
			k = int(e.End)
			continue
		}
		k++
	}
	text := strings.Trim(out.String(), " \n\x1f")
	if text == "" {
		text = m.statedName(i)
	}
	return text
}

// statedName returns the name that microdata states below element i without
// showing it.
func (m *metaReader) statedName(i int) string {
	for k := i; k < int(m.page.Elements[i].End); k++ {
		if m.page.Elements[k].Tag == atom.Meta && m.page.Attr(k, "itemprop") == "name" {
			return page.PlainText(m.page.Attr(k, "content"))
		}
	}
	return ""
}

// gap returns what sets runs of text a and b apart.
func (m *metaReader) gap(a, b int) string {
	first, second := &m.page.Elements[a], &m.page.Elements[b]
	between := m.page.Text[first.TextEnd:second.TextStart]
	switch {
	case m.areAlike(first.Parent, second.Parent):
		return "; "
	case strings.Contains(between, "\n") || first.Block != second.Block:
		return string(people.LineBreak)
	case first.Parent != second.Parent && first.Visible > 1 && !m.isSpaced(a, b):
		return string(people.PieceBreak) + "|" + string(people.PieceBreak) // one word each is no name
	case first.Parent != second.Parent:
		return between + string(people.PieceBreak)
	}
	return between
}

// areAlike reports whether two elements are entries of one list: siblings of one
// tag and class.
func (m *metaReader) areAlike(i, k int32) bool {
	a, b := &m.page.Elements[i], &m.page.Elements[k]
	return i != k && a.Parent == b.Parent && a.Tag == b.Tag && m.page.Attr(int(i), "class") == m.page.Attr(int(k), "class")
}

// isSpaced reports whether white space stands between runs of text a and b.
func (m *metaReader) isSpaced(a, b int) bool {
	first, second := &m.page.Elements[a], &m.page.Elements[b]
	between := m.page.Text[max(first.TextStart, first.TextEnd-1):min(second.TextStart+1, second.TextEnd)]
	return strings.Contains(between, " ")
}

// isMute reports whether element k says nothing of the author: a button, a
// picture, what is not shown, what opens on a click.
func (m *metaReader) isMute(k int) bool {
	e := &m.page.Elements[k]
	switch e.Tag {
	case atom.Button, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Select, atom.Time, atom.Figcaption:
		return true
	}
	return e.Hints&(page.HintShare|page.HintHidden|page.HintTags|page.HintNav|page.HintRelated) != 0
}

// writerPaths are words of the addresses of writers' pages.
var writerPaths = [...]string{
	"/author", "/autor", "/auteur", "/autore", "/people/", "/person", "/profil", "/staff/", "/team/", "/contributor", "/writer", "/journalist",
	"/by/", "/user", "/@", "/redaktion/", "/redakteur", "/reporter", "/columnist", "/signature", "/signataire", "/members/", "/bio/", "/firma/",
	"?author=", "/member/", "/menschen/", "/persona", "/experten/", "/equipe/", "/auteurs/", "/byline", "/our-team", "/creator", "/expert", "/firmas/", "/schrijver", "/skribent",
}

// linksSection reports whether element i is a link to a part of the site that
// is called by the name: "/ressort/sport".
func (m *metaReader) linksSection(i int, name string) bool {
	if m.page.Elements[i].Tag != atom.A || strings.Contains(name, " ") || m.leadsToWriter(m.page.Attr(i, "href")) {
		return false
	}
	address := strings.TrimRight(m.page.Attr(i, "href"), "/")
	return prose.Letters(address[strings.LastIndexByte(address, '/')+1:]) == prose.Letters(name)
}

// leadsToWriter reports whether an address is of the page of a writer.
func (m *metaReader) leadsToWriter(address string) bool {
	address = strings.ToLower(address)
	return slices.ContainsFunc(writerPaths[:], func(path string) bool { return strings.Contains(address, path) })
}
