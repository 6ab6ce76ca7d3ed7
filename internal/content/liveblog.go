package content

import (
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

const (
	// minUpdates is the least number of entries that make a live blog.
	minUpdates = 2

	// minMarked is the least number of them where only the markup tells.
	minMarked = 3

	// maxLiveStamps is how many stamps of a page are looked at: the longest
	// live blogs have some hundred entries.
	maxLiveStamps = 1000
)

// readUpdates finds the entries of a live blog: siblings that each hold a time
// and text. JSON-LD's liveBlogUpdate says that there are some, or classes do.
// What JSON-LD says of an entry with the same headline, or the same first
// words, goes before what the markup shows.
func readUpdates(p *page.Page, found Choice, drafts []Draft, linked jsonld.Thing, lex *lexicon.Lexicon) []Update {
	described := jsonld.Things(linked["liveBlogUpdate"])
	least := minMarked
	if len(described) > 0 || linked.Is("LiveBlogPosting") {
		least = minUpdates
	}
	entries := liveEntries(p, found)
	if len(entries) < least || least == minMarked && !hintsLive(p, entries) {
		return nil
	}
	var updates []Update
	at := 0
	for _, e := range entries {
		for at < len(drafts) && drafts[at].element < e {
			at++
		}
		start := at
		for at < len(drafts) && drafts[at].element < int(p.Elements[e].End) {
			at++
		}
		if start == at {
			continue
		}
		u := Update{Start: start, End: at, Posted: firstStamp(p, e, lex), Authors: firstByline(p, e)}
		if drafts[start].Kind == prose.Heading {
			u.Headline = drafts[start].Text
		}
		u.describe(described, drafts[start:at])
		updates = append(updates, u)
	}
	if len(updates) < least {
		return nil
	}
	return updates
}

// liveEntries returns the children, of the element that has most, that each
// hold a time.
func liveEntries(p *page.Page, found Choice) []int {
	var stamped []int // children with a time, each once
	counts := map[int32]int{}
	seen := map[int32]bool{}
	n := 0
	for i := found.Root + 1; i < int(p.Elements[found.Root].End) && n < maxLiveStamps; i++ {
		if e := &p.Elements[i]; e.Tag != atom.Time && e.Hints&page.HintStamp == 0 {
			continue
		}
		n++
		child := int32(i)
		for level := 0; level < MaxAround && int(child) > found.Root && !seen[child]; level++ {
			seen[child] = true
			stamped = append(stamped, int(child))
			counts[p.Elements[child].Parent]++
			child = p.Elements[child].Parent
		}
	}
	best, most := int32(-1), 1
	for _, child := range stamped {
		parent := p.Elements[child].Parent
		if c := counts[parent]; c > most && p.Elements[child].Visible > MinProse {
			best, most = parent, c
		}
	}
	if best < 0 {
		return nil
	}
	var entries []int
	for k := int(best) + 1; k < int(p.Elements[best].End); k = int(p.Elements[k].End) {
		if seen[int32(k)] && p.Elements[k].Visible > MinProse {
			entries = append(entries, k)
		}
	}
	return entries
}

// hintsLive reports whether the classes of entries, or of what is right around
// or in them, say that they are of a live blog.
func hintsLive(p *page.Page, entries []int) bool {
	for _, e := range entries {
		parent := p.Elements[e].Parent
		if (p.Elements[e].Hints|p.Elements[parent].Hints)&page.HintUpdate != 0 {
			return true
		}
	}
	return false
}

// firstStamp returns the first moment that element i shows, or its first day.
func firstStamp(p *page.Page, i int, lex *lexicon.Lexicon) timex.Date {
	for k := i; k < int(p.Elements[i].End); k++ {
		e := &p.Elements[k]
		if e.Tag != atom.Time && e.Hints&page.HintStamp == 0 {
			continue
		}
		for _, text := range [...]string{p.Attr(k, "datetime"), p.TextOf(k)} {
			if d, ok := timex.ParseStamp(text, lex); ok && timex.HasDay(d) {
				return d
			}
		}
	}
	return timex.Date{}
}

// firstByline returns the authors that element i names first.
func firstByline(p *page.Page, i int) []people.Author {
	for k := i + 1; k < int(p.Elements[i].End); k++ {
		e := &p.Elements[k]
		if e.Hints&page.HintByline == 0 || e.Visible == 0 || e.Visible > people.MaxPersonName*3 {
			continue
		}
		if authors := people.ParseByline(p.TextOf(k)); len(authors) > 0 {
			return authors
		}
	}
	return nil
}

// minSameWords is how many bytes of an entry's text, letters alone, tell that
// a description is of it.
const minSameWords = 24

// describe gives the entry what the description of it says.
func (u *Update) describe(described []jsonld.Thing, drafts []Draft) {
	headline, text := prose.Letters(u.Headline), prose.Letters(drafts[len(drafts)-1].Text)
	if len(drafts) > 1 || u.Headline == "" {
		for i := range drafts {
			if drafts[i].Kind == prose.Paragraph {
				text = prose.Letters(drafts[i].Text)
				break
			}
		}
	}
	for _, d := range described {
		name := prose.Letters(d.Text("headline"))
		body := prose.Letters(d.Text("articleBody"))
		same := min(len(text), len(body), 3*minSameWords)
		if (name == "" || name != headline) && (same < minSameWords || text[:same] != body[:same]) {
			continue
		}
		if u.Headline == "" {
			u.Headline = d.Text("headline")
		}
		if posted, ok := timex.ParseStamp(d.Text("datePublished"), lexicon.English()); ok {
			u.Posted = posted
		}
		if authors := people.LinkedAuthors(d); len(authors) > 0 {
			u.Authors = authors
		}
		return
	}
}

// liveMarkup writes the entries that JSON-LD describes as markup, "" when it
// gives no text.
func liveMarkup(linked jsonld.Thing) string {
	w := stateWriter{}
	for _, d := range jsonld.Things(linked["liveBlogUpdate"]) {
		body, _ := d["articleBody"].(string)
		if body == "" {
			continue
		}
		w.open("article", "liveblog-entry")
		w.out.WriteString("<h2>")
		w.escaped(d.Text("headline"))
		w.out.WriteString(`</h2><time datetime="`)
		w.escaped(d.Text("datePublished"))
		w.out.WriteString(`"></time>`)
		w.text(body, "articleBody")
		w.close("article")
	}
	return w.out.String()
}

// An Update is one entry of a live blog.
type Update struct {
	Headline string
	Authors  []people.Author
	Posted   timex.Date

	// Start and End delimit the entry's blocks: Body[Start:End].
	Start int
	End   int
}
