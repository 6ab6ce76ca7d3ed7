package page

import (
	"slices"
	"sync"

	"github.com/lede-go/lede/internal/prose"
)

// buffers are what a page is laid out in. The strings of an article never lie
// in them, so they serve the next page when the article is read.
type buffers struct {
	elements []element
	attrs    []attribute
	known    [knownAttrs]knownAttr
	names    []byte
	text     []byte
	raws     []rawText
	stack    []int32 // open elements, outermost first
	counts   []int32 // see Page.Counts
	sums     []float64
	scratch  scratch
}

var pooledBuffers = sync.Pool{New: func() any { return new(buffers) }}

// newBuffers returns empty buffers for a page of about size bytes and so many
// elements and runs of text; two of them, "<a>b", take four bytes.
func newBuffers(size, elements int) *buffers {
	b := pooledBuffers.Get().(*buffers)
	b.elements = slices.Grow(b.elements[:0], min(elements, size/2, maxElements)+16)
	b.attrs = slices.Grow(b.attrs[:0], size/96+16)
	b.names = slices.Grow(b.names[:0], size/8+64)
	b.text = slices.Grow(b.text[:0], size/16+64)
	b.stack = slices.Grow(b.stack[:0], 64)
	b.raws, b.counts = b.raws[:0], b.counts[:0]
	b.known = [knownAttrs]knownAttr{}
	return b
}

// Counts returns n zeros, to count something of each element in. They are the
// page's, and hold until its release.
func (p *Page) Counts(n int) []int32 {
	b := p.buffers
	start := len(b.counts)
	b.counts = slices.Grow(b.counts, n)[:start+n]
	counts := b.counts[start : start+n : start+n]
	clear(counts)
	return counts
}

// Sums returns n zeros. They are the page's, and hold until its release or the next
// call.
func (p *Page) Sums(n int) []float64 {
	b := p.buffers
	b.sums = slices.Grow(b.sums[:0], n)[:n]
	clear(b.sums)
	return b.sums
}

// Release gives the page's buffers to the next page. The page must not be used
// any more.
func (p *Page) Release() {
	b := p.buffers
	p.buffers, p.Elements, p.Attrs, p.Raws = nil, nil, nil, nil
	if b == nil || cap(b.names) > prose.MaxPooled || cap(b.text) > prose.MaxPooled || cap(b.elements) > prose.MaxPooled/64 ||
		cap(b.scratch.decoded) > prose.MaxPooled || cap(b.counts) > prose.MaxPooled/4 || cap(b.sums) > prose.MaxPooled/8 {
		return
	}
	clear(b.raws) // which hold the page's data
	pooledBuffers.Put(b)
}
