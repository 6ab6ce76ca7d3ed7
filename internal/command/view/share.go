package view

import (
	"net/url"
	"strings"

	"github.com/lede-go/lede"
)

// Saved is what the quotes are saved as, for the script to choose from: those
// of one speaker, those that hold a word.
type saved struct {
	CSV  []string     // the titles, then a line a quote
	JSON []lede.Quote // the same quotes
}

// maxLinked is the most bytes of a quote that a link spells out: of a longer one
// it has both ends.
const maxLinked = 80

// linkOf returns an address that shows a quote where it was published, its words
// marked by the browser (a text fragment: #:~:text=). It is "" where the article
// has no address: then the quote's place on this page is the link.
func linkOf(a *lede.Article, q lede.Quote) string {
	if a.URL == "" || len(q.Spans) == 0 {
		return ""
	}
	words := a.Slice(q.Spans[0])
	text := escapeFragment(words)
	if len(words) > maxLinked {
		head, tail := words[:maxLinked/2], words[len(words)-maxLinked/2:]
		text = escapeFragment(head[:lastSpace(head)]) + "," + escapeFragment(tail[firstSpace(tail):])
	}
	if strings.Contains(a.URL, "#") { // "#!/story": the page's own part comes first
		return a.URL + ":~:text=" + text
	}
	return a.URL + "#:~:text=" + text
}

// lastSpace and firstSpace return where a text cut by bytes ends, or begins, with
// a whole word; where there are no spaces, with a whole character.
func lastSpace(text string) int {
	if at := strings.LastIndexByte(text, ' '); at > 0 {
		return at
	}
	return len(strings.ToValidUTF8(text, ""))
}

func firstSpace(text string) int {
	if at := strings.IndexByte(text, ' '); at >= 0 {
		return at + 1
	}
	return len(text) - len(strings.ToValidUTF8(text, ""))
}

// escapeFragment escapes the text of a text fragment, in which commas, hyphens and
// ampersands have a meaning.
func escapeFragment(text string) string {
	return strings.NewReplacer("+", "%20", "-", "%2D").Replace(url.QueryEscape(text))
}

// citationOf returns a quote with who said it and where that stands:
//
//	“It opens on Friday.” Jon Doe, harbour master, 3 September 2025. In: Ines
//	Okafor, “The pier opens”, The Log, 4 September 2025, https://log.example/pier
func citationOf(a *lede.Article, q lede.Quote) string {
	said := readable(q.Said.Value)
	if q.Said.Basis == lede.BasisPublished {
		said = "" // that date follows
	}
	words := joinFilled(": ", joinFilled(", ", q.Who(), q.Role(), said), withStop(q.Text))
	if q.Kind == lede.QuoteDirect {
		words = joinFilled(" ", q.Text, withStop(joinFilled(", ", q.Who(), q.Role(), said)))
	}
	headline := a.Headline
	if headline != "" {
		headline = "“" + headline + "”"
	}
	in := joinFilled(", ", authorNames(a), headline, a.Publisher.Name, readable(a.Published.Value), a.URL)
	return joinFilled(" In: ", words, in)
}

func withStop(text string) string {
	if text == "" || strings.HasSuffix(text, ".") {
		return text
	}
	return text + "."
}

// joinFilled joins the texts that are not empty.
func joinFilled(by string, texts ...string) string {
	filled := texts[:0]
	for _, text := range texts {
		if text != "" {
			filled = append(filled, text)
		}
	}
	return strings.Join(filled, by)
}
