package ledetest_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/ledetest"
	"github.com/stretchr/testify/require"
)

// A scraper fetches stories of one site.
type scraper struct{ parser lede.Parser }

func (s scraper) fetch(address string) (*lede.Article, error) {
	response, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	s.parser.URL = response.Request.URL
	return s.parser.Parse(response.Body)
}

// TestScraper shows how a scraper's tests use the package: a page saved once
// is what the site served, and the golden file what the scraper makes of it.
// Should the library, or the rules for the site, one day read it otherwise,
// the failure names the fields.
func TestScraper(t *testing.T) {
	site := httptest.NewServer(http.FileServer(http.Dir("testdata")))
	defer site.Close()
	address, err := url.Parse("https://log.example/ferry.html")
	require.NoError(t, err)

	saved := ledetest.Golden(t, "testdata/ferry.html",
		ledetest.With(lede.Parser{URL: address}), ledetest.Ignore("url", "sources", "quotes", "dates"))

	fetched, err := scraper{}.fetch(site.URL + "/ferry.html")
	require.NoError(t, err)
	require.Empty(t, ledetest.Diff(saved, fetched, "url", "sources"))
}
