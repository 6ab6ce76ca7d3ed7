package people

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// classOf returns what the token may be.
func (r *nameReader) classOf(t prose.Token) lexicon.NameClass {
	return r.lex.Vocabulary.Words[t.Word].Name
}

// readWord reads the word at i with the parts that touch it: hyphens, the
// apostrophe of "O'Brien", the dots of initials and abbreviations.
func (r *nameReader) readWord(i int) (w nameWord) {
	r.spell(i, &w)
	if w.class = r.classOf(r.p.Tokens[i]); len(w.lower) > len(r.p.Tokens[i].Lower) {
		w.class = r.lex.Vocabulary.Word(w.lower).Name
		if r.p.Tokens[i+1].Lower == "-" {
			w.class |= r.classOf(r.p.Tokens[i]) & lexicon.NameGiven // Jann-Peter
		}
	}
	return w
}

// spell reads the word at i without its class.
func (r *nameReader) spell(i int, w *nameWord) {
	tokens := r.p.Tokens
	w.from, w.to, w.lower = i, i+1, tokens[i].Lower
	if first := w.lower[0]; first < 'a' || first > 'z' {
		w.lower = strings.ToLower(w.lower) // acronyms have kept their capitals
	}
	if isDotAfter(tokens, w.to) && utf8.RuneCountInString(w.lower) == 1 {
		r.readInitials(w)
		return
	}
	for joinsPart(tokens, w.to) {
		part := &tokens[w.to+1]
		w.to += 2
		w.compound = part.Kind == prose.Word && !part.Capital && len(part.Lower) > 3
	}
	if w.to > i+1 {
		w.lower = strings.ToLower(r.textOf(w.from, w.to))
	} else if r.ownsDot(w) {
		w.to++
	}
	w.caps = isCapitals(r.textOf(w.from, w.to))
}

// readInitials reads on from one letter and its dot: "J.", "U.S.".
func (r *nameReader) readInitials(w *nameWord) {
	tokens, next := r.p.Tokens, w.to+1
	for next+1 < len(tokens) && tokens[next].Capital && !tokens[next].Space && isDotAfter(tokens, next+1) {
		w.lower += tokens[next].Lower
		next += 2
	}
	w.to, w.caps, w.initial = next, len(w.lower) > 1, true
}

// joinsPart reports whether the mark at i joins the word after it to the one
// before, all touching: "Jean-Claude", "O'Brien", "R&D", not "Roe's".
func joinsPart(tokens []prose.Token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	joint, part := &tokens[i], &tokens[i+1]
	if joint.Kind != prose.Mark || joint.Space || part.Space || part.Kind == prose.Mark || !IsJoint(joint.Lower) && joint.Lower != "&" {
		return false
	}
	return !isApostrophe(joint.Lower) || part.Capital && part.Lower != "s" || isBreton(tokens, i)
}

// isBreton reports whether the apostrophe at i stands within the c’h of Breton: Le Floc’h.
func isBreton(tokens []prose.Token, i int) bool {
	return i > 0 && strings.HasSuffix(tokens[i-1].Lower, "c") && strings.HasPrefix(tokens[i+1].Lower, "h") && !tokens[i].Space
}

// ownsDot reports whether the dot behind a word is its own: "Gov.", "Jr.".
func (r *nameReader) ownsDot(w *nameWord) bool {
	tokens := r.p.Tokens
	return isDotAfter(tokens, w.to) && w.to+1 < len(tokens) && !tokens[w.to+1].First &&
		(r.lex.IsAbbreviation(w.lower) || r.names.Suffixes[w.lower])
}

// isDotAfter reports whether a full stop touches what is before i.
func isDotAfter(tokens []prose.Token, i int) bool {
	return i < len(tokens) && tokens[i].Lower == "." && !tokens[i].Space
}

// isCapitals reports whether a word of two letters or more has only capitals.
func isCapitals(word string) bool {
	n := 0
	for _, c := range word {
		if unicode.IsLower(c) {
			return false
		}
		if unicode.IsUpper(c) {
			n++
		}
	}
	return n > 1
}

