package page

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestQuoteElements reads what a <q> says with the marks that a browser sets.
func TestQuoteElements(t *testing.T) {
	for _, c := range []struct{ name, language, markup, want string }{
		{"English", "en-GB", `He said <q>no</q>.`, `He said “no”.`},
		{"one inside another", "en", `<q>She said <q>no</q> twice</q>, he said.`, `“She said ‘no’ twice”, he said.`},
		{"both at once", "en", `<q><q>No</q> is what she said</q>`, `“‘No’ is what she said”`},
		{"German", "de", `Er sagte <q>nein</q>.`, `Er sagte „nein“.`},
		{"German in Switzerland", "de-CH", `Er sagte <q>nein</q>.`, `Er sagte «nein».`},
		{"French", "fr", `Elle a dit <q>non</q>.`, `Elle a dit «non».`},
		{"Portuguese of Brazil", "pt-BR", `Disse <q>não</q>.`, `Disse “não”.`},
		{"Japanese", "ja", `<q>はい</q>と言った。`, `「はい」と言った。`},
		{"a language that is not told", "", `<q>no</q>`, `“no”`},
		{"with markup inside", "en", `<q><em>No</em>, <a href="/x">never</a></q>`, `“No, never”`},
		{"with marks of its own", "en", `He said <q>“no”</q>.`, `He said “no”.`},
		{"with marks around it", "de", `Er sagte „<q>nein</q>“.`, `Er sagte „nein“.`},
		{"empty", "en", `a <q> </q> b`, `a b`},
		{"not ended", "en", `<p>He said <q>no</p><p>and went</p>`, `He said “no” and went`},
	} {
		p := LayTokens([]byte(`<html lang="`+c.language+`"><body>`+c.markup), nil)
		require.Equal(t, c.want, p.TextOf(0), c.name)
		p.Release()
	}
}
