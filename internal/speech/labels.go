package speech

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Sources that no verb and no preposition joins to what they said:
//
//  1. A line under or behind a quotation: “…” — Commissioner Jane Roe
//  2. A line above it: From Chairwoman Rosa Venn:
//  3. A label: Jane Roe, Harbour Log: “…”
//  4. A transcript: ROE: I do not know.

// maxSignature is how many tokens a signature has at most: a title, a name, a house.
const maxSignature = 14

// maxLead is how many tokens may lead on to what somebody says next and name nobody.
const maxLead = 8

// signature returns who signs the quotation m with a dash, right behind it or in
// the paragraph below.
func (w *quoteWriter) signature(s sentence, m segment) (lexicon.Mention, bool) {
	i := m.to
	for i < len(s.Tokens) && s.is(i, ".") {
		i++
	}
	if i < len(s.Tokens) {
		if who, ok := s.reading.backwardAt(i); ok && m.from == s.from {
			return who, true
		}
		return s.reading.signedAt(m.to)
	}
	if m.from > 0 || s.index+1 >= len(w.readings) {
		return lexicon.Mention{}, false
	}
	next := &w.readings[s.index+1]
	if who, ok := next.backwardAt(0); ok {
		return who, true
	}
	return next.signedAt(0)
}

// backwardAt returns who is named in the sentence at i that tells whose the quotation before
// it was: «…». Con estas palabras abrió el acto Ana Ruiz; «…». Così la sindaca.
func (r *reading) backwardAt(i int) (lexicon.Mention, bool) {
	const most = 20 // tokens
	if !r.Speaks() || i >= len(r.Tokens) || !r.Tokens[i].First || r.inside[i] != 0 {
		return lexicon.Mention{}, false
	}
	end := i + 1
	for end < len(r.Tokens) && end < i+most && !r.Tokens[end].First {
		end++
	}
	s := sentence{r, i, end}
	at := s.overBackward(i)
	if at == i {
		return lexicon.Mention{}, false
	}
	for at < end && s.inside[at] == 0 && s.class(at)&lexicon.ClassThat == 0 {
		c := s.class(at)
		if governed := at > i && s.class(at-1)&lexicon.ClassPreposition != 0; governed || c&lexicon.ClassDeterminer == 0 && !s.Tokens[at].Capital {
			at++
			continue
		}
		who, ok := s.phraseAfter(at, end)
		if name, named := s.nameAfter(who); ok && named {
			who = name
		}
		if ok && (s.cast.NamesPerson(who.Mention) || s.namesRole(who)) {
			return who.Mention, true
		}
		at = max(at+1, who.end)
	}
	return lexicon.Mention{}, false
}

// overBackward returns the token behind words at i that point back at what was said, i itself
// when none do.
func (s sentence) overBackward(i int) int {
	for _, phrase := range s.lex.Backward {
		at := i
		for w := range strings.FieldsSeq(phrase) {
			if at < s.to && (s.is(at, w) || w == "'" && s.possessive(at)) {
				at++
				continue
			}
			at = i
			break
		}
		if at > i && at < s.to && !(at == i+1 && s.is(at, ",")) {
			return at
		}
	}
	return i
}

// signedAt returns who is named behind a dash at i, when nothing but the name, with
// a title or a house, stands there to the paragraph's end.
func (r *reading) signedAt(i int) (lexicon.Mention, bool) {
	if !r.Speaks() || i+1 >= len(r.Tokens) || len(r.Tokens)-i > maxSignature || !isDash(r.Tokens[i].Lower) || !r.Tokens[i].Space && !(r.Tokens[i+1].Space && i > 0 && r.inside[i-1] != 0) {
		return lexicon.Mention{}, false
	}
	if r.is(i+1, "-") {
		i++
	}
	named := false // what follows a comma may be a job
	for k := i + 1; k < len(r.Tokens); k++ {
		t := &r.Tokens[k]
		named = named || t.Lower == "," && k > i+1
		small := named || r.class(k)&(lexicon.ClassParticle|lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassConjunction|lexicon.ClassRole) != 0
		if r.inside[k] != 0 || t.Kind == prose.Word && !t.Capital && !small {
			return lexicon.Mention{}, false
		}
	}
	m, ok := r.phraseAfter(i+1, len(r.Tokens))
	return m.Mention, ok && r.Tokens[m.To-1].Capital
}

