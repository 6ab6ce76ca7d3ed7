package lede

// An attribution is a cue of the narration with its source.
type attribution struct {
	verb       int // the cue's token
	from, to   int // the cue as printed
	head, tail int // its clause: the source, the cue and the listener
	cue        cue
	source     mention
	inverted   bool // the source follows the cue: said Ms Roe
	inherits   bool // the source is that of the clause before: …, adding
}

// A sentence is a range of tokens of a reading.
type sentence struct {
	*reading
	from, to int
}

// sentences cuts a passage. Quotation marks hold together what is inside them,
// and a cue clause stays with the quotation it follows: “Is it?” Roe asked.
func (r *reading) sentences() []sentence {
	var out []sentence
	from := 0
	for i := 0; i < len(r.tokens); i = r.next(i) {
		if i > from && r.tokens[i].first && !r.joinsQuote(i) {
			out = append(out, sentence{r, from, i})
			from = i
		}
	}
	if from < len(r.tokens) {
		out = append(out, sentence{r, from, len(r.tokens)})
	}
	return out
}

// joinsQuote reports whether a cue clause begins at i, right after a quotation.
func (r *reading) joinsQuote(i int) bool {
	if r.inside[i] != 0 || r.inside[i-1] == 0 {
		return false
	}
	limit := min(len(r.tokens), i+maxPhrase)
	if r.isSpeech(i) && r.tokens[i].kind == wordToken {
		_, ok := r.phraseAfter(i+1, limit)
		return ok
	}
	m, ok := r.phraseAfter(i, limit)
	if !ok {
		return false
	}
	verb := r.skipAdverbs(m.to, limit)
	return verb < limit && r.isSpeech(verb) && !r.opensContent(verb+1)
}

// isSpeech reports whether a finite verb of speaking stands at i.
func (r *reading) isSpeech(i int) bool {
	if i >= len(r.tokens) || r.inside[i] != 0 {
		return false
	}
	c := r.words[i].cue
	return c.frames&frameSpeech != 0 && (c.form == formPast || c.form == formPresent)
}

// skipAdverbs returns the first token from i that is no adverb, auxiliary or
// word of time.
func (r *reading) skipAdverbs(i, limit int) int {
	for i < limit && r.inside[i] == 0 && (r.class(i)&(classAdverb|classAuxiliary) != 0 || r.isManner(i)) {
		i++
	}
	return i
}

// isManner reports whether the word is an adverb by its ending.
func (r *reading) isManner(i int) bool {
	t := &r.tokens[i]
	return r.inside[i] == 0 && t.kind == wordToken && !t.capital && len(t.lower) > 4 && t.lower[len(t.lower)-2:] == "ly" &&
		r.words[i].class == 0 && r.words[i].cue.frames == 0
}

// opensContent reports whether what was said may begin at i: after a colon,
// with a quotation, "that" or a clause.
func (r *reading) opensContent(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	if r.inside[i] != 0 || r.class(i)&classThat != 0 || r.is(i, ":") {
		return true
	}
	return r.is(i, ",") && i+1 < len(r.tokens) && r.inside[i+1] != 0
}

// attributions finds the cues of a sentence, in order.
func (s sentence) attributions() []attribution {
	var out []attribution
	for i := s.from; i < s.to; i = s.next(i) {
		if s.inside[i] != 0 || s.tokens[i].kind != wordToken {
			continue
		}
		var a attribution
		ok := false
		switch {
		case s.words[i].class&classSource != 0:
			a, ok = s.accordingTo(i)
		case s.words[i].cue.frames != 0:
			a, ok = s.readCue(i, out)
		}
		if ok {
			out = append(out, a)
		}
	}
	return out
}

// accordingTo reads "according to Ms Roe" at i.
func (s sentence) accordingTo(i int) (attribution, bool) {
	if s.class(i+1)&classTo == 0 {
		return attribution{}, false
	}
	m, ok := s.phraseAfter(i+2, s.to)
	return attribution{
		verb: i, from: i, to: i + 2, head: i, tail: m.to, source: m, inverted: true,
		cue: cue{frames: frameSpeech | frameClause},
	}, ok
}

// readCue reads the verb at i as a cue: its auxiliaries, then its source
// before it or, in inversion, after it. found are the cues before it.
func (s sentence) readCue(i int, found []attribution) (attribution, bool) {
	a := attribution{verb: i, from: i, to: i + 1, head: i, tail: i + 1, cue: s.words[i].cue}
	var unreal, passive, infinitive bool
	for a.from > s.from {
		c := s.class(a.from - 1)
		if c&(classAuxiliary|classAdverb|classNegation|classTo) == 0 && !s.isManner(a.from-1) && !s.contraction(a.from-1) {
			break
		}
		if c&classAdverb != 0 && c&classSubordinator != 0 {
			break
		}
		a.from--
		unreal = unreal || c&(classUnreal|classNegation) != 0 && c&classTo == 0
		passive = passive || c&classPassive != 0
		infinitive = infinitive || c&classTo != 0
	}
	a.head = a.from
	if unreal || passive && a.cue.form == formPast {
		return a, false
	}
	before := a.from - 1
	if !s.plausible(&a, infinitive, passive) {
		return a, false
	}
	switch {
	case s.inversion(&a):
		return a, true
	case a.cue.form == formGerund && !passive, infinitive, before >= s.from && s.class(before)&classConjunction != 0:
		return a, s.inherit(&a, found)
	case before >= s.from && s.class(before)&classRelative != 0:
		return a, s.antecedent(&a)
	case before >= s.from && s.is(before, ","):
		return a, s.overAppositive(&a)
	}
	m, ok := s.phraseBefore(a.from, s.from)
	if ok {
		a.source, a.head = m, m.from
	}
	return a, ok
}

