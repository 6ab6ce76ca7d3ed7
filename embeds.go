package lede

import (
	"bytes"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html/atom"
)

// embedIDs are the attributes that hold a post's bare id, with the tag or
// class word that tells the platform, and the address the id belongs into.
var embedIDs = [...]struct{ tag, key, address string }{
	{"amp-twitter", "data-tweetid", "https://x.com/i/status/"},
	{"amp-instagram", "data-shortcode", "https://www.instagram.com/p/"},
	{"amp-youtube", "data-videoid", "https://www.youtube.com/watch?v="},
	{"amp-vimeo", "data-videoid", "https://vimeo.com/"},
	{"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/"},
	{"amp-tiktok", "data-src", "https://www.tiktok.com/embed/v2/"},
	{"lite-youtube", "videoid", "https://www.youtube.com/watch?v="},
	{"lite-vimeo", "videoid", "https://vimeo.com/"},
	{"", "data-tweet-id", "https://x.com/i/status/"},
	{"", "data-tweetid", "https://x.com/i/status/"},
	{"", "data-youtube-id", "https://www.youtube.com/watch?v="},
	{"script", "data-telegram-post", "https://t.me/"},
}

// embedTypes are the values of data-embed-type and its like beside a bare id.
var embedTypes = map[string]string{
	"twitter":   "https://x.com/i/status/",
	"tweet":     "https://x.com/i/status/",
	"instagram": "https://www.instagram.com/p/",
	"youtube":   "https://www.youtube.com/watch?v=",
	"vimeo":     "https://vimeo.com/",
	"tiktok":    "https://www.tiktok.com/embed/v2/",
}

// embedAt returns the social post that element i embeds. Most elements are
// told to be none by their tag and the keys of their attributes.
func (p *page) embedAt(i int, lex *lexicon) (Post, bool) {
	post, ok := p.embedAddress(i)
	if !ok {
		post, ok = p.embedCode(i, lex)
		if ok {
			return post, true
		}
	}
	if !ok && p.elements[i].tag == atom.Blockquote {
		post, ok = p.quotedPost(i)
	}
	if !ok {
		return Post{}, false
	}
	p.readEmbed(i, &post, lex)
	return post, true
}

// embedAddress reads the attributes of element i: an address of a post, or a
// bare id.
func (p *page) embedAddress(i int) (Post, bool) {
	e := &p.elements[i]
	if e.tag == atom.A && p.attr(i, "data-pin-do") != "embedPin" || e.tag == atom.Img || e.tag == atom.Link ||
		e.tag == atom.Meta {
		return Post{}, false
	}
	for _, a := range p.attrs[e.attrStart:e.attrEnd] {
		key, value := p.names[a.key:a.value], p.names[a.value:a.end]
		if len(value) < 5 || len(value) > maxAddress || !holdsAddress(e.tag, key) {
			continue
		}
		if strings.Contains(value, "/") {
			if post, ok := PostFromURL(value); ok {
				return post, true
			}
		}
	}
	return p.embedByID(i)
}

// holdsAddress reports whether an attribute may hold the address of what an
// element shows.
func holdsAddress(tag atom.Atom, key string) bool {
	switch key {
	case "src", "data", "value", "cite", "href":
		return tag == atom.Iframe || tag == atom.Embed || tag == atom.Object || tag == atom.Param ||
			key == "cite" || key == "href" && tag != atom.Area
	}
	return strings.HasPrefix(key, "data-")
}

// embedByID reads a bare id.
func (p *page) embedByID(i int) (Post, bool) {
	name := p.tagName(i)
	for _, row := range embedIDs {
		if row.tag != "" && row.tag != name {
			continue
		}
		if id := p.attr(i, row.key); id != "" {
			if post, ok := PostFromURL(id); ok {
				return post, true
			}
			if post, ok := PostFromURL(row.address + id); ok {
				return post, true
			}
		}
	}
	for _, key := range [...]string{"data-embed-type", "data-embed", "data-type", "data-provider", "data-service"} {
		if address := embedTypes[strings.ToLower(p.attr(i, key))]; address != "" {
			for _, id := range [...]string{"data-embed-id", "data-id", "data-video-id", "data-embedid"} {
				if post, ok := PostFromURL(address + p.attr(i, id)); ok {
					return post, true
				}
			}
		}
	}
	return Post{}, false
}

// embedCode reads markup that is kept where it is not shown: escaped in an
// attribute, in a textarea, in a script that is a template.
func (p *page) embedCode(i int, lex *lexicon) (Post, bool) {
	e := &p.elements[i]
	switch e.tag {
	case atom.Textarea:
		return embedIn(p.rawOf(i), lex)
	case atom.Script:
		if t := p.attr(i, "type"); strings.Contains(t, "template") || t == "text/plain" || t == "text/html" {
			return embedIn(p.rawOf(i), lex)
		}
	}
	for _, a := range p.attrs[e.attrStart:e.attrEnd] {
		value := p.names[a.value:a.end]
		if strings.HasPrefix(p.names[a.key:a.value], "data-") && len(value) > 20 &&
			(strings.Contains(value, "<blockquote") || strings.Contains(value, "<iframe")) {
			return embedIn([]byte(strings.ReplaceAll(value, `\"`, `"`)), lex)
		}
	}
	return Post{}, false
}

