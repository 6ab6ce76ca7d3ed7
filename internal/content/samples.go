package content

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
)

// A Sample is a block of a page with the evidence found about it, before it is
// judged: what the weights are fitted to (see fit/furniture).
type Sample struct {
	Block
	Found []int // numbers of the evidence, in their order
}

// Samples returns the blocks below the chosen element of a page, those that are
// furniture too. What the page says of its headline, deck and authors counts as
// evidence.
func Samples(p *page.Page, found Choice, lex *lexicon.Lexicon, known Known) []Sample {
	drafts, _ := newFlattener(p, found, lex).flatten(true)
	w := newWitness(p, found, drafts, lex, known)
	samples := make([]Sample, len(drafts))
	for i := range drafts {
		samples[i].Block = drafts[i].Block
		f := w.about(i)
		for e := range numEvidence {
			if f.has(e) {
				samples[i].Found = append(samples[i].Found, int(e))
			}
		}
	}
	return samples
}
