package lede

import "strings"

// identify tells whom a source stands for. Its head decides:
//
//  1. A name, or several joined by "and": these.
//  2. A pronoun: its antecedent.
//  3. A name in apposition: "her lawyer, Jane Roe".
//  4. A role or an organisation: "the mayor", "the ministry". What has no
//     name stays without: "officials", "a lawyer".
func (c *cast) identify(m mention) answer {
	p := &c.text[m.passage]
	m.to = min(m.to, len(p.tokens), m.from+maxSource)
	m.from = c.behindMarks(p, m)
	if m.from >= m.to {
		return answer{}
	}
	head := c.headEnd(p, m)
	if kind := c.lex.people.pronouns[p.tokens[m.from].lower]; kind > 0 && head == m.from+1 {
		return c.pronounAnswer(m, kind)
	}
	if a, ok := c.named(p, m, head); ok {
		return a
	}
	if n := c.apposed(p, m, head); n >= 0 {
		return answer{figures: []int{c.names[n].figure}}
	}
	if a := c.described(p, m, head); len(a.figures) > 0 || a.name != "" {
		return a
	}
	if n := c.cutShort(p, m); n >= 0 {
		return answer{figures: []int{c.names[n].figure}}
	}
	if last := p.tokens[head-1]; last.capital { // in a line of display
		if id := c.shortFor(last.lower, nil, 0); id >= 0 {
			return answer{figures: []int{id}}
		}
	}
	return answer{}
}

// cutShort returns the name whose title the whole source is the start of, -1
// when there is none.
func (c *cast) cutShort(p *passage, m mention) int {
	const most = 6 // tokens that are missing
	for i := m.to; i < len(p.tokens) && i < m.to+most; i++ {
		if n := c.nameIndex(m.passage, i); n >= 0 {
			if c.names[n].titleFrom <= m.from {
				return n
			}
			return -1
		}
	}
	return -1
}

