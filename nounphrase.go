package lede

// A reading is a passage as the quotes need it: its words by their classes,
// and which of them stand inside quotation marks.
type reading struct {
	passage
	index  int         // in the passages
	words  []knownWord // of the vocabulary
	inside []int32     // 1 + index of the segment a token is in; 0 in the narration
	marks  []segment   // all segments of the article
	lex    *speechWords
}

// word returns what the lexicon knows of the token at i.
func (r *reading) word(i int) *speechWord { return &r.words[r.tokens[i].word].speech }

// class returns the classes of a token in the narration, 0 for any other.
func (r *reading) class(i int) wordClass {
	if i < 0 || i >= len(r.tokens) || r.inside[i] != 0 {
		return 0
	}
	return r.word(i).class
}

// is reports whether the token is this word or mark of the narration.
func (r *reading) is(i int, lower string) bool {
	return i >= 0 && i < len(r.tokens) && r.inside[i] == 0 && r.tokens[i].lower == lower
}

// next returns the token after i; a segment counts as one token.
func (r *reading) next(i int) int {
	if s := r.inside[i]; s != 0 {
		return r.marks[s-1].to
	}
	return i + 1
}

// prev returns the token before i, or the first of the segment before it.
func (r *reading) prev(i int) int {
	if i == 0 {
		return -1
	}
	if s := r.inside[i-1]; s != 0 {
		return r.marks[s-1].from
	}
	return i - 1
}

// nominal reports whether the token may be a noun, a name or their modifier.
func (r *reading) nominal(i int) bool {
	if i < 0 || i >= len(r.tokens) || r.inside[i] != 0 {
		return false
	}
	t := &r.tokens[i]
	switch t.kind {
	case numberToken, glyphToken:
		return true
	case markToken:
		return false
	}
	if r.hyphenated(i) {
		return true
	}
	w := r.word(i)
	if t.capital && !t.first {
		return w.class&(classPronoun|classAuxiliary|classConjunction|classSubordinator|classTime) == 0
	}
	if w.class&classParticle != 0 && r.insideName(i) {
		return true
	}
	if r.lex.capitalNouns && i > 0 && r.tokens[i-1].capital && r.class(i-1) == 0 {
		return false // no adjective follows its noun
	}
	if w.class&(nominalStop|classDeterminer|classPossessive) != 0 && w.class&classRole == 0 {
		return false
	}
	if r.verbForm(i) != formPast {
		return w.cue.form != formGerund
	}
	return i == 0 || r.inside[i-1] != 0 || r.class(i-1)&(classDeterminer|classPossessive|classPreposition) != 0
}

// maxParticles is how many small words a name may have in a row: "van der".
const maxParticles = 3

// insideName reports whether the particle at i stands between the capitals of
// a name: Anna de Wit.
func (r *reading) insideName(i int) bool {
	from, to := i-1, i+1
	for from > i-maxParticles && r.class(from)&(classParticle|classDeterminer) != 0 {
		from--
	}
	for to < i+maxParticles && r.class(to)&(classParticle|classDeterminer) != 0 {
		to++
	}
	return from >= 0 && to < len(r.tokens) && r.tokens[from].capital && r.tokens[to].capital &&
		r.inside[from] == 0 && r.inside[to] == 0 && r.class(from)&^classTitle == 0
}

// hyphenated reports whether the token is part of a word with hyphens.
func (r *reading) hyphenated(i int) bool {
	return i > 1 && r.is(i-1, "-") && !r.tokens[i].space && !r.tokens[i-1].space ||
		i+2 < len(r.tokens) && r.is(i+1, "-") && !r.tokens[i+1].space && !r.tokens[i+2].space
}

