package social

import (
	"net/url"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// maxEmbedWords is the most bytes of text of an element whose attributes name a
// post. What holds more is a part of the page that says where it was published.
const maxEmbedWords = 6_000

// EmbedAt returns the social post that element i embeds:
//
//  1. An attribute holds the post's address, its bare id, or data about it.
//  2. An attribute, a textarea, a template or a script holds the markup of an
//     embed.
//  3. It is a block quote with a link to the post, as official codes are.
//  4. It is a link to a video around its picture, or to a post around a picture or
//     a preview of it, or a video's picture with a button.
//  5. It is a card with a link to one post, and its class says so; or what is
//     left of an embed where no scripts run, or before the reader agreed to it.
//
// Most elements are told to be none by their tag and the keys of their
// attributes. words are what stands there, author and all.
func EmbedAt(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	e := &p.Elements[i]
	switch e.Tag {
	case page.TextTag, atom.Img, atom.Source, atom.Link, atom.Meta, atom.Area, atom.Svg:
		return Post{}, "", false
	case atom.A:
		if p.Attr(i, "data-embed-id") != "" { // that a script reads, perhaps without an address
			post, ok = embedByID(p, i)
		}
		if !ok {
			post, ok = linkEmbed(p, i)
		}
		if !ok {
			post, ok = previewed(p, i, lex)
		}
		if ok {
			words = p.TextOf(i)
		}
		return post, words, ok
	}
	if post, words, ok = embedOf(p, i, lex); ok {
		return post, words, true
	}
	if post, words, ok = embedCode(p, i, lex); ok {
		return post, words, true
	}
	if post, ok = facade(p, i); ok {
		return post, "", true
	}
	if post, words, ok = gatedAt(p, i, lex); ok {
		return post, words, true
	}
	if post, words, ok = cardAt(p, i, lex); ok {
		return post, words, true
	}
	if e.LinkText > 0 {
		return stubAt(p, i)
	}
	return Post{}, "", false
}

// embedOf returns the post that the attributes of an element, or the link of a
// block quote, name.
func embedOf(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	e := &p.Elements[i]
	if (e.AttrEnd > e.AttrStart || e.Tag == atom.Video) && (e.Visible < maxEmbedWords || e.Tag == atom.Blockquote) {
		post, ok = embedAddress(p, i)
		ok = ok && !isWidget(p.Attr(i, "class")) && (e.Tag != atom.Script || !strings.HasPrefix(p.Attr(i, "type"), "IN/")) // a button of LinkedIn's
	}
	if !ok && e.Tag == atom.Blockquote {
		post, ok = quotedPost(p, i)
	}
	if !ok {
		return Post{}, "", false
	}
	dataOf(p, i).fill(&post, lex)
	words = readEmbed(p, i, &post, lex)
	return post, words, true
}

// embedAddress reads the attributes of element i: an address of a post, or a
// bare id.
func embedAddress(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	bare := e.Tag == page.CustomTag || e.Tag == atom.Iframe // an attribute may hold an id
	if e.Tag == page.CustomTag && isWidgetTag(p.TagName(i)) {
		return Post{}, false
	}
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if post, ok := namedBy(p, i, key, value); ok {
			return post, true
		}
		if key == "class" || key == "id" || len(value) < 3 || len(value) > maxAddress {
			continue
		}
		bare = bare || strings.HasPrefix(key, "data-") || strings.HasPrefix(key, "video") || strings.HasPrefix(key, "tweet") || namesID(key)
		if !holdsAddress(e.Tag, key) {
			continue
		}
		if post, ok := addressIn(value); ok {
			return post, !isTeaser(p, i, &post)
		}
	}
	if e.Tag == atom.Video {
		if post, ok := videoSource(p, i); ok {
			return post, true
		}
	}
	if !bare {
		return Post{}, false
	}
	return embedByID(p, i)
}

