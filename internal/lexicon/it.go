package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// italian holds the words of Italian.
var italian = once(func() *Lexicon {
	return &Lexicon{
		Tag:           "it",
		function:      strings.Fields(`di e il la che in a per un del non è le della i una si da con sono al dei come ha più anche nel gli alla ma su lo delle o dal se ci nella ed questo all dalla tra stato due suo quando hanno essere loro fra prima era sua anni dell questa cui ai sul ad dopo già molto perché quello detto mi ti vi alle ogni così`),
		FirstPerson:   Set(`io mio mia miei mie noi ci nostro nostra nostri nostre abbiamo siamo vogliamo ho sono`),
		Past:          Set(`era erano fu furono aveva avevano ha hanno è stato stata arrivò`),
		abbreviations: Set(`sig sigg dott prof avv ing on sen art pag ecc gen feb mar apr mag giu lug ago set ott nov dic`),

		Months:   monthNames(`gennaio gen genn/febbraio feb febbr/marzo mar/aprile apr/maggio mag/giugno giu/luglio lug/agosto ago/settembre set sett/ottobre ott/novembre nov/dicembre dic`),
		Weekdays: weekdayNames(`domenica dom/lunedì lunedi lun/martedì martedi/mercoledì mercoledi mer/giovedì giovedi gio/venerdì venerdi ven/sabato sab`),
		Time:     timeWordsIT(),
		Speech: SpeechWords{
			words: speechIT(), Phrasals: phrasals(FrameSpeech|frameThat, splitVerb{`sapere`, `fare fa fece fatto fanno`}, splitVerb{`noto`, `rendere rende rese reso rendono`}, splitVerb{`corto`, `tagliare taglia tagliò tagliato`}), DropsSubjects: true, Clitics: true, InnerCues: true, Views: "per", Manner: []string{"mente"},
			Sources: sources(``, `a detta/a giudizio/a parere/ad avviso/per bocca/per voce/agli occhi/dal punto di vista/a dire`, ` di/ del/ della/ dello/ dei/ degli/ delle/ dell`,
				`a ~ dire/a ~ parere/a ~ giudizio/a ~ avviso/ai ~ occhi/stando a/stando al/stando alla/stando ai/stando alle/stando agli/secondo quanto/stando a quanto`),
			Tails:      tailsIT(),
			Findings:   Set(`dati cifre numeri risultati statistiche sondaggi`),
			Stating:    Set(`avere aver essere esser`),
			Reading:    Set(`legge`),
			By:         Set(`da dal dallo dalla dai dagli dalle dall`),
			Participle: []string{"ato", "ata", "ati", "ate", "uto", "uta", "ito", "ita"},
			Telling:    []string{"ndo", "ndosi", "ndolo", "ndogli"},
			Utterances: Set(`parole commento replica racconto sfogo appello annuncio denuncia accusa monito risposta`),
			Backward:   strings.Split(`con queste parole/con questa frase/così/lo ha detto/lo dice/lo ha dichiarato/a dirlo è/a parlare è/a raccontarlo è/parola di/parole di/è quanto/sono le parole di/sono le parole del/sono le parole della`, "/"),
			Viewpoint:  "vista",
			Contrast:   strings.Split(`invece/dal canto suo/da parte sua/dal suo canto/a sua volta/per parte sua`, "/"),
			Sides:      Set(`dal dallo dalla dall dai dagli dalle`),
			PluralVerb: []string{"no", "ro"},
			Itself:     "si", Reflexive: strings.Fields(`chied chies domand lament difend augur rammaric scus giustific congratul`),
		},
		People:  peopleIT(),
		Scenes:  scenesIT(),
		Bylines: bylinesIT(),
	}
})

