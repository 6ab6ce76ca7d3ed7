package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"testing"

	"github.com/lede-go/lede"
	"github.com/stretchr/testify/require"
)

// TestCrawl crawls a site of three stories, one of which has been redesigned.
func TestCrawl(t *testing.T) {
	server := httptest.NewServer(http.FileServer(http.Dir("testdata")))
	defer server.Close()
	address, err := url.Parse(server.URL)
	require.NoError(t, err)
	s := harbourLog
	s.Start, s.Hosts = server.URL+"/", []string{address.Hostname()}

	var out bytes.Buffer
	require.NoError(t, crawl(s, &out))
	var stories []story
	for decoder := json.NewDecoder(&out); decoder.More(); {
		s := story{Article: &lede.Article{}}
		require.NoError(t, decoder.Decode(&s))
		stories = append(stories, s)
	}
	slices.SortFunc(stories, func(a, b story) int { return bytes.Compare([]byte(a.URL), []byte(b.URL)) })
	require.Len(t, stories, 3)

	ferry := stories[0]
	require.Equal(t, server.URL+"/ferry.html", ferry.URL)
	require.Equal(t, "Ferry returns after eleven days", ferry.Headline)
	require.Equal(t, []lede.Author{{Name: "Ines Okafor", URL: server.URL + "/people/ines"}}, ferry.Authors)
	require.Equal(t, "2025-09-04", ferry.Published.Value)
	require.NotContains(t, ferry.Text(), "subscribers")
	require.Contains(t, ferry.Text(), "eleven days in the dock")
	require.Contains(t, ferry.Text(), "the crew sleeps at last")
	require.Empty(t, ferry.Missed)

	pier := stories[1]
	require.Equal(t, "2025-08-30", pier.Published.Value)
	require.Empty(t, pier.Missed)

	redesigned := stories[2]
	require.Equal(t, "Tide tables go online", redesigned.Headline)
	require.Contains(t, redesigned.Text(), "paper tables")
	require.Equal(t, []string{"body", "headline", "authors", "published"}, redesigned.Missed)
}

func TestCrawlBadRules(t *testing.T) {
	err := crawl(site{Rules: lede.Selectors{Body: "div..x"}}, &bytes.Buffer{})
	require.EqualError(t, err, `lede: rule "body": "div..x" is no CSS selector`)
}
