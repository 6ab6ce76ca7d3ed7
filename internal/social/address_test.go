package social

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPostFromURL(t *testing.T) {
	for _, c := range []struct{ in, platform, id, url, handle string }{
		{"https://twitter.com/isleferry/status/123?s=20", "x", "123", "https://x.com/isleferry/status/123", "isleferry"},
		{"https://mobile.twitter.com/isleferry/statuses/123", "x", "123", "https://x.com/isleferry/status/123", "isleferry"},
		{"http://twitter.com/#!/isleferry/status/123", "x", "123", "https://x.com/isleferry/status/123", "isleferry"},
		{"https://x.com/i/web/status/123", "x", "123", "https://x.com/i/status/123", ""},
		{"https://www.instagram.com/isle.ferry/p/AbC-_1/", "instagram", "AbC-_1", "https://www.instagram.com/p/AbC-_1/", "isle.ferry"},
		{"https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fisle%2Fposts%2F1234567", "facebook", "1234567", "https://www.facebook.com/isle/posts/1234567", "isle"},
		{"https://www.facebook.com/watch/?v=1234567", "facebook", "1234567", "https://www.facebook.com/watch/?v=1234567", ""},
		{"https://www.tiktok.com/@isle.ferry/video/123", "tiktok", "123", "https://www.tiktok.com/@isle.ferry/video/123", "isle.ferry"},
		{"//www.youtube.com/embed/abcdefghijk?start=5", "youtube", "abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk", ""},
		{"https://youtu.be/abcdefghijk?si=x", "youtube", "abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk", ""},
		{"at://did:plc:abc/app.bsky.feed.post/3xyz", "bluesky", "3xyz", "https://bsky.app/profile/did:plc:abc/post/3xyz", "did:plc:abc"},
		{"https://toot.example/@isle/113245678901234567/embed", "mastodon", "113245678901234567", "https://toot.example/@isle/113245678901234567", "isle@toot.example"},
		{"https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2Fabcdefghijk", "youtube", "abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk", ""},
		{"https://web.archive.org/web/20130217080612im_/http://www.youtube.com/v/abcdefghijk", "youtube", "abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk", ""},
	} {
		t.Run(c.in, func(t *testing.T) {
			p, ok := FromURL(c.in)
			require.True(t, ok)
			require.Equal(t, c.platform, p.Platform)
			require.Equal(t, c.id, p.ID)
			require.Equal(t, c.url, p.URL)
			require.Equal(t, c.handle, p.Author.Handle)
		})
	}
}

func TestPostFromURLNone(t *testing.T) {
	for _, address := range []string{
		"", "/", "https://", "https://twitter.com/isleferry", "https://twitter.com/intent/tweet?url=https://twitter.com/a/status/1",
		"https://twitter.com/search?q=status", "https://x.com/isleferry/status/", "https://x.com/isleferry/status/abc",
		"https://www.instagram.com/isle.ferry/", "https://www.facebook.com/isleferry", "https://www.facebook.com/sharer.php?u=x",
		"https://www.youtube.com/embed/videoseries?list=PL1", "https://www.youtube.com/playlist?list=PL1",
		"https://www.youtube.com/channel/UCabcdefghijk", "https://nottwitter.com/a/status/123", "https://bsky.app/profile/a.example",
		"https://site.example/@writer/123", "https://t.me/channel", "https://www.reddit.com/r/ferries/", "javascript:alert(1)",
	} {
		_, ok := FromURL(address)
		require.False(t, ok, address)
	}
}

// FuzzPosts: an address never panics, and the canonical address of a post is
// that of the same post.
func FuzzPosts(f *testing.F) {
	for i := range platforms {
		for _, path := range platforms[i].paths {
			host, _, _ := strings.Cut(platforms[i].hosts, " ")
			f.Add("https://" + host + strings.NewReplacer("{id}", "12345678901", "{handle}", "name", "{part}", "part",
				"{url}", "https%3A%2F%2Fx.com%2Fi%2Fstatus%2F1").Replace(path[0]))
		}
	}
	f.Add("https://toot.example/@isle/113245678901234567")
	f.Add("https://x.com/%2e%2e/status/1")
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
