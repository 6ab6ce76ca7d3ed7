package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Weights of a mention, by how much it makes its figure the one that the text
// is about (after Lappin and Leass). Each sentence that follows takes away a
// part of it.
const (
	weightSpeaker  = 1.6 // the source of a quote
	weightTopic    = 1.3 // the first words of a sentence
	weightSubject  = 0.8
	weightObject   = 0.5
	weightPossess  = 0.4
	weightModifier = 0.15 // "the Roe campaign"
	weightQuoted   = 0.05 // within quoted words
	fade           = 0.6  // of the weight is left a sentence later
	weightMost     = 2.0  // of all mentions together
	weightChain    = 0.3  // more for who spoke last
	perMention     = 0.04 // more for an organisation for each time that it is named
	mostMentions   = 10
	gain           = 0.25 // of the lesser weight is added to the greater
)

// Limits of the search for an antecedent.
const (
	maxRecent = 12 // figures
	maxFar    = 12 // sentences

	leadPassages = 2  // at the top, where a role may stand before its holder's name
	maxSource    = 80 // tokens of a source: a name and all that is said of them
	maxSearches  = 8  // of the whole text for who goes with a noun
	maxFarTokens = 25 // between the noun and the name
)

// sightings is the state of the reading: who has been mentioned, how lately
// and how weightily.
type sightings struct {
	passage, token int // where the reading is
	name           int // the next name
	sentence       int
	paragraph      int // its first sentence
	quoted         bool
	recent         []int // figures, the last mentioned first
	weight         []float64
	when           []int  // sentence of the weight
	group          []int  // the last "A and B"
	groupAt        int    // its sentence
	last           answer // of the quote before
	lastAt         int    // its sentence
	stranger       bool   // it was of somebody whom the text leaves without a name
	nameless       bool   // it was of somebody whom it tells by a job, and nobody's name was found
	strangerAt     int    // its sentence
	turned         bool   // the text has turned to another since
	turnedTo       int    // the last it turned to
	turnedAt       int    // the sentence of it
	opener         int    // 1 + the first in a lead's sentence that may be a body
	searches       int
	described      []Speaker // organisations that have no capital: "Chile's foreign ministry"
}

// An answer is whom a mention stands for: figures, or a name without one.
type answer struct {
	figures []int
	name    string
	role    string
}

// answerOf is the answer that is one figure; no answer below 0.
func answerOf(figure int) answer {
	if figure < 0 {
		return answer{}
	}
	return answer{figures: []int{figure}}
}

// Resolve tells who the sources of the article's quotes are: for each mention,
// in reading order, the name and the role. A zero mention is a quote without
// a source; one without tokens, where a verb lacks its subject.
func (c *Cast) Resolve(sources []lexicon.Mention) [][]Speaker {
	c.seen = sightings{weight: make([]float64, len(c.Figures)), when: make([]int, len(c.Figures))}
	out := make([][]Speaker, len(sources))
	for i, m := range sources {
		if m.From > m.To || m.To == 0 || m.Passage >= len(c.text) {
			continue
		}
		c.readTo(m.Passage, m.From)
		if m.From == m.To {
			a := c.elliptic()
			if out[i] = c.speakers(a); len(out[i]) == 1 {
				out[i][0].Rivalled = c.hasRival(a)
			}
			continue
		}
		a := c.identify(m)
		rivalled := c.hasRival(a)
		c.noteSpeaker(a)
		nobody := len(a.figures) == 0 && a.name == ""
		c.seen.stranger = nobody && c.introduces(m)
		c.seen.nameless = nobody && !c.lex.People.NounsCapital && c.describesStranger(m)
		c.seen.strangerAt = c.seen.sentence
		if c.text[m.Passage].Tokens[m.From].First {
			c.seen.strangerAt++ // the sentence that it opens is not read yet
		}
		if out[i] = c.speakers(a); len(out[i]) == 1 {
			out[i][0].Rivalled = rivalled
		}
	}
	return out
}

// elliptic returns the one person whom a verb without a subject may mean: «…», ha
// señalado. It is whoever the text is about.
func (c *Cast) elliptic() answer {
	if s := &c.seen; s.turned && s.sentence-s.turnedAt <= 1 && c.Figures[s.turnedTo].person {
		return answerOf(s.turnedTo)
	}
	for _, id := range c.seen.recent {
		if f := &c.Figures[id]; (f.person || len(f.core) > 1) && !f.organisation && c.salience(id) > weightObject*fade*fade {
			return answer{figures: []int{id}}
		}
	}
	return answer{}
}

