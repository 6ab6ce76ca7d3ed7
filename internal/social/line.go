package social

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

const (
	// maxPostLine is the longest line in bytes that names the author of a
	// post: a name of 50 characters in any script, a handle and a date.
	maxPostLine = 300

	// maxHandle is the longest account name of X; theirs had 20 at most
	// before they had 15.
	maxHandle = 20

	// maxLead is how many tokens may lead from an author to the date:
	// ") on Monday, 10:15 AM ·".
	maxLead = 10
)

// A PostLine is a line that names the author of a post, taken apart.
type PostLine struct {
	Post    Post
	before  string // words of the post in front of the author
	phrase  bool   // a platform's own words name the author
	dashed  bool   // a dash stands before the author
	bare    bool   // the account stands without parentheses
	weekday bool   // the date has its day of the week
	opens   bool   // the post's words follow
}

// readPostLine takes a line apart that names the author of a post:
//
//  1. "— Name (@handle) September 4, 2025", the post's words perhaps before it,
//     its permalink perhaps behind; the handle's form tells X, Bluesky and
//     Mastodon apart, and "on Bluesky" after it is believed.
//  2. "A post shared by Name (@handle) on …", "Posted by Name on Monday, …":
//     the phrases of postPhrases.
//  3. "Name (t.me/channel/123)": any permalink in the parentheses.
//  4. "by u/name in sub" of Reddit.
//  5. "Post by @handle@server", which opens a post.
//  6. "— Name on LinkedIn", before a day or the post's address.
func readPostLine(line string, lex *lexicon.Lexicon) (PostLine, bool) {
	var l PostLine
	if len(line) > maxPostLine {
		l.before, line = cutTail(line)
	}
	line = withoutDirection(line)
	if !mayNameAuthor(line) {
		return l, false
	}
	line = strings.TrimFunc(line, isInvisible)
	if !strings.ContainsAny(line, "@/") && !mayBeginPhrase(line) && !startsDashed(line) {
		return l, false // “…: a line of prose that no account or address stands in
	}
	line, link := cutLink(line)
	head := l.SplitDate(line, lex)
	if l.Post.Posted.IsZero() {
		head = cutForeignDay(head)
	}
	ok := l.before == "" && (l.readOpening(head) || l.readReddit(head) || l.readPhrase(head)) || l.readAuthor(head) || l.readOnPlatform(head, link)
	l.Post.takeLink(link)
	return l, ok
}

// cutLink cuts a permalink off the end of a line.
func cutLink(line string) (rest string, post Post) {
	at := strings.LastIndexByte(line, ' ')
	if at < 0 || !strings.HasPrefix(line[at+1:], "http") {
		return line, Post{}
	}
	post, ok := FromLine(line[at+1:])
	if !ok {
		return line, Post{}
	}
	return strings.TrimSpace(line[:at]), post
}

// takeLink takes over the address of a post without one from a link to a post of the
// same author, and reports whether it is that.
func (post *Post) takeLink(link Post) bool {
	if post.URL != "" || link.Platform != post.Platform || !strings.EqualFold(link.Author.Handle, post.Author.Handle) {
		return false
	}
	post.ID, post.URL = link.ID, link.URL
	return true
}

// cutTail cuts the end off a long line, where the author may be named.
func cutTail(line string) (before, tail string) {
	at := len(line) - maxPostLine
	for at < len(line) && !utf8.RuneStart(line[at]) {
		at++
	}
	return line[:at], line[at:]
}

// mayNameAuthor is a cheap test that most lines of prose fail.
func mayNameAuthor(line string) bool {
	if at := strings.IndexByte(line, '@'); at >= 0 && (strings.Contains(line, "(@") || strings.Contains(line, "（@") || at > 0 && startsDashed(line)) {
		return true
	}
	if strings.IndexByte(line, '/') >= 0 {
		open := strings.LastIndexByte(line, '(')
		if strings.Contains(line, "u/") || open >= 0 && strings.IndexByte(line[open:], '/') > 0 {
			return true
		}
	}
	if key, ok := foldedStart(line); !ok || !phraseStarts().letters[key] {
		return !ok || startsDashed(line)
	}
	for _, p := range openingPhrases {
		if hasPrefixFold(line, p) {
			return true
		}
	}
	for i := range postPhrases {
		if p := postPhrases[i].before; p != "" && hasPrefixFold(line, p) {
			return true
		}
	}
	return false
}

