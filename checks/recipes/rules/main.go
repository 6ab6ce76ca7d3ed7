// Rules reads a page with selectors kept in a JSON file.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/lede-go/lede"
)

func main() {
	data, err := os.ReadFile(os.Args[1]) // {"body": ".col-text", "remove": ".promo", "published": ".when"}
	if err != nil {
		log.Fatal(err)
	}
	var selectors lede.Selectors
	if err := json.Unmarshal(data, &selectors); err != nil {
		log.Fatal(err)
	}
	rules, err := lede.NewRules(selectors) // once: they serve every page and goroutine
	if err != nil {
		log.Fatal(err)
	}
	article, err := lede.Parser{Rules: rules}.Parse(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Published.Value, article.Sources["published"])
	if article.Sources["headline"] != lede.SourceRule {
		fmt.Println("the headline is not from a rule but from", article.Sources["headline"])
	}
	fmt.Println(article.Text())
}
