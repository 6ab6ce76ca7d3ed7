package lede

import "strings"

// lexiconPT holds the words of Portuguese.
var lexiconPT = once(func() *lexicon {
	return &lexicon{
		tag:           "pt",
		function:      strings.Fields(`os uma não com para do da em dos das no na mais por foi como mas ao são ele pelo pela seu sua`),
		firstPerson:   set(`eu meu minha meus minhas nós nosso nossa nossos nossas estamos temos somos queremos estou tenho quero`),
		abbreviations: set(`sr sra srs dr dra prof av núm pág jan fev mar abr mai jun jul ago set out nov dez`),

		months:   monthNames(`janeiro jan/fevereiro fev/março marco mar/abril abr/maio mai/junho jun/julho jul/agosto ago/setembro set/outubro out/novembro nov/dezembro dez`),
		weekdays: weekdayNames(`domingo dom/segunda segunda-feira/terça terça-feira/quarta quarta-feira/quinta quinta-feira/sexta sexta-feira/sábado sabado sáb`),
	}
})
