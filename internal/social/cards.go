package social

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

// maxCard is the most bytes of the words of a card.
const maxCard = 1_500

// maxCardSize is the most elements and runs of a card.
const maxCardSize = 150

// cardAt returns the post that a card is of which the page's own makers drew:
// its class or its lines say so, all its links to posts lead to one, and it is a
// picture or nothing but links, or names the account.
func cardAt(p *page.Page, i int, lex *lexicon.Lexicon) (Post, string, bool) {
	e := &p.Elements[i]
	if e.Visible > maxCard || int(e.End)-i > maxCardSize || e.Hints&page.HintEmbed == 0 && !isDrawn(p, i, lex) {
		return Post{}, "", false
	}
	switch e.Tag {
	case atom.P, atom.Li, atom.Ul, atom.Ol:
		return Post{}, "", false
	}
	post, ok := onlyPost(p, i)
	if !ok || inFeed(p, i) {
		return Post{}, "", false
	}
	post.addPictures(p, i)
	readQuotedCard(p, i, int(e.End), &post, lex)
	if !post.readTile(embedLines(p, i, int(e.End)), lex) && e.Visible != e.LinkText {
		return Post{}, "", false
	}
	return post, p.TextOf(i), e.Visible > 0 || p.CountTags(i, atom.Img) > 0
}

// isDrawn reports whether element i reads as a card of a post from its first line
// to its last, as those of newsletters whose class says nothing: the account, the
// words, the moment, counts.
func isDrawn(p *page.Page, i int, lex *lexicon.Lexicon) bool {
	e := &p.Elements[i]
	if e.Tag != atom.Div && e.Tag != atom.Table || !strings.Contains(p.Text[e.TextStart:e.TextEnd], "@") {
		return false
	}
	return isTile(embedLines(p, i, int(e.End)), lex)
}

