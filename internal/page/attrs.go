package page

import (
	"bytes"
	"encoding/binary"
)

// A knownAttr is an attribute that the page has had, with what it says of its
// element. Pages repeat themselves: of a list, each item has the same class. Each
// is written down, and its words looked up, once.
type knownAttr struct {
	attribute
	hints Hint
}

// knownAttrs is the number of attributes that are remembered, a power of two. Of
// two that fall on the same slot the later one is.
const knownAttrs = 1 << 10

// addAttr gives the element being opened an attribute.
func (b *builder) addAttr(key, value []byte) {
	if b.opening < 0 || !wantedAttr(key) {
		return
	}
	known := &b.known[attrSlot(key, value)]
	if a := known.attribute; !bytes.Equal(b.names[a.Key:a.Value], key) || !bytes.Equal(b.names[a.Value:a.End], value) {
		*known = knownAttr{b.keepAttr(key, value), b.attrHints(key, value)}
	}
	b.attrs = append(b.attrs, known.attribute)
	b.hints |= known.hints
}

// keepAttr writes an attribute down.
func (b *builder) keepAttr(key, value []byte) attribute {
	start := int32(len(b.names))
	b.names = append(b.names, key...)
	at := int32(len(b.names))
	b.names = append(b.names, value...)
	return attribute{Key: start, Value: at, End: int32(len(b.names))}
}

// wantedAttr reports whether a stage may ask for the attribute: all but event
// handlers.
func wantedAttr(key []byte) bool {
	return len(key) < 3 || key[0] != 'o' || key[1] != 'n'
}

// attrSlot returns the slot of an attribute: a hash of its size and of some of its
// bytes. Names that differ in the middle alone share one, which costs time and no
// more.
func attrSlot(key, value []byte) int {
	const word, spread = 8, 0x9E3779B97F4A7C15 // the golden ratio, as Knuth has it
	hash := uint64(len(key))<<32 | uint64(len(value))
	if n := len(value); n >= word {
		hash += binary.LittleEndian.Uint64(value) * spread
		hash ^= hash >> 29
		hash += binary.LittleEndian.Uint64(value[n/2-word/2:]) * spread
		hash ^= hash >> 29
		hash += binary.LittleEndian.Uint64(value[n-word:])
	} else {
		for _, c := range value {
			hash = hash<<8 ^ hash>>56 ^ uint64(c)
		}
	}
	if len(key) > 0 {
		hash += uint64(key[0])
	}
	return int(hash * spread >> 54) // the upper bits are the best mixed
}
