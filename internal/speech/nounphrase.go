package speech

import (
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

var noPhrases lexicon.SpeechPhrases

// nominal reports whether the token may be a noun, a name or their modifier.
func (r *reading) nominal(i int) bool {
	if i < 0 || i >= len(r.Tokens) || r.inside[i] != 0 || r.Tokens[i].Kind == prose.Mark {
		return false
	}
	t := &r.Tokens[i]
	return t.Kind != prose.Word || r.hyphenated(i) || r.isNounWord(i)
}

// isNounWord reports whether the word at i may be a noun, a name or a modifier.
func (r *reading) isNounWord(i int) bool {
	t, w := &r.Tokens[i], r.word(i)
	switch {
	case t.Capital && r.isGiven(i), r.isDaySurname(i), r.isLatter(i):
		return true
	case t.Capital && !t.First:
		return w.Class&(lexicon.ClassPronoun|lexicon.ClassAuxiliary|lexicon.ClassConjunction|lexicon.ClassSubordinator|lexicon.ClassTime) == 0
	}
	if w.Class&lexicon.ClassParticle != 0 && r.insideName(i) {
		return true
	}
	if r.lex.CapitalNouns && i > 0 && r.Tokens[i-1].Capital && r.class(i-1) == 0 {
		return false // no adjective follows its noun
	}
	if w.Class&(lexicon.NominalStop|lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && w.Class&lexicon.ClassRole == 0 {
		return false
	}
	switch {
	case r.verbForm(i) == lexicon.FormPast:
		return i == 0 || r.inside[i-1] != 0 || r.class(i-1)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPreposition) != 0 || r.modifies(i)
	case w.Cue.Form == lexicon.FormParticiple && r.class(i-1)&lexicon.ClassAuxiliary != 0:
		return false // the way it is written suggests
	case w.Cue.Form == lexicon.FormGerund:
		return w.Cue.Frames&lexicon.FrameSpeech == 0 && i+1 < len(r.Tokens) && r.words[r.Tokens[i+1].Word].Name&lexicon.NameTitle != 0 // planning director
	}
	return true
}

// isGiven reports whether a small word is a given name at i: Will Roe, Don Roe.
func (r *reading) isGiven(i int) bool {
	return r.words[r.Tokens[i].Word].Name&lexicon.NameGiven != 0 && i+1 < len(r.Tokens) && r.Tokens[i+1].Capital && !r.Tokens[i+1].First &&
		r.Tokens[i+1].Kind == prose.Word && r.class(i+1) == 0
}

// modifies reports whether a participle at i stands before the noun of a source
// beside its quotation: “…,” said retired teacher Ann Roe; “…,” newly elected senator
// Ann Roe said.
func (r *reading) modifies(i int) bool {
	if i+1 >= len(r.Tokens) || r.inside[i+1] != 0 || r.Tokens[i+1].Kind != prose.Word || r.class(i+1)&^lexicon.ClassRole != 0 {
		return false
	}
	before := i - 1
	if r.class(before)&lexicon.ClassAdverb != 0 || r.isManner(before) || r.isSpeech(before) {
		before--
	}
	return before >= 0 && (r.inside[before] != 0 || r.is(before, ",") && before > 0 && (r.inside[before-1] != 0 || r.opensJob(i+1)))
}

// maxParticles is how many small words a name may have in a row: "van der".
const maxParticles = 3

// insideName reports whether the particle at i stands between the capitals of
// a name: Anna de Wit.
func (r *reading) insideName(i int) bool {
	from, to := i-1, i+1
	for from > i-maxParticles && r.class(from)&(lexicon.ClassParticle|lexicon.ClassDeterminer) != 0 {
		from--
	}
	for to < i+maxParticles && r.class(to)&(lexicon.ClassParticle|lexicon.ClassDeterminer) != 0 {
		to++
	}
	return from >= 0 && to < len(r.Tokens) && r.Tokens[from].Capital && r.Tokens[to].Capital &&
		r.inside[from] == 0 && r.inside[to] == 0 && r.class(from)&^lexicon.ClassTitle == 0
}

// hyphenated reports whether the token is part of a word with hyphens.
func (r *reading) hyphenated(i int) bool {
	return i > 1 && r.is(i-1, "-") && !r.Tokens[i].Space && !r.Tokens[i-1].Space ||
		i+2 < len(r.Tokens) && r.is(i+1, "-") && !r.Tokens[i+1].Space && !r.Tokens[i+2].Space
}

// joins reports whether the mark at i belongs inside a noun phrase: the dot of
// an abbreviation, a hyphen, an apostrophe, an ampersand.
func (r *reading) joins(i int) bool {
	if i <= 0 || i+1 >= len(r.Tokens) || r.inside[i] != 0 || r.Tokens[i].Kind != prose.Mark {
		return false
	}
	switch r.Tokens[i].Lower {
	case ".":
		return !r.Tokens[i].Space && !r.Tokens[i+1].First && (r.Tokens[i-1].Kind == prose.Word || r.lex.CapitalNouns && r.Tokens[i-1].Kind == prose.Number && r.Tokens[i+1].Space)
	case "-", "‑", "/", "'", "’":
		return !r.Tokens[i].Space && (!r.Tokens[i+1].Space || r.Tokens[i-1].Kind == prose.Word && r.Tokens[i].Lower != "-")
	case "&", "“", "”", `"`, "‘":
		return r.is(i, "&") || r.cast.NameOver(r.index, i, i+1) // Ben “Buster” Roe
	case ":", "*", "_":
		return r.lex.CapitalNouns && !r.Tokens[i].Space && !r.Tokens[i+1].Space && strings.HasPrefix(r.Tokens[i+1].Lower, "in") // Bürger:innen
	}
	return false
}

// A phrase is a noun phrase that may name a source.
type phrase struct {
	lexicon.Mention     // the words that name it
	start, end      int // the whole phrase: with a job before the name, a place behind it
}

// maxPhrase is how many tokens a noun phrase may have.
const maxPhrase = 24

// phraseBefore returns the noun phrase that ends before the token end.
func (r *reading) phraseBefore(end, floor int) (phrase, bool) {
	end = r.skipBracket(end, floor)
	floor = max(floor, end-maxPhrase)
	from := end
	if end > floor && r.Tokens[end-1].Capital {
		if at := r.fromParticles(end-1, floor); at < end-1 && (at == floor || !r.isNamePart(at-1)) {
			return phrase{lexicon.Mention{Passage: r.index, From: at, To: end}, at, end}, true
		}
	}
	for from > floor {
		i := from - 1
		c := r.class(i)
		switch {
		case from == end && c&lexicon.ClassPronoun != 0 && c&lexicon.ClassDeterminer == 0:
			return phrase{lexicon.Mention{Passage: r.index, From: i, To: end}, i, end}, true
		case r.nominal(i), r.joins(i) && (from < end || r.abbreviates(i)), c&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0:
		case from < end && r.bracketWithin(i) >= floor:
			from = r.bracketWithin(i)
			continue
		case from < end && (r.binds(i) || r.isManner(i) && r.verbForm(from) == lexicon.FormPast): // newly elected senator Ann Roe
		case (r.coordinates(i) || r.joinsTwo(i)) && from < end:
		case from < end && r.titleWithin(i) >= floor:
			i = r.titleWithin(i)
		default:
			return r.trimPhrase(from, end)
		}
		from = i
		if c&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && !(r.Tokens[i].Capital && r.insideName(i)) && !r.binds(i-1) && !r.binds(i) && !r.nominal(i) && !r.determines(i-1) {
			break
		}
	}
	return r.trimPhrase(from, end)
}

// determines reports whether the word at i is the first determiner of two: "two
// other cities".
func (r *reading) determines(i int) bool {
	c := r.class(i)
	return c&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && c&(lexicon.ClassThat|lexicon.ClassRelative|lexicon.ClassPreposition) == 0
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
	return r.class(i)&lexicon.ClassBinder != 0 && (r.nominal(i-1) || r.joinsTwo(i-1) || i > 0 && r.class(i)&lexicon.ClassGenitive != 0 && r.Tokens[i-1].Space && r.class(i-1)&(lexicon.ClassDeterminer|lexicon.ClassThat) == lexicon.ClassDeterminer) // one of her lawyers
}

// joinsTwo reports whether the conjunction at i joins two that a noun is of, as the
// Romance languages put it: ministère de l’Éducation et de la Jeunesse.
func (r *reading) joinsTwo(i int) bool {
	return r.lex.Clitics && r.class(i)&lexicon.ClassConjunction != 0 && i > 1 && i+1 < len(r.Tokens) && r.class(i+1)&lexicon.ClassBinder != 0 && r.nominal(i-1)
}

// coordinates reports whether the conjunction at i joins two names.
func (r *reading) coordinates(i int) bool {
	return r.class(i)&lexicon.ClassConjunction != 0 && i > 0 && i+1 < len(r.Tokens) &&
		r.Tokens[i-1].Capital && r.Tokens[i+1].Capital && r.nominal(i-1) && r.nominal(i+1) && !r.cast.Unlike(r.index, i-1, i+1)
}

// abbreviates reports whether the dot at i belongs to the word in capitals before
// it, at the end of a name: Acme Corp. said.
func (r *reading) abbreviates(i int) bool { return r.is(i, ".") && r.Tokens[i-1].Capital }

// trimPhrase drops from tokens [from, end) what introduces the noun phrase in
// them: an adverbial ("On Monday"), or the job that stands before a name.
func (r *reading) trimPhrase(from, end int) (phrase, bool) {
	if c := r.class(from); c&(lexicon.ClassPreposition|lexicon.ClassSubordinator) != 0 && c&lexicon.ClassPronoun == 0 && !r.opensName(from, end) {
		from = r.afterAdverbial(from, end)
	}
	for from < end && (!r.nominal(from) && r.class(from)&(lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassPronoun) == 0 || r.isVerbBefore(from, end)) {
		from++
	}
	to := r.nameHead(from, end)
	found := phrase{lexicon.Mention{Passage: r.index, From: r.nameTail(from, to), To: to}, from, end}
	for i := from; i < to; i++ {
		if r.nominal(i) {
			return found, !r.lacksNoun(from, to)
		}
	}
	return found, from+1 == to && r.class(from)&(lexicon.ClassPronoun|lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0
}

// opensName reports whether a small word with a capital opens a name at i: Van Dam, Per
// Lind, Per-Anders, In-young.
func (r *reading) opensName(i, end int) bool {
	if joined := i+2 < end && r.is(i+1, "-") && r.hyphenated(i) && r.Tokens[i].Capital; joined && (r.Tokens[i+2].Capital || !r.Tokens[i].First) || r.isGiven(i) && r.Tokens[i].Capital {
		return true
	}
	return i+1 < end && r.Tokens[i].Capital && !r.Tokens[i].First && r.Tokens[i+1].Capital && r.class(i)&lexicon.ClassParticle != 0
}

// afterAdverbial returns where, in tokens that begin with a preposition, the
// last noun phrase begins that no preposition governs.
func (r *reading) afterAdverbial(from, end int) int {
	for i := end - 1; i > from+1; i-- {
		before := r.class(i - 1)
		opens := r.class(i)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 ||
			r.Tokens[i].Capital && !r.Tokens[i-1].Capital && r.Tokens[i-1].Kind != prose.Mark
		if opens && before&(lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassTitle) == 0 {
			return i
		}
	}
	return end
}

// nameHead returns where the name ends that an adverbial follows: "Roe in his
// speech" is Roe.
func (r *reading) nameHead(from, end int) int {
	if r.lex.CapitalNouns && r.class(from)&lexicon.ClassDeterminer != 0 {
		return end // "die Agentur für Arbeit"
	}
	if end-2 > from && !r.Tokens[end-1].Capital && r.Tokens[end-2].Capital && r.words[r.Tokens[end-1].Word].Name&lexicon.NameTitle != 0 {
		return end // a Department for Transport spokesman
	}
	for i := from + 1; i < end; i++ {
		c := r.class(i)
		if c&lexicon.ClassPreposition != 0 && r.Tokens[i-1].Capital && !r.Tokens[i-1].First && c&(lexicon.ClassTitle|lexicon.ClassGenitive) == 0 {
			body := r.words[r.Tokens[i-1].Word].Name&lexicon.NameOrganisation != 0 && r.words[r.Tokens[i].Word].Name&lexicon.NameLink != 0 && i+1 < end && r.Tokens[i+1].Capital
			if body || r.words[r.Tokens[i-1].Word].Name&lexicon.NameTitle != 0 && r.endsPerson(i+2, end) {
				continue // the Institute for Tidal Affairs; Attorney for the District of Kelm Jane Roe
			}
			return i
		}
	}
	return end
}

// isNamePart reports whether a word or a mark of a name stands at i: "Jane",
// the "al-" of al-Saadi, the "de" of de la Cruz.
func (r *reading) isNamePart(i int) bool {
	t := &r.Tokens[i]
	if t.Capital || t.Kind == prose.Mark && r.joins(i) {
		return true
	}
	return r.class(i)&lexicon.ClassParticle != 0 && r.insideName(i) || r.is(i+1, "-") && r.joins(i+1) && i > 0 && r.Tokens[i-1].Capital
}

// nameTail returns where the name begins that ends the phrase after a job in
// small letters: "ministry spokeswoman Maria Roe" names Maria Roe.
func (r *reading) nameTail(from, end int) int {
	i := end
	for i > from && r.isNamePart(i-1) {
		i--
	}
	if r.lex.CapitalNouns || i == end || i == from || i == from+1 && r.class(from)&lexicon.ClassDeterminer != 0 {
		return from
	}
	before := r.class(i - 1)
	if before&(lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassPossessive|lexicon.ClassConjunction) != 0 || r.Tokens[i-1].Kind != prose.Word {
		return from
	}
	if i == end-1 && len(r.TextOf(i, end)) > 1 && prose.IsUpper(r.TextOf(i, end)) && r.lex.Clitics {
		return from // le délégué CGT
	}
	for k := from + 1; i == end-1 && k < i-1; k++ {
		if r.class(k)&lexicon.ClassPreposition != 0 && (r.class(from)&lexicon.ClassDeterminer != 0 || r.isNamePart(from)) {
			return from // una vecina de la calle Tintoreros, Ann Roe of the charity Haven
		}
	}
	if r.lex.Clitics && i < end && r.cast.OfAnother(r.index, from, i) {
		return from
	}
	owned := i-2 > from && r.Tokens[i-1].Lower == "s" && r.possessive(i-2)
	if i == end-1 && (owned || r.words[r.Tokens[i].Word].Name&lexicon.NameTitle != 0 && r.class(from)&lexicon.ClassDeterminer != 0) {
		return from // the Kelm County Sheriff’s Office; one senior Democrat
	}
	if names := r.cast.NamesIn(r.index, from, end); owned && len(names) > 0 && names[0].From < i && names[0].To > i {
		return from // the Women’s Institute of Kelm
	}
	for i < end && r.Tokens[i].Kind == prose.Mark {
		i++
	}
	return i
}

// phraseAfter returns the noun phrase that begins at the token start.
func (r *reading) phraseAfter(start, limit int) (phrase, bool) {
	limit = min(limit, start+maxPhrase)
	titled := start+1 < limit && r.Tokens[start].Capital && !r.Tokens[start].First && r.Tokens[start+1].Capital // Me Anne Roy, a lawyer
	if start < limit && !titled && r.class(start)&(lexicon.ClassPronoun|lexicon.ClassObject) != 0 && r.class(start)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) == 0 {
		return phrase{lexicon.Mention{Passage: r.index, From: start, To: start + 1}, start, start + 1}, true
	}
	if at := r.overAttribute(start, limit); at > start {
		start = at
	}
	to := start
	if surname := r.overParticles(start, limit); surname > start {
		return phrase{lexicon.Mention{Passage: r.index, From: start, To: surname}, start, surname}, true
	}
	for to < limit && (to == start && r.opensPhrase(to) || to > start && r.extendsPhrase(to)) {
		to = r.overBracketWithin(r.overTitleWithin(to+1, limit), limit)
	}
	m, ok := r.trimPhrase(start, to)
	m.To = r.beforeManner(m.From, m.To)
	if last := m.To - 1; r.lex.Clitics && last > m.From && m.To == m.end && m.end < len(r.Tokens) && r.lex.By[r.Tokens[m.end].Lower] && !r.Tokens[last].Capital && lexicon.EndsIn(r.Tokens[last].Lower, r.lex.Participle) {
		m.To = last // el portavoz del grupo | apoyado por Irán
	}
	if names := r.cast.NamesIn(r.index, m.From, m.To); ok && m.To == m.end && len(names) > 0 {
		if last := names[len(names)-1].To; last > m.To && last <= limit && !r.lex.CapitalNouns && r.class(m.To)&lexicon.ClassPreposition != 0 {
			m.To, m.end = last, last // the Centers | for Tides and Harbours
		}
	}
	return m, ok
}

// overParticles returns the token behind a surname of the cast that begins with its
// particles at i, i itself when none does: sagte von der Heide.
func (r *reading) overParticles(i, limit int) int {
	to := i
	for to < limit && to < i+maxParticles && r.class(to)&lexicon.ClassParticle != 0 {
		to++
	}
	for to > i && to < limit && to <= i+maxParticles && !r.Tokens[to].Capital && r.class(to)&lexicon.ClassDeterminer != 0 {
		to++
	}
	if to == i || to >= limit || r.inside[to] != 0 || !r.Tokens[to].Capital || !r.cast.HasSurname(strings.ToLower(r.TextOf(i, to+1))) {
		return i
	}
	return to + 1
}

// fromParticles returns where a surname of the cast begins with the particles
// before the token at i, i itself when none does: Von der Heide sagte.
func (r *reading) fromParticles(i, floor int) int {
	for from := i - 1; from >= floor && from >= i-maxParticles && !(r.lex.Clitics && from > 0 && r.words[r.Tokens[from-1].Word].Name&lexicon.NameTitle != 0) && r.class(from)&(lexicon.ClassParticle|lexicon.ClassDeterminer) != 0; from-- {
		if r.overParticles(from, len(r.Tokens)) == i+1 {
			return from
		}
	}
	return i
}

// opensPhrase reports whether a noun phrase may begin with the token at i.
func (r *reading) opensPhrase(i int) bool {
	return r.class(i)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 || r.nominal(i)
}

// isDaySurname reports whether a word that is a month too is the surname of somebody in the
// text at i: Theresa May, Ms May; but not May 3.
func (r *reading) isDaySurname(i int) bool {
	t := &r.Tokens[i]
	return t.Capital && r.word(i).Class&(lexicon.ClassAuxiliary|lexicon.ClassTime|lexicon.ClassAdverb) != 0 && r.inside[i] == 0 && r.cast.HasSurname(t.Lower) &&
		(i+1 >= len(r.Tokens) || r.Tokens[i+1].Kind != prose.Number) && (i == 0 || r.class(i-1)&lexicon.ClassPreposition == 0)
}

// extendsPhrase reports whether a noun phrase that began before goes on at i.
func (r *reading) extendsPhrase(i int) bool {
	c, before := r.class(i), r.class(i-1)
	switch {
	case r.isDaySurname(i):
		return true
	case r.Tokens[i-1].Capital && r.isManner(i): // said Roe sadly
		return false
	case r.lex.VerbSecond && !r.lex.CapitalNouns && r.Tokens[i-1].Capital && !r.Tokens[i-1].First && r.Tokens[i].Kind == prose.Word && !r.Tokens[i].Capital && c == 0 && !r.hyphenated(i):
		return false // geeft Roe toe
	case r.suspends(i), r.elides(i):
		return true
	case r.lex.Clitics && r.opensDate(i): // prévenait l’OMS | début mars 2020
		return false
	case r.tells(i): // la regista | ritirando il premio
		return false
	case r.lex.VerbSecond && !r.lex.CapitalNouns && (r.words[r.Tokens[i-1].Word].Name&(lexicon.NameTitle|lexicon.NameOrganisation) != 0 || before&lexicon.ClassRole != 0) && r.Tokens[i].Kind == prose.Word && !r.Tokens[i].Capital && c == 0:
		return false // volgens de rechter afgedaan, volgens de politie tientallen
	case r.lex.VerbSecond && !r.lex.CapitalNouns && r.Tokens[i].Kind == prose.Number && r.nominal(i-1):
		return false // volgens de politie 65.000
	case r.lex.CapitalNouns && r.Tokens[i].Kind == prose.Number && r.Tokens[i-1].Kind == prose.Word && i+1 < len(r.Tokens) && !r.Tokens[i+1].Capital && r.Tokens[i+1].Kind == prose.Word:
		return false // laut Ministerium 103 zugelassene Betriebe
	case c&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && before&(lexicon.ClassDeterminer|lexicon.ClassPreposition|lexicon.ClassConjunction) != 0:
		return true
	case c&(lexicon.ClassTime|lexicon.ClassAdverb) != 0 && before&lexicon.ClassDeterminer != 0 && (r.nominal(i+1) || r.class(i+1)&lexicon.ClassTime != 0):
		return true // "the then mayor"
	}
	return r.nominal(i) || r.joins(i) && (r.nominal(i+1) || r.possessive(i)) || r.coordinates(i) || r.bindsOn(i)
}

// elides reports whether the d’ within a name stands at i: le Quai d’Orsay.
func (r *reading) elides(i int) bool {
	return r.lex.Clitics && i+2 < len(r.Tokens) && r.class(i)&lexicon.ClassGenitive != 0 && !r.Tokens[i].Capital && r.possessive(i+1) && !r.Tokens[i+1].Space && !r.Tokens[i+2].Space && r.Tokens[i+2].Capital &&
		r.Tokens[i-1].Capital && r.inside[i+2] == 0
}

// tells reports whether a gerund behind a noun stands at i, by its ending.
func (r *reading) tells(i int) bool {
	if i >= len(r.Tokens) {
		return false
	}
	t := &r.Tokens[i]
	return r.lex.Telling != nil && t.Kind == prose.Word && !t.Capital && r.class(i) == 0 && lexicon.EndsIn(t.Lower, r.lex.Telling) && r.nominal(i-1)
}

// isDetermined reports whether a determiner stands at i or before the capital
// there: der Bayrischen Landesanstalt für Weinbau.
func (r *reading) isDetermined(i int) bool {
	for back := 0; back < 2 && i >= 0; i, back = i-1, back+1 {
		if r.class(i)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 {
			return true
		}
		if r.inside[i] != 0 || !r.Tokens[i].Capital && back > 0 {
			return false
		}
	}
	return false
}

// suspends reports whether the token at i belongs to a compound whose last part
// comes later: Gesundheits-, Sozial- und Innenminister.
func (r *reading) suspends(i int) bool {
	if !r.lex.CapitalNouns || i < 1 || i+1 >= len(r.Tokens) || r.inside[i] != 0 {
		return false
	}
	hyphen := i
	if r.is(i, ",") || r.class(i)&lexicon.ClassConjunction != 0 {
		hyphen = i - 1
	}
	if !r.is(hyphen, "-") || hyphen == 0 || r.Tokens[hyphen].Space || !r.Tokens[hyphen-1].Capital {
		return false
	}
	return hyphen < i && r.Tokens[i+1].Capital || hyphen == i && (r.is(i+1, ",") || r.class(i+1)&lexicon.ClassConjunction != 0)
}

// possessive reports whether the apostrophe at i makes a genitive.
func (r *reading) possessive(i int) bool {
	return r.Tokens[i].Lower == "'" || r.Tokens[i].Lower == "’"
}

// bindsOn reports whether the preposition at i continues the noun phrase that
// ends in a common noun before it.
func (r *reading) bindsOn(i int) bool {
	c := r.class(i)
	if c&lexicon.ClassBinder == 0 || i+1 >= len(r.Tokens) {
		return false
	}
	if r.lex.CapitalNouns && (r.Tokens[i+1].Kind == prose.Number || r.is(i, "der") && !r.Tokens[i+1].Capital && r.class(i+1) == 0 && strings.HasSuffix(r.Tokens[i+1].Lower, "e")) {
		return false // nach Angaben der Stadt am 19. Mai; laut Angaben des Amts der größte Hafen
	}
	noun := i + 1
	if r.class(noun)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 && noun+1 < len(r.Tokens) {
		noun++
	}
	if at, on := r.words[r.Tokens[i].Word].Scene, r.words[r.Tokens[noun].Word].Scene; r.lex.Clitics && c&lexicon.ClassGenitive == 0 && at&lexicon.SceneAt != 0 && on&lexicon.SceneOccasion != 0 {
		return false // disse a empresa em nota, dijo la mujer en una entrevista
	}
	common := r.Tokens[i-1].Kind == prose.Word && !r.Tokens[i-1].Capital || r.class(i-1)&lexicon.ClassTitle != 0 ||
		r.lex.CapitalNouns && (r.class(i-2)&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0 || r.is(i, "für") && r.isDetermined(i-2) || r.isOwner(i))
	if r.possessive(i+1) && !r.Tokens[i+1].Space { // la ministra dell’Interno
		i++
	}
	next := r.class(i + 1)
	common = common || r.lex.Clitics && c&lexicon.ClassGenitive != 0 && i+1 < len(r.Tokens) && !r.Tokens[i+1].Capital && r.nominal(i+1) // la Difesa del suolo
	return common && next&lexicon.ClassTime == 0 && (r.nominal(i+1) || next&(lexicon.ClassDeterminer|lexicon.ClassPossessive) != 0)
}
