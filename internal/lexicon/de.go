package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// german holds the words of German.
var german = once(func() *Lexicon {
	return &Lexicon{
		Tag:            "de",
		function:       strings.Fields(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr seine schon wenn kann ich was wir diese ihre gegen vom unter mir sagte`),
		FirstPerson:    Set(`ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer`),
		Past:           Set(`war waren hatte hatten wurde wurden kam kamen ging gingen ließ ließen gab blieb hielt fiel fand stand sprach nahm hat haben schrieb schwieg rief`),
		abbreviations:  Set(`jun sen dr prof hr fr bzw ca usw evtl ggf inkl nr str st abs art bd jh mio mrd sog vgl jan feb mär apr jun jul aug sept sep okt nov dez`),
		dottedOrdinals: true,
		Months:         monthNames(`januar jan jänner jän januars/februar feb feber februars/märz mär mrz/april apr aprils/mai/juni jun junis/juli jul julis/august aug/september sept sep septembers/oktober okt oktobers/november nov novembers/dezember dez dezembers`),
		Weekdays:       weekdayNames(`sonntag so/montag mo/dienstag di/mittwoch mi/donnerstag do/freitag fr/samstag sonnabend sa`),
		Time:           timeWordsDE(),
		Speech: SpeechWords{
			words: addSplit(speechDE(), splitDE), Split: particlesOf(splitDE), Impersonal: "es", Anybody: "man", Teller: "ich", Phrasals: phrasals(FrameSpeech|frameThat, splitVerb{`deutlich`, `machen macht machte gemacht machten`}), Manner: strings.Fields(`weise artig lich isch`), Subjective: strings.Fields(`die das`), Nominative: strings.Fields(`er wir ich man`), Singular: strings.Fields(`der das ein eine dieser dieses jeder jede jedes`), Oblique: strings.Fields(`den dem einem ihn ihm ihnen`), Adjectives: strings.Fields(`ige liche ische bare same ende hafte elle`), Accusative: strings.Fields(`das die ein eine einen ihre seine ihr sein keine keinen`), Referring: strings.Fields(`das dies`),
			VerbSecond: true, CommaClause: true, CapitalNouns: true, Views: "für", ReportedEnding: "e", SourceNoun: "angaben", Past: []string{"te"}, Inflected: []string{"e", "en", "er"},
			Sources: sources(`nach `, `angaben/erkenntnissen/informationen/darstellung/den worten/einschätzung/ansicht/auffassung/auskunft/aussage/aussagen/meinung/überzeugung/berechnungen/schätzungen/lesart`, `/ von`,
				`nach ~ angaben/nach ~ worten/nach ~ darstellung/nach ~ ansicht/nach ~ auffassung/nach ~ einschätzung/nach ~ aussage/nach ~ meinung/nach ~ überzeugung/nach ~ lesart/nach einem bericht/nach einem bericht von/nach einem medienbericht/nach einer mitteilung/nach einer prognose/nach einer schätzung/nach eigenen angaben/nach eigener angabe/nach eigenen aussagen/nach eigener aussage/nach eigener darstellung/nach eigenen worten/laut eigenen angaben/laut eigener angabe/laut eigener aussage/laut eigenen aussagen/laut eigener darstellung/aus sicht/aus sicht von/aus ~ sicht`),
			Tails: tailsDE(),
			Own:   Set(`eigenen eigener eigene`), Done: Set(`haben sein wollen`), Showing: Set(`zeigt zeigen zeigte zeigten gibt gab gaben`),
			Undone:   undone(`rufen ruft rief riefen`, `auf zu wach ab hervor`, `befinden befindet befand befanden`, `sich`),
			Findings: Set(`daten zahlen ergebnisse statistiken umfragen modelle äußerungen aussagen hinweise indizien`),
		},
		People:  peopleDE(),
		Scenes:  scenesDE(),
		Bylines: bylinesDE(),
	}
})

// peopleDE holds the words for people.
func peopleDE() PeopleWords {
	return PeopleWords{
		Honorifics: genders(`dr prof hl sankt`, `herr herrn`, `frau`),
		Roles: rolesDE(
			`abgeordneter abgeordnete vorsitzender vorsitzende beauftragter beauftragte angestellter beamter bundesanwalt angeklagter angeklagte
				beschuldigter beschuldigte mitglied staatsoberhaupt studierende verantwortlicher verantwortliche ehrenamtlicher ehrenamtliche`,
			`präsident kanzler minister ministerpräsident premier premierminister staatssekretär senator bürgermeister landrat botschafter
				sprecher chef leiter direktor vorstand geschäftsführer gründer manager kommissar richter anwalt rechtsanwalt staatsanwalt
				polizist general oberst major hauptmann soldat berater mitarbeiter analyst ökonom volkswirt historiker forscher
				wissenschaftler professor lehrer student autor schriftsteller journalist redakteur reporter moderator regisseur schauspieler
				sänger musiker künstler architekt trainer spieler torwart stürmer fahrer pilot ingenieur entwickler arzt chirurg bauer
				arbeiter banker händler investor unternehmer aktivist wähler anwohner nachbar zeuge kandidat politiker bischof erzbischof
				kardinal papst pfarrer könig prinz kapitän führer vater sohn bruder onkel ehemann mann kollege meteorologe geologe
				experte vertreter demokrat republikaner sozialdemokrat christdemokrat parteifreund ständerat nationalrat stadtrat gemeinderat kantonsrat regierungsrat landesrat hofrat dezernent intendant kurator obmann förster landwirt
				wirt gastronom winzer bäcker metzger schlachter inhaber betreiber besitzer eigentümer sekretär referent koordinator coach verteidiger torjäger
				weltmeister olympiasieger biologe physiker chemiker virologe psychologe soziologe politologe ökologe mediziner therapeut pfleger jurist
				verleger herausgeber kritiker kolumnist blogger dirigent komponist rapper komiker kabarettist designer maler bildhauer fotograf filmemacher
				produzent rentner schüler passant kläger bewohner mieter vermieter veranstalter organisator ermittler kommandant sanitäter notarzt kenner
				funktionär diplomat gouverneur insolvenzverwalter verwalter rektor dekan dozent pädagoge erzieher verkäufer kellner koch hausarzt
				tierarzt züchter jäger fischer angler imker gärtner handwerker dachdecker elektriker tischler schreiner mechaniker techniker
				physiotherapeut apotheker feuerwehrmann kaufmann hausmeister zugführer lokführer busfahrer pastor priester rabbiner imam mönch
				ortsvorsteher kämmerer vizekanzler generalsekretär wahlkampfleiter
				neurologe kardiologe onkologe theologe radiologe urologe gynäkologe immunologe infektiologe hydrologe zoologe glaziologe ornithologe kriminologe klimatologe meister angreifer tester agent anbieter partner norweger star rocker
				leutnant konditor hotelier übersetzer tänzer galerist astronom epidemiologe zusteller klempner maurer planer
				ehrenamtler notar witwer gutachter sachverständiger statiker bibliothekar psychiater geograf archäologe ethnologe philosoph dramatiker pianist choreograf postbote kassierer gewerkschafter schwimmer athlet friseur betriebsrat`,
			`präsidentin kanzlerin ministerin ministerpräsidentin premierministerin staatssekretärin senatorin bürgermeisterin landrätin
				botschafterin sprecherin chefin leiterin direktorin geschäftsführerin gründerin managerin kommissarin richterin anwältin
				rechtsanwältin staatsanwältin polizistin soldatin beraterin mitarbeiterin analystin ökonomin historikerin forscherin
				wissenschaftlerin professorin lehrerin studentin autorin schriftstellerin journalistin redakteurin reporterin moderatorin
				regisseurin schauspielerin sängerin musikerin künstlerin architektin trainerin spielerin ingenieurin ärztin bäuerin
				ständerätin nationalrätin stadträtin gemeinderätin kantonsrätin regierungsrätin landesrätin bundesrätin köchin tierärztin hausärztin notärztin obfrau
				feuerwehrfrau kauffrau hebamme witwe oma unternehmerin aktivistin wählerin anwohnerin nachbarin zeugin kandidatin politikerin bischöfin pfarrerin expertin königin
				prinzessin mutter tochter schwester tante ehefrau frau kollegin meteorologin geologin vertreterin
				meisterin angreiferin testerin agentin krankenpflegerin pflegerin chirurgin apothekerin psychologin sanitäterin ermittlerin schülerin arbeiterin
				angestellte technikerin handwerkerin bäckerin gastronomin wirtin kellnerin händlerin verkäuferin buchhändlerin
				verlegerin übersetzerin fotografin tänzerin komponistin malerin bildhauerin galeristin soziologin politologin
				biologin physikerin chemikerin epidemiologin virologin landwirtin winzerin pilotin fahrerin gärtnerin planerin
				bewohnerin mieterin eigentümerin verteidigerin stürmerin torhüterin notarin pastorin gutachterin betriebsrätin`),
		Epithets: genders(
			``,
			`politiker zeuge angreifer stürmer torhüter keeper verteidiger mittelfeldspieler jurist funktionär ökonom forscher wissenschaftler
				experte autor künstler schauspieler sportler unternehmer beamter pensionär rentner landwirt tester teenager schüler student
				deutsche österreicher schweizer franzose italiener spanier portugiese niederländer belgier brite engländer schotte ire
				norweger schwede däne finne pole tscheche ungar ukrainer russe türke grieche amerikaner kanadier brasilianer argentinier
				japaner chinese slowene kroate serbe baske katalane waliser isländer rumäne bulgare slowake koreaner mexikaner
				kolumbianer chilene uruguayer marokkaner algerier tunesier ägypter nigerianer kameruner senegalese ghanaer australier
				neuseeländer israeli iraner bayer sachse schwabe hesse westfale rheinländer berliner hamburger tiroler kärntner`,
			`politikerin zeugin angreiferin stürmerin torhüterin verteidigerin juristin ökonomin forscherin wissenschaftlerin expertin autorin
				künstlerin schauspielerin sportlerin unternehmerin beamtin rentnerin landwirtin testerin schülerin studentin
				österreicherin schweizerin französin italienerin spanierin niederländerin belgierin britin engländerin norwegerin schwedin
				dänin finnin polin tschechin ungarin ukrainerin russin türkin griechin amerikanerin kanadierin brasilianerin`),
		Modifiers: Set(`ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen amtierende amtierender stellvertretende
			stellvertretender stellvertretenden deutsche deutscher deutschen erste erster ersten zweite zweiter designierte designierter grüne`),
		plural:     []string{"s", "en", "n", "e", "nen"},
		Trade:      []string{"er", "in", "mann", "frau", "ist", "wirt", "ant", "ent"},
		Abstract:   []string{"ung", "heit", "keit", "schaft", "tion", "tät"},
		shortRoles: []string{"chef", "arzt", "herr", "wart", "vogt"},
		same:       synonyms(`kanzler kanzlerin/präsident präsidentin/minister ministerin/sprecher sprecherin/bürgermeister bürgermeisterin/chef chefin/leiter leiterin/direktor direktorin`),
		covers: kinds(`staatsoberhaupt präsident präsidentin könig königin/ankläger staatsanwalt/anklägerin staatsanwältin/verteidiger anwalt rechtsanwalt/verteidigerin anwältin rechtsanwältin/politiker minister präsident kanzler senator abgeordneter abgeordnete bürgermeister/politikerin ministerin präsidentin kanzlerin abgeordnete bürgermeisterin/
			chef präsident vorstand direktor vorsitzender leiter/chefin präsidentin direktorin vorsitzende leiterin/ökonom volkswirt professor/forscher wissenschaftler professor/forscherin wissenschaftlerin professorin/
			manager vorstand geschäftsführer chef direktor/managerin geschäftsführerin chefin direktorin/wissenschaftler forscher professor/wissenschaftlerin forscherin professorin/jurist anwalt richter/juristin anwältin richterin`),
		organisations: Set(`fc sc sv vfb vfl tsv tsg fsv ministerium militär amt behörde regierung kabinett parlament bundestag bundesrat landtag städtetag landkreistag gemeindetag senat gericht gerichtshof partei union verband
			verein gewerkschaft stiftung institut universität hochschule schule bank konzern unternehmen firma gesellschaft zeitung magazin
			sender nachrichten agentur polizei armee bundeswehr kirche klinik krankenhaus kommission rat ausschuss fraktion zentrale museum
			börse kammer club klub straße platz allee gmbh ag kg kreml presse archiv landesamt werk verwaltung direktion versicherung kasse hersteller anbieter betreiber se bahn werke holding klinikum präsidium kette portal verlag organisation plattform airline molkerei brauerei reederei druckerei spedition`),
		Documents:   Set(`artikel bericht kommentar brief mitteilung erklärung studie umfrage analyse papier schreiben angaben auskunft gutachten urteil stellungnahme antwort anfrage nachfrage`),
		Public:      Set(`ministerium amt behörde gericht polizei armee bundeswehr bundestag bundesrat landtag parlament senat kommission ausschuss regierung universität`),
		Trades:      Set(`zulieferer autozulieferer hersteller autobauer discounter versicherer plattenfirma anbieter betreiber konzern modehaus reederei brauerei`),
		Native:      Set(`gebürtige gebürtiger gebürtigen`),
		Bodies:      kinds(`klinik krankenhaus klinikum/krankenhaus klinik klinikum/klinikum krankenhaus klinik/kasse krankenkasse sparkasse/institut stiftung/behörde amt direktion präsidium/gericht landgericht amtsgericht/unternehmen ` + firmsDE + `/konzern ` + firmsDE + `/firma ` + firmsDE + `/versicherer versicherung`),
		NounEndings: []string{"", "s", "es", "n", "en", "e"},
		Masculine:   strings.Fields(`verband bund rat dienst verein rundfunk sender hof tag club klub konzern verlag senat kongress währungsfonds gemeindebund ausschuss`),
		Neuter:      strings.Fields(`amt institut ministerium werk museum gericht =kreuz parlament zentrum theater krankenhaus klinikum archiv orchester komitee netzwerk präsidium`),
		Feminine:    strings.Fields(`=bahn =bank gesellschaft union kirche polizei zeitung partei stiftung akademie =post =telekom nationen universität hochschule kommission zentralbank agentur vereinigung =presse`),
		Strong:      []string{"er", "es", "e"}, Weak: []string{"en", "em", "er", "es", "e"},
		Qualities:    strings.Fields(`isch lich ig tsch ional ral ial eral vereint =rot =neu =alt =frei =grün =groß =erst =technisch =schwarz =weiß`),
		TradeEndings: strings.Fields(`hersteller zulieferer produzent betreiber anbieter dienstleister versicherer konzern händler veranstalter entwickler kette gewerkschaft verlag organisation unternehmen firma portal plattform autobauer maschinenbauer flugzeugbauer handelsriese onlineriese discounter magazin =sender fernsehsender nachrichtensender privatsender tvsender tv-sender radiosender zeitung zeitschrift =agentur nachrichtenagentur ratingagentur werbeagentur presseagentur modelagentur =versicherung =partei regierungspartei oppositionspartei branchendienst geheimdienst nachrichtendienst lieferdienst fahrdienst streamingdienst wetterdienst bezahldienst pressedienst branchenverband umweltverband dachverband meinungsforschungsinstitut marktforschungsinstitut umfrageinstitut wirtschaftsforschungsinstitut fluggesellschaft beratungsgesellschaft prüfungsgesellschaft airline fluglinie investmentbank großbank notenbank privatbank direktbank krankenkasse start-up hotelgruppe hackergruppe website`),
		JobEndings:   strings.Fields(`erin istin ologin eurin entin antin orin ärin tikerin frau ologe`),
		Outfits:      Set(`unternehmen konzern firma zeitung magazin sender behörde verband verein gewerkschaft bank agentur gesellschaft institut archiv kasse klinik krankenhaus stiftung hersteller anbieter betreiber partei klub club`),
		Pronouns:     pronouns(`er ihn ihm sein seine seinen seiner/sie ihr ihre ihren ihrer/beide/es/ich mich mir/der die welcher welche`),
		Kin:          Set(`mutter vater sohn tochter bruder schwester frau mann ehefrau ehemann onkel tante oma witwe witwer anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin nachbar nachbarin`),
		Definite:     Set(`der die das dem den des dieser diese dieses diesem diesen sein seine seinen seiner ihr ihre ihren ihrer`),
		Indefinite:   Set(`jemand niemand ein eine einen einem einer eines mehrere einige viele kein keine zwei drei`),
		Reflexive:    `sich`,
		Days:         Set(partedDaysDE()),
		Placing:      Set(`im am ins ans zum zur beim in aus nach seit`),
		Societies:    strings.Fields(`verband zentralrat bund gewerkschaft gesellschaft vereinigung kammer institut initiative bundesamt landesamt agentur akademie verein`),
		SocietyLinks: Set(`der für`), From: Set(`von vom des der`),
		Articles:     map[string]Gender{"der": Male, "dem": Male, "die": Female},
		Singular:     Set(`dem des einem eines`),
		Both:         Set(`beide beiden`),
		And:          Set(`und`),
		Relatives:    Set(`welcher welche welches wo wer`),
		Prepositions: Set(`in im an am auf bei beim mit von vom zu zum zur für über unter gegen durch nach vor aus seit bis um ohne neben zwischen laut wegen während hinter`),
		Auxiliaries:  Set(`ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen sollte will wollen muss müssen darf dürfen`),
		Small: Set(`der die das dem den des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre er sie es wir ich ihr man wer was wie wo
			warum wann und oder aber denn sondern auch noch nur schon nicht kein keine alle beide viele einige mehrere andere wenn weil dass ob als da
			doch so sehr heute gestern morgen hier dort dann jetzt nun zuvor danach später bereits damit dabei dazu zudem außerdem jedoch allerdings
			unterdessen inzwischen trotzdem deshalb zuletzt zunächst derweil insgesamt laut`),
		NounsCapital: true,
		Compounds:    true,
	}
}

// firmsDE are the nouns of firms, which "the company" may mean.
const firmsDE = `unternehmen konzern firma kette verlag hersteller zulieferer anbieter betreiber händler discounter dienstleister versicherer plattform portal bauer riese airline fluggesellschaft bank agentur molkerei brauerei reederei druckerei spedition modehaus werke se ag gmbh`

// bylinesDE holds the words of the lines that tell who wrote an article and when.
func bylinesDE() BylineWords {
	return BylineWords{
		By: `autorin|autor:/von/von unserem korrespondenten/von unserer korrespondentin/von unserem redakteur/von unserer redakteurin/von unserem reporter/veröffentlicht von/verfasst von/geschrieben von/beitrag von/gepostet von/erstellt von/eingestellt von/
			ein beitrag von/ein artikel von/ein gastbeitrag von/gastbeitrag von/eine analyse von/ein kommentar von/
			ein interview von/eine kolumne von/eine reportage von/interview von/kommentar von/text von/texte von/
			bericht von/autor:/autorin:/autoren:/autorinnen/text:/texte:/verfasser:/verfasserin:/vom/ein bericht von/
			über den autor/über die autorin/alle beiträge von/alles von/alle artikel von/blog beitrag von/blogbeitrag von/alle artikel von/zeige alle beiträge von/interview:/
			protokoll:/aufgezeichnet von/text und fotos:/text und bilder:/text und foto:/autor/in:/redakteur:/
			text & fotos:/autor*in:/von:/text und fotos von/text und bilder von/fotos und text von/protokolliert von/
			ein film von/film von/ein video von/ein essay von/essay von/eine rezension von/rezension von/eine kritik von/
			eine glosse von/ein porträt von/ein portrait von/ein nachruf von/ein erfahrungsbericht von/ein reisebericht von/
			eine recherche von/von unserer mitarbeiterin/von unserem mitarbeiter/von unserer autorin/von unserem autor/
			von unserer reporterin`,
		Others: `fotos von/foto von/fotos:/foto:/bild:/bilder:/bilder von/grafik:/grafiken:/illustration:/illustrationen:/
			illustration von/video:/redaktion:/redigiert von/bearbeitet von/bearbeitung:/geprüft von/
			medizinisch geprüft von/fachlich geprüft von/übersetzt von/übersetzung:/übersetzung von/aus dem englischen von/
			aktualisiert von/mitarbeit:/moderation:/produktion:/lektorat:/quelle:/fachlich geprüft/titelbild:/
			mit material von/kamera:/schnitt:`,
		And: `und/mit/sowie`,
		At:  `in/aus/für/bei/im`,
		Jobs: `redakteur/redakteurin/reporter/reporterin/korrespondent/korrespondentin/autor/autorin/journalist/journalistin/
			kolumnist/kolumnistin/chefredakteur/chefredakteurin/chefreporter/chefreporterin/ressortleiter/ressortleiterin/
			leiter/leiterin/stellvertretender/stellvertretende/stv./freier/freie/politischer/politische/politikredakteur/
			politikredakteurin/wirtschaftsredakteur/wirtschaftsredakteurin/sportredakteur/sportredakteurin/volontär/
			volontärin/gastautor/gastautorin/herausgeber/herausgeberin/geschäftsführer/geschäftsführerin/gründer/gründerin/
			inhaber/inhaberin/experte/expertin/professor/professorin/rechtsanwalt/rechtsanwältin/fachanwalt/fachanwältin/
			ernährungswissenschaftlerin/diplom/dipl.-oecotroph./mitarbeiter/mitarbeiterin/leitender/leitende/
			hauptstadtkorrespondent/ressort`,
		Newsrooms: `redaktion/redaktionsteam/onlineredaktion/online-redaktion/newsdesk/team/agenturen/agentur/pressestelle/
			presseteam/leserservice/nachrichtenredaktion/sportredaktion/kulturredaktion/lokalredaktion/newsroom/presse/
			verlag`,
		Published: `veröffentlicht/veröffentlicht am/veröffentlicht um/veröffentlichung/veröffentlichungsdatum/erschienen/
			erschienen am/erstellt am/publiziert/publiziert am/publiziert um/geschrieben am/verfasst am/gepostet/
			gepostet am/eingestellt am/online seit/erstveröffentlichung/artikel vom/beitrag vom/stand vom/eingestellt/
			freigeschaltet am/pressemitteilung vom/datum:/vom/am/erstellt:`,
		Updated: `aktualisiert/aktualisiert am/aktualisiert um/zuletzt aktualisiert/zuletzt aktualisiert am/zuletzt geändert/
			zuletzt geändert am/letzte aktualisierung/letzte änderung/letztes update/geändert/geändert am/
			zuletzt bearbeitet/zuletzt bearbeitet am/bearbeitet am/update:/stand:/stand/aktualisierung:`,
		Reading: `minute/minuten/min/min./lesezeit/lesedauer/lesen/zu lesen/geschätzte lesezeit/std/sekunden/ca.`,
		Buttons: `teilen/artikel teilen/auf facebook teilen/twittern/tweeten/drucken/artikel drucken/merken/artikel merken/
			merkliste/mailen/e-mail/per e-mail/versenden/kommentar/kommentare/keine kommentare/kommentieren/
			kommentar schreiben/hinterlasse einen kommentar/schreibe einen kommentar/zu den kommentaren/anhören/
			artikel anhören/vorlesen/artikel vorlesen/abonnieren/folgen/gefällt mir/link kopieren/kopieren/speichern/
			weiterempfehlen/feedback/aufrufe/leserbrief`,
	}
}

// scenesDE holds the words for occasions of speech.
func scenesDE() sceneWords {
	return sceneWords{
		Gatherings: Set(`sitzung gemeinderatssitzung stadtratssitzung verhandlung debatte kundgebung versammlung gipfel prozess prozessauftakt anhörung gottesdienst demonstration spiel partie gedenkfeier verurteilt landgericht
			amtsgericht stadtrat gemeinderat kreistag landtag bundestag ausschuss gericht urteil stimmten abgestimmt stadion zuschauer zuschauern finale trauerfeier ratssitzung
			niederlage sieg remis unentschieden derby elfmeter halbzeit treffer anpfiff schiedsrichter angeklagte angeklagter angeklagten staatsanwältin ministerrat demonstrierten demonstriert protestierten protestiert versammelten versammelt demo mahnwache bürgerversammlung einwohnerversammlung mitgliederversammlung jahreshauptversammlung hauptversammlung generalversammlung vollversammlung betriebsversammlung delegiertenversammlung informationsveranstaltung infoveranstaltung infoabend podiumsdiskussion parteitag landesparteitag bundesparteitag kongress festakt`),
		Private: Set(`interview brief mail e-mail nachricht beitrag post tweet video gastbeitrag kolumne telefon`),
		Occasions: Set(`interview gespräch rede ansprache pressekonferenz konferenz erklärung mitteilung brief tweet beitrag artikel bericht buch anhörung debatte
			sitzung auftritt sendung veranstaltung treffen gipfel feier kundgebung urteil entscheidung`),
		Earlier: Set(`hatte hatten`),
		Then:    Set(`damals seinerzeit`),
		Once:    Set(`einmal einst`),
		At:      Set(`in im an am auf bei beim während`),
		Apart:   Set(`seit bis vor nach ab von für zwischen als gegenüber`),
		Moments: Set(`sekunden minuten stunden stunde`),
		Clauses: Set(`der die das welcher welche wenn als nachdem bevor während weil da obwohl seit bis ob wie warum dass vor nach`),
	}
}

// timeWordsDE is what German says about time.
func timeWordsDE() timeWords {
	return timeWords{
		units: `sekunde sek sekunden/minute minuten min/stunde std h/tag werktag arbeitstag/wochenende wochenendes/woche kw kalenderwoche arbeitswoche/vierzehn_tage/monat monats/quartal quartals/
			halbjahr halbjahres halbjahrs jahreshälfte hälfte/jahr jahres geschäftsjahr geschäftsjahres geschäftsjahrs schuljahr schuljahres schuljahrs haushaltsjahr haushaltsjahres kalenderjahr kalenderjahres/jahrzehnt jahrzehnts dekade/jahrhundert jahrhunderts/jahrtausend jahrtausends`,
		unitsPlural: `//stunden/werktage werktagen arbeitstage arbeitstagen tage tagen nächte nächten/wochenenden/wochen//monate monaten/quartale quartalen//jahre jahren/jahrzehnte jahrzehnten/jahrhunderte jahrhunderten/jahrtausende`,
		seasons:     `frühling frühjahr vorfrühling/sommer frühsommer hochsommer spätsommer/herbst frühherbst spätherbst/winter spätwinter`,
		parts: map[string]string{
			"MO": `morgen morgens frühmorgens früh vormittag vormittags morgenstunden`, "MI": `mittag mittags`,
			"AF": `nachmittag nachmittags spätnachmittag spätnachmittags`, "EV": `abend abends spätabends abendstunden`, "NI": `nacht nachts nachtstunden`,
		},
		joinedParts: true,
		days: map[int]string{
			-3: `vorvorgestern`, -2: `vorgestern`, -1: `gestern`, 0: `heute`, 1: `morgen`, 2: `übermorgen`,
		},
		anchoredDays: map[int]string{-1: `tags_zuvor tag_zuvor tag_davor vortag`, 1: `tags_darauf tag_darauf folgetag`},
		dayParts:     map[string]string{"0 MO": `heute_früh`, "0 NI": `heute_nacht`},
		clocks:       map[int]string{0: `mitternacht mitternachts`, 12: `zwölf_uhr_mittags`},

		numbers: map[int]string{
			0: `null`, 1: `eins ein`, 2: `zwei zwo beiden`, 3: `drei`, 4: `vier`, 5: `fünf`, 6: `sechs`, 7: `sieben`, 8: `acht`, 9: `neun`,
			10: `zehn`, 11: `elf`, 12: `zwölf`, 13: `dreizehn`, 14: `vierzehn`, 15: `fünfzehn`, 16: `sechzehn`, 17: `siebzehn`,
			18: `achtzehn`, 19: `neunzehn`, 20: `zwanzig`, 30: `dreißig dreissig`, 40: `vierzig`, 50: `fünfzig`, 60: `sechzig`,
			70: `siebzig`, 80: `achtzig`, 90: `neunzig`, 100: `hundert`, 1000: `tausend`, 1000000: `millionen`,
		},
		numbersAndHalf: map[int]string{1: `anderthalb eineinhalb`, 2: `zweieinhalb`, 3: `dreieinhalb`, 4: `viereinhalb`, 5: `fünfeinhalb`, 6: `sechseinhalb`, 7: `siebeneinhalb`, 8: `achteinhalb`, 9: `neuneinhalb`},
		collectives:    map[int]string{12: `dutzend`},
		DayArticles:    Set(`am`),
		tensJoin:       `und`,
		tensEnding:     `ste sten ster stes`,
		joinedNumbers:  true,
		ordinals: map[int]string{
			1: `erste ersten erster erstes erstem`, 2: `zweite zweiten zweiter zweites zweitem`, 3: `dritte dritten dritter drittes drittem`,
			4: `vierte vierten vierter viertes viertem`, 5: `fünfte fünften fünfter fünftes`, 6: `sechste sechsten sechster`,
			7: `siebte siebten siebter siebentes`, 8: `achte achten achter`, 9: `neunte neunten neunter`, 10: `zehnte zehnten zehnter`,
			11: `elfte elften elfter`, 12: `zwölfte zwölften zwölfter`, 13: `dreizehnte dreizehnten`, 14: `vierzehnte vierzehnten`,
			15: `fünfzehnte fünfzehnten`, 16: `sechzehnte sechzehnten`, 17: `siebzehnte siebzehnten`, 18: `achtzehnte achtzehnten`,
			19: `neunzehnte neunzehnten`, 20: `zwanzigste zwanzigsten`, 21: `einundzwanzigste einundzwanzigsten`,
			22: `zweiundzwanzigste zweiundzwanzigsten`, 23: `dreiundzwanzigste dreiundzwanzigsten`, 24: `vierundzwanzigste vierundzwanzigsten`,
			25: `fünfundzwanzigste fünfundzwanzigsten`, 26: `sechsundzwanzigste sechsundzwanzigsten`,
			27: `siebenundzwanzigste siebenundzwanzigsten`, 28: `achtundzwanzigste achtundzwanzigsten`,
			29: `neunundzwanzigste neunundzwanzigsten`, 30: `dreißigste dreißigsten`, 31: `einunddreißigste einunddreißigsten`,
		},
		ending:       `te ten ter`,
		decades:      map[int]string{20: `zwanzigerjahre zwanzigerjahren zwanziger_jahre zwanziger_jahren`, 30: `dreißigerjahre dreißigerjahren dreißiger_jahre dreißiger_jahren`, 40: `vierzigerjahre vierzigerjahren vierziger_jahre vierziger_jahren`, 50: `fünfzigern fünfzigerjahre fünfzigerjahren fünfziger_jahre fünfziger_jahren`, 60: `sechzigern sechzigerjahre sechzigerjahren sechziger_jahre sechziger_jahren`, 70: `siebzigern siebzigerjahre siebzigerjahren siebziger_jahre siebziger_jahren`, 80: `achtzigern achtzigerjahre achtzigerjahren achtziger_jahre achtziger_jahren`, 90: `neunzigern neunzigerjahre neunzigerjahren neunziger_jahre neunziger_jahren`},
		decadeEnding: `er ern`,
		article:      `ein eine einen einem einer eines ganze ganzen ganzes`,
		vague:        `einige einigen ein_paar mehrere mehreren wenige wenigen`,
		half:         `halbe halben halbes halb hälfte`,
		quarterHours: map[int]string{1: `viertelstunde viertelstunden`, 3: `dreiviertelstunde`},

		shifts: map[int]string{
			-2: `vorletzte vorletzten vorletzter vorletztes vorletztem vorvergangenen`,
			-1: `letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorheriger`,
			0:  `diese diesen dieser dieses diesem diesjährigen laufenden laufendes aktuellen`,
			1:  `nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem`,
			2:  `übernächste übernächsten übernächster übernächstes`,
		},
		lately: `vergangene vergangenen vergangener vergangenes vergangenem`,
		namedUnits: map[calendar.Unit]map[int]string{
			calendar.YearUnit:  {0: `jahresbeginn jahresanfang jahresmitte jahresende jahresschluss`},
			calendar.MonthUnit: {0: `monatsbeginn monatsanfang monatsmitte monatsende`},
			calendar.WeekUnit:  {0: `wochenbeginn wochenanfang wochenmitte`},
		},
		anchoredUnits: map[calendar.Unit]map[int]string{
			calendar.YearUnit: {-1: `vorjahr vorjahres`}, calendar.MonthUnit: {-1: `vormonat vormonats`, -12: `vorjahresmonat vorjahresmonats`},
			calendar.WeekUnit: {-1: `vorwoche`}, calendar.QuarterUnit: {-1: `vorquartal vorquartals`, -4: `vorjahresquartal vorjahresquartals`},
		},
		anchored: map[int]string{0: `jener jenem jenen selben gleichen`, 1: `folgenden folgende folgender darauffolgenden`},
		recent:   `jüngsten`,

		later:        `später danach darauf`,
		age:          `alt alte alter alten`,
		beforeChrist: `v._chr. v.chr. v._u._z.`,
		earlier:      `zuvor früher vorher`,
		agoAhead:     `vor`,
		inAhead:      `in`,
		within:       `binnen innerhalb_von innerhalb`,
		before:       `vor`,
		after:        `nach ab`,
		every:        `jeden jede jedes jeder jedem alle immer`,
		per:          `pro einmal_im zweimal_im dreimal_im viermal_im`,
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `täglich tägliche täglichen`, calendar.WeekUnit: `wöchentlich wöchentliche`, calendar.FortnightUnit: `vierzehntägig vierzehntägige zweiwöchentlich`, calendar.MonthUnit: `monatlich monatliche monatlichen`,
			calendar.QuarterUnit: `vierteljährlich`, calendar.HalfUnit: `halbjährlich`, calendar.YearUnit: `jährlich jährliche jährlichen alljährlich`, calendar.HourUnit: `stündlich`,
		},
		repeating: map[int]string{1: `montags`, 2: `dienstags`, 3: `mittwochs`, 4: `donnerstags`, 5: `freitags`, 6: `samstags sonnabends`, 7: `sonntags`},
		Numbered:  Set(`flug tür tor bus linie gleis seite seiten kapitel zimmer raum modell artikel paragraf paragraph absatz ziffer zeile postfach`),
		edges:     `jahresbeginn jahresanfang monatsbeginn monatsanfang wochenbeginn wochenanfang anfang mitte ende beginn früh frühen früher spät später späten`,
		middles:   `mitte jahresmitte monatsmitte wochenmitte`,
		finals:    `jahresende jahresschluss monatsende ende spät späten`,
		rests:     `rest`,
		laters:    `später`,
		beginning: `beginnend ab`, ChangeVerbs: Set(`stieg stiegen gestiegen steigt steigen fiel fielen gefallen fällt sank sanken gesunken sinkt wuchs wuchsen gewachsen kletterte`),
		approx:       `etwa rund circa ca fast mindestens höchstens mehr_als weniger_als bis_zu knapp gut ungefähr`,
		local:        `ortszeit`,
		placeTime:    `zeit`,
		shortly:      `kurz knapp`,
		holyWeek:     `karwoche`,
		hedges:       `kaum erst schon bereits nur gerade_einmal gerade_mal nicht_einmal über etwas_mehr_als nicht_ganz exakt genau`,
		since:        `seit`,
		orTwo:        `oder_zwei oder_drei`,
		businessDays: `werktag arbeitstag werktage werktagen arbeitstage arbeitstagen`,
		more:         `weitere weiteren ganze ganzen volle vollen`,

		nothing: `jom_kippur_krieg zwischen_den_jahren`,
		present: `jetzt derzeit momentan gegenwärtig zurzeit aktuell aktuelle heutzutage`,
		past:    `kürzlich neulich unlängst`,
		future:  `bald demnächst künftig`,

		the:         `der die das den dem des beiden`,
		of:          `des der von vom im in`,
		and:         `und`,
		at:          `um gegen ab am zum`,
		in:          `im in am seit bis ab vom zum den dem vor nach ins anfang mitte ende der`,
		from:        `von vom zwischen`,
		to:          `bis bis_zum bis_zu`,
		pastHour:    `nach`,
		toHour:      `vor`,
		fractions:   map[int]string{15: `viertel`, 45: `dreiviertel`},
		oclock:      `uhr`,
		nightTo:     `auf zu zum`,
		HalfBefore:  true,
		DotClock:    true,
		quarterMark: `q`,
		halfMark:    `h`,

		weak:       `geschäftsjahr geschäftsjahres geschäftsjahrs schuljahr schuljahres schuljahrs haushaltsjahr haushaltsjahres kalenderjahr kalenderjahres nächte nächten wochenendes monats quartals halbjahres halbjahrs jahres jahrzehnts jahrhunderts jahrtausends so mo di mi do fr sa mai mar min früh morgen halb mittag`,
		willVerbs:  `frühestens spätestens wird werden will wollen soll sollen werde geplant plant planen voraussichtlich künftig bis`,
		wasVerbs:   `war waren hatte hatten wurde wurden sagte sagten hat haben ist sind gab kam ging teilte erklärte`,
		WasEndings: `te ten`,
		holidays: map[string]string{
			"new year": `neujahr neujahrstag`, "new year's eve": `silvester`, "epiphany": `dreikönigstag`, "shrove tuesday": `faschingsdienstag`,
			"rose monday": `rosenmontag`, "ash wednesday": `aschermittwoch`, "palm sunday": `palmsonntag`, "maundy thursday": `gründonnerstag`,
			"good friday": `karfreitag`, "holy saturday": `karsamstag`, "easter": `ostern ostersonntag`, "easter monday": `ostermontag`,
			"labour": `tag_der_arbeit maifeiertag`, "ascension": `christi_himmelfahrt himmelfahrt vatertag`, "pentecost": `pfingsten pfingstsonntag`,
			"pentecost monday": `pfingstmontag`, "corpus christi": `fronleichnam`, "assumption": `mariä_himmelfahrt`, "midsummer": `johannistag`,
			"peace augsburg": `augsburger_friedensfest friedensfest`, "german unity": `tag_der_deutschen_einheit`, "reformation": `reformationstag`,
			"all saints": `allerheiligen`, "all souls": `allerseelen`, "st martin": `martinstag`, "st nicholas": `nikolaustag nikolaus`,
			"christmas eve": `heiligabend heilig_abend`, "christmas": `weihnachten weihnachtstag`, "boxing": `zweiter_weihnachtstag zweiten_weihnachtstag`,
			"halloween": `halloween`, "lunar new year": `chinesisches_neujahr chinesische_neujahr chinesischen_neujahr chinesische_neujahrsfest`, "diwali": `diwali`,
			"eid al-fitr": `zuckerfest fest_des_fastenbrechens`, "eid al-adha": `opferfest`, "passover": `pessach pessachfest`, "rosh hashanah": `rosch_haschana jüdische_neujahr jüdisches_neujahr jüdischen_neujahr`,
			"yom kippur": `jom_kippur`, "hanukkah": `chanukka`, "purim": `purim`, "valentine": `valentinstag`, "mother": `muttertag`, "women": `frauentag weltfrauentag`, "autumn begins": `herbstanfang`,
			"walpurgis": `walpurgisnacht`,
			"advent 1":  `erster_advent ersten_advent ersten_adventssonntag`, "advent 2": `zweiter_advent zweiten_advent zweiten_adventssonntag`, "advent 3": `dritter_advent dritten_advent dritten_adventssonntag`, "advent 4": `vierter_advent vierten_advent vierten_adventssonntag`, "repentance": `buß-_und_bettag buß-und_bettag`, "sunday of dead": `totensonntag ewigkeitssonntag`,
		},
	}
}

// rolesDE makes a table of titles and jobs: to each of the men's without an umlaut
// to come belongs the women's in "-in", Kollege and Kollegin.
func rolesDE(either, men, women string) map[string]Gender {
	all := genders(either, men, women)
	for w := range strings.FieldsSeq(men) {
		if one := strings.TrimSuffix(w, "e") + "in"; all[one] == UnknownGender {
			all[one] = Female
		}
	}
	return all
}

// partedDaysDE are the parts of the days of the week: Montagabend.
func partedDaysDE() string {
	return compounds(`montag dienstag mittwoch donnerstag freitag samstag sonntag`, `morgen vormittag mittag nachmittag abend nacht früh`)
}

// compounds joins each of the first words with each of the last.
func compounds(first, last string) string {
	var out []string
	for f := range strings.FieldsSeq(first) {
		for l := range strings.FieldsSeq(last) {
			out = append(out, f+l)
		}
	}
	return strings.Join(out, " ")
}

// speechDE holds the words around quotations of German.
func speechDE() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:      `er sie es wir ich man wer niemand viele einige andere beide`,
		ClassObject:       `ihn ihm ihr ihnen uns mich mir sich`,
		ClassPossessive:   `deren dessen sein seine seiner seinen seinem seines ihr ihre ihrer ihren ihrem ihres unser unsere unserer mein meine meinen`,
		ClassDeterminer:   `der die das den dem des ein eine einen einem einer eines viele einige mehrere dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle beide kein keine zwei drei`,
		ClassPreposition:  `in im am an auf bei beim von vom zu zum zur mit nach vor für über gegen unter aus seit während wegen um durch ab bis ohne zwischen neben trotz gegenüber angesichts seitens ins ans per`,
		ClassBinder:       `von vom der des in im aus für bei beim am`,
		ClassGenitive:     `von`,
		ClassParticle:     `von zu van de`,
		ClassConjunction:  `und oder aber sondern doch sowie denn`,
		ClassSubordinator: `dass daß weil obwohl wenn falls als ob während nachdem bevor sodass da wie`,
		ClassThat:         `dass daß`,
		ClassWhether:      `ob wie warum was wann wo wer weshalb`,
		ClassAuxiliary: `hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wird werden werde würde würden kann können könne könnte
			muss müssen müsse müsste musste mussten konnte konnten wollte wollten durfte durften soll sollen solle sollte will wollen wolle wollte darf dürfe mag dürfen dürften dürfte sollten könnten möchte möchten mögen müssten`,
		ClassPassive:  `wurde wurden worden wird werden ist sind war waren`,
		ClassUnreal:   `würde würden könnte könnten wenn falls soll sollen sollte sollten will wollen wollte wollten wird werden muss darf kann können müssen dürfen möchte möchten`,
		ClassNegation: `nicht nie niemals kein keine niemand`,
		ClassRelative: `welcher welche welches welchem welchen deren dessen denen wovor worüber wozu womit wogegen wofür woran worauf wodurch wonach woraus wovon wobei worin worum woraufhin weswegen`,
		ClassAdverb: `allein aber ferner gleich überdies inzwischen mittlerweile indes indessen unterdessen derweil zuletzt zunächst damals dort hier danach hinterher nebenbei bislang bisher
			jetzt zuerst wörtlich konkret ausdrücklich eindringlich entsprechend anschliessend zusätzlich gleichwohl dennoch hingegen vielmehr
			insgesamt demnach folglich ausserdem gegebenenfalls dabei damit darauf darin davon dafür darüber gestern indessen übereinstimmend telefonisch
			sogar nur gern gerne vorher einst stattdessen sodann wohl unmittelbar direkt erst lange
			auch dann gerade eben soeben manchmal oft oftmals häufig meist vielleicht natürlich später noch bereits weiter zudem außerdem jedoch zuvor erneut nun so allerdings dazu daraufhin anschließend schließlich
			abschließend wiederum selbst dagegen deshalb trotzdem zugleich gleichzeitig ebenfalls öffentlich kürzlich immer wieder mehrfach schriftlich
			deutlich scharf offen schon hinzu weiterhin heftig`,
		ClassTime: `gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag vorgestern abend nachmittag vormittag
			mittag nacht januar februar märz april mai juni juli august september oktober november dezember ` +
			partedDaysDE(),
		ClassTitle: `herr frau dr prof`,
		ClassRole: `sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin polizei staatsanwaltschaft experte experten
			forscher vorsitzende vorsitzender chef chefin`,
		ClassVerb: `gab geben gibt kam kamen kommt kommen ging gehen geht fehlen fehlt fehlte liegt lag stand steht blieb bleibt fiel starb traf sah nahm begann
			machte macht`,
		ClassSource: `laut`,
		ClassTag:    `so`,
		ClassAfter:  `zufolge`,
		ClassAside:  `wie`,
		ClassReported: `müssten bedeute biete halte erhalte enthalte trete vertrete gelte arbeite leiste koste sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe liege bleibe handele brauche lasse hätten wären würden
			bekomme nehme sehe fehle mache dauere zeige finde spreche gehöre stelle setze laufe falle ziehe bringe sorge verliere schließe übernehme erreiche entstehe bestehe verstehe beginne verdiene gewinne helfe kenne denke glaube führe wirke drohe scheine spiele diene betreffe plane suche zahle kaufe verkaufe wohne lebe lerne steige sinke wachse folge stünden beträfen gäben kämen lägen sähen bräuchten wüssten fänden nähmen trügen verlören böten brächten entstünden bestünden bekämen`,
	},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `sagen sagt sagte - gesagt sagten sage`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en t te end t ten`, stems: `erklär beton ergänz bemerk versicher bekräftig erläuter erwider resümier beteuer konstatier präzisier prophezei mahn schilder erzähl bemängel bedauer zitier`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en t te end - ten`, stems: `warn mein lob klag jubel spott schwärm frag folger kontert sag antwort`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en t te end t ten`, stems: `bestätig bilanzier dementier urteil analysier prognostizier beklag verlang plädier droh monier folger wiederhol argumentier signalisier insistier
			proklamier postulier spekulier korrigier rekapitulier diagnostizier suggerier verdeutlich veranschaulich verlautbar mutmaß erwähn bejah vernein`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en et ete end et eten`, stems: `meld begründ verkünd entgegn vermeld leugn`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `unterstreichen unterstreicht unterstrich - unterstrichen unterstrichen`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `bestreiten bestreitet bestritt - bestritten bestritten`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `beschreiben beschreibt beschrieb - - beschrieben`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `befinden befindet befand - befunden befanden`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - t`, stems: `gemahn geklag gedroh geschilder geurteil gekonter gespotte`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `verweisen verweist verwies - verwiesen verwiesen`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `versprechen verspricht versprach - versprochen versprachen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `gestehen gesteht gestand - gestanden gestanden`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `bekennen bekennt bekannte - - bekannten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `verraten verrät verriet - verraten verrieten`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `en t te end t ten`, stems: `hoff glaub freu scherz appellier rüg lach seufz stöhn dank gratulier empör notier analysier formulier wünsch verteidig ätz schimpf protestier wüt tob murmel flüster brüll jammer knurr brumm feix witzel sinnier philosophier attestier beruhig beschwichtig ermunter zürn höhn moser unk staun raun grummel frohlock triumphier lamentier räsonier relativier
			differenzier bagatellisier stammel schmunzel grins motz nörgel stichel hauch donner keif ermahn ermutig`},
		cueVerbs{frames: FrameSpeech, endings: `n t te nd t ten`, stems: `erinner ärger polter wetter twitter`},
		cueVerbs{frames: FrameSpeech, endings: `en et ete end et eten`, stems: `post vermut befürcht fürcht bewert erwart`},
		cueVerbs{frames: FrameSpeech, endings: `finden findet fand - - fanden`, stems: `-`}, cueVerbs{frames: FrameSpeech, endings: `raten rät riet - - rieten`, stems: `-`}, cueVerbs{frames: FrameSpeech, endings: `empfehlen empfiehlt empfahl - empfohlen empfahlen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `widersprechen widerspricht widersprach - widersprochen widersprachen`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - gewarnt`, stems: `-`}, cueVerbs{frames: FrameSpeech | FrameQuoted, endings: `- - - - zitiert`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat | FramePredicate, endings: `- - - - überzeugt sicher zuversichtlich`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - gemeint`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `aussagen aussagt aussagte - ausgesagt aussagten`, stems: `-`}, cueVerbs{frames: FrameSpeech, endings: `äußern äußert äußerte - geäußert äußerten`, stems: `-`}, cueVerbs{frames: FrameSpeech | FrameWhether, endings: `erkundigen erkundigt erkundigte - - erkundigten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `n t te nd t ten`, stems: `bekräftige kommentiere argumentiere kontere`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `en et ete end et eten`, stems: `behaupt bericht`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `antworten antwortet antwortete - geantwortet antworteten`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `berichten berichtet berichtete - berichtet berichteten`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `schreiben schreibt schrieb - geschrieben schrieben`, stems: `-`}, cueVerbs{frames: FrameSpeech | frameThat, endings: `sprechen spricht sprach - gesprochen sprachen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- hervorgeht hervorging - -`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameImpersonal, endings: `heißen heißt hieß - geheißen hiess heisst`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `rufen ruft rief - gerufen riefen`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameWhether, endings: `fragen fragt fragte - gefragt fragten`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `en t te - t ten`, stems: `kritisier bezeichn`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `fordern fordert forderte - gefordert forderten`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `bezeichnen bezeichnet bezeichnete - bezeichnet bezeichneten`, stems: `-`}, cueVerbs{frames: FrameObject, endings: `nennen nennt nannte - genannt nannten`, stems: `-`},
	)
}

// splitDE are the verbs of German that say something with their particle alone:
// kündigt … an.
var splitDE = []splitVerb{
	{`an`, `kündigen kündigt kündigte gekündigt kündigten`},
	{`mit`, `teilen teilt teilte geteilt teilten`},
	{`ein`, `räumen räumt räumte geräumt räumten`},
	{`ausrichten wissen verlauten`, `lassen lässt ließ gelassen ließen`},
	{`ein`, `schränken schränkt schränkte geschränkt schränkten`},
	{`ein`, `wenden wendet wandte gewandt wandten`},
	{`vor`, `rechnen rechnet rechnete gerechnet rechneten`},
	{`entgegen fest dagegen`, `halten hält hielt gehalten hielten`},
	{`hinzu nach`, `setzen setzt setzte gesetzt setzten`},
	{`an`, `deuten deutet deutete gedeutet deuteten`},
	{`vor`, `tragen trägt trug getragen trugen`},
	{`vor`, `bringen bringt brachte gebracht brachten`},
	{`hinzu an`, `fügen fügt fügte gefügt fügten`},
	{`hervor`, `heben hebt hob gehoben hoben`},
	{`klar fest`, `stellen stellt stellte gestellt stellten`},
	{`hin`, `weisen weist wies gewiesen wiesen`},
	{`an zu bekannt bedenken protokoll zurück`, `geben gibt gab gegeben gaben`},
	{`aus`, `führen führt führte geführt führten`},
	{`nach dar`, `legen legt legte gelegt legten`},
	{`an`, `merken merkt merkte gemerkt merkten`},
	{`ein vor`, `werfen wirft warf geworfen warfen`},
	{`nach hinterher`, `schieben schiebt schob geschoben schoben`},
	{`zu`, `stimmen stimmt stimmte gestimmt stimmten`},
	{`bei`, `pflichten pflichtet pflichtete gepflichtet pflichteten`},
}

// tailsDE are how the narrator goes on behind what was said.
func tailsDE() map[string][]Tail {
	return tailPhrases(
		"ohne nähere/weitere/genaue/konkrete/genauere angaben/einzelheiten/details/zahlen/namen", ", ohne dies/das/es/sie/ihn/details/einzelheiten/namen/zahlen/belege/beweise/konkret/konkreter/näher/genauer",
		", nannte/machte/gab/äußerte/wollte/ließ aber/jedoch/allerdings/dazu", ", wollte sich", ", ließ ~ offen",
	)
}
