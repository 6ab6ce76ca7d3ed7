package content

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"golang.org/x/net/html/atom"
)

const (
	// maxPermalink is the longest permalink in bytes.
	maxPermalink = 300

	// maxBox is the most elements and runs of an aside around one embed.
	maxBox = 40
)

// embed adds the post that element i embeds, or the video or sound that it plays, if it
// does one of these. It is consumed
// even when it is the twin of one that was added already: for browsers without
// scripts, or as it was before its script ran.
func (f *flattener) embed(i int) bool {
	post, words, ok := social.EmbedAt(f.page, i, f.lex)
	if ok {
		f.addPost(i, post, words)
		return true
	}
	if social.IsPlace(f.page, i) {
		if f.waiting == nil {
			f.waiting = social.Waiting(f.page, f.found.Root, int(f.page.Elements[f.found.Root].End), f.lex)
		}
		if post, ok = f.waiting[i]; ok {
			f.addPost(i, post, "")
			return true
		}
	}
	return f.mayBeLink(i) && (f.linked(i) || f.attributed(i)) || f.media(i)
}

// attributed adds the post whose author paragraph i names, with the paragraph before as
// its words where it has none itself.
func (f *flattener) attributed(i int) bool {
	post, ok := social.AttributionAt(f.page, i, f.lex)
	if !ok {
		return false
	}
	f.flush()
	words := prose.Fold(f.page.TextOf(i))
	last := len(f.blocks) - 1
	if post.Text == "" && (post.Platform == "x" || post.Platform == "bluesky") && post.Author.Name != "" && last >= 0 {
		b := &f.blocks[last]
		if b.Kind == prose.Paragraph && utf8.RuneCountInString(b.Text) <= social.MaxWords {
			post.SetWords(b.Text)
			words = b.Text + " " + words
			f.blocks = f.blocks[:last]
		}
	}
	f.addPost(i, post, words)
	return true
}

// linked adds the posts that a small block holds as an address, or as code, and
// reports whether it does.
func (f *flattener) linked(i int) bool {
	post, words, ok := f.linkedPost(i)
	if !ok {
		post, words, ok = f.printedCode(i)
	}
	if !ok {
		return f.linkedPosts(i)
	}
	f.addPost(i, post, words)
	return true
}

// embedsOf adds the posts that the items of list i, or the cells of table i, hold, behind
// it: a list of songs with their players.
func (f *flattener) embedsOf(i int) {
	end := int(f.page.Elements[i].End)
	for k := i + 1; k < end; k++ {
		if !f.isPlayer(k) {
			continue
		}
		if post, words, ok := social.EmbedAt(f.page, k, f.lex); ok {
			f.addPost(k, post, words)
			k = int(f.page.Elements[k].End) - 1
		}
	}
}

// cellText returns the words of cell i without those of a post that it holds.
func (f *flattener) cellText(i int) string {
	p, e := f.page, &f.page.Elements[i]
	for k := i + 1; k < int(e.End); k++ {
		if p.Elements[k].Tag != atom.Blockquote {
			continue
		}
		if _, _, ok := social.EmbedAt(p, k, f.lex); ok {
			return prose.Fold(p.Text[e.TextStart:p.Elements[k].TextStart] + " " + p.Text[p.Elements[k].TextEnd:e.TextEnd])
		}
	}
	return p.TextOf(i)
}

// isPlayer reports whether element k, in a list or a table, may be an embed and no more: a
// frame, a quotation, or what waits for its script without a word or a picture, as teasers
// of videos have.
func (f *flattener) isPlayer(k int) bool {
	switch e := &f.page.Elements[k]; e.Tag {
	case atom.Iframe, atom.Blockquote, page.CustomTag:
		return true
	case atom.Div, atom.Span, atom.A:
		return e.Visible == 0 && f.page.CountTags(k, atom.Img) == 0
	}
	return false
}

// addPost adds the post of element i, unless it is a twin.
func (f *flattener) addPost(i int, post social.Post, words string) {
	f.flush()
	post.Complete()
	post.Detach()
	words = strings.Clone(words)
	if f.isTwin(i, &post, words) || len(f.posts) >= social.MaxPosts || len(f.blocks) >= maxBlocks {
		return
	}
	f.seen[post.URL] = true
	f.blocks = append(prose.Roomy(f.blocks, maxBlocks), Draft{element: i, Block: Block{
		Kind: prose.Post, Post: len(f.posts), Text: words,
	}})
	f.posts = append(f.posts, post)
}

// isTwin reports whether the post of element i stands there already: right
// before it, or anywhere when the element is not shown. What the twin knows
// and the first does not is taken over.
func (f *flattener) isTwin(i int, post *social.Post, words string) bool {
	if !f.seen[post.URL] {
		return false
	}
	n := len(f.blocks)
	if n > 0 && f.blocks[n-1].Kind == prose.Post && f.posts[f.blocks[n-1].Post].URL == post.URL {
		if first := &f.posts[f.blocks[n-1].Post]; first.Text == "" && post.Text != "" {
			*first = *post
			f.blocks[n-1].Text = words
		} else if first.Author.Name == "" && post.Author.Name != "" {
			first.Author = post.Author
		}
		return true
	}
	return f.page.Elements[i].Tag == atom.Script || i < f.apartEnd
}

