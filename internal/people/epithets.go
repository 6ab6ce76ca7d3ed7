package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Descriptions that name nobody's known role and mean the person at hand: "the
// 24-year-old", "the billionaire", der Tessiner Ständerat.

// isEpithet reports whether a description is of the person at hand: an age, "the
// 24-year-old", or a role that the article gives to nobody, "the billionaire".
func (c *Cast) isEpithet(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	if head-m.From < 2 || !c.isPlainDefinite(p, m) {
		return false
	}
	last := p.Tokens[head-1]
	if c.lex.People.Kin[last.Lower] && !c.lex.People.NounsCapital {
		return false // o marido is somebody else
	}
	if c.lex.People.NounFirst {
		return c.epithet(p, m, head) || p.Tokens[m.From+1].Kind == prose.Number && head-m.From > 2 || c.isRoleAlone(p, m, head)
	}
	if c.epithet(p, m, head) || c.isFormer(p, m, head) {
		return true
	}
	if p.Tokens[m.From+1].Kind == prose.Number && p.Tokens[head-1].Kind == prose.Word {
		return head-m.From > 2 // "the 24-year-old", "der 45-Jährige"
	}
	one, ok := c.roleAt(p, head-1)
	compound := c.lex.People.Compounds && !roleIsPlural(last.Lower, one)
	if compound && head-m.From == 4 && isJointAt(p.Tokens, head-2) {
		return true // der SPD-Politiker
	}
	const shortest = 6 // bytes of an adjective with its ending: pensionierte
	adjective := &p.Tokens[m.From+1]
	qualified := isOrigin(adjective) || !adjective.Capital && len(adjective.Lower) >= shortest && strings.HasSuffix(adjective.Lower, "e")
	if c.isPlaced(p, m, head) {
		return true
	}
	return ok && (head-m.From == 2 && (one == last.Lower || compound) || compound && head-m.From == 3 && qualified)
}

// isFormer reports whether a description is of what somebody was, and has a name to tell it: the
// former All-Star, the former Kelm captain.
func (c *Cast) isFormer(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	from := m.From + 1
	if c.lex.People.NounsCapital || head-from < 2 || !c.lex.People.Former[p.Tokens[from].Lower] {
		return false
	}
	last := &p.Tokens[head-1]
	one, role := c.roleAt(p, head-1)
	return last.Capital && !role || role && one == last.Lower && c.opensWithPlace(p, from+1, head-1)
}

// isPlaced reports whether a description is a job behind a name of where or whose: the Leeds head
// coach.
func (c *Cast) isPlaced(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	one, ok := c.roleAt(p, head-1)
	return ok && !c.lex.People.NounsCapital && !c.lex.People.NounFirst && one == p.Tokens[head-1].Lower && !c.lex.People.Spokesmen[one] && c.opensWithPlace(p, m.From+1, head-1)
}

// opensWithPlace reports whether the words of a description before its noun, [from, to), begin
// with a name, such as a team's, and have but small words behind: Leeds head.
func (c *Cast) opensWithPlace(p *lexicon.Passage, from, to int) bool {
	const most = 4 // words
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind != prose.Word || c.leadsOn(p.Tokens[i]) || p.Tokens[i].Capital && i > from && !p.Tokens[i-1].Capital {
			return false
		}
	}
	return to > from && to-from <= most && p.Tokens[from].Capital
}

// isRoleAlone reports whether a description is but a role, and an adjective perhaps, where
// that follows: le maire, l’aide-soignant, l’allenatore toscano.
func (c *Cast) isRoleAlone(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	noun := m.From + 1
	if isApostrophe(p.Tokens[noun].Lower) {
		noun++
	}
	for noun+2 < head && isJointAt(p.Tokens, noun+1) {
		noun += 2
	}
	if noun+1 < head && c.lex.Is(p.Tokens[noun], lexicon.NameModifier) {
		noun++ // cette ancienne institutrice
	}
	if noun >= head {
		return false
	}
	one, ok := c.roleAt(p, noun)
	adjective := noun+2 == head && p.Tokens[noun+1].Kind == prose.Word && !p.Tokens[noun+1].Capital
	return ok && one == p.Tokens[noun].Lower && (noun+1 == head || adjective)
}

