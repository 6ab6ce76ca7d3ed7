package lede

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/cases"
	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

const ruledPage = `<html lang="en"><head><title>Ferry</title>
<meta property="article:published_time" content="2024-01-01">
<meta name="author" content="The Desk"><meta name="lead" content="/lead.jpg"></head><body>
<div class="kicker">Coast</div><h1>The Harbour Log</h1>
<div class="story-title">Ferry returns after eleven days</div>
<p class="signed">By <a class="w" href="/ines">Ines Okafor</a> and <a class="w" href="/jon">Jon Doe</a></p>
<span class="when">4 September 2025</span>
<div class="col"><p>The ferry returned on Thursday, after eleven days in the dock of the yard up the river.</p>
<div class="promo"><p>Read our long report on the yards of the river, and on the people who work in them.</p></div></div>
<div class="side"><p>A column that is not part of the story, but has as many words and a comma in each line.</p>
<p>A column that is not part of the story, but has as many words and a comma in each line, and more.</p></div>
<div class="col related"><p>It has a <b>new engine</b>, and the crew sleeps at last, said the harbour master of the port.</p>
<ul><li>Fares are unchanged</li><li>Dogs travel free</li></ul></div>
<a class="topic" href="/t/1">Ferries</a><a class="topic" href="/t/2">Ships, old</a>
</body></html>`

// parseRuled parses ruledPage with selectors.
func parseRuled(t *testing.T, s Selectors) *Article {
	t.Helper()
	rules, err := NewRules(s)
	require.NoError(t, err)
	base, err := url.Parse("https://log.example/ferry")
	require.NoError(t, err)
	a, err := Parser{Rules: rules, URL: base}.Parse(strings.NewReader(ruledPage))
	require.NoError(t, err)
	checkArticle(t, a)
	return a
}

func TestRules(t *testing.T) {
	a := parseRuled(t, Selectors{
		Body: ".col, .col p", Remove: ".promo", Headline: ".story-title", Section: ".kicker",
		Authors: ".signed a.w", Published: ".when", Tags: "a.topic", Images: "meta[name=lead]", Deck: ".no-such",
	})
	require.Equal(t, "Ferry returns after eleven days", a.Headline)
	require.Equal(t, []Author{{Name: "Ines Okafor", URL: "https://log.example/ines"}, {Name: "Jon Doe", URL: "https://log.example/jon"}}, a.Authors)
	require.Equal(t, "2025-09-04", a.Published.Value)
	require.Equal(t, "Coast", a.Section)
	require.Equal(t, []string{"Ferries", "Ships, old"}, a.Tags)
	require.Equal(t, []Image{{URL: "https://log.example/lead.jpg"}}, a.Images)
	require.Empty(t, a.Deck)
	require.Equal(t, "The ferry returned on Thursday, after eleven days in the dock of the yard up the river.\n\n"+
		"It has a new engine, and the crew sleeps at last, said the harbour master of the port.\n\n"+
		"Fares are unchanged\nDogs travel free", a.Text())
	for _, key := range []string{"body", "headline", "authors", "published", "section", "tags", "images"} {
		require.Equal(t, SourceRule, a.Sources[key], key)
	}
	require.NotContains(t, a.Sources, "deck")
}

// TestRulesFallBack reads a page on which no selector finds anything: the
// article is the one without rules, and no field claims to be from one.
func TestRulesFallBack(t *testing.T) {
	want := parseRuled(t, Selectors{})
	got := parseRuled(t, Selectors{
		Body: ".gone", Remove: ".gone", Headline: ".gone", Deck: ".gone", Section: ".gone", Authors: ".gone",
		Tags: ".gone", Published: ".gone, .kicker", Modified: ".gone", Images: ".gone",
	})
	require.Equal(t, want, got)
	require.Equal(t, SourceOpenGraph, got.Sources["published"])
}

// TestRulesForBlocks chooses elements that are blocks themselves.
func TestRulesForBlocks(t *testing.T) {
	a := parseRuled(t, Selectors{Body: ".side p, ul"})
	require.Len(t, a.Body, 3)
	require.Equal(t, []string{"Fares are unchanged", "Dogs travel free"}, a.Body[2].Items)
}

