// Feed reads the stories of an RSS or Atom feed and prints them as JSON lines.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/lede-go/lede"
	"github.com/mmcdole/gofeed"
)

func main() {
	feed, err := gofeed.NewParser().ParseURL(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	lines := json.NewEncoder(os.Stdout)
	for _, item := range feed.Items {
		article, err := read(item)
		if err != nil {
			log.Printf("%s: %v", item.Link, err)
			continue
		}
		if err := lines.Encode(article); err != nil {
			log.Fatal(err)
		}
	}
}

// read fetches an item's page. The feed's date serves where the page has none.
func read(item *gofeed.Item) (*lede.Article, error) {
	response, err := http.Get(item.Link)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	parser := lede.Parser{URL: response.Request.URL}
	if item.PublishedParsed != nil {
		parser.Published = lede.Date{Value: item.PublishedParsed.Format(time.RFC3339)}
	}
	return parser.Parse(response.Body)
}
