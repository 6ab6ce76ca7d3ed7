package lede

import (
	"bytes"
	"crypto/sha1"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/cases"
	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/meta"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/speech"
	"github.com/lede-go/lede/internal/timex"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// differing are the pages, by the start of their SHA-1, whose text the two
// feeders give differently, and why. The standard moves elements that are
// misnested; the flat page leaves each where it stands.
var differing = map[string]string{
	"378fa70d": "an <a> without its end is opened again in every block that follows, whose text so becomes a link's",
	"43d4a391": "an <em> without its end is opened again in the list that follows",
	"1ab1c41d": "an <em> without its end is opened again in the list that follows",
	"a234e50d": "a search box without its end: the sidebar that follows stands in it in one, behind it in the other",
	"ff1f3ad7": "forms inside forms, which the tree has not: notices that stand in one for the flat page stand behind it there",
	"44d356db": "a column whose side has more running text in the tree: the text is so short that the choice tips over",
	"7fada927": "end tags in the wrong order: the heading after them stands deeper in one than in the other",
}

// TestFeedersAgreeOnCorpus reads every page of the corpora from its bytes and
// from the tree of html.Parse.
func TestFeedersAgreeOnCorpus(t *testing.T) {
	pages := cases.Pages(t, "extract/*", "dates/pagedate")
	differ := 0
	for name, data := range pages {
		want, wantErr := Parser{Format: HTML}.Parse(bytes.NewReader(data))
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(page.ToUTF8(data, "")))
		require.NoError(t, err, name)
		got, gotErr := ParseDocument(doc)
		if (wantErr == nil) != (gotErr == nil) || wantErr == nil && want.Text() != got.Text() {
			differ++
			id := fmt.Sprintf("%x", sha1.Sum(data))[:8]
			require.Contains(t, differing, id, name)
		}
	}
	require.LessOrEqual(t, differ*50, len(pages))
}

// BenchmarkPages times Parse and html.Parse alone over the same pages, in
// turn: their ratio holds when the machine's speed drifts.
func BenchmarkPages(b *testing.B) {
	pages := cases.Pages(b, "extract/*")
	size := int64(0)
	for _, data := range pages {
		size += int64(len(data))
	}
	b.Run("lede", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, data := range pages {
				_, _ = Parser{Format: HTML}.Parse(bytes.NewReader(data))
			}
		}
	})
	b.Run("without quotes and dates", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, data := range pages {
				_, _ = Parser{Format: HTML, NoQuotes: true, NoDates: true}.Parse(bytes.NewReader(data))
			}
		}
	})
	b.Run("html.Parse", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, data := range pages {
				_, _ = html.Parse(bytes.NewReader(data))
			}
		}
	})
}

// BenchmarkTexts times Parse over raw texts.
func BenchmarkTexts(b *testing.B) {
	texts := cases.Texts(b)
	size := int64(0)
	for _, text := range texts {
		size += int64(len(text))
	}
	parser := Parser{Format: Text, Published: Date{Value: "2016-03-01"}}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			_, _ = parser.Parse(bytes.NewReader(text))
		}
	}
}

// FuzzDocument reads markup from its bytes and from the tree of html.Parse. The
// text must be the same where the markup is well-formed: as the standard
// parser writes down what it made of the input, if it reads that alike.
func FuzzDocument(f *testing.F) {
	for _, folder := range []string{"articles", "social"} {
		for _, path := range cases.Inputs(f, folder) {
			data, err := os.ReadFile(path)
			require.NoError(f, err)
			f.Add(string(data))
		}
	}
	f.Add("AAAAime datetime252\"=0-09-04T10:00:0\">a</time><0ime eatetime=\v2025-09-04T10:00:1\">a./") // a year when the month is first
	for _, h := range hostileFamilies {
		if h.format == HTML {
			f.Add(h.make(200))
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		markup, root, ok := wellFormed(in)
		if !ok {
			return
		}
		want, wantErr := Parser{Format: HTML}.Parse(strings.NewReader(markup))
		if input := (*InputError)(nil); errors.As(wantErr, &input) {
			return // only bytes can be no page
		}
		got, gotErr := ParseDocument(goquery.NewDocumentFromNode(root))
		require.Equal(t, wantErr, gotErr)
		if wantErr == nil {
			require.Equal(t, want.Text(), got.Text(), markup)
			require.Equal(t, want.Headline, got.Headline, markup)
			require.Equal(t, want.Posts, got.Posts, markup)
		}
	})
}

