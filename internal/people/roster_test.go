package people

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

func TestPeople(t *testing.T) {
	tests := []struct {
		language, text string
		want           string // names, bodies with a star, roles behind a slash, how often
	}{
		{"en", "Mayor Dora Whitlock came. Whitlock said so. Peter Sand left.", "Dora Whitlock/Mayor 2; Peter Sand 1"},
		{"en", "The Harbour Commission met. Dora Whitlock spoke.", "*Harbour Commission 1; Dora Whitlock 1"},
		{"en", "Abdul Rahman al-Saadi came at 1pm GMT from Ohio.", "Abdul Rahman al-Saadi 1"},
		{"en", "THE MINISTERS OF transport agreed. Dora Whitlock signed.", "Dora Whitlock 1"},
		{"de", "Der Fraktionschef Ulrich Brandt kam. Kapitän Ole Hansen blieb.", "Ulrich Brandt/Fraktionschef 1; Ole Hansen/Kapitän 1"},
		{"en", "It rained in the valley.", ""},
	}
	for _, test := range tests {
		passages := lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: test.text}}, lexicon.For(test.language), new(prose.Buffer))
		cast := ReadCast(passages, lexicon.For(test.language), "", nil)
		var got []string
		for _, p := range cast.People() {
			line := p.Name
			if p.Organization {
				line = "*" + line
			}
			if p.Role != "" {
				line += "/" + p.Role
			}
			got = append(got, line+" "+string(rune('0'+len(p.Mentions))))
			for _, m := range p.Mentions {
				require.Contains(t, p.Name, test.text[m.Start:m.End], "a mention is a part of the name")
			}
		}
		require.Equal(t, test.want, strings.Join(got, "; "), test.text)
	}
}
