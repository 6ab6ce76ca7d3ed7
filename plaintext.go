package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// maxHeading is the most bytes that a line without a full stop may have
	// to be a heading: two lines of a narrow column.
	maxHeading = 110

	// wrapWidth is the widest line of text wrapped by hand; RFC 5322 and
	// typewriters agree on some 80 columns.
	wrapWidth = 85
)

// A plainReader reads a raw text, line by line.
type plainReader struct {
	lines []string // paragraphs, white space folded
	lex   *lexicon
	out   *Article
}

// readPlain reads a raw text: one paragraph a line, or paragraphs wrapped by
// hand with blank lines between them.
//
//  1. A short first line without a full stop is the headline, when text
//     follows; a text of one line is body.
//  2. "By …" and "Published …" lines above the text are its byline and dates.
//  3. "— Name (@handle) September 4, 2025" ends a pasted post; a line after
//     it that breaks off with an ellipsis still belongs to the post.
//  4. Later short lines without a full stop are sub-headings; lines that begin
//     with a bullet are lists.
func readPlain(text string, lex *lexicon) *Article {
	r := plainReader{lines: plainLines(text), lex: lex, out: &Article{}}
	r.readHead()
	for len(r.lines) > 0 {
		r.readLine()
	}
	r.dateByPosts()
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
func plainLines(text string) []string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	wrapped := isWrapped(text)
	var lines, block []string
	flush := func() {
		if len(block) > 0 {
			lines = append(lines, strings.Join(block, " "))
		}
		block = block[:0]
	}
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.Join(strings.Fields(strings.ReplaceAll(line, "\x00", "")), " ")
		if line == "" || !wrapped || isBullet(line) {
			flush()
		}
		if line != "" {
			block = append(block, line)
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
	if len(r.lines) > 2 && isHeading(r.lines[0]) && len(r.lines[0]) < longest(r.lines[1:]) {
		r.out.Headline = r.lines[0]
		r.out.note("headline", SourceText)
		r.lines = r.lines[1:]
	}
	for len(r.lines) > 1 && (r.readByline(r.lines[0]) || r.readStamp(r.lines[0])) {
		r.lines = r.lines[1:]
	}
}

func longest(lines []string) int {
	most := 0
	for _, line := range lines {
		most = max(most, len(line))
	}
	return most
}

// readByline takes a line that begins with "By" and names somebody.
func (r *plainReader) readByline(line string) bool {
	if len(r.out.Authors) > 0 || len(line) > maxHeading || trimIntro(line) == line || endsSentenceMark(line) {
		return false
	}
	authors := parseByline(line)
	if len(authors) == 0 {
		return false
	}
	r.out.Authors = authors
	r.out.note("authors", SourceText)
	return true
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
		d, ok := parseStamp(line, r.lex)
		if !ok {
			return false
		}
		if i == 1 || i == 2 || i == 4 {
			r.out.Modified = d
			r.out.note("modified", SourceText)
		} else {
			r.out.Published = d
			r.out.note("published", SourceText)
		}
		return true
	}
	return false
}

// readLine reads what the first line begins and takes it off.
func (r *plainReader) readLine() {
	if n := r.readPost(); n > 0 {
		r.lines = r.lines[n:]
		return
	}
	line := r.lines[0]
	switch {
	case isBullet(line):
		r.readList()
		return
	case len(r.out.Body) > 0 && len(r.lines) > 1 && isHeading(line) && !isHeading(r.lines[1]):
		r.out.Body = append(r.out.Body, Block{Kind: KindHeading, Level: 2, Text: line})
	default:
		r.out.Body = append(r.out.Body, Block{Kind: KindParagraph, Text: line})
	}
	r.lines = r.lines[1:]
}

// readList reads a run of bullets.
func (r *plainReader) readList() {
	var items []string
	for len(r.lines) > 0 && isBullet(r.lines[0]) {
		_, size := utf8.DecodeRuneInString(r.lines[0])
		items = append(items, strings.TrimSpace(r.lines[0][size:]))
		r.lines = r.lines[1:]
	}
	r.out.Body = append(r.out.Body, Block{Kind: KindList, Items: items, Text: strings.Join(items, "\n")})
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

// readPost reads a pasted post that begins with the first line and returns how
// many lines it has; 0 when there is none.
func (r *plainReader) readPost() int {
	if len(r.lines) < 2 {
		return 0
	}
	post, ok := parseAttribution(r.lines[1], r.lex)
	if !ok {
		return 0
	}
	n, words := 2, []string{r.lines[0]}
	if len(r.lines) > 2 && strings.HasSuffix(r.lines[2], "…") {
		words = append(words, r.lines[2])
		post.Truncated = true
		n = 3
	}
	post.Text = strings.Join(words, " ")
	post.Truncated = post.Truncated || strings.HasSuffix(post.Text, "…")
	post.Block = len(r.out.Body)
	r.out.Body = append(r.out.Body, Block{
		Kind: KindPost, Post: len(r.out.Posts), Text: strings.Join(r.lines[:n], " "),
	})
	r.out.Posts = append(r.out.Posts, post)
	return n
}

// parseAttribution reads the line that ends a pasted post of X:
// "— Name (@handle) September 4, 2025".
func parseAttribution(line string, lex *lexicon) (Post, bool) {
	rest := strings.TrimLeft(line, "—–- ")
	if len(rest) == len(line) {
		return Post{}, false
	}
	name, rest, ok := strings.Cut(rest, "(@")
	if !ok {
		return Post{}, false
	}
	handle, date, ok := strings.Cut(rest, ")")
	if !ok || handle == "" || strings.ContainsFunc(handle, notHandle) {
		return Post{}, false
	}
	posted, ok := parseStamp(date, lex)
	if !ok {
		return Post{}, false
	}
	return Post{
		Platform: "x",
		Author: PostAuthor{
			Name: strings.TrimSpace(name), Handle: handle, URL: "https://x.com/" + handle,
		},
		Posted:       posted,
		PostedSource: SourceText,
	}, true
}

func notHandle(r rune) bool {
	return r != '_' && r != '.' && r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// dateByPosts takes the latest day of the posts for the text's own, when
// nothing else dates it.
func (r *plainReader) dateByPosts() {
	if !r.out.Published.IsZero() {
		return
	}
	latest := ""
	for _, p := range r.out.Posts {
		if day := p.Posted.Value[:min(len(p.Posted.Value), len("2006-01-02"))]; day > latest {
			latest = day
		}
	}
	if latest != "" {
		r.out.Published = Date{Value: latest}
		r.out.note("published", SourceInferred)
	}
}

// isHeading reports whether a line may be a heading: short, a letter in it,
// and no mark at its end that ends a sentence.
func isHeading(line string) bool {
	return len(line) <= maxHeading && !endsSentenceMark(line) && strings.ContainsFunc(line, unicode.IsLetter) &&
		!isBullet(line)
}

// endsSentenceMark reports whether a line ends as sentences do, closing marks
// aside.
func endsSentenceMark(line string) bool {
	line = strings.TrimRight(line, "\"'”’»›“)]")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…:;,。！？।؟", r)
}
