// Document takes a goquery document apart: the links by hand, the article by
// lede, which leaves the document as it is.
package main

import (
	"fmt"
	"log"
	"net/url"
	"os"

	"github.com/PuerkitoBio/goquery"
	"github.com/lede-go/lede"
)

func main() {
	doc, err := goquery.NewDocumentFromReader(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	doc.Url, _ = url.Parse("https://log.example/ferry.html")
	article, err := lede.ParseDocument(doc)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Headline)
	for i, block := range article.Blocks(lede.KindParagraph) {
		for _, link := range block.Links {
			fmt.Println(i, block.Text[link.Start:link.End], link.URL)
		}
	}
	fmt.Println(doc.Find("a").Length(), "links on the page")
}
