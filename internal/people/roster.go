package people

import "github.com/lede-go/lede/internal/prose"

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
	var out []Person
	at := make([]int, len(c.Figures)) // 1 + the place in out
	for i := range c.names {
		n := &c.names[i]
		if n.Figure < 0 {
			continue
		}
		f := &c.Figures[n.Figure]
		if !f.person && !f.spoke && (!f.organisation || isCapitals(f.Name)) {
			continue // "GMT" looks like a body
		}
		if at[n.Figure] == 0 {
			p := Person{Name: f.Name, Organization: f.organisation && !f.person}
			if len(f.roles) > 0 {
				p.Role = f.roles[0].text
			}
			out = append(out, p)
			at[n.Figure] = len(out)
		}
		p := &out[at[n.Figure]-1]
		p.Mentions = append(p.Mentions, c.text[n.Passage].Span(n.From, n.To))
	}
	return out
}
