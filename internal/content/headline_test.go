package content

import (
	"testing"

	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/assert"
)

// TestHeadlineElement finds the headline among the headings of a page.
func TestHeadlineElement(t *testing.T) {
	const (
		name = "Lighthouse keepers count the gulls"
		dawn = "The keepers went up at dawn, and by noon they had counted every gull on the rocks. "
	)
	for _, c := range []struct{ name, title, body, want string }{
		{"the title begins with it", name + " | Post", `<h1>The Island Post</h1><h1>` + name + `</h1>`, name},
		{"the title ends with it", "Post / News / " + name, `<h1>Navigation and service</h1><h1>` + name + `</h1>`, name},
		{"not a word that ends the title", "All about gulls. Reader comments", `<h1>All about the gulls</h1><h2>Reader comments</h2>`, "All about the gulls"},
		{"the only one", "Something else", `<h1>` + name + `</h1>`, name},
		{"below the site's name", "Island Post: " + name, `<h1><a href="/">The Island Post</a></h1><h2>` + name + `</h2>`, name},
		{"the link is around the site's name", "Island Post: " + name, `<a href="https://post.example/"><h1>The Island Post</h1></a><h2>` + name + `</h2>`, name},
		{"a headline that leads to its own page", name, `<h1><a href="/gulls">` + name + `</a></h1>`, name},
		{"a home page is named like its site", "The Island Post", `<h1><a href="/">The Island Post</a></h1>`, "The Island Post"},
		{"two and neither in the title", "Something else", `<h1>One of two headings</h1><h1>Two of two headings</h1>`, ""},
		{
			"two of which one is behind the text", "Gulls, terns and the light",
			`<h1>` + name + `</h1><p>` + dawn + `</p><h1>Our letter by mail</h1>`, name,
		},
		{
			"a teaser behind the text shares more words with the title", "Where to watch gulls on the isles",
			`<h1>The best rocks and piers for bird lovers</h1><p>` + dawn + `</p><h1>More for you</h1><h1><a href="/seals">Where to watch seals</a></h1>`,
			"The best rocks and piers for bird lovers",
		},
		{
			"once more in a hidden window, for reprints", name + " at dawn | Post",
			`<h2>` + name + ` at dawn</h2><p>` + dawn + `</p><p>` + dawn + dawn + `</p><div style="display:none"><h1>` + name + `</h1><p>` + dawn + dawn + `</p></div>`, name + " at dawn",
		},
		{
			"an <h1> with the site's name of three words, which ends the title", name + " - Wooden Boat Owners",
			`<h1>Wooden Boat Owners</h1><h2><a href="/t/1">` + name + `</a></h2>`, name,
		},
		{"no heading", name + " - Post", `<div class="kopf">Birds</div><div class="titel">` + name + `</div><p>` + dawn, name},
		{"no heading, and the site's name before it", "The Post: " + name, `<td><font size=5><b>` + name + `</b></font><p>` + dawn, name},
		{"a crumb is none", name + " - Post", `<nav><ol><li><a href="/">Birds</a><li>` + name + `</ol></nav><p>` + dawn, ""},
		{"a title of a word, for a frame", "main", `<h2>` + name + `</h2><p>` + dawn + `</p><h2>And the terns on the rocks</h2>`, name},
		{"a heading below the text is none", "main", `<p>` + dawn + `</p><h2>And the terns on the rocks</h2>`, ""},
		{"too short", "Gulls", `<h1>Gulls</h1>`, ""},
		{"short, but the title has it before a break", "Gulls – Birds of the isles", `<h1>Gulls</h1>`, "Gulls"},
		{"short, but the only one, of the title's words", "A cabin of type 3 on the northern isles | Post", `<h1>Cabin 3</h1><p>` + dawn + `</p>`, "Cabin 3"},
		{"short, of one word of the title: a section", "Gulls and terns of the northern isles | Post", `<h1>Gulls</h1><p>` + dawn + `</p>`, ""},
		{"short, and a part of the title of its own", name + " - Sea Birds - Post", `<h1>Sea Birds</h1><p>` + dawn + `</p>`, ""},
		{"short, and one of two", "A cabin of type 3 on the northern isles | Post", `<h1>Menu</h1><h1>Cabin 3</h1><p>` + dawn + `</p>`, ""},
		{"the only <h2>, above the text, of a page that does not show its title", "Post - birds", `<div><h2>` + name + `</h2><p>` + dawn + `</p></div>`, name},
		{"not that of a head without text", "Post - birds", `<div><h2>` + name + `</h2></div><p>` + dawn + `</p>`, ""},
		{"not a day", "Post - birds", `<div><h2 class="date">Thursday, 4 September 2025</h2><p>` + dawn + `</p></div>`, ""},
		{"nor a section of several", "Post - birds", `<div><h2>` + name + `</h2><p>` + dawn + `</p><h2>And the terns on the rocks</h2></div>`, ""},
		{"the name of a section, with the headline below", "News: " + name, `<h1>News</h1><h2>` + name + `</h2>`, name},
		{"an <h1> with the site's name, which ends the title", name + " - Island Board", `<h1>Island Board</h1><h2>` + name + `</h2>`, name},
		{"none", name, `<p>` + dawn + `</p>`, ""},
	} {
		p := page.LayTokens([]byte(`<html><head><title>`+c.title+`</title></head><body>`+c.body+`</body></html>`), nil)
		got := ""
		if i := headlineElement(p, prefixSums(p, ownProse(p))); i >= 0 {
			got = p.TextOf(i)
		}
		assert.Equal(t, c.want, got, c.name)
	}
}

func TestEndsTitle(t *testing.T) {
	for _, c := range []struct {
		title, heading string
		want           bool
	}{
		{"Diary: Number two", "Number two", true},
		{"The Diary of a Boat on the River — Number two of three", "Number two of three", true},
		{"The Diary of a Boat on the River: Leo", "Leo", false},
		{"Number two of three", "two of three", false},
		{"Number two", "Number two", false},
		{"", "", false},
	} {
		assert.Equal(t, c.want, endsTitle(c.title, c.heading), c.title)
	}
}
