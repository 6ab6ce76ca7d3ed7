package archive

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Tally counts what became of records. Records is the sum of Outcomes, and
// each outcome but Parsed the sum of its reasons.
type Tally struct {
	Records  int
	Outcomes map[Outcome]int
	Reasons  map[Outcome]map[string]int
	Posts    int
	Quotes   int
}

// Add counts one result.
func (t *Tally) Add(r *Result) {
	if t.Outcomes == nil {
		t.Outcomes = map[Outcome]int{}
		t.Reasons = map[Outcome]map[string]int{}
	}
	t.Records++
	t.Outcomes[r.Outcome]++
	if r.Article != nil {
		t.Posts += len(r.Article.Posts)
		t.Quotes += len(r.Article.Quotes)
		return
	}
	if t.Reasons[r.Outcome] == nil {
		t.Reasons[r.Outcome] = map[string]int{}
	}
	t.Reasons[r.Outcome][r.Reason]++
}

// String is the summary for people, one outcome a line.
func (t *Tally) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "records %9d\n", t.Records)
	for _, o := range []Outcome{Parsed, Skipped, Failed, Corrupt} {
		fmt.Fprintf(&b, "%-8s%9d", o, t.Outcomes[o])
		if o == Parsed {
			fmt.Fprintf(&b, "  with %d quotes and %d posts", t.Quotes, t.Posts)
		}
		b.WriteByte('\n')
		for _, reason := range slices.Sorted(maps.Keys(t.Reasons[o])) {
			fmt.Fprintf(&b, "%17d  %s\n", t.Reasons[o][reason], reason)
		}
	}
	return b.String()
}
