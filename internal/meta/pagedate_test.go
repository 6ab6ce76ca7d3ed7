package meta

import (
	"net/url"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/require"
)

func TestDateOfAddress(t *testing.T) {
	for _, test := range []struct{ address, want string }{
		{"https://news.example/2025/09/04/storm", "2025-09-04"},
		{"https://news.example/home/2025/9/4/storm", "2025-09-04"},
		{"https://news.example/2025/09/04-storm.html", "2025-09-04"},
		{"https://news.example/press/2025-09-04", "2025-09-04"},
		{"https://news.example/press/04-09-2025-storm", "2025-09-04"},
		{"https://news.example/20250904-storm", "2025-09-04"},
		{"https://news.example/04092025-storm", "2025-09-04"},
		{"https://news.example/2025/09/storm", ""},
		{"https://news.example/2025/31/09/storm", ""},
		{"https://news.example/12345678", ""},
		{"https://news.example/0123/45/67", ""},
	} {
		require.Equal(t, test.want, dateOfAddress(test.address), test.address)
	}
}

func TestPublished(t *testing.T) {
	const text = `<p>The harbour was closed for the whole of the night, and nobody, it seems, had told the crews.</p>
		<p>By the morning the last of the boats had left for the islands, the harbour master said.</p>`
	linked := func(published string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"` + published + `"}</script>`
	}
	for _, test := range []struct{ name, address, markup, want string }{
		{"the offset of the same moment in a time element", "",
			linked("2025-09-05T03:37:37Z") + `<h1>Harbour closed for the night</h1><time datetime="2025-09-04T23:37:37-04:00">4 Sept</time>` + text,
			"2025-09-04T23:37:37-04:00"},
		{"the clock that the page shows", "",
			linked("2025-09-05T05:30:59Z") + `<h1>Harbour closed for the night</h1><time datetime="2025-09-04 23:30:59">11.30</time>` + text,
			"2025-09-04T23:30:59-06:00"},
		{"a clock that is UTC's", "",
			linked("2025-09-05T05:30:59Z") + `<h1>Harbour closed for the night</h1><time datetime="2025-09-05 05:30">5.30</time>` + text,
			"2025-09-05T05:30:59Z"},
		{"midnight of the day shown", "",
			linked("2025-09-03T22:00:00.000Z") + `<h1>Harbour closed for the night</h1><span class="date">4.9.2025</span>` + text,
			"2025-09-04"},
		{"the address of a page that dates itself anew", "https://news.example/2017/7/12/harbour",
			linked("2019-06-17T18:28:00+02:00") + `<h1>Harbour closed for the night</h1>` + text,
			"2017-07-12"},
		{"a page that is new a week after its address", "https://news.example/2017/7/12/harbour",
			linked("2017-07-19T18:28:00+02:00") + `<h1>Harbour closed for the night</h1>` + text,
			"2017-07-19T18:28:00+02:00"},
		{"the page of a post", "https://x.com/harbour/status/1963542512345677824",
			`<h1>Harbour closed for the night</h1><span class="date">4 March 2007</span>` + text,
			"2025-09-04T09:59:50Z"},
		{"place and day in brackets", "",
			`<h1>Harbour closed for the night</h1><em>( Foggia, 14 September 20 )</em>` + text,
			"2020-09-14"},
		{"an update and the publication on one line", "",
			`<h1>Harbour closed for the night</h1><div>Jane Doe<br>Updated at 12:40 on 8 Sept 2025. Published on 4 Sept 2025 at 22:15</div>` + text,
			"2025-09-04T22:15"},
		{"the first day of a page that shows a later one", "",
			`<h1>Harbour closed for the night</h1><p>12 Jan 2026 | Latest version</p>` + text + `<h6>4 Sept 2025 <span>| Originally published</span></h6>`,
			"2025-09-04"},
		{"first published behind the text", "",
			`<h1>Harbour closed for the night</h1><p>12 Jan 2026</p>` + text + `<p>First published on 4 Sept 2025</p>`,
			"2025-09-04"},
		{"but not what a sentence says of another page", "",
			`<h1>Harbour closed for the night</h1><p>4 Sept 2025</p>` + text + `<p>A longer report was first published on 12 Jan 2019.</p>`,
			"2025-09-04"},
		{"day and month in the order that the page's attributes tell", "",
			`<h1>Harbour closed for the night</h1><span>By Jane Doe, 04-09-2025</span>` + text + `<a href="/b">Next</a><time datetime="2025-09-04">4 Sept</time>`,
			"2025-09-04"},
		{"the update shown, not the day of another article", "",
			`<h1>Harbour closed for the night</h1><div>Last updated:</div><div>12 Jan 2026</div>` + text + `<div><a href="/b">Boats</a><div>4 Sept 2025</div></div>`,
			"2026-01-12"},
		{"the day shown of a page that states the day of its move", "",
			linked("2025-06-12T10:00:00") + `<h1>Harbour closed for the night</h1><p>2 November 2022</p>` + text,
			"2022-11-02"},
		{"but not a day shown before the web", "",
			linked("2025-06-12T10:00:00") + `<h1>Harbour closed for the night</h1><p>2 November 1931</p>` + text,
			"2025-06-12T10:00:00"},
		{"two against one", "",
			linked("2021-12-06T14:36:00") + `<meta property="article:published_time" content="2022-12-15T09:13:00">
			<h1>Harbour closed for the night</h1><div class="date">15.12.2022</div>` + text,
			"2022-12-15T09:13:00"},
		{"the first of a thread's posts, a day apart", "",
			`<h1>Harbour closed for the night</h1><time datetime="2025-09-04T08:00:00+00:00">4 Sept 2025, 8:00 am</time>` + text +
				`<time datetime="2025-09-05T08:00:00+00:00">5 Sept 2025, 8:00 am</time>` + text +
				`<time datetime="2025-09-06T08:00:00+00:00">6 Sept 2025, 8:00 am</time>` + text,
			"2025-09-04T08:00:00Z"},
		{"a title of an empty element", "",
			`<h1>Harbour closed for the night</h1><span class="updated" title="2025-09-04T18:52:11+02:00"></span>` + text,
			"2025-09-04T18:52:11+02:00"},
		{"not the time of an update", "",
			`<h1>Harbour closed for the night</h1><p>Updated 7 September 2025</p><p>4 September 2025</p>` + text,
			"2025-09-04"},
		{"not the day until which it holds", "",
			`<h1>Harbour closed for the night</h1><ul><li><time datetime="2029-01-11">Next review due 11 Jan 2029</time></li><li>4 September 2025</li></ul>` + text,
			"2025-09-04"},
		{"not the day of its video", "",
			`<h1>Harbour closed for the night</h1><p>4 September 2025</p>` + text +
				`<div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="uploadDate" content="2019-01-06T16:10:58Z"></div>`,
			"2025-09-04"},
		{"of two updates that which the page states", "",
			`<meta property="article:modified_time" content="2025-12-11"><h1>Harbour closed for the night</h1>` +
				`<div class="card"><p class="updated-date">Updated October 17, 2025</p></div><p class="updated-date">Updated December 11, 2025</p>` + text,
			"2025-12-11"},
		{"shown by the headline, not when the file was made", "",
			`<meta property="article:published_time" content="2025-11-17T10:33:13.258Z"><meta property="article:modified_time" content="2025-11-17T10:32:18.099Z">` +
				`<h1>Harbour closed for the night</h1><time datetime="2025-09-04">04.09.2025</time>` + text,
			"2025-09-04"},
		{"stated, where it was changed long before", "",
			`<meta property="article:published_time" content="2025-11-17T10:33:13Z"><meta property="article:modified_time" content="2025-11-16T10:32:18Z">` +
				`<h1>Harbour closed for the night</h1><time datetime="2025-09-04">04.09.2025</time>` + text,
			"2025-11-17T10:33:13Z"},
		{"not a reader's comment", "",
			`<h1>Harbour closed for the night</h1><p>on 4 September 2025</p>` + text +
				`<div class="comments"><time datetime="2025-09-09">9.9.</time></div>`,
			"2025-09-04"},
		{"the line before the headline, not one of the text", "",
			`<div>4 September 2025</div><h2>Harbour closed for the night</h2>` + text +
				`<p><a href="/x">On 12 May 2024</a> the crews of all the boats had been told, as the minutes of the meeting show.</p>`,
			"2025-09-04"},
		{"day first where the region writes so", "",
			`<meta property="og:locale" content="en_GB"><h1>Harbour closed for the night</h1><span class="date">02/10/2025</span>` + text,
			"2025-10-02"},
		{"month first", "",
			`<meta property="og:locale" content="en_US"><h1>Harbour closed for the night</h1><span class="date">02/10/2025</span>` + text,
			"2025-02-10"},
		{"another date decides the order", "https://news.example/2025/10/02/harbour",
			`<meta property="og:locale" content="en_US"><h1>Harbour closed for the night</h1><p>02/10/2025</p>` + text,
			"2025-10-02"},
		{"the address alone", "https://news.example/2025/10/02/harbour",
			`<h1>Harbour closed for the night</h1>` + text, "2025-10-02"},
		{"a date in brackets that opens the text", "",
			`<h1>Harbour closed for the night</h1><p>(04.09.2025) All night long the harbour was closed, and nobody, it seems, had told the crews of the boats.</p>`,
			"2025-09-04"},
		{"a recipe's", "",
			`<script type="application/ld+json">{"@type":["Recipe"],"name":"Fish stew","datePublished":"2025-09-04"}</script>` + text,
			"2025-09-04"},
		{"the evening before by the reader's clock", "",
			linked("2025-09-05T01:25:56Z") + `<h1>Harbour closed for the night</h1><span class="date">4 September 2025</span>` + text,
			"2025-09-04"},
		{"not the day before when that day was over everywhere near", "",
			linked("2025-09-05T11:25:56Z") + `<h1>Harbour closed for the night</h1><span class="date">4 September 2025</span>` + text,
			"2025-09-05T11:25:56Z"},
		{"not the day of a later visit", "",
			linked("2025-09-04T20:25:56Z") + `<h1>Harbour closed for the night</h1><span class="date">5 September 2025</span>` + text,
			"2025-09-04T20:25:56Z"},
		{"the day of the address", "https://news.example/2025/09/05/harbour",
			linked("2025-09-04T23:11:59Z") + `<h1>Harbour closed for the night</h1>` + text,
			"2025-09-05"},
		{"the stroke of midnight in Berlin", "",
			`<meta property="og:locale" content="de_DE">` + linked("2025-11-06T23:00:00Z") + `<h1>Harbour closed for the night</h1>` + text,
			"2025-11-07"},
		{"not where clocks are set otherwise", "",
			`<meta property="og:locale" content="pt_BR">` + linked("2025-11-06T23:00:00Z") + `<h1>Harbour closed for the night</h1>` + text,
			"2025-11-06T23:00:00Z"},
		{"what the page calls the publication", "",
			linked("2025-11-29T12:28:31-05:00") + `<h1>Harbour closed for the night</h1><div>Published <time datetime="2025-09-04">4 Sept</time></div>` + text,
			"2025-09-04"},
		{"day first as another date of the text shows", "",
			`<h1>Harbor closed for the night</h1><p>02/10/2025</p>` + text + `<p>The color of the ships was last changed on 25/09/2025, and nobody knew why, they said at the office.</p>`,
			"2025-10-02"},
		{"day first in British spelling", "",
			`<h1>Harbour closed for the night</h1><p>02/10/2025</p>` + text, "2025-10-02"},
		{"the earlier of two that are stated", "",
			`<meta itemprop="datePublished" content="2025-09-09"><meta property="article:published_time" content="2025-09-04"><h1>Harbour closed for the night</h1>` + text,
			"2025-09-04"},
		{"a line that names the headline", "",
			`<div class="sidebar"><p><a href="/x">Harbour closed for the night</a> was posted on <b>4 September 2025</b>, under <a href="/y">News</a>, and read by forty-five people so far</p></div>` +
				strings.Repeat("<i></i>", stampReach) + `<h1>Harbour closed for the night</h1>` + text,
			"2025-09-04"},
		{"the clock that a line shows", "",
			linked("2025-09-05T02:41:07Z") + `<h1>Harbour closed for the night</h1><p>Ines Okafor</p><span>4 September 2025, 22:41</span>` + text,
			"2025-09-04T22:41:07-04:00"},
		{"a template's day, the same for publication and change", "",
			`<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"Jun 24, 2025","dateModified":"Jun 24, 2025"}</script>` +
				`<h1>Harbour closed for the night</h1><div class="date">4 September 2024</div>` + text,
			"2024-09-04"},
		{"not where a change followed", "",
			`<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2025-06-24T10:00:00Z","dateModified":"2025-06-24T10:03:00Z"}</script>` +
				`<h1>Harbour closed for the night</h1><div class="date">4 September 2024</div>` + text,
			"2025-06-24T10:00:00Z"},
		{"a list of other articles behind the text", "",
			`<meta itemprop="datePublished" content="2025-09-04"><h1>Harbour closed for the night</h1><article>` + text + text +
				`<div class="item-metadata"><time class="date" datetime="2025-09-21">21 Sept</time></div><p>Harbour opened again</p></article>`,
			"2025-09-04"},
		{"a <meta> that only says date, and may be the template's", "",
			`<meta name="date" content="2025-01-20T11:02:44+01:00"><h1>Harbour closed for the night</h1><span class="date">4 September 2025</span>` + text,
			"2025-09-04"},
		{"not since when the writer is a member", "",
			`<h1>Harbour closed for the night</h1><dl><dt>skipper</dt><dd>Joined: 18 Sept 2008</dd></dl><p>4 Sept 2025, 05:42</p>` + text,
			"2025-09-04T05:42"},
		{"no number of a version", "",
			`<h1>Harbour closed for the night</h1>` + text + `<p>10. Sail 8.4.13 Release Notes</p>`,
			""},
		{"but a dotted day in a line", "",
			`<h1>Harbour closed for the night</h1><p>Harbour, 8.4.13 Ines Okafor</p>` + text,
			"2013-04-08"},
		{"no copyright line", "", `<h1>Harbour closed for the night</h1>` + text + `<p>© 4.9.2025</p>`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			says := readFields(t, test.address, "<html><head><title>Harbour closed for the night</title>"+test.markup)
			require.Equal(t, test.want, says.Published.Value)
		})
	}
}

// readFields reads the metadata of a page at an address, which may be "".
func readFields(t *testing.T, address, markup string) *Fields {
	t.Helper()
	var base *url.URL
	if address != "" {
		var err error
		base, err = url.Parse(address)
		require.NoError(t, err)
	}
	p := page.LayTokens([]byte(markup), base)
	return Read(p, content.Choose(p), jsonld.Article(jsonld.Read(p)), "")
}