// TestRulesWithAttributes takes values out of attributes, and the fields that
// lie beside the article.
func TestRulesWithAttributes(t *testing.T) {
	const markup = `<html><head><title>Ferry</title></head><body data-lang="de-AT" data-site="Hafenblatt">
<article data-tags="Schiffe"><h1 title="Die Fähre fährt wieder">Fähre</h1><time data-at="2025-09-04T17:05+02:00" datetime="2020-01-01">heute</time>
<img class="lead" data-full="/full.jpg" src="/small.jpg"><b class="place" data-who="Ines Okafor">LEITH</b>
<p>Die Fähre fährt wieder, sagte der Hafenmeister, und niemand hat gewinkt, als sie am Mittag ablegte.</p></article>
<a class="self" href="/ferry?full#top">Adresse</a><a class="more" data-next="/ferry?page=2" href="/x">weiter</a></body></html>`
	rules, err := NewRules(Selectors{
		Headline: "h1@title", Published: "time@data-at", Tags: "article@data-tags", Images: "img.lead@data-full",
		Authors: ".place@data-who", Dateline: ".place", Language: "body@data-lang", Publisher: "body@data-site",
		URL: ".self", Next: ".more@data-next",
	})
	require.NoError(t, err)
	base, err := url.Parse("https://log.example/")
	require.NoError(t, err)
	a, err := Parser{URL: base, Rules: rules}.Parse(strings.NewReader(markup))
	require.NoError(t, err)
	require.Equal(t, "Die Fähre fährt wieder", a.Headline)
	require.Equal(t, "2025-09-04T17:05+02:00", a.Published.Value)
	require.Equal(t, []string{"Schiffe"}, a.Tags)
	require.Equal(t, []Image{{URL: "https://log.example/full.jpg"}}, a.Images)
	require.Equal(t, []Author{{Name: "Ines Okafor"}}, a.Authors)
	require.Equal(t, []string{"LEITH", "de-AT", "Hafenblatt"}, []string{a.Dateline, a.Language, a.Publisher.Name})
	require.Equal(t, []string{"https://log.example/ferry?full", "https://log.example/ferry?page=2"}, []string{a.URL, a.Next})
	for _, key := range []string{"headline", "published", "tags", "images", "authors", "dateline", "language", "publisher", "url", "next"} {
		require.Equal(t, SourceRule, a.Sources[key], key)
	}
	_, err = NewRules(Selectors{Body: "article@title"})
	require.EqualError(t, err, `lede: rule "body": "article@title" is no CSS selector`)
	_, err = NewRules(Selectors{Tags: `a[title="x@y"]`})
	require.NoError(t, err)
}

func TestRuleSet(t *testing.T) {
	site, blog := &Rules{}, &Rules{}
	set := RuleSet{"log.example": site, "blog.log.example": blog, "none.log.example": nil}
	for address, want := range map[string]*Rules{
		"https://log.example/a":          site,
		"https://WWW.Log.example:8080/a": site,
		"https://log.example./a":         site,
		"https://blog.log.example/":      blog,
		"https://a.b.blog.log.example/":  blog,
		"https://none.log.example/":      nil,
		"https://catalog.example/":       nil,
		"https://example/":               nil,
		"/ferry":                         nil,
	} {
		u, err := url.Parse(address)
		require.NoError(t, err)
		require.True(t, want == set.For(u), address)
	}
	require.Nil(t, set.For(nil))
	require.Nil(t, RuleSet(nil).For(&url.URL{Host: "log.example"}))
}

func TestRulesErrors(t *testing.T) {
	for selector, want := range map[string]string{
		"div..story":   `lede: rule "body": "div..story" is no CSS selector`,
		"p:no-such":    `lede: rule "body": "p:no-such" is no CSS selector`,
		"a[href":       `lede: rule "body": "a[href" is no CSS selector`,
		"a,":           `lede: rule "body": "a," is no CSS selector`,
		"":             "",
		" .a > b, c ":  "",
		`a[title="x"]`: "",
	} {
		rules, err := NewRules(Selectors{Body: selector})
		if want == "" {
			require.NoError(t, err, selector)
			continue
		}
		require.EqualError(t, err, want)
		require.Nil(t, rules)
	}
	_, err := NewRules(Selectors{Remove: "x", Modified: "%"})
	require.EqualError(t, err, `lede: rule "modified": "%" is no CSS selector`)
}

