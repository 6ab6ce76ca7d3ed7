package people

import (
	"testing"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLinkedAuthors reads the authors of descriptions in their many shapes.
func TestLinkedAuthors(t *testing.T) {
	for _, c := range []struct{ name, in string }{
		{"by reference", `{"@graph":[{"@type":"NewsArticle","headline":"h","author":{"@id":"#p"}},{"@id":"#p","name":"Ada Okoye"}]}`},
		{"list with null", `{"@type":["Article"],"headline":"h","author":[null,{"name":"Ada Okoye"}]}`},
		{"bare name", `{"@type":"NewsArticle","headline":"h","author":"By Ada Okoye"}`},
		{"behind a broken one", `{"@type":"NewsArticle","headline":</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"h","author":"Ada Okoye"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := page.LayTokens([]byte(`<script type="application/ld+json">`+c.in+`</script>`), nil)
			require.Equal(t, []Author{{Name: "Ada Okoye"}}, LinkedAuthors(jsonld.Article(jsonld.Read(p))))
		})
	}
}

// TestByline reads names and nothing but names.
func TestByline(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"By Ana Lind and Per Holm", []string{"Ana Lind", "Per Holm"}},
		{"Von Ana Lind und Per Holm, Nairobi", []string{"Ana Lind", "Per Holm"}},
		{"Ana Lind, Per Holm and Noor Haddad", []string{"Ana Lind", "Per Holm", "Noor Haddad"}},
		{"Ana Lind and Per Holm, Jr.", []string{"Ana Lind", "Per Holm, Jr."}},
		{"Post author By Ana Lind", []string{"Ana Lind"}},
		{"Veröffentlicht von Per Holm", []string{"Per Holm"}},
		{"The Mole (www.mole.example)", []string{"The Mole"}},
	}
	for _, c := range tests {
		var names []string
		for _, a := range ParseByline(c.text) {
			names = append(names, a.Name)
		}
		assert.Equal(t, c.want, names, c.text)
	}
}
