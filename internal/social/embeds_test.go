package social

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/require"
)

// TestBareIDs: what looks like an id of the platform is one, names of accounts
// and numbers of other kinds are none.
func TestBareIDs(t *testing.T) {
	for _, c := range []struct{ markup, id string }{
		{`<div data-tweet="1501234567890123456">`, "1501234567890123456"},
		{`<div data-tweet="12">`, ""},
		{`<div data-twitter-id="807095">`, ""}, // an account's number
		{`<div data-tweet-count="1501234567890123456">`, ""},
		{`<div data-youtube-id="a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<div data-youtube-id="subscribers">`, ""},
		{`<div data-youtube="IsleFerry24">`, ""}, // an account's name
		{`<div data-instagram-username="isle_ferry1">`, ""},
		{`<div class="embed--vimeo" data-id="76979871">`, "76979871"},
		{`<div class="share-vimeo" data-count="76979871">`, ""},
		{`<div id="youtube-subscribe1">`, ""},
		{`<div id="lyte_a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<button id="youtube-placeholder-a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<div id="youtube-container-1">`, ""},
		{`<div id="youtube-player-container-1">`, ""},
		{`<media-player src="youtube/a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<media-player src="youtube/subscribers">`, ""},
		{`<a class="embed" data-embed-provider="instagram" data-embed-id="CqWeRtYuIoP">`, "CqWeRtYuIoP"},
		{`<a class="instagram" data-id="CqWeRtYuIoP">`, ""},
		{`<div class="instagram_post" postid="CqWeRtYuIoP">`, "CqWeRtYuIoP"},
		{`<div class="post" postid="CqWeRtYuIoP">`, ""},
		{`<tweet-embed :tweet-id="'1501234567890123456'">`, "1501234567890123456"},
		{`<tweet-embed :tweet-id="story.id">`, ""},
		{`<div class="player" spotifyid="episode/4uLU6hMCjMI75M1A2tKUQC">`, "4uLU6hMCjMI75M1A2tKUQC"},
		{`<video data-youtube-id="a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<video data-video-id="6091276897001" src="/a.mp4">`, ""},
		{`<div class="YouTubePlayer" data-video-id="a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<div class="youtube-video" data-videocode="a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<aside data-method="loadTwitter" data-v-id="1501234567890123456">`, "1501234567890123456"},
		{`<isle-vimeo-player video-id="76979871">`, "76979871"},
		{`<div data-telegram="isleferry/33">`, "33"},
		{`<div data-telegram="isleferry">`, ""},
		{`<script data-telegram-discussion="isleferry/33"></script>`, ""},
		{`<div class="tgme_message" data-post="isleferry/33">`, "33"},
		{`<div data-vk="-1357_2468">`, "-1357_2468"},
		{`<div data-source="YouTube" data-identifier="a9Bc8De7Fg0">`, "a9Bc8De7Fg0"},
		{`<div data-source="Library" data-identifier="a9Bc8De7Fg0">`, ""},
		{`<div data-provider="twitch" data-id="1234567890">`, "1234567890"},
		{`<div data-twitch="1234567890">`, ""}, // a channel's number perhaps
	} {
		p := page.LayTokens([]byte(c.markup), nil)
		id := ""
		for i := range p.Elements {
			if post, _, ok := EmbedAt(p, i, lexicon.For("en")); ok {
				id = post.ID
			}
		}
		require.Equal(t, c.id, id, c.markup)
	}
}

