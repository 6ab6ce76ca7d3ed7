package main

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/abadojack/whatlanggo"
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/lexicon"
)

// A detector tells the primary tag of a text's language, "" of none.
type detector struct {
	name   string
	detect func(string) string
}

var detectors = []detector{
	{"lede", func(text string) string {
		tag, _, _ := strings.Cut(lexicon.Detect(text), "-")
		return tag
	}},
	{"whatlanggo", func(text string) string { return whatlanggo.DetectLang(text).Iso6391() }},
}

// languages counts how often each detector says what the page declares.
func languages(pages [][]byte, length int) {
	type sample struct{ text, declared string }
	var samples []sample
	counts := map[string]int{}
	for _, page := range pages {
		article, err := lede.Parser{NoDates: true, NoQuotes: true}.Parse(bytes.NewReader(page))
		doc, failed := goquery.NewDocumentFromReader(bytes.NewReader(page))
		if err != nil || failed != nil || len(article.Text()) < 300 {
			continue
		}
		declared, _, _ := strings.Cut(strings.ToLower(doc.Find("html").AttrOr("lang", "")), "-")
		if declared == "nb" {
			declared = "no"
		}
		text := article.Text()
		text = strings.ToValidUTF8(text[:min(len(text), lexicon.DetectPeek)], "")
		if length > 0 {
			fields := strings.Fields(text)
			text = strings.Join(fields[:min(len(fields), length)], " ")
		}
		if declared != "" {
			samples = append(samples, sample{text, declared})
			counts[declared]++
		}
	}
	fmt.Println(len(samples), "texts:", counts)
	for _, d := range detectors {
		d.detect("It loads what it needs to tell languages apart.")
		right, others, othersRight, known, knownRight, bytes := 0, 0, 0, 0, 0, 0
		start := time.Now()
		for _, s := range samples {
			got := d.detect(s.text)
			bytes += len(s.text)
			if got == "nb" || got == "nn" {
				got = "no"
			}
			if got == s.declared {
				right++
			}
			if lexicon.For(s.declared).Tag == s.declared {
				known++
				if got == s.declared {
					knownRight++
				}
			}
			if s.declared != "en" {
				others++
				if got == s.declared {
					othersRight++
				}
			}
		}
		fmt.Printf("%-12s as declared %.3f, of those not English %.3f, of the %d in languages that lede reads %.3f, %.1f MB/s\n",
			d.name, share(right, len(samples)), share(othersRight, others), known, share(knownRight, known), float64(bytes)/1e6/time.Since(start).Seconds())
	}
}

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }
