// Feed reads the stories of an RSS or Atom feed and prints them as JSON lines.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/lede-go/lede"
	"github.com/mmcdole/gofeed"
)

var client = &http.Client{Timeout: 20 * time.Second}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: feed ADDRESS")
	}
	reader := gofeed.NewParser()
	reader.Client = client
	feed, err := reader.ParseURL(os.Args[1])
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
	response, err := client.Get(item.Link)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, errors.New(response.Status)
	}
	parser := lede.Parser{URL: response.Request.URL, ContentType: response.Header.Get("Content-Type")}
	if item.PublishedParsed != nil {
		parser.Published = lede.DateOf(*item.PublishedParsed)
	}
	return parser.Parse(response.Body)
}