// TestEmbedsFound: embeds that scripts, consent or the site's own frames hide, and
// boxes like them that show no post.
func TestEmbedsFound(t *testing.T) {
	for _, c := range []struct{ markup, id string }{
		{`<div data-test="tweet-embed-https://x.com/isleferry/status/1501234567890123456"></div>`, "1501234567890123456"},
		{`<div data-test="see https://x.com/isleferry/status/1501234567890123456"></div>`, ""},
		{`<iframe src="/embed/x?url=https%3A%2F%2Fx.com%2Fisleferry%2Fstatus%2F1501234567890123456"></iframe>`, "1501234567890123456"},
		{`<iframe src="/search?url=https%3A%2F%2Fx.com%2Fisleferry%2Fstatus%2F1501234567890123456"></iframe>`, ""},
		{`<div wait-original-src="https://www.youtube.com/embed/a9Bc8De7Fg0"></div>`, "a9Bc8De7Fg0"},
		{`<figure data-credit="https://www.instagram.com/p/CqWeRtYuIoP/"><img src="/a.jpg"></figure>`, ""},
		{`<page-part props='{"post":{"url":"https://x.com/isleferry/status/1501234567890123456"}}'></page-part>`, "1501234567890123456"},
		{`<page-part name="YoutubePart" props='{"id":"c1d2","assetId":"a9Bc8De7Fg0","authorId":"b9Bc8De7Fg0"}'></page-part>`, "a9Bc8De7Fg0"},
		{`<site-island component-export="Tweet" props='{"id":[0,"1501234567890123456"]}'></site-island>`, "1501234567890123456"},
		{`<site-island component-export="Counter" props='{"id":[0,"1501234567890123456"]}'></site-island>`, ""},
		{`<script>twttr.widgets.createVideo("1501234567890123456", box)</script>`, "1501234567890123456"},
		{`<script type="IN/Share" data-url="https://www.linkedin.com/feed/update/urn:li:share:7196543210987654321"></script>`, ""},
		{`<script>new Twitch.Player("box", {width: 800, video: "1234567890"})</script>`, "1234567890"},
		{`<script>new Twitch.Embed("box", {channel: "isleferry"})</script>`, ""},
		{`<script>ready = api => api.createController(box, {uri: 'spotify:track:4uLU6hMCjMI75M1A2tKUQC'})</script>`, "4uLU6hMCjMI75M1A2tKUQC"},
		{`<div class="c-embed"><p>Not shown here.</p><a href="https://x.com/isleferry/status/1501234567890123456">View original tweet on Twitter</a></div>`, "1501234567890123456"},
		{`<div class="c-embed"><a href="https://x.com/isleferry/status/1501234567890123456">the ferry's answer</a></div>`, ""},
		{`<div data-embed-provider="x"><a href="https://x.com/isleferry/status/1501234567890123456">the ferry's answer</a></div>`, "1501234567890123456"},
		{`<div data-embed-provider="youtube"><a href="https://x.com/isleferry/status/1501234567890123456">the ferry's answer</a></div>`, ""},
		{`<iframe src="data:text/html;charset=utf-8,%3Cblockquote%20class%3D%22twitter-tweet%22%3E%3Ca%20href%3D%22https%3A%2F%2Fx.com%2Fisleferry%2Fstatus%2F1501234567890123456%22%3E%3C%2Fa%3E%3C%2Fblockquote%3E"></iframe>`, "1501234567890123456"},
		{`<iframe src="data:text/html;base64,PGlmcmFtZSBzcmM9Imh0dHBzOi8vd3d3LnlvdXR1YmUuY29tL2VtYmVkL2E5QmM4RGU3RmcwIj48L2lmcmFtZT4="></iframe>`, "a9Bc8De7Fg0"},
		{`<iframe src="data:text/html,%3Cp%3Esee%20https%3A%2F%2Fx.com%2Fisleferry%2Fstatus%2F1501234567890123456%3C%2Fp%3E"></iframe>`, ""},
		{`<div class="credit"><a href="https://x.com/isleferry/status/1501234567890123456">View original tweet on Twitter</a></div>`, ""},
		{`<figure><a href="https://www.youtube-nocookie.com/embed/a9Bc8De7Fg0"><img src="/a.jpg"><p>Playing it sends data to the platform.</p></a></figure>`, "a9Bc8De7Fg0"},
		{`<figure><a href="https://x.com/isleferry/status/1501234567890123456"><img src="/a.jpg"><p>The ferry</p></a></figure>`, ""},
		{`<div><script type="text/x-embed"><blockquote class="twitter-tweet"><a href="https://x.com/isleferry/status/1501234567890123456"></a></blockquote></script></div>`, "1501234567890123456"},
		{`<div data-settings='{"embed":{"service":"Twitter","payload":{"id":"1501234567890123456"}}}'></div>`, "1501234567890123456"},
		{`<div data-settings='{"service":"youtube","channel":{"id":"a9Bc8De7Fg0"}}'></div>`, ""},
		{`<div x-data='{ shown: false, html: "<iframe src=https://www.youtube.com/embed/a9Bc8De7Fg0>" }'></div>`, "a9Bc8De7Fg0"},
		{`<site-embed :post='{"type":"instagram","url":"https://www.instagram.com/p/CqWeRtYuIoP/"}'></site-embed>`, "CqWeRtYuIoP"},
		{`<div data-src-tweet="1501234567890123456"></div>`, "1501234567890123456"},
		{`<div data-shares-twitter="150123"></div>`, ""},
		{`<a href="https://www.youtube.com/watch?v=a9Bc8De7Fg0"><img src="https://pictures.example/button?of=https%3A%2F%2Fyoutu.be%2Fa9Bc8De7Fg0"></a>`, "a9Bc8De7Fg0"},
		{`<a href="https://www.youtube.com/watch?v=a9Bc8De7Fg0"><img src="/ferry.jpg"></a>`, ""},
		{`<div><img src="/a.jpg"><a class="site-video-popup" href="https://youtu.be/a9Bc8De7Fg0" aria-label="Play"></a></div>`, "a9Bc8De7Fg0"},
		{`<div><a class="site-video-icon" href="https://youtu.be/a9Bc8De7Fg0"></a></div>`, ""},
		{`<p><a data-lightbox href="https://youtu.be/a9Bc8De7Fg0"><img src="/a.jpg"></a></p>`, "a9Bc8De7Fg0"},
		{`<p><a data-track href="https://youtu.be/a9Bc8De7Fg0"><img src="/a.jpg"></a></p>`, ""},
		{`<script>jwplayer("box").setup({ file: "https://www.youtube.com/watch?v=a9Bc8De7Fg0", width: 640 });</script>`, "a9Bc8De7Fg0"},
		{`<script>jwplayer("box").setup({ file: "https://video.example/a9Bc8De7Fg0.mp4" });</script>`, ""},
		{`<iframe src="/web/20190101000000if_/https://www.youtube.com/embed/a9Bc8De7Fg0"></iframe>`, "a9Bc8De7Fg0"},
		{`<div><a href="https://youtu.be/a9Bc8De7Fg0"><img src="https://i.ytimg.com/vi/a9Bc8De7Fg0/0.jpg"></a><h3><a href="https://www.youtube.com/watch?v=a9Bc8De7Fg0">Soup</a></h3><p>How the ferry's cook makes it.</p></div>`, ""},
		{`<div><a href="https://youtu.be/a9Bc8De7Fg0"><img src="https://i.ytimg.com/vi/a9Bc8De7Fg0/0.jpg"></a><h3><a href="/soup">Soup</a></h3></div>`, "a9Bc8De7Fg0"},
		{`<div class="video-slider"><div><img src="https://i.ytimg.com/vi/a9Bc8De7Fg0/0.jpg"><span class="play"></span></div></div>`, ""},
		{`<div class="video"><div><img src="https://i.ytimg.com/vi/a9Bc8De7Fg0/0.jpg"><span class="play"></span></div></div>`, "a9Bc8De7Fg0"},
		{`<iframe srcdoc="&lt;blockquote class='twitter-tweet'&gt;&lt;a href='https://x.com/isleferry/status/1501234567890123456'&gt;&lt;/a&gt;&lt;/blockquote&gt;"></iframe>`, "1501234567890123456"},
		{`<div class="consent-box" data-vendor="tiktok"><p>Not loaded.</p><a href="https://www.tiktok.com/@isleferry/video/7278901234567890123">View content on TikTok</a></div>`, "7278901234567890123"},
		{`<div data-provider="X" data-id="1501234567890123456"></div>`, "1501234567890123456"},
		{`<button data-clipboard-text="https://x.com/isleferry/status/1501234567890123456">Copy</button>`, ""},
		{`<div class="social-post"><script type="application/json">{"platform":"x","postId":"1501234567890123456"}</script></div>`, "1501234567890123456"},
		{`<div class="weather"><script type="application/json">{"platform":"x","postId":"1501234567890123456"}</script></div>`, ""},
		{`<div class="tweet-box" data-tweet='{"id_str":"1501234567890123456","full_text":"Soup"}'></div>`, "1501234567890123456"},
		{`<div data-axis="x" data-id="1501234567890123456"></div>`, ""},
		{`<div data-provider="x" data-key="112233445566778"></div>`, ""},
		{`<div class="gap-x" data-id="1501234567890123456"></div>`, ""},
		{`<div data-x-trace-id="1501234567890123456"></div>`, ""},
		{`<figure class="screenshot"><a href="https://x.com/isleferry/status/1501234567890123456"><img src="/a.jpg"></a></figure>`, "1501234567890123456"},
		{`<div class="post-screenshot"><figure><a href="https://x.com/isleferry/status/1501234567890123456"><img src="/a.jpg"></a><figcaption>Since deleted.</figcaption></figure></div>`, "1501234567890123456"},
		{`<figure class="share"><a href="https://x.com/isleferry/status/1501234567890123456"><img src="/a.jpg" alt="tweet this"></a></figure>`, ""},
		{`<figure><a href="https://bsky.app/profile/isle.example/post/3lf7ah2kq5s2e"><div><div>Isle Ferry (@isle.example)</div><div>Soup at noon.</div></div></a></figure>`, "3lf7ah2kq5s2e"},
		{`<figure><a href="https://bsky.app/profile/isle.example/post/3lf7ah2kq5s2e"><div><div>Soup on the ferry</div><div>What the cook says.</div></div></a></figure>`, ""},
		{`<div class="feed"><a href="https://bsky.app/profile/isle.example/post/3lf7ah2kq5s2e"><div><div>Isle Ferry (@isle.example)</div><div>Soup at noon.</div></div></a></div>`, ""},
		{`<div><p>Shown when you agree.</p><button>Show</button><template><blockquote class="twitter-tweet"><a href="https://x.com/isleferry/status/1501234567890123456"></a></blockquote></template></div>`, "1501234567890123456"},
	} {
		p := page.LayTokens([]byte(c.markup), nil)
		id := ""
		for i := range p.Elements {
			if post, _, ok := EmbedAt(p, i, lexicon.For("en")); ok {
				id = post.ID
				break
			}
		}
		require.Equal(t, c.id, id, c.markup)
	}
}

