package speech

import (
	"slices"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// A reading is a passage as the quotes need it: its words by their classes,
// and which of them stand inside quotation marks.
type reading struct {
	lexicon.Passage
	index  int                 // in the passages
	words  []lexicon.WordEntry // of the vocabulary
	inside []int32             // 1 + index of the segment a token is in; 0 in the narration
	marks  []segment           // all segments of the article
	quoted bool                // some token is in one
	lex    *lexicon.SpeechWords
	cast   *people.Cast
	dates  []timex.Mention // of the passage
}

// word returns what the lexicon knows of the token at i.
func (r *reading) word(i int) *lexicon.SpeechWord { return &r.words[r.Tokens[i].Word].Speech }

// phrases returns those that the token at i begins.
func (r *reading) phrases(i int) *lexicon.SpeechPhrases {
	if p := r.words[r.Tokens[i].Word].Phrases; p != nil {
		return p
	}
	return &noPhrases
}

// class returns the classes of a token in the narration, 0 for any other.
func (r *reading) class(i int) lexicon.WordClass {
	if i < 0 || i >= len(r.Tokens) || r.inside[i] != 0 {
		return 0
	}
	return r.word(i).Class
}

// is reports whether the token is this word or mark of the narration.
func (r *reading) is(i int, lower string) bool {
	return i >= 0 && i < len(r.Tokens) && r.inside[i] == 0 && r.Tokens[i].Lower == lower && !(lower == "," && r.isDecimal(i))
}

// isDecimal reports whether the comma at i stands within a number: 2,5.
func (r *reading) isDecimal(i int) bool {
	return i > 0 && i+1 < len(r.Tokens) && r.Tokens[i-1].Kind == prose.Number && r.Tokens[i+1].Kind == prose.Number && !r.Tokens[i].Space && !r.Tokens[i+1].Space
}

// opensDate reports whether a time expression of several words begins with the small one at i.
func (r *reading) opensDate(i int) bool {
	start := int(r.Tokens[i].Start)
	k, found := slices.BinarySearchFunc(r.dates, start, func(m timex.Mention, at int) int { return m.Start - at })
	return found && r.Tokens[i].Kind == prose.Word && !r.Tokens[i].Capital && r.dates[k].End > int(r.Tokens[i].End)
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

// A sentence is a range of tokens of a reading.
type sentence struct {
	*reading
	from, to int
}

// maxSentence is how many tokens of narration a sentence may have; what is
// longer is cut.
const maxSentence = 400

// appendSentences cuts a passage. Quotation marks hold together what is inside them,
// and a cue clause stays with the quotation it follows: “Is it?” Roe asked.
func (r *reading) appendSentences(out []sentence) []sentence {
	from, length := r.overDateline(), 0
	for i := from; i < len(r.Tokens); i = r.next(i) {
		length++
		if i > from && (r.opensSentence(i) && !r.joinsQuote(i) || length > maxSentence) {
			out = append(out, sentence{r, from, i})
			from, length = i, 0
		}
	}
	if from < len(r.Tokens) {
		out = append(out, sentence{r, from, len(r.Tokens)})
	}
	return out
}

// overDateline returns the token behind the dateline that a passage begins with,
// 0 when there is none: "PARIS, March 3 (NWA) - ", "Leith – ".
func (r *reading) overDateline() int {
	const most = 16 // tokens
	agency := false
	for i := 0; i+1 < min(len(r.Tokens), most); i++ {
		t := &r.Tokens[i]
		switch {
		case r.inside[i] != 0, i > 0 && !agency && r.isPlainWord(i):
			return 0
		case t.Lower == ")":
			agency = true
		case r.is(i, "-") && r.is(i-1, ".") && r.Tokens[i+1].Space && (agency || r.Tokens[0].Capital && r.opensPlace(i-1)): // Leith, 3 mar.- Tres …
			return i + 1
		case !t.Space || t.Kind != prose.Mark || !r.Tokens[i+1].Space && t.Lower != "-":
		case t.Lower == "—" || t.Lower == "–" || t.Lower == "-":
			switch {
			case !agency && !r.isPlaceLine(i):
				return 0
			case r.is(i+1, "-"):
				return i + 2
			}
			return i + 1
		}
	}
	return 0
}

// isPlainWord reports whether a word in small letters stands at i that is neither
// a preposition nor another of the small words that a dateline may have.
func (r *reading) isPlainWord(i int) bool {
	t := &r.Tokens[i]
	return t.Kind == prose.Word && !t.Capital && t.Space && r.class(i) == 0 && r.words[t.Word].Time == nil
}

// opensPlace reports whether the words before the dot at i are capitals and a date.
func (r *reading) opensPlace(i int) bool {
	for k := range r.Tokens[:i] {
		if t := &r.Tokens[k]; t.Kind == prose.Word && !t.Capital && r.words[t.Word].Time == nil {
			return false
		}
	}
	return true
}

// isPlaceLine reports whether the tokens before the dash at i are a place, in
// capitals, or alone but for a date.
func (r *reading) isPlaceLine(i int) bool {
	first := r.Text[r.Tokens[0].Start:r.Tokens[0].End]
	if len(first) > 2 && prose.InCapitals(first) {
		return true
	}
	for k := range r.Tokens[:i] {
		if t := &r.Tokens[k]; t.Kind == prose.Number && len(t.Lower) == len("2025") {
			return r.Tokens[0].Capital
		}
	}
	return false
}

// opensSentence reports whether a sentence of the narration begins at i. Before
// a quotation any full stop ends one: … of D.C. “A new …
func (r *reading) opensSentence(i int) bool {
	return r.Tokens[i].First || r.inside[i] != 0 && r.is(i-1, ".") && !r.opensLow(i)
}

// opensLow reports whether the quotation at i begins with a small letter: the U.S.
// “clearly” needed it.
func (r *reading) opensLow(i int) bool {
	for i < len(r.Tokens) && r.Tokens[i].Kind == prose.Mark {
		i++
	}
	return i < len(r.Tokens) && r.Tokens[i].Kind == prose.Word && !r.Tokens[i].Capital
}

// joinsQuote reports whether a cue clause, and no more, begins at i right
// after a quotation: “Is it?” Roe, a doctor, asked.
func (r *reading) joinsQuote(i int) bool {
	if i > 1 && r.is(i-1, ",") && r.inside[i-2] != 0 || r.is(i, ",") && r.inside[i-1] != 0 {
		return true
	}
	if r.inside[i] != 0 || r.inside[i-1] == 0 {
		return false
	}
	first := i
	if isDash(r.Tokens[i].Lower) && i+1 < len(r.Tokens) {
		first++
	}
	if r.Tokens[first].Kind == prose.Word && !r.Tokens[first].Capital {
		return true // no sentence begins with a small letter
	}
	return r.isCueClause(i)
}

// isCueClause reports whether a clause at i is a cue with its source and nothing
// else: said Roe; Roe, a doctor, asked.
func (r *reading) isCueClause(i int) bool {
	limit := min(len(r.Tokens), i+maxAppositive)
	if r.Tokens[i].Kind == prose.Word && r.isSpeech(i) {
		m, ok := r.phraseAfter(i+1, limit)
		return ok && r.endsClause(m.end)
	}
	m, ok := r.phraseAfter(i, limit)
	if !ok || r.lex.CapitalNouns {
		return false // „…“ Die Sprecherin ergänzte, …
	}
	verb := r.skipAdverbs(m.end, limit)
	if r.is(verb, ",") {
		for verb++; verb < limit && !r.is(verb, ",") && r.inside[verb] == 0; verb++ {
		}
		verb = r.skipAdverbs(min(verb+1, limit), limit)
	}
	return verb < limit && r.isSpeech(verb) && r.endsClause(r.skipAdverbs(verb+1, limit))
}

// endsClause reports whether a cue clause may end at i, before a mark or an
// adverbial.
func (r *reading) endsClause(i int) bool {
	if i >= len(r.Tokens) {
		return true
	}
	if r.inside[i] != 0 || r.is(i, ":") || r.is(i, ",") && i+1 < len(r.Tokens) && r.inside[i+1] != 0 {
		return false
	}
	return r.Tokens[i].Kind == prose.Mark || r.class(i)&(lexicon.ClassPreposition|lexicon.ClassTime) != 0
}

// mayAttribute reports whether the word at i may be a cue or introduce a source, as
// few do; beside a quotation any verb may.
func (s sentence) mayAttribute(i int) bool {
	const classes = lexicon.ClassSource | lexicon.ClassTag | lexicon.ClassPhrase | lexicon.ClassAfter
	e := &s.words[s.Tokens[i].Word]
	return s.quoted || e.Speech.Class&classes != 0 || e.Speech.Cue.Frames != 0 || e.Phrases != nil || s.Tokens[i].Lower == s.lex.Views
}

// isOwned reports whether a phrase of a job begins with whose it is: Kelm’s deputy mayor.
func (s sentence) isOwned(m phrase) bool {
	for i := m.start + 1; i < m.end && !s.lex.Clitics && !s.lex.VerbSecond; i++ {
		if s.possessive(i) && s.inside[i] == 0 {
			return s.namesRole(m)
		}
	}
	return false
}

// opensJob reports whether a job in small letters and a name stand at i: nurse Jane Roe.
func (r *reading) opensJob(i int) bool {
	job := !r.lex.CapitalNouns && !r.lex.Clitics && i+2 < len(r.Tokens) && r.words[r.Tokens[i].Word].Name&lexicon.NameTitle != 0
	return job && r.Tokens[i+1].Capital && r.Tokens[i+2].Capital
}

// endsCapital reports whether the word that ends before i begins with a capital, the parts of a
// hyphenated one taken together: Park Geun-hye.
func (s sentence) endsCapital(i int) bool {
	for i--; i > s.from+1 && s.is(i-1, "-") && !s.Tokens[i].Capital && !s.Tokens[i].Space; {
		i -= 2
	}
	return i >= s.from && s.Tokens[i].Capital
}

// inBracket reports whether a bracket around the token at i closes before limit.
func (s sentence) inBracket(i, limit int) bool {
	open, close := i, i
	for open > s.from && !s.is(open, "(") && !s.is(open, ")") {
		open--
	}
	for close < limit && !s.is(close, ")") && !s.is(close, "(") {
		close++
	}
	return s.is(open, "(") && close < limit && s.is(close, ")")
}

// opensPerson reports whether the name of a person begins at i.
func (r *reading) opensPerson(i int) bool {
	names := r.cast.NamesIn(r.index, i, i+1)
	return len(names) > 0 && r.cast.NamesPerson(names[0].Mention)
}

// endsPerson reports whether the tokens from i to end close with the name of a person in full.
func (r *reading) endsPerson(i, end int) bool {
	names := r.cast.NamesIn(r.index, i, end)
	if len(names) == 0 {
		return false
	}
	last := names[len(names)-1]
	return last.To == end && last.To > last.From+1 && r.cast.NamesPerson(last.Mention)
}

// isLatter reports whether the word at i stands, with its determiner, for who was named last:
// ce dernier, este último.
func (r *reading) isLatter(i int) bool {
	return r.cast.IsLatter(r.Tokens[i].Lower) && r.class(i-1)&lexicon.ClassDeterminer != 0
}
