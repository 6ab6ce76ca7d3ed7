package content

import (
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
)

// A Block is one piece of the body, in reading order. Text is plain text with
// white space folded (except in KindCode) and no space at its ends; the other
// fields belong to the kinds named beside them and are zero elsewhere.
type Block struct {
	Kind prose.Kind

	// Text is the block's whole text. Spans are offsets into it. It may be
	// empty only for media and KindPost.
	Text string

	// Links are the links of the text in reading order, for KindParagraph,
	// KindHeading, KindList and KindBlockquote. They do not overlap.
	Links []page.Link

	// Marks are the stretches of the text that are set apart, for the same kinds.
	Marks []page.Mark

	// Level is 1 to 6 for KindHeading.
	Level int

	// Items are the entries of a KindList, the entries of nested lists
	// following the one they belong to; Text joins them with line feeds.
	Items []string

	// Depths tells how many lists each of Items is nested in, nil when none
	// is; Ordered is set for a numbered list.
	Depths  []int
	Ordered bool

	// Rows are the cells of a KindTable, the header row first when there is
	// one; rows may differ in length.
	Rows [][]string

	// URL is the address of a picture, a video or a sound.
	URL string

	// Poster is the address of the picture that stands for a video.
	Poster string

	// Credit is whom a picture, a video or a sound is by, as printed.
	Credit string

	// Post is the index in Article.Posts of a KindPost.
	Post int
}

// flush ends the paragraph at hand.
func (f *flattener) flush() {
	if f.block >= 0 {
		text := string(f.loose)
		if f.loose == nil {
			text = strings.Clone(f.page.Text[f.start:f.end])
		}
		line := f.inline.Fold(f.page, text)
		b := Block{Kind: prose.Paragraph, Text: line.Text, Links: line.Links, Marks: line.Marks}
		if strings.HasSuffix(text, "?") && f.isToggle(f.block) {
			b.Kind, b.Level, f.links = prose.Heading, f.belowHeading(), 0
		}
		f.emit(f.block, b)
	}
	f.loose, f.block, f.links, f.breaks = nil, -1, 0, 0
	f.inline.Reset()
}

// emit adds a block. Its text must not lie in the page's, which would be kept whole
// for it.
func (f *flattener) emit(element int, b Block) {
	if b.Text == "" && !b.Kind.IsMedia() && b.Kind != prose.Post || len(f.blocks) >= maxBlocks {
		return
	}
	f.blocks = append(prose.Roomy(f.blocks, maxBlocks), Draft{Block: b, element: element, links: f.links})
}