// isTeaser reports whether element i, which names a video, shows a picture that
// leads to another page of the site: there the video is played.
func isTeaser(p *page.Page, i int, post *Post) bool {
	e := &p.Elements[i]
	if e.Visible == 0 || e.Tag == page.CustomTag || !isVideoHost(post.Platform) || int(e.End)-i > maxBoxed {
		return false
	}
	for k := i + 1; k < int(e.End); k++ {
		href := p.Attr(k, "href")
		if p.Elements[k].Tag == atom.A && len(href) > 1 && href[0] == '/' && href[1] != '/' && p.CountTags(k, atom.Img) > 0 {
			return true
		}
	}
	return false
}

// namedBy returns the post that one of the attributes names which hold no
// address: the id, the markup of a frame, the type of what is described.
func namedBy(p *page.Page, i int, key, value string) (Post, bool) {
	switch key {
	case "id":
		return postOfName(value)
	case "src":
		if p.Elements[i].Tag == page.CustomTag { // <media-player src="youtube/ID">
			return postOfScheme(strings.Replace(value, "/", "://", 1))
		}
	case "srcdoc":
		return thumbnailPost(value) // a picture that leads to the player
	case "itemtype":
		if strings.HasSuffix(value, "VideoObject") {
			return describedVideo(p, i)
		}
	}
	return Post{}, false
}

// isWidget reports whether the class is of a box that shows no post, whatever
// its address: for sharing it, or one of Facebook's plugins: a button, a page's
// box, comments.
func isWidget(class string) bool {
	if strings.Contains(class, "shar") {
		for word := range strings.FieldsFuncSeq(strings.ToLower(class), notWord) {
			if word == "share" || word == "sharing" || word == "sharer" {
				return true
			}
		}
	}
	if !strings.Contains(class, "fb-") {
		return false
	}
	for c := range strings.FieldsSeq(class) {
		switch c {
		case "fb-like", "fb-share-button", "fb-comments", "fb-page", "fb-follow", "fb-send", "fb-save", "fb-like-box":
			return true
		}
	}
	return false
}

// isWidgetTag reports the same of a tag: <amp-facebook-comments>, <fb:like>.
func isWidgetTag(tag string) bool {
	switch tag {
	case "amp-facebook-comments", "amp-facebook-like", "amp-facebook-page", "amp-social-share",
		"fb:comments", "fb:like", "fb:like-box", "fb:page", "fb:share-button", "fb:follow":
		return true
	}
	return false
}

// holdsAddress reports whether an attribute may hold the address of what an
// element shows. Frames that wait for consent keep it under any name.
func holdsAddress(tag atom.Atom, key string) bool {
	switch key {
	case "cite", "href", "url":
		return true
	case "alt", "title", "name", "style", "srcdoc":
		return false
	}
	switch tag {
	case atom.Iframe, atom.Embed, atom.Object, atom.Param, page.CustomTag:
		return true
	}
	held := strings.HasPrefix(key, "data-") || strings.Contains(key, "-src")
	return held && !strings.Contains(key, "background") && !strings.Contains(key, "share") && !strings.Contains(key, "credit") &&
		!strings.Contains(key, "clipboard") && !strings.Contains(key, "copy")
}

// addressIn reads the address of a post in the value of an attribute: as it is,
// escaped, encoded in base64, one of the parameters of a player
// ("url=https%3A%2F%2F…&color=…") or of the page's own oEmbed frame
// ("/media/oembed?url=…"), or behind a word or a scheme of the page's own.
func addressIn(value string) (Post, bool) {
	if strings.Contains(value, "%2F") && !strings.Contains(value, "/") {
		value, _ = url.QueryUnescape(value)
		if at := strings.Index(value, "=http"); at > 0 && at < len("video_url") {
			value, _, _ = strings.Cut(value[at+1:], "&")
		}
	}
	if strings.HasPrefix(value, "aHR0c") || strings.HasPrefix(value, "Ly93d3cu") { // "http", "//www."
		value, _ = fromBase64(value)
	}
	if !strings.Contains(value, "/") {
		if strings.HasPrefix(value, "spotify:") {
			return FromURL(value)
		}
		return Post{}, false
	}
	if _, archived, ok := strings.Cut(value, "/http"); ok && strings.HasPrefix(value, "/web/") { // on a page of an archive
		value = "http" + archived
	}
	if post, ok := FromURL(value); ok {
		return post, true
	}
	if path, query, ok := strings.Cut(value, "?"); ok && strings.Contains(path, "embed") {
		if values, err := url.ParseQuery(query); err == nil && values.Has("url") {
			return FromURL(values.Get("url"))
		}
	}
	if at := strings.Index(value, "-http"); at > 0 && at < maxBareID && isCode(value[:at]) { // "tweet-embed-https://…"
		return FromURL(value[at+1:])
	}
	return postOfScheme(value)
}

