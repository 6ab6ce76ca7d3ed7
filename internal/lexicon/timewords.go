package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/prose"
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
	quarterHours   map[int]string // units of their own: "un quart d'heure" is 1, "dreiviertelstunde" 3

	shifts         map[int]string                   // next is 1; before what they shift
	lately         string                           // those shifts that mean the nearest: this past Friday
	shiftsBehind   map[int]string                   // behind it: "semaine dernière"
	anchored       map[int]string                   // that day, the following day: of what was named last
	anchoredBehind map[int]string                   // "le jour suivant"
	recent         string                           // before a plural: recent weeks
	coming         string                           // before a plural: the coming days
	namedUnits     map[calendar.Unit]map[int]string // 来年: units with their distance in one word

	ago, later      string // behind a quantity: from now, from then
	earlier         string // behind a quantity: before what was named last
	agoAhead        string // before a quantity: "vor", "hace"
	inAhead, within string // before a quantity: in three weeks
	before, after   string // two days before, the day after
	every, per      string // every week, twice per week
	everyBehind     string // behind a quantity: 二日ごと
	frequencies     map[calendar.Unit]string
	repeating       map[int]string    // Mondays; Monday is 1
	repeatingParts  map[string]string // mornings
	edges           string            // early, mid, end of
	middles, finals string            // those edges that mean the middle, the end
	rests, laters   string            // those that mean what is to come of it: the rest of; later this week
	beginning       string            // behind a unit or a length: the week beginning, three days starting
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
	minus        string         // behind an hour: "moins dix"
	minutes      map[int]string // behind an hour: "y media" is 30, "moins le quart" -15
	hours        string         // before a bare hour: "las cinco"
	oclock       string         // behind an hour
	HalfBefore   bool           // "halb acht" is half past seven
	quarterMark  string         // Q3, T3: the letter of quarters
	halfMark     string         // H1, S1: the letter of half-years
	halvesOfYear map[int]string // 上半年 is 1
	beforeChrist string         // behind a year or a century
	eras         map[int]string // by the year before their first: 平成 is 1988

	// Glyphs is set where numbers have their unit behind them and no space
	// tells words apart; MonthFirst where 03/04 is the fourth of March.
	Glyphs, MonthFirst bool

	NumberedDays bool            // "el día 18"
	DotClock     bool            // 14.30 is a time of day
	NounFirst    bool            // "réunion hebdomadaire": an article and the adjective alone are a noun
	Numbered     map[string]bool // what a number behind it numbers: page 2019

	// Of a language whose nouns have endings; see endings.go.
	endings   map[Case]string // of words, with their vowels open: DA, yA
	caseMarks map[Case]string // those behind the apostrophe of a name or a number
	dayTail   string          // behind a weekday: "Salı günü"
	between   string          // behind both ends of a range: "10 ile 12 arası"

	weak        string // may, march, sun: nothing without a date beside them
	ended       string // behind a year: the one that ended with a day
	willVerbs   string // will, plans to: what follows is to come
	infinitives string // will, be: the verb right behind tells nothing by its form
	wasVerbs    string // said, was
	WillEndings string
	WasEndings  string
	holidays    map[string]string // by their key in the table of holidays
}

// A TimeRole is a part that a word can play in a time expression.
type TimeRole uint64

const (
	UnitRole TimeRole = 1 << iota
	PluralRole
	PeriodRole
	EarlierRole
	MonthRole
	WeekdayRole
	SeasonRole
	PartRole
	DayRole
	DayPartRole
	ClockRole
	NumberRole
	OrdinalRole
	EndingRole
	DecadeRole
	ArticleRole
	VagueRole
	HalfRole
	ShiftRole
	ShiftBehindRole
	AnchoredRole
	RecentRole
	AgoRole
	LaterRole
	AgoAheadRole
	InAheadRole
	WithinRole
	BeforeRole
	AfterRole
	EveryRole
	PerRole
	FrequencyRole
	RepeatingRole
	RepeatingPartRole
	EdgeRole
	ApproxRole
	MoreRole
	LongRole
	FiscalRole
	RefRole
	TheRole
	OfRole
	AndRole
	AtRole
	InRole
	FromRole
	ToRole
	PastHourRole
	ToHourRole
	FractionRole
	OclockRole
	MarkRole
	WeakRole
	MinutesRole
	HoursRole
	DecadeEndingRole
	EraRole
	EveryBehindRole
	HalfYearRole
	WillRole
	WasRole
	HolidayRole
	InfinitiveRole
	EndedRole
)

