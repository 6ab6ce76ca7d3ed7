package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

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
		if a := c.bodyBefore(m, false); len(a.figures) > 0 || a.name != "" {
			return a
		}
		if s.sentence-s.lastAt <= 1 && len(s.last.figures) == 0 && s.last.name == "" {
			return answer{} // the letter said … It added …
		}
		if s.last.name != "" && s.sentence-s.lastAt <= 3 {
			return s.last
		}
	}
	if c.lastIsBody(kind) {
		return s.last
	}
	if (kind == lexicon.PronounHe || kind == lexicon.PronounShe) && (c.meansStranger() || c.meansNameless(m)) {
		return answer{}
	}
	id := c.subjectBefore(m, kind)
	if id < 0 {
		id = c.antecedent(kind)
	}
	if id < 0 {
		id = c.subjectBehind(m, kind)
	}
	if id >= 0 {
		f := &c.Figures[id]
		if kind == lexicon.PronounHe || kind == lexicon.PronounShe {
			f.person = true
		}
		if f.gender == lexicon.UnknownGender && f.person {
			f.gender = map[lexicon.Pronoun]lexicon.Gender{lexicon.PronounHe: lexicon.Male, lexicon.PronounShe: lexicon.Female}[kind]
		}
		return answer{figures: []int{id}}
	}
	if gendered := c.lex.People.NounsCapital || c.lex.People.NounFirst; gendered && (kind == lexicon.PronounHe || kind == lexicon.PronounShe) {
		if a := c.bodyBefore(m, false); len(a.figures) > 0 {
			return a // L’agence a publié une carte. « … », précise-t-elle.
		}
	}
	if s.last.name != "" && !s.turned && s.sentence-s.lastAt <= 2 && c.isBarePerson(s.last.name) {
		return s.last
	}
	if kind == lexicon.PronounIt {
		return c.bodyBefore(m, true) // Northern Ferries stopped its boats. “…,” it said.
	}
	return answer{}
}

// subjectBefore returns the person who is the subject of the clause of time that opens the
// sentence, its main clause beginning with the pronoun: When Roe left, she said … -1 when
// there is none.
func (c *Cast) subjectBefore(m lexicon.Mention, kind lexicon.Pronoun) int {
	const far = 40 // tokens
	tokens := c.text[m.Passage].Tokens
	if c.lex.People.NounsCapital || c.lex.People.NounFirst || kind != lexicon.PronounHe && kind != lexicon.PronounShe || m.From < 4 || tokens[m.From-1].Lower != "," {
		return -1
	}
	first := m.From - 1
	for first > 0 && m.From-first < far && !tokens[first].First {
		first--
	}
	class := c.lex.Vocabulary.Words[tokens[first].Word].Speech.Class
	if !tokens[first].First || class&lexicon.ClassSubordinator == 0 || class&lexicon.ClassUnreal != 0 {
		return -1
	}
	for i := first + 1; i < m.From && i <= first+maxRoleWords; i++ {
		n := c.nameIndex(m.Passage, i)
		if n < 0 {
			continue
		}
		verb := c.names[n].To
		if verb < m.From && c.lex.Vocabulary.Words[tokens[verb].Word].Speech.Class&lexicon.ClassAdverb != 0 {
			verb++ // first announced
		}
		if c.names[n].titleFrom != first+1 && c.names[n].From != first+1 || c.names[n].possessive || verb >= m.From || !c.isVerbal(tokens[verb]) {
			return -1
		}
		if f := &c.Figures[c.names[n].Figure]; !f.organisation && f.agrees(kind) && (f.person || f.spoke) {
			return c.names[n].Figure
		}
		return -1
	}
	return -1
}

// lastIsBody reports whether an organisation spoke in the sentence before and the text
// has not turned to another or named a person since, so that "he" or "she" may be it where nouns have
// genders: l’agence … elle.
func (c *Cast) lastIsBody(kind lexicon.Pronoun) bool {
	s := &c.seen
	if kind != lexicon.PronounHe && kind != lexicon.PronounShe || len(s.last.figures) != 1 || s.turned || s.sentence-s.lastAt > 1 {
		return false
	}
	since := slices.ContainsFunc(s.recent, func(id int) bool {
		return c.Figures[id].person && c.Figures[id].agrees(kind) && s.when[id] > s.lastAt
	})
	return (c.lex.People.NounsCapital || c.lex.People.NounFirst) && c.Figures[s.last.figures[0]].organisation && !since
}