// TestEmbedWords: what an embed code says of its post, whatever its language, the
// box around it and the pictures in it.
func TestEmbedWords(t *testing.T) {
	for _, c := range []struct{ markup, name, handle, text string }{
		{`<blockquote class="twitter-tweet"><p>Soup <img class="emoji" alt="🍲" src="/soup.svg">, at last <img src="/a.jpg" alt="a bowl"></p>&mdash; Isle Ferry (@isleferry) <a href="https://x.com/isleferry/status/1501234567890123456">March 9, 2022</a></blockquote>`,
			"Isle Ferry", "isleferry", "Soup 🍲, at last"},
		{`<blockquote class="instagram-media"><a href="https://www.instagram.com/p/CqWeRtYuIoP/">View this post on Instagram</a><p>Kasutaja Isle Ferry (@isle.ferry) jagatud postitus</p></blockquote>`,
			"", "isle.ferry", ""},
		{`<blockquote class="instagram-media"><a href="https://www.instagram.com/p/CqWeRtYuIoP/">View this post on Instagram</a><p>Публикация, споделена от Isle Ferry (@isle.ferry)</p></blockquote>`,
			"Isle Ferry", "isle.ferry", ""},
		{`<blockquote class="instagram-media"><a href="https://www.instagram.com/p/CqWeRtYuIoP/">View this post on Instagram</a><p>Soup at noon.</p><p>Photo: Tom Vale (@tom.vale), of course</p></blockquote>`,
			"", "", "Soup at noon. Photo: Tom Vale (@tom.vale), of course"},
		{`<blockquote class="twitter-tweet"><p lang="et">Supp on valmis.</p>&mdash; Isle Ferry (@isleferry) <a href="https://x.com/isleferry/status/1501234567890123456">9. märts 2022</a></blockquote>`,
			"Isle Ferry", "isleferry", "Supp on valmis."},
		{`<div class="embed-instagram"><blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/CqWeRtYuIoP/">View this post on Instagram</a><p><a href="https://www.instagram.com/p/CqWeRtYuIoP/">A post shared by Isle Ferry (@isle.ferry)</a></p></div></blockquote></div>`,
			"Isle Ferry", "isle.ferry", ""},
		{`<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/ferries/comments/1c4tt9k/">Wieder da</a><br> von<a href="https://www.reddit.com/user/seadog/">u/seadog</a> in<a href="https://www.reddit.com/r/ferries/">ferries</a></blockquote>`,
			"", "seadog", "Wieder da"},
		{`<blockquote class="Tweet" cite="https://x.com/isleferry/status/1501234567890123456"><div><span>Isle Ferry</span> <span>@isleferry</span></div><div><p lang="en">Soup at noon.</p></div></blockquote>`,
			"Isle Ferry", "isleferry", "Soup at noon."},
		{`<blockquote class="Tweet" cite="https://x.com/isleferry/status/1501234567890123456"><p lang="en">Thanks to @harbourhall<br>Soup at noon.</p></blockquote>`,
			"", "isleferry", "Thanks to @harbourhall Soup at noon."},
		{`<blockquote class="toot" cite="https://social.example/@isle/114817022334455667"><div><a href="https://social.example/@isle">Isle Ferry</a> <a>@isle@social.example</a></div><p>Soup at noon.</p><a href="https://social.example/@isle/114817022334455667">09 March 2022 18:02</a></blockquote>`,
			"Isle Ferry", "isle@social.example", "Soup at noon."},
		{`<blockquote class="reddit-card"><a href="https://www.reddit.com/r/ferries/comments/1c4tt9k/back/?ref=share">Back at last</a> from <a href="https://www.reddit.com/r/ferries">ferries</a></blockquote>`,
			"", "", "Back at last"},
		{`<blockquote class="embedly-card"><h4><a href="https://www.reddit.com/r/ferries/comments/1c4tt9k/back/">Back at last</a></h4><p>Posted in r/ferries by u/seadog • 44 points and 3 comments</p></blockquote>`,
			"", "seadog", "Back at last"},
		{`<div class="embed-instagram"><blockquote class="instagram-media"><a href="https://www.instagram.com/isle.ferry/p/CqWeRtYuIoP/">View this post on Instagram</a><p>A post shared by Isle Ferry (@isle.ferry)</p></blockquote></div>`,
			"Isle Ferry", "isle.ferry", ""},
		{`<div data-embed='{"url":"https://x.com/isleferry/status/1501234567890123456","oembed":{"html":"<blockquote class=\"twitter-tweet\"><p lang=\"en\">Soup at noon.</p>&mdash; Isle Ferry (@isleferry) <a href=\"https://x.com/isleferry/status/1501234567890123456\">March 9, 2022</a></blockquote>"}}'></div>`,
			"Isle Ferry", "isleferry", "Soup at noon."},
	} {
		p := page.LayTokens([]byte(c.markup), nil)
		for i := range p.Elements {
			if post, _, ok := EmbedAt(p, i, lexicon.For("en")); ok {
				require.Equal(t, []string{c.name, c.handle, c.text}, []string{post.Author.Name, post.Author.Handle, post.Text}, c.markup)
				c.markup = ""
				break
			}
		}
		require.Empty(t, c.markup, "no post")
	}
}

