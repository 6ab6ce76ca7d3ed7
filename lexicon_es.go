package lede

import "strings"

// lexiconES holds the words of Spanish.
var lexiconES = once(func() *lexicon {
	return &lexicon{
		tag:           "es",
		function:      strings.Fields(`los las del una por con para como más pero sus este está entre cuando muy sin sobre también fue ha`),
		firstPerson:   set(`yo mí mis nosotros nosotras nuestro nuestra nuestros nuestras estamos hemos somos tenemos queremos estoy tengo quiero he soy`),
		abbreviations: set(`sr sra sres dr dra prof ud uds av avda núm pág ene feb mar abr jun jul ago sept oct nov dic`),

		months:   monthNames(`enero ene/febrero feb/marzo mar/abril abr/mayo may/junio jun/julio jul/agosto ago/septiembre setiembre sept sep/octubre oct/noviembre nov/diciembre dic`),
		weekdays: weekdayNames(`domingo dom/lunes lun/martes/miércoles miercoles mié/jueves jue/viernes vie/sábado sabado sáb`),
	}
})
