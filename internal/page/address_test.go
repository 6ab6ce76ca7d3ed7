package page

import (
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestResolvePlain compares addresses that are not parsed with what parsing makes
// of them.
func TestResolvePlain(t *testing.T) {
	for _, c := range []struct {
		address string
		plain   bool
	}{
		{"https://news.example/a/b-c_d.html?x=1&y=%20z", true},
		{"http://News.example/", true},
		{"/a/b", true},
		{"/a?b=c", true},
		{"https://news.example", false},
		{"https://ann@news.example/a", false},
		{"https://news.example:8080/a", false},
		{"https://news.example/a/../b", false},
		{"https://news.example//a", false},
		{"https://news.example/a?", false},
		{"https://news.example/a#b", false},
		{"https://news.example/ü", false},
		{"https://news.example/%C3%BC", false},
		{"//news.example/a", false},
		{"a/b", false},
		{"javascript:alert(1)", false},
		{" /a", false},
		{"", false},
	} {
		for _, origin := range []string{"", "https://post.example/x/y?z", "https://ann@post.example/"} {
			p := &Page{}
			if origin != "" {
				u, err := url.Parse(origin)
				require.NoError(t, err)
				p.origin = u
			}
			got := p.resolvePlain(c.address)
			if got != "" {
				require.Equal(t, p.resolveURL(c.address).String(), got)
			}
			if origin == "https://post.example/x/y?z" {
				require.Equal(t, c.plain, got != "", c.address)
			}
		}
	}
}

func TestWordTable(t *testing.T) {
	words := newWordTable[bool]()
	words.set("dnone", true)
	words.set("über", true)
	for _, c := range []struct {
		start, rest string
		want        bool
	}{
		{"", "dnone", true}, {"d", "none", true}, {"dn", "ONE", true}, {"D", "None", true},
		{"", "dnons", false}, {"", "d", false}, {"", "", false}, {"", "über", true},
		{"", "dnoneandsomethingverylongbehinditall", false},
	} {
		require.Equal(t, c.want, words.lookup([]byte(c.start), []byte(c.rest)), c)
	}
}

// TestRepeatedAttributes reads attributes that share a slot, or nearly are the same.
func TestRepeatedAttributes(t *testing.T) {
	p := LayTokens([]byte(`<p class="nav"></p><p id="nav"></p><p class="nav"></p><p class="nav-x" title="nav"></p>`), nil)
	require.Equal(t, "nav", p.Attr(2, "class"))
	require.Equal(t, "nav", p.Attr(3, "id"))
	require.Empty(t, p.Attr(3, "class"))
	require.Equal(t, p.Attrs[0], p.Attrs[2], "written down once")
	require.Equal(t, "nav", p.Attr(5, "title"))
	require.Equal(t, HintNav, p.Elements[4].Hints)
	counts := p.Counts(3)
	counts[0] = 1
	require.Equal(t, []int32{0, 0}, p.Counts(2))
	require.Equal(t, []int32{1, 0, 0}, counts)
}
