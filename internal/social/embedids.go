package social

import (
	"net/url"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// An idForm is how the bare ids of a platform's posts look, and the address
// that they belong into. Attributes hold numbers and words of other kinds too.
type idForm struct {
	address string
	fits    func(string) bool
	number  bool // no account's name looks like it
}

// idForms are by what attributes and classes call the platform.
var idForms = map[string]idForm{
	"twitter":     {"https://x.com/i/status/", isLongNumber, true},
	"tweet":       {"https://x.com/i/status/", isLongNumber, true},
	"x":           {"https://x.com/i/status/", isSnowflake, true}, // as a whole value, never as a word of a name
	"instagram":   {"https://www.instagram.com/p/", isShortcode, false},
	"youtube":     {"https://www.youtube.com/watch?v=", isMixedVideo, false},
	"yt":          {"https://www.youtube.com/watch?v=", isMixedVideo, false},
	"vimeo":       {"https://vimeo.com/", isVimeo, true},
	"dailymotion": {"https://www.dailymotion.com/video/", isDailymotion, false},
	"tiktok":      {"https://www.tiktok.com/embed/v2/", isLongNumber, true},
	"soundcloud":  {"https://api.soundcloud.com/tracks/", isVimeo, true},
	"imgur":       {"https://imgur.com/", isImgur, false},
	"pinterest":   {"https://www.pinterest.com/pin/", isVimeo, true},
	"rumble":      {"https://rumble.com/embed/", isRumble, false},
	"twitch":      {"https://www.twitch.tv/videos/", isVimeo, false},
	"spotify":     {"spotify:", isSpotify, true},
	"telegram":    {"https://t.me/", isChannelPost, true},
	"tgme":        {"https://t.me/", isChannelPost, true}, // of Telegram's own pages
	"vk":          {"https://vk.com/wall", isPair, true},
	"bilibili":    {"https://www.bilibili.com/video/", isBilibili, true},
}

// namedIDs are the attributes that hold a post's bare id, with the tag that has
// them ("" for any), and the address that the id belongs into.
var namedIDs = [...]struct{ tag, key, address string }{
	{"amp-twitter", "data-tweetid", "https://x.com/i/status/"},
	{"amp-instagram", "data-shortcode", "https://www.instagram.com/p/"},
	{"amp-youtube", "data-videoid", "https://www.youtube.com/watch?v="},
	{"amp-vimeo", "data-videoid", "https://vimeo.com/"},
	{"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/"},
	{"amp-tiktok", "data-src", "https://www.tiktok.com/embed/v2/"},
	{"amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/"},
	{"amp-soundcloud", "data-playlistid", "https://api.soundcloud.com/playlists/"},
	{"amp-imgur", "data-imgur-id", "https://imgur.com/"},
	{"amp-vk", "data-post-id", "https://vk.com/wall"},
	{"lite-youtube", "videoid", "https://www.youtube.com/watch?v="},
	{"youtube-video", "videoid", "https://www.youtube.com/watch?v="},
	{"lite-vimeo", "videoid", "https://vimeo.com/"},
	{"lite-tiktok", "videoid", "https://www.tiktok.com/embed/v2/"},
	{"embetty-tweet", "status", "https://x.com/i/status/"},
	{"", "tweetid", "https://x.com/i/status/"},
	{"", "tweet-id", "https://x.com/i/status/"},
	{"", "data-tweet-id", "https://x.com/i/status/"},
	{"", "data-tweetid", "https://x.com/i/status/"},
	{"script", "data-telegram-post", "https://t.me/"},
	{"", "data-telegram-post", "https://t.me/"},
}

// idPrefixes are how the id attribute of a placeholder begins before the id of
// its post, with the form of that.
var idPrefixes = [...]struct{ prefix, platform string }{
	{"WYL_", "youtube"}, {"lyte_", "youtube"}, {"youtube-", "youtube"}, {"youtube_", "youtube"}, {"youtube2-", "youtube"},
	{"youtube-placeholder-", "youtube"}, {"youtube-player-", "youtube"}, {"youtube-video-", "youtube"},
	{"yt-", "youtube"}, {"tweet-", "tweet"}, {"tweet_", "tweet"}, {"vimeo-", "vimeo"}, {"vimeo_", "vimeo"},
}

// postOfName reads the post in an element's id: "lyte_ID", "tweet-ID",
// "vk_post_-1_2".
func postOfName(name string) (Post, bool) {
	if pair, ok := strings.CutPrefix(name, "vk_post_"); ok {
		return FromURL("https://vk.com/wall" + pair)
	}
	for _, row := range idPrefixes {
		if id, ok := strings.CutPrefix(name, row.prefix); ok {
			if form := idForms[row.platform]; form.fits(id) && (form.number || hasCapital(id)) {
				return FromURL(form.address + id)
			}
		}
	}
	return Post{}, false
}

// embedByID reads a bare id:
//
//  1. The attribute is one that only embeds of a platform have.
//  2. Its name holds the platform's: data-youtube-id, data-tweet.
//  3. Another attribute, or the class, names the platform: data-provider.
//
// In the last two cases the id has to look like one of the platform's.
func embedByID(p *page.Page, i int) (Post, bool) {
	if post, ok := namedID(p, i); ok {
		return post, true
	}
	e := &p.Elements[i]
	platform := platformOf(p, i)
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, id := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		key, ok := strings.CutPrefix(key, "data-")
		if bound, isBound := strings.CutPrefix(key, ":"); isBound { // :tweet-id="'123'"
			key, id = bound, strings.Trim(id, "'")
		}
		if len(id) < 4 || len(id) > maxBareID || !ok && e.Tag != page.CustomTag && e.Tag != atom.Iframe && !strings.HasPrefix(key, "video") && !namesID(key) {
			continue
		}
		if isAboutTalk(key) {
			continue
		}
		form := idForms[platformIn(key)]
		if form.fits == nil && len(id) >= minLongID { // "src-tweet": no count is as long
			form = idForms[platformWord(key)]
		}
		switch isID := isIDKey(key); {
		case form.fits == nil && isID:
			form = idForms[platform]
		case !isID && !form.number && !isFacade(p, i):
			continue // the name of an account perhaps
		}
		if form.fits != nil && form.fits(id) {
			return FromURL(form.address + id)
		}
	}
	return Post{}, false
}

