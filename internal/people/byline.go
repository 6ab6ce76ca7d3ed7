package people

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// MaxPersonName is how long a name is at most, in bytes: longer ones are
// sentences.
const MaxPersonName = 60

// maxByline is how much of a byline is read, in bytes: the longest name a
// dozen authors with their jobs.
const maxByline = 600

// An Author is one person, or the agency, of a byline.
type Author struct {
	// Name is without "By", titles and jobs.
	Name string

	// URL is the author's page, absolute where the article's address is known.
	URL string

	// Organization is set for agencies and newsrooms.
	Organization bool
}

// ParseByline reads the text of a byline, in which LineBreak and PieceBreak
// stand for markup:
//
//  1. Marks, words for "and", and elements set its parts apart.
//  2. What leads to a writer is dropped ("By", "Written by:"), and so is
//     somebody whom "Edited by" or "Photos:" leads to.
//  3. What stands in brackets, dates, buttons, jobs, degrees and the places
//     that writers write from are no names.
//  4. One word is a name only where no part has two; an agency always.
//
// What does not look like a name is dropped: no author is better than a wrong
// one.
func ParseByline(text string) []Author {
	r := pooledBylines.Get().(*bylineReader)
	defer r.release()
	r.says = lexicon.Bylines()
	r.words, r.part = r.room.cut(withoutStamps(text)), r.room.parts[:0]
	return r.read()
}

var pooledBylines = sync.Pool{New: func() any { return new(bylineReader) }}

// release gives the reader, most of which is room, to the next byline.
func (r *bylineReader) release() {
	*r = bylineReader{}
	pooledBylines.Put(r)
}

// withoutStamps returns the text with a mark in the place of each date and time.
func withoutStamps(text string) string {
	if len(text) > maxByline {
		text = text[:maxByline]
		for len(text) > 0 && !utf8.RuneStart(text[len(text)-1]) {
			text = text[:len(text)-1]
		}
	}
	if !timex.HasDigit(text) {
		return text
	}
	buffers := prose.NewBuffer()
	defer buffers.Release()
	stamps := timex.StampReader{Tokens: buffers.Tokenize(text), Lex: lexicon.English()}
	var out strings.Builder
	at := 0
	for i := 0; i < len(stamps.Tokens); i++ {
		_, n := stamps.At(i)
		if n == 0 {
			continue
		}
		out.WriteString(text[at:stamps.Tokens[i].Start])
		out.WriteByte('|')
		at = int(stamps.Tokens[i+n-1].End)
		i += n - 1
	}
	out.WriteString(text[at:])
	return out.String()
}

// A namePart is a part of a byline that may be a name.
type namePart struct {
	words  []string
	joined bool // behind "and"
	broken bool // behind a dash or a bar
	job    bool // behind a job, on the same line
}

// A bylineReader reads one byline.
type bylineReader struct {
	words  []bylineWord
	says   *lexicon.Credits
	part   []string // the part at hand
	joined bool     // it is behind "and"
	broken bool     // it is behind a dash or a bar
	job    bool     // it is behind a job, on the same line
	others bool     // it is behind "edited by"
	parts  []namePart
	room   bylineRoom
}

// read returns the authors of the byline.
func (r *bylineReader) read() []Author {
	for i := 0; i < len(r.words); {
		i = r.step(i)
	}
	r.flush()
	return r.choose()
}

// step reads the word or mark at i and returns the place of the next.
func (r *bylineReader) step(i int) int {
	w := r.words[i]
	switch w.mark {
	case 0:
		return r.stepWord(i)
	case '(':
		return r.overBrackets(i)
	case PieceBreak:
		if !r.joinsPiece(i) {
			r.breakPart()
		}
	case ':':
		r.part = r.part[:0] // a label
	case '\n', '|', ';':
		told := len(r.part) > 0 // else the label and the name are two elements
		if w.mark == ';' {
			r.flush()
		} else {
			r.breakPart()
		}
		r.others = r.others && (w.mark == ';' || !told)
		r.job = r.job && w.mark == '|'
	case '-':
		r.breakPart()
	default:
		r.flush()
	}
	return i + 1
}

// stepWord reads the word at i: a phrase where a part begins, an "and" within
// one, else a word of a name.
func (r *bylineReader) stepWord(i int) int {
	w := r.words[i]
	phrase := r.says.Begins(w.lower)
	if len(r.part) == 0 {
		if n := r.overPhrase(i, phrase); n > 0 {
			return i + n
		}
		if rest := r.unglued(w.text); rest != "" {
			r.others = false
			r.words[i] = bylineWord{text: rest, lower: strings.ToLower(rest)}
			return i
		}
	}
	if !phrase {
		r.part = append(r.part, w.text)
		return i + 1
	}
	run := r.room.lowersFrom(r.words, i)
	if n := r.says.And.Prefix(run); n > 0 && w.text == w.lower && i > 0 {
		r.flush()
		r.joined = true
		return i + n
	}
	if len(r.part) > 0 {
		if n := max(r.says.Others.Prefix(run), r.says.By.Prefix(run)); n > 1 { // "Ana Lind Edited by Per Holm"
			if !r.isPerson(r.part) {
				r.part = nil // "Article by:"
			}
			r.flush()
			return i
		}
	}
	r.part = append(r.part, w.text)
	return i + 1
}

