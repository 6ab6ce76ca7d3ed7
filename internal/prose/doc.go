// Package prose holds what all rooms share about running text: spans, tokens,
// sentences and white space.
//
// A text goes in, its tokens come out ([Tokenize]): words, numbers, single marks
// and glyphs of scripts without spaces, each with its byte offsets and whether a
// sentence begins there. Offsets are bytes of UTF-8 and always fall on the bounds
// of characters. Tokenising is linear in the text and never fails.
package prose
