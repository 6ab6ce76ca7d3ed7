package lede

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
	daySlot:      weekdaySlot | everySlot,
	weekdaySlot:  shiftSlot | daySlot | partSlot | clockSlot | ordinalSlot | edgeSlot | everySlot | relativeSlot,
	relativeSlot: partSlot | clockSlot | edgeSlot,
	shiftSlot:    weekdaySlot | ordinalSlot | edgeSlot | monthSlot | seasonSlot | holidaySlot | partSlot,
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
	yearDigits       int // 2 where the century is left out
	ambiguous        bool
	weekday          int // Monday 1
	relative         int // days from today
	unit             unit
	shift            int
	ordinal          int  // negative from the end: the last week
	counted          unit // what the ordinal counts
	numbered         bool // week 31: of the year, by its number
	season           int
	part             string
	clockAt          int // the token its time of day begins with
	clock            clock
	half             int
	zoned            bool
	decade           int
	holiday          string
	ref              string

	amounts  []amount
	plural   bool      // days, without a number
	repeats  bool      // mornings, Mondays
	bare     bool      // the week, the year: a unit with an article alone
	anchored bool      // that day: counted from what was named last
	open     bool      // it begins a range
	nearest  bool      // this past Friday: the nearest one
	moves    direction // of a quantity
	opened   bool      // "between" or "from" stands inside
	weak     bool      // nothing but a word that mostly means something else
}

// An amount is a number of units.
type amount struct {
	number  int
	part    string // behind the decimal point
	shifted bool   // the "next" two weeks
	vague   bool   // several
	unit    unit
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
	stampReader
	closing     bool         // the second end of a range of months is read
	unsureOrder bool         // nothing tells day and month of 03/04/2024 apart
	entries     []*timeEntry // beside the tokens
}

// maxGlue is how many small words may stand inside an expression, as in
// "Tuesday, in the morning".
const maxGlue = 4

// word returns the longest entry of the lexicon at token i and its length.
func (r *timeReader) word(i int) (*timeWord, int) {
	if i < 0 || i >= len(r.tokens) || r.entries[i] == nil {
		return &noTimeWord, 0
	}
	e := r.entries[i]
	for p := range e.phrases {
		if phrase := &e.phrases[p]; phrase.is(r.tokens[i+1:]) {
			return &phrase.word, 1 + len(phrase.rest)
		}
	}
	if e.word.roles == 0 {
		return &noTimeWord, 0
	}
	return &e.word, 1
}

var noTimeWord timeWord

// plays returns the length of the entry at i when it has one of the roles.
func (r *timeReader) plays(i int, roles timeRole) int {
	if w, n := r.word(i); w.roles&roles != 0 {
		return n
	}
	return 0
}

// maxEntryBefore is how many tokens the entry has at most that is looked for before a
// position.
const maxEntryBefore = 3

// endsAt returns the length of an entry with one of the roles that ends before
// token i.
func (r *timeReader) endsAt(i int, roles timeRole) int {
	for k := 1; k <= maxEntryBefore && k <= i; k++ {
		if r.plays(i-k, roles) == k {
			return k
		}
	}
	return 0
}

// opens reports whether an expression may begin at token i.
func (r *timeReader) opens(i int) bool {
	if r.tokens[i].kind == numberToken {
		return true
	}
	w, _ := r.word(i)
	return w.roles&openingRoles != 0
}

// expression reads the expression that begins at token i.
func (r *timeReader) expression(i int) (timex, bool) {
	x := timex{from: i, to: i, half: noHalf}
	for at := i; at < len(r.tokens); {
		before := x
		n := r.item(at, &x)
		if n == 0 || before.opened && before.has != 0 && x.has&^before.has != clockSlot {
			x = before // only a time may follow "from"
			break
		}
		x.to = at + n
		at = r.glue(x.to, &x)
	}
	return x, x.to > i && r.holds(&x)
}

// glue returns the position after the small words that may stand inside an
// expression: of, the, in, at, a comma, a hyphen, 's.
func (r *timeReader) glue(i int, x *timex) int {
	for end := i + maxGlue; i < end && i < len(r.tokens); {
		if r.plays(i, toRole) > 0 && r.plays(i, atRole) == 0 {
			break
		}
		if n := r.plays(i, ofRole|theRole|atRole|inRole|fromRole); n > 0 {
			x.opened = x.opened || r.plays(i, fromRole) > 0
			i += n
			continue
		}
		if !glueMarks[r.tokens[i].lower] || r.tokens[i].first {
			break
		}
		i++
	}
	return i
}

// glueMarks are the marks inside of expressions: "May/22-11:30", "year's".
var glueMarks = set(`, - / ' ’ s @ ‑`)

// holds reports whether the expression is one: an edge or a weak word alone
// is none.
func (r *timeReader) holds(x *timex) bool {
	return x.has&^(edgeSlot|fiscalSlot) != 0 && !x.weak && x.has != everySlot
}

// can reports whether a slot may be added to the expression.
func (x *timex) can(s slots) bool {
	if x.has == 0 {
		return true
	}
	return x.has&s == 0 && joins[s]&x.has != 0
}

