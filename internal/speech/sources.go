package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// opensAside reports whether the word at i opens a clause beside what was said,
// as the Romance languages put it: Come ha spiegato Roe, …
func (s sentence) opensAside(i int) bool {
	return s.lex.Clitics && s.class(i)&lexicon.ClassAside != 0
}

// opensWho reports whether a relative clause opens at i behind a noun with the article at
// start that brings somebody in: assure un voisin qui veut rester anonyme.
func (s sentence) opensWho(start, i int) bool {
	some := s.words[s.Tokens[start].Word].Name&lexicon.NameIndefinite != 0
	return some && i < s.to && !s.lex.CapitalNouns && (s.class(i)&lexicon.ClassRelative != 0 || s.lex.Clitics && s.class(i)&lexicon.ClassThat != 0)
}

// overDative skips the listener behind an inverted subject where a language
// puts no preposition before it: sagte Roe dem Sender.
func (s sentence) overDative(i int) int {
	if !s.lex.CapitalNouns || s.class(i)&lexicon.ClassDeterminer == 0 {
		return i
	}
	if m, ok := s.phraseAfter(i, s.to); ok {
		return m.end
	}
	return i
}

// nameAfter returns the name in apposition to a role: said the mayor, Jane Roe.
func (s sentence) nameAfter(role phrase) (phrase, bool) {
	if at := s.overBrackets(role.end); at > role.end && at < s.to && s.Tokens[at].Capital && s.inside[at] == 0 && s.namesRole(role) {
		return s.phraseAfter(at, s.to) // le sénateur (LR) Jean Roy
	}
	if s.Tokens[role.To-1].Capital && !s.lex.CapitalNouns && !s.lex.Clitics || s.class(role.start)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 && !s.isOwned(role) || !s.is(s.overBrackets(role.end), ",") {
		return phrase{}, false
	}
	m, ok := s.phraseAfter(s.overBrackets(role.end)+1, s.to)
	if !ok || m.To-m.From < 2 {
		return phrase{}, false
	}
	for i := m.From; i < m.To; i++ {
		if !s.Tokens[i].Capital && s.class(i)&lexicon.ClassParticle == 0 && !s.joins(i) {
			return phrase{}, false
		}
	}
	return m, m.end == s.to || s.Tokens[m.end].Kind == prose.Mark
}

// overOccasion skips what stands between an inverted verb and its source: sagte
// am Montag, a déclaré à l’AFP.
func (s sentence) overOccasion(i int) int {
	for limit := min(s.to, i+maxOccasion); i < limit; {
		c := s.class(i)
		switch {
		case c&lexicon.ClassPronoun != 0, s.overParticles(i, s.to) > i, s.Tokens[i].Capital && c&lexicon.ClassPreposition != 0 && !s.lex.CapitalNouns:
			return i // Per Lind, In-young Kim
		case c&lexicon.ClassObject != 0 && s.lex.VerbSecond: // freut sich Roe
			i++
		case c&(lexicon.ClassTime|lexicon.ClassAdverb) != 0:
			i++
		case c&lexicon.ClassDeterminer != 0 && s.class(i+1)&lexicon.ClassTime != 0:
			i += 2
		case s.is(i, "-") && s.class(i+1)&lexicon.ClassTime != 0: // terça-feira
			i += 2
		case c&lexicon.ClassPreposition != 0:
			i = s.overListener(i)
		default:
			return i
		}
	}
	return i
}

