package lede

import (
	"strings"
	"unicode"
)

// tags: JSON-LD keywords, article:tag, news_keywords, keywords.
func (m *metaReader) tags() {
	if m.setTags(texts(m.article["keywords"]), SourceJSONLD) {
		return
	}
	for _, name := range [...]string{"article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"} {
		if m.setTags(m.metas[name], sourceOf(name)) {
			return
		}
	}
}

// setTags takes tags, a single text split at its commas.
func (m *metaReader) setTags(tags []string, s Source) bool {
	if len(tags) == 1 {
		tags = strings.FieldsFunc(tags[0], func(r rune) bool { return r == ',' || r == ';' })
	}
	seen := map[string]bool{}
	for _, tag := range tags {
		if tag = cleanTag(tag); tag != "" && !seen[strings.ToLower(tag)] {
			seen[strings.ToLower(tag)] = true
			m.out.Tags = append(m.out.Tags, tag)
		}
	}
	if len(m.out.Tags) > 0 {
		m.note("tags", s)
	}
	return len(m.out.Tags) > 0
}

// cleanTag returns the words of a tag, "" when it is a code of the publishing
// system: the key of "Category: Travel" and "topic/travel" is cut, addresses
// and identifiers are dropped.
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
	case word && strings.ContainsAny(tag, ".:_"), isIdentifier(tag):
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
