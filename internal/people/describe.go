package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// identify tells whom a source stands for. Its head decides:
//
//  1. A name, or several joined by "and": these.
//  2. A pronoun: its antecedent.
//  3. A name in apposition: "her lawyer, Jane Roe".
//  4. A role or an organisation: "the mayor", "the ministry". What has no
//     name stays without: "officials", "a lawyer".
func (c *Cast) identify(m lexicon.Mention) answer {
	p := &c.text[m.Passage]
	m.To = min(m.To, len(p.Tokens), m.From+maxSource)
	m.From = c.behindMarks(p, m)
	if m.From >= m.To {
		return answer{}
	}
	head := c.headEnd(p, m)
	if kind := c.lex.People.Pronouns[p.Tokens[m.From].Lower]; kind > 0 && head == m.From+1 {
		return c.pronounAnswer(m, kind)
	}
	a, named := c.named(p, m, head)
	if n := c.apposed(p, m, head); n >= 0 && (!named || c.isNamedAfter(n, a)) {
		return answer{figures: []int{c.names[n].Figure}}
	}
	if n := c.nameIndex(m.Passage, m.From); named && n >= 0 && c.names[n].From < m.From && head > m.From+1 {
		return answer{name: p.TextOf(m.From, head)} // a listener before it: explicou à Folha Ana Prado
	}
	if named && !c.isDemonym(p, m, a) {
		return a
	}
	if a := c.described(p, m, head); len(a.figures) > 0 || a.name != "" {
		return a
	}
	if c.isEpithet(p, m, head) || named {
		return c.lastPerson(p, m)
	}
	return c.namedOutside(p, m, head)
}

// namedOutside identifies a source by a name that it is cut short of, or that
// stands in a line of display.
func (c *Cast) namedOutside(p *lexicon.Passage, m lexicon.Mention, head int) answer {
	if n := c.cutShort(p, m); n >= 0 {
		return answer{figures: []int{c.names[n].Figure}}
	}
	if name := c.displayed(m, head); name != "" {
		return answer{name: name}
	}
	if last := p.Tokens[head-1]; last.Capital { // in a line of display
		if id := c.shortFor(last.Lower, nil, 0); id >= 0 {
			return answer{figures: []int{id}}
		}
	}
	return answer{}
}

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

// isDemonym reports whether an answer is but a word for where somebody is from,
// with an article: "the Italian said".
func (c *Cast) isDemonym(p *lexicon.Passage, m lexicon.Mention, a answer) bool {
	if len(a.figures) != 1 || m.To-m.From != 2 || !c.lex.People.Definite[p.Tokens[m.From].Lower] {
		return false
	}
	f := &c.Figures[a.figures[0]]
	return !f.person && !f.organisation && len(f.core) == 1 && slices.ContainsFunc(demonymEndings, func(ending string) bool {
		return strings.HasSuffix(f.core[0], ending)
	})
}

// demonymEndings are those of words for the people of a place.
var demonymEndings = []string{"an", "ish", "ese", "man", "er", "ch"}

// isEpithet reports whether a description is of the person at hand: an age, "the
// 24-year-old", or a role that the article gives to nobody, "the billionaire".
func (c *Cast) isEpithet(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	if !c.isPlainDefinite(p, m) {
		return false
	}
	last := p.Tokens[head-1]
	if head-1 > m.From && p.Tokens[m.From+1].Kind == prose.Number && p.Tokens[head-1].Kind == prose.Word {
		return head-m.From > 2 // "the 24-year-old", "der 45-Jährige"
	}
	one, ok := c.roleAt(p, head-1)
	return ok && one == last.Lower && head-m.From == 2
}

// lastPerson returns who spoke last, a person of whom no other role is known, as
// long as the text has not turned to another.
func (c *Cast) lastPerson(p *lexicon.Passage, m lexicon.Mention) answer {
	s := &c.seen
	const far = 3 // sentences
	if len(s.last.figures) != 1 || s.turned || s.sentence-s.lastAt > far {
		return answer{}
	}
	f := &c.Figures[s.last.figures[0]]
	if !f.person || f.organisation || len(f.roles) > 0 && !p.Tokens[m.To-1].Capital && p.Tokens[m.From+1].Kind != prose.Number {
		return answer{}
	}
	return answer{figures: s.last.figures}
}

