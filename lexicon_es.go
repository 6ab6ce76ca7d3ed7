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
		time:     timeWordsES(),
		speech: speechWords{
			words: speechES(), dropsSubjects: true, clitics: true, manner: []string{"mente"}, past: []string{"ó"},
			sources: []string{"de acuerdo con", "de acuerdo a", "a juicio de", "a juicio del", "en palabras de", "en palabras del", "en opinión de", "en opinión del"},
		},
		people: peopleES(),
		scenes: scenesES(),
	}
})

// peopleES holds the words for people.
func peopleES() peopleWords {
	return peopleWords{
		honorifics: genders(`dr prof san santa santo`, `sr señor don sres`, `sra señora doña srta dra`),
		roles: genders(
			`portavoz fiscal juez líder jefe representante gobernante comandante agente oficial analista economista periodista
				artista piloto atleta activista cantante estudiante comerciante habitante testigo especialista miembro  docente
				dirigente cónsul general coronel capitán guía concejal edil vocal meteoróloga geólogo`,
			`presidente primer ministro canciller secretario senador diputado alcalde gobernador embajador director consejero 
				ejecutivo fundador comisario magistrado abogado asesor historiador científico investigador profesor catedrático maestro autor
				escritor redactor presentador realizador actor músico entrenador jugador portero ingeniero médico doctor cirujano agricultor
				trabajador banquero inversor empresario votante vecino candidato político obispo arzobispo cardenal papa sacerdote rey
				príncipe padre hijo hermano tío marido esposo hombre experto opositor mandatario`,
			`presidenta primera ministra secretaria senadora diputada alcaldesa gobernadora embajadora directora consejera ejecutiva fundadora
				comisaria magistrada jueza abogada asesora historiadora científica investigadora profesora catedrática maestra autora escritora
				redactora presentadora realizadora actriz música entrenadora jugadora portera ingeniera médica doctora cirujana agricultora
				trabajadora banquera inversora empresaria vecina candidata política reina princesa madre hija hermana tía mujer esposa
				experta opositora mandataria jefa`),
		modifiers: set(`ex exministro expresidente antiguo antigua nuevo nueva actual vice primer primera segundo segunda gran alto alta`),
		plural:    []string{"s", "es"},
		same: synonyms(`presidente presidenta mandatario mandataria/ministro ministra/alcalde alcaldesa edil/director directora/diputado diputada/senador senadora/juez jueza/abogado abogada/
			secretario secretaria/candidato candidata/profesor profesora/investigador investigadora/jefe jefa`),
		covers: kinds(`político ministro presidente senador diputado alcalde/política ministra presidenta senadora diputada alcaldesa/dirigente presidente ministro líder secretario/
			líder presidente presidenta secretario secretaria/gobernante presidente/científico investigador profesor/científica investigadora profesora/jurista abogado juez/regidor alcalde/regidora alcaldesa`),
		organisations: set(`ministerio ayuntamiento agencia oficina administración gobierno gabinete parlamento senado congreso asamblea consejo comisión comité
			corte tribunal partido sindicato unión asociación federación liga organización instituto fundación fondo banco grupo sociedad
			empresa compañía cadena radio diario periódico revista semanario prensa universidad escuela academia hospital museo iglesia
			policía ejército armada autoridad centro club equipo coalición alianza conferencia embajada calle avenida plaza bolsa fiscalía junta generalitat kremlin país mundo`),
		documents:  set(`artículo editorial informe comunicado carta columna estudio mensaje`),
		outfits:    set(`empresa compañía grupo diario periódico revista cadena agencia banco sindicato asociación organización instituto club`),
		pronouns:   pronouns(`él/ella/ellos ellas/ello/yo/quien quienes`),
		definite:   set(`el la los las este esta estos estas ese esa su sus del al`),
		indefinite: set(`un una unos unas varios varias algunos algunas dos tres ningún ninguna muchos`),
		both:       set(`ambos ambas dos`), and: set(`y e`), links: set(`de del`),
		relatives:    set(`que quien quienes cuyo cuya donde`),
		prepositions: set(`de del a al en por para con sin sobre bajo contra entre desde hasta hacia según tras durante ante mediante`),
		auxiliaries:  set(`es son era eran fue fueron será serán ha han había habían debe deben puede pueden está están estaba va van`),
		small: set(`el la los las un una unos unas lo este esta estos estas ese esa eso su sus mi mis nuestro nuestra él ella ellos ellas yo nosotros usted ustedes que quien
			cual donde cuando como porque y e o u pero sino aunque si no ni también además ya más menos muy tan todo todos toda todas hoy ayer mañana
			aquí allí ahora entonces después antes luego así mientras sin embargo finalmente según se`),
	}
}

