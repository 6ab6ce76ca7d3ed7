package lede

import "strings"

// readRoles finds where the titles of names start and collects the titles and
// jobs that stand beside them.
func (c *cast) readRoles() {
	for i := range c.names {
		n := &c.names[i]
		if n.figure < 0 {
			continue
		}
		n.titleFrom = c.roleStart(&c.text[n.passage], n.roleFrom)
		if n.titled {
			continue
		}
		f := &c.figures[n.figure]
		if len(f.roles) == maxRoles || f.organisation {
			continue
		}
		if r, ok := c.roleBefore(n); ok {
			c.addRole(n.figure, r)
		}
		if r, ok := c.roleAfter(n); ok {
			c.addRole(n.figure, r)
		}
	}
}

// addRole gives a figure a role, and with it what the role tells of them.
func (c *cast) addRole(id int, r role) {
	f := &c.figures[id]
	f.person = true
	if f.gender == unknownGender {
		f.gender = c.lex.people.roles[r.head]
	}
	for _, known := range f.roles {
		if known == r {
			return
		}
	}
	if len(f.roles) == 0 && len(c.holders) < maxHolders {
		c.holders = append(c.holders, id)
	}
	f.roles = append(f.roles, r)
}

// roleBefore reads the title or job before a name: "ministry spokeswoman Jane
// Roe", "her lawyer, John Roe", "the head of the agency, Jane Roe".
func (c *cast) roleBefore(n *properName) (role, bool) {
	p := &c.text[n.passage]
	if comma := n.from - 1; n.roleFrom == n.from && comma > 0 && p.tokens[comma].lower == "," {
		return c.roleBeforeComma(p, comma)
	}
	for i := n.from - 1; i >= 0 && i >= n.roleFrom-1; i-- {
		if p.tokens[i].kind != wordToken {
			continue
		}
		if head, ok := c.roleAt(p, i); ok {
			return c.newRole(p, n.titleFrom, i, n.from, head)
		}
		if i < n.roleFrom {
			break
		}
	}
	return role{}, false
}

// roleBeforeComma reads the job that a comma sets off from the name behind it.
func (c *cast) roleBeforeComma(p *passage, comma int) (role, bool) {
	tokens, words := p.tokens, &c.lex.people
	if head, ok := c.roleAt(p, comma-1); ok {
		from := c.roleStart(p, comma)
		if from == 0 || !words.definite[tokens[from-1].lower] && !isPossessiveEnd(tokens, from) {
			return role{}, false
		}
		return c.newRole(p, from, comma-1, comma, head)
	}
	for i := comma - 2; i > 0 && comma-i <= maxRoleWords && !endsPhrase(tokens, i); i-- {
		head, ok := c.roleAt(p, i)
		if !ok || !words.prepositions[tokens[i+1].lower] {
			continue
		}
		if from := c.roleStart(p, i+1); from > 0 && words.definite[tokens[from-1].lower] {
			return c.newRole(p, from, i, comma, head)
		}
	}
	return role{}, false
}

// newRole makes a role of the tokens [from, end) with its head at a token. A
// title of several, "MINISTERS Roe and Poe", is written for one.
func (c *cast) newRole(p *passage, from, at, end int, head string) (role, bool) {
	words := &c.lex.people
	for from < at && words.small[p.tokens[from].lower] && !words.modifiers[p.tokens[from].lower] {
		from++
	}
	text := p.textOf(from, end)
	if printed := p.textOf(at, at+1); at == end-1 && len(printed) > len(head) && strings.HasPrefix(p.tokens[at].lower, head) {
		text = p.textOf(from, at)
		if from < at && p.tokens[at].space {
			text += " "
		}
		printed = printed[:len(head)]
		if isCapitals(printed) {
			printed = nameCase(printed)
		}
		text += printed
	}
	return role{text: text, head: head}, text != ""
}

// isPossessiveEnd reports whether "'s" or an apostrophe stands before i.
func isPossessiveEnd(tokens []token, i int) bool {
	if i > 1 && tokens[i-1].lower == "s" {
		i--
	}
	return i > 0 && isApostrophe(tokens[i-1].lower)
}

// roleAt returns the role noun, in the singular, that ends at token i.
func (c *cast) roleAt(p *passage, i int) (string, bool) {
	if i > 1 && p.tokens[i-1].kind == markToken && isJoint(p.tokens[i-1].lower) && !p.tokens[i].space && !p.tokens[i-1].space {
		if one, ok := c.lex.people.role(p.tokens[i-2].lower + "-" + p.tokens[i].lower); ok {
			return one, true // "front-runner"
		}
	}
	return c.lex.people.role(p.tokens[i].lower)
}

// roleStart returns where the words of a title that ends at end start: role
// nouns, what may stand before them, organisations and names.
func (c *cast) roleStart(p *passage, end int) int {
	from := end
	for from > 0 && end-from < maxRoleWords && c.isTitleWord(p, from-1, end) {
		from--
	}
	for from < end && p.tokens[from].kind == markToken {
		from++
	}
	return from
}

// isTitleWord reports whether the token at i may belong to the title that ends
// at end, of which the tokens behind it are known to.
func (c *cast) isTitleWord(p *passage, i, end int) bool {
	words, t := &c.lex.people, p.tokens[i]
	if i+1 < len(p.tokens) && p.tokens[i+1].first {
		return false
	}
	joined := isJointAt(p.tokens[:end], i+1)
	switch {
	case t.kind == markToken:
		return joined || !t.space && (isJoint(t.lower) || t.lower == ".")
	case words.modifiers[t.lower]:
		return true
	case words.small[t.lower] || words.prepositions[t.lower]:
		return false
	case joined || t.lower == "s" || words.organisation(t.lower):
		return true
	case t.capital:
		return !t.first || i+1 == end || p.tokens[i+1].capital || c.isRoleNoun(t) // not "Count former President Roe"
	}
	return c.isRoleNoun(t) || c.isBeforeOrganisation(p, i, end)
}

