package lexicon

import (
	"math/bits"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// scripts are the writing systems that tell a language, or stand for the one
// most often written in them.
var scripts = [...]struct {
	table *unicode.RangeTable
	tag   string
}{
	{unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Hangul, "ko"}, {unicode.Han, "zh"},
	{unicode.Arabic, "ar"}, {unicode.Hebrew, "he"}, {unicode.Cyrillic, "ru"}, {unicode.Thai, "th"},
	{unicode.Devanagari, "hi"}, {unicode.Greek, "el"},
}

// The places of scripts that share a text.
const (
	hiragana = iota
	katakana
	_
	han
)

// scriptLetters are letters by which another language of the same script is
// told.
var scriptLetters = [...]struct{ of, letters, tag string }{
	{"ru", "іїєґ", "uk"}, {"ru", "ў", "be"}, {"ru", "ђљњћџ", "sr"},
	{"ar", "ٹڈےں", "ur"}, {"ar", "پچژگ", "fa"},
}

const (
	// DetectPeek is how many bytes of a text tell its language.
	DetectPeek = 2 << 10

	// DeclaredPeek is how many bytes of a text check a declared language.
	DeclaredPeek = 1 << 10

	// minDetect is how many small words of a language a text has to hold, and
	// how many times as many as of the language that it declares, before the
	// declaration is not believed.
	minDetect = 12

	// thinFrom is how many words a text has to have before the share of its small
	// words tells: fewer than one in thinShare are too few for a language, even for
	// English at its driest.
	thinFrom, thinShare = 40, 10
)

// Detect returns the language of a text: by its script when that is
// not Latin, else the one whose small words are the most frequent in it; ""
// when none stands out.
func Detect(text string) string {
	text = text[:min(len(text), DetectPeek)]
	if tag := detectScript(text); tag != "" {
		return tag
	}
	counts, words := countFunctionWords(text)
	best, second := mostFrequent(counts)
	alone := counts[best] > second
	if isThin(words, counts[best]) && !hasLettersOf(text, tagOf(best)) {
		return "" // Polish has some words that look Portuguese
	}
	if counts[best] <= second+1 {
		if tag := detectTimeWords(text, counts); tag != "" || !alone {
			return tag
		}
	}
	return tagOf(best)
}

// isThin reports whether a text of so many words, of which so many are small ones of
// a language, has too few of them to be in it.
func isThin(words, small int) bool {
	return words >= thinFrom && small*thinShare < words
}

// hasLettersOf reports whether a text has letters that only that language has:
// Turkish needs few small words.
func hasLettersOf(text, tag string) bool {
	for _, row := range latinLetters {
		if row.tag == tag && strings.ContainsAny(text, row.letters) {
			return true
		}
	}
	return false
}

// unread are languages without a lexicon whose small words tell them from those that
// have one: Swedish is no Dutch.
var unread = [...]struct{ tag, function string }{
	{"sv", `och att det som på är av för med har inte till ett om men från kan var när han hon jag ska efter vid eller hade också blir blev sedan mot där`},
	{"da", `og at det som på er af for med har ikke til et om men fra kan var når han hun jeg skal efter ved eller havde også bliver blev siden mod der`},
	{"no", `og at det som på er av for med har ikke til et om men fra kan var når han hun jeg skal etter ved eller hadde også blir ble siden mot der`},
}

// tagOf returns the language of a place in the counts of small words: those of the
// registry, then those without a lexicon.
func tagOf(i int) string {
	if i < len(All) {
		return All[i].tag
	}
	return unread[i-len(All)].tag
}

// detectTimeWords tells the language of a text whose small words do not: that
// of most of its words about time ("Lunedì 3 marzo"). counts are those of its
// small words. A word that several languages have says less of each.
func detectTimeWords(text string, counts []int) string {
	for i := range counts {
		counts[i] *= wordWeight
	}
	of := make([]int, 0, len(All))
	for _, t := range prose.Tokenize(text) {
		of = of[:0]
		for i, l := range All {
			if e := l.load().Vocabulary.Word(t.Lower).Time; t.Kind == prose.Word && e != nil && e.Word != (TimeWord{}) {
				of = append(of, i) // not "mardi" of "mardi gras"
			}
		}
		for _, i := range of {
			counts[i] += wordWeight / len(of)
		}
	}
	for _, row := range latinLetters {
		if i := lexiconIndex(row.tag); strings.ContainsAny(text, row.letters) {
			counts[i] += wordWeight
		}
	}
	best, second := mostFrequent(counts)
	if counts[best] == second && second > 0 {
		countLetterGroups(text, counts, second)
		best, second = mostFrequent(counts)
	}
	if counts[best] == second {
		return ""
	}
	return tagOf(best)
}

// countLetterGroups adds what the letters of a short text say of its language to those
// counts that are the highest, where its words say as much of two: "Saldré" is Spanish.
func countLetterGroups(text string, counts []int, highest int) {
	words := "_" + strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }), "_") + "_"
	for _, row := range letterGroups {
		i := lexiconIndex(row.tag)
		if counts[i] < highest {
			continue
		}
		for group := range strings.FieldsSeq(row.groups) {
			counts[i] += strings.Count(words, group)
		}
	}
}

