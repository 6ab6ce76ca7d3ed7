package lede

import "strings"

// inversion reads a source after the cue, where the content precedes it:
// “…,” said Ms Roe.
func (s sentence) inversion(a *attribution, quoted bool) bool {
	before := a.from - 1
	if a.from != a.verb && a.cue.form != formParticiple && !s.lex.compoundPast && !s.lex.clitics || a.cue.frames&frameSpeech == 0 || a.cue.form == formGerund || a.cue.form == formBase {
		return false
	}
	if before < s.from || s.inside[before] == 0 && !s.separates(before) {
		return false
	}
	afterQuote := s.inside[before] != 0 || before > s.from && s.inside[before-1] != 0
	if quoted != afterQuote {
		return false
	}
	at := s.overHyphens(a.verb + 1)
	if quoted {
		at = s.overOccasion(at)
	}
	m, ok := s.phraseAfter(at, s.to)
	if !ok || s.isVerb(m.to) || s.class(at)&classThat != 0 {
		return false
	}
	pronoun := s.lex.verbSecond && s.class(at)&classPronoun != 0
	if !quoted && !pronoun && (!s.tokens[m.to-1].capital || s.lex.verbSecond && a.cue.frames&frameObject != 0) {
		return false
	}
	a.source, a.tail, a.inverted = m.mention, m.to, true
	if name, ok := s.nameAfter(m); ok && quoted {
		a.source, a.tail = name.mention, name.to
	}
	return true
}

// nameAfter returns the name in apposition to a role: said the mayor, Jane Roe.
func (s sentence) nameAfter(role phrase) (phrase, bool) {
	if s.tokens[role.to-1].capital && !s.lex.capitalNouns || s.class(role.start)&classDeterminer == 0 || !s.is(role.to, ",") {
		return phrase{}, false
	}
	m, ok := s.phraseAfter(role.to+1, s.to)
	if !ok || m.to-m.from < 2 {
		return phrase{}, false
	}
	for i := m.from; i < m.to; i++ {
		if !s.tokens[i].capital && s.class(i)&classParticle == 0 {
			return phrase{}, false
		}
	}
	return m, m.to == s.to || s.tokens[m.to].kind == markToken
}

// overOccasion skips what stands between an inverted verb and its source: sagte
// am Montag, a déclaré à l’AFP.
func (s sentence) overOccasion(i int) int {
	for limit := min(s.to, i+maxOccasion); i < limit; {
		c := s.class(i)
		switch {
		case c&classPronoun != 0:
			return i
		case c&(classTime|classAdverb) != 0:
			i++
		case c&classDeterminer != 0 && s.class(i+1)&classTime != 0:
			i += 2
		case c&classPreposition != 0:
			i = s.overListener(i)
		default:
			return i
		}
	}
	return i
}

// overListener skips a preposition and what it governs; where a capital follows
// another, a name of two words or more may be the source: a EFE Ana Robles.
func (s sentence) overListener(i int) int {
	end := s.afterPreposition(i)
	at := i + 1
	for at < end && !s.tokens[at].capital {
		at++
	}
	if at+2 < end && s.tokens[at+1].capital && s.lex.clitics {
		return at + 1
	}
	return end
}

// lacksSubject reports whether a verb without its subject stands right after a
// quotation: «…», añadió.
func (s sentence) lacksSubject(a *attribution) bool {
	before := a.from - 1
	if a.cue.frames&frameSpeech == 0 || a.cue.form == formGerund || a.cue.form == formBase || before <= s.from {
		return false
	}
	return s.inside[before] != 0 || s.separates(before) && s.inside[before-1] != 0
}

// overSource returns the token after the words at i that introduce a source,
// i itself when they do not.
func (s sentence) overSource(i int) int {
	for _, phrase := range s.lex.sources {
		at := i
		for w := range strings.FieldsSeq(phrase) {
			if !s.is(at, w) && !(w == "'" && s.is(at, "’")) {
				at = i
				break
			}
			at++
		}
		if at > i && at < s.to {
			return at
		}
	}
	switch {
	case s.class(i)&(classSource|classTag) == 0:
		return i
	case s.class(i+1)&classTo != 0:
		return i + 2
	}
	return i + 1
}

// sourceBefore reads a source before the word that introduces it: Roe zufolge.
func (s sentence) sourceBefore(i int) (attribution, bool) {
	m, ok := s.phraseBefore(i, s.from)
	return attribution{
		verb: i, from: i, to: i + 1, head: m.start, tail: i + 1, source: m.mention, inverted: true,
		cue: cue{frames: frameSpeech | frameClause},
	}, ok
}

// overHyphens skips the hyphens between a verb and its pronoun: dit-il,
// ajoute-t-elle.
func (s sentence) overHyphens(i int) int {
	for i+1 < s.to && s.is(i, "-") && !s.tokens[i].space && !s.tokens[i+1].space {
		i++
		if i+1 < s.to && s.is(i+1, "-") {
			i++
		}
	}
	return i
}

