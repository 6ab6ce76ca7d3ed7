package store

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"unicode"

	"github.com/lede-go/lede"
)

// TextHash is the same of two articles whose texts differ in nothing but
// case, white space and punctuation: a hash of the letters and digits of the
// body, or of the headline where there is no body.
func TextHash(a *lede.Article) string {
	sum := sha256.New()
	write := func(text string) {
		sum.Write([]byte(strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, text)))
	}
	for _, b := range a.Body {
		write(b.Text)
	}
	if len(a.Body) == 0 {
		write(a.Headline)
	}
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// distinct is how many bytes of text make an article known again at another
// address. Fewer are said by many: a notice, a caption.
const distinct = 400

// isDistinct reports whether a text is long enough to be told by itself.
func isDistinct(a *lede.Article) bool {
	size := 0
	for _, b := range a.Body {
		size += len(b.Text)
	}
	return size >= distinct
}

// addressOf returns the canonical address of an article that was read at
// another, in a form that is the same for what leads to the same page: without
// scheme, fragment and the parameters of campaigns. It is "" where neither is
// known. A site that names its front page in each article says nothing.
func addressOf(canonical, at string) string {
	told, toldPath := fold(canonical)
	seen, seenPath := fold(at)
	if told != "" && (toldPath != "" || seenPath == "") {
		return told
	}
	return seen
}

// fold returns an address in its plain form, and its path and query alone.
func fold(address string) (whole, path string) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return "", ""
	}
	query := u.Query()
	for name := range query {
		if strings.HasPrefix(name, "utm_") || campaign[name] {
			query.Del(name)
		}
	}
	host := strings.ToLower(u.Hostname())
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		host += ":" + port
	}
	path = strings.TrimRight(u.EscapedPath(), "/")
	if len(query) > 0 {
		path += "?" + query.Encode() // sorted
	}
	return host + path, path
}

// campaign are parameters that tell where a reader came from.
var campaign = map[string]bool{
	"fbclid": true, "gclid": true, "dclid": true, "msclkid": true, "mc_cid": true, "mc_eid": true, "igshid": true,
}
