package lede

import (
	"fmt"
	"math"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// A hostileFamily makes inputs of about n bytes that are all alike: what one
// of them costs a byte, all of them should.
type hostileFamily struct {
	name   string
	format Format
	make   func(n int) string
}

// runOf returns about n bytes of the piece.
func runOf(piece string) func(int) string {
	return func(n int) string { return strings.Repeat(piece, max(1, n/len(piece))) }
}

// between returns about n bytes of the piece between two texts.
func between(before, piece, after string) func(int) string {
	return func(n int) string { return before + runOf(piece)(n) + after }
}

// inside returns about n bytes of opening pieces around the text, and as many
// closing ones.
func inside(open, text, close string) func(int) string {
	return func(n int) string {
		k := max(1, n/(len(open)+len(close)))
		return strings.Repeat(open, k) + text + strings.Repeat(close, k)
	}
}

// counted returns about n bytes of a pattern with its number in it, so that no
// two pieces are alike.
func counted(pattern string) func(int) string {
	return func(n int) string {
		var out strings.Builder
		for i := 0; out.Len() < n; i++ {
			fmt.Fprintf(&out, pattern, i)
		}
		return out.String()
	}
}

const (
	hostileProse = "<p>The ferry left at noon, said the harbour master, and it has not been late since.</p>"
	hostileLD    = `<script type="application/ld+json">`
)

var hostileFamilies = []hostileFamily{
	// nested and unclosed
	{"nested div", HTML, inside("<div>", hostileProse, "</div>")},
	{"nested div with class", HTML, inside(`<div class="article-body related">`, hostileProse, "</div>")},
	{"nested related, much text", HTML, func(n int) string {
		return inside(`<div class="related">`, runOf(hostileProse)(n/2), "</div>")(n / 2)
	}},
	{"nested blockquote", HTML, inside("<blockquote>", hostileProse, "</blockquote>")},
	{"nested blockquote with link", HTML, inside(`<blockquote><a href="https://x.com/a/status/1">`, "a", "</a></blockquote>")},
	{"nested list", HTML, inside("<ul><li>a", "b", "</li></ul>")},
	{"nested table", HTML, inside("<table><tr><td>", hostileProse, "</td></tr></table>")},
	{"nested figure", HTML, inside("<figure>", `<img src="a.jpg">`, "</figure>")},
	{"nested link", HTML, inside(`<a href="/a">`, hostileProse, "</a>")},
	{"nested noscript", HTML, inside("<noscript>", hostileProse, "</noscript>")},
	{"nested template", HTML, inside("<template>", hostileProse, "</template>")},
	{"nested svg", HTML, inside("<svg>", hostileProse, "</svg>")},
	{"nested aside", HTML, inside("<aside>a", hostileProse, "</aside>")},
	{"nested article", HTML, inside("<article><h1>a</h1>", hostileProse, "</article>")},
	{"nested live entry", HTML, inside(`<div class="liveblog-entry post"><time datetime="2025-09-04">a</time>`, hostileProse, "</div>")},
	{"nested headings", HTML, inside("<h1><h2>", hostileProse, "</h2></h1>")},
	{"nested item", HTML, inside(`<div itemscope itemprop="author">`, hostileProse, "</div>")},
	{"unclosed b", HTML, runOf("<b>a")},
	{"unclosed b and p", HTML, runOf("<p><b>a")},
	{"unclosed a and p", HTML, runOf(`<p><a href="/a">a`)},
	{"unclosed div", HTML, runOf("<div>a")},
	{"unclosed li", HTML, runOf("<ul><li>a")},
	{"unclosed td", HTML, runOf("<table><tr><td>a")},
	{"misnested", HTML, runOf("<b><i><p></b></i>a")},
	{"end tags only", HTML, runOf("</div>")},
	{"end tags of others", HTML, between(runOf("<div>")(1<<12), "</span>", "")},
	{"comment unclosed", HTML, between(hostileProse+"<!--", "- ", "")},
	{"comments", HTML, runOf("<!--a--><!a><?a>")},
	{"tag unclosed", HTML, between(hostileProse+"<a ", "a ", "")},
	{"script unclosed", HTML, between(hostileProse+"<script>", "</scrip", "")},
	{"textarea unclosed", HTML, between(hostileProse+"<textarea>", "</texta <", "")},
	{"less-than only", HTML, runOf("<")},
	{"slashes only", HTML, runOf("</")},
	{"brackets", HTML, runOf("<a><")},
	// attributes, entities
	{"attributes", HTML, between("<p", ` data-a="b"`, ">a")},
	{"attributes, each another", HTML, func(n int) string { return "<p" + counted(` data-a%d="b"`)(n) + ">a" }},
	{"one attribute", HTML, between(`<p data-a="`, "a", `">a`)},
	{"one class", HTML, between(`<p class="`, "article related ", `">a`)},
	{"one class without a space", HTML, between(`<p class="`, "a-B_", `">a`)},
	{"one address", HTML, between(`<iframe src="https://x.com/a/status/1?`, "a=/%2F&", `"></iframe>`)},
	{"entities", HTML, runOf("&amp;&notin;&#x41;")},
	{"ampersands", HTML, runOf("&")},
	{"entity unclosed", HTML, between("<p>&", "a", "")},
	{"number of an entity", HTML, between("<p>&#", "1", ";")},
	{"white space", HTML, between("<p>a", " \n\t&nbsp;", "b")},
	{"line breaks", HTML, between("<p>a", "<br>", "b")},
	// head and scripts
	{"metas", HTML, runOf(`<meta property="article:tag" content="a"><meta name="author" content="By A B and C D">`)},
	{"scripts", HTML, runOf("<script></script>")},
	{"ld scripts", HTML, runOf(hostileLD + `{"@type":"NewsArticle","headline":"a"}</script>`)},
	{"ld arrays", HTML, func(n int) string { return hostileLD + inside("[", "1", "]")(n) + "</script>" + hostileProse }},
	{"ld objects", HTML, func(n int) string {
		return hostileLD + inside(`{"@graph":`, `{"@type":"NewsArticle","headline":"a"}`, "}")(n) + "</script>" + hostileProse
	}},
	{"ld arrays unclosed", HTML, between(hostileLD, "[{", "</script>"+hostileProse)},
	{"ld list", HTML, between(hostileLD+`{"@type":"NewsArticle","author":[`, `{"name":"A B"},`, `{}]}</script>`+hostileProse)},
	{"ld string", HTML, between(hostileLD+`{"@type":"NewsArticle","headline":"`, `a \u0041\"`, `"}</script>`+hostileProse)},
	{"ld without an end", HTML, between(hostileLD+`{"@type":"NewsArticle","headline":"`, `a`, `</script>`+hostileProse)},
	{"ld commas missing", HTML, between(hostileLD+`[`, `"a" "b" `, `]</script>`+hostileProse)},
	{"ld backslashes", HTML, between(hostileLD+`{"a":"`, `\`, `"}</script>`+hostileProse)},
	{"ld body", HTML, between(hostileLD+`{"@type":"NewsArticle","articleBody":"`, `The ferry left. `, `"}</script>`)},
	// what a body is made of
	{"paragraphs", HTML, runOf(hostileProse)},
	{"paragraphs, each another", HTML, counted("<p>The ferry number %d left at noon, said the harbour master, and was not late.</p>")},
	{"hidden boxes, each another", HTML, counted(`<div class="hidden"><p>The ferry left at noon, said the harbour master: number %d, which was not late though the tide ran out.</p></div>`)},
	{"cards in cards", HTML, inside(`<div class="tweet"><a href="https://x.com/a/status/1">b`, hostileProse, "</div>")},
	{"cards", HTML, counted(`<div class="tweet"><a href="https://x.com/a/status/%d">b</a> @a</div>`)},
	{"facades", HTML, runOf(`<div class="play"><img src="https://i.ytimg.com/vi/a9Bc8De7Fg0/0.jpg"><a href="/b"></a></div>`)},
	{"bare addresses", HTML, counted("<p>https://x.com/a/status/%d</p>")},
	{"embed data", HTML, func(n int) string {
		return "<div data-attrs='" + inside(`{"a":`, `"https://x.com/a/status/1"`, "}")(min(n, 32<<10)) + "'></div>" + runOf(hostileProse)(n)
	}},
	{"hidden codes", HTML, runOf(`<div data-code="PGlmcmFtZSBzcmM9Imh0dHBzOi8veW91dHUuYmUvYSI+"></div><div data-code="%3Ciframe%20src=a%3E"></div>`)},
	{"scripts that write", HTML, runOf(`<p>a<script>b("<iframe src='https://youtu.be/" + c + "'>")</script>`)},
	{"controls", HTML, between("<p>a", "\x1b[31m\u202e&#8203;", "b")},
	{"headings", HTML, counted("<h2>Part %d</h2>")},
	{"first headings", HTML, counted("<h1>Part %d of the story</h1>")},
	{"links", HTML, counted(`<p><a href="/a%d">The ferry left at noon</a></p>`)},
	{"links in one paragraph", HTML, func(n int) string { return "<p>" + counted(`<a href="/a%d">a</a> b `)(n) }},
	{"images", HTML, counted(`<figure><img src="a%d.jpg" srcset="a.jpg 1x, b.jpg 2x"><figcaption>a</figcaption></figure>`)},
	{"pull quotes", HTML, counted("<blockquote>The ferry left at noon, they said, for the %d time that day.</blockquote>")},
	{"lists", HTML, counted("<ul><li>a%d</li><li>b</li></ul>")},
	{"one list", HTML, func(n int) string { return "<ul>" + counted("<li>a%d")(n) }},
	{"one table", HTML, func(n int) string { return "<table>" + counted("<tr><td>a%d<td>b")(n) }},
	{"one row", HTML, func(n int) string { return "<table><tr>" + counted("<td>a%d")(n) }},
	{"times", HTML, counted(`<time datetime="2025-09-04T10:00:%d">a</time>`)},
	{"authors", HTML, counted(`<span class="author byline" itemprop="author">By A%d B</span>`)},
	{"live entries", HTML, counted(`<div class="liveblog-entry" id="e%d"><time datetime="2025-09-04">a</time><h2>b</h2><p>The ferry left, they said.</p></div>`)},
	{"containers", HTML, counted(`<div class="article-body"><p>The ferry, number %d, left at noon, and was not late.</p></div>`)},
	{"dropped containers", HTML, counted(`<div class="related share"><p>The ferry, number %d, left.</p></div>`)},
	// posts
	{"posts", HTML, counted(`<blockquote class="twitter-tweet"><p>a</p>&mdash; A (@a) <a href="https://x.com/a/status/%d">May 3, 2024</a></blockquote>`)},
	{"one post, often", HTML, runOf(`<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>`)},
	{"post in noscript", HTML, counted(`<noscript><iframe src="https://x.com/a/status/%d"></iframe></noscript>`)},
	{"posts in code", HTML, counted(`<div data-html="&lt;iframe src='https://x.com/a/status/%d'&gt;"></div>`)},
	{"textareas", HTML, counted(`<textarea><blockquote class="twitter-tweet"><a href="https://x.com/a/status/%d"></a></blockquote></textarea>`)},
	{"one post code", HTML, between(`<blockquote class="twitter-tweet">`, `<a href="https://x.com/a">b</a>`, "</blockquote>")},
	{"one post's lines", HTML, between(`<blockquote class="twitter-tweet"><a href="https://x.com/a/status/1">b</a>`, `a<br>`, "</blockquote>")},
	{"near posts", HTML, counted(`<div data-url="https://x.com/a/stat/%d" data-id="x"></div>`)},
	{"permalinks", HTML, counted("<p>https://x.com/a/status/%d</p>")},
	{"data objects", HTML, func(n int) string {
		return `<div data-x='` + inside(`{"a":`, `1`, "}")(n) + `'></div>` + hostileProse
	}},
	// bytes
	{"NULs", Auto, runOf("\x00")},
	{"NULs in markup", HTML, runOf("<p>\x00a")},
	{"invalid UTF-8", Auto, runOf("\xff\xc0a")},
	{"UTF-16 of odd length", Auto, func(n int) string { return "\xff\xfe" + runOf("<\x00p\x00")(n) + "\x00" }},
	{"lone surrogates", Auto, func(n int) string { return "\xff\xfe" + runOf("\x00\xd8a\x00")(n) }},
	{"half a character", HTML, between(`<meta charset=gbk><p>`, "\x81", "")},
	{"combining marks", Auto, between("a", "\u0301\u0489", "")},
	{"joiners", Auto, runOf("\U0001F468\u200d")},
	{"direction marks", Text, runOf("\u200f\u202e")},
	// text
	{"one line", Text, runOf("The ferry left at noon and was not late. ")},
	{"one word", Text, runOf("ferry ")},
	{"one word without a space", Text, runOf("ferry")},
	{"glyphs", Text, runOf("渡船")},
	{"line feeds", Text, runOf("\n")},
	{"short lines", Text, runOf("a\n")},
	{"sentences", Text, runOf("The ferry left.\n")},
	{"bullets", Text, runOf("- a\n")},
	{"carriage returns", Text, runOf("a\r")},
	{"wrapped lines", Text, runOf("The ferry left at noon and was not late, they say\nat the pier.\n\n")},
	{"accounts", Text, runOf("Ada Brink (@adabrink) · May 3, 2024\n")},
	{"accounts below words", Text, runOf("The lamp is out. #lamp\nAda Brink (@adabrink) May 3, 2024\n")},
	{"digits", Text, runOf("1")},
	{"numbers", Text, runOf("1 ")},
	{"days", Text, runOf("2024-01-01 ")},
	{"days in digits", Text, runOf("1/2/3/")},
	{"months", Text, runOf("May ")},
	{"days without years", Text, runOf("4 September, ")},
	{"times of day", Text, runOf("10:15 ")},
	// data of scripts
	{"wide data", HTML, between("<p>a</p><script>s={\"body\":[", `{"text":"The ferry left at noon, and it was late."},`, "{}]}</script>")},
	{"deep data", HTML, func(n int) string {
		return "<p>a</p><script>s={\"body\":[" + inside(`{"content":[`, `"a"`, "]}")(n) + "]}</script>"
	}},
	{"assignments", HTML, between("<p>a</p><script>", "a = b;", "</script>")},
	{"pushes", HTML, between("<p>a</p><script>", `__next_f.push([1,"1:[]\n"])`, "</script>")},
	{"references to one text", HTML, func(n int) string {
		rows := fmt.Sprintf("1:T%x,%s2:[%s0]", n/2, strings.Repeat("a ", n/4), strings.Repeat(`\"$1\",`, n/16))
		return `<p>a</p><script>__next_f.push([1,"` + rows + `"])</script>`
	}},
	{"words of time", Text, runOf("last week on the next day of the year ")},
	{"durations", Text, runOf("two and a half hundred thousand years ")},
	{"names", Text, runOf("Ann Lee ")},
	{"names, each another", Text, counted("Ann%d Lee said so. ")},
	{"names joined", Text, runOf("Ann and Bo, ")},
	{"titles", Text, runOf("President Minister Mr ")},
	{"initials", Text, runOf("A. B. ")},
	{"pronouns", Text, runOf("he said she said ")},
	{"verbs of speech", Text, runOf("said ")},
	{"straight marks", Text, runOf(`"`)},
	{"straight marks and words", Text, runOf(`"a `)},
	{"opening marks", Text, runOf("“a ")},
	{"opening marks by line", Text, runOf("“a\n")},
	{"closing marks", Text, runOf("a” ")},
	{"marks by turns", Text, runOf("“‘a ")},
	{"quotes", Text, runOf("“We left,” said Ann Lee. ")},
	{"quotes by line", Text, counted("“We left at %d,” said Ann Lee.\n")},
	{"apostrophes", Text, runOf("'a ")},
	{"guillemets", Text, runOf("«»a ")},
	{"parentheses", Text, runOf("(")},
	{"dashes", Text, runOf("— ")},
	{"dialogue", Text, runOf("— a, said Ann.\n")},
	{"colons", Text, runOf("Ann: a\n")},
	{"pasted posts", Text, runOf("We left.\n— A (@a) May 3, 2024\n")},
	{"authors of posts", Text, runOf("— A (@a) May 3, 2024\n")},
	{"authors in one line", Text, runOf("— A (@a) May 3, 2024 ")},
	{"handles", Text, runOf("(@a) ")},
	{"handles by line", Text, runOf("@a\n")},
	{"lines of interfaces", Text, runOf("View this post on Instagram\n")},
	{"openings of posts", Text, runOf("Post by @a\n")},
	{"permalinks by line", Text, counted("https://x.com/a/status/%d\n")},
	{"short links", Text, between("a\n— A (@a) May 3, 2024\n", "https://t.co/a\n", "")},
	{"cut lines", Text, runOf("a…\n— A (@a) May 3, 2024\nb…\n")},
	{"embed codes", Text, runOf("<blockquote class=twitter-tweet><a href=https://x.com/a/status/1>b</a></blockquote>\n")},
	{"controls in text", Text, runOf("a\x1b[31m\u202e\u200b b. ")},
	{"bylines", Text, runOf("By Ann Lee\n")},
	// other languages
	{"German", Text, runOf("„Wir fahren am 4. Mai“, sagte die Ministerin, und sie habe, so hieß es, gestern ")},
	{"French", Text, runOf("« Nous partons le 4 mai », a dit la ministre, selon elle, la semaine dernière ")},
	{"Spanish", Text, runOf("«Salimos el 4 de mayo», dijo la ministra, según ella, la semana pasada ")},
	{"Chinese", Text, runOf("部长昨天说，“列车五月四日发车”，")},
	{"Japanese", Text, runOf("大臣は昨日「五月四日に出ます」と述べ、")},
	{"Russian", Text, runOf("«Мы едем 4 мая», сказал министр, по его словам, вчера ")},
	{"Arabic", Text, runOf("قال الوزير أمس «نغادر في 4 مايو»، ")},
}

// TestHostileValues: from bytes, from a tree and from a text, no address that
// runs and no control character reaches what comes out.
func TestHostileValues(t *testing.T) {
	const words = "The ferry left at noon, said the harbour master, and it has not been late since the spring of that year. "
	page := `<html><head><title>Ferry &#27;[31mback&#x202E;</title><base href="javascript:x">
<meta property="og:image" content=" java&#10;script:alert(1)"><meta name="author" content="Ann&#0; Roe&#8203;">
<link rel="amphtml" href="vbscript:x"><link rel="next" href="data:text/html,x"><link rel="canonical" href="JAVASCRIPT:x">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\u0000 \u001b[1mback\u202e","keywords":["fer\u0007ry\u200b","\u009bpier"],
"image":{"url":"data:image/png;base64,x"},"publisher":{"name":"The \u0000Post","url":"\tjavascript:alert(1)"},"author":{"name":"Ann \u001bRoe","url":"javascript:x"}}</script>
</head><body><article><h1>Ferry \u001b[1mback</h1><p class="byline">By <a rel="author" href="javascript:x">Ann Roe</a></p>
<p>` + words + `<a href="&#1;javascript:x">One</a> <a href="java&#9;script:x">two</a> <a href="DATA:text/html,x">three</a> by&#8203;pass &#x9b;31m` + "\x00\x1b]0;title\x07\u202e" + `</p>
<figure><img src="javascript:x" data-src="data:image/png;base64,x"><figcaption>A pier&#27;</figcaption></figure><pre>a&#0;&#27;[0mb
c</pre><img src="vbscript:x" width="900" height="600"><p>` + words + words + `</p>
<div class="tweet" data-attrs='{"url":"https://x.com/a/status/1501234567890123456","full_text":"We \u001bsail","photos":["javascript:x"],"name":"A\u0000"}'></div>
</article></body></html>`
	check := func(a *Article, err error) {
		require.NoError(t, err)
		checkArticle(t, a)
		for _, out := range []string{a.Text(), a.Markdown(), a.HTML()} {
			require.Equal(t, prose.WithoutControls(out), out)
			lower := strings.ToLower(out)
			for _, scheme := range []string{"(javascript:", "\"javascript:", "(data:", "\"data:", "vbscript:"} {
				require.NotContains(t, lower, scheme)
			}
		}
		require.Contains(t, a.Text(), "bypass")
	}
	check(Parse(strings.NewReader(page)))
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(page))
	require.NoError(t, err)
	check(ParseDocument(doc))
	check(Parse(strings.NewReader("Ferry \x1b[31mback\n\nBy Ann\x00 Roe\n\n" + words + "by\u200bpass\u202e \u009b\n\n" + words)))
}

func (h *hostileFamily) parse(input string) {
	_, _ = Parser{Format: h.format, MaxBytes: 1 << 30, Published: Date{Value: "2025-09-04"}}.Parse(strings.NewReader(input))
}

// TestHostileFamilies reads inputs of each family, one sixteen times the size
// of the other. The memory taken must grow as the input does. So must the
// time; as machines are busy, it fails only where a loop in a loop shows: that
// takes 256 times as long.
func TestHostileFamilies(t *testing.T) {
	const (
		small, times = 8 << 10, 16
		maxMemory    = times * 2
		maxTime      = times * 4
		patience     = 400 * time.Millisecond
		tables       = 24 << 20 // bytes of pooled buffers, which the race detector drops at random
	)
	for i := range hostileFamilies {
		h := &hostileFamilies[i]
		t.Run(h.name, func(t *testing.T) {
			input := h.make(small)
			h.cost(input) // fills the pools
			once, once2, manifold := h.cost(input), h.cost(input), h.cost(h.make(times*small))
			require.LessOrEqual(t, manifold.memory, maxMemory*once.memory+tables)
			require.LessOrEqual(t, manifold.time, maxTime*max(once.time, once2.time)+patience)
		})
	}
}

// A cost is what parsing took.
type cost struct {
	memory uint64 // bytes allocated in all
	time   time.Duration
}

func (h *hostileFamily) cost(input string) cost {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	h.parse(input)
	taken := time.Since(start)
	runtime.ReadMemStats(&after)
	return cost{after.TotalAlloc - before.TotalAlloc, taken}
}

// BenchmarkHostile gives, for each family, what twice the input costs in time:
// 2 where the cost grows with the input. It is the mean of four doublings, each
// end the least of several runs: one doubling alone tells where a cache ends.
// Beside it stands how far the heap rises, in bytes for each of the input: of
// the largest, and of a megabyte, where few of the limits are reached.
func BenchmarkHostile(b *testing.B) {
	const (
		size      = 256 << 10
		doublings = 4
	)
	for i := range hostileFamilies {
		h := &hostileFamilies[i]
		b.Run(h.name, func(b *testing.B) {
			small, large := h.make(size), h.make(size<<doublings)
			b.SetBytes(int64(len(small) + len(large)))
			short, long := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
			for b.Loop() {
				start := time.Now()
				h.parse(small)
				middle := time.Now()
				h.parse(large)
				short, long = min(short, middle.Sub(start)), min(long, time.Since(middle))
			}
			b.ReportMetric(math.Pow(float64(long)/float64(short), 1./doublings), "T(2n)/T(n)")
			for _, in := range []struct{ text, unit string }{{large, "heap/input"}, {h.make(1 << 20), "heap/MiB"}} {
				b.ReportMetric(float64(heapRise(func() { h.parse(in.text) }))/float64(len(in.text)), in.unit)
			}
		})
	}
}

// heapRise returns how far the heap, with what is not collected yet, rises
// while work runs above where it was with empty pools.
func heapRise(work func()) uint64 {
	heap := func() uint64 {
		sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	runtime.GC()
	runtime.GC() // what a pool held is gone after two
	before, peak := heap(), uint64(0)
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		ticks := time.NewTicker(200 * time.Microsecond)
		defer ticks.Stop()
		for {
			select {
			case <-ticks.C:
				peak = max(peak, heap())
			case <-stop:
				return
			}
		}
	}()
	work()
	close(stop)
	<-stopped
	return max(peak, heap()) - before
}
