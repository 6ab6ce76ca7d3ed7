package jsonld

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

const (
	// maxJSONDepth is how many levels of objects and arrays are kept; publishers
	// nest some twenty. What lies deeper is skipped.
	maxJSONDepth = 64

	// maxJSONValues is how many values of one script are kept. It bounds the
	// memory: a page's own description has some thousand, but ten bytes of a
	// hostile script make one.
	maxJSONValues = 200_000
)

// A Decoder reads JSON (RFC 8259) and forgives what publishers' templates do to
// it: raw line feeds and unescaped quotation marks in strings, missing and trailing
// commas, semicolons, comments, an end cut off. It never fails; what cannot be read
// is left out. Values are those of encoding/json: map[string]any, []any, string,
// float64, bool, nil. Of members of one name the first is kept.
type Decoder struct {
	Text string
	At   int // where to read on

	depth  int  // open objects and arrays
	values int  // read so far
	listed bool // the value at hand is one of an array

	wanted  map[string]bool // names of the members that are kept; nil for all
	skipped int             // how many others the value at hand is inside
}

// Decode returns the objects and arrays of a script, one after another. All that
// stands between them is skipped: the names of variables, semicolons.
func Decode(text string) []any {
	r := Decoder{Text: text}
	return r.all()
}

// AppendPushed adds the strings that a script pushes: __next_f.push([1,"…"]).
func AppendPushed(pushes []byte, script string) []byte {
	const mark = "__next_f.push([1,"
	for {
		at := strings.Index(script, mark)
		if at < 0 {
			return pushes
		}
		script = strings.TrimLeft(script[at+len(mark):], " ")
		if !strings.HasPrefix(script, `"`) {
			continue
		}
		r := Decoder{Text: script}
		pushes = append(pushes, r.ReadString()...)
		script = script[min(r.At, len(script)):]
	}
}

// all decodes what is left of the text.
func (r *Decoder) all() []any {
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

// value reads one value. It reports false where none begins or where it is nested
// too deep, and skips what stands there.
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
		value := any(nil)
		if c == '{' {
			value = r.object()
		} else {
			value = r.array()
		}
		r.depth--
		return value, true
	case '"':
		s := r.ReadString()
		if r.skipped > 0 {
			return nil, true
		}
		return s, true
	}
	return r.word()
}

// object reads from "{" to its "}", or to the end of the text.
func (r *Decoder) object() map[string]any {
	r.At++
	var members map[string]any
	if r.skipped == 0 {
		members = map[string]any{}
	}
	for r.more('}') {
		if r.Text[r.At] != '"' {
			r.At++ // a stray comma or word
			continue
		}
		r.listed = false
		key := r.ReadString()
		r.skipSpace()
		if r.At >= len(r.Text) || r.Text[r.At] != ':' {
			continue
		}
		r.At++
		r.listed = false
		if r.skipped > 0 || r.wanted != nil && !r.wanted[key] {
			r.skipped++
			r.value()
			r.skipped--
			continue
		}
		if value, ok := r.value(); ok {
			if _, taken := members[key]; !taken {
				members[key] = value
			}
		}
	}
	return members
}

// array reads from "[" to its "]", or to the end of the text.
func (r *Decoder) array() []any {
	r.At++
	var members []any
	for r.more(']') {
		if c := r.Text[r.At]; c == ',' || c == '}' || c == ':' {
			r.At++
			continue
		}
		r.listed = true
		if value, ok := r.value(); ok && r.skipped == 0 {
			members = append(members, value)
		}
	}
	return members
}

// more reports whether another member of an object or array follows; it skips the
// mark that ends it.
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

// word reads a number, true, false or null. It skips any other word, or a single
// mark where no word begins, and reports false.
func (r *Decoder) word() (any, bool) {
	start := r.At
	for r.At < len(r.Text) && !strings.ContainsRune(",:{}[]\"; \t\r\n", rune(r.Text[r.At])) {
		r.At++
	}
	if r.At == start {
		r.At++
		return nil, false
	}
	if r.skipped > 0 {
		return nil, true
	}
	switch word := r.Text[start:r.At]; word {
	case "true":
		return true, true
	case "false":
		return false, true
	case "null":
		return nil, true
	default:
		if strings.Trim(word, "+-.0123456789eE") != "" {
			return nil, false // NaN and Inf, which strconv takes, are words
		}
		n, err := strconv.ParseFloat(word, 64)
		return n, err == nil
	}
}

// ReadString reads the string that begins with the quotation mark at r.At and
// returns it with its escapes resolved. The next quotation mark ends it only when
// what stands behind can follow a string; else it is part of the text and was not
// escaped: the string of {"a":"the "old" mill"} is: the "old" mill.
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
				switch {
				case r.skipped > 0:
					return ""
				case plain:
					return prose.WithoutControls(s)
				}
				return unescapeJSON(s)
			}
		}
		r.At++
	}
	r.At = len(r.Text)
	if r.skipped > 0 {
		return ""
	}
	return unescapeJSON(r.Text[start:])
}

// endsString reports whether what stands at i, white space aside, can follow a
// string: a comma, a colon, a closing bracket, a semicolon or the end; or the
// next member, where the comma is missing: {"a":"x" "b":"y"}, ["x" "y"].
func (r *Decoder) endsString(i int) bool {
	start := i
	i = r.afterSpace(i)
	if i >= len(r.Text) || strings.IndexByte(",:}];", r.Text[i]) >= 0 {
		return true
	}
	if r.Text[i] != '"' || i == start {
		return false
	}
	const longest = 100 // a member's name, or a short text of a list
	rest := r.Text[i+1 : min(len(r.Text), i+longest)]
	size := strings.IndexAny(rest, "\"\\")
	if size < 0 || rest[size] != '"' {
		return false
	}
	next := r.afterSpace(i + 1 + size + 1)
	return next < len(r.Text) && (r.Text[next] == ':' || r.listed && strings.IndexByte(",]\"", r.Text[next]) >= 0)
}

// afterSpace returns where the next character stands that is no white space.
func (r *Decoder) afterSpace(i int) int {
	for i < len(r.Text) && r.Text[i] <= ' ' {
		i++
	}
	return i
}

// skipSpace skips white space, semicolons and comments.
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

// skipNested skips an object or array with all that it holds.
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

// unescapeJSON resolves the escapes of a string. Those of tabs, carriage returns,
// form feeds and backspaces become a space; an unknown one becomes the character
// behind the backslash. Controls are dropped, see [prose.ControlSize].
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
	return prose.WithoutControls(out.String())
}

// unicodeEscape reads the four digits behind "\u", and with the first half of a
// surrogate pair the escape of the second half. It returns the character and how
// many bytes it read; U+FFFD and 0 where the digits are none.
func unicodeEscape(s string) (r rune, size int) {
	first, ok := hexRune(s)
	if !ok {
		return utf8.RuneError, 0
	}
	if utf16.IsSurrogate(first) && len(s) >= 10 && s[4] == '\\' && s[5] == 'u' {
		if second, ok := hexRune(s[6:]); ok {
			if pair := utf16.DecodeRune(first, second); pair != utf8.RuneError {
				return pair, 10
			}
		}
	}
	return first, 4 // half a pair leaves the next escape alone
}

// hexRune returns the number that four hexadecimal digits spell.
func hexRune(s string) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 32)
	return rune(n), err == nil
}