// peopleIT holds the words for people.
func peopleIT() PeopleWords {
	return PeopleWords{
		NounFirst:  true,
		Articles:   map[string]Gender{"il": Male, "lo": Male, "la": Female, "un": Male, "una": Female},
		Honorifics: genders(`dott prof on`, `sig signor don`, `signora sig.ra dott.ssa donna`),
		Roles: genders(
			`presidente premier portavoce leader giudice capo dirigente comandante agente analista economista giornalista artista pilota atleta
				attivista cantante insegnante studente abitante testimone specialista preside vicepresidente docente 
				responsabile rappresentante parlamentare colonnello generale
				ufficiale esponente legale penalista sindacalista
				commerciante negoziante autista residente
				pediatra psichiatra fisioterapista sceneggiatore pianista violinista editorialista tassista urbanista superstite
				titolare`,
			`ministro cancelliere segretario senatore deputato sindaco governatore ambasciatore direttore amministratore fondatore commissario
				magistrato avvocato procuratore poliziotto capitano soldato consigliere assessore storico scienziato ricercatore professore
				maestro autore scrittore redattore conduttore regista attore musicista allenatore giocatore portiere ingegnere medico dottore
				chirurgo agricoltore operaio banchiere investitore imprenditore elettore vicino candidato politico vescovo arcivescovo cardinale
				papa sacerdote re principe padre figlio fratello zio marito uomo esperto geologo
				tecnico mister studioso attaccante difensore centrocampista
				infermiere dentista veterinario farmacista psicologo vigile carabiniere maresciallo brigadiere tenente sergente
				allievo apprendista impiegato dipendente architetto geometra artigiano panettiere macellaio pasticciere cuoco
				chef ristoratore albergatore cameriere barista libraio editore traduttore fotografo ballerino compositore
				pittore scultore gallerista sociologo politologo climatologo meteorologo biologo fisico chimico astronomo
				epidemiologo virologo allevatore viticoltore pescatore marinaio conducente ferroviere camionista postino
				idraulico elettricista muratore falegname giardiniere volontario inquilino proprietario automobilista ciclista
				arbitro bomber campione notaio parroco imam rabbino vedovo imputato patron
				rettore pompiere geografo oceanografo archeologo antropologo filosofo romanziere poeta drammaturgo produttore
				coreografo meccanico pensionato delegato coordinatore tesoriere prefetto nuotatore apicoltore fioraio bagnino
				bibliotecario`,
			`ministra cancelliera segretaria senatrice deputata sindaca governatrice ambasciatrice direttrice amministratrice fondatrice
				commissaria magistrata avvocata avvocatessa procuratrice poliziotta consigliera assessora storica scienziata ricercatrice
				professoressa maestra autrice scrittrice redattrice conduttrice attrice allenatrice giocatrice ingegnera dottoressa imprenditrice
				elettrice vicina candidata politica regina principessa madre figlia sorella zia moglie donna esperta geologa
				studiosa
				infermiera chirurga veterinaria psicologa vigilessa studentessa allieva operaia impiegata architetta artigiana
				panettiera cuoca ristoratrice albergatrice cameriera editrice traduttrice ballerina compositrice pittrice
				scultrice sociologa politologa biologa fisica agricoltrice allevatrice volontaria inquilina proprietaria
				campionessa notaia vedova imputata
				libraia bibliotecaria rettrice ostetrica archeologa antropologa filosofa poetessa produttrice fotografa cassiera
				pensionata delegata coordinatrice nuotatrice parrucchiera hostess prefetta`),
		Epithets: genders(
			`ufficiale dirigente responsabile esponente parlamentare inquirente legale penalista pilota atleta artista regista sindacalista economista analista giornalista musicista
				ciclista tennista insegnante docente manager dentista farmacista biologo interprete cantante cantautore
				francese inglese olandese portoghese irlandese scozzese canadese svedese norvegese danese finlandese cinese giapponese belga`,
			`magistrato tecnico mister allenatore politico ragazzo cittadino studioso ricercatore scienziato esperto attaccante difensore
				centrocampista portiere bomber capitano campione chirurgo medico virologo storico professore sociologo architetto ingegnere geologo pubblicitario imprenditore avvocato scrittore attore prelato pensionato giocatore calciatore militare
				italiano spagnolo tedesco svizzero americano brasiliano argentino polacco ucraino russo turco
				nigeriano camerunense ghanese ivoriano marocchino egiziano tunisino algerino uruguaiano colombiano cileno croato serbo sloveno greco ceco austriaco australiano messicano rumeno`,
			`magistrata tecnica politica ragazza cittadina chirurga professoressa storica sociologa architetta campionessa cantautrice studiosa ricercatrice scienziata esperta imprenditrice avvocata scrittrice attrice
				pensionata giocatrice calciatrice italiana spagnola tedesca svizzera americana brasiliana argentina polacca ucraina russa turca`),
		Modifiers: Set(`ex nuovo nuova attuale vice primo prima secondo seconda già presunto neo`),
		plural:    []string{"s"},
		same:      synonyms(`ministro ministra/sindaco sindaca/direttore direttrice/senatore senatrice/deputato deputata/segretario segretaria/avvocato avvocata avvocatessa/professore professoressa/candidato candidata/presidente premier/ricercatore ricercatrice`),
		covers:    kinds(`cittadino sindaco/cittadina sindaca/politico ministro presidente senatore deputato sindaco/politica ministra presidente senatrice deputata sindaca/dirigente direttore direttrice presidente/parlamentare senatore senatrice deputato deputata/leader presidente segretario segretaria/capo presidente direttore/scienziato ricercatore professore/scienziata ricercatrice professoressa`),
		organisations: Set(`ministero comune regione agenzia ufficio amministrazione governo gabinetto parlamento senato camera assemblea consiglio commissione comitato
			corte tribunale partito sindacato unione associazione federazione lega organizzazione istituto fondazione fondo banca gruppo società
			azienda impresa compagnia rete radio giornale quotidiano rivista settimanale stampa università scuola accademia ospedale museo chiesa
			polizia esercito marina autorità centro club squadra coalizione alleanza conferenza ambasciata via piazza viale borsa procura questura cremlino corriere confederazione servizio croce osservatorio laboratorio ente ditta prefettura sigla direzione casa assessorato capitaneria cassazione consorzio cooperativa coordinamento giunta guardia policlinico protezione provincia unità`),
		Documents:        Set(`articolo editoriale rapporto comunicato lettera studio messaggio nota sondaggio bollettino report dossier`),
		Departments:      Set(`ministero`),
		Public:           Set(`ministero autorità tribunale polizia esercito parlamento senato consiglio commissione comitato governo università comune`),
		Ranks:            Set(`vice`),
		Bodies:           kinds(`tribunale corte/sindacato confederazione unione federazione/azienda gruppo società/nosocomio ospedale`),
		Kin:              Set(`madre padre figlio figlia fratello sorella moglie marito compagna compagno zio zia nonno nonna vedovo vedova cugino cugina mamma papà fidanzato fidanzata`),
		Court:            Set(`giudice pm procuratore procuratrice magistrato gip gup`),
		Works:            kinds(`regista film pellicola opera lungometraggio documentario corto spettacolo/autore romanzo libro saggio opera/autrice romanzo libro saggio opera/scrittore romanzo libro saggio/scrittrice romanzo libro saggio`),
		Outfits:          Set(`azienda società gruppo compagnia giornale quotidiano rivista settimanale rete agenzia banca sindacato associazione organizzazione istituto club ente ditta federazione partito fondazione sigla`),
		AdjectiveEndings: strings.Fields(`nale rale cale tale iale tivo tiva ario aria ile ico ica iera ana ese`),
		Latter:           genders(``, `ultimo costui`, `ultima costei`),
		Pronouns:         pronouns(`lui egli/lei ella/loro essi/esso/io/chi quale`),
		Definite:         Set(`il lo la i gli le l questo questa questi queste quel quella suo sua suoi sue loro del dello della dei degli delle al alla dal dalla`),
		Indefinite:       Set(`un uno una alcuni alcune molti diversi due tre nessun nessuna qualche`),
		Both:             Set(`due entrambi entrambe`), And: Set(`e ed`), Links: Set(`di del della dei degli delle per`), From: Set(`di del della dello dell da dal dalla`),
		Relatives:    Set(`che cui chi quale dove`),
		Prepositions: Set(`di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nello nella nei con su sul sulla per tra fra contro dopo prima durante senza verso secondo presso sotto oltre`),
		Auxiliaries:  Set(`è sono era erano sarà saranno ha hanno aveva avevano avrà deve devono può possono sta stanno viene fu furono`),
		Small: Set(`il lo la i gli le l un uno una questo questa questi queste quel quella suo sua suoi sue mio mia nostro nostra lui lei loro egli ella io noi voi chi che cui
			quale quando come dove perché e ed o ma però anche ancora già più meno molto tanto se non né tutto tutti tutta tutte oggi ieri domani qui lì ora
			poi dopo prima così mentre infine inoltre intanto tuttavia invece si ci ne`),
	}
}

