package people

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
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

// TestLinkedPerson takes a name without its capital from a person alone.
func TestLinkedPerson(t *testing.T) {
	for kind, want := range map[string][]Author{"Person": {{Name: "Okoro lind"}}, "Thing": nil} {
		markup := `<script type="application/ld+json">{"@type":"Article","headline":"h","author":{"@type":"` + kind + `","name":"Okoro lind"}}</script>`
		require.Equal(t, want, LinkedAuthors(jsonld.Article(jsonld.Read(page.LayTokens([]byte(markup), nil)))), kind)
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
		{"By Ana Lind, Per Holm, Nairobi", []string{"Ana Lind", "Per Holm"}},
		{"Ana Lind, dpa", []string{"Ana Lind", "dpa"}},
		{"Par Le Phare avec AFP", []string{"Le Phare", "AFP"}},
		{"by\x1fby ANA LIND, PER O’HARA and J.R. HOLM", []string{"Ana Lind", "Per O’Hara", "J.R. Holm"}},
		{"ByAna Lind", []string{"Ana Lind"}},
		{"Byron Holm", []string{"Byron Holm"}},
		{"Ana Lind, MD, FACP", []string{"Ana Lind"}},
		{"Ana Lind HARBOUR PRESS", []string{"Ana Lind"}},
		{"Ana Lind\nHarbour University", []string{"Ana Lind"}},
		{"Ana Lind, Senior Editor, Harbour Watch", []string{"Ana Lind"}},
		{"Chief Reporter Ana Lind", []string{"Ana Lind"}},
		{"Senior Harbour Reporter", nil},
		{"Written by Ana Lind | Edited by Per Holm", []string{"Ana Lind"}},
		{"Text: Ana Lind, Fotos: Per Holm", []string{"Ana Lind"}},
		{"Fotos:\nPer Holm", nil},
		{"Ana Lind • 4 September 2025, 17:05 • 5 min read", []string{"Ana Lind"}},
		{"\x1fAna\x1f Lind\x1f", []string{"Ana Lind"}},
		{"Ana Lind (Leith, correspondent)", []string{"Ana Lind"}},
		{"The Harbour Team", []string{"The Harbour Team"}},
		{"View all posts by Ana Lind", []string{"Ana Lind"}},
		{"Tweets by", nil},
		{"Follow", nil},
		{"责编：李明、王芳", []string{"李明", "王芳"}},
		{"Ana Lind (text) and Per Holm (photos)", []string{"Ana Lind"}},
		{"Story and photos by Ana Lind", []string{"Ana Lind"}},
		{"Ein Film von Ana Lind", []string{"Ana Lind"}},
		{"Eine Rezension von Ana Lind", []string{"Ana Lind"}},
		{"Un reportage de Ana Lind et Per Holm", []string{"Ana Lind", "Per Holm"}},
		{"Texto y fotos: Ana Lind", []string{"Ana Lind"}},
		{"Tekst en foto’s: Ana Lind", []string{"Ana Lind"}},
		{"Door onze redacteur Ana Lind", []string{"Ana Lind"}},
		{"The Mole (www.mole.example)", []string{"The Mole"}},
		{"Ana Lind @ Harbour Watch", []string{"Ana Lind"}},
		{"Ana Lind @ana_lind", []string{"Ana Lind"}},
		{"Business Harbour Team", []string{"Business Harbour Team"}},
	}
	for _, c := range tests {
		var names []string
		for _, a := range ParseByline(c.text) {
			names = append(names, a.Name)
		}
		assert.Equal(t, c.want, names, c.text)
	}
}

// TestParseAuthor reads fields that hold one author: an account, a name without capitals.
func TestParseAuthor(t *testing.T) {
	for _, c := range []struct{ value, want string }{
		{"gizzmo", "gizzmo"},
		{"Ana lind", "Ana lind"},
		{"ana lind", "ana lind"},
		{"Ana blog editor", ""},
		{"Harbour news", ""},
		{"admin", ""},
	} {
		name := ""
		for _, a := range ParseAuthor(c.value) {
			name += a.Name
		}
		assert.Equal(t, c.want, name, c.value)
	}
}

// TestIsLabel tells what leads to a writer from what does more.
func TestIsLabel(t *testing.T) {
	for _, label := range []string{"Written by", "Written by:", "Author:", "Von"} {
		assert.True(t, IsLabel(label), label)
	}
	for _, text := range []string{"Written by Ana Lind", "Edited by:", "Authors of the isles", ""} {
		assert.False(t, IsLabel(text), text)
	}
}

