package timex

import (
	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// The slots of a time expression: which of its parts the text names.
type slots uint32

const (
	yearSlot     slots = 1 << iota
	monthSlot          // a month by name or number
	daySlot            // the day of a month
	weekdaySlot        //
	relativeSlot       // today, yesterday
	shiftSlot          // last week, this year: a unit and how far off
	ordinalSlot        // the third quarter, the first week
	seasonSlot         //
	partSlot           // morning
	clockSlot          // 5 p.m.
	quantitySlot       // two weeks
	everySlot          // each, daily
	edgeSlot           // early, the end of
	decadeSlot         // the 1990s
	holidaySlot        //
	refSlot            // now, recently, soon
	fiscalSlot         //
)

// dateSlots are those that name a day or a longer time of the calendar.
const dateSlots = yearSlot | monthSlot | daySlot | weekdaySlot | relativeSlot | shiftSlot | ordinalSlot |

	seasonSlot | decadeSlot | holidaySlot | everySlot

// joins tells what an expression must hold already for a slot to be added to
// it: a year follows a month, never a bare weekday.
var joins = map[slots]slots{
	yearSlot:     monthSlot | daySlot | ordinalSlot | seasonSlot | holidaySlot | edgeSlot | fiscalSlot,
	monthSlot:    weekdaySlot | daySlot | yearSlot | ordinalSlot | partSlot | clockSlot | edgeSlot | everySlot,
	daySlot:      weekdaySlot | everySlot | clockSlot | partSlot,
	weekdaySlot:  shiftSlot | daySlot | partSlot | clockSlot | ordinalSlot | edgeSlot | everySlot | relativeSlot,
	relativeSlot: partSlot | clockSlot | edgeSlot,
	shiftSlot:    weekdaySlot | ordinalSlot | edgeSlot | monthSlot | seasonSlot | holidaySlot | partSlot | daySlot,
	ordinalSlot:  yearSlot | shiftSlot | edgeSlot | fiscalSlot | monthSlot | everySlot,
	seasonSlot:   yearSlot | edgeSlot | everySlot,
	partSlot:     weekdaySlot | relativeSlot | daySlot | holidaySlot | clockSlot | edgeSlot | everySlot,
	clockSlot:    weekdaySlot | relativeSlot | daySlot | holidaySlot | partSlot | edgeSlot | everySlot,
	quantitySlot: everySlot,
	decadeSlot:   edgeSlot,
	holidaySlot:  edgeSlot | partSlot | clockSlot,
	everySlot:    clockSlot | daySlot | ordinalSlot | partSlot,
}

// A timex is a time expression as read: its slots and what they hold.
type timex struct {
	from, to int // its tokens
	has      slots

	year, month, day int
	ambiguous        bool
	weekday          int // Monday 1
	relative         int // days from today
	unit             calendar.Unit
	shift            int
	ordinal          int           // negative from the end: the last week
	counted          calendar.Unit // what the ordinal counts
	numbered         bool          // week 31: of the year, by its number
	season           int
	part             string
	small            bool // hours before six: "madrugada"
	clockAt          int  // the token its time of day begins with
	clock            clock
	half             int
	edge             lexicon.Edge
	closes           bool // the end of: where a day's, its last moment
	looseEdge        bool // none of a day: earlier than what, is not told, and what starts on Friday may do so at noon
	zoned            bool
	zoneAt           int // the token of its zone, where the clock's own reader does not read it
	decade           int
	holiday          string
	around           calendar.Unit // of a holiday, the week or weekend that it is part of
	ref              string

	amounts  []amount
	plural   bool          // days, without a number
	bare     bool          // the week, the year: a unit with an article alone
	anchored bool          // that day: counted from what was named last
	open     bool          // it begins a range
	nearest  bool          // this past Friday: the nearest one
	moves    direction     // of a quantity
	exact    bool          // of one that leads from a named day: to the day, whatever its unit
	exactTo  calendar.Unit // of one that is exact, the longer unit that it is exact to: "a year ago this week"
	sure     bool          // no tense says otherwise: "dentro de", not "in"
	opened   bool          // "between" or "from" stands inside
	short    bool          // its year has two digits
	midnight bool          // it is named so
	eve      bool          // the night that leads to the day
	untold   bool          // a part of a day that the text does not name as one
	halves   bool          // the half that is counted is always one of a year
	weak     bool          // nothing but a word that mostly means something else
}

// An amount is a number of units.
type amount struct {
	number  int
	part    string // behind the decimal point
	shifted bool   // the "next" two weeks
	shift   int    // how far off that is: -1 for "last"
	vague   bool   // several
	working bool   // days from Monday to Friday alone
	first   bool   // "les six premiers mois"
	unit    calendar.Unit
}

// A direction tells where a quantity leads from: two days ago, two days later.
type direction uint8

const (
	still     direction = iota
	backwards           // ago
	forwards            // from now
	earlier             // before what was named last
	onwards             // after it
	within              // from now until then
	beside              // before or after what follows
)

// A timeReader reads the time expressions of one passage. Its recognisers take
// a position, fill slots of the expression and return how many tokens that
// took, 0 when nothing of theirs is there.
type timeReader struct {
	draft timex // of the expression being read
	StampReader
	closing      bool                // the second end of a range of months is read
	closingClock bool                // that of a range of times
	unsureOrder  bool                // nothing tells day and month of 03/04/2024 apart
	words        []lexicon.WordEntry // of the vocabulary
}

// isOrdinary reports whether no expression and nothing that looks like one
// begins at token i, as at nearly all.
func (r *timeReader) isOrdinary(i int) bool {
	e := r.entry(i)
	return r.Tokens[i].Kind != prose.Number && (e == nil || !e.Opens)
}

// load takes the tokens of a passage.
func (r *timeReader) load(p *lexicon.Passage, lex *lexicon.Lexicon) {
	r.Tokens, r.Lex, r.words = p.Tokens, lex, lex.Vocabulary.Words
}

// entry returns what the lexicon has under the token at i, nil when nothing.
func (r *timeReader) entry(i int) *lexicon.TimeEntry { return r.words[r.Tokens[i].Word].Time }

// maxGlue is how many small words may stand inside an expression, as in
// "Tuesday, in the morning".
const maxGlue = 4

// word returns the longest entry of the lexicon at token i and its length.
func (r *timeReader) word(i int) (*lexicon.TimeWord, int) {
	if i < 0 || i >= len(r.Tokens) {
		return &noTimeWord, 0
	}
	e := r.entry(i)
	if e == nil {
		return &noTimeWord, 0
	}
	if phrase := e.Phrase(r.Tokens[i+1:]); phrase != nil {
		return &phrase.Word, 1 + len(phrase.Rest)
	}
	if !e.Alone {
		return &noTimeWord, 0
	}
	return &e.Word, 1
}

var noTimeWord lexicon.TimeWord

// plays returns the length of the entry at i when it has one of the roles.
func (r *timeReader) plays(i int, roles lexicon.TimeRole) int {
	if i < 0 || i >= len(r.Tokens) {
		return 0
	}
	if e := r.entry(i); e == nil || e.Roles&roles == 0 {
		return 0 // none of its phrases has one
	}
	if w, n := r.word(i); w.Roles&roles != 0 {
		return n
	}
	return 0
}

// maxEntryBefore is how many tokens the entry has at most that is looked for before a
// position.
const maxEntryBefore = 3

// endsAt returns the length of an entry with one of the roles that ends before
// token i.
func (r *timeReader) endsAt(i int, roles lexicon.TimeRole) int {
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if r.plays(i-k, roles) == k {
			return k
		}
	}
	return 0
}

