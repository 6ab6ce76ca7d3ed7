package lede

import "strings"

// lexiconIT holds the words of Italian.
var lexiconIT = once(func() *lexicon {
	return &lexicon{
		tag:           "it",
		function:      strings.Fields(`di e il la che in a per un del non è le della i una si da con sono al dei come ha più anche nel gli alla ma su lo delle o dal se ci nella ed questo all dalla tra stato due suo quando hanno essere loro fra prima era sua anni dell questa cui ai sul ad dopo già molto perché quello detto`),
		firstPerson:   set(`io mio mia miei mie noi ci nostro nostra nostri nostre abbiamo siamo vogliamo ho sono`),
		abbreviations: set(`sig sigg dott prof avv ing on sen art pag ecc gen feb mar apr mag giu lug ago set ott nov dic`),

		months:   monthNames(`gennaio gen genn/febbraio feb febbr/marzo mar/aprile apr/maggio mag/giugno giu/luglio lug/agosto ago/settembre set sett/ottobre ott/novembre nov/dicembre dic`),
		weekdays: weekdayNames(`domenica dom/lunedì lunedi lun/martedì martedi/mercoledì mercoledi mer/giovedì giovedi gio/venerdì venerdi ven/sabato sab`),
	}
})
