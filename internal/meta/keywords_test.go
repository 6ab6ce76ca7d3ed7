package meta

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTags reads the tags of a page from each of its sources.
func TestTags(t *testing.T) {
	tests := []struct {
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
		{"a single link has its commas", "", `<a rel="tag" href="/t/x">Ferries, harbours</a>`, []string{"Ferries, harbours"}},
		{"tags of other articles", "", `<div class="related-posts"><a rel="tag" href="/t/x">Elsewhere</a></div>`, nil},
	}
	for _, c := range tests {
		page := `<html lang="en"><head><title>Fewer ferries from May</title>` + c.head + `</head><body><article><h1>Fewer ferries from May</h1>` +
			`<p>The timetable was pinned up at noon, and by one o'clock a small crowd had read it to the end.</p>` + c.after + `</article></body></html>`
		assert.Equal(t, c.want, readFields(t, "", page).Tags, c.name)
	}
}

// TestShownTagsAreBounded takes as many links as it says, and no more.
func TestShownTagsAreBounded(t *testing.T) {
	links := ""
	for i := range 2 * maxShownTags {
		links += fmt.Sprintf(`<a rel="tag" href="/t/%d">Tag no %d</a> `, i, i)
	}
	page := `<html lang="en"><head><title>Fewer ferries from May</title></head><body><article><h1>Fewer ferries from May</h1>` +
		`<p>The timetable was pinned up at noon, and by one o'clock a small crowd had read it to the end.</p>` + links + `</article></body></html>`
	assert.Len(t, readFields(t, "", page).Tags, maxShownTags)
}
