package timex

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// relativeDay reads "yesterday".
func (r *timeReader) relativeDay(i int, x *timex) int {
	w, n := r.word(i)
	if w.Unit > calendar.DayUnit {
		if !x.can(shiftSlot) {
			return 0
		}
		x.has |= shiftSlot
		x.unit, x.shift, x.anchored = w.Unit, int(w.Shift), w.AnchoredDay
		if w.Edge != lexicon.EdgeNone {
			x.has |= edgeSlot // "Jahresende"
			x.edge = w.Edge
		}
		return n
	}
	if !x.can(relativeSlot) || w.Roles&lexicon.PartRole != 0 && r.isPartHere(i, x) ||
		w.AnchoredDay && r.plays(i+n, lexicon.OfRole) > 0 { // "à la veille du vote"
		return 0
	}
	x.has |= relativeSlot
	x.relative, x.anchored = int(w.Shift), w.AnchoredDay
	return n
}

// isPartHere reports whether a word that means tomorrow and morning means the
// morning: behind an article, a weekday or an hour ("am Morgen", "lunes por la
// mañana").
func (r *timeReader) isPartHere(i int, x *timex) bool {
	if r.partFollows(i + 1) {
		return false // "a las cinco mañana por la tarde"
	}
	noun := r.Tokens[i].Capital && !r.Tokens[i].First // "am Morgen"
	return noun || r.endsAt(i, lexicon.TheRole|lexicon.ShiftRole|lexicon.EveryRole) > 0 || x.has&^edgeSlot != 0
}

// dayPart reads "tonight", "last night", "this morning" where they are one
// entry.
func (r *timeReader) dayPart(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(relativeSlot) {
		return 0
	}
	x.has |= relativeSlot | partSlot
	x.relative, x.part = int(w.Shift), w.Part
	return n
}

// partOfDay reads "morning", "in the evening".
func (r *timeReader) partOfDay(i int, x *timex) int {
	w, n := r.word(i)
	if x.has == 0 && w.Roles&lexicon.WeakRole != 0 && r.endsAt(i, lexicon.TheRole|lexicon.InRole|lexicon.AtRole) == 0 && !r.clockFollows(i+n) || !x.can(partSlot) ||
		x.has == 0 && w.Roles&lexicon.PartRole == 0 && !r.isEachDay(i, i+n) {
		return 0
	}
	if r.isOfElse(i + n) {
		if w.SmallHours {
			return 0 // "the early hours of the siege"
		}
		x.untold = true // "the night of the siege"
	}
	if m := r.plays(i+n, lexicon.BeforeRole|lexicon.AfterRole); m > 0 && x.has == 0 &&
		(i+n+m >= len(r.Tokens) || r.Tokens[i+n+m].Kind == prose.Mark || r.namesEvent(i+n+m)) {
		x.untold = true // "the morning after", "the night before the vote"
	}
	if w.Roles&lexicon.PartRole == 0 {
		x.has |= everySlot
	}
	x.has |= partSlot
	x.part, x.small = w.Part, w.SmallHours
	if b, m := r.word(i + n); x.has == partSlot && b.AnchoredBehind && b.Behind != 0 && r.endsAsDay(i+n+m) {
		x.has |= shiftSlot // "la nuit précédente"
		x.shift, x.unit, x.anchored = int(b.Behind), calendar.DayUnit, true
		return n + m
	}
	if b, m := r.word(i + n); x.has == partSlot && b.Roles&lexicon.ShiftBehindRole != 0 && !b.AnchoredBehind && b.Behind != 0 {
		x.has |= shiftSlot // "la nuit dernière"
		x.shift, x.unit = int(b.Behind), calendar.DayUnit
		if n += m; w.Part == "NI" && b.Behind > 0 {
			x.shift = 0 // "la nuit prochaine" is the coming one
		}
	}
	return n + r.minutesOfPart(i+n, x)
}

// isEachDay reports whether the parts of the day between i and end are those of every day:
// "in the mornings", "por las noches", but not "in the nights of May".
func (r *timeReader) isEachDay(i, end int) bool {
	the := r.endsAt(i, lexicon.TheRole)
	return the > 0 && r.endsAt(i-the, lexicon.InRole|lexicon.AtRole) > 0 && r.endsAsDay(end) && r.plays(end, lexicon.OfRole|lexicon.BeforeRole|lexicon.AfterRole) == 0
}

