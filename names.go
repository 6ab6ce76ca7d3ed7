package lede

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Limits of a name. Longer runs of capitals are lines set in capitals.
const (
	maxNameWords = 9  // "the United States Court of Appeals for the Ninth Circuit"
	maxDisplay   = 60 // tokens of a line of display
	maxRoleWords = 16 // tokens of a title or job before or after a name
)

// A nameWord is one word of a name: "O'Brien", "Jean-Claude", "J.", "U.S.".
type nameWord struct {
	from, to int
	lower    string // without dots
	caps     bool   // in capitals throughout, two letters or more
	initial  bool   // one letter and a dot
	compound bool   // "Ohio-born": no part of a name
	link     bool   // a particle or "of": written small
	class    nameClass
}

// A properName is a name where it stands.
type properName struct {
	mention
	words        []nameWord
	roleFrom     int // a title in capitals before it: the tokens [roleFrom, from)
	titleFrom    int // the same with the words in small letters; set with the roles
	gender       gender
	honorific    bool // "Mr." stands before it
	person       bool // by its title or its given name
	organisation bool // by its last word
	possessive   bool // "'s" follows
	short        bool // "the Times": none but as the end of a longer name
	opens        bool // one word that opens a sentence: perhaps no name
	titled       bool // in a line whose words all have capitals
	figure       int  // index in the cast's figures, -1 when dropped
}

// A nameReader finds the names of the passages.
type nameReader struct {
	lex     *lexicon
	words   *peopleWords
	names   *nameWords
	text    []passage
	lowered map[string]bool // words that open a sentence: also written small?
	out     []properName
	run     []nameWord
	arena   []nameWord // the words of all names
	p       *passage
	titled  bool
}

// readNames finds the names of the passages, in reading order. Posts are left
// out: they do not speak for the article.
func readNames(text []passage, lex *lexicon, buffer *nameBuffer) []properName {
	r := nameReader{lex: lex, words: &lex.people, names: personalNames(), text: text}
	r.noteLowered(buffer)
	for i := range text {
		if text[i].kind != KindPost && text[i].kind != KindTable {
			r.readPassage(i)
		}
	}
	buffer.words, buffer.names = r.arena, r.out
	return r.out
}

// noteLowered tells for each word that opens a sentence with its capital
// whether the text also writes it without. Small words need no telling.
func (r *nameReader) noteLowered(buffer *nameBuffer) {
	r.lowered = make(map[string]bool)
	var lengths [256]uint64 // of the openers, a bit each, by first byte: few words need a look-up
	words, runs := 0, 0
	for _, p := range r.text {
		for i, t := range p.tokens {
			if !t.capital {
				continue
			}
			words++
			if i == 0 || !p.tokens[i-1].capital {
				runs++
			}
			if opensSentence(p.tokens, i) && r.classOf(t)&nameSmall == 0 {
				r.lowered[t.lower] = false
				lengths[t.lower[0]] |= 1 << (len(t.lower) % 64)
			}
		}
	}
	r.arena, r.out = slices.Grow(buffer.words[:0], min(words+words/4, 4*maxNames)), slices.Grow(buffer.names[:0], min(runs, maxNames))
	for _, p := range r.text {
		for _, t := range p.tokens {
			if t.kind != wordToken || t.capital || lengths[t.lower[0]]>>(len(t.lower)%64)&1 == 0 {
				continue
			}
			if lowered, opens := r.lowered[t.lower]; opens && !lowered {
				r.lowered[t.lower] = true
			}
		}
	}
}

// opensSentence reports whether the word at i has its capital from its place.
func opensSentence(tokens []token, i int) bool {
	if tokens[i].first || i == 0 {
		return true
	}
	before := tokens[i-1]
	return before.kind == markToken && (before.lower == ":" || isOpening(before.lower) && !tokens[i].space)
}

// readPassage reads the runs of capitalised words of one passage.
func (r *nameReader) readPassage(index int) {
	r.p = &r.text[index]
	r.titled = r.isTitled(r.p)
	for i := 0; i < len(r.p.tokens) && len(r.out) < maxNames; {
		if !startsWord(r.p.tokens, i) {
			i++
			continue
		}
		next := r.readRun(i)
		if len(r.run) <= maxNameWords || r.titled {
			r.splitDays(index)
		}
		i = next
	}
}

