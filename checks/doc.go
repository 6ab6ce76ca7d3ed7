// Package checks holds the tests of lede that need more than the library may
// depend on: its Markdown read back by goldmark, its JSON by a validator of
// JSON Schema.
package checks
