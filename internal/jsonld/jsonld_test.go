package jsonld

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/require"
)

// TestDecode reads JSON, and what publishers' templates make of it.
func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", `{"a":[1,true,null,"x"]}`, `[{"a":[1,true,null,"x"]}]`},
		{"trailing commas", `{"a":[1,2,],}`, `[{"a":[1,2]}]`},
		{"semicolon", `{"a":1};`, `[{"a":1}]`},
		{"several", `{"a":1};{"b":2}`, `[{"a":1},{"b":2}]`},
		{"cut off", `{"a":"b","c":{"d":"e`, `[{"a":"b","c":{"d":"e"}}]`},
		{"raw line feed", "{\"a\":\"b\nc\"}", `[{"a":"b\nc"}]`},
		{"unescaped quotes", `{"a":"the "old" mill","b":1}`, `[{"a":"the \"old\" mill","b":1}]`},
		{"comments", `/* x */{"a":/* y */1}`, `[{"a":1}]`},
		{"escapes", `{"a":"\u00e4\ud83d\ude00\/\""}`, `[{"a":"ä😀/\""}]`},
		{"missing value", `{"a":,"b":2}`, `[{"b":2}]`},
		{"missing comma", `{"a":1 "b":2}`, `[{"a":1,"b":2}]`},
		{"a member twice", `{"a":1,"a":2}`, `[{"a":1}]`},
		{"a stray word", `{"a":oops,"b":2}`, `[{"b":2}]`},
		{"a stray bracket", `{"a":[1}2],"b":2}`, `[{"a":[1,2],"b":2}]`},
		{"numbers", `[-1.5e2, 0, 1.2.3]`, `[[-150,0]]`},
		{"a comment without end", `{"a":1,/* "b":2}`, `[{"a":1}]`},
		{"an escape without digits", `{"a":"\ux","b":"\u12"}`, `[{"a":"�x","b":"�12"}]`},
		{"half a pair", `{"a":"\ud83dx"}`, `[{"a":"�x"}]`},
		{"escaped white space", `{"a":"b\nc\td"}`, `[{"a":"b\nc d"}]`},
		{"a backslash at the end", `{"a":"b\`, `[{"a":"b\\"}]`},
		{"a variable", `window.data = {"a":1}; run()`, `[{"a":1}]`},
		{"no JSON", `var a = 1`, `null`},
		{"words that strconv takes", `[NaN, Inf, -Infinity, 0x1p-2, 1e999, 2]`, `[[2]]`},
		{"half a pair before an escape", `{"a":"\ud83d\u0041b"}`, `[{"a":"�Ab"}]`},
		{"half a pair before a pair", `{"a":"\ud83d\ud83d\ude00"}`, `[{"a":"�😀"}]`},
		{"a missing comma behind a string", "{\"a\":\"x\"\n \"b\":\"y\" \"c\": \"z\"}", `[{"a":"x","b":"y","c":"z"}]`},
		{"missing commas in a list", `["x" "y" "z", "a "b" c"]`, `[["x","y","z","a \"b\" c"]]`},
		{"unescaped quotes beside each other", `{"a":"the "old" "new" mill","b":1}`, `[{"a":"the \"old\" \"new\" mill","b":1}]`},
		{"controls", "{\"a\":\"x\\u0000y\\u001b[31mz\u200b\x07\\u202e!\"}", `[{"a":"xyz!"}]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := json.Marshal(Decode(c.in))
			require.NoError(t, err)
			require.JSONEq(t, c.want, string(got))
		})
	}
}

// TestDecodeBounds skips what lies too deep, and stops behind too many values.
func TestDecodeBounds(t *testing.T) {
	depth := func(value any) int {
		n := 0
		for list, ok := value.([]any); ok; n++ {
			value = nil
			if len(list) > 0 {
				value = list[0]
			}
			list, ok = value.([]any)
		}
		return n
	}
	deep := strings.Repeat("[", 500) + `"]"` + strings.Repeat("]", 500)
	values := Decode(deep + `{"a":1}`)
	require.Len(t, values, 2)
	require.Equal(t, maxJSONDepth, depth(values[0]))
	require.Equal(t, map[string]any{"a": 1.0}, values[1])
	require.Less(t, len(Decode(strings.Repeat("[]", 2*maxJSONValues))), maxJSONValues+2)
}

