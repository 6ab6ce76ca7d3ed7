package social

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

const (
	// maxEmbed is the most elements and runs of an embed code: Instagram's,
	// with the drawing of its placeholder, has a hundred.
	maxEmbed = 400

	// maxEmbedLines is the most lines of its words that are looked at.
	maxEmbedLines = 100
)

// readEmbed fills in what the markup below element i says of its post: its
// words, its author, its day, the post that it quotes. It returns all words
// that stand there, unless they are a placeholder's.
func readEmbed(p *page.Page, i int, post *Post, lex *lexicon.Lexicon) string {
	end := min(int(p.Elements[i].End), i+maxEmbed)
	own := -1 // the block quote that holds the words
	for k := i; k < end; k++ {
		switch p.Elements[k].Tag {
		case atom.Time:
			if d, ok := timex.ParseStamp(p.Attr(k, "datetime"), lex); ok {
				post.setPosted(d)
			}
		case atom.A:
			readEmbedLink(p, k, post)
		case atom.P, atom.Blockquote:
			if post.Language == "" {
				post.Language = p.Attr(k, "lang")
			}
			if own < 0 && p.Elements[k].Tag == atom.Blockquote {
				own = k
			}
		}
	}
	if own >= 0 {
		end = min(end, int(p.Elements[own].End))
		readQuoted(p, own, end, post, lex)
		if lines := embedLines(p, own, end); !isTile(lines, lex) || !post.readTile(lines, lex) {
			post.readLines(lines, lex)
		}
		return p.TextOf(own)
	}
	readQuotedCard(p, i, end, post, lex)
	lines := embedLines(p, i, end)
	if post.readCard(lines, lex) || isSpoken(post.Platform) && p.Elements[i].Visible < maxCard && post.readTile(lines, lex) {
		return p.TextOf(i)
	}
	return ""
}

// readEmbedLink takes the handle and the name of the account from links to the
// post or to the account.
func readEmbedLink(p *page.Page, k int, post *Post) {
	href := p.Attr(k, "href")
	if post.Author.Handle == "" {
		linked, ok := FromURL(href)
		if ok && linked.Platform == post.Platform && linked.ID == post.ID {
			post.URL, post.Author.Handle = linked.URL, linked.Author.Handle
		}
	}
	if post.Platform == "instagram" && post.Author.Name == "" {
		account, _, _ := strings.Cut(href, "?")
		account = strings.TrimSuffix(account, "/")
		if handle, ok := strings.CutPrefix(account, profiles["instagram"]); ok && isHandle(handle) {
			post.Author.Handle = handle
			post.Author.Name, _, _ = strings.Cut(p.TextOf(k), " (@")
		}
	}
}

// readQuoted sets the post that the one at hand answers or quotes: a number in
// the embed code, or a block quote in the block quote with a link of its own.
func readQuoted(p *page.Page, own, end int, post *Post, lex *lexicon.Lexicon) {
	if id := p.Attr(own, "data-in-reply-to"); id != "" && post.Platform == "x" {
		if parent, ok := FromURL("https://x.com/i/status/" + id); ok {
			post.Parent = &parent
		}
	}
	for k := own + 1; k < end; k++ {
		if p.Elements[k].Tag != atom.Blockquote {
			continue
		}
		if parent, ok := linkedIn(p, k); ok && parent.ID != post.ID {
			parent.readLines(embedLines(p, k, min(end, int(p.Elements[k].End))), lex)
			post.Parent = &parent
		}
		return
	}
}

// isQuoted reports whether the class of element k calls it the quoted post of a
// card.
func isQuoted(p *page.Page, k int) bool {
	class := strings.ToLower(p.Attr(k, "class"))
	return strings.Contains(class, "quoted") || strings.Contains(class, "quote-tweet") || strings.Contains(class, "quote-post")
}

// readQuotedCard sets the post that a card shows as quoted.
func readQuotedCard(p *page.Page, i, end int, post *Post, lex *lexicon.Lexicon) {
	for k := i + 1; k < end && post.Parent == nil; k++ {
		if p.Elements[k].Tag == page.TextTag || !isQuoted(p, k) {
			continue
		}
		parent, ok := linkedIn(p, k)
		if !ok {
			parent = Post{Platform: post.Platform}
		}
		if parent.readTile(embedLines(p, k, min(end, int(p.Elements[k].End))), lex) && parent.Platform == post.Platform {
			post.Parent = &parent
		}
		return
	}
}

