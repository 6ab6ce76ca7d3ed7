package prose

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWithoutControls(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"plain", "plain"},
		{"a\tb\nc\r\nd", "a\tb\nc\r\nd"},
		{"a\x00b\x07c\x7fd", "abcd"},
		{"red: \x1b[31mA\x1b[0;1mB\x1b[", "red: AB["},
		{"\x1b[31 m", "[31 m"}, // no order
		{"a\u0085b\u009bc\u0080", "a\u0085bc"},
		{"by\u200bpass \u202eback\u202c", "bypass back\u202c"},
		{"\ufeffa\u2060b\u180ec", "abc"},
		{"می\u200cخواهم \u200e👩\u200d👧", "می\u200cخواهم \u200e👩\u200d👧"}, // joiners make letters
		{"é，。한", "é，。한"},
		{"Investorâ\u0080\u0099s guide", "Investor’s guide"}, // encoded twice
		{"JaroÅ\u0084, â\u009c\u0085 ð\u009f\u009a\u0082", "Jaroń, ✅ 🚂"},
		{"Ã\u0080\u0081", "À"},
		{"â\u0080x â\u009c", "âx â"},
	} {
		require.Equal(t, c.want, WithoutControls(c.in), "%q", c.in)
		require.Equal(t, c.want, string(DropControls([]byte(c.in))), "%q", c.in)
	}
}
