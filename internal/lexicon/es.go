package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// spanish holds the words of Spanish.
var spanish = once(func() *Lexicon {
	return &Lexicon{
		Tag:           "es",
		function:      strings.Fields(`de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está nos durante porque según ni contra otros ese eso ante ellos e yo tras dijo años mi te yo cada hace todos así`),
		FirstPerson:   Set(`yo mí mis nosotros nosotras nuestro nuestra nuestros nuestras estamos hemos somos tenemos queremos estoy tengo quiero he soy`),
		Past:          Set(`fue fueron era eran había habían ha han estaba estaban tuvo hubo hizo dijo vino llegaron`),
		abbreviations: Set(`sr sra sres dr dra prof ud uds av avda núm pág ene feb mar abr jun jul ago sept oct nov dic`),

		Months:   monthNames(`enero ene/febrero feb/marzo mar/abril abr/mayo may/junio jun/julio jul/agosto ago/septiembre setiembre sept sep/octubre oct/noviembre nov/diciembre dic`),
		Weekdays: weekdayNames(`domingo dom/lunes lun/martes/miércoles miercoles mié/jueves jue/viernes vie/sábado sabado sáb`),
		Time:     timeWordsES(),
		Speech: SpeechWords{
			words: speechES(), Phrasals: phrasals(FrameSpeech|frameThat, splitVerb{`saber`, `hacer hace hizo hecho hicieron`}, splitVerb{`claro`, `dejar deja dejó dejado dejaron`}), DropsSubjects: true, Clitics: true, InnerCues: true, Views: "para", Manner: []string{"mente"}, Past: []string{"ó"},
			Sources:    sources(``, `a juicio/en palabras/en opinión/a decir/en boca/por boca/por voz/a ojos/desde el punto de vista`, ` de/ del`, `de acuerdo con/de acuerdo a/de acuerdo al/a ~ juicio/a ~ entender/en ~ opinión/en ~ palabras/según ~ versión/según lo que`),
			Tails:      tailsES(),
			Undone:     undone(`contar cuenta contó contaron cuentan contaba`, `con`, `negar niega negó negaron niegan negaba`, `a`),
			Findings:   Set(`datos cifras resultados estadísticas encuestas`),
			Stating:    Set(`haber ser estar tener`),
			Reading:    Set(`lee`),
			By:         Set(`por`),
			Participle: []string{"ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"},
			Telling:    []string{"ndo", "ndose", "ndole", "ndolo", "ndoles"},
			Utterances: Set(`palabras explicación respuesta mensaje`),
			Backward:   strings.Split(`con estas palabras/con esas palabras/con esta frase/con esa frase/con este mensaje/con ese mensaje/así/lo dijo/lo dice/lo ha dicho/son palabras de/la frase es de/quien habla es`, "/"),
			Viewpoint:  "vista",
			Contrast:   strings.Split(`por su parte/por su lado/en cambio/por el contrario`, "/"),
			Sides:      Set(`desde`), Among: Set(`en`),
			PluralVerb: []string{"n"},
			Itself:     "se", Reflexive: strings.Fields(`pregunt quej lament felicit congratul jact disculp reafirm ratific sincer excus defend defiend justific regocij suger`),
		},
		People:  peopleES(),
		Scenes:  scenesES(),
		Bylines: bylinesES(),
	}
})

