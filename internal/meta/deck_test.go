package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestDeck reads the standfirst from each of its sources.
func TestDeck(t *testing.T) {
	const (
		shown = "The ferry will stop at two piers fewer from May, and the last boat home leaves an hour earlier than before."
		body  = "<p>The timetable was pinned up at noon, and by one o'clock a small crowd had read it to the end, and then once more from the start to the end.</p>" +
			"<p>Nobody had been asked, the harbour master said, and nobody would be asked next year.</p>"
	)
	second := shown + " The islanders say that they will row."
	tests := []struct{ name, head, before, want string }{
		{"a marked standfirst", `<meta name="description" content="Ferry news.">`, `<p class="standfirst">` + shown + `</p>`, shown},
		{
			"a lead that the description repeats", `<meta name="description" content="The ferry will stop at two piers fewer from May, and the last boat leaves early.">`,
			`<div class="intro-text">` + shown + `</div>`, shown,
		},
		{
			"a lead of its own", `<meta name="description" content="Why islanders are cross.">`,
			`<div class="intro-text">` + shown + `</div>`, "Why islanders are cross.",
		},
		{
			"a second headline of JSON-LD",
			`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fewer ferries","alternativeHeadline":"` + second + `","description":"Ferries."}</script>`,
			"", second,
		},
		{
			"a headline for search engines",
			`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fewer ferries","alternativeHeadline":"Fewer ferries from May","description":"` + shown + `"}</script>`,
			"", shown,
		},
		{"a description cut short", `<meta name="description" content="` + shown[:60] + `…">`, `<h2>` + shown + `</h2>`, shown},
		{
			"not the excerpt of another page behind the text", "", body + "<p>" + second + "</p>" + body + `<p class="post-excerpt">` + shown + `</p>`, "",
		},
		{
			"a heading right behind the headline", "", `<h2>` + shown + `</h2>`, shown,
		},
		{
			"not a heading that repeats the headline", `<meta name="description" content="Why islanders are cross.">`,
			`<h2>Island ferries: fewer ferries from May, fewer ferries from May on</h2>`, "Why islanders are cross.",
		},
		{
			"not the slogan above the headline", `</head><body><header><p class="subtitle">Bringing the islands to the world, and the world to the islands.</p></header>`, "", "",
		},
		{
			"a caption is no description",
			`<meta name="description" content="` + shown + `"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fewer ferries","description":"The ferry at its pier, in May"}</script>`,
			`<figure><img src="/f.jpg" alt="A ferry"><figcaption>The ferry at its pier, in May. Photo: A. Marsh</figcaption></figure>`, shown,
		},
		{
			"neither is what a picture shows",
			`<meta property="og:description" content="The ferry at its pier, in May">`, `<img src="/f.jpg" alt="The ferry at its pier, in May">`, "",
		},
		{"the first words of the text", `<meta name="description" content="The timetable was pinned up at noon, and by one o'clock a small crowd …">`, "", ""},
		{"one that the page does not complete", `<meta name="description" content="` + shown[:60] + `…">`, "", shown[:60] + "…"},
	}
	for _, c := range tests {
		page := `<html lang="en"><head><title>Fewer ferries from May</title>` + c.head +
			`</head><body><article><h1>Fewer ferries from May</h1>` + c.before + `<div class="story">` + body + `</div></article></body></html>`
		assert.Equal(t, c.want, readFields(t, "", page).Deck, c.name)
	}
}
