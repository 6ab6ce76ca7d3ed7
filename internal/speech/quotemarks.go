package speech

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
)

// A segment is a stretch inside quotation marks. In a quotation that runs over
// several paragraphs each has a segment of its own.
type segment struct {
	passage  int
	from, to int  // its tokens, the marks included: [from, to)
	open     bool // it is not closed: the next segment continues it
	resumed  bool // it continues the segment before
}

// A markKind tells quotation marks of one style from others; those of a kind
// open and close each other.
type markKind uint8

const (
	noMark     markKind = iota
	doubleMark          // " “ ” „ and two apostrophes
	angleMark           // « »
	singleMark          // ' ‘ ’ ‚
	smallAngle          // ‹ ›
	cornerMark          // 「 」
	whiteMark           // 『 』
)

// A markSide is what a mark may do where it stands.
type markSide uint8

const (
	opens markSide = 1 << iota
	closes
)

// maxNesting is how many quotations may stand inside each other.
const maxNesting = 8

// pairMarks returns the outermost stretches inside quotation marks of the
// passages that hold the article's own prose, in reading order.
//
//   - A mark opens or closes by its type, or by the spaces around it where the
//     type does not tell; a mark between letters is an apostrophe, one after a
//     figure inches.
//   - A stretch that its paragraph leaves open runs on when the next paragraph
//     begins with a mark again, or closes it.
//   - Any other mark without a partner means nothing, except one that opens a
//     paragraph: then the closing mark was forgotten.
func pairMarks(text []lexicon.Passage) []segment {
	var segments []segment
	var pending *openMark // left open by the passage before
	for i := range text {
		if !text[i].Speaks() {
			if !text[i].Kind.IsMedia() {
				pending = nil
			}
			continue
		}
		m := newMarkReader(i, text[i].Tokens)
		m.segments = segments
		m.resume(pending)
		for at := range m.tokens {
			m.step(at)
		}
		pending = m.finish(text)
		segments = m.segments
	}
	return segments
}

// withoutNicknames drops what is in marks but a part of somebody's name: Ben “Buster” Roe.
func withoutNicknames(marks []segment, cast *people.Cast) []segment {
	const most = 3 // tokens
	return slices.DeleteFunc(marks, func(m segment) bool {
		return m.to-m.from == most && cast.NameOver(m.passage, m.from, m.to)
	})
}

// An openMark is a mark that waits for its partner.
type openMark struct {
	kind    markKind
	at      int
	resumed bool
}

// A markReader pairs the marks of one passage.
type markReader struct {
	index    int
	tokens   []prose.Token
	stack    [maxNesting]openMark
	depth    int
	last     int // the token up to which marks are read
	singles  int // see lastSingle; negative until it is asked for
	segments []segment
}

// newMarkReader returns a reader of the passage at index.
func newMarkReader(index int, tokens []prose.Token) markReader {
	return markReader{index: index, tokens: tokens, singles: -1}
}

// lastSingle returns the last token that may close a single mark, 0 without any. Most
// passages have no single mark that asks.
func (m *markReader) lastSingle() int {
	if m.singles >= 0 {
		return m.singles
	}
	m.singles = 0
	for at := len(m.tokens) - 1; at > 0 && m.singles == 0; at-- {
		if m.tokens[at].Kind != prose.Mark {
			continue
		}
		switch m.tokens[at].Lower {
		case "'", "’", "‘":
			if m.touchesPrevious(at) && !m.touchesWord(at+1) {
				m.singles = at
			}
		}
	}
	return m.singles
}

// resume opens the passage inside the quotation that the one before left open.
func (m *markReader) resume(pending *openMark) {
	if pending == nil || len(m.tokens) == 0 {
		return
	}
	kind, n, _ := m.mark(0)
	if kind == pending.kind {
		m.last = n
	}
	m.push(openMark{kind: pending.kind, at: 0, resumed: true})
}

// step reads the mark at a token, if there is one.
func (m *markReader) step(at int) {
	if at < m.last || m.tokens[at].Kind != prose.Mark {
		return
	}
	kind, n, side := m.mark(at)
	if kind == noMark {
		return
	}
	m.last = at + n
	if side&closes != 0 && m.pop(kind, at+n) {
		return
	}
	if side&opens != 0 {
		m.open(kind, at)
	}
}

// open pushes a mark. When one of its kind is open already, that one was never
// closed: it ends before this one if a sentence does, else it means nothing.
func (m *markReader) open(kind markKind, at int) {
	for d := range m.depth {
		if m.stack[d].kind != kind {
			continue
		}
		if d == 0 && at > 0 && m.tokens[at].First {
			m.add(m.stack[0], at, false)
		}
		m.depth = d
		break
	}
	m.push(openMark{kind: kind, at: at})
}

