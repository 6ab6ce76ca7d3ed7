package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// English holds the words of English.
var English = once(func() *Lexicon {
	return &Lexicon{
		Tag:           "en",
		function:      strings.Fields(`the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do`),
		FirstPerson:   Set(`i me my mine myself we us our ours ourselves please`),
		Past:          Set(`was were had did went came took gave got made said told wrote stood fell left kept met held brought thought sought bought caught taught found felt drew grew knew threw flew won saw ran led rose spoke broke chose drove woke wore sent spent lost built paid began became slept ate sat sang sank rang rode shook shot sold fought heard meant dealt`),
		zones:         Set(`pacific eastern central mountain atlantic et est edt pt pst pdt ct mt gmt bst utc cet`),
		abbreviations: Set(`insp cpl pfc spc brig mr mrs ms dr prof pres sen sens rep reps gov govs gen adm maj cmdr supt det lt col sgt capt rev hon st jr sr vs inc corp ltd co no jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave dept univ est approx etc fr mon tue tues wed thu thur thurs fri`),

		Months:   monthNames(`january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/october oct/november nov/december dec`),
		Weekdays: weekdayNames(`sunday sun/monday mon/tuesday tue tues/wednesday wed weds/thursday thu thur thurs/friday fri/saturday sat`),

		Time:    timeWordsEN(),
		People:  peopleEN(),
		Scenes:  scenesEN(),
		Bylines: bylinesEN(),
		Speech: SpeechWords{
			words:    speechEN(),
			Phrasals: phrasals(FrameSpeech, splitVerb{`on`, `go goes went gone went`}, splitVerb{`it`, `put puts put putting put`}, splitVerb{`back`, `hit hits hit hit hit`}, splitVerb{`back`, `shoot shoots shot shot shot`}, splitVerb{`in`, `chime chimes chimed chimed chimed`}),
			Plural:   "s",
			Manner:   []string{"ly"},
			Past:     []string{"ed"}, Participle: []string{"ed"},
			Gerund:  []string{"ing"},
			Sources: []string{"as per", "in the words of", "in the view of", "in the opinion of", "in the eyes of", "by the account of", "in the telling of", "in ~ words", "in ~ view", "in ~ opinion", "by ~ account", "in ~ telling"},
			Notions: []string{"fact", "idea", "notion", "possibility", "prospect"},
			Tails:   tailsEN(),
			Amounts: Set(`about around over under between above nearly at least most up to than`), Topics: Set(`about`),
			Salutations: Set(`dear`),
			Quoting:     Set(`quoted cited reported recorded`),
			Findings:    Set(`data figures numbers statistics results findings models polls`),
			Works:       Set(`work works facts study studies evidence research analysis analyses test tests survey surveys poll signs trends trial trials experiment experiments`),
		},
	}
})

// bylinesEN holds the words of the lines that tell who wrote an article and when.
func bylinesEN() BylineWords {
	return BylineWords{
		By: `by/by our/writing by/written by/reported by/posted by/published by/story by/words by/text by/article by/report by/recipe by/
			post author by/post author/posted on by/contributed by/created by/submitted by/authored by/guest post by/
			review by/interview by/analysis by/opinion by/author:/authors:/byline:/writer:/writers:/words:/text:/from/
			view all posts by/view all by/all articles by/articles by/more articles by/authored by/blog post by/a post by/an article by/all posts by/more posts by/see all posts by/posts by:/reporting by/additional reporting by/
			about the author/about author/meet the author/author/by/contributor:/about author/post author/contributors:/
			reporter:/by:/story and photos by/text and photos by/words and photos by/words and pictures by/
			text and photographs by/story and photographs by/an essay by/essay by/a column by/column by/commentary by/
			a report by/a review by/a story by/an analysis by/an interview by`,
		Others: `edited by/editing by/reviewed by/medically reviewed by/peer reviewed by/fact checked by/fact-checked by/
			checked by/approved by/photos by/photo by/photographs by/photography by/photograph by/photo:/photos:/
			pictures by/images by/image by/illustration by/illustrations by/illustrated by/video by/graphics by/
			produced by/translated by/translation by/compiled by/editor:/medical reviewer:/reviewer:/hosted by/
			presented by/sponsored by/updated by/last updated by/narrated by/directed by/reviewed and approved by/
			clinically reviewed by/expert reviewed by/legally reviewed by/reviewed and fact checked by/
			with contributions from/video:/illustration:/image:/images:/credit:/credits:/editors:/artwork by/
			commissioned by`,
		And: `and/with/as told to`,
		At:  `in/at/for/of/from/reporting from/@`,
		Jobs: `reporter/reporters/correspondent/correspondents/editor/editors/writer/writers/journalist/columnist/contributor/
			contributors/producer/staff/senior/chief/deputy/associate/assistant/freelance/freelancer/guest/political/
			foreign/special/executive/managing/multimedia/multiplatform/digital/health/business/sports/education/science/
			technology/economics/investigations/presenter/anchor/analyst/commentator/critic/blogger/author/founder/
			co-founder/cofounder/ceo/cto/coo/cmo/director/manager/head/president/vp/consultant/specialist/expert/
			strategist/certified/registered/professor/lecturer/researcher/fellow/coach/educator/educators/therapist/
			dietitian/nutritionist/physician/lawyer/attorney/counsel/engineer/developer/designer/marketer/photographer/
			admin/administrator/moderator/member/owner/master/former/coordinator/officer/lead/intern/student/partner/principal/adviser/advisor/secretary/chair/broker/architect/scientist/teacher/instructor/trainer/planner/copywriter/marketing/content/vice/general/ambassador/resident/accountant/psychologist/psychiatrist/pharmacist/nurse/surgeon/doctor/chef/recruiter/curator/librarian/archivist/host/translator/illustrator/videographer/entrepreneur/investor/evangelist/advocate/administrator`,
		Newsrooms: `reporters/staff/team/desk/newsroom/editors/editorial/contributor/contributors/wire/wires/services/service/agencies/
			agency/reports/bureau/crew/department/office/communications/media`,
		Published: `published/published on/published at/publication date/date published/first published/first published on/posted/
			posted on/posted at/created on/originally published/originally published on/issued/released/issue date/
			release date/written on/uploaded/date:/created:/added:/on`,
		Updated: `updated/updated on/updated at/updated by/last updated/last updated on/last updated at/last update/
			last modified/last modified on/modified/modified on/edited/last edited/revised/revised on/last reviewed/
			last reviewed on/reviewed/reviewed on/date modified/date updated`,
		Reading: `min/mins/minute/minutes/min./read/reading/reading time/read time/estimated reading time/time to read/to read/
			sec/second/seconds/estimated/approx/less than/est./est`,
		Buttons: `share/share this/share on/share this article/shares/tweet/email/e-mail/mail/print/save/saved/copy/copy link/
			link copied/bookmark/comment/comments/no comments/leave a comment/leave a reply/add a comment/reply/replies/
			facebook/twitter/linkedin/whatsapp/pinterest/reddit/telegram/flipboard/pocket/messenger/bluesky/threads/
			youtube/instagram/rss/follow/follow us/following/unfollow/like/likes/listen/listen to this article/
			listen to article/subscribe/sign up/views/view/claps/download/pdf/bio/full bio/read full bio/see full bio/view profile/learn more/read more/view all/see all/gift/gift this article/gift article/
			add to favorites/get link/jump to comments/go to comments/view comments/show comments/join the conversation`,
	}
}

