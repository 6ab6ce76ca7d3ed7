package checks

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

var update = flag.Bool("update", false, "write what the commands of the documents print into them")

// documents are those whose commands are run.
var documents = []string{"../README.md", "../docs/recipes.md", "../docs/scale.md", "../docs/measured.md", "../docs/architecture.md"}

// builtLede builds the command and returns its folder.
func builtLede(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	command := exec.Command("go", "build", "-o", folder, "./cmd/lede")
	command.Dir = ".."
	message, err := command.CombinedOutput()
	require.NoError(t, err, string(message))
	return folder
}

// shell runs a line of a document from the root of the repository and returns
// what it prints.
func shell(t *testing.T, line, lede string) string {
	t.Helper()
	command := exec.Command("bash", "-euo", "pipefail", "-c", line)
	command.Dir = ".."
	command.Env = append(os.Environ(), "PATH="+lede+string(os.PathListSeparator)+os.Getenv("PATH"))
	out, err := command.CombinedOutput()
	require.NoError(t, err, "%s\n%s", line, out)
	return string(out)
}

var consoleBlock = regexp.MustCompile("(?s)```console\n(.*?)```")

// TestCommandsPrint runs the commands of the documents that stand with what they
// print ("$ lede …") and compares it. go test -update writes it.
func TestCommandsPrint(t *testing.T) {
	lede := builtLede(t)
	for _, path := range documents {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		got := consoleBlock.ReplaceAllStringFunc(string(data), func(block string) string {
			line, _, _ := strings.Cut(strings.TrimPrefix(block, "```console\n$ "), "\n")
			got := "```console\n$ " + line + "\n" + shell(t, line, lede) + "```"
			if !*update {
				require.Equal(t, block, got, "%s; if that is meant: go test -run TestCommandsPrint -update", path)
			}
			return got
		})
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		}
	}
}

// TestCommandsRun runs the other commands of the documents, those of README's
// first lines too. Left out are the tests themselves, what serves until it is
// stopped, and what needs this
// version to be published.
func TestCommandsRun(t *testing.T) {
	lede := builtLede(t)
	for _, path := range documents[:2] {
		blocks := codeBlocks(t, path, "sh")
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			if strings.HasPrefix(line, "    go ") {
				blocks = append(blocks, line)
			}
		}
		require.NotEmpty(t, blocks, path)
		for _, block := range blocks {
			var kept []string
			for line := range strings.Lines(block) {
				if !strings.Contains(line, "go test") && !strings.Contains(line, "go get") && !strings.Contains(line, "go install") && !strings.Contains(line, " serve") {
					kept = append(kept, line)
				}
			}
			shell(t, strings.Join(kept, ""), lede)
		}
	}
}

// TestInstall installs the command as README says, from a proxy that has the
// working tree as a version and else the modules of this machine's cache.
func TestInstall(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	const path, version = "github.com/lede-go/lede", "v0.0.1"
	folder := filepath.Join(t.TempDir(), "github.com", "lede-go", "lede", "@v")
	require.NoError(t, os.MkdirAll(folder, 0o755))
	mod, err := os.ReadFile("../go.mod")
	require.NoError(t, err)
	for name, text := range map[string]string{
		"list": version + "\n", version + ".info": `{"Version":"` + version + `"}`, version + ".mod": string(mod),
	} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644))
	}
	archive, err := os.Create(filepath.Join(folder, version+".zip"))
	require.NoError(t, err)
	require.NoError(t, zip.CreateFromDir(archive, module.Version{Path: path, Version: version}, root))
	require.NoError(t, archive.Close())

	settings, err := exec.Command("go", "env", "GOMODCACHE", "GOPROXY").Output()
	require.NoError(t, err)
	cache, proxies, _ := strings.Cut(strings.TrimSpace(string(settings)), "\n")
	proxy := strings.TrimSuffix(folder, filepath.Join(path, "@v"))
	bin := t.TempDir()
	command := exec.Command("go", "install", path+"/cmd/lede@latest")
	command.Dir = t.TempDir()
	command.Env = append(os.Environ(), "GOBIN="+bin, "GOMODCACHE="+t.TempDir(), "GOFLAGS=-modcacherw", "GONOSUMDB="+path,
		"GOPROXY=file://"+proxy+",file://"+cache+"/cache/download,"+proxies)
	message, err := command.CombinedOutput()
	require.NoError(t, err, string(message))
	out, err := exec.Command(filepath.Join(bin, "lede"), filepath.Join(root, "examples", "ferry.txt")).Output()
	require.NoError(t, err)
	require.Contains(t, string(out), "Jon Doe")
}
