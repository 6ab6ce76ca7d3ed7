package prose

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// shown prints tokens in one line: a space where there is one in the text, "|"
// where two tokens touch.
func shown(tokens []Token) string {
	var out strings.Builder
	for i, t := range tokens {
		switch {
		case i == 0:
		case t.Space:
			out.WriteByte(' ')
		default:
			out.WriteByte('|')
		}
		out.WriteString(t.Lower)
	}
	return out.String()
}

func TestTokenize(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"only space", " \n ", ""},
		{"words", "The Old  mill", "the old mill"},
		{"marks", "Gone, he said.", "gone|, he said|."},
		{"an abbreviation", "the U.S. coast", "the u|.|s|. coast"},
		{"an apostrophe", "it's", "it|'|s"},
		{"a hyphen", "half-day", "half|-|day"},
		{"digits beside letters", "5km 2nd", "5|km 2|nd"},
		{"a number with marks", "3.5", "3|.|5"},
		{"capitals beyond ASCII", "ÉTÉ Übung", "été übung"},
		{"combining marks", "e\u0301te\u0301", "e\u0301te\u0301"},
		{"Han, one by one", "渡船 ok", "渡|船 ok"},
		{"kana", "フェリー。", "フ|ェ|リ|ー|。"},
		{"digits of other scripts", "٢٠٢٥ २०२५ ２０２５", "2025 2025 2025"},
		{"a soft hyphen", "har\u00adbour", "har|bour"},
		{"a joiner", "a\u200db", "a|b"},
		{"a no-break space", "5\u00a0km", "5 km"},
		{"a control character", "a\x01b", "a b"},
		{"a byte that is no character", "a\xffb", "a|\xff|b"},
		{"a pictograph", "ok 🚢", "ok 🚢"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, shown(Tokenize(c.in)))
		})
	}
}

func TestTokenFields(t *testing.T) {
	tokens := Tokenize(" Élan 7, 船")
	require.Equal(t, []Token{
		{Start: 1, End: 6, Kind: Word, Space: true, Capital: true, Lower: "élan"},
		{Start: 7, End: 8, Kind: Number, Space: true, Lower: "7"},
		{Start: 8, End: 9, Kind: Mark, Lower: ","},
		{Start: 10, End: 13, Kind: Glyph, Space: true, Lower: "船"},
	}, tokens)
	require.True(t, Tokenize("ǅ")[0].Capital, "a title-case letter")
	require.False(t, Tokenize("straße")[0].Capital)
}

func TestClassify(t *testing.T) {
	for _, c := range []struct {
		in   string
		kind TokenKind
		size int
	}{
		{"a", Word, 1},
		{"Z", Word, 1},
		{"é", Word, 2},
		{"\u0301", Word, 2},
		{"7", Number, 1},
		{"٣", Number, 2},
		{"船", Glyph, 3},
		{"の", Glyph, 3},
		{"・", Mark, 3}, // in the kana block, and no letter
		{"한", Word, 3}, // Hangul sets its words apart
		{"—", Mark, 3},
		{"½", Mark, 2},
		{" ", spaceRune, -1},
		{"\x7f", spaceRune, -1},
		{"\u3000", spaceRune, -3},
		{"\u00ad", skipRune, -2},
		{"\ufeff", skipRune, -3},
	} {
		kind, size := Classify(c.in + "x")
		require.Equal(t, c.kind, kind, "%q", c.in)
		require.Equal(t, c.size, size, "%q", c.in)
	}
}

// TestLower keeps the words of a cutter apart from one another.
func TestLower(t *testing.T) {
	var c Cutter
	first, second := c.Lower("Harbour"), c.Lower("MASTER")
	require.Equal(t, "harbour", first)
	require.Equal(t, "master", second)
	require.Equal(t, "tide", c.Lower("tide"))
	require.Equal(t, "ça", c.Lower("Ça"))
}

func TestMaxTokens(t *testing.T) {
	require.Len(t, Tokenize(strings.Repeat("a ", MaxTokens+10)), MaxTokens)
}

func TestSentenceMarks(t *testing.T) {
	for mark, want := range map[string][2]bool{ // opens, closes
		"“": {true, true}, "„": {true, false}, "”": {true, true}, "’": {false, true}, "»": {true, true},
		"(": {true, false}, ")": {false, true}, "—": {true, false}, "¿": {true, false},
		"」": {false, true}, "「": {true, false}, ",": {false, false}, ".": {false, false}, "a": {false, false}, "": {false, false},
	} {
		require.Equal(t, want, [2]bool{IsOpening(mark), IsClosing(mark)}, mark)
	}
	for line, want := range map[string]bool{
		"The boat left.": true, "“The boat left.”": true, "(Gone!)": true, "Why?": true, "In short:": true,
		"The boat left": false, "船は出た。": true, "نعم؟": true, "": false, "”": false,
	} {
		require.Equal(t, want, EndsSentence(line), line)
	}
}

func TestTokenAt(t *testing.T) {
	tokens := Tokenize("one two, six")
	for offset, want := range map[int]int{0: 0, 2: 0, 3: 1, 4: 1, 7: 2, 8: 3, 9: 3, 11: 3, 12: 4, 99: 4} {
		require.Equal(t, want, TokenAt(tokens, offset), offset)
	}
	require.Zero(t, TokenAt(nil, 3))
}

func TestRoomy(t *testing.T) {
	for _, c := range []struct{ size, most, least, largest int }{
		{0, 100, 1, 8},     // an empty slice gets room for a few
		{40, 100, 80, 100}, // a full one twice its size
		{9_000, 10_000, 10_000, 15_000},
		{10_000, 10_000, 10_001, 15_000}, // one more at least, beyond the most too
	} {
		s := Roomy(make([]int, c.size), c.most)
		require.Len(t, s, c.size)
		require.GreaterOrEqual(t, cap(s), c.least, c.size)
		require.LessOrEqual(t, cap(s), c.largest, c.size)
	}
	s := make([]int, 3, 10)
	require.Equal(t, 10, cap(Roomy(s, 100)), "one that has room stays")
}

// TestBuffer cuts one line after the other in the same memory.
func TestBuffer(t *testing.T) {
	b := NewBuffer()
	require.Equal(t, "the old mill", shown(b.Tokenize("The old mill")))
	require.Equal(t, "tides", shown(b.Tokenize("tides")))
	kept := b.Tokens[:3]
	b.Release()
	require.Empty(t, kept[0].Lower, "a released buffer holds no words")
}

// FuzzTokenize asserts that tokens lie in order, on the bounds of characters, and
// that what lies between them is white space or has no width.
func FuzzTokenize(f *testing.F) {
	for _, text := range []string{"", "The U.S. “coast”, 3.5 km", "渡船 ٣ e\u0301", "a\xff\xe2\x80b", "har\u00adbour \u200d"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, token := range Tokenize(text) {
			start, end := int(token.Start), int(token.End)
			require.True(t, at <= start && start < end && end <= len(text))
			for at < start {
				_, n := Classify(text[at:])
				require.Negative(t, n, "%q is left out", text[at:start])
				at -= n
			}
			require.Equal(t, start, at)
			kind, _ := Classify(text[start:])
			require.Equal(t, token.Kind, kind)
			require.NotEmpty(t, token.Lower)
			at = end
		}
		for at < len(text) && utf8.ValidString(text) {
			_, n := Classify(text[at:])
			require.Negative(t, n)
			at -= n
		}
	})
}
