package lede

import "strings"

// lexiconPT holds the words of Portuguese.
var lexiconPT = once(func() *lexicon {
	return &lexicon{
		tag:           "pt",
		function:      strings.Fields(`de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas disse são anos`),
		firstPerson:   set(`eu meu minha meus minhas nós nosso nossa nossos nossas estamos temos somos queremos estou tenho quero`),
		abbreviations: set(`sr sra srs dr dra prof av núm pág jan fev mar abr mai jun jul ago set out nov dez`),

		months:   monthNames(`janeiro jan/fevereiro fev/março marco mar/abril abr/maio mai/junho jun/julho jul/agosto ago/setembro set/outubro out/novembro nov/dezembro dez`),
		weekdays: weekdayNames(`domingo dom/segunda segunda-feira/terça terça-feira/quarta quarta-feira/quinta quinta-feira/sexta sexta-feira/sábado sabado sáb`),
	}
})
