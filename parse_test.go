package lede

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"math"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/cases"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// FuzzParse parses anything, as a page and as text, and checks what holds for
// every article.
func FuzzParse(f *testing.F) {
	for _, path := range cases.Inputs(f, "articles") {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
	}
	for _, s := range []string{
		"", "<", "<p>a<b>c</p>d", "<table><td><div></table>x", "<svg><p>a", "\xff\xfe<\x00p\x00", "<pre>\n a</pre>",
		`<script type="application/ld+json">{"@type":"NewsArticle","author":[null,{"name":[]}]}</script><p>a`,
		"<title>A headline and nothing else</title>", "<h1>A headline of some words</h1><p>Read more</p>",
		"a\n— B (@c) September 4, 2025\nd…", "<noscript><noscript><p>x", "\u2028a\u00a0b", "<p>a\u2029b",
		"<h1>The ferry</h1><p>The ferry left at noon, and has not been late since.</p><div>&shy; &shy;</div>",
		"<p>) The ferry left at noon, said the harbour master, and has not been late since, she added.",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, format := range []Format{HTML, Text, Auto} {
			parser := Parser{Format: format}
			a, err := parser.Parse(bytes.NewReader(data))
			if err != nil {
				require.ErrorIs(t, err, ErrNoArticle)
				require.Nil(t, a)
				continue
			}
			checkArticle(t, a)
			checkRenderings(t, a)
			again, err := parser.Parse(bytes.NewReader(data))
			require.NoError(t, err)
			require.Equal(t, indented(t, a), indented(t, again))
		}
	})
}

// checkArticle checks what the documentation promises of every article.
func checkArticle(t *testing.T, a *Article) {
	t.Helper()
	require.True(t, a.Headline != "" || len(a.Body) > 0)
	for i, b := range a.Body {
		require.True(t, utf8.ValidString(b.Text))
		if b.Kind != KindCode && b.Kind != KindList && b.Kind != KindTable {
			require.Equal(t, strings.Join(strings.Fields(b.Text), " "), b.Text)
		}
		if b.Kind == KindPost {
			require.Equal(t, i, a.Posts[b.Post].Block)
		} else {
			require.Zero(t, b.Post)
		}
		checkLinks(t, b)
	}
	for _, d := range a.Dates {
		require.Equal(t, d.Text, a.Slice(d.Span))
	}
	data, err := json.Marshal(a)
	require.NoError(t, err)
	var back Article
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, *a, back, "read back")
	var tree any
	require.NoError(t, json.Unmarshal(data, &tree))
	checkValues(t, "", tree)
}

// checkValues checks that no value bites: no control characters, no address
// that runs.
func checkValues(t *testing.T, key string, value any) {
	t.Helper()
	switch v := value.(type) {
	case string:
		require.Equal(t, prose.WithoutControls(v), v, key)
		if key == "url" || key == "amp" || key == "next" {
			require.True(t, page.IsLinkAddress(v), "%s: %q", key, v)
		}
	case []any:
		for _, item := range v {
			checkValues(t, key, item)
		}
	case map[string]any:
		for k, item := range v {
			checkValues(t, k, item)
		}
	}
}

// checkLinks checks that the links of a block lie in its text, one behind
// another, around words.
func checkLinks(t *testing.T, b Block) {
	t.Helper()
	at := 0
	for _, l := range b.Links {
		require.True(t, at <= l.Start && l.Start < l.End && l.End <= len(b.Text), "%v in %q", l, b.Text)
		words := b.Text[l.Start:l.End]
		require.True(t, utf8.ValidString(words))
		require.Equal(t, strings.TrimSpace(words), words)
		require.True(t, page.IsLinkAddress(l.URL), l.URL)
		at = l.End
	}
	if b.Depths != nil {
		require.Len(t, b.Depths, len(b.Items))
	}
	checkMarks(t, b)
}

