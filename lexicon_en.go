package lede

import "strings"

// lexiconEN holds the words of English.
var lexiconEN = once(func() *lexicon {
	return &lexicon{
		tag:           "en",
		function:      strings.Fields(`the and of to that is was for with on his are be at have from had which but were they said`),
		firstPerson:   set(`i me my mine myself we us our ours ourselves`),
		abbreviations: set(`mr mrs ms dr prof sen rep gov gen lt col sgt capt rev hon st jr sr vs inc corp ltd co no jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave dept univ est approx etc fr`),

		months:   monthNames(`january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/october oct/november nov/december dec`),
		weekdays: weekdayNames(`sunday sun/monday mon/tuesday tue tues/wednesday wed weds/thursday thu thur thurs/friday fri/saturday sat`),

		speech: speechEN(),
	}
})

// speechEN holds the words around quotations of English.
func speechEN() speechWords {
	return newSpeechWords(map[wordClass]string{
		classPronoun:     `he she they it we i you who others many some everyone someone nobody`,
		classObject:      `him her them me us himself herself themselves itself`,
		classPossessive:  `his her their its my our your`,
		classDeterminer:  `the a an this that these those some many several most one two three four five both another other every each any no all more various`,
		classPreposition: `in on at by of for to from with about after before during through under over against between among since until into onto upon within without near outside inside behind via despite like as toward towards amid following ahead across around per out off up down`,
		classBinder:      `of for at from with in on to`,
		classConjunction: `and or but nor yet while`,
		classSubordinator: `that because although though if when whenever while whereas unless until since as than whether
			before after where how why what so`,
		classThat:      `that`,
		classWhether:   `whether if how why what when where who which`,
		classRelative:  `who which whom whose that where`,
		classAuxiliary: `has have had having is are was were be been being am do does did will would can could may might must shall should won wouldn couldn didn doesn don isn aren wasn weren hasn haven hadn ca cannot ll ve d re m`,
		classPassive:   `is are was were be been being get gets got`,
		classUnreal:    `will would can could may might must shall should if unless won wouldn couldn ll to cannot ca`,
		classNegation:  `not never no nobody none neither nor hardly didn doesn don isn aren wasn weren hasn haven hadn n`,
		classAdverb:    `also later then still again even just only now soon once often always already repeatedly recently previously further first finally meanwhile instead therefore thus nevertheless nonetheless however too publicly privately reportedly simply largely openly specifically frequently formally consistently long ever perhaps rather merely promptly quickly immediately initially ultimately eventually clearly famously flatly bluntly jokingly apparently essentially basically strongly sharply sarcastically angrily`,
		classTime:      `yesterday today tonight tomorrow earlier late early last next this monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ago afterward afterwards recently morning afternoon evening night week month year`,
		classTitle:     `mr mrs ms miss dr sir dame lord lady sen sens senator senators rep reps representative congressman congresswoman gov govs governor president vice secretary mayor gen general col colonel lt maj major capt captain sgt sergeant adm admiral prof professor judge chairman chairwoman chair director rev pope prince princess king queen ambassador speaker leader chancellor premier minister prime former detective sheriff officer`,
		classRole:      `spokesman spokeswoman spokesperson spokesmen official officials aide aides adviser advisers advisor analyst analysts critics police officials researchers source sources statement report candidate campaign lawmaker lawmakers expert experts authorities prosecutors lawyer attorney author editor reporter professor director manager strategist leader president senator governor mayor minister secretary chairman head founder chief executive`,
		classVerb:      `came went came got made took gave kept left let ran began started became seemed stood sat put set met led held saw won lost comes goes gets makes takes gives keeps runs means including include includes according`,
		classSource:    `according`,
		classTo:        `to`,
	},
		// Irregular verbs.
		cueVerbs{frameSpeech | frameClause, `say says said saying`, `-`},
		cueVerbs{frameSpeech | frameTell, `tell tells told telling`, `-`},
		cueVerbs{frameSpeech | frameThat, `write writes wrote writing`, `-`},
		cueVerbs{frameSpeech | frameThat, `read reads read reading`, `-`},
		cueVerbs{frameSpeech, `sing sings sang singing`, `-`},
		cueVerbs{frameThat, `think thinks thought thinking`, `-`},
		cueVerbs{frameThat, `know knows knew knowing`, `-`},
		cueVerbs{frameThat, `find finds found finding`, `-`},
		cueVerbs{frameThat | frameObject, `show shows showed showing shown`, `-`},
		cueVerbs{frameThat, `feel feels felt feeling`, `-`},
		cueVerbs{frameThat, `understand understands understood understanding`, `-`},
		cueVerbs{frameTo, `seek seeks sought seeking`, `-`},

		// Regular verbs.
		cueVerbs{frameSpeech | frameClause, `- s ed ing`, `add claim insist suggest contend assert maintain`},
		cueVerbs{frameSpeech | frameClause, `e es ed ing`, `argu stat not acknowledg announc declar observ conclud conced jok reiterat emphasiz stipulat`},
		cueVerbs{frameSpeech | frameThat, `- s ed ing`, `explain comment remark respond counter answer tweet retweet post report affirm lament shout yell bellow boast recall complain interject proclaim scream exclaim offer point`},
		cueVerbs{frameSpeech | frameThat, `- es ed ing`, `confess stress`},
		cueVerbs{frameSpeech | frameThat, `- s ted ting`, `retort`},
		cueVerbs{frameSpeech | frameThat, `- s ped ping`, `quip`},
		cueVerbs{frameSpeech | frameThat | frameObject, `- s ted ting`, `admit`},
		cueVerbs{frameSpeech | frameThat, `y ies ied ying`, `repl testif specif`},
		cueVerbs{frameSpeech, `e es ed ing`, `continu enthus mus opin interven fum`},
		cueVerbs{frameSpeech, `- s ed ing`, `chant murmur mutter whisper roar`},
		cueVerbs{frameSpeech | frameWhether, `- s ed ing`, `ask wonder`},
		cueVerbs{frameSpeech | frameThat | frameTell, `- s ed ing`, `remind inform warn caution`},
		cueVerbs{frameSpeech | frameThat | frameTell, `e es ed ing`, `assur advis convinc`},
		cueVerbs{frameSpeech | frameObject, `- s ed ing`, `call`},
		cueVerbs{frameClause, `e es ed ing`, `believ realiz`},
		cueVerbs{frameThat, `- s ed ing`, `learn predict fear doubt hint signal reveal`},
		cueVerbs{frameThat, `e es ed ing`, `estimat indicat alleg charg recogniz speculat calculat presum disclos`},
		cueVerbs{frameThat | frameObject, `e es ed ing`, `propos`},
		cueVerbs{frameThat | frameObject, `y ies ied ying`, `den`},
		cueVerbs{frameThat, `y ies ied ying`, `worr impl`},
		cueVerbs{frameThat | frameTo, `e es ed ing`, `pledg hop decid promis`},
		cueVerbs{frameThat | frameTo, `- s ed ing`, `vow threaten expect`},
		cueVerbs{frameThat | frameTo, `- s d ing`, `agree`},
		cueVerbs{frameTo, `- s ed ing`, `want seem appear`},
		cueVerbs{frameTo, `e es ed ing`, `declin refus`},
		cueVerbs{frameTo, `- s ned ning`, `plan`},
		cueVerbs{frameObject, `- s ed ing`, `attack mock blast reject support question defend mention confirm highlight tout condemn bemoan label portray brand`},
		cueVerbs{frameObject, `- s med ming`, `slam`},
		cueVerbs{frameObject, `- s red ring`, `refer`},
		cueVerbs{frameObject, `- s bed bing`, `dub`},
		cueVerbs{frameObject, `- es ed ing`, `dismiss express discuss`},
		cueVerbs{frameObject, `e es ed ing`, `describ criticiz accus prais cit oppos endors denounc urg blam ridicul invok defin characteriz disparag`},
		cueVerbs{frameObject, `y ies ied ying`, `decr vilif identif`},
	)
}
