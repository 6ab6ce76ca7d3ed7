package content

import (
	"net/url"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
)

// What speaks for and against a page's being an article at all, as weights: a
// sum below zero is no article. Little text alone is no reason, since short
// items exist; a page has to say, or show, that it is something else.
const (
	articleBase      = 1  // before anything is known
	articleTyped     = 3  // JSON-LD or Open Graph says that it is one
	articleDated     = 2  // it says when it was published
	articleSigned    = 1  // and by whom
	articleFew       = 1  // it has a paragraph or two of running text
	articleMany      = 3  // it has more
	articleTogether  = 4  // some of it in one box: the texts of a list stand each in its own
	articleListed    = -6 // JSON-LD says that it is a list, or search results
	articleHome      = -4 // it says that its address is its site's own
	articleErrorPage = -6 // its title is one of an error or of search results
	articleLinks     = -4 // most of its text is links
)

// otherTypes are schema.org's types of pages that are no articles.
var otherTypes = lexicon.Set(`CollectionPage SearchResultsPage ProfilePage ContactPage`)

// otherTitles begin the titles of errors, of guards against robots and of search
// results.
var otherTitles = [...]string{
	"404", "403", "error 404", "error 403", "page not found", "not found", "access denied", "search results",
	"500 internal", "502 bad", "503 service", "504 gateway", "internal server error", "service unavailable",
	"just a moment...", "just a moment…", "attention required!", "checking your browser", "pardon our interruption",
	"verify you are human", "please wait...", "please wait…", "loading...", "loading…", "redirecting...", "redirecting…",
	"seite nicht gefunden", "fehler 404", "suchergebnisse", "page introuvable", "page non trouvée", "erreur 404",
	"résultats de recherche", "résultats de la recherche", "página no encontrada", "resultados de búsqueda",
	"resultados de la búsqueda", "pagina non trovata", "risultati della ricerca", "página não encontrada",
	"resultados da pesquisa", "pagina niet gevonden", "zoekresultaten", "страница не найдена",
	"результаты поиска", "ページが見つかりません", "検索結果", "页面不存在", "搜索结果", "페이지를 찾을 수 없습니다",
}

// Claims are what else tells an article from another page.
type Claims struct {
	Headline      string
	Dated, Signed bool   // it has a date of publication, authors
	Address       string // the page's own word on it, "" without one
}

// IsOther reports whether a page is no article but an index, a list, search
// results or an error.
func IsOther(p *page.Page, found Choice, things []jsonld.Thing, says Claims, body Body) bool {
	sum := articleBase
	weigh := func(weight int, holds bool) {
		if holds {
			sum += weight
		}
	}
	typed, listed := false, false
	for _, t := range things {
		typed = typed || t.Rank() == jsonld.NewsRank
		listed = listed || slices.ContainsFunc(jsonld.Texts(t["@type"]), func(name string) bool { return otherTypes[name] })
	}
	running := countRunning(body.Drafts)
	weigh(articleTyped, typed || p.Declares("og:type", "article"))
	weigh(articleDated, says.Dated)
	weigh(articleSigned, says.Signed)
	weigh(articleFew, running > 0)
	weigh(articleMany-articleFew, running > 2)
	weigh(articleTogether, body.Source == "" && standTogether(p, body.Drafts))
	weigh(articleListed, listed)
	weigh(articleHome, isHome(says.Address))
	weigh(articleErrorPage, isOtherTitle(says.Headline))
	root := &p.Elements[found.Root]
	weigh(articleLinks, running < 3 && root.Visible > minNotices && 5*root.LinkText > 3*root.Visible)
	return sum < 0
}

// minNotices is the least text in bytes whose links tell a list from a note.
const minNotices = 200

// countRunning counts the paragraphs of running text.
func countRunning(drafts []Draft) int {
	count := 0
	for i := range drafts {
		if isRunning(&drafts[i]) {
			count++
		}
	}
	return count
}

// isRunning reports whether a draft is a paragraph of running text.
func isRunning(d *Draft) bool {
	return d.Kind == prose.Paragraph && len(d.Text) >= minRunning && 2*d.links < len(d.Text)
}

// standTogether reports whether paragraphs of running text stand side by side that are
// some text in all.
func standTogether(p *page.Page, drafts []Draft) bool {
	const least = 400 // bytes
	parent, count, size := int32(-1), 0, 0
	for i := range drafts {
		if !isRunning(&drafts[i]) {
			continue
		}
		if above := p.Elements[drafts[i].element].Parent; above != parent {
			parent, count, size = above, 0, 0
		}
		count, size = count+1, size+len(drafts[i].Text)
		if count > 1 && size >= least {
			return true
		}
	}
	return false
}

// isHome reports whether an address is a site's own.
func isHome(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Host != "" && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// isOtherTitle reports whether a headline is one of an error or of search
// results.
func isOtherTitle(headline string) bool {
	headline = strings.ToLower(headline)
	for _, title := range otherTitles {
		if strings.HasPrefix(headline, title) {
			return true
		}
	}
	return false
}
