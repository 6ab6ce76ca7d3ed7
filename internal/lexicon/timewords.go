package lexicon

import (
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
	smallHours         string            // the hours of a morning before six: "madrugada"
	days               map[int]string    // days by their distance from today
	anchoredDays       map[int]string    // by that from the day named last: "lendemain"
	dayParts           map[string]string // "-1 NI": last night
	joinedParts        bool              // "Montagabend": a weekday and a part are one word
	clocks             map[int]string    // hours with a name: noon is 12

	numbers        map[int]string // cardinals; 100 and more multiply
	numbersAndHalf map[int]string // anderthalb is 1
	collectives    map[int]string // nouns that count about so many: "une dizaine de jours" is 10
	tensJoin       string         // "und" where 21 is einundzwanzig
	tensEnding     string         // of their ordinals: einundzwanzigster
	joinedNumbers  bool           // "centocinquanta", "zweitausendachtzehn": several numbers are one word
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
	anchoredUnits  map[calendar.Unit]map[int]string // those from what was named last: Vorjahr

	ago, later      string // behind a quantity: from now, from then
	hence           string // those laters that count from now whatever was named: from now
	spans           string // before a quantity from now: it is a length, "for three days from today"
	earlier         string // behind a quantity: before what was named last
	agoAhead        string // before a quantity: "vor", "hace"
	inAhead, within string // before a quantity: in three weeks
	before, after   string // two days before, the day after
	shortly         string // before what a time of day lies before or after: "shortly before 5pm"
	lasting         string // behind an agoAhead: "il y a trois ans que" is how long it has lasted
	every, per      string // every week, twice per week
	everyBehind     string // behind a quantity: 二日ごと
	frequencies     map[calendar.Unit]string
	alternately     map[calendar.Unit]string // every second: "bimestrale", "a giorni alterni"
	alternate       string                   // behind a quantity: "un jour sur deux"
	whole           string                   // behind a unit: "el año entero"
	repeating       map[int]string           // Mondays; Monday is 1
	repeatingParts  map[string]string        // mornings
	edges           string                   // early, mid, end of
	middles, finals string                   // those edges that mean the middle, the end
	ofDay           string                   // those that part a day in two: early, late
	dayEnds         string                   // those edges that of a day are its last moment: "the end of Friday"
	rests, laters   string                   // those that mean what is to come of it: the rest of; later this week
	beginning       string                   // behind a unit or a length: the week beginning, three days starting
	approx          string                   // at least, about
	hedges          string                   // between an agoAhead and its quantity alone: "hace apenas dos años", "vor kaum zwei Jahren"
	more            string                   // between number and unit: two more weeks
	running         string                   // those of them that count in a row: the third straight month is no third month of the calendar
	businessDays    string                   // before or behind days: only those from Monday to Friday count
	long            string                   // behind a unit: day-long
	period          string                   // a stretch of time without a length
	fiscal          string                   // fiscal 2024

	present, past, future string // now, recently, soon
	nothing               string // as soon as: what begins like a time and is none

	the, of, and string
	at           string          // before an hour: at 7
	in           string          // before what then can only be a date: in May
	from, to     string          // around a range
	pastHour     string          // half past seven
	toHour       string          // a quarter to seven
	LeftVerbs    map[string]bool // of minutes to an hour, where without one they are a length: "mancano"
	fractions    map[int]string  // "viertel" acht is 15, "dreiviertel" acht 45
	minus        string          // behind an hour: "moins dix"
	minutes      map[int]string  // behind an hour: "y media" is 30, "moins le quart" -15
	hours        string          // before a bare hour: "las cinco"
	oclock       string          // behind an hour
	local        string          // behind an hour, or before it: "local time"
	placeTime    string          // with a place, the same: "London time", "heure de Paris"
	ChangeVerbs  map[string]bool // before a range: its numbers are of what rose or fell: "rose from 9 to 12"
	nightTo      string          // between a night and the day that follows it: "auf", "zum"
	HalfBefore   bool            // "halb acht" is half past seven
	quarterMark  string          // Q3, T3: the letter of quarters
	halfMark     string          // H1, S1: the letter of half-years
	halvesOfYear map[int]string  // 上半年 is 1
	age          string          // behind a length that is an age: 24 years old
	beforeChrist string          // behind a year or a century
	eras         map[int]string  // by the year before their first: 平成 is 1988

	// Glyphs is set where numbers have their unit behind them and no space
	// tells words apart; MonthFirst where 03/04 is the fourth of March.
	Glyphs, MonthFirst bool

	NumberedDays bool            // "el día 18"
	DotClock     bool            // 14.30 is a time of day
	NounFirst    bool            // Romance: "réunion hebdomadaire", "mes de agosto", "siglo 20", weekdays without a capital
	RomanEndings map[string]bool // of ordinals: XIXe
	Numbered     map[string]bool // what a number behind it numbers: page 2019
	bounds       string          // before one that bounds a time: "jusqu'au 30"
	until        string          // before the end: of a weekday, one to come
	since        string          // before the beginning of what still goes on: never one to come
	orTwo        string          // behind a unit: "a day or two"
	is           string          // before an hour: "it's 8 in the morning"
	DayArticles  map[string]bool // before the day of a month in digits alone: "le 23"

	DecadeArticles map[string]bool // before a decade in digits alone: "a principios de los 90"

	// Of a language whose nouns have endings; see endings.go.
	endings   map[Case]string // of words, with their vowels open: DA, yA
	caseMarks map[Case]string // those behind the apostrophe of a name or a number
	dayTail   string          // behind a weekday: "Salı günü"
	counted   string          // behind the number of a weekday: "6ª feira"
	or        string          // between days of a list
	between   string          // behind both ends of a range: "10 ile 12 arası"

	weak        string // may, march, sun: nothing without a date beside them
	ended       string // behind a year: the one that ended with a day
	willVerbs   string // will, plans to: what follows is to come
	infinitives string // will, be: the verb right behind tells nothing by its form
	wasVerbs    string // said, was
	WillEndings string
	WasEndings  string
	holidays    map[string]string // by their key in the table of holidays
	holyWeek    string            // that of Good Friday
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

// LeadingRoles are those of OpeningRoles that begin an expression only where a number
// or another word of time stands behind them: a week, in May, that day, last year.
const LeadingRoles = ArticleRole | VagueRole | ShiftRole | AnchoredRole | AgoAheadRole | InAheadRole | WithinRole

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
	Around         calendar.Unit // of holidays, the week that one is meant to name
	Ref            string        // PRESENT_REF …
	Edge           Edge          // of edges
	SmallHours     bool          // of parts, the hours before six
	DayEnd         bool          // of edges, of a day its last moment
	OfDay          bool          // of edges, those of a day: early Friday
	Begins         bool          // it tells with which date a length begins: starting
	Case           Case          // of endings and of words with one
	Times          int8          // of units, how many of the unit they are
	Age            bool          // behind a length: old
	BeforeChrist   bool          // behind a year
	Single         bool          // of units, also where the plural has the same form: "mois"
	Minus          bool          // it takes minutes from an hour
	NightTo        bool          // between a night and the day that follows it
	Collective     int8          // of nouns that count, how many
	Lasting        bool          // behind an agoAhead: que
	Hence          bool          // behind a quantity: from now
	Spans          bool          // before one: for
	Local          bool          // behind an hour: local time
	PlaceTime      bool          // with a place, the same: "London time"
	Shortly        bool          // before what a time of day lies before or after
	Until          bool          // before the end of something: until
	Hedge          bool          // between an agoAhead and its quantity: apenas
	DayTail        bool          // behind a weekday: günü
	Between        bool          // behind both ends of a range: arası
	Business       bool          // of days: only those from Monday to Friday
	Bound          bool          // it bounds a time by a day in digits: "jusqu'au 30"
	Since          bool          // before a time: since
	Running        bool          // before a unit: straight
	OrTwo          bool          // behind a unit: or two
	Is             bool          // before an hour: it's 8 in the morning
	Or             bool          // between days of a list
	WeekdayTail    bool          // behind the number of a weekday: feira
	Alternate      bool          // of every second one: "sur deux", "bimestrale"
	Whole          bool          // behind a unit: "entero"
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
	Alone   bool // Word means something
	Phrases []timePhrase

	Roles TimeRole // those of Word and of the phrases
	Opens bool     // an expression, or what looks like one, may begin with it
	next  uint64   // what the phrases go on with: a bit for the first byte of each second token
}

