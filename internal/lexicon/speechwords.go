package lexicon

import (
	"strings"
)

// A WordClass is a set of the parts that a word may play around a quotation.
type WordClass uint32

const (
	ClassPronoun      WordClass = 1 << iota // stands for a speaker as a subject: "he"
	ClassObject                             // a pronoun as an object: "him"
	ClassPossessive                         // "his", "their"
	ClassDeterminer                         // opens a noun phrase: "the", "a", "some"
	ClassPreposition                        // "in", "of"
	ClassBinder                             // a preposition that continues a noun phrase: "of", "for"
	ClassConjunction                        // "and", "or", "but"
	ClassSubordinator                       // opens a clause: "that", "because"
	ClassThat                               // introduces what was said: "that"
	ClassWhether                            // introduces what was asked: "whether", "how"
	ClassRelative                           // "who", "which"
	ClassAuxiliary                          // "has", "is", "would"
	ClassPassive                            // makes a participle passive: "is", "been"
	ClassUnreal                             // what follows has not been said: "would", "might", "if"
	ClassNegation                           // "not", "never"
	ClassAdverb                             // may stand between a subject and its verb: "also"
	ClassTime                               // "yesterday", "Monday"
	ClassTitle                              // precedes a name: "Mr.", "President"
	ClassRole                               // what people are who speak: "spokesman"
	ClassVerb                               // a frequent verb that is no cue
	ClassSource                             // introduces the source itself: "according to"
	ClassTo                                 // opens an infinitive: "to"
	ClassTag                                // introduces the source right after a quotation: “…”, so Roe
	ClassGenitive                           // makes one name of two: "of"
	ClassPhrase                             // the first word of one of the phrases that introduce a source
	ClassAfter                              // introduces the source before it: "zufolge"
	ClassAside                              // opens a clause beside what was said: "as", Roe explained
	ClassSender                             // opens a line that names who speaks below it: "from"
	ClassReported                           // a finite verb in the mood of reported speech: "sei"
	ClassParticle                           // a small word inside a name: "von", "de la"
)

// nominal is what may be neither the head nor the modifier of a noun phrase.
const NominalStop = ClassPronoun | ClassObject | ClassPreposition | ClassConjunction | ClassSubordinator |
	ClassRelative | ClassAuxiliary | ClassNegation | ClassAdverb | ClassTime | ClassVerb | ClassTo | ClassAfter | ClassPassive

// A CueFrame is a set of the ways in which a verb introduces what was said.
type CueFrame uint16

const (
	FrameSpeech     CueFrame = 1 << iota // may stand beside a direct quote: “…”, she said
	FrameReport                          // says something, but never beside one: predicted that
	FrameClause                          // a clause, "that" or not: said it was over
	frameThat                            // a clause with "that": noted that it was over
	FrameTell                            // its listener comes first: told reporters it was over
	FrameWhether                         // a question: asked whether it was over
	FrameNoun                            // its object may be no statement: announced a plan
	FrameObject                          // a judgement, of which the words in marks are said: called it “a disgrace”
	FrameQuoted                          // whose subject in the passive is who said it: wird zitiert
	FrameShow                            // a thing may be its subject and says nothing then: the facts suggest
	FrameImpersonal                      // with "it" alone, of which nobody is the subject: hieß es
	FramePredicate                       // an adjective that tells of what mind somebody is: ist Roe überzeugt
)

// AnyOwner is the place of a possessive in a phrase that introduces a source: à ses yeux.
const AnyOwner = "~"

// FramesSaying are the frames of verbs whose clause is a statement.
const FramesSaying = FrameSpeech | FrameReport

// A CueForm is the form of a cue verb.
type CueForm uint8

const (
	FormNone       CueForm = iota
	FormBase               // say
	FormPresent            // says
	FormPast               // said
	FormGerund             // saying
	FormParticiple         // said, where that is not the past: dit, gesagt
)

// A Cue is what the lexicon knows of one form of a cue verb.
type Cue struct {
	Frames CueFrame
	Form   CueForm
}

// A SpeechWord is what the lexicon knows of a word around quotations.
type SpeechWord struct {
	Class WordClass
	Cue   Cue
}

