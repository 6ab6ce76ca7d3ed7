package main

import (
	"bytes"
	"strings"
	"time"

	"github.com/araddon/dateparse"
	"github.com/lede-go/lede"
	"github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
)

// published is when the texts are taken to be from.
var published = time.Date(2016, time.March, 1, 0, 0, 0, 0, time.UTC)

// textContenders read a raw text. The first is the physical limit: a look at each
// byte. The date libraries get what they are made for: each line.
var textContenders = []contender{
	{"scan", "each byte, once", func(text []byte) { bytes.Count(text, []byte("\n")) }},
	{"lede", "article, dates, quotes", readText(lede.Parser{})},
	{"lede, dates alone", "article, dates", readText(lede.Parser{NoQuotes: true})},
	{"lede, text alone", "article", readText(lede.Parser{NoQuotes: true, NoDates: true})},
	{"when", "the first date of each line, English", eachLine(func(line string) { _, _ = when.EN.Parse(line, published) })},
	{"dateparse", "each line, if it is a date", eachLine(func(line string) { _, _ = dateparse.ParseAny(line) })},
	{"go-dateparser", "the dates of each line, English", eachLine(searchDates)},
}

// readText returns a contender's function of a parser.
func readText(p lede.Parser) func(text []byte) {
	p.Format, p.Published = lede.Text, lede.DateOf(published)
	return func(text []byte) { _, _ = p.Parse(bytes.NewReader(text)) }
}

// eachLine returns a function that reads the lines of a text.
func eachLine(read func(line string)) func(text []byte) {
	return func(text []byte) {
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line != "" {
				read(line)
			}
		}
	}
}

var searcher dateparser.Parser

func searchDates(line string) {
	_, _ = searcher.SearchWithLanguage(&dateparser.Configuration{CurrentTime: published}, "en", line)
}
