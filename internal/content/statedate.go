package content

import (
	"bytes"
	"slices"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// stateDateKeys are what data calls the time of publication.
var stateDateKeys = [...]string{
	"datePublished", "publishedDate", "publishDate", "publishedAt", "published_at", "publicationDate",
	"publication_date", "publish_date", "publishedTime", "first_publish_date", "display_date", createdKey,
}

// createdKey is one that much else than articles has, too: it counts when
// several parts were created on the same day.
const createdKey = "createdAt"

// StatePublished returns the day or moment that the page's data says it was
// published, "" when it names several days: then other articles are among it.
func StatePublished(p *page.Page) string {
	for _, key := range stateDateKeys {
		first, count := "", 0
		for _, raw := range p.Raws {
			if jsonld.IsType(p.Attr(int(raw.Element), "type")) {
				continue // of its things another is described there
			}
			for rest := raw.Text; rest != nil; {
				var value string
				if value, rest = nextMember(rest, key); value == "" {
					continue
				}
				if first != "" && value[:len("2006-01-02")] != first[:len("2006-01-02")] {
					return ""
				}
				if first == "" {
					first = value
				}
				count++
			}
		}
		if first != "" && (key != createdKey || count > 1) {
			return first
		}
	}
	return ""
}

// nextMember returns the date under the next key of the name in a script, and
// what is behind it; nil at the end.
func nextMember(script []byte, key string) (date string, rest []byte) {
	at := bytes.Index(script, []byte(key))
	if at < 0 {
		return "", nil
	}
	rest = script[at+len(key):]
	value := bytes.TrimLeft(rest[:min(len(rest), 64)], `\": `)
	if end := bytes.IndexAny(value, `\"`); end >= len("2006-01-02") && prose.IsDigits(string(value[:4])) && value[4] == '-' {
		return string(value[:end]), rest
	}
	return "", rest
}

// stateAuthorKeys are what data calls the writers.
var stateAuthorKeys = [...]string{"authors", "author", "byline", "by"}

// StateAuthors returns whom the page's data names as its writers, nobody when it names
// different ones: then other articles are among it.
func StateAuthors(p *page.Page) []string {
	for _, key := range stateAuthorKeys {
		var first []string
		for _, raw := range p.Raws {
			if jsonld.IsType(p.Attr(int(raw.Element), "type")) || p.Elements[raw.Element].Tag != atom.Script {
				continue
			}
			for rest := raw.Text; rest != nil; {
				var names []string
				if names, rest = nextNames(rest, key); names == nil {
					continue
				}
				if first != nil && !slices.Equal(first, names) {
					return nil
				}
				first = names
			}
		}
		if first != nil {
			return first
		}
	}
	return nil
}

// maxStateNames is the most bytes of the data about the writers.
const maxStateNames = 1000

// nextNames returns the names that the next member with the key holds: a string, or the
// names of an object or of several; and what is behind it, nil at the end.
func nextNames(script []byte, key string) (names []string, rest []byte) {
	at := bytes.Index(script, []byte(key))
	if at < 0 {
		return nil, nil
	}
	rest = script[at+len(key):]
	if at == 0 || script[at-1] != '"' || len(rest) == 0 || rest[0] != '"' && rest[0] != '\\' {
		return nil, rest // a part of a key: "author_name"
	}
	_, value, _ := bytes.Cut(rest[:min(len(rest), maxStateNames)], []byte(":"))
	if name := stringAt(value); name != "" {
		return []string{name}, rest
	}
	value = bytes.TrimLeft(value, " ")
	end := -1
	switch {
	case bytes.HasPrefix(value, []byte("[")):
		end = bytes.IndexByte(value, ']')
	case bytes.HasPrefix(value, []byte("{")):
		end = bytes.IndexByte(value, '}')
	}
	for part := value[:max(end, 0)]; ; {
		at := bytes.Index(part, []byte(`"name`))
		if at < 0 {
			return names, rest
		}
		part = part[at+len(`"name`):]
		key, after, _ := bytes.Cut(part, []byte(":"))
		if name := stringAt(after); name != "" && len(bytes.Trim(key, "\\\" ")) == 0 { // and not "nameSlug"
			names = append(names, name)
		}
	}
}

// stringAt returns the string that a text begins with, "" when it begins with none.
func stringAt(text []byte) string {
	text = bytes.TrimLeft(text, "\\ ")
	if len(text) == 0 || text[0] != '"' {
		return ""
	}
	return string(text[1 : 1+max(bytes.IndexAny(text[1:], "\\\""), 0)])
}
