package lede

import (
	"sync"
	"time"
)

// The words of date stamps that belong to no single lexicon: pages print their
// dates in more languages than the lexicons serve.

// betweenDayAndMonth are the words and marks of "4th of September",
// "4. September", "4 de setembro", "04-Sep-25".
var betweenDayAndMonth = set(`. - / , st nd rd th er º ª ° de of del d ' ’ ης η e`)

// betweenMonthAndYear are those of "September 4th, 2025", "sept. 2025",
// "setembro de 2025", "de septiembre del 2025".
var betweenMonthAndYear = set(`. , - / st nd rd th de del of ' ’ і`)

// clockWords follow the hour or the minutes: "17h05", "17 Uhr", "17時05分".
var clockWords = set(`h hr hrs uhr min 時 时 點 点 分 시 분 ч heures ore horas uur`)

// updateWords begin the label of a time of an update, in lower case.
var updateWords = [...]string{
	"updated", "last updated", "last update", "last modified", "modified", "edited", "revised", "last reviewed",
	"reviewed", "article mis à jour", "mis à jour", "mise à jour", "modifié", "actualisé",
	"aktualisiert", "zuletzt aktualisiert", "zuletzt geändert", "letzte aktualisierung", "letzte änderung",
	"geändert", "update:", "stand:", "actualizado", "actualizada", "última actualización", "modificado",
	"aggiornato", "ultimo aggiornamento", "ultima modifica", "atualizado", "atualizada", "última atualização",
	"bijgewerkt", "laatst bijgewerkt", "laatste update", "gewijzigd", "uppdaterad", "opdateret", "oppdatert",
	"päivitetty", "zaktualizowano", "aktualizacja", "aktualizováno", "обновлено", "оновлено", "güncelleme",
	"güncellenme", "更新", "最終更新", "수정", "최종수정", "تحديث", "آخر تحديث", "עודכן",
}

// monthFirstRegions write September 4 as 9/4, where the language is English or
// Spanish; the rest of the world writes 4/9.
var monthFirstRegions = set(`US PH PR`)

// dayFirstHosts are the endings of hosts whose English pages write 4/9.
var dayFirstHosts = set(`uk ie au nz in za pk ng ke gh sg my hk lk bd mt`)

// dateGlyphs tells the characters behind year, month and day by script.
var dateGlyphs = map[string]string{
	"年": "han", "月": "han", "日": "han", "号": "han", "號": "han",
	"년": "hangul", "월": "hangul", "일": "hangul",
}

// dayHalves are the words for before and after noon.
var dayHalves = map[string]int{
	"am": morning, "上午": morning, "午前": morning, "오전": morning, "凌晨": morning, "πμ": morning,
	"pm": afternoon, "下午": afternoon, "午後": afternoon, "오후": afternoon, "晚上": afternoon, "μμ": afternoon,
}

// zoneOffsets are the abbreviations of time zones in news, minutes east of
// UTC. Those that two countries use are left out (IST, AST), but for the
// American ones.
var zoneOffsets = map[string]int{
	"z": 0, "utc": 0, "gmt": 0, "wet": 0,
	"bst": 60, "cet": 60, "mez": 60, "wat": 60, "west": 60,
	"cest": 120, "mesz": 120, "eet": 120, "cat": 120, "sast": 120,
	"eest": 180, "msk": 180, "мск": 180, "trt": 180, "eat": 180,
	"pkt": 300, "wib": 420, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540, "kst": 540,
	"acst": 570, "aest": 600, "acdt": 630, "aedt": 660, "nzst": 720, "nzdt": 780,
	"est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
	"pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
	"ndt": -150, "nst": -210, "brt": -180,
	"et": -300, "ct": -360, "mt": -420, "pt": -480,
}

// americanZones are those of a name for winter and summer: minutes in winter.
var americanZones = map[string]int{"et": -300, "ct": -360, "mt": -420, "pt": -480}

// stampMonths names the months in the languages that pages print dates in,
// whatever language they declare. A name that two languages give to different
// months is left out (Croatian "listopad" is October, Polish November).
var stampMonths = sync.OnceValue(func() map[string]time.Month {
	all := make(map[string]time.Month, 512)
	for _, l := range lexicons {
		for name, month := range l.load().months {
			all[name] = month
		}
	}
	for _, groups := range foreignMonths {
		for name, month := range monthNames(groups) {
			if _, known := all[name]; !known {
				all[name] = month
			}
		}
	}
	return all
})