func (c *cast) isRoleNoun(t token) bool {
	_, role := c.lex.people.role(t.lower)
	return role && t.kind == wordToken
}

// isJointAt reports whether a mark at i joins what touches it before and behind.
func isJointAt(tokens []token, i int) bool {
	return i < len(tokens) && !tokens[i].space && isJoint(tokens[i].lower)
}

// isBeforeOrganisation reports whether the word at i belongs to the noun of an
// organisation behind it: "the harbour board spokesman". It is a noun or an
// adjective behind a determiner or a verb of saying, if it is no such verb.
func (c *cast) isBeforeOrganisation(p *passage, i, end int) bool {
	words := &c.lex.people
	if i == 0 || i+2 >= end || p.tokens[i].kind != wordToken || p.tokens[i-1].kind != wordToken || !words.organisation(p.tokens[i+1].lower) {
		return false
	}
	if c.lex.vocabulary.words[p.tokens[i].word].speech != (speechWord{}) {
		return false
	}
	before := p.tokens[i-1]
	return words.definite[before.lower] || words.indefinite[before.lower] || c.lex.vocabulary.words[before.word].speech.cue.frames&frameSpeech != 0
}

// roleAfter reads the job in apposition to a name: "Jane Roe, the mayor of
// Port Alma," or "Jane Roe (R-Ohio), 45, a farmer".
func (c *cast) roleAfter(n *properName) (role, bool) {
	p, words := &c.text[n.passage], &c.lex.people
	tokens, i := p.tokens, c.behindBrackets(p, n.to)
	if i >= len(tokens) || tokens[i].lower != "," {
		return role{}, false
	}
	i++
	if i+1 < len(tokens) && tokens[i].kind == numberToken && tokens[i+1].lower == "," {
		i += 2 // the age
	}
	determined := i < len(tokens) && (words.definite[tokens[i].lower] || words.indefinite[tokens[i].lower])
	if determined {
		i++
	}
	at, end, head := c.rolePhrase(p, i, determined)
	if at < 0 || c.qualifies(p, head, at+1, end) || c.titleOfNext(p, n.passage, at+1) {
		return role{}, false
	}
	return role{text: p.textOf(i, end), head: head}, true
}

// rolePhrase reads a noun phrase at i whose head is a role: the token of the
// head, -1 when there is none, and the phrase's end. Behind a determiner any
// word may stand before the head: "a gifted lawyer".
func (c *cast) rolePhrase(p *passage, i int, determined bool) (at, end int, head string) {
	at, end, head = c.roleHead(p, i, determined)
	if at < 0 || c.roleIsPlural(p.tokens[at].lower) {
		return -1, end, ""
	}
	if end-i == maxRoleWords {
		end = at + 1
	}
	for end > at+1 && c.leadsOn(p.tokens[end-1]) {
		end--
	}
	return at, end, head
}

// roleHead reads a noun phrase at i up to a mark, a relative clause or a verb,
// and finds the role noun that is its head.
func (c *cast) roleHead(p *passage, i int, determined bool) (at, end int, head string) {
	words := &c.lex.people
	at, end = -1, i
	for open := true; end < len(p.tokens) && end-i < maxRoleWords; end++ {
		t := p.tokens[end]
		if endsPhrase(p.tokens, end) || words.relatives[t.lower] || words.auxiliaries[t.lower] {
			break
		}
		one, ok := c.roleAt(p, end)
		open = open && (ok || t.capital || words.modifiers[t.lower] || words.organisation(t.lower) || t.kind == markToken)
		switch {
		case ok && (open || determined && (at < 0 || end == at+1)):
			head, at = one, end
		case at < 0 && c.leadsOn(t):
			return -1, end, ""
		}
	}
	return at, end, head
}

// leadsOn reports whether a word leads on to what is no part of a title's own
// words: "of", "and".
func (c *cast) leadsOn(t token) bool {
	return c.lex.people.prepositions[t.lower] || c.lex.people.and[t.lower]
}

// endsPhrase reports whether the token at i ends a noun phrase.
func endsPhrase(tokens []token, i int) bool {
	t := tokens[i]
	if t.kind != markToken {
		return false
	}
	return t.lower == "," || t.lower == ";" || isOpening(t.lower) && t.space ||
		t.lower == "." && (i+1 == len(tokens) || tokens[i+1].first)
}

// qualifies reports whether a word that may be a role stands before a noun:
// "conservative" in "a conservative bane".
func (c *cast) qualifies(p *passage, head string, next, end int) bool {
	words := &c.lex.people
	return words.modifiers[head] && next < end && p.tokens[next].kind == wordToken && !words.prepositions[p.tokens[next].lower] && !words.and[p.tokens[next].lower]
}

// titleOfNext reports whether what ends at i is the title of another name:
// "Jane Roe, Senator John Poe".
func (c *cast) titleOfNext(p *passage, passage, i int) bool {
	if i < len(p.tokens) && p.tokens[i].lower == "." {
		i++
	}
	return i < len(p.tokens) && p.tokens[i].space && c.nameIndex(passage, i) >= 0
}

// behindBrackets returns the token behind a bracket that opens at i: "(R-Ohio)".
func (c *cast) behindBrackets(p *passage, i int) int {
	if i >= len(p.tokens) || p.tokens[i].lower != "(" {
		return i
	}
	for j := i + 1; j < len(p.tokens) && j-i < maxRoleWords; j++ {
		if p.tokens[j].lower == ")" {
			return j + 1
		}
	}
	return i
}
