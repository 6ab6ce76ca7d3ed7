package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/prose"
)

// A Tail is how the narrator goes on behind what somebody said: …, but did not say
// when; … at a news conference.
type Tail struct {
	Comma bool // only behind a comma: ", prompting"

	// Words are what may stand at each place, in small letters, AnySubject or
	// AnyWord.
	Words [][]string
}

// Places of a Tail that are no words.
const (
	AnySubject = "~" // a pronoun or a name
	AnyWord    = "?"
)

// tailPhrases reads phrases by their first words. A phrase is places with spaces
// between them, a place alternatives with slashes: "without giving/naming".
func tailPhrases(phrases ...string) map[string][]Tail {
	table := make(map[string][]Tail)
	for _, phrase := range phrases {
		phrase, comma := strings.CutPrefix(phrase, ", ")
		t := Tail{Comma: comma}
		for place := range strings.FieldsSeq(phrase) {
			t.Words = append(t.Words, strings.Split(place, "/"))
		}
		for _, first := range t.Words[0] {
			table[first] = append(table[first], t)
		}
	}
	return table
}

// OverContrast returns the token behind one of phrases that stands between commas at i, i itself
// where none does.
func OverContrast(tokens []prose.Token, i int, phrases []string) int {
	if i+2 >= len(tokens) || tokens[i].Lower != "," {
		return i
	}
	for _, phrase := range phrases {
		at := i + 1
		for word := range strings.FieldsSeq(phrase) {
			if at >= len(tokens) || tokens[at].Lower != word {
				at = len(tokens)
				break
			}
			at++
		}
		if at < len(tokens) && tokens[at].Lower == "," {
			return at + 1
		}
	}
	return i
}
