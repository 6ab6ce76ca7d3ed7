package social

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// A page that scripts build holds its posts in its state, as JSON, and where
// they will stand nothing but an empty box: <div class="embed instagram"
// data-key="b7">.

// placeNames are the platforms as the classes of such boxes call them.
var placeNames = map[string]string{
	"twitter": "x", "tweet": "x", "instagram": "instagram", "tiktok": "tiktok", "youtube": "youtube", "facebook": "facebook",
	"bluesky": "bluesky", "threads": "threads", "mastodon": "mastodon", "reddit": "reddit", "vimeo": "vimeo",
	"dailymotion": "dailymotion", "telegram": "telegram", "linkedin": "linkedin", "spotify": "spotify", "soundcloud": "soundcloud",
}

const (
	// maxPlaces is the most empty boxes that are looked at.
	maxPlaces = 200

	// maxState is the most bytes of a script whose posts are read.
	maxState = 2 << 20
)

// Waiting returns the posts of the page's state by the empty boxes from element
// start to end that wait for them:
//
//  1. An attribute of the box holds the key, or the id, of the post's object.
//  2. One list of the state has as many posts, or addresses of posts, of each
//     platform as there are boxes of it; they stand in its order.
//
// It is worth asking only where IsPlace found a box.
func Waiting(p *page.Page, start, end int, lex *lexicon.Lexicon) map[int]Post {
	found := map[int]Post{}
	places, names := emptyPlaces(p, start, end)
	if len(places) == 0 {
		return found
	}
	s := readState(p, names, lex)
	for _, i := range places {
		if post, ok := s.keyed(p, i); ok {
			found[i] = post
		}
	}
	if len(found) > 0 {
		return found
	}
	for _, list := range s.lists {
		if inOrder(list, names) {
			for k, i := range places {
				found[i] = list[k]
			}
			return found
		}
	}
	return found
}

// TellBare fills in what the page's state says of posts of which its markup shows no
// more than the id, as where their script has drawn them.
func TellBare(p *page.Page, posts []Post, lex *lexicon.Lexicon) {
	var names []string
	for i := range posts {
		if posts[i].isBare() {
			names = append(names, posts[i].Platform)
		}
	}
	if len(names) == 0 {
		return
	}
	s := readState(p, names, lex)
	for i := range posts {
		told, ok := s.told[posts[i].URL]
		if !ok || !posts[i].isBare() {
			continue
		}
		told.Complete()
		told.Detach()
		told.Media, told.Block = firstMedia(posts[i].Media, told.Media), posts[i].Block
		posts[i] = told
	}
}

// isBare reports whether nothing but its id is known of a post with words.
func (post *Post) isBare() bool {
	return post.Text == "" && post.Author.Handle == "" && post.ID != "" && isSpoken(post.Platform)
}

func firstMedia(a, b []Media) []Media {
	if len(a) > 0 {
		return a
	}
	return b
}

// emptyPlaces returns the empty boxes and the platforms that their classes name.
func emptyPlaces(p *page.Page, start, end int) (places []int, names []string) {
	for i := start; i < end && len(places) < maxPlaces; i++ {
		if IsPlace(p, i) {
			places, names = append(places, i), append(names, placeName(p, i))
			i = int(p.Elements[i].End) - 1
		}
	}
	return places, names
}

// IsPlace reports whether element i is an empty box that its class, or an
// attribute, calls the place of a post: <div class="embed" data-provider="twitter">.
func IsPlace(p *page.Page, i int) bool {
	e := &p.Elements[i]
	if e.Visible > 0 || e.TextEnd > e.TextStart || int(e.End)-i > 4 || e.AttrEnd == e.AttrStart {
		return false
	}
	for k := i; k < int(e.End); k++ {
		switch p.Elements[k].Tag {
		case atom.Div, atom.Figure, atom.Section, atom.Span, page.CustomTag:
		default:
			return false // it holds a frame, a picture, a link
		}
	}
	class := p.Attr(i, "class")
	if e.Hints&page.HintEmbed == 0 && !strings.Contains(class, "mbed") && !strings.Contains(class, "laceholder") {
		return false
	}
	return placeName(p, i) != ""
}

// placeName returns the platform that a word of the class of element i, or an
// attribute that tells the provider, names.
func placeName(p *page.Page, i int) string {
	for word := range strings.FieldsFuncSeq(strings.ToLower(p.Attr(i, "class")), notWord) {
		if name := placeNames[word]; name != "" {
			return name
		}
	}
	return providerOf(p, i)
}

