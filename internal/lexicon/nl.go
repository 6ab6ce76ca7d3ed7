package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// dutch holds the words of Dutch.
var dutch = once(func() *Lexicon {
	return &Lexicon{
		Tag:           "nl",
		function:      strings.Fields(`de van het een en in is dat op te zijn voor met die niet aan er om dan als ook bij door naar ze of maar uit was over heeft hij nog werd deze worden al meer tot wordt hebben kan geen ik men zo wel zich dit wat we had moet veel onder tussen omdat tegen zei hun`),
		FirstPerson:   Set(`ik mij mijn wij we ons onze alstublieft alsjeblieft aub`),
		Past:          Set(`was waren had hadden werd werden kwam kwamen ging gingen liet bleef gaf nam stond viel vond zei heeft hebben schreef zweeg`),
		abbreviations: Set(`dhr mevr mr drs dr prof ir ing st nr blz bijv ca enz jan feb mrt apr jun jul aug sept okt nov dec`),

		Months:   monthNames(`januari jan/februari feb/maart mrt/april apr/mei/juni jun/juli jul/augustus aug/september sept sep/oktober okt/november nov/december dec`),
		Weekdays: weekdayNames(`zondag zo/maandag ma/dinsdag di/woensdag wo/donderdag do/vrijdag vr/zaterdag za`),
		Time:     timeWordsNL(),
		Speech: SpeechWords{words: addSplit(speechNL(), splitNL), Impersonal: "het", Split: particlesOf(splitNL), Phrasals: phrasals(FrameSpeech|frameThat, splitVerb{`erop`, `wijzen wijst wees gewezen wezen`}), VerbSecond: true, Nominative: strings.Fields(`hij zij ze we wij ik men`), Oblique: strings.Fields(`hem hen`), Referring: strings.Fields(`dat dit`), Anybody: "men", Sources: strings.Split(`in de woorden van/naar het oordeel van/naar de mening van/in de ogen van/bij monde van/naar ~ oordeel/naar ~ mening/in ~ ogen/in ~ woorden`, "/"), Tails: tailsNL(),
			Undone: undone(`roepen roept riep riepen`, `op uit`), Findings: Set(`gegevens cijfers resultaten statistieken peilingen`)},
		People:  peopleNL(),
		Scenes:  scenesNL(),
		Bylines: bylinesNL(),
	}
})

