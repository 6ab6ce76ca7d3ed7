package site

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/archive/store"
)

// A card is a quote as it is shown: in its paragraph.
type card struct {
	store.Quote
	Pieces    []piece // the paragraph
	Whole     string  // all of the words where some stand in other paragraphs
	Day, Year string
	Note      string // how the day is known
	Class     string // the outlet's colour
	Link      string // to its place in the article
	Outlet    string
	Alone     bool
}

// A piece is a stretch of a paragraph.
type piece struct {
	Text   string
	Quoted bool
}

// around is how many bytes of a paragraph are shown on either side.
const around = 260

func cards(quotes []store.Quote, outlets []outlet) []card {
	all := make([]card, len(quotes))
	for i, q := range quotes {
		all[i] = newCard(q, outlets)
	}
	return all
}

func newCard(q store.Quote, outlets []outlet) card {
	c := card{Quote: q, Note: notes[q.Said.Basis], Outlet: outletOf(q)}
	at, words := 0, make([]string, 0, len(q.Spans))
	for i, s := range q.Spans {
		if s[0] < at || s[1] < s[0] || s[1] > len(q.Passage) {
			continue
		}
		between := q.Passage[at:s[0]]
		if i == 0 {
			between = lastBytes(between)
		}
		c.Pieces = append(c.Pieces, piece{Text: between}, piece{Text: q.Passage[s[0]:s[1]], Quoted: true})
		at, words = s[1], append(words, q.Passage[s[0]:s[1]])
	}
	c.Pieces = append(c.Pieces, piece{Text: firstBytes(q.Passage[at:])})
	if strings.Join(words, " ") != q.Text {
		c.Whole = q.Text
	}
	c.Day, c.Year = shownDay(q.Said.Value)
	c.Class = classOf(c.Outlet, outlets)
	c.Link = fmt.Sprintf("/article/%d?version=%d#quote-%d", q.Article.ID, q.Article.Version, q.Place+1)
	return c
}

// firstBytes cuts a text between words.
func firstBytes(text string) string {
	if len(text) <= around {
		return text
	}
	cut := around
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	if space := strings.LastIndexByte(text[:cut], ' '); space > 0 {
		cut = space
	}
	return text[:cut] + " …"
}

func lastBytes(text string) string {
	if len(text) <= around {
		return text
	}
	cut := len(text) - around
	for !utf8.RuneStart(text[cut]) {
		cut++
	}
	if space := strings.IndexByte(text[cut:], ' '); space >= 0 {
		cut += space
	}
	return "… " + strings.TrimLeft(text[cut:], " ")
}

// shownDay returns a date's two lines: "3 March", "2026".
func shownDay(value string) (day, year string) {
	t, ok := lede.Date{Value: value}.Time()
	if !ok {
		return "undated", ""
	}
	switch len(value) {
	case len("2006"):
		return t.Format("2006"), ""
	case len("2006-01"):
		return t.Format("January"), t.Format("2006")
	}
	return t.Format("2 January"), t.Format("2006")
}

// notes say how the day of a quote is known.
var notes = map[lede.Basis]string{
	lede.BasisExplicit:  "the day is in the text",
	lede.BasisPost:      "the day of the post",
	lede.BasisContext:   "the day of the scene",
	lede.BasisPublished: "the day it was printed",
}

// An outlet is who printed quotes.
type outlet struct {
	Name  string
	Count int
	Class string
	Share int // per cent of the largest's
}

// colours is how many outlets have a colour of their own.
const colours = 6

func outletOf(q store.Quote) string { return cmp.Or(q.Article.Publisher, "unknown") }

// outletsOf lists the outlets of quotes, the one with most first.
func outletsOf(quotes []store.Quote) []outlet {
	at := map[string]int{}
	var all []outlet
	for _, q := range quotes {
		name := outletOf(q)
		if _, ok := at[name]; !ok {
			at[name] = len(all)
			all = append(all, outlet{Name: name})
		}
		all[at[name]].Count++
	}
	slices.SortStableFunc(all, func(a, b outlet) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Name, b.Name))
	})
	for i := range all {
		all[i].Class = "grey"
		if i < colours {
			all[i].Class = fmt.Sprintf("s%d", i)
		}
		all[i].Share = 100 * all[i].Count / all[0].Count
	}
	return all
}

func classOf(name string, outlets []outlet) string {
	for _, o := range outlets {
		if o.Name == name {
			return o.Class
		}
	}
	return "grey"
}

// A chapter is the quotes of a month.
type chapter struct {
	Title string
	Cards []card
}

// A portrait is what a person's page shows beside the name.
type portrait struct {
	Span         string // "March 2025 – June 2026"
	Wide, Narrow timeline
	Outlets      []outlet
	Dropped      []change
	Chapters     []chapter
}

func newPortrait(slug string, quotes, dropped []store.Quote) portrait {
	p := portrait{Outlets: outletsOf(quotes)}
	p.Wide, p.Narrow = newTimeline(quotes, p.Outlets, 60), newTimeline(quotes, p.Outlets, 22)
	p.Narrow.Narrow = true
	for _, c := range cards(dropped, p.Outlets) {
		p.Dropped = append(p.Dropped, newChange(c, quotes))
	}
	for _, c := range cards(quotes, p.Outlets) {
		title := "Undated"
		if t := c.Time(); !t.IsZero() {
			title = t.Format("January 2006")
		}
		if n := len(p.Chapters); n == 0 || p.Chapters[n-1].Title != title {
			p.Chapters = append(p.Chapters, chapter{Title: title})
		}
		last := &p.Chapters[len(p.Chapters)-1]
		last.Cards = append(last.Cards, c)
	}
	var first, last time.Time
	for _, q := range quotes {
		if t := q.Time(); !t.IsZero() {
			if last.IsZero() {
				last = t
			}
			first = t
		}
	}
	switch {
	case first.IsZero():
	case first.Format("2006-01") == last.Format("2006-01"):
		p.Span = first.Format("January 2006")
	default:
		p.Span = first.Format("January 2006") + " – " + last.Format("January 2006")
	}
	return p
}

// A change is a quote that an article has no more.
type change struct {
	card
	AsOf string // when it still had it
	Now  string // what stands in its place
}

func newChange(c card, quotes []store.Quote) change {
	out := change{card: c}
	if day, year := shownDay(cmp.Or(c.Article.Modified, c.Article.Published)); year != "" {
		out.AsOf = day + " " + year
	}
	most := 0.5 // of the words
	for _, q := range quotes {
		if likeness := likeness(c.Text, q.Text); q.Article.ID == c.Article.ID && likeness > most {
			out.Now, most = q.Text, likeness
		}
	}
	return out
}

// likeness is which part of the words of two texts both have, from 0 to 1.
func likeness(a, b string) float64 {
	count := map[string]int{}
	for _, w := range strings.Fields(strings.ToLower(a)) {
		count[w]++
	}
	all, both := len(strings.Fields(a)), 0
	for _, w := range strings.Fields(strings.ToLower(b)) {
		if count[w]--; count[w] >= 0 {
			both++
		} else {
			all++
		}
	}
	return float64(both) / float64(max(all, 1))
}
