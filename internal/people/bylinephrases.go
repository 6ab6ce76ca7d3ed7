package people

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
)

// beginsAny reports whether a phrase begins with the word, whatever its case.
func beginsAny(p *lexicon.Phrases, word string) bool {
	var lower [40]byte
	if len(word) > len(lower) {
		return false
	}
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return p.Begins(strings.ToLower(word))
		}
		lower[i] = word[i]
		if 'A' <= word[i] && word[i] <= 'Z' {
			lower[i] |= 'a' - 'A'
		}
	}
	return p.BeginsBytes(lower[:len(word)])
}

// BeginsByline reports whether a text begins with a word that leads to a
// writer, and goes on.
func BeginsByline(text string) bool {
	const most = 40 // bytes of the longest phrase
	says := lexicon.Bylines()
	first := strings.IndexAny(text[:min(len(text), most)], " :/")
	if first <= 0 || !beginsAny(&says.By, text[:first]) {
		return false // as nearly all do
	}
	var room bylineRoom
	words := room.cut(text[:min(len(text), most)])
	if len(words) < 2 {
		return false
	}
	n := says.By.Prefix(room.lowersFrom(words, 0))
	return n > 0 && n < len(words)
}

// HoldsByline reports whether a word in the text leads to a writer.
func HoldsByline(text string) bool {
	if len(text) > maxCreditLine {
		return false
	}
	var room bylineRoom
	words := room.cut(text)
	says := lexicon.Bylines()
	for i := 0; i < len(words); i++ {
		w := words[i]
		if w.mark != 0 || !says.Begins(w.lower) || i > 0 && words[i-1].mark == 0 && (w.text != w.lower || says.At.Has(w.lower)) {
			continue
		}
		run := room.lowersFrom(words, i)
		by, others := says.By.Prefix(run), says.Others.Prefix(run)
		within := i > 0 && words[i-1].mark == 0 && by == 1 // "2 minutes by train"
		if by > others && !(within && !(i+1 < len(words) && isKnownGiven(words[i+1].text))) {
			return true
		}
		i += max(others, 1) - 1
	}
	return false
}

// IsLabel reports whether a text is nothing but a phrase that leads to a
// writer: "Written by", "Written by:".
func IsLabel(text string) bool {
	const most = 40 // bytes
	if len(text) > most {
		return false
	}
	var room bylineRoom
	words := room.cut(strings.TrimRight(text, ": \u00a0"))
	if len(words) == 0 || len(words) > 5 || !lexicon.Bylines().Begins(words[0].lower) {
		return false
	}
	return lexicon.Bylines().By.Prefix(append(room.lowersFrom(words, 0), ":")) >= len(words)
}

// IsPersonName reports whether an author's name is the full name of a person by
// its form.
func IsPersonName(name string) bool {
	r := bylineReader{says: lexicon.Bylines()}
	words := strings.Fields(name)
	return len(words) > 0 && r.isPerson(words)
}

// LeadsToWriter reports whether a text ends with a phrase that leads to a
// writer: "Posted by", "3 May, von".
func LeadsToWriter(text string) bool {
	var room bylineRoom
	words := room.cut(text)
	for i := max(0, len(words)-5); i < len(words); i++ {
		if words[i].mark == 0 && (i == 0 || words[i-1].mark != 0 || words[i].text == words[i].lower) {
			if run := append(room.lowersFrom(words, i), ":"); lexicon.Bylines().By.Prefix(run) >= len(words)-i {
				return true
			}
		}
	}
	return false
}

// CreditsOther reports whether a text is nothing but a phrase that leads to
// somebody who is no writer: "Photo:", "Reviewed by".
func CreditsOther(text string) bool {
	var room bylineRoom
	words := room.cut(text)
	if len(words) == 0 || len(words) > 6 || !lexicon.Bylines().Begins(words[0].lower) {
		return false
	}
	says, run := lexicon.Bylines(), append(room.lowersFrom(words, 0), ":")
	n := says.Others.Prefix(run)
	return n >= len(words) && n > says.By.Prefix(run)
}
