package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Limits of a name. Longer runs of capitals are lines set in capitals.
const (
	maxNameWords = 9  // "the United States Court of Appeals for the Ninth Circuit"
	maxDisplay   = 60 // tokens of a line of display
	maxRoleWords = 16 // tokens of a title or job before or after a name
)

// longestForename is how many bytes a given name may have that no table holds, where
// nouns make compounds with capitals.
const longestForename = 11

// A nameWord is one word of a name: "O'Brien", "Jean-Claude", "J.", "U.S.".
type nameWord struct {
	from, to int
	lower    string // without dots
	caps     bool   // in capitals throughout, two letters or more
	initial  bool   // one letter and a dot
	compound bool   // "Ohio-born": no part of a name
	link     bool   // a particle or "of": written small
	class    lexicon.NameClass
}

// A properName is a name where it stands.
type properName struct {
	lexicon.Mention
	words        []nameWord
	roleFrom     int // a title in capitals before it: the tokens [roleFrom, from)
	titleFrom    int // the same with the words in small letters; set with the roles
	gender       lexicon.Gender
	honorific    bool   // "Mr." stands before it
	person       bool   // by its title or its given name
	organisation bool   // by its last word
	possessive   bool   // "'s" follows
	short        bool   // "the Times": none but as the end of a longer name
	opens        bool   // one word that opens a sentence: perhaps no name
	trade        string // the noun before it that tells what it is: Supermarktkette
	titled       bool   // in a line whose words all have capitals
	Figure       int    // index in the cast's figures, -1 when dropped
}

// A nameReader finds the names of the passages.
type nameReader struct {
	lex     *lexicon.Lexicon
	words   *lexicon.PeopleWords
	names   *lexicon.NameWords
	text    []lexicon.Passage
	lowered map[string]bool // words that open a sentence: also written small?
	out     []properName
	run     []nameWord
	listed  tradeList
	arena   []nameWord // the words of all names
	p       *lexicon.Passage
	titled  bool
}

// readNames finds the names of the passages, in reading order. Posts are left
// out: they do not speak for the article.
func readNames(text []lexicon.Passage, lex *lexicon.Lexicon, buffer *nameBuffer) []properName {
	r := nameReader{lex: lex, words: &lex.People, names: lexicon.PersonalNames(), text: text}
	r.noteLowered(buffer)
	for i := range text {
		if text[i].Kind != prose.Post && text[i].Kind != prose.Table {
			r.readPassage(i)
		}
	}
	buffer.words, buffer.names = r.arena, r.out
	return r.out
}

// noteLowered tells for each word that opens a sentence with its capital
// whether the text also writes it without. Small words need no telling.
func (r *nameReader) noteLowered(buffer *nameBuffer) {
	r.lowered = buffer.lowered
	var sketches [256]uint64 // a bit for each of the openers: few words need a look-up
	words, runs := 0, 0
	for _, p := range r.text {
		for i := range p.Tokens {
			t := &p.Tokens[i]
			if !t.Capital {
				continue
			}
			words++
			if i == 0 || !p.Tokens[i-1].Capital {
				runs++
			}
			if opensSentence(p.Tokens, i) && r.classOf(*t)&lexicon.NameSmall == 0 {
				r.lowered[t.Lower] = false
				at, bit := sketch(t.Lower)
				sketches[at] |= bit
			}
		}
	}
	r.arena, r.out = slices.Grow(buffer.words[:0], min(words+words/4, 4*maxNames)), slices.Grow(buffer.names[:0], min(runs, maxNames))
	for _, p := range r.text {
		for i := range p.Tokens {
			t := &p.Tokens[i]
			if t.Kind != prose.Word || t.Capital {
				continue
			}
			if at, bit := sketch(t.Lower); sketches[at]&bit == 0 {
				continue
			}
			if lowered, opens := r.lowered[t.Lower]; opens && !lowered {
				r.lowered[t.Lower] = true
			}
		}
	}
}

// sketch returns a bit that tells a word from nearly all others: by its length and its
// first, middle and last byte.
func sketch(word string) (at uint8, bit uint64) {
	n := len(word)
	hash := (uint32(n) ^ uint32(word[0])<<8 ^ uint32(word[n/2])<<16 ^ uint32(word[n-1])<<24) * 0x9E3779B1
	return uint8(hash >> 24), 1 << (hash >> 18 & 63)
}