// scenesEN holds the words for occasions of speech.
func scenesEN() sceneWords {
	return sceneWords{
		Gatherings: Set(`rally event meeting hearing debate summit ceremony forum trial session vigil inquest assembly match game sentenced convicted acquitted jailed pleaded voted
			council councillors councilors aldermen parliament senate lawmakers court judge jurors jury vote funeral protest march stadium spectators half-time semi-final final
			winner equaliser equalizer header penalty kick-off hat-trick innings derby playoff play-off defeat comeback beat beaten thrashed
			wicket wickets unbeaten touchdown touchdowns overtime shootout crowd`),
		Private: Set(`interview letter email e-mail memo message note post tweet video column essay op-ed order filing podcast phone`),
		Occasions: Set(`interview speech address rally event statement letter email e-mail message memo note post tweet video ad column essay
				editorial article report story book testimony hearing debate briefing conference call appearance broadcast show episode panel
				discussion forum town meeting summit ceremony lecture sermon keynote remarks assertion comments ruling order opinion decision verdict filing
				transcript phone radio television tv news press podcast talk toast eulogy op-ed release announcement profile`),
		Earlier: Set(`had`),
		Then:    Set(`then time`),
		Once:    Set(`once`), At: Set(`in at during on from via through`),
		Apart:   Set(`since until till before by from to for next between than`),
		Moments: Set(`seconds moments minutes hours hour minute`),
		Clauses: Set(`who which that where when while after before because as if although though since until whether how why`),
	}
}