// peopleES holds the words for people.
func peopleES() PeopleWords {
	return PeopleWords{
		TwoSurnames: true,
		NounFirst:   true,
		Articles:    map[string]Gender{"el": Male, "la": Female, "un": Male, "una": Female},
		Honorifics:  genders(`dr prof`, `sr señor don sres`, `sra señora doña srta dra`),
		Roles: genders(
			`portavoz fiscal juez líder intendente jefe representante gobernante comandante agente oficial analista economista periodista
				artista piloto atleta activista cantante estudiante comerciante habitante testigo especialista miembro docente
				dirigente cónsul general coronel capitán guía concejal edil vocal meteoróloga geólogo
				jurista volante guardameta futbolista tenista cineasta sindicalista novelista
				pediatra psiquiatra fisioterapeuta poeta guionista pianista violinista columnista taxista urbanista superviviente
				gerente`,
			`presidente primer ministro canciller secretario senador diputado alcalde gobernador embajador director consejero 
				ejecutivo fundador comisario magistrado abogado asesor historiador científico investigador profesor catedrático maestro autor
				escritor redactor presentador realizador actor músico entrenador jugador portero ingeniero médico doctor cirujano agricultor
				trabajador banquero inversor empresario votante vecino candidato político obispo arzobispo cardenal papa sacerdote pastor abad rey
				príncipe padre hijo hermano tío marido esposo hombre experto opositor mandatario
				regidor funcionario letrado técnico seleccionador delantero centrocampista arquero
				enfermero dentista veterinario farmacéutico psicólogo bombero sargento teniente alumno obrero empleado
				arquitecto artesano panadero carnicero pastelero cocinero chef hostelero hotelero camarero tendero librero
				editor traductor fotógrafo bailarín compositor pintor escultor galerista sociólogo politólogo climatólogo
				meteorólogo biólogo físico químico astrónomo epidemiólogo virólogo ganadero viticultor pescador marinero
				conductor chofer chófer ferroviario camionero repartidor cartero fontanero electricista albañil carpintero
				jardinero voluntario residente inquilino propietario automovilista ciclista árbitro defensa campeón notario
				párroco imán rabino viudo acusado
				rector geógrafo oceanógrafo arqueólogo antropólogo demógrafo filósofo dramaturgo productor coreógrafo locutor mecánico
				dueño jubilado delegado coordinador tesorero apicultor bibliotecario`,
			`presidenta primera ministra secretaria senadora diputada alcaldesa gobernadora embajadora directora consejera ejecutiva fundadora
				comisaria magistrada jueza abogada asesora historiadora científica investigadora profesora catedrática maestra autora escritora
				redactora presentadora realizadora actriz música entrenadora jugadora portera ingeniera médica doctora cirujana agricultora
				trabajadora banquera inversora empresaria vecina candidata política reina princesa pastora abadesa madre hija hermana tía mujer esposa
				experta opositora mandataria jefa
				regidora funcionaria letrada delantera
				enfermera veterinaria farmacéutica psicóloga bombera alumna obrera empleada arquitecta técnica artesana panadera
				cocinera hostelera camarera tendera librera editora traductora fotógrafa bailarina compositora pintora escultora
				socióloga politóloga bióloga física química geóloga epidemióloga viróloga ganadera viticultora pescadora
				conductora repartidora jardinera voluntaria inquilina propietaria árbitra capitana campeona notaria lideresa viuda
				acusada
				bibliotecaria rectora matrona climatóloga arqueóloga antropóloga filósofa productora azafata cajera dueña jubilada
				delegada coordinadora concejala nadadora peluquera demógrafa tesorera`),
		Epithets: genders(
			`intérprete economista analista periodista artista ciclista oncólogo edil dirigente responsable jurista volante defensa guardameta futbolista tenista piloto especialista docente novelista cineasta
				sindicalista militar canadiense estadounidense belga croata`,
			`regidor mandatario funcionario letrado magistrado técnico seleccionador delantero centrocampista mediocampista arquero portero goleador
				lateral técnico realizador cineasta empresario cirujano médico historiador biólogo arquitecto ingeniero párroco cantante investigador científico experto político escritor autor actor empresario agricultor vecino religioso prelado uniformado
				abogado profesor músico acusado ministro
				español francés alemán italiano portugués holandés inglés escocés irlandés argentino brasileño chileno uruguayo paraguayo
				mexicano colombiano peruano ecuatoriano venezolano boliviano noruego sueco danés polaco ucraniano ruso japonés chino
				nigeriano senegalés marroquí camerunés ghanés egipcio tunecino argelino serbio esloveno griego checo húngaro austriaco australiano turco rumano suizo finlandés`,
			`regidora mandataria funcionaria letrada realizadora médica cirujana historiadora bióloga arquitecta ingeniera cantautora magistrada delantera centrocampista portera investigadora científica experta política
				escritora autora actriz empresaria agricultora vecina religiosa abogada profesora acusada
				española francesa alemana italiana portuguesa holandesa inglesa escocesa irlandesa argentina brasileña chilena uruguaya
				mexicana colombiana peruana ecuatoriana venezolana noruega sueca danesa polaca ucraniana rusa japonesa china`),
		Modifiers: Set(`ex exministro expresidente antiguo antigua nuevo nueva actual vice primer primera segundo segunda gran alto alta`),
		plural:    []string{"s", "es"},
		same: synonyms(`presidente presidenta mandatario mandataria/ministro ministra/alcalde alcaldesa edil/director directora/diputado diputada/senador senadora/juez jueza/abogado abogada/
			médico doctor/médica doctora/líder lideresa dirigente/secretario secretaria/candidato candidata/profesor profesora/investigador investigadora/jefe jefa`),
		covers: kinds(`político ministro presidente senador diputado alcalde/política ministra presidenta senadora diputada alcaldesa/dirigente presidente ministro líder secretario/
			líder presidente presidenta secretario secretaria/gobernante presidente/científico investigador profesor/científica investigadora profesora/jurista abogado juez/regidor alcalde/regidora alcaldesa`),
		organisations: Set(`ministerio ayuntamiento agencia oficina administración gobierno gabinete parlamento senado congreso asamblea consejo comisión comité
			corte tribunal partido sindicato unión asociación federación liga organización instituto fundación fondo banco grupo sociedad
			empresa compañía cadena radio diario periódico revista semanario prensa universidad escuela academia hospital museo iglesia
			policía ejército armada autoridad dependencia municipio nosocomio gremio colectivo consistorio centro club equipo coalición alianza conferencia embajada calle avenida plaza bolsa fiscalía junta generalitat kremlin país mundo servicio confederación cámara audiencia red observatorio laboratorio ente entidad institución firma fuerza organismo órgano cuerpo dirección alcaldía cabildo clínica colegio consejería consorcio contraloría cooperativa coordinadora defensoría delegación diputación facultad gobernación guardia jefatura juzgado mancomunidad patronal plataforma prefectura procuraduría secretaría subdelegación subdirección subsecretaría unidad xunta`),
		Documents:   Set(`artículo editorial informe comunicado carta columna estudio mensaje nota encuesta sondeo boletín`),
		Departments: Set(`ministerio secretaría consejería departamento`),
		Public:      Set(`ministerio autoridad tribunal policía ejército congreso senado parlamento consejo comisión comité gobierno universidad ayuntamiento`),
		Ranks:       Set(`primer primera vice`),
		Bodies:      kinds(`tribunal audiencia/dependencia fiscalía secretaría ministerio procuraduría/municipio ayuntamiento/consistorio ayuntamiento/nosocomio hospital/casa_de_estudios universidad/sindicato confederación unión/fuerza policía/cuerpo policía guardia/organismo servicio instituto agencia/órgano instituto servicio agencia`),
		Kin:         Set(`madre padre hijo hija hermano hermana esposo esposa marido mujer novio novia tío tía abuelo abuela viudo viuda suegro suegra primo prima pareja abogado abogada`),
		Court:       Set(`juez jueza fiscal magistrado magistrada`),
		Works: kinds(`director película filme film largometraje documental corto/directora película filme film largometraje documental corto/cineasta película filme film documental/autor novela libro obra ensayo/
			autora novela libro obra ensayo/escritor novela libro obra/escritora novela libro obra/novelista novela libro`),
		Outfits:          Set(`empresa compañía grupo diario periódico revista cadena agencia banco sindicato asociación organización instituto club entidad firma institución federación partido organismo ente fundación`),
		AdjectiveEndings: strings.Fields(`nal ral cal tal ial tivo tiva ario aria il ico ica ense`),
		Latter:           genders(``, `último éste`, `última ésta`),
		Pronouns:         pronouns(`él/ella/ellos ellas/ello/yo/quien quienes`),
		Definite:         Set(`el la los las este esta estos estas ese esa su sus del al`),
		Indefinite:       Set(`un una unos unas varios varias algunos algunas dos tres ningún ninguna muchos`),
		Both:             Set(`ambos ambas dos`), And: Set(`y e`), Links: Set(`de del para`), From: Set(`de del por`),
		Relatives:    Set(`que quien quienes cuyo cuya donde`),
		Prepositions: Set(`de del a al en por para con sin sobre bajo contra entre desde hasta hacia según tras durante ante mediante`),
		Auxiliaries:  Set(`es son era eran fue fueron será serán ha han había habían debe deben puede pueden está están estaba va van`),
		Small: Set(`el la los las un una unos unas lo este esta estos estas ese esa eso su sus mi mis nuestro nuestra él ella ellos ellas yo nosotros usted ustedes que quien
			cual donde cuando como porque y e o u pero sino aunque si no ni también además ya más menos muy tan todo todos toda todas hoy ayer mañana
			aquí allí ahora entonces después antes luego así mientras sin embargo finalmente según se`),
	}
}

