package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/htmlindex"
)

func TestToUTF8(t *testing.T) {
	const (
		german   = "Die Züge fahren früher, sagte die Ministerin für Verkehr in Köln."
		russian  = "Министр сказал, что поезда пойдут раньше обычного."
		japanese = "大臣は「列車は早く出ます」と述べた。駅では多くの人が待っていた。"
		chinese  = "部长说，列车将提前发车。许多人在车站等候。"
		korean   = "장관은 열차가 더 일찍 출발할 것이라고 말했다."
		taiwan   = "部長說，列車將提前發車。許多人在車站等候。"
	)
	for _, c := range []struct{ name, charset, prefix, contentType, text string }{
		{"declared latin", "windows-1252", `<meta charset=iso-8859-1>`, "", german},
		{"header latin", "windows-1252", "", "text/html; charset=ISO-8859-1", german},
		{"undeclared latin", "windows-1252", "", "", german},
		{"latin declared as utf-8", "windows-1252", `<meta charset=utf-8>`, "", german},
		{"utf-8 declared as latin", "utf-8", `<meta charset=iso-8859-1>`, "", german},
		{"declared russian", "windows-1251", `<meta http-equiv=content-type content="text/html; charset=windows-1251">`, "", russian},
		{"undeclared russian", "windows-1251", "", "", russian},
		{"undeclared koi8", "koi8-r", "", "", russian},
		{"declared shift-jis", "shift_jis", `<meta charset=shift_jis>`, "", japanese},
		{"undeclared shift-jis", "shift_jis", "", "", japanese},
		{"undeclared euc-jp", "euc-jp", "", "", japanese},
		{"declared iso-2022-jp", "iso-2022-jp", `<meta charset=iso-2022-jp>`, "", japanese},
		{"undeclared gbk", "gbk", "", "", chinese},
		{"declared big5", "big5", `<meta charset=big5>`, "", taiwan},
		{"undeclared euc-kr", "euc-kr", "", "", korean},
		{"header utf-16", "utf-16le", "", "text/html; charset=utf-16le", german},
	} {
		t.Run(c.name, func(t *testing.T) {
			enc, err := htmlindex.Get(c.charset)
			require.NoError(t, err)
			encoded, err := enc.NewEncoder().String(c.prefix + c.text)
			require.NoError(t, err)
			require.Equal(t, c.prefix+c.text, string(ToUTF8([]byte(encoded), c.contentType)))
		})
	}
	require.Equal(t, "ä", string(ToUTF8([]byte("\xef\xbb\xbfä"), "")), "byte order mark")
	require.Equal(t, "ä", string(ToUTF8([]byte("\xff\xfe\xe4\x00"), "")), "UTF-16 mark")
	require.Equal(t, strings.Repeat("ä", 20)+"\ufffd", string(ToUTF8([]byte(strings.Repeat("ä", 20)+"\xc3"), "")), "cut")
}

func TestIsMarkup(t *testing.T) {
	for in, want := range map[string]bool{
		"<p>a":                       true,
		"\n <!doctype html>":         true,
		"words first<br>then markup": true,
		"<3 is a heart":              false,
		"a < b and b > c":            false,
		"":                           false,
	} {
		require.Equal(t, want, IsMarkup([]byte(in)), in)
	}
}
