package prose

import "unicode/utf8"

// ControlSize returns how many bytes the character takes that text begins with
// when no text needs it and a screen may obey it: 0 when it is another. They are
//
//   - the control characters of ASCII (C0) but tab and line ends, DEL, and those
//     behind ASCII (C1): ESC recolours a terminal, with what follows it ("[31m");
//     databases refuse NUL;
//   - U+202D and U+202E, which print text backwards;
//   - U+200B, U+2060, U+FEFF and U+180E, which have no width and hide what a
//     word is: "by<U+200B>pass".
//
// White space is none of them, see [SpaceSize]. The text must not be empty.
func ControlSize[T string | []byte](text T) int {
	switch c := text[0]; {
	case c < ' ' || c == 0x7F:
		if c == '\t' || c >= '\n' && c <= '\r' {
			return 0
		}
		return 1 + colourSize(text)
	case c == 0xC2:
		if len(text) > 1 && text[1] < 0xA0 && text[1] != 0x85 {
			return 2
		}
	case c == 0xE1 || c == 0xE2 || c == 0xEF:
		if len(text) > 2 && isHiding([3]byte{c, text[1], text[2]}) {
			return 3
		}
	}
	return 0
}

// colourSize returns the length of what follows ESC in an order to a terminal
// (ECMA-48, 5.4): "[31m"; 0 when none does.
func colourSize[T string | []byte](text T) int {
	const longest = 16
	if text[0] != 0x1B || len(text) < 3 || text[1] != '[' {
		return 0
	}
	for i := 2; i < len(text) && i < longest; i++ {
		if c := text[i]; !IsDigit(c) && c != ';' && c != '?' {
			if IsLetter(c) {
				return i
			}
			break
		}
	}
	return 0
}

// isHiding reports whether the bytes are one of the characters that print text
// backwards or have no width.
func isHiding(c [3]byte) bool {
	switch c {
	case [3]byte{0xE2, 0x80, 0x8B}, [3]byte{0xE2, 0x80, 0xAD}, [3]byte{0xE2, 0x80, 0xAE},
		[3]byte{0xE2, 0x81, 0xA0}, [3]byte{0xEF, 0xBB, 0xBF}, [3]byte{0xE1, 0xA0, 0x8E}:
		return true
	}
	return false
}

// firstControl returns where the first control of text stands, -1 without any.
func firstControl[T string | []byte](text T) int {
	for i := 0; i < len(text); i++ {
		if c := text[i]; (c < ' ' || c >= 0x7F) && ControlSize(text[i:]) > 0 {
			return i
		}
	}
	return -1
}

// WithoutControls returns text without the characters of [ControlSize]. It is
// returned as it is when it has none.
func WithoutControls(text string) string {
	at := firstControl(text)
	if at < 0 {
		return text
	}
	return string(appendPlain([]byte(text[:at]), text[at:]))
}

// DropControls is WithoutControls for bytes, which it overwrites.
func DropControls(text []byte) []byte {
	at := firstControl(text)
	if at < 0 {
		return text
	}
	return appendPlain(text[:at], text[at:])
}

// appendPlain appends what is no control. out may end where text begins.
func appendPlain[T string | []byte](out []byte, text T) []byte {
	for i := 0; i < len(text); {
		n := 0
		if out, n = AppendMended(out, text[i:]); n > 0 {
			i += n
			continue
		}
		out = append(out, text[i])
		i++
	}
	return out
}

// AppendMended takes the control that text begins with, and returns how many
// bytes it took: none where there is no control. A control behind ASCII is often
// a part of a character that was encoded twice, "â\u0080\u0099" for "’"; with
// the letter at the end of out it becomes that character again.
func AppendMended[T string | []byte](out []byte, text T) ([]byte, int) {
	n := ControlSize(text)
	if n != 2 || text[0] != 0xC2 {
		return out, n
	}
	lead := len(out) - 2 // U+00C0 to U+00FF take two bytes
	if lead < 0 || out[lead] != 0xC3 || out[lead+1] > 0xB4 {
		return out, n
	}
	char, size := [4]byte{out[lead+1] | 0x40}, 1
	for i := 0; size < len(char) && i+1 < len(text) && text[i] == 0xC2; i += 2 {
		char[size] = text[i+1]
		size++
		if r, wide := utf8.DecodeRune(char[:size]); r != utf8.RuneError && wide == size {
			if r < 0xA0 {
				break // a control, twice
			}
			return utf8.AppendRune(out[:lead], r), i + 2
		}
	}
	return out, n
}
