package prose

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// TestSpaceSize compares with the tables of package unicode.
func TestSpaceSize(t *testing.T) {
	for r := rune(0); r < 0x3100; r++ {
		want := 0
		if unicode.IsSpace(r) {
			want = utf8.RuneLen(r)
		}
		require.Equal(t, want, SpaceSize(string(r)), "%U", r)
		require.Equal(t, want > 0, IsBlank([]byte(string(r))), "%U", r)
		if want > 0 {
			require.Equal(t, 1, firstUnfolded(" "+string(r), 0), "%U", r)
		}
	}
	for _, cut := range []string{"\xc2", "\xe2\x80", "\xe3"} {
		require.Zero(t, SpaceSize(cut), "%q is cut off", cut)
	}
}

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"only space", " \n\u00a0\t", ""},
		{"folded already", "the old mill", "the old mill"},
		{"ends", "\n the mill ", "the mill"},
		{"two spaces", "the  mill", "the mill"},
		{"a tab", "the\tmill", "the mill"},
		{"a no-break space", "5\u00a0km", "5 km"},
		{"an ideographic space", "渡\u3000船", "渡 船"},
		{"letters that begin like spaces", "naïve “café”", "naïve “café”"},
		{"a byte that is no character", "a\xe2 b", "a\xe2 b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Fold(c.in)
			require.Equal(t, c.want, got)
			require.Equal(t, strings.Join(strings.Fields(c.in), " "), got, "the slow way")
		})
	}
}

func TestFoldedEnd(t *testing.T) {
	for _, c := range []struct {
		in   string
		at   int
		want int
	}{
		{"", 0, 0},
		{"the old mill", 0, 12},
		{"a b  c", 0, 3},
		{"a b  c", 5, 6},
		{"a b ", 0, 3},
		{"a\nb", 0, 1},
		{"5\u00a0km", 0, 1},
		{"été, là", 0, len("été, là")},
		{"a “b", 0, 1}, // what follows the space begins like a white space
	} {
		require.Equal(t, c.want, FoldedEnd([]byte(c.in), c.at), "%q", c.in)
	}
}

func TestIsBlank(t *testing.T) {
	require.True(t, IsBlank(nil))
	require.True(t, IsBlank([]byte(" \u00a0\u2003\n")))
	require.False(t, IsBlank([]byte(" \u00a0.")))
	require.False(t, IsBlank([]byte("\u200b")), "a space without width is no white space")
}

func TestWithoutHyphens(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"harbour", "harbour"},
		{"har\u00adbour", "harbour"},
		{"\u00adhar\u00ad\u00adbour mas\u00adter\u00ad", "harbour master"},
		{"\u00ad", ""},
		{"co-op", "co-op"},
	} {
		require.Equal(t, c.want, string(WithoutHyphens([]byte(c.in))), "%q", c.in)
	}
}

func TestCountMarks(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int32
	}{
		{"", 0},
		{"Home | News | Weather", 0},
		{"The boat, the crew; the tide.", 3},
		{"Gone! Why? Nobody knows", 2},
		{`"Gone." He left.`, 2},
		{"“Gone.” He left.", 2},
		{"ferry.example has 3.5 stars", 0},
		{"船は、出た。誰も見ていない！", 3},
		{"ذهب القارب، ولم يعد؟", 2},
		{"नाव चली गई।", 1},
		{"Նավը գնաց՝ առանց մեզ։ Ո՞ւր։", 4},
		{"…", 0},
	} {
		require.Equal(t, c.want, CountMarks([]byte(c.in)), c.in)
	}
}

func TestLetters(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"The Daily Post", "thedailypost"},
		{"the-daily-post!", "thedailypost"},
		{"Zürich 24", "zürich24"},
		{"ÉTÉ “x”", "étéx"},
		{"渡船 ٣", "渡船٣"},
		{"— …", ""},
	} {
		require.Equal(t, c.want, Letters(c.in), c.in)
	}
}

func TestDigits(t *testing.T) {
	require.Equal(t, 9, Digits("2025-09", 5, 2))
	require.Equal(t, 2025, Digits("2025-09", 0, 4))
	require.Zero(t, Digits("20x5", 0, 4))
	for in, want := range map[string]bool{"0": true, "2025": true, "": false, "20 25": false, "-1": false, "٣": false, "1/2": false, "1:2": false} {
		require.Equal(t, want, IsDigits(in), in)
	}
}

// TestASCII compares the classes of bytes with those of package unicode.
func TestASCII(t *testing.T) {
	for c := range 256 {
		r, ascii := rune(c), c < utf8.RuneSelf
		require.Equal(t, ascii && unicode.IsLetter(r), IsLetter(byte(c)), "%q", r)
		require.Equal(t, ascii && unicode.IsDigit(r), IsDigit(byte(c)), "%q", r)
		require.Equal(t, ascii && unicode.IsUpper(r), isUpper(byte(c)), "%q", r)
		require.Equal(t, ascii && unicode.IsSpace(r) && r != '\v', IsSpace(byte(c)), "%q", r)
	}
}

func TestLookUp(t *testing.T) {
	long := strings.Repeat("Long", 20)
	table := map[string]int{"harbour": 1, "été": 2, strings.ToLower(long): 3}
	for word, want := range map[string]int{"harbour": 1, "HARBOUR": 1, "ÉTÉ": 2, long: 3, "port": 0, "": 0} {
		got, ok := LookUp(table, word)
		require.Equal(t, want, got, word)
		require.Equal(t, want > 0, ok, word)
	}
}

func TestSameLetters(t *testing.T) {
	require.True(t, SameLetters("The Daily Post", "the-daily-post"))
	require.True(t, SameLetters("", "…"))
	require.False(t, SameLetters("The Daily Post", "The Daily"))
}
