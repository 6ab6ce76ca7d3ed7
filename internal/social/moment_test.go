package social

import (
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/timex"
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

// TestDayOfList: a list shows this year's posts by their day alone; the day of publication
// tells the year, and none is known that would be after it.
func TestDayOfList(t *testing.T) {
	lex := lexicon.For("en")
	for _, c := range []struct{ day, published, posted string }{
		{"Mar 9", "2022-03-10", "2022-03-09"},
		{"9. Sept.", "2022-09-09T18:00", "2022-09-09"},
		{"9 sept", "2022-12-01", "2022-09-09"},
		{"Dec 30", "2022-01-02", ""},
		{"8h", "2022-03-10", ""},
		{"Mar 9", "2022-03", ""},
		{"Mar 9", "", ""},
	} {
		lines := []Line{{Text: "Isle Ferry"}, {Text: "@isleferry"}, {Text: "·"}, {Text: c.day}, {Text: "Soup at noon."}, {Text: "The ferry sailed."}}
		found := FindPasted(lines, lex)
		require.Len(t, found, 1, c.day)
		post := found[0].Post
		post.DateBy(timex.Date{Value: c.published}, lex)
		require.Equal(t, c.posted, post.Posted.Value, c.day+" "+c.published)
	}
}