// startsDashed reports whether a line begins with a dash.
func startsDashed(line string) bool {
	for _, dash := range [...]string{"—", "–", "―", "&mdash;", "--", "- "} {
		if strings.HasPrefix(line, dash) {
			return true
		}
	}
	return false
}

// mayBeginPhrase tells by its first letters whether a line may begin with one of the
// phrases that name an author.
func mayBeginPhrase(line string) bool {
	starts := phraseStarts()
	if key, ok := foldedStart(line); ok {
		return starts.letters[key]
	}
	first, _ := utf8.DecodeRuneInString(line)
	return starts.others[unicode.ToLower(first)]
}

// A startSet holds what phrases begin with, in lower case: two letters each when both
// are ASCII, else the first.
type startSet struct {
	letters map[[2]byte]bool
	others  map[rune]bool
}

// phraseStarts are the starts of the phrases that a line which names an author may
// begin with.
var phraseStarts = sync.OnceValue(func() startSet {
	starts := startSet{map[[2]byte]bool{}, map[rune]bool{}}
	note := func(phrase string) {
		if start, ok := foldedStart(phrase); ok {
			starts.letters[start] = true
		} else if phrase != "" {
			first, _ := utf8.DecodeRuneInString(phrase)
			starts.others[unicode.ToLower(first)] = true
		}
	}
	for _, p := range openingPhrases {
		note(p)
	}
	for i := range postPhrases {
		note(postPhrases[i].before)
	}
	return starts
})

// foldedStart returns the first two letters of a text in lower case, when they
// are ASCII.
func foldedStart(text string) (start [2]byte, ok bool) {
	if len(text) < 2 || text[0]|text[1] >= utf8.RuneSelf {
		return start, false
	}
	return [2]byte{text[0] | 0x20, text[1] | 0x20}, true
}

// hasPrefixFold is strings.HasPrefix without regard to case.
func hasPrefixFold(text, prefix string) bool {
	if prefix == "" || len(text) < len(prefix) {
		return prefix == ""
	}
	if differ := (text[0] ^ prefix[0]) &^ ('a' - 'A'); differ != 0 && text[0]|prefix[0] < utf8.RuneSelf {
		return false // as nearly all do
	}
	return strings.EqualFold(text[:len(prefix)], prefix)
}

// SplitDate takes the date off the end of the line, with the words that lead
// to it, and returns what stands before.
func (l *PostLine) SplitDate(line string, lex *lexicon.Lexicon) string {
	if !timex.HasDigit(line) {
		return line
	}
	buffers := prose.NewBuffer()
	defer buffers.Release()
	spelled := strings.ReplaceAll(line, "،", ", ") // the Arabic comma has two bytes, too: offsets are those of the line
	r := timex.StampReader{Tokens: buffers.Tokenize(spelled), Lex: lex, DayFirst: lex.Tag != "en"}
	for i := range r.Tokens {
		s, n := r.Day(i)
		if n == 0 || s.Day == 0 {
			continue
		}
		end := i + n
		if m := r.TimeAfter(&s, end); m > 0 {
			end += m
		} else {
			r.TimeBefore(&s, max(0, i-maxLead), i)
		}
		if !r.Ends(end) {
			continue
		}
		l.Post.Posted, l.Post.PostedSource = s.Date(), page.SourceText
		start := i
		for start > 0 && i-start < maxLead && l.leads(r.Tokens[start-1], s.Hour >= 0) {
			start--
		}
		return strings.TrimFunc(line[:r.Tokens[start].Start], isInvisible)
	}
	return line
}