func (m *markReader) push(o openMark) {
	if m.depth < maxNesting {
		m.stack[m.depth] = o
		m.depth++
	}
}

// pop closes the innermost open mark of the kind.
func (m *markReader) pop(kind markKind, end int) bool {
	for d := m.depth - 1; d >= 0; d-- {
		if m.stack[d].kind == kind {
			m.depth = d
			if d == 0 {
				m.add(m.stack[0], end, false)
			}
			return true
		}
	}
	return false
}

// add keeps a stretch, unless there are no words in it.
func (m *markReader) add(o openMark, end int, open bool) {
	for _, t := range m.tokens[o.at:end] {
		if t.Kind != prose.Mark {
			m.segments = append(m.segments, segment{m.index, o.at, end, open, o.resumed})
			return
		}
	}
}

// finish decides on a mark that the passage leaves open.
func (m *markReader) finish(text []lexicon.Passage) *openMark {
	if m.depth == 0 {
		return nil
	}
	o := m.stack[0]
	if o.kind == singleMark || !o.resumed && o.at > 0 && !m.hugsNext(o.at) {
		return nil
	}
	if m.index+1 < len(text) && m.runsOn(o, text[m.index+1]) {
		m.add(o, len(m.tokens), true)
		return &o
	}
	if o.at == 0 || m.tokens[o.at].First {
		m.add(o, len(m.tokens), false)
	}
	return nil
}

// runsOn reports whether the next passage continues what is left open: it
// begins with a mark of the kind, or closes one that it did not open.
func (m *markReader) runsOn(o openMark, next lexicon.Passage) bool {
	if !next.Speaks() || len(next.Tokens) == 0 {
		return false
	}
	n := newMarkReader(0, next.Tokens)
	for at := range n.tokens {
		kind, _, side := n.mark(at)
		if kind != o.kind {
			continue
		}
		return at == 0 && side&opens != 0 || side == closes
	}
	return false
}

// mark tells the mark at a token: its kind, how many tokens it takes, and what
// it may do there.
func (m *markReader) mark(at int) (kind markKind, n int, side markSide) {
	t := &m.tokens[at]
	switch t.Lower {
	case "“":
		side = opens
		if m.isOpen(doubleMark) && (m.tokens[m.stack[0].at].Lower == "„" || m.touchesPrevious(at) && !m.touchesWord(at+1)) {
			side = closes
		}
		return doubleMark, 1, side
	case "”":
		if m.hugsNext(at) && !m.isOpen(doubleMark) {
			return doubleMark, 1, opens
		}
		return doubleMark, 1, closes
	case "„", "‟":
		return doubleMark, 1, opens
	case "«", "»":
		return angleMark, 1, m.angle(at, t.Lower == "«", angleMark)
	case "‹", "›":
		return smallAngle, 1, m.angle(at, t.Lower == "‹", smallAngle)
	case "「":
		return cornerMark, 1, opens
	case "」":
		return cornerMark, 1, closes
	case "『":
		return whiteMark, 1, opens
	case "』":
		return whiteMark, 1, closes
	case `"`, "＂":
		return m.straight(at, 1)
	case "'", "‘", "’", "‚", "`", "´":
		return m.single(at)
	}
	return noMark, 0, 0
}

// isOpen reports whether a mark of the kind waits for its partner.
func (m *markReader) isOpen(kind markKind) bool {
	for _, o := range m.stack[:m.depth] {
		if o.kind == kind {
			return true
		}
	}
	return false
}

// touchesPrevious reports whether the token before, no opening bracket or
// dash, stands right before the one at at.
func (m *markReader) touchesPrevious(at int) bool {
	if at == 0 || m.tokens[at].Space {
		return false
	}
	switch m.tokens[at-1].Lower {
	case "(", "[", "—", "–", "-", "/", "¿", "¡", "“", "‘", "«", "„":
		return false
	}
	return true
}

// hugsNext reports whether the mark stands apart from what precedes it and
// right before a word.
func (m *markReader) hugsNext(at int) bool {
	return !m.touchesPrevious(at) && at+1 < len(m.tokens) && !m.tokens[at+1].Space
}

// elides reports whether the apostrophe at i joins a word to the mark behind it:
// parle d’« un fiasco ».
func (m *markReader) elides(i int) bool {
	return m.tokens[i].Lower == "’" || m.tokens[i].Lower == "'"
}

