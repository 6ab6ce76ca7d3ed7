package browser

import (
	"bufio"
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
	b.click("#sample")
	b.until("document.getElementById('status').textContent.includes('post')")
	b.run(chromedp.Sleep(500 * time.Millisecond)) // the frame's page is painted
	for _, scheme := range []string{"light", "dark"} {
		b.size(1280, 900, scheme)
		b.fits()
		b.shoot("playground-1280-"+scheme, false)
		b.size(390, 844, scheme)
		b.fits()
		b.shoot("playground-390-"+scheme, true)
	}
	b.size(1280, 900, "dark")

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

func absolute(t *testing.T, path string) string {
	t.Helper()
	full, err := filepath.Abs(path)
	require.NoError(t, err)
	return full
}
