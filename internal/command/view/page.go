// Package view shows an article as one self-contained HTML page: its text with
// quotes, time expressions and posts marked, who said what, and when.
package view

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/sheet"
)

var (
	//go:embed page.tmpl
	markup string
	//go:embed style.css
	style string
	//go:embed script.js
	script string

	layout = template.Must(template.New("page").Funcs(template.FuncMap{"readable": readable, "grouped": grouped}).Parse(markup))
)

// A Link leads from the bar at the top of the page to where it belongs.
type Link struct {
	URL, Text string
	Here      bool // it is this page
}

// Write writes the page of an article, with links for a page that is one of
// several. It loads nothing from anywhere, and forbids itself to.
func Write(w io.Writer, a *lede.Article, links ...Link) error {
	v := newView(a)
	v.Links = links
	return layout.Execute(w, v)
}

// StyleHash and ScriptHash are the sources that a Content-Security-Policy must
// allow for the page's own style and script to work.
func StyleHash() string  { return hash(style) }
func ScriptHash() string { return hash(script) }

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// A view is what the template shows.
type view struct {
	*lede.Article
	Style    template.CSS
	Script   template.JS
	Policy   string
	Dir      string
	Title    string
	Links    []Link
	Counts   []count
	Blocks   []block
	Speakers []speaker
	Quotes   []quote
	Doubts   bool // some of them are not sure
	Timeline timeline
	Facts    []fact
	Saved    saved
}

// A block is a block of the body with its annotations.
type block struct {
	lede.Block
	Nodes  []node // the text
	Items  []item // of a list
	Rows   [][]string
	Post   *post
	Update *lede.Update // the entry of a live blog that begins here
}

// An item is one of a list, with the list below it.
type item struct {
	Nodes []node
	Items []item
}

// A post is a post with its annotated words.
type post struct {
	lede.Post
	ID    string
	Nodes []node
	When  string
	Site  string // the platform's name as readers know it
}

// siteNames are the platforms' names that are more than a capital in front.
var siteNames = map[string]string{
	"tiktok": "TikTok", "youtube": "YouTube", "linkedin": "LinkedIn", "vk": "VK", "truthsocial": "Truth Social",
}

func siteName(platform string) string {
	if name := siteNames[platform]; name != "" || platform == "" {
		return name
	}
	return strings.ToUpper(platform[:1]) + platform[1:]
}

// A count is how many of something an article has.
type count struct {
	Number int
	Name   string
}

// newCount names what is counted in the singular.
func newCount(number int, name string) count {
	if number != 1 {
		name += "s"
	}
	return count{number, name}
}

// A fact is a field of the article with its source.
type fact struct {
	Name, Value, URL string
	Source           lede.Source
}

func newView(a *lede.Article) *view {
	v := &view{
		Article: a, Style: template.CSS(style), Script: template.JS(script), Dir: "ltr", Title: a.Headline,
		Policy: "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + StyleHash() + "; script-src " + ScriptHash(),
	}
	if a.Direction == "rtl" {
		v.Dir = "rtl"
	}
	if v.Title == "" {
		v.Title = "An article without a headline"
	}
	v.Speakers, v.Quotes = readSpeakers(a)
	v.Doubts = slices.ContainsFunc(v.Quotes, func(q quote) bool { return q.Unsure })
	v.Counts = []count{
		newCount(a.WordCount(), "word"), newCount(len(a.Quotes), "quote"), newCount(len(v.Speakers), "speaker"),
		newCount(len(a.Posts), "post"), newCount(len(a.Dates), "time expression"),
	}
	v.Blocks = readBlocks(a, v.Quotes)
	v.Timeline = newTimeline(a, v.Quotes)
	v.Facts = readFacts(a)
	v.Saved = saved{sheet.Lines(a), a.Quotes}
	return v
}

