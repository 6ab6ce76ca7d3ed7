package lede

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/speech"
)

// A QuoteKind says how much of a quotation is verbatim.
type QuoteKind string

// The kinds of quotations.
const (
	QuoteDirect   QuoteKind = "direct"   // all of it is inside quotation marks
	QuoteMixed    QuoteKind = "mixed"    // part of it is
	QuoteIndirect QuoteKind = "indirect" // none of it is
)

// A Quote is a statement that the body reports as said or written by somebody:
// its words in quotation marks, or the clause of a verb or phrase of saying
// ("said that …", "according to …"). Thoughts, requests, scare quotes and titles
// are none.
type Quote struct {
	// Text is the content as printed, its quotation marks included; the texts
	// under Spans, joined by one space.
	Text string    `json:"text"`
	Kind QuoteKind `json:"kind"`

	// Speakers are whom it is attributed to, one entry a person or body: “We
	// agree,” Roe and Poe said. Nil when nobody is named or described.
	Speakers []Speaker `json:"speakers,omitempty"`

	// Confidence is how sure it is, from 0 to 1, that these words were said, by
	// these speakers. It is calibrated: of the quotes at 0.8 and above some 95
	// in 100 have both right. See Parser.MinConfidence.
	Confidence float64 `json:"confidence,omitempty"`

	// Cue is the words that attribute it: "said", "according to".
	Cue string `json:"cue,omitempty"`

	// Said is when it was said.
	Said Said `json:"said,omitzero"`

	// Spans are where it stands, in reading order. A quotation that is
	// interrupted, or runs over several paragraphs, has several.
	Spans []Span `json:"spans"`
}

// A Speaker is whom a quote is attributed to.
type Speaker struct {
	// Name is who Mention is, as fully as the article names them, without title,
	// job or place. Empty when the article does not name them.
	Name string `json:"name,omitempty"`

	// Mention is the words that name the source at this quote: "he", "the
	// Taoiseach", "Maria Zakharova".
	Mention string `json:"mention,omitempty"`

	// Role is the title or job that the article gives them.
	Role string `json:"role,omitempty"`

	// Handle is the account, without "@", of somebody whose post the article holds.
	Handle string `json:"handle,omitempty"`

	// Span is where Mention stands; zero when there is none.
	Span Span `json:"span,omitzero"`
}

// Who returns the names of the speakers, joined by " and "; of those whom the
// article does not name the words that stand for them, or the account ("@roe"),
// and "" when there is nobody.
func (q Quote) Who() string {
	var names []string
	for _, s := range q.Speakers {
		switch {
		case s.Name != "":
			names = append(names, s.Name)
		case s.Handle != "":
			names = append(names, "@"+s.Handle)
		case s.Mention != "" && !slices.Contains(names, s.Mention):
			names = append(names, s.Mention)
		}
	}
	return strings.Join(names, " and ")
}

// Role returns the title or job of the only speaker, "" of several.
func (q Quote) Role() string {
	if len(q.Speakers) != 1 {
		return ""
	}
	return q.Speakers[0].Role
}

// A Basis says how the date of a quote is known.
type Basis string

// The bases of a quote's date, best first.
const (
	BasisExplicit  Basis = "explicit"  // a time expression tied to the quote
	BasisPost      Basis = "post"      // the date of the post it stands in
	BasisContext   Basis = "context"   // carried from the surrounding text
	BasisPublished Basis = "published" // the publication date, nothing better
)

// Said is when a quote was said, and how that is known.
type Said struct {
	Date
	Basis Basis `json:"basis,omitempty"`
}

// IsZero reports whether neither the date nor its basis is known.
func (s Said) IsZero() bool { return s == Said{} }

// saidFields are those of Said, without the methods of Date.
type saidFields struct {
	dateFields
	Basis Basis `json:"basis,omitempty"`
}

// MarshalJSON writes {"value": "2025-09-04", "basis": "explicit"}.
func (s Said) MarshalJSON() ([]byte, error) {
	return json.Marshal(saidFields{dateFields(s.Date), s.Basis})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (s *Said) UnmarshalJSON(data []byte) error {
	fields := saidFields{dateFields(s.Date), s.Basis}
	err := json.Unmarshal(data, &fields)
	*s = Said{Date(fields.dateFields), fields.Basis}
	return err
}

func quoteOf(q *speech.Quote) Quote {
	return Quote{
		Text: q.Text, Kind: QuoteKind(q.Kind), Speakers: each(q.Speakers, speakerOf), Cue: q.Cue, Confidence: q.Confidence,
		Said: Said{Date(q.Said.Date), Basis(q.Said.Basis)}, Spans: each(q.Spans, spanOf),
	}
}

// tellHandles gives the speakers of whom the article holds a post their account:
// those of the post's full name. Two accounts of one name tell nothing.
func (a *Article) tellHandles() {
	accounts := map[string]string{}
	for i := range a.Posts {
		author := a.Posts[i].Author
		if author.Handle == "" || !strings.Contains(author.Name, " ") {
			continue
		}
		if known, ok := accounts[author.Name]; ok && known != author.Handle {
			author.Handle = ""
		}
		accounts[author.Name] = author.Handle
	}
	for i := range a.Quotes {
		for k := range a.Quotes[i].Speakers {
			s := &a.Quotes[i].Speakers[k]
			s.Handle = accounts[s.Name]
		}
	}
}

func speakerOf(s *people.Speaker) Speaker {
	return Speaker{Name: s.Name, Mention: s.Mention, Role: s.Role, Span: Span(s.Span)}
}
