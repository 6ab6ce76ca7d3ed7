// Package prose holds what all rooms share about running text: tokens, white
// space, marks, and the spans and kinds of an article's blocks.
//
// A text goes in and its tokens come out ([Tokenize]): words, numbers, single
// marks, and single characters of scripts that set no space between words. Each
// token has its byte offsets and its lower-case form. Offsets are bytes of UTF-8
// and always fall between two characters. Cutting a text takes time linear in its
// length and never fails.
//
// Which character is a letter, a digit, a mark or a space is told by the
// properties of the Unicode standard.
package prose
