package people

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Ages tell who a description means: "the 36-year-old", der 61-Jährige, la mujer de
// 36 años are of the one person whose age the article gives so.

// ageOf returns the age that stands beside a name, as printed, "" when none does:
// Roe, 36, – Roe (36) – Roe, de 36 anos – Roe, a 36-year-old – the 36-year-old Jane Roe.
func (c *Cast) ageOf(n *properName) string {
	tokens := c.text[n.Passage].Tokens
	if i := n.To; i+1 < len(tokens) && (tokens[i].Lower == "," || tokens[i].Lower == "(") {
		i++
		if c.lex.Is(tokens[i], lexicon.NameDefinite|lexicon.NameIndefinite) {
			if i++; i+1 < len(tokens) && isAge(&tokens[i]) && tellsAge(tokens, i) && !c.opensSubject(n, i) {
				return tokens[i].Lower
			}
			return ""
		}
		if i+2 < len(tokens) && c.lex.Is(tokens[i], lexicon.NameLink) && isAge(&tokens[i+1]) {
			i++ // Roe, de 44 anos
		}
		if isAge(&tokens[i]) && c.inYears(tokens, i+1) {
			return tokens[i].Lower
		}
		if isAge(&tokens[i]) && (i+1 == len(tokens) || tokens[i+1].Kind == prose.Mark && tokens[i+1].Lower != "-" || tellsAge(tokens, i)) {
			return tokens[i].Lower
		}
	}
	const most = 6 // tokens from the number to the name
	for i := n.roleFrom - 1; i >= 0 && i >= n.roleFrom-most && !tokens[i+1].First && !endsPhrase(tokens, i) && !c.leadsOn(tokens[i]) && !c.tells(tokens[i]); i-- {
		if isAge(&tokens[i]) && tellsAge(tokens, i) {
			return tokens[i].Lower
		}
	}
	return ""
}

// inYears reports whether the word at i is "years", and so the number before it an age
// where it stands behind a name: Roe, 44 ans.
func (c *Cast) inYears(tokens []prose.Token, i int) bool {
	if i >= len(tokens) {
		return false
	}
	entry := c.lex.Vocabulary.Words[tokens[i].Word].Time
	return entry != nil && entry.Word.Roles&lexicon.UnitRole != 0 && entry.Word.Unit == calendar.YearUnit
}

// tells reports whether a word is a verb of saying in the past or the present, as is between
// "the 36-year-old" and whom he speaks of: The 36-year-old revealed Roe had left.
func (c *Cast) tells(t prose.Token) bool {
	cue := c.lex.Vocabulary.Words[t.Word].Speech.Cue
	return cue.Frames != 0 && (cue.Form == lexicon.FormPast || cue.Form == lexicon.FormPresent)
}

// opensSubject reports whether the description with an age at i, behind a name and a comma, is
// the subject of its sentence and so tells nothing of the name, with which a preposition ends an
// adverbial: According to a report in Coastal Medicine, the 43-year-old man had fallen ill.
func (c *Cast) opensSubject(n *properName, i int) bool {
	const most = 12 // tokens up to the verb
	tokens := c.text[n.Passage].Tokens
	if n.From == 0 || !c.lex.Is(tokens[n.From-1], lexicon.NamePreposition) {
		return false
	}
	for end := min(i+most, len(tokens)); i < end && !tokens[i].First && (tokens[i].Kind != prose.Mark || isJointAt(tokens, i)); i++ {
		if c.lex.Is(tokens[i], lexicon.NameAuxiliary) {
			return true
		}
	}
	return false
}

// noteAge gives a figure an age, and with it tells that it is a person. Those of an
// age beyond the first few are not kept: two are as good as none.
func (c *Cast) noteAge(id int, age string) {
	if age == "" {
		return
	}
	c.Figures[id].age, c.Figures[id].person = age, true
	if c.byAge == nil {
		c.byAge = make(map[string][]int)
	}
	if len(c.byAge[age]) < maxNamesakes {
		c.byAge[age] = append(c.byAge[age], id)
	}
}

// isAge reports whether a token is a number that may be somebody's age.
func isAge(t *prose.Token) bool {
	return t.Kind == prose.Number && (len(t.Lower) <= 2 || len(t.Lower) == 3 && t.Lower[0] == '1')
}

// tellsAge reports whether a number at i goes on as in 36-year-old or
// 36-jährige.
func tellsAge(tokens []prose.Token, i int) bool {
	return i+2 < len(tokens) && isJointAt(tokens, i+1) && !tokens[i+2].Space && tokens[i+2].Kind == prose.Word
}

// ofAge returns the one person of the age that a description with "the" names, -1
// when it names none, or nobody or two are known to be of it.
func (c *Cast) ofAge(p *lexicon.Passage, m lexicon.Mention, head int) int {
	if !c.isPlainDefinite(p, m) {
		return -1
	}
	for i := m.From + 1; i < min(m.To, head+3); i++ {
		if !isAge(&p.Tokens[i]) || !tellsAge(p.Tokens, i) && !c.lex.Is(p.Tokens[i-1], lexicon.NameLink) {
			continue
		}
		one := -1
		for _, id := range c.byAge[p.Tokens[i].Lower] {
			if !c.isOfGender(&c.Figures[id], p, m) {
				continue
			}
			if one >= 0 {
				return -1
			}
			one = id
		}
		return one
	}
	return -1
}
