package social

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// Posts that were copied off the site of X, Bluesky or a server of Mastodon, or
// off a list there.

// copied returns the post that line i opens if it was copied off the site: the
// author's name, "@handle", the words, "10:15 AM · May 3, 2024".
func (f *pasteFinder) copied(i int) (Pasted, bool) {
	author, first, ok := f.heading(i)
	if !ok {
		return Pasted{}, false
	}
	if first == i+2 {
		if p, ok := f.dated(i, first, author); ok {
			return p, true
		}
	}
	platform := platformOfHandle(author.Handle)
	for k := first + 1; k < len(f.lines) && k <= first+maxPostLines && platform != ""; k++ {
		posted, ok := footing(f.lines[k].Text, f.lex)
		if !ok {
			continue
		}
		post := Post{Platform: platform, Author: author, Posted: posted, PostedSource: page.SourceText}
		words, end := f.text(first, k), f.afterCounts(k+1)
		if q := f.quotedBelow(first, k); q > 0 {
			author, start, _ := f.heading(q + 1)
			if start+1 < k && isBriefDay(f.lines[start].Text) {
				start++
			}
			parent := Post{Platform: platform, Author: author}
			parent.setText(f.text(start, k))
			post.Parent, words = &parent, f.text(first, q)
		}
		return f.finish(Pasted{Start: i, End: end, Post: post}, withoutButtons(words)), true
	}
	return Pasted{}, false
}

// quotedBelow returns the line "Quote" that opens the post which another quotes, one
// of lines[first:end] with an account below it; 0 where there is none.
func (f *pasteFinder) quotedBelow(first, end int) int {
	for k := first + 1; k+2 < end; k++ {
		if quoteWords[strings.ToLower(f.lines[k].Text)] {
			if _, _, ok := f.heading(k + 1); ok {
				return k
			}
		}
	}
	return 0
}

// footing returns the moment that the line below a post's words shows:
// "10:15 AM · May 3, 2024 · 12K Views", "May 3, 2024 at 10:15 AM",
// "May 3, 2024, 10:15 · Web".
func footing(line string, lex *lexicon.Lexicon) (timex.Date, bool) {
	if len(line) > 80 || !timex.HasDigit(line) {
		return timex.Date{}, false
	}
	first, rest, _ := strings.Cut(line, "·")
	second, _, _ := strings.Cut(rest, "·")
	for _, stamp := range [...]string{first + second, first} {
		posted, ok := timex.ParseStamp(stamp, lex)
		if ok && timex.HasDay(posted) && len(posted.Value) > len("2006-01-02") {
			return posted, true
		}
	}
	return timex.Date{}, false
}

// heading returns the account that line i, or it and the next, show above the
// words of a post, and the line where those begin.
func (f *pasteFinder) heading(i int) (author Account, first int, ok bool) {
	line := f.lines[i].Text
	if i+2 >= len(f.lines) || len(line) > maxPostLine {
		return author, 0, false
	}
	if below := f.lines[i+1].Text; strings.IndexByte(below, '@') >= 0 {
		below = strings.TrimFunc(below, isInvisible) // marks that turn the direction
		if handle, ok := strings.CutPrefix(below, "@"); ok && isHandle(handle) {
			return Account{Name: line, Handle: handle}, i + 2, true
		}
	}
	author, ok = accountOf(line)
	return author, i + 1, ok
}

// accountOf reads "Name @handle" with nothing behind it: unlike a card, prose names accounts too.
func accountOf(line string) (Account, bool) {
	name, handle, ok := strings.Cut(line, " @")
	return Account{Name: name, Handle: handle}, ok && name != "" && isHandle(handle) && utf8.RuneCountInString(name) <= maxAccount
}

// listed returns the post that a line as "Name @handle · May 3" opens, or, within an
// article, "Name (@handle) · May 3": the lines below as far as they stand together, or one.
func (f *pasteFinder) listed(i int) (Pasted, bool) {
	if p, ok := f.forwarded(i); ok {
		return p, true
	}
	if p, ok := f.placed(i); ok {
		return p, true
	}
	line, first := f.lines[i].Text, i+1
	if below := f.textAt(first); strings.IndexByte(below, '@') >= 0 && strings.HasPrefix(withoutDirection(below), "@") {
		line, first = line+" "+below, i+2 // "Name", "@handle · 8h"
	}
	line, when, ok := strings.Cut(withoutDirection(line), " · ")
	if !ok || first >= len(f.lines) || len(when) > MaxStray || !timex.HasDigit(when) {
		return Pasted{}, false
	}
	author, ok := accountOf(line)
	if !ok {
		if author.Name, author.Handle, ok = cutHandle(line); !ok || !f.opensPost(i, platformOfHandle(author.Handle)) {
			return Pasted{}, false
		}
	}
	post := Post{Platform: platformOfHandle(author.Handle), Author: author}
	if post.Platform == "" {
		return Pasted{}, false
	}
	if posted, ok := timex.ParseStamp(when, f.lex); ok && timex.HasDay(posted) {
		if f.floor == 0 && first == i+1 && !f.isBehindHead(i, 2) {
			return Pasted{}, false // the byline
		}
		post.Posted, post.PostedSource = posted, page.SourceText
	} else {
		post.day = when
	}
	return f.counted(i, first, post), true
}

