package checks

import (
	"bytes"
	"io"
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

// recipe makes the command that runs a recipe.
func recipe(name, input string, args ...string) *exec.Cmd {
	command := exec.Command("go", append([]string{"run", "./recipes/" + name}, args...)...)
	command.Stdin = strings.NewReader(input)
	return command
}

// run runs a recipe and returns what it prints.
func run(t *testing.T, name, input string, args ...string) string {
	t.Helper()
	command := recipe(name, input, args...)
	var out, errs bytes.Buffer
	command.Stdout, command.Stderr = &out, &errs
	require.NoError(t, command.Run(), errs.String())
	return out.String()
}

// refused runs a recipe that fails and returns what it says.
func refused(t *testing.T, name, input string, args ...string) string {
	t.Helper()
	out, err := recipe(name, input, args...).CombinedOutput()
	require.Error(t, err)
	return string(out)
}

// TestRecipesSayTheirUsage runs each program without arguments.
func TestRecipesSayTheirUsage(t *testing.T) {
	for _, name := range []string{"fetch", "feed", "sitemap", "service", "database", "rules", "rendered"} {
		require.Contains(t, refused(t, name, ""), "usage: "+name)
	}
}

// TestRecipes runs each program on pages of a local server, or on its input.
func TestRecipes(t *testing.T) {
	files := http.NewServeMux()
	files.Handle("/", http.FileServer(http.Dir("../examples/colly/testdata")))
	files.HandleFunc("/feed.xml", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(`<rss version="2.0"><channel><title>Log</title><item><title>x</title><link>http://` + r.Host +
			`/tides.html</link></item><item><link>http://` + r.Host + `/pier.html</link><pubDate>Sat, 30 Aug 2025 10:00:00 GMT</pubDate></item></channel></rss>`))
	})
	files.HandleFunc("/gone.html", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNotFound)
		_, _ = w.Write([]byte("<h1>This page is gone</h1><p>It has been taken down, and we are sorry for the trouble that this makes.</p>"))
	})
	files.HandleFunc("/sitemap.xml", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://` + r.Host +
			`/gone.html</loc></url><url><loc>http://` + r.Host + `/tides.html</loc></url></urlset>`))
	})
	server := httptest.NewServer(files)
	defer server.Close()
	page, err := os.ReadFile("../examples/colly/testdata/ferry.html")
	require.NoError(t, err)
	rules := filepath.Join(t.TempDir(), "rules.json")
	require.NoError(t, os.WriteFile(rules, []byte(`{"body": ".col-text", "remove": ".promo", "published": ".when"}`), 0o644))

	require.Contains(t, run(t, "fetch", "", server.URL+"/tides.html"), "# Tide tables go online\n")
	require.Contains(t, refused(t, "fetch", "", server.URL+"/gone.html"), "404 Not Found\n")
	sitemap := run(t, "sitemap", "", server.URL+"/sitemap.xml")
	require.Equal(t, 1, strings.Count(sitemap, "\n"))
	require.Contains(t, sitemap, `"headline":"Tide tables go online"`)
	linked := `<article><h1>Ferry returns to the pier</h1><p>It has a <a href="/engine">new engine</a>, and the crew sleeps at last.</p></article>`
	require.Equal(t, "Ferry returns to the pier\n0 new engine https://log.example/engine\n1 links on the page\n", run(t, "document", linked))
	feed := run(t, "feed", "", server.URL+"/feed.xml")
	require.Equal(t, 2, strings.Count(feed, "\n"))
	require.Contains(t, feed, `"published":{"value":"2025-08-30`)
	require.Contains(t, run(t, "rules", string(page), rules), "2025-09-04 rule\n")
	require.NoError(t, os.WriteFile(rules, []byte(`{"bodie": ".col-text"}`), 0o644))
	require.Contains(t, refused(t, "rules", string(page), rules), `unknown field "bodie"`)
	db := filepath.Join(t.TempDir(), "articles.db")
	quoted := "Published: 2 September 2025\n\n“It has a new engine,” said Ines Okafor, the harbour master, on Tuesday."
	require.Contains(t, run(t, "database", quoted, db), "Ines Okafor\n")
	require.Equal(t, 2, strings.Count(run(t, "database", quoted, db), "Ines Okafor\n"))
	require.Contains(t, run(t, "quotes", "“It has a new engine,” said Ines Okafor, the harbour master, on Tuesday."),
		`"“It has a new engine,”"`)
}

// TestPostgresRecipe runs the recipe against a PostgreSQL of its own.
func TestPostgresRecipe(t *testing.T) {
	t.Setenv("DATABASE_URL", startPostgres(t))
	pages, err := filepath.Glob("../examples/archive/testdata/bridge/2026-0[13]*.html")
	require.NoError(t, err)
	require.Regexp(t, `2026-01-cost.html [1-9]\d* new quotes`, run(t, "postgres", "", append([]string{"add"}, pages...)...))
	require.Contains(t, run(t, "postgres", "", append([]string{"add"}, pages...)...), "2026-01-cost.html 0 new quotes")
	require.Contains(t, run(t, "postgres", "", "find", "Priya Nair", "bridges opened"), "“I hope that the bridge will be open again by next spring,”")
	require.Empty(t, run(t, "postgres", "", "find", "Priya Nair'; DROP TABLE quotes; --", "bridge"))
	require.Contains(t, run(t, "postgres", "", "find", "Bela Hartog", "steel"), "“A bridge is not only steel,”")
}

// TestRenderedRecipe reads a page whose text a script writes.
func TestRenderedRecipe(t *testing.T) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here")
	}
	folder := t.TempDir() // a browser of root's runs without a sandbox only
	script := "#!/bin/sh\nexec " + chromium + " --no-sandbox \"$@\"\n"
	require.NoError(t, os.WriteFile(filepath.Join(folder, "chromium"), []byte(script), 0o755))
	t.Setenv("PATH", folder+string(os.PathListSeparator)+os.Getenv("PATH"))
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, `<html lang="en"><body><article></article><script>
			const words = ["The ferry left at noon, after eleven days in the dock of the yard up the river.", "It is back at six, said the harbour master, and the islanders cheered."];
			document.querySelector("article").innerHTML = "<h1>Ferry returns to the pier</h1>" + words.map(w => "<p>" + w + "</p>").join("");
			</script></body></html>`)
	}))
	defer site.Close()
	require.Contains(t, run(t, "rendered", "", site.URL), "# Ferry returns to the pier\n\nThe ferry left at noon")
}