// verbForm tells which form of a verb seems to stand at i, by the table or, for
// a word that is not in it, by its ending.
func (r *reading) verbForm(i int) cueForm {
	t := &r.tokens[i]
	if r.inside[i] != 0 || t.kind != wordToken || t.capital {
		return formNone
	}
	w := r.word(i)
	switch {
	case w.cue.form != formNone:
		return w.cue.form
	case w.class&classVerb != 0:
		return formPast
	case w.class != 0:
		return formNone
	case endsIn(t.lower, r.lex.past):
		return formPast
	case endsIn(t.lower, r.lex.gerund):
		return formGerund
	}
	return formNone
}

// joins reports whether the mark at i belongs inside a noun phrase: the dot of
// an abbreviation, a hyphen, an apostrophe, an ampersand.
func (r *reading) joins(i int) bool {
	if i <= 0 || i+1 >= len(r.tokens) || r.inside[i] != 0 || r.tokens[i].kind != markToken {
		return false
	}
	switch r.tokens[i].lower {
	case ".":
		return !r.tokens[i].space && !r.tokens[i+1].first && r.tokens[i-1].kind == wordToken
	case "-", "‑", "/", "'", "’":
		return !r.tokens[i].space && (!r.tokens[i+1].space || r.tokens[i-1].kind == wordToken && r.tokens[i].lower != "-")
	case "&":
		return true
	}
	return false
}

// A phrase is a noun phrase that may name a source.
type phrase struct {
	mention     // the words that name it
	start   int // where the phrase begins, a job before the name included
}

// maxPhrase is how many tokens a noun phrase may have.
const maxPhrase = 24

// phraseBefore returns the noun phrase that ends before the token end.
func (r *reading) phraseBefore(end, floor int) (phrase, bool) {
	end = r.skipBracket(end, floor)
	floor = max(floor, end-maxPhrase)
	from := end
	for from > floor {
		i := from - 1
		c := r.class(i)
		switch {
		case from == end && c&classPronoun != 0 && c&classDeterminer == 0:
			return phrase{mention{r.index, i, end}, i}, true
		case r.nominal(i), r.joins(i) && from < end, c&(classDeterminer|classPossessive) != 0:
		case from < end && r.binds(i):
		case r.coordinates(i) && from < end:
		default:
			return r.trimPhrase(from, end)
		}
		from = i
		if c&(classDeterminer|classPossessive) != 0 && !r.binds(i-1) && !r.binds(i) && !r.nominal(i) {
			break
		}
	}
	return r.trimPhrase(from, end)
}

// skipBracket steps back over a bracket that ends before the token:
// "Roe (Ohio)" is Roe.
func (r *reading) skipBracket(end, floor int) int {
	if !r.is(end-1, ")") {
		return end
	}
	for i := end - 2; i > floor && i > end-maxPhrase; i-- {
		if r.is(i, "(") {
			return i
		}
	}
	return end
}

// binds reports whether the preposition at i continues the noun phrase before
// it: "the head of the party".
func (r *reading) binds(i int) bool {
	return r.class(i)&classBinder != 0 && r.nominal(i-1)
}

// coordinates reports whether the conjunction at i joins two names.
func (r *reading) coordinates(i int) bool {
	return r.class(i)&classConjunction != 0 && i > 0 && i+1 < len(r.tokens) &&
		r.tokens[i-1].capital && r.tokens[i+1].capital && r.nominal(i-1) && r.nominal(i+1)
}

// trimPhrase drops from tokens [from, end) what introduces the noun phrase in
// them: an adverbial ("On Monday"), or the job that stands before a name.
func (r *reading) trimPhrase(from, end int) (phrase, bool) {
	if c := r.class(from); c&(classPreposition|classSubordinator) != 0 && c&classPronoun == 0 {
		from = r.afterAdverbial(from, end)
	}
	for from < end && !r.nominal(from) && r.class(from)&(classDeterminer|classPossessive|classPronoun) == 0 {
		from++
	}
	to := r.nameHead(from, end)
	found := phrase{mention{r.index, r.nameTail(from, to), to}, from}
	for i := from; i < to; i++ {
		if r.nominal(i) {
			return found, true
		}
	}
	return found, from+1 == to && r.class(from)&(classPronoun|classDeterminer|classPossessive) != 0
}

