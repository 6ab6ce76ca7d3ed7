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
		Given:     make(map[string]Gender, 1600),
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
	Male: `aaron abdel abdul abdullah abraham adam adrian ahmad ahmed aidan al alain alan alastair albert alberto alec
		alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen
		alvaro ambrose amir anatoly anders andre andreas andrei andres andrew andrey andrii andrzej andy angelo angus
		anthony antoine anton antonio antony aritz armand armando arnaud arnold arthur arturo asher ashraf augusto
		axel barack barry bart bartolomé bashar bastian ben benedict benjamin benoit bernard bernardo bernd bernhard
		bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno
		bryan byron caleb calvin cameron carl carlo carlos carsten cedric cesar charles charlie christian christoph
		christophe christopher chuck claudio clemens clifford clint clive clément colin connor conor conrad corey cory
		craig curt curtis cyril cyrus damian damien dan daniel daniele danny dario darius darrell darren daryl dave
		david davide dean denis dennis derek desmond detlef didier diego dieter dietmar dimitri dirk dmitri dmitry
		dmytro dominic dominik donald donnie doug douglas duncan dustin dwight dylan earl eberhard ed eddie edgar
		edmund edoardo eduard eduardo edward edwin efraín egon ehud elias elijah elliot elliott elon emanuel emiliano
		emilio emmanuel emmett enda enrico enrique eric erich erik ernest ernesto ernst erwan esteban ethan eugene
		eusebio evan ezra fabian fabien fabio fabrizio farid federico felipe felix ferdinand fernando fidel filippo
		finn florian floyd francesco francis francisco franck franco francois frank franklin franz françois fred
		freddie frederic frederick friedrich fritz frédéric gabriel gareth garrett gary gavin geert gene geoff
		geoffrey georg george georges gerald gerard gerardo gerd gerhard gerry gianluca gianni gilbert gilles giorgio
		giovanni giulio giuseppe glen glenn gonzalo gordon graeme graham greg gregg gregor gregory guido guillaume
		guillermo gus gustavo guy gérald gérard günter günther hamid hank hans harald harold harry harvey hassan heiko
		heinrich heinz helmut hendrik henk henri henrik henrique henry herbert herman hermann holger horst hosni
		howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ihor ilya immanuel ingo isaac ismail ivan
		jack jacob jacques jaime jair jake jakob jakub jamal james jared jason javier jay jeb jeff jefferson jeffrey
		jens jeremy jerome jerry jesse jesus jesús jim jimmy joachim joan joaquín jochen joe joel joerg joey johan
		johann johannes john johnny jon jonas jonathan joost jordi jorge jos josef josep joseph josh joshua josé joão
		juan juergen jules julian julien julio julius jussi justin jérôme jörg jürgen kai kareem karim karl karl-heinz
		karsten kaspar keir keith kelvin ken kenneth kevin khaled khalid kirk klaus konrad konstantin kristian kurt
		kyle kyrylo lamar lance larry lars laurent lawrence lech leif len lenny leo leon leonard leonardo leonid
		leopoldo leroy lewis liam linus lionel lloyd lorenz lorenzo lothar lou louis luc luca lucas luigi luis luiz
		lukas luke lutz luís lyndon maarten magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos
		marcus mario marius mark marko markus marques marshall martin marty martín marvin massimo mateo mateusz
		matheus mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim
		maxime maximilian mehmet mel michael michał michel micheál miguel mika mike mikhail mikko milan miles miloš
		mitch mitchell mohamed mohammad mohammed moritz morris muammar muhammad murray mustafa mykhailo nabil narendra
		nate nathan nathaniel neal ned neil nelson nic nicholas nick nicolae nicolas nicolás nigel nikita nikola
		nikolai nikolaus nils noah noam noel norbert norman octavio olaf oleg oleh oleksandr oliver olivier omar osama
		oscar oskar osvaldo othmar otto owen pablo paddy paolo pascal patrice patricio patrick paul paulo pavel pavlo
		pedro per percy pete peter petr petro phil philip philipp philippe phillip piero pierre piers pieter pietro
		piotr rachid rafael rafał raffaele rainer raj rajiv ralf ralph ramon ramzan ramón rand randall randy raoul
		raphaël rashid raul ravi ray raymond raúl reince reiner reinhard reinhold remi renato rené rex ricardo
		riccardo rich richard rick ricky rob robby robert roberto rod roderick rodney rodrigo roger roland rolf roman
		romano román ron ronald ronnie rory ross roy ruben rubén rudi rudolf rudolph rudy ruedi rupert russell ryan
		rémi sadiq salman salvador salvatore samir samuel sandro sanjay saúl scott sean sebastian sepp serge sergei
		sergey sergio serhii seth shane shaun shawn shinzo sid siegfried sigmar silvio simon slobodan stan stanislav
		stanislaw stanley stefan stefano steffen stephan stephen stephon steve steven stewart stuart stéphane sven
		syed sylvain sylvester sébastien sören tad tariq ted terrence thad theo theodor theodore thiago thibault
		thierry thilo thom thomas thorsten tiago tim timo timothy tobias toby todd tom tomas tomasz tommy tomás toni
		tony torsten travis trevor tristan tyler ulf ulrich umberto uwe valentin valery vasco vicente victor viktor
		vince vincent vincenzo vinod vitali vito vladimir volker volodymyr wade waldemar walid wallace walter warren
		wayne wendell werner wesley wilfried wilhelm will willem william willie willy winston wladimir wolf wolfgang wouter
		xavier yanis yann yannick yasser yevgeny yitzhak yoann yuri yusuf yves zac zach zachary zayed zbigniew étienne`,
	Female: `abigail ada adele adriana agata agnes agnès aisha alba alejandra alessandra alexandra alexia alice alicia
		alina alison allison alma amalia amanda amber amelia amina amy amélie ana anastasia angela angelina angelique
		anita anja anke ann anna annabel annalena anne annegret anneke annette annie antje antonella antonia aoife
		arianna arlene ashley astrid audrey aurora aurélie barbara beata beate beatrice beatriz belinda benedetta
		bernadette bernice beth bethany betsy bettina betty beverly bianca birgit bonnie brenda bridget brigid
		brigitte britta brittany bárbara béatrice camila camilla candace carina carla carly carmen carol carole
		carolin caroline carolyn carrie cassandra catarina caterina catherine cathy cecilia celia celine chantal
		charlene charlotte cherie cheryl chiara chloe christel christiane christina christine cindy claire clara clare
		clarissa claudia colleen connie conny constance consuelo corinna corinne cornelia cristina cynthia cécile
		dagmar daisy daniela danielle daphne deanna debbie deborah debra delphine denise diana diane dianne dina
		dolores dominika donatella donna dora doreen doris dorothea dorothee dorothy ebba edith edna eileen elaine
		eleanor elena eleni elisa elisabeth elise elizabeth ella ellen eloise elsa elvira emilia emilie emily emma
		erica erika erin esther eugenia eva evelyn evelyne fabienne fatima felicia felicity fiona flavia frances
		francesca francine franziska françoise frauke frederike frida gabriela gabriella gabrielle gail geneviève
		geraldine gerda gertrud gillian gina giorgia giovanna gisela giselle gisèle giulia gladys glenda gloria greta
		gretchen guadalupe gudrun gwen hanna hannah hanne harriet heather hedwig heidi heike helen helena helene helga
		henriette hilary hilda hildegard hillary huma hélène ida ilaria ilona ilse imelda ines inga inge ingeborg
		ingrid inés irena irene irina iris irma isabel isabella isabelle ivana ivanka ivonne jacqueline jana jane
		janet janice jasmin jeanette jeanne jenna jennifer jenny jessica jessie jill joana joann joanna joanne jocelyn
		johanna josefina josephine joyce juana judith judy julia juliana julie juliet juliette justine jutta kamala
		karen karin karina karla karoline katarina katarzyna kate katharina katharine katherine kathleen kathryn kathy
		katie katja katrin kayla kellyanne kerstin kimberly kirsten kirstjen krista kristen kristin kristina laetitia
		lara larissa latoya laura lauren laurie lea leah leila lena leonie leticia liane lidia liesbeth lilian liliana
		lillian lina linda lindsay lindsey lisa liselotte liv livia liz lois lola lorena loretta lori lotte louisa
		louise lucia luciana lucie lucille lucy lucía ludmila luisa luise lydia lynn lynne mabel madeleine madeline
		mae magdalena maggie maite malala mandy manuela mara marcela marcia margaret margarete margarita margherita
		margit margot margret marguerite maria mariam marian mariana marianne marie marie-christine marilyn marina
		marine marion marisa marisol marissa marjorie marlene marta martha martina martine mary maryam maría mathilde
		maud maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia micaela michaela
		michelle mildred milena millie mina miranda mireille miriam mitzi mona monica monika monique muriel myriam
		mélanie mónica nadia nadine nadja nancy naomi natalia natalie natalya natasha nathalie nelly nicole nicoletta
		nikki nina noelle nora norma odile olena olga olha olivia oprah oriana ornella ottilie paige pamela paola
		patricia patrizia patty paula paulette pauline peggy penelope penny petra phoebe phyllis pilar priscilla priti
		rachel raffaella raisa ramona raquel rebecca regina regine regula renata renate renée rita roberta rocío rosa
		rosalie rosalind rosanna rosario rose rosemarie rosemary roxanne ruth sabine sabrina saima sally samantha
		sandra sara sarah saskia selina serena sharon sheila shelley sherry sheryl shirley sibylle sigrid silke
		silvana silvia simona sinead siobhan sofia sofía solange sonia sonja sophia sophie soraya stacy stefania
		stefanie steffi stella stephanie stéphanie sue susan susana susanna susanne suzan suzanne svenja svetlana
		svitlana sybille sylvia sylvie tamara tammy tania tanja tanya tatiana tatjana teresa terri tess tessa theresa
		thérèse tiffany tilda tina traci trish trude ulla ulrike ursula uta ute valentina valeria valerie valérie
		vanessa vera verena veronica verónica vicki victoria viktoria viola violeta virginie vivian viviane véronique
		waltraud wanda wendy whitney wilma winifred yael yamiche yolanda yulia yuliia yvette yvonne zahra zoe zoé
		zsuzsanna ángela`,
}
