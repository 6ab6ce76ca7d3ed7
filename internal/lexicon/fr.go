package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// french holds the words of French.
var french = once(func() *Lexicon {
	return &Lexicon{
		Tag:           "fr",
		function:      strings.Fields(`de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont avec son ou aux cette ont mais comme elle été nous sa fait leur à était ses deux vous bien être je si tout lui entre même peut on ces dont après encore aussi très selon sans mon où dit me ça chaque pendant c'est qu'il`),
		FirstPerson:   Set(`je j moi mon ma mes nous notre nos svp`),
		Past:          Set(`était étaient avait avaient a ont fut furent vint`),
		abbreviations: Set(`m mm mme mmes mlle dr pr st ste av env etc janv févr juil sept oct nov déc`),

		Months:   monthNames(`janvier janv/février fevrier févr fév/mars/avril avr/mai/juin/juillet juil/août aout/septembre sept/octobre oct/novembre nov/décembre decembre déc`),
		Weekdays: weekdayNames(`dimanche dim/lundi lun/mardi/mercredi mer/jeudi jeu/vendredi ven/samedi sam`),
		Time:     timeWordsFR(),
		Speech: SpeechWords{
			words: speechFR(), Anybody: "on", CompoundPast: true, Clitics: true, InnerCues: true, Views: "pour", Manner: []string{"ment"},
			Sources:    strings.Split(`d ' après/de l ' avis de/de l ' avis du/de l ' avis des/de l ' aveu de/de l ' aveu du/aux dires de/aux dires du/aux dires des/aux yeux de/aux yeux du/aux yeux des/du point de vue de/du point de vue du/par la voix de/par la voix du/à en croire/à entendre/à ~ yeux/à ~ avis/selon ~ dires/selon ce que/selon ce qu '/d ' après ce que/d ' après ce qu '/de ~ propre aveu/de ~ point de vue`, "/"),
			Tails:      tailsFR(),
			Findings:   Set(`données chiffres résultats statistiques sondages`),
			Stating:    Set(`avoir être`),
			By:         Set(`par`),
			Utterances: Set(`mots réponse réaction commentaire`),
			Backward:   strings.Split(`avec ces mots/par ces mots/avec cette phrase/c ' est par ces mots que/c ' est avec ces mots que/c ' est en ces termes que/ces mots sont de/ces mots sont ceux de/la phrase est de/ainsi`, "/"),
			Viewpoint:  "vue",
			Itself:     "se",
			Reflexive:  strings.Fields(`félicit di plain réjou souv inquiét inquièt étonn défend indign interrog demand excus insurg amus offusqu lament vant targu promet promi jur agac exclam écri emport enthousiasm désol dit`),
			Contrast:   strings.Split(`elle/lui/elles/eux/de son côté/pour sa part/quant à lui/quant à elle`, "/"),
			Participle: []string{"é", "ée", "és", "ées"},
		},
		People:  peopleFR(),
		Scenes:  scenesFR(),
		Bylines: bylinesFR(),
	}
})

