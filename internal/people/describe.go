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
	if a, ok := c.latter(p, m); ok {
		return a
	}
	if id := c.surnamed(p, m); id >= 0 {
		return answerOf(id)
	}
	head := c.headEnd(p, m)
	if n := c.nameIndex(m.Passage, head-1); n >= 0 && c.modifiesJob(p, &c.names[n], m.From) {
		head = c.names[n].From
		m.To = head
	}
	if kind := c.lex.People.Pronouns[p.Tokens[m.From].Lower]; kind > 0 && head == m.From+1 {
		return c.pronounAnswer(m, kind)
	}
	if last := m.To - 1; last > m.From+1 && IsPossessiveEnd(p.Tokens, last) && c.nameIndex(m.Passage, last) < 0 && c.lex.People.Organisation(p.Tokens[last].Lower) {
		return answer{} // the secretary of state’s office
	}
	if n := c.nameIndex(m.Passage, m.To-1); n >= 0 && c.OfAnother(m.Passage, m.From, c.names[n].From) {
		return c.bearerBefore(p, m, c.names[n].From)
	}
	if n := c.behindRoleOf(p, m); n >= 0 {
		return answer{figures: []int{c.names[n].Figure}}
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
	if id := c.ofAge(p, m, head); id >= 0 {
		return answerOf(id)
	}
	if a := c.described(p, m, head); len(a.figures) > 0 || a.name != "" {
		return a
	}
	if c.isEpithet(p, m, head) || named {
		return c.lastPerson(p, m, head)
	}
	return c.namedOutside(p, m, head)
}

// namedOutside identifies a source by a name that it is cut short of, or that
// stands in a line of display.
func (c *Cast) namedOutside(p *lexicon.Passage, m lexicon.Mention, head int) answer {
	if n := c.cutShort(p, m); n >= 0 {
		return answer{figures: []int{c.names[n].Figure}}
	}
	if n := c.nameIndex(m.Passage, m.To-1); n >= 0 && c.names[n].To == m.To && c.names[n].From > m.From && c.names[n].roleFrom < c.names[n].From && !(head < m.To && c.lex.Is(p.Tokens[head], lexicon.NameDefinite)) && c.Figures[c.names[n].Figure].person {
		return answer{figures: []int{c.names[n].Figure}} // der Kultur-, Sport- und Jugenddezernent Jan Roe
	}
	if name := c.displayed(m, head); name != "" {
		return answer{name: name}
	}
	if c.lex.People.NounsCapital && m.To-m.From > 1 && isInMarks(p, m) {
		return answer{name: p.TextOf(m.From, m.To)}
	}
	if c.lex.People.NounsCapital && head-m.From == 2 && m.To == head && c.isJobAndSurname(p, m.From) {
		return answer{name: p.TextOf(m.From+1, head), role: p.TextOf(m.From, m.From+1)}
	}
	last := &p.Tokens[head-1]
	if !last.Capital || c.lex.People.NounsCapital && head-m.From > 1 {
		return answer{}
	}
	if id := c.shortFor(last.Lower, nil, 0); id >= 0 { // in a line of display
		return answer{figures: []int{id}}
	}
	if c.isBareName(last) {
		from := m.From
		if c.lex.Speech.Clitics && from+2 < head && isApostrophe(p.Tokens[from+1].Lower) && c.lex.Is(p.Tokens[from], lexicon.NameDefinite) {
			from += 2 // l’Istat
		}
		return answer{name: p.TextOf(from, head)}
	}
	return answer{}
}

// isBareName reports whether a noun without an article is a name: Roe said, where
// no fuller name stands in the text; laut Quantumscape; but no Critics, Police,
// Polizei.
func (c *Cast) isBareName(t *prose.Token) bool {
	words := &c.lex.People
	if !words.NounsCapital {
		_, role := c.lex.RoleAt(*t)
		return t.Kind == prose.Word && !role && !c.lex.IsOrganisationAt(*t) && !words.IsDocument(t.Lower) && !c.lex.Is(*t, lexicon.NameSmall) && words.Pronouns[t.Lower] == 0 &&
			!strings.HasSuffix(t.Lower, "s") && !c.lex.Is(*t, lexicon.NameIndefinite) && c.lex.Vocabulary.Words[t.Word].Speech == lexicon.SpeechWord{} && !c.isWrittenSmall(t.Lower)
	}
	if _, role := c.lex.RoleAt(*t); role || !words.NounsCapital || c.lex.Is(*t, lexicon.NameIndefinite) || t.Kind != prose.Word || c.lex.IsOrganisationAt(*t) || words.IsDocument(t.Lower) || c.lex.Is(*t, lexicon.NameSmall) {
		return false
	}
	// A plural ends so behind "laut" and mostly elsewhere.
	return !strings.HasSuffix(t.Lower, "n") && !strings.HasSuffix(t.Lower, "ende") && c.lex.Vocabulary.Words[t.Word].Speech == lexicon.SpeechWord{}
}

