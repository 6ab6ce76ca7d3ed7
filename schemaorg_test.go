package lede

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/cases"
	"github.com/stretchr/testify/require"
)

// schemaTypes lists the properties that schema.org gives the types used, and
// those that Web Annotation gives its selectors.
var schemaTypes = map[string]string{
	"NewsArticle":          article + " dateline",
	"LiveBlogPosting":      article + " liveBlogUpdate coverageStartTime coverageEndTime dateline",
	"BlogPosting":          article + " sharedContent",
	"SocialMediaPosting":   article + " sharedContent",
	"Quotation":            creativeWork + " spokenByCharacter selector",
	"ImageObject":          creativeWork + " caption contentUrl",
	"Person":               agent + " jobTitle",
	"Organization":         agent + " logo",
	"":                     agent + " jobTitle",
	"TextQuoteSelector":    "exact prefix suffix",
	"TextPositionSelector": "start end",
}

const (
	thing        = " name alternateName description identifier image url"
	agent        = thing + " email"
	creativeWork = thing + ` author creator creditText dateCreated dateModified datePublished hasPart
		headline inLanguage isAccessibleForFree isPartOf keywords publisher text`
	article = creativeWork + " articleBody articleSection wordCount"
)

// quotedArticle is an article with quotes, one of them in a block without a
// place in the text.
func quotedArticle() *Article {
	a := everyKind()
	a.Access, a.Dateline, a.Tags, a.Section = AccessPaid, "LEITH", []string{"Piers", "Tides"}, "Coast"
	a.Publisher = Publisher{Name: "The Harbour Log", URL: "https://log.example", Logo: "https://log.example/logo.png"}
	a.Images = []Image{{URL: "https://log.example/p.jpg", Caption: "The pier", Credit: "A. Roe"}}
	a.Quotes = []Quote{
		{Text: "a disgrace", Kind: QuoteDirect, Speakers: []Speaker{{Name: "Ines Okafor", Role: "harbour master"}, {Name: "Jon Doe"}},
			Said: Said{Date: Date{Value: "2025-09-03"}, Basis: BasisExplicit}, Spans: []Span{{Block: 4, Start: 8, End: 18}}},
		{Text: "pier", Kind: QuoteDirect, Speakers: []Speaker{{Handle: "pier"}}, Spans: []Span{{Block: 8, Start: 5, End: 9}, {Block: 99}}},
		{Text: "September", Kind: QuoteDirect, Spans: []Span{{Block: 14, Start: 31, End: 40}, {Block: 0, Start: 0, End: 3}}},
	}
	return a
}

// TestJSONLDVocabulary checks each property of the output against the
// schemaTypes, and each selector against the text.
func TestJSONLDVocabulary(t *testing.T) {
	live := quotedArticle()
	live.Updates = []Update{{Headline: "Opened", Authors: []Author{{Name: "A. Roe", Organization: true}}, Posted: Date{Value: "2025"}, Start: 1, End: 3}}
	for _, a := range []*Article{quotedArticle(), live, {}} {
		var top map[string]any
		require.NoError(t, json.Unmarshal([]byte(a.JSONLD()), &top))
		checkVocabulary(t, top)
		checkSelectors(t, top)
	}
	require.Contains(t, live.JSONLD(), `"articleBody": "Costs in C#\n\n1986.`)
}

// TestJSONLDNotMarkup checks that no text of an article ends the script
// element that holds its description.
func TestJSONLDNotMarkup(t *testing.T) {
	a := &Article{Headline: "</script><script>alert(1)</script>"}
	require.NotContains(t, a.JSONLD(), "<")
}

func checkVocabulary(t *testing.T, value any) {
	t.Helper()
	switch v := value.(type) {
	case []any:
		for _, member := range v {
			checkVocabulary(t, member)
		}
	case map[string]any:
		kind, _ := v["@type"].(string)
		require.Contains(t, schemaTypes, kind)
		allowed := strings.Fields(schemaTypes[kind])
		for key, member := range v {
			if key != "@type" && key != "@context" {
				require.Contains(t, allowed, key, "property of %q", kind)
				checkVocabulary(t, member)
			}
		}
	}
}

