package speech

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestGerman reads sentences as German papers write them: where the source of a quotation
// stands, and what stands beside it.
func TestGerman(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		// A verb that is in no list before a pronoun, and "es" before the subject.
		{"Trainerin Ida Brandt kam spät. „Wir hatten alles im Griff“, haderte sie. Der Platz sei zu nass gewesen.", []string{"Ida Brandt: „Wir hatten alles im Griff“", "Ida Brandt: Der Platz sei zu nass gewesen"}},
		{"Für die Bauten des Films „Wollt ihr ewig leben?“ erhielt er den Preis.", nil},
		{"Gegenüber dem Sender bezeichnete es Jan Toft als „sehr zynisch“, dass die Fähre fährt.", []string{"Jan Toft: „sehr zynisch“"}},
		{"Hingegen nannte es Stadträtin Ida Brandt „einen Skandal“, die Lotsen zu entlassen.", []string{"Ida Brandt: „einen Skandal“"}},

		// The mood of reported speech behind a participle or an adverb.
		{"Ida Brandt sagte, der Deich sei alt. Die für Samstag geplante Fahrt sei abgesagt. Allein der Lotse schlage mit 300 Euro zu Buche.", []string{"Ida Brandt: der Deich sei alt", "Ida Brandt: Die für Samstag geplante Fahrt sei abgesagt", "Ida Brandt: Allein der Lotse schlage mit 300 Euro zu Buche"}},
		{"Ida Brandt sagte, der Deich sei alt. Die Stadt plante Boote und sei zufrieden. Vielmehr lagen in beiden Fällen technische Mängel vor.", []string{"Ida Brandt: der Deich sei alt"}},

		// Papers by their names in marks, with an article alone.
		{"Der „Bote“ berichtete, dass der Rat tage. Das „Küstenblatt“ hatte am Dienstag berichtet, dass der Rat tage.", []string{"Bote: der Rat tage", "Küstenblatt: der Rat tage"}},
		{"Das „Haus der Meere“ erklärte, man öffne im Mai. Der „Bote“ kämpfte gegen die „leere Insel im Fluss“.", []string{"Haus der Meere: man öffne im Mai"}},
		{"Wie das „Küstenblatt“ unter Berufung auf den Rat berichtet, prüft Frischhof den Verkauf.", []string{"Küstenblatt: prüft Frischhof den Verkauf"}},
		{"Wie Ida Brandt sich erklärte, sagte Jan Toft nicht.", nil},

		{"Die „Gesellschaft der Lotsen“ (GdL) kritisierte, man höre nicht zu.", []string{"Gesellschaft der Lotsen: man höre nicht zu"}},
		{"Die Kelmer Deichstiftung tagte. „Es reicht“, teilte die Stiftung mit. Die Stiftung des Dichters Max Poe erklärte, das sei falsch.", []string{"Kelmer Deichstiftung: „Es reicht“", "[Die Stiftung des Dichters Max Poe]: das sei falsch"}},
		{"Jan Toft vom Küstenkrankenhaus kam. „Es reicht“, sagte der Neurologe.", []string{"Jan Toft: „Es reicht“"}},

		{"So, wie sich Orte nicht von Autos plagen lassen, so müssten sie sich auch gegen Boote wehren.", nil},
		{"Die Nutzer können Musik oder Bilder hinzufügen, ihre Filme laden und teilen.", nil},
		{"Bundespräsident Jan Toft kam. Es reiche, sagte das Staatsoberhaupt.", []string{"Jan Toft: Es reiche"}},

		{"Der Zeuge sagte, der Lotse sei laut gewesen. „Ich sehe nichts“, habe Ida Brandt gerufen.", []string{"[Der Zeuge]: der Lotse sei laut gewesen", "Ida Brandt: „Ich sehe nichts“"}},
		{"Das lasse sich nicht beziffern, hieß es seitens der Küstenverwaltung.", []string{"Küstenverwaltung: Das lasse sich nicht beziffern"}},

		{"Laut Jan Toft, Leiter der Lotsenschule, steht sein Haus dem kritisch gegenüber.", []string{"Jan Toft: steht sein Haus dem kritisch gegenüber"}},

		// What is no source: a question, so many; a body in the genitive is one.
		{"Dies sei Sache der Lotsen, hieß es auf Anfrage.", []string{": Dies sei Sache der Lotsen"}},
		{"Das Bad zählte 300 Besucher, so viele wie noch nie.", nil},
		{"Der Landesverband der AKU tagte. Das sei nötig, sagte die AKU.", []string{"AKU: Das sei nötig"}},
		{"Nach Angaben des Verbands der Lotsen arbeiten 31 Prozent. „Es reicht“, teilte der Verband mit.", []string{"Verband der Lotsen: arbeiten 31 Prozent", "Verband der Lotsen: „Es reicht“"}},

		// Nobody said what a cue denies.
		{"Ida Brandt kam. Wann der Deich hält, sagte Jan Toft zunächst nicht.", nil},
		{"Dass der Deich hält, sagte Jan Toft nicht.", nil},
		{"Der Deich hält, sagte Jan Toft, nicht aber die Mole.", []string{"Jan Toft: Der Deich hält"}},

		// What was done, in the infinitive, but not what somebody will or should do.
		{"Jan Toft warf Ida Brandt vor, die Schäden gekannt und verschwiegen zu haben.", []string{"Jan Toft: die Schäden gekannt und verschwiegen zu haben"}},
		{"Jan Toft bestreitet, am Hafen gewesen zu sein. Toft bat sie, vorsichtig zu sein.", []string{"Jan Toft: am Hafen gewesen zu sein"}},
		{"Jan Toft kündigte an, gegen das Urteil vorzugehen.", nil},
		{"Jan Toft behauptete, wenige Pläne zu Deichen, Molen und Hafen zu haben. Er sagte, man äußere sich nicht zu Gerüchten.", []string{"Jan Toft: man äußere sich nicht zu Gerüchten"}},

		// A wider word for who holds an office.
		{"Das rechne sich, sagte Finanzvorstand Jan Toft. Bislang hatte der Konzern geschwiegen. Die Dividende stehe nach den Worten des Managers fest.", []string{"Jan Toft: Das rechne sich", "Jan Toft: Die Dividende stehe fest"}},

		// Where it was said stands in marks behind the source.
		{"Der Stock sei sehr alt, berichten die Forscher im Fachblatt „Kelm Letters“.", []string{"[die Forscher]: Der Stock sei sehr alt"}},
		{"Die Fischer hätten ein Haus besetzt, erklärte der Hafenmeister gegenüber „Wafa“. Die Boote lägen fest.", []string{"[der Hafenmeister]: Die Fischer hätten ein Haus besetzt", "[der Hafenmeister]: Die Boote lägen fest"}},

		// The day behind a source, the year at the end of a sentence.
		{"Das Urteil soll nach Angaben einer Sprecherin am 19. Mai fallen.", []string{"[einer Sprecherin]: Das Urteil soll am 19. Mai fallen"}},
		{"Gebaut wurde der Deich 1955. Zwei Dörfer liegen dahinter, sagte Ida Brandt.", []string{"Ida Brandt: Zwei Dörfer liegen dahinter"}},
		{"Die Lotsin ist 55. Der Deich hält, sagte Ida Brandt.", []string{"Ida Brandt: Der Deich hält"}},
		{"Der 2000. Besucher kam aus Kelm, sagte Ida Brandt.", []string{"Ida Brandt: Der 2000. Besucher kam aus Kelm"}},

		// Modal verbs: past, what somebody had to say is said.
		{"Ida Brandt kam spät. Der Bescheid liege noch nicht vor, musste sie einräumen.", []string{"Ida Brandt: Der Bescheid liege noch nicht vor"}},
		{"Wenn du einen Deich baust, können wir dir dieses Buch empfehlen.", nil},
		{"Wie es um den Deich steht, möchte ich heute nicht sagen.", nil},

		// A sentence behind a quotation is one of its own where its subject opens it.
		{"Er sei überrascht worden, ließ Obmann Jan Toft ausrichten. „So geht man nicht um.“ Die Sprecherin ergänzte, die Stadt prüfe das.", []string{"Jan Toft: Er sei überrascht worden", "Jan Toft: „So geht man nicht um.“", "[Die Sprecherin]: die Stadt prüfe das"}},
		{"„Hier waren sie“, sagt Ida Brandt und deutet auf eine Spur im Sand, „gestern oder vorgestern.“", []string{"Ida Brandt: „Hier waren sie“ „gestern oder vorgestern.“"}},
		{"Den Leuten, die ihren Wandel nicht mögen, entgegnet sie: „Ich lerne dazu.“ Ida Brandt lacht.", []string{"[sie]: „Ich lerne dazu.“"}},

		// Participles: zitiert, gesetzt und gesagt.
		{"Ida Brandt wird in einem Vermerk mit den Worten zitiert, man müsse „jetzt Tatsachen schaffen“.", []string{"Ida Brandt: man müsse „jetzt Tatsachen schaffen“"}},
		{"Jan Toft aber hat Max Poe unter Druck gesetzt und gesagt, dass der Minister gehen müsse.", []string{"Jan Toft: der Minister gehen müsse"}},
		{"Jan Toft kam. Ihr Chef Jan Toft nennt sie „die große Diplomatin“.", []string{"Jan Toft: „die große Diplomatin“"}},

		// Whose words a colon leads to.
		{"Im Spiel hat sich Ida Brandt weniger auf das Glück verlassen: „Ich war schon immer auf mich allein gestellt.“", []string{"Ida Brandt: „Ich war schon immer auf mich allein gestellt.“"}},
		{"In der „Erklärung von Kelm“ zeigen sich die Forscher entschlossen: „Wir werden den Hafen nicht hergeben.“", []string{"[die Forscher]: „Wir werden den Hafen nicht hergeben.“"}},
		{"Außerdem machte Ida Brandt noch eine Bemerkung: „Meine Familie war im Krieg auf der Flucht.“", []string{"Ida Brandt: „Meine Familie war im Krieg auf der Flucht.“"}},
		{"Ida Brandt kam. Es geht ihr um die Lotsen: „Ich war schon immer auf mich allein gestellt.“", []string{": „Ich war schon immer auf mich allein gestellt.“"}},

		// The mood of reported speech behind a colon, beside verbs of feeling, in a clause of a
		// source without a verb.
		{"Die Ministerin Ida Brandt wies das zurück: Sie habe das Gutachten erst im Mai erhalten.", []string{"Ida Brandt: Sie habe das Gutachten erst im Mai erhalten"}},
		{"Ihr Kollege Jan Toft sprang ihr bei: Die Stadt bekomme ihren Deich ohnehin.", []string{"Jan Toft: Die Stadt bekomme ihren Deich ohnehin"}},
		{"Die Stadt am Meer hat ein Problem: Der Deich habe Risse.", nil},
		{"Die Gasse verliere ihr Herz, findet Ida Brandt.", []string{"Ida Brandt: Die Gasse verliere ihr Herz"}},
		{"Immerhin, fand Ida Brandt, habe man „eine gute Show geboten“.", []string{"Ida Brandt: Immerhin habe man „eine gute Show geboten“"}},
		{"Aus Sicht der Lotsen sei das klar, findet auch Ida Brandt vom Amt für Küsten und Häfen.", []string{"Ida Brandt: Aus Sicht der Lotsen sei das klar"}},
		{"Der Deich sei alt, sagt Ida Brandt und spricht so laut, dass sich alle nach ihr umsehen.", []string{"Ida Brandt: Der Deich sei alt"}},
		{"Die Sprecherin, Ida Brandt, ergänzte, die Stadt prüfe rechtliche Schritte.", []string{"Ida Brandt: die Stadt prüfe rechtliche Schritte"}},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, spoken(find("de", tt.text, 0.3)), tt.text)
	}
}