// SpeechWords are the words around quotations of one language.
type SpeechWords struct {
	words  map[string]SpeechWord
	Plural string // the ending of plurals

	VerbSecond    bool // the verb precedes its subject after an adverbial
	CommaClause   bool // a comma stands before a clause without "that"
	DropsSubjects bool // a verb may lack its subject
	CompoundPast  bool // past and participle of a cue may be one word: a dit
	CapitalNouns  bool // every noun begins with a capital
	InnerCues     bool // dashes set speech off, and cues stand inside its marks: « Oui, dit-il, … »
	Clitics       bool // pronouns that are objects precede the verb: le respondió

	// ReportedEnding is that of the third person in reported speech: er schäme.
	ReportedEnding string

	// SourceNoun ends the nouns that name a source and its statement: "angaben" of
	// nach Polizeiangaben.
	SourceNoun string

	// Views is the preposition that introduces whose opinion a quotation is:
	// "pour" of Pour Jane Roe, « c’est trop ».
	Views string

	// Subjective holds determiners that open no indirect object: "die".
	Subjective []string

	// Nominative holds pronouns that are a subject alone, Oblique what opens a
	// phrase that is none: "er"; "den".
	Nominative, Oblique []string

	// Own holds words that make what a source says that of the subject: "eigenen" of nach
	// eigenen Angaben.
	Own map[string]bool

	// Singular holds determiners that open no subject of several: "das".
	Singular []string

	// Adjectives are endings of adjectives that verbs in the mood of reported speech rarely
	// have: "liche".
	Adjectives []string

	// Accusative holds determiners that open no listener behind a verb: "ihre".
	Accusative []string

	// Anybody is the pronoun that nobody in particular is meant by: "man".
	Anybody string

	// Teller is the pronoun of whoever tells, with which the mood of reported speech
	// looks plain: "ich" of ich habe.
	Teller string

	// Undone holds, by a form of a cue, the words with which it is another verb, right
	// behind it or at the end of its clause: "com" of contou com, "auf" of rief … auf.
	Undone map[string]string

	// Telling are the endings of gerunds that tell how somebody speaks: "ndo" of spiega mostrando.
	Telling []string

	// Utterances are nouns that tell whose a quotation before them is: "parole" of «…», le parole
	// di Anna Neri.
	Utterances map[string]bool

	// Backward are the words with which a sentence tells whose the quotation before it was:
	// "con estas palabras".
	Backward []string

	// Viewpoint is the noun of a point of view, of a person’s or of a thing’s: "vista".
	Viewpoint string

	// Contrast are words between commas with which a text turns to another: "por su parte" of
	// El alcalde, por su parte, …
	Contrast []string

	// Sides holds prepositions that a verb in the plural without a subject has before who says
	// it: "desde" of explican desde el sindicato. Among holds those before a body alone: En el
	// Gobierno explican.
	Sides, Among map[string]bool

	// PluralVerb are the endings of verbs in the plural: dicen, hanno.
	PluralVerb []string

	// Itself is the pronoun with which a verb of saying has nobody for its subject, but for
	// those with a stem in Reflexive: se informó que; se quejó de que.
	Itself    string
	Reflexive []string

	// Showing holds the verbs with which an adjective with FramePredicate may come before what
	// was said: "zeigte" of zeigte sich überzeugt, dass.
	Showing map[string]bool

	// Salutations open letters, whose line names whom they are to: "dear".
	Salutations map[string]bool

	// Quoting are participles that, with "as" and a gerund, tell who said something: Roe was
	// quoted as saying.
	Quoting map[string]bool

	// Findings are nouns of which a verb tells no statement: "data" of the data suggest.
	Findings map[string]bool

	// By holds the words before who did something in the passive: "por".
	By map[string]bool

	// Stating holds infinitives that say what a clause with "that" would: "avoir".
	Stating map[string]bool

	// Done holds those that end a clause which says so: "haben" of nichts getan zu haben.
	Done map[string]bool

	// Reading holds the verb of reading of si legge in una nota.
	Reading map[string]bool

	// Amounts hold prepositions that tell how many before a number, and the words that go
	// with them: "about", "at least", "up to".
	Amounts map[string]bool

	// Topics are prepositions that lead to what is spoken of, behind which no clause opens
	// without "that": told them about the harm | she had seen.
	Topics map[string]bool

	// Works are nouns of things that suggest something and do not say it, by a verb with
	// FrameShow: the work suggests.
	Works map[string]bool

	// Referring holds pronouns that stand for what was said: "das" of Das sagte Roe.
	Referring []string

	// Phrasals are cues of two words, by the first: "fa" of fa sapere.
	Phrasals map[string]Phrasal

	// Impersonal is the pronoun of cues that have nobody for a subject: "es".
	Impersonal string

	// Split holds, by the form of a verb, the particles with one of which it is
	// a cue: "an" of kündigte … an. Those that it is joined to are cues as well.
	Split map[string]string

	Sources []string // phrases that introduce a source: "de acordo com"; AnyOwner stands for "his"

	Notions []string // nouns behind which "that" introduces no statement: "fact"

	// Tails are how the narrator goes on behind what was said, by their first words.
	Tails map[string][]Tail

	// Endings tell what a word that is not in the table may be.
	Manner     []string // of adverbs: "quietly"
	Past       []string // of verbs: "scoffed"
	Gerund     []string // of verbs: "scoffing"
	Participle []string // of verbs: "published"
	Inflected  []string // of adjectives before a noun: "e" of große
}

