package lede

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
)

// Markdown returns the article in CommonMark, with tables as GitHub writes
// them, for readers and language models:
//
//  1. The headline as the only heading of the first level, the standfirst, a
//     line with the authors and the date.
//  2. The body: links as links, block quotes, lists and code as such; a
//     picture with its caption below, a video or a sound as a link.
//  3. A post as a quoted block, its last line its author and permalink.
//
// Characters that would be markup are escaped: what it shows is the text.
func (a *Article) Markdown() string {
	m := markdownPrinter{article: a, entries: a.Updates}
	if a.Headline != "" {
		m.block("# " + markdownLine(a.Headline))
	}
	if deck := a.standfirst(); deck != "" {
		m.block(markdownLine(deck))
	}
	if line := joinFilled(" · ", authorNames(a.Authors), a.Published.day()); line != "" {
		m.block("*" + markdownLine(line) + "*")
	}
	for i, b := range a.Body {
		u, begins := m.entries.at(i)
		if begins {
			m.update(u, b)
		}
		m.print(i, b)
		if begins && u.isHeadedBy(b) {
			m.updateLine(u)
		}
	}
	return m.out.String()
}

// FrontMatter returns what is known of the article as YAML between two lines of
// "---", to stand before Markdown: title, url, site, authors, published,
// modified, language and tags, those that are known. It is never empty.
func (a *Article) FrontMatter() string {
	var out strings.Builder
	out.WriteString("---\n")
	for _, field := range [...]struct{ key, value string }{
		{"title", a.Headline}, {"url", a.URL}, {"site", a.Publisher.Name},
		{"published", a.Published.Value}, {"modified", a.Modified.Value}, {"language", a.Language},
	} {
		if field.value != "" {
			out.WriteString(field.key + ": " + yamlString(field.value) + "\n")
		}
	}
	authors := make([]string, len(a.Authors))
	for i := range a.Authors {
		authors[i] = a.Authors[i].Name
	}
	writeYAMLList(&out, "authors", authors)
	writeYAMLList(&out, "tags", a.Tags)
	out.WriteString("---\n")
	return out.String()
}

// writeYAMLList writes a list, nothing of an empty one.
func writeYAMLList(out *strings.Builder, key string, values []string) {
	if len(values) == 0 {
		return
	}
	out.WriteString(key + ":\n")
	for _, v := range values {
		out.WriteString("  - " + yamlString(v) + "\n")
	}
}

// yamlString returns a text as YAML's double-quoted string, whose escapes are
// those of Go.
func yamlString(text string) string { return strconv.Quote(strings.ToValidUTF8(text, "\uFFFD")) }

type markdownPrinter struct {
	article *Article
	entries entries
	out     strings.Builder
}

// block writes a block of lines, set apart from what precedes it.
func (m *markdownPrinter) block(lines string) {
	if m.out.Len() > 0 {
		m.out.WriteByte('\n')
	}
	m.out.WriteString(lines)
	m.out.WriteByte('\n')
}

// update writes what stands above an entry of a live blog: a rule, and its
// headline unless the body begins with that.
func (m *markdownPrinter) update(u Update, first Block) {
	m.block("---")
	if u.Headline != "" && u.Headline != first.Text {
		m.block("## " + markdownLine(u.Headline))
	}
	if !u.isHeadedBy(first) {
		m.updateLine(u)
	}
}

// updateLine writes when an entry was posted, and by whom.
func (m *markdownPrinter) updateLine(u Update) {
	if line := joinFilled(" · ", u.Posted.day(), authorNames(u.Authors)); line != "" {
		m.block("*" + markdownLine(line) + "*")
	}
}

