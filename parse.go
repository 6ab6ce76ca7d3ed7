package lede

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/meta"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/speech"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html"
)

// A Format tells how to read the input.
type Format string

// The formats.
const (
	Auto Format = ""     // look at the input
	HTML Format = "html" // a page or a piece of one
	Text Format = "text" // plain text
)

// DefaultMaxBytes is the size limit of an input unless Parser.MaxBytes says
// otherwise: 16 MiB, some fifty times a large news page.
const DefaultMaxBytes = 16 << 20

// A Parser holds what the caller knows about a page. The zero Parser is ready;
// one value may serve many goroutines.
type Parser struct {
	// URL is the full address of the page, nil or empty where it is not known.
	// Relative links are resolved against it.
	URL *url.URL

	// Published is the publication date assumed when the page states none; see
	// ParseDate and DateOf.
	Published Date

	// Language is a BCP 47 tag, "en" or "pt-BR"; empty means that the page or text decides.
	Language string

	// Format is HTML, Text or, when zero, Auto.
	Format Format

	// ContentType is the value of the HTTP header of that name. Its charset
	// is believed unless a byte order mark or the bytes say otherwise.
	ContentType string

	// MaxBytes limits the input; 0 means DefaultMaxBytes.
	MaxBytes int64

	// MinConfidence is the least Quote.Confidence that is reported, from 0 to 1.
	// The default, 0, is the library's own cut; more is reported below it.
	MinConfidence float64

	// NoDates leaves Article.Dates empty, and Quote.Said with it; NoQuotes leaves
	// Article.Quotes and Article.People empty. What is left out takes no time.
	// Posts have no such switch: to keep their words out of the paragraphs they
	// have to be found.
	NoDates  bool
	NoQuotes bool

	// Rules tell where the page's site keeps its fields, see NewRules; nil
	// for the generic way. Reading with rules takes longer.
	Rules *Rules
}

// Parse reads one news article, HTML or plain text, from r.
func Parse(r io.Reader) (*Article, error) {
	return Parser{}.Parse(r)
}

// ParseDocument reads an article from a parsed page, which it leaves
// unchanged. The document's Url, when set, is the page's address. Of an
// *html.Node goquery.NewDocumentFromNode makes a document.
func ParseDocument(doc *goquery.Document) (*Article, error) {
	return Parser{}.ParseDocument(doc)
}

// Parse reads one news article, HTML or plain text, from r. Exactly one of
// article and error is nil. The errors are ErrTooLarge, ErrNoArticle, an
// *InputError for what is neither page nor text, an *OptionError for a field
// of p, and what r reports, wrapped; to be told apart by errors.Is and
// errors.As. Bad markup, an odd charset or a broken script give an article with fewer
// fields.
func (p Parser) Parse(r io.Reader) (*Article, error) {
	buffer := newInput()
	defer releaseInput(buffer)
	laid, text, err := p.open(buffer, r)
	switch {
	case err != nil:
		return nil, err
	case laid == nil:
		return p.readText(string(prose.DropControls(text)))
	}
	return p.readPage(laid)
}

// open reads r as the page that it is, or else as a text. Both lie in the buffer.
func (p Parser) open(buffer *bytes.Buffer, r io.Reader) (laid *page.Page, text []byte, err error) {
	if err := p.check(); err != nil {
		return nil, nil, err
	}
	data, err := readInput(buffer, r, p.MaxBytes, p.ContentType)
	if err != nil {
		return nil, nil, err
	}
	if p.Format == HTML || p.Format == Auto && page.IsMarkup(data) {
		laid, err = p.layMarkup(data)
		return laid, nil, err
	}
	return nil, data, nil
}

// ParseDocument is like the function of that name, with what p knows.
func (p Parser) ParseDocument(doc *goquery.Document) (*Article, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	if doc == nil || doc.Selection == nil || len(doc.Nodes) == 0 || doc.Nodes[0] == nil {
		return nil, ErrNoArticle
	}
	base := p.address()
	if base == nil {
		base = doc.Url
	}
	return p.readPage(page.LayTree(doc.Nodes[0], base, pickerOf(p.Rules)))
}

// address returns the address of the page, nil where it is not known. url.Parse
// makes an empty one of "".
func (p Parser) address() *url.URL {
	if p.URL == nil || *p.URL == (url.URL{}) {
		return nil
	}
	return p.URL
}

