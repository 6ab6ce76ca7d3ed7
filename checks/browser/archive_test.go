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
	require.Empty(t, axe(b))
}

// TestArchiveRightToLeft shows quotes, names, dates and accounts in Arabic and
// Hebrew, alone and among words of the other direction.
func TestArchiveRightToLeft(t *testing.T) {
	const post = `<blockquote class="twitter-tweet"><p dir="rtl">%s</p>&mdash; %s (@kelling) <a href="https://x.com/kelling/status/2029734567890123456">March 5, 2026</a></blockquote>`
	const page = `<html lang="%[1]s" dir="%[2]s"><head><meta charset="utf-8"><link rel="canonical" href="https://log.example/%[1]s">
		<meta property="og:site_name" content="%[3]s"><meta property="article:published_time" content="2026-03-06T09:00:00Z"></head><body><article><h1>%[4]s</h1>%[5]s</article></body></html>`
	folder := t.TempDir()
	for lang, text := range map[string]string{
		"ar": fmt.Sprintf(page, "ar", "rtl", "صدى الميناء", "إغلاق جسر كيلينغ (Kelling) لمدة عام",
			`<p>قرر مجلس الميناء مساء الأربعاء إغلاق جسر كيلينغ أمام جميع المركبات، بعد العثور على صدأ في كابلاته.</p><p>وقالت بريا ناير، مهندسة الميناء: «وجدنا الصدأ في كل كابل، ولن نعيد فتح الجسر قبل 12 شهرا».</p>`+
				fmt.Sprintf(post, "وجدنا الصدأ في 14 كابلا، والعبّارة MV Kelling تعمل من السادسة.", "أخبار الميناء")),
		"en": fmt.Sprintf(page, "en", "ltr", "Harbour Log", "What the engineers found",
			`<p>The bridge will close for a year after rust was found in its cables by two engineers, and the ferry will cross instead.</p><p>“We found rust,” said أحمد منصور, the engineer of ميناء كيلينغ, on Thursday. “الحمد لله, nobody was hurt.”</p><p>“It is old,” said פרייה נאיר, a diver, on Thursday.</p>`+
				fmt.Sprintf(post, "מצאנו חלודה ב-14 כבלים (מתוך 20).", "חדשות הנמל")),
	} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, lang+".html"), []byte(text), 0o644))
	}
	address := startArchive(t, folder)
	b := openTab(t, address)
	axe := readAxe(t)
	b.size(1280, 1010, "light")
	direction := func(want, selector string) {
		t.Helper()
		require.Equal(t, want, b.text("getComputedStyle(document.querySelector('"+selector+"')).direction"), selector)
	}
	isolated := func(selector string) { // all of them, so that they do not turn what stands beside them
		t.Helper()
		require.Equal(t, "true", b.text("String(document.querySelectorAll('"+selector+"').length > 0 && [...document.querySelectorAll('"+
			selector+"')].every(e => getComputedStyle(e).unicodeBidi.includes('isolate')))"), selector)
	}
	b.run(chromedp.Navigate(address + "/search?about=" + url.QueryEscape("الصدأ")))
	direction("rtl", ".card .words")
	direction("rtl", "[name=about]")
	isolated("h1 bdi")
	isolated(".card .who bdi")
	isolated(".card .where bdi")
	b.shoot("archive-arabic-1280", false)
	b.run(chromedp.Navigate(address + "/search?about=old"))
	direction("ltr", ".card .words")
	require.Equal(t, "פרייה נאיר", b.text("document.querySelector('.card .who bdi').textContent"))
	for _, words := range []string{"الصدأ", "rust"} {
		b.run(chromedp.Navigate(address + "/search?about=" + url.QueryEscape(words)))
		b.click(".card .where a")
		b.until("location.pathname.startsWith('/article/') && document.readyState == 'complete'")
		direction("ltr", ".byline time")
		isolated(".byline time")
		direction("ltr", ".handle bdi")
		isolated(".handle bdi")
		direction("rtl", ".account b")
		isolated(".speakers bdi")
		require.Empty(t, axe(b))
		b.fits()
		b.size(390, 1010, "dark")
		b.fits()
		b.shoot("archive-arabic-390", false)
		b.size(1280, 1010, "light")
	}
}
