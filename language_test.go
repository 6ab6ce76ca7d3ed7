package lede

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDetectLanguage(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"The ferry left at noon and it was not late, said the harbour master.", "en"},
		{"Die Fähre legte mittags ab und war nicht zu spät, sagte der Hafenmeister.", "de"},
		{"Le ferry est parti à midi et n’était pas en retard, dans le port.", "fr"},
		{"El transbordador salió a mediodía y no llegó tarde, según el puerto.", "es"},
		{"Il traghetto è partito a mezzogiorno e non era in ritardo nel porto.", "it"},
		{"O barco partiu ao meio-dia e não chegou com atraso, disse o porto.", "pt"},
		{"De veerboot vertrok om twaalf uur en was niet te laat in de haven.", "nl"},
		{"Паром отошёл в полдень и не опоздал.", "ru"},
		{"Пором відійшов опівдні і не запізнився, її капітан.", "uk"},
		{"غادرت العبارة ظهرا ولم تتأخر.", "ar"},
		{"کشتی ظهر حرکت کرد و دیر نکرد، گفت پیر.", "fa"},
		{"המעבורת יצאה בצהריים ולא איחרה.", "he"},
		{"เรือข้ามฟากออกเดินทางตอนเที่ยง", "th"},
		{"渡轮中午出发，没有晚点。", "zh"},
		{"フェリーは正午に出発し、遅れなかった。", "ja"},
		{"여객선은 정오에 출발했고 늦지 않았다.", "ko"},
		{"12:30", ""},
		{"", ""},
	} {
		require.Equal(t, c.want, detectLanguage(c.in), c.in)
	}
}

// TestDeclaredLanguage believes a page's declaration unless its words are
// clearly of another language.
func TestDeclaredLanguage(t *testing.T) {
	german := strings.Repeat("Die Fähre legte mittags ab und war nicht zu spät, sagte der Hafenmeister. ", 6)
	danish := strings.Repeat("Færgen sejlede ved middagstid og var ikke forsinket, sagde havnefogeden. ", 6)
	for _, c := range []struct{ name, declared, body, want string }{
		{"right", "de-AT", german, "de-AT"},
		{"a template's default", "en-US", german, "de"},
		{"a language without a lexicon", "da", danish, "da"},
		{"another script", "en", strings.Repeat("Паром отошёл в полдень и не опоздал. ", 6), "ru"},
		{"too short to tell", "en", "Die Fähre legte mittags ab und war nicht zu spät.", "en"},
		{"not declared", "", german, "de"},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := `<html lang="` + c.declared + `"><article><h1>Fähre</h1><p>` + c.body + `</p></article>`
			a, err := Parse(strings.NewReader(page))
			require.NoError(t, err)
			require.Equal(t, c.want, a.Language)
		})
	}
	a, err := Parser{Language: "en"}.Parse(strings.NewReader(`<article><p>` + german))
	require.NoError(t, err)
	require.Equal(t, "en", a.Language)
	require.Equal(t, SourceCaller, a.Sources["language"])
}

func TestFunctionWords(t *testing.T) {
	for _, l := range lexicons {
		for _, w := range l.load().function {
			require.LessOrEqual(t, len(w), maxFunctionWord, w)
		}
	}
}
