package lede

import "strings"

// lexiconDE holds the words of German.
var lexiconDE = once(func() *lexicon {
	return &lexicon{
		tag:            "de",
		function:       strings.Fields(`der die und das nicht ist von den mit dem ein eine auf für sich des im auch wird als nach wie bei`),
		firstPerson:    set(`ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer`),
		abbreviations:  set(`dr prof hr fr bzw ca usw evtl ggf inkl nr str st abs art bd jh mio mrd sog vgl`),
		dottedOrdinals: true,
		months:         monthNames(`januar jan jänner jän/februar feb feber/märz mär mrz/april apr/mai/juni jun/juli jul/august aug/september sept sep/oktober okt/november nov/dezember dez`),
		weekdays:       weekdayNames(`sonntag so/montag mo/dienstag di/mittwoch mi/donnerstag do/freitag fr/samstag sonnabend sa`),
	}
})