// peopleFR holds the words for people.
func peopleFR() PeopleWords {
	return PeopleWords{
		NounFirst:  true,
		Articles:   map[string]Gender{"le": Male, "la": Female, "un": Male, "une": Female},
		Honorifics: genders(`dr pr me`, `m monsieur mm sir`, `mme madame mlle mmes`),
		Roles: genders(
			`ministre maire secrétaire porte-parole chef juge commissaire responsable membre économiste analyste journaliste scientifique
				ministre-président capitaine garde artiste pilote architecte spécialiste propriétaire athlète proche géologue
				météorologue vice-ministre propriétaire diplomate
				parlementaire syndicaliste cinéaste juriste
				galeriste géographe biologiste bénévole locataire
				pédiatre psychiatre océanographe archéologue anthropologue démographe philosophe dramaturge scénariste pianiste
				violoniste éditorialiste bibliothécaire paysagiste fleuriste garde-chasse`,
			`président premier chancelier sénateur député préfet gouverneur ambassadeur directeur patron dirigeant fondateur procureur avocat
				magistrat officier policier gendarme général colonel commandant soldat conseiller adjoint historien chercheur professeur
				enseignant étudiant auteur écrivain rédacteur présentateur réalisateur acteur comédien chanteur musicien entraîneur joueur
				gardien ingénieur médecin chirurgien agriculteur ouvrier banquier investisseur entrepreneur militant électeur habitant voisin
				témoin candidat évêque archevêque cardinal pape prêtre roi prince père fils frère oncle mari homme expert élu opposant
				technicien sélectionneur romancier commerçant retraité buteur attaquant défenseur
				infirmier soignant ambulancier pharmacien urgentiste dentiste vétérinaire kinésithérapeute psychologue pompier
				brigadier surveillant éducateur instituteur délégué proviseur principal élève lycéen apprenti salarié employé
				urbaniste artisan pâtissier cuisinier restaurateur hôtelier serveur barman vendeur libraire
				éditeur traducteur photographe metteur danseur chorégraphe compositeur peintre sculpteur conservateur sociologue
				politologue climatologue physicien chimiste astronome épidémiologiste virologue éleveur viticulteur vigneron
				maraîcher apiculteur pêcheur lieutenant adjudant sergent caporal chauffeur conducteur cheminot routier
				livreur facteur éboueur plombier électricien menuisier jardinier riverain automobiliste
				cycliste randonneur skieur nageur coureur arbitre milieu champion médaillé notaire huissier greffier curé
				pasteur imam rabbin veuf plaignant prévenu accusé
				producteur animateur mécanicien docker caissier gérant coordinateur trésorier forestier horticulteur coiffeur
				survivant poète`,
			`présidente première chancelière sénatrice députée préfète gouverneure ambassadrice directrice patronne dirigeante fondatrice
				procureure avocate magistrate policière générale conseillère adjointe historienne chercheuse professeure enseignante étudiante
				autrice écrivaine rédactrice présentatrice réalisatrice actrice comédienne chanteuse musicienne entraîneuse joueuse ingénieure
				chirurgienne agricultrice ouvrière banquière entrepreneuse militante électrice habitante voisine candidate reine princesse
				mère fille sœur tante épouse femme experte élue opposante
				technicienne romancière commerçante retraitée
				infirmière soignante ambulancière pharmacienne surveillante éducatrice institutrice déléguée proviseure lycéenne
				apprentie salariée employée boulangère bouchère pâtissière cuisinière cheffe restauratrice hôtelière serveuse
				vendeuse éditrice traductrice danseuse compositrice conservatrice physicienne éleveuse viticultrice vigneronne
				maraîchère apicultrice lieutenante conductrice livreuse factrice jardinière riveraine sélectionneuse attaquante
				gardienne championne greffière pasteure veuve plaignante prévenue accusée
				productrice animatrice caissière gérante coordinatrice nageuse coureuse skieuse coiffeuse survivante bergère poétesse
				mécanicienne trésorière`),
		Epithets: genders(
			`responsable spécialiste scientifique parlementaire septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire octogénaire nonagénaire
				syndicaliste artiste cinéaste pilote juriste économiste journaliste sociologue politologue analyste coach manager
				architecte interprète médecin philosophe britannique belge suisse russe slovaque tchèque`,
			`magistrat élu édile dirigeant entraîneur industriel entrepreneur patron acteur musicien réalisateur historien chirurgien praticien chercheur expert technicien sélectionneur romancier écrivain militant agriculteur commerçant retraité
				buteur gardien attaquant défenseur milieu joueur comédien chanteur avocat fonctionnaire policier notable
				français allemand italien espagnol portugais néerlandais anglais écossais irlandais américain canadien brésilien argentin
				marocain algérien tunisien norvégien suédois danois finlandais polonais ukrainien japonais chinois australien
				nigérian sénégalais camerounais ghanéen ivoirien égyptien croate serbe slovène grec hongrois autrichien turc roumain colombien chilien mexicain uruguayen malien guinéen`,
			`magistrate élue dirigeante entraîneuse patronne actrice musicienne réalisatrice historienne chirurgienne praticienne chercheuse experte technicienne romancière écrivaine militante agricultrice commerçante retraitée
				joueuse comédienne chanteuse avocate policière française allemande italienne espagnole portugaise néerlandaise anglaise
				écossaise irlandaise américaine canadienne brésilienne argentine marocaine algérienne tunisienne norvégienne suédoise
				danoise finlandaise polonaise ukrainienne japonaise chinoise australienne`),
		Modifiers: Set(`ancien ancienne ex nouveau nouvelle vice actuel actuelle futur premier première principal principale jeune haut haute`),
		plural:    []string{"s", "x"},
		same: synonyms(`président présidente/directeur directrice/député députée/sénateur sénatrice/procureur procureure/avocat avocate/candidat candidate/
			chercheur chercheuse/professeur professeure/chancelier chancelière/patron patronne/conseiller conseillère`),
		covers: kinds(`élu député sénateur maire/élue députée sénatrice maire/dirigeant président ministre directeur/dirigeante présidente ministre directrice/
			responsable ministre directeur directrice président présidente/chercheur professeur/chercheuse professeure/universitaire professeur professeure/patron directeur président/patronne directrice présidente`),
		organisations: Set(`ministère mairie préfecture agence bureau administration gouvernement cabinet parlement sénat assemblée conseil commission comité cour
			tribunal parti syndicat union association fédération ligue organisation institut fondation fonds banque groupe société entreprise
			compagnie chaîne radio journal quotidien magazine hebdomadaire presse université école académie hôpital musée église police
			gendarmerie armée marine autorité centre club équipe coalition alliance conférence ambassade rue avenue place boulevard bourse kremlin élysée matignon monde service confédération collectif caisse chambre réseau observatoire laboratoire fabricant filiale direction formation communauté coopérative département inspection institution intersyndicale mutuelle métropole office parquet rectorat région secrétariat`),
		Documents:   Set(`article éditorial rapport communiqué lettre tribune étude message note sondage bulletin`),
		Departments: Set(`ministère secrétariat`),
		Public:      Set(`ministère autorité tribunal police armée parlement sénat assemblée conseil commission comité gouvernement université préfecture`),
		Ranks:       Set(`premier première vice`),
		Bodies:      kinds(`tribunal cour/entreprise société groupe/société groupe entreprise/syndicat fédération confédération union`),
		Kin:         Set(`mère père fils fille frère sœur épouse époux mari femme compagne compagnon oncle tante veuf veuve cousin cousine maman papa`),
		Court:       Set(`juge procureur procureure magistrat magistrate greffier greffière huissier`),
		Works: kinds(`réalisateur film long-métrage court-métrage documentaire/réalisatrice film documentaire/cinéaste film documentaire/auteur roman livre essai ouvrage pièce/autrice roman livre essai ouvrage pièce/
			romancier roman livre/romancière roman livre/écrivain roman livre essai/écrivaine roman livre essai`),
		Outfits:          Set(`entreprise société groupe compagnie journal quotidien magazine hebdomadaire chaîne agence banque syndicat association organisation institut club collectif fédération parti fabricant filiale fondation`),
		AdjectiveEndings: strings.Fields(`nal nale nel nelle ral rale cal cale tal tale ial iale iel ielle tif tive ain aine ique aire éen éenne ien ienne ême ière`),
		Latter:           genders(``, `dernier celui lequel`, `dernière celle laquelle`),
		Pronouns:         pronouns(`il lui/elle/ils elles/cela/je moi me/qui lequel laquelle`),
		Definite:         Set(`le la les l ce cet cette ces son sa ses leur leurs du des au`),
		Indefinite:       Set(`un une plusieurs certains certaines quelques deux trois aucun aucune d`),
		Both:             Set(`deux`), And: Set(`et`), Links: Set(`de du des d pour`), From: Set(`de du d des par`),
		Relatives:    Set(`qui que dont où lequel laquelle`),
		Prepositions: Set(`de du des d à au aux en dans par pour sur sous avec sans chez vers contre entre après avant depuis pendant selon lors devant dès jusque auprès face`),
		Auxiliaries:  Set(`est sont était étaient sera seront a ont avait avaient aura doit doivent peut peuvent pouvait va vont fait`),
		Small: Set(`le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu qui que quoi dont où
			et ou mais donc or ni car si comme quand lorsque puisque tandis alors ainsi aussi encore déjà plus moins très bien ne pas tout tous toute toutes
			aujourd hui hier demain ici là enfin ensuite puis pourtant cependant toutefois néanmoins d abord même c s n qu j m t`),
	}
}

