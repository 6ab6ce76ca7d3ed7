// Package jsonld reads the JSON-LD of pages, also JSON that is not quite JSON.
//
// A script's text goes in, things of schema.org come out ([Thing]): their
// properties by name, single values and lists alike. Comments, raw line ends,
// missing commas and an end cut off are mended; what can't be read is left out.
package jsonld
