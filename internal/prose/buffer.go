package prose

import (
	"reflect"
	"slices"
	"sync"
)

// Roomy returns s with room for one more element. A slice that is full is grown
// to about twice its size; by less when it comes near to most elements. The
// built-in append grows a large slice by only a quarter at a time, and the copies
// that it drops on the way add up to four times the memory.
func Roomy[E any](s []E, most int) []E {
	if len(s) == cap(s) {
		s = slices.Grow(s, max(1, min(len(s), most-len(s))))
	}
	return s
}

// MaxPooled is the size in bytes up to which a buffer is kept for the next page:
// room for some ten large news pages. A larger buffer is left to the garbage
// collector, so that one giant page does not hold memory for good.
const MaxPooled = 4 << 20

// TokenSize is about the size of a [Token] in bytes; it turns MaxPooled into a
// number of tokens.
const TokenSize = 32

// MaxTokens is the most tokens of one body that are read for dates, names and
// quotes; a long novel has about as many. It bounds time and memory.
const MaxTokens = 250_000

// A Pool keeps slices that one page needs for the next. The zero Pool is ready.
type Pool[E any] struct{ kept sync.Pool }

// Get returns an empty slice, with room perhaps.
func (p *Pool[E]) Get() []E {
	if s, ok := p.kept.Get().(*[]E); ok {
		return *s
	}
	return nil
}

// Put gives a slice back that nothing points into any more. It is emptied, since its
// elements would keep the text of a page in memory.
func (p *Pool[E]) Put(s []E) {
	if cap(s) > 0 && cap(s) <= MaxPooled/int(reflect.TypeFor[E]().Size()) {
		clear(s)
		s = s[:0]
		p.kept.Put(&s)
	}
}

// A Buffer is memory for the tokens of one text after another: each call of
// Tokenize overwrites the tokens of the call before. Nothing of the finished
// article points into it.
type Buffer struct{ Tokens []Token }

var pooledTokens = sync.Pool{New: func() any { return new(Buffer) }}

// NewBuffer returns an empty buffer. The caller calls Release when done.
func NewBuffer() *Buffer { return pooledTokens.Get().(*Buffer) }

// Release gives the buffer back for another article. It is emptied first, since
// its tokens would keep the text of this one in memory.
func (b *Buffer) Release() {
	if cap(b.Tokens) <= MaxPooled/TokenSize {
		clear(b.Tokens)
		b.Tokens = b.Tokens[:0]
		pooledTokens.Put(b)
	}
}

// Tokenize cuts a line into tokens. They lie in the buffer and hold until its
// next call.
func (b *Buffer) Tokenize(line string) []Token {
	c := Cutter{Tokens: b.Tokens[:0]}
	c.Cut(line)
	b.Tokens = c.Tokens
	return b.Tokens
}
