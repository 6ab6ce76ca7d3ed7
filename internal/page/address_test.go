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
