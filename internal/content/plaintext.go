package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"github.com/lede-go/lede/internal/timex"
)

const (
	// maxHeading is the most bytes that a line without a full stop may have
	// to be a heading: two lines of a narrow column.
	maxHeading = 110

	// wrapWidth is the widest line of text wrapped by hand; RFC 5322 and
	// typewriters agree on some 80 columns.
	wrapWidth = 85
)

// A Plain is what a raw text says. A zero field is unknown.
type Plain struct {
	Headline            string
	Authors             []people.Author
	Dateline            string
	Published, Modified timex.Date
	Body                []Block
	Posts               []social.Post

	Sources map[string]page.Source // of each field, by its key in the article's JSON
}

// note records the source of a field.
func (a *Plain) note(key string, s page.Source) {
	if a.Sources == nil {
		a.Sources = map[string]page.Source{}
	}
	a.Sources[key] = s
}

// A plainReader reads a raw text, line by line.
type plainReader struct {
	lines  []social.Line // paragraphs that are left, white space folded
	total  int           // paragraphs at the start
	pasted []social.Pasted
	lex    *lexicon.Lexicon
	out    *Plain
}

// ReadPlain reads a raw text: one paragraph a line, or paragraphs wrapped by
// hand with blank lines between them.
//
//  1. A short first line without a full stop is the headline, when text
//     follows; a text of one line is body.
//  2. "By …" and "Published …" lines above the text are its byline and dates.
//  3. Pasted posts are what FindPasted says.
//  4. Later short lines without a full stop are sub-headings; lines that begin
//     with a bullet are lists.
func ReadPlain(text string, lex *lexicon.Lexicon) *Plain {
	lines := plainLines(text)
	r := plainReader{lines: lines, total: len(lines), pasted: social.FindPasted(lines, lex), lex: lex, out: &Plain{}}
	r.readHead()
	r.out.Body = make([]Block, 0, min(len(r.lines), maxBlocks))
	for len(r.lines) > 0 && len(r.out.Body) < maxBlocks {
		r.readLine()
	}
	if len(r.out.Body) > 0 {
		r.out.Dateline = dateline(r.out.Body[0].Text)
	}
	return r.out
}

// dateline returns the place that a report's first paragraph begins with, in
// capitals and before a dash: "PORT ALMA" of "PORT ALMA (NNS) — The museum".
// The paragraph keeps it.
func dateline(text string) string {
	const longest = 60 // bytes: a place, a state and an agency
	for _, dash := range [...]string{" — ", " – ", " - ", " -- "} {
		at := strings.Index(text[:min(len(text), longest)], dash)
		if at < 0 {
			continue
		}
		place, _, _ := strings.Cut(text[:at], " (")
		city, _, _ := strings.Cut(place, ",")
		if len(city) > 2 && city == strings.ToUpper(city) && !strings.ContainsFunc(city, notPlace) {
			return place
		}
	}
	return ""
}

func notPlace(r rune) bool {
	return !unicode.IsLetter(r) && r != ' ' && r != '.' && r != '\'' && r != '-'
}

// plainLines returns the paragraphs of a text.
func plainLines(text string) []social.Line {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	text = strings.ReplaceAll(text, prose.SoftHyphen, "")
	wrapped := isWrapped(text)
	lines := make([]social.Line, 0, min(strings.Count(text, "\n"), len(text)/2)+1)
	var block []string
	apart := false
	flush := func() {
		if len(block) > 0 {
			lines = append(lines, social.Line{Text: strings.Join(block, " "), Apart: apart})
			apart = false
		}
		block = block[:0]
	}
	for line := range strings.SplitSeq(text, "\n") {
		line = prose.Fold(line)
		if line == "" || !wrapped || isBullet(line) {
			flush()
		}
		if line != "" {
			block = append(block, line)
		} else {
			apart = true
		}
	}
	flush()
	return lines
}

// isWrapped reports whether the text is wrapped by hand: it has blank lines,
// no wide line, and most lines that another follows are nearly full.
func isWrapped(text string) bool {
	full, followed, blank := 0, 0, false
	previous := 0
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		width := utf8.RuneCountInString(strings.TrimSpace(line))
		if width > wrapWidth {
			return false
		}
		blank = blank || width == 0 && previous > 0
		if width > 0 && previous > 0 {
			followed++
			if previous > wrapWidth/2 {
				full++
			}
		}
		previous = width
	}
	return blank && followed > 0 && full*2 > followed
}

// readHead reads headline, byline and dates above the text.
func (r *plainReader) readHead() {
	if len(r.lines) > 2 && !r.atPost() && isHeading(r.lines[0].Text) &&
		len(r.lines[0].Text) < longest(r.lines[1:]) {
		r.out.Headline = r.lines[0].Text
		r.out.note("headline", page.SourceText)
		r.lines = r.lines[1:]
	}
	for len(r.lines) > 1 && !r.atPost() && (r.readByline(r.lines[0].Text) || r.readStamp(r.lines[0].Text)) {
		r.lines = r.lines[1:]
	}
}

func longest(lines []social.Line) int {
	most := 0
	for _, line := range lines {
		most = max(most, len(line.Text))
	}
	return most
}

