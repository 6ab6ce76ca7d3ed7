package content

import (
	"slices"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
)

// Known is what the body is told apart from: the fields that a page may print
// beside it.
type Known struct {
	Headline, Deck string
	Authors        []people.Author
}

// A Draft is a block before it is judged.
type Draft struct {
	Block
	element int  // the element it is made of
	links   int  // bytes of its text inside links
	lead    bool // it stands above the others, and is their first paragraph
}

// pooledDrafts keeps the memory of drafts, see Body.Release.
var pooledDrafts prose.Pool[Draft]

// A Body is what a page holds of an article's text. Source is empty where the
// page shows it.
type Body struct {
	Drafts  []Draft
	Posts   []social.Post
	Updates []Update
	Source  page.Source

	laid []Draft // what Drafts lie in
}

// Release gives the memory of the drafts to the next page. They must not be used any
// more.
func (b *Body) Release() {
	pooledDrafts.Put(b.laid)
	b.Drafts, b.laid = nil, nil
}

// ReadBody reads the body below the chosen element.
func ReadBody(p *page.Page, found Choice, linked jsonld.Thing, lex *lexicon.Lexicon, known Known) Body {
	laid, posts := newFlattener(p, found, lex).flatten(true)
	drafts := withoutFurniture(p, found, laid, lex, known)
	if !slices.ContainsFunc(drafts, func(d Draft) bool { return d.Kind == prose.Paragraph }) {
		pooledDrafts.Put(laid)
		laid, posts = newFlattener(p, found, lex).flatten(false) // captions that went return to their pictures
		drafts = withoutFurniture(p, found, laid, lex, known)
	}
	for i := range drafts {
		if drafts[i].Kind == prose.Post {
			posts[drafts[i].Post].Block = i
		}
	}
	return Body{Drafts: drafts, Posts: posts, Updates: readUpdates(p, found, drafts, linked, lex), laid: laid}
}
