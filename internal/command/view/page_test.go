package view

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
)

// quoted is an article with every annotation that a page shows.
func quoted() *lede.Article {
	said := func(date string, basis lede.Basis) lede.Said {
		return lede.Said{Date: lede.Date{Value: date}, Basis: basis}
	}
	a := &lede.Article{
		Headline: "The <pier> opens", Language: "en", Authors: []lede.Author{{Name: "Ines Okafor"}},
		Published: lede.Date{Value: "2025-09-04"}, Sources: lede.Sources{"headline": lede.SourceText, "published": lede.SourceCaller},
		Body: []lede.Block{
			{Kind: lede.KindParagraph, Text: "“It opens on Friday,” said Jon Doe. “At last.”",
				Links: []lede.Link{{Start: 6, End: 11, URL: "https://log.example/a"}}},
			{Kind: lede.KindParagraph, Text: "He said that “no one” would wait."},
			{Kind: lede.KindPost, Text: "Open & ready for everyone! — The Pier (@pier) September 3, 2025 Come and see us soon", Post: 0},
			{Kind: lede.KindList, Items: []string{"one", "two"}, Text: "one\ntwo"},
			{Kind: lede.KindTable, Rows: [][]string{{"Pier"}, {"North"}}, Text: "Pier\nNorth"},
			{Kind: lede.KindImage, Text: "The pier", URL: "https://log.example/pier.jpg"},
		},
		Posts: []lede.Post{{Platform: "x", URL: "https://x.com/pier/status/1", Author: lede.PostAuthor{Name: "The Pier", Handle: "pier"},
			Text: "Open & ready for everyone! Come and see us soon", Posted: lede.Date{Value: "2025-09-03"}, Block: 2}},
	}
	span := func(block int, words string) lede.Span {
		start := strings.Index(a.Body[block].Text, words)
		return lede.Span{Block: block, Start: start, End: start + len(words)}
	}
	a.Quotes = []lede.Quote{
		{Text: "“It opens on Friday,” “At last.”", Kind: lede.QuoteDirect, Cue: "said",
			Speakers: []lede.Speaker{{Name: "Jon Doe", Mention: "Jon Doe", Role: "harbour master", Span: span(0, "Jon Doe")}},
			Said:     said("2025-09-04", lede.BasisPublished), Spans: []lede.Span{span(0, "“It opens on Friday,”"), span(0, "“At last.”")}},
		{Text: "“no one” would wait", Kind: lede.QuoteMixed, Cue: "said",
			Speakers: []lede.Speaker{{Name: "Jon Doe", Mention: "He", Span: span(1, "He")}},
			Said:     said("1986", lede.BasisExplicit), Spans: []lede.Span{span(1, "“no one” would wait")}},
		{Text: "no one", Kind: lede.QuoteDirect, Spans: []lede.Span{span(1, "no one")}},
		{Text: "lost", Kind: lede.QuoteDirect, Speakers: []lede.Speaker{{Handle: "gull"}}, Spans: []lede.Span{{Block: 9, End: 4}}},
	}
	a.Dates = []lede.DateMention{{Text: "on Friday", Type: lede.TimexDate, Value: "2025-09-05", Span: span(0, "on Friday")}}
	return a
}

// write returns the page of an article, parsed.
func write(t *testing.T, a *lede.Article) *goquery.Document {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, Write(&out, a))
	require.NotContains(t, out.String(), "ZgotmplZ")
	doc, err := goquery.NewDocumentFromReader(&out)
	require.NoError(t, err)
	require.Equal(t, 1, doc.Find("script:not([type='application/json'])").Length())
	doc.Find("[src], [style], link, img, iframe").Each(func(_ int, s *goquery.Selection) {
		t.Errorf("the page loads something: %s", s.Text())
	})
	return doc
}

