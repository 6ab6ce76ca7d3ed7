package synth

import (
	"fmt"
	"html"
	"math/rand/v2"
	"strings"
	"time"
)

// A page is what a template needs to know.
type page struct {
	url, site, headline, deck, author string
	published                         time.Time
	text                              []string // paragraphs, as HTML
}

// page is the HTML of text number i at the address of page at.
func (a Archive) page(i, at int) []byte {
	if len(a.Pages) > 0 {
		return a.Pages[i%len(a.Pages)]
	}
	rng := rand.New(rand.NewPCG(a.Seed^0x9a6e, uint64(i)))
	p := page{
		url:       address(at),
		site:      sites[at%len(sites)],
		author:    person(rng),
		published: epoch.Add(-time.Duration(rng.IntN(2000)) * time.Hour),
	}
	place, topic := pick(rng, places), pick(rng, topics)
	p.headline = fmt.Sprintf("%s: %s %s, vote no. %d", place, strings.TrimPrefix(topic, "the "), pick(rng, verbs), i)
	p.deck = fmt.Sprintf("How %s came to divide %s.", topic, place)
	for range 8 + rng.IntN(25) {
		p.text = append(p.text, paragraph(rng))
	}
	p.text = append(p.text, fmt.Sprintf("The record of the meeting is kept under number %d.", i))
	var b strings.Builder
	layouts[rng.IntN(len(layouts))](&b, p, rng)
	return []byte(b.String())
}

func pick(rng *rand.Rand, list []string) string { return list[rng.IntN(len(list))] }

func person(rng *rand.Rand) string { return pick(rng, first) + " " + pick(rng, last) }

// paragraph is running text, a third of it with something that was said.
func paragraph(rng *rand.Rand) string {
	switch rng.IntN(6) {
	case 0:
		return fmt.Sprintf("“%s,” said %s, %s, on %s. %s",
			pick(rng, claims), person(rng), pick(rng, roles), pick(rng, days), pick(rng, fillers))
	case 1:
		return fmt.Sprintf("%s, %s, told reporters in %s that %s had been %s. “%s,” %s added.",
			person(rng), pick(rng, roles), pick(rng, places), pick(rng, topics), pick(rng, verbs), pick(rng, claims), pick(rng, []string{"he", "she"}))
	}
	text := pick(rng, fillers)
	for range 1 + rng.IntN(3) {
		text += " " + pick(rng, fillers)
	}
	return text
}

// layouts are the ways in which sites put their pages together.
var layouts = []func(*strings.Builder, page, *rand.Rand){semantic, nested, bare}

// semantic has JSON-LD, an article element and a post in the text.
func semantic(b *strings.Builder, p page, rng *rand.Rand) {
	head(b, p)
	fmt.Fprintf(b, `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":%q,"datePublished":%q,"author":{"@type":"Person","name":%q},"publisher":{"@type":"Organization","name":%q}}</script>`,
		p.headline, p.published.Format(time.RFC3339), p.author, p.site)
	body(b, p, rng)
	fmt.Fprintf(b, "<main><article><header><h1>%s</h1><p class=\"standfirst\">%s</p><p class=\"byline\">By %s</p></header>\n", p.headline, p.deck, p.author)
	for i, text := range p.text {
		fmt.Fprintf(b, "<p>%s</p>\n", text)
		if i == 4 {
			post(b, rng)
		}
	}
	b.WriteString("</article></main>\n")
	foot(b, rng)
}

// nested has its text deep in divs and its date in a time element.
func nested(b *strings.Builder, p page, rng *rand.Rand) {
	head(b, p)
	body(b, p, rng)
	fmt.Fprintf(b, "<div class=\"wrap\"><div class=\"col-main\"><div class=\"story\"><h1 class=\"title\">%s</h1><div class=\"meta\"><span class=\"author\">%s</span> <time datetime=%q>%s</time></div><div class=\"story-body\">\n",
		p.headline, p.author, p.published.Format(time.RFC3339), p.published.Format("2 January 2006"))
	for i, text := range p.text {
		if i%7 == 6 {
			fmt.Fprintf(b, "<h2>%s</h2>\n", "What happened in "+pick(rng, places))
		}
		fmt.Fprintf(b, "<div class=\"para\"><p>%s</p></div>\n", text)
	}
	b.WriteString("</div></div></div>\n<div class=\"col-side\">")
	cards(b, rng, 12)
	b.WriteString("</div></div>\n")
	foot(b, rng)
}