// isTile reports whether lines are those of a card, from the account to the moment
// and what is counted.
func isTile(lines []string, lex *lexicon.Lexicon) bool {
	var post Post
	if at := post.readAccount(lines[:min(len(lines), 2)]); at < 0 || post.Author.Name == "" {
		return false
	}
	for len(lines) > 2 && isCount(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	_, ok := footing(dots.Replace(lines[len(lines)-1]), lex)
	return ok && len(lines) > 2
}

// stubAt returns the post that a page without scripts, or without consent, only
// links to: <div class="embed"><a href="…">View post on X</a></div>. The box
// says that it is an embed, and its one link that it leads to the platform.
func stubAt(p *page.Page, i int) (post Post, words string, ok bool) {
	const longest = 400 // bytes: with the reason why nothing is shown
	e := &p.Elements[i]
	if e.Visible > longest || int(e.End)-i > maxBoxed || e.Hints&page.HintCaption != 0 ||
		e.Tag != atom.Div && e.Tag != atom.Figure && e.Tag != atom.Section && e.Tag != page.CustomTag ||
		!isStub(strings.ToLower(p.Attr(i, "class"))) && providerOf(p, i) == "" {
		return Post{}, "", false
	}
	for k := i + 1; k < int(e.End); k++ {
		switch p.Elements[k].Tag {
		case atom.Blockquote:
			return Post{}, "", false // the code inside says more
		case atom.A:
		default:
			continue
		}
		if p.Elements[k].Visible != e.LinkText {
			return Post{}, "", false
		}
		post, ok = FromURL(p.Attr(k, "href"))
		if _, isInterface := interfaceLine(p.TextOf(k)); !isInterface && (p.Attr(i, "data-embed-provider") == "" || providerOf(p, i) != post.Platform) {
			return Post{}, "", false
		}
		return post, p.TextOf(i), ok
	}
	return Post{}, "", false
}

// providerOf returns the platform that box i says it shows an embed of.
func providerOf(p *page.Page, i int) string {
	if name := platformOf(p, i); name != "x" {
		return placeNames[name]
	}
	return "x"
}

// gatedAt returns the post that box i hides until the reader agrees: it says why, has
// a button or a box to tick, and a template with the code.
func gatedAt(p *page.Page, i int, lex *lexicon.Lexicon) (post Post, words string, ok bool) {
	e := &p.Elements[i]
	switch e.Tag {
	case atom.Div, atom.Figure, atom.Section, atom.Aside, page.CustomTag:
	default:
		return Post{}, "", false
	}
	if e.Visible == 0 || e.Visible > maxCard || int(e.End)-i > maxCardSize || p.CountTags(i, atom.Template) == 0 {
		return Post{}, "", false
	}
	asks := false
	for k := i + 1; k < int(e.End); k++ {
		switch c := &p.Elements[k]; c.Tag {
		case atom.Button, atom.Input, atom.Label:
			asks = true
		case atom.Template:
			for t := k; t < int(c.End) && !ok; t++ {
				post, words, ok = embedOf(p, t, lex)
			}
			k = int(c.End) - 1
		}
	}
	return post, words, ok && asks
}

// previewed returns the post that link i shows a preview of, as bookmarks in articles
// do: whose it is and what it says, each in a box of its own inside of the link.
func previewed(p *page.Page, i int, lex *lexicon.Lexicon) (Post, bool) {
	const smallest = 5 // elements and runs
	e := &p.Elements[i]
	if size := int(e.End) - i; size < smallest || size > maxCardSize || e.Visible == 0 || e.Visible > maxCard {
		return Post{}, false
	}
	post, ok := FromURL(p.Attr(i, "href"))
	if !ok || isVideoHost(post.Platform) || inFeed(p, i) {
		return Post{}, false
	}
	lines := embedLines(p, i, int(e.End))
	if len(lines) < 2 || !post.readTile(lines, lex) {
		return Post{}, false
	}
	post.addPictures(p, i)
	return post, true
}

// isStub reports whether the class of a box, in small letters, says that it is an
// embed or waits for consent to one.
func isStub(class string) bool {
	for _, word := range [...]string{"embed", "consent", "placeholder", "blocked", "cookie", "optin", "opt-in"} {
		if strings.Contains(class, word) {
			return true
		}
	}
	return false
}

// onlyPost returns the post that all links below element i to posts lead to.
func onlyPost(p *page.Page, i int) (post Post, ok bool) {
	for k := i + 1; k < int(p.Elements[i].End); k++ {
		if p.Elements[k].Tag == atom.Blockquote && hasEmbedMark(p, k) {
			return Post{}, false // the code inside says more
		}
		if p.Elements[k].Tag != atom.A {
			continue
		}
		linked, isPost := FromURL(p.Attr(k, "href"))
		switch {
		case !isPost:
		case !ok:
			post, ok = linked, true
		case linked.ID != post.ID:
			return Post{}, false
		}
	}
	return post, ok
}

// inFeed reports whether element i is one of a list of an account's posts: the
// boxes around it, or itself, say so.
func inFeed(p *page.Page, i int) bool {
	const above = 4
	for range above {
		class := strings.ToLower(p.Attr(i, "class") + " " + p.Attr(i, "id"))
		for _, word := range [...]string{"feed", "timeline", "widget", "stream", "follow", "latest", "tweets", "gallery", "carousel", "slider"} {
			if strings.Contains(class, word) {
				return true
			}
		}
		if i = int(p.Elements[i].Parent); i <= 0 {
			break
		}
	}
	return false
}

// readTile takes the lines of a card apart: one names the account, "Name
// @handle", one is the day, some count. What is left is the post's words. It
// reports false where no line names the account.
func (post *Post) readTile(lines []string, lex *lexicon.Lexicon) bool {
	at := post.readAccount(lines)
	if at < 0 {
		return false
	}
	var words []string
	for k, line := range lines {
		if k == at || k == at-1 && line == post.Author.Name || (k < at || k == len(lines)-1) && isPlatform(line) || post.isInterface(line, false) || isCount(line) {
			continue
		}
		if len(line) < MaxStray && timex.HasDigit(line) {
			if posted, ok := timex.ParseStamp(dots.Replace(line), lex); ok {
				post.setPosted(posted)
				continue
			}
		}
		words = append(words, line)
	}
	if post.Text == "" && len(words) > 0 {
		post.setText(words)
	}
	return true
}

// readAccount takes the account from the first line that names it, and the name
// from there or the line before. It returns the line's number, -1 without one.
func (post *Post) readAccount(lines []string) int {
	for k, line := range lines {
		name, handle, ok := accountLine(line)
		if !ok || post.Author.Handle != "" && !strings.EqualFold(handle, post.Author.Handle) {
			continue
		}
		if name == "" && k > 0 && len(lines[k-1]) <= 2*maxAccount {
			name = lines[k-1]
		}
		post.Author.Handle = firstOf(post.Author.Handle, handle)
		post.Author.Name = firstOf(post.Author.Name, name)
		return k
	}
	return -1
}

// isPlatform reports whether a line does no more than name a platform: "X
// (formerly Twitter)", "Bluesky Social".
func isPlatform(line string) bool {
	name, _, _ := strings.Cut(strings.ToLower(line), " (")
	return platformNames[strings.TrimSuffix(name, " social")] != ""
}

// dots part the time of a post from its day on cards.
var dots = strings.NewReplacer("·", " ", "∙", " ", "•", " ", "|", " ")

// accountLine reads "Name @handle", "@handle", "Name (@handle) · 8h".
func accountLine(line string) (name, handle string, ok bool) {
	if len(line) > maxPostLine {
		return "", "", false
	}
	before, rest, ok := strings.Cut(line, "@")
	if !ok || utf8.RuneCountInString(before) > maxAccount {
		return "", "", false
	}
	handle, rest, _ = strings.Cut(rest, " ")
	handle = strings.TrimRight(handle, "):·,")
	if !isHandle(handle) || len(rest) > MaxStray {
		return "", "", false
	}
	return strings.TrimRight(strings.TrimSpace(before), " (·|-–—"), handle, true
}

// isCount reports whether a line of a card only counts: "120 Likes", "1.2K".
func isCount(line string) bool {
	if len(line) > MaxStray {
		return false
	}
	words := 0
	for w := range strings.FieldsSeq(strings.ToLower(line)) {
		w = strings.Trim(w, "·•,.:()+")
		if w == "" || countWords[w] || timex.HasDigit(w) && len(w) < 9 {
			words++
			continue
		}
		return false
	}
	return words > 0
}

// countWords are the words of cards beside numbers, and those of their buttons.
var countWords = lexicon.Set(`like likes retweet retweets retruth retruths repost reposts reply replies quote quotes view views comment comments
	share shares bookmark bookmarks favorite favorites copy link follow read boost boosts favourite favourites k m mio mil
	gefällt teilen antworten aufrufe mal angezeigt weergaven visualizzazioni visualizações compartir responder visualizaciones partager répondre vues j'aime`)

// addPictures adds the pictures of a card but for those of the account.
func (post *Post) addPictures(p *page.Page, i int) {
	if len(post.Media) > 0 {
		return
	}
	for k := i; k < int(p.Elements[i].End); k++ {
		if p.Elements[k].Tag != atom.Img {
			continue
		}
		source := firstOf(p.Attr(k, "src"), p.Attr(k, "data-src"))
		about := strings.ToLower(p.Attr(k, "class") + " " + p.Attr(k, "alt") + " " + source)
		if !isOfAccount(about) {
			post.addMedia("image", p.Resolve(source), 0)
		}
	}
}

// isOfAccount reports whether a picture is of the account or of the platform.
func isOfAccount(about string) bool {
	for _, word := range [...]string{"avatar", "profile", "icon", "logo", "emoji", "author", "badge", "verified"} {
		if strings.Contains(about, word) {
			return true
		}
	}
	return false
}
