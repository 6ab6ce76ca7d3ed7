package speech

import (
	"cmp"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// An occasion is a usable time expression where it stands, as the date of what
// is said there.
type occasion struct {
	from, to int    // tokens
	value    string // ISO 8601
	quoted   bool   // within quotation marks
	inside   bool   // within a quote, not between its marks
}

// place keeps the time expressions that may date a saying: days, weeks,
// months or years that are not to come.
func (d *dater) place(dates []timex.Mention) {
	d.occasions = make([][]occasion, len(d.text))
	all := make([]occasion, 0, len(dates))
	d.marked = make([][]bool, len(d.text))
	d.dated = -1
	for _, m := range dates {
		value := sayingValue(m)
		p := d.passageOf(m.Block)
		if value == "" || p < 0 || d.isFuture(value) {
			continue
		}
		tokens := d.text[p].Tokens
		o := occasion{from: prose.TokenAt(tokens, m.Start), value: value}
		for o.to = o.from; o.to < len(tokens) && int(tokens[o.to].Start) < m.End; o.to++ {
		}
		if o.from == len(tokens) || d.isInName(p, o) || isDateline(tokens, o) || m.Type == timex.TypeTime && value == d.published && d.isBareClock(tokens[o.from:o.to], m.Value) {
			continue
		}
		o.quoted, o.inside = d.isMarked(p, o.from), d.isCovered(p, o.from)
		all = append(all, o)
		d.occasions[p], d.dated = all[len(all)-1-len(d.occasions[p]):], p
	}
}

// isBareClock reports whether a time of day names no day, and so is of the day at hand:
// 21.40 Uhr, 11 p.m., en fin d’après-midi; but not 4 May at 9pm, this afternoon. For want of
// another its value has the day of publication.
func (d *dater) isBareClock(tokens []prose.Token, value string) bool {
	const longest = 4 // bytes of a word for the hour
	const names = lexicon.ShiftRole | lexicon.DayRole | lexicon.DayPartRole | lexicon.WeekdayRole | lexicon.MonthRole | lexicon.HolidayRole
	_, clock, _ := strings.Cut(value, "T")
	part := clock != "" && clock[0] > '9' // TAF
	for i := range tokens {
		t := &tokens[i]
		entry := d.lex.Vocabulary.Words[t.Word].Time
		if d.lex.Is(*t, lexicon.NameDay) || entry != nil && entry.Word.Roles&names != 0 || entry == nil && t.Kind == prose.Word && len(t.Lower) > longest {
			return false
		}
		part = part || entry != nil && entry.Word.Roles&lexicon.PartRole != 0
	}
	return part || tokens[0].Kind == prose.Number
}

// isDateline reports whether a day is that of the dateline, which tells when the story was
// filed: LEITH, Oct 8 - Roe said on Monday …
func isDateline(tokens []prose.Token, o occasion) bool {
	const most, behind = 6, 4 // tokens: of the place; up to the dash, those of an agency
	if o.from == 0 || o.from > most {
		return false
	}
	for i := 0; i < o.from; i++ {
		if tokens[i].Kind == prose.Word && !tokens[i].Capital {
			return false
		}
	}
	for i := o.to; i < min(len(tokens), o.to+behind); i++ {
		if isDash(tokens[i].Lower) && tokens[i].Space {
			return true
		}
	}
	return false
}

// isInName reports whether a word of time is but part of a name, Jan Roe, Ina Freitag, or
// the surname of somebody in the text: so Freitag, but not: am Freitag.
func (d *dater) isInName(passage int, o occasion) bool {
	const most = 3 // words of the name before it
	tokens := d.text[passage].Tokens
	if o.to == o.from+1 && tokens[o.from].Capital && d.people.HasSurname(tokens[o.from].Lower) && (o.from == 0 || !d.lex.Is(tokens[o.from-1], lexicon.NamePreposition)) {
		return true
	}
	for _, n := range d.people.NamesIn(passage, max(0, o.from-most), o.to) {
		if n.From <= o.from && n.To >= o.to && n.To-n.From > o.to-o.from {
			return true
		}
	}
	return false
}

// isMarked reports whether a token stands between quotation marks.
func (d *dater) isMarked(passage, token int) bool {
	if d.marked[passage] == nil {
		tokens, quoted := d.text[passage].Tokens, false
		marked := d.flags(len(tokens))
		for i, t := range tokens {
			if t.Kind == prose.Mark {
				quoted = people.TogglesQuote(tokens, i, quoted)
			}
			marked[i] = quoted
		}
		d.marked[passage] = marked
	}
	return d.marked[passage][token]
}

// sayingValue returns the value of a time expression at the precision that
// dates a saying, "" when it is none: a duration, a decade, "now".
func sayingValue(m timex.Mention) string {
	if m.Type != timex.TypeDate && m.Type != timex.TypeTime || len(m.Value) < 4 || m.Value[0] < '0' || m.Value[0] > '9' {
		return ""
	}
	value := day(m.Value)
	const year, week, date = len("2006"), len("2006-W05"), len("2006-01-02")
	switch {
	case len(value) == year, len(value) == date:
		return value
	case len(value) == len("2006-01") && value[5] <= '1':
		return value
	case len(value) > year+1 && value[year+1] == 'W':
		return value[:min(len(value), week)]
	case len(value) > year && value[year+1] != 'Q':
		return value[:year] // a season
	}
	return ""
}

// isFuture reports whether a value begins after publication.
func (d *dater) isFuture(value string) bool {
	if d.published == "" {
		return false
	}
	if strings.Contains(value, "W") {
		return d.hoursAgo(value) < 0 // Mitte kommender Woche
	}
	n := min(len(value), len(d.published))
	return value[:n] > d.published[:n]
}

// occasionsIn returns the time expressions that start in the tokens [from, to).
func (d *dater) occasionsIn(passage, from, to int) []occasion {
	all := d.occasions[passage]
	at := func(token int) int {
		i, _ := slices.BinarySearchFunc(all, token, func(o occasion, token int) int { return cmp.Compare(o.from, token) })
		return i
	}
	return all[at(from):at(to)]
}

// sharesQuote reports whether a time expression inside some quote is outside
// this one, and its cue inside the same: the quote is part of another.
func (d *dater) sharesQuote(q *Quote, passage int, o occasion, cue int) bool {
	p := &d.text[passage]
	for _, s := range q.Spans {
		if s.Block == p.Block && int(p.Tokens[o.from].Start) >= s.Start && int(p.Tokens[o.from].Start) < s.End {
			return false
		}
	}
	for i := min(o.from, cue); i <= max(o.from, cue); i++ {
		if !d.isCovered(passage, i) {
			return false
		}
	}
	return true
}

// datesSaying reports whether a time expression may say when something was
// said: not "since Monday", not "the 2004 campaign", not "who served in 1989",
// not one that tells about the speaker.
func (d *dater) datesSaying(passage int, o occasion, source lexicon.Mention) bool {
	if d.isApart(passage, o.from) || isLife(d.text[passage].Tokens, o) || d.isRelative(passage, o.from) {
		return false
	}
	inSource := source.Passage == passage && o.from >= source.From && o.to <= source.To
	tokens := d.text[passage].Tokens
	if inSource && hasComma(tokens[source.From:o.from]) || source.Passage == passage && isApposed(tokens, o, source) {
		return false
	}
	start, modifies := d.determinerOf(tokens, o.from)
	if !modifies || start == o.from && d.endsPhrase(tokens, o.to) {
		return true // "said on Monday", "dijo este martes"
	}
	led := inSource || start == 0 || tokens[start].First || d.lex.InScene(tokens[start-1], lexicon.SceneAt)
	return led && d.isOccasion(passage, o.to)
}

// isAcross reports whether a comma or a colon parts a year from the cue where commas part
// but clauses, so that it is what somebody tells of: Dass es 2024 warm wird, sagte Roe.
func (d *dater) isAcross(passage int, o occasion, cue lexicon.Mention) bool {
	if !d.lex.Speech.CommaClause {
		return false
	}
	from, to := cue.To, o.from
	if o.to <= cue.From {
		from, to = o.to, cue.From
	}
	for i := from; i < to; i++ {
		if t := &d.text[passage].Tokens[i]; !d.isCovered(passage, i) && (t.Lower == "," || t.Lower == ":") {
			return true
		}
	}
	return false
}

// isLife reports whether a time expression is a year of somebody's life: Jane Roe (1927-2014).
func isLife(tokens []prose.Token, o occasion) bool {
	if len(o.value) != len("2006") || o.from < 2 || o.to+1 >= len(tokens) {
		return false
	}
	born := tokens[o.from-1].Lower == "(" && isDash(tokens[o.to].Lower) && tokens[o.to+1].Kind == prose.Number
	return born || isDash(tokens[o.from-1].Lower) && tokens[o.from-2].Kind == prose.Number && tokens[o.to].Lower == ")"
}

// isApposed reports whether a time expression is a year in what a comma sets behind
// the source: conta Maria, moradora do bairro há 30 anos.
func isApposed(tokens []prose.Token, o occasion, source lexicon.Mention) bool {
	return len(o.value) <= len("2006") && source.To > source.From && o.from > source.To && tokens[source.To].Lower == ","
}

// endsPhrase reports whether no noun follows at i that a time expression would
// modify: a mark, a preposition, a verb or another noun phrase does.
func (d *dater) endsPhrase(tokens []prose.Token, i int) bool {
	if i >= len(tokens) {
		return true
	}
	const ends = lexicon.NamePreposition | lexicon.NameAuxiliary | lexicon.NameDefinite | lexicon.NameIndefinite | lexicon.NameRelative | lexicon.NameAnd
	t := &tokens[i]
	return t.Kind == prose.Mark && !people.IsJoint(t.Lower) || d.lex.Is(*t, ends) || t.Capital
}

// isApart reports whether the word at i, or the one before, keeps a time
// expression apart from the saying: "since".
func (d *dater) isApart(passage, i int) bool {
	tokens := d.text[passage].Tokens
	return d.lex.InScene(tokens[i], lexicon.SceneApart) || i > 0 && d.lex.InScene(tokens[i-1], lexicon.SceneApart)
}

// hasComma reports whether a comma is among the tokens.
func hasComma(tokens []prose.Token) bool {
	return slices.ContainsFunc(tokens, func(t prose.Token) bool { return t.Lower == "," })
}

// determinerOf returns the determiner of the time expression at i, or where it
// would stand, and whether there is one, so that the expression modifies a
// noun: "the Monday meeting", "Roe's Monday meeting".
func (d *dater) determinerOf(tokens []prose.Token, i int) (start int, modifies bool) {
	start = i
	if !d.lex.Is(tokens[start], lexicon.NameDefinite) && start > 0 && !tokens[start].First {
		start--
	}
	return start, d.lex.Is(tokens[start], lexicon.NameDefinite|lexicon.NameIndefinite) || people.IsPossessiveEnd(tokens, i)
}

// isRelative reports whether a token stands in a relative clause.
func (d *dater) isRelative(passage, token int) bool {
	const most = 40 // tokens of such a clause
	tokens, words := d.text[passage].Tokens, &d.lex.People
	for i := token - 1; i >= 0 && token-i <= most && !tokens[i+1].First; i-- {
		t := &tokens[i]
		if t.Kind == prose.Mark && !people.IsJoint(t.Lower) && t.Lower != "." {
			return false
		}
		if d.lex.Is(*t, lexicon.NameRelative) && (t.Lower != "that" || words.Pronouns["that"] != 0) {
			return true
		}
	}
	return false
}

// isOccasion reports whether the noun that a date stands before is an
// occasion of speech: "Thursday interview", "March 19, 2011 email message".
func (d *dater) isOccasion(passage, i int) bool {
	const most = 4
	tokens := d.text[passage].Tokens
	for n := 0; n < most && i < len(tokens); n, i = n+1, i+1 {
		if tokens[i].Kind == prose.Mark && !people.IsJoint(tokens[i].Lower) {
			return n == 0
		}
		if d.lex.InScene(tokens[i], lexicon.SceneOccasion) {
			return true
		}
		if d.lex.Is(tokens[i], lexicon.NamePreposition|lexicon.NameAuxiliary) {
			return n == 0
		}
	}
	return false
}

// cost is the distance of a time expression from the cue; words that open
// another clause between the two count more.
func (d *dater) cost(passage int, o occasion, cue lexicon.Mention) int {
	const clause, before = 12, 3
	from, to, cost := cue.To, o.from, 0
	if o.to <= cue.From {
		from, to, cost = o.to, cue.From, before
	}
	tokens := d.text[passage].Tokens
	for i := from; i < to; i++ {
		if d.isCovered(passage, i) {
			continue
		}
		cost++
		if d.lex.InScene(tokens[i], lexicon.SceneClause) {
			cost += clause
		}
	}
	return cost
}

// A lead is the event that a story opens with: Councillors voted on Wednesday to close
// four branches. What people are quoted as having said is said there, until the story
// comes to another day.
type lead struct {
	value   string
	passage int  // of the event
	within  int  // the last passage that may tell of it
	until   int  // the passage that names another day, 0 when none does
	gathers bool // it is one where people speak
	plainly bool // its sentence says so
}

// opening returns the passage of the second paragraph.
func opening(text []lexicon.Passage) int {
	const paragraphs = 2
	n := 0
	for i := range text {
		if text[i].Kind == prose.Paragraph {
			n++
		}
		if n == paragraphs {
			return i
		}
	}
	return len(text) - 1
}

// noteLead notes the event when the first day that the story names is its, and where the
// story leaves it.
func (d *dater) noteLead(value string, passage, from, to int) {
	l := &d.lead
	if d.mayTellOfLead(value, passage) {
		l.gathers = l.gathers || d.namesGathering(passage, from, to)
	}
	switch {
	case value == "" || l.until != 0:
	case l.value == "":
		if passage <= l.within && len(value) == len(d.published) && value < d.published && d.isRecent(value, sceneDays) {
			l.value, l.passage, l.plainly = value, passage, d.namesGathering(passage, from, to)
		}
		l.within = min(l.within, passage)
	case value != l.value && d.isRecent(value, recentDays) && !d.looksBack(passage, from, to):
		l.until = passage
	}
}

// mayTellOfLead reports whether a sentence with a value, "" without any, may tell of the
// event: it names its day, comes before it, or has no day and stands right behind it.
func (d *dater) mayTellOfLead(value string, passage int) bool {
	l := &d.lead
	switch {
	case l.until != 0:
		return false
	case l.value == "":
		return passage <= l.within
	}
	return value == l.value || value == "" && passage <= l.passage+1
}

// namesGathering reports whether the narration of a sentence names an event where people
// speak: “…,” Roe told the hearing on Tuesday.
func (d *dater) namesGathering(passage, from, to int) bool {
	for i, t := range d.text[passage].Tokens[from:to] {
		if d.lex.InScene(t, lexicon.SceneGathering) && !d.isCovered(passage, from+i) {
			return true
		}
	}
	return false
}

// isEarlier reports whether a cue tells of what came before the story: had said.
func (d *dater) isEarlier(cue lexicon.Mention) bool {
	const near = 14 // tokens from the auxiliary to its verb: hatte Roe am Montag im Radio gesagt
	if cue.To <= cue.From {
		return false
	}
	tokens := d.text[cue.Passage].Tokens
	for i := cue.To - 1; i >= max(0, cue.To-near); i-- {
		if d.lex.InScene(tokens[i], lexicon.SceneEarlier) && !d.isCovered(cue.Passage, i) {
			return true
		}
		if tokens[i].First {
			break
		}
	}
	return false
}

// atLead reports whether a quote may have been said at the event of the lead: it stands
// behind it, before another day, and its cue looks back.
func (d *dater) atLead(q *Quote, cue lexicon.Mention, present bool) bool {
	l := &d.lead
	if l.value == "" || !l.gathers || len(q.Spans) == 0 || d.isEarlier(cue) {
		return false
	}
	p := d.passageOf(q.Spans[0].Block)
	if p < l.passage || l.until != 0 && p >= l.until {
		return false
	}
	for _, s := range q.Spans {
		p := d.passageOf(s.Block)
		for _, o := range d.occasionsIn(p, prose.TokenAt(d.text[p].Tokens, s.Start), prose.TokenAt(d.text[p].Tokens, s.End)) {
			if len(o.value) == len(l.value) && o.value > l.value {
				return false // closed since Tuesday: of a day behind the event
			}
		}
	}
	return d.lex.Speech.Clitics && l.plainly || !present // dit-il tells of the past as well
}

// isPresent reports whether a cue tells what is said in the present: says, dit-elle.
func (d *dater) isPresent(cue lexicon.Mention) bool {
	for i := cue.From; i < cue.To; i++ {
		if word := d.text[cue.Passage].Tokens[i].Word; d.lex.Vocabulary.Words[word].Speech.Cue.Form == lexicon.FormPresent {
			return true
		}
	}
	return false
}

// tellsNow reports whether a quote is told in the present: by its verb, or without one as the
// quote before of the one who speaks. Der Deich sei alt, sagt Roe. Er breche bald, so Roe.
func (d *dater) tellsNow(speakers []people.Speaker, cue lexicon.Mention) bool {
	present, tense := d.isPresent(cue), false
	for i := cue.From; i < cue.To && !tense; i++ {
		tense = d.lex.Vocabulary.Words[d.text[cue.Passage].Tokens[i].Word].Speech.Cue.Form != lexicon.FormNone
	}
	if len(speakers) != 1 || speakers[0].Name == "" {
		return present
	}
	if tense {
		d.telling[speakers[0].Name] = present
	}
	return present || !tense && d.telling[speakers[0].Name]
}

// isMomentsFrom reports whether a sentence begins with the distance of a few
// hours from what the story tells: "Hours before the vote, Roe said".
func (d *dater) isMomentsFrom(passage, from, to int) bool {
	const most = 4 // "Less than two hours after"
	tokens := d.text[passage].Tokens
	for i := from; i+1 < to && i < from+most; i++ {
		if d.lex.InScene(tokens[i], lexicon.SceneMoment) && d.lex.InScene(tokens[i+1], lexicon.SceneClause) && !d.isCovered(passage, i) {
			return true
		}
	}
	return false
}

// mainDay returns the day that the story tells of: the first recent day that its
// text names, else the day of publication.
func (d *dater) mainDay() string {
	for i := range d.occasions {
		for _, o := range d.occasions[i] {
			if !o.quoted && d.isRecent(o.value, sceneDays) {
				return o.value
			}
		}
	}
	return d.published
}
