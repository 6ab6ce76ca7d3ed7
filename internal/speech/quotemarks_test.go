package speech

import (
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// TestPairMarks pairs the marks of one paragraph.
func TestPairMarks(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"curly", "“A b,” he said. “C.”", []string{"“A b,”", "“C.”"}},
		{"straight", `"A b," he said. "C."`, []string{`"A b,"`, `"C."`}},
		{"apostrophes", "''A b,'' he said.", []string{"''A b,''"}},
		{"single", "‘It isn’t,’ he said.", []string{"‘It isn’t,’"}},
		{"nested", "“He said ‘no’ twice,” she said.", []string{"“He said ‘no’ twice,”"}},
		{"German", "„A b“, sagte er.", []string{"„A b“"}},
		{"guillemets", "« A b », dit-il.", []string{"« A b »"}},
		{"guillemets behind an elision", "Elle parle d’« un fiasco ».", []string{"« un fiasco »"}},
		{"reversed guillemets", "»A b«, sagte er.", []string{"»A b«"}},
		{"corner", "「天地」と言った", []string{"「天地」"}},
		{"decade", "In the '70s and '80s.", nil},
		{"inches", `A 12" gun.`, nil},
		{"stray closing", "A ” b.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := []lexicon.Passage{{Kind: prose.Paragraph, Text: c.in, Tokens: prose.Tokenize(c.in)}}
			lexicon.MarkSentences(text[0].Tokens, lexicon.English())
			var got []string
			for _, m := range pairMarks(text) {
				got = append(got, text[0].Slice(m.from, m.to))
			}
			require.Equal(t, c.want, got)
		})
	}
}