// sender returns who is named in a line that introduces the words below it: And
// from Chairwoman Rosa Venn: — From the desk of John Doe, Harbour Bank.
func (s sentence) sender() (lexicon.Mention, bool) {
	i := s.from
	for i < s.to && s.class(i)&lexicon.ClassConjunction != 0 {
		i++
	}
	if i > 1 || s.to != len(s.Tokens) || s.to-i > maxSignature || i+1 >= s.to || s.class(i)&lexicon.ClassSender == 0 || s.isFinite(i, s.to) {
		return lexicon.Mention{}, false
	}
	colon := s.is(s.to-1, ":")
	if !s.Tokens[i+1].Capital {
		for i++; i < s.to && s.class(i)&lexicon.ClassGenitive == 0; i++ { // the desk of
		}
		colon = colon || i < s.to
	}
	m, ok := s.phraseAfter(i+1, s.to)
	return m.Mention, ok && colon && m.To-m.From >= 2 && s.Tokens[m.To-1].Capital
}

// isTranscript reports whether passages are the turns of a transcript: each names
// its speaker in capitals before a colon, and two or more take turns. TIP: and
// TIP: again, or the names of fairs with their days, are none.
func isTranscript(readings []reading) bool {
	const least = 4 // turns
	turns, voices := 0, map[string]bool{}
	for i := range readings {
		if m, ok := readings[i].turn(); ok {
			turns++
			voices[readings[i].TextOf(m.From, m.To)] = true
		}
	}
	return turns >= least && len(voices) > 1 && len(voices) < turns
}

// turn returns who speaks in a passage of a transcript, a name in capitals before
// the first colon: JANE ROE (voice-over): …
func (r *reading) turn() (lexicon.Mention, bool) {
	const most = 6 // words of a name
	if len(r.Tokens) > 0 && r.lex.Salutations[r.Tokens[0].Lower] {
		return lexicon.Mention{}, false // DEAR JANE:
	}
	for i := 0; i < len(r.Tokens) && i <= most; i++ {
		t := &r.Tokens[i]
		if t.Lower == ":" && i > 0 {
			return lexicon.Mention{Passage: r.index, From: 0, To: i}, true
		}
		word := r.Text[t.Start:t.End]
		if t.Kind == prose.Word && (len(word) == 1 || !prose.IsUpper(word)) {
			return lexicon.Mention{}, false
		}
	}
	return lexicon.Mention{}, false
}

// goesOnSpeaking reports whether the few words before the colon at i name nobody, so
// that who spoke last goes on: Then: “…” Et d’ajouter : « … » Y añade: «…»
func (s sentence) goesOnSpeaking(i int) bool {
	const most = 8 // tokens
	const small = lexicon.ClassConjunction | lexicon.ClassAdverb | lexicon.ClassPreposition | lexicon.ClassSubordinator | lexicon.ClassObject | lexicon.ClassTime
	words := 0
	for at := s.from; at < i; at++ {
		w := s.word(at)
		switch {
		case s.inside[at] != 0 || at-s.from >= most:
			return false
		case s.Tokens[at].Kind == prose.Mark:
			continue
		case w.Class&lexicon.ClassPreposition != 0 && words > 0:
			if m, ok := s.phraseAfter(at+1, i); ok && !s.cast.MaySpeak(m.Mention) {
				at = m.end - 1 // Then, after a pause: “…”
			}
		case w.Class&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPronoun) != 0 && w.Class&lexicon.ClassObject == 0:
			return false
		case w.Class&small == 0 && w.Cue.Frames&lexicon.FrameSpeech == 0 && s.lex.Split[s.Tokens[at].Lower] == "":
			return false
		}
		words++
	}
	return words > 0
}