// isTitled reports whether the words of a passage have capitals because it is
// a line of display, as in "Mayor Opens New Bridge".
func (r *nameReader) isTitled(p *passage) bool {
	if r.words.nounsCapital {
		return false
	}
	switch {
	case p.kind == KindHeading:
		return true
	case len(p.tokens) > maxDisplay:
		return false
	}
	const few, many, most = 4, 24, 2 // words: a caption, not a paragraph; those without a capital
	capitals, small := 0, 0
	for _, t := range p.tokens {
		switch {
		case t.kind != wordToken || len(t.lower) < 3:
		case t.capital:
			capitals++
		case !r.isSmall(t) && r.classOf(t)&namePreposition == 0 && !r.words.and[t.lower]:
			small++
		}
		if small > most || capitals > many {
			return false
		}
	}
	return capitals+small >= few && capitals >= small*9
}

// startsWord reports whether a capitalised word starts at i, not a part of
// "non-British".
func startsWord(tokens []token, i int) bool {
	t := tokens[i]
	if !t.capital || t.kind != wordToken {
		return false
	}
	return t.space || i == 0 || tokens[i-1].kind == markToken && !isJoint(tokens[i-1].lower)
}

// isJoint reports whether a mark joins the parts of a word.
func isJoint(mark string) bool {
	switch mark {
	case "-", "‐", "‑", "'", "’":
		return true
	}
	return false
}

// isApostrophe reports whether the mark is one.
func isApostrophe(mark string) bool { return mark == "'" || mark == "’" }

// readRun reads the words of a run of capitals that starts at i, with the
// small words inside it, and returns the token after it.
func (r *nameReader) readRun(i int) int {
	r.run = r.run[:0]
	tokens := r.p.tokens
	for {
		w := r.readWord(i)
		if len(r.run) > 0 && r.run[len(r.run)-1].compound {
			r.run = r.run[:0]
		}
		r.run = append(roomy(r.run, maxTokens), w)
		i = w.to
		next := r.skipLinks(i)
		if next == len(tokens) || !tokens[next].space || tokens[next].first && !w.initial || !startsWord(tokens, next) ||
			r.isSmall(tokens[next]) {
			return i
		}
		for ; i < next; i++ {
			r.run = append(r.run, nameWord{from: i, to: i + 1, lower: tokens[i].lower, link: true, class: r.classOf(tokens[i])})
		}
	}
}

// isSmall reports whether a word is never part of a name behind its first word.
func (r *nameReader) isSmall(t token) bool {
	class := r.classOf(t)
	return len(t.lower) > 1 && class&(nameSmall|nameAuxiliary) != 0 && class&nameGiven == 0
}

// classOf returns what the token may be.
func (r *nameReader) classOf(t token) nameClass { return r.lex.vocabulary.words[t.word].name }

// readWord reads the word at i with the parts that touch it: hyphens, the
// apostrophe of "O'Brien", the dots of initials and abbreviations.
func (r *nameReader) readWord(i int) nameWord {
	w := r.spell(i)
	if w.class = r.classOf(r.p.tokens[i]); len(w.lower) > len(r.p.tokens[i].lower) {
		w.class = r.lex.vocabulary.word(w.lower).name
	}
	return w
}

// spell reads the word at i without its class.
func (r *nameReader) spell(i int) nameWord {
	tokens, w := r.p.tokens, nameWord{from: i, to: i + 1, lower: r.p.tokens[i].lower}
	if isDotAfter(tokens, w.to) && utf8.RuneCountInString(w.lower) == 1 {
		return r.readInitials(w)
	}
	for joinsPart(tokens, w.to) {
		part := tokens[w.to+1]
		w.to += 2
		w.compound = part.kind == wordToken && !part.capital && len(part.lower) > 3
	}
	if w.to > i+1 {
		w.lower = strings.ToLower(r.textOf(w.from, w.to))
	} else if r.ownsDot(w) {
		w.to++
	}
	w.caps = isCapitals(r.textOf(w.from, w.to))
	return w
}

