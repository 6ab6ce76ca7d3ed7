package social

import (
	"bytes"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxEmbedCode is the most bytes of markup in an attribute, a textarea or a
// template that is read as the code of one embed. Whole pages are kept so too.
const maxEmbedCode = 64 << 10

// embedIDs are the attributes that hold a post's bare id, with the tag that has
// them ("" for any), and the address that the id belongs into.
var embedIDs = [...]struct{ tag, key, address string }{
	{"amp-twitter", "data-tweetid", "https://x.com/i/status/"},
	{"amp-instagram", "data-shortcode", "https://www.instagram.com/p/"},
	{"amp-youtube", "data-videoid", "https://www.youtube.com/watch?v="},
	{"amp-vimeo", "data-videoid", "https://vimeo.com/"},
	{"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/"},
	{"amp-tiktok", "data-src", "https://www.tiktok.com/embed/v2/"},
	{"amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/"},
	{"lite-youtube", "videoid", "https://www.youtube.com/watch?v="},
	{"lite-vimeo", "videoid", "https://vimeo.com/"},
	{"lite-tiktok", "videoid", "https://www.tiktok.com/embed/v2/"},
	{"oembed", "url", ""},
	{"", "data-tweet-id", "https://x.com/i/status/"},
	{"", "data-tweetid", "https://x.com/i/status/"},
	{"", "data-youtube-id", "https://www.youtube.com/watch?v="},
	{"", "data-youtubeid", "https://www.youtube.com/watch?v="},
	{"", "data-instgrm-permalink", ""},
	{"script", "data-telegram-post", "https://t.me/"},
}

// embedTypes are the platforms that attributes name beside a bare id, with the
// address that the id belongs into.
var embedTypes = map[string]string{
	"twitter":     "https://x.com/i/status/",
	"tweet":       "https://x.com/i/status/",
	"instagram":   "https://www.instagram.com/p/",
	"youtube":     "https://www.youtube.com/watch?v=",
	"vimeo":       "https://vimeo.com/",
	"dailymotion": "https://www.dailymotion.com/video/",
	"tiktok":      "https://www.tiktok.com/embed/v2/",
}

// embedTypeKeys are the attributes that name the platform, embedIDKeys those
// that hold the id beside them.
var (
	embedTypeKeys = [...]string{
		"data-embed-type", "data-embed", "data-type", "data-provider", "data-service", "data-platform", "class",
	}
	embedIDKeys = [...]string{
		"data-embed-id", "data-id", "data-video-id", "data-videoid", "data-embedid", "data-post-id", "data-src",
	}
)

// embedMarks are parts of the classes of embed codes.
var embedMarks = [...]string{"twitter", "tweet", "instagram", "embed", "post-media"}

// EmbedAt returns the social post that element i embeds:
//
//  1. An attribute holds the post's address, or its bare id.
//  2. An attribute, a textarea or a template holds the markup of an embed.
//  3. It is a block quote with a link to the post, as official codes are.
//  4. It is a link to a video around its picture.
//
// Most elements are told to be none by their tag and the keys of their
// attributes. words are what stands there, author and all.
func EmbedAt(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	switch p.Elements[i].Tag {
	case page.TextTag, atom.Img, atom.Source, atom.Link, atom.Meta, atom.Area, atom.Svg:
		return Post{}, "", false
	case atom.A:
		post, ok = linkEmbed(p, i)
		return post, p.TextOf(i), ok
	}
	if post, words, ok = embedOf(p, i, lex); ok {
		return post, words, true
	}
	return embedCode(p, i, lex)
}

// embedOf returns the post that the attributes of an element, or the link of a
// block quote, name.
func embedOf(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	if post, ok = embedAddress(p, i); !ok && p.Elements[i].Tag == atom.Blockquote {
		post, ok = quotedPost(p, i)
	}
	if !ok {
		return Post{}, "", false
	}
	words = readEmbed(p, i, &post, lex)
	return post, words, true
}

// linkEmbed returns the post that a link stands for: a pin, a card of Embedly,
// or a video whose picture is inside the link.
func linkEmbed(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	isCard := p.Attr(i, "data-pin-do") == "embedPin" || p.HasClass(i, "embedly-card")
	if !isCard && (e.Visible > 0 || int(e.End)-i > maxEmbed) {
		return Post{}, false
	}
	post, ok := FromURL(p.Attr(i, "href"))
	if !ok {
		return Post{}, false
	}
	for k := i + 1; !isCard && k < int(e.End); k++ {
		if p.Elements[k].Tag == atom.Img {
			source := p.Attr(k, "src") + p.Attr(k, "data-src")
			isCard = strings.Contains(source, "ytimg.com/vi") || strings.Contains(source, "img.youtube.com/vi")
		}
	}
	return post, isCard
}

// embedAddress reads the attributes of element i: an address of a post, or a
// bare id.
func embedAddress(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	known := false // an attribute may hold an id
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if key == "class" || key == "id" || len(value) < 3 || len(value) > maxAddress {
			continue
		}
		known = known || strings.HasPrefix(key, "data-") || strings.HasPrefix(key, "video") || key == "url"
		if !holdsAddress(e.Tag, key) {
			continue
		}
		if strings.Contains(value, "%2F") && !strings.Contains(value, "/") {
			value, _ = url.QueryUnescape(value)
		}
		if !strings.Contains(value, "/") {
			continue
		}
		if post, ok := FromURL(value); ok {
			return post, true
		}
		if post, ok := postOfScheme(value); ok {
			return post, true
		}
	}
	if !known {
		return Post{}, false
	}
	return embedByID(p, i)
}