// displayed returns the person's name that ends before head in a line of display,
// whose names make no figures: "From Chairwoman Rosa Venn:".
func (c *Cast) displayed(m lexicon.Mention, head int) string {
	from, to := c.starts[m.Passage], c.starts[m.Passage+1]
	for i := range c.names[from:to] {
		if n := &c.names[from+i]; n.titled && n.person && n.To == head && n.From >= m.From && n.Figure < 0 {
			return c.printed(n)
		}
	}
	return ""
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
		for to += 2; to < len(p.Tokens) && to < m.To+most && p.Tokens[to-1].Kind != prose.Mark; to++ {
		}
	}
	for i := head; i < to; i++ {
		n := c.nameIndex(m.Passage, i)
		if n < 0 {
			continue
		}
		if at := c.names[n].titleFrom; at > 0 && isPause(p.Tokens[at-1].Lower) && !c.names[n].possessive {
			return n
		}
		i = c.names[n].To - 1
	}
	return -1
}

// isPause reports whether a mark sets an apposition off.
func isPause(mark string) bool {
	switch mark {
	case ",", "—", "–", "-", ":":
		return true
	}
	return false
}

// behindMarks returns the mention's first token that is no mark.
func (c *Cast) behindMarks(p *lexicon.Passage, m lexicon.Mention) int {
	for m.From < m.To && p.Tokens[m.From].Kind == prose.Mark {
		m.From++
	}
	return m.From
}

// headEnd returns where the first noun phrase of a mention ends: before a
// comma, a bracket, a relative clause, or a preposition behind its head.
func (c *Cast) headEnd(p *lexicon.Passage, m lexicon.Mention) int {
	words := &c.lex.People
	for i := m.From; i < m.To; i++ {
		t := p.Tokens[i]
		if n := c.nameIndex(m.Passage, i); n >= 0 {
			i = min(c.names[n].To, m.To) - 1
			if i+1 < m.To && lexicon.PersonalNames().Honours[p.Tokens[i+1].Lower] {
				return i + 1 // "Jane Roe KC"
			}
			continue
		}
		switch {
		case t.Kind == prose.Mark && (t.Lower == "," || t.Lower == "(" || t.Lower == "["):
			return i
		case i == m.From:
		case words.Relatives[t.Lower], words.Prepositions[t.Lower] && !c.titleOf(m, i):
			return i
		case words.NounsCapital && words.Definite[t.Lower] && p.Tokens[i-1].Capital:
			return i // "eine Sprecherin der Polizei"
		}
	}
	return m.To
}

// titleOf reports whether the preposition at i belongs to a title before a
// name: "Secretary of State Jane Roe".
func (c *Cast) titleOf(m lexicon.Mention, i int) bool {
	for j := i + 1; j < m.To && j-i < maxRoleWords; j++ {
		if n := c.nameIndex(m.Passage, j); n >= 0 {
			return c.names[n].roleFrom < i
		}
	}
	return false
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
		isHead := name.To >= head && name.From < head && len(a.figures) == 0
		if !isHead && !c.isListed(p, name, end) && !c.opensList(p, name, m, head) {
			i = name.To - 1
			continue
		}
		a.figures = append(a.figures, name.Figure)
		if r, ok := c.roleBefore(name); ok && len(a.figures) == 1 {
			a.role = r.text
		}
		end, i = name.To, name.To-1
	}
	return a, len(a.figures) > 0
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
	return i < len(p.Tokens) && c.lex.People.And[p.Tokens[i].Lower]
}

// opensList reports whether a name opens a source that lists several.
func (c *Cast) opensList(p *lexicon.Passage, n *properName, m lexicon.Mention, head int) bool {
	if n.To >= m.To || n.From >= head || !c.lex.People.And[p.Tokens[n.To].Lower] || n.titleFrom > m.From+1 {
		return false
	}
	next := c.nameIndex(m.Passage, c.roleEndAfter(p, n.To+1, m.To))
	return next >= 0 && c.mayBePerson(c.names[next].Figure) == c.mayBePerson(n.Figure)
}

// roleEndAfter skips a title behind i.
func (c *Cast) roleEndAfter(p *lexicon.Passage, i, end int) int {
	for n := 0; i < end-1 && n < maxRoleWords; n++ {
		_, role := c.lex.People.Role(p.Tokens[i].Lower)
		if !role && !c.lex.People.Modifiers[p.Tokens[i].Lower] && !c.lex.People.Definite[p.Tokens[i].Lower] && p.Tokens[i].Lower != "." {
			break
		}
		i++
	}
	return i
}