// TestGated: of a box that waits for consent the reader's words are the embed's too.
func TestGated(t *testing.T) {
	p := page.LayTokens([]byte(`<section><div><h4>From X</h4><p>Shown when you agree.</p><button>Show</button><template><blockquote class="twitter-tweet"><a href="https://x.com/isleferry/status/1501234567890123456"></a></blockquote></template></div></section>`), nil)
	for i := range p.Elements {
		if _, _, ok := EmbedAt(p, i, lexicon.For("en")); ok {
			require.Contains(t, p.TextOf(i), "Shown when you agree.")
			return
		}
	}
	require.Fail(t, "no post")
}

// TestLongLine: wherever a long line is cut, its last dash stands before the author.
func TestLongLine(t *testing.T) {
	for n := range 400 {
		line := "The ferry — Isle Two — " + strings.Repeat("x", n) + " sails at noon. — Isle Ferry (@isleferry) March 9, 2022"
		l, ok := readPostLine(line, lexicon.For("en"))
		require.True(t, ok, line)
		require.Equal(t, "Isle Ferry", l.Post.Author.Name, line)
	}
}

// TestForeignDay: a day in a language without a lexicon ends the author's line, other
// words do not.
func TestForeignDay(t *testing.T) {
	for _, c := range []struct{ line, name string }{
		{"— Isle Ferry (@isleferry) 9. märts 2022", "Isle Ferry"},
		{"— Isle Ferry (@isleferry) 2022 m. kovo 9 d.", "Isle Ferry"},
		{"— Isle Ferry (@isleferry) 9 tháng 3, 2022", "Isle Ferry"},
		{"— Isle Ferry (@isleferry) joined the fleet in 2022.", ""},
		{"— Isle Ferry (@isleferry) has 9 decks and 2022 seats for all of us", ""},
		{"Isle Ferry (@isleferry) 9. märts 2022", ""},
	} {
		l, ok := readPostLine(c.line, lexicon.For("en"))
		require.Equal(t, c.name != "", ok, c.line)
		require.Equal(t, c.name, l.Post.Author.Name, c.line)
	}
}

