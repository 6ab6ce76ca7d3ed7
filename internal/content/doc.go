// Package content finds the article of a page and turns it into blocks.
//
// A flat page goes in, a [Body] comes out: paragraphs, headings, lists, tables,
// quotations, images, code and posts in reading order, without the page's
// furniture. [Choose] picks the element, the flattener cuts it into blocks, and
// a linear model over observations about each block drops what is no part of the
// article. Where a page holds its text only as data, the blocks come from there;
// a raw text is read by [ReadPlain].
//
// A page without an article yields no body, with the reason.
package content
