package store

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// figuresOf reads lines like "1:en John Smith / mayor / x/js": the article, the
// name, the role and the account. A name in [brackets] is a body's.
func figuresOf(lines string) []*figure {
	var all []*figure
	for line := range strings.Lines(lines) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		article, rest, _ := strings.Cut(line, " ")
		article, language, _ := strings.Cut(article, ":")
		number, _ := strconv.ParseInt(article, 10, 64)
		parts := append(strings.Split(rest, " / "), "", "")
		f := &figure{id: int64(len(all) + 1), language: language, version: number, article: number, address: "a.example/" + article,
			name: strings.Trim(parts[0], "[]"), organization: parts[0][0] == '[', role: parts[1], handle: parts[2], quoted: true}
		all = append(all, f)
	}
	return all
}

// slugsOf returns whom each figure is.
func slugsOf(figures []*figure) []string {
	slugs := make([]string, len(figures))
	for _, p := range conclude(figures) {
		for _, f := range p.figures {
			slugs[f.id-1] = p.slug
		}
	}
	return slugs
}

func TestConclude(t *testing.T) {
	for _, test := range []struct{ name, figures, want string }{
		{"fullest name, by role", "1 Emmanuel Macron / French president\n2 Macron / President", "emmanuel-macron emmanuel-macron"},
		{"by the company kept", "1 Emmanuel Macron\n1 [NATO]\n1 Olaf Stein\n2 Macron\n2 [NATO]\n2 Olaf Stein",
			"emmanuel-macron nato olaf-stein emmanuel-macron nato olaf-stein"},
		{"never on a surname alone", "1 Emmanuel Macron\n2 Macron", "emmanuel-macron macron"},
		{"one other in common is not enough", "1 Emmanuel Macron\n1 [NATO]\n2 Macron\n2 [NATO]", "emmanuel-macron nato macron nato"},
		{"two Smiths of other names", "1 John Smith / mayor\n2 Ann Smith / coach\n3 Smith / the coach", "john-smith ann-smith ann-smith"},
		{"which of two Smiths", "1 John Smith / mayor\n2 Ann Smith / mayor\n3 Smith / mayor", "john-smith ann-smith smith"},
		{"surnames alone", "1 Smith\n2 Smith", "smith smith-2"},
		{"surnames with one role", "1 Smith / goalkeeper\n2 Smith / goalkeeper\n3 Smith / spokesman", "smith-goalkeeper smith-goalkeeper smith-spokesman"},
		{"two of one full name, by role", "1 John Smith / mayor of Kelling\n2 John Smith / coach of the Rovers\n3 John Smith / Kelling's mayor",
			"john-smith-mayor-of-kelling john-smith-coach-of-the-rovers john-smith-mayor-of-kelling"},
		{"who of the two is not told", "1 John Smith / mayor\n2 John Smith / coach\n3 John Smith", "john-smith-mayor john-smith-coach john-smith"},
		{"another role among the same people", "1 John Smith / minister\n1 Ann Roe\n2 John Smith / candidate\n2 Ann Roe", "john-smith ann-roe john-smith ann-roe"},
		{"a role in another language", "1 Eva Roe / mayor\n2:es Eva Roe / alcaldesa\n3 Eva Roe", "eva-roe eva-roe eva-roe"},
		{"two of a name, and another language", "1 Eva Roe / mayor\n2:es Eva Roe / alcaldesa\n3 Eva Roe / coach", "eva-roe-mayor eva-roe-alcaldesa eva-roe-coach"},
		{"a name like a numbered one", "1 Roe\n2 Roe\n3 Roe 2\n4 Roe 2", "roe roe-2 roe-2-2 roe-2-2"},
		{"marks are no name", "1 —\n2 …", "nameless nameless-2"},
		{"no role", "1 John Smith / mayor\n2 John Smith", "john-smith john-smith"},
		{"one article", "1 John Smith / mayor\n1 John Smith / coach", "john-smith john-smith"},
		{"accents and case", "1 Zoë Dufour\n2 ZOE DUFOUR", "zoe-dufour zoe-dufour"},
		{"a middle name, by role", "1 Mary Jane Roe / senator\n2 Mary Roe / senator\n3 M. Roe / senator", "mary-jane-roe mary-jane-roe mary-jane-roe"},
		{"another middle name", "1 Mary Jane Roe / senator\n2 Mary Ann Roe / senator", "mary-jane-roe mary-ann-roe"},
		{"account", "1 Ann Roe /  / x/aroe\n2 Roe /  / x/aroe", "ann-roe ann-roe"},
		{"bodies", "1 [Harbour Board]\n2 [Harbour Board]\n3 Harbour Board", "harbour-board harbour-board harbour-board"},
		{"Chinese", "1 习近平 / 主席\n2 习近平\n3 李强 / 总理", "习近平 习近平 李强"},
		{"Arabic", "1 ليلى حداد / وزيرة النقل\n2 حداد / وزيرة النقل", "ليلى-حداد ليلى-حداد"},
		{"Cyrillic", "1 Анна Йорк / мэр\n2 Йорк / мэр\n3 Йорк", "анна-йорк анна-йорк йорк"},
	} {
		t.Run(test.name, func(t *testing.T) {
			figures := figuresOf(test.figures)
			require.Equal(t, strings.Fields(test.want), slugsOf(figures))
			for range 5 { // in any order
				rand.Shuffle(len(figures), func(i, k int) { figures[i], figures[k] = figures[k], figures[i] })
				require.Equal(t, strings.Fields(test.want), slugsOf(figures))
			}
		})
	}
}

// TestConcludeIsQuick gives a name to many, and a surname to many others.
func TestConcludeIsQuick(t *testing.T) {
	var lines strings.Builder
	for i := range 3000 {
		lines.WriteString(strconv.Itoa(i) + " John Smith / role" + strconv.Itoa(i) + "\n")
		lines.WriteString(strconv.Itoa(i+10000) + " Smith\n")
	}
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(slugsOf(figuresOf(lines.String()))))), 6000)
}
