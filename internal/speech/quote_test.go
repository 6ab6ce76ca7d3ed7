package speech

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// find reads the quotes of a text, a paragraph a line, published on a Tuesday.
func find(language, text string, least float64) []Quote {
	var parts []prose.Part
	for line := range strings.SplitSeq(text, "\n") {
		parts = append(parts, prose.Part{Kind: prose.Paragraph, Text: line})
	}
	lex, published := lexicon.For(language), timex.Date{Value: "2026-03-03"}
	passages := lexicon.ReadPassages(parts, lex, new(prose.Buffer))
	cast := people.ReadCast(passages, lex, "", nil)
	dates := timex.Find(passages, lex, language, published, nil)
	return Find(passages, lex, cast, dates, nil, published, least)
}

// spoken writes quotes as "who: what", those who share one joined by " & ", and
// who has no name as described, in brackets.
func spoken(quotes []Quote) []string {
	var out []string
	for _, q := range quotes {
		var who []string
		for _, s := range q.Speakers {
			if s.Name == "" {
				s.Name = "[" + s.Mention + "]"
			}
			who = append(who, s.Name)
		}
		out = append(out, strings.Join(who, " & ")+": "+q.Text)
	}
	return out
}

func TestFind(t *testing.T) {
	tests := []struct {
		language, text string
		want           []string
	}{
		// Where a content begins and ends.
		{"en", "Mayor Ida Brandt said later that day the bridge would close.", []string{"Ida Brandt: the bridge would close"}},
		{"en", "The road will close in May, the council confirmed on Monday.", []string{"[the council]: The road will close in May"}},
		{"en", "Ida Brandt said in a report published on Monday that the piers had sunk.", []string{"Ida Brandt: the piers had sunk"}},
		{"en", "The bridge, Ida Brandt said on Monday, will never open again.", []string{"Ida Brandt: The bridge will never open again"}},
		{"en", "As Ida Brandt explained, the bridge will never open again.", []string{"Ida Brandt: the bridge will never open again"}},

		// Sources of several parts, beside the quotation and at the beginning.
		{"en", "“It is calm,” Brandt and her lawyers said.", []string{"[Brandt and her lawyers]: “It is calm,”"}},
		{"en", "“It is calm,” a source close to the family said.", []string{"[a source close to the family]: “It is calm,”"}},
		{"en", "“It is calm,” said a data expert who works for the port.", []string{"[a data expert]: “It is calm,”"}},
		{"en", "“It is calm,” said retired teacher Ida Brandt.", []string{"Ida Brandt: “It is calm,”"}},
		{"en", "“It is calm,” planning director Will Brandt said.", []string{"Will Brandt: “It is calm,”"}},
		{"en", "“It is calm,” said Harbour City Mayor Don Brandt.", []string{"Don Brandt: “It is calm,”"}},
		{"en", "One of her lawyers said that it was calm.", []string{"[One of her lawyers]: it was calm"}},
		{"en", "Prices rose on Monday and Brandt said that it was calm.", []string{"Brandt: it was calm"}},
		{"en", "Brandt resigned on Monday and by Tuesday Toft said that it was calm.", []string{"Toft: it was calm"}},
		{"en", "A day after the vote Brandt said that it was calm.", []string{"Brandt: it was calm"}},
		{"en", "The data show that it was calm.", nil},

		{"it", "«I fondi c’erano», ha replicato l’assessora regionale alla Difesa del suolo Ada Neri.", []string{"Ada Neri: «I fondi c’erano»"}},
		{"es", "«Fue un trueno», contó Lupe Gil.\nRosa Tapia, bombera voluntaria, llegó pronto. «La gente corría», recordó con la voz rota.", []string{"Lupe Gil: «Fue un trueno»", "Rosa Tapia: «La gente corría»"}},
		{"de", "„Wir brauchen einen Neuanfang“, wird Vorstand Jan Brandt in der Mitteilung zitiert.", []string{"Jan Brandt: „Wir brauchen einen Neuanfang“"}},
		{"de", "Man werde klagen, kündigte Obmann Jan Brandt gegenüber dem „Leither Boten“ an.", []string{"Jan Brandt: Man werde klagen"}},
		{"en", "Asked whether it would close, Ida Brandt said work would go on.", []string{"Ida Brandt: work would go on"}},
		{"en", "“You are right,” Ida Brandt assured Max Poe, after Poe said it was late. “I will not let you down.”", []string{"Ida Brandt: “You are right,” “I will not let you down.”", "Max Poe: it was late"}},
		{"en", "Shortly after Norland said it had closed the border, photos showed smoke.", []string{"Norland: it had closed the border"}},
		{"en", "A poll released Monday said that the mood was calm.", []string{"[A poll]: the mood was calm"}},
		{"en", "Of her lawyers, Ida Brandt said that it was calm.", []string{"Ida Brandt: it was calm"}},
		{"en", "A Department for Transport spokesman said: “It is calm.”", []string{"[A Department for Transport spokesman]: “It is calm.”"}},
		{"en", "Mayor Max Poe left at ten. Fourth grader Ida Brandt got the applause. “It is calm,” she told the board.", []string{"Ida Brandt: “It is calm,”"}},

		// An adverbial behind a conjunction, and the subject of the clause before.
		{"en", "Ida Brandt was tired, but in a later interview said that it was calm.", []string{"Ida Brandt: it was calm"}},
		{"en", "Ida Brandt walked in, and at the meeting Toft said that it was calm.", []string{"Toft: it was calm"}},
		{"en", "Ida Brandt walked in, and after lunch Toft said that it was calm.", []string{"Toft: it was calm"}},

		// Cues of several words, and the time before their source.
		{"de", "„Es ist ruhig“, gab Ida Brandt zu Protokoll.", []string{"Ida Brandt: „Es ist ruhig“"}},
		{"de", "„Es ist ruhig“, sagte Montagfrüh Ida Brandt.", []string{"Ida Brandt: „Es ist ruhig“"}},
		{"de", "„Es ist ruhig“, sagte Ida Brandt Montagabend.", []string{"Ida Brandt: „Es ist ruhig“"}},

		// Where the narrator goes on.
		{"en", "Ida Brandt said the bridge would open in May, but she didn't say when.", []string{"Ida Brandt: the bridge would open in May"}},
		{"en", "Ida Brandt said the bridge was safe during a heated debate on Monday.", []string{"Ida Brandt: the bridge was safe"}},
		{"en", "Ida Brandt said the plan was unveiled at a news conference.", []string{"Ida Brandt: the plan was unveiled at a news conference"}},
		{"en", "Ida Brandt said the driver left without giving his name.", []string{"Ida Brandt: the driver left without giving his name"}},
		{"en", "The bridge is safe, Ida Brandt said, a claim that the union rejected.", []string{"Ida Brandt: The bridge is safe"}},
		{"de", "Ida Brandt sagte, die Brücke werde im Mai geöffnet, nannte aber kein Datum.", []string{"Ida Brandt: die Brücke werde im Mai geöffnet"}},
		{"fr", "Ida Brandt a affirmé que le pont rouvrirait en mai, sans préciser la date.", []string{"Ida Brandt: le pont rouvrirait en mai"}},
		{"es", "Ida Brandt aseguró que el puente abrirá en mayo en una entrevista con la radio.", []string{"Ida Brandt: el puente abrirá en mayo"}},
		{"it", "Ida Brandt ha detto che il ponte riaprirà a maggio, a margine di un incontro.", []string{"Ida Brandt: il ponte riaprirà a maggio"}},
		{"pt", "Ida Brandt disse que a ponte reabrirá em maio, mas não detalhou o custo.", []string{"Ida Brandt: a ponte reabrirá em maio"}},
		{"fr", "Ida Brandt a affirmé que l’homme était parti sans donner son nom.", []string{"Ida Brandt: l’homme était parti sans donner son nom"}},
		{"es", "Ida Brandt aseguró que el hombre salió sin dar su nombre.", []string{"Ida Brandt: el hombre salió sin dar su nombre"}},
		{"nl", "Ida Brandt zei dat de brug in mei opengaat, zonder een datum te noemen.", []string{"Ida Brandt: de brug in mei opengaat"}},

		{"en", "On Monday three drones were shot down, Ida Brandt said.", []string{"Ida Brandt: On Monday three drones were shot down"}},
		{"en", "“You cannot eat promises,” as Ida Brandt put it. Then: “Nor can I.”", []string{"Ida Brandt: “You cannot eat promises,”", "Ida Brandt: “Nor can I.”"}},
		{"en", "In the words of Ida Brandt, the pier was “a war zone”.", []string{"Ida Brandt: the pier was “a war zone”"}},

		// Statements alone are quotes.
		{"en", "Ida Brandt wrote a letter to the board. The council announced a plan for the harbour.", nil},
		{"en", "Ida Brandt asked not to be named. She hoped to win.", nil},

		// Who it is.
		{"en", "Hayley Marsh, 42, a lecturer, said she had waited six hours.", []string{"Hayley Marsh: she had waited six hours"}},
		{"en", "A spokesman for Northern Rail said the trains would run as planned.", []string{"[A spokesman for Northern Rail]: the trains would run as planned"}},
		{"en", "“We are ready,” Finance Minister Abdul Rahman al-Saadi told the assembly.", []string{"Abdul Rahman al-Saadi: “We are ready,”"}},
		{"en", "Acme Corp. said the fault had been mended on time.", []string{"Acme Corp.: the fault had been mended on time"}},
		{"en", "Rachel Stone and Peter Wolf said they would appeal against it.", []string{"Rachel Stone & Peter Wolf: they would appeal against it"}},
		{"en", "Mr. Dunn’s lawyer, Alice Pratt, said her client was innocent.", []string{"Alice Pratt: her client was innocent"}},

		// A noun behind a fronted clause is no apposition to the name in it.
		{"en", "In a post on X, the minister wrote: “We will not be lectured.”\nTransport minister Jon Toft left.", []string{"Jon Toft: “We will not be lectured.”"}},
		{"en", "Speaking to Ida Brandt, the mayor said the bridge would open.", []string{"[the mayor]: the bridge would open"}},
		{"en", "Sentencing Toft, the judge told him: “You betrayed those who trusted you.”", []string{"[the judge]: “You betrayed those who trusted you.”"}},
		{"en", "“It is a disgrace,” fumed Pat Doyle. Her neighbour, Sam Reid, agreed. “Nobody asked us,” he said.",
			[]string{"Pat Doyle: “It is a disgrace,”", "Sam Reid: “Nobody asked us,”"}},

		{"en", "Ida Brandt spoke first. Her message was clear: “We have had enough of this.”", []string{"Ida Brandt: “We have had enough of this.”"}},
		{"en", "The meeting was tense: “We have had enough of this.”", []string{": “We have had enough of this.”"}},
		{"en", "Ida Brandt commented drily on the fact that the pier would cost millions.", nil},
		{"en", "Although she was late, partly for fear of bridges that swing, Ida Brandt has written and lectured on them.", nil},
		{"en", "I wondered whether the pier would hold.", nil},
		{"en", "The pier is closed, as Ida Brandt announced.", []string{"Ida Brandt: The pier is closed"}},
		{"en", "Ida Brandt told the “Tide” programme that the pier was closed.", []string{"Ida Brandt: the pier was closed"}},
		{"en", "According to Ida Brandt the works will end in May.", []string{"Ida Brandt: the works will end in May"}},
		{"en", "According to the police, Jon Toft, 45, was driving home.", []string{"[the police]: Jon Toft, 45, was driving home"}},
		{"en", "There was anger from Ida Brandt, who called the pier “a war zone”.", []string{"Ida Brandt: the pier “a war zone”"}},
		{"en", "Jon Toft and Ida Brandt met on Monday. Both said the delay was regrettable.", []string{"Jon Toft & Ida Brandt: the delay was regrettable"}},
		{"en", "Robert De Niro said the vote was late. De Niro added that he would appeal.", []string{"Robert De Niro: the vote was late", "Robert De Niro: he would appeal"}},

		{"en", "The World Health Organization met. “It is over,” WHO chief Tedros Alemu said. The WHO said it would act.",
			[]string{"Tedros Alemu: “It is over,”", "World Health Organization: it would act"}},
		{"en", "Tanner said he was proud. Quarterback Dre Hill threw first. “I saw the gaps,” he said.", []string{"Tanner: he was proud", "Dre Hill: “I saw the gaps,”"}},
		{"en", "Tony Marsh, founder and CEO of Tidewater — which runs the ferries — told the Herald that he would buy ships.",
			[]string{"Tony Marsh: he would buy ships"}},

		{"en", "Nordwing cut its forecast. The council said the line would close. It added that nobody would lose a job.",
			[]string{"[The council]: the line would close", "[It]: nobody would lose a job"}},
		{"en", "Ida Brandt was asked, “Is the pier safe at last?”", []string{": “Is the pier safe at last?”"}},

		// Bodies, roles of unnamed ones, subjects with a clause of their own.
		{"en", "The Harbour Pilots’ Council said the tide was too low.", []string{"Harbour Pilots’ Council: the tide was too low"}},
		{"en", "Ida Brandt, who runs the port, went on: “The tide was too low.”", []string{"Ida Brandt: “The tide was too low.”"}},
		{"en", "An official said the tide was low. Governor Ida Brandt left. The official said the pier would hold.",
			[]string{"[An official]: the tide was low", "[The official]: the pier would hold"}},
		{"en", "Research shows that people like piers. Management of the tide is hard.", nil},

		// Without a cue.
		{"en", "Jon Toft smiled. “Luis is a very old friend of mine.”", []string{"Jon Toft: “Luis is a very old friend of mine.”"}},
		{"en", "From Chairwoman Rosa Venn:\n“We will rebuild the pier, and it will be taller than before.”",
			[]string{"Rosa Venn: “We will rebuild the pier, and it will be taller than before.”"}},

		{"en", "Ann Roe met Jon Poe.\nROE: Who is it that pays for the new pier?\nPOE: You do, and I do, and all of us do.\nROE: I thought so from the very start of it.\nPOE: We all did, and it was never a secret.",
			[]string{"Ann Roe: Who is it that pays for the new pier?", "Jon Poe: You do, and I do, and all of us do.",
				"Ann Roe: I thought so from the very start of it.", "Jon Poe: We all did, and it was never a secret."}},
		{"en", "TIP: Eat less sugar at night.\nTIP: Drink more water by day.\nTIP: Walk to work in spring.\nTIP: Sleep eight hours.", nil},

		// Dashes, and cues inside the marks.
		{"es", "—¿Y quién lo paga todo? —preguntó Javier Soto.", []string{"Javier Soto: ¿Y quién lo paga todo?"}},
		{"it", "«È molto – ammette Anna Duma – ma è giusto così».", []string{"Anna Duma: «È molto ma è giusto così»"}},
		{"fr", "« C’est beaucoup, reconnaît Anne Dumas, mais c’est juste. »", []string{"Anne Dumas: « C’est beaucoup mais c’est juste. »"}},

		{"fr", "« Le pont a tremblé, raconte Karim Belkacem, chauffeur routier. J’ai cru que c’était fini. »", []string{"Karim Belkacem: « Le pont a tremblé J’ai cru que c’était fini. »"}},
		{"fr", "« Il faut agir », insiste Anne Dumas. Et d’ajouter : « Demain il sera trop tard. »",
			[]string{"Anne Dumas: « Il faut agir »", "Anne Dumas: « Demain il sera trop tard. »"}},
		{"fr", "Le maire, Yann Le Goff, parle d’« une mascarade ». Selon la procureure, Élise Favre, le pont est sûr.",
			[]string{"Yann Le Goff: « une mascarade »", "Élise Favre: le pont est sûr"}},

		// German.
		{"de", "Die Stadt habe zu spät reagiert, sagt Petra Lange. Sie selbst habe drei Tage kein Wasser gehabt.",
			[]string{"Petra Lange: Die Stadt habe zu spät reagiert", "Petra Lange: Sie selbst habe drei Tage kein Wasser gehabt"}},
		{"de", "Ein Ersatzbau sei möglich, sagte Landrat Peter Holm dem Sender.", []string{"Peter Holm: Ein Ersatzbau sei möglich"}},
		{"de", "Ministerin Clara Vogt hat am Montag gesagt, dass die Steuer sinken werde.", []string{"Clara Vogt: die Steuer sinken werde"}},
		{"de", "„So etwas habe ich noch nie gesehen“, erinnert sich Tobias Kern.", []string{"Tobias Kern: „So etwas habe ich noch nie gesehen“"}},
		{"de", "Laut Bürgermeister Hans Wulf (parteilos) soll der Bau im Herbst beginnen.", []string{"Hans Wulf: soll der Bau im Herbst beginnen"}},
		{"de", "Petra Lange, die seit Jahren aus dem Tal berichtet, zog im Mai fort.", nil},
		{"de", "Petra Lange wies den Vorwurf zurück, die Stadt habe zu lange gewartet.", nil},

		// German: particles at the end, the verb before its subject, sources of what "was said".
		{"de", "Die Reederei kündigte an, dass die Fähre im Juni fährt.", []string{"[Die Reederei]: die Fähre im Juni fährt"}},
		{"de", "Dann kündigte die Reederei den Vertrag, welche Fähre auch immer fährt.", nil},
		{"de", "„Die Lage am Deich ist ernst“, hieß es am Montag aus dem Rathaus.", []string{"[dem Rathaus]: „Die Lage am Deich ist ernst“"}},
		{"de", "„Wir bauen den Deich höher“, sagte der 61-Jährige. Peter Jensen führt das Amt.", []string{"[der 61-Jährige]: „Wir bauen den Deich höher“"}},
		{"de", "Peter Jensen führt das Amt. „Wir bauen den Deich höher“, sagte der 61-Jährige.", []string{"Peter Jensen: „Wir bauen den Deich höher“"}},
		{"de", "Der Deich sei sicher, hat Peter Jensen am Montag mitgeteilt.", []string{"Peter Jensen: Der Deich sei sicher"}},
		{"de", "„Der Deich wird höher“, betonte die Verkehrs- und Umweltministerin Clara Vogt.", []string{"Clara Vogt: „Der Deich wird höher“"}},

		{"de", "Der Deich sei sicher, sagte Senator Timo Raabe. „Wir bauen ihn höher“, so der SPD-Politiker.", []string{"Timo Raabe: Der Deich sei sicher", "Timo Raabe: „Wir bauen ihn höher“"}},
		{"de", "„Der Deich wird höher“, sagte Verhandlungsführer Murat Lenz.", []string{"Murat Lenz: „Der Deich wird höher“"}},
		{"de", "Laut Recherchen der „Harbour Times“ wird der Deich erhöht. Das schmale Ufer ist steil.", []string{"Harbour Times: wird der Deich erhöht"}},
		{"de", "Das Land sei wie ein Deich, bei dem niemand wache, sagte Thomas Lenz.", []string{"Thomas Lenz: Das Land sei wie ein Deich, bei dem niemand wache"}},
		{"de", "Der Deich, sagt Anna Roth, werde im Mai erhöht.", []string{"Anna Roth: Der Deich werde im Mai erhöht"}},
		{"de", "Der Deich sei sicher, sagte Anna Roth.\nAuch im Winter werde das Wasser ihn nicht erreichen.",
			[]string{"Anna Roth: Der Deich sei sicher", "Anna Roth: Auch im Winter werde das Wasser ihn nicht erreichen"}},
		{"de", "Der Deich sei sicher, sagte Anna Roth.\nDie Stadt habe ihn erhöht, erklärte der Vorsitzende gegenüber „Log“.", []string{"Anna Roth: Der Deich sei sicher", "[der Vorsitzende]: Die Stadt habe ihn erhöht"}},
		{"de", "Zwei Menschen sind verletzt worden, wie Anna Roth am Montag mitteilte.", []string{"Anna Roth: Zwei Menschen sind verletzt worden"}},
		{"de", "Der Deich ist, wie Anna Roth sagte, sicher.", []string{"Anna Roth: Der Deich ist sicher"}},
		{"de", "Thema war das Klima, wie Anna Roth mitteilte: Der Deich soll höher werden.", []string{"Anna Roth: Der Deich soll höher werden"}},
		{"de", "Er ist so groß, wie Anna Roth sagte. Niemand weiß, wie Anna Roth das sagte.", nil},
		{"de", "Anna Roth sagte der „Harbour“-Zeitung, sie rechne mit einem Bruch.", []string{"Anna Roth: sie rechne mit einem Bruch"}},
		{"de", "Anna Roth verwies darauf, dass der Deich alt sei.", []string{"Anna Roth: der Deich alt sei"}},
		{"de", "Aus dem Rathaus hieß es, man prüfe den Fall.", []string{"[dem Rathaus]: man prüfe den Fall"}},
		{"de", "Jens Otto und seine Stellvertreterin Ina Busch sagten, der Deich sei sicher.", []string{"Jens Otto & Ina Busch: der Deich sei sicher"}},
		{"de", "Für den Historiker Uwe Albers ist der Fund „eine Sensation“.", []string{"Uwe Albers: ist der Fund „eine Sensation“"}},

		// German: the mood of the verb carries a report on, and tells who reports.
		{"de", "„Der Deich ist alt“, sagte Anna Roth. Die Kosten von rund 1,4 Millionen Euro seien fest eingeplant.", []string{"Anna Roth: „Der Deich ist alt“", "Anna Roth: Die Kosten von rund 1,4 Millionen Euro seien fest eingeplant"}},
		{"de", "Der Deich sei alt, sagte Anna Roth. Davon profitiere am Ende keiner. Bei Sturm entstehe hier ein See.",
			[]string{"Anna Roth: Der Deich sei alt", "Anna Roth: Davon profitiere am Ende keiner", "Anna Roth: Bei Sturm entstehe hier ein See"}},
		{"de", "Der Deich sei alt, sagte Anna Roth. Um das zu ändern, müsse man bauen.", []string{"Anna Roth: Der Deich sei alt", "Anna Roth: Um das zu ändern, müsse man bauen"}},
		{"de", "Das bestätigte ein Sprecher der Stadt. Menschen seien nicht in Gefahr.", []string{"[ein Sprecher der Stadt]: Menschen seien nicht in Gefahr"}},
		{"de", "Sie habe so leise gesprochen, dass keiner sie verstanden habe, sagt Anna Roth.", []string{"Anna Roth: Sie habe so leise gesprochen, dass keiner sie verstanden habe"}},
		{"de", "Der Deich sei fest, verrät Anna Roth, es sei ihr letztes Werk.", []string{"Anna Roth: Der Deich sei fest es sei ihr letztes Werk"}},
		{"de", "Anders sieht es der Forscher Jens Otto: Die Autoren hätten das Alter nicht beachtet, schreibt er.", []string{"Jens Otto: Die Autoren hätten das Alter nicht beachtet"}},
		{"de", "Darin heißt es, der Deich sei alt.", []string{": der Deich sei alt"}},
		{"de", "Anna Roth hat den Plan eine „echte Zumutung für alle“ genannt.", []string{"Anna Roth: „echte Zumutung für alle“"}},
		{"de", "Jens Otto ließ ausrichten, er komme bald.", []string{"Jens Otto: er komme bald"}},
		{"de", "Man merkt ihr an, dass sie ungern redet. Laut aussprechen mag sie das nicht.", nil},
		{"de", "Nach einer Stunde legte Jens Otto nach, der Sohn des Wirtes.", nil},
		{"de", "„Es ist spät“, sagte Anna Roth. Dann, nach einer kurzen Pause: „Glauben Sie, mir macht das Freude?“", []string{"Anna Roth: „Es ist spät“", "Anna Roth: „Glauben Sie, mir macht das Freude?“"}},
		{"de", "„Es ist spät“, sagte Anna Roth. Auf dem Schild: „Betreten für alle verboten“.", []string{"Anna Roth: „Es ist spät“"}},

		{"de", "Man wisse noch nichts, schränkte Anna Roth ein.", []string{"Anna Roth: Man wisse noch nichts"}},
		{"de", "Nach Auskunft von Anna Roth ist der Deich sicher.", []string{"Anna Roth: ist der Deich sicher"}},

		// The Romance languages and Dutch.
		{"fr", "Selon Marc Lenoir, directeur de l’usine, la production reprendra en mai.", []string{"Marc Lenoir: la production reprendra en mai"}},
		{"fr", "Claire Morel assure qu’une piscine neuve coûterait le double.", []string{"Claire Morel: une piscine neuve coûterait le double"}},
		{"fr", "Pour Jeanne Mercier, présidente du club, « c’est une vraie catastrophe ».", []string{"Jeanne Mercier: « c’est une vraie catastrophe »"}},
		{"it", "Come ha spiegato il presidente della Regione, Carlo Neri, il piano è pronto da mesi.", []string{"Carlo Neri: il piano è pronto da mesi"}},
		{"es", "La ministra de Pesca Ana Ruiz aseguró que la flota saldrá en mayo.", []string{"Ana Ruiz: la flota saldrá en mayo"}},
		{"es", "Las obras terminarán en mayo, según han informado fuentes del puerto.", []string{"[fuentes del puerto]: Las obras terminarán en mayo"}},
		{"it", "Lo ha annunciato il prefetto Rosa Greco: «La strada riaprirà lunedì».", []string{"Rosa Greco: «La strada riaprirà lunedì»"}},
		{"it", "Neri ha risposto ai cronisti che gli chiedevano del voto: «Non se ne parla».", []string{"Neri: «Non se ne parla»"}},
		{"it", "«Una vergogna», per la consigliera Elena Galli, che ha votato contro.", []string{"Elena Galli: «Una vergogna»"}},
		{"it", "«Abbiamo perso tutto», dice tra le lacrime Giovanna Russo.", []string{"Giovanna Russo: «Abbiamo perso tutto»"}},
		{"es", "El puente está cerrado, como anunció Ana Ruiz. Ruiz dijo a «El Puerto» que abrirá en mayo.",
			[]string{"Ana Ruiz: El puente está cerrado", "Ana Ruiz: abrirá en mayo"}},
		{"es", "La jueza Ana Ruiz abrió el caso. En su auto, señala que el acusado mintió.", []string{"Ana Ruiz: el acusado mintió"}},
		{"es", "El ministro Óscar López tachó de «ridícula» la propuesta.", []string{"Óscar López: «ridícula»"}},
		{"pt", "Na visão da ministra Ana Reis, o cais está velho.", []string{"Ana Reis: o cais está velho"}},
		{"pt", "“Há dez anos que pedimos um cais”, reclamou Ana Reis.", []string{"Ana Reis: “Há dez anos que pedimos um cais”"}},
		{"es", "A decir de Ana Ruiz, el puente está viejo.", []string{"Ana Ruiz: el puente está viejo"}},
		{"it", "A detta dei tecnici, il molo regge ancora bene.", []string{"[tecnici]: il molo regge ancora bene"}},
		{"it", "Rosa Greco ha smentito che il porto sia chiuso.", []string{"Rosa Greco: il porto sia chiuso"}},
		{"fr", "Aux yeux du préfet, le quai est sûr.", []string{"[préfet]: le quai est sûr"}},
		{"fr", "Le préfet maintient que le quai est sûr.", []string{"[Le préfet]: le quai est sûr"}},

		// Cue clauses in what was said, and behind it, without marks.
		{"it", "Carlo Neri arriva tardi. Due di questi, ha spiegato ai cronisti, sono «vecchi».", []string{"Carlo Neri: Due di questi sono «vecchi»"}},
		{"it", "Il molo, precisa un portavoce, resterà chiuso.", []string{"[un portavoce]: Il molo resterà chiuso"}},
		{"it", "Il molo – prosegue Carlo Neri – ha retto.", []string{"Carlo Neri: Il molo ha retto"}},
		{"it", "Il molo è chiuso, dice Carlo Neri, sindaco di Bari.", []string{"Carlo Neri: Il molo è chiuso"}},
		{"es", "Ana Ruiz llegó. El tercero, un hombre de 50 años, cayó al agua, agregó.", []string{"Ana Ruiz: El tercero, un hombre de 50 años, cayó al agua"}},
		{"es", "El ministro, muy serio, respondió.", nil},
		{"es", "Ana Ruiz, alcaldesa de Vigo, explicó, en una entrevista, que el muelle cede.", []string{"Ana Ruiz: el muelle cede"}},
		{"fr", "Le quai, précise-t-il, restera fermé.", []string{"[il]: Le quai restera fermé"}},
		{"fr", "Claire Morel est là. Le quai restera fermé, a-t-elle expliqué.", []string{"Claire Morel: Le quai restera fermé"}},
		{"fr", "« Ma fille a peur. » Le maire précise que le quai a tenu.", []string{"[Le maire]: le quai a tenu"}},

		{"fr", "« Le quai ne tiendra pas, prévient l’ingénieure Claire Morel, qui suit le chantier. Il faut le fermer. »", []string{"Claire Morel: « Le quai ne tiendra pas Il faut le fermer. »"}},
		{"fr", "« Le quai ne tiendra pas, prévient la maire. Il faut le fermer. »", []string{"[la maire]: « Le quai ne tiendra pas Il faut le fermer. »"}},
		{"es", "Tal y como explicó la semana pasada Ana Ruiz en una entrevista, el muelle no abrirá hasta mayo.", []string{"Ana Ruiz: el muelle no abrirá hasta mayo"}},
		{"es", "Ana Ruiz llegó. Preguntada por el muelle, ha avanzado que lo cerrará «en cuanto llueva».", []string{"Ana Ruiz: lo cerrará «en cuanto llueva»"}},
		{"es", "Para el técnico, el cierre del muelle «lo cambia todo».", []string{"[el técnico]: el cierre del muelle «lo cambia todo»"}},
		{"es", "Para la fiesta, el alcalde pidió «mucha calma».", nil},
		{"en", "Ida Brandt insisted that no pier was at risk – a claim that drew laughter from the gallery.", []string{"Ida Brandt: no pier was at risk"}},
		{"en", "The board said in an email that it “remains a good neighbor” but did not respond to questions.", []string{"[The board]: it “remains a good neighbor”"}},
		{"en", "In her memoir, “Low Tide,” Ida Brandt wrote that she was never paid for the pier.", []string{"Ida Brandt: she was never paid for the pier"}},
		{"en", "Ida Brandt told reporters at the scene there were no signs of fire.", []string{"Ida Brandt: there were no signs of fire"}},

		{"nl", "De buren zijn volgens Anna Vos “veel minder verdeeld dan de raad”.", []string{"Anna Vos: De buren zijn “veel minder verdeeld dan de raad”"}},
		{"de", "Der Deich ist laut Anna Roth „ein echtes Wunderwerk der Technik“.", []string{"Anna Roth: Der Deich ist „ein echtes Wunderwerk der Technik“"}},
		{"de", "„Der Deich hält“, so Anna Roth, die betonte, dass er alt sei.", []string{"Anna Roth: „Der Deich hält“", "Anna Roth: er alt sei"}},
		{"nl", "“De sluis is veilig”, aldus Anna Vos, die toegeeft dat het er krap is.", []string{"Anna Vos: “De sluis is veilig”", "Anna Vos: het er krap is"}},
		{"fr", "« Rien n’est arrêté », dit-on au port. On dit que le quai tient.", []string{": « Rien n’est arrêté »"}},

		// Verbs that are others with the word behind them, findings, works, adjectives.
		{"pt", "A festa, batizada “Maré Alta”, contou com o apoio da câmara.", nil},
		{"nl", "Daarom riep burgemeester Anna Vos de buren op om “niet zomaar” open te doen.", nil},
		{"de", "Anna Roth rief die Nachbarn dazu auf, „nicht einfach so“ zu öffnen.", nil},
		{"pt", "Os dados indicam que a maré sobe cedo.", nil},
		{"en", "The data suggest that the tide is rising.", nil},
		{"en", "By then Ida Brandt had written “Songs of the Low Tide,” a ballad.", nil},
		{"en", "Packaged food maker Kelm Foods cut its forecast, saying that sales were falling.", []string{"Kelm Foods: sales were falling"}},

		{"fr", "Le quai, a indiqué mardi Luc Petit à l’AFP, restera ouvert.", []string{"Luc Petit: Le quai restera ouvert"}},
		{"de", "Es gebe, sagte Anna Roth, keinen Grund zur Sorge.", []string{"Anna Roth: Es gebe keinen Grund zur Sorge"}},
		{"nl", "De sluis blijft open, zo zei Anna Vos gisteren.", []string{"Anna Vos: De sluis blijft open"}},
		{"es", "Ana Ruiz dejó claro que el muelle seguirá abierto.", []string{"Ana Ruiz: el muelle seguirá abierto"}},
		{"es", "Según ha podido saber este diario, el muelle cerrará.", nil},
		{"it", "Dura la replica di Carlo Neri: «Questa è una vera follia».", []string{"Carlo Neri: «Questa è una vera follia»"}},
		{"en", "The verdict of Ida Brandt: “It is a wreck of a pier.”", []string{"Ida Brandt: “It is a wreck of a pier.”"}},

		// Sources told by a relative pronoun, a possessive, a verb alone.
		{"it", "È intervenuta Elena Galli, secondo la quale il molo «non regge».", []string{"Elena Galli: il molo «non regge»"}},
		{"es", "Habló Ana Ruiz, según la cual el muelle «no aguanta».", []string{"Ana Ruiz: el muelle «no aguanta»"}},
		{"es", "Ana Ruiz llegó. Según dijo, el muelle está en buen estado.", []string{"Ana Ruiz: el muelle está en buen estado"}},
		{"fr", "Claire Morel a parlé. À ses yeux, « le quai ne tiendra pas longtemps ».", []string{"Claire Morel: « le quai ne tiendra pas longtemps »"}},
		{"de", "Anna Roth sprach lange. Nach ihrer Darstellung ist der Deich sicher.", []string{"Anna Roth: ist der Deich sicher"}},
		{"nl", "Anna Vos sprak. In haar ogen is de sluis veilig.", []string{"Anna Vos: is de sluis veilig"}},
		{"en", "Ida Brandt spoke. In her view, the pier is unsafe.", []string{"Ida Brandt: the pier is unsafe"}},

		{"fr", "Selon le rapport, publié lundi, les prix ont baissé de moitié.", []string{"[le rapport]: les prix ont baissé de moitié"}},
		{"it", "Per Rosa Greco, che guida il porto, le gru «sono ferme».", []string{"Rosa Greco: le gru «sono ferme»"}},
		{"it", "Secondo Carlo Neri i lavori finiranno a maggio.", []string{"Carlo Neri: i lavori finiranno a maggio"}},
		{"it", "«La barca è salva», fa sapere Carlo Neri.", []string{"Carlo Neri: «La barca è salva»"}},
		{"fr", "« Le port est fermé », résume quant à elle Claire Morel.", []string{"Claire Morel: « Le port est fermé »"}},
		{"pt", "“Precisamos de muita calma”, explicou à Folha Ana do Vale.", []string{"Ana do Vale: “Precisamos de muita calma”"}},
		{"en", "The hall was full. Ida Brandt said, if chosen, she would mend the pier.", []string{"Ida Brandt: if chosen, she would mend the pier"}},
		{"en", "Councillor Ida Brandt (Lib.) last week said the pier was lost.", []string{"Ida Brandt: the pier was lost"}},
		{"en", "Ida Brandt said the U.S. “rarely” builds piers.", []string{"Ida Brandt: the U.S. “rarely” builds piers"}},
		{"en", "“It will fall,” Ida Brandt told “Dawn and Friends,” smiling.", []string{"Ida Brandt: “It will fall,”"}},
		{"en", "“It will fall,” Ida Brandt said on Radio Kelm’s “This Tide.”", []string{"Ida Brandt: “It will fall,”"}},
		{"en", "Ida Brandt called the dredging “a clear breach” of the charter and left.", []string{"Ida Brandt: the dredging “a clear breach” of the charter"}},
		{"en", "The pier fell. Said Ida Brandt, “It was time.”", []string{"Ida Brandt: “It was time.”"}},
		{"en", "Many came. About four in 10 said they were “tired” of the board.", []string{"[four in 10]: they were “tired” of the board"}},
		{"en", "Monday on Kelm Coast Radio’s “Tide,” Ida Brandt said the pier “is gone”.", []string{"Ida Brandt: the pier “is gone”"}},
		{"en", "Ida Brandt called Monday's vote a “farce”.", []string{"Ida Brandt: Monday's vote a “farce”"}},
		{"en", "As they walked home, Ida Brandt said it was “not lost”.", []string{"Ida Brandt: it was “not lost”"}},
		{"en", "Ida Brandt referred to the pier as “a wreck” and left.", []string{"Ida Brandt: the pier as “a wreck”"}},
		{"en", "The pier is empty, Ida Brandt added, “but the gulls stay.”", []string{"Ida Brandt: The pier is empty “but the gulls stay.”"}},
		{"en", "Asked about it, Ida Brandt said, “we will wait.”", []string{"Ida Brandt: “we will wait.”"}},
		{"en", "When Ida Brandt later said it would “sink us all,” the hall went quiet.", []string{"Ida Brandt: it would “sink us all,”"}},
		{"en", "The board said the letters “are not signed,” and closed the hall.", []string{"[The board]: the letters “are not signed,”"}},
		{"nl", "De wethouder legde uit dat de sluis lekt.", []string{"[De wethouder]: de sluis lekt"}},
		{"nl", "De wethouder legde uit zijn zak een sleutel op tafel.", nil},
		{"nl", "Anna Vos wees erop dat de sluis lekt.", []string{"Anna Vos: de sluis lekt"}},
		{"nl", "Minister Jan de Boer heeft donderdag gezegd dat er nog lang gewacht moet worden.", []string{"Jan de Boer: er nog lang gewacht moet worden"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, spoken(find(test.language, test.text, 0)), test.text)
	}
}

// TestFindAtTheEnd reads sentences that end where the rules look ahead.
func TestFindAtTheEnd(t *testing.T) {
	for _, text := range []string{"Ida Brandt said that", "Ida Brandt said later that day", "said", "“", "According to", "As Ida Brandt", "Ida Brandt told", "—", "Ida Brandt:", "Roe sagte, er komme. Im Jahr 5,", "Roe sagte, er komme. ,", "Le quai, dit-il,", "Il molo – prosegue –", "Secondo la quale", "A su", "Das sagte", "Según ha", "Il ponte cade, secondo ha", "Der Deich bricht, laut hat", "Roe lobt den Deich, der", "Roe lobt den Deich, auf der"} {
		for _, language := range []string{"de", "en", "es", "fr", "it", "ja", "nl", "pt", "zh"} {
			require.NotPanics(t, func() { find(language, text, 0.001) }, "%s: %s", language, text)
		}
	}
}

// TestFindCut reads the texts of the goldens cut behind each of their words, from a few
// words before it, so that every word is once the last.
func TestFindCut(t *testing.T) {
	const most = 16 // words
	paths, err := filepath.Glob("../../testdata/*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		language := "en"
		for _, line := range strings.Split(string(text), "\n") {
			if tag, ok := strings.CutPrefix(line, "# language: "); ok {
				language = tag
				continue
			}
			words := strings.Fields(line)
			for i := range words {
				cut := strings.Join(words[max(0, i+1-most):i+1], " ")
				require.NotPanics(t, func() { find(language, strings.TrimRight(cut, ".,:;"), 0.001) }, "%s: %s", language, cut)
			}
		}
	}
}

func TestSaid(t *testing.T) {
	tests := []struct {
		text, want string // the days
	}{
		{"“It floats,” Ida Brandt said on Monday.", "2026-03-02"},
		{"“It floats,” Ida Brandt said.", "2026-03-03"},
		{"Ida Brandt said in August 2025 that the piers had sunk.", "2025-08"},
		// A ceremony dates all who speak there, a day only the next paragraph.
		{"“It floats,” Ida Brandt said at a ceremony on Sunday.\n“It is new,” Jon Toft said.\n“It is blue,” Ann Poe said.", "2026-03-01 2026-03-01 2026-03-01"},
		{"“It floats,” Ida Brandt said on Sunday.\n“It is new,” Jon Toft said.\nThe pier is old.\n“It is blue,” Ann Poe said.", "2026-03-01 2026-03-01 2026-03-03"},
	}
	for _, test := range tests {
		require.Equal(t, test.want, days("en", test.text), test.text)
	}
	jan := find("de", "Der Sprecher Jan Thiele sagte, dass gegen den Mann ermittelt werde.", 0)
	require.Len(t, jan, 1)
	require.Equal(t, "2026-03-03", jan[0].Said.Value, "Jan is a name, not January")
}

// days returns on which days the quotes of a text were said.
func days(language, text string) string {
	var all []string
	for _, q := range find(language, text, 0) {
		all = append(all, q.Said.Value)
	}
	return strings.Join(all, " ")
}

// TestSaidAtTheEvent dates statements by the event that a story opens with, by the time
// that was told of last, and not by words that are names.
func TestSaidAtTheEvent(t *testing.T) {
	tests := []struct{ language, text, want string }{
		{"en", "The council voted on Sunday to close the pier.\nIt was a long night.\n“It sinks,” Ida Brandt said.\nShe left.\nThe pier is old.\n“It floats,” Jon Toft told them.", "2026-03-01 2026-03-01"},
		{"en", "The council voted on Sunday to close the pier.\nIt was a long night.\n“It sinks,” Ida Brandt says.", "2026-03-03"},
		{"en", "The council voted on Sunday to close the pier.\nIt was a long night.\nOn Monday the rain came.\nIt was cold.\n“It sinks,” Ida Brandt said.", "2026-03-03"},
		{"en", "The pier caught fire on Sunday.\nIt was a long night.\nThe pier is old.\n“It sinks,” Ida Brandt said.", "2026-03-03"},
		{"de", "Der Stadtrat hat am Sonntag die Brücke gesperrt.\nEs war spät.\nViele kamen.\n„Sie ist alt“, sagte Anna Roth.", "2026-03-01"},
		{"fr", "Menés à la pause, les Bleus ont gagné dimanche au stade du Port.\nIl pleuvait.\nLa foule chantait.\n« C’est un rêve », a soufflé Claire Morel.", "2026-03-01"},

		// An hour alone is of the day at hand, one with its day is not; a match is an event.
		{"en", "The council voted on Sunday to close the pier.\nThe meeting ran past 11 p.m. and was loud.\n“It sinks,” Ida Brandt said.", "2026-03-01"},
		{"en", "The council voted on Sunday to close the pier.\nIt was a long night.\n“It sinks,” Ida Brandt said at 9pm on 2 March.", "2026-03-02"},
		{"en", "Kelm Town beat Leith with a late winner on Sunday.\nIt rained.\nThe stands were full.\n“It is a dream,” Ida Brandt said.", "2026-03-01"},

		// What the end of a story tells, or somebody had said before, dates nobody else.
		{"en", "“It sinks,” Ida Brandt said.\nThe pier is old.\nIt is closed.\nBrandt spoke to the board on Sunday.", "2026-03-03"},
		{"fr", "Interrogé dimanche, Luc Petit avait dit que le quai tient.\n« C’est faux », a dit Claire Morel.", "2026-03-01 2026-03-03"},

		{"en", "In 2019 Ida Brandt left. “It was time,” she said then.", "2019"},
		{"de", "Im Februar ging Anna Roth. Es sei schwer gewesen, sagte sie damals.", "2026-02"},
		{"es", "Durante el juicio, celebrado en noviembre, Ana Ruiz calló. «Yo firmaba lo que venía», declaró entonces.", "2025-11"},

		// A year that commas part from the cue, of a life or compared with, and once upon a time.
		{"de", "Dass es 2024 wärmer wird als 2023, hält Anna Roth für unwahrscheinlich: „Es müssten Zufälle zusammenkommen.“", "2026-03-03"},
		{"de", "Der Maler Jan Roth (1927-2014) nannte Kelm „eine Stadt ohne Schatten“.", "2026-03-03"},
		{"en", "“It was warmer than 2023,” Ida Brandt said, a year hotter than 2022.", "2026-03-03"},
		{"de", "2019 sagte Anna Roth, der Deich sei alt. „Das ist so“, sagt Roth.", "2019 2026-03-03"},
		{"de", "Anna Roth kam am Sonntag. Kelm sei ein Nest, sagte sie einmal.", ""},
		{"de", "Anna Roth kam am Sonntag. Kelm sei ein Nest, sagte sie noch einmal.", "2026-03-01"},
		{"en", "Ida Brandt came on Sunday. “It is a nest,” Brandt once said.", ""},

		// Back at an occasion that was dated; a letter of somebody dates nobody else.
		{"en", "Ida Brandt told a committee on Sunday that the plan had been cut.\nThe pier is old.\nIt was late.\nAt the committee, Jon Toft accused her of “hiding the truth”.\n“It is a pier,” Mr Toft said.", "2026-03-01 2026-03-01 2026-03-01"},
		{"en", "Ida Brandt wrote in a letter on Sunday that the plan had been cut.\n“It is a pier,” Jon Toft said.", "2026-03-01 2026-03-03"},

		{"de", "„Das ist teuer“, entgegnete Bernd Freitag.", "2026-03-03"},
		{"de", "„Das ist teuer“, sagte Bernd Freitag am Sonntag.", "2026-03-01"},
		{"de", "Der Betrieb sei »nicht mehr tragbar«, hatte Anna Roth im Oktober erklärt.", "2025-10"},
	}
	for _, test := range tests {
		require.Equal(t, test.want, days(test.language, test.text), test.text)
	}
}

func TestConfidence(t *testing.T) {
	sure := find("en", "“The bridge will open again in spring,” Mayor Ida Brandt said on Monday.", 0)
	require.Len(t, sure, 1)
	require.Greater(t, sure[0].Confidence, 0.8)

	doubtful := find("en", "They likened it to a “gift”.", 0.001)
	for _, q := range doubtful {
		require.Less(t, q.Confidence, leastConfidence, q.Text)
	}
	require.Empty(t, find("en", "They likened it to a “gift”.", 0))

	for r := range numTraits {
		var one traits
		one.set(r, true)
		require.True(t, one.has(r))
		require.InDelta(t, 0.5, one.confidence(), 0.5)
	}
}
