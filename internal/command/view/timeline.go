package view

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"github.com/lede-go/lede"
)

// A timeline shows the dated quotes and posts: a column for each day, month or
// year that has some, in order, the columns equally far apart.
type timeline struct {
	Columns       []column
	Width, Height int
	Axis          int // y of the line

	Own, Weak, Posts, Many bool // what of them is drawn, for the legend
}

// A column is one date.
type column struct {
	Date      string
	Day, Year string // the label's two lines
	X         int    // its middle
	From      int    // where the line to it begins
	Gap       bool   // long after the column before
	Dots      []dot
	start     time.Time
}

// A dot is one quote or post.
type dot struct {
	X, Y  int
	Class string
	Who   int // the speaker of a quote
	Label string
	ID    string // what it leads to
	Post  bool
	Weak  bool // the date is only that of publication
	Count int  // how many it stands for, where they are too many to be drawn
}

// The measures of a timeline, in units of the drawing.
const (
	dotSize   = 20 // from dot to dot
	dotRows   = 5  // dots above each other before the next pile begins
	mostDots  = 30 // of a column; of more their number is shown
	leastWide = 92 // a column's label
	margin    = 16
	labels    = 44 // below the axis
	longGap   = 45 * 24 * time.Hour
)

// newTimeline lays out the dated quotes and posts.
func newTimeline(a *lede.Article, quotes []quote) timeline {
	columns := map[string]*column{}
	add := func(date string, d dot) {
		start, ok := lede.Date{Value: date}.Time()
		if !ok {
			return
		}
		day := date[:min(len(date), len("2006-01-02"))]
		if columns[day] == nil {
			columns[day] = &column{Date: day, start: start.Truncate(24 * time.Hour)}
			columns[day].Day, columns[day].Year = axisLabel(day)
		}
		columns[day].Dots = append(columns[day].Dots, d)
	}
	for _, q := range quotes {
		id := q.ID
		if !q.Shown {
			id = "about-" + q.ID
		}
		add(q.Said.Value, dot{Class: q.Class, Who: q.By, Label: q.Label + ": " + q.Text, ID: id, Weak: q.Said.Basis == lede.BasisPublished})
	}
	for i, p := range a.Posts {
		who := p.Author.Name
		if who == "" {
			who = "@" + p.Author.Handle
		}
		add(p.Posted.Value, dot{Class: "post", Label: "Post by " + who + ", " + readable(p.Posted.Value), ID: postID(i), Post: true})
	}
	t := timeline{}
	for _, c := range columns {
		if n := len(c.Dots); n > mostDots {
			first := c.Dots[0]
			c.Dots = []dot{{Count: n, ID: first.ID, Label: grouped(n) + " quotes and posts, the first of them"}}
		}
		for _, d := range c.Dots {
			switch {
			case d.Count > 0:
				t.Many = true
			case d.Post:
				t.Posts = true
			case d.Weak:
				t.Weak = true
			default:
				t.Own = true
			}
		}
		t.Columns = append(t.Columns, *c)
	}
	slices.SortFunc(t.Columns, func(a, b column) int {
		return cmp.Or(a.start.Compare(b.start), cmp.Compare(a.Date, b.Date))
	})
	t.place()
	return t
}

// place gives the columns and dots their places.
func (t *timeline) place() {
	rows := 1
	for _, c := range t.Columns {
		rows = max(rows, min(len(c.Dots), dotRows))
	}
	t.Axis = margin + rows*dotSize
	t.Height = t.Axis + labels
	x := margin
	for i := range t.Columns {
		c := &t.Columns[i]
		piles := (len(c.Dots) + dotRows - 1) / dotRows
		width := max(leastWide, (piles+1)*dotSize)
		c.X = x + width/2
		if i > 0 {
			c.From = t.Columns[i-1].X
			c.Gap = c.start.Sub(t.Columns[i-1].start) > longGap
		} else {
			c.From = c.X
		}
		for k := range c.Dots {
			c.Dots[k].X = c.X + (k/dotRows)*dotSize - (piles-1)*dotSize/2
			c.Dots[k].Y = t.Axis - dotSize/2 - 4 - (k%dotRows)*dotSize
		}
		x += width
	}
	t.Width = x + margin
}

// axisLabel returns the two lines below a column.
func axisLabel(date string) (day, year string) {
	t, _ := lede.Date{Value: date}.Time()
	year = strconv.Itoa(t.Year())
	switch len(date) {
	case len("2006"):
		return year, ""
	case len("2006-01"):
		return t.Format("January"), year
	}
	return t.Format("2 January"), year
}
