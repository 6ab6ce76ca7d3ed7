package meta

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

const (
	maxShownLines = 24  // below a headline, or at the end of a text
	maxCreditText = 200 // bytes of a line that links to a writer
	maxLinesAbove = 40  // elements above the headline whose lines are read
	minShownProse = 100 // bytes of a paragraph that a byline does not follow
)

// A shownLine is a line of a page.
type shownLine struct {
	text        string
	first, last int // runs of text
	portrait    bool
}

// headAuthors: the byline among the lines between the headline and the text,
// those in no marked element: "By" and a name, a name beside a portrait or
// a date.
func (m *metaReader) headAuthors() authorClaim {
	if c := m.headByline(); len(c.authors) > 0 {
		return c
	}
	lines, credits := m.creditLines()
	if m.listsWorks(lines, credits) {
		return authorClaim{}
	}
	for i := range lines {
		if c := &credits[i]; c.Kind == people.CreditLine && len(m.withoutSite(c.Authors)) > 0 && m.isByline(lines, credits, i) {
			return authorClaim{c.Authors, page.SourceMarkup}
		}
	}
	for i := range lines {
		if authors := m.linkedAccount(&lines[i]); len(authors) > 0 {
			return authorClaim{authors, page.SourceMarkup}
		}
	}
	for i := range lines {
		if credits[i].Kind == people.NameLine && m.isWriter(lines, credits, i) {
			return authorClaim{credits[i].Authors, page.SourceMarkup}
		}
	}
	return authorClaim{}
}

// headByline: the line below the headline, or right above it, in which a word
// leads to the writer, or the line behind one that is such a label.
func (m *metaReader) headByline() authorClaim {
	lines, credits := m.creditLines()
	if m.listsWorks(lines, credits) {
		return authorClaim{}
	}
	for i := range lines {
		c := &credits[i]
		told := len(c.Authors) == 1 || isTold(c.Authors)
		if c.Kind == people.CreditLine && told && len(m.withoutSite(c.Authors)) > 0 && people.HoldsByline(lines[i].text) {
			return authorClaim{c.Authors, page.SourceMarkup}
		}
		if i+1 < len(lines) && people.IsLabel(lines[i].text) && credits[i+1].Kind == people.NameLine { // "Written by", then the name
			return authorClaim{m.listed(lines, credits, i+1), page.SourceMarkup}
		}
	}
	return authorClaim{}
}

// listed returns the names of line i and, where it is an item of a list, of those behind it.
func (m *metaReader) listed(lines []shownLine, credits []people.Credit, i int) []people.Author {
	authors, list := credits[i].Authors, m.listOf(lines[i].first)
	for i++; list > 0 && i < len(lines) && credits[i].Kind == people.NameLine && m.listOf(lines[i].first) == list; i++ {
		for _, a := range credits[i].Authors {
			authors = people.AppendAuthor(authors, a)
		}
	}
	return authors
}

// listOf returns the list of which run i is an item, -1 for none.
func (m *metaReader) listOf(i int) int {
	const levels = 4 // <li><p><a><b>
	for n := 0; i > 0 && n < levels; n++ {
		i = int(m.page.Elements[i].Parent)
		if m.page.Elements[i].Tag == atom.Li {
			return int(m.page.Elements[i].Parent)
		}
	}
	return -1
}

// listsWorks reports whether several lines have bylines of different people:
// those of books, or of other articles.
func (m *metaReader) listsWorks(lines []shownLine, credits []people.Credit) bool {
	const several = 3
	var first []string
	for i := range lines {
		if c := &credits[i]; c.Kind == people.CreditLine && len(c.Authors) > 0 && people.HoldsByline(lines[i].text) && !slices.Contains(first, c.Authors[0].Name) {
			first = append(first, c.Authors[0].Name)
		}
	}
	return len(first) >= several
}

// creditLines returns the lines of the head and what each says.
func (m *metaReader) creditLines() ([]shownLine, []people.Credit) {
	if m.headCredits == nil {
		m.headLines = m.linesFrom(m.found.Headline)
		if above := m.linesAbove(); len(above) > 0 {
			m.headLines = append(m.headLines, above...)
		}
		m.headCredits = make([]people.Credit, len(m.headLines))
		for i := range m.headLines {
			m.headCredits[i] = m.readCredit(m.headLines[i].text)
		}
	}
	return m.headLines, m.headCredits
}

// readCredit reads a line of the head, or what stands in it behind a bar where a word there
// leads to a writer: "Watch this! | By Ana Lind | 4 September 2025".
func (m *metaReader) readCredit(line string) people.Credit {
	c := people.ReadCredit(line, m.lex)
	if _, rest, ok := strings.Cut(line, "|"); ok && c.Kind == people.NoCredit && len(line) <= maxCreditText && people.BeginsByline(strings.TrimLeft(rest, " ")) {
		return people.ReadCredit(strings.TrimLeft(rest, " "), m.lex)
	}
	return c
}