// checkMarks checks that the marks of a block lie in its text around words, in the order
// in which they begin, and that those of one kind do not overlap.
func checkMarks(t *testing.T, b Block) {
	t.Helper()
	start, ends := 0, map[MarkKind]int{}
	for _, m := range b.Marks {
		require.True(t, start <= m.Start && ends[m.Kind] <= m.Start && m.Start < m.End && m.End <= len(b.Text), "%v in %q", m, b.Text)
		words := b.Text[m.Start:m.End]
		require.True(t, utf8.ValidString(words))
		require.Equal(t, strings.TrimSpace(words), words)
		require.Contains(t, allMarks, m.Kind)
		start, ends[m.Kind] = m.Start, m.End
	}
}

// TestJSONRoundTrip writes and reads random articles.
func TestJSONRoundTrip(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		want := randomArticle(random)
		data, err := json.Marshal(want)
		require.NoError(t, err)
		var got Article
		require.NoError(t, json.Unmarshal(data, &got))
		require.Equal(t, want, got)
	}
}

// FuzzJSONRoundTrip reads anything as an article's JSON: what can be read is
// written and read again as the same.
func FuzzJSONRoundTrip(f *testing.F) {
	goldens, err := filepath.Glob(filepath.Join("testdata", "articles", "*.golden.json"))
	require.NoError(f, err)
	for _, path := range goldens {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"body":[{"kind":"post","post":-1}],"posts":[{"parent":{"parent":{}}}],"access":"","sources":{"":""}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var a, back Article
		if json.Unmarshal(data, &a) != nil {
			return
		}
		once, err := json.Marshal(&a)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(once, &back))
		twice, err := json.Marshal(&back)
		require.NoError(t, err)
		require.Equal(t, string(once), string(twice))
		// What was read may point anywhere; nothing that is asked of it panics.
		for _, q := range back.Quotes {
			for _, s := range q.Spans {
				_ = back.Slice(s)
			}
		}
		_, _, _, _ = back.Text(), back.Markdown(), back.HTML(), back.FrontMatter()
		_, _ = back.Chunks(len(data)), back.Fingerprint()
	})
}

// randomArticle fills the fields of an article with random values; slices are
// nil or not empty, as Parse makes them.
func randomArticle(r *rand.Rand) Article {
	word := func() string { return []string{"", "a", "ä“ \"b\"", "<&>", "\u2028"}[r.IntN(5)] }
	span := func() Span { return Span{Block: r.IntN(3), Start: r.IntN(3), End: r.IntN(9)} }
	a := Article{
		Headline: word(), Deck: word(), Language: word(), Section: word(), Dateline: word(),
		Publisher: Publisher{Name: word(), URL: word()},
		Published: Date{Value: word()}, Modified: Date{Value: word()},
	}
	if r.IntN(2) == 0 {
		a.Access = Access(word())
		a.Sources = Sources{"headline": SourceJSONLD, "deck": Source(word())}
		a.Tags = []string{word(), word()}
		a.Authors = []Author{{Name: word(), Organization: r.IntN(2) == 0}}
		a.Images = []Image{{URL: word(), Caption: word()}}
		a.Updates = []Update{{Headline: word(), Posted: Date{Value: word()}, End: r.IntN(3)}}
	}
	for range r.IntN(4) {
		a.Body = append(a.Body,
			Block{Kind: KindHeading, Text: word(), Level: r.IntN(7)},
			Block{Kind: KindList, Text: word(), Items: []string{word()}, Ordered: true, Depths: []int{r.IntN(2)}},
			Block{Kind: KindParagraph, Text: word(), Links: []Link{{Start: 0, End: r.IntN(3), URL: word()}}, Marks: []Mark{{End: r.IntN(3), Kind: MarkStrong}}},
			Block{Kind: KindTable, Rows: [][]string{{word(), word()}, {word()}}},
			Block{Kind: KindPost, Text: word(), Post: r.IntN(2)})
		a.Posts = append(a.Posts, Post{
			Platform: word(), Author: PostAuthor{Handle: word()}, Posted: Date{Value: word()},
			Media: []Media{{Kind: word(), URL: word()}}, Parent: &Post{ID: word()}, Block: r.IntN(2),
		})
		a.Quotes = append(a.Quotes, Quote{
			Text: word(), Kind: QuoteMixed, Cue: word(), Spans: []Span{span()},
			Speakers: []Speaker{{Name: word(), Span: span()}}, Confidence: float64(r.IntN(3)) / 2,
			Said: Said{Date: Date{Value: word()}, Basis: BasisContext},
		})
		a.Dates = append(a.Dates, DateMention{Text: word(), Type: TimexSet, Value: word(), Span: span()})
	}
	return a
}

