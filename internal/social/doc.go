// Package social reads social posts: embedded in a page, or pasted into a text.
//
// A page or the lines of a text go in, a [Post] for each comes out: platform,
// canonical address, author, text and, from the post's id where that holds it,
// the moment. A platform is one row of the table in platforms.go.
//
// The forms are those that the platforms' own oEmbed endpoints and embed scripts
// write, and the placeholders of newsrooms' systems.
package social
