package lede

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTags reads the tags of a page from each of its sources.
func TestTags(t *testing.T) {
	cases := []struct {
		name, head, after string
		want              []string
	}{
		{"a list", `<meta name="keywords" content="ferry, harbour; tides">`, "", []string{"ferry", "harbour", "tides"}},
		{"the site's own name", `<meta property="og:site_name" content="The Mole"><meta name="keywords" content="The Mole, ferry">`, "", []string{"ferry"}},
		{"codes give way", `<meta name="news_keywords" content="AER, GEN, INDG08, POL, US, WEU"><meta name="keywords" content="ferry">`, "", []string{"ferry"}},
		{"codes and sizes", `<meta name="keywords" content="1000-1999, src:tag:ferry line, ferry, 2024">`, "", []string{"ferry", "2024"}},
		{"full-width commas", `<meta name="keywords" content="渡轮，港口、潮汐">`, "", []string{"渡轮", "港口", "潮汐"}},
		{"no commas", `<meta name="keywords" content="渡轮 港口 潮汐">`, "", []string{"渡轮", "港口", "潮汐"}},
		{"links marked as tags", "", `<ul><li><a rel="tag" href="/t/ferry">Ferry</a></li><li><a rel="tag" href="/t/pier">Pier</a></li></ul>`, []string{"Ferry", "Pier"}},
		{"tags of other articles", "", `<div class="related-posts"><a rel="tag" href="/t/x">Elsewhere</a></div>`, nil},
	}
	for _, c := range cases {
		page := `<html lang="en"><head><title>Fewer ferries from May</title>` + c.head + `</head><body><article><h1>Fewer ferries from May</h1>` +
			`<p>The timetable was pinned up at noon, and by one o'clock a small crowd had read it to the end.</p>` + c.after + `</article></body></html>`
		a, err := Parse(strings.NewReader(page))
		require.NoError(t, err, c.name)
		assert.Equal(t, c.want, a.Tags, c.name)
	}
}

// TestByline reads names and nothing but names.
func TestByline(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"By Ana Lind and Per Holm", []string{"Ana Lind", "Per Holm"}},
		{"Von Ana Lind und Per Holm, Nairobi", []string{"Ana Lind", "Per Holm"}},
		{"Ana Lind, Per Holm and Noor Haddad", []string{"Ana Lind", "Per Holm", "Noor Haddad"}},
		{"Ana Lind and Per Holm, Jr.", []string{"Ana Lind", "Per Holm, Jr."}},
		{"Post author By Ana Lind", []string{"Ana Lind"}},
		{"Veröffentlicht von Per Holm", []string{"Per Holm"}},
		{"The Mole (www.mole.example)", nil},
	}
	for _, c := range cases {
		var names []string
		for _, a := range parseByline(c.text) {
			names = append(names, a.Name)
		}
		assert.Equal(t, c.want, names, c.text)
	}
}
