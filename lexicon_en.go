package lede

import "strings"

// lexiconEN holds the words of English.
var lexiconEN = once(func() *lexicon {
	return &lexicon{
		tag:           "en",
		function:      strings.Fields(`the and of to that is was for with on his are be at have from had which but were they said`),
		firstPerson:   set(`i me my mine myself we us our ours ourselves`),
		abbreviations: set(`mr mrs ms dr prof sen rep gov gen lt col sgt capt rev hon st jr sr vs inc corp ltd co no jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave dept univ est approx etc fr`),

		months:   monthNames(`january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/october oct/november nov/december dec`),
		weekdays: weekdayNames(`sunday sun/monday mon/tuesday tue tues/wednesday wed weds/thursday thu thur thurs/friday fri/saturday sat`),
	}
})
