package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// A CreditKind tells what a line beside an article is.
type CreditKind uint8

// The kinds of lines.
const (
	NoCredit   CreditKind = iota // part of the text, for all that is known
	CreditLine                   // it says when, or by whom: "By Ana Lind, Oslo | 4 September 2025"
	NameLine                     // nothing but names: "Ana Lind"
	ButtonLine                   // buttons and counts: "Share", "12 comments", "4 min read"
	PlaceLine                    // where from, or for whom: "Reporting from Leith"
)

// A Credit is what a line beside an article says of it.
type Credit struct {
	Kind                CreditKind
	Authors             []Author
	Published, Modified timex.Date
	Labelled            bool // a word says what the date, or the name, is
}

// maxCreditLine is the longest line of credits, in bytes.
const maxCreditLine = 200

// ReadCredit reads a line that may say who wrote an article, and when. A line
// with a word that belongs to neither is part of the text. LineBreak and
// PieceBreak may stand in it for markup.
func ReadCredit(line string, lex *lexicon.Lexicon) Credit {
	if line == "" || len(line) > maxCreditLine || isProse(line) {
		return Credit{}
	}
	buffers := prose.NewBuffer()
	defer buffers.Release()
	r := creditReader{line: line, says: lexicon.Bylines(), lex: lex}
	r.stamps = timex.StampReader{Tokens: buffers.Tokenize(strings.ReplaceAll(line, string(PieceBreak), " ")), Lex: lex, DayFirst: lex.Tag != "en"}
	return r.read()
}

// isProse is a cheap test that most lines of a text do not fail: they have words
// with small letters that bylines and dates have not.
func isProse(line string) bool {
	says := lexicon.Bylines()
	few := 0 // words of a line without a date
	if timex.HasDigit(line) {
		few = 3 // the names of months, "at", "le"
	}
	strange, first := 0, true
	for word := range strings.FieldsFuncSeq(line, isGap) {
		if first && (beginsAny(&says.Published, word) || beginsAny(&says.Updated, word)) {
			return false
		}
		if first && beginsAny(&says.By, word) {
			few += 2 // "Door onze verslaggever"
		}
		first = false
		if c := word[0]; c < 'a' || c > 'z' || says.Begins(word) || says.Jobs.Begins(word) || says.Newsrooms.Begins(word) ||
			lexicon.PersonalNames().Particles[word] || lexicon.Agencies[word] || lexicon.IsArticle(word) {
			continue
		}
		if strange++; strange > few+strings.Count(line, "(") {
			return true
		}
	}
	return false
}

func isGap(r rune) bool {
	switch r {
	case ',', '.', ';', ':', '|', '(', ')', PieceBreak, '\u00a0':
		return true
	}
	return r <= ' '
}

// A creditReader reads one line.
type creditReader struct {
	line   string
	says   *lexicon.Credits
	lex    *lexicon.Lexicon
	stamps timex.StampReader
	out    Credit
	rest   []string // what is neither date nor label nor button, in order
	from   int      // the token that the piece at hand begins with
	dates  int
	update bool // the last label was one of updates
	label  bool // there is a label of a time
	by     bool // there is a word that leads to a writer,
	others bool // to somebody else
	button bool
}

// read takes the line apart.
func (r *creditReader) read() Credit {
	tokens := r.stamps.Tokens
	for i := 0; i < len(tokens); {
		n := r.piece(i)
		if n == 0 {
			i++
			continue
		}
		r.keep(i)
		i += n
		r.from = i
	}
	r.keep(len(tokens))
	return r.judge()
}

// piece reads the stamp, the label or the button at token i, and returns how
// many tokens it takes.
func (r *creditReader) piece(i int) int {
	tokens := r.stamps.Tokens
	switch tokens[i].Kind {
	case prose.Number:
		if n := r.count(i); n > 0 {
			r.button = true
			return n
		}
		return r.stamp(i)
	case prose.Word:
		if n := r.stamp(i); n > 0 {
			return n
		}
		return r.phrase(i)
	}
	return 0
}

// stamp reads a date, or a time of day, at token i.
func (r *creditReader) stamp(i int) int {
	s, n := r.stamps.At(i)
	if n == 0 {
		return 0
	}
	if s.Year == 0 {
		r.update = false
		return n
	}
	r.dates++
	switch d := s.Date(); {
	case r.update && r.out.Modified.IsZero():
		r.out.Modified = d
	case !r.update && r.out.Published.IsZero():
		r.out.Published = d
	}
	r.update = false
	return n
}

