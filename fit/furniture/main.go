// Furniture finds the weights of the evidence about blocks
// (internal/content/evidence.go) on corpora whose articles are known, by
// logistic regression. The same corpora give the same bytes.
//
//	cd fit && go run ./furniture -corpus ../../shared/corpus/extract > /tmp/weights.go
//	mv /tmp/weights.go ../internal/content/furnitureweights.go
//
// With -half 0 or 1 it leaves out the publishers of that half, so that what it
// found can be checked on them.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"hash/fnv"
	"io"
	"log"
	"maps"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/lede-go/lede/fit/logistic"
	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/meta"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
)

// A sample is one block: the evidence about it and whether it is the
// article's.
type sample struct {
	found  []int
	kept   bool
	weight float64
	text   string
	doc    string
}

type goldPage struct {
	ID         string   `json:"id"`
	URL        string   `json:"url"`
	Text       string   `json:"text"`
	Paragraphs []string `json:"paragraphs"`
	Optional   []string `json:"optional"`
	Deck       string   `json:"deck"`

	// Where only phrases of a page are known: those of its text, and those of
	// its furniture.
	With    []string `json:"with"`
	Without []string `json:"without"`
}

func main() {
	corpus := flag.String("corpus", "", "folder of the sets, each with gold.jsonl and pages")
	source := flag.String("source", "../internal/content/evidence.go", "file that names the evidence")
	half := flag.Int("half", -1, "half of the publishers to leave out")
	decay := flag.Float64("decay", 3, "strength of the pull towards zero")
	worst := flag.Int("worst", 0, "print so many misjudged blocks to standard error")
	flag.Parse()
	names := evidenceNames(*source)
	var samples, held []sample
	for _, set := range slices.Sorted(maps.Keys(trust)) {
		gold := map[string]goldPage{}
		readLines(filepath.Join(*corpus, set, "gold.jsonl"), func(g goldPage) { gold[g.ID] = g })
		for _, id := range slices.Sorted(maps.Keys(gold)) {
			g := gold[id]
			mine := label(g, readPage(filepath.Join(*corpus, set, "pages", id+".html.gz")), names)
			for i := range mine {
				mine[i].weight *= trust[set]
			}
			if *half >= 0 && publisherHalf(g) == *half {
				held = append(held, mine...)
			} else {
				samples = append(samples, mine...)
			}
		}
	}
	weights := fit(samples, names, *decay)
	report("fitted on", samples, weights)
	if len(held) > 0 {
		report("held out", held, weights)
	}
	misjudged(append(held, samples...), weights, names, *worst)
	write(names, weights, samples)
}

// trust is how much a block of each set counts. The golds of news are exact to the line;
// those of other pages leave out what one may want, and keep what one may not.
var trust = map[string]float64{"fundus": 2, "fundus_eval": 2, "scrapinghub": 1, "wcxb": 0.1, "ceb": 1}

// evidenceNames reads the constants of the evidence in their order.
func evidenceNames(path string) []string {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "const (")
	block, _, _ := strings.Cut(rest, "numEvidence")
	var names []string
	for _, line := range strings.Split(block, "\n") {
		if name := regexp.MustCompile(`^\tev\w+`).FindString(line); name != "" {
			names = append(names, strings.TrimSpace(name))
		}
	}
	return names
}

// readPage reads the blocks of a saved page with the evidence about them.
func readPage(path string) []content.Sample {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		log.Fatal(err)
	}
	data, err := io.ReadAll(unzipped)
	if err != nil {
		log.Fatal(err)
	}
	p := page.LayTokens(page.ToUTF8(data, ""), nil)
	found := content.Choose(p)
	says := meta.Read(p, found, jsonld.Article(jsonld.Read(p)), "")
	known := content.Known{Headline: says.Headline, Deck: says.Deck, Authors: says.Authors}
	return content.Samples(p, found, lexicon.For(says.Language), known)
}

func readLines[T any](path string, use func(T)) {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var value T
		if err := json.Unmarshal(lines.Bytes(), &value); err != nil {
			log.Fatal(err)
		}
		use(value)
	}
}

func publisherHalf(g goldPage) int {
	name := strings.TrimPrefix(strings.TrimPrefix(g.URL, "https://"), "http://")
	name, _, _ = strings.Cut(strings.TrimPrefix(name, "www."), "/")
	h := fnv.New32a()
	h.Write([]byte(name))
	return int(h.Sum32()>>8) % 2
}

// label tells which blocks of a page are in the article, by the words in a
// row that they share with it. What the gold has as optional is left out.
func label(g goldPage, blocks []content.Sample, names []string) []sample {
	if g.Text == "" && len(g.Paragraphs) == 0 {
		return labelByPhrases(g, blocks, names)
	}
	text := g.Text
	if len(g.Paragraphs) > 0 {
		text += "\n" + strings.Join(g.Paragraphs, "\n")
	}
	optional := shingles(words(strings.Join(g.Optional, "\n") + "\n" + g.Deck))
	for _, s := range strings.Split(strings.Join(g.Optional, "\n")+"\n"+g.Deck, "\n") {
		optional[strings.Join(words(s), " ")] = true
	}
	goldWords := words(text)
	there := shingles(goldWords)
	joined := " " + strings.Join(goldWords, " ") + " "
	lines := map[string]bool{}
	for _, line := range append(strings.Split(text, "\n"), g.Paragraphs...) {
		lines[strings.Join(words(line), " ")] = true
	}
	var samples []sample
	defer func() { lead(samples, names) }()
	for _, b := range blocks {
		if b.Kind.IsMedia() || b.Kind == prose.Post || b.Kind == prose.Code { // listings are in few of the golds
			continue
		}
		mine := words(b.Text)
		whole := strings.Join(mine, " ")
		if len(mine) == 0 {
			samples = append(samples, sample{found: b.Found, weight: 0.5, text: b.Text, doc: g.ID})
			continue
		}
		in, out := 0, 0
		if len(mine) < 5 {
			if lines[whole] || len(g.Paragraphs) == 0 && strings.Contains(joined, " "+whole+" ") {
				in = 1
			} else {
				out = 1
			}
		} else {
			for s := range shingles(mine) {
				if there[s] {
					in++
				} else if !optional[s] {
					out++
				}
			}
		}
		if optional[whole] || in == 0 && out == 0 {
			continue
		}
		weight := 1 + math.Min(float64(len(b.Text))/300, 2)
		if len(b.Items) > 2 {
			weight = math.Max(weight, math.Min(float64(len(b.Items)), 5))
		}
		samples = append(samples, sample{found: b.Found, kept: in > out, weight: weight, text: b.Text, doc: g.ID})
	}
	return samples
}

