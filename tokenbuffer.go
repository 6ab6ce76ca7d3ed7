package lede

import (
	"slices"
	"sync"
)

// roomy returns s with room for one more, and when there is none for twice as
// many, up to most. Appending alone adds a quarter to a slice that is full, and
// leaves four times the memory behind.
func roomy[E any](s []E, most int) []E {
	if len(s) == cap(s) {
		s = slices.Grow(s, max(1, min(len(s), most-len(s))))
	}
	return s
}

// maxPooled is the size in bytes up to which a buffer is kept for the next
// page: some ten large news pages. A larger one goes, so that one giant page
// does not hold memory for good.
const maxPooled = 4 << 20

// tokenSize is the size of a token in bytes, near enough.
const tokenSize = 32

// maxTokens is the most words and marks of a body that are read for dates,
// names and quotes: a long novel has as many.
const maxTokens = 250_000

// A tokenBuffer is memory that texts are cut into tokens in, one after the
// other. Nothing of an article lies in it.
type tokenBuffer struct{ tokens []token }

var pooledTokens = sync.Pool{New: func() any { return new(tokenBuffer) }}

// newTokenBuffer returns an empty buffer, to be released.
func newTokenBuffer() *tokenBuffer { return pooledTokens.Get().(*tokenBuffer) }

// release gives the buffer to the next text. It is emptied, so that it does not
// hold on to the words of this one.
func (b *tokenBuffer) release() {
	if cap(b.tokens) <= maxPooled/tokenSize {
		clear(b.tokens)
		b.tokens = b.tokens[:0]
		pooledTokens.Put(b)
	}
}

// tokenize cuts a line into tokens, which lie in the buffer.
func (b *tokenBuffer) tokenize(line string) []token {
	c := cutter{tokens: b.tokens[:0]}
	c.cut(line)
	b.tokens = c.tokens
	return b.tokens
}
