package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// axeVersion is that of axe-core, which checks pages for what keeps people out.
// Its licence is not this project's, so that npm brings it.
const axeVersion = "4.14.1"

// axeSource fetches axe-core, once for all tests.
var axeSource = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "axe")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(folder)
	for _, line := range [][]string{{"npm", "pack", "--silent", "axe-core@" + axeVersion}, {"tar", "xzf", "axe-core-" + axeVersion + ".tgz"}} {
		command := exec.Command(line[0], line[1:]...)
		command.Dir = folder
		if message, err := command.CombinedOutput(); err != nil {
			return "", fmt.Errorf("%w: %s", err, message)
		}
	}
	source, err := os.ReadFile(filepath.Join(folder, "package", "axe.min.js"))
	return string(source), err
})

// readAxe returns what runs axe-core in a tab. It tells the serious violations,
// each with the elements. Without npm or its registry it tells nothing.
func readAxe(t *testing.T) func(*tab) []string {
	t.Helper()
	source, err := axeSource()
	if err != nil {
		t.Logf("no axe-core: %v", err)
		return func(*tab) []string { return nil }
	}
	const run = `axe.run().then(found => JSON.stringify(found.violations
		.filter(v => v.impact == "serious" || v.impact == "critical")
		.map(v => v.id + ": " + v.nodes.slice(0, 5).map(n => n.html + " " + n.failureSummary).join("\n"))))`
	return func(b *tab) []string {
		b.t.Helper()
		b.text("(function(){" + source + "}).call(window)")
		out, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](run, chromedp.EvalAwaitPromise))
		require.NoError(b.t, err)
		var violations []string
		require.NoError(b.t, json.Unmarshal([]byte(out), &violations))
		return violations
	}
}
