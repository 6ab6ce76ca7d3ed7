// Package people tells who is who in an article.
//
// Passages go in, a [Cast] comes out: the names of the text joined to figures,
// with the fullest form of each, roles, gender and kind. [Cast.Resolve] then reads
// the sources of quotes in the order of the text and tells whom each one means:
// a name, a part of a name, a pronoun, a role or a body. It weighs candidates by
// recency, syntactic role, gender, number and who spoke last, after Lappin and
// Leass (1994). A source that cannot be told is left without a name.
//
// [ParseByline] reads the names of a byline.
package people