// those tells whom "they" stands for: the last group, or the last body that
// spoke.
func (c *Cast) those() answer {
	s := &c.seen
	if len(s.group) > 0 && s.sentence-s.groupAt <= 3 {
		return answer{figures: s.group}
	}
	if s.sentence-s.lastAt <= 3 && (len(s.last.figures) == 0 || !c.mayBePerson(s.last.figures[0])) {
		return s.last
	}
	return answer{}
}

// pronounAnswer tells whom a pronoun stands for.
func (c *Cast) pronounAnswer(m lexicon.Mention, kind lexicon.Pronoun) answer {
	s := &c.seen
	switch kind {
	case lexicon.PronounWho:
		return c.relative(m)
	case lexicon.PronounI:
		if len(c.authors) == 1 && !c.authors[0].Organization {
			return answer{name: c.authors[0].Name}
		}
		return answer{}
	case lexicon.PronounThey:
		return c.those()
	case lexicon.PronounIt:
		if a := c.bodyBefore(m); len(a.figures) > 0 || a.name != "" {
			return a
		}
		if s.last.name != "" && s.sentence-s.lastAt <= 3 {
			return s.last
		}
	}
	if id := c.antecedent(kind); id >= 0 {
		f := &c.Figures[id]
		if kind == lexicon.PronounHe || kind == lexicon.PronounShe {
			f.person = true
		}
		if f.gender == lexicon.UnknownGender && f.person {
			f.gender = map[lexicon.Pronoun]lexicon.Gender{lexicon.PronounHe: lexicon.Male, lexicon.PronounShe: lexicon.Female}[kind]
		}
		return answer{figures: []int{id}}
	}
	return answer{}
}

// sentenceBefore returns where the sentence begins that comes before that of the
// token at i.
func sentenceBefore(tokens []prose.Token, i int) int {
	start := i
	for sentences := 0; start > 0 && sentences < 2 && i-start < maxSource; {
		start--
		if tokens[start].First {
			sentences++
		}
	}
	return start
}

// bodyBefore returns the organisation that the sentence before "it", or its own
// beginning, has for its subject: Chile's ministry did not answer. On Monday it
// said …
func (c *Cast) bodyBefore(m lexicon.Mention) answer {
	p, words := &c.text[m.Passage], &c.lex.People
	start := sentenceBefore(p.Tokens, m.From)
	for i := start; i < m.From; i++ {
		t := p.Tokens[i]
		if i > start && (words.Prepositions[t.Lower] || words.Auxiliaries[t.Lower] || t.Lower == ",") {
			break // the subject is over
		}
		if n := c.nameIndex(m.Passage, i); n >= 0 && !c.names[n].possessive {
			if f := &c.Figures[c.names[n].Figure]; f.organisation || !f.person && len(f.roles) == 0 && f.spoke {
				return answer{figures: []int{c.names[n].Figure}}
			}
			continue
		}
		if !t.Capital && words.Organisation(t.Lower) {
			return c.organisation(p, lexicon.Mention{Passage: m.Passage, From: start, To: i + 1}, i)
		}
	}
	return answer{}
}

// relative returns the antecedent of "who": the name right before it.
func (c *Cast) relative(m lexicon.Mention) answer {
	p := &c.text[m.Passage]
	for i := m.From - 1; i >= 0 && m.From-i < maxRoleWords; i-- {
		if n := c.nameIndex(m.Passage, i); n >= 0 {
			f := &c.Figures[c.names[n].Figure]
			if f.organisation || !f.person && len(f.core) == 1 && !f.spoke {
				break
			}
			return answer{figures: []int{c.names[n].Figure}}
		}
		if t := p.Tokens[i]; t.Kind == prose.Word && t.Lower != "s" && c.behindBrackets(p, c.openBracket(p, i)) <= i {
			break
		}
	}
	return answer{}
}

// openBracket returns where the bracket around i opens, or i.
func (c *Cast) openBracket(p *lexicon.Passage, i int) int {
	for j := i; j >= 0 && i-j < maxRoleWords; j-- {
		if p.Tokens[j].Lower == "(" {
			return j
		}
	}
	return i
}

