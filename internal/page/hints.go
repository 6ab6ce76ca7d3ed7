package page

import (
	"bytes"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"golang.org/x/net/html/atom"
)

// A Hint is a set of what an element's class, id, role and data attributes say
// that it is.
type Hint uint32

const (
	HintBody      Hint = 1 << iota // the article's text
	HintNav                        // menus, breadcrumbs, page numbers
	HintShare                      // share and follow buttons
	HintRelated                    // links to other articles
	HintPromo                      // newsletters, subscriptions, advertising, consent
	HintComments                   // readers' comments
	HintBio                        // about the author
	HintCaption                    // caption or credit of a picture
	HintByline                     // who wrote it
	HintStamp                      // when it was published
	HintDeck                       // standfirst
	HintHeadline                   // headline
	HintTags                       // topics, keywords
	HintPullquote                  // a sentence of the article, repeated large
	HintHidden                     // not shown
	HintSide                       // sidebars,
	HintFooter                     // what follows the article
	HintHeader                     // what precedes its text
	HintMedia                      // galleries, players
	HintBox                        // fact boxes and the like
	HintUpdate                     // an entry of a live blog
	HintLead                       // could be deck or first paragraph
	HintGate                       // what ends the text for those who do not pay
	HintStated                     // microdata's articleBody
	HintEmbed                      // a post of a social platform
)

// HintFurniture is what is never part of an article's text.
const HintFurniture = HintNav | HintShare | HintRelated | HintPromo | HintComments | HintBio |
	HintTags | HintHidden | HintFooter | HintSide

