package page

import (
	"net/url"
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// Resolve returns the absolute form of an address of the page, the address
// itself when the page's own is unknown, "" when it is none of the web:
// "javascript:…", "data:…".
func (p *Page) Resolve(address string) string {
	if full := p.resolvePlain(address); full != "" {
		return full
	}
	u := p.resolveURL(address)
	if u == nil || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// resolvePlain is Resolve for addresses that are written as most are, and which
// parsing would not change: with the scheme and host, or with the path alone.
// It is "" for others.
func (p *Page) resolvePlain(address string) string {
	path := address
	for _, scheme := range [...]string{"https://", "http://"} {
		if rest, ok := strings.CutPrefix(address, scheme); ok {
			slash := strings.IndexByte(rest, '/')
			if slash <= 0 || !isPlain(rest[:slash], "-.") {
				return ""
			}
			path = rest[slash:]
		}
	}
	switch {
	case !isPlainPath(path):
	case len(path) < len(address):
		return strings.Clone(address) // which else keeps the names of all the page
	case p.origin != nil && p.origin.Opaque == "" && p.origin.User == nil && isPlain(p.origin.Host, "-."):
		return p.origin.Scheme + "://" + p.origin.Host + path
	}
	return ""
}

// isPlainPath reports whether a path, perhaps with a query, stands for itself: it
// has no steps ("/../"), nothing that is or may be escaped, and no fragment.
func isPlainPath(path string) bool {
	path, query, asked := strings.Cut(path, "?")
	return strings.HasPrefix(path, "/") && isPlain(path, "-_/.") && !strings.Contains(path, "/.") && !strings.Contains(path, "//") &&
		isPlain(query, "-_/.=&%+") && asked == (query != "")
}

// isPlain reports whether a text is made of letters and digits of ASCII, and of
// some marks.
func isPlain(text, marks string) bool {
	for i := range len(text) {
		if c := text[i]; !prose.IsLetter(c) && !prose.IsDigit(c) && strings.IndexByte(marks, c) < 0 {
			return false
		}
	}
	return true
}

// resolveURL is Resolve before the address is written out; nil for "".
func (p *Page) resolveURL(address string) *url.URL {
	address = cleanAddress(address)
	if address == "" {
		return nil
	}
	u, err := url.Parse(address)
	if err == nil && p.origin != nil {
		u = p.origin.ResolveReference(u)
	}
	return u
}

// cleanAddress returns an address as browsers read it (URL standard, 4.4): tabs
// and line ends are dropped wherever they stand, spaces and controls at the
// ends, so that "java\tscript:" is known for what it is.
func cleanAddress(address string) string {
	address = strings.TrimFunc(address, func(r rune) bool { return r <= ' ' || unicode.IsSpace(r) })
	if strings.ContainsAny(address, "\t\n\r") {
		address = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(address)
	}
	return address
}

// findOrigin tells what the page's relative addresses are resolved against: its
// <base>, the address that the caller knows, the canonical one.
func (p *Page) findOrigin() {
	p.origin = p.Base
	for i := range p.Elements {
		switch p.Elements[i].Tag {
		case atom.Body:
			return
		case atom.Base:
			if u := absolute(p.Attr(i, "href"), p.Base); u != nil {
				p.origin = u
				return
			}
		case atom.Link:
			if p.origin == nil && strings.EqualFold(p.Attr(i, "rel"), "canonical") {
				p.origin = absolute(p.Attr(i, "href"), nil)
			}
		}
	}
}

// absolute returns the absolute form of an address of the web, nil when it has
// none.
func absolute(address string, base *url.URL) *url.URL {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || address == "" {
		return nil
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	return u
}
