package page

// A wordTable says what words mean. A page asks a hundred thousand times, of words
// nearly all of which mean nothing: it is a hash table with open addressing, so empty
// that the first slot mostly tells that.
type wordTable[V any] struct {
	words    []string // in lower case, by number
	meanings []V
	slots    [tableSlots]uint32 // a word's number, below the upper bits of its hash; 0 for none
}

const (
	tableSlots = 1 << 12
	numberMask = tableSlots - 1 // the bits of a slot that are the number
)

func newWordTable[V any]() *wordTable[V] {
	return &wordTable[V]{words: make([]string, 1), meanings: make([]V, 1)}
}

// enter returns the meaning of a word, made if need be. A table has room for some two
// thousand words.
func (t *wordTable[V]) enter(word string) *V {
	hash := newWord
	for i := range len(word) {
		hash = hash.add(word[i])
	}
	n := t.find(hash, nil, []byte(word))
	if n == 0 {
		n = len(t.words)
		t.words, t.meanings = append(t.words, word), append(t.meanings, *new(V))
		at := hash.slot()
		for t.slots[at%tableSlots] != 0 {
			at++
		}
		t.slots[at%tableSlots] = hash.letters&^numberMask | uint32(n)
	}
	return &t.meanings[n]
}

// mayHold reports whether a word of the hash may mean something.
func (t *wordTable[V]) mayHold(hash wordHash) bool { return t.slots[hash.slot()] != 0 }

// lookup returns what the word means, in any case, that is made of two pieces and has the
// hash.
func (t *wordTable[V]) lookup(hash wordHash, start, rest []byte) V {
	return t.meanings[t.find(hash, start, rest)]
}

// find returns the number of the word, 0 when the table does not hold it.
func (t *wordTable[V]) find(hash wordHash, start, rest []byte) int {
	for at := hash.slot(); ; at++ {
		slot := t.slots[at%tableSlots]
		if slot == 0 {
			return 0
		}
		if n := int(slot & numberMask); (slot^hash.letters)&^numberMask == 0 && isMadeOf(t.words[n], start, rest) {
			return n
		}
	}
}

// isMadeOf reports whether a word in lower case is made of two pieces, in any case.
func isMadeOf(word string, start, rest []byte) bool {
	n := len(start)
	return len(word) == n+len(rest) && isLowerOf(word[:n], start) && isLowerOf(word[n:], rest)
}

// isLowerOf reports whether lower is the piece, of the same size, in lower case.
func isLowerOf(lower string, piece []byte) bool {
	for i, c := range piece {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if lower[i] != c {
			return false
		}
	}
	return true
}

// A wordHash is the hash of a word, in any case, while it is read: a polynomial of its
// letters, so that the hash of two words in a row follows from theirs.
type wordHash struct {
	letters uint32
	scale   uint32 // what moves the hash of the letters before behind these
}

// newWord is the hash of no letters.
var newWord = wordHash{scale: 1}

// add returns the hash with one more letter.
func (h wordHash) add(c byte) wordHash {
	const base = 0x01000193 // the prime that FNV multiplies with
	return wordHash{h.letters*base + uint32(c|0x20), h.scale * base}
}

// join returns the hash of the word with another behind it.
func (h wordHash) join(behind wordHash) wordHash {
	return wordHash{h.letters*behind.scale + behind.letters, h.scale * behind.scale}
}

// slot returns where a table looks for the word first.
func (h wordHash) slot() uint32 { return h.letters * 0x9E3779B1 >> 20 }
