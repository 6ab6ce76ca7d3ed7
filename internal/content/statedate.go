package content

import (
	"bytes"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
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
