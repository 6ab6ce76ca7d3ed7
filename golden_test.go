package lede

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// caseFolders are the folders of testdata and the keys of the article that
// their golden files hold; nil keeps the whole article.
var caseFolders = map[string][]string{
	"articles": nil,
	"kinds":    {"headline", "authors", "published", "language", "direction", "free", "images", "body", "updates", "sources"},
	"names":    {"quotes"},
	"quotes":   {"quotes"},
	"said":     {"quotes"},
	"social":   {"headline", "authors", "published", "body", "posts"},
}

// TestGolden parses every testdata/FOLDER/NAME.html and NAME.txt and compares
// the keys that the folder is about with NAME.golden.json.
func TestGolden(t *testing.T) {
	for folder, keys := range caseFolders {
		inputs := goldenInputs(t, folder)
		require.NotEmpty(t, inputs, "testdata/%s is empty", folder)
		for _, path := range inputs {
			t.Run(folder+"/"+filepath.Base(path), func(t *testing.T) {
				parser, input := readCase(t, path)
				got := goldenJSON(t, parser, input, keys)
				golden := strings.TrimSuffix(path, filepath.Ext(path)) + ".golden.json"
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				require.Equal(t, string(want), got)
			})
		}
	}
}

// goldenInputs lists the inputs of a folder of testdata.
func goldenInputs(t testing.TB, folder string) []string {
	t.Helper()
	var inputs []string
	for _, ext := range []string{"*.html", "*.txt"} {
		paths, err := filepath.Glob(filepath.Join("testdata", folder, ext))
		require.NoError(t, err)
		inputs = append(inputs, paths...)
	}
	return inputs
}

// readCase reads an input. In a .txt file, lines at the top that begin with
// "#" are not part of it: they say why the case exists, and "# published:",
// "# language:" and "# url:" set the parser's fields. In a .html file a
// comment at the top does the same.
func readCase(t testing.TB, path string) (Parser, []byte) {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	parser, header := Parser{Format: HTML}, data
	if strings.HasSuffix(path, ".txt") {
		parser.Format = Text
		rest := data
		for bytes.HasPrefix(rest, []byte("#")) {
			_, rest, _ = bytes.Cut(rest, []byte("\n"))
		}
		header, data = data[:len(data)-len(rest)], rest
	} else if end := bytes.Index(data, []byte("-->")); bytes.HasPrefix(data, []byte("<!--")) && end > 0 {
		header = data[:end]
	} else {
		header = nil
	}
	for line := range strings.Lines(string(header)) {
		key, value, _ := strings.Cut(strings.TrimLeft(line, "#<!- "), ":")
		value = strings.TrimSpace(value)
		switch key {
		case "published":
			parser.Published = Date{Value: value}
		case "language":
			parser.Language = value
		case "url":
			parser.URL, err = url.Parse(value)
			require.NoError(t, err)
		}
	}
	return parser, data
}

// goldenJSON parses the input and returns the kept keys as indented JSON, or
// the error.
func goldenJSON(t testing.TB, parser Parser, input []byte, keys []string) string {
	t.Helper()
	a, err := parser.Parse(bytes.NewReader(input))
	if err != nil {
		return indented(t, map[string]string{"error": err.Error()})
	}
	if keys == nil {
		return indented(t, a)
	}
	data, err := json.Marshal(a)
	require.NoError(t, err)
	var all, kept map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &all))
	kept = make(map[string]json.RawMessage)
	for _, key := range keys {
		if value, ok := all[key]; ok {
			kept[key] = value
		}
	}
	return indented(t, kept)
}

func indented(t testing.TB, value any) string {
	t.Helper()
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	require.NoError(t, encoder.Encode(value))
	return out.String()
}
