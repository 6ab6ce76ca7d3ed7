package view

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
)

// TestShare gives each quote an address and a citation.
func TestShare(t *testing.T) {
	a := quoted()
	a.Quotes[0].Said.Date = lede.Date{Value: "2025-09-03"}
	a.Quotes[0].Said.Basis = lede.BasisExplicit
	require.Empty(t, linkOf(a, a.Quotes[0]), "the article has no address")
	require.Equal(t, "“It opens on Friday,” “At last.” Jon Doe, harbour master, 3 September 2025. In: Ines Okafor, “The <pier> opens”, 4 September 2025",
		citationOf(a, a.Quotes[0]))
	a.URL, a.Publisher.Name = "https://log.example/pier", "The Log"
	require.Equal(t, "https://log.example/pier#:~:text=%E2%80%9CIt%20opens%20on%20Friday%2C%E2%80%9D", linkOf(a, a.Quotes[0]))
	require.Equal(t, "https://log.example/#!/pier:~:text=%E2%80%9Cno%20one%E2%80%9D%20would%20wait", linkOf(&lede.Article{URL: "https://log.example/#!/pier", Body: a.Body}, a.Quotes[1]))
	require.Equal(t, "Jon Doe, 1986: “no one” would wait. In: Ines Okafor, “The <pier> opens”, The Log, 4 September 2025, https://log.example/pier",
		citationOf(a, a.Quotes[1]))
	require.Equal(t, "lost @gull.", citationOf(&lede.Article{}, a.Quotes[3]))
	require.Equal(t, "lost", citationOf(&lede.Article{}, lede.Quote{Text: "lost", Kind: lede.QuoteDirect}))
}

// TestLongLink has both ends of a long quote, cut between words or characters.
func TestLongLink(t *testing.T) {
	link := func(text string) string {
		a := &lede.Article{URL: "https://log.example/pier", Body: []lede.Block{{Kind: lede.KindParagraph, Text: text}}}
		_, fragment, _ := strings.Cut(linkOf(a, lede.Quote{Spans: []lede.Span{{End: len(text)}}}), "#:~:text=")
		return fragment
	}
	require.Equal(t, "Nobody%20on%20this%20island%20believes%20in%20a,of%20the%20council%20%28nor%20of%20the%20operator%29",
		link("Nobody on this island believes in a timetable any more, and so it is of no use to ask that of the council (nor of the operator)"))
	require.Equal(t, "The%20twenty%2Dfour%20hour%20ferry", link("The twenty-four hour ferry"))
	long := strings.Repeat("橋", 60)
	require.Equal(t, "橋橋橋橋橋橋橋橋橋橋橋橋橋,橋橋橋橋橋橋橋橋橋橋橋橋橋", unescape(t, link(long)))
}

func unescape(t *testing.T, text string) string {
	t.Helper()
	out, err := url.PathUnescape(text)
	require.NoError(t, err)
	return out
}

// TestSaved holds each quote as lede prints it, and nothing that ends the script.
func TestSaved(t *testing.T) {
	a := quoted()
	a.Quotes[3].Text = "</script><b>"
	doc := write(t, a)
	var s saved
	require.NoError(t, json.Unmarshal([]byte(doc.Find("#saved").Text()), &s))
	require.Equal(t, a.Quotes, s.JSON)
	require.Len(t, s.CSV, 1+len(a.Quotes))
	require.Equal(t, ",Jon Doe,,1986,explicit,mixed,“no one” would wait,said,0\n", s.CSV[2])
	require.Equal(t, 0, doc.Find("#about-quote-4 p b").Length())
}
