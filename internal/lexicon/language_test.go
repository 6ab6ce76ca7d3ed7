package lexicon

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
		{"Vapur öğlen kalktı ve geç kalmadı, dedi liman müdürü.", "tr"},
		{"Salı günü 3 Eylül'de döneceğim", "tr"},
		{"Her gün", "tr"},
		{"Färjan gick klockan tolv och var inte sen, sade hamnkaptenen.", "sv"},
		{"Færgen sejlede klokken tolv og var ikke forsinket, siger havnen, som er af træ.", "da"},
		{"Fergen gikk klokken tolv og var ikke forsinket, sier havnen, som er av tre.", "no"},
		{"Паром отошёл в полдень и не опоздал.", "ru"},
		{"Пором відійшов опівдні і не запізнився, її капітан.", "uk"},
		{"غادرت العبارة ظهرا ولم تتأخر.", "ar"},
		{"کشتی ظهر حرکت کرد و دیر نکرد، گفت پیر.", "fa"},
		{"המעבורת יצאה בצהריים ולא איחרה.", "he"},
		{"เรือข้ามฟากออกเดินทางตอนเที่ยง", "th"},
		{"渡轮中午出发，没有晚点。", "zh"},
		{"フェリーは正午に出発し、遅れなかった。", "ja"},
		{"여객선은 정오에 출발했고 늦지 않았다.", "ko"},
		{"Maria van der Linden and Jos van der Veen signed with Pieter van den Berg.", "en"},
		{"Ursula von der Heide and Oscar de la Fuente met the Van der Veens.", "en"},
		{"Der Direktor der Werft sprach von der Arbeit der Helfer.", "de"},
		{"Het huis van de Burgemeester.", "nl"},
		{"12:30", ""},
		{strings.Repeat("Prom odpłynął w południe i nie spóźnił się, bo na pokładzie czekali pasażerowie z wyspy. ", 5), ""},
		{strings.Repeat("Vapur öğlen kalktı ve geç kalmadı, yolcular güvertede adanın sakinlerini bekledi. ", 8), "tr"},
		{"", ""},
	} {
		require.Equal(t, c.want, Detect(c.in), c.in)
	}
}

func TestFunctionWords(t *testing.T) {
	for _, l := range All {
		for _, w := range l.load().function {
			require.LessOrEqual(t, len(w), maxFunctionWord, w)
		}
	}
}
