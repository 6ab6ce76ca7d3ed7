package meta

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/timex"
)

// tags: JSON-LD keywords, article:tag, news_keywords, keywords, the links that
// the page marks as tags.
func (m *metaReader) tags() {
	if m.setTags(jsonld.Texts(m.article["keywords"]), page.SourceJSONLD) {
		return
	}
	for _, name := range [...]string{"article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"} {
		if m.setTags(m.metas[name], sourceOf(name)) {
			return
		}
	}
	m.setTags(m.shownTags(), page.SourceMarkup)
}

// shownTags returns the words of the links that the page marks as tags. One
// alone is one tag, whatever commas it has: an empty text follows it.
func (m *metaReader) shownTags() []string {
	var shown []string
	for _, i := range m.tagLinks {
		if len(shown) == maxShownTags {
			break
		}
		if i > m.found.Headline && !m.within(i, page.HintRelated|page.HintComments|page.HintNav) {
			shown = append(shown, m.page.TextOf(i))
		}
	}
	if len(shown) == 1 {
		shown = append(shown, "")
	}
	return shown
}

const (
	// maxShownTags is the most links that are taken for tags.
	maxShownTags = 64

	// minCodes is how many tags tell that they are a publishing system's codes
	// when most look like it, and maxCode how long a code is.
	minCodes = 5
	maxCode  = 8

	// minListed is how many words of a text without commas are a tag each
	// where words are not set apart by spaces.
	minListed = 3
)

// setTags takes tags, a single text split at its commas.
func (m *metaReader) setTags(tags []string, s page.Source) bool {
	if len(tags) == 1 {
		tags = splitTags(tags[0])
	}
	if areCodes(tags) {
		return false
	}
	site, _ := m.meta("og:site_name")
	seen := map[string]bool{}
	for _, tag := range tags {
		tag = cleanTag(tag)
		if tag == "" || seen[strings.ToLower(tag)] || sameName(tag, site) || sameName(tag, m.out.Publisher.Name) {
			continue
		}
		seen[strings.ToLower(tag)] = true
		m.out.Tags = append(m.out.Tags, tag)
	}
	if len(m.out.Tags) > 0 {
		m.note("tags", s)
	}
	return len(m.out.Tags) > 0
}

// splitTags cuts a text of tags at its commas; in scripts that do not set words
// apart, at its spaces when it has no comma.
func splitTags(text string) []string {
	tags := strings.FieldsFunc(text, func(r rune) bool {
		return r == ',' || r == ';' || r == '，' || r == '、' || r == '；' || r == '،'
	})
	if len(tags) == 1 && strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		if words := strings.Fields(text); len(words) >= minListed {
			return words
		}
	}
	return tags
}

// areCodes reports whether most of the tags are codes of the publishing system:
// short words of capitals, and some with digits.
func areCodes(tags []string) bool {
	codes, numbered := 0, false
	for _, tag := range tags {
		tag = strings.TrimSpace(tag)
		if len(tag) <= maxCode && !strings.ContainsFunc(tag, isNoCapital) {
			codes++
			numbered = numbered || timex.HasDigit(tag)
		}
	}
	return numbered && codes >= minCodes && 2*codes > len(tags)
}

// isNoCapital reports whether a letter of a code is neither a capital nor a digit.
func isNoCapital(r rune) bool { return (r < 'A' || r > 'Z') && (r < '0' || r > '9') }

// cleanTag returns the words of a tag, "" when it is a code of the publishing
// system: the key of "Category: Travel" and "topic/travel" is cut, addresses,
// identifiers and what has no letter are dropped.
func cleanTag(tag string) string {
	tag = strings.TrimSpace(tag)
	if _, value, ok := strings.Cut(tag, ": "); ok {
		tag = strings.TrimSpace(value)
	}
	if key, value, ok := strings.Cut(tag, "/"); ok && key == strings.ToLower(key) && !strings.Contains(tag, " / ") {
		tag = value
	}
	word := !strings.Contains(tag, " ")
	switch {
	case word && strings.ContainsAny(tag, ".:_"), strings.Count(tag, ":") > 1, isIdentifier(tag),
		!strings.ContainsFunc(tag, unicode.IsLetter) && len(tag) != len("2026"):
		return ""
	}
	return tag
}

// isIdentifier reports whether the text is a UUID (RFC 9562).
func isIdentifier(text string) bool {
	return len(text) == 36 && strings.Count(text, "-") == 4 && !strings.ContainsFunc(text, func(r rune) bool {
		return r != '-' && !unicode.Is(unicode.ASCII_Hex_Digit, r)
	})
}
