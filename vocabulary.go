package lede

// A knownWord is what a lexicon knows of a word, for every stage that asks.
type knownWord struct {
	time   *timeEntry // what it says, or begins to say, about time
	speech speechWord // what it does around quotations
	name   nameClass  // what it may be in a name, or beside one
}

// A vocabulary holds the words of a lexicon by number, so that one look-up
// serves all stages. Number 0 is that of a word which it does not hold.
type vocabulary struct {
	table wordTable
	words []knownWord // by number
}

// newVocabulary makes the vocabulary of a lexicon.
func newVocabulary(l *lexicon) vocabulary {
	v := vocabulary{words: make([]knownWord, 1)}
	for word, entry := range l.index() {
		v.enter(word).time = entry
	}
	for word, entry := range l.speech.words {
		if kind, _ := classify(word); kind == wordToken { // what is written without spaces is read otherwise
			v.enter(word).speech = entry
		}
	}
	for word, class := range l.nameClasses() {
		v.enter(word).name = class
	}
	return v
}

// enter returns the entry of a word, made if need be.
func (v *vocabulary) enter(word string) *knownWord {
	n := v.table.add(word)
	if int(n) == len(v.words) {
		v.words = append(v.words, knownWord{})
	}
	return &v.words[n]
}

// number looks the tokens up.
func (v *vocabulary) number(tokens []token) {
	for i := range tokens {
		if t := &tokens[i]; t.kind != numberToken {
			t.word = v.table.number(t.lower)
		}
	}
}

// word returns what is known of a word in lower case.
func (v *vocabulary) word(lower string) *knownWord {
	return &v.words[v.table.number(lower)]
}

// A wordTable numbers words from 1. It is filled once and asked about each word
// of a text: a hash table with open addressing, small and quick to tell that it
// does not hold a word.
type wordTable struct {
	words []string // by number; the first stands for none
	slots []uint32 // the words' numbers with a byte of their hashes; at most half are used
}

// add returns the number of a word, a new one when it is new.
func (t *wordTable) add(word string) uint32 {
	if n := t.number(word); n != 0 {
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
func (t *wordTable) place(n int) {
	hash, mask := hashWord(t.words[n]), uint32(len(t.slots)-1)
	at := hash
	for t.slots[at&mask] != 0 {
		at++
	}
	t.slots[at&mask] = hash>>tagShift<<tagShift | uint32(n)
}

// number returns the number of a word, 0 when the table does not hold it.
func (t *wordTable) number(word string) uint32 {
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

// hashWord returns a hash of a word: its length and three of its bytes tell
// the words of a language well enough apart.
func hashWord(word string) uint32 {
	n := len(word)
	hash := uint32(n) | uint32(word[0])<<8 | uint32(word[n/2])<<16 | uint32(word[n-1])<<24
	hash *= 0x9E3779B1
	return hash ^ hash>>15
}

// nameClasses returns what the words of a lexicon may be in a name, or beside
// one.
func (l *lexicon) nameClasses() map[string]nameClass {
	classes := map[string]nameClass{}
	for class, words := range map[nameClass]map[string]bool{
		nameSmall: l.people.small, namePreposition: l.people.prepositions, nameAuxiliary: l.people.auxiliaries,
	} {
		for word := range words {
			classes[word] |= class
		}
	}
	for name := range personalNames().given {
		classes[name] |= nameGiven
	}
	for name := range l.months {
		classes[name] |= nameDay
	}
	for name := range l.weekdays {
		classes[name] |= nameDay
	}
	for _, titles := range [...]map[string]gender{l.people.honorifics, l.people.roles} {
		for title := range titles {
			classes[title] |= nameTitle
			for _, ending := range l.people.plural {
				classes[title+ending] |= nameTitle
			}
		}
	}
	return classes
}