// clockFollows reports whether a time of day stands at i: "afternoon 7:00".
func (r *timeReader) clockFollows(i int) bool {
	x := timex{half: noHalf}
	return i < len(r.Tokens) && !r.Tokens[i].First && r.plays(i, lexicon.NumberRole) > 0 && r.spokenClock(i, &x) > 0 || r.isClock(i)
}

// weekdayName reads "Tuesday", "Tue.", "Tuesdays".
func (r *timeReader) weekdayName(i int, x *timex) int {
	w, n := r.word(i)
	end := i + n
	if !x.can(weekdaySlot) || w.Roles&lexicon.OrdinalRole != 0 && r.countsNoun(i, end) {
		return 0 // "segunda semana"
	}
	if x.has&(shiftSlot|weekdaySlot) == shiftSlot && x.unit != calendar.WeekUnit && x.unit != calendar.DayUnit {
		return 0 // "mai dernier, lundi"
	}
	if r.is(end, ".") && r.isAbbreviated(end-1) {
		end++
	}
	if w.Roles&lexicon.WeakRole != 0 && !r.closing && !r.datesWeekday(i, end, x) {
		return 0
	}
	if r.isForename(i, end, x) {
		return 0
	}
	if w.Roles&lexicon.WeekdayRole == 0 {
		x.has |= everySlot
	}
	x.has |= weekdaySlot
	x.weekday = int(w.Weekday)
	if w.Part != "" && x.can(partSlot) {
		x.has |= partSlot // "Montagabend"
		x.part = w.Part
	}
	if every, m := r.word(end); every.Alternate && x.has == weekdaySlot && r.endsAt(i, lexicon.ArticleRole) > 0 {
		x.has |= everySlot
		return end + m - i // "un lundi sur deux"
	}
	if half, m := r.halfDay(end); half != noHalf && r.Lex.Time.MonthFirst && x.can(partSlot) && r.isHalfDay(end, m) {
		x.has |= partSlot // "Tuesday pm"
		x.part = [...]string{morning: "MO", afternoon: "AF"}[half]
		return end + m - i
	}
	end = r.shiftBehind(end, x)
	return end + r.dayInBrackets(end, x) - i
}

// isForename reports whether a weekday is a name, in languages that write no weekday with
// a capital: "Domingo Ruiz".
func (r *timeReader) isForename(i, end int, x *timex) bool {
	if x.has != 0 || !r.Lex.Time.NounFirst || !r.Tokens[i].Capital || end >= len(r.Tokens) || end > i+1 {
		return false
	}
	next := &r.Tokens[end]
	return next.Capital && !next.First && next.Space && r.entry(end) == nil
}

// countsNoun reports whether what follows a weekday that is an ordinal as well can only
// be what it counts: "a sexta fila", but not "na sexta ele disse".
func (r *timeReader) countsNoun(i, end int) bool {
	if r.plays(end, lexicon.UnitRole) > 0 {
		return true
	}
	if end >= len(r.Tokens) || r.endsAt(i, lexicon.TheRole) == 0 {
		return false
	}
	next, ordinal := &r.Tokens[end], r.Tokens[end-1].Lower
	agrees := strings.HasSuffix(next.Lower, ordinal[len(ordinal)-1:])
	return agrees && next.Kind == prose.Word && !next.Capital && r.words[next.Word].IsPlain() && r.tenseOf(end) == unsure
}