// lowerAt returns the word at i in lower case, "" beyond the text.
func (r *timeReader) lowerAt(i int) string {
	if i < len(r.Tokens) {
		return r.Tokens[i].Lower
	}
	return ""
}

// opens reports whether an expression may begin at token i.
func (r *timeReader) opens(i int) bool {
	if r.Tokens[i].Kind == prose.Number {
		return true
	}
	w, n := r.word(i)
	roles := w.Roles & lexicon.OpeningRoles
	return roles != 0 && (roles&^lexicon.LeadingRoles != 0 || r.Lex.Time.Glyphs || !r.isPlain(i+n))
}

// isPlain reports whether a word that has nothing to do with time stands at i, an
// article perhaps before it: in Paris, in the end.
func (r *timeReader) isPlain(i int) bool {
	if w, n := r.word(i); w.Roles == lexicon.TheRole {
		i += n
	}
	return i < len(r.Tokens) && r.Tokens[i].Kind == prose.Word && r.entry(i) == nil
}

// expression reads the expression that begins at token i.
func (r *timeReader) expression(i int) (timex, bool) {
	x := &r.draft
	*x = timex{from: i, to: i, half: noHalf}
	for at := i; at < len(r.Tokens); {
		before := *x
		n := r.item(at, x)
		if n == 0 || before.opened && before.has != 0 && x.has&^before.has != clockSlot || r.beginsRange(at, at+n, &before, x) ||
			r.is(before.to, ",") && beginsAnew(&before, x) {
			*x = before // only a time may follow "from"
			break
		}
		x.to = at + n
		at = r.glue(x.to, x)
	}
	return *x, x.to > i && r.holds(x)
}