// isDemonym reports whether an answer is but a word for where somebody is from,
// with an article: "the Italian said".
func (c *Cast) isDemonym(p *lexicon.Passage, m lexicon.Mention, a answer) bool {
	if len(a.figures) != 1 || m.To-m.From != 2 || !c.lex.Is(p.Tokens[m.From], lexicon.NameDefinite) {
		return false
	}
	f := &c.Figures[a.figures[0]]
	if _, known := c.lex.People.Epithets[f.core[0]]; known && len(f.core) == 1 {
		return true // de Italiaanse
	}
	return !f.person && !f.organisation && len(f.core) == 1 && slices.ContainsFunc(demonymEndings, func(ending string) bool {
		return strings.HasSuffix(f.core[0], ending)
	})
}

// demonymEndings are those of words for the people of a place.
var demonymEndings = []string{"an", "ish", "ese", "man", "er", "ch"}

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
		case c.lex.Is(t, lexicon.NameRelative), c.lex.Is(t, lexicon.NamePreposition) && !c.lex.Is(t, lexicon.NameModifier) && !isJointAt(p.Tokens, i-1) && !c.titleOf(m, i):
			return i
		case words.NounsCapital && c.lex.Is(t, lexicon.NameDefinite) && p.Tokens[i-1].Capital && !isInMarks(p, m):
			return i // "eine Sprecherin der Polizei", but not: „Haus der Meere“
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

// described tells whom a description stands for.
func (c *Cast) described(p *lexicon.Passage, m lexicon.Mention, head int) answer {
	words := &c.lex.People
	last := head - 1
	for last > m.From && p.Tokens[last].Kind != prose.Word {
		last--
	}
	if words.NounFirst {
		last = c.headNoun(p, m.From, last)
	}
	noun := p.Tokens[last].Lower
	first := p.Tokens[m.From].Lower
	if words.Indefinite[first] && !words.Both[p.Tokens[min(m.From+1, last)].Lower] {
		if one, ok := c.roleAt(p, last); ok && m.Passage <= leadPassages && one == noun && head == m.To && !isJointAt(p.Tokens, last-1) {
			return c.announced(m, noun)
		}
		return c.documentOf(m, noun)
	}
	if one, ok := c.roleAt(p, last); ok {
		if a := c.holder(p, m, head, one, noun); len(a.figures) > 0 || roleIsPlural(noun, one) {
			return a
		}
		return c.member(p, m, last)
	}
	if words.Both[noun] || words.Both[first] {
		return c.pair()
	}
	if words.Organisation(noun) || words.Trades[noun] && !words.NounsCapital {
		return c.organisation(p, m, last)
	}
	return c.documentOf(m, noun)
}

// headNoun returns the noun of a phrase that an adjective may end, [from, last]: the
// first role or organisation in it, or else its last word. El presidente andaluz.
func (c *Cast) headNoun(p *lexicon.Passage, from, last int) int {
	for i := from; i < last; i++ {
		if _, role := c.roleAt(p, i); (role || c.lex.IsOrganisationAt(p.Tokens[i])) && p.Tokens[i].Kind == prose.Word && !p.Tokens[i+1].Capital && p.Tokens[i+1].Kind == prose.Word {
			return i
		}
	}
	return last
}

// announced returns who the text names later by the very role that its lead leaves
// without a name: An expert has said … Jane Roe, an expert. It must be but one.
func (c *Cast) announced(m lexicon.Mention, noun string) answer {
	one := -1
	for _, id := range c.holders {
		f := &c.Figures[id]
		if c.names[f.first].Passage <= m.Passage || !slices.ContainsFunc(f.roles, func(r role) bool { return r.head == noun }) {
			continue
		}
		if one >= 0 {
			return answer{}
		}
		one = id
	}
	return answerOf(one)
}

// pair is the last "A and B", when it was not long ago.
func (c *Cast) pair() answer {
	const far = 8 // sentences
	if c.seen.sentence-c.seen.groupAt > far {
		return answer{}
	}
	return answer{figures: c.seen.group}
}

