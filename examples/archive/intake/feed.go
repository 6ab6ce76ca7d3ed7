package intake

import (
	"bytes"
	"context"
	"errors"
	"html"
	"iter"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/warc/archive"
	"github.com/mmcdole/gofeed"
)

// errLinked is why a feed's story is not read: the feed has a link to it, or a
// few lines.
var errLinked = errors.New("the feed holds no text of this; -fetch follows its link")

// feed yields the stories of a feed. Without a fetcher they are those whose text
// the feed holds.
func (r Reader) feed(ctx context.Context, data []byte) iter.Seq[*archive.Record] {
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		return damaged(err)
	}
	return func(yield func(*archive.Record) bool) {
		for i, item := range feed.Items {
			record := r.story(ctx, item)
			record.Number = i
			if item.PublishedParsed != nil {
				record.Published = lede.Date{Value: item.PublishedParsed.Format(time.RFC3339)}
			}
			if !yield(record) || ctx.Err() != nil {
				return
			}
		}
	}
}

// story is the record of a feed's item.
func (r Reader) story(ctx context.Context, item *gofeed.Item) *archive.Record {
	switch {
	case r.Fetcher != nil && item.Link != "":
		got, err := r.Fetcher.Get(ctx, item.Link)
		if err != nil {
			return &archive.Record{Archive: item.Link, Damage: err}
		}
		return page(got.URL, got.ContentType, got.Body)
	case item.Content != "":
		text := "<article><h1>" + html.EscapeString(item.Title) + "</h1>" + item.Content + "</article>"
		return page(item.Link, "text/html; charset=utf-8", []byte(text))
	}
	return &archive.Record{Archive: item.Link, Damage: errLinked}
}
