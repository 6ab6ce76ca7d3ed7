package social

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
)

const (
	// maxPostLines is how many lines of a raw text a pasted post's words may
	// have before its author is named, and after.
	maxPostLines = 8

	// maxTweet is the most characters that a post of X has in an embed, where
	// longer ones are cut, and some for what the embed adds.
	maxTweet = 320

	// maxAccount is the most characters of an account's name: X has 50.
	maxAccount = 60

	// maxPasted is the most characters that another post has: Instagram's
	// limit.
	maxPasted = 2200
)

// A Pasted is a post in a raw text: lines[start:end], which are its words
// unless they are the code of an embed.
type Pasted struct {
	Start, End int
	Post       Post

	IsCode bool
	Words  string // those of the code
}

// A Line is a paragraph of a raw text; apart tells that a blank line
// precedes it.
type Line struct {
	Text  string
	Apart bool
}

// A pasteFinder looks for posts that were pasted into a raw text.
type pasteFinder struct {
	lines []Line
	lex   *lexicon.Lexicon
	floor int // the lines before belong to an earlier post

	before Account // of the earlier post
}

// FindPasted returns the posts in the lines of a raw text, in their order:
//
//  1. "View this post on Instagram" opens a post that its author's line ends.
//  2. So do "Post by @handle@server" and "View on Mastodon", and the
//     "@handle" and "♬ sound" of TikTok.
//  3. A permalink alone is a post; its words are above it where a line with a colon tells.
//  4. A line that names the author ends a post: the line before it, and those
//     before that as far as startOf finds; of the lines after it what endOf
//     says.
//  5. "10:15 AM · May 3, 2024" ends a post copied off the platform's site, which
//     the lines "Name" and "@handle" open, or one with both.
//  6. "Name @handle · May 3" opens a post copied off a list of posts.
func FindPasted(lines []Line, lex *lexicon.Lexicon) []Pasted {
	f := pasteFinder{lines: lines, lex: lex}
	var found []Pasted
	for i := 0; i < len(lines) && len(found) < MaxPosts; {
		p, ok := f.postAt(i)
		if !ok {
			i++
			continue
		}
		p.Post.Complete()
		found = append(found, p)
		f.floor, f.before, i = p.End, p.Post.Author, p.End
	}
	return found
}

// postAt returns the post that line i opens, is, or ends.
func (f *pasteFinder) postAt(i int) (Pasted, bool) {
	line := f.lines[i].Text
	if platform, ok := interfaceLine(line); ok {
		return f.openedBy(i, platform)
	}
	if strings.HasPrefix(line, "@") {
		return f.sung(i)
	}
	if post, ok := FromLine(line); ok {
		start := f.toldBefore(i, &post)
		return f.finish(Pasted{Start: start, End: i + 1, Post: post}, f.text(start, i)), true
	}
	if p, ok := f.copied(i); ok {
		return p, true
	}
	if p, ok := f.listed(i); ok {
		return p, true
	}
	if post, words, ok := FromCode(line, f.lex); ok {
		return Pasted{Start: i, End: i + 1, Post: post, IsCode: true, Words: words}, true
	}
	l, ok := readPostLine(line, f.lex)
	if !ok {
		return Pasted{}, false
	}
	if l.opens {
		p := f.opened(i, l)
		return p, p.Post.Platform != ""
	}
	return f.closedBy(i, l)
}

// text returns the words of lines[start:end].
func (f *pasteFinder) text(start, end int) []string {
	var words []string
	for _, l := range f.lines[start:end] {
		words = append(words, l.Text)
	}
	return words
}

// openedBy returns the post that "View this post on Instagram" opens. Without
// a line that names its author it is a post of which nothing else is known.
func (f *pasteFinder) openedBy(i int, platform string) (Pasted, bool) {
	for k := i + 1; k < len(f.lines) && k <= i+maxPostLines; k++ {
		if _, ok := interfaceLine(f.lines[k].Text); ok {
			break
		}
		l, ok := readPostLine(f.lines[k].Text, f.lex)
		if !ok || l.opens && k > i+1 {
			continue
		}
		l.Post.Platform = platform
		words := f.text(i+1, k)
		if l.before != "" {
			words = append(words, l.before)
		}
		return f.finish(Pasted{Start: i, End: k + 1, Post: l.Post}, words), true
	}
	return Pasted{Start: i, End: i + 1, Post: Post{Platform: platform}}, platform == "instagram"
}