// item reads the next part of an expression.
func (r *timeReader) item(i int, x *timex) int {
	if i >= len(r.tokens) {
		return 0
	}
	if r.lex.time.glyphs {
		if n := r.glyphItem(i, x); n > 0 {
			return n
		}
	}
	if r.tokens[i].kind == numberToken {
		return r.numberItem(i, x)
	}
	w, n := r.word(i)
	if n == 0 || w.roles&openingRoles == 0 {
		return 0
	}
	for _, read := range wordItems {
		if w.roles&read.roles == 0 {
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
	roles timeRole
	item  func(r *timeReader, i int, x *timex) int
}{
	{dayRole, (*timeReader).relativeDay},
	{dayPartRole, (*timeReader).dayPart},
	{everyRole | perRole, (*timeReader).every},
	{frequencyRole, (*timeReader).frequency},
	{shiftRole | anchoredRole | recentRole, (*timeReader).shifted},
	{monthRole, (*timeReader).monthDate},
	{ordinalRole | numberRole, (*timeReader).dayThenMonthName},
	{numberRole, (*timeReader).yearInWords},
	{agoAheadRole | inAheadRole | withinRole, (*timeReader).ahead},
	{fractionRole | numberRole | clockRole | halfRole, (*timeReader).spokenClock},
	{weekdayRole | repeatingRole, (*timeReader).weekdayName},
	{ordinalRole | numberRole, (*timeReader).ordinalUnit},
	{numberRole | articleRole | vagueRole | halfRole, (*timeReader).quantity},
	{partRole | repeatingPartRole, (*timeReader).partOfDay},
	{seasonRole, (*timeReader).seasonName},
	{decadeRole, (*timeReader).decadeName},
	{holidayRole, (*timeReader).holidayName},
	{edgeRole, (*timeReader).edge},
	{fiscalRole, (*timeReader).fiscal},
	{unitRole, (*timeReader).yearAfterWord},
	{markRole, (*timeReader).marked},
	{halfYearRole, (*timeReader).halfYear},
	{refRole, (*timeReader).reference},
	{unitRole, (*timeReader).numberedUnit},
	{unitRole, (*timeReader).unitAlone},
}

// relativeDay reads "yesterday".
func (r *timeReader) relativeDay(i int, x *timex) int {
	w, n := r.word(i)
	if w.unit > dayUnit {
		if !x.can(shiftSlot) {
			return 0
		}
		x.has |= shiftSlot
		x.unit, x.shift = w.unit, int(w.shift)
		return n
	}
	if !x.can(relativeSlot) || w.roles&partRole != 0 && r.isPartHere(i, x) {
		return 0
	}
	x.has |= relativeSlot
	x.relative = int(w.shift)
	return n
}

// isPartHere reports whether a word that means tomorrow and morning means the
// morning: behind an article, a weekday or an hour ("am Morgen", "lunes por la
// mañana").
func (r *timeReader) isPartHere(i int, x *timex) bool {
	return r.endsAt(i, theRole|shiftRole|everyRole) > 0 || x.has&^edgeSlot != 0
}

// dayPart reads "tonight", "last night", "this morning" where they are one
// entry.
func (r *timeReader) dayPart(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(relativeSlot) {
		return 0
	}
	x.has |= relativeSlot | partSlot
	x.relative, x.part = int(w.shift), w.part
	return n
}

// every reads "every", "each second".
func (r *timeReader) every(i int, x *timex) int {
	lead, n := r.word(i)
	if !x.can(everySlot) {
		return 0
	}
	if w, _ := r.word(i + n); lead.roles&everyRole == 0 && (w.roles&unitRole == 0 || w.roles&pluralRole != 0 || x.has != 0) {
		return 0 // "per week"
	}
	x.has |= everySlot
	if w, m := r.word(i + n); w.roles&(unitRole|seasonRole|partRole) != 0 && m > 0 {
		switch {
		case w.roles&partRole != 0:
			x.has |= partSlot
			x.part = w.part
		case w.roles&unitRole != 0:
			x.has |= quantitySlot
			x.amounts = []amount{{number: 1, unit: w.unit}}
		default:
			x.has |= seasonSlot
			x.season = int(w.season)
		}
		return n + m
	}
	return n
}

// frequency reads "daily".
func (r *timeReader) frequency(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 {
		return 0
	}
	x.has |= everySlot | quantitySlot
	x.amounts = []amount{{number: 1, unit: w.every}}
	return n
}

// shifted reads "last week", "the next three days", "next Monday", "last May",
// "this morning", "that evening", "recent weeks".
func (r *timeReader) shifted(i int, x *timex) int {
	w, n := r.word(i)
	shift, anchored := int(w.shift), w.roles&shiftRole == 0
	if anchored {
		shift = int(w.anchor)
	}
	if next, m := r.word(i + n); next.roles&shiftRole != 0 {
		shift, n = int(next.shift), n+m // "this past spring"
		x.nearest = w.shift == 0
	}
	x.nearest = x.nearest || w.nearest
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if m := r.plays(at, fiscalRole|moreRole); m > 0 {
		at += m
	}
	if m := r.shiftTarget(at, x, w); m > 0 {
		x.shift, x.anchored = shift, anchored
		return at + m - i
	}
	if amount, m := r.amount(at); m > 0 && x.can(quantitySlot) {
		x.has |= quantitySlot | shiftSlot
		x.amounts = append(x.amounts, amount)
		x.shift, x.anchored = shift, anchored
		return at + m - i
	}
	return 0
}

// shiftTarget reads what a shift applies to.
func (r *timeReader) shiftTarget(i int, x *timex, shift *timeWord) int {
	w, n := r.word(i)
	switch {
	case w.roles&unitRole != 0 && x.has == 0 && shift.shift < 0 && r.isScoped(i+n):
		x.has |= ordinalSlot // "the last week of 2015"
		x.ordinal, x.counted = -1, w.unit
	case w.roles&unitRole != 0 && x.can(shiftSlot):
		if w.roles&pluralRole != 0 {
			return r.shiftedPlural(x, w, n, shift)
		}
		if shift.roles&(shiftRole|anchoredRole) == 0 {
			return 0
		}
		x.has |= shiftSlot
		x.unit = w.unit
	case shift.roles&(shiftRole|anchoredRole) == 0:
		return 0
	case w.roles&weekdayRole != 0 && x.has&^(everySlot|partSlot|clockSlot|edgeSlot) == 0:
		x.has |= weekdaySlot | shiftSlot
		x.weekday, x.unit = int(w.weekday), noUnit
		if w.part != "" {
			x.has |= partSlot
			x.part = w.part
		}
	case w.roles&monthRole != 0 && x.has&^edgeSlot == 0:
		x.has |= monthSlot | shiftSlot
		x.month, x.unit = int(w.month), noUnit
	case w.roles&holidayRole != 0 && x.has&^edgeSlot == 0:
		x.has |= holidaySlot | shiftSlot
		x.holiday, x.unit = w.holiday, noUnit
	case w.roles&seasonRole != 0 && x.has&^edgeSlot == 0:
		x.has |= seasonSlot | shiftSlot
		x.season, x.unit = int(w.season), noUnit
	case w.roles&partRole != 0 && x.has&^(edgeSlot|clockSlot) == 0:
		x.has |= partSlot | shiftSlot
		x.part, x.unit = w.part, dayUnit
	default:
		return 0
	}
	return n
}

// isScoped reports whether "of" and a month, a year or "last" stand at i.
func (r *timeReader) isScoped(i int) bool {
	n := r.plays(i, ofRole)
	if n == 0 {
		return false
	}
	n += r.plays(i+n, theRole)
	_, width := r.number(i + n)
	return width == 4 || r.plays(i+n, monthRole|shiftRole|anchoredRole|unitRole) > 0
}

// shiftedPlural reads "recent weeks", "the coming days", "past years".
func (r *timeReader) shiftedPlural(x *timex, w *timeWord, n int, shift *timeWord) int {
	if x.has != 0 || w.unit < dayUnit {
		return 0
	}
	x.has |= refSlot
	x.ref = unresolved(int(shift.shift))
	if shift.roles&recentRole != 0 {
		x.ref = shift.ref
	}
	return n
}

// monthDate reads "September", "September 4", "Sept. 4th, 2025",
// "September 2025", "September the twenty-first".
func (r *timeReader) monthDate(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(monthSlot) || w.roles&numberRole != 0 && r.plays(i+n, unitRole) > 0 {
		return 0 // "sept heures"
	}
	at := i + n
	if r.is(at, ".") && r.isAbbreviated(at-1) {
		at++
	}
	day, m := r.dayAfterMonth(at, x)
	if w.roles&weakRole != 0 && m == 0 && !r.datesWeak(i, at, x) {
		return 0
	}
	x.has |= monthSlot
	x.month = int(w.month)
	if m > 0 {
		x.has |= daySlot
		x.day = day
		at += m
	}
	return r.shiftBehind(r.yearAfter(at, x), x) - i
}

// datesWeak reports whether a weak month or weekday ("may", "sat") is a date
// all the same: after "in", before a year, beside other parts of a date.
func (r *timeReader) datesWeak(i, end int, x *timex) bool {
	if x.has&^fiscalSlot != 0 {
		return true
	}
	if y, width := r.number(r.skipMarks(end)); width == 4 && plausibleYear(y) {
		return true
	}
	if n := r.plays(end, toRole|andRole); n > 0 && r.plays(end+n, monthRole) > 0 || r.closing {
		return true
	}
	return i > 0 && r.endsAt(i, inRole|fromRole) > 0 && r.plays(i, monthRole) > 0
}

// skipMarks returns the position after "of" and a comma.
func (r *timeReader) skipMarks(i int) int {
	if r.is(i, ",") {
		i++
	}
	return i + r.plays(i, ofRole)
}

// dayAfterMonth reads the day that follows a month: 4, 4th, the fourth.
func (r *timeReader) dayAfterMonth(i int, x *timex) (day, n int) {
	if x.has&daySlot != 0 {
		return 0, 0
	}
	start := i
	if (r.is(i, "-") || r.is(i, "/") || r.is(i, ",")) && i+1 < len(r.tokens) && !r.tokens[i].space {
		i++
	}
	i += r.plays(i, theRole)
	value, width := r.number(i)
	if width > 0 {
		if width > 2 || value < 1 || value > 31 || r.isClock(i) || r.continues(i) {
			return 0, 0
		}
		i++
		return value, r.ordinalEnding(i) - start
	}
	if value, n := r.ordinal(i); n > 0 && value <= 31 {
		return value, i + n - start
	}
	if value, n := r.cardinal(i); n > 0 && value >= 1 && value <= 31 && r.plays(i+n, unitRole) == 0 {
		return value, i + n - start
	}
	return 0, 0
}

// continues reports whether the number at i goes on behind a mark that makes
// it another thing than a day: 4.5, 4,000, 4%.
func (r *timeReader) continues(i int) bool {
	if r.is(i+1, "%") {
		return true
	}
	if _, width := r.number(i + 2); width > 0 {
		return r.joins(i+1, ".") && width != 4 || r.joins(i+1, ",") && width == 3
	}
	return false
}

// ordinalEnding returns the position after the ending of an ordinal in digits.
func (r *timeReader) ordinalEnding(i int) int {
	at := i
	if r.is(at, ".") && !r.tokens[at].space {
		at++ // "1.º"
	}
	if at < len(r.tokens) && !r.tokens[at].space && r.plays(at, endingRole) > 0 {
		return at + 1
	}
	return i
}

// yearAfter reads the year behind a month or a day and returns where the date
// ends: ", 2025", " 2025", "of 2025", " '25".
func (r *timeReader) yearAfter(i int, x *timex) int {
	if x.has&yearSlot != 0 {
		return i
	}
	at := i
	for end := at + 2; at < end && (r.is(at, ",") || r.is(at, "-") || r.is(at, "/") || r.is(at, ".")); at++ {
	}
	if n := r.plays(at, ofRole|inRole); n > 0 && x.has&shiftSlot == 0 {
		at += n
		at += r.plays(at, theRole)
	}
	quoted := r.is(at, "'") || r.is(at, "’")
	if quoted {
		at++
	}
	value, width := r.number(at)
	switch {
	case width == 4 && value >= 1000 && value < 2200 && !r.isClockDigits(at):
	case width == 2 && (quoted || value > 31 && x.has&monthSlot != 0 && !r.isClock(at)) && !r.continues(at):
		value = century(value)
	case width == 0:
		var n int
		if value, n = r.spokenYear(at); n == 0 {
			return i
		}
		at += n - 1
	default:
		return i
	}
	x.has |= yearSlot
	x.year = value
	return at + 1
}

// plausibleYear reports whether the number may be a year of news.
func plausibleYear(n int) bool { return n >= 1000 && n < 2200 }

// weekdayName reads "Tuesday", "Tue.", "Tuesdays".
func (r *timeReader) weekdayName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(weekdaySlot) {
		return 0
	}
	end := i + n
	if r.is(end, ".") && r.isAbbreviated(end-1) {
		end++
	}
	if w.roles&weakRole != 0 && !r.datesWeekday(i, end, x) {
		return 0
	}
	if w.roles&weekdayRole == 0 {
		x.has |= everySlot
	}
	x.has |= weekdaySlot
	x.weekday = int(w.weekday)
	if w.part != "" && x.can(partSlot) {
		x.has |= partSlot // "Montagabend"
		x.part = w.part
	}
	return r.shiftBehind(end, x) - i
}

// shiftBehind reads the shift behind a weekday, a month or a season and
// returns where it ends: "lundi dernier", "el mes de mayo pasado".
func (r *timeReader) shiftBehind(i int, x *timex) int {
	w, n := r.word(i)
	if w.roles&shiftBehindRole == 0 || x.has&(shiftSlot|everySlot|yearSlot|daySlot) != 0 {
		return i
	}
	x.has |= shiftSlot
	x.shift, x.unit = int(w.behind), noUnit
	return i + n
}

// datesWeekday reports whether a weak weekday ("sun", "sat") has a date or a
// time beside it.
func (r *timeReader) datesWeekday(i, end int, x *timex) bool {
	if x.has&^edgeSlot != 0 || r.endsAt(i, inRole|shiftRole|everyRole) > 0 && (r.tokens[i].capital || end-i > 1 || len(r.tokens[i].lower) > 4) {
		return true
	}
	at := end
	if r.is(at, ",") {
		at++
	}
	at += r.plays(at, theRole|atRole|inRole)
	if _, width := r.number(at); width > 0 && width < 3 && r.plays(at+1, unitRole) == 0 {
		return true
	}
	return r.plays(at, monthRole|ordinalRole|partRole) > 0
}

// ordinal reads an ordinal in words: second, twenty-first.
func (r *timeReader) ordinal(i int) (value, n int) {
	w, n := r.word(i)
	if w.roles&ordinalRole != 0 {
		return int(w.ordinal), n
	}
	if w.roles&numberRole == 0 || w.number%10 != 0 || w.number < 20 || w.number > 90 {
		return 0, 0
	}
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if o, m := r.word(at); o.roles&ordinalRole != 0 && o.ordinal < 10 {
		return int(w.number) + int(o.ordinal), at + m - i
	}
	return 0, 0
}

// ordinalDigits reads an ordinal in digits: 3rd, 20th.
func (r *timeReader) ordinalDigits(i int) (value, n int) {
	value, width := r.number(i)
	if width == 0 || width > 3 {
		return 0, 0
	}
	if end := r.ordinalEnding(i + 1); end > i+1 {
		return value, end - i
	}
	return 0, 0
}

// ordinalUnit reads "the third quarter", "the first week", "the 20th century",
// "the first nine months", "the first Friday".
func (r *timeReader) ordinalUnit(i int, x *timex) int {
	value, n := r.ordinal(i)
	if n == 0 {
		value, n = r.ordinalDigits(i)
	}
	if n == 0 {
		return 0
	}
	if x.has&weekdaySlot != 0 && x.can(daySlot) && value <= 31 && r.plays(i+n, unitRole) == 0 {
		x.has |= daySlot // "Wednesday the thirty-first"
		x.day = value
		return n
	}
	if !x.can(ordinalSlot) {
		return 0
	}
	return r.unitOfOrdinal(i, n, value, x)
}

// unitOfOrdinal reads the unit that an ordinal of n tokens counts.
func (r *timeReader) unitOfOrdinal(i, n, value int, x *timex) int {
	at := i + n
	if r.is(at, "-") {
		at++
	}
	if m := r.plays(at, fiscalRole|moreRole); m > 0 {
		at += m
	}
	w, m := r.word(at)
	switch {
	case m > 0 && w.roles&unitRole != 0 && w.unit >= dayUnit:
		x.has |= ordinalSlot
		x.ordinal, x.counted = value, w.unit
	case m > 0 && w.roles&weekdayRole != 0 && x.has&weekdaySlot == 0:
		x.has |= ordinalSlot | weekdaySlot
		x.ordinal, x.weekday = value, int(w.weekday)
	case value == 1:
		a, m := r.amount(at)
		if m == 0 || x.has != 0 {
			return 0
		}
		x.has |= quantitySlot
		x.amounts = append(x.amounts, a)
		return at + m - i
	default:
		return 0
	}
	return at + m - i
}

// partOfDay reads "morning", "in the evening".
func (r *timeReader) partOfDay(i int, x *timex) int {
	w, n := r.word(i)
	if x.has == 0 && w.roles&weakRole != 0 && r.endsAt(i, theRole|inRole|atRole) == 0 || !x.can(partSlot) {
		return 0
	}
	if w.roles&partRole == 0 {
		x.has |= everySlot
	}
	x.has |= partSlot
	x.part = w.part
	return n
}

// seasonName reads "summer", "the fall of".
func (r *timeReader) seasonName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(seasonSlot) {
		return 0
	}
	before := i - 1
	if r.plays(before, theRole) > 0 {
		before--
	}
	if y, width := r.number(r.skipMarks(i + n)); (width != 4 || !plausibleYear(y)) && x.has == 0 &&
		w.roles&weakRole != 0 && r.plays(before, inRole|atRole) == 0 {
		return 0
	}
	x.has |= seasonSlot
	x.season = int(w.season)
	return r.shiftBehind(i+n, x) - i
}