// peopleNL holds the words for people.
func peopleNL() PeopleWords {
	return PeopleWords{
		JoinsParticles: true,
		Honorifics:     genders(`dr prof drs ir mr sint`, `dhr meneer heer`, `mevrouw mevr mw`),
		Roles: genders(
			`president premier minister staatssecretaris senator kamerlid burgemeester wethouder gouverneur ambassadeur voorzitter leider hoofd
				directeur bestuurder oprichter eigenaar manager commissaris rechter advocaat officier agent generaal kolonel
				kapitein soldaat adviseur medewerker analist econoom historicus onderzoeker wetenschapper hoogleraar docent leraar student
				auteur schrijver journalist redacteur verslaggever presentator regisseur zanger muzikant kunstenaar architect trainer coach
				speler keeper aanvoerder bondscoach ingenieur arts chirurg boer arbeider bankier belegger ondernemer activist kiezer bewoner buurman getuige verdachte
				kandidaat politicus bisschop kardinaal paus deskundige lid geoloog fractievoorzitter lijsttrekker
				spits verdediger doelman middenvelder renner wielrenner ploegleider initiatiefnemer gedeputeerde schepen ontwikkelaar woonbegeleider projectontwikkelaar trucker visser zaakvoerder
				rector kinderarts psychiater fysiotherapeut geograaf klimatoloog meteoroloog archeoloog antropoloog filosoof romancier
				filmmaker scenarist producent pianist violist choreograaf columnist coördinator penningmeester secretaris raadslid
				zwemmer schaatser atleet stedenbouwkundige boswachter bloemist curator conservator gepensioneerde overlevende
				bibliothecaris hotelier`,
			`man woordvoerder koning prins vader zoon broer oom echtgenoot man topman zakenman acteur
				raadsman belg duitser fransman brit engelsman italiaan spanjaard amerikaan noor zweed deen
				verpleegkundige verpleger huisarts tandarts dierenarts apotheker psycholoog brandweerman politieagent
				rechercheur wijkagent commandant luitenant leerling werknemer technicus restauranthouder
				winkelier boekhandelaar uitgever vertaler fotograaf danser componist beeldhouwer socioloog politicoloog
				klimaatwetenschapper weerman bioloog natuurkundige scheikundige astronoom epidemioloog viroloog veehouder
				akkerbouwer tuinder piloot chauffeur machinist vrachtwagenchauffeur postbode loodgieter
				elektricien metselaar vrijwilliger omwonende huurder automobilist scheidsrechter
				aanvaller kampioen notaris priester pastoor dominee imam rabbijn weduwnaar
				politieman vakbondsman tuinman timmerman monteur`,
			`woordvoerster koningin prinses moeder dochter zus tante echtgenote vrouw topvrouw zakenvrouw actrice lerares directrice schrijfster
				journaliste zangeres onderzoekster advocate presentatrice bewoonster
				raadsvrouw renster wielrenster
				verpleegster studente danseres componiste schilderes boerin buurvrouw eigenares speelster aanvoerster kampioene
				weduwe vrijwilligster
				docente verloskundige historica biologe dichteres fotografe stewardess kassière ondernemster medewerkster zwemster
				schaatsster`),
		Epithets: genders(
			`politicus bestuurder trainer coach spits verdediger doelman keeper middenvelder renner wielrenner onderzoeker wetenschapper
				deskundige ondernemer manager econoom analist historicus chirurg arts viroloog bioloog architect zanger zangeres schrijver acteur actrice regisseur
				kunstenaar muzikant oefenmeester international ploegleider initiatiefnemer gedeputeerde zestiger vijftiger veertiger dertiger`,
			`raadsman belg duitser fransman brit engelsman schot ier italiaan spanjaard portugees amerikaan canadees noor zweed deen fin pool
				oekraïner rus turk griek oostenrijker zwitser sloveen nederlander vlaming marokkaan`,
			`raadsvrouw renster wielrenster onderzoekster belgische duitse britse engelse italiaanse spaanse amerikaanse noorse zweedse
				deense poolse oekraïense zwitserse nederlandse vlaamse franse portugese`),
		Modifiers: Set(`oud voormalig voormalige ex nieuwe huidige demissionair demissionaire plaatsvervangend plaatsvervangende vice eerste tweede`),
		plural:    []string{"s", "en", "n"},
		same:      synonyms(`woordvoerder woordvoerster/directeur directrice/advocaat advocate/premier minister-president/onderzoeker onderzoekster wetenschapper`),
		covers:    kinds(`politicus minister premier president senator kamerlid burgemeester wethouder/bewindsman minister staatssecretaris/bewindsvrouw minister staatssecretaris/leider president premier voorzitter/wetenschapper onderzoeker hoogleraar/bestuurder burgemeester wethouder voorzitter/topman directeur/topvrouw directeur`),
		organisations: Set(`ministerie gemeente provincie dienst bureau kabinet regering parlement senaat kamer raad commissie comité rechtbank hof partij vakbond unie
			vereniging bond federatie organisatie instituut stichting fonds bank groep bedrijf onderneming maatschappij omroep zender krant dagblad
			tijdschrift weekblad pers universiteit hogeschool school academie ziekenhuis museum kerk politie leger marine autoriteit centrum club
			team coalitie conferentie ambassade straat plein laan beurs fractie kremlin bv nv coöperatie veiligheidsregio waterschap agentschap inspectie vervoerder persbureau uitgeverij keten netbeheerder`),
		Documents:   Set(`artikel rapport verklaring brief column studie bericht`),
		Departments: Set(`ministerie`),
		Public:      Set(`ministerie autoriteit rechtbank politie leger parlement senaat raad commissie kabinet regering universiteit gemeente`),
		Ranks:       Set(`vice`),
		Trades:      Set(`initiatiefnemer supermarktketen chipmachinemaker autofabrikant zorgverzekeraar persbureau uitgeverij winkelketen netbeheerder vliegtuigbouwer`),
		Bodies:      kinds(`rechtbank hof/vakbond federatie bond/bedrijf groep keten uitgeverij fabrikant bv nv`),
		Kin:         Set(`moeder vader zoon dochter broer zus echtgenoot echtgenote vriendin oom tante weduwe weduwnaar partner`),
		Outfits:     Set(`bedrijf onderneming krant tijdschrift omroep zender bank vakbond vereniging organisatie instituut club bond dienst gemeente waterschap vervoerder maatschappij spoorwegmaatschappij vervoersmaatschappij luchtvaartmaatschappij persbureau uitgeverij keten supermarktketen fabrikant verzekeraar netbeheerder`),
		Pronouns:    pronouns(`hij hem zijn/zij ze haar/zijzelf/het/ik mij me/wie die`),
		Definite:    Set(`de het deze dit die dat zijn haar hun`),
		Indefinite:  Set(`een enkele sommige verschillende veel twee drie geen`),
		Both:        Set(`beide beiden`), And: Set(`en`), Links: Set(`van`), From: Set(`van door`),
		Relatives:    Set(`die wie waar wat`),
		Prepositions: Set(`in op aan bij met van voor tot tegen door na naar uit over onder tussen sinds volgens tijdens zonder rond vanaf`),
		Auxiliaries:  Set(`is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou moet moeten mag wil`),
		Small: Set(`de het een deze dit die dat zijn haar hun mijn onze hij zij ze wij we ik jij u wie wat waar hoe wanneer waarom en of maar want dus ook nog al niet
			geen alle beide veel sommige andere als omdat hoewel toen nu dan daar hier er vandaag gisteren morgen eerder later daarna echter bovendien
			ondertussen intussen toch zo zeer volgens`),
		Compounds: true,
	}
}

