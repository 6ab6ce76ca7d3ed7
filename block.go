package lede

import (
	"encoding/json"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
)

// A Kind says what a block of the body is.
type Kind string

// The kinds of blocks.
const (
	KindParagraph  Kind = "paragraph"
	KindHeading    Kind = "heading"    // a sub-heading, see Block.Level
	KindList       Kind = "list"       // see Block.Items
	KindBlockquote Kind = "blockquote" // a passage set off as quoted; not a Quote
	KindTable      Kind = "table"      // a table of data, see Block.Rows
	KindCode       Kind = "code"       // preformatted text, white space kept
	KindImage      Kind = "image"      // Text is the caption, see Block.URL
	KindVideo      Kind = "video"      // a video of the page's own; Text is the caption, see Block.URL
	KindAudio      Kind = "audio"      // the same of a sound
	KindPost       Kind = "post"       // an embedded social post, see Block.Post
)

// A Block is one piece of the body, in reading order. Text is plain text with
// white space folded (except in KindCode) and no space at its ends; the other
// fields belong to the kinds named beside them and are zero elsewhere.
type Block struct {
	Kind Kind `json:"kind"`

	// Text is the block's whole text. Spans are offsets into it. It may be
	// empty only for KindImage, KindVideo, KindAudio and KindPost.
	Text string `json:"text"`

	// Links are the links of the text in reading order, for KindParagraph,
	// KindHeading, KindList and KindBlockquote. They do not overlap.
	Links []Link `json:"links,omitempty"`

	// Marks are the stretches of the text that are set apart from the rest, for
	// the same kinds of blocks, in the order in which they begin. Those of one
	// kind do not overlap; others may.
	Marks []Mark `json:"marks,omitempty"`

	// Level is 1 to 6 for KindHeading.
	Level int `json:"level,omitempty"`

	// Items are the entries of a KindList, the entries of nested lists
	// following the one they belong to; Text joins them with line feeds.
	Items []string `json:"items,omitempty"`

	// Depths tells how many lists each of Items is nested in, nil when none
	// is; Ordered is set for a numbered list.
	Depths  []int `json:"depths,omitempty"`
	Ordered bool  `json:"ordered,omitempty"`

	// Rows are the cells of a KindTable, the header row first when there is
	// one; rows may differ in length.
	Rows [][]string `json:"rows,omitempty"`

	// URL is the address of the picture, video or sound of a KindImage, KindVideo
	// or KindAudio: of the first source, where there are several.
	URL string `json:"url,omitempty"`

	// Poster is the address of the picture that a KindVideo shows before it plays.
	Poster string `json:"poster,omitempty"`

	// Credit is whom the picture, video or sound is by, as printed.
	Credit string `json:"credit,omitempty"`

	// Post is the index in Article.Posts of a KindPost.
	Post int `json:"-"`
}

// isMedia reports whether a block shows or plays something, and its text is a caption.
func (b *Block) isMedia() bool { return prose.Kind(b.Kind).IsMedia() }

// blockWire is a Block as JSON writes it: post is present exactly for KindPost,
// where 0 is a real index.
type blockWire struct {
	blockFields
	Post *int `json:"post,omitempty"`
}

type blockFields Block

// MarshalJSON writes the block; the key post only for KindPost.
func (b Block) MarshalJSON() ([]byte, error) {
	w := blockWire{blockFields: blockFields(b)}
	if b.Kind == KindPost {
		w.Post = &b.Post
	}
	return json.Marshal(w)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (b *Block) UnmarshalJSON(data []byte) error {
	var w blockWire
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*b = Block(w.blockFields)
	if w.Post != nil {
		b.Post = *w.Post
	}
	return nil
}

// A Span is a byte range in the text of one block: the UTF-8 bytes
// [Start, End) of Article.Body[Block].Text.
type Span struct {
	Block int `json:"block"`
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Link is a stretch of a block's text that leads elsewhere: the bytes
// [Start, End) of Block.Text.
type Link struct {
	Start int `json:"start"`
	End   int `json:"end"`

	// URL is absolute where the page's own address is known. It is never a
	// script or data.
	URL string `json:"url"`
}

// A Mark is a stretch of a block's text that is set apart from the words around
// it: the bytes [Start, End) of Block.Text. Of "E = mc²" the text is "E = mc2",
// and the 2 is a superscript.
type Mark struct {
	Start int      `json:"start"`
	End   int      `json:"end"`
	Kind  MarkKind `json:"kind"`
}

// A MarkKind says how a stretch of text is set apart.
type MarkKind string

// The kinds of marks.
const (
	MarkEmphasis    MarkKind = "emphasis"
	MarkStrong      MarkKind = "strong"
	MarkCode        MarkKind = "code"
	MarkSuperscript MarkKind = "superscript"
	MarkSubscript   MarkKind = "subscript"
)

// markKinds are the kinds of marks as the page has them.
var markKinds = map[page.MarkKinds]MarkKind{
	page.Emphasis: MarkEmphasis, page.Strong: MarkStrong, page.Code: MarkCode,
	page.Superscript: MarkSuperscript, page.Subscript: MarkSubscript,
}

func blockOf(b *content.Block) Block {
	return Block{
		Kind: Kind(b.Kind), Text: b.Text, Links: each(b.Links, linkOf), Marks: each(b.Marks, markOf), Level: b.Level,
		Items: b.Items, Depths: b.Depths, Ordered: b.Ordered, Rows: b.Rows,
		URL: b.URL, Poster: b.Poster, Credit: b.Credit, Post: b.Post,
	}
}

func draftOf(d *content.Draft) Block { return blockOf(&d.Block) }

func linkOf(l *page.Link) Link { return Link(*l) }

func markOf(m *page.Mark) Mark { return Mark{m.Start, m.End, markKinds[m.Kind]} }

func spanOf(s *prose.Span) Span { return Span(*s) }
