package lede

import (
	"slices"
	"sort"
	"strings"

	"github.com/lede-go/lede/internal/page"
)

// Text returns the body as plain text: every block's text, a blank line
// between two; of images, videos and sounds nothing.
func (a *Article) Text() string {
	var out strings.Builder
	for _, b := range a.Body {
		if b.Text == "" || b.isMedia() {
			continue
		}
		if out.Len() > 0 {
			out.WriteString("\n\n")
		}
		out.WriteString(b.Text)
	}
	return out.String()
}

// standfirst returns the deck to be printed above the body: "" where it is the body's
// first paragraph, too.
func (a *Article) standfirst() string {
	for _, b := range a.Body {
		if b.Kind == KindParagraph {
			if b.Text == a.Deck {
				return ""
			}
			break
		}
	}
	return a.Deck
}

// A piece is a stretch of text that is a link, and set apart, as a whole or not at all.
type piece struct {
	text   string
	url    string // "" without a link
	goesOn bool   // it is of the same link as the one before
	marks  []MarkKind
}

// pieces cuts the bytes [start, end) of a block's text at its links and marks. A link
// that is no address to be led to, or lies outside, counts as text: an article may come
// from JSON that lede did not write.
func pieces(b *Block, start, end int, runs []markedRun) []piece {
	out := make([]piece, 0, 2*len(b.Links)+1)
	at := start
	for _, l := range b.Links {
		if l.Start < at || l.End <= l.Start || l.End > end || !page.IsLinkAddress(l.URL) {
			continue
		}
		out = addPieces(out, b.Text, at, l.Start, "", runs)
		out = addPieces(out, b.Text, l.Start, l.End, l.URL, runs)
		at = l.End
	}
	return addPieces(out, b.Text, at, end, "", runs)
}

// addPieces cuts the bytes [start, end) of a text at its marks.
func addPieces(out []piece, text string, start, end int, url string, runs []markedRun) []piece {
	first := len(out)
	i := sort.Search(len(runs), func(i int) bool { return runs[i].end > start })
	for at := start; at < end; i++ {
		next, marks := end, []MarkKind(nil)
		if i < len(runs) {
			next, marks = min(end, runs[i].end), runs[i].marks
		}
		out = append(out, piece{text[at:next], url, url != "" && len(out) > first, marks})
		at = next
	}
	return out
}

// A markedRun is a stretch of a block's text, from the end of the one before to its own,
// with what it is marked as.
type markedRun struct {
	end   int
	marks []MarkKind
}

// markedRuns cuts a block's text where its marks begin and end. Behind the last run
// nothing is marked.
func markedRuns(b *Block) []markedRun {
	type edge struct{ at, kind, step int }
	edges := make([]edge, 0, 2*len(b.Marks))
	for _, m := range b.Marks {
		kind := slices.Index(allMarks[:], m.Kind)
		if kind >= 0 && m.Start >= 0 && m.Start < m.End && m.End <= len(b.Text) {
			edges = append(edges, edge{m.Start, kind, 1}, edge{m.End, kind, -1})
		}
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return a.at - b.at })
	var runs []markedRun
	var open [len(allMarks)]int
	for i, e := range edges {
		if before := edges[max(i-1, 0)].at; e.at > before || i == 0 && e.at > 0 {
			run := markedRun{end: e.at}
			for kind, n := range open {
				if n > 0 {
					run.marks = append(run.marks, allMarks[kind])
				}
			}
			runs = append(runs, run)
		}
		open[e.kind] += e.step
	}
	return runs
}

// allMarks are the kinds of marks, the outermost first.
var allMarks = [...]MarkKind{MarkStrong, MarkEmphasis, MarkCode, MarkSuperscript, MarkSubscript}

// blockPieces returns the pieces of a block's whole text.
func blockPieces(b *Block) []piece { return pieces(b, 0, len(b.Text), markedRuns(b)) }

// listItems returns the pieces and the depth of each item of a list. A depth is
// at most one more than the one before.
func listItems(b Block) (items [][]piece, depths []int) {
	start, depth := 0, -1
	runs := markedRuns(&b)
	for i, item := range b.Items {
		end := start + len(item)
		if end <= len(b.Text) && b.Text[start:end] == item {
			items = append(items, pieces(&b, start, end, runs))
		} else {
			items = append(items, []piece{{text: item}})
		}
		start = end + 1
		wanted := 0
		if i < len(b.Depths) {
			wanted = b.Depths[i]
		}
		depth = min(max(wanted, 0), depth+1, maxListDepth)
		depths = append(depths, depth)
	}
	return items, depths
}

// maxListDepth is how deep lists are printed; readers lose the thread before.
const maxListDepth = 8

// headingAt returns the level that a heading of the body is printed at: below
// the headline's.
func headingAt(level int) int { return min(max(level, 2), 6) }

// postOf returns the post of a block, false when there is none.
func (a *Article) postOf(b Block) (Post, bool) {
	if b.Kind != KindPost || b.Post < 0 || b.Post >= len(a.Posts) {
		return Post{}, false
	}
	return a.Posts[b.Post], true
}

