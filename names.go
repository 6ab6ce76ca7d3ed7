package lede

// A mention is a run of words that stand for someone: a name, a title, a
// pronoun, "the ministry".
type mention struct {
	passage  int // index in the passages
	from, to int // its tokens: [from, to)
}

// A cast is who appears in an article and by which mentions.
type cast struct{}

// readCast collects the people and organisations of the passages. The headline
// and the authors may name them more fully.
func readCast(text []passage, lex *lexicon, headline string, authors []Author) *cast {
	return &cast{}
}

// nameAt returns the name that covers a token, when one does.
func (c *cast) nameAt(passage, token int) (mention, bool) {
	return mention{}, false
}

// resolve tells who the sources of the article's quotes are: for each mention,
// in reading order, the name and the role. A zero mention is a quote without
// a source.
func (c *cast) resolve(sources []mention) []Speaker {
	return make([]Speaker, len(sources))
}