// epithet reports whether a description has for its noun one that stands for the
// person at hand whatever their office: la magistrate, el delantero uruguayo.
func (c *Cast) epithet(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	const most = 6 // tokens: the article with its apostrophe, the noun, adjectives
	last := head - 1
	if head-m.From > most {
		return false
	}
	for i := m.From; i <= last; i++ {
		if i > m.From && c.leadsOn(p.Tokens[i]) {
			return false
		}
		if i < last && c.lex.People.Native[p.Tokens[i].Lower] || c.isParentOf(p, i, last) {
			return true // die gebürtige Kelmerin; the mother-of-two
		}
		if i == last && i > m.From+1 && c.lex.Is(p.Tokens[i-1], lexicon.NameModifier) {
			if _, ok := c.lex.People.Epithets[p.Tokens[i-1].Lower+"-"+p.Tokens[i].Lower]; ok {
				return true // the first son
			}
		}
		if g, ok := c.lex.People.Epithets[p.Tokens[i].Lower]; ok && (i == last || c.lex.People.NounFirst) {
			article := c.lex.People.Articles[p.Tokens[m.From].Lower]
			return article == lexicon.UnknownGender || g == lexicon.UnknownGender || g == article || c.lex.People.NounsCapital
		}
	}
	return false
}

// isParentOf reports whether the tokens from i to last are as in mother-of-two, or in
// mother of two, whose head ends at its noun.
func (c *Cast) isParentOf(p *lexicon.Passage, i, last int) bool {
	if c.lex.People.Roles[p.Tokens[i].Lower] == lexicon.UnknownGender {
		return false
	}
	if i == last {
		return last+2 < len(p.Tokens) && p.Tokens[last+1].Lower == "of" && c.lex.People.Indefinite[p.Tokens[last+2].Lower]
	}
	return i+4 == last && p.Tokens[i+1].Lower == "-" && p.Tokens[i+2].Lower == "of" && p.Tokens[i+3].Lower == "-"
}

// lastPerson returns who spoke last, a person of whom no other role is known, as
// long as the text has not turned to another; else the one whom it turned to; else
// the one person whom it names right before.
func (c *Cast) lastPerson(p *lexicon.Passage, m lexicon.Mention, head int) answer {
	s := &c.seen
	const far, near = 3, 2 // sentences
	if c.meansStranger() || c.isIntroduced(m, p.Tokens[head-1].Lower, 1) || c.lex.People.NounsCapital && c.strangerBefore(m) {
		return answer{}
	}
	if c.lex.People.NounFirst && c.isSpokenOf(p, m, head) {
		return answer{}
	}
	demonstrative := c.lex.People.NounFirst && c.lex.People.Definite[p.Tokens[m.From].Lower] && c.lex.People.Articles[p.Tokens[m.From].Lower] == lexicon.UnknownGender && len(p.Tokens[m.From].Lower) > 2
	whatever := demonstrative || c.epithet(p, m, head) || c.isFormer(p, m, head) || p.Tokens[m.From+1].Kind == prose.Number || p.Tokens[head-1].Capital && !c.lex.People.NounsCapital
	fits := func(id int) bool {
		f := &c.Figures[id]
		return (f.person || f.spoke && slices.Contains(s.last.figures, id) && !c.lex.People.Modifiers[f.core[0]] || len(f.core) > 1 && !c.isPassing(f)) && !f.organisation && c.isOfGender(f, p, m) && c.isOfNoun(f, p, m, head) &&
			(whatever || len(f.roles) == 0 || p.Tokens[head-1].Capital)
	}
	if whatever && s.sentence-s.lastAt > 1 && !(s.turned && s.turnedAt == s.sentence) {
		if a := c.onlyPerson(p, m, head, true); len(a.figures) > 0 {
			return a
		}
	}
	switch {
	case len(s.last.figures) == 1 && !s.turned && s.sentence-s.lastAt <= far:
		if fits(s.last.figures[0]) {
			return s.last
		}
		if !whatever {
			return c.onlyPerson(p, m, head, false)
		}
	case s.turned && ((whatever || c.isPlaced(p, m, head)) && s.sentence-s.turnedAt <= near && (c.turnedToOne() || c.lex.People.NounsCapital) || c.lex.People.NounsCapital && s.sentence-s.turnedAt <= 1 && c.turnedToOne()) && fits(s.turnedTo):
		return answerOf(s.turnedTo) // Planer Jan Roe stellte den Plan vor. „…“, sagte der Architekt
	}
	return c.onlyPerson(p, m, head, whatever)
}