// readInitials reads on from one letter and its dot: "J.", "U.S.".
func (r *nameReader) readInitials(w nameWord) nameWord {
	tokens, next := r.p.tokens, w.to+1
	for next+1 < len(tokens) && tokens[next].capital && !tokens[next].space && isDotAfter(tokens, next+1) {
		w.lower += tokens[next].lower
		next += 2
	}
	w.to, w.caps, w.initial = next, len(w.lower) > 1, true
	return w
}

// joinsPart reports whether the mark at i joins the word after it to the one
// before, all touching: "Jean-Claude", "O'Brien", not "Roe's".
func joinsPart(tokens []token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	joint, part := tokens[i], tokens[i+1]
	if joint.kind != markToken || joint.space || part.space || part.kind == markToken || !isJoint(joint.lower) {
		return false
	}
	return !isApostrophe(joint.lower) || part.capital && part.lower != "s"
}

// ownsDot reports whether the dot behind a word is its own: "Gov.", "Jr.".
func (r *nameReader) ownsDot(w nameWord) bool {
	tokens := r.p.tokens
	return isDotAfter(tokens, w.to) && w.to+1 < len(tokens) && !tokens[w.to+1].first &&
		(r.lex.isAbbreviation(w.lower) || r.names.suffixes[w.lower])
}

// isDotAfter reports whether a full stop touches what is before i.
func isDotAfter(tokens []token, i int) bool {
	return i < len(tokens) && tokens[i].lower == "." && !tokens[i].space
}

// textOf is the text of tokens [from, to).
func (r *nameReader) textOf(from, to int) string { return r.p.textOf(from, to) }

// isCapitals reports whether a word of two letters or more has only capitals.
func isCapitals(word string) bool {
	n := 0
	for _, c := range word {
		if unicode.IsLower(c) {
			return false
		}
		if unicode.IsUpper(c) {
			n++
		}
	}
	return n > 1
}

// skipLinks returns where a name may go on after i: behind particles ("von
// der"), behind "of" after a title or an organisation, behind "&" or the
// comma of ", Jr.".
func (r *nameReader) skipLinks(i int) int {
	tokens := r.p.tokens
	if i == len(tokens) || len(r.run) > maxNameWords {
		return i
	}
	t := tokens[i]
	switch {
	case t.lower == "&" && t.space, t.lower == "," && r.isSuffix(i+1):
		return i + 1
	case t.kind != wordToken || t.capital || !t.space:
		return i
	}
	last := r.run[len(r.run)-1]
	if r.words.links[t.lower] && (r.isRole(last.lower) || r.hasOrganisation()) {
		return r.skipOf(i)
	}
	return r.skipParticles(i)
}

// isSuffix reports whether the token at i is what may follow a name and a
// comma: "Jr", "MD".
func (r *nameReader) isSuffix(i int) bool {
	return i < len(r.p.tokens) && r.p.tokens[i].capital && r.names.suffixes[r.p.tokens[i].lower]
}

// skipOf returns the token behind the "of" or "of the" at i.
func (r *nameReader) skipOf(i int) int {
	tokens := r.p.tokens
	i++
	if i < len(tokens) && !tokens[i].capital && r.words.definite[tokens[i].lower] {
		i++
	}
	return i
}

// skipParticles returns the token behind the particles at i. One that is a
// preposition as well, "de", needs a given name before it.
func (r *nameReader) skipParticles(i int) int {
	const most = 3 // "van de der" and the like
	tokens := r.p.tokens
	for n := 0; n < most && i < len(tokens) && !tokens[i].capital && r.names.particles[tokens[i].lower]; n++ {
		if (r.words.small[tokens[i].lower] || r.words.prepositions[tokens[i].lower]) && !r.isGivenRun() {
			break
		}
		i++
	}
	return i
}

// isGivenRun reports whether the run so far ends with a given name.
func (r *nameReader) isGivenRun() bool { return r.run[len(r.run)-1].class&nameGiven != 0 }

// hasOrganisation reports whether the run has the head noun of one.
func (r *nameReader) hasOrganisation() bool {
	for _, w := range r.run {
		if r.words.organisation(w.lower) {
			return true
		}
	}
	return false
}

