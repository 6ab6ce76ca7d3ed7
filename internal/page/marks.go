package page

import "golang.org/x/net/html/atom"

// MarkKinds are the ways in which words are set apart from those around them, a bit
// each.
type MarkKinds uint8

// The kinds of marks.
const (
	Emphasis MarkKinds = 1 << iota
	Strong
	Code
	Superscript
	Subscript
)

// numMarks is how many kinds there are.
const numMarks = 5

// A Mark is a stretch of a block's text that is set apart in one way.
type Mark struct {
	Start int
	End   int
	Kind  MarkKinds
}

// markOf returns what a tag marks, 0 when nothing.
func markOf(tag atom.Atom) MarkKinds {
	switch tag {
	case atom.Em, atom.I:
		return Emphasis
	case atom.Strong, atom.B:
		return Strong
	case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
		return Code
	case atom.Sup:
		return Superscript
	case atom.Sub:
		return Subscript
	}
	return 0
}

// A stretch is a run of text with the marks around it, while the block is being read.
type stretch struct {
	start, end int
	kinds      MarkKinds
}

// kindsAround returns the marks that run k has within its block.
func (p *Page) kindsAround(k int) MarkKinds {
	var kinds MarkKinds
	block := p.Elements[k].Block
	i := p.Elements[k].Parent
	for depth := 0; i > block && depth < maxLinkDepth; depth++ {
		kinds |= markOf(p.Elements[i].Tag)
		i = p.Elements[i].Parent
	}
	return kinds
}

// foldMarks returns where stretches lie in the text once that is folded. Stretches that
// touch are one mark of each kind that they share.
func foldMarks(text string, stretches []stretch) []Mark {
	var marks []Mark
	var open [numMarks]int // the last mark of each kind,
	var ends [numMarks]int // and where it ends in the text
	f := folding{text: text}
	for _, s := range stretches {
		start, end := f.after(s.start), f.before(s.end)
		if start >= end {
			continue
		}
		for n := range numMarks {
			switch kind := Emphasis << n; {
			case s.kinds&kind == 0:
				continue
			case ends[n] == s.start && s.start > 0:
				marks[open[n]].End = end
			default:
				open[n] = len(marks)
				marks = append(marks, Mark{start, end, kind})
			}
			ends[n] = s.end
		}
	}
	return marks
}