// isVerb reports whether a finite verb seems to stand at i.
func (s sentence) isVerb(i int) bool {
	return i < s.to && s.class(i)&(classAuxiliary|classVerb) != 0
}

// inherit takes the source of the clause before: that of its cue, else its
// subject.
func (s sentence) inherit(a *attribution, found []attribution) bool {
	a.inherits = true
	for k := len(found) - 1; k >= 0; k-- {
		if !found[k].nested {
			a.source = found[k].source
			return true
		}
	}
	m, ok := s.subject(a.from)
	if ok {
		a.source = m
	}
	return ok
}

// subject returns the subject of the sentence: the first noun phrase before a
// token, introductory adverbials left out.
func (s sentence) subject(limit int) (mention, bool) {
	for i := s.from; i < limit; i = s.next(i) {
		if s.inside[i] != 0 || s.tokens[i].kind == markToken {
			continue
		}
		c := s.class(i)
		if c&(classPreposition|classSubordinator) != 0 && c&classPronoun == 0 || i == s.from && c == 0 && endsIn(s.tokens[i].lower, s.lex.gerund) {
			for i < limit && !s.is(i, ",") {
				i = s.next(i)
			}
			if i >= limit {
				break
			}
			continue
		}
		if m, ok := s.phraseAfter(i, limit); ok {
			m.to = s.beforeVerb(m.from, m.to)
			return m.mention, true
		}
	}
	return mention{}, false
}

// beforeVerb cuts a noun phrase before a cue that looks like one of its nouns:
// The paper reveals …
func (s sentence) beforeVerb(from, to int) int {
	for i := from + 1; i < to; i++ {
		if s.verbForm(i) == formPresent && s.nominal(i-1) && !s.hyphenated(i) {
			return i
		}
	}
	return to
}

// label returns who is named before the colon at i: Roe: “…”
func (s sentence) label(i int) (mention, bool) {
	if m, ok := s.phraseBefore(i, s.from); ok && s.opensClause(m.start) && s.tokens[m.to-1].capital {
		return m.mention, true
	}
	return s.subject(i)
}

// isClause reports whether a quotation is a sentence, by its capital and its
// length.
func (s sentence) isClause(m segment) bool {
	i := m.from
	for i < m.to && s.tokens[i].kind == markToken {
		i++
	}
	return i < m.to && s.tokens[i].capital && m.to-m.from > minClause
}

// isTitle reports whether a quotation is spelt like the title of a work.
func (s sentence) isTitle(m segment) bool {
	capitals := 0
	for i := m.from; i < m.to; i++ {
		t := &s.tokens[i]
		small := s.word(i).class&(classPreposition|classDeterminer|classConjunction|classAuxiliary|classPossessive) != 0
		switch {
		case t.kind != wordToken || len(t.lower) == 1 && !t.capital:
		case t.capital:
			capitals++
		case capitals == 0 || !small:
			return false
		}
	}
	return capitals > 0
}

// minClause is how many tokens a quotation has that is more than a phrase.
const minClause = 7

// isVoice reports whether the parts hold a quotation that another may continue.
func (s sentence) isVoice(parts []mention) bool {
	for _, m := range parts {
		if s.inside[m.from] != 0 || s.inside[m.to-1] != 0 {
			return true
		}
	}
	return false
}

// antecedent takes the noun phrase before "who".
func (s sentence) antecedent(a *attribution) bool {
	relative := a.from - 1
	end := relative
	if s.is(end-1, ",") {
		end--
	}
	a.head = relative
	a.source = mention{s.index, relative, relative + 1}
	if m, ok := s.phraseBefore(end, s.from); ok {
		a.source = m.mention
	}
	return true
}

// maxAppositive is how many tokens may stand between a source and its verb.
const maxAppositive = 60

// overAppositive finds the source before an insertion between commas: Roe, a
// doctor, said.
func (s sentence) overAppositive(a *attribution) bool {
	end := a.from - 1
	for i := s.prev(end); i >= s.from && i > end-maxAppositive; i = s.prev(i) {
		if !s.is(i, ",") {
			continue
		}
		m, ok := s.phraseBefore(i, s.from)
		if ok && s.opensClause(m.start) && s.isInsertion(i+1, end) {
			a.source, a.head = m.mention, m.start
			return true
		}
	}
	return false
}

// isInsertion reports whether the tokens between two commas are an appositive
// or a relative clause, not a clause of their own.
func (s sentence) isInsertion(from, to int) bool {
	if s.class(from)&classRelative != 0 {
		return true
	}
	for i := from; i < to; i = s.next(i) {
		if s.class(i)&classAuxiliary != 0 && s.class(i-1)&classRelative == 0 {
			return false
		}
	}
	return true
}

// opensClause reports whether a subject may begin at i: at the start of the
// sentence, after a quotation, a comma, a conjunction.
func (s sentence) opensClause(i int) bool {
	if i == s.from || s.inside[i-1] != 0 || s.tokens[i-1].kind == markToken {
		return true
	}
	return s.class(i-1)&(classConjunction|classSubordinator|classAdverb|classTime) != 0
}
