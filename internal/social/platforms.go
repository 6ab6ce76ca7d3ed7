package social

import "strings"

// A platform is one row of the table of social platforms: how the addresses of
// its posts look, and what they are called canonically.
type platform struct {
	name  string
	hosts string            // the hosts, or their ends; separated by spaces; ".*" is any country's
	isID  func(string) bool // which characters an identifier has

	// forms are the addresses of posts; of two that fit the first counts.
	//
	//  1. A path that names a post, behind its host where it is no post on
	//     another of the row's: "redd.it/{id}".
	//  2. The canonical address; behind "=" one to be read in its place.
	//  3. The identifier, where it is not {id} alone.
	//
	// {id} is the post, {handle} its author, {part} a word that the canonical
	// address keeps, {_} one that it drops, {url} another address, to be read in
	// its place; behind ":" stand the words that it may be, "#" for digits. * is
	// any one segment, $ the end. Query keys stand behind "?". Segments behind
	// the pattern's last are ignored.
	forms [][3]string

	// never are words of the platform's own that are no account and no post.
	never string

	// clean cuts off what an address adds to an identifier.
	clean func(string) string
}

// platforms is the table; TestAddresses says where each form is documented.
var platforms = [...]platform{
	{name: "x", hosts: "x.com twitter.com fxtwitter.com vxtwitter.com fixupx.com fixvx.com nitter.net xcancel.com", isID: isNumber, forms: [][3]string{
		{"/i/status/{id}", "https://x.com/i/status/{id}"},
		{"/i/web/status/{id}", "https://x.com/i/status/{id}"},
		{"/i/videos/{id}", "https://x.com/i/status/{id}"},
		{"/i/videos/tweet/{id}", "https://x.com/i/status/{id}"},
		{"/i/cards/tfw/v1/{id}", "https://x.com/i/status/{id}"},
		{"/statuses/{id}", "https://x.com/i/status/{id}"},
		{"/embed/Tweet.html?id={id}", "https://x.com/i/status/{id}"},
		{"/{_:1|1.1}/statuses/oembed.json?id={id}", "https://x.com/i/status/{id}"},
		{"/oembed?url={url}"},
		{"publish.*/?query={url}"},
		{"/{handle}/status/{id}", "https://x.com/{handle}/status/{id}"},
		{"/{handle}/statuses/{id}", "https://x.com/{handle}/status/{id}"},
		{"/{handle}/article/{id}", "https://x.com/{handle}/status/{id}"},
	}, never: "i intent share search hashtag home explore settings"},
	{name: "instagram", hosts: "instagram.com instagr.am ddinstagram.com", isID: isCode, forms: [][3]string{
		{"/p/{id}", "https://www.instagram.com/p/{id}/"},
		{"/reel/{id}", "https://www.instagram.com/reel/{id}/"},
		{"/reels/{id}", "https://www.instagram.com/reel/{id}/"},
		{"/tv/{id}", "https://www.instagram.com/tv/{id}/"},
		{"/{handle}/p/{id}", "https://www.instagram.com/p/{id}/"},
		{"/{handle}/reel/{id}", "https://www.instagram.com/reel/{id}/"},
		{"/{handle}/tv/{id}", "https://www.instagram.com/tv/{id}/"},
		{"/share/{_:p|reel}/{part}", "https://www.instagram.com/share/{_}/{part}", "{part}"},
		{"/oembed?url={url}"},
	}, never: "audio explore stories share accounts blog"},
	{name: "facebook", hosts: "facebook.com fb.com fb.watch", isID: isObject, forms: [][3]string{
		{"fb.watch/v/{part}", "https://fb.watch/v/{part}/", "{part}"},
		{"fb.watch/{part}", "https://fb.watch/{part}/", "{part}"},
		{"/share/{_:p|v|r}/{part}", "https://www.facebook.com/share/{_}/{part}/", "{part}"},
		{"/plugins/{_:post|video|comment_embed}.php?href={url}"},
		{"/*/plugins/{_:post|video}.php?href={url}"},
		{"/plugins/{_:post|video}/oembed.json?url={url}"},
		{"graph.*/{_:instagram_oembed|oembed_post|oembed_video}?url={url}"},
		{"graph.*/*/{_:instagram_oembed|oembed_post|oembed_video}?url={url}"},
		{"/watch?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/watch/live?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/watch/{handle}/{id}", "https://www.facebook.com/{handle}/videos/{id}"},
		{"/video.php?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/video.php?id={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/video/video.php?v={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/video/embed?video_id={id}", "https://www.facebook.com/watch/?v={id}"},
		{"/v/{id}", "https://www.facebook.com/watch/?v={id}"},
		{"/photo.php?fbid={id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/photo?fbid={id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/photos/{id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/{_:permalink.php|story.php}?story_fbid={id}&id={part:#}",
			"https://www.facebook.com/permalink.php?story_fbid={id}&id={part}"},
		{"/permalink.php?story_fbid={id}", "https://www.facebook.com/permalink.php?story_fbid={id}"},
		{"/story.php?story_fbid={id}", "https://www.facebook.com/permalink.php?story_fbid={id}"},
		{"/reel/{id}", "https://www.facebook.com/reel/{id}"},
		{"/questions/{id}", "https://www.facebook.com/questions/{id}"},
		{"/notes/{handle}/{part}/{id}", "https://www.facebook.com/notes/{handle}/{part}/{id}"},
		{"/groups/{part}/posts/{id}", "https://www.facebook.com/groups/{part}/posts/{id}"},
		{"/groups/{part}/permalink/{id}", "https://www.facebook.com/groups/{part}/posts/{id}"},
		{"/groups/{part}?view=permalink&id={id}", "https://www.facebook.com/groups/{part}/posts/{id}"},
		{"/groups/{part}?multi_permalinks={id}", "https://www.facebook.com/groups/{part}/posts/{id}"},
		{"/pg/{handle}/{_:posts|videos|photos}/{id}", "=https://www.facebook.com/{handle}/{_}/{id}"},
		{"/{handle}/posts/{id}", "https://www.facebook.com/{handle}/posts/{id}"},
		{"/{handle}/posts/*/{id}", "https://www.facebook.com/{handle}/posts/{id}"},
		{"/{handle}/activity/{id}", "https://www.facebook.com/{handle}/posts/{id}"},
		{"/{handle}/videos/{id}", "https://www.facebook.com/{handle}/videos/{id}"},
		{"/{handle}/videos/*/{id}", "https://www.facebook.com/{handle}/videos/{id}"},
		{"/{handle}/photos/*/{id}", "https://www.facebook.com/photo.php?fbid={id}"},
		{"/{handle}/photos/{id}", "https://www.facebook.com/photo.php?fbid={id}"},
	}, never: "events hashtag marketplace media sharer dialog pages people watch profile.php v"},
	{name: "tiktok", hosts: "tiktok.com", isID: isNumber, forms: [][3]string{
		{"vm.*/{part}", "https://vm.tiktok.com/{part}/", "{part}"},
		{"vt.*/{part}", "https://vt.tiktok.com/{part}/", "{part}"},
		{"/t/{part}", "https://www.tiktok.com/t/{part}/", "{part}"},
		{"/@{handle}/video/{id}", "https://www.tiktok.com/@{handle}/video/{id}"},
		{"/@{handle}/photo/{id}", "https://www.tiktok.com/@{handle}/photo/{id}"},
		{"/@/video/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/embed/{_:v2|v3}/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/embed/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/player/v1/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/share/video/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/*/share/video/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/v/{id}", "https://www.tiktok.com/embed/v2/{id}"},
		{"/oembed?url={url}"},
	}, clean: beforeDot},
	{name: "youtube", hosts: "youtube.com youtube-nocookie.com youtu.be youtube.googleapis.com youtubeeducation.com",
		isID: isVideo, forms: [][3]string{
			{"youtu.be/{id}", "https://www.youtube.com/watch?v={id}"},
			{"/{_:watch|watch_popup|embed}?v={id}", "https://www.youtube.com/watch?v={id}"},
			{"/{_:watch|embed|v|e|shorts|live}/{id}", "https://www.youtube.com/watch?v={id}"},
			{"/oembed?url={url}"},
			{"consent.*/*?continue={url}"},
			{"/attribution_link?u={part}", "=https://www.youtube.com{part}"},
		}},
	{name: "vimeo", hosts: "vimeo.com", isID: isNumber, forms: [][3]string{
		{"/moogaloop.swf?clip_id={id}", "https://vimeo.com/{id}"},
		{"/{_:video|m|review|videos}/{id}", "https://vimeo.com/{id}"},
		{"/{_:album|showcase}/*/video/{id}", "https://vimeo.com/{id}"},
		{"/{_:channels|ondemand}/*/{id}", "https://vimeo.com/{id}"},
		{"/*/review/{id}", "https://vimeo.com/{id}"},
		{"/groups/*/videos/{id}", "https://vimeo.com/{id}"},
		{"/manage/videos/{id}", "https://vimeo.com/{id}"},
		{"/event/{id}", "https://vimeo.com/event/{id}"},
		{"/api/{_:oembed.json|oembed.xml}?url={url}"},
		{"/{id}", "https://vimeo.com/{id}"},
	}},
	{name: "dailymotion", hosts: "dailymotion.com dai.ly", isID: isWord, forms: [][3]string{
		{"dai.ly/{id}", "https://www.dailymotion.com/video/{id}"},
		{"/{_:video|swf}/{id}", "https://www.dailymotion.com/video/{id}"},
		{"/*/video/{id}", "https://www.dailymotion.com/video/{id}"},
		{"/player.html?video={id}", "https://www.dailymotion.com/video/{id}"},
		{"/player/*?video={id}", "https://www.dailymotion.com/video/{id}"},
		{"/services/oembed?url={url}"},
	}, never: "video", clean: func(id string) string { id, _, _ = strings.Cut(id, "_"); return id }},
	{name: "bluesky", hosts: "bsky.app fxbsky.app", isID: isCode, forms: [][3]string{
		{"/profile/{handle}/post/{id}", "https://bsky.app/profile/{handle}/post/{id}"},
		{"/embed/{handle}/app.bsky.feed.post/{id}", "https://bsky.app/profile/{handle}/post/{id}"},
		{"/oembed?url={url}"},
	}},
	{name: "threads", hosts: "threads.net threads.com", isID: isCode, forms: [][3]string{
		{"/@{handle}/post/{id}", "https://www.threads.com/@{handle}/post/{id}"},
		{"/t/{id}", "https://www.threads.com/t/{id}"},
		{"/oembed?url={url}"},
		{"graph.*/*/oembed?url={url}"},
	}},
	{name: "reddit", hosts: "reddit.com redditmedia.com redd.it", isID: isWord, forms: [][3]string{
		{"redd.it/{id}", "https://www.reddit.com/comments/{id}/"},
		{"/r/{part}/comments/{id}", "https://www.reddit.com/r/{part}/comments/{id}/"},
		{"/r/{_}/s/{part}", "https://www.reddit.com/r/{_}/s/{part}", "{part}"},
		{"/{_:user|u}/{handle}/comments/{id}", "https://www.reddit.com/user/{handle}/comments/{id}/"},
		{"/{_:comments|gallery|tb}/{id}", "https://www.reddit.com/comments/{id}/"},
		{"/oembed?url={url}"},
	}, never: "r u user"},
	{name: "telegram", hosts: "t.me telegram.me telegram.dog", isID: isNumber, forms: [][3]string{
		{"/s/{handle}/{id}", "https://t.me/{handle}/{id}"},
		{"/{handle}/{_:#}/{id}", "https://t.me/{handle}/{id}"},
		{"/{handle}/{id}", "https://t.me/{handle}/{id}"},
		{"{handle}.*/{id}", "https://t.me/{handle}/{id}"},
	}, never: "c s b share joinchat addstickers addemoji addtheme addlist addstyle proxy socks login iv bg m k z a boost invoice www " +
		"web auth auction call confirmphone contact giftcode nft setlanguage"},
	{name: "truthsocial", hosts: "truthsocial.com", isID: isNumber, forms: [][3]string{
		{"/@{handle}/posts/{id}", "https://truthsocial.com/@{handle}/{id}"},
		{"/@{handle}/{id}", "https://truthsocial.com/@{handle}/{id}"},
		{"/users/{handle}/statuses/{id}", "https://truthsocial.com/@{handle}/{id}"},
	}},
	{name: "linkedin", hosts: "linkedin.com", isID: isNumber, forms: [][3]string{
		{"/embed/feed/update/urn:li:{part:share|activity|ugcPost}:{id}",
			"https://www.linkedin.com/feed/update/urn:li:{part}:{id}"},
		{"/feed/update/urn:li:{part:share|activity|ugcPost}:{id}",
			"https://www.linkedin.com/feed/update/urn:li:{part}:{id}"},
		{"/feed/update/{part:share|activity|ugcPost}:{id}", "https://www.linkedin.com/feed/update/urn:li:{part}:{id}"},
		{"/video/{_:live|event}/urn:li:{part:share|activity|ugcPost}:{id}",
			"https://www.linkedin.com/feed/update/urn:li:{part}:{id}"},
		{"/posts/{_}activity-{id}", "https://www.linkedin.com/feed/update/urn:li:activity:{id}"},
		{"/posts/{_}share-{id}", "https://www.linkedin.com/feed/update/urn:li:share:{id}"},
		{"/posts/{_}ugcPost-{id}", "https://www.linkedin.com/feed/update/urn:li:ugcPost:{id}"},
		{"/posts/activity-{id}", "https://www.linkedin.com/feed/update/urn:li:activity:{id}"},
	}, clean: func(id string) string { id, _, _ = strings.Cut(id, "-"); return id }},
	{name: "pinterest", hosts: "pinterest.* pin.it", isID: isPin, forms: [][3]string{
		{"pin.it/{part}", "https://pin.it/{part}", "{part}"},
		{"/pin/{_}--{id}", "https://www.pinterest.com/pin/{id}/"},
		{"/pin/{id}", "https://www.pinterest.com/pin/{id}/"},
		{"assets.*/ext/embed.html?id={id}", "https://www.pinterest.com/pin/{id}/"},
		{"/oembed.json?url={url}"},
	}},
	{name: "tumblr", hosts: "tumblr.com", isID: isNumber, forms: [][3]string{
		{"embed.*/embed/post/{part}/{id}", "https://embed.tumblr.com/embed/post/{part}/{id}"},
		{"/blog/view/{handle}/{id}", "https://www.tumblr.com/{handle}/{id}"},
		{"/dashboard/blog/{handle}/{id}", "https://www.tumblr.com/{handle}/{id}"},
		{"/oembed/1.0?url={url}"},
		{"www.*/{handle}/{id}", "https://www.tumblr.com/{handle}/{id}"},
		{"tumblr.com/{handle}/{id}", "https://www.tumblr.com/{handle}/{id}"},
		{"{handle}.*/{_:post|image}/{id}", "https://{handle}.tumblr.com/post/{id}"},
		{"{handle}.*/{id}", "https://{handle}.tumblr.com/post/{id}"},
	}, never: "tagged search explore dashboard blog post image share widgets www assets embed api"},
	{name: "flickr", hosts: "flickr.com flic.kr", isID: isNumber, forms: [][3]string{
		{"flic.kr/p/{part}", "https://flic.kr/p/{part}", "{part}"},
		{"/photos/{handle}/{id}", "https://www.flickr.com/photos/{handle}/{id}/"},
		{"embedr.*/photos/{id}", "https://embedr.flickr.com/photos/{id}"},
		{"/services/oembed?url={url}"},
	}, never: "tags"},
	{name: "giphy", hosts: "giphy.com gph.is", isID: isWord, forms: [][3]string{
		{"gph.is/{_:g|st|v}/{part}", "https://gph.is/{_}/{part}", "{part}"},
		{"gph.is/{part}", "https://gph.is/{part}", "{part}"},
		{"/{_:embed|gifs|clips|stickers|videos}/{id}", "https://giphy.com/gifs/{id}"},
		{"/media/{_}/{id}/{_}.{_:gif|mp4|webp}", "https://giphy.com/gifs/{id}"},
		{"/media/{id}/{_}.{_:gif|mp4|webp}", "https://giphy.com/gifs/{id}"},
		{"i.*/{id}.{_:gif|mp4|webp}", "https://giphy.com/gifs/{id}"},
		{"/services/oembed?url={url}"},
	}, clean: afterHyphen},
	{name: "imgur", hosts: "imgur.com", isID: isShortWord, forms: [][3]string{
		{"/a/{id}", "https://imgur.com/a/{id}"},
		{"/gallery/{id}", "https://imgur.com/gallery/{id}"},
		{"/{_:t|r|topic}/*/{id}", "https://imgur.com/{id}"},
		{"i.*/{id}.{_:jpg|jpeg|png|gif|gifv|mp4|webm}", "https://imgur.com/{id}"},
		{"imgur.com/{id}/$", "https://imgur.com/{id}"},
		{"imgur.com/{id}/embed", "https://imgur.com/{id}"},
		{"m.*/{id}/$", "https://imgur.com/{id}"},
	}, never: "about account gallery memegen privacy random rules search signin signup topics upload register blog",
		clean: afterHyphen},
	{name: "twitch", hosts: "twitch.tv", isID: isCode, forms: [][3]string{
		{"clips.*/embed?clip={id}", "https://clips.twitch.tv/{id}"},
		{"clips.*/{handle}/{id}", "https://clips.twitch.tv/{id}"},
		{"clips.*/{id}", "https://clips.twitch.tv/{id}"},
		{"player.*/?video=v{id:#}", "https://www.twitch.tv/videos/{id}"},
		{"player.*/?video={id:#}", "https://www.twitch.tv/videos/{id}"},
		{"/videos/v{id:#}", "https://www.twitch.tv/videos/{id}"},
		{"/{_:videos|video}/{id:#}", "https://www.twitch.tv/videos/{id}"},
		{"/{handle}/{_:v|video}/{id:#}", "https://www.twitch.tv/videos/{id}"},
		{"/{handle}/clip/{id}", "https://clips.twitch.tv/{id}"},
		{"/clip/{id}", "https://clips.twitch.tv/{id}"},
	}, never: "create edit embed directory"},
	{name: "rumble", hosts: "rumble.com", isID: isRumble, forms: [][3]string{
		{"/{_:embed|shorts}/{id}", "https://rumble.com/{_}/{id}/"},
		{"/embed/{_}.{id}", "https://rumble.com/embed/{id}/"},
		{"/api/Media/oembed.json?url={url}"},
		{"/{id}", "https://rumble.com/{id}.html"},
	}, never: "videos viral", clean: func(id string) string {
		id, _, _ = strings.Cut(id, "-")
		return beforeDot(id)
	}},
	{name: "streamable", hosts: "streamable.com", isID: isShortWord, forms: [][3]string{
		{"/{_:e|o|s|t}/{id}", "https://streamable.com/{id}"},
		{"api.*/{_:oembed|oembed.json}?url={url}"},
		{"/{id}/$", "https://streamable.com/{id}"},
	}, never: "login signup pricing terms privacy about upload help support clipper"},
	{name: "bilibili", hosts: "bilibili.com b23.tv", isID: isBilibili, forms: [][3]string{
		{"b23.tv/{id}", "https://www.bilibili.com/video/{id}"},
		{"b23.tv/{part}", "https://b23.tv/{part}", "{part}"},
		{"/video/{id}", "https://www.bilibili.com/video/{id}"},
		{"/player.html?bvid={id}", "https://www.bilibili.com/video/{id}"},
		{"/player.html?aid={part:#}", "=https://www.bilibili.com/video/av{part}"},
		{"/blackboard/{_}?bvid={id}", "https://www.bilibili.com/video/{id}"},
		{"/blackboard/{_}?aid={part:#}", "=https://www.bilibili.com/video/av{part}"},
		{"t.*/{part:#}", "https://t.bilibili.com/{part}", "{part}"},
		{"/opus/{part:#}", "https://t.bilibili.com/{part}", "{part}"},
	}},
	{name: "spotify", hosts: "spotify.com", isID: isWord, forms: [][3]string{
		{"open.*/{part:track|album|playlist|episode|show|artist}/{id}", "https://open.spotify.com/{part}/{id}"},
		{"play.*/{part:track|album|playlist|episode|show|artist}/{id}", "https://open.spotify.com/{part}/{id}"},
		{"open.*/{_:embed|embed-podcast|embed-legacy}/{part:track|album|playlist|episode|show|artist}/{id}",
			"https://open.spotify.com/{part}/{id}"},
		{"open.*/intl-{_}/{part:track|album|playlist|episode|show|artist}/{id}", "https://open.spotify.com/{part}/{id}"},
		{"/user/*/playlist/{id}", "https://open.spotify.com/playlist/{id}"},
		{"/embed/user/*/playlist/{id}", "https://open.spotify.com/playlist/{id}"},
		{"open.*/embed?uri={url}"},
		{"embed.*/?uri={url}"},
		{"/oembed?url={url}"},
	}},
	{name: "soundcloud", hosts: "soundcloud.com snd.sc", isID: isNumber, forms: [][3]string{
		{"w.*/player?url={url}"},
		{"player.*/player.swf?url={url}"},
		{"/oembed?url={url}"},
		{"api.*/tracks/soundcloud:tracks:{id}", "https://api.soundcloud.com/tracks/{id}"},
		{"api.*/tracks/{id}", "https://api.soundcloud.com/tracks/{id}"},
		{"api.*/playlists/soundcloud:playlists:{id}", "https://api.soundcloud.com/playlists/{id}"},
		{"api.*/playlists/{id}", "https://api.soundcloud.com/playlists/{id}"},
		{"on.*/{part}/$", "https://on.soundcloud.com/{part}", "{part}"},
		{"snd.sc/{part}", "https://snd.sc/{part}", "{part}"},
		{"soundcloud.com/{handle}/sets/{part}", "https://soundcloud.com/{handle}/sets/{part}", "{handle}/sets/{part}"},
		{"soundcloud.com/{handle}/{part}", "https://soundcloud.com/{handle}/{part}", "{handle}/{part}"},
		{"m.*/{handle}/{part}", "=https://soundcloud.com/{handle}/{part}"},
	}, never: "discover search tags charts pages stream you upload groups stations people player oembed jobs imprint " +
		"tracks sets likes followers following reposts albums popular-tracks comments spotlight toptracks terms-of-use"},
	{name: "vk", hosts: "vk.com vk.ru vkvideo.ru vkontakte.ru", isID: isPair, forms: [][3]string{
		{"/wall{id}", "https://vk.com/wall{id}"},
		{"/*?w=wall{id}", "https://vk.com/wall{id}"},
		{"/?w=wall{id}", "https://vk.com/wall{id}"},
		{"/{part:video|clip|photo}{id}", "https://vk.com/{part}{id}"},
		{"/*/{part:video|clip}{id}", "https://vk.com/{part}{id}"},
		{"/*?z={part:video|clip|photo}{id}", "https://vk.com/{part}{id}"},
		{"/video_ext.php?oid={part}&id={_:#}", "=https://vk.com/video{part}_{_}"},
	}, clean: func(id string) string { id, _, _ = strings.Cut(id, "/"); return id }},
	{name: "weibo", hosts: "weibo.com weibo.cn", isID: isWeibo, forms: [][3]string{
		{"/{_:status|detail|statuses}/{id}", "https://m.weibo.cn/status/{id}"},
		{"/{handle:#}/{id}", "https://weibo.com/{handle}/{id}"},
	}, never: "follow fans home profile photos album"},
	{name: "snapchat", hosts: "snapchat.com", isID: isSnap, forms: [][3]string{
		{"/spotlight/{id}", "https://www.snapchat.com/spotlight/{id}"},
		{"/@{handle}/spotlight/{id}", "https://www.snapchat.com/@{handle}/spotlight/{id}"},
		{"/embed/spotlight/{id}", "https://www.snapchat.com/spotlight/{id}"},
	}},
	{hosts: "embedly.com embed.ly", forms: [][3]string{
		{"/widgets/media.html?src={url}"}, {"/widgets/media.html?url={url}"}, {"api.*/1/oembed?url={url}"},
	}},
	{hosts: "google.com", forms: [][3]string{{"/url?q={url}"}, {"/url?url={url}"}}}, // in documents exported from there
	{hosts: "noembed.com", forms: [][3]string{{"/embed?url={url}"}}},
	{hosts: "iframe.ly iframely.net", forms: [][3]string{{"/api/iframe?url={url}"}}},
}

// mastodonForms name posts on any server of the fediverse that runs Mastodon.
var mastodonForms = [][3]string{
	{"/@{handle}/{id}", "https://{host}/@{handle}/{id}"},
	{"/users/{handle}/statuses/{id}", "https://{host}/@{handle}/{id}"},
	{"/{_:web|deck}/@{handle}/{id}", "https://{host}/@{handle}/{id}"},
	{"/web/statuses/{id}", "https://{host}/web/statuses/{id}"},
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