// bylinesFR holds the words of the lines that tell who wrote an article and when.
func bylinesFR() BylineWords {
	return BylineWords{
		By: `par/de notre correspondant/de notre correspondante/de notre envoyé spécial/de notre envoyée spéciale/par notre correspondant/par notre correspondante/publié par/écrit par/rédigé par/posté par/un article de/article de/texte de/propos recueillis par/
			texte par/auteur:/auteurs:/autrice:/auteure:/texte:/textes:/proposé par/signé/entretien par/
			tous les articles de/voir tous les articles de/par:/un reportage de/reportage de/une enquête de/enquête de/
			une chronique de/chronique de/une tribune de/tribune de/une analyse de/un entretien de/récit de/recueilli par/
			texte et photos:/textes et photos:/texte et photos de/par notre envoyé spécial/par notre envoyée spéciale`,
		Others: `photo:/photos:/photos de/photo de/crédit photo/crédits:/illustration:/illustrations:/édité par/relu par/
			vérifié par/traduit par/traduction:/traduit de l’anglais par/mis à jour par/vidéo:/infographie:/photographies:/
			photographie:`,
		And: `et/avec`,
		At:  `à/en/pour/au/aux`,
		Jobs: `journaliste/reporter/correspondant/correspondante/envoyé/envoyée/spécial/spéciale/rédacteur/rédactrice/
			chroniqueur/chroniqueuse/éditorialiste/auteur/autrice/grand/chef/directeur/directrice/pigiste/professeur/
			professeure/avocat/avocate/chercheur/chercheuse/économiste/sociologue/historien/historienne/contributeur/
			contributrice/fondateur/fondatrice`,
		Newsrooms: `rédaction/agence/agences/équipe/service/desk/collectif`,
		Published: `publié/publiée/publié le/publié à/publié hier/publié aujourd’hui/publié aujourd'hui/posté le/mis en ligne/
			mis en ligne le/paru le/date de publication/écrit le/créé le/article publié le/rédigé le/le`,
		Updated: `mis à jour/mise à jour/mis à jour le/mise à jour le/mis à jour à/modifié/modifié le/modifié à/actualisé/
			actualisé le/article mis à jour/article mis à jour le/dernière mise à jour/dernière modification/maj`,
		Reading: `minute/minutes/min/min./lecture/de lecture/temps de lecture/temps de lecture estimé/durée de lecture/lire en/
			mn/environ/secondes`,
		Buttons: `partager/partager sur/partager l’article/partager l'article/partages/commenter/commentaire/commentaires/réagir/
			réactions/imprimer/envoyer/envoyer par mail/offrir/offrir l’article/écouter/écouter l’article/enregistrer/
			sauvegarder/ajouter/copier/copier le lien/suivre/s’abonner/s'abonner/abonnés/réservé aux abonnés/
			lire plus tard/classer/vues`,
	}
}