// TestReadCredit tells lines beside an article from its text.
func TestReadCredit(t *testing.T) {
	tests := []struct {
		lang, text          string
		kind                CreditKind
		names               []string
		published, modified string
	}{
		{"en", "By Ana Lind, Oslo | 4 September 2025", CreditLine, []string{"Ana Lind"}, "2025-09-04", ""},
		{"en", "Posted on September 4, 2025 by Ana Lind", CreditLine, []string{"Ana Lind"}, "2025-09-04", ""},
		{"en", "Updated 5:05 PM BST, September 4, 2025", CreditLine, nil, "", "2025-09-04T17:05+01:00"},
		{"en", "Published 4 September 2025, updated 18:20", CreditLine, nil, "2025-09-04", ""},
		{"en", "Updated 2 hours ago", CreditLine, nil, "", ""},
		{"en", "4 September 2025 · 5 min read", CreditLine, nil, "2025-09-04", ""},
		{"de", "Veröffentlicht am 04.09.2025 | Lesedauer: 3 Minuten", CreditLine, nil, "2025-09-04", ""},
		{"de", "Stand: 04.09.2025, 17.05 Uhr", CreditLine, nil, "", "2025-09-04T17:05"},
		{"fr", "Publié hier à 17h05, modifié à 18h20", CreditLine, nil, "", ""},
		{"fr", "Publié le 04 septembre 2025 à 17h05", CreditLine, nil, "2025-09-04T17:05", ""},
		{"en", "Ana Lind and Per Holm", NameLine, []string{"Ana Lind", "Per Holm"}, "", ""},
		{"en", "12 comments", ButtonLine, nil, "", ""},
		{"en", "4 minute read", ButtonLine, nil, "", ""},
		{"en", "Share", ButtonLine, nil, "", ""},
		{"en", "Reporting from Leith", PlaceLine, nil, "", ""},
		{"en", "Photos by Per Holm", PlaceLine, nil, "", ""},
		{"en", "The crane goes on 4 September 2025, the council said.", NoCredit, nil, "", ""},
		{"en", "On 4 September 2025 the old crane will go", NoCredit, nil, "", ""},
		{"en", "By the harbour they waited", NoCredit, nil, "", ""},
		{"en", "Photo: Per Holm, 4 September 2025", NoCredit, nil, "", ""},
		{"de", "Am Montag fällt der Kran", NoCredit, nil, "", ""},
	}
	for _, c := range tests {
		got := ReadCredit(c.text, lexicon.For(c.lang))
		var names []string
		for _, a := range got.Authors {
			names = append(names, a.Name)
		}
		assert.Equal(t, c.kind, got.Kind, c.text)
		assert.Equal(t, c.names, names, c.text)
		assert.Equal(t, c.published, got.Published.Value, c.text)
		assert.Equal(t, c.modified, got.Modified.Value, c.text)
	}
}

// TestCutDateline parts the place, the agency and the day before a dash.
func TestCutDateline(t *testing.T) {
	for _, c := range []struct{ text, place, agency, day string }{
		{"ODESA, Ukraine, Oct 14 (NWA) - Port officials said", "ODESA, Ukraine", "NWA", "Oct 14"},
		{"Stuttgart, 12. November 2025 – Die Bahn", "Stuttgart", "", "12. November 2025"},
		{"Hamburg (dpa) - Der Kran", "Hamburg", "dpa", ""},
		{"PORT ALMA — The museum", "PORT ALMA", "", ""},
		{"Ana Lind – a sailor – said", "", "", ""},
		{"The crane, which stood since 1938 – for ever – fell", "", "", ""},
	} {
		place, agency, day := CutDateline(c.text)
		assert.Equal(t, [3]string{c.place, c.agency, c.day}, [3]string{place, agency, day}, c.text)
	}
}

// FuzzCredit reads any line without a panic, and names without marks of markup.
func FuzzCredit(f *testing.F) {
	f.Add("By Ana Lind (ali), Oslo | Updated 4 September 2025, 17:05 · 5 min read")
	f.Add("Von\x1fAna Lind\nund Per Holm/dpa")
	f.Add("(责编：李明、王芳)")
	lex := lexicon.For("de")
	f.Fuzz(func(t *testing.T, line string) {
		c := ReadCredit(line, lex)
		for _, a := range append(c.Authors, ParseAuthor(line)...) {
			if a.Name == "" || strings.ContainsAny(a.Name, "\n\x1f") {
				t.Fatalf("%q names %q", line, a.Name)
			}
		}
		ReadHead([]HeadLine{{Text: line}, {Text: "Ana Lind", Apart: true}, {Text: line}}, lex)
		ReadTail([]HeadLine{{Text: line}, {Text: line}}, lex)
		CutDateline(line)
	})
}