// OpeningRoles are those with which an expression, or what widens it, begins.
const OpeningRoles = UnitRole | MonthRole | WeekdayRole | SeasonRole | PartRole | DayRole | DayPartRole |
	ClockRole | NumberRole | OrdinalRole | DecadeRole | ArticleRole | VagueRole | HalfRole | ShiftRole |
	AnchoredRole | RecentRole | AgoAheadRole | InAheadRole | WithinRole | EveryRole | PerRole |
	FrequencyRole | RepeatingRole | RepeatingPartRole | EdgeRole | FiscalRole | RefRole |
	FractionRole | MarkRole | EraRole | HalfYearRole | HolidayRole

// A TimeWord is what one entry of the lists means, in all its roles.
type TimeWord struct {
	Roles          TimeRole
	Number         int32 // of cardinals and decades; hours of named hours
	Ordinal        int16
	Shift          int8          // also the distance of relative days and of dayParts
	Behind         int8          // the shift of a word that follows
	AnchoredBehind bool          // it counts from what was named last
	Marked         calendar.Unit // what the letter before a number marks: Q3
	Minutes        int8          // behind an hour
	Anchor         int8
	AnchoredDay    bool // counted from the day named last
	Nothing        bool // it begins like a time and is none
	Nearest        bool // of shifts: to the nearest weekday
	Month          int8
	Weekday        int8 // Monday 1
	Season         int8 // spring 0
	Unit           calendar.Unit
	Every          calendar.Unit // of frequencies
	Part           string
	Holiday        string
	Ref            string // PRESENT_REF …
	Edge           Edge   // of edges
	Begins         bool   // it tells with which date a length begins: starting
	Case           Case   // of endings and of words with one
	Times          int8   // of units, how many of the unit they are
	BeforeChrist   bool   // behind a year
	Minus          bool   // it takes minutes from an hour
	DayTail        bool   // behind a weekday: günü
	Between        bool   // behind both ends of a range: arası
}

// An Edge is a part of a longer time.
type Edge uint8

// The edges of a time.
const (
	EdgeNone   Edge = iota
	EdgeStart       // early
	EdgeMiddle      // mid
	EdgeEnd         // late, the end of
	EdgeLater       // later: of its end what is to come
	EdgeRest        // the rest of: what is to come
)

// A TimeEntry is what stands under one word: its meaning alone, and the longer
// entries that it begins, longest first.
type TimeEntry struct {
	Word    TimeWord
	Phrases []timePhrase
}

// A timePhrase is an entry of several tokens.
type timePhrase struct {
	Rest []string // the tokens after the first
	Word TimeWord
}

// A timeIndex finds the entries of a language by their first token.
type timeIndex map[string]*TimeEntry

// unitGroups is the order of timeWords.units.
var unitGroups = [...]calendar.Unit{calendar.SecondUnit, calendar.MinuteUnit, calendar.HourUnit, calendar.DayUnit, calendar.WeekendUnit, calendar.WeekUnit, calendar.FortnightUnit,
	calendar.MonthUnit, calendar.QuarterUnit, calendar.HalfUnit, calendar.YearUnit, calendar.DecadeUnit, calendar.CenturyUnit, calendar.MillenniumUnit}