// speakers writes an answer out, nil when it is nobody.
func (c *Cast) speakers(a answer) []Speaker {
	if len(a.figures) == 0 {
		if a.name == "" && a.role == "" {
			return nil
		}
		return []Speaker{{Name: a.name, Role: a.role}}
	}
	out := make([]Speaker, len(a.figures))
	for i, id := range a.figures {
		f := &c.Figures[id]
		out[i].Name = f.Name
		switch {
		case a.role != "" && i == 0:
			out[i].Role = a.role
		case len(f.roles) > 0:
			out[i].Role = f.roles[0].text
		}
	}
	return out
}

// noteSpeaker remembers who spoke last.
func (c *Cast) noteSpeaker(a answer) {
	c.seen.last, c.seen.lastAt, c.seen.turned = a, c.seen.sentence, false
	for _, id := range a.figures {
		c.Figures[id].spoke = true
		c.sight(id, weightSpeaker)
	}
	if len(a.figures) > 1 {
		c.seen.group, c.seen.groupAt = a.figures, c.seen.sentence
	}
}

// sight counts a mention of a figure.
func (c *Cast) sight(id int, weight float64) {
	s := &c.seen
	old := c.salience(id)
	s.weight[id] = min(max(old, weight)+gain*min(old, weight), weightMost)
	s.when[id] = s.sentence
	at := 0
	for at < len(s.recent) && s.recent[at] != id {
		at++
	}
	if at == len(s.recent) {
		if at == maxRecent {
			at--
		} else {
			s.recent = append(s.recent, id)
		}
	}
	copy(s.recent[1:at+1], s.recent[:at])
	s.recent[0] = id
}

// salience is what is left of a figure's weight.
func (c *Cast) salience(id int) float64 {
	w := c.seen.weight[id]
	for n := min(c.seen.sentence-c.seen.when[id], maxFar); n > 0; n-- {
		w *= fade
	}
	return w
}

// readTo reads on to a token, counting the mentions on the way.
func (c *Cast) readTo(passage, token int) {
	s := &c.seen
	for s.passage < passage || s.passage == passage && s.token < token {
		p := &c.text[s.passage]
		if s.token >= len(p.Tokens) {
			s.passage, s.token, s.quoted = s.passage+1, 0, false
			s.paragraph = s.sentence + 1
			continue
		}
		if s.token == 0 && (p.Kind == prose.Post || isCaption(p)) {
			s.token = len(p.Tokens)
			continue
		}
		end := len(p.Tokens)
		if s.passage == passage {
			end = min(end, token)
		}
		if c.skipWords(p, end); s.token < end {
			c.readToken(p)
			s.token++
		}
	}
}

// skipWords goes on to the next token before end that tells something, as few
// do.
func (c *Cast) skipWords(p *lexicon.Passage, end int) {
	s := &c.seen
	if s.name < len(c.names) && c.names[s.name].Passage == s.passage {
		end = min(end, c.names[s.name].From)
	}
	for ; s.token < end; s.token++ {
		t := &p.Tokens[s.token]
		if t.First || t.Kind == prose.Mark || c.isPersonal(t) {
			return
		}
	}
}

// isPersonal reports whether the word is "he" or "she" or another short form of them,
// not "himself".
func (c *Cast) isPersonal(t *prose.Token) bool {
	return t.Kind == prose.Word && len(t.Lower) <= 4 && c.lex.Is(*t, lexicon.NameSingular)
}

// readToken reads one token.
func (c *Cast) readToken(p *lexicon.Passage) {
	s := &c.seen
	t := &p.Tokens[s.token]
	for s.name < len(c.names) && c.before(c.names[s.name].Mention) {
		s.name++
	}
	switch {
	case t.Kind == prose.Mark:
		s.quoted = TogglesQuote(p.Tokens, s.token, s.quoted)
	case t.Kind != prose.Word:
		return
	}
	if t.First && !s.quoted {
		s.sentence++
	}
	if s.name < len(c.names) && c.names[s.name].Passage == s.passage && c.names[s.name].From == s.token {
		c.readName(p, &c.names[s.name])
		return
	}
	if t.First && !s.quoted && c.lex.Is(*t, lexicon.NameDefinite) {
		c.readDescription(p)
	}
	if s.quoted || !c.isPersonal(t) {
		return
	}
	if id := c.antecedent(c.lex.People.Pronouns[t.Lower]); id >= 0 {
		c.sight(id, weightObject)
	}
}

