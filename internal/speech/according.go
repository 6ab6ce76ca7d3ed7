package speech

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Sources that a preposition or a phrase introduces: according to Ms Roe; laut Roe;
// « C’est trop », pour Jane Roe.

// sourceNoun returns the token behind the one noun that is source and statement
// behind the preposition at i, 0 when there is none: nach Polizeiangaben, nach
// US-Angaben.
func (s sentence) sourceNoun(i int) int {
	end := s.overHyphens(i + 2)
	if end > i+2 {
		end++
	}
	if end > s.to || s.inside[i+1] != 0 || !s.Tokens[i+1].Capital {
		return 0
	}
	last := s.Tokens[end-1].Lower
	if !strings.HasSuffix(last, s.lex.SourceNoun) || end == i+2 && last == s.lex.SourceNoun {
		return 0
	}
	return end
}

// accordingTo reads "according to Ms Roe" at i, or a tag: “…”, so Roe.
func (s sentence) accordingTo(i int) (attribution, bool) {
	if s.class(i)&lexicon.ClassTag != 0 && (i == s.from || s.inside[i-1] == 0 && !s.separates(i-1)) {
		return attribution{}, false
	}
	at := s.overSource(i)
	start := at
	for s.class(at)&lexicon.ClassAuxiliary != 0 {
		if s.lex.CapitalNouns && s.class(i)&lexicon.ClassTag != 0 {
			return attribution{}, false // so müssten sie warten
		}
		at++
	}
	if agent := s.agentAfter(at); agent > at {
		at = agent
	} else if side, ok := s.sideSaying(at); ok {
		return sourceAt(i, at, side.end, side.Mention), true // según informan desde el sindicato
	} else if s.lex.Itself != "" && s.is(at, s.lex.Itself) {
		return attribution{}, false // según se supo ayer
	} else if s.isSpeech(at) || at > start && at < s.to && s.word(at).Cue.Frames&lexicon.FrameSpeech != 0 {
		at = s.behindListener(at + 1) // según explicó Roe, según han informado a EFE fuentes
	} else if at > start && s.lex.Clitics {
		return attribution{}, false // según ha podido saber este diario
	}
	if a, own, ok := s.ownSource(i, start); own {
		return a, ok
	}
	if a, ok := s.relativeSource(i, at); ok {
		return a, true
	}
	if a, ok := s.unnamedSource(i, at); ok {
		return a, true
	}
	m, ok := s.phraseAfter(at, s.to)
	if own := lexicon.ClassPossessive | lexicon.ClassObject; s.lex.VerbSecond && !s.lex.CapitalNouns && s.class(at)&own == own && at+2 < s.to && s.class(at+1) == 0 && s.class(at+2)&(lexicon.ClassDeterminer|lexicon.ClassPronoun) != 0 {
		m = phrase{lexicon.Mention{Passage: s.index, From: at, To: at + 1}, at, at + 1} // volgens haar voldoet de dijk
	}
	if s.lex.CapitalNouns && m.To == m.end-1 && s.Tokens[m.To].Kind == prose.Word {
		m.end = m.To // laut Roe steckt …
	}
	if name, quoted := s.titledSource(at); quoted {
		m, ok = name, true
	} else if name, quoted := s.titledSource(m.end); ok && quoted && s.class(m.end)&(lexicon.ClassDeterminer|lexicon.ClassPreposition) != 0 {
		m = name // Laut Recherchen der „Harbour Times“
	} else if name := s.titled(m); ok && name.Mention != m.Mention {
		m = name // Nach Informationen der Zeitung „Harbour Times“
	} else if name, named := s.nameAfter(m); ok && named && (s.namesRole(m) || s.lex.Clitics && s.cast.NamesPerson(name.Mention)) && s.endsSource(i, name.end) {
		m = name // Selon la procureure, Anne Roy, …; …, selon la procureure, Anne Roy.
	}
	if ok && s.class(i)&lexicon.ClassSource != 0 && s.opensAdverbial(i) {
		m = s.overOwners(m)
	}
	if s.class(i)&lexicon.ClassTag != 0 && at < s.to && !s.Tokens[at].Capital && s.class(at)&(lexicon.ClassDeterminer|lexicon.ClassPronoun|lexicon.ClassPossessive|lexicon.ClassTitle|lexicon.ClassRole) == 0 && !s.opensWithJob(at) {
		ok = false // so suggerieren es die Beiträge
	}
	if s.lex.CapitalNouns && s.class(i)&lexicon.ClassTag != 0 && s.class(at+1)&lexicon.ClassAside != 0 {
		ok = false // so viele wie nie
	}
	if s.lex.CapitalNouns && ok && !s.Tokens[m.To-1].Capital && s.Tokens[m.To-1].Kind == prose.Word && s.class(m.To-1)&(lexicon.ClassPronoun|lexicon.ClassObject) == 0 {
		ok = false // Laut aussprechen mag sie das nicht
	}
	ok = ok && !s.isPlan(i, m) && !(s.lex.Clitics && i > s.from && s.inside[i-1] == 0 && s.class(i-1)&lexicon.ClassBinder != 0) && !s.isCircumscribed(i, at, m) && (i == s.from || s.class(i-1)&lexicon.ClassAuxiliary != 0 || s.class(i-1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0)
	if !s.lex.VerbSecond && !s.lex.Clitics && s.is(m.end, "(") && m.end+2 < s.to && s.is(m.end+2, ")") {
		m.end += 3 // the Harbour Board (HB)
	}
	a := sourceAt(i, at, m.end, m.Mention)
	a.head = s.overAdverb(i)
	return a, ok
}

// ownSource reads a source that is the subject of its clause, as one of the words at [from, to)
// tells: Nach eigenen Angaben hat Roe …; Roe hat laut eigener Aussage …
func (s sentence) ownSource(from, to int) (a attribution, own, ok bool) {
	for i := from; i < to; i++ {
		own = own || s.lex.Own[s.Tokens[i].Lower]
	}
	if !own || s.class(to)&lexicon.ClassBinder != 0 && s.class(to)&lexicon.ClassDeterminer != 0 {
		return attribution{}, false, false // nach eigenen Angaben des Hauses
	}
	if from > s.from && s.Tokens[from-1].Kind == prose.Mark && !s.opensAdverbial(from) {
		return attribution{}, true, false
	}
	var m lexicon.Mention
	if s.opensAdverbial(from) {
		at := to + 1 // behind the verb
		if c := s.class(at); c&lexicon.ClassObject != 0 && c&(lexicon.ClassPronoun|lexicon.ClassPossessive) == 0 {
			at++
		}
		p, found := s.phraseAfter(at, s.to)
		m, ok = p.Mention, found && !s.opensOblique(p.start)
	} else {
		m, ok = s.subject(from)
	}
	person := s.cast.NamesPerson(m) || m.To == m.From+1 && s.class(m.From)&lexicon.ClassPronoun != 0 && !s.is(m.From, s.lex.Impersonal)
	return sourceAt(from, to, to, m), true, ok && (person || s.cast.MaySpeak(s.headOf(m)) || s.class(m.From)&lexicon.ClassDeterminer != 0 && s.Tokens[m.To-1].Capital && s.headOf(m) == m && s.cast.IsBody(m))
}

// endsSource reports whether the name of a source that words at i introduce is over at end,
// with the sentence or a comma, and no list goes on.
func (s sentence) endsSource(i, end int) bool {
	if i > s.from && end >= s.trimEnd(s.to) {
		return true
	}
	return s.is(end, ",") && end+1 < s.to && s.Tokens[end+1].Kind != prose.Number
}

// agentAfter returns the token behind the participle at i and the word for "by", what
// was told before it aside, i when there is none: secondo quanto riferito dalle fonti;
// según lo informado por la policía; segundo o que foi dito pelo prefeito.
func (s sentence) agentAfter(i int) int {
	const most = 6 // tokens before the participle
	for at := i; len(s.lex.By) > 0 && at+2 < s.to && at < i+most && s.Tokens[at].Kind == prose.Word && !s.Tokens[at].Capital && s.inside[at] == 0; at++ {
		if lexicon.EndsIn(s.Tokens[at].Lower, s.lex.Participle) && s.lex.By[s.Tokens[at+1].Lower] {
			return s.overElision(at + 2)
		}
	}
	return i
}

// overOwners adds to a source before the verb what its noun is of, where the verb stands
// second: Laut einer Studie | des Amts für Kunst (AfK) | von 2020 | steigt …
func (s sentence) overOwners(m phrase) phrase {
	const owns = lexicon.ClassGenitive | lexicon.ClassDeterminer
	if !s.lex.CapitalNouns || s.cast.NamesPerson(m.Mention) {
		return m
	}
	if end := s.overBrackets(m.end); s.class(end)&lexicon.ClassBinder != 0 {
		m.end = end
	}
	for c := s.class(m.end); c&lexicon.ClassBinder != 0 && c&owns != 0; c = s.class(m.end) {
		at := m.end
		if at+1 >= s.to {
			break
		}
		if c&lexicon.ClassGenitive != 0 {
			at++
		}
		more, ok := s.phraseAfter(at, s.to)
		if s.Tokens[at].Kind == prose.Number {
			more.end, ok = at+1, true // von 2020
		}
		for more.end > at && !s.Tokens[more.end-1].Capital && s.Tokens[more.end-1].Kind != prose.Number {
			more.end--
		}
		if !ok || more.end <= at {
			break
		}
		m.To, m.end = more.end, s.overBrackets(more.end)
	}
	return m
}

// opensWithJob reports whether a job in small letters, or another word before a name, stands
// at i: aldus trainer Jan de Wit, aldus vakbond FNV.
func (s sentence) opensWithJob(i int) bool {
	if s.lex.CapitalNouns || s.word(i).Cue.Frames != 0 || s.inside[i] != 0 {
		return false
	}
	return s.words[s.Tokens[i].Word].Name&lexicon.NameTitle != 0 || s.class(i) == 0 && i+1 < s.to && s.Tokens[i+1].Capital && s.inside[i+1] == 0
}

// relativeSource reads a source that a relative pronoun at i stands for, behind the words
// that introduce it at from: Ana Ruiz, según la cual el puente está viejo.
func (s sentence) relativeSource(from, i int) (attribution, bool) {
	before := from
	if s.is(from-1, ",") {
		before--
	}
	if s.class(i)&lexicon.ClassDeterminer != 0 && s.class(i+1)&lexicon.ClassRelative != 0 {
		i++
	}
	m, ok := s.phraseBefore(before, s.from)
	return sourceAt(from, i+1, i+1, m.Mention), ok && s.class(i)&lexicon.ClassRelative != 0 && i+2 < s.to
}

// unnamedSource reads a source that is told by a possessive among the words at from
// which introduce it, or by none before a verb that ends at to: In her view, …; Según
// dijo, … In the Romance languages a possessive tells nothing of who has it: À ses yeux.
func (s sentence) unnamedSource(from, to int) (attribution, bool) {
	end := s.overSource(from)
	for i := from + 1; i < end; i++ {
		if s.class(i)&lexicon.ClassPossessive == 0 {
			continue
		}
		var source lexicon.Mention
		if !s.lex.Clitics {
			source = lexicon.Mention{Passage: s.index, From: i, To: i + 1}
		}
		return sourceAt(from, end, end, source), true
	}
	return sourceAt(from, to, to, lexicon.Mention{}), s.lex.DropsSubjects && s.isSpeech(to-1) && (from == s.from && s.is(to, ",") || s.is(from-1, ",") && (s.is(to, ",") || to == s.trimEnd(s.to)))
}

// behindListener returns the token behind the listener at i, where the source follows it:
// según dijeron a El Diario dos fuentes; i itself when nothing does.
func (s sentence) behindListener(i int) int {
	if s.lex.DropsSubjects && s.overTime(i) > i {
		i = s.overTime(i) // según informó este jueves la Consejería
	}
	if !s.lex.DropsSubjects || s.class(i)&lexicon.ClassPreposition == 0 || s.inside[i] != 0 {
		return i
	}
	for at := i + 1; at < s.to && at < i+maxOccasion/4 && s.inside[at] == 0 && s.Tokens[at].Kind == prose.Word; at++ {
		if opens := s.class(at)&(lexicon.ClassDeterminer|lexicon.ClassRole) != 0 && s.Tokens[at-1].Capital && !s.Tokens[at].Capital; opens {
			return at
		}
	}
	return s.overOccasion(i)
}

// sourceAt returns the attribution of a source that words at [from, to) introduce; tail
// is behind it.
func sourceAt(from, to, tail int, source lexicon.Mention) attribution {
	return attribution{
		verb: from, from: from, to: to, head: from, tail: tail, source: source, inverted: true,
		cue: lexicon.Cue{Frames: lexicon.FrameSpeech | lexicon.FrameClause},
	}
}

// isRelativeSource reports whether a source is one that a relative pronoun stands for.
func (s sentence) isRelativeSource(a *attribution) bool {
	return a.cue.Form == lexicon.FormNone && s.class(a.tail-1)&lexicon.ClassRelative != 0
}

// isPlan reports whether what follows "according to" at i is no source: a bare noun
// or one that is the reader's, which no comma sets off. It went according to plan;
// prices vary according to your tariff.
func (s sentence) isPlan(i int, m phrase) bool {
	if s.lex.VerbSecond || s.lex.Clitics || i == s.from || s.inside[i-1] != 0 || s.Tokens[i-1].Kind == prose.Mark || s.Tokens[m.To-1].Capital {
		return false
	}
	first := s.Tokens[m.start].Lower
	plural := s.lex.Plural != "" && strings.HasSuffix(s.Tokens[m.To-1].Lower, s.lex.Plural)
	return m.To-m.start == 1 && !plural && s.class(m.start)&(lexicon.ClassPronoun|lexicon.ClassObject|lexicon.ClassRole) == 0 || first == "your"
}

// namesRole reports whether a noun phrase is a job's.
func (s sentence) namesRole(m phrase) bool {
	for i := m.start; i < m.end; i++ {
		if s.words[s.Tokens[i].Word].Name&lexicon.NameTitle != 0 {
			return true
		}
	}
	return false
}

// viewOf reads whose opinion a quotation is: Pour Jane Roe, maire, « c’est trop ».
func (s sentence) viewOf(i int) (attribution, bool) {
	m, ok := s.phraseAfter(i+1, s.to)
	if name, named := s.nameAfter(m); ok && named {
		m = name // Pour le maire, Luc Roy, « … »
	}
	if ok && s.isRoleView(i, m) {
		return sourceAt(i, i+1, m.end, m.Mention), true
	}
	if !ok || !s.Tokens[m.To-1].Capital || s.lex.CapitalNouns && !s.cast.NamesPerson(m.Mention) {
		return attribution{}, false
	}
	at := m.end
	if s.is(at, ",") {
		at = s.overInsertion(at)
	}
	quoted := at < s.to && s.inside[at] != 0
	switch {
	case i > s.from && !s.followsQuote(i): // Ces mots, pour Jane Roe, sont « de trop »
		quoted = s.cast.NamesPerson(m.Mention) && s.is(m.end, ",") && s.class(m.end+1)&lexicon.ClassAuxiliary != 0 && s.quotesAhead(m.end+1) && s.lacksVerb(s.from, i-1)
		at = m.end
	case i > s.from: // « C’est trop », pour Jane Roe
		quoted = s.cast.NamesPerson(m.Mention)
		at = m.end
	case quoted:
	case s.lex.VerbSecond: // Für den Historiker Jan Roe ist der Fund „eine Sensation“
		quoted = s.isVerb(at) && s.quotesAhead(at)
	case (m.To-m.From == 1 || s.cast.NamesPerson(m.Mention)) && s.is(at-1, ","): // Para Roe, su papel “es relevante”
		if quoted = s.quotesAhead(at); quoted {
			at--
		}
	}
	return sourceAt(i, i+1, at, m.Mention), quoted
}

// isRoleView reports whether the view at the start of a sentence is that of somebody with
// a job, and words in marks follow its comma: Para el técnico, el cierre “lo cambia todo”.
func (s sentence) isRoleView(i int, m phrase) bool {
	if i > s.from || !s.lex.Clitics || !s.is(m.end, ",") {
		return false
	}
	if m.end == m.start+1 && s.words[s.Tokens[m.start].Word].Name&lexicon.NameSingular != 0 {
		const most = 3 // tokens: Pour lui, | c’est | « une erreur »
		for k := m.end + 1; k < s.to && k <= m.end+1+most; k++ {
			if s.inside[k] != 0 {
				return !s.isTitle(s.marks[s.inside[k]-1])
			}
		}
		return false
	}
	if !s.namesRole(m) || s.class(m.start)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 {
		return false
	}
	for k := m.end + 1; k < s.to; k = s.next(k) {
		switch {
		case s.inside[k] != 0:
			return !s.isTitle(s.marks[s.inside[k]-1])
		case s.word(k).Cue.Frames&lexicon.FramesSaying != 0 && !s.Tokens[k].Capital:
			return false // Para la fiesta, el alcalde pidió …
		}
	}
	return false
}

// titledSource returns the name in quotation marks that is the source at i, its
// article aside: laut dem «Harbour Log».
func (s sentence) titledSource(i int) (phrase, bool) {
	start := i
	if s.class(i)&(lexicon.ClassDeterminer|lexicon.ClassBinder) != 0 {
		i++
	}
	if i >= s.to || s.inside[i] == 0 || !s.isTitle(s.marks[s.inside[i]-1]) {
		return phrase{}, false
	}
	from, to := i, s.next(i)
	for from < to && s.Tokens[from].Kind == prose.Mark {
		from++
	}
	for to > from && s.Tokens[to-1].Kind == prose.Mark {
		to--
	}
	return phrase{lexicon.Mention{Passage: s.index, From: from, To: to}, start, s.next(i)}, to > from
}

// overSource returns the token after the words at i that introduce a source,
// i itself when they do not.
func (s sentence) overSource(i int) int {
	longest := i
	for _, phrase := range s.phrases(i).Sources {
		at := i
		for _, w := range phrase {
			if !s.is(at, w) && !(w == "'" && s.is(at, "’")) && !(w == lexicon.AnyOwner && s.class(at)&lexicon.ClassPossessive != 0) {
				at = i
				break
			}
			at++
		}
		if at < s.to {
			longest = max(longest, at)
		}
	}
	switch {
	case longest > i:
		return longest
	case s.class(i)&(lexicon.ClassSource|lexicon.ClassTag) == 0:
		return i
	case s.class(i+1)&lexicon.ClassTo != 0:
		return i + 2
	}
	return i + 1
}

// sourceBefore reads a source before the word that introduces it: Roe zufolge.
func (s sentence) sourceBefore(i int) (attribution, bool) {
	m, ok := s.phraseBefore(i, s.from)
	if a, own, known := s.ownSource(m.start, i+1); ok && own {
		return a, known
	}
	return attribution{
		verb: i, from: i, to: i + 1, head: m.start, tail: i + 1, source: m.Mention, inverted: true,
		cue: lexicon.Cue{Frames: lexicon.FrameSpeech | lexicon.FrameClause},
	}, ok
}

// overUtterance returns the token behind words at i, right behind a quotation, that tell by a
// noun that they are somebody's: «…», le parole del capitano; “…”, fueron las palabras de Ruiz.
func (s sentence) overUtterance(i int) int {
	at := i
	for at < s.to && s.class(at)&(lexicon.ClassAuxiliary|lexicon.ClassDeterminer) != 0 && at < i+3 {
		at++
	}
	if at < s.to && s.possessive(at) {
		at++ // l’annuncio
	}
	if at == i || at+2 >= s.to || s.inside[at] != 0 || !s.lex.Utterances[s.Tokens[at].Lower] || s.class(at+1)&lexicon.ClassGenitive == 0 {
		return i
	}
	return s.overElision(at + 2)
}

// uttered reads whose words a quotation is by such a noun at i.
func (s sentence) uttered(i int) (attribution, bool) {
	at := s.overUtterance(i)
	m, ok := s.phraseAfter(at, s.to)
	if name, named := s.nameAfter(m); ok && named {
		m = name
	}
	return sourceAt(i, at, m.end, m.Mention), ok && s.cast.MaySpeak(m.Mention)
}

// overAdverb steps back over an adverb that belongs to the source at i: …, toujours selon Roy.
func (s sentence) overAdverb(i int) int {
	if s.lex.Clitics && i-1 >= s.from && s.class(i-1)&lexicon.ClassAdverb != 0 && s.class(i-1)&lexicon.ClassAuxiliary == 0 && (i-1 == s.from || s.is(i-2, ",")) {
		return i - 1
	}
	return i
}

// opensQuality reports whether an adjective with its preposition stands at i, and a clause behind
// the comma that ends it: Selon le rapport, relatif à l’eau, | le lac est sale.
func (s sentence) opensQuality(i int) bool {
	const most = 12 // tokens
	if !s.lex.Clitics || i+2 >= s.to || s.inside[i] != 0 || s.Tokens[i].Kind != prose.Word || s.Tokens[i].Capital || s.class(i) != 0 || s.verbForm(i) != lexicon.FormNone || s.class(i+1)&lexicon.ClassPreposition == 0 {
		return false
	}
	for at := i + 2; at+1 < s.to && at < i+most && s.inside[at] == 0; at++ {
		if s.is(at, ",") {
			return s.Tokens[at+1].Capital || s.class(at+1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPronoun) != 0
		}
	}
	return false
}

// isCircumscribed reports whether what words at [from, to) introduce is no source: a thing from
// whose point of view something is told, or what something varies with, without a comma: dal punto
// di vista del clima; de fortes disparités selon les domaines.
func (s sentence) isCircumscribed(from, to int, m phrase) bool {
	if !s.lex.Clitics || s.cast.MaySpeak(m.Mention) || s.Tokens[m.To-1].Capital || s.class(m.start)&(lexicon.ClassRole|lexicon.ClassPronoun) != 0 {
		return false
	}
	for i := from; i < to; i++ {
		if s.is(i, s.lex.Viewpoint) {
			return true
		}
	}
	if from == s.from || s.inside[from-1] != 0 || s.Tokens[from-1].Kind == prose.Mark || to > from+1 || s.class(m.start)&lexicon.ClassDeterminer == 0 {
		return false
	}
	for i := m.start; i < m.end; i++ {
		if s.cast.IsDocument(s.Tokens[i]) || s.cast.AreBodies(s.Tokens[i]) || s.lex.Findings[s.Tokens[i].Lower] || s.class(i)&lexicon.ClassRole != 0 || s.Tokens[i].Capital {
			return false
		}
	}
	return true
}

// voicesSubject reports whether a source stands between a subject and its cue, and so speaks for
// it: L’ONU, par la voix de son porte-parole, a déploré …
func (s sentence) voicesSubject(a *attribution, parts []lexicon.Mention, rest []attribution) bool {
	if !s.lex.Clitics || a.cue.Form != lexicon.FormNone || parts[0].To > a.head {
		return false
	}
	if end, at := s.overSeparators(a.head), s.overTime(a.tail); s.is(at, ",") && s.class(at+1)&lexicon.ClassThat != 0 && end > s.from && s.isSpeech(end-1) {
		return true // afirmou, segundo a TV, que o barco afundou
	}
	if s.isFinite(parts[0].From, parts[0].To) {
		return false
	}
	for k := range rest {
		if rest[k].source == parts[0] || rest[k].source.From >= parts[0].From && rest[k].source.To == parts[0].To {
			return true
		}
	}
	return false
}