// index makes the index of a language's time words.
func (l *Lexicon) index() timeIndex {
	x := make(timeIndex, 512)
	w := &l.Time
	x.addLists(w)
	for i, u := range unitGroups {
		x.add(group(w.units, i), func(t *TimeWord) { t.Roles |= UnitRole; t.Unit = u })
		x.add(group(w.unitsPlural, i), func(t *TimeWord) { t.Roles |= UnitRole | PluralRole; t.Unit = u })
	}
	for name, m := range l.Months {
		x.add(name, func(t *TimeWord) { t.Roles |= MonthRole; t.Month = int8(m) })
	}
	for name, d := range l.Weekdays {
		x.add(name, func(t *TimeWord) { t.Roles |= WeekdayRole; t.Weekday = calendar.IsoWeekday(d) })
	}
	for i := range calendar.SeasonCodes {
		x.add(group(w.seasons, i), func(t *TimeWord) { t.Roles |= SeasonRole; t.Season = int8(i) })
	}
	for code, words := range w.parts {
		x.add(words, func(t *TimeWord) { t.Roles |= PartRole; t.Part = code })
	}
	for code, words := range w.dayParts {
		shift, part, _ := strings.Cut(code, " ")
		n := prose.Digits(shift, len(shift)-1, 1)
		if shift[0] == '-' {
			n = -n
		}
		x.add(words, func(t *TimeWord) { t.Roles |= DayPartRole; t.Shift, t.Part = int8(n), part })
	}
	for key, words := range w.holidays {
		x.add(words, func(t *TimeWord) { t.Roles |= HolidayRole; t.Holiday = key })
	}
	for u, words := range w.frequencies {
		x.add(words, func(t *TimeWord) { t.Roles |= FrequencyRole; t.Every = u })
	}
	for code, words := range w.repeatingParts {
		x.add(words, func(t *TimeWord) { t.Roles |= RepeatingPartRole; t.Part = code })
	}
	x.addNumbers(w)
	x.addShifts(w)
	if w.joinedParts {
		x.joinParts(l)
	}
	x.add(w.beginning, func(t *TimeWord) { t.Begins = true })
	x.add(w.edges, func(t *TimeWord) { t.Edge = EdgeStart })
	x.add(w.middles, func(t *TimeWord) { t.Edge = EdgeMiddle })
	x.add(w.finals, func(t *TimeWord) { t.Edge = EdgeEnd })
	x.add(w.rests, func(t *TimeWord) { t.Edge = EdgeRest })
	x.add(w.laters, func(t *TimeWord) { t.Edge = EdgeLater })
	x.add(w.nothing, func(t *TimeWord) { t.Roles &^= OpeningRoles; t.Nothing = true })
	x.add(w.weak, func(t *TimeWord) { t.Roles |= WeakRole })
	for n, words := range w.quarterHours {
		x.add(words, func(t *TimeWord) { t.Roles |= UnitRole; t.Unit, t.Times = calendar.MinuteUnit, int8(15*n) })
	}
	x.add(w.beforeChrist, func(t *TimeWord) { t.BeforeChrist = true })
	x.add(w.minus, func(t *TimeWord) { t.Minus = true })
	x.add(w.dayTail, func(t *TimeWord) { t.DayTail = true })
	x.add(w.between, func(t *TimeWord) { t.Between = true })
	if w.endings != nil {
		x.inflect(w)
	}
	return x
}

