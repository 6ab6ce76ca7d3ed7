package people

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// A HeadLine is a line above a text or behind it.
type HeadLine struct {
	Text  string
	Apart bool // a blank line stands before it
}

// A Head is what the lines between a headline and its text say.
type Head struct {
	Authors             []Author
	Published, Modified timex.Date
	Deck                string
	Lines               int // how many of the lines it takes
}

const (
	maxHeadLines = 14  // of a head, buttons included
	maxDecks     = 2   // lines of a head that are neither credits nor names
	maxDeck      = 300 // bytes of one
	maxOutlet    = 60  // bytes of a line that says whom or from where somebody writes
)

// ReadHead reads the lines below a headline as far as they are no text: the
// byline and the date, a name alone beside them, the deck above them, the
// buttons below. Without a line of credits there is no head: a short line may
// be a sub-heading.
func ReadHead(lines []HeadLine, lex *lexicon.Lexicon) Head {
	lines = lines[:min(len(lines), maxHeadLines)]
	r := headReader{lines: lines, lex: lex, credits: make([]*Credit, len(lines))}
	end := r.end()
	if end == 0 {
		return Head{}
	}
	for i := range end {
		r.take(i)
	}
	for end < len(lines) && r.goesOn(end) {
		r.take(end)
		end++
	}
	if r.out.Published.IsZero() {
		r.out.Published = r.out.Modified
	}
	r.out.Lines = end
	return r.out
}

// A headReader reads one head.
type headReader struct {
	lines   []HeadLine
	lex     *lexicon.Lexicon
	credits []*Credit // of the lines that were read
	out     Head
}

// credit reads line i, once.
func (r *headReader) credit(i int) *Credit {
	if r.credits[i] == nil {
		c := ReadCredit(r.lines[i].Text, r.lex)
		r.credits[i] = &c
	}
	return r.credits[i]
}

// end returns the line behind the last line of credits that no text stands
// before, 0 when there is none.
func (r *headReader) end() int {
	end, decks := 0, 0
	for i := range r.lines {
		if len(r.lines[i].Text) > maxDeck {
			break
		}
		switch c := r.credit(i); {
		case c.Kind == CreditLine:
			if decks > 0 && end == 0 && !r.isSure(i) {
				return 0
			}
			end = i + 1
		case c.Kind == ButtonLine:
			if end > 0 {
				end = i + 1
			}
		case r.isName(i), c.Kind == PlaceLine:
		default:
			if decks++; decks > maxDecks || len(r.lines[i].Text) > maxDeck || end > 0 && len(r.lines[i].Text) > maxOutlet {
				return r.orName(end)
			}
		}
	}
	return r.orName(end)
}

// orName returns end, or 1 where the first line is the full name of somebody
// and a blank line follows it.
func (r *headReader) orName(end int) int {
	if end == 0 && len(r.lines) > 1 && r.lines[1].Apart && IsFullName(r.lines[0].Text) {
		return 1
	}
	return end
}

// isSure reports whether line i is one of credits even below a paragraph: it
// says itself what it is, or a name stands beside it.
func (r *headReader) isSure(i int) bool {
	c := r.credit(i)
	for k := range min(i+2, len(r.lines)) {
		if r.isName(k) {
			return true
		}
	}
	return c.Labelled || len(c.Authors) > 0 || !prose.EndsSentence(r.lines[i-1].Text)
}

// isName reports whether line i is nothing but the names of people.
func (r *headReader) isName(i int) bool {
	c := r.credit(i)
	if c.Kind != NameLine {
		return false
	}
	for _, a := range c.Authors {
		if a.Organization && lexicon.Agencies[strings.ToLower(a.Name)] {
			return true
		}
	}
	return IsFullName(r.lines[i].Text) || r.isDated(i) && isKnownGiven(firstWord(c.Authors[0].Name)) &&
		strings.HasPrefix(r.lines[i].Text, c.Authors[0].Name) && strings.Contains(c.Authors[0].Name, " ")
}