// hintRows says what the words of class, id and the like mean. Names are cut at
// hyphens, underscores and capitals ("relatedPosts", "related-posts" and
// "related_posts" are the words "related" and "posts"); two words in a row are
// looked up joined as well.
var hintRows = [...]struct {
	hint  Hint
	words string
}{
	{HintBody, `articlebody articlecontent articletext articlefulltext articlecopy articlemaintext
		storybody storycontent storytext storycopy entrycontent entrybody postcontent postbody
		posttext postentry bodytext bodycopy bodycontent newsbody newstext newscontent
		newsarticle contentbody richtext fulltext maintext textbody articledetail articledetails
		articlesection articleparagraph pagecontent singlecontent contentdetail contenttext
		contentarticle bodyarticle articlewrapper wysiwyg prose storyarticle detailtext
		detailcontent newsdetail readcontent`},
	{HintNav, `nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging
		sitemap skiplink skiplinks toc tableofcontents postnavigation prevnext postnav
		hamburger dropdown tabbar subnav editsection`},
	{HintShare, `share shares sharing sharebar sharebuttons sharebutton sharebox sharetools sharelinks
		sharewidget socialshare socialsharing sharethis socialbar socialicons sociallinks
		socialbuttons socialmedia socialmedialinks addthis addtoany sharedaddy shareaholic
		jssocials followus follow articletools articleactions toolbar storytools utilities likes
		reactions bookmark whatsapp socialtools sharingbar postshare emailshare printlink
		copylink`},
	{HintRelated, `related relateds relatedposts relatedarticles relatedarticle relatedcontent
		relatedstories relatedlinks relatednews relatedtopics recirc recirculation recommended
		recommendation recommendations recommends readmore readnext readalso alsoread seealso watchalso
		moreon morefrom morestories morenews morearticles mostread mostpopular mostviewed
		popular trending teaser teasers teaserlist outbrain taboola zergnet mgid revcontent
		dianomi plista upnext nextarticle nextstory nextpost prevpost latest latestnews
		suggested suggestions similar linkbox crosslinks crosslink inlinelink inlinerelated
		relacionadas relacionados relatedbox verwandt mehrzum articlelist newslist storylist
		postlist morelinks linklist toplist ranking moreinfo furtherreading youmaylike alsolike
		promobox topstories headlines onward onwardjourney lesenswert citesteste leggianche
		leesook`},
	{HintPromo, `newsletter newsletters newslettersignup signup subscribe subscription subscriptions
		subscriber promo promos promotion ad advert adverts advertisement advertising ads adslot
		adunit adcontainer adwrapper adbox adblock adplaceholder adlabel adzone sponsored
		sponsor sponsors gpt dfp googlead googleads adsbygoogle adsense cta calltoaction
		register registration login donate donation donations
		membership cookie cookies consent gdpr onetrust optin popup popin modal dialog overlay
		appdownload downloadapp appbanner affiliate banner banners offer offers marketing
		werbung anzeige publicite publicidad pubblicita reklame partnerlinks`},
	{HintComments, `comment comments commentlist commentform commentsection commentsarea disqus wpdcom wpdiscuz respond
		replies discussion testimonials reviews customerreviews livefyre kommentare commentaires
		comentarios commenti conversation`},
	{HintBio, `authorbio authorbox authorcard authorinfo authorprofile authorabout aboutauthor
		abouttheauthor authordescription authordesc authorblock biography bio authorbiography
		writerbio journalistbio contributorbio`},
	{HintCaption, `caption captions figcaption imagecaption imgcaption mediacaption photocaption piccaption
		wpcaption captiontext credit credits photocredit imagecredit mediacredit photographer
		imagesource picturecredit copyright bildunterschrift legende bildtext creditline
		imagetext imagedescription`},
	{HintByline, `byline bylines author authors authorname authorlink writtenby writer reporter
		contributors postauthor entryauthor articleauthor storyauthor autor auteur autore
		auteurs autores autoren autori`},
	{HintStamp, `date datetime timestamp pubdate publishdate publisheddate publicationdate publishtime
		published postdate entrydate articledate dateline updated lastupdated posted postmeta
		entrymeta articlemeta storymeta metainfo articleinfo metadata postinfo infobar`},
	{HintDeck, `deck dek standfirst subtitle subheadline subheading articlesummary articledeck
		articlesubtitle excerpt kicker strapline chapo bajada entradilla sommario occhiello
		articledek storydek vorspann subtit`},
	{HintLead, `lead lede intro introduction summary leadtext introtext articleintro articlelead chapeau einleitung`},
	{HintGate, `paywall paywalls paidbarrier paybarrier paywallbarrier subscriberwall contentgate articlegate`},
	{HintHeadline, `headline headlinetitle articletitle posttitle entrytitle storytitle pagetitle
		articleheadline storyheadline titlearticle maintitle newstitle`},
	{HintTags, `tags taglist tagcloud tagbox taglinks topics topiclist keywords categories posttags
		entrytags articletags storytags tagswrapper posttag schlagworte themen motscles`},
	{HintPullquote, `pullquote pullquotes pullout quotebox bigquote`},
	{HintHidden, `hidden sronly srtext screenreader screenreadertext visuallyhidden offscreen printonly
		displaynone noprint showforprint assistivetext dnone vh vhide`},
	{HintSide, `sidebar sidebars rightrail leftrail rail rightcolumn leftcolumn rightcol leftcol
		sidepanel`},
	{HintFooter, `footer articlefooter postfooter entryfooter storyfooter pagefooter colophon endnote
		endofarticle articleend afterarticle aftercontent belowarticle belowcontent bottombar
		disclaimer corrections feedback`},
	{HintHeader, `header articleheader postheader entryheader storyheader masthead topbar pageheader`},
	{HintMedia, `gallery galleries slideshow slider carousel video videos player videoplayer mediaplayer
		jwplayer brightcove audio audioplayer podcast swiper lightbox photogallery imagegallery`},
	{HintBox, `factbox infobox factsheet infokasten box boxout callout panel sidebarbox keypoints
		keytakeaways highlights storyhighlights summarybox faktabox`},
	{HintUpdate, `liveblog livepost liveupdate liveentry liveblogpost liveblogentry livebloglist
		livetickerentry keyevent`},
	{HintEmbed, `tweet tweets tweetcard tweetembed embedtweet twittertweet twitterpost twittercard twitterembed
		embedtwitter twitterwrap instagrammedia instagrampost instagramembed embedinstagram instagramwrap
		tiktokembed tiktokwrap blueskyembed blueskywrap blueskypost bskyembed bskypost fbpost fbvideo facebookpost facebookembed
		embedfacebook mastodonembed redditembed redditcard telegrampost linkedinpost linkedinembed
		socialembed embedsocial socialpost socialcard embeddedpost`},
}

// hintWords is hintRows by word, built when the first page is read.
var hintWords = sync.OnceValue(func() *wordTable[Hint] {
	t := newWordTable[Hint]()
	for _, row := range hintRows {
		for word := range strings.FieldsSeq(row.words) {
			*t.enter(word) |= row.hint
		}
	}
	return t
})

// maxLabel is the length of the longest label in bytes.
const maxLabel = 48

// labels are paragraphs that name what stands beside them, in lower case and
// without marks at their ends; a line each language.
var labels = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for label := range strings.SplitSeq(labelText, "/") {
		words[strings.TrimSpace(label)] = true
	}
	return words
})

