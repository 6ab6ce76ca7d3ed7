package lede

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// maxLinkedDepth is how deep a description is nested at most before its parts
// are left out: publishers nest four or five levels.
const maxLinkedDepth = 16

// A linkedThing is one schema.org description of a page's JSON-LD.
type linkedThing map[string]any

// readLinked decodes the JSON-LD scripts of a page, each by itself, so that a
// broken one hides none of the others, and returns the descriptions they hold:
// of arrays and @graph each member.
func readLinked(p *page) []linkedThing {
	var things []linkedThing
	for _, raw := range p.raws {
		e := int(raw.element)
		if p.elements[e].tag != atom.Script || !isLinkedType(p.attr(e, "type")) {
			continue
		}
		for _, value := range readJSON(scriptBody(raw.text)) {
			things = appendThings(things, value, 0)
		}
	}
	return things
}

func isLinkedType(mime string) bool {
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(mime)), "application/ld+json")
}

// scriptBody returns a script's text without the CDATA mark that old templates
// begin it with: its bracket is no array.
func scriptBody(text []byte) string {
	const mark = "<![CDATA["
	if at := bytes.Index(text[:min(len(text), charsetPeek)], []byte(mark)); at >= 0 {
		text = text[at+len(mark):]
	}
	return string(text)
}

// appendThings adds the descriptions of a decoded value.
func appendThings(things []linkedThing, value any, depth int) []linkedThing {
	if depth > maxLinkedDepth {
		return things
	}
	switch v := value.(type) {
	case []any:
		for _, member := range v {
			things = appendThings(things, member, depth+1)
		}
	case map[string]any:
		things = append(things, v)
		if graph, ok := v["@graph"]; ok {
			things = appendThings(things, graph, depth+1)
		}
		for _, key := range [...]string{"mainEntity", "mainEntityOfPage"} {
			if part, ok := v[key].(map[string]any); ok {
				things = appendThings(things, part, depth+1)
			}
		}
	}
	return things
}

// articleOf returns the description of the page's article: the first of an
// article type, one with a headline before one without; else that of a page
// that is dated. What it refers to by @id is put in its place.
func articleOf(things []linkedThing) linkedThing {
	var best linkedThing
	for _, t := range things {
		if t.isArticle() && (best == nil || best.text("headline") == "" && t.text("headline") != "") {
			best = t
		}
	}
	for _, t := range things {
		if best == nil && t.isType("WebPage") && t.text("datePublished") != "" {
			best = t
		}
	}
	if best == nil {
		return nil
	}
	named := map[string]linkedThing{}
	for _, t := range things {
		if id, ok := t["@id"].(string); ok && t.text("name") != "" {
			named[id] = t
		}
	}
	for _, key := range [...]string{"author", "publisher", "creator"} {
		if value, ok := best[key]; ok {
			best[key] = dereference(value, named)
		}
	}
	return best
}

// dereference replaces references by what they refer to.
func dereference(value any, named map[string]linkedThing) any {
	switch v := value.(type) {
	case []any:
		for i := range v {
			if _, nested := v[i].([]any); !nested {
				v[i] = dereference(v[i], named)
			}
		}
	case map[string]any:
		id, _ := v["@id"].(string)
		if t, ok := named[id]; ok && v["name"] == nil {
			return map[string]any(t)
		}
	}
	return value
}

// isType reports whether the description is of the type.
func (t linkedThing) isType(name string) bool {
	return slices.Contains(texts(t["@type"]), name)
}

// isArticle reports whether the description is of an article.
func (t linkedThing) isArticle() bool {
	for _, name := range texts(t["@type"]) {
		name = name[strings.LastIndexByte(name, '/')+1:]
		if strings.HasSuffix(name, "Article") || name == "BlogPosting" || name == "LiveBlogPosting" ||
			name == "Report" || name == "Review" {
			return true
		}
	}
	return false
}

// text returns the first text under a key.
func (t linkedThing) text(key string) string {
	if all := texts(t[key]); len(all) > 0 {
		return all[0]
	}
	return ""
}

// texts returns the texts of a value: itself, its members, the name or address
// of a description.
func texts(value any) []string {
	switch v := value.(type) {
	case string:
		if v = plainText(v); v != "" {
			return []string{v}
		}
	case []any:
		var all []string
		for _, member := range v {
			if _, nested := member.([]any); !nested {
				all = append(all, texts(member)...)
			}
		}
		return all
	case map[string]any:
		for _, key := range [...]string{"name", "@value", "url", "@id"} {
			if s, ok := v[key].(string); ok && strings.TrimSpace(s) != "" {
				return []string{plainText(s)}
			}
		}
	}
	return nil
}

// things returns the descriptions of a value, a bare text standing for a name.
func linkedThings(value any) []linkedThing {
	switch v := value.(type) {
	case string:
		return []linkedThing{{"name": v}}
	case map[string]any:
		return []linkedThing{v}
	case []any:
		var all []linkedThing
		for _, member := range v {
			if _, nested := member.([]any); !nested {
				all = append(all, linkedThings(member)...)
			}
		}
		return all
	}
	return nil
}
