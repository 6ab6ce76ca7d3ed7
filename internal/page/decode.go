package page

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/htmlindex"
)

const (
	// CharsetPeek is where a page declares its charset (HTML standard, 13.2.3.2).
	CharsetPeek = 1024

	// sniffPeek is how much of an input tells a page from plain text: enough
	// for a page that begins with a long comment, or with words.
	sniffPeek = 4096

	// guessPeek is how much of an input a charset guess looks at.
	guessPeek = 64 << 10
)

// ToUTF8 decodes data and drops NULs, which no text holds. The charset is,
// first that holds:
//
//  1. a byte order mark's;
//  2. UTF-8 when the bytes are valid, whatever is declared, but for
//     declarations that valid UTF-8 can follow too (UTF-16, ISO-2022-JP);
//  3. the content type's, or the page's own <meta>;
//  4. UTF-8 when all but a few bytes are valid: a page cut or spliced;
//  5. the one under which the bytes look most like writing.
func ToUTF8(data []byte, contentType string) []byte {
	data = decode(data, contentType)
	if bytes.IndexByte(data, 0) >= 0 {
		data = bytes.ReplaceAll(data, []byte{0}, nil)
	}
	return data
}

// decode turns data into UTF-8.
func decode(data []byte, contentType string) []byte {
	peek := data[:min(len(data), CharsetPeek)]
	valid := utf8.Valid(data)
	if valid && contentType == "" && !bytes.Contains(peek, []byte("2022")) {
		return bytes.TrimPrefix(data, []byte("\ufeff")) // no <meta> declares ISO-2022-JP
	}
	enc, name, certain := charset.DetermineEncoding(peek, contentType)
	shifty := strings.HasPrefix(name, "utf-16") || name == "iso-2022-jp"
	unknown := !certain && name == "windows-1252" // what no declaration gives, too
	if !shifty && valid {
		return bytes.TrimPrefix(data, []byte("\ufeff"))
	}
	if !shifty && (name == "utf-8" || unknown) {
		if nearlyUTF8(data) {
			return bytes.TrimPrefix(bytes.ToValidUTF8(data, []byte("\ufffd")), []byte("\ufeff"))
		}
		if enc, _ = htmlindex.Get(guessCharset(data)); enc == nil {
			return bytes.ToValidUTF8(data, []byte("\ufffd"))
		}
	}
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil || !utf8.Valid(decoded) {
		return bytes.ToValidUTF8(data, []byte("\ufffd"))
	}
	return bytes.TrimPrefix(decoded, []byte("\ufeff"))
}

// nearlyUTF8 reports whether most characters beyond ASCII are valid UTF-8.
func nearlyUTF8(data []byte) bool {
	valid, invalid := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else {
			valid++
		}
		i += n
	}
	return valid > 10*invalid
}

// guessed are the charsets that guessCharset tries. Of two that read the bytes
// equally well the first wins.
var guessed = [...]string{
	"windows-1252", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
	"windows-1251", "koi8-r", "windows-1250", "windows-1253", "windows-1255", "windows-1256",
}

// frequent are the commonest syllables of Korean and characters of Chinese:
// bytes read under a wrong charset seldom turn into them.
const frequent = "이다는을의에가하고로지한어사은를들기시도자서해대인리정아나" +
	"的一是不了在人有和這这中大為为上個个國国我以要他時时来來用們们生到作地出就分對对成會会可主發发年動动部說说"

// guessCharset returns the charset under which the bytes look most like
// writing.
func guessCharset(data []byte) string {
	data = withoutASCII(data[:min(len(data), guessPeek)])
	best, bestScore := guessed[0], -1.0
	for _, name := range guessed {
		enc, err := htmlindex.Get(name)
		if err != nil {
			continue
		}
		decoded, err := enc.NewDecoder().Bytes(data)
		if err != nil {
			continue
		}
		if score := plausibility(string(decoded)); score > bestScore {
			best, bestScore = name, score
		}
	}
	return best
}