// bylinesES holds the words of the lines that tell who wrote an article and when.
func bylinesES() BylineWords {
	return BylineWords{
		By: `por/publicado por/escrito por/redactado por/texto de/texto:/textos:/autor:/autora:/autores:/creado por/
			enviado por/un artículo de/entrevista de/ver todas las entradas de/elaborado por/por:/un reportaje de/
			reportaje de/una crónica de/crónica de/un análisis de/una columna de/una entrevista de/texto y fotos:/
			textos y fotos:/texto y fotografías:/texto y fotos de/texto por`,
		Others: `foto:/fotos:/fotografía:/fotografías:/fotos de/fotografía de/editado por/revisado por/traducido por/
			traducción:/actualizado por/ilustración:/vídeo:/video:/edición:/gráficos:`,
		And: `y/con/e`,
		At:  `en/para/desde/desde la`,
		Jobs: `periodista/reportero/reportera/corresponsal/corresponsales/redactor/redactora/editor/editora/columnista/
			enviado/enviada/especial/director/directora/jefe/jefa/colaborador/colaboradora/autor/autora/profesor/profesora/
			analista/experto/experta/abogado/abogada/escritor/escritora/fundador/fundadora`,
		Newsrooms: `redacción/agencia/agencias/equipo/editorial/noticias`,
		Published: `publicado/publicada/publicado el/publicado en/publicado a las/fecha de publicación/creado el/escrito el/fecha:/
			el`,
		Updated: `actualizado/actualizada/actualizado el/actualizado a las/última actualización/modificado/modificado el/
			actualización:/act.`,
		Reading: `minuto/minutos/min/min./lectura/de lectura/tiempo de lectura/leer en/segundos`,
		Buttons: `compartir/compartir en/comparte/comentar/comentario/comentarios/sin comentarios/imprimir/enviar/guardar/
			escuchar/copiar/copiar enlace/enlace/seguir/suscribirse/leer más tarde/me gusta/correo/vistas/visitas`,
	}
}

