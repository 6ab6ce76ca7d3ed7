package people

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/require"
)

// markedSources takes the marks ⟦…⟧ off a text, a paragraph a line, and
// returns its passages and the mentions that stood between the marks.
func markedSources(text string, lex *lexicon.Lexicon) ([]lexicon.Passage, []lexicon.Mention) {
	var parts []prose.Part
	var spans []prose.Span
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		var plain strings.Builder
		for rest := line; rest != ""; {
			before, marked, found := strings.Cut(rest, "⟦")
			plain.WriteString(before)
			if !found {
				break
			}
			inside, after, _ := strings.Cut(marked, "⟧")
			spans = append(spans, prose.Span{Block: i, Start: plain.Len(), End: plain.Len() + len(inside)})
			plain.WriteString(inside)
			rest = after
		}
		parts = append(parts, prose.Part{Kind: prose.Paragraph, Text: plain.String()})
	}
	passages := lexicon.ReadPassages(parts, lex, new(prose.Buffer))
	mentions := make([]lexicon.Mention, len(spans))
	for i, s := range spans {
		tokens := passages[s.Block].Tokens
		m := lexicon.Mention{Passage: s.Block, From: prose.TokenAt(tokens, s.Start)}
		for m.To = m.From; m.To < len(tokens) && int(tokens[m.To].Start) < s.End; m.To++ {
		}
		mentions[i] = m
	}
	return passages, mentions
}