// peopleEN holds the words for people.
func peopleEN() PeopleWords {
	return PeopleWords{
		Honorifics: genders(
			`dr prof hon rev reverend fr pastor imam rabbi saint st cllr coun det con insp supt sgt sergeant cpl corporal pfc inspector superintendent pc dci otunba mallam engr barr`,
			`mr sir lord monsignor herr monsieur señor signor alhaji`,
			`mrs ms miss mx lady dame madam mme frau señora doña signora hajia alhaja`),
		Roles: genders(
			`president pres premier minister chancellor taoiseach tánaiste secretary undersecretary senator sen representative rep delegate
				legislator lawmaker governor gov mayor ambassador envoy diplomat speaker leader chairperson chair chief head boss director
				executive ceo cfo coo founder co-founder cofounder owner partner manager president-elect vice-president commissioner
				councilor councillor councilmember judge justice attorney lawyer prosecutor solicitor barrister counsel
				officer official sheriff sergeant sgt detective inspector superintendent constable captain capt lieutenant lt
				general gen colonel col major admiral commander marshal soldier veteran agent spokesperson adviser advisor aide assistant
				strategist consultant pollster analyst economist historian scientist researcher professor lecturer scholar teacher
				principal dean provost student graduate author writer editor journalist reporter correspondent columnist critic
				commentator host anchor presenter broadcaster blogger moderator producer actor director-general filmmaker singer
				songwriter musician rapper composer artist painter architect designer comedian model pitcher quarterback coach trainer
				player goalkeeper striker midfielder defender boxer golfer athlete driver pilot engineer developer programmer physician
				doctor surgeon nurse therapist psychologist psychiatrist epidemiologist farmer worker contractor developer banker broker
				trader investor financier billionaire millionaire mogul tycoon magnate entrepreneur philanthropist activist organizer
				campaigner advocate lobbyist donor fundraiser volunteer voter resident neighbor neighbour witness survivor victim patient
				suspect defendant plaintiff candidate nominee frontrunner front-runner contender hopeful rival opponent challenger
				incumbent politician republican democrat conservative socialist libertarian member fellow expert specialist whistleblower
				bishop archbishop cardinal pope priest deacon vicar minister chaplain sultan emir sheikh dictator strongman
				ayatollah mp mep td msp mec mla mpp mlc congressperson deputy treasurer convenor convener clerk auditor comptroller coroner pastor astronaut chef
				supporter ally backer friend colleague operative believer publisher translator librarian curator photographer biographer negotiator mediator coordinator administrator
				paramedic midwife dentist vet veterinarian pharmacist firefighter coastguard lifeguard headteacher headmaster apprentice trainee labourer employee surveyor technician craftsman restaurateur hotelier bartender shopkeeper bookseller playwright novelist poet drummer
				guitarist choreographer sculptor geographer sociologist criminologist climatologist meteorologist forecaster biologist ecologist botanist zoologist physicist chemist astronomer geologist seismologist volcanologist virologist immunologist oncologist cardiologist
				neurologist pediatrician paediatrician trucker postman plumber electrician bricklayer accountant actuary anaesthetist anthropologist arborist archaeologist archivist astrophysicist auctioneer barista beekeeper biochemist blacksmith bookkeeper caretaker carer cartoonist
				cellist chiropractor cinematographer conductor conservationist counsellor cyclist dancer demographer dermatologist dietitian diver dramatist entomologist fishmonger florist forager gamekeeper gardener geneticist geophysicist glaciologist grazier greengrocer grower
				hairdresser harbourmaster horticulturist housekeeper hydrologist illustrator influencer innkeeper instructor interpreter investigator jeweller jockey landowner linguist locksmith machinist magician mathematician mechanic microbiologist modeller mountaineer naturalist
				neuroscientist newsagent nutritionist oceanographer ophthalmologist optician optometrist ornithologist osteopath palaeontologist paleontologist pathologist philosopher physiotherapist pianist planner podcaster podiatrist printmaker publican puppeteer radiographer
				radiologist realtor receptionist registrar sailor scaffolder seamstress statistician steelworker stockbroker stonemason stylist toxicologist tutor undertaker vintner violinist waiter welder winemaker woodworker zookeeper
				organiser referee umpire winger deportee bystander onlooker protester protestor demonstrator pensioner retiree
				batsman bowler shortstop medalist medallist notary magistrate imam rabbi claimant`,
			`spokesman chairman congressman councilman alderman committeeman assemblyman businessman newsman anchorman policeman fireman yachtsman
				fisherman statesman salesman king prince duke earl baron emperor father husband son brother uncle nephew grandfather
				grandson stepfather hubby boyfriend widower monk landlord man boy gentleman guy dad`,
			`spokeswoman chairwoman congresswoman councilwoman alderwoman committeewoman assemblywoman businesswoman policewoman
				queen princess duchess baroness empress mother wife daughter sister aunt niece grandmother granddaughter stepmother
				girlfriend widow actress nun landlady hostess waitress missus saleswoman yachtswoman woman girl lady mom mum`),
		Epithets: genders(
			`star singer rapper striker midfielder defender winger goalkeeper forward playmaker teenager youngster pensioner presenter
				author comedian comic golfer boxer novelist playwright screenwriter academic hitmaker veteran grandee winner peer professor
				biologist physicist chemist economist historian senator mp lawmaker politician billionaire entrepreneur retiree skipper scot swede dane finn
				spaniard briton turk croat serb slovak czech first-son first-daughter`,
			`actor frontman businessman congressman widower`,
			`actress businesswoman congresswoman widow lady`),
		Modifiers: Set(`former ex late then acting interim deputy vice assistant associate senior junior chief executive prime foreign first
				second longtime veteran retired incoming outgoing newly elected new general national international state federal local
				presidential gubernatorial congressional senatorial mayoral political economic financial military legal medical social
				campaign policy planning press media communications security defense defence finance health interior justice home labor
				labour trade environment energy education transport agriculture party majority minority opposition government police
				ministry department white co fellow special managing marketing sales research elections election science art film
				republican democratic conservative liberal progressive independent tory labour socialist christian muslim jewish
				catholic right left far hard center centre wing current honorary founding human rights business tech technology`),
		plural: []string{"s", "es"},
		same: synonyms(`senator sen/governor gov/representative rep congressman congresswoman congressperson/president pres/general gen/colonel col/captain capt/
				lieutenant lt/sergeant sgt/chairman chairwoman chairperson chair/spokesman spokeswoman spokesperson/adviser advisor aide/lawyer attorney counsel/
				judge justice/professor prof/frontrunner front-runner/ceo executive/doctor physician dr/councilor councillor councilman councilwoman councilmember`),
		covers: kinds(`lawmaker senator representative delegate legislator mp mep councilor/legislator senator representative mp/
				politician senator representative governor mayor president premier minister candidate nominee/candidate nominee contender frontrunner hopeful/
				official spokesman secretary director commissioner chief minister undersecretary/leader president premier chancellor taoiseach king chairman speaker head/
				premier minister chancellor/executive chairman founder director/academic professor lecturer scholar/scholar professor historian/
				activist organizer campaigner/barrister prosecutor lawyer counsel solicitor/academic professor/journalist reporter editor correspondent columnist anchor host/officer sergeant detective captain lieutenant sheriff/
				mogul billionaire tycoon developer businessman/businessman billionaire mogul tycoon investor entrepreneur/tycoon billionaire businessman/
				nominee candidate/contender candidate/hopeful candidate/envoy ambassador/diplomat ambassador envoy/star actor actress singer/prosecutor attorney/
				woman spokeswoman congresswoman/man spokesman congressman`),
		organisations: Set(`ministry department agency bureau office administration government cabinet parliament congress senate house council commission
				committee court tribunal party campaign union association federation league organization organisation institute institution
				foundation trust fund bank group company corporation corp inc ltd plc llc firm airline network channel station
				guild newspaper paper times post tribune herald gazette journal guardian telegraph observer chronicle news magazine tabloid daily
				weekly media press university college school academy hospital clinic museum church police army navy force forces guard
				authority board center centers centre centres club team society coalition alliance conference convention assembly embassy consulate
				studio studios records pictures entertainment industries holdings partners associates capital management ventures
				service services system systems laboratory lab observatory exchange market chamber task tower street avenue road
				park square island county city river mountain lake airport stadium hotel theater theatre award awards prize act
				bill war week day night show street band orchestra festival website site company publication outlet broadcaster
				regime kremlin pentagon caucus watchdog regulator management staff charity think-tank castle cathedral palace protection enforcement nonprofit startup insurer lender retailer manufacturer maker opposition executive directorate brotherhood`),
		Links: Set(`of for`), From: Set(`by from`),
		Pronouns: pronouns(`he him his himself/she her hers herself/they them their theirs themselves/it its itself/i me my mine myself/who whom whose`),
		Definite: Set(`the this that these those his her their its our`),
		Both:     Set(`two both pair duo couple`),
		And:      Set(`and`), Agent: "by", Saints: Set(`st st. saint`), Former: Set(`former ex onetime one-time erstwhile`), Kin: Set(`husband wife patient victim suspect defendant`),
		Departments: Set(`department ministry office secretariat center centers centre centres institute institutes organization organisation`),
		Agencies:    Set(`police constabulary administration enforcement protection agency authority commission service services bureau department council committee institute board association`),
		Public:      Set(`ministry department authority court tribunal police army navy parliament congress senate council committee commission government office university embassy regulator`),
		Placing:     Set(`in at near inside outside throughout`),
		Ranks:       Set(`prime vice deputy assistant`),
		Trades:      Set(`carmaker automaker chipmaker drugmaker brewer brokerage retailer lender insurer broadcaster startup supermarket utility conglomerate bookmaker grocer airline charity union operator developer supplier publisher manufacturer contractor carrier`),
		Bodies:      kinds(`force police constabulary/hospital clinic/school academy/club united fc/carrier airline airways air/brokerage securities/lender bank/union federation`),
		Spokesmen:   Set(`spokesman spokeswoman spokesperson`),
		Outfits: Set(`company firm paper newspaper tabloid magazine network channel station agency group organization organisation nonprofit charity
				outlet site website bureau publication startup airline retailer manufacturer insurer lender broadcaster bank union institute club force board trust council fund`),
		Folk:       Set(`people women men children workers farmers teachers veterans nation fishermen seamen servicemen sportsmen`),
		Documents:  Set(`research evidence data analysis legend history editorial article report memo statement letter column story essay op-ed post blog book email message release transcript filing survey study poll index paper audit review newsletter lawsuit complaint indictment affidavit tweet note`),
		Indefinite: Set(`a an one some any many several most few other another no two three four five six seven eight nine ten`),
		Relatives:  Set(`who whom whose that which where`),
		Small: Set(`the a an this that these those his her their its our my your he she they it we you i who whom what which when where why how
				there here and or but nor so yet if because although though while whereas unless once whether not no yes all any both each every
				some many most few several such other another more less much one two three four five six seven eight nine ten then now also even
				just only still again too very however meanwhile moreover furthermore instead indeed perhaps maybe later earlier recently finally
				first second third last next asked speaking told let says said say ago today yesterday tomorrow tonight mostly nearly almost
				early late soon often sometimes never always already rather quite well oh look see read more related former given`),
		Prepositions: Set(`of for at from in on by with to into onto over under about against between among through during before after since
				until till alongside beside amid amidst despite without within along across behind beyond near off out up down as like unlike than per via according
				including following citing calling`),
		Auxiliaries: Set(`is are was were be been being has have had do does did will would could should may might must can cannot`),
	}
}

