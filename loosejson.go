package lede

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	// maxJSONDepth is how deep values are kept; publishers nest some twenty
	// levels. What is deeper is read over.
	maxJSONDepth = 64

	// maxJSONValues bounds the memory: a page's own description has some
	// thousand values, and ten bytes of script make one.
	maxJSONValues = 200_000
)

// A jsonReader reads JSON and forgives what templates do to it: raw line feeds
// and unescaped quotation marks in strings, trailing commas, semicolons,
// comments, an end cut off. It never fails; what cannot be read is left out.
// Values are those of encoding/json: map[string]any, []any, string, float64,
// bool, nil.
type jsonReader struct {
	text   string
	at     int
	depth  int
	values int
}

// readJSON returns the objects and arrays of a script, one after another.
func readJSON(text string) []any {
	r := &jsonReader{text: text}
	var all []any
	for {
		next := strings.IndexAny(r.text[r.at:], "{[")
		if next < 0 || r.values > maxJSONValues {
			return all
		}
		r.at += next
		if value, ok := r.value(); ok {
			all = append(all, value)
		}
	}
}

// value reads one value; it reports false at what is none, having read over it.
func (r *jsonReader) value() (any, bool) {
	r.skipSpace()
	if r.at >= len(r.text) {
		return nil, false
	}
	r.values++
	switch c := r.text[r.at]; c {
	case '{', '[':
		if r.depth >= maxJSONDepth || r.values > maxJSONValues {
			r.skipNested()
			return nil, false
		}
		r.depth++
		defer func() { r.depth-- }()
		if c == '{' {
			return r.object(), true
		}
		return r.array(), true
	case '"':
		return r.str(), true
	}
	return r.word()
}

// object reads from "{" to its "}", or to the end.
func (r *jsonReader) object() map[string]any {
	r.at++
	members := map[string]any{}
	for r.more('}') {
		if r.text[r.at] != '"' {
			r.at++ // a stray comma or word
			continue
		}
		key := r.str()
		r.skipSpace()
		if r.at >= len(r.text) || r.text[r.at] != ':' {
			continue
		}
		r.at++
		if value, ok := r.value(); ok {
			if _, taken := members[key]; !taken {
				members[key] = value
			}
		}
	}
	return members
}

// array reads from "[" to its "]", or to the end.
func (r *jsonReader) array() []any {
	r.at++
	var members []any
	for r.more(']') {
		if c := r.text[r.at]; c == ',' || c == '}' || c == ':' {
			r.at++
			continue
		}
		if value, ok := r.value(); ok {
			members = append(members, value)
		}
	}
	return members
}

// more reports whether another member follows; it reads over the closing mark.
func (r *jsonReader) more(end byte) bool {
	r.skipSpace()
	if r.at >= len(r.text) {
		return false
	}
	if r.text[r.at] == end {
		r.at++
		return false
	}
	return true
}

// word reads a number, true, false or null; at anything else it reads over one
// character.
func (r *jsonReader) word() (any, bool) {
	start := r.at
	for r.at < len(r.text) && !strings.ContainsRune(",:{}[]\"; \t\r\n", rune(r.text[r.at])) {
		r.at++
	}
	if r.at == start {
		r.at++
		return nil, false
	}
	switch word := r.text[start:r.at]; word {
	case "true":
		return true, true
	case "false":
		return false, true
	case "null":
		return nil, true
	default:
		n, err := strconv.ParseFloat(word, 64)
		return n, err == nil
	}
}

// str reads a string. A quotation mark ends it when what follows can follow a
// string; else it is one of the text's own that was not escaped.
func (r *jsonReader) str() string {
	r.at++
	start, plain := r.at, true
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case '\\':
			plain = false
			r.at++
		case '"':
			if r.endsString(r.at + 1) {
				s := r.text[start:r.at]
				r.at++
				if plain {
					return s
				}
				return unescapeJSON(s)
			}
		}
		r.at++
	}
	r.at = len(r.text)
	return unescapeJSON(r.text[start:])
}

// endsString reports whether the text at i can follow a string.
func (r *jsonReader) endsString(i int) bool {
	for i < len(r.text) && r.text[i] <= ' ' {
		i++
	}
	return i >= len(r.text) || strings.IndexByte(",:}];", r.text[i]) >= 0
}

// skipSpace reads over white space and comments.
func (r *jsonReader) skipSpace() {
	for r.at < len(r.text) {
		switch {
		case r.text[r.at] <= ' ', r.text[r.at] == ';':
			r.at++
		case strings.HasPrefix(r.text[r.at:], "/*"):
			end := strings.Index(r.text[r.at+2:], "*/")
			if end < 0 {
				r.at = len(r.text)
				return
			}
			r.at += end + 4
		default:
			return
		}
	}
}

// skipNested reads over an object or array without keeping anything.
func (r *jsonReader) skipNested() {
	open := 0
	for ; r.at < len(r.text); r.at++ {
		switch r.text[r.at] {
		case '"':
			r.str()
			r.at--
		case '{', '[':
			open++
		case '}', ']':
			if open--; open == 0 {
				r.at++
				return
			}
		}
	}
}

// unescapeJSON resolves the escapes of a string; an unknown one stands for the
// character behind it.
func unescapeJSON(s string) string {
	var out strings.Builder
	out.Grow(len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			out.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'n':
			out.WriteByte('\n')
		case 'r', 't', 'f', 'b':
			out.WriteByte(' ')
		case 'u':
			r, size := unicodeEscape(s[i+1:])
			out.WriteRune(r)
			i += size
		default:
			out.WriteByte(s[i])
		}
	}
	return out.String()
}

// unicodeEscape reads the digits of an escape, and the second half of a
// surrogate pair; size is how much it read.
func unicodeEscape(s string) (r rune, size int) {
	first, ok := hexRune(s)
	if !ok {
		return utf8.RuneError, 0
	}
	if utf16.IsSurrogate(first) && len(s) >= 10 && s[4] == '\\' && s[5] == 'u' {
		if second, ok := hexRune(s[6:]); ok {
			return utf16.DecodeRune(first, second), 10
		}
	}
	return first, 4
}

func hexRune(s string) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 32)
	return rune(n), err == nil
}