// print writes block i of the body.
func (m *markdownPrinter) print(i int, b Block) {
	switch b.Kind {
	case KindHeading:
		m.block(strings.Repeat("#", headingAt(b.Level)) + " " + markdownText(b))
	case KindList:
		m.list(b)
	case KindBlockquote:
		lines := quoted(markdownText(b))
		if i > 0 && m.article.Body[i-1].Kind == KindBlockquote {
			m.out.WriteString(">\n" + lines + "\n") // one quotation in paragraphs
			return
		}
		m.block(lines)
	case KindTable:
		m.table(b)
	case KindCode:
		fence := strings.Repeat("`", max(3, longestRun(b.Text, '`')+1))
		m.block(fence + "\n" + strings.TrimRight(b.Text, "\n") + "\n" + fence)
	case KindImage, KindVideo, KindAudio:
		m.media(b)
	case KindPost:
		post, ok := m.article.postOf(b)
		if !ok {
			m.block(quoted(markdownText(b)))
			return
		}
		m.block(quoted(markdownPost(post)))
	default:
		m.block(markdownText(b))
	}
}

// list writes a list, the items of nested ones indented.
func (m *markdownPrinter) list(b Block) {
	items, depths := listItems(b)
	indent := [maxListDepth + 2]int{} // where the items of each depth begin
	number := 0
	var lines []string
	for i, item := range items {
		bullet := "- "
		if b.Ordered && depths[i] == 0 {
			number++
			bullet = strconv.Itoa(number) + ". "
		}
		at := indent[depths[i]]
		indent[depths[i]+1] = at + len(bullet)
		lines = append(lines, strings.Repeat(" ", at)+bullet+markdownPieces(item))
	}
	if len(lines) == 0 {
		m.block(markdownText(b))
		return
	}
	m.block(strings.Join(lines, "\n"))
}

// table writes a table. Markdown has none without a header: the first row is.
func (m *markdownPrinter) table(b Block) {
	columns := 0
	for _, row := range b.Rows {
		columns = max(columns, len(row))
	}
	if columns == 0 {
		m.block(markdownText(b))
		return
	}
	var lines []string
	for i, row := range b.Rows {
		cells := make([]string, columns)
		for k, cell := range row {
			cells[k] = strings.ReplaceAll(escapeMarkdown(prose.Fold(cell)), "|", `\|`)
		}
		lines = append(lines, "| "+strings.Join(cells, " | ")+" |")
		if i == 0 {
			lines = append(lines, strings.Repeat("| --- ", columns)+"|")
		}
	}
	m.block(strings.Join(lines, "\n"))
}

// media writes a picture, or a link to what plays, from its poster if it has one; its
// caption and credit below.
func (m *markdownPrinter) media(b Block) {
	var lines []string
	switch {
	case !page.IsLinkAddress(b.URL):
	case b.Kind == KindImage:
		lines = append(lines, "![]("+markdownAddress(b.URL)+")")
	case page.IsLinkAddress(b.Poster):
		lines = append(lines, "[![]("+markdownAddress(b.Poster)+")]("+markdownAddress(b.URL)+")")
	default:
		lines = append(lines, "["+escapeMarkdown(b.URL)+"]("+markdownAddress(b.URL)+")")
	}
	if caption := joinFilled(" ", markdownLine(b.Text), markdownCredit(b.Credit)); caption != "" {
		lines = append(lines, "*"+caption+"*")
	}
	if len(lines) > 0 {
		m.block(strings.Join(lines, "\\\n"))
	}
}

func markdownCredit(credit string) string {
	if credit == "" {
		return ""
	}
	return "(" + escapeMarkdown(prose.Fold(credit)) + ")"
}

// markdownPost returns the lines of a post: its words, what it answers, its
// pictures, and who posted it where and when.
func markdownPost(p Post) string {
	var parts []string
	if text := strings.TrimSpace(p.Text); text != "" {
		parts = append(parts, markdownLines(text))
	}
	if p.Parent != nil {
		parent := *p.Parent
		parent.Parent = nil
		parts = append(parts, quoted(markdownPost(parent)))
	}
	for _, medium := range p.Media {
		if medium.Kind == "image" && page.IsLinkAddress(medium.URL) {
			parts = append(parts, "![]("+markdownAddress(medium.URL)+")")
		}
	}
	where := escapeMarkdown(joinFilled(", ", platformTitle(p.Platform), p.Posted.day()))
	if page.IsLinkAddress(p.URL) {
		where = "[" + where + "](" + markdownAddress(p.URL) + ")"
	}
	return strings.Join(append(parts, "— "+joinFilled(", ", escapeMarkdown(prose.Fold(p.Author.account())), where)), "\n\n")
}