// readDescription counts a sentence that begins with the role of a figure as one
// about them: The president left.
func (c *Cast) readDescription(p *lexicon.Passage) {
	const most = 4 // tokens up to the noun
	s := &c.seen
	if i := s.token + 1; i < len(p.Tokens) && isAge(&p.Tokens[i]) && tellsAge(p.Tokens, i) { // Der 38-Jährige sagte aus.
		m := lexicon.Mention{Passage: s.passage, From: s.token, To: i + 3}
		if a := c.lastPerson(p, m, m.To); len(a.figures) == 1 {
			c.sight(a.figures[0], weightTopic)
			s.turned, s.turnedTo, s.turnedAt = !slices.Contains(s.last.figures, a.figures[0]), a.figures[0], s.sentence
		}
		return
	}
	for i := s.token + 1; i < len(p.Tokens) && i <= s.token+most && p.Tokens[i].Kind == prose.Word; i++ {
		one, ok := c.roleAt(p, i)
		if !ok || c.nameIndex(s.passage, i+1) >= 0 {
			continue
		}
		if next := i + 1; next < len(p.Tokens) && p.Tokens[next].Kind == prose.Word && c.isRoleNoun(p.Tokens[next]) {
			continue
		}
		m := lexicon.Mention{Passage: s.passage, From: s.token, To: i + 1}
		if a := c.bearer(p, m, one, p.Tokens[i].Lower); a >= 0 && c.isOfGender(&c.Figures[a], p, m) {
			c.sight(a, weightTopic)
			if c.lex.People.NounFirst && !slices.Contains(s.last.figures, a) {
				s.turned, s.turnedTo, s.turnedAt = true, a, s.sentence
			}
		} else if !roleIsPlural(p.Tokens[i].Lower, one) && c.turnsFrom(p.Tokens, i+1) {
			s.stranger, s.strangerAt, s.turned = true, s.sentence, false // Le maire, lui, a choisi.
		}
		return
	}
}

// turnsFrom reports whether words behind a job at i, an adjective perhaps between, turn to another
// than who spoke before: La déléguée syndicale, elle, …
func (c *Cast) turnsFrom(tokens []prose.Token, i int) bool {
	if i+1 < len(tokens) && tokens[i].Kind == prose.Word && !tokens[i].Capital {
		i++
	}
	return lexicon.OverContrast(tokens, i, c.lex.Speech.Contrast) > i
}

// before reports whether the mention starts before the place of the reading.
func (c *Cast) before(m lexicon.Mention) bool {
	return m.Passage < c.seen.passage || m.Passage == c.seen.passage && m.From < c.seen.token
}

// TogglesQuote follows the quotation marks, roughly: typewriter marks toggle, and of those
// that open in one language and close in another the white space tells: „…“ and »…«.
func TogglesQuote(tokens []prose.Token, i int, quoted bool) bool {
	switch mark := tokens[i].Lower; mark {
	case "“", "«", "»":
		opens := i == 0 || tokens[i].Space || tokens[i-1].Lower == "(" || tokens[i-1].Lower == "—"
		return opens && (mark != "»" || i+1 < len(tokens) && !tokens[i+1].Space && tokens[i+1].Kind != prose.Mark)
	case "„":
		return true
	case "”":
		return false
	case `"`:
		return !quoted
	case "'":
		if i > 0 && tokens[i-1].Lower == "'" && !tokens[i].Space {
			return !quoted
		}
	}
	return quoted
}

// readName counts a name.
func (c *Cast) readName(p *lexicon.Passage, n *properName) {
	if n.Figure < 0 || n.titled || n.From > 0 && c.isDemonym(p, lexicon.Mention{Passage: n.Passage, From: n.From - 1, To: n.To}, answerOf(n.Figure)) {
		return
	}
	c.noteGroup(p, n)
	weight := c.weigh(p, n)
	if c.seen.quoted {
		weight = weightQuoted
	}
	if weight >= weightTopic && !slices.Contains(c.seen.last.figures, n.Figure) {
		c.seen.turned, c.seen.turnedTo, c.seen.turnedAt = true, n.Figure, c.seen.sentence
	}
	if f := &c.Figures[n.Figure]; weight >= weightTopic && c.seen.opener == 0 && n.Passage <= leadPassages && !f.person && len(f.roles) == 0 && len(f.core) > 1 && c.isIt(p, n.To) {
		c.seen.opener = n.Figure + 1
	}
	c.sight(n.Figure, weight)
}

