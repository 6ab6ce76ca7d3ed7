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

// articleOf returns the description of the page's article: of the kind that
// ranks highest, the first one, one with a headline before one without. What
// it refers to by @id is put in its place.
func articleOf(things []linkedThing) linkedThing {
	var best linkedThing
	most := 0
	for _, t := range things {
		rank := 4 * t.articleRank()
		if rank > 0 && t.text("headline") != "" {
			rank += 2
		}
		if rank > 0 && t.text("datePublished") != "" {
			rank++
		}
		if rank > most {
			best, most = t, rank
		}
	}
	if best == nil || best.articleRank() < newsRank && best.text("datePublished") == "" {
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

// The ranks of kinds of things: how surely one describes the page's article.
const (
	pageRank = iota + 1 // the page
	workRank            // a recipe and its like
	newsRank            // the article
)

// articleRank ranks the description's kind, 0 for one that is no article.
func (t linkedThing) articleRank() int {
	rank := 0
	for _, name := range texts(t["@type"]) {
		name = name[strings.LastIndexByte(name, '/')+1:]
		switch {
		case strings.HasSuffix(name, "Article"), name == "BlogPosting", name == "LiveBlogPosting",
			name == "Report", name == "Review":
			return newsRank
		case name == "Recipe", name == "HowTo", name == "CreativeWork":
			rank = max(rank, workRank)
		case strings.HasSuffix(name, "Page") && name != "CollectionPage":
			rank = max(rank, pageRank)
		}
	}
	return rank
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

// articleIs reports whether the description is of the type.
func (t linkedThing) articleIs(kind string) bool {
	return slices.ContainsFunc(texts(t["@type"]), func(name string) bool {
		return name[strings.LastIndexByte(name, '/')+1:] == kind
	})
}
