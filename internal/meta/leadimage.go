package meta

import (
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// images: og:image, JSON-LD, the first picture between the headline and the
// end of the text.
func (m *metaReader) images() {
	address, source := m.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src")
	if address == "" {
		if all := jsonld.Things(m.article["image"]); len(all) > 0 {
			if address, source = all[0].Text("url"), page.SourceJSONLD; address == "" {
				address = all[0].Text("name")
			}
		}
	}
	if address = m.page.Resolve(address); address == "" {
		address, source = m.firstPicture(), page.SourceMarkup
	}
	if address != "" {
		m.out.Images = []Image{m.withCaption(address)}
		m.note("images", source)
	}
}

// withCaption returns a picture with the caption and the credit that the figure has in
// which the page shows it: the picture of the same name, whatever its size.
func (m *metaReader) withCaption(address string) Image {
	const levels = 6 // <figure><div><a><picture><img>
	image := Image{URL: address}
	name := fileName(address)
	for i := 1; len(name) >= minPictureName && i < int(m.page.Elements[m.found.Root].End); i++ {
		if m.page.Elements[i].Tag != atom.Img || fileName(content.ImageSource(m.page, i)) != name {
			continue
		}
		for k, n := int(m.page.Elements[i].Parent), 0; k > 0 && n < levels; k, n = int(m.page.Elements[k].Parent), n+1 {
			if m.page.Elements[k].Tag == atom.Figure {
				image.Caption, image.Credit = content.Caption(m.page, k, "")
				return image
			}
		}
	}
	return image
}

// minPictureName is the least length of a file's name that tells a picture: "1.jpg" may
// be any.
const minPictureName = 8

// fileName returns the last part of an address's path.
func fileName(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return address[strings.LastIndexByte(address, '/')+1:]
}

// minPicture is the least width and height in pixels of a picture that is the
// article's: smaller ones are icons, portraits and dots that count readers.
const minPicture = 120

// firstPicture returns the address of the article's first picture, the one
// that a script will load (data-src) or that is a box's background included; ""
// when there is none.
func (m *metaReader) firstPicture() string {
	if m.found.Prose == 0 {
		return ""
	}
	const other = page.HintFurniture | page.HintByline | page.HintComments | page.HintEmbed
	first, end := max(m.found.Headline, 0), int(m.page.Elements[m.found.Root].End)
	if m.found.Headline < 0 || first > end {
		first = m.found.Root
	}
	for i := first; i < end; i++ {
		e := &m.page.Elements[i]
		if e.Hints&other != 0 && !m.holdsRoot(i) {
			i = int(e.End) - 1
			continue
		}
		address := ""
		switch {
		case e.Tag == page.TextTag:
		case e.Tag == atom.Img && !m.isSmall(i):
			address = content.ImageAddress(m.page, i)
		case e.Tag != atom.Img:
			address = m.page.Resolve(backgroundOf(m.page.Attr(i, "style")))
		}
		if address != "" {
			return address
		}
	}
	return ""
}

// isSmall reports whether a picture says that it is an icon.
func (m *metaReader) isSmall(i int) bool {
	for _, key := range [...]string{"width", "height"} {
		size := strings.TrimSuffix(m.page.Attr(i, key), "px")
		if size != "" && len(size) < 6 && prose.IsDigits(size) && prose.Digits(size, 0, len(size)) < minPicture {
			return true
		}
	}
	return false
}

// backgroundOf returns the address of the background picture in a style
// attribute, "" without one.
func backgroundOf(style string) string {
	_, rest, ok := strings.Cut(style, "background")
	if !ok {
		return ""
	}
	_, rest, ok = strings.Cut(rest, "url(")
	if !ok {
		return ""
	}
	address, _, _ := strings.Cut(rest, ")")
	address = strings.Trim(strings.TrimSpace(address), `"'`)
	if strings.HasPrefix(address, "data:") {
		return ""
	}
	return address
}
