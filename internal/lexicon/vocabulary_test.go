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

// TestEnds asks for each role and organisation of each language, in the plural and
// behind a hyphen too: the tests of their ends let all of them pass.
func TestEnds(t *testing.T) {
	for _, l := range All {
		w := &l.load().People
		for role := range w.Roles {
			for _, ending := range append([]string{""}, w.plural...) {
				_, ok := w.Role(role + ending)
				require.True(t, ok || strings.HasSuffix(role+ending, "ss"), "%s: %s", l.tag, role+ending)
			}
			for _, hyphen := range []string{"-", "‐", "‑"} {
				_, ok := w.Role("ex" + hyphen + role)
				require.True(t, ok || strings.Contains(role, "-"), "%s: %s", l.tag, role)
			}
		}
		for word := range w.organisations {
			require.True(t, w.Organisation(word), "%s: %s", l.tag, word)
			require.True(t, !w.Compounds || w.Organisation(word+"s"), "%s: %s", l.tag, word)
		}
	}
}