// embedLines returns the lines of an embed: one for each block and each <br>,
// with the small pictures that blogs draw in place of the letters.
// Those of a block quote inside belong to the post that is quoted.
func embedLines(p *page.Page, i, end int) []string {
	var lines []string
	start, last, block := -1, -1, int32(-1)
	before := "" // of the line at hand, up to its last picture
	flush := func() {
		if start >= 0 {
			before += p.Text[start:last]
		}
		for line := range strings.SplitSeq(before, "\n") {
			if line = prose.Fold(line); line != "" && len(lines) < maxEmbedLines {
				lines = append(lines, line)
			}
		}
		start, before = -1, ""
	}
	for k := i + 1; k < end; k++ {
		e := &p.Elements[k]
		switch e.Tag {
		case atom.Blockquote, atom.Style, atom.Script, atom.Button:
			flush()
			k = int(e.End) - 1
		case atom.Div, atom.Article, atom.A, atom.Section:
			if isQuoted(p, k) {
				flush()
				k = int(e.End) - 1
			}
		case atom.Img:
			alt := p.Attr(k, "alt")
			if !isPictograph(alt) || len(alt) > MaxStray {
				continue
			}
			if e.Block != block {
				flush()
			}
			if start >= 0 {
				before += p.Text[start:last]
			}
			start, block = -1, e.Block
			before += alt
		case page.TextTag:
			if e.Block != block {
				flush()
			}
			if start < 0 {
				start, block = int(e.TextStart), e.Block
			}
			last = int(e.TextEnd)
		}
	}
	flush()
	return lines
}

// readCard reads the words of an embed that is no block quote: they are the
// post's where one line names its author, else those of a placeholder.
func (post *Post) readCard(lines []string, lex *lexicon.Lexicon) bool {
	for _, line := range lines {
		if l, ok := readPostLine(line, lex); ok && !l.opens && (l.dashed || l.phrase) {
			post.readLines(lines, lex)
			return true
		}
	}
	return false
}

// readLines takes the lines of an embed apart. The last that names the author
// is the attribution, as in a raw text; what is left without the words of the
// interface is the post's.
func (post *Post) readLines(lines []string, lex *lexicon.Lexicon) {
	var words []string
	named := false
	for k := len(lines) - 1; k >= 0; k-- {
		line := lines[k]
		l, ok := readPostLine(line, lex)
		switch {
		case post.isInterface(line, k == 0):
			continue
		case ok && !named && (l.phrase || l.dashed || !l.Post.Posted.IsZero() || k == len(lines)-1):
			named = true
			post.takeAuthor(&l)
			if post.Platform == "reddit" {
				words = nil // where it was posted
			}
			line = l.before
		case k == 1 && len(lines) == 2 && post.isInterface(lines[0], true) && post.takeHandleIn(line):
			continue
		case k == len(lines)-1 && post.Posted.IsZero() && l.SplitDate(line, lex) == "":
			post.setPosted(l.Post.Posted)
			continue
		}
		if line != "" {
			words = append(words, line)
		}
	}
	if !named && len(lines) > 1 {
		if name, handle, ok := accountLine(lines[0]); ok && name != "" && strings.EqualFold(handle, post.Author.Handle) {
			post.readTile(lines, lex) // drawn with the account above, as on the site
			return
		}
	}
	if post.Platform == "x" && !named && post.Language == "" {
		return // a notice in place of the post: its own words name its language
	}
	slices.Reverse(words)
	post.setText(words)
	switch post.Platform {
	case "reddit":
		post.Text, _, _ = strings.Cut(post.Text, " from r/") // where it was posted
		if sub, ok := behind(post.URL, "/r/"); ok {
			sub, _, _ = strings.Cut(sub, "/")
			post.Text = strings.TrimSuffix(post.Text, " from "+sub)
		}
		if post.Text == "Comment" {
			post.Text = "" // all that the code of an answer says
		}
	case "tiktok": // older codes have all in one line
		post.Text, _, _ = strings.Cut(strings.TrimPrefix(post.Text, "@"+post.Author.Handle+" "), "♬")
		post.Text = strings.TrimSpace(post.Text)
	}
}

