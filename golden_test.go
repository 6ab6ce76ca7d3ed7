package lede

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/cases"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// caseFolders are the folders of testdata and the keys of the article that
// their golden files hold; nil keeps the whole article.
var caseFolders = map[string][]string{
	"articles": nil,
	"bylines":  {"authors", "published", "modified", "body"},
	"heads":    {"headline", "deck", "authors", "published", "modified", "dateline", "body"},
	"kinds":    {"headline", "authors", "published", "language", "direction", "access", "images", "body", "updates", "sources"},
	"names":    {"quotes"},
	"quotes":   {"quotes"},
	"said":     {"quotes"},
	"social":   {"headline", "authors", "published", "body", "posts"},
}

// TestGolden parses every testdata/FOLDER/NAME.html and NAME.txt and compares
// the keys that the folder is about with NAME.golden.json.
func TestGolden(t *testing.T) {
	for folder, keys := range caseFolders {
		for _, path := range cases.Inputs(t, folder) {
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

// readCase reads an input and makes the parser for it.
func readCase(t testing.TB, path string) (Parser, []byte) {
	t.Helper()
	c := cases.Read(t, path)
	parser := Parser{Format: HTML, Language: c.Language, URL: c.URL, Published: Date{Value: c.Published}}
	if c.IsText {
		parser.Format = Text
	}
	return parser, c.Input
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
