package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// A Person is somebody, or a body, whom an article names.
type Person struct {
	Name         string // the fullest form
	Role         string
	Organization bool
	Mentions     []prose.Span
}

// People returns the persons and bodies of the cast, in the order in which they
// are first named. Names that nothing shows to be the one or the other, as those
// of places, are left out.
func (c *Cast) People() []Person {
	counts := make([]int, len(c.Figures)) // mentions of those who are listed
	people, mentions := 0, 0
	for i := range c.names {
		id := c.names[i].Figure
		if id < 0 || !c.Figures[id].isListed() {
			continue
		}
		if counts[id] == 0 {
			people++
		}
		counts[id]++
		mentions++
	}
	if people == 0 {
		return nil
	}
	out, at := make([]Person, 0, people), make([]int, len(c.Figures)) // 1 + the place in out
	spans := make([]prose.Span, mentions)                             // of all
	for i := range c.names {
		n := &c.names[i]
		if n.Figure < 0 || counts[n.Figure] == 0 {
			continue
		}
		if at[n.Figure] == 0 {
			f, size := &c.Figures[n.Figure], counts[n.Figure]
			p := Person{Name: f.Name, Organization: f.organisation && !f.person, Mentions: spans[:0:size]}
			if len(f.roles) > 0 {
				p.Role = f.roles[0].text
			}
			out, spans = append(out, p), spans[size:]
			at[n.Figure] = len(out)
		}
		p := &out[at[n.Figure]-1]
		p.Mentions = append(p.Mentions, c.text[n.Passage].Span(n.From, n.To))
	}
	return out
}

// isListed reports whether something shows a figure to be a person or a body. "GMT"
// only looks like one.
func (f *figure) isListed() bool {
	return f.person || f.spoke || f.organisation && !isCapitals(f.Name)
}

// NameOver reports whether a name begins before the tokens [from, to) of a passage and ends behind
// them.
func (c *Cast) NameOver(passage, from, to int) bool {
	i := c.nameIndex(passage, from)
	return i >= 0 && c.names[i].From < from && c.names[i].To > to
}

// MaySpeak reports whether a noun phrase has a name, a job, a body or a pronoun in it,
// and so may be somebody who speaks: not "the meeting".
func (c *Cast) MaySpeak(m lexicon.Mention) bool {
	if m.Passage >= len(c.text) {
		return false
	}
	words := &c.lex.People
	for i, t := range c.text[m.Passage].Tokens[m.From:m.To] {
		if t.Kind != prose.Word {
			continue
		}
		if letter, _ := utf8.DecodeRuneInString(t.Lower); unicode.IsLetter(letter) && !unicode.IsLower(letter) && !unicode.IsUpper(letter) {
			return true // a script without capitals, whose words nothing tells
		}
		if c.nameIndex(m.Passage, m.From+i) >= 0 || c.isRoleNoun(t) || c.lex.IsOrganisationAt(t) || words.Pronouns[t.Lower] != 0 && m.To-m.From == 1 || words.Folk[t.Lower] {
			return true
		}
	}
	return false
}

// IsBody reports whether a noun is one for a body: ministry, newspaper.
func (c *Cast) IsBody(m lexicon.Mention) bool {
	return m.To > m.From && m.Passage < len(c.text) && c.lex.IsOrganisationAt(c.text[m.Passage].Tokens[m.To-1])
}

// AreBodies reports whether a noun is the plural of one for a body, by its s: autorités.
func (c *Cast) AreBodies(t prose.Token) bool {
	return c.lex.People.Organisation(strings.TrimSuffix(t.Lower, "s"))
}

func (c *Cast) mayBePerson(id int) bool { return !c.Figures[id].organisation }

// noteGroup remembers "A and B" when n is its B.
func (c *Cast) noteGroup(p *lexicon.Passage, n *properName) {
	if c.seen.name == 0 || n.roleFrom == 0 {
		return
	}
	a := &c.names[c.seen.name-1]
	from := n.titleFrom
	if a.Passage == n.Passage && a.Figure >= 0 && a.Figure != n.Figure && from == a.To+1 &&
		c.lex.Is(p.Tokens[a.To], lexicon.NameAnd) && c.mayBePerson(a.Figure) && c.mayBePerson(n.Figure) && c.weigh(p, a) >= weightSubject {
		c.seen.group, c.seen.groupAt = []int{a.Figure, n.Figure}, c.seen.sentence
	}
}
