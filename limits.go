package lede

// What a page and its article hold at most; the package's documentation names
// the main ones. No article that is one comes near; an input made to have more
// of something costs no more memory than that. What comes after is left out.
const (
	// maxElements is the most elements and runs of text of a page: a law or a
	// standard in one piece has some hundred thousand.
	maxElements = 250_000

	// maxAttributes is the most attributes of a tag: one that a script draws
	// from has some dozens.
	maxAttributes = 1_000

	// maxBlocks is the most blocks of a body: a novel has ten thousand
	// paragraphs.
	maxBlocks = 20_000

	// maxTokens is the most words and marks of a body that are read for dates,
	// names and quotes: a long novel has as many.
	maxTokens = 250_000

	// maxNames is the most names, each counted where it stands: the roll of a
	// graveyard has some thousands.
	maxNames = 20_000

	// maxLinks is the most links of a paragraph or of an item: a page of an
	// index has some hundred.
	maxLinks = 5_000

	// maxTitle is the most bytes of a headline: some repeat a post's whole
	// text.
	maxTitle = 4_000

	// maxPosts is the most posts: a long live blog has some hundreds.
	maxPosts = 5_000

	// maxDates is the most time expressions: a table of sailings for a year
	// has some ten thousand.
	maxDates = 100_000

	// maxQuotes is the most quotations: the record of a day in parliament has
	// some thousands.
	maxQuotes = 20_000
)