// scenesES holds the words for occasions of speech.
func scenesES() sceneWords {
	return sceneWords{
		Gatherings: Set(`reunión sesión pleno audiencia debate mitin cumbre ceremonia juicio partido condenado condenada
			consejo congreso senado parlamento tribunal votó votación funeral estadio espectadores final manifestación
			victoria derrota gol empate derbi penalti penal goleada árbitro cabildo acusado acusada marcha`),
		Private: Set(`entrevista carta correo mensaje tuit publicación columna`),
		Occasions: Set(`entrevista discurso rueda conferencia comunicado carta tuit mensaje artículo informe libro audiencia debate reunión programa cumbre ceremonia
			mitin comparecencia intervención declaración acto sentencia decisión correo nota`),
		Earlier: Set(`había habían`),
		Then:    Set(`entonces`),
		At:      Set(`en durante por a mediante tras`),
		Apart:   Set(`desde hasta antes para entre de`),
		Moments: Set(`segundos minutos horas hora`),
		Clauses: Set(`que quien cuyo donde cuando después antes porque aunque desde si mientras como`),
	}
}

// timeWordsES is what Spanish says about time.
func timeWordsES() timeWords {
	return timeWords{
		units:       `segundo seg/minuto min mins/hora hra h/día dia/fin_de_semana/semana/quincena/mes/trimestre/semestre mitad/año ano/década decada/siglo/milenio`,
		unitsPlural: `segundos/minutos/horas hras hrs/días dias noches/fines_de_semana/semanas/quincenas/meses/trimestres/semestres/años anos/décadas/siglos/milenios`,
		seasons:     `primavera/verano/otoño/invierno`,
		smallHours:  `madrugada`,
		parts: map[string]string{
			"MO": `media_mañana mañana manana`, "AF": `media_tarde tarde`, "NI": `noche`,
		},
		anchoredDays: map[int]string{-1: `víspera`},
		days:         map[int]string{-2: `anteayer antes_de_ayer antier`, -1: `ayer`, 0: `hoy`, 1: `mañana manana`, 2: `pasado_mañana pasado_manana`},
		dayParts:     map[string]string{"-1 NI": `anoche`, "0 NI": `esta_noche`, "0 MO": `esta_mañana`, "0 AF": `esta_tarde`},
		clocks:       map[int]string{0: `medianoche a_medianoche media_noche`, 12: `doce_del_mediodía 12_del_mediodía mediodía a_mediodía mediodia medio_día medio_dia`},

		numbers: map[int]string{
			0: `cero`, 1: `un una uno`, 2: `dos`, 3: `tres`, 4: `cuatro`, 5: `cinco`, 6: `seis`, 7: `siete`, 8: `ocho`, 9: `nueve`, 10: `diez`,
			11: `once`, 12: `doce`, 13: `trece`, 14: `catorce`, 15: `quince`, 16: `dieciséis dieciseis`, 17: `diecisiete`, 18: `dieciocho`,
			19: `diecinueve`, 20: `veinte`, 21: `veintiuno veintiún veintiuna`, 22: `veintidós veintidos`, 23: `veintitrés veintitres`,
			24: `veinticuatro`, 25: `veinticinco`, 26: `veintiséis veintiseis`, 27: `veintisiete`, 28: `veintiocho`, 29: `veintinueve`,
			30: `treinta`, 40: `cuarenta`, 50: `cincuenta`, 60: `sesenta`, 70: `setenta`, 80: `ochenta`, 90: `noventa`, 100: `cien ciento`, 200: `doscientos doscientas`, 300: `trescientos trescientas`, 400: `cuatrocientos cuatrocientas`,
			500: `quinientos quinientas`, 600: `seiscientos seiscientas`, 700: `setecientos setecientas`, 800: `ochocientos ochocientas`, 900: `novecientos novecientas`,
			1000: `mil`, 1000000: `millón millones`,
		},
		ordinals: map[int]string{
			1: `primer primero primera primeros primeras`, 2: `segundo segunda`, 3: `tercer tercero tercera`, 4: `cuarto cuarta`, 5: `quinto quinta`,
			6: `sexto sexta`, 7: `séptimo séptima`, 8: `octavo octava`, 9: `noveno novena`, 10: `décimo décima`, 11: `undécimo`, 12: `duodécimo`, 13: `decimotercero decimotercer`, 14: `decimocuarto`, 15: `decimoquinto`,
			16: `decimosexto`, 17: `decimoséptimo`, 18: `decimoctavo`, 19: `decimonoveno`, 20: `vigésimo`, 21: `vigesimoprimer vigésimo_primer`,
		},
		ending:       `º ª ° o ro do er ero`,
		decades:      map[int]string{20: `años_veinte`, 30: `años_treinta`, 50: `años_cincuenta`, 60: `años_sesenta`, 70: `años_setenta`, 80: `años_ochenta`, 90: `años_noventa`},
		article:      `un una todo_el toda_la todo_un otro otra`,
		vague:        `unos unas algunos algunas varios varias pocos`,
		half:         `mitad medio media`,
		quarterHours: map[int]string{1: `cuarto_de_hora cuartos_de_hora`},
		andHalf:      `y_medio y_media`,
		minus:        `menos`,
		minutes:      map[int]string{30: `y_media`, 15: `y_cuarto`, -15: `menos_cuarto`},

		shifts: map[int]string{
			-1: `pasado pasada pasados pasadas último última ultimo ultima últimos últimas ultimos ultimas anterior anteriores`,
			0:  `este esta estos estas actual presente`, 1: `próximo próxima próximos próximas proximo proxima proximos siguiente siguientes`,
		},
		shiftsBehind: map[int]string{
			-2: `antepasado antepasada`, -1: `pasado pasada pasados pasadas último última`, 0: `actual en_curso`,
			1: `próximo próxima próximos próximas proximo proxima que_viene que_vienen entrante`,
		},
		anchoredBehind: map[int]string{-1: `anterior anteriores`, 1: `siguiente siguientes`},
		namedUnits:     map[calendar.Unit]map[int]string{calendar.YearUnit: {0: `lo_que_va_de_año`}},
		anchored:       map[int]string{0: `aquel aquella ese esa mismo misma`},

		age:            `de_edad`,
		beforeChrist:   `a._c. a.c. a._de_c. antes_de_cristo`,
		ago:            `atrás atras`,
		earlier:        `antes`,
		later:          `después despues más_tarde a_partir_de_ahora`,
		hence:          `a_partir_de_ahora`,
		spans:          `por durante menos_de`,
		agoAhead:       `hace desde_hace`,
		ChangeVerbs:    Set(`subió subieron sube suben subir pasó pasaron pasa pasan pasar pasado bajó bajaron baja bajan cayó cayeron cae caen aumentó aumentaron aumenta creció crecieron crece disminuyó descendió redujo`),
		since:          `desde_hace`,
		inAhead:        `en dentro_de`,
		within:         `en_un_plazo_de en_el_plazo_de en_menos_de`,
		before:         `antes_de antes_del`,
		after:          `después_de despues_de después_del desde`,
		every:          `cada todos_los todas_las`,
		repeatingParts: map[string]string{"MO": `mañanas`, "AF": `tardes`, "NI": `noches`},
		repeating:      map[int]string{1: `los_lunes`, 2: `los_martes`, 3: `los_miércoles`, 4: `los_jueves`, 5: `los_viernes`, 6: `los_sábados sábados`, 7: `los_domingos domingos`},
		per:            `por vez_a_la veces_a_la vez_al veces_al`,
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `diario diaria diariamente`, calendar.WeekUnit: `semanal semanalmente`, calendar.FortnightUnit: `quincenal quincenalmente`, calendar.MonthUnit: `mensual mensualmente`, calendar.QuarterUnit: `trimestral trimestralmente`,
			calendar.HalfUnit: `semestral semestralmente`, calendar.YearUnit: `anual anualmente`,
		},
		alternately:  map[calendar.Unit]string{calendar.DayUnit: `en_días_alternos`, calendar.MonthUnit: `bimestral bimestralmente bimensual bimensuales bimensualmente`, calendar.YearUnit: `bienal`},
		alternate:    `sí_y_otro_no sí,_otro_no sí_y_uno_no por_medio`,
		whole:        `entero entera completo completa`,
		middles:      `mediados_de mediados mitad`,
		finals:       `finales_de fines_de fin_de final_de final_del finales a_última_hora_de a_última_hora_del`,
		dayEnds:      `al_final_de al_final_del al_fin_de al_fin_del`,
		rests:        `resto resto_de resto_del`,
		beginning:    `que_comienza que_empieza que_inicia a_partir_de a_partir_del`,
		laters:       `más_tarde`,
		Numbered:     Set(`vuelo puerta calle bus página páginas sala habitación capítulo artículo modelo línea expediente`),
		NounFirst:    true,
		edges:        `mitad principios_de inicios_de inicio_de comienzos_de mediados_de finales_de fines_de fin_de final_de final_del finales mediados principios temprano más_temprano más_tarde a_primera_hora_de a_primera_hora_del a_última_hora_de a_última_hora_del primeras_horas_de primeras_horas_del primeros_de`,
		approx:       `unos unas cerca_de más_de menos_de al_menos casi alrededor_de aproximadamente`,
		local:        `hora_local`,
		placeTime:    `hora`,
		shortly:      `poco justo`,
		until:        `hasta hasta_el`,
		holyWeek:     `semana_santa`,
		hedges:       `apenas ya solo sólo tan_solo tan_sólo poco_más_de algo_más_de poco_menos_de exactamente justo`,
		orTwo:        `o_dos o_tres`,
		businessDays: `hábiles hábil laborables laborable`,
		more:         `más otros otras primeros primeras largos`,
		fiscal:       `fiscal escolar calendario académico académica`,

		nothing: `como_pronto a_última_hora a_primera_hora de_última_hora semana_santa`,
		present: `ahora actualmente ahora_mismo hoy_en_día`,
		past:    `recientemente últimamente`,
		future:  `pronto próximamente dentro_de_poco`,

		the:          `el la los las lo al del`,
		of:           `de del de_la de_los de_las`,
		and:          `y e`,
		or:           `o`,
		at:           `a_las a_la sobre_las hacia_las alrededor_de_las cerca_de_las por_la por_el en_la`,
		in:           `en el la desde hasta del de_la durante para al por_la a_partir_de desde_el fin de antes_de antes_del después_de después_del este los`,
		from:         `desde de entre del desde_el desde_la desde_las de_las entre_el entre_las entre_la`,
		to:           `hasta a al hasta_el hasta_las hasta_la a_las a_la`,
		NumberedDays: true,
		DayArticles:  Set(`el`),
		bounds:       `hasta_el a_partir_del desde_el antes_del después_del`,

		DecadeArticles: Set(`los`),
		collectives:    map[int]string{2: `par`, 10: `decena`, 12: `docena`, 15: `quincena`, 20: `veintena`, 30: `treintena`, 40: `cuarentena`, 50: `cincuentena`, 100: `centenar`},
		lasting:        `que`,
		DotClock:       true,
		toHour:         `para_las para_la`,
		LeftVerbs:      Set(`falta faltan faltaban`),
		hours:          `las la a_las a_la sobre_las hacia_las alrededor_de_las cerca_de_las desde_las hasta_las entre_las de_las`,
		oclock:         `horas hora h hrs en_punto`,
		quarterMark:    `t`,
		halfMark:       `s`,

		weak:        `mar dom vie sáb lun mié jue ago may set min mañana tarde segundo segunda cuarto cuarta noche noches ano anos`,
		willVerbs:   `como_pronto a_más_tardar va van podrá podrán será serán debe prevé prevén previsto prevista próximo`,
		infinitives: `será serán ser`,
		wasVerbs:    `fue fueron era eran había habían ha han dijo dijeron informó anunció hizo tuvo`,
		WillEndings: `ará erá irá drá arán erán irán drán aré eré iré remos`,
		WasEndings:  `ó aron ieron aba aban ado ido`,
		holidays: map[string]string{
			"new year": `año_nuevo`, "new year's eve": `nochevieja`, "epiphany": `día_de_reyes reyes_magos`, "valentine": `san_valentín`,
			"ash wednesday": `miércoles_de_ceniza`, "palm sunday": `domingo_de_ramos`, "maundy thursday": `jueves_santo`, "good friday": `viernes_santo`,
			"holy saturday": `sábado_santo`, "easter": `domingo_de_resurrección domingo_de_pascua pascua`, "easter monday": `lunes_de_pascua`,
			"labour": `día_del_trabajador día_del_trabajo día_internacional_de_los_trabajadores día_de_los_trabajadores`, "mother": `día_de_la_madre`, "father": `día_del_padre`, "assumption": `asunción`,
			"hispanic day": `día_de_la_hispanidad fiesta_nacional`, "all saints": `todos_los_santos día_de_todos_los_santos`, "all souls": `día_de_muertos día_de_los_muertos`,
			"constitution es": `día_de_la_constitución`, "immaculate": `inmaculada`, "christmas eve": `nochebuena`, "christmas": `navidad día_de_navidad`,
			"innocents": `día_de_los_inocentes`, "halloween": `halloween`, "lunar new year": `año_nuevo_chino año_nuevo_lunar`, "diwali": `diwali`, "rosh hashanah": `rosh_hashaná año_nuevo_judío`, "yom kippur": `yom_kipur yom_kippur`,
			"hanukkah": `janucá hanukkah`, "passover": `pésaj pascua_judía`, "st patrick": `san_patricio`, "earth": `día_de_la_tierra`, "women": `día_de_la_mujer`, "black friday": `black_friday viernes_negro`,
			"thanksgiving": `día_de_acción_de_gracias acción_de_gracias`, "independence us": `día_de_independencia día_de_la_independencia`,
			"advent 1": `primer_domingo_de_adviento`, "advent 2": `segundo_domingo_de_adviento`, "advent 3": `tercer_domingo_de_adviento`, "advent 4": `cuarto_domingo_de_adviento`, "holy monday": `lunes_santo`, "holy tuesday": `martes_santo`, "holy wednesday": `miércoles_santo`,
		},
	}
}