// isBarePerson reports whether a name that is no figure's is one word and no
// organisation: Liat betont, dass … „…“, sagt sie.
func (c *Cast) isBarePerson(name string) bool {
	return c.lex.People.NounsCapital && !strings.Contains(name, " ") && !c.lex.People.Organisation(strings.ToLower(name))
}

// sentenceBefore returns where the sentence begins that comes before that of the
// token at i.
func sentenceBefore(tokens []prose.Token, i int) int {
	start, sentences := i, 0
	if tokens[i].First {
		sentences = 1
	}
	for start > 0 && sentences < 2 && i-start < maxSource {
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
// Any name that is no person's will do where an auxiliary shows it to be the subject, or
// none else is known to be meant.
func (c *Cast) bodyBefore(m lexicon.Mention, anyName bool) answer {
	p := &c.text[m.Passage]
	start := c.behindAdverbials(p.Tokens, sentenceBefore(p.Tokens, m.From), m.From)
	for i := start; i < m.From; i++ {
		t := p.Tokens[i]
		if i > start && (c.lex.Is(t, lexicon.NamePreposition|lexicon.NameAuxiliary) || t.Lower == ",") {
			break // the subject is over
		}
		if n := c.nameIndex(m.Passage, i); n >= 0 && !c.names[n].possessive {
			if f := &c.Figures[c.names[n].Figure]; f.organisation || !f.person && len(f.roles) == 0 && (f.spoke || (anyName || c.isHelped(p, c.names[n].To)) && len(f.core) > 1 && !f.placed) {
				return answer{figures: []int{c.names[n].Figure}}
			}
			continue
		}
		if !t.Capital && c.lex.IsOrganisationAt(t) {
			return c.organisation(p, lexicon.Mention{Passage: m.Passage, From: start, To: i + 1}, i)
		}
	}
	return answer{}
}

// isHelped reports whether an auxiliary stands at i.
func (c *Cast) isHelped(p *lexicon.Passage, i int) bool {
	return i < len(p.Tokens) && c.lex.Is(p.Tokens[i], lexicon.NameAuxiliary)
}

// behindAdverbials returns where the subject of the sentence at i may begin, behind what a
// comma sets before it: Meanwhile, in a statement, the Central Railway warned …
func (c *Cast) behindAdverbials(tokens []prose.Token, i, end int) int {
	const most, few = 8, 2 // tokens of one with a preposition; of another
	for start := i; start < end; {
		limit := start + few
		if c.lex.Is(tokens[start], lexicon.NamePreposition) {
			limit = start + most
		}
		at := start
		for at < min(limit, end) && tokens[at].Lower != "," && !c.lex.Is(tokens[at], lexicon.NameAuxiliary) {
			at++
		}
		if at+1 >= end || tokens[at].Lower != "," {
			return start
		}
		start = at + 1
	}
	return i
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

// introduces reports whether a source is somebody whom the text leaves without a name: a
// former minister.
func (c *Cast) introduces(m lexicon.Mention) bool {
	p := &c.text[m.Passage]
	if !c.lex.People.Indefinite[p.Tokens[m.From].Lower] {
		return false
	}
	for i := m.From + 1; i < min(m.To, len(p.Tokens)); i++ {
		if one, ok := c.roleAt(p, i); ok {
			return !roleIsPlural(p.Tokens[i].Lower, one)
		}
	}
	return false
}

// meansStranger reports whether "he", "she" or a description is of somebody without a
// name who spoke in the sentence before: one former minister said … the MP added.
func (c *Cast) meansStranger() bool {
	s := &c.seen
	return s.stranger && !s.turned && s.sentence == s.strangerAt // a quotation opens no sentence
}

// meansNameless reports whether the "he" or "she" at m opens the sentence behind that of somebody
// without a name who spoke, whoever was told of in it: The teacher added that Ann Roe, 35, was
// hurt. She said …
func (c *Cast) meansNameless(m lexicon.Mention) bool {
	s := &c.seen
	opens := c.text[m.Passage].Tokens[m.From].First
	return s.nameless && s.sentence == s.strangerAt && (!s.turned || opens && s.turnedAt == s.strangerAt)
}

// isAgent reports whether a name ends its sentence behind a participle of saying, "by", and
// perhaps a job, which shows it to be a person's: as noted by dietitian Ann Roe.
func (c *Cast) isAgent(tokens []prose.Token, n *properName) bool {
	const most = 5 // tokens of the job
	if n.To < len(tokens) && tokens[n.To].Lower != "." || c.lex.People.Agent == "" {
		return false
	}
	by := n.From - 1
	for by > 0 && n.From-by <= most && tokens[by].Kind == prose.Word && tokens[by].Lower != c.lex.People.Agent {
		by--
	}
	if by < 1 || tokens[by].Lower != c.lex.People.Agent || c.lex.Vocabulary.Words[tokens[by-1].Word].Speech.Cue.Frames == 0 {
		return false
	}
	if f := &c.Figures[n.Figure]; by < n.From-1 && !tokens[n.From-1].Capital && len(f.core) > 1 && !f.organisation {
		f.person = true
	}
	return true
}

// subjectBehind returns the person who is the subject of the main clause, where the pronoun stands in
// the clause of time before it: Eight years after she said it was over, Roe … -1 when there is none.
func (c *Cast) subjectBehind(m lexicon.Mention, kind lexicon.Pronoun) int {
	const far = 40 // tokens
	tokens := c.text[m.Passage].Tokens
	if kind != lexicon.PronounHe && kind != lexicon.PronounShe || m.From == 0 || c.lex.Vocabulary.Words[tokens[m.From-1].Word].Speech.Class&lexicon.ClassSubordinator == 0 {
		return -1
	}
	for i := m.To; i+1 < min(len(tokens), m.To+far) && !tokens[i].First; i++ {
		if tokens[i].Lower != "," {
			continue
		}
		for k := i + 1; k < min(len(tokens), i+1+maxRoleWords) && (k == i+1 || tokens[k].Kind == prose.Word && tokens[k].Capital); k++ {
			if n := c.nameIndex(m.Passage, k); n >= 0 {
				if f := &c.Figures[c.names[n].Figure]; c.names[n].titleFrom <= i+1 && !f.organisation && f.agrees(kind) && len(f.core) > 1 {
					return c.names[n].Figure
				}
				return -1
			}
		}
		return -1
	}
	return -1
}

// readPronouns takes for people those of whom nothing else tells it, whom the text names often and
// calls "he" or "she" beside their name: Zibu left his house.
func (c *Cast) readPronouns() {
	const often, least = 4, 2 // times that one is named; that a pronoun stands beside
	if c.lex.People.NounsCapital || c.lex.People.NounFirst {
		return
	}
	var tallies map[int]*[3]int // by figure: it, he, she
	for i := range c.names {
		n := &c.names[i]
		if n.Figure < 0 || n.titled {
			continue
		}
		f := &c.Figures[n.Figure]
		if f.person || f.organisation || f.count+f.singles < often {
			continue
		}
		kind := c.pronounBehind(n, i)
		if kind != lexicon.PronounIt && kind != lexicon.PronounHe && kind != lexicon.PronounShe {
			continue
		}
		if tallies == nil {
			tallies = make(map[int]*[3]int)
		}
		if tallies[n.Figure] == nil {
			tallies[n.Figure] = new([3]int)
		}
		switch t := tallies[n.Figure]; kind {
		case lexicon.PronounIt:
			t[0]++
		case lexicon.PronounHe:
			t[1]++
		default:
			t[2]++
		}
	}
	for id, t := range tallies {
		f, most, g := &c.Figures[id], t[1], lexicon.Male
		if t[2] > most {
			most, g = t[2], lexicon.Female
		}
		if f.gender == lexicon.UnknownGender && most >= least && most > 2*min(t[1], t[2]) && most > 2*t[0] {
			f.person, f.gender = true, g
		}
	}
}

// pronounBehind returns the pronoun that stands first behind a name in its sentence, with no
// other name and no words of somebody between.
func (c *Cast) pronounBehind(n *properName, at int) lexicon.Pronoun {
	const far = 12 // tokens
	tokens := c.text[n.Passage].Tokens
	next := min(len(tokens), n.To+far)
	if at+1 < len(c.names) && c.names[at+1].Passage == n.Passage {
		next = min(next, c.names[at+1].From)
	}
	for i := n.To; i < next && !tokens[i].First && !isQuotation(&tokens[i]); i++ {
		if kind := c.lex.People.Pronouns[tokens[i].Lower]; kind != 0 && kind != lexicon.PronounWho {
			return kind
		}
	}
	return 0
}

// describesStranger reports whether the noun of a source is the job of one person of whom the
// text has told as a stranger, or tells only what they did: The teacher, behind a teacher; the
// officer who made the arrest.
func (c *Cast) describesStranger(m lexicon.Mention) bool {
	const passages = 5
	p := &c.text[m.Passage]
	m.To = min(m.To, len(p.Tokens))
	if m.From >= m.To {
		return false
	}
	head := c.headEnd(p, m)
	one, ok := c.roleAt(p, head-1)
	if !ok || roleIsPlural(p.Tokens[head-1].Lower, one) {
		return false
	}
	behind := head
	if behind < len(p.Tokens) && p.Tokens[behind].Lower == "," {
		behind++
	}
	return behind < len(p.Tokens) && c.lex.Is(p.Tokens[behind], lexicon.NameRelative) || c.isIntroduced(m, p.Tokens[head-1].Lower, passages)
}

// isIt reports whether the rest of the sentence from i says "it" or "its", as of a body
// that it began with.
func (c *Cast) isIt(p *lexicon.Passage, i int) bool {
	const most = 40 // tokens
	for end := min(len(p.Tokens), i+most); i < end && !p.Tokens[i].First; i++ {
		if c.lex.People.Pronouns[p.Tokens[i].Lower] == lexicon.PronounIt {
			return true
		}
	}
	return false
}

// isCaption reports whether a passage is the caption of a picture, which tells of others than
// the text around it; one that is set as a paragraph shows by whose picture it is, behind its
// last sentence: Roe left the court on Monday. (Kelm Press)
func isCaption(p *lexicon.Passage) bool {
	const most = 4 // words of a credit
	tokens, last := p.Tokens, len(p.Tokens)-1
	if p.Kind.IsMedia() || last < 0 || tokens[last].Lower != ")" {
		return p.Kind.IsMedia()
	}
	open := last - 1
	for open > 0 && last-open <= most && tokens[open].Lower != "(" && (tokens[open].Kind != prose.Word || tokens[open].Capital) {
		open--
	}
	return open > 0 && open < last-1 && tokens[open].Lower == "(" && tokens[open].Space && tokens[open-1].Lower == "."
}

// broughtIn returns the one person of a pronoun's gender in mind whom the paragraph has named,
// -1 when there is none: On the pier, keeper Jane Roe is at work. She says …
func (c *Cast) broughtIn(kind lexicon.Pronoun) int {
	one := -1
	for _, id := range c.seen.recent {
		f := &c.Figures[id]
		if kind == lexicon.PronounIt || c.seen.when[id] < c.seen.paragraph || !f.person || !f.agrees(kind) {
			continue
		}
		if one >= 0 || c.seen.weight[id] < weightObject {
			return -1
		}
		one = id
	}
	return one
}

// hasPersonInMind reports whether a pronoun may stand for somebody lately named who is
// surely a person of its gender.
func (c *Cast) hasPersonInMind(kind lexicon.Pronoun) bool {
	return slices.ContainsFunc(c.seen.recent, func(id int) bool {
		f := &c.Figures[id]
		return f.person && f.gender != lexicon.UnknownGender && f.agrees(kind)
	})
}

// hasRival reports whether somebody else of the kind is nearly as much in mind as the one whom an
// answer gives.
func (c *Cast) hasRival(a answer) bool {
	const nearly = 0.5
	if len(a.figures) != 1 {
		return false
	}
	id := a.figures[0]
	f, least := &c.Figures[id], nearly*c.salience(id)
	return slices.ContainsFunc(c.seen.recent, func(other int) bool {
		o := &c.Figures[other]
		switch {
		case other == id || o.organisation != f.organisation || c.salience(other) < least:
			return false
		case f.organisation:
			return true
		}
		return (o.person || o.spoke) && (o.gender == lexicon.UnknownGender || f.gender == lexicon.UnknownGender || o.gender == f.gender)
	})
}