// isDated reports whether a line beside line i is a date.
func (r *headReader) isDated(i int) bool {
	dated := func(k int) bool {
		return k >= 0 && k < len(r.credits) && r.credit(k).Kind == CreditLine && len(r.credit(k).Authors) == 0
	}
	return dated(i-1) || dated(i+1)
}

func firstWord(text string) string {
	first, _, _ := strings.Cut(text, " ")
	return first
}

// take reads line i.
func (r *headReader) take(i int) {
	c := r.credit(i)
	switch c.Kind {
	case CreditLine:
		r.addAuthors(c.Authors)
		if r.out.Published.IsZero() {
			r.out.Published = c.Published
		}
		if r.out.Modified.IsZero() {
			r.out.Modified = c.Modified
		}
	case NameLine:
		if r.isName(i) {
			r.addAuthors(c.Authors)
			return
		}
		fallthrough
	case NoCredit:
		if r.out.Deck == "" && r.out.Published.IsZero() && strings.Count(r.lines[i].Text, " ") > 2 {
			r.out.Deck = r.lines[i].Text
		}
	}
}

// addAuthors takes the authors of a line, unless another named some.
func (r *headReader) addAuthors(authors []Author) {
	if len(r.out.Authors) == 0 {
		r.out.Authors = authors
	}
}

// goesOn reports whether line i, behind the last line of credits, belongs to
// the head: a name, or whom the writer before it writes for, with the text set
// apart from it.
func (r *headReader) goesOn(i int) bool {
	if r.lines[i].Apart || i+1 >= len(r.lines) {
		return false
	}
	apart := r.lines[i+1].Apart
	switch r.credit(i).Kind {
	case PlaceLine, ButtonLine, CreditLine:
		return true
	case NameLine:
		if r.isName(i) {
			return len(r.out.Authors) == 0 && (apart || i+2 < len(r.lines) && r.lines[i+2].Apart)
		}
	}
	return apart && len(r.out.Authors) > 0 && len(r.lines[i].Text) <= maxOutlet && isOutlet(r.lines[i].Text)
}

// isOutlet reports whether a line is in capitals like a name: "BBC News",
// "Political Editor".
func isOutlet(line string) bool {
	const most = 6 // words
	words := strings.Fields(line)
	for _, w := range words {
		if !isCapital(w) && !lexicon.PersonalNames().Particles[w] && !lexicon.IsArticle(w) && w != "&" && !lexicon.Bylines().Jobs.Has(w) {
			return false
		}
	}
	return len(words) <= most && !prose.EndsSentence(line)
}

// IsFullName reports whether a text is, for all that can be told without
// markup, the full name of a person or several: each has two words or more in
// capitals, and the first is a frequent given name.
func IsFullName(text string) bool {
	if len(text) > 2*MaxPersonName || strings.ContainsAny(text, ":?!") || prose.EndsSentence(text) && !strings.HasSuffix(text, "Jr.") {
		return false
	}
	named := map[string]bool{} // words of the names
	for _, a := range ParseByline(text) {
		words := strings.Fields(strings.ToLower(a.Name))
		if len(words) < 2 || len(words) > 4 || !isKnownGiven(words[0]) || a.Organization {
			return false
		}
		for _, w := range words {
			named[w] = true
		}
	}
	return len(named) > 0 && saysNoMore(text, named)
}

// saysNoMore reports whether a text has, beside the words of its names, nothing
// but "and", jobs and places.
func saysNoMore(text string, named map[string]bool) bool {
	says, place := lexicon.Bylines(), false
	for _, w := range new(bylineRoom).cut(text) {
		if w.mark != 0 {
			place = false
			continue
		}
		place = place || w.text == w.lower && says.At.Has(w.lower)
		if !place && !named[w.lower] && !says.And.Has(w.lower) && !says.Jobs.Has(w.lower) {
			return false
		}
	}
	return true
}