func TestResolve(t *testing.T) {
	tests := []struct {
		name, language, headline, text string

		want string // names, roles behind a slash, separated by "; "
	}{
		{name: "surname", text: "Dora Whitlock came. ⟦Whitlock⟧ said so.", want: "Dora Whitlock"},
		{name: "fullest form", text: "Dora Whitlock came.\n⟦Whitlock⟧ said so.\nDora M. Whitlock left.", want: "Dora M. Whitlock"},
		{name: "only a surname", text: "Whitlock came. She said ⟦Mrs. Whitlock⟧ said so.", want: "Whitlock"},
		{name: "headline", headline: "Dora Whitlock Opens Museum", text: "On Monday, Whitlock came. ⟦Whitlock⟧ said so.", want: "Dora Whitlock"},
		{name: "given name", text: "Dora Whitlock came.\n⟦Dora⟧ said so.", want: "Dora Whitlock"},
		{name: "namesakes by title", text: "Dora Whitlock and Peter Whitlock came.\n⟦Mr. Whitlock⟧ said so, and ⟦Mrs. Whitlock⟧ said no.",
			want: "Peter Whitlock; Dora Whitlock"},
		{name: "particles", text: "Mayor Bart van der Veld came. ⟦Van der Veld⟧ and ⟦van der Veld⟧ said so.",
			want: "Bart van der Veld/Mayor; Bart van der Veld/Mayor"},
		{name: "particles behind a job", language: "fr", text: "Le sénateur Onésime de la Ravine est venu. ⟦Onésime de la Ravine⟧ le dit.", want: "Onésime de la Ravine/sénateur"},
		{name: "particles behind two names", language: "pt", text: "⟦Dulce Amora dos Ventos⟧ disse isso.", want: "Dulce Amora dos Ventos"},
		{name: "elided particle", language: "pt", text: "⟦Dulce d'Ourique⟧ disse isso.", want: "Dulce d'Ourique"},
		{name: "particle with a capital", language: "it", text: "⟦Rocco Lo Verde⟧ lo dice.", want: "Rocco Lo Verde"},
		{name: "no second particle", language: "nl", text: "⟦Kees van der Plas van Dijkzicht⟧ zegt het.", want: "Kees van der Plas"},
		{name: "noble and degree", language: "de", text: "⟦Amtsärztin Dr. Ottilie von der Marsch⟧ sagte das.", want: "Ottilie von der Marsch/Amtsärztin"},
		{name: "unknown job before a name", language: "de", text: "⟦Ihr alter Weggefährte Jonte Harms⟧ sagte das.", want: "Jonte Harms"},
		{name: "noun behind a name", language: "de", text: "Der Rat kündigte Helene Vartan Zustimmung an. ⟦Vartan⟧ sagte das.", want: "Helene Vartan"},
		{name: "surname like a noun", language: "de", text: "⟦Anna Maria Hartung⟧ sagte das.", want: "Anna Maria Hartung"},
		{name: "day behind a name", language: "de", text: "Das sagte ⟦Helene Vartan⟧ Montagabend.", want: "Helene Vartan"},
		{name: "trade in the headline", language: "de", headline: "Baufirma Harms baut", text: "⟦Die Baufirma Harms⟧ und dann ⟦die Firma⟧ sagten das.", want: "Harms; Harms"},
		{name: "trade behind a dateline", language: "de", text: "Kelm (abc) - Der Autozulieferer Harms baut. ⟦Das Unternehmen⟧ sagte das. ⟦Harms⟧ auch.", want: "Harms; Harms"},
		{name: "inflected bodies", language: "de", text: "⟦Der Deutsche Deichdienst⟧, ⟦des Deutschen Deichdienstes⟧, laut ⟦Statistischem Küstenamt⟧ und ⟦der Norddeutschen Küstenbank⟧.", want: "Deutscher Deichdienst; Deutscher Deichdienst; Statistisches Küstenamt; Norddeutsche Küstenbank"},
		{name: "bodies without adjectives", language: "de", text: "⟦Das Harmse Institut⟧ und ⟦die Kelmer Küstenbank⟧ sagten das.", want: "Harmse Institut; Kelmer Küstenbank"},
		{name: "job of a party", language: "de", text: "AKU-Kandidat Anton Harms stritt mit BkU-Kandidat Otto Lühr. ⟦Lühr⟧ sagte das. ⟦Der AKU-Kandidat⟧ auch.", want: "Otto Lühr/BkU-Kandidat; Anton Harms/AKU-Kandidat"},
		{name: "paper of three words", language: "de", text: "Der Bericht ⟦der New Harms Times⟧ lobte Kardinal Anton Lühr den Tag lang. ⟦Lühr⟧ sagte das.", want: "New Harms Times; Anton Lühr/Kardinal"},
		{name: "article behind a name", language: "de", text: "Er gab Kardinal Lühr den Preis. Anton Lühr kam. ⟦Lühr⟧ sagte das.", want: "Anton Lühr/Kardinal"},
		{name: "job and surname", language: "de", text: "Das bestätigte Hafensprecher Lühr. ⟦Er⟧ und ⟦Lühr⟧ sagten das, laut ⟦Hafensprecher Harms⟧.", want: "Lühr/Hafensprecher; Lühr/Hafensprecher; Harms/Hafensprecher"},
		{name: "job and noun", language: "de", text: "Dort schlugen Forscher Alarm. Der Alarm war laut. ⟦Der Forscher⟧ sagte das.", want: ""},
		{name: "job by its ending", language: "de", text: "⟦Moorbohrer Anton Harms⟧ sagte das.", want: "Anton Harms"},
		{name: "two for one description", language: "de", text: "Anton Harms verklagte Paul Marsch. ⟦Der Anwalt⟧ sagte das.", want: ""},
		{name: "subject in second place", language: "de", text: "Zuvor hatte Planer Jonte Harms gesprochen. ⟦Er⟧ sagte das.", want: "Jonte Harms/Planer"},
		{name: "initial for a surname", language: "de", text: "Der Zeuge Nils W. kam. ⟦Nils W.⟧ sagte das.", want: "Nils W./Zeuge"},
		{name: "body and what it is of", language: "fr", text: "⟦La Fédération des pêcheurs unis de Kernevez⟧ le dit.", want: "Fédération des pêcheurs unis de Kernevez"},
		{name: "contracted article", language: "pt", text: "⟦a Ferrovias do Planalto⟧ disse isso.", want: "Ferrovias do Planalto"},
		{name: "demonym", language: "nl", text: "De Belgische coach Bart Vlieger kwam. ⟦Bart Vlieger⟧ zei het, en ⟦de Belg⟧ zei meer.", want: "Bart Vlieger/Belgische coach; Bart Vlieger/Belgische coach"},
		{name: "epithet", language: "fr", text: "La procureure Maëlle Tanguy est venue. ⟦Maëlle Tanguy⟧ le dit. ⟦La magistrate⟧ le répète.", want: "Maëlle Tanguy/procureure; Maëlle Tanguy/procureure"},
		{name: "epithet of the other gender", language: "fr", text: "La procureure Maëlle Tanguy est venue. ⟦Maëlle Tanguy⟧ le dit. ⟦Le magistrat⟧ le nie.", want: "Maëlle Tanguy/procureure; "},
		{name: "whom the text has turned to", text: "Paul Drayton came. ⟦Paul Drayton⟧ said so.\nTeddy Onley limped in. ⟦The 19-year-old⟧ said no.", want: "Paul Drayton; Teddy Onley"},
		{name: "another word for a body", text: "Calder Police came. ⟦Calder Police⟧ said so. ⟦The force⟧ said more.", want: "Calder Police; Calder Police"},
		{name: "the article of Arabic", text: "Laith al-Rassad came. ⟦Rassad⟧ said so, and ⟦al-Rassad⟧ said no.", want: "Laith al-Rassad; Laith al-Rassad"},
		{name: "a name only with what it has", language: "de", text: "Sie sprach von Ida Brandts Plan. ⟦Brandt⟧ sagte das.", want: "Ida Brandt"},
		{name: "a name that ends so", language: "de", text: "Sie sprach mit Ida Carstens. ⟦Carstens⟧ sagte das.", want: "Ida Carstens"},
		{name: "a body that is named later", text: "Ida Brandt came.\nPeople left.\nIt was late.\n⟦The company⟧ said so.\nThe Fast Company paid.", want: ""},
		{name: "a body in a compound", language: "de", text: "⟦Der Moorschutzverband Wiesengrund⟧ sagte das. ⟦Der Verband⟧ sagte mehr.", want: "Moorschutzverband Wiesengrund; Moorschutzverband Wiesengrund"},
		{name: "a point is no woman", text: "Clara Menden runs the mill. ⟦Menden⟧ said so. The fund Harrow Quay bought in. ⟦Harrow Quay⟧ said no, and Menden shrugged. ⟦She⟧ left.", want: "Clara Menden; Harrow Quay; Clara Menden"},
		{name: "a stranger goes on", text: "Ida Roth came. ⟦Roth⟧ said so.\n⟦A neighbour⟧ said no, as ⟦she⟧ put it.", want: "Ida Roth; ; "},
		{name: "a stranger by another noun", text: "Ida Roth came. ⟦Ida Roth⟧ said so.\n⟦One former minister⟧ said no, as ⟦the politician⟧ put it.", want: "Ida Roth; ; "},
		{name: "parents", text: "Ida Roth came. ⟦Roth⟧ said so. ⟦The mother-of-two⟧ said more, and ⟦the mother of two⟧ left.", want: "Ida Roth; Ida Roth; Ida Roth"},
		{name: "a party's veteran", text: "Ida Roth came. ⟦Roth⟧ said so. ⟦The Labour veteran⟧ said more.", want: "Ida Roth; Ida Roth"},
		{name: "an office of an office", text: "Ida Roth, the secretary of state, came. ⟦The secretary of state's office⟧ said so.", want: ""},
		{name: "an age before the name", language: "de", text: "⟦Ein Gast⟧, der 19-jährige Jonte Harms, sagte das.", want: "Jonte Harms"},
		{name: "a firm's trade", text: "⟦Chipmaker Oldham Vale⟧ said so, and stayed silent. ⟦Charity Commission⟧ said no.", want: "Oldham Vale; Charity Commission"},
		{name: "a capital within", text: "Mary Ida FitzGerald came. ⟦Mary Ida FitzGerald⟧ said so.", want: "Mary Ida FitzGerald"},
		{name: "kin", text: "Ida Roth came with Ida's sister, Wanda. ⟦Wanda⟧ said so.", want: "Wanda/sister"},
		{name: "apostrophe and hyphen", text: "Anne-Marie O'Dell came. ⟦O'Dell⟧ said so.", want: "Anne-Marie O'Dell"},
		{name: "suffix", text: "Peter Sand, Jr., came. ⟦Sand⟧ said so.", want: "Peter Sand, Jr."},
		{name: "surname that is a title", text: "Dora King came. ⟦King⟧ said so. ⟦Ms. King⟧ left.", want: "Dora King; Dora King"},
		{name: "given name that is a month", text: "The former mayor Jan Whitlock came. ⟦Whitlock⟧ said so.", want: "Jan Whitlock/former mayor"},
		{name: "days are no names", text: "Senator Dora Whitlock Monday came. ⟦Senator Whitlock⟧ said so.", want: "Dora Whitlock/Senator"},

		{name: "title of a name", text: "Taoiseach Niall Breen came. ⟦The Taoiseach⟧ said so.", want: "Niall Breen/Taoiseach"},
		{name: "title of several words", text: "Secretary of State Dora Whitlock came. ⟦Whitlock⟧ said so.", want: "Dora Whitlock/Secretary of State"},
		{name: "apposition behind", text: "Peter Sand, 45, the mayor of Port Alma, came. ⟦The mayor⟧ said so.", want: "Peter Sand/mayor of Port Alma"},
		{name: "apposition before", text: "The head of the agency, Dora Whitlock, came. ⟦She⟧ said so.", want: "Dora Whitlock/head of the agency"},
		{name: "wider word", text: "Senator Dora Whitlock met Peter Sand, a farmer. ⟦The lawmaker⟧ said so.", want: "Dora Whitlock/Senator"},
		{name: "source in apposition", text: "Sand came. ⟦His lawyer, Dora Whitlock,⟧ said so.", want: "Dora Whitlock/lawyer"},
		{name: "a list is no apposition", text: "He met Peter Sand, Senator Dora Whitlock and others. ⟦Sand⟧ said so.", want: "Peter Sand"},
		{name: "unnamed", text: "Peter Sand came. ⟦A lawyer⟧, ⟦officials⟧, ⟦several aides⟧, ⟦his lawyer⟧ said so.", want: "; ; ; "},

		{name: "group", text: "Peter Sand and Dora Whitlock came. ⟦Whitlock and Sand⟧ said so. ⟦They⟧ left.",
			want: "Dora Whitlock and Peter Sand; Dora Whitlock and Peter Sand"},
		{name: "group of two", text: "Ministers Peter Sand and Dora Whitlock came. ⟦The two ministers⟧ said so.", want: "Peter Sand/Minister and Dora Whitlock"},
		{name: "nobody is meant", text: "Most people left. ⟦They⟧ said so.", want: ""},
		{name: "who", text: "The prize went to Dora Whitlock, ⟦who⟧ said so.", want: "Dora Whitlock"},
		{name: "who of a noun", text: "Dora Whitlock met farmers ⟦who⟧ said so.", want: ""},

		{name: "acronym", text: "The Valley Water Authority came. ⟦The VWA⟧ said so.", want: "Valley Water Authority"},
		{name: "short form", text: "The Port Alma Herald came. ⟦The Herald⟧ said so, and ⟦the paper⟧ said no.", want: "Port Alma Herald; Port Alma Herald"},
		{name: "description", text: "⟦Norland's energy ministry⟧ said so. ⟦The ministry⟧ said no.", want: "Norland's energy ministry; Norland's energy ministry"},
		{name: "document", text: "⟦An editorial in The Port Alma Herald⟧ said so.", want: "Port Alma Herald"},

		{name: "German", language: "de", text: "Die Verkehrsministerin Helene Vartan kam. Der Bürgermeister von Port Alma, Anton Brandt, war dabei.\n" +
			"⟦Vartan⟧ und ⟦die Ministerin⟧, dann sagte ⟦Brandt⟧. ⟦Er⟧ ging.",
			want: "Helene Vartan/Verkehrsministerin; Helene Vartan/Verkehrsministerin; Anton Brandt/Bürgermeister von Port Alma; Anton Brandt/Bürgermeister von Port Alma"},
		{name: "French", language: "fr", text: "La ministre des Transports, Hélène Vartan, est venue. Le maire de Port-Alma, Antoine Brandt, aussi.\n" +
			"Selon ⟦Mme Vartan⟧, ⟦la ministre⟧ et ⟦M. Brandt⟧.",
			want: "Hélène Vartan/ministre des Transports; Hélène Vartan/ministre des Transports; Antoine Brandt/maire de Port-Alma"},
		{name: "Spanish", language: "es", text: "La ministra de Transportes, Elena Vartán, vino. El alcalde de Puerto Alma, Antonio Brandt, también.\n" +
			"Dijo ⟦Vartán⟧, dijo ⟦la ministra⟧, dijo ⟦Brandt⟧.",
			want: "Elena Vartán/ministra de Transportes; Elena Vartán/ministra de Transportes; Antonio Brandt/alcalde de Puerto Alma"},
		{name: "Italian", language: "it", text: "La ministra dei Trasporti, Elena Vartani, è venuta. Il sindaco di Porto Alma, Antonio Brandi, anche.\n" +
			"Ha detto ⟦Vartani⟧, ha detto ⟦la ministra⟧, ha detto ⟦Brandi⟧.",
			want: "Elena Vartani/ministra dei Trasporti; Elena Vartani/ministra dei Trasporti; Antonio Brandi/sindaco di Porto Alma"},
		{name: "Portuguese", language: "pt", text: "A ministra dos Transportes, Helena Vartão, veio. O prefeito de Porto Alma, Antônio Brandão, também.\n" +
			"Disse ⟦Vartão⟧, disse ⟦a ministra⟧, disse ⟦Brandão⟧.",
			want: "Helena Vartão/ministra dos Transportes; Helena Vartão/ministra dos Transportes; Antônio Brandão/prefeito de Porto Alma"},
		{name: "Dutch", language: "nl", text: "Minister Helena van der Veld kwam. De burgemeester van Port Alma, Anton Brandt, ook.\n" +
			"Zei ⟦Van der Veld⟧, zei ⟦de minister⟧, zei ⟦Brandt⟧. ⟦Hij⟧ ging.",
			want: "Helena van der Veld/Minister; Helena van der Veld/Minister; Anton Brandt/burgemeester van Port Alma; Anton Brandt/burgemeester van Port Alma"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lex := lexicon.For(test.language)
			passages, sources := markedSources(test.text, lex)
			var got []string
			for _, speakers := range ReadCast(passages, lex, test.headline, nil).Resolve(sources) {
				var names []string
				for _, s := range speakers {
					text := s.Name
					if s.Role != "" {
						text += "/" + s.Role
					}
					names = append(names, text)
				}
				got = append(got, strings.Join(names, " and "))
			}
			require.Equal(t, test.want, strings.Join(got, "; "))
		})
	}
}

