package social

import (
	"strings"

	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// thumbnailPost returns the video whose picture an address is of:
// https://i.ytimg.com/vi/ID/hqdefault.jpg.
func thumbnailPost(address string) (Post, bool) {
	if !strings.Contains(address, "ytimg.com") && !strings.Contains(address, "youtube.com") && !strings.Contains(address, "dailymotion") {
		return Post{}, false // as nearly all are
	}
	if strings.Contains(address, "%2Fvi%2F") {
		address = strings.ReplaceAll(address, "%2F", "/") // as the parameter of a cache
	}
	if id, ok := behind(address, "dailymotion.com/thumbnail/video/"); ok {
		return FromURL(idForms["dailymotion"].address + id)
	}
	for _, host := range [...]string{"ytimg.com/", "img.youtube.com/"} {
		path, ok := behind(address, host)
		if !ok {
			continue
		}
		if _, path, ok = strings.Cut(path, "/"); ok && len(path) > 11 && isVideo(path[:11]) {
			return FromURL(idForms["youtube"].address + path[:11])
		}
	}
	return Post{}, false
}

// behind returns what follows the mark in a text.
func behind(text, mark string) (string, bool) {
	_, rest, ok := strings.Cut(text, mark)
	return rest, ok
}

// maxBoxed is the most elements and runs of the picture of a video with what
// lies over it.
const maxBoxed = 30

// maxTitle is the most bytes of the words over the picture of a video.
const maxTitle = 160

// facade returns the video whose picture element i shows until it is clicked:
// with a button, or a class that tells of playing.
func facade(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	switch e.Tag {
	case atom.Div, atom.Span, atom.Figure, atom.Section, atom.Article, atom.P, atom.Center, atom.Button, page.CustomTag:
	default:
		return Post{}, false
	}
	if e.Visible > maxTitle || int(e.End)-i > maxBoxed || int(e.End)-i < 2 && e.AttrEnd-e.AttrStart < 2 {
		return Post{}, false
	}
	var post Post
	found, plays := false, false
	for k := i; k < int(e.End) && !found; k++ {
		if c := &p.Elements[k]; c.AttrEnd > c.AttrStart {
			post, found = pictured(p, k)
		}
	}
	for k := i; k < int(e.End) && found; k++ {
		plays = plays || showsPlay(p, k)
		if p.Elements[k].Tag == atom.A && leadsAway(p.Attr(k, "href"), &post) {
			return Post{}, false
		}
	}
	return post, found && plays && !inSlider(p, i)
}

// inSlider reports whether element i is, or is one of, the pictures of videos
// that stand side by side.
func inSlider(p *page.Page, i int) bool {
	const above = 3
	for range above {
		class := strings.ToLower(p.Attr(i, "class"))
		if strings.Contains(class, "slider") || strings.Contains(class, "carousel") || strings.Contains(class, "playlist") {
			return true
		}
		if i = int(p.Elements[i].Parent); i <= 0 {
			break
		}
	}
	return false
}

// pictured returns the video that element k shows the picture of.
func pictured(p *page.Page, k int) (Post, bool) {
	e := &p.Elements[k]
	if e.Tag == page.TextTag {
		return Post{}, false
	}
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		if int(a.End-a.Value) < len("//i.ytimg.com/vi/12345678901") {
			continue
		}
		key := p.Names[a.Key:a.Value]
		if e.Tag != atom.Img && e.Tag != atom.Source && key != "style" && !strings.HasPrefix(key, "data-") {
			continue
		}
		address := p.Names[a.Value:a.End]
		if post, ok := thumbnailPost(address); ok {
			if !strings.ContainsAny(address, " ()") { // it is no style, no list of sizes
				post.addMedia("image", p.Resolve(address), 0)
			}
			return post, true
		}
	}
	return Post{}, false
}

// showsPlay reports whether element k is a button or is named for playing.
func showsPlay(p *page.Page, k int) bool {
	if p.Elements[k].Tag == atom.Button {
		return true
	}
	class := p.Attr(k, "class")
	if class == "" {
		return false
	}
	class = strings.ToLower(class)
	return strings.Contains(class, "play") || strings.Contains(class, "youtube") || strings.Contains(class, "yt-")
}

// leadsAway reports whether a link on the picture of a video leads to something
// else.
func leadsAway(address string, post *Post) bool {
	if address == "" || address[0] == '#' || strings.HasPrefix(address, "javascript:") {
		return false
	}
	linked, ok := FromURL(address)
	return !ok || post.ID != "" && linked.ID != post.ID
}