// TestDepth parses an article inside nested elements: more than the standard
// parser goes down, and far more.
func TestDepth(t *testing.T) {
	for _, depth := range []int{600, 100_000} {
		a, err := Parse(strings.NewReader(nested(depth)))
		require.NoError(t, err)
		require.Equal(t, depthText, a.Text())
	}
}

const depthText = "The ferry left at noon, said the harbour master, and it has not been late since."

func nested(depth int) string {
	return strings.Repeat("<div>", depth) + "<p>" + depthText + "</p>" + strings.Repeat("</div>", depth)
}

// BenchmarkDepth shows that the time grows with the depth, not faster.
func BenchmarkDepth(b *testing.B) {
	for _, depth := range []int{25_000, 50_000, 100_000} {
		page := nested(depth)
		b.Run(strings.Repeat("x", depth/25_000), func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for b.Loop() {
				_, _ = Parse(strings.NewReader(page))
			}
		})
	}
}

// TestParseDocumentLeavesTree parses a caller's document and compares it
// before and after; the article is the one that the bytes give.
func TestParseDocumentLeavesTree(t *testing.T) {
	for _, path := range cases.Inputs(t, "articles") {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(page.ToUTF8(data, "")))
		require.NoError(t, err)
		var before, after bytes.Buffer
		require.NoError(t, html.Render(&before, doc.Nodes[0]))
		got, err := ParseDocument(doc)
		want, wantErr := Parser{Format: HTML}.Parse(bytes.NewReader(data))
		require.Equal(t, wantErr, err, path)
		require.NoError(t, html.Render(&after, doc.Nodes[0]))
		require.Equal(t, before.String(), after.String(), path)
		if err == nil {
			require.Equal(t, want.Text(), got.Text(), path)
		}
	}
}

// TestConcurrentUse parses with one Parser in many goroutines.
func TestConcurrentUse(t *testing.T) {
	page := nested(50)
	var parser Parser
	var wait sync.WaitGroup
	for range 64 {
		wait.Go(func() {
			a, err := parser.Parse(strings.NewReader(page))
			if err != nil || a.Text() != depthText {
				t.Error("a goroutine read another article")
			}
		})
	}
	wait.Wait()
}

