package page

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf16"
)

// A Kind is what an input is that is neither page nor text.
type Kind struct {
	Kind string // gzip, archive, pdf, document, image, font, audio, video, json, feed, sitemap, binary
	Name string // the format as people call it: "PNG"
}

// A signature is how files of a format begin (the first bytes that their
// specifications set); at is where.
type signature struct {
	at         int
	mark       string
	kind, name string
}

// signatures are tried in order. Marks of letters alone have a byte behind them
// that no text has there.
var signatures = [...]signature{
	{0, "\x1f\x8b", "gzip", "gzip"},
	{0, "%PDF-", "pdf", "PDF"},
	{0, "\x89PNG\r\n\x1a\n", "image", "PNG"},
	{0, "\xff\xd8\xff", "image", "JPEG"},
	{0, "GIF87a", "image", "GIF"},
	{0, "GIF89a", "image", "GIF"},
	{8, "WEBPVP8", "image", "WebP"},
	{0, "II*\x00", "image", "TIFF"},
	{0, "MM\x00*", "image", "TIFF"},
	{0, "\x00\x00\x01\x00", "image", "ICO"},
	{4, "ftypavif", "image", "AVIF"},
	{4, "ftypheic", "image", "HEIC"},
	{0, "\x00\x00\x00\x0cJXL ", "image", "JPEG XL"},
	{0, "wOFF\x00\x01", "font", "WOFF"},
	{0, "wOFFOTTO", "font", "WOFF"},
	{0, "wOF2\x00", "font", "WOFF2"},
	{0, "wOF2OTTO", "font", "WOFF2"},
	{0, "OTTO\x00", "font", "OpenType"},
	{0, "\x00\x01\x00\x00\x00", "font", "TrueType"},
	{0, "ttcf\x00", "font", "TrueType"},
	{8, "WAVEfmt ", "audio", "WAV"},
	{0, "OggS\x00", "audio", "Ogg"},
	{0, "fLaC\x00", "audio", "FLAC"},
	{0, "ID3\x02", "audio", "MP3"},
	{0, "ID3\x03", "audio", "MP3"},
	{0, "ID3\x04", "audio", "MP3"},
	{0, "\xff\xfb", "audio", "MP3"},
	{4, "ftyp", "video", "MP4"},
	{0, "\x1aE\xdf\xa3", "video", "WebM"},
	{8, "AVI LIST", "video", "AVI"},
	{0, "FLV\x01", "video", "FLV"},
	{0, "PK\x03\x04", "archive", "ZIP"}, // Word and EPUB too
	{0, "PK\x05\x06", "archive", "ZIP"},
	{0, "7z\xbc\xaf\x27\x1c", "archive", "7z"},
	{0, "Rar!\x1a\x07", "archive", "RAR"},
	{0, "\xfd7zXZ\x00", "archive", "xz"},
	{0, "BZh91AY&SY", "archive", "bzip2"},
	{0, "\x28\xb5\x2f\xfd", "archive", "Zstandard"},
	{257, "ustar", "archive", "tar"},
	{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "document", "Microsoft Office"},
	{0, "{\\rtf", "document", "RTF"},
	{0, "%!PS", "document", "PostScript"},
	{0, "\x7fELF", "binary", "ELF"},
	{0, "\x00asm", "binary", "WebAssembly"},
	{0, "SQLite format 3\x00", "binary", "SQLite"},
}

// KindOf tells what the bytes of an input are when they are neither page nor
// text: by their signature, by the root element of a feed, as JSON, or by
// control characters, of which writing in any charset has next to none.
func KindOf(data []byte) (Kind, bool) {
	for _, s := range &signatures {
		if len(data) >= s.at+len(s.mark) && string(data[s.at:s.at+len(s.mark)]) == s.mark {
			return Kind{s.kind, s.name}, true
		}
	}
	start := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	if bytes.HasPrefix(start, []byte("%PDF-")) {
		return Kind{"pdf", "PDF"}, true
	}
	if len(start) == 0 {
		return Kind{}, false
	}
	peek := binaryPeek
	switch start[0] {
	case '<':
		peek = binaryPeek / 16 // hardly anything else begins so
		if kind, ok := xmlKind(start); ok {
			return kind, true
		}
	case '{', '[':
		if isJSON(start) {
			return Kind{"json", "JSON"}, true
		}
	}
	return Kind{"binary", ""}, isBinary(data, peek)
}

// xmlKinds are the root elements of XML that is no page.
var xmlKinds = map[string]Kind{
	"rss": {"feed", "RSS"}, "rdf": {"feed", "RSS"}, "feed": {"feed", "Atom"}, "opml": {"feed", "OPML"},
	"urlset": {"sitemap", "sitemap"}, "sitemapindex": {"sitemap", "sitemap"}, "svg": {"image", "SVG"},
}

