package prose

import (
	"slices"
	"sync"
)

// Roomy returns s with room for one more, and when there is none for twice as
// many, up to most. Appending alone adds a quarter to a slice that is full, and
// leaves four times the memory behind.
func Roomy[E any](s []E, most int) []E {
	if len(s) == cap(s) {
		s = slices.Grow(s, max(1, min(len(s), most-len(s))))
	}
	return s
}

// MaxPooled is the size in bytes up to which a buffer is kept for the next
// page: some ten large news pages. A larger one goes, so that one giant page
// does not hold memory for good.
const MaxPooled = 4 << 20

// TokenSize is the size of a token in bytes, near enough.
const TokenSize = 32

// MaxTokens is the most words and marks of a body that are read for dates,
// names and quotes: a long novel has as many.
const MaxTokens = 250_000

// A Buffer is memory that texts are cut into tokens in, one after the
// other. Nothing of an article lies in it.
type Buffer struct{ Tokens []Token }

var pooledTokens = sync.Pool{New: func() any { return new(Buffer) }}

// NewBuffer returns an empty buffer, to be released.
func NewBuffer() *Buffer { return pooledTokens.Get().(*Buffer) }

// Release gives the buffer to the next text. It is emptied, so that it does not
// hold on to the words of this one.
func (b *Buffer) Release() {
	if cap(b.Tokens) <= MaxPooled/TokenSize {
		clear(b.Tokens)
		b.Tokens = b.Tokens[:0]
		pooledTokens.Put(b)
	}
}

// Tokenize cuts a line into tokens, which lie in the buffer.
func (b *Buffer) Tokenize(line string) []Token {
	c := Cutter{Tokens: b.Tokens[:0]}
	c.Cut(line)
	b.Tokens = c.Tokens
	return b.Tokens
}
