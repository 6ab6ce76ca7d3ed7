package lexicon

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// TestVocabularies looks every word of every lexicon up.
func TestVocabularies(t *testing.T) {
	for _, l := range All {
		lex := l.load()
		for word, entry := range lex.index() {
			require.Equal(t, entry.Word, lex.Vocabulary.Word(word).Time.Word, "%s %s", l.tag, word)
		}
		for word, entry := range lex.Speech.words {
			if kind, _ := prose.Classify(word); kind == prose.Word {
				got := lex.Vocabulary.Word(word).Speech
				got.Class &^= ClassPhrase // comes of the phrases
				require.Equal(t, entry, got, "%s %s", l.tag, word)
			}
		}
		for class, words := range map[NameClass]map[string]bool{
			NameSmall: lex.People.Small, NameAnd: lex.People.And, NameDefinite: lex.People.Definite, NameOrganisation: lex.People.organisations,
		} {
			for word := range words {
				require.NotZero(t, lex.Vocabulary.Word(word).Name&class, "%s %s", l.tag, word)
			}
		}
	}
}

// TestNameTables holds that no word is in two rows, which would make its
// meaning depend on their order.
func TestNameTables(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range givenNames {
		for word := range strings.FieldsSeq(row) {
			require.False(t, seen[word], word)
			require.Equal(t, strings.ToLower(word), word)
			seen[word] = true
		}
	}
}

// TestNumberOfBrokenText looks up what is no character.
func TestNumberOfBrokenText(t *testing.T) {
	tokens := prose.Tokenize("\xff pier \x80")
	English().Vocabulary.Number(tokens)
	require.Zero(t, tokens[0].Word)
}
