package checks

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// codeBlocks returns the blocks of a Markdown file in a language.
func codeBlocks(t *testing.T, path, language string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var blocks []string
	for _, part := range strings.Split(string(data), "\n```"+language+"\n")[1:] {
		block, _, ok := strings.Cut(part, "```")
		require.True(t, ok)
		blocks = append(blocks, block)
	}
	return blocks
}

// TestRecipesAreFiles compares the programs of the recipes with the files that
// are built and run.
func TestRecipesAreFiles(t *testing.T) {
	printed := map[string]bool{}
	for _, block := range codeBlocks(t, "../docs/recipes.md", "go") {
		printed[block] = true
	}
	paths, err := filepath.Glob("recipes/*/*.go")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		require.True(t, printed[string(data)], "docs/recipes.md does not print %s", path)
	}
}

// TestCommands runs the commands of the recipes and of the README, from the
// root as printed. Those that test, and those that go on, are left out.
func TestCommands(t *testing.T) {
	for _, path := range []string{"../docs/recipes.md", "../README.md"} {
		for _, block := range codeBlocks(t, path, "sh") {
			var kept []string
			for line := range strings.Lines(block) {
				if !strings.Contains(line, "go test") && !strings.Contains(line, "playground") && !strings.Contains(line, " serve") && !strings.Contains(line, "go get") {
					kept = append(kept, line)
				}
			}
			command := exec.Command("bash", "-euo", "pipefail", "-c", strings.Join(kept, ""))
			command.Dir = ".."
			out, err := command.CombinedOutput()
			require.NoError(t, err, "%s\n%s", block, out)
		}
	}
}

// run runs a recipe and returns what it prints.
func run(t *testing.T, name, input string, args ...string) string {
	t.Helper()
	command := exec.Command("go", append([]string{"run", "./recipes/" + name}, args...)...)
	command.Stdin = strings.NewReader(input)
	var out, errs bytes.Buffer
	command.Stdout, command.Stderr = &out, &errs
	require.NoError(t, command.Run(), errs.String())
	return out.String()
}

// TestRecipes runs each program on pages of a local server, or on its input.
func TestRecipes(t *testing.T) {
	files := http.NewServeMux()
	files.Handle("/", http.FileServer(http.Dir("../examples/colly/testdata")))
	files.HandleFunc("/feed.xml", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(`<rss version="2.0"><channel><title>Log</title><item><title>x</title><link>http://` + r.Host +
			`/tides.html</link></item><item><link>http://` + r.Host + `/pier.html</link><pubDate>Sat, 30 Aug 2025 10:00:00 GMT</pubDate></item></channel></rss>`))
	})
	server := httptest.NewServer(files)
	defer server.Close()
	page, err := os.ReadFile("../examples/colly/testdata/ferry.html")
	require.NoError(t, err)
	rules := filepath.Join(t.TempDir(), "rules.json")
	require.NoError(t, os.WriteFile(rules, []byte(`{"body": ".col-text", "remove": ".promo", "published": ".when"}`), 0o644))

	require.Contains(t, run(t, "fetch", "", server.URL+"/tides.html"), "# Tide tables go online\n")
	linked := `<article><h1>Ferry returns to the pier</h1><p>It has a <a href="/engine">new engine</a>, and the crew sleeps at last.</p></article>`
	require.Equal(t, "Ferry returns to the pier\n0 new engine https://log.example/engine\n1 links on the page\n", run(t, "document", linked))
	feed := run(t, "feed", "", server.URL+"/feed.xml")
	require.Equal(t, 2, strings.Count(feed, "\n"))
	require.Contains(t, feed, `"published":{"value":"2025-08-30`)
	require.Contains(t, run(t, "rules", string(page), rules), "2025-09-04 rule\n")
	require.Contains(t, run(t, "quotes", "“It has a new engine,” said Ines Okafor, the harbour master, on Tuesday."),
		`"“It has a new engine,”"`)
}

// TestPostgres runs the recipe against a PostgreSQL of its own.
func TestPostgres(t *testing.T) {
	program := filepath.Join(t.TempDir(), "postgres")
	message, err := exec.Command("go", "build", "-o", program, "./recipes/postgres").CombinedOutput()
	require.NoError(t, err, string(message))
	command := exec.Command("./postgres.sh", "bash", "-euc", `
		"$0" add ../examples/archive/testdata/bridge/2026-0[13]*.html
		"$0" add ../examples/archive/testdata/bridge/2026-01*.html
		"$0" find "Priya Nair" "bridges opened"
		"$0" find "Priya Nair'; DROP TABLE quotes; --" "bridge"
		"$0" find "Bela Hartog" "steel"`, program)
	out, err := command.CombinedOutput()
	if command.ProcessState.ExitCode() == 69 {
		t.Skip("no PostgreSQL here")
	}
	require.NoError(t, err, string(out))
	text := string(out)
	require.Regexp(t, `2026-01-cost.html [1-9]\d* new quotes`, text)
	require.Contains(t, text, "2026-01-cost.html 0 new quotes")
	require.Contains(t, text, "“I hope that the bridge will be open again by next spring,”")
	require.Contains(t, text, "“A bridge is not only steel,”")
}