// embedIn returns the first post that a piece of markup embeds.
func embedIn(markup []byte, lex *lexicon) (Post, bool) {
	if !bytes.ContainsRune(markup, '<') {
		return Post{}, false
	}
	piece := layTokens(markup, nil)
	defer piece.release()
	for i := range piece.elements {
		switch piece.elements[i].tag {
		case textTag, atom.Textarea, atom.Script:
			continue
		}
		if post, ok := piece.embedAddress(i); ok {
			piece.readEmbed(i, &post, lex)
			return post, true
		}
		if piece.elements[i].tag == atom.Blockquote {
			if post, ok := piece.quotedPost(i); ok {
				piece.readEmbed(i, &post, lex)
				return post, true
			}
		}
	}
	return Post{}, false
}

// quotedPost returns the post that a block quote is of: that of its last link
// to one, when its class says that it is an embed, or its words end as an
// attribution does.
func (p *page) quotedPost(i int) (Post, bool) {
	e := &p.elements[i]
	var last Post
	found := false
	for k := i + 1; k < int(e.end); k++ {
		if p.elements[k].tag == atom.A {
			if post, ok := PostFromURL(p.attr(k, "href")); ok {
				last, found = post, true
			}
		}
	}
	if !found {
		return Post{}, false
	}
	class := p.attr(i, "class")
	known := strings.Contains(class, "twitter") || strings.Contains(class, "instagram") ||
		strings.Contains(class, "embed") || strings.Contains(class, "tweet") || strings.Contains(class, "media")
	return last, known || strings.Contains(p.textOf(i), "(@")
}

// readEmbed fills in what the markup of an embed says of its post.
func (p *page) readEmbed(i int, post *Post, lex *lexicon) {
	var words []string
	var attribution string
	e := &p.elements[i]
	for k := i + 1; k < int(e.end); {
		c := &p.elements[k]
		switch {
		case c.tag == atom.Time && post.Posted.IsZero():
			if d, ok := parseStamp(p.attr(k, "datetime"), lex); ok {
				post.Posted = d
			}
		case c.tag == atom.P:
			text := p.textOf(k)
			if isAttribution(text) {
				attribution = text
			} else if text != "" {
				words = append(words, text)
				if post.Language == "" {
					post.Language = p.attr(k, "lang")
				}
			}
			if !strings.Contains(text, "(@") {
				k = int(c.end)
				continue
			}
		case c.tag == textTag && attribution == "" && p.elements[c.parent].tag == atom.Blockquote:
			if text := p.textOf(k); isAttribution(text) || strings.Contains(text, "—") {
				attribution = p.textFrom(k, int(e.end))
			}
		case c.tag == atom.A && post.Posted.IsZero():
			if d, ok := parseStamp(p.textOf(k), lex); ok && len(d.Value) >= len("2006-01-02") {
				post.Posted = d
			}
		}
		k++
	}
	post.Text = strings.Join(words, " ")
	post.Truncated = strings.HasSuffix(post.Text, "…")
	readAttribution(attribution, post)
	if !post.Posted.IsZero() {
		post.PostedSource = SourceMarkup
	} else {
		datePostByID(post)
	}
}

// textFrom returns the words from run k to before element end.
func (p *page) textFrom(k, end int) string {
	last := p.elements[k].textEnd
	for j := k; j < end; j++ {
		last = max(last, p.elements[j].textEnd)
	}
	return foldSpace(p.text[p.elements[k].textStart:last])
}

// isAttribution reports whether a line of an embed names its author.
func isAttribution(text string) bool {
	return strings.Contains(text, "(@") && len(text) < 300
}

// readAttribution reads "— Name (@handle) date" and its like.
func readAttribution(line string, post *Post) {
	at := strings.LastIndex(line, "(@")
	if at < 0 {
		return
	}
	handle, _, ok := strings.Cut(line[at+2:], ")")
	if !ok || handle == "" || strings.ContainsFunc(handle, notHandle) {
		return
	}
	if post.Author.Handle == "" || strings.EqualFold(post.Author.Handle, "i") {
		post.Author.Handle = handle
		post.URL = strings.Replace(post.URL, "x.com/i/status/", "x.com/"+handle+"/status/", 1)
	}
	name := line[:at]
	if dash := strings.IndexAny(name, "—–"); dash >= 0 && post.Platform != "instagram" {
		_, name, _ = strings.Cut(name, name[dash:dash+len("—")])
	} else if _, after, ok := strings.Cut(name, " by "); ok {
		name = after
	}
	post.Author.Name = strings.TrimSpace(name)
}

// datePostByID gives a post of X the moment that its number holds: since
// November 2010 the upper bits are milliseconds ("snowflake").
func datePostByID(post *Post) {
	const (
		epoch     = 1288834974657 // ms since 1970 of number 0
		firstFlow = 29700859247   // smaller numbers were counted one by one
	)
	n, err := strconv.ParseInt(post.ID, 10, 64)
	if post.Platform != "x" || err != nil || n < firstFlow {
		return
	}
	moment := time.UnixMilli(n>>22 + epoch).UTC()
	post.Posted = Date{Value: moment.Format(time.RFC3339)}
	post.PostedSource = SourceInferred
}
