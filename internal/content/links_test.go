package content

import (
	"net/url"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/require"
)

// TestLinks reads bodies and compares each block's text, its links in
// brackets.
func TestLinks(t *testing.T) {
	const filler = `<p>The harbour master said, as he had said before, that the tide would not wait for anyone.</p>`
	tests := []struct{ name, in, want string }{
		{"in a sentence", `<p>The <a href="/a">tide table</a> is online, and free.</p>`,
			"The [tide table](https://log.example/a) is online, and free."},
		{"spaces inside", "<p>The<a href=/a>\n tide  table </a>is online, and free.</p>",
			"The [tide table](https://log.example/a) is online, and free."},
		{"emphasis around and inside", `<p><b><a href=b?c=1&amp;d=2>The <i>new</i> pier</a></b> opened, at last, on Monday morning.</p>`,
			"[The new pier](https://log.example/news/b?c=1&d=2) opened, at last, on Monday morning."},
		{"two that touch", `<p>Read <a href=/a>one</a><a href=/b>two</a> before the meeting, please.</p>`,
			"Read [one](https://log.example/a)[two](https://log.example/b) before the meeting, please."},
		{"after what is dropped", `<p>First, <button>x</button> the  <a href=/a>second</a> and the third of them.</p>`,
			"First, the [second](https://log.example/a) and the third of them."},
		{"scripts lead nowhere", `<p>Not <a href="javascript:x()">this</a>, <a href="data:text/html,x">this</a>, <a href="java&#10;script:x">this</a> or <a href=#n>this</a>, said the harbour master.</p>`,
			"Not this, this, this or this, said the harbour master."},
		{"mail", `<p>Write to <a href="mailto:pier@log.example">the pier</a>, or come by on Tuesday.</p>`,
			"Write to [the pier](mailto:pier@log.example), or come by on Tuesday."},
		{"behind a wide character", `<p>“É”  <a href=/a>ö ü</a> and more words, so that it is prose.</p>`,
			"“É” [ö ü](https://log.example/a) and more words, so that it is prose."},
		{"list", `<ul><li>One is plain <li>Two <a href=/a>has one</a> of them<ul><li><a href=/b>Three</a> is below</ul></ul>`,
			"One is plain\nTwo [has one](https://log.example/a) of them\n[Three](https://log.example/b) is below"},
		{"heading", `<h2>What <a href=/a>the pier</a> costs</h2>`, "What [the pier](https://log.example/a) costs"},
		{"blockquote", `<blockquote><p>It is <a href=/a>a disgrace</a>, and they know it.</p></blockquote>`,
			"It is [a disgrace](https://log.example/a), and they know it."},
	}
	base, err := url.Parse("https://log.example/news/today")
	require.NoError(t, err)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			page := "<article><h1>The pier</h1>" + filler + test.in + filler + "</article>"
			blocks := readBlocks(page, base)
			require.Len(t, blocks, 3)
			require.Equal(t, test.want, bracketed(blocks[1].Block))
		})
	}
}

// readBlocks reads the blocks of a page.
func readBlocks(markup string, base *url.URL) []Draft {
	p := page.LayTokens([]byte(markup), base)
	return ReadBody(p, Choose(p), nil, lexicon.English(), Known{Headline: "The pier"}).Drafts
}

// bracketed returns a block's text with its links written out.
func bracketed(b Block) string {
	var out strings.Builder
	at := 0
	for _, l := range b.Links {
		out.WriteString(b.Text[at:l.Start] + "[" + b.Text[l.Start:l.End] + "](" + l.URL + ")")
		at = l.End
	}
	return out.String() + b.Text[at:]
}

// TestOrigin resolves a link by what a page, and its caller, say of its address.
func TestOrigin(t *testing.T) {
	tests := []struct{ name, address, head, want string }{
		{"nothing known", "", "", "a/b"},
		{"the caller", "https://log.example/news/x", "", "https://log.example/news/a/b"},
		{"canonical", "", `<link rel=canonical href="https://log.example/c/x">`, "https://log.example/c/a/b"},
		{"the caller before canonical", "https://mirror.example/", `<link rel=canonical href="https://log.example/c/x">`, "https://mirror.example/a/b"},
		{"base", "https://log.example/news/x", `<base href="/desk/">`, "https://log.example/desk/a/b"},
		{"base without the caller", "", `<base href="https://log.example/desk/">`, "https://log.example/desk/a/b"},
		{"base that is none", "", `<base href="/desk/"><base target=x>`, "a/b"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var base *url.URL
			if test.address != "" {
				var err error
				base, err = url.Parse(test.address)
				require.NoError(t, err)
			}
			blocks := readBlocks("<html><head>"+test.head+"</head><body><article><h1>The pier</h1>"+
				`<p>It is open again, said the <a href="a/b">harbour master</a> on Monday, and it is free.</p></article>`, base)
			require.Equal(t, test.want, blocks[0].Links[0].URL)
		})
	}
}