// scenesES holds the words for occasions of speech.
func scenesES() sceneWords {
	return sceneWords{
		occasions: set(`entrevista discurso rueda conferencia comunicado carta tuit mensaje artículo informe libro audiencia debate reunión programa cumbre ceremonia
			mitin comparecencia intervención declaración acto sentencia decisión correo`),
		at:      set(`en durante por a mediante tras`),
		apart:   set(`desde hasta antes para entre de`),
		moments: set(`segundos minutos horas hora`),
		clauses: set(`que quien cuyo donde cuando después antes porque aunque desde si mientras como`),
	}
}

// timeWordsES is what Spanish says about time.
func timeWordsES() timeWords {
	return timeWords{
		units:       `segundo seg/minuto min mins/hora hra h/día dia/fin_de_semana/semana/quincena/mes/trimestre/semestre/año ano/década decada/siglo/milenio`,
		unitsPlural: `segundos/minutos/horas hras hrs/días dias noches/fines_de_semana/semanas/quincenas/meses/trimestres/semestres/años anos/décadas/siglos/milenios`,
		seasons:     `primavera/verano/otoño/invierno`,
		parts: map[string]string{
			"MO": `mañana mañanas manana madrugada`, "AF": `tarde tardes`, "NI": `noche noches`,
		},
		days:     map[int]string{-2: `anteayer antes_de_ayer antier`, -1: `ayer`, 0: `hoy`, 1: `mañana manana`, 2: `pasado_mañana pasado_manana`},
		dayParts: map[string]string{"-1 NI": `anoche`, "0 NI": `esta_noche`, "0 MO": `esta_mañana`, "0 AF": `esta_tarde`},
		clocks:   map[int]string{0: `medianoche media_noche`, 12: `mediodía mediodia medio_día medio_dia`},

		numbers: map[int]string{
			0: `cero`, 1: `un una uno`, 2: `dos`, 3: `tres`, 4: `cuatro`, 5: `cinco`, 6: `seis`, 7: `siete`, 8: `ocho`, 9: `nueve`, 10: `diez`,
			11: `once`, 12: `doce`, 13: `trece`, 14: `catorce`, 15: `quince`, 16: `dieciséis dieciseis`, 17: `diecisiete`, 18: `dieciocho`,
			19: `diecinueve`, 20: `veinte`, 21: `veintiuno veintiún veintiuna`, 22: `veintidós veintidos`, 23: `veintitrés veintitres`,
			24: `veinticuatro`, 25: `veinticinco`, 26: `veintiséis veintiseis`, 27: `veintisiete`, 28: `veintiocho`, 29: `veintinueve`,
			30: `treinta`, 40: `cuarenta`, 50: `cincuenta`, 60: `sesenta`, 70: `setenta`, 80: `ochenta`, 90: `noventa`, 100: `cien ciento`,
			1000: `mil`, 1000000: `millón millones`,
		},
		ordinals: map[int]string{
			1: `primer primero primera primeros primeras`, 2: `segundo segunda`, 3: `tercer tercero tercera`, 4: `cuarto cuarta`, 5: `quinto quinta`,
			6: `sexto sexta`, 7: `séptimo séptima`, 8: `octavo octava`, 9: `noveno novena`, 10: `décimo décima`,
		},
		ending:  `º ª ° o ro do er ero`,
		decades: map[int]string{20: `años_veinte`, 30: `años_treinta`, 50: `años_cincuenta`, 60: `años_sesenta`, 70: `años_setenta`, 80: `años_ochenta`, 90: `años_noventa`},
		article: `un una todo_el toda_la todo_un otro otra`,
		vague:   `unos unas algunos algunas varios varias pocos`,
		half:    `medio media`,
		andHalf: `y_medio y_media`,
		minutes: map[int]string{30: `y_media`, 15: `y_cuarto`, -15: `menos_cuarto`},

		shifts: map[int]string{
			-1: `pasado pasada pasados pasadas último última ultimo ultima últimos últimas ultimos ultimas anterior anteriores`,
			0:  `este esta estos estas actual presente`, 1: `próximo próxima próximos próximas proximo proxima proximos siguiente siguientes`,
		},
		shiftsBehind: map[int]string{
			-1: `pasado pasada pasados pasadas último última anterior anteriores`, 0: `actual en_curso`,
			1: `próximo próxima próximos próximas proximo proxima que_viene que_vienen entrante siguiente`,
		},
		anchored: map[int]string{0: `aquel aquella ese esa mismo misma`},

		ago:      `atrás atras`,
		earlier:  `antes`,
		later:    `después despues más_tarde a_partir_de_ahora`,
		agoAhead: `hace`,
		inAhead:  `en dentro_de`,
		within:   `durante`,
		before:   `antes_de antes_del`,
		after:    `después_de despues_de después_del a_partir_de desde`,
		every:    `cada todos_los todas_las`,
		per:      `por`,
		frequencies: map[unit]string{
			dayUnit: `diario diaria diariamente`, weekUnit: `semanal semanalmente`, monthUnit: `mensual mensualmente`, quarterUnit: `trimestral trimestralmente`,
			halfUnit: `semestral semestralmente`, yearUnit: `anual anualmente`,
		},
		edges:  `principios_de inicios_de inicio_de comienzos_de mediados_de finales_de fines_de fin_de final_de final_del finales mediados principios temprano más_temprano más_tarde`,
		approx: `unos unas cerca_de más_de menos_de al_menos casi alrededor_de aproximadamente`,
		more:   `más otros otras primeros primeras largos`,
		fiscal: `fiscal escolar calendario`,

		present: `ahora actualmente ahora_mismo hoy_en_día`,
		past:    `recientemente últimamente`,
		future:  `pronto próximamente`,

		the:          `el la los las lo al del`,
		of:           `de del de_la de_los de_las`,
		and:          `y e`,
		at:           `a_las a_la sobre_las hacia_las alrededor_de_las cerca_de_las por_la por_el en_la`,
		in:           `en el la desde hasta del de_la durante para al por_la a_partir_de desde_el fin de antes_de antes_del después_de después_del este los`,
		from:         `desde de entre del desde_el desde_la desde_las de_las entre_el entre_las entre_la`,
		to:           `hasta a al hasta_el hasta_las hasta_la a_las a_la`,
		numberedDays: true,
		dotClock:     true,
		hours:        `las la a_las a_la sobre_las hacia_las alrededor_de_las cerca_de_las desde_las hasta_las entre_las de_las`,
		oclock:       `horas hora h hrs en_punto`,
		quarterMark:  `t`,
		halfMark:     `s`,

		weak:        `mar dom vie sáb lun mié jue ago may set min mañana tarde segundo segunda cuarto cuarta noche noches ano anos`,
		willVerbs:   `va van podrá podrán será serán debe prevé prevén previsto prevista próximo`,
		infinitives: `será serán ser`,
		wasVerbs:    `fue fueron era eran había habían ha han dijo dijeron informó anunció hizo tuvo`,
		willEndings: `ará erá irá drá arán erán irán drán aré`,
		wasEndings:  `ó aron ieron aba aban ado ido`,
		holidays: map[string]string{
			"new year": `año_nuevo`, "new year's eve": `nochevieja`, "epiphany": `día_de_reyes reyes_magos`, "valentine": `san_valentín`,
			"ash wednesday": `miércoles_de_ceniza`, "palm sunday": `domingo_de_ramos`, "maundy thursday": `jueves_santo`, "good friday": `viernes_santo`,
			"holy saturday": `sábado_santo`, "easter": `domingo_de_resurrección domingo_de_pascua pascua`, "easter monday": `lunes_de_pascua`,
			"labour": `día_del_trabajador día_del_trabajo día_internacional_de_los_trabajadores día_de_los_trabajadores`, "mother": `día_de_la_madre`, "father": `día_del_padre`, "assumption": `asunción`,
			"hispanic day": `día_de_la_hispanidad fiesta_nacional`, "all saints": `todos_los_santos día_de_todos_los_santos`, "all souls": `día_de_muertos día_de_los_muertos`,
			"constitution es": `día_de_la_constitución`, "immaculate": `inmaculada`, "christmas eve": `nochebuena`, "christmas": `navidad día_de_navidad`,
			"innocents": `día_de_los_inocentes`, "halloween": `halloween`, "earth": `día_de_la_tierra`, "women": `día_de_la_mujer`, "black friday": `black_friday viernes_negro`,
			"thanksgiving": `día_de_acción_de_gracias acción_de_gracias`, "independence us": `día_de_independencia día_de_la_independencia`,
		},
	}
}