// addLists adds the lists whose words have a role and no value.
func (x timeIndex) addLists(w *timeWords) {
	for _, l := range []struct {
		words string
		role  TimeRole
	}{
		{w.ending, EndingRole}, {w.vague, VagueRole}, {w.half, HalfRole},
		{w.ago, AgoRole}, {w.later, LaterRole},
		{w.agoAhead, AgoAheadRole}, {w.inAhead, InAheadRole}, {w.within, WithinRole},
		{w.before, BeforeRole}, {w.after, AfterRole}, {w.every, EveryRole}, {w.everyBehind, EveryBehindRole}, {w.per, PerRole},
		{w.edges, EdgeRole}, {w.rests, EdgeRole}, {w.laters, EdgeRole}, {w.approx, ApproxRole}, {w.more, MoreRole}, {w.long, LongRole}, {w.period, PeriodRole}, {w.earlier, EarlierRole},
		{w.fiscal, FiscalRole},
		{w.the, TheRole}, {w.of, OfRole}, {w.and, AndRole}, {w.at, AtRole},
		{w.in, InRole}, {w.from, FromRole}, {w.to, ToRole}, {w.pastHour, PastHourRole},
		{w.toHour, ToHourRole}, {w.hours, HoursRole}, {w.decadeEnding, DecadeEndingRole}, {w.oclock, OclockRole},

		{w.willVerbs, WillRole}, {w.infinitives, InfinitiveRole}, {w.ended, EndedRole}, {w.wasVerbs, WasRole},
	} {
		x.add(l.words, func(t *TimeWord) { t.Roles |= l.role })
	}
}

// addNumbers adds the words that count.
func (x timeIndex) addNumbers(w *timeWords) {
	for n, words := range w.numbers {
		x.add(words, func(t *TimeWord) { t.Roles |= NumberRole; t.Number = int32(n) })
	}
	for n, words := range w.numbersAndHalf {
		x.add(words, func(t *TimeWord) { t.Roles |= NumberRole; t.Number, t.Minutes = int32(n), 30 })
	}
	for n := 21; n < 100 && w.tensJoin != ""; n++ {
		if n%10 == 0 {
			continue
		}
		tens, ones := w.numbers[n-n%10], w.numbers[n%10]
		for one := range strings.FieldsSeq(ones) {
			for join := range strings.FieldsSeq(w.tensJoin) {
				x.add(one+join+tens, func(t *TimeWord) { t.Roles |= NumberRole; t.Number = int32(n) })
			}
		}
	}
	for n, words := range w.ordinals {
		x.add(words, func(t *TimeWord) { t.Roles |= OrdinalRole; t.Ordinal = int16(n) })
	}
	for n, words := range w.decades {
		x.add(words, func(t *TimeWord) { t.Roles |= DecadeRole; t.Number = int32(n) })
	}
	x.add(w.article, func(t *TimeWord) { t.Roles |= ArticleRole })
	for n, words := range w.fractions {
		x.add(words, func(t *TimeWord) { t.Roles |= FractionRole; t.Minutes = int8(n) })
	}
	x.add(w.andHalf, func(t *TimeWord) { t.Roles |= MinutesRole; t.Minutes = 30 })
	for n, words := range w.minutes {
		x.add(words, func(t *TimeWord) { t.Roles |= MinutesRole; t.Minutes = int8(n) })
	}
	for n, words := range w.clocks {
		x.add(words, func(t *TimeWord) { t.Roles |= ClockRole; t.Number = int32(n) })
	}
	for year, words := range w.eras {
		x.add(words, func(t *TimeWord) { t.Roles |= EraRole; t.Number = int32(year) })
	}
}

