package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestHeadline tells the headline from the names, kickers and dates around it.
func TestHeadline(t *testing.T) {
	const (
		name = "Lighthouse keepers count the gulls"
		text = `<p>The keepers went up at dawn, and by noon they had counted every gull on the rocks below the light.</p>
			<p>There were fewer than last year, they said, and nobody on the island could say where the rest had gone.</p>`
		site   = `<meta property="og:site_name" content="Island Post">`
		linked = `<script type="application/ld+json">{"@type": "Article", "headline": "` + name + `"}</script>`
	)
	for _, c := range []struct{ name, head, body, want string }{
		{"an <h1> that the title begins with", `<title>` + name + ` | Island Post</title>`, `<h1>` + name + `</h1>`, name},
		{
			"the site's name leads home", `<title>Island Post: ` + name + `</title>`,
			`<h1><a href="/">Island Post Daily</a></h1><h3>` + name + `</h3>`, name,
		},
		{
			"the site's name, which ends the title, leads home", `<title>` + name + ` - Post of the Northern Isles</title>`,
			`<h1><a href="/">Post of the Northern Isles</a></h1>`, name,
		},
		{
			"the site's name leads home, of an archived page", `<title>Island Post » Archive » ` + name + `</title>`,
			`<h1><a href="https://archive.example/2014/http://post.example/">Island Post Daily</a></h1><h2><a href="/gulls">` + name + `</a></h2>`, name,
		},
		{
			"the second <h1>, which ends the title", `<title>post.example: Island Post / News / ` + name + `</title>`,
			`<h1>Navigation and service</h1><h1>` + name + `</h1>`, name,
		},
		{"a date and a break before it", `<title>` + name + `</title>`, `<h1>4.9.2025 - ` + name + `</h1>`, name},
		{"a section and a site behind bars", `<title>` + name + ` | Birds | Post</title>`, ``, name},
		{"but not where most is behind the bar", `<title>Birds | ` + name + ` | Post</title>`, ``, "Birds | " + name},
		{"the host before it", `<title>post.example ` + name + `</title>`, `<h1><a href="/">post.example</a></h1>`, name},
		{"a date inside", `<title>` + name + `</title>`, `<h1><span>4 Sept 2025</span> ` + name + `</h1>`, name},
		{
			"a kicker inside, which the title has before a colon", `<title>Seabirds: ` + name + `</title>`,
			`<h1><span>About the seabirds</span> <span>` + name + `</span></h1>`, name,
		},
		{
			"a call above it, where the title has a site behind a bar", `<title>` + name + ` | The big book of birds</title>`,
			`<h1><div>Join us for this one</div><span>` + name + `</span></h1>`, name,
		},
		{
			"the first of several that says what the title says", `<title>Lighthouse keepers count gulls</title>`,
			`<h1>A word of thanks to our friends</h1><h1>` + name + `</h1><h1>Where to find us by the sea</h1>`, name,
		},
		{
			"two pieces, between which the descriptions have a colon", `<meta property="og:title" content="Seabirds: ` + name + `"><title>Seabirds: ` + name + ` | Post</title>`,
			`<h1><span>Seabirds</span> <span>` + name + `</span></h1>`, "Seabirds: " + name,
		},
		{
			"a section inside", `<title>` + name + `</title>`,
			`<h1><a href="/local">Local news | </a>` + name + `</h1>`, name,
		},
		{
			"a second line inside", `<meta property="og:title" content="` + name + `"><title>` + name + `</title>`,
			`<h1>` + name + `<small>A day on the rocks with those who never leave</small></h1>`, name,
		},
		{
			"emphasis is part of it", `<title>` + name + ` and the terns</title>`,
			`<h1><em>Lighthouse keepers</em> count the gulls and the terns</h1>`, name + " and the terns",
		},
		{
			"a headline for readers, not for search engines", `<meta property="og:title" content="Bird census: numbers"><title>Bird census: numbers</title>`,
			`<h1>` + name + `</h1>`, name,
		},
		{
			"not the name of a section", `<meta property="og:title" content="` + name + `"><title>` + name + `</title>`,
			`<h1>Our little blog</h1>`, name,
		},
		{
			"not a notice", `<meta property="og:title" content="` + name + `"><title>` + name + `</title>`,
			`<h1>A message from all of the editors:</h1>`, name,
		},
		{
			"the part of the title that is shown", `<meta property="og:title" content="Island Post News - ` + name + `"><title>x</title>`,
			`<h3>` + name + `</h3>`, name,
		},
		{
			"JSON-LD's, which an <h1> shows, before an <h2> that begins the title", `<title>Counting gulls at sea (GAS) | Post</title>` + linked,
			`<h1>` + name + `</h1><h2>Counting gulls at sea</h2>`, name,
		},
		{
			"what JSON-LD and og:title say and an <h2> shows, below an <h1> for search engines", `<title>Gulls of the islands in numbers</title><meta property="og:title" content="` + name + `">` + linked,
			`<h1>Gulls of the islands in numbers</h1><h2>` + name + `</h2>`, name,
		},
		{
			"but not where the <h1> says more", `<title>` + name + ` of the isle</title><meta property="og:title" content="` + name + `">` + linked,
			`<h1>` + name + ` of the isle</h1><h2>` + name + `</h2>`, name + " of the isle",
		},
		{
			"of two titles stated the one that is shown, below a notice", `<meta property="og:title" content="Gulls of the islands in numbers"><meta name="twitter:title" content="` + name + `">`,
			`<h1>A message from all of the editors:</h1><h3>` + name + `</h3>`, name,
		},
		{
			"a label before it in the same box", `<title>` + name + ` | Post</title>`,
			`<h1><div><span>Headline</span><span>: </span>` + name + `</div></h1>`, name,
		},
		{
			"two lines of the style sheet that run into each other", `<meta property="og:title" content="Best light for gulls: birds and keepers">`,
			`<h1>The best light for gulls<span>Birds and keepers of the isles</span></h1>`, "Best light for gulls: birds and keepers",
		},
		{
			"but not words that the style sheet cuts", `<meta property="og:title" content="Best light for gulls: birds and keepers">`,
			`<h1>The best <b>l</b>ight for gulls and birds</h1>`, "The best light for gulls and birds",
		},
		{"capitals", `<meta property="og:title" content="` + name + `">`, `<h1>LIGHTHOUSE KEEPERS COUNT THE GULLS</h1>`, name},
		{
			"capitals and a word more", `<title>` + name + ` on rocks</title><meta property="og:title" content="` + name + ` on rocks">`,
			`<h1>LIGHTHOUSE KEEPERS COUNT ALL THE GULLS ON ROCKS</h1>`, name + " on rocks",
		},
		{
			"capitals and other words", `<title>Keepers count the gulls</title><meta property="og:title" content="Keepers count the gulls">`,
			`<h1>LIGHTHOUSE KEEPERS COUNT ALL THEIR GULLS</h1>`, "LIGHTHOUSE KEEPERS COUNT ALL THEIR GULLS",
		},
		{"the folder of the address", `<title>` + name + ` - Birds</title>`, ``, name},
		{"but not its page", `<title>` + name + ` - Gulls</title>`, ``, name + " - Gulls"},
		{"the words of the host", `<title>` + name + ` – Island Post Features</title>`, ``, name},
		{"the site's name behind a mark", site + `<meta property="og:title" content="` + name + ` - Island Post">`, ``, name},
	} {
		page := `<html lang="en"><head>` + c.head + `</head><body><article>` + c.body + `<div>` + text + `</div></article></body></html>`
		assert.Equal(t, c.want, readFields(t, "https://features.islandpost.example/birds/gulls", page).Headline, c.name)
	}
}