// datesWeekday reports whether a weak weekday ("sun", "sat") has a date or a
// time beside it.
func (r *timeReader) datesWeekday(i, end int, x *timex) bool {
	if x.has&^edgeSlot != 0 && r.Tokens[i].Capital || r.endsAt(i, lexicon.InRole|lexicon.ShiftRole|lexicon.EveryRole|lexicon.FromRole) > 0 && (r.Tokens[i].Capital || end-i > 1 || len(r.Tokens[i].Lower) > 4) ||
		r.plays(i, lexicon.RepeatingRole) > 0 && r.plays(i, lexicon.WeekdayRole) == 0 && r.endsAt(i, lexicon.AtRole) > 0 && r.endsAt(i, lexicon.TheRole) == 0 { // "aos sábados"
		return true
	}
	at := end
	if r.listsWeekday(i, end) {
		return true
	}
	if r.is(at, ",") {
		at++
	}
	at += r.plays(at, lexicon.TheRole|lexicon.AtRole|lexicon.InRole)
	if day, width := r.number(at); width > 0 && width < 3 && day <= 31 && r.plays(at+1, lexicon.UnitRole) == 0 {
		return r.Tokens[i].Capital && (!r.Tokens[i].First || at > end) // "So 45 Schweine" is none
	}
	if w, _ := r.word(at + r.plays(at, lexicon.ShiftRole)); w.Unit == calendar.WeekUnit && r.plays(at, lexicon.ShiftRole) > 0 {
		return true // "sexta desta semana"
	}
	tail, _ := r.word(end)
	const letters = 2 // of "so", which is mostly another word: so Jan Roe, so früh
	if len(r.Tokens[i].Lower) <= letters && (!r.Tokens[i].Capital || r.Tokens[i].First) {
		return tail.DayTail
	}
	return tail.DayTail || r.plays(at, lexicon.MonthRole|lexicon.OrdinalRole|lexicon.PartRole) > 0
}

// listsWeekday reports whether the abbreviated weekday at i is one of a list, with others
// on either side of it or one before it and its full stop behind: "terça, qua, qui., ou
// sex.". In a language that writes weekdays with a capital it has one.
func (r *timeReader) listsWeekday(i, end int) bool {
	if !r.Tokens[i].Capital && !r.Lex.Time.NounFirst || end < len(r.Tokens) && r.Tokens[end].Kind != prose.Mark {
		return false
	}
	next := r.plays(end+1, lexicon.WeekdayRole|lexicon.DayRole)
	follows := r.is(end, ",") && next > 0 && end+1+next < len(r.Tokens) && r.Tokens[end+1+next].Kind == prose.Mark
	if r.Tokens[i].First {
		return follows
	}
	before := r.weekdayListed(i)
	stop := r.is(end-1, ".") || r.is(end, ".") && r.is(end+1, ",")
	return before && (follows || stop)
}

// weekdayListed reports whether a weekday and a comma or "or" stand before i.
func (r *timeReader) weekdayListed(i int) bool {
	at := i - 1
	if w, n := r.word(at); n == 1 && w.Or {
		at--
	}
	marks := at
	for at > marks-2 && (r.is(at, ",") || r.is(at, ".") && at < marks) {
		at--
	}
	return at < i-1 && at >= 0 && r.plays(at, lexicon.WeekdayRole) > 0
}

// weekdayNumber reads a weekday that is counted: "6ª feira", in a list "qui. ou 6a".
func (r *timeReader) weekdayNumber(i int, x *timex) int {
	value, width := r.number(i)
	if width != 1 || value < 2 || value > 6 || !x.can(weekdaySlot) || r.touches(i-1) {
		return 0
	}
	end := r.ordinalEnding(i + 1)
	tailed := r.countsWeekday(i)
	if end == i+1 || !tailed && !(r.weekdayListed(i) && (end >= len(r.Tokens) || r.Tokens[end].Kind == prose.Mark)) {
		return 0
	}
	if tailed {
		end += 1 + btoi(r.is(end, "-"))
	}
	x.has |= weekdaySlot
	x.weekday = value - 1
	return r.shiftBehind(end, x) - i
}

// countsWeekday reports whether the number at i is that of a weekday: "2ª-feira".
func (r *timeReader) countsWeekday(i int) bool {
	end := r.ordinalEnding(i + 1)
	w, _ := r.word(end + btoi(r.is(end, "-")))
	return w.WeekdayTail && end > i+1
}

// holidayName reads "Christmas Eve".
func (r *timeReader) holidayName(i int, x *timex) int {
	w, n := r.word(i)
	if !x.can(holidaySlot) {
		return 0
	}
	x.has |= holidaySlot
	x.holiday, x.around = w.Holiday, w.Around // "Semana Santa"
	if week, m := r.word(i + n); (week.Unit == calendar.WeekUnit || week.Unit == calendar.WeekendUnit) && week.Roles&lexicon.PluralRole == 0 && r.Lex.Time.MonthFirst {
		x.around = week.Unit // "Labor Day weekend"
		n += m
	}
	return r.shiftBehind(i+n, x) - i // "Noël dernier"
}

