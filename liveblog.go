package lede

import (
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
func readUpdates(p *page, found content, drafts []draftBlock, linked linkedThing, lex *lexicon) []Update {
	described := linkedThings(linked["liveBlogUpdate"])
	least := minMarked
	if len(described) > 0 || linked.articleIs("LiveBlogPosting") {
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
		for at < len(drafts) && drafts[at].element < int(p.elements[e].end) {
			at++
		}
		if start == at {
			continue
		}
		u := Update{Start: start, End: at, Posted: firstStamp(p, e, lex), Authors: firstByline(p, e)}
		if drafts[start].Kind == KindHeading {
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
func liveEntries(p *page, found content) []int {
	var stamped []int // children with a time, each once
	counts := map[int32]int{}
	seen := map[int32]bool{}
	n := 0
	for i := found.root + 1; i < int(p.elements[found.root].end) && n < maxLiveStamps; i++ {
		if e := &p.elements[i]; e.tag != atom.Time && e.hints&hintStamp == 0 {
			continue
		}
		n++
		child := int32(i)
		for level := 0; level < maxAround && int(child) > found.root && !seen[child]; level++ {
			seen[child] = true
			stamped = append(stamped, int(child))
			counts[p.elements[child].parent]++
			child = p.elements[child].parent
		}
	}
	best, most := int32(-1), 1
	for _, child := range stamped {
		parent := p.elements[child].parent
		if c := counts[parent]; c > most && p.elements[child].visible > minProse {
			best, most = parent, c
		}
	}
	if best < 0 {
		return nil
	}
	var entries []int
	for k := int(best) + 1; k < int(p.elements[best].end); k = int(p.elements[k].end) {
		if seen[int32(k)] && p.elements[k].visible > minProse {
			entries = append(entries, k)
		}
	}
	return entries
}

// hintsLive reports whether the classes of entries, or of what is right around
// or in them, say that they are of a live blog.
func hintsLive(p *page, entries []int) bool {
	for _, e := range entries {
		parent := p.elements[e].parent
		if (p.elements[e].hints|p.elements[parent].hints)&hintUpdate != 0 {
			return true
		}
	}
	return false
}

// firstStamp returns the first moment that element i shows, or its first day.
func firstStamp(p *page, i int, lex *lexicon) Date {
	for k := i; k < int(p.elements[i].end); k++ {
		e := &p.elements[k]
		if e.tag != atom.Time && e.hints&hintStamp == 0 {
			continue
		}
		for _, text := range [...]string{p.attr(k, "datetime"), p.textOf(k)} {
			if d, ok := parseStamp(text, lex); ok && hasDay(d) {
				return d
			}
		}
	}
	return Date{}
}

// firstByline returns the authors that element i names first.
func firstByline(p *page, i int) []Author {
	for k := i + 1; k < int(p.elements[i].end); k++ {
		e := &p.elements[k]
		if e.hints&hintByline == 0 || e.visible == 0 || e.visible > maxPersonName*3 {
			continue
		}
		if authors := parseByline(p.textOf(k)); len(authors) > 0 {
			return authors
		}
	}
	return nil
}

// minSameWords is how many bytes of an entry's text, letters alone, tell that
// a description is of it.
const minSameWords = 24

// describe gives the entry what the description of it says.
func (u *Update) describe(described []linkedThing, drafts []draftBlock) {
	headline, text := letters(u.Headline), letters(drafts[len(drafts)-1].Text)
	if len(drafts) > 1 || u.Headline == "" {
		for i := range drafts {
			if drafts[i].Kind == KindParagraph {
				text = letters(drafts[i].Text)
				break
			}
		}
	}
	for _, d := range described {
		name := letters(d.text("headline"))
		body := letters(d.text("articleBody"))
		same := min(len(text), len(body), 3*minSameWords)
		if (name == "" || name != headline) && (same < minSameWords || text[:same] != body[:same]) {
			continue
		}
		if u.Headline == "" {
			u.Headline = d.text("headline")
		}
		if posted, ok := parseStamp(d.text("datePublished"), lexiconEN()); ok {
			u.Posted = posted
		}
		if authors := linkedAuthors(d); len(authors) > 0 {
			u.Authors = authors
		}
		return
	}
}

// liveMarkup writes the entries that JSON-LD describes as markup, "" when it
// gives no text.
func liveMarkup(linked linkedThing) string {
	w := stateWriter{}
	for _, d := range linkedThings(linked["liveBlogUpdate"]) {
		body, _ := d["articleBody"].(string)
		if body == "" {
			continue
		}
		w.open("article", "liveblog-entry")
		w.out.WriteString("<h2>")
		w.escaped(d.text("headline"))
		w.out.WriteString(`</h2><time datetime="`)
		w.escaped(d.text("datePublished"))
		w.out.WriteString(`"></time>`)
		w.text(body, "articleBody")
		w.close("article")
	}
	return w.out.String()
}

// An Update is one entry of a live blog.
type Update struct {
	Headline string   `json:"headline,omitempty"`
	Authors  []Author `json:"authors,omitempty"`
	Posted   Date     `json:"posted,omitzero"`

	// Start and End delimit the entry's blocks: Body[Start:End].
	Start int `json:"start"`
	End   int `json:"end"`
}
