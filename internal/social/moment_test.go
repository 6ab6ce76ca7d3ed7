package social

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDatePostByID(t *testing.T) {
	for _, c := range []struct{ platform, id, want string }{
		{"x", "1212092628029698048", "2019-12-31T19:26:16Z"}, // the example of the interface's documents
		{"bluesky", "zzzzzzzzzzzzz", ""},                     // more than a number holds
		{"x", "20", ""},                                      // counted one by one
		{"tiktok", "6718335390845095173", "2019-07-27T13:32:33Z"},
		{"mastodon", "103270115826048975", "2019-12-08T03:48:33Z"}, // likewise
		{"bluesky", "3jui7kd54zh2y", "2023-04-29T03:42:21Z"},
		{"bluesky", "self", ""},
		{"instagram", "By000000000", "2019-06-17T21:08:03Z"},
		{"instagram", "fA9uwTtkSN", "2013-10-03T18:19:39Z"},
		{"instagram", "abc", ""},
		{"youtube", "12345678901", ""},
	} {
		post := Post{Platform: c.platform, ID: c.id}
		datePostByID(&post)
		require.Equal(t, c.want, post.Posted.Value, c.id)
	}
}