// TestShortCodes: a code names its platform and an address, or an id of the
// platform's kind; codes for something else are none.
func TestShortCodes(t *testing.T) {
	for _, c := range []struct{ line, platform, id string }{
		{"[embed]https://youtu.be/a9Bc8De7Fg0[/embed]", "youtube", "a9Bc8De7Fg0"},
		{"[instagram url=https://www.instagram.com/p/CqWeRtYuIoP/]", "instagram", "CqWeRtYuIoP"},
		{"[tweet 1501234567890123456]", "x", "1501234567890123456"},
		{"[tweet id='1501234567890123456' hide_thread=1]", "x", "1501234567890123456"},
		{"[media=vimeo]76979871[/media]", "vimeo", "76979871"},
		{"{youtube}a9Bc8De7Fg0{/youtube}", "youtube", "a9Bc8De7Fg0"},
		{"{{< vimeo 76979871 >}}", "vimeo", "76979871"},
		{"{% embed https://youtu.be/a9Bc8De7Fg0 %}", "youtube", "a9Bc8De7Fg0"},
		{`[soundcloud url="https://api.soundcloud.com/tracks/76979871" width="100%"]`, "soundcloud", "76979871"},
		{`{{< x user="isleferry" id="1501234567890123456" >}}`, "x", "1501234567890123456"},
		{"[youtube channel]", "", ""},
		{"[tweet]", "", ""},
		{"[gallery ids=76979871]", "", ""},
		{"[1501234567890123456]", "", ""},
		{"{loadposition youtube a9Bc8De7Fg0}", "", ""},
	} {
		post, _ := FromLine(c.line)
		require.Equal(t, []string{c.platform, c.id}, []string{post.Platform, post.ID}, c.line)
	}
}

