package checks

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// TestMarkdownReadBack renders the Markdown of each article with goldmark and
// compares it with the article's own HTML: two renderings that share no code
// show the same headings, items, paragraphs, cells, code and links.
func TestMarkdownReadBack(t *testing.T) {
	reader := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough))
	count := 0
	for name, article := range articles(t) {
		for i := range article.Authors {
			article.Authors[i].URL = "" // Markdown's byline has no links
		}
		var markup bytes.Buffer
		require.NoError(t, reader.Convert([]byte(article.Markdown()), &markup))
		got, want := document(t, markup.String()), document(t, article.HTML())
		for _, selector := range []string{"h1", "h2", "h3", "h4", "h5", "h6", "blockquote > p", "pre"} {
			require.Equal(t, texts(want, selector), texts(got, selector), "%s: %s", name, selector)
		}
		require.Equal(t, items(want), items(got), name)
		require.Equal(t, cells(want, "th"), cells(got, "th"), name)
		require.Equal(t, cells(want, "td"), cells(got, "td"), name)
		require.Equal(t, paragraphs(want), paragraphs(got), name)
		require.Equal(t, addresses(want), addresses(got), name)
		count++
	}
	require.Greater(t, count, 20)
}

// articles parses all of testdata and, where they are, the corpora's pages.
func articles(t *testing.T) map[string]*lede.Article {
	t.Helper()
	all := map[string]*lede.Article{}
	for _, pattern := range []string{
		"../testdata/*/*.html", "../testdata/*/*.txt",
		"../../shared/corpus/extract/*/pages/*.gz", "../../shared/corpus/posts/pages/*.gz",
		"../../shared/corpus/dates/pagedate/pages/*.gz",
	} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, path := range paths {
			if article, err := lede.Parse(open(t, path)); err == nil {
				all[path] = article
			}
		}
	}
	return all
}

func open(t *testing.T, path string) io.Reader {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	if !strings.HasSuffix(path, ".gz") {
		return bytes.NewReader(data)
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	return unzipped
}

func document(t *testing.T, markup string) *goquery.Document {
	t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(markup))
	require.NoError(t, err)
	return doc
}

func folded(text string) string {
	printed := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1 // HTML has none
		}
		return r
	}, text)
	return strings.Join(strings.Fields(printed), " ")
}

// texts returns the text of each element that the selector finds, but for the
// line that says whose a post is: its markup differs.
func texts(doc *goquery.Document, selector string) []string {
	return doc.Find(selector).FilterFunction(func(_ int, s *goquery.Selection) bool {
		if s.Find("img").Length() > 0 && folded(s.Text()) == "" {
			return false // a post's picture, which Markdown has in a paragraph of its own
		}
		return !strings.HasPrefix(folded(s.Text()), "— ")
	}).Map(func(_ int, s *goquery.Selection) string { return folded(s.Text()) })
}

// items returns each list item's own text with its depth.
func items(doc *goquery.Document) []string {
	return doc.Find("li").Map(func(_ int, s *goquery.Selection) string {
		own := s.Clone()
		own.Find("ul, ol").Remove()
		return strings.Repeat(">", s.ParentsFiltered("ul, ol").Length()) + folded(own.Text())
	})
}

// cells returns the filled cells of tables: Markdown fills up short rows.
func cells(doc *goquery.Document, selector string) []string {
	var all []string
	for _, cell := range texts(doc, selector) {
		if cell != "" {
			all = append(all, cell)
		}
	}
	return all
}

// showsMedia reports whether a paragraph is a picture, or a link to a video or a sound
// that prints its address, with its caption: HTML has figures.
func showsMedia(paragraph *goquery.Selection) bool {
	link := paragraph.Find("a").First()
	address, _ := link.Attr("href")
	return paragraph.Find("img").Length() > 0 || address != "" && folded(link.Text()) == address && strings.HasPrefix(folded(paragraph.Text()), address)
}

// paragraphs returns the paragraphs outside of quotations, but for pictures
// and their captions.
func paragraphs(doc *goquery.Document) []string {
	var all []string
	doc.Find("p").Each(func(_ int, s *goquery.Selection) {
		if s.ParentsFiltered("blockquote, li").Length() > 0 || showsMedia(s) {
			return
		}
		all = append(all, folded(s.Text()))
	})
	return all
}

// addresses returns where the links of the text lead.
func addresses(doc *goquery.Document) []string {
	links := doc.Find("p a, h2 a, h3 a, h4 a, h5 a, h6 a, li a")
	return links.FilterFunction(func(_ int, s *goquery.Selection) bool {
		return !strings.HasPrefix(folded(s.Closest("p").Text()), "— ") && !showsMedia(s.Closest("p"))
	}).Map(func(_ int, s *goquery.Selection) string {
		address, _ := s.Attr("href")
		if plain, err := url.PathUnescape(address); err == nil {
			return plain // renderers differ in what they escape
		}
		return address
	})
}
