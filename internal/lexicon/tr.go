package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// turkish holds the words of Turkish. Its nouns have endings: those of names and
// numbers stand behind an apostrophe ("3 Eylül'de"), those of other words are made
// by their vowels (see endings.go).
var turkish = once(func() *Lexicon {
	return &Lexicon{
		Tag:            "tr",
		function:       strings.Fields(`ve bir bu için ile çok olarak daha olan gibi kadar sonra göre değil ancak dedi oldu yeni büyük ayrıca önce şu sadece olduğu`),
		FirstPerson:    Set(`ben beni bana benim biz bizi bize bizim`),
		abbreviations:  Set(`dr prof doç av müh no sn bkz vb vs yy`),
		dottedOrdinals: true,

		Months:   monthNames(`ocak oca/şubat şub/mart/nisan nis/mayıs/haziran haz/temmuz/ağustos ağu/eylül eyl/ekim/kasım/aralık`),
		Weekdays: weekdayNames(`pazar/pazartesi pzt/salı/çarşamba çrş/perşembe prş/cuma/cumartesi cmt`),
		Time:     timeWordsTR(),
	}
})

// timeWordsTR is what Turkish says about time.
func timeWordsTR() timeWords {
	return timeWords{
		units: `saniye/dakika/saat saati saatin saate saatte saatten saatlik saatliğine/gün/hafta_sonu hafta_sonunu hafta_sonunda hafta_sonundan hafta_sonuna/hafta//ay/
			çeyrek çeyreği çeyreğin çeyreğinde çeyreğinden çeyreğine/yarıyıl yarısı yarısında yarısından yarısına yarısını/yıl sene/on_yıl/yüzyıl asır/`,
		unitsPlural: `saniyeler/dakikalar//günler/hafta_sonları/haftalar//aylar///yıllar seneler//yüzyıllar asırlar/`,
		seasons:     `bahar ilkbahar/yaz/sonbahar güz/kış`,
		parts: map[string]string{
			"MO": `sabah sabahleyin öğleden_önce`, "MI": `öğlen öğle_vakti`, "AF": `öğleden_sonra öğleden_sonrası ikindi`,
			"EV": `akşam akşamleyin`, "NI": `gece geceleyin`,
		},
		days:         map[int]string{-2: `evvelsi_gün evvelki_gün`, -1: `dün`, 0: `bugün`, 1: `yarın`, 2: `öbür_gün`},
		anchoredDays: map[int]string{-1: `bir_gün_önce`, 1: `ertesi_gün ertesi_günü bir_gün_sonra`},
		dayParts:     map[string]string{"-1 NI": `dün_gece`, "0 NI": `bu_gece`},
		clocks:       map[int]string{0: `gece_yarısı gece_yarısında gece_yarısından`},

		numbers: map[int]string{
			0: `sıfır`, 1: `bir`, 2: `iki`, 3: `üç`, 4: `dört`, 5: `beş`, 6: `altı`, 7: `yedi`, 8: `sekiz`, 9: `dokuz`, 10: `on`,
			20: `yirmi`, 30: `otuz`, 40: `kırk`, 50: `elli`, 60: `altmış`, 70: `yetmiş`, 80: `seksen`, 90: `doksan`, 100: `yüz`, 1000: `bin`, 1000000: `milyon`,
		},
		ordinals: map[int]string{
			-1: `son`, 1: `ilk birinci`, 2: `ikinci`, 3: `üçüncü`, 4: `dördüncü`, 5: `beşinci`, 6: `altıncı`, 7: `yedinci`, 8: `sekizinci`, 9: `dokuzuncu`, 10: `onuncu`,
		},
		decadeEnding: `lı li lu lü lar ler larda lerde lardan lerden ların lerin lara lere`,
		decades:      map[int]string{50: `ellili_yıllar ellili_yıllarda ellili_yılların`, 60: `altmışlı_yıllar altmışlı_yıllarda altmışlı_yılların`, 70: `yetmişli_yıllar yetmişli_yıllarda yetmişli_yılların`, 80: `seksenli_yıllar seksenli_yıllarda seksenli_yılların`, 90: `doksanlı_yıllar doksanlı_yıllarda doksanlı_yılların`},
		age:          `yaşlarında yaşlarındaki yaşlarda yaşlarındayken yaşlarının yaşındaki yaşında`,
		vague:        `birkaç`,
		half:         `yarım yarısı yarısında yarısından yarısına yarısını`,

		shifts:   map[int]string{-1: `geçen geçtiğimiz önceki son`, 0: `bu içinde_bulunduğumuz`, 1: `gelecek önümüzdeki yaklaşan`},
		lately:   `geçtiğimiz önümüzdeki`,
		anchored: map[int]string{0: `o aynı`, 1: `ertesi`},
		recent:   `son`,
		coming:   `önümüzdeki gelecek`,

		ago:   `önce evvel önceki`,
		later: `sonra içinde sonraki`,
		every: `her`,
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `hergün`,
		},
		repeating: map[int]string{1: `pazartesileri`, 2: `salıları`, 3: `çarşambaları`, 4: `perşembeleri`, 5: `cumaları`, 6: `cumartesileri`, 7: `pazarları`},
		Numbered:  Set(`sayfa madde oda salon no numara`),
		edges:     `başı başında başından başına başları başlarında ortası ortasında ortalarında sonu sonunda sonuna sonundan sonları sonlarında`,
		middles:   `ortası ortasında ortalarında`,
		finals:    `sonu sonunda sonuna sonundan sonları sonlarında`,
		approx:    `yaklaşık en_az en_fazla tam tamı_tamına`,
		local:     `yerel_saatle`,
		more:      `iş tam`,

		present: `şimdi şu_anda şu_an halihazırda`,
		past:    `geçenlerde son_zamanlarda`,
		future:  `yakında`,
		nothing: `yazı yazıda yazıdan yazının yazıyı yazısı yazısında yazısına yazısını yazısından yazılar yazıları bağlayan_gece yazık bahara bir_ocak bir_an bir_gün bir_dakika
			her_an sonra_da o_an son_dakika günü_müz`,

		and:      `ve ile`,
		at:       `saat saatte`,
		in:       `tarihinde`,
		to:       `kadar değin`,
		dayTail:  `günü günleri gününde gününden gününe`,
		between:  `arası arasında arasındaki arasına arasından aralığı aralığında`,
		hours:    `saat`,
		minutes:  map[int]string{30: `buçuk buçukta buçuğu`},
		DotClock: true,

		endings: map[Case]string{
			CasePlain: `I yI nIn lIk sI sInI sInIn`, CaseAt: `DA sIndA`, CaseFrom: `DAn sIndAn`, CaseTo: `A yA sInA`,
		},
		caseMarks: map[Case]string{
			CasePlain: `i ı u ü yi yı yu yü ni nı nu nü in ın un ün nin nın nun nün ini ını unu ünü inin ının si sı su sü`,
			CaseAt:    `de da te ta inde ında unda ünde sinde sında`,
			CaseFrom:  `den dan ten tan inden ından undan ünden sinden sından`,
			CaseTo:    `e a ye ya ne na ine ına una üne sine sına`,
		},

		weak:        `pazar yaz bahar güz on son saat gün ay kış bin yüz o aynı aralık`,
		willVerbs:   `olacak gerekiyor planlanıyor bekleniyor`,
		wasVerbs:    `dedi oldu idi etti yaptı söyledi açıkladı belirtti`,
		WillEndings: `ecek acak eceğim acağım ecekler acaklar eceğiz acağız ecektir acaktır`,
		WasEndings:  `dı di du dü tı ti tu tü ldı ldi mış miş muş müş mıştı mişti`,
		holidays: map[string]string{
			"new year": `yılbaşı yılbaşında`, "new year's eve": `yılbaşı_gecesi yılbaşı_gecesinde`, "labour": `işçi_bayramı işçi_bayramında`, "christmas": `noel noel'de`,
			"women": `kadınlar_günü kadınlar_gününde`, "mother": `anneler_günü anneler_gününde`, "father": `babalar_günü babalar_gününde`, "valentine": `sevgililer_günü sevgililer_gününde`,
			"independence us": `bağımsızlık_günü bağımsızlık_gününde bağımsızlık_gününden`, "children tr": `çocuk_bayramı çocuk_bayramında`, "youth tr": `gençlik_ve_spor_bayramı`,
			"victory tr": `zafer_bayramı zafer_bayramında`, "republic tr": `cumhuriyet_bayramı cumhuriyet_bayramında`, "halloween": `cadılar_bayramı`,
		},
	}
}
