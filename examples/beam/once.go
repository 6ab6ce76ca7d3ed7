package main

import (
	"crypto/sha256"
	"encoding/hex"
	"unicode"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.Function2x1(earlier)
	register.Function1x2(byAddress)
	register.Function1x2(byText)
	register.Function1x2(keep)
}

// once keeps of the tickets with the same key the earliest.
func once(s beam.Scope, name string, key any, tickets beam.PCollection) beam.PCollection {
	s = s.Scope("once " + name)
	return beam.DropKey(s, beam.CombinePerKey(s, earlier, beam.ParDo(s, key, tickets)))
}

func byAddress(t ticket) (string, ticket) { return t.Address, t }
func byText(t ticket) (string, ticket)    { return t.Text, t }

// keep tells a shard to keep an article.
func keep(t ticket) (int, string) { return t.Shard, t.ID }

// earlier is the ticket of two whose page was captured first. Of two captured
// at the same time their ids decide, so that every run keeps the same one.
func earlier(a, b ticket) ticket {
	if a.Date < b.Date || a.Date == b.Date && a.ID <= b.ID {
		return a
	}
	return b
}

// fewestLetters is how much text, in bytes of its letters, an article needs for
// its fingerprint to tell it from others: three or four lines. Stubs and empty bodies are all alike.
const fewestLetters = 200

// fingerprint is a hash of the letters and digits of an article's text. One
// with little text is like no other: like only its own id.
func fingerprint(id, text string) string {
	letters := make([]byte, 0, len(text))
	for _, c := range text {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			letters = utf8.AppendRune(letters, unicode.ToLower(c))
		}
	}
	if len(letters) < fewestLetters {
		return id
	}
	sum := sha256.Sum256(letters)
	return hex.EncodeToString(sum[:16])
}
