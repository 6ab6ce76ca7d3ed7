// Package checks holds the tests of lede that need more than the library may
// depend on: its Markdown read back by goldmark, its JSON by a validator of
// JSON Schema, its articles kept in databases; and the commands and programs of the
// documents, which it runs.
package checks