// turnedToOne reports whether the text has turned to a person in a sentence that names
// no other, nor has since: not Ann Poe verklagte Jan Roe.
func (c *Cast) turnedToOne() bool {
	s := &c.seen
	return (c.Figures[s.turnedTo].person || !c.lex.People.NounsCapital) && !slices.ContainsFunc(s.recent, func(id int) bool {
		return id != s.turnedTo && s.when[id] >= s.turnedAt && s.weight[id] > weightQuoted && c.Figures[id].person
	})
}

// strangerBefore reports whether the last whom the paragraph brings in before a mention
// is somebody without a name: Eine Lehrerin sagte aus. Sie habe …, so die 74-Jährige.
func (c *Cast) strangerBefore(m lexicon.Mention) bool {
	const far, near = 60, 4 // tokens: back; from the article to the noun
	tokens := c.text[m.Passage].Tokens
	for i := m.From - 1; i >= max(m.From-far, 0); i-- {
		if c.nameIndex(m.Passage, i) >= 0 {
			return false
		}
		if !c.lex.Is(tokens[i], lexicon.NameIndefinite) {
			continue
		}
		for k := i + 1; k < min(i+near, m.From); k++ {
			if one, ok := c.roleAt(&c.text[m.Passage], k); ok && !roleIsPlural(tokens[k].Lower, one) {
				return true
			}
		}
	}
	return false
}

// isOfNoun reports whether an epithet may be of a figure by its own gender: la
// magistrate is no man.
func (c *Cast) isOfNoun(f *figure, p *lexicon.Passage, m lexicon.Mention, head int) bool {
	for i := m.From; i < head; i++ {
		if c.lex.People.Court[p.Tokens[i].Lower] && !slices.ContainsFunc(f.roles, func(r role) bool { return c.lex.People.Court[r.head] }) {
			return false // le juge is no accused
		}
		if g := c.lex.People.Epithets[p.Tokens[i].Lower]; g != lexicon.UnknownGender {
			return f.gender == lexicon.UnknownGender || f.gender == g
		}
	}
	return true
}

// onlyPerson returns the one person whom this sentence and the one before it name,
// for an epithet or where a language puts capitals on the noun for them as well.
func (c *Cast) onlyPerson(p *lexicon.Passage, m lexicon.Mention, head int, whatever bool) answer {
	s := &c.seen
	if !c.lex.People.NounsCapital && !c.lex.People.NounFirst && !whatever {
		return answer{}
	}
	one := -1
	for _, id := range s.recent {
		f := &c.Figures[id]
		if c.lex.People.NounFirst && !whatever && (len(f.roles) > 0 || !c.isNamedIn(id, m)) {
			continue
		}
		if s.sentence-s.when[id] > 1 || s.weight[id] <= weightQuoted || !f.person || f.organisation || !c.isOfGender(f, p, m) || !c.isOfNoun(f, p, m, head) {
			continue
		}
		if one >= 0 {
			return answer{}
		}
		one = id
	}
	return answerOf(one)
}

// isNamedIn reports whether the paragraph names a figure before a mention.
func (c *Cast) isNamedIn(id int, m lexicon.Mention) bool {
	return slices.ContainsFunc(c.NamesIn(m.Passage, 0, m.From), func(n properName) bool { return n.Figure == id })
}

// isOfGender reports whether a description may be of a figure by its article: die
// 52-Jährige is no man.
func (c *Cast) isOfGender(f *figure, p *lexicon.Passage, m lexicon.Mention) bool {
	g := c.lex.People.Articles[p.Tokens[m.From].Lower]
	return g == lexicon.UnknownGender || f.gender == lexicon.UnknownGender || f.gender == g
}

// isOrigin reports whether a word before a noun tells where somebody is from, as
// German puts it: der Tessiner Ständerat.
func isOrigin(t *prose.Token) bool { return t.Capital && strings.HasSuffix(t.Lower, "er") }

