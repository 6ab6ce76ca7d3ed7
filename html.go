package lede

import (
	"slices"
	"strconv"
	"strings"

	"github.com/lede-go/lede/internal/page"
)

// HTML returns the article as one <article> element: semantic markup and
// nothing else. There is no script, style, class or event handler, addresses
// are of the web, mail or telephones only, and every text is escaped, so that
// a page may take it in as it is.
func (a *Article) HTML() string {
	h := htmlPrinter{article: a, entries: a.Updates}
	dir := "ltr"
	if a.Direction == "rtl" {
		dir = "rtl"
	}
	h.write("<article", htmlAttr("dir", dir), htmlAttr("lang", a.Language), ">\n")
	h.header()
	for i := 0; i < len(a.Body); i++ {
		first := a.Body[i]
		u, begins := h.entries.at(i)
		if begins {
			h.update(u, first)
		}
		i = h.print(i)
		if begins && u.isHeadedBy(first) {
			h.updateLine(u)
		}
	}
	h.write("</article>\n")
	return h.out.String()
}

type htmlPrinter struct {
	article *Article
	entries entries
	out     strings.Builder
}

func (h *htmlPrinter) write(texts ...string) {
	for _, text := range texts {
		h.out.WriteString(text)
	}
}

// element writes an element of escaped text on a line, nothing when that is
// empty.
func (h *htmlPrinter) element(tag, content string) {
	if content != "" {
		h.write("<", tag, ">", content, "</", tag, ">\n")
	}
}

// header writes headline, standfirst, authors and date.
func (h *htmlPrinter) header() {
	a := h.article
	deck, line := a.standfirst(), joinFilled(" · ", htmlAuthors(a.Authors), htmlTime(a.Published))
	if a.Headline == "" && deck == "" && line == "" {
		return
	}
	h.write("<header>\n")
	h.element("h1", escapeHTML(a.Headline))
	h.element("p", escapeHTML(deck))
	h.element("p", line)
	h.write("</header>\n")
}

// update writes what stands above an entry of a live blog: a rule, and its
// headline unless the body begins with that.
func (h *htmlPrinter) update(u Update, first Block) {
	h.write("<hr>\n")
	if u.Headline != first.Text {
		h.element("h2", escapeHTML(u.Headline))
	}
	if !u.isHeadedBy(first) {
		h.updateLine(u)
	}
}

// updateLine writes when an entry was posted, and by whom.
func (h *htmlPrinter) updateLine(u Update) {
	h.element("p", joinFilled(" · ", htmlTime(u.Posted), htmlAuthors(u.Authors)))
}

// print writes block i of the body and returns the index of the last one that
// it wrote: the paragraphs of a block quote are one element.
func (h *htmlPrinter) print(i int) int {
	b := h.article.Body[i]
	switch b.Kind {
	case KindHeading:
		h.element("h"+strconv.Itoa(headingAt(b.Level)), htmlText(b))
	case KindList:
		h.list(b)
	case KindBlockquote:
		return h.blockquote(i)
	case KindTable:
		h.table(b)
	case KindCode:
		h.write("<pre><code>", escapeHTML(b.Text), "</code></pre>\n")
	case KindImage, KindVideo, KindAudio:
		h.media(b)
	case KindPost:
		post, ok := h.article.postOf(b)
		if !ok {
			post = Post{Text: b.Text}
		}
		h.post(post)
	default:
		h.element("p", htmlText(b))
	}
	return i
}

// list writes a list and the lists nested in it.
func (h *htmlPrinter) list(b Block) {
	items, depths := listItems(b)
	if len(items) == 0 {
		h.element("p", htmlText(b))
		return
	}
	tag := "ul"
	if b.Ordered {
		tag = "ol"
	}
	h.write("<", tag, ">\n")
	for i, item := range items {
		h.write("<li>", htmlPieces(item))
		next := 0
		if i+1 < len(items) {
			next = depths[i+1]
		}
		if next > depths[i] {
			h.write("\n<ul>\n")
			continue
		}
		h.write("</li>\n", strings.Repeat("</ul>\n</li>\n", depths[i]-next))
	}
	h.write("</", tag, ">\n")
}

// blockquote writes the paragraphs of a block quote from block i on.
func (h *htmlPrinter) blockquote(i int) int {
	h.write("<blockquote>\n")
	for {
		h.element("p", htmlText(h.article.Body[i]))
		if i+1 == len(h.article.Body) || h.article.Body[i+1].Kind != KindBlockquote {
			break
		}
		i++
	}
	h.write("</blockquote>\n")
	return i
}