// readByline takes a line that begins with "By" and names somebody.
func (r *plainReader) readByline(line string) bool {
	if len(r.out.Authors) > 0 || len(line) > maxHeading || people.TrimIntro(line) == line || prose.EndsSentence(line) {
		return false
	}
	names, when := r.splitByline(line)
	authors := people.ParseByline(names)
	if len(authors) == 0 {
		return false
	}
	r.out.Authors = authors
	if !when.IsZero() && r.out.Published.IsZero() {
		r.out.Published = when
		r.out.note("published", page.SourceText)
	}
	r.out.note("authors", page.SourceText)
	return true
}

// splitByline parts the names of a byline from the account and the date that
// may stand behind them: "By Jane Roe (@janeroe) May 3, 2024".
func (r *plainReader) splitByline(line string) (names string, when timex.Date) {
	var l social.PostLine
	names = l.SplitDate(line, r.lex)
	names, _, _ = strings.Cut(names, "(@")
	return strings.TrimRight(names, " ,|·•–—-"), l.Post.Posted
}

// stampIntros begin lines that date a text.
var stampIntros = [...]string{
	"published", "updated", "last updated", "posted", "modified", "date:", "veröffentlicht", "aktualisiert",
	"publié", "mis à jour", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato", "gepubliceerd",
}

// readStamp takes a line such as "Updated: 4 September 2025, 10:30".
func (r *plainReader) readStamp(line string) bool {
	lower := strings.ToLower(line)
	for i, intro := range stampIntros {
		if !strings.HasPrefix(lower, intro) || len(line) > maxHeading {
			continue
		}
		d, ok := timex.ParseStamp(line, r.lex)
		if !ok {
			return false
		}
		if i == 1 || i == 2 || i == 4 {
			r.out.Modified = d
			r.out.note("modified", page.SourceText)
		} else {
			r.out.Published = d
			r.out.note("published", page.SourceText)
		}
		return true
	}
	return false
}

// readLine reads what the first line begins and takes it off.
func (r *plainReader) readLine() {
	if r.readPost() {
		return
	}
	line := r.lines[0].Text
	switch {
	case isBullet(line):
		r.readList()
		return
	case len(r.out.Body) > 0 && len(r.lines) > 1 && isHeading(line) && !isHeading(r.lines[1].Text):
		r.out.Body = append(r.out.Body, Block{Kind: prose.Heading, Level: 2, Text: line})
	default:
		r.out.Body = append(r.out.Body, Block{Kind: prose.Paragraph, Text: line})
	}
	r.lines = r.lines[1:]
}

// readPost reads the pasted post that begins with the first line.
func (r *plainReader) readPost() bool {
	if !r.atPost() {
		return false
	}
	next := r.pasted[0]
	n := next.End - next.Start
	words := make([]string, n)
	for i := range words {
		words[i] = r.lines[i].Text
	}
	next.Post.Block = len(r.out.Body)
	text := strings.Join(words, " ")
	if next.IsCode {
		text = next.Words
	}
	r.out.Body = append(r.out.Body, Block{Kind: prose.Post, Post: len(r.out.Posts), Text: text})
	r.out.Posts = append(r.out.Posts, next.Post)
	r.lines, r.pasted = r.lines[n:], r.pasted[1:]
	return true
}

// atPost reports whether the first line begins a pasted post.
func (r *plainReader) atPost() bool {
	return len(r.pasted) > 0 && r.pasted[0].Start == r.total-len(r.lines)
}

// readList reads a run of bullets.
func (r *plainReader) readList() {
	n := 0
	for n < len(r.lines) && isBullet(r.lines[n].Text) {
		n++
	}
	items := make([]string, 0, n)
	for len(items) < n && !r.atPost() {
		line := r.lines[0].Text
		_, size := utf8.DecodeRuneInString(line)
		items = append(items, strings.TrimSpace(line[size:]))
		r.lines = r.lines[1:]
	}
	r.out.Body = append(r.out.Body, Block{Kind: prose.List, Items: items, Text: strings.Join(items, "\n")})
}

// isBullet reports whether a line is an entry of a list.
func isBullet(line string) bool {
	for _, mark := range [...]string{"• ", "* ", "- ", "· ", "▪ ", "‣ "} {
		if strings.HasPrefix(line, mark) && len(line) > len(mark) {
			return true
		}
	}
	return false
}

// DateByPosts takes the latest day of the posts of a raw text for its own, when
// neither it nor the caller tells that.
func (a *Plain) DateByPosts() {
	if !a.Published.IsZero() {
		return
	}
	latest := ""
	for _, p := range a.Posts {
		if day := p.Posted.Value[:min(len(p.Posted.Value), len("2006-01-02"))]; day > latest {
			latest = day
		}
	}
	if latest != "" {
		a.Published = timex.Date{Value: latest}
		a.note("published", page.SourceInferred)
	}
}

// isHeading reports whether a line may be a heading: short, a letter in it,
// and no mark at its end that ends a sentence.
func isHeading(line string) bool {
	return len(line) <= maxHeading && !prose.EndsSentence(line) && strings.ContainsFunc(line, unicode.IsLetter) &&
		!isBullet(line)
}
