package meta

import (
	"testing"

	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const story = `<article><h1>Lighthouse keepers count the gulls</h1>
	<p>The keepers went up at dawn, and by noon they had counted every gull on the rocks below the light.</p>
	<p>There were fewer than last year, they said, and nobody on the island could say where the rest had gone.</p></article>`

// TestLanguage reads the page's language from each of its sources.
func TestLanguage(t *testing.T) {
	for _, c := range []struct{ name, markup, want, source string }{
		{"<html lang>", `<html lang="en_us">`, "en-US", "markup"},
		{"<html xml:lang>", `<html xml:lang="de">`, "de", "markup"},
		{"og:locale", `<html><head><meta property="og:locale" content="pt_BR"></head>`, "pt-BR", "meta"},
		{"the first of several", `<html><head><meta http-equiv="content-language" content="fr, en"></head>`, "fr", "meta"},
		{"JSON-LD", `<html><head><script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"it-IT"}</script></head>`, "it-IT", "json-ld"},
		{"the first that is one", `<html lang="english"><head><meta property="og:locale" content="en_GB"></head>`, "en-GB", "meta"},
		{"none", `<html lang="???">`, "", ""},
	} {
		says := readFields(t, "", c.markup+story)
		assert.Equal(t, c.want, says.Language, c.name)
		assert.Equal(t, page.Source(c.source), says.Sources["language"], c.name)
	}
	assert.Equal(t, "rtl", readFields(t, "", `<html lang="ar" dir="RTL">`+story).Direction)
}

// TestWritesDayFirst tells the order of 03/04/2024 by language, region and host.
func TestWritesDayFirst(t *testing.T) {
	for _, c := range []struct{ lang, address, want string }{
		{"en-US", "https://post.example/gulls", "2024-03-04"},
		{"en-GB", "https://post.example/gulls", "2024-04-03"},
		{"en-CA", "https://post.example/gulls", "2024-03-04"},
		{"de", "https://post.example/gulls", "2024-04-03"},
		{"es-PR", "https://post.example/gulls", "2024-03-04"},
		{"en", "https://post.example/gulls", "2024-03-04"},
		{"en", "https://post.co.uk/gulls", "2024-04-03"},
		{"en", "", "2024-03-04"},
	} {
		markup := `<html lang="` + c.lang + `"><head><meta property="article:published_time" content="03/04/2024"></head>`
		assert.Equal(t, c.want, readFields(t, c.address, markup+story).Published.Value, c.lang+" "+c.address)
	}
}

// TestAddresses reads the page's own address, its twin and the next page.
func TestAddresses(t *testing.T) {
	says := readFields(t, "https://post.example/gulls?from=home", `<html><head><link rel="canonical" href="/gulls">
		<link rel="amphtml" href="/amp/gulls"><link rel="next" href="?page=2"></head>`+story)
	assert.Equal(t, "https://post.example/gulls", says.URL)
	assert.Equal(t, "https://post.example/amp/gulls", says.AMP)
	assert.Equal(t, "https://post.example/gulls?page=2", says.Next)
	for _, c := range []struct{ name, head, want, source string }{
		{"og:url", `<meta property="og:url" content="https://post.example/a">`, "https://post.example/a", "open-graph"},
		{"JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","url":"https://post.example/b"}</script>`, "https://post.example/b", "json-ld"},
		{"the caller's", ``, "https://post.example/gulls", "caller"},
		{"no script", `<link rel="canonical" href="javascript:x()">`, "https://post.example/gulls", "caller"},
	} {
		says := readFields(t, "https://post.example/gulls", `<html><head>`+c.head+`</head>`+story)
		require.Equal(t, c.want, says.URL, c.name)
		require.Equal(t, page.Source(c.source), says.Sources["url"], c.name)
	}
}

// TestPublisher reads who publishes the page, and the section.
func TestPublisher(t *testing.T) {
	says := readFields(t, "https://post.example/gulls", `<html><head><script type="application/ld+json">
		{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Island Post","url":"/about"},"articleSection":"Birds"}</script></head>`+story)
	assert.Equal(t, Publisher{Name: "The Island Post", URL: "https://post.example/about"}, says.Publisher)
	assert.Equal(t, "Birds", says.Section)
	says = readFields(t, "", `<html><head><meta property="og:site_name" content="Island Post"><meta property="article:section" content="Seabirds"></head>`+story)
	assert.Equal(t, Publisher{Name: "Island Post"}, says.Publisher)
	assert.Equal(t, "Seabirds", says.Section)
	assert.Equal(t, page.Source("open-graph"), says.Sources["section"])
	says = readFields(t, "", `<html><head><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"https://post.example"}}</script></head>`+story)
	assert.Zero(t, says.Publisher, "an address is no name")
}

// TestModified reads the time of the last update, which is no publication.
func TestModified(t *testing.T) {
	for _, c := range []struct{ name, head, body, want string }{
		{"JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-09-05T10:00:00Z"}</script>`, "", "2025-09-05T10:00:00Z"},
		{"a <meta>", `<meta property="article:modified_time" content="2025-09-05">`, "", "2025-09-05"},
		{"microdata", "", `<time itemprop="dateModified" datetime="2025-09-05">5 Sept</time>`, "2025-09-05"},
		{"none", "", "", ""},
	} {
		says := readFields(t, "", `<html><head>`+c.head+`</head><body>`+c.body+story)
		assert.Equal(t, c.want, says.Modified.Value, c.name)
		if says.Sources["published"] != page.SourceInferred {
			assert.Zero(t, says.Published, c.name)
		}
	}
}

// TestStripSite removes the site's name, and nothing else, from titles.
func TestStripSite(t *testing.T) {
	m := &metaReader{metas: map[string][]string{"og:site_name": {"Island Post"}}, out: &Fields{URL: "https://www.islandpost.example/gulls"}}
	for _, c := range []struct{ title, want string }{
		{"Gulls counted | Island Post", "Gulls counted"},
		{"Gulls counted - Birds - Island Post", "Gulls counted - Birds"},
		{"Island Post – Gulls counted", "Gulls counted"},
		{"Gulls counted · The Island Post", "Gulls counted · The Island Post"},
		{"Gulls counted » islandpost", "Gulls counted"},
		{"Gulls - and terns", "Gulls - and terns"},
		{"Island Post", "Island Post"},
		{"", ""},
	} {
		assert.Equal(t, c.want, m.stripSite(c.title), c.title)
	}
}