// ReadTail reads the lines behind a text, of which lines are the last, as far
// as they are none of it: "By Ana Lind", "(dpa)", "Reporting by Ana Lind;
// editing by Per Holm", a name alone. Head.Lines counts from the end.
func ReadTail(lines []HeadLine, lex *lexicon.Lexicon) Head {
	const most = 3
	var out Head
	for i := len(lines) - 1; i > 0 && len(lines)-i <= most; i-- {
		c, ok := readTailLine(lines[i].Text, lex)
		if !ok {
			break
		}
		if len(c.Authors) > 0 {
			out.Authors = c.Authors
		}
		if out.Published.IsZero() {
			out.Published = c.Published
		}
		if out.Modified.IsZero() {
			out.Modified = c.Modified
		}
		out.Lines++
	}
	return out
}

// readTailLine reads a line behind a text; ok is false for one that is part of
// it.
func readTailLine(text string, lex *lexicon.Lexicon) (c Credit, ok bool) {
	if inner, in := strings.CutPrefix(text, "("); in && strings.HasSuffix(inner, ")") && BeginsByline(inner) {
		text = inner[:len(inner)-1]
	}
	c = ReadCredit(strings.TrimSuffix(strings.TrimPrefix(text, "— "), "."), lex)
	signed := isSignature(text)
	if c.Kind == CreditLine {
		ok = c.Labelled || len(c.Authors) > 0
	} else {
		ok = signed
	}
	if len(c.Authors) == 0 && signed {
		c.Authors = ParseByline(strings.Trim(text, "—–- "))
	}
	return c, ok
}

// isSignature reports whether a line behind a text signs it: an agency in
// brackets, the full name of a person.
func isSignature(line string) bool {
	if strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") {
		authors := ParseByline(line)
		return len(authors) > 0 && authors[0].Organization
	}
	return IsFullName(strings.Trim(line, "—–- "))
}

// CutDateline parts a report's first paragraph from the place and the agency
// that it begins with: "PORT ALMA (NNS) — The museum", "Hamburg (dpa) - Der Kran",
// "Stuttgart, 12. November 2025 – Die Bahn". It returns what stands before the
// dash; the words are "" when the paragraph begins with none.
func CutDateline(text string) (place, agency, day string) {
	const longest = 90 // bytes: a place, a state, a day and an agency
	head, at := text[:min(len(text), longest)], -1
	for _, dash := range [...]string{" — ", " – ", " - ", " -- "} {
		if i := strings.Index(head, dash); i > 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 {
		return "", "", ""
	}
	head = head[:at]
	if open := strings.LastIndexByte(head, '('); open > 0 && strings.HasSuffix(head, ")") {
		agency = head[open+1 : len(head)-1]
		head = strings.TrimRight(head[:open], " ,")
	}
	place = head
	if i := strings.IndexFunc(head, unicode.IsDigit); i > 0 {
		place, day = cutDay(head)
	}
	city, _, _ := strings.Cut(place, ",")
	if !isPlace(city) || strings.Count(place, ",") > 2 || len(strings.Fields(place)) > 5 {
		return "", "", ""
	}
	if capitals := city == strings.ToUpper(city); !capitals && agency == "" && day == "" {
		return "", "", "" // "Ana Lind – a sailor – said"
	}
	return place, agency, day
}

// cutDay parts a place from the day behind it: "ODESA, Ukraine, Oct 14".
func cutDay(head string) (place, day string) {
	parts := strings.Split(head, ",")
	for i := 1; i < len(parts); i++ {
		if strings.ContainsFunc(parts[i], unicode.IsDigit) || lexicon.Months()[strings.ToLower(strings.TrimRight(strings.TrimSpace(parts[i]), "."))] != 0 {
			return strings.Join(parts[:i], ","), strings.TrimSpace(strings.Join(parts[i:], ","))
		}
	}
	return "", ""
}

// isPlace reports whether a text may be the name of a place: words that each
// begin with a capital.
func isPlace(city string) bool {
	if len(city) < 3 {
		return false
	}
	for word := range strings.FieldsSeq(city) {
		if !isCapital(word) && !lexicon.PersonalNames().Particles[word] && !strings.Contains("am an upon on the sur", word) {
			return false
		}
		for _, c := range word {
			if !unicode.IsLetter(c) && c != '.' && c != '\'' && c != '’' && c != '-' && c != '/' {
				return false
			}
		}
	}
	return true
}
