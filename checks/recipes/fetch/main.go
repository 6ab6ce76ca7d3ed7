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
	client := &http.Client{Timeout: 20 * time.Second}
	response, err := client.Get(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()

	parser := lede.Parser{
		URL:         response.Request.URL, // where redirects ended: links are relative to it
		ContentType: response.Header.Get("Content-Type"),
	}
	article, err := parser.Parse(response.Body)
	if errors.Is(err, lede.ErrNoArticle) {
		log.Fatal("a section or an error page, but no article")
	} else if err != nil {
		log.Fatal(err)
	}
	fmt.Print(article.Markdown())
}