// beginsAnew reports whether what was read behind an expression and a comma is another
// one: "the last Sunday of March, the first week of April", "Saturday night, yesterday".
func beginsAnew(before, x *timex) bool {
	added := x.has &^ before.has
	return added != 0 && before.has&everySlot != 0 && (added|before.has)&quantitySlot != 0 || added&everySlot != 0 && before.has&clockSlot != 0 || // "every day, on Mondays", "5pm, Sundays"
		added&(ordinalSlot|seasonSlot|holidaySlot|decadeSlot) != 0 || added&(shiftSlot|weekdaySlot) == shiftSlot ||
		added&relativeSlot != 0 && before.has&(weekdaySlot|daySlot) != 0 || added&monthSlot != 0 && before.has&shiftSlot != 0
}

// beginsRange reports whether what was read behind a time of day begins a range of days:
// "a las 8 de lunes a viernes".
func (r *timeReader) beginsRange(at, end int, before, x *timex) bool {
	if r.closing && !r.closingClock && x.has&^before.has == clockSlot && r.endsAt(at, lexicon.FromRole) > 0 {
		return true // "du mardi au dimanche, de 10h à 18h"
	}
	if r.closing && !r.closingClock && before.has == weekdaySlot && x.has&^before.has == clockSlot && (r.plays(end, lexicon.ToRole) > 0 || rangeDashes[r.lowerAt(end)]) {
		return true // "Mon–Fri, 9am to 5pm"
	}
	if before.has&clockSlot == 0 || x.has&^before.has&(weekdaySlot|monthSlot|daySlot) == 0 || r.endsAt(at, lexicon.FromRole) == 0 {
		return false
	}
	n := r.plays(end, lexicon.ToRole)
	return n > 0 && end+n < len(r.Tokens) && r.plays(end+n, lexicon.WeekdayRole|lexicon.MonthRole) > 0
}

// glue returns the position after the small words that may stand inside an
// expression: of, the, in, at, a comma, a hyphen, 's.
func (r *timeReader) glue(i int, x *timex) int {
	for end := i + maxGlue; i < end && i < len(r.Tokens); {
		if c, _ := r.caseMark(i); c == lexicon.CaseFrom {
			break // "2014'ten 2 Mayıs 2018'e": the first end of a range
		}
		if at := r.overTail(i); at > i {
			i = at
			continue
		}
		if n := r.plays(i, lexicon.ToRole); n > 0 && (r.plays(i, lexicon.AtRole) == 0 || x.has == weekdaySlot && r.endsAt(x.from, lexicon.FromRole) > 0 && r.isDayOfNamedMonth(i+n)) {
			break // "de vendredi au 1er octobre"
		}
		if r.plays(i, lexicon.ShiftRole) > 0 && r.plays(i+1, lexicon.UnitRole) > 0 {
			break // "de este año"
		}
		if n := r.plays(i, lexicon.InAheadRole); n > 0 && r.partFollows(i+n) {
			i += n // "lundi dans la soirée"
			continue
		}
		if n := r.localTime(i); n > 0 && x.has&(clockSlot|weekdaySlot|relativeSlot) != 0 {
			i, end = i+n, end+n // "6:42 a.m. local time Tuesday"
			continue
		}
		if n := r.placeBeforeDay(i); n > 0 && x.has == clockSlot {
			i, end = i+n, end+n // "10:05 a.m. in New York on Monday"
			continue
		}
		if n := r.plays(i, lexicon.BeforeRole); n > 0 && x.has == partSlot && r.plays(i+n+r.plays(i+n, lexicon.TheRole), lexicon.HolidayRole|lexicon.WeekdayRole) > 0 {
			x.eve = true // "the night before Christmas"
		}
		if w, _ := r.word(i); w.NightTo && x.has == clockSlot|partSlot && x.part == "NI" {
			break // see hourOfNight
		}
		if n := r.shortly(i, x); n > 0 {
			i += n // "on Tuesday shortly before 5pm"
			continue
		}
		if w, n := r.word(i); n > 0 && w.Since {
			break // "the wettest October since 1903"
		}
		if x.has == weekdaySlot && r.leadsFromDate(i, x) {
			break // "the Tuesday after 5 May"
		}
		if n := r.plays(i, lexicon.OfRole|lexicon.TheRole|lexicon.AtRole|lexicon.InRole|lexicon.FromRole); n > 0 {
			x.opened = x.opened || r.plays(i, lexicon.FromRole) > 0 && r.plays(i, lexicon.OfRole) == 0
			i += n
			continue
		}
		if x.has&(daySlot|weekdaySlot|relativeSlot) != 0 && i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == prose.Number {
			if w, n := r.word(i); w.Spans && n == 1 && r.isClock(i+1) {
				i++ // "on Monday for 5 p.m."
				continue
			}
		}
		if r.is(i, "(") && x.has&daySlot != 0 && x.has&weekdaySlot == 0 && r.plays(i+1, lexicon.WeekdayRole) == 1 && r.is(i+2, ")") {
			i += 3 // "May/22 (Tue) 11:30"
			continue
		}
		if !glueMarks[r.Tokens[i].Lower] || r.Tokens[i].First {
			break
		}
		i++
	}
	return i
}