// linkedPost returns the post whose permalink is all that a paragraph holds,
// unless that is whom a picture is credited to.
func (f *flattener) linkedPost(i int) (post social.Post, words string, ok bool) {
	e := &f.page.Elements[i]
	if e.Visible > maxPermalink {
		return social.Post{}, "", false
	}
	text := strings.TrimSpace(f.page.Text[e.TextStart:e.TextEnd])
	isCode := text[0] == '[' || text[0] == '{'
	if !isCode && strings.IndexByte(text, ' ') >= 0 {
		return social.Post{}, "", false // as nearly all are
	}
	text = prose.Fold(text)
	address := text
	for k := i + 1; k < int(e.End); k++ {
		if f.page.Elements[k].Tag == atom.A && f.page.Elements[k].Visible == e.Visible {
			address = f.page.Attr(k, "href") // which is printed shortened
		}
	}
	if !isCode && !isAddressOf(text, address) {
		return social.Post{}, "", false
	}
	post, ok = social.FromLine(address)
	return post, text, ok
}

// printedCode returns the post whose embed code a paragraph shows as text, where
// the site escaped it once too often.
func (f *flattener) printedCode(i int) (post social.Post, words string, ok bool) {
	e := &f.page.Elements[i]
	if e.TextEnd == e.TextStart || f.page.Text[e.TextStart] != '<' || f.page.CountTags(i, atom.Code) > 0 {
		return social.Post{}, "", false
	}
	return social.FromCode(f.page.TextOf(i), f.lex)
}

// linkedPosts adds the posts of a paragraph that holds nothing but permalinks,
// and reports whether it does.
func (f *flattener) linkedPosts(i int) bool {
	const most = 6
	e := &f.page.Elements[i]
	if e.Visible > most*maxPermalink || !strings.HasPrefix(f.page.Text[e.TextStart:e.TextEnd], "http") {
		return false
	}
	text := f.page.TextOf(i)
	var posts []social.Post
	lines := strings.Fields(text)
	for _, line := range lines[:min(len(lines), most+1)] {
		post, ok := social.FromLine(line)
		if !ok || len(posts) == most {
			return false
		}
		posts = append(posts, post)
	}
	for k, post := range posts {
		f.addPost(i, post, lines[k])
	}
	return true
}

// mayBeLink reports whether element i is a small block that may hold nothing
// but a permalink.
func (f *flattener) mayBeLink(i int) bool {
	const longest = 12 // elements and runs
	e := &f.page.Elements[i]
	switch e.Tag {
	case atom.P, atom.Div, atom.Center, atom.Figure, atom.Section:
		return e.Visible > 0 && int(e.End)-i <= longest && !f.isCredit(i)
	}
	return false
}

// isCredit reports whether all words of element i are a picture's caption:
// <div><img><div class="credit">https://….
func (f *flattener) isCredit(i int) bool {
	e := &f.page.Elements[i]
	for k := i; k < int(e.End); k++ {
		if c := &f.page.Elements[k]; c.Hints&page.HintCaption != 0 && c.Visible == e.Visible {
			return true
		}
	}
	return false
}

// isAddressOf reports whether a text is the address, printed without its
// scheme perhaps, or shortened.
func isAddressOf(text, address string) bool {
	if strings.Contains(text, " ") {
		return false
	}
	short := func(s string) string {
		_, rest, ok := strings.Cut(s, "://")
		if !ok {
			rest = s
		}
		return strings.TrimPrefix(rest, "www.")
	}
	text = strings.TrimRight(short(text), "…./")
	return strings.Contains(text, "/") && strings.HasPrefix(short(address), text)
}

// embedsInside adds the posts inside what is not read as text: a figure, a
// player, a consent wall, what is for browsers without scripts. It reports
// whether there was one.
func (f *flattener) embedsInside(i int) bool {
	if f.passes(i) {
		return false
	}
	found := false
	for k := i; k < int(f.page.Elements[i].End); {
		c := &f.page.Elements[k]
		if c.Tag == atom.Noscript || c.Tag == atom.Template {
			f.apartEnd = max(f.apartEnd, int(c.End))
		}
		switch {
		case c.Tag == page.TextTag || k == i:
			k++
		case f.passes(k):
			k = int(c.End)
		case f.embed(k):
			found = true
			k = int(c.End)
		default:
			k++
		}
	}
	return found
}