// TestGermanTrades reads the nouns that tell what a firm or the like is: no part of its name,
// and what it goes by later.
func TestGermanTrades(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Die Supermarktkette Frischhof erklärte, die Filiale bleibe offen. „Wir suchen Personal“, teilte das Unternehmen mit.", []string{"Frischhof: die Filiale bleibe offen", "Frischhof: „Wir suchen Personal“"}},
		{"Der Preis stieg nach Angaben des Branchendienstes Milchmarkt um drei Prozent.", []string{"Milchmarkt: Der Preis stieg um drei Prozent"}},
		{"Laut dem Verlag Kranich & Sohn soll das Buch im Mai erscheinen.", []string{"Kranich & Sohn: soll das Buch im Mai erscheinen"}},
		{"Das Gesetz sei zu schwach, argumentieren die Gewerkschaften Verta und Komma. Die Löhne müssten steigen.", []string{"Verta & Komma: Das Gesetz sei zu schwach", "Verta & Komma: Die Löhne müssten steigen"}},
		{"Die Gewerkschaft Verta ruft zum Streik auf. „Wir warten nicht“, erklärte die Gewerkschaft.", []string{"Verta: „Wir warten nicht“"}},
		{"Das sei zu wenig, erklärte die Gewerkschaft Verta. Wie das Unternehmen Tidesoft mitteilte, sei der Gewinn gesunken.", []string{"Verta: Das sei zu wenig", "Tidesoft: sei der Gewinn gesunken"}},
		{"Wie der Autobauer Brenner mitteilte, sinkt der Gewinn.", []string{"Brenner: sinkt der Gewinn"}},
		{"Die Hotelkette Poe Inn baut. Das Hotel sei fertig, teilte die Kette mit.", []string{"Poe Inn: Das Hotel sei fertig"}},

		// The noun of a trade that belongs to the name.
		{"Die Molkerei Ahrental schließt ihr Werk. Die Kosten seien zu hoch, teilte das Unternehmen mit.", []string{"Molkerei Ahrental: Die Kosten seien zu hoch"}},

		// Jobs and persons, firms of two.
		{"Onlinehändler Jan Roe klagt. „Es reicht“, sagte der Händler.", []string{"Jan Roe: „Es reicht“"}},
		{"„Die Preise steigen weiter“, schreibt Kranich & Partner.", []string{"Kranich & Partner: „Die Preise steigen weiter“"}},

		// What follows the noun is another: an object, nobody's name.
		{"Es stimme, dass das Unternehmen Daten sammle, sagte Jan Roe. Das Unternehmen teilte mit, es gebe keine Daten.", []string{"Jan Roe: Es stimme, dass das Unternehmen Daten sammle", "[Das Unternehmen]: es gebe keine Daten"}},
		{"Am Montag kündigte die Gewerkschaft Streiks an. „Wir warten nicht“, teilte die Gewerkschaft mit.", []string{"[die Gewerkschaft]: „Wir warten nicht“"}},
		{"Zuvor hatte die Supermarktkette gewarnt. Die Supermarktkette erklärte, die Filiale bleibe offen.", []string{"[Die Supermarktkette]: die Filiale bleibe offen"}},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, spoken(find("de", tt.text, 0.3)), tt.text)
	}
}

