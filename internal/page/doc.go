// Package page lays an HTML page flat.
//
// Bytes, or a parsed document, go in; a [Page] comes out: the elements and texts
// of the page in reading order, in one slice, with the number of each element's
// parent and of the element behind it. All questions about a page are arithmetic
// over that slice. Bytes of any charset are decoded first ([ToUTF8]), as the
// Encoding standard of the WHATWG says, and a mislabelled charset is noticed.
//
// The tokenizer and the tree rules follow the HTML standard, sections 13.2.5 and
// 13.2.6, as far as an article can tell the difference. Depth, size and work are
// bounded; no input makes it panic or slow.
package page