// count reads a number of minutes or of comments: "4 minute read", "12
// comments", "1.2K views".
func (r *creditReader) count(i int) int {
	tokens := r.stamps.Tokens
	k := i + 1
	for k < len(tokens) && k < i+4 && (tokens[k].Kind == prose.Mark || tokens[k].Kind == prose.Number || tokens[k].Lower == "k") {
		k++
	}
	first := k
	for k < len(tokens) && tokens[k].Kind != prose.Number {
		run := r.lowers(k)
		n := max(r.says.Reading.Prefix(run), r.says.Buttons.Prefix(run))
		if n == 0 && (tokens[k].Lower != "-" || k == first) {
			break
		}
		k += max(n, 1)
	}
	if k == first {
		return 0
	}
	return k - i
}

// lowers returns the words in lower case from token i on, up to six.
func (r *creditReader) lowers(i int) []string {
	run := make([]string, 0, 6)
	for ; i < len(r.stamps.Tokens) && len(run) < 6; i++ {
		run = append(run, r.stamps.Tokens[i].Lower)
	}
	return run
}

// phrase reads the label or the button at token i, where a piece begins.
func (r *creditReader) phrase(i int) int {
	if !r.says.Begins(r.stamps.Tokens[i].Lower) || !r.opens(i) {
		return 0
	}
	run := r.lowers(i)
	updated, published := r.says.Updated.Prefix(run), r.says.Published.Prefix(run)
	writer := r.says.By.Prefix(run)
	by := max(writer, r.says.Others.Prefix(run))
	switch {
	case by > 0 && by >= updated && by >= published:
		if i == r.from {
			r.by, r.others = r.by || writer == by, r.others || writer < by
		}
		return 0 // the byline's reader needs it
	case updated > 0 && updated >= published:
		r.update, r.label = true, true
		return r.overMoment(i, updated)
	case published > 0:
		return r.publication(i, published, run[0])
	}
	return r.buttons(i, run)
}

// publication reads the label of a publication at token i. A small word is one
// only before a date: "on 4 September", not "On Boats".
func (r *creditReader) publication(i, n int, first string) int {
	r.update = false
	if n > 1 || !r.says.At.Has(first) && len(first) > 3 {
		r.label = true
		return r.overMoment(i, n)
	}
	if k := i + n; k < len(r.stamps.Tokens) {
		if _, stamp := r.stamps.At(k); stamp > 0 {
			return n
		}
	}
	return 0
}

// buttons reads the button at token i, which nothing but another piece follows.
func (r *creditReader) buttons(i int, run []string) int {
	n := max(r.says.Buttons.Prefix(run), r.says.Reading.Prefix(run))
	if n > 0 && (i+n >= len(r.stamps.Tokens) || r.stamps.Tokens[i+n].Kind != prose.Word || r.opens(i+n)) {
		r.button = true
		return n
	}
	return 0
}

// overMoment returns the length of the label at token i with a moment behind it
// that has no date: "Updated 2 hours ago", "Publié hier à 17h05". Any of it that
// is a stamp is left alone.
func (r *creditReader) overMoment(i, n int) int {
	const most = 7 // tokens
	tokens := r.stamps.Tokens
	told := false
	for k := i + n; k < len(tokens) && k < i+n+most; k++ {
		if s, m := r.stamps.At(k); m > 0 && s.Year > 0 {
			return n
		}
		t := tokens[k]
		told = told || r.lex.Vocabulary.Word(t.Lower).Time != nil
		if t.Kind == prose.Mark && t.Lower != "'" && t.Lower != "’" && t.Lower != ":" || t.Capital && r.lex.Vocabulary.Word(t.Lower).Time == nil {
			if !told {
				return n
			}
			return k - i
		}
	}
	if end := len(tokens) - i; told && end <= n+most {
		return end
	}
	return n
}

// opens reports whether a phrase may begin at token i: at the start of the line,
// behind a mark, a label, a stamp, or where markup parts two elements.
func (r *creditReader) opens(i int) bool {
	if i == 0 || i == r.from || r.stamps.Tokens[i-1].Kind == prose.Mark {
		return true
	}
	between := r.line[r.stamps.Tokens[i-1].End:r.stamps.Tokens[i].Start]
	if strings.ContainsAny(between, string(LineBreak)+string(PieceBreak)) {
		return true
	}
	run := r.lowers(i)
	return r.says.Updated.Prefix(run) > 0 || r.says.By.Prefix(run) > 0 && !r.stamps.Tokens[i].Capital
}