// quoted returns lines as a block quote.
func quoted(lines string) string {
	var out strings.Builder
	for line := range strings.SplitSeq(lines, "\n") {
		if out.Len() > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(strings.TrimRight("> "+line, " "))
	}
	return out.String()
}

// markdownText returns the text of a block in one line, with its links and marks.
func markdownText(b Block) string {
	return markdownPieces(blockPieces(&b))
}

// markdownPieces returns text, links and marks in one line.
func markdownPieces(all []piece) string {
	var out strings.Builder
	for i, p := range all {
		text := strings.ReplaceAll(p.text, "\n", " ")
		if p.marks != nil {
			text = markdownMarked(text, p.marks, stringAt(all, i-1), stringAt(all, i+1))
		} else {
			text = escapeMarkdown(text)
		}
		last := i+1 == len(all) || !all[i+1].goesOn
		if p.url != "" && !p.goesOn {
			text = "[" + text
		}
		if p.url != "" && last {
			text += "](" + markdownAddress(p.url) + ")"
		}
		if p.url == "" && i+1 < len(all) && strings.HasSuffix(text, "!") {
			text = text[:len(text)-1] + `\!` // else the link becomes a picture
		}
		out.WriteString(text)
	}
	return escapeStart(out.String())
}

// stringAt returns the text of piece i; a star where that is marked, too; "" without one.
func stringAt(all []piece, i int) string {
	switch {
	case i < 0 || i >= len(all):
		return ""
	case all[i].marks != nil:
		return "*"
	}
	return all[i].text
}

// markdownMarked returns a text with the delimiters of its marks. Where they would not
// be read as such, within a word or beside others, and for what Markdown has no
// delimiters, HTML's elements stand. Space at the ends stays outside.
func markdownMarked(text string, marks []MarkKind, before, after string) string {
	words := strings.TrimSpace(text)
	if words == "" {
		return text
	}
	at := strings.Index(text, words)
	lead, tail := text[:at], text[at+len(words):]
	open := ""
	plain := standsApart(before+lead, utf8.DecodeLastRuneInString) && standsApart(tail+after, utf8.DecodeRuneInString)
	for _, kind := range marks {
		switch kind {
		case MarkStrong:
			open += "**"
		case MarkEmphasis:
			open += "*"
		default:
			plain = plain && kind == MarkCode && len(marks) == 1 && !strings.Contains(words, "`")
		}
	}
	switch {
	case !plain:
		return lead + htmlMarked(escapeMarkdown(words), marks) + tail
	case open == "":
		return lead + "`" + words + "`" + tail
	}
	return lead + open + escapeMarkdown(words) + open + tail
}

// standsApart reports whether the character that a text ends or begins with sets apart
// what is beside it: space or a mark, but no delimiter. Nothing does, too.
func standsApart(text string, nearest func(string) (rune, int)) bool {
	r, _ := nearest(text)
	return text == "" || r != '*' && r != '`' && (unicode.IsSpace(r) || unicode.IsPunct(r))
}

// markdownLine returns text in one line.
func markdownLine(text string) string {
	return escapeStart(escapeMarkdown(prose.Fold(text)))
}

// markdownLines returns text with its line breaks and blank lines.
func markdownLines(text string) string {
	var out strings.Builder
	blank := false
	for line := range strings.SplitSeq(text, "\n") {
		line = markdownLine(line)
		switch {
		case line == "":
			blank = true
			continue
		case out.Len() == 0:
		case blank:
			out.WriteString("\n\n")
		default:
			out.WriteString("\\\n")
		}
		out.WriteString(line)
		blank = false
	}
	return out.String()
}

// markdownAddress returns an address as the destination of a link.
func markdownAddress(address string) string {
	var out strings.Builder
	for i := 0; i < len(address); i++ {
		switch c := address[i]; {
		case c <= ' ' || c == 0x7f || strings.IndexByte(`<>()\`, c) >= 0:
			out.WriteString("%" + strings.ToUpper(strconv.FormatUint(uint64(c)+0x100, 16)[1:]))
		case c == '&' && startsEntity(address[i:]):
			out.WriteString("&amp;")
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}