// countsElse reports whether the bare number at i is an hour, the end of a range
// or a number of things: "Friday 200 people".
func (r *timeReader) countsElse(i int) bool {
	next := i + 1
	if r.Lex.Time.NumberedDays && r.endsAt(i, lexicon.UnitRole) > 0 && !r.isRange(next) {
		return false // "sexta-feira dia 15"
	}
	if r.plays(next, lexicon.AtRole) > 0 && r.plays(next, lexicon.HoursRole) > 0 && r.endsAt(i, lexicon.WeekdayRole) > 0 && r.Lex.Time.NumberedDays {
		return false // "sábado 20 às 2"
	}
	if r.endsAt(i, lexicon.AtRole|lexicon.FromRole) > 0 || r.isRange(next) {
		return true
	}
	return next < len(r.Tokens) && r.Tokens[next].Kind == prose.Word && !r.Tokens[next].First &&
		r.plays(next, lexicon.ToRole|lexicon.AtRole|lexicon.FromRole|lexicon.InRole) == 0
}

// dayAlone reads the day of a month that the expression or the calendar names
// otherwise: "Friday the 22nd", "Monday 14".
func (r *timeReader) dayAlone(i int, x *timex) int {
	value, width := r.number(i)
	if width == 0 || width > 2 || value < 1 || value > 31 || r.continues(i) || r.touches(i-1) || r.touches(i+1) {
		return 0
	}
	if !x.can(daySlot) || x.has == 0 && !r.isEachMonth(i+1) && !r.isDayOfMonth(i) && !r.liesInMonth(i) && !r.isBareDay(i) {
		return 0
	}
	end := r.bareDayEnd(i)
	atHour := x.has&(weekdaySlot|everySlot) == 0 && x.has&clockSlot != 0 // "las siete del 15"
	named := r.endsAt(i, lexicon.TheRole) > 0 || r.Lex.Time.NumberedDays && r.plays(i-1, lexicon.UnitRole) > 0
	if atHour && (!named || r.endsAt(i, lexicon.HoursRole) > 0 || !r.hourEnds(end)) {
		return 0
	}
	ofPart := x.has&partSlot != 0 // "the morning of the 5th", "la noche del 3"
	if ofPart && (!named || x.has&(shiftSlot|relativeSlot) != 0 || r.endsAt(i, lexicon.HoursRole) > 0 || !r.endsAsDay(end) && r.couldCount(end) || end == i+1 && r.Lex.Time.MonthFirst) {
		return 0
	}
	atHour = atHour || ofPart
	if r.plays(end, lexicon.UnitRole|lexicon.MonthRole) > 0 || !atHour && end == i+1 && !r.isBoundDay(i, end) && r.countsElse(i) {
		return 0
	}
	x.has |= daySlot
	x.day = value
	return end - i
}

// numberedDay reads the number of "el día 18", where a month does not follow.
func (r *timeReader) numberedDay(i, n int, x *timex) int {
	value, m := r.smallNumber(i + n)
	at := r.ordinalEnding(i + n + m)
	if m == 0 || value < 1 || !x.can(daySlot) || r.continues(i+n) || r.plays(at, lexicon.UnitRole) > 0 {
		return 0
	}
	if k := r.plays(at, lexicon.OfRole); r.plays(at+k, lexicon.MonthRole) > 0 {
		return 0
	}
	x.has |= daySlot
	x.day = value
	return at - i
}

// isEachMonth reports whether "th of every" stands at i.
func (r *timeReader) isEachMonth(i int) bool {
	end := r.ordinalEnding(i)
	n := r.plays(end, lexicon.OfRole)
	return n > 0 && r.plays(end+n, lexicon.EveryRole) > 0 && (end > i || r.Lex.Time.NounFirst && r.endsAt(i-1, lexicon.TheRole|lexicon.UnitRole) > 0)
}

