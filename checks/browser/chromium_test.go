package browser

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

var shots = flag.String("shots", "", "a folder to keep screenshots in")

// A tab is a page in the browser, and what went wrong there.
type tab struct {
	t      *testing.T
	ctx    context.Context
	origin string // where requests may go

	lock     sync.Mutex
	problems []string
}

// openTab opens a tab of a new browser that may load from origin only. Its
// console must stay empty.
func openTab(t *testing.T, origin string) *tab {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true))
	allocated, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	limited, cancel := context.WithTimeout(allocated, 3*time.Minute)
	t.Cleanup(cancel)
	b := &tab{t: t, origin: origin}
	ctx, closeTab := chromedp.NewContext(limited, chromedp.WithListener(b.listen))
	t.Cleanup(closeTab)
	b.ctx = ctx
	b.run(command(network.Enable, network.EnableParams{}), command(log.Enable, cdp.Empty{}))
	t.Cleanup(func() {
		b.lock.Lock()
		defer b.lock.Unlock()
		require.Empty(t, b.problems)
	})
	return b
}

// allow forgets the problems that hold a text: those that a test meant to have.
func (b *tab) allow(text string) {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.problems = slices.DeleteFunc(b.problems, func(p string) bool { return strings.Contains(p, text) })
}

// command is one command of the browser's protocol as an action.
func command[P, R any](c cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}

// listen notes errors of the console and requests to anywhere else.
func (b *tab) listen(event any) {
	problem := ""
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		problem = "exception: " + e.ExceptionDetails.Text
	case *runtime.EventConsoleAPICalled:
		problem = fmt.Sprintf("console: %s", e.Type)
	case *log.EventEntryAdded:
		problem = e.Entry.Text + " " + e.Entry.URL
	case *network.EventRequestWillBeSent:
		address := e.Request.URL
		if !strings.HasPrefix(address, b.origin) && !strings.HasPrefix(address, "data:") && address != "about:srcdoc" {
			problem = "request to " + address
		}
	}
	if problem != "" {
		b.lock.Lock()
		defer b.lock.Unlock()
		b.problems = append(b.problems, problem)
	}
}

func (b *tab) run(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	require.NoError(b.t, chromedp.Do(b.ctx, actions...))
}

// size makes the window that of a desktop or a phone, light or dark.
func (b *tab) size(width, height int64, scheme string) {
	b.t.Helper()
	options := []chromedp.EmulateViewportOption{}
	if width < 600 {
		options = append(options, chromedp.EmulateMobile, chromedp.EmulateTouch)
	}
	b.run(chromedp.EmulateViewport(width, height, options...),
		command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}},
		}))
}

// text evaluates an expression to a text.
func (b *tab) text(expression string) string {
	b.t.Helper()
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[string]("String("+expression+")"))
	require.NoError(b.t, err, expression)
	return out
}

// until waits for an expression to be true.
func (b *tab) until(expression string) {
	b.t.Helper()
	for range 200 {
		if b.text(expression) == "true" {
			return
		}
		b.run(chromedp.Sleep(50 * time.Millisecond))
	}
	b.t.Fatalf("never true: %s", expression)
}

// press presses keys.
func (b *tab) press(keys string, modifiers ...chromedp.Modifier) {
	b.t.Helper()
	b.run(chromedp.KeyEvent(keys, chromedp.KeyModifiers(modifiers...)))
}

// click clicks, or taps, the first element of a selector.
func (b *tab) click(selector string) {
	b.t.Helper()
	b.run(chromedp.Click(chromedp.CSS(selector)))
}

// shoot keeps a screenshot when they are wanted.
func (b *tab) shoot(name string, whole bool) {
	b.t.Helper()
	if *shots == "" {
		return
	}
	params := page.CaptureScreenshotParams{}
	if whole {
		height, err := chromedp.Run(b.ctx, chromedp.Evaluate[float64]("document.documentElement.scrollHeight"))
		require.NoError(b.t, err)
		width, err := chromedp.Run(b.ctx, chromedp.Evaluate[float64]("innerWidth"))
		require.NoError(b.t, err)
		yes := true
		params.CaptureBeyondViewport = &yes
		params.Clip = &page.Viewport{Width: width, Height: min(height, 5000), Scale: 1}
	}
	picture, err := chromedp.Run(b.ctx, func(ctx context.Context, t *chromedp.Target) ([]byte, error) {
		result, err := cdp.Call(ctx, t, page.CaptureScreenshot, params)
		if err != nil {
			return nil, err
		}
		return result.Data, nil
	})
	require.NoError(b.t, err)
	require.NoError(b.t, os.WriteFile(filepath.Join(*shots, name+".png"), picture, 0o644))
}

// fits checks that nothing is wider than the window.
func (b *tab) fits() {
	b.t.Helper()
	require.Equal(b.t, "true", b.text("document.scrollingElement.scrollWidth <= innerWidth"), "the page scrolls sideways")
}