// speechEN holds the words around quotations of English.
func speechEN() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:     `he she they it we i you who others many some both all two three several everyone someone nobody`,
		ClassObject:      `him her them me us himself herself themselves itself`,
		ClassPossessive:  `his her their its my our your`,
		ClassDeterminer:  `the a an this that these those some many several most one two three four five both another other every each any no all more various`,
		ClassPreposition: `in on at by of for to from with about after before during through under over against between among since until into onto upon within without near outside inside behind via despite like as toward towards amid including excluding concerning regarding following ahead across around per out off up down`,
		ClassBinder:      `of for at from with in on to by about against behind near below above across around among between over under inside outside within`,
		ClassConjunction: `and or but nor while`,
		ClassSubordinator: `that because although though if when whenever while whereas unless until since as than whether
			before after where how why what so`,
		ClassThat:      `that`,
		ClassWhether:   `whether if how why what when where who which`,
		ClassRelative:  `who which whom whose that where`,
		ClassAuxiliary: `has have had having is are was were be been being am do does did will would can could may might must shall should won wouldn couldn didn doesn don isn aren wasn weren hasn haven hadn ca cannot`,
		ClassPassive:   `is are was were be been being get gets got`,
		ClassUnreal:    `will would can could may might must shall should if unless won wouldn couldn ll d to cannot ca`,
		ClassNegation:  `not never no nobody none neither nor hardly didn doesn don isn aren wasn weren hasn haven hadn n`,
		ClassAdverb: `also later then still again even just only now soon once often always already repeatedly recently previously further first finally
			meanwhile instead therefore thus nevertheless nonetheless however too publicly privately reportedly simply largely openly specifically
			frequently formally consistently long ever perhaps rather merely promptly quickly immediately initially ultimately eventually
			clearly famously flatly bluntly jokingly apparently essentially basically back out aloud up yet himself herself themselves itself`,
		ClassTime: `yesterday today tonight tomorrow earlier late early last next this monday tuesday wednesday thursday friday saturday sunday
			january february march april june july august september october november december ago afterward afterwards recently
			morning afternoon evening night week month year
			jan feb mar apr jun jul aug sept sep oct nov dec`,
		ClassTitle: `mr mrs ms miss dr sir dame lord lady sen sens senator senators rep reps representative congressman congresswoman gov govs governor
			president vice secretary mayor gen general col colonel lt maj major capt captain sgt sergeant adm admiral prof professor judge
			chairman chairwoman chair director rev pope prince princess king queen ambassador speaker leader chancellor premier minister prime
			former detective sheriff officer`,
		ClassRole: `family assembly spokesman spokeswoman spokesperson spokesmen official officials aide aides adviser advisers advisor analyst analysts critics police
			researchers source sources statement report candidate campaign lawmaker lawmakers expert experts authorities prosecutors
			lawyer attorney author editor reporter professor director manager strategist leader president senator governor mayor minister
			secretary chairman head founder chief executive`,
		ClassVerb: `came went got made took gave kept left let ran began started became stood sat put set met led held saw won lost drew grew fell rose flew
			threw spoke broke chose drove wore bore swore tore sought bought brought fought caught taught thought sent spent bent built dealt
			laid paid hit cut shut shot spread spun stuck struck swung hung dug rode wrote woke shook forgot beat bit hid slid fed fled
			bled sped slept wept swept leapt meant lent lit quit used
			comes goes gets makes takes gives keeps runs means brings becomes remains includes speaks`,
		ClassSource:   `according`,
		ClassTo:       `to`,
		ClassGenitive: `of`,
		ClassParticle: `de von van der den del della di da du bin ibn ter la`,
		ClassAside:    `as`,
		ClassSender:   `from`,
	},
		// Verbs of saying and writing, which may stand beside direct speech.
		cueVerbs{frames: FrameSpeech | FrameClause, endings: `say says said saying`, stems: `-`},
		cueVerbs{frames: FrameSpeech | FrameTell, endings: `tell tells told telling`, stems: `-`},
		cueVerbs{frames: FrameSpeech | FrameClause | FrameNoun, endings: `write writes wrote writing written`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `sing sings sang singing`, stems: `-`},
		cueVerbs{frames: FrameSpeech | FrameClause | FrameNoun, endings: `- s ed ing`, stems: `claim confirm report recall assert add reckon`},
		cueVerbs{frames: FrameSpeech | FrameClause | FrameNoun | FrameShow, endings: `- s ed ing`, stems: `suggest`},
		cueVerbs{frames: FrameSpeech | FrameClause, endings: `- s ed ing`, stems: `insist contend`},
		cueVerbs{frames: FrameSpeech | FrameClause, endings: `e es ed ing`, stems: `argu jok complain`},
		cueVerbs{frames: FrameSpeech | FrameClause | FrameNoun, endings: `e es ed ing`, stems: `not acknowledg announc declar observ conclud conced reiterat emphasiz stipulat hypothesiz alleg`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- s ed ing`, stems: `explain maintain comment remark counter tweet retweet affirm lament shout yell bellow boast complain interject proclaim scream exclaim`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- s ed ing`, stems: `respond answer post point sigh groan laugh grumble`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `e es ed ing`, stems: `emphasis minimis apologis theoris summaris criticis`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- es ed ing`, stems: `confess stress`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- s ted ting`, stems: `retort`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- s ped ping`, stems: `quip`},
		cueVerbs{frames: FrameSpeech | FrameClause | FrameNoun, endings: `- s ted ting`, stems: `admit`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `y ies ied ying`, stems: `repl specif clarif cr`},
		cueVerbs{frames: FrameSpeech | FrameClause | FrameNoun, endings: `y ies ied ying`, stems: `testif`},
		cueVerbs{frames: FrameSpeech, endings: `e es ed ing`, stems: `continu`},
		cueVerbs{frames: FrameSpeech, endings: `e es ed ing`, stems: `enthus mus opin interven fum`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `e es ed ing`, stems: `surmis postulat reiterat elaborat`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `- s ed ing`, stems: `recount attest relay`},
		cueVerbs{frames: FrameSpeech, endings: `- s ed ing`, stems: `beam gush howl thunder rant reason chant murmur mutter whisper roar`},
		cueVerbs{frames: FrameSpeech, endings: `- s ped ping`, stems: `snap`},
		cueVerbs{frames: FrameSpeech | FrameWhether | FrameTell, endings: `- s ed ing`, stems: `ask`},
		cueVerbs{frames: FrameSpeech, endings: `- s ed ing`, stems: `wonder`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameTell, endings: `- s ed ing`, stems: `remind inform warn caution`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameTell, endings: `e es ed ing`, stems: `assur advis`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `e es ed ing`, stems: `stat disclos speculat`},

		// Verbs of saying that stand beside no direct speech.
		cueVerbs{frames: FrameReport | FrameClause | FrameNoun, endings: `- s ed ing`, stems: `predict`}, cueVerbs{frames: FrameReport | frameThat, endings: `- s ed ing`, stems: `vow agree`},
		cueVerbs{frames: FrameReport | frameThat | FrameShow, endings: `- s ed ing`, stems: `hint signal`},
		cueVerbs{frames: FrameReport | FrameClause | FrameNoun | FrameShow, endings: `- s ed ing`, stems: `reveal`},
		cueVerbs{frames: FrameReport | frameThat, endings: `e es ed ing`, stems: `estimat charg calculat propos pledg promis`},
		cueVerbs{frames: FrameReport | frameThat | FrameShow, endings: `e es ed ing`, stems: `indicat`},
		cueVerbs{frames: FrameReport | frameThat, endings: `y ies ied ying`, stems: `den impl`},
		cueVerbs{frames: FrameReport | frameThat | FrameTell, endings: `e es ed ing`, stems: `convinc`},

		// Verbs of judging: what is said is the words in quotation marks.
		cueVerbs{frames: FrameSpeech | FrameObject, endings: `- s ed ing`, stems: `call`},
		cueVerbs{frames: FrameObject, endings: `- s ed ing`, stems: `attack mock blast reject support question defend mention highlight tout condemn bemoan label portray brand demand assail hail thank applaud back echo favor favour champion protest`},
		cueVerbs{frames: FrameObject, endings: `- s med ming`, stems: `slam`}, cueVerbs{frames: FrameObject, endings: `- - termed terming`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `- s red ring`, stems: `refer`},
		cueVerbs{frames: FrameObject, endings: `- s bed bing`, stems: `dub`},
		cueVerbs{frames: FrameObject, endings: `- es ed ing`, stems: `dismiss express`},
		cueVerbs{frames: FrameObject, endings: `e es ed ing`, stems: `describ criticiz accus prais cit oppos endors denounc blam ridicul invok defin characteriz characteris disparag rebuk encourag voic embrac compar advocat critiqu`},
		cueVerbs{frames: FrameObject, endings: `y ies ied ying`, stems: `decr vilif`},
		cueVerbs{frames: FrameObject, endings: `- s ed ing`, stems: `rail`},

		// Verbs that report nothing; their forms help to read a clause.
		cueVerbs{endings: `think thinks thought thinking`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `read reads read reading`, stems: `-`},
		cueVerbs{endings: `know knows knew knowing`, stems: `-`},
		cueVerbs{endings: `find finds found finding`, stems: `-`},
		cueVerbs{endings: `show shows showed showing shown`, stems: `-`},
		cueVerbs{endings: `feel feels felt feeling`, stems: `-`},
		cueVerbs{endings: `understand understands understood understanding`, stems: `-`},
		cueVerbs{endings: `see sees saw seeing`, stems: `-`},
		cueVerbs{endings: `speak speaks spoke speaking spoken`, stems: `-`},
		cueVerbs{endings: `seek seeks sought seeking`, stems: `-`},
		cueVerbs{endings: `- s ed ing`, stems: `learn doubt fear threaten expect want seem appear talk consider recommend request`},
		cueVerbs{endings: `- es ed ing`, stems: `discuss`},
		cueVerbs{endings: `- s red ring`, stems: `prefer`},
		cueVerbs{endings: `- s ned ning`, stems: `plan`},
		cueVerbs{endings: `e es ed ing`, stems: `believ realiz recogniz presum hop decid declin refus urg`},
		cueVerbs{endings: `y ies ied ying`, stems: `worr identif`},
	)
}

// timeWordsEN is what English says about time.
func timeWordsEN() timeWords {
	return timeWords{
		units:       `second sec secs/minute min mins/hour hr hrs h/day d weekday/weekend/week wk workweek/fortnight/month mo/quarter/half/year yr y/decade/century/millennium`,
		unitsPlural: `seconds/minutes/hours/days nights weekdays/weekends/weeks wks/fortnights/months/quarters/halves/years yrs/decades/centuries/millennia`,
		seasons:     `spring/summer/autumn fall/winter`,
		smallHours:  `early_hours_of_the_morning small_hours_of_the_morning early_hours small_hours wee_hours`,
		parts: map[string]string{
			"MO": `morning midmorning`, "MI": `lunchtime`, "AF": `afternoon midafternoon`, "EV": `evening`, "NI": `night overnight`, "DT": `daytime`,
		},
		days: map[int]string{
			-2: `day_before_yesterday`, -1: `yesterday`, 0: `today`, 1: `tomorrow tmrw tmr`, 2: `day_after_tomorrow day_after_tmrw`,
		},
		dayParts: map[string]string{"-2 NI": `night_before_last`, "-1 NI": `last_night`, "0 NI": `tonight this_night`},
		clocks:   map[int]string{0: `midnight mid-night mid_night`, 12: `noon noonish midday mid-day mid_day 12_noon`},

		numbers: map[int]string{
			0: `zero`, 1: `one`, 2: `two couple couple_of`, 3: `three`, 4: `four`, 5: `five`, 6: `six`, 7: `seven`, 8: `eight`, 9: `nine`,
			10: `ten`, 11: `eleven`, 12: `twelve dozen`, 13: `thirteen`, 14: `fourteen`, 15: `fifteen`, 16: `sixteen`,
			17: `seventeen`, 18: `eighteen`, 19: `nineteen`, 20: `twenty`, 30: `thirty`, 40: `forty`, 50: `fifty`,
			60: `sixty`, 70: `seventy`, 80: `eighty`, 90: `ninety`, 100: `hundred`, 1000: `thousand`, 1000000: `million`,
		},
		ordinals: map[int]string{
			1: `first`, 2: `second latter`, 3: `third`, 4: `fourth`, 5: `fifth`, 6: `sixth`, 7: `seventh`, 8: `eighth`, 9: `ninth`,
			10: `tenth`, 11: `eleventh`, 12: `twelfth`, 13: `thirteenth`, 14: `fourteenth`, 15: `fifteenth`, 16: `sixteenth`,
			17: `seventeenth`, 18: `eighteenth`, 19: `nineteenth`, 20: `twentieth`, 30: `thirtieth`,
		},
		ending: `st nd rd th`,
		decades: map[int]string{
			20: `twenties`, 30: `thirties`, 40: `forties`, 50: `fifties`, 60: `sixties`, 70: `seventies`, 80: `eighties`, 90: `nineties`,
		},
		MonthFirst: true, dayEnds: `end`, ChangeVerbs: Set(`rose rise rises risen rising fell fall falls fallen falling went grew grow grows grown increased increase increases dropped drop drops climbed climb climbs jumped jump declined decline slipped dipped eased moved cut raised lowered reduced widened narrowed expanded shrank swelled slid plunged soared surged tumbled edged improved`),
		decadeEnding: `s`,
		article:      `a an another all full whole entire`,
		vague:        `several few some many`,
		half:         `half ½`,
		quarterHours: map[int]string{1: `quarter_of_an_hour quarter-hour quarter-hours`},
		andHalf:      `and_a_half and_half`,

		shifts:   map[int]string{-1: `last past previous`, 0: `this current`, 1: `next coming upcoming`},
		lately:   `past`,
		anchored: map[int]string{-1: `preceding previous`, 0: `that same latest`, 1: `following`},
		recent:   `recent`,
		coming:   `coming`,

		age:          `old olds of_age`,
		beforeChrist: `bc bce b.c. b.c.e.`,
		ago:          `ago earlier`,
		earlier:      `earlier`,
		later:        `later hence from_now from_today from_then`,
		hence:        `hence from_now from_today`,
		spans:        `for less_than up_to`,
		inAhead:      `in`,
		within:       `within`,
		before:       `before prior_to`,
		after:        `after from`,
		every:        `every each`,
		per:          `per once_a twice_a times_a once_an twice_an once_every`,
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `daily everyday`, calendar.WeekUnit: `weekly`, calendar.MonthUnit: `monthly`, calendar.QuarterUnit: `quarterly`, calendar.YearUnit: `annually yearly per_annum`,
			calendar.HourUnit: `hourly`, calendar.FortnightUnit: `biweekly bi-weekly fortnightly`, calendar.HalfUnit: `semi-annually semiannually semi-annual semiannual biannual biannually`,
		},
		repeating:      map[int]string{1: `mondays`, 2: `tuesdays`, 3: `wednesdays`, 4: `thursdays`, 5: `fridays`, 6: `saturdays`, 7: `sundays`},
		repeatingParts: map[string]string{"MO": `mornings`, "AF": `afternoons`, "EV": `evenings`, "NI": `nights nightly`},
		Numbered:       Set(`flight gate platform door seat bus page pages section chapter room route model article paragraph line lines clause lot serial`),
		edges:          `early earlier late mid middle end beginning start`,
		middles:        `mid middle`,
		ofDay:          `early late mid middle`,
		finals:         `late end eoy`,
		rests:          `rest rest_of remainder remainder_of`,
		laters:         `later`,
		beginning:      `starting beginning commencing starting_from starting_on beginning_on`,
		approx:         `or_so about around almost nearly roughly approximately at_least at_most more_than less_than up_to`,
		local:          `local_time eastern_time central_time mountain_time pacific_time uk_time sharp`,
		placeTime:      `time`,
		shortly:        `shortly just soon immediately`,
		holyWeek:       `holy_week`,
		since:          `since`,
		orTwo:          `or_two or_three`,
		is:             `is was it's`,
		alternate:      `other`,
		alternately:    map[calendar.Unit]string{calendar.MonthUnit: `bimonthly bi-monthly`},
		businessDays:   `business working trading weekday weekdays`,
		more:           `more further additional full whole straight consecutive successive trading business working calendar long short other`,
		running:        `straight consecutive successive`,
		long:           `long`,
		period:         `period`,
		fiscal:         `fiscal fy financial tax school academic`,

		present:    `now currently current nowadays presently at_present at_the_moment at_the_minute at_this_time at_the_present_time these_days till_date`,
		past:       `recently lately recent in_the_past the_other_day`,
		namedUnits: map[calendar.Unit]map[int]string{calendar.YearUnit: {0: `eoy`}},
		future:     `soon in_the_future in_the_near_future`,
		nothing:    `giving_tuesday bloody_sunday this_time_of_year this_time_of_the_year soon_after_the soon_afterwards soon_after_that tamil_new_year ethiopian_new_year thai_new_year khmer_new_year bengali_new_year hindu_new_year tibetan_new_year persian_new_year yom_kippur_war orthodox_new_year orthodox_christmas orthodox_easter as_soon_as now_that at_the_end_of_the_day at_the_moment_of at_the_moment_when at_the_moment_that at_the_minute_of turn_of_the_century turn_of_the_millennium may_be at_the_same_time last-minute half-hourly three-quarters three_quarters_of`,

		the:         `the`,
		of:          `of`,
		and:         `and`,
		at:          `at around about @ by`,
		in:          `in on since until till by during through throughout from before after of circa no_later_than not_later_than no_earlier_than`,
		from:        `from between`,
		to:          `to until till til through thru`,
		pastHour:    `past`,
		toHour:      `to`,
		fractions:   map[int]string{15: `quarter a_quarter`},
		oclock:      `o'clock oclock ish`,
		quarterMark: `q`,
		halfMark:    `h`,

		weak:        `early_hours small_hours wee_hours unspecified unexpected unprecedented undisclosed indeed speed exceed proceed succeed sacred naked night morning afternoon evening nights may march mar sun sat wed second fall spring min sec financial tax school academic`,
		willVerbs:   `at_the_earliest at_the_latest will ll shall would be to_be is_to are_to plans plan planned expects expected scheduled due set until till as_early_as as_soon_as effective upcoming opens begins starts resumes expires premieres concludes meet meets convenes arrives departs travels airs kicks_off takes_effect`,
		ended:       `ended ending`,
		infinitives: `be will would shall ll`,
		wasVerbs:    `could_not_be couldn't_be was were had did said told met went came began took made held got gave left sent found won lost saw fell rose led sold paid bought ran sank drove grew knew threw drew flew fought brought thought caught taught built sent spent met wrote broke chose spoke stole fled hit cut put set`,
		WasEndings:  `ed`,
		holidays: map[string]string{
			"new year": `new_year's_day new_year`, "new year's eve": `new_year's_eve year-end`, "christmas": `christmas christmas_day xmas`,
			"christmas eve": `christmas_eve`, "boxing": `boxing_day`, "easter": `easter easter_sunday`, "easter monday": `easter_monday`,
			"good friday": `good_friday`, "thanksgiving": `thanksgiving thanksgiving_day thanks_giving thanks_giving_day`, "memorial": `memorial_day`,
			"labor us": `labor_day`, "labour": `labour_day may_day`, "independence us": `independence_day`, "halloween": `halloween`, "valentine": `valentine's_day st._valentine's_day saint_valentine's_day`, "mlk": `martin_luther_king_day mlk_day`, "presidents": `presidents'_day presidents_day`,
			"black friday": `black_friday`, "cyber monday": `cyber_monday`, "earth": `earth_day`, "st patrick": `st_patrick's_day st._patrick's_day saint_patrick's_day`,
			"juneteenth": `juneteenth`, "armistice": `veterans_day armistice_day remembrance_day`, "ash wednesday": `ash_wednesday`, "palm sunday": `palm_sunday`, "pentecost": `pentecost whit_sunday`, "columbus": `columbus_day`, "bastille": `bastille_day`,
			"mother": `mother's_day`, "father": `father's_day`, "canada": `canada_day`, "april fools": `april_fools'_day`,
			"groundhog": `groundhog_day`, "all saints": `all_saints'_day`, "inauguration": `inauguration_day`, "tax us": `tax_day`, "cinco de mayo": `cinco_de_mayo`,
			"singles": `singles'_day`, "pentecost monday": `whit_monday`, "shrove tuesday": `mardi_gras shrove_tuesday fat_tuesday`, "maundy thursday": `maundy_thursday`,
			"lunar new year": `lunar_new_year chinese_new_year korean_new_year vietnamese_new_year`, "diwali": `diwali deepavali`, "eid al-fitr": `eid_al-fitr eid_ul-fitr eid-ul-fitr`,
			"eid al-adha": `eid_al-adha eid_ul-adha eid-ul-adha eid_al-azha eidul_azha`, "islamic new year": `islamic_new_year hijri_new_year arabic_new_year`, "ashura": `ashura`, "purim": `purim`,
			"passover": `passover`, "shavuot": `shavuot`, "rosh hashanah": `rosh_hashanah rosh_hashana jewish_new_year`, "yom kippur": `yom_kippur`, "sukkot": `sukkot`, "hanukkah": `hanukkah chanukah`,
			"advent 1": `first_sunday_of_advent first_sunday_in_advent`, "advent 2": `second_sunday_of_advent second_sunday_in_advent`, "advent 3": `third_sunday_of_advent third_sunday_in_advent`, "advent 4": `fourth_sunday_of_advent fourth_sunday_in_advent`, "election us": `election_day`, "holy saturday": `holy_saturday`,
		},
	}
}