// isDayOfMonth reports whether "on the 18th" stands at i and no noun follows.
func (r *timeReader) isDayOfMonth(i int) bool {
	end := r.ordinalEnding(i + 1)
	before := i - r.endsAt(i, lexicon.TheRole)
	hours := r.plays(end, lexicon.AtRole|lexicon.FromRole)
	alone := before == i && r.plays(i-1, lexicon.InAheadRole|lexicon.AtRole|lexicon.ApproxRole|lexicon.BeforeRole|lexicon.AfterRole) > 0 // "in 15 at 8 p.m."
	timed := hours > 0 && !alone && end+hours < len(r.Tokens) && r.isClock(end+hours)                                                    // "on the 17 at 8 p.m.", "on 15 at 8:00"
	if end == i+1 && !timed || r.endsAt(before, lexicon.InRole|lexicon.FromRole|lexicon.ToRole) == 0 ||
		before == i && r.endsAt(i, lexicon.OfRole|lexicon.FromRole|lexicon.ToRole) > 0 { // "from 1st to 2nd base"
		return false
	}
	return end >= len(r.Tokens) || r.Tokens[end].Kind == prose.Mark && (!r.is(end, "-") || r.Tokens[end].Space) ||
		r.plays(end, lexicon.InRole|lexicon.AtRole|lexicon.FromRole|lexicon.ToRole) > 0 && r.plays(end, lexicon.OfRole|lexicon.EdgeRole) == 0 // not "en 2e mi-temps"
}

// liesInMonth reports whether the month that the number at i lies in follows it: "el 5 del
// mes pasado".
func (r *timeReader) liesInMonth(i int) bool {
	at := r.bareDayEnd(i)
	of := r.plays(at, lexicon.OfRole)
	if of == 0 {
		return false
	}
	at += of
	at += r.plays(at, lexicon.TheRole)
	shift := r.plays(at, lexicon.ShiftRole)
	at += shift
	w, n := r.word(at)
	switch {
	case w.Unit != calendar.MonthUnit:
		return false
	case w.Roles&lexicon.DayRole != 0:
		return true // "le 21 de ce mois"
	}
	return w.Roles&lexicon.UnitRole != 0 && (w.Roles&lexicon.PluralRole == 0 || w.Single) && r.endsAt(i, lexicon.TheRole) > 0 &&
		(shift > 0 || r.plays(at+n, lexicon.ShiftBehindRole) > 0)
}

// isBareDay reports whether the number at i, with an article and no ending, is the day of
// a month: behind a verb and before nothing that it could count, "aura lieu le 23".
func (r *timeReader) isBareDay(i int) bool {
	end := r.bareDayEnd(i)
	if r.isBoundDay(i, end) {
		return true
	}
	if i < 1 || i < 2 && !r.Lex.OrdinalDot() || !r.Lex.Time.DayArticles[r.Tokens[i-1].Lower] {
		return false
	}
	if r.Lex.OrdinalDot() {
		return end == i+2 && r.followsDay(end)
	}
	if end < len(r.Tokens) && r.Tokens[end].Kind != prose.Mark && (r.plays(end, lexicon.InRole|lexicon.AtRole) == 0 || r.plays(end, lexicon.OfRole) > 0) &&
		!r.beginsHours(end) {
		return false
	}
	for k := i - 2; k >= max(i-3, 0); k-- { // "reviendra le 23", "vais partir le 23"
		if w, _ := r.word(k); w.Roles&lexicon.WeakRole == 0 && r.tenseOf(k) != unsure {
			return true
		}
	}
	return false
}

// isBoundDay reports whether the number at i, which ends before end, is the day of a month
// behind a phrase that bounds a time, and nothing follows that it could count: "jusqu'au
// 30", "a partire dal 10 vale", but not "jusqu'au 30 rue du Port".
func (r *timeReader) isBoundDay(i, end int) bool {
	if !r.Lex.Time.NounFirst {
		return false
	}
	for k := 1; k <= maxBound && k <= i; k++ {
		if w, n := r.word(i - k); n == k && w.Bound {
			return end >= len(r.Tokens) || r.Tokens[end].Kind == prose.Mark && !r.touches(end) && !r.is(end, "-") || r.tenseOf(end) != unsure ||
				r.plays(end, lexicon.InRole|lexicon.AtRole) > 0 && r.plays(end, lexicon.OfRole|lexicon.PerRole|lexicon.ToRole) == 0 && (end+1 >= len(r.Tokens) || r.Tokens[end+1].Kind != prose.Number)
		}
	}
	return false
}

// maxBound is how many tokens such a phrase has at most: jusqu'au.
const maxBound = 4

