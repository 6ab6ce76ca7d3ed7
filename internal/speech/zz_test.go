package speech

import (
	"fmt"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

func TestZZ(t *testing.T) {
	for _, c := range [][2]string{{"pt", "— Temporária como as anteriores? — perguntou um deputado."}, {"es", "—¿Y quién paga las cuotas mientras tanto? —preguntó un armador en la lonja."}, {"nl", "Hoogleraar Pieter van Dam waarschuwde vorige week dat de polder kan vollopen."}} {
		lex := lexicon.For(c[0])
		text := lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: c[1]}}, lex, new(prose.Buffer))
		marks := setApart(text, pairMarks(text), lex)
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
