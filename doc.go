// Package lede reads one news article, HTML or raw text, into typed structs:
//
//	article, err := lede.Parse(response.Body)
//	…
//	fmt.Println(article.Headline, article.Published)
//
// A [Parser] holds what the caller knows: the page's address, its publication
// date, its language. [ParseDocument] takes a page that is parsed already.
//
// # Guarantees
//
// The same input and options give the same bytes out. There is no network, no
// clock, no logging and no state between two calls; one Parser serves many
// goroutines, and a caller's document is never changed. Time and memory are
// linear in the input, however it is nested. Bad markup, an odd charset or a
// broken script give an article with fewer fields: the only errors are
// [ErrNoArticle], [ErrTooLarge] and what the reader reports. Input that is no
// page and no text, as a PDF or a feed, gives an [InputError], and a Parser whose
// fields are no date, language or address an [OptionError].
//
// Values do not bite: addresses are the web's, of mail or of a telephone, never
// javascript: or data:, and no text has control characters, marks that print it
// backwards or spaces without a width.
//
// # Offsets
//
// The body is written once, as [Article.Body]; posts, quotes and dates point
// into it with a [Span], which counts bytes of UTF-8.
//
// # Output
//
// The article's JSON is described by article.schema.json. [Article.Text],
// [Article.Markdown] and [Article.HTML] render it, [Article.JSONLD] writes it
// in the vocabulary of schema.org. For language models, [Article.FrontMatter]
// stands before Markdown and [Article.Chunks] cuts the body in pieces;
// [Article.Fingerprint] finds the same text again. [Rules] tell where a site
// keeps its fields; package ledetest compares articles with golden files, and
// cmd/lede is the command.
//
// # Limits
//
// Quotes are read in English first; time expressions, posts and bylines in
// German, French, Spanish, Italian, Portuguese and Dutch as well, time expressions
// in Turkish too. The text of a page is found in any language.
//
// What no article has so much of is cut off without an error: a page behind
// 250,000 elements, a body behind 20,000 blocks, posts behind 5,000. Behind the
// first 250,000 words and marks of a body no dates, names or quotes are read.
package lede