const labelText = `article content/recommended videos/recommended from editorial/editor's picks/top stories/
	more from/see also/more information/trending/watch now/live updates/get in touch/latest news/keywords/
	external content/recommended for you/more on this story/related topics/more stories/related content/
	advertisement/advertising/ad/sponsored/sponsored content/story continues below advertisement/
	article continues below/read more/read next/read also/recommended/related/related articles/share/share this/
	watch/listen/close/caption/loading/table of contents/sign up/subscribe/promoted stories/don't miss/pr/
	anzeige/werbung/weiterlesen/mehr zum thema/mehr themen/mehr dazu/weitere informationen/externer inhalt/zum artikel/zum video/
	das könnte sie auch interessieren/stand/lesen sie auch/auch interessant/artikel teilen/teilen/inhalt/
	publicité/lire aussi/à lire aussi/voir aussi/partager/la suite après cette publicité/
	publicidad/lea también/leer más/compartir/te puede interesar/
	pubblicità/leggi anche/condividi/leggi di più/
	publicidade/leia também/leia mais/compartilhar/
	advertentie/lees ook/lees meer/delen/
	annons/annonse/annonce/les også/läs mer/läs också/reklama/reklam/реклама/читайте также/広告/関連記事/関連キーワード/おすすめ情報/おすすめ記事/あわせて読みたい/광고/广告`

// attrHints tells what an attribute says of its element.
func (b *builder) attrHints(key, value []byte) (h Hint) {
	switch string(key) {
	case "class", "id", "itemprop", "data-testid", "data-component", "data-test-id", "data-qa",
		"", "data-type", "data-module", "data-area", "data-block", "data-component-name":
		value = value[:min(len(value), MaxName)]
		h = b.withoutModifiers(value, b.nameHints(value))
		if string(key) == "itemprop" {
			b.items = true
			switch {
			case string(value) == "articleBody":
				h |= HintStated
			case string(value) == "comment" && b.thread:
				h &^= HintComments // the answers are the text
			}
		}
	case "itemtype":
		b.types = true
		b.thread = b.thread || bytes.HasSuffix(value, []byte("/DiscussionForumPosting"))
	case "role":
		h = roleHint(string(value))
	case "hidden":
		h = HintHidden
	case "aria-hidden":
		if string(value) == "true" {
			h = HintHidden
		}
	case "style":
		if hidesByStyle(value) {
			h = HintHidden
		}
	}
	return h
}

// tagHint tells what a tag says by itself.
func tagHint(tag atom.Atom) Hint {
	switch tag {
	case atom.Nav:
		return HintNav
	case atom.Aside:
		return HintSide
	case atom.Footer:
		return HintFooter
	case atom.Dialog:
		return HintPromo
	case atom.Figcaption:
		return HintCaption
	}
	return 0
}

// roleHint tells what an ARIA landmark role says.
func roleHint(role string) Hint {
	switch role {
	case "navigation", "menu", "menubar", "search", "tablist":
		return HintNav
	case "complementary":
		return HintSide
	case "contentinfo":
		return HintFooter
	case "dialog", "alertdialog":
		return HintPromo
	}
	return 0
}

// hidesByStyle reports whether an inline style removes the element from view.
func hidesByStyle(style []byte) bool {
	if bytes.Contains(style, []byte("clip:rect(0")) || bytes.Contains(style, []byte("clip-path:inset(50%")) {
		return true // for screen readers alone
	}
	at := bytes.Index(style, []byte("display"))
	if at < 0 {
		return false
	}
	rest := bytes.TrimLeft(style[at+len("display"):], ": ")
	return bytes.HasPrefix(rest, []byte("none"))
}

// MaxName is how much of an attribute is read for hints: names are short, and
// style sheets with a class for every property make the rest.
const MaxName = 256

// minWord is the least length of a word that may stand beside a digit: "ad" in
// "ad6ed79d" and "Nav" in "Layout__2pNav" are pieces of identifiers.
const minWord = 4

// nameHints looks up the words of one attribute.
func (b *builder) nameHints(value []byte) Hint {
	found := b.wordHints(value)
	if found&HintHidden != 0 && !b.hides(value) {
		found &^= HintHidden
	}
	return found
}

// screens are what names of classes that hide something on some screens alone,
// or on paper, have behind "hidden".
var screens = lexicon.Set(`xs sm md lg xl xxl phone tablet desktop mobile small medium large print up down`)