// afterAdverbial returns where, in tokens that begin with a preposition, the
// last noun phrase begins that no preposition governs.
func (r *reading) afterAdverbial(from, end int) int {
	for i := end - 1; i > from+1; i-- {
		before := r.class(i - 1)
		opens := r.class(i)&(classDeterminer|classPossessive) != 0 ||
			r.tokens[i].capital && !r.tokens[i-1].capital && r.tokens[i-1].kind != markToken
		if opens && before&(classPreposition|classDeterminer|classPossessive|classTitle) == 0 {
			return i
		}
	}
	return end
}

// nameHead returns where the name ends that an adverbial follows: "Roe in his
// speech" is Roe.
func (r *reading) nameHead(from, end int) int {
	for i := from + 1; i < end; i++ {
		c := r.class(i)
		if c&classPreposition != 0 && r.tokens[i-1].capital && !r.tokens[i-1].first && c&(classTitle|classGenitive) == 0 {
			return i
		}
	}
	return end
}

// nameTail returns where the name begins that ends the phrase after a job in
// small letters: "ministry spokeswoman Maria Roe" names Maria Roe.
func (r *reading) nameTail(from, end int) int {
	i := end
	for i > from && (r.tokens[i-1].capital || r.tokens[i-1].kind == markToken && r.joins(i-1) || r.class(i-1)&classParticle != 0 && r.insideName(i-1)) {
		i--
	}
	if r.lex.capitalNouns || i == end || i == from || i == from+1 && r.class(from)&classDeterminer != 0 {
		return from
	}
	before := r.class(i - 1)
	if before&(classPreposition|classDeterminer|classPossessive|classConjunction) != 0 || r.tokens[i-1].kind != wordToken {
		return from
	}
	for i < end && r.tokens[i].kind == markToken {
		i++
	}
	return i
}

// phraseAfter returns the noun phrase that begins at the token start.
func (r *reading) phraseAfter(start, limit int) (phrase, bool) {
	limit = min(limit, start+maxPhrase)
	if start < limit && r.class(start)&(classPronoun|classObject) != 0 && r.class(start)&(classDeterminer|classPossessive) == 0 {
		return phrase{mention{r.index, start, start + 1}, start}, true
	}
	to := start
	for to < limit {
		c := r.class(to)
		switch {
		case c&(classDeterminer|classPossessive) != 0 && (to == start || r.class(to-1)&(classDeterminer|classPreposition|classConjunction) != 0):
		case r.nominal(to), to > start && r.joins(to) && (r.nominal(to+1) || r.possessive(to)):
		case to > start && r.coordinates(to):
		case to > start && c&(classTime|classAdverb) != 0 && r.class(to-1)&classDeterminer != 0 && (r.nominal(to+1) || r.class(to+1)&classTime != 0):
		case to > start && r.bindsOn(to):
		default:
			return r.trimPhrase(start, to)
		}
		to++
	}
	return r.trimPhrase(start, to)
}

// possessive reports whether the apostrophe at i makes a genitive.
func (r *reading) possessive(i int) bool {
	return r.tokens[i].lower == "'" || r.tokens[i].lower == "’"
}

// bindsOn reports whether the preposition at i continues the noun phrase that
// ends in a common noun before it.
func (r *reading) bindsOn(i int) bool {
	c := r.class(i)
	if c&classBinder == 0 || i+1 >= len(r.tokens) {
		return false
	}
	common := r.tokens[i-1].kind == wordToken && !r.tokens[i-1].capital || r.class(i-1)&classTitle != 0 ||
		r.lex.capitalNouns && r.class(i-2)&(classDeterminer|classPossessive) != 0
	next := r.class(i + 1)
	return common && next&classTime == 0 && (r.nominal(i+1) || next&(classDeterminer|classPossessive) != 0)
}