// inOrder reports whether the posts of a list are of the platforms named, one
// after another.
func inOrder(list []Post, names []string) bool {
	return slices.EqualFunc(list, names, func(post Post, name string) bool { return post.Platform == name })
}

// A stateReader collects the posts of a page's state.
type stateReader struct {
	lex   *lexicon.Lexicon
	keys  map[string]Post // by the key or the id of their object
	lists [][]Post        // those of a list that has any
	told  map[string]Post // those with words, by the address that their id alone gives
}

// readState reads the scripts that hold data of one of the platforms.
func readState(p *page.Page, names []string, lex *lexicon.Lexicon) *stateReader {
	s := &stateReader{lex: lex, keys: map[string]Post{}, told: map[string]Post{}}
	var pushed []byte
	for i := range p.Elements {
		if p.Elements[i].Tag != atom.Script {
			continue
		}
		raw := p.RawOf(i)
		if bytes.Contains(raw, []byte("__next_f")) && len(pushed) < maxState {
			pushed = jsonld.AppendPushed(pushed, string(raw))
			continue
		}
		if len(raw) > maxState || jsonld.IsType(p.Attr(i, "type")) || !holdsPosts(raw, names) {
			continue
		}
		if start := bytes.TrimLeft(raw, " \t\r\n"); len(start) == 0 || start[0] != '{' && start[0] != '[' && !bytes.HasPrefix(start, []byte("window")) {
			continue
		}
		for _, value := range jsonld.Decode(string(raw)) {
			s.read("", value, 0)
		}
	}
	if holdsPosts(pushed, names) {
		for _, value := range jsonld.Decode(string(pushed)) {
			s.read("", value, 0)
		}
	}
	return s
}

// holdsPosts reports whether a script has what the addresses or the data of a
// platform's posts hold.
func holdsPosts(script []byte, names []string) bool {
	for _, name := range slices.Compact(slices.Sorted(slices.Values(names))) {
		mark := name
		switch name {
		case "x":
			mark = "status/"
		case "youtube":
			mark = "youtu"
		case "bluesky":
			mark = "bsky"
		}
		if bytes.Contains(script, []byte(mark)) {
			return true
		}
	}
	return false
}

// read notes the posts in a value; key is what it stands under.
func (s *stateReader) read(key string, value any, depth int) {
	const deepest = 40
	if depth > deepest {
		return
	}
	switch v := value.(type) {
	case []any:
		var list []Post
		for _, item := range v {
			if post, ok := s.postIn(item); ok {
				list = append(list, post)
			}
			s.read("", item, depth+1)
		}
		if len(list) > 0 {
			s.lists = append(s.lists, list)
		}
	case map[string]any:
		if post, ok := s.postIn(v); ok {
			s.note(key, post)
			s.tell(post)
			for _, name := range [...]string{"id", "_id", "key", "_key", "uuid", "embedId"} {
				id, _ := v[name].(string)
				s.note(id, post)
			}
		}
		for _, name := range slices.Sorted(maps.Keys(v)) {
			s.read(name, v[name], depth+1)
		}
	}
}

// note keeps a post under a key, the first that has it.
func (s *stateReader) note(key string, post Post) {
	if _, taken := s.keys[key]; !taken && len(key) > 1 {
		s.keys[key] = post
	}
}

// tell keeps a post with words under the address of its bare id.
func (s *stateReader) tell(post Post) {
	name := post.Platform
	if post.Text == "" || post.Author.Handle == "" || idForms[name].address == "" {
		return
	}
	bare, ok := FromURL(idForms[name].address + post.ID)
	if _, taken := s.told[bare.URL]; ok && !taken {
		s.told[bare.URL] = post
	}
}

// postIn returns the post that an object describes, itself or one that it is
// wrapped around, or that an address names.
func (s *stateReader) postIn(value any) (Post, bool) {
	const wrapped = maxDataDepth - 2
	switch v := value.(type) {
	case string:
		if strings.HasPrefix(v, "https://") && len(v) <= maxAddress {
			return FromURL(v)
		}
		return Post{}, false
	case []any:
		return Post{}, false
	}
	post, _, ok := data{}.find(value, s.lex, wrapped)
	return post, ok
}

// keyed returns the post whose key is among the attributes of element i.
func (s *stateReader) keyed(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		key, value := p.Names[a.Key:a.Value], p.Names[a.Value:a.End]
		if key == "id" || strings.HasPrefix(key, "data-") {
			if post, ok := s.keys[value]; ok && post.Platform == placeName(p, i) {
				return post, true
			}
		}
	}
	return Post{}, false
}