// followsDay reports whether the word at i is none that an ordinal could count, and no
// adjective: "am 23. im Rathaus", "am 23. tagt der Rat", not "am 3. großen Tag".
func (r *timeReader) followsDay(i int) bool {
	if i >= len(r.Tokens) || r.Tokens[i].Kind != prose.Word || r.Tokens[i].Capital {
		return false
	}
	return r.plays(i, lexicon.InRole|lexicon.AtRole|lexicon.FromRole) > 0 || strings.HasSuffix(r.Tokens[i].Lower, "t")
}

// bareDayEnd returns where the number at i with its ending or its full stop ends.
func (r *timeReader) bareDayEnd(i int) int {
	end := r.ordinalEnding(i + 1)
	if end == i+1 && r.Lex.OrdinalDot() && r.is(end, ".") && !r.Tokens[end].Space && end+1 < len(r.Tokens) && !r.Tokens[end+1].First {
		end++
	}
	return end
}

// beginsHours reports whether "from" and a range of hours stand at i: "le 17 de 14 à 16".
func (r *timeReader) beginsHours(i int) bool {
	n := r.plays(i, lexicon.FromRole)
	return n > 0 && i+n < len(r.Tokens) && r.Tokens[i+n].Kind == prose.Number && (r.isRange(i+n+1) || r.isClock(i+n))
}

// edge reads "early", "mid-", "the end of".
func (r *timeReader) edge(i int, x *timex) int {
	edge, n := r.word(i)
	if r.is(i+n, ",") {
		return 0 // "Thursday early, Monday evening"
	}
	if x.has&^everySlot != 0 {
		at := i + n + btoi(r.is(i+n, "-"))
		at += r.plays(at, lexicon.InRole)
		at += r.plays(at, lexicon.TheRole) // "Monday early in the morning"
		if x.has&(weekdaySlot|relativeSlot|daySlot) == 0 || x.has&(edgeSlot|partSlot) != 0 || r.plays(at, lexicon.PartRole) == 0 {
			return 0
		}
	}
	if at := i + n + r.plays(i+n, lexicon.AtRole); at > i+n && at < len(r.Tokens) && r.isClock(at) && edge.Edge == lexicon.EdgeStart {
		return 0 // "they start at 17.30"
	}
	next := r.glue(i+n, x)
	if w, m := r.word(next); m == 0 || w.Roles&(lexicon.AgoRole|lexicon.LaterRole) != 0 && w.Roles&lexicon.OpeningRoles == 0 {
		if next >= len(r.Tokens) || r.Tokens[next].Kind != prose.Number {
			return 0
		}
	}
	x.has |= edgeSlot
	x.edge = edge.Edge
	x.looseEdge = !edge.OfDay && edge.Edge != lexicon.EdgeRest
	x.closes = edge.DayEnd && (r.plays(i+n, lexicon.OfRole) > 0 || n > 1)
	return n
}

// closeDay gives the end of a day the time of its last moment: "by the end of Friday", but
// not "the end of Friday's game", "the end of Friday prayers".
func (r *timeReader) closeDay(x *timex) {
	const day = relativeSlot | weekdaySlot | shiftSlot | monthSlot | daySlot | yearSlot
	named := x.has&(relativeSlot|weekdaySlot|daySlot) != 0 && x.has&^(day|edgeSlot) == 0
	if !x.closes || !named || x.to < len(r.Tokens) && (r.is(x.to, "'") || r.is(x.to, "’") || r.is(x.to, "-") || r.Lex.Time.MonthFirst && !r.endsAsDay(x.to)) {
		return
	}
	x.has = x.has&^edgeSlot | clockSlot
	x.clock, x.clockAt = clock{hour: 23, minute: 59, second: 59}, x.from
}

// reference reads "now", "recently", "soon".
func (r *timeReader) reference(i int, x *timex) int {
	w, n := r.word(i)
	if x.has != 0 || n > 1 && r.plays(i+n, lexicon.UnitRole|lexicon.WeekdayRole|lexicon.SeasonRole|lexicon.MonthRole|lexicon.NumberRole) > 0 ||
		n > 1 && i+n < len(r.Tokens) && r.Tokens[i+n].Kind == prose.Number {
		return 0 // "in the past two weeks"
	}
	x.has |= refSlot
	x.ref = w.Ref
	return n
}
