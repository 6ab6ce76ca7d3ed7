package lede

import (
	"bytes"
	"slices"
	"sync"
)

// maxPooled is the size in bytes up to which a buffer is kept for the next
// page: some ten large news pages. A larger one goes, so that one giant page
// does not hold memory for good.
const maxPooled = 4 << 20

// tokenSize is the size of a token in bytes, near enough.
const tokenSize = 32

// buffers are what a page is laid out in. The strings of an article never lie
// in them, so they serve the next page when the article is read.
type buffers struct {
	elements []element
	attrs    []attribute
	names    []byte
	text     []byte
	stack    []int32 // open elements, outermost first
}

var pooledBuffers = sync.Pool{New: func() any { return new(buffers) }}

// newBuffers returns empty buffers for a page of about size bytes and so many
// elements and runs of text; two of them, "<a>b", take four bytes.
func newBuffers(size, elements int) *buffers {
	b := pooledBuffers.Get().(*buffers)
	b.elements = slices.Grow(b.elements[:0], min(elements, size/2, maxElements)+16)
	b.attrs = slices.Grow(b.attrs[:0], size/96+16)
	b.names = slices.Grow(b.names[:0], size/5+64)
	b.text = slices.Grow(b.text[:0], size/16+64)
	b.stack = slices.Grow(b.stack[:0], 64)
	return b
}

// roomy returns s with room for one more, and when there is none for twice as
// many, up to most. Appending alone adds a quarter to a slice that is full, and
// leaves four times the memory behind.
func roomy[E any](s []E, most int) []E {
	if len(s) == cap(s) {
		s = slices.Grow(s, max(1, min(len(s), most-len(s))))
	}
	return s
}

// release gives the page's buffers to the next page. The page must not be used
// any more.
func (p *page) release() {
	b := p.buffers
	p.buffers, p.elements, p.attrs = nil, nil, nil
	if b != nil && cap(b.names) <= maxPooled && cap(b.text) <= maxPooled && cap(b.elements) <= maxPooled/64 {
		pooledBuffers.Put(b)
	}
}

var pooledInputs = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// newInput returns an empty buffer to read an input into.
func newInput() *bytes.Buffer {
	b := pooledInputs.Get().(*bytes.Buffer)
	b.Reset()
	return b
}

// releaseInput gives the buffer to the next input.
func releaseInput(b *bytes.Buffer) {
	if b.Cap() <= maxPooled {
		pooledInputs.Put(b)
	}
}

// wordBuffers are what the words of an article are read into, a stage after the
// other. Nothing of an article lies in them.
type wordBuffers struct {
	tokens []token
	inside []int32    // of the readings for quotes
	words  []nameWord // of all names
	names  []properName
}

var pooledWords = sync.Pool{New: func() any { return new(wordBuffers) }}

func newWordBuffers() *wordBuffers { return pooledWords.Get().(*wordBuffers) }

// release gives the buffers to the next article. They are emptied, so that
// they do not hold on to this one's text.
func (b *wordBuffers) release() {
	if cap(b.tokens) <= maxPooled/tokenSize && cap(b.words) <= maxPooled/tokenSize && cap(b.names) <= maxPooled/(4*tokenSize) {
		clear(b.tokens)
		clear(b.words)
		clear(b.names)
		b.tokens, b.words, b.names = b.tokens[:0], b.words[:0], b.names[:0]
		pooledWords.Put(b)
	}
}

// tokenize cuts a line into tokens, which lie in the buffers.
func (b *wordBuffers) tokenize(line string) []token {
	c := cutter{tokens: b.tokens[:0]}
	c.cut(line)
	b.tokens = c.tokens
	return b.tokens
}
