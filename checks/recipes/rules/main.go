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
	if len(os.Args) != 2 {
		log.Fatal("usage: rules RULES.json < PAGE.html")
	}
	file, err := os.Open(os.Args[1]) // {"body": ".col-text", "remove": ".promo", "published": ".when"}
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	var selectors lede.Selectors
	decoder := json.NewDecoder(file)
	decoder.DisallowUnknownFields() // a misspelt key is an error, not a rule that never finds anything
	if err := decoder.Decode(&selectors); err != nil {
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
	fmt.Println(article.Published, article.Sources["published"])
	if article.Sources["headline"] != lede.SourceRule {
		fmt.Println("the headline is not from a rule but from", article.Sources["headline"])
	}
	fmt.Println(article.Text())
}
