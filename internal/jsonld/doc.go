// Package jsonld reads the JSON-LD of pages, even where it is not quite JSON.
//
// A page goes in, and the things that its scripts describe come out ([Read]), as
// maps from the names of properties to their values; [Article] picks the one that
// describes the page's article. Single values and lists are read alike ([Texts],
// [Things]), since publishers write either. Names are those of schema.org; of
// JSON-LD itself (W3C, JSON-LD 1.1) only @type, @id, @graph and @value count, and no
// context is resolved.
//
// Comments, raw line feeds, missing commas and an end cut off are mended, and what
// cannot be read is left out ([Decode]): nothing fails. Depth and size are bounded.
package jsonld
