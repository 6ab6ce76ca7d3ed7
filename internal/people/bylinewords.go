package people

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
)

// The marks of a byline that stand for markup.
const (
	// LineBreak stands where a block or a line begins or ends.
	LineBreak = '\n'

	// PieceBreak stands where one inline element ends and another begins:
	// "By" and "Ana Lind" of "<b>By</b><a>Ana Lind</a>".
	PieceBreak = '\x1f'
)

// A bylineWord is a word of a byline, or a mark that sets words apart.
type bylineWord struct {
	text, lower string
	mark        rune // 0 for a word
}

// hardMarks set the parts of a byline apart wherever they stand; the others
// only between spaces.
const hardMarks = ",;:|/·•()[]{}+\n\x1f、，；：（）／｜»›→―\u2028"

// A bylineRoom is room for the words of a byline, those of its parts and those of one
// of its phrases: of most, so that reading them takes no memory from the heap.
type bylineRoom struct {
	words [32]bylineWord
	parts [32]string
	phraseRoom
}

// A phraseRoom is room for the words of a phrase and the marks behind it.
type phraseRoom [longestPhrase + 3]string

// cut cuts a byline into words and marks.
func (room *bylineRoom) cut(text string) []bylineWord {
	words := room.words[:0]
	start := -1
	lower := strings.ToLower(text) // once, for all words of most lines
	flush := func(end int) {
		switch {
		case start < 0:
		case len(lower) == len(text):
			words = appendWord(words, text[start:end], lower[start:end])
		default: // some letters take more room in lower case
			words = appendWord(words, text[start:end], strings.ToLower(text[start:end]))
		}
		start = -1
	}
	for i, r := range text {
		switch {
		case unicode.IsLetter(r): // as nearly all are
			if start < 0 {
				start = i
			}
		case strings.ContainsRune(hardMarks, r):
			flush(i)
			words = append(words, markWord(text[i:i+utf8.RuneLen(r)], asciiMark(r)))
		case unicode.IsSpace(r):
			flush(i)
		case start < 0:
			start = i
		}
	}
	flush(len(text))
	return words
}

// markWord returns the mark that a text writes.
func markWord(text string, mark rune) bylineWord {
	if r, _ := utf8.DecodeRuneInString(text); r == mark {
		return bylineWord{text: text, lower: text, mark: mark}
	}
	return bylineWord{text: text, lower: string(mark), mark: mark}
}

// appendWord adds a word, or the dash or ampersand that stands alone.
func appendWord(words []bylineWord, text, lower string) []bylineWord {
	switch text {
	case "-", "–", "—", "--", "&", "~", "*", "©", "✍", "👤":
		mark := ','
		if text[0] == '-' || text == "–" || text == "—" {
			mark = '-'
		}
		return append(words, bylineWord{text: text, lower: text, mark: mark})
	}
	const around = "\"“”„«*_~<>"
	text, lower = strings.Trim(text, around), strings.Trim(lower, around)
	if text == "" {
		return words
	}
	if stem := strings.TrimSuffix(text, "."); len(stem) > 4 && stem != text && !strings.Contains(stem, ".") { // "Lind. Harbour Press"
		return append(words, bylineWord{text: stem, lower: strings.TrimSuffix(lower, ".")}, bylineWord{text: ".", lower: ".", mark: '|'})
	}
	return append(words, bylineWord{text: text, lower: lower})
}

// asciiMark returns the mark that a wide one stands for.
func asciiMark(r rune) rune {
	switch r {
	case '、', '，', '+', '»', '›', '→', '―':
		return ','
	case '；':
		return ';'
	case '：':
		return ':'
	case '（', '[', '{':
		return '('
	case '）', ']', '}':
		return ')'
	case '／':
		return '/'
	case '｜', '·', '•':
		return '|'
	case '\u2028':
		return LineBreak
	}
	return r
}

// longestPhrase is the most words of a phrase of bylines.
const longestPhrase = 6

// lowersFrom returns the words in lower case from i on that may make a phrase:
// up to the next mark, and a colon behind them, for which the end of an element
// stands too. They hold until the next call.
func (room *phraseRoom) lowersFrom(words []bylineWord, i int) []string {
	run := room[:0]
	for ; i < len(words) && len(run) < longestPhrase; i++ {
		switch m := words[i].mark; m {
		case 0:
			run = append(run, words[i].lower)
			continue
		case ':', '|', PieceBreak, LineBreak:
			return append(run, ":")
		case '/':
			if len(run) > 0 && i+1 < len(words) && words[i+1].mark == 0 {
				return append(run, "/", words[i+1].lower)
			}
		}
		break
	}
	return run
}

// isCapital reports whether a word begins with a capital, or is of a script
// that has none.
func isCapital(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	if first == '\'' || first == '’' { // "'t Hooft"
		first, _ = utf8.DecodeRuneInString(word[size:])
	}
	return unicode.IsLetter(first) && !unicode.IsLower(first)
}

// isCaseless reports whether a word is of a script without capitals, where one
// word is a whole name.
func isCaseless(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLetter(first) && !unicode.IsLower(first) && !unicode.IsUpper(first)
}

// isAllCaps reports whether all letters of a word are capitals.
func isAllCaps(word string) bool {
	return strings.ContainsFunc(word, unicode.IsUpper) && !strings.ContainsFunc(word, unicode.IsLower)
}

// areAllCaps is isAllCaps for several words as one.
func areAllCaps(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.ContainsFunc(w, unicode.IsUpper) }) &&
		!slices.ContainsFunc(words, func(w string) bool { return strings.ContainsFunc(w, unicode.IsLower) })
}

// mendCapitals writes a name that is set in capitals as names are written:
// "JOSH O'HARA" is "Josh O'Hara", "J.R. STONE" is "J.R. Stone".
func mendCapitals(words []string) {
	for _, w := range words {
		if !isAllCaps(w) {
			return
		}
	}
	if len(words) < 2 || !isKnownGiven(words[0]) && slices.ContainsFunc(words, isShortCaps) {
		return
	}
	for i, w := range words {
		if strings.Contains(w, ".") || utf8.RuneCountInString(w) == 1 || isSuffix(w) {
			continue
		}
		words[i] = titled(w)
	}
}

// isShortCaps reports whether a word in capitals is too short for most names:
// "USA TODAY".
func isShortCaps(word string) bool {
	return len(word) < 4 && !lexicon.PersonalNames().Particles[strings.ToLower(word)]
}

// titled writes the first letter of a word, and those behind a hyphen or an
// apostrophe that more than one follow, as capitals, the rest small.
func titled(word string) string {
	runes := []rune(strings.ToLower(word))
	for i := range runes {
		if i == 0 || (runes[i-1] == '-' || runes[i-1] == '\'' || runes[i-1] == '’') && i+1 < len(runes) {
			runes[i] = unicode.ToUpper(runes[i])
		}
	}
	return string(runes)
}
