package page

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A Page is an HTML page laid flat: its elements and runs of text in document
// order, in one slice. It is built once, straight from the tokenizer or from
// a caller's tree, and only read after that. Every question of a later stage
// ("how much prose is below this element?") is arithmetic over the slice.
type Page struct {
	Elements []element
	Attrs    []attribute
	Names    string    // the attributes' keys and values
	Text     string    // the page's text, see element.TextStart
	Raws     []rawText // contents that are no markup, in document order
	Base     *url.URL  // the page's address that the caller knows, or nil
	origin   *url.URL  // what relative addresses are resolved against, or nil
	Items    bool      // some element has an itemprop
	Types    bool      // some element has an itemtype
	Picked   picks     // what rules chose
	Picker   Picker    // the rules; nil without any
	buffers  *buffers  // what elements and attrs lie in
}

// The tags that the atom table lacks. Element 0 of a page is always <html>.
const (
	TextTag   atom.Atom = ^atom.Atom(0) // a run of text
	CustomTag atom.Atom = 0             // see page.TagName
)

// An element is one element, or one run of text, of a page. The numbers of an
// element include everything below it.
type element struct {
	Tag    atom.Atom
	Parent int32 // index of the parent; -1 for the root
	Block  int32 // index of the nearest block around it, or its own
	End    int32 // index after the last element below: the subtree is [i, end)

	// TextStart and TextEnd delimit the element's words in page.text, which
	// has white space folded (outside of <pre>), no space at the start of a
	// block, and a line feed where a block or a line begins or ends.
	TextStart, TextEnd int32

	AttrStart, AttrEnd int32 // in page.attrs

	// What follows leaves out <noscript> and <template>.
	Visible  int32 // bytes of text
	LinkText int32 // bytes of text inside links
	Marks    int32 // commas and ends of sentences, of any script

	Hints Hint
}

// An attribute lies in page.names: its key at [key, value), its value at
// [value, end), unescaped.
type attribute struct {
	Key, Value, End int32
}

// A rawText is the content of a script, style, textarea or iframe.
type rawText struct {
	Element int32
	Text    []byte
}

// Attr returns the value of an attribute of element i, "" when it has none.
// The key is in lower case.
func (p *Page) Attr(i int, key string) string {
	value, _ := p.lookup(i, key)
	return value
}

// lookup is attr that tells an empty attribute from a missing one.
func (p *Page) lookup(i int, key string) (string, bool) {
	e := &p.Elements[i]
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		if int(a.Value-a.Key) == len(key) && p.Names[a.Key:a.Value] == key {
			return p.Names[a.Value:a.End], true
		}
	}
	return "", false
}

// TagName returns the name of element i, also of tags that HTML does not know
// ("amp-twitter"); "" for a run of text.
func (p *Page) TagName(i int) string {
	e := &p.Elements[i]
	switch e.Tag {
	case TextTag:
		return ""
	case CustomTag:
		return p.Attr(i, "") // the builder keeps it as an attribute without a key
	}
	return e.Tag.String()
}

// TextOf returns the words below element i in one line: white space folded,
// none at the ends.
func (p *Page) TextOf(i int) string {
	e := &p.Elements[i]
	return prose.Fold(p.Text[e.TextStart:e.TextEnd])
}

// CountTags returns how many elements of the tag are below element i.
func (p *Page) CountTags(i int, tag atom.Atom) int {
	n := 0
	for k := i + 1; k < int(p.Elements[i].End); k++ {
		if p.Elements[k].Tag == tag {
			n++
		}
	}
	return n
}

// RawOf returns the raw content of element i: that of a script, a style, a
// textarea, an iframe.
func (p *Page) RawOf(i int) []byte {
	at, ok := slices.BinarySearchFunc(p.Raws, i, func(r rawText, i int) int { return int(r.Element) - i })
	if !ok {
		return nil
	}
	return p.Raws[at].Text
}

