package lede

import "strings"

// lexiconFR holds the words of French.
var lexiconFR = once(func() *lexicon {
	return &lexicon{
		tag:           "fr",
		function:      strings.Fields(`les des est une dans que pour qui sur pas plus par avec son sont cette mais ont aux ses été`),
		firstPerson:   set(`je j moi mon ma mes nous notre nos`),
		abbreviations: set(`m mm mme mmes mlle dr pr st ste av env etc janv févr juil sept oct nov déc`),

		months:   monthNames(`janvier janv/février fevrier févr fév/mars/avril avr/mai/juin/juillet juil/août aout/septembre sept/octobre oct/novembre nov/décembre decembre déc`),
		weekdays: weekdayNames(`dimanche dim/lundi lun/mardi/mercredi mer/jeudi jeu/vendredi ven/samedi sam`),
	}
})