// label returns whose words a colon at i leads to, a zero mention when nothing tells.
func (s sentence) label(i int) (lexicon.Mention, bool) {
	if m, ok := s.authorBefore(i); ok {
		return m, true
	}
	if m, ok := s.personFirst(i); ok {
		return m, true
	}
	if m, ok := s.shortLabel(s.beforeRelative(i)); ok {
		thing := s.lex.CapitalNouns && s.class(m.From)&lexicon.ClassDeterminer != 0 && !s.cast.MaySpeak(m)
		switch {
		case !thing:
			return m, !s.isDate(m)
		case !s.isFinite(s.from, m.From):
			return lexicon.Mention{}, false // Die Antwort: „…“; but: Dann machte Roe noch eine Bemerkung: „…“
		}
	}
	if s.lex.Views != "" && s.is(s.from, s.lex.Views) {
		if m, ok := s.phraseAfter(s.from+1, i); ok && s.cast.NamesPerson(m.Mention) {
			return m.Mention, true // Für Roe ist das kein Thema: „…“
		}
	}
	m, ok := s.subject(i)
	if !ok || s.isDate(m) {
		return m, false
	}
	if m = s.whose(m); !s.cast.MaySpeak(s.headOf(m)) || m.To-m.From == 1 && s.is(m.From, s.lex.Impersonal) {
		m = lexicon.Mention{} // The meeting was tense: “…”
	}
	return m, true
}

// jobFirst returns the job with its article that a sentence opens with, where its verb follows or
// words that turn to another: El alcalde, por su parte, ya ha decidido.
func (s sentence) jobFirst() (lexicon.Mention, bool) {
	if !s.lex.Clitics {
		return lexicon.Mention{}, false
	}
	from := s.overMood()
	m, ok := s.phraseAfter(from, s.to)
	if !ok || m.start != from || m.From != m.start || s.class(m.start)&lexicon.ClassDeterminer == 0 || !s.namesRole(m) {
		return lexicon.Mention{}, false
	}
	if name, named := s.nameAfter(m); named && s.cast.NamesPerson(name.Mention) {
		return name.Mention, true
	}
	return m.Mention, lexicon.OverContrast(s.Tokens, m.end, s.lex.Contrast) > m.end || s.isFiniteVerb(m.end)
}

// overMood returns the token behind the participle and its comma that open a sentence, an adverb
// before it perhaps: Visiblemente emocionado, | el alcalde …; where it begins when none does.
func (s sentence) overMood() int {
	const most = 4 // tokens
	at := s.from
	if s.isManner(at) || s.class(at)&lexicon.ClassAdverb != 0 {
		at++
	}
	if at >= s.to || s.inside[at] != 0 || !lexicon.EndsIn(s.Tokens[at].Lower, s.lex.Participle) {
		return s.from
	}
	for end := at; end+1 < s.to && end <= at+most && s.inside[end] == 0; end++ {
		if s.is(end, ",") {
			return end + 1
		}
	}
	return s.from
}

// toneOf returns who is the subject of a clause before the colon at i that names nobody as the
// source of the words behind it: Anne Roy est plus nuancée : « … »
func (s sentence) toneOf(i int) (lexicon.Mention, bool) {
	if !s.lex.Clitics {
		return lexicon.Mention{}, false
	}
	if m, ok := s.jobFirst(); ok && m.To <= i {
		return m, true
	}
	m, ok := s.namedIn(s.from, i)
	return m, ok && s.cast.NamesPerson(m)
}

// personBehindVerb returns the person whose name ends a sentence behind its verb: Sulla stessa
// linea si è detto Luca Pini.
func (s sentence) personBehindVerb() (lexicon.Mention, bool) {
	if !s.lex.DropsSubjects {
		return lexicon.Mention{}, false
	}
	var persons []lexicon.Mention
	for _, name := range s.cast.NamesIn(s.index, s.from, s.to) {
		if s.cast.NamesPerson(name.Mention) {
			persons = append(persons, name.Mention)
		}
	}
	if len(persons) != 1 || persons[0].From < s.from+2 {
		return lexicon.Mention{}, false
	}
	const most = 4 // words of the job
	m := persons[0]
	at := m.From - 1
	for at > m.From-1-most && at > s.from && (s.class(at)&(lexicon.ClassDeterminer|lexicon.ClassRole) != 0 && s.class(at)&lexicon.ClassPreposition == 0 || s.isJob(at)) {
		at--
	}
	if at < m.From-1 && s.verbForm(at) == lexicon.FormPast && s.class(at) == 0 {
		return m, true // Un plan parecido presentó el candidato Luis Gil del partido Alba.
	}
	return m, s.inside[at] == 0 && lexicon.EndsIn(s.Tokens[at].Lower, s.lex.Participle) && s.class(at-1)&lexicon.ClassAuxiliary != 0 && s.class(at-1)&lexicon.ClassPassive == 0 || s.isSpeech(at)
}