// overPhrase returns how many words the phrase takes that a part begins with at
// i, and notes what it says.
func (r *bylineReader) overPhrase(i int, phrase bool) int {
	if !phrase {
		return 0
	}
	run := r.room.lowersFrom(r.words, i)
	by, others := r.says.By.Prefix(run), r.says.Others.Prefix(run)
	rest := max(r.says.Published.Prefix(run), r.says.Updated.Prefix(run))
	if rest == 1 && len(run[0]) < 4 && !r.endsAt(i+1) {
		rest = 0 // "Le Monde" is no "le 4 septembre"
	}
	if n := r.says.Buttons.Prefix(run); n > rest && r.endsAt(i+n) {
		rest = n
	}
	switch {
	case others > by && others >= rest:
		r.others = true
		return r.within(i, others)
	case by > 0 && by >= rest:
		r.others = false
		return r.within(i, by)
	}
	return rest
}

// within returns the length of a phrase at i that does not run past the last
// word: the end of an element, which stands for a colon, is no word.
func (r *bylineReader) within(i, n int) int { return min(n, len(r.words)-i) }

// endsAt reports whether a part ends at i.
func (r *bylineReader) endsAt(i int) bool { return i >= len(r.words) || r.words[i].mark != 0 }

// unglued returns what follows "by" in a word that begins with it, as where a
// style sheet alone sets the two apart: "ByAna".
func (r *bylineReader) unglued(word string) string {
	for _, intro := range [...]string{"by", "author", "autor"} {
		if len(word) > len(intro)+1 && strings.EqualFold(word[:len(intro)], intro) && !isAllCaps(word) {
			first, size := utf8.DecodeRuneInString(word[len(intro):])
			next, _ := utf8.DecodeRuneInString(word[len(intro)+size:])
			if unicode.IsUpper(first) && (unicode.IsLower(next) || next == '.') {
				return word[len(intro):]
			}
		}
	}
	return ""
}

// overBrackets returns the place behind the brackets that open at i. Those
// around the whole byline are left alone.
func (r *bylineReader) overBrackets(i int) int {
	for k := i + 1; k < len(r.words); k++ {
		switch r.words[k].mark {
		case ')':
			if i == 0 && k == len(r.words)-1 {
				return i + 1
			}
			if k == i+2 && r.says.Others.Prefix([]string{r.words[i+1].lower, ":"}) > 0 {
				r.part = r.part[:0] // "Per Holm (photos)"
			}
			return k + 1
		case LineBreak:
			return k
		}
	}
	if i == 0 {
		return i + 1
	}
	return len(r.words)
}

// joinsPiece reports whether two inline elements hold one name: one word each,
// the first a given name ("<b>Ana</b> <i>Lind</i>").
func (r *bylineReader) joinsPiece(i int) bool {
	if len(r.part) != 1 || i+1 >= len(r.words) || r.words[i+1].mark != 0 || !r.endsAt(i+2) {
		return false
	}
	next := r.words[i+1]
	run := r.room.lowersFrom(r.words, i+1)
	label := r.says.Buttons.Has(next.lower) || r.says.Jobs.Has(next.lower) || r.says.By.Prefix(run) > 0
	return isKnownGiven(r.part[0]) && isCapital(next.text) && !label
}

// breakPart ends the part at hand where a list of names would not: at a bar, a
// dash, or between two elements.
func (r *bylineReader) breakPart() {
	if told := len(r.part) > 0; told {
		r.flush()
		r.broken = true
	}
}

// flush ends the part at hand.
func (r *bylineReader) flush() {
	if len(r.part) > 0 && !r.others {
		job := r.isLabel(r.part)
		if words := r.trim(r.part); len(words) > 0 && !job {
			r.parts = append(r.parts, namePart{words: words, joined: r.joined, broken: r.broken, job: r.job && !r.joined})
		}
		r.job = r.job || job
	}
	r.part, r.joined, r.broken = r.part[len(r.part):], false, false
}