// bylinesNL holds the words of the lines that tell who wrote an article and when.
func bylinesNL() BylineWords {
	return BylineWords{
		By: `door/door onze verslaggever/door onze verslaggeefster/door onze redactie/door onze correspondent/van onze verslaggever/van onze verslaggeefster/van onze redactie/geschreven door/geplaatst door/gepubliceerd door/een artikel van/tekst:/auteur:/auteurs:/artikel door/
			interview door/bekijk alle berichten van/alle berichten van/door onze redacteur/door onze medewerker/
			een reportage van/reportage van/een column van/een interview van/een analyse van/een recensie van/
			tekst door/tekst van/tekst en foto's:/tekst en foto’s:/tekst en beeld:/tekst en fotografie:`,
		Others: `foto:/foto's:/foto’s:/beeld:/fotografie:/illustratie:/video:/redactie door/vertaald door/vertaling:/
			bewerkt door/gecontroleerd door/bijgewerkt door`,
		And: `en/met`,
		At:  `in/te/voor/uit`,
		Jobs: `verslaggever/verslaggeefster/correspondent/redacteur/journalist/journaliste/columnist/hoofdredacteur/chef/
			freelance/adjunct/auteur/expert/oprichter/hoogleraar/docent`,
		Newsrooms: `redactie/nieuwsredactie/agentschappen/team/persbureau`,
		Published: `gepubliceerd/gepubliceerd op/geplaatst/geplaatst op/publicatiedatum/gemaakt op/verschenen/verschenen op/datum:/
			op`,
		Updated: `bijgewerkt/bijgewerkt op/bijgewerkt om/laatst bijgewerkt/laatste update/gewijzigd/gewijzigd op/
			laatst gewijzigd/aangepast/aangepast op/update:`,
		Reading: `minuut/minuten/min/min./leestijd/lezen/leesduur/seconden`,
		Buttons: `delen/deel/deel dit artikel/reageer/reactie/reacties/geen reacties/print/printen/afdrukken/mail/opslaan/bewaar/
			bewaren/luister/kopieer/kopieer link/volg/volgen/abonneren/weergaven`,
	}
}