// tailsEN are how the narrator goes on behind what was said.
func tailsEN() map[string][]Tail {
	const (
		but      = "but/though/although "
		withheld = " say/give/elaborate/specify/name/provide/disclose/offer/explain/identify/mention/comment/detail/reveal/indicate/clarify/rule/respond/answer/address"
		opinion  = "claim/position/view/remark/comment/assertion/charge/accusation/demand/pledge/allegation/suggestion/argument/sentiment/stance/statement/comparison"
		occasion = "conference/briefing/interview/debate/speech/hearing"
		written  = "statement/interview/post/tweet/email/release"
		one      = "a/an/the/his/her/their/its "
	)
	return tailPhrases(
		", a/the court/jury/inquest/tribunal/hearing heard", ", a/the court/jury/inquest/tribunal/hearing was told",
		but+"did not"+withheld, but+"~ did not"+withheld, but+"didn '/’ t"+withheld, but+"~ didn '/’ t"+withheld,
		but+"would not"+withheld, but+"~ would not"+withheld, but+"declined/refused to", but+"~ declined/refused to",
		but+"gave/offered/provided no", but+"~ gave/offered/provided no", but+"stopped short", but+"~ stopped short",
		", without giving/naming/saying/providing/mentioning/offering/explaining/identifying/disclosing/detailing", "without elaborating/elaboration/specifying", "without going into",
		"without giving/offering/providing/citing details/evidence/specifics/names/figures", "without giving/offering/providing/citing further/more/any/a ?",
		"when/if asked/pressed/questioned/contacted", "asked by/about/whether/if",
		"in "+one+"statement/interview/tweet", "in "+one+"? "+written,
		"at "+one+"conference/briefing", "at "+one+"? conference/briefing", "during "+one+occasion, "during "+one+"? "+occasion,
		", prompting/sparking/drawing/triggering/echoing/contradicting/referring/alluding/reiterating/rejecting/dismissing/refusing/declining/quoting/citing/angering",
		", raising questions/eyebrows", ", in a/an apparent/clear/veiled", ", in response to", ", a/an "+opinion, ", a/an ? "+opinion, ", a/the day after",
	)
}