// bylinesIT holds the words of the lines that tell who wrote an article and when.
func bylinesIT() BylineWords {
	return BylineWords{
		By: `di/da/pubblicato da/scritto da/a cura di/testo di/testi di/articolo di/autore:/autrice:/autori:/testo:/testi:/
			dal nostro inviato/dal nostro corrispondente/dalla nostra inviata/dalla nostra corrispondente/intervista di/
			postato da/inserito da/tutti gli articoli di/di:/un articolo di/un reportage di/reportage di/
			un commento di/testo e foto di/testi e foto di/testo e foto:/testi e foto:`,
		Others: `foto:/foto di/fotografia:/fotografie:/revisionato da/tradotto da/traduzione di/illustrazione:/illustrazioni:/
			video di/modificato da/grafica:`,
		And: `e/ed/con`,
		At:  `a/in/per/da`,
		Jobs: `giornalista/inviato/inviata/corrispondente/redattore/redattrice/caporedattore/editorialista/direttore/
			direttrice/collaboratore/collaboratrice/autore/autrice/professore/professoressa/esperto/esperta/avvocato`,
		Newsrooms: `redazione/agenzia/agenzie/team/ufficio stampa/staff`,
		Published: `pubblicato/pubblicata/pubblicato il/pubblicato alle/data di pubblicazione/creato il/inserito il/postato il/
			data:/il`,
		Updated: `aggiornato/aggiornato il/aggiornato alle/aggiornata/ultimo aggiornamento/ultima modifica/modificato/
			modificato il`,
		Reading: `minuto/minuti/min/min./lettura/di lettura/tempo di lettura/tempo di lettura stimato/secondi`,
		Buttons: `condividi/condividi su/condivisioni/commenta/commento/commenti/nessun commento/stampa/invia/salva/ascolta/
			copia/copia link/segui/iscriviti/visualizzazioni/regala`,
	}
}

