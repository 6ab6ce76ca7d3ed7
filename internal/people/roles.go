package people

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// readRoles finds where the titles of names start and collects the titles and
// jobs that stand beside them.
func (c *Cast) readRoles() {
	for i := range c.names {
		n := &c.names[i]
		if n.Figure < 0 {
			continue
		}
		n.titleFrom = c.roleStart(&c.text[n.Passage], n.roleFrom)
		if n.titled {
			continue
		}
		f := &c.Figures[n.Figure]
		if party := c.partyBehind(n); party != "" && f.party == "" {
			f.party = party
		}
		if f.age == "" && !f.organisation {
			c.noteAge(n.Figure, c.ageOf(n))
		}
		if len(f.roles) == maxRoles || f.organisation {
			continue
		}
		if r, ok := c.roleBefore(n); ok {
			c.addRole(n.Figure, r)
		}
		if r, ok := c.roleAfter(n); ok {
			c.addRole(n.Figure, r)
		}
	}
}

// partyBehind returns the one word in capitals in the bracket behind a name, in
// lower case: Roe (AfD).
func (c *Cast) partyBehind(n *properName) string {
	tokens := c.text[n.Passage].Tokens
	if i := n.To; i+2 < len(tokens) && tokens[i].Lower == "(" && tokens[i+2].Lower == ")" && tokens[i+1].Kind == prose.Word && tokens[i+1].Capital {
		return tokens[i+1].Lower
	}
	return ""
}

