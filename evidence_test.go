package lede

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// evidenceFolder is where TestWriteEvidence writes to.
const evidenceFolder = "LEDE_EVIDENCE"

// TestWriteEvidence writes the evidence about the blocks of the corpora's
// pages, one JSON line a page, to the folder that the environment names. The
// program in fit reads them.
func TestWriteEvidence(t *testing.T) {
	folder := os.Getenv(evidenceFolder)
	if folder == "" {
		t.Skip("no " + evidenceFolder)
	}
	type block struct {
		Kind  Kind     `json:"kind"`
		Text  string   `json:"text"`
		Items []string `json:"items"`
		Found []int    `json:"found"`
	}
	for _, set := range []string{"fundus", "fundus_eval", "scrapinghub", "readability"} {
		var out bytes.Buffer
		for name, data := range corpusPages(t, "extract/"+set) {
			p := layTokens(toUTF8(data, ""), nil)
			found := chooseContent(p)
			a := readMeta(p, found, articleOf(readLinked(p)), "")
			lex := lexiconFor(a.Language)
			drafts, _ := flatten(p, found, lex)
			w := newWitness(p, found, drafts, lex, known{a.Headline, a.Deck, a.Authors})
			var blocks []block
			for i := range drafts {
				f, b := w.about(i), block{Kind: drafts[i].Kind, Text: drafts[i].Text, Items: drafts[i].Items}
				for e := range numEvidence {
					if f.has(e) {
						b.Found = append(b.Found, int(e))
					}
				}
				blocks = append(blocks, b)
			}
			line, err := json.Marshal(map[string]any{"id": strings.TrimSuffix(name, ".html.gz"), "blocks": blocks})
			require.NoError(t, err)
			out.Write(append(line, '\n'))
		}
		require.NoError(t, os.WriteFile(filepath.Join(folder, set+".jsonl"), out.Bytes(), 0o644))
	}
}