// TestInputKinds: what is neither page nor text gives an error that says what it
// is, and never an article.
func TestInputKinds(t *testing.T) {
	words := strings.Repeat("The ferry left at noon, and nobody was late. ", 40)
	for _, c := range []struct {
		kind InputKind
		name string
		in   string
	}{
		{InputGzip, "gzip", "\x1f\x8b\x08\x00" + words},
		{InputPDF, "PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Length 10>> stream\n" + words},
		{InputImage, "PNG", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + words},
		{InputImage, "JPEG", "\xff\xd8\xff\xe0\x00\x10JFIF" + words},
		{InputImage, "GIF", "GIF89a\x01\x00" + words},
		{InputImage, "WebP", "RIFF\x24\x00\x00\x00WEBPVP8 " + words},
		{InputImage, "SVG", `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>` + words + `</text></svg>`},
		{InputFont, "WOFF2", "wOF2\x00\x01\x00\x00" + words},
		{InputFont, "OpenType", "OTTO\x00\x0b" + words},
		{InputAudio, "MP3", "ID3\x04\x00" + words},
		{InputVideo, "MP4", "\x00\x00\x00\x20ftypisom" + words},
		{InputArchive, "ZIP", "PK\x03\x04\x14\x00[Content_Types].xml" + words},
		{InputDocument, "RTF", `{\rtf1\ansi ` + words + `}`},
		{InputJSON, "JSON", `{"headline": "Ferry back", "body": "` + words + `"}`},
		{InputJSON, "JSON", ` [{"headline": "Ferry back", "body": "` + words + `"}`}, // cut off
		{InputJSON, "JSON", `{"a": "` + words + `"}` + "\n" + `{"a": "` + words + `"}`},
		{InputFeed, "RSS", `<?xml version="1.0"?><!-- a --><rss version="2.0"><channel><title>Ferries</title><item><description>` + words + `</description></item></channel></rss>`},
		{InputFeed, "Atom", "\ufeff" + `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><summary>` + words + `</summary></entry></feed>`},
		{InputFeed, "RSS", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><description>` + words + `</description></item></rdf:RDF>`},
		{InputSitemap, "sitemap", `<?xml version="1.0"?><urlset><url><loc>https://paper.example/` + words + `</loc></url></urlset>`},
		{InputBinary, "", words + strings.Repeat("\x01\x02\x03 record ", 40)},
		{InputBinary, "", strings.Repeat("a\x00\x00\x00\x00b", 100)},
	} {
		t.Run(string(c.kind)+" "+c.name, func(t *testing.T) {
			for _, format := range []Format{Auto, HTML, Text} {
				a, err := Parser{Format: format}.Parse(strings.NewReader(c.in))
				require.Nil(t, a)
				var input *InputError
				require.ErrorAs(t, err, &input)
				require.Equal(t, c.kind, input.Kind)
				require.Equal(t, c.name, input.Name)
				require.ErrorIs(t, err, ErrNoArticle)
				require.Contains(t, err.Error(), string(c.kind))
			}
		})
	}
}

// TestInputsThatOnlyLookBinary are read: words that begins like a file, pages in
// XML, pages with some bytes that were spoilt.
func TestInputsThatOnlyLookBinary(t *testing.T) {
	words := strings.Repeat("The ferry left at noon, and nobody was late. ", 20)
	for _, in := range []string{
		"OTTO, the captain, has left. " + words, "BMW has built a ferry. " + words, "Rar! said the gull. " + words,
		"[Update] " + words, "{sic} " + words, `["a" is a letter] ` + words,
		`<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>` + words + `</p></body></html>`,
		"<p>" + words + "\x00\x01" + words + "</p>", "\xff\xfe" + string(utf16LE(words)), string(utf16LE("<p>" + words + "</p>")),
	} {
		a, err := Parse(strings.NewReader(in))
		require.NoError(t, err, in[:40])
		require.Contains(t, a.Text(), "nobody was late", in[:40])
	}
}

func utf16LE(text string) []byte {
	var out []byte
	for _, c := range []byte(text) {
		out = append(out, c, 0)
	}
	return out
}

// TestRandomInput: random bytes give no text.
func TestRandomInput(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 1))
	files := 2000
	if testing.Short() {
		files = 200
	}
	for range files {
		size := 1 << (10 + random.IntN(6)) // the first 64 KB tell
		if random.IntN(100) == 0 {
			size = 1 << 20
		}
		data := make([]byte, size+random.IntN(size))
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		a, err := Parse(bytes.NewReader(data))
		require.ErrorIs(t, err, ErrNoArticle)
		require.Nil(t, a)
	}
}

// TestNilInput: what is not there gives an error.
func TestNilInput(t *testing.T) {
	for _, r := range []io.Reader{nil, (*bytes.Buffer)(nil), (*bytes.Reader)(nil), (*strings.Reader)(nil)} {
		_, err := Parse(r)
		require.ErrorContains(t, err, "reader is nil")
	}
	for _, doc := range []*goquery.Document{nil, {}, {Selection: &goquery.Selection{}}, goquery.NewDocumentFromNode(nil)} {
		_, err := ParseDocument(doc)
		require.ErrorIs(t, err, ErrNoArticle)
	}
}