// entries are those of a live blog that are still to be printed.
type entries []Update

// at returns the entry that begins with block i; it is asked block by block.
func (e *entries) at(i int) (Update, bool) {
	for len(*e) > 0 && (*e)[0].Start < i {
		*e = (*e)[1:]
	}
	if len(*e) > 0 && (*e)[0].Start == i && (*e)[0].End > i {
		return (*e)[0], true
	}
	return Update{}, false
}

// isHeadedBy reports whether a block is the entry's headline.
func (u Update) isHeadedBy(b Block) bool {
	return b.Kind == KindHeading && b.Text == u.Headline
}

// authorNames returns the names of a byline in one line.
func authorNames(authors []Author) string {
	names := make([]string, 0, len(authors))
	for _, a := range authors {
		names = append(names, a.Name)
	}
	return strings.Join(names, ", ")
}

// day returns a date to be read: without the seconds and the offset.
func (d Date) day() string {
	day, clock, ok := strings.Cut(d.Value, "T")
	if !ok || len(clock) < 5 {
		return day
	}
	return day + " " + clock[:5]
}

// joinFilled joins the texts that are not empty.
func joinFilled(separator string, texts ...string) string {
	var out strings.Builder
	for _, text := range texts {
		if text == "" {
			continue
		}
		if out.Len() > 0 {
			out.WriteString(separator)
		}
		out.WriteString(text)
	}
	return out.String()
}

// platformTitles is how platforms write their own names.
var platformTitles = map[string]string{
	"x": "X", "tiktok": "TikTok", "youtube": "YouTube", "linkedin": "LinkedIn", "vk": "VK",
	"truthsocial": "Truth Social", "soundcloud": "SoundCloud", "dailymotion": "Dailymotion",
}

// platformTitle returns a platform's name as readers know it.
func platformTitle(name string) string {
	if title := platformTitles[name]; title != "" {
		return title
	}
	if name != "" && 'a' <= name[0] && name[0] <= 'z' {
		return string(name[0]-'a'+'A') + name[1:]
	}
	return name
}

// account returns a post's author to be read: "Jane Roe (@jroe)".
func (p PostAuthor) account() string {
	switch {
	case p.Handle == "":
		return p.Name
	case p.Name == "":
		return "@" + p.Handle
	}
	return p.Name + " (@" + p.Handle + ")"
}

// escapeMarkdown returns text with a backslash before each character that
// CommonMark, or GitHub's dialect, would read as markup within a line.
func escapeMarkdown(text string) string {
	if !strings.ContainsAny(text, "\\`*_[]<&~#") {
		return text
	}
	var out strings.Builder
	out.Grow(len(text) + 16)
	for i := 0; i < len(text); i++ {
		c := text[i]
		escape := false
		switch c {
		case '\\', '`', '*', '[', ']', '<', '~':
			escape = true
		case '_':
			escape = i == 0 || i+1 == len(text) || !isASCIIWord(text[i-1]) || !isASCIIWord(text[i+1])
		case '&':
			escape = startsEntity(text[i:])
		case '#':
			escape = i+1 == len(text) // a heading may end with some
		}
		if escape {
			out.WriteByte('\\')
		}
		out.WriteByte(c)
	}
	return out.String()
}

// escapeStart returns an escaped line so that it begins no block: no heading,
// list, quotation or rule.
func escapeStart(line string) string {
	if line == "" {
		return line
	}
	switch line[0] {
	case '#', '>', '+', '-', '=', '|', ':': // a table's second line may begin with the last two
		return `\` + line
	}
	if n := listNumber(line); n > 0 {
		return line[:n] + `\` + line[n:]
	}
	return line
}

// listNumber returns the length of the number that makes a line an entry of a
// list, "1. " or "1) ", 0 when there is none.
func listNumber(line string) int {
	n := 0
	for n < len(line) && '0' <= line[n] && line[n] <= '9' {
		n++
	}
	if n == len(line) || line[n] != '.' && line[n] != ')' || n+1 < len(line) && line[n+1] != ' ' {
		return 0
	}
	return n
}

// maxEntity is the length of the longest name of a character reference.
const maxEntity = 32

// startsEntity reports whether text, which begins with "&", begins with a
// character reference.
func startsEntity(text string) bool {
	for i := 1; i < min(len(text), maxEntity); i++ {
		switch c := text[i]; {
		case c == ';':
			return i > 1
		case !isASCIIWord(c) && c != '#':
			return false
		}
	}
	return false
}

func isASCIIWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// longestRun returns the length of the longest run of c in text.
func longestRun(text string, c byte) int {
	longest, run := 0, 0
	for i := 0; i < len(text); i++ {
		if text[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// escapeHTML returns text for an element's content or a quoted attribute.
// Control characters, which no document may hold, are left out.
func escapeHTML(text string) string {
	return htmlEscapes.Replace(strings.Map(visibleRune, text))
}

var htmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func visibleRune(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 {
		return -1
	}
	return r
}
