package lede

import "strings"

// escapeMarkdown returns text with a backslash before each character that
// CommonMark, or GitHub's dialect, would read as markup within a line.
func escapeMarkdown(text string) string {
	if !strings.ContainsAny(text, "\\`*_[]<&~#") {
		return text
	}
	var out strings.Builder
	out.Grow(len(text) + 16)
	for i := 0; i < len(text); i++ {
		c := text[i]
		escape := false
		switch c {
		case '\\', '`', '*', '[', ']', '<', '~':
			escape = true
		case '_':
			escape = i == 0 || i+1 == len(text) || !isASCIIWord(text[i-1]) || !isASCIIWord(text[i+1])
		case '&':
			escape = startsEntity(text[i:])
		case '#':
			escape = i+1 == len(text) // a heading may end with some
		}
		if escape {
			out.WriteByte('\\')
		}
		out.WriteByte(c)
	}
	return out.String()
}

// escapeStart returns an escaped line so that it begins no block: no heading,
// list, quotation or rule.
func escapeStart(line string) string {
	if line == "" {
		return line
	}
	switch line[0] {
	case '#', '>', '+', '-', '=', '|', ':': // a table's second line may begin with the last two
		return `\` + line
	}
	if n := listNumber(line); n > 0 {
		return line[:n] + `\` + line[n:]
	}
	return line
}

// listNumber returns the length of the number that makes a line an entry of a
// list, "1. " or "1) ", 0 when there is none.
func listNumber(line string) int {
	n := 0
	for n < len(line) && '0' <= line[n] && line[n] <= '9' {
		n++
	}
	if n == len(line) || line[n] != '.' && line[n] != ')' || n+1 < len(line) && line[n+1] != ' ' {
		return 0
	}
	return n
}

// maxEntity is the length of the longest name of a character reference.
const maxEntity = 32

// startsEntity reports whether text, which begins with "&", begins with a
// character reference.
func startsEntity(text string) bool {
	for i := 1; i < min(len(text), maxEntity); i++ {
		switch c := text[i]; {
		case c == ';':
			return i > 1
		case !isASCIIWord(c) && c != '#':
			return false
		}
	}
	return false
}

func isASCIIWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// longestRun returns the length of the longest run of c in text.
func longestRun(text string, c byte) int {
	longest, run := 0, 0
	for i := 0; i < len(text); i++ {
		if text[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// escapeHTML returns text for an element's content or a quoted attribute.
// Control characters, which no document may hold, are left out.
func escapeHTML(text string) string {
	return htmlEscapes.Replace(strings.Map(visibleRune, text))
}

var htmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func visibleRune(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 {
		return -1
	}
	return r
}
