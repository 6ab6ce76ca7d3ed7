package lede

import "strings"

// joinBlocks sets the blocks' texts apart by blank lines.
func joinBlocks(body []Block) string {
	var out strings.Builder
	for _, b := range body {
		if b.Text == "" || b.Kind == KindImage {
			continue
		}
		if out.Len() > 0 {
			out.WriteString("\n\n")
		}
		out.WriteString(b.Text)
	}
	return out.String()
}