// opened returns the post that "Post by @handle" opens, whose words end at
// "View on Mastodon"; without that they are the line below, if it speaks as
// people do.
func (f *pasteFinder) opened(i int, l PostLine) Pasted {
	for k := i + 1; k < len(f.lines) && k <= i+maxPostLines; k++ {
		platform, ok := interfaceLine(f.lines[k].Text)
		if !ok {
			continue
		}
		if platform == "instagram" || l.Post.Platform != "" && platform != l.Post.Platform {
			break // that opens another
		}
		if l.Post.Platform == "" {
			l.Post.Platform = platform
		}
		if k > i+1 {
			return f.finish(Pasted{Start: i, End: k + 1, Post: l.Post}, f.text(i+1, k))
		}
		start := f.captionFrom(i, &l.Post)
		return f.finish(Pasted{Start: start, End: k + 1, Post: l.Post}, f.text(start, i))
	}
	p := Pasted{Start: i, End: i + 1, Post: l.Post}
	if i+1 < len(f.lines) && f.isPersonal(f.lines[i+1].Text) && l.Post.Platform != "" {
		p.End++
	}
	return f.finish(p, f.text(i+1, p.End))
}

// sung returns a post of TikTok: a line "@handle", the words, "♬ sound".
func (f *pasteFinder) sung(i int) (Pasted, bool) {
	line := f.lines[i].Text
	handle, words, _ := strings.Cut(line[1:], " ")
	if !isHandle(handle) {
		return Pasted{}, false
	}
	post := Post{Platform: "tiktok", Author: Account{Handle: handle}}
	if words, _, ok := strings.Cut(words, "♬"); ok {
		return f.finish(Pasted{Start: i, End: i + 1, Post: post}, []string{words}), true
	}
	for k := i + 1; k < len(f.lines) && k <= i+maxPostLines; k++ {
		text, sound, ok := strings.Cut(f.lines[k].Text, "♬")
		if !ok || prose.EndsSentence(sound) && !strings.ContainsAny(sound, "-–—") {
			continue // "♬ There was music."
		}
		all := append(append([]string{words}, f.text(i+1, k)...), text)
		return f.finish(Pasted{Start: i, End: k + 1, Post: post}, all), true
	}
	return Pasted{}, false
}

// closedBy returns the post that a line with its author ends.
func (f *pasteFinder) closedBy(i int, l PostLine) (Pasted, bool) {
	author := i // its last line
	if l.dashed && l.Post.Posted.IsZero() && i+1 < len(f.lines) {
		if next := f.lines[i+1].Text; len(next) < MaxStray && l.SplitDate(next, f.lex) == "" {
			author++ // the day has a line of its own
		}
	}
	if !f.namesAuthor(i, &l) {
		return Pasted{}, false
	}
	p := Pasted{Start: i, End: author + 1, Post: l.Post}
	if l.before != "" && !slices.Contains(postMarks[:], l.before) {
		return f.finish(p, []string{l.before}), true
	}
	below := i // the words
	for below > f.floor && slices.Contains(postMarks[:], f.lines[below-1].Text) {
		below--
	}
	if l.phrase && l.Post.Platform == "instagram" {
		p.Start = f.captionFrom(below, &l.Post)
	} else {
		p.Start = f.startOf(below, &l.Post)
	}
	words := f.text(p.Start, i)
	end := f.endOf(author, words)
	p.End = f.afterCounts(end)
	return f.finish(p, append(words, f.text(author+1, end)...)), true
}

// namesAuthor reports whether line i, taken apart, is the end of a post and
// not a byline, a credit or a signature:
//
//   - "Posted by Name on March 4" is a byline too, but only Facebook's embeds
//     print the day of the week, and no time.
//   - Without a dash before the author the day must follow, and text; in the head of an
//     article it is the byline.
//   - A dash and an author without a day may sign the text, as its last line.
func (f *pasteFinder) namesAuthor(i int, l *PostLine) bool {
	name, last := l.Post.Author.Name, i+1 == len(f.lines)
	switch {
	case isNewsroom(name) && (!l.phrase || l.Post.Platform == "facebook"):
		return false
	case l.phrase && l.Post.Platform == "facebook" && l.Post.URL == "":
		return l.weekday && l.hasDay()
	case l.phrase:
		return true
	case utf8.RuneCountInString(name) > maxAccount || people.BeginsByline(name):
		return false
	case !l.dashed:
		return l.hasDay() && !last && i >= f.floor+2 && (f.floor > 0 || f.isBehindHead(i, 2)) && f.isComplete(f.lines[i-1].Text) && !strings.Contains(name, ":")
	case l.bare && last:
		return false // who wrote the article
	case l.Post.Posted.IsZero():
		return l.before == "" && !last && i > f.floor && !strings.ContainsAny(name, ",.:")
	}
	return true
}