// forwarded returns the post that a line opens which Telegram puts above what is copied off a
// channel: "Isle Ferry, [Mar 9, 2022 at 10:12 AM]", "Isle Ferry, [09.03.2022 10:12]:".
func (f *pasteFinder) forwarded(i int) (Pasted, bool) {
	line := strings.TrimSuffix(f.lines[i].Text, ":")
	name, when, ok := strings.Cut(strings.TrimSuffix(line, "]"), ", [")
	if !ok || !strings.HasSuffix(line, "]") || i+1 >= len(f.lines) || len(when) > MaxStray || !isName(name) {
		return Pasted{}, false
	}
	posted, ok := timex.ParseStamp(when, f.lex)
	if !ok || len(posted.Value) <= len("2006-01-02") {
		return Pasted{}, false
	}
	post := Post{Platform: "telegram", Author: Account{Name: name}, Posted: posted, PostedSource: page.SourceText}
	end := f.together(i, i+1)
	return f.finish(Pasted{Start: i, End: end, Post: post}, f.text(i+1, end)), true
}

// together returns the line after the words that begin at line first, below the
// heading that begins at line i: those that stand together, or one.
func (f *pasteFinder) together(i, first int) int {
	end := first + 1
	for f.lines[i].Apart && end < len(f.lines) && end < first+maxPostLines && !f.lines[end].Apart {
		end++
	}
	if end == len(f.lines) && end > first+1 || end >= first+maxPostLines {
		return first + 1 // blank lines do not tell
	}
	return end
}

// dated returns the post whose heading goes on with its day, in lines of their
// own: "Name", "@handle", "·", "May 3, 2024", and then the words. Behind the dot the
// day may lack its year, or be "8h".
func (f *pasteFinder) dated(i, first int, author Account) (Pasted, bool) {
	dotted := f.lines[first].Text == "·"
	if dotted {
		first++
	}
	if first+1 >= len(f.lines) || len(f.lines[first].Text) > MaxStray || strings.Contains(f.lines[first].Text, "@") {
		return Pasted{}, false
	}
	when, afterDot := strings.CutPrefix(f.lines[first].Text, "· ")
	post := Post{Platform: platformOfHandle(author.Handle), Author: author}
	if posted, ok := timex.ParseStamp(when, f.lex); ok && timex.HasDay(posted) {
		post.Posted, post.PostedSource = posted, page.SourceText
	} else if !dotted && !afterDot || !isBriefDay(when) {
		return Pasted{}, false
	} else {
		post.day = when
	}
	if post.Platform == "" {
		return Pasted{}, false
	}
	return f.counted(i, first+1, post), true
}

// counted returns the post that line i opens and whose words begin at line first, with
// what its readers did below them: "1.2K ReTruths" tells the platform.
func (f *pasteFinder) counted(i, first int, post Post) Pasted {
	words := f.together(i, first)
	end := f.afterCounts(words)
	for _, l := range f.lines[first:end] {
		if isCount(l.Text) && strings.Contains(strings.ToLower(l.Text), "retruth") {
			post.Platform = "truthsocial"
		}
	}
	return f.finish(Pasted{Start: i, End: end, Post: post}, withoutButtons(f.text(first, words)))
}

// withoutButtons takes the lines around the words of a post off that the site puts there:
// "·", "Follow", "Translate post", and the counts below them.
func withoutButtons(words []string) []string {
	for len(words) > 1 && (words[0] == "·" || isButton(words[0])) {
		words = words[1:]
	}
	end := len(words)
	for end > 1 && (isButton(words[end-1]) || isCount(words[end-1])) {
		end--
	}
	if end == len(words)-1 && prose.IsDigits(words[end]) {
		return words
	}
	return words[:end]
}

// isButton reports whether a line is a button of the site: "Translate post".
func isButton(line string) bool {
	return len(line) <= MaxStray && siteButtons[strings.ToLower(strings.ReplaceAll(line, " ", ""))]
}

// textAt returns the text of line k, and nothing behind the last.
func (f *pasteFinder) textAt(k int) string {
	if k >= len(f.lines) {
		return ""
	}
	return f.lines[k].Text
}

// isBriefDay reports whether a line is a day as lists of posts show it: "May 3", "8h".
func isBriefDay(line string) bool {
	const longest = 12 // characters: "15. November"
	return timex.HasDigit(line) && utf8.RuneCountInString(line) <= longest
}

// afterCounts returns the line behind those from line k on that count what readers
// did: "14", "12.4K", "Views". One number alone may be that of the next section.
func (f *pasteFinder) afterCounts(k int) int {
	end := k
	for end < len(f.lines) && end <= k+maxPostLines && (f.lines[end].Text == "·" || isCount(f.lines[end].Text)) {
		end++
	}
	if end == k+1 && prose.IsDigits(f.lines[k].Text) {
		return k
	}
	return end
}
