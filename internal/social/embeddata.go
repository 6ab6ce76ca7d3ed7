package social

import (
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// data is what a page says of a post in JSON: newsletters and page builders
// keep posts so in an attribute of the card that they show.
//
//	{"url": "https://x.com/a/status/1", "full_text": "…", "username": "a", "name": "A", "date": "2022-03-08T16:20:00Z"}
type data struct {
	platform string         // what the element around it is of, "" if it does not say
	members  map[string]any // by their names in small letters alone: "fulltext"
}

// maxDataDepth is how deep a post lies at most in the JSON of an attribute.
const maxDataDepth = 6

// dataOf returns the data of element i, or of its parent's box.
func dataOf(p *page.Page, i int) data {
	e := &p.Elements[i]
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if len(value) > 2 && len(value) <= maxEmbedCode && value[0] == '{' && strings.HasPrefix(key, "data-") {
			for _, v := range jsonld.Decode(value) {
				if m, ok := v.(map[string]any); ok {
					return data{members: squeezed(m)}
				}
			}
		}
	}
	return data{}
}

// squeezed returns the members by their names without case and marks; of two
// that become the same the first in order is kept.
func squeezed(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for key, value := range m {
		out[squeeze(key)] = plainValue(value)
	}
	if len(out) == len(m) { // as nearly always, no two became the same
		return out
	}
	clear(out)
	for _, key := range slices.Sorted(maps.Keys(m)) {
		name := squeeze(key)
		if _, taken := out[name]; !taken {
			out[name] = plainValue(m[key])
		}
	}
	return out
}

// plainValue returns a value without its kind's number, which some frameworks put
// before it: [0, "123"].
func plainValue(value any) any {
	if pair, ok := value.([]any); ok && len(pair) == 2 && pair[0] == 0.0 {
		return pair[1]
	}
	return value
}

// squeeze returns a name without case and marks.
func squeeze(key string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' {
			return -1
		}
		return unicode.ToLower(r)
	}, key)
}

// post returns the first post that a value describes: its markup, its address,
// its number beside the platform's name.
func (d data) post(value any, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	return d.find(value, lex, 0)
}

func (d data) find(value any, lex *lexicon.Lexicon, depth int) (post Post, words string, ok bool) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			if post, words, ok = d.find(item, lex, depth+1); ok {
				return post, words, true
			}
		}
	case map[string]any:
		if depth > maxDataDepth {
			break
		}
		about := data{d.platform, squeezed(v)}
		if post, words, ok = about.markup(lex); ok {
			return post, words, true
		}
		if post, ok = about.address(); ok {
			words = about.within(&post, lex, depth)
			about.fill(&post, lex)
			return post, words, true
		}
		about.platform = about.kind() // of what lies deeper, too
		for _, key := range about.nested() {
			if post, words, ok = about.find(about.members[key], lex, depth+1); ok {
				return post, words, true
			}
		}
	}
	return Post{}, "", false
}

// within takes over what a nested object says of a post, beside whose address it
// stands, and returns the words of its embed code: {"url": "…", "oembed": {"html": "…"}}.
func (d data) within(post *Post, lex *lexicon.Lexicon, depth int) (words string) {
	for _, key := range d.nested() {
		inner, words, ok := d.find(d.members[key], lex, depth+1)
		if ok && inner.Text != "" && inner.Platform == post.Platform && inner.ID == post.ID {
			*post = inner
			return words
		}
	}
	return ""
}