// scenesFR holds the words for occasions of speech.
func scenesFR() sceneWords {
	return sceneWords{
		Gatherings: Set(`réunion séance débat sommet cérémonie procès rassemblement match tribunal condamné condamnée conseil sénat
			assemblée députés cour audience vote voté obsèques rencontre stade spectateurs finale meeting manifestation
			victoire défaite but derby penalty arbitre assises prévenu prévenue accusé accusée cortège`),
		Private: Set(`entretien interview lettre courriel mail message tweet publication tribune billet`),
		Occasions: Set(`interview entretien discours allocution conférence communiqué lettre tweet message tribune article rapport livre audition débat réunion
			émission sommet cérémonie meeting intervention déclaration jugement décision courriel`),
		Earlier: Set(`avait avaient`),
		Then:    Set(`alors`),
		At:      Set(`dans lors en au à pendant par sur`),
		Apart:   Set(`depuis jusque avant pour entre de dès`),
		Moments: Set(`secondes minutes heures heure`),
		Clauses: Set(`qui que dont où quand lorsque après avant alors parce comme bien depuis si puisque tandis`),
	}
}

// timeWordsFR is what French says about time.
func timeWordsFR() timeWords {
	return timeWords{
		units:       `seconde sec/minute min mn/heure h/jour journée journee/week-end weekend/semaine/quinzaine/mois/trimestre/semestre moitié/an année annee/décennie decennie/siècle siecle/millénaire`,
		unitsPlural: `secondes/minutes/heures/jours nuits/week-ends weekends/semaines//mois/trimestres/semestres/ans années annees/décennies/siècles/millénaires`,
		seasons:     `printemps/été ete/automne/hiver`,
		collectives: map[int]string{8: `huitaine`, 10: `dizaine`, 12: `douzaine`, 15: `quinzaine`, 20: `vingtaine`, 30: `trentaine`, 40: `quarantaine`, 50: `cinquantaine`, 60: `soixantaine`, 100: `centaine`},
		DayArticles: Set(`le`),
		bounds:      `jusqu'au à_partir_du dès_le depuis_le d'ici_au d'ici_le avant_le après_le`,
		lasting:     `que qu`,
		parts: map[string]string{
			"MO": `matin matinée matinee`, "AF": `après-midi apres-midi après_midi`, "EV": `soir soirée soiree`, "NI": `nuit`,
		},
		days:         map[int]string{-2: `avant-hier`, -1: `hier`, 0: `aujourd'hui`, 1: `demain`, 2: `après-demain`},
		anchoredDays: map[int]string{-1: `veille`, 1: `lendemain`, 2: `surlendemain`},
		dayParts:     map[string]string{"-1 EV": `hier_soir`, "0 EV": `ce_soir`, "0 MO": `ce_matin`, "0 AF": `cet_après-midi cet_apres-midi`, "0 NI": `cette_nuit`},
		clocks:       map[int]string{0: `minuit`, 12: `midi`},

		numbers: map[int]string{
			0: `zéro zero`, 1: `un une`, 2: `deux`, 3: `trois`, 4: `quatre`, 5: `cinq`, 6: `six`, 7: `sept`, 8: `huit`, 9: `neuf`, 10: `dix`,
			11: `onze`, 12: `douze`, 13: `treize`, 14: `quatorze`, 15: `quinze`, 16: `seize`, 17: `dix-sept`, 18: `dix-huit`, 19: `dix-neuf`,
			20: `vingt`, 30: `trente`, 40: `quarante`, 50: `cinquante`, 60: `soixante`, 70: `soixante-dix`, 80: `quatre-vingts quatre-vingt`,
			90: `quatre-vingt-dix`, 100: `cent cents`, 1000: `mille mil`, 1000000: `millions million`,
		},
		ordinals: map[int]string{
			1: `premier première premiere premiers premières`, 2: `deuxième deuxieme second seconde`, 3: `troisième troisieme`, 4: `quatrième quatrieme`,
			5: `cinquième`, 6: `sixième`, 7: `septième`, 8: `huitième`, 9: `neuvième`, 10: `dixième`, 11: `onzième`, 12: `douzième`, 13: `treizième`, 14: `quatorzième`, 15: `quinzième`, 16: `seizième`, 17: `dix-septième`,
			18: `dix-huitième`, 19: `dix-neuvième`, 20: `vingtième`, 21: `vingt_et_unième`,
		},
		ending:       `er ère re e ème eme è`,
		decades:      map[int]string{20: `années_vingt`, 30: `années_trente`, 50: `années_cinquante`, 60: `années_soixante`, 70: `années_soixante-dix`, 80: `années_quatre-vingt`, 90: `années_quatre-vingt-dix`},
		article:      `un une toute_la tout_le toute_une toute_l' tout_l'`,
		vague:        `quelques plusieurs`,
		half:         `moitié demi demie demi-`,
		quarterHours: map[int]string{1: `quart_d'heure quarts_d'heure`},
		andHalf:      `et_demi et_demie`,
		minus:        `moins`,
		minutes:      map[int]string{30: `et_demie et_demi`, 15: `et_quart`, -15: `moins_le_quart moins_un_quart`},

		shifts:         map[int]string{-1: `dernier dernière derniere derniers dernières dernieres`, 0: `ce cet cette ces`, 1: `prochain prochaine prochains prochaines`},
		namedUnits:     map[calendar.Unit]map[int]string{calendar.MonthUnit: {0: `ce_mois`}},
		shiftsBehind:   map[int]string{-1: `dernier dernière derniere derniers dernières passé passée`, 0: `courant actuel actuelle en_cours`, 2: `en_huit`, 3: `en_quinze`, 1: `prochain prochaine prochains prochaines à_venir qui_vient`, -2: `avant-dernier avant-dernière`},
		anchored:       map[int]string{0: `même`},
		anchoredBehind: map[int]string{-1: `précédent précédente`, 1: `suivant suivante`, 0: `même`},

		age:            `d'âge`,
		RomanEndings:   Set(`e ème eme er`),
		beforeChrist:   `av._j.-c. avant_j.-c. avant_jésus-christ`,
		ago:            `plus_tôt auparavant`,
		earlier:        `plus_tôt auparavant`,
		later:          `plus_tard après à_partir_de_maintenant`,
		hence:          `à_partir_de_maintenant`,
		spans:          `pour pendant moins_de`,
		agoAhead:       `il_y_a`,
		inAhead:        `dans`,
		within:         `sous d'ici d'ici_à en_moins_de`,
		before:         `avant avant_le`,
		after:          `après apres après_le`,
		every:          `chaque tous_les toutes_les`,
		per:            `par`,
		repeating:      map[int]string{1: `lundis`, 2: `mardis`, 3: `mercredis`, 4: `jeudis`, 5: `vendredis`, 6: `samedis`, 7: `dimanches`},
		repeatingParts: map[string]string{"MO": `matins`, "EV": `soirs`},
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `quotidien quotidienne quotidiennement`, calendar.WeekUnit: `hebdomadaire hebdomadairement`, calendar.FortnightUnit: `bimensuel bimensuelle`, calendar.MonthUnit: `mensuel mensuelle mensuellement`, calendar.QuarterUnit: `trimestriel trimestrielle trimestriellement`,
			calendar.HalfUnit: `semestriel semestrielle semestriellement`, calendar.YearUnit: `annuel annuelle annuellement`,
		},
		alternately:  map[calendar.Unit]string{calendar.MonthUnit: `bimestriel bimestrielle`, calendar.YearUnit: `biennal biennale bisannuel bisannuelle`},
		alternate:    `sur_deux`,
		whole:        `entier entière`,
		Numbered:     Set(`vol porte rue bus page pages chambre salle chapitre article modèle ligne alinéa`),
		NounFirst:    true,
		edges:        `début fin milieu mi courant tôt tard plus_tôt premières_heures`,
		middles:      `milieu mi`,
		finals:       `fin tard`,
		dayEnds:      `fin`,
		rests:        `reste reste_de`,
		laters:       `plus_tard`,
		beginning:    `qui_commence qui_débute commençant débutant à_partir`,
		approx:       `environ près_de plus_de moins_de au_moins presque vers à_peu_près quelque`,
		local:        `heure_locale`,
		placeTime:    `heure`,
		shortly:      `peu juste`,
		until:        `jusqu'à jusqu'au`,
		holyWeek:     `semaine_sainte`,
		hedges:       `à_peine déjà seulement tout_juste un_peu_plus_de un_peu_moins_de exactement à_peu_près`,
		ChangeVerbs:  Set(`passé passée passés passées passe passent passer passait passant passera monté montée tombé tombée grimpé grimpe chuté`),
		since:        `depuis depuis_le depuis_la`,
		orTwo:        `ou_deux ou_trois`,
		businessDays: `ouvrés ouvrables ouvré ouvrable`,
		more:         `autres premiers premières longs longues bonnes`,

		fiscal:  `scolaire fiscale civile universitaire budgétaire`,
		nothing: `au_plus_tôt au_plus_tard guerre_du_kippour`,
		present: `maintenant actuellement désormais`,
		past:    `récemment recemment dernièrement naguère`,
		future:  `bientôt prochainement sous_peu`,

		the:         `le la les l' l’ du des au aux`,
		of:          `de du des d' d’ de_la de_l'`,
		and:         `et`,
		or:          `ou`,
		at:          `à vers dès jusqu'à au`,
		in:          `en le la au dès depuis du pour fin début mi cet cette ce avant après jusqu'en jusqu'au l' d'ici sur horizon`,
		from:        `de du entre depuis des`,
		to:          `à au a jusqu'à jusqu'au jusqu'a aux`,
		oclock:      `heures heure h`,
		hours:       `il_est`,
		quarterMark: `t`,
		halfMark:    `s`,

		weak:        `matins soirs nuit nuits mar mer dim ven sam mars mai été ete est min second seconde`,
		willVerbs:   `au_plus_tôt au_plus_tard va vont vais allons allez serai serons serez aurai doit doivent devrait prévu prévue prévoit sera seront aura`,
		infinitives: `sera seront être`,
		wasVerbs:    `a ont avait avaient est était étaient fut furent dit déclaré annoncé`,
		WillEndings: `era eront ira iront ra ront rai`,
		WasEndings:  `é ée és ées ait aient èrent irent urent`,
		holidays: map[string]string{
			"new year": `jour_de_l'an nouvel_an`, "new year's eve": `saint-sylvestre`, "epiphany": `épiphanie`, "valentine": `saint-valentin`,
			"shrove tuesday": `mardi_gras`, "ash wednesday": `mercredi_des_cendres`, "palm sunday": `rameaux dimanche_des_rameaux`, "good friday": `vendredi_saint`,
			"easter": `pâques paques dimanche_de_pâques`, "easter monday": `lundi_de_pâques`, "labour": `fête_du_travail`,
			"ascension": `ascension`, "pentecost": `pentecôte`, "pentecost monday": `lundi_de_pentecôte`, "bastille": `fête_nationale`,
			"assumption": `assomption`, "all saints": `toussaint`, "armistice": `armistice`, "christmas eve": `réveillon_de_noël veille_de_noël`,
			"christmas": `noël noel jour_de_noël`, "halloween": `halloween`, "st nicholas": `saint-nicolas`, "lunar new year": `nouvel_an_chinois nouvel_an_lunaire`, "diwali": `diwali divali`, "eid al-fitr": `aïd_el-fitr aïd_al-fitr`,
			"eid al-adha": `aïd_el-kébir aïd_el-adha aïd_al-adha`, "passover": `pessah pâque_juive`, "rosh hashanah": `roch_hachana nouvel_an_juif`, "yom kippur": `yom_kippour`, "hanukkah": `hanouka hanoucca`,
			"ve day": `fête_de_la_victoire`, "st patrick": `saint-patrick`, "all souls": `fête_des_morts jour_des_morts`, "corpus christi": `fête-dieu`, "mother fr": `fête_des_mères`, "father": `fête_des_pères`, "black friday": `black_friday`, "april fools": `poisson_d'avril`,
			"advent 1": `premier_dimanche_de_l'avent`, "advent 2": `deuxième_dimanche_de_l'avent`, "advent 3": `troisième_dimanche_de_l'avent`, "advent 4": `quatrième_dimanche_de_l'avent`, "maundy thursday": `jeudi_saint`, "holy saturday": `samedi_saint`,
		},
	}
}

