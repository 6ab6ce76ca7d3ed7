package lede

import (
	"bytes"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/cases"
	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// everyKind is an article with a block of each kind, with what a renderer may
// trip over in each.
func everyKind() *Article {
	return &Article{
		Headline: "Tides & <timber>", Deck: "1. What the *pier* needs", Language: "en",
		Authors:   []Author{{Name: "Ines Okafor", URL: "https://log.example/ines"}, {Name: "J_P_", URL: "javascript:x()"}},
		Published: Date{Value: "2025-09-04T17:05:00+01:00"},
		Body: []Block{
			{Kind: KindParagraph, Text: "See the tide table! It is <free>, 5 * 4 and a_b.", Links: []Link{{8, 18, "https://log.example/a?b=(1)&c=2"}, {20, 22, "javascript:alert(1)"}}},
			{Kind: KindHeading, Level: 3, Text: "Costs in C#"},
			{Kind: KindParagraph, Text: "1986. A year [of rain] & AT&T; - no"},
			{Kind: KindList, Ordered: true, Items: []string{"one", "two", "- three", "four"}, Depths: []int{0, 1, 1, 0},
				Text: "one\ntwo\n- three\nfour", Links: []Link{{4, 7, "https://log.example/two"}}},
			{Kind: KindBlockquote, Text: "# It is a disgrace."},
			{Kind: KindBlockquote, Text: "It is > that."},
			{Kind: KindTable, Text: "Pier Cost\nNorth 5|6", Rows: [][]string{{"Pier", "Cost", "Year"}, {"North", "5|6"}}},
			{Kind: KindCode, Text: "a := `<b>`\n```\n  c"},
			{Kind: KindImage, URL: "https://log.example/p 1.jpg", Text: "The *pier*", Credit: "A. Roe"},
			{Kind: KindImage, URL: "data:image/png;base64,x", Text: "Nothing to see"},
			{Kind: KindVideo, URL: "https://log.example/tide.mp4", Poster: "https://log.example/tide.jpg", Text: "The tide_", Credit: "B. Roe"},
			{Kind: KindVideo, URL: "https://log.example/a_b_c.mp4", Poster: "javascript:x"},
			{Kind: KindAudio, URL: "https://log.example/bell.mp3", Text: "The bell"},
			{Kind: KindAudio, URL: "javascript:x", Text: "Nothing to hear"},
			{Kind: KindPost, Text: "Opened today — Pier (@pier) September 4, 2025", Post: 0},
			{Kind: KindPost, Text: "lost", Post: 9},
			{Kind: "unheard-of", Text: "Still shown"},
		},
		Posts: []Post{{
			Platform: "x", URL: "https://x.com/pier/status/1", Author: PostAuthor{Name: "Pier", Handle: "pier"},
			Text: "Opened <today>\nat *noon*\n\nCome!", Posted: Date{Value: "2025-09-04"},
			Media:  []Media{{Kind: "image", URL: "https://log.example/m.jpg"}, {Kind: "image", URL: "javascript:x"}},
			Parent: &Post{Platform: "bluesky", Text: "When?", Author: PostAuthor{Handle: "gull"}}, Block: 14,
		}},
	}
}

// A standfirst that is the text's first paragraph, too, is printed once.
func TestStandfirstIsPrintedOnce(t *testing.T) {
	const lead = "The pier is open. It was closed for a year."
	a := &Article{Headline: "Tides", Deck: lead, Body: []Block{{Kind: KindImage, URL: "https://log.example/p.jpg"}, {Kind: KindParagraph, Text: lead}}}
	require.Equal(t, 1, strings.Count(a.Markdown(), lead))
	require.Equal(t, 1, strings.Count(a.HTML(), lead))
	a.Deck = "Closed for a year"
	require.Contains(t, a.Markdown(), a.Deck)
	require.Contains(t, a.HTML(), a.Deck)
}

func TestMarkdown(t *testing.T) {
	const want = `# Tides & \<timber>

1\. What the \*pier\* needs

*Ines Okafor, J_P\_ · 2025-09-04 17:05*

See the [tide table](https://log.example/a?b=%281%29&c=2)! It is \<free>, 5 \* 4 and a_b.

### Costs in C\#

1986\. A year \[of rain\] & AT\&T; - no

1. one
   - [two](https://log.example/two)
   - \- three
2. four

> \# It is a disgrace.
>
> It is > that.

| Pier | Cost | Year |
| --- | --- | --- |
| North | 5\|6 |  |

` + "````\na := `<b>`\n```\n  c\n````" + `

![](https://log.example/p%201.jpg)\
*The \*pier\* (A. Roe)*

*Nothing to see*

[![](https://log.example/tide.jpg)](https://log.example/tide.mp4)\
*The tide\_ (B. Roe)*

[https://log.example/a_b_c.mp4](https://log.example/a_b_c.mp4)

[https://log.example/bell.mp3](https://log.example/bell.mp3)\
*The bell*

*Nothing to hear*

> Opened \<today>\
> at \*noon\*
>
> Come!
>
> > When?
> >
> > — @gull, Bluesky
>
> ![](https://log.example/m.jpg)
>
> — Pier (@pier), [X, 2025-09-04](https://x.com/pier/status/1)

> lost

Still shown
`
	require.Equal(t, want, everyKind().Markdown())
}

func TestHTML(t *testing.T) {
	const want = `<article dir="ltr" lang="en">
<header>
<h1>Tides &amp; &lt;timber&gt;</h1>
<p>1. What the *pier* needs</p>
<p><a href="https://log.example/ines">Ines Okafor</a>, J_P_ · <time datetime="2025-09-04T17:05:00+01:00">2025-09-04 17:05</time></p>
</header>
<p>See the <a href="https://log.example/a?b=(1)&amp;c=2">tide table</a>! It is &lt;free&gt;, 5 * 4 and a_b.</p>
<h3>Costs in C#</h3>
<p>1986. A year [of rain] &amp; AT&amp;T; - no</p>
<ol>
<li>one
<ul>
<li><a href="https://log.example/two">two</a></li>
<li>- three</li>
</ul>
</li>
<li>four</li>
</ol>
<blockquote>
<p># It is a disgrace.</p>
<p>It is &gt; that.</p>
</blockquote>
<table>
<thead>
<tr><th>Pier</th><th>Cost</th><th>Year</th></tr>
</thead>
<tbody>
<tr><td>North</td><td>5|6</td></tr>
</tbody>
</table>
` + "<pre><code>a := `&lt;b&gt;`\n```\n  c</code></pre>" + `
<figure>
<img src="https://log.example/p 1.jpg" alt="">
<figcaption>The *pier* <small>A. Roe</small></figcaption>
</figure>
<figure>
<figcaption>Nothing to see</figcaption>
</figure>
<figure>
<video controls preload="none" src="https://log.example/tide.mp4" poster="https://log.example/tide.jpg"><a href="https://log.example/tide.mp4">https://log.example/tide.mp4</a></video>
<figcaption>The tide_ <small>B. Roe</small></figcaption>
</figure>
<figure>
<video controls preload="none" src="https://log.example/a_b_c.mp4"><a href="https://log.example/a_b_c.mp4">https://log.example/a_b_c.mp4</a></video>
</figure>
<figure>
<audio controls preload="none" src="https://log.example/bell.mp3"><a href="https://log.example/bell.mp3">https://log.example/bell.mp3</a></audio>
<figcaption>The bell</figcaption>
</figure>
<figure>
<figcaption>Nothing to hear</figcaption>
</figure>
<blockquote cite="https://x.com/pier/status/1">
<p>Opened &lt;today&gt;<br>
at *noon*</p>
<p>Come!</p>
<img src="https://log.example/m.jpg" alt="">
<blockquote>
<p>When?</p>
<footer>— <cite>@gull</cite>, Bluesky</footer>
</blockquote>
<footer>— <cite>Pier (@pier)</cite>, <a href="https://x.com/pier/status/1">X, <time datetime="2025-09-04">2025-09-04</time></a></footer>
</blockquote>
<blockquote>
<p>lost</p>
</blockquote>
<p>Still shown</p>
</article>
`
	got := everyKind().HTML()
	require.Equal(t, want, got)
	checkMarkup(t, got)
}

// TestLiveBlogRendering prints what stands above the entries of a live blog.
func TestLiveBlogRendering(t *testing.T) {
	a := &Article{
		Headline: "Flood, as it happened", Direction: "rtl", Language: "ar",
		Body: []Block{
			{Kind: KindParagraph, Text: "The river rose."},
			{Kind: KindHeading, Level: 2, Text: "Bridge shut"},
			{Kind: KindParagraph, Text: "No one may cross."},
		},
		Updates: []Update{
			{Headline: "Water rising", Posted: Date{Value: "2025-09-04T17:05:00Z"}, Authors: []Author{{Name: "A. Roe"}}, Start: 0, End: 1},
			{Headline: "Bridge shut", Posted: Date{Value: "2025-09-04T16:00:00Z"}, Start: 1, End: 3},
		},
	}
	require.Equal(t, `# Flood, as it happened

---

## Water rising

*2025-09-04 17:05 · A. Roe*

The river rose.

---

## Bridge shut

*2025-09-04 16:00*

No one may cross.
`, a.Markdown())
	require.Equal(t, `<article dir="rtl" lang="ar">
<header>
<h1>Flood, as it happened</h1>
</header>
<hr>
<h2>Water rising</h2>
<p><time datetime="2025-09-04T17:05:00Z">2025-09-04 17:05</time> · A. Roe</p>
<p>The river rose.</p>
<hr>
<h2>Bridge shut</h2>
<p><time datetime="2025-09-04T16:00:00Z">2025-09-04 16:00</time></p>
<p>No one may cross.</p>
</article>
`, a.HTML())
}

// TestRenderers prints every article of testdata and of the corpora, in every
// form.
func TestRenderers(t *testing.T) {
	for folder := range caseFolders {
		for _, path := range cases.Inputs(t, folder) {
			parser, input := readCase(t, path)
			if a, err := parser.Parse(bytes.NewReader(input)); err == nil {
				checkRenderings(t, a)
			}
		}
	}
	checkRenderings(t, &Article{})
	checkRenderings(t, everyKind())
}

func TestRenderersOnCorpus(t *testing.T) {
	for _, data := range cases.Pages(t, "extract/*", "posts", "dates/pagedate") {
		if a, err := (Parser{Format: HTML}).Parse(bytes.NewReader(data)); err == nil {
			checkArticle(t, a)
			checkRenderings(t, a)
		}
	}
}

// checkRenderings checks what the documentation promises of every rendering.
func checkRenderings(t *testing.T, a *Article) {
	t.Helper()
	for _, out := range []string{a.Text(), a.Markdown(), a.HTML()} {
		require.True(t, utf8.ValidString(out))
	}
	checkMarkup(t, a.HTML())
}

// allowedTags are those of Article.HTML, void ones last.
var allowedTags = strings.Fields(`article header h1 h2 h3 h4 h5 h6 p ul ol li blockquote table thead
	tbody tr th td pre code figure figcaption small a strong em sup sub time cite footer
	video audio br img hr`)

// allowedAttributes are those of Article.HTML.
var allowedAttributes = strings.Fields("dir lang href src alt cite datetime controls preload poster")

// checkMarkup checks that markup is balanced and holds nothing but what
// Article.HTML may write.
func checkMarkup(t *testing.T, markup string) {
	t.Helper()
	var open []string
	z := html.NewTokenizer(strings.NewReader(markup))
	for {
		kind := z.Next()
		token := z.Token()
		switch kind {
		case html.ErrorToken:
			require.Empty(t, open)
			return
		case html.StartTagToken:
			require.Contains(t, allowedTags, token.Data)
			for _, a := range token.Attr {
				require.Contains(t, allowedAttributes, a.Key)
				if a.Key == "href" || a.Key == "src" || a.Key == "cite" {
					require.True(t, page.IsLinkAddress(a.Val), a.Val)
				}
			}
			if !slices.Contains([]string{"br", "img", "hr"}, token.Data) {
				open = append(open, token.Data)
			}
		case html.EndTagToken:
			require.NotEmpty(t, open)
			require.Equal(t, open[len(open)-1], token.Data)
			open = open[:len(open)-1]
		case html.CommentToken, html.DoctypeToken, html.SelfClosingTagToken:
			t.Fatalf("unexpected %v", token)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	a := &Article{
		Headline: `Ferry: "back"`, URL: "https://log.example/ferry", Publisher: Publisher{Name: "Harbour\u0085Log"},
		Authors: []Author{{Name: "Ines Okafor"}}, Published: Date{Value: "2025-09-04"}, Tags: []string{"#ships", "no"},
	}
	require.Equal(t, `---
title: "Ferry: \"back\""
url: "https://log.example/ferry"
site: "Harbour\u0085Log"
published: "2025-09-04"
authors:
  - "Ines Okafor"
tags:
  - "#ships"
  - "no"
---
`, a.FrontMatter())
	require.Equal(t, "---\n---\n", (&Article{}).FrontMatter())
}

func TestChunks(t *testing.T) {
	a := &Article{Body: []Block{
		{Kind: KindParagraph, Text: "one two"},
		{Kind: KindImage, Text: "a picture"},
		{Kind: KindHeading, Level: 2, Text: "Ships"},
		{Kind: KindHeading, Level: 3, Text: "Old"},
		{Kind: KindParagraph, Text: "three fôur"},
		{Kind: KindParagraph, Text: "five six seven eight nine"},
		{Kind: KindHeading, Level: 3, Text: "New"},
		{Kind: KindParagraph, Text: "ten"},
		{Kind: KindImage},
	}}
	require.Equal(t, []Chunk{
		{Text: "one two", Start: 0, End: 1},
		{Text: "Ships\n\nOld\n\nthree fôur", Start: 1, End: 5},
		{Headings: []string{"Ships", "Old"}, Text: "five six seven eight nine", Start: 5, End: 6},
		{Headings: []string{"Ships"}, Text: "New\n\nten", Start: 6, End: 8},
	}, a.Chunks(22))
	for size := range 100 {
		var texts []string
		for i, c := range a.Chunks(size) {
			texts = append(texts, c.Text)
			require.NotEqual(t, i > 0, c.Start == 0)
		}
		require.Equal(t, a.Text(), strings.Join(texts, "\n\n"))
	}
	require.Len(t, a.Chunks(1000), 1)
	require.Len(t, a.Chunks(-1), 4)
	require.Empty(t, (&Article{Body: []Block{{Kind: KindImage}}}).Chunks(10))
}

func TestWordCount(t *testing.T) {
	for text, want := range map[string]int{
		"":                                  0,
		"The ferry – late – left at 17:05.": 6,
		"well-known “U.S.” harbour":         3,
		"東京は晴れ。":                            5,
		"iPhone 17を発売":                      5,
		"नमस्ते दुनिया":                     2,
		"* * *":                             0,
	} {
		require.Equal(t, want, (&Article{Body: []Block{{Kind: KindParagraph, Text: text}, {Kind: KindCode, Text: "x y"}}}).WordCount(), text)
	}
}

// TestFingerprint compares a text with a text that was changed a little, one
// that was reset, and another.
func TestFingerprint(t *testing.T) {
	print := func(text string) uint64 {
		return (&Article{Body: []Block{{Kind: KindParagraph, Text: text}}}).Fingerprint()
	}
	var words []string
	for i := range 400 {
		words = append(words, "word"+strconv.Itoa(i*i%977))
	}
	text := strings.Join(words, " ")
	require.Equal(t, print(text), print(strings.ToUpper(strings.ReplaceAll(text, " ", ",  "))))
	words[200] = "other"
	require.LessOrEqual(t, bits.OnesCount64(print(text)^print(strings.Join(words, " "))), 6)
	slices.Reverse(words)
	require.Greater(t, bits.OnesCount64(print(text)^print(strings.Join(words, " "))), 16)
	require.Zero(t, print("two words"))
	require.Equal(t, uint64(0), print(""))
}

// TestMarks renders what is set apart inside a line.
func TestMarks(t *testing.T) {
	for _, c := range []struct{ body, markdown, html string }{
		{"E = mc<sup>2</sup>", "E = mc<sup>2</sup>", "E = mc<sup>2</sup>"},
		{"H<sub>2</sub>O", "H<sub>2</sub>O", "H<sub>2</sub>O"},
		{"say <em>never</em>, <b>ever</b>", "say *never*, **ever**", "say <em>never</em>, <strong>ever</strong>"},
		{"un<em>believ</em>able", "un<em>believ</em>able", "un<em>believ</em>able"},
		{"<strong> Note: </strong>mind the 5 * 4", `**Note:** mind the 5 \* 4`, "<strong>Note:</strong> mind the 5 * 4"},
		{"<b>all <i>of</i> it</b>", "**all** <strong><em>of</em></strong> **it**",
			"<strong>all </strong><strong><em>of</em></strong><strong> it</strong>"},
		{"run <code>a*b_c</code> now", "run `a*b_c` now", "run <code>a*b_c</code> now"},
		{"run <code>a`b</code> now", "run <code>a\\`b</code> now", "run <code>a`b</code> now"},
		{`the <a href="https://log.example/k"><em>old</em> keeper</a> wrote`, "the [*old* keeper](https://log.example/k) wrote",
			`the <a href="https://log.example/k"><em>old</em> keeper</a> wrote`},
		{`<b>see <a href="https://log.example/k">him</a> now</b>`, "**see** [<strong>him</strong>](https://log.example/k) **now**",
			`<strong>see </strong><a href="https://log.example/k"><strong>him</strong></a><strong> now</strong>`},
		{"<i>one</i><i>two</i>", "*onetwo*", "<em>onetwo</em>"},
	} {
		const rest = "<p>The keepers went up at dawn, and by noon they had counted every gull on the rocks below the light.</p>"
		a, err := Parse(strings.NewReader("<html lang=en><body><article>" + rest + "<p>" + c.body + " and that is all there is to say of the gulls, of the rocks and of the light.</p></article>"))
		require.NoError(t, err)
		require.Len(t, a.Body, 2, c.body)
		require.Contains(t, a.Markdown(), "\n"+c.markdown+" and that", c.body)
		require.Contains(t, a.HTML(), "<p>"+c.html+" and that", c.body)
	}
}

// TestMarksOfStrangers renders marks that lede did not write: those outside the text, or
// of a kind that it does not know, count for nothing.
func TestMarksOfStrangers(t *testing.T) {
	a := &Article{Body: []Block{{Kind: KindParagraph, Text: "one two", Marks: []Mark{
		{5, 99, MarkStrong}, {-1, 2, MarkCode}, {4, 4, MarkEmphasis}, {0, 3, "blink"}, {4, 7, MarkEmphasis}, {4, 7, MarkEmphasis},
	}}}}
	require.Equal(t, "one *two*\n", a.Markdown())
	require.Contains(t, a.HTML(), "<p>one <em>two</em></p>")
}
