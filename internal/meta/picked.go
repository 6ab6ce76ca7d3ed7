package meta

import (
	"strings"

	"github.com/lede-go/lede/internal/content"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

// applyRules takes the fields that the caller's rules found: they go before all
// else.
func (m *metaReader) applyRules() {
	p, out := m.page, m.out
	if len(p.BodyParts()) > 0 {
		m.note("body", page.SourceRule)
	}
	for _, f := range [...]struct {
		field page.Field
		key   string
		value *string
	}{{page.HeadlineField, "headline", &out.Headline}, {page.DeckField, "deck", &out.Deck}, {page.SectionField, "section", &out.Section},
		{page.PublisherField, "publisher", &out.Publisher.Name}, {page.DatelineField, "dateline", &out.Dateline}} {
		if text := p.PickedText(f.field); text != "" {
			*f.value = text
			m.note(f.key, page.SourceRule)
		}
	}
	for _, f := range [...]struct {
		field page.Field
		key   string
		value *string
	}{{page.URLField, "url", &out.URL}, {page.NextField, "next", &out.Next}} {
		if address := p.PickedAddress(f.field); strings.HasPrefix(address, "http") {
			*f.value = address
			m.note(f.key, page.SourceRule)
		}
	}
	if d, ok := pickedDate(p, page.PublishedField, m.lex); ok {
		out.Published = d
		m.note("published", page.SourceRule)
	}
	if d, ok := pickedDate(p, page.ModifiedField, m.lex); ok {
		out.Modified = d
		m.note("modified", page.SourceRule)
	}
	if authors := pickedAuthors(p); len(authors) > 0 {
		out.Authors = authors
		m.note("authors", page.SourceRule)
	}
	if tags := pickedTags(p); len(tags) > 0 {
		out.Tags = tags
		m.note("tags", page.SourceRule)
	}
	if images := pickedImages(p); len(images) > 0 {
		out.Images = images
		m.note("images", page.SourceRule)
	}
}

// pickedDate returns the first date found.
func pickedDate(p *page.Page, f page.Field, lex *lexicon.Lexicon) (timex.Date, bool) {
	for _, k := range p.Picked[f] {
		texts := []string{p.Attr(k, "datetime"), p.Attr(k, "content"), p.TextOf(k)}
		if p.PickedAttribute(f) != "" {
			texts = []string{p.PickedValue(f, k)}
		}
		for _, text := range texts {
			if d, ok := timex.ParseStamp(text, lex); ok {
				return d, true
			}
		}
	}
	return timex.Date{}, false
}

// pickedAuthors returns the authors found. One that is a link has its address.
func pickedAuthors(p *page.Page) []people.Author {
	var authors []people.Author
	for _, k := range p.Picked[page.AuthorsField] {
		names := people.ParseByline(p.PickedValue(page.AuthorsField, k))
		if address := p.LinkAddress(k); len(names) == 1 && p.Elements[k].Tag == atom.A {
			names[0].URL = address
		}
		for _, author := range names {
			authors = people.AppendAuthor(authors, author)
		}
	}
	return authors
}

func pickedTags(p *page.Page) []string {
	var tags []string
	for _, k := range p.Picked[page.TagsField] {
		if tag := p.PickedValue(page.TagsField, k); tag != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}

func pickedImages(p *page.Page) []Image {
	var images []Image
	for _, k := range p.Picked[page.ImagesField] {
		address := content.ImageAddress(p, k)
		if p.PickedAttribute(page.ImagesField) != "" || p.Elements[k].Tag == atom.Meta {
			address = p.Resolve(p.PickedValue(page.ImagesField, k))
		}
		if address != "" {
			images = append(images, Image{URL: address})
		}
	}
	return images
}
