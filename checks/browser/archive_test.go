package browser

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// startArchive builds the archive, adds documents and serves them. It returns
// the address.
func startArchive(t *testing.T, inputs ...string) string {
	t.Helper()
	program := build(t, "../../examples/archive", ".")
	db := filepath.Join(t.TempDir(), "quotes.db")
	message, err := exec.Command(program, append([]string{"add", "-db", db}, inputs...)...).CombinedOutput()
	require.NoError(t, err, string(message))
	return startServer(t, exec.Command(program, "serve", "-db", db, "-addr", "127.0.0.1:0"))
}

// TestArchive walks through the pages of an archive, at both widths and in both
// colours, as seen and as told to those who do not see.
func TestArchive(t *testing.T) {
	address := startArchive(t, "../../examples/archive/testdata", "../../testdata")
	b := openTab(t, address)
	axe := readAxe(t)
	first := func(selector string) string {
		return b.text("document.querySelector('" + selector + "').href")
	}
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address + "/search?who=nair"))
	article := first(".card .where a")
	quote := first(".card .link")
	for _, page := range []struct{ name, address string }{
		{"home", address + "/"},
		{"search", address + "/search?who=nair&about=bridge&since=2026"},
		{"nothing", address + "/search?about=nothing+like+it"},
		{"person", address + "/person/priya-nair"},
		{"quote", quote},
		{"article", article},
		{"failures", address + "/failures"},
		{"error", address + "/nowhere"},
	} {
		for _, width := range []int64{1280, 390} {
			for _, scheme := range []string{"light", "dark"} {
				b.size(width, 1010, scheme)
				b.run(chromedp.Navigate(page.address))
				b.shoot(fmt.Sprintf("archive-%s-%d-%s", page.name, width, scheme), false)
				b.fits()
				require.Empty(t, axe(b), "%s at %d, %s", page.name, width, scheme)
			}
		}
	}
	b.allow("404")
}

// TestArchiveByKeyboard goes from the search to a person, to a quote and to its
// place in the article.
func TestArchiveByKeyboard(t *testing.T) {
	address := startArchive(t, "../../examples/archive/testdata")
	b := openTab(t, address)
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address))
	b.press(kb.Tab)
	require.Equal(t, "Skip to the content", b.text("document.activeElement.textContent"))
	b.press(kb.Tab)
	b.press(kb.Tab)
	require.Equal(t, "who", b.text("document.activeElement.name"))
	b.press("Nair")
	b.press(kb.Tab)
	b.press("drawer rust")
	b.press(kb.Enter)
	b.until("location.pathname == '/search' && document.readyState == 'complete'")
	require.Contains(t, b.text("document.querySelector('h1').textContent"), "No quotes by Nair about drawer rust")
	b.run(chromedp.Navigate(address + "/search?about=rust"))
	b.text("document.querySelector('.card .who a').focus()")
	b.press(kb.Enter)
	b.until("location.pathname == '/person/priya-nair' && document.readyState == 'complete'")
	require.Equal(t, "17", b.text("document.querySelectorAll('.card').length"))
	require.Equal(t, "17", b.text("document.querySelectorAll('.timeline .wide .dot').length"))
	b.click(".timeline .wide .dot")
	b.until("document.querySelector('.card:target') !== null")
	b.click(".card:target .where a")
	b.until("location.pathname.startsWith('/article/') && document.readyState == 'complete'")
	require.Equal(t, "true", b.text("document.querySelector(location.hash).matches('mark.q')"))
	b.click(".bar a")
	b.until("location.pathname == '/' && document.readyState == 'complete'")
}
