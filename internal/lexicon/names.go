package lexicon

import (
	"strings"
	"sync"
)

// Words of personal names, the same in every language served: data only.

// A Gender is what a word tells of the person that it names.
type Gender uint8

const (
	UnknownGender Gender = iota
	Male
	Female
)

// NameWords are the parts of names that languages share.
type NameWords struct {
	Given     map[string]Gender // given names; UnknownGender for those of both
	Articles  map[string]bool   // of Arabic, which a hyphen joins to a name: ad-Din
	Particles map[string]bool   // written small within a name
	Suffixes  map[string]bool   // after a name: "Jr."
	Honours   map[string]bool   // after a name, no part of it: "KC"
	Surnames  map[string]bool   // titles and kin that are surnames as well: "Son"
}

// IsGiven reports whether the word is a given name, and whose; of two joined by a hyphen
// the first tells: Jean-Pierre.
func (n *NameWords) IsGiven(word string) (Gender, bool) {
	g, ok := n.Given[word]
	if first, _, joined := strings.Cut(word, "-"); !ok && joined {
		g, ok = n.Given[first]
	}
	return g, ok
}

// PersonalNames holds frequent given names of Europe, the Americas, the Arab
// world and South Asia. Names that are far more often a place, a month or a
// common word are left out.
var PersonalNames = sync.OnceValue(func() *NameWords {
	n := &NameWords{
		Given:     make(map[string]Gender, 3000),
		Articles:  Set(`ad an ar as asch ash at az ed ud ul`),
		Particles: Set(`de del della der den des di da do dos das du el la le lo las los van von zu zum zur ter ten te i ó ní nic uí af av bin ibn ben bint abu al ul`),
		Suffixes:  Set(`jr sr ii iii iv phd md`),
		Honours:   Set(`kc qc sc td mla mp msp mep mbe obe cbe kbe dbe frs rn esq`),
		Surnames:  Set(`son king bishop pope judge marshal prince duke earl baron baker major gentleman abbott reis reyes rey pastor abad`),
	}
	for g, names := range givenNames {
		for name := range strings.FieldsSeq(names) {
			n.Given[name] = Gender(g)
		}
	}
	return n
})

