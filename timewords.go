package lede

import (
	"strings"
	"time"
)

// timeWords is what a language says about time. A list holds entries separated
// by white space, an entry of several words joins them with "_", and groups
// are separated by "/". A word may stand in several lists: "second" is a unit
// and an ordinal.
type timeWords struct {
	// The groups of units are second/minute/hour/day/weekend/week/fortnight/
	// month/quarter/half/year/decade/century/millennium. What the plural does
	// not tell apart stands in units.
	units, unitsPlural string
	seasons            string            // spring/summer/autumn/winter
	parts              map[string]string // parts of the day by their TIMEX3 code
	days               map[int]string    // days by their distance from today
	anchoredDays       map[int]string    // by that from the day named last: "lendemain"
	dayParts           map[string]string // "-1 NI": last night
	joinedParts        bool              // "Montagabend": a weekday and a part are one word
	clocks             map[int]string    // hours with a name: noon is 12

	numbers        map[int]string // cardinals; 100 and more multiply
	numbersAndHalf map[int]string // anderthalb is 1
	tensJoin       string         // "und" where 21 is einundzwanzig
	ordinals       map[int]string
	ending         string         // of ordinals in digits: st nd rd th
	decades        map[int]string // the nineties are 90
	decadeEnding   string         // behind the number of a decade: 90er
	article        string         // one, before a unit: a week
	vague          string         // several, a few
	half           string         // half an hour
	andHalf        string         // behind a unit: an hour and a half

	shifts         map[int]string          // next is 1; before what they shift
	lately         string                  // those shifts that mean the nearest: this past Friday
	shiftsBehind   map[int]string          // behind it: "semaine dernière"
	anchored       map[int]string          // that day, the following day: of what was named last
	anchoredBehind map[int]string          // "le jour suivant"
	recent         string                  // before a plural: recent weeks
	coming         string                  // before a plural: the coming days
	namedUnits     map[unit]map[int]string // 来年: units with their distance in one word

	ago, later      string // behind a quantity: from now, from then
	earlier         string // behind a quantity: before what was named last
	agoAhead        string // before a quantity: "vor", "hace"
	inAhead, within string // before a quantity: in three weeks
	before, after   string // two days before, the day after
	every, per      string // every week, twice per week
	everyBehind     string // behind a quantity: 二日ごと
	frequencies     map[unit]string
	repeating       map[int]string    // Mondays; Monday is 1
	repeatingParts  map[string]string // mornings
	edges           string            // early, mid, end of
	approx          string            // at least, about
	more            string            // between number and unit: two more weeks
	long            string            // behind a unit: day-long
	period          string            // a stretch of time without a length
	fiscal          string            // fiscal 2024

	present, past, future string // now, recently, soon
	nothing               string // as soon as: what begins like a time and is none

	the, of, and string
	at           string         // before an hour: at 7
	in           string         // before what then can only be a date: in May
	from, to     string         // around a range
	pastHour     string         // half past seven
	toHour       string         // a quarter to seven
	fractions    map[int]string // "viertel" acht is 15, "dreiviertel" acht 45
	minutes      map[int]string // behind an hour: "y media" is 30, "moins le quart" -15
	hours        string         // before a bare hour: "las cinco"
	oclock       string         // behind an hour
	halfBefore   bool           // "halb acht" is half past seven
	quarterMark  string         // Q3, T3: the letter of quarters
	halfMark     string         // H1, S1: the letter of half-years
	halvesOfYear map[int]string // 上半年 is 1
	eras         map[int]string // by the year before their first: 平成 is 1988

	// glyphs is set where numbers have their unit behind them and no space
	// tells words apart; monthFirst where 03/04 is the fourth of March.
	glyphs, monthFirst bool

	numberedDays bool // "el día 18"
	monthNames   bool // people are named after months
	dotClock     bool // 14.30 is a time of day

	weak        string // may, march, sun: nothing without a date beside them
	ended       string // behind a year: the one that ended with a day
	willVerbs   string // will, plans to: what follows is to come
	infinitives string // will, be: the verb right behind tells nothing by its form
	wasVerbs    string // said, was
	willEndings string
	wasEndings  string
	holidays    map[string]string // by their key in the table of holidays
}

// A timeRole is a part that a word can play in a time expression.
type timeRole uint64