// linesAbove returns the lines right above the headline, an empty one first
// that sets them apart from those below it.
func (m *metaReader) linesAbove() []shownLine {
	h := m.found.Headline
	if h < 0 {
		return nil
	}
	lines := []shownLine{{}}
	for i := max(1, h-maxLinesAbove); i < h; {
		e := &m.page.Elements[i]
		switch {
		case e.Tag == page.TextTag && !m.isApart(i):
			line := m.lineAt(i, h)
			lines = append(lines, line)
			i = line.last + 1
			continue
		case e.Tag != page.TextTag && int(e.End) <= h && m.isSkipped(i):
			i = int(e.End)
			continue
		}
		i++
	}
	return lines
}

// linkedAccount returns the writer that a line with "by" in it links to: an
// account's name has no capitals ("Posted by gizzmo on May 3").
func (m *metaReader) linkedAccount(l *shownLine) []people.Author {
	if len(l.text) > maxCreditText || !people.HoldsByline(l.text) {
		return nil
	}
	for k := l.first; k <= l.last; k++ {
		e := &m.page.Elements[k]
		if e.Tag == page.TextTag && e.LinkText > 0 && m.linksWriter(int(e.Parent)) && people.LeadsToWriter(m.before(k)) {
			if authors := people.ParseAuthor(m.page.TextOf(k)); len(authors) == 1 && !m.linksSection(int(e.Parent), authors[0].Name) {
				return authors
			}
		}
	}
	return nil
}

// before returns the end of the text before element i on its line.
func (m *metaReader) before(i int) string {
	const most = 40 // bytes of a label
	start := int(m.page.Elements[i].TextStart)
	text := strings.TrimRight(m.page.Text[max(0, start-most):start], " \n")
	return text[strings.LastIndexByte(text, '\n')+1:]
}

// isByline reports whether a line of credits says by whom, not only when: a
// word leads to the name, or it is one that a name line would be.
func (m *metaReader) isByline(lines []shownLine, credits []people.Credit, i int) bool {
	authors := credits[i].Authors
	told := len(authors) == 1 || isTold(authors)
	return told && people.HoldsByline(lines[i].text) || m.isWriter(lines, credits, i)
}

// isWriter reports whether a name among the lines is the writer's: it links to
// a writer's page, a portrait stands beside it, the page names them elsewhere;
// or it is a full name beside a date.
func (m *metaReader) isWriter(lines []shownLine, credits []people.Credit, i int) bool {
	l, authors := &lines[i], credits[i].Authors
	name := authors[0].Name
	switch {
	case !people.IsPersonName(name):
		newsroom := authors[0].Organization && strings.Contains(name, " ")
		return len(authors) == 1 && (newsroom || people.IsGivenName(name)) && isAboveDate(credits, i)
	case m.linksWriter(l.first), m.namesOwner(name):
		return true
	case i == 0 && people.IsFullName(l.text):
		return true // right below the headline
	}
	dated := isDated(credits, i-1) || isDated(credits, i) || isDated(credits, i+1)
	if people.IsFullName(name) {
		return dated || l.portrait
	}
	return dated && l.portrait && len(authors) == 1 && !m.linksTopic(l.first)
}

// isDated reports whether line i, if there is one, has a date.
func isDated(credits []people.Credit, i int) bool {
	return i >= 0 && i < len(credits) && credits[i].Kind == people.CreditLine && (!credits[i].Published.IsZero() || !credits[i].Modified.IsZero())
}

// isAboveDate reports whether a date follows line i, perhaps with its label
// between them.
func isAboveDate(credits []people.Credit, i int) bool {
	return isDated(credits, i+1) || isDated(credits, i+2) && credits[i+1].Labelled
}

// linksTopic reports whether run i is in a link that leads to something else than a writer.
func (m *metaReader) linksTopic(i int) bool {
	if m.page.Elements[i].LinkText == 0 || m.linksWriter(i) {
		return false
	}
	for n := 0; i > 0 && n < 4; n++ {
		if m.page.Elements[i].Tag == atom.A {
			return m.page.Attr(i, "href") != ""
		}
		i = int(m.page.Elements[i].Parent)
	}
	return true
}

// namesOwner reports whether the page names the writer as whose site it is.
func (m *metaReader) namesOwner(name string) bool {
	site, _ := m.meta("og:site_name")
	letters := prose.Letters(name)
	return m.namesHost(name) || strings.Contains(prose.Letters(m.out.Publisher.Name), letters) || strings.Contains(prose.Letters(site), letters)
}