// emit adds a name.
func (r *nameReader) emit(name properName, run []nameWord) {
	if len(run) == 0 || len(run) > maxNameWords && !r.titled {
		return
	}
	run = r.fromGiven(run)
	last := run[len(run)-1]
	name.short = len(run) == 1 && r.words.organisation(last.lower) && !name.person
	if len(run) == 1 && r.isRole(last.lower) && !name.person {
		return // "the President": a description
	}
	r.place(&name, run)
	r.tellPerson(&name, run)
	tokens := r.p.tokens
	name.opens = len(run) == 1 && !name.person && opensSentence(tokens, run[0].from)
	name.possessive = name.to < len(tokens) && isApostrophe(tokens[name.to].lower) && !tokens[name.to].space
	name.figure = -1
	r.out = append(r.out, name)
}

// tellPerson tells a person by the given name, and an organisation.
func (r *nameReader) tellPerson(name *properName, run []nameWord) {
	name.organisation = !name.person && (r.words.organisation(run[len(run)-1].lower) || r.hasLinkOf(run))
	if len(run) == 1 || name.organisation {
		return
	}
	if run[0].class&nameGiven == 0 {
		return
	}
	name.person = true
	if name.gender == unknownGender {
		name.gender = r.names.given[run[0].lower]
	}
}

// place gives a name its words and the tokens that they and its title cover,
// the particles before it included.
func (r *nameReader) place(name *properName, run []nameWord) {
	name.from, name.to = run[0].from, run[len(run)-1].to
	if !name.person || name.roleFrom > name.from {
		name.roleFrom = name.from
	}
	name.from = r.fromParticle(name.from)
	name.roleFrom = min(name.roleFrom, name.from)
	start := len(r.arena)
	r.arena = append(r.arena, run...)
	name.words = r.arena[start:len(r.arena):len(r.arena)]
	if name.from < run[0].from {
		name.words[0].from = name.from
		name.words[0].lower = strings.ToLower(r.textOf(name.from, run[0].to))
	}
}

// hasLinkOf reports whether "of" stands in the run.
func (r *nameReader) hasLinkOf(run []nameWord) bool {
	for _, w := range run {
		if w.link && r.words.links[w.lower] && !r.names.particles[w.lower] {
			return true
		}
	}
	return false
}

// fromGiven drops words before a given name that are none: "Ohio Jane Roe".
func (r *nameReader) fromGiven(run []nameWord) []nameWord {
	if run[0].class&nameGiven != 0 || run[0].initial && !run[0].caps || r.titled {
		return run
	}
	for i := 1; i < len(run)-1; i++ {
		if run[i].class&nameGiven != 0 && !run[i].link && !run[i-1].link {
			if r.words.organisation(run[len(run)-1].lower) {
				return run
			}
			return run[i:]
		}
	}
	return run
}

// fromParticle returns where a name starts with the particles before it:
// "de Blasio", which is no "of" in English.
func (r *nameReader) fromParticle(from int) int {
	const most = 2
	for n := 0; n < most && from > 0; n++ {
		t := r.p.tokens[from-1]
		if t.capital || !r.p.tokens[from].space || !r.names.particles[t.lower] ||
			r.words.small[t.lower] || r.words.prepositions[t.lower] {
			break
		}
		from--
	}
	return from
}

// maxNames is the most names, each counted where it stands: the roll of a
// graveyard has some thousands.
const maxNames = 20_000

// A nameBuffer is memory that the names of an article are read into. Nothing of
// the article lies in it.
type nameBuffer struct {
	words []nameWord // of all names
	names []properName
}

var pooledNames = sync.Pool{New: func() any { return new(nameBuffer) }}

// release gives the buffer to the next article. It is emptied, so that it does
// not hold on to the words of this one.
func (b *nameBuffer) release() {
	if cap(b.words) <= maxPooled/tokenSize && cap(b.names) <= maxPooled/(4*tokenSize) {
		clear(b.words)
		clear(b.names)
		b.words, b.names = b.words[:0], b.names[:0]
		pooledNames.Put(b)
	}
}