// angle tells what a guillemet may do: «these» open and close by their form,
// »those« by where they stand.
func (m *markReader) angle(at int, left bool, kind markKind) markSide {
	if m.isOpen(kind) {
		if m.hugsNext(at) && at > 0 && left {
			return opens
		}
		return closes
	}
	if left && (at == 0 || !m.touchesPrevious(at) || m.elides(at-1)) || m.hugsNext(at) {
		return opens
	}
	return closes
}

// straight tells what a straight double mark, of n tokens, may do.
func (m *markReader) straight(at, n int) (markKind, int, markSide) {
	before := m.touchesPrevious(at)
	after := at+n < len(m.tokens) && !m.tokens[at+n].Space
	open := m.isOpen(doubleMark)
	switch {
	case before && m.tokens[at-1].Kind == prose.Number && (!open || m.afterFeet(at)):
		return noMark, 0, 0 // inches
	case before && !after:
		return doubleMark, n, closes
	case after && !before:
		return doubleMark, n, opens
	case open:
		return doubleMark, n, closes
	}
	return doubleMark, n, opens
}

// afterFeet reports whether the figure before the mark is of inches: 5'10".
func (m *markReader) afterFeet(at int) bool {
	return at > 2 && !m.tokens[at-1].Space && !m.tokens[at-2].Space && m.tokens[at-3].Kind == prose.Number &&
		(m.tokens[at-2].Lower == "'" || m.tokens[at-2].Lower == "’")
}

// single tells what a single mark may do: nothing when it is an apostrophe.
func (m *markReader) single(at int) (markKind, int, markSide) {
	t := m.tokens[at].Lower
	if at+1 < len(m.tokens) && !m.tokens[at+1].Space && m.isTwin(t, m.tokens[at+1].Lower) {
		switch t {
		case "‘", "`", "‚":
			return doubleMark, 2, opens
		case "’":
			return doubleMark, 2, closes
		}
		return m.straight(at, 2)
	}
	wordAfter, touches := m.touchesWord(at+1), m.touchesPrevious(at)
	switch {
	case touches && wordAfter:
		return noMark, 0, 0 // between letters
	case touches && m.isOpen(singleMark):
		if m.isPlural(at) {
			return noMark, 0, 0
		}
		return singleMark, 1, closes
	case wordAfter && m.tokens[at+1].Kind == prose.Number, at >= m.lastSingle():
		return noMark, 0, 0 // a decade; a mark that nothing closes
	case t == "‘" || t == "‚" || t == "`" || t == "'" && m.hugsNext(at):
		return singleMark, 1, opens
	}
	return noMark, 0, 0
}

// isPlural reports whether the mark at at may be the genitive of a plural, and
// the quotation may still be closed: ‘in the workers’ hall’.
func (m *markReader) isPlural(at int) bool {
	return at < m.lastSingle() && m.tokens[at-1].Kind == prose.Word && strings.HasSuffix(m.tokens[at-1].Lower, "s") &&
		m.tokens[at+1].Kind == prose.Word && !m.tokens[at+1].Capital
}

// touchesWord reports whether the token is a word that follows without space.
func (m *markReader) touchesWord(at int) bool {
	return at < len(m.tokens) && !m.tokens[at].Space && m.tokens[at].Kind != prose.Mark
}

// isTwin reports whether two single marks in a row stand for a double one.
func (m *markReader) isTwin(a, b string) bool {
	return a == b && a != "´"
}

// isClause reports whether a quotation is a sentence, by its capital and its
// length.
func (s sentence) isClause(m segment) bool {
	i := m.from
	for i < m.to && s.Tokens[i].Kind == prose.Mark {
		i++
	}
	return i < m.to && s.Tokens[i].Capital && m.to-m.from > minClause
}

// isTitle reports whether a quotation is spelt like the title of a work.
func (s sentence) isTitle(m segment) bool {
	capitals := 0
	for i := m.from; i < m.to; i++ {
		t := &s.Tokens[i]
		small := s.word(i).Class&(lexicon.ClassPreposition|lexicon.ClassDeterminer|lexicon.ClassConjunction|lexicon.ClassAuxiliary|lexicon.ClassPossessive) != 0
		switch {
		case t.Kind != prose.Word || len(t.Lower) == 1 && !t.Capital:
		case t.Capital:
			capitals++
		case capitals == 0 || !small:
			return false
		}
	}
	return capitals > 0
}

// isVoice reports whether the parts hold a quotation that another may continue.
func (s sentence) isVoice(parts []lexicon.Mention) bool {
	for _, m := range parts {
		if s.inside[m.From] != 0 || s.inside[m.To-1] != 0 {
			return true
		}
	}
	return false
}

// minClause is how many tokens a quotation has that is more than a phrase.
const minClause = 7
