// Quotes finds the weights of a quote's confidence (internal/speech/confidence.go)
// on articles whose quotations are known, by two logistic regressions: how likely the
// words are right and their source is the one meant; and how likely, if they are, the
// name given for it is, which only the small set tells. The same corpora give the same
// bytes.
//
//	cd fit && go run ./quotes -corpus ../../shared/corpus/quotes > ../internal/speech/traitweights.go
//
// With -half 0 or 1 it leaves out the publishers of that half and reports on them.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"hash/fnv"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/lede-go/lede/fit/logistic"
	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/speech"
	"github.com/lede-go/lede/internal/timex"
)

// A goldQuote is a quotation that an annotator marked. Of the large set, which has
// no names, the source's words are known; of the small one names.
type goldQuote struct {
	Text   string   `json:"text"`
	Name   *string  `json:"name"`
	Also   []string `json:"also"`
	Source string   `json:"source_text"`
}

type goldArticle struct {
	ID       string      `json:"id"`
	Language string      `json:"language"`
	Quotes   []goldQuote `json:"quotes"`
	Optional [][2]int    `json:"optional"` // in characters of the text
}

type document struct {
	ID        string `json:"id"`
	Path      string `json:"path"`
	Published string `json:"published"`
}

func main() {
	corpus := flag.String("corpus", "", "folder of the sets news and statements")
	source := flag.String("source", "../internal/speech/confidence.go", "file that names the traits")
	half := flag.Int("half", -1, "half of the publishers to leave out")
	decay := flag.Float64("decay", 4, "strength of the pull towards zero")
	flag.Parse()
	names := traitNames(*source)
	who := slices.Index(names, "trNobody") // the first trait of the source
	turn := slices.Index(names, "trTurn")
	var fitted, held samples
	for _, set := range []struct {
		name   string
		weight float64
	}{{"statements", 1}, {"news", 45}} {
		folder := filepath.Join(*corpus, set.name)
		gold := map[string]goldArticle{}
		readLines(filepath.Join(folder, "gold.jsonl"), func(g goldArticle) { gold[g.ID] = g })
		readLines(filepath.Join(folder, "manifest.jsonl"), func(d document) {
			into := &fitted
			if *half >= 0 && publisherHalf(d.ID) == *half {
				into = &held
			}
			into.judge(folder, d, gold[d.ID], set.name == "news", set.weight, who, turn)
		})
	}
	const rounds = 1500
	words := logistic.Fit(fitted.words, len(names), *decay, nil, rounds)
	name := logistic.Fit(fitted.name, len(names), 20**decay, nil, rounds)
	report("fitted on", &fitted, words, name)
	if len(held.words) > 0 {
		report("held out", &held, words, name)
	}
	write(names, words, name, &fitted)
}

// samples are quotes judged by their words and their source; those whose words are right by the name
// that is given for it, as far as that is known; and whether each of the first is right in both.
type samples struct {
	words, name []logistic.Sample
	right       []bool
}

// ofSource leaves of what was found the bias and what is from the number on.
func ofSource(found []int, from int) []int {
	return slices.DeleteFunc(slices.Clone(found), func(e int) bool { return e > 0 && e < from })
}

// traitNames reads the constants of the traits in their order.
func traitNames(path string) []string {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "trBias trait = iota")
	block, _, _ := strings.Cut(rest, "numTraits")
	names := []string{"trBias"}
	for _, line := range strings.Split(block, "\n") {
		if name := regexp.MustCompile(`^\ttr\w+`).FindString(line); name != "" {
			names = append(names, strings.TrimSpace(name))
		}
	}
	return names
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

// publisherHalf parts publishers, which an ID begins with, in two.
func publisherHalf(id string) int {
	name, _, _ := strings.Cut(id, "_")
	h := fnv.New32a()
	h.Write([]byte(name))
	return int(h.Sum32()>>8) % 2
}

// openingMarks are the quotation marks that may open what is said.
const openingMarks = "\"“„«‘'‚"

// judge reads the quotes of an article, as sure or unsure as they are, and adds which
// are right; who is the first trait of the source, turn that
// of a transcript. Those that may be reported or not are left out.
func (all *samples) judge(folder string, d document, gold goldArticle, named bool, weight float64, who, turn int) {
	text, err := os.ReadFile(filepath.Join(folder, d.Path))
	if err != nil {
		log.Fatal(err)
	}
	characters := []rune(string(text))
	for _, q := range quotesOf(string(text), gold.Language, d.Published) {
		if !named && (q.Cue == "" || slices.Contains(q.Traits(), turn)) {
			continue // the large set marks only what has a cue
		}
		words, marked := wordsOf(q.Text), []string(nil)
		if at := strings.IndexAny(q.Text, openingMarks); named && q.Judges() && at > 0 {
			marked = wordsOf(q.Text[at:]) // of "called it “a shame”" the small set marks “a shame”
		}
		same := func(g goldQuote) bool {
			wanted := wordsOf(g.Text)
			return overlap(words, wanted) >= 0.8 || overlap(marked, wanted) >= 0.8
		}
		said := slices.ContainsFunc(gold.Quotes, func(g goldQuote) bool { return same(g) && (named || isBy(&q, g, named)) })
		right := slices.ContainsFunc(gold.Quotes, func(g goldQuote) bool { return same(g) && isBy(&q, g, named) })
		optional := slices.ContainsFunc(gold.Optional, func(at [2]int) bool {
			return overlap(words, wordsOf(string(characters[at[0]:min(at[1], len(characters))]))) >= 0.5
		})
		if !said && optional {
			continue
		}
		all.words = append(all.words, logistic.Sample{Found: q.Traits(), Right: said, Weight: weight})
		all.right = append(all.right, right)
		if named && said {
			all.name = append(all.name, logistic.Sample{Found: ofSource(q.Traits(), who), Right: right, Weight: weight})
		}
	}
}

