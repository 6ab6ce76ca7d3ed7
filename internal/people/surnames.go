package people

import (
	"slices"
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// attachSingles gives the names of one word to the figures that they are
// short for, and makes figures of the others, those last that open a sentence.
func (c *Cast) attachSingles() {
	for i := range c.names {
		if n := &c.names[i]; n.Figure < 0 && !n.titled && !c.attach(i) && n.trade != "" {
			c.addSingle(i)
		}
	}
	for _, opens := range [...]bool{false, true} {
		for i := range c.names {
			n := &c.names[i]
			if n.Figure < 0 && !n.titled && n.opens == opens && !c.attach(i) {
				c.addSingle(i)
			}
		}
	}
	if c.lex.People.NounsCapital { // names before those that told them
		for i := range c.names {
			if n := &c.names[i]; n.Figure < 0 && !n.titled && len(n.words) == 1 {
				c.attach(i)
			}
		}
	}
	c.dropNouns()
}

// noteSingles notes where each name of one word first stands.
func (c *Cast) noteSingles() {
	c.singles = c.buffer.singles
	for i := range c.names {
		n := &c.names[i]
		if n.titled || len(n.words) != 1 {
			continue
		}
		if _, known := c.singles[n.words[0].lower]; !known {
			c.singles[n.words[0].lower] = n.Passage
		}
	}
}

// addSingle makes a figure of a name of one word, where its capital letter
// tells that it is a name.
func (c *Cast) addSingle(i int) {
	n := &c.names[i]
	byTitle := !n.honorific && !c.isAbbreviated(n) && c.followsJob(n)
	if n.opens || n.short || c.lex.People.NounsCapital && !n.honorific && n.trade == "" && !byTitle && !c.isAbbreviated(n) {
		return
	}
	core := c.coreOf(n.words)
	if len(core) == 0 {
		return
	}
	n.Figure = len(c.Figures)
	c.Figures = append(c.Figures, figure{first: i})
	c.enrich(n.Figure, n, core)
	c.Figures[n.Figure].singles++
	c.Figures[n.Figure].byTitle = byTitle
	c.index(n.Figure)
}

// followsJob reports whether a job without an article stands before a name of one word, where
// nouns have capitals, so that it may be a surname: Polizeisprecher Roe; but no Minister Termine.
func (c *Cast) followsJob(n *properName) bool {
	if !c.lex.People.NounsCapital || !n.person || len(n.words) != 1 || n.roleFrom+1 != n.From {
		return false
	}
	p := &c.text[n.Passage]
	if before := n.roleFrom - 1; before >= 0 && !p.Tokens[n.roleFrom].First && (p.Tokens[before].Kind == prose.Mark || c.lex.Is(p.Tokens[before], lexicon.NameDefinite|lexicon.NameIndefinite)) {
		return false
	}
	return c.isJobAndSurname(p, n.roleFrom)
}

// isJobAndSurname reports whether a job of one stands at i and behind it what is no noun that
// its ending tells: Polizeisprecher Roe.
func (c *Cast) isJobAndSurname(p *lexicon.Passage, i int) bool {
	const prefix = 4 // bytes before a job: no Privater
	one, ok := c.roleAt(p, i)
	word := &p.Tokens[i+1]
	if more := len(p.Tokens[i].Lower) - len(one); more > 0 && more < prefix || i+2 < len(p.Tokens) && p.Tokens[i+2].Kind == prose.Number {
		return false // Mutter Anfang 40
	}
	return ok && !roleIsPlural(p.Tokens[i].Lower, one) && word.Capital && word.Kind == prose.Word && !lexicon.EndsIn(word.Lower, c.lex.People.Abstract) && !strings.HasSuffix(word.Lower, "e") && !c.isRoleNoun(*word)
}

// dropNouns takes the figures that are but nouns from the names: those that only a job told to
// be surnames, and that stand but once or with an article. Dort schlugen Forscher Alarm.
func (c *Cast) dropNouns() {
	if !c.lex.People.NounsCapital {
		return
	}
	for pass := range 2 {
		for i := range c.names {
			n := &c.names[i]
			if n.Figure < 0 || !c.Figures[n.Figure].byTitle {
				continue
			}
			f := &c.Figures[n.Figure]
			switch bare := n.roleFrom == n.From && n.From > 0; {
			case pass == 1 && f.singles+f.count < 2:
				n.Figure = -1
			case pass == 0 && bare && c.lex.Is(c.text[n.Passage].Tokens[n.From-1], lexicon.NameDefinite|lexicon.NameIndefinite):
				f.singles, f.count = 0, 0
			}
		}
	}
}

// isAbbreviated reports whether a name is one word with two capitals or more, as no
// noun has: AfD, DGB.
func (c *Cast) isAbbreviated(n *properName) bool {
	const longest = 6 // bytes
	word := c.text[n.Passage].TextOf(n.From, n.To)
	return len(word) <= longest && !strings.Contains(word, "-") && strings.IndexFunc(word[1:], unicode.IsUpper) >= 0
}

// attach finds the figure that a name of one word is short for.
func (c *Cast) attach(i int) bool {
	n := &c.names[i]
	core := c.coreOf(n.words)
	if len(core) != 1 {
		return false
	}
	id := c.shortFor(core[0], n, i)
	if id < 0 {
		return false
	}
	n.Figure = id
	f := &c.Figures[id]
	f.singles++
	if f.trade == "" && !f.person {
		f.trade, f.organisation = n.trade, f.organisation || n.trade != ""
	}
	if f.gender == lexicon.UnknownGender && n.honorific {
		f.gender = n.gender
	}
	f.person = f.person || n.honorific
	return true
}

// shortFor returns the figure that the word is short for, -1 when none is: the
// one that it ends the name of, before one that it begins, before the rest;
// among namesakes the one last named in full in the same passage, then the one
// most often named.
func (c *Cast) shortFor(word string, n *properName, at int) int {
	best, most := -1, 0
	for _, id := range c.byWord[word] {
		f := &c.Figures[id]
		score := c.fits(f, word, n)
		if score == 0 || n != nil && !f.person && !n.short && !n.honorific && c.knownBefore(word, f) {
			continue
		}
		score += min(f.count, 50)
		if c.namedBefore(id, n, at) && (f.singles > 0 || !c.isCalled(word, id)) {
			score += 100
		}
		if len(c.byWord[word]) > 1 && f.person {
			if g := c.pronounBeside(n, at); g != lexicon.UnknownGender && f.gender != lexicon.UnknownGender && g != f.gender {
				score -= 60 // Roe shared her anxiety
			}
			if strings.Contains(c.headline, f.Name) {
				score += 30 // whom the story is about
			}
		}
		if score > most {
			best, most = id, score
		}
	}
	return best
}

// pronounBeside returns the gender of the "his" or "her" that stands before or behind a name in
// its sentence with no other name between: In announcing his retirement, Roe said.
func (c *Cast) pronounBeside(n *properName, at int) lexicon.Gender {
	const far = 12 // tokens
	if n == nil || c.lex.People.NounsCapital || c.lex.People.NounFirst {
		return lexicon.UnknownGender
	}
	tokens := c.text[n.Passage].Tokens
	next, last := len(tokens), 0
	if at+1 < len(c.names) && c.names[at+1].Passage == n.Passage {
		next = c.names[at+1].From
	}
	if at > 0 && c.names[at-1].Passage == n.Passage {
		last = c.names[at-1].To
	}
	for i := n.To; i < min(next, n.To+far) && !tokens[i].First && !isQuotation(&tokens[i]); i++ {
		if c.isPersonal(&tokens[i]) {
			return genderOf(c.lex.People.Pronouns[tokens[i].Lower])
		}
	}
	for i := n.From - 1; i >= max(last, n.From-far) && !tokens[i+1].First && !isQuotation(&tokens[i]); i-- {
		if c.isPersonal(&tokens[i]) {
			return genderOf(c.lex.People.Pronouns[tokens[i].Lower])
		}
	}
	return lexicon.UnknownGender
}

// isQuotation reports whether a token is a mark around somebody's words.
func isQuotation(t *prose.Token) bool {
	switch t.Lower {
	case `"`, "“", "”", "'", "‘":
		return true
	}
	return false
}

// genderOf is the gender of whom a pronoun stands for, as far as it tells.
func genderOf(kind lexicon.Pronoun) lexicon.Gender {
	switch kind {
	case lexicon.PronounHe:
		return lexicon.Male
	case lexicon.PronounShe:
		return lexicon.Female
	}
	return lexicon.UnknownGender
}

// isCalled reports whether the text has called another figure by the word alone, more than
// once: Jan Roe won. Roe smiled. … his wife Ann Roe. Roe left.
func (c *Cast) isCalled(word string, but int) bool {
	const often = 2
	return slices.ContainsFunc(c.byWord[word], func(id int) bool { return id != but && c.Figures[id].person && c.Figures[id].singles >= often })
}

// knownBefore reports whether the text uses a word as a name of its own before
// the name that ends with it: "Twitter" before "State Twitter". The first
// passage does not count: a headline may stand there.
func (c *Cast) knownBefore(word string, f *figure) bool {
	passage, ok := c.singles[word]
	return ok && passage > 0 && passage < c.names[f.first].Passage && f.core[0] != word
}

// fits scores how well a word stands for a figure: not at all when its title
// is of the other gender.
func (c *Cast) fits(f *figure, word string, n *properName) int {
	const ends, begins, inside = 1000, 600, 300
	if n != nil && n.gender != lexicon.UnknownGender && f.gender != lexicon.UnknownGender && n.gender != f.gender {
		return 0
	}
	switch {
	case isLastWord(f.core[len(f.core)-1], word):
		if n != nil && c.isTeam(f, n) || c.isOfOthers(f) {
			return 0
		}
		return ends
	case len(f.core) == 1:
		return 0
	case c.lex.People.TwoSurnames && !f.organisation && len(f.core) > 2 && f.core[len(f.core)-2] == word:
		return ends
	case f.organisation && f.core[0] != word && len(word) == len(f.core):
		return begins // its initials
	case f.core[0] == word && n != nil && !f.person && c.isLabel(f, n):
		return 0
	case f.core[0] == word && n != nil && !f.placed && !f.organisation && (!n.opens || c.isSaying(n)) && len(f.core) == 2:
		return begins // Kiki of Kiki Marlow
	case !f.person:
		return 0
	case f.core[0] == word:
		return begins
	}
	return inside
}

// isSaying reports whether a verb of saying stands right behind a name: Dalva diz que não.
func (c *Cast) isSaying(n *properName) bool {
	tokens := c.text[n.Passage].Tokens
	if !c.lex.People.NounFirst || n.To >= len(tokens) {
		return false
	}
	cue := c.lex.Vocabulary.Words[tokens[n.To].Word].Speech.Cue
	return cue.Frames&lexicon.FrameSpeech != 0 && (cue.Form == lexicon.FormPresent || cue.Form == lexicon.FormPast)
}

// isLabel reports whether what nothing shows to be a person is printed in capitals, as a line
// of display is, and a shorter name is not: Brenner is not short for BRENNER CAVALLO.
func (c *Cast) isLabel(f *figure, n *properName) bool {
	full := &c.names[f.first]
	return !n.words[0].caps && !slices.ContainsFunc(full.words, func(w nameWord) bool { return !w.caps })
}

// isLastWord reports whether a word is the last of a name's last word, which
// may have particles.
func isLastWord(last, word string) bool {
	rest, ok := strings.CutSuffix(last, word)
	return ok && (rest == "" || rest[len(rest)-1] == ' ') || bareName(last) == word
}

// bareName returns a word of a name without its particles and the article that a hyphen
// joins to it: Leyen of von der Leyen, Rashidi of al-Rashidi.
func bareName(word string) string {
	word = word[strings.LastIndexByte(word, ' ')+1:]
	article, rest, joined := strings.Cut(word, "-")
	if joined && len(rest) > len(article) && (lexicon.PersonalNames().Articles[article] || lexicon.PersonalNames().Particles[article]) {
		return rest
	}
	return word
}

// isTeam reports whether a figure is an organisation that ends with somebody's
// name: "Team Roe" is not "Mr. Roe".
func (c *Cast) isTeam(f *figure, n *properName) bool {
	return f.organisation && n.honorific || !n.short && !f.person && c.lex.People.Organisation(f.core[0])
}

// namedBefore reports whether one of the last few names before n in its
// passage is the figure's full name.
func (c *Cast) namedBefore(id int, n *properName, at int) bool {
	if n == nil {
		return false
	}
	const back = 6
	for i := at - 1; i >= 0 && i >= at-back && c.names[i].Passage == n.Passage; i-- {
		if c.names[i].Figure == id && len(c.names[i].words) > 1 {
			return true
		}
	}
	return false
}

// joinOwners cuts what somebody has off their name, where nouns have capitals and the text
// has the name without: Ann Roes Film is Ann Roe’s.
func (c *Cast) joinOwners(keys map[nameKey]int) {
	if !c.lex.People.NounsCapital {
		return
	}
	for i := range c.names {
		n := &c.names[i]
		if n.Figure < 0 || len(n.words) < 2 || c.Figures[n.Figure].organisation {
			continue
		}
		f := &c.Figures[n.Figure]
		for _, words := range [...]int{len(n.words) - 1, len(n.words)} {
			last := len(f.core) - 1 - len(n.words) + words
			if last < 1 {
				continue
			}
			surname, genitive := strings.CutSuffix(f.core[last], "s")
			if !genitive {
				continue
			}
			owner := append(slices.Clone(f.core[:last]), surname)
			id, ok := keys[keyOf(owner, false)]
			if !ok && c.isCalledAlone(owner) {
				id, ok = len(c.Figures), true
				keys[keyOf(owner, false)] = id
				name := strings.TrimSuffix(c.text[n.Passage].TextOf(n.From, n.words[words-1].to), "s")
				c.Figures = append(prose.Roomy(c.Figures, maxNames), figure{Name: name, core: owner, length: words, person: n.person, gender: n.gender, first: i})
			}
			if !ok || id == n.Figure {
				continue
			}
			c.Figures[n.Figure].count--
			c.Figures[id].count++
			n.words = n.words[:words]
			n.Figure, n.possessive, n.To = id, true, n.words[words-1].to
			break
		}
	}
}

// isCalledAlone reports whether the text has the surname of a person alone, and not as
// something that they have: Jan Roes Film, then Roe.
func (c *Cast) isCalledAlone(core []string) bool {
	if _, given := lexicon.PersonalNames().IsGiven(core[0]); !given {
		return false
	}
	_, alone := c.singles[core[len(core)-1]]
	return alone
}

// joinJobs gives the names of a job that the lexicon lacks and a surname, where nouns have
// capitals, to the one person of that surname: Youtuber Roe of Jan Roe.
func (c *Cast) joinJobs() {
	if !c.lex.People.NounsCapital {
		return
	}
	jobs := make(map[int]bool)
	surnames := make(map[string]int) // 1 + the person of each, -1 for several
	for id := range c.Figures {
		if f := &c.Figures[id]; f.count > 0 && c.opensWithJobName(f) {
			jobs[id], surnames[f.core[1]] = true, 0
		}
	}
	if len(jobs) == 0 {
		return
	}
	for id := range c.Figures {
		f := &c.Figures[id]
		if jobs[id] || f.count == 0 || !f.person || f.organisation {
			continue
		}
		surname := f.core[len(f.core)-1]
		switch was, wanted := surnames[surname]; {
		case wanted && was == 0:
			surnames[surname] = 1 + id
		case wanted:
			surnames[surname] = -1
		}
	}
	for i := range c.names {
		n := &c.names[i]
		if !jobs[n.Figure] {
			continue
		}
		if one := surnames[c.Figures[n.Figure].core[1]]; one > 0 {
			c.Figures[n.Figure].count--
			n.Figure = one - 1
			c.Figures[n.Figure].count++
		}
	}
}

// opensWithJobName reports whether a name of two words begins with one that is longer than
// most forenames and ends as jobs do.
func (c *Cast) opensWithJobName(f *figure) bool {
	const single, double = 7, 15 // bytes of a forename that the table lacks
	if len(f.core) != 2 || f.organisation {
		return false
	}
	first, longest := f.core[0], single
	if strings.Contains(first, "-") {
		longest = double
	}
	_, given := lexicon.PersonalNames().IsGiven(first)
	return !given && len(first) > longest && lexicon.EndsIn(first, c.lex.People.Trade)
}
