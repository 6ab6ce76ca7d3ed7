package browser

import (
	"fmt"
	"html"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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
	require.Equal(t, b.text("document.querySelectorAll('.card').length"), b.text("document.querySelectorAll('.timeline .wide .dot').length"))
	b.click(".timeline .wide .dot")
	b.until("document.querySelector('.card:target') !== null")
	b.click(".card:target .where a")
	b.until("location.pathname.startsWith('/article/') && document.readyState == 'complete'")
	require.Equal(t, "true", b.text("document.querySelector(location.hash).matches('mark.q')"))
	b.click(".bar a")
	b.until("location.pathname == '/' && document.readyState == 'complete'")
}

// TestArchiveHostile shows articles whose words are scripts, and others from
// right to left.
func TestArchiveHostile(t *testing.T) {
	folder := t.TempDir()
	attacks := []string{
		`<script>document.title="owned"</script>`, `"><img src=x onerror='document.title="owned"'>`, `<svg onload='document.title="owned"'>`,
		`' autofocus onfocus='document.title="owned"`, `</title></style></script><script>document.title="owned"</script>`, `javascript:document.title="owned"`,
	}
	for i, a := range attacks {
		a = html.EscapeString(a)
		page := fmt.Sprintf(`<html><head><meta charset="utf-8"><link rel="canonical" href="https://log.example/%d"><meta property="og:site_name" content="%s"></head>
			<body><article><h1>%s</h1><p>By Ann Roe</p><p>“Nobody reads %s any more,” said Ann Roe, the archivist %s, on Monday, and the keeper of the lamps agreed.</p></article></body></html>`, i, a, a, a, a)
		require.NoError(t, os.WriteFile(filepath.Join(folder, fmt.Sprintf("%d.html", i)), []byte(page), 0o644))
	}
	arabic := `<html lang="ar" dir="rtl"><head><meta charset="utf-8"></head><body><article><h1>الجسر</h1>` +
		`<p>“الجسر آمن للسيارات حتى الشتاء القادم على الأقل” said ليلى حداد, the engineer.</p></article></body></html>`
	require.NoError(t, os.WriteFile(filepath.Join(folder, "arabic.html"), []byte(arabic), 0o644))
	address := startArchive(t, folder)
	b := openTab(t, address)
	axe := readAxe(t)
	b.size(390, 1010, "light")
	b.run(chromedp.Navigate(address))
	links := strings.Fields(b.text("[...new Set([...document.querySelectorAll('main a')].map(a => a.href))].join(' ')"))
	require.Greater(t, len(links), len(attacks), links)
	for _, link := range links {
		if strings.Contains(link, "/quotes.") || !strings.HasPrefix(link, address) {
			continue // what is saved, or elsewhere
		}
		b.run(chromedp.Navigate(link))
		require.NotContains(t, b.text("document.title === 'owned'"), "true", link)
		b.fits()
	}
	b.run(chromedp.Navigate(address + "/search?about=" + url.QueryEscape("الجسر")))
	require.Equal(t, "rtl", b.text("getComputedStyle(document.querySelector('.card .words')).direction"))
	require.Empty(t, axe(b))
	b.shoot("archive-arabic-390", false)
	b.size(1280, 1010, "light")
	b.shoot("archive-arabic-1280", false)
}