// isSmall reports whether a word is never part of a name behind its first word.
func (r *nameReader) isSmall(t prose.Token) bool {
	class := r.classOf(t)
	return len(t.Lower) > 1 && class&(lexicon.NameSmall|lexicon.NameAuxiliary) != 0 && class&lexicon.NameGiven == 0
}

// followsElision reports whether the capital at i touches a small word without its vowel:
// l’Istat, d’Emmanuel; but no O’Brien.
func (r *nameReader) followsElision(i int) bool {
	tokens := r.p.Tokens
	return r.lex.Speech.Clitics && i > 1 && tokens[i].Capital && tokens[i].Kind == prose.Word && isApostrophe(tokens[i-1].Lower) && !tokens[i-1].Space && !tokens[i].Space &&
		tokens[i-2].Kind == prose.Word && !tokens[i-2].Capital && len(tokens[i-2].Lower) <= 5
}

// isOfSome reports whether the words before i are of somebody without a name, so that the
// capitals from there on are all the body's: a spokesman for Kelm Vale Homes.
func (r *nameReader) isOfSome(i int) bool {
	const most = 6 // tokens
	for k := i - 1; k >= max(0, i-most); k-- {
		if r.lex.Is(r.p.Tokens[k], lexicon.NameIndefinite) {
			return true
		}
		if r.p.Tokens[k].First {
			break
		}
	}
	return false
}

// isWrittenSmall reports whether the text writes a word in small letters too.
func (c *Cast) isWrittenSmall(word string) bool {
	if c.seen.searches == maxSearches {
		return true
	}
	c.seen.searches++
	for i := range c.text {
		for k := range c.text[i].Tokens {
			if t := &c.text[i].Tokens[k]; !t.Capital && t.Lower == word {
				return true
			}
		}
	}
	return false
}

// isWrittenLarge reports whether the text writes a word with a capital that no sentence gives it.
func (c *Cast) isWrittenLarge(word string) bool {
	if c.seen.searches == maxSearches {
		return false
	}
	c.seen.searches++
	for i := range c.text {
		for k := range c.text[i].Tokens {
			if t := &c.text[i].Tokens[k]; t.Capital && t.Lower == word && !opensSentence(c.text[i].Tokens, k) {
				return true
			}
		}
	}
	return false
}

// behindOutfit reports whether the word before i says that a company or the like goes by
// the name there: het bedrijf NorthGrid.
func (r *nameReader) behindOutfit(i int) bool {
	return i > 0 && r.p.Tokens[i].Space && !r.p.Tokens[i].First && !r.words.NounsCapital && !r.p.Tokens[i-1].Capital && r.words.Outfits[r.p.Tokens[i-1].Lower]
}

// beforeOutfit reports whether a comma, an article and a noun for companies and the like stand at
// i, as they tell what goes by the one word before them: Assolago, l’associazione degli albergatori.
func (r *nameReader) beforeOutfit(i int) bool {
	tokens := r.p.Tokens
	if !r.words.NounFirst || i+3 >= len(tokens) || tokens[i].Lower != "," || !r.lex.Is(tokens[i+1], lexicon.NameDefinite) {
		return false
	}
	at := i + 2
	if isApostrophe(tokens[at].Lower) {
		at++
	}
	return at+1 < len(tokens) && r.words.Outfits[tokens[at].Lower] && !tokens[at+1].Capital
}

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

// followsArticleOf reports whether what a title is of, with its article, stands at i: Minister for
// the | Marine.
func (r *nameReader) followsArticleOf(i int) bool {
	tokens := r.p.Tokens
	return i > 2 && r.lex.Is(tokens[i-1], lexicon.NameDefinite) && r.lex.Is(tokens[i-2], lexicon.NameLink) && r.classOf(tokens[i-3])&lexicon.NameTitle != 0 &&
		!r.words.NounsCapital && !r.words.NounFirst
}
