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

// A Body is what a page holds of an article's text. Source is empty where the
// page shows it.
type Body struct {
	Drafts  []Draft
	Posts   []social.Post
	Updates []Update
	Source  page.Source
}

// ReadBody reads the body below the chosen element.
func ReadBody(p *page.Page, found Choice, linked jsonld.Thing, lex *lexicon.Lexicon, known Known) Body {
	drafts, posts := newFlattener(p, found, lex).flatten(true)
	drafts = withoutFurniture(p, found, drafts, lex, known)
	if !slices.ContainsFunc(drafts, func(d Draft) bool { return d.Kind == prose.Paragraph }) {
		drafts, posts = newFlattener(p, found, lex).flatten(false) // captions that went return to their pictures
		drafts = withoutFurniture(p, found, drafts, lex, known)
	}
	for i := range drafts {
		if drafts[i].Kind == prose.Post {
			posts[drafts[i].Post].Block = i
		}
	}
	return Body{Drafts: drafts, Posts: posts, Updates: readUpdates(p, found, drafts, linked, lex)}
}