// isInvisible reports whether a rune is white space or, as the marks that turn
// the direction of text, has no width.
func isInvisible(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// leads reports whether a token leads from an author to a date: a preposition,
// a day of the week and, when the date has one, its time.
func (l *PostLine) leads(t prose.Token, timed bool) bool {
	if lexicon.IsWeekday(t.Lower) {
		l.weekday = true
		return true
	}
	_, half := timex.DayHalves[t.Lower]
	return dateLeads[t.Lower] || timed && (t.Kind == prose.Number || half || timex.ClockWords[t.Lower])
}

// readPhrase reads a platform's own words around an author.
func (l *PostLine) readPhrase(head string) bool {
	for i := range postPhrases {
		p := &postPhrases[i]
		if !hasPrefixFold(head, p.before) {
			continue
		}
		rest := head[len(p.before):]
		if p.after != "" {
			at := len(rest) - len(p.after)
			if at <= 0 || !strings.EqualFold(rest[at:], p.after) {
				continue
			}
			rest = strings.TrimSpace(rest[:at])
		}
		name, handle, ok := cutHandle(rest)
		if !ok && (p.platform != "facebook" || rest == "" || strings.HasPrefix(rest, "u/")) {
			continue
		}
		if !ok {
			name = rest
		}
		l.phrase = true
		l.Post.Platform = p.platform
		l.Post.Author = Account{Name: name, Handle: handle}
		return true
	}
	return false
}

// cutHandle parts "Name (@handle)".
func cutHandle(text string) (name, handle string, ok bool) {
	text = strings.TrimSpace(text)
	for _, marks := range [...][2]string{{"(@", ")"}, {"（@", "）"}} {
		at := strings.LastIndex(text, marks[0])
		if at < 0 || !strings.HasSuffix(text, marks[1]) {
			continue
		}
		handle = text[at+len(marks[0]) : len(text)-len(marks[1])]
		return strings.TrimSpace(text[:at]), handle, isHandle(handle)
	}
	return "", "", false
}

// readAuthor reads "— Name (@handle)", "Name (permalink)" and what words of
// the post stand before a dash.
func (l *PostLine) readAuthor(head string) bool {
	head, platform := cutPlatform(strings.TrimRight(head, ":, "))
	if !strings.HasSuffix(head, ")") && !strings.HasSuffix(head, "）") {
		return l.readBareHandle(head)
	}
	name, handle, ok := cutHandle(head)
	if ok {
		l.Post.Author.Handle = handle
		l.Post.Platform = platform
		if platform == "" {
			l.Post.Platform = platformOfHandle(handle)
		}
	} else if name, ok = l.readPermalink(head); !ok {
		return false
	}
	if l.before != "" {
		name = " " + name // a dash that the tail of a long line begins with is none before the author
	}
	before, name, dashed := cutDash(name)
	if !dashed && l.before != "" || l.Post.Platform == "" {
		return false
	}
	l.before, l.dashed = strings.TrimSpace(l.before+before), dashed
	if l.phrase {
		name, _ = cutPlace(name)
	}
	l.Post.Author.Name = name
	return true
}

// readBareHandle reads "— @handle" and "— Name / @handle" in front of a date,
// where neither parentheses nor a phrase tell of a post.
func (l *PostLine) readBareHandle(head string) bool {
	before, account, dashed := cutDash(head)
	at := strings.LastIndexByte(account, '@')
	if !dashed || at < 0 || !isHandle(account[at+1:]) || !l.hasDay() && l.Post.Posted.IsZero() {
		return false
	}
	handle := account[at+1:]
	platform := platformOfHandle(handle)
	if platform == "" {
		return false
	}
	l.before, l.dashed, l.bare = strings.TrimSpace(l.before+before), true, true
	l.Post.Platform = platform
	l.Post.Author = Account{Name: strings.TrimRight(account[:at], " /,|·—–-"), Handle: handle}
	return true
}

// cutPlatform takes "on Bluesky" off the end of an author.
func cutPlatform(head string) (rest, platform string) {
	close := strings.LastIndexByte(head, ')')
	if close < 0 || len(head)-close > 24 {
		return head, ""
	}
	words := strings.Fields(strings.ToLower(head[close+1:]))
	if len(words) == 0 || len(words) > 3 {
		return head, ""
	}
	for _, w := range words[max(0, len(words)-2):] {
		if name := platformNames[w]; name != "" {
			return head[:close+1], name
		}
	}
	return head, ""
}

// readPermalink reads the address in the parentheses that end an author.
func (l *PostLine) readPermalink(head string) (name string, ok bool) {
	open := strings.LastIndexByte(head, '(')
	if open < 0 {
		return "", false
	}
	post, ok := FromLine(strings.TrimPrefix(head[open+1:len(head)-1], "via "))
	if !ok {
		return "", false
	}
	post.Posted, post.PostedSource = l.Post.Posted, l.Post.PostedSource
	l.Post, l.phrase = post, true
	return strings.TrimSpace(head[:open]), true
}

// cutDash parts the words of a post from the name behind the last dash. A dash
// at the start is the attribution's, whatever dashes the name has.
func cutDash(text string) (before, name string, dashed bool) {
	for _, dash := range [...]string{"—", "–", "―", "&mdash;", "--", "- "} {
		if rest, ok := strings.CutPrefix(text, dash); ok {
			return "", strings.TrimSpace(rest), true
		}
	}
	at, size := -1, 0
	for _, dash := range [...]string{" —", "— ", " –", " ―", " &mdash;", " --", " - "} {
		if i := strings.LastIndex(text, dash); i > at {
			at, size = i, len(dash)
		}
	}
	if at < 0 {
		return "", strings.TrimSpace(text), false
	}
	return text[:at], strings.TrimSpace(text[at+size:]), true
}

// isHandle reports whether the text is an account's name, with its server for
// Mastodon and as a domain for Bluesky.
func isHandle(text string) bool {
	user, server, _ := strings.Cut(text, "@")
	return user != "" && len(text) < 100 && !strings.ContainsFunc(user, notHandle) &&
		!strings.ContainsFunc(server, notHandle)
}

func notHandle(r rune) bool {
	return r != '_' && r != '.' && r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// platformOfHandle returns the platform that a handle after a dash is of: with
// a server it is Mastodon's, a domain is Bluesky's, else it is of X.
func platformOfHandle(handle string) string {
	switch {
	case strings.Contains(handle, "@"):
		return "mastodon"
	case strings.Contains(strings.Trim(handle, "."), "."):
		return "bluesky"
	case len(handle) <= maxHandle:
		return "x"
	}
	return ""
}

// readReddit reads "by u/name in sub". The embed code has no space before its
// links.
func (l *PostLine) readReddit(head string) bool {
	intro, rest, ok := strings.Cut(head, "u/")
	intro = strings.ToLower(strings.TrimRight(intro, " /"))
	intro = strings.TrimPrefix(strings.TrimPrefix(intro, "posted "), "comment ")
	if place, ok := strings.CutPrefix(intro, "in r/"); ok { // "Posted in r/sub by u/name • 44 points"
		_, intro, _ = strings.Cut(place, " ")
	}
	if !ok || !redditAuthors[intro] {
		return false
	}
	name, rest, _ := strings.Cut(rest, " ")
	placed := rest == "" || slices.ContainsFunc(redditPlaces[:], func(word string) bool { return strings.HasPrefix(rest, word) })
	if !isHandle(name) || !placed {
		return false
	}
	l.phrase = true
	l.Post.Platform = "reddit"
	l.Post.Author.Handle = name
	return true
}

// readOpening reads "Post by @handle@server" with or without "View on
// Mastodon" behind it.
func (l *PostLine) readOpening(head string) bool {
	for _, p := range openingPhrases {
		if !hasPrefixFold(head, p+"@") {
			continue
		}
		handle, rest, _ := strings.Cut(head[len(p)+1:], " ")
		platform, ok := interfaceLine(rest)
		if !isHandle(handle) || rest != "" && !ok {
			return false
		}
		if strings.Contains(handle, "@") {
			platform = "mastodon"
		}
		l.Post.Platform = platform
		l.Post.Author.Handle = handle
		l.opens, l.phrase = true, true
		return true
	}
	return false
}

// interfaceLine returns the platform that a line leads to which is made of
// nothing but words of interfaces: "View this post on Instagram".
func interfaceLine(line string) (platform string, ok bool) {
	const longest = 90
	if len(line) > longest || len(line) < len("View on X") {
		return "", false
	}
	lower := strings.ToLower(line)
	if interfaceLines[strings.ReplaceAll(lower, " ", "")] {
		return "instagram", true
	}
	words := 0
	for w := range strings.FieldsSeq(lower) {
		w = strings.Trim(w, ".:→»…'’")
		words++
		if name := platformNames[w]; name != "" {
			platform = name
		} else if w != "" && !interfaceWords[w] {
			return "", false
		}
	}
	return platform, platform != "" && words > 2
}