func TestReadString(t *testing.T) {
	for _, c := range []struct {
		in, want, rest string
	}{
		{`"a" : 1`, "a", " : 1"},
		{`"a "b" c", 1`, `a "b" c`, ", 1"},
		{`"a\"b",`, `a"b`, ","},
		{`"cut of`, "cut of", ""},
		{`"`, "", ""},
	} {
		r := Decoder{Text: c.in}
		require.Equal(t, c.want, r.ReadString(), c.in)
		require.Equal(t, c.rest, r.Text[r.At:], c.in)
	}
}

func TestRead(t *testing.T) {
	const ld = `<script type="application/ld+json">`
	for _, c := range []struct {
		name, markup string
		want         []string // names of the things
	}{
		{"one thing", ld + `{"name":"a"}</script>`, []string{"a"}},
		{"a list", ld + `[{"name":"a"},[{"name":"b"}],"c"]</script>`, []string{"a", "b"}},
		{"a graph", ld + `{"@graph":[{"name":"a"},{"name":"b"}]}</script>`, []string{"", "a", "b"}},
		{"the entity of a page", ld + `{"name":"a","mainEntity":{"name":"b"}}</script>`, []string{"a", "b"}},
		{"a page named by its address", ld + `{"name":"a","mainEntityOfPage":"/x"}</script>`, []string{"a"}},
		{"a broken script first", ld + `{"name":</script>` + ld + `{"name":"b"}</script>`, []string{"", "b"}},
		{"old templates", ld + `//<![CDATA[` + "\n" + `{"name":"a"}//]]></script>`, []string{"a"}},
		{"parameters of the type", `<script type=" Application/LD+JSON; charset=utf-8">{"name":"a"}</script>`, []string{"a"}},
		{"another type", `<script type="application/json">{"name":"a"}</script>`, nil},
		{"no script", `<style type="application/ld+json">{"name":"a"}</style>`, nil},
		{"too deep", ld + strings.Repeat(`[`, 20) + `{"name":"a"}` + strings.Repeat(`]`, 20) + `</script>`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var names []string
			for _, thing := range Read(page.LayTokens([]byte(c.markup), nil)) {
				names = append(names, thing.Text("name"))
			}
			require.Equal(t, c.want, names)
		})
	}
}

// TestUnread skips what no field is read from, whatever it holds.
func TestUnread(t *testing.T) {
	const in = `{"name":"a","review":{"url":"\/x\"}","w":[1,{"name":"b"}]},"sameAs":["c","]"],"review":1,"headline":"d","offers":{"name":"e`
	things := Read(page.LayTokens([]byte(`<script type="application/ld+json">`+in+`</script>`), nil))
	require.Equal(t, []Thing{{"name": "a", "headline": "d"}}, things)
}

// TestArticle picks the thing that describes the article, here by its name.
func TestArticle(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"none", `[{"@type":"Person","name":"a"}]`, ""},
		{"an article before a page", `[{"@type":"WebPage","name":"a","datePublished":"2025-09-04"},{"@type":"NewsArticle","name":"b"}]`, "b"},
		{"the first of two", `[{"@type":"Report","name":"a"},{"@type":"Report","name":"b"}]`, "a"},
		{"one with a headline", `[{"@type":"Report","name":"a"},{"@type":"Report","name":"b","headline":"h"}]`, "b"},
		{"a headline before a date", `[{"@type":"Report","name":"a","datePublished":"2025-09-04"},{"@type":"Report","name":"b","headline":"h"}]`, "b"},
		{"a recipe with a date", `[{"@type":"Recipe","name":"a","datePublished":"2025-09-04"}]`, "a"},
		{"a recipe without", `[{"@type":"Recipe","name":"a"}]`, ""},
		{"several types", `[{"@type":["Thing","https://schema.org/BlogPosting"],"name":"a"}]`, "a"},
		{"a page of articles", `[{"@type":"CollectionPage","name":"a","datePublished":"2025-09-04"}]`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, Article(thingsOf(c.in)).Text("name"))
		})
	}
}

