package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/batch"
)

const inputUsage = `  -url U          the page's address, which its links are relative to
  -published D    publication date (2025-09-04) where the article states none
  -language L     language (en, pt-BR), in place of what the article states
  -fetch=false    read no address
  -timeout T      how long an address may take (default 30s)
  -agent A        the User-Agent that an address is asked with
`

// An input is where an article comes from and what is known of it.
type input struct {
	from      string // a path, an address, or "-"
	address   string
	published string
	language  string
	fetch     bool
	timeout   time.Duration
	agent     string
}

func (i *input) register(flags *flag.FlagSet) {
	flags.StringVar(&i.address, "url", "", "")
	flags.StringVar(&i.published, "published", "", "")
	flags.StringVar(&i.language, "language", "", "")
	flags.BoolVar(&i.fetch, "fetch", true, "")
	flags.DurationVar(&i.timeout, "timeout", 30*time.Second, "")
	flags.StringVar(&i.agent, "agent", "lede (+https://github.com/lede-go/lede)", "")
}

// read parses the article.
func (i *input) read(in io.Reader) (*lede.Article, error) {
	parser := lede.Parser{Published: lede.Date{Value: i.published}, Language: i.language}
	if i.address != "" {
		u, err := url.Parse(i.address)
		if err != nil {
			return nil, &lede.OptionError{Field: "URL", Value: i.address, Want: "a full address"}
		}
		parser.URL = u
	}
	switch {
	case isAddress(i.from):
		return i.readAddress(parser)
	case i.from == "-":
		return parser.Parse(in)
	}
	file, err := batch.Open(i.from)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return parser.Parse(file)
}

func isAddress(from string) bool {
	scheme, _, ok := strings.Cut(from, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// readAddress fetches a page, in one request and where that redirects to, and
// parses it. Its links are relative to where the redirects end.
func (i *input) readAddress(parser lede.Parser) (*lede.Article, error) {
	if !i.fetch {
		return nil, errors.New("-fetch=false: no address is read")
	}
	request, err := http.NewRequest(http.MethodGet, i.from, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", i.agent)
	request.Header.Set("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1")
	client := http.Client{Timeout: i.timeout}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", response.Request.URL, response.Status)
	}
	if parser.URL == nil {
		parser.URL = response.Request.URL
	}
	parser.ContentType = response.Header.Get("Content-Type")
	return parser.Parse(response.Body)
}
