package jsonld

import (
	"bytes"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// maxLinkedDepth is how deep a description is nested at most before its parts
// are left out: publishers nest four or five levels.
const maxLinkedDepth = 16

// A Thing is one schema.org description of a page's JSON-LD.
type Thing map[string]any

// Read decodes the JSON-LD scripts of a page, each by itself, so that a
// broken one hides none of the others, and returns the descriptions they hold:
// of arrays and @graph each member.
func Read(p *page.Page) []Thing {
	var things []Thing
	for _, raw := range p.Raws {
		e := int(raw.Element)
		if p.Elements[e].Tag != atom.Script || !IsType(p.Attr(e, "type")) {
			continue
		}
		for _, value := range Decode(scriptBody(raw.Text)) {
			things = appendThings(things, value, 0)
		}
	}
	return things
}

func IsType(mime string) bool {
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(mime)), "application/ld+json")
}

// scriptBody returns a script's text without the CDATA mark that old templates
// begin it with: its bracket is no array.
func scriptBody(text []byte) string {
	const mark = "<![CDATA["
	if at := bytes.Index(text[:min(len(text), page.CharsetPeek)], []byte(mark)); at >= 0 {
		text = text[at+len(mark):]
	}
	return string(text)
}

// appendThings adds the descriptions of a decoded value.
func appendThings(things []Thing, value any, depth int) []Thing {
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

// Article returns the description of the page's article: of the kind that
// ranks highest, the first one, one with a headline before one without. What
// it refers to by @id is put in its place.
func Article(things []Thing) Thing {
	var best Thing
	most := 0
	for _, t := range things {
		rank := 4 * t.Rank()
		if rank > 0 && t.Text("headline") != "" {
			rank += 2
		}
		if rank > 0 && t.Text("datePublished") != "" {
			rank++
		}
		if rank > most {
			best, most = t, rank
		}
	}
	if best == nil || best.Rank() < NewsRank && best.Text("datePublished") == "" {
		return nil
	}
	named := map[string]Thing{}
	for _, t := range things {
		if id, ok := t["@id"].(string); ok && t.Text("name") != "" {
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
func dereference(value any, named map[string]Thing) any {
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
	NewsRank            // the article
)

// Rank ranks the description's kind, 0 for one that is no article.
func (t Thing) Rank() int {
	rank := 0
	for _, name := range Texts(t["@type"]) {
		name = name[strings.LastIndexByte(name, '/')+1:]
		switch {
		case strings.HasSuffix(name, "Article"), name == "BlogPosting", name == "LiveBlogPosting",
			name == "Report", name == "Review":
			return NewsRank
		case name == "Recipe", name == "HowTo", name == "CreativeWork":
			rank = max(rank, workRank)
		case strings.HasSuffix(name, "Page") && name != "CollectionPage":
			rank = max(rank, pageRank)
		}
	}
	return rank
}

// Text returns the first text under a key.
func (t Thing) Text(key string) string {
	if all := Texts(t[key]); len(all) > 0 {
		return all[0]
	}
	return ""
}

// Texts returns the texts of a value: itself, its members, the name or address
// of a description.
func Texts(value any) []string {
	switch v := value.(type) {
	case string:
		if v = page.PlainText(v); v != "" {
			return []string{v}
		}
	case []any:
		var all []string
		for _, member := range v {
			if _, nested := member.([]any); !nested {
				all = append(all, Texts(member)...)
			}
		}
		return all
	case map[string]any:
		for _, key := range [...]string{"name", "@value", "url", "@id"} {
			if s, ok := v[key].(string); ok && strings.TrimSpace(s) != "" {
				return []string{page.PlainText(s)}
			}
		}
	}
	return nil
}

// things returns the descriptions of a value, a bare text standing for a name.
func Things(value any) []Thing {
	switch v := value.(type) {
	case string:
		return []Thing{{"name": v}}
	case map[string]any:
		return []Thing{v}
	case []any:
		var all []Thing
		for _, member := range v {
			if _, nested := member.([]any); !nested {
				all = append(all, Things(member)...)
			}
		}
		return all
	}
	return nil
}

// Is reports whether the description is of the type.
func (t Thing) Is(kind string) bool {
	return slices.ContainsFunc(Texts(t["@type"]), func(name string) bool {
		return name[strings.LastIndexByte(name, '/')+1:] == kind
	})
}
