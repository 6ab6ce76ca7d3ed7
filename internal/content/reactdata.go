package content

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// flightText reads the size of a text row; text begins where it does.
func flightText(row string) (size int, text string, ok bool) {
	if !strings.HasPrefix(row, "T") {
		return 0, "", false
	}
	digits, _, found := strings.Cut(row[1:min(len(row), 12)], ",")
	n, err := strconv.ParseInt(digits, 16, 32)
	text = row[min(len(row), len(digits)+2):]
	if !found || err != nil || n < 0 || int(n) > len(text) {
		return 0, "", false
	}
	for size = int(n); size < len(text) && !utf8.RuneStart(text[size]); {
		size-- // the page was damaged: a size never parts a character
	}
	return size, text, true
}

// isReactElement reports whether an array is an element of a stream: "$", its
// tag, its key, its properties.
func isReactElement(v []any) bool {
	if len(v) < 4 {
		return false
	}
	mark, _ := v[0].(string)
	_, tagged := v[1].(string)
	return mark == "$" && tagged
}

// react writes an element of a stream: its tag when that is HTML's, its class,
// and what is in it.
func (w *stateWriter) react(v []any, depth int) {
	tag, _ := v[1].(string)
	properties, _ := v[3].(map[string]any)
	if atom.Lookup([]byte(tag)) == 0 {
		tag = "div" // a component of the site's own
	}
	if page.IsRawTag(atom.Lookup([]byte(tag))) {
		return
	}
	class, _ := properties["className"].(string)
	w.open(tag, class)
	if inner, ok := properties["dangerouslySetInnerHTML"].(map[string]any); ok {
		w.value(inner, "", depth+1)
	}
	w.children(properties["children"], depth+1)
	for _, k := range sortedKeys(properties) {
		reference, _ := properties[k].(string)
		switch {
		case k == "children", k == "dangerouslySetInnerHTML", quietObjects[strings.ToLower(k)]:
		case hasMembers(properties[k]), w.texts[reference] != "":
			w.value(properties[k], k, depth+1)
		}
	}
	w.close(tag)
}

// children writes what is in an element: texts run on.
func (w *stateWriter) children(value any, depth int) {
	if depth > maxStateDepth {
		return
	}
	switch v := value.(type) {
	case string:
		if long, ok := w.texts[v]; ok {
			w.spend(v)
			v = long
		}
		if !strings.HasPrefix(v, "$") {
			w.escaped(v)
		}
	case []any:
		if isReactElement(v) {
			w.react(v, depth)
			return
		}
		for _, member := range v {
			w.children(member, depth+1)
		}
	}
}

// flight writes the rows of Next.js's stream: each is "ID:" and JSON, or
// "ID:T", the size of a text in hexadecimal, a comma and the text.
func (w *stateWriter) flight(stream string) {
	var rows []string
	for stream != "" {
		id, rest, ok := strings.Cut(stream, ":")
		if !ok {
			break
		}
		if size, text, ok := flightText(rest); ok {
			w.texts["$"+id] = text[:size]
			stream = text[size:]
			continue
		}
		row, after, _ := strings.Cut(rest, "\n")
		rows = append(rows, row)
		stream = after
	}
	for _, row := range rows {
		for _, value := range jsonld.Decode(row) {
			w.value(value, "", 0)
		}
	}
}