// checkSelectors checks that each pair of selectors finds its words.
func checkSelectors(t *testing.T, top map[string]any) {
	t.Helper()
	body, _ := top["articleBody"].(string)
	characters := []rune(body)
	parts, _ := top["hasPart"].([]any)
	found := 0
	for _, part := range parts {
		selectors, _ := part.(map[string]any)["selector"].([]any)
		for i := 0; i < len(selectors); i += 2 {
			words, position := selectors[i].(map[string]any), selectors[i+1].(map[string]any)
			start, end := int(position["start"].(float64)), int(position["end"].(float64))
			require.Equal(t, words["exact"], string(characters[start:end]))
			before, _ := words["prefix"].(string)
			behind, _ := words["suffix"].(string)
			require.Contains(t, body, before+words["exact"].(string)+behind)
			require.True(t, strings.HasSuffix(string(characters[:start]), before))
			found++
		}
	}
	require.True(t, body == "" || found == 3, "%d selectors", found)
}

// TestJSONLDReadBack parses each article's JSON-LD as a page's only content.
func TestJSONLDReadBack(t *testing.T) {
	for folder := range caseFolders {
		for _, path := range cases.Inputs(t, folder) {
			parser, input := readCase(t, path)
			a, err := parser.Parse(bytes.NewReader(input))
			if err != nil {
				continue
			}
			same := checkReadBack(t, a, path)
			if folder == "articles" && parser.Format == HTML {
				require.True(t, same, "%s: another text", path)
			}
		}
	}
}

// TestJSONLDReadBackOnCorpus is the same for whole pages. Where a line is judged
// otherwise without its markup the text may differ: of news on one page in a
// hundred, of pages of every kind on one in twenty-five.
func TestJSONLDReadBackOnCorpus(t *testing.T) {
	for _, c := range []struct {
		sets []string
		each int // pages, of which one may differ
	}{
		{[]string{"extract/fundus*", "extract/readability", "extract/scrapinghub"}, 100},
		{[]string{"extract/ceb", "extract/wcxb"}, 25},
	} {
		pages := cases.Pages(t, c.sets...)
		var differ []string
		for name, data := range pages {
			a, err := (Parser{Format: HTML}).Parse(bytes.NewReader(data))
			if err == nil && !checkReadBack(t, a, name) {
				differ = append(differ, name)
			}
		}
		require.LessOrEqual(t, len(differ)*c.each, len(pages), "%v", differ)
	}
}

// checkReadBack checks the fields of an article that comes back, and reports
// whether its words are the same. What is behind a paywall is not read back,
// and neither is a short text without a headline.
func checkReadBack(t *testing.T, a *Article, name string) bool {
	t.Helper()
	page := `<html><head><script type="application/ld+json">` + a.JSONLD() + "</script></head><body></body></html>"
	back, err := Parse(strings.NewReader(page))
	if err != nil {
		require.Empty(t, a.Headline, name)
		return len(a.Text()) < 300
	}
	require.Equal(t, withoutSite(a.Headline, back.Headline), back.Headline, name)
	require.True(t, slices.Equal(a.Authors, back.Authors), "%s: %v, %v", name, a.Authors, back.Authors)
	require.Equal(t, a.Published, back.Published, name)
	require.Equal(t, a.Modified, back.Modified, name)
	limited := a.Access != "" && a.Access != AccessFree
	return limited || slices.Equal(strings.Fields(a.Text()), strings.Fields(back.Text()))
}

// withoutSite returns a headline that the page shows with its site's name or a
// rubric behind a bar ("Ferry returns | The Harbour Log") as it reads without.
func withoutSite(headline, back string) string {
	for _, bar := range [...]string{" | ", " – "} {
		if at := strings.LastIndex(headline, bar); at > 0 && headline[:at] == back {
			return back
		}
	}
	return headline
}
