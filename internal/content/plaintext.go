package content

import (
	"slices"
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
	Headline, Deck      string
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
//  2. The lines above the text and behind it that people.ReadHead and ReadTail
//     know are its byline, dates and deck.
//  3. Pasted posts are what FindPasted says.
//  4. Later short lines without a full stop are sub-headings; lines that begin
//     with a bullet are lists.
func ReadPlain(text string, lex *lexicon.Lexicon) *Plain {
	lines := plainLines(text)
	r := plainReader{lines: lines, total: len(lines), pasted: social.FindPasted(lines, lex), lex: lex, out: &Plain{}}
	r.readHead()
	r.readTail()
	r.out.Body = slices.Grow(pooledBlocks.Get(), min(len(r.lines), maxBlocks))
	for len(r.lines) > 0 && len(r.out.Body) < maxBlocks {
		r.readLine()
	}
	if len(r.out.Body) > 0 {
		r.readDateline(r.out.Body[0].Text)
	}
	return r.out
}

// pooledBlocks keeps the memory of the blocks of raw texts.
var pooledBlocks prose.Pool[Block]

// Release gives the memory of the blocks to the next text. They must not be used any
// more.
func (p *Plain) Release() {
	pooledBlocks.Put(p.Body)
	p.Body = nil
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
// no wide line, and most lines that another follows are nearly full: the next
// one's first word would not have fitted well.
func isWrapped(text string) bool {
	text = strings.TrimSpace(text)
	widest := 0
	for line := range strings.SplitSeq(text, "\n") {
		widest = max(widest, utf8.RuneCountInString(strings.TrimSpace(line)))
		if widest > wrapWidth {
			return false
		}
	}
	full, followed, blank := 0, 0, false
	previous := 0
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		width := utf8.RuneCountInString(line)
		blank = blank || width == 0 && previous > 0
		if width > 0 && previous > 0 {
			followed++
			word, _, _ := strings.Cut(line, " ")
			if previous > wrapWidth/2 && 6*(previous+1+utf8.RuneCountInString(word)) > 5*widest {
				full++
			}
		}
		previous = width
	}
	return blank && followed > 0 && full*2 > followed
}

// readHead reads headline, byline and dates above the text.
func (r *plainReader) readHead() {
	for len(r.lines) > 2 && !r.atPost() && r.readStamp(r.lines[0].Text) {
		r.lines = r.lines[1:]
	}
	if len(r.lines) > 2 && !r.atPost() && isHeading(r.lines[0].Text) &&
		len(r.lines[0].Text) < longest(r.lines[1:]) {
		r.out.Headline = r.lines[0].Text
		r.out.note("headline", page.SourceText)
		r.lines = r.lines[1:]
	}
	last := len(r.lines) - 1 // one line is the text
	if len(r.pasted) > 0 {
		last = min(last, r.pasted[0].Start-(r.total-len(r.lines)))
	}
	if last <= 0 {
		return
	}
	head := people.ReadHead(headLines(r.lines[:min(last+1, len(r.lines))]), r.lex)
	if head.Lines > last || head.Deck != "" && r.out.Headline == "" {
		return
	}
	r.takeHead(head)
	r.lines = r.lines[head.Lines:]
}

// readStamp takes a line above the headline that says when the text was
// published.
func (r *plainReader) readStamp(line string) bool {
	if !timex.HasDigit(line) {
		return false // as most first lines
	}
	c := people.ReadCredit(line, r.lex)
	if c.Kind != people.CreditLine || len(c.Authors) > 0 || c.Published.IsZero() && c.Modified.IsZero() {
		return false
	}
	r.takeHead(people.Head{Published: c.Published, Modified: c.Modified})
	return true
}

// readTail takes the lines behind the text that sign or date it.
func (r *plainReader) readTail() {
	first := 1 // one line is the text
	if n := len(r.pasted); n > 0 {
		first = max(first, r.pasted[n-1].End-(r.total-len(r.lines)))
	}
	if first >= len(r.lines) {
		return
	}
	tail := people.ReadTail(headLines(r.lines), r.lex)
	n := min(tail.Lines, len(r.lines)-first)
	if n < tail.Lines {
		return
	}
	r.takeHead(tail)
	r.lines = r.lines[:len(r.lines)-n]
	r.total -= n // by which the posts are counted
}

// headLines returns lines as the reader of heads takes them.
func headLines(lines []social.Line) []people.HeadLine {
	const most = 20 // a head has fewer, and so has a tail
	if len(lines) > 2*most {
		lines = append(slices.Clone(lines[:most]), lines[len(lines)-most:]...)
	}
	out := make([]people.HeadLine, len(lines))
	for i, line := range lines {
		out[i] = people.HeadLine{Text: line.Text, Apart: line.Apart}
	}
	return out
}

// takeHead takes what a head says of the fields that are not known.
func (r *plainReader) takeHead(head people.Head) {
	if len(r.out.Authors) == 0 && len(head.Authors) > 0 {
		r.out.Authors = head.Authors
		r.out.note("authors", page.SourceText)
	}
	if r.out.Published.IsZero() && !head.Published.IsZero() {
		r.out.Published = head.Published
		r.out.note("published", page.SourceText)
	}
	if r.out.Modified.IsZero() && !head.Modified.IsZero() {
		r.out.Modified = head.Modified
		r.out.note("modified", page.SourceText)
	}
	if r.out.Deck == "" && head.Deck != "" {
		r.out.Deck = head.Deck
		r.out.note("deck", page.SourceText)
	}
}

// readDateline reads the place, the agency and the day that the first
// paragraph begins with. The paragraph keeps them.
func (r *plainReader) readDateline(text string) {
	place, agency, day := people.CutDateline(text)
	if r.out.Dateline = place; place != "" {
		r.out.note("dateline", page.SourceText)
	}
	head := people.Head{}
	if agency != "" {
		for _, a := range people.ParseByline(agency) {
			if a.Organization {
				head.Authors = append(head.Authors, a)
			}
		}
	}
	if d, ok := timex.ParseStamp(day, r.lex); ok && timex.HasDay(d) {
		head.Published = d
	}
	r.takeHead(head)
}

func longest(lines []social.Line) int {
	most := 0
	for _, line := range lines {
		most = max(most, len(line.Text))
	}
	return most
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

// DatePosts dates the posts that show their day without a year; the caller's day of
// publication counts where the text has none.
func (a *Plain) DatePosts(published timex.Date, lex *lexicon.Lexicon) {
	if !a.Published.IsZero() {
		published = a.Published
	}
	for i := range a.Posts {
		a.Posts[i].DateBy(published, lex)
	}
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
