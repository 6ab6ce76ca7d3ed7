package page

import (
	"bytes"

	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// A markupReader reads HTML and hands its tags and texts to a builder. It is
// the tokenizer of the HTML standard (section 13.2.5) without what a page's
// text never asks for: comments, declarations and the attributes of end tags
// are skipped, and so is a tag that the end of the data cuts off.
//
// It reads the bytes in place and looks for the next one that matters with
// bytes.IndexByte: most of a page is scripts, addresses and class names, and
// html.Tokenizer takes a call for each byte of them.
type markupReader struct {
	b    *builder
	data []byte
	at   int // where to read on

	returns bool // the data have a carriage return
	*scratch
}

// A scratch is what one tag or text at a time is read with.
type scratch struct {
	attrs   []attrRange // of the tag being read
	decoded []byte      // the last value that had a character reference
	lowered []byte      // the last name that had a capital
}

// An attrRange is where an attribute's key and value lie in the data.
type attrRange struct {
	key, keyEnd, value, end int
}

// feedMarkup hands the tags and texts of data to the builder.
func feedMarkup(b *builder, data []byte) {
	m := markupReader{b: b, data: data, returns: bytes.IndexByte(data, '\r') >= 0, scratch: &b.scratch}
	for m.at < len(data) && !b.isFull() {
		start := m.at
		m.at = m.nextTag(start)
		m.text(data[start:m.at])
		if m.at < len(data) {
			m.tag()
		}
	}
}

// nextTag returns where the next tag, comment or declaration begins, at or
// after i: at a "<" before a letter, "/", "!" or "?".
func (m *markupReader) nextTag(i int) int {
	for {
		n := bytes.IndexByte(m.data[i:], '<')
		if n < 0 || i+n+1 == len(m.data) {
			return len(m.data)
		}
		i += n + 1
		switch c := m.data[i]; {
		case prose.IsLetter(c), c == '!', c == '?', c == '/' && i+1 < len(m.data):
			return i - 1
		}
	}
}

// text hands over a run of text.
func (m *markupReader) text(text []byte) {
	switch {
	case len(text) == 0:
	case m.b.pres == 0 && prose.IsBlank(text):
		m.b.addSpace() // as between most tags
	default:
		m.b.addText(m.unescape(text, false))
	}
}

// tag reads the tag, comment or declaration that begins here.
func (m *markupReader) tag() {
	next := byte(0)
	if m.at+2 < len(m.data) {
		next = m.data[m.at+2]
	}
	switch c := m.data[m.at+1]; {
	case prose.IsLetter(c):
		m.startTag()
	case c == '/' && prose.IsLetter(next):
		m.endTag()
	case c == '!' && bytes.HasPrefix(m.data[m.at:], []byte("<!--")):
		m.skipComment()
	default:
		m.skipPast('>')
	}
}

// startTag reads a start tag, and the content of an element whose content is
// no markup.
func (m *markupReader) startTag() {
	m.at++
	name, start := m.name(), m.at
	selfClosing, ok := m.attributes()
	if !ok {
		return
	}
	tag := atom.Lookup(name)
	m.b.open(tag, name)
	if len(m.attrs) > 0 && m.b.opening >= 0 {
		m.addAttrs(m.data[start:m.at])
	}
	m.b.opened(selfClosing)
	if holdsCharacters(tag) && m.b.foreign == 0 {
		m.characters(tag)
	}
}

// addAttrs hands over the attributes that were read of a tag.
func (m *markupReader) addAttrs(tag []byte) {
	plain := bytes.IndexByte(tag, '&') < 0 && (!m.returns || bytes.IndexByte(tag, '\r') < 0)
	for _, a := range m.attrs {
		value := m.data[a.value:a.end]
		if !plain {
			value = m.unescape(value, true)
		}
		if a.keyEnd > a.key {
			m.b.addAttr(lower(&m.lowered, m.data[a.key:a.keyEnd]), value)
		}
	}
}

// endTag reads an end tag.
func (m *markupReader) endTag() {
	m.at += len("</")
	name := m.name()
	if _, ok := m.attributes(); ok {
		m.b.close(atom.Lookup(name), name)
	}
}

// name reads a tag's name and returns it in lower case.
func (m *markupReader) name() []byte {
	name := m.data[m.at:]
	n := 0
	for n < len(name) && !endsName[name[n]] {
		n++
	}
	m.at += n
	return lower(&m.lowered, name[:n])
}

// attributes reads a tag from behind its name to behind its ">", and keeps
// where its attributes lie. It reports whether the tag ends in "/>", and false
// when the data ends before the tag does.
func (m *markupReader) attributes() (selfClosing, ok bool) {
	m.attrs = m.attrs[:0]
	for {
		m.skipSpace()
		if m.at == len(m.data) {
			return false, false
		}
		switch m.data[m.at] {
		case '>':
			m.at++
			return selfClosing, true
		case '/':
			m.at++
			selfClosing = m.at < len(m.data) && m.data[m.at] == '>'
			continue
		}
		key, n := m.data[m.at:], 1 // a "=" in front is part of the key
		for n < len(key) && key[n] != '=' && !endsName[key[n]] {
			n++
		}
		a := attrRange{key: m.at, keyEnd: m.at + n}
		m.at += n
		m.attrValue(&a)
		if len(m.attrs) < maxAttributes {
			m.attrs = append(m.attrs, a)
		}
	}
}

// attrValue reads "= value", when that follows.
func (m *markupReader) attrValue(a *attrRange) {
	m.skipSpace()
	if m.at == len(m.data) || m.data[m.at] != '=' {
		return
	}
	m.at++
	m.skipSpace()
	if m.at == len(m.data) {
		return
	}
	if quote := m.data[m.at]; quote == '"' || quote == '\'' {
		a.value = m.at + 1
		m.at++
		m.skipPast(quote)
		a.end = m.at - 1
		return
	}
	a.value = m.at
	for m.at < len(m.data) && m.data[m.at] != '>' && !prose.IsSpace(m.data[m.at]) {
		m.at++
	}
	a.end = m.at
}

// characters reads the content of an element that holds no tags, up to its end
// tag or the end of the data.
func (m *markupReader) characters(tag atom.Atom) {
	start, end := m.at, len(m.data)
	switch tag {
	case atom.Plaintext:
	case atom.Script:
		end = m.endOfScript()
	default:
		end = m.findEndTag(m.at, tag.String())
	}
	m.at = end
	content := m.data[start:end]
	if raw := m.b.rawElement(); raw >= 0 && len(content) > 0 {
		m.b.addRaw(raw, content)
	} else if tag == atom.Title || tag == atom.Textarea {
		m.text(content)
	} else {
		m.b.addText(lineFeeds(content))
	}
}

// findEndTag returns where the end tag of the name begins, at or after i.
func (m *markupReader) findEndTag(i int, name string) int {
	for {
		n := bytes.Index(m.data[i:], []byte("</"))
		if n < 0 {
			return len(m.data)
		}
		i += n
		if m.isNameAt(i+len("</"), name) {
			return i
		}
		i += len("</")
	}
}

// endOfScript returns where the end tag of a script begins. Inside "<!--" one
// that is paired with a "<script" does not count (the standard's script data
// escaped states). A "<" there that begins no tag leaves them, as it does for
// html.Tokenizer and not in the standard.
func (m *markupReader) endOfScript() int {
	const name = "script"
	end := m.findEndTag(m.at, name)
	hidden := bytes.Index(m.data[m.at:end], []byte("<!--"))
	if hidden < 0 {
		return end
	}
	escaped, doubled := false, false
	for i := m.at + hidden; i < len(m.data); i++ {
		switch rest := m.data[i:]; {
		case rest[0] == '-' && bytes.HasPrefix(rest, []byte("-->")):
			escaped, doubled = false, false
		case rest[0] != '<':
		case !escaped && bytes.HasPrefix(rest, []byte("<!--")):
			escaped = true
			i += len("<!") - 1 // "<!-->" ends it at once
		case m.endsAt(i, name):
			if !doubled {
				return i
			}
			doubled = false
		case escaped && m.isNameAt(i+len("<"), name):
			doubled = true
		case !doubled && !mayBeginTag(rest):
			escaped = false
		}
	}
	return len(m.data)
}

// endsAt reports whether the end tag of the name stands at i.
func (m *markupReader) endsAt(i int, name string) bool {
	return bytes.HasPrefix(m.data[i:], []byte("</")) && m.isNameAt(i+len("</"), name)
}

// mayBeginTag reports whether markup that begins with "<" may begin a tag. The
// end of the input may.
func mayBeginTag(markup []byte) bool {
	return len(markup) < 2 || markup[1] == '/' || prose.IsLetter(markup[1])
}

// isNameAt reports whether a tag's name stands at i and ends there.
func (m *markupReader) isNameAt(i int, name string) bool {
	end := i + len(name)
	if end >= len(m.data) || !endsName[m.data[end]] {
		return false
	}
	for k := range len(name) {
		if m.data[i+k]|0x20 != name[k] {
			return false
		}
	}
	return true
}

// skipComment skips the comment that begins here.
func (m *markupReader) skipComment() {
	m.at += len("<!--")
	for _, short := range [...]string{">", "->"} {
		if bytes.HasPrefix(m.data[m.at:], []byte(short)) {
			m.at += len(short)
			return
		}
	}
	for {
		n := bytes.Index(m.data[m.at:], []byte("--"))
		if n < 0 {
			m.at = len(m.data)
			return
		}
		m.at += n
		for _, end := range [...]string{"-->", "--!>"} {
			if bytes.HasPrefix(m.data[m.at:], []byte(end)) {
				m.at += len(end)
				return
			}
		}
		m.at++
	}
}

// skipPast skips to behind the next c, or to the end of the data.
func (m *markupReader) skipPast(c byte) {
	n := bytes.IndexByte(m.data[m.at:], c)
	if n < 0 {
		m.at = len(m.data)
		return
	}
	m.at += n + 1
}

func (m *markupReader) skipSpace() {
	for m.at < len(m.data) && prose.IsSpace(m.data[m.at]) {
		m.at++
	}
}

// holdsCharacters reports whether the element's content is no markup as the
// tokenizer sees it.
func holdsCharacters(tag atom.Atom) bool {
	return IsRawTag(tag) || tag == atom.Title || tag == atom.Plaintext || tag == atom.Xmp
}

// lower returns a name in lower case: itself, or a copy in the buffer.
func lower(buffer *[]byte, name []byte) []byte {
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			*buffer = append((*buffer)[:0], name...)
			for ; i < len(name); i++ {
				if c := name[i]; 'A' <= c && c <= 'Z' {
					(*buffer)[i] = c + 'a' - 'A'
				}
			}
			return *buffer
		}
	}
	return name
}

// endsName has what ends the name of a tag or attribute.
var endsName = [256]bool{'>': true, '/': true, ' ': true, '\n': true, '\t': true, '\r': true, '\f': true}