func TestPage(t *testing.T) {
	doc := write(t, quoted())
	text := func(selector string) string { return strings.Join(strings.Fields(doc.Find(selector).Text()), " ") }

	require.Equal(t, "The <pier> opens", text("h1"))
	require.Equal(t, "“It opens on Friday,” said Jon Doe. “At last.”", text("#text p:first-child"))
	require.Equal(t, "“It opens on Friday,”", text("#quote-1"))
	require.Equal(t, 2, doc.Find(`#text mark[data-quote="0"].s0`).Length())
	require.Equal(t, "no one", text("#quote-2 #quote-3"))
	require.Equal(t, "on Friday", text("#quote-1 .date"))
	require.Equal(t, "https://log.example/a", doc.Find("#quote-1 a").AttrOr("href", ""))
	require.Equal(t, "Friday, 5 September 2025 · 2025-09-05", doc.Find(".date").AttrOr("title", ""))
	require.Equal(t, "Open & ready for everyone! Come and see us soon", text("#post-1 blockquote"))
	require.Equal(t, "https://x.com/pier/status/1", doc.Find("#post-1 .foot a").AttrOr("href", ""))

	require.Equal(t, []string{"Jon Doeharbour master2", "Nobody named1", "@gull1"},
		doc.Find(".speakers button").Map(func(_ int, s *goquery.Selection) string { return s.Text() }))
	require.Equal(t, 4, doc.Find(".list tbody tr").Length())
	require.Equal(t, "1986said in the text", text("#about-quote-2 .said"))
	require.Equal(t, 0, doc.Find("#about-quote-4 a").Length(), "it stands nowhere")

	require.Equal(t, []string{"1986", "3 September", "4 September"},
		doc.Find("svg .day").Map(func(_ int, s *goquery.Selection) string { return s.Text() }))
	require.Equal(t, 1, doc.Find(".axis.gap").Length())
	require.Equal(t, 1, doc.Find("circle.weak").Length())
	require.Contains(t, text(".facts"), "Published4 September 2025caller")

	doc.Find(`a[href^="#"]`).Each(func(_ int, s *goquery.Selection) {
		require.Equal(t, 1, doc.Find(s.AttrOr("href", "")).Length(), "%v leads nowhere", s.AttrOr("href", ""))
	})
}

func TestPageRightToLeft(t *testing.T) {
	doc := write(t, &lede.Article{Headline: "عنوان", Language: "ar", Direction: "rtl",
		Body: []lede.Block{{Kind: lede.KindParagraph, Text: "نص"}}})
	require.Equal(t, "rtl", doc.Find("main").AttrOr("dir", ""))
	require.Equal(t, "ar", doc.Find("main").AttrOr("lang", ""))
	require.Equal(t, "rtl", doc.Find("h1").AttrOr("dir", ""))
}

// TestPagesOfArticles writes the page of each article of testdata: all its text
// is there, each quote is listed, and no ID stands twice.
func TestPagesOfArticles(t *testing.T) {
	articles := []*lede.Article{{}, quoted()}
	folder := os.DirFS("../../../testdata/articles")
	entries, err := os.ReadDir("../../../testdata/articles")
	require.NoError(t, err)
	for _, entry := range entries {
		if strings.HasSuffix(entry.Name(), ".json") {
			continue
		}
		file, err := folder.Open(entry.Name())
		require.NoError(t, err)
		if a, err := lede.Parse(file); err == nil {
			articles = append(articles, a)
		}
	}
	require.Greater(t, len(articles), 10)
	for _, a := range articles {
		doc := write(t, a)
		shown := strings.Join(strings.Fields(doc.Find("main").Text()), " ")
		for text := range a.Paragraphs() {
			require.Contains(t, shown, text)
		}
		require.Equal(t, len(a.Quotes), doc.Find(".list tbody tr").Length())
		require.Equal(t, len(a.Posts), doc.Find(".post[id]").Length())
		seen := map[string]bool{}
		doc.Find("[id]").Each(func(_ int, s *goquery.Selection) {
			id := s.AttrOr("id", "")
			require.False(t, seen[id], id)
			seen[id] = true
		})
	}
}