// conclude sets what is told by Word and the phrases.
func (e *TimeEntry) conclude() {
	e.Alone = e.Word != TimeWord{}
	e.Roles, e.Opens = e.Word.Roles, e.Word.Nothing
	for i := range e.Phrases {
		p := &e.Phrases[i]
		e.Roles, e.Opens = e.Roles|p.Word.Roles, e.Opens || p.Word.Nothing
		e.next |= byteBit(p.Rest[0])
		if p.Rest[0] == "'" {
			e.next |= byteBit("’") // see timePhrase.is
		}
	}
	e.Opens = e.Opens || e.Roles&OpeningRoles != 0
}

// byteBit returns a bit that tells a token by its first byte from most others.
func byteBit(token string) uint64 { return 1 << (token[0] % 64) }

// Phrase returns the longest of the phrases whose tokens follow, nil when none does:
// nearly always the next token tells.
func (e *TimeEntry) Phrase(following []prose.Token) *timePhrase {
	if len(following) == 0 || e.next&byteBit(following[0].Lower) == 0 {
		return nil
	}
	for i := range e.Phrases {
		if e.Phrases[i].is(following) {
			return &e.Phrases[i]
		}
	}
	return nil
}

// A timePhrase is an entry of several tokens.
type timePhrase struct {
	Rest []string // the tokens after the first
	Word TimeWord
}