// decadeAfterUnit reads the number of "años 90", "années 1990", "jaren '70".
func (r *timeReader) decadeAfterUnit(i int, w *timeWord, x *timex) int {
	at := i
	if r.is(at, "'") || r.is(at, "’") {
		at++
	}
	value, width := r.number(at)
	if w.unit != yearUnit || w.roles&pluralRole == 0 || !x.can(decadeSlot) || value%10 != 0 ||
		width != 2 && (width != 4 || !plausibleYear(value)) || width == 2 && value < 20 {
		return 0
	}
	if width == 2 {
		value += 1900
	}
	x.has |= decadeSlot
	x.decade = value / 10
	return at + 1 - i
}

// decadeName reads "the nineties".
func (r *timeReader) decadeName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(decadeSlot) {
		return 0
	}
	x.has |= decadeSlot
	x.decade = (century(int(w.number)) / 100 * 10) + int(w.number)/10
	if w.number < 70 {
		x.decade = 190 + int(w.number)/10 // the twenties, the sixties
	}
	return n
}

// holidayName reads "Christmas Eve".
func (r *timeReader) holidayName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(holidaySlot) {
		return 0
	}
	x.has |= holidaySlot
	x.holiday = w.holiday
	return n
}

// edge reads "early", "mid-", "the end of".
func (r *timeReader) edge(i int, x *timex) int {
	_, n := r.word(i)
	if x.has&^everySlot != 0 {
		at := i + n + btoi(r.is(i+n, "-"))
		if x.has&(weekdaySlot|relativeSlot|daySlot) == 0 || x.has&(edgeSlot|partSlot) != 0 || r.plays(at, partRole) == 0 {
			return 0
		}
	}
	next := r.glue(i+n, x)
	if w, m := r.word(next); m == 0 || w.roles&(agoRole|laterRole) != 0 && w.roles&openingRoles == 0 {
		if next >= len(r.tokens) || r.tokens[next].kind != numberToken {
			return 0
		}
	}
	x.has |= edgeSlot
	return n
}