// quotesOf reads the quotes of a raw text, all that are found.
func quotesOf(text, language, published string) []speech.Quote {
	lex := lexicon.For(language)
	plain := content.ReadPlain(text, lex)
	parts := make([]prose.Part, len(plain.Body))
	posted := map[int]timex.Date{}
	for i, b := range plain.Body {
		parts[i] = prose.Part{Kind: b.Kind, Text: b.Text}
	}
	passages := lexicon.ReadPassages(parts, lex, new(prose.Buffer))
	ref := timex.Date{Value: published}
	dates := timex.Find(passages, lex, language, ref, posted)
	cast := people.ReadCast(passages, lex, plain.Headline, plain.Authors)
	const all = 1e-9
	return speech.Find(passages, lex, cast, dates, posted, ref, all)
}

func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
}

// overlap is the share of the words of two texts, each counted as often as it
// stands there, that both have (Jaccard).
func overlap(a, b []string) float64 {
	count := map[string]int{}
	for _, w := range a {
		count[w]++
	}
	both := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	if len(a)+len(b) == both {
		return 0
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

// isBy reports whether a quote's speakers are the annotator's: by name, or, where
// none is known, by the words that name the source.
func isBy(q *speech.Quote, g goldQuote, named bool) bool {
	var names []string
	mention := ""
	for _, s := range q.Speakers {
		if s.Name != "" {
			names = append(names, s.Name)
		}
		mention = s.Mention
	}
	got := strings.Join(names, " and ")
	if named {
		if g.Name == nil {
			return got == ""
		}
		return slices.ContainsFunc(append([]string{*g.Name}, g.Also...), func(want string) bool {
			return slices.Equal(wordsOf(want), wordsOf(got))
		})
	}
	source := wordsOf(g.Source)
	if len(source) == 1 && (source[0] == "who" || source[0] == "which" || source[0] == "that") {
		return true // the library gives what the pronoun stands for
	}
	words := wordsOf(mention)
	return len(words) > 0 && slices.Contains(source, words[len(words)-1]) || len(words) == 0 && len(source) == 0
}

// report prints how sure and how right the quotes are, in steps of confidence.
func report(title string, set *samples, words, name []float64) {
	var all, right [10]float64
	sum, good := 0.0, 0.0
	for i, s := range set.words {
		at := min(int(10*logistic.Probability(s.Found, words)*logistic.Probability(s.Found, name)), 9)
		all[at] += s.Weight
		sum += s.Weight
		if set.right[i] {
			right[at] += s.Weight
			good += s.Weight
		}
	}
	fmt.Fprintf(os.Stderr, "%s: %d quotes, %.3f of them right\n", title, len(set.words), good/sum)
	for at := range all {
		fmt.Fprintf(os.Stderr, "  %.1f–%.1f: %.3f of all, %.3f right\n", float64(at)/10, float64(at+1)/10, all[at]/sum, right[at]/max(all[at], 1))
	}
}

// write prints the tables of the library.
func write(names []string, words, name []float64, set *samples) {
	var out strings.Builder
	out.WriteString(`package speech

// wordsWeights are what the traits of a quote weigh: above zero for these words' having been
// said by the source, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
`)
	writeTable(&out, "wordsWeights", names, words, set.words)
	out.WriteString(`
// nameWeights are what the traits of the source weigh for the name that is given for it, where
// the words are right.
`)
	writeTable(&out, "nameWeights", names, name, set.name)
	text, err := format.Source([]byte(out.String()))
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(text)
}

// writeTable prints the weights of the traits that the samples have.
func writeTable(out *strings.Builder, table string, names []string, weights []float64, samples []logistic.Sample) {
	seen, right := make([]int, len(names)), make([]int, len(names))
	for _, s := range samples {
		for _, e := range s.Found {
			seen[e]++
			if s.Right {
				right[e]++
			}
		}
	}
	fmt.Fprintf(out, "var %s = [numTraits]float32{\n", table)
	for e, name := range names {
		if seen[e] > 0 {
			fmt.Fprintf(out, "\t%s: %.2f, // %d of %d\n", name, weights[e], right[e], seen[e])
		}
	}
	out.WriteString("}\n")
}
