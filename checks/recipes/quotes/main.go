// Quotes lists who said what, when, and how the date is known.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/lede-go/lede"
)

func main() {
	article, err := lede.Parse(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	for _, quote := range article.Quotes {
		fmt.Printf("%s, %s (%s): %s\n", quote.Who(), quote.Said.Value, quote.Said.Basis, quote.Text)
		for _, span := range quote.Spans { // where it stands, to the byte
			fmt.Printf("  block %d: %q\n", span.Block, article.Slice(span))
		}
	}
}