// SpeechPhrases are the phrases around quotations that begin with one word.
type SpeechPhrases struct {
	Phrasal Phrasal    // a cue of two words
	Sources [][]string // what introduces a source, the first word included
	Tails   []Tail     // how the narrator goes on
}

// speechTable makes the table of words: lists by class, then the cue verbs.
func speechTable(classes map[WordClass]string, verbs ...cueVerbs) map[string]SpeechWord {
	table := map[string]SpeechWord{}
	for class, words := range classes {
		for w := range strings.FieldsSeq(words) {
			entry := table[w]
			entry.Class |= class
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
	frames  CueFrame
	endings string
	stems   string
}

// A splitVerb is a verb that says something with one of its particles alone. The
// forms are its base, present, past, participle and past in the plural.
type splitVerb struct{ particles, forms string }

// addSplit adds the forms of the verbs to a table, also joined to their particles,
// as they are at the end of a clause: ankündigte, angekündigt.
func addSplit(table map[string]SpeechWord, verbs []splitVerb) map[string]SpeechWord {
	for _, v := range verbs {
		f := strings.Fields(v.forms)
		cue := cueVerbs{frames: FrameSpeech | frameThat, stems: `-`}
		cue.endings = strings.Join([]string{f[0], f[1], f[2], `-`, `-`, f[4]}, " ")
		cue.addTo(table)
		for p := range strings.FieldsSeq(v.particles) {
			cue.endings = strings.Join([]string{p + f[0], p + f[1], p + f[2], `-`, p + f[3], p + f[4]}, " ")
			cue.addTo(table)
		}
	}
	return table
}

// particlesOf returns the particles of the verbs by each of their forms, but the
// participle, which is joined to them.
func particlesOf(verbs []splitVerb) map[string]string {
	const participle = 3
	m := make(map[string]string)
	for _, v := range verbs {
		for i, form := range strings.Fields(v.forms) {
			if i != participle {
				m[form] = v.particles
			}
		}
	}
	return m
}

// A Phrasal is a cue of two words, by its first.
type Phrasal struct {
	Second string
	Cue    Cue
}

// phrasals makes the table of verbs with the word behind them; their forms are in
// the order of a splitVerb's.
func phrasals(frames CueFrame, verbs ...splitVerb) map[string]Phrasal {
	forms := [...]CueForm{FormBase, FormPresent, FormPast, FormParticiple, FormPast}
	m := make(map[string]Phrasal)
	for _, v := range verbs {
		for i, word := range strings.Fields(v.forms) {
			m[word] = Phrasal{v.particles, Cue{frames, forms[i]}}
		}
	}
	return m
}

// sources makes the list of the phrases that introduce a source: each of nouns with
// lead before it and each of links behind it, and what else there is. All but lead are
// parted by slashes: "a juicio" with " de" and " del".
func sources(lead, nouns, links, others string) []string {
	list := strings.Split(others, "/")
	for noun := range strings.SplitSeq(nouns, "/") {
		for link := range strings.SplitSeq(links, "/") {
			list = append(list, lead+noun+link)
		}
	}
	return list
}

// undone makes the table of the words with which each of the forms is another verb, of
// pairs of forms and words.
func undone(pairs ...string) map[string]string {
	m := make(map[string]string)
	for i := 0; i+1 < len(pairs); i += 2 {
		for form := range strings.FieldsSeq(pairs[i]) {
			m[form] = pairs[i+1]
		}
	}
	return m
}

// addTo enters every form; the frames of a word listed twice are joined.
func (v cueVerbs) addTo(table map[string]SpeechWord) {
	for stem := range strings.FieldsSeq(v.stems) {
		for i, ending := range strings.Fields(v.endings) {
			form := CueForm(i) + FormBase
			if form > FormParticiple {
				form = FormPast
			}
			word := strings.ReplaceAll(stem+ending, "-", "")
			if word == "" {
				continue
			}
			entry := table[word]
			entry.Cue.Frames |= v.frames
			if entry.Cue.Form == FormNone || form == FormPast {
				entry.Cue.Form = form // "put": the past, as news is told
			}
			table[word] = entry
		}
	}
}

// EndsIn reports whether the word is longer than one of the endings by a
// syllable or more.
func EndsIn(word string, endings []string) bool {
	for _, e := range endings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