// member finds the one figure of the party or house that a description names: the
// AfD-Chef is Roe (AfD).
func (c *Cast) member(p *lexicon.Passage, m lexicon.Mention, last int) answer {
	if last-2 < m.From || !isJointAt(p.Tokens, last-1) || !c.isPlainDefinite(p, m) {
		return answer{}
	}
	party, one := p.Tokens[last-2].Lower, -1
	for id := range c.Figures {
		f := &c.Figures[id]
		if f.party != party && !slices.ContainsFunc(f.roles, func(r role) bool { return hasWord(r.text, party) }) {
			continue
		}
		if one >= 0 {
			return answer{}
		}
		one = id
	}
	return answerOf(one)
}

// followsDefinite reports whether the noun at a token is one that the reader knows
// already, or somebody's, and so tells of nobody else what he is: Roe spoke of the
// first son, of his brother and son.
func (c *Cast) followsDefinite(tokens []prose.Token, at int) bool {
	for i := at - 1; i >= max(at-3, 0) && tokens[i].Kind == prose.Word; i-- {
		if c.lex.People.Definite[tokens[i].Lower] {
			return true
		}
	}
	return false
}

// nearestPerson returns the person named last before a token in its sentence.
func (c *Cast) nearestPerson(passage, at int, g lexicon.Gender) int {
	tokens := c.text[passage].Tokens
	for i := at - 1; i >= 0 && at-i <= maxFarTokens && !tokens[i+1].First; i-- {
		n := c.nameIndex(passage, i)
		if n < 0 || c.names[n].possessive {
			continue
		}
		f := &c.Figures[c.names[n].Figure]
		if f.person && (g == lexicon.UnknownGender || f.gender == lexicon.UnknownGender || f.gender == g) {
			return c.names[n].Figure
		}
	}
	return -1
}

