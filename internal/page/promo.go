package page

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/prose"
)

// promoWords are words of offers, sign-ups and notices, a line each language.
var promoWords = sync.OnceValue(func() *wordTable[bool] {
	t := newWordTable[bool]()
	for word := range strings.FieldsSeq(`newsletter newsletters subscribe subscriber subscribers subscription subscriptions inbox sign unsubscribe
		cookies cookie javascript browser advertisement sponsored affiliate commission donate donation download app
		whatsapp telegram facebook instagram twitter youtube linkedin podcast click click-to follow login register
		bookmark copyright reserved permission reproduced republish licensed terms privacy comments comment
		abonnieren abonnement abonnent abo datenschutz einwilligung anmelden registrieren kostenlos
		werbung anzeige klicken folgen jetzt quelle redaktion inhalte externe externer
		abo probeabo digitalabo probemonat kündbar
		abonnés abonnez abonné abonnant inscrivez lettre recevez cliquez gratuitement
		suscríbete suscríbase suscriptor suscriptores boletín boletines regístrate síguenos suscripción
		iscriviti abbonati abbonamento seguici clicca registrati
		assine assinante inscreva cadastre
		abonneer abonnees nieuwsbrief schrijf
		prenumerera nyhetsbrev abonner nyhedsbrev
		подписывайтесь подписаться подпишитесь рассылка телеграм`) {
		*t.enter(word) = true
	}
	return t
})

// promoPhrases are the same in scripts that do not set words apart.
var promoPhrases = [...]string{
	"会員", "ログイン", "登録", "無料", "フォロー", "マイページ", "ご利用", "メルマガ", "購読",
	"登录", "订阅", "扫码", "关注", "客户端", "구독", "로그인", "무단", "전재", "ติดตาม", "สมัคร",
}

// CountPromoWords counts the words of a text that offers and notices use.
func CountPromoWords(text string) int {
	words := promoWords()
	count := 0
	if text != "" && text[0] >= 0xE0 { // scripts of three bytes a letter
		for _, phrase := range promoPhrases {
			if strings.Contains(text, phrase) {
				count++
			}
		}
	}
	for i := 0; i < len(text); {
		start, hash := i, newWord
		for i < len(text) && (text[i] >= utf8.RuneSelf || prose.IsLetter(text[i])) {
			hash = hash.add(text[i])
			i++
		}
		if words.mayHold(hash) && words.lookup(hash, nil, []byte(text[start:i])) {
			count++
		}
		i++
	}
	return count
}
