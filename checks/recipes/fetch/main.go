// Fetch prints the Markdown of the article at an address.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/lede-go/lede"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: fetch ADDRESS")
	}
	client := &http.Client{Timeout: 20 * time.Second}
	response, err := client.Get(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		log.Fatal(response.Status) // the page of an error may look like an article
	}
	parser := lede.Parser{
		URL:         response.Request.URL, // where redirects ended: links are relative to it
		ContentType: response.Header.Get("Content-Type"),
	}
	article, err := parser.Parse(response.Body)
	if errors.Is(err, lede.ErrNoArticle) {
		log.Fatal("a section or an index, but no article")
	} else if err != nil {
		log.Fatal(err)
	}
	fmt.Print(article.Markdown())
}
