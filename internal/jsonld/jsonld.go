package jsonld

import (
	"bytes"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// maxLinkedDepth is how many levels of lists and descriptions [Read] goes down
// for the things in them. Publishers nest four or five.
const maxLinkedDepth = 16

// A Thing is one description in the vocabulary of schema.org: an article, a
// person, a page. Its values are those of [Decode]. The nil Thing has none.
type Thing map[string]any

// Read decodes the JSON-LD scripts of a page and returns the things they describe,
// in the page's order: each member of a list or of an @graph, and what a page
// names as its main entity. Each script is decoded by itself, so that a broken one
// hides none of the others.
func Read(p *page.Page) []Thing {
	var things []Thing
	for _, raw := range p.Raws {
		e := int(raw.Element)
		if p.Elements[e].Tag != atom.Script || !IsType(p.Attr(e, "type")) {
			continue
		}
		r := Decoder{Text: scriptBody(raw.Text), wanted: wanted}
		for _, value := range r.all() {
			things = appendThings(things, value, 0)
		}
	}
	return things
}

// wanted are the members that a field is read from: those of an article and of the
// people, the pictures and the entries in it. The rest of what pages describe is skipped:
// what the site is and where it can be found. A member that a field comes to be read from
// goes on this list.
var wanted = map[string]bool{
	"@type": true, "@id": true, "@graph": true, "@value": true, "mainEntity": true, "mainEntityOfPage": true,
	"name": true, "url": true, "contentUrl": true, "headline": true, "alternativeHeadline": true, "description": true,
	"author": true, "publisher": true, "logo": true, "image": true, "datePublished": true, "dateModified": true,
	"articleSection": true, "articleBody": true, "keywords": true, "inLanguage": true, "isAccessibleForFree": true,
	"liveBlogUpdate": true,
}

// IsType reports whether the type of a script is that of JSON-LD, with parameters
// or without ("application/ld+json; charset=utf-8").
func IsType(mime string) bool {
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(mime)), "application/ld+json")
}

// scriptBody returns the text of a script behind the "<![CDATA[" that old
// templates begin with. The decoder would take its bracket for a list.
func scriptBody(text []byte) string {
	const mark = "<![CDATA["
	if at := bytes.Index(text[:min(len(text), page.CharsetPeek)], []byte(mark)); at >= 0 {
		text = text[at+len(mark):]
	}
	return string(text)
}

// appendThings adds the things that a decoded value describes.
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

// Article returns the thing that describes the page's article, nil when there is
// none:
//
//  1. Of the highest rank: an article before a recipe before a page.
//  2. Among equals one with a headline, then one with a date, then the first.
//  3. A recipe or a page counts only when it has a date.
//
// Its author and publisher are often given as references, {"@id": "#anna"}.
// They are replaced, in the thing itself, by what the page describes under that id.
func Article(things []Thing) Thing {
	var best Thing
	most := 0
	for _, t := range things {
		if fitness := t.fitness(); fitness > most {
			best, most = t, fitness
		}
	}
	if best == nil || best.Rank() < NewsRank && best.Text("datePublished") == "" {
		return nil
	}
	named := namedThings(things)
	for _, key := range [...]string{"author", "publisher"} {
		if value, ok := best[key]; ok {
			best[key] = dereference(value, named)
		}
	}
	return best
}

// fitness tells how well the thing describes an article: by its rank, then by
// having a headline, then a date. It is 0 for what is no article.
func (t Thing) fitness() int {
	fitness := 4 * t.Rank()
	if fitness == 0 {
		return 0
	}
	if t.Text("headline") != "" {
		fitness += 2
	}
	if t.Text("datePublished") != "" {
		fitness++
	}
	return fitness
}

// namedThings returns the things that have a name by their @id.
func namedThings(things []Thing) map[string]Thing {
	named := map[string]Thing{}
	for _, t := range things {
		if id, ok := t["@id"].(string); ok && t.Text("name") != "" {
			named[id] = t
		}
	}
	return named
}

// dereference returns a value with the references in it, which have an @id and no
// name, replaced by what they refer to.
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

// The ranks of types of things: how surely one describes the page's article.
const (
	pageRank = iota + 1 // a page
	workRank            // a recipe and its like

	NewsRank // an article
)

// Rank returns the highest rank of the thing's types; 0 for one, such as a person,
// that describes no article.
func (t Thing) Rank() int {
	if sole, ok := t["@type"].(string); ok {
		return rankOf(typeName(page.PlainText(sole)))
	}
	rank := 0
	for _, name := range t.types() {
		rank = max(rank, rankOf(name))
	}
	return rank
}

// rankOf returns the rank of one type.
func rankOf(name string) int {
	switch name {
	case "BlogPosting", "LiveBlogPosting", "Report", "Review":
		return NewsRank
	case "Recipe", "HowTo", "CreativeWork":
		return workRank
	case "CollectionPage": // lists articles
		return 0
	}
	switch {
	case strings.HasSuffix(name, "Article"):
		return NewsRank
	case strings.HasSuffix(name, "Page"):
		return pageRank
	}
	return 0
}

// types returns the types of a thing without the vocabulary's address:
// "https://schema.org/Report" is "Report".
func (t Thing) types() []string {
	names := Texts(t["@type"])
	for i, name := range names {
		names[i] = typeName(name)
	}
	return names
}

// typeName returns a type without the vocabulary's address.
func typeName(name string) string { return name[strings.LastIndexByte(name, '/')+1:] }

// Is reports whether the thing is of a type ("Person").
func (t Thing) Is(kind string) bool {
	if sole, ok := t["@type"].(string); ok {
		return typeName(page.PlainText(sole)) == kind
	}
	return slices.Contains(t.types(), kind)
}

// Text returns the first text under a key, "" when there is none.
func (t Thing) Text(key string) string {
	if sole, ok := t[key].(string); ok {
		return page.PlainText(sole)
	}
	if all := Texts(t[key]); len(all) > 0 {
		return all[0]
	}
	return ""
}

// Texts returns the texts of a value in one line each, without tags: a text itself,
// those of a list's members, the name of a thing, or else its address. Lists in
// lists are left out.
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

// Things returns the things of a value: itself, or the members of a list. A bare
// text is a thing of that name: "author": "Anna Berg". Lists in lists are left out.
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