// linesFrom returns the lines behind element i, up to the first paragraph of
// the text. The deck is none, nor is the first paragraph that a byline follows.
func (m *metaReader) linesFrom(i int) []shownLine {
	if i < 0 {
		i = m.found.Root
	} else {
		i = int(m.page.Elements[i].End)
	}
	deck := prose.Letters(m.out.Deck)
	var lines []shownLine
	end := m.articleEnd()
	portrait, over := false, false
	for i < end && len(lines) < maxShownLines {
		e := &m.page.Elements[i]
		switch {
		case e.Tag == atom.Img, e.Tag == atom.I && e.Visible == 0, e.Tag == atom.Span && e.Visible == 0:
			portrait = portrait || m.isPortrait(i)
		case e.Tag == page.TextTag:
			line := m.lineAt(i, end)
			line.portrait, portrait = portrait, false
			long := len(line.text) >= minShownProse && prose.EndsSentence(line.text)
			switch isDeck := !long || e.Hints&page.HintDeck != 0 || prose.Letters(line.text) == deck; {
			case over && (!isDeck || !m.isSigned(line.text)), !isDeck && (len(lines) > 0 || m.isQuoted(i)):
				return lines
			case !isDeck:
				over = true
				i = line.last + 1
				continue
			}
			over = false
			if line.text != "" {
				lines = append(lines, line)
			}
			i = line.last + 1
			continue
		case m.isSkipped(i):
			i = int(e.End)
			continue
		}
		i++
	}
	return lines
}

// isQuoted reports whether run i stands in a quoted paragraph.
func (m *metaReader) isQuoted(i int) bool {
	const levels = 4 // <blockquote><p><em>
	for n := 0; i > 0 && n < levels; n++ {
		i = int(m.page.Elements[i].Parent)
		if m.page.Elements[i].Tag == atom.Blockquote {
			return true
		}
	}
	return false
}

// isSigned reports whether a line says by whom, with a word that leads to the name or a
// date beside it, or is such a word.
func (m *metaReader) isSigned(line string) bool {
	c := people.ReadCredit(line, m.lex)
	return people.IsLabel(line) || c.Kind == people.CreditLine && isTold(c.Authors) && (people.HoldsByline(line) || !c.Published.IsZero())
}

// isSkipped reports whether element i holds no line of the head.
func (m *metaReader) isSkipped(i int) bool {
	e := &m.page.Elements[i]
	switch e.Tag {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Nav, atom.Figcaption, atom.Select, atom.Form:
		return true
	}
	if e.Hints&page.HintRelated != 0 && e.LinkText == 0 && e.Visible < maxCreditText {
		return false // "teaser-author"
	}
	return e.Hints&(page.HintHidden|page.HintComments|page.HintRelated|page.HintCaption) != 0 && !m.holdsRoot(i)
}

// lineAt returns the line that run i begins.
func (m *metaReader) lineAt(i, end int) shownLine {
	var out strings.Builder
	last := i
	for k := i; k < end; k++ {
		e := &m.page.Elements[k]
		if e.Tag != page.TextTag {
			if e.Tag == atom.Br || e.Tag == atom.Img || int(e.Block) == k {
				if k > i && out.Len() > 0 && (e.Tag == atom.Br || int(e.Block) == k) {
					break
				}
			}
			continue
		}
		if k > i {
			gap := m.gap(last, k)
			if strings.Contains(gap, "\n") {
				break
			}
			out.WriteString(gap)
		}
		out.WriteString(m.page.Text[e.TextStart:e.TextEnd])
		last = k
	}
	return shownLine{text: strings.Trim(out.String(), " \n\x1f"), first: i, last: last}
}

// isPortrait reports whether a picture is of the writer: by its address or its
// class, or small and round.
func (m *metaReader) isPortrait(i int) bool {
	for _, key := range [...]string{"class", "src", "data-src", "alt"} {
		value := strings.ToLower(m.page.Attr(i, key))
		for _, word := range [...]string{"avatar", "author", "profile", "gravatar", "portrait", "headshot", "rounded-full", "byline", "-person", "-user", "fa-pen"} {
			if strings.Contains(value, word) {
				return true
			}
		}
	}
	return false
}

// isTold reports whether the authors of a line are names beyond doubt: a single
// word that is no given name may be a tag.
func isTold(authors []people.Author) bool {
	return len(authors) > 0 && !slices.ContainsFunc(authors, func(a people.Author) bool {
		return !a.Organization && !people.IsPersonName(a.Name) && !people.IsGivenName(a.Name)
	})
}
