package content

import (
	"net/url"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// isPicture reports whether a container does nothing but show a picture: it
// holds one, and no more text than a caption, which begins after it and has no heading,
// but for a link to an article of the site: that of a teaser. What stands beside a
// <figure> is no caption.
func (f *flattener) isPicture(i int) bool {
	p, e := f.page, &f.page.Elements[i]
	if e.Visible > maxCaption || int(e.End)-i > maxPicture || int(e.Block) != i {
		return false
	}
	shown := false
	for k := i + 1; k < int(e.End); k++ {
		switch p.Elements[k].Tag {
		case atom.Img:
			shown = true
		case atom.Figure:
			if p.Elements[k].Visible < e.Visible && 2*e.LinkText < e.Visible {
				return false
			}
		case atom.H1, atom.H2, atom.H3, atom.H4:
			if !shown || p.Elements[k].LinkText == 0 || f.leadsAway(k) {
				return false
			}
		case atom.Iframe, atom.Blockquote:
			return false
		case page.TextTag:
			if !shown {
				return false
			}
		}
	}
	return shown
}

// framesText reports whether a figure frames what is no picture: a table, code, a
// quotation beside which it shows nothing or which is long, or paragraphs beyond its
// caption. Block editors write every table so.
func (f *flattener) framesText(i int) bool {
	p, e := f.page, &f.page.Elements[i]
	for k := i + 1; k < int(e.End); {
		switch p.Elements[k].Tag {
		case atom.Figcaption:
			k = int(p.Elements[k].End)
			continue
		case atom.Table, atom.Pre, atom.Ul, atom.Ol:
			return p.Elements[k].Visible > 0
		case atom.Blockquote:
			return p.Elements[k].Visible > maxCaption && p.Attr(k, "class") == "" || !f.showsPicture(i)
		case atom.P:
			if p.Elements[k].Visible > maxCaption {
				return true
			}
		}
		k++
	}
	return false
}

// leadsAway reports whether the link in element i, or around it, leads to another site:
// to where the thing is sold, and not to another article. Where the page's own address is
// not known none does.
func (f *flattener) leadsAway(i int) bool {
	p := f.page
	if p.Base == nil {
		return false
	}
	for k := i - 1; k < int(p.Elements[i].End); k++ {
		if p.Elements[k].Tag == atom.A {
			u, err := url.Parse(p.Attr(k, "href"))
			return err == nil && u.Host != "" && strings.TrimPrefix(u.Host, "www.") != strings.TrimPrefix(p.Base.Host, "www.")
		}
	}
	return false
}

// showsPicture reports whether there is a picture or a player below figure i, or more than
// a quotation has.
func (f *flattener) showsPicture(i int) bool {
	end := int(f.page.Elements[i].End)
	if end-i > maxPicture {
		return true
	}
	for k := i + 1; k < end; k++ {
		switch f.page.Elements[k].Tag {
		case atom.Img, atom.Picture, atom.Video, atom.Audio, atom.Iframe, atom.Svg:
			return true
		}
	}
	return false
}

// isGallery reports whether the captions of pictures are most of the running text: a
// walk through a house, the candidates one by one.
func (f *flattener) isGallery() bool {
	const few = 3 // pictures
	root := &f.page.Elements[f.found.Root]
	count, captions := 0, int32(0)
	for i := f.found.Root + 1; i < int(root.End); {
		e := &f.page.Elements[i]
		if e.Tag == atom.Figure || e.Tag != page.TextTag && f.isPicture(i) {
			if n := f.found.proseIn(f.page, i); n > 0 {
				count, captions = count+1, captions+n
			}
			i = int(e.End)
			continue
		}
		i++
	}
	return count >= few && 2*captions > f.found.proseIn(f.page, f.found.Root)
}

// picture adds the first picture below element i, without words.
func (f *flattener) picture(i int) {
	for k := i + 1; k < int(f.page.Elements[i].End); k++ {
		if f.page.Elements[k].Tag == atom.Img {
			if address := ImageAddress(f.page, k); address != "" {
				f.emit(i, Block{Kind: prose.Image, URL: address})
			}
			return
		}
	}
}

// figure adds the picture of a figure with its caption and credit.
func (f *flattener) figure(i int) {
	p := f.page
	b := Block{Kind: prose.Image}
	for k := i + 1; k < int(p.Elements[i].End) && b.URL == ""; k++ {
		if p.Elements[k].Tag == atom.Img {
			b.URL = ImageAddress(p, k)
		}
	}
	if b.URL != "" {
		unmarked := ""
		if p.Elements[i].Visible <= maxCaption {
			unmarked = f.words(i).Text
		}
		b.Text, b.Credit = Caption(p, i, unmarked)
		f.emit(i, b)
	}
}

// ImageAddress returns the absolute address of an <img>, of a lazy one too.
func ImageAddress(p *page.Page, i int) string { return p.Resolve(ImageSource(p, i)) }

// ImageSource returns the same as the page has it.
func ImageSource(p *page.Page, i int) string {
	for _, key := range []string{"data-src", "data-original", "data-lazy-src", "src"} {
		if src := p.Attr(i, key); src != "" && !strings.HasPrefix(src, "data:") {
			return src
		}
	}
	return ""
}

// media adds the video or the sound that element i plays, with the caption of the figure
// around it, and reports whether it is one. None is added twice, or of an offer; a sound
// above all text is the article, read aloud.
func (f *flattener) media(i int) bool {
	const levels = 6 // of boxes between a figure and what it shows
	p, e := f.page, &f.page.Elements[i]
	if e.Tag != atom.Video && e.Tag != atom.Audio {
		return false
	}
	b := Block{Kind: prose.Video, URL: mediaAddress(p, i), Poster: p.Resolve(p.Attr(i, "poster"))}
	if e.Tag == atom.Audio {
		b.Kind, b.Poster = prose.Audio, ""
	}
	if b.URL == "" || f.seen[b.URL] || b.Kind == prose.Audio && !f.hasText() {
		return false
	}
	for k, n := i, 0; k > f.found.Root && n < levels; k, n = int(p.Elements[k].Parent), n+1 {
		switch box := &p.Elements[k]; {
		case box.Hints&(page.HintPromo|page.HintShare|page.HintHidden) != 0:
			return false
		case box.Tag == atom.Figure:
			b.Text, b.Credit = Caption(p, k, "")
			n = levels
		}
	}
	f.flush()
	f.seen[b.URL] = true
	f.emit(i, b)
	return true
}

// hasText reports whether any words were read so far.
func (f *flattener) hasText() bool {
	return f.block >= 0 || slices.ContainsFunc(f.blocks, func(d Draft) bool { return d.Text != "" && !d.Kind.IsMedia() })
}

// mediaAddress returns the absolute address of what a <video> or <audio> plays, "" where
// a script sets it.
func mediaAddress(p *page.Page, i int) string {
	for k := i; k < int(p.Elements[i].End); k++ {
		if k != i && p.Elements[k].Tag != atom.Source {
			continue
		}
		for _, key := range [...]string{"src", "data-src"} {
			if address := p.Resolve(p.Attr(k, key)); page.IsLinkAddress(address) {
				return address
			}
		}
	}
	return ""
}
