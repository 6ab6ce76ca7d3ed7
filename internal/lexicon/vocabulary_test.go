package lexicon

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// TestWordTable numbers words that are alike to the hash, and asks for others.
func TestWordTable(t *testing.T) {
	var table wordTable
	require.Zero(t, table.number("ferry"), "of an empty table")
	const n = 5000
	word := func(i int) string { return fmt.Sprintf("a%04db%04dc", i, i) }
	for i := range n {
		require.EqualValues(t, i+1, table.add(word(i)))
	}
	for i := range n {
		require.EqualValues(t, i+1, table.number(word(i)))
		require.EqualValues(t, i+1, table.add(word(i)), "again")
		require.Zero(t, table.number(word(i)+"c"))
	}
	require.Zero(t, table.number(""))
}

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
		for word := range lex.People.Small {
			require.NotZero(t, lex.Vocabulary.Word(word).Name&NameSmall, "%s %s", l.tag, word)
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
