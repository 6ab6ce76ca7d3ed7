package lede

import "strings"

// A wordClass is a set of the parts that a word may play around a quotation.
type wordClass uint32

const (
	classPronoun      wordClass = 1 << iota // stands for a speaker as a subject: "he"
	classObject                             // a pronoun as an object: "him"
	classPossessive                         // "his", "their"
	classDeterminer                         // opens a noun phrase: "the", "a", "some"
	classPreposition                        // "in", "of"
	classBinder                             // a preposition that continues a noun phrase: "of", "for"
	classConjunction                        // "and", "or", "but"
	classSubordinator                       // opens a clause: "that", "because"
	classThat                               // introduces what was said: "that"
	classWhether                            // introduces what was asked: "whether", "how"
	classRelative                           // "who", "which"
	classAuxiliary                          // "has", "is", "would"
	classPassive                            // makes a participle passive: "is", "been"
	classUnreal                             // what follows has not been said: "would", "might", "if"
	classNegation                           // "not", "never"
	classAdverb                             // may stand between a subject and its verb: "also"
	classTime                               // "yesterday", "Monday"
	classTitle                              // precedes a name: "Mr.", "President"
	classRole                               // what people are who speak: "spokesman"
	classVerb                               // a frequent verb that is no cue
	classSource                             // introduces the source itself: "according to"
	classTo                                 // opens an infinitive: "to"
	classTag                                // introduces the source right after a quotation: “…”, so Roe
	classGenitive                           // makes one name of two: "of"
	classPhrase                             // the first word of one of the phrases that introduce a source
	classAfter                              // introduces the source before it: "zufolge"
	classParticle                           // a small word inside a name: "von", "de la"
)

// nominal is what may be neither the head nor the modifier of a noun phrase.
const nominalStop = classPronoun | classObject | classPreposition | classConjunction | classSubordinator |
	classRelative | classAuxiliary | classNegation | classAdverb | classTime | classVerb | classTo | classAfter

// A cueFrame is a set of the ways in which a verb introduces what was said.
type cueFrame uint16

const (
	frameSpeech  cueFrame = 1 << iota // may stand beside a direct quote: “…”, she said
	frameClause                       // a clause, "that" or not: said it was over
	frameThat                         // a clause with "that": noted that it was over
	frameTell                         // its listener comes first: told reporters it was over
	frameTo                           // an infinitive: promised to end it
	frameObject                       // a noun phrase: criticized the plan
	frameWhether                      // a question: asked whether it was over
	frameWeak                         // introduces words only when some are quoted: cheered “…”
)

// A cueForm is the form of a cue verb.
type cueForm uint8

const (
	formNone       cueForm = iota
	formBase               // say
	formPresent            // says
	formPast               // said
	formGerund             // saying
	formParticiple         // said, where that is not the past: dit, gesagt
)

// A cue is what the lexicon knows of one form of a cue verb.
type cue struct {
	frames    cueFrame
	form      cueForm
	particles uint16 // the prepositions that lead to an object: called for
}

// A speechWord is what the lexicon knows of a word around quotations.
type speechWord struct {
	class    wordClass
	cue      cue
	particle uint16 // the bit in cue.particles that a preposition is
}

// speechWords are the words around quotations of one language.
type speechWords struct {
	words  map[string]speechWord
	plural string // the ending of plurals

	verbSecond    bool // the verb precedes its subject after an adverbial
	commaClause   bool // a comma stands before a clause without "that"
	dropsSubjects bool // a verb may lack its subject
	compoundPast  bool // past and participle of a cue may be one word: a dit
	capitalNouns  bool // every noun begins with a capital
	clitics       bool // pronouns that are objects precede the verb: le respondió

	sources []string // phrases that introduce a source: "de acordo com"

	// Endings tell what a word that is not in the table may be.
	manner []string // of adverbs: "quietly"
	past   []string // of verbs: "scoffed"
	gerund []string // of verbs: "scoffing"
}

// speechTable makes the table of words: lists by class, then the cue verbs.
func speechTable(classes map[wordClass]string, verbs ...cueVerbs) map[string]speechWord {
	table := map[string]speechWord{}
	for class, words := range classes {
		for w := range strings.FieldsSeq(words) {
			entry := table[w]
			entry.class |= class
			table[w] = entry
		}
	}
	for _, v := range verbs {
		v.addTo(table)
	}
	return table
}

// cueVerbs are verbs of one conjugation that share their frames. Each of stems
// gets each of endings, which are those of the base, the present, the past, the
// gerund and the participle; further endings are of the past. "-" is no letter:
// as an ending the bare stem, as the stem that of an irregular verb.
type cueVerbs struct {
	frames    cueFrame
	endings   string
	stems     string
	particles string
}

// addTo enters every form; the frames of a word listed twice are joined.
func (v cueVerbs) addTo(table map[string]speechWord) {
	particles := uint16(0)
	for p := range strings.FieldsSeq(v.particles) {
		particles |= particleBit(table, p)
	}
	for stem := range strings.FieldsSeq(v.stems) {
		for i, ending := range strings.Fields(v.endings) {
			form := cueForm(i) + formBase
			if form > formParticiple {
				form = formPast
			}
			word := strings.ReplaceAll(stem+ending, "-", "")
			if word == "" {
				continue
			}
			entry := table[word]
			entry.cue.frames |= v.frames
			entry.cue.particles |= particles
			if entry.cue.form == formNone || form == formPast {
				entry.cue.form = form // "put": the past, as news is told
			}
			table[word] = entry
		}
	}
}

// particleBit returns the bit of a preposition, a new one at its first use.
func particleBit(table map[string]speechWord, word string) uint16 {
	entry := table[word]
	if entry.particle == 0 {
		used := 0
		for _, w := range table {
			if w.particle != 0 {
				used++
			}
		}
		entry.particle = 1 << used
		table[word] = entry
	}
	return entry.particle
}

// endsIn reports whether the word is longer than one of the endings by a
// syllable or more.
func endsIn(word string, endings []string) bool {
	for _, e := range endings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