// givenNames are the given names by gender; no name is in two rows.
var givenNames = [...]string{
	UnknownGender: `alex alexis andrea ariel avery camille casey chris claude courtney dale dana deniz dominique drew gabriele
		jackie jamie jan jean jess jo jody kelly kerry kim lee leslie logan michele nicola noor pat quinn reese riley
		robin sam sandy sasha shannon sidney simone stacey taylor terry tracy
		aubrey kelley mackenzie mckenzie peyton skyler`,
	Male: `abdallah abdelkader anwar bashir baschar fuad hisham imad khalil mahmud marwan raschid wissam ziad anatolij andrij artem bogdan denys fjodor gennadi grigori kirill mykola oleksij pawel pjotr ruslan serhij taras timur wadim walentin wassili wiktor witali
		achmed walerij nikolaj sergej jewgeni alexej aleksej olexandr laith ayman aiman juri michail wolodymyr khaldun hasan
		aaron abdel abdoulaye abdul abdullah abelardo abraham abílio achim adam ademir adrian afonso agustín ahmad ahmed
		aidan aitor ajay akira al alain alan alasdair alastair albert alberto albino albrecht alcides aldo alec
		alejandro aleksandr alessandro alessio alexander alexandre alexei alfie alfio alfons alfonso alfred alfredo ali
		alistair allan allen alois aloys alun alvaro alípio amadeu ambrose amedeo amir amit américo anatoly ander anders
		andoni andre andreas andrei andres andrew andrey andri andrii andrzej andré andrés andy angelo angus anil
		anselmo ansgar anthony antoine anton antonino antonio antony antónio antônio aníbal archie arie aritz arjan
		arjen arjun arlo armand armando armin armindo arnau arnaud arne arno arnold arrigo arthur artur arturo asher
		ashraf asier attilio augusto auke axel aymeric babatunde bakary baldassare baltasar baltazar baptiste barack
		barry bart bartolomeo bartolomé bashar bastian bastien belmiro ben benedict benito benjamin benno benoit benoît
		bento beppe berend bernard bernardo bernd bernhard bernie bert berthold bertrand bertus bilal bill billy björn
		bob bobby bodo bongani boris borja boudewijn brad bradley bram brando brandon braulio brendan brent bret brett
		brian brody bruce bruno bryan bryce bráulio burak burkhard byron caetano caleb calogero calvin cameron camillo
		camilo carl carlo carlos carmine carsten casimiro casper cataldo cedric cees celestino cesar cesare charles
		charlie chase cheikh chidi chinedu christiaan christian christof christoph christophe christopher chuck ciaran
		ciarán ciro claas clark claudio claus clayton clemens clemente clifford clint clive clovis clément cody colby
		cole colin connor conor conrad corentin corey cormac cornelius corrado cory cosimo craig cristian cristiano
		cristóbal cristóvão curro curt curtis cyril cyrus cândido cédric césar daan dafydd daisuke damian damiano damien
		damián damon dan daniel daniele daniël danny darcy dario darius darrell darren daryl dashiell dave david davide
		davor dean declan deepak dejan denis dennis derek derrick desmond detlef detlev devin dewi diarmuid dick didier
		diederik diego dieter dietmar dietrich dimitri dinis dino diogo dion dirk dmitri dmitry dmytro domenico domingos
		dominic dominik don donal donald donato donnie donovan doug douglas douwe dragan duane duarte duncan dustin
		dwayne dwight dylan dámaso eamon eamonn earl easton eberhard eckart eckhard eckhart ed eddie edgar edmilson
		edmund edoardo edson eduard eduardo edward edwin eelco efraín egbert egidio egon ehud ekkehard eli elias elijah
		elio elliot elliott ellis elmar elon elías emanuel emanuele emeka emil emiliano emilio emlyn emmanuel emmett
		emre enda ennio enno enrico enrique enzo eoghan eoin erhard eric erich erik ermanno ernest ernesto ernst errol
		erwan erwin esteban estêvão ethan ettore euan eugen eugene eugenio eugénio eurico eusebio evan evaristo everett
		evert ewald ewan ezequiel ezra fabian fabien fabio fabián fabrice fabrizio facundo faisal falk farid fausto
		federico felice felipe felisberto felix femi ferdi ferdinand ferdinando fergus fermín fernand fernando fidel
		filipe filippo finlay finn fintan fionn firmino flavio fletcher florian floris floyd flurin flávio forrest
		francesco francis francisco franck franco francois frank franklin frans franz françois fraser fred freddie
		frederic frederick frederico freek friedemann friedhelm friedrich frits fritz frédéric fulvio furio fábio félix
		gabriel gael gaetano gareth garrett gary gaspar gaspard gaspare gaston gautier gavin gaël gaëtan geert gene
		gennaro geoff geoffrey geoffroy georg george georges geraint gerald geraldo gerard gerardo gerben gerd gerhard
		germán gernot gero gerolamo gerrit gerry gerson gert gethin ghislain giacinto giacomo giampaolo giampiero gian
		giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianni gijs gijsbert gil gilbert gilberto gilles
		gilson gioacchino gioele giorgio giovanni giulio giuseppe glen glenn gonzalo gonçalo goran gordon gorka
		gottfried govert graeme graham grant greg gregg gregor gregorio gregory griffin grégoire guerino guido guilherme
		guillaume guillermo gunnar gurpreet gus gustav gustave gustavo guus guy gwilym gérald gérard götz günter günther
		hakan hakim hamid hamish hamisi hank hannes hans harald harbhajan harm harold harrison harry hartmut hartwig
		haruki harvey hassan hauke hayden hector heiko hein heiner heinrich heinz heitor helder helge helmut helmuth
		hendrik henk henning henri henrik henrique henry herbert heribert heriberto herman hermann hernán hervé hidde
		hilario hilário hinnerk hinrich hiroshi holden holger horacio horst hosni howard hubert hubertus hugh hugo
		hugues humberto hunter hussein huub huw héctor hélder hélio iain ian ibrahim ibrahima idris idriss ieuan ifan
		ignacio ignaz ignazio igor ihor iker ilya imanol immanuel imran ingo inácio irving isaac isaiah isidro ismael
		ismail ismaël italo ivan ivano ivo iván iwan iñaki iñigo jaap jacco jace jacinto jack jacob jacques jailson
		jaime jair jake jakob jakub jalen jamal jamel james jann jannik jannis jared jarrah jarrod jason jasper jaspreet
		jaume javier jay jeb jed jeff jefferson jeffrey jelle jelmer jens jeremiah jeremy jermaine jeroen jerome jerry
		jerónimo jesse jesus jesús jethro jim jimmy joachim joan joaquim joaquin joaquín jobst jochen joe joel joerg
		joey johan johann johannes john johnny jokin jomo jon jonah jonas jonathan joop joost jordi jorge joris jos
		josef josep joseph josh joshua josiah jost josu josué josé joão joël juan judah judd juergen julen jules julian
		julien julio julius julián jun jurgen jurij jurre jussi justin justus jérémy jérôme jörg jörn júlio jürgen
		kagiso kai kamal kamau kamel kareem karim karl karl-heinz karlheinz karsten kaspar kauã kazuo keaton keegan kees
		keir keith kelvin ken kendrick kenji kenneth kenny kevin khaled khalid kieran kipchoge kirk klaas klaus knut
		kobe koen kofi kojo koldo konrad konstantin korbinian kristian krzysztof kurt kurtis kwame kyle kylian kyrylo
		köbi lachlan lamar lamberto lance landon larry lars laurens laurent lautaro lawrence leandro lech leendert leif
		leland len lennart lennox lenny leo leon leonard leonardo leonel leonhard leonid leonida leopold leopoldo leroy
		levi lewis liam liborio linus lionel lisandro livio llewellyn lloyd lluís lodewijk loic lonnie lorcan lorenz
		lorenzo loris lorne lothar lou louis lourenço loïc luan luc luca lucas luciano lucien ludger ludovic ludovico
		ludwig luigi luis luiz luka lukas luke luther lutz luuk luís lwazi lyndon lázaro léo léon maarten magnus mahmoud
		maicol malachy malcolm malte mamadou mandla manfred manlio manoj manolo manuel marc marcel marcello marcelo
		marco marcos marcus mariano mario marius mark markel marko markus marlon marques marshall martijn martim martin
		marty martín marvin mason massimo mateo mateus mateusz matheus mathias mathieu mathis mats matt matteo matthew
		matthias matthieu matías maurice mauricio maurits maurizio mauro maurício max maxim maxime maximiano maximilian
		maxwell maël mehdi mehmet meinhard mel melvin menno micah micha michael michał michel micheál michiel miguel
		mika mike mikel mikhail mikko milan miles miloš miquel mirko mitch mitchell mohamad mohamed mohammad mohammed
		moisés mokhtar moritz morris mounir mourad moussa muammar muhammad murat murray mustafa mustapha mykhailo myles
		márcio mário nabil nacho nahuel nando narendra nate nathan nathaniel naveen neal ned neil nello nelson niall nic
		nicanor nicholas nick nico nicolae nicolas nicolás nicolò niels nigel nikhil nikita nikola nikolai nikolaus nils
		noah noam noel nolan norbert norberto nordine norman nuno nunzio nélson néstor obinna octavio octávio oisin
		oisín olaf ole oleg oleh oleksandr oliver olivier oluwaseun omar onno oreste oriol osama oscar oskar osvaldo
		othmar otieno otis otmane otmar ottaviano ottavio ottmar otto ottokar ousmane owain owen pablo paco paddy
		padraig paolo pascal pascual pasquale patrice patricio patrick patrizio patrício patxi pau paul paulo pavel
		pavlo pedro pepe pepijn per percy perry pete peter petr petro phil philip philipp philippe phillip
		piergiorgio pierluigi piero pierpaolo pierre piers piet pieter pietro pim pino piotr plácido prakash pranav
		pádraig quentin quim quirin rachid rafael rafał raffaele rahul raimund raimundo rainer raj rajesh rajiv ralf
		ralph ramesh ramiro ramon ramzan ramón rand randall randy raoul raphaël rashid raul ravi ray raymond raúl reggie
		reginald reid reinaldo reince reiner reinhard reinhold reinier remco remi remko renan renato renzo rené reto rex
		rhett rhodri rhys ricardo riccardo rich richard rick ricky rigoberto rik rinus rob robby robert roberto robson
		rocco rocky rod roderick rodney rodolfo rodrigo roel rogelio roger rogier rogério rohan rohit roland rolf romain
		roman romano romeu román ron ronald ronaldo ronan ronnie ronny rory rosendo roser ross roy ruairi ruairí ruben
		rubén rudi rudolf rudolph rudy ruedi rufus ruggero rui rupert russell rutger ruud ryan ryder ryo régis rémi rémy
		rúben rüdiger sachin sadiq salim salman salvador salvatore samir samuel sander sandro sanjay santi sascha
		satoshi saulo saverio sawyer saúl scott seamus sean sebastian sebastián sebastião segun sepp serge sergei sergey
		sergi sergio serhii serkan seth severino shane shaun shawn sheldon shinzo sid siddharth siegbert siegfried
		siegmund siem sietse sigmar silas silvano silvestre silvio simon simão simón sipho sizwe sjoerd slobodan
		sofiane solomon souleymane stan stanislav stanislaw stanley stef stefan stefano steffen stephan stephen stephon
		steve steven stewart stijn stuart stéphane sunil suresh sven swen sybren syed sylvain sylvester séamus sébastien
		sérgio sönke sören tad tadeo tadhg takashi tanguy tanner tarek tariq ted teddy tejas telmo tendai teodoro
		terence terrance terrence teun thabo thad thaddeus themba theo theodor theodore theunis thiago thibaud thibault
		thierry thies thijmen thijs thilo thom thomas thorben thorsten théo tiago tijmen till tillmann tilman tilo tim
		timo timothy timothée tiziano tjeerd tobias toby todd tom tomas tomasz tommaso tommy tomás toni tony torben
		torsten travis trent trevor tristan troy tshepo tucker tullio tunde twan tygo tyler tyrone tyson ubaldo ubbo
		uberto udo ueli ugo ulf uli ulrich umberto unai urs usman uwe valdemar valentijn valentin valentino valentín
		valerio valery valter vance varun vasco vaughn veit venâncio vernon vicente victor vijay vikram viktor vince
		vincent vincenzo vinod vinzenz vinícius virgílio vitali vito vittorio vivek vladimir volkan volker volkmar
		volodymyr víctor vítor wade wagner waldemar waldir walid wallace walter warren wayne wendell werner wesley wiebe
		wietse wilbur wilfredo wilfried wilhelm will willard willem willi william willibald willie willy wilmer wim
		winfried winston wladimir wolf wolfgang wolfram wopke wouter wulf wyatt xabier xaver xavi xavier yacine yanis
		yann yannick yasser yevgeny yitzhak yoann yogesh yohan younes youssef yuki yuri yusuf yvan yves yvo yvon zac
		zach zachary zakaria zane zayed zbigniew zoran zubair zé álvaro édouard élio éric étienne íñigo óscar
		wally alf reg perce garth darragh cathal dónal fergal colm devang sandeep`,
	Female: `aljona galina iryna polina raissa walentina julija yasmin
		ekaterina jekaterina nataliia natalja oksana siham ljudmila swetlana nadeschda kseniia anastassija rania
		aarti abena abigail achieng ada adaeze adela adelaide adele adriana agata agnes agnese agnieszka agnès aiko
		ainara ainhoa aisha aisling akiko akinyi akua alana alba albertina aldina alejandra alessandra alessia alexa
		alexandra alexia alice alicia alina alison allison alma almerinda almudena almut alyssa amaia amalia amanda
		amandine amara amaya amber ambra amel amelia amina aminata amparo amy amália amélia amélie ana anabela ananya
		anastasia anaïs angela angelica angelina angelique angharad angie anita anja anjali anke ankie ann anna annabel
		annalena annalisa annalise annamaria anne annegret anneke annelies annemarie annemiek annette annick annie
		annina anouk antje antoinette antonella antonia antónia aoife aparecida araceli arantxa archana ariana arianna
		arlene arlette armanda armelle artemisia asha ashleigh ashley assunta astrid athena audrey aurora aurélie
		ava ayanda aylin ayşe aída aïcha bailey barb barbara beata beate beatrice beatrix beatriz becky begoña belinda
		bella belén benedetta benedita benvinda bernadette bernice berta bertha bess bessie beth bethan bethany betsy
		bettina betty beulah beverly bianca birgit birgitt birte blanche bobbie bonnie brenda brianna bridget brigid
		brigida brigit brigitte briony britney britt britta brittany bronwyn brooke bruna brunhilde bríd busisiwe
		bárbara bärbel béatrice bénédicte bérengère caitlin callie camila camilla candace candice caoimhe caridad
		carina carine carla carlota carlotta carly carmela carmen carol carola carole carolien carolin caroline carolyn
		carrie carys cassandra cassidy cassie catarina caterina catherine cathrin cathy catrin catriona cecilia cecília
		celeste celia celine ceri cerys chantal charlene charlotte charmaine chelo cherie cheryl chiara chioma chloe
		christa christel christelle christiane christie christien christina christine christy ciara cidália cindy cinzia
		citlali claire clara clare clarissa claudia clelia clodagh clotilde cláudia clémence coby colleen conceição
		concetta connie conny constance constanze consuelo cora coralie corine corinna corinne cornelia cristiana
		cristina cynthia cátia cândida cécile célia dagmar daisy daniela danielle daphne daria darlene dawn deanna deb
		debbie debora deborah debra deepa deirdre delia delilah delphine denise deolinda desiree diana diane dianne dina
		divya djamila dolores domenica dominika donatella donna doortje dora doreen dorien doris dorothea dorothee
		dorothy duduzile dulce débora dörte ebba edda edelgard edeltraud edite edith edna eduarda edurne eileen eilidh
		elaine elda eleanor elena eleni eleonora eleri elettra elfriede eliana elisa elisabete elisabeth elisabetta
		elise eliza elizabeth elke ella ellen ellie elly eloise els elsa elsbeth elsie elvira emanuela emiko emilia
		emilie emily emma emília encarna enrica erica erika erin ermelinda erna ersilia esme esmee esmeralda estefanía
		estela estelle ester esther ethel eufemia eugenia eugénia eulalia eunice eva evelien evelin evelyn evelyne evie
		fabiana fabienne fabiola faith fanny farida fatiha fatima fatma fatou fatoumata faye federica felicia felicity
		femke fenella fenna fernanda ffion fiamma filipa filomena fiona fionnuala fiorella fiorenza flaminia flavia
		fleur florbela flávia folake fosca frances francesca francine francisca fransien franziska françoise frauke
		freda frederike frederique frida frieda friederike fátima gabi gabriela gabriella gabrielle gail gaëlle geertje
		geertruida gemma geneviève georgina geraldine gerda gerdi gerlinde germana gertrud gertrude gesa gesche gesine
		ghislaine ghizlane giada gianna gilda gillian gina ginette ginevra giorgia giovanna gisela gisele giselle gisèle
		gitta giuditta giulia giuliana giulietta giuseppina gladys glenda glenys gloria grace gracie graciela graziela
		graziella greet greetje greta gretchen gretel gráinne guadalupe gudrun guida guilhermina gundula guusje gwen
		gwendolyn gwenllian gwyneth hailey hanna hannah hanne hanneke hannelore hannie harriet haruka hattie hayley
		hazel heather hedwig heidemarie heidi heidrun heike heleen helen helena helene helga hella heloísa hennie
		henriette henrike henriëtte hermínia herta hetty hilary hilda hilde hildegard hillary hiltrud holly houria
		huguette huma hélène ida idalina idoia ifeoma ilaria ilda ilka ilona ilse imelda imke immacolata imogen ina ines
		inga inge ingeborg ingrid ingvild inka inmaculada inès inés inês iolanda ippolita irena irene irina iris irma
		irmela irmgard irmtraud isabel isabella isabelle isaura isla isolde itzel itziar ivana ivanka ivete ivone ivonne
		ivy jacinta jacobien jacqueline jacqui jada jade jana janaína jane janelle janet janice janina janine janneke
		jannie jantine jaqueline jasmin jasmine jayne jeanette jeanne jeannette jelena jemima jenna jennie jennifer
		jenny jessica jessie jill jillian jimena joana joann joanna joanne jocelyn jocelyne jodi jodie johanna joke
		jolanda jolande jordana josefa josefina josefine josephine josiane josie josien joy joyce joëlle juana juanita
		judith judy julia juliana juliane julie juliet julieta juliette juliëtte justine jutta jéssica júlia kaitlyn
		kamala kara karen kari karima karin karina karine karla karoline katarina katarzyna kate katharina katharine
		katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kay kayla keiko keira keisha 
		kellie kellyanne kelsey kendra kerri kerstin khadija kiki kimberly kirsten kirstjen kirsty klaartje klara
		konstanze krista kristen kristin kristina kristy kylie käthe lacey ladina laetitia lakshmi lana lara larissa
		latifa latoya laura laure lauren laurence laurie laurinda lavinia layla lea leah leanne leda leela leigh leila
		leire lena leni leona leonie leonor leopoldina lerato lesley leticia lettie letícia lexi leïla liane lianne
		libby licia lidia lieke lies liesbeth lieselotte lilian liliana liliane lilli lillian lillie lily lina linda
		lindsay lindsey lisa liselotte lisette liv livia liz liza loes lois lola lore loredana lorella lorena lorenza
		loretta lori lorna lotte lottie louisa louise lowri luana lucia luciana lucie lucille lucinda lucrezia lucy
		lucía ludivine ludmila ludovica luisa luise luiza lupita lurdes luz luísa lydia lydie lynda lynette lynn lynne
		léa léonie lídia lígia lívia lúcia maaike maartje mabel macarena machteld madalena maddalena maddie
		maddison madeleine madeline madelon mae maeve mafalda magali magda magdalena maggie maike mair maire mairead
		maisie maite maja malala malika mallory mamie mandy manon manuela mara marcela marcella marcia mareike maren
		margaret margarete margarida margarita margaux margherita margie margit margot margret margriet margrit
		marguerite maria mariah mariam marian mariana mariangela marianne maribel maricarmen maricela marie
		marie-christine marieke mariella marije marijke marijn marilena marilyn marina marine marion marisa marisol
		marissa marit marita marjolein marjorie marleen marlene marlies marloes marlène marsha marta martha martina
		martine mary maryam maryse marzia maría mascha mathilda mathilde matilde mattie maud maureen mavis maxine maya
		meagan mechteld mechthild meera megan meghan meike melania melanie melinda melissa melody menna
		mercedes mercè meredith merle mia micaela michaela michela michelle michiko michèle mieke mikayla mildred milena
		millie mina minerva minnie mira miranda mireia mireille mirella miriam mirjam mirta mirthe mitzi moira mollie
		molly mona monica monika monique montserrat morag morena morgane muriel mylène myra myriam myrthe myrtle máire
		márcia méabh mélanie mériem mónica mônica nadia nadine nadja nadège nahia najat naledi nancy nandi naoko naomi
		natalia natalie natalya natascha natasha nathalie natália natércia naïma neha nele nell nelleke nellie nelly
		nerea nerys nettie ngozi nia niamh nichole nicole nicoletta nicolien nienke nikki nina nisha njeri noelia noelle
		nokuthula nomsa nomvula noortje nora noreen norma noémia noémie nuala nuria nélida núria obdulia octávia océane
		odete odile ofelia olena olga olha olivia olívia oonagh oprah oriana orla ornella ottilie ottoline otília paige
		palesa pam pamela paola pascale patricia patrizia patrícia patsy patti patty paula paulette pauline peggy
		penelope penny perrine petra philippa phoebe phyllis pia piera pilar pinuccia pippa pleun polly pooja preeti
		priscila priscilla priti priya purificación quitéria rachael rachel rachida rafaela raffaella raisa ramona
		raquel raymonde reba rebeca rebecca refilwe regina regine regula reina reinhild rekha renata renate renee renske
		renée rhian rhiannon rhoda rhonda rianne ricarda riet rita roberta robyn rochelle rocío roisin romina roosmarijn
		rosa rosalba rosalie rosalind rosalyn rosalía rosanna rosaria rosario rose rosemarie rosemary rosie rossana
		rossella roswitha rosália roxane roxanne ruby rute ruth régine róisín sabina sabine sabrina sadie saima salima
		sally salomé samantha samia samira samuela sandra sandrine sanne saoirse sara sarah saskia scarlett selena selin
		selina seraina serena serenella shalini shari sharon sheena shelby sheila shelley sherri sherry sheryl shilpa
		shirley shona shreya sian sibylle sidonie sieglinde sietske sigrid silke silvana silvia simona simonetta sina
		sinead sinéad siobhan siân sjoukje skye smita sofia sofía solange solveig solène sonia sonja sonya sophia sophie
		soraya sorcha stacy stefania stefanie steffi stella stephanie stéphanie sue sunita susan susana susann susanna
		susanne susie suzan suzanne svea svenja svetlana sveva svitlana swantje swati sybil sybille sylvia sylvie
		ségolène séverine sílvia sónia sônia tabea tabitha tamara tameka tami tammy tamsin tania tanja tanya tara tasha
		tatiana tatjana telma teodora teresa terri tess tessa thandi thaís thea thekla thelma theresa thérèse tiffany
		tilda tilly tina tineke tiziana tonya toos tracey traci traudl traute tricia trijntje trina trish trude trudy
		truus tuğba tânia ulla ulrike una ursula usha uta ute valentina valeria valerie valéria valérie vanesa vanessa
		vanna veerle velma vera verena verna veronica veronika verónica vesna vicki vickie vicky victoria viktoria
		vincenza viola violet violeta virginie vittoria vivian viviana viviane vivien vreni véronique walburga waltraud
		waltraut wanda wanjiru wendy whitney wiebke wietske wilhelmine willeke willemien willow wilma winifred winnie
		winona ximena xiu xochitl yadira yael yaiza yamiche yanina yasmina yesenia yetunde yolanda yolande yuko yulia
		yuliia yvette yvonne zahra zaida zainab zaira zanele zara zelda zeynep zineb zoe zoey zohra zoé zsuzsanna zulema
		zulmira zélia ángela ángeles áurea édith élise élodie émeline émilie évelyne özlem úna úrsula
		grainne aoibhinn bryony kerensa morwenna demelza ritika priyanka anuradha`,
}