// layMarkup lays a page's bytes flat. Selectors speak of a tree, so that with
// rules there has to be one.
func (p Parser) layMarkup(data []byte) (*page.Page, error) {
	if p.Rules == nil {
		return page.LayTokens(data, p.address()), nil
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("lede: the page cannot be laid out: %w", err)
	}
	return page.LayTree(root, p.address(), pickerOf(p.Rules)), nil
}

// readPage reads the article of a page laid flat.
func (p Parser) readPage(laid *page.Page) (*Article, error) {
	a, err := p.draft(laid)
	laid.Release() // before its words take memory in their turn
	if err != nil {
		return nil, err
	}
	a.tellLanguage()
	return p.finish(a)
}

// draft reads the article of a page but for what its words say.
func (p Parser) draft(laid *page.Page) (*Article, error) {
	found := content.Choose(laid)
	things := jsonld.Read(laid)
	linked := jsonld.Article(things)
	says := meta.Read(laid, found, linked, p.Language)
	lex := lexicon.For(says.Language)
	known := content.Known{Headline: says.Headline, Deck: says.Deck, Authors: says.Authors}
	body := content.ReadBody(laid, found, linked, lex, known)
	if says.Access == "" || says.Access == meta.Free {
		body = content.RecoverBody(laid, linked, body, lex, known)
	}
	defer body.Release()
	if p.Rules == nil && content.IsOther(laid, found, things, claimsOf(says), body) {
		return nil, ErrNoArticle
	}
	a := &Article{
		URL: withoutFragment(says.URL), AMP: says.AMP, Next: says.Next,
		Headline: says.Headline, Deck: says.Deck, Authors: each(says.Authors, authorOf),
		Publisher: Publisher(says.Publisher), Section: says.Section, Tags: says.Tags,
		Language: says.Language, Direction: says.Direction, Dateline: says.Dateline,
		Published: Date(says.Published), Modified: Date(says.Modified), Access: Access(says.Access),
		Images: each(says.Images, imageOf), Body: each(body.Drafts, draftOf),
		Updates: each(body.Updates, updateOf), Posts: each(body.Posts, postOf), Sources: sourcesOf(says.Sources),
	}
	switch {
	case body.Source != "":
		a.note("body", Source(body.Source))
	case len(a.Body) > 0 && a.Sources["body"] == "":
		a.note("body", SourceMarkup)
	}
	return a, nil
}

// withoutFragment returns the address of a page without the place in it that a
// reader came to. Behind "#!" stands which page it is.
func withoutFragment(address string) string {
	page, fragment, _ := strings.Cut(address, "#")
	if strings.HasPrefix(fragment, "!") {
		return address
	}
	return page
}

// claimsOf returns what a page's fields say of its being an article. An address
// that only the caller knows is no word of the page's.
func claimsOf(says *meta.Fields) content.Claims {
	c := content.Claims{Headline: says.Headline, Dated: !says.Published.IsZero(), Signed: len(says.Authors) > 0}
	if says.Sources["url"] != page.SourceCaller {
		c.Address = says.URL
	}
	return c
}

// readText reads the article of a raw text.
func (p Parser) readText(text string) (*Article, error) {
	language, source := p.Language, SourceCaller
	if language == "" {
		language, source = lexicon.Detect(text), SourceInferred
	}
	says := content.ReadPlain(text, lexicon.For(language))
	defer says.Release()
	says.DatePosts(timex.Date(p.Published), lexicon.For(language))
	if p.Published.IsZero() {
		says.DateByPosts()
	}
	a := &Article{
		Headline: says.Headline, Deck: says.Deck, Authors: each(says.Authors, authorOf), Language: language, Dateline: says.Dateline,
		Published: Date(says.Published), Modified: Date(says.Modified),
		Body: each(says.Body, blockOf), Posts: each(says.Posts, postOf), Sources: sourcesOf(says.Sources),
	}
	if language != "" {
		a.note("language", source)
	}
	if len(a.Body) > 0 {
		a.note("body", SourceText)
	}
	if address := p.address(); address != nil {
		a.URL = withoutFragment(address.String())
		a.note("url", SourceCaller)
	}
	return p.finish(a)
}

