package browser

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/sheet"
	"github.com/lede-go/lede/internal/command/view"
	"github.com/stretchr/testify/require"
)

// read parses a document.
func read(t *testing.T, path string) *lede.Article {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	article, err := lede.Parse(file)
	require.NoError(t, err)
	return article
}

// talksText returns a text in which somebody says something n times, on some
// days often.
func talksText(n int) string {
	given := []string{"Ines", "Jon", "Mairi", "Priya", "Anders", "Lucia", "Tomas", "Hana"}
	family := []string{"Okafor", "Grant", "Nair", "Lindqvist", "Moreau", "Castellano", "Whitfield"}
	matters := []string{"the ferry needs a new engine before the winter", "nobody has asked the islanders", "the pier will hold", "tickets stay valid until the year ends"}
	var text strings.Builder
	text.WriteString("The island talks of its ferry\nBy Ines Okafor\nSeptember 4, 2025\n\nThe council heard everybody who came to the hall, one after the other.\n\n")
	for i := range n {
		who := given[i%len(given)] + " " + family[i%len(family)]
		day := "on September 1"
		if i%3 == 1 {
			day = fmt.Sprintf("on August %d", 1+i*7%30)
		}
		fmt.Fprintf(&text, "“Of all that was said in round %d, %s,” said %s %s.\n\n", 1+i/len(matters), matters[i%len(matters)], who, day)
	}
	return text.String()
}

// talks returns the article of that text, with an address, some quotes doubtful.
func talks(t *testing.T, n int) *lede.Article {
	t.Helper()
	parser := lede.Parser{URL: &url.URL{Scheme: "https", Host: "log.example", Path: "/talks"}}
	article, err := parser.Parse(strings.NewReader(talksText(n)))
	require.NoError(t, err)
	require.Len(t, article.Quotes, n)
	for i := range article.Quotes {
		if i%5 == 3 {
			article.Quotes[i].Confidence = 0.4 // drawn as doubtful
		}
	}
	return article
}

// writeView writes the view of an article and returns its address.
func writeView(t *testing.T, article *lede.Article) string {
	t.Helper()
	out, err := os.Create(filepath.Join(t.TempDir(), "view.html"))
	require.NoError(t, err)
	require.NoError(t, view.Write(out, article))
	require.NoError(t, out.Close())
	return "file://" + out.Name()
}

// TestView opens views from their files, in both widths and colours.
func TestView(t *testing.T) {
	axe := readAxe(t)
	for name, article := range map[string]*lede.Article{
		"sample": read(t, "testdata/pier.txt"),
		"arabic": read(t, "../../testdata/articles/arabic.html"),
		"tables": read(t, "../../testdata/articles/table_report.html"),
		"lists":  read(t, "../../testdata/articles/nested_lists.html"),
		"5":      talks(t, 5),
		"23":     talks(t, 23),
		"1380":   talks(t, 1380),
	} {
		t.Run(name, func(t *testing.T) {
			address := writeView(t, article)
			b := openTab(t, "file://")
			for _, width := range []int64{1280, 390} {
				b.size(width, 900, "light")
				b.run(chromedp.Navigate(address))
				for _, scheme := range []string{"light", "dark"} {
					b.size(width, 900, scheme)
					b.fits()
					b.shoot(fmt.Sprintf("view-%s-%d-%s", name, width, scheme), true)
					// Of a long page axe takes a quarter of a minute: once is enough, its
					// widths and colours are those of the others.
					if len(article.Quotes) < 100 || width == 1280 && scheme == "light" {
						require.Empty(t, axe(b), "%d, %s", width, scheme)
					}
				}
			}
			require.Equal(t, fmt.Sprint(len(article.Quotes)), b.text("document.querySelectorAll('.list tbody tr').length"))
			require.Equal(t, fmt.Sprint(len(article.Posts)), b.text("document.querySelectorAll('.post[id]').length"))
			for i := range article.Quotes {
				require.Equal(t, "true", b.text(fmt.Sprintf("!!document.getElementById('quote-%d')", i+1)))
				if i > 30 {
					break
				}
			}
		})
	}
}