func TestResolveFirstPerson(t *testing.T) {
	lex := lexicon.For("en")
	passages, sources := markedSources("⟦I⟧ said so.", lex)
	alone := []Author{{Name: "Dora Whitlock"}}
	require.Equal(t, [][]Speaker{{{Name: "Dora Whitlock"}}}, ReadCast(passages, lex, "", alone).Resolve(sources))
	several := []Author{{Name: "Dora Whitlock"}, {Name: "Peter Sand"}}
	require.Equal(t, [][]Speaker{nil}, ReadCast(passages, lex, "", several).Resolve(sources))
}

// TestNamesAtEveryToken holds that the names of a passage lie in order and
// apart, and that a look-up by token finds each.
func TestNamesAtEveryToken(t *testing.T) {
	lex := lexicon.For("en")
	passages, _ := markedSources("Senator Dora Whitlock met Peter Sand, Jr., of Port Alma.\nWhitlock left the Valley Water Authority (VWA).", lex)
	people := ReadCast(passages, lex, "", nil)
	found := map[string]bool{}
	for i := range passages {
		for k := range passages[i].Tokens {
			if n := people.nameIndex(i, k); n >= 0 {
				m := people.names[n].Mention
				require.True(t, m.From <= k && k < m.To)
				found[passages[i].TextOf(m.From, m.To)] = true
			}
		}
	}
	for _, want := range []string{"Dora Whitlock", "Peter Sand, Jr.", "Port Alma", "Whitlock", "Valley Water Authority", "VWA"} {
		require.True(t, found[want], fmt.Sprint(want, found))
	}
}

