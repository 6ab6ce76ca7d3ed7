package lede

import (
	"cmp"
	"slices"
	"strings"
)

// An occasion is a usable time expression where it stands, as the date of what
// is said there.
type occasion struct {
	from, to int    // tokens
	value    string // ISO 8601
	quoted   bool   // within quotation marks
	inside   bool   // within a quote, not between its marks
}

// place keeps the time expressions that may date a saying: days, weeks,
// months or years that are not to come.
func (d *dater) place(dates []DateMention) {
	d.occasions = make([][]occasion, len(d.text))
	d.marked = make([][]bool, len(d.text))
	for _, m := range dates {
		value := sayingValue(m)
		p := d.passageOf(m.Block)
		if value == "" || p < 0 || d.isFuture(value) {
			continue
		}
		tokens := d.text[p].tokens
		o := occasion{from: tokenAt(tokens, m.Start), value: value}
		for o.to = o.from; o.to < len(tokens) && int(tokens[o.to].start) < m.End; o.to++ {
		}
		if o.from == len(tokens) {
			continue
		}
		o.quoted, o.inside = d.isMarked(p, o.from), d.isCovered(p, o.from)
		d.occasions[p] = append(d.occasions[p], o)
	}
}

// isMarked reports whether a token stands between quotation marks.
func (d *dater) isMarked(passage, token int) bool {
	if d.marked[passage] == nil {
		tokens, quoted := d.text[passage].tokens, false
		marked := make([]bool, len(tokens))
		for i, t := range tokens {
			if t.kind == markToken {
				quoted = togglesQuote(tokens, i, quoted)
			}
			marked[i] = quoted
		}
		d.marked[passage] = marked
	}
	return d.marked[passage][token]
}

// sayingValue returns the value of a time expression at the precision that
// dates a saying, "" when it is none: a duration, a decade, "now".
func sayingValue(m DateMention) string {
	if m.Type != TimexDate && m.Type != TimexTime || len(m.Value) < 4 || m.Value[0] < '0' || m.Value[0] > '9' {
		return ""
	}
	value := day(m.Value)
	const year, week, date = len("2006"), len("2006-W05"), len("2006-01-02")
	switch {
	case len(value) == year, len(value) == date:
		return value
	case len(value) == len("2006-01") && value[5] <= '1':
		return value
	case len(value) > year+1 && value[year+1] == 'W':
		return value[:min(len(value), week)]
	case len(value) > year:
		return value[:year] // a season, a quarter
	}
	return ""
}

// isFuture reports whether a value begins after publication.
func (d *dater) isFuture(value string) bool {
	if d.published == "" || strings.Contains(value, "W") {
		return false
	}
	n := min(len(value), len(d.published))
	return value[:n] > d.published[:n]
}

// occasionsIn returns the time expressions that start in the tokens [from, to).
func (d *dater) occasionsIn(passage, from, to int) []occasion {
	all := d.occasions[passage]
	at := func(token int) int {
		i, _ := slices.BinarySearchFunc(all, token, func(o occasion, token int) int { return cmp.Compare(o.from, token) })
		return i
	}
	return all[at(from):at(to)]
}

// sharesQuote reports whether a time expression inside some quote is outside
// this one, and its cue inside the same: the quote is part of another.
func (d *dater) sharesQuote(q *Quote, passage int, o occasion, cue int) bool {
	p := &d.text[passage]
	for _, s := range q.Spans {
		if s.Block == p.block && int(p.tokens[o.from].start) >= s.Start && int(p.tokens[o.from].start) < s.End {
			return false
		}
	}
	for i := min(o.from, cue); i <= max(o.from, cue); i++ {
		if !d.isCovered(passage, i) {
			return false
		}
	}
	return true
}

// datesSaying reports whether a time expression may say when something was
// said: not "since Monday", not "the 2004 campaign", not "who served in 1989",
// not one that tells about the speaker.
func (d *dater) datesSaying(passage int, o occasion, source mention) bool {
	if d.isApart(passage, o.from) || d.isRelative(passage, o.from) {
		return false
	}
	inSource := source.passage == passage && o.from >= source.from && o.to <= source.to
	tokens := d.text[passage].tokens
	if inSource && hasComma(tokens[source.from:o.from]) {
		return false
	}
	start, modifies := d.determinerOf(tokens, o.from)
	if !modifies {
		return true
	}
	led := inSource || start == 0 || tokens[start].first || d.lex.scenes.at[tokens[start-1].lower]
	return led && d.isOccasion(passage, o.to)
}

// isApart reports whether the word at i, or the one before, keeps a time
// expression apart from the saying: "since".
func (d *dater) isApart(passage, i int) bool {
	tokens, apart := d.text[passage].tokens, d.lex.scenes.apart
	return apart[tokens[i].lower] || i > 0 && apart[tokens[i-1].lower]
}

// hasComma reports whether a comma is among the tokens.
func hasComma(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.lower == "," })
}

// determinerOf returns the determiner of the time expression at i, or where it
// would stand, and whether there is one, so that the expression modifies a
// noun: "the Monday meeting", "Roe's Monday meeting".
func (d *dater) determinerOf(tokens []token, i int) (start int, modifies bool) {
	people := &d.lex.people
	start = i
	if !people.definite[tokens[start].lower] && start > 0 && !tokens[start].first {
		start--
	}
	word := tokens[start].lower
	return start, people.definite[word] || people.indefinite[word] || isPossessiveEnd(tokens, i)
}

// isRelative reports whether a token stands in a relative clause.
func (d *dater) isRelative(passage, token int) bool {
	const most = 40 // tokens of such a clause
	tokens, people := d.text[passage].tokens, &d.lex.people
	for i := token - 1; i >= 0 && token-i <= most && !tokens[i+1].first; i-- {
		t := tokens[i]
		if t.kind == markToken && !isJoint(t.lower) && t.lower != "." {
			return false
		}
		if people.relatives[t.lower] && people.pronouns[t.lower] != 0 || t.lower != "that" && people.relatives[t.lower] {
			return true
		}
	}
	return false
}

// isOccasion reports whether the noun that a date stands before is an
// occasion of speech: "Thursday interview", "March 19, 2011 email message".
func (d *dater) isOccasion(passage, i int) bool {
	const most = 4
	tokens := d.text[passage].tokens
	for n := 0; n < most && i < len(tokens); n, i = n+1, i+1 {
		if tokens[i].kind == markToken && !isJoint(tokens[i].lower) {
			return n == 0
		}
		if d.lex.scenes.occasions[tokens[i].lower] {
			return true
		}
		if d.lex.people.prepositions[tokens[i].lower] || d.lex.people.auxiliaries[tokens[i].lower] {
			return n == 0
		}
	}
	return false
}

// cost is the distance of a time expression from the cue; words that open
// another clause between the two count more.
func (d *dater) cost(passage int, o occasion, cue mention) int {
	const clause, before = 12, 3
	from, to, cost := cue.to, o.from, 0
	if o.to <= cue.from {
		from, to, cost = o.to, cue.from, before
	}
	tokens := d.text[passage].tokens
	for i := from; i < to; i++ {
		if d.isCovered(passage, i) {
			continue
		}
		cost++
		if d.lex.scenes.clauses[tokens[i].lower] {
			cost += clause
		}
	}
	return cost
}