// keep keeps what stands between the last piece and token i.
func (r *creditReader) keep(i int) {
	if r.from >= i {
		return
	}
	text := r.line[r.stamps.Tokens[r.from].Start:r.stamps.Tokens[i-1].End]
	if prose.Letters(text) != "" {
		r.rest = append(r.rest, text)
	}
}

// judge tells what the line is.
func (r *creditReader) judge() Credit {
	out := r.out
	out.Labelled = r.label || r.by
	if len(r.rest) == 0 {
		switch {
		case r.dates > 0 || r.label:
			out.Kind = CreditLine
		case r.button:
			out.Kind = ButtonLine
		}
		return out
	}
	if slices.ContainsFunc(r.rest, func(text string) bool { return !r.isCredit(text) }) {
		if r.label && r.dates == 0 && r.isMoment() { // "Publié hier à 17h05"
			return Credit{Kind: CreditLine, Labelled: true}
		}
		return Credit{}
	}
	byline := strings.Join(r.rest, string(LineBreak))
	if !r.by && HoldsByline(byline) {
		r.by, out.Labelled = true, true
	}
	return r.named(out, ParseByline(byline))
}

// named completes the reading of a line with something that may be names.
func (r *creditReader) named(out Credit, authors []Author) Credit {
	switch {
	case r.others && !r.by && !r.label:
		if r.dates > 0 {
			return Credit{}
		}
		out.Kind = PlaceLine // "Fotos: Ana Lind"
	case r.button && r.dates == 0 && !r.label && len(authors) > 0 && !isKnownGiven(strings.Fields(authors[0].Name)[0]):
		return Credit{} // "2 minutes by Harbour Line"
	case r.by || r.dates > 0 || r.label:
		out.Kind, out.Authors = CreditLine, authors
	case r.places():
		out.Kind = PlaceLine
	case len(authors) > 0:
		out.Kind, out.Authors = NameLine, authors
	default:
		return Credit{}
	}
	return out
}

// isMoment reports whether the line, which a label begins, is short enough to
// say no more than when: "Publié hier à 17h05, modifié à 18h20".
func (r *creditReader) isMoment() bool {
	const most = 16 // tokens
	return len(r.stamps.Tokens) <= most && !prose.EndsSentence(r.line)
}

// places reports whether what is left begins with a word that leads to a place.
func (r *creditReader) places() bool {
	for _, text := range r.rest {
		words := strings.Fields(strings.ToLower(text))
		if r.says.At.Prefix(words) == 0 {
			return false
		}
	}
	return true
}

// isCredit reports whether all words of a text may be of names, places, jobs
// and what leads to them.
func (r *creditReader) isCredit(text string) bool {
	const mostWords = 24
	var room bylineRoom
	words := room.cut(text)
	if len(words) > mostWords {
		return false
	}
	depth := 0
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case w.mark == '(':
			depth++
		case w.mark == ')':
			depth--
		case w.mark != 0, depth > 0:
		default:
			n := r.known(words, i)
			if n == 0 && !isCapital(w.text) {
				return false
			}
			i += max(n, 1) - 1
		}
	}
	text = strings.TrimRight(text, " ,;:|·•–—-\n\x1f")
	return !prose.EndsSentence(text) || strings.HasSuffix(text, ".") && len(words) < 4
}

// known returns how many words the phrase takes that begins at i with a small
// letter, 0 when it is none of bylines.
func (r *creditReader) known(words []bylineWord, i int) int {
	var room phraseRoom
	run := room.lowersFrom(words, i)
	for _, p := range [...]*lexicon.Phrases{&r.says.By, &r.says.Others, &r.says.And, &r.says.At, &r.says.Jobs, &r.says.Newsrooms} {
		if n := p.Prefix(run); n > 0 {
			return min(n, len(words)-i)
		}
	}
	if lexicon.PersonalNames().Particles[words[i].lower] || lexicon.Agencies[words[i].lower] || lexicon.IsArticle(words[i].lower) {
		return 1
	}
	return 0
}
