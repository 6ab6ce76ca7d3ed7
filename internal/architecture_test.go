// Package internal_test holds the house to its plan: docs/architecture.md.
package internal_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/lede-go/lede"

// rooms are the packages from the bottom to the top. Imports point down.
var rooms = []string{
	"prose", "calendar", "lexicon", "timex", "page", "jsonld", "people", "social", "content", "meta", "speech",
}

// TestImportsPointDown reads the imports of every file, of tests too.
func TestImportsPointDown(t *testing.T) {
	for floor, room := range rooms {
		for _, path := range goFiles(t, room) {
			for _, imported := range importsOf(t, path) {
				below, inside := strings.CutPrefix(imported, module+"/internal/")
				switch {
				case below == "cases":
					require.Contains(t, path, "_test.go", "%s reads test cases", path)
				case inside:
					at := slices.Index(rooms, below)
					require.True(t, at >= 0 && at < floor, "%s imports %s, which stands above it", path, below)
				default:
					require.False(t, strings.HasPrefix(imported, module), "%s imports %s", path, imported)
				}
			}
		}
	}
}

// TestRooms keeps the root and the rooms small, and every room on the list.
func TestRooms(t *testing.T) {
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, e := range entries {
		if e.IsDir() && e.Name() != "cases" && e.Name() != "command" { // what stands above the root
			require.Contains(t, rooms, e.Name())
		}
	}
	code, tests := split(goFiles(t, ".."))
	require.LessOrEqual(t, len(code), 15, "the root's files")
	require.LessOrEqual(t, len(tests), 10, "the root's tests")
	const mostFiles, mostLines = 25, 500
	for _, room := range rooms {
		code, _ := split(goFiles(t, room))
		require.LessOrEqual(t, len(code), mostFiles, room)
		documented := false
		for _, path := range code {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			require.LessOrEqual(t, strings.Count(string(text), "\n"), mostLines, path)
			documented = documented || strings.Contains(string(text), "// Package "+room+" ")
		}
		require.True(t, documented, "%s has no package comment", room)
	}
}

// TestArchitectureNamesEveryFile holds docs/architecture.md to the code: it names
// each file of each room in that room's section, and no file that is not there.
func TestArchitectureNamesEveryFile(t *testing.T) {
	text, err := os.ReadFile("../docs/architecture.md")
	require.NoError(t, err)
	named := map[string][]string{} // files by room, the root's under ""
	room := "?"
	for line := range strings.Lines(string(text)) {
		if heading, ok := strings.CutPrefix(line, "### "); ok {
			room = strings.Trim(strings.TrimSpace(heading), "`")
			room = strings.TrimPrefix(room, "internal/")
			continue
		}
		if strings.HasPrefix(line, "## ") {
			room = "?"
		}
		if file, ok := strings.CutPrefix(line, "| `"); ok && room != "?" {
			file, _, _ = strings.Cut(file, "` |")
			for name := range strings.SplitSeq(file, "`, `") {
				named[room] = append(named[room], name)
			}
		}
	}
	for _, r := range append([]string{"lede"}, rooms...) {
		folder := r
		if r == "lede" {
			folder = ".."
		}
		code, _ := split(goFiles(t, folder))
		var names []string
		for _, path := range code {
			names = append(names, filepath.Base(path))
		}
		require.ElementsMatch(t, names, named[r], "the section of %s", r)
	}
}

func goFiles(t *testing.T, folder string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, paths, folder)
	return paths
}

// split parts files of code from those of tests.
func split(paths []string) (code, tests []string) {
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			tests = append(tests, path)
		} else {
			code = append(code, path)
		}
	}
	return code, tests
}

func importsOf(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	require.NoError(t, err)
	var imports []string
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		imports = append(imports, imported)
	}
	return imports
}
