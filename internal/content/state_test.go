package content

import (
	"testing"

	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFlightText reads text rows of a stream, whose sizes count bytes.
func TestFlightText(t *testing.T) {
	for _, c := range []struct {
		row, want string
		ok        bool
	}{
		{"T5,harbour", "harbo", true},
		{"T3,für", "fü", true},
		{"T2,für", "f", true}, // of a damaged page
		{"T0,harbour", "", true},
		{"Tff,harbour", "", false},
		{"T-1,harbour", "", false},
		{"Tx,harbour", "", false},
		{"T5", "", false},
		{`["$","p"]`, "", false},
	} {
		size, text, ok := flightText(c.row)
		require.Equal(t, c.ok, ok, c.row)
		require.Equal(t, c.want, text[:size], c.row)
	}
}

// TestStateAuthors reads the writers from a page's data where it is of one article.
func TestStateAuthors(t *testing.T) {
	for _, c := range []struct {
		name, script string
		want         []string
	}{
		{"a list", `{"article":{"authors":[{"nameSlug":"a-lind","name":"Ana Lind"},{"name":"Per Holm"}]}}`, []string{"Ana Lind", "Per Holm"}},
		{"one", `{"article":{"author":{"id":3,"name":"Ana Lind"},"title":"Gulls"}}`, []string{"Ana Lind"}},
		{"a line", `{"article":{"byline":"By Ana Lind"}}`, []string{"By Ana Lind"}},
		{"of an embed", `{"author_name":"Isle Ferry"}`, nil},
		{"in credits", `{"credits":{"by":[{"type":"author","name":"Ana Lind"}]}}`, []string{"Ana Lind"}},
		{"escaped", `self.push([1,"{\"authors\":[{\"name\":\"Ana Lind\"}]}"])`, []string{"Ana Lind"}},
		{"the same twice", `{"author":"Ana Lind","seo":{"author":"Ana Lind"}}`, []string{"Ana Lind"}},
		{"of several articles", `[{"author":"Ana Lind"},{"author":"Per Holm"}]`, nil},
		{"no member", `var authors = "Ana Lind"`, nil},
		{"nobody", `{"author":null,"title":"Gulls","authors":[{"name":null}]}`, nil},
		{"cut off", `{"authors":[{"name":"Ana`, nil},
	} {
		p := page.LayTokens([]byte(`<body><script>`+c.script+`</script></body>`), nil)
		assert.Equal(t, c.want, StateAuthors(p), c.name)
	}
}