// TestRulesLeaveTree applies rules to callers' documents, which stay as they
// are, and reads the bytes and the tree alike.
func TestRulesLeaveTree(t *testing.T) {
	rules, err := NewRules(Selectors{Body: "article p", Remove: "figure, aside, script + *", Headline: "h1"})
	require.NoError(t, err)
	for _, path := range cases.Inputs(t, "articles") {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		data = page.ToUTF8(data, "")
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(data))
		require.NoError(t, err)
		var before, after bytes.Buffer
		require.NoError(t, html.Render(&before, doc.Nodes[0]))
		got, gotErr := Parser{Rules: rules}.ParseDocument(doc)
		require.NoError(t, html.Render(&after, doc.Nodes[0]))
		require.Equal(t, before.String(), after.String(), path)
		want, wantErr := Parser{Rules: rules, Format: HTML}.Parse(bytes.NewReader(data))
		require.Equal(t, wantErr, gotErr)
		require.Equal(t, want, got)
	}
}

// FuzzRules reads markup with selectors, of which any may be none. A field is
// said to be from a rule only where there is one, and the same page reads the
// same again.
func FuzzRules(f *testing.F) {
	f.Add(".col", ".promo", ".story-title", ".signed a", ".when", ruledPage)
	f.Add("div:not(.side)", "div > div", "h1, h2", "[rel~=author]", "time[datetime]", "<h1>a</h1><div><p>b</p></div>")
	f.Add("*", "p:contains('a')", ":root", "a:nth-child(2n+1)", "meta", "<meta content=2024-01-01><p>a<p>b<a>By C D</a>")
	f.Add("table td", "script", "h1:has(b)", "::before", "a[", "<table><td>a<h1><b>c</b></h1><script>d</script>")
	f.Fuzz(func(t *testing.T, body, remove, headline, authors, published, markup string) {
		const longest = 200 // bytes of a selector, whose nesting is its matcher's to bear
		if max(len(body), len(remove), len(headline), len(authors), len(published)) > longest {
			return
		}
		selectors := Selectors{Body: body, Remove: remove, Headline: headline, Authors: authors, Published: published}
		rules, err := NewRules(selectors)
		if err != nil {
			require.ErrorContains(t, err, "lede: rule ")
			require.Nil(t, rules)
			return
		}
		a, err := Parser{Format: HTML, Rules: rules}.Parse(strings.NewReader(markup))
		if err != nil {
			require.ErrorIs(t, err, ErrNoArticle)
			return
		}
		checkArticle(t, a)
		given := map[string]string{"body": body, "headline": headline, "authors": authors, "published": published}
		for key, source := range a.Sources {
			if source == SourceRule {
				require.NotEmpty(t, strings.TrimSpace(given[key]), key)
			}
		}
		again, err := Parser{Format: HTML, Rules: rules}.Parse(strings.NewReader(markup))
		require.NoError(t, err)
		require.Equal(t, a, again)
	})
}

// TestAddresses reads whose page a name links to, and the publisher's logo.
func TestAddresses(t *testing.T) {
	const body = `<article><h1>Ferry returns to the pier</h1><p class="byline">By <a rel="author" href="/staff/okafor">Ines Okafor</a> and Jon Doe, <a href="/desk">the desk</a></p>
<p>The ferry returned on Thursday, after eleven days in the dock of the yard up the river, and the islanders cheered.</p>
<p>“It has a new engine,” said Ann Roe, the harbour master, who had waited for this day since the summer began.</p>%s</article>`
	linked := `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry returns to the pier",
		"author": [{"@type": "Person", "name": "Ines Okafor"}, {"@type": "Person", "name": "Jon Doe", "url": "/staff/doe"}],
		"publisher": {"@type": "Organization", "name": "The Log", "logo": {"@type": "ImageObject", "url": "/logo.png"}}}</script>`
	parser := Parser{URL: &url.URL{Scheme: "https", Host: "log.example", Path: "/ferry"}}
	a, err := parser.Parse(strings.NewReader(linked + fmt.Sprintf(body, "")))
	require.NoError(t, err)
	require.Equal(t, []Author{{Name: "Ines Okafor", URL: "https://log.example/staff/okafor"}, {Name: "Jon Doe", URL: "https://log.example/staff/doe"}}, a.Authors)
	require.Equal(t, Publisher{Name: "The Log", Logo: "https://log.example/logo.png"}, a.Publisher)
	require.Equal(t, SourceMarkup, a.Sources["body"])

	post := func(name, handle string) string {
		return `<blockquote class="twitter-tweet"><p lang="en">The engine runs.</p>&mdash; ` + name + ` (@` + handle + `) <a href="https://twitter.com/` + handle + `/status/1">September 2, 2025</a></blockquote>`
	}
	a, err = parser.Parse(strings.NewReader(fmt.Sprintf(body, post("Ann Roe", "annroe"))))
	require.NoError(t, err)
	require.Equal(t, "annroe", a.Quotes[0].Speakers[0].Handle)
	a, err = parser.Parse(strings.NewReader(fmt.Sprintf(body, post("Ann Roe", "annroe")+post("Ann Roe", "notannroe"))))
	require.NoError(t, err)
	require.Empty(t, a.Quotes[0].Speakers[0].Handle)
}

