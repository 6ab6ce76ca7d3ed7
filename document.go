package lede

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A page is an HTML page laid flat: its elements and runs of text in document
// order, in one slice. It is built once, straight from the tokenizer or from
// a caller's tree, and only read after that. Every question of a later stage
// ("how much prose is below this element?") is arithmetic over the slice.
type page struct {
	elements []element
	attrs    []attribute
	names    string    // the attributes' keys and values
	text     string    // the page's text, see element.textStart
	raws     []rawText // contents that are no markup, in document order
	base     *url.URL  // the page's address that the caller knows, or nil
	origin   *url.URL  // what relative addresses are resolved against, or nil
	picked   picks     // what rules chose
	buffers  *buffers  // what elements and attrs lie in
}

// The tags that the atom table lacks. Element 0 of a page is always <html>.
const (
	textTag   atom.Atom = ^atom.Atom(0) // a run of text
	customTag atom.Atom = 0             // see page.tagName
)

// An element is one element, or one run of text, of a page. The numbers of an
// element include everything below it.
type element struct {
	tag    atom.Atom
	parent int32 // index of the parent; -1 for the root
	block  int32 // index of the nearest block around it, or its own
	end    int32 // index after the last element below: the subtree is [i, end)

	// textStart and textEnd delimit the element's words in page.text, which
	// has white space folded (outside of <pre>), no space at the start of a
	// block, and a line feed where a block or a line begins or ends.
	textStart, textEnd int32

	attrStart, attrEnd int32 // in page.attrs

	// What follows leaves out <noscript> and <template>.
	visible  int32 // bytes of text
	linkText int32 // bytes of text inside links
	marks    int32 // commas and ends of sentences, of any script

	hints hint
}

// An attribute lies in page.names: its key at [key, value), its value at
// [value, end), unescaped.
type attribute struct {
	key, value, end int32
}

// A rawText is the content of a script, style, textarea or iframe.
type rawText struct {
	element int32
	text    []byte
}

// attr returns the value of an attribute of element i, "" when it has none.
// The key is in lower case.
func (p *page) attr(i int, key string) string {
	value, _ := p.lookup(i, key)
	return value
}

// lookup is attr that tells an empty attribute from a missing one.
func (p *page) lookup(i int, key string) (string, bool) {
	e := &p.elements[i]
	for _, a := range p.attrs[e.attrStart:e.attrEnd] {
		if int(a.value-a.key) == len(key) && p.names[a.key:a.value] == key {
			return p.names[a.value:a.end], true
		}
	}
	return "", false
}

// tagName returns the name of element i, also of tags that HTML does not know
// ("amp-twitter"); "" for a run of text.
func (p *page) tagName(i int) string {
	e := &p.elements[i]
	switch e.tag {
	case textTag:
		return ""
	case customTag:
		return p.attr(i, "") // the builder keeps it as an attribute without a key
	}
	return e.tag.String()
}

// textOf returns the words below element i in one line: white space folded,
// none at the ends.
func (p *page) textOf(i int) string {
	e := &p.elements[i]
	return foldSpace(p.text[e.textStart:e.textEnd])
}

// countTags returns how many elements of the tag are below element i.
func (p *page) countTags(i int, tag atom.Atom) int {
	n := 0
	for k := i + 1; k < int(p.elements[i].end); k++ {
		if p.elements[k].tag == tag {
			n++
		}
	}
	return n
}

// rawOf returns the raw content of element i: that of a script, a style, a
// textarea, an iframe.
func (p *page) rawOf(i int) []byte {
	at, ok := slices.BinarySearchFunc(p.raws, i, func(r rawText, i int) int { return int(r.element) - i })
	if !ok {
		return nil
	}
	return p.raws[at].text
}

// hasClass reports whether element i has the class.
func (p *page) hasClass(i int, class string) bool {
	for c := range strings.FieldsSeq(p.attr(i, "class")) {
		if c == class {
			return true
		}
	}
	return false
}

// resolve returns the absolute form of an address of the page, the address
// itself when the page's own is unknown, "" when it is none.
func (p *page) resolve(address string) string {
	if u := p.resolveURL(address); u != nil {
		return u.String()
	}
	return ""
}

// resolveURL is resolve before the address is written out; nil for "".
func (p *page) resolveURL(address string) *url.URL {
	address = strings.TrimSpace(address)
	if address == "" {
		return nil
	}
	u, err := url.Parse(address)
	if err == nil && p.origin != nil {
		u = p.origin.ResolveReference(u)
	}
	return u
}

// findOrigin tells what the page's relative addresses are resolved against: its
// <base>, the address that the caller knows, the canonical one.
func (p *page) findOrigin() {
	p.origin = p.base
	for i := range p.elements {
		switch p.elements[i].tag {
		case atom.Body:
			return
		case atom.Base:
			if u := absolute(p.attr(i, "href"), p.base); u != nil {
				p.origin = u
				return
			}
		case atom.Link:
			if p.origin == nil && strings.EqualFold(p.attr(i, "rel"), "canonical") {
				p.origin = absolute(p.attr(i, "href"), nil)
			}
		}
	}
}

// absolute returns the absolute form of an address of the web, nil when it has
// none.
func absolute(address string, base *url.URL) *url.URL {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || address == "" {
		return nil
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	return u
}

// layTokens lays a page flat straight from its bytes, which are UTF-8. The
// page keeps slices of data.
func layTokens(data []byte, base *url.URL) *page {
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

// layTree lays a tree flat, without what rules remove and with what they choose
// noted; rules may be nil. It walks by the nodes' links, so that the depth of
// the tree costs no stack.
func layTree(root *html.Node, base *url.URL, chosen picker) *page {
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
	p.picked = picked
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
		b.open([]byte(n.Data))
		for _, a := range n.Attr {
			b.addAttr([]byte(a.Key), []byte(a.Val))
		}
		b.opened(false)
	}
}

// leaveNode hands what ends with n to the builder.
func leaveNode(b *builder, n *html.Node) {
	if n.Type == html.ElementNode && !isVoidTag(n.DataAtom) {
		b.close([]byte(n.Data))
	}
}

// plainText returns the words of a text that may hold entities and tags, in
// one line.
func plainText(s string) string {
	if strings.ContainsRune(s, '&') {
		s = html.UnescapeString(s)
	}
	if strings.ContainsRune(s, '<') {
		p := layTokens([]byte(s), nil)
		s = p.text
		p.release()
	}
	return foldSpace(strings.ReplaceAll(s, softHyphen, ""))
}

// title returns the text of the page's first <title> that has any.
func (p *page) title() string {
	for i := range p.elements {
		if p.elements[i].tag == atom.Title {
			if text := p.textOf(i); text != "" {
				return text
			}
		}
	}
	return ""
}

// declares reports whether a <meta> of the head has the content.
func (p *page) declares(name, content string) bool {
	const headReach = 400 // elements of a head
	for i := range p.elements[:min(len(p.elements), headReach)] {
		if p.attr(i, "property") == name && strings.EqualFold(p.attr(i, "content"), content) {
			return true
		}
	}
	return false
}
