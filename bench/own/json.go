package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/kaptinlin/jsonrepair"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/tailscale/hujson"
)

// scripts counts the JSON-LD scripts that each reader takes.
func scripts(pages [][]byte) {
	var all []string
	for _, page := range pages {
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(page))
		if err != nil {
			continue
		}
		doc.Find("script").Each(func(_ int, s *goquery.Selection) {
			if jsonld.IsType(s.AttrOr("type", "")) && strings.TrimSpace(s.Text()) != "" {
				all = append(all, s.Text())
			}
		})
	}
	strict := func(text string) bool { return json.Valid([]byte(text)) }
	sound, size := make([]bool, len(all)), 0
	for i, text := range all {
		sound[i] = strict(text)
		size += len(text)
	}
	fmt.Println(len(all), "scripts")
	for _, r := range []struct {
		name string
		read func(string) bool
	}{
		{"encoding/json", strict},
		{"hujson", func(text string) bool {
			data, err := hujson.Standardize([]byte(text))
			return err == nil && strict(string(data))
		}},
		{"jsonrepair", func(text string) bool {
			fixed, err := jsonrepair.Repair(text)
			return err == nil && describes(fixed)
		}},
		{"lede", func(text string) bool { return len(jsonld.Decode(text)) > 0 }},
	} {
		read, broken := 0, 0
		start := time.Now()
		for i, text := range all {
			if !r.read(text) {
				continue
			}
			read++
			if !sound[i] {
				broken++
			}
		}
		fmt.Printf("%-14s reads %d, of the broken ones %d, %.0f MB/s\n", r.name, read, broken, float64(size)/1e6/time.Since(start).Seconds())
	}
}

// describes reports whether a JSON text is an object or a list of some.
func describes(text string) bool {
	var value any
	if json.Unmarshal([]byte(text), &value) != nil {
		return false
	}
	switch value.(type) {
	case map[string]any, []any:
		return true
	}
	return false
}
