package lede

import "strings"

// lexiconES holds the words of Spanish.
var lexiconES = once(func() *lexicon {
	return &lexicon{
		tag:           "es",
		function:      strings.Fields(`de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está nos durante porque según ni contra otros ese eso ante ellos e yo tras dijo años`),
		firstPerson:   set(`yo mí mis nosotros nosotras nuestro nuestra nuestros nuestras estamos hemos somos tenemos queremos estoy tengo quiero he soy`),
		abbreviations: set(`sr sra sres dr dra prof ud uds av avda núm pág ene feb mar abr jun jul ago sept oct nov dic`),

		months:   monthNames(`enero ene/febrero feb/marzo mar/abril abr/mayo may/junio jun/julio jul/agosto ago/septiembre setiembre sept sep/octubre oct/noviembre nov/diciembre dic`),
		weekdays: weekdayNames(`domingo dom/lunes lun/martes/miércoles miercoles mié/jueves jue/viernes vie/sábado sabado sáb`),
	}
})
