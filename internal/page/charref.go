package page

import (
	"bytes"
	"html"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/text/encoding/charmap"
)

// maxCharRef is the length of the longest name of a character reference,
// "CounterClockwiseContourIntegral".
const maxCharRef = 31

// unescape returns a text or the value of an attribute with its character
// references replaced and its line ends as line feeds: itself, or a copy that
// holds until the next call.
func (m *markupReader) unescape(text []byte, attr bool) []byte {
	if m.returns && (attr || m.b.pres > 0) { // elsewhere they are folded
		text = lineFeeds(text)
	}
	amp := bytes.IndexByte(text, '&')
	if amp < 0 {
		return text
	}
	m.decoded = m.decoded[:0]
	for ; amp >= 0; amp = bytes.IndexByte(text, '&') {
		size := 0
		m.decoded, size = appendCharRef(append(m.decoded, text[:amp]...), text[amp:], attr)
		text = text[amp+size:]
	}
	m.decoded = append(m.decoded, text...)
	return m.decoded
}

// lineFeeds returns a text with its line ends as line feeds: itself, or a copy.
func lineFeeds(text []byte) []byte {
	if bytes.IndexByte(text, '\r') < 0 {
		return text
	}
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
}

// appendCharRef appends what the character reference means that text begins
// with, and returns how much of text it took (HTML standard, 13.2.5.72). A "&"
// that begins none stands for itself.
func appendCharRef(out, text []byte, attr bool) ([]byte, int) {
	if len(text) > 1 && text[1] == '#' {
		if r, n := numericRef(text); n > 0 {
			return utf8.AppendRune(out, r), n
		}
		return append(out, '&'), 1
	}
	end := 1
	for end < len(text) && end <= maxCharRef && (prose.IsLetter(text[end]) || prose.IsDigit(text[end])) {
		end++
	}
	if end == len(text) || text[end] != ';' {
		return append(out, bareRef(text[:end], attr, text[end:])...), end
	}
	if meaning := commonRef(text[1:end]); meaning != "" {
		return append(out, meaning...), end + 1
	}
	name := string(text[:end+1])
	meaning := html.UnescapeString(name)
	if attr && name != "&semi;" && strings.HasSuffix(meaning, ";") {
		meaning = name // only its beginning is a name
	}
	return append(out, meaning...), end + 1
}

// commonRef returns what the references mean that most pages hold.
func commonRef(name []byte) string {
	switch string(name) {
	case "amp":
		return "&"
	case "quot":
		return `"`
	case "nbsp":
		return "\u00a0"
	case "lt":
		return "<"
	case "gt":
		return ">"
	case "apos":
		return "'"
	case "lsquo":
		return "‘"
	case "rsquo":
		return "’"
	case "ldquo":
		return "“"
	case "rdquo":
		return "”"
	case "ndash":
		return "–"
	case "mdash":
		return "—"
	case "hellip":
		return "…"
	case "raquo":
		return "»"
	case "copy":
		return "©"
	}
	return ""
}

// bareRef returns what "&copy" means, without a semicolon. In an attribute it
// is part of an address when more of a word or a "=" follows ("?a=1&copy=2").
func bareRef(name []byte, attr bool, rest []byte) []byte {
	if len(name) < len("&lt") || attr && len(rest) > 0 && rest[0] == '=' {
		return name
	}
	meaning := html.UnescapeString(string(name))
	if attr && utf8.RuneCountInString(meaning) > 1 {
		return name
	}
	return []byte(meaning)
}

// numericRef reads "&#8217;" or "&#x2019;" and returns its length; 0 when
// there are no digits.
func numericRef(text []byte) (rune, int) {
	i, base := len("&#"), rune(10)
	if i < len(text) && text[i]|0x20 == 'x' {
		i, base = i+1, 16
	}
	r, start := rune(0), i
	for ; i < len(text); i++ {
		digit := hexDigit(text[i])
		if digit < 0 || digit >= base {
			break
		}
		if r <= utf8.MaxRune {
			r = r*base + digit
		}
	}
	if i == start {
		return 0, 0
	}
	if i < len(text) && text[i] == ';' {
		i++
	}
	if 0x80 <= r && r <= 0x9F { // the standard reads these as windows-1252
		if meant := charmap.Windows1252.DecodeByte(byte(r)); meant != utf8.RuneError {
			r = meant
		}
	}
	if r == 0 || !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return r, i
}

// hexDigit returns the value of a digit, -1 for any other byte.
func hexDigit(c byte) rune {
	switch {
	case prose.IsDigit(c):
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return -1
}