// AttributionAt returns the post that paragraph i ends or opens, where a site took the box
// off an embed code and left its lines as paragraphs: "— Name (@handle) September 4, 2025"
// with the link to the post, what stands before that in the paragraph being its words; "A
// post shared by Name (@handle)"; nothing but the link "View this post on Instagram".
func AttributionAt(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, ok bool) {
	e := &p.Elements[i]
	if e.Tag != atom.P || e.LinkText == 0 || e.Visible > maxCard {
		return Post{}, false
	}
	text := p.TextOf(i)
	if e.Visible == e.LinkText {
		if _, leads := interfaceLine(text); leads {
			post, ok = linkedIn(p, i)
			return post, ok && !isVideoHost(post.Platform)
		}
	}
	if !strings.Contains(text, "(@") {
		return Post{}, false
	}
	if post, ok = linkedIn(p, i); !ok {
		return Post{}, false
	}
	lines := embedLines(p, i, int(e.End))
	if len(lines) == 0 {
		return Post{}, false
	}
	l, ok := readPostLine(lines[len(lines)-1], lex)
	handle := l.Post.Author.Handle
	switch {
	case !ok || l.Post.Platform != post.Platform:
		return Post{}, false
	case l.phrase && len(lines) == 1:
	case l.dashed && !l.bare && !l.Post.Posted.IsZero() && (post.Author.Handle == "" || strings.HasPrefix(post.Author.Handle, "did:") || strings.EqualFold(handle, post.Author.Handle)):
	default:
		return Post{}, false
	}
	post.readLines(lines, lex)
	return post, true
}

// SetWords sets the words of a post that stand in a paragraph of their own.
func (post *Post) SetWords(words string) { post.setText([]string{words}) }

// MaxWords is the most characters of a paragraph that may be the words of a post of X.
const MaxWords = maxTweet

// isInterface reports whether a line of the embed is not the post's: it leads
// to the platform, names its sound, or repeats its account or address.
func (post *Post) isInterface(line string, first bool) bool {
	if _, ok := interfaceLine(line); ok || strings.HasPrefix(line, "♬") {
		return true
	}
	if post.Author.Handle != "" && strings.EqualFold(strings.TrimPrefix(line, "@"), post.Author.Handle) {
		return true
	}
	if post.Platform == "instagram" && first && len(line) < 80 {
		return strings.Contains(strings.ToLower(line), "instagram")
	}
	if linked, ok := FromLine(line); ok {
		return linked.ID == post.ID
	}
	if strings.Contains(line, " ") {
		return false
	}
	return platformAt("https://"+line) == post.Platform || strings.Contains(post.URL, "//"+line+"/") // "twitter.com", the server
}

// takeAuthor takes over what the attribution says. The account in the post's
// address is believed more, unless it stands for any ("X" in some codes) or is
// Bluesky's number; Instagram's name is that of the link to the account.
func (post *Post) takeAuthor(l *PostLine) {
	author := l.Post.Author
	if post.Author.Name == "" && (post.Platform != "instagram" || l.Post.Platform == "instagram") {
		post.Author.Name = author.Name
	}
	post.setPosted(l.Post.Posted)
	known := post.Author.Handle
	if author.Handle == "" || known != "" && !strings.EqualFold(known, "x") && !strings.HasPrefix(known, "did:") {
		return
	}
	post.takeHandle(author.Handle)
}

// takeHandleIn takes the account from the line of an embed code of Instagram below "View
// this post", which without a caption names the author, in whatever language.
func (post *Post) takeHandleIn(line string) bool {
	const longest = 160
	_, handle, _ := strings.Cut(line, "(@")
	handle, _, ok := strings.Cut(handle, ")")
	if !ok || post.Platform != "instagram" || len(line) > longest || !isHandle(handle) {
		return false
	}
	post.Author.Handle = firstOf(post.Author.Handle, handle)
	return true
}

// takeHandle sets the account, which the address of some platforms' posts holds.
func (post *Post) takeHandle(handle string) {
	post.Author.Handle = handle
	switch {
	case post.ID == "":
	case post.Platform == "x":
		post.URL = "https://x.com/" + handle + "/status/" + post.ID
	case post.Platform == "bluesky":
		post.URL = "https://bsky.app/profile/" + handle + "/post/" + post.ID
	}
}

// setPosted takes a day that the markup shows, if none is known.
func (post *Post) setPosted(d timex.Date) {
	if post.Posted.IsZero() && timex.HasDay(d) {
		post.Posted, post.PostedSource = d, page.SourceMarkup
	}
}
