package lede

import "strings"

// lexiconNL holds the words of Dutch.
var lexiconNL = once(func() *lexicon {
	return &lexicon{
		tag:           "nl",
		function:      strings.Fields(`de van het een en in is dat op te zijn voor met die niet aan er om dan als ook bij door naar ze of maar uit was over heeft hij nog werd deze worden al meer tot wordt hebben kan geen ik men zo wel zich dit wat we had moet veel onder tussen omdat tegen zei hun`),
		firstPerson:   set(`ik mij mijn wij we ons onze`),
		abbreviations: set(`dhr mevr mr drs dr prof ir ing st nr blz bijv ca enz jan feb mrt apr jun jul aug sept okt nov dec`),

		months:   monthNames(`januari jan/februari feb/maart mrt/april apr/mei/juni jun/juli jul/augustus aug/september sept sep/oktober okt/november nov/december dec`),
		weekdays: weekdayNames(`zondag zo/maandag ma/dinsdag di/woensdag wo/donderdag do/vrijdag vr/zaterdag za`),
	}
})