// trim takes off a part what is no name: the place and the job behind it, a
// button, a day of the week, a degree.
func (r *bylineReader) trim(words []string) []string {
	words = r.withoutPlace(words)
	if len(words) > 1 && r.says.Jobs.HasFold(words[0]) && !isKnownGiven(words[0]) {
		return r.behindTitle(words)
	}
	words = withoutOutlet(r.withoutJob(words))
	for len(words) > 1 && r.isTail(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

// withoutPlace drops what a small word for a place leads to: "Ana Lind in Oslo",
// but not "Friends of the Port".
func (r *bylineReader) withoutPlace(words []string) []string {
	for k := 1; k < len(words); k++ {
		w := words[k]
		if k > 1 && w[0] == '@' {
			return words[:k] // "Ana Lind @ana_lind"
		}
		within := k == 1 && (w == "of" || w == "for") || lexicon.PersonalNames().Particles[w]
		if w == strings.ToLower(w) && r.says.At.Has(w) && !within {
			return words[:k]
		}
	}
	return words
}

// withoutJob drops the job behind two words at least, but not the noun that ends
// the name of a newsroom: "Ana Lind Senior Reporter", "The Harbour Team".
func (r *bylineReader) withoutJob(words []string) []string {
	given := isKnownGiven(words[0])
	for k := 2; k < len(words); k++ {
		newsroom := r.says.Newsrooms.HasFold(words[k])
		ends := newsroom && k == len(words)-1 && (k < 3 || !given)
		if r.isJob(words[k]) && !ends || newsroom && k > 2 && given {
			return words[:k]
		}
	}
	for len(words) > 1 && isCaseless(words[0]) && r.says.Jobs.Has(words[len(words)-1]) {
		words = words[:len(words)-1] // "박준석 기자"
	}
	return words
}

// isJob reports whether a word is one of jobs: "Editor-at-large" is, as "Editor".
func (r *bylineReader) isJob(word string) bool {
	first, _, joined := strings.Cut(word, "-")
	return r.says.Jobs.HasFold(word) || joined && r.says.Jobs.HasFold(first)
}

// behindTitle returns the name behind the jobs that a part begins with: "Chief
// Reporter Ana Lind"; none of "Senior Harbour Reporter".
func (r *bylineReader) behindTitle(words []string) []string {
	rest := words
	for len(rest) > 0 && r.isJob(rest[0]) {
		rest = rest[1:]
	}
	if len(rest) > 1 && len(rest) == len(words)-1 && r.says.Newsrooms.HasFold(rest[len(rest)-1]) {
		return words // "Business Harbour Team"
	}
	if len(rest) < 2 || slices.ContainsFunc(rest, r.isJob) {
		if r.isNewsroom(words) {
			return words // "Editorial Staff"
		}
		return nil
	}
	return rest
}

// withoutOutlet drops the words behind a name that are set unlike it: "ANA LIND
// Harbour Press", "Ana Lind HARBOUR PRESS". A surname alone may be in capitals.
func withoutOutlet(words []string) []string {
	const short = 4 // letters of an outlet of one word
	if len(words) < 3 {
		return words
	}
	for k := 2; k < len(words); k++ {
		upper, before := isAllCaps(words[k]), isAllCaps(words[k-1])
		switch {
		case upper == before || isSuffix(words[k]) || strings.Contains(words[k], "."):
		case !upper && isAllCaps(words[0]) && len(words[k-1]) > 2:
			return words[:k]
		case upper && k < len(words)-1, upper && len(words[k]) <= short && len(words[k]) > 1:
			return words[:k]
		}
	}
	return words
}

// isTail reports whether a word behind a name is none of it.
func (r *bylineReader) isTail(word string) bool {
	lower := strings.ToLower(word)
	return isDegree(word) || lexicon.IsWeekday(lower) || lower == "am" || lower == "pm" ||
		lexicon.PersonalNames().Particles[word] || r.says.Buttons.Has(lower) || word == "."
}

// isSuffix reports whether the part belongs to the name before it.
func isSuffix(part string) bool {
	switch strings.TrimSuffix(part, ".") {
	case "Jr", "Sr", "II", "III", "IV", "JR", "SR":
		return true
	}
	return false
}

// degrees are academic and professional titles behind a name that have small
// letters.
var degrees = lexicon.Set(`phd ph.d ph.d. dphil msc m.sc m.sc. bsc b.sc b.sc. dr.med pharmd psyd edd esq esq. llm m.d m.d. m.a m.a. b.a b.a.`)

// isDegree reports whether a word is a title behind a name: "PhD", "M.D.",
// "FACLM".
func isDegree(word string) bool {
	if isAnyCase(degrees, word) {
		return true
	}
	letters, dots := strings.ReplaceAll(strings.ReplaceAll(word, ".", ""), "-", ""), strings.Count(word, ".")
	return isAllCaps(letters) && len(letters) > 1 && len(letters) < 7 && !isSuffix(word) &&
		(dots == 0 && knownDegrees[strings.ToLower(letters)] || dots > 1 && dots == len(letters) && knownDegrees[strings.ToLower(letters)])
}

// knownDegrees are those in capitals.
var knownDegrees = lexicon.Set(`md phd ma ba bs ms msc bsc bsn msn mph mba rd rdn ld ldn cpa cfp cfa cpt cscs rn np fnp dnp aprn lmft lcsw
	lpc lmhc dds dmd do dvm jd llm llb esq pharmd psyd edd facp facs faan faap faclm obe mbe cbe ceng pe pmp phr shrm mfa med mpa msw cns cde
	cdces ccc slp otr pt dpt atc frcp mrcp mbbs fomA daboma dabom foma`)

// AppendAuthor adds an author who is not yet listed.
func AppendAuthor(authors []Author, a Author) []Author {
	for _, b := range authors {
		if strings.EqualFold(a.Name, b.Name) {
			return authors
		}
	}
	return append(authors, a)
}