// wellFormed returns markup as the standard parser writes it, and its tree. It
// reports false for what that parser reads in another way when it is written
// down, and for what the flat page is known to read otherwise.
func wellFormed(in string) (markup string, root *html.Node, ok bool) {
	const maxInput = 10_000
	if len(in) > maxInput || !utf8.ValidString(in) || strings.Contains(in, "\x00") {
		return "", nil, false
	}
	for range 2 {
		var out strings.Builder
		tree, err := html.Parse(strings.NewReader(in))
		if err != nil || html.Render(&out, tree) != nil {
			return "", nil, false
		}
		if root != nil && out.String() != markup {
			return "", nil, false
		}
		markup, root, in = out.String(), tree, out.String()
	}
	return markup, root, true
}

// BenchmarkStages times each stage of the stream by itself, over the pages of
// the corpora: their sum is Parse.
func BenchmarkStages(b *testing.B) {
	type state struct {
		data      []byte
		page      *page.Page
		found     content.Choice
		draft     *Article
		lex       *lexicon.Lexicon
		text      []lexicon.Passage
		published timex.Date
		posted    map[int]timex.Date
		dates     []timex.Mention
		authors   []people.Author
		cast      *people.Cast
		spare     prose.Buffer // what the words may be laid in
	}
	var states []*state
	size := int64(0)
	for _, data := range cases.Pages(b, "extract/*") {
		s := &state{data: page.ToUTF8(data, "")}
		s.page = page.LayTokens(s.data, nil)
		s.found = content.Choose(s.page)
		a, err := Parser{Format: HTML}.readPage(page.LayTokens(s.data, nil))
		if err != nil {
			continue
		}
		s.draft, s.lex = a, lexicon.For(a.Language)
		s.text = lexicon.ReadPassages(a.parts(), s.lex, new(prose.Buffer))
		s.published, s.posted, s.authors = timex.Date(a.Published), a.postDates(), each(a.Authors, personOf)
		s.dates = timex.Find(s.text, s.lex, a.Language, s.published, s.posted)
		s.cast = people.ReadCast(s.text, s.lex, a.Headline, s.authors)
		states = append(states, s)
		size += int64(len(data))
	}
	for _, stage := range []struct {
		name string
		run  func(*state)
	}{
		{"input", func(s *state) { page.ToUTF8(s.data, "") }},
		{"lay flat", func(s *state) { page.LayTokens(s.data, nil).Release() }},
		{"content", func(s *state) { content.Choose(s.page) }},
		{"meta", func(s *state) { meta.Read(s.page, s.found, jsonld.Article(jsonld.Read(s.page)), "") }},
		{"blocks and posts", func(s *state) { content.ReadBody(s.page, s.found, nil, s.lex, content.Known{}) }},
		{"language", func(s *state) { s.draft.tellLanguage() }},
		{"words", func(s *state) { lexicon.ReadPassages(s.draft.parts(), s.lex, &s.spare) }},
		{"dates", func(s *state) { timex.Find(s.text, s.lex, s.draft.Language, s.published, s.posted) }},
		{"cast", func(s *state) { people.ReadCast(s.text, s.lex, s.draft.Headline, s.authors).Release() }},
		{"quotes", func(s *state) { speech.Find(s.text, s.lex, s.cast, s.dates, s.posted, s.published, 0) }},
	} {
		b.Run(stage.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range states {
					stage.run(s)
				}
			}
		})
	}
}
