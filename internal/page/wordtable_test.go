package page

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWordTable(t *testing.T) {
	words := newWordTable[bool]()
	*words.enter("dnone") = true
	*words.enter("über") = true
	for _, c := range []struct {
		start, rest string
		want        bool
	}{
		{"", "dnone", true}, {"d", "none", true}, {"dn", "ONE", true}, {"D", "None", true},
		{"", "dnons", false}, {"", "d", false}, {"", "", false}, {"", "über", true},
		{"", "dnoneandsomethingverylongbehinditall", false}, {"", "d\x0eone", false},
	} {
		start, rest := newWord, newWord
		for _, b := range []byte(c.start) {
			start = start.add(b)
		}
		for _, b := range []byte(c.rest) {
			rest = rest.add(b)
		}
		require.Equal(t, c.want, words.lookup(start.join(rest), []byte(c.start), []byte(c.rest)), c)
	}
}
