package lede

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// ErrNoArticle is returned for input that has neither headline nor body: an
// index, an error page, nothing at all.
var ErrNoArticle = errors.New("lede: no article")

// ErrTooLarge is returned for input of more than Parser.MaxBytes.
var ErrTooLarge = errors.New("lede: input too large")

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
	// URL is the address of the page. Relative links are resolved against it.
	URL *url.URL

	// Published is the publication date assumed when the page states none.
	Published Date

	// Language is a BCP 47 tag; empty means that the page or text decides.
	Language string

	// Format is HTML, Text or, when zero, Auto.
	Format Format

	// ContentType is the value of the HTTP header of that name. Its charset
	// is believed unless a byte order mark or the bytes say otherwise.
	ContentType string

	// MaxBytes limits the input; 0 means DefaultMaxBytes.
	MaxBytes int64

	// Rules tell where the page's site keeps its fields, see NewRules; nil
	// for the generic way. Reading with rules takes longer.
	Rules *Rules
}

// Parse reads one news article, HTML or plain text, from r.
func Parse(r io.Reader) (*Article, error) {
	return Parser{}.Parse(r)
}

// ParseDocument reads an article from a parsed page, which it leaves
// unchanged. The document's Url, when set, is the page's address.
func ParseDocument(doc *goquery.Document) (*Article, error) {
	return Parser{}.ParseDocument(doc)
}

// Parse reads one news article, HTML or plain text, from r. Exactly one of
// article and error is nil. The errors are ErrTooLarge, ErrNoArticle and
// what r reports, wrapped; bad markup, an odd charset or a broken script give
// an article with fewer fields.
func (p Parser) Parse(r io.Reader) (*Article, error) {
	buffer := newInput()
	defer releaseInput(buffer)
	data, err := readInput(buffer, r, p.MaxBytes, p.ContentType)
	if err != nil {
		return nil, err
	}
	if p.Format == HTML || p.Format == Auto && isMarkup(data) {
		return p.readMarkup(data)
	}
	return p.readText(string(data))
}

// ParseDocument is like the function of that name, with what p knows.
func (p Parser) ParseDocument(doc *goquery.Document) (*Article, error) {
	if doc == nil || len(doc.Nodes) == 0 {
		return nil, ErrNoArticle
	}
	base := p.URL
	if base == nil {
		base = doc.Url
	}
	return p.readPage(layTree(doc.Nodes[0], base, pickerOf(p.Rules)))
}

// readMarkup reads the article of a page's bytes. Selectors speak of a tree, so
// that with rules there has to be one.
func (p Parser) readMarkup(data []byte) (*Article, error) {
	if p.Rules == nil {
		return p.readPage(layTokens(data, p.URL))
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("lede: the page cannot be laid out: %w", err)
	}
	return p.readPage(layTree(root, p.URL, pickerOf(p.Rules)))
}

// readPage reads the article of a page laid flat.
func (p Parser) readPage(page *page) (*Article, error) {
	a, err := p.draft(page)
	page.release() // before its words take memory in their turn
	if err != nil {
		return nil, err
	}
	a.tellLanguage()
	return p.finish(a)
}

// draft reads the article of a page but for what its words say.
func (p Parser) draft(page *page) (*Article, error) {
	found := chooseContent(page)
	things := readLinked(page)
	linked := articleOf(things)
	says := readMeta(page, found, linked, p.Language)
	lex := lexiconFor(says.Language)
	known := known{says.Headline, says.Deck, says.Authors}
	body := readBody(page, found, linked, lex, known)
	source := Source("")
	if says.Free == nil || *says.Free {
		if more := recoverBody(page, linked, body, lex, known); more.drafts != nil {
			body, source = more, more.source
		}
	}
	if p.Rules == nil && isOther(page, found, things, claimsOf(says), body.drafts) {
		return nil, ErrNoArticle
	}
	a := &Article{
		URL: says.URL, AMP: says.AMP, Next: says.Next, Headline: says.Headline, Deck: says.Deck, Authors: says.Authors,
		Publisher: says.Publisher, Section: says.Section, Tags: says.Tags, Language: says.Language, Direction: says.Direction,
		Published: says.Published, Modified: says.Modified, Free: says.Free, Images: says.Images,
		Posts: body.posts, Updates: body.updates, Sources: says.Sources,
	}
	if source != "" {
		a.note("body", source)
	}
	a.Body = make([]Block, len(body.drafts))
	for i := range body.drafts {
		a.Body[i] = body.drafts[i].Block
	}
	return a, nil
}