// speechES holds the words around quotations of Spanish.
func speechES() map[string]speechWord {
	return speechTable(map[wordClass]string{
		classPronoun:      `él ella ellos ellas yo nosotros usted quien alguien nadie`,
		classObject:       `le les me nos se lo te`,
		classPossessive:   `su sus mi mis nuestro nuestra nuestros nuestras`,
		classDeterminer:   `el la los las un una unos unas este esta estos estas ese esa varios varias algunos algunas muchos dos tres`,
		classPreposition:  `a al de del en con por para sin sobre desde hasta entre contra ante tras durante hacia bajo mediante`,
		classBinder:       `de del en para`,
		classGenitive:     `de del`,
		classParticle:     `de del la las los y`,
		classConjunction:  `y e o u pero sino`,
		classSubordinator: `que porque aunque si cuando mientras como pues`,
		classThat:         `que`,
		classWhether:      `si cómo por_qué`,
		classRelative:     `quien quienes donde cual cuyo`,
		classAuxiliary: `ha han he había habían haya es son fue fueron era eran ser sido está están estaba será serán puede pueden debe deben va van podría
			debería habría tiene tienen`,
		classPassive:  `fue es ser sido fueron son`,
		classUnreal:   `podría debería habría si puede debe`,
		classNegation: `no nunca jamás`,
		classAdverb:   `también además después luego ya aún así incluso sin_embargo entonces tampoco todavía ayer`,
		classTime: `ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo tarde noche anoche enero febrero marzo abril mayo junio julio agosto
			septiembre octubre noviembre diciembre pasado`,
		classTitle:  `sr sra señor señora don doña`,
		classRole:   `portavoz ministro ministra presidente presidenta alcalde alcaldesa policía fiscalía fuentes testigo testigos`,
		classVerb:   `hizo hace dio vio pudo quiso quedó`,
		classSource: `según`,
		classPhrase: `de a en`,
	},
		cueVerbs{frames: frameSpeech | frameThat, endings: `decir dice dijo diciendo dicho dijeron dicen decía`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `ar a ó ando ado aron an aba`, stems: `afirm señal asegur declar explic manifest coment inform subray lament indic
			record asever relat agreg argument detall opin precis replic contest reiter insist celebr confes anunci puntualiz remarc enfatiz revel
			apunt destac ironiz exclam proclam denunci confirm not narr expres alert avis susurr grit consider estim`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `ar a ó ando ado aron an aba`, stems: `justific zanj matiz conden reclam`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `ar a ó ando ado aron an aba`, stems: `lanz cuent`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `ir e ió iendo ido ieron en ía`, stems: `añad insist admit`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `añadir añade añadió añadiendo añadido añadieron`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `er e ió iendo ido ieron en ía`, stems: `respond promet`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `escribir escribe escribió escribiendo escrito escribieron`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `advertir advierte advirtió advirtiendo advertido advirtieron`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `sostener sostiene sostuvo sosteniendo sostenido sostuvieron`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `concluir concluye concluyó concluyendo concluido`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `reconocer reconoce reconoció reconociendo reconocido`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `recordar recuerda recordó recordando recordado recordaron`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `contar cuenta contó contando contado contaron`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat, endings: `creer cree creyó creyendo creído creen`, stems: `-`},
		cueVerbs{frames: frameSpeech | frameThat | frameWhether, endings: `ar a ó ando ado aron an aba`, stems: `pregunt`},
		cueVerbs{frames: frameSpeech | frameThat | frameObject, endings: `ar a ó ando ado aron an aba`, stems: `critic rechaz`},
		cueVerbs{frames: frameSpeech | frameThat | frameObject, endings: `pedir pide pidió pidiendo pedido pidieron`, stems: `-`},
		cueVerbs{frames: frameObject, endings: `ar a ó ando ado aron an aba`, stems: `calific tach acus`},
		cueVerbs{frames: frameObject, endings: `definir define definió definiendo definido`, stems: `-`},
	)
}