// shortly returns the length of the words at i that put a time of day shortly before or
// after the one that follows: "poco prima delle 17".
func (r *timeReader) shortly(i int, x *timex) int {
	if x.has&(daySlot|weekdaySlot|relativeSlot) == 0 || x.has&clockSlot != 0 {
		return 0
	}
	w, n := r.word(i)
	if !w.Shortly {
		return 0
	}
	m := r.plays(i+n, lexicon.BeforeRole|lexicon.AfterRole|lexicon.HoursRole)
	at := i + n + m
	at += r.plays(at, lexicon.TheRole|lexicon.HoursRole)
	_, width := r.number(at)
	if m == 0 || width == 0 || !r.isClock(at) && r.endsAt(at, lexicon.HoursRole) == 0 && r.plays(at+1, lexicon.OclockRole) == 0 {
		return 0
	}
	return n + m
}

// leadsFromDate reports whether "before" or "after" and a day with its month by name stand
// at i behind the weekday x with its article.
func (r *timeReader) leadsFromDate(i int, x *timex) bool {
	n := r.plays(i, lexicon.BeforeRole|lexicon.AfterRole)
	return n > 0 && r.isTheWeekday(x.from) && (r.isDayOfNamedMonth(i+n) || r.plays(i+n, lexicon.MonthRole) > 0)
}

// isDayOfNamedMonth reports whether a day with its month by name stands at i.
func (r *timeReader) isDayOfNamedMonth(i int) bool {
	i += r.plays(i, lexicon.TheRole)
	_, n := r.dayNumber(i)
	return n > 0 && r.plays(r.overGlue(r.ordinalEnding(i+n)), lexicon.MonthRole) > 0
}

// glueMarks are the marks inside of expressions: "May/22-11:30", "year's".
var glueMarks = lexicon.Set(`, - / ' ’ s @ ‑`)

// holds reports whether the expression is one: an edge or a weak word alone
// is none.
func (r *timeReader) holds(x *timex) bool {
	const years = yearSlot | shiftSlot | fiscalSlot
	if x.counted == calendar.HalfUnit && x.has&years == 0 && !x.halves && !r.Lex.Time.Glyphs {
		return false // of a match, more often than of a year
	}
	return x.has&^(edgeSlot|fiscalSlot) != 0 && !x.weak && x.has != everySlot
}

// can reports whether a slot may be added to the expression.
func (x *timex) can(s slots) bool {
	if x.has == 0 {
		return true
	}
	with := joins[s] & x.has
	return x.has&s == 0 && with != 0 && (with != edgeSlot || x.has&^(edgeSlot|everySlot) == 0)
}