// bare leaves out whatever HTML lets one leave out.
func bare(b *strings.Builder, p page, rng *rand.Rand) {
	head(b, p)
	body(b, p, rng)
	fmt.Fprintf(b, "<h1>%s</h1>\n<p><i>%s</i>\n<p>By %s, %s\n", p.headline, p.deck, p.author, p.published.Format("January 2, 2006"))
	for _, text := range p.text {
		fmt.Fprintf(b, "<p>%s\n", text)
	}
	foot(b, rng)
}

func head(b *strings.Builder, p page) {
	fmt.Fprintf(b, "<!DOCTYPE html>\n<html lang=\"en\"><head><title>%s - %s</title>\n<link rel=\"canonical\" href=%q>\n",
		html.EscapeString(p.headline), p.site, p.url)
	fmt.Fprintf(b, "<meta property=\"og:title\" content=%q><meta property=\"og:site_name\" content=%q><meta property=\"og:description\" content=%q>\n",
		p.headline, p.site, p.deck)
	b.WriteString("<style>")
	for i := range 150 {
		fmt.Fprintf(b, ".c%d{margin:%dpx;padding:%dpx;color:#%06x}\n", i, i%9, i%7, i*7919)
	}
	b.WriteString("</style>\n")
}

func body(b *strings.Builder, p page, rng *rand.Rand) {
	fmt.Fprintf(b, "</head><body>\n<div class=\"top\"><a href=\"/\">%s</a></div><nav><ul>\n", p.site)
	for i := range 60 {
		fmt.Fprintf(b, "<li class=\"nav-item c%d\"><a href=\"/section/%d\" data-track=\"nav-%d\">%s</a></li>\n", i, i, i, pick(rng, places))
	}
	b.WriteString("</ul></nav>\n")
}

func post(b *strings.Builder, rng *rand.Rand) {
	name := person(rng)
	id := 1_900_000_000_000_000_000 + rng.Int64N(1e15)
	fmt.Fprintf(b, "<blockquote class=\"twitter-tweet\"><p lang=\"en\">%s.</p>&mdash; %s (@%s) <a href=\"https://twitter.com/%s/status/%d\">August 28, 2025</a></blockquote>\n",
		pick(rng, claims), name, pick(rng, last[:1]), pick(rng, last[:1]), id)
}

func cards(b *strings.Builder, rng *rand.Rand, n int) {
	for i := range n {
		fmt.Fprintf(b, "<div class=\"card c%d\"><a href=\"/story/%d\"><img src=\"/img/%d.jpg\" alt=\"\"><h3>%s</h3></a><span class=\"ago\">%d hours ago</span></div>\n",
			i, rng.IntN(1e6), i, pick(rng, topics), i+2)
	}
}

// foot ends a page: related stories, links, and the state of its script,
// which makes the pages as unlike in size as real ones are.
func foot(b *strings.Builder, rng *rand.Rand) {
	b.WriteString("<div class=\"related\"><h2>More stories</h2>\n")
	cards(b, rng, 20)
	b.WriteString("</div>\n<footer>")
	for i := range 40 {
		fmt.Fprintf(b, "<a href=\"/about/%d\">%s</a>\n", i, pick(rng, places))
	}
	b.WriteString("</footer>\n<script>window.tracking={\"events\":[")
	for i := range 50 + rng.IntN(1500) {
		fmt.Fprintf(b, "{\"id\":%d,\"slot\":\"s%d\",\"w\":%d},", rng.IntN(1e9), i, rng.IntN(970))
	}
	b.WriteString("0]};</script>\n</body></html>\n")
}
