package people

import (
	"slices"
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Nouns that tell, where all nouns have capitals, what the firm or the like behind them is,
// and are no part of its name: die Supermarktkette Brenner, des Verlags Kranich & Sohn.

// A tradeNoun is one such noun as a text has it.
type tradeNoun struct {
	word   string // in the singular
	plural bool
}

// trade returns the noun that tells what goes by the name behind it, in lower case.
func trade(words *lexicon.PeopleWords, word string) (t tradeNoun, ok bool) {
	if !words.NounsCapital {
		return t, false
	}
	for _, inflection := range words.NounEndings {
		stem, found := strings.CutSuffix(word, inflection)
		if !found {
			continue
		}
		for _, end := range words.TradeEndings {
			if exact, whole := strings.CutPrefix(end, "="); whole && stem == exact || !whole && strings.HasSuffix(stem, end) {
				plural := inflection != "" && !strings.HasSuffix(inflection, "s")
				return tradeNoun{word: stem, plural: plural}, true
			}
		}
	}
	return t, false
}

// withoutTrade drops the noun that a run begins with if it tells what goes by the name
// behind it, and the adjective before that: Die Kelmer Baufirma Brenner. Of a noun that is
// but the next of the clause nothing is left: dass das Unternehmen Daten sammelt.
func (r *nameReader) withoutTrade(index int, run []nameWord) ([]nameWord, string) {
	at := 0
	if len(run) > 2 && strings.HasSuffix(run[0].lower, "er") && !r.isTitle(run[0]) && !r.isBody(run[0]) {
		at = 1
	}
	if len(run) < at+2 || run[at+1].link {
		return run, ""
	}
	noun, ok := trade(r.words, run[at].lower)
	if !ok {
		if at == 0 {
			return run, ""
		}
		if noun, ok = trade(r.words, run[0].lower); !ok {
			return run, ""
		}
		at = 0
	}
	first, rest := run[0].from, run[at+1:]
	switch {
	case rest[0].class&(lexicon.NameSmall|lexicon.NamePreposition|lexicon.NameAuxiliary) != 0 && rest[0].class&lexicon.NameGiven == 0:
		return run, ""
	case len(rest) > 1 || rest[0].caps || rest[0].to > rest[0].from+1 && !strings.Contains(rest[0].lower, "-"):
	case r.isBody(rest[0]) || r.isTitle(rest[0]) || lexicon.EndsIn(rest[0].lower, r.words.Abstract):
		return nil, ""
	case !r.tellsName(first, rest[0], noun):
		return rest, ""
	}
	if _, job := r.words.Roles[noun.word]; job || r.isTitle(run[at]) && rest[0].class&lexicon.NameGiven != 0 {
		return run, "" // Händler Jan Roe, Weinhändler Jan Roe
	}
	if last := rest[len(rest)-1]; noun.plural {
		r.listed = tradeList{noun: noun.word, passage: index, to: last.to}
	}
	return rest, noun.word
}

// tellsName reports whether the one word behind a trade is a name and no object: where a
// preposition or a genitive leads to the noun, at the start of a sentence, in a list, behind
// a noun that tells more than "the firm", or before the end of a clause with a verb of saying.
func (r *nameReader) tellsName(first int, w nameWord, noun tradeNoun) bool {
	tokens := r.p.Tokens
	if first == 0 || tokens[first].First || tokens[first-1].First || tokens[first-1].Capital && r.isDeterminer(first-1) {
		return true
	}
	at := first - 1
	for at > 0 && first-at <= 2 && tokens[at].Kind == prose.Word && !tokens[at].Capital && r.classOf(tokens[at]).IsUnknown() && !r.isDeterminer(at) {
		at--
	}
	before := &tokens[max(at-1, 0)]
	switch {
	case at == 0:
		return false
	case r.lex.Is(tokens[at], lexicon.NamePreposition) || r.words.Singular[tokens[at].Lower] || r.words.Definite[tokens[at].Lower] && (before.Capital || r.lex.Is(*before, lexicon.NamePreposition)):
		return true
	case !r.words.Definite[tokens[at].Lower]:
		return false
	case !r.words.IsOrganisation(noun.word) || noun.plural && w.to < len(tokens) && r.lex.Is(tokens[w.to], lexicon.NameAnd):
		return true
	case w.to == len(tokens) || tokens[w.to].First || tokens[w.to].Kind == prose.Mark:
		return r.says(before)
	}
	return r.says(&tokens[w.to])
}

// isDeterminer reports whether an article or the like stands at i.
func (r *nameReader) isDeterminer(i int) bool {
	return r.lex.Is(r.p.Tokens[i], lexicon.NameDefinite|lexicon.NameIndefinite)
}

// says reports whether a token is a verb of saying that takes no object: erklärt, not fordert.
func (r *nameReader) says(t *prose.Token) bool {
	frames := r.lex.Vocabulary.Words[t.Word].Speech.Cue.Frames
	return frames&lexicon.FrameSpeech != 0 && frames&lexicon.FrameObject == 0
}

// listedTrade returns the noun of a list that the run goes on with: die Gewerkschaften Roe
// und | Poe.
func (r *nameReader) listedTrade(index int, run []nameWord) string {
	l := &r.listed
	if len(run) == 0 || l.noun == "" || l.passage != index || run[0].from != l.to+1 || !r.lex.Is(r.p.Tokens[l.to], lexicon.NameAnd) && r.p.Tokens[l.to].Lower != "," {
		return ""
	}
	l.to = run[len(run)-1].to
	return l.noun
}

// A tradeList is where a list of names behind a noun in the plural has come to.
type tradeList struct {
	noun        string
	passage, to int
}

// traded tells which organisation is meant by a noun that names of the text stood behind:
// the one most in mind.
func (c *Cast) traded(nouns []string) int {
	best, most := -1, -1.0
	for id := range c.Figures {
		f := &c.Figures[id]
		if f.trade == "" || f.count+f.singles == 0 || c.names[f.first].Passage > c.seen.passage {
			continue
		}
		if !slices.ContainsFunc(nouns, func(noun string) bool { return c.isHeadOf(f.trade, noun) }) {
			continue
		}
		if s := c.salience(id); s > most {
			best, most = id, s
		}
	}
	return best
}

// isFirm reports whether a run is the name of a firm of several: Kranich & Sohn, but not
// Jan & Ida Roe.
func (r *nameReader) isFirm(run []nameWord) bool {
	for i := 1; i+1 < len(run); i++ {
		if run[i].link && run[i].lower == "&" {
			return run[0].class&run[i+1].class&lexicon.NameGiven == 0
		}
	}
	return false
}

// isOfOthers reports whether the name of a body ends with whom it is of, which alone is
// another: der Verband der Lotsen.
func (c *Cast) isOfOthers(f *figure) bool {
	link, _, linked := strings.Cut(f.core[len(f.core)-1], " ")
	return linked && f.organisation && c.lex.People.SocietyLinks[link]
}

// letters returns the letters of a party or the like that a hyphen joins to a job: the AKU of
// AKU-Chef.
func letters(text string) string {
	for part := range strings.FieldsSeq(text) {
		if first, _, joined := strings.Cut(part, "-"); joined && len(first) > 1 && strings.IndexFunc(first[1:], unicode.IsUpper) >= 0 {
			return first
		}
	}
	return ""
}

// isOfOther reports whether two have letters that differ: the AKU-Chef is no BKU-Chef.
func isOfOther(a, b string) bool { return a != "" && b != "" && !strings.EqualFold(a, b) }
