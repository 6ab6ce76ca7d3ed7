package social

import "strings"

// FromLine is FromURL for an address that a newsroom's short code may hold:
// [embed]https://…[/embed], [youtube https://…], {% embed https://… %}. It may hold a bare id too:
// [tweet 123], {youtube}ID{/youtube}.
func FromLine(line string) (Post, bool) {
	if post, ok := shortCode(line); ok {
		return post, true
	}
	if strings.HasPrefix(line, "<http") && strings.HasSuffix(line, ">") {
		line = line[1 : len(line)-1]
	}
	if rest, ok := strings.CutPrefix(line, "{%"); ok && strings.HasSuffix(rest, "%}") {
		line = "[" + strings.TrimSuffix(rest, "%}") + "]"
	}
	if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
		at := strings.Index(line, "http")
		if at < 0 || at > len("[soundcloud url=\"") {
			return Post{}, false
		}
		line = line[at:]
		line = line[:strings.IndexAny(line, "[] \"'")]
	}
	if strings.ContainsAny(line, " \t") || !strings.Contains(line, "/") {
		return Post{}, false
	}
	return FromURL(line)
}

// shortCode reads the short code of a post that names the platform and a bare id:
// [tweet 123], [vimeo id="123" width="640"], {youtube}ID{/youtube}, {{< youtube ID >}}, {{< x user="name" id="123" >}}, [media=youtube]ID[/media].
func shortCode(line string) (Post, bool) {
	const longest = 120
	if len(line) < len("[yt 1]") || len(line) > longest || line[0] != '[' && line[0] != '{' || !strings.ContainsAny(line[len(line)-1:], "]}") ||
		strings.Contains(line, "://") {
		return Post{}, false
	}
	var form idForm
	before, user := "", ""
	for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune("[]{}<>%=\"' ", r) }) {
		switch {
		case form.fits == nil:
			if form = idForms[strings.ToLower(word)]; form.fits == nil && word != "media" {
				return Post{}, false // a code for something else
			}
		case before == "user":
			user = word
		case form.fits(word):
			post, ok := FromURL(form.address + word)
			if ok && user != "" && post.Platform == "x" {
				post.takeHandle(user)
			}
			return post, ok
		}
		before = word
	}
	return Post{}, false
}