func TestGloss(t *testing.T) {
	for value, want := range map[string]string{
		"2025-09-04": "Thursday, 4 September 2025", "2025-09": "September 2025", "2025": "2025", "199": "the 1990s", "19": "the years 1900 to 1999",
		"2025-09-04TAF": "the afternoon of Thursday, 4 September 2025", "2025-W36": "week 36 of 2025", "2025-W36-WE": "weekend of week 36, 2025",
		"2025-SU": "summer 2025", "2025-Q3": "quarter 3 of 2025", "PAST_REF": "some time ago", "XXXX-WXX-1": "",
		"2025-09-04T17:05": "4 September 2025, 17:05",
	} {
		require.Equal(t, want, gloss(lede.DateMention{Type: lede.TimexDate, Value: value}), value)
	}
	for value, want := range map[string]string{"P3D": "3 days", "PT1H": "1 hour", "PXD": "some days", "P2DE": "2 decades", "P?": ""} {
		require.Equal(t, want, gloss(lede.DateMention{Type: lede.TimexDuration, Value: value}), value)
	}
}

// TestCrowdedDay draws the number of the quotes of a day that has too many.
func TestCrowdedDay(t *testing.T) {
	for n, want := range map[int]int{mostDots: mostDots, mostDots + 1: 1} {
		a := &lede.Article{Headline: "Talks", Body: []lede.Block{{Kind: lede.KindParagraph, Text: "It is late."}}}
		for range n {
			a.Quotes = append(a.Quotes, lede.Quote{Text: "It is late.", Spans: []lede.Span{{End: 11}},
				Said: lede.Said{Date: lede.Date{Value: "2025-09-04"}, Basis: lede.BasisExplicit}})
		}
		var out bytes.Buffer
		require.NoError(t, Write(&out, a))
		doc, err := goquery.NewDocumentFromReader(&out)
		require.NoError(t, err)
		require.Equal(t, want, doc.Find(".timeline a.dot").Length())
		if want == 1 {
			require.Equal(t, "31", doc.Find(".timeline text.many").Text())
			require.Equal(t, "123 number of quotes and posts", strings.TrimSpace(doc.Find(".legend").Text()))
		}
	}
}

// TestLegend explains what the timeline draws, and nothing else.
func TestLegend(t *testing.T) {
	legend := func(a *lede.Article) string { return strings.TrimSpace(write(t, a).Find(".legend").Text()) }
	a := quoted()
	require.Equal(t, []string{"quote with a date of its own", "dated by publication", "post"}, strings.Split(legend(a), "  "))
	a.Posts, a.Body[2] = nil, lede.Block{Kind: lede.KindParagraph, Text: "Nobody wrote."}
	a.Quotes = a.Quotes[1:2]
	require.Equal(t, "quote with a date of its own", legend(a))
}

func TestGrouped(t *testing.T) {
	for count, want := range map[int]string{0: "0", 999: "999", 1380: "1,380", 27958: "27,958", 1234567: "1,234,567"} {
		require.Equal(t, want, grouped(count))
	}
}

// TestReading shows what a reader needs first and in words: the text before the
// timeline, dates, how deep a list goes, which quotes are doubtful.
func TestReading(t *testing.T) {
	a := quoted()
	a.Modified = lede.Date{Value: "2025-09-05T08:00:00+01:00"}
	a.Body = append(a.Body, lede.Block{Kind: lede.KindList, Items: []string{"one", "two"}, Depths: []int{0, 9}, Text: "one\ntwo"})
	for i := range a.Quotes {
		a.Quotes[i].Confidence = 0.9
	}
	a.Quotes[0].Confidence = 0.2
	var out bytes.Buffer
	require.NoError(t, Write(&out, a))
	page := out.String()
	require.Less(t, strings.Index(page, `<main id="text"`), strings.Index(page, `<section class="timeline"`))
	doc, err := goquery.NewDocumentFromReader(&out)
	require.NoError(t, err)
	require.Equal(t, "Ines Okafor · 4 September 2025 · updated 5 September 2025, 08:00", doc.Find(".byline").Text())
	require.Equal(t, "two", doc.Find("main li > ul > li").Text())
	require.Equal(t, len(a.Quotes[0].Spans), doc.Find("main mark.unsure").Length())
	require.Equal(t, 1, doc.Find(".list tr.unsure").Length())
	require.Equal(t, "20 %", doc.Find("#about-quote-1 .sure").Text())
}