// table writes a table, its first row as the header.
func (h *htmlPrinter) table(b Block) {
	if len(b.Rows) == 0 {
		h.element("p", htmlText(b))
		return
	}
	h.write("<table>\n")
	for i, row := range b.Rows {
		tag := "td"
		if i == 0 {
			tag = "th"
			h.write("<thead>\n")
		}
		h.write("<tr>")
		for _, cell := range row {
			h.write("<", tag, ">", escapeHTML(cell), "</", tag, ">")
		}
		h.write("</tr>\n")
		if i == 0 {
			h.write("</thead>\n<tbody>\n")
		}
	}
	h.write("</tbody>\n</table>\n")
}

// media writes a picture, a video or a sound with its caption.
func (h *htmlPrinter) media(b Block) {
	h.write("<figure>\n")
	switch {
	case !page.IsLinkAddress(b.URL):
	case b.Kind == KindImage:
		h.write("<img", htmlAttr("src", b.URL), ` alt="">`, "\n")
	default:
		poster := ""
		if page.IsLinkAddress(b.Poster) {
			poster = b.Poster
		}
		h.write("<", string(b.Kind), ` controls preload="none"`, htmlAttr("src", b.URL), htmlAttr("poster", poster), "><a", htmlAttr("href", b.URL), ">",
			escapeHTML(b.URL), "</a></", string(b.Kind), ">\n")
	}
	credit := ""
	if b.Credit != "" {
		credit = "<small>" + escapeHTML(b.Credit) + "</small>"
	}
	h.element("figcaption", joinFilled(" ", escapeHTML(b.Text), credit))
	h.write("</figure>\n")
}

// post writes a post as the quotation that it is.
func (h *htmlPrinter) post(p Post) {
	cite := ""
	if page.IsLinkAddress(p.URL) {
		cite = p.URL
	}
	h.write("<blockquote", htmlAttr("cite", cite), htmlAttr("lang", p.Language), ">\n")
	for paragraph := range strings.SplitSeq(p.Text, "\n\n") {
		lines := escapeHTML(strings.TrimSpace(paragraph))
		h.element("p", strings.ReplaceAll(lines, "\n", "<br>\n"))
	}
	for _, medium := range p.Media {
		if medium.Kind == "image" && page.IsLinkAddress(medium.URL) {
			h.write("<img", htmlAttr("src", medium.URL), ` alt="">`, "\n")
		}
	}
	if p.Parent != nil {
		parent := *p.Parent
		parent.Parent = nil
		h.post(parent)
	}
	author := escapeHTML(p.Author.account())
	if author != "" {
		author = "<cite>" + author + "</cite>"
	}
	where := joinFilled(", ", escapeHTML(platformTitle(p.Platform)), htmlTime(p.Posted))
	if cite != "" {
		where = link(cite, where)
	}
	if line := joinFilled(", ", author, where); line != "" {
		h.element("footer", "— "+line)
	}
	h.write("</blockquote>\n")
}

// htmlText returns the text of a block with its links and marks.
func htmlText(b Block) string {
	return htmlPieces(blockPieces(&b))
}

func htmlPieces(all []piece) string {
	var out strings.Builder
	for i, p := range all {
		if p.url != "" && !p.goesOn {
			out.WriteString("<a" + htmlAttr("href", p.url) + ">")
		}
		out.WriteString(htmlMarked(escapeHTML(p.text), p.marks))
		if p.url != "" && (i+1 == len(all) || !all[i+1].goesOn) {
			out.WriteString("</a>")
		}
	}
	return out.String()
}

// markTags are the elements that marks are written as.
var markTags = map[MarkKind]string{
	MarkStrong: "strong", MarkEmphasis: "em", MarkCode: "code", MarkSuperscript: "sup", MarkSubscript: "sub",
}

// htmlMarked puts the elements of marks around content.
func htmlMarked(content string, marks []MarkKind) string {
	for _, kind := range slices.Backward(marks) {
		content = "<" + markTags[kind] + ">" + content + "</" + markTags[kind] + ">"
	}
	return content
}

// htmlAuthors returns the names of a byline, each linked to its page.
func htmlAuthors(authors []Author) string {
	names := make([]string, 0, len(authors))
	for _, a := range authors {
		name := escapeHTML(a.Name)
		if page.IsLinkAddress(a.URL) {
			name = link(a.URL, name)
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// htmlTime returns a date as a <time> element.
func htmlTime(d Date) string {
	if d.IsZero() {
		return ""
	}
	return "<time" + htmlAttr("datetime", d.Value) + ">" + escapeHTML(d.day()) + "</time>"
}

// link returns an <a> element around escaped text.
func link(address, content string) string {
	return "<a" + htmlAttr("href", address) + ">" + content + "</a>"
}

// htmlAttr returns an attribute with the space before it, "" without a value.
func htmlAttr(key, value string) string {
	if value == "" {
		return ""
	}
	return " " + key + `="` + escapeHTML(value) + `"`
}