// readBlocks annotates the body.
func readBlocks(a *lede.Article, quotes []quote) []block {
	marks := collectMarks(a, quotes)
	blocks := make([]block, 0, len(a.Body))
	for i, b := range a.Body {
		out := block{Block: b, Rows: b.Rows}
		text := annotated{text: b.Text, layers: marks.of(i, b)}
		switch {
		case b.Kind == lede.KindList:
			out.Items = readItems(b, text)
		case b.Kind == lede.KindPost && b.Post < len(a.Posts):
			out.Post = readPost(a.Posts[b.Post], b.Post, text)
		default:
			out.Nodes = text.nodes(0, len(b.Text))
		}
		for k := range a.Updates {
			if a.Updates[k].Start == i {
				out.Update = &a.Updates[k]
			}
		}
		blocks = append(blocks, out)
	}
	return blocks
}

// maxDepth is how deep lists are shown; what is deeper stands beside its parent.
const maxDepth = 6

// readItems annotates the items of a list, each with those nested in it.
func readItems(b lede.Block, text annotated) []item {
	var items []item
	start := 0
	for k, words := range b.Items {
		depth := 0
		if k < len(b.Depths) {
			depth = min(b.Depths[k], maxDepth)
		}
		list := &items
		for ; depth > 0 && len(*list) > 0; depth-- {
			list = &(*list)[len(*list)-1].Items
		}
		*list = append(*list, item{Nodes: text.nodes(start, start+len(words))})
		start += len(words) + 1
	}
	return items
}

// readPost annotates the words of a post where they stand in its block; where
// they do not, as when they come from data beside the page, they are plain.
func readPost(p lede.Post, index int, text annotated) *post {
	out := &post{Post: p, ID: postID(index), When: readable(p.Posted.Value), Site: siteName(p.Platform)}
	rest, at := strings.Join(strings.Fields(p.Text), " "), 0
	for rest != "" {
		start, size := longestMatch(text.text[at:], rest)
		if size == 0 {
			out.Nodes = []node{{Text: p.Text}}
			return out
		}
		if len(out.Nodes) > 0 {
			out.Nodes = append(out.Nodes, node{Text: " "})
		}
		out.Nodes = append(out.Nodes, text.nodes(at+start, at+start+size)...)
		at += start + size
		rest = strings.TrimSpace(rest[size:])
	}
	return out
}

// longestMatch returns where the beginning of words stands in text, and how
// many bytes of it: a post's words go on behind the line that names its author.
func longestMatch(text, words string) (start, size int) {
	const least = 12 // fewer bytes stand anywhere
	head := words[:min(len(words), least)]
	start = strings.Index(text, head)
	if start < 0 {
		return 0, 0
	}
	for size < len(words) && start+size < len(text) && text[start+size] == words[size] {
		size++
	}
	for size < len(words) && size > 0 && words[size]&0xC0 == 0x80 {
		size-- // not inside a character
	}
	return start, size
}

// readFacts lists what is known of the article as a whole.
func readFacts(a *lede.Article) []fact {
	picture := ""
	if len(a.Images) > 0 {
		picture = a.Images[0].URL
	}
	all := []fact{
		{"Headline", a.Headline, "", a.Sources["headline"]},
		{"Standfirst", a.Deck, "", a.Sources["deck"]},
		{"Authors", authorNames(a), "", a.Sources["authors"]},
		{"Published", readable(a.Published.Value), "", a.Sources["published"]},
		{"Modified", readable(a.Modified.Value), "", a.Sources["modified"]},
		{"Dateline", a.Dateline, "", a.Sources["dateline"]},
		{"Publisher", a.Publisher.Name, a.Publisher.URL, a.Sources["publisher"]},
		{"Section", a.Section, "", a.Sources["section"]},
		{"Tags", strings.Join(a.Tags, ", "), "", a.Sources["tags"]},
		{"Language", a.Language, "", a.Sources["language"]},
		{"Access", string(a.Access), "", a.Sources["access"]},
		{"Picture", picture, picture, a.Sources["images"]},
		{"Address", a.URL, a.URL, a.Sources["url"]},
	}
	facts := all[:0]
	for _, f := range all {
		if f.Value != "" {
			facts = append(facts, f)
		}
	}
	return facts
}

func authorNames(a *lede.Article) string {
	names := make([]string, 0, len(a.Authors))
	for _, author := range a.Authors {
		names = append(names, author.Name)
	}
	return strings.Join(names, ", ")
}
