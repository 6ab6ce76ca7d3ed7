package social

import (
	"github.com/lede-go/lede/internal/lexicon"
)

// The words of embed codes and of the platforms' interfaces. They come in the
// reader's language, not in the article's, so they belong to no lexicon.

// A postPhrase is how a platform's embed code names the author of a post in
// one language: the words before the name and those between it and the date.
type postPhrase struct{ platform, before, after string }

// postPhrases are tried in their order.
var postPhrases = [...]postPhrase{
	{"instagram", "a post shared by ", ""},
	{"instagram", "a photo posted by ", ""},
	{"instagram", "a video posted by ", ""},
	{"instagram", "a photo shared by ", ""},
	{"instagram", "a video shared by ", ""},
	{"instagram", "a reel shared by ", ""},
	{"instagram", "ein beitrag geteilt von ", ""},
	{"instagram", "ein von ", "geteilter beitrag"},
	{"instagram", "ein von ", "gepostetes foto"},
	{"instagram", "ein von ", "gepostetes video"},
	{"instagram", "ein foto von ", "gepostet"},
	{"instagram", "une publication partagée par ", ""},
	{"instagram", "une photo publiée par ", ""},
	{"instagram", "une vidéo publiée par ", ""},
	{"instagram", "una publicación compartida de ", ""},
	{"instagram", "una publicación compartida por ", ""},
	{"instagram", "una publicación de ", ""},
	{"instagram", "una foto publicada por ", ""},
	{"instagram", "un video publicado por ", ""},
	{"instagram", "un vídeo publicado por ", ""},
	{"instagram", "un post condiviso da ", ""},
	{"instagram", "una foto pubblicata da ", ""},
	{"instagram", "un video pubblicato da ", ""},
	{"instagram", "um post compartilhado por ", ""},
	{"instagram", "uma publicação compartilhada por ", ""},
	{"instagram", "uma publicação partilhada por ", ""},
	{"instagram", "uma foto publicada por ", ""},
	{"instagram", "um vídeo publicado por ", ""},
	{"instagram", "een bericht gedeeld door ", ""},
	{"instagram", "een foto die is geplaatst door ", ""},
	{"instagram", "een video die is geplaatst door ", ""},
	{"instagram", "post udostępniony przez ", ""},
	{"instagram", "příspěvek sdílený ", ""},
	{"instagram", "публикация от ", ""},
	{"instagram", "допис, поширений ", ""},
	{"instagram", "ett inlägg delat av ", ""},
	{"instagram", "et opslag delt af ", ""},
	{"instagram", "et innlegg delt av ", ""},
	{"instagram", "henkilön ", "jakama julkaisu"},
	{"instagram", "o postare distribuită de ", ""},
	{"instagram", "η δημοσίευση κοινοποιήθηκε από το χρήστη ", ""},
	{"instagram", "η δημοσίευση κοινοποιήθηκε από ", ""},
	{"instagram", "objava koju dijeli ", ""},
	{"instagram", "objavu dijeli ", ""},
	{"instagram", "објава коју дели ", ""},
	{"instagram", "публикация, споделена от ", ""},
	{"instagram", "príspevok, ktorý zdieľa ", ""},
	{"instagram", "siaran dikongsi oleh ", ""},
	{"instagram", "sebuah kiriman dibagikan oleh ", ""},
	{"instagram", "bài viết do ", "chia sẻ"},
	{"instagram", "โพสต์ที่แชร์โดย ", ""},
	{"instagram", "تمت مشاركة منشور بواسطة ", ""},
	{"instagram", "פוסט משותף על ידי ", ""},
	{"instagram", "", "'in paylaştığı bir gönderi"},
	{"instagram", "", "’in paylaştığı bir gönderi"},
	{"instagram", "", "द्वारा साझा की गई पोस्ट"},
	{"instagram", "", "által megosztott bejegyzés"},
	{"instagram", "", "がシェアした投稿"},
	{"instagram", "", "님의 공유 게시물"},
	{"instagram", "", "分享的帖子"},
	{"instagram", "", "分享的貼文"},

	{"facebook", "posted by ", ""},
	{"facebook", "gepostet von ", ""},
	{"facebook", "publiée par ", ""},
	{"facebook", "publié par ", ""},
	{"facebook", "publicada por ", ""},
	{"facebook", "publicado por ", ""},
	{"facebook", "pubblicata da ", ""},
	{"facebook", "pubblicato da ", ""},
	{"facebook", "geplaatst door ", ""},
	{"facebook", "opublikowany przez ", ""},
	{"facebook", "опубликовано ", ""},
	{"facebook", "опубліковано ", ""},
	{"facebook", "publicerat av ", ""},
	{"facebook", "slået op af ", ""},
	{"facebook", "publisert av ", ""},
	{"facebook", "lagt ut av ", ""},
	{"facebook", "julkaissut ", ""},
	{"facebook", "zveřejnil(a) ", ""},
	{"facebook", "zveřejnil ", ""},
	{"facebook", "zverejnené používateľom ", ""},
	{"facebook", "közzétette: ", ""},
	{"facebook", "publicată de ", ""},
	{"facebook", "gönderen: ", ""},
	{"facebook", "diposkan oleh ", ""},
	{"facebook", "nai-post ni ", ""},
	{"facebook", "δημοσιεύτηκε από ", ""},
	{"facebook", "نشر بواسطة ", ""},
	{"facebook", "تم النشر بواسطة ", ""},
	{"facebook", "פורסם על ידי ", ""},
	{"facebook", "đăng bởi ", ""},
	{"facebook", "โพสต์โดย ", ""},
	{"facebook", "投稿者: ", ""},
	{"facebook", "發佈者: ", ""},
	{"facebook", "发布者: ", ""},
	{"facebook", "게시: ", ""},
}

