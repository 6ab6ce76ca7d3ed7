package people

import (
	"sort"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// isNamedAfter reports whether a name in apposition is a person's, and the one
// before it surely none: "MEC for Transport, Jane Roe, said".
func (c *Cast) isNamedAfter(n int, before answer) bool {
	f := &c.Figures[c.names[n].Figure]
	if !f.person || len(before.figures) != 1 {
		return false
	}
	other := &c.Figures[before.figures[0]]
	return len(other.core) == 1 && isCapitals(other.Name) || !other.person && !other.organisation
}

// cutShort returns the name whose title the whole source is the start of, -1
// when there is none.
func (c *Cast) cutShort(p *lexicon.Passage, m lexicon.Mention) int {
	const most = 6 // tokens that are missing
	for i := m.To; i < len(p.Tokens) && i < m.To+most; i++ {
		if n := c.nameIndex(m.Passage, i); n >= 0 {
			if c.names[n].titleFrom <= m.From {
				return n
			}
			return -1
		}
	}
	return -1
}

// apposed returns the name behind the comma of "her lawyer, Jane Roe", -1 when
// there is none.
func (c *Cast) apposed(p *lexicon.Passage, m lexicon.Mention, head int) int {
	const most = 6 // tokens of a title before the name
	to := m.To
	if to+1 < len(p.Tokens) && p.Tokens[to].Lower == "," { // cut short
		for to += 2; to < len(p.Tokens) && to < m.To+most && (p.Tokens[to-1].Kind != prose.Mark || p.Tokens[to-1].Lower == "-" && !p.Tokens[to].Space || isDotAfter(p.Tokens, to-1) && !p.Tokens[to].First); to++ {
		}
	}
	for i := head; i < to; i++ {
		n := c.nameIndex(m.Passage, i)
		if n < 0 {
			continue
		}
		if i >= m.To && (c.goesOn(p, c.overAge(p, c.names[n].To)) || c.Figures[c.names[n].Figure].person && c.lex.IsOrganisationAt(p.Tokens[head-1])) {
			return -1 // According to the police, Jane Roe, 45, was there.
		}
		if at := c.beforeAge(p, c.beforeJob(p, &c.names[n], head)); at > 0 && isPause(p.Tokens[at-1].Lower) && !c.names[n].possessive {
			return n
		}
		i = c.names[n].To - 1
	}
	return -1
}

// beforeJob returns where the title of a name begins, with words in small letters before its
// job: the main witness, | forensic accountant Jane Roe.
func (c *Cast) beforeJob(p *lexicon.Passage, n *properName, floor int) int {
	const most = 2 // words
	at := n.titleFrom
	if at == n.From {
		return at
	}
	for at > floor && at > n.titleFrom-most && p.Tokens[at-1].Kind == prose.Word && !p.Tokens[at-1].Capital && !c.leadsOn(p.Tokens[at-1]) {
		at--
	}
	return at
}

// overAge returns the token behind the age and its commas at i.
func (c *Cast) overAge(p *lexicon.Passage, i int) int {
	if i+2 < len(p.Tokens) && p.Tokens[i].Lower == "," && p.Tokens[i+1].Kind == prose.Number && p.Tokens[i+2].Lower == "," {
		return i + 3
	}
	return i
}

// beforeAge returns where an age and its article begin that end at i: 19-year-old Jane
// Roe, der 19-jährige Jan Roe; i itself when none does.
func (c *Cast) beforeAge(p *lexicon.Passage, i int) int {
	for _, n := range [...]int{3, 5} { // tokens: 19 - jährige, 19 - year - old
		if at := i - n; at > 0 && isAge(&p.Tokens[at]) && tellsAge(p.Tokens, at) {
			if c.lex.People.Definite[p.Tokens[at-1].Lower] || c.lex.People.Indefinite[p.Tokens[at-1].Lower] {
				at--
			}
			return at
		}
	}
	return i
}

// goesOn reports whether the clause of a name goes on at i, so that the name is no
// apposition: According to the charity, Jane Roe was there.
func (c *Cast) goesOn(p *lexicon.Passage, i int) bool {
	for i < len(p.Tokens) && lexicon.PersonalNames().Honours[p.Tokens[i].Lower] {
		i++
	}
	if i >= len(p.Tokens) || p.Tokens[i].Kind != prose.Word {
		return false
	}
	return !c.leadsOn(p.Tokens[i])
}

// behindRoleOf returns the person's name that ends a source behind a job and what
// that is of, -1 when there is none: la ministra de Trabajo Ana Ruiz; China's
// ambassador to Britain Liu Xin.
func (c *Cast) behindRoleOf(p *lexicon.Passage, m lexicon.Mention) int {
	n := c.nameIndex(m.Passage, m.To-1)
	if n < 0 || c.names[n].To != m.To || c.names[n].From <= m.From+1 || len(c.names[n].words) < 2 || c.names[n].organisation || c.names[n].possessive {
		return -1
	}
	before := c.names[n].From - 1
	if t := &p.Tokens[before]; t.Kind != prose.Word || c.lex.Is(*t, lexicon.NamePreposition|lexicon.NameLink|lexicon.NameDefinite|lexicon.NameAnd|lexicon.NameSmall) {
		return -1
	}
	if c.OfAnother(m.Passage, m.From, c.names[n].From) {
		return -1
	}
	for i := m.From; i < before; i++ {
		behind := i + 1
		for at := behind; c.lex.People.NounFirst && p.Tokens[behind].Lower == "(" && at < before; at++ {
			if overParty(p.Tokens, at) == behind {
				behind = at // la députée (RN) du Var Anne Roy
			}
		}
		if p.Tokens[i].Kind == prose.Mark && !isApostrophe(p.Tokens[i].Lower) && !IsJoint(p.Tokens[i].Lower) {
			return -1
		}
		one, role := c.roleAt(p, i)
		if !role || roleIsPlural(p.Tokens[i].Lower, one) {
			continue
		}
		genitive := c.lex.People.NounsCapital && c.lex.Is(p.Tokens[i+1], lexicon.NameDefinite) && p.Tokens[before].Capital && !c.isRoleNoun(p.Tokens[before]) &&
			c.names[n].roleFrom == c.names[n].From && !c.lex.People.Kin[one]
		if genitive || c.lex.Is(p.Tokens[behind], lexicon.NamePreposition|lexicon.NameLink) {
			return n // die Leiterin des Programms Nord Jane Roe, but not: die Sprecherin des Ministers Jan Roe
		}
	}
	return -1
}

// OfAnother reports whether a name goes with a job right before it that somebody else has to do
// with, whose own job begins at from or behind it: la portavoz del ministro Luis Gil; but not
// el teniente de alcalde Luis Gil, el portavoz de los vecinos Luis Gil.
func (c *Cast) OfAnother(passage, from, name int) bool {
	p := &c.text[passage]
	at := name - 1
	if !c.lex.People.NounFirst || at <= from || p.Tokens[at].Capital {
		return false
	}
	if one, ok := c.roleAt(p, at); !ok || roleIsPlural(p.Tokens[at].Lower, one) {
		return false
	}
	of, definite := false, false
	for at--; at > from && (c.leadsOn(p.Tokens[at]) || c.lex.People.From[p.Tokens[at].Lower] || c.lex.Is(p.Tokens[at], lexicon.NameDefinite) || isApostrophe(p.Tokens[at].Lower)); at-- {
		of = of || c.lex.People.From[p.Tokens[at].Lower] || c.lex.Is(p.Tokens[at], lexicon.NameLink)
		definite = definite || c.lex.Is(p.Tokens[at], lexicon.NameDefinite) || isApostrophe(p.Tokens[at].Lower) && strings.HasSuffix(p.Tokens[at-1].Lower, "l") // dell’
	}
	if !of || !definite || p.Tokens[at].Kind != prose.Word {
		return false
	}
	_, ok := c.roleAt(p, at)
	if !ok && at > from {
		_, ok = c.roleAt(p, at-1) // la portavoz adjunta del ministro
	}
	return ok
}

// isAnothers reports whether a job at i is of somebody whose own job and name follow it.
func (c *Cast) isAnothers(passage, i int) bool {
	const most = 5 // tokens up to the name
	for k := i + 2; c.lex.People.NounFirst && k <= i+most && k < len(c.text[passage].Tokens); k++ {
		if n := c.nameIndex(passage, k); n >= 0 {
			return c.OfAnother(passage, i, c.names[n].From)
		}
	}
	return false
}

// bearerBefore returns who bears the first job of a source that ends with somebody else’s name.
func (c *Cast) bearerBefore(p *lexicon.Passage, m lexicon.Mention, name int) answer {
	for i := m.From; i < name; i++ {
		if one, ok := c.roleAt(p, i); ok {
			return answerOf(c.bearer(p, lexicon.Mention{Passage: m.Passage, From: m.From, To: i + 1}, one, p.Tokens[i].Lower))
		}
	}
	return answer{}
}

// isPause reports whether a mark sets an apposition off.
func isPause(mark string) bool {
	switch mark {
	case ",", "—", "–", "-", ":":
		return true
	}
	return false
}

// displayed returns the person's name that ends before head in a line of display,
// whose names make no figures: "From Chairwoman Rosa Venn:".
func (c *Cast) displayed(m lexicon.Mention, head int) string {
	names := c.names[c.starts[m.Passage]:c.starts[m.Passage+1]]
	at := sort.Search(len(names), func(i int) bool { return names[i].To >= head })
	if at == len(names) {
		return ""
	}
	if n := &names[at]; n.titled && n.person && n.To == head && n.From >= m.From && n.Figure < 0 {
		return c.printed(n)
	}
	return ""
}

// named reads a source whose head is a name, and the names listed with it:
// "Jane Roe and John Poe", "Roe, Poe and Doe".
func (c *Cast) named(p *lexicon.Passage, m lexicon.Mention, head int) (answer, bool) {
	var a answer
	end := -1 // of the last name of the list
	for i := m.From; i < m.To; i++ {
		n := c.nameIndex(m.Passage, i)
		if n < 0 || c.names[n].titled {
			continue
		}
		name := &c.names[n]
		isHead := name.From < head && len(a.figures) == 0 && (name.To >= head || c.isQualified(p, name.To, head))
		if !isHead && !c.isListed(p, name, end) && !c.opensList(p, name, m, head) {
			i = name.To - 1
			continue
		}
		a.figures = append(a.figures, name.Figure)
		if r, ok := c.roleBefore(name); ok && len(a.figures) == 1 && name.trade == "" {
			a.role = r.text
		}
		end, i = name.To, name.To-1
	}
	return a, len(a.figures) > 0
}

// modifiesJob reports whether a name is but the letters of a body behind the job of somebody
// in it, where adjectives follow: le délégué CGT.
func (c *Cast) modifiesJob(p *lexicon.Passage, n *properName, from int) bool {
	if !c.lex.People.NounFirst || len(n.words) != 1 || !n.words[0].caps || n.From-1 <= from || p.Tokens[n.From-1].Capital {
		return false
	}
	_, job := c.roleAt(p, n.From-1)
	return job
}

// isQualified reports whether only an adjective stands between a name and the end of
// its noun phrase, where a language puts it so: a Defesa Civil municipal.
func (c *Cast) isQualified(p *lexicon.Passage, from, head int) bool {
	return c.lex.People.NounFirst && head == from+1 && p.Tokens[from].Kind == prose.Word && !p.Tokens[from].Capital && !c.isRoleNoun(p.Tokens[from]) && !c.leadsOn(p.Tokens[from])
}

// isListed reports whether only "and" or a comma, and a title, stand between
// the last name of a list, which ends at end, and a name.
func (c *Cast) isListed(p *lexicon.Passage, n *properName, end int) bool {
	if end < 0 {
		return false
	}
	from := n.titleFrom
	joined := false
	for i := end; i < from; i++ {
		t := p.Tokens[i].Lower
		joined = joined || c.lex.People.And[t]
		if !c.lex.People.And[t] && t != "," && !c.lex.People.Definite[t] {
			return false
		}
	}
	return from > end && (joined || c.continues(p, n))
}

// continues reports whether a list goes on behind a name: "Roe, Poe and Doe".
func (c *Cast) continues(p *lexicon.Passage, n *properName) bool {
	i := n.To
	if i < len(p.Tokens) && p.Tokens[i].Lower == "," {
		i++
	}
	return i < len(p.Tokens) && c.lex.Is(p.Tokens[i], lexicon.NameAnd)
}

// opensList reports whether a name opens a source that lists several.
func (c *Cast) opensList(p *lexicon.Passage, n *properName, m lexicon.Mention, head int) bool {
	if n.To >= m.To || n.From >= head || !c.lex.Is(p.Tokens[n.To], lexicon.NameAnd) || n.titleFrom > m.From+1 {
		return false
	}
	next := c.nameIndex(m.Passage, c.roleEndAfter(p, n.To+1, m.To))
	return next >= 0 && c.mayBePerson(c.names[next].Figure) == c.mayBePerson(n.Figure)
}

// roleEndAfter skips a title behind i.
func (c *Cast) roleEndAfter(p *lexicon.Passage, i, end int) int {
	for n := 0; i < end-1 && n < maxRoleWords; n++ {
		_, role := c.lex.RoleAt(p.Tokens[i])
		if !role && !c.lex.Is(p.Tokens[i], lexicon.NameModifier|lexicon.NameDefinite) && p.Tokens[i].Lower != "." {
			break
		}
		i++
	}
	return i
}

// opensApposition reports whether a name at i is in apposition to the noun phrase
// that opens the sentence: Her neighbour, Jane Roe, agreed.
func (c *Cast) opensApposition(tokens []prose.Token, i int) bool {
	const most = 9 // words of the noun phrase
	if i < 3 || tokens[i-1].Lower != "," {
		return false
	}
	for at := i - 2; at >= 0 && i-at <= most && (tokens[at].Kind == prose.Word || IsJoint(tokens[at].Lower)); at-- {
		if tokens[at].First || at > 0 && tokens[at-1].Lower == "," && opensPlace(tokens, at-1) {
			return c.lex.Is(tokens[at], lexicon.NameDefinite)
		}
	}
	return false
}

// opensPlace reports whether a sentence begins with no more than a few words before the
// comma at i: In Leith, the mayor, Jane Roe, agreed.
func opensPlace(tokens []prose.Token, i int) bool {
	const most = 3
	for at := i - 1; at >= max(i-most, 0) && tokens[at].Kind == prose.Word; at-- {
		if tokens[at].First {
			return true
		}
	}
	return false
}

// comesSecond reports whether a full name whose title begins at a token is the subject
// behind the verb, where that comes second: Zuvor hatte Planer Jan Roe gesprochen; but
// not behind one of another: Ann Poe traf Jan Roe.
func (c *Cast) comesSecond(p *lexicon.Passage, n *properName, from int) bool {
	const most = 3 // words before it
	tokens := p.Tokens
	if from > 1 && tokens[from-1].Capital && tokens[from-1].Kind == prose.Word {
		from-- // a job that the lexicon lacks
	}
	if !c.lex.People.NounsCapital || len(n.words) < 2 || tokens[from-1].Kind != prose.Word || tokens[from-1].Capital || c.lex.People.Pronouns[tokens[from-1].Lower] != 0 ||
		c.lex.Is(tokens[from-1], lexicon.NamePreposition|lexicon.NameAnd|lexicon.NameDefinite|lexicon.NameIndefinite) {
		return false
	}
	for i := from - 2; i >= 0 && from-i <= most+1 && tokens[i].Kind == prose.Word; i-- {
		if k := c.nameIndex(n.Passage, i); k >= 0 && c.names[k].person {
			return false
		}
		if tokens[i].First {
			return true
		}
	}
	return false
}

// opensWithJob reports whether no more than a job that the lexicon lacks stands between
// the beginning of the sentence and a name at i: Fourth grader Jan Roe got applause.
func (c *Cast) opensWithJob(tokens []prose.Token, i int) bool {
	const most = 3 // words
	for at := i - 1; at >= max(i-most, 0) && (tokens[at].Kind == prose.Word || isJointAt(tokens, at)); at-- {
		if c.lex.Is(tokens[at], lexicon.NamePreposition|lexicon.NameSmall|lexicon.NameAnd|lexicon.NameAuxiliary) {
			return false
		}
		if tokens[at].First {
			return true
		}
	}
	return false
}

// followsOpening reports whether no more than a conjunction or an adverb opens the sentence
// before the subject at i, or a title with its comma: But Roe went on; After “Low Tide,” Roe left.
func (c *Cast) followsOpening(tokens []prose.Token, i int) bool {
	if before := &tokens[i-1]; before.Kind == prose.Mark {
		return i > 2 && tokens[i-2].Lower == "," && (before.Lower == "”" || before.Lower == `"` && !before.Space)
	}
	const opens, other = lexicon.ClassConjunction | lexicon.ClassAdverb | lexicon.ClassTime, lexicon.ClassSubordinator | lexicon.ClassPreposition
	class := c.lex.Vocabulary.Words[tokens[i-1].Word].Speech.Class
	return tokens[i-1].First && class&opens != 0 && class&other == 0
}

// isModified reports whether what follows a name is a noun that it modifies:
// "the Roe campaign".
func (c *Cast) isModified(next prose.Token) bool {
	if next.Kind != prose.Word || next.Capital {
		return false
	}
	_, role := c.lex.RoleAt(next)
	return role || c.lex.IsOrganisationAt(next)
}

// isVerbal reports whether what follows a name may be the verb that it is the
// subject of.
func (c *Cast) isVerbal(next prose.Token) bool {
	return c.lex.Is(next, lexicon.NameAuxiliary) ||
		next.Kind == prose.Word && !next.Capital && !c.lex.Is(next, lexicon.NamePreposition|lexicon.NameSmall)
}

// isInMarks reports whether quotation marks touch a mention on either side.
func isInMarks(p *lexicon.Passage, m lexicon.Mention) bool {
	return m.From > 0 && m.To < len(p.Tokens) && prose.IsOpening(p.Tokens[m.From-1].Lower) && !p.Tokens[m.From].Space && p.Tokens[m.To].Kind == prose.Mark && !p.Tokens[m.To].Space
}