// apposed returns the name behind the comma of "her lawyer, Jane Roe", -1 when
// there is none.
func (c *cast) apposed(p *passage, m mention, head int) int {
	to := m.to
	if head == to && to+1 < len(p.tokens) && p.tokens[to].lower == "," { // cut short
		to += 2
	}
	for i := head; i < to; i++ {
		n := c.nameIndex(m.passage, i)
		if n < 0 {
			continue
		}
		if at := c.names[n].titleFrom; at > 0 && isPause(p.tokens[at-1].lower) && !c.names[n].possessive {
			return n
		}
		i = c.names[n].to - 1
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
func (c *cast) behindMarks(p *passage, m mention) int {
	for m.from < m.to && p.tokens[m.from].kind == markToken {
		m.from++
	}
	return m.from
}

// headEnd returns where the first noun phrase of a mention ends: before a
// comma, a bracket, a relative clause, or a preposition behind its head.
func (c *cast) headEnd(p *passage, m mention) int {
	words := &c.lex.people
	for i := m.from; i < m.to; i++ {
		t := p.tokens[i]
		if n := c.nameIndex(m.passage, i); n >= 0 {
			i = min(c.names[n].to, m.to) - 1
			continue
		}
		if t.kind == markToken && (t.lower == "," || t.lower == "(" || t.lower == "[") || i > m.from && words.relatives[t.lower] {
			return i
		}
		if i > m.from && words.prepositions[t.lower] && !c.titleOf(m, i) {
			return i
		}
	}
	return m.to
}

// titleOf reports whether the preposition at i belongs to a title before a
// name: "Secretary of State Jane Roe".
func (c *cast) titleOf(m mention, i int) bool {
	for j := i + 1; j < m.to && j-i < maxRoleWords; j++ {
		if n := c.nameIndex(m.passage, j); n >= 0 {
			return c.names[n].roleFrom < i
		}
	}
	return false
}

// named reads a source whose head is a name, and the names listed with it:
// "Jane Roe and John Poe", "Roe, Poe and Doe".
func (c *cast) named(p *passage, m mention, head int) (answer, bool) {
	var a answer
	end := -1 // of the last name of the list
	for i := m.from; i < m.to; i++ {
		n := c.nameIndex(m.passage, i)
		if n < 0 || c.names[n].titled {
			continue
		}
		name := &c.names[n]
		isHead := name.to >= head && name.from < head && len(a.figures) == 0
		if !isHead && !c.isListed(p, name, end) && !c.opensList(p, name, m, head) {
			i = name.to - 1
			continue
		}
		a.figures = append(a.figures, name.figure)
		if r, ok := c.roleBefore(name); ok && len(a.figures) == 1 {
			a.role = r.text
		}
		end, i = name.to, name.to-1
	}
	return a, len(a.figures) > 0
}

// isListed reports whether only "and" or a comma, and a title, stand between
// the last name of a list, which ends at end, and a name.
func (c *cast) isListed(p *passage, n *properName, end int) bool {
	if end < 0 {
		return false
	}
	from := n.titleFrom
	joined := false
	for i := end; i < from; i++ {
		t := p.tokens[i].lower
		joined = joined || c.lex.people.and[t]
		if !c.lex.people.and[t] && t != "," && !c.lex.people.definite[t] {
			return false
		}
	}
	return from > end && (joined || c.continues(p, n))
}

// continues reports whether a list goes on behind a name: "Roe, Poe and Doe".
func (c *cast) continues(p *passage, n *properName) bool {
	i := n.to
	if i < len(p.tokens) && p.tokens[i].lower == "," {
		i++
	}
	return i < len(p.tokens) && c.lex.people.and[p.tokens[i].lower]
}

// opensList reports whether a name opens a source that lists several.
func (c *cast) opensList(p *passage, n *properName, m mention, head int) bool {
	if n.to >= m.to || n.from >= head || !c.lex.people.and[p.tokens[n.to].lower] || n.titleFrom > m.from+1 {
		return false
	}
	next := c.nameIndex(m.passage, c.roleEndAfter(p, n.to+1, m.to))
	return next >= 0 && c.mayBePerson(c.names[next].figure) == c.mayBePerson(n.figure)
}

// roleEndAfter skips a title behind i.
func (c *cast) roleEndAfter(p *passage, i, end int) int {
	for n := 0; i < end-1 && n < maxRoleWords; n++ {
		_, role := c.lex.people.role(p.tokens[i].lower)
		if !role && !c.lex.people.modifiers[p.tokens[i].lower] && !c.lex.people.definite[p.tokens[i].lower] && p.tokens[i].lower != "." {
			break
		}
		i++
	}
	return i
}

// pronounAnswer tells whom a pronoun stands for.
func (c *cast) pronounAnswer(m mention, kind pronoun) answer {
	s := &c.seen
	switch kind {
	case pronounWho:
		return c.relative(m)
	case pronounI:
		if len(c.authors) == 1 && !c.authors[0].Organization {
			return answer{name: c.authors[0].Name}
		}
		return answer{}
	case pronounThey:
		if len(s.group) > 0 && s.sentence-s.groupAt <= 3 {
			return answer{figures: s.group}
		}
		if s.sentence-s.lastAt <= 3 && (len(s.last.figures) == 0 || !c.mayBePerson(s.last.figures[0])) {
			return s.last
		}
		return answer{}
	case pronounIt:
		if s.last.name != "" && s.sentence-s.lastAt <= 3 {
			return s.last
		}
	}
	if id := c.antecedent(kind); id >= 0 {
		f := &c.figures[id]
		if f.gender == unknownGender && f.person {
			f.gender = map[pronoun]gender{pronounHe: male, pronounShe: female}[kind]
		}
		return answer{figures: []int{id}}
	}
	return answer{}
}

// relative returns the antecedent of "who": the name right before it.
func (c *cast) relative(m mention) answer {
	p := &c.text[m.passage]
	for i := m.from - 1; i >= 0 && m.from-i < maxRoleWords; i-- {
		if n := c.nameIndex(m.passage, i); n >= 0 {
			f := &c.figures[c.names[n].figure]
			if f.organisation || !f.person && len(f.core) == 1 && !f.spoke {
				break
			}
			return answer{figures: []int{c.names[n].figure}}
		}
		if t := p.tokens[i]; t.kind == wordToken && t.lower != "s" && c.behindBrackets(p, c.openBracket(p, i)) <= i {
			break
		}
	}
	return answer{}
}

// openBracket returns where the bracket around i opens, or i.
func (c *cast) openBracket(p *passage, i int) int {
	for j := i; j >= 0 && i-j < maxRoleWords; j-- {
		if p.tokens[j].lower == "(" {
			return j
		}
	}
	return i
}

// described tells whom a description stands for.
func (c *cast) described(p *passage, m mention, head int) answer {
	words := &c.lex.people
	last := head - 1
	for last > m.from && p.tokens[last].kind != wordToken {
		last--
	}
	noun := p.tokens[last].lower
	first := p.tokens[m.from].lower
	if words.indefinite[first] && !words.both[p.tokens[min(m.from+1, last)].lower] {
		return c.documentOf(m, noun)
	}
	if one, ok := c.roleAt(p, last); ok {
		return c.holder(p, m, one, noun)
	}
	if words.both[noun] || words.both[first] {
		return c.pair()
	}
	if words.organisation(noun) {
		return c.organisation(p, m, last)
	}
	return c.documentOf(m, noun)
}

// pair is the last "A and B".
func (c *cast) pair() answer { return answer{figures: c.seen.group} }

// holder finds who holds a role: of the figures with that role, or with one
// that it may stand for, the one most in mind; else who shares a sentence with
// the noun.
func (c *cast) holder(p *passage, m mention, noun, printed string) answer {
	words := &c.lex.people
	if noun != printed && len(printed) > len(noun) && c.roleIsPlural(printed) {
		for i := m.from; i < m.to; i++ {
			if words.both[p.tokens[i].lower] {
				return c.pair()
			}
		}
		return answer{}
	}
	best, most := -1, 0.0
	for _, id := range c.holders {
		fit := c.roleFit(p, m, noun, &c.figures[id])
		if fit == 0 || c.names[c.figures[id].first].passage > m.passage && m.passage > leadPassages {
			continue
		}
		if score := fit + c.salience(id); score > most {
			best, most = id, score
		}
	}
	if best < 0 && c.isPlainDefinite(p, m) {
		best = c.companion(noun, words.roles[noun])
	}
	if best < 0 {
		return answer{}
	}
	return answer{figures: []int{best}}
}

// roleIsPlural reports whether a word is the plural of a role.
func (c *cast) roleIsPlural(word string) bool {
	_, one := c.lex.people.roles[word]
	return !one && !strings.ContainsAny(word, "-‐‑")
}

// roleFit scores how well a description fits the roles of a figure: the noun,
// and the words before it that the role has as well. A wider noun with words
// that the role has not is another's: "the minority leader" is no president.
func (c *cast) roleFit(p *passage, m mention, noun string, f *figure) float64 {
	words := &c.lex.people
	if g := words.roles[noun]; g != unknownGender && f.gender != unknownGender && f.gender != g {
		return 0
	}
	best := 0.0
	for _, r := range f.roles {
		fit := words.sameRole(noun, r.head)
		if fit == 0 {
			continue
		}
		shared, others := 0, 0
		for i := m.from; i < m.to && !words.relatives[p.tokens[i].lower]; i++ {
			t := p.tokens[i]
			switch {
			case t.kind != wordToken || t.lower == noun || words.definite[t.lower]:
			case containsWord(r.text, t.lower):
				shared++
			case t.capital || words.modifiers[t.lower]:
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
func (c *cast) isPlainDefinite(p *passage, m mention) bool {
	first := p.tokens[m.from].lower
	for i := m.from; i < m.to; i++ {
		if isApostrophe(p.tokens[i].lower) {
			return false
		}
	}
	return c.lex.people.definite[first] && c.lex.people.pronouns[first] == 0
}

// companion returns the person who most often shares a sentence with the noun,
// -1 when none does or two do as often.
func (c *cast) companion(noun string, g gender) int {
	if c.seen.searches == maxSearches {
		return -1
	}
	c.seen.searches++
	counts := make(map[int]int)
	best, tied := -1, false
	for i := range c.text {
		for at, t := range c.text[i].tokens {
			if t.lower != noun {
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
func (c *cast) nearestPerson(passage, at int, g gender) int {
	tokens := c.text[passage].tokens
	for i := at - 1; i >= 0 && at-i <= maxFarTokens && !tokens[i+1].first; i-- {
		n := c.nameIndex(passage, i)
		if n < 0 || c.names[n].possessive {
			continue
		}
		f := &c.figures[c.names[n].figure]
		if f.person && (g == unknownGender || f.gender == unknownGender || f.gender == g) {
			return c.names[n].figure
		}
	}
	return -1
}
