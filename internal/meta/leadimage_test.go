package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestImages finds the lead picture where no description names one.
func TestImages(t *testing.T) {
	const (
		text = `<p>The keepers went up at dawn, and by noon they had counted every gull on the rocks below the light.</p>
			<p>There were fewer than last year, they said, and nobody on the island could say where the rest had gone.</p>`
		want = "https://post.example/gulls.jpg"
	)
	for _, c := range []struct{ name, head, before, after, want string }{
		{"shared", `<meta property="og:image" content="/gulls.jpg">`, `<img src="/x.jpg">`, "", want},
		{"JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","image":"https://post.example/gulls.jpg"}</script>`, "", "", want},
		{"before the text", "", `<img src="/gulls.jpg">`, "", want},
		{"in the text", "", "", `<figure><img src="gulls.jpg"></figure><img src="/x.jpg">`, want},
		{"loaded by a script", "", `<img src="data:image/gif;base64,AAAA" data-src="/gulls.jpg">`, "", want},
		{"a background", "", `<div style="height: 9em; background-image: url('/gulls.jpg')"></div>`, "", want},
		{"no icon", "", `<img src="/dot.gif" width="1" height="1"><img width="48px" src="/p.jpg">`, `<img src="/gulls.jpg" width="800">`, want},
		{"not the writer's portrait", "", `<div class="byline"><img src="/p.jpg"></div>`, "", ""},
		{"not what is no address of the web", "", `<img src="javascript:x()"><div style="background: url(data:image/png;base64,AA)"></div>`, "", ""},
		{"a colour is no picture", "", `<div style="background: #fff"></div>`, "", ""},
		{"none", "", "", "", ""},
	} {
		page := `<html lang="en"><head><title>Lighthouse keepers count the gulls</title>` + c.head +
			`</head><body><article><h1>Lighthouse keepers count the gulls</h1>` + c.before + `<div>` + text + c.after + `</div></article></body></html>`
		got := ""
		if images := readFields(t, "https://post.example/gulls", page).Images; len(images) > 0 {
			got = images[0].URL
		}
		assert.Equal(t, c.want, got, c.name)
	}
}
