package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// cuts compares the time that words and sentences take, and counts the sentences
// that begin behind a title: "Mr." and "Roe".
func cuts(texts [][]byte) {
	size, paragraphs := 0, []string{}
	for _, text := range texts {
		for line := range strings.SplitSeq(string(text), "\n") {
			if line = strings.TrimSpace(line); line != "" {
				paragraphs = append(paragraphs, line)
				size += len(line)
			}
		}
	}
	titles := []string{"Mr.", "Mrs.", "Ms.", "Dr.", "Gov.", "Sen.", "Rep.", "Gen.", "Lt.", "St."}
	after := func(text string, at int) bool {
		before := strings.TrimRight(text[:at], " ")
		return slices.ContainsFunc(titles, func(t string) bool { return strings.HasSuffix(before, " "+t) })
	}
	for _, c := range []struct {
		name string
		cut  func(string) []int // where sentences begin
	}{
		{"uax29", func(text string) (starts []int) {
			for range wordsOf(text) {
			}
			s := sentences.FromString(text)
			for s.Next() {
				starts = append(starts, s.Start())
			}
			return starts
		}},
		{"lede", func(text string) (starts []int) {
			lex := lexicon.For("en")
			buffer := prose.NewBuffer()
			defer buffer.Release()
			for _, p := range lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: text}}, lex, buffer) {
				for _, t := range p.Tokens {
					if t.First {
						starts = append(starts, int(t.Start))
					}
				}
			}
			return starts
		}},
	} {
		wrong, all := 0, 0
		start := time.Now()
		for _, text := range paragraphs {
			for _, at := range c.cut(text) {
				all++
				if after(text, at) {
					wrong++
				}
			}
		}
		fmt.Printf("%-6s %d sentences, %d of them begin behind a title, %.0f MB/s\n", c.name, all, wrong, float64(size)/1e6/time.Since(start).Seconds())
	}
}

func wordsOf(text string) []string {
	var all []string
	for w := words.FromString(text); w.Next(); {
		all = append(all, w.Value())
	}
	return all
}