// withoutASCII shortens the runs of ASCII, which are most of a page and say nothing
// of its charset, to what may belong to the characters at their ends.
func withoutASCII(data []byte) []byte {
	const around = 4 // bytes, the most of a character
	var out []byte
	for start := 0; start < len(data); {
		end := start
		for end < len(data) && data[end] < utf8.RuneSelf {
			end++
		}
		if run := data[start:end]; len(run) > 2*around {
			out = append(append(out, run[:around]...), run[len(run)-around:]...)
		} else {
			out = append(out, run...)
		}
		for start = end; start < len(data) && data[start] >= utf8.RuneSelf; start++ {
			out = append(out, data[start])
		}
	}
	return out
}

// plausibility rates decoded text from 0 to 1: the share of its non-ASCII
// characters that stand where running text has them. A letter counts in full
// beside another of its script and case; kana and frequent Han count always.
func plausibility(text string) float64 {
	good, all := 0.0, 0.0
	previous := ' '
	for _, r := range text {
		if r >= utf8.RuneSelf {
			all++
			good += likeliness(previous, r)
		}
		previous = r
	}
	if all == 0 {
		return 0
	}
	return good / all
}

// likeliness rates one non-ASCII character by what it is and what precedes it.
func likeliness(previous, r rune) float64 {
	switch {
	case r == utf8.RuneError, unicode.Is(unicode.Co, r), unicode.IsControl(r):
		return -2
	case mixesScripts(previous, r):
		return -1
	case strings.ContainsRune(frequent, r), unicode.Is(unicode.Hiragana, r):
		return 1
	case unicode.Is(unicode.Hangul, r):
		return 0.5
	case r >= 0xFF61 && unicode.Is(unicode.Katakana, r):
		return 0 // half-width: what other charsets' bytes turn into
	case unicode.Is(unicode.Katakana, r):
		return 1
	case r >= 0x4E00 && r < 0x9FA6:
		return 0.4
	case unicode.Is(unicode.Cyrillic, r), unicode.Is(unicode.Greek, r):
		return lowerBesideLetter(previous, r)
	case unicode.In(r, unicode.Hebrew, unicode.Arabic):
		return 0.85
	case isLowerLatin(previous, r), unicode.In(r, unicode.Pd, unicode.Pi, unicode.Pf), r == '\u3001', r == '\u3002':
		return 0.7
	}
	return 0.2
}

// isLowerLatin reports whether a character is a small Latin letter inside a word.
func isLowerLatin(previous, r rune) bool {
	return unicode.IsLetter(previous) && unicode.IsLower(r) && unicode.Is(unicode.Latin, r)
}

// mixesScripts reports whether a character continues a word in ASCII with a
// letter that is not Latin, as no word does.
func mixesScripts(previous, r rune) bool {
	return previous < utf8.RuneSelf && unicode.IsLetter(previous) && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
}

// lowerBesideLetter rates a letter of a script with cases: text is mostly
// lower case, and a capital does not follow a small letter.
func lowerBesideLetter(previous, r rune) float64 {
	switch {
	case unicode.IsLower(r):
		return 0.95
	case unicode.IsLower(previous):
		return -0.5
	}
	return 0.5
}

// IsMarkup tells a page from plain text: by how the input begins, or by a tag
// that only markup has near its start.
func IsMarkup(data []byte) bool {
	start := bytes.ToLower(bytes.TrimSpace(data[:min(len(data), sniffPeek)]))
	if len(start) > 1 && start[0] == '<' {
		if c := start[1]; 'a' <= c && c <= 'z' || c == '!' || c == '?' || c == '/' {
			return true
		}
	}
	for _, tag := range []string{"<!doctype", "<html", "<body", "</p>", "<p>", "</div>", "<br>", "<br/>"} {
		if bytes.Contains(start, []byte(tag)) {
			return true
		}
	}
	return false
}
