package lede

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// JSONLD returns the article as JSON-LD in the vocabulary of schema.org, fit to
// stand in a script element of a page:
//
//  1. A NewsArticle, or a LiveBlogPosting with its entries; an Article where the
//     site itself is the author, as on pages that are no news.
//  2. Each post as a SocialMediaPosting, each quote as a Quotation: parts of
//     the article.
//  3. Where a quote stands in articleBody, as selectors of the W3C's Web
//     Annotation model: its words with what surrounds them, and its position
//     in characters.
//
// Parsed as a page's only description it gives the same headline, authors and
// dates, and the same words unless they are behind a paywall; of a headline that
// ends with the site's name behind a bar, what stands before.
func (a *Article) JSONLD() string {
	out := schemaArticle{
		Context:     schemaContext,
		Type:        a.schemaType(),
		URL:         a.URL,
		Headline:    a.Headline,
		Description: a.Deck,
		Authors:     schemaAuthors(a.Authors),
		Section:     a.Section,
		Keywords:    a.Tags,
		Language:    a.Language,
		Dateline:    a.Dateline,
		Published:   a.Published.Value,
		Modified:    a.Modified.Value,
		Body:        a.Text(),
	}
	if a.Access != "" {
		free := a.Access == AccessFree
		out.AccessibleFree = &free
	}
	if p := a.Publisher; p != (Publisher{}) {
		out.Publisher = &schemaAgent{Type: "Organization", Name: p.Name, URL: p.URL, Logo: p.Logo}
	}
	for _, i := range a.Images {
		out.Images = append(out.Images, schemaImage{"ImageObject", i.URL, i.Caption, i.Credit})
	}
	if len(a.Updates) > 0 {
		out.Type, out.Updates = "LiveBlogPosting", a.schemaUpdates()
	}
	for _, p := range a.Posts {
		out.Parts = append(out.Parts, schemaPost(p))
	}
	places := newPlaces(a.Body, out.Body)
	for _, q := range a.Quotes {
		out.Parts = append(out.Parts, schemaQuote(q, places))
	}
	data, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		return "" // no field of the types below can fail
	}
	return string(data)
}

// schemaType returns the type of the article.
func (a *Article) schemaType() string {
	host := prose.Letters(a.URL)
	for _, author := range a.Authors {
		name := prose.Letters(author.Name)
		if author.Organization && (name == prose.Letters(a.Publisher.Name) || strings.Contains(host, name)) {
			return "Article"
		}
	}
	return "NewsArticle"
}

// schemaContext names the vocabularies: schema.org's, and the terms of Web
// Annotation that it lacks.
var schemaContext = json.RawMessage(`["https://schema.org", {
	"oa": "http://www.w3.org/ns/oa#",
	"selector": "oa:hasSelector", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
	"start": "oa:start", "end": "oa:end",
	"TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector"
}]`)

type schemaArticle struct {
	Context        json.RawMessage `json:"@context"`
	Type           string          `json:"@type"`
	URL            string          `json:"url,omitempty"`
	Headline       string          `json:"headline,omitempty"`
	Description    string          `json:"description,omitempty"`
	Authors        []schemaAgent   `json:"author,omitempty"`
	Publisher      *schemaAgent    `json:"publisher,omitempty"`
	Section        string          `json:"articleSection,omitempty"`
	Keywords       []string        `json:"keywords,omitempty"`
	Language       string          `json:"inLanguage,omitempty"`
	Dateline       string          `json:"dateline,omitempty"`
	Published      string          `json:"datePublished,omitempty"`
	Modified       string          `json:"dateModified,omitempty"`
	AccessibleFree *bool           `json:"isAccessibleForFree,omitempty"`
	Images         []schemaImage   `json:"image,omitempty"`
	Body           string          `json:"articleBody,omitempty"`
	Updates        []schemaPart    `json:"liveBlogUpdate,omitempty"`
	Parts          []schemaPart    `json:"hasPart,omitempty"`
}

// A schemaAgent is a person or an organisation, or either when untyped.
type schemaAgent struct {
	Type          string `json:"@type,omitempty"`
	Name          string `json:"name,omitempty"`
	AlternateName string `json:"alternateName,omitempty"`
	JobTitle      string `json:"jobTitle,omitempty"`
	URL           string `json:"url,omitempty"`
	Logo          string `json:"logo,omitempty"`
}

type schemaImage struct {
	Type    string `json:"@type"`
	URL     string `json:"url"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"creditText,omitempty"`
}

// A schemaPart is a quote, a post or an entry of a live blog.
type schemaPart struct {
	Type      string           `json:"@type"`
	ID        string           `json:"identifier,omitempty"`
	URL       string           `json:"url,omitempty"`
	Headline  string           `json:"headline,omitempty"`
	Text      string           `json:"text,omitempty"`
	Body      string           `json:"articleBody,omitempty"`
	Language  string           `json:"inLanguage,omitempty"`
	Authors   []schemaAgent    `json:"author,omitempty"`
	Creators  []schemaAgent    `json:"creator,omitempty"`
	Publisher *schemaAgent     `json:"publisher,omitempty"`
	Created   string           `json:"dateCreated,omitempty"`
	Published string           `json:"datePublished,omitempty"`
	Shared    *schemaPart      `json:"sharedContent,omitempty"`
	Selectors []schemaSelector `json:"selector,omitempty"`
}