// speechES holds the words around quotations of Spanish.
func speechES() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:      `él ella ellos ellas yo nosotros usted quien alguien nadie`,
		ClassObject:       `le les me nos se lo te`,
		ClassPossessive:   `su sus mi mis nuestro nuestra nuestros nuestras`,
		ClassDeterminer:   `el la los las un una unos unas este esta estos estas ese esa varios varias algunos algunas muchos dos tres`,
		ClassPreposition:  `a al de del en con por para sin sobre desde hasta entre contra ante tras durante hacia bajo mediante`,
		ClassBinder:       `de del en para`,
		ClassGenitive:     `de del`,
		ClassParticle:     `de del la las los y`,
		ClassConjunction:  `y e o u pero sino aunque`,
		ClassSubordinator: `que porque aunque si cuando mientras como pues`,
		ClassThat:         `que`,
		ClassWhether:      `si cómo por_qué`,
		ClassRelative:     `quien quienes donde cual cuyo`,
		ClassAuxiliary: `ha han he había habían haya es son fue fueron era eran ser sido está están estaba será serán puede pueden debe deben va van podría
			debería habría tiene tienen hay hubo`,
		ClassPassive:  `fue es ser sido fueron son`,
		ClassUnreal:   `podría debería habría si puede debe`,
		ClassNegation: `no nunca jamás`,
		ClassAdverb: `también además después antes primero luego ya aún así incluso sin_embargo entonces tampoco todavía ayer asimismo nuevamente siempre nunca jamás
			solo sólo apenas enseguida pronto casi quizá quizás acaso aquí allí ahí recién`,
		ClassTime: `ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo tarde noche anoche enero febrero marzo abril mayo junio julio agosto
			septiembre octubre noviembre diciembre pasado`,
		ClassTitle:  `sr sra señor señora don doña`,
		ClassAside:  `como`,
		ClassRole:   `portavoz ministro ministra presidente presidenta alcalde alcaldesa policía fiscalía fuente fuentes testigo testigos`,
		ClassVerb:   `hizo hace dio vio pudo quiso quedó`,
		ClassSource: `según`,
	},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `decir dice dijo diciendo dicho dijeron dicen decía decían`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ó ando ado aron an aba aban`, stems: `afirm señal asegur declar explic manifest coment inform subray lament indic
			record asever relat agreg argument detall opin precis replic contest reiter insist celebr confes anunci puntualiz remarc enfatiz revel
			apunt destac ironiz exclam proclam denunci confirm not narr expres alert avis susurr grit consider estim`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ó ando ado aron an aba aban`, stems: `quej justific zanj matiz conden reclam`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ó ando ado aron an aba aban`, stems: `lanz cuent aclar adelant avanz recalc plante ratific vaticin pronostic reproch brome traslad apostill remach razon espet sentenci reivindic incid abund aventur
			corrobor certific especific rectific diagnostic postul comunic platic notific`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `defender defiende defendió defendiendo defendido defendieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `negar niega negó negando negado negaron niegan negaba`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `sugerir sugiere sugirió sugiriendo sugerido sugirieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `desmentir desmiente desmintió desmintiendo desmentido desmintieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ó ando ado aron an aba aban`, stems: `public tuite`},
		cueVerbs{frames: FrameSpeech, endings: `ar a ó ando ado aron an aba aban`, stems: `valor exclam grit ironiz celebr argument opin puntualiz analiz suspir susurr detall narr relat confes alert`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `garantizar garantiza garantizó garantizando garantizado garantizaron garantizan garantizaba`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `esgrimir esgrime esgrimió esgrimiendo esgrimido esgrimieron esgrimen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prometer promete prometió prometiendo prometido prometieron prometen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `entender entiende entendió - - entienden entendía`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prevenir previene previno previniendo prevenido previnieron previenen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `predecir predice predijo prediciendo predicho predijeron predicen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `proseguir prosigue prosiguió prosiguiendo - prosiguieron prosiguen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `rebatir rebate rebatió rebatiendo rebatido rebatieron rebaten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `exponer expone expuso exponiendo expuesto expusieron exponen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `argüir arguye arguyó arguyendo argüido arguyeron arguyen`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `ar a ó ando ado aron an aba aban`, stems: `brom mascull murmur balbuc terci`},
		cueVerbs{frames: FrameSpeech, endings: `proponer propone propuso proponiendo propuesto propusieron proponen proponía`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `sonreír sonríe sonrió sonriendo - sonrieron sonríen`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `ar a ó ando ado aron an aba aban`, stems: `amenaz calcul augur reflexion rememor profundiz continu apuntill`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ó ando ado aron an aba aban`, stems: `desvel jur reafirm`},
		cueVerbs{frames: FrameSpeech, endings: `leer lee - - - - leen`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `reír ríe rió riendo - rieron ríen`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `cerrar cierra cerró cerrando - cerraron cierran`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `resumir resume resumió resumiendo resumido resumieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `exigir exige exigió exigiendo exigido exigieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `agradecer agradece agradeció agradeciendo agradecido`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ir e ió iendo ido ieron en ía ían`, stems: `añad insist admit`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `añadir añade añadió añadiendo añadido añadieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `er e ió iendo ido ieron en ía ían`, stems: `respond promet`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `escribir escribe escribió escribiendo escrito escribieron escriben`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `advertir advierte advirtió advirtiendo advertido advirtieron advierten advertía`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `sostener sostiene sostuvo sosteniendo sostenido sostuvieron sostienen sostenía`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `concluir concluye concluyó concluyendo concluido concluyeron concluyen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `reconocer reconoce reconoció reconociendo reconocido reconocieron reconocen reconocía`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `recordar recuerda recordó recordando recordado recordaron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `contar cuenta contó contando contado contaron cuentan contaba contaban`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `creer cree creyó creyendo creído creen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameWhether, endings: `ar a ó ando ado aron an aba aban`, stems: `pregunt`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `ar a ó ando ado aron an aba aban`, stems: `critic rechaz`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `pedir pide pidió pidiendo pedido pidieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `repetir repite repitió repitiendo repetido repitieron`, stems: `-`},
		cueVerbs{frames: FrameSpeech | FrameObject, endings: `ar a ó ando ado aron an aba aban`, stems: `acus`},
		cueVerbs{frames: FrameObject, endings: `ar a ó ando ado aron an aba aban`, stems: `calific tach`},
		cueVerbs{frames: FrameObject, endings: `ar a ó ando ado aron an aba aban`, stems: `habl tild`},
		cueVerbs{frames: FrameObject, endings: `describir describe describió describiendo descrito describieron`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `definir define definió definiendo definido`, stems: `-`},
	)
}

// tailsES are how the narrator goes on behind what was said.
func tailsES() map[string][]Tail {
	return tailPhrases(
		", sin dar/ofrecer/entrar/mencionar/nombrar/citar/aportar/explicar", "sin precisar/especificar/aclarar/detallar/concretar", ", pero/aunque negó/evitó/rehusó/declinó", "pero/aunque no precisó/dio/aclaró/quiso/ofreció/detalló/especificó/concretó",
		"al ser preguntado/preguntada/consultado/consultada", "tras ser preguntado/preguntada", "en declaraciones a/al", "en una entrevista/rueda/conferencia/comparecencia", "en un comunicado/acto/mensaje/tuit",
		"en rueda/conferencia de", "durante una entrevista/rueda/conferencia/comparecencia/visita", ", en referencia/alusión/respuesta a/al",
	)
}