// holder finds who holds a role: of the figures with that role, or with one
// that it may stand for, the one most in mind; else who shares a sentence with
// the noun.
func (c *Cast) holder(p *lexicon.Passage, m lexicon.Mention, head int, noun, printed string) answer {
	words := &c.lex.People
	if roleIsPlural(printed, noun) && !c.isSingular(p.Tokens[m.From].Lower) {
		for i := m.From; i < m.To; i++ {
			if words.Both[p.Tokens[i].Lower] {
				return c.pair()
			}
		}
		return answer{}
	}
	if kin := c.kinOf(p, m, noun); kin >= 0 {
		return answerOf(kin)
	}
	best, most := c.bearerOf(p, m, noun)
	bare := !words.NounsCapital && !words.NounFirst && !words.Definite[p.Tokens[m.From].Lower] // Norland official says
	if most < sameRole && (bare || c.isIntroduced(m, printed, 5)) || c.meansStranger() && c.isPlainDefinite(p, m) && head-m.From == 2 {
		return answer{}
	}
	if best < 0 && c.isPlainDefinite(p, m) && !c.tellsWhose(p, m, head) {
		best = c.companion(m, noun, words.Roles[noun])
	}
	if best < 0 {
		best = c.atHand(p, m, noun)
	}
	if ofWhat := head < len(p.Tokens) && c.lex.Is(p.Tokens[head], lexicon.NameLink); best < 0 && !ofWhat && c.isPlainDefinite(p, m) {
		best = c.makerOf(p, m, noun)
	}
	return answerOf(best)
}

// tellsWhose reports whether a name before its noun tells which one a description means, so
// that whoever goes with the noun alone is another: the Kelm harbour master.
func (c *Cast) tellsWhose(p *lexicon.Passage, m lexicon.Mention, head int) bool {
	return !c.lex.People.NounsCapital && slices.ContainsFunc(p.Tokens[m.From+1:max(head-1, m.From+1)], func(t prose.Token) bool { return t.Capital })
}

// atHand returns who spoke last or whom the text has just turned to, if that one bears
// the role that a description tells more of: Roe, leader of the house; the Reform leader.
func (c *Cast) atHand(p *lexicon.Passage, m lexicon.Mention, noun string) int {
	s, one := &c.seen, -1
	switch {
	case s.turned && s.sentence-s.turnedAt <= 1:
		one = s.turnedTo
	case !s.turned && len(s.last.figures) == 1 && s.sentence-s.lastAt <= 1:
		one = s.last.figures[0]
	}
	if one < 0 || !c.isPlainDefinite(p, m) || !c.isOfGender(&c.Figures[one], p, m) {
		return -1
	}
	for _, r := range c.Figures[one].roles {
		if other := strings.HasSuffix(strings.ToLower(r.text), " "+r.head) && c.tellsWhose(p, m, m.To) && c.roleFit(p, m, noun, &c.Figures[one]) == 0; other {
			continue // the U.S. secretary of state is no foreign secretary
		}
		if c.lex.People.SameRole(noun, r.head) >= sameRole && !c.isDeputy(p, m, r) {
			return one
		}
	}
	return -1
}

// bearer returns who bears the very role that a description names, -1 when nobody
// is known to.
func (c *Cast) bearer(p *lexicon.Passage, m lexicon.Mention, noun, printed string) int {
	if roleIsPlural(printed, noun) && !c.isSingular(p.Tokens[m.From].Lower) {
		return -1
	}
	if best, most := c.bearerOf(p, m, noun); most >= sameRole {
		return best
	}
	return -1
}

// bearerOf returns the figure whose role fits a description best, of those alike the one most
// in mind, and how well it fits.
func (c *Cast) bearerOf(p *lexicon.Passage, m lexicon.Mention, noun string) (best int, most float64) {
	best = -1
	first := 0.0
	for _, id := range c.holders {
		fit := c.roleFit(p, m, noun, &c.Figures[id])
		if fit == 0 || c.names[c.Figures[id].first].Passage > m.Passage && m.Passage > leadPassages {
			continue
		}
		if score := fit + c.salience(id); score > first {
			best, most, first = id, fit, score
		}
	}
	return best, most
}

// sameRole is the least fit of a figure with the very role that a description names.
const sameRole = 2

// isIntroduced reports whether so many passages, that of the mention the last, speak before it
// of one without a name by the same noun: An official said … The official said …
func (c *Cast) isIntroduced(m lexicon.Mention, noun string, passages int) bool {
	const most, words = 200, 4 // words of each; between the article and the noun
	for passage := m.Passage; passage >= 0 && passage > m.Passage-passages; passage-- {
		tokens := c.text[passage].Tokens
		if passage == m.Passage {
			tokens = tokens[:m.From]
		}
		for i := len(tokens) - 1; i > max(0, len(tokens)-most); i-- {
			if tokens[i].Lower != noun || c.nameIndex(passage, i+1) >= 0 || c.nameIndex(passage, i+2) >= 0 {
				continue
			}
			if c.isAnothers(passage, i) {
				return true // l’avocat du maire Luc Roy
			}
			for k := i - 1; k >= 0 && k >= i-words && tokens[k].Kind == prose.Word; k-- {
				if c.lex.Is(tokens[k], lexicon.NameIndefinite) {
					return true
				}
			}
		}
	}
	return false
}