// isFacade reports whether element i is an empty box whose class calls it a
// video's, or one that loads late: <div class="lazyload" data-youtube="ID">.
func isFacade(p *page.Page, i int) bool {
	class := strings.ToLower(p.Attr(i, "class"))
	return p.Elements[i].Visible == 0 && (strings.Contains(class, "lazy") || strings.Contains(class, "video") ||
		strings.Contains(class, "player") || strings.Contains(class, "embed"))
}

// namedID reads the attributes that only embeds of a platform have.
func namedID(p *page.Page, i int) (Post, bool) {
	name := p.TagName(i)
	for _, row := range namedIDs {
		if row.tag != "" && row.tag != name {
			continue
		}
		id := p.Attr(i, row.key)
		if id == "" {
			continue
		}
		if owner := p.Attr(i, "data-owner-id"); name == "amp-vk" {
			id = owner + "_" + id
		}
		if post, ok := FromURL(row.address + id); ok {
			return post, true
		}
	}
	return Post{}, false
}

// minLongID is the shortest id that is none of the numbers which pages count with.
const minLongID = 15

// maxBareID is the longest bare id: numbers of X have 19 digits.
const maxBareID = 32

// platformIn returns the platform that the first word of an attribute's name
// is: "youtube-id", "ytid", "tweet".
func platformIn(key string) string {
	word, _, _ := strings.Cut(key, "-")
	for _, end := range [...]string{"", "id", "videoid", "video", "code"} {
		if name, ok := strings.CutSuffix(word, end); ok && len(name) > 1 && idForms[name].fits != nil {
			return name
		}
	}
	return ""
}

// namesID reports whether an attribute that HTML does not know is for a post's id:
// <div class="instagram_post" postid="CODE">, <div spotifyid="episode/CODE">.
func namesID(key string) bool {
	return key == "postid" || strings.HasSuffix(key, "id") && platformIn(key) != ""
}

// isAboutTalk reports whether an attribute names the post that readers talk
// about, or a button of the platform's.
func isAboutTalk(key string) bool {
	return strings.Contains(key, "discussion") || strings.Contains(key, "comment") || strings.Contains(key, "login") || strings.HasSuffix(key, "count")
}

// isIDKey reports whether an attribute of that name may hold an id.
func isIDKey(key string) bool {
	last := key[strings.LastIndexByte(key, '-')+1:]
	switch last {
	case "id", "embed", "video", "src", "code", "key", "post", "item", "value", "url", "identifier":
		return true
	}
	return strings.HasSuffix(last, "id") || strings.HasSuffix(last, "code")
}