// linkEmbed returns the post that a link stands for: a pin, a card of Embedly
// or Iframely, a photo of Flickr, or a video whose picture is inside the link.
func linkEmbed(p *page.Page, i int) (Post, bool) {
	e := &p.Elements[i]
	isCard := p.Attr(i, "data-pin-do") == "embedPin" || p.HasClass(i, "embedly-card") || p.Attr(i, "data-flickr-embed") != "" ||
		p.Attr(i, "data-iframely-url") != ""
	if !isCard && (e.Visible > maxTitle || int(e.End)-i > maxEmbed || e.Visible > 0 && !isAlone(p, i)) {
		return Post{}, false
	}
	post, ok := FromURL(p.Attr(i, "href"))
	if !ok || !isCard && isTitled(p, i, &post) {
		return Post{}, false
	}
	class := strings.ToLower(p.Attr(i, "class"))
	if isCard || isVideoHost(post.Platform) && (isLateVideo(class) || e.Visible == 0 && isPopup(class)) {
		return post, true
	}
	image, plays := false, isVideoLink(class) || hasLightbox(p, i)
	for k := i + 1; !isCard && k < int(e.End); k++ {
		var shown Post
		if shown, isCard = pictured(p, k); isCard {
			post.Media = shown.Media
		}
		isCard = isCard || p.Elements[k].Tag == atom.Img && isOfVideo(p.Attr(k, "src"), &post)
		if e.Visible == 0 && isShot(p, i, k) {
			post.addMedia("image", p.Resolve(p.Attr(k, "src")), 0)
			return post, true
		}
		image = image || p.Elements[k].Tag == atom.Img
		plays = plays || showsPlay(p, k)
	}
	switch {
	case p.Elements[e.Parent].Tag == atom.Figure: // which words may lie over
		return post, (isCard || image) && isVideoHost(post.Platform)
	case e.Visible > 0:
		return Post{}, false
	}
	return post, isCard || image && isVideoHost(post.Platform) && (plays || isInVideoBox(p, i))
}

// isTitled reports whether a heading beside link i leads to the same post, as in
// lists of an account's videos: <div><a href="…"><img></a><h3><a href="…">.
func isTitled(p *page.Page, i int, post *Post) bool {
	box := int(p.Elements[i].Parent)
	if box <= 0 || int(p.Elements[box].End)-box > maxBoxed {
		return false
	}
	inHeading := 0
	for k := box + 1; k < int(p.Elements[box].End); k++ {
		switch c := &p.Elements[k]; c.Tag {
		case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			inHeading = int(c.End)
		case atom.A:
			if linked, ok := FromURL(p.Attr(k, "href")); ok && k < inHeading && linked.ID == post.ID {
				return true
			}
		}
	}
	return false
}

// isShot reports whether element k, in link i, is a picture of a post: the classes
// of the boxes right around the link, or the picture's words, call it that.
func isShot(p *page.Page, i, k int) bool {
	if p.Elements[k].Tag != atom.Img {
		return false
	}
	alt := strings.ToLower(p.Attr(k, "alt"))
	about := alt + " " + strings.ToLower(p.Attr(k, "class")+" "+p.Attr(i, "class"))
	for box := int(p.Elements[i].Parent); box > 0 && int(p.Elements[box].End)-box <= maxBoxed; box = int(p.Elements[box].Parent) {
		about += " " + strings.ToLower(p.Attr(box, "class"))
	}
	if isOfAccount(about) || strings.Contains(about, "share") {
		return false
	}
	return strings.Contains(about, "screenshot") || strings.Contains(alt, "tweet") || strings.HasPrefix(alt, "post on ")
}

// isOfVideo reports whether the address of a picture has the id of the video in it,
// as those of services do that draw a button over it.
func isOfVideo(address string, post *Post) bool {
	const shortest = 8 // of ids that no other name holds
	return isVideoHost(post.Platform) && len(post.ID) >= shortest && strings.Contains(address, post.ID)
}

// isAlone reports whether link i is all that its box shows.
func isAlone(p *page.Page, i int) bool {
	box := &p.Elements[p.Elements[i].Parent]
	return box.Tag != atom.P && box.Visible == p.Elements[i].Visible
}

// isLateVideo reports whether the class of a link, in small letters, is that of
// a video that a script puts in its place: "lazy-load-youtube".
func isLateVideo(class string) bool {
	return (strings.Contains(class, "youtube") || strings.Contains(class, "vimeo")) &&
		(strings.Contains(class, "lazy") || strings.Contains(class, "preview") || strings.Contains(class, "embed"))
}

// isPopup reports whether the class of a link without words, in small letters, is of
// a button that opens a video over its picture: "video-popup-link".
func isPopup(class string) bool {
	return strings.Contains(class, "video") && (strings.Contains(class, "popup") || strings.Contains(class, "lightbox"))
}

// hasLightbox reports whether an attribute of link i has a script open it over the page.
func hasLightbox(p *page.Page, i int) bool {
	e := &p.Elements[i]
	for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
		switch p.Names[a.Key:a.Value] {
		case "data-fancybox", "data-lity", "data-lightbox", "data-glightbox":
			return true
		}
	}
	return false
}

// isInVideoBox reports whether the boxes right around element i are named for
// a video, as in the tables of mails.
func isInVideoBox(p *page.Page, i int) bool {
	for k := int(p.Elements[i].Parent); k > 0 && int(p.Elements[k].End)-k <= maxBoxed; k = int(p.Elements[k].Parent) {
		if strings.Contains(strings.ToLower(p.Attr(k, "class")), "video") {
			return true
		}
	}
	return false
}

// isVideoLink reports whether the class of a link, in small letters, is one of those that open a
// video over the page.
func isVideoLink(class string) bool {
	return strings.Contains(class, "play") || strings.Contains(class, "youtube") || strings.Contains(class, "video") ||
		strings.Contains(class, "lightbox") || strings.Contains(class, "popup")
}

func isVideoHost(platform string) bool {
	return platform == "youtube" || platform == "vimeo" || platform == "dailymotion" || platform == "rumble" || platform == "twitch"
}