// hides reports whether one of the names of an attribute takes an element from
// view: not a label of its own ("field--label-hidden"), not what runs over
// ("overflow-hidden"), and on no screen alone ("hidden-xs", "md:hidden",
// "hidden md:block").
func (b *builder) hides(value []byte) bool {
	for name := range bytes.FieldsSeq(value) {
		if b.wordHints(name)&HintHidden == 0 {
			continue
		}
		lower := strings.ToLower(string(name))
		where, onScreen := strings.CutPrefix(lower, "hidden-")
		where, _, _ = strings.Cut(where, "-")
		switch {
		case strings.Contains(lower, "label-hidden"), strings.Contains(lower, "label-visually"):
		case strings.Contains(lower, "overflow"), strings.Contains(lower, ":"):
		case onScreen && screens[where]:
		case lower == "hidden" && bytes.Contains(value, []byte(":")):
		default:
			return true
		}
	}
	return false
}

// wordHints looks the words up as they are, each alone and behind the word before;
// behind a space no word joins the one before.
func (b *builder) wordHints(value []byte) (found Hint) {
	var before []byte
	var beforeHash wordHash
	digit := false // what stands before the word at hand is one
	for i := 0; i < len(value); {
		if c := value[i]; !prose.IsLetter(c) {
			digit = prose.IsDigit(c)
			if c == ' ' {
				before = nil
			}
			i++
			continue
		}
		end, hash := wordEnd(value, i)
		word := value[i:end]
		i = end
		if len(word) < minWord && (digit || end < len(value) && prose.IsDigit(value[end])) {
			continue
		}
		if isNegation(before) {
			before, beforeHash = word, hash
			continue
		}
		found |= b.words.lookup(hash, nil, word)
		if before != nil {
			found |= b.words.lookup(beforeHash.join(hash), before, word)
		}
		before, beforeHash = word, hash
	}
	return found
}

// isNegation reports whether a word of a name says that its element is not what the
// next word says: it has one, or has none ("no-toc", "has-sidebar").
func isNegation(word []byte) bool {
	switch string(word) {
	case "no", "not", "without", "has", "with":
		return true
	}
	return false
}

// wordEnd returns where the word ends that begins at i: before what is no letter,
// and before a capital behind a small letter; and its hash.
func wordEnd(value []byte, i int) (end int, hash wordHash) {
	hash = newWord
	for last := byte(0); i < len(value); i++ {
		c := value[i]
		if !prose.IsLetter(c) || c < 'a' && last >= 'a' {
			break
		}
		hash, last = hash.add(c), c
	}
	return i, hash
}

// withoutModifiers returns what an attribute says, found as a whole, without
// the names that only modify one for the article's text: "entry-content
// entry-content--related" is what "entry-content" is.
func (b *builder) withoutModifiers(value []byte, found Hint) Hint {
	if found&HintBody == 0 || found&HintFurniture == 0 {
		return found
	}
	base, rest, several := bytes.Cut(value, []byte(" "))
	if !several || b.nameHints(base) != HintBody {
		return found
	}
	found = HintBody
	for name := range bytes.FieldsSeq(rest) {
		if !bytes.HasPrefix(name, base) {
			found |= b.nameHints(name)
		}
	}
	return found
}

// labelEnd returns where the first ":", "|", "→", "»" or "›" of a text stands; its
// length, or more than a label's, without any.
func labelEnd(text string) int {
	for i := 0; i < len(text) && i <= maxLabel; i++ {
		switch text[i] {
		case ':', '|':
			return i
		case "→"[0], "»"[0]:
			if rest := text[i:min(len(text), maxLabel+1)]; strings.HasPrefix(rest, "→") || strings.HasPrefix(rest, "»") || strings.HasPrefix(rest, "›") {
				return i
			}
		}
	}
	return len(text)
}

// IsLabelled reports whether a text is a label of furniture, or begins with
// one that a mark sets apart ("Read more: …").
func IsLabelled(text string) bool {
	head := strings.TrimLeft(text, ":|→»› ") // "» Read more"
	head = head[:labelEnd(head)]
	if len(head) > maxLabel {
		return false
	}
	head = strings.TrimFunc(head, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var lower [maxLabel]byte
	for i := 0; i < len(head); i++ {
		c := head[i]
		if c >= utf8.RuneSelf {
			return labels()[strings.ToLower(head)]
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	return labels()[string(lower[:len(head)])]
}
