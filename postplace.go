package lede

import (
	"strings"

	"golang.org/x/net/html/atom"
)

const (
	// maxPermalink is the longest permalink in bytes.
	maxPermalink = 300

	// maxBox is the most elements and runs of an aside around one embed.
	maxBox = 40
)

// embed adds the post that element i embeds, if it embeds one. It is consumed
// even when it is the twin of one that was added already: for browsers without
// scripts, or as it was before its script ran.
func (f *flattener) embed(i int) bool {
	post, words, ok := embedAt(f.page, i, f.lex)
	if !ok {
		post, words, ok = f.linkedPost(i)
	}
	if !ok {
		return false
	}
	f.flush()
	post.complete()
	post.detach()
	words = strings.Clone(words)
	if f.isTwin(i, &post, words) || len(f.posts) >= maxPosts || len(f.blocks) >= maxBlocks {
		return true
	}
	f.seen[post.URL] = true
	f.blocks = append(roomy(f.blocks, maxBlocks), draftBlock{element: i, Block: Block{
		Kind: KindPost, Post: len(f.posts), Text: words,
	}})
	f.posts = append(f.posts, post)
	return true
}

// isTwin reports whether the post of element i stands there already: right
// before it, or anywhere when the element is not shown. What the twin knows
// and the first does not is taken over.
func (f *flattener) isTwin(i int, post *Post, words string) bool {
	if !f.seen[post.URL] {
		return false
	}
	n := len(f.blocks)
	if n > 0 && f.blocks[n-1].Kind == KindPost && f.posts[f.blocks[n-1].Post].URL == post.URL {
		if first := &f.posts[f.blocks[n-1].Post]; first.Text == "" && post.Text != "" {
			*first = *post
			f.blocks[n-1].Text = words
		}
		return true
	}
	return f.page.elements[i].tag == atom.Script || i < f.apartEnd
}

// linkedPost returns the post whose permalink is all that a paragraph holds,
// unless that is whom a picture is credited to.
func (f *flattener) linkedPost(i int) (post Post, words string, ok bool) {
	const longest = 8 // elements and runs
	e := &f.page.elements[i]
	if e.tag != atom.P && e.tag != atom.Div || e.visible == 0 || e.visible > maxPermalink ||
		int(e.end)-i > longest || e.hints&hintCaption != 0 {
		return Post{}, "", false
	}
	text := f.page.textOf(i)
	address := text
	for k := i + 1; k < int(e.end); k++ {
		if f.page.elements[k].tag == atom.A && f.page.elements[k].visible == e.visible {
			address = f.page.attr(k, "href") // which is printed shortened
		}
	}
	if !isAddressOf(text, address) {
		return Post{}, "", false
	}
	post, ok = postFromLine(address)
	return post, text, ok
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
	for k := i; k < int(f.page.elements[i].end); {
		c := &f.page.elements[k]
		if c.tag == atom.Noscript || c.tag == atom.Template {
			f.apartEnd = max(f.apartEnd, int(c.end))
		}
		switch {
		case c.tag == textTag || k == i:
			k++
		case f.passes(k):
			k = int(c.end)
		case f.embed(k):
			found = true
			k = int(c.end)
		default:
			k++
		}
	}
	return found
}

// passes reports whether element i is about something else, so that posts in
// it are not the article's. A small aside may be the embed's own box.
func (f *flattener) passes(i int) bool {
	const elsewhere = hintNav | hintRelated | hintComments | hintBio | hintTags | hintFooter
	e := &f.page.elements[i]
	return e.hints&elsewhere != 0 || e.hints&hintSide != 0 && int(e.end)-i > maxBox
}

// leadEmbeds adds the posts between headline and body: a video above the text.
// Where next to nothing stands above the headline, the video may.
func (f *flattener) leadEmbeds() {
	if f.found.headline < 0 {
		return
	}
	const stray = 300 // bytes: a section's name, a date
	p := f.page
	start := int(p.elements[f.found.headline].end)
	box := f.found.root
	for box > f.found.headline && box > 0 {
		box = int(p.elements[box].parent)
	}
	if p.elements[f.found.headline].textStart-p.elements[box].textStart < stray {
		start = box + 1
	}
	for k := start; k < f.found.root; {
		c := &p.elements[k]
		holdsRoot := f.found.root < int(c.end)
		if c.tag != textTag && !holdsRoot && (c.hints&hintFurniture != 0 || f.embed(k)) {
			k = int(c.end)
			continue
		}
		k++
	}
}
