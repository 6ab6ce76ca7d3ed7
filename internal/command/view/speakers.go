package view

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/lede-go/lede"
)

// colours is how many speakers have a colour of their own; the others, and
// those who are not known, share a grey.
const colours = 10

// leastSure is the confidence below which a quote is drawn as doubtful.
const leastSure = 0.5

// A speaker is someone who is quoted.
type speaker struct {
	Index int    // in the list
	Name  string // as fully as the article names them, else the mention
	Role  string
	Class string
	Count int
}

// A quote is a quote with what is shown beside it.
type quote struct {
	lede.Quote
	Index   int
	ID      string
	By      int // the index of the speaker
	Who     string
	Class   string
	When    string // its date in words
	Why     string // how the date is known
	Label   string // who said it, and when
	Shown   bool   // it stands in the text
	Role    string
	Mention string // where it differs from the name
	Sure    int    // per cent; 0 is not known
	Unsure  bool   // it is drawn as doubtful
	Link    string // where it can be read, see linkOf
	Cite    string // see citationOf
}

// readSpeakers lists who is quoted, most quoted first, and the quotes with
// their speakers' colours.
func readSpeakers(a *lede.Article) ([]speaker, []quote) {
	var speakers []speaker
	byName := map[string]int{}
	owners := make([]int, len(a.Quotes))
	for i, q := range a.Quotes {
		name := speakerName(q)
		key := strings.ToLower(name)
		at, ok := byName[key]
		if !ok {
			at = len(speakers)
			byName[key] = at
			speakers = append(speakers, speaker{Name: name})
		}
		speakers[at].Count++
		if speakers[at].Role == "" {
			speakers[at].Role = q.Role()
		}
		owners[i] = at
	}
	order := rank(speakers)
	quotes := make([]quote, len(a.Quotes))
	for i, q := range a.Quotes {
		s := speakers[owners[i]]
		quotes[i] = quote{
			Quote: q, Index: i, ID: quoteID(i), By: s.Index, Who: s.Name, Class: s.Class,
			When: readable(q.Said.Value), Why: reasons[q.Said.Basis], Shown: isShown(a, q), Role: q.Role(),
			Sure: int(math.Round(100 * q.Confidence)), Unsure: 0 < q.Confidence && q.Confidence < leastSure,
			Link: linkOf(a, q), Cite: citationOf(a, q),
		}
		if mention := mentionOf(q); mention != s.Name {
			quotes[i].Mention = mention
		}
		quotes[i].Label = s.Name
		if quotes[i].When != "" {
			quotes[i].Label += ", " + quotes[i].When
		}
	}
	return order, quotes
}

// speakerName returns what to call those who said a quote.
func speakerName(q lede.Quote) string {
	if who := q.Who(); who != "" {
		return who
	}
	return "Nobody named"
}

// mentionOf returns the words that name the source of a quote where it stands.
func mentionOf(q lede.Quote) string {
	if len(q.Speakers) == 0 {
		return ""
	}
	return q.Speakers[0].Mention
}

// rank gives the speakers their colours, most quoted first, and returns them in
// that order.
func rank(speakers []speaker) []speaker {
	order := make([]int, len(speakers))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int { return cmp.Compare(speakers[k].Count, speakers[i].Count) })
	sorted := make([]speaker, 0, len(speakers))
	for place, i := range order {
		s := &speakers[i]
		s.Class = "grey"
		if place < colours {
			s.Class = "s" + strconv.Itoa(place)
		}
		s.Index = place
		sorted = append(sorted, *s)
	}
	return sorted
}

// isShown reports whether a quote's first stretch can be marked in the text.
func isShown(a *lede.Article, q lede.Quote) bool {
	return len(q.Spans) > 0 && a.Slice(q.Spans[0]) != ""
}

// reasons say how the date of a quote is known.
var reasons = map[lede.Basis]string{
	lede.BasisExplicit:  "said in the text",
	lede.BasisPost:      "the date of the post",
	lede.BasisContext:   "from the surrounding text",
	lede.BasisPublished: "the publication date, nothing better",
}