// weigh tells how weighty a mention is by its place in the clause.
func (c *Cast) weigh(p *lexicon.Passage, n *properName) float64 {
	words, tokens := &c.lex.People, p.Tokens
	var next prose.Token
	if n.To < len(tokens) {
		next = tokens[n.To]
		if c.lex.People.NounFirst {
			next = tokens[min(c.behindParty(tokens, n.To), len(tokens)-1)] // Luis Gil (PP), no vino
		}
	}
	switch {
	case n.possessive:
		return weightPossess
	case c.isModified(next):
		return weightModifier
	}
	from := n.titleFrom
	if from > 1 && isApostrophe(tokens[from-1].Lower) && c.lex.Is(tokens[from-2], lexicon.NameDefinite) {
		from -= 2 // L’entraîneur Jean Roy
	}
	for from > 0 && c.lex.Is(tokens[from-1], lexicon.NameDefinite) {
		from--
	}
	subject := c.isVerbal(next) || next.Lower == "," || next.Space && (next.Lower == "—" || next.Lower == "–") // Roe left; Roe – a baker – left
	switch {
	case from == 0 || tokens[from].First, next.Lower == "," && c.opensApposition(tokens, from), subject && c.followsOpening(tokens, from):
		return weightTopic
	case c.isAgent(tokens, n):
		return weightSpeaker
	case c.lex.Is(tokens[from-1], lexicon.NamePreposition):
		return weightObject
	case c.isVerbal(next) && tokens[from-1].Lower == ",", words.Reflexive != "" && tokens[from-1].Lower == words.Reflexive: // "After the vote, Roe left"; äußerte sich Roe
		return weightTopic
	case c.comesSecond(p, n, from), subject && len(n.words) > 1 && c.opensWithJob(tokens, from):
		return weightTopic
	case subject:
		return weightSubject
	}
	return weightObject
}

// antecedent returns the figure that a singular pronoun stands for, -1 when
// none is near.
func (c *Cast) antecedent(kind lexicon.Pronoun) int {
	return c.antecedentLike(kind, func(*figure) bool { return true })
}

// antecedentLike is antecedent among the figures that are alike.
func (c *Cast) antecedentLike(kind lexicon.Pronoun, alike func(*figure) bool) int {
	best, most := -1, 0.02
	for _, id := range c.seen.recent {
		f := &c.Figures[id]
		if !f.agrees(kind) || !alike(f) || kind != lexicon.PronounIt && c.isPassing(f) {
			continue
		}
		w := c.salience(id)
		if !c.seen.turned && slices.Contains(c.seen.last.figures, id) && c.seen.sentence-c.seen.lastAt <= 2 {
			w += weightChain
		}
		if c.seen.turned && id == c.seen.turnedTo && c.seen.sentence-c.seen.turnedAt <= 1 {
			w += weightChain // Jane Roe threw first. “…,” she said.
		}
		switch {
		case kind == lexicon.PronounIt:
			w += perMention * float64(min(f.count+f.singles, mostMentions))
		case !f.person && (!f.spoke || len(f.core) > 1 && c.hasPersonInMind(kind)):
			w *= 0.4 // Point Alma is no woman while one is in mind
		case f.gender == lexicon.UnknownGender:
			w *= 0.8
		}
		if w > most {
			best, most = id, w
		}
	}
	if one := c.broughtIn(kind); one >= 0 && best >= 0 && c.seen.when[best] < c.seen.paragraph {
		return one
	}
	return best
}

// isPassing reports whether a name may be none, where nouns have capitals: nothing shows
// a person, and the text has it but once. Weitere Versuche …
func (c *Cast) isPassing(f *figure) bool {
	if !c.lex.People.NounsCapital || f.person || f.spoke {
		return false
	}
	owner, genitive := strings.CutSuffix(f.core[0], "s") // Roes Filme
	return f.count+f.singles < 2 || genitive && len(c.byWord[owner]) > 0
}

// agrees reports whether a pronoun may stand for a figure. One that nothing
// shows to be a person or an organisation, and that has not spoken, is as
// likely a place.
func (f *figure) agrees(kind lexicon.Pronoun) bool {
	switch kind {
	case lexicon.PronounIt:
		return f.organisation || !f.person && f.spoke && len(f.roles) == 0
	case lexicon.PronounWho:
		return f.person && !f.organisation
	case lexicon.PronounHe:
		if f.gender == lexicon.Female {
			return false
		}
	case lexicon.PronounShe:
		if f.gender == lexicon.Male {
			return false
		}
	}
	return !f.organisation && (f.person || len(f.core) > 1 && !f.placed || f.spoke)
}

// A Speaker is whom a quote is attributed to.
type Speaker struct {
	// Name is who Mention is, as fully as the article names them; empty when
	// it does not.
	Name string

	// Mention is the words that name the source at this quote: "he", "the
	// Taoiseach", "Maria Zakharova".
	Mention string

	// Role is the title or job that the article gives them.
	Role string

	// Span is where Mention stands; zero when there is none.
	Span prose.Span

	// Rivalled tells that the text had somebody else of the kind nearly as much in mind.
	Rivalled bool
}