// xmlKind reads the name of the first element behind the XML declaration,
// comments and a document type. "rdf:RDF" is "rdf".
func xmlKind(start []byte) (Kind, bool) {
	declared := false
	for n := 0; n < 16 && len(start) > 2 && start[0] == '<'; n++ {
		end := ">"
		switch {
		case bytes.HasPrefix(start, []byte("<!--")):
			end = "-->"
		case start[1] == '?':
			declared = true
		case start[1] != '!':
			size := bytes.IndexAny(start, " \t\r\n/>")
			if size < 0 {
				return Kind{}, false
			}
			name, _, _ := strings.Cut(strings.ToLower(string(start[1:size])), ":")
			kind, ok := xmlKinds[name]
			return kind, ok && (declared || name != "feed")
		}
		_, rest, ok := bytes.Cut(start, []byte(end))
		if !ok {
			break
		}
		start = bytes.TrimLeft(rest, " \t\r\n")
	}
	return Kind{}, false
}

// isJSON reports whether an input that begins with a bracket is JSON, perhaps
// cut off or a value a line. Prose begins with brackets too: "[Update] …".
func isJSON(start []byte) bool {
	inner := bytes.TrimLeft(start[1:], " \t\r\n[{")
	if len(inner) == 0 {
		return json.Valid(start)
	}
	if start[0] == '{' || bytes.IndexByte(start[:len(start)-len(inner)], '{') > 0 {
		return inner[0] == '"' && isMember(inner) || json.Valid(start)
	}
	return strings.IndexByte(`"-0123456789tfn]`, inner[0]) >= 0 && json.Valid(start)
}

// isMember reports whether an object's first member follows: "name":
func isMember(text []byte) bool {
	const longest = 200
	end := bytes.IndexByte(text[1:min(len(text), longest)], '"')
	return end >= 0 && bytes.HasPrefix(bytes.TrimLeft(text[end+2:], " \t\r\n"), []byte(":"))
}

const (
	// binaryPeek is how much of an input tells whether it is binary, at its
	// start and in its middle.
	binaryPeek = 32 << 10

	// maxControls is how many bytes of an input one may be a control character
	// that no charset of writing uses, in a text that a program spoilt a bit.
	maxControls = 50
)

// isBinary reports whether the bytes are no writing in any charset. UTF-16 is
// told by its byte order mark, or by its NULs standing in turn.
func isBinary(data []byte, peek int) bool {
	for _, at := range [...]int{0, len(data) / 2} {
		part := data[at:min(len(data), at+peek)]
		nuls, others := 0, 0
		for _, c := range part {
			switch {
			case c >= ' ': // as nearly all are
			case c == 0:
				nuls++
			case !isLayout(c):
				others++
			}
		}
		if others*maxControls > len(part) {
			return true
		}
		if nuls*maxControls > len(part) && !isUTF16(data, part) {
			return true
		}
	}
	return false
}

// isLayout reports whether a control character may stand in writing: tab, line
// and page ends, backspace, the shifts of ISO 2022 and the mark of its escapes,
// the end of file of old systems.
func isLayout(c byte) bool {
	return c >= '\b' && c <= '\r' || c == 0x0E || c == 0x0F || c == 0x1A || c == 0x1B
}

// isUTF16 reports whether bytes with many NULs are writing in UTF-16 or -32.
func isUTF16(data, part []byte) bool {
	if len(data) > 1 && (data[0] == 0xFF && data[1] == 0xFE || data[0] == 0xFE && data[1] == 0xFF) {
		return !isNoise(part, data[0] == 0xFE)
	}
	even, odd := 0, 0
	for i, c := range part {
		if c == 0 {
			if i%2 == 0 {
				even++
			} else {
				odd++
			}
		}
	}
	return min(even, odd)*20 < max(even, odd)
}

// isNoise reports whether many of the units of UTF-16 are halves of pairs that
// stand alone.
func isNoise(part []byte, bigEndian bool) bool {
	alone := 0
	for i := 0; i+3 < len(part); i += 2 {
		unit, next := rune(part[i])|rune(part[i+1])<<8, rune(part[i+2])|rune(part[i+3])<<8
		if bigEndian {
			unit, next = rune(part[i])<<8|rune(part[i+1]), rune(part[i+2])<<8|rune(part[i+3])
		}
		if utf16.IsSurrogate(unit) && utf16.DecodeRune(unit, next) == '\ufffd' {
			alone++
		}
	}
	return alone*maxControls > len(part)
}
