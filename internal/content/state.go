package content

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A page of which a script draws the text holds that text as data: in a JSON
// script, in a variable that a script sets, or in pushes of Next.js. That data
// is written as markup, a member's key as the class of its element, and read
// like any page.

const (
	// minStateScript is the least size in bytes of a script that may hold an
	// article.
	minStateScript = 400

	// maxStateDepth is how deep data is followed; articles lie some ten
	// levels deep.
	maxStateDepth = 40

	// minStateProse is the least length in bytes of a text that is taken for
	// running text whatever its key: shorter ones are titles and labels.
	minStateProse = 100

	// poorBody is the most bytes of text that a page shows for its data to be
	// looked at.
	poorBody = 600

	// richer is how many times the text that a page shows the data must hold
	// to be taken for the article instead.
	richer = 2
)

// textKeys are the keys, in lower case, whose value is text that is shown.
var textKeys = lexicon.Set(`content text html value body articlebody paragraph paragraphs children __html
	bodyhtml bodytext fulltext richtext rendered caption copy`)

// quietKeys are those whose value is never the article's text.
var quietKeys = lexicon.Set(`description summary excerpt seo seotitle seodescription metadescription meta alt altText url href
	canonical_url website_url slug id _id uuid related related_content relatedarticles recommended promo_items
	comments taxonomy credits byline authors author tags sections ads advertising config translations i18n messages
	query queries navigation menu footer header owner source distributor revision schedule label labels classname
	style src srcset type name version locale language additional_properties resizer disclaimer copyright`)

// A stateWriter writes data as markup.
type stateWriter struct {
	out   strings.Builder
	texts map[string]string // of Next.js: long texts by their reference
}

// RecoverBody returns the body that the page's data holds where the page shows
// much less, else the one shown: the articleBody of its JSON-LD, the entries of a live blog of which
// it shows none, what its scripts draw, or the markup that they hold.
func RecoverBody(p *page.Page, linked jsonld.Thing, shown Body, lex *lexicon.Lexicon, known Known) Body {
	best := shown
	size := textSize(shown.Drafts)
	most := max(richer*size, minStateProse)
	try := func(markup string, source page.Source) {
		if len(markup) <= most {
			return
		}
		data := page.LayTokens([]byte(markup), p.Base)
		text := ReadBody(data, Choose(data), linked, lex, known)
		if size := textSize(text.Drafts); size > most {
			best, most = text, richer*size
			best.Source = source
		}
		data.Release()
	}
	if text, _ := linked["articleBody"].(string); len(text) > most {
		w := stateWriter{}
		w.text(html.UnescapeString(text), "articleBody")
		try(w.out.String(), page.SourceJSONLD)
	}
	if shown.Updates == nil && linked["liveBlogUpdate"] != nil {
		try(liveMarkup(linked), page.SourceJSONLD)
	}
	if size < poorBody {
		try(stateMarkup(p), page.SourceState)
		for _, raw := range p.Raws {
			if e := int(raw.Element); p.Elements[e].Tag == atom.Script && isTemplateType(p.Attr(e, "type")) {
				try(string(raw.Text), page.SourceState)
			}
		}
	}
	return best
}

// isTemplateType reports whether a script of the type is markup, which another
// script shows.
func isTemplateType(name string) bool {
	switch strings.ToLower(name) {
	case "text/template", "text/x-template", "text/html", "text/x-handlebars-template":
		return true
	}
	return false
}

// textSize returns the bytes of the blocks' text.
func textSize(drafts []Draft) int {
	size := 0
	for i := range drafts {
		if !drafts[i].Kind.IsMedia() {
			size += len(drafts[i].Text)
		}
	}
	return size
}

// stateMarkup returns the data of a page's scripts as markup, "" without any.
func stateMarkup(p *page.Page) string {
	w := stateWriter{texts: map[string]string{}}
	var pushes []byte
	for _, raw := range p.Raws {
		e := int(raw.Element)
		if p.Elements[e].Tag != atom.Script || jsonld.IsType(p.Attr(e, "type")) {
			continue
		}
		switch {
		case bytes.Contains(raw.Text, []byte("__next_f")):
			pushes = jsonld.AppendPushed(pushes, string(raw.Text))
		case len(raw.Text) < minStateScript:
		default:
			for _, value := range jsonld.Decode(stateOf(string(raw.Text))) {
				w.value(value, "", 0)
			}
		}
	}
	w.flight(string(pushes))
	return w.out.String()
}

// stateOf returns the data that a script is, or that it sets a variable to:
// from its first object or array of objects on.
func stateOf(script string) string {
	script = strings.TrimSpace(script)
	if strings.HasPrefix(script, "{") || strings.HasPrefix(script, "[") {
		return script
	}
	if at := strings.Index(script, "JSON.parse("); at >= 0 {
		if quoted := script[at+len("JSON.parse("):]; strings.HasPrefix(quoted, `"`) {
			r := jsonld.Decoder{Text: quoted}
			return r.ReadString()
		}
	}
	for at := 0; at < len(script); at++ {
		next := strings.IndexByte(script[at:], '=')
		if next < 0 {
			break
		}
		at += next
		rest := strings.TrimLeft(script[at+1:min(len(script), at+64)], " \t\r\n")
		if strings.HasPrefix(rest, `{"`) || strings.HasPrefix(rest, `[{"`) {
			return script[at+1:]
		}
	}
	return ""
}