// personFirst returns the person whose name opens a sentence without another verb than the one
// right behind it, or whose thing it tells of, before the colon at i: Jane Roe, founder and owner
// of Kelm Ferries: “…” Roe shares her view: “…” Roe’s sober verdict: “…”
func (s sentence) personFirst(i int) (lexicon.Mention, bool) {
	names := s.cast.NamesIn(s.index, s.from, s.from+maxTitle)
	if s.lex.CapitalNouns || s.lex.Clitics || len(names) == 0 || names[0].To >= i || !s.cast.NamesPerson(names[0].Mention) {
		return lexicon.Mention{}, false
	}
	m := names[0].Mention
	for k := s.from; k < m.From; k++ {
		if !s.Tokens[k].Capital && s.class(k)&lexicon.ClassRole == 0 && !s.isJob(k) && !s.joins(k) {
			return lexicon.Mention{}, false
		}
	}
	rest := m.To + 1
	switch {
	case s.inside[m.To] != 0 || s.holdsPast(rest, i):
		return lexicon.Mention{}, false
	case s.possessive(m.To):
		return m, !s.cast.MaySpeak(lexicon.Mention{Passage: s.index, From: min(m.To+2, i), To: i})
	case s.is(m.To, ","):
		return m, m.To-m.From > 1
	}
	return m, s.isUnknownVerb(m.To)
}

// holdsPast reports whether tokens have an auxiliary or a verb in the past.
func (s sentence) holdsPast(from, to int) bool {
	for i := from; i < to; i = s.next(i) {
		if s.class(i)&lexicon.ClassAuxiliary != 0 || s.verbForm(i) == lexicon.FormPast && s.isFiniteVerb(i) {
			return true
		}
	}
	return false
}

// maxTitle is how many tokens of a title stand before a name that opens a sentence.
const maxTitle = 4

// isUnknownVerb reports whether the word at i, behind a subject, is a verb in the present that
// no table holds, as what follows shows: shares | his views, finishes | on a note, concurs |.
func (s sentence) isUnknownVerb(i int) bool {
	const behind = lexicon.ClassDeterminer | lexicon.ClassPossessive | lexicon.ClassPreposition | lexicon.ClassObject
	if i >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital || s.class(i) != 0 || s.isJob(i) || s.lex.Plural == "" || !strings.HasSuffix(s.Tokens[i].Lower, s.lex.Plural) {
		return false
	}
	return i+1 >= s.to || s.Tokens[i+1].Kind == prose.Mark || s.class(i+1)&behind != 0
}

// headOf returns a noun phrase without what a preposition adds to it, where nouns have capitals:
// die Aussichten | für Jane Roe.
func (s sentence) headOf(m lexicon.Mention) lexicon.Mention {
	for i := m.From + 1; s.lex.CapitalNouns && i < m.To; i++ {
		if s.class(i)&(lexicon.ClassPreposition|lexicon.ClassParticle) == lexicon.ClassPreposition && s.Tokens[i-1].Capital {
			m.To = i
		}
	}
	return m
}

// authorBefore returns whose it is what stands before the colon at i: Das Fazit von Jane
// Roe: „…“; Dura la replica di Anna Neri: «…»
func (s sentence) authorBefore(i int) (lexicon.Mention, bool) {
	from := i
	for from > s.from && s.isNamePart(from-1) {
		from--
	}
	if job := s.overJob(from); job < from {
		m := lexicon.Mention{Passage: s.index, From: from, To: i}
		thing, ok := s.phraseBefore(job-1, s.from)
		return m, ok && s.cast.NamesPerson(m) && !s.cast.MaySpeak(thing.Mention) // la replica dell’assessora regionale Anna Neri
	}
	m := lexicon.Mention{Passage: s.index, From: from, To: i}
	if from == i || from-1 <= s.from || s.class(from-1)&lexicon.ClassGenitive == 0 || !s.cast.NamesPerson(m) {
		return lexicon.Mention{}, false
	}
	thing, ok := s.phraseBefore(from-1, s.from)
	return m, ok && !s.cast.MaySpeak(thing.Mention) // but: The mother of Jane Roe: “…”
}

