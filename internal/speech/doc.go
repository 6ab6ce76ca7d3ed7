// Package speech finds what people said.
//
// Passages, their cast and their time expressions go in, a [Quote] for each
// statement comes out: its words, who said them and on which day. A quote is a
// statement that the text reports as said or written by somebody: words in
// quotation marks, or the clause of a cue, "said that …", "according to …".
//
// The steps, a file each: quotation marks are paired, passages cut into sentences,
// cues found with their sources, then where the content begins and ends; a cast
// resolves the sources, time expressions date the quotes, and a linear model tells
// how sure each quote is. Annotation follows PolNeAR (Newell et al. 2018) for cue,
// source and content, but counts statements only.
//
// Guarantees: spans lie within the text, their slices are the words of the quote,
// and time is linear in the text.
package speech
