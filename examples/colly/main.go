package main

import (
	"flag"
	"fmt"
	"net/url"
	"os"

	"github.com/lede-go/lede"
)

// harbourLog is a site as its owner would describe it. Put yours in its place.
var harbourLog = site{
	Stories: "main a.story",
	Rules: lede.Selectors{
		Body: ".col-text", Remove: ".promo", Headline: ".story-title",
		Authors: ".signed a", Published: ".when",
	},
}

func main() {
	start := flag.String("start", "", "the page that links to the stories")
	flag.Parse()
	if err := run(*start); err != nil {
		fmt.Fprintln(os.Stderr, "colly:", err)
		os.Exit(1)
	}
}

func run(start string) error {
	u, err := url.Parse(start)
	if err != nil || u.Host == "" {
		return fmt.Errorf("-start wants a full address, not %q", start)
	}
	s := harbourLog
	s.Start, s.Hosts = start, []string{u.Hostname()}
	return crawl(s, os.Stdout)
}