const (
	unitRole timeRole = 1 << iota
	pluralRole
	periodRole
	earlierRole
	monthRole
	weekdayRole
	seasonRole
	partRole
	dayRole
	dayPartRole
	clockRole
	numberRole
	ordinalRole
	endingRole
	decadeRole
	articleRole
	vagueRole
	halfRole
	shiftRole
	shiftBehindRole
	anchoredRole
	recentRole
	agoRole
	laterRole
	agoAheadRole
	inAheadRole
	withinRole
	beforeRole
	afterRole
	everyRole
	perRole
	frequencyRole
	repeatingRole
	repeatingPartRole
	edgeRole
	approxRole
	moreRole
	longRole
	fiscalRole
	refRole
	theRole
	ofRole
	andRole
	atRole
	inRole
	fromRole
	toRole
	pastHourRole
	toHourRole
	fractionRole
	oclockRole
	markRole
	weakRole
	minutesRole
	hoursRole
	decadeEndingRole
	eraRole
	everyBehindRole
	halfYearRole
	willRole
	wasRole
	holidayRole
	infinitiveRole
	endedRole
)

// openingRoles are those with which an expression, or what widens it, begins.
const openingRoles = unitRole | monthRole | weekdayRole | seasonRole | partRole | dayRole | dayPartRole |
	clockRole | numberRole | ordinalRole | decadeRole | articleRole | vagueRole | halfRole | shiftRole |
	anchoredRole | recentRole | agoAheadRole | inAheadRole | withinRole | everyRole | perRole |
	frequencyRole | repeatingRole | repeatingPartRole | edgeRole | fiscalRole | refRole |
	fractionRole | markRole | eraRole | halfYearRole | holidayRole

// A timeWord is what one entry of the lists means, in all its roles.
type timeWord struct {
	roles          timeRole
	number         int32 // of cardinals and decades; hours of named hours
	ordinal        int16
	shift          int8 // also the distance of relative days and of dayParts
	behind         int8 // the shift of a word that follows
	anchoredBehind bool // it counts from what was named last
	marked         unit // what the letter before a number marks: Q3
	minutes        int8 // behind an hour
	anchor         int8
	anchoredDay    bool // counted from the day named last
	nothing        bool // it begins like a time and is none
	nearest        bool // of shifts: to the nearest weekday
	month          int8
	weekday        int8 // Monday 1
	season         int8 // spring 0
	unit           unit
	every          unit // of frequencies
	part           string
	holiday        string
	ref            string // PRESENT_REF …
}

// A timeEntry is what stands under one word: its meaning alone, and the longer
// entries that it begins, longest first.
type timeEntry struct {
	word    timeWord
	phrases []timePhrase
}

// A timePhrase is an entry of several tokens.
type timePhrase struct {
	rest []string // the tokens after the first
	word timeWord
}

// A timeIndex finds the entries of a language by their first token.
type timeIndex map[string]*timeEntry

// unitGroups is the order of timeWords.units.
var unitGroups = [...]unit{secondUnit, minuteUnit, hourUnit, dayUnit, weekendUnit, weekUnit, fortnightUnit,
	monthUnit, quarterUnit, halfUnit, yearUnit, decadeUnit, centuryUnit, millenniumUnit}

// index makes the index of a language's time words.
func (l *lexicon) index() timeIndex {
	x := make(timeIndex, 512)
	w := &l.time
	x.addLists(w)
	for i, u := range unitGroups {
		x.add(group(w.units, i), func(t *timeWord) { t.roles |= unitRole; t.unit = u })
		x.add(group(w.unitsPlural, i), func(t *timeWord) { t.roles |= unitRole | pluralRole; t.unit = u })
	}
	for name, m := range l.months {
		x.add(name, func(t *timeWord) { t.roles |= monthRole; t.month = int8(m) })
	}
	for name, d := range l.weekdays {
		x.add(name, func(t *timeWord) { t.roles |= weekdayRole; t.weekday = isoWeekday(d) })
	}
	for i := range seasonCodes {
		x.add(group(w.seasons, i), func(t *timeWord) { t.roles |= seasonRole; t.season = int8(i) })
	}
	for code, words := range w.parts {
		x.add(words, func(t *timeWord) { t.roles |= partRole; t.part = code })
	}
	for code, words := range w.dayParts {
		shift, part, _ := strings.Cut(code, " ")
		n := digits(shift, len(shift)-1, 1)
		if shift[0] == '-' {
			n = -n
		}
		x.add(words, func(t *timeWord) { t.roles |= dayPartRole; t.shift, t.part = int8(n), part })
	}
	for key, words := range w.holidays {
		x.add(words, func(t *timeWord) { t.roles |= holidayRole; t.holiday = key })
	}
	for u, words := range w.frequencies {
		x.add(words, func(t *timeWord) { t.roles |= frequencyRole; t.every = u })
	}
	for code, words := range w.repeatingParts {
		x.add(words, func(t *timeWord) { t.roles |= repeatingPartRole; t.part = code })
	}
	x.addNumbers(w)
	x.addShifts(w)
	if w.joinedParts {
		x.joinParts(l)
	}
	x.add(w.nothing, func(t *timeWord) { t.roles &^= openingRoles; t.nothing = true })
	x.add(w.weak, func(t *timeWord) { t.roles |= weakRole })
	return x
}

