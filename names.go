package lede

// A cast is who appears in an article and by which mentions.
type cast struct{}

// readCast collects the people and organisations of the passages. The headline
// and the authors may name them more fully.
func readCast(text []passage, lex *lexicon, headline string, authors []Author) *cast {
	return &cast{}
}
