// Colly crawls one news site with colly and prints its stories as JSON lines,
// each read by lede with rules for that site.
package main

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/gocolly/colly/v2"
	"github.com/lede-go/lede"
)

// A site is what the crawler knows of a news site.
type site struct {
	Start   string         // where the crawl begins
	Hosts   []string       // where it may go
	Stories string         // the links to stories
	Rules   lede.Selectors // where a story's page keeps its fields
}

// A story is one line of the output. Missed tells which rules found nothing on
// its page: the sign of a site that has changed.
type story struct {
	*lede.Article
	Missed []string `json:"missed,omitempty"`
}

// crawl visits the site's stories and writes each as a line of JSON.
func crawl(s site, out io.Writer) error {
	rules, err := lede.NewRules(s.Rules)
	if err != nil {
		return err
	}
	collector := colly.NewCollector(colly.AllowedDomains(s.Hosts...), colly.MaxDepth(2))
	collector.SetRequestTimeout(20 * time.Second)
	if err := collector.Limit(&colly.LimitRule{DomainGlob: "*", Parallelism: 2}); err != nil {
		return err
	}
	var failed error
	encoder := json.NewEncoder(out)
	collector.OnHTML(s.Stories, func(link *colly.HTMLElement) {
		_ = link.Request.Visit(link.Attr("href")) // visited before, or elsewhere
	})
	collector.OnHTML("html", func(page *colly.HTMLElement) {
		if page.Request.URL.String() == s.Start {
			return
		}
		parser := lede.Parser{URL: page.Request.URL, Rules: rules}
		article, err := parser.ParseDocument(goquery.NewDocumentFromNode(page.DOM.Nodes[0]))
		if errors.Is(err, lede.ErrNoArticle) {
			return
		}
		if err == nil {
			err = encoder.Encode(story{article, missed(s.Rules, article)})
		}
		failed = errors.Join(failed, err)
	})
	collector.OnError(func(response *colly.Response, err error) {
		failed = errors.Join(failed, err)
	})
	if err := collector.Visit(s.Start); err != nil {
		return err
	}
	return failed
}

// missed returns the fields whose rules found nothing.
func missed(rules lede.Selectors, article *lede.Article) []string {
	var fields []string
	for _, field := range []struct{ key, selector string }{
		{"body", rules.Body}, {"headline", rules.Headline}, {"authors", rules.Authors}, {"published", rules.Published},
	} {
		if strings.TrimSpace(field.selector) != "" && article.Sources[field.key] != lede.SourceRule {
			fields = append(fields, field.key)
		}
	}
	return fields
}