// isoWeekday counts the weekdays from Monday 1 to Sunday 7.
func isoWeekday(d time.Weekday) int8 { return int8((int(d)+6)%7 + 1) }

// addLists adds the lists whose words have a role and no value.
func (x timeIndex) addLists(w *timeWords) {
	for _, l := range []struct {
		words string
		role  timeRole
	}{
		{w.ending, endingRole}, {w.vague, vagueRole}, {w.half, halfRole},
		{w.ago, agoRole}, {w.later, laterRole},
		{w.agoAhead, agoAheadRole}, {w.inAhead, inAheadRole}, {w.within, withinRole},
		{w.before, beforeRole}, {w.after, afterRole}, {w.every, everyRole}, {w.everyBehind, everyBehindRole}, {w.per, perRole},
		{w.edges, edgeRole}, {w.approx, approxRole}, {w.more, moreRole}, {w.long, longRole}, {w.period, periodRole}, {w.earlier, earlierRole},
		{w.fiscal, fiscalRole},
		{w.the, theRole}, {w.of, ofRole}, {w.and, andRole}, {w.at, atRole},
		{w.in, inRole}, {w.from, fromRole}, {w.to, toRole}, {w.pastHour, pastHourRole},
		{w.toHour, toHourRole}, {w.hours, hoursRole}, {w.decadeEnding, decadeEndingRole}, {w.oclock, oclockRole},

		{w.willVerbs, willRole}, {w.infinitives, infinitiveRole}, {w.ended, endedRole}, {w.wasVerbs, wasRole},
	} {
		x.add(l.words, func(t *timeWord) { t.roles |= l.role })
	}
}

// addNumbers adds the words that count.
func (x timeIndex) addNumbers(w *timeWords) {
	for n, words := range w.numbers {
		x.add(words, func(t *timeWord) { t.roles |= numberRole; t.number = int32(n) })
	}
	for n, words := range w.numbersAndHalf {
		x.add(words, func(t *timeWord) { t.roles |= numberRole; t.number, t.minutes = int32(n), 30 })
	}
	for n := 21; n < 100 && w.tensJoin != ""; n++ {
		if n%10 == 0 {
			continue
		}
		tens, ones := w.numbers[n-n%10], w.numbers[n%10]
		for one := range strings.FieldsSeq(ones) {
			for join := range strings.FieldsSeq(w.tensJoin) {
				x.add(one+join+tens, func(t *timeWord) { t.roles |= numberRole; t.number = int32(n) })
			}
		}
	}
	for n, words := range w.ordinals {
		x.add(words, func(t *timeWord) { t.roles |= ordinalRole; t.ordinal = int16(n) })
	}
	for n, words := range w.decades {
		x.add(words, func(t *timeWord) { t.roles |= decadeRole; t.number = int32(n) })
	}
	x.add(w.article, func(t *timeWord) { t.roles |= articleRole })
	for n, words := range w.fractions {
		x.add(words, func(t *timeWord) { t.roles |= fractionRole; t.minutes = int8(n) })
	}
	x.add(w.andHalf, func(t *timeWord) { t.roles |= minutesRole; t.minutes = 30 })
	for n, words := range w.minutes {
		x.add(words, func(t *timeWord) { t.roles |= minutesRole; t.minutes = int8(n) })
	}
	for n, words := range w.clocks {
		x.add(words, func(t *timeWord) { t.roles |= clockRole; t.number = int32(n) })
	}
	for year, words := range w.eras {
		x.add(words, func(t *timeWord) { t.roles |= eraRole; t.number = int32(year) })
	}
}