// overAside skips an adverbial between commas that stands between an inverted verb and
// its source: lamenta, por su parte, Ana Ruiz.
func (s sentence) overAside(i int) int {
	const most = 7 // tokens of it
	if i+1 >= s.to || !s.is(i, ",") || s.class(i+1)&(lexicon.ClassPreposition|lexicon.ClassAdverb|lexicon.ClassTime) == 0 {
		return i
	}
	for end := i + 1; end+1 < s.to && end <= i+most && s.inside[end] == 0; end++ {
		switch {
		case s.is(end, ","):
			return end + 1
		case s.isFiniteVerb(end), s.word(end).Cue.Frames != 0, s.class(end)&lexicon.ClassConjunction != 0:
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
	for at < end && !s.Tokens[at].Capital {
		at++
	}
	switch {
	case !s.lex.Clitics && (!s.lex.VerbSecond || s.lex.CapitalNouns) || at+1 >= end:
	case s.Tokens[at+1].Capital && at+2 < end && !s.isGivenBehindNoun(at):
		return at + 1
	case at > i+1 && s.Tokens[at+1].Capital && s.isPlainNoun(at-1) && !s.holdsBody(i+1, at):
		return at // dice tra le lacrime Anna Neri
	case s.class(at+1)&lexicon.ClassRole != 0 && !s.Tokens[at+1].Capital:
		return at + 1 // a la agencia Efe fuentes médicas
	}
	return end
}

// isGivenBehindNoun reports whether a given name stands at i behind a common noun, and so no
// programme or agency: entre lágrimas Rosa Elena Ruiz.
func (s sentence) isGivenBehindNoun(i int) bool {
	return s.words[s.Tokens[i].Word].Name&lexicon.NameGiven != 0 && s.isPlainNoun(i-1)
}

// isPlainNoun reports whether the word at i is a common noun and no job.
func (s sentence) isPlainNoun(i int) bool {
	w := &s.words[s.Tokens[i].Word]
	return s.inside[i] == 0 && s.Tokens[i].Kind == prose.Word && !s.Tokens[i].Capital && w.Speech.Class == 0 && w.Name&lexicon.NameTitle == 0
}

// endsTitle reports whether the title of somebody's work ends before the mark at i, so that
// its author may be the subject: Luis Gil, autor de «El faro», recuerda.
func (s sentence) endsTitle(i int) bool {
	n := s.inside[i]
	if n == 0 && i > s.from {
		n = s.inside[i-1]
	}
	return n != 0 && s.marks[n-1].from > s.from && s.class(s.marks[n-1].from-1)&lexicon.ClassPreposition != 0
}

// quotedAs reads the source of a gerund that tells whose the words are: Roe was quoted as
// saying.
func (s sentence) quotedAs(a *attribution) bool {
	from, passive := a.from-2, false // the participle
	if from <= s.from || s.class(from+1)&lexicon.ClassAside == 0 || s.inside[from] != 0 || !s.lex.Quoting[s.Tokens[from].Lower] {
		return false
	}
	for from > s.from && s.helps(from-1) {
		from--
		passive = passive || s.class(from)&lexicon.ClassPassive != 0
	}
	m, ok := s.phraseBefore(from, s.from)
	if !ok || !passive {
		return false
	}
	a.source, a.from, a.head = m.Mention, from, m.start
	return true
}

// inherit takes the source of the clause before: that of its cue, else its
// subject.
func (s sentence) inherit(a *attribution, found []attribution) bool {
	a.inherits = true
	for k := len(found) - 1; k >= 0; k-- {
		if !found[k].nested && !s.precedes(&found[k], a) && !s.inBracket(found[k].verb, a.from) {
			a.source = found[k].source
			return true
		}
	}
	if m, ok := s.subject(a.from); ok {
		a.source = m
		return true
	}
	if a.from == s.from {
		return s.mainSubject(a)
	}
	return s.opensWithVerb() && a.cue.Frames&lexicon.FrameSpeech != 0 // También deseó suerte a todos y recordó que …
}

// opensWithVerb reports whether a verb opens the sentence, an adverb before it perhaps, where
// subjects are left out.
func (s sentence) opensWithVerb() bool {
	at := s.from
	if s.class(at)&lexicon.ClassAdverb != 0 {
		at++
	}
	return s.lex.DropsSubjects && at < s.to && s.verbForm(at) == lexicon.FormPast && s.class(at) == 0
}

// precedes reports whether a cue stands in a clause that comes before the main one, whose
// subject is another: After the union accused Roe of greed, the board put out a note saying.
func (s sentence) precedes(before, a *attribution) bool {
	if before.head-1 != s.from || s.class(s.from)&lexicon.ClassSubordinator == 0 || s.isAside(before) {
		return false
	}
	for i := before.tail; i+1 < a.head; i = s.next(i) {
		if !s.is(i, ",") {
			continue
		}
		m, ok := s.phraseAfter(i+1, a.head)
		return ok && m.end < a.head && s.isFiniteVerb(m.end)
	}
	return false
}

// mainSubject takes for a participle that opens the sentence the subject behind
// its comma: Noting that it was late, Roe left.
func (s sentence) mainSubject(a *attribution) bool {
	for i := a.tail; i+1 < s.to; i = s.next(i) {
		if !s.is(i, ",") {
			continue
		}
		m, ok := s.phraseAfter(i+1, s.to)
		if ok && m.end < s.to && (s.isFiniteVerb(m.end) || s.isVerb(m.end)) {
			a.source = m.Mention
			return true
		}
	}
	return false
}

// subject returns the subject of the sentence: the first noun phrase before a
// token, introductory adverbials left out.
func (s sentence) subject(limit int) (lexicon.Mention, bool) {
	for i := s.from; i < limit; i = s.next(i) {
		if s.inside[i] != 0 || s.Tokens[i].Kind == prose.Mark {
			continue
		}
		c := s.class(i)
		if i == s.from && s.opensAdverb(i) || s.lex.CapitalNouns && c&lexicon.ClassObject != 0 && c&(lexicon.ClassPronoun|lexicon.ClassPossessive) == 0 {
			continue // Shortly after, some of them left; Dabei hat sich Roe …
		}
		insertion := c&lexicon.ClassRelative != 0 && i > s.from && s.is(i-1, ",")                                                                                     // Nella sala, dove erano in tanti, Roe …
		opens := i == s.from && s.lex.Clitics && lexicon.EndsIn(s.Tokens[i].Lower, s.lex.Participle) && s.class(i+1)&lexicon.ClassPreposition != 0 && s.commaAfter(i) // Preguntada por el voto, la actriz …
		if insertion || opens || c&(lexicon.ClassPreposition|lexicon.ClassSubordinator) != 0 && c&lexicon.ClassPronoun == 0 || i == s.from && s.opensParticiple(i) && s.commaAfter(i) && !s.isAdjective(i) {
			for i < limit && !s.is(i, ",") && !(s.lex.VerbSecond && (s.isVerb(i) || s.endsAdverbial(i))) {
				i = s.next(i)
			}
			if i >= limit {
				break
			}
			continue
		}
		if s.lex.DropsSubjects && i < s.from+3 && s.verbForm(i) == lexicon.FormPast && s.class(i) == 0 {
			m, ok := s.phraseAfter(i+1, limit)
			return m.Mention, ok && s.cast.NamesPerson(m.Mention) // También deseó suerte a todos y recordó …
		}
		if m, ok := s.phraseAfter(i, limit); ok {
			m.To = s.beforeVerb(m.From, m.To)
			return m.Mention, true
		}
	}
	return lexicon.Mention{}, false
}

// endsAdverbial reports whether a word that is in no list stands as the verb does behind an
// adverbial, before a subject or a pronoun: In der Halle | zeigen sich die Lotsen.
func (s sentence) endsAdverbial(i int) bool {
	const next = lexicon.ClassDeterminer | lexicon.ClassPossessive | lexicon.ClassPronoun | lexicon.ClassObject
	if !s.lex.CapitalNouns || i <= s.from || i+1 >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital || s.class(i) != 0 {
		return false
	}
	return (s.inside[i-1] != 0 || s.Tokens[i-1].Capital) && s.class(i+1)&next != 0 && s.class(i+1)&lexicon.ClassPreposition == 0
}

// isAdjective reports whether a participle at i stands before a noun: Packaged food maker
// Roe Foods cut its forecast.
func (s sentence) isAdjective(i int) bool {
	return s.verbForm(i) != lexicon.FormGerund && lexicon.EndsIn(s.Tokens[i].Lower, s.lex.Past) && i+1 < s.to && s.isPlainNoun(i+1) && s.verbForm(i+1) == lexicon.FormNone
}

// commaAfter reports whether a comma follows the token at i in its sentence.
func (s sentence) commaAfter(i int) bool {
	for ; i < s.to; i = s.next(i) {
		if s.is(i, ",") {
			return true
		}
	}
	return false
}

// beforeVerb cuts a noun phrase before a cue that looks like one of its nouns:
// The paper reveals …
func (s sentence) beforeVerb(from, to int) int {
	for i := from + 1; i < to; i++ {
		if s.verbForm(i) == lexicon.FormPresent && s.nominal(i-1) && !s.hyphenated(i) {
			return i
		}
	}
	return to
}

// isDate reports whether a mention has no words but those of a date, 4 July 1960,
// so that nobody is named by it.
func (r *reading) isDate(m lexicon.Mention) bool {
	for i := m.From; i < m.To; i++ {
		if c := r.class(i); r.Tokens[i].Kind == prose.Word && (c&lexicon.ClassTime == 0 || c&(lexicon.ClassDeterminer|lexicon.ClassPronoun) != 0) {
			return false
		}
	}
	return true
}

// isNumber reports whether a phrase is but a number: an age.
func (s sentence) isNumber(m phrase) bool {
	for i := m.From; i < m.To; i++ {
		if s.Tokens[i].Kind != prose.Number {
			return false
		}
	}
	return true
}

// opensClause reports whether a subject may begin at i: at the start of the
// sentence, after a quotation, a comma, a conjunction.
func (s sentence) opensClause(i int) bool {
	if i == s.from || s.inside[i-1] != 0 || s.Tokens[i-1].Kind == prose.Mark {
		return true
	}
	return s.class(i-1)&(lexicon.ClassConjunction|lexicon.ClassSubordinator|lexicon.ClassAdverb|lexicon.ClassTime) != 0
}

// antecedent takes the noun phrase before "who".
func (s sentence) antecedent(a *attribution) bool {
	relative := a.from - 1
	end := relative
	if s.is(end-1, ",") {
		end--
	}
	a.head = relative
	a.source = lexicon.Mention{Passage: s.index, From: relative, To: relative + 1}
	if s.is(end-2, ",") && s.Tokens[end-1].Kind == prose.Number {
		end -= 2 // the age: Roe, 54, who
	}
	m, ok := s.phraseBefore(end, s.from)
	if name, apposed := s.phraseBefore(m.start-1, s.from); ok && apposed && s.is(m.start-1, ",") && s.class(m.start)&lexicon.ClassDeterminer != 0 && s.cast.NamesPerson(name.Mention) {
		m = name // Jane Roe, a farmer from Kelm, who said
	}
	if at := m.From + 1; ok && s.verbForm(m.From) == lexicon.FormGerund && at+1 < m.To && s.class(at)&lexicon.ClassPreposition != 0 {
		m.From = at + 1 // working with the board, which said
	}
	if publisher, published := s.publisher(relative); published {
		a.source = publisher
	} else if ok {
		a.source = s.personLast(m).Mention
	}
	return true
}

// personLast returns the name that ends a phrase whose noun is a thing: anger from
// Jane Roe, who called it “…”.
func (s sentence) personLast(m phrase) phrase {
	i := m.To
	for i > m.From && s.isNamePart(i-1) {
		i--
	}
	name := lexicon.Mention{Passage: s.index, From: i, To: m.To}
	if i-1 <= m.From || s.class(i-1)&lexicon.ClassPreposition == 0 || !s.cast.NamesPerson(name) {
		return m
	}
	for k := m.From; k < i; k++ {
		if s.class(k)&(lexicon.ClassRole|lexicon.ClassTitle) != 0 || s.Tokens[k].Capital && !s.Tokens[k].First {
			return m
		}
	}
	m.Mention = name
	return m
}

// publisher returns who puts out the document that a relative pronoun at i stands for: The
// board issued a note on Monday that said.
func (s sentence) publisher(i int) (lexicon.Mention, bool) {
	const far = 6 // tokens
	for at := i - 1; at > s.from && at >= i-far && s.inside[at] == 0 && s.Tokens[at].Kind != prose.Mark; at-- {
		if !s.cast.IsDocument(s.Tokens[at]) {
			continue
		}
		m, ok := s.phraseBefore(at+1, s.from)
		if !ok || m.start <= s.from || s.words[s.Tokens[m.start].Word].Name&lexicon.NameIndefinite == 0 || s.verbForm(m.start-1) != lexicon.FormPast {
			return lexicon.Mention{}, false
		}
		return s.subject(m.start - 1)
	}
	return lexicon.Mention{}, false
}

// relates reports whether the "that" of a Romance language at i opens a relative clause behind
// a comma and somebody: Ana Ruiz, que habló de «…»; l’avvocata Anna Neri, che parla di «…»
func (s sentence) relates(a *attribution, i int) bool {
	if !s.lex.Clitics || i-2 < s.from || s.class(i)&lexicon.ClassThat == 0 || s.class(i)&lexicon.ClassDeterminer != 0 || !s.is(i-1, ",") {
		return false
	}
	m, ok := s.phraseBefore(i-1, s.from)
	return ok && s.cast.MaySpeak(m.Mention) && !(s.isPlural(a.from, a.verb+1) && s.isOnePhrase(m)) // los vecinos de la Sierra y el Llano, que dijeron
}

// isOnePhrase reports whether no word of a phrase is a plural or joins two.
func (s sentence) isOnePhrase(m phrase) bool {
	for i := m.start; i < m.end; i++ {
		if w := s.Tokens[i].Lower; s.class(i)&lexicon.ClassConjunction != 0 || s.Tokens[i].Kind == prose.Word && !s.Tokens[i].Capital && s.class(i) == 0 && lexicon.EndsIn(w, []string{"s", "i", "e"}) {
			return false
		}
	}
	return true
}

// holdsBody reports whether a noun for a body stands among tokens, whose name follows: a la emisora
// pública | Onda Norte.
func (s sentence) holdsBody(from, to int) bool {
	for i := from; i < to; i++ {
		if s.words[s.Tokens[i].Word].Name&lexicon.NameOrganisation != 0 {
			return true
		}
	}
	return false
}

// isFinding reports whether a source is but what somebody found: the data of the
// survey, and not a data expert; or, where a verb shows more than it says, a thing that
// shows: her work suggested.
func (w *quoteWriter) isFinding(m lexicon.Mention, shows bool) bool {
	r := &w.readings[m.Passage]
	found := false
	for i := m.From; i < m.To && r.class(i)&lexicon.ClassPreposition == 0; i++ {
		if found && r.lex.CapitalNouns && r.class(i)&lexicon.ClassDeterminer != 0 {
			break // die Äußerungen des Ministers
		}
		job := r.words[r.Tokens[i].Word].Name&lexicon.NameTitle != 0
		word := r.Tokens[i].Lower
		found = r.inside[i] == 0 && (r.lex.Findings[word] || shows && r.lex.Works[word]) || found && !job
	}
	return found
}

// isBareThing reports whether a source in small letters has no article, as no noun for one that
// speaks does in the singular, so that the verb behind it is a noun: blog posts, phone calls.
func (w *quoteWriter) isBareThing(m lexicon.Mention) bool {
	const determines = lexicon.ClassDeterminer | lexicon.ClassPossessive
	if !w.isThing(m) || w.readings[m.Passage].Tokens[m.To-1].Capital {
		return false // Tidewater reports that …
	}
	r := &w.readings[m.Passage]
	for i := max(m.From-1, 0); i < m.To; i++ {
		if r.class(i)&determines != 0 || r.words[r.Tokens[i].Word].Name&(lexicon.NameIndefinite|lexicon.NameDefinite) != 0 || r.possessive(i) {
			return false
		}
	}
	return true
}

// isThing reports whether a source in small letters names neither somebody nor a document.
func (w *quoteWriter) isThing(m lexicon.Mention) bool {
	r := &w.readings[m.Passage]
	if r.lex.VerbSecond || r.lex.Clitics || m.To <= m.From || r.cast.MaySpeak(m) || r.class(m.From)&lexicon.ClassPronoun != 0 {
		return false
	}
	return !slices.ContainsFunc(r.Tokens[m.From:m.To], func(t prose.Token) bool { return t.Capital && !t.First || r.cast.IsDocument(t) })
}
