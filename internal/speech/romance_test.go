package speech

import (
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
	"github.com/stretchr/testify/assert"
)

// TestFindRomance holds what French, Spanish, Italian and Portuguese share, or have of
// their own: verbs without a subject, sides that speak, cues inside the marks.
func TestFindRomance(t *testing.T) {
	tests := []struct {
		language, text string
		want           []string
	}{
		// A phrase that a preposition governs is no subject.
		{"es", "“Es grave”, dijo el consejero Luis Gil.\nEn ese sentido expuso que la ley es clara.\nPara evitarlo dijo que hay que actuar.", []string{"Luis Gil: “Es grave”", "Luis Gil: la ley es clara", "Luis Gil: hay que actuar"}},
		{"es", "Durante la cena Ana Ruiz dijo que el barco se hundió.", []string{"Ana Ruiz: el barco se hundió"}},
		{"es", "En el Gobierno dicen que el barco se hundió.", []string{"Gobierno: el barco se hundió"}},

		// Nobody is the subject of a verb with the pronoun of itself.
		{"es", "Luis Gil habló ayer. De los barcos se estima que quedan doscientos.", nil},
		{"es", "Según se conoció ayer, habrá obras en el puente.", nil},
		{"es", "Luis Gil se quejó de que habrá obras en el puente.", []string{"Luis Gil: habrá obras en el puente"}},

		// Whose side speaks.
		{"es", "“No es justo lo que pasa”, explicaron a El Faro desde el sindicato minero.", []string{"[el sindicato minero]: “No es justo lo que pasa”"}},
		{"es", "Desde el sindicato minero se insiste en que habrá huelga.", []string{"[el sindicato minero]: habrá huelga"}},
		{"es", "Según confirmaron desde la editorial, el libro saldrá en mayo.", []string{"[la editorial]: el libro saldrá en mayo"}},
		{"es", "El puerto busca la paz, según dijeron a El Faro dos fuentes ministeriales.", []string{"[dos fuentes ministeriales]: El puerto busca la paz"}},
		{"it", "«La strada resterà chiusa», spiegano dalla Provincia di Brenna.", []string{"Provincia di Brenna: «La strada resterà chiusa»"}},

		// Sources without a subject beside what they said, and names behind their jobs.
		{"es", "“Es tarde para todos”, dijo Ana Ruiz. El puente, según subrayó, está roto.", []string{"Ana Ruiz: “Es tarde para todos”", "Ana Ruiz: El puente está roto"}},
		{"es", "Era tarde para todos, según el vicepresidente de la ANP, Daniel Loro.", []string{"Daniel Loro: Era tarde para todos"}},
		{"pt", "De acordo com a coordenadora da Defesa Civil, major Renata Luz, choveu muito.", []string{"Renata Luz: choveu muito"}},

		// A comma parts subject and verb, an adverb or a gerund opens the sentence.
		{"es", "La ministra de Obras, señaló que “espero justicia para todos”.\nAgregando que se dispondrá de medios.", []string{"[La ministra de Obras]: “espero justicia para todos”", "[La ministra de Obras]: se dispondrá de medios"}},
		{"es", "Ana Ruiz habló ayer.\nFinalmente, indicó que “el plan sigue en pie”.", []string{"Ana Ruiz: “el plan sigue en pie”"}},
		{"es", "Ana Ruiz opinó que la guerra “no terminará”, aunque agregó que “es difícil saberlo”.", []string{"Ana Ruiz: la guerra “no terminará”", "Ana Ruiz: “es difícil saberlo”"}},
		{"es", "Luis Gil respondió a un ataque de Andrés Laro, que antes había cuestionado su plan.", nil},
		{"es", "Los testigos alertaban del humo antes de que las llamas avanzaran.", nil},

		// Gerunds and adverbs behind a cue are nobody.
		{"es", "“Son muchos barcos”, dijo Luis Gil. “Son demasiados”, dijo refiriéndose a los barcos.", []string{"Luis Gil: “Son muchos barcos”", "Luis Gil: “Son demasiados”"}},
		{"es", "“Es Alberto quien rompe”, dijo primero el secretario Luis Gil.", []string{"Luis Gil: “Es Alberto quien rompe”"}},
		{"it", "«È tardi per tutti», ha avvertito la presidente Anna Ferri prima di sospendere l’udienza.", []string{"Anna Ferri: «È tardi per tutti»"}},

		// Relative clauses with "that", cues of two words.
		{"it", "«È tardi», ha detto l’avvocata Rita Melzi, che parla di «un capro espiatorio».", []string{"Rita Melzi: «È tardi»", "Rita Melzi: «un capro espiatorio»"}},
		{"it", "Il ponte è chiuso da ieri, ha reso noto il prefetto Luca Pini.", []string{"Luca Pini: Il ponte è chiuso da ieri"}},

		// A sentence that tells whose the words before it were.
		{"es", "“No descansaremos hasta saber qué pasó”. Con estas palabras cerró el alcalde, Andrés Cueto, el acto.\n“No soy el dueño del puerto”.\nCon esa frase, Luis Gil respondió a la oposición.", []string{"Andrés Cueto: “No descansaremos hasta saber qué pasó”", "Luis Gil: “No soy el dueño del puerto”"}},
		{"it", "«Ho firmato senza leggere». Così ha risposto ieri l’ex direttore di Novatek, Stefano Bruni, al pm.\n«È una vergogna per tutti». Lo ha detto la ministra Anna Neri.", []string{"Stefano Bruni: «Ho firmato senza leggere»", "Anna Neri: «È una vergogna per tutti»"}},
		{"fr", "« Nous ne céderons rien à personne. » C’est par ces mots que la maire, Anne Roy, a ouvert la séance.", []string{"Anne Roy: « Nous ne céderons rien à personne. »"}},
		{"pt", "“Não vamos desistir da escola.” Foi assim que o prefeito João Lima abriu a sessão.", []string{"João Lima: “Não vamos desistir da escola.”"}},

		// Who was named last.
		{"fr", "Le directeur, Paul Esnault, a assuré que tout allait bien. Ce dernier a reconnu que le toit était vieux.", []string{"Paul Esnault: tout allait bien", "Paul Esnault: le toit était vieux"}},
		{"fr", "« C’est une artiste rare », s’enthousiasme Bruno Castel. Lequel promet que « chaque soir sera différent ».", []string{"Bruno Castel: « C’est une artiste rare »", "Bruno Castel: « chaque soir sera différent »"}},
		{"es", "Ana Ruiz recibió a Luis Gil. Este último aseguró que el barco se hundió.", []string{"Luis Gil: el barco se hundió"}},

		// Cues beside and inside the marks.
		{"fr", "« Vous nous dites donc que tout le monde ment ? », l’a interrompu la présidente, Odile Frémont.", []string{"Odile Frémont: « Vous nous dites donc que tout le monde ment ? »"}},
		{"fr", "« Cela fait dix ans, s’agace Maryse Kervel, retraitée, qui habite en face. Personne ne nous écoute. »", []string{"Maryse Kervel: « Cela fait dix ans Personne ne nous écoute. »"}},
		{"fr", "Inès Val danse.\n— Je danse depuis toujours, dit-elle en riant.", []string{"Inès Val: Je danse depuis toujours"}},
		{"fr", "Kiev craint que Paul Roy ne parte.", nil},

		// Sources that one tells of with the pronoun for nobody in particular.
		{"fr", "Un salarié aurait éteint les flammes, a-t-on appris lundi de source proche du dossier. Le bilan pourrait s’alourdir, indique-t-on à la mairie.", []string{"[source proche du dossier]: Un salarié aurait éteint les flammes", "[la mairie]: Le bilan pourrait s’alourdir"}},
		{"fr", "Luc Roy parla. « Rien n’est encore décidé », indique-t-on.", []string{": « Rien n’est encore décidé »"}},
		{"fr", "Luc Roy a appris que le pont était fermé.", nil},

		// Nouns of saying, and labels without a verb.
		{"it", "«Non ho parole, è un sogno», le parole del capitano Nico Farri a fine gara.", []string{"Nico Farri: «Non ho parole, è un sogno»"}},
		{"fr", "« Rien ne va plus ici », ce sont les mots de Luc Roy.", []string{"Luc Roy: « Rien ne va plus ici »"}},
		{"it", "A stretto giro la replica dell’assessora regionale Giulia Corsi: «I soldi ci sono».", []string{"Giulia Corsi: «I soldi ci sono»"}},
		{"it", "Dello stesso avviso Luisa Poli, che era in contabilità: «Tutti sapevano tutto».", []string{"Luisa Poli: «Tutti sapevano tutto»"}},
		{"it", "Enrico Dossi ha spiegato che «la strada è chiusa». Poi l’affondo: «La Regione non ci ha mai risposto».", []string{"Enrico Dossi: «la strada è chiusa»", "Enrico Dossi: «La Regione non ci ha mai risposto»"}},
		{"fr", "Le bilan, toujours selon la préfecture, est lourd.", []string{"[la préfecture]: Le bilan est lourd"}},
		{"pt", "Na semana passada, a cantora Ana Lima publicou no Instagram que os ingressos estavam esgotados.", []string{"Ana Lima: os ingressos estavam esgotados"}},

		// Bodies with an adjective, names that look like jobs.
		{"it", "La strada è chiusa, fa sapere la Protezione civile.", []string{"Protezione civile: La strada è chiusa"}},
		{"fr", "Le texte est contraire à la loi, a estimé le Conseil constitutionnel.", []string{"Conseil constitutionnel: Le texte est contraire à la loi"}},
		{"fr", "La Banque applique la loi. « Rien ne change », assure la Banque nationale.", []string{"Banque nationale: « Rien ne change »"}},
		{"pt", "A atriz Lia Reis chegou ontem. “Eu disse que sim, mãe”, revela Lia.", []string{"Lia Reis: “Eu disse que sim, mãe”"}},

		// Brackets and apostrophes within names and jobs.
		{"fr", "« Le quai est fermé », assure la maire, Nadège Le Floc’h. « Rien ne change », ajoute Mme Le Floc’h.", []string{"Nadège Le Floc’h: « Le quai est fermé »", "Nadège Le Floc’h: « Rien ne change »"}},
		{"fr", "Awa N’Diaye affirme que le quai est fermé. « Rien ne change », a dit N’Diaye.", []string{"Awa N’Diaye: le quai est fermé", "Awa N’Diaye: « Rien ne change »"}},
		{"fr", "Le maire (sans étiquette) de Vernouil, Karim Belhad, affirme que le pont est fermé.", []string{"Karim Belhad: le pont est fermé"}},
		{"fr", "« Le pont est fermé », assure la députée (RN) du Var Anne Prost.", []string{"Anne Prost: « Le pont est fermé »"}},
		{"fr", "« Merci à tous », dit l’association Haute Mer (HM) à travers sa page.", []string{"Haute Mer: « Merci à tous »"}},
		{"it", "«Il ponte è chiuso», ha detto il sindaco (Pd) di Brenna, Luca Pini.", []string{"Luca Pini: «Il ponte è chiuso»"}},
		{"es", "Luis Gil dijo que vive en Santa Cruz (Tenerife). Ana Ruiz (PP) dijo que el pan subió un 10%.", []string{"Luis Gil: vive en Santa Cruz (Tenerife)", "Ana Ruiz: el pan subió un 10%"}},
		{"es", "El pan subió. (Luis Gil dijo que el barco se hundió.)", []string{"Luis Gil: el barco se hundió"}},

		// Cues of several words within the marks, a sentence behind them.
		{"fr", "Le préfet Paul Roy a parlé. « Nous avons sous-estimé la colère, a-t-il admis devant quelques journalistes. C’est une leçon. »", []string{"Paul Roy: « Nous avons sous-estimé la colère C’est une leçon. »"}},

		// Gerunds, days and occasions behind a source and a verb.
		{"it", "«È un sogno», ha detto la regista Anna Neri ritirando il premio. Il ponte è chiuso, ha detto Luca Pini aprendo la seduta.", []string{"Anna Neri: «È un sogno»", "Luca Pini: Il ponte è chiuso"}},
		{"it", "«È tardi», ha detto la dirigente ritirando il premio.", []string{"[la dirigente]: «È tardi»"}},
		{"pt", "“É tarde para todos”, disse a empresa em nota. “É cedo para todos”, disse o ministro em exercício.", []string{"[a empresa]: “É tarde para todos”", "[o ministro em exercício]: “É cedo para todos”"}},
		{"es", "El hospital está lleno, según informó este jueves la Consejería de Sanidad.", []string{"Consejería de Sanidad: El hospital está lleno"}},

		// Documents by who they are from, makers by their work.
		{"it", "Secondo una nota di Assolago, l’associazione degli albergatori, le stanze sono piene.", []string{"Assolago: le stanze sono piene"}},
		{"es", "Según una encuesta del instituto Demolab, el puente gusta.", []string{"Demolab: el puente gusta"}},
		{"it", "Ha vinto «Sale», opera seconda di Costanza Belforte.\nIl premio è di quest’anno. «È un sogno», ha detto la regista.\nDeluso Michele Varrone. «Aspetto da anni», ha detto il regista.", []string{"Costanza Belforte: «È un sogno»", "Michele Varrone: «Aspetto da anni»"}},
		{"es", "Ganó la película de Carla Ruiz. La escuela de Ana Vega cerró. “Es un sueño”, dijo la directora del colegio.", []string{"[la directora del colegio]: “Es un sueño”"}},

		// The text turns to another by a job.
		{"fr", "Sylvie Mercier, déléguée syndicale, était là. L’économiste Inès Vauquel assure que le plan est bon. La déléguée syndicale, elle, a déjà pris date. « Nous serons dans la rue », a-t-elle lancé.", []string{"Inès Vauquel: le plan est bon", "Sylvie Mercier: « Nous serons dans la rue »"}},
		{"fr", "L’économiste Inès Vauquel assure que le plan est bon. La déléguée syndicale, elle, a pris date. « Nous serons dans la rue », a-t-elle lancé.", []string{"Inès Vauquel: le plan est bon", "[elle]: « Nous serons dans la rue »"}},
		{"es", "Luis Gil, alcalde de Vernal, estaba allí. El juez Juan Sala asegura que el plan es bueno. El alcalde, por su parte, ya decidió. “Iremos a la calle”, dijo.", []string{"Juan Sala: el plan es bueno", "Luis Gil: “Iremos a la calle”"}},
		{"it", "Il prefetto Gino Sala assicura che il piano è buono. Il sindaco, invece, ha già deciso. «Andremo in piazza», ha detto.", []string{"Gino Sala: il piano è buono", "[Il sindaco]: «Andremo in piazza»"}},

		// Somebody’s job that another’s name follows; surnames that are jobs; adjectives of bodies.
		{"es", "“Es tarde”, dijo la portavoz del ministro Luis Gil. Según el abogado de la actriz Ana Ruiz, todo va muy bien.", []string{"[la portavoz del ministro Luis Gil]: “Es tarde”", "[el abogado de la actriz Ana Ruiz]: todo va muy bien"}},
		{"fr", "« Il est tard », a dit l’avocat du maire Luc Prost. L’avocat a ajouté que le pont est vieux. « Et cher », a-t-il dit.", []string{"[l’avocat du maire Luc Prost]: « Il est tard »", "[L’avocat]: le pont est vieux", "[il]: « Et cher »"}},
		{"it", "«È tardi», ha detto il consigliere dell’assessore Luca Pini.", []string{"[il consigliere dell’assessore Luca Pini]: «È tardi»"}},
		{"es", "Ana Ruiz, portavoz, llegó. “Es tarde”, dijo la portavoz del ministro Luis Gil.", []string{"Ana Ruiz: “Es tarde”"}},
		{"es", "“Es tarde”, dijo el teniente de alcalde Luis Gil. “Es pronto”, dijo el portavoz de los vecinos Juan Ruiz.", []string{"Luis Gil: “Es tarde”", "Juan Ruiz: “Es pronto”"}},
		{"es", "Ana Pastor dijo que el puente es seguro. El pastor Luis Gil no vino. “Es tarde”, añadió Pastor.", []string{"Ana Pastor: el puente es seguro", "Ana Pastor: “Es tarde”"}},
		{"es", "El pastor Juan Gil dijo que el puente es seguro. Ana Ruiz calló. El pastor añadió que volverá.", []string{"Juan Gil: el puente es seguro", "Juan Gil: volverá"}},
		{"pt", "O rei Carlos disse que a ponte é segura. Marcelo Reis chegou. Reis disse que o barco afundou.", []string{"Carlos: a ponte é segura", "Marcelo Reis: o barco afundou"}},
		{"fr", "L’Office fédéral de l’agriculture assure que le blé est sain. La Commission européenne a estimé que le texte est bon.", []string{"Office fédéral de l’agriculture: le blé est sain", "Commission européenne: le texte est bon"}},
		{"it", "Luca Pini ha parlato. Poi la stoccata: «La Regione non ci ha mai risposto».", []string{"Luca Pini: «La Regione non ci ha mai risposto»"}},
		{"es", "“Es tarde para todos”, fue la respuesta del alcalde, Luis Gil. “Es pronto”, la respuesta del público fue fuerte.", []string{"Luis Gil: “Es tarde para todos”"}},

		// Adverbials, reasons and decimal commas beside a cue are not what was said.
		{"it", "Nei giorni scorsi, la Regione ha chiesto al Comune il rilascio di Anna Neri, mentre il Comune ha protestato per la detenzione.", nil},
		{"fr", "Le taux est inchangé à 2,408 %, celui du prêt se maintient à 2,8733 %. Luc Prost a dit que le taux est de 2,5 %.", []string{"Luc Prost: le taux est de 2,5 %"}},
		{"fr", "La Ligue, par la voix de son porte-parole, Luc Prost, a déploré que le quai soit fermé.", []string{"Ligue: le quai soit fermé"}},
		{"fr", "Selon le rapport annuel du Forum, relatif à l’eau, le lac est sale.", []string{"[le rapport annuel du Forum]: le lac est sale"}},
		{"fr", "C’est complexe, comme l’explique l’ingénieur Luc Prost, cité par le Log :\n« Le port est un endroit dense. »", []string{"Luc Prost: « Le port est un endroit dense. »"}},
		{"fr", "La présence recèle de fortes disparités selon les domaines. Dix personnes sont mortes selon les autorités.", []string{"[les autorités]: Dix personnes sont mortes"}},
		{"it", "È un passo avanti, dal punto di vista del clima. Dal punto di vista di Anna Neri, il ponte è sicuro.", []string{"Anna Neri: il ponte è sicuro"}},
		{"fr", "L’outil se révèle faible. Le maire se félicite que le pont soit ouvert.", []string{"[Le maire]: le pont soit ouvert"}},
		{"es", "“Es tarde”, dijo Ana Ruiz. Durante tres días, reclamó, nadie contestó el teléfono.", []string{"Ana Ruiz: “Es tarde”", "Ana Ruiz: Durante tres días nadie contestó el teléfono"}},

		// Verbs in no list behind their auxiliary and pronoun, plurals, verbs inside the marks.
		{"fr", "Le préfet Jean Hamel a parlé. « Les règles sont claires », a-t-il cinglé.", []string{"Jean Hamel: « Les règles sont claires »"}},
		{"it", "“Questi orologi – scrivono gli attivisti – attirano l’attenzione del mondo”.", []string{"[gli attivisti]: “Questi orologi attirano l’attenzione del mondo”"}},
		{"fr", "« On a perdu trois mètres de plage, pointe Philippe Prost, le maire de Kerbian. C’est préoccupant. »", []string{"Philippe Prost: « On a perdu trois mètres de plage C’est préoccupant. »"}},
		{"fr", "Anne Prost a parlé. Certes, concède-t-elle, le toit est vieux.", []string{"Anne Prost: Certes le toit est vieux"}},

		// Who is told of before a colon, behind the verb, by a pronoun with "for".
		{"fr", "Concernant le lait, Anne Prost est quant à elle plus nuancée : « À la naissance, il le faut. »", []string{"Anne Prost: « À la naissance, il le faut. »"}},
		{"it", "Sulla stessa linea si è detto Matteo Salis. «Bene la premier per questo viaggio», ha scritto su X.", []string{"Matteo Salis: «Bene la premier per questo viaggio»"}},
		{"fr", "Luc Prost a avoué. Pour lui, c’était « le récit de ce qui allait se passer ».", []string{"Luc Prost: c’était « le récit de ce qui allait se passer »"}},
		{"fr", "Jean Emery a été condamné. « On comprend mal », s’étonne le magistrat. L’imam de la mosquée de Belmont (Gard), Paul Prost, a nié. « Une erreur », plaide l’imam.", []string{"[le magistrat]: « On comprend mal »", "Paul Prost: « Une erreur »"}},
		{"fr", "Le port est vieux, selon une source du Quai d’Orsay.", []string{"[une source du Quai d’Orsay]: Le port est vieux"}},
		{"it", "Brenna infatti ha detto che il porto è chiuso.", []string{"Brenna: il porto è chiuso"}},

		// Days and adverbs before an object, media of one noun, relative clauses around a source.
		{"es", "Paulo Rangel describió este domingo en Brenna la situación como una crisis “muy grave”. Rangel describió además como “crucial” el encuentro.", []string{"Paulo Rangel: la situación como una crisis “muy grave”", "Paulo Rangel: “crucial”"}},
		{"es", "Luis Gil llegó. “¿Cuál es la alternativa?”, se preguntaba en declaraciones a la emisora de radio pública francesa Onda Norte.", []string{"Luis Gil: “¿Cuál es la alternativa?”"}},
		{"es", "Vieron un incendio que, según los bomberos, empezó por un cable.", []string{"[los bomberos]: empezó por un cable"}},
		{"es", "«Siempre fue violento», declaró la mujer de 35 años en una entrevista en un canal de televisión.", []string{"[la mujer de 35 años]: «Siempre fue violento»"}},
		{"es", "“Es tarde”, resume el alcalde de Lubral, Domingo José Ramos. El domingo José Ruiz dijo que el puente cayó.", []string{"Domingo José Ramos: “Es tarde”", "José Ruiz: el puente cayó"}},

		// Who is told of before a quotation without a source, in other orders of the words.
		{"es", "Visiblemente emocionado, el alcalde de Bedral, Ángel Collado, apenas encontraba palabras. “Actuamos desde el primer momento”, relató.", []string{"Ángel Collado: “Actuamos desde el primer momento”"}},
		{"es", "Pedro Gil manifestó su “enorme tristeza”. También deseó una pronta mejora a los heridos, mostró su apoyo y recordó que el ejército ayuda.", []string{"Pedro Gil: su “enorme tristeza”", "Pedro Gil: el ejército ayuda"}},
		{"es", "“No hay seguridad”, recalcó Juan Ruiz.\nUn plan parecido presentó el candidato Luis Gil del movimiento Alba. “Muchos dejan la escuela a los quince años”.", []string{"Juan Ruiz: “No hay seguridad”", "Luis Gil: “Muchos dejan la escuela a los quince años”"}},
		{"es", "“No iré a votar”, dijo Andrés Laro tras acusar al presidente. “No soy el dueño del puerto”, contestó el presidente.", []string{"Andrés Laro: “No iré a votar”", "[el presidente]: “No soy el dueño del puerto”"}},

		// Ordinals, infinitives of what somebody should do, sources of a report of what was said.
		{"pt", "Com um gol nos acréscimos do segundo tempo, o Norte venceu o Sul na serra.", nil},
		{"pt", "O melhor é reconhecer que a ponte caiu.", nil},
		{"pt", "Uma autoridade da Saúde afirmou, segundo informação da TV neste sábado, que o número de casos subiu.", []string{"[Uma autoridade da Saúde]: o número de casos subiu"}},
		{"it", "Il ponte, secondo Luca Pini, è chiuso.", []string{"Luca Pini: Il ponte è chiuso"}},

		// Jobs with a name and a party before a sentence that goes on with them.
		{"pt", "Rodrigo Matos disse que a ponte caiu. O presidente da Câmara, Artur Lima (PP-AL), não participou do encontro. Ele afirmou que é preciso calma.", []string{"Rodrigo Matos: a ponte caiu", "Artur Lima: é preciso calma"}},
		{"es", "Rodrigo Gil dijo que el puente cayó. El alcalde de Vernal, Luis Ruiz (PP), no participó. “Es tarde para todos”, dijo.", []string{"Rodrigo Gil: el puente cayó", "Luis Ruiz: “Es tarde para todos”"}},

		// Views within a clause, participles behind a job.
		{"es", "Estos mensajes, para Luis Hurtado, son “reveladores de momentos de urgencia”. Compró un regalo, para Ana Gil, de la tienda “El Sol”.", []string{"Luis Hurtado: Estos mensajes son “reveladores de momentos de urgencia”"}},
		{"es", "“Todo va bien”, afirmó el portavoz del grupo rebelde apoyado por Norlandia.", []string{"[el portavoz del grupo rebelde]: “Todo va bien”"}},
		{"pt", "Dalva Reis está de volta.\nDalva diz que a ponte caiu.", []string{"Dalva Reis: a ponte caiu"}},

		// Datelines.
		{"es", "Peñalba, 3 mar (Agencia Norte).- Tres mineros resultaron heridos, informó la consejera Teresa Ugarte.", []string{"Teresa Ugarte: Tres mineros resultaron heridos"}},
		{"es", "Leith, 3 mar.- El puente está cerrado, dijo Ana Ruiz.", []string{"Ana Ruiz: El puente está cerrado"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, spoken(find(test.language, test.text, 0)), test.text)
	}
}

// TestHeadingBehindQuotation looks for whose a quotation is in a heading behind it, whose
// tokens are none of the narration.
func TestHeadingBehindQuotation(t *testing.T) {
	parts := []prose.Part{
		{Kind: prose.Paragraph, Text: "“No soy el dueño del puerto.”"},
		{Kind: prose.Heading, Text: "Con esa frase, Luis Gil respondió."},
	}
	lex := lexicon.For("es")
	passages := lexicon.ReadPassages(parts, lex, new(prose.Buffer))
	assert.Empty(t, Find(passages, lex, people.ReadCast(passages, lex, "", nil), nil, nil, timex.Date{}, 0))
}
