package lede

import (
	"slices"
	"strings"
)

// organisation tells which organisation a description means:
//
//  1. "her ministry": that of whom the pronoun stands for.
//  2. "Chile's foreign ministry": it goes by the description.
//  3. "the ministry": the last one so described or so named.
//  4. "Congress": it goes by that word.
//  5. "the company": the organisation that is most in mind.
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
		return c.describe(c.figures[id].name + "’s " + p.textOf(m.from+1, last+1))
	}
	for i := first; i < last; i++ { // "Chile's foreign ministry", "the Roe campaign"
		if c.nameIndex(m.passage, i) >= 0 || p.tokens[i].capital {
			return c.describe(p.textOf(first, last+1))
		}
	}
	if a, known := c.namesake(noun); known {
		return a
	}
	switch {
	case p.tokens[last].capital && (!p.tokens[last].first || last == m.from): // "Congress", "the Senate"
		return answer{name: p.textOf(last, last+1)}
	case first < last || first == m.from || !words.outfits[noun]:
		return answer{} // "the task force", "companies", "the campaign"
	}
	if id := c.antecedent(pronounIt); id >= 0 {
		return answer{figures: []int{id}}
	}
	return answer{}
}

// namesake returns the last organisation that was described by the noun, else
// of those whose names end with it the one most in mind.
func (c *cast) namesake(noun string) (answer, bool) {
	for i := len(c.seen.described) - 1; i >= 0; i-- {
		if strings.HasSuffix(c.seen.described[i].Name, noun) {
			return answer{name: c.seen.described[i].Name}, true
		}
	}
	best, most := -1, -1.0
	for _, id := range c.byWord[noun] {
		if f := &c.figures[id]; f.organisation && f.core[len(f.core)-1] == noun && c.salience(id) > most {
			best, most = id, c.salience(id)
		}
	}
	return answer{figures: []int{best}}, best >= 0
}

// describe names an organisation by its description, and remembers it.
func (c *cast) describe(name string) answer {
	const most = 8
	if len(c.seen.described) < most {
		c.seen.described = append(c.seen.described, Speaker{Name: name})
	}
	return answer{name: name}
}

// documentOf names a document by who publishes it: "an editorial in The Port
// Alma Herald", "a Herald article"; "the article" is the last one's.
func (c *cast) documentOf(m mention, noun string) answer {
	words, tokens := &c.lex.people, c.text[m.passage].tokens
	if !words.documents[noun] {
		return answer{}
	}
	for i := m.to - 1; i >= m.from; i-- {
		n := c.nameIndex(m.passage, i)
		if n < 0 {
			continue
		}
		name := &c.names[n]
		before := name.from - 1
		for before > m.from && words.definite[tokens[before].lower] {
			before--
		}
		if before > m.from && c.lex.scenes.at[tokens[before].lower] || name.to < m.to && tokens[name.to].lower == noun {
			return answer{figures: []int{name.figure}}
		}
	}
	if words.indefinite[tokens[m.from].lower] || c.seen.sentence-c.seen.lastAt > 2 ||
		c.lastIsPerson() && !c.isMentioned(m, noun) {
		return answer{}
	}
	return c.seen.last
}

// isMentioned reports whether a noun stands shortly before a mention, in its
// passage or the one before: "Roe said in a statement", then "the statement".
func (c *cast) isMentioned(m mention, noun string) bool {
	const far = 120 // tokens
	is := func(t token) bool { return t.lower == noun }
	here := c.text[m.passage].tokens[:m.from]
	if slices.ContainsFunc(here[max(0, len(here)-far):], is) {
		return true
	}
	if m.passage == 0 {
		return false
	}
	before := c.text[m.passage-1].tokens
	return slices.ContainsFunc(before[max(0, len(before)-far):], is)
}

// lastIsPerson reports whether a person spoke last, who is no publisher.
func (c *cast) lastIsPerson() bool {
	last := c.seen.last.figures
	return len(last) > 0 && c.figures[last[0]].person
}