// TestViewTable sorts the quotes, keeps to those of one speaker and with some
// words, saves what is left, and copies a citation and an address.
func TestViewTable(t *testing.T) {
	article := talks(t, 1380)
	b := openTab(t, "file://")
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(writeView(t, article)))
	b.text(`(() => { window.saved = []; window.copied = [];
		URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return "#"; };
		Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { copied.push(text); } } }); return ""; })()`)
	first := "document.querySelector('.list tbody tr:not([hidden])')"
	require.Equal(t, "1,380 of 1,380", b.text("document.getElementById('shown').textContent"))
	require.Contains(t, b.text("document.querySelector('.timeline').textContent"), "920", "a day with so many has their number")

	b.click("[data-sort=said] button")
	require.Equal(t, "2025-08-02", b.text(first+".dataset.said"))
	b.click("[data-sort=said] button")
	require.Equal(t, "2025-09-01", b.text(first+".dataset.said"))
	require.Equal(t, "descending", b.text("document.querySelector('[data-sort=said]').getAttribute('aria-sort')"))
	b.click("[data-sort=place] button")

	name := b.text("document.querySelector('.speakers .name').textContent")
	b.click(".speakers button")
	var theirs []lede.Quote
	for _, q := range article.Quotes {
		if q.Who() == name && strings.Contains(q.Text, "round 2") {
			theirs = append(theirs, q)
		}
	}
	require.NotEmpty(t, theirs)
	b.run(chromedp.SendKeys(chromedp.CSS("#with"), "ROUND 2"))
	require.Equal(t, fmt.Sprintf("%d of 1,380", len(theirs)), b.text("document.getElementById('shown').textContent"))
	b.shoot("view-table-1280", false)
	b.click("[data-save=csv]")
	b.until("saved.length == 1")
	var want strings.Builder
	require.NoError(t, sheet.Write(&want, &lede.Article{URL: article.URL, Quotes: theirs}))
	require.Equal(t, want.String(), b.text("saved[0]"))
	b.click("[data-save=json]")
	b.until("saved.length == 2")
	var saved []lede.Quote
	require.NoError(t, json.Unmarshal([]byte(b.text("saved[1]")), &saved))
	require.Equal(t, theirs, saved)

	b.text(first + ".querySelectorAll('[data-copy]').forEach(button => button.click())")
	b.until("copied.length == 2")
	require.Contains(t, b.text("copied[0]"), "https://log.example/talks#:~:text=")
	require.Contains(t, b.text("copied[1]"), "In: Ines Okafor, “The island talks of its ferry”, 4 September 2025, https://log.example/talks")
}

// TestViewWithoutScripts can be read whole: what needs a script is not shown.
func TestViewWithoutScripts(t *testing.T) {
	article := talks(t, 5)
	b := openTab(t, "file://")
	b.size(1280, 900, "light")
	b.run(command(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}),
		chromedp.Navigate(writeView(t, article)))
	b.shoot("view-without-scripts-1280", true)
	require.Equal(t, "none", b.text("getComputedStyle(document.querySelector('.tools')).display"))
	require.Equal(t, "none", b.text("getComputedStyle(document.querySelector('.do button')).display"))
	require.Equal(t, "5", b.text("[...document.querySelectorAll('.list tbody tr')].filter(row => row.offsetHeight > 0).length"))
}

// TestViewByKeyboard walks from quote to quote without a mouse.
func TestViewByKeyboard(t *testing.T) {
	article := read(t, "testdata/pier.txt")
	address := writeView(t, article)
	require.GreaterOrEqual(t, len(article.Quotes), 3)
	b := openTab(t, "file://")
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address))
	card := "document.getElementById('card').hidden ? '' : document.querySelector('#card .words p').textContent"
	for range 200 {
		b.press(kb.Tab)
		if b.text("document.activeElement.id") == "quote-1" {
			break
		}
	}
	require.Equal(t, article.Quotes[0].Text, b.text(card))
	b.press(kb.ArrowRight)
	require.Equal(t, article.Quotes[1].Text, b.text(card))
	require.Equal(t, "quote-2", b.text("document.activeElement.id"))
	b.shoot("view-card-1280", false)
	b.press(kb.ArrowLeft)
	require.Equal(t, article.Quotes[0].Text, b.text(card))
	b.press(kb.Escape)
	require.Empty(t, b.text(card))
}

// TestViewByTouch taps a quote, a date, a speaker and a dot of the timeline at
// the width of a phone.
func TestViewByTouch(t *testing.T) {
	article := read(t, "testdata/pier.txt")
	address := writeView(t, article)
	b := openTab(t, "file://")
	b.size(390, 844, "dark")
	b.run(chromedp.Navigate(address))
	b.click("#quote-1")
	require.Equal(t, article.Quotes[0].Text, b.text("document.querySelector('#card .words p').textContent"))
	b.shoot("view-card-390", false)
	b.click("#card [data-close]")
	require.Equal(t, "true", b.text("document.getElementById('card').hidden"))

	b.click(".speakers button")
	own := b.text("document.querySelector('.speakers button').dataset.pick")
	chosen := "[...document.querySelectorAll('mark.q.chosen')].every(m => m.dataset.who === '" + own + "')"
	require.Equal(t, "true", b.text(chosen))
	require.NotEqual(t, "0", b.text("document.querySelectorAll('mark.q.chosen').length"))
	b.click(".speakers button")
	require.Equal(t, "0", b.text("document.querySelectorAll('mark.q.chosen').length"))

	if len(article.Dates) > 0 {
		b.click(".date")
		require.Contains(t, b.text("document.getElementById('card').textContent"), article.Dates[0].Value)
	}
	if b.text("document.querySelectorAll('.dot').length") != "0" {
		goal := strings.TrimPrefix(b.text("document.querySelector('.dot').getAttribute('href')"), "#")
		b.click(".dot")
		require.Equal(t, "true", b.text("document.getElementById('"+goal+"').classList.contains('flash')"))
	}
	b.fits()
}
