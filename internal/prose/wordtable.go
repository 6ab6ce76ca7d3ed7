package prose

import (
	"unicode"
	"unicode/utf8"
)

// A WordTable numbers words from 1. It is filled once and asked about each word
// of a text: a hash table with open addressing, small and quick to tell that it
// does not hold a word.
type WordTable struct {
	words []string // by number; the first stands for none
	slots []uint32 // the words' numbers with a byte of their hashes; at most half are used
}

// Add returns the number of a word, a new one when it is new.
func (t *WordTable) Add(word string) uint32 {
	if n := t.Number(word); n != 0 {
		return n
	}
	if t.words == nil {
		t.words = append(t.words, "")
	}
	number := len(t.words)
	t.words = append(t.words, word)
	first := number
	if 2*len(t.words) > len(t.slots) { // all have to be placed again
		t.slots, first = make([]uint32, max(16, 2*len(t.slots))), 1
	}
	for n := first; n <= number; n++ {
		t.place(n)
	}
	return uint32(number)
}

// tagShift is where the byte of a hash stands in a slot.
const tagShift = 24

// place enters the number of a word that no slot holds.
func (t *WordTable) place(n int) {
	hash, mask := hashWord(t.words[n]), uint32(len(t.slots)-1)
	at := hash
	for t.slots[at&mask] != 0 {
		at++
	}
	t.slots[at&mask] = hash>>tagShift<<tagShift | uint32(n)
}

// Number returns the number of a word, 0 when the table does not hold it.
func (t *WordTable) Number(word string) uint32 {
	if len(t.slots) == 0 || word == "" {
		return 0
	}
	hash, mask := hashWord(word), uint32(len(t.slots)-1)
	for at := hash; ; at++ {
		slot := t.slots[at&mask]
		if slot == 0 {
			return 0
		}
		if n := slot & (1<<tagShift - 1); slot>>tagShift == hash>>tagShift && t.words[n] == word {
			return n
		}
	}
}

// NumberFold is Number for a word in any case. The table holds words in lower case.
func (t *WordTable) NumberFold(word string) uint32 {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c >= utf8.RuneSelf || isUpper(c) {
			return t.numberLowered(word)
		}
	}
	return t.Number(word) // as it is, like most words
}

// numberLowered is Number for a word that has to be put in lower case.
func (t *WordTable) numberLowered(word string) uint32 {
	var room [16]byte
	lower := room[:0]
	for _, r := range word {
		lower = utf8.AppendRune(lower, unicode.ToLower(r))
	}
	return t.Number(string(lower))
}

// hashWord returns a hash of a word: its length and four of its bytes tell
// the words of a language well enough apart.
func hashWord(word string) uint32 {
	n := len(word)
	hash := uint32(n) | uint32(word[0])<<8 | uint32(word[n/2])<<16 | uint32(word[n-1])<<24
	hash ^= uint32(word[n/3]) * 0x85EBCA6B
	hash *= 0x9E3779B1
	return hash ^ hash>>15
}
