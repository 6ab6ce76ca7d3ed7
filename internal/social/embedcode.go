package social

import (
	"bytes"
	"encoding/base64"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// maxEmbedCode is the most bytes of markup in an attribute, a textarea or a
	// template that is read as the code of one embed. Whole pages are kept so too.
	maxEmbedCode = 64 << 10

	// maxInlineScript is the most bytes of a script that writes an embed.
	maxInlineScript = 8 << 10
)

// embedCode reads markup that is kept where it is not shown: escaped in an
// attribute, in a textarea or a frame, in a script that is a template or writes it.
func embedCode(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	e := &p.Elements[i]
	switch e.Tag {
	case atom.Textarea: // whose entities stand for themselves, as in any text
		return embedIn(html.UnescapeString(string(p.RawOf(i))), lex)
	case atom.Iframe: // whose content feeds of articles show
		if raw := p.RawOf(i); len(raw) > 0 {
			return embedIn(string(raw), lex)
		}
		if src := p.Attr(i, "src"); strings.HasPrefix(src, "data:text/html") && len(src) <= maxEmbedCode { // the page in the frame
			_, document, _ := strings.Cut(src, ",")
			document, _ = revealed(document)
			return embedIn(document, lex)
		}
	case atom.Script:
		if post, words, ok = scriptEmbed(p, i, lex); ok {
			return post, words, true
		}
	}
	if e.Visible > maxCard {
		return Post{}, "", false // a part of the page, with the data that it is built from
	}
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if !holdsData(e.Tag, key) || len(value) < len(`{"tweetId":1}`) || len(value) > maxEmbedCode {
			continue
		}
		value, changed := revealed(value)
		switch {
		case holdsEmbed(value):
			return embedIn(strings.ReplaceAll(value, `\"`, `"`), lex)
		case value[0] == '{' || value[0] == '[':
			if post, words, ok = jsonEmbed(p, i, value, lex); ok {
				return post, firstOf(readEmbed(p, i, &post, lex), words), true
			}
		case changed:
			if post, ok = FromURL(value); ok {
				return post, "", true
			}
		}
	}
	return Post{}, "", false
}

// holdsData reports whether an attribute may hold markup or data: <div x-data="…">
// and <site-embed :post="…"> are what scripts of the page's makers read, srcdoc is
// the page in a frame.
func holdsData(tag atom.Atom, key string) bool {
	return strings.HasPrefix(key, "data-") || strings.HasPrefix(key, "x-") || strings.HasPrefix(key, ":") || tag == page.CustomTag && key == "props" || key == "srcdoc"
}

// jsonEmbed returns the first post that data of element i describe.
func jsonEmbed(p *page.Page, i int, value string, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	about := data{platform: platformOf(p, i)}
	for _, v := range jsonld.Decode(value) {
		if post, words, ok = about.post(v, lex); ok {
			return post, words, true
		}
	}
	return Post{}, "", false
}

// holdsEmbed reports whether a text holds the markup of an embed.
func holdsEmbed(text string) bool {
	return strings.Contains(text, "<blockquote") || strings.Contains(text, "<iframe")
}

// scriptEmbed returns the post of a script: a template that waits for consent,
// or code that writes a frame or asks a platform's library for a post.
func scriptEmbed(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	raw := p.RawOf(i)
	t := p.Attr(i, "type")
	if strings.Contains(t, "template") || strings.HasPrefix(t, "text/") && !strings.Contains(t, "script") {
		if len(raw) > maxEmbedCode {
			return Post{}, "", false
		}
		text, _ := revealed(strings.TrimSpace(string(raw)))
		return embedIn(text, lex)
	}
	if t == "application/json" && len(raw) <= maxEmbedCode && keepsData(p, int(p.Elements[i].Parent)) {
		return jsonEmbed(p, i, string(raw), lex)
	}
	if len(raw) > maxInlineScript || t != "" && !strings.Contains(t, "javascript") {
		return Post{}, "", false
	}
	if post, ok = calledFor(raw); ok {
		return post, "", true
	}
	if !bytes.Contains(raw, []byte("iframe")) && !bytes.Contains(raw, []byte("blockquote")) {
		return Post{}, "", false
	}
	text, _ := revealed(string(raw))
	if !holdsEmbed(text) || strings.Count(text, "<iframe") > 2 || strings.Contains(text, "related") {
		return Post{}, "", false // a list of other videos
	}
	return embedIn(strings.ReplaceAll(text, `\"`, `"`), lex)
}

// keepsData reports whether the JSON in element i may be that of the embed which
// it shows: what a link opens over the page, or an empty box for embeds.
func keepsData(p *page.Page, i int) bool {
	if p.Elements[i].Tag == atom.A {
		return true
	}
	class := strings.ToLower(p.Attr(i, "class"))
	says := p.Elements[i].Hints&page.HintEmbed != 0 || strings.Contains(class, "embed") || strings.Contains(class, "consent")
	return says && p.Elements[i].Visible < maxTitle && int(p.Elements[i].End)-i <= maxBoxed
}

