// Own measures code of lede's own beside libraries that do the same, over the
// saved pages and texts of the corpora:
//
//	own [-corpus DIR] [-words N] language    beside whatlanggo
//	own [-corpus DIR] json                   beside encoding/json, hujson, jsonrepair
//	own [-corpus DIR] sentences              beside uax29
//
// What it found is told in docs/measured.md.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/abadojack/whatlanggo"
	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/kaptinlin/jsonrepair"
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/tailscale/hujson"
)

func main() {
	corpus := flag.String("corpus", "../../../shared/corpus", "the folder of the corpora")
	length := flag.Int("words", 0, "language: read the first N words of each text; 0 means all that lede reads")
	flag.Parse()
	switch flag.Arg(0) {
	case "language":
		languages(readAll(*corpus, "extract/*/pages/*.html*"), *length)
	case "json":
		scripts(readAll(*corpus, "extract/*/pages/*.html*"))
	case "sentences":
		cuts(readAll(*corpus, "quotes/*/text/*.txt"))
	default:
		flag.Usage()
		os.Exit(2)
	}
}

// readAll reads the files of a pattern, unpacked, in the order of their paths.
func readAll(corpus, pattern string) [][]byte {
	paths, err := filepath.Glob(filepath.Join(corpus, pattern))
	check(err)
	slices.Sort(paths)
	files := make([][]byte, 0, len(paths))
	for _, path := range paths {
		data, err := os.ReadFile(path)
		check(err)
		if strings.HasSuffix(path, ".gz") {
			unpacked, err := gzip.NewReader(bytes.NewReader(data))
			check(err)
			data, err = io.ReadAll(unpacked)
			check(err)
		}
		files = append(files, data)
	}
	return files
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "own:", err)
		os.Exit(1)
	}
}

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
	fmt.Println(len(all), "scripts")
	strict := func(text string) bool { return json.Valid([]byte(text)) }
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
		read, broken, size := 0, 0, 0
		start := time.Now()
		for _, text := range all {
			size += len(text)
			ok := r.read(text)
			if ok {
				read++
			}
			if ok && !strict(text) {
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
