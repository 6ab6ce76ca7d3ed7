// Package meta reads what a page says about its article, outside its body.
//
// A page, its JSON-LD and the chosen body go in, [Fields] come out: headline,
// deck, authors, publisher, dates, images, tags and section, each with the source
// that it comes from. Sources are ranked a field at a time (Open Graph, schema.org
// as JSON-LD, microdata or RDFa, Dublin Core, markup); a claim that the visible
// page contradicts loses.
package meta
