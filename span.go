package lede

// A Span is a byte range in the text of one block: the UTF-8 bytes
// [Start, End) of Article.Body[Block].Text.
type Span struct {
	Block int `json:"block"`
	Start int `json:"start"`
	End   int `json:"end"`
}

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
	KindPost       Kind = "post"       // an embedded social post, see Block.Post
)

// A part is one block of a text: what it is, and its words.
type part struct {
	kind Kind
	text string
}