// nested returns the names of the members that hold others, in order.
func (d data) nested() []string {
	var names []string
	for name, value := range d.members {
		switch value.(type) {
		case []any, map[string]any:
			if !isAboutOther(name) {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// isAboutOther reports whether a member is about another post or an account.
func isAboutOther(key string) bool {
	for _, word := range [...]string{"quot", "parent", "reply", "author", "user", "avatar", "related", "next", "share", "background", "channel", "playlist"} {
		if strings.Contains(key, word) {
			return true
		}
	}
	return false
}

// markup returns the post that the embed code among the members is of.
func (d data) markup(lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	for _, key := range [...]string{"html", "embed", "embedcode", "embedhtml", "code", "markup", "content"} {
		code, _ := d.members[key].(string)
		if code == "" || len(code) > maxEmbedCode {
			continue
		}
		if code, _ = revealed(code); holdsEmbed(code) {
			if post, words, ok = embedIn(code, lex); ok {
				d.fill(&post, lex)
				return post, words, true
			}
		}
	}
	return Post{}, "", false
}

// address returns the post whose address, or number, is among the members.
func (d data) address() (Post, bool) {
	kind, first := d.text("videotype"), ""
	var found Post // of the first name in order
	for key, member := range d.members {
		value, ok := member.(string)
		if !ok || len(value) > maxAddress || isAboutOther(key) || found.Platform != "" && key > first {
			continue
		}
		if name, ok := strings.CutSuffix(key, "url"); ok && kind != "" && name != kind && idForms[name].fits != nil {
			continue // the example that a page builder keeps beside the video at hand
		}
		if post, ok := memberPost(key, value); ok {
			found, first = post, key
		}
	}
	if found.Platform != "" {
		return found, true
	}
	return d.numbered()
}

// memberPost returns the post that a member names by itself: {"url": "https://…"},
// {"tweetId": "123"}.
func memberPost(key, value string) (Post, bool) {
	if post, ok := FromURL(value); ok {
		return post, true
	}
	form := idForms[platformIn(key)]
	if form.fits == nil || !form.fits(value) || !form.number && !isIDKey(key) {
		return Post{}, false
	}
	return FromURL(form.address + value)
}

// numbered returns the post whose id stands beside its platform's name.
func (d data) numbered() (Post, bool) {
	form := idForms[d.kind()]
	if form.fits == nil {
		return Post{}, false
	}
	for _, key := range [...]string{"id", "videoid", "postid", "embedid", "remoteid", "externalid", "shortcode", "code", "mediaid", "statusid", "idstr", "tweetid", "value"} {
		if id := d.text(key); id != "" && form.fits(id) {
			return FromURL(form.address + id)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(d.members)) {
		if id := d.text(key); strings.HasSuffix(key, "id") && !isAboutOther(key) && form.fits(id) {
			return FromURL(form.address + id)
		}
	}
	return Post{}, false
}

// kind returns the platform that a member names, else that of the element.
func (d data) kind() string {
	for _, key := range [...]string{"type", "provider", "providername", "service", "platform", "network", "subtype", "is", "source"} {
		if name := strings.ToLower(d.text(key)); idForms[name].fits != nil {
			return name
		}
	}
	return d.platform
}

// text returns the first of the members that is words.
func (d data) text(keys ...string) string {
	for _, key := range keys {
		if text, ok := d.members[key].(string); ok && text != "" {
			return text
		}
	}
	return ""
}

// account returns the members of the object that describes the author.
func (d data) account() data {
	for _, key := range [...]string{"user", "author", "account", "owner"} {
		if m, ok := d.members[key].(map[string]any); ok {
			return data{members: squeezed(m)}
		}
	}
	return data{}
}

// fill gives a post what the data say of it and the post lacks.
func (d data) fill(post *Post, lex *lexicon.Lexicon) {
	if len(d.members) == 0 {
		return
	}
	who := d.account()
	name := firstOf(d.text("name", "authorname", "displayname", "fullname", "author"), who.text("name", "displayname", "fullname"))
	handle := firstOf(d.text("username", "screenname", "handle", "authorhandle", "authorusername"),
		who.text("username", "screenname", "handle"))
	if strings.HasPrefix(name, "@") {
		name, handle = "", firstOf(handle, name)
	}
	if handle = strings.TrimPrefix(handle, "@"); isHandle(handle) && (post.Author.Handle == "" || strings.HasPrefix(post.Author.Handle, "did:")) {
		post.takeHandle(handle)
	}
	if post.Author.Name == "" && len(name) < maxPostLine && !strings.Contains(name, "<") {
		post.Author.Name = prose.Fold(name)
	}
	if post.Text == "" {
		d.fillText(post, lex)
	}
	if posted, ok := d.date(lex); ok {
		post.setPosted(posted)
	}
	d.fillMedia(post)
	d.fillParent(post, lex)
}

// fillText gives a post its words. What a title says depends on the platform.
func (d data) fillText(post *Post, lex *lexicon.Lexicon) {
	text := d.text("fulltext", "tweettext", "posttext", "text", "caption", "message")
	switch {
	case text == "" && post.Platform == "tiktok":
		text = d.text("title")
	case text == "" && post.Platform == "instagram":
		if l, ok := readPostLine(d.text("title"), lex); ok {
			post.takeAuthor(&l)
		}
	}
	if text != "" && len(text) < maxEmbedCode && isSpoken(post.Platform) {
		post.setText([]string{page.PlainText(text)})
	}
}

// isSpoken reports whether the posts of a platform have words of their own.
func isSpoken(platform string) bool {
	switch platform {
	case "youtube", "vimeo", "dailymotion", "spotify", "soundcloud", "giphy", "imgur", "twitch", "rumble":
		return false
	}
	return true
}

// date returns when the post was posted: a stamp, or seconds or milliseconds
// since 1970.
func (d data) date(lex *lexicon.Lexicon) (timex.Date, bool) {
	const secondsLimit = 1e11 // above, they are milliseconds
	for _, key := range [...]string{"date", "createdat", "timestamp", "takenat", "postedat", "publishedat", "datetime", "created", "posted"} {
		switch v := d.members[key].(type) {
		case string:
			if posted, ok := timex.ParseStamp(v, lex); ok {
				return posted, true
			}
		case float64:
			if v > secondsLimit {
				v /= 1000
			}
			if v > 1e9 && v < 1e10 {
				return timex.Date{Value: time.Unix(int64(v), 0).UTC().Format(time.RFC3339)}, true
			}
		}
	}
	return timex.Date{}, false
}

// fillMedia adds the pictures and the video that the data name.
func (d data) fillMedia(post *Post) {
	if len(post.Media) > 0 {
		return
	}
	for _, key := range [...]string{"photos", "images", "imageurls", "media", "videourl", "thumbnailurl", "thumbnail"} {
		kind := "image"
		if key == "videourl" {
			kind = "video"
		}
		post.addMedia(kind, d.members[key], 0)
	}
	for _, key := range [...]string{"extendedentities", "entities"} {
		if m, ok := d.members[key].(map[string]any); ok && len(post.Media) == 0 {
			post.addMedia("image", m["media"], 0)
		}
	}
}

// addMedia adds the addresses in a value: one, a list, objects that hold one.
func (post *Post) addMedia(kind string, value any, depth int) {
	const most = 20
	switch v := value.(type) {
	case string:
		if len(v) < maxAddress && (strings.HasPrefix(v, "https://") || strings.HasPrefix(v, "http://")) && len(post.Media) < most {
			post.Media = append(post.Media, Media{Kind: kind, URL: v})
		}
	case []any:
		for _, item := range v {
			post.addMedia(kind, item, depth+1)
		}
	case map[string]any:
		if depth > 2 {
			return
		}
		m := data{members: squeezed(v)}
		if address := m.text("imgurl", "mediaurlhttps", "imageurl", "url", "src", "fullsize", "thumb"); address != "" {
			post.addMedia(kind, address, depth+1)
		}
	}
}

// fillParent sets the post that the one at hand quotes or answers.
func (d data) fillParent(post *Post, lex *lexicon.Lexicon) {
	if post.Parent != nil {
		return
	}
	for _, key := range [...]string{"quotedtweet", "quotedstatus", "quotedpost", "quoted", "replyparent", "replyto", "inreplyto"} {
		m, _ := d.members[key].(map[string]any)
		if len(m) == 0 {
			continue
		}
		about := data{members: squeezed(m)}
		parent, ok := about.address()
		if !ok {
			parent = Post{Platform: post.Platform}
		}
		about.fill(&parent, lex)
		if parent.Platform != post.Platform {
			continue
		}
		if ok || parent.Text != "" && parent.Author.Handle != "" {
			post.Parent = &parent
			return
		}
	}
	if parent, ok := d.answered(); ok && post.Platform == "x" {
		post.Parent = &parent
	}
}

// answered returns the post of X that the members of one call the one before it.
func (d data) answered() (Post, bool) {
	id := d.text("inreplytostatusidstr", "inreplytostatusid")
	if !isLongNumber(id) {
		return Post{}, false
	}
	return FromURL("https://x.com/" + firstOf(d.text("inreplytoscreenname"), "i") + "/status/" + id)
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
