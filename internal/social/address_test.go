package social

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAddresses reads the table of addresses: every platform's, half of them no
// posts, each with where its form is documented.
func TestAddresses(t *testing.T) {
	data, err := os.ReadFile("testdata/addresses.txt")
	require.NoError(t, err)
	platform, posts, others := "", map[string]int{}, map[string]int{}
	for line := range strings.Lines(string(data)) {
		field := append(strings.Fields(line), "")
		switch {
		case len(field) == 1 || field[0] == "#":
			continue
		case field[0] == "=":
			platform = strings.TrimSuffix(field[1], ":")
			continue
		}
		got, ok := FromURL(field[1])
		if field[2] == "-" {
			require.False(t, ok, "%s gives %+v", field[1], got)
			others[platform]++
			continue
		}
		require.True(t, ok, field[1])
		require.Equal(t, field[2:5], []string{got.ID, got.URL, got.Author.Handle}, field[1])
		require.Equal(t, platform, got.Platform, field[1])
		posts[platform]++
	}
	for _, row := range platforms {
		if row.name != "" {
			require.GreaterOrEqual(t, posts[row.name], 5, row.name)
			require.GreaterOrEqual(t, others[row.name], 5, row.name)
		}
	}
}

func TestWrappedAddresses(t *testing.T) {
	for _, address := range []string{
		"https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2Fabcdefghijk",
		"https://cdn.embedly.com/widgets/media.html?type=text%2Fhtml&url=https%3A%2F%2Fyoutu.be%2Fabcdefghijk",
		"https://cdn.iframe.ly/api/iframe?url=https%3A%2F%2Fyoutu.be%2Fabcdefghijk&key=x",
		"https://web.archive.org/web/20130217080612im_/http://www.youtube.com/v/abcdefghijk",
		"  https://youtu.be/abcdefghijk\n",
		"https://api.embed.ly/1/oembed?key=x&url=https%3A%2F%2Fyoutu.be%2Fabcdefghijk",
		"https://noembed.com/embed?url=https://youtu.be/abcdefghijk",
		"https://www.youtube.com/watch?feature=share&amp;v=abcdefghijk",
		"https%3A%2F%2Fyoutu.be%2Fabcdefghijk",
		"https://youtu.be/abcdefghijk).",
		"https://youtu.be/abcdefghijk%20",
		"https://www.youtube.com/embed//abcdefghijk",
		"https://www.youtube.com/embed/abcdefghijk;rel=0",
		"https://www.youtube.com/watch?v=abcdefghijk?t=30",
		"https://www.youtube.com/embed/abcdefghijk%3Frel%3D0",
		`https:\/\/www.youtube.com\/embed\/abcdefghijk`,
		"https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2Fabcdefghijk&sa=D",
		"https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabcdefghijk&gl=DE",
	} {
		p, ok := FromURL(address)
		require.True(t, ok, address)
		require.Equal(t, "https://www.youtube.com/watch?v=abcdefghijk", p.URL)
	}
}

// TestServers: Mastodon runs on any host, and its posts have long numbers.
func TestServers(t *testing.T) {
	for _, c := range []struct{ address, url, handle string }{
		{"https://toot.example/@isle/113245678901234567/embed", "https://toot.example/@isle/113245678901234567", "isle@toot.example"},
		{"https://toot.example/web/@isle/113245678901234567", "https://toot.example/@isle/113245678901234567", "isle@toot.example"},
		{"https://toot.example/@isle@harbour.example/113245678901234567", "https://toot.example/@isle@harbour.example/113245678901234567", "isle@harbour.example"},
		{"https://toot.example/web/statuses/113245678901234567", "https://toot.example/web/statuses/113245678901234567", ""},
		{"https://toot.example/@isle", "", ""},
		{"https://toot.example/@isle/20240504", "", ""},
		{"https://toot.example/tags/113245678901234567", "", ""},
		{"https://toot.example/share?url=https://toot.example/@isle/113245678901234567", "", ""},
	} {
		p, ok := FromURL(c.address)
		require.Equal(t, c.url != "", ok, c.address)
		require.Equal(t, []string{c.url, c.handle}, []string{p.URL, p.Author.Handle}, c.address)
	}
}

// FuzzPosts: an address never panics, and the canonical address of a post is
// that of the same post.
func FuzzPosts(f *testing.F) {
	addresses, err := os.ReadFile("testdata/addresses.txt")
	require.NoError(f, err)
	for address := range strings.FieldsSeq(string(addresses)) {
		f.Add(address)
	}
	f.Add("https://toot.example/@isle/113245678901234567")
	f.Add("https://x.com/%2e%2e/status/1")
	f.Add("https://t.me/@/0")
	f.Add("https://x.com/" + strings.Repeat("\xf0", 2000) + "/status/1")
	f.Add("https://x.com/" + strings.Repeat("ä", 2000) + "/status/1")
	f.Fuzz(func(t *testing.T, address string) {
		p, ok := FromURL(address)
		if !ok {
			require.Zero(t, p)
			return
		}
		require.NotEmpty(t, p.Platform)
		require.NotEmpty(t, p.ID)
		again, ok := FromURL(p.URL)
		require.True(t, ok, p.URL)
		require.Equal(t, []string{p.Platform, p.ID, p.URL}, []string{again.Platform, again.ID, again.URL})
	})
}