// addShifts adds the words that lead from one day or unit to another.
func (x timeIndex) addShifts(w *timeWords) {
	for n, words := range w.days {
		x.add(words, func(t *timeWord) { t.roles |= dayRole; t.shift = int8(n) })
	}
	for n, words := range w.anchoredDays {
		x.add(words, func(t *timeWord) { t.roles |= dayRole; t.shift, t.anchoredDay = int8(n), true })
	}
	for n, words := range w.shifts {
		x.add(words, func(t *timeWord) { t.roles |= shiftRole; t.shift = int8(n) })
	}
	x.add(w.lately, func(t *timeWord) { t.nearest = true })
	for n, words := range w.shiftsBehind {
		x.add(words, func(t *timeWord) { t.roles |= shiftBehindRole; t.behind = int8(n) })
	}
	for n, words := range w.anchored {
		x.add(words, func(t *timeWord) { t.roles |= anchoredRole; t.anchor = int8(n) })
	}
	for n, words := range w.anchoredBehind {
		x.add(words, func(t *timeWord) { t.roles |= shiftBehindRole; t.behind, t.anchoredBehind = int8(n), true })
	}
	for ref, words := range map[string]string{"PRESENT_REF": w.present, "PAST_REF": w.past, "FUTURE_REF": w.future} {
		x.add(words, func(t *timeWord) { t.roles |= refRole; t.ref = ref })
	}
	x.add(w.recent, func(t *timeWord) { t.roles |= recentRole; t.ref = "PAST_REF" })
	x.add(w.coming, func(t *timeWord) { t.roles |= recentRole; t.ref = "FUTURE_REF" })
	x.add(w.quarterMark, func(t *timeWord) { t.roles |= markRole; t.marked = quarterUnit })
	x.add(w.halfMark, func(t *timeWord) { t.roles |= markRole; t.marked = halfUnit })
	for n, words := range w.halvesOfYear {
		x.add(words, func(t *timeWord) { t.roles |= halfYearRole; t.ordinal = int16(n) })
	}
	for u, shifts := range w.namedUnits {
		for n, words := range shifts {
			x.add(words, func(t *timeWord) { t.roles |= dayRole; t.unit, t.shift = u, int8(n) })
		}
	}
	for n, words := range w.repeating {
		x.add(words, func(t *timeWord) { t.roles |= repeatingRole; t.weekday = int8(n) })
	}
}

// joinParts adds the words that a weekday or a day makes with a part of the
// day: "montagabend", "gisteravond".
func (x timeIndex) joinParts(l *lexicon) {
	for code, parts := range l.time.parts {
		for part := range strings.FieldsSeq(parts) {
			for name, d := range l.weekdays {
				if len(name) > 4 {
					x.add(name+part, func(t *timeWord) { t.roles |= weekdayRole; t.weekday, t.part = isoWeekday(d), code })
				}
			}
			for n, days := range l.time.days {
				for day := range strings.FieldsSeq(days) {
					x.add(day+part, func(t *timeWord) { t.roles |= dayPartRole; t.shift, t.part = int8(n), code })
				}
			}
		}
	}
}

// group returns the i-th of the groups that "/" separates, "" beyond the last.
func group(groups string, i int) string {
	for ; i > 0; i-- {
		_, groups, _ = strings.Cut(groups, "/")
	}
	first, _, _ := strings.Cut(groups, "/")
	return first
}

// add sets what the entries mean.
func (x timeIndex) add(entries string, mean func(*timeWord)) {
	for entry := range strings.FieldsSeq(entries) {
		mean(x.entry(strings.ReplaceAll(entry, "_", " ")))
	}
}

// entry returns the meaning that stands under an entry, made if need be.
func (x timeIndex) entry(text string) *timeWord {
	tokens := tokenize(text)
	e := x[tokens[0].lower]
	if e == nil {
		e = &timeEntry{}
		x[tokens[0].lower] = e
	}
	if len(tokens) == 1 {
		return &e.word
	}
	at := 0
	for ; at < len(e.phrases) && len(e.phrases[at].rest) >= len(tokens)-1; at++ {
		if e.phrases[at].is(tokens[1:]) {
			return &e.phrases[at].word
		}
	}
	rest := make([]string, 0, len(tokens)-1)
	for _, t := range tokens[1:] {
		rest = append(rest, t.lower)
	}
	e.phrases = append(e.phrases, timePhrase{})
	copy(e.phrases[at+1:], e.phrases[at:])
	e.phrases[at] = timePhrase{rest: rest}
	return &e.phrases[at].word
}

// is reports whether the tokens begin with the phrase's.
func (p *timePhrase) is(tokens []token) bool {
	if len(tokens) < len(p.rest) {
		return false
	}
	for i, w := range p.rest {
		if tokens[i].lower != w && (w != "'" || tokens[i].lower != "’") {
			return false
		}
	}
	return true
}