func TestInputErrors(t *testing.T) {
	_, err := Parser{MaxBytes: 10}.Parse(strings.NewReader("eleven byte"))
	require.ErrorIs(t, err, ErrTooLarge)
	broken := errors.New("broken")
	_, err = Parse(iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
	a, err := Parse(io.MultiReader(strings.NewReader("<p>The ferry left at noon."), iotest.ErrReader(broken)))
	require.ErrorIs(t, err, broken, "half-way")
	require.ErrorContains(t, err, "lede: ")
	require.Nil(t, a)
	_, err = Parse(iotest.OneByteReader(strings.NewReader("<p>The ferry left at noon.")))
	require.NoError(t, err)
	_, err = Parse(strings.NewReader(" \n"))
	require.ErrorIs(t, err, ErrNoArticle)
}

// TestDeclaredLanguage believes a page's declaration unless its words are
// clearly of another language.
func TestDeclaredLanguage(t *testing.T) {
	german := strings.Repeat("Die Fähre legte mittags ab und war nicht zu spät, sagte der Hafenmeister. ", 6)
	danish := strings.Repeat("Færgen sejlede ved middagstid og var ikke forsinket, sagde havnefogeden. ", 6)
	for _, c := range []struct{ name, declared, body, want string }{
		{"right", "de-AT", german, "de-AT"},
		{"a template's default", "en-US", german, "de"},
		{"a language without a lexicon", "da", danish, "da"},
		{"another script", "en", strings.Repeat("Паром отошёл в полдень и не опоздал. ", 6), "ru"},
		{"too short to tell", "en", "Die Fähre legte mittags ab und war nicht zu spät.", "en"},
		{"not declared", "", german, "de"},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := `<html lang="` + c.declared + `"><article><h1>Fähre</h1><p>` + c.body + `</p></article>`
			a, err := Parse(strings.NewReader(page))
			require.NoError(t, err)
			require.Equal(t, c.want, a.Language)
		})
	}
	a, err := Parser{Language: "en"}.Parse(strings.NewReader(`<article><p>` + german))
	require.NoError(t, err)
	require.Equal(t, "en", a.Language)
	require.Equal(t, SourceCaller, a.Sources["language"])
}

// FuzzQuotes reads any text and checks what every quote promises: spans that
// are in range, on rune boundaries and in order, and whose texts, joined by a
// space, are the quote's.
func FuzzQuotes(f *testing.F) {
	for _, path := range cases.Inputs(f, "articles") {
		_, input := readCase(f, path)
		f.Add(string(input))
	}
	f.Add("“A,” said Roe, a doctor, “B.” He added that ‘C’ was \"D\".\n\n“E\n\n“F,” Roe said.")
	f.Add("“A,\u2000 said Roe, a doctsr. 怜B.”d Roe, a He added that ‘C❙ was \"D\".\n\n“") // a quote before the one of its voice
	f.Fuzz(func(t *testing.T, input string) {
		article, err := Parser{Format: Text}.Parse(strings.NewReader(input))
		if err != nil {
			return
		}
		for _, q := range article.Quotes {
			requireQuote(t, article, q)
		}
	})
}

// requireQuote checks the offsets of one quote.
func requireQuote(t testing.TB, article *Article, q Quote) {
	t.Helper()
	require.NotEmpty(t, q.Spans)
	var parts []string
	for i, s := range q.Spans {
		text := article.Body[s.Block].Text
		require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(text), "%+v", s)
		require.True(t, utf8.ValidString(text[s.Start:s.End]) || !utf8.ValidString(text))
		if i > 0 {
			last := q.Spans[i-1]
			require.True(t, last.Block < s.Block || last.Block == s.Block && last.End <= s.Start)
		}
		parts = append(parts, article.Slice(s))
	}
	require.Equal(t, strings.Join(parts, " "), q.Text)
	require.True(t, 0 < q.Confidence && q.Confidence <= 1, "%v", q.Confidence)
	for _, s := range q.Speakers {
		require.Equal(t, s.Mention, article.Slice(s.Span))
		require.NotEqual(t, Speaker{}, s)
	}
}

// TestLimits reads inputs that have more of something than the documentation says
// that an article has at most.
func TestLimits(t *testing.T) {
	parser := Parser{Format: Text, Published: Date{Value: "2025-09-04"}}
	many := func(piece string, n int) *Article {
		a, err := parser.Parse(strings.NewReader(strings.Repeat(piece, n+n/10)))
		require.NoError(t, err)
		return a
	}
	const blocks, posts, dates, quotes, links, title = 20_000, 5_000, 100_000, 20_000, 5_000, 4_000
	require.Len(t, many("The ferry left.\n", blocks).Body, blocks)
	require.Len(t, many("We left.\n— A (@a) May 3, 2024\n", posts).Posts, posts)
	require.Len(t, many("today, ", dates).Dates, dates)
	require.Len(t, many("“We left early today,” said Ann Lee.\n", quotes).Quotes, quotes)
	parser.Format = HTML
	require.Len(t, many("<p>The ferry left, they said, at noon.</p>", blocks).Body, blocks)
	require.Len(t, many(`<iframe src="https://x.com/a/status/1"></iframe><p>a</p>`, posts).Posts, posts)
	require.Len(t, many(`<a href="/a">a</a> b `, links).Body[0].Links, links)
	require.Empty(t, many(hostileLD+`{"headline":"`+strings.Repeat("a", title+1)+`"}</script>`+hostileProse, 1).Headline)
}