// scenesIT holds the words for occasions of speech.
func scenesIT() sceneWords {
	return sceneWords{
		Gatherings: Set(`riunione seduta udienza dibattito comizio vertice cerimonia processo partita condannato condannata consiglio
			senato camera parlamento tribunale voto votato funerali stadio spettatori finale manifestazione
			vittoria sconfitta gol pareggio derby rigore posticipo anticipo trasferta ripresa arbitro corteo imputato imputata pm`),
		Private: Set(`intervista lettera email e-mail messaggio tweet post`),
		Occasions: Set(`intervista discorso conferenza comunicato lettera tweet messaggio articolo rapporto libro audizione dibattito riunione trasmissione vertice
			cerimonia comizio intervento dichiarazione evento sentenza decisione post nota`),
		Earlier: Set(`aveva avevano`),
		Then:    Set(`allora`),
		At:      Set(`in nel nella durante a al con su`),
		Apart:   Set(`dal dalla fino prima per tra fra entro di`),
		Moments: Set(`secondi minuti ore ora`),
		Clauses: Set(`che cui quale dove quando dopo prima perché anche se mentre come`),
	}
}

// timeWordsIT is what Italian says about time.
func timeWordsIT() timeWords {
	return timeWords{
		units:       `secondo sec/minuto min/ora h/giorno giornata/fine_settimana weekend/settimana/quindicina/mese/trimestre/semestre metà/anno/decennio/secolo/millennio`,
		unitsPlural: `secondi/minuti/ore/giorni notti//settimane/quindicine/mesi/trimestri/semestri/anni/decenni/secoli/millenni`,
		seasons:     `primavera/estate/autunno/inverno`,
		parts: map[string]string{
			"MO": `mattina mattino mattinata`, "AF": `pomeriggio`, "EV": `sera serata`, "NI": `notte nottata`,
		},
		days:         map[int]string{-2: `altro_ieri l'altro_ieri altroieri`, -1: `ieri`, 0: `oggi`, 1: `domani`, 2: `dopodomani`},
		anchoredDays: map[int]string{-1: `vigilia`, 1: `indomani`},
		dayParts:     map[string]string{"0 EV": `stasera questa_sera`, "0 MO": `stamattina stamani stamane questa_mattina`, "0 NI": `stanotte questa_notte`, "0 AF": `questo_pomeriggio`, "-1 EV": `ieri_sera`},
		clocks:       map[int]string{0: `mezzanotte`, 1: `all'una all’una dall'una dall’una verso_l'una verso_l’una l'una_di_notte l’una_di_notte l'una_e_mezza`, 13: `l'una_del_pomeriggio`, 12: `mezzogiorno 12_mezzogiorno`},

		numbers: map[int]string{
			0: `zero`, 1: `uno un una`, 2: `due`, 3: `tre`, 4: `quattro`, 5: `cinque`, 6: `sei`, 7: `sette`, 8: `otto`, 9: `nove`, 10: `dieci`,
			11: `undici`, 12: `dodici`, 13: `tredici`, 14: `quattordici`, 15: `quindici`, 16: `sedici`, 17: `diciassette`, 18: `diciotto`,
			19: `diciannove`, 20: `venti vent'`, 23: `ventitré`, 30: `trenta trent'`, 40: `quaranta quarant'`, 50: `cinquanta cinquant'`,
			60: `sessanta sessant'`, 70: `settanta settant'`, 80: `ottanta ottant'`, 90: `novanta novant'`, 100: `cento cent'`, 1000: `mille mila`, 1000000: `milioni milione`,
		},
		joinedNumbers: true,
		ordinals: map[int]string{
			1: `primo prima primi prime`, 2: `secondo seconda`, 3: `terzo terza`, 4: `quarto quarta`, 5: `quinto quinta`, 6: `sesto sesta`,
			7: `settimo settima`, 8: `ottavo ottava`, 9: `nono nona`, 10: `decimo decima`, 11: `undicesimo`, 12: `dodicesimo`, 13: `tredicesimo`, 14: `quattordicesimo`,
			15: `quindicesimo`, 16: `sedicesimo`, 17: `diciassettesimo`, 18: `diciottesimo`, 19: `diciannovesimo`, 20: `ventesimo`, 21: `ventunesimo`,
		},
		ending: `º ª ° o a`,
		decades: map[int]string{20: `anni_venti`, 30: `anni_trenta`, 50: `anni_cinquanta`, 60: `anni_sessanta`, 70: `anni_settanta`, 80: `anni_ottanta`, 90: `anni_novanta`, 2000: `anni_duemila`,
			1200: `duecento`, 1300: `trecento`, 1400: `quattrocento`, 1500: `cinquecento`, 1600: `seicento`, 1700: `settecento`, 1800: `ottocento`, 1900: `novecento`},
		article:      `un una un' un’ tutto_il tutta_la tutto_l' tutta_l'`,
		vague:        `alcuni alcune diversi diverse qualche vari varie parecchi`,
		half:         `mezzo mezza mezz' mezz’`,
		quarterHours: map[int]string{1: `quarto_d'ora quarti_d'ora`},
		andHalf:      `e_mezzo e_mezza`,
		minus:        `meno`,
		minutes:      map[int]string{30: `e_mezza e_mezzo`, 15: `e_un_quarto`, -15: `meno_un_quarto`},

		shifts: map[int]string{
			-1: `scorso scorsa scorsi scorse ultimo ultima ultimi ultime passato passata precedente`, 0: `questo questa questi queste quest' quest’`,
			1: `prossimo prossima prossimi prossime seguente`,
		},
		shiftsBehind:   map[int]string{-1: `scorso scorsa scorsi scorse passato passata`, 0: `in_corso corrente attuale`, 1: `prossimo prossima prossimi prossime`},
		anchored:       map[int]string{0: `quel quella quell' quell’ stesso stessa`},
		anchoredBehind: map[int]string{1: `successivo successiva seguente dopo`, -1: `precedente prima`},

		age:            `di_età`,
		beforeChrist:   `a.c. a._c. avanti_cristo`,
		ago:            `fa or_sono addietro`,
		earlier:        `prima`,
		later:          `dopo più_tardi`,
		inAhead:        `tra fra in`,
		within:         `nel_giro_di nell'arco_di entro in_meno_di`,
		before:         `prima_di prima_del prima_della`,
		after:          `dopo dopo_il dopo_la`,
		every:          `ogni tutti_i tutte_le`,
		repeating:      map[int]string{6: `sabati`, 7: `domeniche`},
		per:            `per volta_alla volte_alla volta_a volte_a volta_al volte_al volta_all' volte_all'`,
		repeatingParts: map[string]string{"MO": `mattine`, "AF": `pomeriggi`, "EV": `sere`, "NI": `notti`},
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `quotidiano quotidiana quotidianamente giornaliero`, calendar.WeekUnit: `settimanale settimanalmente`, calendar.FortnightUnit: `quindicinale`, calendar.MonthUnit: `mensile mensilmente`,
			calendar.QuarterUnit: `trimestrale trimestralmente`, calendar.HalfUnit: `semestrale semestralmente`, calendar.YearUnit: `annuale annualmente`,
		},
		alternately:  map[calendar.Unit]string{calendar.DayUnit: `a_giorni_alterni`, calendar.MonthUnit: `bimestrale bimestralmente`, calendar.YearUnit: `biennale`},
		alternate:    `sì_e_uno_no sì_e_una_no sì_uno_no`,
		whole:        `intero intera`,
		Numbered:     Set(`volo porta via bus pagina pagine stanza camera capitolo articolo modello riga comma`),
		NounFirst:    true,
		edges:        `inizio metà fine fine_di inizi tardo tarda primi_di primi_giorni_di prime_ore`,
		middles:      `metà`,
		finals:       `fine fine_di tardo tarda`,
		dayEnds:      `alla_fine_di`,
		rests:        `resto resto_di`,
		ChangeVerbs:  Set(`salito salita saliti salite sale salgono passato passata passati passate passa passano passare sceso scesa scesi scese scende cresciuto cresciuta cresciuti cresciute`),
		beginning:    `che_inizia che_comincia a_partire_da a_partire_dal`,
		approx:       `circa quasi oltre almeno più_di meno_di intorno verso attorno`,
		local:        `ora_locale`,
		placeTime:    `ora`,
		shortly:      `poco subito`,
		until:        `fino_a fino_al`,
		holyWeek:     `settimana_santa`,
		orTwo:        `o_due o_tre`,
		businessDays: `lavorativi lavorativo feriali`,
		more:         `altri altre primi prime lunghi lunghe`,

		fiscal:  `scolastico fiscale accademico solare`,
		nothing: `ora_locale ora_legale ora_solare ora_italiana guerra_dello_yom_kippur all'una_e_all'altra dall'una_e_dall'altra all'una_o_all'altra dall'una_all'altra all'una_che_all'altra`,
		present: `adesso attualmente ora oggigiorno`,
		past:    `recentemente ultimamente di_recente`,
		future:  `presto prossimamente a_breve tra_poco fra_poco`,

		the:         `il lo la i gli le l' l’ del dello della dei al alla nei negli nel nella negli nelle dal sul`,
		of:          `di del della dello dell' dell’ dei degli delle nel nella`,
		and:         `e ed`,
		or:          `o`,
		at:          `alle alle_ore all' all’ alla verso_le intorno_alle attorno_alle dalle le`,
		in:          `in a nel nella il lo dal da entro fino_a fino_al di dopo a_partire_da per del la questo prima_di nell'`,
		from:        `da dal dalle dalla dalle_ore tra tra_il tra_le fra fra_il fra_le`,
		DotClock:    true,
		DayArticles: Set(`il`),
		bounds:      `fino_al a_partire_dal a_decorrere_dal entro_il prima_del dopo_il non_oltre_il`,
		collectives: map[int]string{2: `paio`, 10: `decina`, 12: `dozzina`, 15: `quindicina`, 20: `ventina`, 30: `trentina`, 40: `quarantina`, 50: `cinquantina`, 100: `centinaio`},
		toHour:      `alle all'`,
		LeftVerbs:   Set(`manca mancano mancavano`),
		hours:       `alle dalle verso_le intorno_alle attorno_alle le prima_delle dopo_le alle_ore dalle_ore ore`,
		to:          `a al alla alle alle_ore ad fino_a fino_al fino_alle`,
		oclock:      `in_punto`,
		quarterMark: `t`,
		halfMark:    `s`,

		weak:        `pomeriggi sere è notti mar dom set ora sec min secondo seconda prima sera gio ven mer sab lun gen mag fine mattine metà presto estate`,
		willVerbs:   `sarà saranno verrà verranno dovrà deve previsto prevista entro`,
		infinitives: `sarà saranno essere verrà verranno venire`,
		wasVerbs:    `ha hanno era erano è stato stata fu furono disse aveva avevano`,
		WillEndings: `rà ranno`,
		WasEndings:  `ato ata ati ito uto ò`,
		holidays: map[string]string{
			"new year": `capodanno`, "new year's eve": `san_silvestro`, "epiphany": `epifania befana`, "valentine": `san_valentino`, "shrove tuesday": `martedì_grasso`,
			"ash wednesday": `mercoledì_delle_ceneri`, "palm sunday": `domenica_delle_palme`, "good friday": `venerdì_santo`, "easter": `pasqua`,
			"easter monday": `pasquetta lunedì_dell'angelo`, "liberation it": `festa_della_liberazione`, "labour": `festa_dei_lavoratori festa_del_lavoro primo_maggio`,
			"republic it": `festa_della_repubblica`, "assumption": `ferragosto`, "all saints": `ognissanti`, "immaculate": `immacolata`,
			"christmas eve": `vigilia_di_natale`, "christmas": `natale`, "boxing": `santo_stefano`, "halloween": `halloween`, "lunar new year": `capodanno_cinese capodanno_lunare`, "diwali": `diwali`, "rosh hashanah": `rosh_hashanah capodanno_ebraico`, "yom kippur": `yom_kippur`, "hanukkah": `hanukkah`,
			"passover": `pesach pasqua_ebraica`, "mother": `festa_della_mamma`, "st joseph": `festa_del_papà san_giuseppe`, "pentecost": `pentecoste`,
			"black friday": `black_friday`,
			"advent 1":     `prima_domenica_di_avvento prima_domenica_d'avvento`, "advent 2": `seconda_domenica_di_avvento seconda_domenica_d'avvento`, "advent 3": `terza_domenica_di_avvento terza_domenica_d'avvento`, "advent 4": `quarta_domenica_di_avvento quarta_domenica_d'avvento`, "holy monday": `lunedì_santo`, "holy tuesday": `martedì_santo`, "holy wednesday": `mercoledì_santo`, "maundy thursday": `giovedì_santo`, "holy saturday": `sabato_santo`,
		},
	}
}

