package social

import (
	"net/url"
	"strings"
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
	rawURL = strings.TrimSpace(rawURL)
	if len(rawURL) > maxAddress || wrapped < 0 {
		return Post{}, false
	}
	if did, ok := strings.CutPrefix(rawURL, "at://"); ok {
		rawURL = "https://bsky.app/embed/" + did // an AT Protocol address
	}
	if strings.HasPrefix(rawURL, "//") {
		rawURL = "https:" + rawURL
	}
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" {
		return Post{}, false
	}
	host := strings.ToLower(u.Hostname())
	known := false
	for i := range platforms {
		row := &platforms[i]
		if !servesHost(row.hosts, host) {
			continue
		}
		known = true
		if post, ok := row.match(u, host, wrapped); ok {
			return post, true
		}
	}
	if known {
		return Post{}, false
	}
	if archived, ok := archivedAddress(u, host); ok {
		return postFromURL(archived, wrapped-1)
	}
	row := platform{name: "mastodon", id: idDigits, paths: mastodonPaths}
	post, ok := row.match(u, host, wrapped)
	if !ok || len(post.ID) < minMastodonID || !isDomain(host) {
		return Post{}, false
	}
	return post, true
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

// servesHost reports whether host is one of the hosts or below one.
func servesHost(hosts, host string) bool {
	for h := range strings.FieldsSeq(hosts) {
		if rest, ok := strings.CutSuffix(host, h); ok && (rest == "" || rest[len(rest)-1] == '.') {
			return true
		}
	}
	return false
}

// match tries the row's patterns.
func (row *platform) match(u *url.URL, host string, wrapped int) (Post, bool) {
	for _, pair := range row.paths {
		found, ok := matchPath(pair[0], u)
		if !ok {
			continue
		}
		if found.url != "" {
			return postFromURL(found.url, wrapped-1)
		}
		id, ok := row.cleanID(found.id)
		host, handle := strings.TrimPrefix(host, "www."), strings.TrimLeft(found.handle, "@")
		if !ok || found.handle != "" && !isAccount(handle) {
			continue
		}
		post := Post{Platform: row.name, ID: id}
		post.URL = strings.NewReplacer("{id}", id, "{handle}", url.PathEscape(handle),
			"{part}", url.PathEscape(found.part), "{host}", host).Replace(pair[1])
		if len(post.URL) > maxAddress {
			continue // escaped, it is longer than what is looked at
		}
		post.Author.Handle = handle
		if row.name == "mastodon" && !strings.Contains(handle, "@") {
			post.Author.Handle += "@" + host
		}
		return post, true
	}
	return Post{}, false
}

// isAccount reports whether a part of an address may be an account's name.
func isAccount(text string) bool {
	return text != "" && utf8.ValidString(text) && !strings.ContainsFunc(text, unicode.IsSpace)
}

// cleanID returns the identifier without what a slug adds, and whether it is
// one of the platform's kind.
func (row *platform) cleanID(id string) (string, bool) {
	if row.name == "dailymotion" {
		id, _, _ = strings.Cut(id, "_")
	}
	switch row.id {
	case idDigits:
		return id, prose.IsDigits(id)
	case idVideo:
		id, _, _ = strings.Cut(id, "&")
		return id, len(id) == 11 && isCode(id) && id != "videoseries" && id != "live_stream"
	case idObject:
		return id, len(id) >= 6 && prose.IsDigits(id) || strings.HasPrefix(id, "pfbid") && isCode(id)
	}
	return id, isCode(id)
}

// isCode reports whether the text has only letters, digits, "-" and "_".
func isCode(text string) bool {
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c|0x20 < 'a' || c|0x20 > 'z' {
			if (c < '0' || c > '9') && c != '-' && c != '_' {
				return false
			}
		}
	}
	return text != ""
}

// A pathMatch holds what a pattern's variables stand for.
type pathMatch struct {
	id, handle, part, url string
}

// matchPath holds the path and query of an address against a pattern.
func matchPath(pattern string, u *url.URL) (pathMatch, bool) {
	var m pathMatch
	pattern, query, _ := strings.Cut(pattern, "?")
	path := strings.TrimPrefix(u.Path, "/")
	if strings.HasPrefix(u.Fragment, "!/") {
		path = strings.TrimPrefix(u.Fragment, "!/") // twitter.com/#!/name/status/1
	}
	for want := range strings.SplitSeq(strings.Trim(pattern, "/"), "/") {
		segment, rest, _ := strings.Cut(path, "/")
		if !m.take(want, segment) {
			return m, false
		}
		path = rest
	}
	if query != "" {
		key, variable, _ := strings.Cut(query, "=")
		value := u.Query().Get(key)
		return m, value != "" && m.take(variable, value)
	}
	return m, true
}

// take matches one segment with one part of a pattern: words around at most
// two variables.
func (m *pathMatch) take(want, segment string) bool {
	if want == "*" {
		return segment != ""
	}
	open := strings.IndexByte(want, '{')
	if open < 0 {
		return want == segment
	}
	end := strings.IndexByte(want, '}')
	segment, ok := strings.CutPrefix(segment, want[:open])
	if !ok {
		return false
	}
	value, rest := segment, want[end+1:]
	if rest != "" {
		mark, _, _ := strings.Cut(rest, "{")
		at := strings.LastIndex(segment, mark)
		if at < 0 || !m.take(rest, segment[at:]) {
			return false
		}
		value = segment[:at]
	}
	switch want[open+1 : end] {
	case "id":
		m.id = value
	case "handle":
		m.handle = value
	case "part":
		m.part = value
	case "url":
		m.url = value
	}
	return value != ""
}
