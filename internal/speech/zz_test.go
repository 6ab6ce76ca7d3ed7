package speech

import (
	"fmt"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

func TestZZ(t *testing.T) {
	for _, c := range [][2]string{{"fr", "L’opposition dénonce « un fiasco annoncé ». Il pleut."}, {"de", "Das Statistische Bundesamt musste verkünden, dass die deutsche Wirtschaft im ersten Quartal stagnierte."}, {"pt", "O presidente da câmara, Rui Sampaio, considera a medida “inaceitável” e garante que vai recorrer."}, {"nl", "‘De machines zijn oud’, zei De Boer."}} {
		lex := lexicon.For(c[0])
		text := lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: c[1]}}, lex, new(prose.Buffer))
		marks := pairMarks(text)
		b := new([]int32)
		rs := readQuotes(text, marks, lex, b)
		fmt.Println(marks)
		for _, s := range rs[0].sentences() {
			fmt.Println("sentence", s.from, s.to)
			for i := s.from; i < s.to; i++ {
				fmt.Printf("%s/%x/%v ", s.Tokens[i].Lower, s.class(i), s.word(i).Cue)
			}
			fmt.Println()
			all := s.appendAttributions(nil)
			fmt.Printf("%+v\n", all)
			for k := range all {
				fmt.Println(s.contents(&all[k], all))
			}
		}
	}
}