// TestDutch reads whose words Dutch papers tell.
func TestDutch(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		// "It sounds" names nobody, or whom a preposition leads to.
		{"Er rijden vier bussen, meldt De Vaart. “De bus komt nog”, klinkt het.", []string{"De Vaart: Er rijden vier bussen", "De Vaart: “De bus komt nog”"}},
		{"“Het is genoeg”, klonk het dinsdag bij de vakbond Verta.", []string{"Verta: “Het is genoeg”"}},

		// A surname that is a job, before where somebody works; bodies are no "he".
		{"Hoogleraar Anneke Timmermans van de Universiteit van Kelm kijkt mee. ‘Je ziet het overal’, vertelt ze.", []string{"Anneke Timmermans: ‘Je ziet het overal’"}},
		{"Waterschap Noorder Kaag spreekt dat tegen. De dijk is hoog, schrijft een woordvoerder. De dijk is ook breed, stelt hij.", []string{"[een woordvoerder]: De dijk is hoog", "[hij]: De dijk is ook breed"}},

		// Nouns of trades.
		{"Uitgeverij Kranich & Zoon meldt dat het boek verschijnt.", []string{"Kranich & Zoon: het boek verschijnt"}},
		{"Persbureau Tasa meldt dat drie mensen zijn gered. ‘Het is zeker’, aldus het persbureau.", []string{"Tasa: drie mensen zijn gered", "Tasa: ‘Het is zeker’"}},
		{"Wanneer de dijk klaar is, zei Jan Toft niet.", nil},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, spoken(find("nl", tt.text, 0.3)), tt.text)
	}
}