// opensSentence reports whether the word at i has its capital from its place.
func opensSentence(tokens []prose.Token, i int) bool {
	if tokens[i].First || i == 0 {
		return true
	}
	before := &tokens[i-1]
	return before.Kind == prose.Mark && (before.Lower == ":" || prose.IsOpening(before.Lower) && !tokens[i].Space)
}

// readPassage reads the runs of capitalised words of one passage.
func (r *nameReader) readPassage(index int) {
	r.p = &r.text[index]
	r.titled = r.isTitled(r.p)
	for i := 0; i < len(r.p.Tokens) && len(r.out) < maxNames; {
		if !r.startsName(i) {
			i++
			continue
		}
		if r.isElidedArticle(i) {
			i += 2
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
func (r *nameReader) isTitled(p *lexicon.Passage) bool {
	if r.words.NounsCapital {
		return false
	}
	switch {
	case p.Kind == prose.Heading:
		return true
	case len(p.Tokens) > maxDisplay:
		return false
	}
	const few, many, most = 4, 24, 2 // words: a caption, not a paragraph; those without a capital
	capitals, small := 0, 0
	stop := len(p.Tokens) > 0 && p.Tokens[len(p.Tokens)-1].Lower == "."
	for _, t := range p.Tokens {
		if stop && !t.Capital && r.lex.Is(t, lexicon.NameAuxiliary|lexicon.NameSingular) {
			return false // a sentence of few words: The Mayor, Jane Roe, said it was late.
		}
		switch {
		case t.Kind != prose.Word || len(t.Lower) < 3:
		case t.Capital:
			capitals++
		case !r.isSmall(t) && r.classOf(t)&lexicon.NamePreposition == 0 && !r.lex.Is(t, lexicon.NameAnd):
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
func startsWord(tokens []prose.Token, i int) bool {
	t := &tokens[i]
	if !t.Capital || t.Kind != prose.Word {
		return false
	}
	return t.Space || i == 0 || tokens[i-1].Kind == prose.Mark && !IsJoint(tokens[i-1].Lower) && tokens[i-1].Lower != "&"
}

// IsJoint reports whether a mark joins the parts of a word.
func IsJoint(mark string) bool {
	switch mark {
	case "-", "‐", "‑", "'", "’":
		return true
	}
	return false
}

// isApostrophe reports whether the mark is one.
func isApostrophe(mark string) bool { return mark == "'" || mark == "’" }

// startsName reports whether a word of a name may start at i: one with a capital,
// or a particle that a hyphen joins to one, as in al-Saadi.
func (r *nameReader) startsName(i int) bool {
	tokens := r.p.Tokens
	if startsWord(tokens, i) || r.followsElision(i) {
		return true
	}
	return i+2 < len(tokens) && tokens[i].Space && tokens[i+2].Capital && joinsPart(tokens, i+1) && r.lex.Is(tokens[i], lexicon.NameParticle) || r.joinsArticle(i)
}

// joinsArticle reports whether an article of Arabic that a hyphen joins to a capital
// stands at i, as in ad-Din; alone it is a word of others.
func (r *nameReader) joinsArticle(i int) bool {
	tokens := r.p.Tokens
	return i+2 < len(tokens) && tokens[i].Space && tokens[i+2].Capital && tokens[i+1].Lower == "-" && !tokens[i].Capital && joinsPart(tokens, i+1) && r.names.Articles[tokens[i].Lower]
}

// isElidedArticle reports whether an article that opens a sentence touches the capital
// behind it: L’Istat, but in its midst a name, L’Aquila.
func (r *nameReader) isElidedArticle(i int) bool {
	tokens := r.p.Tokens
	return r.lex.Speech.Clitics && tokens[i].Lower == "l" && opensSentence(tokens, i) && i+2 < len(tokens) && isApostrophe(tokens[i+1].Lower) &&
		tokens[i+2].Capital && !tokens[i+1].Space && !tokens[i+2].Space
}

// readRun reads the words of a run of capitals that starts at i, with the
// small words inside it, and returns the token after it.
func (r *nameReader) readRun(i int) int {
	r.run = r.run[:0]
	tokens := r.p.Tokens
	for {
		w := r.readWord(i)
		if len(r.run) > 0 && r.run[len(r.run)-1].compound {
			r.run = r.run[:0]
		}
		if end := r.overGenitive(&w); end > w.to {
			w.to, w.lower, w.class = end, w.lower+"’", 0 // no title
		}
		r.extend(w)
		i = r.overNickname(w)
		next := r.skipLinks(i)
		if next == len(tokens) || !tokens[next].Space && !r.isElided(next) || tokens[next].First || !r.startsName(next) && !r.isElided(next) ||
			r.isSmall(tokens[next]) && !r.isCapitalParticle(next) && !r.joinsArticle(next) && !r.isCounted(next) && !(r.isGivenRun() && (r.classOf(tokens[next])&lexicon.NameDay != 0 || r.isWordSurname(next))) {
			return r.overFullName(i)
		}
		if first := r.run[0]; len(r.run) == 1 && first.class&lexicon.NameGiven == 0 && r.followsElision(first.from) && r.classOf(tokens[next])&lexicon.NameGiven != 0 {
			return i // ha spiegato all’Ansa Anna Riva
		}
		for ; i < next; i++ {
			r.extend(nameWord{from: i, to: i + 1, lower: tokens[i].Lower, link: true, class: r.classOf(tokens[i])})
		}
	}
}

// extend adds a word to the run. Of a run that is too long for any name only the last
// word counts from there on.
func (r *nameReader) extend(w nameWord) {
	const longest = maxDisplay + maxNameWords
	if len(r.run) == longest {
		r.run[longest-1] = w
		return
	}
	r.run = append(r.run, w)
}

// TextOf is the text of tokens [from, to).
func (r *nameReader) textOf(from, to int) string { return r.p.TextOf(from, to) }

// isGivenRun reports whether the run so far ends with a given name.
func (r *nameReader) isGivenRun() bool { return r.run[len(r.run)-1].class&lexicon.NameGiven != 0 }

// isHonorificRun reports whether the run so far ends as Mme de la Tour begins.
func (r *nameReader) isHonorificRun() bool {
	_, ok := r.words.Honorifics[r.run[len(r.run)-1].lower]
	return ok
}

// emit adds a name.
func (r *nameReader) emit(name properName, run []nameWord) {
	if len(run) == 0 || len(run) > maxNameWords && !r.titled {
		return
	}
	run = r.withoutObject(r.withoutHonours(r.fromGiven(run)))
	last := run[len(run)-1]
	name.short = len(run) == 1 && r.isBody(last) && !name.person
	if len(run) == 1 && r.isTitle(last) && !name.person {
		return // "the President": a description
	}
	r.place(&name, run)
	r.tellPerson(&name, run)
	r.nominative(&name)
	tokens := r.p.Tokens
	name.opens = len(run) == 1 && !name.person && opensSentence(tokens, run[0].from)
	name.possessive = name.To < len(tokens) && isApostrophe(tokens[name.To].Lower) && !tokens[name.To].Space
	name.Figure = -1
	r.out = append(r.out, name)
}

// withoutHonours drops the letters behind a name: "Jane Roe KC".
func (r *nameReader) withoutHonours(run []nameWord) []nameWord {
	const least = 2 // words of a name
	for len(run) > least && run[len(run)-1].caps && r.names.Honours[run[len(run)-1].lower] {
		run = run[:len(run)-1]
	}
	return run
}

// withoutObject drops the noun behind a name that the clause goes on with: kündigte Jane
// Roe Zustimmung an; but not the surname of Anna Maria Hartung.
func (r *nameReader) withoutObject(run []nameWord) []nameWord {
	const least = 2 // words of a name
	last := len(run) - 1
	if last >= least && run[0].class&lexicon.NameGiven != 0 && !run[last-1].link && run[last-1].class&lexicon.NameGiven == 0 && lexicon.EndsIn(run[last].lower, r.words.Abstract) {
		return run[:last]
	}
	if stem, plural := strings.CutSuffix(run[last].lower, "en"); plural && last > 0 && !run[last-1].link && lexicon.EndsIn(stem, r.words.Abstract) && !lexicon.EndsIn(run[last-1].lower, r.lex.Speech.Inflected) {
		return run[:last] // drohen Roe Strafzahlungen; but Vereinte Nationen
	}
	return run
}

// tellPerson tells a person by the given name, and an organisation.
func (r *nameReader) tellPerson(name *properName, run []nameWord) {
	name.organisation = !name.person && (name.trade != "" && run[0].class&lexicon.NameGiven == 0 || r.behindOutfit(name.From) || len(run) == 1 && r.beforeOutfit(name.To) || r.isFirm(run)) || !name.person && (r.isBody(run[len(run)-1]) || r.hasLinkOf(run) ||
		(r.words.NounsCapital || r.words.NounFirst || r.words.JoinsParticles) && len(run) > 1 && r.isBody(run[0])) // Sparkasse Kelm
	if len(run) == 1 || name.organisation {
		return
	}
	if run[0].class&lexicon.NameGiven == 0 {
		return
	}
	name.person = true
	if name.gender == lexicon.UnknownGender {
		name.gender, _ = r.names.IsGiven(run[0].lower)
	}
}

// place gives a name its words and the tokens that they and its title cover,
// the particles before it included.
func (r *nameReader) place(name *properName, run []nameWord) {
	name.From, name.To = run[0].from, run[len(run)-1].to
	if !name.person || name.roleFrom > name.From {
		name.roleFrom = name.From
	}
	name.From = r.fromParticle(name.From)
	name.roleFrom = min(name.roleFrom, name.From)
	start := len(r.arena)
	r.arena = append(r.arena, run...)
	name.words = r.arena[start:len(r.arena):len(r.arena)]
	if name.From < run[0].from {
		name.words[0].from = name.From
		name.words[0].lower = strings.ToLower(r.textOf(name.From, run[0].to))
	}
}

// fromGiven drops words before a given name that are none: "Ohio Jane Roe".
func (r *nameReader) fromGiven(run []nameWord) []nameWord {
	if len(run) > 2 && !run[1].link && run[0].class&lexicon.NameGiven == 0 {
		if _, from := r.words.Epithets[run[0].lower]; from {
			run = run[1:] // Italiaanse Ada Rossi
		}
	}
	if len(run) > 2 && run[1].class&lexicon.NameGiven != 0 && r.followsArticleOf(run[0].from) {
		return run[1:] // Minister for the Marine Ann Roe
	}
	if run[0].class&lexicon.NameGiven != 0 || run[0].initial && !run[0].caps || r.titled {
		return run
	}
	if r.words.NounsCapital && r.opensWithNoun(run) {
		return run[1:]
	}
	behindRole := r.followsRoleOf(run[0].from)
	for i := 1; i < len(run)-1; i++ {
		if run[i].class&lexicon.NameGiven != 0 && !run[i].link && !run[i-1].link && (behindRole || r.followsPartOf(run[0].from) || !r.isForename(run[:i])) && !r.names.Particles[run[i].lower] {
			if r.isBody(run[len(run)-1]) {
				return run
			}
			return run[i:]
		}
	}
	if behindRole && len(run) == 3 && !run[1].link && !r.hasOrganisationIn(run) && !r.isOfSome(run[0].from) {
		return run[1:] // the ambassador to Britain Liu Xin
	}
	if behindRole && len(run) == 4 && r.isBody(run[0]) && !r.isBody(run[3]) && !run[1].link && !run[2].link {
		return run[2:] // el juez del Tribunal Supremo Ángel Ruiz
	}
	return run
}

// opensWithNoun reports whether a run begins with a noun that has its capital as all
// nouns have: one in the genitive, a compound with a hyphen, a job by its ending, or
// one that a determiner stands before. Des Anbieters Velo; Schlager-Legende Jan Roe;
// Planer Jan Roe; ihr Weggefährte Jan Roe.
func (r *nameReader) opensWithNoun(run []nameWord) bool {
	first := run[0]
	switch {
	case len(run) == 2:
		return first.from > 0 && r.p.Tokens[first.from-1].Lower == "des" && strings.HasSuffix(first.lower, "s")
	case len(run) < 3, run[1].link, !first.class.IsUnknown(), r.hasOrganisationIn(run):
		return false
	}
	trade := lexicon.EndsIn(first.lower, r.words.Trade)
	job := trade && (run[1].class&lexicon.NameGiven != 0 || r.followsJob(first.from)) // Planer Jan Roe; der Anwalt und Dissident Ayman Roe
	const shortest = 5                                                                // bytes of a noun: no New Harms Times
	return job || strings.Contains(first.lower, "-") || len(run) == 3 && len(first.lower) >= shortest && r.followsDeterminer(first.from)
}

// followsJob reports whether "and" and a job stand before the word at i.
func (r *nameReader) followsJob(i int) bool {
	tokens := r.p.Tokens
	return i > 1 && r.lex.Is(tokens[i-1], lexicon.NameAnd) && r.isRole(tokens[i-2].Lower)
}

// hasOrganisationIn reports whether a word of a run is one of organisations.
func (r *nameReader) hasOrganisationIn(run []nameWord) bool {
	return slices.ContainsFunc(run, func(w nameWord) bool { return r.isBody(w) })
}

// followsDeterminer reports whether a determiner, and an adjective perhaps, stand before
// the word at i.
func (r *nameReader) followsDeterminer(i int) bool {
	const ending = 2 // letters of an adjective's ending
	tokens := r.p.Tokens
	if i > 1 && !tokens[i-1].Capital && tokens[i-1].Kind == prose.Word && len(tokens[i-1].Lower) > 2*ending && r.classOf(tokens[i-1]).IsUnknown() {
		i--
	}
	return i > 0 && r.lex.Is(tokens[i-1], lexicon.NameDefinite|lexicon.NameIndefinite)
}

// followsRoleOf reports whether a name at i stands behind a job and a preposition:
// la ministra de Trabajo Ana Ruiz, of which Trabajo is no name.
func (r *nameReader) followsRoleOf(i int) bool {
	const most = 2 // words between the two: the party
	tokens := r.p.Tokens
	at := i - 1
	leads := func(i int) bool { return r.lex.Is(tokens[i], lexicon.NamePreposition|lexicon.NameLink) }
	for n := 0; n < most && at > 0 && r.lex.Is(tokens[at], lexicon.NameDefinite) && !leads(at); n++ {
		at--
	}
	if at < 1 || tokens[at].Kind != prose.Word || tokens[at].Capital || !leads(at) {
		return false
	}
	if open := overParty(tokens, at); open > 0 {
		at = open
	}
	_, role := r.lex.RoleAt(tokens[at-1])
	return role
}

// followsPartOf reports whether a name at i stands behind a capital and "of", and so begins
// with a place: the attorney for the District of Kelmshire Jane Roe.
func (r *nameReader) followsPartOf(i int) bool {
	tokens := r.p.Tokens
	return !r.words.NounsCapital && !r.words.NounFirst && i > 1 && tokens[i-1].Kind == prose.Word && r.lex.Is(tokens[i-1], lexicon.NameLink) && r.words.Links[tokens[i-1].Lower] &&
		tokens[i-2].Capital && r.classOf(tokens[i-2])&(lexicon.NameGiven|lexicon.NameTitle) == 0
}

// isForename reports whether the one word before a given name may be another that
// the table lacks: not a title, a place's ending or a word of an organisation.
func (r *nameReader) isForename(before []nameWord) bool {
	if len(before) != 1 {
		return false
	}
	w := before[0]
	if r.names.Particles[w.lower] {
		return true // "Abu Hassan Amer"
	}
	if r.words.Compounds && len(w.lower) > longestForename {
		return false // Verhandlungsführer Jan Roe
	}
	if r.words.JoinsParticles && w.from > 0 && r.isRole(r.p.Tokens[w.from-1].Lower) {
		return false // hoogleraar Waterbeheer Pieter van Dam
	}
	return !w.caps && !r.lowered[w.lower] && !r.isTitle(w) && !r.words.Modifiers[w.lower] &&
		!r.isBody(w) && !opensSentence(r.p.Tokens, w.from)
}

// maxNames is the most names, each counted where it stands: the roll of a
// graveyard has some thousands.
const maxNames = 20_000
