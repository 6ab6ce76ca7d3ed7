package browser

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/command/view"
	"github.com/stretchr/testify/require"
)

// writeView writes the view of a document and returns its address and article.
func writeView(t *testing.T, path string) (string, *lede.Article) {
	t.Helper()
	file, err := os.Open(path)
	if os.IsNotExist(err) {
		t.Skip(path + " is not here")
	}
	require.NoError(t, err)
	defer file.Close()
	article, err := lede.Parse(file)
	require.NoError(t, err)
	out, err := os.Create(filepath.Join(t.TempDir(), "view.html"))
	require.NoError(t, err)
	require.NoError(t, view.Write(out, article))
	require.NoError(t, out.Close())
	return "file://" + out.Name(), article
}

// TestView opens views from their files, in both widths and colours.
func TestView(t *testing.T) {
	for name, path := range map[string]string{
		"seed":   "../../../shared/corpus/seed/article.txt",
		"sample": "testdata/pier.txt",
		"arabic": "../../testdata/articles/arabic.html",
		"tables": "../../testdata/articles/table_report.html",
	} {
		t.Run(name, func(t *testing.T) {
			address, article := writeView(t, path)
			b := openTab(t, "file://")
			for _, width := range []int64{1280, 390} {
				for _, scheme := range []string{"light", "dark"} {
					b.size(width, 900, scheme)
					b.run(chromedp.Navigate(address))
					b.fits()
					b.shoot(fmt.Sprintf("view-%s-%d-%s", name, width, scheme), true)
				}
			}
			require.Equal(t, fmt.Sprint(len(article.Quotes)), b.text("document.querySelectorAll('.list li').length"))
			require.Equal(t, fmt.Sprint(len(article.Posts)), b.text("document.querySelectorAll('.post[id]').length"))
			for i := range article.Quotes {
				require.Equal(t, "true", b.text(fmt.Sprintf("!!document.getElementById('quote-%d')", i+1)))
			}
		})
	}
}

// TestViewByKeyboard walks from quote to quote without a mouse.
func TestViewByKeyboard(t *testing.T) {
	address, article := writeView(t, "testdata/pier.txt")
	require.GreaterOrEqual(t, len(article.Quotes), 3)
	b := openTab(t, "file://")
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address))
	card := "document.getElementById('card').hidden ? '' : document.querySelector('#card .words').textContent"
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
	address, article := writeView(t, "testdata/pier.txt")
	b := openTab(t, "file://")
	b.size(390, 844, "dark")
	b.run(chromedp.Navigate(address))
	b.click("#quote-1")
	require.Equal(t, article.Quotes[0].Text, b.text("document.querySelector('#card .words').textContent"))
	b.shoot("view-card-390", false)
	b.click("#card [data-close]")
	require.Equal(t, "true", b.text("document.getElementById('card').hidden"))

	b.click(".speakers button")
	own := b.text("document.querySelector('.speakers button').dataset.class")
	chosen := "[...document.querySelectorAll('mark.q.chosen')].every(m => m.classList.contains('" + own + "'))"
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
