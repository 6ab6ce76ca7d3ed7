package lede_test

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede"
)

const examplePage = `<html lang="en"><head><title>Ferry returns | Harbour Log</title>
<meta property="article:published_time" content="2025-09-04T17:05:00+01:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry returns</h1>
<p>The ferry returned on Thursday, after eleven days in the dock.</p>
<h2>New engine</h2><p>It has a new engine, and the crew sleeps at last.</p></article></body></html>`

func Example() {
	article, err := lede.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Headline, "·", article.Published.Value, "·", article.Sources["published"])
	for text := range article.Paragraphs() {
		fmt.Println(text)
	}
	// Output:
	// Ferry returns · 2025-09-04T17:05:00+01:00 · open-graph
	// The ferry returned on Thursday, after eleven days in the dock.
	// It has a new engine, and the crew sleeps at last.
}

func ExampleParse() {
	_, err := lede.Parse(strings.NewReader("<html><body><div id=root></div></body></html>"))
	fmt.Println(errors.Is(err, lede.ErrNoArticle))
	// Output: true
}

func ExampleParser() {
	address, _ := url.Parse("https://log.example/news/ferry")
	parser := lede.Parser{URL: address, Published: lede.Date{Value: "2025-09-01"}}
	article, err := parser.Parse(strings.NewReader(`<article><h1>Ferry is late again</h1>
<figure><img src="/ferry.jpg"><figcaption>At the pier</figcaption></figure>
<p>The ferry was late again on Monday, and nobody on the pier was surprised.</p></article>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Published.Value, article.Sources["published"])
	fmt.Println(article.Body[0].URL)
	// Output:
	// 2025-09-01 caller
	// https://log.example/ferry.jpg
}

func ExampleParseDocument() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	article, err := lede.ParseDocument(doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Headline)
	// Output: Ferry returns
}

func ExampleArticle_Blocks() {
	article, err := lede.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, block := range article.Blocks(lede.KindHeading) {
		fmt.Println(i, block.Level, block.Text)
	}
	// Output: 1 2 New engine
}

func ExampleArticle_Markdown() {
	article, err := lede.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(article.Markdown())
	// Output:
	// # Ferry returns
	//
	// *2025-09-04 17:05*
	//
	// The ferry returned on Thursday, after eleven days in the dock.
	//
	// ## New engine
	//
	// It has a new engine, and the crew sleeps at last.
}

func ExampleNewRules() {
	rules, err := lede.NewRules(lede.Selectors{Body: "article", Remove: "h2", Published: ".no-such-element"})
	if err != nil {
		fmt.Println(err)
		return
	}
	article, err := lede.Parser{Rules: rules}.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(article.Body), article.Sources["body"], article.Sources["published"])

	_, err = lede.NewRules(lede.Selectors{Headline: "h1..title"})
	fmt.Println(err)
	// Output:
	// 2 rule open-graph
	// lede: rule "headline": "h1..title" is no CSS selector
}

func ExampleRuleSet() {
	rules := func(headline string) *lede.Rules {
		r, err := lede.NewRules(lede.Selectors{Headline: headline})
		if err != nil {
			panic(err)
		}
		return r
	}
	sites := lede.RuleSet{"log.example": rules("h1.title"), "blog.log.example": rules("h2@title")}
	address, _ := url.Parse("https://www.log.example/ferry")
	parser := lede.Parser{URL: address, Rules: sites.For(address)}
	fmt.Println(parser.Rules == sites["log.example"])
	// Output: true
}

func ExampleParseDate() {
	day, err := lede.ParseDate("2025-09-04")
	if err != nil {
		fmt.Println(err)
		return
	}
	moment := lede.DateOf(time.Date(2025, 9, 4, 17, 5, 0, 0, time.FixedZone("", 3600)))
	fmt.Println(day, moment, day.Compare(moment))

	_, err = lede.ParseDate("yesterday")
	fmt.Println(err)
	// Output:
	// 2025-09-04 2025-09-04T17:05:00+01:00 -1
	// lede: "yesterday" is not an ISO 8601 date
}

func ExampleOptionError() {
	_, err := lede.Parser{Language: "english"}.Parse(strings.NewReader(examplePage))
	var option *lede.OptionError
	if errors.As(err, &option) {
		fmt.Println(option.Field)
	}
	fmt.Println(err)
	// Output:
	// Language
	// lede: Parser.Language is "english", not a BCP 47 tag
}

func ExampleArticle_Chunks() {
	article, err := lede.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, chunk := range article.Chunks(80) {
		fmt.Printf("%d:%d %q\n", chunk.Start, chunk.End, chunk.Text)
	}
	// Output:
	// 0:1 "The ferry returned on Thursday, after eleven days in the dock."
	// 1:3 "New engine\n\nIt has a new engine, and the crew sleeps at last."
}

func ExampleArticle_FrontMatter() {
	article, err := lede.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(article.FrontMatter())
	// Output:
	// ---
	// title: "Ferry returns"
	// published: "2025-09-04T17:05:00+01:00"
	// language: "en"
	// ---
}