// scenesNL holds the words for occasions of speech.
func scenesNL() sceneWords {
	return sceneWords{
		Gatherings: Set(`vergadering raadsvergadering zitting debat bijeenkomst top ceremonie rechtszaak wedstrijd veroordeeld gemeenteraad raad demonstratie demonstreerden gedemonstreerd protesteerden verzamelden verzamelden hoorzitting inspraakavond informatieavond bewonersavond ledenvergadering partijcongres
			kamer senaat parlement rechtbank rechter proces stemmen duel stadion toeschouwers finale betoging
			nederlaag zege doelpunt derby strafschop scheidsrechter verdachte officier`),
		Private: Set(`interview brief mail e-mail bericht tweet column`),
		Occasions: Set(`interview gesprek toespraak persconferentie verklaring brief tweet bericht artikel rapport boek hoorzitting debat vergadering uitzending top
			bijeenkomst ceremonie optreden vonnis besluit column`),
		Earlier: Set(`had hadden`),
		Then:    Set(`toen destijds`),
		Once:    Set(`ooit eens`),
		At:      Set(`in op bij tijdens aan via`),
		Apart:   Set(`sinds tot voor van tussen vanaf`),
		Moments: Set(`seconden minuten uren uur`),
		Clauses: Set(`die dat wie waar toen nadat voordat terwijl omdat hoewel sinds als hoe waarom na voor`),
	}
}

