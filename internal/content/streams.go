package content

import (
	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// streamsOf returns the outermost boxes behind the article's that are streams of teasers:
// children that each are a heading that is a link, and a sentence or two. Where no box of some text
// holds the headline alone, there are none: a list of the best may be the article.
func streamsOf(p *page.Page, headline int, raw []int32) []int {
	const (
		least = 400 // bytes of running text that go with a headline
		many  = 4   // teasers
		short = 500 // bytes of running text of each
	)
	home := headline
	for home > 0 && raw[p.Elements[home].End]-raw[home] < least {
		home = int(p.Elements[home].Parent)
	}
	if home <= 0 || p.Elements[home].Tag == atom.Body {
		return nil
	}
	linked := p.Counts(len(raw)) // headings before i that are links
	for i := range p.Elements {
		linked[i+1] = linked[i]
		if e := &p.Elements[i]; isTopHeading(e.Tag) && e.Visible >= minHeadline && e.LinkText >= e.Visible {
			linked[i+1]++
		}
	}
	var streams []int
	for i := int(p.Elements[home].End); i < len(p.Elements); {
		e := &p.Elements[i]
		heads := linked[e.End] - linked[i]
		if heads < many {
			i = int(e.End)
			continue
		}
		teasers := true
		for k := i + 1; k < int(e.End) && teasers; k = int(p.Elements[k].End) {
			end := p.Elements[k].End
			teasers = raw[end] == raw[k] || linked[end]-linked[k] == 1 && raw[end]-raw[k] < short
		}
		if teasers {
			streams = append(streams, i)
			i = int(e.End)
			continue
		}
		i++
	}
	return streams
}
