package main

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"unicode"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/lede-go/lede/examples/warc/archive"
)

func init() {
	register.Function2x1(earlier)
	register.Function1x2(byAddress)
	register.Function1x2(byText)
}

// newItem makes an item of an article's line.
func newItem(l archive.Line) item {
	return item{
		ID:      l.ID,
		Date:    l.Date,
		Address: canonical(l.Result),
		Text:    fingerprint(l.Result),
		JSON:    pack(l.JSON),
		Quotes:  quoteRows(l.Result),
	}
}

// once keeps of the items with the same key the earliest.
func once(s beam.Scope, name string, key any, items beam.PCollection) beam.PCollection {
	s = s.Scope("once " + name)
	return beam.DropKey(s, beam.CombinePerKey(s, earlier, beam.ParDo(s, key, items)))
}

func byAddress(i item) (string, item) { return i.Address, i }
func byText(i item) (string, item)    { return i.Text, i }

// earlier is the item of two that was captured first. Of two captured at the
// same time their ids decide, so that every run keeps the same one.
func earlier(a, b item) item {
	if a.Date < b.Date || a.Date == b.Date && a.ID <= b.ID {
		return a
	}
	return b
}

// canonical is the address that the page gives as its own, or the one it was
// captured at.
func canonical(r *archive.Result) string {
	address := r.URL
	if r.Article.URL != "" {
		address = r.Article.URL
	}
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	u.Fragment, u.RawFragment = "", ""
	u.Host = strings.ToLower(u.Host)
	return u.String()
}

// fewestLetters is how much text an article needs for its fingerprint to tell
// it from others: three or four lines. Stubs and empty bodies are all alike.
const fewestLetters = 200

// fingerprint is a hash of the letters and digits of an article's text. One
// with little text is like no other.
func fingerprint(r *archive.Result) string {
	var letters strings.Builder
	for _, c := range r.Article.Text() {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			letters.WriteRune(unicode.ToLower(c))
		}
	}
	if letters.Len() < fewestLetters {
		return r.ID
	}
	sum := sha256.Sum256([]byte(letters.String()))
	return hex.EncodeToString(sum[:16])
}