// timeWordsNL is what Dutch says about time.
func timeWordsNL() timeWords {
	return timeWords{
		units:       `seconde sec/minuut min/uur u h/dag/weekend/week werkweek/veertien_dagen/maand/kwartaal/halfjaar half_jaar helft/jaar boekjaar schooljaar kalenderjaar begrotingsjaar/decennium/eeuw/millennium`,
		unitsPlural: `seconden/minuten/uren/werkdagen dagen nachten/weekenden/weken//maanden/kwartalen/halfjaren/jaren/decennia/eeuwen/millennia`,
		seasons:     `lente voorjaar/zomer nazomer voorzomer/herfst najaar/winter`,
		parts: map[string]string{
			"MO": `ochtend ochtends 's_ochtends 's_morgens morgen morgens voormiddag voormiddags`, "MI": ``, "AF": `middag middags 's_middags namiddag namiddags`, "EV": `avond avonds 's_avonds`, "NI": `nacht nachts 's_nachts`,
		},
		joinedParts:  true,
		days:         map[int]string{-2: `eergisteren`, -1: `gisteren gister`, 0: `vandaag`, 1: `morgen`, 2: `overmorgen`},
		anchoredDays: map[int]string{-1: `dag_ervoor`, 1: `dag_erna`},
		dayParts: map[string]string{
			"0 EV": `vanavond`, "0 MO": `vanochtend vanmorgen`, "0 AF": `vanmiddag`, "0 NI": `vannacht`, "-1 NI": `afgelopen_nacht`,
			"-1 EV": `gisteravond gisterenavond`,
		},
		clocks: map[int]string{0: `middernacht`, 12: `rond_de_middag`},

		numbers: map[int]string{
			0: `nul`, 1: `een één eén`, 2: `twee beide paar`, 3: `drie`, 4: `vier`, 5: `vijf`, 6: `zes`, 7: `zeven`, 8: `acht`, 9: `negen`, 10: `tien`,
			11: `elf`, 12: `twaalf`, 13: `dertien`, 14: `veertien`, 15: `vijftien`, 16: `zestien`, 17: `zeventien`, 18: `achttien`,
			19: `negentien`, 20: `twintig`, 30: `dertig`, 40: `veertig`, 50: `vijftig`, 60: `zestig`, 70: `zeventig`, 80: `tachtig`,
			90: `negentig`, 100: `honderd`, 1000: `duizend`, 1000000: `miljoen`,
		},
		numbersAndHalf: map[int]string{1: `anderhalf anderhalve`, 2: `tweeënhalf`, 3: `drieënhalf`, 4: `vierenhalf`, 5: `vijfenhalf`},
		collectives:    map[int]string{10: `tiental`, 12: `dozijn`, 20: `twintigtal`, 30: `dertigtal`, 40: `veertigtal`, 50: `vijftigtal`, 100: `honderdtal`},
		tensJoin:       `en ën`,
		tensEnding:     `ste`,
		joinedNumbers:  true,
		ordinals: map[int]string{
			1: `eerste`, 2: `tweede`, 3: `derde`, 4: `vierde`, 5: `vijfde`, 6: `zesde`, 7: `zevende`, 8: `achtste`, 9: `negende`, 10: `tiende`,
			11: `elfde`, 12: `twaalfde`, 13: `dertiende`, 14: `veertiende`, 15: `vijftiende`, 16: `zestiende`, 17: `zeventiende`, 18: `achttiende`,
			19: `negentiende`, 20: `twintigste`, 21: `eenentwintigste`, 22: `tweeëntwintigste`, 23: `drieëntwintigste`, 24: `vierentwintigste`,
			25: `vijfentwintigste`, 26: `zesentwintigste`, 27: `zevenentwintigste`, 28: `achtentwintigste`, 29: `negenentwintigste`, 30: `dertigste`, 31: `eenendertigste`,
		},
		ending:       `e de ste`,
		decades:      map[int]string{20: `jaren_twintig`, 30: `jaren_dertig`, 50: `jaren_vijftig`, 60: `jaren_zestig`, 70: `jaren_zeventig`, 80: `jaren_tachtig`, 90: `jaren_negentig`},
		article:      `een hele ander andere de_hele`,
		vague:        `enkele verscheidene verschillende enige`,
		half:         `half halve helft`,
		quarterHours: map[int]string{1: `kwartier`},
		andHalf:      `en_een_half`,

		shifts: map[int]string{
			-2: `voorlaatste`, -1: `vorige vorig afgelopen laatste`, 0: `deze dit huidige`,
			1: `volgende volgend komende komend aanstaande aankomende eerstvolgende`,
		},
		shiftsBehind: map[int]string{-1: `jongstleden jl`},
		lately:       `afgelopen`,
		anchored:     map[int]string{0: `die dat dezelfde hetzelfde`},

		age:          `oud oude`,
		beforeChrist: `v._chr. v.chr. voor_christus`,
		ago:          `geleden`,
		earlier:      `eerder ervoor`,
		later:        `later erna daarna vanaf_nu`,
		hence:        `vanaf_nu`,
		spans:        `voor minder_dan`,
		inAhead:      `over`,
		within:       `binnen`,
		before:       `voor vóór`,
		after:        `na vanaf`,
		repeating:    map[int]string{1: `maandags`, 2: `dinsdags`, 3: `woensdags`, 4: `donderdags`, 5: `vrijdags`, 6: `zaterdags`, 7: `zondags`},
		alternately:  map[calendar.Unit]string{calendar.DayUnit: `om_de_dag`, calendar.WeekUnit: `om_de_week tweewekelijks`, calendar.YearUnit: `tweejaarlijks`},
		whole:        `lang`,
		every:        `elke elk iedere ieder om_de`,
		per:          `per`,
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `dagelijks dagelijkse`, calendar.WeekUnit: `wekelijks wekelijkse`, calendar.MonthUnit: `maandelijks maandelijkse`, calendar.QuarterUnit: `driemaandelijks`,
			calendar.HalfUnit: `halfjaarlijks halfjaarlijkse`, calendar.YearUnit: `jaarlijks jaarlijkse`,
		},
		Numbered:     Set(`vlucht deur straat bus bladzijde pagina kamer zaal hoofdstuk artikel model regel lijn`),
		edges:        `begin eind einde midden halverwege medio half eerder vroege vroeg late laat start`,
		middles:      `midden halverwege medio half`,
		ofDay:        `vroeg laat`,
		finals:       `eind einde late laat`,
		dayEnds:      `eind einde`,
		rests:        `rest rest_van`,
		laters:       `later`,
		ChangeVerbs:  Set(`steeg stegen gestegen stijgt daalde daalden gedaald daalt zakte groeide`),
		beginning:    `beginnend startend vanaf`,
		approx:       `ongeveer bijna ruim zo'n circa minstens hoogstens meer_dan minder_dan maximaal`,
		local:        `plaatselijke_tijd lokale_tijd`,
		placeTime:    `tijd`,
		shortly:      `kort even vlak net`,
		until:        `tot tot_en_met`,
		holyWeek:     `goede_week`,
		since:        `sinds`,
		orTwo:        `of_twee of_drie`,
		businessDays: `werkdagen`,
		more:         `andere volle lange eerste`,

		nothing: `jom_kipoeroorlog`,
		present: `nu momenteel tegenwoordig op_dit_moment`,
		past:    `onlangs recent recentelijk laatst`,
		future:  `binnenkort spoedig`,

		the:         `de het 't`,
		of:          `van der`,
		and:         `en`,
		or:          `of`,
		at:          `om rond tegen omstreeks 's`,
		in:          `in op sinds tot vanaf van voor na per tijdens eind begin medio de het`,
		from:        `van tussen vanaf`,
		to:          `tot tot_en_met t/m`,
		pastHour:    `over`,
		toHour:      `voor`,
		fractions:   map[int]string{15: `kwart`},
		oclock:      `uur u`,
		nightTo:     `op`,
		HalfBefore:  true,
		DotClock:    true,
		quarterMark: `q k`,

		weak:       `boekjaar schooljaar kalenderjaar begrotingsjaar nachten zo ma di wo do vr za mei min sec half u halve lente maart morgen laatst`,
		willVerbs:  `op_zijn_vroegst uiterlijk wordt worden zal zullen gaat gaan wil willen moet gepland verwacht`,
		wasVerbs:   `was waren had hadden werd werden zei zeiden heeft hebben is kwam ging meldde`,
		WasEndings: `de den te ten`,
		holidays: map[string]string{
			"new year": `nieuwjaarsdag nieuwjaar`, "new year's eve": `oudejaarsdag oudejaarsavond`, "good friday": `goede_vrijdag`, "easter": `pasen eerste_paasdag`,
			"easter monday": `tweede_paasdag paasmaandag`, "king's day": `koningsdag`, "liberation nl": `bevrijdingsdag`, "ascension": `hemelvaart hemelvaartsdag`,
			"pentecost": `pinksteren eerste_pinksterdag`, "pentecost monday": `tweede_pinksterdag pinkstermaandag`, "labour": `dag_van_de_arbeid`,
			"st nicholas eve": `sinterklaas pakjesavond sinterklaasavond`, "christmas eve": `kerstavond`, "christmas": `kerst kerstmis eerste_kerstdag`,
			"boxing": `tweede_kerstdag`, "halloween": `halloween`, "lunar new year": `chinees_nieuwjaar`, "eid al-fitr": `suikerfeest`, "eid al-adha": `offerfeest`, "passover": `pesach`, "rosh hashanah": `joods_nieuwjaar rosj_hasjana`, "yom kippur": `jom_kippoer`, "hanukkah": `chanoeka`, "valentine": `valentijnsdag`, "mother": `moederdag`, "father": `vaderdag`,
			"black friday": `black_friday`, "earth": `dag_van_de_aarde`, "independence us": `onafhankelijkheidsdag`, "all saints": `allerheiligen`,
			"advent 1": `eerste_advent`, "advent 2": `tweede_advent`, "advent 3": `derde_advent`, "advent 4": `vierde_advent`, "maundy thursday": `witte_donderdag`, "holy saturday": `stille_zaterdag paaszaterdag`,
		},
	}
}

