package lede

// A knownWord is what a lexicon knows of a word, for every stage that asks.
type knownWord struct {
	time   *timeEntry // what it says, or begins to say, about time
	speech speechWord // what it does around quotations
}

// A vocabulary holds the words of a lexicon by number, so that one look-up
// serves all stages. Number 0 is that of a word which it does not hold.
type vocabulary struct {
	numbers wordTable
	words   []knownWord
}

// newVocabulary makes the vocabulary of a lexicon.
func newVocabulary(l *lexicon) vocabulary {
	index := l.index()
	v := vocabulary{numbers: newWordTable(len(index) + len(l.speech.words)), words: make([]knownWord, 1)}
	for word, entry := range index {
		v.enter(word).time = entry
	}
	for word, entry := range l.speech.words {
		if kind, _ := classify(word); kind == wordToken { // what is written without spaces is read otherwise
			v.enter(word).speech = entry
		}
	}
	return v
}

// enter returns the entry of a word, made if need be.
func (v *vocabulary) enter(word string) *knownWord {
	n := v.numbers.at(word)
	if *n == 0 {
		*n = uint32(len(v.words))
		v.words = append(v.words, knownWord{})
	}
	return &v.words[*n]
}

// number looks the tokens up.
func (v *vocabulary) number(tokens []token) {
	for i := range tokens {
		if t := &tokens[i]; t.kind != numberToken {
			t.word = v.numbers.get(t.lower)
		}
	}
}

// word returns what is known of a word in lower case.
func (v *vocabulary) word(lower string) *knownWord {
	return &v.words[v.numbers.get(lower)]
}

// A wordTable is a map from words to numbers above 0, filled once and asked
// about each word of a text: a hash table with open addressing, which answers
// in a third of the time that a map takes.
type wordTable struct {
	slots []wordSlot // a power of two, at most half of them used
}

type wordSlot struct {
	word   string
	number uint32
}

// newWordTable returns a table for at most so many words.
func newWordTable(words int) wordTable {
	size := 16
	for size < 2*words {
		size *= 2
	}
	return wordTable{slots: make([]wordSlot, size)}
}

// at returns the number of a word, 0 and to be set when it is new.
func (t *wordTable) at(word string) *uint32 {
	slot := t.find(word)
	slot.word = word
	return &slot.number
}

// get returns the number of a word, 0 when the table has none.
func (t *wordTable) get(word string) uint32 { return t.find(word).number }

// find returns the slot that a word, not an empty one, is in or would be. Its
// length and three of its bytes tell the words of a lexicon well enough apart.
func (t *wordTable) find(word string) *wordSlot {
	n := len(word)
	hash := uint32(n) | uint32(word[0])<<8 | uint32(word[n/2])<<16 | uint32(word[n-1])<<24
	hash *= 0x9E3779B1
	hash ^= hash >> 15
	for mask := uint32(len(t.slots) - 1); ; hash++ {
		if slot := &t.slots[hash&mask]; slot.number == 0 || slot.word == word {
			return slot
		}
	}
}
