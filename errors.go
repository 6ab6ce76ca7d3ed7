package lede

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"golang.org/x/text/language"
)

// ErrNoArticle is returned for input that has neither headline nor body: an
// index, an error page, nothing at all. An InputError is one, too.
var ErrNoArticle = errors.New("lede: no article")

// ErrTooLarge is returned, wrapped with the limit, for input of more than
// Parser.MaxBytes.
var ErrTooLarge = errors.New("lede: input too large")

// errNilReader is returned for a reader that is nil.
var errNilReader = errors.New("lede: reading input: the reader is nil")

// An OptionError is returned for a field of Parser that holds no value of its
// kind, before any input is read.
type OptionError struct {
	Field string // as Parser names it: "Published"
	Value string // what it holds
	Want  string // what it may hold: "an ISO 8601 date"
}

// Error returns `lede: Parser.Published is "yesterday", not an ISO 8601 date`.
func (e *OptionError) Error() string {
	return fmt.Sprintf("lede: Parser.%s is %q, not %s", e.Field, e.Value, e.Want)
}

// check returns an OptionError for the first field that is wrong.
func (p Parser) check() error {
	switch {
	case p.address() != nil && !p.URL.IsAbs():
		return &OptionError{"URL", p.URL.String(), "a full address"}
	case !p.Published.IsZero() && !p.Published.isISO():
		return &OptionError{"Published", p.Published.Value, wantDate}
	case p.Language != "" && !isLanguage(p.Language):
		return &OptionError{"Language", p.Language, "a BCP 47 tag"}
	case p.Format != Auto && p.Format != HTML && p.Format != Text:
		return &OptionError{"Format", string(p.Format), `"html", "text" or empty`}
	case p.MaxBytes < 0:
		return &OptionError{"MaxBytes", strconv.FormatInt(p.MaxBytes, 10), "a number of bytes, or 0"}
	case !(p.MinConfidence >= 0 && p.MinConfidence <= 1): // NaN, too
		return &OptionError{"MinConfidence", fmt.Sprint(p.MinConfidence), "from 0 to 1"}
	}
	return nil
}

const wantDate = "an ISO 8601 date"

// isLanguage reports whether a tag is BCP 47, of a language that there is:
// "en-GB", not "en_GB" or "english".
func isLanguage(tag string) bool {
	_, err := language.Parse(tag)
	return err == nil && !strings.Contains(tag, "_")
}

// An InputKind is what an input is that is neither a page nor a text.
type InputKind string

// The kinds of input that hold no article.
const (
	InputGzip     InputKind = "gzip"     // compressed: the caller has to unpack it
	InputArchive  InputKind = "archive"  // ZIP and its kin; Word's and EPUB's files too
	InputPDF      InputKind = "pdf"      // PDF
	InputDocument InputKind = "document" // RTF, PostScript, old files of Office
	InputImage    InputKind = "image"    // a picture
	InputFont     InputKind = "font"     // a font
	InputAudio    InputKind = "audio"    // sound
	InputVideo    InputKind = "video"    // film
	InputJSON     InputKind = "json"     // JSON, also a value a line
	InputFeed     InputKind = "feed"     // RSS, Atom, OPML
	InputSitemap  InputKind = "sitemap"  // a list of a site's addresses
	InputBinary   InputKind = "binary"   // other bytes that are no writing
)

// An InputError is returned for input that is neither a page nor a text. It
// says what the input is; errors.Is(err, ErrNoArticle) holds.
type InputError struct {
	Kind InputKind

	// Name is the format as people call it, "PNG", "Atom"; empty for binary
	// data without a signature.
	Name string
}

// Error returns "lede: the input is PNG (image), not a page".
func (e *InputError) Error() string {
	what := string(e.Kind)
	switch {
	case e.Name == "":
		what += " data"
	case !strings.EqualFold(e.Name, what):
		what = e.Name + " (" + what + ")"
	}
	return "lede: the input is " + what + ", not a page"
}

// Unwrap returns ErrNoArticle.
func (e *InputError) Unwrap() error { return ErrNoArticle }

// checkInput returns an InputError for input that is neither page nor text.
func checkInput(data []byte) error {
	if kind, ok := page.KindOf(data); ok {
		return &InputError{Kind: InputKind(kind.Kind), Name: kind.Name}
	}
	return nil
}