// TestAccess tells free, metered and paid articles apart.
func TestAccess(t *testing.T) {
	page := func(free, tier string) Access {
		text := `<meta property="article:content_tier" content="` + tier + `">`
		if free != "" {
			text += `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry returns", "isAccessibleForFree": ` + free + `}</script>`
		}
		a, err := Parse(strings.NewReader(text + ruledPage))
		require.NoError(t, err)
		return a.Access
	}
	for want, given := range map[Access][][2]string{
		AccessFree:    {{"true", "locked"}, {`"True"`, ""}, {"", "free"}},
		AccessMetered: {{"false", "metered"}, {"", "metered"}},
		AccessPaid:    {{"false", "free"}, {"", "locked"}},
		"":            {{"", ""}, {"", "gold"}},
	} {
		for _, g := range given {
			require.Equal(t, want, page(g[0], g[1]), g)
		}
	}
}

func TestMustRules(t *testing.T) {
	require.NotNil(t, MustRules(Selectors{Headline: "h1"}).fields)
	require.PanicsWithError(t, `lede: rule "headline": "h1[" is no CSS selector`, func() { MustRules(Selectors{Headline: "h1["}) })
}

const explained = `<!doctype html><html lang="en"><head><title>Ferry returns | The Log</title></head><body>
<main id="2nd"><article class="story md:w-1/2"><h1>Ferry returns to the pier after eleven days</h1><p class="byline">By Ines Okafor</p>
<p>The ferry returned on Thursday, after eleven days in the dock of the yard up the river, and the islanders cheered.</p>
<p>“It has a new engine,” said Ines Okafor, the harbour master, who had waited for this day since the summer began.</p>
<blockquote>It has a new engine</blockquote>
<p>Tickets bought in August stay valid until the end of the year, the operator said in a statement on Friday.</p>
<div class="newsletter-signup"><p>Sign up for our newsletter and never miss what the island talks about each morning.</p></div>
<p><a href="/x">Read more: the pier is closed again</a></p>
<p>The council meets again next week to decide about the second ship, which is as old as the first one was.</p>
<h3>Elsewhere</h3></article></main>
<aside class="related"><p>Another story that has nothing to do with this one, and goes on for a while, as teasers do.</p></aside></body></html>`

func TestExplain(t *testing.T) {
	e, err := Parser{}.Explain(strings.NewReader(explained))
	require.NoError(t, err)
	require.Equal(t, []string{`main#\32 nd > article.story.md\:w-1\/2`}, e.Body)
	require.Equal(t, `main#\32 nd > article.story.md\:w-1\/2 > h1`, e.Headline)
	require.InDelta(t, 0.85, e.Share, 0.05)
	reasons := map[string]string{}
	for _, d := range e.Dropped {
		reasons[d.Text] = d.Reason
	}
	require.Equal(t, map[string]string{
		"Ferry returns to the pier after eleven days": "the headline",
		"By Ines Okafor":      "in a box for the byline",
		"It has a new engine": "repeats words of the text",
		"Sign up for our newsletter and never miss what the island talks about each morning.": "in a box for offers",
		"Read more: the pier is closed again":                                                 reasons["Read more: the pier is closed again"],
		"Elsewhere":                                                                           "a byline, a date or a heading at an end of the text",
		"Another story that has nothing to do with this one, and goes on for a while, as teasers do.": "outside the article’s element",
	}, reasons)
	require.Contains(t, reasons["Read more: the pier is closed again"], "a link")
}

