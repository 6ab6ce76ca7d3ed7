package jsonld

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

// A Decoder reads JSON and forgives what templates do to it: raw line feeds
// and unescaped quotation marks in strings, trailing commas, semicolons,
// comments, an end cut off. It never fails; what cannot be read is left out.
// Values are those of encoding/json: map[string]any, []any, string, float64,
// bool, nil.
type Decoder struct {
	Text   string
	At     int
	depth  int
	values int
}

// Decode returns the objects and arrays of a script, one after another.
func Decode(text string) []any {
	r := &Decoder{Text: text}
	var all []any
	for {
		next := strings.IndexAny(r.Text[r.At:], "{[")
		if next < 0 || r.values > maxJSONValues {
			return all
		}
		r.At += next
		if value, ok := r.value(); ok {
			all = append(all, value)
		}
	}
}

// value reads one value; it reports false at what is none, having read over it.
func (r *Decoder) value() (any, bool) {
	r.skipSpace()
	if r.At >= len(r.Text) {
		return nil, false
	}
	r.values++
	switch c := r.Text[r.At]; c {
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
		return r.ReadString(), true
	}
	return r.word()
}

// object reads from "{" to its "}", or to the end.
func (r *Decoder) object() map[string]any {
	r.At++
	members := map[string]any{}
	for r.more('}') {
		if r.Text[r.At] != '"' {
			r.At++ // a stray comma or word
			continue
		}
		key := r.ReadString()
		r.skipSpace()
		if r.At >= len(r.Text) || r.Text[r.At] != ':' {
			continue
		}
		r.At++
		if value, ok := r.value(); ok {
			if _, taken := members[key]; !taken {
				members[key] = value
			}
		}
	}
	return members
}

// array reads from "[" to its "]", or to the end.
func (r *Decoder) array() []any {
	r.At++
	var members []any
	for r.more(']') {
		if c := r.Text[r.At]; c == ',' || c == '}' || c == ':' {
			r.At++
			continue
		}
		if value, ok := r.value(); ok {
			members = append(members, value)
		}
	}
	return members
}

// more reports whether another member follows; it reads over the closing mark.
func (r *Decoder) more(end byte) bool {
	r.skipSpace()
	if r.At >= len(r.Text) {
		return false
	}
	if r.Text[r.At] == end {
		r.At++
		return false
	}
	return true
}

// word reads a number, true, false or null; at anything else it reads over one
// character.
func (r *Decoder) word() (any, bool) {
	start := r.At
	for r.At < len(r.Text) && !strings.ContainsRune(",:{}[]\"; \t\r\n", rune(r.Text[r.At])) {
		r.At++
	}
	if r.At == start {
		r.At++
		return nil, false
	}
	switch word := r.Text[start:r.At]; word {
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

// ReadString reads a string. A quotation mark ends it when what follows can follow a
// string; else it is one of the text's own that was not escaped.
func (r *Decoder) ReadString() string {
	r.At++
	start, plain := r.At, true
	for r.At < len(r.Text) {
		switch r.Text[r.At] {
		case '\\':
			plain = false
			r.At++
		case '"':
			if r.endsString(r.At + 1) {
				s := r.Text[start:r.At]
				r.At++
				if plain {
					return s
				}
				return unescapeJSON(s)
			}
		}
		r.At++
	}
	r.At = len(r.Text)
	return unescapeJSON(r.Text[start:])
}

// endsString reports whether the text at i can follow a string.
func (r *Decoder) endsString(i int) bool {
	for i < len(r.Text) && r.Text[i] <= ' ' {
		i++
	}
	return i >= len(r.Text) || strings.IndexByte(",:}];", r.Text[i]) >= 0
}

// skipSpace reads over white space and comments.
func (r *Decoder) skipSpace() {
	for r.At < len(r.Text) {
		switch {
		case r.Text[r.At] <= ' ', r.Text[r.At] == ';':
			r.At++
		case strings.HasPrefix(r.Text[r.At:], "/*"):
			end := strings.Index(r.Text[r.At+2:], "*/")
			if end < 0 {
				r.At = len(r.Text)
				return
			}
			r.At += end + 4
		default:
			return
		}
	}
}

// skipNested reads over an object or array without keeping anything.
func (r *Decoder) skipNested() {
	open := 0
	for ; r.At < len(r.Text); r.At++ {
		switch r.Text[r.At] {
		case '"':
			r.ReadString()
			r.At--
		case '{', '[':
			open++
		case '}', ']':
			if open--; open == 0 {
				r.At++
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