// TestEmptyAddress reads with an address that url.Parse makes of "": as with none.
func TestEmptyAddress(t *testing.T) {
	const page, text = `<html><body><article><h1>Ferry returns</h1><p>The ferry left at <a href="/times">noon</a>.</p></article></body></html>`, "The ferry left at noon."
	for _, input := range []string{page, text} {
		want, err := Parse(strings.NewReader(input))
		require.NoError(t, err)
		got, err := Parser{URL: new(url.URL)}.Parse(strings.NewReader(input))
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(page))
	require.NoError(t, err)
	doc.Url = &url.URL{Scheme: "https", Host: "log.example", Path: "/ferry"}
	got, err := Parser{URL: new(url.URL)}.ParseDocument(doc)
	require.NoError(t, err)
	require.Equal(t, "https://log.example/ferry", got.URL)
}

// TestOptionErrors gives a parser what its fields cannot hold. Nothing is read.
func TestOptionErrors(t *testing.T) {
	address := func(s string) *url.URL {
		u, err := url.Parse(s)
		require.NoError(t, err)
		return u
	}
	date := func(s string) Date { return Date{Value: s} }
	for _, test := range []struct {
		parser Parser
		want   string // "" where nothing is wrong
	}{
		{Parser{URL: address("/story")}, `Parser.URL is "/story", not a full address`},
		{Parser{URL: new(url.URL)}, ""}, // as if there were none
		{Parser{URL: address("file:///tmp/story.html")}, ""},
		{Parser{Published: date("yesterday")}, `Parser.Published is "yesterday", not an ISO 8601 date`},
		{Parser{Published: date("2025-02-30")}, `Parser.Published is "2025-02-30", not an ISO 8601 date`},
		{Parser{Published: date("2025-02")}, ""},
		{Parser{Language: "english"}, `Parser.Language is "english", not a BCP 47 tag`},
		{Parser{Language: "en_GB"}, `Parser.Language is "en_GB", not a BCP 47 tag`},
		{Parser{Language: "zh-Hant-TW"}, ""},
		{Parser{Format: "pdf"}, `Parser.Format is "pdf", not "html", "text" or empty`},
		{Parser{MaxBytes: -1}, `Parser.MaxBytes is "-1", not a number of bytes, or 0`},
		{Parser{MinConfidence: math.NaN()}, `Parser.MinConfidence is "NaN", not from 0 to 1`},
		{Parser{MinConfidence: 80}, `Parser.MinConfidence is "80", not from 0 to 1`},
	} {
		input := strings.NewReader("The ferry left at noon, said the harbour master.")
		a, err := test.parser.Parse(input)
		doc, docErr := goquery.NewDocumentFromReader(strings.NewReader("<p>The ferry left at noon, said the harbour master."))
		require.NoError(t, docErr)
		_, docErr = test.parser.ParseDocument(doc)
		if test.want == "" {
			require.NoError(t, err)
			require.NoError(t, docErr)
			continue
		}
		var option *OptionError
		require.ErrorAs(t, err, &option)
		require.EqualError(t, err, "lede: "+test.want)
		require.Equal(t, err, docErr)
		require.Nil(t, a)
		require.NotZero(t, input.Len())
	}
}

