package lexicon

import (
	"testing"

	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// read cuts one paragraph.
func read(language, text string) Passage {
	return ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: text}}, For(language), new(prose.Buffer))[0]
}

// TestSentences finds where sentences begin.
func TestSentences(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string // their first words
	}{
		{"en", "It rained. Nobody came.", []string{"It", "Nobody"}},
		{"en", "Jane M. Roe left. Dr. Poe stayed.", []string{"Jane", "Dr"}},
		{"de", "Das schrieb sie auf X. Brandt schwieg.", []string{"Das", "Brandt"}},
		{"de", "Das sagte X. Brandt gestern.", []string{"Das"}},
	} {
		p := read(c.language, c.text)
		var got []string
		for i, token := range p.Tokens {
			if token.First {
				got = append(got, p.TextOf(i, i+1))
			}
		}
		require.Equal(t, c.want, got, c.text)
	}
}

// TestAcronyms keeps apart from pronouns what is spelt like them in capitals.
func TestAcronyms(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The WHO said so.", "WHO"}, {"It asked us.", "us"}, {"It asked the US.", "US"}, {"THEY TOLD US SO.", "us"},
	} {
		p := read("en", c.text)
		var got []string
		for _, token := range p.Tokens {
			got = append(got, token.Lower)
		}
		require.Contains(t, got, c.want, c.text)
	}
}
