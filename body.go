package lede

// known is what the body is told apart from: the fields that a page may print
// beside it.
type known struct {
	headline, deck string
	authors        []Author
}

// A body is what a page holds of an article's text.
type body struct {
	drafts  []draftBlock
	posts   []Post
	updates []Update
	source  Source
}

// readBody reads the body below the chosen element.
func readBody(page *page, found content, linked linkedThing, lex *lexicon, known known) body {
	drafts, posts := flatten(page, found, lex)
	drafts = withoutFurniture(page, found, drafts, lex, known)
	for i := range drafts {
		if drafts[i].Kind == KindPost {
			posts[drafts[i].Post].Block = i
		}
	}
	return body{drafts: drafts, posts: posts, updates: readUpdates(page, found, drafts, linked, lex)}
}
