package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// Speech that languages set without quotation marks, or with the cue inside them:
//
//  1. Dash dialogue: —¿Y quién paga? —preguntó un armador. – On l’a fait, dit-il.
//  2. Cues inside the marks: « C’est beaucoup, admet-il, mais juste. »
//     «Un camion di troppo – spiega – e va giù».

// maxInnerCue is how many tokens a cue clause inside a quotation has at most.
const maxInnerCue = 14

// setApart returns the segments with those of dash dialogue added and those that
// hold a cue clause parted around it, where the language writes so.
func setApart(text []lexicon.Passage, marks []segment, lex *lexicon.Lexicon) []segment {
	if !lex.Speech.InnerCues {
		return marks
	}
	out := make([]segment, 0, len(marks))
	next := 0
	for i := range text {
		r := &innerReader{Passage: &text[i], index: i, words: lex.Vocabulary.Words}
		first := next
		for next < len(marks) && marks[next].passage == i {
			next++
		}
		if found := r.dialogue(); found != nil {
			out = append(out, found...)
			continue
		}
		for _, m := range marks[first:next] {
			out = r.appendParted(out, m)
		}
	}
	return out
}

// An innerReader looks for cues where quotation marks do not tell.
type innerReader struct {
	*lexicon.Passage
	index int
	words []lexicon.WordEntry
}

// dialogue returns the stretches of speech of a passage that opens with a dash,
// nil when it does not: the first ends before the dash or the comma of its cue,
// another may begin behind a dash.
func (r *innerReader) dialogue() []segment {
	if !r.Speaks() || len(r.Tokens) < 3 || !isDash(r.Tokens[0].Lower) {
		return nil
	}
	var out []segment
	from, spoken := 1, true
	for i := 1; i < len(r.Tokens); i++ {
		switch {
		case spoken && (isDash(r.Tokens[i].Lower) && r.Tokens[i].Space || r.Tokens[i].Lower == ",") && r.opensCue(i+1, false):
			out = append(out, segment{passage: r.index, from: from, to: i, resumed: len(out) > 0})
			spoken = false
		case !spoken && isDash(r.Tokens[i].Lower) && (r.Tokens[i].Space || r.Tokens[i].Lower != "-"): // not dit-il
			from, spoken = i+1, true
			if i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == prose.Mark { // —dijo—. Yo no
				from++
			}
		}
	}
	if out == nil {
		return nil // a list, or a thought set off
	}
	if spoken && from < len(r.Tokens) {
		out = append(out, segment{passage: r.index, from: from, to: len(r.Tokens), resumed: true})
	}
	return out
}

// appendParted adds a segment, in two parts where a cue clause interrupts it.
func (r *innerReader) appendParted(out []segment, m segment) []segment {
	for i := m.from + 1; i < m.to-2; i++ {
		dash := isDash(r.Tokens[i].Lower) && r.Tokens[i].Space
		if !dash && r.Tokens[i].Lower != "," || !r.opensCue(i+1, !dash) {
			continue
		}
		for j := i + 2; j < m.to-1 && j < i+maxInnerCue; j++ {
			if dash && isDash(r.Tokens[j].Lower) || !dash && (r.Tokens[j].Lower == "," || r.endsSentence(j)) {
				j = r.overJob(j, m.to)
				before, behind := m, m
				before.to, before.open = i, false
				behind.from, behind.resumed = j+1, true
				return append(out, before, behind)
			}
		}
	}
	return append(out, m)
}

// endsSentence reports whether the dot at i ends one: reconnaît Anne Roy. On a peur. »
func (r *innerReader) endsSentence(i int) bool {
	return r.Tokens[i].Lower == "." && i+1 < len(r.Tokens) && r.Tokens[i+1].First
}

// overJob returns the dot that ends the job behind the name before the comma at i, i
// itself when what was said goes on there: raconte Anne Roy, chauffeuse de bus. On …
func (r *innerReader) overJob(i, end int) int {
	const most = 8 // tokens
	if r.Tokens[i].Lower != "," || !r.Tokens[i-1].Capital || i+1 >= end || r.Tokens[i+1].Kind != prose.Word || r.Tokens[i+1].Capital {
		return i
	}
	if r.words[r.Tokens[i+1].Word].Speech.Class&lexicon.ClassRelative != 0 {
		return r.overClause(i, end, i) // Anne Roy, qui suit le chantier. Il faut …
	}
	titled := r.words[r.Tokens[i+1].Word].Speech.Class&lexicon.ClassDeterminer != 0 && r.opensTitle(i+2) // Luc Roy, le maire de Kerbian. Il faut …
	if !titled && r.words[r.Tokens[i+1].Word].Speech.Class&^lexicon.ClassRole != 0 {
		return i
	}
	for j := i + 1; j < end-1 && j < i+most; j++ {
		if r.endsSentence(j) {
			return j
		}
		if r.Tokens[j].Lower == "," && j+1 < end && r.words[r.Tokens[j+1].Word].Speech.Class&lexicon.ClassRelative != 0 {
			return r.overClause(j, end, i) // Anne Roy, retraitée, qui habite en face. On …
		}
		if w := &r.words[r.Tokens[j].Word].Speech; r.Tokens[j].Kind == prose.Mark && r.Tokens[j].Lower != "-" && r.Tokens[j].Lower != "’" && r.Tokens[j].Lower != "'" || w.Class&(lexicon.ClassAuxiliary|lexicon.ClassPronoun|lexicon.ClassVerb) != 0 {
			return i
		}
	}
	return i
}