// platformOf returns the platform that an element says it is of: in an
// attribute ("data-embed-type", "data-provider"), as a word of its class, or,
// of a script, by where it comes from.
func platformOf(p *page.Page, i int) string {
	e := &p.Elements[i]
	if e.Tag == atom.Script {
		return platformAt(p.Attr(i, "src"))
	}
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if len(value) > maxBareID || !strings.HasPrefix(key, "data-") && e.Tag != page.CustomTag {
			continue
		}
		switch key[strings.LastIndexByte(key, '-')+1:] {
		case "type", "provider", "service", "platform", "network", "vendor", "vendors", "embed", "kind", "source", "player",
			"method", "component", "module", "name", "export":
			if strings.EqualFold(value, "x") {
				return "x"
			}
			if name := platformWord(value); name != "" {
				return name
			}
		}
	}
	if e.Tag == page.CustomTag { // <site-youtube-player>
		if name := platformWord(p.TagName(i)); name != "" {
			return name
		}
	}
	return platformWord(p.Attr(i, "class"))
}

// platformWord returns the platform that one of the words of a name is, where
// capitals begin words too: "embed youtube", "loadTwitter", "YouTubePlayer".
func platformWord(name string) string {
	start := 0
	for i := 0; i <= len(name); i++ {
		inside := i < len(name) && prose.IsLetter(name[i])
		begins := inside && i > start && name[i] < 'a' && name[i-1] >= 'a' && !isOneWord(name, i)
		if inside && !begins {
			continue
		}
		if word := platformNamed(name[start:i]); word != "" {
			return word
		}
		if start = i; !inside {
			start++
		}
	}
	return ""
}

// isOneWord reports whether the capital at i stands inside a platform's name: the "T" of
// "YouTube".
func isOneWord(name string, i int) bool {
	for _, parts := range [...][2]string{{"You", "Tube"}, {"Tik", "Tok"}, {"Sound", "Cloud"}} {
		if strings.HasSuffix(name[:i], parts[0]) && strings.HasPrefix(name[i:], parts[1]) {
			return true
		}
	}
	return false
}

// platformNamed returns the platform that a word is, in any case, "" for others.
func platformNamed(word string) string {
	const longest = len("dailymotion")
	if len(word) < 2 || len(word) > longest {
		return ""
	}
	var buffer [longest]byte
	lower := prose.AppendLetters(buffer[:0], word)
	if idForms[string(lower)].fits == nil {
		return ""
	}
	return string(lower)
}

// platformAt returns the platform whose host an address is of.
func platformAt(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	rows := platformsNear(u.Hostname())
	for i := range rows {
		if _, ok := hostAbove(rows[i].hosts, u.Hostname()); ok {
			return rows[i].name
		}
	}
	return ""
}

func notWord(r rune) bool { return r < 'a' || r > 'z' }

// isSnowflake is a number of X since 2011: a lone "x" names other things too.
func isSnowflake(id string) bool { return len(id) >= 17 && isLongNumber(id) }

// isMixed reports whether an id holds more than small letters: words do not.
func isMixed(id string) bool {
	return strings.ContainsFunc(id, func(r rune) bool { return r < 'a' || r > 'z' })
}

// hasCapital tells an id from a name of the page's: "youtube-container-1".
func hasCapital(id string) bool {
	return strings.ContainsFunc(id, func(r rune) bool { return r >= 'A' && r <= 'Z' })
}

func isMixedVideo(id string) bool { return isVideo(id) && isMixed(id) }

func isShortcode(id string) bool {
	return len(id) >= 9 && len(id) <= 14 && isCode(id) && isMixed(id) && !isNumber(id)
}

func isVimeo(id string) bool { return len(id) >= 5 && isNumber(id) }

func isDailymotion(id string) bool {
	return len(id) >= 5 && len(id) <= 10 && (id[0] == 'x' || id[0] == 'k') && isWord(id)
}

// isSpotify is the kind and the code of what Spotify plays: "track:4uLU6hMCjMI75M1A2tKUQC",
// "track/4uLU6hMCjMI75M1A2tKUQC".
func isSpotify(id string) bool {
	const codeLength = 22
	kind, code, ok := strings.Cut(strings.TrimPrefix(id, "spotify:"), ":")
	if !ok {
		kind, code, ok = strings.Cut(id, "/")
	}
	return ok && isWord(kind) && len(code) == codeLength && isWord(code)
}

// isChannelPost is Telegram's: the channel and the post's number.
func isChannelPost(id string) bool {
	channel, post, ok := strings.Cut(id, "/")
	return ok && isCode(channel) && isNumber(post)
}

func isImgur(id string) bool {
	id = strings.TrimPrefix(id, "a/")
	return isShortWord(id) && isMixed(id)
}