// speechFR holds the words around quotations of French.
func speechFR() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:      `il elle ils elles on je j nous vous certains beaucoup personne`,
		ClassObject:       `l lui leur moi me se s y en`,
		ClassPossessive:   `son sa ses leur leurs mon ma mes notre nos votre`,
		ClassDeterminer:   `le la les l un une des ce cet cette ces du au aux plusieurs certains quelques deux trois`,
		ClassPreposition:  `à de d en dans sur pour par avec sans sous chez vers contre depuis pendant après avant lors auprès devant entre dès selon face malgré concernant parmi hormis`,
		ClassBinder:       `de d du des à au aux pour en chez`,
		ClassGenitive:     `de d du des`,
		ClassParticle:     `de d du des la le`,
		ClassConjunction:  `et ou mais tandis`,
		ClassSubordinator: `que qu parce si quand lorsque alors comme puisque où`,
		ClassThat:         `que qu`,
		ClassWhether:      `si pourquoi comment`,
		ClassRelative:     `qui dont où lequel laquelle`,
		ClassAuxiliary: `a ont ai avait avaient avons est sont était étaient été être aurait auraient ait doit doivent peut peuvent va vont sera seront
			fait veut devrait pourrait serait`,
		ClassPassive:  `est été être sont était`,
		ClassUnreal:   `aurait auraient pourrait devrait si peut doit va serait`,
		ClassNegation: `ne n pas jamais`,
		ClassAdverb: `quant aussi encore ensuite également toutefois notamment déjà même puis enfin ainsi pourtant plus bien tout cependant toujours jamais souvent parfois désormais aussitôt
			volontiers presque sitôt`,
		ClassTime: `hier aujourd lundi mardi mercredi jeudi vendredi samedi dimanche matin soir après-midi janvier février mars avril mai juin juillet août
			septembre octobre novembre décembre dernier`,
		ClassTitle:  `m mm mme mmes mlle dr me`,
		ClassAside:  `comme`,
		ClassRole:   `porte-parole ministre président présidente maire préfet police parquet procureur procureure source sources`,
		ClassVerb:   `fit vint prend prit sait vient viennent reste restent`,
		ClassSource: `selon`,
	},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `dire dit dit disant dit disent disait dite dites disaient`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `er e a ant é ent ait èrent`, stems: `déclar affirm expliqu ajout assur estim indiqu précis confi lanc not regrett rappel soulign insist martel
			confirm racont raill ironis argument observ constat considér jug témoign murmur comment avou nuanc assén plaid salu clam ripost répliqu rétorqu détaill
			rapport signal avertir cri tonn fustig tranch concéd souhait protest mentionn alert analys résum répét désol enthousiasm exclam inquiét indign félicit
			proclam certifi object rectifi spécifi insinu pronostiqu`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `cer ce ça çant cé cent çait`, stems: `annon énon lan pronon dénon`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ger ge gea geant gé gent geait`, stems: `ju interro`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `eler elle ela elant elé ellent elait`, stems: `rapp`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `éter ète éta étant été ètent était`, stems: `r inqui rép`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `éder ède éda édant édé èdent édait`, stems: `conc`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `érer ère éra érant éré èrent érait`, stems: `consid sugg`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ir it it issant i issent issait`, stems: `avert`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `érer ère éra érant éré èrent érait`, stems: `temp`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `éler èle éla élant élé èlent élait`, stems: `mart`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `orer ore ora orant oré orent orait`, stems: `dépl`},
		cueVerbs{frames: FrameSpeech, endings: `er e a ant é ent ait`, stems: `lâch souffl gliss alarm étonn soupir enchaîn abond questionn tweet post`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `er e a ant é ent ait`, stems: `constat signal détaill jur avou témoign relat remarqu rassur alert rétorqu`},
		cueVerbs{frames: FrameSpeech, endings: `er e a ant é ent ait`, stems: `analys argu clam conseill contest développ fulmin grinc grond illustr ironis justifi minimis murmur nuanc pest plaid plaisant relativis tacl tonn tranch félicit expos avanc fustig chuchot hurl`},
		cueVerbs{frames: FrameSpeech, endings: `éter ète éta étant été ètent était`, stems: `compl`},
		cueVerbs{frames: FrameSpeech, endings: `cer ce ça çant cé cent çait`, stems: `aga`},
		cueVerbs{frames: FrameSpeech, endings: `réjouir réjouit réjouit réjouissant réjoui réjouissent réjouie`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `ir it it issant i issent issait`, stems: `renchér`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `souvenir souvient souvint souvenant souvenu souviennent souvenue`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `défendre défend défendit défendant défendu défendent`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `démentir dément démentit démentant démenti démentent démentait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `maintenir maintient maintint maintenant maintenu maintiennent maintenait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `convenir convient convint convenant convenu conviennent convenait`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `er e a ant é ent ait`, stems: `badin ricann rigol rouspét péror vitupér tempêt bougonn grommel approuv`},
		cueVerbs{frames: FrameSpeech, endings: `sourire sourit sourit souriant souri`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `réagir réagit réagit réagissant réagi réagissent réagissait`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `er e a ant é ent ait`, stems: `point préconis décrypt amus réfut dévoil pens écri`},
		cueVerbs{frames: FrameSpeech, endings: `ger ge gea geant gé gent geait`, stems: `insur`},
		cueVerbs{frames: FrameSpeech, endings: `espérer espère espéra espérant espéré espèrent espérait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `relever relève releva relevant relevé relèvent relevait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `révéler révèle révéla révélant révélé révèlent révélait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `garantir garantit garantit garantissant garanti garantissent garantissait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prétendre prétend prétendit prétendant prétendu prétendent prétendait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prédire prédit prédit prédisant prédit`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `écrire écrit écrivit écrivant écrit écrivait écrivent`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `re d dit dant du dent dait`, stems: `répon`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `soutenir soutient soutint soutenant soutenu soutiennent soutenait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prévenir prévient prévint prévenant prévenu préviennent prévenait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `reconnaître reconnaît reconnut reconnaissant reconnu reconnaissent reconnaissait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `admettre admet admit admettant admis admettent admettait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `poursuivre poursuit poursuivit poursuivant poursuivi poursuivent poursuivait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `conclure conclut conclut concluant conclu concluent concluait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `promettre promet promit promettant promis promettent promettait`, stems: `-`},
		cueVerbs{frames: FrameSpeech | FrameImpersonal, endings: `- apprend - - appris`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - savoir`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- - - - valoir`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `croire croit crut croyant cru croient croyait`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `craindre craint craignit craignant craint`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameWhether, endings: `demander demande demanda demandant demandé demandent`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `er e a ant é ent ait`, stems: `critiqu réclam évoqu`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `dénoncer dénonce dénonça dénonçant dénoncé dénoncent`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `er e a ant é ent ait`, stems: `qualifi accus`},
		cueVerbs{frames: FrameObject, endings: `er e a ant é ent ait`, stems: `parl tax`},
		cueVerbs{frames: FrameObject, endings: `décrire décrit décrivit décrivant décrit décrivent`, stems: `-`},
	)
}

// tailsFR are how the narrator goes on behind what was said.
func tailsFR() map[string][]Tail {
	return tailPhrases(
		", sans donner/nommer/citer/fournir/entrer/livrer/expliquer/évoquer/mentionner", "sans préciser/détailler", "sans toutefois/plus préciser/donner/de", "sans autre/autres précision/précisions/détail/détails", ", sans en dire",
		", mais a nié/démenti/refusé", "mais n '/’ a pas précisé/donné/dit/voulu", "interrogé/interrogée/questionné/questionnée/interrogés par/sur/à",
		"lors d '/’ un/une entretien/conférence/interview/point/audition/visite/déplacement/discours", "dans un/son communiqué/entretien/tweet/message/post/discours", "au micro de/d",
		", en référence à/au/aux", ", faisant référence/allusion",
	)
}
