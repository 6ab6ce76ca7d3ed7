package main

import (
	"bytes"
	"io"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/lede-go/lede"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

// A contender reads a page; what it finds is dropped.
type contender struct {
	name string
	does string
	read func(page []byte)
}

// contenders are lede and who does parts of the same. Each gets the page's
// bytes; errors are fine, a page without an article has one. The others' times are
// ratios to that of the first.
var contenders = []contender{
	{"html.Parse", "the tree alone", func(page []byte) { _, _ = html.Parse(bytes.NewReader(page)) }},
	{"html.Tokenizer", "tags and attributes alone", tokenize},
	{"lede", "article, posts, dates, quotes", func(page []byte) {
		_, _ = lede.Parser{Format: lede.HTML}.Parse(bytes.NewReader(page))
	}},
	{"go-readability", "title, byline, body, date", func(page []byte) {
		_, _ = readability.FromReader(bytes.NewReader(page), address)
	}},
	{"go-trafilatura", "metadata, body, comments", func(page []byte) {
		_, _ = trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{OriginalURL: address, EnableFallback: true})
	}},
	{"go-trafilatura, lean", "the same without fallback, comments", func(page []byte) {
		_, _ = trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{OriginalURL: address, ExcludeComments: true, ExcludeTables: true})
	}},
	{"go-domdistiller", "title, body", func(page []byte) {
		_, _ = distiller.ApplyForReader(bytes.NewReader(page), &distiller.Options{OriginalURL: address})
	}},
	{"go-htmldate", "publication date alone", func(page []byte) {
		_, _ = htmldate.FromReader(bytes.NewReader(page), htmldate.Options{})
	}},
}

var address = &url.URL{Scheme: "https", Host: "news.example", Path: "/story"}

// tokenize asks the standard tokenizer for all that a page's builder needs.
func tokenize(page []byte) {
	z := html.NewTokenizer(bytes.NewReader(page))
	for z.Next() != html.ErrorToken {
		if _, more := z.TagName(); more {
			for more {
				_, _, more = z.TagAttr()
			}
			continue
		}
		_ = z.Text()
	}
	if z.Err() != io.EOF {
		panic(z.Err()) // a bytes.Reader has no other error
	}
}

// chosen returns the contenders whose names a list has, and the first.
func chosen(contenders []contender, only string) []contender {
	if only == "" {
		return contenders
	}
	var out []contender
	for i, c := range contenders {
		if i == 0 || strings.Contains(","+only+",", ","+c.name+",") {
			out = append(out, c)
		}
	}
	return out
}