// TestCastIsLinear reads texts that repeat what the cast looks at a hundred
// thousand times; it would not end in time if one step looked at all others.
func TestCastIsLinear(t *testing.T) {
	lex := lexicon.For("en")
	for _, unit := range []string{
		"Dora Whitlock and ", "Senator Roe, ", "Bank of ", "He said. ", "U.S. ", "Roe’s mayor of ", "“ Roe, who on Monday ", "Aa Roe. ", "the mayor, ", "van der ",
	} {
		text := strings.Repeat(unit, 20_000)
		passages := lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: text}}, lex, new(prose.Buffer))
		people := ReadCast(passages, lex, text, nil)
		var sources []lexicon.Mention
		for k := 0; k+3 < len(passages[0].Tokens); k += 4 {
			sources = append(sources, lexicon.Mention{Passage: 0, From: k, To: k + 2})
		}
		speakers := people.Resolve(sources)
		require.Len(t, speakers, len(sources), unit)
	}
}

// TestNameLimits reads more names than an article may have.
func TestNameLimits(t *testing.T) {
	lex := lexicon.English()
	words := lexicon.ReadPassages([]prose.Part{{Kind: prose.Paragraph, Text: strings.Repeat("then Ann Lee left. ", prose.MaxTokens/4)}}, lex, new(prose.Buffer))
	require.Len(t, words[0].Tokens, prose.MaxTokens)
	require.Len(t, readNames(words, lex, newNameBuffer()), maxNames)
}