// calls are how scripts ask the library of a platform for a post: the name of
// the function, and what stands before the id.
var calls = [...]struct{ function, before, platform string }{
	{"createTweet(", "createTweet(", "tweet"},
	{"createTweetEmbed(", "createTweetEmbed(", "tweet"},
	{"widgets.createVideo(", "createVideo(", "tweet"},
	{"YT.Player(", "videoId", "youtube"},
	{"Vimeo.Player(", "id:", "vimeo"},
	{"DM.player(", "video:", "dailymotion"},
	{"dailymotion.createPlayer(", "video:", "dailymotion"},
	{"Rumble(", `"video"`, "rumble"},
	{"Twitch.Embed(", "video:", "twitch"},
	{"Twitch.Player(", "video:", "twitch"},
	{"createController(", "uri:", "spotify"},
	{"jwplayer(", "file:", "youtube"},
	{"jwplayer(", `"file":`, "youtube"},
}

// calledFor returns the post that a script asks for: createTweet("123", …).
func calledFor(script []byte) (Post, bool) {
	for _, call := range calls {
		if !bytes.Contains(script, []byte(call.function)) {
			continue
		}
		_, rest, ok := bytes.Cut(script, []byte(call.before))
		if !ok {
			continue
		}
		id := strings.TrimLeft(string(rest[:min(len(rest), maxAddress)]), "'\": \t\n")
		switch end := strings.IndexAny(id, "'\", \n\t)}"); {
		case end < 0:
		case idForms[call.platform].fits(id[:end]):
			return FromURL(idForms[call.platform].address + strings.TrimPrefix(id[:end], "spotify:"))
		case strings.Contains(id[:end], "//"):
			return FromURL(id[:end])
		}
	}
	return Post{}, false
}

// revealed undoes what hides markup from a page until the reader consents:
// base64, percent signs, escapes of scripts, entities; one in another at most
// three deep. changed tells whether there was any.
func revealed(value string) (text string, changed bool) {
	const deepest = 3
	for range deepest {
		next := strings.TrimSpace(unhide(value))
		if next == value || next == "" {
			break
		}
		value, changed = next, true
	}
	return value, changed
}

// unhide undoes one of them.
func unhide(value string) string {
	switch {
	case strings.Contains(value, "%3C") || strings.HasPrefix(value, "%7B") || strings.HasPrefix(value, "http%3A"):
		if plain, err := url.PathUnescape(value); err == nil {
			return plain
		}
	case strings.Contains(value, "&lt;") && !holdsEmbed(value):
		return html.UnescapeString(value)
	case strings.Contains(value, `\u003`) || strings.Contains(value, `\x3`) || strings.Contains(value, `\/`) && !looksJSON(value):
		return scriptEscapes.Replace(value)
	case looksEncoded(value):
		if plain, ok := fromBase64(value); ok {
			return plain
		}
	}
	return value
}

// looksJSON reports whether a value is data whose strings have their escapes.
func looksJSON(value string) bool { return value[0] == '{' || value[0] == '[' }

// scriptEscapes are those of strings in scripts that markup needs.
var scriptEscapes = strings.NewReplacer(`\u003C`, "<", `\u003c`, "<", `\u003E`, ">", `\u003e`, ">", `\u0026`, "&", `\u0022`, `"`,
	`\x3C`, "<", `\x3c`, "<", `\x3E`, ">", `\x3e`, ">", `\x22`, `"`, `\/`, "/", `\"`, `"`)

// encodedStarts are how markup, JSON and addresses begin in base64: "<a" to
// "<z", "\n<", `{"`, "http", "%3C".
var encodedStarts = [...]string{"PG", "PH", "Cjx", "DQo8", "eyJ", "aHR0c", "JTND"}

// looksEncoded reports whether a value may be markup in base64.
func looksEncoded(value string) bool {
	const shortest = 24
	if len(value) < shortest || strings.ContainsAny(value[:shortest], " <>{}\":.?&") {
		return false
	}
	for _, start := range encodedStarts {
		if strings.HasPrefix(value, start) {
			return true
		}
	}
	return false
}

// fromBase64 decodes a text of either alphabet.
func fromBase64(value string) (string, bool) {
	value = strings.TrimRight(strings.TrimSpace(value), "=")
	value = strings.NewReplacer("-", "+", "_", "/", "\n", "", "\r", "").Replace(value)
	plain, err := base64.RawStdEncoding.DecodeString(value)
	return string(plain), err == nil && utf8.Valid(plain)
}

// FromCode returns the post whose embed code is printed as text, and the words in it.
func FromCode(text string, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	if !strings.HasPrefix(text, "<") || !holdsEmbed(text) {
		return Post{}, "", false
	}
	return embedIn(text, lex)
}

// embedIn returns the first post that a piece of markup embeds.
func embedIn(markup string, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	if len(markup) > maxEmbedCode || !strings.Contains(markup, "<") {
		return Post{}, "", false
	}
	piece := page.LayTokens([]byte(markup), nil)
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
