package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

const (
	// stampReach is how many elements before the headline a date may stand.
	stampReach = 150

	// kickerReach is how many of them may be the headline's own: a kicker, a
	// byline, a section.
	kickerReach = 12

	// maxDateLine and maxDateRun are how long a line, and a run of text in a
	// longer line, are at most that are little but a date.
	maxDateLine = 64
	maxDateRun  = 40

	// maxStampLine is how long one is at most whose date may be the page's:
	// longer ones are sentences, whose dates are of what they tell.
	maxStampLine = 100
)

// publishedByText takes the first date that a short line of the page shows:
// between the headline and the text, right before the headline, behind it, or
// before it within reach. Furniture is passed over at first; at last only
// comments and menus are, since a heading's box is called a teaser on many
// pages.
func (m *metaReader) publishedByText() {
	const furniture = page.HintRelated | page.HintComments | page.HintFooter | page.HintNav | page.HintSide
	headline, end := max(m.found.Headline, 0), len(m.page.Elements)
	text := m.firstProse(headline)
	before, kicker := max(headline-stampReach, 0), max(headline-kickerReach, 0)
	from := len(m.claims)
	_ = m.stampFrom(headline, text, furniture) || m.openingStamp(text) ||
		m.stampFrom(kicker, headline, furniture) || m.isUpdated(from) ||
		m.stampFrom(text, end, furniture) ||
		m.stampFrom(before, kicker, furniture) || m.stampFrom(before, end, page.HintComments|page.HintNav)
}

// isUpdated reports whether a claim from the given one on is of an update: a page that
// shows it at its head does not show its own day behind its text, but those of others.
func (m *metaReader) isUpdated(from int) bool {
	return slices.ContainsFunc(m.claims[from:], func(c dateClaim) bool { return c.weight == updateWeight })
}

// besideName returns what stands behind the headline where a line repeats it:
// "Harbour closed was posted on 4 September 2025 under News".
func (m *metaReader) besideName() string {
	name := m.out.Headline
	if len(name) < minTitlePart {
		return ""
	}
	for rest := m.page.Text; ; {
		_, after, ok := strings.Cut(rest, name)
		if !ok {
			return ""
		}
		line, _, _ := strings.Cut(after[:min(len(after), maxDateLine)], "\n")
		if _, ok := timex.ParseStampOrder(line, m.lex, m.dayFirst); ok {
			return line
		}
		rest = after
	}
}

// openingStamp takes the date in brackets that run i begins with.
func (m *metaReader) openingStamp(i int) bool {
	if i >= len(m.page.Elements) {
		return false
	}
	e := &m.page.Elements[i]
	opening, _, ok := strings.Cut(m.page.Text[e.TextStart:e.TextEnd], ")")
	return ok && len(opening) <= maxDateRun && strings.HasPrefix(opening, "(") && m.claim(opening, page.SourceMarkup, lineWeight)
}

// firstProse returns the first run of running text from element i on.
func (m *metaReader) firstProse(i int) int {
	for ; i < len(m.page.Elements); i++ {
		if e := &m.page.Elements[i]; e.Tag == page.TextTag && e.Visible >= content.MinLinkedProse && e.LinkText == 0 {
			break
		}
	}
	return i
}

// stampFrom takes the first date of a short line among the elements from i to
// end, passing over what has the hints and over copyright lines.
func (m *metaReader) stampFrom(i, end int, over page.Hint) bool {
	for ; i < end; i++ {
		e := &m.page.Elements[i]
		if e.Tag != page.TextTag {
			if (e.Hints&over != 0 || e.Tag == atom.Blockquote || m.isEmbed(i)) && !m.holdsRoot(i) {
				i = int(e.End) - 1
			}
			continue
		}
		run := m.page.Text[e.TextStart:e.TextEnd]
		if len(run) >= maxStampLine || !timex.HasDigit(run) || strings.Contains(run, "©") || strings.Contains(run, "®") {
			continue
		}
		if _, ok := m.dayIn(run); !ok {
			continue
		}
		line, weight := m.lineAround(i), lineWeight
		switch {
		case m.labelsOther(i), isVersion(run):
			continue
		case m.labelsUpdate(i):
			if part, ok := m.publicationIn(run); ok {
				return m.claim(part, page.SourceMarkup, lineWeight)
			}
			weight = updateWeight
		case len(line) > maxDateLine && len(run) > maxDateRun:
			weight = mentionWeight
		}
		before := len(m.claims)
		if !m.claim(run, page.SourceMarkup, weight) {
			continue
		}
		if m.inPost(i) {
			m.claims = m.claims[:before]
			continue
		}
		if len(line) < maxStampLine {
			m.claim(line, page.SourceMarkup, weight) // which may hold the time of day
		}
		if weight == lineWeight {
			return true
		}
	}
	return false
}

// isVersion reports whether what looks like a date in a line is the number of a program's
// version: "10. Sail 8.4.13 Release Notes".
func isVersion(line string) bool {
	words := strings.Fields(line)
	for i := 1; i+1 < len(words); i++ {
		if strings.Count(words[i], ".") == 2 && len(words[i]) <= len("10.12.18") && prose.IsDigits(strings.ReplaceAll(words[i], ".", "")) {
			return isCapitalised(words[i-1]) && isCapitalised(words[i+1]) && strings.TrimRight(words[i-1], ",.:;|/-") == words[i-1]
		}
	}
	return false
}

// isCapitalised reports whether a word begins with a capital.
func isCapitalised(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// lineAround returns the line that run i is part of, as far as maxStampLine
// around it.
func (m *metaReader) lineAround(i int) string {
	e := &m.page.Elements[i]
	start, end := int(e.TextStart), int(e.TextEnd)
	before := m.page.Text[max(0, start-maxStampLine):start]
	after := m.page.Text[end:min(len(m.page.Text), end+maxStampLine)]
	start -= len(before) - 1 - strings.LastIndexByte(before, '\n')
	if at := strings.IndexByte(after, '\n'); at >= 0 {
		after = after[:at]
	}
	return m.page.Text[start : end+len(after)]
}