// opensTitle reports whether a job, an apostrophe before it aside, stands at i.
func (r *innerReader) opensTitle(i int) bool {
	if i+1 < len(r.Tokens) && r.isApostrophe(i) {
		i++
	}
	return i < len(r.Tokens) && r.words[r.Tokens[i].Word].Name&lexicon.NameTitle != 0
}

// overClause returns the dot that ends the relative clause behind the comma at i, or else what
// stands for none.
func (r *innerReader) overClause(i, end, none int) int {
	const most = 16 // tokens
	for j := i + 1; j < end-1 && j < i+most; j++ {
		if r.endsSentence(j) {
			return j
		}
	}
	return none
}

// opensCue reports whether a cue clause with its verb in front begins at i: dit-il,
// lui a lancé une habitante, preguntó un armador; a pronoun must follow the verb
// where sure is asked for.
func (r *innerReader) opensCue(i int, sure bool) bool {
	const most = 7 // tokens before the verb: "lui a-t-il"
	joined := false
	for end := min(i+most, len(r.Tokens)); i < end; i++ {
		t := &r.Tokens[i]
		w := &r.words[t.Word].Speech
		switch {
		case t.Kind == prose.Mark && (t.Lower == "’" || t.Lower == "'" || t.Lower == "-"):
			joined = joined || t.Lower == "-" && r.followsPronoun(i) // a-t-il admis
		case joined && t.Lower == "t" && r.Tokens[i-1].Lower == "-":
		case t.Kind != prose.Word || t.Capital:
			return false
		case w.Cue.Frames&lexicon.FrameSpeech != 0 && w.Cue.Form != lexicon.FormBase && w.Cue.Form != lexicon.FormGerund:
			return !sure || joined || r.followsPronoun(i+1) || r.followsName(i+1)
		case w.Class&(lexicon.ClassObject|lexicon.ClassAuxiliary|lexicon.ClassPronoun) == 0:
			return false
		}
	}
	return false
}

// followsName reports whether a name of two words or more, perhaps behind a job, and a
// comma, or the end of the sentence, stand at i: reconnaît Anne Prévost, …; prévient le
// commandant Luc Roy.
func (r *innerReader) followsName(i int) bool {
	const most = 4 // words before the name
	if first := i; i < len(r.Tokens) && r.words[r.Tokens[i].Word].Speech.Class&lexicon.ClassDeterminer != 0 {
		titled := false
		for i++; i < len(r.Tokens) && i <= first+most && !r.Tokens[i].Capital && (r.Tokens[i].Kind == prose.Word || r.isApostrophe(i)); i++ {
			titled = titled || r.words[r.Tokens[i].Word].Name&lexicon.NameTitle != 0
		}
		if titled && i < len(r.Tokens) && (r.Tokens[i].Lower == "," || r.endsSentence(i)) {
			return true // prévient la maire. Il faut …
		}
	}
	from := i
	for i < len(r.Tokens) && (r.Tokens[i].Kind == prose.Word && r.Tokens[i].Capital || i > from && r.isParticle(i)) {
		i++
	}
	return i-from >= 2 && i < len(r.Tokens) && (r.Tokens[i].Lower == "," || r.endsSentence(i))
}

// isApostrophe reports whether the token at i is the apostrophe of l’ingénieure.
func (r *innerReader) isApostrophe(i int) bool {
	return r.Tokens[i].Lower == "’" || r.Tokens[i].Lower == "'"
}

// isParticle reports whether a small word or a mark within a name stands at i: Anne de
// Roy, Jean-Luc, d’Astier.
func (r *innerReader) isParticle(i int) bool {
	joins := r.Tokens[i].Lower == "-" && !r.Tokens[i].Space || r.isApostrophe(i)
	return joins || r.words[r.Tokens[i].Word].Speech.Class&lexicon.ClassParticle != 0
}

// followsPronoun reports whether a hyphen and a pronoun stand at i: -il, -t-elle.
func (r *innerReader) followsPronoun(i int) bool {
	tokens := r.Tokens[min(i, len(r.Tokens)):min(i+4, len(r.Tokens))]
	if len(tokens) < 2 || tokens[0].Lower != "-" {
		return false
	}
	return slices.ContainsFunc(tokens[1:], func(t prose.Token) bool {
		return r.words[t.Word].Speech.Class&lexicon.ClassPronoun != 0
	})
}

// isDash reports whether a mark is a dash that sets speech off.
func isDash(mark string) bool { return mark == "—" || mark == "–" || mark == "―" || mark == "-" }