// kinOf returns the one person lately named who has the surname of whose somebody a description is,
// -1 when there is none: Anna Roe has praised the song. Max Roe’s mother said …
func (c *Cast) kinOf(p *lexicon.Passage, m lexicon.Mention, noun string) int {
	n := c.nameIndex(m.Passage, m.From)
	if n < 0 || !c.names[n].possessive || len(c.names[n].words) < 2 || c.names[n].To >= m.To {
		return -1
	}
	s, owner, one := &c.seen, &c.Figures[c.names[n].Figure], -1
	g := c.lex.People.Roles[noun]
	for _, id := range s.recent {
		f := &c.Figures[id]
		namesake := id != c.names[n].Figure && len(f.core) > 1 && f.core[len(f.core)-1] == owner.core[len(owner.core)-1]
		if !namesake || f.organisation || s.sentence-s.when[id] > 1 || g != lexicon.UnknownGender && f.gender != lexicon.UnknownGender && f.gender != g {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = id
	}
	return one
}

// companion returns the person who elsewhere shares a sentence with the noun most
// often, -1 when none does or two do as often.
func (c *Cast) companion(m lexicon.Mention, noun string, g lexicon.Gender) int {
	if c.seen.searches == maxSearches {
		return -1
	}
	c.seen.searches++
	counts := make(map[int]int)
	best, tied := -1, false
	for i := range c.text {
		for at, t := range c.text[i].Tokens {
			if t.Lower != noun || i == m.Passage && at >= m.From && at < m.To || c.followsDefinite(c.text[i].Tokens, at) {
				continue
			}
			id := c.nearestPerson(i, at, g)
			if id < 0 {
				continue
			}
			counts[id]++
			switch {
			case best < 0 || counts[id] > counts[best]:
				best, tied = id, false
			case id != best && counts[id] == counts[best]:
				tied = true
			}
		}
	}
	if tied {
		return -1
	}
	return best
}

// makerOf returns the one person whose work the text has told of, by a noun for it that goes with
// the job of a description, -1 when there is none: opera seconda di Anna Neri … la regista.
func (c *Cast) makerOf(p *lexicon.Passage, m lexicon.Mention, noun string) int {
	const most = 2 // words between the work and its "of"
	works, one, other := c.lex.People.Works[noun], -1, -1
	if len(works) == 0 {
		return -1
	}
	for i := range c.names {
		n := &c.names[i]
		if n.Passage > m.Passage || n.Passage == m.Passage && n.From > m.From {
			break
		}
		tokens, of := c.text[n.Passage].Tokens, n.From-1
		if of > 0 && isApostrophe(tokens[of].Lower) {
			of-- // le film d’Anne Roy
		}
		if n.Figure < 0 || n.Figure == one || of < 1 || len(n.words) < 2 || !c.lex.Is(tokens[of], lexicon.NameLink) {
			continue
		}
		f := &c.Figures[n.Figure]
		if f.organisation || f.placed || !c.isOfGender(f, p, m) {
			continue
		}
		if n.Passage == m.Passage && f.person {
			other = n.Figure // whom the paragraph brings in
		}
		for at := of - 1; at >= 0 && at >= of-1-most && tokens[at].Kind == prose.Word; at-- {
			if !slices.Contains(works, tokens[at].Lower) {
				continue
			}
			if one >= 0 {
				return -1
			}
			one = n.Figure
			break
		}
	}
	if one < 0 || other >= 0 && other != one {
		return -1
	}
	f := &c.Figures[one]
	f.person = true
	if f.gender == lexicon.UnknownGender {
		f.gender = c.lex.People.Articles[p.Tokens[m.From].Lower]
	}
	return one
}

// surnamed returns who goes by a surname alone that is a job as well, -1 when nobody does: añadió
// Pastor, where Ana Pastor is known.
func (c *Cast) surnamed(p *lexicon.Passage, m lexicon.Mention) int {
	t := &p.Tokens[m.From]
	if m.To != m.From+1 || !t.Capital || !lexicon.PersonalNames().Surnames[t.Lower] {
		return -1
	}
	return c.shortFor(t.Lower, nil, 0)
}

// isSpokenOf reports whether the job of a description has stood shortly before it as one of whom
// somebody else spoke: Ruiz acusó al presidente. «…», contestó el presidente.
func (c *Cast) isSpokenOf(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	const far = 40 // tokens
	noun := p.Tokens[head-1].Lower
	for i := m.From - 1; i > 0 && i > m.From-far; i-- {
		t := &p.Tokens[i]
		if t.Lower == noun && c.lex.Is(p.Tokens[i-1], lexicon.NamePreposition|lexicon.NameLink) && c.lex.Is(p.Tokens[i-1], lexicon.NameDefinite) && c.nameIndex(m.Passage, i+1) < 0 && c.nameIndex(m.Passage, i+2) < 0 && c.isRoleNoun(*t) {
			return true
		}
	}
	return false
}

// IsLatter reports whether a word stands for who was named last: "dernier" of ce dernier.
func (c *Cast) IsLatter(word string) bool {
	_, ok := c.lex.People.Latter[word]
	return ok
}

// latter returns whom a mention means that stands for who was named last: ce dernier, celui-ci,
// este último; a person whom this sentence or the one before it names, and no noun without a
// name between. It reports whether the mention is of that kind.
func (c *Cast) latter(p *lexicon.Passage, m lexicon.Mention) (answer, bool) {
	const longest, far = 3, 40 // tokens
	if len(c.lex.People.Latter) == 0 || m.To-m.From > longest {
		return answer{}, false
	}
	g, ok := c.lex.People.Latter[p.Tokens[m.To-1].Lower]
	if first, opens := c.lex.People.Latter[p.Tokens[m.From].Lower]; opens && (p.Tokens[m.From].First || m.To > m.From+1) {
		g, ok = first, true // Lequel promet; celui-ci
	}
	if !ok {
		return answer{}, false
	}
	sentences := 0
	for i := m.From - 1; i >= max(0, m.From-far) && sentences < 2; i-- {
		if p.Tokens[i+1].First {
			sentences++
		}
		if n := c.nameIndex(m.Passage, i); n >= 0 {
			f := &c.Figures[c.names[n].Figure]
			if !f.organisation && (f.person || len(f.core) > 1) && (f.gender == lexicon.UnknownGender || f.gender == g) {
				return answerOf(c.names[n].Figure), true
			}
			i = c.names[n].From
			continue
		}
		if one, role := c.roleAt(p, i); role && one == p.Tokens[i].Lower && (c.lex.People.Roles[one] == g || c.lex.People.Roles[one] == lexicon.UnknownGender) && !c.namedBeside(m.Passage, i) {
			return answer{}, true
		}
	}
	return answer{}, true
}

// namedBeside reports whether a name stands right before or behind the role at a token: Ana
// Ruiz, alcaldesa; la alcaldesa Ana Ruiz.
func (c *Cast) namedBeside(passage, i int) bool {
	for k := max(0, i-3); k <= i+3; k++ {
		if c.nameIndex(passage, k) >= 0 {
			return true
		}
	}
	return false
}
