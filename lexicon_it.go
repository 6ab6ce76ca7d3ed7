package lede

import "strings"

// lexiconIT holds the words of Italian.
var lexiconIT = once(func() *lexicon {
	return &lexicon{
		tag:           "it",
		function:      strings.Fields(`il di che della per sono con non una del gli nel alla dei è anche più ha dal delle questo come`),
		firstPerson:   set(`io mio mia miei mie noi ci nostro nostra nostri nostre abbiamo siamo vogliamo ho sono`),
		abbreviations: set(`sig sigg dott prof avv ing on sen art pag ecc gen feb mar apr mag giu lug ago set ott nov dic`),

		months:   monthNames(`gennaio gen genn/febbraio feb febbr/marzo mar/aprile apr/maggio mag/giugno giu/luglio lug/agosto ago/settembre set sett/ottobre ott/novembre nov/dicembre dic`),
		weekdays: weekdayNames(`domenica dom/lunedì lunedi lun/martedì martedi/mercoledì mercoledi mer/giovedì giovedi gio/venerdì venerdi ven/sabato sab`),
	}
})