// addShifts adds the words that lead from one day or unit to another.
func (x timeIndex) addShifts(w *timeWords) {
	for n, words := range w.days {
		x.add(words, func(t *TimeWord) { t.Roles |= DayRole; t.Shift = int8(n) })
	}
	for n, words := range w.anchoredDays {
		x.add(words, func(t *TimeWord) { t.Roles |= DayRole; t.Shift, t.AnchoredDay = int8(n), true })
	}
	for n, words := range w.shifts {
		x.add(words, func(t *TimeWord) { t.Roles |= ShiftRole; t.Shift = int8(n) })
	}
	x.add(w.lately, func(t *TimeWord) { t.Nearest = true })
	for n, words := range w.shiftsBehind {
		x.add(words, func(t *TimeWord) { t.Roles |= ShiftBehindRole; t.Behind = int8(n) })
	}
	for n, words := range w.anchored {
		x.add(words, func(t *TimeWord) { t.Roles |= AnchoredRole; t.Anchor = int8(n) })
	}
	for n, words := range w.anchoredBehind {
		x.add(words, func(t *TimeWord) { t.Roles |= ShiftBehindRole; t.Behind, t.AnchoredBehind = int8(n), true })
	}
	for ref, words := range map[string]string{"PRESENT_REF": w.present, "PAST_REF": w.past, "FUTURE_REF": w.future} {
		x.add(words, func(t *TimeWord) { t.Roles |= RefRole; t.Ref = ref })
	}
	x.add(w.recent, func(t *TimeWord) { t.Roles |= RecentRole; t.Ref = "PAST_REF" })
	x.add(w.coming, func(t *TimeWord) { t.Roles |= RecentRole; t.Ref = "FUTURE_REF" })
	x.add(w.quarterMark, func(t *TimeWord) { t.Roles |= MarkRole; t.Marked = calendar.QuarterUnit })
	x.add(w.halfMark, func(t *TimeWord) { t.Roles |= MarkRole; t.Marked = calendar.HalfUnit })
	for n, words := range w.halvesOfYear {
		x.add(words, func(t *TimeWord) { t.Roles |= HalfYearRole; t.Ordinal = int16(n) })
	}
	for u, shifts := range w.namedUnits {
		for n, words := range shifts {
			x.add(words, func(t *TimeWord) { t.Roles |= DayRole; t.Unit, t.Shift = u, int8(n) })
		}
	}
	for n, words := range w.repeating {
		x.add(words, func(t *TimeWord) { t.Roles |= RepeatingRole; t.Weekday = int8(n) })
	}
}

// joinParts adds the words that a weekday or a day makes with a part of the
// day: "montagabend", "gisteravond".
func (x timeIndex) joinParts(l *Lexicon) {
	for code, parts := range l.Time.parts {
		for part := range strings.FieldsSeq(parts) {
			for name, d := range l.Weekdays {
				if len(name) > 4 {
					x.add(name+part, func(t *TimeWord) { t.Roles |= WeekdayRole; t.Weekday, t.Part = calendar.IsoWeekday(d), code })
				}
			}
			for n, days := range l.Time.days {
				for day := range strings.FieldsSeq(days) {
					x.add(day+part, func(t *TimeWord) { t.Roles |= DayPartRole; t.Shift, t.Part = int8(n), code })
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
func (x timeIndex) add(entries string, mean func(*TimeWord)) {
	for entry := range strings.FieldsSeq(entries) {
		mean(x.entry(strings.ReplaceAll(entry, "_", " ")))
	}
}

// entry returns the meaning that stands under an entry, made if need be.
func (x timeIndex) entry(text string) *TimeWord {
	tokens := prose.Tokenize(text)
	e := x[tokens[0].Lower]
	if e == nil {
		e = &TimeEntry{}
		x[tokens[0].Lower] = e
	}
	if len(tokens) == 1 {
		return &e.Word
	}
	at := 0
	for ; at < len(e.Phrases) && len(e.Phrases[at].Rest) >= len(tokens)-1; at++ {
		if e.Phrases[at].Is(tokens[1:]) {
			return &e.Phrases[at].Word
		}
	}
	rest := make([]string, 0, len(tokens)-1)
	for _, t := range tokens[1:] {
		rest = append(rest, t.Lower)
	}
	e.Phrases = append(e.Phrases, timePhrase{})
	copy(e.Phrases[at+1:], e.Phrases[at:])
	e.Phrases[at] = timePhrase{Rest: rest}
	return &e.Phrases[at].Word
}

// Is reports whether the tokens begin with the phrase's.
func (p *timePhrase) Is(tokens []prose.Token) bool {
	if len(tokens) < len(p.Rest) {
		return false
	}
	for i, w := range p.Rest {
		if tokens[i].Lower != w && (w != "'" || tokens[i].Lower != "’") {
			return false
		}
	}
	return true
}