// TestSwitches leaves out what a caller does not want; the rest stays as it is.
func TestSwitches(t *testing.T) {
	const story = "“It has a new engine,” said Ines Okafor, the harbour master, on Tuesday.\n\nThe ferry left at noon."
	parse := func(p Parser) *Article {
		p.Published = Date{Value: "2025-09-04"}
		a, err := p.Parse(strings.NewReader(story))
		require.NoError(t, err)
		return a
	}
	all := parse(Parser{})
	require.Equal(t, Said{Date{"2025-09-02"}, BasisExplicit}, all.Quotes[0].Said)
	require.NotEmpty(t, all.People)

	noDates := parse(Parser{NoDates: true})
	require.Empty(t, noDates.Dates)
	require.Equal(t, all.Quotes[0].Speakers, noDates.Quotes[0].Speakers)
	require.Zero(t, noDates.Quotes[0].Said)

	noQuotes := parse(Parser{NoQuotes: true})
	require.Equal(t, all.Dates, noQuotes.Dates)
	require.Empty(t, noQuotes.Quotes)
	require.Empty(t, noQuotes.People)

	neither := parse(Parser{NoDates: true, NoQuotes: true})
	require.Equal(t, all.Body, neither.Body)
	require.Empty(t, neither.Dates)
}

// TestAddressWithoutFragment reads a page at a place within it.
func TestAddressWithoutFragment(t *testing.T) {
	for _, page := range []string{"<p>The ferry left at noon.", "The ferry left at noon."} {
		for address, want := range map[string]string{
			"https://log.example/ferry#comments":     "https://log.example/ferry",
			"https://log.example/#!/ferry":           "https://log.example/#!/ferry",
			"https://log.example/ferry?page=2#part3": "https://log.example/ferry?page=2",
		} {
			u, err := url.Parse(address)
			require.NoError(t, err)
			a, err := Parser{URL: u}.Parse(strings.NewReader(page))
			require.NoError(t, err)
			require.Equal(t, want, a.URL)
			require.Equal(t, SourceCaller, a.Sources["url"])
		}
	}
}

func TestDates(t *testing.T) {
	for _, text := range []string{"2025", "2025-09", "2025-09-04", "2025-09-04T17:05", "2025-09-04T17:05:00.5+01:00", "2025-09-04T17:05Z"} {
		d, err := ParseDate(text)
		require.NoError(t, err, text)
		require.Equal(t, text, d.String())
		var read, scanned Date
		written, err := d.MarshalText()
		require.NoError(t, err)
		require.NoError(t, read.UnmarshalText(written))
		require.NoError(t, scanned.Scan([]byte(d.Value)))
		require.Equal(t, []Date{d, d}, []Date{read, scanned})
		data, err := json.Marshal(map[string]any{"date": d, "said": Said{d, BasisContext}})
		require.NoError(t, err)
		require.JSONEq(t, `{"date":{"value":"`+text+`"},"said":{"value":"`+text+`","basis":"context"}}`, string(data))
	}
	for _, text := range []string{"", "yesterday", "2025-9-4", "2025-13", "04.09.2025", "2025-09-04 17:05", " 2025"} {
		_, err := ParseDate(text)
		require.Error(t, err, text)
	}
	var d Date
	require.NoError(t, d.UnmarshalText(nil))
	require.Error(t, d.UnmarshalText([]byte("soon")))
	require.Error(t, d.Scan(4))

	moment := time.Date(2025, 9, 4, 17, 5, 0, 0, time.FixedZone("", 3600))
	require.Equal(t, "2025-09-04T17:05:00+01:00", DateOf(moment).Value)
	require.NoError(t, d.Scan(moment))
	require.Equal(t, DateOf(moment), d)
	require.NoError(t, d.Scan(nil))
	require.Zero(t, d)
	require.Zero(t, DateOf(time.Time{}))
	require.Zero(t, DateOf(time.Date(12025, 1, 1, 0, 0, 0, 0, time.UTC)))
	mean := time.Date(1890, 1, 1, 12, 0, 0, 0, time.FixedZone("LMT", 2*3600+1*60+17))
	back, ok := DateOf(mean).Time()
	require.True(t, ok && back.Equal(mean))

	ordered := []Date{{}, {"2024"}, {"2025-09"}, {"2025-09-04T17:05:00+01:00"}, {"2025-09-04T17:05"}, {"2025-09-05"}}
	for i, d := range ordered {
		for k, e := range ordered {
			require.Equal(t, cmp.Compare(i, k), d.Compare(e), "%s %s", d, e)
		}
	}
	require.Zero(t, Date{"2025"}.Compare(Date{"2025-01-01"}))
}
