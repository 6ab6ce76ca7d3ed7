// Sitemap reads the pages of a sitemap, one after the other, and prints the
// articles among them as JSON lines.
package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/lede-go/lede"
)

const (
	pause    = time.Second // between two requests
	maxBytes = 50 << 20    // of a sitemap, as its standard has it
)

var client = &http.Client{Timeout: 20 * time.Second}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: sitemap ADDRESS")
	}
	response, err := get(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	var sitemap struct {
		Addresses []string `xml:"url>loc"`
	}
	if err := xml.NewDecoder(io.LimitReader(response.Body, maxBytes)).Decode(&sitemap); err != nil {
		log.Fatal(err)
	}
	lines := json.NewEncoder(os.Stdout)
	for i, address := range sitemap.Addresses {
		if i > 0 {
			time.Sleep(pause)
		}
		article, err := read(address)
		if errors.Is(err, lede.ErrNoArticle) {
			continue // sitemaps list sections, too
		} else if err != nil {
			log.Print(err)
			continue
		}
		if err := lines.Encode(article); err != nil {
			log.Fatal(err)
		}
	}
}

func read(address string) (*lede.Article, error) {
	response, err := get(address)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return lede.Parser{URL: response.Request.URL, ContentType: response.Header.Get("Content-Type")}.Parse(response.Body)
}

// get asks for a page; any answer but 200 is an error.
func get(address string) (*http.Response, error) {
	response, err := client.Get(address)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return nil, errors.Join(errors.New(address+": "+response.Status), response.Body.Close())
	}
	return response, nil
}
