package site

import (
	"fmt"
	"slices"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/examples/archive/store"
)

// A timeline shows when somebody spoke: a pile of dots for each stretch of
// time. Its width is that of the page, so that places are per cent of it.
type timeline struct {
	Dots   []dot
	Ticks  []tick
	Height int
	Narrow bool // for a phone
	Axis   int  // y of the line
}

// A dot is one quote, or a bar the quotes of a pile that is too high for dots.
type dot struct {
	X      string
	Y      int
	Bar    int // height of a bar; 0 of a dot
	Class  string
	Weak   bool // the day is only that of publication
	Label  string
	Anchor string
}

// A tick is a mark below the line.
type tick struct {
	X, Label string
	Class    string // first or last: the name begins or ends there
}

const (
	dotStep   = 17
	pileLimit = 12
	fewRows   = 3
	topMargin = 10
	labels    = 30
)

// A unit is the stretch of time of one pile.
type unit struct {
	start func(time.Time) time.Time
	next  func(time.Time) time.Time
}

// units are the stretches, short ones first.
var units = []unit{
	{midnight, func(t time.Time) time.Time { return t.AddDate(0, 0, 1) }},
	{monday, func(t time.Time) time.Time { return t.AddDate(0, 0, 7) }},
	{func(t time.Time) time.Time { return date(t.Year(), t.Month()) }, func(t time.Time) time.Time { return t.AddDate(0, 1, 0) }},
	{func(t time.Time) time.Time { return date(t.Year(), (t.Month()-1)/3*3+1) }, func(t time.Time) time.Time { return t.AddDate(0, 3, 0) }},
	{func(t time.Time) time.Time { return date(t.Year(), 1) }, func(t time.Time) time.Time { return t.AddDate(1, 0, 0) }},
	{func(t time.Time) time.Time { return date(t.Year()/10*10, 1) }, func(t time.Time) time.Time { return t.AddDate(10, 0, 0) }},
}

func date(year int, month time.Month) time.Time {
	return time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

func monday(t time.Time) time.Time { return midnight(t).AddDate(0, 0, -(int(t.Weekday())+6)%7) }

// newTimeline lays out the dated quotes in at most that many piles.
func newTimeline(quotes []store.Quote, outlets []outlet, most int) timeline {
	var dated []store.Quote
	for _, q := range quotes {
		if !q.Time().IsZero() {
			dated = append(dated, q)
		}
	}
	if len(dated) == 0 {
		return timeline{}
	}
	slices.SortStableFunc(dated, func(a, b store.Quote) int { return day(a).Compare(day(b)) })
	u, starts := piles(day(dated[0]), day(dated[len(dated)-1]), most)
	byPile := map[time.Time][]store.Quote{}
	rows := fewRows
	for _, q := range dated {
		start := u.start(day(q))
		byPile[start] = append(byPile[start], q)
		rows = max(rows, len(byPile[start]))
	}
	t := timeline{}
	t.Axis = topMargin + min(rows, pileLimit)*dotStep
	t.Height = t.Axis + labels
	for i, start := range starts {
		x := fmt.Sprintf("%.2f%%", 100*(float64(i)+0.5)/float64(len(starts)))
		t.pile(x, byPile[start], outlets, rows)
	}
	t.Ticks = ticks(starts, u, min(5, most/5))
	return t
}

func day(q store.Quote) time.Time { return midnight(q.Time()) }

// piles returns the shortest unit that needs no more piles than most, and where
// each begins. With few of them the time around is shown too.
func piles(first, last time.Time, most int) (unit, []time.Time) {
	const fewest = 9
	for i, u := range units {
		var starts []time.Time
		for at := u.start(first); !at.After(last) && len(starts) <= most; at = u.next(at) {
			starts = append(starts, at)
		}
		if len(starts) > most && i < len(units)-1 {
			continue
		}
		for len(starts) < fewest {
			starts = append(starts, u.next(starts[len(starts)-1]))
			if len(starts) < fewest {
				starts = slices.Insert(starts, 0, u.start(starts[0].Add(-time.Hour)))
			}
		}
		return u, starts
	}
	panic("unreachable: the last unit takes any number of piles")
}

// pile adds the dots of one stretch of time.
func (t *timeline) pile(x string, quotes []store.Quote, outlets []outlet, rows int) {
	if len(quotes) == 0 {
		return
	}
	if rows > pileLimit {
		height := max(4, len(quotes)*pileLimit*dotStep/rows)
		t.Dots = append(t.Dots, dot{X: x, Y: t.Axis - 3 - height, Bar: height, Class: "s0", Anchor: quotes[0].Key,
			Label: fmt.Sprintf("%d quotes from %s", len(quotes), day(quotes[0]).Format("2 January 2006"))})
		return
	}
	for i, q := range quotes {
		label := day(q).Format("2 January 2006") + ", " + outletOf(q) + ": " + firstBytes(q.Text)
		t.Dots = append(t.Dots, dot{X: x, Y: t.Axis - dotStep/2 - 3 - i*dotStep, Class: classOf(outletOf(q), outlets),
			Weak: q.Said.Basis == lede.BasisPublished, Label: label, Anchor: q.Key})
	}
}

// ticks names some of the piles, evenly: as many as there is room for names.
func ticks(starts []time.Time, u unit, room int) []tick {
	step := max(1, (len(starts)+room-1)/room)
	format := "2 Jan 2006"
	switch u.next(starts[0]).Sub(starts[0]) / (24 * time.Hour) {
	case 1, 7:
	case 28, 29, 30, 31, 90, 91, 92:
		format = "Jan 2006"
	default:
		format = "2006"
	}
	var all []tick
	for i := step / 2; i < len(starts); i += step {
		x := 100 * (float64(i) + 0.5) / float64(len(starts))
		t := tick{X: fmt.Sprintf("%.2f%%", x), Label: starts[i].Format(format)}
		switch {
		case x < 10:
			t.Class = "first"
		case x > 90:
			t.Class = "last"
		}
		all = append(all, t)
	}
	return all
}