// fiscal reads "fiscal", "fiscal year".
func (r *timeReader) fiscal(i int, x *timex) int {
	_, n := r.word(i)
	if x.has != 0 {
		return 0
	}
	x.has |= fiscalSlot
	if y, m := r.word(i + n); y.unit == yearUnit {
		if end := r.yearAfter(i+n+m, x); end > i+n+m {
			return end - i
		}
	}
	return n
}

// yearAfterWord reads "the year 2000", "the year two thousand".
func (r *timeReader) yearAfterWord(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 || w.unit != yearUnit || w.roles&pluralRole != 0 {
		return 0
	}
	n += r.plays(i+n, fiscalRole)
	value, width := r.number(i + n)
	m := 1
	if width == 0 {
		value, m = r.spokenYear(i + n)
		width = 4 * btoi(m > 0)
	}
	if width < 3 || width > 4 || value == 0 {
		return 0
	}
	x.has |= yearSlot
	x.year = value
	return n + m
}

// marked reads "Q3", "H1" with its year.
func (r *timeReader) marked(i int, x *timex) int {
	w, n := r.word(i)
	value, width := r.number(i + n)
	if width != 1 || r.tokens[i+n].space || value < 1 || value > 4 || !x.can(ordinalSlot) {
		return 0
	}
	if w.marked == halfUnit && value > 2 {
		return 0
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted = value, w.marked
	return r.yearAfter(i+n+1, x) - i
}

// halfYear reads a half of a year that is one word: 上半年.
func (r *timeReader) halfYear(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(ordinalSlot) {
		return 0
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted = int(w.ordinal), halfUnit
	return n
}

// reference reads "now", "recently", "soon".
func (r *timeReader) reference(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 || n > 1 && r.plays(i+n, unitRole|weekdayRole|seasonRole|monthRole|numberRole) > 0 ||
		n > 1 && i+n < len(r.tokens) && r.tokens[i+n].kind == numberToken {
		return 0 // "in the past two weeks"
	}
	x.has |= refSlot
	x.ref = w.ref
	return n
}

// unitAlone reads a unit without a number: "the week", "semaine dernière",
// "years", "year-end".
func (r *timeReader) unitAlone(i int, x *timex) int {
	w, n := r.word(i)
	if b, m := r.word(i + n); b.roles&shiftBehindRole != 0 && x.can(shiftSlot) &&
		w.roles&pluralRole == 0 {
		x.has |= shiftSlot
		x.unit, x.shift = w.unit, int(b.behind)
		x.anchored = b.anchoredBehind
		return n + m
	}
	if m := r.decadeAfterUnit(i+n, w, x); m > 0 {
		return n + m
	}
	if w.roles&weakRole != 0 {
		return 0
	}
	if m := r.unitWithTail(i, n, x); m > 0 {
		return m
	}
	if w.roles&pluralRole != 0 {
		if x.has != 0 || w.unit < dayUnit {
			return 0
		}
		x.has |= quantitySlot
		x.amounts = []amount{{number: 1, vague: true, unit: w.unit}}
		x.plural = true
		return n
	}
	if w.unit < dayUnit || w.unit == dayUnit && x.has == 0 || !x.can(shiftSlot) || !r.isDefinite(i, w, x) {
		return 0
	}
	x.has |= shiftSlot
	x.unit, x.bare = w.unit, true
	return n
}

// isDefinite reports whether a unit without a number is the one that goes on:
// "the week", "at weekends" not, "on the weekend", "the end of year".
func (r *timeReader) isDefinite(i int, w *timeWord, x *timex) bool {
	switch {
	case r.endsAt(i, theRole) > 0:
		return true
	case w.unit == weekendUnit:
		return r.endsAt(i, inRole|atRole) > 0
	}
	return x.has&edgeSlot != 0 && w.unit == yearUnit
}

// unitWithTail reads a unit of n tokens that stands for one: "day-long",
// "the year-ago quarter", "year-end", "the day before".
func (r *timeReader) unitWithTail(i, n int, x *timex) int {
	w, _ := r.word(i)
	if x.has != 0 || w.roles&pluralRole != 0 {
		return 0
	}
	at := i + n
	hyphen := r.is(at, "-")
	if hyphen {
		at++
	}
	tail, m := r.word(at)
	switch {
	case hyphen && tail.roles&longRole != 0:
	case hyphen && tail.roles&agoRole != 0:
		x.moves = backwards
		m += r.plays(at+m, unitRole|periodRole)
	case tail.roles&edgeRole != 0 && w.unit >= monthUnit:
		x.has, x.unit = shiftSlot, w.unit
		return at + m - i
	case !hyphen && tail.roles&(beforeRole|afterRole) != 0 && w.unit >= minuteUnit && r.endsAt(i, theRole) > 0:
		if next, k := r.word(at + m); next.roles&shiftRole != 0 && next.shift != 0 && r.plays(at+m+k, unitRole) == 0 {
			x.has, x.unit, x.shift = shiftSlot, w.unit, 2*int(next.shift) // "the week after next"
			return at + m + k - i
		}
		x.moves = onwards
		if tail.roles&beforeRole != 0 {
			x.moves = earlier
		}
	default:
		return 0
	}
	x.has, x.amounts = quantitySlot, []amount{{number: 1, unit: w.unit}}
	return at + m - i
}

// numberedUnit reads "week 31", "KW 31", "el día 18".
func (r *timeReader) numberedUnit(i int, x *timex) int {
	w, n := r.word(i)
	value, width := r.number(i + n)
	if w.unit == dayUnit && r.lex.time.numberedDays && w.roles&pluralRole == 0 {
		return r.numberedDay(i, n, x)
	}
	if w.unit != weekUnit || width == 0 || width > 2 || value < 1 || value > 53 || x.has != 0 ||
		r.plays(i+n+1, unitRole) > 0 || r.isClock(i+n) {
		return 0
	}
	x.has |= ordinalSlot
	x.ordinal, x.counted, x.numbered = value, weekUnit, true
	return r.yearAfter(i+n+1, x) - i
}

// numberedDay reads the number of "el día 18", where a month does not follow.
func (r *timeReader) numberedDay(i, n int, x *timex) int {
	value, m := r.smallNumber(i + n)
	at := i + n + m
	if m == 0 || value < 1 || !x.can(daySlot) || r.continues(i+n) || r.plays(at, unitRole) > 0 {
		return 0
	}
	if k := r.plays(at, ofRole); r.plays(at+k, monthRole) > 0 {
		return 0
	}
	x.has |= daySlot
	x.day = value
	return at - i
}

// yearInWords reads "two thousand and eighteen" behind what has a year.
func (r *timeReader) yearInWords(i int, x *timex) int {
	if x.has == 0 && r.endsAt(i, inRole) == 0 || x.has != 0 && !x.can(yearSlot) {
		return 0
	}
	value, n := r.spokenYear(i)
	if n == 0 || r.plays(i+n, unitRole) > 0 {
		return 0
	}
	x.has |= yearSlot
	x.year = value
	return n
}

// ahead reads a quantity with the word that moves it in front: "in three
// weeks", "vor zwei Jahren", "il y a deux ans".
func (r *timeReader) ahead(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 {
		return 0
	}
	at := i + n
	for m := r.plays(at, approxRole); m > 0 && at < i+maxGlue; m = r.plays(at, approxRole) {
		at += m
	}
	at += r.plays(at, theRole)
	if w.roles&agoAheadRole == 0 {
		x.from = at // "in" is no part of it
	}
	m := r.quantity(at, x)
	if m == 0 || x.moves != still || x.has&everySlot != 0 {
		return 0
	}
	switch {
	case w.roles&agoAheadRole != 0:
		x.moves = backwards
	case w.roles&inAheadRole != 0 && !x.amounts[0].shifted:
		x.moves = forwards
	default:
		x.moves = within
	}
	return at + m - i
}

// quantity reads "two weeks", "a year and a half", "1 day and 5 hours", and
// the word that moves it: "ago", "later".
func (r *timeReader) quantity(i int, x *timex) int {
	if !x.can(quantitySlot) {
		return 0
	}
	at := i
	for {
		a, n := r.amount(at)
		if n == 0 {
			break
		}
		x.amounts = append(x.amounts, a)
		at += n
		next := at
		if r.is(next, ",") {
			next++
		}
		next += r.plays(next, andRole)
		if r.plays(next, articleRole) > 0 {
			break
		}
		if _, m := r.amount(next); m == 0 || len(x.amounts) == maxAmounts || a.unit <= secondUnit {
			break
		}
		at = next
	}
	if at == i {
		return 0
	}
	x.has |= quantitySlot
	if m := r.plays(at, everyBehindRole); m > 0 {
		x.has |= everySlot
		return at + m - i
	}
	return at + r.movement(at, x) - i
}

// maxAmounts is how many amounts make a quantity: years down to seconds.
const maxAmounts = 7

// movement reads what stands behind a quantity: ago, earlier, later, from now,
// before, after.
func (r *timeReader) movement(i int, x *timex) int {
	at := i
	if r.is(at, "-") {
		at++
	}
	w, n := r.word(at)
	if r.plays(at+n, shiftRole) > 0 && w.roles&edgeRole != 0 {
		return 0 // "30 minutes later this week"
	}
	switch {
	case w.roles&earlierRole != 0:
		x.moves = earlier
	case w.roles&agoRole != 0:
		x.moves = backwards
	case w.roles&laterRole != 0:
		x.moves = onwards
	case w.roles&(beforeRole|afterRole) != 0:
		x.moves = beside
		return 0
	case w.roles&longRole != 0:
	default:
		return 0
	}
	return at + n - i
}

// amount reads one number with its unit: "two weeks", "two-week", "a year",
// "3.5 hours", "half an hour", "several months".
func (r *timeReader) amount(i int) (a amount, n int) {
	if r.lex.time.glyphs {
		if a, n = r.glyphAmount(i); n > 0 {
			return a, n
		}
	}
	at := i
	if r.plays(at, articleRole) > 0 && r.plays(at+1, halfRole|vagueRole|numberRole) > 0 {
		at++
	}
	half := r.plays(at, halfRole)
	at += half
	if half > 0 {
		at += r.plays(at, articleRole|ofRole)
		a.part = "5"
	} else {
		var m int
		if a, m = r.countOf(at); m == 0 {
			return a, 0
		}
		at += m
	}
	if r.is(at, "-") || r.is(at, "‑") {
		at++
	}
	shifted := false
	for steps := 0; steps < 2 && r.plays(at, unitRole) == 0; steps++ {
		m := r.plays(at, shiftRole|shiftBehindRole)
		shifted = shifted || m > 0
		at += max(m, r.plays(at, moreRole|fiscalRole)) // "two more weeks", "les 3 prochains jours"
	}
	w, m := r.word(at)
	if shifted && w.roles&pluralRole == 0 && r.endsAt(i, theRole) == 0 {
		return a, 0 // "sold 30 last week"
	}
	if w.roles&unitRole == 0 || a.number >= 1900 && a.number < 2060 && w.roles&pluralRole == 0 {
		return a, 0 // "the 1988 quarter"
	}
	a.unit, a.shifted = w.unit, shifted
	at += m
	if half, m := r.word(at); half.minutes == 30 {
		a.part = "5" // "an hour and a half"
		at += m
	}
	return a, at - i
}

// countOf reads the number of an amount: digits, words, an article, "several".
func (r *timeReader) countOf(i int) (a amount, n int) {
	w, n := r.word(i)
	switch {
	case w.roles&vagueRole != 0:
		return amount{number: 1, vague: true}, n
	case w.roles&articleRole != 0:
		return amount{number: 1}, n
	}
	a.number, a.part, n = r.digitsAmount(i)
	if n == 0 {
		a.number, n = r.cardinal(i)
	}
	if n == 0 {
		return a, 0
	}
	if w, m := r.word(i + n); w.roles&numberRole != 0 && w.number >= 100 && a.part == "" {
		a.number *= int(w.number)
		n += m
	}
	if half, m := r.word(i + n); half.minutes == 30 {
		a.part, n = "5", n+m // "one and a half hours"
	}
	return a, n
}

// digitsAmount reads 14, 3.5, 1,200.
func (r *timeReader) digitsAmount(i int) (whole int, part string, n int) {
	whole, width := r.number(i)
	if width == 0 || width > 6 {
		return 0, "", 0
	}
	if i > 0 && !r.tokens[i].space && r.tokens[i-1].kind == markToken && !amountMarks[r.tokens[i-1].lower] {
		return 0, "", 0
	}
	n = 1
	for width < 4 && r.joins(i+n, ",") && n < 5 {
		group, w := r.number(i + n + 1)
		if w != 3 {
			break
		}
		whole, n = whole*1000+group, n+2
	}
	if _, w := r.number(i + n + 1); w > 0 && w < 4 && (r.joins(i+n, ".") || r.joins(i+n, ",")) {
		part, n = r.tokens[i+n+1].lower, n+2
	}
	return whole, part, n
}

// amountMarks are the marks that may touch the number of an amount.
var amountMarks = set(`( “ " ‘ ' - – — / « „ [ ~`)

// maxNumberWords is how many words a spoken number has.
const maxNumberWords = 8

// cardinal reads a number in words: twenty-four, two hundred and ten.
func (r *timeReader) cardinal(i int) (value, n int) {
	total, current, at := 0, 0, i
	for words := 0; words < maxNumberWords; words++ {
		next := at
		if words > 0 {
			if r.is(next, "-") {
				next++
			} else {
				next += r.plays(next, andRole)
			}
		}
		w, m := r.word(next)
		if w.roles&numberRole == 0 {
			break
		}
		v := int(w.number)
		switch {
		case v >= 1000:
			total, current = total+max(current, 1)*v, 0
		case v == 100 && current < 100:
			current = max(current, 1) * v
		case words == 0 || current%100 == 0 && (current > 0 || total > 0):
			current += v
		case current%10 == 0 && v < 10 && v > 0:
			current += v
		default:
			return total + current, at - i
		}
		at = next + m
	}
	return total + current, at - i
}

// spokenYear reads a year in words: nineteen seventy-eight, nineteen zero one,
// two thousand and eighteen.
func (r *timeReader) spokenYear(i int) (value, n int) {
	value, n = r.cardinal(i)
	if n == 0 {
		return 0, 0
	}
	if value >= 1000 && value < 2200 {
		return value, n
	}
	if value < 11 || value > 21 {
		return 0, 0
	}
	rest, m := r.cardinal(i + n)
	if w, _ := r.word(i + n); m == 0 || rest > 99 || rest < 10 && w.number != 0 {
		return 0, 0
	}
	return value*100 + rest, n + m
}
