package prose

// A Span is a byte range in the text of one block: the UTF-8 bytes
// [Start, End) of Article.Body[Block].Text.
type Span struct {
	Block int
	Start int
	End   int
}

// A Kind says what a block of the body is. Its values stand in the article's
// JSON as they are.
type Kind string

// The kinds of blocks.
const (
	Paragraph  Kind = "paragraph"
	Heading    Kind = "heading"    // a sub-heading, see Block.Level
	List       Kind = "list"       // see Block.Items
	Blockquote Kind = "blockquote" // a passage set off as quoted; not a Quote
	Table      Kind = "table"      // a table of data, see Block.Rows
	Code       Kind = "code"       // preformatted text, white space kept
	Image      Kind = "image"      // Text is the caption, see Block.URL
	Video      Kind = "video"      // Text is the caption, see Block.URL
	Audio      Kind = "audio"      // the same
	Post       Kind = "post"       // an embedded social post, see Block.Post
)

// IsMedia reports whether a block shows or plays something, and its text is a caption.
func (k Kind) IsMedia() bool { return k == Image || k == Video || k == Audio }

// A Part is one block of a text: what it is, and its words.
type Part struct {
	Kind Kind
	Text string
}
