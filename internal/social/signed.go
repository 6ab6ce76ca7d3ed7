package social

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
)

// Authors whom a dash and a platform's name or a permalink mark, without a handle in
// parentheses; and which lines above an author are the post's, where its embed has no words.

// wordy are the platforms whose posts are text: beside the address of a video stands its title.
var wordy = lexicon.Set(`x bluesky threads mastodon linkedin facebook instagram telegram truthsocial reddit vk tumblr`)

// directions are the marks that turn the direction of text.
var directions = strings.NewReplacer("\u202a", "", "\u202b", "", "\u202c", "", "\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "", "\u200e", "", "\u200f", "")

// readOnPlatform reads "— Name on LinkedIn, May 3, 2024", "— @handle on Truth Social, May 3, 2024" and
// "— Name on LinkedIn: https://…": the day or the post's address tells it from a source of a quote.
func (l *PostLine) readOnPlatform(head string, link Post) bool {
	before, account, dashed := cutDash(head)
	if !dashed || before != "" || l.before != "" || l.Post.Posted.IsZero() && link.URL == "" {
		return false
	}
	account, platform := cutPlace(strings.TrimRight(account, ":, "))
	if link.URL != "" && (platform == "" || platform == link.Platform) {
		platform = link.Platform
	} else if link.URL != "" {
		return false
	}
	name, handle, marked := strings.Cut(account, "@")
	name = strings.TrimRight(name, " /,|·—–-(")
	handle = strings.TrimSuffix(handle, ")")
	if !wordy[platform] || marked && !isHandle(handle) || !marked && !isName(name) {
		return false
	}
	posted, source := l.Post.Posted, l.Post.PostedSource
	l.Post = link
	l.Post.Platform, l.Post.Author.Name = platform, name
	if marked {
		l.Post.Author.Handle = handle
	}
	if !posted.IsZero() {
		l.Post.Posted, l.Post.PostedSource = posted, source
	}
	l.dashed, l.phrase = true, !people.BeginsByline(name)
	return l.phrase
}

// cutPlace takes "on Bluesky" off the end of a name.
func cutPlace(account string) (rest, platform string) {
	words := strings.Fields(account)
	if n := len(words); n > 2 && strings.EqualFold(words[n-1], "social") && strings.EqualFold(words[n-2], "truth") {
		words = words[:n-1]
	}
	n := len(words)
	if n < 3 || !placeLeads[strings.ToLower(words[n-2])] {
		return account, ""
	}
	platform = platformNames[strings.ToLower(words[n-1])]
	if platform == "" {
		return account, ""
	}
	return strings.TrimRight(strings.Join(words[:n-2], " "), ", "), platform
}

// isName reports whether a text may be an author's name: no sentence, and its first and
// last word have no small initial.
func isName(text string) bool {
	const most = 7 // words
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > most || utf8.RuneCountInString(text) > maxAccount || strings.ContainsAny(text, ":!?“”«»\"") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[0])
	last, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return !unicode.IsLower(first) && !unicode.IsLower(last)
}

// withoutDirection takes the marks that turn the direction of text off the last handle of
// a line: sites put them around it.
func withoutDirection(line string) string {
	at := strings.LastIndexByte(line, '@') - len("\u202a")
	if at < 0 || !strings.Contains(line[at:], "\u202a") && !strings.Contains(line[at:], "\u2066") && !strings.Contains(line[at:], "\u2068") {
		return line
	}
	return line[:at] + directions.Replace(line[at:])
}

// isNewsroom reports whether a name says only that the newsroom wrote: "the editors".
func isNewsroom(name string) bool {
	if article, rest, ok := strings.Cut(name, " "); ok && lexicon.IsArticle(strings.ToLower(article)) {
		name = rest
	}
	return lexicon.Bylines().Newsrooms.HasFold(name)
}

// captionFrom returns the first of the lines above line i that are the words of a post
// whose embed has none between its own: a line there may be the article's as well. A
// mark of posts in it tells, or the line that leads to it: "She wrote on Threads:".
func (f *pasteFinder) captionFrom(i int, post *Post) int {
	start := f.startOf(i, post)
	if start == i {
		return i
	}
	marked, personal := false, false
	for k := start; k < i; k++ {
		marked = marked || f.isMarked(f.lines[k].Text)
		personal = personal || f.isPersonal(f.lines[k].Text)
	}
	switch {
	case marked:
		return start
	case start > f.floor && personal && !f.isNarrated(start) && f.leadsTo(f.lines[start-1].Text):
		return start
	}
	return i
}

// toldBefore returns the first of the lines above a permalink, line i, that are its
// words: "She wrote on X:", "I am sorry.", and the address.
func (f *pasteFinder) toldBefore(i int, post *Post) int {
	if !wordy[post.Platform] || i < f.floor+2 || !strings.HasSuffix(f.lines[i-2].Text, ":") ||
		!f.isPersonal(f.lines[i-1].Text) || f.isNarrated(i-2) {
		return i
	}
	return i - 1
}

// leadsTo reports whether a line tells that a post follows.
func (f *pasteFinder) leadsTo(line string) bool {
	return strings.HasSuffix(line, ":") || f.announces(line)
}

// opensPost reports whether line i, "Name (@handle) · May 3, 2024", opens the post whose
// words are below it. In the head of an article it is the byline, and below the words
// of a post it ends that.
func (f *pasteFinder) opensPost(i int, platform string) bool {
	if i == f.floor || i+2 >= len(f.lines) {
		return false
	}
	most := maxPasted
	if platform == "x" || platform == "bluesky" {
		most = maxTweet
	}
	above, below := f.lines[i-1].Text, f.lines[i+1].Text
	if !prose.EndsSentence(above) || utf8.RuneCountInString(below) > most {
		return false
	}
	speaks := f.isPersonal(below)
	if gap := f.lines[i].Apart; gap != f.lines[i+1].Apart {
		if !gap {
			return false
		}
	} else if f.isPersonal(above) && !speaks {
		return false
	}
	return f.floor > 0 || speaks && !f.isNarrated(i) && f.isBehindHead(i, 2) || f.isBehindHead(i, 3)
}

// placed returns the post that a line as "Name (@handle) on Threads" opens, within an
// article and above words that only a post has: no day tells it from a credit.
func (f *pasteFinder) placed(i int) (Pasted, bool) {
	line := f.lines[i].Text
	if len(line) > maxPostLine || !strings.Contains(line, "(") || !strings.Contains(line, "@") || startsDashed(line) {
		return Pasted{}, false
	}
	account, platform := cutPlatform(strings.TrimRight(withoutDirection(line), ": "))
	name, handle, ok := cutHandle(account)
	if !ok || platform == "" || !isName(name) || people.BeginsByline(name) || !f.opensPost(i, platform) ||
		!f.isPersonal(f.lines[i+1].Text) || f.isNarrated(i) {
		return Pasted{}, false
	}
	return f.counted(i, i+1, Post{Platform: platform, Author: Account{Name: name, Handle: handle}}), true
}

// isBehindHead reports whether the article has begun above line i: behind a byline,
// behind enough lines that are sentences, or where it has no headline above its first.
func (f *pasteFinder) isBehindHead(i, enough int) bool {
	const longest = 16 // lines of a head
	if i > longest {
		return true
	}
	sentences := 0
	for k, l := range f.lines[:i] {
		switch {
		case people.BeginsByline(l.Text):
			return true
		case k == 0 && strings.ContainsAny(l.Text[len(l.Text)-1:], "?!"): // headlines ask
		case f.isComplete(l.Text):
			sentences++
		}
	}
	return sentences == i || sentences >= enough
}