// addRole gives a figure a role, and with it what the role tells of them.
func (c *Cast) addRole(id int, r role) {
	f := &c.Figures[id]
	f.person = true
	if f.gender == lexicon.UnknownGender {
		f.gender = c.lex.People.Roles[r.head]
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
func (c *Cast) roleBefore(n *properName) (role, bool) {
	p := &c.text[n.Passage]
	if comma := n.From - 1; n.roleFrom == n.From && comma > 0 && p.Tokens[comma].Lower == "," {
		return c.roleBeforeComma(p, comma)
	}
	for i := n.From - 1; i >= 0 && i >= n.roleFrom-1; i-- {
		if p.Tokens[i].Kind != prose.Word {
			continue
		}
		if head, ok := c.roleAt(p, i); ok {
			return c.newRole(p, n.titleFrom, i, n.From, head)
		}
		if i < n.roleFrom {
			break
		}
	}
	if r, ok := c.qualifiedRole(p, n.From); ok {
		return r, true
	}
	return c.roleOfBefore(p, n)
}

// qualifiedRole reads a job and the adjective behind it that end at a token, where
// a language puts them so: el presidente andaluz Juan Mora.
func (c *Cast) qualifiedRole(p *lexicon.Passage, end int) (role, bool) {
	words, at := &c.lex.People, end-2
	if !words.NounFirst || at < 0 || p.Tokens[end-1].Kind != prose.Word || p.Tokens[end-1].Capital || c.lex.Is(p.Tokens[end-1], lexicon.NameSmall) || c.leadsOn(p.Tokens[end-1]) || p.Tokens[end-1].First {
		return role{}, false
	}
	head, ok := c.roleAt(p, at)
	if !ok || p.Tokens[at].Kind != prose.Word || roleIsPlural(p.Tokens[at].Lower, head) {
		return role{}, false
	}
	return role{text: p.TextOf(c.roleStart(p, at+1), end), head: head}, true
}

// roleOfBefore reads the job before a name and what that is of: la ministra de
// Trabajo Ana Ruiz.
func (c *Cast) roleOfBefore(p *lexicon.Passage, n *properName) (role, bool) {
	const most = 6 // words
	leads := func(i int) bool { return c.lex.Is(p.Tokens[i], lexicon.NamePreposition|lexicon.NameLink) }
	if n.From < 3 || len(n.words) < 2 || n.organisation || leads(n.From-1) || c.lex.Is(p.Tokens[n.From-1], lexicon.NameDefinite|lexicon.NameAnd|lexicon.NameSmall) {
		return role{}, false
	}
	for i := n.From - 2; i >= 0 && i >= n.From-most && p.Tokens[i+1].Kind == prose.Word && !p.Tokens[i+1].First; i-- {
		if head, ok := c.roleAt(p, i); ok && leads(i+1) && p.Tokens[i].Kind == prose.Word && !roleIsPlural(p.Tokens[i].Lower, head) {
			return c.newRole(p, i, i, n.From, head)
		}
	}
	return role{}, false
}

// overQualifiers steps back over the plain words between an article and the job at from:
// the local gym teacher, Jane Roe, … It returns from when there is no article.
func (c *Cast) overQualifiers(p *lexicon.Passage, from int) int {
	const most = 3 // words
	if c.lex.People.NounFirst || c.lex.People.NounsCapital {
		return from
	}
	for i := from - 1; i >= 0 && from-i <= most+1 && p.Tokens[i].Kind == prose.Word; i-- {
		switch {
		case c.lex.Is(p.Tokens[i], lexicon.NameDefinite):
			return i + 1
		case p.Tokens[i].Capital || c.lex.Is(p.Tokens[i], lexicon.NameSmall|lexicon.NamePreposition|lexicon.NameLink|lexicon.NameAnd):
			return from
		}
	}
	return from
}

// roleBeforeComma reads the job that a comma sets off from the name behind it.
func (c *Cast) roleBeforeComma(p *lexicon.Passage, comma int) (role, bool) {
	tokens := p.Tokens
	if open := overParty(tokens, comma); open > 1 && c.lex.People.NounFirst {
		comma = open // l’imam de la mosquée de Kerbian (Gard), Luc Roy
	}
	if head, ok := c.roleAt(p, comma-1); ok {
		from := c.roleStart(p, comma)
		for k := comma - 1; k > from; k-- {
			if IsPossessiveEnd(tokens, k) {
				from = k // Roe’s daughter, Jane, …
			}
		}
		from = c.overQualifiers(p, from)
		if from == 0 || !c.lex.Is(tokens[from-1], lexicon.NameDefinite) && !IsPossessiveEnd(tokens, from) {
			return role{}, false
		}
		return c.newRole(p, from, comma-1, comma, head)
	}
	if r, ok := c.qualifiedRole(p, comma); ok {
		return r, true
	}
	for i := comma - 2; i > 0 && comma-i <= maxRoleWords; i-- {
		behind := i + 1
		if open := overParty(tokens, behind); open > 0 && c.lex.People.NounFirst {
			i = open - 1 // le maire (LR) de Kerbian, Luc Roy
		}
		if endsPhrase(tokens, i) {
			break
		}
		head, ok := c.roleAt(p, i)
		if !ok || !c.lex.Is(tokens[behind], lexicon.NamePreposition) {
			continue
		}
		if from := c.roleStart(p, i+1); from > 0 && (c.lex.Is(tokens[from-1], lexicon.NameDefinite) || from > 1 && isApostrophe(tokens[from-1].Lower) && c.lex.Is(tokens[from-2], lexicon.NameDefinite)) {
			return c.newRole(p, from, i, comma, head)
		}
	}
	return role{}, false
}

// newRole makes a role of the tokens [from, end) with its head at a token. A
// title of several, "MINISTERS Roe and Poe", is written for one.
func (c *Cast) newRole(p *lexicon.Passage, from, at, end int, head string) (role, bool) {
	words := &c.lex.People
	for from < at && c.lex.Is(p.Tokens[from], lexicon.NameSmall) && !c.lex.Is(p.Tokens[from], lexicon.NameModifier) {
		from++
	}
	if behind := at + 1; behind < end {
		if _, degree := words.Honorifics[p.Tokens[behind].Lower]; degree {
			end = behind // director Dr Jane Roe
		}
	}
	text := p.TextOf(from, end)
	if printed := p.TextOf(at, at+1); at == end-1 && len(printed) > len(head) && strings.HasPrefix(p.Tokens[at].Lower, head) {
		text = p.TextOf(from, at)
		if from < at && p.Tokens[at].Space {
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

// IsPossessiveEnd reports whether "'s" or an apostrophe stands before i.
func IsPossessiveEnd(tokens []prose.Token, i int) bool {
	if i > 1 && tokens[i-1].Lower == "s" {
		i--
	}
	return i > 0 && isApostrophe(tokens[i-1].Lower)
}

// roleAt returns the role noun, in the singular, that ends at token i.
func (c *Cast) roleAt(p *lexicon.Passage, i int) (string, bool) {
	if i > 1 && p.Tokens[i-1].Kind == prose.Mark && IsJoint(p.Tokens[i-1].Lower) && !p.Tokens[i].Space && !p.Tokens[i-1].Space {
		if one, ok := c.lex.People.Role(p.Tokens[i-2].Lower + "-" + p.Tokens[i].Lower); ok {
			return one, true // "front-runner"
		}
	}
	return c.lex.RoleAt(p.Tokens[i])
}

// roleStart returns where the words of a title that ends at end start: role
// nouns, what may stand before them, organisations and names.
func (c *Cast) roleStart(p *lexicon.Passage, end int) int {
	from := end
	for from > 0 && end-from < maxRoleWords && c.isTitleWord(p, from-1, end) {
		from--
	}
	for from < end && p.Tokens[from].Kind == prose.Mark {
		from++
	}
	return from
}

// isTitleWord reports whether the token at i may belong to the title that ends
// at end, of which the tokens behind it are known to.
func (c *Cast) isTitleWord(p *lexicon.Passage, i, end int) bool {
	t := p.Tokens[i]
	if i+1 < len(p.Tokens) && p.Tokens[i+1].First {
		return false
	}
	joined := isJointAt(p.Tokens[:end], i+1)
	switch {
	case isApostrophe(t.Lower) && c.lex.Speech.Clitics:
		return false // dall’avvocata Ada Rossi
	case t.Kind == prose.Mark:
		return joined || !t.Space && (IsJoint(t.Lower) || t.Lower == ".")
	case c.lex.Is(t, lexicon.NameModifier):
		return true
	case c.lex.Is(t, lexicon.NameSmall|lexicon.NamePreposition|lexicon.NameAuxiliary):
		return false
	case joined || t.Lower == "s" || c.lex.IsOrganisationAt(t):
		return true
	case t.Capital:
		return !t.First || i+1 == end || p.Tokens[i+1].Capital || c.isRoleNoun(t) // not "Count former President Roe"
	}
	return c.isRoleNoun(t) || c.isBeforeOrganisation(p, i, end)
}

func (c *Cast) isRoleNoun(t prose.Token) bool {
	_, role := c.lex.RoleAt(t)
	return role && t.Kind == prose.Word
}

// isJointAt reports whether a mark at i joins what touches it before and behind.
func isJointAt(tokens []prose.Token, i int) bool {
	return i < len(tokens) && !tokens[i].Space && IsJoint(tokens[i].Lower)
}

// isBeforeOrganisation reports whether the word at i belongs to the noun of an
// organisation behind it: "the harbour board spokesman". It is a noun or an
// adjective behind a determiner or a verb of saying, if it is no such verb.
func (c *Cast) isBeforeOrganisation(p *lexicon.Passage, i, end int) bool {
	if i == 0 || i+2 >= end || p.Tokens[i].Kind != prose.Word || p.Tokens[i-1].Kind != prose.Word || !c.lex.IsOrganisationAt(p.Tokens[i+1]) {
		return false
	}
	if c.lex.Vocabulary.Words[p.Tokens[i].Word].Speech != (lexicon.SpeechWord{}) {
		return false
	}
	before := p.Tokens[i-1]
	return c.lex.Is(before, lexicon.NameDefinite|lexicon.NameIndefinite) || c.lex.Vocabulary.Words[before.Word].Speech.Cue.Frames&lexicon.FrameSpeech != 0
}

// roleAfter reads the job in apposition to a name: "Jane Roe, the mayor of
// Port Alma," or "Jane Roe (R-Ohio), 45, a farmer".
func (c *Cast) roleAfter(n *properName) (role, bool) {
	p := &c.text[n.Passage]
	tokens, i := p.Tokens, c.behindBrackets(p, n.To)
	if i >= len(tokens) || tokens[i].Lower != "," {
		return role{}, false
	}
	i++
	if i+1 < len(tokens) && tokens[i].Kind == prose.Number && tokens[i+1].Lower == "," {
		i += 2 // the age
	}
	determined := i < len(tokens) && c.lex.Is(tokens[i], lexicon.NameDefinite|lexicon.NameIndefinite)
	if determined {
		i++
	} else if i+3 < len(tokens) && tokens[i].Capital && IsPossessiveEnd(tokens, i+3) && tokens[i+2].Lower == "s" {
		i, determined = i+3, true // Jane Roe, John’s sister, …
	}
	at, end, head := c.rolePhrase(p, i, determined)
	if at < 0 || c.qualifies(p, head, at+1, end) || c.titleOfNext(p, n.Passage, at+1) || determined && c.isSubjectAt(p, at+1) {
		return role{}, false
	}
	return role{text: p.TextOf(i, end), head: head}, true
}

// isSubjectAt reports whether the verb at i makes the noun phrase before it a
// subject, no apposition: In a letter to Roe, the minister wrote …
func (c *Cast) isSubjectAt(p *lexicon.Passage, i int) bool {
	return i < len(p.Tokens) && p.Tokens[i].Kind == prose.Word && (c.lex.Is(p.Tokens[i], lexicon.NameAuxiliary) || c.isSpeech(p.Tokens[i]))
}

// isSpeech reports whether a word is a verb of speaking.
func (c *Cast) isSpeech(t prose.Token) bool {
	return c.lex.Vocabulary.Words[t.Word].Speech.Cue.Frames&lexicon.FrameSpeech != 0
}

// rolePhrase reads a noun phrase at i whose head is a role: the token of the
// head, -1 when there is none, and the phrase's end. Behind a determiner any
// word may stand before the head: "a gifted lawyer".
func (c *Cast) rolePhrase(p *lexicon.Passage, i int, determined bool) (at, end int, head string) {
	at, end, head = c.roleHead(p, i, determined)
	if at < 0 || roleIsPlural(p.Tokens[at].Lower, head) {
		return -1, end, ""
	}
	if end-i == maxRoleWords {
		end = at + 1
	}
	for end > at+1 && c.leadsOn(p.Tokens[end-1]) {
		end--
	}
	return at, end, head
}

// roleHead reads a noun phrase at i up to a mark, a relative clause or a verb,
// and finds the role noun that is its head.
func (c *Cast) roleHead(p *lexicon.Passage, i int, determined bool) (at, end int, head string) {
	at, end = -1, i
	for open := true; end < len(p.Tokens) && end-i < maxRoleWords; end++ {
		t := p.Tokens[end]
		if endsPhrase(p.Tokens, end) || c.lex.Is(t, lexicon.NameRelative|lexicon.NameAuxiliary) || at >= 0 && c.isSpeech(t) {
			break
		}
		one, ok := c.roleAt(p, end)
		open = open && (ok || t.Capital || c.lex.Is(t, lexicon.NameModifier) || c.lex.IsOrganisationAt(t) || t.Kind == prose.Mark)
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
func (c *Cast) leadsOn(t prose.Token) bool {
	return c.lex.Is(t, lexicon.NamePreposition|lexicon.NameAnd)
}

// endsPhrase reports whether the token at i ends a noun phrase.
func endsPhrase(tokens []prose.Token, i int) bool {
	t := tokens[i]
	if t.Kind != prose.Mark {
		return false
	}
	return t.Lower == "," || t.Lower == ";" || prose.IsOpening(t.Lower) && t.Space ||
		t.Lower == "." && (i+1 == len(tokens) || tokens[i+1].First)
}

// qualifies reports whether a word that may be a role stands before a noun:
// "conservative" in "a conservative bane".
func (c *Cast) qualifies(p *lexicon.Passage, head string, next, end int) bool {
	words := &c.lex.People
	return words.Modifiers[head] && next < end && p.Tokens[next].Kind == prose.Word && !c.lex.Is(p.Tokens[next], lexicon.NamePreposition|lexicon.NameAnd)
}

// titleOfNext reports whether what ends at i is the title of another name:
// "Jane Roe, Senator John Poe".
func (c *Cast) titleOfNext(p *lexicon.Passage, passage, i int) bool {
	if i < len(p.Tokens) && p.Tokens[i].Lower == "." {
		i++
	}
	return i < len(p.Tokens) && p.Tokens[i].Space && c.nameIndex(passage, i) >= 0
}

// behindBrackets returns the token behind a bracket that opens at i: "(R-Ohio)".
func (c *Cast) behindBrackets(p *lexicon.Passage, i int) int {
	if i >= len(p.Tokens) || p.Tokens[i].Lower != "(" {
		return i
	}
	for j := i + 1; j < len(p.Tokens) && j-i < maxRoleWords; j++ {
		if p.Tokens[j].Lower == ")" {
			return j + 1
		}
	}
	return i
}

// hasWord reports whether a text has the lower-case word, in any case, whole.
func hasWord(text, word string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == '-' || r == '‑' }) {
		if w == word {
			return true
		}
	}
	return false
}