// labelByPhrases tells what is in the article by the phrases of a page. A block without
// any, or with phrases of both sides, tells nothing.
func labelByPhrases(g goldPage, blocks []content.Sample, names []string) []sample {
	var all []sample
	var told []bool
	for _, b := range blocks {
		if b.Kind.IsMedia() || b.Kind == prose.Post {
			continue
		}
		text := prose.Fold(b.Text)
		holds := func(phrase string) bool { return strings.Contains(text, prose.Fold(phrase)) }
		in, out := slices.ContainsFunc(g.With, holds), slices.ContainsFunc(g.Without, holds)
		const weight = 2 // a page has a few only
		all = append(all, sample{found: b.Found, kept: in || !out && len(text) > 80, weight: weight, text: b.Text, doc: g.ID})
		told = append(told, in != out)
	}
	lead(all, names)
	samples := all[:0]
	for i := range all {
		if told[i] {
			samples = append(samples, all[i])
		}
	}
	return samples
}

// lead adds the evidence that comes from the verdict on the next block, which
// the gold gives here.
func lead(samples []sample, names []string) {
	index := map[string]int{}
	for e, name := range names {
		index[name] = e
	}
	for i := range samples[:max(len(samples)-1, 0)] {
		s := &samples[i]
		kept := samples[i+1].kept
		heading, colon := slices.Contains(s.found, index["evHeading"]), slices.Contains(s.found, index["evColon"])
		for name, found := range map[string]bool{
			"evHeadingKept": kept && heading,
			"evHeadingVain": !kept && heading, "evColonKept": kept && colon, "evColonVain": !kept && colon,
		} {
			if found {
				s.found = append(s.found, index[name])
			}
		}
	}
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
}

func shingles(words []string) map[string]bool {
	set := map[string]bool{}
	for i := 0; i+4 <= len(words); i++ {
		set[strings.Join(words[i:i+4], " ")] = true
	}
	return set
}

// expected is what evidence weighs that the corpora hardly show: the pull of
// the fit is towards these, else towards zero.
var expected = map[string]float64{"evTable": 1, "evCode": 2, "evPlainList": 1, "evClean": 1, "evMost": 3, "evInForm": -1, "evLinkedSentence": 8, "evHintEmbed": -2}

// fit finds the weights by logistic regression.
func fit(samples []sample, names []string, decay float64) []float64 {
	const rounds = 1500
	pull := map[int]float64{}
	for e, name := range names {
		pull[e] = expected[name]
	}
	judged := make([]logistic.Sample, len(samples))
	for i, s := range samples {
		judged[i] = logistic.Sample{Found: s.found, Right: s.kept, Weight: s.weight}
	}
	return logistic.Fit(judged, len(names), decay, pull, rounds)
}

func report(title string, samples []sample, weights []float64) {
	var tp, fp, fn, base float64
	for _, s := range samples {
		switch kept := logistic.Sum(s.found, weights) > 0; {
		case kept && s.kept:
			tp++
		case kept:
			fp++
		case s.kept:
			fn++
		}
		if !s.kept {
			base++
		}
	}
	fmt.Fprintf(os.Stderr, "%s: %d blocks, %.0f of them furniture; judged: %.0f kept rightly, %.0f wrongly, %.0f lost; F1 %.4f\n",
		title, len(samples), base, tp, fp, fn, 2*tp/(2*tp+fp+fn))
}

func misjudged(samples []sample, weights []float64, names []string, n int) {
	for _, s := range samples {
		if n == 0 {
			return
		}
		score := logistic.Sum(s.found, weights)
		if (score > 0) == s.kept {
			continue
		}
		n--
		fmt.Fprintf(os.Stderr, "%+.1f kept=%v %s %.100q\n", score, s.kept, s.doc, s.text)
	}
}

// write prints the table of the library.
func write(names []string, weights []float64, samples []sample) {
	seen, kept := make([]int, len(names)), make([]int, len(names))
	for _, s := range samples {
		for _, e := range s.found {
			seen[e]++
			if s.kept {
				kept[e]++
			}
		}
	}
	var out strings.Builder
	out.WriteString(`package content

// evidenceWeights are what the evidence about a block weighs: above zero it
// speaks for the article, below for furniture. They were fitted by fit/furniture on
// pages whose articles are known; the comments tell how many of the blocks that
// the evidence was found about were the article's. What was never seen weighs
// nothing.
var evidenceWeights = [numEvidence]float64{
`)
	for e, name := range names {
		fmt.Fprintf(&out, "\t%s: %.2f, // %d of %d\n", name, weights[e], kept[e], seen[e])
	}
	out.WriteString("}\n")
	text, err := format.Source([]byte(out.String()))
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(text)
}