// item reads the next part of an expression.
func (r *timeReader) item(i int, x *timex) int {
	if i >= len(r.Tokens) {
		return 0
	}
	if r.Lex.Time.Glyphs {
		if n := r.glyphItem(i, x); n > 0 {
			return n
		}
	}
	if r.Tokens[i].Kind == prose.Number {
		return r.numberItem(i, x)
	}
	w, n := r.word(i)
	if n == 0 || w.Roles&lexicon.OpeningRoles == 0 {
		return 0
	}
	for _, read := range wordItems {
		if w.Roles&read.roles == 0 {
			continue
		}
		if n := read.item(r, i, x); n > 0 {
			return n
		}
	}
	return 0
}

// wordItems are the recognisers of what begins with a word, tried in order.
var wordItems = []struct {
	roles lexicon.TimeRole
	item  func(r *timeReader, i int, x *timex) int
}{
	{lexicon.DayRole, (*timeReader).relativeDay},
	{lexicon.DayPartRole, (*timeReader).dayPart},
	{lexicon.EveryRole | lexicon.PerRole, (*timeReader).every},
	{lexicon.FrequencyRole, (*timeReader).frequency},
	{lexicon.ShiftRole | lexicon.AnchoredRole | lexicon.RecentRole, (*timeReader).shifted},
	{lexicon.MonthRole, (*timeReader).joinedDate},
	{lexicon.MonthRole, (*timeReader).monthDate},
	{lexicon.OrdinalRole | lexicon.NumberRole, (*timeReader).dayThenMonthName},
	{lexicon.NumberRole, (*timeReader).yearInWords},
	{lexicon.AgoAheadRole | lexicon.InAheadRole | lexicon.WithinRole, (*timeReader).ahead},
	{lexicon.NumberRole, (*timeReader).minutesAndHour},
	{lexicon.FractionRole | lexicon.NumberRole | lexicon.ClockRole | lexicon.HalfRole, (*timeReader).spokenClock},
	{lexicon.WeekdayRole | lexicon.RepeatingRole, (*timeReader).weekdayName},
	{lexicon.NumberRole | lexicon.ArticleRole, (*timeReader).weekdaysAway},
	{lexicon.OrdinalRole | lexicon.NumberRole, (*timeReader).ordinalUnit},
	{lexicon.NumberRole | lexicon.ArticleRole | lexicon.VagueRole | lexicon.HalfRole | lexicon.FractionRole, (*timeReader).quantity},
	{lexicon.PartRole | lexicon.RepeatingPartRole, (*timeReader).partOfDay},
	{lexicon.SeasonRole, (*timeReader).seasonName},
	{lexicon.DecadeRole, (*timeReader).decadeName},
	{lexicon.HolidayRole, (*timeReader).holidayName},
	{lexicon.EdgeRole, (*timeReader).edge},
	{lexicon.FiscalRole, (*timeReader).fiscal},
	{lexicon.UnitRole, (*timeReader).romanCentury},
	{lexicon.UnitRole, (*timeReader).yearAfterWord},
	{lexicon.MarkRole, (*timeReader).marked},
	{lexicon.HalfYearRole, (*timeReader).halfYear},
	{lexicon.RefRole, (*timeReader).reference},
	{lexicon.UnitRole, (*timeReader).numberedUnit},
	{lexicon.UnitRole, (*timeReader).unitAlone},
}

// numberItem reads the part of an expression that begins with digits.
func (r *timeReader) numberItem(i int, x *timex) int {
	if n := r.weekdayNumber(i, x); n > 0 || r.countsWeekday(i) {
		return n
	}
	for _, read := range numberItems {
		if n := read(r, i, x); n > 0 {
			return n
		}
	}
	return 0
}

// numberItems are the recognisers of what begins with digits, tried in order.
var numberItems = []func(r *timeReader, i int, x *timex) int{
	(*timeReader).joinedDate,
	(*timeReader).fullDate,
	(*timeReader).spacedDate,
	(*timeReader).dayThenMonthName,
	(*timeReader).minutesAndHour,
	(*timeReader).clockTime,
	(*timeReader).decadeDigits,
	(*timeReader).weekdaysAway,
	(*timeReader).ordinalUnit,
	(*timeReader).quantity,
	(*timeReader).monthAndYear,
	(*timeReader).dayAlone,
	(*timeReader).dayAndMonth,
	(*timeReader).quarterOfYear,
	(*timeReader).bareYear,
	(*timeReader).hourAlone,
}
