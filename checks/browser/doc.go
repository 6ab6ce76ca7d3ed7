// Package browser tests in a headless Chromium what people see: the annotated
// view, the playground and the quote archive.
package browser
