// Package calendar counts days.
//
// It knows the proleptic Gregorian calendar of ISO 8601 with its weeks, quarters
// and half-years, and on which day of a year a holiday falls. Days are numbers,
// so that arithmetic is addition; nothing here reads text or a clock.
package calendar
