package page

import "github.com/lede-go/lede/internal/prose"

// A wordTable says what words mean. A page asks a hundred thousand times, of words
// nearly all of which mean nothing.
type wordTable[V any] struct {
	words    prose.WordTable
	meanings []V // by number

	// lengths has, for each slot of first letters, a bit for each length of a
	// word. Nearly all words end here and cost no look-up.
	lengths [1 << 10]uint32
}

func newWordTable[V any]() *wordTable[V] {
	return &wordTable[V]{meanings: make([]V, 1)}
}

// enter returns the meaning of a word of two to 31 bytes, made if need be.
func (t *wordTable[V]) enter(word string) *V {
	n := t.words.Add(word)
	if int(n) == len(t.meanings) {
		t.meanings = append(t.meanings, *new(V))
	}
	t.lengths[firstLetters(word[0], word[1])] |= 1 << len(word)
	return &t.meanings[n]
}

// lookup returns what the word means, in any case, that is made of two pieces.
func (t *wordTable[V]) lookup(start, rest []byte) (meaning V) {
	size, head := len(start)+len(rest), rest
	switch {
	case size < 2:
		return meaning
	case len(start) == 1:
		head = []byte{start[0], rest[0]}
	case len(start) > 1:
		head = start
	}
	if !t.mayHold(head[0], head[1], size) {
		return meaning
	}
	var lower [32]byte
	word := append(append(lower[:0], start...), rest...)
	for i, c := range word {
		if 'A' <= c && c <= 'Z' {
			word[i] = c | 0x20
		}
	}
	return t.meanings[t.words.Number(string(word))]
}

// mayHold reports whether a word of the size may mean something, by its first two
// letters.
func (t *wordTable[V]) mayHold(first, second byte, size int) bool {
	return t.lengths[firstLetters(first, second)]>>size&1 != 0
}

// firstLetters is the slot of a word: of its first two letters, in any case.
func firstLetters(first, second byte) int { return int(first&31)<<5 | int(second&31) }
