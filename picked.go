package lede

import "golang.org/x/net/html/atom"

// applyRules takes the fields that the caller's rules found: they go before all
// else.
func (m *metaReader) applyRules() {
	p, out := m.page, m.out
	if len(p.bodyParts()) > 0 {
		m.note("body", SourceRule)
	}
	for _, f := range [...]struct {
		field field
		key   string
		value *string
	}{{headlineField, "headline", &out.Headline}, {deckField, "deck", &out.Deck}, {sectionField, "section", &out.Section}} {
		if text := p.pickedText(f.field); text != "" {
			*f.value = text
			m.note(f.key, SourceRule)
		}
	}
	if d, ok := pickedDate(p, publishedField, m.lex); ok {
		out.Published = d
		m.note("published", SourceRule)
	}
	if d, ok := pickedDate(p, modifiedField, m.lex); ok {
		out.Modified = d
		m.note("modified", SourceRule)
	}
	if authors := pickedAuthors(p); len(authors) > 0 {
		out.Authors = authors
		m.note("authors", SourceRule)
	}
	if tags := pickedTags(p); len(tags) > 0 {
		out.Tags = tags
		m.note("tags", SourceRule)
	}
	if images := pickedImages(p); len(images) > 0 {
		out.Images = images
		m.note("images", SourceRule)
	}
}

// pickedDate returns the first date found.
func pickedDate(p *page, f field, lex *lexicon) (Date, bool) {
	for _, k := range p.picked[f] {
		for _, text := range [...]string{p.attr(k, "datetime"), p.attr(k, "content"), p.textOf(k)} {
			if d, ok := parseStamp(text, lex); ok {
				return d, true
			}
		}
	}
	return Date{}, false
}

// pickedAuthors returns the authors found. One that is a link has its address.
func pickedAuthors(p *page) []Author {
	var authors []Author
	for _, k := range p.picked[authorsField] {
		names := parseByline(p.valueOf(k))
		if address := p.linkAddress(k); len(names) == 1 && p.elements[k].tag == atom.A {
			names[0].URL = address
		}
		for _, author := range names {
			authors = appendAuthor(authors, author)
		}
	}
	return authors
}

func pickedTags(p *page) []string {
	var tags []string
	for _, k := range p.picked[tagsField] {
		if tag := p.valueOf(k); tag != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}

func pickedImages(p *page) []Image {
	var images []Image
	for _, k := range p.picked[imagesField] {
		address := imageAddress(p, k)
		if p.elements[k].tag == atom.Meta {
			address = p.resolve(p.attr(k, "content"))
		}
		if address != "" {
			images = append(images, Image{URL: address})
		}
	}
	return images
}
