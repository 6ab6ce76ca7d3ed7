package meta

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"golang.org/x/net/html/atom"
)

// maxByline is how many elements of a byline are read in search of a link.
const maxByline = 50

// authorAddresses: the page of each author, as JSON-LD has it or a link of the
// byline that is nothing but the name.
func (m *metaReader) authorAddresses() {
	for _, t := range jsonld.Things(m.article["author"]) {
		named := people.LinkedNames(t)
		for i := range m.out.Authors {
			if a := &m.out.Authors[i]; len(named) == 1 && strings.EqualFold(named[0].Name, a.Name) {
				m.setAddress(a, m.page.Resolve(t.Text("url")))
			}
		}
	}
	for i := range m.out.Authors {
		a := &m.out.Authors[i]
		for _, marked := range [...][]int{m.props["author"], m.bylines} {
			for _, k := range marked[:min(len(marked), mostMarked)] {
				if a.URL == "" {
					m.setAddress(a, m.linkOf(k, a.Name))
				}
			}
		}
	}
}

// linkOf returns the address of the link of a byline that is a name, "" when
// there is none.
func (m *metaReader) linkOf(byline int, name string) string {
	for k := byline; k < min(int(m.page.Elements[byline].End), byline+maxByline); k++ {
		if m.page.Elements[k].Tag == atom.A && strings.EqualFold(m.page.TextOf(k), name) {
			return m.page.LinkAddress(k)
		}
	}
	return ""
}

// setAddress sets the page of an author who has none yet: one of the web, and
// not the article itself. Control characters are left by a wrong charset.
func (m *metaReader) setAddress(a *people.Author, address string) {
	if a.URL == "" && strings.HasPrefix(address, "http") && address != m.out.URL && !strings.ContainsFunc(address, unicode.IsControl) {
		a.URL = address
	}
}

// linksWriter reports whether element i, a link or in one, leads to the page of
// a writer, or says so itself.
func (m *metaReader) linksWriter(i int) bool {
	for n := 0; i > 0 && n < 4; n++ {
		if m.page.Elements[i].Tag == atom.A {
			return m.page.Attr(i, "rel") == "author" || m.leadsToWriter(m.page.Attr(i, "href"))
		}
		i = int(m.page.Elements[i].Parent)
	}
	return false
}

// statesPerson reports whether microdata calls element i the author and a person, whose
// name may be that of an account.
func (m *metaReader) statesPerson(i int) bool {
	return m.page.Attr(i, "itemprop") == "author" && strings.HasSuffix(m.page.Attr(i, "itemtype"), "/Person")
}

// accountIn returns the account that a link in byline i names behind a word that leads to
// a writer, or that is all of it: "by <a>gull_watcher</a>". Those of the answers below it are not the writer.
func (m *metaReader) accountIn(i int) []people.Author {
	for k := i; k < min(int(m.page.Elements[i].End), i+maxByline); k++ {
		if e := &m.page.Elements[k]; e.Tag == page.TextTag && (e.LinkText > 0 || e.Visible == m.page.Elements[i].Visible) && people.LeadsToWriter(m.before(k)) && !m.isCredited(k) {
			authors := m.withoutSite(people.ParseAuthor(m.page.TextOf(k)))
			if len(authors) == 1 && !m.linksSection(int(e.Parent), authors[0].Name) {
				return authors
			}
			break
		}
	}
	return nil
}
