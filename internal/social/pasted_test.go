package social

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/stretchr/testify/require"
)

// TestPasted: what posts a raw text holds, one a line: platform, account, day, words. An
// empty line of the text is a blank one.
func TestPasted(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"heading behind paragraphs", "en", `
The lamp of the tower went out at midnight, and the ferry stayed in the harbour.
Isle Keeper (@islekeeper.example) · Mar 9, 2022
I have asked for a new lamp since May. Three times.
The company said that it would look into it.
The tower is open from May.`,
			`bluesky islekeeper.example 2022-03-09 I have asked for a new lamp since May. Three times.`},
		{"heading, its words not in the first person", "de", `
Die Lampe des Turms ging um Mitternacht aus.
Turm Nord (@turmnord) · 9. März 2022
Ein schwarzer Tag für die Insel.
Die Fähre blieb im Hafen.
Der Turm ist ab Mai geöffnet.`,
			`x turmnord 2022-03-09 Ein schwarzer Tag für die Insel.`},
		{"byline below a deck", "en", `
New lamp for the tower
The board says that the old one cannot be mended.
Jane Roe (@janeroe) · Mar 9, 2022
The lamp of the tower went out at midnight.
The ferry stayed in the harbour.`, ``},
		{"byline below a headline", "en", `
New lamp for the tower
Jane Roe (@janeroe) · Mar 9, 2022
I saw the lamp go out at midnight.
The ferry stayed in the harbour.`, ``},
		{"heading behind a byline", "en", `
New lamp for the tower
By Jane Roe
The lamp of the tower went out at midnight.
Isle Ferry (@isleferry) · Mar 9, 2022
The lamp is out.
The ferry stayed in the harbour.`, `x isleferry 2022-03-09 The lamp is out.`},
		{"platform behind an account", "en", `
The keeper answered at once.
A DISGRACE! Nobody asked the keeper.
— @islekeeper on Truth Social, March 9, 2022
The company did not comment.`, `truthsocial islekeeper 2022-03-09 A DISGRACE! Nobody asked the keeper.`},
		{"platform behind a name, and the address", "nl", `
De wachter nam afscheid.
Na elf jaar doe ik het licht uit.
— Anna de Wit op LinkedIn: https://www.linkedin.com/posts/annadewit_licht-activity-7301122334455667788-aBcD
Een opvolger is er niet.`, `linkedin  - Na elf jaar doe ik het licht uit.`},
		{"address behind a name", "en", `
The keeper answered at once.
The lamp is mine.
— Ann Dale: https://x.com/anndale/status/1501234567890123456
The company did not comment.`, `x anndale 2022-03-08 The lamp is mine.`},
		{"source of a quote", "en", `
“The lamp is mine.”
— Ann Dale on Bluesky
The company did not comment.`, ``},
		{"readers are led to a platform", "en", `
The company did not comment.
— Follow us on X, March 9, 2022
The tower is open from May.`, ``},
		{"address of a video behind a title", "en", `
The company did not comment.
— The Lamp: https://www.youtube.com/watch?v=a9Bc8De7Fg0
The tower is open from May.`, ``},
		{"the newsroom signs", "it", `
“Non abbiamo altra lampada”, ha detto il guardiano.
— Redazione (@redazione_nord), 9 marzo 2022
Il traghetto è rimasto in porto.`, ``},
		{"words above an account without any", "en", `
The keeper confirmed it on Threads.
Yes, there will be a lamp. No, I will not say when.
Post by @islekeeper
View on Threads
The first lamp burned for eleven years.`, `threads islekeeper - Yes, there will be a lamp. No, I will not say when.`},
		{"the article's words above an account without any", "en", `
The lamp burned for eleven years.
I never saw it go out, not once.
Post by @islekeeper
View on Threads
The tower is open from May.`, `threads islekeeper - `},
		{"the article's words above a picture", "it", `
La lampada ha bruciato per undici anni.
Ho visto il faro solo una volta, da lontano.
Un post condiviso da Faro Nord (@faronord)
Il faro apre a maggio.`, `instagram faronord - `},
		{"a picture's words, with a hashtag", "en", `
The lamp burned for eleven years.
Good night, old lamp #isle
A post shared by Isle Keeper (@islekeeper)
The tower is open from May.`, `instagram islekeeper - Good night, old lamp #isle`},
		{"a blank line within a post", "de", `
Die Lampe des Turms ist aus.
Wegen eines Schadens fährt die Fähre bis auf Weiteres nicht.

Wir bitten um Entschuldigung.
— Inselfähre (@inselfaehre) 9. März 2022
Der Turm ist ab Mai geöffnet.`,
			`x inselfaehre 2022-03-09 Wegen eines Schadens fährt die Fähre bis auf Weiteres nicht. Wir bitten um Entschuldigung.`},
		{"blank lines between all paragraphs", "de", `
Die Lampe des Turms ist aus.

Die Fähre fährt bis auf Weiteres nicht.

Wir bitten um Entschuldigung.

— Inselfähre (@inselfaehre) 9. März 2022

Der Turm ist ab Mai geöffnet.`, `x inselfaehre 2022-03-09 Wir bitten um Entschuldigung.`},
		{"marks of direction around an account", "fr", `
La lampe du phare est éteinte depuis minuit.
Phare Nord (` + "\u202a@phare.example\u202c" + `) · 9 mars 2022
Merci, mais non. Gardez la lampe.
Le bac est resté au port.
Le phare ouvre en mai.`, `bluesky phare.example 2022-03-09 Merci, mais non. Gardez la lampe.`},
		{"byline below a question and a deck", "en", `
Who owns the lamp?
Nobody knows, and the board will not say.
Jane Roe (@janeroe) · Mar 9, 2022
I saw the lamp go out at midnight.
The ferry stayed in the harbour.`, ``},
		{"the newsroom posted the article", "fr", `
La lampe du phare est éteinte depuis minuit.
Publié par la rédaction le lundi 7 mars 2022
Le bac est resté au port.`, ``},
		{"no sound but a sentence", "en", `
@islekeeper was the name of the account.
♬ There was music, and somebody laughed.
The tower is open from May.`, ``},
		{"copied off a channel of Telegram", "en", `
The lamp of the tower went out at midnight.
Isle Ferry | News, [Mar 9, 2022 at 12:44 AM]
The lamp is out. Stay in the harbour.
The ferry sailed at three.`, `telegram  2022-03-09 The lamp is out. Stay in the harbour.`},
		{"the same with numbers", "de", `
Die Lampe des Turms ging um Mitternacht aus.
Inselfähre, [09.03.2022 00:44]
Die Lampe ist aus.
Die Fähre fuhr um drei.`, `telegram  2022-03-09 Die Lampe ist aus.`},
		{"words that a colon tells, above an address", "en", `
The lamp of the tower went out at midnight.
The keeper wrote on X:
I have asked for a new lamp since May.
https://x.com/islekeeper/status/1501234567890123456
The ferry sailed at three.`, `x islekeeper 2022-03-08 I have asked for a new lamp since May.`},
		{"a please is a post's", "en", `
The keeper sent four hundred letters by mistake.
Dear all, please ignore the letter of this morning.
We are sorry for the trouble.
Posted by Isle Keeper on Wednesday, March 9, 2022
A printer has been blamed for the error.`,
			`facebook  2022-03-09 Dear all, please ignore the letter of this morning. We are sorry for the trouble.`},
		{"no dash, a picture's address before the account", "en", `
The keeper resigned on Monday.
I have left the lamp I lit at sixteen. pic.twitter.com/q1W2e3R4t5
Ada Brink (@adabrink) May 6, 2025
The board was told ten minutes before.`,
			`x adabrink 2025-05-06 I have left the lamp I lit at sixteen.`},
		{"brief lines, one of two sentences", "en", `
A fire closed the harbour on Saturday and sent smoke over half of the island and its three villages.

Nobody was hurt, the fire brigade said.

Ten engines at the pier. Smoke until tonight.

Road closed.

— Isle Fire (@islefire) February 8, 2025

The pier belonged to a ferry company.`,
			`x islefire 2025-02-08 Ten engines at the pier. Smoke until tonight. Road closed.`},
		{"the article's longer line above brief ones", "en", `
A fire closed the harbour on Saturday and sent smoke over half of the island and its three villages.
The pier is the oldest on the island, with lamps on both sides. It is closed.
Ten engines on site.
Road closed.
— Isle Fire (@islefire) February 8, 2025
The pier belonged to a ferry company.`,
			`x islefire 2025-02-08 Road closed.`},
		{"account and hour below the name, counts that tell the platform", "en", `
The lamp of the tower went out at midnight.
Isle Keeper
@islekeeper · 2h
We NEVER agreed to the lamp!
1.21k ReTruths 5.4k Likes
The ferry sailed at three.`, `truthsocial islekeeper - We NEVER agreed to the lamp!`},
		{"buttons around the words", "de", `
Die Lampe des Turms ist aus.
Isla Norte
@islanorte
Folgen
Cerramos el muelle este.
Post übersetzen
10:32 · 3. März 2025
Die Fähre blieb im Hafen.`, `x islanorte 2025-03-03 Cerramos el muelle este.`},
		{"counts that stand together with the words", "en", `
The lamp of the tower went out at midnight.

Isle Keeper
@keeper.example
· 3h
Big day tomorrow. I have packed my lamps.
4
21
310

The ferry sailed at three.`, `bluesky keeper.example - Big day tomorrow. I have packed my lamps.`},
		{"byline with an account without parentheses", "de", `
Die Lampe
Anna Roth @annaroth · 4. Mai 2025
Die Lampe des Turms ging um Mitternacht aus.
Die Fähre blieb im Hafen.`, ``},
		{"platform behind the account above the words", "en", `
The cook answered her reviewer in public.
Ada Brink (@adabrink) on Threads
I salted that soup myself. It was perfect.
The reviewer has not yet replied.
The soup is still served on Mondays.`, `threads adabrink - I salted that soup myself. It was perfect.`},
		{"where a writer is to be found", "en", `
The cook answered her reviewer in public.
The soup is still served on Mondays.
Ada Brink (@adabrink) on Threads
The reviewer has not yet replied.
The kitchen closes at ten.`, ``},
	} {
		var got []string
		for _, p := range FindPasted(pastedLines(c.text), lexicon.For(c.language)) {
			day := "-"
			if !p.Post.Posted.IsZero() {
				day = p.Post.Posted.Value[:len("2006-01-02")]
			}
			got = append(got, strings.Join([]string{p.Post.Platform, p.Post.Author.Handle, day, p.Post.Text}, " "))
		}
		require.Equal(t, c.want, strings.Join(got, "\n"), c.name)
	}
}

// pastedLines parts a raw text into its lines.
func pastedLines(text string) []Line {
	var lines []Line
	apart := false
	for line := range strings.SplitSeq(strings.TrimPrefix(text, "\n"), "\n") {
		if line != "" {
			lines = append(lines, Line{Text: line, Apart: apart})
		}
		apart = line == ""
	}
	return lines
}

// TestPastedName: the platform's name behind an author's is none of the author's.
func TestPastedName(t *testing.T) {
	for _, c := range []struct{ line, name string }{
		{"— Ada Brink sur LinkedIn (https://www.linkedin.com/feed/update/urn:li:activity:7302223334445556667)", "Ada Brink"},
		{"— Ada Brink (t.me/isleferry/312)", "Ada Brink"},
		{"— Brink on Air (t.me/isleferry/312)", "Brink on Air"},
		{"— Ada Brink via Mastodon, March 9, 2022", "Ada Brink"},
		{"— Ada Brink / @adabrink on Bluesky, March 9, 2022", "Ada Brink"},
	} {
		l, ok := readPostLine(c.line, lexicon.For("en"))
		require.True(t, ok, c.line)
		require.Equal(t, c.name, l.Post.Author.Name, c.line)
	}
}