// roleIsPlural reports whether a word is the plural of a role, not a compound
// with it.
func roleIsPlural(word, role string) bool { return !strings.HasSuffix(word, role) }

// roleFit scores how well a description fits the roles of a figure: the noun,
// and the words before it that the role has as well. A wider noun with words
// that the role has not is another's: "the minority leader" is no president.
func (c *Cast) roleFit(p *lexicon.Passage, m lexicon.Mention, noun string, f *figure) float64 {
	words := &c.lex.People
	g := words.Roles[noun]
	if g != lexicon.UnknownGender && f.gender != lexicon.UnknownGender && f.gender != g || g == lexicon.UnknownGender && !c.isOfGender(f, p, m) {
		return 0
	}
	best := 0.0
	for _, r := range f.roles {
		fit := words.SameRole(noun, r.head)
		if fit == 0 || c.isDeputy(p, m, r) || words.NounsCapital && isOfOther(letters(p.TextOf(m.From, m.To)), letters(r.text)) {
			continue
		}
		shared, others := 0, 0
		for i := m.From; i < m.To && !c.lex.Is(p.Tokens[i], lexicon.NameRelative); i++ {
			t := p.Tokens[i]
			if end := overAbbreviation(p.Tokens, i, m.To); end > i { // U.S. is not of U.K.
				if containsWord(r.text, strings.ToLower(p.TextOf(i, end))) {
					shared++
				} else {
					others++
				}
				i = end - 1
				continue
			}
			switch {
			case t.Kind != prose.Word || t.Lower == noun || c.lex.People.NounsCapital && strings.HasPrefix(t.Lower, noun) || c.lex.Is(t, lexicon.NameDefinite) || c.leadsOn(t): // des Managers
			case words.NounFirst && !c.lex.Is(t, lexicon.NameModifier):
				if c.sharesStem(r.text, t.Lower) {
					shared++
				} else {
					others++
				}
			case containsWord(r.text, t.Lower):
				shared++
			case t.Capital || c.lex.Is(t, lexicon.NameModifier):
				others++
			}
		}
		if words.NounFirst && others > 0 && shared == 0 && strings.Contains(r.text, " ") {
			continue // le président russe is not the président français
		}
		if others > 0 && shared == 0 && (fit < sameRole || strings.Contains(r.text, " ") && m.To-m.From > 3) {
			continue // the U.S. secretary of state is no foreign secretary
		}
		best = max(best, fit+float64(shared)*0.5)
	}
	return best
}

// overAbbreviation returns the token behind an abbreviation of single letters with their dots
// at i, i itself when none stands there: U.S.
func overAbbreviation(tokens []prose.Token, i, limit int) int {
	end := i
	for end+1 < limit && tokens[end].Kind == prose.Word && len(tokens[end].Lower) == 1 && tokens[end].Capital && tokens[end+1].Lower == "." {
		end += 2
	}
	return end
}

// isDeputy reports whether a role is of another rank than the noun of a description
// alone: the minister is no prime minister, the president no vice president.
func (c *Cast) isDeputy(p *lexicon.Passage, m lexicon.Mention, r role) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(r.text), func(r rune) bool { return r == ' ' || r == '-' }) {
		if c.lex.People.Ranks[w] && !slices.ContainsFunc(p.Tokens[m.From:m.To], func(t prose.Token) bool { return t.Lower == w }) {
			return true
		}
	}
	return false
}

// sharesStem reports whether a text has a word that begins as another does: España
// and española.
func (c *Cast) sharesStem(text, word string) bool {
	const stem = 4 // bytes
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		if w == word || len(w) >= stem && len(word) >= stem && w[:stem] == word[:stem] {
			return true
		}
	}
	return false
}

// containsWord reports whether a text has the lower-case word, in any case.
func containsWord(text, word string) bool {
	return strings.Contains(strings.ToLower(text), word)
}

// isSingular reports whether a determiner is of one alone, so that the noun behind
// it is no plural: dem Präsidenten.
func (c *Cast) isSingular(determiner string) bool { return c.lex.People.Singular[determiner] }

// isPlainDefinite reports whether a description says "the": not "their lawyer"
// and not "Roe's lawyer", who is another than the one last named.
func (c *Cast) isPlainDefinite(p *lexicon.Passage, m lexicon.Mention) bool {
	first := p.Tokens[m.From].Lower
	for i := m.From; i < m.To; i++ {
		if elided := i == m.From+1 && c.lex.Speech.Clitics; isApostrophe(p.Tokens[i].Lower) && !elided { // l’ufficiale
			return false
		}
	}
	kind := c.lex.People.Pronouns[first]
	return c.lex.People.Definite[first] && (kind == 0 || kind == lexicon.PronounWho) // der Trainer, not sein Trainer
}
