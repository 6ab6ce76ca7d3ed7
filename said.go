package lede

// dateQuotes sets when each quote was said: by the time expression that is
// tied to it, by the post it stands in, by the scene it belongs to, else by
// the publication date. sources are the quotes' sources, beside them.
func dateQuotes(quotes []Quote, sources []mention, text []passage, lex *lexicon, dates []DateMention, posts []Post, published Date) {
}