// postOfScheme reads "youtube://ID".
func postOfScheme(value string) (Post, bool) {
	scheme, id, ok := strings.Cut(value, "://")
	if form := idForms[scheme]; ok && form.address != "" && form.fits(id) {
		return FromURL(form.address + id)
	}
	return Post{}, false
}

// videoSource returns the post that a player takes its video from.
func videoSource(p *page.Page, i int) (Post, bool) {
	for k := i; k < int(p.Elements[i].End) && k < i+maxBoxed; k++ {
		if p.Elements[k].Tag == atom.Video || p.Elements[k].Tag == atom.Source {
			if post, ok := FromURL(p.Attr(k, "src")); ok {
				return post, true
			}
		}
	}
	return Post{}, false
}

// describedVideo returns the video that the microdata of element i describe.
func describedVideo(p *page.Page, i int) (Post, bool) {
	for k := i + 1; k < int(p.Elements[i].End) && k < i+maxBoxed; k++ {
		switch strings.ToLower(p.Attr(k, "itemprop")) {
		case "embedurl", "contenturl", "url":
			if post, ok := FromURL(firstOf(p.Attr(k, "content"), p.Attr(k, "href"))); ok {
				return post, true
			}
		}
	}
	return Post{}, false
}

// quotedPost returns the post that a block quote is of, when its attributes
// say that it is an embed, its words end as an attribution does, or it holds
// nothing but the link.
func quotedPost(p *page.Page, i int) (Post, bool) {
	post, ok := linkedIn(p, i)
	if !ok {
		return Post{}, false
	}
	e := &p.Elements[i]
	if e.Visible == e.LinkText || hasEmbedMark(p, i) {
		return post, true
	}
	words := p.TextOf(i)
	return post, strings.Contains(words[max(0, len(words)-maxPostLine):], "(@")
}

// linkedIn returns the post of the last link below element i to one; links of a
// block quote inside are those of the post that is quoted.
func linkedIn(p *page.Page, i int) (post Post, ok bool) {
	e := &p.Elements[i]
	if int(e.End)-i > maxEmbed {
		return Post{}, false
	}
	for k := i + 1; k < int(e.End); k++ {
		switch p.Elements[k].Tag {
		case atom.Blockquote:
			if ok { // before it, the link may be of either
				k = int(p.Elements[k].End) - 1
			}
		case atom.A:
			if linked, isPost := FromURL(p.Attr(k, "href")); isPost {
				post, ok = linked, true
			}
		}
	}
	return post, ok
}

// embedMarks are parts of the classes of embed codes.
var embedMarks = [...]string{"twitter", "tweet", "instagram", "embed", "post-media", "reddit", "bluesky", "tiktok", "imgur"}

// hasEmbedMark reports whether the class of a block quote, or the name of an
// attribute, is one of an embed code.
func hasEmbedMark(p *page.Page, i int) bool {
	class := strings.ToLower(p.Attr(i, "class"))
	for _, mark := range embedMarks {
		if strings.Contains(class, mark) {
			return true
		}
	}
	e := &p.Elements[i]
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, ok := strings.CutPrefix(p.Names[a.Key:a.Value], "data-")
		if ok && (idForms[key].address != "" || strings.HasPrefix(key, "instgrm")) {
			return true
		}
	}
	return false
}
