package browser

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// axeVersion is that of axe-core, which checks pages for what keeps people out.
// Its licence is not this project's, so that npm brings it.
const axeVersion = "4.14.1"

// readAxe returns what runs axe-core in a tab. It tells the serious violations,
// each with the elements. Without npm or its registry it tells nothing.
func readAxe(t *testing.T) func(*tab) []string {
	t.Helper()
	folder := t.TempDir()
	pack := exec.Command("npm", "pack", "--silent", "axe-core@"+axeVersion)
	pack.Dir = folder
	if message, err := pack.CombinedOutput(); err != nil {
		t.Logf("no axe-core: %v %s", err, message)
		return func(*tab) []string { return nil }
	}
	unpack := exec.Command("tar", "xzf", "axe-core-"+axeVersion+".tgz")
	unpack.Dir = folder
	require.NoError(t, unpack.Run())
	source, err := os.ReadFile(filepath.Join(folder, "package", "axe.min.js"))
	require.NoError(t, err)
	const run = `axe.run().then(found => JSON.stringify(found.violations
		.filter(v => v.impact == "serious" || v.impact == "critical")
		.map(v => v.id + ": " + v.nodes.slice(0, 5).map(n => n.html + " " + n.failureSummary).join("\n"))))`
	return func(b *tab) []string {
		b.t.Helper()
		b.text("(function(){" + string(source) + "}).call(window)")
		out, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](run, chromedp.EvalAwaitPromise))
		require.NoError(b.t, err)
		var violations []string
		require.NoError(b.t, json.Unmarshal([]byte(out), &violations))
		return violations
	}
}