// passes reports whether element i is about something else, so that posts in
// it are not the article's. A small aside may be the embed's own box.
func (f *flattener) passes(i int) bool {
	const elsewhere = page.HintNav | page.HintRelated | page.HintComments | page.HintBio | page.HintTags | page.HintFooter
	e := &f.page.Elements[i]
	return e.Hints&elsewhere != 0 || e.Hints&page.HintSide != 0 && int(e.End)-i > maxBox ||
		e.Hints&page.HintPromo != 0 && f.asksReaders(i)
}

// asksConsent reports whether element i stands in an embed's place until the reader
// agrees: its class calls it a placeholder, and below its notice there is a box to tick,
// or a button.
func (f *flattener) asksConsent(i int) bool {
	const longest = 900 // bytes: of notices
	e := &f.page.Elements[i]
	if e.Visible == 0 || e.Visible > longest || int(e.End)-i > maxBox || e.AttrEnd == e.AttrStart {
		return false
	}
	class := strings.ToLower(f.page.Attr(i, "class"))
	if !strings.Contains(class, "placeholder") && !strings.Contains(class, "consent") && !strings.Contains(class, "social-embed") {
		return false
	}
	for k := i + 1; k < int(e.End); k++ {
		switch c := &f.page.Elements[k]; c.Tag {
		case atom.Button:
			return true
		case atom.Input:
			if f.page.Attr(k, "type") == "checkbox" {
				return true
			}
		}
	}
	return false
}

// asksReaders reports whether element i, a promotion or a consent wall by its
// name, asks readers for an address: the embed in it is no part of the article.
func (f *flattener) asksReaders(i int) bool {
	for _, key := range [...]string{"class", "id"} {
		name := strings.ToLower(f.page.Attr(i, key))
		if strings.Contains(name, "newsletter") || strings.Contains(name, "signup") || strings.Contains(name, "subscri") {
			return true
		}
	}
	return false
}

// leadEmbeds adds the posts between headline and body: a video above the text.
// Where next to nothing stands above the headline, the video may, also right
// before the <article> of <main>.
func (f *flattener) leadEmbeds() {
	if f.found.Headline < 0 {
		return
	}
	const stray = 300                                     // bytes: a section's name, a date
	const furniture = page.HintFurniture &^ page.HintSide // the video may be a column of its own
	const gate = page.HintPromo | page.HintHidden         // a small one may keep the video until the reader agrees
	p := f.page
	start := int(p.Elements[f.found.Headline].End)
	box := f.found.Root
	for box > f.found.Headline && box > 0 {
		box = int(p.Elements[box].Parent)
	}
	beginsWith := func(i int) bool { return p.Elements[f.found.Headline].TextStart-p.Elements[i].TextStart < stray }
	if beginsWith(box) {
		if p.Elements[box].Tag == atom.Article && box > 0 {
			if above := int(p.Elements[box].Parent); p.Elements[above].Tag == atom.Main && beginsWith(above) {
				box = above
			}
		}
		start = box + 1
	}
	for k := start; k < f.found.Root; {
		c := &p.Elements[k]
		holdsRoot := f.found.Root < int(c.End)
		if !holdsRoot && c.Hints&furniture != 0 && c.Hints&furniture&^gate == 0 && int(c.End)-k <= maxBox {
			f.embedsInside(k)
			k = int(c.End)
			continue
		}
		if c.Tag != page.TextTag && !holdsRoot && (c.Hints&furniture != 0 || f.passes(k) || f.isAside(k) || f.embed(k)) {
			k = int(c.End)
			continue
		}
		k++
	}
}

// tailEmbeds adds the posts that stand right behind the body's element, in the
// element of the article: what follows a video there is seldom the article's.
func (f *flattener) tailEmbeds() {
	p := f.page
	above := p.Elements[f.found.Root].Parent
	if above < 0 || p.Elements[above].Tag != atom.Article {
		return
	}
	box := &p.Elements[above]
	for k := int(p.Elements[f.found.Root].End); k < int(box.End); k = int(p.Elements[k].End) {
		c := &p.Elements[k]
		if c.Tag == page.TextTag || c.Tag == atom.Script {
			continue
		}
		if c.Hints&page.HintFurniture != 0 || int(c.End)-k > maxBox || !f.tailEmbed(k) {
			return
		}
	}
}

// tailEmbed adds the post that element k embeds, or the one code in it.
func (f *flattener) tailEmbed(k int) bool {
	c := &f.page.Elements[k]
	for i := k; i < int(c.End); i++ {
		if f.page.Elements[i].Tag != atom.Blockquote {
			continue
		}
		post, words, ok := social.EmbedAt(f.page, i, f.lex)
		if ok && f.page.Elements[i].Visible == c.Visible {
			f.addPost(i, post, words)
		}
		return ok
	}
	return false
}

// isAside reports whether element k is a column beside the article, and not one
// of two in which headline and video stand side by side.
func (f *flattener) isAside(k int) bool {
	c := &f.page.Elements[k]
	if c.Hints&page.HintSide == 0 {
		return false
	}
	box := &f.page.Elements[c.Parent]
	return int(c.Parent) > f.found.Headline || f.found.Headline >= int(box.End)
}
