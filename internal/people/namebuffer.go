package people

import (
	"sync"

	"github.com/lede-go/lede/internal/prose"
)

// A nameBuffer is memory that the names of an article are read into. Nothing of
// the article lies in it.
type nameBuffer struct {
	words   []nameWord // of all names
	names   []properName
	figures []figure
	cores   []string
	alone   []int

	lowered map[string]bool
	byWord  map[string][]int
	singles map[string]int
	keys    map[nameKey]int
}

// maxKeptWords is how many words a map of a buffer has at most that is kept: it takes
// as long to empty as when it was full.
const maxKeptWords = 4_000

// newNameBuffer returns an empty buffer.
func newNameBuffer() *nameBuffer {
	return &nameBuffer{lowered: map[string]bool{}, byWord: map[string][]int{}, singles: map[string]int{}, keys: map[nameKey]int{}}
}

var pooledNames = sync.Pool{New: func() any { return newNameBuffer() }}

// release gives the buffer to the next article. It is emptied, so that it does
// not hold on to the words of this one.
func (b *nameBuffer) release() {
	if cap(b.words) <= prose.MaxPooled/prose.TokenSize && cap(b.names) <= prose.MaxPooled/(4*prose.TokenSize) &&
		cap(b.figures) <= prose.MaxPooled/(8*prose.TokenSize) && cap(b.cores) <= prose.MaxPooled/prose.TokenSize && len(b.byWord) <= maxKeptWords && len(b.lowered) <= maxKeptWords {
		clear(b.words)
		clear(b.names)
		clear(b.figures)
		clear(b.cores)
		clear(b.lowered)
		clear(b.byWord)
		clear(b.singles)
		clear(b.keys)
		pooledNames.Put(b)
	}
}
