package speech

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestVerbSecond reads German sentences in which the place of the verb, or its mood, tells
// what was said and by whom.
func TestVerbSecond(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		// A second verb, a relative clause and a phrase behind a comma were not said.
		{"Ida Brandt erklärt den Plan, gibt Tipps zum Bau eines Deichs.", nil},
		{"Ida Brandt lobte den Einsatz, der den Hafen gerettet hat.", nil},
		{"Ida Brandt bestätigte die Stelle, auf der das Eis liegt.", nil},
		{"Ida Brandt sagte, der in Kelm gebaute Deich sei sicher.", []string{"Ida Brandt: der in Kelm gebaute Deich sei sicher"}},
		{"Ida Brandt erzählt schneller, genauer als viele andere, durchmisst Länder.", nil},
		{"Ida Brandt sagte daher, der Plan sei „ein Irrtum, aber ein schöner“.", []string{"Ida Brandt: der Plan sei „ein Irrtum, aber ein schöner“"}},
		{"Unser Haus befindet sich im Wald, etwas abseits der Straße.", nil},

		// A condition without "wenn" is none either, but may be part of a statement.
		{"Steigt das Wasser über zwei Meter, droht der Stadt Gefahr.", nil},
		{"Die Stadt sieht den Grund: Ist das Eis zu dünn, warnt eine Tafel.", nil},

		// The narrator's lead before a colon.
		{"Das wundert niemanden: Immerhin ist Kelm nach Angaben des Landesamts der größte Hafen der Küste.", []string{"[des Landesamts]: Immerhin ist Kelm der größte Hafen der Küste"}},
		{"Die Lage ist klar: Laut Ida Brandt fehlen der Stadt drei Millionen Euro.", []string{"Ida Brandt: fehlen der Stadt drei Millionen Euro"}},
		{"Der Deich sei alt, sagte Ida Brandt. Der Grund: Die Risse seien schwer zu sehen.", []string{"Ida Brandt: Der Deich sei alt", "Ida Brandt: Die Risse seien schwer zu sehen"}},
		{"Zu den Ursachen gehören laut Ida Brandt:", nil},
		{"Das wird nach Ansicht von Ida Brandt schwer für alle, denn: Noch ist kein Sturm gekommen.", []string{"Ida Brandt: Das wird schwer für alle"}},

		// "Ich habe" is the narrator's, though it looks like reported speech.
		{"Der Deich sei alt, sagte Ida Brandt. Dann habe ich ihn gesehen.", []string{"Ida Brandt: Der Deich sei alt"}},
		{"Bitte bestätigen Sie, dass Sie die Regeln kennen.", nil},

		// Infinitives and participles at the end of their clause.
		{"Ida Brandt wollte auf die Einheit des Landes hinweisen, „um vorzubeugen, dass man das vergisst“.", nil},
		{"Ida Brandt musste in Kelm einräumen, dass der Deich bricht.", []string{"Ida Brandt: der Deich bricht"}},
		{"Hier ist Mut gefragt: Die Firmen werden überlegen, was sie bieten können.", nil},
		{"Im Mai hatte Ida Brandt mit Blick auf Berichte über die „Flut“-Formel betont: „Das stimmt nicht.“", []string{"Ida Brandt: „Das stimmt nicht.“"}},
		{"Gestern hat ihm ein Bote gesagt, dass der Deich bricht.", []string{"[ein Bote]: der Deich bricht"}},

		// What a preposition governs is no subject.
		{"Ein Lotse mit Hut sagte, der Deich sei sicher.", []string{"[Ein Lotse]: der Deich sei sicher"}},
		{"Viele wählten den Mann, der nie schwieg und den Bau zur Lösung erklärte: „Ich bin ein Mann der Tat.“", []string{": „Ich bin ein Mann der Tat.“"}},

		{"Den Film sah Jan Toft oft, sagte er.", []string{"Jan Toft: Den Film sah Jan Toft oft"}},

		// What a noun phrase holds: a noun, what stands between it and its determiner, whose
		// it is.
		{"Das Eis ist oft kalt, und einfach gesagt, es bricht.", nil},
		{"Der Deich sei alt, sagte der für den Hafen zuständige Minister Jan Toft.", []string{"Jan Toft: Der Deich sei alt"}},
		{"Laut einer Studie des Amts für Kunst (AfK) von 2020 verliert Kelm jedes Jahr Läden.", []string{"[einer Studie des Amts für Kunst (AfK) von 2020]: verliert Kelm jedes Jahr Läden"}},
		{"Die Bürger:innen sagten, der Deich sei alt.", []string{"[Die Bürger:innen]: der Deich sei alt"}},
		{"Die lange Geschichte hat ein Ende: „Das Boot liegt heute im Hafen von Kelm.“", []string{": „Das Boot liegt heute im Hafen von Kelm.“"}},
		{"Wie man so sagt, ist das „ein alter Hut“, meinte Ida Brandt.", []string{"Ida Brandt: Wie man so sagt, ist das „ein alter Hut“"}},

		// Several say it in the form of the infinitive; "we" are who tells.
		{"„Das Eis ist kalt“, sagen die Lotsen der Stadt.", []string{"[die Lotsen der Stadt]: „Das Eis ist kalt“"}},
		{"Der Deich sei alt, warnen Fachleute.", []string{"Fachleute: Der Deich sei alt"}},
		{"Wie man den Deich baut, verraten wir.", nil},
		{"Jeder Deich bedeute ein Stück Sicherheit, sagte Ida Brandt.", []string{"Ida Brandt: Jeder Deich bedeute ein Stück Sicherheit"}},
		{"Ida Brandt sprach lange. „Das ist gut“, sagte sie. Jeder Deich bedeute ein Stück Sicherheit.", []string{"Ida Brandt: „Das ist gut“", "Ida Brandt: Jeder Deich bedeute ein Stück Sicherheit"}},

		// Whom a body, a job and a surname mean.
		{"Die Stiftung des Malers Jan Toft sagte, der Deich sei alt.", []string{"[Die Stiftung des Malers Jan Toft]: der Deich sei alt"}},
		{"Die neue Leiterin des Museums Ida Brandt sagte, der Deich sei alt.", []string{"Ida Brandt: der Deich sei alt"}},
		{"Die Sprecherin des Ministers Jan Toft sagte, der Deich sei alt.", []string{"[Die Sprecherin des Ministers Jan Toft]: der Deich sei alt"}},
		{"Die Mutter des Opfers Jan Toft sagte, der Deich sei alt.", []string{"[Die Mutter des Opfers Jan Toft]: der Deich sei alt"}},
		{"Thomas Toft hat einen Kanal. „Es wächst“, sagt Youtuber Toft.", []string{"Thomas Toft: „Es wächst“"}},
		{"Thomas Toft kam an. Toft lief gut. „Das war es“, sagte Toft. Mit seiner Frau kam er heim, der Läuferin Martha Toft. „Es war nicht so geplant“, sagte Toft.", []string{"Thomas Toft: „Das war es“", "Thomas Toft: „Es war nicht so geplant“"}},
		{"Das sagte der Anwalt und Dissident Ayman Tarek ad-Din. „Es wächst“, sagt ad-Din.", []string{"Ayman Tarek ad-Din: „Es wächst“"}},

		// Whom a paragraph opens with, and "hieß es" where another spoke before.
		{"„Das ist teuer“, sagt Ida Brandt.\nJan Toft ist Lotse und fährt täglich. Seine Arbeit wird schwer. An einem Tag brauche er drei Stunden. „Bei Sturm dauert es oft eine Stunde länger.“", []string{"Ida Brandt: „Das ist teuer“", "Jan Toft: An einem Tag brauche er drei Stunden", "Jan Toft: „Bei Sturm dauert es oft eine Stunde länger.“"}},
		{"„Das ist teuer“, sagt Ida Brandt.\nEs gibt eine Studie dazu. Der Deich könne brechen, hieß es.", []string{"Ida Brandt: „Das ist teuer“", ": Der Deich könne brechen"}},
		{"Ida Brandt ist geflohen. Die 30 Jahre alte Lotsin arbeitet als Köchin.", nil},

		// What is no statement of its own, and what goes on behind the source.
		{"Ida Brandt kam an. Die Häuser, in denen sich die Läden befinden, sind alt.", nil},
		{"Der Entschluss fiel nach dem Motto „ich bin dann mal weg“.", nil},
		{"Doch Ida Brandt erwähnte den Deich nicht, sodass niemand davon erfuhr.", nil},
		{"Klar sei gewesen, meint Ida Brandt, dass die Männer an den Deich glaubten.", []string{"Ida Brandt: Klar sei gewesen dass die Männer an den Deich glaubten"}},
		{"Am Sonntag, 15. März, sagte Ida Brandt, dass der Deich hält.", []string{"Ida Brandt: der Deich hält"}},
		{"„Das Buch ist ein Blick in die Welt von heute.“ – Jan Toft\n„Das ist ein gutes Buch für uns alle hier.“", []string{"Jan Toft: „Das Buch ist ein Blick in die Welt von heute.“"}},
		{"Ida Brandt kam. Ida Brandts Film ist gut. Sie sagt, der Deich sei alt. Ida Brandts Anwalt sagte, er sei neu.", []string{"Ida Brandt: der Deich sei alt", "[Ida Brandts Anwalt]: er sei neu"}},

		// An object is what was confirmed, demanded or said, and no clause behind it.
		{"Läuferin Ida Brandt bestätigte mit zwei Zeiten ihre gute Form, Anna Toft blieb knapp zurück.", nil},
		{"Ida Brandt sagte den Leuten, der Deich ist alt.", []string{"Ida Brandt: der Deich ist alt"}},
		{"Ida Brandt forderte seinen Rücktritt. Auch langjährige Gäste wendeten sich ab.", nil},
		{"Ida Brandt sagte in einem Grußwort in Kelm laut Manuskript: „Das ist schön für uns alle.“", []string{"Ida Brandt: „Das ist schön für uns alle.“"}},
		{"Wie vom Boten berichtet, meldete die Polizei, dass das Boot sank.", []string{"[die Polizei]: das Boot sank"}},
		{"Kleine Firmen gehen zu sorglos mit Stürmen um – so urteilt Ida Brandt vom Amt für Küsten.", []string{"Ida Brandt: Kleine Firmen gehen zu sorglos mit Stürmen um"}},
		{"Dafür sollten Ida Brandt zufolge zwei Prozent reichen.", []string{"Ida Brandt: Dafür sollten zwei Prozent reichen"}},
		{"Eine Art zu helfen ist es, meinen Kanal zu sehen.", nil},

		{"Der Job sei schwer, sagen die Lotsen, oftmals müssten sie Kisten tragen.", []string{"[die Lotsen]: Der Job sei schwer oftmals müssten sie Kisten tragen"}},
		{"Die Täter waren nach Angaben des Amts sehr jung, wie die Agentur am Dienstag berichtete.", []string{"[des Amts]: Die Täter waren sehr jung"}},
		{"Dem Gericht zufolge drohen Kolberg Strafzahlungen. Kolberg habe nichts gewusst, teilte Kolberg mit.", []string{"Kolberg: Kolberg habe nichts gewusst"}},

		// Of whom the text tells something else between the commas.
		{"Der Witz, wovor Ida Brandt ebenfalls warnte, ist alt und dient nur dem Streit.", nil},

		// A body is he or she, but not where somebody has been named since.
		{"Der Städtetag Nord lobt das. Doch der Städtetag sagt, dass es Orte gebe, die leiden.\nDass es hilft, bezweifelt Forscher Jan Toft vom Institut: Der Deich sei alt, schreibt er.", []string{"Städtetag Nord: es Orte gebe, die leiden", "Jan Toft: Der Deich sei alt"}},

		// A noun for what is spoken of, no title; a listener behind a relative clause.
		{"Jan Toft sprach von einem „Skandal“. Er sprach in einem „Tatort“ den Wirt.", []string{"Jan Toft: „Skandal“"}},
		{"Die Forscherin Ida Brandt, die das untersucht hat, berichtete den Lotsen, im Watt lebten drei Paare.", []string{"Ida Brandt: im Watt lebten drei Paare"}},
		{"Am Montag hatte Jan Toft im Gespräch mit dem „Kelmer Boten“ gesagt: „Wir gehen!“ Ida Brandt teilte mit, das sei alt.", []string{"Jan Toft: „Wir gehen!“", "Ida Brandt: das sei alt"}},

		// Who is named behind the words said them.
		{"Der Verband der Lotsen freut sich: „Das hilft allen“, sagt Ida Brandt.", []string{"Ida Brandt: „Das hilft allen“"}},
		{"Der Preis sei gestiegen, sagt auch der Sprecher der Vereinigung für Lotsen (VFL), Jan Toft.", []string{"Jan Toft: Der Preis sei gestiegen"}},
		{"Die Äußerungen des Ministers deuten an, dass der Deich bricht.", nil},
		{"Jan Toft forderte, „die Lotsen in die Mitte der Stadt“ zu holen.", []string{"Jan Toft: „die Lotsen in die Mitte der Stadt“"}},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, spoken(find("de", tt.text, 0.4)), tt.text)
	}
}
