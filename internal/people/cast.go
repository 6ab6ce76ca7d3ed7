package people

import (
	"slices"
	"sort"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Limits that keep the cast of a hostile text small.
const (
	maxNamesakes = 16  // figures that share a word
	maxRoles     = 6   // titles and jobs of one figure
	maxHolders   = 200 // figures with a title or job
)

// A figure is a person or an organisation of the article.
type figure struct {
	Name         string   // the fullest form that the article gives
	core         []string // its words in lower case, without initials and "Jr."
	length       int      // words of the fullest form
	gender       lexicon.Gender
	person       bool   // surely one
	organisation bool   // surely one
	placed       bool   // stands behind "im": Weißes Haus, where nouns have capitals
	spoke        bool   // was the source of a quote
	byTitle      bool   // only a job tells that its one word is a surname: Polizeisprecher Roe
	trade        string // the noun before its name that tells what it is: Supermarktkette
	roles        []role
	party        string // in lower case, from the bracket behind the name: Roe (AfD)
	age          string // as printed: Roe, 36,
	count        int    // mentions by more than one word
	singles      int    // mentions by one word
	first        int    // the first name, an index in the cast's names
}

// A role is a title or a job of a figure as the article words it.
type role struct {
	text string // "foreign ministry spokeswoman"
	head string // "spokeswoman"
}

// A Cast is who appears in an article and by which mentions.
type Cast struct {
	text     []lexicon.Passage
	lex      *lexicon.Lexicon
	names    []properName
	starts   []int // of each passage: its first name
	Figures  []figure
	cores    []string         // the words of names, one name after the other
	byWord   map[string][]int // figures by each word of their names
	byAge    map[string][]int // figures by their ages
	alone    []int            // what the lists of byWord begin in
	holders  []int            // figures with a role
	singles  map[string]int   // names of one word: the first passage with each
	authors  []Author
	seen     sightings
	headline string
	buffer   *nameBuffer // what the names lie in
}

// Release gives the cast's memory to the next article. The cast must not be used
// any more.
func (c *Cast) Release() {
	c.buffer.figures, c.buffer.cores, c.buffer.alone = c.Figures, c.cores, c.alone
	c.buffer.release()
}

// ReadCast collects the people and organisations of the passages. The headline
// and the authors may name them more fully.
func ReadCast(text []lexicon.Passage, lex *lexicon.Lexicon, headline string, authors []Author) *Cast {
	c := &Cast{text: text, lex: lex, authors: authors, headline: headline, buffer: pooledNames.Get().(*nameBuffer)}
	c.names = readNames(text, lex, c.buffer)
	c.byWord = c.buffer.byWord
	c.cores = slices.Grow(c.buffer.cores[:0], 2*len(c.names))
	c.alone = slices.Grow(c.buffer.alone[:0], len(c.names))
	c.Figures = c.buffer.figures[:0]
	c.starts = make([]int, len(text)+1)
	for _, n := range c.names {
		c.starts[n.Passage+1]++
	}
	for i := range text {
		c.starts[i+1] += c.starts[i]
	}
	c.noteSingles()
	c.gather()
	c.attachSingles()
	c.readTitled(headline)
	c.readPronouns()
	c.readRoles()
	return c
}

// A nameKey identifies a name of several words: a person by the first and the
// last of them, whatever stands between.
type nameKey struct{ first, last, rest string }

// keyOf returns the key of a core of two words or more.
func keyOf(core []string, organisation bool) nameKey {
	k := nameKey{first: core[0], last: core[len(core)-1]}
	if organisation && len(core) > 2 {
		k.rest = strings.Join(core[1:len(core)-1], " ")
	}
	return k
}

// coreOf returns the words of a name in lower case without initials and
// suffixes; a particle belongs to the word behind it.
func (c *Cast) coreOf(words []nameWord) []string {
	start := len(c.cores)
	particles := ""
	suffixes := lexicon.PersonalNames().Suffixes
	for i, w := range words {
		switch {
		case w.link, i+1 < len(words) && isParticle(w.lower):
			particles += w.lower + " "
			continue
		case w.initial && !w.caps && len(words) > 1 && i+1 < len(words), i > 0 && suffixes[w.lower], w.lower == "&":
			continue
		}
		c.cores = append(c.cores, particles+w.lower)
		particles = ""
	}
	return c.cores[start:len(c.cores):len(c.cores)]
}

// isParticle reports whether a capitalised word is a particle: "De Witt", not
// "Ben Roe".
func isParticle(word string) bool {
	if !lexicon.PersonalNames().Particles[word] {
		return false
	}
	_, given := lexicon.PersonalNames().IsGiven(word)
	return !given
}

// gather makes a figure of each name of several words, and joins the names of
// one figure: "Jane Roe", "Jane M. Roe", "Jane Poe Roe".
func (c *Cast) gather() {
	keys := c.buffer.keys
	for i := range c.names {
		n := &c.names[i]
		if n.titled || len(n.words) < 2 {
			continue
		}
		core := c.coreOf(n.words)
		if len(core) < 2 {
			continue
		}
		key := keyOf(core, n.organisation)
		id, known := keys[key]
		if !known {
			id = len(c.Figures)
			keys[key] = id
			c.Figures = append(prose.Roomy(c.Figures, maxNames), figure{first: i})
		}
		n.Figure = id
		c.enrich(id, n, core)
		c.Figures[id].count++
		if n.From > 0 && len(c.lex.People.Placing) > 0 {
			before := c.text[n.Passage].Tokens[n.From-1].Lower
			c.Figures[id].placed = c.Figures[id].placed || c.lex.People.Definite[before] || c.lex.People.Placing[before]
		}
	}
	c.joinOwners(keys)
	c.joinLonger(keys)
	c.joinShorter(keys)
	c.joinJobs()
	for id := range c.Figures {
		if c.Figures[id].count > 0 {
			c.index(id)
		}
	}
}

// enrich adds what one name tells of its figure.
func (c *Cast) enrich(id int, n *properName, core []string) {
	f := &c.Figures[id]
	if len(n.words) > f.length || f.length == len(n.words) && len(core) < len(f.core) {
		f.Name, f.core, f.length = c.printed(n), core, len(n.words)
	}
	f.person = f.person || n.person
	f.organisation = f.organisation || n.organisation || isAcronym(n)
	if f.gender == lexicon.UnknownGender {
		f.gender = n.gender
	}
	if f.trade == "" {
		f.trade = n.trade
	}
}

// isAcronym reports whether a name is one word of some capitals: "ECB".
func isAcronym(n *properName) bool {
	const longest = 5
	return len(n.words) == 1 && !n.person && n.words[0].caps && !n.words[0].initial && len(n.words[0].lower) <= longest
}

// joinLonger gives the names that begin with a word too many to the figure
// that the rest names: "Candidate Jane Roe".
func (c *Cast) joinLonger(keys map[nameKey]int) {
	for i := range c.names {
		n := &c.names[i]
		if n.Figure < 0 {
			continue
		}
		f := &c.Figures[n.Figure]
		if len(f.core) < 3 || f.organisation {
			continue
		}
		if _, given := lexicon.PersonalNames().IsGiven(f.core[0]); given {
			continue
		}
		id, ok := keys[keyOf(f.core[1:], false)]
		if !ok || id == n.Figure || !c.Figures[id].person {
			continue
		}
		f.count--
		c.Figures[id].count++
		n.Figure = id
	}
}

// joinShorter gives the names that lack a given name, "Poe Roe" of Jane Poe Roe,
// or where people have two surnames the second of these, "Ana Ruiz" of Ana Ruiz
// Gil, to the one person whom they are short for.
func (c *Cast) joinShorter(keys map[nameKey]int) {
	whole := make(map[int]int) // the figure by its short form, -1 for several
	note := func(core []string, id int) {
		short, known := keys[keyOf(core, false)]
		if !known || short == id || c.Figures[short].count == 0 || c.Figures[short].organisation || len(c.Figures[short].core) >= len(c.Figures[id].core) {
			return
		}
		if other, claimed := whole[short]; claimed && other != id {
			id = -1
		}
		whole[short] = id
	}
	for id := range c.Figures {
		f := &c.Figures[id]
		if len(f.core) < 3 || !f.person && !c.lex.People.TwoSurnames || f.organisation || f.count == 0 {
			continue
		}
		note(f.core[1:], id)
		if c.lex.People.TwoSurnames {
			note(f.core[:len(f.core)-1], id)
		}
	}
	if len(whole) == 0 {
		return
	}
	for i := range c.names {
		n := &c.names[i]
		if id, ok := whole[n.Figure]; ok && id >= 0 {
			c.Figures[n.Figure].count--
			c.Figures[id].count++
			n.Figure = id
		}
	}
}

// index enters a figure under the words of its name.
func (c *Cast) index(id int) {
	for _, word := range c.Figures[id].core {
		c.enter(word, id)
		if bare := bareName(word); bare != word {
			c.enter(bare, id)
		}
	}
	if initials := c.initials(id); len(initials) > 2 {
		c.enter(initials, id)
	}
}

func (c *Cast) enter(word string, id int) {
	list := c.byWord[word]
	switch {
	case len(list) == 0: // nearly always the only one
		c.alone = append(c.alone, id)
		c.byWord[word] = c.alone[len(c.alone)-1 : len(c.alone) : len(c.alone)]
	case len(list) < maxNamesakes && !slices.Contains(list, id):
		c.byWord[word] = append(list, id)
	}
}

// initials returns the acronym that the name of an organisation makes.
func (c *Cast) initials(id int) string {
	f := &c.Figures[id]
	if f.person {
		return ""
	}
	initials := ""
	for _, word := range f.core {
		initials += initialOf(word[strings.LastIndexByte(word, ' ')+1:])
	}
	return initials
}

// printed returns a name as the text prints it, words in capitals mended.
func (c *Cast) printed(n *properName) string {
	p := &c.text[n.Passage]
	text := p.TextOf(n.From, n.To)
	if !n.person || len(n.words) < 2 {
		return c.nominativeOf(n, text)
	}
	const short = 3 // "JD", "AOC": letters spoken one by one
	var mended []byte
	at := int(p.Tokens[n.From].Start)
	for _, w := range n.words {
		start, end := int(p.Tokens[w.from].Start), int(p.Tokens[w.to-1].End)
		if !w.caps || w.initial || end-start <= short || lexicon.PersonalNames().Suffixes[w.lower] {
			continue
		}
		mended = append(mended, p.Text[at:start]...)
		mended = append(mended, nameCase(p.Text[start:end])...)
		at = end
	}
	if mended == nil {
		return text
	}
	return string(mended) + p.Text[at:p.Tokens[n.To-1].End]
}

// nameCase writes a word in capitals as a name: "JEAN-LUC" as "Jean-Luc".
func nameCase(word string) string {
	lower, upper := []rune(strings.ToLower(word)), []rune(word)
	if len(lower) != len(upper) {
		return word
	}
	for i := range lower {
		if i == 0 || lower[i-1] == '-' || lower[i-1] == '\'' || lower[i-1] == '’' {
			lower[i] = upper[i]
		}
	}
	return string(lower)
}

// readTitled lets lines of display name a figure more fully: the word before a
// surname, when it is a given name. Such lines make no figures.
func (c *Cast) readTitled(headline string) {
	for i := range c.names {
		if n := &c.names[i]; n.titled {
			c.fuller(&c.text[n.Passage], n.words, n)
		}
	}
	if headline == "" {
		return
	}
	line := lexicon.Passage{Text: headline, Tokens: prose.Tokenize(headline), Kind: prose.Heading}
	c.lex.Vocabulary.Number(line.Tokens)
	r := nameReader{lex: c.lex, words: &c.lex.People, names: lexicon.PersonalNames(), text: []lexicon.Passage{line}}
	r.noteLowered(&nameBuffer{lowered: map[string]bool{}})
	r.readPassage(0)
	for i := range r.out {
		c.fuller(&line, r.out[i].words, nil)
	}
}

// fuller looks for figures in the words of a line of display.
func (c *Cast) fuller(p *lexicon.Passage, words []nameWord, n *properName) {
	for i, w := range words {
		id := c.shortFor(w.lower, nil, 0)
		if id < 0 {
			continue
		}
		f := &c.Figures[id]
		if n != nil && n.Figure < 0 {
			n.Figure = id
		}
		if i == 0 || len(f.core) > 1 || f.organisation {
			continue
		}
		if g, given := lexicon.PersonalNames().IsGiven(words[i-1].lower); given {
			f.Name = p.TextOf(words[i-1].from, w.to)
			f.core = []string{words[i-1].lower, f.core[0]}
			f.person, f.length = true, 2
			if f.gender == lexicon.UnknownGender {
				f.gender = g
			}
		}
	}
}

// HasSurname reports whether a figure has the words, in small letters, in its name
// as one: "von der heide".
func (c *Cast) HasSurname(words string) bool { return len(c.byWord[words]) > 0 }

// NamesPerson reports whether a person's name begins within a mention.
func (c *Cast) NamesPerson(m lexicon.Mention) bool {
	for _, n := range c.NamesIn(m.Passage, m.From, m.To) {
		if n.Figure >= 0 && c.Figures[n.Figure].person {
			return true
		}
	}
	return false
}

// Unlike reports whether a name with an article that nothing shows to be of a person or an
// organisation ends at a token, and a person's begins at another, so that "and" between them joins no speakers:
// kept out of the Harbour Games and Roe said.
func (c *Cast) Unlike(passage, a, b int) bool {
	before, behind := c.nameIndex(passage, a), c.nameIndex(passage, b)
	if before < 0 || behind < 0 {
		return false
	}
	f, g, from := &c.Figures[c.names[before].Figure], &c.Figures[c.names[behind].Figure], c.names[before].From
	return from > 0 && c.lex.Is(c.text[passage].Tokens[from-1], lexicon.NameDefinite) && !f.person && !f.organisation && g.person
}

// NamesIn returns the names that begin within tokens [from, to) of a passage.
func (c *Cast) NamesIn(passage, from, to int) []properName {
	if passage < 0 || passage+1 >= len(c.starts) {
		return nil
	}
	names := c.names[c.starts[passage]:c.starts[passage+1]]
	first := sort.Search(len(names), func(i int) bool { return names[i].From >= from })
	last := first
	for last < len(names) && names[last].From < to {
		last++
	}
	return names[first:last]
}

// nameIndex returns the index of the name that covers a token, -1 when none
// does.
func (c *Cast) nameIndex(passage, token int) int {
	if passage < 0 || passage+1 >= len(c.starts) {
		return -1
	}
	from, to := c.starts[passage], c.starts[passage+1]
	names := c.names[from:to]
	i := sort.Search(len(names), func(i int) bool { return names[i].To > token })
	found := i < len(names) && names[i].From <= token
	if !found || c.names[from+i].Figure < 0 {
		return -1
	}
	return from + i
}
