package social

import "strings"

// A platform is one row of the table of social platforms: how the addresses of
// its posts look, and what they are called canonically.
type platform struct {
	name  string
	hosts string // the hosts, or their ends; separated by spaces
	id    idKind

	// paths are pairs: a path that names a post, and the canonical address.
	// {id} is the post, {handle} its author, {part} a word that the canonical
	// address keeps; {url} is another address, which is read in its place; *
	// is any one segment. A query key stands behind "?". Segments behind the
	// pattern's last are ignored.
	paths [][2]string
}

// An idKind says which characters an identifier may have.
type idKind uint8

const (
	idDigits idKind = iota // digits
	idCode                 // letters, digits, "-" and "_"
	idVideo                // 11 of idCode
	idObject               // digits, or Facebook's pfbid…
)

// platforms is the table; of two rows that fit the first counts.
var platforms = [...]platform{
	{"x", "x.com twitter.com", idDigits, [][2]string{
		{"/i/status/{id}", "https://x.com/i/status/{id}"},
		{"/i/web/status/{id}", "https://x.com/i/status/{id}"},
		{"/embed/Tweet.html?id={id}", "https://x.com/i/status/{id}"},
		{"/oembed?url={url}", ""},
		{"/{handle}/status/{id}", "https://x.com/{handle}/status/{id}"},
		{"/{handle}/statuses/{id}", "https://x.com/{handle}/status/{id}"},
	}},
	{"instagram", "instagram.com instagr.am", idCode, [][2]string{
		{"/p/{id}", "https://www.instagram.com/p/{id}/"},
		{"/reel/{id}", "https://www.instagram.com/reel/{id}/"},
		{"/reels/{id}", "https://www.instagram.com/reel/{id}/"},
		{"/tv/{id}", "https://www.instagram.com/tv/{id}/"},
		{"/{handle}/p/{id}", "https://www.instagram.com/p/{id}/"},
		{"/{handle}/reel/{id}", "https://www.instagram.com/reel/{id}/"},
		{"/{handle}/tv/{id}", "https://www.instagram.com/tv/{id}/"},
	}},
	{"facebook", "facebook.com", idObject, [][2]string{
		{"/plugins/post.php?href={url}", ""},
		{"/plugins/video.php?href={url}", ""},
		{"/*/*?url={url}", ""}, // an oEmbed request of the Graph API
		{"/watch?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/watch/live?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/video.php?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/video/embed?video_id={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/photo.php?fbid={id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/photo?fbid={id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/permalink.php?story_fbid={id}", "https://www.facebook.com/permalink.php?story_fbid={id}"},
		{"/story.php?story_fbid={id}", "https://www.facebook.com/permalink.php?story_fbid={id}"},
		{"/reel/{id}", "https://www.facebook.com/reel/{id}"},
		{"/groups/{part}/posts/{id}", "https://www.facebook.com/groups/{part}/posts/{id}"},
		{"/groups/{part}/permalink/{id}", "https://www.facebook.com/groups/{part}/posts/{id}"},
		{"/{handle}/posts/{id}", "https://www.facebook.com/{handle}/posts/{id}"},
		{"/{handle}/posts/*/{id}", "https://www.facebook.com/{handle}/posts/{id}"},
		{"/{handle}/videos/{id}", "https://www.facebook.com/{handle}/videos/{id}"},
		{"/{handle}/videos/*/{id}", "https://www.facebook.com/{handle}/videos/{id}"},
		{"/{handle}/photos/{id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/{handle}/photos/*/{id}", "https://www.facebook.com/photo.php?fbid={id}"},
	}},
	{"tiktok", "tiktok.com", idDigits, [][2]string{
		{"/@{handle}/video/{id}", "https://www.tiktok.com/@{handle}/video/{id}"},
		{"/@{handle}/photo/{id}", "https://www.tiktok.com/@{handle}/photo/{id}"},
		{"/embed/v2/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/embed/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/player/v1/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/v/{id}", "https://www.tiktok.com/embed/v2/{id}"},
	}},
	{"youtube", "youtube.com youtube-nocookie.com", idVideo, [][2]string{
		{"/watch?v={id}", "https://www.youtube.com/watch?v={id}"},
		{"/embed/{id}", "https://www.youtube.com/watch?v={id}"},
		{"/v/{id}", "https://www.youtube.com/watch?v={id}"},
		{"/shorts/{id}", "https://www.youtube.com/watch?v={id}"},
		{"/live/{id}", "https://www.youtube.com/watch?v={id}"},
	}},
	{"youtube", "youtu.be", idVideo, [][2]string{
		{"/{id}", "https://www.youtube.com/watch?v={id}"},
	}},
	{"vimeo", "vimeo.com", idDigits, [][2]string{
		{"/moogaloop.swf?clip_id={id}", "https://vimeo.com/{id}"},
		{"/video/{id}", "https://vimeo.com/{id}"},
		{"/album/*/video/{id}", "https://vimeo.com/{id}"},
		{"/showcase/*/video/{id}", "https://vimeo.com/{id}"},
		{"/channels/*/{id}", "https://vimeo.com/{id}"},
		{"/groups/*/videos/{id}", "https://vimeo.com/{id}"},
		{"/{id}", "https://vimeo.com/{id}"},
	}},
	{"dailymotion", "dailymotion.com", idCode, [][2]string{
		{"/video/{id}", "https://www.dailymotion.com/video/{id}"},
		{"/embed/video/{id}", "https://www.dailymotion.com/video/{id}"},
		{"/swf/video/{id}", "https://www.dailymotion.com/video/{id}"},
		{"/player.html?video={id}", "https://www.dailymotion.com/video/{id}"},
		{"/player/*?video={id}", "https://www.dailymotion.com/video/{id}"},
	}},
	{"dailymotion", "dai.ly", idCode, [][2]string{
		{"/{id}", "https://www.dailymotion.com/video/{id}"},
	}},
	{"bluesky", "bsky.app", idCode, [][2]string{
		{"/profile/{handle}/post/{id}", "https://bsky.app/profile/{handle}/post/{id}"},
		{"/embed/{handle}/app.bsky.feed.post/{id}", "https://bsky.app/profile/{handle}/post/{id}"},
	}},
	{"threads", "threads.net threads.com", idCode, [][2]string{
		{"/@{handle}/post/{id}", "https://www.threads.com/@{handle}/post/{id}"},
		{"/t/{id}", "https://www.threads.com/t/{id}"},
	}},
	{"reddit", "reddit.com redditmedia.com", idCode, [][2]string{
		{"/r/{part}/comments/{id}", "https://www.reddit.com/r/{part}/comments/{id}/"},
		{"/user/{handle}/comments/{id}", "https://www.reddit.com/user/{handle}/comments/{id}/"},
		{"/comments/{id}", "https://www.reddit.com/comments/{id}/"},
	}},
	{"telegram", "t.me telegram.me", idDigits, [][2]string{
		{"/s/{handle}/{id}", "https://t.me/{handle}/{id}"},
		{"/{handle}/{id}", "https://t.me/{handle}/{id}"},
	}},
	{"truthsocial", "truthsocial.com", idDigits, [][2]string{
		{"/@{handle}/posts/{id}", "https://truthsocial.com/@{handle}/{id}"},
		{"/@{handle}/{id}", "https://truthsocial.com/@{handle}/{id}"},
	}},
	{"linkedin", "linkedin.com", idDigits, [][2]string{
		{"/embed/feed/update/urn:li:{part}:{id}", "https://www.linkedin.com/feed/update/urn:li:{part}:{id}"},
		{"/feed/update/urn:li:{part}:{id}", "https://www.linkedin.com/feed/update/urn:li:{part}:{id}"},
	}},
	{"pinterest", "pinterest.com pinterest.de pinterest.fr pinterest.es pinterest.it pinterest.ca " +
		"pinterest.co.uk pinterest.at pinterest.ch pinterest.pt pinterest.jp pinterest.se", idDigits, [][2]string{
		{"/pin/{id}", "https://www.pinterest.com/pin/{id}/"},
		{"/pin/{part}--{id}", "https://www.pinterest.com/pin/{id}/"},
	}},
	{"tumblr", "tumblr.com", idDigits, [][2]string{
		{"/post/{id}", "https://{host}/post/{id}"},
		{"/{handle}/{id}", "https://www.tumblr.com/{handle}/{id}"},
	}},
	{"flickr", "flickr.com", idDigits, [][2]string{
		{"/photos/{handle}/{id}", "https://www.flickr.com/photos/{handle}/{id}/"},
	}},
	{"giphy", "giphy.com", idCode, [][2]string{
		{"/embed/{id}", "https://giphy.com/gifs/{id}"},
		{"/gifs/{id}", "https://giphy.com/gifs/{id}"},
	}},
	{"twitch", "clips.twitch.tv", idCode, [][2]string{
		{"/embed?clip={id}", "https://clips.twitch.tv/{id}"},
		{"/{id}", "https://clips.twitch.tv/{id}"},
	}},
	{"twitch", "player.twitch.tv", idCode, [][2]string{
		{"/?video={id}", "https://www.twitch.tv/videos/{id}"},
	}},
	{"twitch", "twitch.tv", idCode, [][2]string{
		{"/videos/{id}", "https://www.twitch.tv/videos/{id}"},
		{"/{handle}/clip/{id}", "https://clips.twitch.tv/{id}"},
	}},
	{"rumble", "rumble.com", idCode, [][2]string{{"/embed/{id}", "https://rumble.com/embed/{id}/"}}},
	{"streamable", "streamable.com", idCode, [][2]string{
		{"/e/{id}", "https://streamable.com/{id}"},
		{"/o/{id}", "https://streamable.com/{id}"},
		{"/{id}", "https://streamable.com/{id}"},
	}},
	{"bilibili", "bilibili.com", idCode, [][2]string{
		{"/video/{id}", "https://www.bilibili.com/video/{id}"},
		{"/player.html?bvid={id}", "https://www.bilibili.com/video/{id}"},
	}},
	{"spotify", "open.spotify.com", idCode, [][2]string{
		{"/embed/{part}/{id}", "https://open.spotify.com/{part}/{id}"},
		{"/embed-podcast/{part}/{id}", "https://open.spotify.com/{part}/{id}"},
		{"/{part}/{id}", "https://open.spotify.com/{part}/{id}"},
	}},
	{"soundcloud", "w.soundcloud.com", idDigits, [][2]string{{"/player?url={url}", ""}}},
	{"soundcloud", "api.soundcloud.com", idDigits, [][2]string{
		{"/tracks/{id}", "https://api.soundcloud.com/tracks/{id}"},
	}},
	{"vk", "vk.com", idCode, [][2]string{{"/wall{id}", "https://vk.com/wall{id}"}}},
	{"weibo", "weibo.com", idCode, [][2]string{{"/{handle}/{id}", "https://weibo.com/{handle}/{id}"}}},
	{"", "embedly.com", idCode, [][2]string{{"/widgets/media.html?src={url}", ""}}},
	{"", "iframe.ly iframely.net", idCode, [][2]string{{"/api/iframe?url={url}", ""}}},
}

// mastodonPaths name posts on any server of the fediverse that runs Mastodon.
var mastodonPaths = [][2]string{
	{"/@{handle}/{id}", "https://{host}/@{handle}/{id}"},
	{"/users/{handle}/statuses/{id}", "https://{host}/@{handle}/{id}"},
}

// profiles are the addresses of accounts.
var profiles = map[string]string{
	"x":           "https://x.com/",
	"instagram":   "https://www.instagram.com/",
	"tiktok":      "https://www.tiktok.com/@",
	"bluesky":     "https://bsky.app/profile/",
	"threads":     "https://www.threads.com/@",
	"telegram":    "https://t.me/",
	"truthsocial": "https://truthsocial.com/@",
	"reddit":      "https://www.reddit.com/user/",
}

// profileAddress returns the address of an account, "" when the platform's
// cannot be told from its handle.
func profileAddress(platform, handle string) string {
	if user, server, ok := strings.Cut(handle, "@"); ok && platform == "mastodon" {
		return "https://" + server + "/@" + user
	}
	start := profiles[platform]
	if start == "" {
		return ""
	}
	return start + handle
}