func TestRevealed(t *testing.T) {
	const plain = `<iframe src="https://youtu.be/a9Bc8De7Fg0">`
	for _, hidden := range []string{
		`%3Ciframe%20src=%22https://youtu.be/a9Bc8De7Fg0%22%3E`,
		`\u003Ciframe src=\"https:\/\/youtu.be\/a9Bc8De7Fg0\"\u003E`,
		`&lt;iframe src=&quot;https://youtu.be/a9Bc8De7Fg0&quot;&gt;`,
		`PGlmcmFtZSBzcmM9Imh0dHBzOi8veW91dHUuYmUvYTlCYzhEZTdGZzAiPg==`,
		`JTNDaWZyYW1lJTIwc3JjPSUyMmh0dHBzOi8veW91dHUuYmUvYTlCYzhEZTdGZzAlMjIlM0U`, // both
	} {
		got, changed := revealed(hidden)
		require.True(t, changed, hidden)
		require.Equal(t, plain, got)
	}
	_, changed := revealed("PGxhY2Vob2xkZXI of a name")
	require.False(t, changed)
}

// FuzzEmbeds: no markup makes the readers of embeds panic, and what they find
// has an address that names the same post.
func FuzzEmbeds(f *testing.F) {
	pages, err := filepath.Glob("../../testdata/social/embed_*.html")
	require.NoError(f, err)
	for _, name := range pages {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`<div data-attrs='{"url":"https://x.com/a/status/1","quoted_tweet":{"quoted":{}},"photos":[[[[{}]]]],"date":1e300}'>`))
	lex := lexicon.For("en")
	f.Fuzz(func(t *testing.T, markup []byte) {
		p := page.LayTokens(markup, nil)
		defer p.Release()
		for i := range p.Elements {
			post, _, ok := EmbedAt(p, i, lex)
			if !ok {
				continue
			}
			post.Complete()
			again, ok := FromURL(post.URL)
			require.True(t, ok, post.URL)
			require.Equal(t, []string{post.Platform, post.ID}, []string{again.Platform, again.ID})
		}
	})
}