// A schemaSelector is one of Web Annotation's ways to say where words stand.
type schemaSelector struct {
	Type   string `json:"@type"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
	Start  *int   `json:"start,omitempty"`
	End    *int   `json:"end,omitempty"`
}

func schemaAuthors(authors []Author) []schemaAgent {
	agents := make([]schemaAgent, 0, len(authors))
	for _, a := range authors {
		agent := schemaAgent{Type: "Person", Name: a.Name, URL: a.URL}
		if a.Organization {
			agent.Type = "Organization"
		}
		agents = append(agents, agent)
	}
	return agents
}

// schemaUpdates returns the entries of a live blog.
func (a *Article) schemaUpdates() []schemaPart {
	var parts []schemaPart
	for _, u := range a.Updates {
		part := schemaPart{
			Type: "BlogPosting", Headline: u.Headline, Authors: schemaAuthors(u.Authors), Published: u.Posted.Value,
		}
		if 0 <= u.Start && u.Start <= u.End && u.End <= len(a.Body) {
			entry := Article{Body: a.Body[u.Start:u.End]}
			part.Body = entry.Text()
		}
		parts = append(parts, part)
	}
	return parts
}

// schemaPost returns a post; one that it quotes or answers is what it shares.
func schemaPost(p Post) schemaPart {
	part := schemaPart{
		Type: "SocialMediaPosting", ID: p.ID, URL: p.URL, Text: p.Text, Language: p.Language,
		Published: p.Posted.Value,
	}
	if p.Author != (PostAuthor{}) {
		agent := schemaAgent{Name: p.Author.Name, URL: p.Author.URL}
		if p.Author.Handle != "" {
			agent.AlternateName = "@" + p.Author.Handle
		}
		part.Authors = []schemaAgent{agent}
	}
	if p.Platform != "" {
		part.Publisher = &schemaAgent{Type: "Organization", Name: platformTitle(p.Platform)}
	}
	if p.Parent != nil {
		parent := *p.Parent
		parent.Parent = nil
		shared := schemaPost(parent)
		part.Shared = &shared
	}
	return part
}

// schemaQuote returns a quote. Whether a speaker is a person or a ministry is not
// known, so that the agents have no type.
func schemaQuote(q Quote, at *places) schemaPart {
	part := schemaPart{Type: "Quotation", Text: q.Text, Created: q.Said.Value}
	for _, s := range q.Speakers {
		agent := schemaAgent{Name: s.Name, JobTitle: s.Role}
		if agent.Name == "" && s.Handle != "" {
			agent.Name = "@" + s.Handle
		}
		if agent != (schemaAgent{}) {
			part.Creators = append(part.Creators, agent)
		}
	}
	for _, s := range q.Spans {
		part.Selectors = append(part.Selectors, at.selectors(s)...)
	}
	return part
}

// places tells where spans of blocks lie in the text of the whole body.
type places struct {
	body   []Block
	text   string
	starts []int // of each block, in bytes; -1 for one that is not part of it

	at, characters int // a place in text, and how many characters precede it
}

func newPlaces(body []Block, text string) *places {
	p := &places{body: body, text: text, starts: make([]int, len(body))}
	at := 0
	for i, b := range body {
		if b.Text == "" || b.isMedia() {
			p.starts[i] = -1
			continue
		}
		p.starts[i] = at
		at += len(b.Text) + len("\n\n")
	}
	return p
}

// contextSize is how many characters before and behind its words a selector
// gives.
const contextSize = 32

// selectors returns the selectors of a span, none when it is outside the text.
func (p *places) selectors(s Span) []schemaSelector {
	if s.Block < 0 || s.Block >= len(p.body) || p.starts[s.Block] < 0 ||
		s.Start < 0 || s.End < s.Start || s.End > len(p.body[s.Block].Text) {
		return nil
	}
	start, end := p.starts[s.Block]+s.Start, p.starts[s.Block]+s.End
	from, to := start, end
	for range contextSize {
		_, before := utf8.DecodeLastRuneInString(p.text[:from])
		_, behind := utf8.DecodeRuneInString(p.text[to:])
		from, to = from-before, to+behind
	}
	first, last := p.count(start), p.count(end)
	return []schemaSelector{
		{Type: "TextQuoteSelector", Exact: p.text[start:end], Prefix: p.text[from:start], Suffix: p.text[end:to]},
		{Type: "TextPositionSelector", Start: &first, End: &last},
	}
}

// count returns how many characters precede a place. Quotes come in reading
// order, so that it mostly counts on from the last place.
func (p *places) count(at int) int {
	if at < p.at {
		p.characters -= utf8.RuneCountInString(p.text[at:p.at])
	} else {
		p.characters += utf8.RuneCountInString(p.text[p.at:at])
	}
	p.at = at
	return p.characters
}