// value writes a decoded value.
func (w *stateWriter) value(value any, key string, depth int) {
	if depth > maxStateDepth {
		return
	}
	switch v := value.(type) {
	case string:
		w.text(v, key)
	case []any:
		if isReactElement(v) {
			w.react(v, depth)
			return
		}
		w.open("div", key)
		for _, member := range v {
			w.value(member, key, depth+1)
		}
		w.close("div")
	case map[string]any:
		w.object(v, key, depth)
	}
}

// object writes the members of an object in the order of their keys: within an
// element, as the data's type says what it is.
func (w *stateWriter) object(members map[string]any, key string, depth int) {
	if w.node(members, depth) {
		return
	}
	tag := stateTag(members)
	w.open(tag, key)
	if items, ok := members["items"].([]any); ok && tag == "ul" {
		for _, item := range items {
			w.item(item, depth+1)
		}
		w.close(tag)
		return
	}
	for _, k := range sortedKeys(members) {
		if lower := strings.ToLower(k); !quietKeys[lower] || hasMembers(members[k]) && !quietObjects[lower] {
			w.value(members[k], k, depth+1)
		}
	}
	w.close(tag)
}

// node writes an object that is a node of a parsed page, as htmlparser2 and its
// like make them: a run of text, or a tag with children.
func (w *stateWriter) node(members map[string]any, depth int) bool {
	kind, _ := members["type"].(string)
	if name, ok := members["name"].(string); ok && kind == "tag" {
		kind = name
	}
	if data, ok := members["data"].(string); ok && kind == "text" {
		w.escaped(data)
		return true
	}
	children, ok := members["children"].([]any)
	tag := atom.Lookup([]byte(kind))
	if _, attributed := members["attribs"]; !ok || !attributed || tag == 0 || page.IsRawTag(tag) {
		return false
	}
	w.open(kind, "")
	for _, child := range children {
		w.value(child, "", depth+1)
	}
	w.close(kind)
	return true
}

// item writes an entry of a list: its text without a paragraph around it.
func (w *stateWriter) item(item any, depth int) {
	w.open("li", "")
	members, _ := item.(map[string]any)
	if text, ok := members["content"].(string); ok {
		w.out.WriteString(text) // markup
	} else if text, ok := item.(string); ok {
		w.out.WriteString(text)
	} else {
		w.value(item, "text", depth)
	}
	w.close("li")
}

// quietObjects are the quiet keys whose members are no article's either.
var quietObjects = lexicon.Set(`related related_content relatedarticles recommended promo_items comments taxonomy credits
	byline authors author tags sections ads advertising config translations i18n messages navigation menu footer
	owner source distributor revision schedule additional_properties resizer style`)

func hasMembers(value any) bool {
	switch value.(type) {
	case []any, map[string]any:
		return true
	}
	return false
}

// stateTag returns the tag for an object whose type names a part of a text.
func stateTag(members map[string]any) string {
	kind, _ := members["type"].(string)
	switch strings.ToLower(kind) {
	case "header", "heading", "subtitle", "subheading":
		level, _ := members["level"].(float64)
		return "h" + strconv.Itoa(min(max(int(level), 2), 6))
	case "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li":
		return strings.ToLower(kind)
	case "quote":
		return "blockquote"
	case "list":
		return "ul"
	}
	if _, ok := members["items"]; !ok && members["content"] != nil && strings.EqualFold(kind, "list_item") {
		return "li"
	}
	return "div"
}

func sortedKeys(members map[string]any) []string { return slices.Sorted(maps.Keys(members)) }

// text writes a text: markup as it is, words as paragraphs, one a line.
func (w *stateWriter) text(text, key string) {
	lower := strings.ToLower(key)
	reference := text
	if long, ok := w.texts[text]; ok {
		text = long
	}
	if quietKeys[lower] || len(text) < minStateProse && !textKeys[lower] || !isWords(text) {
		return
	}
	w.spend(reference)
	if !strings.Contains(text, "<") && strings.Contains(text, "&lt;/") {
		text = html.UnescapeString(text) // escaped once more than it had to be
	}
	if strings.Contains(text, "</") || strings.Contains(text, "<br") {
		w.open("div", key)
		w.out.WriteString(text)
		w.close("div")
		return
	}
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			w.out.WriteString("<p>")
			w.escaped(line)
			w.out.WriteString("</p>")
		}
	}
}

// spend forgets a long text once it is written: a thousand references to it
// would make a thousand copies.
func (w *stateWriter) spend(reference string) {
	if _, ok := w.texts[reference]; ok {
		w.texts[reference] = ""
	}
}

// isWords reports whether a text is neither an address, an identifier nor code.
func isWords(text string) bool {
	if strings.HasPrefix(text, "http") || strings.HasPrefix(text, "data:") || strings.HasPrefix(text, "/") {
		return false
	}
	if strings.Contains(text, "</") || strings.HasPrefix(text, "$") {
		return true
	}
	head := text[:min(len(text), 200)]
	return strings.Contains(head, " ") && !strings.ContainsAny(head, "{}") || !isASCII(head)
}

func isASCII(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func (w *stateWriter) escaped(text string) { w.out.WriteString(html.EscapeString(text)) }

// open begins an element with a key as its class.
func (w *stateWriter) open(tag, key string) {
	w.out.WriteByte('<')
	w.out.WriteString(tag)
	if key != "" && len(key) <= page.MaxName && !strings.ContainsAny(key, "\"<>&") {
		w.out.WriteString(` class="`)
		w.out.WriteString(key)
		w.out.WriteByte('"')
	}
	w.out.WriteByte('>')
}

func (w *stateWriter) close(tag string) {
	w.out.WriteString("</")
	w.out.WriteString(tag)
	w.out.WriteByte('>')
}