// finish reads what the body says: its dates, its people and its quotes.
func (p Parser) finish(a *Article) (*Article, error) {
	if len(a.Body) == 0 && a.Headline == "" {
		return nil, ErrNoArticle
	}
	if a.Published.IsZero() {
		a.Published = p.Published
		if !a.Published.IsZero() {
			a.note("published", SourceCaller)
		}
	}
	if a.Direction == "" && lexicon.IsRightToLeft(a.Language) {
		a.Direction = "rtl"
		a.note("direction", SourceInferred)
	}
	if !p.NoDates || !p.NoQuotes {
		p.readWords(a)
	}
	return a, nil
}

// readWords reads the dates, the people and the quotes that are wanted. Quotes
// that need no day need no dates.
func (p Parser) readWords(a *Article) {
	lex := lexicon.For(a.Language)
	tokens := prose.NewBuffer()
	defer tokens.Release()
	text := lexicon.ReadPassages(a.parts(), lex, tokens)
	published, posted := timex.Date(a.Published), a.postDates()
	var dates []timex.Mention
	if !p.NoDates {
		dates = timex.Find(text, lex, a.Language, published, posted)
		defer timex.Release(dates)
		a.Dates = each(dates, mentionOf)
	}
	if p.NoQuotes {
		return
	}
	cast := people.ReadCast(text, lex, a.Headline, each(a.Authors, personOf))
	defer cast.Release()
	quotes := speech.Find(text, lex, cast, dates, posted, published, p.MinConfidence)
	a.People = each(cast.People(), figureOf)
	a.Quotes = each(quotes, quoteOf)
	if len(a.Posts) > 0 {
		a.tellHandles()
	}
	if p.NoDates { // the publication date alone would be a guess
		for i := range a.Quotes {
			a.Quotes[i].Said = Said{}
		}
	}
}

// parts returns the body as those who read its words see it.
func (a *Article) parts() []prose.Part {
	parts := make([]prose.Part, len(a.Body))
	for i := range a.Body {
		parts[i] = prose.Part{Kind: prose.Kind(a.Body[i].Kind), Text: a.Body[i].Text}
	}
	return parts
}

// postDates returns when the posts were posted, by their block.
func (a *Article) postDates() map[int]timex.Date {
	posted := make(map[int]timex.Date, len(a.Posts))
	for i := range a.Posts {
		if p := &a.Posts[i]; !p.Posted.IsZero() {
			posted[p.Block] = timex.Date(p.Posted)
		}
	}
	return posted
}

// tellLanguage sets the language that the words are of when the page declares
// none, or one that they clearly are not of. A caller's is believed.
func (a *Article) tellLanguage() {
	known := a.Language != ""
	if known && (a.Sources["language"] == SourceCaller || a.Sources["language"] == SourceRule || !lexicon.Contradicts(a.sample(lexicon.DeclaredPeek), a.Language)) {
		return
	}
	if a.Language = lexicon.Detect(a.sample(lexicon.DetectPeek)); a.Language != "" {
		a.note("language", SourceInferred)
	}
}

// sample returns the beginning of the running text, some n bytes of it.
func (a *Article) sample(n int) string {
	var out strings.Builder
	out.Grow(n)
	for text := range a.Paragraphs() {
		if out.Len() > n {
			break
		}
		out.WriteString(text)
		out.WriteByte(' ')
	}
	return out.String()
}

// readInput reads r up to the limit into the buffer and returns its bytes as
// UTF-8. They may lie in the buffer.
func readInput(buffer *bytes.Buffer, r io.Reader, limit int64, contentType string) ([]byte, error) {
	if limit == 0 {
		limit = DefaultMaxBytes
	}
	if v := reflect.ValueOf(r); !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		return nil, errNilReader
	}
	if sized, ok := r.(interface{ Len() int }); ok { // bytes.Reader and its like
		buffer.Grow(int(min(max(int64(sized.Len()), 0), limit)) + bytes.MinRead)
	}
	_, err := buffer.ReadFrom(io.LimitReader(r, limit+1))
	data := buffer.Bytes()
	if err != nil {
		return nil, fmt.Errorf("lede: reading input: %w", err)
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrTooLarge, limit)
	}
	if err := checkInput(data); err != nil {
		return nil, err
	}
	return page.ToUTF8(data, contentType), nil
}

var pooledInputs = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// newInput returns an empty buffer to read an input into.
func newInput() *bytes.Buffer {
	b := pooledInputs.Get().(*bytes.Buffer)
	b.Reset()
	return b
}

// releaseInput gives the buffer to the next input.
func releaseInput(b *bytes.Buffer) {
	if b.Cap() <= prose.MaxPooled {
		pooledInputs.Put(b)
	}
}