// HasDay reports whether the line has a date and no time of day.
func (l *PostLine) hasDay() bool {
	return !l.Post.Posted.IsZero() && len(l.Post.Posted.Value) <= len("2006-01-02")
}

// startOf returns the first line of the post whose author line i names. That
// is the line before, unless it announces a post, and
//
//   - the lines since the last blank one, where a blank line ends the post too;
//   - else those between the quotation marks that the line before ends with;
//   - else the lines back to the first that speaks in the first person, in an
//     article that does not, or that holds a hashtag or an address; or the
//     lines since one that ends with a colon, and it if they are its list;
//   - and the brief lines above it, or all since a post of the same author.
func (f *pasteFinder) startOf(i int, post *Post) int {
	platform := post.Platform
	if i == f.floor || strings.HasSuffix(f.lines[i-1].Text, ":") ||
		platform == "instagram" && f.announces(f.lines[i-1].Text) {
		return i
	}
	if start := f.blankBefore(i); start >= 0 {
		return start
	}
	budget := maxPasted
	if platform == "x" || platform == "bluesky" {
		budget = maxTweet
	}
	if start := f.paragraphBefore(i, budget); start >= 0 {
		return start
	}
	if start := f.quotedBefore(i); start >= 0 {
		return start
	}
	if start := f.gapBefore(i, budget); start >= 0 {
		return f.briefAbove(start, i)
	}
	start := i - 1
	narrated := f.isNarrated(i - maxPostLines)
	lone := isLinks(f.lines[start].Text)
lines:
	for k := i - 1; k >= f.floor && k > i-maxPostLines; k-- {
		line := f.lines[k].Text
		budget -= utf8.RuneCountInString(line)
		switch {
		case k == i-1:
			continue
		case budget < 0 || strings.ContainsAny(line, "“”«»„\""):
			break lines
		case lone:
			start, lone = k, isLinks(line)
		case strings.HasSuffix(line, ":") && !f.isPersonal(line):
			if !f.opensList(line, f.lines[k+1:i]) {
				return k + 1
			}
			return k
		case !narrated && f.isPersonal(line):
			start = k
		}
	}
	if f.goesOn(i, post) {
		return f.floor
	}
	return f.briefAbove(start, i)
}

// goesOn reports whether all lines between an earlier post and line i, which names the
// same author, are brief: the next part of a thread. Where the language's verbs do not
// tell a narrator's line it is never told.
func (f *pasteFinder) goesOn(i int, post *Post) bool {
	if f.floor == 0 || f.lex.Past == nil || i-f.floor > maxPostLines || post.Author.Handle == "" || post.Author.Handle != f.before.Handle {
		return false
	}
	return !slices.ContainsFunc(f.lines[f.floor:i-1], func(l Line) bool { return !f.isBrief(l.Text) })
}

// briefAbove returns the first of the lines above line start that are brief, as
// the lines of one post are, below a paragraph or a narrator's line: two or more
// down to line i, which names the author. Where the language's verbs do not tell a
// narrator's line ("The mayor was quick.") from a post's, it takes three.
func (f *pasteFinder) briefAbove(start, i int) int {
	least := 2
	if f.lex.Past == nil {
		least = 3
	}
	if slices.ContainsFunc(f.lines[start:i], func(l Line) bool { return isParagraph(l.Text) }) {
		return start
	}
	k := start - 1
	for k >= f.floor && k > start-maxPostLines && f.isBrief(f.lines[k].Text) {
		k--
	}
	if i-1-k < least || k < f.floor || !isParagraph(f.lines[k].Text) && !f.isTold(f.lines[k].Text) {
		return start
	}
	return k + 1
}

// blankBefore returns the first of the lines that stand together above line i,
// which names an author; -1 where blank lines do not tell.
func (f *pasteFinder) blankBefore(i int) int {
	after := i + 1
	if after < len(f.lines) && !f.lines[after].Apart && isCut(f.lines[after].Text) {
		after++ // a paragraph behind the author
	}
	if f.lines[i].Apart || after < len(f.lines) && !f.lines[after].Apart {
		return -1
	}
	for k := i - 1; k >= f.floor && k >= i-maxPostLines; k-- {
		if f.lines[k].Apart || k == f.floor && after < len(f.lines) {
			return k
		}
	}
	return -1
}

