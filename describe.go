package lede

import "strings"

// identify tells whom a source stands for. Its head decides:
//
//  1. A name, or several joined by "and": these.
//  2. A pronoun: its antecedent.
//  3. A role or an organisation: "the mayor", "the ministry". What has no
//     name stays without: "officials", "a lawyer".
//  4. A name in apposition: "her lawyer, Jane Roe".
func (c *cast) identify(m mention) answer {
	p := &c.text[m.passage]
	m.to = min(m.to, len(p.tokens))
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
	if a := c.described(p, m, head); len(a.figures) > 0 || a.name != "" {
		return a
	}
	for i := head; i < m.to; i++ { // in apposition
		if n := c.nameIndex(m.passage, i); n >= 0 && p.tokens[max(c.names[n].roleFrom-1, 0)].lower == "," {
			return answer{figures: []int{c.names[n].figure}}
		}
	}
	return answer{}
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

// named reads a source whose head is one or several names.
func (c *cast) named(p *passage, m mention, head int) (answer, bool) {
	var a answer
	words, last := &c.lex.people, m.from
	for i := m.from; i < m.to; i++ {
		n := c.nameIndex(m.passage, i)
		if n < 0 {
			continue
		}
		name := &c.names[n]
		isHead := name.to >= head && name.from < head
		joined := len(a.figures) > 0 && name.roleFrom > last && (words.and[p.tokens[name.roleFrom-1].lower] || words.and[p.tokens[last].lower])
		if isHead || joined || c.isListed(p, name, m, head) {
			a.figures = append(a.figures, name.figure)
			if r, ok := c.roleBefore(name); ok && len(a.figures) == 1 {
				a.role = r.text
			}
		}
		last = name.to
		i = name.to - 1
	}
	if len(a.figures) > 0 {
		return a, true
	}
	return answer{}, false
}

// isListed reports whether "and" or a comma and another name follow the name,
// with nothing else before it in the mention.
func (c *cast) isListed(p *passage, n *properName, m mention, head int) bool {
	if n.to >= m.to || n.from >= head || !c.lex.people.and[p.tokens[n.to].lower] {
		return false
	}
	return c.nameIndex(m.passage, c.roleEndAfter(p, n.to+1, m.to)) >= 0
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
		kind = pronounIt
	}
	if kind == pronounIt && s.last.name != "" && s.sentence-s.lastAt <= 3 {
		return s.last
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

// relative returns the antecedent of "who": the name before it in the sentence.
func (c *cast) relative(m mention) answer {
	p := &c.text[m.passage]
	for i := m.from - 1; i >= 0 && m.from-i < 2*maxRoleWords; i-- {
		if n := c.nameIndex(m.passage, i); n >= 0 && !c.names[n].possessive {
			return answer{figures: []int{c.names[n].figure}}
		}
		if p.tokens[i+1].first {
			break
		}
	}
	return answer{}
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
	if words.organisations[noun] {
		return c.organisation(p, m, last)
	}
	return c.documentOf(m, noun)
}

// pair is the last "A and B".
func (c *cast) pair() answer { return answer{figures: c.seen.group} }

// holder finds who holds a role: of the figures with that role, or with one
// that it may stand for, the one most in mind; else who shares a sentence with
// the noun; else the person that the text is about.
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
	for id := range c.figures {
		f := &c.figures[id]
		fit := 0.0
		for _, r := range f.roles {
			fit = max(fit, words.sameRole(noun, r.head))
		}
		if fit == 0 || words.roles[noun] != unknownGender && f.gender != unknownGender && f.gender != words.roles[noun] {
			continue
		}
		if score := fit + c.salience(id); score > most {
			best, most = id, score
		}
	}
	if best < 0 && c.isPlainDefinite(p, m) {
		if c.seen.sentence-c.seen.lastAt <= 2 {
			best = c.antecedent(pronounWho)
		}
		if best < 0 {
			best = c.companion(noun, words.roles[noun])
		}
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

// sameRole scores how well a role noun stands for another: 2 for the same, 1
// for a wider word.
func (w *peopleWords) sameRole(noun, role string) float64 {
	if noun == role || w.canonical(noun) == w.canonical(role) {
		return 2
	}
	for _, covered := range w.covers[noun] {
		if covered == role || covered == w.canonical(role) {
			return 1
		}
	}
	return 0
}

// canonical returns the word to compare a role by.
func (w *peopleWords) canonical(role string) string {
	if first, ok := w.same[role]; ok {
		return first
	}
	return role
}

// isPlainDefinite reports whether a description says "the": not "their lawyer"
// and not "Roe's lawyer", who is another than the one last named.
func (c *cast) isPlainDefinite(p *passage, m mention) bool {
	first := p.tokens[m.from].lower
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

// organisation tells which organisation a description means.
func (c *cast) organisation(p *passage, m mention, last int) answer {
	words, noun := &c.lex.people, p.tokens[last].lower
	first := m.from
	if words.definite[p.tokens[first].lower] {
		first++
	}
	if kind := words.pronouns[p.tokens[m.from].lower]; kind == pronounHe || kind == pronounShe {
		id := c.antecedent(kind)
		if id < 0 {
			return answer{}
		}
		return c.describe(c.figures[id].name+"’s "+p.textOf(m.from+1, last+1), noun)
	}
	for i := first; i < last; i++ { // "Chile's foreign ministry", "the Roe campaign"
		if c.nameIndex(m.passage, i) >= 0 || p.tokens[i].capital {
			return c.describe(p.textOf(first, last+1), noun)
		}
	}
	for i := len(c.seen.described) - 1; i >= 0; i-- {
		if strings.HasSuffix(c.seen.described[i].Name, noun) {
			return answer{name: c.seen.described[i].Name}
		}
	}
	for _, id := range c.byWord[noun] {
		if c.figures[id].organisation {
			return answer{figures: []int{id}}
		}
	}
	if id := c.antecedent(pronounIt); id >= 0 {
		return answer{figures: []int{id}}
	}
	return answer{}
}

// describe names an organisation by its description, and remembers it.
func (c *cast) describe(name, noun string) answer {
	const most = 8
	if len(c.seen.described) < most {
		c.seen.described = append(c.seen.described, Speaker{Name: name})
	}
	return answer{name: name}
}

// documentOf names a document by who publishes it: "an editorial in The Port
// Alma Herald"; "the article" is the last one's.
func (c *cast) documentOf(m mention, noun string) answer {
	if !c.lex.people.documents[noun] {
		return answer{}
	}
	for i := m.to - 1; i >= m.from; i-- {
		if n := c.nameIndex(m.passage, i); n >= 0 {
			return answer{figures: []int{c.names[n].figure}}
		}
	}
	if c.lex.people.indefinite[c.text[m.passage].tokens[m.from].lower] || c.seen.sentence-c.seen.lastAt > 4 {
		return answer{}
	}
	return c.seen.last
}
