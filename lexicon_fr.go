package lede

import "strings"

// lexiconFR holds the words of French.
var lexiconFR = once(func() *lexicon {
	return &lexicon{
		tag:           "fr",
		function:      strings.Fields(`de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont avec son ou aux cette ont mais comme elle été nous sa fait leur à était ses deux vous bien être je si tout lui entre même peut on ces dont après encore aussi très selon sans mon où dit`),
		firstPerson:   set(`je j moi mon ma mes nous notre nos`),
		abbreviations: set(`m mm mme mmes mlle dr pr st ste av env etc janv févr juil sept oct nov déc`),

		months:   monthNames(`janvier janv/février fevrier févr fév/mars/avril avr/mai/juin/juillet juil/août aout/septembre sept/octobre oct/novembre nov/décembre decembre déc`),
		weekdays: weekdayNames(`dimanche dim/lundi lun/mardi/mercredi mer/jeudi jeu/vendredi ven/samedi sam`),
	}
})