// described tells whom a description stands for.
func (c *Cast) described(p *lexicon.Passage, m lexicon.Mention, head int) answer {
	words := &c.lex.People
	last := head - 1
	for last > m.From && p.Tokens[last].Kind != prose.Word {
		last--
	}
	noun := p.Tokens[last].Lower
	first := p.Tokens[m.From].Lower
	if words.Indefinite[first] && !words.Both[p.Tokens[min(m.From+1, last)].Lower] {
		return c.documentOf(m, noun)
	}
	if one, ok := c.roleAt(p, last); ok {
		return c.holder(p, m, one, noun)
	}
	if words.Both[noun] || words.Both[first] {
		return c.pair()
	}
	if words.Organisation(noun) {
		return c.organisation(p, m, last)
	}
	return c.documentOf(m, noun)
}

// pair is the last "A and B".
func (c *Cast) pair() answer { return answer{figures: c.seen.group} }

// holder finds who holds a role: of the figures with that role, or with one
// that it may stand for, the one most in mind; else who shares a sentence with
// the noun.
func (c *Cast) holder(p *lexicon.Passage, m lexicon.Mention, noun, printed string) answer {
	words := &c.lex.People
	if noun != printed && len(printed) > len(noun) && c.roleIsPlural(printed) {
		for i := m.From; i < m.To; i++ {
			if words.Both[p.Tokens[i].Lower] {
				return c.pair()
			}
		}
		return answer{}
	}
	best, most := -1, 0.0
	for _, id := range c.holders {
		fit := c.roleFit(p, m, noun, &c.Figures[id])
		if fit == 0 || c.names[c.Figures[id].first].Passage > m.Passage && m.Passage > leadPassages {
			continue
		}
		if score := fit + c.salience(id); score > most {
			best, most = id, score
		}
	}
	if best < 0 && c.isPlainDefinite(p, m) {
		best = c.companion(noun, words.Roles[noun])
	}
	if best < 0 {
		return answer{}
	}
	return answer{figures: []int{best}}
}

// roleIsPlural reports whether a word is the plural of a role.
func (c *Cast) roleIsPlural(word string) bool {
	_, one := c.lex.People.Roles[word]
	return !one && !strings.ContainsAny(word, "-‐‑")
}

// roleFit scores how well a description fits the roles of a figure: the noun,
// and the words before it that the role has as well. A wider noun with words
// that the role has not is another's: "the minority leader" is no president.
func (c *Cast) roleFit(p *lexicon.Passage, m lexicon.Mention, noun string, f *figure) float64 {
	words := &c.lex.People
	if g := words.Roles[noun]; g != lexicon.UnknownGender && f.gender != lexicon.UnknownGender && f.gender != g {
		return 0
	}
	best := 0.0
	for _, r := range f.roles {
		fit := words.SameRole(noun, r.head)
		if fit == 0 {
			continue
		}
		shared, others := 0, 0
		for i := m.From; i < m.To && !words.Relatives[p.Tokens[i].Lower]; i++ {
			t := p.Tokens[i]
			switch {
			case t.Kind != prose.Word || t.Lower == noun || words.Definite[t.Lower]:
			case containsWord(r.text, t.Lower):
				shared++
			case t.Capital || words.Modifiers[t.Lower]:
				others++
			}
		}
		if fit < 2 && others > 0 && shared == 0 {
			continue
		}
		best = max(best, fit+float64(shared)*0.5)
	}
	return best
}

// containsWord reports whether a text has the lower-case word, in any case.
func containsWord(text, word string) bool {
	return strings.Contains(strings.ToLower(text), word)
}

// isPlainDefinite reports whether a description says "the": not "their lawyer"
// and not "Roe's lawyer", who is another than the one last named.
func (c *Cast) isPlainDefinite(p *lexicon.Passage, m lexicon.Mention) bool {
	first := p.Tokens[m.From].Lower
	for i := m.From; i < m.To; i++ {
		if isApostrophe(p.Tokens[i].Lower) {
			return false
		}
	}
	return c.lex.People.Definite[first] && c.lex.People.Pronouns[first] == 0
}

// companion returns the person who most often shares a sentence with the noun,
// -1 when none does or two do as often.
func (c *Cast) companion(noun string, g lexicon.Gender) int {
	if c.seen.searches == maxSearches {
		return -1
	}
	c.seen.searches++
	counts := make(map[int]int)
	best, tied := -1, false
	for i := range c.text {
		for at, t := range c.text[i].Tokens {
			if t.Lower != noun {
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