// foreignMonths are the months of languages without a lexicon.
var foreignMonths = [...]string{
	// Russian, Ukrainian, Bulgarian
	`января январь янв/февраля февраль фев/марта март мар/апреля апрель апр/мая май/июня июнь июн/июля июль июл/августа август авг/сентября сентябрь сен сент/октября октябрь окт/ноября ноябрь ноя/декабря декабрь дек`,
	`січня січень січ/лютого лютий лют/березня березень бер/квітня квітень квіт/травня травень трав/червня червень черв/липня липень лип/серпня серпень серп/вересня вересень вер/жовтня жовтень жовт/листопада/грудня грудень груд`,
	`януари/февруари//април//юни/юли//септември/октомври/ноември/декември`,
	// Polish, Czech, Slovak, Slovenian
	`stycznia styczeń sty/lutego luty lut/marca marzec/kwietnia kwiecień kwi/maja maj/czerwca czerwiec cze/lipca lipiec lip/sierpnia sierpień sie/września wrzesień wrz/października październik paź/listopada listopad lis/grudnia grudzień gru`,
	`ledna leden/února únor/března březen/dubna duben/května květen/června červen/července červenec/srpna srpen/září/října říjen//prosince prosinec`,
	`januára január/februára február//apríla apríl/mája máj/júna jún/júla júl/augusta/septembra/októbra október/novembra/decembra`,
	`januarja/februarja//aprila//junija/julija/avgusta avgust/septembra/oktobra/novembra/decembra`,
	// Swedish, Danish, Norwegian, Finnish, Icelandic
	`januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december`,
	`januar/februar/marts/april/maj mai/juni/juli/august/september/oktober okt/november/december desember des`,
	`tammikuuta tammikuu/helmikuuta helmikuu/maaliskuuta maaliskuu/huhtikuuta huhtikuu/toukokuuta toukokuu/kesäkuuta kesäkuu/heinäkuuta heinäkuu/elokuuta elokuu/syyskuuta syyskuu/lokakuuta lokakuu/marraskuuta marraskuu/joulukuuta joulukuu`,
	`janúar/febrúar/mars/apríl/maí/júní/júlí/ágúst/september/október/nóvember/desember`,
	// Turkish, Hungarian, Romanian, Greek, Catalan
	`ocak oca/şubat şub/mart/nisan nis/mayıs/haziran haz/temmuz tem/ağustos ağu/eylül eyl/ekim eki/kasım kas/aralık ara`,
	`január/február/március márc/április ápr/május máj/június jún/július júl/augusztus/szeptember szept/október/november/december`,
	`ianuarie ian/februarie/martie/aprilie/mai/iunie iun/iulie iul/august/septembrie/octombrie/noiembrie/decembrie`,
	`ιανουαρίου ιαν/φεβρουαρίου φεβ/μαρτίου μαρ/απριλίου απρ/μαΐου μαϊ/ιουνίου ιουν/ιουλίου ιουλ/αυγούστου αυγ/σεπτεμβρίου σεπ/οκτωβρίου οκτ/νοεμβρίου νοε/δεκεμβρίου δεκ`,
	`gener/febrer/març/abril/maig/juny/juliol/agost/setembre/octubre/novembre/desembre`,
	// Indonesian, Vietnamese has numbers only
	`januari/februari/maret/april/mei/juni/juli/agustus agu/september/oktober/november/desember`,
	// Arabic (both traditions), Persian writes its own calendar, Hebrew
	`يناير/فبراير/مارس/أبريل ابريل إبريل/مايو/يونيو يونيه/يوليو يوليه/أغسطس اغسطس/سبتمبر/أكتوبر اكتوبر/نوفمبر/ديسمبر`,
	`/شباط/آذار/نيسان/أيار/حزيران/تموز/آب/أيلول///`,
	`ינואר בינואר/פברואר בפברואר/מרץ במרץ/אפריל באפריל/מאי במאי/יוני ביוני/יולי ביולי/אוגוסט באוגוסט/ספטמבר בספטמבר/אוקטובר באוקטובר/נובמבר בנובמבר/דצמבר בדצמבר`,
	// Hindi, Bengali, Thai
	`जनवरी/फरवरी फ़रवरी/मार्च/अप्रैल/मई/जून/जुलाई/अगस्त/सितंबर सितम्बर/अक्टूबर अक्तूबर/नवंबर नवम्बर/दिसंबर दिसम्बर`,
	`জানুয়ারি/ফেব্রুয়ারি/মার্চ/এপ্রিল/মে/জুন/জুলাই/আগস্ট/সেপ্টেম্বর/অক্টোবর/নভেম্বর/ডিসেম্বর`,
	`มกราคม/กุมภาพันธ์/มีนาคม/เมษายน/พฤษภาคม/มิถุนายน/กรกฎาคม/สิงหาคม/กันยายน/ตุลาคม/พฤศจิกายน/ธันวาคม`,
}

// dateTails are the words that may follow it: 2019 г., 17:05 Uhr.
var dateTails = set(`г р uhr h . , · • r ) ]`)