// TestExplainAgrees explains each page of testdata: its selectors find what they
// name, and what was dropped is no paragraph of the article.
func TestExplainAgrees(t *testing.T) {
	paths, err := filepath.Glob("testdata/articles/*.html")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		e, err := Parser{}.Explain(strings.NewReader(string(data)))
		require.NoError(t, err)
		again, err := Parser{}.Explain(strings.NewReader(string(data)))
		require.NoError(t, err)
		require.Equal(t, e, again)
		doc, err := goquery.NewDocumentFromReader(strings.NewReader(string(data)))
		require.NoError(t, err)
		for _, selector := range e.Body {
			require.NotZero(t, doc.Find(selector).Length(), "%s: %s", path, selector)
		}
		article, err := Parse(strings.NewReader(string(data)))
		if err != nil {
			article = &Article{} // a page without an article is explained, too
		}
		kept := map[string]bool{}
		for text := range article.Paragraphs() {
			kept[text] = true
		}
		for _, d := range e.Dropped {
			require.NotZero(t, doc.Find(d.Element).Length(), "%s: %s", path, d.Element)
			require.NotEmpty(t, d.Reason)
			require.False(t, kept[d.Text] && len(d.Text) > 60, "%s: %s", path, d.Text)
		}
	}
}

// TestExplainLongNames names elements by what of their classes and ids is short
// enough to be told, so that each selector still finds its element.
func TestExplainLongNames(t *testing.T) {
	long := strings.Repeat("long-", 13)
	const text = "<p>The ferry returned on Thursday, after eleven days in the dock of the yard up the river, and the islanders cheered.</p>"
	for attributes, want := range map[string]string{
		`class="story ` + long + `"`:                          "body > article.story",
		`class="` + strings.Repeat("some of many ", 20) + `"`: "body > article" + strings.Repeat(".some.of.many", 18) + ".some",
		`id="` + long + `" class="story"`:                     "body > article.story",
		`id="two words" class="story"`:                        "body > article.story",
		`id="-1" class="story"`:                               `article#\-1`,
	} {
		markup := "<html><body><article " + attributes + "><h1>Ferry returns</h1>" + text + text + "</article></body></html>"
		e, err := Parser{}.Explain(strings.NewReader(markup))
		require.NoError(t, err)
		require.Equal(t, []string{want}, e.Body)
		doc, err := goquery.NewDocumentFromReader(strings.NewReader(markup))
		require.NoError(t, err)
		require.Equal(t, 1, doc.Find(want).Length(), want)
	}
}

func TestExplainOthers(t *testing.T) {
	e, err := Parser{}.Explain(strings.NewReader("Words.\n\nThe ferry left at noon, said the harbour master."))
	require.NoError(t, err)
	require.Equal(t, &Explanation{}, e)
	_, err = Parser{Published: Date{Value: "soon"}}.Explain(strings.NewReader(explained))
	require.ErrorAs(t, err, new(*OptionError))
	_, err = Parser{}.Explain(strings.NewReader("%PDF-1.7"))
	require.ErrorIs(t, err, ErrNoArticle)
	e, err = Parser{}.Explain(strings.NewReader("<html><body><ul><li><a href=/a>A page of links and nothing else</a></ul></body></html>"))
	require.NoError(t, err, "a page without an article is explained")
	require.NotNil(t, e)
	rules, err := NewRules(Selectors{Body: ".story p"})
	require.NoError(t, err)
	e, err = Parser{Rules: rules}.Explain(strings.NewReader(explained))
	require.NoError(t, err)
	require.Greater(t, len(e.Body), 3)
	for _, names := range []string{`id="the story"`, `id="` + strings.Repeat("story", 20) + `"`, `class="` + strings.Repeat("story", 20) + ` md"`, `class="` + strings.Repeat("story ", 60) + `"`} {
		given := strings.Replace(explained, `class="story md:w-1/2"`, names, 1)
		e, err = Parser{}.Explain(strings.NewReader(given))
		require.NoError(t, err)
		doc, err := goquery.NewDocumentFromReader(strings.NewReader(given))
		require.NoError(t, err)
		require.Equal(t, 1, doc.Find(e.Body[0]).Length(), e.Body[0])
	}
	for _, hostile := range []string{
		strings.Repeat("<nav>a</nav>", 1<<15), strings.Repeat("<div class="+strings.Repeat("x", 50)+">", 1<<12) + "words", "<p class='" + strings.Repeat("y ", 1<<17) + "'>" + strings.Repeat("<nav>a</nav>", 1<<10),
	} {
		e, err := Parser{Format: HTML}.Explain(strings.NewReader(hostile))
		require.NoError(t, err)
		require.LessOrEqual(t, len(e.Dropped), 1000)
	}
}