// overJob steps back over the job before a name at i, in small letters, that "of" governs; i
// itself where there is none.
func (s sentence) overJob(i int) int {
	const most = 4 // words
	job := false
	for at := i - 1; s.lex.Clitics && at > s.from && at >= i-most && !s.Tokens[at].Capital && s.inside[at] == 0; at-- {
		switch {
		case job && s.possessive(at):
		case s.class(at)&lexicon.ClassGenitive != 0:
			if job {
				return at + 1
			}
			return i
		case s.Tokens[at].Kind != prose.Word:
			return i
		}
		job = job || s.isJob(at)
	}
	return i
}

// shortLabel returns who alone stands before the colon at i, or right before it behind
// "is": Roe: “…”; Ihr Fazit: „…“; A dirlo è Anna Neri: «…»
func (s sentence) shortLabel(i int) (lexicon.Mention, bool) {
	m, ok := s.phraseBefore(i, s.from)
	if ok && s.overJob(m.From) < m.From {
		m.From = m.start // El hijo del alcalde Luis Gil
	}
	switch {
	case !ok || !s.Tokens[m.To-1].Capital:
		return lexicon.Mention{}, false
	case s.opensClause(m.start):
		if name, ok := s.phraseBefore(m.start-1, s.from); ok && s.is(m.start-1, ",") && name.start == s.from && name.To-name.From > 1 && s.Tokens[name.To-1].Capital {
			return name.Mention, true // Jane Roe, Harbour Log: “…”
		}
		return s.whose(m.Mention), true
	}
	const most = 10 // tokens before a name: Di diverso avviso Anna Neri
	bare := s.lex.Clitics && m.start-s.from <= most && s.cast.NamesPerson(m.Mention) && !s.isFinite(s.from, m.From)
	return m.Mention, bare || s.lex.Clitics && s.class(m.start-1)&lexicon.ClassAuxiliary != 0 && s.class(s.from)&lexicon.ClassPreposition != 0
}

// beforeRelative steps back over the relative clause behind a name that ends at i: Dello stesso
// avviso Anna Neri, che era in aula: «…»
func (s sentence) beforeRelative(i int) int {
	const most = 12 // tokens
	for at := i - 1; s.lex.Clitics && at > s.from+1 && at > i-most && s.inside[at] == 0; at-- {
		if s.is(at, ",") {
			if s.class(at+1)&(lexicon.ClassThat|lexicon.ClassRelative) != 0 && s.Tokens[at-1].Capital && !s.isFinite(s.from, at) {
				return at
			}
			return i
		}
	}
	return i
}

// whose returns the pronoun for who has it of a thing that somebody has: "Her" of Her
// message was clear; any other mention as it is.
func (s sentence) whose(m lexicon.Mention) lexicon.Mention {
	if s.class(m.From)&lexicon.ClassPossessive != 0 && !s.cast.MaySpeak(m) {
		m.To = m.From + 1
	}
	return m
}

// speakerOf returns whose the words are that a colon behind cues leads to: the last's, but
// of one that only names a text the subject's before: Roe sagte laut Manuskript: „…“
func (s sentence) speakerOf(cues []attribution) lexicon.Mention {
	const most = 8 // cues before it in one clause
	last := &cues[len(cues)-1]
	if last.cue.Form != lexicon.FormNone || s.cast.MaySpeak(last.source) {
		return last.source
	}
	for k := len(cues) - 2; k >= max(0, len(cues)-most); k-- {
		if c := &cues[k]; c.cue.Form != lexicon.FormNone && c.source.To > c.source.From && s.commasIn(c.tail, last.head) == 0 {
			return c.source
		}
	}
	return last.source
}

// isTagged reports whether a colon led to a quotation behind which another cue tells who
// said it: Der Verband freut sich: „…“, sagt Roe.
func (s sentence) isTagged(a *attribution, parts []lexicon.Mention, behind []attribution) bool {
	from, to := parts[0].From, parts[len(parts)-1].To
	if a.follows || s.inside[from] == 0 || !s.is(from-1, ":") || s.inside[to-1] == 0 {
		return false
	}
	for k := range behind {
		b := &behind[k]
		if b.from >= to && s.overSeparators(b.from) > to {
			return false // a word stands between them
		}
		if b.inverted && !b.nested && b.source.To > b.source.From && b.from >= to {
			return true
		}
	}
	return false
}