// letterGroups are letters in a row that one language with a lexicon has far more often
// than the others; "_" stands for the end of a word. Of Spanish and Portuguese, whose
// plurals end alike, these count for the one that is written more often.
var letterGroups = [...]struct{ tag, groups string }{
	{"en", `n_ th wh sh ck ee oo y_ ing_ ght _kn w_`},
	{"de", `n_ sch ei ung_ ich cht ä ö ü ss tz pf ie`},
	{"nl", `n_ ij aa oo ee uu oe ui eeu cht_ lijk uw`},
	{"fr", `n_ eau aux eux oi è ê ç ez_ ou ai _d_ _l_ _qu ette ère ée`},
	{"es", `ció ll ñ ie ue ré_ é_ ó_ ero_ dad_ ía n_ os_ as_`},
	{"pt", `ção çõ lh nh ã õ ç ei ou_ ão oj ê ô õe vr m_ eia bro_ ço ix`},
	{"it", `zion gli cch tt zz gg gn ò_ è_ à_ i_ cc ss sc`},
	{"tr", `ı ğ ş ü ö ç lar ler yor`},
}

// latinLetters are letters and marks that one language with a lexicon has alone, or
// nearly so.
var latinLetters = [...]struct{ tag, letters string }{
	{"es", "ñ¿¡"}, {"pt", "ãõ"}, {"it", "òì"}, {"de", "ß"}, {"fr", "œûî"}, {"tr", "ğışİ"},
}

// wordWeight is what a word counts that only one language has.
const wordWeight = 60

// mostFrequent returns the index of the highest count, and the second highest
// count.
func mostFrequent(counts []int) (best, second int) {
	for i, n := range counts {
		switch {
		case i > 0 && n > counts[best]:
			best, second = i, counts[best]
		case i > 0 && n > second:
			second = n
		}
	}
	return best, second
}

// detectScript returns the language that a text's script stands for, "" for
// Latin letters.
func detectScript(text string) string {
	var counts [len(scripts)]int
	other := 0
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			if prose.IsLetter(byte(r)) {
				other++
			}
		case r >= 0x370 && (r < 0x2000 || r >= 0x2E80): // Greek is the first; no marks
			for i, s := range scripts {
				if unicode.Is(s.table, r) {
					counts[i]++
					break
				}
			}
		}
	}
	kana := counts[hiragana] + counts[katakana]
	for i, n := range counts {
		switch {
		case i == han && kana*10 > n && kana > 0: // Han between kana is Japanese
		case i <= katakana && kana*10 <= counts[han]: // and a word of kana in Chinese is not
		case n*3 > other && n > 0:
			return languageOfScript(scripts[i].tag, text)
		}
	}
	return ""
}

// languageOfScript tells languages apart that share a script.
func languageOfScript(tag, text string) string {
	for _, row := range scriptLetters {
		if row.of == tag && strings.ContainsAny(text, row.letters) {
			return row.tag
		}
	}
	return tag
}

// smallWords are the small words of all languages, with a bit for each that a word
// is of.
type smallWords struct {
	table    prose.WordTable
	of       []uint32 // by number
	particle []bool   // a name may be joined by it
}

var functionWords = sync.OnceValue(func() *smallWords {
	words := &smallWords{of: make([]uint32, 1), particle: make([]bool, 1)}
	for i, l := range All {
		words.add(i, l.load().function)
	}
	for i, l := range unread {
		words.add(len(All)+i, strings.Fields(l.function))
	}
	return words
})

// add adds the small words of a language.
func (s *smallWords) add(language int, function []string) {
	for _, w := range function {
		n := s.table.Add(w)
		if int(n) == len(s.of) {
			s.of, s.particle = append(s.of, 0), append(s.particle, PersonalNames().Particles[w])
		}
		s.of[n] |= 1 << language
	}
}

// maxFunctionWord is the length of the longest small word in bytes.
const maxFunctionWord = 8

// countFunctionWords counts the small words of each language in a text, see tagOf,
// and all words.
// Those that a name is joined by are of the name's language, not the text's: of
// "Jos van der Veen" none counts. A single one does, as in "Direktor der Werft".
func countFunctionWords(text string) (counts []int, all int) {
	counts = make([]int, len(All)+len(unread))
	count := func(of uint32) {
		for ; of != 0; of &= of - 1 { // bit by bit, from the lowest
			counts[bits.TrailingZeros32(of)]++
		}
	}
	words := functionWords()
	var held [2]uint32 // of the particles right before
	n := 0
	for w := range strings.FieldsSeq(text) {
		all++
		number := uint32(0)
		if len(w) <= maxFunctionWord {
			number = words.table.NumberFold(w)
		}
		of := words.of[number]
		if n < len(held) && words.particle[number] {
			held[n] = of
			n++
			continue
		}
		if n < len(held) || !isCapital(w) {
			for _, of := range held[:n] {
				count(of)
			}
		}
		n = 0
		count(of)
	}
	for _, of := range held[:n] {
		count(of)
	}
	return counts, all
}

// isCapital reports whether a word begins with a capital.
func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// Contradicts reports whether a text is clearly not of the language that its
// page declares: of another script, or full of another language's small words
// and without its own. Only languages with a lexicon can be told.
func Contradicts(text, declared string) bool {
	primary, _, _ := strings.Cut(strings.ToLower(declared), "-")
	own := lexiconIndex(primary)
	if own < 0 {
		return false
	}
	if script := detectScript(text); script != "" {
		return script != primary
	}
	counts, _ := countFunctionWords(text)
	best, _ := mostFrequent(counts)
	return counts[best] >= minDetect && counts[best] >= minDetect*counts[own]
}

// IsRightToLeft reports whether the language is written from right to left.
func IsRightToLeft(tag string) bool {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	switch primary {
	case "ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb":
		return true
	}
	return false
}

// lexiconIndex returns the place of a language in lexicons, -1 for one that
// has no lexicon.
func lexiconIndex(primary string) int {
	for i, l := range All {
		if l.tag == primary {
			return i
		}
	}
	return -1
}
