package lede

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"net/url"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// An Article is what one page says. A zero field is unknown: nothing is
// invented, and a value that is likely wrong is left out. Its JSON form reads
// back into an equal Article.
type Article struct {
	// URL is the canonical address, absolute where the page's own is known.
	URL string `json:"url,omitempty"`

	// AMP and Next are the addresses of the page's AMP twin and of the next
	// page of an article printed over several.
	AMP  string `json:"amp,omitempty"`
	Next string `json:"next,omitempty"`

	// Headline is the article's own, without the site's name.
	Headline string `json:"headline,omitempty"`

	// Deck is the standfirst or sub-headline.
	Deck string `json:"deck,omitempty"`

	// Authors are the people, or the agency, of the byline.
	Authors []Author `json:"authors,omitempty"`

	Publisher Publisher `json:"publisher,omitzero"`
	Section   string    `json:"section,omitempty"`
	Tags      []string  `json:"tags,omitempty"`

	// Language is a BCP 47 tag, Direction "rtl" for scripts written from
	// right to left and empty otherwise.
	Language  string `json:"language,omitempty"`
	Direction string `json:"direction,omitempty"`

	// Dateline is the place a report was filed from ("PARIS").
	Dateline string `json:"dateline,omitempty"`

	Published Date `json:"published,omitzero"`
	Modified  Date `json:"modified,omitzero"`

	// Free is what the page says of its access: false behind a paywall, in
	// which case Body is the teaser; nil when it does not say.
	Free *bool `json:"free,omitempty"`

	// Images has the lead image first.
	Images []Image `json:"images,omitempty"`

	// Body is the article in reading order. Everything below points into it.
	Body []Block `json:"body,omitempty"`

	// Updates are the entries of a live blog, in the page's order.
	Updates []Update `json:"updates,omitempty"`

	Posts  []Post        `json:"posts,omitempty"`
	Quotes []Quote       `json:"quotes,omitempty"`
	Dates  []DateMention `json:"dates,omitempty"`

	// Sources tells where each field came from, by its JSON key.
	Sources Sources `json:"sources,omitempty"`
}

// An Author is one person, or the agency, of a byline.
type Author struct {
	// Name is without "By", titles and jobs.
	Name string `json:"name"`

	// URL is the author's page, absolute where the article's address is known.
	URL string `json:"url,omitempty"`

	// Organization is set for agencies and newsrooms.
	Organization bool `json:"organization,omitempty"`
}

// A Publisher is who publishes the page.
type Publisher struct {
	Name string `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`
	Logo string `json:"logo,omitempty"`
}

// An Image is a picture of the article.
type Image struct {
	URL     string `json:"url"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"credit,omitempty"`
}

// An Update is one entry of a live blog.
type Update struct {
	Headline string   `json:"headline,omitempty"`
	Authors  []Author `json:"authors,omitempty"`
	Posted   Date     `json:"posted,omitzero"`

	// Start and End delimit the entry's blocks: Body[Start:End].
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Source says where a field's value came from.
type Source string

// The sources of fields.
const (
	SourceJSONLD    Source = "json-ld"
	SourceOpenGraph Source = "open-graph"
	SourceMeta      Source = "meta"      // other <meta> and <link> elements
	SourceMicrodata Source = "microdata" // itemprop attributes
	SourceMarkup    Source = "markup"    // what the page shows
	SourceState     Source = "state"     // data of the page's own script
	SourceText      Source = "text"      // words of a raw text
	SourceCaller    Source = "caller"    // a field of the Parser
	SourceRule      Source = "rule"      // a selector of Parser.Rules
	SourceInferred  Source = "inferred"  // concluded from other fields
)

// Sources maps the JSON key of a field of Article to its source. Unknown
// fields have no entry.
type Sources map[string]Source

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
	format := p.Format
	if format == Auto {
		format = sniff(data)
	}
	if format == HTML {
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
	return p.readPage(layTree(doc.Nodes[0], base, p.Rules))
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
	return p.readPage(layTree(root, p.URL, p.Rules))
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
	a := readMeta(page, found, linked, p.Language)
	lex := lexiconFor(a.Language)
	page.applyRules(a, lex)
	known := known{a.Headline, a.Deck, a.Authors}
	body := readBody(page, found, linked, lex, known)
	if a.Free == nil || *a.Free {
		if more := recoverBody(page, linked, body, lex, known); more.drafts != nil {
			body = more
			a.note("body", body.source)
		}
	}
	if p.Rules == nil && isOther(page, found, things, a, body.drafts) {
		return nil, ErrNoArticle
	}
	a.setBody(body)
	return a, nil
}

// known is what the body is told apart from: the fields that a page may print
// beside it.
type known struct {
	headline, deck string
	authors        []Author
}

// A body is what a page holds of an article's text.
type body struct {
	drafts  []draftBlock
	posts   []Post
	updates []Update
	source  Source
}

// readBody reads the body below the chosen element.
func readBody(page *page, found content, linked linkedThing, lex *lexicon, known known) body {
	drafts, posts := flatten(page, found, lex)
	drafts = withoutFurniture(page, found, drafts, lex, known)
	return body{drafts: drafts, posts: posts, updates: readUpdates(page, found, drafts, linked, lex)}
}

// setBody takes a body, and tells its posts which blocks are theirs.
func (a *Article) setBody(b body) {
	a.Posts, a.Updates = b.posts, b.updates
	a.Body = make([]Block, len(b.drafts))
	for i, d := range b.drafts {
		a.Body[i] = d.Block
		if d.Kind == KindPost {
			a.Posts[d.Post].Block = i
		}
	}
}

// readText reads the article of a raw text.
func (p Parser) readText(text string) (*Article, error) {
	language, source := p.Language, SourceCaller
	if language == "" {
		language, source = detectLanguage(text), SourceInferred
	}
	a := readPlain(text, lexiconFor(language))
	if a.Language = language; language != "" {
		a.note("language", source)
	}
	if p.Published.IsZero() {
		a.dateByPosts()
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
	buffers := newWordBuffers()
	defer buffers.release()
	text := readPassages(a.Body, lex, buffers)
	a.Dates = findDates(text, lex, a.Language, a.Published, a.Posts)
	people := readCast(text, lex, a.Headline, a.Authors, buffers)
	a.Quotes = findQuotes(text, lex, people, a.Dates, a.Posts, a.Published, buffers)
	return a, nil
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

// Paragraphs yields the running text, paragraph by paragraph.
func (a *Article) Paragraphs() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, b := range a.Body {
			if b.Kind == KindParagraph && !yield(b.Text) {
				return
			}
		}
	}
}

// Blocks yields the blocks of the given kinds, or all without any, each with
// its index in Body.
func (a *Article) Blocks(kinds ...Kind) iter.Seq2[int, Block] {
	return func(yield func(int, Block) bool) {
		for i, b := range a.Body {
			wanted := len(kinds) == 0 || slices.Contains(kinds, b.Kind)
			if wanted && !yield(i, b) {
				return
			}
		}
	}
}

// QuotesBy yields the quotes whose speaker resolved to name.
func (a *Article) QuotesBy(name string) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if q.Speaker.Name == name && !yield(q) {
				return
			}
		}
	}
}

// Slice returns the text under s, or "" when s is out of range.
func (a *Article) Slice(s Span) string {
	if s.Block < 0 || s.Block >= len(a.Body) {
		return ""
	}
	text := a.Body[s.Block].Text
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return ""
	}
	return text[s.Start:s.End]
}