// contraction reports whether the token belongs to "n’t", "’s" or "’ve"
// between a subject and its verb.
func (s sentence) contraction(i int) bool {
	if i <= s.from || s.inside[i] != 0 {
		return false
	}
	t := &s.tokens[i]
	if t.lower == "t" || t.lower == "s" && s.class(i-2)&classPronoun != 0 {
		return !t.space && s.possessive(i-1)
	}
	return s.possessive(i) && !t.space && i+1 < s.to && !s.tokens[i+1].space && s.class(i-1)&(classPronoun|classAuxiliary) != 0
}

// plausible reports whether the word at hand is a verb here, not the noun or
// participle of the same form: "the report", "the proposed plan".
func (s sentence) plausible(a *attribution, infinitive, auxiliary bool) bool {
	before := a.from - 1
	c := s.class(before)
	if a.from > s.from && !s.tokens[a.verb].space || a.verb+1 < s.to && s.is(a.verb+1, "-") && !s.tokens[a.verb+1].space {
		return false
	}
	adverbs := a.verb > a.from
	switch a.cue.form {
	case formBase:
		plural := before >= s.from && s.tokens[before].kind == wordToken && s.class(before)&nominalStop == 0 &&
			s.tokens[before].lower[len(s.tokens[before].lower)-1] == 's'
		return infinitive || adverbs || plural || c&(classPronoun|classRelative) != 0
	case formPresent, formPast:
		return adverbs || c&(classPreposition|classDeterminer|classPossessive) == 0 || c&(classPronoun|classRelative) != 0
	}
	return c&(classDeterminer|classPossessive) == 0
}

// inversion reads a source after the cue, where the content precedes it:
// “…,” said Ms Roe.
func (s sentence) inversion(a *attribution) bool {
	before := a.from - 1
	if a.from != a.verb || a.cue.frames&frameSpeech == 0 || a.cue.form == formGerund || a.cue.form == formBase {
		return false
	}
	quoted := before >= s.from && s.inside[before] != 0
	comma := s.is(before, ",") || s.is(before, "—") || s.is(before, "–")
	if comma && before > s.from {
		quoted = quoted || s.inside[before-1] != 0
	}
	if !quoted && !comma {
		return false
	}
	m, ok := s.phraseAfter(a.verb+1, s.to)
	if !ok || s.isVerb(m.to) {
		return false
	}
	if !quoted && !s.tokens[m.to-1].capital {
		return false
	}
	a.source, a.tail, a.inverted = m, m.to, true
	return true
}

// isVerb reports whether a finite verb seems to stand at i.
func (s sentence) isVerb(i int) bool {
	return i < s.to && s.class(i)&(classAuxiliary|classVerb) != 0
}

// inherit takes the source of the clause before: that of its cue, else its
// subject.
func (s sentence) inherit(a *attribution, found []attribution) bool {
	a.inherits = true
	if len(found) > 0 {
		a.source = found[len(found)-1].source
		return true
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
		if c&(classPreposition|classSubordinator) != 0 && c&classPronoun == 0 || s.words[i].cue.form == formGerund {
			for i < limit && !s.is(i, ",") {
				i = s.next(i)
			}
			if i >= limit {
				break
			}
			continue
		}
		if m, ok := s.phraseAfter(i, limit); ok {
			return m, true
		}
	}
	return mention{}, false
}

// antecedent takes the noun phrase before "who".
func (s sentence) antecedent(a *attribution) bool {
	relative := a.from - 1
	end := relative
	if s.is(end-1, ",") {
		end--
	}
	a.head = relative
	m, ok := s.phraseBefore(end, s.from)
	if !ok {
		m = mention{s.index, relative, relative + 1}
	}
	a.source = m
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
		if ok && s.opensClause(m.from) {
			a.source, a.head = m, m.from
			return true
		}
	}
	return false
}

// opensClause reports whether a subject may begin at i: at the start of the
// sentence, after a quotation, a comma, a conjunction.
func (s sentence) opensClause(i int) bool {
	if i == s.from || s.inside[i-1] != 0 || s.tokens[i-1].kind == markToken {
		return true
	}
	return s.class(i-1)&(classConjunction|classSubordinator|classAdverb|classTime) != 0
}
