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
	Particles map[string]bool   // written small within a name
	Suffixes  map[string]bool   // after a name: "Jr."
	Honours   map[string]bool   // after a name, no part of it: "KC"
	Surnames  map[string]bool   // titles and kin that are surnames as well: "Son"
}

// IsGiven reports whether the word is a given name, and whose.
func (n *NameWords) IsGiven(word string) (Gender, bool) {
	g, ok := n.Given[word]
	return g, ok
}

// PersonalNames holds frequent given names of Europe, the Americas, the Arab
// world and South Asia. Names that are far more often a place, a month or a
// common word are left out.
var PersonalNames = sync.OnceValue(func() *NameWords {
	n := &NameWords{
		Given:     make(map[string]Gender, 2600),
		Particles: Set(`de del della der den des di da do dos das du el la le lo las los van von zu zum zur ter ten te af av bin ibn ben bint abu al ul`),
		Suffixes:  Set(`jr sr ii iii iv phd md`),
		Honours:   Set(`kc qc mp msp mep mbe obe cbe kbe dbe frs rn esq`),
		Surnames:  Set(`son king bishop pope judge marshal prince duke earl baron baker major gentleman abbott`),
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
	UnknownGender: `alex alexis andrea ariel avery camille casey chris claude courtney dale dana dominique drew gabriele jackie
		jamie jan jean jess jo jody kelly kerry kim lee leslie logan michele nicola pat quinn reese riley robin sam
		sandy sasha shannon sidney simone stacey taylor terry tracy`,
	Male: `aaron abdel abdul abdullah abraham achim adam ademir adrian afonso agustín ahmad ahmed aidan aitor al alain alan
		alastair albert alberto albrecht aldo alec alejandro aleksandr alessandro alessio alexander alexandre alexei alfons
		alfonso alfred alfredo ali alistair allan allen alois alvaro ambrose amedeo amir américo anatoly anders andoni andre
		andreas andrei andres andrew andrey andrii andrzej andré andrés andy angelo angus ansgar anthony antoine anton
		antonino antonio antony antónio antônio aníbal aritz arjan arjen armand armando armin arnau arnaud arne arno arnold
		arthur artur arturo asher ashraf asier attilio augusto auke axel baltasar baltazar baptiste barack barry bart
		bartolomeo bartolomé bashar bastian bastien ben benedict benito benjamin benno benoit benoît beppe berend bernard
		bernardo bernd bernhard bernie bert berthold bertrand bertus bilal bill billy björn bob bobby bodo boris borja
		boudewijn brad bradley bram brandon braulio brendan brent bret brett brian bruce bruno bryan burkhard byron caetano
		caleb calvin cameron camillo camilo carl carlo carlos carmine carsten casper cedric cees cesar cesare charles charlie
		christiaan christian christoph christophe christopher chuck ciro claudio claus clemens clifford clint clive clément
		colin connor conor conrad corey cornelius corrado cory cosimo craig cristiano cristóbal cristóvão curt curtis cyril
		cyrus cédric césar daan damian damiano damien damián dan daniel daniele daniël danny dario darius darrell darren daryl
		dave david davide dean denis dennis derek desmond detlef detlev dick didier diederik diego dieter dietmar dietrich
		dimitri diogo dirk dmitri dmitry dmytro domenico domingos dominic dominik donald donato donnie doug douglas douwe
		duarte duncan dustin dwight dylan dámaso earl eberhard eckart eckhard ed eddie edgar edmilson edmund edoardo edson
		eduard eduardo edward edwin eelco efraín egbert egon ehud ekkehard elias elijah elio elliot elliott elmar elon elías
		emanuel emanuele emil emiliano emilio emmanuel emmett enda enrico enrique enzo erhard eric erich erik ernest ernesto
		ernst erwan erwin esteban estêvão ethan ettore eugen eugene eugenio eugénio eusebio evan evaristo evert ewald ezequiel
		ezra fabian fabien fabio fabián fabrice fabrizio facundo farid federico felipe felix ferdinand ferdinando fermín
		fernand fernando fidel filipe filippo finn flavio florian floris floyd flávio francesco francis francisco franck
		franco francois frank franklin frans franz françois fred freddie frederic frederick frederico freek friedhelm
		friedrich frits fritz frédéric fulvio fábio félix gabriel gael gaetano gareth garrett gary gaspar gaspard gaston
		gautier gavin gaël geert gene gennaro geoff geoffrey geoffroy georg george georges gerald geraldo gerard gerardo
		gerben gerd gerhard germán gernot gero gerrit gerry gerson gert giacomo giampaolo giampiero giancarlo gianfranco
		gianluca gianluigi gianmarco gianni gijs gil gilbert gilberto gilles gilson giorgio giovanni giulio giuseppe glen
		glenn gonzalo gonçalo gordon gorka gottfried govert graeme graham greg gregg gregor gregorio gregory grégoire guido
		guilherme guillaume guillermo gunnar gus gustav gustave gustavo guus guy gérald gérard götz günter günther hakim hamid
		hank hannes hans harald harm harold harry hartmut hartwig harvey hassan hauke heiko hein heiner heinrich heinz heitor
		helder helge helmut helmuth hendrik henk henning henri henrik henrique henry herbert herman hermann hernán hervé hidde
		hilario hinnerk holger horacio horst hosni howard hubert hubertus hugh hugo humberto hussein huub héctor hélder hélio
		ian ibrahim idriss ignacio ignaz igor ihor iker ilya imanol immanuel ingo inácio isaac isidro ismael ismail ismaël
		ivan ivano ivo iván iñigo jaap jacco jacinto jack jacob jacques jaime jair jake jakob jakub jamal jamel james jann
		jared jason jasper jaume javier jay jeb jeff jefferson jeffrey jelle jelmer jens jeremy jeroen jerome jerry jerónimo
		jesse jesus jesús jim jimmy joachim joan joaquim joaquín jochen joe joel joerg joey johan johann johannes john johnny
		jon jonas jonathan joop joost jordi jorge joris jos josef josep joseph josh joshua josu josué josé joão joël juan
		juergen julen jules julian julien julio julius julián jurgen jurre jussi justin justus jérôme jörg jürgen kai kamel
		kareem karim karl karl-heinz karsten kaspar kees keir keith kelvin ken kenneth kevin khaled khalid kirk klaas klaus
		knut koen koldo konrad konstantin kristian kurt kyle kyrylo lamar lamberto lance larry lars laurens laurent lautaro
		lawrence leandro lech leendert leif len lennart lenny leo leon leonard leonardo leonel leonid leonida leopold leopoldo
		leroy lewis liam linus lionel lisandro livio lloyd lluís lodewijk loic lorenz lorenzo lothar lou louis lourenço loïc
		luc luca lucas luciano lucien ludovic luigi luis luiz lukas luke lutz luuk luís lyndon lázaro léo léon maarten magnus
		mahmoud malcolm malte manfred manlio manolo manuel marc marcel marcello marcelo marco marcos marcus mariano mario
		marius mark markel marko markus marques marshall martijn martim martin marty martín marvin massimo mateo mateus
		mateusz matheus mathias mathieu mathis mats matt matteo matthew matthias matthieu matías maurice mauricio maurits
		maurizio mauro maurício max maxim maxime maximilian mehdi mehmet mel menno michael michał michel micheál michiel
		miguel mika mike mikel mikhail mikko milan miles miloš miquel mirko mitch mitchell mohamed mohammad mohammed moisés
		mokhtar moritz morris mounir mourad muammar muhammad murray mustafa mustapha mykhailo márcio mário nabil nacho nahuel
		nando narendra nate nathan nathaniel neal ned neil nello nelson nic nicholas nick nico nicolae nicolas nicolás nicolò
		niels nigel nikita nikola nikolai nikolaus nils noah noam noel norbert norberto nordine norman nuno nunzio néstor
		octavio octávio olaf oleg oleh oleksandr oliver olivier omar onno oreste oriol osama oscar oskar osvaldo othmar otmane
		ottavio otto ottokar owen pablo paddy paolo pascal pascual pasquale patrice patricio patrick patrizio patrício patxi
		paul paulo pavel pavlo pedro pepijn per percy pete peter petr petro phil philip philipp philippe phillip pierluigi
		piero pierre piers piet pieter pietro pim pino piotr quentin quim rachid rafael rafał raffaele raimundo rainer raj
		rajiv ralf ralph ramiro ramon ramzan ramón rand randall randy raoul raphaël rashid raul ravi ray raymond raúl reinaldo
		reince reiner reinhard reinhold reinier remco remi remko renan renato renzo rené rex ricardo riccardo rich richard
		rick ricky rik rinus rob robby robert roberto robson rocco rod roderick rodney rodolfo rodrigo roel rogelio roger
		rogier rogério roland rolf romain roman romano romeu román ron ronald ronaldo ronan ronnie rory ross roy ruben rubén
		rudi rudolf rudolph rudy ruedi ruggero rui rupert russell rutger ruud ryan régis rémi rémy rúben rüdiger sadiq salim
		salman salvador salvatore samir samuel sander sandro sanjay sascha saulo saverio saúl scott sean sebastian sebastián
		sebastião sepp serge sergei sergey sergi sergio serhii seth shane shaun shawn shinzo sid siegfried siem sietse sigmar
		silvano silvestre silvio simon simão simón sjoerd slobodan sofiane stan stanislav stanislaw stanley stef stefan
		stefano steffen stephan stephen stephon steve steven stewart stijn stuart stéphane sven swen sybren syed sylvain
		sylvester sébastien sérgio sönke sören tad tanguy tarek tariq ted telmo teodoro terrence teun thad theo theodor
		theodore theunis thiago thibaud thibault thierry thijmen thijs thilo thom thomas thorben thorsten théo tiago tijmen
		tilman tim timo timothy timothée tiziano tjeerd tobias toby todd tom tomas tomasz tommaso tommy tomás toni tony torben
		torsten travis trevor tristan twan tygo tyler ubaldo ubbo udo ugo ulf uli ulrich umberto unai uwe valdemar valentijn
		valentin valentino valerio valery valter vasco vicente victor viktor vince vincent vincenzo vinod vinícius vitali vito
		vladimir volker volkmar volodymyr víctor vítor wade wagner waldemar waldir walid wallace walter warren wayne wendell
		werner wesley wiebe wietse wilfredo wilfried wilhelm will willem william willie willy wilmer wim winfried winston
		wladimir wolf wolfgang wopke wouter wulf xabier xaver xavi xavier yacine yanis yann yannick yasser yevgeny yitzhak
		yoann yohan younes youssef yuri yusuf yvan yves yvo zac zach zachary zakaria zayed zbigniew zé álvaro édouard éric
		étienne íñigo óscar`,
	Female: `abigail ada adela adele adriana agata agnes agnese agnès ainara ainhoa aisha alba albertina alejandra alessandra
		alessia alexandra alexia alice alicia alina alison allison alma almudena amaia amalia amanda amaya amber amel amelia
		amina amparo amy amália amélia amélie ana anabela anastasia angela angelica angelina angelique anita anja anke ann
		anna annabel annalena annalisa annamaria anne annegret anneke annemarie annemiek annette annie anouk antje antonella
		antonia antónia aoife aparecida araceli arantxa arianna arlene ashley assunta astrid audrey aurora aurélie aída aïcha
		barbara beata beate beatrice beatrix beatriz begoña belinda belén benedetta benedita bernadette bernice berta beth
		bethany betsy bettina betty beverly bianca birgit birgitt birte bonnie brenda bridget brigid brigit brigitte britta
		brittany bruna brunhilde bárbara bärbel béatrice camila camilla candace caridad carina carla carlota carlotta carly
		carmela carmen carol carola carole carolien carolin caroline carolyn carrie cassandra catarina caterina catherine
		cathrin cathy cecilia cecília celia celine chantal charlene charlotte chelo cherie cheryl chiara chloe christa
		christel christiane christien christina christine cindy cinzia claire clara clare clarissa claudia cláudia coby
		colleen concetta connie conny constance constanze consuelo corine corinna corinne cornelia cristiana cristina cynthia
		cátia cécile célia dagmar daisy daniela danielle daphne deanna debbie debora deborah debra delia delphine denise
		deolinda diana diane dianne dina dolores dominika donatella donna doortje dora doreen dorien doris dorothea dorothee
		dorothy dulce débora dörte ebba edda edelgard edeltraud edite edith edna eduarda edurne eileen elaine eleanor elena
		eleni eleonora elfriede elisa elisabete elisabeth elisabetta elise elizabeth elke ella ellen elly eloise els elsa
		elsbeth elvira emanuela emilia emilie emily emma emília encarna enrica erica erika erin ermelinda erna esmee esmeralda
		estefanía estela ester esther eugenia eugénia eulalia eunice eva evelyn evelyne fabiana fabienne fabiola farida fatiha
		fatima fatoumata federica felicia felicity femke fenna fernanda filipa filomena fiona fiorella flavia flávia frances
		francesca francine francisca fransien franziska françoise frauke frederike frederique frida frieda friederike gabi
		gabriela gabriella gabrielle gail gaëlle geertje geertruida gemma geneviève geraldine gerda gerdi gerlinde gertrud
		gesa gesine ghislaine ghizlane giada gianna gilda gillian gina ginevra giorgia giovanna gisela gisele giselle gisèle
		gitta giulia giuliana giuseppina gladys glenda gloria graciela graziela graziella greet greetje greta gretchen gretel
		guadalupe gudrun guida guilhermina gundula guusje gwen hanna hannah hanne hanneke hannelore hannie harriet heather
		hedwig heidemarie heidi heike heleen helen helena helene helga heloísa hennie henriette henrike henriëtte herta hetty
		hilary hilda hilde hildegard hillary houria huguette huma hélène ida idoia ilaria ilda ilka ilona ilse imelda imke
		immacolata ina ines inga inge ingeborg ingrid ingvild inka inmaculada inés inês iolanda irena irene irina iris irma
		irmgard irmtraud isabel isabella isabelle isaura itziar ivana ivanka ivete ivone ivonne jacobien jacqueline jana
		janaína jane janet janice janina janneke jannie jantine jaqueline jasmin jeanette jeanne jeannette jenna jennifer
		jenny jessica jessie jill jimena joana joann joanna joanne jocelyn johanna joke jolanda jolande jordana josefa
		josefina josefine josephine josiane josien joyce juana judith judy julia juliana juliane julie juliet julieta juliette
		juliëtte justine jutta jéssica júlia kamala karen karima karin karina karine karla karoline katarina katarzyna kate
		katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin kayla kellyanne kerstin khadija
		kimberly kirsten kirstjen klaartje klara krista kristen kristin kristina käthe laetitia lara larissa latifa latoya
		laura laure lauren laurence laurie laurinda lea leah leila leire lena leni leonie leonor leticia letícia leïla liane
		lianne lidia lieke lies liesbeth lieselotte lilian liliana liliane lilli lillian lina linda lindsay lindsey lisa
		liselotte lisette liv livia liz lois lola lore loredana lorella lorena loretta lori lotte louisa louise luana lucia
		luciana lucie lucille lucrezia lucy lucía ludivine ludmila luisa luise luiza lurdes luísa lydia lynn lynne léa lídia
		lígia lívia lúcia maaike maartje mabel macarena machteld madalena maddalena madeleine madeline madelon mae mafalda
		magali magda magdalena maggie maike maite maja malala malika mandy manon manuela mara marcela marcella marcia mareike
		maren margaret margarete margarida margarita margherita margit margot margret margriet margrit marguerite maria mariam
		marian mariana marianne maribel maricarmen marie marie-christine marieke mariella marije marijke marijn marilyn marina
		marine marion marisa marisol marissa marit marita marjorie marlene marlies marloes marlène marta martha martina
		martine mary maryam maría mascha mathilde matilde maud maureen maxine maya mechteld mechthild megan meghan meike
		melania melanie melinda melissa mercedes meredith merle mia micaela michaela michela michelle michèle mieke mildred
		milena millie mina minerva mira miranda mireia mireille mirella miriam mirjam mirta mirthe mitzi mona monica monika
		monique morena morgane muriel mylène myriam myrthe márcia mélanie mériem mónica mônica nadia nadine nadja nadège nahia
		najat nancy naomi natalia natalie natalya natasha nathalie natália natércia naïma nele nelleke nelly nerea nicole
		nicoletta nicolien nikki nina noelia noelle noortje nora norma noémia noémie nuria nélida obdulia océane odete odile
		ofelia olena olga olha olivia olívia oprah oriana ornella ottilie paige pamela paola pascale patricia patrizia
		patrícia patty paula paulette pauline peggy penelope penny perrine petra phoebe phyllis pia piera pilar pleun priscila
		priscilla priti purificación rachel rachida rafaela raffaella raisa ramona raquel raymonde rebeca rebecca regina
		regine regula reina renata renate renske renée rianne ricarda riet rita roberta rocío romina roosmarijn rosa rosalba
		rosalie rosalind rosalía rosanna rosaria rosario rose rosemarie rosemary rossana rossella roswitha rosália roxane
		roxanne rute ruth régine sabina sabine sabrina saima salima sally samantha samira sandra sandrine sanne sara sarah
		saskia selina serena sharon sheila shelley sherry sheryl shirley sibylle sidonie sietske sigrid silke silvana silvia
		simona sina sinead siobhan sjoukje sofia sofía solange solveig solène sonia sonja sophia sophie soraya stacy stefania
		stefanie steffi stella stephanie stéphanie sue susan susana susann susanna susanne suzan suzanne svea svenja svetlana
		svitlana swantje sybille sylvia sylvie ségolène séverine sílvia sónia sônia tabea tamara tammy tania tanja tanya
		tatiana tatjana telma teresa terri tess tessa thaís thea theresa thérèse tiffany tilda tina tineke tiziana toos traci
		traute trijntje trish trude trudy truus tânia ulla ulrike ursula uta ute valentina valeria valerie valéria valérie
		vanesa vanessa veerle vera verena veronica veronika verónica vicki victoria viktoria vincenza viola violeta virginie
		vittoria vivian viviana viviane véronique waltraud wanda wendy whitney wiebke wietske wilhelmine willeke willemien
		wilma winifred ximena yael yaiza yamiche yanina yasmina yolanda yolande yulia yuliia yvette yvonne zahra zaida zineb
		zoe zohra zoé zsuzsanna zulema zulmira zélia ángela ángeles édith élodie émilie úrsula`,
}
