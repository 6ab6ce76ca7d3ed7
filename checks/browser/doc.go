// Package browser tests in a headless Chromium what people see: the annotated
// view and the playground.
package browser
