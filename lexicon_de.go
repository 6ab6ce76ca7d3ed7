package lede

import "strings"

// lexiconDE holds the words of German.
var lexiconDE = once(func() *lexicon {
	return &lexicon{
		tag:            "de",
		function:       strings.Fields(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr seine schon wenn kann ich was wir diese ihre gegen vom unter mir sagte`),
		firstPerson:    set(`ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer`),
		abbreviations:  set(`dr prof hr fr bzw ca usw evtl ggf inkl nr str st abs art bd jh mio mrd sog vgl`),
		dottedOrdinals: true,
		months:         monthNames(`januar jan jänner jän/februar feb feber/märz mär mrz/april apr/mai/juni jun/juli jul/august aug/september sept sep/oktober okt/november nov/dezember dez`),
		weekdays:       weekdayNames(`sonntag so/montag mo/dienstag di/mittwoch mi/donnerstag do/freitag fr/samstag sonnabend sa`),
	}
})
