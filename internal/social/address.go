package social

import (
	"net/url"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// FromURL returns the social post that an address names: its platform, id,
// canonical permalink and, where the address holds it, the author's handle.
// Permalinks and the addresses of embed codes and players count. It reports
// false for all others: profiles, searches, playlists, share buttons.
func FromURL(rawURL string) (Post, bool) {
	return postFromURL(rawURL, 2)
}

// postFromURL is PostFromURL for an address inside so many others.
func postFromURL(rawURL string, wrapped int) (Post, bool) {
	rawURL = strings.TrimSuffix(strings.TrimSpace(rawURL), "%20")
	if strings.HasSuffix(rawURL, "...") || strings.HasSuffix(rawURL, "…") {
		return Post{}, false // printed shortened: its identifier may be cut
	}
	rawURL = strings.TrimRight(rawURL, ".,;:!?)") // of the sentence that it ends
	if len(rawURL) > maxAddress || wrapped < 0 {
		return Post{}, false
	}
	if strings.Contains(rawURL, "&amp;") {
		rawURL = strings.ReplaceAll(rawURL, "&amp;", "&") // escaped once more than it had to be
	}
	if strings.Contains(rawURL, `\/`) {
		rawURL = strings.ReplaceAll(rawURL, `\/`, "/") // as scripts write it
	}
	if strings.HasPrefix(rawURL, "http%3A%2F") || strings.HasPrefix(rawURL, "https%3A%2F") {
		if plain, err := url.QueryUnescape(rawURL); err == nil {
			rawURL = plain // as it stands in other addresses
		}
	}
	address := webAddress(rawURL)
	if !strings.Contains(address, "//") {
		return Post{}, false // without a host, as most of what attributes hold
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return Post{}, false
	}
	host := strings.ToLower(u.Hostname())
	known := false
	rows := platformsNear(host)
	for i := range rows {
		row := &rows[i]
		under, ok := hostAbove(row.hosts, host)
		if !ok {
			continue
		}
		known = true
		if post, ok := row.match(u, host, under, wrapped); ok {
			return post, true
		}
	}
	if known {
		return Post{}, false
	}
	if archived, ok := archivedAddress(u, host); ok {
		return postFromURL(archived, wrapped-1)
	}
	row := platform{name: "mastodon", isID: isLongNumber, forms: mastodonForms}
	if !isDomain(host) {
		return Post{}, false
	}
	return row.match(u, host, host, wrapped)
}

// webAddress returns the web's address for one without a scheme, and for those
// of the platforms' own: at://did:plc:abc/app.bsky.feed.post/3xyz, spotify:track:ID,
// tg://resolve?domain=channel&post=123.
func webAddress(address string) string {
	switch scheme, rest, _ := strings.Cut(address, ":"); scheme {
	case "", "/":
	case "at":
		return "https://bsky.app/embed/" + strings.TrimLeft(rest, "/")
	case "spotify":
		return "https://open.spotify.com/" + strings.ReplaceAll(strings.TrimLeft(rest, "/"), ":", "/")
	case "tg":
		action, query, _ := strings.Cut(strings.TrimLeft(rest, "/"), "?")
		if values, err := url.ParseQuery(query); err == nil && action == "resolve" {
			return "https://t.me/" + values.Get("domain") + "/" + values.Get("post")
		}
	}
	switch host, _, ok := strings.Cut(address, "/"); {
	case strings.HasPrefix(address, "//"):
		return "https:" + address
	case ok && isDomain(host): // youtu.be/ID, as people write it
		return "https://" + address
	}
	return address
}

// archivedAddress returns the address that a copy in the Internet Archive is
// of: /web/20130217080612im_/http://….
func archivedAddress(u *url.URL, host string) (string, bool) {
	at := strings.Index(u.Path, "/http")
	if host != "web.archive.org" || at < 0 {
		return "", false
	}
	return u.Path[at+1:] + "?" + u.RawQuery, true
}

// isDomain reports whether a host is a domain's name.
func isDomain(host string) bool {
	return strings.Contains(host, ".") && !strings.ContainsFunc(host, func(r rune) bool {
		return r != '.' && r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

const (
	// maxAddress is the longest address in bytes that is looked at.
	maxAddress = 4096

	// minMastodonID is the least length of a post's number on Mastodon, where
	// it holds the time: other sites have /@name/123 too.
	minMastodonID = 15
)

// hostLabels are the first labels of the platforms' hosts: "youtu" of "youtu.be".
var hostLabels = sync.OnceValue(func() map[string]bool {
	labels := map[string]bool{}
	for i := range platforms {
		for host := range strings.FieldsSeq(platforms[i].hosts) {
			label, _, _ := strings.Cut(host, ".")
			labels[label] = true
		}
	}
	return labels
})

// platformsNear returns the rows that a host may be of: all, or none where no label of
// the host is one of theirs, as of nearly all links.
func platformsNear(host string) []platform {
	labels := hostLabels()
	for label := range strings.SplitSeq(host, ".") {
		if labels[label] {
			return platforms[:]
		}
	}
	return nil
}

// hostAbove returns which of the hosts the host is, or lies below.
func hostAbove(hosts, host string) (above string, ok bool) {
	for h := range strings.FieldsSeq(hosts) {
		if name, ok := strings.CutSuffix(h, "*"); ok {
			at := strings.Index("."+host, "."+name)
			if at < 0 || !isCountry(host[at+len(name):]) {
				continue
			}
			h = host[at:]
		}
		if rest, ok := strings.CutSuffix(host, h); ok && (rest == "" || rest[len(rest)-1] == '.') {
			return h, true
		}
	}
	return "", false
}

// isCountry reports whether a domain is a country's, or one above all: "de",
// "com", "co.uk".
func isCountry(domain string) bool {
	first, second, ok := strings.Cut(domain, ".")
	if ok && first != "co" && first != "com" {
		return false
	}
	return len(first) <= 4 && len(second) <= 2 && first != ""
}

// match tries the row's forms; under is the row's host that the address is of.
func (row *platform) match(u *url.URL, host, under string, wrapped int) (Post, bool) {
	for _, form := range row.forms {
		found, ok := matchForm(form[0], u, host, under)
		if !ok {
			continue
		}
		if found.url != "" {
			return postFromURL(found.url, wrapped-1)
		}
		if again, ok := strings.CutPrefix(form[1], "="); ok {
			return postFromURL(found.fill(again, found.id, strings.TrimSpace), wrapped-1)
		}
		if post, ok := row.post(form, found, strings.TrimPrefix(host, "www.")); ok {
			return post, true
		}
	}
	return Post{}, false
}

// post makes a post of what a form's variables stand for.
func (row *platform) post(form [3]string, found formMatch, host string) (Post, bool) {
	id, handle := beforeParameters(found.id), strings.TrimLeft(found.handle, "@")
	if row.clean != nil {
		id = row.clean(id)
	}
	found.handle, found.host = handle, host
	if !row.accepts(form, found, id) {
		return Post{}, false
	}
	post := Post{Platform: row.name, ID: id, Author: Account{Handle: handle}}
	if form[2] != "" {
		post.ID = found.fill(form[2], "", strings.TrimSpace)
	}
	if post.URL = found.fill(form[1], id, url.PathEscape); len(post.URL) > maxAddress {
		return Post{}, false // escaped, it is longer than what is looked at
	}
	if row.name == "mastodon" && handle != "" && !strings.Contains(handle, "@") {
		post.Author.Handle += "@" + host
	}
	return post, true
}

// accepts reports whether account and identifier are of the platform's kinds. In
// a host, or where the identifier is made of them, they have fewer characters.
func (row *platform) accepts(form [3]string, found formMatch, id string) bool {
	composed := form[2] != ""
	if found.handle != "" {
		narrow := composed || strings.HasPrefix(form[0], "{handle}")
		if !isAccount(found.handle) || row.isOwn(found.handle) || narrow && !isCode(found.handle) {
			return false
		}
	}
	if composed {
		return isCode(found.part) && !row.isOwn(found.part)
	}
	return row.isID(id) && !row.isOwn(id) && id != "undefined" && id != "null" // as scripts that had none write it
}

// isOwn reports whether a word is one of the platform's own.
func (row *platform) isOwn(word string) bool {
	for own := range strings.FieldsSeq(row.never) {
		if strings.EqualFold(own, word) {
			return true
		}
	}
	return false
}

// isAccount reports whether a part of an address may be an account's name.
func isAccount(text string) bool {
	return text != "" && utf8.ValidString(text) && !strings.ContainsFunc(text, unicode.IsSpace)
}

// A formMatch holds what a form's variables stand for.
type formMatch struct {
	id, handle, part, url, other, host string
}

// fill puts them into an address.
func (m *formMatch) fill(address, id string, escape func(string) string) string {
	return strings.NewReplacer("{id}", id, "{handle}", escape(m.handle), "{part}", escape(m.part),
		"{_}", escape(m.other), "{host}", m.host).Replace(address)
}

// matchForm holds host, path and query of an address against a form.
func matchForm(form string, u *url.URL, host, under string) (formMatch, bool) {
	var m formMatch
	at := strings.IndexByte(form, '/')
	if at > 0 && !m.takeHost(form[:at], host, under) {
		return m, false
	}
	form, query, _ := strings.Cut(form[at:], "?")
	path := strings.TrimLeft(u.Path, "/")
	if strings.HasPrefix(u.Fragment, "!/") {
		path = strings.TrimPrefix(u.Fragment, "!/") // twitter.com/#!/name/status/1
	}
	for want := range strings.SplitSeq(strings.Trim(form, "/"), "/") {
		segment, rest, _ := strings.Cut(path, "/")
		if !m.take(want, segment) {
			return m, false
		}
		path = strings.TrimLeft(rest, "/") // "/embed//ID"
	}
	if query == "" {
		return m, true
	}
	values := u.Query()
	for pair := range strings.SplitSeq(query, "&") {
		key, variable, _ := strings.Cut(pair, "=")
		if value := values.Get(key); value == "" || !m.take(variable, value) {
			return m, false
		}
	}
	return m, true
}

// takeHost matches the host: "redd.it", or what stands below the row's,
// "player.*".
func (m *formMatch) takeHost(want, host, under string) bool {
	below, ok := strings.CutSuffix(want, ".*")
	if !ok {
		return strings.TrimPrefix(host, "www.") == want
	}
	return m.take(below, strings.TrimSuffix(strings.TrimSuffix(host, under), "."))
}

// take matches one segment with one part of a form: words around variables.
func (m *formMatch) take(want, segment string) bool {
	switch open := strings.IndexByte(want, '{'); {
	case want == "*":
		return segment != ""
	case want == "$":
		return segment == ""
	case open < 0:
		return want == segment
	case !strings.HasPrefix(segment, want[:open]):
		return false
	default:
		end := strings.IndexByte(want, '}')
		name, kind, _ := strings.Cut(want[open+1:end], ":")
		value, ok := m.cutValue(name, kind, want[end+1:], segment[open:])
		return ok && m.set(name, kind, value)
	}
}

// cutValue returns what a variable stands for at the start of a segment whose
// rest has to be as the form's. An identifier is as short as it can be, other
// values as long.
func (m *formMatch) cutValue(name, kind, rest, segment string) (value string, ok bool) {
	if rest == "" {
		return segment, true
	}
	mark, _, _ := strings.Cut(rest, "{")
	at := -1
	switch {
	case mark == "": // {part:video|clip}{id}
		for word := range strings.SplitSeq(kind, "|") {
			if strings.HasPrefix(segment, word) {
				at = len(word)
			}
		}
	case name == "id":
		at = strings.Index(segment, mark)
	default:
		at = strings.LastIndex(segment, mark)
	}
	if at < 0 || !m.take(rest, segment[at:]) {
		return "", false
	}
	return segment[:at], true
}

// set gives a variable its value, if it is of its kind.
func (m *formMatch) set(name, kind, value string) bool {
	switch name {
	case "id":
		m.id = value
	case "handle":
		if m.handle = value; strings.Trim(value, "@") == "" {
			return false // t.me/@/0
		}
	case "part":
		m.part = value
	case "url":
		m.url = value
	default:
		m.other = value
	}
	if kind == "" || kind == "#" {
		return value != "" && (kind == "" || prose.IsDigits(value))
	}
	for word := range strings.SplitSeq(kind, "|") {
		if word == value {
			return true
		}
	}
	return false
}