// paragraphBefore returns the first of several lines that stand together above line i,
// with blank lines around them and around it, as the paragraph and the author of an embed
// code do; -1 where they have more than so many characters.
func (f *pasteFinder) paragraphBefore(i, most int) int {
	if !f.lines[i].Apart || i+1 < len(f.lines) && !f.lines[i+1].Apart {
		return -1
	}
	k := i - 1
	for ; k > f.floor && !f.lines[k].Apart && k > i-maxPostLines; k-- {
		most -= utf8.RuneCountInString(f.lines[k].Text)
	}
	if k == i-1 || !f.lines[k].Apart || most < utf8.RuneCountInString(f.lines[k].Text) {
		return -1
	}
	return k
}

// gapBefore returns the line above the blank lines within a post, in a text whose own
// paragraphs stand together: "The lamp is out.", "", "The soup is hot.", and then line i,
// which names the author; -1 where there is none.
func (f *pasteFinder) gapBefore(i, most int) int {
	const fewest = 3 // lines that stand together
	k := i - 1
	for ; k > f.floor && f.lines[k].Apart && k > i-maxPostLines; k-- {
		most -= utf8.RuneCountInString(f.lines[k].Text)
	}
	line := f.lines[k].Text
	if k == i-1 || f.lines[k].Apart && k > 0 || most < utf8.RuneCountInString(line) || f.leadsTo(line) || f.isTold(line) {
		return -1
	}
	together := 0
	for n := max(1, f.floor, k-maxPostLines); n < min(len(f.lines), i+maxPostLines); n++ {
		if n > k && n < i {
			continue
		}
		if f.lines[n].Apart {
			return -1
		}
		together++
	}
	if together < fewest {
		return -1
	}
	return k
}

// quotedBefore returns the first of the lines above line i that stand between
// one pair of quotation marks; -1 where the line above ends with none, or a
// pair opens within a line, as in prose.
func (f *pasteFinder) quotedBefore(i int) int {
	for _, marks := range [...][2]string{{"“", "”"}, {"«", "»"}, {"„", "“"}} {
		if !strings.HasSuffix(f.lines[i-1].Text, marks[1]) {
			continue
		}
		for k := i - 1; k >= f.floor && k >= i-maxPostLines; k-- {
			if strings.HasPrefix(f.lines[k].Text, marks[0]) {
				return k
			}
			if strings.Contains(f.lines[k].Text, marks[0]) {
				break // it was opened within
			}
		}
	}
	return -1
}

// endOf returns the line after the post whose author line i names and which
// has the words so far. Some copies put the author between the post's
// paragraphs; then the last of them is cut off with an ellipsis.
func (f *pasteFinder) endOf(i int, words []string) int {
	if len(words) > 0 && isCut(words[len(words)-1]) {
		return i + 1
	}
	for k := i + 1; k < len(f.lines) && k <= i+2; k++ {
		line := f.lines[k].Text
		if k+1 < len(f.lines) && mayNameAuthor(f.lines[k+1].Text) {
			if l, ok := readPostLine(f.lines[k+1].Text, f.lex); ok && l.dashed && l.before == "" {
				break // these are the words of the next post
			}
		}
		if isCut(line) && utf8.RuneCountInString(line) < maxTweet {
			return k + 1
		}
		if !f.isPersonal(line) || mayNameAuthor(line) {
			break
		}
	}
	return i + 1
}

// finish gives the post its words and takes the lines around it that are of its
// embed: an address of its own, "View on Threads", a notice about cookies.
func (f *pasteFinder) finish(p Pasted, words []string) Pasted {
	for len(words) > 1 && f.isNotice(words[0]) {
		words = words[1:]
	}
	for p.Start > f.floor && f.isNotice(f.lines[p.Start-1].Text) {
		p.Start--
	}
	for p.End < len(f.lines) {
		line := f.lines[p.End].Text
		post, isPost := FromLine(line)
		platform, isInterface := interfaceLine(line)
		switch {
		case isPost && p.Post.takeLink(post):
		case isInterface && platform == p.Post.Platform && platform != "instagram":
		case len(line) <= MaxStray && f.isNotice(line):
		case isLinks(line) && !isPost && len(words) > 0 && len(words) < 2*maxPostLines:
			words = append(words, line)
		default:
			p.Post.setText(words)
			return p
		}
		p.End++
	}
	p.Post.setText(words)
	return p
}

// MaxPosts is the most posts: a long live blog has some hundreds.
const MaxPosts = 5_000

// MaxStray is the most bytes of a stamp or byline above the text.
const MaxStray = 60