// claimsOf returns what a page's fields say of its being an article. An address
// that only the caller knows is no word of the page's.
func claimsOf(says *fields) claims {
	c := claims{headline: says.Headline, dated: !says.Published.IsZero(), signed: len(says.Authors) > 0}
	if says.Sources["url"] != SourceCaller {
		c.address = says.URL
	}
	return c
}

// readText reads the article of a raw text.
func (p Parser) readText(text string) (*Article, error) {
	language, source := p.Language, SourceCaller
	if language == "" {
		language, source = detectLanguage(text), SourceInferred
	}
	says := readPlain(text, lexiconFor(language))
	if p.Published.IsZero() {
		says.dateByPosts()
	}
	a := &Article{
		Headline: says.Headline, Authors: says.Authors, Language: language, Dateline: says.Dateline,
		Published: says.Published, Modified: says.Modified, Body: says.Body, Posts: says.Posts, Sources: says.Sources,
	}
	if language != "" {
		a.note("language", source)
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
	if a.Direction == "" && isRightToLeft(a.Language) {
		a.Direction = "rtl"
	}
	lex := lexiconFor(a.Language)
	tokens := newTokenBuffer()
	defer tokens.release()
	text := readPassages(a.parts(), lex, tokens)
	posted := a.postDates()
	dates := findDates(text, lex, a.Language, a.Published, posted)
	people := readCast(text, lex, a.Headline, a.Authors)
	defer people.release()
	a.Quotes = findQuotes(text, lex, people, dates, posted, a.Published)
	a.Dates = dates
	return a, nil
}

// parts returns the body as those who read its words see it.
func (a *Article) parts() []part {
	parts := make([]part, len(a.Body))
	for i := range a.Body {
		parts[i] = part{a.Body[i].Kind, a.Body[i].Text}
	}
	return parts
}

// postDates returns when the posts were posted, by their block.
func (a *Article) postDates() map[int]Date {
	posted := make(map[int]Date, len(a.Posts))
	for i := range a.Posts {
		if p := &a.Posts[i]; !p.Posted.IsZero() {
			posted[p.Block] = p.Posted
		}
	}
	return posted
}

// tellLanguage sets the language that the words are of when the page declares
// none, or one that they clearly are not of. A caller's is believed.
func (a *Article) tellLanguage() {
	known := a.Language != ""
	if known && (a.Sources["language"] == SourceCaller || !contradicts(a.sample(declaredPeek), a.Language)) {
		return
	}
	if a.Language = detectLanguage(a.sample(detectPeek)); a.Language != "" {
		a.note("language", SourceInferred)
	}
}

// sample returns the beginning of the running text, some n bytes of it.
func (a *Article) sample(n int) string {
	var out strings.Builder
	for text := range a.Paragraphs() {
		if out.Len() > n {
			break
		}
		out.WriteString(text)
		out.WriteByte(' ')
	}
	return out.String()
}

// note records the source of a field.
func (a *Article) note(key string, s Source) {
	if a.Sources == nil {
		a.Sources = Sources{}
	}
	a.Sources[key] = s
}

// readInput reads r up to the limit into the buffer and returns its bytes as
// UTF-8. They may lie in the buffer.
func readInput(buffer *bytes.Buffer, r io.Reader, limit int64, contentType string) ([]byte, error) {
	if limit <= 0 {
		limit = DefaultMaxBytes
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
		return nil, ErrTooLarge
	}
	return toUTF8(data, contentType), nil
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
	if b.Cap() <= maxPooled {
		pooledInputs.Put(b)
	}
}