// speechIT holds the words around quotations of Italian.
func speechIT() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:    `lui lei loro egli ella io noi chi nessuno`,
		ClassObject:     `gli mi ci si ne lo`,
		ClassPossessive: `suo sua suoi sue nostro nostra nostri mio mia`,
		ClassDeterminer: `il lo la i gli le l un uno una questo questa questi queste alcuni alcune molti due tre`,
		ClassPreposition: `di a da in con su per tra fra d del dello della dell dei degli delle al allo alla all ai agli alle nel nello nella nell nei nelle dal dallo
			dalla dall dai sul sulla sull sui sulle contro dopo durante verso presso senza`,
		ClassBinder:       `di d del dello della dell dei degli delle per al allo alla all ai agli alle`,
		ClassGenitive:     `di d del della dello dell dei`,
		ClassParticle:     `de di del della la dei degli dalla`,
		ClassConjunction:  `e ed o ma`,
		ClassSubordinator: `che perché se quando mentre come poiché`,
		ClassThat:         `che`,
		ClassWhether:      `se come perché`,
		ClassRelative:     `cui quale dove`,
		ClassAuxiliary: `ha hanno ho aveva avevano abbia è sono era erano sia stato stata stati sarà saranno può possono deve devono va avrebbe
			potrebbe dovrebbe sarebbe`,
		ClassPassive:  `è sono stato stata viene era`,
		ClassUnreal:   `avrebbe potrebbe dovrebbe se può deve sarebbe`,
		ClassNegation: `non mai`,
		ClassAdverb:   `anche poi prima ancora inoltre già quindi infine però così invece sempre mai solo soltanto appena subito quasi forse pure intanto tuttavia dunque infatti inoltre perciò comunque ormai addirittura perfino persino soprattutto peraltro`,
		ClassTime: `ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica sera mattina stamattina stamani pomeriggio gennaio febbraio marzo
			aprile maggio giugno luglio agosto settembre ottobre novembre dicembre scorso`,
		ClassTitle:  `signor signora dottor dottoressa`,
		ClassAside:  `come`,
		ClassRole:   `portavoce ministro ministra presidente sindaco sindaca polizia procura fonti assessore assessora`,
		ClassVerb:   `fece fa fanno diede vide viene vengono`,
		ClassSource: `secondo`,
	},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `dire dice disse dicendo detto dicono diceva dissero`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - detta`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `are a ò ando ato arono ano ava avano`, stems: `afferm dichiar comment osserv sottoline raccont ricord precis assicur
			not replic ribad rivel confess conferm annunci attacc spieg comunic dettagli ironizz esult lament insinu argoment obiett tuon incalz grid
			segnal auspic ipotizz evidenzi rimarc puntualizz scherz sbott confid specific rassicur ramment rettific testimoni
			proclam vaticin profetizz pronostic rinfacci contest rimprover preannunci twitt`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ire isce ì endo ito irono iscono iva ivano`, stems: `ribad chiar avvert`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `insistere insiste insistette insistendo insistito insistono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ribattere ribatte ribatté ribattendo ribattuto ribattono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `garantire garantisce garantì garantendo garantito garantiscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `smentire smentisce smentì smentendo smentito smentiscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `negare nega negò negando negato negano`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ribadire ribadisce ribadì ribadendo ribadito ribadiscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `chiarire chiarisce chiarì chiarendo chiarito chiariscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `suggerire suggerisce suggerì suggerendo suggerito suggeriscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ammonire ammonisce ammonì ammonendo ammonito ammoniscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `eccepire eccepisce eccepì eccependo eccepito eccepiscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `esordire esordisce esordì esordendo esordito esordiscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `intervenire interviene intervenne intervenendo intervenuto intervengono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `sorridere sorride sorrise sorridendo - sorridono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `are a ò ando ato arono ano ava avano`, stems: `chios deplor`},
		cueVerbs{frames: FrameSpeech, endings: `controbattere controbatte controbatté controbattendo controbattuto controbattono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `temere teme - temendo - temono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `informare informa informò informando informato informarono informano`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `leggere legge - - - - leggono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `ridere ride rise ridendo - ridono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `chiudere chiude chiuse chiudendo chiuso chiudono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `riflettere riflette rifletté riflettendo - riflettono`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `are a ò ando ato arono ano ava avano`, stems: `continu esort attacc esclam ironizz rincar svel analizz sbott tuon sintetizz argoment augur scherz gongol mugugn sospir sussurr mormor url cinguett postill`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `avvertire avverte avvertì avvertendo avvertito avvertono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `are a ò ando ato arono ano ava avano`, stems: `certific`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ripetere ripete ripeté ripetendo ripetuto ripetono ripeteva`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `aggiungere aggiunge aggiunse aggiungendo aggiunto aggiunsero aggiungono aggiungeva`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `scrivere scrive scrisse scrivendo scritto scrissero scrivono scriveva scrivevano`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `rispondere risponde rispose rispondendo risposto risposero rispondono rispondeva`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `sostenere sostiene sostenne sostenendo sostenuto sostengono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ammettere ammette ammise ammettendo ammesso ammettono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `promettere promette promise promettendo promesso promettono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `concludere conclude concluse concludendo concluso concludono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `proseguire prosegue proseguì proseguendo proseguito proseguono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `riferire riferisce riferì riferendo riferito riferiscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `riconoscere riconosce riconobbe riconoscendo riconosciuto riconoscono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ritenere ritiene ritenne ritenendo ritenuto ritengono riteneva`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameWhether, endings: `chiedere chiede chiese chiedendo chiesto chiedono`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `are a ò ando ato arono ano ava avano`, stems: `critic denunci`},
		cueVerbs{frames: FrameObject, endings: `parlare parla parlò parlando parlato parlano`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `definire definisce definì definendo definito`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `are a ò ando ato arono ano ava avano`, stems: `accus bocci`},
		cueVerbs{frames: FrameObject, endings: `are a ò ando ato arono ano ava avano`, stems: `boll`},
		cueVerbs{frames: FrameObject, endings: `descrivere descrive descrisse descrivendo descritto`, stems: `-`},
	)
}

// tailsIT are how the narrator goes on behind what was said.
func tailsIT() map[string][]Tail {
	return tailPhrases(
		", senza fornire/entrare/fare/aggiungere/dare/citare/nominare/spiegare", "senza precisare/specificare/chiarire", ", ma ha negato/evitato/rifiutato", "ma non ha precisato/fornito/voluto/specificato/chiarito",
		"in una nota/intervista/conferenza/dichiarazione", "in un '/’ intervista", "in conferenza stampa", "nel corso di", "a margine di/del/della/dell/dello/dei", "ai microfoni di/del/della/dell",
		", in riferimento a/al/alla", ", riferendosi a/al/alla", ", rispondendo a/ai/alle/alla/al",
	)
}