// TestReferences puts things in the place of references to them.
func TestReferences(t *testing.T) {
	for _, c := range []struct {
		name, author string
		want         []string
	}{
		{"a reference", `{"@id":"#anna"}`, []string{"Anna Berg"}},
		{"a list of them", `[{"@id":"#anna"},{"@id":"#lars"}]`, []string{"Anna Berg", "Lars Holt"}},
		{"a name of its own", `{"@id":"#anna","name":"A. Berg"}`, []string{"A. Berg"}},
		{"to nothing", `{"@id":"#nobody"}`, []string{"#nobody"}},
		{"to what has no name", `{"@id":"#empty"}`, []string{"#empty"}},
		{"a text", `"Anna Berg"`, []string{"Anna Berg"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			article := Article(thingsOf(`[{"@type":"Report","author":` + c.author + `},{"@id":"#anna","name":"Anna Berg"},` +
				`{"@id":"#lars","name":"Lars Holt"},{"@id":"#empty"}]`))
			require.Equal(t, c.want, Texts(article["author"]))
		})
	}
}

func TestRank(t *testing.T) {
	for kind, want := range map[string]int{
		"NewsArticle": NewsRank, "Article": NewsRank, "LiveBlogPosting": NewsRank, "http://schema.org/Review": NewsRank,
		"Recipe": workRank, "WebPage": pageRank, "AboutPage": pageRank, "CollectionPage": 0, "Person": 0, "": 0,
	} {
		require.Equal(t, want, Thing{"@type": kind}.Rank(), kind)
	}
	require.Equal(t, workRank, Thing{"@type": []any{"WebPage", "HowTo", "Thing"}}.Rank())
	require.Zero(t, Thing(nil).Rank())
}

func TestIs(t *testing.T) {
	thing := Thing{"@type": []any{"https://schema.org/Person", "Organization"}}
	require.True(t, thing.Is("Person"))
	require.True(t, thing.Is("Organization"))
	require.False(t, thing.Is("schema.org/Person"))
	require.False(t, Thing(nil).Is("Person"))
}

// TestValues reads single values and lists alike.
func TestValues(t *testing.T) {
	for _, c := range []struct {
		name, in string
		texts    []string
		names    []string // of the things
	}{
		{"a text", `"Anna  Berg"`, []string{"Anna Berg"}, []string{"Anna Berg"}},
		{"entities and tags", `"Berg &amp; <b>Holt</b>"`, []string{"Berg & Holt"}, []string{"Berg & Holt"}},
		{"an empty text", `" "`, nil, []string{""}},
		{"a list", `["a",{"name":"b"},1,null,["c"]]`, []string{"a", "b"}, []string{"a", "b"}},
		{"a value", `{"@value":"a"}`, []string{"a"}, []string{""}},
		{"an address", `{"url":"https://news.example/a","@id":"#a"}`, []string{"https://news.example/a"}, []string{""}},
		{"the name before the address", `{"url":"https://news.example/a","name":"a"}`, []string{"a"}, []string{"a"}},
		{"a number", `1`, nil, nil},
		{"nothing", `null`, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			value := Decode(`{"x":` + c.in + `}`)[0].(map[string]any)["x"]
			require.Equal(t, c.texts, Texts(value))
			var names []string
			for _, thing := range Things(value) {
				names = append(names, thing.Text("name"))
			}
			require.Equal(t, c.names, names)
		})
	}
}

func thingsOf(json string) []Thing { return appendThings(nil, Decode(json), 0) }

// FuzzJSONLD decodes anything. Its values are such that JSON can hold them.
func FuzzJSONLD(f *testing.F) {
	for _, s := range []string{`{"a":[{"b":"c"}]}`, `[[[`, `{"a"`, `{"a":"\ud800"}`, `"]`, strings.Repeat("[", 500)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		values := Decode(text)
		_, err := json.Marshal(values)
		require.NoError(t, err)
		Article(appendThings(nil, values, 0))
	})
}
