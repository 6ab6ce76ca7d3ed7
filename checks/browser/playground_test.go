package browser

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// build builds a program of a module's folder and returns its path.
func build(t *testing.T, module, folder string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "program")
	command := exec.Command("go", "build", "-o", program, folder)
	command.Dir = module
	message, err := command.CombinedOutput()
	require.NoError(t, err, string(message))
	return program
}

// startServer starts a server and returns the address that it prints.
func startServer(t *testing.T, server *exec.Cmd) string {
	t.Helper()
	out, err := server.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, server.Start())
	t.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(line)
}

func TestPlayground(t *testing.T) {
	address := startServer(t, exec.Command(build(t, "../..", "./cmd/lede"), "playground", "-addr", "127.0.0.1:0"))
	b := openTab(t, address)
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address))
	b.shoot("playground-empty-1280-light", false)
	axe := readAxe(t)
	require.Empty(t, axe(b))
	b.click("#sample")
	b.until("document.getElementById('status').textContent.includes('post')")
	b.run(chromedp.Sleep(500 * time.Millisecond)) // the frame's page is painted
	for _, scheme := range []string{"light", "dark"} {
		b.size(1280, 900, scheme)
		b.fits()
		b.shoot("playground-1280-"+scheme, false)
		require.Empty(t, axe(b), scheme)
		b.size(390, 844, scheme)
		b.fits()
		b.shoot("playground-390-"+scheme, true)
		require.Empty(t, axe(b), scheme)
	}
	for _, n := range []int{5, 23, 1380} {
		text, err := json.Marshal(talksText(n))
		require.NoError(t, err)
		b.text("(document.getElementById('input').value = " + string(text) + ", document.getElementById('form').requestSubmit())")
		b.until(fmt.Sprintf("document.getElementById('status').textContent.replace(',', '').startsWith('%d quotes')", n))
		b.run(chromedp.Sleep(500 * time.Millisecond))
		for _, width := range []int64{1280, 390} {
			for _, scheme := range []string{"light", "dark"} {
				b.size(width, 900, scheme)
				b.fits()
				b.shoot(fmt.Sprintf("playground-%d-%d-%s", n, width, scheme), false)
			}
		}
	}
	b.size(1280, 900, "dark")
	b.click("#sample")
	b.until("document.getElementById('status').textContent.includes('1 post')")

	b.click("#tab-json")
	require.Contains(t, b.text("document.getElementById('json').innerText"), `"kind": "post"`)
	b.shoot("playground-json-1280-dark", false)
	b.press(kb.ArrowRight)
	require.Equal(t, "tab-markdown", b.text("document.activeElement.id"))
	require.Contains(t, b.text("document.getElementById('markdown').innerText"), "# Ferry back in service")

	b.run(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{absolute(t, "../../testdata/articles/figures.html")}))
	b.until("document.getElementById('markdown').textContent.includes('![](')")
	b.run(chromedp.SendKeys(chromedp.CSS("#input"), "<p>x</p>"))
	b.until("!document.getElementById('status').textContent.includes('Reading')")
}

// TestPlaygroundRules tries rules on a page, and reads why it is read so.
func TestPlaygroundRules(t *testing.T) {
	address := startServer(t, exec.Command(build(t, "../..", "./cmd/lede"), "playground", "-addr", "127.0.0.1:0"))
	b := openTab(t, address)
	axe := readAxe(t)
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address))
	b.run(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{absolute(t, "../../testdata/articles/figures.html")}))
	b.until("document.getElementById('status').textContent.includes('quote')")
	b.click("#tab-why")
	require.NotEmpty(t, b.text("document.querySelector('#why dd').textContent"))
	b.click(".rules summary")
	b.run(chromedp.SendKeys(chromedp.CSS("#rules"), `{"headline": "title", "deck": ".no-such-class"}`))
	b.until("document.querySelectorAll('#ruled li').length == 2")
	require.Equal(t, "headline: found", b.text("document.querySelector('#ruled .found').textContent"))
	require.Equal(t, "deck: found nothing", b.text("document.querySelector('#ruled .vain').textContent"))
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{1280, 390} {
			b.size(width, 900, scheme)
			b.fits()
			b.shoot(fmt.Sprintf("playground-why-%d-%s", width, scheme), width == 390)
			require.Empty(t, axe(b), "%d, %s", width, scheme)
		}
	}
	b.run(chromedp.SendKeys(chromedp.CSS("#rules"), "x"))
	b.until("document.getElementById('status').textContent.includes('the rules')")
	b.allow("400")
}

// TestPlaygroundInputs gives texts in the ways a browser has.
func TestPlaygroundInputs(t *testing.T) {
	address := startServer(t, exec.Command(build(t, "../..", "./cmd/lede"), "playground", "-addr", "127.0.0.1:0"))
	b := openTab(t, address)
	b.size(1280, 900, "light")
	b.run(chromedp.Navigate(address))
	value := func(id string) string { return b.text("document.getElementById('" + id + "').value") }
	paste := func(kind, text string) {
		b.text(`(() => { const data = new DataTransfer(); data.setData(` + "`" + kind + "`, `" + text + "`" + `);
			document.getElementById("input").select();
			document.getElementById("input").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); return "" })()`)
	}
	b.click("#sample")
	b.until("document.getElementById('status').textContent.includes('quote')")
	require.Equal(t, "2025-09-02", value("published"))

	// The example's date is the example's. What is copied from a page keeps its links.
	paste("text/html", `<h1>Ferry is late</h1><p>It has a <a href="https://log.example/x">new engine</a>, and the crew sleeps at last.</p>`)
	b.until("document.getElementById('markdown').textContent.includes('](https://log.example/x)')")
	require.Empty(t, value("published"))

	// A file is shown, to be edited.
	b.run(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{absolute(t, "../../testdata/articles/figures.html")}))
	b.until("document.getElementById('markdown').textContent.includes('![](')")
	require.Contains(t, value("input"), "<html")

	// On a phone the result comes into view, and every tab is within reach.
	b.size(390, 844, "light")
	b.run(chromedp.Navigate(address))
	b.click("#sample")
	b.until("document.querySelector('.result').getBoundingClientRect().top < innerHeight / 4")
	b.run(chromedp.Sleep(500 * time.Millisecond)) // the frame's page is painted
	b.shoot("playground-read-390", false)
	require.Equal(t, "true", b.text("[...document.querySelectorAll('[role=tab], #copy')].every(e => e.getBoundingClientRect().right <= innerWidth)"))
}

func absolute(t *testing.T, path string) string {
	t.Helper()
	full, err := filepath.Abs(path)
	require.NoError(t, err)
	return full
}
