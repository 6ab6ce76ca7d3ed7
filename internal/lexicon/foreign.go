package lexicon

import (
	"sync"
	"time"
)

// Months names the months in the languages that pages print dates in,
// whatever language they declare. A name that two languages give to different
// months is left out (Croatian "listopad" is October, Polish November).
var Months = sync.OnceValue(func() map[string]time.Month {
	all := make(map[string]time.Month, 512)
	for _, l := range All {
		for name, month := range l.load().Months {
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

// foreignMonths are the months of languages without a
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
	// Hungarian, Romanian, Greek, Catalan
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

// IsWeekday reports whether a word is a day of the week in any language, written
// out.
func IsWeekday(word string) bool { return weekdays()[word] }

var weekdays = sync.OnceValue(func() map[string]bool {
	all := make(map[string]bool, 256)
	for word := range foreignWeekdays {
		all[word] = true
	}
	for _, l := range All {
		for word := range l.load().Weekdays {
			all[word] = len(word) > len("Mon")
		}
	}
	return all
})

// foreignWeekdays are the days of the week in languages without a lexicon.
var foreignWeekdays = Set(`
	poniedziałek wtorek środa czwartek piątek sobota niedziela
	понедельник вторник среда четверг пятница суббота воскресенье
	понеділок вівторок середа четвер субота неділя
	måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
	maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
	maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
	pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
	hétfő kedd szerda csütörtök péntek szombat vasárnap
	luni marți miercuri joi vineri sâmbătă duminică
	δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή`)