// speechNL holds the words around quotations of Dutch.
func speechNL() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:      `hij zij ze het wij we ik men u iemand niemand velen`,
		ClassObject:       `hem haar hen hun ons mij me zich`,
		ClassPossessive:   `zijn haar hun ons onze mijn uw`,
		ClassDeterminer:   `de het een deze dit die enkele veel sommige alle beide twee drie`,
		ClassPreposition:  `in op aan bij van voor met naar over tegen uit sinds tijdens door onder tot om na vanuit binnen buiten tussen zonder per te`,
		ClassBinder:       `van in uit voor bij`,
		ClassGenitive:     `van`,
		ClassParticle:     `de van der den ten ter het`,
		ClassConjunction:  `en of maar want`,
		ClassSubordinator: `dat omdat hoewel als wanneer terwijl toen nadat voordat zodat`,
		ClassThat:         `dat`,
		ClassWhether:      `of hoe waarom wat wanneer`,
		ClassRelative:     `wie waar`,
		ClassAuxiliary: `heeft hebben heb had hadden is zijn was waren wordt werd werden worden zou zouden zal zullen kan kunnen kon moet moeten moest wil
			willen wilde mag mogen gaat gaan ging`,
		ClassPassive:  `werd wordt worden werden`,
		ClassUnreal:   `zou zouden zal als kan moet`,
		ClassNegation: `niet nooit geen niemand`,
		ClassAdverb:   `ook later dan nog verder eerder al toch daarom bovendien echter daarna vervolgens opnieuw eraan er zelf wel inmiddels weer daarop weten altijd nooit vaak soms steeds tevens voorts bijna intussen`,
		ClassTime: `gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag avond middag ochtend nacht maandagavond dinsdagavond
			woensdagavond donderdagavond vrijdagavond januari februari maart april mei juni juli augustus september oktober november december`,
		ClassTitle: `meneer mevrouw dr`,
		ClassAside: `zoals`,
		ClassRole:  `woordvoerder woordvoerster minister president burgemeester politie premier wethouder`,
		ClassVerb: `komt kwam kwamen raakte raakten liep liepen blijft bleef bleven staat stond ligt lag deed doet doen geeft gaf gaven kreeg kregen krijgt nam
			namen vielen viel kost kostte`,
		ClassSource: `volgens`,
		ClassTag:    `aldus zo`,
	},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `zeggen zegt zei - gezegd zeiden zeggen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `constateren constateert constateerde - geconstateerd constateerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `betogen betoogt betoogde - betoogd betoogden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `beamen beaamt beaamde - beaamd beaamden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `oordelen oordeelt oordeelde - geoordeeld oordeelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `verzuchten verzucht verzuchtte - verzucht verzuchtten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `lachen lacht lachte - - lachten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `en t te - - ten`, stems: `juich jubel roem tweet twitter`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en t de - - den`, stems: `mopper foeter brom`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `zuchten zucht zuchtte - gezucht zuchtten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `eren eert eerde - - eerden`, stems: `fulmin analys nuanc relativ filosof`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `verzekeren verzekert verzekerde - verzekerd verzekerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `herhalen herhaalt herhaalde - herhaald herhaalden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `bekennen bekent bekende - bekend bekenden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `onthullen onthult onthulde - onthuld onthulden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | FrameImpersonal, endings: `klinken klinkt klonk - - klonken`, stems: `-`}, cueVerbs{frames: FrameSpeech, endings: `vervolgen vervolgt vervolgde - - vervolgden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `herinneren herinnert herinnerde - - herinnerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - bekendgemaakt`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `argumenteren argumenteert argumenteerde - geargumenteerd argumenteerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `beklemtonen beklemtoont beklemtoonde - beklemtoond beklemtoonden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `onderstrepen onderstreept onderstreepte - onderstreept onderstreepten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ontkennen ontkent ontkende - ontkend ontkenden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `preciseren preciseert preciseerde - gepreciseerd preciseerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `verduidelijken verduidelijkt verduidelijkte - verduidelijkt verduidelijkten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `voorspellen voorspelt voorspelde - voorspeld voorspelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `suggereren suggereert suggereerde - gesuggereerd suggereerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `garanderen garandeert garandeerde - gegarandeerd garandeerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `getuigen getuigt getuigde - getuigd getuigden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `betwisten betwist betwistte - betwist betwistten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `signaleren signaleert signaleerde - gesignaleerd signaleerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `noteren noteert noteerde - genoteerd noteerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `verkondigen verkondigt verkondigde - verkondigd verkondigden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `redeneren redeneert redeneerde - geredeneerd redeneerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `rapporteren rapporteert rapporteerde - gerapporteerd rapporteerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `beklagen beklaagt beklaagde - beklaagd beklaagden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `menen meent meende - gemeend meenden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `grappen grapt grapte - - grapten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `schreeuwen schreeuwt schreeuwde - - schreeuwden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `fluisteren fluistert fluisterde - - fluisterden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `mompelen mompelt mompelde - - mompelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `stamelen stamelt stamelde - - stamelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `grinniken grinnikt grinnikte - - grinnikten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `glimlachen glimlacht glimlachte - - glimlachten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `schimpen schimpt schimpte - - schimpten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `sneren sneert sneerde - - sneerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `briesen briest brieste - - briesten`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `spreken spreekt sprak - gesproken spraken`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `stellen stelt stelde - gesteld stelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `verklaren verklaart verklaarde - verklaard verklaarden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `vertellen vertelt vertelde - verteld vertelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `schrijven schrijft schreef - geschreven schreven`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `melden meldt meldde - gemeld meldden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `laten laat liet - laten lieten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en t te - t ten`, stems: `benadruk`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `benadrukken benadrukt benadrukte - benadrukt benadrukten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `reageren reageert reageerde - gereageerd reageerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `waarschuwen waarschuwt waarschuwde - gewaarschuwd waarschuwden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `antwoorden antwoordt antwoordde - geantwoord antwoordden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `beweren beweert beweerde - beweerd beweerden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `erkennen erkent erkende - erkend erkenden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `vinden vindt vond - gevonden vonden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `denken denkt dacht - gedacht dachten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `klagen klaagt klaagde - geklaagd klaagden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `bevestigen bevestigt bevestigde - bevestigd bevestigden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `roepen roept riep - geroepen riepen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `hopen hoopt hoopte - gehoopt hoopten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `beloven belooft beloofde - beloofd beloofden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `concluderen concludeert concludeerde - geconcludeerd`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `berichten bericht berichtte - bericht berichtten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameWhether, endings: `vragen vraagt vroeg - gevraagd vroegen`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `noemen noemt noemde - genoemd noemden`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `omschrijven omschrijft omschreef - omschreven omschreven`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `bestempelen bestempelt bestempelde - bestempeld bestempelden`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `eisen eist eiste - geëist eisten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `bekritiseren bekritiseert bekritiseerde - bekritiseerd`, stems: `-`},
	)
}

// splitNL are the verbs of Dutch that say something with their particle alone:
// geeft … toe.
var splitNL = []splitVerb{
	{`aan toe`, `geven geeft gaf gegeven gaven`},
	{`bekend`, `maken maakt maakte gemaakt maakten`},
	{`uit`, `leggen legt legde gelegd legden`},
	{`toe`, `voegen voegt voegde gevoegd voegden`},
	{`op`, `merken merkt merkte gemerkt merkten`},
	{`toe`, `lichten licht lichtte gelicht lichtten`},
	{`aan`, `vullen vult vulde gevuld vulden`},
	{`vol voor`, `houden houdt hield gehouden hielden`},
	{`aan`, `kondigen kondigt kondigde gekondigd kondigden`},
	{`mee`, `delen deelt deelde gedeeld deelden`},
	{`aan`, `voeren voert voerde gevoerd voerden`},
	{`tegen`, `werpen werpt wierp geworpen wierpen`},
}

// tailsNL are how the narrator goes on behind what was said.
func tailsNL() map[string][]Tail {
	return tailPhrases(
		"zonder te specificeren", ", zonder ? ? te noemen/geven/zeggen", ", zonder details/namen/verdere/nadere", "zonder in/op details/detail", "maar wilde/wil niet/geen", "maar gaf/noemde/geeft/noemt geen",
		"in een interview/verklaring/persverklaring/gesprek", "tijdens een persconferentie/debat/interview", "op een persconferentie",
	)
}