// openingPhrases begin a line that names the author of the post below it:
// "Post by @handle@server.example", then perhaps "View on Mastodon".
var openingPhrases = [...]string{
	"post by ", "a post by ", "beitrag von ", "publication de ", "publicación de ", "post di ", "publicação de ",
	"bericht van ",
}

// redditAuthors stand before the account in Reddit's embed code, and redditPlaces
// behind it before where it was posted.
var (
	redditAuthors = lexicon.Set(`by von par por di door przez od av af`)
	redditPlaces  = [...]string{"in", "from", "dans", "en", "em", "su", "w ", "i ", "•"}
)

// platformNames are what platforms are called in running text.
var platformNames = map[string]string{
	"x": "x", "twitter": "x", "instagram": "instagram", "instagramie": "instagram", "instagramissa": "instagram",
	"instagramu": "instagram", "instagramon": "instagram", "facebook": "facebook", "facebooku": "facebook",
	"tiktok": "tiktok", "bluesky": "bluesky", "mastodon": "mastodon", "threads": "threads",
	"telegram": "telegram", "linkedin": "linkedin", "reddit": "reddit", "youtube": "youtube",
	"truth": "truthsocial", "snapchat": "snapchat", "vk": "vk", "weibo": "weibo", "pinterest": "pinterest", "tumblr": "tumblr",
}

// placeLeads stand between an author and the platform's name.
var placeLeads = lexicon.Set(`on via auf bei über sur en su in no op på i na w ve`)

// interfaceWords are what the lines are made of that lead from an embed to the
// platform: "View this post on Instagram", "Sieh dir diesen Beitrag auf
// Instagram an". Such a line has no other words but the platform's name.
var interfaceWords = lexicon.Set(`
	view this post photo video profile on in watch see social
	sieh dir diesen dieses beitrag foto auf an bei ansehen anzeigen profil
	voir regarder cette ce publication vidéo sur le
	ver esta este publicación perfil en el
	visualizza guarda questo questa su
	essa esse publicação no
	bekijk dit bericht deze foto's op bekijken
	wyświetl ten посмотреть эту публикацию в переглянути цей допис
	visa det här inlägget på se dette opslag innlegget näytä tämä julkaisu
	zobrazit příspěvek na bu gönderiyi gör da vizualizați această postare pe
	δείτε αυτή τη δημοσίευση στο a bejegyzés megtekintése az
	lihat postingan ini di xem bài viết này trên
	عرض هذا المنشور على
	original tweet content loading open inhalt laden öffnen contenu contenido cargar`)

// interfaceLines are such lines in scripts that part no words.
var interfaceLines = lexicon.Set(`この投稿をinstagramで見る instagramで見る 在instagram查看这篇帖子 在instagram查看這則貼文 instagram에서이게시물보기`)

// postMarks are what embed codes put into a post's words in place of a
// picture or of a post that it quotes.
var postMarks = [...]string{"[image or embed]", "[image]", "[video]"}

// quoteWords are lines of X above the post that another quotes.
var quoteWords = lexicon.Set(`quote zitat zitieren cita citar citation citer citazione cita citação citaat citeren`)

// siteButtons are lines of the sites around the words of a post, without their spaces.
var siteButtons = lexicon.Set(`follow following folgen gefolgt suivre abonné seguir siguiendo seguindo segui volgen
	translatepost showtranslation showmore postübersetzen beitragübersetzen mehranzeigen traduirelepost voirplus
	traducirpost traducirpublicación mostrarmás traducipost mostraaltro traduzirpost mostrarmais postvertalen meerweergeven
	seetranslation übersetzunganzeigen voirlatraduction vertraducción vertraduzione vertradução vertalingbekijken`)

// replyPhrases begin the line above a post that answers another.
var replyPhrases = [...]string{
	"replying to ", "in reply to ", "antwort an ", "en réponse à ", "en respuesta a ", "in risposta a ",
	"em resposta a ", "als antwoord op ",
}

// Of the lines that ask the reader to agree to an embed, in parts of words: what they are
// about, what is to be done or feared, and whom they speak to.
var (
	noticeSubjects = []string{"content", "inhalt", "conten", "conteúdo", "inhoud"}
	noticeActs     = []string{
		"cookie", "third part", "third-part", "permission", "consent", "accept", "external", "not available", "provided by",
		"extern", "redaktionell", "personenbezogen", "datenschutz", "einverstanden", "drittanbieter",
		"accepte", "bloqué", "tiers", "acept", "bloquead", "terceros", "accett", "bloccat", "esterno", "terze parti",
		"aceit", "terceiros", "toestemming", "accepteer", "derden",
	}
	noticeReaders = lexicon.Set(`you your sie ihr ihre ihrer ihnen mir wir vous votre vos usted su sus tu tus tuo tuoi você seu seus u uw je`)
)

// skipPhrases are how lines begin that lead past an embed, and what they hold.
var skipPhrases = [...][2]string{
	{"skip ", " post"}, {"end of ", " post"}, {"skip ", " content"}, {"end of ", " content"}, {"saltar ", "publicación"}, {"final de ", "publicación"},
	{"pule ", " post"}, {"final de ", " post"}, {"allow ", " content?"}, {"accept and continue", ""},
}

// dateLeads are the words between an author and the date of the post.
var dateLeads = lexicon.Set(`on at am um le el il op em den dne dnia sur en su på på: i à kl of the del den: feira . , · • - – — | :`)
