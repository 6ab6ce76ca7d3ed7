// Rendered prints the Markdown of an article that scripts write into its page:
// a browser opens the address, and lede reads what stands there then.
package main

import (
	"context"
	"fmt"
	"log"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/lede-go/lede"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: rendered ADDRESS")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	ctx, quit := chromedp.NewContext(ctx)
	defer quit()
	article, err := read(ctx, os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(article.Markdown())
}

func read(ctx context.Context, address string) (*lede.Article, error) {
	if err := chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
		return nil, err
	}
	page, err := chromedp.Run(ctx, chromedp.Evaluate[string]("document.documentElement.outerHTML"))
	if err != nil {
		return nil, err
	}
	ended, err := chromedp.Run(ctx, chromedp.Evaluate[string]("location.href")) // where redirects led
	if err != nil {
		return nil, err
	}
	parser := lede.Parser{Format: lede.HTML}
	if parser.URL, err = url.Parse(ended); err != nil {
		return nil, err
	}
	return parser.Parse(strings.NewReader(page))
}
