package lexicon

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/lede-go/lede/internal/prose"
)

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
		x.add(group(w.units, i), func(t *TimeWord) { t.Roles |= UnitRole; t.Unit, t.Single = u, true })
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
	x.add(w.smallHours, func(t *TimeWord) { t.Roles |= PartRole; t.Part, t.SmallHours = "MO", true })
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
	for u, words := range w.alternately {
		x.add(words, func(t *TimeWord) { t.Roles |= FrequencyRole; t.Every, t.Alternate = u, true })
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
	x.add(w.ofDay, func(t *TimeWord) { t.OfDay = true })
	x.add(w.dayEnds, func(t *TimeWord) { t.Roles |= EdgeRole; t.Edge, t.DayEnd = EdgeEnd, true })
	x.add(w.nothing, func(t *TimeWord) { t.Roles &^= OpeningRoles; t.Nothing = true })
	x.add(w.weak, func(t *TimeWord) { t.Roles |= WeakRole })
	for n, words := range w.quarterHours {
		x.add(words, func(t *TimeWord) { t.Roles |= UnitRole; t.Unit, t.Times = calendar.MinuteUnit, int8(15*n) })
	}
	x.add(w.age, func(t *TimeWord) { t.Age = true })
	x.add(w.beforeChrist, func(t *TimeWord) { t.BeforeChrist = true })
	x.add(w.minus, func(t *TimeWord) { t.Minus = true })
	x.add(w.nightTo, func(t *TimeWord) { t.NightTo = true })
	x.add(w.local, func(t *TimeWord) { t.Local = true })
	x.add(w.placeTime, func(t *TimeWord) { t.PlaceTime = true })
	x.add(w.shortly, func(t *TimeWord) { t.Shortly = true })
	x.add(w.until, func(t *TimeWord) { t.Until = true })
	x.add(w.holyWeek, func(t *TimeWord) { t.Roles |= HolidayRole; t.Holiday, t.Around = "good friday", calendar.WeekUnit })
	x.add(w.hedges, func(t *TimeWord) { t.Hedge = true })
	x.add(w.spans, func(t *TimeWord) { t.Spans = true })
	x.add(w.hence, func(t *TimeWord) { t.Hence = true })
	x.add(w.lasting, func(t *TimeWord) { t.Lasting = true })
	x.add(w.dayTail, func(t *TimeWord) { t.DayTail = true })
	x.add(w.between, func(t *TimeWord) { t.Between = true })
	x.add(w.businessDays, func(t *TimeWord) { t.Business = true })
	x.add(w.bounds, func(t *TimeWord) { t.Bound = true })
	x.add(w.since, func(t *TimeWord) { t.Since = true })
	x.add(w.running, func(t *TimeWord) { t.Running = true })
	x.add(w.orTwo, func(t *TimeWord) { t.OrTwo = true })
	x.add(w.or, func(t *TimeWord) { t.Or = true })
	x.add(w.counted, func(t *TimeWord) { t.WeekdayTail = true })
	x.add(w.is, func(t *TimeWord) { t.Is = true })
	x.add(w.alternate, func(t *TimeWord) { t.Alternate = true })
	x.add(w.whole, func(t *TimeWord) { t.Whole = true })
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
	for n, words := range w.collectives {
		x.add(words, func(t *TimeWord) { t.Collective = int8(n) })
	}
	for n, words := range w.ordinals {
		x.add(words, func(t *TimeWord) { t.Roles |= OrdinalRole; t.Ordinal = int16(n) })
	}
	for n, words := range w.decades {
		x.add(words, func(t *TimeWord) { t.Roles |= DecadeRole; t.Number = int32(n) })
	}
	x.joinNumbers(w)
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

// joinNumbers adds the numbers that are one word of several: einundzwanzig, trentasei,
// centocinquanta, zweitausendachtzehn. Of hundreds and thousands those up to 950 that
// count in fifties, and the years of our time.
func (x timeIndex) joinNumbers(w *timeWords) {
	if w.tensJoin == "" && !w.joinedNumbers {
		return
	}
	set := func(n int, word string) {
		if e := x[word]; e == nil || e.Word.Roles&(NumberRole|DecadeRole) == 0 {
			x.add(word, func(t *TimeWord) { t.Roles |= NumberRole; t.Number = int32(n) })
		}
	}
	var below [100][]string
	for n := 1; n < 100; n++ {
		tens, ones := strings.Fields(w.numbers[n-n%10]), strings.Fields(w.numbers[n%10])
		tens = slices.DeleteFunc(tens, func(word string) bool { return strings.HasSuffix(word, "'") }) // "ottant'anni"
		switch {
		case n < 20 || n%10 == 0:
			below[n] = strings.Fields(w.numbers[n])
			continue
		case w.tensJoin == "":
			below[n] = joinWords(tens, ones)
		default:
			for join := range strings.FieldsSeq(w.tensJoin) {
				below[n] = append(below[n], joinWords(joinWords(ones, []string{join}), tens)...)
			}
		}
		for _, word := range below[n] {
			set(n, word)
			for ending := range strings.FieldsSeq(w.tensEnding) {
				x.add(word+ending, func(t *TimeWord) { t.Roles |= OrdinalRole; t.Ordinal = int16(n) })
			}
		}
	}
	if !w.joinedNumbers {
		return
	}
	hundred, thousands := strings.Fields(w.numbers[100])[:1], strings.Fields(w.numbers[1000])
	twoThousand := joinWords(below[2], thousands[len(thousands)-1:])
	for n := 1; n < 10; n++ {
		heads := joinWords(below[n], hundred)
		if n == 1 {
			heads = hundred
		}
		for _, head := range heads {
			set(100*n, head)
			for _, word := range joinWords([]string{head}, below[50]) {
				set(100*n+50, word)
			}
		}
	}
	years := joinWords(thousands[:1], joinWords(below[9], hundred))
	if w.tensJoin != "" {
		years = joinWords(below[19], hundred) // "neunzehnhundert", not "millenovecento"
	}
	for _, word := range years {
		set(1900, word)
	}
	for _, word := range twoThousand {
		set(2000, word)
	}
	for k := 1; k < 100; k++ {
		for _, word := range joinWords(years, below[k]) {
			set(1900+k, word)
		}
		for _, word := range joinWords(twoThousand, below[k]) {
			set(2000+k, word)
		}
	}
}

// joinWords returns each of the heads with each of the tails behind it, also without its
// last vowel before another: "ventuno", "novecentottanta".
func joinWords(heads, tails []string) (words []string) {
	const vowels = "aio"
	for _, head := range heads {
		for _, tail := range tails {
			if words = append(words, head+tail); strings.Contains(vowels, head[len(head)-1:]) && strings.Contains("uo", tail[:1]) {
				words = append(words, head[:len(head)-1]+tail)
			}
		}
	}
	return words
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
	for u, shifts := range w.anchoredUnits {
		for n, words := range shifts {
			x.add(words, func(t *TimeWord) { t.Roles |= DayRole; t.Unit, t.Shift, t.AnchoredDay = u, int8(n), true })
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
		if e.Phrases[at].is(tokens[1:]) {
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

// is reports whether the tokens begin with the phrase's.
func (p *timePhrase) is(tokens []prose.Token) bool {
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
