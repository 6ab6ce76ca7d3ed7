// Package lexicon holds what the library knows of languages: data, never rules.
//
// A language tag goes in, its [Lexicon] comes out: the words for times, for
// people, for saying and for the occasions of speech. A language is one file and
// one line of the table in lexicon.go. A lexicon is built when it is first asked
// for and not changed after that; all of it is safe for concurrent use.
//
// [Detect] tells the language of a text, and its vocabulary what one word may
// be, with one look-up for all rooms.
package lexicon