// holdsAddress reports whether an attribute may hold the address of what an
// element shows.
func holdsAddress(tag atom.Atom, key string) bool {
	switch key {
	case "src":
		return tag == atom.Iframe || tag == atom.Embed || tag == page.CustomTag
	case "data":
		return tag == atom.Object
	case "value":
		return tag == atom.Param
	case "cite", "href", "url":
		return true
	}
	return strings.HasPrefix(key, "data-")
}

// postOfScheme reads "youtube://ID".
func postOfScheme(value string) (Post, bool) {
	scheme, id, ok := strings.Cut(value, "://")
	if address := embedTypes[scheme]; ok && address != "" {
		return FromURL(address + id)
	}
	return Post{}, false
}

// embedByID reads a bare id.
func embedByID(p *page.Page, i int) (Post, bool) {
	name := p.TagName(i)
	for _, row := range embedIDs {
		if row.tag != "" && row.tag != name {
			continue
		}
		id := p.Attr(i, row.key)
		if id == "" {
			continue
		}
		if post, ok := FromURL(id); ok {
			return post, true
		}
		if post, ok := FromURL(row.address + id); ok {
			return post, true
		}
	}
	for _, key := range embedTypeKeys {
		address := embedTypes[embedType(p, i, key)]
		if address == "" {
			continue
		}
		for _, id := range embedIDKeys {
			if post, ok := FromURL(address + p.Attr(i, id)); ok {
				return post, true
			}
		}
	}
	return Post{}, false
}

// embedType returns the platform that an attribute names: its value, or the
// last word of a class ("video--youtube").
func embedType(p *page.Page, i int, key string) string {
	value := p.Attr(i, key)
	if key == "class" {
		for class := range strings.FieldsSeq(value) {
			word := class[strings.LastIndexAny(class, "-_")+1:]
			if embedTypes[word] != "" {
				return word
			}
		}
		return ""
	}
	return strings.ToLower(value)
}

// embedCode reads markup that is kept where it is not shown: escaped in an
// attribute, in a textarea, in a script that is a template.
func embedCode(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	e := &p.Elements[i]
	switch e.Tag {
	case atom.Textarea: // whose entities stand for themselves, as in any text
		return embedIn([]byte(html.UnescapeString(string(p.RawOf(i)))), lex)
	case atom.Script:
		if t := p.Attr(i, "type"); strings.Contains(t, "template") || t == "text/plain" || t == "text/html" {
			if post, words, ok = embedIn(p.RawOf(i), lex); ok {
				return post, words, true
			}
		}
	}
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if !strings.HasPrefix(key, "data-") || len(value) < len(`{"tweetId":1}`) || len(value) > maxEmbedCode {
			continue
		}
		if strings.Contains(value, "<blockquote") || strings.Contains(value, "<iframe") {
			return embedIn([]byte(strings.ReplaceAll(value, `\"`, `"`)), lex)
		}
		if value[0] == '{' {
			if post, ok = postInJSON("", jsonld.Decode(value), 0); ok {
				return post, "", true
			}
		}
	}
	return Post{}, "", false
}

// postInJSON returns the post whose address, or number on X, a small JSON
// value holds: {"tweetId":"123"}. key is what the value stands under.
func postInJSON(key string, value any, depth int) (Post, bool) {
	switch v := value.(type) {
	case string:
		if key == "tweetid" || key == "tweet_id" {
			v = embedTypes["tweet"] + v
		}
		return FromURL(v)
	case []any:
		for _, item := range v {
			if post, ok := postInJSON(key, item, depth+1); ok {
				return post, true
			}
		}
	case map[string]any:
		if depth > maxEmbedDepth {
			break
		}
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if post, ok := postInJSON(strings.ToLower(k), v[k], depth+1); ok {
				return post, true
			}
		}
	}
	return Post{}, false
}

// maxEmbedDepth is how deep the address of a post lies at most in the JSON of
// an attribute.
const maxEmbedDepth = 6

// embedIn returns the first post that a piece of markup embeds.
func embedIn(markup []byte, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	if len(markup) > maxEmbedCode || !bytes.ContainsRune(markup, '<') {
		return Post{}, "", false
	}
	piece := page.LayTokens(markup, nil)
	defer piece.Release()
	for i := range piece.Elements {
		switch piece.Elements[i].Tag {
		case page.TextTag, atom.Textarea, atom.Script, atom.Img, atom.A, atom.Link, atom.Meta:
			continue
		}
		if post, words, ok = embedOf(piece, i, lex); ok {
			return post, words, true
		}
	}
	return Post{}, "", false
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

// linkedIn returns the post of the last link below element i to one.
func linkedIn(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	if int(e.End)-i > maxEmbed {
		return Post{}, false
	}
	for k := int(e.End) - 1; k > i; k-- {
		if p.Elements[k].Tag == atom.A {
			if post, ok := FromURL(p.Attr(k, "href")); ok {
				return post, true
			}
		}
	}
	return Post{}, false
}

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
		if ok && (embedTypes[key] != "" || strings.HasPrefix(key, "instgrm")) {
			return true
		}
	}
	return false
}
