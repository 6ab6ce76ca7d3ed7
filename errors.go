package lede

import (
	"errors"
	"strings"

	"github.com/lede-go/lede/internal/page"
)

// ErrNoArticle is returned for input that has neither headline nor body: an
// index, an error page, nothing at all. An InputError is one, too.
var ErrNoArticle = errors.New("lede: no article")

// ErrTooLarge is returned for input of more than Parser.MaxBytes.
var ErrTooLarge = errors.New("lede: input too large")

// errNilReader is returned for a reader that is nil.
var errNilReader = errors.New("lede: reading input: the reader is nil")

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