// HasClass reports whether element i has the class.
func (p *Page) HasClass(i int, class string) bool {
	for c := range strings.FieldsSeq(p.Attr(i, "class")) {
		if c == class {
			return true
		}
	}
	return false
}

// LayTokens lays a page flat straight from its bytes, which are UTF-8. The
// page keeps slices of data.
func LayTokens(data []byte, base *url.URL) *Page {
	b := newBuilder(len(data), countElements(data))
	feedMarkup(b, data)
	return b.finish(base)
}

// countElements tells about how many elements and runs of text markup has. Of
// most pages that is as many as they have tags, since the end tags make up for
// the text; of a large one, where a wrong guess costs megabytes, the end tags
// are counted.
func countElements(data []byte) int {
	const large = 16_000
	tags := bytes.Count(data, []byte("<"))
	if tags > large {
		return 2 * (tags - bytes.Count(data, []byte("</")))
	}
	return tags
}

// LayTree lays a tree flat, without what rules remove and with what they choose
// noted; rules may be nil. It walks by the nodes' links, so that the depth of
// the tree costs no stack.
func LayTree(root *html.Node, base *url.URL, chosen Picker) *Page {
	b := newBuilder(0, 0)
	var picked picks
	for n := root; n != nil && !b.isFull(); {
		kept := chosen == nil || !chosen.Removes(n)
		if kept {
			enterNode(b, n)
			if n.Type == html.ElementNode {
				picked.add(chosen, n, int(b.opening))
			}
			if n.FirstChild != nil {
				n = n.FirstChild
				continue
			}
		}
		n = leaveTo(b, n, root, kept)
	}
	p := b.finish(base)
	p.Picked, p.Picker = picked, chosen
	return p
}

// leaveTo ends node n, unless it was not entered, and all above it that end
// with it. It returns the next node, nil behind the root.
func leaveTo(b *builder, n, root *html.Node, entered bool) *html.Node {
	for {
		if entered {
			leaveNode(b, n)
		}
		if n == root {
			return nil
		}
		if n.NextSibling != nil {
			return n.NextSibling
		}
		n, entered = n.Parent, true
	}
}

// enterNode hands what begins with n to the builder.
func enterNode(b *builder, n *html.Node) {
	switch n.Type {
	case html.TextNode:
		if raw := b.rawElement(); raw >= 0 {
			b.addRaw(raw, []byte(n.Data))
		} else {
			b.addText([]byte(n.Data))
		}
	case html.ElementNode:
		b.open(atom.Lookup([]byte(n.Data)), []byte(n.Data))
		for _, a := range n.Attr {
			b.addAttr([]byte(a.Key), []byte(a.Val))
		}
		b.opened(false)
	}
}

// leaveNode hands what ends with n to the builder.
func leaveNode(b *builder, n *html.Node) {
	if n.Type == html.ElementNode && !isVoidTag(n.DataAtom) {
		b.close(atom.Lookup([]byte(n.Data)), []byte(n.Data))
	}
}

// PlainText returns the words of a text that may hold entities and tags, in
// one line.
func PlainText(s string) string {
	if strings.ContainsRune(s, '&') {
		s = html.UnescapeString(s)
	}
	if strings.ContainsRune(s, '<') {
		p := LayTokens([]byte(s), nil)
		s = p.Text
		p.Release()
	}
	return prose.Fold(prose.WithoutControls(strings.ReplaceAll(s, prose.SoftHyphen, "")))
}

// Title returns the text of the page's first <title> that has any.
func (p *Page) Title() string {
	for i := range p.Elements {
		if p.Elements[i].Tag == atom.Title {
			if text := p.TextOf(i); text != "" {
				return text
			}
		}
	}
	return ""
}

// Declares reports whether a <meta> of the head has the content.
func (p *Page) Declares(name, content string) bool {
	const headReach = 400 // elements of a head
	for i := range p.Elements[:min(len(p.Elements), headReach)] {
		if p.Attr(i, "property") == name && strings.EqualFold(p.Attr(i, "content"), content) {
			return true
		}
	}
	return false
}
