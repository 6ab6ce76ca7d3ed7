package prose

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestSpaceSize(t *testing.T) {
	for r := rune(0); r < 0x3100; r++ {
		want := 0
		if unicode.IsSpace(r) {
			want = utf8.RuneLen(r)
		}
		require.Equal(t, want, SpaceSize(string(r)), "%U", r)
	}
}
